  % mkdir w; cd w
  % docker pull -q busybox:1.36 >/dev/null 2>&1
  % docker run -d --name r1 busybox:1.36 sleep 100000
  % docker run -d --name p1 busybox:1.36 sleep 100000
  % docker pause p1
  % docker create --name c1 busybox:1.36 true
  % docker run --name x1 busybox:1.36 sh -c 'echo out; echo err >&2; exit 3'
  % docker network create n1
  % docker volume create v1
  % docker exec c1 ls
  % docker exec x1 ls
  $ docker exec p1 ls
  Error response from daemon: Container p1 is paused, unpause the container before exec
  [1]
  $ docker exec r1
  docker: 'docker exec' requires at least 2 arguments
  
  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]
  
  See 'docker exec --help' for more information
  [1]
  $ docker exec r1 nope
  OCI runtime exec failed: exec failed: unable to start container process: exec: "nope": executable file not found in $PATH
  [127]
  $ docker exec r1 /
  OCI runtime exec failed: exec failed: unable to start container process: exec: "/": is a directory: permission denied
  [126]
  $ docker exec r1 /etc/passwd
  OCI runtime exec failed: exec failed: unable to start container process: exec: "/etc/passwd": permission denied
  [126]
  $ docker exec -w /nope r1 ls
  OCI runtime exec failed: exec failed: unable to start container process: chdir to cwd ("/nope") set in config.json failed: no such file or directory
  [127]
  $ docker exec -w rel r1 ls
  OCI runtime exec failed: exec failed: Cwd must be an absolute path
  [128]
  $ docker exec -u nobody1 r1 id
  Error response from daemon: unable to find user nobody1: no matching entries in passwd file
  [1]
  $ docker exec -u 1:nogrp1 r1 id
  Error response from daemon: unable to find group nogrp1: no matching entries in group file
  [1]
  $ docker exec -u 99999999999 r1 id
  Error response from daemon: uids and gids must be in range 0-2147483647
  [1]
  $ docker exec -e =x r1 env
  invalid argument "=x" for "-e, --env" flag: invalid environment variable: =x
  
  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]
  
  Run 'docker exec --help' for more information
  [125]
  $ docker exec -e A r1 true
  $ docker exec --env-file nope r1 true
  open nope: no such file or directory
  [1]
  $ docker exec -d r1 nope
  Error response from daemon: OCI runtime exec failed: exec failed: unable to start container process: exec: "nope": executable file not found in $PATH
  [1]
  $ docker exec -d r1 true
  $ docker exec '' ls
  invalid container name or ID: value is empty
  [1]
  $ docker exec -u '' r1 id -u
  0
  $ docker exec -w '' r1 pwd
  /
  $ docker rename r1 r1
  failed to rename container: Error response from daemon: Renaming a container with the same name as its current name
  [1]
  % docker rename r1 p1
  $ docker rename r1 ''
  failed to rename container: new name cannot be blank
  [1]
  $ docker rename r1 -a
  unknown shorthand flag: 'a' in -a
  
  Usage:  docker rename CONTAINER NEW_NAME
  
  Run 'docker rename --help' for more information
  [125]
  $ docker rename r1 a/b
  failed to rename container: Error response from daemon: Error when allocating new name: Invalid container name (/a/b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker rename r1 a
  failed to rename container: Error response from daemon: Error when allocating new name: Invalid container name (/a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker rename nope b
  failed to rename container: Error response from daemon: No such container: nope
  [1]
  $ docker rename c1 c1x
  $ docker rename c1x /c1
  $ docker cp r1:/nope .
  Error response from daemon: Could not find the file /nope in container r1
  [1]
  $ docker cp nope r1:/
  lstat /root/lab/w/nope: no such file or directory
  [1]
  % docker cp r1:/etc/passwd nodir/
  % docker cp r1:/etc nofile
  % docker cp . r1:/etc/passwd
  $ docker cp r1:/etc r1:/tmp
  copying between containers is not supported
  [1]
  $ docker cp a b
  must specify at least one container source
  [1]
  $ docker cp - r1:/tmp </dev/null
  Successfully copied 0B to r1:/tmp
  $ docker cp r1:/etc/passwd - | head -c 6
  passwd
  $ docker cp -q r1:/etc/passwd .
  % docker cp passwd r1:/nodir/x
  % docker cp passwd r1:/nodir/
  $ docker cp passwd nope:/
  no such directory
  [1]
  $ docker cp nope:/x .
  Error response from daemon: No such container: nope
  [1]
  $ docker cp r1: .
  Error response from daemon: bad parameter: path cannot be empty
  [1]
  $ docker cp :/x .
  must specify at least one container source
  [1]
  $ docker cp passwd r1:
  no such directory
  [1]
  % docker cp -a passwd r1:/tmp/p
  % docker cp -L passwd r1:/tmp/q
  % docker cp passwd p1:/tmp/q
  % docker cp passwd c1:/q
  $ docker wait x1
  3
  $ docker wait x1 nope x1
  3
  3
  Error response from daemon: No such container: nope
  [1]
  $ docker wait --x
  unknown flag: --x
  
  Usage:  docker wait CONTAINER [CONTAINER...]
  
  Run 'docker wait --help' for more information
  [125]
  $ docker wait
  docker: 'docker wait' requires at least 1 argument
  
  Usage:  docker wait CONTAINER [CONTAINER...]
  
  See 'docker wait --help' for more information
  [1]
  $ docker stop nope x1
  x1
  Error response from daemon: No such container: nope
  [1]
  $ docker stop -t x r1
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  
  Usage:  docker stop [OPTIONS] CONTAINER [CONTAINER...]
  
  Run 'docker stop --help' for more information
  [125]
  $ docker stop -t -2 x1
  x1
  $ docker stop -s NOPE r1
  Error response from daemon: cannot stop container: r1: invalid signal: NOPE
  [1]
  $ docker stop -s 99 r1
  r1
  % docker kill x1
  % docker kill c1
  % docker kill -s '' r1
  $ docker kill -s 0 r1
  Error response from daemon: cannot kill container: r1: invalid signal: 0
  [1]
  $ docker kill -s -1 r1
  Error response from daemon: cannot kill container: r1: the linux daemon does not support signal -1
  [1]
  $ docker kill -s 65 r1
  Error response from daemon: cannot kill container: r1: the linux daemon does not support signal 65
  [1]
  $ docker kill -s SIGFOO r1
  Error response from daemon: cannot kill container: r1: invalid signal: SIGFOO
  [1]
  % docker kill -s hup nope r1
  % docker kill -s SIGWINCH r1
  $ docker kill -s winch p1
  p1
  $ docker restart -s FOO r1
  r1
  $ docker restart nope
  Error response from daemon: No such container: nope
  [1]
  $ docker pause p1
  p1
  % docker pause c1
  % docker pause x1
  % docker pause nope p1
  % docker unpause r1
  % docker unpause c1
  $ docker unpause nope
  Error response from daemon: No such container: nope
  [1]
  $ docker start nope
  Error response from daemon: No such container: nope
  failed to start containers: nope
  [1]
  $ docker start p1
  Error response from daemon: cannot start a paused container, try unpause instead
  failed to start containers: p1
  [1]
  $ docker start r1
  r1
  $ docker start -a r1 x1
  you cannot start and attach multiple containers at once
  [1]
  $ docker start -i r1 x1
  you cannot start and attach multiple containers at once
  [1]
  $ docker start --checkpoint x c1
  "--checkpoint" is only supported on a Docker daemon with experimental features enabled
  [1]
  $ docker start --detach-keys foo -a x1
  invalid detach keys (foo): Unknown character: 'foo'
  [1]
  $ docker start --detach-keys ctrl-% -a x1
  invalid detach keys (ctrl-%): Unknown character: 'ctrl-%'
  [1]
  $ docker attach c1
  cannot attach to a stopped container, start it first
  [1]
  $ docker attach x1
  cannot attach to a stopped container, start it first
  [1]
  $ docker attach p1
  cannot attach to a paused container, unpause it first
  [1]
  $ docker attach nope
  Error response from daemon: No such container: nope
  [1]
  $ docker attach --detach-keys a,,b r1
  invalid detach keys (a,,b): Unknown character: ''
  [1]
  $ docker update nope
  you must provide one or more flags when using this command
  [1]
  $ docker update r1
  you must provide one or more flags when using this command
  [1]
  $ docker update --restart foo r1
  Error response from daemon: invalid restart policy: unknown policy 'foo'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker update --restart on-failure:x r1
  invalid restart policy format: maximum retry count must be an integer
  [1]
  $ docker update --restart always:3 r1
  Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  [1]
  $ docker update --restart on-failure:-1 r1
  Error response from daemon: invalid restart policy: maximum retry count cannot be negative
  [1]
  $ docker update -m 1m r1
  Error response from daemon: Minimum memory limit allowed is 6MB
  [1]
  $ docker update -m 5m --memory-swap 4m r1
  Error response from daemon: Minimum memory limit allowed is 6MB
  [1]
  $ docker update --cpus 1.5.5 r1
  invalid argument "1.5.5" for "--cpus" flag: failed to parse 1.5.5 as a rational number
  
  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]
  
  Run 'docker update --help' for more information
  [125]
  $ docker update --cpus 1000 c1
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker update --cpuset-cpus 0-99 c1
  Error response from daemon: Requested CPUs are not available - requested 0-99, available: 0-1
  [1]
  $ docker update --cpuset-cpus a c1
  Error response from daemon: Invalid value a for cpuset cpus: invalid format: a
  [1]
  $ docker update --pids-limit x c1
  invalid argument "x" for "--pids-limit" flag: strconv.ParseInt: parsing "x": invalid syntax
  
  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]
  
  Run 'docker update --help' for more information
  [125]
  $ docker update --restart always c1 nope
  c1
  Error response from daemon: No such container: nope
  [1]
  $ docker commit -c FOO r1
  Error response from daemon: FOO is not a valid change command
  [1]
  $ docker commit -c 'FOO bar' r1
  Error response from daemon: FOO is not a valid change command
  [1]
  $ docker commit -c 'RUN ls' r1
  Error response from daemon: RUN is not a valid change command
  [1]
  % docker commit -c 'CMD' r1 a:1
  $ docker commit -c 'EXPOSE abc' r1 a:1
  Error response from daemon: invalid containerPort: abc
  [1]
  $ docker commit -c 'WORKDIR' r1 a:1
  Error response from daemon: WORKDIR requires exactly one argument
  [1]
  $ docker commit -c 'ENV' r1 a:1
  Error response from daemon: ENV requires at least one argument
  [1]
  $ docker commit -c 'ENV a' r1 a:1
  Error response from daemon: ENV must have two arguments
  [1]
  $ docker commit -c 'LABEL a' r1 a:1
  Error response from daemon: LABEL must have two arguments
  [1]
  $ docker commit -c 'HEALTHCHECK x' r1 a:1
  Error response from daemon: Unknown type "X" in HEALTHCHECK (try CMD)
  [1]
  $ docker commit -c 'ONBUILD FROM x' r1 a:1
  Error response from daemon: FROM isn't allowed as an ONBUILD trigger
  [1]
  $ docker commit -c 'STOPSIGNAL FOO' r1 a:1
  Error response from daemon: invalid signal: FOO
  [1]
  % docker commit -c 'ENTRYPOINT ["a' r1 a:1
  $ docker commit r1 A:1
  invalid reference format: repository name (library/A) must be lowercase
  [1]
  $ docker commit r1 a:1:2
  invalid reference format
  [1]
  $ docker commit r1 a@sha256:00
  invalid reference format
  [1]
  $ docker commit nope
  Error response from daemon: No such container: nope
  [1]
  % docker commit r1 ''
  $ docker commit -p r1 b:1 >/dev/null
  $ docker save
  docker: 'docker save' requires at least 1 argument
  
  Usage:  docker save [OPTIONS] IMAGE [IMAGE...]
  
  See 'docker save --help' for more information
  [1]
  $ docker save nope
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker save busybox:1.36 nope
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker save -o /nodir/x busybox:1.36
  failed to save image: invalid output path: stat /nodir: no such file or directory
  [1]
  $ docker save -o . busybox:1.36
  failed to save image: cannot write to a directory
  [1]
  $ docker save --platform foo/bar -o x.tar busybox:1.36
  Error response from daemon: no suitable export target found: image with reference busybox:1.36 was found but does not provide the specified platform (foo/bar)
  [1]
  $ docker save --platform linux/arm64 -o x.tar busybox:1.36
  Error response from daemon: no suitable export target found: image with reference busybox:1.36 was found but does not provide the specified platform (linux/arm64)
  [1]
  $ docker save -o two.tar b:1 busybox:1.36
  $ docker load -i two.tar
  Loaded image: b:1
  Loaded image: busybox:1.36
  $ docker load -q -i two.tar
  Loaded image: b:1
  Loaded image: busybox:1.36
  $ docker load -i nope
  open nope: no such file or directory
  [1]
  $ docker load -i passwd
  unexpected EOF
  [1]
  % docker load -i .
  $ docker load x
  docker: 'docker load' accepts no arguments
  
  Usage:  docker load [OPTIONS]
  
  Run 'docker load --help' for more information
  [1]
  $ docker load < passwd
  unexpected EOF
  [1]
  $ docker import
  docker: 'docker import' requires at least 1 argument
  
  Usage:  docker import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]
  
  See 'docker import --help' for more information
  [1]
  $ docker import nope
  open nope: no such file or directory
  [1]
  % docker import passwd
  $ docker import -c 'FOO' two.tar
  Error response from daemon: FOO is not a valid change command
  [1]
  $ docker import -c 'CMD ls' two.tar A
  invalid reference format: repository name (library/A) must be lowercase
  [1]
  $ docker import --platform foo two.tar
  "foo": unknown operating system or architecture: invalid argument
  [1]
  $ docker import http://127.0.0.1:1/x
  Error response from daemon: Get "http://127.0.0.1:1/x": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ docker import two.tar a:b:c
  invalid reference format
  [1]
  $ docker export nope
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker export -o /nodir/x r1
  failed to export container: invalid output path: stat /nodir: no such file or directory
  [1]
  $ docker export -o . r1
  failed to export container: cannot write to a directory
  [1]
  $ docker tag busybox:1.36
  docker: 'docker tag' requires 2 arguments
  
  Usage:  docker tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]
  
  Run 'docker tag --help' for more information
  [1]
  $ docker tag nope a
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker tag busybox:1.36 A
  error parsing reference: "A" is not a valid repository/tag: invalid reference format: repository name (library/A) must be lowercase
  [1]
  $ docker tag busybox:1.36 a:
  error parsing reference: "a:" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 :a
  error parsing reference: ":a" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 a:b/c
  error parsing reference: "a:b/c" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 a//b
  error parsing reference: "a//b" is not a valid repository/tag: invalid reference format
  [1]
  % docker tag busybox:1.36 a@sha256:0000000000000000000000000000000000000000000000000000000000000000
  % docker tag busybox:1.36 0123456789012345678901234567890123456789012345678901234567890123
  $ docker tag busybox:1.36 -- a
  docker: 'docker tag' requires 2 arguments
  
  Usage:  docker tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]
  
  Run 'docker tag --help' for more information
  [1]
  $ docker tag '' a
  error parsing reference: "" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 http://a/b
  error parsing reference: "http://a/b" is not a valid repository/tag: invalid reference format
  [1]
  $ docker rmi nope
  Error response from daemon: No such image: nope:latest
  [1]
  % docker rmi busybox:1.36
  % docker rmi b:1 nope b:1
  $ docker rmi -f ''
  Error response from daemon: page not found
  $ docker rmi A
  Error response from daemon: invalid reference format: repository name (library/A) must be lowercase
  [1]
  $ docker rm r1
  Error response from daemon: cannot remove container "r1": container is running: stop the container before removing or force remove
  [1]
  $ docker rm p1
  Error response from daemon: cannot remove container "p1": container is paused and must be unpaused first
  [1]
  $ docker rm nope c1 nope2
  c1
  Error response from daemon: No such container: nope
  Error response from daemon: No such container: nope2
  [1]
  $ docker rm -v c1
  Error response from daemon: No such container: c1
  [1]
  $ docker rm -l r1
  Error response from daemon: Conflict, cannot remove the default link name of the container
  [1]
  $ docker rm -l a/b
  Error response from daemon: No such container: a/b
  [1]
  $ docker rm -f nope
  $ docker rm ''
  container name cannot be empty
  [1]
