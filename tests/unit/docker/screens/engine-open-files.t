  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.21
  % docker pull -q nginx:1.27
  $ docker run -d --name ll busybox:1.36 sh -c 'echo one; sleep 1; echo err >&2; sleep 600'
  889fe7f7b80e33639c8fa6555c932f832c62e20197f343a15fdcb257c8f06280
  $ docker exec ll sh -c 'echo hi > /proc/1/fd/1'
  $ docker exec ll sh -c 'echo oops > /proc/1/fd/2'
  % sleep 2
  $ docker logs ll
  one
  hi
  oops
  err
  $ docker logs ll 2>/dev/null
  one
  hi
  $ docker exec ll sh -c 'echo again >> /proc/1/fd/1'
  $ docker exec ll sh -c 'date | wc -l | tee /proc/1/fd/1'
  1
  $ docker logs --tail 2 ll
  again
  1
  % docker exec ll ls -l /proc/1/fd
  $ docker exec ll readlink /proc/1/fd/0
  /dev/null
  $ docker exec -u 1000 ll sh -c 'echo hi > /proc/1/fd/1'
  sh: can't create /proc/1/fd/1: Permission denied
  [1]
  $ docker run -d --name nn nginx:1.27
  5a1dfd68a65dab4c8b1575b33d4249707469d164f1ee16ce05f3a45e371f5b7e
  % docker exec nn ls -l /var/log/nginx
  % docker exec nn sh -c 'echo custom >> /var/log/nginx/access.log'
  % sleep 1
  $ docker logs --tail 1 n
  Error response from daemon: No such container: n
  [1]
  $ docker run -d --name tt -t busybox:1.36 sleep 600
  bffb89568f70fa9facd7f4584cc97d7c7925626b5dc0adea972cf5c227f8635c
  $ docker exec tt sh -c 'echo tty > /proc/1/fd/1'
  % sleep 1
  $ docker logs tt
  tty
  % docker exec tt ls -l /proc/1/fd
  $ docker exec tt cat /dev/null /proc/1/cmdline
  sleep600
  $ docker run --rm busybox:1.36 sh -c 'echo x > /proc/1/fd/1; echo y > /proc/self/fd/2'
  x
  y
  % docker run --rm busybox:1.36 sh -c 'ls -l /dev/stdout /dev/stderr /dev/stdin /dev/fd'
  $ docker container ls --format '{{.CreatedAt}}' | wc -l
  3
  $ docker inspect ll --format '{{.Created}}' | cut -c1-4
  2026
  $ docker inspect ll --format '{{.Created.Year}}'

  template parsing error: template: :1:10: executing "" at <.Created.Year>: can't evaluate field Year in type interface {}
  [1]
  $ docker image inspect busybox:1.36 --format '{{.Created.Year}}'

  template parsing error: template: :1:10: executing "" at <.Created.Year>: can't evaluate field Year in type interface {}
  [1]
  $ docker volume create v
  Error response from daemon: create v: volume name is too short, names should be at least two alphanumeric characters
  [1]
  $ docker volume inspect v --format '{{.CreatedAt.Year}}'

  Error response from daemon: get v: no such volume
  [1]
  $ docker network inspect bridge --format '{{.Created.Year}}'
  2026
  $ docker network inspect bridge --format '{{.Created.Format "2006"}}'
  2026
  $ docker network inspect bridge --format '{{.Created.IsZero}}'
  false
  $ docker network inspect bridge --format '{{.Created.Foo}}'

  template parsing error: template: :1:10: executing "" at <.Created.Foo>: can't evaluate field Foo in type interface {}
  [1]
  $ docker network inspect bridge --format '{{.Created.Unix}}' | wc -c
  11
  $ docker network inspect bridge --format '{{.Created.UTC.Month}} {{.Created.Weekday}}' | wc -w
  2
  $ docker network inspect bridge --format '{{.Created.Before .Created}}'
  false
  $ docker network inspect bridge --format '{{.Created.Sub .Created}}'
  0s
  $ docker network inspect bridge --format '{{.Created.Add 5}}'
  2026-11-21 21:40:29.515698176 +0000 UTC
  $ docker network inspect bridge --format '{{.Created.AddDate 1}}'

  template parsing error: template: :1:10: executing "" at <.Created.AddDate>: can't evaluate field AddDate in type interface {}
  [1]
  $ docker network inspect bridge --format '{{.Name | printf "%q %v %T" .Scope}}'
  "local" bridge %!T(MISSING)
  $ docker inspect ll --format '{{printf "%05d|%-8s|%8s|%x" .RestartCount .Name .Name .Name}}'
  00000|/ll     |     /ll|2f6c6c
  $ docker inspect ll --format '{{.State.StartedAt | printf "%.4s"}}'
  2026
  $ docker inspect ll --format '{{slice .Id 0 3 | len}}'
  3
  $ docker inspect ll --format '{{index .Config.Cmd 0 | html}} {{urlquery "a b&c"}} {{js "a<b"}}'
  sh a+b%26c a\u003Cb
  $ docker inspect ll --format '{{eq .State.Status "running" "exited"}} {{ne 1 2}} {{lt 1 2}} {{and true .State.Pid | gt 0}}'
  true true true false
  $ docker inspect ll --format '{{with .Config.Labels}}yes{{else}}no{{end}}'
  no
  $ docker inspect ll --format '{{range $i, $e := .Config.Cmd}}{{$i}}={{$e}};{{end}}'
  0=sh;1=-c;2=echo one; sleep 1; echo err >&2; sleep 600;
  $ docker inspect ll --format '{{range $k, $v := .NetworkSettings.Networks}}{{$k}}:{{len $v.IPAddress | lt 3}}{{end}}'
  bridge:true
  $ docker inspect ll --format '{{define "x"}}[{{.}}]{{end}}{{template "x" .Name}}'
  [/ll]
  $ docker inspect ll --format '{{block "x" .Name}}<{{.}}>{{end}}'
  </ll>
  $ docker inspect ll --format '{{range .Config.Cmd}}{{if eq . "-c"}}{{continue}}{{end}}{{.}},{{end}}'
  sh,echo one; sleep 1; echo err >&2; sleep 600,
  $ docker inspect ll --format '{{range .Config.Cmd}}{{break}}{{end}}x'
  x
  $ docker inspect ll --format '{{/* comment */}}a {{- " b" -}} c'
  a bc
  $ docker inspect ll --format '{{join .Config.Cmd "+"}} {{upper .Name}} {{lower "ABC"}} {{title "abc def"}} {{split "a,b" ","}} {{pad "x" 2 3}}|{{truncate .Name 1}}'
  sh+-c+echo one; sleep 1; echo err >&2; sleep 600 /LL abc Abc Def [a b]   x   |/
  $ docker inspect ll --format '{{println .Name}}{{print 1 2 "a" "b" 3}}'
  /ll
  1 2ab3
  $ docker inspect ll --format '{{call .Name}}'

  template parsing error: template: :1:2: executing "" at <call .Name>: error calling call: non-function .Name of type string
  [1]
  $ docker inspect ll --format '{{index .Config.Env 99}}'

  template parsing error: template: :1:2: executing "" at <index .Config.Env 99>: error calling index: index out of range: 99
  [1]
  $ docker inspect ll --format '{{index .Config.Labels "none"}}|'
  |
  $ docker inspect ll --format '{{index .Nope 0}}'

  template parsing error: template: :1:8: executing "" at <.Nope>: map has no entry for key "Nope"
  [1]
  $ docker inspect ll --format '{{.Name.Foo}}'

  template parsing error: template: :1:7: executing "" at <.Name.Foo>: can't evaluate field Foo in type interface {}
  [1]
  $ docker inspect ll --format '{{foo}}'
  template parsing error: template: :1: function "foo" not defined
  [64]
  $ docker inspect ll --format '{{.Name'
  template parsing error: template: :1: unclosed action
  [64]
  $ docker inspect ll --format '{{if}}x{{end}}'
  template parsing error: template: :1: missing value for if
  [64]
  $ docker inspect ll --format '{{range .Config.Cmd}}'
  template parsing error: template: :1: unexpected EOF
  [64]
  $ docker inspect ll --format '{{end}}'
  template parsing error: template: :1: unexpected {{end}}
  [64]
  $ docker inspect ll --format '{{else}}'
  template parsing error: template: :1: unexpected {{else}}
  [64]
  $ docker inspect ll --format '{{.Name | nope}}'
  template parsing error: template: :1: function "nope" not defined
  [64]
  $ docker inspect ll --format '{{len 3}}'

  template parsing error: template: :1:2: executing "" at <len 3>: error calling len: len of type int
  [1]
  $ docker inspect ll --format '{{len .Config.Cmd}} {{len .Name}} {{len .Config.Env}}'
  3 3 1
  $ docker inspect ll --format '{{not true}} {{or "" "b"}} {{and "a" ""}}'
  false b
  $ docker inspect ll --format '{{lt "a" 1}}'

  template parsing error: template: :1:2: executing "" at <lt "a" 1>: error calling lt: incompatible types for comparison: string and int
  [1]
  $ docker inspect ll --format '{{eq .Config.Cmd .Config.Cmd}}'

  template parsing error: template: :1:2: executing "" at <eq .Config.Cmd .Config.Cmd>: error calling eq: non-comparable type [sh -c echo one; sleep 1; echo err >&2; sleep 600]: []interface {}
  [1]
  $ docker inspect ll --format '{{slice .Name 5 1}}'

  template parsing error: template: :1:2: executing "" at <slice .Name 5 1>: error calling slice: index out of range: 5
  [1]
  $ docker inspect ll --format '{{$x := .Name}}{{$x}}{{$x = "b"}}{{$x}}{{$y}}'
  template parsing error: template: :1: undefined variable "$y"
  [64]
  $ docker inspect ll --format '{{"\u00e9\n" | printf "%q"}} {{`raw`}} {{0x1F}} {{1_000}} {{1e3}} {{'"'a'"'}}'
  "é\n" raw 31 1000 1000 97
  $ docker inspect ll --format '{{json .Config.Cmd}} {{json .State.Running}} {{json .HostConfig.RestartPolicy}}'
  ["sh","-c","echo one; sleep 1; echo err >&2; sleep 600"] true {"Name":"no","MaximumRetryCount":0}
  $ docker inspect ll --format '{{.HostConfig.RestartPolicy}} {{.Config.Cmd}} {{.Config.Labels}} {{.Config.Volumes}} {{.HostConfig.PortBindings}} {{.Mounts}}'
  {no 0} [sh -c echo one; sleep 1; echo err >&2; sleep 600] map[] map[] map[] []
  % docker inspect ll --format '{{.State}}' | sed 's/[0-9]/0/g'
  % docker inspect ll --format '{{.HostConfig.Memory | printf "%d %T"}} {{.State.Pid | printf "%T"}} {{printf "%v" .HostConfig.CpuShares}}'
  % docker inspect ll --format '{{.HostConfig.LogConfig}} {{.HostConfig.NetworkMode}} {{.HostConfig.NetworkMode.IsBridge}}'
  $ docker ps --format '{{.Names}} {{.Label "x"}} {{.Labels}} {{len .Names}} {{.Names | upper}}'
  tt   2 TT
  nn  maintainer=NGINX Docker Maintainers <docker-maint@nginx.com> 2 NN
  ll   2 LL
  $ docker ps --format '{{.Created}}'
  failed to execute template: template: :1:2: executing "" at <.Created>: can't evaluate field Created in type *formatter.ContainerContext
  [1]
  $ docker ps --format 'table {{.Names}}\t{{.Image | upper}}\t{{.Status | printf "%.2s"}}'
  NAMES     IMAGE          ST
  tt        BUSYBOX:1.36   Up
  nn        NGINX:1.27     Up
  ll        BUSYBOX:1.36   Up
  $ docker ps --format 'table {{.Names}} {{if eq .Names "l"}}L{{else}}-{{end}}'
  NAMES -
  tt -
  nn -
  ll -
  $ docker ps --format 'table {{pad .Names 2 2}}|{{truncate .ID 3 | len}}'
    NAMES  |12
    tt  |3
    nn  |3
    ll  |3
  $ docker ps --format '{{json .Names}} {{json .Ports}}'
  "tt" ""
  "nn" "80/tcp"
  "ll" ""
  $ docker ps --format '{{.}}' | wc -l
  3
  $ docker images --format '{{.Repository}}:{{.Tag}} {{.ID | len}} {{.CreatedSince | len | lt 3}}'
  nginx:1.27 12 true
  alpine:3.21 12 true
  busybox:1.36 12 true
  % docker rm -f ll nn tt
