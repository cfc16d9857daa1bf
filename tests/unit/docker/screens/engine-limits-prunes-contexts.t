  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  $ docker run --rm --cpus -1 busybox:1.36 true
  docker: Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --cpus 0.001 busybox:1.36 true
  $ docker run --rm --cpus 1.5 --cpu-period 100000 busybox:1.36 true
  docker: Error response from daemon: Conflicting options: Nano CPUs and CPU Period cannot both be set

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpu-quota 100 busybox:1.36 true
  docker: Error response from daemon: CPU cfs quota can not be less than 1ms (i.e. 1000)

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpuset-cpus 99 busybox:1.36 true
  docker: Error response from daemon: Requested CPUs are not available - requested 99, available: 0-1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpuset-cpus a busybox:1.36 true
  docker: Error response from daemon: Invalid value a for cpuset cpus: invalid format: a

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --cpuset-cpus 0 busybox:1.36 nproc
  % docker run --rm -c 1 busybox:1.36 true
  $ docker run --rm -m 6m busybox:1.36 echo ok
  ok
  $ docker run --rm -m -1 busybox:1.36 true
  invalid argument "-1" for "-m, --memory" flag: invalid size: '-1'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -m 1g --memory-reservation 2g busybox:1.36 true
  docker: Error response from daemon: Minimum memory limit can not be less than memory reservation limit, see usage

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --memory-swappiness 200 busybox:1.36 true
  docker: invalid value: 200. Valid memory swappiness range is 0-100

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --memory-swappiness 50 busybox:1.36 true
  $ docker run --rm --kernel-memory 1m busybox:1.36 true
  Flag --kernel-memory has been deprecated, and no longer supported by the kernel
  % docker run --rm --oom-kill-disable busybox:1.36 true
  $ docker run --rm --oom-score-adj 2000 busybox:1.36 true
  docker: Error response from daemon: Invalid value 2000, range for oom score adj is [-1000, 1000]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --oom-score-adj 500 busybox:1.36 cat /proc/self/oom_score_adj
  500
  $ docker run --rm --pids-limit 0 busybox:1.36 echo ok
  ok
  $ docker run --rm --pids-limit abc busybox:1.36 true
  invalid argument "abc" for "--pids-limit" flag: strconv.ParseInt: parsing "abc": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --shm-size 1 busybox:1.36 true
  $ docker run --rm --shm-size -1 busybox:1.36 true
  invalid argument "-1" for "--shm-size" flag: invalid size: '-1'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --ulimit nofile=10 busybox:1.36 sh -c 'ulimit -n; ulimit -Hn'
  $ docker run --rm --ulimit nofile=20:10 busybox:1.36 true
  invalid argument "nofile=20:10" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 20 > 10

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nosuch=1 busybox:1.36 true
  invalid argument "nosuch=1" for "--ulimit" flag: invalid ulimit type: nosuch

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile busybox:1.36 true
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit core=0 --ulimit nproc=50 busybox:1.36 sh -c 'ulimit -c'
  0
  $ docker run --rm --read-only --tmpfs /tmp busybox:1.36 sh -c 'touch /tmp/x && echo ok; touch /y'
  ok
  touch: /y: Read-only file system
  [1]
  $ docker run --rm --cap-drop all --cap-add CHOWN busybox:1.36 chown 1 /tmp
  % docker run --rm --cap-add ALL busybox:1.36 grep CapEff /proc/self/status
  % docker run --rm --cap-add net_admin busybox:1.36 ip link set lo down
  % docker run --rm busybox:1.36 ip link set lo down
  $ docker run --rm --privileged busybox:1.36 sh -c 'mount -t tmpfs none /mnt && echo mounted'
  mount: mounting none on /mnt failed: No such file or directory
  [255]
  $ docker run --rm --security-opt no-new-privileges busybox:1.36 grep NoNewPrivs /proc/self/status
  NoNewPrivs:     1
  $ docker run --rm --security-opt seccomp=unconfined busybox:1.36 grep Seccomp: /proc/self/status
  Seccomp:        0
  $ docker run --rm --security-opt nosuch busybox:1.36 true
  docker: invalid --security-opt: "nosuch"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt seccomp=/nosuch.json busybox:1.36 true
  docker: opening seccomp profile (/nosuch.json) failed: open /nosuch.json: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --sysctl net.core.somaxconn=99 busybox:1.36 cat /proc/sys/net/core/somaxconn
  99
  $ docker run --rm --sysctl kernel.nosuch=1 busybox:1.36 true
  invalid argument "kernel.nosuch=1" for "--sysctl" flag: sysctl 'kernel.nosuch=1' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --sysctl x busybox:1.36 true
  invalid argument "x" for "--sysctl" flag: sysctl 'x' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --device /dev/null:/dev/xnull busybox:1.36 ls -l /dev/xnull
  $ docker run --rm --device /dev/nosuch busybox:1.36 true
  docker: Error response from daemon: error gathering device information while adding custom device "/dev/nosuch": no such file or directory

  Run 'docker run --help' for more information
  [127]
  % docker run --rm --device-read-bps /dev/nosuch:1mb busybox:1.36 true
  % docker run --rm --gpus all busybox:1.36 true
  $ docker run --rm --runtime nosuch busybox:1.36 true
  docker: Error response from daemon: unknown or invalid runtime name: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --isolation x busybox:1.36 true
  docker: Error response from daemon: invalid isolation (x): linux only supports 'default'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pid host busybox:1.36 sh -c 'test $$ -gt 10 && echo host'
  host
  $ docker run --rm --pid nosuch busybox:1.36 true
  docker: --pid: invalid PID mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ipc host busybox:1.36 echo ok
  ok
  $ docker run --rm --ipc nosuch busybox:1.36 true
  docker: Error response from daemon: invalid IPC mode: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --uts host busybox:1.36 hostname
  lab
  $ docker run --rm --uts host -h x busybox:1.36 hostname
  docker: Error response from daemon: conflicting options: hostname and the UTS mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --userns host busybox:1.36 echo ok
  ok
  $ docker run --rm --userns x busybox:1.36 echo ok
  docker: --userns: invalid USER mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cgroupns host busybox:1.36 true
  $ docker run --rm --cgroupns x busybox:1.36 true
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cgroup-parent x busybox:1.36 true
  $ docker run --rm --init busybox:1.36 ps
  PID   USER     COMMAND
      1 root     /sbin/docker-init -- ps
     10 root     ps
  $ docker run --rm --storage-opt size=1g busybox:1.36 true
  $ docker run --rm --annotation a=b busybox:1.36 true
  $ docker run --rm --label a --label b=c --label-file nofile busybox:1.36 true
  docker: --label-file: open nofile: no such file or directory

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --blkio-weight 5 busybox:1.36 true
  % docker run --rm --blkio-weight 500 busybox:1.36 echo ok
  $ docker run -d --name lim -m 32m --cpus 0.5 busybox:1.36 sleep 1000
  e816d56d73870e3cc95650ec3dab7642dd1c35ea9ae45aa6ae565f002518711b
  $ docker update -m 64m lim
  lim
  $ docker update -m 64m --memory-swap -1 lim
  lim
  $ docker update --cpus 2 --cpu-shares 100 lim
  lim
  $ docker update --cpus 64 lim
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  % docker update --restart on-failure:3 lim; docker inspect -f '{{.HostConfig.RestartPolicy}} {{.HostConfig.NanoCpus}} {{.HostConfig.CpuShares}} {{.HostConfig.Memory}} {{.HostConfig.MemorySwap}}' lim
  $ docker update --nosuch lim
  unknown flag: --nosuch

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update
  docker: 'docker update' requires at least 1 argument

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker update --help' for more information
  [1]
  $ docker update --memory abc lim
  invalid argument "abc" for "-m, --memory" flag: invalid size: 'abc'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  % docker update --blkio-weight 5 lim
  % docker update --pids-limit 5 lim; docker exec lim sh -c 'sleep 1 & sleep 1 & sleep 1 & sleep 1 & sleep 1 & wait'
  % docker stats --no-stream --format '{{.MemUsage}} {{.MemPerc}}' lim | sed 's/^[^/]*//;s/[0-9.]*%/P/'
  $ docker run --name oom -m 10m busybox:1.36 sh -c 'tail /dev/zero; echo survived $?'
  Killed
  survived 137
  $ docker inspect oom -f '{{.State.OOMKilled}} {{.State.ExitCode}}'
  true 0
  $ docker system df
  TYPE            TOTAL     ACTIVE    SIZE      RECLAIMABLE
  Images          2         1         3.079MB   1.931kB (0%)
  Containers      2         1         8.192kB   4.096kB (50%)
  Local Volumes   0         0         0B        0B
  Build Cache     0         0         0B        0B
  $ docker system df -v | head -8
  Images space usage:

  REPOSITORY   TAG       IMAGE ID       CREATED         SIZE      SHARED SIZE   UNIQUE SIZE   CONTAINERS
  alpine       3.20      6797661d8b1d   19 months ago   3.07MB    3.072MB       1.931kB       0
  busybox      1.36      4436f40eb70e   19 months ago   3.07MB    3.072MB       1.718kB       2

  Containers space usage:
  $ docker system df --format json | jq -r .Type
  Images
  Containers
  Local Volumes
  Build Cache
  $ docker system df --format 'table {{.Type}}\t{{.Size}}' | head -1
  TYPE            SIZE
  $ docker system df -v --format '{{len .Images}}'
  2
  $ docker system df --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.diskUsageImagesContext
  [1]
  $ docker system df x
  docker: 'docker system df' accepts no arguments

  Usage:  docker system df [OPTIONS]

  Run 'docker system df --help' for more information
  [1]
  $ docker container prune --filter until=1h -f
  Total reclaimed space: 0B
  $ docker container prune --filter label=x -f
  Total reclaimed space: 0B
  $ docker container prune --filter nope=x -f
  Error response from daemon: invalid filter 'nope'
  [1]
  $ docker container prune --filter until=abc -f
  Error response from daemon: failed to parse value as time or duration: invalid seconds "abc": invalid syntax
  [1]
  $ docker container prune
  < N
  WARNING! This will remove all stopped containers.
  Are you sure you want to continue? [y/N]
  $ docker container prune
  < y
  WARNING! This will remove all stopped containers.
  Are you sure you want to continue? [y/N] Deleted Containers:
  07fc359f22ed0d3421701ae9bcd746d188916be69d3450cdd72f940b3c4f89be

  Total reclaimed space: 4.096kB
  $ docker image prune
  < y
  WARNING! This will remove all dangling images.
  Are you sure you want to continue? [y/N] Total reclaimed space: 0B
  $ docker image prune -a --filter label!=x
  < n
  WARNING! This will remove all images without at least one container associated to them.
  Are you sure you want to continue? [y/N]
  $ docker volume create spare; docker volume create --label keep spare2
  spare
  spare2
  $ docker volume prune
  < y
  WARNING! This will remove anonymous local volumes not used by at least one container.
  Are you sure you want to continue? [y/N] Total reclaimed space: 0B
  $ docker volume prune -a --filter label!=keep -f
  Deleted Volumes:
  spare

  Total reclaimed space: 0B
  $ docker network create tmpn; docker network prune
  < n
  24e00f015b61d27299d4c6c53928c60358d5cb9ad9fd4cce62ba7539e5190f8d
  WARNING! This will remove all custom networks not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker system prune
  < n
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all dangling images
    - unused build cache

  Are you sure you want to continue? [y/N]
  $ docker system prune -a --volumes
  < y
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all anonymous volumes not used by at least one container
    - all images without at least one container associated to them
    - all build cache

  Are you sure you want to continue? [y/N] Deleted Networks:
  tmpn

  Deleted Images:
  untagged: alpine:3.20
  deleted: sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0
  deleted: sha256:60094ce4dc4145a9ceef1cae05e5a53e360ed82da970b98b6a22fcf06f1fbe09
  deleted: sha256:5c4585b7cb347a7a22efc31f85a7bbec416cf4ad53c61908c050daba61b9a1e8

  Total reclaimed space: 3.251kB
  $ docker system prune -f --filter until=10m
  Total reclaimed space: 0B
  $ docker system prune -f --volumes --filter until=10m
  ERROR: The "until" filter is not supported with "--volumes"
  [1]
  $ docker system prune -f --filter label=x
  Total reclaimed space: 0B
  % docker system events --until 0s
  $ docker system info --format '{{.Name}} {{.ServerVersion}}' | wc -w
  2
  $ docker info -f '{{.Driver}} {{.CgroupDriver}} {{.LoggingDriver}} {{.DefaultRuntime}} {{.SecurityOptions}}'
  overlayfs cgroupfs json-file runc [name=seccomp,profile=builtin]
  % docker info -f '{{json .Swarm.LocalNodeState}} {{.Warnings}} {{.Plugins.Volume}}'
  $ docker info -f '{{.Nope}}'

  template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type system.dockerInfo
  [1]
  $ docker info x
  docker: 'docker info' accepts no arguments

  Usage:  docker info [OPTIONS]

  Run 'docker info --help' for more information
  [1]
  $ docker info --format json | jq -r '.ClientInfo.Context'
  default
  $ docker version --format '{{.Server.Version}} {{.Client.Os}}' | wc -w
  2
  $ docker version --format '{{.Nope}}'

  template: version:1:2: executing "version" at <.Nope>: can't evaluate field Nope in type system.versionInfo
  [1]
  $ docker version x
  docker: 'docker version' accepts no arguments

  Usage:  docker version [OPTIONS]

  Run 'docker version --help' for more information
  [1]
  $ docker context ls --format '{{.Name}} {{.Current}} {{.DockerEndpoint}}'
  default true unix:///var/run/docker.sock
  $ docker context ls -q
  default
  $ docker context show
  default
  $ docker context inspect | jq -r '.[0].Name'
  default
  $ docker context inspect default -f '{{.Endpoints.docker.Host}}'
  unix:///var/run/docker.sock
  $ docker context create remote --docker host=tcp://1.2.3.4:2375 --description 'far away'
  remote
  Successfully created context "remote"
  $ docker context ls
  NAME        DESCRIPTION                               DOCKER ENDPOINT               ERROR
  default *   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock
  remote      far away                                  tcp://1.2.3.4:2375
  $ docker context use remote
  remote
  Current context is now "remote"
  $ docker context show
  remote
  $ docker context rm remote
  context "remote" is in use, set -f flag to force remove
  [1]
  $ docker context use default
  default
  Current context is now "default"
  $ docker context update remote --description near
  remote
  Successfully updated context "remote"
  $ docker context export remote
  Written file "remote.dockercontext"
  $ docker context import r2 remote.dockercontext
  r2
  Successfully imported context "r2"
  $ docker context rm remote r2
  remote
  r2
  $ docker context rm default
  context "default" cannot be removed
  [1]
  $ docker context use nosuch
  context "nosuch": context not found: open /root/.docker/contexts/meta/9e62f93eb7d2499903ac66232f187c56fc050eb74c765f90eb214360b21f0e96/meta.json: no such file or directory
  [1]
  $ docker context inspect nosuch
  []
  context "nosuch": context not found: open /root/.docker/contexts/meta/9e62f93eb7d2499903ac66232f187c56fc050eb74c765f90eb214360b21f0e96/meta.json: no such file or directory
  [1]
  $ docker context create default
  "default" is a reserved context name
  [1]
  $ docker context create x --docker nope=1
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create 'bad name'
  context name "bad name" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  % docker context
  $ DOCKER_HOST=tcp://127.0.0.1:1 docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  % DOCKER_HOST=nope docker ps
  $ DOCKER_HOST=unix:///nosuch.sock docker ps
  failed to connect to the docker API at unix:///nosuch.sock; check if the path is correct and if the daemon is running: dial unix /nosuch.sock: connect: no such file or directory
  [1]
  $ DOCKER_CONTEXT=nope docker ps
  Failed to initialize: unable to resolve docker endpoint: context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ DOCKER_API_VERSION=1.44 docker version -f '{{.Client.APIVersion}}'
  1.44
  $ DOCKER_API_VERSION=1.20 docker ps
  Error response from daemon: client version 1.20 is too old. Minimum supported API version is 1.40, please upgrade your client to a newer version
  [1]
  % docker -D info | head -3
  $ docker -l debug ps -q
  e816d56d7387
  $ docker -l nope ps
  Unable to parse logging level: nope
  [1]
  % docker --log-level ps
  $ docker -H unix:///var/run/docker.sock ps -q
  e816d56d7387
  $ docker --config /tmp/cfg ps -q
  e816d56d7387
  $ docker --tls ps
  Failed to initialize: unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory
  [1]
  $ docker --tlsverify ps
  Failed to initialize: unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory
  [1]
  $ docker -c default ps -q
  e816d56d7387
