First runs, their statuses, terminals, entry points and pulls, as a real engine shows them.

  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  $ docker run busybox:1.36 echo 'hello world'
  hello world
  $ docker run busybox:1.36 false
  [1]
  $ docker run busybox:1.36 sh -c 'exit 300'
  [44]
  $ docker run busybox:1.36 sh -c 'kill -TERM $$'
  $ docker run --name two busybox:1.36 /bin/sh -c "echo hi; exit 2"
  hi
  [2]
  $ docker ps -a --filter name=two
  CONTAINER ID   IMAGE          COMMAND                  CREATED        STATUS                              PORTS     NAMES
  eb762caa7e42   busybox:1.36   "/bin/sh -c 'echo hi…"   1 second ago   Exited (2) Less than a second ago             two
  $ docker start -a two
  hi
  [2]
  $ docker start two two
  two
  two
  $ docker run --rm -d --name gone busybox:1.36 sleep 1
  b995db0e63cdac70a857ec807c1838ec60dd2db3fbede3f4952554d82b86dc91
  $ docker ps
  CONTAINER ID   IMAGE          COMMAND     CREATED        STATUS                  PORTS     NAMES
  b995db0e63cd   busybox:1.36   "sleep 1"   1 second ago   Up Less than a second             gone
  % sleep 2
  $ docker ps -a --filter name=gone
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker run -d busybox:1.36
  c0dc528d7a1a2979a043a1b20049f0ebb6de408e46a817ffecf166aa6607f6ba
  $ docker run -d --name typo busybox:1.36 ecoh hi
  b0fa394a28a17933eb5a3cc33295fa356ee1ae4721ffe8f41c6e34ec79c2cebb
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "ecoh": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker ps -a --filter name=typo
  CONTAINER ID   IMAGE          COMMAND     CREATED        STATUS    PORTS     NAMES
  b0fa394a28a1   busybox:1.36   "ecoh hi"   1 second ago   Created             typo
  $ docker logs typo
  $ docker start typo
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "ecoh": executable file not found in $PATH
  failed to start containers: typo
  [1]
  $ docker start -a typo
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "ecoh": executable file not found in $PATH
  [1]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}' typo
  created 127 failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "ecoh": executable file not found in $PATH
  $ docker rm typo
  typo
  $ docker run -d --name d1 busybox:1.36 sleep 600
  95da6c766f014a3f5a01803cfadc21d5a44e05dd5c2042b7a9ce1305eaa098ad
  $ docker stop -t 0 d1
  d1
  $ docker ps -a --filter name=d1
  CONTAINER ID   IMAGE          COMMAND       CREATED        STATUS                                PORTS     NAMES
  95da6c766f01   busybox:1.36   "sleep 600"   1 second ago   Exited (137) Less than a second ago             d1
  $ docker start d1
  d1
  $ docker stop -t 1 d1
  d1
  $ docker inspect -f '{{.State.ExitCode}} {{.State.OOMKilled}} {{.State.Dead}} {{.State.Running}}' d1
  137 false false false
  $ docker container start d1
  d1
  $ docker container ls
  CONTAINER ID   IMAGE          COMMAND       CREATED         STATUS                  PORTS     NAMES
  95da6c766f01   busybox:1.36   "sleep 600"   3 seconds ago   Up Less than a second             d1
  $ docker container kill d1
  d1
  $ docker container rm d1
  d1
  $ docker run -it busybox:1.36 sh -c 'echo $TERM; tty; stty size'
  xterm
  /dev/pts/0
  1000 200
  % docker run -t --rm busybox:1.36 ls /
  % docker run --rm busybox:1.36 ls /
  $ docker run --rm -i busybox:1.36 sh
  < echo hi
  < ls /nosuch
  < exit 4
  hi
  ls: /nosuch: No such file or directory
  [4]
  % docker run --rm -it busybox:1.36
  < ^C
  < exit
  % docker run --rm -it busybox:1.36
  < nosuch
  < ^D
  $ docker run --rm busybox:1.36 sleep 30
  < ^C
  % docker run --rm --init busybox:1.36 sleep 30
  < ^C
  $ docker create -it --name c1 busybox:1.36
  144f6bdec8e9fba1658cd2424136c178783f4ba14ba0b9c9036b0a731917b02d
  $ docker start c1
  c1
  % docker start -ai c1
  < echo in
  < exit 5
  $ docker ps -a --filter name=c1
  CONTAINER ID   IMAGE          COMMAND   CREATED         STATUS                              PORTS     NAMES
  144f6bdec8e9   busybox:1.36   "sh"      3 seconds ago   Exited (5) Less than a second ago             c1
  $ docker exec c1 ls
  Error response from daemon: container 144f6bdec8e9fba1658cd2424136c178783f4ba14ba0b9c9036b0a731917b02d is not running
  [1]
  % docker start -i c1
  < ls /home
  < exit
  $ docker run --entrypoint echo busybox:1.36 a b
  a b
  $ docker run --entrypoint /bin/ls busybox:1.36 -d /etc
  /etc
  $ docker run --entrypoint '' busybox:1.36 echo cleared
  cleared
  $ docker run --entrypoint nosuch busybox:1.36
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --entrypoint "echo hi" busybox:1.36
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "echo hi": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --hostname a.b.c busybox:1.36 hostname
  a.b.c
  $ docker run --rm --domainname example.com -h web busybox:1.36 sh -c 'hostname; hostname -f; cat /etc/hosts | tail -1 | cut -f2'
  web
  web.example.com
  web.example.com web
  $ docker run --rm --add-host db:10.1.2.3 busybox:1.36 grep db /etc/hosts
  10.1.2.3        db
  $ docker run --rm --add-host host.docker.internal:host-gateway busybox:1.36 grep internal /etc/hosts
  172.17.0.1      host.docker.internal
  $ docker run --rm --add-host db busybox:1.36 true
  invalid argument "db" for "--add-host" flag: bad format for add-host: "db"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --add-host db=1.2.3.4 --add-host x:1.2 busybox:1.36 true
  invalid argument "x:1.2" for "--add-host" flag: invalid IP address in add-host: "1.2"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --dns 9.9.9.9 --dns-search lab.local --dns-option ndots:2 busybox:1.36 cat /etc/resolv.conf
  # Generated by Docker Engine.
  # This file can be edited; Docker Engine will not make further changes once it
  # has been modified.

  nameserver 9.9.9.9
  search lab.local
  options ndots:2

  # Based on host file: '/etc/resolv.conf' (legacy)
  # Overrides: [nameservers search options]
  # Option ndots from: override
  $ docker run --rm --dns x busybox:1.36 true
  invalid argument "x" for "--dns" flag: IP address is not correctly formatted: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --cidfile cid --name wcid busybox:1.36 true; wc -c < cid
  64
  $ docker run --cidfile cid busybox:1.36 true
  docker: container ID file found, make sure the other container isn't running or delete cid

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pull always busybox:1.36 echo pulled
  1.36: Pulling from library/busybox
  Digest: sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  Status: Image is up to date for busybox:1.36
  pulled
  $ docker run --rm --pull never alpine:3.21 true
  docker: Error response from daemon: No such image: alpine:3.21

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pull sometimes alpine:3.21 true
  docker: invalid pull option: 'sometimes': must be one of "always", "missing" or "never"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --quiet alpine:3.21 echo hi
  hi
  $ docker run --rm alpine:3.99 true
  Unable to find image 'alpine:3.99' locally
  docker: Error response from daemon: failed to resolve reference "docker.io/library/alpine:3.99": docker.io/library/alpine:3.99: not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm nosuchimage true
  Unable to find image 'nosuchimage:latest' locally
  docker: Error response from daemon: pull access denied for nosuchimage, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm localhost:5001/x true
  Unable to find image 'localhost:5001/x:latest' locally
  docker: Error response from daemon: failed to resolve reference "localhost:5001/x:latest": failed to do request: Head "https://localhost:5001/v2/x/manifests/latest": dial tcp 127.0.0.1:5001: connect: connection refused

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -d -it --name dit busybox:1.36
  fa8ae2e5b2e25ff2d8ca644e1ba4df748da6bb3be4dbf23d7ce08f7e2e3b4ef7
  $ docker ps --filter name=dit
  CONTAINER ID   IMAGE          COMMAND   CREATED        STATUS                  PORTS     NAMES
  fa8ae2e5b2e2   busybox:1.36   "sh"      1 second ago   Up Less than a second             dit
  $ docker stop dit
  dit
  $ docker run -a stdout busybox:1.36 sh -c 'echo out; echo err >&2'
  out
  $ docker run -a stderr busybox:1.36 sh -c 'echo out; echo err >&2'
  err
  $ docker run -a foo busybox:1.36 true
  invalid argument "foo" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -a stdout busybox:1.36 true
  conflicting options: cannot specify both --attach and --detach
  [1]
  $ docker run --rm --env-file - busybox:1.36 true </dev/null
  docker: --env-file: open -: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --label a --label b=c --name lab -d busybox:1.36 sleep 100
  dd1d4eb05990377526f939299aa74740a6cf2c63145552182a642bd3b2579664
  $ docker inspect -f '{{json .Config.Labels}}' lab
  {"a":"","b":"c"}
  $ docker ps --filter label=b=c --format '{{.Labels}}'
  a=,b=c
  $ docker rm lab
  Error response from daemon: cannot remove container "lab": container is running: stop the container before removing or force remove
  [1]
  $ docker rm --force lab
  lab
  $ docker rm $(docker ps -aq) | wc -l
  16
  $ docker rm $(docker ps -aq)
  docker: 'docker rm' requires at least 1 argument

  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker rm --help' for more information
  [1]
