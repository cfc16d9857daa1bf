  % docker pull -q busybox:1.36
  % docker network create six2 --ipv6 --subnet fd00:9::/64
  % docker run --name old busybox:1.36 true
  % docker run --name old6 --network six2 busybox:1.36 true
  % docker create --name fresh busybox:1.36 true
  $ docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}|{{.Gateway}}|{{.IPv6Gateway}}|{{.GlobalIPv6Address}}|{{.MacAddress}}|{{.IPPrefixLen}}{{end}}' old
  invalid IP|invalid IP|invalid IP|invalid IP||0
  $ docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}|{{.Gateway}}|{{.IPv6Gateway}}|{{.GlobalIPv6Address}}{{end}}' old6
  invalid IP|invalid IP|invalid IP|invalid IP
  $ docker inspect -f '{{.NetworkSettings.Networks.bridge.IPAddress}}' fresh old
  invalid IP
  invalid IP
  $ docker inspect -f '{{json .NetworkSettings.Networks.bridge}}' fresh
  {"IPAMConfig":null,"Links":null,"Aliases":null,"DriverOpts":null,"GwPriority":0,"NetworkID":"","EndpointID":"","Gateway":"","IPAddress":"","MacAddress":"","IPPrefixLen":0,"IPv6Gateway":"","GlobalIPv6Address":"","GlobalIPv6PrefixLen":0,"DNSNames":null}
  $ docker inspect -f '{{.NetworkSettings.Networks.bridge}}' fresh
  {<nil> [] [] map[] 0   invalid IP invalid IP  0 invalid IP invalid IP 0 []}
  $ docker inspect -f '{{.NetworkSettings.Networks.bridge.IPAMConfig}}' fresh
  <nil>
  $ docker inspect -f '{{if .NetworkSettings.Networks.bridge.IPAddress}}yes{{else}}no{{end}}' fresh
  yes
  $ docker inspect -f '{{.NetworkSettings.Networks.bridge.IPAddress.IsValid}}' fresh
  false
  $ docker inspect -f '{{.NetworkSettings.Networks.nope.IPAddress}}' fresh
  <no value>
  $ docker inspect -f '{{.NetworkSettings.Networks.nope}}' fresh
  <no value>
  $ docker inspect -f '{{with .NetworkSettings.Networks.nope}}{{.IPAddress}}{{end}}' fresh
  $ docker inspect -f '{{(index .NetworkSettings.Networks "bridge").IPAddress}}' fresh
  invalid IP
  $ docker inspect -f '{{(index .NetworkSettings.Networks "nope").IPAddress}}' fresh

  template parsing error: template: :1:35: executing "" at <"nope">: nil data; no entry for key "IPAddress"
  [1]
  $ docker network inspect -f '{{range .IPAM.Config}}{{.Subnet}} {{.Gateway}} {{.IPRange}}{{end}}' six2
  fd00:9::/64 fd00:9::1 invalid Prefix172.18.0.0/16 172.18.0.1 invalid Prefix
  $ docker network inspect -f '{{(index .IPAM.Config 0).Subnet}}' bridge
  172.17.0.0/16
  $ docker network inspect -f '{{(index .IPAM.Config 0).Gateway}}' bridge
  172.17.0.1
  $ docker network inspect -f '{{(index .IPAM.Config 0).IPRange}}' bridge
  invalid Prefix
  $ docker network inspect -f '{{(index .IPAM.Config 1).Subnet}}' bridge

  template parsing error: template: :1:3: executing "" at <index .IPAM.Config 1>: error calling index: reflect: slice index out of range
  [1]
  $ docker network inspect -f '{{.IPAM.Config}}' bridge
  [{172.17.0.0/16 invalid Prefix 172.17.0.1 map[]}]
  $ docker network inspect -f '{{.IPAM}}' bridge
  {default map[] [{172.17.0.0/16 invalid Prefix 172.17.0.1 map[]}]}
  $ docker network inspect -f '{{.IPAM.Driver}} {{.IPAM.Options}}' bridge six2
  default map[]
  default map[]
  $ docker network inspect -f '{{.Containers}} {{.Options}} {{.Labels}} {{.Peers}}' six2
  map[] map[] map[] []
  % docker network inspect -f '{{.Status}}' six2
  $ docker network inspect -f '{{json .Status}}' six2
  {"IPAM":{"Subnets":{"172.18.0.0/16":{"IPsInUse":3,"DynamicIPsAvailable":65533},"fd00:9::/64":{"IPsInUse":2,"DynamicIPsAvailable":18446744073709551614}}}}
  $ docker network inspect -f '{{.Services}}' six2
  map[]
  % docker network inspect -f '{{.Network.Name}}' six2
  $ docker inspect -f '{{.State.StartedAt.Year}}' old

  template parsing error: template: :1:8: executing "" at <.State.StartedAt.Year>: can't evaluate field Year in type interface {}
  [1]
  % docker inspect -f '{{.HostConfig.NetworkMode.IsUserDefined}} {{.HostConfig.NetworkMode.IsBridge}} {{.HostConfig.NetworkMode.IsHost}} {{.HostConfig.NetworkMode.NetworkName}} {{.HostConfig.NetworkMode.IsContainer}} {{.HostConfig.NetworkMode.IsNone}} {{.HostConfig.NetworkMode.IsDefault}} {{.HostConfig.NetworkMode.IsPrivate}} {{.HostConfig.NetworkMode.UserDefined}} {{.HostConfig.NetworkMode.ConnectedContainer}}' old6
  % docker inspect -f '{{.HostConfig.RestartPolicy.IsNone}} {{.HostConfig.RestartPolicy.IsAlways}} {{.HostConfig.IpcMode.IsPrivate}} {{.HostConfig.PidMode.IsHost}} {{.HostConfig.UTSMode.IsHost}} {{.HostConfig.UsernsMode.IsHost}} {{.HostConfig.CgroupnsMode.IsHost}} {{.HostConfig.Isolation.IsDefault}} {{.HostConfig.IpcMode.IsShareable}} {{.HostConfig.IpcMode.Valid}}' old
  % docker inspect -f '{{.HostConfig.RestartPolicy.IsSame .HostConfig.RestartPolicy}}' old
  $ docker inspect -f '{{.HostConfig.NetworkMode.Nope}}' old

  template parsing error: template: :1:13: executing "" at <.HostConfig.NetworkMode.Nope>: can't evaluate field Nope in type interface {}
  [1]
  $ docker inspect -f '{{range $p, $c := .NetworkSettings.Ports}}{{$p}} {{$p.Port}} {{$p.Proto}}{{end}}|' old
  |
  % docker run -d --name pp -p 8080:80 -p 127.0.0.1:53:53/udp busybox:1.36 sleep 1000
  % docker inspect -f '{{range $p, $c := .NetworkSettings.Ports}}{{$p}} {{$p.Port}} {{$p.Proto}} {{$p.Num}};{{end}}' pp
  $ docker inspect -f '{{range $p, $c := .NetworkSettings.Ports}}{{range $c}}{{.HostIP}} {{.HostPort}};{{end}}{{end}}' pp
  127.0.0.1 53;0.0.0.0 8080;:: 8080;
  $ docker inspect -f '{{range $p, $c := .NetworkSettings.Ports}}{{range $c}}{{.HostIp}} {{.HostPort}};{{end}}{{end}}' pp
  127.0.0.1 53;0.0.0.0 8080;:: 8080;
  $ docker inspect -f '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostPort}}' pp
  8080
  % docker inspect -f '{{index .NetworkSettings.Ports "443/tcp"}}' pp
  $ docker inspect -f '{{(index (index .NetworkSettings.Ports "443/tcp") 0).HostPort}}' pp

  template parsing error: template: :1:3: executing "" at <index (index .NetworkSettings.Ports "443/tcp") 0>: error calling index: index of untyped nil
  [1]
  $ docker inspect -f '{{.NetworkSettings.Ports}}' pp
  map[53/udp:[{127.0.0.1 53}] 80/tcp:[{0.0.0.0 8080} {:: 8080}]]
  $ docker inspect -f '{{.HostConfig.PortBindings}}' pp
  map[53/udp:[{127.0.0.1 53}] 80/tcp:[{invalid IP 8080}]]
  $ docker inspect -f '{{.Config.ExposedPorts}}' pp
  map[53/udp:{} 80/tcp:{}]
  $ docker image inspect -f '{{.Created}}' busybox:1.36 | cut -c1-4
  2025
  $ docker image inspect -f '{{.Metadata.LastTagTime}}' busybox:1.36 | cut -c1-4
  2026
  $ docker image inspect -f '{{.Metadata.LastTagTime.Year}}' busybox:1.36
  2026
  $ docker image inspect -f '{{.Descriptor.Digest}} {{.Descriptor.MediaType}}' busybox:1.36 | sed 's/[0-9a-f]\{64\}/D/'
  sha256:D application/vnd.oci.image.index.v1+json
  % docker image inspect -f '{{.Descriptor.Digest.Algorithm}} {{.Descriptor.Digest.Encoded | len}} {{.Descriptor.Digest.Hex | len}}' busybox:1.36
  % docker image inspect -f '{{.Size | printf "%T"}}' busybox:1.36
  $ docker image inspect -f '{{.RootFS.Type}} {{len .RootFS.Layers}}' busybox:1.36
  layers 1
  % docker image inspect -f '{{.Config}}' busybox:1.36
  $ docker image inspect -f '{{.Config.ExposedPorts}} {{.Config.Env}} {{.Config.Healthcheck}} {{.Config.ArgsEscaped}}' busybox:1.36
  map[] [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin] <nil> false
  $ docker volume create tv >/dev/null; docker volume inspect -f '{{.CreatedAt.Year}}' tv

  template parsing error: template: :1:12: executing "" at <.CreatedAt.Year>: can't evaluate field Year in type interface {}
  [1]
  $ docker volume inspect -f '{{.UsageData}} {{.ClusterVolume}} {{.Nope}}' tv

  template parsing error: template: :1:2: executing "" at <.UsageData>: map has no entry for key "UsageData"
  [1]
  $ docker volume inspect -f '{{.Name | upper}} {{.Labels.x}}' tv
  TV <no value>
  $ docker events --since 1h --until 0s --filter event=create --filter container=pp --format '{{.TimeNano | printf "%T"}} {{.Time | printf "%T"}} {{.Actor.Attributes.image}} {{.Scope}} {{.Action}} {{.ID | len}}'
  Error parsing format: template: :1:105: executing "" at <.ID>: can't evaluate field ID in type *events.Message
  [64]
  $ docker ps --format '{{.Ports}} {{.Names}}' --filter name=pp
  127.0.0.1:53->53/udp, 0.0.0.0:8080->80/tcp, [::]:8080->80/tcp pp
  $ docker system df --format '{{.Type}} {{.TotalCount | printf "%T"}}' | head -1
  Images string
  % docker version -f '{{.Server.BuildTime | len | lt 3}} {{.Client.Experimental}}'
  % docker info -f '{{.SystemTime | len | lt 10}} {{.NCPU | printf "%T"}} {{.Runtimes.runc.Path}} {{range .SecurityOptions}}{{.}};{{end}}'
  $ docker info -f '{{.SystemTime.Year}}'

  template: :1:13: executing "" at <.SystemTime.Year>: can't evaluate field Year in type string
  [1]
  $ docker info -f '{{json .RegistryConfig.IndexConfigs}}'
  {"docker.io":{"Name":"docker.io","Mirrors":[],"Secure":true,"Official":true}}
  $ docker history busybox:1.36 --format '{{.CreatedSince}}|{{.CreatedAt | len}}|{{.ID}}' --no-trunc | head -1 | cut -c1-10
  19 months
