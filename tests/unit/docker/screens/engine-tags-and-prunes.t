  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  $ docker tag busybox:1.36 mine
  $ docker tag busybox:1.36 mine:1
  $ docker tag busybox:1.36 mine:1.0 mine:x
  docker: 'docker tag' requires 2 arguments

  Usage:  docker tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]

  Run 'docker tag --help' for more information
  [1]
  $ docker tag busybox:1.36 example.com/team/mine:v1
  $ docker tag mine:1 busybox:1.36
  $ docker tag alpine:3.20 mine:1
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                      ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20                6797661d8b1d       3.07MB         1.03MB
  busybox:1.36               4436f40eb70e       3.07MB         1.03MB
  example.com/team/mine:v1   4436f40eb70e       3.07MB         1.03MB
  mine:1                     6797661d8b1d       3.07MB         1.03MB
  mine:latest                4436f40eb70e       3.07MB         1.03MB
  $ docker images mine
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE         ID             DISK USAGE   CONTENT SIZE   EXTRA
  mine:1        6797661d8b1d       3.07MB         1.03MB
  mine:latest   4436f40eb70e       3.07MB         1.03MB
  $ docker tag busybox:1.36 mine:-bad
  error parsing reference: "mine:-bad" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 'mine: x'
  error parsing reference: "mine: x" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 -x:1
  error parsing reference: "-x:1" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 mine:$(printf 'a%.0s' $(seq 129))
  error parsing reference: "mine:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 https://x/y
  error parsing reference: "https://x/y" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 scratch
  $ docker tag busybox:1.36 ''
  error parsing reference: "" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag '' x
  error parsing reference: "" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag $(docker images -q busybox:1.36) byid:1
  $ docker tag $(docker images -q --no-trunc busybox:1.36) byid:2
  $ docker rmi byid
  Error response from daemon: No such image: byid:latest
  [1]
  $ docker rmi byid:1 byid:2
  Untagged: byid:1
  Untagged: byid:2
  $ docker rmi $(docker images -q mine:latest)
  Error response from daemon: conflict: unable to delete 4436f40eb70e (must be forced) - image is referenced in multiple repositories
  [1]
  $ docker rmi -f $(docker images -q busybox:1.36)
  Untagged: busybox:1.36
  Untagged: mine:latest
  Untagged: scratch:latest
  Untagged: example.com/team/mine:v1
  Deleted: sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE         ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20   6797661d8b1d       3.07MB         1.03MB
  mine:1        6797661d8b1d       3.07MB         1.03MB
  % docker pull -q busybox:1.36
  $ docker run -d --name s1 busybox:1.36 sleep 100
  64de184751e9694e3c25d6cc963dd0fb88334c4c9395fb575c193ca0c01d5b91
  $ docker run --name s2 busybox:1.36 true
  $ docker rmi busybox:1.36
  Error response from daemon: conflict: unable to delete busybox:1.36 (must be forced) - container 64de184751e9 is using its referenced image 4436f40eb70e
  [1]
  $ docker rm -f s1
  s1
  $ docker rmi busybox:1.36
  Error response from daemon: conflict: unable to delete busybox:1.36 (must be forced) - container 4a8965ba80a6 is using its referenced image 4436f40eb70e
  [1]
  $ docker tag busybox:1.36 other:1
  $ docker rmi busybox:1.36
  Untagged: busybox:1.36
  $ docker rmi other:1
  Error response from daemon: conflict: unable to delete other:1 (must be forced) - container 4a8965ba80a6 is using its referenced image 4436f40eb70e
  [1]
  $ docker ps -a
  CONTAINER ID   IMAGE          COMMAND   CREATED         STATUS                    PORTS     NAMES
  4a8965ba80a6   4436f40eb70e   "true"    2 seconds ago   Exited (0) 1 second ago             s2
  $ docker image rm -f other:1
  Untagged: other:1
  $ docker ps -a
  CONTAINER ID   IMAGE          COMMAND   CREATED         STATUS                     PORTS     NAMES
  4a8965ba80a6   4436f40eb70e   "true"    3 seconds ago   Exited (0) 2 seconds ago             s2
  $ docker images -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE         ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20   6797661d8b1d       3.07MB         1.03MB
  mine:1        6797661d8b1d       3.07MB         1.03MB
  <untagged>    4436f40eb70e       3.07MB         1.03MB    U
  $ docker commit s2 c:1 | cut -c1-7
  sha256:
  $ docker rm s2
  s2
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE         ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20   6797661d8b1d       3.07MB         1.03MB
  c:1           d0a77a1e93a9       3.07MB         1.03MB
  mine:1        6797661d8b1d       3.07MB         1.03MB
  $ docker image prune -f | tail -1
  Total reclaimed space: 3.038kB
  $ docker rmi c:1 mine:1
  Untagged: c:1
  Deleted: sha256:d0a77a1e93a994f8f606b820261a6a1fd8ecf13f03958e6c7bb4f2063ca0b667
  Untagged: mine:1
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE         ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20   6797661d8b1d       3.07MB         1.03MB
  % docker pull -q alpine:3.20
  $ docker run --name a1 alpine:3.20 touch /x
  $ docker commit a1 work | cut -c1-7
  sha256:
  $ docker commit -m two a1 work | cut -c1-7
  sha256:
  $ docker images -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE         ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20   6797661d8b1d       3.07MB         1.03MB    U
  work:latest   774e34a2d279       3.11MB         1.03MB
  <untagged>    405c539a4760       3.11MB         1.03MB
  $ docker images -f dangling=true
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE        ID             DISK USAGE   CONTENT SIZE   EXTRA
  <untagged>   405c539a4760       3.11MB         1.03MB
  $ docker images -f dangling=false
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE         ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20   6797661d8b1d       3.07MB         1.03MB    U
  work:latest   774e34a2d279       3.11MB         1.03MB
  $ docker images --tree
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20             6797661d8b1d       3.07MB         1.03MB    U
  ├─ linux/amd64          60094ce4dc41       3.07MB         1.03MB    U
  └─ linux/arm64/v8       fe5d426e66a1           0B             0B

  work:latest             774e34a2d279       3.11MB         1.03MB
  └─ linux/amd64          774e34a2d279       3.11MB         1.03MB
  $ docker images --tree -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20             6797661d8b1d       3.07MB         1.03MB    U
  ├─ linux/amd64          60094ce4dc41       3.07MB         1.03MB    U
  └─ linux/arm64/v8       fe5d426e66a1           0B             0B

  work:latest             774e34a2d279       3.11MB         1.03MB
  └─ linux/amd64          774e34a2d279       3.11MB         1.03MB

  <untagged>              405c539a4760       3.11MB         1.03MB
  └─ linux/amd64          405c539a4760       3.11MB         1.03MB
  $ docker rmi $(docker images -qf dangling=true) | cut -c1-15
  Deleted: sha256
  $ docker commit a1 work | cut -c1-7
  sha256:
  $ docker commit a1 work | cut -c1-7
  sha256:
  $ docker image prune
  < n
  WARNING! This will remove all dangling images.
  Are you sure you want to continue? [y/N]
  $ docker image prune
  < y
  WARNING! This will remove all dangling images.
  Are you sure you want to continue? [y/N] Deleted Images:
  untagged: sha256:08025fd1b7a1a96f56aa9d75fc0dd5d17cdf2500e668f6857f7146b09c884afc
  deleted: sha256:08025fd1b7a1a96f56aa9d75fc0dd5d17cdf2500e668f6857f7146b09c884afc
  untagged: sha256:774e34a2d2794d698969e757bd402aa199cf16623d1d95fdcbf104cb34c17df6
  deleted: sha256:774e34a2d2794d698969e757bd402aa199cf16623d1d95fdcbf104cb34c17df6

  Total reclaimed space: 2.974kB
  $ docker run -d --name w1 work sleep 100
  1fd3c1e137cf2b099ae1fca1f52e2e8d87f898ba12953f4d7e4eb91554d1ee1d
  $ docker commit a1 work | cut -c1-7
  sha256:
  $ docker ps --format '{{.Image}}' | wc -c
  13
  $ docker images -a --format '{{.Repository}}:{{.Tag}}'
  work:latest
  <none>:<none>
  alpine:3.20
  $ docker image prune -f
  Total reclaimed space: 0B
  $ docker image prune -af | grep -v sha256
  Total reclaimed space: 0B
  $ docker rm -f w1
  w1
  $ docker image prune -af --filter until=0s | grep -v sha256
  Deleted Images:
  untagged: work:latest

  Total reclaimed space: 7.142kB
  $ docker image prune -af --filter label!=x | grep -v sha256
  Total reclaimed space: 0B
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE         ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20   6797661d8b1d       3.07MB         1.03MB    U
  $ docker rmi nosuch:1 nosuch2 busybox:1.36
  Error response from daemon: No such image: nosuch:1
  Error response from daemon: No such image: nosuch2:latest
  Error response from daemon: No such image: busybox:1.36
  [1]
