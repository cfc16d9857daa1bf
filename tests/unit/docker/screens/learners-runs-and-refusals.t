  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker pull -q alpine:3.20
  $ docker run busybox:1.36 -it sh
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "-it": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm busybox:1.36 --name x true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "--name": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run -p 8080 80 nginx:1.27
  Unable to find image '80:latest' locally
  docker: Error response from daemon: pull access denied for 80, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -p 8080:80:90:100 nginx:1.27
  docker: invalid IP address: 8080:80

  Run 'docker run --help' for more information
  [125]
  $ docker run -dit --nane x busybox:1.36
  unknown flag: --nane

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run -dx busybox:1.36
  unknown shorthand flag: 'x' in -x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run -ditz busybox:1.36 sh
  unknown shorthand flag: 'z' in -z

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run -d -v /data:/data:rww busybox:1.36
  docker: Error response from daemon: invalid mode: rww

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name=web --name=web2 nginx:1.27
  ef931a9417c19f6a1f96583a1009d9e759f0fc702c1e9296f279a7752345c107
  $ docker ps --format 'table {{.Names}}\t{{.Image}}\t{{.State}}'
  NAMES     IMAGE        STATE
  web2      nginx:1.27   running
  $ docker rename web2 web2
  failed to rename container: Error response from daemon: Renaming a container with the same name as its current name
  [1]
  $ docker rename web2
  docker: 'docker rename' requires 2 arguments

  Usage:  docker rename CONTAINER NEW_NAME

  Run 'docker rename --help' for more information
  [1]
  $ docker rename web2 ''
  failed to rename container: new name cannot be blank
  [1]
  $ docker rename nope web3
  failed to rename container: Error response from daemon: No such container: nope
  [1]
  $ docker run -d --name web2 nginx:1.27
  docker: Error response from daemon: Conflict. The container name "/web2" is already in use by container "ef931a9417c19f6a1f96583a1009d9e759f0fc702c1e9296f279a7752345c107". You have to remove (or rename) that container to be able to reuse that name.

  Run 'docker run --help' for more information
  [125]
  $ docker create --name web2 nginx:1.27
  Error response from daemon: Conflict. The container name "/web2" is already in use by container "ef931a9417c19f6a1f96583a1009d9e759f0fc702c1e9296f279a7752345c107". You have to remove (or rename) that container to be able to reuse that name.
  [1]
  $ docker rename web2 web3 extra
  docker: 'docker rename' requires 2 arguments

  Usage:  docker rename CONTAINER NEW_NAME

  Run 'docker rename --help' for more information
  [1]
  $ docker stop web
  Error response from daemon: No such container: web
  [1]
  $ docker stop web2 nope
  web2
  Error response from daemon: No such container: nope
  [1]
  $ docker exec web2 ls
  Error response from daemon: container ef931a9417c19f6a1f96583a1009d9e759f0fc702c1e9296f279a7752345c107 is not running
  [1]
  $ docker exec -it web2 sh
  Error response from daemon: container ef931a9417c19f6a1f96583a1009d9e759f0fc702c1e9296f279a7752345c107 is not running
  [1]
  $ docker attach web2
  cannot attach to a stopped container, start it first
  [1]
  $ docker logs web2 --tail 0
  $ docker logs --tail -5 nope
  Error response from daemon: No such container: nope
  [1]
  $ docker logs
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [1]
  $ docker logs web2 web2
  docker: 'docker logs' requires 1 argument

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [1]
  $ docker top web2
  Error response from daemon: container ef931a9417c19f6a1f96583a1009d9e759f0fc702c1e9296f279a7752345c107 is not running
  [1]
  $ docker port web2
  $ docker port nope
  Error response from daemon: No such container: nope
  [1]
  $ docker stats --no-stream web2
  CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O   BLOCK I/O   PIDS
  ef931a9417c1   web2      0.00%     0B / 0B             0.00%     0B / 0B   0B / 0B     0
  $ docker stats --no-stream nope
  Error response from daemon: No such container: nope
  [1]
  $ docker pause web2
  Error response from daemon: container ef931a9417c19f6a1f96583a1009d9e759f0fc702c1e9296f279a7752345c107 is not running
  [1]
  $ docker unpause web2
  Error response from daemon: Container ef931a9417c19f6a1f96583a1009d9e759f0fc702c1e9296f279a7752345c107 is not paused
  [1]
  $ docker kill web2
  Error response from daemon: cannot kill container: web2: container ef931a9417c19f6a1f96583a1009d9e759f0fc702c1e9296f279a7752345c107 is not running
  [1]
  $ docker kill -s NOPE web2
  Error response from daemon: cannot kill container: web2: invalid signal: NOPE
  [1]
  $ docker kill -s 99 web2
  Error response from daemon: cannot kill container: web2: the linux daemon does not support signal 99
  [1]
  $ docker wait web2
  0
  % docker diff web2
  $ docker update -m 64m web2
  Error response from daemon: Cannot update container ef931a9417c19f6a1f96583a1009d9e759f0fc702c1e9296f279a7752345c107: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time
  [1]
  $ docker restart nope web2
  web2
  Error response from daemon: No such container: nope
  [1]
  $ docker rm web2
  Error response from daemon: cannot remove container "web2": container is running: stop the container before removing or force remove
  [1]
  $ docker rm -f web2 web2
  web2
  Error response from daemon: removal of container web2 is already in progress
  [1]
  $ docker rmi nginx:1.27 nope:1
  Untagged: nginx:1.27
  Deleted: sha256:131811c9bc860179d5fd4b087120b16e431a5dd2f391839de47ce7fbd36b3e82
  Error response from daemon: No such image: nope:1
  [1]
  $ docker run busybox:1.36 nosuch
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run busybox:1.36 /etc
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/etc": is a directory: permission denied

  Run 'docker run --help' for more information
  [126]
  $ docker run busybox:1.36 /etc/passwd
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/etc/passwd": permission denied

  Run 'docker run --help' for more information
  [126]
  $ docker run --rm busybox:1.36 sh -c 'exit 77'; echo $?
  77
  $ docker run --rm busybox:1.36 sh -c 'kill -9 $$'; echo $?
  0
  $ docker run --rm busybox:1.36 sh -c 'kill -TERM $$'; echo $?
  0
  $ docker run --rm busybox:1.36 sh -c 'kill -SEGV $$'; echo $?
  0
  $ docker run --rm --entrypoint nosuch busybox:1.36 a b
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --entrypoint '' busybox:1.36
  docker: Error response from daemon: no command specified

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --entrypoint '' nginx:1.27
  Unable to find image 'nginx:1.27' locally
  1.27: Pulling from library/nginx
  208c04818063: Pull complete
  7c2ad31d2ad8: Pull complete
  42bf763a768b: Pull complete
  d70777682563: Pull complete
  55ed18b03034: Pull complete
  4d25e52e818e: Pull complete
  e1b3a71e6f62: Pull complete
  ac61c15e4b6b: Download complete
  a3cca284b61d: Download complete
  Digest: sha256:131811c9bc860179d5fd4b087120b16e431a5dd2f391839de47ce7fbd36b3e82
  Status: Downloaded newer image for nginx:1.27
  docker: Error response from daemon: no command specified

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -w relative busybox:1.36 pwd
  docker: Error response from daemon: the working directory 'relative' is invalid, it needs to be an absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -w /a/b busybox:1.36 pwd
  /a/b
  $ docker run --rm -w /etc/passwd busybox:1.36 pwd
  docker: Error response from daemon: Cannot mkdir: /etc/passwd is not a directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 1234:5678 busybox:1.36 id
  uid=1234 gid=5678 groups=5678
  $ docker run --rm -u nobody busybox:1.36 id
  uid=65534(nobody) gid=65534(nogroup) groups=65534(nogroup)
  $ docker run --rm -u nobody:nosuch busybox:1.36 id
  docker: Error response from daemon: unable to find group nosuch: no matching entries in group file

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u nosuch busybox:1.36 id
  docker: Error response from daemon: unable to find user nosuch: no matching entries in passwd file

  Run 'docker run --help' for more information
  [125]
  % docker run --rm -u :5 busybox:1.36 id
  $ docker run --rm -e 'A=b c' -e B -e C= busybox:1.36 env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=5a9426db1051
  A=b c
  C=
  HOME=/root
  $ docker run --rm -e =x busybox:1.36 env
  invalid argument "=x" for "-e, --env" flag: invalid environment variable: =x

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -h my_host busybox:1.36 hostname
  my_host
  $ docker run --rm -h -bad busybox:1.36 hostname
  -bad
  $ docker run --rm --read-only busybox:1.36 touch /x
  touch: /x: Read-only file system
  [1]
  $ docker run --rm --read-only --tmpfs /t busybox:1.36 sh -c 'touch /t/x && ls /t; touch /tmp/y'
  x
  touch: /tmp/y: Read-only file system
  [1]
  $ docker run --rm -v $PWD/nope:/n:ro busybox:1.36 touch /n/x
  touch: /n/x: Read-only file system
  [1]
  $ ls -d nope
  nope
  $ docker run --rm --mount type=bind,src=$PWD/nope2,dst=/n busybox:1.36 ls /n
  docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /root/lab/nope2

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v relative/path:/n busybox:1.36 ls
  docker: Error response from daemon: create relative/path: "relative/path" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v ./rel:/n busybox:1.36 sh -c 'echo a > /n/f; ls /n'
  f
  $ docker run --rm -v $PWD/rel:/n:ro,z busybox:1.36 cat /n/f
  a
  $ docker run --rm -v $PWD/rel/f:/etc/g:ro busybox:1.36 sh -c 'cat /etc/g; echo x > /etc/g'
  a
  sh: can't create /etc/g: Read-only file system
  [1]
  $ docker run --rm -v $PWD/rel/f:/etc busybox:1.36 ls /etc
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/root/lab/rel/f" to rootfs at "/etc": mount src=/root/lab/rel/f, dst=/etc, dstFd=/proc/thread-self/fd/16, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v $PWD/rel:/etc/passwd busybox:1.36 ls
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/root/lab/rel" to rootfs at "/etc/passwd": mount src=/root/lab/rel, dst=/etc/passwd, dstFd=/proc/thread-self/fd/16, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v /n busybox:1.36 sh -c 'df /n | wc -l'
  2
  % docker run --rm -v a:b busybox:1.36 ls
  $ docker run --rm -v ab:cd busybox:1.36 ls
  docker: Error response from daemon: invalid volume specification: 'ab:cd': invalid mount config for type "volume": invalid mount path: 'cd' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v ab: busybox:1.36 ls
  docker: invalid spec: ab:: empty section between colons

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v :/cd busybox:1.36 ls
  docker: invalid spec: :/cd: empty section between colons

  Run 'docker run --help' for more information
  [125]
  % docker run --rm -v / busybox:1.36 ls
  $ docker run --rm --network nope busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: network nope not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network none busybox:1.36 ip -o addr
  1: lo    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
  1: lo    inet6 ::1/128 scope host \       valid_lft forever preferred_lft forever
  $ docker run --rm --network host -p 80:80 busybox:1.36 true
  WARNING: Published ports are discarded when using host network mode
  $ docker run --rm --network host --hostname h busybox:1.36 hostname
  h
  $ docker run --rm --network container:nope busybox:1.36 true
  docker: Error response from daemon: joining network namespace of container: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container: busybox:1.36 true
  docker: Error response from daemon: invalid network mode: invalid container format container:<name|id>

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ip 172.17.0.9 busybox:1.36 true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  user-specified IP address is supported on user-defined networks only

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network-alias a busybox:1.36 true
  docker: network-scoped aliases are only supported for user-defined networks

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link nope busybox:1.36 true
  docker: Error response from daemon: could not get container for nope: No such container: nope

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --restart=always busybox:1.36 true
  docker: conflicting options: cannot specify both --restart and --rm

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --restart=sometimes busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --restart=on-failure:x busybox:1.36 true
  docker: invalid restart policy format: maximum retry count must be an integer

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --restart=always:3 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --restart=on-failure:-1 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name rf --restart=on-failure:2 busybox:1.36 sh -c 'echo go; exit 3'
  6080f95c883afaa3ce87c93a61ff3b8c25647eafc6c9f01922d8ffd503b0d0bd
  % sleep 3
  $ docker inspect -f '{{.RestartCount}} {{.State.ExitCode}} {{.State.Status}} {{.HostConfig.RestartPolicy}}' rf
  2 3 exited {on-failure 2}
  $ docker logs rf
  go
  go
  go
  $ docker ps -a --filter name=rf --format '{{.Names}} {{.Status}}' | sed 's/ [0-9].*ago//'
  rf Exited (3)
  $ docker run --memory 1m busybox:1.36 true
  docker: Error response from daemon: Minimum memory limit allowed is 6MB

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory 64m --memory-swap 32m busybox:1.36 true
  docker: Error response from daemon: Minimum memoryswap limit should be larger than memory limit, see usage

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory-swap 32m busybox:1.36 true
  docker: Error response from daemon: You should always set the Memory limit when using Memoryswap limit, see usage

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory 64 busybox:1.36 true
  docker: Error response from daemon: Minimum memory limit allowed is 6MB

  Run 'docker run --help' for more information
  [125]
  $ docker run --memory 64mm busybox:1.36 true
  invalid argument "64mm" for "-m, --memory" flag: invalid suffix: 'mm'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --cpus 0.001 busybox:1.36 true
  $ docker run --cpus 99 busybox:1.36 true
  docker: Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available

  Run 'docker run --help' for more information
  [125]
  $ docker run --cpus abc busybox:1.36 true
  invalid argument "abc" for "--cpus" flag: failed to parse abc as a rational number

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --shm-size abc busybox:1.36 true
  invalid argument "abc" for "--shm-size" flag: invalid size: 'abc'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit nofile busybox:1.36 true
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit nofile=5:2 busybox:1.36 true
  invalid argument "nofile=5:2" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 5 > 2

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --ulimit foo=5 busybox:1.36 true
  invalid argument "foo=5" for "--ulimit" flag: invalid ulimit type: foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --cap-add NOPE busybox:1.36 true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_NOPE"

  Run 'docker run --help' for more information
  [125]
  $ docker run --device /dev/nope busybox:1.36 true
  docker: Error response from daemon: error gathering device information while adding custom device "/dev/nope": no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --health-cmd 'true' --health-interval 1 busybox:1.36 true
  invalid argument "1" for "--health-interval" flag: time: missing unit in duration "1"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-interval 1us busybox:1.36 true
  docker: Error response from daemon: Interval in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-cmd true --no-healthcheck busybox:1.36 true
  docker: --no-healthcheck conflicts with --health-* options

  Run 'docker run --help' for more information
  [125]
  $ docker run --stop-signal FOO busybox:1.36 true
  docker: Error response from daemon: invalid signal: FOO

  Run 'docker run --help' for more information
  [125]
  $ docker run --label =x busybox:1.36 true
  invalid argument "=x" for "-l, --label" flag: invalid label '=x': empty name

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --env-file nope.env busybox:1.36 true
  docker: --env-file: open nope.env: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --label-file nope.lab busybox:1.36 true
  docker: --label-file: open nope.lab: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --cidfile /tmp/cid9 busybox:1.36 true; docker run --cidfile /tmp/cid9 busybox:1.36 true; rm -f /tmp/cid9
  docker: container ID file found, make sure the other container isn't running or delete /tmp/cid9

  Run 'docker run --help' for more information
  $ docker run --platform linux/s390x busybox:1.36 true
  Unable to find image 'busybox:1.36' locally
  docker: Error response from daemon: no matching manifest for linux/s390x in the manifest list entries: no match for platform in manifest: not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --platform nope busybox:1.36 true
  docker: "nope": unknown operating system or architecture: invalid argument

  Run 'docker run --help' for more information
  [125]
  $ docker run --pull nope busybox:1.36 true
  docker: invalid pull option: 'nope': must be one of "always", "missing" or "never"

  Run 'docker run --help' for more information
  [125]
  $ docker run --pull never alpine:9 true
  docker: Error response from daemon: No such image: alpine:9

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name oom -m 16m --memory-swap 16m busybox:1.36 sh -c 'head -c 64m /dev/zero | tail | wc -c; echo rc $?'
  099cfca20d58ec4250557cc06d6936b2d2454aeb1ee03f05d212a861f486f932
  $ docker wait oom; docker inspect -f '{{.State.OOMKilled}} {{.State.ExitCode}}' oom
  0
  true 0
  % docker rm -f $(docker ps -aq)
