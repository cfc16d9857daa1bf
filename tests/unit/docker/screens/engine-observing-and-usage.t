  % docker pull -q busybox:1.36
  % docker pull -q nginx:1.27
  % docker run --name loud busybox:1.36 sh -c 'for i in a b c; do echo out $i; echo err $i >&2; done; printf unfinished'
  $ docker logs loud 2>&1 | sort
  err a
  err b
  err c
  out a
  out b
  out c
  unfinished
  $ docker logs --tail all loud 2>/dev/null
  out a
  out b
  out c
  unfinished
  $ docker logs --tail 0 loud
  $ docker logs --tail -1 loud 2>/dev/null
  out a
  out b
  out c
  unfinished
  $ docker logs -n 1 loud
  unfinished
  $ docker logs -ft loud 2>/dev/null | cut -c31-
   out a
   out b
   out c
   unfinished
  $ docker logs --details loud 2>/dev/null
   out a
   out b
   out c
   unfinished
  $ docker logs --since 2020-01-01 loud 2>/dev/null | wc -l
  3
  $ docker logs --since tomorrow loud
  invalid value for "since": failed to parse value as time or duration: "tomorrow"
  [1]
  $ docker logs --since 1x loud
  invalid value for "since": failed to parse value as time or duration: "1x"
  [1]
  % docker logs --until 0s loud
  $ docker logs --until 2020-01-01T00:00:00Z loud
  $ docker logs --since 2030-01-01T00:00:00 loud
  $ docker logs
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [1]
  $ docker logs -n
  flag needs an argument: 'n' in -n

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [125]
  $ docker logs -x loud
  unknown shorthand flag: 'x' in -x

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [125]
  $ docker container logs loud --tail=1
  unfinished
  $ docker run -d --name nolog --log-driver none busybox:1.36 echo hi
  e733c9d7ad19d1962e076690976ef7c0660291fc83edf98b425fd76132ad8352
  $ docker logs nolog
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker run -d --name lab --log-opt labels=tier --label tier=web --log-opt env=COLOR -e COLOR=red busybox:1.36 echo hi
  9dbd56c5057f8539f337a3a92dec4dbd785ae903667f8c5f5525b99fbaa8060f
  $ docker logs --details lab
  COLOR=red,tier=web hi
  $ docker run -d --log-driver nosuch busybox:1.36 true
  docker: Error response from daemon: error looking up logging plugin nosuch: plugin "nosuch" not found

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --log-opt max-size=1k --log-opt max-file=2 --name rot busybox:1.36 true
  63dd2793d12140910c3cf58c3e1b73a5d2b82c325314fb5b25253a78168eb2e4
  $ docker run -d --log-opt max-size=abc --name rot2 busybox:1.36 true
  e53020002b8c9ef5c4b0966415118ef4a6092ad90c01fa8e50e225feb7276467
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: 'abc'

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --log-opt nosuch=1 --name rot3 busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'nosuch' for json-file log driver

  Run 'docker run --help' for more information
  [125]
  $ docker inspect -f '{{json .HostConfig.LogConfig}}' rot
  {"Type":"json-file","Config":{"max-file":"2","max-size":"1k"}}
  % docker run -d --name box busybox:1.36 sh -c 'sleep 600 & sleep 601; true'
  $ docker top box -o pid,comm | awk '{print $2}'
  COMMAND
  sh
  sleep
  sleep
  $ docker top box aux | wc -l
  4
  $ docker top box -o nosuch
  Error response from daemon: ps: error: unknown user-defined format specifier "nosuch"
  [1]
  $ docker top box | head -1
  UID                 PID                 PPID                C                   STIME               TTY                 TIME                CMD
  $ docker container top box -eo comm,args
  Error response from daemon: Couldn't find PID field in ps output
  [1]
  % docker exec box ps -o pid,args
  $ mkdir d; echo 1 > d/1; echo 2 > d/2
  $ docker cp d box:/tmp
  Successfully copied 4B (transferred 3.58kB) to box:/tmp
  $ docker cp d/. box:/tmp/e
  Successfully copied 4B (transferred 3.58kB) to box:/tmp/e
  $ docker cp d/ box:/tmp/d
  Successfully copied 4B (transferred 3.58kB) to box:/tmp/d
  % docker exec box find /tmp -type f
  $ docker cp d/1 box:/tmp/new/1
  Successfully copied 2B (transferred 2.05kB) to box:/tmp/new/1
  Error response from daemon: Could not find the file /tmp/new in container box
  [1]
  $ docker cp d/1 box:/tmp/renamed
  Successfully copied 2B (transferred 2.05kB) to box:/tmp/renamed
  % docker cp d box:/tmp/renamed
  $ docker cp d/1 box:/tmp/renamed/
  no such directory
  [1]
  % docker cp box:/tmp/d out && find out -type f
  % docker cp box:/tmp/d/1 -
  % docker cp box:/etc/hostname - | tar tv | awk '{print $1,$2,$6}'
  $ tar c d | docker cp - box:/mnt && docker exec box ls /mnt/d
  destination "box:/mnt" must be a directory
  [1]
  $ docker cp - box:/mnt < /dev/null
  destination "box:/mnt" must be a directory
  [1]
  $ docker cp -q d/1 box:/tmp/
  $ docker cp -a d/1 box:/tmp/
  Successfully copied 2B (transferred 2.05kB) to box:/tmp/
  $ docker cp -L box:/bin/sh ./sh && ls -l sh | awk '{print $5 > 1000}'
  Successfully copied 1.98MB (transferred 1.98MB) to /root/lab/sh
  $ docker cp box:/tmp/d d/1
  Successfully copied 0B to /root/lab/d/1
  cannot copy directory
  [1]
  $ docker cp box:/nosuch/x .
  Error response from daemon: Could not find the file /nosuch/x in container box
  [1]
  $ docker cp box: .
  Error response from daemon: bad parameter: path cannot be empty
  [1]
  $ docker cp :x .
  must specify at least one container source
  [1]
  $ docker cp box:/etc nosuchdir/x
  invalid output path: directory "/root/lab/nosuchdir" does not exist
  [1]
  $ docker cp box:/etc/passwd loud:/tmp
  copying between containers is not supported
  [1]
  $ docker cp nosuch:/a b
  Error response from daemon: No such container: nosuch
  [1]
  $ docker cp d/1 nosuch:/a
  Successfully copied 2B (transferred 2.05kB) to nosuch:/a
  Error response from daemon: No such container: nosuch
  [1]
  $ docker cp d/1 loud:/root/; docker start -a loud >/dev/null 2>&1; docker cp loud:/root/1 back && cat back
  Successfully copied 2B (transferred 2.05kB) to loud:/root/
  Successfully copied 2B (transferred 2.05kB) to /root/lab/back
  1
  $ docker cp box:/proc/version - | wc -c
  Error response from daemon: Could not find the file /proc/version in container box
  0
  % docker diff box
  $ docker diff loud
  C /root
  A /root/1
  $ docker diff box nosuch
  docker: 'docker diff' requires 1 argument

  Usage:  docker diff CONTAINER

  Run 'docker diff --help' for more information
  [1]
  $ docker diff
  docker: 'docker diff' requires 1 argument

  Usage:  docker diff CONTAINER

  Run 'docker diff --help' for more information
  [1]
  $ docker stats --no-stream --format '{{.Name}} {{.PIDs}} {{.CPUPerc}}' box | sed 's/[0-9.]*%/N%/'
  box 3 N%
  $ docker stats --no-stream --format json box | jq -r 'keys[]'
  BlockIO
  CPUPerc
  Container
  ID
  MemPerc
  MemUsage
  Name
  NetIO
  PIDs
  $ docker stats --no-stream --no-trunc box | awk 'NR==2{print length($1)}'
  64
  $ docker stats --no-stream -a --format '{{.Name}}' | sort
  box
  lab
  loud
  nolog
  rot
  rot2
  $ docker stats --no-stream --format 'table {{.Name}}\t{{.NetIO}}\t{{.BlockIO}}' loud
  NAME      NET I/O   BLOCK I/O
  loud      0B / 0B   0B / 0B
  $ docker stats nosuch --no-stream
  Error response from daemon: No such container: nosuch
  [1]
  $ docker stats --no-stream box nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker stats --format '{{.Nope}}' --no-stream box
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *container.statsContext
  [1]
  $ docker inspect -f '{{.Config.Hostname}}' box | wc -c
  13
  $ docker inspect box loud --format '{{.State.Status}}'
  running
  exited
  $ docker inspect box nosuch -f '{{.Name}}'
  /box
  error: no such object: nosuch
  [1]
  $ docker inspect --type nope box
  unknown type: "nope": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect --type container busybox:1.36
  []
  Error response from daemon: No such container: busybox:1.36
  [1]
  $ docker inspect --type network bridge -f '{{.Name}}'
  bridge
  $ docker inspect --type volume box
  []
  Error response from daemon: get box: no such volume
  [1]
  $ docker inspect -f json box | jq length
  1
  $ docker inspect -f '{{json .Mounts}} {{json .HostConfig.Binds}} {{json .Config.Env}}' box
  [] null ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]
  $ docker inspect -f '{{.SizeRw}}' box
  <nil>
  $ docker inspect -s -f '{{.SizeRw}}' box | wc -l
  1
  % docker inspect -f '{{.ResolvConfPath}} {{.LogPath}}' box | sed 's/[0-9a-f]\{64\}/ID/g'
  $ docker inspect -f '{{.GraphDriver}}' box
  <nil>
  $ docker inspect -f '{{.Driver}} {{.Platform}} {{.MountLabel}} {{.ProcessLabel}} {{.AppArmorProfile}}' box
  overlayfs linux
  % docker inspect box | head -20 | cut -c1-40
  % since=$(date +%s)
  % docker network create evn; docker volume create evv; docker run --rm --network evn -v evv:/v busybox:1.36 true; docker tag busybox:1.36 ev:1; docker rmi ev:1; docker volume rm evv; docker network rm evn
  % sleep 1.2; until=$(date +%s)
  $ docker events --since $since --until $until --format '{{.Type}} {{.Action}}'
  network create
  volume create
  container create
  container attach
  volume mount
  network connect
  container start
  network disconnect
  volume unmount
  container die
  container destroy
  image tag
  image untag
  volume destroy
  network destroy
  $ docker events --since $since --until $until --filter type=network --filter type=volume | cut -d' ' -f2-4
  network create 1fc2e308deb33f3dda6fe72123d2a81a33e5bc887629bb387d582aace7eb8099
  volume create evv
  volume mount evv
  network connect 1fc2e308deb33f3dda6fe72123d2a81a33e5bc887629bb387d582aace7eb8099
  network disconnect 1fc2e308deb33f3dda6fe72123d2a81a33e5bc887629bb387d582aace7eb8099
  volume unmount evv
  volume destroy evv
  network destroy 1fc2e308deb33f3dda6fe72123d2a81a33e5bc887629bb387d582aace7eb8099
  $ docker events --since $since --until $until --filter event=create --format '{{.Type}}'
  network
  volume
  container
  $ docker events --since $since --until $until --filter image=busybox:1.36 --format '{{.Action}}'
  create
  attach
  start
  die
  destroy
  $ docker events --since $since --until $until --filter container=nosuch
  $ docker events --since $since --until $until --format json | jq -r .Type | sort | uniq -c
        5 container
        2 image
        4 network
        4 volume
  $ docker events --since $since --until $until --filter nosuch=x --format '{{.Type}}' | wc -l
  15
  $ docker events --since abc --until $until
  failed to parse value as time or duration: "abc"
  [1]
  $ docker events --until 1s --since 1s
  $ docker events --filter x --until 0s
  invalid argument "x" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker events [OPTIONS]

  Run 'docker events --help' for more information
  [125]
  $ docker events --format '{{.Nope}}' --since $since --until $until
  Error parsing format: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *events.Message
  [64]
  $ docker events extra
  docker: 'docker events' accepts no arguments

  Usage:  docker events [OPTIONS]

  Run 'docker events --help' for more information
  [1]
  $ docker attach nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker attach loud
  cannot attach to a stopped container, start it first
  [1]
  $ docker wait loud box2
  0
  Error response from daemon: No such container: box2
  [1]
  $ docker port loud
  $ docker start -a nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker start -ai loud box
  you cannot start and attach multiple containers at once
  [1]
  $ docker restart nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker pause loud nosuch
  Error response from daemon: container f12f81df9ca09d7d06cb823ddbf8dc081f2bc5e884cd4f02d1bb1438c0784609 is not running
  Error response from daemon: No such container: nosuch
  [1]
  $ docker unpause nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker rename nosuch x
  failed to rename container: Error response from daemon: No such container: nosuch
  [1]
  $ docker commit nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker export nosuch
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker exec -it nosuch sh
  Error response from daemon: No such container: nosuch
  [1]
  $ docker run -v nosuch
  docker: 'docker run' requires at least 1 argument

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  See 'docker run --help' for more information
  [1]
  $ docker network disconnect bridge nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker network disconnect nosuch box
  Error response from daemon: network nosuch not found
  [1]
  $ docker network connect nosuch nosuch2
  Error response from daemon: No such container: nosuch2
  [1]
  $ docker network inspect bridge nosuch -f '{{.Name}}'
  bridge
  Error response from daemon: network nosuch not found
  [1]
  $ docker volume inspect nosuch nosuch2
  []
  Error response from daemon: get nosuch: no such volume
  Error response from daemon: get nosuch2: no such volume
  [1]
  $ docker image inspect busybox:1.36 nosuch -f '{{.Os}}'
  linux
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker image rm
  docker: 'docker image rm' requires at least 1 argument

  Usage:  docker image rm [OPTIONS] IMAGE [IMAGE...]

  See 'docker image rm --help' for more information
  [1]
  $ docker image rm nosuch:1 nosuch2
  Error response from daemon: No such image: nosuch:1
  Error response from daemon: No such image: nosuch2:latest
  [1]
  $ docker image tag busybox:1.36
  docker: 'docker image tag' requires 2 arguments

  Usage:  docker image tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]

  Run 'docker image tag --help' for more information
  [1]
  $ docker image tag busybox:1.36 ''
  error parsing reference: "" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 a/B:1
  error parsing reference: "a/B:1" is not a valid repository/tag: invalid reference format: repository name (a/B) must be lowercase
  [1]
  $ docker tag busybox:1.36 'x y'
  error parsing reference: "x y" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 :tag
  error parsing reference: ":tag" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 x:tag:tag
  error parsing reference: "x:tag:tag" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 x@sha256:abc
  error parsing reference: "x@sha256:abc" is not a valid repository/tag: invalid reference format
  [1]
  $ docker history busybox:1.36 extra
  docker: 'docker history' requires 1 argument

  Usage:  docker history [OPTIONS] IMAGE

  Run 'docker history --help' for more information
  [1]
  $ docker search
  docker: 'docker search' requires 1 argument

  Usage:  docker search [OPTIONS] TERM

  Run 'docker search --help' for more information
  [1]
  % docker search busybox
  % docker login nosuch.example.com -u a -p b
  $ docker logout nosuch.example.com
  Removing login credentials for nosuch.example.com
  $ docker compse
  docker: unknown command: docker compse

  Run 'docker --help' for more information
  [1]
  $ docker rnu
  docker: unknown command: docker rnu

  Run 'docker --help' for more information
  [1]
  $ docker --nosuch
  unknown flag: --nosuch

  Usage:  docker [OPTIONS] COMMAND [ARG...]

  Run 'docker --help' for more information
  [125]
  $ docker -x ps
  unknown shorthand flag: 'x' in -x

  Usage:  docker [OPTIONS] COMMAND [ARG...]

  Run 'docker --help' for more information
  [125]
  % docker --version
  % docker -v
  $ docker version -f '{{.Client.Version}}'
  29.7.2
  $ docker version --format json | jq -r '.Client|keys[]'
  ApiVersion
  Arch
  BuildTime
  Context
  DefaultAPIVersion
  GitCommit
  GoVersion
  Os
  Version
  % docker help run | head -3
  $ docker help nosuch
  unknown help topic: nosuch
  [1]
  % docker run --help | head -5
  % docker container | head -8
  $ docker container ls extra
  docker: 'docker container ls' accepts no arguments

  Usage:  docker container ls [OPTIONS]

  Run 'docker container ls --help' for more information
  [1]
  % docker network
  $ docker network nosuch
  docker: unknown command: docker network nosuch

  Usage:  docker network

  Run 'docker network --help' for more information
  [1]
  $ docker volume create a b
  docker: 'docker volume create' requires at most 1 argument

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [1]
  $ docker volume ls -x
  unknown shorthand flag: 'x' in -x

  Usage:  docker volume ls [OPTIONS]

  Run 'docker volume ls --help' for more information
  [125]
  $ docker image ls --filter
  flag needs an argument: --filter

  Usage:  docker image ls [OPTIONS] [REPOSITORY[:TAG]]

  Run 'docker image ls --help' for more information
  [125]
  % docker system
  $ docker system prune --filter x
  invalid argument "x" for "--filter" flag: bad format of filter (expected name=value)

  Usage:  docker system prune [OPTIONS]

  Run 'docker system prune --help' for more information
  [125]
  $ docker ps --last
  flag needs an argument: --last

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps --last=x
  invalid argument "x" for "-n, --last" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps --no-trunc=maybe
  invalid argument "maybe" for "--no-trunc" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps -aqf
  flag needs an argument: 'f' in -f

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps -fq
  invalid argument "q" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps -qaf name=box | wc -l
  1
  $ docker ps -anl
  invalid argument "l" for "-n, --last" flag: strconv.ParseInt: parsing "l": invalid syntax

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps -n -5 | wc -l
  2
  $ docker ps -a -n 1 -q | wc -l
  1
  $ docker run -dp 8090:80 --name c1 nginx:1.27
  d8372e54b7dfa4c0633e5bfa8d7fb4ea5e2a73eada8ecd5e2dec72e98546a3cb
  $ docker run -itd --name c2 busybox:1.36
  5145683a578955c733fc498454655d3f783f654a31339ff728e53e47d1545016
  $ docker run -dti --rm=false --name c3 busybox:1.36
  06d371e06456681ff85443970ba8d0e1d1a716fae25506d008f15c8acc7185ba
  $ docker run -d --rm --name=c4 -eA=1 -w/tmp busybox:1.36 sleep 50
  72f9437809e145c4d33fba7708bbb1ff981e618617230979b1bb8ab32412b32f
  $ docker exec c4 sh -c 'echo $A; pwd'
  1
  /tmp
  $ docker rm -fv c1 c2 c3 c4
  c1
  c2
  c3
  c4
