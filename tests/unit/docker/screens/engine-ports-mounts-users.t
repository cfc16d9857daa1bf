  % docker pull -q busybox:1.36
  $ docker run -p abc busybox:1.36 true
  docker: invalid containerPort: abc

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 80:abc busybox:1.36 true
  docker: invalid containerPort: abc

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 99999:80 busybox:1.36 true
  docker: invalid hostPort: 99999

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 80:99999 busybox:1.36 true
  docker: invalid containerPort: 99999

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 0 busybox:1.36 true
  docker: Error response from daemon: invalid port specification: "0/tcp"

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 8080-8082:80-81 busybox:1.36 true
  docker: invalid ranges specified for container and host Ports: 80-81 and 8080-8082

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 8082-8080:80 busybox:1.36 true
  docker: invalid hostPort: 8082-8080

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 1.2.3:80:80 busybox:1.36 true
  docker: invalid IP address: 1.2.3

  Run 'docker run --help' for more information
  [125]
  % docker run -p 1.2.3.4:8080:80 busybox:1.36 true
  $ docker run -p 80:80/foo busybox:1.36 true
  docker: invalid proto: foo

  Run 'docker run --help' for more information
  [125]
  $ docker run -p : busybox:1.36 true
  docker: no port specified: :<empty>

  Run 'docker run --help' for more information
  [125]
  $ docker run -p '' busybox:1.36 true
  docker: no port specified: <empty>

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 8080: busybox:1.36 true
  docker: no port specified: 8080:<empty>

  Run 'docker run --help' for more information
  [125]
  $ docker run -p :80 --rm busybox:1.36 echo ok
  ok
  $ docker run -p 8080:80:90 busybox:1.36 true
  docker: invalid IP address: 8080

  Run 'docker run --help' for more information
  [125]
  $ docker run -p a:8080:80 busybox:1.36 true
  docker: invalid IP address: a

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name p1 -p 8080:80 -p 8080:81 busybox:1.36 sleep 100
  1e37a6a49515e0c223bd7f8a67a2cf3539f1741b3e3f5cebde7e33c320b7c9e8
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint p1 (7618cf150564046f84e109b78d5b5df739d8d09d7e0b8cd4e4ac104b173000ff): Bind for 0.0.0.0:8080 failed: port is already allocated

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name p2 -p 8080:80 busybox:1.36 sleep 100
  bed3f75340659ad154e6934e2057fdcd78068b5ee452bfe94e33210b3fd43f00
  $ docker run -d --name p3 -p 8080:80 busybox:1.36 sleep 100
  c8e4b6242ae59ce00b4beb83e0e4a2f1e50f6efc8242c0caa63a23c889813400
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint p3 (b85d641df65a4677f3f4be92361495898071267df9ff1a631ee16a9c1528ad15): Bind for 0.0.0.0:8080 failed: port is already allocated

  Run 'docker run --help' for more information
  [125]
  % docker ps -a --format '{{.Names}}\t{{.Status}}\t{{.Ports}}'
  % docker start p3
  % docker start p3 p2 p1
  $ docker rm -f p2
  p2
  $ docker start p3
  p3
  % docker port p3
  % docker port p3 80
  $ docker port p3 80/udp
  no public port '80/udp' published for p3
  [1]
  $ docker port p3 81
  no public port '81' published for p3
  [1]
  $ docker port p3 abc
  invalid port 'abc': invalid syntax
  [1]
  $ docker port p1
  $ docker port nope
  Error response from daemon: No such container: nope
  [1]
  $ docker port
  docker: 'docker port' requires at least 1 and at most 2 arguments

  Usage:  docker port CONTAINER [PRIVATE_PORT[/PROTO]]

  Run 'docker port --help' for more information
  [1]
  $ docker run -d --name p4 -p 9000-9002:80-82 -p 9000:80/udp -p 127.0.0.1:9100:100 -p 70 --expose 5000 --expose 6000-6001/udp busybox:1.36 sleep 100
  1c25369d44e66cdb64d1bc511e6815b798754a4855570664ef2549e6283b25f0
  $ docker ps --filter name=p4 --format '{{.Ports}}'
  5000/tcp, 6000-6001/udp, 0.0.0.0:32769->70/tcp, [::]:32769->70/tcp, 0.0.0.0:9000->80/tcp, 0.0.0.0:9000->80/udp, [::]:9000->80/tcp, [::]:9000->80/udp, 0.0.0.0:9001->81/tcp, [::]:9001->81/tcp, 0.0.0.0:9002->82/tcp, [::]:9002->82/tcp, 127.0.0.1:9100->100/tcp
  $ docker port p4 | sort
  100/tcp -> 127.0.0.1:9100
  70/tcp -> 0.0.0.0:32769
  70/tcp -> [::]:32769
  80/tcp -> 0.0.0.0:9000
  80/tcp -> [::]:9000
  80/udp -> 0.0.0.0:9000
  80/udp -> [::]:9000
  81/tcp -> 0.0.0.0:9001
  81/tcp -> [::]:9001
  82/tcp -> 0.0.0.0:9002
  82/tcp -> [::]:9002
  $ docker run -d --name p5 -P --expose 100-102 busybox:1.36 sleep 100
  c1d030895c386534db7290b8cd331533dfbcaef425d548786ff3eb82e96eafe3
  $ docker port p5 | wc -l
  6
  $ docker run --expose abc busybox:1.36 true
  docker: invalid range format for --expose: invalid start port 'abc': invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --expose 80:80 busybox:1.36 true
  docker: invalid range format for --expose: invalid start port '80:80': invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --expose 99999 busybox:1.36 true
  docker: invalid range format for --expose: invalid start port '99999': value out of range

  Run 'docker run --help' for more information
  [125]
  $ docker run --expose 80/foo busybox:1.36 true
  $ docker run --mount foo busybox:1.36 true
  invalid argument "foo" for "--mount" flag: invalid field 'foo' must be a key=value pair

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=foo,target=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "foo": mount type unknown

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,target=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": field Source must not be empty

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,source=/nope,target=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,source=rel,target=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": invalid mount path: 'rel' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,source=/tmp busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": field Target must not be empty

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,source=/tmp,target=x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": invalid mount path: 'x' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=volume,source=v1,target=/x,foo=bar busybox:1.36 true
  invalid argument "type=volume,source=v1,target=/x,foo=bar" for "--mount" flag: unknown option 'foo' in 'foo=bar'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=volume,source=v1,target=/x,readonly=maybe busybox:1.36 true
  invalid argument "type=volume,source=v1,target=/x,readonly=maybe" for "--mount" flag: invalid value for 'readonly': invalid boolean value ("maybe"): must be one of "true", "1", "false", or "0" (default "true")

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=tmpfs,source=v1,target=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "tmpfs": field Source must not be specified

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=tmpfs,target=/x,tmpfs-size=abc busybox:1.36 true
  invalid argument "type=tmpfs,target=/x,tmpfs-size=abc" for "--mount" flag: invalid value for tmpfs-size: abc

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --mount type=tmpfs,target=/x,tmpfs-size=1m,tmpfs-mode=700 busybox:1.36 sh -c 'df /x; ls -ld /x'
  $ docker run --mount type=bind,source=/tmp,target=/x,volume-nocopy busybox:1.36 true
  invalid argument "type=bind,source=/tmp,target=/x,volume-nocopy" for "--mount" flag: cannot mix 'volume-*' options with mount type 'bind'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=volume,target=/x,bind-propagation=shared busybox:1.36 true
  invalid argument "type=volume,target=/x,bind-propagation=shared" for "--mount" flag: cannot mix 'bind-*' options with mount type 'volume'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=volume,target=/x,tmpfs-size=1m busybox:1.36 true
  invalid argument "type=volume,target=/x,tmpfs-size=1m" for "--mount" flag: cannot mix 'tmpfs-*' options with mount type 'volume'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,source=/tmp,target=/x,bind-propagation=foo busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": invalid propagation mode: foo

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount source=v1,target=/x --rm busybox:1.36 touch /x/a
  $ docker run --mount source=v1,dst=/x,ro --rm busybox:1.36 touch /x/b
  touch: /x/b: Read-only file system
  [1]
  $ docker run -v v1:/x:ro --rm busybox:1.36 touch /x/b
  touch: /x/b: Read-only file system
  [1]
  % docker run -v v1 --rm busybox:1.36 ls
  $ docker run -v v1:x busybox:1.36 true
  docker: Error response from daemon: invalid volume specification: 'v1:x': invalid mount config for type "volume": invalid mount path: 'x' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run -v v1:/x:foo busybox:1.36 true
  docker: Error response from daemon: invalid mode: foo

  Run 'docker run --help' for more information
  [125]
  $ docker run -v v1:/x:ro:rw busybox:1.36 true
  docker: invalid spec: v1:/x:ro:rw: too many colons

  Run 'docker run --help' for more information
  [125]
  $ docker run -v v1:/x:ro,rw busybox:1.36 true
  docker: Error response from daemon: invalid mode: ro,rw

  Run 'docker run --help' for more information
  [125]
  $ docker run -v ./rel:/x --rm busybox:1.36 ls -a /x
  .
  ..
  $ ls
  rel
  $ docker run -v rel/a:/x busybox:1.36 true
  docker: Error response from daemon: create rel/a: "rel/a" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path

  Run 'docker run --help' for more information
  [125]
  % docker run -v a:/x busybox:1.36 true
  $ docker run -v :/x busybox:1.36 true
  docker: invalid spec: :/x: empty section between colons

  Run 'docker run --help' for more information
  [125]
  $ docker run -v /x: busybox:1.36 true
  docker: invalid spec: /x:: empty section between colons

  Run 'docker run --help' for more information
  [125]
  % docker run -v / busybox:1.36 true
  $ docker run -v v1:/ busybox:1.36 true
  docker: Error response from daemon: invalid volume specification: 'v1:/': invalid mount config for type "volume": invalid specification: destination can't be '/'

  Run 'docker run --help' for more information
  [125]
  $ docker run -v v1:/x -v v2:/x busybox:1.36 true
  docker: Error response from daemon: Duplicate mount point: /x

  Run 'docker run --help' for more information
  [125]
  $ docker run -v v1:/x --mount source=v2,target=/x busybox:1.36 true
  docker: Error response from daemon: Duplicate mount point: /x

  Run 'docker run --help' for more information
  [125]
  $ docker run -v v1:/x --tmpfs /x busybox:1.36 true
  docker: Error response from daemon: Duplicate mount point: /x

  Run 'docker run --help' for more information
  [125]
  $ docker run --tmpfs x busybox:1.36 true
  docker: Error response from daemon: invalid mount path: 'x' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --tmpfs /x:foo busybox:1.36 true
  docker: Error response from daemon: invalid tmpfs option "foo"

  Run 'docker run --help' for more information
  [125]
  % docker run --tmpfs /x:size=1m,mode=1770,uid=5 --rm busybox:1.36 sh -c 'ls -ld /x; grep " /x " /proc/mounts | cut -d" " -f1-3'
  % docker volume ls -q
  $ docker run --volumes-from nope busybox:1.36 true
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --volumes-from p1:foo busybox:1.36 true
  docker: Error response from daemon: invalid mode: foo

  Run 'docker run --help' for more information
  [125]
  $ docker run --volumes-from '' busybox:1.36 true
  docker: Error response from daemon: volumes-from specification cannot be an empty string

  Run 'docker run --help' for more information
  [125]
  % docker run --volume-driver foo -v xx:/x busybox:1.36 true
  $ docker run --read-only --rm busybox:1.36 touch /a
  touch: /a: Read-only file system
  [1]
  $ docker run --workdir rel busybox:1.36 pwd
  docker: Error response from daemon: the working directory 'rel' is invalid, it needs to be an absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -w /new/dir busybox:1.36 pwd
  /new/dir
  $ docker run --rm -w /bin/sh busybox:1.36 pwd
  docker: Error response from daemon: Cannot mkdir: /bin/sh is not a directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u nobody2 busybox:1.36 id
  docker: Error response from daemon: unable to find user nobody2: no matching entries in passwd file

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 1000:foo busybox:1.36 id
  docker: Error response from daemon: unable to find group foo: no matching entries in group file

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 1000:1000 busybox:1.36 id
  uid=1000 gid=1000 groups=1000
  $ docker run --rm -u 99999999999 busybox:1.36 id
  docker: Error response from daemon: uids and gids must be in range 0-2147483647

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u -1 busybox:1.36 id
  docker: Error response from daemon: uids and gids must be in range 0-2147483647

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --group-add 5 --group-add 77 -u 1000 busybox:1.36 id
  $ docker run --rm --group-add foo busybox:1.36 id
  docker: Error response from daemon: unable to find group foo: no matching entries in group file

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -e A -e B=1 -e C= busybox:1.36 env | sort
  B=1
  C=
  HOME=/root
  HOSTNAME=0d5b86edbee0
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  $ A=5 docker run --rm -e A busybox:1.36 sh -c 'echo $A'
  5
  $ docker run --rm -e =5 busybox:1.36 env
  invalid argument "=5" for "-e, --env" flag: invalid environment variable: =5

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --env-file nope busybox:1.36 env
  docker: --env-file: open nope: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ printf '#c\nA=1\n\nB\n C=3\nD = 4\n' > ef; docker run --rm --env-file ef busybox:1.36 env
  docker: --env-file: invalid env file (ef): variable 'D ' contains whitespaces

  Run 'docker run --help' for more information
  [125]
  $ printf '#c\nA=1\n\nPATH2\n C="3"\nD= 4\n' > ef; docker run --rm --env-file ef -e A=2 --hostname h busybox:1.36 env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=h
  C="3"
  D= 4
  A=2
  HOME=/root
  $ docker run --label-file nope busybox:1.36 true
  docker: --label-file: open nope: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --label =x busybox:1.36 true
  invalid argument "=x" for "-l, --label" flag: invalid label '=x': empty name

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --entrypoint '' --rm busybox:1.36 echo hi
  hi
  $ docker run --entrypoint nope --rm busybox:1.36 hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nope": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --entrypoint /etc --rm busybox:1.36 hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/etc": is a directory: permission denied

  Run 'docker run --help' for more information
  [126]
  $ docker run --entrypoint echo --rm busybox:1.36 a b
  a b
  $ docker run --entrypoint echo --rm busybox:1.36
