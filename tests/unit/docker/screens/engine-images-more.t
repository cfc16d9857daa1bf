  $ docker pull -q busybox:1.36
  docker.io/library/busybox:1.36
  $ docker pull busybox:1.36
  1.36: Pulling from library/busybox
  Digest: sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  Status: Image is up to date for busybox:1.36
  docker.io/library/busybox:1.36
  % docker pull -a busybox
  % docker pull busybox:1.36 --platform linux/arm64
  $ docker pull --platform linux/s390x busybox:1.36
  Error response from daemon: no matching manifest for linux/s390x in the manifest list entries: no match for platform in manifest: not found
  [1]
  $ docker pull --platform foo busybox:1.36
  "foo": unknown operating system or architecture: invalid argument
  [1]
  $ docker pull --platform foo/bar/baz/q busybox:1.36
  "foo/bar/baz/q": cannot parse platform specifier: invalid argument
  [1]
  $ docker pull --platform linux busybox:1.36
  1.36: Pulling from library/busybox
  Digest: sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  Status: Image is up to date for busybox:1.36
  docker.io/library/busybox:1.36
  $ docker image ls --tree
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36
  busybox:latest          4436f40eb70e       6.15MB         2.07MB
  ├─ linux/amd64          621ce32122bc       3.07MB         1.03MB
  └─ linux/arm64/v8       1b070ddd4435       3.08MB         1.03MB
  $ docker images --tree --format x
  --format is not yet supported with --tree
  [1]
  $ docker images --tree -q
  --quiet is not yet supported with --tree
  [1]
  $ docker images --tree --no-trunc
  --no-trunc is not yet supported with --tree
  [1]
  $ docker images --tree --digests
  --show-digest is not yet supported with --tree
  [1]
  $ docker images --tree -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36
  busybox:latest          4436f40eb70e       6.15MB         2.07MB
  ├─ linux/amd64          621ce32122bc       3.07MB         1.03MB
  └─ linux/arm64/v8       1b070ddd4435       3.08MB         1.03MB
  $ docker images --tree --filter dangling=true
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker tag busybox:1.36 bb:1
  $ docker tag busybox:1.36 bb:2
  $ docker images --tree
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  bb:1
  bb:2
  busybox:1.36
  busybox:latest          4436f40eb70e       6.15MB         2.07MB
  ├─ linux/amd64          621ce32122bc       3.07MB         1.03MB
  └─ linux/arm64/v8       1b070ddd4435       3.08MB         1.03MB
  $ docker images --tree bb
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  bb:1
  bb:2                    4436f40eb70e       6.15MB         2.07MB
  ├─ linux/amd64          621ce32122bc       3.07MB         1.03MB
  └─ linux/arm64/v8       1b070ddd4435       3.08MB         1.03MB
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE            ID             DISK USAGE   CONTENT SIZE   EXTRA
  bb:1             4436f40eb70e       6.15MB         2.07MB
  bb:2             4436f40eb70e       6.15MB         2.07MB
  busybox:1.36     4436f40eb70e       6.15MB         2.07MB
  busybox:latest   4436f40eb70e       6.15MB         2.07MB
  $ docker images bb
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  bb:1    4436f40eb70e       6.15MB         2.07MB
  bb:2    4436f40eb70e       6.15MB         2.07MB
  $ docker images bb:1
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  bb:1    4436f40eb70e       6.15MB         2.07MB
  $ docker images 'b*'
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE            ID             DISK USAGE   CONTENT SIZE   EXTRA
  bb:1             4436f40eb70e       6.15MB         2.07MB
  bb:2             4436f40eb70e       6.15MB         2.07MB
  busybox:1.36     4436f40eb70e       6.15MB         2.07MB
  busybox:latest   4436f40eb70e       6.15MB         2.07MB
  $ docker images nope
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker images bb busybox
  docker: 'docker images' requires at most 1 argument

  Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]

  Run 'docker images --help' for more information
  [1]
  $ docker images --filter reference='bb:*' --format '{{.Repository}}:{{.Tag}}'
  bb:1
  bb:2
  $ docker images --filter before=busybox:1.36
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker images --filter since=nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker images --filter label=x
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker images --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker images --filter dangling=maybe
  Error response from daemon: invalid filter 'dangling=[maybe]'
  [1]
  % docker images --filter until=1h --format '{{.Tag}}'
  % docker images --digests
  $ docker images --no-trunc --format '{{.ID}}' bb:1
  sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  $ docker images -q
  4436f40eb70e
  4436f40eb70e
  4436f40eb70e
  4436f40eb70e
  $ docker images -q --no-trunc
  sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  $ docker run -d --name u bb:1 sleep 1000 | wc -c
  docker: Error response from daemon: Invalid container name (u), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  0
  $ docker images --tree
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  bb:1
  bb:2
  busybox:1.36
  busybox:latest          4436f40eb70e       6.15MB         2.07MB
  ├─ linux/amd64          621ce32122bc       3.07MB         1.03MB
  └─ linux/arm64/v8       1b070ddd4435       3.08MB         1.03MB
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE            ID             DISK USAGE   CONTENT SIZE   EXTRA
  bb:1             4436f40eb70e       6.15MB         2.07MB
  bb:2             4436f40eb70e       6.15MB         2.07MB
  busybox:1.36     4436f40eb70e       6.15MB         2.07MB
  busybox:latest   4436f40eb70e       6.15MB         2.07MB
  $ docker rmi bb:1
  Untagged: bb:1
  $ docker rmi bb:2
  Untagged: bb:2
  $ docker rmi -f bb:1
  Error response from daemon: No such image: bb:1
  $ docker images --tree
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36
  busybox:latest          4436f40eb70e       6.15MB         2.07MB
  ├─ linux/amd64          621ce32122bc       3.07MB         1.03MB
  └─ linux/arm64/v8       1b070ddd4435       3.08MB         1.03MB
  $ docker ps --format '{{.Image}} {{.Names}}'
  $ docker rmi busybox:1.36
  Untagged: busybox:1.36
  % docker rmi --platform linux/arm64 busybox:1.36
  % docker rmi --platform linux/arm64 busybox:1.36
  $ docker images --tree
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:latest          4436f40eb70e       6.15MB         2.07MB
  ├─ linux/amd64          621ce32122bc       3.07MB         1.03MB
  └─ linux/arm64/v8       1b070ddd4435       3.08MB         1.03MB
  $ docker rmi --platform foo busybox:1.36
  "foo": unknown operating system or architecture: invalid argument
  [1]
  $ docker rmi --no-prune -f busybox:1.36
  Error response from daemon: No such image: busybox:1.36
  $ docker images -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE            ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:latest   4436f40eb70e       6.15MB         2.07MB
  $ docker rm -f u
  $ docker images -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE            ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:latest   4436f40eb70e       6.15MB         2.07MB
  $ docker image prune -f | head -n 1
  Total reclaimed space: 0B
  $ docker pull -q --platform linux/arm64 alpine:3.20
  docker.io/library/alpine:3.20
  $ docker images --tree
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20             6797661d8b1d       3.08MB         1.03MB
  ├─ linux/amd64          60094ce4dc41           0B             0B
  └─ linux/arm64/v8       fe5d426e66a1       3.08MB         1.03MB

  busybox:latest          4436f40eb70e       6.15MB         2.07MB
  ├─ linux/amd64          621ce32122bc       3.07MB         1.03MB
  └─ linux/arm64/v8       1b070ddd4435       3.08MB         1.03MB
  $ docker run --rm --pull never alpine:3.20 true
  WARNING: The requested image's platform (linux/arm64/v8) does not match the detected host platform (linux/amd64/v4) and no specific platform was requested
  $ docker run --rm --platform linux/arm64 --pull never alpine:3.20 true
  $ docker create --name arm alpine:3.20 | wc -c
  WARNING: The requested image's platform (linux/arm64/v8) does not match the detected host platform (linux/amd64/v4) and no specific platform was requested
  65
  % docker image inspect alpine:3.20 --format '{{.Architecture}} {{.Os}} {{.Variant}}'
  $ docker image inspect --platform linux/arm64 alpine:3.20 --format '{{.Architecture}} {{.Os}} {{.Variant}}'
  arm64 linux v8
  % docker image inspect --platform linux/riscv64 alpine:3.20 --format '{{.Architecture}}'
  $ docker inspect --platform linux/arm64 alpine:3.20
  unknown flag: --platform

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  Run 'docker inspect --help' for more information
  [125]
  % docker history --platform linux/arm64 alpine:3.20 --format '{{.CreatedBy}}'
  % docker history --platform linux/s390x alpine:3.20
  % docker history --platform x/y/z/a alpine:3.20
  % docker save --platform linux/riscv64 -o x.tar alpine:3.20
  $ docker save --platform linux/arm64 -o x.tar alpine:3.20; tar tf x.tar | grep -v blobs
  index.json
  manifest.json
  oci-layout
  $ docker rm -f arm
  arm
  $ docker rmi alpine:3.20 | sed 's/sha256:.*/X/'
  Untagged: alpine:3.20
  Deleted: X
  % docker load --platform linux/amd64 -i x.tar
  $ docker load -i x.tar
  Loaded image: alpine:3.20
  $ docker load -q -i x.tar
  Loaded image: alpine:3.20
  $ docker load < x.tar
  Loaded image: alpine:3.20
  $ docker load -i nope.tar
  open nope.tar: no such file or directory
  [1]
  $ docker load
  requested load from stdin, but stdin is empty
  [1]
  $ echo x > y.tar; docker load -i y.tar
  unexpected EOF
  [1]
  $ docker load x
  docker: 'docker load' accepts no arguments

  Usage:  docker load [OPTIONS]

  Run 'docker load --help' for more information
  [1]
  $ docker save
  docker: 'docker save' requires at least 1 argument

  Usage:  docker save [OPTIONS] IMAGE [IMAGE...]

  See 'docker save --help' for more information
  [1]
  $ docker save nope
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker save -o /nope/x.tar alpine:3.20
  failed to save image: invalid output path: stat /nope: no such file or directory
  [1]
  % docker save -o . alpine:3.20
  $ docker save alpine:3.20
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker save alpine:3.20 nope | wc -c
  Error response from daemon: No such image: nope:latest
  0
  % docker save $(docker images -q alpine) -o z.tar; docker rmi -f alpine:3.20 | wc -l; docker load -i z.tar | sed 's/sha256:.*/X/'
  % docker images -a --format '{{.Repository}} {{.Tag}}'
  $ docker image prune -f | tail -n 1 | cut -d: -f1
  Total reclaimed space
  % docker image prune -a -f --filter until=x
  $ docker image prune -f --filter foo=x
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker image prune -f --filter label=x
  Total reclaimed space: 0B
  $ docker image prune --filter dangling=false
  < n
  WARNING! This will remove all dangling images.
  Are you sure you want to continue? [y/N]
  $ docker image prune x
  docker: 'docker image prune' accepts no arguments

  Usage:  docker image prune [OPTIONS]

  Run 'docker image prune --help' for more information
  [1]
  $ docker pull -q busybox:1.36
  docker.io/library/busybox:1.36
  $ docker run --name c1 busybox:1.36 sh -c 'echo a > /a; rm /bin/ls; mkdir /d; touch /d/x; echo >> /etc/passwd'
  % docker diff c1
  $ docker diff nope
  Error response from daemon: No such container: nope
  [1]
  $ docker diff
  docker: 'docker diff' requires 1 argument

  Usage:  docker diff CONTAINER

  Run 'docker diff --help' for more information
  [1]
  $ docker export c1 | tar t | grep -e '^a$' -e '^d/'
  a
  d/
  d/x
  $ docker export c1
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker export -o /nope/x c1
  failed to export container: invalid output path: stat /nope: no such file or directory
  [1]
  $ docker export -o e.tar c1; docker import e.tar imp:1 | cut -c1-7
  sha256:
  $ docker import -c 'CMD ["sh"]' -c 'ENV A=b' -m msg --platform linux/arm64 e.tar imp:2 | cut -c1-7
  sha256:
  $ docker history imp:2 --format '{{.CreatedBy}} {{.Comment}}'
   msg
  % docker image inspect imp:2 -f '{{.Config.Cmd}} {{.Config.Env}} {{.Architecture}}'
  $ docker run --rm imp:1 true
  % docker import -c 'FOO x' e.tar
  % docker import -c 'RUN x' e.tar
  $ docker import nope.tar
  open nope.tar: no such file or directory
  [1]
  % docker import http://127.0.0.1:1/x.tar
  $ docker import - < e.tar | cut -c1-7
  sha256:
  $ docker import e.tar BAD:1
  invalid reference format: repository name (library/BAD) must be lowercase
  [1]
  $ docker import e.tar a@sha256:1
  invalid reference format
  [1]
  % docker import y.tar y:1 | cut -c1-7
  $ docker import
  docker: 'docker import' requires at least 1 argument

  Usage:  docker import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]

  See 'docker import --help' for more information
  [1]
  $ docker commit c1 cm:1 | cut -c1-7
  sha256:
  $ docker commit -a me -m 'msg x' -c 'CMD echo hi' -c 'EXPOSE 80' --pause=false c1 cm:2 | cut -c1-7
  Flag --
  sha256:
  $ docker run --rm cm:2
  hi
  $ docker image inspect cm:2 -f '{{.Author}} {{.Comment}} {{.Config.ExposedPorts}} {{.Config.Cmd}}'
  me msg x map[80/tcp:{}] [/bin/sh -c echo hi]
  $ docker history cm:2 --format '{{.CreatedBy}}|{{.Comment}}'
  sh -c echo a > /a; rm /bin/ls; mkdir /d; tou…|msg x
  BusyBox 1.36.1 (glibc), Debian 12|
  $ docker commit -c 'FOO' c1
  Error response from daemon: FOO is not a valid change command
  [1]
  $ docker commit nope
  Error response from daemon: No such container: nope
  [1]
  $ docker commit c1 BAD
  invalid reference format: repository name (library/BAD) must be lowercase
  [1]
  $ docker commit c1 a:b:c
  invalid reference format
  [1]
  $ docker commit -p=x c1
  invalid argument "x" for "-p, --pause" flag: strconv.ParseBool: parsing "x": invalid syntax

  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]

  Run 'docker commit --help' for more information
  [125]
  $ docker history nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker history busybox:1.36 -q
  4436f40eb70e
  $ docker history --no-trunc cm:1 --format '{{.CreatedBy}}'
  sh -c echo a > /a; rm /bin/ls; mkdir /d; touch /d/x; echo >> /etc/passwd
  BusyBox 1.36.1 (glibc), Debian 12
  $ docker history --human=false cm:1 --format '{{.Size}}' | head -n 1 | wc -c
  6
  $ docker tag nope x
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker tag busybox:1.36 BAD
  error parsing reference: "BAD" is not a valid repository/tag: invalid reference format: repository name (library/BAD) must be lowercase
  [1]
  $ docker tag busybox:1.36 x:a:b
  error parsing reference: "x:a:b" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 x@sha256:70336b7322e4
  error parsing reference: "x@sha256:70336b7322e4" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36
  docker: 'docker tag' requires 2 arguments

  Usage:  docker tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]

  Run 'docker tag --help' for more information
  [1]
  $ docker rmi nope nope2
  Error response from daemon: No such image: nope:latest
  Error response from daemon: No such image: nope2:latest
  [1]
  $ docker rmi
  docker: 'docker rmi' requires at least 1 argument

  Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]

  See 'docker rmi --help' for more information
  [1]
  $ docker rmi BAD
  Error response from daemon: invalid reference format: repository name (library/BAD) must be lowercase
  [1]
  $ docker rmi -f nope
  Error response from daemon: No such image: nope:latest
  % docker rmi busybox:1.36 nope | head -n 1
  $ docker push busybox:1.36
  The push refers to repository [docker.io/library/busybox]
  tag does not exist: busybox:1.36
  [1]
  % docker push cm:1
  % docker push -a cm
  $ docker push nope
  Using default tag: latest
  The push refers to repository [docker.io/library/nope]
  tag does not exist: nope:latest
  [1]
  $ docker push -q cm:1
  push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  % docker push --platform linux/s390x cm:1
  $ docker push 127.0.0.1:1/x
  Using default tag: latest
  The push refers to repository [127.0.0.1:1/x]
  tag does not exist: 127.0.0.1:1/x:latest
  [1]
  % docker tag cm:1 127.0.0.1:1/x; docker push 127.0.0.1:1/x
  $ docker pull 127.0.0.1:1/x
  Using default tag: latest
  Error response from daemon: failed to resolve reference "127.0.0.1:1/x:latest": failed to do request: Head "https://127.0.0.1:1/v2/x/manifests/latest": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ docker pull ''
  invalid reference format
  [1]
  $ docker pull 'a b'
  invalid reference format
  [1]
  $ docker pull busybox@sha256:abc
  invalid reference format
  [1]
  $ docker pull busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
  Error response from daemon: failed to resolve reference "docker.io/library/busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111": docker.io/library/busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111: not found
  [1]
  $ docker pull nope/nope
  Using default tag: latest
  Error response from daemon: pull access denied for nope/nope, repository does not exist or may require 'docker login'
  [1]
  $ docker pull -q nope
  Error response from daemon: pull access denied for nope, repository does not exist or may require 'docker login'
  [1]
  $ docker pull
  docker: 'docker pull' requires 1 argument

  Usage:  docker pull [OPTIONS] NAME[:TAG|@DIGEST]

  Run 'docker pull --help' for more information
  [1]
  $ docker login -u a --password-stdin < /dev/null
  password is empty
  [1]
  $ echo b | docker login -u a --password-stdin
  Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password
  [1]
  $ docker login --password-stdin
  the --password-stdin option requires --username to be set
  [1]
  % docker login -u a -p b 127.0.0.1:1
  % docker login nope.invalid -u a -p b
  $ docker login -u '' -p b x y
  docker: 'docker login' requires at most 1 argument

  Usage:  docker login [OPTIONS] [SERVER]

  Run 'docker login --help' for more information
  [1]
  $ docker logout
  Removing login credentials for https://index.docker.io/v1/
  $ docker logout 127.0.0.1:1
  Removing login credentials for 127.0.0.1:1
  $ docker logout a b
  docker: 'docker logout' requires at most 1 argument

  Usage:  docker logout [SERVER]

  Run 'docker logout --help' for more information
  [1]
  $ docker search
  docker: 'docker search' requires 1 argument

  Usage:  docker search [OPTIONS] TERM

  Run 'docker search --help' for more information
  [1]
  $ docker search --limit 200 nginx
  Error response from daemon: limit 200 is outside the range of [1, 100]
  [1]
  $ docker search --limit x nginx
  invalid argument "x" for "--limit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker search [OPTIONS] TERM

  Run 'docker search --help' for more information
  [125]
  % docker search --filter foo=bar nginx
  % docker search --filter stars=x nginx
