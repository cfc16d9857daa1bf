  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  $ docker volume create
  170ba07f38f59c50b9ba4fc4709a54ab8f95a68e6a17d9681cbb0188f2e82997
  $ docker volume create a b
  docker: 'docker volume create' requires at most 1 argument

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [1]
  $ docker volume create --name named
  named
  $ docker volume create -d local --opt type=tmpfs --opt device=tmpfs --opt o=size=10m tv
  tv
  % docker volume inspect tv
  $ docker run --rm -v tv:/t busybox:1.36 df -m /t
  Filesystem           1M-blocks      Used Available Use% Mounted on
  tmpfs                       10         0        10   0% /t
  $ docker volume create --opt type=none --opt device=/root/lab/nosuch --opt o=bind bv
  bv
  % docker run --rm -v bv:/t busybox:1.36 ls /t
  $ mkdir -p nosuch; touch nosuch/f; docker run --rm -v bv:/t busybox:1.36 ls /t
  f
  $ docker volume create --label a=1 --label b l1
  l1
  $ docker volume inspect -f '{{json .Labels}}' l1
  {"a":"1","b":""}
  $ docker volume create --label a=2 l1
  l1
  $ docker volume inspect -f '{{json .Labels}}' l1
  {"a":"1","b":""}
  $ docker volume create -d nosuch x
  Error response from daemon: create x: error looking up volume plugin nosuch: plugin "nosuch" not found
  [1]
  $ docker volume create x/y
  Error response from daemon: create x/y: "x/y" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  $ docker volume create .x
  Error response from daemon: create .x: ".x" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  $ docker volume create -x
  unknown shorthand flag: 'x' in -x

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [125]
  $ docker volume ls
  DRIVER    VOLUME NAME
  local     170ba07f38f59c50b9ba4fc4709a54ab8f95a68e6a17d9681cbb0188f2e82997
  local     bv
  local     l1
  local     named
  local     tv
  $ docker volume ls -q | wc -l
  5
  $ docker volume ls --filter label=a=1
  DRIVER    VOLUME NAME
  local     l1
  $ docker volume ls --filter dangling=false
  DRIVER    VOLUME NAME
  $ docker volume ls --filter dangling=true -q | wc -l
  5
  $ docker volume ls --filter nosuch=1
  Error response from daemon: invalid filter 'nosuch'
  [1]
  $ docker volume ls --filter driver=nfs
  DRIVER    VOLUME NAME
  $ docker volume ls --format 'table {{.Name}}\t{{.Driver}}\t{{.Links}}\t{{.Size}}'
  VOLUME NAME                                                        DRIVER    LINKS     SIZE
  170ba07f38f59c50b9ba4fc4709a54ab8f95a68e6a17d9681cbb0188f2e82997   local     N/A       N/A
  bv                                                                 local     N/A       N/A
  l1                                                                 local     N/A       N/A
  named                                                              local     N/A       N/A
  tv                                                                 local     N/A       N/A
  $ docker volume ls --format json | head -1 | jq -c keys
  ["Availability","Driver","Group","Labels","Links","Mountpoint","Name","Scope","Size","Status"]
  $ docker volume ls --format '{{.Label "a"}}|{{.Labels}}' --filter name=l1
  1|a=1,b=
  $ docker volume ls x
  docker: 'docker volume ls' accepts no arguments

  Usage:  docker volume ls [OPTIONS]

  Run 'docker volume ls --help' for more information
  [1]
  % docker volume inspect named tv -f '{{.Name}}: {{.Mountpoint}}'
  $ docker volume inspect named | jq -r '.[0].Scope'
  local
  $ docker run -d --name u1 -v named:/a -v /b -v tv:/c:ro busybox:1.36 sleep 100
  fe5449f251390af1613a8e370a4555676f2edc564c82039d2b8f5146f88cebad
  % docker inspect -f '{{json .Mounts}}' u1 | jq -c '.[]|[.Type,.Destination,.Mode,.RW,.Propagation,.Driver]'
  $ docker inspect -f '{{json .HostConfig.Binds}} {{json .HostConfig.Mounts}} {{json .Config.Volumes}}' u1
  ["named:/a","tv:/c:ro"] null {"/b":{}}
  % docker ps --format '{{.Mounts}} {{.LocalVolumes}}' --no-trunc | cut -c1-20
  $ docker ps --filter volume=/b --format '{{.Names}}'
  u1
  $ docker ps --filter volume=named --format '{{.Names}}'
  u1
  $ docker run --rm --volumes-from u1 busybox:1.36 sh -c 'touch /a/x /b/y /c/z; ls /a /b'
  touch: /c/z: Read-only file system
  /a:
  x

  /b:
  y
  $ docker run --rm --volumes-from u1:ro busybox:1.36 touch /a/x
  touch: /a/x: Read-only file system
  [1]
  $ docker run --rm --volumes-from u1:rx busybox:1.36 touch /a/x
  docker: Error response from daemon: invalid mode: rx

  Run 'docker run --help' for more information
  [125]
  $ docker volume rm named tv l1
  l1
  Error response from daemon: remove named: volume is in use - [fe5449f251390af1613a8e370a4555676f2edc564c82039d2b8f5146f88cebad]
  Error response from daemon: remove tv: volume is in use - [fe5449f251390af1613a8e370a4555676f2edc564c82039d2b8f5146f88cebad]
  [1]
  $ docker volume rm -f nosuchvol
  nosuchvol
  $ docker rm u1
  Error response from daemon: cannot remove container "u1": container is running: stop the container before removing or force remove
  [1]
  $ docker rm -fv u1
  u1
  $ docker volume ls -q | wc -l
  4
  $ docker volume prune
  < n
  WARNING! This will remove anonymous local volumes not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker volume prune
  < y
  WARNING! This will remove anonymous local volumes not used by at least one container.
  Are you sure you want to continue? [y/N] Deleted Volumes:
  170ba07f38f59c50b9ba4fc4709a54ab8f95a68e6a17d9681cbb0188f2e82997

  Total reclaimed space: 0B
  $ docker volume prune -a
  < y
  WARNING! This will remove all local volumes not used by at least one container.
  Are you sure you want to continue? [y/N] Deleted Volumes:
  named

  Total reclaimed space: 0B
  $ docker volume prune -af --filter label!=keep
  Total reclaimed space: 0B
  $ docker volume ls -q
  bv
  tv
  $ docker run --rm -v data:/d busybox:1.36 sh -c 'echo 1 > /d/f; chown 5:5 /d'
  % docker run --rm -v data:/d busybox:1.36 ls -ln /d
  $ docker run --rm --mount src=data,dst=/d,volume-nocopy busybox:1.36 ls /d
  f
  $ docker run --rm --mount type=volume,dst=/d busybox:1.36 ls /d
  % docker run --rm --mount type=volume,src=sub,dst=/d,volume-subpath=x busybox:1.36 ls /d
  % docker run --rm --mount type=tmpfs,dst=/d,tmpfs-size=1m,tmpfs-mode=700 busybox:1.36 sh -c 'df -k /d | tail -1 | awk "{print \$2}"; ls -ld /d'
  $ docker run --rm --mount type=tmpfs,src=x,dst=/d busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "tmpfs": field Source must not be specified

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=tmpfs busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "tmpfs": field Target must not be empty

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=/root/lab,dst=/d,bind-propagation=x busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": invalid propagation mode: x

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=rel,dst=/d busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": invalid mount path: 'rel' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=./nosuch,dst=/d busybox:1.36 ls /d
  f
  $ docker run --rm --mount type=bind,dst=/d busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": field Source must not be empty

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=data,dst=d busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "volume": invalid mount path: 'd' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=data,dst=/d,ro=maybe busybox:1.36 true
  invalid argument "type=volume,src=data,dst=/d,ro=maybe" for "--mount" flag: invalid value for 'ro': invalid boolean value ("maybe"): must be one of "true", "1", "false", or "0" (default "true")

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=data,dst=/d,readonly=false busybox:1.36 touch /d/ok
  $ docker run --rm --mount foo busybox:1.36 true
  invalid argument "foo" for "--mount" flag: invalid field 'foo' must be a key=value pair

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount '' busybox:1.36 true
  invalid argument "" for "--mount" flag: value is empty

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --mount type=image,src=alpine:3.20,dst=/i busybox:1.36 ls /i | head -3
  % docker run --rm --mount type=image,src=nosuch,dst=/i busybox:1.36 ls /i
  % docker run --rm --tmpfs /t:size=2m,mode=1770 busybox:1.36 sh -c 'df -k /t | tail -1 | awk "{print \$2}"; ls -ld /t'
  $ docker run --rm --tmpfs /t:foo=1 busybox:1.36 true
  docker: Error response from daemon: invalid tmpfs option "foo"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs t busybox:1.36 true
  docker: Error response from daemon: invalid mount path: 't' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v /x busybox:1.36 ls -d /x
  /x
  $ docker run --rm -v x busybox:1.36 ls -d /x
  /x
  $ docker run --rm -v :/x busybox:1.36 true
  docker: invalid spec: :/x: empty section between colons

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v /x: busybox:1.36 true
  docker: invalid spec: /x:: empty section between colons

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v '' busybox:1.36 true
  docker: invalid empty volume spec

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v data:/d:nocopy busybox:1.36 ls /d
  f
  ok
  $ docker run --rm -v data:/d:ro,z busybox:1.36 ls /d
  f
  ok
  $ docker run --rm -v data:/d:ro,rw busybox:1.36 ls /d
  docker: Error response from daemon: invalid mode: ro,rw

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v data:/d:rw:ro busybox:1.36 ls /d
  docker: invalid spec: data:/d:rw:ro: too many colons

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v ../lab:/d busybox:1.36 ls /d
  nosuch
  $ docker run --rm -v .:/d busybox:1.36 ls /d
  nosuch
  $ docker run --rm -v ~:/d busybox:1.36 ls -d /d
  /d
  $ docker run --rm -v $PWD/newfile.txt:/n.txt busybox:1.36 ls -ld /n.txt | cut -c1-10
  drwxr-xr-x
  $ ls -ld newfile.txt | cut -c1-10
  drwxr-xr-x
  $ echo hi > f.txt; docker run --rm -v $PWD/f.txt:/etc/f.txt:ro busybox:1.36 sh -c 'echo x >> /etc/f.txt'
  sh: can't create /etc/f.txt: Read-only file system
  [1]
  $ docker run --rm -v $PWD/f.txt:/home busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/root/lab/f.txt" to rootfs at "/home": mount src=/root/lab/f.txt, dst=/home, dstFd=/proc/thread-self/fd/16, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v $PWD:/etc/passwd busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/root/lab" to rootfs at "/etc/passwd": mount src=/root/lab, dst=/etc/passwd, dstFd=/proc/thread-self/fd/16, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type

  Run 'docker run --help' for more information
  [125]
  % docker run --rm -v $PWD:/proc busybox:1.36 true
  % docker run --rm -v /etc/hostname:/hn:ro busybox:1.36 cat /hn
  $ docker run --rm -v /var/run/docker.sock:/var/run/docker.sock busybox:1.36 ls -l /var/run/docker.sock | cut -c1-10
  srw-rw----
  $ docker volume update data
  can only update cluster volumes
  [1]
  $ docker volume nosuch
  docker: unknown command: docker volume nosuch

  Usage:  docker volume COMMAND

  Run 'docker volume --help' for more information
  [1]
  % docker volume
  $ docker volume create -o size=10m sized
  Error response from daemon: create sized: quota size requested but no quota support
  [1]
