  % docker pull -q busybox:1.36
  $ docker create busybox:1.36 | wc -c
  65
  $ docker create --name c1 -it busybox:1.36 >/dev/null; docker inspect -f '{{.Config.Tty}} {{.Config.OpenStdin}} {{.Config.StdinOnce}} {{.Config.AttachStdin}}' c1
  true true true true
  $ docker create --name c1 busybox:1.36
  Error response from daemon: Conflict. The container name "/c1" is already in use by container "3625b8380bceb8ef3f88b6433440922fde8221090464b5e9cce81a6ee9949b21". You have to remove (or rename) that container to be able to reuse that name.
  [1]
  $ docker run --name c1 busybox:1.36 true
  docker: Error response from daemon: Conflict. The container name "/c1" is already in use by container "3625b8380bceb8ef3f88b6433440922fde8221090464b5e9cce81a6ee9949b21". You have to remove (or rename) that container to be able to reuse that name.

  Run 'docker run --help' for more information
  [125]
  $ docker run --name -bad busybox:1.36 true
  docker: Error response from daemon: Invalid container name (-bad), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  $ docker run --name "a b" busybox:1.36 true
  docker: Error response from daemon: Invalid container name (a b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  $ docker run --name a busybox:1.36 true
  docker: Error response from daemon: Invalid container name (a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --rm --restart always busybox:1.36 true
  docker: conflicting options: cannot specify both --restart and --rm

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart sometimes busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart always:3 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart on-failure:-1 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart on-failure:x busybox:1.36 true
  docker: invalid restart policy format: maximum retry count must be an integer

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart no:3 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory 1m busybox:1.36 true
  docker: Error response from daemon: Minimum memory limit allowed is 6MB

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory 6 busybox:1.36 true
  docker: Error response from daemon: Minimum memory limit allowed is 6MB

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory abc busybox:1.36 true
  invalid argument "abc" for "-m, --memory" flag: invalid size: 'abc'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory -5m busybox:1.36 true
  invalid argument "-5m" for "-m, --memory" flag: invalid size: '-5m'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory 10m --memory-swap 5m busybox:1.36 true
  docker: Error response from daemon: Minimum memoryswap limit should be larger than memory limit, see usage

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory-swap 50m busybox:1.36 true
  docker: Error response from daemon: You should always set the Memory limit when using Memoryswap limit, see usage

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory 50m --memory-reservation 100m busybox:1.36 true
  docker: Error response from daemon: Minimum memory limit can not be less than memory reservation limit, see usage

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpus 100 busybox:1.36 true
  docker: Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpus -1 busybox:1.36 true
  docker: Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpus x busybox:1.36 true
  invalid argument "x" for "--cpus" flag: failed to parse x as a rational number

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --cpus 0.001 busybox:1.36 true
  $ docker run --cpus 1 --cpu-quota 5000 busybox:1.36 true
  docker: Error response from daemon: Conflicting options: Nano CPUs and CPU Quota cannot both be set

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpus 1 --cpu-period 5000 busybox:1.36 true
  docker: Error response from daemon: Conflicting options: Nano CPUs and CPU Period cannot both be set

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpu-period 5 busybox:1.36 true
  docker: Error response from daemon: CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpu-quota 5 busybox:1.36 true
  docker: Error response from daemon: CPU cfs quota can not be less than 1ms (i.e. 1000)

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpu-shares -1 busybox:1.36 true
  docker: Error response from daemon: invalid CPU shares (-1): value must be a positive integer

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpu-shares x busybox:1.36 true
  invalid argument "x" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpuset-cpus 0-99 busybox:1.36 true
  docker: Error response from daemon: Requested CPUs are not available - requested 0-99, available: 0-1

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpuset-cpus abc busybox:1.36 true
  docker: Error response from daemon: Invalid value abc for cpuset cpus: invalid format: abc

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpuset-mems 5 busybox:1.36 true
  docker: Error response from daemon: Requested memory nodes are not available - requested 5, available: 0

  Run 'docker run --help' for more information
  [125]
  $ docker run --pids-limit x busybox:1.36 true
  invalid argument "x" for "--pids-limit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --pids-limit -5 busybox:1.36 echo ok
  ok
  % docker run --blkio-weight 5 busybox:1.36 true
  % docker run --blkio-weight 2000 busybox:1.36 true
  $ docker run --oom-score-adj 2000 busybox:1.36 true
  docker: Error response from daemon: Invalid value 2000, range for oom score adj is [-1000, 1000]

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory-swappiness 200 busybox:1.36 true
  docker: invalid value: 200. Valid memory swappiness range is 0-100

  Run 'docker run --help' for more information
  [125]
  $ docker run --shm-size 0 busybox:1.36 true
  $ docker run --shm-size -1 busybox:1.36 true
  invalid argument "-1" for "--shm-size" flag: invalid size: '-1'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --shm-size abc busybox:1.36 true
  invalid argument "abc" for "--shm-size" flag: invalid size: 'abc'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --shm-size 1m busybox:1.36 df /dev/shm
  $ docker run --ulimit nofile busybox:1.36 true
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit nofile=abc busybox:1.36 true
  invalid argument "nofile=abc" for "--ulimit" flag: strconv.ParseInt: parsing "abc": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit nofile=10:5 busybox:1.36 true
  invalid argument "nofile=10:5" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 10 > 5

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit foo=10 busybox:1.36 true
  invalid argument "foo=10" for "--ulimit" flag: invalid ulimit type: foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --ulimit nofile=10:20 busybox:1.36 sh -c 'ulimit -n; ulimit -Hn'
  $ docker run --cap-add FOO busybox:1.36 true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_FOO"

  Run 'docker run --help' for more information
  [125]
  $ docker run --cap-drop NET_FOO busybox:1.36 true
  docker: Error response from daemon: invalid CapDrop: unknown capability: "CAP_NET_FOO"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cap-add all busybox:1.36 echo ok
  ok
  $ docker run --security-opt foo busybox:1.36 true
  docker: invalid --security-opt: "foo"

  Run 'docker run --help' for more information
  [125]
  $ docker run --security-opt foo=bar busybox:1.36 true
  docker: Error response from daemon: invalid --security-opt 2: "foo=bar"

  Run 'docker run --help' for more information
  [125]
  $ docker run --security-opt no-new-privileges=maybe busybox:1.36 true
  docker: Error response from daemon: invalid --security-opt 2: "no-new-privileges=maybe"

  Run 'docker run --help' for more information
  [125]
  % docker run --security-opt seccomp=/nofile busybox:1.36 true
  $ docker run --device /dev/nothing busybox:1.36 true
  docker: Error response from daemon: error gathering device information while adding custom device "/dev/nothing": no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --device foo busybox:1.36 true
  docker: foo is not an absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --device /dev/null:/dev/x:zz busybox:1.36 true
  docker: bad mode specified: zz

  Run 'docker run --help' for more information
  [125]
  $ docker run --stop-signal FOO busybox:1.36 true
  docker: Error response from daemon: invalid signal: FOO

  Run 'docker run --help' for more information
  [125]
  $ docker run --stop-signal 99 busybox:1.36 true
  $ docker run --stop-timeout x busybox:1.36 true
  invalid argument "x" for "--stop-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --isolation foo busybox:1.36 true
  docker: Error response from daemon: invalid isolation (foo): linux only supports 'default'

  Run 'docker run --help' for more information
  [125]
  $ docker run --pid foo busybox:1.36 true
  docker: --pid: invalid PID mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --pid container:nope busybox:1.36 true
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --ipc foo busybox:1.36 true
  docker: Error response from daemon: invalid IPC mode: foo

  Run 'docker run --help' for more information
  [125]
  $ docker run --ipc container: busybox:1.36 true
  docker: Error response from daemon: failed to join IPC namespace: invalid name or ID supplied: ""

  Run 'docker run --help' for more information
  [125]
  $ docker run --ipc container:nope busybox:1.36 true
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --uts foo busybox:1.36 true
  docker: --uts: invalid UTS mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --userns foo busybox:1.36 true
  docker: --userns: invalid USER mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --cgroupns foo busybox:1.36 true
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --network nope busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: network nope not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:nope busybox:1.36 true
  docker: Error response from daemon: joining network namespace of container: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --network container: busybox:1.36 true
  docker: Error response from daemon: invalid network mode: invalid container format container:<name|id>

  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:c1 busybox:1.36 true
  docker: Error response from daemon: cannot join network namespace of a non running container: container c1 is created

  Run 'docker run --help' for more information
  [125]
  $ docker run --network host -p 80:80 --rm busybox:1.36 echo hi
  WARNING: Published ports are discarded when using host network mode
  hi
  $ docker run --network none -p 80:80 --rm busybox:1.36 echo hi
  hi
  $ docker run --network container:c1 -p 80:80 busybox:1.36 true
  docker: Error response from daemon: conflicting options: port publishing and the container type network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:c1 --hostname x busybox:1.36 true
  docker: Error response from daemon: conflicting options: hostname and the network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:c1 --dns 1.1.1.1 busybox:1.36 true
  docker: Error response from daemon: conflicting options: dns and the network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:c1 --add-host a:1.1.1.1 busybox:1.36 true
  docker: Error response from daemon: conflicting options: custom host-to-IP mapping and the network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:c1 --link a busybox:1.36 true
  docker: Error response from daemon: conflicting options: container type network can't be used with links. This would result in undefined behavior

  Run 'docker run --help' for more information
  [125]
  $ docker run --network host --hostname x --rm busybox:1.36 hostname
  x
  $ docker run --network host --link c1 busybox:1.36 true
  docker: Error response from daemon: conflicting options: host type networking can't be used with links. This would result in undefined behavior

  Run 'docker run --help' for more information
  [125]
  $ docker run --network bridge --ip 1.2.3.4 busybox:1.36 true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * no configured subnet contains IP address 1.2.3.4

  Run 'docker run --help' for more information
  [125]
  $ docker run --ip abc busybox:1.36 true
  invalid argument "abc" for "--ip" flag: failed to parse IP: "abc"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --ip6 abc busybox:1.36 true
  invalid argument "abc" for "--ip6" flag: failed to parse IP: "abc"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --mac-address abc busybox:1.36 true
  docker: abc is not a valid mac address

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mac-address 02:42:ac:11:00:22 busybox:1.36 cat /sys/class/net/eth0/address
  02:42:ac:11:00:22
  $ docker run --dns abc busybox:1.36 true
  invalid argument "abc" for "--dns" flag: IP address is not correctly formatted: abc

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --dns 1.1.1.1 --dns-search a.b --dns-option ndots:2 busybox:1.36 cat /etc/resolv.conf
  # Generated by Docker Engine.
  # This file can be edited; Docker Engine will not make further changes once it
  # has been modified.

  nameserver 1.1.1.1
  search a.b
  options ndots:2

  # Based on host file: '/etc/resolv.conf' (legacy)
  # Overrides: [nameservers search options]
  # Option ndots from: override
  $ docker run --rm --dns-search . busybox:1.36 cat /etc/resolv.conf
  # Generated by Docker Engine.
  # This file can be edited; Docker Engine will not make further changes once it
  # has been modified.

  nameserver 10.255.255.53

  # Based on host file: '/etc/resolv.conf' (legacy)
  # Overrides: [search]
  % docker run --dns-search 'a b' busybox:1.36 true
  $ docker run --add-host abc busybox:1.36 true
  invalid argument "abc" for "--add-host" flag: bad format for add-host: "abc"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --add-host a:b busybox:1.36 true
  invalid argument "a:b" for "--add-host" flag: invalid IP address in add-host: "b"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --add-host :1.1.1.1 busybox:1.36 true
  invalid argument ":1.1.1.1" for "--add-host" flag: bad format for add-host: ":1.1.1.1"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --add-host a=1.1.1.1 --add-host b:host-gateway busybox:1.36 grep -E '\s[ab]$' /etc/hosts
  1.1.1.1 a
  172.17.0.1      b
  $ docker run --link nope busybox:1.36 true
  docker: Error response from daemon: could not get container for nope: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --link a:b:c busybox:1.36 true
  invalid argument "a:b:c" for "--link" flag: bad format for links: a:b:c

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --hostname 'a b' --rm busybox:1.36 hostname
  a b
  $ docker run --hostname aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --rm busybox:1.36 hostname
  docker: Error response from daemon: hostname "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is too long (maximum 64 bytes)

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --hostname a.b --domainname c.d busybox:1.36 sh -c 'hostname; grep a.b /etc/hosts'
  a.b
  172.17.0.2      a.b.c.d a
  % docker ps -a --format '{{.Names}} {{.Status}} {{.Command}}' | wc -l
