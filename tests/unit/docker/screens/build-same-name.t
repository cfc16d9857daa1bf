  % docker pull -q busybox:1.36; mkdir -p d && cd d
  $ printf 'FROM busybox:1.36\nRUN echo 1 > /x\n' > Dockerfile; docker build -q -t x . > id1
  $ printf 'FROM busybox:1.36\nRUN echo 2 > /x\n' > Dockerfile; docker build -q -t x . > id2
  $ docker images -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36   4436f40eb70e       3.07MB         1.03MB
  x:latest       db48ba332cca        3.1MB         1.04MB
  $ docker images -f dangling=true
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker inspect -f '{{.Id}}' $(cat id1)

  error: no such object: sha256:89d107f445574e4e452c7a4a242ad41907f5cabbc137cd21dc0ace3f82b49e35
  [1]
  $ docker run -d --name c x sleep 50
  docker: Error response from daemon: Invalid container name (c), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  $ printf 'FROM busybox:1.36\nRUN echo 3 > /x\n' > Dockerfile; docker build -q -t x . > id3
  $ docker images -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36   4436f40eb70e       3.07MB         1.03MB
  x:latest       cd17a350258a        3.1MB         1.04MB
  $ docker ps --format '{{.Image}}'
  $ docker images -f dangling=true -q | wc -l
  0
  $ docker image prune -f
  Total reclaimed space: 0B
  $ docker tag busybox:1.36 x
  $ docker images -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36   4436f40eb70e       3.07MB         1.03MB
  x:latest       4436f40eb70e       3.07MB         1.03MB
  <untagged>     cd17a350258a        3.1MB         1.04MB
  $ docker rm -f c
  $ docker image prune -f
  Deleted Images:
  untagged: sha256:cd17a350258a5bae7db39788910ccb91d64d4e649f020d59f5af76fd1fe4559c
  deleted: sha256:cd17a350258a5bae7db39788910ccb91d64d4e649f020d59f5af76fd1fe4559c
  deleted: sha256:0277851a59a117f49217864806dc04a1da5854ecacb656fbb34e302506b04d60
  deleted: sha256:ed0bb722fc25ff64e3c0501da3fca97355f231a5492d44ce739cba6d1cfda400

  Total reclaimed space: 24.52kB
  $ docker images -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36   4436f40eb70e       3.07MB         1.03MB
  x:latest       4436f40eb70e       3.07MB         1.03MB
