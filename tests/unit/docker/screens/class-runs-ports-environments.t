  % docker pull -q busybox:1.36; docker pull -q alpine:3.20; docker pull -q nginx:1.27; docker pull -q hello-world
  $ docker run hello-world 2>&1 | sed -n 2p; docker ps -a --format '{{.Image}} {{.Command}} {{.Status}}' | sed 's/ [a-z0-9 ]* ago//'
  Hello from Docker!
  hello-world "/hello" Exited (0) Less
  $ docker run --rm hello-world | wc -l | tr -d ' '
  22
  $ docker run --rm hello-world sh
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "sh": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --entrypoint /hello hello-world extra args | head -3

  Hello from Docker!
  This message shows that your installation appears to be working correctly.
  $ docker run -it --rm --entrypoint= hello-world
  docker: Error response from daemon: no command specified

  Run 'docker run --help' for more information
  [125]
  % docker run --rm -it alpine:3.20
  < echo $0 $SHELL $TERM
  < tty; stty size
  < id -un; pwd
  < exit 7
  $ docker run --rm -i alpine:3.20 sh -c 'read a; read b; echo "[$b] [$a]"' <<< $'one\ntwo'
  [two] [one]
  $ printf 'b\na\n' | docker run -i --rm busybox:1.36 sort | tee out.txt; wc -l < out.txt
  a
  b
  2
  $ docker run -t --rm busybox:1.36 sh -c 'test -t 0 && echo in; test -t 1 && echo out; test -t 2 && echo err'
  in
  out
  err
  $ docker run -i --rm busybox:1.36 sh -c 'test -t 0 && echo in; test -t 1 && echo out; test -t 2 && echo err; true'
  $ docker run -t --rm busybox:1.36 echo hi | od -c | head -1
  0000000   h   i  \r  \n
  $ docker run -ti --rm busybox:1.36 echo hi | cat
  hi
  $ echo x | docker run -ti --rm busybox:1.36 cat
  cannot attach stdin to a TTY-enabled container because stdin is not a terminal
  [1]
  $ docker run -d --name w1 -p 8101:80 -p 127.0.0.1:8102:80 nginx:1.27 | wc -c; docker port w1 | sort; docker port w1 80; docker port w1 80/udp; docker port w1 443
  65
  80/tcp -> 0.0.0.0:8101
  80/tcp -> 127.0.0.1:8102
  80/tcp -> [::]:8101
  0.0.0.0:8101
  127.0.0.1:8102
  [::]:8101
  no public port '80/udp' published for w1
  no public port '443' published for w1
  [1]
  $ docker port w1 tcp; docker port w1 80/xyz; docker port w1 99999
  invalid port 'tcp': invalid syntax
  no public port '80/xyz' published for w1
  invalid port '99999': value out of range
  [1]
  $ docker ps --format '{{.Ports}}'; docker inspect -f '{{range $p, $c := .NetworkSettings.Ports}}{{$p}} -> {{range $c}}{{.HostIp}}:{{.HostPort}} {{end}}{{end}}' w1
  0.0.0.0:8101->80/tcp, 127.0.0.1:8102->80/tcp, [::]:8101->80/tcp
  80/tcp -> 0.0.0.0:8101 :::8101 127.0.0.1:8102
  $ docker inspect -f '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostPort}}' w1; docker inspect -f '{{with index .NetworkSettings.Ports "80/tcp"}}{{len .}}{{end}}' w1
  8101
  3
  $ curl -sI localhost:8101 | head -1; curl -s -o /dev/null -w '%{http_code}\n' 127.0.0.1:8102/nosuch
  HTTP/1.1 200 OK
  404
  $ docker run -d -p 80:8103:80 nginx:1.27
  docker: invalid IP address: 80

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p 8101-8103:80-81 nginx:1.27
  docker: invalid ranges specified for container and host Ports: 80-81 and 8101-8103

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p :80 --name w2 nginx:1.27 | wc -c; docker port w2 | wc -l
  65
  2
  $ docker run -d -p 8104:80/sctp/x nginx:1.27
  docker: invalid proto: sctp/x

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p 8104:0 nginx:1.27
  docker: Error response from daemon: invalid port specification: "0/tcp"

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p 0:80 --name w3 nginx:1.27 | wc -c; docker inspect -f '{{json .HostConfig.PortBindings}}' w3
  65
  {"80/tcp":[{"HostIp":"","HostPort":"0"}]}
  % docker run -d -p 8105:80 -p 8105:80 --name w4 nginx:1.27 | wc -c; docker port w4
  $ docker run -d -p 8106:80 -p 8106:81 --name w5 nginx:1.27 2>&1 | sed 's/(.*)/(X)/'; docker rm -f w5
  e68c607a36ab45be8928951f0806c3cd13a9d13411f12f71652fb3659175d79c
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint w5 (X): Bind for :::8106 failed: port is already allocated

  Run 'docker run --help' for more information
  w5
  $ docker run -d -p '[::1]:8107:80' --name w6 nginx:1.27 | wc -c; docker port w6; docker ps --filter name=w6 --format '{{.Ports}}'
  65
  80/tcp -> [::1]:8107
  [::1]:8107->80/tcp
  $ docker run -d -p 8108:80/TCP --name w7 nginx:1.27 | wc -c; docker port w7
  65
  80/tcp -> 0.0.0.0:8108
  80/tcp -> [::]:8108
  $ docker run -d --expose 90-92 -P --name w8 nginx:1.27 | wc -c; docker port w8 | wc -l; docker inspect -f '{{json .Config.ExposedPorts}}' w8
  65
  8
  {"80/tcp":{},"90/tcp":{},"91/tcp":{},"92/tcp":{}}
  $ docker ps --filter publish=8101 --format '{{.Names}}'; docker ps --filter expose=90 --format '{{.Names}}'; docker ps --filter expose=90-91/tcp -q | wc -l; docker ps --filter publish=80-9000/udp -q; docker ps --filter publish=x
  w1
  w8
  1
  Error response from daemon: error while looking up for publish x: invalid start port 'x': invalid syntax
  [1]
  $ docker run --rm -e A=1 -e B -e C= -e 'D=a b' busybox:1.36 env | grep -E '^[ABCD]='
  A=1
  C=
  D=a b
  $ export B=bb; docker run --rm -e A=1 -e B -e C= --env D busybox:1.36 env | grep -E '^[ABCD]='
  A=1
  B=bb
  C=
  $ printf '# comment\nX=1\n\nY = 2\nZ="q"\nB\nNOPE\n' > e.env; docker run --rm --env-file e.env busybox:1.36 env | grep -E '^[XYZBN]'
  docker: --env-file: invalid env file (e.env): variable 'Y ' contains whitespaces

  Run 'docker run --help' for more information
  [1]
  $ printf 'X=1\n  Z=3 \nexport Q=4\n' > e2.env; docker run --rm --env-file e2.env -e X=9 busybox:1.36 env | grep -E '[XZQ]='
  docker: --env-file: invalid env file (e2.env): variable 'export Q' contains whitespaces

  Run 'docker run --help' for more information
  [1]
  $ docker run --rm --env-file e2.env --env-file e.env busybox:1.36 true; printf '=v\n' > e3.env; docker run --rm --env-file e3.env busybox:1.36 true
  docker: --env-file: invalid env file (e2.env): variable 'export Q' contains whitespaces

  Run 'docker run --help' for more information
  docker: --env-file: invalid env file (e3.env): no variable name on line '=v'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --env-file nosuch.env busybox:1.36 true
  docker: --env-file: open nosuch.env: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --env-file . busybox:1.36 true
  docker: --env-file: invalid env file (.): read .: is a directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -e =x busybox:1.36 true
  invalid argument "=x" for "-e, --env" flag: invalid environment variable: =x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -e 'A B=x' busybox:1.36 env | grep 'A B'
  A B=x
  $ docker run --rm -h host1 --domainname example.org busybox:1.36 sh -c 'hostname; hostname -f; cat /etc/hostname; tail -1 /etc/hosts | cut -f2-'
  host1
  host1.example.org
  host1
  host1.example.org host1
  $ docker run --rm -w /a/b/c busybox:1.36 pwd; docker run --rm -w rel busybox:1.36 pwd; docker run --rm -w /etc/passwd busybox:1.36 pwd
  /a/b/c
  docker: Error response from daemon: the working directory 'rel' is invalid, it needs to be an absolute path

  Run 'docker run --help' for more information
  docker: Error response from daemon: Cannot mkdir: /etc/passwd is not a directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 1000:1000 busybox:1.36 id; docker run --rm -u www-data busybox:1.36 id; docker run --rm -u nobody:daemon busybox:1.36 id; docker run --rm -u 0:nogrp busybox:1.36 id
  uid=1000 gid=1000 groups=1000
  uid=33(www-data) gid=33(www-data) groups=33(www-data)
  uid=65534(nobody) gid=1(daemon) groups=1(daemon)
  docker: Error response from daemon: unable to find group nogrp: no matching entries in group file

  Run 'docker run --help' for more information
  [125]
  % docker run --rm -u :5 busybox:1.36 id; docker run --rm -u -1 busybox:1.36 id; docker run --rm --group-add 50 --group-add daemon busybox:1.36 id; docker run --rm --group-add nope busybox:1.36 id
  $ docker run --rm --name dup busybox:1.36 sh -c 'exit 3'; echo $?; docker run --rm busybox:1.36 kill -9 1; docker run --rm busybox:1.36 sh -c 'kill -TERM $$'; echo $?
  3
  0
  $ docker run --rm busybox:1.36 /etc/passwd; docker run --rm busybox:1.36 /tmp; docker run --rm busybox:1.36 ''; docker run --rm busybox:1.36 ' '
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/etc/passwd": permission denied

  Run 'docker run --help' for more information
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/tmp": is a directory: permission denied

  Run 'docker run --help' for more information
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "": executable file not found in $PATH

  Run 'docker run --help' for more information
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: " ": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --quiet --pull always busybox:1.36 echo pulled; docker run --rm --pull never nosuch:1 true; docker run --rm --pull sometimes busybox:1.36 true; docker run --rm --pull missing nosuchimage:1 true
  pulled
  docker: Error response from daemon: No such image: nosuch:1

  Run 'docker run --help' for more information
  docker: invalid pull option: 'sometimes': must be one of "always", "missing" or "never"

  Run 'docker run --help' for more information
  Unable to find image 'nosuchimage:1' locally
  docker: Error response from daemon: pull access denied for nosuchimage, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --label a=1 --label b --label-file e2.env --name lb -d busybox:1.36 sleep 100 | wc -c; docker inspect -f '{{json .Config.Labels}}' lb; docker ps -f label=a=1 -f label=b --format '{{.Labels}}' | tr , '\n' | sort
  docker: --label-file: invalid env file (e2.env): variable 'export Q' contains whitespaces

  Run 'docker run --help' for more information
  0

  error: no such object: lb
  $ docker run -d --cidfile cid busybox:1.36 sleep 100 | wc -c; wc -c < cid; docker run -d --cidfile cid busybox:1.36 sleep 100; docker run --cidfile cid2 nosuchimg:9; ls cid2
  65
  64
  docker: container ID file found, make sure the other container isn't running or delete cid

  Run 'docker run --help' for more information
  Unable to find image 'nosuchimg:9' locally
  docker: Error response from daemon: pull access denied for nosuchimg, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  ls: cannot access 'cid2': No such file or directory
  [2]
  $ docker run -a stdout -a stderr --rm busybox:1.36 sh -c 'echo o; echo e >&2' 2>/dev/null; docker run -a stdin --rm busybox:1.36 echo hi | wc -c; docker run -a nope --rm busybox:1.36 true; docker run -d -a stdout busybox:1.36 true
  o
  0
  invalid argument "nope" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  conflicting options: cannot specify both --attach and --detach
  [1]
  % docker run --sig-proxy=false --rm -t --name sp busybox:1.36 sleep 100
  < @1s ^C
  % docker ps --filter name=sp --format '{{.Names}}'
  $ docker run --rm --stop-timeout 1 --stop-signal USR1 --name ss -d busybox:1.36 sleep 100 | wc -c; docker inspect -f '{{.Config.StopSignal}} {{.Config.StopTimeout}}' ss; docker stop ss; docker run --rm --stop-signal NOPE busybox:1.36 true
  65
  USR1 1
  ss
  docker: Error response from daemon: invalid signal: NOPE

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --detach-keys ctrl-x,x -it busybox:1.36 echo q; docker run --rm --detach-keys foo -it busybox:1.36 echo q
  q
  invalid detach keys (foo): Unknown character: 'foo'
  [1]
  $ docker run busybox:1.36 --help; docker run --helpp busybox; docker run -zz busybox; docker run --name; docker run --name=; docker run ''
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "--help": executable file not found in $PATH

  Run 'docker run --help' for more information
  unknown flag: --helpp

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  unknown shorthand flag: 'z' in -zz

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  flag needs an argument: --name

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  docker: 'docker run' requires at least 1 argument

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  See 'docker run --help' for more information
  docker: invalid reference format

  Run 'docker run --help' for more information
  [125]
  $ docker run --name=-a busybox:1.36 true; docker run --name 'a b' busybox:1.36 true; docker run --name a busybox:1.36 echo one; docker run --name /ab busybox:1.36 echo two; docker ps -a --filter name=^/ab$ --format '{{.Names}}'
  docker: Error response from daemon: Invalid container name (-a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  docker: Error response from daemon: Invalid container name (a b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  docker: Error response from daemon: Invalid container name (a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  two
  ab
