  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker pull -q alpine:3.20
  $ docker run -dit --name w1 --restart on-failure:3 --memory 64m --memory-reservation 32m --cpus .5 --pids-limit 50 busybox:1.36 sh
  73a19c4525f8fbd0e833b25aae1b762001262e9feb61a5e671899c365d9238be
  $ docker inspect -f '{{.HostConfig.RestartPolicy}} {{.HostConfig.Memory}} {{.HostConfig.MemoryReservation}} {{.HostConfig.MemorySwap}} {{.HostConfig.NanoCpus}} {{.HostConfig.PidsLimit}}' w1
  map[MaximumRetryCount:3 Name:on-failure] 67108864 33554432 134217728 500000000 50
  $ docker update --memory 128m w1
  w1
  $ docker update --memory 32m --memory-swap 16m w1
  Error response from daemon: Minimum memoryswap limit should be larger than memory limit, see usage
  [1]
  $ docker update --memory 16m w1
  w1
  $ docker update --memory-reservation 1g w1
  w1
  $ docker update --restart always:3 w1
  Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  [1]
  $ docker update --restart on-failure:x w1
  invalid restart policy format: maximum retry count must be an integer
  [1]
  $ docker update --restart bogus w1
  Error response from daemon: invalid restart policy: unknown policy 'bogus'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker update --cpus 100 w1
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker update --cpus -1 w1
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker update --cpuset-cpus 99 w1
  Error response from daemon: Requested CPUs are not available - requested 99, available: 0-1
  [1]
  $ docker update --cpuset-cpus a w1
  Error response from daemon: Invalid value a for cpuset cpus: invalid format: a
  [1]
  $ docker update --cpu-period 10 w1
  Error response from daemon: CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)
  [1]
  $ docker update --cpus 1 --cpu-quota 5000 w1
  Error response from daemon: Conflicting options: Nano CPUs and CPU Quota cannot both be set
  [1]
  $ docker update --pids-limit 0 w1
  w1
  $ docker update --pids-limit x w1
  invalid argument "x" for "--pids-limit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory 1k w1
  Error response from daemon: Minimum memory limit allowed is 6MB
  [1]
  $ docker update --memory 1z w1
  invalid argument "1z" for "-m, --memory" flag: invalid suffix: 'z'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update w1
  you must provide one or more flags when using this command
  [1]
  $ docker update
  docker: 'docker update' requires at least 1 argument

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker update --help' for more information
  [1]
  $ docker update --restart no nosuch w1
  w1
  Error response from daemon: No such container: nosuch
  [1]
  $ docker update -m 64m --memory-swap -1 w1 && docker inspect -f '{{.HostConfig.MemorySwap}}' w1
  w1
  -1
  $ docker rename w1
  docker: 'docker rename' requires 2 arguments

  Usage:  docker rename CONTAINER NEW_NAME

  Run 'docker rename --help' for more information
  [1]
  $ docker rename w1 w1
  failed to rename container: Error response from daemon: Renaming a container with the same name as its current name
  [1]
  $ docker rename w1 w/1
  failed to rename container: Error response from daemon: Error when allocating new name: Invalid container name (/w/1), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker rename w1 -x
  unknown shorthand flag: 'x' in -x

  Usage:  docker rename CONTAINER NEW_NAME

  Run 'docker rename --help' for more information
  [125]
  $ docker rename nosuch w2
  failed to rename container: Error response from daemon: No such container: nosuch
  [1]
  $ docker rename w1 w2 && docker ps --format '{{.Names}} {{.Status}}' | sed 's/Up.*/Up/'
  w2 Up
  $ docker run -d --name w2 busybox:1.36
  docker: Error response from daemon: Conflict. The container name "/w2" is already in use by container "73a19c4525f8fbd0e833b25aae1b762001262e9feb61a5e671899c365d9238be". You have to remove (or rename) that container to be able to reuse that name.

  Run 'docker run --help' for more information
  [125]
  $ docker create --name p1 -p 8081:80 -p 127.0.0.1:8082:81/udp -p 9000-9002:90-92 -p 99 nginx:1.27 | wc -c
  65
  $ docker port p1
  $ docker start p1
  p1
  $ docker port p1 80
  0.0.0.0:8081
  [::]:8081
  $ docker port p1 80/udp
  no public port '80/udp' published for p1
  [1]
  $ docker port p1 81/udp
  127.0.0.1:8082
  $ docker port p1 91/tcp
  0.0.0.0:9001
  [::]:9001
  $ docker port p1 80/xyz
  no public port '80/xyz' published for p1
  [1]
  $ docker port p1 x
  invalid port 'x': invalid syntax
  [1]
  $ docker port p1 443
  no public port '443' published for p1
  [1]
  $ docker port p1 | grep -v ^99
  80/tcp -> 0.0.0.0:8081
  80/tcp -> [::]:8081
  81/udp -> 127.0.0.1:8082
  90/tcp -> 0.0.0.0:9000
  90/tcp -> [::]:9000
  91/tcp -> 0.0.0.0:9001
  91/tcp -> [::]:9001
  92/tcp -> 0.0.0.0:9002
  92/tcp -> [::]:9002
  $ docker port nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker run -d --name p2 -p 8081:80 nginx:1.27 2>&1 | sed 's/[0-9a-f]\{64\}/ID/g'
  ID
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint p2 (ID): Bind for 0.0.0.0:8081 failed: port is already allocated

  Run 'docker run --help' for more information
  $ docker ps -a --format '{{.Names}} {{.State}}' | sort
  p1 running
  p2 created
  w2 running
  $ docker rm p2
  p2
  $ docker run -d -p 80:80:80:80 nginx:1.27
  docker: invalid IP address: 80:80

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p 70000:80 nginx:1.27
  docker: invalid hostPort: 70000

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p 80:70000 nginx:1.27
  docker: invalid containerPort: 70000

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p a:80 nginx:1.27
  docker: invalid hostPort: a

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p 8000-8001:80-82 nginx:1.27
  docker: invalid ranges specified for container and host Ports: 80-82 and 8000-8001

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p 8000-8002:80 --name rng nginx:1.27 | wc -c; docker port rng; docker rm -f rng
  65
  80/tcp -> 0.0.0.0:8000
  80/tcp -> [::]:8000
  rng
  $ docker run -d -p 300.1.1.1:80:80 nginx:1.27
  docker: invalid IP address: 300.1.1.1

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p 1.1.1.1:80 nginx:1.27
  docker: invalid hostPort: 1.1.1.1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 80/icmp nginx:1.27
  docker: invalid proto: icmp

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --expose 80-x nginx:1.27
  docker: invalid range format for --expose: invalid end port 'x': invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --expose 90-80 nginx:1.27
  docker: invalid range format for --expose: invalid port range: 90-80

  Run 'docker run --help' for more information
  [125]
  $ docker wait
  docker: 'docker wait' requires at least 1 argument

  Usage:  docker wait CONTAINER [CONTAINER...]

  See 'docker wait --help' for more information
  [1]
  % docker kill w2
  $ docker start -ai nosuch w2
  you cannot start and attach multiple containers at once
  [1]
  $ docker start -a w2 p1
  you cannot start and attach multiple containers at once
  [1]
  $ docker start w2 nosuch p1
  Error response from daemon: Minimum memory limit can not be less than memory reservation limit, see usage
  Error response from daemon: No such container: nosuch
  p1
  failed to start containers: w2, nosuch
  [1]
  $ docker stop -t x w2
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker stop [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker stop --help' for more information
  [125]
  $ docker stop -t -1 -s QUIT w2
  w2
  $ docker stop -s BOGUS p1
  Error response from daemon: cannot stop container: p1: invalid signal: BOGUS
  [1]
  $ docker stop --time 1 p1
  Flag --time has been deprecated, use --timeout instead
  p1
  $ docker stop p1 p1 nosuch
  p1
  p1
  Error response from daemon: No such container: nosuch
  [1]
  $ docker restart -t 0 w2
  w2
  $ docker restart -s NOPE w2
  Error response from daemon: Cannot restart container w2: invalid signal: NOPE
  [1]
  $ docker kill -s 99 w2
  Error response from daemon: cannot kill container: w2: the linux daemon does not support signal 99
  [1]
  $ docker kill -s 0 w2
  Error response from daemon: cannot kill container: w2: invalid signal: 0
  [1]
  $ docker kill -s SIGHUPP w2
  Error response from daemon: cannot kill container: w2: invalid signal: SIGHUPP
  [1]
  $ docker kill p1
  Error response from daemon: cannot kill container: p1: container a1e37b26da3fc9818a60b4abaf08afb18d2e0f0d8cb9e68d4dc7e361d2f005cd is not running
  [1]
  $ docker pause p1
  Error response from daemon: container a1e37b26da3fc9818a60b4abaf08afb18d2e0f0d8cb9e68d4dc7e361d2f005cd is not running
  [1]
  $ docker pause w2 w2
  w2
  Error response from daemon: container 73a19c4525f8fbd0e833b25aae1b762001262e9feb61a5e671899c365d9238be is already paused
  [1]
  $ docker unpause w2 p1
  w2
  Error response from daemon: Container a1e37b26da3fc9818a60b4abaf08afb18d2e0f0d8cb9e68d4dc7e361d2f005cd is not paused
  [1]
  $ docker rm -v nosuch p1 w2
  p1
  Error response from daemon: No such container: nosuch
  Error response from daemon: cannot remove container "w2": container is running: stop the container before removing or force remove
  [1]
  $ docker ps -a --format '{{.Names}}'
  w2
  $ docker rm -fl w2
  Error response from daemon: Conflict, cannot remove the default link name of the container
  [1]
  $ docker rm -l w2
  Error response from daemon: Conflict, cannot remove the default link name of the container
  [1]
  $ docker rm -f w2 nosuch; echo $?
  w2
  0
  $ docker container prune --force --filter label=x --filter label!=y
  Total reclaimed space: 0B
  $ docker run --name l1 --link nosuch busybox:1.36
  docker: Error response from daemon: could not get container for nosuch: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name db busybox:1.36 sleep 1000 >/dev/null; docker run --rm --link db:data busybox:1.36 sh -c 'grep data /etc/hosts | wc -w; env | grep DATA_NAME'
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  4
  [1]
  $ docker run --rm --link db:a:b busybox:1.36 true
  invalid argument "db:a:b" for "--link" flag: bad format for links: db:a:b

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link db --network none busybox:1.36 true
  $ docker run --rm --network container:db --hostname h busybox:1.36 hostname
  docker: Error response from daemon: conflicting options: hostname and the network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:db -p 80:80 busybox:1.36 true
  docker: Error response from daemon: conflicting options: port publishing and the container type network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:db --dns 1.1.1.1 busybox:1.36 true
  docker: Error response from daemon: conflicting options: dns and the network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:db --add-host a:1.1.1.1 busybox:1.36 true
  docker: Error response from daemon: conflicting options: custom host-to-IP mapping and the network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:db --link db busybox:1.36 true
  docker: Error response from daemon: conflicting options: container type network can't be used with links. This would result in undefined behavior

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:db --mac-address 02:42:ac:11:00:09 busybox:1.36 true
  $ docker run --rm --network container: busybox:1.36 true
  docker: Error response from daemon: invalid network mode: invalid container format container:<name|id>

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:nosuch busybox:1.36 true
  docker: Error response from daemon: joining network namespace of container: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network host -p 80:80 busybox:1.36 true
  WARNING: Published ports are discarded when using host network mode
  $ docker run --rm --network host --ip 1.2.3.4 busybox:1.36 true
  docker: Error response from daemon: invalid config for network host: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * no configured subnet contains IP address 1.2.3.4

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network nosuch busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: network nosuch not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network bridge --ip 172.17.0.99 busybox:1.36 true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  user-specified IP address is supported on user-defined networks only

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network bridge --network-alias x busybox:1.36 true
  docker: network-scoped aliases are only supported for user-defined networks

  Run 'docker run --help' for more information
  [125]
  $ docker network create --subnet 10.9.0.0/24 nn >/dev/null; docker run --rm --network nn --ip 10.9.0.77 busybox:1.36 hostname -i
  10.9.0.77
  $ docker run --rm --network nn --ip 10.10.0.77 busybox:1.36 true
  docker: Error response from daemon: invalid config for network nn: invalid endpoint settings:
  no configured subnet contains IP address 10.10.0.77

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network nn --ip 10.9.0.1 busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: Address already in use

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network name=nn,ipv4=10.9.0.78 busybox:1.36 true
  invalid argument "name=nn,ipv4=10.9.0.78" for "--network" flag: invalid field key ipv4

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network nn --network bridge --ip 10.9.0.5 busybox:1.36 hostname -i
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network nn --network nn busybox:1.36 true
  docker: network "nn" is specified multiple times

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network nn --network host busybox:1.36 true
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network name=nn,mac-address=zz busybox:1.36 true
  docker: zz is not a valid mac address

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mac-address 02:42:ac:11:00:0 busybox:1.36 true
  docker: 02:42:ac:11:00:0 is not a valid mac address

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network name=nn,mac-address=02:42:ac:11:00:99 busybox:1.36 cat /sys/class/net/eth0/address
  02:42:ac:11:00:99
  $ docker run --rm --add-host db2:10.0.0.1 --add-host host.docker.internal:host-gateway busybox:1.36 sh -c 'tail -3 /etc/hosts | head -2'
  10.0.0.1        db2
  172.17.0.1      host.docker.internal
  $ docker run --rm --add-host x busybox:1.36 true
  invalid argument "x" for "--add-host" flag: bad format for add-host: "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --add-host x:1.2.3 busybox:1.36 true
  invalid argument "x:1.2.3" for "--add-host" flag: invalid IP address in add-host: "1.2.3"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --dns 8.8.8.8 --dns-search example.com --dns-option ndots:3 busybox:1.36 grep -v '^#' /etc/resolv.conf

  nameserver 8.8.8.8
  search example.com
  options ndots:3
  $ docker run --rm --dns 8.8.8 busybox:1.36 true
  invalid argument "8.8.8" for "--dns" flag: IP address is not correctly formatted: 8.8.8

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --dns-search . busybox:1.36 grep -c search /etc/resolv.conf
  1
  $ docker run --rm --sysctl net.ipv4.ip_forward=2 --sysctl net.core.somaxconn=99 busybox:1.36 cat /proc/sys/net/core/somaxconn
  99
  $ docker run --rm --sysctl kernel.x=1 busybox:1.36 true
  invalid argument "kernel.x=1" for "--sysctl" flag: sysctl 'kernel.x=1' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --sysctl net.nosuch=1 busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.nosuch file: unsafe procfs detected: openat2 fsmount:fscontext:proc/./sys/net/nosuch: no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --read-only --tmpfs /run:size=1m,mode=700 busybox:1.36 sh -c 'touch /x; touch /run/y; ls -ld /run | cut -c1-10; df -k /run | tail -1 | awk "{print \$2}"'
  touch: /x: Read-only file system
  drwx------
  1024
  $ docker run --rm --tmpfs /a:size=x busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/a": mount src=tmpfs, dst=/a, dstFd=/proc/thread-self/fd/13, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC, data=size=x: invalid argument

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs a busybox:1.36 true
  docker: Error response from daemon: invalid mount path: 'a' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /a:nope busybox:1.36 true
  docker: Error response from daemon: invalid tmpfs option "nope"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device /dev/null:/dev/xx:r busybox:1.36 ls -l /dev/xx | cut -c1-10
  crw-rw-rw-
  $ docker run --rm --device /dev/null:xx busybox:1.36 true
  docker: xx is not an absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device /dev/nosuch busybox:1.36 true
  docker: Error response from daemon: error gathering device information while adding custom device "/dev/nosuch": no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --device /dev/null:/dev/x:q busybox:1.36 true
  docker: bad mode specified: q

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt no-new-privileges busybox:1.36 grep NoNew /proc/self/status
  NoNewPrivs:     1
  $ docker run --rm --security-opt nope=1 busybox:1.36 true
  docker: Error response from daemon: invalid --security-opt 2: "nope=1"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt seccomp=nosuch.json busybox:1.36 true
  docker: opening seccomp profile (nosuch.json) failed: open nosuch.json: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt apparmor=nosuch busybox:1.36 true
  $ docker run --rm --cap-drop ALL --cap-add chown busybox:1.36 grep CapEff /proc/self/status
  CapEff: 0000000000000001
  $ docker run --rm --cap-add BOGUS busybox:1.36 true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_BOGUS"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cap-drop cap_sys_chroot --cap-drop NOPE busybox:1.36 true
  docker: Error response from daemon: invalid CapDrop: unknown capability: "CAP_NOPE"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 1000:2000 busybox:1.36 id
  uid=1000 gid=2000 groups=2000
  $ docker run --rm -u nobody busybox:1.36 id -un
  nobody
  $ docker run --rm -u nosuch busybox:1.36 id
  docker: Error response from daemon: unable to find user nosuch: no matching entries in passwd file

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u :5 busybox:1.36 id -g
  5
  $ docker run --rm -u 1:nogrp busybox:1.36 id
  docker: Error response from daemon: unable to find group nogrp: no matching entries in group file

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u -1 busybox:1.36 id
  docker: Error response from daemon: uids and gids must be in range 0-2147483647

  Run 'docker run --help' for more information
  [125]
