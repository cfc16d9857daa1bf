  % docker pull -q busybox:1.36
  $ docker run -d --name db --label role=db busybox:1.36 sleep 1000 | wc -c
  65
  $ docker run --rm --link db:database busybox:1.36 cat /etc/hosts
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  127.0.0.1       localhost
  ::1     localhost ip6-localhost ip6-loopback
  fe00::  ip6-localnet
  ff00::  ip6-mcastprefix
  ff02::1 ip6-allnodes
  ff02::2 ip6-allrouters
  172.17.0.2      database bda0179c75e2 db
  172.17.0.3      5f32937791b2
  $ docker run --rm --link db busybox:1.36 sh -c 'env | grep -i -e ^DB_ | sort'
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  $ docker run --rm --link nope busybox:1.36 true
  docker: Error response from daemon: could not get container for nope: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link db:a:b busybox:1.36 true
  invalid argument "db:a:b" for "--link" flag: bad format for links: db:a:b

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link '' busybox:1.36 true
  invalid argument "" for "--link" flag: empty string specified for links

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link :x busybox:1.36 true
  docker: Error response from daemon: could not get container for : invalid name or ID supplied: ""

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name lk --link db:database busybox:1.36 sleep 1000 | wc -c
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  65
  $ docker inspect lk --format '{{json .HostConfig.Links}}'
  ["/db:/lk/database"]
  $ docker ps --no-trunc --format '{{.Names}}'
  lk
  db,lk/database
  $ docker rm --link lk/database
  lk/database
  $ docker inspect lk --format '{{json .HostConfig.Links}}'
  null
  % docker rm --link lk/nope
  $ docker rm -l lk
  Error response from daemon: Conflict, cannot remove the default link name of the container
  [1]
  $ docker network create nn | wc -c
  65
  $ docker network connect --link db:dd nn lk
  $ docker inspect lk --format '{{json .NetworkSettings.Networks.nn.Links}}'
  ["db:dd"]
  $ docker inspect db --format '{{.Foo}}'

  template parsing error: template: :1:2: executing "" at <.Foo>: map has no entry for key "Foo"
  [1]
  $ docker inspect db --format '{{.State.Foo}}'

  template parsing error: template: :1:8: executing "" at <.State.Foo>: map has no entry for key "Foo"
  [1]
  $ docker inspect db --format '{{index .Args 9}}'

  template parsing error: template: :1:2: executing "" at <index .Args 9>: error calling index: index out of range: 9
  [1]
  $ docker inspect db --format '{{index .Args "x"}}'

  template parsing error: template: :1:2: executing "" at <index .Args "x">: error calling index: cannot index slice/array with type string
  [1]
  $ docker inspect db --format '{{index .Config.Labels "role"}} {{index .Config.Labels "none"}}'
  db
  $ docker inspect db --format '{{index .Config.Labels 1}}'

  template parsing error: template: :1:2: executing "" at <index .Config.Labels 1>: error calling index: value has type int; should be string
  [1]
  $ docker inspect db --format '{{len 1}}'

  template parsing error: template: :1:2: executing "" at <len 1>: error calling len: len of type int
  [1]
  $ docker inspect db --format '{{len .Args}} {{len .Name}} {{len .Config.Labels}}'
  1 3 1
  $ docker inspect db --format '{{len .State.Running}}'

  template parsing error: template: :1:2: executing "" at <len .State.Running>: error calling len: len of type bool
  [1]
  $ docker inspect db --format '{{json .State.Nope}}'

  template parsing error: template: :1:13: executing "" at <.State.Nope>: map has no entry for key "Nope"
  [1]
  $ docker inspect db --format '{{json .Config.Labels}} {{json .Args}}'
  {"role":"db"} ["1000"]
  $ docker inspect db --format '{{upper .Name}} {{lower "ABC"}} {{title "abc def"}}'
  /DB abc Abc Def
  $ docker inspect db --format '{{join .Args ","}} {{split .Name "d"}}'
  1000 [/ b]
  $ docker inspect db --format '{{join .Name ","}}'

  template parsing error: template: :1:2: executing "" at <join .Name ",">: error calling join: expected slice, got string
  [1]
  $ docker inspect db --format '{{upper .State}}'

  template parsing error: template: :1:8: executing "" at <.State>: wrong type for value; expected string; got map[string]interface {}
  [1]
  $ docker inspect db --format '{{truncate .Name 2}} {{pad .Name 2 3}}|'
  /d   /db   |
  $ docker inspect db --format '{{truncate .Name "x"}}'

  template parsing error: template: :1:17: executing "" at <"x">: expected integer; found "x"
  [1]
  $ docker inspect db --format '{{println .Name}}{{printf "%d|%s|%v|%q" 3 .Name .Args .Name}}'
  /db
  3|/db|[1000]|"/db"
  $ docker inspect db --format '{{printf "%d" .Name}}'
  %!d(string=/db)
  $ docker inspect db --format '{{if eq .State.Running true}}up{{else}}down{{end}}'
  up
  $ docker inspect db --format '{{if eq .State.Running "x"}}up{{end}}'

  template parsing error: template: :1:5: executing "" at <eq .State.Running "x">: error calling eq: incompatible types for comparison: bool and string
  [1]
  $ docker inspect db --format '{{if gt .State.Pid 0}}pos{{end}} {{if lt .State.ExitCode 1}}lt{{end}}'
  pos lt
  $ docker inspect db --format '{{range $k, $v := .Config.Labels}}{{$k}}={{$v}}{{end}} {{range $i, $e := .Args}}{{$i}}:{{$e}} {{end}}'
  role=db 0:1000
  $ docker inspect db --format '{{range .Name}}x{{end}}'

  template parsing error: template: :1:8: executing "" at <.Name>: range can't iterate over /db
  [1]
  $ docker inspect db --format '{{range .State.Pid}}x{{break}}{{end}}'
  x
  $ docker inspect db --format '{{with .Config}}{{.Image}}{{end}}{{with .Mounts}}x{{else}}none{{end}}'
  busybox:1.36none
  $ docker inspect db --format '{{.Name'
  template parsing error: template: :1: unclosed action
  [64]
  $ docker inspect db --format '{{.Name}'
  template parsing error: template: :1: bad character U+007D '}'
  [64]
  $ docker inspect db --format '{{end}}'
  template parsing error: template: :1: unexpected {{end}}
  [64]
  $ docker inspect db --format '{{if .Name}}'
  template parsing error: template: :1: unexpected EOF
  [64]
  $ docker inspect db --format '{{foo .Name}}'
  template parsing error: template: :1: function "foo" not defined
  [64]
  $ docker inspect db --format '{{$x}}'
  template parsing error: template: :1: undefined variable "$x"
  [64]
  $ docker inspect db --format '{{template "x"}}'

  template parsing error: template: :1:11: executing "" at <{{template "x"}}>: template "x" not defined
  [1]
  $ docker inspect db --format '{{define "x"}}a{{.}}{{end}}{{template "x" .Name}}'
  a/db
  $ docker inspect db --format '{{- .Name -}}  x'
  /dbx
  $ docker inspect db --format '{{/* c */}}{{.Name | printf "%s!" | upper}}'
  /DB!
  $ docker inspect db --format '{{slice .Name 1 3}} {{slice .Name 9}}'

  template parsing error: template: :1:22: executing "" at <slice .Name 9>: error calling slice: index out of range: 9
  [1]
  $ docker inspect db --format '{{and true .Name}} {{or "" "b"}} {{not true}} {{and}}'

  template parsing error: template: :1:48: executing "" at <and>: wrong number of args for and: want at least 1 got 0
  [1]
  $ docker inspect db --format '{{html "<a>"}} {{js "a\"b"}} {{urlquery "a b"}} {{print 1 2 "x" 3}}'
  &lt;a&gt; a\"b a+b 1 2x3
  $ docker inspect db --format '{{call .Name}}'

  template parsing error: template: :1:2: executing "" at <call .Name>: error calling call: non-function .Name of type string
  [1]
  $ docker inspect db --format '{{.Name.Foo}}'

  template parsing error: template: :1:7: executing "" at <.Name.Foo>: can't evaluate field Foo in type interface {}
  [1]
  $ docker inspect db --format '{{.Config.Labels.role}} {{.Config.Labels.nope}}'
  db <no value>
  $ docker inspect db --format '{{1}} {{"a"}} {{1.5}} {{true}} {{nil}}'

  template parsing error: template: :1:33: executing "" at <nil>: nil is not a command
  [1]
  % docker inspect db --format '{{.HostConfig.Memory | json}} {{.Created | json | len}}'
  $ docker inspect db --format '{{.NetworkSettings.IPAddress}}'

  template parsing error: template: :1:18: executing "" at <.NetworkSettings.IPAddress>: map has no entry for key "IPAddress"
  [1]
  $ docker inspect db --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}'
  172.17.0.2
  $ docker inspect db --format '{{(index .NetworkSettings.Networks "bridge").Gateway}}'
  172.17.0.1
  $ docker inspect db --format '{{(index .NetworkSettings.Networks "nope").Gateway}}'

  template parsing error: template: :1:35: executing "" at <"nope">: nil data; no entry for key "Gateway"
  [1]
  $ docker inspect db --format '{{.State}}' | sed 's/20[0-9TZ:.-]*/T/g; s/[0-9][0-9]*/N/g'
  {running true false false false false N N  T N-N-NTN:N:NZ <nil>}
  $ docker inspect db --format '{{.Config.Env}} {{.Config.Cmd}} {{.Config.Labels}} {{.Mounts}} {{.HostConfig.PortBindings}}'
  [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin] [sleep 1000] map[role:db] [] map[]
  $ docker inspect db --format 'x{{"\n"}}y\tz\n'
  x
  y\tz\n
  $ docker inspect db --format json | head -c 20
  [{"Id":"bda0179c75e2
  % docker inspect db --format '{{json .}}' | head -c 10
  $ docker inspect db --format table
  table
  $ docker inspect db --format ''  | head -n 2
  [
      {
  $ docker ps --format '{{.Foo}}'
  failed to execute template: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.ContainerContext
  [1]
  $ docker ps --format 'table {{.Foo}}'
  failed to execute template: template: :1:8: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.ContainerContext
  [1]
  $ docker ps --format 'table {{.Names}}\t{{.Image}}'
  NAMES     IMAGE
  lk        busybox:1.36
  db        busybox:1.36
  $ docker ps --format 'table {{.Names}}\t{{upper .Image}}\t{{.Label "role"}}\t{{.Label}}'
  failed to execute template: template: :1:57: executing "" at <.Label>: wrong number of args for Label: want 1 got 0
  [1]
  $ docker ps --format 'table {{.Names}}\t{{.Label "role"}}'
  NAMES     role
  lk
  db        db
  $ docker ps --format '{{json .Names}} {{json .}}' | head -c 30
  "lk" {"Command":"\"sleep 1000\
  $ docker ps --format '{{.Names | printf "%-10s|"}}'
  lk        |
  db        |
  $ docker ps --format '{{index .Names 9}}'
  failed to execute template: template: :1:2: executing "" at <index .Names 9>: error calling index: index out of range: 9
  [1]
  $ docker ps --format '{{len 1}}'
  failed to execute template: template: :1:2: executing "" at <len 1>: error calling len: len of type int
  [1]
  $ docker ps --format '{{len .Names}}'
  2
  2
  $ docker ps --format '{{json .Nope}}'
  failed to execute template: template: :1:7: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.ContainerContext
  [1]
  $ docker ps --format '{{'
  failed to parse template: template: :1: unclosed action
  [1]
  $ docker ps --format 'table'
  CONTAINER ID   IMAGE          COMMAND        CREATED         STATUS         PORTS     NAMES
  8d196088dd7b   busybox:1.36   "sleep 1000"   5 seconds ago   Up 5 seconds             lk
  bda0179c75e2   busybox:1.36   "sleep 1000"   6 seconds ago   Up 6 seconds             db
  $ docker ps --format 'raw'
  container_id: 8d196088dd7b
  image: busybox:1.36
  command: "sleep 1000"
  created_at: 2026-11-21 13:09:01 +0000 UTC
  state: running
  status: Up 5 seconds
  names: lk
  labels:
  ports:

  container_id: bda0179c75e2
  image: busybox:1.36
  command: "sleep 1000"
  created_at: 2026-11-21 13:09:00 +0000 UTC
  state: running
  status: Up 6 seconds
  names: db
  labels: role=db
  ports:
  $ docker ps --format 'table {{json .}}'

  {"Command":"\"sleep 1000\"","CreatedAt":"2026-11-21 13:09:01 +0000 UTC","HealthStatus":"none","ID":"8d196088dd7b","Image":"busybox:1.36","Labels":"","LocalVolumes":"0","Mounts":"","Names":"lk","Networks":"bridge,nn","Platform":{"architecture":"amd64","os":"linux"},"Ports":"","RunningFor":"5 seconds ago","Size":"4.1kB (virtual 2.07MB)","State":"running","Status":"Up 5 seconds"}
  {"Command":"\"sleep 1000\"","CreatedAt":"2026-11-21 13:09:00 +0000 UTC","HealthStatus":"none","ID":"bda0179c75e2","Image":"busybox:1.36","Labels":"role=db","LocalVolumes":"0","Mounts":"","Names":"db","Networks":"bridge","Platform":{"architecture":"amd64","os":"linux"},"Ports":"","RunningFor":"6 seconds ago","Size":"4.1kB (virtual 2.07MB)","State":"running","Status":"Up 6 seconds"}
  $ docker ps --format 'table {{.ID}} {{.Names}}' --no-trunc | sed 's/[0-9a-f]\{64\}/X/'
  CONTAINER ID NAMES
  X lk
  X db
  $ docker ps --format '{{.Names}}\n{{.Image}}'
  lk
  busybox:1.36
  db
  busybox:1.36
  $ docker ps --format '{{.Size}} {{.Mounts}} {{.LocalVolumes}} {{.Networks}} {{.RunningFor}} {{.State}} {{.Platform}} {{.HealthStatus}}'
  4.1kB (virtual 2.07MB)  0 bridge,nn 5 seconds ago running linux/amd64 none
  4.1kB (virtual 2.07MB)  0 bridge 6 seconds ago running linux/amd64 none
  $ docker ps --format '{{.CreatedAt}}'
  2026-11-21 13:09:01 +0000 UTC
  2026-11-21 13:09:00 +0000 UTC
  $ docker ps --format '{{range .Labels}}x{{end}}'
  failed to execute template: template: :1:8: executing "" at <.Labels>: range can't iterate over
  [1]
  $ docker ps --format 'table {{.Names}}\t{{range .Labels}}x{{end}}'
  failed to execute template: template: :1:26: executing "" at <.Labels>: range can't iterate over
  [1]
  $ docker images --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.imageContext
  [1]
  $ docker images --format 'table {{.Repository}}\t{{.Tag}}\t{{.Containers}}\t{{.SharedSize}}'
  REPOSITORY   TAG       CONTAINERS   SHARED SIZE
  busybox      1.36      2            N/A
  $ docker network ls --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *network.networkContext
  [1]
  $ docker network ls --format '{{json .}}' | head -c 14
  {"CreatedAt":"
  $ docker volume ls --format '{{.Foo}}'
  $ docker info --format '{{.Foo}}'

  template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type system.dockerInfo
  [1]
  $ docker info --format '{{json .Foo}}'

  template: :1:7: executing "" at <.Foo>: can't evaluate field Foo in type system.dockerInfo
  [1]
  $ docker info --format '{{index .Plugins.Volume 9}}'

  template: :1:2: executing "" at <index .Plugins.Volume 9>: error calling index: index out of range: 9
  [1]
  $ docker version --format '{{.Foo}}'

  template: version:1:2: executing "version" at <.Foo>: can't evaluate field Foo in type system.versionInfo
  [1]
  $ docker version --format '{{.Server.Foo}}'

  template: version:1:9: executing "version" at <.Server.Foo>: can't evaluate field Foo in type *system.serverVersion
  [1]
  $ docker version --format '{{.Client.Version}} {{.Client.APIVersion}}'
  29.7.2 1.55
  $ docker version --format '{{json .Client.Os}}'
  "linux"
  $ docker version --format json | head -c 12
  {"Client":{"
  $ docker version --format 'table {{.Client.Os}}'
  table linux
  % docker version --format '{{range .Server.Components}}{{.Name}} {{end}}'
  $ docker version -f '{{'
  template parsing error: template: version:1: unclosed action
  [64]
  $ docker system df --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.diskUsageImagesContext
  [1]
  $ docker system df --format '{{.Type}} {{.TotalCount}} {{.Active}} {{.Reclaimable}}'
  Images 1 1 0B (0%)
  Containers 2 2 0B (0%)
  Local Volumes 0 0 0B
  Build Cache 0 0 0B
  $ docker system df --format 'table {{.Type}}\t{{.Size}}'
  TYPE            SIZE
  Images          3.075MB
  Containers      8.192kB
  Local Volumes   0B
  Build Cache     0B
  $ docker system df --format json
  {"Active":"1","Reclaimable":"0B (0%)","Size":"3.075MB","TotalCount":"1","Type":"Images"}
  {"Active":"2","Reclaimable":"0B (0%)","Size":"8.192kB","TotalCount":"2","Type":"Containers"}
  {"Active":"0","Reclaimable":"0B","Size":"0B","TotalCount":"0","Type":"Local Volumes"}
  {"Active":"0","Reclaimable":"0B","Size":"0B","TotalCount":"0","Type":"Build Cache"}
  % docker system df -v --format json | sed 's/[0-9a-f]\{12,\}/X/g' | head -c 700
  % docker system df -v --format '{{json .Containers}}' | head -c 80
  % docker system df -v --format '{{.Foo}}'
  % docker system df -v --format 'table {{.Type}}'
  $ docker stats --no-stream --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *container.statsContext
  [1]
  $ docker stats --no-stream --format '{{.Name}} {{.PIDs}}'
  lk 1
  db 1
  $ docker stats --no-stream --format 'table {{.Name}}\t{{.PIDs}}' db nope
  Error response from daemon: No such container: nope
  [1]
  $ docker stats --no-stream nope
  Error response from daemon: No such container: nope
  [1]
  $ docker stats --no-stream --format json db | sed 's/[0-9a-f]\{12,\}/X/g' | cut -c1-30
  {"BlockIO":"0B / 0B","CPUPerc"
  $ docker history busybox:1.36 --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *image.historyContext
  [1]
  $ docker history busybox:1.36 --format '{{.CreatedBy}} {{.Size}} {{.Comment}}'
  BusyBox 1.36.1 (glibc), Debian 12 2.04MB
  $ docker history busybox:1.36 --format json | cut -c1-20
  {"Comment":"","Creat
  $ docker context ls --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.clientContextContext
  [1]
  $ docker context ls --format '{{.Name}} {{.Current}} {{.DockerEndpoint}}'
  default true unix:///var/run/docker.sock
  % docker search --format '{{.Foo}}' nginx
  $ docker events --since 1m --until 0s --format '{{.Foo}}'
  Error parsing format: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *events.Message
  [64]
  $ docker events --format '{{'
  Error parsing format: template: :1: unclosed action
  [64]
  $ docker rm -f db lk
  db
  lk
