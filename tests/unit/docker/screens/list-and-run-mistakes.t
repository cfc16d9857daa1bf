  % mkdir w; cd w
  % docker pull -q busybox:1.36 >/dev/null 2>&1
  % docker run -d --name r1 busybox:1.36 sleep 100000
  % docker run -d --name p1 busybox:1.36 sleep 100000
  % docker pause p1
  % docker create --name c1 busybox:1.36 true
  % docker run --name x1 busybox:1.36 sh -c 'echo out; echo err >&2; exit 3'
  % docker network create n1
  % docker volume create v1
  $ docker ps -f foo
  invalid argument "foo" for "-f, --filter" flag: bad format of filter (expected name=value)
  
  Usage:  docker ps [OPTIONS]
  
  Run 'docker ps --help' for more information
  [125]
  $ docker ps -f foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker ps -f status=foo
  Error response from daemon: invalid filter 'status=foo': invalid value for state (foo): must be one of created, running, paused, restarting, removing, exited, dead
  [1]
  $ docker ps -f exited=a
  Error response from daemon: invalid filter 'exited=a': strconv.Atoi: parsing "a": invalid syntax
  [1]
  $ docker ps -f health=foo
  Error response from daemon: invalid filter 'health=foo': invalid value for health (foo): must be one of none, starting, healthy, unhealthy
  [1]
  $ docker ps -f is-task=x
  Error response from daemon: invalid filter 'is-task=[x]'
  [1]
  $ docker ps -f since=nope
  Error response from daemon: No such container: nope
  [1]
  $ docker ps -f before=nope
  Error response from daemon: No such container: nope
  [1]
  $ docker ps -f publish=x
  Error response from daemon: error while looking up for publish x: invalid start port 'x': invalid syntax
  [1]
  $ docker ps -f publish=80/foo
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -f expose=1-
  Error response from daemon: error while looking up for expose 1-: invalid end port '': value is empty
  [1]
  $ docker ps -f name='['
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -f network=nope -q
  $ docker ps -f volume=nope -q
  $ docker ps -f ancestor=nope -q
  $ docker ps -f label= -q
  $ docker ps -n x
  invalid argument "x" for "-n, --last" flag: strconv.ParseInt: parsing "x": invalid syntax
  
  Usage:  docker ps [OPTIONS]
  
  Run 'docker ps --help' for more information
  [125]
  % docker ps -n -2 -q
  $ docker ps --format '{{.Foo}}'
  failed to execute template: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.ContainerContext
  [1]
  $ docker ps --format '{{.Names'
  failed to parse template: template: :1: unclosed action
  [1]
  $ docker ps --format '{{foo}}'
  failed to parse template: template: :1: function "foo" not defined
  [1]
  % docker ps --format 'table'
  $ docker ps --format 'json x'
  json x
  json x
  $ docker ps --format '{{json .Names}}' -f name=r1
  "r1"
  $ docker ps --format '{{upper .Names}} {{lower .Image}}' -f name=r1
  R1 busybox:1.36
  $ docker ps --format '{{truncate .Names 1}}' -f name=r1
  r
  $ docker ps --format '{{pad .Names 2 3}}|' -f name=r1
    r1   |
  $ docker ps --format '{{.Label}}'
  failed to execute template: template: :1:2: executing "" at <.Label>: wrong number of args for Label: want 1 got 0
  [1]
  $ docker ps --format '{{.Label "x" "y"}}'
  failed to execute template: template: :1:2: executing "" at <.Label>: wrong number of args for Label: want 1 got 2
  [1]
  $ docker ps --format '{{index .Names 9}}' -f name=r1
  failed to execute template: template: :1:2: executing "" at <index .Names 9>: error calling index: index out of range: 9
  [1]
  % docker ps --format '{{range .Names}}x{{end}}' -f name=r1
  $ docker ps --format 'table {{.Names}}\t{{.Nope}}'
  failed to execute template: template: :1:20: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.ContainerContext
  [1]
  $ docker images -f foo
  invalid argument "foo" for "-f, --filter" flag: bad format of filter (expected name=value)
  
  Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]
  
  Run 'docker images --help' for more information
  [125]
  $ docker images -f dangling=x
  Error response from daemon: invalid filter 'dangling=[x]'
  [1]
  $ docker images -f before=nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker images -f since=nope
  Error response from daemon: No such image: nope:latest
  [1]
  % docker images -f reference='['
  $ docker images -f until=x
  Error response from daemon: invalid value for 'until' filter: failed to parse value as time or duration: invalid seconds "x": invalid syntax
  [1]
  $ docker images -f label=x -q
  $ docker images --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.imageContext
  [1]
  % docker images A
  % docker images nope
  $ docker images --format '{{.Tag'
  template parsing error: template: :1: unclosed action
  [1]
  $ docker images --tree -q
  --quiet is not yet supported with --tree
  [1]
  $ docker images --tree --format x
  --format is not yet supported with --tree
  [1]
  $ docker network ls -f foo
  invalid argument "foo" for "-f, --filter" flag: bad format of filter (expected name=value)
  
  Usage:  docker network ls [OPTIONS]
  
  Run 'docker network ls --help' for more information
  [125]
  $ docker network ls -f foo=1
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker network ls -f driver=x
  NETWORK ID   NAME      DRIVER    SCOPE
  $ docker network ls -f dangling=x
  Error response from daemon: invalid value for filter 'dangling', must be "true" (or "1"), or "false" (or "0")
  [1]
  $ docker network ls -f scope=x
  NETWORK ID   NAME      DRIVER    SCOPE
  $ docker network ls -f type=x
  Error response from daemon: invalid filter: 'type'='x'
  [1]
  $ docker network ls -f type=custom --format '{{.Name}}'
  n1
  $ docker network ls --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *network.networkContext
  [1]
  $ docker volume ls -f foo=1
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker volume ls -f dangling=x
  Error response from daemon: invalid filter 'dangling=[x]'
  [1]
  $ docker volume ls -f driver=x -q
  $ docker volume ls --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.volumeContext
  [1]
  $ docker volume ls -q --format x
  x
  $ docker volume ls --cluster
  VOLUME NAME   GROUP     DRIVER    AVAILABILITY   STATUS
  $ docker logs nope
  Error response from daemon: No such container: nope
  [1]
  $ docker logs --since foo x1
  invalid value for "since": failed to parse value as time or duration: "foo"
  [1]
  $ docker logs --since -1h x1
  % docker logs --since 2020-13-01 x1
  $ docker logs --since 1.5 x1
  out
  err
  $ docker logs --since '' x1
  out
  err
  $ docker logs --until x x1
  invalid value for "until": failed to parse value as time or duration: "x"
  [1]
  $ docker logs --tail x x1
  out
  err
  $ docker logs --tail -3 x1
  out
  err
  $ docker logs --tail 1e3 x1
  out
  err
  $ docker logs -n 0 x1
  $ docker logs c1
  $ docker logs --since 1h30 x1
  invalid value for "since": failed to parse value as time or duration: "1h30"
  [1]
  % docker logs --since 2020-01-01T00 x1
  $ docker logs --since 0 --until 0 x1
  out
  err
  $ docker events --since foo --until 0
  failed to parse value as time or duration: "foo"
  [1]
  $ docker events -f foo=bar --until 1 --since 1
  $ docker events -f foo --until 1 --since 1
  invalid argument "foo" for "-f, --filter" flag: bad format of filter (expected name=value)
  
  Usage:  docker events [OPTIONS]
  
  Run 'docker events --help' for more information
  [125]
  $ docker events --since 5 --until 1
  Error response from daemon: `since` time (5) cannot be after `until` time (1)
  [1]
  $ docker events --since 1 --until 1 --format '{{.Foo'
  Error parsing format: template: :1: unclosed action
  [64]
  $ docker inspect nope r1 --format '{{.Name}}'
  /r1
  error: no such object: nope
  [1]
  $ docker inspect r1 nope -f '{{.Name}}'
  /r1
  error: no such object: nope
  [1]
  $ docker inspect -f '{{.Foo}}' r1
  
  template parsing error: template: :1:2: executing "" at <.Foo>: map has no entry for key "Foo"
  [1]
  $ docker inspect -f '{{.State.Foo}}' r1
  
  template parsing error: template: :1:8: executing "" at <.State.Foo>: map has no entry for key "Foo"
  [1]
  $ docker inspect -f '{{.Config.Labels.foo}}' r1
  <no value>
  $ docker inspect -f '{{index .Config.Cmd 7}}' r1
  
  template parsing error: template: :1:2: executing "" at <index .Config.Cmd 7>: error calling index: index out of range: 7
  [1]
  $ docker inspect -f '{{index .Mounts 0}}' r1
  
  template parsing error: template: :1:2: executing "" at <index .Mounts 0>: error calling index: reflect: slice index out of range
  [1]
  $ docker inspect -f '{{json .Config.Cmd}}' r1
  ["sleep","100000"]
  $ docker inspect -f '{{.Name | upper}}' r1
  /R1
  $ docker inspect -f '{{printf "%d" .Name}}' r1
  %!d(string=/r1)
  $ docker inspect -f '{{range .Config.Cmd}}' r1
  template parsing error: template: :1: unexpected EOF
  [64]
  $ docker inspect -f '{{end}}' r1
  template parsing error: template: :1: unexpected {{end}}
  [64]
  $ docker inspect -f '{{if}}' r1
  template parsing error: template: :1: missing value for if
  [64]
  $ docker inspect -f '{{template "x"}}' r1
  
  template parsing error: template: :1:11: executing "" at <{{template "x"}}>: template "x" not defined
  [1]
  $ docker inspect -f '{{.Name.Foo}}' r1
  
  template parsing error: template: :1:7: executing "" at <.Name.Foo>: can't evaluate field Foo in type interface {}
  [1]
  $ docker inspect -f '{{len .State}}' r1
  11
  $ docker inspect -f '{{slice .Name 1 99}}' r1
  
  template parsing error: template: :1:2: executing "" at <slice .Name 1 99>: error calling slice: index out of range: 99
  [1]
  $ docker inspect -f '{{call .Name}}' r1
  
  template parsing error: template: :1:2: executing "" at <call .Name>: error calling call: non-function .Name of type string
  [1]
  $ docker inspect -f '{{not}}' r1
  
  template parsing error: template: :1:2: executing "" at <not>: wrong number of args for not: want 1 got 0
  [1]
  $ docker inspect -f '{{lt .Name 1}}' r1
  
  template parsing error: template: :1:2: executing "" at <lt .Name 1>: error calling lt: incompatible types for comparison: string and int
  [1]
  $ docker inspect --type foo r1
  unknown type: "foo": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect --type image r1
  []
  Error response from daemon: No such image: r1:latest
  [1]
  $ docker inspect --type network r1
  []
  Error response from daemon: network r1 not found
  [1]
  $ docker inspect --type volume n1
  []
  Error response from daemon: get n1: no such volume
  [1]
  $ docker inspect --type volume v1 -f '{{.Name}}'
  v1
  % docker inspect --type image --size busybox:1.36
  $ docker inspect ''
  []
  invalid container name or ID: value is empty
  [1]
  $ docker image inspect nope busybox:1.36 -f '{{.Os}}'
  linux
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker image inspect A
  []
  Error response from daemon: invalid reference format: repository name (library/A) must be lowercase
  [1]
  $ docker image inspect --platform x busybox:1.36
  "x": unknown operating system or architecture: invalid argument
  [1]
  $ docker network inspect nope bridge -f '{{.Name}}'
  bridge
  Error response from daemon: network nope not found
  [1]
  $ docker network inspect --scope x bridge
  unknown flag: --scope
  
  Usage:  docker network inspect [OPTIONS] NETWORK [NETWORK...]
  
  Run 'docker network inspect --help' for more information
  [125]
  $ docker volume inspect nope v1 -f '{{.Name}}'
  v1
  Error response from daemon: get nope: no such volume
  [1]
  $ docker run --rm --restart always busybox:1.36 true
  docker: conflicting options: cannot specify both --restart and --rm
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --restart foo busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: unknown policy 'foo'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --restart no:3 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --restart on-failure:a busybox:1.36 true
  docker: invalid restart policy format: maximum retry count must be an integer
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --rm -it --sig-proxy=x busybox:1.36
  invalid argument "x" for "--sig-proxy" flag: strconv.ParseBool: parsing "x": invalid syntax
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  % docker run --name r1 busybox:1.36 true
  $ docker run --name a busybox:1.36 true
  docker: Error response from daemon: Invalid container name (a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name a/b busybox:1.36 true
  docker: Error response from daemon: Invalid container name (a/b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:nope busybox:1.36 true
  docker: Error response from daemon: joining network namespace of container: No such container: nope
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:c1 --rm busybox:1.36 true
  docker: Error response from daemon: cannot join network namespace of a non running container: container c1 is created
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --network container: busybox:1.36 true
  docker: Error response from daemon: invalid network mode: invalid container format container:<name|id>
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --network nope busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: network nope not found
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:r1 -p 80:80 busybox:1.36 true
  docker: Error response from daemon: conflicting options: port publishing and the container type network mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:r1 --hostname x busybox:1.36 true
  docker: Error response from daemon: conflicting options: hostname and the network mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:r1 --dns 1.1.1.1 busybox:1.36 true
  docker: Error response from daemon: conflicting options: dns and the network mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:r1 --add-host a:1.1.1.1 busybox:1.36 true
  docker: Error response from daemon: conflicting options: custom host-to-IP mapping and the network mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:r1 --mac-address 02:42:ac:11:00:02 busybox:1.36 true
  $ docker run --network host --link r1 busybox:1.36 true
  docker: Error response from daemon: conflicting options: host type networking can't be used with links. This would result in undefined behavior
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --network none --network n1 busybox:1.36 true
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --network host -p 80:80 --rm busybox:1.36 true
  WARNING: Published ports are discarded when using host network mode
  $ docker run --ip 1.2.3.4 busybox:1.36 true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * no configured subnet contains IP address 1.2.3.4
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --ip x busybox:1.36 true
  invalid argument "x" for "--ip" flag: failed to parse IP: "x"
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --ip 1.2.3.4 --network n1 busybox:1.36 true
  docker: Error response from daemon: invalid config for network n1: invalid endpoint settings:
  no configured subnet contains IP address 1.2.3.4
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --network n1 --network-alias '' --rm busybox:1.36 true
  $ docker run --network-alias x --rm busybox:1.36 true
  docker: network-scoped aliases are only supported for user-defined networks
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --link nope busybox:1.36 true
  docker: Error response from daemon: could not get container for nope: No such container: nope
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --link r1: busybox:1.36 true
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  $ docker run --link :x busybox:1.36 true
  docker: Error response from daemon: could not get container for : invalid name or ID supplied: ""
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mac-address x busybox:1.36 true
  docker: x is not a valid mac address
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -v a busybox:1.36 true
  $ docker run -v : busybox:1.36 true
  $ docker run -v /a: busybox:1.36 true
  docker: invalid spec: /a:: empty section between colons
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -v :/a busybox:1.36 true
  docker: invalid spec: :/a: empty section between colons
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -v a:b busybox:1.36 true
  $ docker run -v /a:/b:foo busybox:1.36 true
  docker: Error response from daemon: invalid mode: foo
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -v /a:/b:ro,rw busybox:1.36 true
  docker: Error response from daemon: invalid mode: ro,rw
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -v /a:/b:c:d busybox:1.36 true
  docker: Error response from daemon: invalid volume specification: '/a:/b:c:d'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -v a:/ busybox:1.36 true
  % docker run -v a b busybox:1.36 true
  $ docker run -v a/b:/c busybox:1.36 true
  docker: Error response from daemon: create a/b: "a/b" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -v -a:/c busybox:1.36 true
  docker: Error response from daemon: create -a: "-a" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -v ./nodir:/c:ro,z --rm busybox:1.36 true
  $ docker run -v v1:/a -v v1:/a busybox:1.36 true
  $ docker run -v v1:/a -v /tmp:/a busybox:1.36 true
  docker: Error response from daemon: Duplicate mount point: /a
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -v v1:/a:nocopy,rshared busybox:1.36 true
  docker: Error response from daemon: invalid volume specification: 'v1:/a:nocopy,rshared': invalid mount config for type "volume": field BindOptions must not be specified
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -v /x:/a:nocopy busybox:1.36 true
  docker: Error response from daemon: invalid volume specification: '/x:/a:nocopy': invalid mount config for type "bind": field VolumeOptions must not be specified
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --volumes-from nope busybox:1.36 true
  docker: Error response from daemon: No such container: nope
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --volumes-from r1:foo busybox:1.36 true
  docker: Error response from daemon: invalid mode: foo
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --tmpfs x busybox:1.36 true
  docker: Error response from daemon: invalid mount path: 'x' mount path must be absolute
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --tmpfs / busybox:1.36 true
  docker: Error response from daemon: invalid specification: destination can't be '/'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --tmpfs /a:foo busybox:1.36 true
  docker: Error response from daemon: invalid tmpfs option "foo"
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount '' busybox:1.36 true
  invalid argument "" for "--mount" flag: value is empty
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=foo,dst=/a busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "foo": mount type unknown
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,dst=/a busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": field Source must not be empty
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,src=/nodir,dst=/a busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /nodir
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,src=a,dst=a busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": invalid mount path: 'a' mount path must be absolute
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=volume,src=/a,dst=/a busybox:1.36 true
  docker: Error response from daemon: create /a: "/a" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=volume busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "volume": field Target must not be empty
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=tmpfs,src=a,dst=/a busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "tmpfs": field Source must not be specified
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=tmpfs,dst=/a,tmpfs-mode=9 busybox:1.36 true
  invalid argument "type=tmpfs,dst=/a,tmpfs-mode=9" for "--mount" flag: invalid value for tmpfs-mode: 9
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=tmpfs,dst=/a,tmpfs-size=x busybox:1.36 true
  invalid argument "type=tmpfs,dst=/a,tmpfs-size=x" for "--mount" flag: invalid value for tmpfs-size: x
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,src=/tmp,dst=/a,bind-propagation=x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": invalid propagation mode: x
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,src=/tmp,dst=/a,volume-nocopy busybox:1.36 true
  invalid argument "type=bind,src=/tmp,dst=/a,volume-nocopy" for "--mount" flag: cannot mix 'volume-*' options with mount type 'bind'
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=volume,dst=/a,bind-propagation=shared busybox:1.36 true
  invalid argument "type=volume,dst=/a,bind-propagation=shared" for "--mount" flag: cannot mix 'bind-*' options with mount type 'volume'
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount dst=/a,ro=x busybox:1.36 true
  invalid argument "dst=/a,ro=x" for "--mount" flag: invalid value for 'ro': invalid boolean value ("x"): must be one of "true", "1", "false", or "0" (default "true")
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount dst=/a,foo busybox:1.36 true
  invalid argument "dst=/a,foo" for "--mount" flag: invalid field 'foo' must be a key=value pair
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount dst=/a,foo=bar busybox:1.36 true
  invalid argument "dst=/a,foo=bar" for "--mount" flag: unknown option 'foo' in 'foo=bar'
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --mount 'dst="/a' busybox:1.36 true
  invalid argument "dst=\"/a" for "--mount" flag: parse error on line 1, column 5: bare " in non-quoted-field
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  % docker run --mount dst=/a,volume-opt=x busybox:1.36 true
  $ docker run --mount dst=/a,consistency=x --rm busybox:1.36 true
  $ docker run --mount type=image,dst=/a busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "image": field Source must not be empty
  
  Run 'docker run --help' for more information
  [125]
  % docker run --mount type=image,src=nope,dst=/a busybox:1.36 true
  $ docker run --mount type=image,src=busybox:1.36,dst=/a,image-subpath=/nope busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "image": subpath must be a relative path within the volume
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p x busybox:1.36 true
  docker: invalid containerPort: x
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p 80:x busybox:1.36 true
  docker: invalid containerPort: x
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p 80:80:80 busybox:1.36 true
  docker: invalid IP address: 80
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p 99999:80 busybox:1.36 true
  docker: invalid hostPort: 99999
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p 1-3:1-2 busybox:1.36 true
  docker: invalid ranges specified for container and host Ports: 1-2 and 1-3
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p 80/foo busybox:1.36 true
  docker: invalid proto: foo
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p 1.2.3:80:80 busybox:1.36 true
  docker: invalid IP address: 1.2.3
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p '' busybox:1.36 true
  docker: no port specified: <empty>
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p : busybox:1.36 true
  docker: no port specified: :<empty>
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p 3-1:80 busybox:1.36 true
  docker: invalid hostPort: 3-1
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p published=80 busybox:1.36 true
  docker: no port specified: 80:/tcp<empty>
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p published=80,target=x busybox:1.36 true
  docker: invalid containerPort: x
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -p target=80,mode=x busybox:1.36 true
  $ docker run --expose x busybox:1.36 true
  docker: invalid range format for --expose: invalid start port 'x': invalid syntax
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --expose 80:80 busybox:1.36 true
  docker: invalid range format for --expose: invalid start port '80:80': invalid syntax
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --expose 5-3 busybox:1.36 true
  docker: invalid range format for --expose: invalid port range: 5-3
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit x busybox:1.36 true
  invalid argument "x" for "--ulimit" flag: invalid ulimit argument: x
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit foo=1 busybox:1.36 true
  invalid argument "foo=1" for "--ulimit" flag: invalid ulimit type: foo
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit nofile busybox:1.36 true
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit nofile=a busybox:1.36 true
  invalid argument "nofile=a" for "--ulimit" flag: strconv.ParseInt: parsing "a": invalid syntax
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit nofile=2:1 busybox:1.36 true
  invalid argument "nofile=2:1" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 2 > 1
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit nofile=1:2:3 busybox:1.36 true
  invalid argument "nofile=1:2:3" for "--ulimit" flag: too many limit value arguments - 1:2:3, can only have up to two, `soft[:hard]`
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit nofile=-1 --rm busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting rlimits for ready process: error setting rlimit type 7: operation not permitted
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --device x busybox:1.36 true
  docker: x is not an absolute path
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --device /dev/nope busybox:1.36 true
  docker: Error response from daemon: error gathering device information while adding custom device "/dev/nope": no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --device /dev/null:/dev/x:foo busybox:1.36 true
  docker: bad mode specified: foo
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --device /dev/null:/dev/x:rwmr busybox:1.36 true
  docker: bad mode specified: rwmr
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --device a:b:c:d busybox:1.36 true
  docker: bad format for path: a:b:c:d
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --device-cgroup-rule x busybox:1.36 true
  invalid argument "x" for "--device-cgroup-rule" flag: invalid device cgroup format 'x'
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --device-read-bps /dev/null busybox:1.36 true
  invalid argument "/dev/null" for "--device-read-bps" flag: bad format: /dev/null
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --device-read-bps x:1 busybox:1.36 true
  invalid argument "x:1" for "--device-read-bps" flag: bad format for device path: x:1
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --device-read-iops /dev/null:a busybox:1.36 true
  invalid argument "/dev/null:a" for "--device-read-iops" flag: invalid rate for device: /dev/null:a. The correct format is <device-path>:<number>. Number must be a positive integer
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --cap-add FOO busybox:1.36 true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_FOO"
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --cap-drop FOO busybox:1.36 true
  docker: Error response from daemon: invalid CapDrop: unknown capability: "CAP_FOO"
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --cap-add all --cap-drop all --rm busybox:1.36 true
  $ docker run --health-cmd x --no-healthcheck busybox:1.36 true
  docker: --no-healthcheck conflicts with --health-* options
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --health-interval x busybox:1.36 true
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --health-interval 1us busybox:1.36 true
  docker: Error response from daemon: Interval in Healthcheck cannot be less than 1ms
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --health-interval -1s busybox:1.36 true
  docker: --health-interval cannot be negative
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --health-timeout 1us busybox:1.36 true
  docker: Error response from daemon: Timeout in Healthcheck cannot be less than 1ms
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --health-retries -1 busybox:1.36 true
  docker: --health-retries cannot be negative
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --health-start-period 1us busybox:1.36 true
  docker: Error response from daemon: StartPeriod in Healthcheck cannot be less than 1ms
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --health-start-interval 1us busybox:1.36 true
  docker: Error response from daemon: StartInterval in Healthcheck cannot be less than 1ms
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --detach-keys foo -it busybox:1.36 true
  invalid detach keys (foo): Unknown character: 'foo'
  [1]
  $ docker run --detach-keys ctrl-1 -it busybox:1.36 true
  invalid detach keys (ctrl-1): Unknown character: 'ctrl-1'
  [1]
  $ docker run --stop-signal FOO busybox:1.36 true
  docker: Error response from daemon: invalid signal: FOO
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --stop-timeout x busybox:1.36 true
  invalid argument "x" for "--stop-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --pid x busybox:1.36 true
  docker: --pid: invalid PID mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --pid container:nope busybox:1.36 true
  docker: Error response from daemon: No such container: nope
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --ipc x busybox:1.36 true
  docker: Error response from daemon: invalid IPC mode: x
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --ipc container:nope busybox:1.36 true
  docker: Error response from daemon: No such container: nope
  
  Run 'docker run --help' for more information
  [125]
  % docker run --ipc container:r1 busybox:1.36 true
  $ docker run --uts x busybox:1.36 true
  docker: --uts: invalid UTS mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --userns x busybox:1.36 true
  docker: --userns: invalid USER mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --cgroupns x busybox:1.36 true
  docker: --cgroupns: invalid CGROUP mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --shm-size x busybox:1.36 true
  invalid argument "x" for "--shm-size" flag: invalid size: 'x'
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --shm-size 0 --rm busybox:1.36 true
  $ docker run --sysctl x busybox:1.36 true
  invalid argument "x" for "--sysctl" flag: sysctl 'x' is not allowed
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --sysctl foo=1 busybox:1.36 true
  invalid argument "foo=1" for "--sysctl" flag: sysctl 'foo=1' is not allowed
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --sysctl net.foo=1 busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.foo file: unsafe procfs detected: openat2 fsmount:fscontext:proc/./sys/net/foo: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --security-opt x busybox:1.36 true
  docker: invalid --security-opt: "x"
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --security-opt seccomp=nope busybox:1.36 true
  docker: opening seccomp profile (nope) failed: open nope: no such file or directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --log-driver x busybox:1.36 true
  docker: Error response from daemon: error looking up logging plugin x: plugin "x" not found
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --log-opt x busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'x' for json-file log driver
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --log-opt x=1 busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'x' for json-file log driver
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --log-opt max-size=x busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: 'x'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --log-opt max-file=0 busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: max-file cannot be less than 1
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --storage-opt x busybox:1.36 true
  docker: invalid storage option
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --storage-opt size=1x busybox:1.36 true
  $ docker run --runtime x busybox:1.36 true
  docker: Error response from daemon: unknown or invalid runtime name: x
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --isolation x busybox:1.36 true
  docker: Error response from daemon: invalid isolation (x): linux only supports 'default'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --platform x busybox:1.36 true
  docker: "x": unknown operating system or architecture: invalid argument
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --pull x busybox:1.36 true
  docker: invalid pull option: 'x': must be one of "always", "missing" or "never"
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --pull never nope
  docker: Error response from daemon: No such image: nope:latest
  
  Run 'docker run --help' for more information
  [125]
  % docker run -e '' busybox:1.36 true
  $ docker run -e =a busybox:1.36 true
  invalid argument "=a" for "-e, --env" flag: invalid environment variable: =a
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --env-file nope busybox:1.36 true
  docker: --env-file: open nope: no such file or directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -l '' --rm busybox:1.36 true
  invalid argument "" for "-l, --label" flag: invalid label '': empty name
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -l =x busybox:1.36 true
  invalid argument "=x" for "-l, --label" flag: invalid label '=x': empty name
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --label-file nope busybox:1.36 true
  docker: --label-file: open nope: no such file or directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -w rel busybox:1.36 true
  docker: Error response from daemon: the working directory 'rel' is invalid, it needs to be an absolute path
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -u nope busybox:1.36 true
  docker: Error response from daemon: unable to find user nope: no matching entries in passwd file
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -h a_b --rm busybox:1.36 hostname
  a_b
  $ docker run -h '-a' busybox:1.36 true
  $ docker run --add-host x busybox:1.36 true
  invalid argument "x" for "--add-host" flag: bad format for add-host: "x"
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --add-host a:b busybox:1.36 true
  invalid argument "a:b" for "--add-host" flag: invalid IP address in add-host: "b"
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --add-host a:host-gateway --rm busybox:1.36 true
  $ docker run --dns x busybox:1.36 true
  invalid argument "x" for "--dns" flag: IP address is not correctly formatted: x
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --cidfile . busybox:1.36 true
  docker: container ID file found, make sure the other container isn't running or delete .
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --cidfile /nodir/a busybox:1.36 true
  docker: failed to create the container ID file: open /nodir/a: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --gpus all busybox:1.36 true
  docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --gpus x=y busybox:1.36 true
  invalid argument "x=y" for "--gpus" flag: unexpected key 'x' in 'x=y'
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --group-add nope busybox:1.36 true
  docker: Error response from daemon: unable to find group nope: no matching entries in group file
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --oom-score-adj 2000 busybox:1.36 true
  docker: Error response from daemon: Invalid value 2000, range for oom score adj is [-1000, 1000]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --memory-swappiness 200 busybox:1.36 true
  docker: invalid value: 200. Valid memory swappiness range is 0-100
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --pids-limit x busybox:1.36 true
  invalid argument "x" for "--pids-limit" flag: strconv.ParseInt: parsing "x": invalid syntax
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --cpus -1 busybox:1.36 true
  docker: Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --cpuset-cpus 99 busybox:1.36 true
  docker: Error response from daemon: Requested CPUs are not available - requested 99, available: 0-1
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -m 1 busybox:1.36 true
  docker: Error response from daemon: Minimum memory limit allowed is 6MB
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -m -1 --rm busybox:1.36 true
  invalid argument "-1" for "-m, --memory" flag: invalid size: '-1'
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --memory-swap 5m busybox:1.36 true
  docker: Error response from daemon: You should always set the Memory limit when using Memoryswap limit, see usage
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -m 10m --memory-reservation 20m busybox:1.36 true
  docker: Error response from daemon: Minimum memory limit can not be less than memory reservation limit, see usage
  
  Run 'docker run --help' for more information
  [125]
  % docker run --blkio-weight 1 busybox:1.36 true
  $ docker run --annotation x busybox:1.36 true
  $ docker run --annotation x=y --rm busybox:1.36 true
  $ docker run -a foo busybox:1.36 true
  invalid argument "foo" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d -a stdout busybox:1.36 true
  conflicting options: cannot specify both --attach and --detach
  [1]
  $ docker run --use-api-socket=x busybox:1.36 true
  invalid argument "x" for "--use-api-socket" flag: strconv.ParseBool: parsing "x": invalid syntax
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
