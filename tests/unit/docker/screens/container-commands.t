  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker run -d --name base busybox:1.36 sleep 1000; docker run -d --name web -p 8080:80 nginx:1.27; docker network create n1; docker volume create v1
  $ docker stop --time 1 web; docker start web
  Flag --time has been deprecated, use --timeout instead
  web
  web
  $ docker stop -t 1 web; docker start web
  web
  web
  $ docker stop --timeout abc web
  invalid argument "abc" for "-t, --timeout" flag: strconv.ParseInt: parsing "abc": invalid syntax

  Usage:  docker stop [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker stop --help' for more information
  [125]
  $ docker stop -s FOO web
  Error response from daemon: cannot stop container: web: invalid signal: FOO
  [1]
  $ docker stop nosuch web; docker start web
  web
  Error response from daemon: No such container: nosuch
  web
  $ docker stop
  docker: 'docker stop' requires at least 1 argument

  Usage:  docker stop [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker stop --help' for more information
  [1]
  $ docker restart --time 1 web
  Flag --time has been deprecated, use --timeout instead
  web
  $ docker restart nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker restart -s KILL web
  web
  $ docker kill -s 99 web
  Error response from daemon: cannot kill container: web: the linux daemon does not support signal 99
  [1]
  $ docker kill --signal=HUP web
  web
  $ docker kill web nosuch; docker start web
  web
  Error response from daemon: cannot kill container: nosuch: No such container: nosuch
  web
  $ docker kill base; docker kill base; docker start base
  base
  Error response from daemon: cannot kill container: base: container ba5b000ec51ecfd4fc4bfd4ef26093df8b467315044a2c4fb0a8029de0b93a7c is not running
  base
  $ docker pause base; docker pause base; docker exec base true; docker unpause base; docker unpause base
  base
  Error response from daemon: container ba5b000ec51ecfd4fc4bfd4ef26093df8b467315044a2c4fb0a8029de0b93a7c is already paused
  Error response from daemon: Container base is paused, unpause the container before exec
  base
  Error response from daemon: Container ba5b000ec51ecfd4fc4bfd4ef26093df8b467315044a2c4fb0a8029de0b93a7c is not paused
  [1]
  $ docker wait nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker wait
  docker: 'docker wait' requires at least 1 argument

  Usage:  docker wait CONTAINER [CONTAINER...]

  See 'docker wait --help' for more information
  [1]
  $ docker start nosuch
  Error response from daemon: No such container: nosuch
  failed to start containers: nosuch
  [1]
  $ docker start -a nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker start -a base web
  you cannot start and attach multiple containers at once
  [1]
  $ docker start --checkpoint foo base
  "--checkpoint" is only supported on a Docker daemon with experimental features enabled
  [1]
  $ docker start --detach-keys foo -ai base
  invalid detach keys (foo): Unknown character: 'foo'
  [1]
  $ docker rename base
  docker: 'docker rename' requires 2 arguments

  Usage:  docker rename CONTAINER NEW_NAME

  Run 'docker rename --help' for more information
  [1]
  $ docker rename base web
  failed to rename container: Error response from daemon: Error when allocating new name: Conflict. The container name "/web" is already in use by container "192e1e3c76caf98ac8cd799d2bb67189f798eb130a80a5fc8b865c46e1b946eb". You have to remove (or rename) that container to be able to reuse that name.
  [1]
  $ docker rename base 'bad name'
  failed to rename container: Error response from daemon: Error when allocating new name: Invalid container name (/bad name), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker rename nosuch x
  failed to rename container: Error response from daemon: No such container: nosuch
  [1]
  $ docker rename base base
  failed to rename container: Error response from daemon: Renaming a container with the same name as its current name
  [1]
  $ docker rename base base2; docker rename base2 base
  $ docker update base
  you must provide one or more flags when using this command
  [1]
  $ docker update -m 10m base
  Error response from daemon: Cannot update container 8fb2a0c4accd45a2f76af26c12a1664880e917df89f80980331064238c08ffa7: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time
  [1]
  $ docker update -m 1m base
  Error response from daemon: Minimum memory limit allowed is 6MB
  [1]
  $ docker update --restart foo base
  Error response from daemon: invalid restart policy: unknown policy 'foo'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker update --restart always base; docker update --restart no base
  base
  base
  $ docker update --cpus 2 --cpu-shares 100 --pids-limit 10 base
  base
  $ docker update --memory-swap 5m base
  base
  $ docker update --kernel-memory 5m base
  Flag --kernel-memory has been deprecated, and no longer supported by the kernel
  base
  $ docker update --cpus 100 base
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker update nosuch -m 10m
  Error response from daemon: No such container: nosuch
  [1]
  $ docker update --blkio-weight 5 base
  base
  $ docker update --cpuset-cpus 99 base
  Error response from daemon: Requested CPUs are not available - requested 99, available: 0-1
  [1]
  $ docker rm base
  Error response from daemon: cannot remove container "base": container is running: stop the container before removing or force remove
  [1]
  $ docker rm nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker rm -f nosuch
  $ docker rm -v
  docker: 'docker rm' requires at least 1 argument

  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker rm --help' for more information
  [1]
  $ docker rm -l base
  Error response from daemon: Conflict, cannot remove the default link name of the container
  [1]
  $ docker port base
  $ docker port web
  80/tcp -> 0.0.0.0:8080
  80/tcp -> [::]:8080
  $ docker port web 80
  0.0.0.0:8080
  [::]:8080
  $ docker port web 81
  no public port '81' published for web
  [1]
  $ docker port web 80/udp
  no public port '80/udp' published for web
  [1]
  $ docker port web abc
  invalid port 'abc': invalid syntax
  [1]
  $ docker port nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker top base
  UID                 PID                 PPID                C                   STIME               TTY                 TIME                CMD
  root                26                  1                   0                   10:30               ?                   00:00:00            sleep 1000
  $ docker top nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker top base -zz
  Error response from daemon: ps: error: unsupported SysV option
  [1]
  $ docker stats --no-stream --format '{{.Name}} {{.PIDs}}' base
  base 1
  $ docker stats --no-stream nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker stats --no-stream --no-trunc --format '{{.Container}}' base
  base
  $ docker stats --no-stream --format '{{.Foo}}' base
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *container.statsContext
  [1]
  $ docker stats --no-stream --format json base | head -c 40
  {"BlockIO":"0B / 0B","CPUPerc":"0.00%","
  $ docker stats --no-stream -a --format '{{.Name}}'
  web
  base
  $ docker diff base
  $ docker diff nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker exec base touch /tmp/x; docker diff base
  C /tmp
  A /tmp/x
  $ docker attach nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker attach --detach-keys foo base
  invalid detach keys (foo): Unknown character: 'foo'
  [1]
  $ docker attach --no-stdin --sig-proxy=false nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker logs nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker logs --tail -1 web | wc -l
  2026/11/20 22:40:04 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:04 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:04 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:04 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:04 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:04 [notice] 1#1: start worker processes
  2026/11/20 22:40:04 [notice] 1#1: start worker process 29
  2026/11/20 22:40:04 [notice] 1#1: start worker process 30
  2026/11/20 22:40:04 [notice] 1#1: signal 3 (SIGQUIT) received, shutting down
  2026/11/20 22:40:04 [notice] 29#29: gracefully shutting down
  2026/11/20 22:40:04 [notice] 29#29: exiting
  2026/11/20 22:40:04 [notice] 29#29: exit
  2026/11/20 22:40:04 [notice] 30#30: gracefully shutting down
  2026/11/20 22:40:04 [notice] 30#30: exiting
  2026/11/20 22:40:04 [notice] 30#30: exit
  2026/11/20 22:40:04 [notice] 1#1: signal 17 (SIGCHLD) received from 29
  2026/11/20 22:40:04 [notice] 1#1: worker process 29 exited with code 0
  2026/11/20 22:40:04 [notice] 1#1: signal 29 (SIGIO) received
  2026/11/20 22:40:04 [notice] 1#1: signal 17 (SIGCHLD) received from 30
  2026/11/20 22:40:04 [notice] 1#1: worker process 30 exited with code 0
  2026/11/20 22:40:04 [notice] 1#1: exit
  2026/11/20 22:40:04 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:04 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:04 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:04 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:04 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:04 [notice] 1#1: start worker processes
  2026/11/20 22:40:04 [notice] 1#1: start worker process 22
  2026/11/20 22:40:04 [notice] 1#1: start worker process 23
  2026/11/20 22:40:04 [notice] 1#1: signal 3 (SIGQUIT) received, shutting down
  2026/11/20 22:40:04 [notice] 22#22: gracefully shutting down
  2026/11/20 22:40:04 [notice] 22#22: exiting
  2026/11/20 22:40:04 [notice] 22#22: exit
  2026/11/20 22:40:04 [notice] 23#23: gracefully shutting down
  2026/11/20 22:40:04 [notice] 23#23: exiting
  2026/11/20 22:40:04 [notice] 23#23: exit
  2026/11/20 22:40:04 [notice] 1#1: signal 17 (SIGCHLD) received from 22
  2026/11/20 22:40:04 [notice] 1#1: worker process 22 exited with code 0
  2026/11/20 22:40:04 [notice] 1#1: signal 29 (SIGIO) received
  2026/11/20 22:40:04 [notice] 1#1: signal 17 (SIGCHLD) received from 23
  2026/11/20 22:40:04 [notice] 1#1: worker process 23 exited with code 0
  2026/11/20 22:40:04 [notice] 1#1: exit
  2026/11/20 22:40:04 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:04 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:04 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:04 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:04 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:04 [notice] 1#1: start worker processes
  2026/11/20 22:40:04 [notice] 1#1: start worker process 22
  2026/11/20 22:40:04 [notice] 1#1: start worker process 23
  2026/11/20 22:40:04 [notice] 1#1: signal 3 (SIGQUIT) received, shutting down
  2026/11/20 22:40:04 [notice] 22#22: gracefully shutting down
  2026/11/20 22:40:04 [notice] 22#22: exiting
  2026/11/20 22:40:04 [notice] 22#22: exit
  2026/11/20 22:40:04 [notice] 23#23: gracefully shutting down
  2026/11/20 22:40:04 [notice] 23#23: exiting
  2026/11/20 22:40:04 [notice] 23#23: exit
  2026/11/20 22:40:04 [notice] 1#1: signal 17 (SIGCHLD) received from 22
  2026/11/20 22:40:04 [notice] 1#1: worker process 22 exited with code 0
  2026/11/20 22:40:04 [notice] 1#1: signal 29 (SIGIO) received
  2026/11/20 22:40:04 [notice] 1#1: signal 17 (SIGCHLD) received from 23
  2026/11/20 22:40:04 [notice] 1#1: worker process 23 exited with code 0
  2026/11/20 22:40:04 [notice] 1#1: exit
  2026/11/20 22:40:04 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:04 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:04 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:04 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:04 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:04 [notice] 1#1: start worker processes
  2026/11/20 22:40:04 [notice] 1#1: start worker process 22
  2026/11/20 22:40:04 [notice] 1#1: start worker process 23
  2026/11/20 22:40:05 [notice] 1#1: signal 3 (SIGQUIT) received, shutting down
  2026/11/20 22:40:05 [notice] 22#22: gracefully shutting down
  2026/11/20 22:40:05 [notice] 22#22: exiting
  2026/11/20 22:40:05 [notice] 22#22: exit
  2026/11/20 22:40:05 [notice] 23#23: gracefully shutting down
  2026/11/20 22:40:05 [notice] 23#23: exiting
  2026/11/20 22:40:05 [notice] 23#23: exit
  2026/11/20 22:40:05 [notice] 1#1: signal 17 (SIGCHLD) received from 22
  2026/11/20 22:40:05 [notice] 1#1: worker process 22 exited with code 0
  2026/11/20 22:40:05 [notice] 1#1: signal 29 (SIGIO) received
  2026/11/20 22:40:05 [notice] 1#1: signal 17 (SIGCHLD) received from 23
  2026/11/20 22:40:05 [notice] 1#1: worker process 23 exited with code 0
  2026/11/20 22:40:05 [notice] 1#1: exit
  2026/11/20 22:40:05 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:05 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:05 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:05 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:05 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:05 [notice] 1#1: start worker processes
  2026/11/20 22:40:05 [notice] 1#1: start worker process 22
  2026/11/20 22:40:05 [notice] 1#1: start worker process 23
  2026/11/20 22:40:05 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:05 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:05 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:05 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:05 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:05 [notice] 1#1: start worker processes
  2026/11/20 22:40:05 [notice] 1#1: start worker process 22
  2026/11/20 22:40:05 [notice] 1#1: start worker process 23
  2026/11/20 22:40:05 [notice] 1#1: signal 1 (SIGHUP) received, reconfiguring
  2026/11/20 22:40:05 [notice] 1#1: reconfiguring
  2026/11/20 22:40:05 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:05 [notice] 1#1: start worker processes
  2026/11/20 22:40:05 [notice] 1#1: start worker process 24
  2026/11/20 22:40:05 [notice] 1#1: start worker process 25
  2026/11/20 22:40:05 [notice] 22#22: gracefully shutting down
  2026/11/20 22:40:05 [notice] 22#22: exiting
  2026/11/20 22:40:05 [notice] 22#22: exit
  2026/11/20 22:40:05 [notice] 23#23: gracefully shutting down
  2026/11/20 22:40:05 [notice] 23#23: exiting
  2026/11/20 22:40:05 [notice] 23#23: exit
  2026/11/20 22:40:05 [notice] 1#1: signal 17 (SIGCHLD) received from 22
  2026/11/20 22:40:05 [notice] 1#1: worker process 22 exited with code 0
  2026/11/20 22:40:05 [notice] 1#1: signal 29 (SIGIO) received
  2026/11/20 22:40:05 [notice] 1#1: signal 17 (SIGCHLD) received from 23
  2026/11/20 22:40:05 [notice] 1#1: worker process 23 exited with code 0
  2026/11/20 22:40:05 [notice] 1#1: signal 29 (SIGIO) received
  2026/11/20 22:40:05 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:05 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:05 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:05 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:05 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:05 [notice] 1#1: start worker processes
  2026/11/20 22:40:05 [notice] 1#1: start worker process 22
  2026/11/20 22:40:05 [notice] 1#1: start worker process 23
  57
  $ docker logs --tail abc web | wc -l
  2026/11/20 22:40:04 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:04 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:04 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:04 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:04 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:04 [notice] 1#1: start worker processes
  2026/11/20 22:40:04 [notice] 1#1: start worker process 29
  2026/11/20 22:40:04 [notice] 1#1: start worker process 30
  2026/11/20 22:40:04 [notice] 1#1: signal 3 (SIGQUIT) received, shutting down
  2026/11/20 22:40:04 [notice] 29#29: gracefully shutting down
  2026/11/20 22:40:04 [notice] 29#29: exiting
  2026/11/20 22:40:04 [notice] 29#29: exit
  2026/11/20 22:40:04 [notice] 30#30: gracefully shutting down
  2026/11/20 22:40:04 [notice] 30#30: exiting
  2026/11/20 22:40:04 [notice] 30#30: exit
  2026/11/20 22:40:04 [notice] 1#1: signal 17 (SIGCHLD) received from 29
  2026/11/20 22:40:04 [notice] 1#1: worker process 29 exited with code 0
  2026/11/20 22:40:04 [notice] 1#1: signal 29 (SIGIO) received
  2026/11/20 22:40:04 [notice] 1#1: signal 17 (SIGCHLD) received from 30
  2026/11/20 22:40:04 [notice] 1#1: worker process 30 exited with code 0
  2026/11/20 22:40:04 [notice] 1#1: exit
  2026/11/20 22:40:04 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:04 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:04 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:04 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:04 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:04 [notice] 1#1: start worker processes
  2026/11/20 22:40:04 [notice] 1#1: start worker process 22
  2026/11/20 22:40:04 [notice] 1#1: start worker process 23
  2026/11/20 22:40:04 [notice] 1#1: signal 3 (SIGQUIT) received, shutting down
  2026/11/20 22:40:04 [notice] 22#22: gracefully shutting down
  2026/11/20 22:40:04 [notice] 22#22: exiting
  2026/11/20 22:40:04 [notice] 22#22: exit
  2026/11/20 22:40:04 [notice] 23#23: gracefully shutting down
  2026/11/20 22:40:04 [notice] 23#23: exiting
  2026/11/20 22:40:04 [notice] 23#23: exit
  2026/11/20 22:40:04 [notice] 1#1: signal 17 (SIGCHLD) received from 22
  2026/11/20 22:40:04 [notice] 1#1: worker process 22 exited with code 0
  2026/11/20 22:40:04 [notice] 1#1: signal 29 (SIGIO) received
  2026/11/20 22:40:04 [notice] 1#1: signal 17 (SIGCHLD) received from 23
  2026/11/20 22:40:04 [notice] 1#1: worker process 23 exited with code 0
  2026/11/20 22:40:04 [notice] 1#1: exit
  2026/11/20 22:40:04 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:04 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:04 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:04 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:04 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:04 [notice] 1#1: start worker processes
  2026/11/20 22:40:04 [notice] 1#1: start worker process 22
  2026/11/20 22:40:04 [notice] 1#1: start worker process 23
  2026/11/20 22:40:04 [notice] 1#1: signal 3 (SIGQUIT) received, shutting down
  2026/11/20 22:40:04 [notice] 22#22: gracefully shutting down
  2026/11/20 22:40:04 [notice] 22#22: exiting
  2026/11/20 22:40:04 [notice] 22#22: exit
  2026/11/20 22:40:04 [notice] 23#23: gracefully shutting down
  2026/11/20 22:40:04 [notice] 23#23: exiting
  2026/11/20 22:40:04 [notice] 23#23: exit
  2026/11/20 22:40:04 [notice] 1#1: signal 17 (SIGCHLD) received from 22
  2026/11/20 22:40:04 [notice] 1#1: worker process 22 exited with code 0
  2026/11/20 22:40:04 [notice] 1#1: signal 29 (SIGIO) received
  2026/11/20 22:40:04 [notice] 1#1: signal 17 (SIGCHLD) received from 23
  2026/11/20 22:40:04 [notice] 1#1: worker process 23 exited with code 0
  2026/11/20 22:40:04 [notice] 1#1: exit
  2026/11/20 22:40:04 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:04 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:04 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:04 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:04 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:04 [notice] 1#1: start worker processes
  2026/11/20 22:40:04 [notice] 1#1: start worker process 22
  2026/11/20 22:40:04 [notice] 1#1: start worker process 23
  2026/11/20 22:40:05 [notice] 1#1: signal 3 (SIGQUIT) received, shutting down
  2026/11/20 22:40:05 [notice] 22#22: gracefully shutting down
  2026/11/20 22:40:05 [notice] 22#22: exiting
  2026/11/20 22:40:05 [notice] 22#22: exit
  2026/11/20 22:40:05 [notice] 23#23: gracefully shutting down
  2026/11/20 22:40:05 [notice] 23#23: exiting
  2026/11/20 22:40:05 [notice] 23#23: exit
  2026/11/20 22:40:05 [notice] 1#1: signal 17 (SIGCHLD) received from 22
  2026/11/20 22:40:05 [notice] 1#1: worker process 22 exited with code 0
  2026/11/20 22:40:05 [notice] 1#1: signal 29 (SIGIO) received
  2026/11/20 22:40:05 [notice] 1#1: signal 17 (SIGCHLD) received from 23
  2026/11/20 22:40:05 [notice] 1#1: worker process 23 exited with code 0
  2026/11/20 22:40:05 [notice] 1#1: exit
  2026/11/20 22:40:05 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:05 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:05 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:05 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:05 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:05 [notice] 1#1: start worker processes
  2026/11/20 22:40:05 [notice] 1#1: start worker process 22
  2026/11/20 22:40:05 [notice] 1#1: start worker process 23
  2026/11/20 22:40:05 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:05 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:05 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:05 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:05 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:05 [notice] 1#1: start worker processes
  2026/11/20 22:40:05 [notice] 1#1: start worker process 22
  2026/11/20 22:40:05 [notice] 1#1: start worker process 23
  2026/11/20 22:40:05 [notice] 1#1: signal 1 (SIGHUP) received, reconfiguring
  2026/11/20 22:40:05 [notice] 1#1: reconfiguring
  2026/11/20 22:40:05 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:05 [notice] 1#1: start worker processes
  2026/11/20 22:40:05 [notice] 1#1: start worker process 24
  2026/11/20 22:40:05 [notice] 1#1: start worker process 25
  2026/11/20 22:40:05 [notice] 22#22: gracefully shutting down
  2026/11/20 22:40:05 [notice] 22#22: exiting
  2026/11/20 22:40:05 [notice] 22#22: exit
  2026/11/20 22:40:05 [notice] 23#23: gracefully shutting down
  2026/11/20 22:40:05 [notice] 23#23: exiting
  2026/11/20 22:40:05 [notice] 23#23: exit
  2026/11/20 22:40:05 [notice] 1#1: signal 17 (SIGCHLD) received from 22
  2026/11/20 22:40:05 [notice] 1#1: worker process 22 exited with code 0
  2026/11/20 22:40:05 [notice] 1#1: signal 29 (SIGIO) received
  2026/11/20 22:40:05 [notice] 1#1: signal 17 (SIGCHLD) received from 23
  2026/11/20 22:40:05 [notice] 1#1: worker process 23 exited with code 0
  2026/11/20 22:40:05 [notice] 1#1: signal 29 (SIGIO) received
  2026/11/20 22:40:05 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:05 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:05 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:05 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:05 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:05 [notice] 1#1: start worker processes
  2026/11/20 22:40:05 [notice] 1#1: start worker process 22
  2026/11/20 22:40:05 [notice] 1#1: start worker process 23
  57
  $ docker logs --tail 0 web
  $ docker logs -n 1 base
  $ docker logs --since foo base
  invalid value for "since": failed to parse value as time or duration: "foo"
  [1]
  $ docker logs --until foo base
  invalid value for "until": failed to parse value as time or duration: "foo"
  [1]
  $ docker logs --since 1h --until 1s base
  $ docker logs --since 2020-01-01 --until 2020-01-02T03:04 base
  $ docker logs --since 2020-13-01 base
  invalid value for "since": parsing time "2020-13-01": month out of range
  [1]
  $ docker logs --details base
  $ docker logs
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [1]
  $ docker logs a b
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [1]
  $ docker exec nosuch true
  Error response from daemon: No such container: nosuch
  [1]
  $ docker exec base
  docker: 'docker exec' requires at least 2 arguments

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  See 'docker exec --help' for more information
  [1]
  $ docker exec base nosuch
  OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuch": executable file not found in $PATH
  [127]
  $ docker exec -w /nosuch base true
  OCI runtime exec failed: exec failed: unable to start container process: chdir to cwd ("/nosuch") set in config.json failed: no such file or directory
  [127]
  $ docker exec -w rel base true
  OCI runtime exec failed: exec failed: Cwd must be an absolute path
  [128]
  $ docker exec -u nosuch base true
  Error response from daemon: unable to find user nosuch: no matching entries in passwd file
  [1]
  $ docker exec -u 0:nosuch base true
  Error response from daemon: unable to find group nosuch: no matching entries in group file
  [1]
  $ docker exec -u 1234:5678 base id
  uid=1234 gid=5678 groups=5678
  $ docker exec -e A=1 -e B base env | grep -E '^(A|B)'
  A=1
  $ docker exec --env-file nosuch base env
  open nosuch: no such file or directory
  [1]
  $ docker exec -d base nosuch
  Error response from daemon: OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuch": executable file not found in $PATH
  [1]
  $ docker exec -d base sleep 1
  $ docker exec -t base tty
  /dev/pts/0
  $ docker exec -i base cat < /dev/null
  $ docker exec --privileged base true
  $ docker exec --detach-keys foo -it base true
  invalid detach keys (foo): Unknown character: 'foo'
  [1]
  $ docker exec -it base sh -c 'exit 7'
  [7]
  $ docker exec base sh -c 'kill -9 $$'
  [137]
  $ docker exec -z base true
  unknown shorthand flag: 'z' in -z

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  Run 'docker exec --help' for more information
  [125]
  $ docker cp base:/nosuch /tmp
  Error response from daemon: Could not find the file /nosuch in container base
  [1]
  $ docker cp /nosuch base:/tmp
  lstat //nosuch: no such file or directory
  [1]
  $ docker cp base:/etc/hostname base:/x
  copying between containers is not supported
  [1]
  $ docker cp a b
  must specify at least one container source
  [1]
  $ docker cp base:/etc/passwd /nosuch/dir/x
  invalid output path: directory "/nosuch/dir" does not exist
  [1]
  $ docker cp base:/etc/passwd - | tar t
  passwd
  $ docker cp base:/etc/passwd /tmp/pw && head -1 /tmp/pw; rm -f /tmp/pw
  Successfully copied 340B (transferred 2.05kB) to /tmp/pw
  root:x:0:0:root:/root:/bin/sh
  $ docker cp -q base:/etc/passwd /tmp/pw2; rm -f /tmp/pw2
  $ docker cp -a base:/etc/passwd /tmp/pw2; rm -f /tmp/pw2
  Successfully copied 340B (transferred 2.05kB) to /tmp/pw2
  $ docker cp -L base:/etc/passwd /tmp/pw2; rm -f /tmp/pw2
  Successfully copied 340B (transferred 2.05kB) to /tmp/pw2
  $ docker cp nosuch:/x .
  Error response from daemon: No such container: nosuch
  [1]
  $ docker cp base:/etc/passwd/x .
  Error response from daemon: lstat /etc/passwd/x: not a directory
  [1]
  % docker cp .  base:/etc/passwd
  $ docker cp
  docker: 'docker cp' requires 2 arguments

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [1]
  $ docker commit nosuch x
  Error response from daemon: No such container: nosuch
  [1]
  $ docker commit base BAD
  invalid reference format: repository name (library/BAD) must be lowercase
  [1]
  $ docker commit -c FOO base x:y
  Error response from daemon: FOO is not a valid change command
  [1]
  $ docker commit -c 'CMD ["a"]' -c 'ENV Z=1' -m m -a a base my:c | cut -c1-7
  sha256:
  $ docker commit --pause=false base my:d | cut -c1-7
  Flag --
  sha256:
  $ docker commit --no-pause base my:e | cut -c1-7
  sha256:
  $ docker commit base
  sha256:ead9ce542a94b9a6c2a0e60e610a4bada779930df902581d7494d3e1ad3021bf
  $ docker export nosuch
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker export base
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker export -o /nosuch/x base
  failed to export container: invalid output path: stat /nosuch: no such file or directory
  [1]
  % docker export base | tar t | head -2
  $ docker inspect
  docker: 'docker inspect' requires at least 1 argument

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  See 'docker inspect --help' for more information
  [1]
  $ docker inspect nosuch
  []
  error: no such object: nosuch
  [1]
  $ docker inspect base nosuch -f '{{.Name}}'
  /base
  error: no such object: nosuch
  [1]
  $ docker inspect --type foo base
  unknown type: "foo": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect --type image base
  []
  Error response from daemon: No such image: base:latest
  [1]
  $ docker inspect --type volume v1 -f '{{.Driver}}'
  local
  $ docker inspect --type network n1 -f '{{.Driver}}'
  bridge
  $ docker inspect --type container n1
  []
  Error response from daemon: No such container: n1
  [1]
  $ docker inspect -f '{{.Foo}}' base

  template parsing error: template: :1:2: executing "" at <.Foo>: map has no entry for key "Foo"
  [1]
  $ docker inspect -f '{{' base
  template parsing error: template: :1: unclosed action
  [64]
  $ docker inspect -f '{{json .State.Status}}' base web
  "running"
  "running"
  $ docker inspect -s -f '{{.SizeRw}}' base
  12288
  $ docker inspect -f '{{index .Config.Env 0}}' base
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  $ docker inspect -f '{{range .NetworkSettings.Networks}}{{.Gateway}}{{end}}' base
  172.17.0.1
  $ docker inspect -f '{{.Config.Image}} {{.HostConfig.Memory}} {{len .Mounts}}' base
  busybox:1.36 0 0
  % docker inspect -f '{{.State.Running | upper}}' base
  $ docker inspect -f '{{println .Name}}' base
  /base
  $ docker inspect -f '{{upper .Name}} {{title "abc"}} {{pad "x" 1 2}}|{{truncate "abcdef" 3}} {{join (split "a,b" ",") "-"}}' base
  /BASE Abc  x  |abc a-b
  $ docker ps --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker ps --filter status=foo
  Error response from daemon: invalid filter 'status=foo': invalid value for state (foo): must be one of created, running, paused, restarting, removing, exited, dead
  [1]
  $ docker ps --filter name=ba --format '{{.Names}}'
  base
  $ docker ps --filter 'name=^/base$' --format '{{.Names}}'
  base
  $ docker ps --filter ancestor=busybox:1.36 --format '{{.Names}}'
  base
  $ docker ps --filter ancestor=nosuch --format '{{.Names}}'
  $ docker ps --filter publish=8080 --format '{{.Names}}'
  web
  $ docker ps --filter expose=80 --format '{{.Names}}'
  web
  $ docker ps --filter network=n1 --format '{{.Names}}'
  $ docker ps --filter network=nosuch --format '{{.Names}}'
  $ docker ps --filter volume=v1 --format '{{.Names}}'
  $ docker ps --filter health=none --format '{{.Names}}'
  web
  base
  $ docker ps --filter health=foo
  Error response from daemon: invalid filter 'health=foo': invalid value for health (foo): must be one of none, starting, healthy, unhealthy
  [1]
  $ docker ps --filter exited=0 -a --format '{{.Names}}'
  $ docker ps --filter exited=x -a
  Error response from daemon: invalid filter 'exited=x': strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ docker ps --filter before=web --format '{{.Names}}'
  base
  $ docker ps --filter since=base --format '{{.Names}}'
  web
  $ docker ps --filter since=nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker ps --filter is-task=true
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps --filter is-task=maybe
  Error response from daemon: invalid filter 'is-task=[maybe]'
  [1]
  $ docker ps --filter label=a
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps --filter foo
  invalid argument "foo" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps -n abc
  invalid argument "abc" for "-n, --last" flag: strconv.ParseInt: parsing "abc": invalid syntax

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker ps -n 1 --format '{{.Names}}'
  web
  $ docker ps -l --format '{{.Names}}'
  web
  $ docker ps -s --format '{{.Names}} {{.Size}}'
  web 20.5kB (virtual 98.7MB)
  base 12.3kB (virtual 2.07MB)
  $ docker ps --format '{{.Foo}}'
  failed to execute template: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.ContainerContext
  [1]
  $ docker ps --format 'table {{.Names}}\t{{.Image}}'
  NAMES     IMAGE
  web       nginx:1.27
  base      busybox:1.36
  $ docker ps --format '{{json .Names}}'
  "web"
  "base"
  $ docker ps --format json | head -c 20
  {"Command":"\"/docke
  $ docker ps --no-trunc -q | head -1 | wc -c
  65
  $ docker ps extra
  docker: 'docker ps' accepts no arguments

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [1]
  $ docker container prune -f --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker container prune -f --filter until=abc
  Error response from daemon: failed to parse value as time or duration: invalid seconds "abc": invalid syntax
  [1]
  $ docker container prune --filter until=1h -f
  Total reclaimed space: 0B
  $ docker container ls --format '{{.Names}}: {{.State}} {{.LocalVolumes}} {{.Networks}}'
  web: running 0 bridge
  base: running 0 bridge
  $ docker container foo
  docker: unknown command: docker container foo

  Usage:  docker container

  Run 'docker container --help' for more information
  [1]
  $ docker events --since abc
  failed to parse value as time or duration: "abc"
  [1]
  $ docker events --since 10m --until 0s --filter type=network --filter event=create --format '{{.Type}} {{.Action}}'
  network create
  $ docker events --since 10m --until 0s --filter container=base --filter event=kill --format '{{.Action}}' | sort | uniq -c
        1 kill
  $ docker events --format '{{.Foo}}' --since 10m --until 0s | head -1
  Error parsing format: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *events.Message
