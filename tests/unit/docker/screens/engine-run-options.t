  % docker pull -q busybox:1.36
  $ docker run --rm --dns-search foo.bar busybox:1.36 cat /etc/resolv.conf | grep -e search -e options
  search foo.bar
  # Overrides: [search]
  $ docker run --rm --dns-search . busybox:1.36 cat /etc/resolv.conf | grep -c search
  1
  $ docker run --rm --dns-search 'a b' busybox:1.36 true
  invalid argument "a b" for "--dns-search" flag: a b is not a valid domain

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --dns-search '-x' busybox:1.36 true
  invalid argument "-x" for "--dns-search" flag: -x is not a valid domain

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --dns 1.2.3.4 --dns-option ndots:2 busybox:1.36 grep -v '^#' /etc/resolv.conf

  nameserver 1.2.3.4
  options ndots:2
  $ docker run --rm --dns foo busybox:1.36 true
  invalid argument "foo" for "--dns" flag: IP address is not correctly formatted: foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --dns 300.1.1.1 busybox:1.36 true
  invalid argument "300.1.1.1" for "--dns" flag: IP address is not correctly formatted: 300.1.1.1

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --dns ::1 busybox:1.36 grep name /etc/resolv.conf
  nameserver ::1
  # Overrides: [nameservers]
  % docker run --rm --sysctl net.ipv4.ip_forward=0 busybox:1.36 cat /proc/sys/net/ipv4/ip_forward
  $ docker run --rm --sysctl foo=bar busybox:1.36 true
  invalid argument "foo=bar" for "--sysctl" flag: sysctl 'foo=bar' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --sysctl foo busybox:1.36 true
  invalid argument "foo" for "--sysctl" flag: sysctl 'foo' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --sysctl kernel.hostname=x busybox:1.36 true
  invalid argument "kernel.hostname=x" for "--sysctl" flag: sysctl 'kernel.hostname=x' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --sysctl net.foo.bar=1 busybox:1.36 true
  % docker run --rm --sysctl kernel.msgmax=65536 busybox:1.36 cat /proc/sys/kernel/msgmax
  % docker run --rm --sysctl kernel.msgmax=65536 --ipc host busybox:1.36 true
  % docker run --rm --sysctl net.core.somaxconn=100 --network host busybox:1.36 true
  $ docker run --rm --sysctl vm.swappiness=1 busybox:1.36 true
  invalid argument "vm.swappiness=1" for "--sysctl" flag: sysctl 'vm.swappiness=1' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=100 busybox:1.36 sh -c 'ulimit -n; ulimit -Hn'
  100
  100
  % docker run --rm --ulimit nofile=100:200 busybox:1.36 sh -c 'ulimit -n; ulimit -Hn'
  $ docker run --rm --ulimit nofile=200:100 busybox:1.36 true
  invalid argument "nofile=200:100" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 200 > 100

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile busybox:1.36 true
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=x busybox:1.36 true
  invalid argument "nofile=x" for "--ulimit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit foo=1 busybox:1.36 true
  invalid argument "foo=1" for "--ulimit" flag: invalid ulimit type: foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=1:2:3 busybox:1.36 true
  invalid argument "nofile=1:2:3" for "--ulimit" flag: too many limit value arguments - 1:2:3, can only have up to two, `soft[:hard]`

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --ulimit nofile=-1 busybox:1.36 true
  $ docker run --rm --ulimit core=0 busybox:1.36 sh -c 'ulimit -c'
  0
  $ docker run --rm --ulimit nofile=100 --ulimit nofile=300 busybox:1.36 sh -c 'ulimit -n'
  300
  % docker run --rm --device /dev/null busybox:1.36 ls -l /dev/null
  % docker run --rm --device /dev/null:/dev/foo busybox:1.36 ls /dev/foo
  % docker run --rm --device /dev/null:/dev/foo:r busybox:1.36 ls /dev/foo
  $ docker run --rm --device /dev/null:/dev/foo:xyz busybox:1.36 ls /dev/foo
  docker: bad mode specified: xyz

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device /dev/null:foo busybox:1.36 ls /dev/foo
  docker: foo is not an absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device /dev/null:rw busybox:1.36 ls /dev/null
  /dev/null
  $ docker run --rm --device /dev/nope busybox:1.36 true
  docker: Error response from daemon: error gathering device information while adding custom device "/dev/nope": no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --device foo busybox:1.36 true
  docker: foo is not an absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device a:b:c:d busybox:1.36 true
  docker: bad format for path: a:b:c:d

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device-cgroup-rule 'c 1:3 rwm' busybox:1.36 echo ok
  ok
  $ docker run --rm --device-cgroup-rule foo busybox:1.36 true
  invalid argument "foo" for "--device-cgroup-rule" flag: invalid device cgroup format 'foo'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --device-read-bps /dev/nope:1mb busybox:1.36 true
  $ docker run --rm --device-read-bps foo busybox:1.36 true
  invalid argument "foo" for "--device-read-bps" flag: bad format: foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device-read-bps /dev/null:x busybox:1.36 true
  invalid argument "/dev/null:x" for "--device-read-bps" flag: invalid rate for device: /dev/null:x. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device-read-iops /dev/null:x busybox:1.36 true
  invalid argument "/dev/null:x" for "--device-read-iops" flag: invalid rate for device: /dev/null:x. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device-read-iops /dev/null:-1 busybox:1.36 true
  invalid argument "/dev/null:-1" for "--device-read-iops" flag: invalid rate for device: /dev/null:-1. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --blkio-weight 5 busybox:1.36 true
  $ docker run --rm --blkio-weight x busybox:1.36 true
  invalid argument "x" for "--blkio-weight" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --blkio-weight-device /dev/nope busybox:1.36 true
  invalid argument "/dev/nope" for "--blkio-weight-device" flag: bad format: /dev/nope

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --blkio-weight-device /dev/nope:5 busybox:1.36 true
  invalid argument "/dev/nope:5" for "--blkio-weight-device" flag: invalid weight for device: /dev/nope:5

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --security-opt seccomp=nofile busybox:1.36 true
  % echo x > bad.json; docker run --rm --security-opt seccomp=bad.json busybox:1.36 true
  $ echo '{}' > e.json; docker run --rm --security-opt seccomp=e.json busybox:1.36 echo ok
  ok
  % echo '{"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["mkdir","mkdirat"],"action":"SCMP_ACT_ERRNO"}]}' > m.json; docker run --rm --security-opt seccomp=m.json busybox:1.36 mkdir /x
  % docker run --rm --security-opt seccomp=unconfined busybox:1.36 grep Seccomp: /proc/self/status
  % docker run --rm busybox:1.36 grep -e Seccomp: -e NoNewPrivs /proc/self/status
  % docker run --rm --security-opt no-new-privileges busybox:1.36 grep NoNewPrivs /proc/self/status
  $ docker run --rm --security-opt no-new-privileges=maybe busybox:1.36 true
  docker: Error response from daemon: invalid --security-opt 2: "no-new-privileges=maybe"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt foo busybox:1.36 true
  docker: invalid --security-opt: "foo"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt foo=bar busybox:1.36 true
  docker: Error response from daemon: invalid --security-opt 2: "foo=bar"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt foo:bar busybox:1.36 true
  docker: Error response from daemon: invalid --security-opt 2: "foo:bar"

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --security-opt systempaths=unconfined busybox:1.36 echo ok
  $ docker run --rm --security-opt systempaths=x busybox:1.36 echo ok
  docker: Error response from daemon: invalid --security-opt 2: "systempaths=x"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt writable-cgroups=true busybox:1.36 echo ok
  ok
  $ docker run --rm --security-opt label=disable busybox:1.36 echo ok
  ok
  $ docker run --rm --security-opt apparmor=nope busybox:1.36 echo ok
  ok
  $ docker run --rm --cap-add foo busybox:1.36 true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_FOO"

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --cap-add net_admin --cap-drop ALL busybox:1.36 grep CapEff /proc/self/status
  % docker run --rm --cap-add ALL busybox:1.36 grep -c CapEff /proc/self/status
  $ docker run --rm --cap-drop CAP_CHOWN busybox:1.36 chown 1 /tmp
  chown: /tmp: Operation not permitted
  [1]
  $ docker run --rm --group-add foo busybox:1.36 true
  docker: Error response from daemon: unable to find group foo: no matching entries in group file

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --group-add 1234 --group-add audio busybox:1.36 id
  $ docker run --rm --userns foo busybox:1.36 true
  docker: --userns: invalid USER mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --userns host busybox:1.36 echo ok
  ok
  $ docker run --rm --uts foo busybox:1.36 true
  docker: --uts: invalid UTS mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --uts host --hostname x busybox:1.36 true
  docker: Error response from daemon: conflicting options: hostname and the UTS mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ipc foo busybox:1.36 true
  docker: Error response from daemon: invalid IPC mode: foo

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ipc container:nope busybox:1.36 true
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pid foo busybox:1.36 true
  docker: --pid: invalid PID mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pid container:nope busybox:1.36 true
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pid container: busybox:1.36 true
  docker: --pid: invalid PID mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cgroupns foo busybox:1.36 true
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --isolation foo busybox:1.36 true
  docker: Error response from daemon: invalid isolation (foo): linux only supports 'default'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --isolation default busybox:1.36 echo ok
  ok
  $ docker run --rm --network container:nope busybox:1.36 true
  docker: Error response from daemon: joining network namespace of container: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network nope busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: network nope not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network host -p 80:80 busybox:1.36 echo ok
  WARNING: Published ports are discarded when using host network mode
  ok
  % docker run --rm --network none --network bridge busybox:1.36 echo ok
  $ docker run --rm --network name=bridge,alias=x busybox:1.36 echo ok
  docker: network-scoped aliases are only supported for user-defined networks

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network name=bridge,foo=x busybox:1.36 echo ok
  invalid argument "name=bridge,foo=x" for "--network" flag: invalid field key foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network bridge --ip 172.17.0.9 busybox:1.36 echo ok
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  user-specified IP address is supported on user-defined networks only

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network bridge --network-alias x busybox:1.36 echo ok
  docker: network-scoped aliases are only supported for user-defined networks

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ip 1.2.3 busybox:1.36 echo ok
  invalid argument "1.2.3" for "--ip" flag: failed to parse IP: "1.2.3"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ip6 x busybox:1.36 echo ok
  invalid argument "x" for "--ip6" flag: failed to parse IP: "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mac-address x busybox:1.36 echo ok
  docker: x is not a valid mac address

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mac-address 02:42:ac:11:00:99 busybox:1.36 cat /sys/class/net/eth0/address
  02:42:ac:11:00:99
  $ docker run --rm --link-local-ip x busybox:1.36 echo ok
  ok
  $ docker run --rm --add-host foo busybox:1.36 echo ok
  invalid argument "foo" for "--add-host" flag: bad format for add-host: "foo"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --add-host foo:1.2.3 busybox:1.36 echo ok
  invalid argument "foo:1.2.3" for "--add-host" flag: invalid IP address in add-host: "1.2.3"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --add-host foo=1.2.3.4 --add-host bar:::1 --add-host gw:host-gateway busybox:1.36 tail -n 4 /etc/hosts
  1.2.3.4 foo
  ::1     bar
  172.17.0.1      gw
  172.17.0.2      90f4673e76ac
  % docker run --rm -p 1.2.3.4:8080:80 busybox:1.36 true
  % docker run --rm -p 8.8.8.8::80 busybox:1.36 true
  $ docker run --rm -p 300.1.1.1:80:80 busybox:1.36 true
  docker: invalid IP address: 300.1.1.1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p foo:80:80 busybox:1.36 true
  docker: invalid IP address: foo

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 80:80/foo busybox:1.36 true
  docker: invalid proto: foo

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 99999:80 busybox:1.36 true
  docker: invalid hostPort: 99999

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 80-82:80-81 busybox:1.36 true
  docker: invalid ranges specified for container and host Ports: 80-81 and 80-82

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 82-80:80 busybox:1.36 true
  docker: invalid hostPort: 82-80

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p :80 busybox:1.36 echo ok
  ok
  $ docker run --rm -p '' busybox:1.36 echo ok
  docker: no port specified: <empty>

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 80: busybox:1.36 echo ok
  docker: no port specified: 80:<empty>

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p a:b:c:d busybox:1.36 echo ok
  docker: invalid IP address: a:b

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p target=80,published=8080 busybox:1.36 echo ok
  ok
  $ docker run --rm -p '[::1]:8080:80' busybox:1.36 echo ok
  ok
  $ docker run --rm -p ::1:8080:80 busybox:1.36 echo ok
  ok
  $ docker run --rm --expose foo busybox:1.36 echo ok
  docker: invalid range format for --expose: invalid start port 'foo': invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --expose 80-79 busybox:1.36 echo ok
  docker: invalid range format for --expose: invalid port range: 80-79

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --expose 70000 busybox:1.36 echo ok
  docker: invalid range format for --expose: invalid start port '70000': value out of range

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --expose 80/foo busybox:1.36 echo ok
  ok
  $ docker run -d --name p1 -p 127.0.0.1:8088:80 busybox:1.36 sleep 1000 | wc -c
  65
  $ docker create --name p2 -p 127.0.0.1:8088:80 busybox:1.36 sleep 1000 | wc -c
  65
  $ docker start p2
  Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint p2 (82e97f04fa9efa063d1831652f5fa4fa8ddd34eac0f9148139f331460aa70345): Bind for 127.0.0.1:8088 failed: port is already allocated
  failed to start containers: p2
  [1]
  $ docker ps -a --filter name=p2 --format '{{.Names}} {{.Status}} {{.Ports}}'
  p2 Created
  $ docker inspect p2 -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}'
  created 128 failed to set up container networking: driver failed programming external connectivity on endpoint p2 (82e97f04fa9efa063d1831652f5fa4fa8ddd34eac0f9148139f331460aa70345): Bind for 127.0.0.1:8088 failed: port is already allocated
  $ docker rm -f p1
  p1
  $ docker start p2
  p2
  % docker port p2
  % docker port p2 80
  $ docker port p2 81
  no public port '81' published for p2
  [1]
  $ docker port p2 80/udp
  no public port '80/udp' published for p2
  [1]
  $ docker port p2 foo
  invalid port 'foo': invalid syntax
  [1]
  $ docker port nope
  Error response from daemon: No such container: nope
  [1]
  $ docker port
  docker: 'docker port' requires at least 1 and at most 2 arguments

  Usage:  docker port CONTAINER [PRIVATE_PORT[/PROTO]]

  Run 'docker port --help' for more information
  [1]
  $ docker rm -f p2
  p2
