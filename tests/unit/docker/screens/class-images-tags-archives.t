  % docker pull -q busybox:1.36; docker pull -q alpine:3.20; docker pull -q nginx:1.27; docker pull -q redis:7
  $ docker images --format '{{.Repository}}:{{.Tag}}' | sort -r | head -2; docker images -q | wc -l; docker image ls --quiet --no-trunc | cut -c1-7 | uniq -c
  redis:7
  nginx:1.27
  4
        4 sha256:
  $ docker images --format json | jq -r '.Repository + " " + .Tag + " " + .Containers' | sort
  alpine 3.20 0
  busybox 1.36 0
  nginx 1.27 0
  redis 7 0
  $ docker images --format '{{json .}}' | jq -r keys[] | sort -u | tr '\n' ' '
  Containers CreatedAt CreatedSince Digest ID Repository SharedSize Size Tag UniqueSize
  $ docker images --filter reference='*:3*' --format '{{.Repository}}'; docker images --filter reference='nginx' -q | wc -l; docker images --filter 'reference=*/*' -q
  alpine
  1
  $ docker images 'b*' --format '{{.Repository}}'; docker images busybox:1.3 -q; docker images busybox:* --format '{{.Tag}}'; docker images docker.io/library/busybox --format '{{.Tag}}'; docker images busybox alpine
  busybox
  1.36
  1.36
  docker: 'docker images' requires at most 1 argument

  Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]

  Run 'docker images --help' for more information
  [1]
  $ docker images --filter before=alpine:3.20 --format '{{.Repository}}' | sort; docker images --filter since=nosuch; docker images --filter until=1h -q | wc -l; docker images --filter until=x
  busybox
  Error response from daemon: No such image: nosuch:latest
  0
  Error response from daemon: invalid value for 'until' filter: failed to parse value as time or duration: invalid seconds "x": invalid syntax
  [1]
  $ docker images --filter foo=bar; docker images --filter dangling=maybe; docker images --filter dangling; docker images --filter label=maintainer --format '{{.Repository}}'
  Error response from daemon: invalid filter 'foo'
  Error response from daemon: invalid filter 'dangling=[maybe]'
  invalid argument "dangling" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]

  Run 'docker images --help' for more information
  nginx
  $ docker images --format 'table {{.Repository}}\t{{.Tag}}' | sort; docker images --format '{{.Nope}}'; docker images --format '{{.Repository'; docker images --format '{{upper .Repository}}' redis; docker images --format '{{printf "%-10s|" .Repository}}' redis; docker images --format '{{truncate .ID 5 | len}}' redis; docker images --format '{{join (split .Repository "e") "-"}}' redis
  REPOSITORY   TAG
  alpine       3.20
  busybox      1.36
  nginx        1.27
  redis        7
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.imageContext
  template parsing error: template: :1: unclosed action
  REDIS
  redis     |
  5
  r-dis
  $ docker tag busybox:1.36 a/b/c:d; docker tag busybox:1.36 UPPER; docker tag busybox:1.36 a:b:c; docker tag busybox:1.36 x:-1; docker tag nosuch x; docker tag busybox:1.36; docker tag busybox:1.36 'x:'; docker tag busybox:1.36 host:99999/x; docker tag busybox:1.36 my.host:5000/x
  error parsing reference: "UPPER" is not a valid repository/tag: invalid reference format: repository name (library/UPPER) must be lowercase
  error parsing reference: "a:b:c" is not a valid repository/tag: invalid reference format
  error parsing reference: "x:-1" is not a valid repository/tag: invalid reference format
  Error response from daemon: No such image: nosuch:latest
  docker: 'docker tag' requires 2 arguments

  Usage:  docker tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]

  Run 'docker tag --help' for more information
  error parsing reference: "x:" is not a valid repository/tag: invalid reference format
  $ docker images --format '{{.Repository}}:{{.Tag}}' | grep -v -e nginx -e alpine -e redis | sort
  a/b/c:d
  busybox:1.36
  host:99999/x:latest
  my.host:5000/x:latest
  $ docker rmi a/b/c:d my.host:5000/x; docker rmi a/b/c:d; docker rmi host:99999/x nosuch busybox:1.36; docker images -q busybox
  Untagged: a/b/c:d
  Untagged: my.host:5000/x:latest
  Error response from daemon: No such image: a/b/c:d
  Untagged: host:99999/x:latest
  Untagged: busybox:1.36
  Deleted: sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  Error response from daemon: No such image: nosuch:latest
  $ docker pull -q busybox:1.36; docker tag busybox:1.36 one; docker tag busybox:1.36 two:2; docker rmi $(docker images -q busybox); docker rmi -f $(docker images -q busybox | head -1) | head -3 | cut -c1-20
  docker.io/library/busybox:1.36
  Error response from daemon: conflict: unable to delete 6bfcc8e8964e (must be forced) - image is referenced in multiple repositories
  Untagged: busybox:1.
  Untagged: one:latest
  Untagged: two:2
  $ docker pull busybox:1.36@sha256:0000000000000000000000000000000000000000000000000000000000000000; docker pull busybox@sha256:00; docker pull busybox:; docker pull -a busybox | tail -1; docker pull -a busybox:1.36; docker pull --platform linux/s390x busybox:1.36; docker pull --platform foo busybox:1.36; docker pull a b
  Error response from daemon: failed to resolve reference "docker.io/library/busybox@sha256:0000000000000000000000000000000000000000000000000000000000000000": docker.io/library/busybox@sha256:0000000000000000000000000000000000000000000000000000000000000000: not found
  invalid reference format
  invalid reference format
  docker.io/library/busybox
  tag can't be used with --all-tags/-a
  Error response from daemon: no matching manifest for linux/s390x in the manifest list entries: no match for platform in manifest: not found
  "foo": unknown operating system or architecture: invalid argument
  docker: 'docker pull' requires 1 argument

  Usage:  docker pull [OPTIONS] NAME[:TAG|@DIGEST]

  Run 'docker pull --help' for more information
  [1]
  $ docker history --format '{{.CreatedBy}}' busybox:1.36 | head -2; docker history -q busybox:1.36 | sort | uniq -c | sed 's/[0-9a-f]\{12\}/ID/'; docker history --no-trunc --format '{{.Comment}}' nginx:1.27 | sort -u; docker history -H=false --format '{{.Size}}' alpine:3.20 | head -1 | grep -c .
  BusyBox 1.36.1 (glibc), Debian 12
        1 ID
  buildkit.dockerfile.v0
  debuerreotype 0.15
  1
  $ docker history nosuch; docker history --format '{{json .}}' busybox:1.36 | jq -r 'keys|join(",")' | sort -u; docker history --format table busybox:1.36 | head -1; docker history --platform linux/arm64 busybox:1.36; docker history busybox:1.36 alpine:3.20
  Error response from daemon: No such image: nosuch:latest
  Comment,CreatedAt,CreatedBy,CreatedSince,ID,Size
  IMAGE          CREATED         CREATED BY                          SIZE      COMMENT
  Error response from daemon: image with reference busybox:1.36 was found but does not provide the specified platform (linux/arm64)
  docker: 'docker history' requires 1 argument

  Usage:  docker history [OPTIONS] IMAGE

  Run 'docker history --help' for more information
  [1]
  $ docker image inspect -f '{{.Os}}/{{.Architecture}} {{.Config.Cmd}} {{len .RootFS.Layers}}' busybox:1.36 nginx:1.27 nosuch; docker image inspect -f '{{.RepoTags}} {{json .Config.Env}}' redis:7
  linux/amd64 [sh] 1
  linux/amd64 [nginx -g daemon off;] 7
  Error response from daemon: No such image: nosuch:latest
  [redis:7] ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","GOSU_VERSION=1.17","REDIS_VERSION=7.4.3","REDIS_DOWNLOAD_URL=http://download.redis.io/releases/redis-7.4.3.tar.gz"]
  $ docker image inspect nginx:1.27 | jq -r '.[0]|keys|join(" ")'; docker image inspect nginx:1.27 --format '{{json .Config}}' | jq -r 'keys|join(" ")'; docker image inspect -f '{{range $k,$v := .Config.ExposedPorts}}{{$k}}{{end}} {{.Config.StopSignal}} {{.Config.Entrypoint}}' nginx:1.27
  Architecture Comment Config Created Descriptor Id Identity Metadata Os RepoDigests RepoTags RootFS Size
  Cmd Entrypoint Env ExposedPorts Labels StopSignal
  80/tcp SIGQUIT [/docker-entrypoint.sh]
  $ docker image inspect --platform linux/amd64 -f '{{.Architecture}}' busybox:1.36; docker image inspect --platform linux/arm64 -f '{{.Architecture}}' busybox:1.36; docker image inspect --platform x busybox:1.36; docker inspect -f '{{.Config.Volumes}}' redis:7; docker inspect --type container redis:7; docker inspect --type volume redis:7; docker inspect --type foo redis:7
  amd64

  "x": unknown operating system or architecture: invalid argument
  map[/data:{}]
  []
  Error response from daemon: No such container: redis:7
  []
  Error response from daemon: get redis:7: no such volume
  unknown type: "foo": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker save -o all.tar busybox:1.36 alpine:3.20; tar tf all.tar | grep -v -c blobs; tar xOf all.tar manifest.json | jq -r '.[].RepoTags[]'; tar xOf all.tar index.json | jq '.manifests|length'; tar xOf all.tar repositories | jq -r 'keys[]' 2>&1
  3
  busybox:1.36
  alpine:3.20
  2
  tar: repositories: Not found in archive
  tar: Exiting with failure status due to previous errors
  % docker save busybox:1.36 > /dev/full; docker save; docker save nosuch -o x.tar; ls x.tar; docker save -o /nosuchdir/x.tar busybox:1.36; docker save -o . busybox:1.36
  $ docker rmi alpine:3.20 busybox:1.36 | grep -c Deleted; docker load -i all.tar; docker load -q -i all.tar; docker load -i nosuch.tar; echo x | docker load; docker load < all.tar | sort; gzip -k all.tar; docker load -i all.tar.gz | wc -l
  1
  Loaded image: busybox:1.36
  Loaded image: alpine:3.20
  Loaded image: busybox:1.36
  Loaded image: alpine:3.20
  open nosuch.tar: no such file or directory
  unexpected EOF
  Loaded image: alpine:3.20
  Loaded image: busybox:1.36
  2
  % docker image rm --no-prune busybox:1.36 | head -1; docker image prune -f; docker image prune -f -a --filter until=240h | tail -1; docker image prune -a -f --filter label=none; docker image prune --filter foo=1 -f; docker image prune
  < n
  $ docker image prune -a
  < 
  WARNING! This will remove all images without at least one container associated to them.
  Are you sure you want to continue? [y/N]
  % docker image
  $ docker image nosuch; docker images --nosuch; docker rmi; docker image rm --force; docker image ls a b; docker image ls -aq | wc -l; docker image ls --tree --format x; docker image ls --tree -q
  docker: unknown command: docker image nosuch

  Usage:  docker image

  Run 'docker image --help' for more information
  unknown flag: --nosuch

  Usage:  docker images [OPTIONS] [REPOSITORY[:TAG]]

  Run 'docker images --help' for more information
  docker: 'docker rmi' requires at least 1 argument

  Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]

  See 'docker rmi --help' for more information
  docker: 'docker image rm' requires at least 1 argument

  Usage:  docker image rm [OPTIONS] IMAGE [IMAGE...]

  See 'docker image rm --help' for more information
  docker: 'docker image ls' requires at most 1 argument

  Usage:  docker image ls [OPTIONS] [REPOSITORY[:TAG]]

  Run 'docker image ls --help' for more information
  4
  --format is not yet supported with --tree
  --quiet is not yet supported with --tree
  [1]
  $ docker rmi --platform linux/amd64 redis:7 | wc -l; docker images --tree redis | tail -5
  Error response from daemon: Content will be removed from all images referencing this variant. Use —-force to force delete.
  0
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  redis:7                 045d614bdbd7       17.5MB         5.26MB
  ├─ linux/amd64          4957fc941af8       17.5MB         5.26MB
  └─ linux/arm64/v8       030adfa28d57           0B             0B
  $ docker run -d --name r nginx:1.27 | wc -c; docker rmi nginx:1.27; docker rmi -f nginx:1.27 | head -1; docker ps --format '{{.Image}}' | sed 's/[0-9a-f]\{12\}/ID/'; docker images -a --format '{{.Repository}}:{{.Tag}}' | sort; docker rm -f r; docker image prune -f | tail -1 | cut -d: -f1
  docker: Error response from daemon: Invalid container name (r), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  0
  Untagged: nginx:1.27
  Deleted: sha256:131811c9bc860179d5fd4b087120b16e431a5dd2f391839de47ce7fbd36b3e82
  Error response from daemon: No such image: nginx:1.27
  alpine:3.20
  busybox:latest
  redis:7
  Total reclaimed space
