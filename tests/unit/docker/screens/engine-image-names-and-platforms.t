  % docker pull -q busybox:1.36
  $ docker tag busybox:1.36 other:1; docker rmi other:1
  Untagged: other:1
  $ docker save busybox:1.36 -o b.tar; docker load -i b.tar; docker images -a; docker rmi busybox:1.36
  Loaded image: busybox:1.36
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36   6bfcc8e8964e       3.14MB         1.04MB
  Untagged: busybox:1.36
  Deleted: sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  $ docker images -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  % docker pull -q busybox:1.36
  $ docker tag busybox:1.36 x/y:1; docker tag busybox:1.36 x/y:2; docker rmi x/y:1 busybox:1.36; docker rmi $(docker images -q x/y | head -1); docker rmi -f $(docker images -q x/y | head -1)
  Untagged: x/y:1
  Untagged: busybox:1.36
  Untagged: x/y:2
  Deleted: sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  docker: 'docker rmi' requires at least 1 argument

  Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]

  See 'docker rmi --help' for more information
  [1]
  % docker pull -q busybox:1.36
  % docker run -d --name c1 busybox:1.36 sleep 1000 | wc -c; docker rmi busybox:1.36; docker rmi -f busybox:1.36; docker images -a --format '{{.Repository}} {{.Tag}}'; docker ps --format '{{.Image}}' | cut -c1-3
  $ docker image rm --platform linux/amd64 $(docker images -aq)
  Error response from daemon: Content will be removed from all images referencing this variant. Use —-force to force delete.
  [1]
  $ docker image rm --force --platform linux/riscv64 $(docker images -aq)
  Error response from daemon: failed to delete platform linux/riscv64 for image sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e: image with reference sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e was found but does not provide any platform
  % docker pull -q busybox:1.36
  $ docker image rm --force --platform linux/riscv64 busybox:1.36
  Error response from daemon: failed to delete platform linux/riscv64 for image sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e: image with reference busybox:1.36 was found but does not provide any platform
  $ docker image rm --platform linux/amd64 busybox:1.36
  Error response from daemon: Content will be removed from all images referencing this variant. Use —-force to force delete.
  [1]
  $ docker image rm --force --platform linux/amd64 busybox:1.36
  Deleted: sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0
  $ docker images --tree
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36            6bfcc8e8964e       1.38kB         1.38kB    U
  ├─ linux/amd64          3a1ab01324a7           0B             0B    U
  └─ linux/arm64/v8       e1f4f464bfda           0B             0B
  % docker run --rm busybox:1.36 true
  % docker commit c1 cc | wc -c
  $ docker exec c1 true; docker restart -t 0 c1; docker rm -f c1
  c1
  c1
  $ docker build -q - <<'X' | wc -c
  > FROM busybox:1.36
  > RUN true
  > X
  72
  $ docker pull -q busybox:1.36; docker run --rm busybox:1.36 true
  docker.io/library/busybox:1.36
  $ docker rmi busybox@$(docker images --digests --format '{{.Digest}}' busybox:1.36)
  Untagged: busybox:1.36
  Deleted: sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
