  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker image ls -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  % docker pull busybox:1.36
  $ docker pull busybox
  Using default tag: latest
  latest: Pulling from library/busybox
  Digest: sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  Status: Downloaded newer image for busybox:latest
  docker.io/library/busybox:latest
  $ docker pull -a busybox
  1.36: Pulling from library/busybox
  Digest: sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  Status: Image is up to date for busybox:1.36
  latest: Pulling from library/busybox
  Digest: sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  Status: Image is up to date for busybox:latest
  docker.io/library/busybox
  % docker pull alpine:3.20
  % docker pull --platform linux/arm64 alpine:3.20
  $ docker images --tree
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20             6797661d8b1d       6.15MB         2.07MB
  ├─ linux/amd64          60094ce4dc41       3.07MB         1.03MB
  └─ linux/arm64/v8       fe5d426e66a1       3.08MB         1.03MB

  busybox:1.36
  busybox:latest          4436f40eb70e       3.07MB         1.03MB
  ├─ linux/amd64          621ce32122bc       3.07MB         1.03MB
  └─ linux/arm64/v8       1b070ddd4435           0B             0B
  % docker pull docker.io/library/alpine:3.21
  $ docker pull library/alpine
  Using default tag: latest
  latest: Pulling from library/alpine
  Digest: sha256:bbe5667384a51b724ffab947aecf562e5ec4b75d985aba1b888ae3064a2d48e6
  Status: Downloaded newer image for alpine:latest
  docker.io/library/alpine:latest
  $ docker pull busybox:
  invalid reference format
  [1]
  $ docker pull busybox@sha256:zz
  invalid reference format
  [1]
  $ docker pull -q nosuch
  Error response from daemon: pull access denied for nosuch, repository does not exist or may require 'docker login'
  [1]
  $ docker pull nginx:9.99
  Error response from daemon: failed to resolve reference "docker.io/library/nginx:9.99": docker.io/library/nginx:9.99: not found
  [1]
  % docker pull nosuch.example.com/x
  % docker pull ghcr.io/x/y
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE            ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20      6797661d8b1d       6.15MB         2.07MB
  alpine:3.21      bbe5667384a5       3.07MB         1.03MB
  alpine:latest    bbe5667384a5       3.07MB         1.03MB
  busybox:1.36     4436f40eb70e       3.07MB         1.03MB
  busybox:latest   4436f40eb70e       3.07MB         1.03MB
  $ docker images -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE            ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20      6797661d8b1d       6.15MB         2.07MB
  alpine:3.21      bbe5667384a5       3.07MB         1.03MB
  alpine:latest    bbe5667384a5       3.07MB         1.03MB
  busybox:1.36     4436f40eb70e       3.07MB         1.03MB
  busybox:latest   4436f40eb70e       3.07MB         1.03MB
  $ docker images --no-trunc --format '{{.Repository}} {{.Tag}} {{.Size}}'
  alpine 3.21 3.07MB
  alpine latest 3.07MB
  alpine 3.20 6.15MB
  busybox 1.36 3.07MB
  busybox latest 3.07MB
  $ docker images --format 'table {{.ID}}\t{{.Repository}}\t{{.Tag}}\t{{.Size}}'
  IMAGE ID       REPOSITORY   TAG       SIZE
  bbe5667384a5   alpine       3.21      3.07MB
  bbe5667384a5   alpine       latest    3.07MB
  6797661d8b1d   alpine       3.20      6.15MB
  4436f40eb70e   busybox      1.36      3.07MB
  4436f40eb70e   busybox      latest    3.07MB
  $ docker images --format json busybox | jq -c 'keys'
  ["Containers","CreatedAt","CreatedSince","Digest","ID","Repository","SharedSize","Size","Tag","UniqueSize"]
  ["Containers","CreatedAt","CreatedSince","Digest","ID","Repository","SharedSize","Size","Tag","UniqueSize"]
  $ docker images --format '{{.CreatedSince}} {{.Digest}} {{.Containers}} {{.SharedSize}} {{.UniqueSize}} {{.VirtualSize}}' busybox:1.36
  template parsing error: template: :1:80: executing "" at <.VirtualSize>: can't evaluate field VirtualSize in type *formatter.imageContext
  [1]
  $ docker images --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.imageContext
  [1]
  $ docker images --digests
  REPOSITORY   TAG       DIGEST                                                                    IMAGE ID       CREATED         SIZE
  alpine       3.21      sha256:bbe5667384a51b724ffab947aecf562e5ec4b75d985aba1b888ae3064a2d48e6   bbe5667384a5   19 months ago   3.07MB
  alpine       latest    sha256:bbe5667384a51b724ffab947aecf562e5ec4b75d985aba1b888ae3064a2d48e6   bbe5667384a5   19 months ago   3.07MB
  alpine       3.20      sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0   6797661d8b1d   19 months ago   6.15MB
  busybox      1.36      sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6   4436f40eb70e   19 months ago   3.07MB
  busybox      latest    sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6   4436f40eb70e   19 months ago   3.07MB
  $ docker images -q | sort -u | wc -l
  3
  $ docker images -f since=busybox:1.36 --format '{{.Repository}}:{{.Tag}}'
  alpine:3.21
  alpine:latest
  alpine:3.20
  $ docker images -f reference=busybox -f reference=alpine:3.20 --format '{{.Repository}}:{{.Tag}}'
  alpine:3.20
  busybox:1.36
  busybox:latest
  $ docker images alpine:3.20
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE         ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20   6797661d8b1d       6.15MB         2.07MB
  $ docker images 'alp*:3.2*'
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE         ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20   6797661d8b1d       6.15MB         2.07MB
  alpine:3.21   bbe5667384a5       3.07MB         1.03MB
  $ docker images docker.io/library/alpine
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE           ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20     6797661d8b1d       6.15MB         2.07MB
  alpine:3.21     bbe5667384a5       3.07MB         1.03MB
  alpine:latest   bbe5667384a5       3.07MB         1.03MB
  $ docker image ls --filter until=1h -q | wc -l
  0
  $ docker image ls --filter label=maintainer
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker history busybox:1.36
  IMAGE          CREATED         CREATED BY                          SIZE      COMMENT
  4436f40eb70e   19 months ago   BusyBox 1.36.1 (glibc), Debian 12   2.04MB
  $ docker history --no-trunc busybox:1.36
  IMAGE                                                                     CREATED         CREATED BY                          SIZE      COMMENT
  sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6   19 months ago   BusyBox 1.36.1 (glibc), Debian 12   2.04MB
  % docker history -H=false busybox:1.36
  $ docker history --format json busybox:1.36 | jq -c keys
  ["Comment","CreatedAt","CreatedBy","CreatedSince","ID","Size"]
  $ docker history --format '{{.ID}} {{.Size}}' alpine:3.20
  6797661d8b1d 0B
  <missing> 2.04MB
  $ docker history --platform linux/arm64 busybox:1.36
  Error response from daemon: image with reference busybox:1.36 was found but does not provide the specified platform (linux/arm64)
  [1]
  $ docker history --platform linux/arm64 alpine:3.20
  IMAGE          CREATED         CREATED BY                                      SIZE      COMMENT
  6797661d8b1d   19 months ago   CMD ["/bin/sh"]                                 0B        buildkit.dockerfile.v0
  <missing>      19 months ago   ADD alpine-minirootfs-3.20.6-x86_64.tar.gz /…   2.04MB    buildkit.dockerfile.v0
  $ docker history --platform x/y/z/w alpine:3.20
  invalid platform: "x/y/z/w": cannot parse platform specifier: invalid argument
  [1]
  $ docker history a b
  docker: 'docker history' requires 1 argument

  Usage:  docker history [OPTIONS] IMAGE

  Run 'docker history --help' for more information
  [1]
  $ docker image inspect busybox:1.36 alpine:3.20 -f '{{.Id}}' | wc -l
  2
  % docker image inspect busybox:1.36 -f '{{.Architecture}} {{.Os}} {{.Size}} {{.Config.Cmd}} {{.Config.WorkingDir}}'
  $ docker image inspect busybox:1.36 -f '{{json .RootFS.Type}} {{json .Metadata}}'
  "layers" {"LastTagTime":"2026-11-21T15:37:29.074623429Z"}
  $ docker image inspect --platform linux/arm64 busybox:1.36
  [
      {
          "Id": "sha256:1b070ddd4435b6ca56499bb40a82875c6fc480db5ec2c1fe35cd5a04e3b5cc2f",
          "RepoTags": [
              "busybox:1.36",
              "busybox:latest"
          ],
          "RepoDigests": [
              "busybox@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6"
          ],
          "Config": {},
          "Architecture": "",
          "Os": "",
          "Size": 0,
          "RootFS": {},
          "Metadata": {
              "LastTagTime": "2026-11-21T15:37:29.074623429Z"
          },
          "Descriptor": {
              "mediaType": "application/vnd.oci.image.manifest.v1+json",
              "digest": "sha256:1b070ddd4435b6ca56499bb40a82875c6fc480db5ec2c1fe35cd5a04e3b5cc2f",
              "size": 422,
              "platform": {
                  "architecture": "arm64",
                  "os": "linux",
                  "variant": "v8"
              }
          },
          "Identity": {
              "Pull": [
                  {
                      "Repository": "docker.io/library/busybox"
                  }
              ]
          }
      }
  ]
  $ docker image inspect --platform linux/amd64 busybox:1.36 -f '{{.Architecture}}'
  amd64
  $ docker image inspect busybox:1.36 nosuch -f '{{.Os}}'
  linux
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker image inspect -f '{{.Config.Labels}}' busybox:1.36
  map[]
  $ docker image inspect -f '{{.Config.Labels.maintainer}}' busybox:1.36
  <no value>
  $ docker image inspect -f '{{.Created}}' busybox:1.36 | cut -c1-4
  2025
  $ docker image inspect
  docker: 'docker image inspect' requires at least 1 argument

  Usage:  docker image inspect [OPTIONS] IMAGE [IMAGE...]

  See 'docker image inspect --help' for more information
  [1]
  $ docker inspect busybox:1.36 | jq -c '.[0]|keys'
  ["Architecture","Config","Created","Descriptor","Id","Identity","Metadata","Os","RepoDigests","RepoTags","RootFS","Size"]
  $ docker inspect -f '{{.RepoTags}}' alpine
  [alpine:3.21 alpine:latest]
  $ docker image rm busybox:latest
  Untagged: busybox:latest
  $ docker image rm busybox:1.36 alpine nosuch
  Untagged: busybox:1.36
  Deleted: sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  Untagged: alpine:latest
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker image ls
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE         ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20   6797661d8b1d       6.15MB         2.07MB
  alpine:3.21   bbe5667384a5       3.07MB         1.03MB
  $ docker rmi $(docker images -q)
  Untagged: alpine:3.21
  Deleted: sha256:bbe5667384a51b724ffab947aecf562e5ec4b75d985aba1b888ae3064a2d48e6
  Untagged: alpine:3.20
  Deleted: sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0
  $ docker rmi $(docker images -q)
  docker: 'docker rmi' requires at least 1 argument

  Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]

  See 'docker rmi --help' for more information
  [1]
  $ docker rmi -f $(docker images -q alpine)
  docker: 'docker rmi' requires at least 1 argument

  Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]

  See 'docker rmi --help' for more information
  [1]
  $ docker images --format '{{.Repository}}:{{.Tag}}'
  $ docker pull -q hello-world
  docker.io/library/hello-world:latest
  % docker run hello-world
  % docker run --rm hello-world ls
  % docker run -it --rm hello-world sh
  $ docker rmi hello-world
  Error response from daemon: conflict: unable to delete hello-world:latest (must be forced) - container e27107f105c3 is using its referenced image 09ca0b33876d
  [1]
  $ docker rmi -f hello-world
  Untagged: hello-world:latest
  % docker ps -a --format '{{.Image}}' | cut -c1-5
  $ docker image prune
  < y
  WARNING! This will remove all dangling images.
  Are you sure you want to continue? [y/N] Total reclaimed space: 0B
  $ docker image prune -a
  < y
  WARNING! This will remove all images without at least one container associated to them.
  Are you sure you want to continue? [y/N] Total reclaimed space: 0B
  $ docker image prune -a --filter until=24h -f
  Total reclaimed space: 0B
  % docker search nginx
  $ docker image nosuch
  docker: unknown command: docker image nosuch

  Usage:  docker image

  Run 'docker image --help' for more information
  [1]
  % docker image
