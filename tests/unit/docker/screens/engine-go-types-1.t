  % docker pull -q busybox:1.36; docker pull -q nginx:1.27
  % docker network create --label a=b --subnet 10.99.0.0/24 --gateway 10.99.0.1 net1; docker volume create --label k=v --opt type=tmpfs --opt device=tmpfs --opt o=size=10m vol1
  % docker run -d --name one --hostname h1 --label tier=front --label app=shop -e A=1 -e B=two -p 8061:80 -p 127.0.0.1:8062:81/udp -v vol1:/data:ro -v /tmp:/host --tmpfs /scratch:size=1m --network net1 --network-alias al --ip 10.99.0.9 --restart on-failure:3 --memory 64m --cpus 0.5 --cap-add NET_ADMIN --cap-drop CHOWN --dns 1.1.1.1 --add-host x:1.2.3.4 --ulimit nofile=100:200 --log-opt max-size=1m --health-cmd true --health-interval 5s --health-retries 2 --device /dev/null:/dev/xnull --security-opt no-new-privileges --sysctl net.ipv4.ip_forward=1 --init --stop-signal SIGINT --stop-timeout 3 -w /tmp -u 1000:1000 busybox:1.36 sleep 600
  % docker run -d --name two busybox:1.36 sleep 600; docker create --name three busybox:1.36; sleep 6
  $ docker inspect -f '{{.Config}}' two
  {265570da2032   false false false map[] false false false [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin] [sleep 600] <nil> false busybox:1.36 map[]  [] false [] map[]  <nil> []}
  $ docker inspect -f '{{.HostConfig.RestartPolicy}} {{.HostConfig.LogConfig}}' one
  {on-failure 3} {json-file map[max-size:1m]}
  $ docker inspect -f '{{.HostConfig.PortBindings}}' one
  map[80/tcp:[{invalid IP 8061}] 81/udp:[{127.0.0.1 8062}]]
  $ docker inspect -f '{{.NetworkSettings.Ports}}' one
  map[80/tcp:[{0.0.0.0 8061} {:: 8061}] 81/udp:[{127.0.0.1 8062}]]
  $ docker inspect -f '{{.Config.ExposedPorts}}' one
  map[80/tcp:{} 81/udp:{}]
  $ docker inspect -f '{{.Config.Healthcheck}}' one
  {[CMD-SHELL true] 5s 0s 0s 0s 2}
  $ docker inspect -f '{{.Config.Healthcheck.Interval}} {{.Config.Healthcheck.Test}} {{.Config.Healthcheck.Timeout}}' one
  5s [CMD-SHELL true] 0s
  $ docker inspect -f '{{.HostConfig.Ulimits}}' one
  [nofile=100:200]
  $ docker inspect -f '{{range .HostConfig.Ulimits}}{{.Name}} {{.Soft}} {{.Hard}} {{.}}{{end}}' one
  nofile 100 200 nofile=100:200
  $ docker inspect -f '{{.HostConfig.Devices}}' one
  [{/dev/null /dev/xnull rwm}]
  $ docker inspect -f '{{.HostConfig.Tmpfs}} {{.HostConfig.Sysctls}} {{.HostConfig.Binds}}' one
  map[/scratch:size=1m] map[net.ipv4.ip_forward:1] [vol1:/data:ro /tmp:/host]
  $ docker inspect -f '{{.HostConfig.CapAdd}} {{.HostConfig.CapDrop}} {{.HostConfig.SecurityOpt}}' one
  [CAP_NET_ADMIN] [CAP_CHOWN] [no-new-privileges]
  $ docker inspect -f '{{.HostConfig.Dns}} {{.HostConfig.ExtraHosts}}' one
  [1.1.1.1] [x:1.2.3.4]
  $ docker inspect -f '{{.HostConfig.DNS}} {{.HostConfig.DNSOptions}} {{.HostConfig.DNSSearch}}' one
  [1.1.1.1] [] []
  $ docker inspect -f '{{.Mounts}}' one | sed 's/}} *{/}}\n{/g' | sort
  [{volume vol1 /var/lib/docker/volumes/vol1/_data /data local ro false } {bind  /tmp /host   true rprivate}]
  $ docker inspect -f '{{range .Mounts}}{{.Type}}:{{.Name}}:{{.Destination}}:{{.RW}}:{{.Mode}}:{{.Propagation}}{{println}}{{end}}' one | sort

  bind::/host:true::rprivate
  volume:vol1:/data:false:ro:
  $ docker inspect -f '{{.State.Health.Status}} {{.State.Health.FailingStreak}} {{len .State.Health.Log | lt 0}}' one
  healthy 0 true
  $ docker inspect -f '{{.State.Status}} {{.State.Running}} {{.State.Paused}} {{.State.Error}} {{.State.FinishedAt}}' two
  running true false  0001-01-01T00:00:00Z
  $ docker inspect -f '{{.State.Health}}' two
  <nil>
  $ docker inspect -f '{{.HostConfig.NetworkMode}} {{.HostConfig.NetworkMode.IsUserDefined}} {{.HostConfig.NetworkMode.IsBridge}}' one two
  net1 true false
  bridge false true
  $ docker inspect -f '{{.HostConfig.NetworkMode.NetworkName}} {{.HostConfig.NetworkMode.IsDefault}} {{.HostConfig.NetworkMode.IsHost}} {{.HostConfig.NetworkMode.IsNone}} {{.HostConfig.NetworkMode.IsContainer}} {{.HostConfig.NetworkMode.IsPrivate}}' one two three
  net1 false false false false true
  bridge false false false false true
  bridge false false false false true
  $ docker inspect -f '{{.HostConfig.NetworkMode.ConnectedContainer}}|{{.HostConfig.NetworkMode.UserDefined}}' one two
  |net1
  |
  $ docker inspect -f '{{.HostConfig.IpcMode}} {{.HostConfig.IpcMode.IsPrivate}} {{.HostConfig.IpcMode.IsShareable}} {{.HostConfig.IpcMode.Valid}} {{.HostConfig.PidMode.IsHost}} {{.HostConfig.UTSMode.IsHost}} {{.HostConfig.UsernsMode.Valid}}' one
  private true false true false false true
  $ docker inspect -f '{{.HostConfig.RestartPolicy.Name}} {{.HostConfig.RestartPolicy.MaximumRetryCount}} {{.HostConfig.RestartPolicy.IsOnFailure}} {{.HostConfig.RestartPolicy.IsAlways}} {{.HostConfig.RestartPolicy.IsNone}} {{.HostConfig.RestartPolicy.IsUnlessStopped}}' one two
  on-failure 3 true false false false
  no 0 false false true false
  $ docker inspect -f '{{.HostConfig.Isolation}} {{.HostConfig.Isolation.IsDefault}} {{.HostConfig.Isolation.IsHyperV}} {{.HostConfig.CgroupnsMode}} {{.HostConfig.CgroupnsMode.IsHost}} {{.HostConfig.Cgroup}}' two
   true false private false
  $ docker inspect -f '{{.HostConfig.ConsoleSize}} {{.HostConfig.ShmSize}} {{.HostConfig.OomScoreAdj}} {{.HostConfig.Privileged}}' two
  [1000 200] 67108864 0 false
  $ docker inspect -f '{{.HostConfig.MaskedPaths}}' two
  [/proc/acpi /proc/asound /proc/interrupts /proc/kcore /proc/keys /proc/latency_stats /proc/sched_debug /proc/scsi /proc/timer_list /proc/timer_stats /sys/devices/virtual/powercap /sys/firmware]
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}} {{.HostConfig.MemorySwappiness}} {{.HostConfig.OomKillDisable}} {{.HostConfig.PidsLimit}}' one
  67108864 134217728 <nil> false <nil>
  $ docker inspect -f '{{.HostConfig.Resources.Memory}} {{.HostConfig.Resources.NanoCPUs}} {{.HostConfig.NanoCPUs}}' one
  67108864 500000000 500000000
  $ docker inspect -f '{{printf "%T" .State}} {{printf "%T" .HostConfig}} {{printf "%T" .Config}} {{printf "%T" .NetworkSettings}}' one
  *container.State *container.HostConfig *container.Config *container.NetworkSettings
  $ docker inspect -f '{{.HostConfig.Init}} {{.Config.StopTimeout}} {{.Config.StopSignal}} {{.Config.User}} {{.Config.WorkingDir}}' one two
  true 3 SIGINT 1000:1000 /tmp
  <nil> <nil>
  $ docker inspect -f '{{.Config.Env}} {{index .Config.Env 0}}' one
  [A=1 B=two PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin] A=1
  $ docker inspect -f '{{.Config.Labels}} {{len .Config.Labels}} {{.Config.Labels.tier}}' one
  map[app:shop tier:front] 2 front
  $ docker inspect -f '{{.Config.Cmd}} {{.Config.Entrypoint}} {{.Config.OnBuild}} {{.Config.Volumes}} {{.Config.Image}}' one
  [sleep 600] [] [] map[] busybox:1.36
  $ docker inspect -f '{{range $k, $v := .NetworkSettings.Networks}}{{$k}} {{$v.Aliases}} {{$v.IPAMConfig}} {{$v.DNSNames}} {{$v.GwPriority}} {{$v.DriverOpts}}{{end}}' one
  net1 [al] {10.99.0.9 invalid IP []} [one al c2904e43f338 h1] 0 map[]
  $ docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{.IPPrefixLen}} {{.Gateway}} {{.IPv6Gateway}} {{.GlobalIPv6Address}} {{.GlobalIPv6PrefixLen}} {{.MacAddress}} {{.Links}}{{end}}' one
  10.99.0.9 24 10.99.0.1 invalid IP invalid IP 0 82:62:92:95:49:ec []
  $ docker inspect -f '{{.NetworkSettings.SandboxKey}}' three
  $ docker inspect -f '{{.GraphDriver}} {{.Driver}} {{.Platform}} {{.ExecIDs}} {{.RestartCount}} {{.MountLabel}} {{.AppArmorProfile}}' two
  <nil> overlayfs linux [] 0
  $ docker inspect -f '{{.ImageManifestDescriptor.Platform}} {{.ImageManifestDescriptor.MediaType}}' two
  {amd64 linux  [] } application/vnd.oci.image.manifest.v1+json
  $ docker inspect -f '{{.ID}} {{.Id}}' two

  template parsing error: template: :1:2: executing "" at <.ID>: map has no entry for key "ID"
  [1]
  $ docker inspect -f '{{.Args}} {{.Path}} {{.LogPath}} {{.Name}}' three
  [] sh  /three
  $ docker inspect -f '{{json .State.Health}}' two
  null
  $ docker inspect -f '{{json .HostConfig.RestartPolicy}} {{json .HostConfig.PortBindings}}' one
  {"Name":"on-failure","MaximumRetryCount":3} {"80/tcp":[{"HostIp":"","HostPort":"8061"}],"81/udp":[{"HostIp":"127.0.0.1","HostPort":"8062"}]}
  $ docker inspect -f '{{with index .HostConfig.PortBindings "80/tcp"}}{{(index . 0).HostPort}} {{(index . 0).HostIP}}{{end}}' one

  template parsing error: template: :1:84: executing "" at <0>: map has no entry for key "HostIP"
  [1]
  $ docker inspect -f '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostPort}}' one
  8061
  $ docker inspect -f '{{(index .NetworkSettings.Ports "81/tcp")}}' one
  <no value>
  $ docker inspect -f '{{range $p, $b := .NetworkSettings.Ports}}{{$p.Port}}/{{$p.Proto}} {{$p.Num}} {{end}}' one
  80/tcp 80 81/udp 81
  $ docker inspect -f '{{range $p, $b := .NetworkSettings.Ports}}{{$p}} -> {{(index $b 0).HostIP}}:{{(index $b 0).HostPort}} {{end}}' one
  80/tcp -> 0.0.0.0:8061 81/udp -> 127.0.0.1:8062
  $ docker inspect -f '{{.State.StartedAt.Year}}' two

  template parsing error: template: :1:8: executing "" at <.State.StartedAt.Year>: can't evaluate field Year in type interface {}
  [1]
  $ docker inspect -f '{{.Config.Env | len}} {{.Name | upper}} {{slice .Id 0 3 | len}}' two
  1 /TWO 3
  $ docker inspect -f '{{join .Config.Cmd " "}} {{split .Name "/"}} {{title "abc"}} {{truncate .Name 2}} {{pad "x" 2 3}}|' two
  sleep 600 [ two] Abc /t   x   |
  $ docker inspect -f '{{if and .State.Running (not .State.Paused)}}up{{else}}down{{end}}' two three
  up
  down
  $ docker inspect -f '{{eq .State.Status "running"}} {{ne .State.ExitCode 0}} {{gt .HostConfig.Memory 5}}' one two
  true false true
  true false false
  $ docker inspect -f '{{eq .HostConfig.NetworkMode "bridge"}}' two
  true
  $ docker inspect -f '{{eq .State.ExitCode "0"}}' two
  true
  $ docker inspect -f '{{.State.Health.Nope}}' one

  template parsing error: template: :1:8: executing "" at <.State.Health.Nope>: map has no entry for key "Nope"
  [1]
  $ docker inspect -f '{{.NetworkSettings.Networks.net1.Nope}}' one

  template parsing error: template: :1:18: executing "" at <.NetworkSettings.Networks.net1.Nope>: map has no entry for key "Nope"
  [1]
  $ docker inspect -f '{{.Config.Labels.nope}} {{.NetworkSettings.Networks.nope}}' one
  <no value> <no value>
  $ docker inspect -f '{{.NetworkSettings.Networks.nope.IPAddress}}' one
  <no value>
  $ docker inspect -f '{{index .Config.Labels "nope"}}|{{index .Config.Cmd 5}}' one

  template parsing error: template: :1:34: executing "" at <index .Config.Cmd 5>: error calling index: index out of range: 5
  [1]
  $ docker inspect -f '{{range .Config.Env}}{{if eq . "A=1"}}found{{end}}{{end}}' one
  found
  $ docker inspect -f '{{.HostConfig.Mounts}} {{.HostConfig.VolumesFrom}} {{.HostConfig.AutoRemove}} {{.HostConfig.VolumeDriver}} {{.HostConfig.GroupAdd}}' one
  [] [] false  []
  $ docker inspect -f '{{.HostConfig.ReadonlyPaths}}' one
  [/proc/bus /proc/fs /proc/irq /proc/sys /proc/sysrq-trigger]
  $ docker inspect -f '{{.HostConfig.Annotations}} {{.HostConfig.StorageOpt}} {{.HostConfig.Runtime}} {{.HostConfig.ReadonlyRootfs}} {{.HostConfig.PublishAllPorts}} {{.HostConfig.Links}}' one
  map[] map[] runc false false []
  $ docker inspect -f '{{.HostConfig.BlkioWeight}} {{.HostConfig.BlkioWeightDevice}} {{.HostConfig.CpuShares}} {{.HostConfig.CPUShares}}' one

  template parsing error: template: :1:101: executing "" at <.HostConfig.CPUShares>: map has no entry for key "CPUShares"
  [1]
  $ docker inspect -f '{{.HostConfig.CpusetCpus}}|{{.HostConfig.CpuPeriod}}|{{.HostConfig.CpuQuota}}|{{.HostConfig.NanoCpus}}' one
  |0|0|500000000
  $ docker inspect -f '{{.State}}' three
  {created false false false false false 0 0  0001-01-01T00:00:00Z 0001-01-01T00:00:00Z <nil>}
  $ docker inspect -f '{{.}}' three | head -c 100
  {08f496ffb38aabd109f1ebb03d732b222c6e73f44b0e2cdea0e9d25af159ffc1 2026-11-22T01:26:22.222262451Z sh
  $ docker inspect -f '{{println .State.Status}}{{print .Name .State.Pid}}' three
  created
  /three0
  $ docker inspect -f '{{html "<a>"}} {{urlquery "a b"}} {{js "a\"b"}} {{call .Name}}' three

  template parsing error: template: :1:50: executing "" at <call .Name>: error calling call: non-function .Name of type string
  [1]
  $ docker inspect -f '{{printf "%q %v %d %s %x" .Name .Config.Tty .State.ExitCode .State.Status "ab"}}' three
  "/three" false 0 created 6162
  $ docker inspect -f '{{printf "%d" .Name}} {{printf "%s" .State.ExitCode}} {{printf "%5.1f" 3.14159}} {{printf "%-8s|" .State.Status}}' three
  %!d(string=/three) %!s(int=0)   3.1 created |
  $ docker inspect -f '{{$x := .State}}{{$x.Status}} {{with .Config}}{{.Hostname | len}}{{end}} {{$.Name}}' three
  created 12 /three
  $ docker inspect -f '{{define "a"}}[{{.}}]{{end}}{{template "a" .Name}}' three
  [/three]
  $ docker inspect -f '{{/* note */}}{{- .Name -}}   x' three
  /threex
  $ docker inspect -f '{{break}}' three
  template parsing error: template: :1: {{break}} outside {{range}}
  [64]
  $ docker inspect -f '{{range .Config.Env}}{{.}}{{break}}{{end}}' one
  A=1
  $ docker inspect -f '{{.State.Status.Foo}}' three

  template parsing error: template: :1:8: executing "" at <.State.Status.Foo>: can't evaluate field Foo in type interface {}
  [1]
  $ docker inspect -f '{{nosuch .Name}}' three
  template parsing error: template: :1: function "nosuch" not defined
  [64]
  $ docker inspect -f '{{.Name}' three
  template parsing error: template: :1: bad character U+007D '}'
  [64]
  $ docker inspect -f '{{if .Name}}' three
  template parsing error: template: :1: unexpected EOF
  [64]
  $ docker inspect -f '{{end}}' three
  template parsing error: template: :1: unexpected {{end}}
  [64]
  $ docker inspect -f 'json' three | head -c 20
  [{"Id":"08f496ffb38a
  $ docker container inspect -f '{{.SizeRw}}' three
  <nil>
  % docker rm -f one two three; docker network rm net1; docker volume rm vol1
