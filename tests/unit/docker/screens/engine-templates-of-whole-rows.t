  % mkdir w; cd w
  % docker pull busybox:1.36
  % docker run -d --name r1 busybox:1.36 sleep 100000
  % docker create --name c1 busybox:1.36
  % docker network create n1
  % docker volume create v1
  $ docker system df --format '{{.}}' | tail -3
  {{<nil>} 2 1 8192 4096 []}
  {{<nil>} 1 0 0 0 []}
  {{<nil>} 0 0 0 0 []}
  $ docker system df --format '{{range .}}a{{end}}' 2>&1 | cut -c1-90
  template parsing error: template: :1:8: executing "" at <.>: range can't iterate over {{<n
  $ docker volume create --label b=c --label a=b --opt type=tmpfs --opt device=x --opt o=size=5 lv
  lv
  $ docker volume rm lv
  lv
  $ docker network create --ipam-driver=null nx
  Error response from daemon: ipv4 pool is empty
  [1]
  $ docker network create --ipam-driver=null --subnet 10.1.0.0/24 nx
  Error response from daemon: null ipam driver does not handle specific address pool requests
  [1]
  $ docker network create --ipam-driver=null --internal nx
  Error response from daemon: ipv4 pool is empty
  [1]
  $ docker network connect --driver-opt==b n1 c1
  invalid key/value pair format in driver options
  [1]
  $ docker network connect --driver-opt=' =b' n1 c1
  invalid key/value pair format in driver options
  [1]
  $ docker stats --no-stream --format '{{.}}' r1 | cut -d' ' -f 1-3 | sed 's/ [0-9a-f]*$//'
  {{<nil>} {r1 /r1
  $ docker ps --format '{{.Label 5}}'
  failed to execute template: template: :1:9: executing "" at <5>: expected string; found 5
  [1]
  $ docker ps --format '{{.Label}}'
  failed to execute template: template: :1:2: executing "" at <.Label>: wrong number of args for Label: want 1 got 0
  [1]
  $ docker ps --format '{{.Label "a" "b"}}'
  failed to execute template: template: :1:2: executing "" at <.Label>: wrong number of args for Label: want 1 got 2
  [1]
  $ docker ps --format '{{.Label nil}}'
  failed to execute template: template: :1:9: executing "" at <nil>: cannot assign nil to string
  [1]
  $ docker ps --format '{{.Label .ID}}'
  $ docker ps --format '{{.Label 5.5}}'
  failed to execute template: template: :1:9: executing "" at <5.5>: expected string; found 5.5
  [1]
  $ docker ps --format '{{.Label true}}'
  failed to execute template: template: :1:9: executing "" at <true>: expected string; found true
  [1]
  $ docker ps --format 'table {{.Label 5}}'
  failed to execute template: template: :1:15: executing "" at <5>: expected string; found 5
  [1]
  $ docker ps --format 'table {{.Label}}'
  failed to execute template: template: :1:8: executing "" at <.Label>: wrong number of args for Label: want 1 got 0
  [1]
  $ docker volume ls --format '{{.Label 5}}'
  template parsing error: template: :1:9: executing "" at <5>: expected string; found 5
  [1]
  $ docker network ls --format '{{.Label 5}}'
  template parsing error: template: :1:9: executing "" at <5>: expected string; found 5
  [1]
  $ docker volume ls --format '{{.Label}}'
  template parsing error: template: :1:2: executing "" at <.Label>: wrong number of args for Label: want 1 got 0
  [1]
  $ docker images --format '{{.Label 5}}'
  template parsing error: template: :1:2: executing "" at <.Label>: can't evaluate field Label in type *formatter.imageContext
  [1]
  $ docker ps --format '{{.Names.x}}'
  failed to execute template: template: :1:8: executing "" at <.Names.x>: can't evaluate field x in type string
  [1]
  $ docker ps --format '{{.Mounts | len}}'
  0
  $ docker ps --format '{{index .Names 0}}'
  failed to execute template: template: :1:2: executing "" at <index .Names 0>: error calling index: reflect: string index out of range
  [1]
  $ docker ps --format '{{index .Names 99}}'
  failed to execute template: template: :1:2: executing "" at <index .Names 99>: error calling index: index out of range: 99
  [1]
  $ docker ps --format '{{index .Names "a"}}'
  failed to execute template: template: :1:2: executing "" at <index .Names "a">: error calling index: cannot index slice/array with type string
  [1]
  $ docker ps --format '{{slice .Names 5 9}}'
  failed to execute template: template: :1:2: executing "" at <slice .Names 5 9>: error calling slice: index out of range: 5
  [1]
  $ docker ps --format '{{if eq .State "running"}}y{{else}}n{{end}}'
  y
  $ docker ps --format '{{with .Names}}{{.}}{{end}}{{with .Labels}}{{.}}{{else}}none{{end}}'
  r1none
  $ docker ps --format '{{template "x"}}'
  failed to execute template: template: :1:11: executing "" at <{{template "x"}}>: template "x" not defined
  [1]
  $ docker ps --format '{{define "x"}}y{{end}}{{template "x"}}'
  y
  $ docker ps --format '{{block "x" .}}{{.Names}}{{end}}'
  r1
  $ docker ps --format '{{$x := .Names}}{{$x}}{{$y}}'
  failed to parse template: template: :1: undefined variable "$y"
  [1]
  $ docker ps --format '{{range $i, $e := split .Image ":"}}{{$i}}{{$e}} {{end}}'
  0busybox 11.36
  $ docker ps --format '{{break}}'
  failed to parse template: template: :1: {{break}} outside {{range}}
  [1]
  $ docker ps --format '{{end}}'
  failed to parse template: template: :1: unexpected {{end}}
  [1]
  $ docker ps --format '{{else}}'
  failed to parse template: template: :1: unexpected {{else}}
  [1]
  $ docker ps --format '{{if}}'
  failed to parse template: template: :1: missing value for if
  [1]
  $ docker ps --format '{{if .Names}}'
  failed to parse template: template: :1: unexpected EOF
  [1]
  $ docker ps --format '{{.Names | }}'
  r1
  $ docker ps --format '{{| .Names}}'
  failed to parse template: template: :1: unexpected "|" in command
  [1]
  $ docker ps --format '{{"abc}}'
  failed to parse template: template: :1: unterminated quoted string
  [1]
  $ docker ps --format "{{'a'}}"
  97
  $ docker ps --format '{{`a`}}'
  a
  $ docker ps --format '{{.Names}'
  failed to parse template: template: :1: bad character U+007D '}'
  [1]
  $ docker ps --format '{{/* c */}}x'
  x
  $ docker ps --format '{{- .Names -}} x'
  r1x
  $ docker ps --format '{{.names}}'
  failed to execute template: template: :1:2: executing "" at <.names>: can't evaluate field names in type *formatter.ContainerContext
  [1]
  $ docker ps --format '{{.ID .Names}}'
  failed to execute template: template: :1:2: executing "" at <.ID>: wrong number of args for ID: want 0 got 1
  [1]
  $ docker ps --format '{{((.ID)}}'
  failed to parse template: template: :1: unclosed left paren
  [1]
  $ docker ps --format '{{.ID)}}'
  failed to parse template: template: :1: unexpected right paren
  [1]
  $ docker ps --format '{{nil}}'
  failed to execute template: template: :1:2: executing "" at <nil>: nil is not a command
  [1]
  $ docker ps --format '{{print nil}}'
  <nil>
  $ docker ps --format '{{print .Names 5 6}}'
  r15 6
  $ docker ps --format '{{html "<a>"}}{{js "a"}}{{urlquery "a b"}}'
  &lt;a&gt;aa+b
  $ docker ps --format '{{and .Names ""}}{{or "" .Names}}{{not .Names}}'
  r1false
  $ docker ps --format '{{eq 1 1.0}}'
  failed to execute template: template: :1:2: executing "" at <eq 1 1.0>: error calling eq: incompatible types for comparison: int and float64
  [1]
  $ docker ps --format '{{lt "a" "b"}}{{gt 1 2}}'
  truefalse
  $ docker ps --format '{{lt 1 "b"}}'
  failed to execute template: template: :1:2: executing "" at <lt 1 "b">: error calling lt: incompatible types for comparison: int and string
  [1]
  $ docker ps --format '{{len 5}}'
  failed to execute template: template: :1:2: executing "" at <len 5>: error calling len: len of type int
  [1]
  $ docker ps --format '{{call .Names}}'
  failed to execute template: template: :1:2: executing "" at <call .Names>: error calling call: non-function .Names of type string
  [1]
  $ docker ps --format '{{pad .Names 1 a}}'
  failed to parse template: template: :1: function "a" not defined
  [1]
  $ docker ps --format '{{truncate .Names "a"}}'
  failed to execute template: template: :1:18: executing "" at <"a">: expected integer; found "a"
  [1]
  $ docker ps --format '{{join (split .Image ":") 5}}'
  failed to execute template: template: :1:26: executing "" at <5>: expected string; found 5
  [1]
  $ docker ps --format '{{split .Image}}'
  failed to execute template: template: :1:2: executing "" at <split>: wrong number of args for split: want 2 got 1
  [1]
  $ docker ps --format '{{json}}'
  failed to execute template: template: :1:2: executing "" at <json>: wrong number of args for json: want 1 got 0
  [1]
  $ docker ps --format '{{json 5 6}}'
  failed to execute template: template: :1:2: executing "" at <json>: wrong number of args for json: want 1 got 2
  [1]
  $ docker ps --format '{{title 5}}'
  failed to execute template: template: :1:8: executing "" at <5>: expected string; found 5
  [1]
  $ docker ps --format 'TABLE {{.Names}}'
  TABLE r1
  $ docker ps --format 'table{{.Names}}'
  NAMES
  r1
  $ docker ps --format 'table \t{{.Names}}\t{{.ID | len}}'
            NAMES     12
            r1        12
  $ docker ps --format ' json'
  json
  $ docker ps --format 'json '
  json
  $ docker ps --format 'JSON'
  JSON
  $ docker ps -q --format 'table {{.Names}}' | wc -c
  WARNING: Ignoring custom format, because both --format and --quiet are set.
  13
  $ docker inspect -f '{{index .Config.Env 0}}' c1
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  $ docker inspect -f '{{index .Config.Env 9}}' c1

  template parsing error: template: :1:2: executing "" at <index .Config.Env 9>: error calling index: index out of range: 9
  [1]
  $ docker inspect -f '{{.Config.Env.x}}' c1

  template parsing error: template: :1:9: executing "" at <.Config.Env.x>: can't evaluate field x in type interface {}
  [1]
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.Nope}}' c1

  template parsing error: template: :1:36: executing "" at <.HostConfig.Nope>: map has no entry for key "Nope"
  [1]
  $ docker inspect -f '{{range $k, $v := .NetworkSettings.Networks}}{{$k}}{{end}}' c1
  bridge
  $ docker inspect -f '{{.State.Pid.x}}' c1

  template parsing error: template: :1:8: executing "" at <.State.Pid.x>: can't evaluate field x in type interface {}
  [1]
  $ docker inspect -f '{{(index .NetworkSettings.Ports "80/tcp")}}' c1
  <no value>
  $ docker inspect -f '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostPort}}' c1

  template parsing error: template: :1:3: executing "" at <index (index .NetworkSettings.Ports "80/tcp") 0>: error calling index: index of untyped nil
  [1]
  $ docker inspect -f '{{json .State.Status}}' c1 nope
  "created"
  error: no such object: nope
  [1]
  $ docker version -f '{{.Server.Os}} {{.Nope}}'
  linux
  template: version:1:17: executing "version" at <.Nope>: can't evaluate field Nope in type system.versionInfo
  [1]
  $ docker info -f '{{.Nope}}'

  template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type system.dockerInfo
  [1]
  $ docker context ls --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.clientContextContext
  [1]
  $ docker context show
  default
  % mkdir w; cd w
  % docker pull busybox:1.36
  % docker run -d --name r1 busybox:1.36 sleep 100000
  % docker create --name c1 busybox:1.36
  % docker network create n1
  % docker volume create v1
  $ docker system df --format '{{.}}' | tail -3
  {{<nil>} 2 1 8192 4096 []}
  {{<nil>} 1 0 0 0 []}
  {{<nil>} 0 0 0 0 []}
  $ docker system df --format '{{range .}}a{{end}}' 2>&1 | cut -c1-90
  template parsing error: template: :1:8: executing "" at <.>: range can't iterate over {{<n
  $ docker volume create --label b=c --label a=b --opt type=tmpfs --opt device=x --opt o=size=5 lv
  lv
  $ docker volume ls --format '{{.}}' | sed 's/[^ ]*_data/DATA/; s/20[^ ]*Z/DATE/'
  {{<nil>} {<nil> DATE local map[a:b b:c] DATA lv map[device:x o:size=5 type:tmpfs] local map[] <nil>}}
  {{<nil>} {<nil> DATE local map[] DATA v1 map[] local map[] <nil>}}
  $ docker volume ls --format '{{.}} {{.Name}}' -f name=lv | sed 's/[^ ]*_data/DATA/; s/20[^ ]*Z/DATE/'
  {{<nil>} {<nil> DATE local map[a:b b:c] DATA lv map[device:x o:size=5 type:tmpfs] local map[] <nil>}} lv
  $ docker volume rm lv
  lv
  $ docker network create --ipam-driver=null nx
  Error response from daemon: ipv4 pool is empty
  [1]
  $ docker network create --ipam-driver=null --subnet 10.1.0.0/24 nx
  Error response from daemon: null ipam driver does not handle specific address pool requests
  [1]
  $ docker network create --ipam-driver=null --internal nx
  Error response from daemon: ipv4 pool is empty
  [1]
  $ docker network connect --driver-opt==b n1 c1
  invalid key/value pair format in driver options
  [1]
