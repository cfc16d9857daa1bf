  % docker container run --name greet alpine:3.20 echo hello there
  $ docker ps -l
  CONTAINER ID   IMAGE         COMMAND              CREATED                  STATUS                              PORTS     NAMES
  84bce9cad5be   alpine:3.20   "echo hello there"   Less than a second ago   Exited (0) Less than a second ago             greet
  $ docker ps -a --format 'table {{.Names}}\t{{.Command}}\t{{.Status}}'
  NAMES     COMMAND              STATUS
  greet     "echo hello there"   Exited (0) Less than a second ago
  $ docker start -a greet
  hello there
  $ docker start greet && docker logs greet
  greet
  hello there
  hello there
  hello there
  % docker run busybox:1.36 echo -n no newline
  $ docker run --rm busybox:1.36 sh -c 'exit 300'
  [44]
  $ docker run --rm busybox:1.36 sh -c 'kill -9 $$'
  $ docker run --rm busybox:1.36 sh -c 'kill -TERM $$; echo still here'
  still here
  $ docker run --rm alpine:3.20 bash
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "bash": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm alpine:3.20 /etc/passwd
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/etc/passwd": permission denied

  Run 'docker run --help' for more information
  [126]
  $ docker run --rm --entrypoint echo busybox:1.36 a b c
  a b c
  $ docker run --rm --entrypoint "" busybox:1.36 echo plain
  plain
  $ docker run --rm --entrypoint nosuch busybox:1.36
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --entrypoint "echo a" busybox:1.36
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "echo a": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm -h myhost busybox:1.36 hostname
  myhost
  $ docker run --rm --hostname bad_host- busybox:1.36 hostname
  bad_host-
  $ docker run --rm --domainname example.com --hostname www busybox:1.36 hostname -f
  www.example.com
  $ docker run -dit --name shell busybox:1.36
  905209ef206755abb5771830b47d10aae3a5cf9fa03dbd4e665cc49770f47cf5
  $ docker exec shell ps
  PID   USER     COMMAND
      1 root     sh
      7 root     ps
  $ docker attach shell
  < echo from attach
  < exit 4
  / # echo from attach
  from attach
  / # exit 4
  [4]
  $ docker ps -a --filter name=shell --format '{{.Status}}' | sed 's/ ago//;s/[0-9]* s.*//'
  Exited (4) Less than a
  % docker start -i shell
  < echo again
  < exit
  $ docker run -it --name q busybox:1.36
  docker: Error response from daemon: Invalid container name (q), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  % docker run -dit --name qq busybox:1.36
  $ docker ps --format '{{.Names}} {{.State}}'
  qq running
  $ docker exec -it qq sh -c 'tty; echo $TERM'
  /dev/pts/1
  xterm
  % docker exec -t qq tty
  $ docker exec qq tty
  not a tty
  [1]
  $ docker exec -i qq sh
  < echo in
  < ^D
  in
  $ echo 'echo piped' | docker exec -i qq sh
  piped
  $ echo 'echo piped' | docker exec -it qq sh
  cannot attach stdin to a TTY-enabled container because stdin is not a terminal
  [1]
  $ docker exec --env A=1 --env B=2 qq env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=231c9c69b2e4
  A=1
  B=2
  HOME=/root
  $ docker exec -e HOME qq sh -c 'echo $HOME'
  /root
  $ docker exec --env-file nofile qq env
  open nofile: no such file or directory
  [1]
  $ printf 'X=1\n#c\nY\n Z=3\n' > v.env; docker exec --env-file v.env qq env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=231c9c69b2e4
  X=1
  Z=3
  HOME=/root
  $ docker exec -w / qq pwd
  /
  $ docker exec -u 1:1 qq id
  uid=1(daemon) gid=1(daemon) groups=1(daemon)
  $ docker exec -u root:nobody qq id
  Error response from daemon: unable to find group nobody: no matching entries in group file
  [1]
  $ docker exec -u 99999 qq id
  uid=99999 gid=0(root) groups=0(root)
  % docker exec -u bin qq sh -c 'touch /x'
  $ docker exec --privileged qq sh -c 'mount -t tmpfs none /mnt && echo ok'
  mount: permission denied (are you root?)
  [1]
  $ docker exec qq
  docker: 'docker exec' requires at least 2 arguments

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  See 'docker exec --help' for more information
  [1]
  $ docker exec -d qq sh -c 'sleep 100'
  % docker exec qq sh -c 'ps | grep -c "sleep 100"'
  $ docker exec -dt qq nosuch
  Error response from daemon: OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuch": executable file not found in $PATH
  [1]
  $ docker exec -d qq nosuch; echo $?
  Error response from daemon: OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuch": executable file not found in $PATH
  1
  $ docker kill qq; docker exec qq ls
  qq
  Error response from daemon: container 231c9c69b2e4ca9b8a28d078646c1db370ed0ed257fb278de0484a090d487173 is not running
  [1]
  $ docker start qq; docker pause qq; docker exec qq ls
  qq
  qq
  Error response from daemon: Container qq is paused, unpause the container before exec
  [1]
  $ docker stop -t 0 qq; docker rm qq shell greet
  qq
  qq
  shell
  greet
  % docker run -d --name web -p 8080:80 nginx:1.27
  $ docker port web 80/tcp
  0.0.0.0:8080
  [::]:8080
  $ docker port web 80/udp
  no public port '80/udp' published for web
  [1]
  $ docker port web abc
  invalid port 'abc': invalid syntax
  [1]
  $ docker port web 80 81
  docker: 'docker port' requires at least 1 and at most 2 arguments

  Usage:  docker port CONTAINER [PRIVATE_PORT[/PROTO]]

  Run 'docker port --help' for more information
  [1]
  $ docker port
  docker: 'docker port' requires at least 1 and at most 2 arguments

  Usage:  docker port CONTAINER [PRIVATE_PORT[/PROTO]]

  Run 'docker port --help' for more information
  [1]
  $ docker run -d --name w2 -P nginx:1.27
  5bd6224d43c1e88d2cd0edee35467219f4edf25cbaf937a29bf38a0a13b9bf00
  $ docker port w2 | sed 's/:[0-9]*$/:N/'
  80/tcp -> 0.0.0.0:N
  80/tcp -> [::]:N
  $ docker run -d --name w3 -p 80 nginx:1.27
  9799a0ac4cf1c901cc2d4e8abe772cded8100b6e1e3d43f6cdf96708bab0edb3
  $ docker inspect -f '{{json .HostConfig.PortBindings}}' w3
  {"80/tcp":[{"HostIp":"","HostPort":""}]}
  $ docker run -d --name w4 -p 127.0.0.1::80 nginx:1.27
  c2f9039c97f9e27d00533a53a521000a2ba80574c8913efbb85ccca068312940
  $ docker run -d --name w5 -p 8100-8102:80-82 nginx:1.27
  e03a27169a9b5576024337eade45057e8f07c06fb57858a13a74b4cd94405d98
  $ docker port w5
  80/tcp -> 0.0.0.0:8100
  80/tcp -> [::]:8100
  81/tcp -> 0.0.0.0:8101
  81/tcp -> [::]:8101
  82/tcp -> 0.0.0.0:8102
  82/tcp -> [::]:8102
  $ docker ps --format '{{.Names}}: {{.Ports}}' --filter name=w5
  w5: 0.0.0.0:8100->80/tcp, [::]:8100->80/tcp, 0.0.0.0:8101->81/tcp, [::]:8101->81/tcp, 0.0.0.0:8102->82/tcp, [::]:8102->82/tcp
  $ docker run -d --name w6 -p 8100-8101:80 nginx:1.27
  e5e5f0c3cfa90db4ceb48618b0299239eb48c6fa103f5ba8124509953cfb34a1
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint w6 (a2a79dfbdb36854f2f5a48812cd537b320086b68c7006251991d89f8413de293): all ports are allocated

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name w7 -p 8100-8101:80-82 nginx:1.27
  docker: invalid ranges specified for container and host Ports: 80-82 and 8100-8101

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name w8 --expose 90 --expose 100-101/udp nginx:1.27
  53db466ddcfcfad884f18d19dda856359bd9d2d0c3b7794991e434add13c2d53
  $ docker ps --filter name=w8 --format '{{.Ports}}'
  80/tcp, 90/tcp, 100-101/udp
  $ docker port w8
  $ docker run -d --name w9 -p 8080:8080 nginx:1.27
  25b56a485a1c51ec4d2c77f9c2639a20a9a0939b1be125184236cdd2570fd935
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint w9 (489c1bf5d90b2b2714778b7088bea741a2ee13283a5552842cf53c2821b28041): Bind for 0.0.0.0:8080 failed: port is already allocated

  Run 'docker run --help' for more information
  [125]
  $ docker ps -a --filter name=w9 --format '{{.Names}} {{.Status}} {{.Ports}}'
  w9 Created
  $ docker start w9
  w9
  $ docker rm -f web && docker start w9
  web
  w9
  $ docker run -d -p 1.2.3.4:80:80 --name w10 nginx:1.27
  a2d8dc78501117a6e63997cc65441d7f7dd407e75f85ae07913f136cac4d86d5
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint w10 (0b80ef2094ddf2e9685147b768ad5b92080f1ff1cd14a89b409ce73a10660490): failed to bind host port 1.2.3.4:80/tcp: cannot assign requested address

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p :80 --name w11 nginx:1.27
  10537f35ad9f4f4056679f521415f786fe1821d0cce61ff6b35b96e0c05bd49e
  $ docker run -d -p 80: --name w12 nginx:1.27
  docker: no port specified: 80:<empty>

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p 127.0.0.1:80 --name w13 nginx:1.27
  docker: invalid hostPort: 127.0.0.1

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p 0:80 --name w14 nginx:1.27
  c82703d157d62731bd57856bc28bd5d849cc574b5da70a4ab83f8a0ae5a122ae
  $ docker run -d -p 65536:80 nginx:1.27
  docker: invalid hostPort: 65536

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p 8080:0 --name w15 nginx:1.27
  docker: Error response from daemon: invalid port specification: "0/tcp"

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p '[::1]:8200:80' --name w16 nginx:1.27
  d79dc8cd4edca3e09b5ceea43105d7d4a9a14a1ecbf0038bf789176f8df37b82
  $ docker port w16
  80/tcp -> [::1]:8200
  % docker run -d --publish 8201:80/sctp --name w17 nginx:1.27
  $ docker run -d --publish target=80,published=8202 --name w18 nginx:1.27
  1c970696f7663c1e5279ecad7e470a5d63129be9b2e10bdb7029f991b878941c
  $ docker run -d --publish target=80,published=8203,colour=red nginx:1.27
  c64238e1a6e24f07bb34a03f214148703329ff5a52a991d21623ad22b54bf1ef
  $ docker run --rm -e A -e B=b=c -e 'C=a b' busybox:1.36 env | sort
  B=b=c
  C=a b
  HOME=/root
  HOSTNAME=ee31c87cf89d
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  $ docker run --rm -e PATH=/x busybox:1.36 env
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "env": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm -e PATH=/x busybox:1.36 /bin/echo $PATH | wc -l
  1
  $ docker run --rm -w rel busybox:1.36 pwd
  docker: Error response from daemon: the working directory 'rel' is invalid, it needs to be an absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -w /new/dir busybox:1.36 pwd
  /new/dir
  $ docker run --rm -u 1000 busybox:1.36 id
  uid=1000 gid=0(root) groups=0(root)
  $ docker run --rm -u nobody:nogroup busybox:1.36 id
  uid=65534(nobody) gid=65534(nogroup) groups=65534(nogroup)
  % docker run --rm -u :5 busybox:1.36 id
  $ docker run --rm -u 1000:nosuch busybox:1.36 id
  docker: Error response from daemon: unable to find group nosuch: no matching entries in group file

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --group-add 99 --group-add audio busybox:1.36 id
  $ docker run --rm --group-add nosuch busybox:1.36 id
  docker: Error response from daemon: unable to find group nosuch: no matching entries in group file

  Run 'docker run --help' for more information
  [125]
  % docker ps -aq | xargs docker rm -f
  $ docker create busybox:1.36 true | wc -c
  65
  $ docker create --name job busybox:1.36 sleep 600
  f89369d60a34106f10e430963e98d6a5a14d85752c81f0effc1679e4db48736f
  $ docker create --name job busybox:1.36 sleep 600 2>&1 | sed 's/"[0-9a-f]*"/ID/'
  Error response from daemon: Conflict. The container name "/job" is already in use by container ID. You have to remove (or rename) that container to be able to reuse that name.
  $ docker stop job
  job
  $ docker kill job
  Error response from daemon: cannot kill container: job: container f89369d60a34106f10e430963e98d6a5a14d85752c81f0effc1679e4db48736f is not running
  [1]
  $ docker pause job
  Error response from daemon: container f89369d60a34106f10e430963e98d6a5a14d85752c81f0effc1679e4db48736f is not running
  [1]
  $ docker restart -t 0 job
  job
  $ docker kill -s 0 job
  Error response from daemon: cannot kill container: job: invalid signal: 0
  [1]
  $ docker kill --signal=SIGHUP job
  job
  $ docker kill -s 99 job
  Error response from daemon: cannot kill container: job: the linux daemon does not support signal 99
  [1]
  $ docker kill -s sigkill job
  job
  $ docker wait job
  137
  $ docker wait job job
  137
  137
  $ docker stop -s KILL job
  job
  $ docker start job; docker stop -s KILL job; docker inspect -f '{{.State.ExitCode}}' job
  job
  job
  137
  $ docker start job nosuch
  job
  Error response from daemon: No such container: nosuch
  failed to start containers: nosuch
  [1]
  $ docker stop job nosuch -t 0
  job
  Error response from daemon: No such container: nosuch
  [1]
  $ docker rename job job2
  $ docker rename job2 'bad name'
  failed to rename container: Error response from daemon: Error when allocating new name: Invalid container name (/bad name), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker rename job2 ''
  failed to rename container: new name cannot be blank
  [1]
  $ docker rename job2
  docker: 'docker rename' requires 2 arguments

  Usage:  docker rename CONTAINER NEW_NAME

  Run 'docker rename --help' for more information
  [1]
  $ docker unpause job2
  Error response from daemon: Container f89369d60a34106f10e430963e98d6a5a14d85752c81f0effc1679e4db48736f is not paused
  [1]
  $ docker update --restart always job2
  job2
  $ docker update --cpu-shares 1 job2
  job2
  $ docker update --memory 1g job2
  Error response from daemon: Cannot update container f89369d60a34106f10e430963e98d6a5a14d85752c81f0effc1679e4db48736f: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time
  [1]
  $ docker update --restart nope job2
  Error response from daemon: invalid restart policy: unknown policy 'nope'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker update --pids-limit -1 job2 nosuch
  job2
  Error response from daemon: No such container: nosuch
  [1]
  $ docker run --stop-signal SIGUSR1 --stop-timeout 1 -d --name st busybox:1.36 sleep 100
  c050af005596fb1e8684f458d6902db93442ce73cbd309cca116d227a6a5d277
  $ docker inspect -f '{{.Config.StopSignal}} {{.Config.StopTimeout}}' st
  SIGUSR1 1
  $ docker stop st
  st
  $ docker run --stop-signal NOPE -d --name st2 busybox:1.36 sleep 100
  docker: Error response from daemon: invalid signal: NOPE

  Run 'docker run --help' for more information
  [125]
  $ docker rm -v job2 st
  job2
  st
  $ docker rm job2
  Error response from daemon: No such container: job2
  [1]
  $ docker rm -f nosuch nosuch2; echo $?
  0
  $ docker container rm
  docker: 'docker container rm' requires at least 1 argument

  Usage:  docker container rm [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker container rm --help' for more information
  [1]
  $ docker run --rm --name once --detach busybox:1.36 true; sleep 1; docker ps -a --filter name=once
  dd38cb946c63c49250cc5edc140db63dcff33a00f6eab547b1bf1560c9be6609
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker run --cidfile id.txt busybox:1.36 true; wc -c id.txt
  64 id.txt
  $ docker run --cidfile id.txt busybox:1.36 true
  docker: container ID file found, make sure the other container isn't running or delete id.txt

  Run 'docker run --help' for more information
  [125]
  $ docker run --pull never alpine:3.21 true
  docker: Error response from daemon: No such image: alpine:3.21

  Run 'docker run --help' for more information
  [125]
  $ docker run --pull sometimes alpine:3.21 true
  docker: invalid pull option: 'sometimes': must be one of "always", "missing" or "never"

  Run 'docker run --help' for more information
  [125]
  $ docker run --quiet --rm alpine:3.21 echo quiet
  quiet
  % docker run --rm --platform linux/arm64 busybox:1.36 true
  $ docker run --rm --platform nope busybox:1.36 true
  docker: "nope": unknown operating system or architecture: invalid argument

  Run 'docker run --help' for more information
  [125]
