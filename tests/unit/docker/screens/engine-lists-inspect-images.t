  % docker pull -q busybox:1.36
  % docker run -d --name one --label a=b --label c -p 8081:80 --network bridge busybox:1.36 sleep 1000; docker run --name two --label a=x busybox:1.36 sh -c 'exit 3'; docker create --name three -v vol1:/data busybox:1.36 sh; docker network create net1; docker run -d --name four --network net1 --network-alias al --health-cmd true --health-interval 1s busybox:1.36 sleep 1000; sleep 3
  $ docker ps -a --format '{{.Names}} {{.State}} {{.Status}}'
  four running Up 3 seconds (healthy)
  three created Created
  two exited Exited (3) 3 seconds ago
  one running Up 4 seconds
  $ docker ps -a --filter status=exited --format '{{.Names}}'
  two
  $ docker ps -a --filter status=foo
  Error response from daemon: invalid filter 'status=foo': invalid value for state (foo): must be one of created, running, paused, restarting, removing, exited, dead
  [1]
  $ docker ps -a --filter exited=3 --format '{{.Names}}'
  two
  $ docker ps -a --filter exited=x
  Error response from daemon: invalid filter 'exited=x': strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ docker ps -a --filter label=a --format '{{.Names}}'
  two
  one
  $ docker ps -a --filter label=a=b --format '{{.Names}} {{.Label "a"}} {{.Labels}}'
  one b a=b,c=
  $ docker ps -a --filter name=^/o --format '{{.Names}}'
  one
  $ docker ps -a --filter name=o --filter name=three --format '{{.Names}}'
  four
  three
  two
  one
  $ docker ps -a --filter ancestor=busybox --format '{{.Names}}'
  $ docker ps -a --filter ancestor=busybox:1.36 --format '{{.Names}}' | wc -l
  4
  $ docker ps -a --filter volume=vol1 --format '{{.Names}}'
  three
  $ docker ps -a --filter volume=/data --format '{{.Names}} {{.Mounts}} {{.LocalVolumes}}'
  three vol1 1
  $ docker ps -a --filter network=net1 --format '{{.Names}} {{.Networks}}'
  four net1
  $ docker ps -a --filter network=nope
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -a --filter publish=8081 --format '{{.Names}}'
  one
  $ docker ps -a --filter publish=8081/tcp --format '{{.Names}}'
  one
  $ docker ps -a --filter publish=abc
  Error response from daemon: error while looking up for publish abc: invalid start port 'abc': invalid syntax
  [1]
  $ docker ps -a --filter expose=80 --format '{{.Names}}'
  one
  $ docker ps -a --filter expose=1-100/tcp --format '{{.Names}}'
  one
  $ docker ps -a --filter health=healthy --format '{{.Names}} {{.Status}}'
  four Up 4 seconds (healthy)
  $ docker ps -a --filter health=none --format '{{.Names}}'
  three
  two
  one
  $ docker ps -a --filter health=foo
  Error response from daemon: invalid filter 'health=foo': invalid value for health (foo): must be one of none, starting, healthy, unhealthy
  [1]
  $ docker ps -a --filter is-task=true --format '{{.Names}}'
  $ docker ps -a --filter is-task=maybe
  Error response from daemon: invalid filter 'is-task=[maybe]'
  [1]
  $ docker ps -a --filter before=two --format '{{.Names}}'
  one
  $ docker ps -a --filter since=two --format '{{.Names}}'
  four
  three
  $ docker ps -a --filter since=nope
  Error response from daemon: No such container: nope
  [1]
  $ docker ps -a --filter before=nope
  Error response from daemon: No such container: nope
  [1]
  $ docker ps -a --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker ps -a --filter foo
  invalid argument "foo" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  % docker ps --filter ''
  $ docker ps -n 1 --format '{{.Names}}'
  four
  $ docker ps -n 0 --format '{{.Names}}'
  four
  one
  $ docker ps -l -q | wc -c
  13
  $ docker ps -aq --no-trunc | head -n1 | wc -c
  65
  $ docker ps --format json | wc -l
  2
  $ docker ps --format '{{json .Names}}'
  "four"
  "one"
  $ docker ps --format 'table {{.Names}}\t{{.RunningFor}}'
  NAMES     CREATED
  four      6 seconds ago
  one       7 seconds ago
  $ docker ps --format '{{.Foo}}'
  failed to execute template: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.ContainerContext
  [1]
  $ docker ps --format '{{'
  failed to parse template: template: :1: unclosed action
  [1]
  $ docker ps --format '{{.Names | upper}} {{lower .Names}} {{title .State}} {{len .Names}} {{pad .Names 2 2}}'
  FOUR four Running 4   four
  ONE one Running 3   one
  $ docker ps --format '{{truncate .Names 2}} {{split .Image ":"}} {{join (split .Image ":") "-"}} {{println .State}}'
  fo [busybox 1.36] busybox-1.36 running

  on [busybox 1.36] busybox-1.36 running
  $ docker ps --format '{{range .Names}}x{{end}}'
  failed to execute template: template: :1:8: executing "" at <.Names>: range can't iterate over
  [1]
  $ docker ps --format '{{if eq .Names "one"}}yes{{else}}no{{end}}'
  no
  yes
  $ docker ps -s --format '{{.Names}} {{.Size}}' | cut -d' ' -f1
  four
  one
  $ docker ps -q -s
  76f2450d9df5
  43859d6cfbec
  $ docker ps extra
  docker: 'docker ps' accepts no arguments

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [1]
  $ docker container ls -a --filter status=created --filter status=exited --format '{{.Names}}'
  three
  two
  $ docker inspect one | head -n 8 | tail -n 4
          "Path": "sleep",
          "Args": [
              "1000"
          ],
  $ docker inspect -f '{{.Name}} {{.State.Status}}' one two nope
  /one running
  /two exited
  error: no such object: nope
  [1]
  $ docker inspect nope
  []
  error: no such object: nope
  [1]
  $ docker inspect --type container busybox:1.36
  []
  Error response from daemon: No such container: busybox:1.36
  [1]
  $ docker inspect --type image one
  []
  Error response from daemon: No such image: one:latest
  [1]
  $ docker inspect --type foo one
  unknown type: "foo": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect --type network bridge -f '{{.Driver}}'
  bridge
  $ docker inspect --type volume vol1 -f '{{.Driver}}'
  local
  $ docker inspect --type volume nope
  []
  Error response from daemon: get nope: no such volume
  [1]
  $ docker inspect vol1 net1 -f '{{.Name}}'
  vol1
  net1
  $ docker inspect -s one -f '{{.SizeRw}}' | wc -l
  1
  % docker inspect -s busybox:1.36 -f '{{.Id}}' | cut -c1-6
  $ docker inspect -f '{{.Nope}}' one

  template parsing error: template: :1:2: executing "" at <.Nope>: map has no entry for key "Nope"
  [1]
  $ docker inspect -f '{{.State.Nope}}' one

  template parsing error: template: :1:8: executing "" at <.State.Nope>: map has no entry for key "Nope"
  [1]
  $ docker inspect -f '{{.Name' one
  template parsing error: template: :1: unclosed action
  [64]
  $ docker inspect -f '{{index .Config.Labels "a"}}' one two
  b
  x
  $ docker inspect -f '{{index .Config.Cmd 5}}' one

  template parsing error: template: :1:2: executing "" at <index .Config.Cmd 5>: error calling index: index out of range: 5
  [1]
  $ docker inspect -f '{{.Config.Cmd}} {{json .Config.Cmd}} {{len .Config.Cmd}}' one
  [sleep 1000] ["sleep","1000"] 2
  $ docker inspect -f '{{range $k, $v := .Config.Labels}}{{$k}}={{$v}};{{end}}' one
  a=b;c=;
  $ docker inspect -f '{{range $p, $c := .NetworkSettings.Ports}}{{$p}} -> {{(index $c 0).HostPort}}{{end}}' one
  80/tcp -> 8081
  $ docker inspect -f '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostPort}}' one
  8081
  $ docker inspect -f '{{(index (index .NetworkSettings.Ports "90/tcp") 0).HostPort}}' one

  template parsing error: template: :1:3: executing "" at <index (index .NetworkSettings.Ports "90/tcp") 0>: error calling index: index of untyped nil
  [1]
  $ docker inspect -f '{{.NetworkSettings.Networks.net1.Aliases}} {{.NetworkSettings.Networks.net1.DNSNames}}' four | sed 's/[0-9a-f]\{12\}/ID/g'
  [al] [four al ID]
  $ docker inspect -f '{{json .State.Health.Status}} {{.State.Health.FailingStreak}}' four
  "healthy" 0
  $ docker inspect -f '{{.State.Health.Status}}' one

  template parsing error: template: :1:8: executing "" at <.State.Health.Status>: map has no entry for key "Health"
  [1]
  % docker inspect -f '{{json .Mounts}}' three
  $ docker inspect -f '{{printf "%.3s|%d|%t" .Name .State.ExitCode .State.Running}}' two
  /tw|3|false
  $ docker inspect -f '{{with .State}}{{.Status}}{{end}} {{not .State.Running}} {{and .State.Running true}} {{or .Config.User "root"}}' one
  running false true root
  $ docker inspect --format json one | head -c 2
  [{
  $ docker inspect
  docker: 'docker inspect' requires at least 1 argument

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  See 'docker inspect --help' for more information
  [1]
  $ docker container inspect busybox:1.36
  []
  Error response from daemon: No such container: busybox:1.36
  [1]
  $ docker image inspect one
  []
  Error response from daemon: No such image: one:latest
  [1]
  $ docker network inspect nope
  []
  Error response from daemon: network nope not found
  [1]
  $ docker volume inspect nope vol1 -f '{{.Name}}'
  vol1
  Error response from daemon: get nope: no such volume
  [1]
  $ docker image inspect -f '{{.Os}}/{{.Architecture}}' busybox:1.36 nope
  linux/amd64
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker images nope
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker images busybox --format '{{.Repository}} {{.Tag}}'
  busybox 1.36
  $ docker images --filter dangling=maybe
  Error response from daemon: invalid filter 'dangling=[maybe]'
  [1]
  $ docker images --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker images --filter reference='busy*' --format '{{.Tag}}'
  1.36
  $ docker images --filter before=nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker images --filter since=busybox:1.36
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker images --filter label=x
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker images -q --no-trunc | cut -c1-7
  sha256:
  $ docker images --digests --format '{{.Digest}}' | cut -c1-7
  sha256:
  $ docker images --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.imageContext
  [1]
  $ docker images a b
  docker: 'docker images' requires at most 1 argument

  Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]

  Run 'docker images --help' for more information
  [1]
  $ docker image ls --tree --format x
  --format is not yet supported with --tree
  [1]
  $ docker history nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker history busybox:1.36 --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *image.historyContext
  [1]
  $ docker tag nope x
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker tag busybox:1.36 X
  error parsing reference: "X" is not a valid repository/tag: invalid reference format: repository name (library/X) must be lowercase
  [1]
  $ docker tag busybox:1.36 a:b:c
  error parsing reference: "a:b:c" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 my/app; docker images my/app --format '{{.Repository}}:{{.Tag}}'
  my/app:latest
  $ docker tag busybox:1.36 'a b'
  error parsing reference: "a b" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36
  docker: 'docker tag' requires 2 arguments

  Usage:  docker tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]

  Run 'docker tag --help' for more information
  [1]
  $ docker rmi nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker rmi busybox:1.36 nope my/app
  Untagged: busybox:1.36
  Error response from daemon: No such image: nope:latest
  Error response from daemon: conflict: unable to delete my/app:latest (must be forced) - container 43859d6cfbec is using its referenced image 8802cfe57595
  [1]
  $ docker tag busybox:1.36 z:1; docker rmi z:1
  Error response from daemon: No such image: busybox:1.36
  Error response from daemon: No such image: z:1
  [1]
  $ docker rmi $(docker images -q busybox:1.36)
  docker: 'docker rmi' requires at least 1 argument

  Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]

  See 'docker rmi --help' for more information
  [1]
  $ docker save nope
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker save busybox:1.36
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker save -o /nope/x busybox:1.36
  failed to save image: invalid output path: stat /nope: no such file or directory
  [1]
  % docker save busybox:1.36 -o b.tar; docker load -i b.tar; docker load -q -i b.tar; docker load < b.tar
  $ docker load -i nope
  open nope: no such file or directory
  [1]
  $ echo junk > j; docker load -i j
  unexpected EOF
  [1]
  % docker load </dev/null
  $ docker image prune -f --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  % docker image prune -f --filter until=x
  $ docker image prune -f
  Total reclaimed space: 0B
  % docker image prune -fa
  $ docker import
  docker: 'docker import' requires at least 1 argument

  Usage:  docker import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]

  See 'docker import --help' for more information
  [1]
