  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker pull -q redis:7
  % printf 'FROM nginx:1.27\nLABEL a=b c="d e"\nENV X=1\nEXPOSE 81/udp\nVOLUME /data /logs\nUSER nginx\nWORKDIR /srv\nHEALTHCHECK --interval=3s CMD true\nSTOPSIGNAL SIGTERM\nONBUILD RUN true\nSHELL ["/bin/sh","-ec"]\nCMD ["nginx"]\n' | docker build -q -t mine:1 -
  $ docker image inspect -f '{{.Config}}' busybox:1.36
  {{ map[] [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin] [] [sh] map[]  map[]  false} {<nil> [] []}}
  $ docker image inspect -f '{{.Config.Labels}} {{.Config.Env}} {{.Config.ExposedPorts}} {{.Config.Volumes}}' mine:1
  map[a:b c:d e maintainer:NGINX Docker Maintainers <docker-maint@nginx.com>] [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NGINX_VERSION=1.27.5 NJS_VERSION=0.8.10 NJS_RELEASE=1~bookworm PKG_RELEASE=1~bookworm DYNPKG_RELEASE=1~bookworm X=1] map[80/tcp:{} 81/udp:{}] map[/data:{} /logs:{}]
  $ docker image inspect -f '{{.Config.Healthcheck}} {{.Config.OnBuild}} {{.Config.Shell}} {{.Config.StopSignal}} {{.Config.User}} {{.Config.WorkingDir}}' mine:1
  {[CMD-SHELL true] 3s 0s 0s 0s 0} [RUN true] [/bin/sh -ec] SIGTERM nginx /srv
  $ docker image inspect -f '{{.Config.Hostname}}' mine:1

  template parsing error: template: :1:9: executing "" at <.Config.Hostname>: map has no entry for key "Hostname"
  [1]
  $ docker image inspect -f '{{.Config.Healthcheck.Interval}}' mine:1
  3s
  $ docker image inspect -f '{{.Config.Healthcheck}}' busybox:1.36
  <nil>
  $ docker image inspect -f '{{.ID}} {{.Id}}' busybox:1.36

  template parsing error: template: :1:2: executing "" at <.ID>: map has no entry for key "ID"
  [1]
  $ docker image inspect -f '{{.Parent}}' busybox:1.36

  template parsing error: template: :1:2: executing "" at <.Parent>: map has no entry for key "Parent"
  [1]
  $ docker image inspect -f '{{.RootFS.Type}} {{len .RootFS.Layers}} {{.RootFS}}' busybox:1.36
  layers 1 {layers [sha256:8217ecc553e722aaeb01416ae6e2cc25ea1d6918d27e3e2a88fc25bf3e5ae889]}
  $ docker image inspect -f '{{.Metadata.LastTagTime}}' busybox:1.36
  2026-11-22 01:24:43.150446289 +0000 UTC
  $ docker image inspect -f '{{.Metadata.LastTagTime.IsZero}} {{printf "%T" .Metadata.LastTagTime}}' busybox:1.36
  false time.Time
  $ docker image inspect -f '{{.GraphDriver}}' busybox:1.36
  <nil>
  $ docker image inspect -f '{{.GraphDriver.Name}}' busybox:1.36

  template parsing error: template: :1:14: executing "" at <.GraphDriver.Name>: map has no entry for key "GraphDriver"
  [1]
  $ docker image inspect -f '{{.Descriptor.MediaType}} {{.Descriptor.Platform}} {{.Descriptor.Annotations}}' busybox:1.36
  application/vnd.oci.image.index.v1+json <nil> map[]
  $ docker image inspect -f '{{.Descriptor}}' busybox:1.36
  {application/vnd.oci.image.index.v1+json sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89 1260 [] map[] [] <nil> }
  $ docker image inspect -f '{{.Manifests}}' busybox:1.36
  []
  $ docker image inspect -f '{{.Identity}}' busybox:1.36
  {[] [{docker.io/library/busybox}] []}
  $ docker image inspect -f '{{json .Identity}}' busybox:1.36
  {"Pull":[{"Repository":"docker.io/library/busybox"}]}
  $ docker image inspect -f '{{.Size}} {{printf "%T" .Size}} {{.VirtualSize}}' busybox:1.36

  template parsing error: template: :1:34: executing "" at <.VirtualSize>: map has no entry for key "VirtualSize"
  [1]
  $ docker image inspect -f '{{printf "%T %T" .Config .RootFS}}' busybox:1.36
  *v1.DockerOCIImageConfig image.RootFS
  $ docker image inspect -f '{{printf "%T" .Config.ExposedPorts}} {{printf "%T" .Config.Env}}' busybox:1.36
  map[string]struct {} []string
  $ docker image inspect -f '{{json .Config}}' busybox:1.36
  {"Env":["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],"Cmd":["sh"]}
  $ docker image inspect -f '{{range .Config.Env}}{{println .}}{{end}}' mine:1
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  NGINX_VERSION=1.27.5
  NJS_VERSION=0.8.10
  NJS_RELEASE=1~bookworm
  PKG_RELEASE=1~bookworm
  DYNPKG_RELEASE=1~bookworm
  X=1
  $ docker image inspect -f '{{range $k,$v := .Config.Volumes}}{{$k}}={{$v}} {{end}}' mine:1
  /data={} /logs={}
  $ docker image inspect -f '{{.Nope}}' busybox:1.36

  template parsing error: template: :1:2: executing "" at <.Nope>: map has no entry for key "Nope"
  [1]
  $ docker image inspect -f '{{.Config.Nope}}' busybox:1.36

  template parsing error: template: :1:9: executing "" at <.Config.Nope>: map has no entry for key "Nope"
  [1]
  $ docker image inspect -f '{{.Config.Labels.x}}' busybox:1.36
  <no value>
  $ docker image inspect --platform linux/arm64 -f '{{.Architecture}}' busybox:1.36
  $ docker image inspect --platform nope busybox:1.36
  "nope": unknown operating system or architecture: invalid argument
  [1]
  $ docker inspect --type image -f '{{.Architecture}}' mine:1
  amd64
  $ docker inspect --platform linux/amd64 -f '{{.Os}}' busybox:1.36
  unknown flag: --platform

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  Run 'docker inspect --help' for more information
  [125]
  $ docker inspect --platform linux/amd64 --type container busybox:1.36
  unknown flag: --platform

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  Run 'docker inspect --help' for more information
  [125]
  % docker network create --driver bridge --label a=b --opt com.docker.network.bridge.name=brx --subnet 10.98.0.0/24 --ip-range 10.98.0.128/25 --gateway 10.98.0.1 --aux-address r=10.98.0.5 n1; docker network create --internal --attachable n2
  % docker run -d --name w --network n1 busybox:1.36 sleep 600
  $ docker network inspect -f '{{.IPAM}}' n1
  {default map[] [{10.98.0.0/24 10.98.0.128/25 10.98.0.1 map[r:10.98.0.5]}]}
  $ docker network inspect -f '{{.IPAM.Config}}' n1
  [{10.98.0.0/24 10.98.0.128/25 10.98.0.1 map[r:10.98.0.5]}]
  $ docker network inspect -f '{{range .IPAM.Config}}{{.Subnet}} {{.Gateway}} {{.IPRange}} {{.AuxAddress}} {{.AuxiliaryAddresses}}{{end}}' n1

  template parsing error: template: :1:62: executing "" at <.AuxAddress>: map has no entry for key "AuxAddress"
  [1]
  $ docker network inspect -f '{{range .IPAM.Config}}{{.Subnet}} {{.Gateway}} {{.IPRange}}{{end}}' n1 n2 bridge host none
  10.98.0.0/24 10.98.0.1 10.98.0.128/25
  172.18.0.0/16 172.18.0.1 invalid Prefix
  172.17.0.0/16 172.17.0.1 invalid Prefix
  $ docker network inspect -f '{{(index .IPAM.Config 0).AuxAddress}}' n1
  map[r:10.98.0.5]
  $ docker network inspect -f '{{(index .IPAM.Config 0).Subnet.Bits}} {{(index .IPAM.Config 0).Gateway.Is4}}' n1
  24 true
  $ docker network inspect -f '{{.Containers | len}} {{range .Containers}}{{.Name}} {{.IPv4Address}} {{.IPv6Address}}|{{end}}' n1
  0
  $ docker network inspect -f '{{range .Containers}}{{.}}{{end}}' n1
  $ docker network inspect -f '{{.Options}} {{.Labels}} {{.Internal}} {{.Attachable}} {{.Ingress}} {{.ConfigOnly}} {{.ConfigFrom}} {{.ConfigFrom.Network}}' n1 n2
  map[com.docker.network.bridge.name:brx] map[a:b] false false false false {}
  map[] map[] true true false false {}
  $ docker network inspect -f '{{.Name}} {{.Scope}} {{.Driver}} {{.EnableIPv4}} {{.EnableIPv6}} {{.Peers}} {{.Services}}' n1 host
  n1 local bridge true false [] map[]
  host local host true false [] map[]
  $ docker network inspect -f '{{.Created.Year | lt 2000}} {{.Created.IsZero}}' n1
  true false
  $ docker network inspect -f '{{.Status}}' n1
  {{map[10.98.0.0/24:{4 127}]}}
  $ docker network inspect -f '{{.Status.IPAM.Subnets}}' n1
  map[10.98.0.0/24:{4 127}]
  $ docker network inspect -f '{{json .Status}}' n1
  {"IPAM":{"Subnets":{"10.98.0.0/24":{"IPsInUse":4,"DynamicIPsAvailable":127}}}}
  $ docker network inspect -f '{{printf "%T %T" .IPAM .Containers}}' n1
  network.IPAM map[string]network.EndpointResource
  $ docker network inspect -f '{{.Nope}}' n1

  template parsing error: template: :1:2: executing "" at <.Nope>: map has no entry for key "Nope"
  [1]
  $ docker network inspect -f '{{.ID | len}} {{.Id | len}}' n1

  template parsing error: template: :1:2: executing "" at <.ID>: map has no entry for key "ID"
  [1]
  $ docker network inspect -v -f '{{.Services}}' n1
  map[]
  $ docker network inspect n1 nope -f '{{.Name}}'
  n1
  Error response from daemon: network nope not found
  [1]
  $ docker network inspect --format '{{json .IPAM}}' n1 n2
  {"Driver":"default","Options":{},"Config":[{"Subnet":"10.98.0.0/24","IPRange":"10.98.0.128/25","Gateway":"10.98.0.1","AuxiliaryAddresses":{"r":"10.98.0.5"}}]}
  {"Driver":"default","Options":{},"Config":[{"Subnet":"172.18.0.0/16","Gateway":"172.18.0.1"}]}
  % docker volume create --label k=v --opt type=tmpfs --opt device=tmpfs v1; docker volume create v2
  $ docker volume inspect -f '{{.}}' v1
  {<nil> 2026-11-22T01:25:03Z local map[k:v] /var/lib/docker/volumes/v1/_data v1 map[device:tmpfs type:tmpfs] local map[] <nil>}
  $ docker volume inspect -f '{{.Options}} {{.Labels}} {{.Scope}} {{.Driver}} {{.Status}} {{.UsageData}} {{.ClusterVolume}}' v1 v2
  map[device:tmpfs type:tmpfs] map[k:v] local local map[] <nil> <nil>
  map[] map[] local local map[] <nil> <nil>
  $ docker volume inspect -f '{{.CreatedAt}} {{printf "%T" .CreatedAt}}' v1
  2026-11-22T01:25:03Z string
  $ docker volume inspect -f '{{.UsageData.Size}}' v1

  template parsing error: template: :1:12: executing "" at <.UsageData.Size>: map has no entry for key "UsageData"
  [1]
  $ docker volume inspect -f '{{.Nope}}' v1

  template parsing error: template: :1:2: executing "" at <.Nope>: map has no entry for key "Nope"
  [1]
  $ docker volume inspect -f '{{index .Labels "k"}} {{.Labels.k}} {{.Labels.z}}' v1 v2
  v v <no value>
   <no value> <no value>
  $ docker volume inspect v1 nope -f '{{.Name}}'
  v1
  Error response from daemon: get nope: no such volume
  [1]
  $ docker ps --format '{{.Labels}}|{{.Size}}|{{.Mounts}}|{{.LocalVolumes}}|{{.Networks}}|{{.State}}|{{.HealthStatus}}|{{.Platform}}'
  $ docker ps --format '{{.HealthStatus}}'
  $ docker ps --format '{{json .}}' | jq -r 'keys[]' | tr '\n' ' '
  $ docker images --format '{{json .}}' busybox | jq -r 'keys[]' | tr '\n' ' '
  Containers CreatedAt CreatedSince Digest ID Repository SharedSize Size Tag UniqueSize
  $ docker images --format '{{.Repository}}|{{.Tag}}|{{.Digest}}|{{.CreatedSince}}|{{.Containers}}|{{.SharedSize}}|{{.UniqueSize}}|{{.VirtualSize}}' busybox
  template parsing error: template: :1:105: executing "" at <.VirtualSize>: can't evaluate field VirtualSize in type *formatter.imageContext
  [1]
  $ docker network ls --format '{{json .}}' -f name=n1 | jq -c 'del(.ID,.CreatedAt)'
  {"Driver":"bridge","IPv4":"true","IPv6":"false","Internal":"false","Labels":"a=b","Name":"n1","Scope":"local"}
  $ docker network ls --format '{{.Name}} {{.IPv6}} {{.IPv4}} {{.Internal}} {{.Labels}} {{.Label "a"}} {{.CreatedAt | len | lt 3}}' -f driver=bridge
  bridge false true false   true
  n1 false true false a=b b true
  n2 false true true   true
  $ docker network ls --format 'table {{.Name}}\t{{.IPv6}}\t{{.Internal}}\t{{.Labels}}\t{{.Scope}}\t{{.Driver}}\t{{.CreatedAt}}' -f name=n2
  NAME      IPV6      INTERNAL   LABELS    SCOPE     DRIVER    CREATED AT
  n2        false     true                 local     bridge    2026-11-22 01:24:58.413594727 +0000 UTC
  $ docker volume ls --format '{{json .}}' -f name=v1
  {"Availability":"N/A","Driver":"local","Group":"N/A","Labels":"k=v","Links":"N/A","Mountpoint":"/var/lib/docker/volumes/v1/_data","Name":"v1","Scope":"local","Size":"N/A","Status":"N/A"}
  $ docker volume ls --format 'table {{.Name}}\t{{.Driver}}\t{{.Scope}}\t{{.Mountpoint}}\t{{.Labels}}\t{{.Links}}\t{{.Size}}\t{{.Availability}}\t{{.Group}}\t{{.Status}}'
  VOLUME NAME   DRIVER    SCOPE     MOUNTPOINT                         LABELS    LINKS     SIZE      AVAILABILITY   GROUP     STATUS
  v1            local     local     /var/lib/docker/volumes/v1/_data   k=v       N/A       N/A       N/A            N/A       N/A
  v2            local     local     /var/lib/docker/volumes/v2/_data             N/A       N/A       N/A            N/A       N/A
  $ docker system df --format '{{json .}}' | jq -c 'keys'
  ["Active","Reclaimable","Size","TotalCount","Type"]
  ["Active","Reclaimable","Size","TotalCount","Type"]
  ["Active","Reclaimable","Size","TotalCount","Type"]
  ["Active","Reclaimable","Size","TotalCount","Type"]
  $ docker system df -v --format '{{.Containers}}'
  []
  $ docker system df -v --format '{{range .Volumes}}{{.Name}} {{.Links}} {{.Size}}{{println}}{{end}}'
  v2 0 0B
  $ docker system df -v --format json | jq -c 'keys'
  ["BuildCache","Containers","Images","Volumes"]
  $ docker system df --format 'table {{.Type}}\t{{.Active}}\t{{.Reclaimable}}'
  TYPE            ACTIVE    RECLAIMABLE
  Images          0         155.2MB (100%)
  Containers      0         0B
  Local Volumes   0         0B
  Build Cache     0         0B
  $ docker stats --no-stream --format '{{json .}}' w | jq -c 'keys'
  Error response from daemon: No such container: w
  $ docker stats --no-stream --format '{{.Container}} {{.Name}} {{.PIDs}} {{.NetIO}} {{.BlockIO}}' w | sed 's/[0-9.]*[kM]*B/N/g'
  Error response from daemon: No such container: w
  $ docker stats --no-stream --format '{{.ID}} {{.Nope}}' w
  Error response from daemon: No such container: w
  [1]
  $ docker history --format '{{json .}}' mine:1 | jq -c 'keys' | sort -u
  ["Comment","CreatedAt","CreatedBy","CreatedSince","ID","Size"]
  $ docker history -H=false --format '{{.Size}}' busybox:1.36
  2060288
  $ docker version --format '{{.Client.Version}} {{.Client.APIVersion}} {{.Client.DefaultAPIVersion}} {{.Client.Context}} {{.Client.Os}} {{.Client.Platform}}'
  29.7.2 1.55 1.55 default linux <nil>
  $ docker version --format '{{range .Server.Components}}{{.Name}} {{end}}'
  Engine containerd runc docker-init
  $ docker version --format '{{.Server.Platform.Name}}|{{.Server.MinAPIVersion}}|{{.Server.APIVersion}}|{{.Server.Experimental}}'
  Docker Engine - Community|1.40|1.55|false
  $ docker version --format '{{.Server.ApiVersion}}'

  template: version:1:9: executing "version" at <.Server.ApiVersion>: can't evaluate field ApiVersion in type *system.serverVersion
  [1]
  $ docker version --format '{{.Nope}}'

  template: version:1:2: executing "version" at <.Nope>: can't evaluate field Nope in type system.versionInfo
  [1]
  $ docker info -f '{{.Plugins}}'
  {[local] [bridge host ipvlan macvlan null overlay] [] [awslogs fluentd gcplogs gelf journald json-file local splunk syslog]}
  $ docker info -f '{{.Plugins.Volume}} {{.Plugins.Network}} {{.Plugins.Log}}'
  [local] [bridge host ipvlan macvlan null overlay] [awslogs fluentd gcplogs gelf journald json-file local splunk syslog]
  $ docker info -f '{{.Swarm}}'
  {  inactive false  [] 0 0 <nil> []}
  $ docker info -f '{{.RegistryConfig.InsecureRegistryCIDRs}} {{.RegistryConfig.Mirrors}}'
  [::1/128 127.0.0.0/8] []
  $ docker info -f '{{.DriverStatus}} {{.Driver}} {{.LoggingDriver}} {{.CgroupDriver}} {{.DefaultRuntime}}'
  [[driver-type io.containerd.snapshotter.v1]] overlayfs json-file cgroupfs runc
  $ docker info -f '{{range $k, $v := .Runtimes}}{{$k}} {{$v.Path}}{{println}}{{end}}'
  io.containerd.runc.v2 runc
  runc runc
  $ docker info -f '{{.SecurityOptions}} {{.LiveRestoreEnabled}} {{.Isolation}} {{.Warnings}}'
  [name=seccomp,profile=builtin] false  []
  $ docker info -f '{{.Nope}}'

  template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type system.dockerInfo
  [1]
  % docker rm -f w; docker network rm n1 n2; docker volume rm v1 v2; docker rmi mine:1
