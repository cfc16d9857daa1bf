  % docker pull -q busybox:1.36
  $ docker run -d --name e1 --label k=v busybox:1.36 sh -c 'trap "exit 0" TERM; for i in 1 2 3; do echo out$i; echo err$i >&2; done; sleep 1000 & wait' | wc -c
  65
  % sleep 1
  $ docker logs e1 2>/dev/null
  out1
  out2
  out3
  $ docker logs e1 2>&1 >/dev/null
  err1
  err2
  err3
  % docker logs -n 1 e1 2>/dev/null
  $ docker logs --tail 0 e1
  $ docker logs --tail -1 e1 2>/dev/null
  out1
  out2
  out3
  $ docker logs --tail x e1 2>/dev/null
  out1
  out2
  out3
  % docker logs -t --tail 1 e1 2>/dev/null | cut -c1-4
  $ docker logs --since 1h --until 0s e1 2>/dev/null
  out1
  out2
  out3
  $ docker logs --since foo e1
  invalid value for "since": failed to parse value as time or duration: "foo"
  [1]
  $ docker logs --until 2020-01-01 e1
  $ docker logs --since 2030-01-01T00:00:00 e1
  $ docker logs --details e1 2>/dev/null
   out1
   out2
   out3
  $ docker logs nope
  Error response from daemon: No such container: nope
  [1]
  $ docker logs
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [1]
  $ docker logs e1 nope
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [1]
  $ docker cp e1:/etc/passwd - | tar t
  passwd
  $ docker cp e1:/etc/passwd .
  Successfully copied 162B (transferred 2.05kB) to /root/lab/.
  $ docker cp e1:/etc/passwd nodir/x
  invalid output path: directory "/root/lab/nodir" does not exist
  [1]
  % docker cp e1:/etc/passwd nodir/
  $ docker cp e1:/nope .
  Error response from daemon: Could not find the file /nope in container e1
  [1]
  $ docker cp nope:/x .
  Error response from daemon: No such container: nope
  [1]
  $ docker cp nofile e1:/
  lstat /root/lab/nofile: no such file or directory
  [1]
  $ docker cp . e1:/etc/passwd
  cannot copy directory
  [1]
  $ docker cp passwd e1:/nodir/
  no such directory
  [1]
  $ docker cp passwd e1:/nodir/x
  Successfully copied 162B (transferred 2.05kB) to e1:/nodir/x
  Error response from daemon: Could not find the file /nodir in container e1
  [1]
  $ docker cp passwd e1:/tmp/
  Successfully copied 162B (transferred 2.05kB) to e1:/tmp/
  $ docker cp passwd e1:/tmp/p2
  Successfully copied 162B (transferred 2.05kB) to e1:/tmp/p2
  $ docker cp -q passwd e1:/tmp/p3
  $ docker cp -a passwd e1:/tmp/p4
  Successfully copied 162B (transferred 2.05kB) to e1:/tmp/p4
  $ docker cp e1:/tmp e1:/x
  copying between containers is not supported
  [1]
  $ docker cp a b
  must specify at least one container source
  [1]
  $ docker cp a
  docker: 'docker cp' requires 2 arguments

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [1]
  $ docker cp e1:/etc/. d1
  Successfully copied 7.17kB to /root/lab/d1
  $ mkdir d2; docker cp e1:/var d2; ls d2
  Successfully copied 2.56kB to /root/lab/d2
  var
  $ docker cp d2/. e1:/d3; docker exec e1 ls /d3
  Successfully copied 0B (transferred 3.07kB) to e1:/d3
  var
  $ docker cp - e1:/tmp < passwd
  Successfully copied 0B to e1:/tmp
  Error response from daemon: unexpected EOF
  [1]
  $ tar c passwd | docker cp - e1:/tmp
  Successfully copied 0B to e1:/tmp
  $ tar c passwd | docker cp - e1:/tmp/nodir
  destination "e1:/tmp/nodir" must be a directory
  [1]
  $ tar c passwd | docker cp - e1:/etc/passwd
  destination "e1:/etc/passwd" must be a directory
  [1]
  % docker cp e1:/proc/version -  | tar t
  $ docker cp -L e1:/bin/sh shx
  Successfully copied 1.98MB (transferred 1.98MB) to /root/lab/shx
  $ docker cp :/x .
  must specify at least one container source
  [1]
  $ docker cp e1: .
  Error response from daemon: bad parameter: path cannot be empty
  [1]
  $ docker exec e1 ls /tmp
  p2
  p3
  p4
  passwd
  % docker diff e1 | grep -v tmp
  $ docker update e1
  you must provide one or more flags when using this command
  [1]
  $ docker update --restart foo e1
  Error response from daemon: invalid restart policy: unknown policy 'foo'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker update --restart on-failure:3 e1
  e1
  $ docker inspect e1 -f '{{json .HostConfig.RestartPolicy}}'
  {"Name":"on-failure","MaximumRetryCount":3}
  $ docker update --restart always:3 e1
  Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  [1]
  $ docker update --memory 100m --memory-swap 200m e1 nope
  e1
  Error response from daemon: No such container: nope
  [1]
  $ docker update --memory 1m e1
  Error response from daemon: Minimum memory limit allowed is 6MB
  [1]
  $ docker update --memory x e1
  invalid argument "x" for "-m, --memory" flag: invalid size: 'x'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpus 0.5 e1
  e1
  $ docker update --cpus 100 e1
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker update --cpus 0.5 --cpu-period 100000 e1
  Error response from daemon: Conflicting options: Nano CPUs and CPU Period cannot both be set
  [1]
  % docker update --cpu-shares 1 e1
  $ docker update --pids-limit 10 e1
  e1
  $ docker update --pids-limit -1 e1
  e1
  $ docker update --cpu-quota 1 e1
  Error response from daemon: CPU cfs quota can not be less than 1ms (i.e. 1000)
  [1]
  $ docker update --cpu-period 1 e1
  Error response from daemon: CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)
  [1]
  $ docker update --cpuset-cpus x e1
  Error response from daemon: Invalid value x for cpuset cpus: invalid format: x
  [1]
  $ docker update --cpuset-mems 7 e1
  Error response from daemon: Requested memory nodes are not available - requested 7, available: 0
  [1]
  % docker update --blkio-weight 5 e1
  $ docker update --memory-reservation 200m e1
  e1
  % docker update --memory-swap 10m e1
  $ docker update --kernel-memory 1m e1
  Flag --kernel-memory has been deprecated, and no longer supported by the kernel
  e1
  $ docker update --cpu-rt-period 1 e1
  e1
  $ docker update nope --cpus 1
  Error response from daemon: No such container: nope
  [1]
  $ docker update
  docker: 'docker update' requires at least 1 argument

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker update --help' for more information
  [1]
  $ docker rename e1 e1
  failed to rename container: Error response from daemon: Renaming a container with the same name as its current name
  [1]
  $ docker rename e1 ''
  failed to rename container: new name cannot be blank
  [1]
  $ docker rename e1 'a b'
  failed to rename container: Error response from daemon: Error when allocating new name: Invalid container name (/a b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker rename nope x
  failed to rename container: Error response from daemon: No such container: nope
  [1]
  $ docker rename e1
  docker: 'docker rename' requires 2 arguments

  Usage:  docker rename CONTAINER NEW_NAME

  Run 'docker rename --help' for more information
  [1]
  $ docker create --name e2 busybox:1.36 true | wc -c
  65
  $ docker rename e1 e2
  failed to rename container: Error response from daemon: Error when allocating new name: Conflict. The container name "/e2" is already in use by container "96653ecc42a6cc8b0de0a13695157a056539a3bbb235c8f090c9fd2f3b5a74aa". You have to remove (or rename) that container to be able to reuse that name.
  [1]
  $ docker rename e2 e3
  $ docker rename e3 /e2
  $ docker wait nope
  Error response from daemon: No such container: nope
  [1]
  $ docker wait e2
  0
  $ docker wait
  docker: 'docker wait' requires at least 1 argument

  Usage:  docker wait CONTAINER [CONTAINER...]

  See 'docker wait --help' for more information
  [1]
  $ docker start e2
  e2
  $ docker wait e2
  0
  $ docker wait e2 nope
  0
  Error response from daemon: No such container: nope
  [1]
  $ docker top e1
  UID                 PID                 PPID                C                   STIME               TTY                 TIME                CMD
  root                30990               30965               0                   13:20               ?                   00:00:00            sh -c trap "exit 0" TERM; for i in 1 2 3; do echo out$i; echo err$i >&2; done; sleep 1000 & wait
  root                31006               30990               0                   13:20               ?                   00:00:00            sleep 1000
  % docker top e1 -o pid,comm
  $ docker top e1 -eo comm
  Error response from daemon: Couldn't find PID field in ps output
  [1]
  $ docker top e1 -o comm
  Error response from daemon: Couldn't find PID field in ps output
  [1]
  % docker top e1 foo
  $ docker top e2
  Error response from daemon: container 96653ecc42a6cc8b0de0a13695157a056539a3bbb235c8f090c9fd2f3b5a74aa is not running
  [1]
  $ docker top nope
  Error response from daemon: No such container: nope
  [1]
  $ docker pause e1
  e1
  $ docker pause e1
  Error response from daemon: container 4c586750a2a40a2dfbcb9a3bd7bd9a94801d1ca0cee820948a223c2fc8541496 is already paused
  [1]
  $ docker exec e1 true
  Error response from daemon: Container e1 is paused, unpause the container before exec
  [1]
  $ docker stop -t 1 e1
  e1
  % docker start e1
  $ docker unpause e1
  Error response from daemon: Container 4c586750a2a40a2dfbcb9a3bd7bd9a94801d1ca0cee820948a223c2fc8541496 is not paused
  [1]
  $ docker unpause nope
  Error response from daemon: No such container: nope
  [1]
  $ docker pause e2
  Error response from daemon: container 96653ecc42a6cc8b0de0a13695157a056539a3bbb235c8f090c9fd2f3b5a74aa is not running
  [1]
  $ docker kill e2
  Error response from daemon: cannot kill container: e2: container 96653ecc42a6cc8b0de0a13695157a056539a3bbb235c8f090c9fd2f3b5a74aa is not running
  [1]
  $ docker kill -s FOO e1
  Error response from daemon: cannot kill container: e1: invalid signal: FOO
  [1]
  $ docker kill -s 0 e1
  Error response from daemon: cannot kill container: e1: invalid signal: 0
  [1]
  $ docker kill -s SIGUSR1 nope
  Error response from daemon: cannot kill container: nope: No such container: nope
  [1]
  % docker kill -s TERM e1
  % sleep 1
  $ docker ps -a --format '{{.Names}} {{.Status}}' --filter name=e
  e2 Exited (0) 2 seconds ago
  e1 Exited (0) 1 second ago
  $ docker restart -t 0 e1
  e1
  $ docker restart -t x e1
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker restart [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker restart --help' for more information
  [125]
  $ docker restart nope e1
  e1
  Error response from daemon: No such container: nope
  [1]
  % docker restart -s FOO e1
  % docker stop -s FOO e1
  $ docker stop -t -1 e1
  e1
  $ docker stop e1 e2 nope
  e1
  e2
  Error response from daemon: No such container: nope
  [1]
  $ docker start -a e2
  $ docker start -i nope
  Error response from daemon: No such container: nope
  [1]
  $ docker start -a e1 e2
  you cannot start and attach multiple containers at once
  [1]
  $ docker start --detach-keys foo -a e2
  invalid detach keys (foo): Unknown character: 'foo'
  [1]
  $ docker start --checkpoint x e2
  "--checkpoint" is only supported on a Docker daemon with experimental features enabled
  [1]
  $ docker start
  docker: 'docker start' requires at least 1 argument

  Usage:  docker start [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker start --help' for more information
  [1]
  $ docker attach e2
  cannot attach to a stopped container, start it first
  [1]
  $ docker attach nope
  Error response from daemon: No such container: nope
  [1]
  $ docker attach
  docker: 'docker attach' requires 1 argument

  Usage:  docker attach [OPTIONS] CONTAINER

  Run 'docker attach --help' for more information
  [1]
  % docker attach --detach-keys=foo e1
  $ docker exec e2 true
  Error response from daemon: container 96653ecc42a6cc8b0de0a13695157a056539a3bbb235c8f090c9fd2f3b5a74aa is not running
  [1]
  $ docker exec e1
  docker: 'docker exec' requires at least 2 arguments

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  See 'docker exec --help' for more information
  [1]
  % docker start e1
  % docker exec e1 nope
  % docker exec -w /nope e1 true
  % docker exec -u foo e1 true
  % docker exec -e A=1 -e B e1 env | grep -e ^A= -e ^B=
  $ docker exec --env-file nofile e1 true
  open nofile: no such file or directory
  [1]
  % docker exec -d e1 sleep 5
  % docker exec -d e1 nope
  % docker exec -it e1 tty
  % docker exec -t e1 tty
  % docker exec -i e1 tty
  % docker exec --privileged e1 true
  $ docker exec --detach-keys a,b,c,ctrl-1 e1 true
  invalid detach keys (a,b,c,ctrl-1): Unknown character: 'ctrl-1'
  [1]
  $ docker exec nope true
  Error response from daemon: No such container: nope
  [1]
  % docker exec e1 sh -c 'exit 7'
  $ docker ps -a --filter status=foo
  Error response from daemon: invalid filter 'status=foo': invalid value for state (foo): must be one of created, running, paused, restarting, removing, exited, dead
  [1]
  $ docker ps -a --filter health=foo
  Error response from daemon: invalid filter 'health=foo': invalid value for health (foo): must be one of none, starting, healthy, unhealthy
  [1]
  $ docker ps -a --filter exited=x
  Error response from daemon: invalid filter 'exited=x': strconv.Atoi: parsing "x": invalid syntax
  [1]
  % docker ps -a --filter exited=0 --format '{{.Names}}'
  $ docker ps -a --filter ancestor=busybox:1.36 --format '{{.Names}}'
  e2
  e1
  $ docker ps -a --filter ancestor=nope
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -a --filter before=nope
  Error response from daemon: No such container: nope
  [1]
  $ docker ps -a --filter before=e2 --format '{{.Names}}'
  e1
  $ docker ps -a --filter since=e1 --format '{{.Names}}'
  e2
  $ docker ps -a --filter volume=x --filter network=nope
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -a --filter network=bridge --format '{{.Names}}'
  e2
  e1
  $ docker ps -a --filter publish=80 --filter expose=80
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -a --filter publish=x
  Error response from daemon: error while looking up for publish x: invalid start port 'x': invalid syntax
  [1]
  $ docker ps -a --filter label=k --format '{{.Names}}'
  e1
  $ docker ps -a --filter label=k=w
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -a --filter name='^e' --format '{{.Names}}'
  e2
  e1
  $ docker ps -a --filter name='['
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -a --filter id=zzz
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps -a --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker ps -a --filter foo
  invalid argument "foo" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  % docker ps -a --filter status=created --filter status=exited --format '{{.Names}}'
  $ docker ps -n 1 --format '{{.Names}}'
  e2
  $ docker ps -n x
  invalid argument "x" for "-n, --last" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps -l --format '{{.Names}}'
  e2
  % docker ps -s --format '{{.Size}}'
  $ docker ps x
  docker: 'docker ps' accepts no arguments

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [1]
  $ docker inspect --type container e1 -f '{{.Name}}'
  /e1
  $ docker inspect --type image e1
  []
  Error response from daemon: No such image: e1:latest
  [1]
  $ docker inspect --type foo e1
  unknown type: "foo": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect --type network bridge -f '{{.Name}}'
  bridge
  $ docker inspect --type volume nope
  []
  Error response from daemon: get nope: no such volume
  [1]
  $ docker inspect --type node x
  []
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker inspect --type plugin x
  []
  Error response from daemon: plugin "x" not found
  [1]
  $ docker inspect --type secret x
  []
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker inspect --type task x
  []
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker inspect -s e1 -f '{{.SizeRootFs}}' | wc -l
  1
  % docker inspect -s busybox:1.36 -f '{{.Id}}' | cut -c1-7
  $ docker inspect e1 bridge busybox:1.36 nope -f '{{.Id}}' | wc -l
  error: no such object: nope
  3
  $ docker inspect
  docker: 'docker inspect' requires at least 1 argument

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  See 'docker inspect --help' for more information
  [1]
  $ docker inspect ''
  []
  invalid container name or ID: value is empty
  [1]
  $ docker container inspect nope e1 -f '{{.Name}}'
  /e1
  Error response from daemon: No such container: nope
  [1]
  $ docker container prune -f --filter label=zz
  Total reclaimed space: 0B
  % docker container prune -f --filter until=1s
  $ docker container prune --filter foo=1 -f
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker container prune x
  docker: 'docker container prune' accepts no arguments

  Usage:  docker container prune [OPTIONS]

  Run 'docker container prune --help' for more information
  [1]
  % docker rm e1
  % docker rm -f e1 e2 nope
  $ docker rm
  docker: 'docker rm' requires at least 1 argument

  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker rm --help' for more information
  [1]
  $ docker rm ''
  container name cannot be empty
  [1]
