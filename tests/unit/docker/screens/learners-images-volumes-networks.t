  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker pull -q alpine:3.20
  % docker image
  $ docker image nope
  docker: unknown command: docker image nope

  Usage:  docker image

  Run 'docker image --help' for more information
  [1]
  $ docker images nope
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker images busybox nginx
  docker: 'docker images' requires at most 1 argument

  Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]

  Run 'docker images --help' for more information
  [1]
  $ docker images --filter reference='*:1.*' --format '{{.Repository}}:{{.Tag}}'
  nginx:1.27
  busybox:1.36
  $ docker images --filter before=nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker images --filter label
  invalid argument "label" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]

  Run 'docker images --help' for more information
  [125]
  $ docker images --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker images --filter dangling=perhaps
  Error response from daemon: invalid filter 'dangling=[perhaps]'
  [1]
  $ docker images --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.imageContext
  [1]
  $ docker images --format '{{.Repository'
  template parsing error: template: :1: unclosed action
  [1]
  $ docker images --format '{{json .}}' alpine | wc -l
  1
  $ docker images --format json alpine | grep -o '"Repository":"[^"]*"'
  "Repository":"alpine"
  $ docker ps --format '{{.Nope}}'
  failed to execute template: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.ContainerContext
  [1]
  $ docker ps --format 'table'
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps --format 'table {{.Nope}}'
  failed to execute template: template: :1:8: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.ContainerContext
  [1]
  $ docker ps --filter
  flag needs an argument: --filter

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps --filter status=nope
  Error response from daemon: invalid filter 'status=nope': invalid value for state (nope): must be one of created, running, paused, restarting, removing, exited, dead
  [1]
  $ docker ps --filter exited=x
  Error response from daemon: invalid filter 'exited=x': strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ docker ps --filter health=nope
  Error response from daemon: invalid filter 'health=nope': invalid value for health (nope): must be one of none, starting, healthy, unhealthy
  [1]
  $ docker ps -n x
  invalid argument "x" for "-n, --last" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps -n 0
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -aqn 1
  $ docker ps a
  docker: 'docker ps' accepts no arguments

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [1]
  $ docker ps -z
  unknown shorthand flag: 'z' in -z

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker container ls --al
  unknown flag: --al

  Usage:  docker container ls [OPTIONS]

  Run 'docker container ls --help' for more information
  [125]
  $ docker container start
  docker: 'docker container start' requires at least 1 argument

  Usage:  docker container start [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker container start --help' for more information
  [1]
  $ docker container start nope also
  Error response from daemon: No such container: nope
  Error response from daemon: No such container: also
  failed to start containers: nope, also
  [1]
  $ docker container nope
  docker: unknown command: docker container nope

  Usage:  docker container

  Run 'docker container --help' for more information
  [1]
  $ docker conatiner ls
  docker: unknown command: docker conatiner

  Run 'docker --help' for more information
  [1]
  $ docker rum busybox
  docker: unknown command: docker rum

  Run 'docker --help' for more information
  [1]
  $ docker pss
  docker: unknown command: docker pss

  Run 'docker --help' for more information
  [1]
  $ docker --nope ps
  unknown flag: --nope

  Usage:  docker [OPTIONS] COMMAND [ARG...]

  Run 'docker --help' for more information
  [125]
  $ docker -z
  unknown shorthand flag: 'z' in -z

  Usage:  docker [OPTIONS] COMMAND [ARG...]

  Run 'docker --help' for more information
  [125]
  $ docker ps --help | head -5
  Usage:  docker ps [OPTIONS]

  List containers

  Aliases:
  $ docker help nope
  unknown help topic: nope
  [1]
  % docker help run | head -3
  $ docker inspect
  docker: 'docker inspect' requires at least 1 argument

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  See 'docker inspect --help' for more information
  [1]
  $ docker inspect nope
  []
  error: no such object: nope
  [1]
  % docker inspect busybox:1.36 nope -f '{{.Id}}' | cut -c1-12
  $ docker inspect -f '{{.Nope}}' busybox:1.36

  template parsing error: template: :1:2: executing "" at <.Nope>: map has no entry for key "Nope"
  [1]
  $ docker inspect -f '{{.Config.Nope}}' busybox:1.36

  template parsing error: template: :1:9: executing "" at <.Config.Nope>: map has no entry for key "Nope"
  [1]
  $ docker inspect -f '{{index .RepoTags 0}}' busybox:1.36
  busybox:1.36
  $ docker inspect -f '{{index .RepoTags 9}}' busybox:1.36

  template parsing error: template: :1:2: executing "" at <index .RepoTags 9>: error calling index: index out of range: 9
  [1]
  $ docker inspect -f '{{range .RepoTags}}{{.}}' busybox:1.36
  template parsing error: template: :1: unexpected EOF
  [64]
  $ docker inspect -f '{{json .Config.Cmd}}' busybox:1.36
  ["sh"]
  $ docker inspect -f '{{join .Config.Cmd "-"}}' busybox:1.36
  sh
  $ docker inspect -f '{{.Config.Cmd | join "-"}}' busybox:1.36

  template parsing error: template: :1:21: executing "" at <"-">: wrong type for value; expected string; got []interface {}
  [1]
  $ docker inspect -f '{{println .Os .Architecture}}' busybox:1.36
  linux amd64
  % docker inspect -f '{{.Size | printf "%T"}}' busybox:1.36
  $ docker inspect --type volume busybox:1.36
  []
  Error response from daemon: get busybox:1.36: no such volume
  [1]
  $ docker inspect --type nope busybox:1.36
  unknown type: "nope": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect -s busybox:1.36 -f '{{.SizeRw}}'
  WARNING: --size ignored for image

  template parsing error: template: :1:2: executing "" at <.SizeRw>: map has no entry for key "SizeRw"
  [1]
  $ docker image inspect nope nope2
  []
  Error response from daemon: No such image: nope:latest
  Error response from daemon: No such image: nope2:latest
  [1]
  $ docker container inspect busybox:1.36
  []
  Error response from daemon: No such container: busybox:1.36
  [1]
  $ docker network inspect bridge -f '{{range .IPAM.Config}}{{.Subnet}}{{end}} {{.Options}}'
  172.17.0.0/16 map[com.docker.network.bridge.default_bridge:true com.docker.network.bridge.enable_icc:true com.docker.network.bridge.enable_ip_masquerade:true com.docker.network.bridge.host_binding_ipv4:0.0.0.0 com.docker.network.bridge.name:docker0 com.docker.network.driver.mtu:1500]
  $ docker system df -v | sed -n '1,3p'
  Images space usage:

  REPOSITORY   TAG       IMAGE ID       CREATED         SIZE      SHARED SIZE   UNIQUE SIZE   CONTAINERS
  % docker system df -v --format '{{.Images}}' | head -c 20
  $ docker system df --format '{{.Type}} {{.TotalCount}}'
  Images 3
  Containers 0
  Local Volumes 0
  Build Cache 0
  $ docker system df --format json | head -1
  {"Active":"0","Reclaimable":"25.61MB (99%)","Size":"25.61MB","TotalCount":"3","Type":"Images"}
  $ docker system df nope
  docker: 'docker system df' accepts no arguments

  Usage:  docker system df [OPTIONS]

  Run 'docker system df --help' for more information
  [1]
  $ docker system prune nope
  docker: 'docker system prune' accepts no arguments

  Usage:  docker system prune [OPTIONS]

  Run 'docker system prune --help' for more information
  [1]
  $ docker system prune --filter nope=1 -f
  Error response from daemon: invalid filter 'nope'
  [1]
  $ docker system prune --volumes --filter until=1h -f
  ERROR: The "until" filter is not supported with "--volumes"
  [1]
  $ echo n | docker system prune
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all dangling images
    - unused build cache

  Are you sure you want to continue? [y/N]
  $ docker volume create a
  Error response from daemon: create a: volume name is too short, names should be at least two alphanumeric characters
  [1]
  $ docker volume create ok ok2
  docker: 'docker volume create' requires at most 1 argument

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [1]
  $ docker volume create 'bad name'
  Error response from daemon: create bad name: "bad name" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  $ docker volume create -d nope v1
  Error response from daemon: create v1: error looking up volume plugin nope: plugin "nope" not found
  [1]
  $ docker volume create -o type=nfs v2
  Error response from daemon: create v2: missing required option: "device"
  [1]
  $ docker volume create v1 --label
  flag needs an argument: --label

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [125]
  $ docker volume create --label x=1 v1; docker volume create --label x=2 v1; docker volume inspect -f '{{.Labels}}' v1
  v1
  v1
  map[x:1]
  $ docker run -d --name user -v v1:/d busybox:1.36 sleep 1000 | wc -c
  65
  $ docker volume rm v1
  Error response from daemon: remove v1: volume is in use - [e2cf81f62c3d409696b06f090ceae258d49154e65b718e045ca9003de8dbaad5]
  [1]
  $ docker volume rm nope v1
  Error response from daemon: get nope: no such volume
  Error response from daemon: remove v1: volume is in use - [e2cf81f62c3d409696b06f090ceae258d49154e65b718e045ca9003de8dbaad5]
  [1]
  $ docker volume rm
  docker: 'docker volume rm' requires at least 1 argument

  Usage:  docker volume rm [OPTIONS] VOLUME [VOLUME...]

  See 'docker volume rm --help' for more information
  [1]
  $ docker volume rm -f nope
  nope
  $ docker volume prune -f
  Total reclaimed space: 0B
  $ docker volume prune -af
  Total reclaimed space: 0B
  $ docker volume ls -f name=v1 -q
  v1
  $ docker volume ls -f nope=x
  Error response from daemon: invalid filter 'nope'
  [1]
  $ docker volume inspect nope
  []
  Error response from daemon: get nope: no such volume
  [1]
  % docker volume
  $ docker network create n1 --subnet 10.50.0.0/24
  aa56c20d981a433d12e6bc7852c2d72e8c4dd8ca569095ac3d0f500ae699f986
  $ docker network create n1
  Error response from daemon: network with name n1 already exists
  [1]
  $ docker network create n2 --subnet 10.50.0.0/16
  Error response from daemon: invalid pool request: Pool overlaps with other one on this address space
  [1]
  $ docker network create n2 --subnet 10.50
  netip.ParsePrefix("10.50"): no '/'
  [1]
  $ docker network create n2 --gateway 10.9.9.1
  every ip-range or gateway must have a corresponding subnet
  [1]
  $ docker network create n2 --subnet 10.60.0.0/24 --gateway 10.61.0.1
  no matching subnet for gateway 10.61.0.1
  [1]
  $ docker network create n2 --subnet 10.60.0.0/24 --ip-range 10.62.0.0/24
  no matching subnet for range 10.62.0.0/24
  [1]
  $ docker network create -d nope n2
  Error response from daemon: plugin "nope" not found
  [1]
  $ docker network create host
  Error response from daemon: operation is not permitted on predefined host network
  [1]
  $ docker network create ''
  Error response from daemon: invalid name: name is empty
  [1]
  $ docker network create
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  $ docker network connect n1
  docker: 'docker network connect' requires 2 arguments

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [1]
  $ docker network connect n1 nope
  Error response from daemon: No such container: nope
  [1]
  $ docker network connect nope user
  Error response from daemon: network nope not found
  [1]
  $ docker network connect --ip 10.51.0.9 n1 user
  Error response from daemon: invalid endpoint settings:
  no configured subnet contains IP address 10.51.0.9
  [1]
  $ docker network connect --ip 10.50.0.9 --alias db n1 user
  $ docker network connect n1 user
  Error response from daemon: endpoint with name user already exists in network n1
  [1]
  $ docker inspect -f '{{(index .NetworkSettings.Networks "n1").IPAddress}} {{(index .NetworkSettings.Networks "n1").Aliases}}' user
  10.50.0.9 [db]
  $ docker run --rm --network n1 --ip 10.50.0.9 busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: Address already in use

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network n1 --ip 10.50.0.255 busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: Address already in use

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --network n1 busybox:1.36 nslookup db | tail -3
  $ docker run --rm --network n1 busybox:1.36 ping -c1 -W1 nodb
  ping: bad address 'nodb'
  [1]
  $ docker network connect host user
  Error response from daemon: cannot connect container to host network - container must be created in host network mode
  [1]
  $ docker network connect none user
  Error response from daemon: container cannot be connected to multiple networks with one of the networks in private (none) mode
  [1]
  $ docker network disconnect n1 nope
  Error response from daemon: No such container: nope
  [1]
  $ docker network disconnect bridge user
  $ docker network disconnect bridge user
  Error response from daemon: container e2cf81f62c3d409696b06f090ceae258d49154e65b718e045ca9003de8dbaad5 is not connected to network bridge
  [1]
  $ docker network rm n1
  Error response from daemon: error while removing network: network n1 has active endpoints (name:"user" id:"9734538b49ff")
  exit status 1
  [1]
  $ docker network rm bridge nope
  Error response from daemon: bridge is a pre-defined network and cannot be removed
  Error response from daemon: network nope not found
  exit status 1
  [1]
  $ docker network rm
  docker: 'docker network rm' requires at least 1 argument

  Usage:  docker network rm NETWORK [NETWORK...]

  See 'docker network rm --help' for more information
  [1]
  $ docker network prune -f
  $ docker network ls --filter driver=nope
  NETWORK ID   NAME      DRIVER    SCOPE
  $ docker network ls --filter type=nope
  Error response from daemon: invalid filter: 'type'='nope'
  [1]
  $ docker network ls --format '{{.Name}}' --filter type=custom
  n1
  $ docker cp nope:/x .
  Error response from daemon: No such container: nope
  [1]
  $ docker cp user:/nope .
  Error response from daemon: Could not find the file /nope in container user
  [1]
  $ docker cp user:/etc/passwd user:/tmp
  copying between containers is not supported
  [1]
  $ docker cp a b
  must specify at least one container source
  [1]
  $ docker cp nofile user:/tmp
  lstat /root/lab/nofile: no such file or directory
  [1]
  $ docker cp user:/etc/hostname - | tar tf -
  hostname
  $ tar cf - -C /etc hostname | docker cp - user:/tmp
  Successfully copied 0B to user:/tmp
  $ docker exec user ls /tmp
  hostname
  $ tar cf - -C /etc hostname | docker cp - user:/nope
  destination "user:/nope" must be a directory
  [1]
  $ echo x | docker cp - user:/tmp
  Successfully copied 0B to user:/tmp
  Error response from daemon: unexpected EOF
  [1]
  $ docker cp - -
  must specify at least one container source
  [1]
  $ docker cp user:/etc/hostname -q
  docker: 'docker cp' requires 2 arguments

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [1]
  % docker cp user:/etc/hostname /nope/x/y
  $ mkdir dd; docker cp user:/etc/hostname dd/; ls dd
  Successfully copied 13B (transferred 2.05kB) to /root/lab/dd/
  hostname
  $ docker cp dd user:/tmp/new/; docker exec user ls /tmp
  Successfully copied 13B (transferred 2.56kB) to user:/tmp/new/
  hostname
  new
  % docker cp dd/. user:/tmp/hostname
  $ docker cp dd user:/etc/passwd
  cannot copy directory
  [1]
  $ docker cp -a dd user:/tmp/q -L
  Successfully copied 13B (transferred 2.56kB) to user:/tmp/q
  $ docker save
  docker: 'docker save' requires at least 1 argument

  Usage:  docker save [OPTIONS] IMAGE [IMAGE...]

  See 'docker save --help' for more information
  [1]
  $ docker save busybox:1.36
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker save -o b.tar nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ ls b.tar
  ls: cannot access 'b.tar': No such file or directory
  [2]
  % docker save -o /nope/b.tar busybox:1.36
  % docker save -o b.tar busybox:1.36 alpine:3.20; tar tf b.tar | grep -c blobs/sha256/.
  $ docker load -i nope.tar
  open nope.tar: no such file or directory
  [1]
  $ docker load -i b.tar
  Loaded image: busybox:1.36
  Loaded image: alpine:3.20
  $ docker load < b.tar
  Loaded image: busybox:1.36
  Loaded image: alpine:3.20
  $ docker load -i dd/hostname
  unexpected EOF
  [1]
  $ docker load
  requested load from stdin, but stdin is empty
  [1]
  $ docker import nope.tar
  open nope.tar: no such file or directory
  [1]
  $ docker import b.tar Bad:Name
  invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker export
  docker: 'docker export' requires 1 argument

  Usage:  docker export [OPTIONS] CONTAINER

  Run 'docker export --help' for more information
  [1]
  $ docker export user
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker export -o u.tar user; docker import u.tar u:1 | cut -c1-7; docker run --rm u:1
  sha256:
  docker: Error response from daemon: no command specified

  Run 'docker run --help' for more information
  [125]
  $ docker import -c 'CMD nope' -c 'FOO bar' u.tar u:2
  Error response from daemon: FOO is not a valid change command
  [1]
  $ docker import -c 'CMD ["echo","hi"]' -m note u.tar u:3 | cut -c1-7; docker run --rm u:3; docker history --format '{{.Comment}}' u:3
  sha256:
  hi
  note
  $ docker commit nope
  Error response from daemon: No such container: nope
  [1]
  $ docker commit user Bad
  invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker commit -c 'RUN x' user c:1
  Error response from daemon: RUN is not a valid change command
  [1]
  $ docker commit -c 'ENV A=1' -a me -m msg user c:1 | cut -c1-7; docker inspect -f '{{.Config.Env}} {{.Author}} {{.Comment}}' c:1
  sha256:
  [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin A=1] me msg
  $ docker commit -p=false user c:2 extra
  Flag --pause has been deprecated, and enabled by default. Use --no-pause to disable pausing during commit.
  docker: 'docker commit' requires at least 1 and at most 2 arguments

  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]

  Run 'docker commit --help' for more information
  [1]
  $ docker tag nope x
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker tag busybox:1.36
  docker: 'docker tag' requires 2 arguments

  Usage:  docker tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]

  Run 'docker tag --help' for more information
  [1]
  $ docker tag busybox:1.36 Bad
  error parsing reference: "Bad" is not a valid repository/tag: invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker tag busybox:1.36 a:b:c
  error parsing reference: "a:b:c" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 x/y:z; docker rmi x/y; docker rmi x/y:z
  Error response from daemon: No such image: x/y:latest
  Untagged: x/y:z
  $ docker rmi c:1 u:1 busybox:1.36 2>&1 | cut -c1-90
  Untagged: c:1
  Deleted: sha256:3ab7636707643584c79bc87ffb00e1c5930ff0b583dd40f2188e6b2a74dea7ac
  Untagged: u:1
  Deleted: sha256:fa0834ac87c422b1cdb0983072e296002547f60f0267e7069069f0067120bcd6
  Error response from daemon: conflict: unable to delete busybox:1.36 (must be forced) - con
  $ docker history nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker history -q --no-trunc=false c:1
  Error response from daemon: No such image: c:1
  [1]
  $ docker search
  docker: 'docker search' requires 1 argument

  Usage:  docker search [OPTIONS] TERM

  Run 'docker search --help' for more information
  [1]
  $ docker context ls
  NAME        DESCRIPTION                               DOCKER ENDPOINT               ERROR
  default *   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock
  $ docker context create
  docker: 'docker context create' requires 1 argument

  Usage:  docker context create [OPTIONS] CONTEXT

  Run 'docker context create --help' for more information
  [1]
  $ docker context create x --docker host=nope
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create x --docker host=tcp://127.0.0.1:9
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker -c x ps
  Failed to initialize: unable to resolve docker endpoint: context "x": context not found: open /root/.docker/contexts/meta/2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881/meta.json: no such file or directory
  [1]
  $ docker context use nope
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context use x; docker ps; docker context use default
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  CONTAINER ID   IMAGE          COMMAND        CREATED          STATUS          PORTS     NAMES
  e2cf81f62c3d   busybox:1.36   "sleep 1000"   56 seconds ago   Up 55 seconds             user
  default
  Current context is now "default"
  $ DOCKER_CONTEXT=x docker ps
  Failed to initialize: unable to resolve docker endpoint: context "x": context not found: open /root/.docker/contexts/meta/2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881/meta.json: no such file or directory
  [1]
  $ DOCKER_HOST=tcp://127.0.0.1:9 docker context ls
  NAME        DESCRIPTION                               DOCKER ENDPOINT     ERROR
  default *   Current DOCKER_HOST based configuration   tcp://127.0.0.1:9
  Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.
  $ DOCKER_HOST=nope://x docker ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: nope://x
  [1]
  $ docker -H tcp://127.0.0.1:9 -c x ps
  conflicting options: cannot specify both --host and --context
  [1]
  $ docker context rm default
  context "default" cannot be removed
  [1]
  $ docker context rm x nope
  context "x" does not exist
  context "nope" does not exist
  [1]
  $ docker context inspect nope
  []
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context export nope
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context import y nope.tar
  context name "y" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context update nope --description d
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  % docker rm -f user; docker network rm n1; docker volume rm v1
