  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker pull -q alpine:3.20; docker pull -q registry:2
  $ docker run -d --name web -p 8080:80 --label env=dev --restart on-failure:3 nginx:1.27 | wc -c
  65
  $ docker run -d --name web nginx:1.27
  docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "caa2ea99d16d413d59212941521bb2eb87d204c3d2c227b57b620987caf5dd79". You have to remove (or rename) that container to be able to reuse that name.

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm busybox:1.36 sh -c 'exit 42'
  [42]
  $ docker run --rm --read-only busybox:1.36 touch /x
  touch: /x: Read-only file system
  [1]
  $ docker run --rm --tmpfs /t:size=1m,mode=700 busybox:1.36 sh -c 'stat -c %a /t; df -k /t | tail -1 | awk "{print \$2}"'
  700
  1024
  $ docker run --rm -m 4m busybox:1.36 true
  docker: Error response from daemon: Minimum memory limit allowed is 6MB

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -m 64m --memory-swap 32m busybox:1.36 true
  docker: Error response from daemon: Minimum memoryswap limit should be larger than memory limit, see usage

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpus 100 busybox:1.36 true
  docker: Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpuset-cpus 0-99 busybox:1.36 true
  docker: Error response from daemon: Requested CPUs are not available - requested 0-99, available: 0-1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --user 1000:1000 busybox:1.36 id
  uid=1000 gid=1000 groups=1000
  $ docker run --rm --user nobody busybox:1.36 id -u
  65534
  $ docker run --rm --user nosuch busybox:1.36 id
  docker: Error response from daemon: unable to find user nosuch: no matching entries in passwd file

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -w /a/b busybox:1.36 pwd
  /a/b
  $ docker run --rm -w rel busybox:1.36 pwd
  docker: Error response from daemon: the working directory 'rel' is invalid, it needs to be an absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -e A=1 -e B -e HOME=/x busybox:1.36 env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=c2c52797926c
  A=1
  HOME=/x
  $ printf 'X=1\n# c\nY = 2\n' > e.env; docker run --rm --env-file e.env busybox:1.36 env
  docker: --env-file: invalid env file (e.env): variable 'Y ' contains whitespaces

  Run 'docker run --help' for more information
  [125]
  $ printf 'X=1\nY=a b\nHOSTNAME\n' > e.env; docker run --rm --env-file e.env busybox:1.36 sh -c 'echo "$X|$Y"'
  1|a b
  $ docker run --rm --env-file nope busybox:1.36 env
  docker: --env-file: open nope: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v "$PWD/e.env:/e:ro" busybox:1.36 head -1 /e
  X=1
  $ docker run --rm --mount type=bind,source=/nope,target=/x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=$PWD,dst=/x,readonly busybox:1.36 ls /x
  e.env
  $ docker run --rm --mount type=volume,dst=/x busybox:1.36 ls -d /x
  /x
  $ docker run --rm --mount type=tmpfs,dst=/x,tmpfs-size=64k busybox:1.36 sh -c 'df -k /x | tail -1 | awk "{print \$2}"'
  64
  $ docker run --rm --mount dst=/x,type=foo busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "foo": mount type unknown

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,source=data busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "volume": field Target must not be empty

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network none busybox:1.36 ip -o addr | awk '{print $2,$4}'
  lo 127.0.0.1/8
  lo ::1/128
  $ docker run --rm --network nope busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: network nope not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --hostname h --domainname d.e --add-host db:10.0.0.5 --dns 9.9.9.9 --dns-search x.y busybox:1.36 sh -c 'hostname; hostname -f; grep db /etc/hosts; cat /etc/resolv.conf | grep -v "^#"'
  h
  h.d.e
  10.0.0.5        db

  nameserver 9.9.9.9
  search x.y
  $ docker run --rm --entrypoint echo busybox:1.36 a b
  a b
  $ docker run --rm --entrypoint '' busybox:1.36
  docker: Error response from daemon: no command specified

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 80:80:80:80 busybox:1.36 true
  docker: invalid IP address: 80:80

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 8099-8100:80 busybox:1.36 true
  $ docker run --rm --expose x busybox:1.36 true
  docker: invalid range format for --expose: invalid start port 'x': invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --rm -P --name pub nginx:1.27 > /dev/null; docker port pub | sed 's/:[0-9]*$/:N/'
  80/tcp -> 0.0.0.0:N
  80/tcp -> [::]:N
  $ docker port pub 81
  no public port '81' published for pub
  [1]
  $ docker port pub 80/udp
  no public port '80/udp' published for pub
  [1]
  $ docker stop -t 0 pub
  pub
  $ docker run --rm -it busybox:1.36 tty
  /dev/pts/0
  $ docker run --rm -i busybox:1.36 cat < e.env
  X=1
  Y=a b
  HOSTNAME
  $ docker run --rm -t busybox:1.36 sh -c 'test -t 1 && echo tty'
  tty
  $ docker run --rm --pid host --uts host --ipc host busybox:1.36 hostname
  lab
  $ docker run --rm --pid container:nope busybox:1.36 true
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:web busybox:1.36 wget -qO- localhost | head -4
  <!DOCTYPE html>
  <html>
  <head>
  <title>Welcome to nginx!</title>
  $ docker run --rm --network container:web -p 1:1 busybox:1.36 true
  docker: Error response from daemon: conflicting options: port publishing and the container type network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cap-drop ALL --cap-add CHOWN busybox:1.36 grep Cap /proc/self/status
  CapInh: 0000000000000000
  CapPrm: 0000000000000001
  CapEff: 0000000000000001
  CapBnd: 0000000000000001
  CapAmb: 0000000000000000
  $ docker run --rm --cap-add NOPE busybox:1.36 true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_NOPE"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt no-new-privileges busybox:1.36 grep NoNew /proc/self/status
  NoNewPrivs:     1
  $ docker run --rm --security-opt nope busybox:1.36 true
  docker: invalid --security-opt: "nope"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device /dev/null:/dev/mynull busybox:1.36 ls -l /dev/mynull | cut -c1-10
  crw-rw-rw-
  $ docker run --rm --device /dev/nope busybox:1.36 true
  docker: Error response from daemon: error gathering device information while adding custom device "/dev/nope": no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --ulimit nofile=100:200 busybox:1.36 sh -c 'ulimit -n; ulimit -Hn'
  100
  200
  $ docker run --rm --ulimit nofile=x busybox:1.36 true
  invalid argument "nofile=x" for "--ulimit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --sysctl net.ipv4.ip_forward=0 busybox:1.36 cat /proc/sys/net/ipv4/ip_forward
  0
  $ docker run --rm --sysctl kernel.nope=1 busybox:1.36 true
  invalid argument "kernel.nope=1" for "--sysctl" flag: sysctl 'kernel.nope=1' is not allowed

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver none busybox:1.36 echo unlogged
  unlogged
  $ docker run -d --name nolog --log-driver none busybox:1.36 echo x > /dev/null; sleep 1; docker logs nolog
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker run --rm --log-driver nope busybox:1.36 true
  docker: Error response from daemon: error looking up logging plugin nope: plugin "nope" not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-size=x busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: 'x'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt nope=1 busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'nope' for json-file log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --restart always busybox:1.36 true
  docker: conflicting options: cannot specify both --restart and --rm

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart nope busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: unknown policy 'nope'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'

  Run 'docker run --help' for more information
  [125]
  $ docker run --name 'bad name' busybox:1.36
  docker: Error response from daemon: Invalid container name (bad name), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  $ docker run --name x --name y -d busybox:1.36 true > /dev/null; docker ps -a --filter name=^y$ --format '{{.Names}}'
  docker: Error response from daemon: Invalid container name (y), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  $ docker run --platform linux/s390x --rm busybox:1.36 true
  Unable to find image 'busybox:1.36' locally
  docker: Error response from daemon: no matching manifest for linux/s390x in the manifest list entries: no match for platform in manifest: not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --pull never nosuch
  docker: Error response from daemon: No such image: nosuch:latest

  Run 'docker run --help' for more information
  [125]
  $ docker run --pull sometimes busybox:1.36
  docker: invalid pull option: 'sometimes': must be one of "always", "missing" or "never"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cidfile c.id busybox:1.36 true; wc -c < c.id; docker run --rm --cidfile c.id busybox:1.36 true
  64
  docker: container ID file found, make sure the other container isn't running or delete c.id

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --stop-signal NOPE busybox:1.36 true
  docker: Error response from daemon: invalid signal: NOPE

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --stop-timeout x busybox:1.36 true
  invalid argument "x" for "--stop-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --shm-size 8m busybox:1.36 df -k /dev/shm | tail -1 | awk '{print $2}'
  8192
  $ docker run --rm --health-cmd true --health-interval 1ms busybox:1.36 true
  $ docker run --rm --no-healthcheck --health-cmd true busybox:1.36 true
  docker: --no-healthcheck conflicts with --health-* options

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ip 1.2.3.4 busybox:1.36 true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * no configured subnet contains IP address 1.2.3.4

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mac-address 02:42:ac:11:00:99 busybox:1.36 cat /sys/class/net/eth0/address
  02:42:ac:11:00:99
  $ docker run --rm --mac-address nope busybox:1.36 true
  docker: nope is not a valid mac address

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link web:w busybox:1.36 sh -c 'grep w /etc/hosts | cut -f2; env | grep W_PORT_80_TCP_PORT'
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  w caa2ea99d16d web
  [1]
  $ docker run --rm --volumes-from nope busybox:1.36 true
  docker: Error response from daemon: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --gpus all --rm busybox:1.36 true
  docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found

  Run 'docker run --help' for more information
  [125]
  $ docker run --runtime nope --rm busybox:1.36 true
  docker: Error response from daemon: unknown or invalid runtime name: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --cgroupns x busybox:1.36
  docker: --cgroupns: invalid CGROUP mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --detach-keys x --rm busybox:1.36 true
  $ docker run -d --name sl --label a=1 --label b busybox:1.36 sh -c 'echo one; echo two >&2; sleep 1000' | wc -c
  65
  $ docker logs sl
  one
  two
  $ docker logs sl 2>/dev/null
  one
  $ docker logs -n 1 sl
  two
  $ docker logs --tail=-1 --details sl
   one
   two
  $ docker logs --since 1h --until 0s sl
  one
  two
  $ docker logs --since nope sl
  invalid value for "since": failed to parse value as time or duration: "nope"
  [1]
  $ docker logs nope
  Error response from daemon: No such container: nope
  [1]
  $ docker logs
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [1]
  $ docker exec sl sh -c 'exit 9'
  [9]
  $ docker exec -it sl tty
  /dev/pts/0
  $ docker exec -e Q=1 -w /tmp -u 5 sl sh -c 'echo $Q $(pwd) $(id -u)'
  1 /tmp 5
  $ docker exec sl nope
  OCI runtime exec failed: exec failed: unable to start container process: exec: "nope": executable file not found in $PATH
  [127]
  $ docker exec -d sl touch /made; sleep 1; docker exec sl ls /made
  /made
  $ docker exec sl grep CapEff /proc/self/status
  CapEff: 00000000a80425fb
  $ docker exec --env-file e.env sl sh -c 'echo $X'
  1
  $ docker exec nope true
  Error response from daemon: No such container: nope
  [1]
  $ docker exec sl
  docker: 'docker exec' requires at least 2 arguments

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  See 'docker exec --help' for more information
  [1]
  $ docker exec x true
  Error response from daemon: No such container: x
  [1]
  $ docker cp e.env sl:/tmp/; docker cp sl:/tmp/e.env got; cat got
  Successfully copied 19B (transferred 2.05kB) to sl:/tmp/
  Successfully copied 19B (transferred 2.05kB) to /root/lab/got
  X=1
  Y=a b
  HOSTNAME
  $ docker cp sl:/nope .
  Error response from daemon: Could not find the file /nope in container sl
  [1]
  $ docker cp e.env sl:/nope/x
  Successfully copied 19B (transferred 2.05kB) to sl:/nope/x
  Error response from daemon: Could not find the file /nope in container sl
  [1]
  $ docker cp e.env nope:/
  no such directory
  [1]
  $ docker cp e.env got/
  must specify at least one container source
  [1]
  $ docker cp sl:/etc/passwd - | tar tv | awk '{print $1,$6}'
  -rw-r--r-- passwd
  $ docker cp a b
  must specify at least one container source
  [1]
  $ docker cp sl:/a sl:/b
  copying between containers is not supported
  [1]
  $ docker cp sl:/tmp ./tmpdir && ls tmpdir
  Successfully copied 2.56kB to /root/lab/tmpdir
  e.env
  $ docker diff nope
  Error response from daemon: No such container: nope
  [1]
  $ docker top sl -o pid,args | tail -1 | awk '{print $2,$3}'
  sleep 1000
  $ docker top sl aux | head -1
  USER                PID                 %CPU                %MEM                VSZ                 RSS                 TTY                 STAT                START               TIME                COMMAND
  $ docker top y
  Error response from daemon: No such container: y
  [1]
  $ docker stats --no-stream --format '{{.Name}} {{.PIDs}}' sl
  sl 1
  $ docker stats --no-stream nope
  Error response from daemon: No such container: nope
  [1]
  $ docker stats --no-stream --format json sl | jq -c keys
  ["BlockIO","CPUPerc","Container","ID","MemPerc","MemUsage","Name","NetIO","PIDs"]
  $ docker ps --format '{{.Names}}\t{{.Image}}\t{{.Ports}}' | sort
  sl      busybox:1.36
  web     nginx:1.27      0.0.0.0:8080->80/tcp, [::]:8080->80/tcp
  $ docker ps -a --filter status=exited --format '{{.Names}}' | sort
  nolog
  $ docker ps -a --filter exited=0 --format '{{.Names}}' | sort
  nolog
  $ docker ps --filter label=env=dev -q | wc -l
  1
  $ docker ps --filter label=b --format '{{.Names}} {{.Label "a"}} {{.Labels}}'
  sl 1 a=1,b=
  $ docker ps --filter ancestor=nginx:1.27 --format '{{.Names}}'
  web
  $ docker ps --filter publish=8080 --format '{{.Names}}'
  web
  $ docker ps --filter volume=data -a
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps --filter network=bridge --format '{{.Names}}' | sort
  sl
  web
  $ docker ps --filter health=none -q | wc -l
  2
  $ docker ps --filter status=nope
  Error response from daemon: invalid filter 'status=nope': invalid value for state (nope): must be one of created, running, paused, restarting, removing, exited, dead
  [1]
  $ docker ps --filter is-task=x
  Error response from daemon: invalid filter 'is-task=[x]'
  [1]
  $ docker ps --filter before=sl --format '{{.Names}}'
  web
  $ docker ps --filter since=nope
  Error response from daemon: No such container: nope
  [1]
  $ docker ps -n 2 --format '{{.Names}}'
  sl
  nolog
  $ docker ps -l --format '{{.Names}} {{.State}} {{.RunningFor}}' | sed 's/[0-9]* seconds/N seconds/'
  sl running N seconds ago
  $ docker ps --no-trunc --format '{{.ID | len}} {{.Command}}' --filter name=sl
  64 "sh -c 'echo one; echo two >&2; sleep 1000'"
  $ docker ps -s --format '{{.Size}}' --filter name=sl
  24.6kB (virtual 2.14MB)
  $ docker ps --format '{{.Nope}}'
  failed to execute template: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.ContainerContext
  [1]
  $ docker ps --format '{{.Names'
  failed to parse template: template: :1: unclosed action
  [1]
  $ docker ps --format 'table {{.Names}}\t{{.LocalVolumes}}\t{{.Mounts}}\t{{.Networks}}' --filter name=sl
  NAMES     LOCAL VOLUMES   MOUNTS    NETWORKS
  sl        0                         bridge
  $ docker ps --format json --filter name=sl | jq -c keys
  ["Command","CreatedAt","HealthStatus","ID","Image","Labels","LocalVolumes","Mounts","Names","Networks","Platform","Ports","RunningFor","Size","State","Status"]
  $ docker ps x
  docker: 'docker ps' accepts no arguments

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [1]
  $ docker ps --nope
  unknown flag: --nope

  Usage:  docker ps [OPTIONS]

  Run 'docker ps --help' for more information
  [125]
  $ docker inspect sl -f '{{.State.Status}} {{.HostConfig.RestartPolicy.Name}} {{.Config.Cmd}} {{len .Mounts}} {{.NetworkSettings.Ports}}'
  running no [sh -c echo one; echo two >&2; sleep 1000] 0 map[]
  $ docker inspect -f '{{range .Config.Env}}{{println .}}{{end}}' web | head -3
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  NGINX_VERSION=1.27.5
  NJS_VERSION=0.8.10
  $ docker inspect -f '{{json .State}}' sl | jq -c keys
  ["Dead","Error","ExitCode","FinishedAt","OOMKilled","Paused","Pid","Restarting","Running","StartedAt","Status"]
  $ docker inspect -f '{{.Nope}}' sl

  template parsing error: template: :1:2: executing "" at <.Nope>: map has no entry for key "Nope"
  [1]
  $ docker inspect -f '{{index .Config.Labels "a"}} {{index .NetworkSettings.Networks "bridge" | printf "%T"}}' sl
  1 *network.EndpointSettings
  $ docker inspect --type nope data
  unknown type: "nope": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect nope
  []
  error: no such object: nope
  [1]
  $ docker inspect sl nope -f '{{.Name}}'
  /sl
  error: no such object: nope
  [1]
  $ docker update --memory 64m --memory-swap 128m sl && docker inspect sl -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}}'
  sl
  67108864 134217728
  $ docker update --restart always sl; docker update --cpus 0.5 nope
  sl
  Error response from daemon: No such container: nope
  [1]
  $ docker update sl
  you must provide one or more flags when using this command
  [1]
  $ docker rename sl web
  failed to rename container: Error response from daemon: Error when allocating new name: Conflict. The container name "/web" is already in use by container "caa2ea99d16d413d59212941521bb2eb87d204c3d2c227b57b620987caf5dd79". You have to remove (or rename) that container to be able to reuse that name.
  [1]
  $ docker rename sl slept; docker rename nope x
  failed to rename container: Error response from daemon: No such container: nope
  [1]
  $ docker pause slept; docker exec slept true; docker pause slept; docker stop -t 0 slept
  slept
  Error response from daemon: Container slept is paused, unpause the container before exec
  Error response from daemon: container 9f6c222d29bca457b9d1d07940906553ddb469bf0f6726923cd775728e11736d is already paused
  slept
  $ docker start slept; docker unpause slept
  slept
  Error response from daemon: Container 9f6c222d29bca457b9d1d07940906553ddb469bf0f6726923cd775728e11736d is not paused
  [1]
  $ docker kill -s HUP web; docker kill -s NOPE web; docker kill y
  web
  Error response from daemon: cannot kill container: web: invalid signal: NOPE
  Error response from daemon: cannot kill container: y: No such container: y
  [1]
  $ docker restart -t 0 slept; docker restart nope
  slept
  Error response from daemon: No such container: nope
  [1]
  $ docker wait y; docker wait nope
  Error response from daemon: No such container: y
  Error response from daemon: No such container: nope
  [1]
  $ docker attach y
  Error response from daemon: No such container: y
  [1]
  $ docker rm slept
  Error response from daemon: cannot remove container "slept": container is running: stop the container before removing or force remove
  [1]
  $ docker rm -f slept; docker rm y nolog
  slept
  nolog
  Error response from daemon: No such container: y
  [1]
  $ docker commit -a me -m msg -c 'CMD ["x"]' web img:1 | cut -c1-7; docker inspect img:1 -f '{{.Config.Cmd}} {{.Author}} {{.Comment}}'
  sha256:
  [x] me msg
  $ docker commit -c 'NOPE x' web img:2
  Error response from daemon: NOPE is not a valid change command
  [1]
  $ docker commit web BAD:1
  invalid reference format: repository name (library/BAD) must be lowercase
  [1]
  $ docker export nope
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker container prune -f --filter label=zz
  Total reclaimed space: 0B
  $ docker container prune -f --filter until=nope
  Error response from daemon: failed to parse value as time or duration: invalid seconds "nope": invalid syntax
  [1]
