  % docker pull -q busybox:1.36; docker network create n1; docker volume create v1; docker run -d --name c1 busybox:1.36 sleep 1000
  $ docker image inspect ''
  []
  Error: No such image:
  [1]
  % docker image inspect '' busybox:1.36 | head -3
  $ docker image inspect -f '{{.Id}}' ''

  Error: No such image:
  [1]
  $ docker inspect --type image ''
  []
  Error: No such image:
  [1]
  $ docker inspect --type container ''
  []
  invalid container name or ID: value is empty
  [1]
  $ docker inspect --type volume ''
  []
  invalid volume name or ID: value is empty
  [1]
  $ docker inspect --type network ''
  []
  invalid network name or ID: value is empty
  [1]
  $ docker inspect --type plugin ''
  []
  invalid plugin name or ID: value is empty
  [1]
  $ docker inspect --type node ''
  []
  invalid node name or ID: value is empty
  [1]
  $ docker container inspect ''
  []
  invalid container name or ID: value is empty
  [1]
  $ docker rm -f ''
  container name cannot be empty
  [1]
  $ docker rm '' c9
  container name cannot be empty
  Error response from daemon: No such container: c9
  [1]
  $ docker rmi -f ''
  Error response from daemon: page not found
  $ docker image rm ''
  Error response from daemon: page not found
  [1]
  $ docker restart ''
  invalid container name or ID: value is empty
  [1]
  $ docker unpause ''
  invalid container name or ID: value is empty
  [1]
  $ docker kill -s TERM ''
  invalid container name or ID: value is empty
  [1]
  $ docker network disconnect n1 ''
  invalid container name or ID: value is empty
  [1]
  $ docker network disconnect '' c1
  invalid network name or ID: value is empty
  [1]
  $ docker network connect n1 ''
  invalid container name or ID: value is empty
  [1]
  $ docker container stats --no-stream '' c1
  invalid container name or ID: value is empty
  [1]
  $ docker volume rm -f ''
  invalid volume name or ID: value is empty
  [1]
  $ docker volume update ''
  invalid volume name or ID: value is empty
  [1]
  $ docker network rm -f ''
  invalid network name or ID: value is empty
  exit status 1
  [1]
  $ docker save -o x.tar ''
  Error response from daemon: invalid reference format
  [1]
  $ docker save '' busybox:1.36 -o x.tar
  Error response from daemon: invalid reference format
  [1]
  $ docker load -i ''
  requested load from stdin, but stdin is empty
  [1]
  $ docker import ''
  open : no such file or directory
  [1]
  $ docker export -o '' c1
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker commit c1 ''
  sha256:966b764bf459bacb988fbb798e7003136e76e5870175024e00f5f26fdec8b7da
  $ docker commit '' x
  invalid container name or ID: value is empty
  [1]
  $ docker rename c1 ''
  failed to rename container: new name cannot be blank
  [1]
  $ docker rename c1 ' '
  failed to rename container: new name cannot be blank
  [1]
  $ docker cp c1:/etc/hosts ''
  destination can not be empty
  [1]
  $ docker cp '' c1:/tmp
  source can not be empty
  [1]
  $ docker cp c1: .
  Error response from daemon: bad parameter: path cannot be empty
  [1]
  $ docker run --name '' --rm busybox:1.36 echo hi
  hi
  $ docker run --network '' --rm busybox:1.36 echo hi
  docker: no name set for network

  Run 'docker run --help' for more information
  [125]
  $ docker run --hostname '' --rm busybox:1.36 echo hi
  hi
  $ docker run --rm -v '' busybox:1.36 echo hi
  docker: invalid empty volume spec

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p '' busybox:1.36 echo hi
  docker: no port specified: <empty>

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -e '' busybox:1.36 echo hi
  invalid argument "" for "-e, --env" flag: invalid environment variable:

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -l '' busybox:1.36 echo hi
  invalid argument "" for "-l, --label" flag: invalid label '': empty name

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount '' busybox:1.36 echo hi
  invalid argument "" for "--mount" flag: value is empty

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --env-file '' busybox:1.36 echo hi
  docker: --env-file: open : no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u '' busybox:1.36 id -u
  0
  $ docker run --rm -w '' busybox:1.36 pwd
  /
  $ docker run --rm --entrypoint '' busybox:1.36 echo hi
  hi
  $ docker run --rm --restart '' busybox:1.36 echo hi
  hi
  $ docker run --rm --platform '' busybox:1.36 echo hi
  hi
  $ docker run --rm --pull '' busybox:1.36 echo hi
  hi
  $ docker run --rm --cidfile '' busybox:1.36 echo hi
  hi
  $ docker run --rm --add-host '' busybox:1.36 echo hi
  invalid argument "" for "--add-host" flag: bad format for add-host: ""

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --dns '' busybox:1.36 echo hi
  invalid argument "" for "--dns" flag: IP address is not correctly formatted:

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ip '' busybox:1.36 echo hi
  hi
  $ docker run --rm --link '' busybox:1.36 echo hi
  invalid argument "" for "--link" flag: empty string specified for links

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device '' busybox:1.36 echo hi
  docker: bad format for path:

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit '' busybox:1.36 echo hi
  invalid argument "" for "--ulimit" flag: invalid ulimit argument:

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --sysctl '' busybox:1.36 echo hi
  invalid argument "" for "--sysctl" flag: sysctl '' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs '' busybox:1.36 echo hi
  docker: Error response from daemon: invalid mount path: '' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cap-add '' busybox:1.36 echo hi
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt '' busybox:1.36 echo hi
  docker: invalid --security-opt: ""

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver '' busybox:1.36 echo hi
  hi
  $ docker run --rm --log-opt '' busybox:1.36 echo hi
  docker: Error response from daemon: unknown log opt '' for json-file log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -m '' busybox:1.36 echo hi
  invalid argument "" for "-m, --memory" flag: invalid size: ''

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpus '' busybox:1.36 echo hi
  invalid argument "" for "--cpus" flag: failed to parse  as a rational number

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --stop-signal '' busybox:1.36 echo hi
  hi
  $ docker run --rm --volumes-from '' busybox:1.36 echo hi
  docker: Error response from daemon: volumes-from specification cannot be an empty string

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --gpus '' busybox:1.36 echo hi
  invalid argument "" for "--gpus" flag: EOF

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --runtime '' busybox:1.36 echo hi
  hi
  $ docker run --rm --isolation '' busybox:1.36 echo hi
  hi
  $ docker run --rm --pid '' --ipc '' --uts '' --userns '' --cgroupns '' busybox:1.36 echo hi
  hi
  $ docker ps -f ''
  CONTAINER ID   IMAGE          COMMAND        CREATED              STATUS              PORTS     NAMES
  5e69414935ec   busybox:1.36   "sleep 1000"   About a minute ago   Up About a minute             c1
  $ docker ps -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker ps -f name
  invalid argument "name" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps -f name=
  CONTAINER ID   IMAGE          COMMAND        CREATED              STATUS              PORTS     NAMES
  5e69414935ec   busybox:1.36   "sleep 1000"   About a minute ago   Up About a minute             c1
  $ docker ps -q -f name= -f status=
  Error response from daemon: invalid filter 'status=': invalid value for state (): must be one of created, running, paused, restarting, removing, exited, dead
  [1]
  $ docker ps -f status
  invalid argument "status" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps -f x=
  Error response from daemon: invalid filter 'x'
  [1]
  $ docker ps -f ' = '
  Error response from daemon: invalid filter
  [1]
  $ docker ps -f 'name==c1' --format '{{.Names}}'
  $ docker ps -f 'name= c1' --format '{{.Names}}'
  c1
  $ docker ps -f 'Name=c1' --format '{{.Names}}'
  c1
  $ docker ps -f name=c1=x --format '{{.Names}}'
  $ docker ps -f name=c1, --format '{{.Names}}'
  $ docker ps -f name=c1,status=running --format '{{.Names}}'
  $ docker images -f ''
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36   6bfcc8e8964e       3.14MB         1.04MB    U
  $ docker images -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker images -f dangling
  invalid argument "dangling" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]

  Run 'docker images --help' for more information
  [125]
  $ docker images -f dangling=
  Error response from daemon: invalid filter 'dangling=[]'
  [1]
  $ docker images -f label=
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker images -f label
  invalid argument "label" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]

  Run 'docker images --help' for more information
  [125]
  $ docker images -f since=
  Error response from daemon: invalid reference format
  [1]
  $ docker images -f before=
  Error response from daemon: invalid reference format
  [1]
  $ docker images -f until=
  Error response from daemon: invalid value for 'until' filter: failed to parse value as time or duration: value is empty
  [1]
  $ docker images -f until=x
  Error response from daemon: invalid value for 'until' filter: failed to parse value as time or duration: invalid seconds "x": invalid syntax
  [1]
  $ docker volume ls -f ''
  DRIVER    VOLUME NAME
  local     v1
  $ docker volume ls -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker volume ls -f dangling
  invalid argument "dangling" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker volume ls [OPTIONS]

  Run 'docker volume ls --help' for more information
  [125]
  $ docker volume ls -f dangling=
  Error response from daemon: invalid filter 'dangling=[]'
  [1]
  $ docker volume ls -q -f name=
  v1
  $ docker volume ls -f driver=
  DRIVER    VOLUME NAME
  $ docker network ls -f ''
  NETWORK ID     NAME      DRIVER    SCOPE
  cc4e576311a4   bridge    bridge    local
  d2d0d4a5467e   host      host      local
  d80814f70b8e   n1        bridge    local
  206c54e18b06   none      null      local
  $ docker network ls -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker network ls -f dangling=
  Error response from daemon: invalid value for filter 'dangling', must be "true" (or "1"), or "false" (or "0")
  [1]
  $ docker network ls -f type=
  Error response from daemon: invalid filter: 'type'=''
  [1]
  $ docker network ls -f type=x
  Error response from daemon: invalid filter: 'type'='x'
  [1]
  $ docker network ls -f scope=
  NETWORK ID   NAME      DRIVER    SCOPE
  $ docker network ls -f driver= --format '{{.Name}}'
  $ docker network ls -f id= --format '{{.Name}}'
  bridge
  host
  n1
  none
  $ docker plugin ls -f ''
  ID        NAME      DESCRIPTION   ENABLED
  $ docker plugin ls -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker plugin ls -f enabled=
  Error response from daemon: invalid filter 'enabled=[]'
  [1]
  $ docker plugin ls -f capability=
  ID        NAME      DESCRIPTION   ENABLED
  $ docker node ls -f ''
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker node ls -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker service ls -f ''
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker service ls -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker secret ls -f ''
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker secret ls -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker config ls -f ''
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker config ls -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker stack ls -f x
  unknown shorthand flag: 'f' in -f

  Usage:  docker stack ls [OPTIONS]

  Run 'docker stack ls --help' for more information
  [125]
  $ docker stack ps x -f ''
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker stack services x -f ''
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker search -f '' busybox
  NAME      DESCRIPTION           STARS     OFFICIAL
  busybox   Busybox base image.   3400      [OK]
  $ docker search -f =x busybox
  Error response from daemon: invalid filter
  [1]
  $ docker search -f stars busybox
  invalid argument "stars" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker search [OPTIONS] TERM

  Run 'docker search --help' for more information
  [125]
  $ docker search -f stars= busybox
  Error response from daemon: invalid filter 'stars=': strconv.Atoi: parsing "": invalid syntax
  [1]
  % docker events --until 1s -f ''
  $ docker events --since 0 --until 1 -f ''
  $ docker events --since 0 --until 1 -f =x
  $ docker events --since 0 --until 1 -f type
  invalid argument "type" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker events [OPTIONS]

  Run 'docker events --help' for more information
  [125]
  $ docker events --since 0 --until 1 -f type=
  $ docker container prune -f --filter ''
  Total reclaimed space: 0B
  $ docker container prune -f --filter =x
  Error response from daemon: invalid filter
  [1]
  $ docker container prune -f --filter until
  invalid argument "until" for "--filter" flag: bad format of filter (expected name=value)

  Usage:  docker container prune [OPTIONS]

  Run 'docker container prune --help' for more information
  [125]
  $ docker container prune -f --filter until=
  Error response from daemon: failed to parse value as time or duration: value is empty
  [1]
  $ docker container prune -f --filter label=
  Total reclaimed space: 0B
  $ docker image prune -f --filter ''
  Deleted Images:
  untagged: sha256:966b764bf459bacb988fbb798e7003136e76e5870175024e00f5f26fdec8b7da
  deleted: sha256:966b764bf459bacb988fbb798e7003136e76e5870175024e00f5f26fdec8b7da

  Total reclaimed space: 1.02kB
  $ docker image prune -f --filter =x
  Error response from daemon: invalid filter
  [1]
  $ docker image prune -f --filter until=
  Error response from daemon: invalid value for 'until' filter: failed to parse value as time or duration: value is empty
  [1]
  $ docker volume prune -f --filter ''
  Total reclaimed space: 0B
  $ docker volume prune -f --filter =x
  Error response from daemon: invalid filter
  [1]
  $ docker volume prune -f --filter all=
  Error response from daemon: invalid filter 'all': strconv.ParseBool: parsing "": invalid syntax
  [1]
  $ docker network prune -f --filter ''
  Deleted Networks:
  n1
  $ docker network prune -f --filter =x
  Error response from daemon: invalid filter
  [1]
  $ docker system prune -f --filter ''
  Total reclaimed space: 0B
  $ docker system prune -f --filter =x
  Error response from daemon: invalid filter
  [1]
  $ docker system prune -f --filter until=
  Error response from daemon: failed to parse value as time or duration: value is empty
  [1]
  $ docker system prune -f --volumes --filter until=24h
  ERROR: The "until" filter is not supported with "--volumes"
  [1]
  $ docker builder prune -f --filter ''
  Total:  0B
  $ docker builder prune -f --filter =x
  ERROR: rpc error: code = Unknown desc = failed to parse prune filters [==x]: filters: parse error: [ >|=|< =x]: expected field or quoted: invalid argument
  [1]
  $ docker buildx prune -f --filter ''
  Total:  0B
  $ docker buildx prune -f --filter =x
  ERROR: rpc error: code = Unknown desc = failed to parse prune filters [==x]: filters: parse error: [ >|=|< =x]: expected field or quoted: invalid argument
  [1]
  $ docker buildx prune -f --filter until
  invalid argument "until" for "--filter" flag: bad format of filter (expected name=value)

  Usage:  docker buildx prune

  Run 'docker buildx prune --help' for more information
  [125]
  $ docker buildx prune -f --filter until=
  ERROR: "until" filter expects a duration (e.g., '24h'): time: invalid duration ""
  [1]
  $ docker buildx prune -f --filter nope=1
  Total:  0B
  $ docker buildx du --filter ''
  ID        RECLAIMABLE   SIZE      LAST ACCESSED
  Reclaimable:    0B
  Total:          0B
  $ docker buildx du --filter =x
  ERROR: failed to call diskusage: failed to parse diskusage filters [==x]: filters: parse error: [ >|=|< =x]: expected field or quoted: invalid argument
  [1]
  $ docker buildx du --filter nope=1
  ID        RECLAIMABLE   SIZE      LAST ACCESSED
  $ docker buildx du --filter type
  invalid argument "type" for "--filter" flag: bad format of filter (expected name=value)

  Usage:  docker buildx du

  Run 'docker buildx du --help' for more information
  [125]
  $ docker buildx history ls --filter ''
  ERROR: invalid filter ""
  [1]
  $ docker buildx history ls --filter =x
  ERROR: unsupported filter "=x"
  [1]
  $ docker buildx history ls --filter nope=1
  ERROR: unsupported filter "nope=1"
  [1]
  $ docker buildx history ls --filter status
  ERROR: invalid filter "status"
  [1]
  $ docker compose ls --filter ''
  NAME                STATUS              CONFIG FILES
  $ docker compose ls --filter =x
  invalid filter ''
  [1]
  $ docker compose ls --filter name
  invalid argument "name" for "--filter" flag: bad format of filter (expected name=value)
  [1]
  $ docker compose ls --filter nope=1
  invalid filter 'nope'
  [1]
  $ docker swarm init --advertise-addr 127.0.0.1 >/dev/null
  $ docker node ls -f ''
  ID                            HOSTNAME   STATUS    AVAILABILITY   MANAGER STATUS   ENGINE VERSION
  z8mgs1nnfp8gwnq9v7zzbtzik *   lab        Ready     Active         Leader           29.7.2
  $ docker node ls -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker node ls -f name
  invalid argument "name" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker node ls [OPTIONS]

  Run 'docker node ls --help' for more information
  [125]
  $ docker node ls -f role=
  ID                            HOSTNAME   STATUS    AVAILABILITY   MANAGER STATUS   ENGINE VERSION
  z8mgs1nnfp8gwnq9v7zzbtzik *   lab        Ready     Active         Leader           29.7.2
  $ docker node ls -f membership=
  ID                            HOSTNAME   STATUS    AVAILABILITY   MANAGER STATUS   ENGINE VERSION
  z8mgs1nnfp8gwnq9v7zzbtzik *   lab        Ready     Active         Leader           29.7.2
  $ docker node ls -f node.label=
  ID        HOSTNAME   STATUS    AVAILABILITY   MANAGER STATUS   ENGINE VERSION
  $ docker service ls -f ''
  ID        NAME      MODE      REPLICAS   IMAGE     PORTS
  $ docker service ls -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker secret ls -f ''
  ID        NAME      DRIVER    CREATED   UPDATED
  $ docker secret ls -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker secret ls -f name
  invalid argument "name" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker secret ls [OPTIONS]

  Run 'docker secret ls --help' for more information
  [125]
  $ docker config ls -f ''
  ID        NAME      CREATED   UPDATED
  $ docker config ls -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker stack ps x -f ''
  nothing found in stack: x
  [1]
  $ docker stack ps x -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker stack services x -f ''
  Nothing found in stack: x
  $ docker stack services x -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker node ps -f ''
  ID        NAME      IMAGE     NODE      DESIRED STATE   CURRENT STATE   ERROR     PORTS
  $ docker node ps -f =x
  Error response from daemon: invalid filter
  [1]
  $ docker node ps ''
  invalid node name or ID: value is empty
  [1]
  $ docker node inspect ''
  []
  invalid node name or ID: value is empty
  [1]
  $ docker node rm ''
  invalid node name or ID: value is empty
  [1]
  $ docker node update ''
  invalid node name or ID: value is empty
  [1]
  $ docker node update --label-add '' lab
  lab
  $ docker node update --availability '' lab
  Error response from daemon: invalid Availability: ""
  [1]
  $ docker node promote ''
  invalid node name or ID: value is empty
  [1]
  $ docker node demote ''
  invalid node name or ID: value is empty
  [1]
  $ docker service inspect ''
  []
  invalid service name or ID: value is empty
  [1]
  $ docker service ps ''
  no such service:
  [1]
  $ docker service rm ''
  invalid service name or ID: value is empty
  [1]
  $ docker service logs ''
  invalid service name or ID: value is empty
  [1]
  $ docker service update ''
  invalid service name or ID: value is empty
  [1]
  $ docker service scale ''
  invalid scale specifier ''.
  See 'docker service scale --help'.

  Usage:  docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]

  Scale one or multiple replicated services
  [1]
  $ docker service scale =1
  invalid scale specifier '=1'.
  See 'docker service scale --help'.

  Usage:  docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]

  Scale one or multiple replicated services
  [1]
  $ docker service rollback ''
  invalid service name or ID: value is empty
  [1]
  $ docker service create ''
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: image reference must be provided
  [1]
  $ docker service create --name '' -q -d busybox:1.36 true | wc -c
  26
  $ docker secret inspect ''
  []
  invalid secret name or ID: value is empty
  [1]
  $ docker secret rm ''
  invalid secret name or ID: value is empty
  [1]
  $ echo x | docker secret create '' -
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be provided
  [1]
  $ docker secret create s1 ''
  secret file is required
  [1]
  $ docker config inspect ''
  []
  invalid config name or ID: value is empty
  [1]
  $ docker config rm ''
  invalid config name or ID: value is empty
  [1]
  $ echo x | docker config create '' -
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be provided
  [1]
  $ docker stack rm ''
  invalid stack name: ""
  [1]
  $ docker stack ps ''
  invalid stack name: ""
  [1]
  $ docker stack services ''
  invalid stack name: ""
  [1]
  $ docker stack deploy -c '' x
  specify a Compose file (with --compose-file)
  [1]
  $ docker swarm join ''
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm join-token ''
  unknown role
  [1]
  $ docker swarm update --cert-expiry ''
  invalid argument "" for "--cert-expiry" flag: time: invalid duration ""

  Usage:  docker swarm update [OPTIONS]

  Run 'docker swarm update --help' for more information
  [125]
  $ docker swarm ca ''
  docker: 'docker swarm ca' accepts no arguments

  Usage:  docker swarm ca [OPTIONS]

  Run 'docker swarm ca --help' for more information
  [1]
  % docker swarm leave -f
