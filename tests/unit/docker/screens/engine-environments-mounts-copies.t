  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker network rm nn; printf 'A=1\n# c\n\nB = 2\nC\nexport D=3\nHOME\n' > e.env; printf 'x=1\ny\n' > l.lbl
  $ docker run --rm --env-file e.env busybox:1.36 env
  docker: --env-file: invalid env file (e.env): variable 'B ' contains whitespaces

  Run 'docker run --help' for more information
  [125]
  $ printf 'A=1\nC\nHOME\nQ="q"\nS=a b # c\n' > f.env; docker run --rm --env-file f.env busybox:1.36 env | grep -e '^[ACQS]=' -e HOME
  A=1
  HOME=/root
  Q="q"
  S=a b # c
  $ printf '=x\n' > g.env; docker run --rm --env-file g.env busybox:1.36 env
  docker: --env-file: invalid env file (g.env): no variable name on line '=x'

  Run 'docker run --help' for more information
  [125]
  $ printf 'a b=x\n' > g.env; docker run --rm --env-file g.env busybox:1.36 env
  docker: --env-file: invalid env file (g.env): variable 'a b' contains whitespaces

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --env-file . busybox:1.36 env
  docker: --env-file: invalid env file (.): read .: is a directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -e A -e HOME -e X= -e Y=1=2 busybox:1.36 env | grep -e '^[AXY]' -e HOME
  HOME=/root
  X=
  Y=1=2
  $ docker run --rm --label-file l.lbl --label z --label x=2 --name lb -d busybox:1.36 sleep 100 >/dev/null; docker inspect -f '{{json .Config.Labels}}' lb
  {"x":"2","z":""}
  $ docker run --rm --label-file nosuch.lbl busybox:1.36 true
  docker: --label-file: open nosuch.lbl: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --label =x busybox:1.36 true
  invalid argument "=x" for "-l, --label" flag: invalid label '=x': empty name

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --cidfile c.id --rm busybox:1.36 true; wc -c < c.id
  64
  $ docker run --cidfile c.id --rm busybox:1.36 true
  docker: container ID file found, make sure the other container isn't running or delete c.id

  Run 'docker run --help' for more information
  [125]
  $ docker run --cidfile nodir/c.id --rm busybox:1.36 true
  docker: failed to create the container ID file: open nodir/c.id: no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --pull bogus --rm busybox:1.36 true
  docker: invalid pull option: 'bogus': must be one of "always", "missing" or "never"

  Run 'docker run --help' for more information
  [125]
  $ docker run --pull never --rm nosuch:1 true
  docker: Error response from daemon: No such image: nosuch:1

  Run 'docker run --help' for more information
  [125]
  $ docker run --pull always --rm -q busybox:1.36 echo hi
  hi
  $ docker run --platform linux/s390x --rm busybox:1.36 true
  Unable to find image 'busybox:1.36' locally
  docker: Error response from daemon: no matching manifest for linux/s390x in the manifest list entries: no match for platform in manifest: not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --platform windows --rm busybox:1.36 true
  Unable to find image 'busybox:1.36' locally
  docker: Error response from daemon: no matching manifest for windows/amd64 in the manifest list entries: no match for platform in manifest: not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --platform bogus/x --rm busybox:1.36 true
  Unable to find image 'busybox:1.36' locally
  docker: Error response from daemon: no matching manifest for bogus/x in the manifest list entries: no match for platform in manifest: not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -it --init --stop-timeout -5 busybox:1.36 true
  $ docker run --rm --stop-timeout x busybox:1.36 true
  invalid argument "x" for "--stop-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --stop-signal NOPE busybox:1.36 true
  docker: Error response from daemon: invalid signal: NOPE

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --shm-size 1 busybox:1.36 df -k /dev/shm
  $ docker run --rm --shm-size 0 busybox:1.36 df -k /dev/shm
  Filesystem           1K-blocks      Used Available Use% Mounted on
  shm                      65536         0     65536   0% /dev/shm
  $ docker run --rm --shm-size -1 busybox:1.36 true
  invalid argument "-1" for "--shm-size" flag: invalid size: '-1'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --oom-score-adj 5000 busybox:1.36 true
  docker: Error response from daemon: Invalid value 5000, range for oom score adj is [-1000, 1000]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --memory-swappiness 101 busybox:1.36 true
  docker: invalid value: 101. Valid memory swappiness range is 0-100

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --memory 4m busybox:1.36 true
  docker: Error response from daemon: Minimum memory limit allowed is 6MB

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --memory 10m --memory-swap 5m busybox:1.36 true
  docker: Error response from daemon: Minimum memoryswap limit should be larger than memory limit, see usage

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --memory-swap 5m busybox:1.36 true
  docker: Error response from daemon: You should always set the Memory limit when using Memoryswap limit, see usage

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --cpus 0.001 busybox:1.36 true
  $ docker run --rm --cpus 1.2.3 busybox:1.36 true
  invalid argument "1.2.3" for "--cpus" flag: failed to parse 1.2.3 as a rational number

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpu-shares x busybox:1.36 true
  invalid argument "x" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpuset-cpus 0-99 busybox:1.36 true
  docker: Error response from daemon: Requested CPUs are not available - requested 0-99, available: 0-1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pids-limit 2 busybox:1.36 sh -c 'ls | cat | cat | wc -l'
  sh: can't fork: Resource temporarily unavailable
  [2]
  $ docker run --rm --pid bogus busybox:1.36 true
  docker: --pid: invalid PID mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pid container:nosuch busybox:1.36 true
  docker: Error response from daemon: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ipc bogus busybox:1.36 true
  docker: Error response from daemon: invalid IPC mode: bogus

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --uts bogus busybox:1.36 true
  docker: --uts: invalid UTS mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --uts host --hostname x busybox:1.36 true
  docker: Error response from daemon: conflicting options: hostname and the UTS mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --userns bogus busybox:1.36 true
  docker: --userns: invalid USER mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cgroupns bogus busybox:1.36 true
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --isolation hyperv busybox:1.36 true
  docker: Error response from daemon: invalid isolation (hyperv): linux only supports 'default'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --runtime nosuch busybox:1.36 true
  docker: Error response from daemon: unknown or invalid runtime name: nosuch

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --log-driver nosuch busybox:1.36 true
  $ docker run --rm --log-driver none --name nolog -d busybox:1.36 sleep 100 >/dev/null; docker logs nolog
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker run --rm --log-opt max-size=x busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: 'x'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-file=0 busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: max-file cannot be less than 1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt nope=1 busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'nope' for json-file log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --health-cmd 'exit 1' --no-healthcheck busybox:1.36 true
  docker: --no-healthcheck conflicts with --health-* options

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --health-interval 1us busybox:1.36 true
  docker: Error response from daemon: Interval in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --health-retries -1 busybox:1.36 true
  docker: --health-retries cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --restart always busybox:1.36 true
  docker: conflicting options: cannot specify both --restart and --rm

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --rm --restart no busybox:1.36 true | wc -c
  65
  $ docker run --restart on-failure:-1 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart unless-stopped:2 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name hc --health-cmd 'test -f /ok' --health-interval 1s --health-retries 2 --health-start-period 0s busybox:1.36 sleep 1000 >/dev/null; sleep 4; docker inspect -f '{{.State.Health.Status}} {{(index .State.Health.Log 0).ExitCode}}' hc; docker exec hc touch /ok; sleep 3; docker inspect -f '{{.State.Health.Status}} {{.State.Health.FailingStreak}}' hc; docker ps -f health=healthy --format '{{.Names}}'
  unhealthy 1
  healthy 0
  hc
  $ docker run --rm --mount type=bind,source=/tmp busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": field Target must not be empty

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,target=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": field Source must not be empty

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=/nosuch,dst=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=rel,dst=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": invalid mount path: 'rel' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=/tmp,dst=/x,ro busybox:1.36 touch /x/a
  touch: /x/a: Read-only file system
  [1]
  $ docker run --rm --mount type=bind,src=/tmp,dst=/x,readonly=maybe busybox:1.36 true
  invalid argument "type=bind,src=/tmp,dst=/x,readonly=maybe" for "--mount" flag: invalid value for 'readonly': invalid boolean value ("maybe"): must be one of "true", "1", "false", or "0" (default "true")

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=/tmp,dst=/x,bind-propagation=bogus busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": invalid propagation mode: bogus

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=/tmp,dst=/x,volume-driver=local busybox:1.36 true
  invalid argument "type=bind,src=/tmp,dst=/x,volume-driver=local" for "--mount" flag: cannot mix 'volume-*' options with mount type 'bind'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=mv,dst=/x,volume-label=a=b,volume-nocopy busybox:1.36 true; docker volume inspect -f '{{json .Labels}}' mv
  {"a":"b"}
  $ docker run --rm --mount type=volume,src=mv,dst=/x,tmpfs-size=1 busybox:1.36 true
  invalid argument "type=volume,src=mv,dst=/x,tmpfs-size=1" for "--mount" flag: cannot mix 'tmpfs-*' options with mount type 'volume'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,dst=/x,volume-subpath=a busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "volume": must not set Subpath when using anonymous volumes

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=mv,dst=/x,volume-subpath=nosuch busybox:1.36 true
  docker: Error response from daemon: cannot access path /var/lib/docker/volumes/mv/_data/nosuch: lstat /var/lib/docker/volumes/mv/_data/nosuch: no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --mount type=tmpfs,dst=/x,tmpfs-size=1m,tmpfs-mode=1770 busybox:1.36 ls -ld /x | cut -c1-10
  drwxrwx--T
  $ docker run --rm --mount type=tmpfs,src=a,dst=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "tmpfs": field Source must not be specified

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=tmpfs,dst=/x,tmpfs-mode=9 busybox:1.36 true
  invalid argument "type=tmpfs,dst=/x,tmpfs-mode=9" for "--mount" flag: invalid value for tmpfs-mode: 9

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bogus,dst=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bogus": mount type unknown

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount dst=/x busybox:1.36 ls -d /x
  /x
  % docker run --rm --mount type=image,src=nginx:1.27,dst=/x busybox:1.36 ls /x/docker-entrypoint.sh
  $ docker run --rm --mount type=image,src=nosuch,dst=/x busybox:1.36 true
  Unable to find image 'busybox:1.36' locally
  1.36: Pulling from library/busybox
  Digest: sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  Status: Image is up to date for busybox:1.36
  docker: Error response from daemon: No such image: nosuch:latest

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=mv,dst=/x,foo=bar busybox:1.36 true
  invalid argument "type=volume,src=mv,dst=/x,foo=bar" for "--mount" flag: unknown option 'foo' in 'foo=bar'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=mv,dst=/x,foo busybox:1.36 true
  invalid argument "type=volume,src=mv,dst=/x,foo" for "--mount" flag: invalid field 'foo' must be a key=value pair

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount 'type=volume,"src=mv,dst=/x' busybox:1.36 true
  invalid argument "type=volume,\"src=mv,dst=/x" for "--mount" flag: parse error on line 1, column 27: extraneous or missing " in quoted-field

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v mv:/x -v mv:/y busybox:1.36 sh -c 'touch /x/f; ls /y'
  f
  $ docker run --rm -v mv:/x -v /tmp:/x busybox:1.36 true
  docker: Error response from daemon: Duplicate mount point: /x

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v mv:/x:ro,z busybox:1.36 touch /x/f
  touch: /x/f: Read-only file system
  [1]
  $ docker run --rm -v mv:/x:rx busybox:1.36 true
  docker: Error response from daemon: invalid mode: rx

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v mv:x busybox:1.36 true
  docker: Error response from daemon: invalid volume specification: 'mv:x': invalid mount config for type "volume": invalid mount path: 'x' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v a/b:/x busybox:1.36 true
  docker: Error response from daemon: create a/b: "a/b" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v :/x busybox:1.36 true
  docker: invalid spec: :/x: empty section between colons

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v /:/ busybox:1.36 true
  docker: Error response from daemon: invalid volume specification: '/:/': invalid mount config for type "bind": invalid specification: destination can't be '/'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v 'm v:/x' busybox:1.36 true
  docker: Error response from daemon: create m v: "m v" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --volumes-from nosuch busybox:1.36 true
  docker: Error response from daemon: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name vf -v mv:/x:ro -v /anon busybox:1.36 sleep 1000 >/dev/null; docker run --rm --volumes-from vf:rw busybox:1.36 sh -c 'touch /x/g && ls -d /anon'
  touch: /x/g: Read-only file system
  [1]
  $ docker run --rm --volumes-from vf:bogus busybox:1.36 true
  docker: Error response from daemon: invalid mode: bogus

  Run 'docker run --help' for more information
  [125]
  $ docker volume rm mv
  Error response from daemon: remove mv: volume is in use - [7eac2c701299387e487ec80654002effd5f665227ce2ef30e089cc352894fb5c]
  [1]
  $ docker volume rm -f mv nosuch
  nosuch
  Error response from daemon: remove mv: volume is in use - [7eac2c701299387e487ec80654002effd5f665227ce2ef30e089cc352894fb5c]
  [1]
  $ docker volume create mv
  mv
  $ docker volume create --label a mv
  mv
  $ docker volume create a/b
  Error response from daemon: create a/b: "a/b" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  % docker volume create -d nosuch q
  $ docker volume create -o type=x q
  Error response from daemon: create q: volume name is too short, names should be at least two alphanumeric characters
  [1]
  $ docker volume create -o foo=bar q
  Error response from daemon: create q: volume name is too short, names should be at least two alphanumeric characters
  [1]
  $ docker volume create a b
  docker: 'docker volume create' requires at most 1 argument

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [1]
  $ docker volume inspect mv nosuch -f '{{.Name}} {{.Scope}}'
  mv local
  Error response from daemon: get nosuch: no such volume
  [1]
  $ docker volume update mv
  can only update cluster volumes
  [1]
  $ docker volume prune --all --filter label!=x -f | sed 's/^[0-9a-f]\{64\}$/ID/'
  Total reclaimed space: 0B
  $ docker cp vf:/x - | tar t
  x/
  x/f
  $ docker cp vf:/nosuch .
  Error response from daemon: Could not find the file /nosuch in container vf
  [1]
  $ docker cp vf:/etc/passwd ./nodir/
  Successfully copied 275B (transferred 0B) to /root/lab/nodir/
  no such directory
  [1]
  $ docker cp vf:/etc/passwd ./nodir/x
  invalid output path: directory "/root/lab/nodir" does not exist
  [1]
  % docker cp e.env vf:/nodir/
  $ docker cp e.env vf:/etc/passwd/
  no such directory
  [1]
  $ docker cp nosuch vf:/
  lstat /root/lab/nosuch: no such file or directory
  [1]
  $ docker cp . vf:/etc/passwd
  cannot copy directory
  [1]
  $ docker cp e.env nosuch:/
  no such directory
  [1]
  $ docker cp vf:/etc/passwd hc:/tmp
  copying between containers is not supported
  [1]
  $ docker cp e.env f.env
  must specify at least one container source
  [1]
  % docker cp -L vf:/bin/sh - | wc -c
  $ docker cp -a e.env vf:/tmp/copied && docker exec vf wc -l /tmp/copied
  Successfully copied 33B (transferred 2.05kB) to vf:/tmp/copied
  7 /tmp/copied
  $ docker cp e.env vf:/x/ro
  Successfully copied 33B (transferred 2.05kB) to vf:/x/ro
  Error response from daemon: mounted volume is marked read-only
  [1]
  $ echo hi | docker cp - vf:/tmp
  Successfully copied 0B to vf:/tmp
  Error response from daemon: unexpected EOF
  [1]
  $ tar c e.env | docker cp - vf:/tmp/
  Successfully copied 0B to vf:/tmp/
  $ tar c e.env | docker cp - vf:/tmp/none
  destination "vf:/tmp/none" must be a directory
  [1]
  $ docker cp -q e.env vf:
  no such directory
  [1]
  $ docker cp vf:etc/hostname ./hn && wc -c < hn
  Successfully copied 13B (transferred 2.05kB) to /root/lab/hn
  13
  $ docker cp vf:/etc/. d1 && ls d1 | head -2
  Successfully copied 9.22kB to /root/lab/d1
  group
  hostname
  $ docker cp vf:/etc/ d1 && ls d1 | grep -c etc
  Successfully copied 9.22kB to /root/lab/d1
  1
  $ docker cp
  docker: 'docker cp' requires 2 arguments

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [1]
  $ docker cp a b c
  docker: 'docker cp' requires 2 arguments

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [1]
  $ docker logs --tail x hc
  $ docker logs --since yesterday hc
  invalid value for "since": failed to parse value as time or duration: "yesterday"
  [1]
  $ docker logs --until 5 hc
  $ docker logs --details --tail 0 hc
  $ docker logs -nf hc
  $ docker logs
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [1]
  $ docker logs hc vf
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [1]
  $ docker exec
  docker: 'docker exec' requires at least 2 arguments

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  See 'docker exec --help' for more information
  [1]
  $ docker exec vf
  docker: 'docker exec' requires at least 2 arguments

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  See 'docker exec --help' for more information
  [1]
  $ docker exec -e A=1 -w /tmp -u 5 vf sh -c 'pwd; id -u; echo $A'
  /tmp
  5
  1
  $ docker exec -d vf nosuch
  Error response from daemon: OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuch": executable file not found in $PATH
  [1]
  $ docker exec --detach-keys ctrl-@,z vf true
  $ docker exec --detach-keys nope vf true
  invalid detach keys (nope): Unknown character: 'nope'
  [1]
  $ docker exec --env-file nosuch vf true
  open nosuch: no such file or directory
  [1]
  $ docker exec --privileged vf true
  $ docker exec -it vf tty < /dev/null
  cannot attach stdin to a TTY-enabled container because stdin is not a terminal
  [1]
  $ docker top vf -o nope
  Error response from daemon: ps: error: unknown user-defined format specifier "nope"
  [1]
  $ docker top vf -eo pid,comm | tail -1 | awk '{print $2}'
  sleep
  $ docker stats nosuch --no-stream
  Error response from daemon: No such container: nosuch
  [1]
  $ docker stats --format '{{.Nope}}' --no-stream
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *container.statsContext
  [1]
  $ docker diff vf | sort | head -3
  A /anon
  A /tmp/copied
  A /tmp/e.env
  $ docker attach --no-stdin hc --sig-proxy=maybe
  invalid argument "maybe" for "--sig-proxy" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker attach [OPTIONS] CONTAINER

  Run 'docker attach --help' for more information
  [125]
  % docker events --since 1h --until 1s --filter type=volume --filter event=create --format '{{.Action}} {{.Actor.ID}}' | grep -v '[0-9a-f]\{64\}'
  $ docker events --until nope
  failed to parse value as time or duration: "nope"
  [1]
  $ docker events --format '{{.Nope}}' --since 1h --until 0s --filter container=vf
  Error parsing format: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *events.Message
  [64]
