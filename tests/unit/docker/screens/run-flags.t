  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker run -d --name base busybox:1.36 sleep 1000; docker network create n1; docker volume create v1
  $ docker run --name
  flag needs an argument: --name

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory abc busybox:1.36
  invalid argument "abc" for "-m, --memory" flag: invalid size: 'abc'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run -m 1m busybox:1.36
  docker: Error response from daemon: Minimum memory limit allowed is 6MB

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpus abc busybox:1.36
  invalid argument "abc" for "--cpus" flag: failed to parse abc as a rational number

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpus 100 busybox:1.36 true
  docker: Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpu-shares abc busybox:1.36
  invalid argument "abc" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "abc": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart foo busybox:1.36
  docker: Error response from daemon: invalid restart policy: unknown policy 'foo'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart always:3 busybox:1.36
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart on-failure:x busybox:1.36
  docker: invalid restart policy format: maximum retry count must be an integer

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --restart always busybox:1.36
  docker: conflicting options: cannot specify both --restart and --rm

  Run 'docker run --help' for more information
  [125]
  $ docker run --network nosuch busybox:1.36
  docker: Error response from daemon: failed to set up container networking: network nosuch not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --network container:nosuch busybox:1.36
  docker: Error response from daemon: joining network namespace of container: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --network n1 --network-alias foo --rm busybox:1.36 true
  $ docker run --network host -p 80:80 --rm busybox:1.36 true
  WARNING: Published ports are discarded when using host network mode
  $ docker run --network none --rm busybox:1.36 ip a
  1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
      inet 127.0.0.1/8 scope host lo
         valid_lft forever preferred_lft forever
      inet6 ::1/128 scope host
         valid_lft forever preferred_lft forever
  $ docker run --ip 1.2.3.4 --rm busybox:1.36 true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * no configured subnet contains IP address 1.2.3.4

  Run 'docker run --help' for more information
  [125]
  $ docker run --mac-address zz busybox:1.36
  docker: zz is not a valid mac address

  Run 'docker run --help' for more information
  [125]
  $ docker run --hostname 'bad host' --rm busybox:1.36 true
  $ docker run --user nosuch --rm busybox:1.36 true
  docker: Error response from daemon: unable to find user nosuch: no matching entries in passwd file

  Run 'docker run --help' for more information
  [125]
  $ docker run --workdir rel --rm busybox:1.36 true
  docker: Error response from daemon: the working directory 'rel' is invalid, it needs to be an absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run -e =x --rm busybox:1.36 env
  invalid argument "=x" for "-e, --env" flag: invalid environment variable: =x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --env-file nosuch --rm busybox:1.36 env
  docker: --env-file: open nosuch: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --label-file nosuch --rm busybox:1.36 env
  docker: --label-file: open nosuch: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run -v rel/path:/x --rm busybox:1.36 true
  docker: Error response from daemon: create rel/path: "rel/path" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run -v /x:rel --rm busybox:1.36 true
  docker: Error response from daemon: invalid volume specification: '/x:rel': invalid mount config for type "bind": invalid mount path: 'rel' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run -v :/x --rm busybox:1.36 true
  docker: invalid spec: :/x: empty section between colons

  Run 'docker run --help' for more information
  [125]
  $ docker run -v /a:/b:zz --rm busybox:1.36 true
  docker: Error response from daemon: invalid mode: zz

  Run 'docker run --help' for more information
  [125]
  $ docker run -v a:/b:ro:rw --rm busybox:1.36 true
  docker: Error response from daemon: invalid volume specification: 'a:/b:ro:rw'

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=foo,target=/x --rm busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "foo": mount type unknown

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,source=/nosuch,target=/x --rm busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=bind,target=/x --rm busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": field Source must not be empty

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=volume,foo=bar,target=/x --rm busybox:1.36 true
  invalid argument "type=volume,foo=bar,target=/x" for "--mount" flag: unknown option 'foo' in 'foo=bar'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount target=/x,readonly=maybe --rm busybox:1.36 true
  invalid argument "target=/x,readonly=maybe" for "--mount" flag: invalid value for 'readonly': invalid boolean value ("maybe"): must be one of "true", "1", "false", or "0" (default "true")

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=tmpfs,source=a,target=/x --rm busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "tmpfs": field Source must not be specified

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount type=tmpfs,target=/x,tmpfs-size=abc --rm busybox:1.36 true
  invalid argument "type=tmpfs,target=/x,tmpfs-size=abc" for "--mount" flag: invalid value for tmpfs-size: abc

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --mount foo --rm busybox:1.36 true
  invalid argument "foo" for "--mount" flag: invalid field 'foo' must be a key=value pair

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --tmpfs rel --rm busybox:1.36 true
  docker: Error response from daemon: invalid mount path: 'rel' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --tmpfs /x:size=abc --rm busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/x": mount src=tmpfs, dst=/x, dstFd=/proc/thread-self/fd/13, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC, data=size=abc: invalid argument

  Run 'docker run --help' for more information
  [125]
  $ docker run -p abc --rm busybox:1.36 true
  docker: invalid containerPort: abc

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 80:abc --rm busybox:1.36 true
  docker: invalid containerPort: abc

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 70000:80 --rm busybox:1.36 true
  docker: invalid hostPort: 70000

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 1-3:5-6 --rm busybox:1.36 true
  docker: invalid ranges specified for container and host Ports: 5-6 and 1-3

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 80:80/foo --rm busybox:1.36 true
  docker: invalid proto: foo

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 300.1.1.1:80:80 --rm busybox:1.36 true
  docker: invalid IP address: 300.1.1.1

  Run 'docker run --help' for more information
  [125]
  $ docker run --expose abc --rm busybox:1.36 true
  docker: invalid range format for --expose: invalid start port 'abc': invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --expose 80-70 --rm busybox:1.36 true
  docker: invalid range format for --expose: invalid port range: 80-70

  Run 'docker run --help' for more information
  [125]
  $ docker run --cap-add FOO --rm busybox:1.36 true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_FOO"

  Run 'docker run --help' for more information
  [125]
  $ docker run --security-opt foo --rm busybox:1.36 true
  docker: invalid --security-opt: "foo"

  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit foo --rm busybox:1.36 true
  invalid argument "foo" for "--ulimit" flag: invalid ulimit argument: foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit nofile=abc --rm busybox:1.36 true
  invalid argument "nofile=abc" for "--ulimit" flag: strconv.ParseInt: parsing "abc": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit nofile=10:5 --rm busybox:1.36 true
  invalid argument "nofile=10:5" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 10 > 5

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit nofile=100:200 --rm busybox:1.36 sh -c 'ulimit -n'
  100
  $ docker run --sysctl foo --rm busybox:1.36 true
  invalid argument "foo" for "--sysctl" flag: sysctl 'foo' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --sysctl foo=bar --rm busybox:1.36 true
  invalid argument "foo=bar" for "--sysctl" flag: sysctl 'foo=bar' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --device /dev/nosuch --rm busybox:1.36 true
  docker: Error response from daemon: error gathering device information while adding custom device "/dev/nosuch": no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --device /dev/null:/dev/x:zz --rm busybox:1.36 true
  docker: bad mode specified: zz

  Run 'docker run --help' for more information
  [125]
  $ docker run --add-host foo --rm busybox:1.36 true
  invalid argument "foo" for "--add-host" flag: bad format for add-host: "foo"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --add-host foo:bar --rm busybox:1.36 true
  invalid argument "foo:bar" for "--add-host" flag: invalid IP address in add-host: "bar"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --add-host foo:1.2.3.4 --rm busybox:1.36 tail -1 /etc/hosts
  172.17.0.3      760bfa40fcbe
  $ docker run --dns foo --rm busybox:1.36 true
  invalid argument "foo" for "--dns" flag: IP address is not correctly formatted: foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --dns 1.1.1.1 --dns-search ex.com --dns-option ndots:2 --rm busybox:1.36 cat /etc/resolv.conf
  # Generated by Docker Engine.
  # This file can be edited; Docker Engine will not make further changes once it
  # has been modified.

  nameserver 1.1.1.1
  search ex.com
  options ndots:2

  # Based on host file: '/etc/resolv.conf' (legacy)
  # Overrides: [nameservers search options]
  # Option ndots from: override
  $ docker run --log-driver foo --rm busybox:1.36 true
  docker: Error response from daemon: error looking up logging plugin foo: plugin "foo" not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --log-opt foo=bar --rm busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'foo' for json-file log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --log-opt max-size=abc --rm busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: 'abc'

  Run 'docker run --help' for more information
  [125]
  $ docker run --log-driver none --name nolog busybox:1.36 echo hi
  hi
  $ docker logs nolog
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker run --health-interval 1 --rm busybox:1.36 true
  invalid argument "1" for "--health-interval" flag: time: missing unit in duration "1"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-cmd 'true' --no-healthcheck --rm busybox:1.36 true
  docker: --no-healthcheck conflicts with --health-* options

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-retries -1 --rm busybox:1.36 true
  docker: --health-retries cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-interval 1us --health-cmd true --rm busybox:1.36 true
  docker: Error response from daemon: Interval in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  $ docker run --stop-signal FOO --rm busybox:1.36 true
  docker: Error response from daemon: invalid signal: FOO

  Run 'docker run --help' for more information
  [125]
  $ docker run --stop-timeout abc --rm busybox:1.36 true
  invalid argument "abc" for "--stop-timeout" flag: strconv.ParseInt: parsing "abc": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --shm-size abc --rm busybox:1.36 true
  invalid argument "abc" for "--shm-size" flag: invalid size: 'abc'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --pids-limit abc --rm busybox:1.36 true
  invalid argument "abc" for "--pids-limit" flag: strconv.ParseInt: parsing "abc": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --oom-score-adj 5000 --rm busybox:1.36 true
  docker: Error response from daemon: Invalid value 5000, range for oom score adj is [-1000, 1000]

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory-swap 1m -m 10m --rm busybox:1.36 true
  docker: Error response from daemon: Minimum memoryswap limit should be larger than memory limit, see usage

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory-reservation 20m -m 10m --rm busybox:1.36 true
  docker: Error response from daemon: Minimum memory limit can not be less than memory reservation limit, see usage

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory-swappiness 200 --rm busybox:1.36 true
  docker: invalid value: 200. Valid memory swappiness range is 0-100

  Run 'docker run --help' for more information
  [125]
  $ docker run --kernel-memory 10m --rm busybox:1.36 true
  Flag --kernel-memory has been deprecated, and no longer supported by the kernel
  $ docker run --blkio-weight 5 --rm busybox:1.36 true
  $ docker run --blkio-weight-device foo --rm busybox:1.36 true
  invalid argument "foo" for "--blkio-weight-device" flag: bad format: foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --device-read-bps foo --rm busybox:1.36 true
  invalid argument "foo" for "--device-read-bps" flag: bad format: foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --device-read-bps /dev/null:1mb --rm busybox:1.36 echo ok
  ok
  $ docker run --device-write-iops /dev/null:abc --rm busybox:1.36 true
  invalid argument "/dev/null:abc" for "--device-write-iops" flag: invalid rate for device: /dev/null:abc. The correct format is <device-path>:<number>. Number must be a positive integer

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --gpus all --rm busybox:1.36 true
  docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpu-count 1 --rm busybox:1.36 true
  "--cpu-count" is only supported on a Docker daemon running on windows, but the Docker daemon is running on linux
  [1]
  $ docker run --io-maxbandwidth 1m --rm busybox:1.36 true
  "--io-maxbandwidth" is only supported on a Docker daemon running on windows, but the Docker daemon is running on linux
  [1]
  $ docker run --cpuset-cpus 99 --rm busybox:1.36 true
  docker: Error response from daemon: Requested CPUs are not available - requested 99, available: 0-1

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpu-quota 5 --rm busybox:1.36 true
  docker: Error response from daemon: CPU cfs quota can not be less than 1ms (i.e. 1000)

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpu-period 5 --rm busybox:1.36 true
  docker: Error response from daemon: CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpus 1 --cpu-quota 50000 --rm busybox:1.36 true
  docker: Error response from daemon: Conflicting options: Nano CPUs and CPU Quota cannot both be set

  Run 'docker run --help' for more information
  [125]
  $ docker run --isolation foo --rm busybox:1.36 true
  docker: Error response from daemon: invalid isolation (foo): linux only supports 'default'

  Run 'docker run --help' for more information
  [125]
  $ docker run --ipc foo --rm busybox:1.36 true
  docker: Error response from daemon: invalid IPC mode: foo

  Run 'docker run --help' for more information
  [125]
  $ docker run --pid foo --rm busybox:1.36 true
  docker: --pid: invalid PID mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --pid container:nosuch --rm busybox:1.36 true
  docker: Error response from daemon: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --pid container:base --rm busybox:1.36 ps
  PID   USER     COMMAND
      1 root     sleep 1000
      2 root     ps
  $ docker run --uts foo --rm busybox:1.36 true
  docker: --uts: invalid UTS mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --userns foo --rm busybox:1.36 true
  docker: --userns: invalid USER mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --cgroupns foo --rm busybox:1.36 true
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --runtime foo --rm busybox:1.36 true
  docker: Error response from daemon: unknown or invalid runtime name: foo

  Run 'docker run --help' for more information
  [125]
  $ docker run --platform foo --rm busybox:1.36 true
  docker: "foo": unknown operating system or architecture: invalid argument

  Run 'docker run --help' for more information
  [125]
  $ docker run --platform linux/arm64 --rm busybox:1.36 true
  Unable to find image 'busybox:1.36' locally
  1.36: Pulling from library/busybox
  613e54ee5f85: Pull complete
  2f775d5d1bc1: Download complete
  089ddc242350: Download complete
  Digest: sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  Status: Image is up to date for busybox:1.36
  $ docker run --pull foo --rm busybox:1.36 true
  docker: invalid pull option: 'foo': must be one of "always", "missing" or "never"

  Run 'docker run --help' for more information
  [125]
  $ docker run --pull never --rm nosuch true
  docker: Error response from daemon: No such image: nosuch:latest

  Run 'docker run --help' for more information
  [125]
  $ docker run --link nosuch --rm busybox:1.36 true
  docker: Error response from daemon: could not get container for nosuch: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --volumes-from nosuch --rm busybox:1.36 true
  docker: Error response from daemon: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --volumes-from base:zz --rm busybox:1.36 true
  docker: Error response from daemon: invalid mode: zz

  Run 'docker run --help' for more information
  [125]
  $ docker run --volume-driver foo -v x:/x --rm busybox:1.36 true
  Unable to find image 'busybox:1.36' locally
  1.36: Pulling from library/busybox
  Digest: sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  Status: Image is up to date for busybox:1.36
  docker: Error response from daemon: create d303efa52b0fdde20eddef7ed53bbd31008954bb00476729acaa209256d38ab6: error looking up volume plugin foo: plugin "foo" not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --storage-opt size=10G --rm busybox:1.36 true
  $ docker run --annotation foo --rm busybox:1.36 true
  $ docker run --attach foo --rm busybox:1.36 true
  invalid argument "foo" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run -a stdout --rm busybox:1.36 sh -c 'echo o; echo e >&2'
  o
  $ docker run -d -a stdout --rm busybox:1.36 true
  conflicting options: cannot specify both --attach and --detach
  [1]
  $ docker run --detach-keys foo -it --rm busybox:1.36 true
  invalid detach keys (foo): Unknown character: 'foo'
  [1]
  $ docker run --sig-proxy=foo --rm busybox:1.36 true
  invalid argument "foo" for "--sig-proxy" flag: strconv.ParseBool: parsing "foo": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --cidfile /nosuch/x --rm busybox:1.36 true
  docker: failed to create the container ID file: open /nosuch/x: no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --cidfile /tmp/cid --rm busybox:1.36 true; docker run --cidfile /tmp/cid --rm busybox:1.36 true; rm -f /tmp/cid
  docker: container ID file found, make sure the other container isn't running or delete /tmp/cid

  Run 'docker run --help' for more information
  $ docker run --init --rm busybox:1.36 ps
  PID   USER     COMMAND
      1 root     /sbin/docker-init -- ps
      2 root     ps
  $ docker run --read-only --rm busybox:1.36 touch /x
  touch: /x: Read-only file system
  [1]
  $ docker run --privileged --rm busybox:1.36 true
  $ docker run --group-add 1234 --rm busybox:1.36 id
  uid=0(root) gid=0(root) groups=0(root),10(wheel),1234
  $ docker run --entrypoint '' --rm busybox:1.36 echo hi
  hi
  $ docker run --entrypoint nosuch --rm busybox:1.36
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --name base --rm busybox:1.36 true
  docker: Error response from daemon: Conflict. The container name "/base" is already in use by container "ba5b000ec51ecfd4fc4bfd4ef26093df8b467315044a2c4fb0a8029de0b93a7c". You have to remove (or rename) that container to be able to reuse that name.

  Run 'docker run --help' for more information
  [125]
  $ docker run --name 'bad name' --rm busybox:1.36 true
  docker: Error response from daemon: Invalid container name (bad name), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  $ docker run --name a --rm busybox:1.36 nosuch
  docker: Error response from daemon: Invalid container name (a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm BUSYBOX true
  docker: invalid reference format: repository name (library/BUSYBOX) must be lowercase

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm busybox:1.36@sha256:abc true
  docker: invalid reference format

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -- busybox:1.36 echo --hi
  --hi
  $ docker run -x busybox:1.36
  unknown shorthand flag: 'x' in -x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run -itx busybox:1.36
  unknown shorthand flag: 'x' in -x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --rm=false busybox:1.36 true
  $ docker run --rm=maybe busybox:1.36 true
  invalid argument "maybe" for "--rm" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --use-api-socket --rm busybox:1.36 ls /var/run/docker.sock
  /var/run/docker.sock
  $ docker run --domainname ex.com -h foo --rm busybox:1.36 hostname -f
  foo.ex.com
  $ docker run --label foo --label a=b --name lab busybox:1.36 true; docker inspect -f '{{json .Config.Labels}}' lab
  {"a":"b","foo":""}
  $ docker run --oom-kill-disable --rm busybox:1.36 true
  $ docker run --health-start-interval 5s --health-cmd true --name hc -d busybox:1.36 sleep 100 | wc -c
  65
  $ docker inspect -f '{{json .Config.Healthcheck}}' hc
  {"Test":["CMD-SHELL","true"],"StartInterval":5000000000}
  $ docker run --ip6 foo --network n1 --rm busybox:1.36 true
  invalid argument "foo" for "--ip6" flag: failed to parse IP: "foo"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --link-local-ip foo --network n1 --rm busybox:1.36 true
  $ docker run --network name=n1,alias=zz,ip=1.2.3.4 --rm busybox:1.36 true
  docker: Error response from daemon: invalid config for network n1: invalid endpoint settings:
  no configured subnet contains IP address 1.2.3.4

  Run 'docker run --help' for more information
  [125]
  $ docker run --network name=n1,foo=bar --rm busybox:1.36 true
  invalid argument "name=n1,foo=bar" for "--network" flag: invalid field key foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --network n1 --network bridge --rm busybox:1.36 ip -o -4 a
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker run --device-cgroup-rule foo --rm busybox:1.36 true
  invalid argument "foo" for "--device-cgroup-rule" flag: invalid device cgroup format 'foo'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --cgroup-parent foo --rm busybox:1.36 true
  $ docker create --name c1 busybox:1.36 | wc -c
  65
  $ docker create nosuch
  Unable to find image 'nosuch:latest' locally
  Error response from daemon: pull access denied for nosuch, repository does not exist or may require 'docker login'
  [1]
  $ docker create --pull never nosuch
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker create
  docker: 'docker create' requires at least 1 argument

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  See 'docker create --help' for more information
  [1]
