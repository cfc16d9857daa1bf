  % docker pull -q busybox:1.36
  % docker create --name cc busybox:1.36 sleep 1000 >/dev/null; docker run -d --name rr busybox:1.36 sleep 1000 >/dev/null; docker run --name ee busybox:1.36 sh -c 'exit 3'; docker run -d --name zz --stop-timeout 1 busybox:1.36 sleep 1000 >/dev/null; docker pause zz
  $ docker ps -a --format '{{.Names}}\t{{.Status}}\t{{.State}}'
  zz      Up Less than a second (Paused)  paused
  ee      Exited (3) Less than a second ago       exited
  rr      Up Less than a second   running
  cc      Created created
  $ docker stop cc
  cc
  $ docker stop ee
  ee
  $ docker kill cc
  Error response from daemon: cannot kill container: cc: container a301d88d94bc641caf1734cd9571df6ad42c6be41d741c043ddf5e062bf293f5 is not running
  [1]
  $ docker kill ee
  Error response from daemon: cannot kill container: ee: container 5e0f2dd27e4df6ecf3b88209ff4ca76772b3cf5bad8ffb77a73fd11e7a28d9be is not running
  [1]
  $ docker kill rr ee cc nope
  rr
  Error response from daemon: cannot kill container: ee: container 5e0f2dd27e4df6ecf3b88209ff4ca76772b3cf5bad8ffb77a73fd11e7a28d9be is not running
  Error response from daemon: cannot kill container: cc: container a301d88d94bc641caf1734cd9571df6ad42c6be41d741c043ddf5e062bf293f5 is not running
  Error response from daemon: cannot kill container: nope: No such container: nope
  [1]
  $ docker start rr
  rr
  $ docker pause cc
  Error response from daemon: container a301d88d94bc641caf1734cd9571df6ad42c6be41d741c043ddf5e062bf293f5 is not running
  [1]
  $ docker pause zz
  Error response from daemon: container 70861290b97f85451c01096d4f2b14628db79d20c9b03dd7799871a7302a5112 is already paused
  [1]
  $ docker pause ee
  Error response from daemon: container 5e0f2dd27e4df6ecf3b88209ff4ca76772b3cf5bad8ffb77a73fd11e7a28d9be is not running
  [1]
  $ docker pause rr nope
  rr
  Error response from daemon: No such container: nope
  [1]
  $ docker unpause cc
  Error response from daemon: Container a301d88d94bc641caf1734cd9571df6ad42c6be41d741c043ddf5e062bf293f5 is not paused
  [1]
  $ docker unpause ee nope rr
  rr
  Error response from daemon: Container 5e0f2dd27e4df6ecf3b88209ff4ca76772b3cf5bad8ffb77a73fd11e7a28d9be is not paused
  Error response from daemon: No such container: nope
  [1]
  $ docker unpause rr
  Error response from daemon: Container 05b6d71ae534afe52e89a0761423084ffeb78b5040dd1eb883fed873a465a836 is not paused
  [1]
  $ docker restart -t 0 zz
  zz
  $ docker ps -a --format '{{.Names}}\t{{.Status}}\t{{.State}}'
  zz      Up Less than a second   running
  ee      Exited (3) 2 seconds ago        exited
  rr      Up 1 second     running
  cc      Created created
  $ docker pause zz; docker stop zz; docker ps -a --filter name=zz --format '{{.Status}}'
  zz
  zz
  Exited (137) Less than a second ago
  $ docker start zz; docker pause zz; docker rm zz
  zz
  zz
  Error response from daemon: cannot remove container "zz": container is paused and must be unpaused first
  [1]
  $ docker rm rr
  Error response from daemon: cannot remove container "rr": container is running: stop the container before removing or force remove
  [1]
  $ docker rm -f zz
  zz
  $ docker rm cc nope rr ee
  cc
  ee
  Error response from daemon: No such container: nope
  Error response from daemon: cannot remove container "rr": container is running: stop the container before removing or force remove
  [1]
  $ docker rm -f nope
  $ docker rm -f nope rr
  rr
  $ docker rm -l x
  Error response from daemon: No such container: x
  [1]
  $ docker rm
  docker: 'docker rm' requires at least 1 argument

  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker rm --help' for more information
  [1]
  $ docker run -d --name rr busybox:1.36 sleep 1000 >/dev/null; docker create --name cc busybox:1.36 sleep 1000 >/dev/null
  $ docker rename rr cc
  failed to rename container: Error response from daemon: Error when allocating new name: Conflict. The container name "/cc" is already in use by container "f80cf369d1a69e020b46d7489eb2ff8bcc56c7d2c25345c80a1359c10fd48d77". You have to remove (or rename) that container to be able to reuse that name.
  [1]
  $ docker rename rr rr
  failed to rename container: Error response from daemon: Renaming a container with the same name as its current name
  [1]
  $ docker rename nope x
  failed to rename container: Error response from daemon: No such container: nope
  [1]
  $ docker rename rr '-x'
  unknown shorthand flag: 'x' in -x

  Usage:  docker rename CONTAINER NEW_NAME

  Run 'docker rename --help' for more information
  [125]
  $ docker rename rr ''
  failed to rename container: new name cannot be blank
  [1]
  $ docker rename rr
  docker: 'docker rename' requires 2 arguments

  Usage:  docker rename CONTAINER NEW_NAME

  Run 'docker rename --help' for more information
  [1]
  $ docker rename rr r2; docker ps --format '{{.Names}}'; docker rename r2 rr
  r2
  $ docker update rr
  you must provide one or more flags when using this command
  [1]
  $ docker update --memory 1m rr
  Error response from daemon: Minimum memory limit allowed is 6MB
  [1]
  $ docker update --memory 50m rr
  Error response from daemon: Cannot update container 0f6d9ac54dc5813ab410fd88cee9c26c76513d46e8e7d23d17f6afc13595ed15: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time
  [1]
  $ docker update --memory 50m --memory-swap 60m rr
  rr
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}}' rr
  52428800 62914560
  $ docker update --memory 100m rr
  Error response from daemon: Cannot update container 0f6d9ac54dc5813ab410fd88cee9c26c76513d46e8e7d23d17f6afc13595ed15: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time
  [1]
  $ docker update --cpus 0.5 rr cc nope
  rr
  cc
  Error response from daemon: No such container: nope
  [1]
  $ docker update --cpus 500 rr
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker update --cpu-quota 5000 rr
  Error response from daemon: Cannot update container 0f6d9ac54dc5813ab410fd88cee9c26c76513d46e8e7d23d17f6afc13595ed15: Conflicting options: CPU Quota cannot be updated as NanoCPUs has already been set
  [1]
  $ docker update --cpu-shares 5 --pids-limit 10 rr
  rr
  $ docker update --restart always rr
  rr
  $ docker update --restart foo rr
  Error response from daemon: invalid restart policy: unknown policy 'foo'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker update --restart on-failure:3 rr
  rr
  $ docker update --restart always:3 rr
  Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  [1]
  $ docker inspect -f '{{json .HostConfig.RestartPolicy}}' rr
  {"Name":"on-failure","MaximumRetryCount":3}
  $ docker update --memory abc rr
  invalid argument "abc" for "-m, --memory" flag: invalid size: 'abc'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory-reservation 200m --memory 100m rr
  Error response from daemon: Minimum memory limit can not be less than memory reservation limit, see usage
  [1]
  $ docker update
  docker: 'docker update' requires at least 1 argument

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker update --help' for more information
  [1]
  $ docker wait cc nope
  0
  Error response from daemon: No such container: nope
  [1]
  $ docker run --name ww busybox:1.36 sh -c 'exit 7'; docker wait ww
  7
  $ docker wait ww ww
  7
  7
  $ docker wait
  docker: 'docker wait' requires at least 1 argument

  Usage:  docker wait CONTAINER [CONTAINER...]

  See 'docker wait --help' for more information
  [1]
  $ docker kill -s FOO rr
  Error response from daemon: cannot kill container: rr: invalid signal: FOO
  [1]
  $ docker kill -s 99 rr
  Error response from daemon: cannot kill container: rr: the linux daemon does not support signal 99
  [1]
  $ docker kill -s HUP rr
  rr
  $ docker kill -s 0 rr
  Error response from daemon: cannot kill container: rr: invalid signal: 0
  [1]
  $ docker kill -s '' rr
  rr
  $ docker kill -s sigusr1 rr
  Error response from daemon: cannot kill container: rr: container 0f6d9ac54dc5813ab410fd88cee9c26c76513d46e8e7d23d17f6afc13595ed15 is not running
  [1]
  $ docker stop -t x rr
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker stop [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker stop --help' for more information
  [125]
  $ docker stop -t -5 nope
  Error response from daemon: No such container: nope
  [1]
  $ docker stop -s FOO rr
  rr
  $ docker stop -s KILL rr; docker ps -a --filter name=rr --format '{{.Names}} {{.Status}}'
  rr
  rr Exited (137) Less than a second ago
  $ docker stop nope rr nope2
  rr
  Error response from daemon: No such container: nope
  Error response from daemon: No such container: nope2
  [1]
  $ docker restart nope cc
  cc
  Error response from daemon: No such container: nope
  [1]
  $ docker restart -s KILL cc
  cc
  $ docker start nope
  Error response from daemon: No such container: nope
  failed to start containers: nope
  [1]
  $ docker start nope cc nope2
  Error response from daemon: No such container: nope
  cc
  Error response from daemon: No such container: nope2
  failed to start containers: nope, nope2
  [1]
  $ docker start -a ww
  [7]
  $ docker start -a nope
  Error response from daemon: No such container: nope
  [1]
  $ docker start -a cc rr
  you cannot start and attach multiple containers at once
  [1]
  $ docker start -ai ww
  [7]
  $ docker start -i ww; echo $?
  7
  % docker start --detach-keys foo,bar ww
  $ docker start --detach-keys ctrl-? -a ww
  invalid detach keys (ctrl-?): Unknown character: 'ctrl-?'
  [1]
  $ docker attach cc --detach-keys foo
  invalid detach keys (foo): Unknown character: 'foo'
  [1]
  $ docker attach ww
  cannot attach to a stopped container, start it first
  [1]
  $ docker attach nope
  Error response from daemon: No such container: nope
  [1]
  $ docker pause cc; docker attach cc; docker unpause cc
  cc
  cannot attach to a paused container, unpause it first
  cc
  $ docker top nope
  Error response from daemon: No such container: nope
  [1]
  $ docker top ww
  Error response from daemon: container fd1a38b814c00af03bc3fd9dbeeac1598f46a339d973d270c9b8a731530d2093 is not running
  [1]
  $ docker top cc
  UID                 PID                 PPID                C                   STIME               TTY                 TIME                CMD
  root                19080               19054               0                   11:04               ?                   00:00:00            sleep 1000
  % docker top cc -o pid,args
  % docker top cc aux
  $ docker top cc -foo
  Error response from daemon: ps: error: unknown user-defined format specifier "o"
  [1]
  $ docker top cc -o nope
  Error response from daemon: ps: error: unknown user-defined format specifier "nope"
  [1]
  $ docker pause cc; docker top cc; docker restart -t 0 cc; docker ps --filter name=cc --format '{{.Status}}'
  cc
  UID                 PID                 PPID                C                   STIME               TTY                 TIME                CMD
  root                19080               19054               0                   11:04               ?                   00:00:00            sleep 1000
  cc
  Up Less than a second
  $ docker stats --no-stream nope
  Error response from daemon: No such container: nope
  [1]
  $ docker stats --no-stream ww
  CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O   BLOCK I/O   PIDS
  fd1a38b814c0   ww        0.00%     0B / 0B             0.00%     0B / 0B   0B / 0B     0
  $ docker stats --no-stream ww --format '{{.Name}} {{.MemUsage}}'
  ww 0B / 0B
  $ docker stats --no-stream cc --format '{{.Name}} {{.PIDs}}'
  cc 1
  $ docker stats --no-stream --no-trunc --format '{{json .}}' ww
  {"BlockIO":"0B / 0B","CPUPerc":"0.00%","Container":"ww","ID":"fd1a38b814c00af03bc3fd9dbeeac1598f46a339d973d270c9b8a731530d2093","MemPerc":"0.00%","MemUsage":"0B / 0B","Name":"ww","NetIO":"0B / 0B","PIDs":"0"}
  $ docker stats --no-stream --format '{{.Foo}}' cc
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *container.statsContext
  [1]
  $ docker stats --no-stream --format 'table {{.Name}}\t{{.PIDs}}' cc ww
  NAME      PIDS
  cc        1
  ww        0
  $ docker stats -a --no-stream --format '{{.Name}}'
  ww
  cc
  rr
  $ docker diff nope
  Error response from daemon: No such container: nope
  [1]
  % docker exec cc sh -c 'touch /a; rm /bin/ls; mkdir -p /d/e; chmod 700 /tmp'; docker diff cc
  $ docker diff ww
  $ docker container prune -f | tail -n1 | cut -c1-20
  Total reclaimed spac
  $ docker container prune --filter foo=bar -f
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker container prune --filter until=abc -f
  Error response from daemon: failed to parse value as time or duration: invalid seconds "abc": invalid syntax
  [1]
  $ docker container prune --filter label=a -f
  Total reclaimed space: 0B
  $ echo n | docker container prune
  WARNING! This will remove all stopped containers.
  Are you sure you want to continue? [y/N]
  $ docker ps -a --format '{{.Names}}'
  cc
