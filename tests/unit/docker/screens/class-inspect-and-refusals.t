  % docker pull -q busybox:1.36; docker pull -q nginx:1.27
  % docker run -d --name c1 --label app=x --label tier=1 -p 8401:80 -v vv:/data -v $PWD:/src:ro --tmpfs /tmpf:size=1m -e FOO=bar --restart on-failure:3 -m 100m --cpus .5 --health-cmd 'true' --health-interval 1s --ulimit nofile=100:200 --cap-add NET_ADMIN --cap-drop MKNOD --security-opt no-new-privileges --dns 1.1.1.1 --add-host h:1.2.3.4 --log-opt max-size=1m --device /dev/null:/dev/nn --sysctl net.core.somaxconn=99 --shm-size 32m --hostname hh --user 0 --workdir /w --entrypoint nginx --stop-signal QUIT --stop-timeout 3 --init --pids-limit 50 --read-only=false nginx:1.27 -g 'daemon off;'; sleep 3
  $ docker inspect c1 | jq -r '.[0]|keys|join(" ")'; docker inspect c1 | jq -r '.[0].HostConfig|keys|join(" ")'; docker inspect c1 | jq -r '.[0].Config|keys|join(" ")'; docker inspect c1 | jq -r '.[0].NetworkSettings|keys|join(" ")'; docker inspect c1 | jq -r '.[0].NetworkSettings.Networks.bridge|keys|join(" ")'; docker inspect c1 | jq -r '.[0].State|keys|join(" ")'
  AppArmorProfile Args Config Created Driver ExecIDs HostConfig HostnamePath HostsPath Id Image ImageManifestDescriptor LogPath MountLabel Mounts Name NetworkSettings Path Platform ProcessLabel ResolvConfPath RestartCount State Storage
  AutoRemove Binds BlkioDeviceReadBps BlkioDeviceReadIOps BlkioDeviceWriteBps BlkioDeviceWriteIOps BlkioWeight BlkioWeightDevice CapAdd CapDrop Cgroup CgroupParent CgroupnsMode ConsoleSize ContainerIDFile CpuCount CpuPercent CpuPeriod CpuQuota CpuRealtimePeriod CpuRealtimeRuntime CpuShares CpusetCpus CpusetMems DeviceCgroupRules DeviceRequests Devices Dns DnsOptions DnsSearch ExtraHosts GroupAdd IOMaximumBandwidth IOMaximumIOps Init IpcMode Isolation Links LogConfig MaskedPaths Memory MemoryReservation MemorySwap MemorySwappiness NanoCpus NetworkMode OomKillDisable OomScoreAdj PidMode PidsLimit PortBindings Privileged PublishAllPorts ReadonlyPaths ReadonlyRootfs RestartPolicy Runtime SecurityOpt ShmSize Sysctls Tmpfs UTSMode Ulimits UsernsMode VolumeDriver VolumesFrom
  AttachStderr AttachStdin AttachStdout Cmd Domainname Entrypoint Env ExposedPorts Healthcheck Hostname Image Labels OpenStdin StdinOnce StopSignal StopTimeout Tty User Volumes WorkingDir
  Networks Ports SandboxID SandboxKey
  Aliases DNSNames DriverOpts EndpointID Gateway GlobalIPv6Address GlobalIPv6PrefixLen GwPriority IPAMConfig IPAddress IPPrefixLen IPv6Gateway Links MacAddress NetworkID
  Dead Error ExitCode FinishedAt Health OOMKilled Paused Pid Restarting Running StartedAt Status
  % docker inspect c1 | jq -c '.[0].HostConfig|{Binds,PortBindings,RestartPolicy,CapAdd,CapDrop,Dns,ExtraHosts,SecurityOpt,ShmSize,Sysctls,Tmpfs,Ulimits,Memory,MemorySwap,NanoCpus,PidsLimit,Devices,LogConfig,Init,NetworkMode,IpcMode,CgroupnsMode,Runtime}'
  $ docker inspect c1 | jq -c '.[0].Config|{Hostname,User,Env,Cmd,Entrypoint,WorkingDir,Labels,StopSignal,StopTimeout,Healthcheck,ExposedPorts,Image,AttachStdout,Tty}'; docker inspect -f '{{.Path}} {{.Args}} {{json .Mounts}}' c1 | sed 's/"Source":"[^"]*"/S/g'
  {"Hostname":"hh","User":"0","Env":["FOO=bar","PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","NGINX_VERSION=1.27.5","NJS_VERSION=0.8.10","NJS_RELEASE=1~bookworm","PKG_RELEASE=1~bookworm","DYNPKG_RELEASE=1~bookworm"],"Cmd":["-g","daemon off;"],"Entrypoint":["nginx"],"WorkingDir":"/w","Labels":{"app":"x","maintainer":"NGINX Docker Maintainers <docker-maint@nginx.com>","tier":"1"},"StopSignal":"QUIT","StopTimeout":3,"Healthcheck":{"Test":["CMD-SHELL","true"],"Interval":1000000000},"ExposedPorts":{"80/tcp":{}},"Image":"nginx:1.27","AttachStdout":false,"Tty":false}
  nginx [-g daemon off;] [{"Type":"volume","Name":"vv",S,"Destination":"/data","Driver":"local","Mode":"z","RW":true,"Propagation":""},{"Type":"bind",S,"Destination":"/src","Mode":"ro","RW":false,"Propagation":"rprivate"}]
  $ docker inspect -f '{{range .Mounts}}{{.Type}}:{{.Destination}}:{{.RW}} {{end}}' c1 | tr ' ' '\n' | sort; docker inspect -f '{{index .Config.Labels "app"}} {{index .Config.Env 0}} {{(index .HostConfig.Ulimits 0).Name}}' c1; docker inspect -f '{{slice .Id 0 3 | len}} {{eq .Name "/c1"}} {{not .State.Running}} {{and .State.Running .Config.Tty}} {{or "" "x"}} {{len .Config.Env}}' c1; docker inspect -f '{{if gt .State.Pid 1}}run{{else}}no{{end}}{{with .Nope}}x{{end}}' c1

  bind:/src:false
  volume:/data:true
  x FOO=bar nofile
  3 true false false x 7

  template parsing error: template: :1:5: executing "" at <gt .State.Pid 1>: error calling gt: incompatible types for comparison: json.Number and int
  [1]
  $ docker inspect -f '{{.State.Health.Status}} {{.State.Health.FailingStreak}} {{(index .State.Health.Log 0).ExitCode}}' c1; docker inspect -f '{{index .Config.Env 99}}' c1; docker inspect -f '{{index .Foo 0}}' c1; docker inspect -f '{{.Config.Foo.Bar}}' c1; docker inspect -f '{{range .Config.Env}}{{if eq . "FOO=bar"}}{{.}}{{end}}{{end}}' c1; docker inspect -f '{{join .Config.Cmd "|"}} {{title "abc"}} {{lower .Name}} {{split .Config.Image ":"}} {{pad "x" 2 2}}|{{truncate "abcdef" 2}}' c1; docker inspect -f '{{json .State.Status}} {{printf "%s %d %v %q" .Name .RestartCount .State.Running .Name}} {{println 1 2}}' c1; docker inspect -f '{{nosuch .}}' c1; docker inspect -f '{{.Name' c1; docker inspect -f '{{end}}' c1; docker inspect -f '{{template "x"}}' c1; docker inspect -f '' c1 | head -1; docker inspect -f json c1 | jq length
  healthy 0 0

  template parsing error: template: :1:2: executing "" at <index .Config.Env 99>: error calling index: index out of range: 99

  template parsing error: template: :1:8: executing "" at <.Foo>: map has no entry for key "Foo"

  template parsing error: template: :1:9: executing "" at <.Config.Foo.Bar>: map has no entry for key "Foo"
  FOO=bar
  -g|daemon off; Abc /c1 [nginx 1.27]   x  |ab
  "running" /c1 0 true "/c1" 1 2

  template parsing error: template: :1: function "nosuch" not defined
  template parsing error: template: :1: unclosed action
  template parsing error: template: :1: unexpected {{end}}

  template parsing error: template: :1:11: executing "" at <{{template "x"}}>: template "x" not defined
  [
  1
  $ docker inspect c1 nginx:1.27 bridge vv nosuch -f '{{.Name}}'; docker inspect vv | jq -r '.[0]|keys|join(" ")'; docker inspect -s -f '{{.SizeRw}}' c1; docker inspect; docker inspect -f; docker inspect --type=network bridge -f '{{.Driver}}'; docker inspect --type=volume c1; docker container inspect nginx:1.27; docker inspect -s bridge --type network
  /c1
  bridge
  vv
  template parsing error: template: :1:2: executing "" at <.Name>: map has no entry for key "Name"
  error: no such object: nosuch
  CreatedAt Driver Labels Mountpoint Name Options Scope
  73728
  docker: 'docker inspect' requires at least 1 argument

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  See 'docker inspect --help' for more information
  flag needs an argument: 'f' in -f

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  Run 'docker inspect --help' for more information
  bridge
  []
  Error response from daemon: get c1: no such volume
  []
  Error response from daemon: No such container: nginx:1.27
  WARNING: --size ignored for network
  [
      {
          "Name": "bridge",
          "Id": "862854e80e62f89c060a71e61d0d90b3a737b44261bf2033b44de93dd31cf00e",
          "Created": "2026-11-22T20:36:31.245746985Z",
          "Scope": "local",
          "Driver": "bridge",
          "EnableIPv4": true,
          "EnableIPv6": false,
          "IPAM": {
              "Driver": "default",
              "Options": null,
              "Config": [
                  {
                      "Subnet": "172.17.0.0/16",
                      "Gateway": "172.17.0.1"
                  }
              ]
          },
          "Internal": false,
          "Attachable": false,
          "Ingress": false,
          "ConfigFrom": {
              "Network": ""
          },
          "ConfigOnly": false,
          "Options": {
              "com.docker.network.bridge.default_bridge": "true",
              "com.docker.network.bridge.enable_icc": "true",
              "com.docker.network.bridge.enable_ip_masquerade": "true",
              "com.docker.network.bridge.host_binding_ipv4": "0.0.0.0",
              "com.docker.network.bridge.name": "docker0",
              "com.docker.network.driver.mtu": "1500"
          },
          "Labels": {},
          "Containers": {
              "8202e01d80852b373205b154c0b9a2ff76b852b88b18ad07bc5b9bd0611262ab": {
                  "Name": "c1",
                  "EndpointID": "a2e2942ce81bd4416cc39bb0b6134ce78f45f5e4294364d8c1572ece1e65272a",
                  "MacAddress": "f2:0b:ac:9f:2f:f0",
                  "IPv4Address": "172.17.0.2/16",
                  "IPv6Address": ""
              }
          },
          "Status": {
              "IPAM": {
                  "Subnets": {
                      "172.17.0.0/16": {
                          "IPsInUse": 4,
                          "DynamicIPsAvailable": 65532
                      }
                  }
              }
          }
      }
  ]
  % docker exec c1 sh -c 'ulimit -n; hostname; pwd; cat /proc/1/comm; cat /proc/sys/net/core/somaxconn; grep CapEff /proc/self/status; grep NoNewPrivs /proc/self/status; df -k /dev/shm /tmpf | tail -2 | awk "{print \$2}"; ls -l /dev/nn | cut -c1; touch /src/x; tail -1 /etc/hosts; cat /etc/resolv.conf | grep nameserver; cat /sys/fs/cgroup/memory.max /sys/fs/cgroup/pids.max /sys/fs/cgroup/cpu.max'
  % docker ps --format '{{.Names}}|{{.Image}}|{{.Command}}|{{.Ports}}|{{.Mounts}}|{{.Networks}}|{{.Labels}}|{{.LocalVolumes}}|{{.State}}|{{.Size}}' -s | sed 's/[0-9.]*k*B/N/g'; docker ps --no-trunc --format '{{.Command}}'; docker ps --format '{{.Label "app"}} {{.Platform}} {{.HealthStatus}}'; docker ps --format 'table {{.Names}}\t{{.Label "tier"}}'; docker ps --format raw | head -3; docker ps --format '{{.Foo}}'; docker ps --format '{{json .}}' | jq -r 'keys|join(" ")'; docker ps --format '{{if .Names}}y{{end}}{{"\t"}}{{.ID | len}}'; docker ps --format 'table {{.ID}}' | head -1; docker ps --format '{{.Names | printf "%10s|"}}{{upper .Names}}'
  $ docker ps -a --filter volume=vv -q | wc -l; docker ps --filter volume=/src -q | wc -l; docker ps --filter health=healthy --format '{{.Names}}'; docker ps --filter ancestor=nginx --format '{{.Names}}'; docker ps --filter ancestor=nginx:1.27 --format '{{.Names}}'; docker ps --filter network=bridge -q | wc -l; docker ps --filter network=nosuch -q; docker ps --filter label=app=y -q; docker ps --filter label=app -q | wc -l; docker ps --filter name=c --filter name=zz -q | wc -l; docker ps --filter id=$(docker ps -lq | cut -c1-4) --format '{{.Names}}'; docker ps --filter before=c1 -q; docker ps --filter since=nosuch; docker ps --filter isolation=default -q | wc -l; docker ps --filter is-task=true -q; docker ps --filter foo; docker ps --filter foo=1; docker ps --filter =1; docker ps --filter status=up; docker ps --filter health=sick; docker ps extra
  1
  1
  c1
  c1
  1
  1
  1
  c1
  Error response from daemon: No such container: nosuch
  1
  invalid argument "foo" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  Error response from daemon: invalid filter 'foo'
  Error response from daemon: invalid filter
  Error response from daemon: invalid filter 'status=up': invalid value for state (up): must be one of created, running, paused, restarting, removing, exited, dead
  Error response from daemon: invalid filter 'health=sick': invalid value for health (sick): must be one of none, starting, healthy, unhealthy
  docker: 'docker ps' accepts no arguments

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [1]
  % docker top c1 | head -1; docker top c1 -o pid,comm | awk '{print $2}' | sort | uniq -c; docker stats --no-stream --format '{{.MemUsage}}' c1 | cut -d/ -f2; docker update --health-cmd x c1; docker logs c1 2>&1 | tail -1 | cut -c1-3; docker port c1; docker diff c1 | sort | head -5; docker kill -s HUP c1; docker stop c1; docker inspect -f '{{.State.ExitCode}} {{.State.Health.Status}}' c1; docker start c1; docker restart c1; docker rm c1; docker rm -f c1
  % docker run -d --name lg --log-driver json-file --log-opt max-size=1k --log-opt max-file=2 --log-opt labels=a --label a=1 --log-opt tag=x busybox:1.36 sh -c 'seq 1 100' | wc -c; sleep 1; docker logs lg | wc -l | awk '{print ($1<100)}'; docker logs --details lg | head -1 | cut -d' ' -f1; docker run -d --name nl --log-driver none busybox:1.36 echo x | wc -c; docker logs nl; docker run --rm --log-driver foo busybox:1.36 true; docker run --rm --log-opt foo=1 busybox:1.36 true; docker run --rm --log-opt max-size=x busybox:1.36 true; docker run --rm --log-driver local busybox:1.36 echo hi; docker run --rm --log-opt max-file=0 busybox:1.36 true; docker run --rm --log-opt mode=foo busybox:1.36 true; docker run --rm --log-opt max-size busybox:1.36 true
  % docker run --rm --ulimit nofile=x busybox:1.36 true; docker run --rm --ulimit foo=1 busybox:1.36 true; docker run --rm --ulimit nofile=10:5 busybox:1.36 true; docker run --rm --sysctl foo busybox:1.36 true; docker run --rm --sysctl kernel.foo=1 busybox:1.36 true; docker run --rm --device /dev/nosuch busybox:1.36 true; docker run --rm --device /dev/null:/dev/x:q busybox:1.36 true; docker run --rm --security-opt foo busybox:1.36 true; docker run --rm --security-opt seccomp=nosuch.json busybox:1.36 true; docker run --rm --cap-add foo busybox:1.36 true; docker run --rm --gpus all busybox:1.36 true; docker run --rm --runtime foo busybox:1.36 true; docker run --rm --ipc foo busybox:1.36 true; docker run --rm --pid foo busybox:1.36 true; docker run --rm --pid container:nosuch busybox:1.36 true; docker run --rm --uts foo busybox:1.36 true; docker run --rm --userns foo busybox:1.36 true; docker run --rm --cgroupns foo busybox:1.36 true; docker run --rm --oom-score-adj 9999 busybox:1.36 true; docker run --rm --memory-swappiness 101 busybox:1.36 true; docker run --rm --blkio-weight 1 busybox:1.36 true; docker run --rm --cpuset-cpus 0-99 busybox:1.36 true; docker run --rm --cpu-shares -1 busybox:1.36 true; docker run --rm --shm-size 0 busybox:1.36 true; docker run --rm --shm-size -1 busybox:1.36 true; docker run --rm --storage-opt size=1G busybox:1.36 true; docker run --rm --tmpfs /t:foo busybox:1.36 true; docker run --rm --platform linux/arm64 busybox:1.36 true; docker run --rm --health-interval 1us --health-cmd x busybox:1.36 true; docker run --rm --no-healthcheck --health-cmd x busybox:1.36 true; docker run --rm --annotation foo busybox:1.36 true; docker run --rm --memory 5m --memory-reservation 50m busybox:1.36 true; docker run --rm --kernel-memory 5m busybox:1.36 true; docker run --rm --isolation foo busybox:1.36 true; docker run --rm --stop-timeout x busybox:1.36 true
