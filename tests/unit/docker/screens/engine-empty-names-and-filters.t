  % docker pull -q busybox:1.36
  % docker volume create vv
  % docker run -d --name web -p 8080:80 -v vv:/data -e A=1 busybox:1.36 sleep 1000
  % docker inspect -f '{{json .HostConfig}}' web
  $ docker inspect -f '{{json .Config}}' web | sed 's/"Hostname":"[0-9a-f]*"//'
  {,"Domainname":"","User":"","AttachStdin":false,"AttachStdout":false,"AttachStderr":false,"ExposedPorts":{"80/tcp":{}},"Tty":false,"OpenStdin":false,"StdinOnce":false,"Env":["A=1","PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],"Cmd":["sleep","1000"],"Image":"busybox:1.36","Volumes":null,"WorkingDir":"","Entrypoint":null,"Labels":{}}
  $ docker run -d --name plain busybox:1.36 sleep 1000 | wc -c
  65
  % docker inspect -f '{{json .HostConfig}}' plain
  % docker inspect -f '{{json .NetworkSettings.Ports}} {{json .Mounts}}' plain web
  $ docker rmi ''
  Error response from daemon: page not found
  [1]
  $ docker rm ''
  container name cannot be empty
  [1]
  $ docker start ''
  invalid container name or ID: value is empty
  failed to start containers:
  [1]
  $ docker stop ''
  invalid container name or ID: value is empty
  [1]
  $ docker inspect ''
  []
  invalid container name or ID: value is empty
  [1]
  $ docker logs ''
  invalid container name or ID: value is empty
  [1]
  $ docker exec '' ls
  invalid container name or ID: value is empty
  [1]
  $ docker volume inspect ''
  []
  invalid volume name or ID: value is empty
  [1]
  $ docker volume rm ''
  invalid volume name or ID: value is empty
  [1]
  $ docker network inspect ''
  []
  invalid network name or ID: value is empty
  [1]
  $ docker network rm ''
  invalid network name or ID: value is empty
  exit status 1
  [1]
  % docker image inspect ''
  $ docker history ''
  Error response from daemon: page not found
  [1]
  $ docker tag '' x
  error parsing reference: "" is not a valid repository/tag: invalid reference format
  [1]
  $ docker pull ''
  invalid reference format
  [1]
  $ docker push ''
  invalid reference format
  [1]
  $ docker run ''
  docker: invalid reference format

  Run 'docker run --help' for more information
  [125]
  $ docker create ''
  invalid reference format
  [1]
  $ docker cp '' x
  source can not be empty
  [1]
  $ docker port ''
  invalid container name or ID: value is empty
  [1]
  $ docker top ''
  invalid container name or ID: value is empty
  [1]
  $ docker rename web ''
  failed to rename container: new name cannot be blank
  [1]
  $ docker save ''
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  % docker commit ''
  $ docker diff ''
  invalid container name or ID: value is empty
  [1]
  $ docker attach ''
  invalid container name or ID: value is empty
  [1]
  $ docker wait ''
  invalid container name or ID: value is empty
  [1]
  $ docker kill ''
  invalid container name or ID: value is empty
  [1]
  $ docker stats --no-stream ''
  invalid container name or ID: value is empty
  [1]
  $ docker update --memory 1g ''
  invalid container name or ID: value is empty
  [1]
  $ docker network connect '' web
  invalid network name or ID: value is empty
  [1]
  % docker network connect bridge ''
  $ docker volume create ''
  d70dac767100db90a13bec5b6d7df140870cd1f32f0e55a17e281db1c49e6750
  $ docker network create ''
  Error response from daemon: invalid name: name is empty
  [1]
  % docker ps --filter ''
  $ docker ps --format ''
  CONTAINER ID   IMAGE          COMMAND        CREATED         STATUS         PORTS                                     NAMES
  74fd96c9aae9   busybox:1.36   "sleep 1000"   6 seconds ago   Up 5 seconds                                             plain
  d6c9b8a00f7b   busybox:1.36   "sleep 1000"   7 seconds ago   Up 7 seconds   0.0.0.0:8080->80/tcp, [::]:8080->80/tcp   web
  % docker images ''
  $ docker ps -f name=
  CONTAINER ID   IMAGE          COMMAND        CREATED         STATUS         PORTS                                     NAMES
  74fd96c9aae9   busybox:1.36   "sleep 1000"   7 seconds ago   Up 6 seconds                                             plain
  d6c9b8a00f7b   busybox:1.36   "sleep 1000"   8 seconds ago   Up 7 seconds   0.0.0.0:8080->80/tcp, [::]:8080->80/tcp   web
  $ docker ps -f name=web -f name=plain --format '{{.Names}}'
  plain
  web
  $ docker ps -f name=^web$ --format '{{.Names}}'
  web
  $ docker ps -f 'name=^/pl' --format '{{.Names}}'
  plain
  $ docker ps -f id=zzz -q
  $ docker ps -f is-task=false -q | wc -l
  2
  $ docker ps -f is-task=x
  Error response from daemon: invalid filter 'is-task=[x]'
  [1]
  $ docker ps -f health=none -q | wc -l
  2
  $ docker ps -f health=nope
  Error response from daemon: invalid filter 'health=nope': invalid value for health (nope): must be one of none, starting, healthy, unhealthy
  [1]
  $ docker ps -f expose=80 --format '{{.Names}}'
  web
  $ docker ps -f publish=80 --format '{{.Names}}'
  $ docker ps -f publish=8080/tcp --format '{{.Names}}'
  web
  $ docker ps -f publish=8000-8100 --format '{{.Names}}'
  web
  $ docker ps -f publish=abc
  Error response from daemon: error while looking up for publish abc: invalid start port 'abc': invalid syntax
  [1]
  $ docker ps -f volume=/data --format '{{.Names}}'
  web
  $ docker ps -f volume=nope --format '{{.Names}}'
  $ docker ps -f network=nope --format '{{.Names}}'
  $ docker ps -f ancestor=nope
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -f ancestor=busybox --format '{{.Names}}'
  $ docker ps -f exited=0
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -af exited=x
  Error response from daemon: invalid filter 'exited=x': strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ docker ps -af since=nope
  Error response from daemon: No such container: nope
  [1]
  $ docker ps -af before=web --format '{{.Names}}'
  $ docker ps -f status=running -f status=exited -q | wc -l
  2
  $ docker ps -f status=Running
  Error response from daemon: invalid filter 'status=Running': invalid value for state (Running): must be one of created, running, paused, restarting, removing, exited, dead
  [1]
  $ docker ps -f label!=x -q | wc -l
  Error response from daemon: invalid filter 'label!'
  0
  $ docker ps --format 'table {{.ID}}' | wc -l
  3
  $ docker ps --format 'table {{.Names}}\t{{.Nope}}'
  failed to execute template: template: :1:20: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.ContainerContext
  [1]
  $ docker ps --format raw
  container_id: 74fd96c9aae9
  image: busybox:1.36
  command: "sleep 1000"
  created_at: 2026-11-21 21:59:54 +0000 UTC
  state: running
  status: Up 10 seconds
  names: plain
  labels:
  ports:

  container_id: d6c9b8a00f7b
  image: busybox:1.36
  command: "sleep 1000"
  created_at: 2026-11-21 21:59:53 +0000 UTC
  state: running
  status: Up 12 seconds
  names: web
  labels:
  ports: 0.0.0.0:8080->80/tcp, [::]:8080->80/tcp
  $ docker ps --format 'raw {{.ID}}' | wc -l
  2
  $ docker ps --format json | jq -r 'keys|join(",")'
  Command,CreatedAt,HealthStatus,ID,Image,Labels,LocalVolumes,Mounts,Names,Networks,Platform,Ports,RunningFor,Size,State,Status
  Command,CreatedAt,HealthStatus,ID,Image,Labels,LocalVolumes,Mounts,Names,Networks,Platform,Ports,RunningFor,Size,State,Status
  $ docker ps --format json -q | head -1 | wc -c
  WARNING: Ignoring custom format, because both --format and --quiet are set.
  13
  $ docker ps --format '{{json .}}' --no-trunc | jq -r .Command
  "sleep 1000"
  "sleep 1000"
  $ docker ps --format '{{.Size}}'
  4.1kB (virtual 2.07MB)
  8.19kB (virtual 2.08MB)
  $ docker ps -s --format '{{.Size}}' | sed 's/[0-9.]*[kMG]*B/N/g'
  N (virtual N)
  N (virtual N)
  $ docker ps --format '{{.LocalVolumes}} {{.Mounts}} {{.Networks}} {{.State}} {{.Platform}}'
  0  bridge running linux/amd64
  1 vv bridge running linux/amd64
  $ docker ps --format 'table {{.Names}}\t{{.LocalVolumes}}\t{{.Mounts}}\t{{.Networks}}\t{{.RunningFor}}'
  NAMES     LOCAL VOLUMES   MOUNTS    NETWORKS   CREATED
  plain     0                         bridge     13 seconds ago
  web       1               vv        bridge     14 seconds ago
  $ docker ps --format '{{.Names}}\n'
  plain

  web
  $ docker ps --format '{{.Names}}\t{{.Image}}'
  plain   busybox:1.36
  web     busybox:1.36
  $ docker ps --format 'table'
  CONTAINER ID   IMAGE          COMMAND        CREATED          STATUS          PORTS                                     NAMES
  74fd96c9aae9   busybox:1.36   "sleep 1000"   14 seconds ago   Up 13 seconds                                             plain
  d6c9b8a00f7b   busybox:1.36   "sleep 1000"   15 seconds ago   Up 14 seconds   0.0.0.0:8080->80/tcp, [::]:8080->80/tcp   web
  $ docker ps --format 'table '
  % docker ps --format 'tablex' | head -1
  % docker ps --format '{{range .}}x{{end}}'
  % docker ps --format '{{len .}}'
  % docker volume ls --format 'table {{.Name}}\t{{.Labels}}\t{{.Links}}\t{{.Size}}\t{{.Availability}}'
  % docker volume ls --format json
  $ docker volume ls -f dangling=false -q
  vv
  $ docker volume ls -f dangling=x
  Error response from daemon: invalid filter 'dangling=[x]'
  [1]
  $ docker volume ls -f nope=x
  Error response from daemon: invalid filter 'nope'
  [1]
  $ docker volume ls -f driver=nope
  DRIVER    VOLUME NAME
  $ docker network ls --format json | jq -r .Name | sort
  bridge
  host
  none
  $ docker network ls --format '{{.Name}}: {{.Internal}} {{.IPv4}} {{.IPv6}} {{.Labels}}'
  bridge: false true false
  host: false true false
  none: false true false
  $ docker network ls -f dangling=true -q
  % docker network ls -f dangling=x
  $ docker network ls -f scope=local -q | wc -l
  3
  $ docker network ls -f driver=null --format '{{.Name}}'
  none
  % docker network ls -f type=x
  $ docker network ls -f id=zz
  NETWORK ID   NAME      DRIVER    SCOPE
  $ docker network ls --no-trunc -q | awk '{print length($1)}' | sort -u
  64
  % docker volume inspect vv -f '{{.Mountpoint}} {{.Options}} {{.Status}} {{json .}}' | sed 's/"20[^"]*"/T/'
  $ docker volume create --opt type=tmpfs --opt device=tmpfs --opt o=size=10m tmpv
  tmpv
  % docker volume inspect tmpv -f '{{json .Options}}'
  $ docker run --rm -v tmpv:/t busybox:1.36 df /t | awk 'NR==2{print $1,$2}'
  tmpfs 10240
  $ docker volume create --opt type=nope bad; docker run --rm -v bad:/t busybox:1.36 true
  Error response from daemon: create bad: missing required option: "device"
  $ docker volume create --opt foo=bar bad2
  Error response from daemon: create bad2: invalid option: "foo"
  [1]
  $ docker volume create --driver nope bad3
  Error response from daemon: create bad3: error looking up volume plugin nope: plugin "nope" not found
  [1]
  $ docker volume create --label a --label b=c lab
  lab
  $ docker volume inspect lab -f '{{json .Labels}}'
  {"a":"","b":"c"}
  $ docker volume create x
  Error response from daemon: create x: volume name is too short, names should be at least two alphanumeric characters
  [1]
  $ docker volume create /abs
  Error response from daemon: create /abs: "/abs" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  $ docker volume create .hidden
  Error response from daemon: create .hidden: ".hidden" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  $ docker volume rm -f nope
  nope
  $ docker volume rm vv
  Error response from daemon: remove vv: volume is in use - [d6c9b8a00f7b74caaeb3a9796c7a130ea80c105c59730109514c2ec6bbd37133]
  [1]
  $ docker volume rm -f vv
  Error response from daemon: remove vv: volume is in use - [d6c9b8a00f7b74caaeb3a9796c7a130ea80c105c59730109514c2ec6bbd37133]
  [1]
  $ docker volume update vv
  can only update cluster volumes
  [1]
  $ docker volume prune
  < y
  WARNING! This will remove anonymous local volumes not used by at least one container.
  Are you sure you want to continue? [y/N] Deleted Volumes:
  d70dac767100db90a13bec5b6d7df140870cd1f32f0e55a17e281db1c49e6750

  Total reclaimed space: 0B
  $ docker volume prune -a
  < n
  WARNING! This will remove all local volumes not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker volume prune --filter label=b=c -a -f
  Deleted Volumes:
  lab

  Total reclaimed space: 0B
  $ docker volume prune --filter nope=1 -f
  Error response from daemon: invalid filter 'nope'
  [1]
