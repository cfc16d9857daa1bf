  % docker pull -q busybox:1.36
  % docker run --rm --mount type=tmpfs,target=/x,tmpfs-size=1m,tmpfs-mode=700 busybox:1.36 ls -ld /x
  $ docker run --rm --tmpfs /x:size=1m,mode=1770,uid=5 busybox:1.36 sh -c 'ls -ld /x | cut -c1-10; df /x | tail -n1 | cut -c1-5'
  drwxrwx--T
  tmpfs
  $ docker run --name tf --tmpfs /x:foo busybox:1.36 true; docker ps -a --filter name=tf --format '{{.Status}}'
  docker: Error response from daemon: invalid tmpfs option "foo"

  Run 'docker run --help' for more information
  Created
  $ docker run --name wf -w /bin/sh busybox:1.36 true; docker ps -a --filter name=wf --format '{{.Status}}'
  docker: Error response from daemon: Cannot mkdir: /bin/sh is not a directory

  Run 'docker run --help' for more information
  $ docker run --name uf -u 99999999999 busybox:1.36 true; docker ps -a --filter name=uf --format '{{.Status}}'
  docker: Error response from daemon: uids and gids must be in range 0-2147483647

  Run 'docker run --help' for more information
  Created
  $ docker run --name uf2 -u -1 busybox:1.36 true; docker ps -a --filter name=uf2 --format '{{.Status}}'
  docker: Error response from daemon: uids and gids must be in range 0-2147483647

  Run 'docker run --help' for more information
  Created
  $ docker run --name lk --link nope busybox:1.36 true; docker ps -a --filter name=lk --format '{{.Status}}'
  docker: Error response from daemon: could not get container for nope: No such container: nope

  Run 'docker run --help' for more information
  $ docker run --name pd --pid container:nope busybox:1.36 true; docker ps -a --filter name=pd --format '{{.Status}}'
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  $ docker run --name ic --ipc container:nope busybox:1.36 true; docker ps -a --filter name=ic --format '{{.Status}}'
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  $ docker run --name nc --network container:nope busybox:1.36 true; docker ps -a --filter name=nc --format '{{.Status}}'
  docker: Error response from daemon: joining network namespace of container: No such container: nope

  Run 'docker run --help' for more information
  Created
  $ docker run --name dv --device /dev/nothing busybox:1.36 true; docker ps -a --filter name=dv --format '{{.Status}}'
  docker: Error response from daemon: error gathering device information while adding custom device "/dev/nothing": no such file or directory

  Run 'docker run --help' for more information
  Created
  $ docker run --name lo --log-opt max-size=x busybox:1.36 true; docker ps -a --filter name=lo --format '{{.Status}}'
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: 'x'

  Run 'docker run --help' for more information
  Created
  $ docker run --name so --security-opt foo=bar busybox:1.36 true; docker ps -a --filter name=so --format '{{.Status}}'
  docker: Error response from daemon: invalid --security-opt 2: "foo=bar"

  Run 'docker run --help' for more information
  $ docker run --name p0 -p 0 busybox:1.36 true; docker ps -a --filter name=p0 --format '{{.Status}}'
  docker: Error response from daemon: invalid port specification: "0/tcp"

  Run 'docker run --help' for more information
  $ docker run --name vf --volumes-from nope busybox:1.36 true; docker ps -a --filter name=vf --format '{{.Status}}'
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  % docker run --rm -v relv busybox:1.36 ls -d /relv
  $ docker run -d --name ha --health-cmd 'exit 1' --health-interval 1s --health-retries 2 busybox:1.36 sleep 100 >/dev/null; sleep 4; docker ps --filter name=ha --format '{{.Status}}'; docker inspect -f '{{.State.Health.Status}} {{(index .State.Health.Log 0).ExitCode}}' ha
  Up 4 seconds (unhealthy)
  unhealthy 1
  $ docker run --health-cmd x --no-healthcheck busybox:1.36 true
  docker: --no-healthcheck conflicts with --health-* options

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-interval -1s busybox:1.36 true
  docker: --health-interval cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-retries -1 --health-cmd x busybox:1.36 true
  docker: --health-retries cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-interval 1us --health-cmd x busybox:1.36 true
  docker: Error response from daemon: Interval in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-start-interval 1us --health-cmd x busybox:1.36 true
  docker: Error response from daemon: StartInterval in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  $ docker run --cidfile cid busybox:1.36 true; wc -c < cid; docker run --cidfile cid busybox:1.36 true
  64
  docker: container ID file found, make sure the other container isn't running or delete cid

  Run 'docker run --help' for more information
  [125]
  $ docker run --cidfile /nope/cid busybox:1.36 true
  docker: failed to create the container ID file: open /nope/cid: no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run -d --rm --name at busybox:1.36 sh -c 'sleep 1; echo bye; exit 5' >/dev/null; docker attach at; echo $?
  bye
  5
  $ docker run -d -a stdout busybox:1.36 true
  conflicting options: cannot specify both --attach and --detach
  [1]
  $ docker run -a foo busybox:1.36 true
  invalid argument "foo" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run -it --name ii busybox:1.36 sh
  < echo $((1+2))
  < exit 4
  % docker start -ai ii
  < exit 6
  $ docker run -i busybox:1.36 cat
  < hello
  < ^D
  hello
  % docker run --platform linux/arm64 busybox:1.36 true
  $ docker run --platform foo busybox:1.36 true
  docker: "foo": unknown operating system or architecture: invalid argument

  Run 'docker run --help' for more information
  [125]
  $ docker run --pull foo busybox:1.36 true
  docker: invalid pull option: 'foo': must be one of "always", "missing" or "never"

  Run 'docker run --help' for more information
  [125]
  $ docker run --pull never nothere:1 true
  docker: Error response from daemon: No such image: nothere:1

  Run 'docker run --help' for more information
  [125]
  % docker run --memory 20m --rm busybox:1.36 sh -c 'head -c 60m /dev/zero | tail | wc -c; echo $?'
  % docker run --name oo --memory 10m busybox:1.36 sh -c 'x=a; while :; do x=$x$x; done'; echo $?; docker inspect -f '{{.State.OOMKilled}} {{.State.ExitCode}}' oo
  $ docker run -d --name rs --restart on-failure:2 busybox:1.36 sh -c 'exit 1' >/dev/null; sleep 4; docker inspect -f '{{.RestartCount}} {{.State.Status}} {{.State.ExitCode}}' rs
  2 exited 1
  $ docker run -d --name ra --restart always busybox:1.36 sh -c 'sleep 1; exit 1' >/dev/null; docker stop ra; docker ps -a --filter name=^ra$ --format '{{.State}}'; docker start ra; docker rm ra
  ra
  exited
  ra
  Error response from daemon: cannot remove container "ra": container is running: stop the container before removing or force remove
  [1]
  $ docker rm -f ra
  ra
  $ docker run -d --name st --stop-signal USR1 busybox:1.36 sh -c 'trap "echo usr; exit 9" USR1; while :; do sleep 0.1; done' >/dev/null; sleep 1; docker stop st; docker logs st; docker inspect -f '{{.State.ExitCode}}' st
  st
  usr
  9
  $ docker run --read-only --rm --tmpfs /t busybox:1.36 sh -c 'touch /t/a && echo ok; touch /b'
  ok
  touch: /b: Read-only file system
  [1]
  $ docker run --privileged --rm busybox:1.36 sh -c 'ls /dev | wc -l | grep -c .'
  1
  $ docker run --rm --cap-drop all busybox:1.36 chown 1 /tmp
  chown: /tmp: Operation not permitted
  [1]
  % docker run --rm --sysctl net.core.somaxconn=99 busybox:1.36 cat /proc/sys/net/core/somaxconn
  $ docker run --sysctl foo busybox:1.36 true
  invalid argument "foo" for "--sysctl" flag: sysctl 'foo' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --sysctl kernel.foo=1 busybox:1.36 true
  invalid argument "kernel.foo=1" for "--sysctl" flag: sysctl 'kernel.foo=1' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --annotation foo busybox:1.36 true
  $ docker run --storage-opt size=1G busybox:1.36 true
  $ docker run --runtime foo busybox:1.36 true
  docker: Error response from daemon: unknown or invalid runtime name: foo

  Run 'docker run --help' for more information
  [125]
  % docker run --gpus all busybox:1.36 true
  $ docker run --cgroup-parent x --rm busybox:1.36 echo ok
  ok
  $ docker run --uts host --hostname x busybox:1.36 true
  docker: Error response from daemon: conflicting options: hostname and the UTS mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --uts host --rm busybox:1.36 hostname
  lab
  $ docker run --pid host --rm busybox:1.36 sh -c 'ps | wc -l | grep -c .'
  1
  % docker run --network none --rm busybox:1.36 ip -o addr | cut -d' ' -f2
  $ docker run --network bridge --network-alias a --rm busybox:1.36 true
  docker: network-scoped aliases are only supported for user-defined networks

  Run 'docker run --help' for more information
  [125]
  $ docker run --network n1 --network n2 busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: network n1 not found

  Run 'docker run --help' for more information
  [125]
  $ docker network create n1 >/dev/null; docker run --network n1 --network none busybox:1.36 true
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker run --network name=n1,alias=x,ip=1.2.3.4 busybox:1.36 true
  docker: Error response from daemon: invalid config for network n1: invalid endpoint settings:
  no configured subnet contains IP address 1.2.3.4

  Run 'docker run --help' for more information
  [125]
  $ docker run --network name=n1,foo=x busybox:1.36 true
  invalid argument "name=n1,foo=x" for "--network" flag: invalid field key foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --network n1 --ip 300.1.1.1 busybox:1.36 true
  invalid argument "300.1.1.1" for "--ip" flag: failed to parse IP: "300.1.1.1"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker network create --scope foo n9
  57679aa05cfd6d4b8a846f59bfb17a2d6676033f798f0cb98c05670a70a7d492
