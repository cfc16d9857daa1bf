docker run: every flag with values right and wrong.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'a=b\nc\n' > good.lab; printf ' =x\n' > bad.lab
  % docker pull -q alpine; docker pull -q nginx
  % docker run -d --name run1 alpine sleep 1d; docker run --name stop1 alpine echo hi; docker run -d --name paus1 alpine sleep 1d; docker pause paus1; docker create --name made1 alpine; docker network create n1; docker volume create v1
  $ docker run --name tt --pull always alpine true
  latest: Pulling from library/alpine
  Digest: sha256:ec3d4f0ed81b76b58fcfe0edd312337b14ab23902ce93ea18ae8afd6a42b850d
  Status: Image is up to date for alpine:latest
  % docker rm -f tt
  $ docker run --name tt --pull missing alpine true
  % docker rm -f tt
  $ docker run --name tt --pull Never alpine true
  docker: invalid pull option: 'Never': must be one of "always", "missing" or "never"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --pull never --pull x alpine true
  docker: invalid pull option: 'x': must be one of "always", "missing" or "never"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --pull alpine true
  docker: invalid pull option: 'alpine': must be one of "always", "missing" or "never"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --quiet alpine true
  % docker rm -f tt
  $ docker run --name tt --quiet=false alpine true
  % docker rm -f tt
  $ docker run --name tt --quiet=maybe alpine true
  invalid argument "maybe" for "-q, --quiet" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --quiet=1 alpine true
  % docker rm -f tt
  $ docker run --name tt --quiet= alpine true
  invalid argument "" for "-q, --quiet" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --quiet=TRUE alpine true
  % docker rm -f tt
  $ docker run --name tt --read-only alpine true
  % docker rm -f tt
  $ docker run --name tt --read-only=false alpine true
  % docker rm -f tt
  $ docker run --name tt --read-only=maybe alpine true
  invalid argument "maybe" for "--read-only" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --read-only=1 alpine true
  % docker rm -f tt
  $ docker run --name tt --read-only= alpine true
  invalid argument "" for "--read-only" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --read-only=TRUE alpine true
  % docker rm -f tt
  $ docker run --name tt --restart always alpine true
  % docker rm -f tt
  $ docker run --name tt --restart '' alpine true
  % docker rm -f tt
  $ docker run --name tt --restart x alpine true
  docker: Error response from daemon: invalid restart policy: unknown policy 'x'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --restart no alpine true
  % docker rm -f tt
  $ docker run --name tt --restart on-failure alpine true
  % docker rm -f tt
  $ docker run --name tt --restart on-failure:3 alpine true
  % docker rm -f tt
  $ docker run --name tt --restart on-failure:x alpine true
  docker: invalid restart policy format: maximum retry count must be an integer

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --restart on-failure:-1 alpine true
  docker: Error response from daemon: invalid restart policy: maximum retry count cannot be negative

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --restart on-failure: alpine true
  % docker rm -f tt
  $ docker run --name tt --restart always:3 alpine true
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --restart unless-stopped alpine true
  % docker rm -f tt
  $ docker run --name tt --restart unless-stopped:1 alpine true
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --restart no:1 alpine true
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --restart on-failure:3:4 alpine true
  docker: invalid restart policy format: maximum retry count must be an integer

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --restart ALWAYS alpine true
  docker: Error response from daemon: invalid restart policy: unknown policy 'ALWAYS'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --restart always --restart x alpine true
  docker: Error response from daemon: invalid restart policy: unknown policy 'x'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --restart alpine true
  docker: Error response from daemon: invalid restart policy: unknown policy 'alpine'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --rm alpine true
  % docker rm -f tt
  $ docker run --name tt --rm=false alpine true
  % docker rm -f tt
  $ docker run --name tt --rm=maybe alpine true
  invalid argument "maybe" for "--rm" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --rm=1 alpine true
  % docker rm -f tt
  $ docker run --name tt --rm= alpine true
  invalid argument "" for "--rm" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --rm=TRUE alpine true
  % docker rm -f tt
  $ docker run --name tt --runtime runc alpine true
  % docker rm -f tt
  $ docker run --name tt --runtime '' alpine true
  % docker rm -f tt
  $ docker run --name tt --runtime x alpine true
  docker: Error response from daemon: unknown or invalid runtime name: x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --runtime io.containerd.runc.v2 alpine true
  % docker rm -f tt
  $ docker run --name tt --runtime runc --runtime x alpine true
  docker: Error response from daemon: unknown or invalid runtime name: x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --runtime alpine true
  docker: Error response from daemon: unknown or invalid runtime name: alpine

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --security-opt no-new-privileges alpine true
  % docker rm -f tt
  $ docker run --name tt --security-opt '' alpine true
  docker: invalid --security-opt: ""

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --security-opt x alpine true
  docker: invalid --security-opt: "x"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --security-opt no-new-privileges:true alpine true
  % docker rm -f tt
  $ docker run --name tt --security-opt no-new-privileges:x alpine true
  docker: Error response from daemon: invalid --security-opt 2: "no-new-privileges:x"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --security-opt no-new-privileges=false alpine true
  % docker rm -f tt
  $ docker run --name tt --security-opt seccomp=unconfined alpine true
  % docker rm -f tt
  % docker run --name tt --security-opt seccomp=/nope alpine true
  % docker rm -f tt
  $ docker run --name tt --security-opt seccomp=bad.env alpine true
  docker: compacting json for seccomp profile (bad.env) failed: invalid character 'A' looking for beginning of value

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --security-opt label=disable alpine true
  % docker rm -f tt
  $ docker run --name tt --security-opt label:disable alpine true
  % docker rm -f tt
  $ docker run --name tt --security-opt apparmor=unconfined alpine true
  % docker rm -f tt
  $ docker run --name tt --security-opt systempaths=unconfined alpine true
  % docker rm -f tt
  $ docker run --name tt --security-opt systempaths=x alpine true
  docker: Error response from daemon: invalid --security-opt 2: "systempaths=x"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --security-opt writable-cgroups=true alpine true
  % docker rm -f tt
  $ docker run --name tt --security-opt writable-cgroups=x alpine true
  docker: Error response from daemon: invalid --security-opt 2: "writable-cgroups=x"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --security-opt foo=bar alpine true
  docker: Error response from daemon: invalid --security-opt 2: "foo=bar"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --security-opt label=x alpine true
  % docker rm -f tt
  $ docker run --name tt --security-opt seccomp:unconfined alpine true
  % docker rm -f tt
  $ docker run --name tt --security-opt apparmor=nope alpine true
  % docker rm -f tt
  $ docker run --name tt --security-opt no-new-privileges --security-opt x alpine true
  docker: invalid --security-opt: "x"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --security-opt alpine true
  docker: invalid --security-opt: "alpine"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --shm-size 64m alpine true
  % docker rm -f tt
  $ docker run --name tt --shm-size '' alpine true
  invalid argument "" for "--shm-size" flag: invalid size: ''

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --shm-size x alpine true
  invalid argument "x" for "--shm-size" flag: invalid size: 'x'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --shm-size=-1 alpine true
  invalid argument "-1" for "--shm-size" flag: invalid size: '-1'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --shm-size 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --shm-size 1 alpine true
  % docker rm -f tt
  $ docker run --name tt --shm-size 1.5g alpine true
  % docker rm -f tt
  $ docker run --name tt --shm-size 10k alpine true
  % docker rm -f tt
  $ docker run --name tt --shm-size 1zb alpine true
  invalid argument "1zb" for "--shm-size" flag: invalid suffix: 'zb'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --shm-size 64m --shm-size x alpine true
  invalid argument "x" for "--shm-size" flag: invalid size: 'x'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --shm-size alpine true
  invalid argument "alpine" for "--shm-size" flag: invalid size: 'alpine'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --sig-proxy alpine true
  % docker rm -f tt
  $ docker run --name tt --sig-proxy=false alpine true
  % docker rm -f tt
  $ docker run --name tt --sig-proxy=maybe alpine true
  invalid argument "maybe" for "--sig-proxy" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --sig-proxy=1 alpine true
  % docker rm -f tt
  $ docker run --name tt --sig-proxy= alpine true
  invalid argument "" for "--sig-proxy" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --sig-proxy=TRUE alpine true
  % docker rm -f tt
  $ docker run --name tt --stop-signal SIGINT alpine true
  % docker rm -f tt
  $ docker run --name tt --stop-signal '' alpine true
  % docker rm -f tt
  $ docker run --name tt --stop-signal x alpine true
  docker: Error response from daemon: invalid signal: x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --stop-signal 9 alpine true
  % docker rm -f tt
  $ docker run --name tt --stop-signal SIGFOO alpine true
  docker: Error response from daemon: invalid signal: SIGFOO

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --stop-signal KILL alpine true
  % docker rm -f tt
  $ docker run --name tt --stop-signal 0 alpine true
  docker: Error response from daemon: invalid signal: 0

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --stop-signal 99 alpine true
  % docker rm -f tt
  $ docker run --name tt --stop-signal SIGINT --stop-signal x alpine true
  docker: Error response from daemon: invalid signal: x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --stop-signal alpine true
  docker: Error response from daemon: invalid signal: alpine

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --stop-timeout 5 alpine true
  % docker rm -f tt
  $ docker run --name tt --stop-timeout '' alpine true
  invalid argument "" for "--stop-timeout" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --stop-timeout x alpine true
  invalid argument "x" for "--stop-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --stop-timeout=-1 alpine true
  % docker rm -f tt
  $ docker run --name tt --stop-timeout 0 alpine true
  % docker rm -f tt
  $ docker run --name tt --stop-timeout 5 --stop-timeout x alpine true
  invalid argument "x" for "--stop-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --stop-timeout alpine true
  invalid argument "alpine" for "--stop-timeout" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --storage-opt size=1g alpine true
  % docker rm -f tt
  $ docker run --name tt --storage-opt '' alpine true
  docker: invalid storage option

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --storage-opt x alpine true
  docker: invalid storage option

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --storage-opt a=b alpine true
  % docker rm -f tt
  $ docker run --name tt --storage-opt size=x alpine true
  % docker rm -f tt
  $ docker run --name tt --storage-opt size=1g --storage-opt x alpine true
  docker: invalid storage option

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --storage-opt alpine true
  docker: invalid storage option

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --sysctl net.core.somaxconn=9 alpine true
  % docker rm -f tt
  $ docker run --name tt --sysctl '' alpine true
  invalid argument "" for "--sysctl" flag: sysctl '' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --sysctl x alpine true
  invalid argument "x" for "--sysctl" flag: sysctl 'x' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --sysctl a=b alpine true
  invalid argument "a=b" for "--sysctl" flag: sysctl 'a=b' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --sysctl kernel.hostname=x alpine true
  invalid argument "kernel.hostname=x" for "--sysctl" flag: sysctl 'kernel.hostname=x' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --sysctl = alpine true
  invalid argument "=" for "--sysctl" flag: sysctl '=' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --sysctl net.ipv4.ip_forward=x alpine true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: failed to write sysctl net.ipv4.ip_forward = "x": write fsmount:fscontext:proc/./sys/net/ipv4/ip_forward: invalid argument

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --sysctl net.core.somaxconn=9 --sysctl x alpine true
  invalid argument "x" for "--sysctl" flag: sysctl 'x' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --sysctl alpine true
  invalid argument "alpine" for "--sysctl" flag: sysctl 'alpine' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --tmpfs /t alpine true
  % docker rm -f tt
  $ docker run --name tt --tmpfs '' alpine true
  docker: Error response from daemon: invalid mount path: '' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --tmpfs t alpine true
  docker: Error response from daemon: invalid mount path: 't' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --tmpfs /t:size=1m alpine true
  % docker rm -f tt
  $ docker run --name tt --tmpfs /t:x alpine true
  docker: Error response from daemon: invalid tmpfs option "x"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --tmpfs /t:size=x alpine true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/t": mount src=tmpfs, dst=/t, dstFd=/proc/thread-self/fd/13, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC, data=size=x: invalid argument

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --tmpfs /t:ro,rw alpine true
  % docker rm -f tt
  $ docker run --name tt --tmpfs / alpine true
  docker: Error response from daemon: invalid specification: destination can't be '/'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --tmpfs t:ro alpine true
  docker: Error response from daemon: invalid mount path: 't' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --tmpfs /t:mode=777 alpine true
  % docker rm -f tt
  $ docker run --name tt --tmpfs /t:a:b alpine true
  docker: Error response from daemon: invalid tmpfs option "a:b"

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --tmpfs /t --tmpfs t alpine true
  docker: Error response from daemon: invalid mount path: 't' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --tmpfs alpine true
  docker: Error response from daemon: invalid mount path: 'alpine' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit nofile=100 alpine true
  % docker rm -f tt
  $ docker run --name tt --ulimit '' alpine true
  invalid argument "" for "--ulimit" flag: invalid ulimit argument:

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit x alpine true
  invalid argument "x" for "--ulimit" flag: invalid ulimit argument: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit nofile alpine true
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit nofile=x alpine true
  invalid argument "nofile=x" for "--ulimit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit nofile=200:100 alpine true
  invalid argument "nofile=200:100" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 200 > 100

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit nofile=100:200 alpine true
  % docker rm -f tt
  $ docker run --name tt --ulimit foo=1 alpine true
  invalid argument "foo=1" for "--ulimit" flag: invalid ulimit type: foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit nofile=-1 alpine true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting rlimits for ready process: error setting rlimit type 7: operation not permitted

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit nofile= alpine true
  invalid argument "nofile=" for "--ulimit" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit =1 alpine true
  invalid argument "=1" for "--ulimit" flag: invalid ulimit type:

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit nofile=1:2:3 alpine true
  invalid argument "nofile=1:2:3" for "--ulimit" flag: too many limit value arguments - 1:2:3, can only have up to two, `soft[:hard]`

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit nofile=100:x alpine true
  invalid argument "nofile=100:x" for "--ulimit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit nofile=-2 alpine true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting rlimits for ready process: error setting rlimit type 7: operation not permitted

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit nofile=100 --ulimit x alpine true
  invalid argument "x" for "--ulimit" flag: invalid ulimit argument: x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --ulimit alpine true
  invalid argument "alpine" for "--ulimit" flag: invalid ulimit argument: alpine

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --use-api-socket alpine true
  % docker rm -f tt
  $ docker run --name tt --use-api-socket=false alpine true
  % docker rm -f tt
  $ docker run --name tt --use-api-socket=maybe alpine true
  invalid argument "maybe" for "--use-api-socket" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --use-api-socket=1 alpine true
  % docker rm -f tt
  $ docker run --name tt --use-api-socket= alpine true
  invalid argument "" for "--use-api-socket" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --use-api-socket=TRUE alpine true
  % docker rm -f tt
  $ docker run --name tt --user root alpine true
  % docker rm -f tt
  $ docker run --name tt --user '' alpine true
  % docker rm -f tt
  $ docker run --name tt --user nope alpine true
  docker: Error response from daemon: unable to find user nope: no matching entries in passwd file

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --user 99 alpine true
  % docker rm -f tt
  $ docker run --name tt --user 99:99 alpine true
  % docker rm -f tt
  $ docker run --name tt --user root:nope alpine true
  docker: Error response from daemon: unable to find group nope: no matching entries in group file

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --user nope:root alpine true
  docker: Error response from daemon: unable to find user nope: no matching entries in passwd file

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --user : alpine true
  % docker rm -f tt
  $ docker run --name tt --user=-1 alpine true
  docker: Error response from daemon: uids and gids must be in range 0-2147483647

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --user 99999999999 alpine true
  docker: Error response from daemon: uids and gids must be in range 0-2147483647

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --user a:b:c alpine true
  docker: Error response from daemon: unable to find user a: no matching entries in passwd file

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --user root --user nope alpine true
  docker: Error response from daemon: unable to find user nope: no matching entries in passwd file

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --user alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --userns host alpine true
  % docker rm -f tt
  $ docker run --name tt --userns '' alpine true
  % docker rm -f tt
  $ docker run --name tt --userns x alpine true
  docker: --userns: invalid USER mode

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --userns private alpine true
  docker: --userns: invalid USER mode

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --userns host --userns x alpine true
  docker: --userns: invalid USER mode

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --userns alpine true
  docker: --userns: invalid USER mode

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --uts host alpine true
  % docker rm -f tt
  $ docker run --name tt --uts '' alpine true
  % docker rm -f tt
  $ docker run --name tt --uts x alpine true
  docker: --uts: invalid UTS mode

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --uts private alpine true
  docker: --uts: invalid UTS mode

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --uts host --uts x alpine true
  docker: --uts: invalid UTS mode

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --uts alpine true
  docker: --uts: invalid UTS mode

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume v8:/a alpine true
  % docker rm -f tt
  $ docker run --name tt --volume '' alpine true
  docker: invalid empty volume spec

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume x alpine true
  % docker rm -f tt
  $ docker run --name tt --volume /a alpine true
  % docker rm -f tt
  $ docker run --name tt --volume v8:/a:ro alpine true
  % docker rm -f tt
  $ docker run --name tt --volume v8:/a:x alpine true
  docker: Error response from daemon: invalid mode: x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume v8:a alpine true
  docker: Error response from daemon: invalid volume specification: 'v8:a': invalid mount config for type "volume": invalid mount path: 'a' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume /etc:/a:ro alpine true
  % docker rm -f tt
  $ docker run --name tt --volume /nope1:/a alpine true
  % docker rm -f tt
  $ docker run --name tt --volume v8:/a:ro:rw alpine true
  docker: invalid spec: v8:/a:ro:rw: too many colons

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume :/a alpine true
  docker: invalid spec: :/a: empty section between colons

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume v8: alpine true
  docker: invalid spec: v8:: empty section between colons

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume rel/x:/a alpine true
  docker: Error response from daemon: create rel/x: "rel/x" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume ./rel:/a alpine true
  % docker rm -f tt
  $ docker run --name tt --volume ../rel:/a alpine true
  % docker rm -f tt
  $ docker run --name tt --volume v8:/ alpine true
  docker: Error response from daemon: invalid volume specification: 'v8:/': invalid mount config for type "volume": invalid specification: destination can't be '/'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume a:b:c:d alpine true
  docker: Error response from daemon: invalid volume specification: 'a:b:c:d'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume 'a b:/x' alpine true
  docker: Error response from daemon: create a b: "a b" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume v8:/a:nocopy alpine true
  % docker rm -f tt
  $ docker run --name tt --volume /etc:/a:nocopy alpine true
  docker: Error response from daemon: invalid volume specification: '/etc:/a:nocopy': invalid mount config for type "bind": field VolumeOptions must not be specified

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume v8:/a:ro,rw alpine true
  docker: Error response from daemon: invalid mode: ro,rw

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume v8:/a:z alpine true
  % docker rm -f tt
  % docker run --name tt --volume /etc:/a:shared alpine true
  % docker rm -f tt
  $ docker run --name tt --volume /etc:/a:foo alpine true
  docker: Error response from daemon: invalid mode: foo

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume '~/x:/a' alpine true
  docker: Error response from daemon: create ~/x: "~/x" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume v:/a alpine true
  % docker rm -f tt
  $ docker run --name tt --volume v8:/a/../b alpine true
  % docker rm -f tt
  $ docker run --name tt --volume v8:/a:/b alpine true
  docker: Error response from daemon: invalid mode: /b

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume v8:/a --volume x alpine true
  % docker rm -f tt
  $ docker run --name tt --volume alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volume-driver local alpine true
  % docker rm -f tt
  $ docker run --name tt --volume-driver '' alpine true
  % docker rm -f tt
  $ docker run --name tt --volume-driver x alpine true
  % docker rm -f tt
  $ docker run --name tt --volume-driver local --volume-driver x alpine true
  % docker rm -f tt
  $ docker run --name tt --volume-driver alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volumes-from run1 alpine true
  % docker rm -f tt
  $ docker run --name tt --volumes-from '' alpine true
  docker: Error response from daemon: volumes-from specification cannot be an empty string

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volumes-from nope alpine true
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volumes-from run1:ro alpine true
  % docker rm -f tt
  $ docker run --name tt --volumes-from run1:x alpine true
  docker: Error response from daemon: invalid mode: x

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volumes-from stop1:rw alpine true
  % docker rm -f tt
  $ docker run --name tt --volumes-from run1:ro:rw alpine true
  docker: Error response from daemon: invalid mode: ro:rw

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volumes-from run1 --volumes-from nope alpine true
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --volumes-from alpine true
  Unable to find image 'true:latest' locally
  docker: Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --workdir /tmp alpine true
  % docker rm -f tt
  $ docker run --name tt --workdir '' alpine true
  % docker rm -f tt
  $ docker run --name tt --workdir rel alpine true
  docker: Error response from daemon: the working directory 'rel' is invalid, it needs to be an absolute path

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --workdir /nope/a alpine true
  % docker rm -f tt
  $ docker run --name tt --workdir '/a b' alpine true
  % docker rm -f tt
  $ docker run --name tt --workdir /etc/passwd alpine true
  docker: Error response from daemon: Cannot mkdir: /etc/passwd is not a directory

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --workdir /tmp --workdir rel alpine true
  docker: Error response from daemon: the working directory 'rel' is invalid, it needs to be an absolute path

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker run --name tt --workdir alpine true
  docker: Error response from daemon: the working directory 'alpine' is invalid, it needs to be an absolute path

  Run 'docker run --help' for more information
  [125]
  % docker rm -f tt
  $ docker ps -a --format "{{.Names}} {{.State}}"
  made1 created
  paus1 paused
  stop1 exited
  run1 running
  % docker volume ls -q
  $ docker network ls --format "{{.Name}} {{.Driver}}"
  bridge bridge
  host host
  n1 bridge
  none null
  $ docker images --format "{{.Repository}}:{{.Tag}}"
  nginx:latest
  alpine:latest
