The real docker CLI 29.7.2 beside the real engine: mixed lines and mistakes.

  % docker pull -q busybox:1.36; docker pull -q alpine:3.20; docker run -d --name w -l app=web -p 8085:80 -v d1:/data busybox:1.36 sleep 1000; docker run -d --name x -l app=db busybox:1.36 sh -c 'for i in 1 2 3; do echo line $i; echo err $i >&2; done; sleep 1000'; docker create --name cr busybox:1.36 true; docker run --name ex busybox:1.36 sh -c 'echo bye; exit 7'; docker network create --label k=v n1
  $ docker exec -it
  docker: 'docker exec' requires at least 2 arguments

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  See 'docker exec --help' for more information
  [1]
  $ docker exec w
  docker: 'docker exec' requires at least 2 arguments

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  See 'docker exec --help' for more information
  [1]
  $ docker exec -u nosuch w id
  Error response from daemon: No such container: w
  [1]
  $ docker exec -e A w env | grep -c ^A
  Error response from daemon: No such container: w
  0
  [1]
  $ docker exec -e A=1 -e B w sh -c 'echo $A$B'
  Error response from daemon: No such container: w
  [1]
  $ docker exec -w /nosuch w pwd
  Error response from daemon: No such container: w
  [1]
  $ docker exec --env-file nosuch w true
  open nosuch: no such file or directory
  [1]
  $ docker exec -d w sleep 3
  Error response from daemon: No such container: w
  [1]
  $ docker exec -dit w sh -c 'exit 3'
  Error response from daemon: No such container: w
  [1]
  $ docker exec cr true
  Error response from daemon: container 5aee3c25883852f176073f1f3584a763d52d7a8dfea4cb8ad7c79058655ef995 is not running
  [1]
  $ docker exec ex true
  Error response from daemon: container d09b0d44eca71258ad42ca1adcca37b596704eabd649ea78185c9f0b8152991c is not running
  [1]
  $ docker logs ex x
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [1]
  $ docker logs -n 1 x 2>/dev/null
  [1]
  $ docker logs --tail -1 x 2>/dev/null | wc -l
  0
  $ docker logs --tail abc x 2>&1 | wc -l
  1
  $ docker logs --since 1h x | wc -l
  Error response from daemon: No such container: x
  0
  $ docker logs --since tomorrow x
  Error response from daemon: No such container: x
  [1]
  $ docker logs --until 0s x
  Error response from daemon: No such container: x
  [1]
  $ docker logs -t ex | cut -c1-2
  20
  $ docker logs --details ex
   bye
  $ docker logs cr
  $ docker logs -f ex
  bye
  $ docker logs -ft ex | cut -c30-
  Z bye
  % docker wait ex x nosuch &
  $ sleep 0.5; docker kill x; wait
  [1]+  Exit 1                  docker wait ex x nosuch
  Error response from daemon: cannot kill container: x: No such container: x
  $ docker wait cr
  0
  $ docker wait
  docker: 'docker wait' requires at least 1 argument

  Usage:  docker wait CONTAINER [CONTAINER...]

  See 'docker wait --help' for more information
  [1]
  $ docker port w
  Error response from daemon: No such container: w
  [1]
  $ docker port w 80
  Error response from daemon: No such container: w
  [1]
  $ docker port w 80/udp
  Error response from daemon: No such container: w
  [1]
  $ docker port w 81/tcp
  Error response from daemon: No such container: w
  [1]
  $ docker port w x
  Error response from daemon: No such container: w
  [1]
  $ docker port cr
  $ docker port nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker rename w
  docker: 'docker rename' requires 2 arguments

  Usage:  docker rename CONTAINER NEW_NAME

  Run 'docker rename --help' for more information
  [1]
  $ docker rename w w
  failed to rename container: Error response from daemon: No such container: w
  [1]
  $ docker rename w x
  failed to rename container: Error response from daemon: No such container: w
  [1]
  $ docker rename nosuch y
  failed to rename container: Error response from daemon: No such container: nosuch
  [1]
  $ docker rename w ''
  failed to rename container: new name cannot be blank
  [1]
  $ docker rename w '-x'
  unknown shorthand flag: 'x' in -x

  Usage:  docker rename CONTAINER NEW_NAME

  Run 'docker rename --help' for more information
  [125]
  $ docker rename w /w2
  failed to rename container: Error response from daemon: No such container: w
  [1]
  $ docker ps --format '{{.Names}}'
  $ docker rename w2 w
  failed to rename container: Error response from daemon: No such container: w2
  [1]
  $ docker diff w
  Error response from daemon: No such container: w
  [1]
  $ docker exec w sh -c 'echo 1 > /a; rm /etc/group; mkdir -p /b/c'
  Error response from daemon: No such container: w
  [1]
  $ docker diff w
  Error response from daemon: No such container: w
  [1]
  $ docker diff nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker diff w x
  docker: 'docker diff' requires 1 argument

  Usage:  docker diff CONTAINER

  Run 'docker diff --help' for more information
  [1]
  $ docker update w
  you must provide one or more flags when using this command
  [1]
  $ docker update --restart nosuch w
  Error response from daemon: invalid restart policy: unknown policy 'nosuch'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker update --restart on-failure:x w
  invalid restart policy format: maximum retry count must be an integer
  [1]
  $ docker update -m 5m w
  Error response from daemon: Minimum memory limit allowed is 6MB
  [1]
  $ docker update --memory 100m w
  Error response from daemon: No such container: w
  [1]
  $ docker update --pids-limit 5 w x
  Error response from daemon: No such container: w
  Error response from daemon: No such container: x
  [1]
  $ docker update --cpu-shares 1 nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.PidsLimit}}' w

  error: no such object: w
  [1]
  $ docker cp w:/a . && cat a
  Error response from daemon: No such container: w
  [1]
  $ docker cp w:/a -
  Error response from daemon: No such container: w
  [1]
  $ docker cp w:/nosuch .
  Error response from daemon: No such container: w
  [1]
  $ docker cp nosuch:/a .
  Error response from daemon: No such container: nosuch
  [1]
  $ docker cp a w:/nosuch/
  lstat /root/lab/a: no such file or directory
  [1]
  $ docker cp a w:/new
  lstat /root/lab/a: no such file or directory
  [1]
  $ docker cp a w:/b
  lstat /root/lab/a: no such file or directory
  [1]
  $ docker exec w ls /b
  Error response from daemon: No such container: w
  [1]
  $ docker cp w:/a x:/b
  copying between containers is not supported
  [1]
  $ docker cp a b
  must specify at least one container source
  [1]
  $ docker cp nosuch w:/
  lstat /root/lab/nosuch: no such file or directory
  [1]
  % docker cp - w:/ < a
  $ docker cp w:/b/. out; ls out
  Error response from daemon: No such container: w
  ls: cannot access 'out': No such file or directory
  [2]
  $ docker cp -L w:/bin/sh sh1
  Error response from daemon: No such container: w
  [1]
  $ docker cp -q w:/a q
  Error response from daemon: No such container: w
  [1]
  $ docker cp w: .
  Error response from daemon: bad parameter: path cannot be empty
  [1]
  $ docker cp
  docker: 'docker cp' requires 2 arguments

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [1]
  $ docker inspect w n1 d1 busybox:1.36 --format '{{json .Name}}' 2>&1 | cut -c1-60
  "n1"
  error: no such object: w
  error: no such object: d1
  template parsing error: template: :1:7: executing "" at <.Na
  $ docker inspect --type volume w
  []
  Error response from daemon: get w: no such volume
  [1]
  $ docker inspect --type network w
  []
  Error response from daemon: network w not found
  [1]
  $ docker inspect --type image w
  []
  Error response from daemon: No such image: w:latest
  [1]
  $ docker inspect --type nosuch w
  unknown type: "nosuch": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect --type container n1 w -f '{{.Name}}'

  Error response from daemon: No such container: n1
  Error response from daemon: No such container: w
  [1]
  $ docker inspect -s -f '{{.SizeRw}}' cr
  4096
  $ docker inspect -s n1 -f '{{.Name}}'
  WARNING: --size ignored for network
  n1
  $ docker inspect -f '{{.Nosuch}}' w

  error: no such object: w
  [1]
  $ docker inspect -f '{{.State.Nosuch}}' w

  error: no such object: w
  [1]
  $ docker inspect -f '{{index .Config.Labels "app"}} {{len .Mounts}} {{(index .Mounts 0).Type}}' w

  error: no such object: w
  [1]
  $ docker inspect -f '{{join .Config.Cmd "-"}} {{upper .Name}} {{lower "A"}} {{title "abc"}} {{split "a,b" ","}} {{pad "x" 1 2}}|' w

  error: no such object: w
  [1]
  $ docker inspect -f '{{truncate .Id 5 | len}} {{println "x"}}{{printf "%q %T" .Name .State.Running}}' w

  error: no such object: w
  [1]
  $ docker inspect -f '{{if eq .State.Running true}}yes{{else}}no{{end}} {{with .Config.User}}u{{else}}none{{end}} {{range $i, $e := .Config.Env}}{{$i}}{{end}}' w

  error: no such object: w
  [1]
  $ docker inspect -f '{{' w
  template parsing error: template: :1: unclosed action
  [64]
  $ docker inspect -f '{{nosuch .}}' w
  template parsing error: template: :1: function "nosuch" not defined
  [64]
  $ docker inspect -f '{{.Name' w
  template parsing error: template: :1: unclosed action
  [64]
  $ docker inspect -f '{{json .Config.Labels}} {{table .Name}}' w
  template parsing error: template: :1: function "table" not defined
  [64]
  $ docker ps --format 'table {{.Names}}\t{{.Nosuch}}'
  failed to execute template: template: :1:20: executing "" at <.Nosuch>: can't evaluate field Nosuch in type *formatter.ContainerContext
  [1]
  $ docker ps --format 'table {{.Names}}\t{{.Label "app"}}' --filter label=app
  NAMES     app
  $ docker ps -a --format '{{.Names}}' --filter status=exited --filter exited=7
  ex
  $ docker ps --filter exited=x
  Error response from daemon: invalid filter 'exited=x': strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ docker ps --filter status=nosuch
  Error response from daemon: invalid filter 'status=nosuch': invalid value for state (nosuch): must be one of created, running, paused, restarting, removing, exited, dead
  [1]
  $ docker ps --filter health=nosuch
  Error response from daemon: invalid filter 'health=nosuch': invalid value for health (nosuch): must be one of none, starting, healthy, unhealthy
  [1]
  $ docker ps -a --filter ancestor=busybox:1.36 -q | wc -l
  2
  $ docker ps --filter name=^w$ -q | wc -l
  0
  $ docker ps --filter nosuch=1
  Error response from daemon: invalid filter 'nosuch'
  [1]
  $ docker ps --filter publish=8085 -q | wc -l
  0
  $ docker ps --filter expose=80 -q | wc -l
  0
  $ docker ps --filter publish=x
  Error response from daemon: error while looking up for publish x: invalid start port 'x': invalid syntax
  [1]
  $ docker ps --filter volume=d1 --format '{{.Names}}'
  $ docker ps --filter network=bridge -q | wc -l
  0
  $ docker ps -a --filter before=ex --format '{{.Names}}'
  cr
  $ docker ps -a --filter since=nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker ps --filter is-task=maybe
  Error response from daemon: invalid filter 'is-task=[maybe]'
  [1]
  $ docker ps -n x
  invalid argument "x" for "-n, --last" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps -n 1 --format '{{.Names}}'
  ex
  $ docker ps -l --format '{{.Names}}' -s
  ex
  $ docker ps -z
  unknown shorthand flag: 'z' in -z

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps extra
  docker: 'docker ps' accepts no arguments

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [1]
  $ docker images --filter dangling=x
  Error response from daemon: invalid filter 'dangling=[x]'
  [1]
  $ docker images --filter nosuch=1
  Error response from daemon: invalid filter 'nosuch'
  [1]
  $ docker images --filter reference='busy*' -q | wc -l
  1
  $ docker images --filter before=alpine:3.20 --format '{{.Repository}}'
  busybox
  $ docker images --filter since=nosuch
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker images --filter label=x -q
  $ docker images --filter until=x
  Error response from daemon: invalid value for 'until' filter: failed to parse value as time or duration: invalid seconds "x": invalid syntax
  [1]
  $ docker images busybox:1.36 alpine
  docker: 'docker images' requires at most 1 argument

  Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]

  Run 'docker images --help' for more information
  [1]
  $ docker images --format '{{.Nosuch}}'
  template parsing error: template: :1:2: executing "" at <.Nosuch>: can't evaluate field Nosuch in type *formatter.imageContext
  [1]
  $ docker images -q --no-trunc busybox | cut -c1-8
  sha256:6
  $ docker images --digests --format 'table {{.Repository}}\t{{.Tag}}'
  REPOSITORY   TAG       DIGEST
  alpine       3.20      sha256:76a70ecbfcd58c4f4173a3f1009e785093bb11656404ce0a0a3002167b571f3e
  busybox      1.36      sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  $ docker images --tree -q
  --quiet is not yet supported with --tree
  [1]
  $ docker images --tree --format x
  --format is not yet supported with --tree
  [1]
  $ docker volume ls --filter dangling=true -q | wc -l
  0
  $ docker volume ls --filter name=d -q
  $ docker volume ls --filter driver=nosuch -q
  $ docker volume ls --filter nosuch=1
  Error response from daemon: invalid filter 'nosuch'
  [1]
  $ docker volume ls --filter dangling=x
  Error response from daemon: invalid filter 'dangling=[x]'
  [1]
  $ docker volume ls --format '{{.Name}} {{.Size}} {{.Links}} {{.Availability}}' --filter name=d1
  $ docker volume ls --cluster
  VOLUME NAME   GROUP     DRIVER    AVAILABILITY   STATUS
  % docker volume create --driver nosuch z
  $ docker volume create 'a b'
  Error response from daemon: create a b: "a b" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  $ docker volume create x
  Error response from daemon: create x: volume name is too short, names should be at least two alphanumeric characters
  [1]
  $ docker volume create --opt type=nosuch -o device=x y
  Error response from daemon: create y: volume name is too short, names should be at least two alphanumeric characters
  [1]
  $ docker volume create --label a=b --label c l1
  l1
  $ docker volume inspect -f '{{json .Labels}} {{json .Options}}' l1
  {"a":"b","c":""} null
  $ docker volume rm l1 x nosuch
  l1
  Error response from daemon: get x: no such volume
  Error response from daemon: get nosuch: no such volume
  [1]
  $ docker volume update d1
  Error response from daemon: get d1: no such volume
  [1]
  $ docker volume prune --filter nosuch=1 -f
  Error response from daemon: invalid filter 'nosuch'
  [1]
  $ docker volume prune --filter label=a -f
  Total reclaimed space: 0B
  $ docker volume rm
  docker: 'docker volume rm' requires at least 1 argument

  Usage:  docker volume rm [OPTIONS] VOLUME [VOLUME...]

  See 'docker volume rm --help' for more information
  [1]
  $ docker network ls --filter driver=nosuch -q
  $ docker network ls --filter scope=swarm -q
  $ docker network ls --filter type=custom --format '{{.Name}}'
  n1
  $ docker network ls --filter type=x
  Error response from daemon: invalid filter: 'type'='x'
  [1]
  $ docker network ls --filter dangling=true --format '{{.Name}}'
  n1
  $ docker network ls --filter label=k --format '{{.Name}} {{.Labels}} {{.IPv6}} {{.Internal}} {{.Scope}}'
  n1 k=v false false local
  $ docker network create n1
  Error response from daemon: network with name n1 already exists
  [1]
  $ docker network create --subnet 10.5.0.0/16 --gateway 10.6.0.1 n2
  no matching subnet for gateway 10.6.0.1
  [1]
  $ docker network create --subnet x n2
  netip.ParsePrefix("x"): no '/'
  [1]
  $ docker network create --ip-range 10.0.0.0/24 n2
  every ip-range or gateway must have a corresponding subnet
  [1]
  $ docker network create -d overlay n2
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker network create -d macvlan -o parent=nosuch n2
  Error response from daemon: invalid subinterface vlan name nosuch, example formatting is eth0.10
  [1]
  $ docker network create --ipv6 n6 | wc -c
  65
  $ docker network inspect -f '{{.EnableIPv6}} {{len .IPAM.Config}}' n6
  true 2
  $ docker network rm n6
  n6
  $ docker network create host
  Error response from daemon: operation is not permitted on predefined host network
  [1]
  $ docker network create
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  $ docker network inspect -v nosuch
  []
  Error response from daemon: network nosuch not found
  [1]
  $ docker network prune --filter until=x -f
  Error response from daemon: failed to parse value as time or duration: invalid seconds "x": invalid syntax
  [1]
  $ docker network prune --filter label!=k -f
  $ docker run --network name=n1,alias=foo,ip=1.2.3.4 busybox:1.36 true
  docker: Error response from daemon: invalid config for network n1: invalid endpoint settings:
  no configured subnet contains IP address 1.2.3.4

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network name=n1,alias=foo,nosuch=1 busybox:1.36 true
  invalid argument "name=n1,alias=foo,nosuch=1" for "--network" flag: invalid field key nosuch

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --network name=n1,mac-address=x busybox:1.36 true
  $ docker run --rm --network name=n1,alias=foo --network bridge busybox:1.36 sh -c 'ip -o -4 a | wc -l'
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network alias=x busybox:1.36 true
  invalid argument "alias=x" for "--network" flag: network name/id is not specified

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network host --network n1 busybox:1.36 true
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network-alias z busybox:1.36 true
  docker: network-scoped aliases are only supported for user-defined networks

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network none --network-alias z busybox:1.36 true
  docker: network-scoped aliases are only supported for user-defined networks

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:nosuch busybox:1.36 true
  docker: Error response from daemon: joining network namespace of container: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:w -p 1:1 busybox:1.36 true
  docker: Error response from daemon: conflicting options: port publishing and the container type network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:w --hostname h busybox:1.36 true
  docker: Error response from daemon: conflicting options: hostname and the network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "volume": field Target must not be empty

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=nosuch,dst=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "nosuch": mount type unknown

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount dst=/x busybox:1.36 true
  $ docker run --rm --mount type=bind,src=/tmp,dst=/x,readonly busybox:1.36 touch /x/y
  touch: /x/y: Read-only file system
  [1]
  $ docker run --rm --mount type=bind,src=/nosuch,dst=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=tmpfs,dst=/x,tmpfs-size=1k,tmpfs-mode=700 busybox:1.36 sh -c 'stat -c %a /x'
  700
  $ docker run --rm --mount type=tmpfs,dst=/x,tmpfs-size=abc busybox:1.36 true
  invalid argument "type=tmpfs,dst=/x,tmpfs-size=abc" for "--mount" flag: invalid value for tmpfs-size: abc

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=d1,dst=/x,volume-nocopy=maybe busybox:1.36 true
  invalid argument "type=volume,src=d1,dst=/x,volume-nocopy=maybe" for "--mount" flag: invalid value for 'volume-nocopy': invalid boolean value ("maybe"): must be one of "true", "1", "false", or "0" (default "true")

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount src=d1,dst=/x,volume-subpath=nosuch busybox:1.36 true
  docker: Error response from daemon: cannot access path /var/lib/docker/volumes/d1/_data/nosuch: lstat /var/lib/docker/volumes/d1/_data/nosuch: no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker run --rm --mount type=image,src=alpine:3.20,dst=/x busybox:1.36 ls /x | head -2
  $ docker run --rm --mount type=bind,src=/tmp busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": field Target must not be empty

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=rel,dst=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": invalid mount path: 'rel' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,dst=rel busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "volume": invalid mount path: 'rel' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount x busybox:1.36 true
  invalid argument "x" for "--mount" flag: invalid field 'x' must be a key=value pair

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=/tmp,dst=/x,bind-propagation=nosuch busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": invalid propagation mode: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=tmpfs,src=a,dst=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "tmpfs": field Source must not be specified

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v /x -v /x busybox:1.36 true
  $ docker run --rm -v d1:/x:nosuch busybox:1.36 true
  docker: Error response from daemon: invalid mode: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v d1:/x:ro,z -v d2:/x busybox:1.36 true
  docker: Error response from daemon: Duplicate mount point: /x

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /t:size=1m,nosuch busybox:1.36 true
  docker: Error response from daemon: invalid tmpfs option "nosuch"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs rel busybox:1.36 true
  docker: Error response from daemon: invalid mount path: 'rel' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile busybox:1.36 true
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nosuch=1 busybox:1.36 true
  invalid argument "nosuch=1" for "--ulimit" flag: invalid ulimit type: nosuch

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=100:200 busybox:1.36 sh -c 'ulimit -n; ulimit -Hn'
  100
  200
  $ docker run --rm --sysctl a busybox:1.36 true
  invalid argument "a" for "--sysctl" flag: sysctl 'a' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --sysctl net.ipv4.ip_forward=1 busybox:1.36 cat /proc/sys/net/ipv4/ip_forward
  1
  $ docker run --rm --sysctl kernel.nosuch=1 busybox:1.36 true
  invalid argument "kernel.nosuch=1" for "--sysctl" flag: sysctl 'kernel.nosuch=1' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --read-only busybox:1.36 touch /x
  touch: /x: Read-only file system
  [1]
  $ docker run --rm --read-only --tmpfs /t busybox:1.36 touch /t/x
  $ docker run --rm --device /nosuch busybox:1.36 true
  docker: Error response from daemon: error gathering device information while adding custom device "/nosuch": no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --device /dev/null:/dev/n:rwx busybox:1.36 true
  docker: bad mode specified: rwx

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --gpus all busybox:1.36 true
  docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --gpus x busybox:1.36 true
  invalid argument "x" for "--gpus" flag: invalid count (x): value must be either "all" or an integer: invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt nosuch busybox:1.36 true
  docker: invalid --security-opt: "nosuch"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt seccomp=nosuch.json busybox:1.36 true
  docker: opening seccomp profile (nosuch.json) failed: open nosuch.json: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cap-drop NOSUCH busybox:1.36 true
  docker: Error response from daemon: invalid CapDrop: unknown capability: "CAP_NOSUCH"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cap-add all --cap-drop net_raw busybox:1.36 true
  $ docker run --rm --user 1000:nosuch busybox:1.36 true
  docker: Error response from daemon: unable to find group nosuch: no matching entries in group file

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --user 4294967296 busybox:1.36 true
  docker: Error response from daemon: uids and gids must be in range 0-2147483647

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 1234 busybox:1.36 id
  uid=1234 gid=0(root) groups=0(root)
  % docker run --rm --group-add nosuch busybox:1.36 true
  % docker run --rm --group-add 99 busybox:1.36 id
  $ printf 'A=1\n# c\nB\nC=x y\n=bad\n' > e
  $ docker run --rm --env-file e busybox:1.36 env
  docker: --env-file: invalid env file (e): no variable name on line '=bad'

  Run 'docker run --help' for more information
  [125]
  $ printf 'A b=1\n' > e
  $ docker run --rm --env-file e busybox:1.36 env
  docker: --env-file: invalid env file (e): variable 'A b' contains whitespaces

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --env-file nosuch busybox:1.36 true
  docker: --env-file: open nosuch: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --label-file nosuch busybox:1.36 true
  docker: --label-file: open nosuch: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ printf 'l=1\nm\n' > l
  $ docker create --label-file l --name lf busybox:1.36 | wc -c
  65
  $ docker inspect -f '{{json .Config.Labels}}' lf
  {"l":"1"}
  $ docker run --rm --cidfile cid busybox:1.36 true
  $ wc -c < cid
  64
  $ docker run --rm --cidfile cid busybox:1.36 true
  docker: container ID file found, make sure the other container isn't running or delete cid

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pull nosuch busybox:1.36 true
  docker: invalid pull option: 'nosuch': must be one of "always", "missing" or "never"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pull always -q busybox:1.36 true
  $ docker run --rm --pull never nosuch true
  docker: Error response from daemon: No such image: nosuch:latest

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --platform linux/nosuch busybox:1.36 true
  Unable to find image 'busybox:1.36' locally
  docker: Error response from daemon: no matching manifest for linux/nosuch in the manifest list entries: no match for platform in manifest: not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --platform x/y/z/w busybox:1.36 true
  docker: "x/y/z/w": cannot parse platform specifier: invalid argument

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --add-host a busybox:1.36 true
  invalid argument "a" for "--add-host" flag: bad format for add-host: "a"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --add-host a:1.2.3.4 --add-host b:host-gateway busybox:1.36 grep -c 'a\|b' /etc/hosts
  9
  $ docker run --rm --dns x busybox:1.36 true
  invalid argument "x" for "--dns" flag: IP address is not correctly formatted: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --dns 1.1.1.1 --dns-search s --dns-opt ndots:2 busybox:1.36 grep -v '^#' /etc/resolv.conf

  nameserver 1.1.1.1
  search s
  options ndots:2
  $ docker run --rm --link nosuch busybox:1.36 true
  docker: Error response from daemon: could not get container for nosuch: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link w:alias busybox:1.36 grep -c alias /etc/hosts
  docker: Error response from daemon: could not get container for w: No such container: w

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ip 1.2.3.4 busybox:1.36 true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * no configured subnet contains IP address 1.2.3.4

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mac-address zz busybox:1.36 true
  docker: zz is not a valid mac address

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -h a.b --domainname c busybox:1.36 hostname
  a.b
  $ docker run --rm --restart always busybox:1.36 true
  docker: conflicting options: cannot specify both --restart and --rm

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart nosuch busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: unknown policy 'nosuch'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart on-failure:-1 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart unless-stopped:3 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-cmd x --no-healthcheck busybox:1.36 true
  docker: --no-healthcheck conflicts with --health-* options

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-interval 1us busybox:1.36 true
  docker: Error response from daemon: Interval in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-retries -1 busybox:1.36 true
  docker: --health-retries cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run --stop-signal NOSUCH busybox:1.36 true
  docker: Error response from daemon: invalid signal: NOSUCH

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --stop-timeout x busybox:1.36 true
  invalid argument "x" for "--stop-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --init --tini busybox:1.36 true
  unknown flag: --tini

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --entrypoint '' busybox:1.36 echo a
  a
  $ docker run --rm --entrypoint /nosuch busybox:1.36
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/nosuch": stat /nosuch: no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --expose x busybox:1.36 true
  docker: invalid range format for --expose: invalid start port 'x': invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p x busybox:1.36 true
  docker: invalid containerPort: x

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 99999:80 busybox:1.36 true
  docker: invalid hostPort: 99999

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 80:80/nosuch busybox:1.36 true
  docker: invalid proto: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 8000-8002:80-81 busybox:1.36 true
  docker: invalid ranges specified for container and host Ports: 80-81 and 8000-8002

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --userns nosuch busybox:1.36 true
  docker: --userns: invalid USER mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ipc nosuch busybox:1.36 true
  docker: Error response from daemon: invalid IPC mode: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pid nosuch busybox:1.36 true
  docker: --pid: invalid PID mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --uts nosuch busybox:1.36 true
  docker: --uts: invalid UTS mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cgroupns nosuch busybox:1.36 true
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --runtime nosuch busybox:1.36 true
  docker: Error response from daemon: unknown or invalid runtime name: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --isolation nosuch busybox:1.36 true
  docker: Error response from daemon: invalid isolation (nosuch): linux only supports 'default'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --oom-score-adj 2000 busybox:1.36 true
  docker: Error response from daemon: Invalid value 2000, range for oom score adj is [-1000, 1000]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --shm-size 1 busybox:1.36 true
  $ docker run --rm --storage-opt size=1G busybox:1.36 true
  $ docker run --rm --log-opt nosuch=1 busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'nosuch' for json-file log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-size=x busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: 'x'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --annotation a busybox:1.36 true
  % docker run --rm --blkio-weight 5 busybox:1.36 true
  $ docker run --rm --cpuset-cpus 99 busybox:1.36 true
  docker: Error response from daemon: Requested CPUs are not available - requested 99, available: 0-1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpuset-mems 9 busybox:1.36 true
  docker: Error response from daemon: Requested memory nodes are not available - requested 9, available: 0

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --memory-swap 1m busybox:1.36 true
  docker: Error response from daemon: You should always set the Memory limit when using Memoryswap limit, see usage

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --memory-reservation 1g --memory 100m busybox:1.36 true
  docker: Error response from daemon: Minimum memory limit can not be less than memory reservation limit, see usage

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --kernel-memory 1g busybox:1.36 true
  Flag --kernel-memory has been deprecated, and no longer supported by the kernel
  $ docker run --rm --memory-swappiness 101 busybox:1.36 true
  docker: invalid value: 101. Valid memory swappiness range is 0-100

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pids-limit x busybox:1.36 true
  invalid argument "x" for "--pids-limit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --detach-keys nosuch busybox:1.36 true
  invalid detach keys (nosuch): Unknown character: 'nosuch'
  [1]
  $ docker run -a nosuch busybox:1.36 true
  invalid argument "nosuch" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run -a stdin -d busybox:1.36 true
  conflicting options: cannot specify both --attach and --detach
  [1]
  $ docker run -it -d --sig-proxy busybox:1.36 true | wc -c
  65
  $ docker run --attach stdout busybox:1.36 echo att
  att
