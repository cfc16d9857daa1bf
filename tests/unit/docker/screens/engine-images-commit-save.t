  $ docker image ls
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker image ls -q
  % docker image pull hello-world
  $ docker pull redis:7 -q
  docker.io/library/redis:7
  $ docker pull library/redis:7
  7: Pulling from library/redis
  Digest: sha256:351c8076cc5edf9cee6ba4d06fdfc058126c57bed8caba65b0482fa8c9717a96
  Status: Image is up to date for redis:7
  docker.io/library/redis:7
  $ docker pull docker.io/library/redis:7
  7: Pulling from library/redis
  Digest: sha256:351c8076cc5edf9cee6ba4d06fdfc058126c57bed8caba65b0482fa8c9717a96
  Status: Image is up to date for redis:7
  docker.io/library/redis:7
  $ docker pull docker.io/redis:7 -q
  docker.io/library/redis:7
  $ docker pull index.docker.io/library/redis:7 -q
  docker.io/library/redis:7
  $ docker pull redis:latest
  latest: Pulling from library/redis
  Digest: sha256:351c8076cc5edf9cee6ba4d06fdfc058126c57bed8caba65b0482fa8c9717a96
  Status: Downloaded newer image for redis:latest
  docker.io/library/redis:latest
  $ docker pull redis:8
  Error response from daemon: failed to resolve reference "docker.io/library/redis:8": docker.io/library/redis:8: not found
  [1]
  $ docker pull redis:
  invalid reference format
  [1]
  $ docker pull redis@sha256:0000000000000000000000000000000000000000000000000000000000000000
  Error response from daemon: failed to resolve reference "docker.io/library/redis@sha256:0000000000000000000000000000000000000000000000000000000000000000": docker.io/library/redis@sha256:0000000000000000000000000000000000000000000000000000000000000000: not found
  [1]
  $ docker pull redis@sha256:abc
  invalid reference format
  [1]
  % docker pull -a busybox
  $ docker pull -a busybox:1.36
  tag can't be used with --all-tags/-a
  [1]
  $ docker pull someone/private
  Using default tag: latest
  Error response from daemon: pull access denied for someone/private, repository does not exist or may require 'docker login'
  [1]
  $ docker pull localhost:5000/x
  Using default tag: latest
  Error response from daemon: failed to resolve reference "localhost:5000/x:latest": failed to do request: Head "https://localhost:5000/v2/x/manifests/latest": dial tcp 127.0.0.1:5000: connect: connection refused
  [1]
  % docker pull nosuch.example.com/x
  % docker pull quay.io/x/y
  $ docker pull redis busybox
  docker: 'docker pull' requires 1 argument

  Usage:  docker pull [OPTIONS] NAME[:TAG|@DIGEST]

  Run 'docker pull --help' for more information
  [1]
  $ docker pull --platform linux/arm64 busybox:1.36 -q
  docker.io/library/busybox:1.36
  $ docker pull --platform windows/amd64 busybox:1.36
  Error response from daemon: no matching manifest for windows/amd64 in the manifest list entries: no match for platform in manifest: not found
  [1]
  $ docker pull --platform linux/s390x alpine:3.20
  Error response from daemon: no matching manifest for linux/s390x in the manifest list entries: no match for platform in manifest: not found
  [1]
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36         4436f40eb70e       6.15MB         2.07MB
  busybox:latest       4436f40eb70e       6.15MB         2.07MB
  hello-world:latest   09ca0b33876d       3.07MB         1.03MB
  redis:7              351c8076cc5e       3.14MB         1.04MB
  redis:latest         351c8076cc5e       3.14MB         1.04MB
  $ docker images redis
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  redis:7        351c8076cc5e       3.14MB         1.04MB
  redis:latest   351c8076cc5e       3.14MB         1.04MB
  $ docker images redis:7
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE     ID             DISK USAGE   CONTENT SIZE   EXTRA
  redis:7   351c8076cc5e       3.14MB         1.04MB
  $ docker images redis:9
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker images 'r*'
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  redis:7        351c8076cc5e       3.14MB         1.04MB
  redis:latest   351c8076cc5e       3.14MB         1.04MB
  $ docker images library/redis
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker images -a -q | sort | uniq | wc -l
  3
  $ docker images --no-trunc --format '{{.ID}}' redis:7 | cut -c1-7
  sha256:
  $ docker images --format '{{.Repository}} {{.Tag}} {{.Size}} {{.CreatedSince}} {{.Digest}}' hello-world
  hello-world latest 3.07MB 19 months ago sha256:09ca0b33876d9dc6eb5175d02a8dc0c25050d0aedca65d6b641a2d26813f3fa7
  $ docker images --format json redis:7 | jq -r 'keys[]'
  Containers
  CreatedAt
  CreatedSince
  Digest
  ID
  Repository
  SharedSize
  Size
  Tag
  UniqueSize
  $ docker images --digests --format '{{.Repository}}' redis
  redis
  redis
  $ docker images --filter reference=redis --filter reference='hello*' --format '{{.Repository}}:{{.Tag}}'
  redis:7
  redis:latest
  hello-world:latest
  $ docker images --filter since=hello-world --format '{{.Repository}}:{{.Tag}}'
  redis:7
  redis:latest
  $ docker images --filter before=nosuch
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker images --filter label=x
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker images --filter dangling=false -q | wc -l
  5
  $ docker images --filter dangling=maybe
  Error response from daemon: invalid filter 'dangling=[maybe]'
  [1]
  $ docker images --filter until=24h -q | wc -l
  0
  $ docker images --tree hello-world
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  hello-world:latest      09ca0b33876d       3.07MB         1.03MB
  ├─ linux/amd64          0401c4cb3934       3.07MB         1.03MB
  └─ linux/arm64/v8       ca06de2fd3fa           0B             0B
  $ docker images --tree -q
  --quiet is not yet supported with --tree
  [1]
  $ docker images --tree --format x
  --format is not yet supported with --tree
  [1]
  $ docker images --tree redis
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  redis:7
  redis:latest            351c8076cc5e       3.14MB         1.04MB
  ├─ linux/amd64          c44878542081       3.14MB         1.04MB
  └─ linux/arm64/v8       99c6a6314daa           0B             0B
  $ docker image inspect redis:7 -f '{{.RepoTags}} {{len .RepoDigests}}'
  [redis:7 redis:latest] 1
  $ docker image inspect redis:7 -f '{{json .Config.ExposedPorts}} {{json .Config.Volumes}} {{.Config.WorkingDir}}'
  {"6379/tcp":{}} {"/data":{}} /data
  $ docker image inspect redis:7 -f '{{.Config.Entrypoint}} {{.Config.Cmd}} {{.Config.User}}|{{.Author}}|{{.Comment}}|{{.Parent}}'

  template parsing error: template: :1:48: executing "" at <.Config.User>: map has no entry for key "User"
  [1]
  % docker image inspect redis:7 -f '{{.Id}}' | cut -c1-10
  $ docker image inspect --platform linux/arm64 busybox:1.36 -f '{{.Architecture}} {{.Variant}}'
  arm64 v8
  $ docker image inspect hello-world
  [
      {
          "Id": "sha256:09ca0b33876d9dc6eb5175d02a8dc0c25050d0aedca65d6b641a2d26813f3fa7",
          "RepoTags": [
              "hello-world:latest"
          ],
          "RepoDigests": [
              "hello-world@sha256:09ca0b33876d9dc6eb5175d02a8dc0c25050d0aedca65d6b641a2d26813f3fa7"
          ],
          "Comment": "buildkit.dockerfile.v0",
          "Created": "2025-04-28T00:04:59Z",
          "Config": {
              "Env": [
                  "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
              ],
              "Cmd": [
                  "/hello"
              ],
              "WorkingDir": "/"
          },
          "Architecture": "amd64",
          "Os": "linux",
          "Size": 3073275,
          "RootFS": {
              "Type": "layers",
              "Layers": [
                  "sha256:df5c9c802d31bf2c9442508bd0b9b351f82b23079df68a240622de7675f8b627"
              ]
          },
          "Metadata": {
              "LastTagTime": "2026-11-21T21:52:27.408468896Z"
          },
          "Descriptor": {
              "mediaType": "application/vnd.oci.image.index.v1+json",
              "digest": "sha256:09ca0b33876d9dc6eb5175d02a8dc0c25050d0aedca65d6b641a2d26813f3fa7",
              "size": 1320
          },
          "Identity": {
              "Pull": [
                  {
                      "Repository": "docker.io/library/hello-world"
                  }
              ]
          }
      }
  ]
  $ docker image inspect hello-world -f '{{.Config.Nope}}'

  template parsing error: template: :1:9: executing "" at <.Config.Nope>: map has no entry for key "Nope"
  [1]
  $ docker image history redis:7
  IMAGE          CREATED         CREATED BY                                      SIZE      COMMENT
  351c8076cc5e   19 months ago   CMD ["redis-server"]                            0B        buildkit.dockerfile.v0
  <missing>      19 months ago   EXPOSE map[6379/tcp:{}]                         0B        buildkit.dockerfile.v0
  <missing>      19 months ago   ENTRYPOINT ["docker-entrypoint.sh"]             0B        buildkit.dockerfile.v0
  <missing>      19 months ago   COPY docker-entrypoint.sh /usr/local/bin/ # …   8.19kB    buildkit.dockerfile.v0
  <missing>      19 months ago   WORKDIR /data                                   8.19kB    buildkit.dockerfile.v0
  <missing>      19 months ago   VOLUME [/data]                                  0B        buildkit.dockerfile.v0
  <missing>      19 months ago   RUN /bin/sh -c mkdir /data && chown redis:re…   8.19kB    buildkit.dockerfile.v0
  <missing>      19 months ago   RUN /bin/sh -c set -eux;   savedAptMark="$(a…   8.19kB    buildkit.dockerfile.v0
  <missing>      19 months ago   ENV REDIS_DOWNLOAD_URL=http://download.redis…   0B        buildkit.dockerfile.v0
  <missing>      19 months ago   ENV REDIS_VERSION=7.4.3                         0B        buildkit.dockerfile.v0
  <missing>      19 months ago   RUN /bin/sh -c set -eux;  savedAptMark="$(ap…   8.19kB    buildkit.dockerfile.v0
  <missing>      19 months ago   ENV GOSU_VERSION=1.17                           0B        buildkit.dockerfile.v0
  <missing>      19 months ago   RUN /bin/sh -c set -eux;  apt-get update;  a…   8.19kB    buildkit.dockerfile.v0
  <missing>      19 months ago   RUN /bin/sh -c set -eux;  groupadd -r -g 999…   8.19kB    buildkit.dockerfile.v0
  <missing>      19 months ago   # debian.sh --arch 'amd64' out/ 'bookworm' '…   2.04MB    debuerreotype 0.15
  $ docker history -H=false redis:7 | head -3
  IMAGE          CREATED AT             CREATED BY                                      SIZE      COMMENT
  351c8076cc5e   2025-04-28T00:08:59Z   CMD ["redis-server"]                            0         buildkit.dockerfile.v0
  <missing>      2025-04-28T00:08:59Z   EXPOSE map[6379/tcp:{}]                         0         buildkit.dockerfile.v0
  $ docker history --no-trunc hello-world
  IMAGE                                                                     CREATED         CREATED BY                SIZE      COMMENT
  sha256:09ca0b33876d9dc6eb5175d02a8dc0c25050d0aedca65d6b641a2d26813f3fa7   19 months ago   CMD ["/hello"]            0B        buildkit.dockerfile.v0
  <missing>                                                                 19 months ago   COPY hello / # buildkit   2.04MB    buildkit.dockerfile.v0
  $ docker history --format 'table {{.ID}}\t{{.Size}}' hello-world
  IMAGE          SIZE
  09ca0b33876d   0B
  <missing>      2.04MB
  $ docker history --format json hello-world
  {"Comment":"buildkit.dockerfile.v0","CreatedAt":"2025-04-28T00:04:59Z","CreatedBy":"CMD [\"/hello\"]","CreatedSince":"19 months ago","ID":"09ca0b33876d","Size":"0B"}
  {"Comment":"buildkit.dockerfile.v0","CreatedAt":"2025-04-28T00:04:59Z","CreatedBy":"COPY hello / # buildkit","CreatedSince":"19 months ago","ID":"\u003cmissing\u003e","Size":"2.04MB"}
  $ docker history --format '{{.Nope}}' hello-world
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *image.historyContext
  [1]
  $ docker history -q hello-world
  09ca0b33876d
  <missing>
  $ docker tag hello-world:latest my/hello:v1
  $ docker tag hello-world my/hello
  $ docker tag my/hello:v1 my/hello:v1
  $ docker tag redis:7 my/hello:v1
  $ docker images my/hello
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE             ID             DISK USAGE   CONTENT SIZE   EXTRA
  my/hello:latest   09ca0b33876d       3.07MB         1.03MB
  my/hello:v1       351c8076cc5e       3.14MB         1.04MB
  $ docker rmi my/hello
  Untagged: my/hello:latest
  $ docker rmi my/hello
  Error response from daemon: No such image: my/hello:latest
  [1]
  $ docker rmi my/hello:v1 redis:7
  Untagged: my/hello:v1
  Untagged: redis:7
  $ docker images --format '{{.Repository}}:{{.Tag}}' redis
  redis:latest
  $ docker run --name r redis:latest true
  docker: Error response from daemon: Invalid container name (r), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  % docker run --name rr redis:latest redis-server --version >/dev/null
  $ docker rmi redis:latest
  Error response from daemon: conflict: unable to delete redis:latest (must be forced) - container 95b0140c2379 is using its referenced image 351c8076cc5e
  [1]
  $ docker rmi $(docker images -q redis)
  Error response from daemon: conflict: unable to delete 351c8076cc5e (must be forced) - image is being used by stopped container 95b0140c2379
  [1]
  $ docker rmi -f $(docker images -q redis)
  Untagged: redis:latest
  Deleted: sha256:351c8076cc5edf9cee6ba4d06fdfc058126c57bed8caba65b0482fa8c9717a96
  $ docker images redis
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker ps -a --format '{{.Names}} {{.Image}}' | sed 's/[0-9a-f]\{12\}/ID/'
  rr ID
  $ docker rm rr
  rr
  $ docker rmi --no-prune hello-world
  Untagged: hello-world:latest
  Deleted: sha256:09ca0b33876d9dc6eb5175d02a8dc0c25050d0aedca65d6b641a2d26813f3fa7
  $ docker rmi -f nosuch; echo $?
  Error response from daemon: No such image: nosuch:latest
  0
  $ docker rmi 0123456789ab
  Error response from daemon: No such image: 0123456789ab:latest
  [1]
  $ docker rmi sha256:0123456789ab
  Error response from daemon: No such image: sha256:0123456789ab
  [1]
  $ docker rmi ''
  Error response from daemon: page not found
  [1]
  $ docker image prune -a -f
  Deleted Images:
  untagged: busybox:1.36
  untagged: busybox:latest
  deleted: sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  deleted: sha256:621ce32122bc781a72e180780127d37b4f1e9742afeaafde1c41f73e4f09c374
  deleted: sha256:1b070ddd4435b6ca56499bb40a82875c6fc480db5ec2c1fe35cd5a04e3b5cc2f
  deleted: sha256:a940ab47c79a59f02753172e98c45293440320f38da22553341a4db1499c5be9
  deleted: sha256:b14b7fc7dd9321965c87694e9bebac4cd70c38d3e9575577de8b13392802004c

  Total reclaimed space: 6.154MB
  $ docker image prune --filter until=1h -f
  Total reclaimed space: 0B
  % docker image prune --filter until=xyz -f
  $ docker image prune --filter dangling=false -f
  Error response from daemon: invalid filter 'dangling=[false true]'
  [1]
  $ docker image prune
  < n
  WARNING! This will remove all dangling images.
  Are you sure you want to continue? [y/N]
  $ docker image prune -a
  < y
  WARNING! This will remove all images without at least one container associated to them.
  Are you sure you want to continue? [y/N] Total reclaimed space: 0B
  % docker pull -q registry:2; docker pull -q busybox:1.36; docker pull -q alpine:3.20
  % docker run -d -p 5000:5000 --restart=always --name reg registry:2
  $ docker tag alpine:3.20 localhost:5000/alp
  % docker push localhost:5000/alp
  $ docker push localhost:5000/alp:nosuch
  The push refers to repository [localhost:5000/alp]
  tag does not exist: localhost:5000/alp:nosuch
  [1]
  $ docker push alp
  Using default tag: latest
  The push refers to repository [docker.io/library/alp]
  tag does not exist: alp:latest
  [1]
  $ docker push
  docker: 'docker push' requires 1 argument

  Usage:  docker push [OPTIONS] NAME[:TAG]

  Run 'docker push --help' for more information
  [1]
  $ docker push -a alpine
  The push refers to repository [docker.io/library/alpine]
  70336b7322e4: Layer already exists
  failed commit on ref "manifest-sha256:60094ce4dc4145a9ceef1cae05e5a53e360ed82da970b98b6a22fcf06f1fbe09": server message: insufficient_scope: authorization failed
  [1]
  $ docker push alpine:3.20 -q
  failed commit on ref "manifest-sha256:60094ce4dc4145a9ceef1cae05e5a53e360ed82da970b98b6a22fcf06f1fbe09": server message: insufficient_scope: authorization failed
  [1]
  $ docker push localhost:5001/alp
  Using default tag: latest
  The push refers to repository [localhost:5001/alp]
  tag does not exist: localhost:5001/alp:latest
  [1]
  $ docker tag alpine:3.20 localhost:5001/alp; docker push localhost:5001/alp
  Using default tag: latest
  The push refers to repository [localhost:5001/alp]
  70336b7322e4: Unavailable
  failed to do request: Head "https://localhost:5001/v2/alp/blobs/sha256:d274d6dc0c7eaa8d5330a54b3db578f11e81db11376df436f117c27b00adf79b": dial tcp 127.0.0.1:5001: connect: connection refused
  [1]
  % docker login localhost:5000 -u x -p y
  $ docker login -u x -p y
  WARNING! Using --password via the CLI is insecure. Use --password-stdin.
  Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password
  [1]
  $ echo y | docker login -u x --password-stdin localhost:5001
  Error response from daemon: Get "http://localhost:5001/v2/": dial tcp 127.0.0.1:5001: connect: connection refused
  [1]
  $ docker manifest inspect nosuchimage
  errors:
  denied: requested access to the resource is denied
  unauthorized: authentication required
  [1]
  % docker search --limit 3 nginx
  % docker rm -fv reg
  % docker run --name base busybox:1.36 sh -c 'echo hi > /hi; mkdir /d; rm -f /bin/wget'
  $ docker commit base
  sha256:ea0b337cec644172cbdc3c569b6f6b47ddb045909513b4483ea9129f374817f5
  $ docker commit base mine
  sha256:699092536c50a07078c951917be1bffdb21618bf86c001dbfd3e484dcbbc139f
  $ docker commit -m msg base mine:2 --author me
  docker: 'docker commit' requires at least 1 and at most 2 arguments

  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]

  Run 'docker commit --help' for more information
  [1]
  $ docker commit --change 'ENV A=1' --change 'EXPOSE 80' --change 'LABEL x=y' --change 'USER nobody' --change 'WORKDIR /d' --change 'ENTRYPOINT ["cat"]' --change 'CMD ["/hi"]' base mine:3
  sha256:aaf9ba7ab51cf29271068301771582550a9817faedfdf40f9a6a514653cc600d
  $ docker inspect -f '{{.Config.Env}} {{.Config.ExposedPorts}} {{.Config.Labels}} {{.Config.User}} {{.Config.WorkingDir}} {{.Config.Entrypoint}} {{.Config.Cmd}}' mine:3
  [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin A=1] map[80/tcp:{}] map[x:y] nobody /d [cat] [/hi]
  $ docker run --rm mine:3
  hi
  $ docker commit --change 'NOPE x' base mine:4
  Error response from daemon: NOPE is not a valid change command
  [1]
  $ docker commit --change 'RUN x' base mine:4
  Error response from daemon: RUN is not a valid change command
  [1]
  $ docker commit --change 'ENV' base mine:4
  Error response from daemon: ENV requires at least one argument
  [1]
  $ docker commit --pause=false base mine:5
  Flag --pause has been deprecated, and enabled by default. Use --no-pause to disable pausing during commit.
  sha256:b919d697f705a1c2a47791a912c81b3d2fddcb7bfce8b7b870634eeadd818deb
  $ docker commit base 'a b'
  invalid reference format
  [1]
  $ docker commit base mine:6 extra
  docker: 'docker commit' requires at least 1 and at most 2 arguments

  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]

  Run 'docker commit --help' for more information
  [1]
  $ docker history mine:2 --format '{{.CreatedBy}}|{{.Comment}}|{{.Size}}' | head -2
  Error response from daemon: No such image: mine:2
  $ docker images mine --format '{{.Tag}}'
  5
  3
  latest
  $ docker images -f dangling=true -q | wc -l
  1
  $ docker save mine:2 mine:3 -o m.tar; tar tf m.tar | sed 's/[0-9a-f]\{64\}/D/' | sort | uniq -c
  Error response from daemon: No such image: mine:2
  tar: m.tar: Cannot open: No such file or directory
  tar: Error is not recoverable: exiting now
  $ docker save -o /nosuch/x.tar mine
  failed to save image: invalid output path: stat /nosuch: no such file or directory
  [1]
  $ docker save
  docker: 'docker save' requires at least 1 argument

  Usage:  docker save [OPTIONS] IMAGE [IMAGE...]

  See 'docker save --help' for more information
  [1]
  $ docker save nosuch
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker save mine:2 nosuch -o y.tar; ls y.tar
  Error response from daemon: No such image: mine:2
  ls: cannot access 'y.tar': No such file or directory
  [2]
  $ docker rmi mine:2 mine:3 | grep -c Untagged
  Error response from daemon: No such image: mine:2
  1
  % docker load < m.tar
  $ docker load -i m.tar -q
  open m.tar: no such file or directory
  [1]
  $ docker load
  requested load from stdin, but stdin is empty
  [1]
  $ echo | docker load
  unexpected EOF
  [1]
  % docker load -i /etc/passwd
  $ docker load m.tar
  docker: 'docker load' accepts no arguments

  Usage:  docker load [OPTIONS]

  Run 'docker load --help' for more information
  [1]
  $ gzip -k m.tar; docker load -i m.tar.gz
  gzip: m.tar: No such file or directory
  open m.tar.gz: no such file or directory
  [1]
  $ docker export base > b.tar; tar tf b.tar | grep -E '^(hi|d/|bin/wget|.dockerenv|etc/hosts)$'
  .dockerenv
  d/
  etc/hosts
  hi
  $ docker export base
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker export -o b2.tar base; cmp b.tar b2.tar && echo same
  same
  $ docker import b.tar
  sha256:356daf2f049dc194b9498b11f6cb43838aa02b4efc3b00d52aeb17400ac1ffa1
  $ docker import b.tar imp
  sha256:f8cd6fb463b8e3443827f2a795610ef0f3ed961ec2c1a2a862e447da51ebe8b1
  $ docker import b.tar imp:v2 --change 'CMD cat /hi' --message 'from a tar' --platform linux/amd64
  sha256:7d0a0fab770cf9e8b4ed60235637965794c6b7a661952ce74e69bfe6a5c104fd
  $ docker run --rm imp:v2
  hi
  $ docker run --rm imp
  docker: Error response from daemon: no command specified

  Run 'docker run --help' for more information
  [125]
  $ docker image inspect imp:v2 -f '{{.Comment}} {{.Config.Cmd}} {{.Os}} {{len .RootFS.Layers}}'
  from a tar [/bin/sh -c cat /hi] linux 1
  $ docker history imp:v2 --format '{{.CreatedBy}}|{{.Comment}}'
  |from a tar
  $ docker import /nosuch
  open /nosuch: no such file or directory
  [1]
  $ docker import b.tar BAD
  invalid reference format: repository name (library/BAD) must be lowercase
  [1]
  $ docker import
  docker: 'docker import' requires at least 1 argument

  Usage:  docker import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]

  See 'docker import --help' for more information
  [1]
  $ docker import --change 'FOO x' b.tar imp:v3
  Error response from daemon: FOO is not a valid change command
  [1]
  $ cat b.tar | docker import -
  sha256:26770b56af3d64f49b82fafc6f2b3a8dacd327422756a5156bc5105d77cff6c1
  $ docker images --format '{{.Repository}}:{{.Tag}}' | sort | uniq -c
        1 alpine:3.20
        1 busybox:1.36
        1 imp:latest
        1 imp:v2
        1 localhost:5000/alp:latest
        1 localhost:5001/alp:latest
        1 mine:5
        1 mine:latest
        1 registry:2
