Every flag of lists, inspections and what acts on images, volumes and networks.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'a=b\nc\n' > good.lab; printf ' =x\n' > bad.lab
  % docker pull -q alpine; docker pull -q nginx
  % docker run -d --name run1 alpine sleep 1d; docker run --name stop1 alpine echo hi; docker run -d --name paus1 alpine sleep 1d; docker pause paus1; docker create --name made1 alpine; docker network create n1; docker volume create v1
  % docker network rm nn
  $ docker network create --subnet 10.9.0.0/24 nn
  e7beef6e0124f26846ce21b2e9c42b15929386f78cfdb618047b557d19458094
  % docker network rm nn
  $ docker network create --subnet '' nn
  d71ae64971763b723697b27c645ec620bebe6f623a125ebde1126532649723e5
  % docker network rm nn
  $ docker network create --subnet x nn
  netip.ParsePrefix("x"): no '/'
  [1]
  % docker network rm nn
  $ docker network create --subnet 10.9.0.0 nn
  netip.ParsePrefix("10.9.0.0"): no '/'
  [1]
  % docker network rm nn
  $ docker network create --subnet 10.9.0.1/24 nn
  Error response from daemon: invalid network config:
  invalid subnet 10.9.0.1/24: it should be 10.9.0.0/24
  [1]
  % docker network rm nn
  $ docker network create --subnet 10.9.0.0/33 nn
  netip.ParsePrefix("10.9.0.0/33"): prefix length out of range
  [1]
  % docker network rm nn
  $ docker network create --subnet 10.9.0.0/24,10.9.1.0/24 nn
  Error response from daemon: bridge driver doesn't support multiple subnets
  [1]
  % docker network rm nn
  % docker network create --subnet 0.0.0.0/0 nn
  % docker network rm nn
  $ docker network create --subnet 127.0.0.0/8 nn
  2810cd88d3326dd5a84492e26ef76bca33932afef0d30b9d388981661451fb12
  % docker network rm nn
  $ docker network create --subnet fd00::/64 nn
  4bc699010638e4c8bb5742988d48ab8faef2341f09948aa128d88b74f2fd9d13
  % docker network rm nn
  $ docker network create --subnet 10.9.0.0/31 nn
  d926c5f0e4fa53233fd5a585ddefae4fb4e1f49602aac823e6c4434bb3210a10
  % docker network rm nn
  $ docker network create --subnet 10.9.0.0/32 nn
  41f87f0dc50d31881eb1e56409573a7a20edbe2b464e8c17afdd1c2a507058f9
  % docker network rm nn
  $ docker network create --subnet 10.9.0.0/24 --subnet x nn
  invalid subnet: invalid CIDR address: x
  [1]
  % docker network rm nn
  $ docker network create --subnet nn
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  % docker network rm nn
  $ docker network connect --alias al n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --alias '' n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --alias 'a b' n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --alias al --alias 'a b' n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --alias n1 run1
  docker: 'docker network connect' requires 2 arguments

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [1]
  % docker network disconnect -f n1 run1
  $ docker network connect --driver-opt a=b n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --driver-opt '' n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --driver-opt x n1 run1
  invalid key/value pair format in driver options
  [1]
  % docker network disconnect -f n1 run1
  $ docker network connect --driver-opt a=b --driver-opt x n1 run1
  invalid key/value pair format in driver options
  [1]
  % docker network disconnect -f n1 run1
  $ docker network connect --driver-opt n1 run1
  docker: 'docker network connect' requires 2 arguments

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [1]
  % docker network disconnect -f n1 run1
  $ docker network connect --gw-priority 1 n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --gw-priority '' n1 run1
  invalid argument "" for "--gw-priority" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --gw-priority x n1 run1
  invalid argument "x" for "--gw-priority" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --gw-priority=-1 n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --gw-priority 1 --gw-priority x n1 run1
  invalid argument "x" for "--gw-priority" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --gw-priority n1 run1
  invalid argument "n1" for "--gw-priority" flag: strconv.ParseInt: parsing "n1": invalid syntax

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip 10.1.2.3 n1 run1
  Error response from daemon: invalid endpoint settings:
  no configured subnet contains IP address 10.1.2.3
  [1]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip '' n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --ip x n1 run1
  invalid argument "x" for "--ip" flag: failed to parse IP: "x"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip 1.2.3 n1 run1
  invalid argument "1.2.3" for "--ip" flag: failed to parse IP: "1.2.3"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip ::1 n1 run1
  Error response from daemon: invalid endpoint settings:
  * invalid IPv4 address: ::1
  * no configured subnet contains IP address ::1
  [1]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip 300.1.1.1 n1 run1
  invalid argument "300.1.1.1" for "--ip" flag: failed to parse IP: "300.1.1.1"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip 10.1.2.3 --ip x n1 run1
  invalid argument "x" for "--ip" flag: failed to parse IP: "x"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip n1 run1
  invalid argument "n1" for "--ip" flag: failed to parse IP: "n1"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip6 10.1.2.3 n1 run1
  Error response from daemon: invalid endpoint settings:
  * invalid IPv6 address: 10.1.2.3
  * no configured subnet contains IP address 10.1.2.3
  [1]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip6 '' n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --ip6 x n1 run1
  invalid argument "x" for "--ip6" flag: failed to parse IP: "x"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip6 1.2.3 n1 run1
  invalid argument "1.2.3" for "--ip6" flag: failed to parse IP: "1.2.3"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip6 ::1 n1 run1
  Error response from daemon: invalid endpoint settings:
  no configured subnet contains IP address ::1
  [1]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip6 300.1.1.1 n1 run1
  invalid argument "300.1.1.1" for "--ip6" flag: failed to parse IP: "300.1.1.1"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip6 10.1.2.3 --ip6 x n1 run1
  invalid argument "x" for "--ip6" flag: failed to parse IP: "x"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --ip6 n1 run1
  invalid argument "n1" for "--ip6" flag: failed to parse IP: "n1"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --link run1 n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --link '' n1 run1
  invalid argument "" for "--link" flag: empty string specified for links

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --link nope n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --link run1:al n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --link run1: n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --link a:b:c n1 run1
  invalid argument "a:b:c" for "--link" flag: bad format for links: a:b:c

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --link stop1:x n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --link :x n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --link run1 --link nope n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --link n1 run1
  docker: 'docker network connect' requires 2 arguments

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [1]
  % docker network disconnect -f n1 run1
  $ docker network connect --link-local-ip 169.254.1.1 n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --link-local-ip '' n1 run1
  % docker network disconnect -f n1 run1
  $ docker network connect --link-local-ip x n1 run1
  invalid argument "x" for "--link-local-ip" flag: invalid string being converted to IP address: x

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --link-local-ip 169.254.1.1 --link-local-ip x n1 run1
  invalid argument "x" for "--link-local-ip" flag: invalid string being converted to IP address: x

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network connect --link-local-ip n1 run1
  invalid argument "n1" for "--link-local-ip" flag: invalid string being converted to IP address: n1

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network disconnect -f n1 run1
  $ docker network disconnect --force n1 run1
  Error response from daemon: container 55025b857195000939deefaeebdae7ce9b1c796124b3adb053dd27f235a03a85 is not connected to network n1
  [1]
  $ docker network disconnect --force=false n1 run1
  Error response from daemon: container 55025b857195000939deefaeebdae7ce9b1c796124b3adb053dd27f235a03a85 is not connected to network n1
  [1]
  $ docker network disconnect --force=maybe n1 run1
  invalid argument "maybe" for "-f, --force" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker network disconnect [OPTIONS] NETWORK CONTAINER

  Run 'docker network disconnect --help' for more information
  [125]
  $ docker network disconnect --force=1 n1 run1
  Error response from daemon: container 55025b857195000939deefaeebdae7ce9b1c796124b3adb053dd27f235a03a85 is not connected to network n1
  [1]
  $ docker network disconnect --force= n1 run1
  invalid argument "" for "-f, --force" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker network disconnect [OPTIONS] NETWORK CONTAINER

  Run 'docker network disconnect --help' for more information
  [125]
  $ docker network disconnect --force=TRUE n1 run1
  Error response from daemon: container 55025b857195000939deefaeebdae7ce9b1c796124b3adb053dd27f235a03a85 is not connected to network n1
  [1]
  $ docker rmi --force nope
  Error response from daemon: No such image: nope:latest
  $ docker rmi --force=false nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker rmi --force=maybe nope
  invalid argument "maybe" for "-f, --force" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]

  Run 'docker rmi --help' for more information
  [125]
  $ docker rmi --force=1 nope
  Error response from daemon: No such image: nope:latest
  $ docker rmi --force= nope
  invalid argument "" for "-f, --force" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]

  Run 'docker rmi --help' for more information
  [125]
  $ docker rmi --force=TRUE nope
  Error response from daemon: No such image: nope:latest
  $ docker rmi --no-prune nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker rmi --no-prune=false nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker rmi --no-prune=maybe nope
  invalid argument "maybe" for "--no-prune" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]

  Run 'docker rmi --help' for more information
  [125]
  $ docker rmi --no-prune=1 nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker rmi --no-prune= nope
  invalid argument "" for "--no-prune" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]

  Run 'docker rmi --help' for more information
  [125]
  $ docker rmi --no-prune=TRUE nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker rmi --platform linux/amd64 nope
  Error response from daemon: Content will be removed from all images referencing this variant. Use —-force to force delete.
  [1]
  $ docker rmi --platform '' nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker rmi --platform x nope
  "x": unknown operating system or architecture: invalid argument
  [1]
  $ docker rmi --platform linux/arm64 nope
  Error response from daemon: Content will be removed from all images referencing this variant. Use —-force to force delete.
  [1]
  $ docker rmi --platform linux nope
  Error response from daemon: Content will be removed from all images referencing this variant. Use —-force to force delete.
  [1]
  $ docker rmi --platform linux/foo nope
  Error response from daemon: Content will be removed from all images referencing this variant. Use —-force to force delete.
  [1]
  $ docker rmi --platform a/b/c/d nope
  "a/b/c/d": cannot parse platform specifier: invalid argument
  [1]
  $ docker rmi --platform LINUX/AMD64 nope
  Error response from daemon: Content will be removed from all images referencing this variant. Use —-force to force delete.
  [1]
  $ docker rmi --platform linux/arm/v7 nope
  Error response from daemon: Content will be removed from all images referencing this variant. Use —-force to force delete.
  [1]
  $ docker rmi --platform 'a b' nope
  "a b" is an invalid OS component of "a b": OSAndVersion specifier component must match "^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.%-]*)((?:\\+[A-Za-z0-9_.%-]+)*)\\))?$": invalid argument
  [1]
  $ docker rmi --platform linux/amd64 --platform x nope
  "x": unknown operating system or architecture: invalid argument
  [1]
  $ docker rmi --platform nope
  docker: 'docker rmi' requires at least 1 argument

  Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]

  See 'docker rmi --help' for more information
  [1]
  $ docker rm --force nope
  $ docker rm --force=false nope
  Error response from daemon: No such container: nope
  [1]
  $ docker rm --force=maybe nope
  invalid argument "maybe" for "-f, --force" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker rm --help' for more information
  [125]
  $ docker rm --force=1 nope
  $ docker rm --force= nope
  invalid argument "" for "-f, --force" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker rm --help' for more information
  [125]
  $ docker rm --force=TRUE nope
  $ docker rm --link nope
  Error response from daemon: No such container: nope
  [1]
  $ docker rm --link=false nope
  Error response from daemon: No such container: nope
  [1]
  $ docker rm --link=maybe nope
  invalid argument "maybe" for "-l, --link" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker rm --help' for more information
  [125]
  $ docker rm --link=1 nope
  Error response from daemon: No such container: nope
  [1]
  $ docker rm --link= nope
  invalid argument "" for "-l, --link" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker rm --help' for more information
  [125]
  $ docker rm --link=TRUE nope
  Error response from daemon: No such container: nope
  [1]
  $ docker rm --volumes nope
  Error response from daemon: No such container: nope
  [1]
  $ docker rm --volumes=false nope
  Error response from daemon: No such container: nope
  [1]
  $ docker rm --volumes=maybe nope
  invalid argument "maybe" for "-v, --volumes" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker rm --help' for more information
  [125]
  $ docker rm --volumes=1 nope
  Error response from daemon: No such container: nope
  [1]
  $ docker rm --volumes= nope
  invalid argument "" for "-v, --volumes" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker rm --help' for more information
  [125]
  $ docker rm --volumes=TRUE nope
  Error response from daemon: No such container: nope
  [1]
  $ docker volume rm --force nope
  nope
  $ docker volume rm --force=false nope
  Error response from daemon: get nope: no such volume
  [1]
  $ docker volume rm --force=maybe nope
  invalid argument "maybe" for "-f, --force" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker volume rm [OPTIONS] VOLUME [VOLUME...]

  Run 'docker volume rm --help' for more information
  [125]
  $ docker volume rm --force=1 nope
  nope
  $ docker volume rm --force= nope
  invalid argument "" for "-f, --force" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker volume rm [OPTIONS] VOLUME [VOLUME...]

  Run 'docker volume rm --help' for more information
  [125]
  $ docker volume rm --force=TRUE nope
  nope
  $ docker network rm --force nope
  $ docker network rm --force=false nope
  Error response from daemon: network nope not found
  exit status 1
  [1]
  $ docker network rm --force=maybe nope
  invalid argument "maybe" for "-f, --force" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker network rm NETWORK [NETWORK...]

  Run 'docker network rm --help' for more information
  [125]
  $ docker network rm --force=1 nope
  $ docker network rm --force= nope
  invalid argument "" for "-f, --force" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker network rm NETWORK [NETWORK...]

  Run 'docker network rm --help' for more information
  [125]
  $ docker network rm --force=TRUE nope
  $ docker cp --archive run1:/etc/hosts o1
  Successfully copied 172B (transferred 2.05kB) to /root/lab/o1
  $ docker cp --archive=false run1:/etc/hosts o1
  Successfully copied 172B (transferred 2.05kB) to /root/lab/o1
  $ docker cp --archive=maybe run1:/etc/hosts o1
  invalid argument "maybe" for "-a, --archive" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [125]
  $ docker cp --archive=1 run1:/etc/hosts o1
  Successfully copied 172B (transferred 2.05kB) to /root/lab/o1
  $ docker cp --archive= run1:/etc/hosts o1
  invalid argument "" for "-a, --archive" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [125]
  $ docker cp --archive=TRUE run1:/etc/hosts o1
  Successfully copied 172B (transferred 2.05kB) to /root/lab/o1
  $ docker cp --follow-link run1:/etc/hosts o1
  Successfully copied 172B (transferred 2.05kB) to /root/lab/o1
  $ docker cp --follow-link=false run1:/etc/hosts o1
  Successfully copied 172B (transferred 2.05kB) to /root/lab/o1
  $ docker cp --follow-link=maybe run1:/etc/hosts o1
  invalid argument "maybe" for "-L, --follow-link" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [125]
  $ docker cp --follow-link=1 run1:/etc/hosts o1
  Successfully copied 172B (transferred 2.05kB) to /root/lab/o1
  $ docker cp --follow-link= run1:/etc/hosts o1
  invalid argument "" for "-L, --follow-link" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [125]
  $ docker cp --follow-link=TRUE run1:/etc/hosts o1
  Successfully copied 172B (transferred 2.05kB) to /root/lab/o1
  $ docker cp --quiet run1:/etc/hosts o1
  $ docker cp --quiet=false run1:/etc/hosts o1
  Successfully copied 172B (transferred 2.05kB) to /root/lab/o1
  $ docker cp --quiet=maybe run1:/etc/hosts o1
  invalid argument "maybe" for "-q, --quiet" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [125]
  $ docker cp --quiet=1 run1:/etc/hosts o1
  $ docker cp --quiet= run1:/etc/hosts o1
  invalid argument "" for "-q, --quiet" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [125]
  $ docker cp --quiet=TRUE run1:/etc/hosts o1
  $ docker import --change 'CMD a' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change '' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change x o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'FOO bar' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'ENV a b' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'ENV a' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'EXPOSE x' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'RUN x' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'LABEL' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'CMD ["a"]' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'CMD ["a"' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'HEALTHCHECK NONE' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'VOLUME /a' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'USER' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'ONBUILD RUN a' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'FROM a' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'WORKDIR a' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'ENTRYPOINT a' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'STOPSIGNAL 9' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'SHELL ["a"]' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'COPY a b' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'MAINTAINER a' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change 'CMD a' --change x o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --change o.tar
  docker: 'docker import' requires at least 1 argument

  Usage:  docker import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]

  See 'docker import --help' for more information
  [1]
  $ docker import --message hi o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --message '' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --message 'a "b"' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --message hi --message 'a "b"' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --message o.tar
  docker: 'docker import' requires at least 1 argument

  Usage:  docker import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]

  See 'docker import --help' for more information
  [1]
  $ docker import --platform linux/amd64 o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --platform '' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --platform x o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --platform linux/arm64 o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --platform linux o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --platform linux/foo o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --platform a/b/c/d o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --platform LINUX/AMD64 o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --platform linux/arm/v7 o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --platform 'a b' o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --platform linux/amd64 --platform x o.tar
  open o.tar: no such file or directory
  [1]
  $ docker import --platform o.tar
  docker: 'docker import' requires at least 1 argument

  Usage:  docker import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]

  See 'docker import --help' for more information
  [1]
  $ docker context create --description hi cc
  cc
  Successfully created context "cc"
  % docker context rm -f cc
  $ docker context create --description '' cc
  cc
  Successfully created context "cc"
  % docker context rm -f cc
  $ docker context create --description 'a "b"' cc
  cc
  Successfully created context "cc"
  % docker context rm -f cc
  $ docker context create --description hi --description 'a "b"' cc
  cc
  Successfully created context "cc"
  % docker context rm -f cc
  $ docker context create --description cc
  docker: 'docker context create' requires 1 argument

  Usage:  docker context create [OPTIONS] CONTEXT

  Run 'docker context create --help' for more information
  [1]
  % docker context rm -f cc
  $ docker context create --docker host=tcp://127.0.0.1:1 cc
  cc
  Successfully created context "cc"
  % docker context rm -f cc
  $ docker context create --docker '' cc
  invalid argument "" for "--docker" flag:  must be formatted as key=value

  Usage:  docker context create [OPTIONS] CONTEXT

  Run 'docker context create --help' for more information
  [125]
  % docker context rm -f cc
  $ docker context create --docker x cc
  invalid argument "x" for "--docker" flag: x must be formatted as key=value

  Usage:  docker context create [OPTIONS] CONTEXT

  Run 'docker context create --help' for more information
  [125]
  % docker context rm -f cc
  $ docker context create --docker host= cc
  cc
  Successfully created context "cc"
  % docker context rm -f cc
  $ docker context create --docker a=b cc
  unable to create docker endpoint config: unrecognized config key: a
  [1]
  % docker context rm -f cc
  $ docker context create --docker host=tcp://127.0.0.1:1 --docker x cc
  invalid argument "x" for "--docker" flag: x must be formatted as key=value

  Usage:  docker context create [OPTIONS] CONTEXT

  Run 'docker context create --help' for more information
  [125]
  % docker context rm -f cc
  $ docker context create --docker cc
  invalid argument "cc" for "--docker" flag: cc must be formatted as key=value

  Usage:  docker context create [OPTIONS] CONTEXT

  Run 'docker context create --help' for more information
  [125]
  % docker context rm -f cc
  $ docker context create --from default cc
  cc
  Successfully created context "cc"
  % docker context rm -f cc
  $ docker context create --from '' cc
  cc
  Successfully created context "cc"
  % docker context rm -f cc
  $ docker context create --from nope cc
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  % docker context rm -f cc
  $ docker context create --from default --from nope cc
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  % docker context rm -f cc
  $ docker context create --from cc
  docker: 'docker context create' requires 1 argument

  Usage:  docker context create [OPTIONS] CONTEXT

  Run 'docker context create --help' for more information
  [1]
  % docker context rm -f cc
  $ docker context update --description hi cc
  context "cc": context not found: open /root/.docker/contexts/meta/355b1bbfc96725cdce8f4a2708fda310a80e6d13315aec4e5eed2a75fe8032ce/meta.json: no such file or directory
  [1]
  $ docker context update --description '' cc
  context "cc": context not found: open /root/.docker/contexts/meta/355b1bbfc96725cdce8f4a2708fda310a80e6d13315aec4e5eed2a75fe8032ce/meta.json: no such file or directory
  [1]
  $ docker context update --description 'a "b"' cc
  context "cc": context not found: open /root/.docker/contexts/meta/355b1bbfc96725cdce8f4a2708fda310a80e6d13315aec4e5eed2a75fe8032ce/meta.json: no such file or directory
  [1]
  $ docker context update --description hi --description 'a "b"' cc
  context "cc": context not found: open /root/.docker/contexts/meta/355b1bbfc96725cdce8f4a2708fda310a80e6d13315aec4e5eed2a75fe8032ce/meta.json: no such file or directory
  [1]
  $ docker context update --description cc
  docker: 'docker context update' requires 1 argument

  Usage:  docker context update [OPTIONS] CONTEXT

  Run 'docker context update --help' for more information
  [1]
  $ docker context update --docker host=tcp://127.0.0.1:1 cc
  context "cc": context not found: open /root/.docker/contexts/meta/355b1bbfc96725cdce8f4a2708fda310a80e6d13315aec4e5eed2a75fe8032ce/meta.json: no such file or directory
  [1]
  $ docker context update --docker '' cc
  invalid argument "" for "--docker" flag:  must be formatted as key=value

  Usage:  docker context update [OPTIONS] CONTEXT

  Run 'docker context update --help' for more information
  [125]
  $ docker context update --docker x cc
  invalid argument "x" for "--docker" flag: x must be formatted as key=value

  Usage:  docker context update [OPTIONS] CONTEXT

  Run 'docker context update --help' for more information
  [125]
  $ docker context update --docker host= cc
  context "cc": context not found: open /root/.docker/contexts/meta/355b1bbfc96725cdce8f4a2708fda310a80e6d13315aec4e5eed2a75fe8032ce/meta.json: no such file or directory
  [1]
  $ docker context update --docker a=b cc
  context "cc": context not found: open /root/.docker/contexts/meta/355b1bbfc96725cdce8f4a2708fda310a80e6d13315aec4e5eed2a75fe8032ce/meta.json: no such file or directory
  [1]
  $ docker context update --docker host=tcp://127.0.0.1:1 --docker x cc
  invalid argument "x" for "--docker" flag: x must be formatted as key=value

  Usage:  docker context update [OPTIONS] CONTEXT

  Run 'docker context update --help' for more information
  [125]
  $ docker context update --docker cc
  invalid argument "cc" for "--docker" flag: cc must be formatted as key=value

  Usage:  docker context update [OPTIONS] CONTEXT

  Run 'docker context update --help' for more information
  [125]
  $ docker context rm --force nope
  nope
  $ docker context rm --force=false nope
  context "nope" does not exist
  [1]
  $ docker context rm --force=maybe nope
  invalid argument "maybe" for "-f, --force" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker context rm CONTEXT [CONTEXT...]

  Run 'docker context rm --help' for more information
  [125]
  $ docker context rm --force=1 nope
  nope
  $ docker context rm --force= nope
  invalid argument "" for "-f, --force" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker context rm CONTEXT [CONTEXT...]

  Run 'docker context rm --help' for more information
  [125]
  $ docker context rm --force=TRUE nope
  nope
  $ docker events --since 0 --filter a=b --until 1
  $ docker events --since 0 --filter '' --until 1
  $ docker events --since 0 --filter a --until 1
  invalid argument "a" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker events [OPTIONS]

  Run 'docker events --help' for more information
  [125]
  $ docker events --since 0 --filter = --until 1
  $ docker events --since 0 --filter name=x --until 1
  $ docker events --since 0 --filter label --until 1
  invalid argument "label" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker events [OPTIONS]

  Run 'docker events --help' for more information
  [125]
  $ docker events --since 0 --filter label=a=b --until 1
  $ docker events --since 0 --filter status=running --until 1
  $ docker events --since 0 --filter dangling=maybe --until 1
  $ docker events --since 0 --filter dangling=true --until 1
  $ docker events --since 0 --filter until=1h --until 1
  $ docker events --since 0 --filter until=x --until 1
  $ docker events --since 0 --filter id=zz --until 1
  $ docker events --since 0 --filter name= --until 1
  $ docker events --since 0 --filter 'reference=al*' --until 1
  $ docker events --since 0 --filter type=local --until 1
  $ docker events --since 0 --filter driver=bridge --until 1
  $ docker events --since 0 --filter scope=local --until 1
  $ docker events --since 0 --filter 'name=[' --until 1
  $ docker events --since 0 --filter before=nope --until 1
  $ docker events --since 0 --filter since=nope --until 1
  $ docker events --since 0 --filter ancestor=nope --until 1
  $ docker events --since 0 --filter exited=x --until 1
  $ docker events --since 0 --filter exited=0 --until 1
  $ docker events --since 0 --filter health=x --until 1
  $ docker events --since 0 --filter status=x --until 1
  $ docker events --since 0 --filter network=nope --until 1
  $ docker events --since 0 --filter publish=80 --until 1
  $ docker events --since 0 --filter publish=x --until 1
  $ docker events --since 0 --filter is-task=x --until 1
  $ docker events --since 0 --filter volume=x --until 1
  $ docker events --since 0 --filter type=x --until 1
  $ docker events --since 0 --filter scope=x --until 1
  $ docker events --since 0 --filter a=b --filter a --until 1
  invalid argument "a" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker events [OPTIONS]

  Run 'docker events --help' for more information
  [125]
  $ docker events --since 0 --filter --until 1
  invalid argument "--until" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker events [OPTIONS]

  Run 'docker events --help' for more information
  [125]
  $ docker events --since 0 --format json --until 1
  $ docker events --since 0 --format '' --until 1
  $ docker events --since 0 --format x --until 1
  $ docker events --since 0 --format '{{.}}' --until 1
  $ docker events --since 0 --format '{{.Nope}}' --until 1
  Error parsing format: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *events.Message
  [64]
  $ docker events --since 0 --format '{{' --until 1
  Error parsing format: template: :1: unclosed action
  [64]
  $ docker events --since 0 --format 'table {{.ID}}' --until 1
  Error parsing format: template: :1:8: executing "" at <.ID>: can't evaluate field ID in type *events.Message
  [64]
  $ docker events --since 0 --format table --until 1
  $ docker events --since 0 --format '{{json .}}' --until 1
  $ docker events --since 0 --format '{{nope .}}' --until 1
  Error parsing format: template: :1: function "nope" not defined
  [64]
  $ docker events --since 0 --format raw --until 1
  $ docker events --since 0 --format pretty --until 1
  $ docker events --since 0 --format 'table' --until 1
  $ docker events --since 0 --format 'table {{json .}}' --until 1
  $ docker events --since 0 --format '{{.ID}} ' --until 1
  Error parsing format: template: :1:2: executing "" at <.ID>: can't evaluate field ID in type *events.Message
  [64]
  $ docker events --since 0 --format '{{println .}}' --until 1
  $ docker events --since 0 --format JSON --until 1
  $ docker events --since 0 --format json --format x --until 1
  $ docker events --since 0 --format --until 1
  docker: 'docker events' accepts no arguments

  Usage:  docker events [OPTIONS]

  Run 'docker events --help' for more information
  [1]
  % docker events --since 0 --since 1h --until 1
  $ docker events --since 0 --since '' --until 1
  $ docker events --since 0 --since x --until 1
  failed to parse value as time or duration: "x"
  [1]
  $ docker events --since 0 --since 2020-01-01 --until 1
  Error response from daemon: `since` time (1577836800.000000000) cannot be after `until` time (1)
  [1]
  $ docker events --since 0 --since 1 --until 1
  $ docker events --since 0 --since 2020-01-01T00:00:00Z --until 1
  Error response from daemon: `since` time (1577836800.000000000) cannot be after `until` time (1)
  [1]
  % docker events --since 0 --since=-5m --until 1
  $ docker events --since 0 --since 10.5 --until 1
  Error response from daemon: `since` time (10.5) cannot be after `until` time (1)
  [1]
  $ docker events --since 0 --since yesterday --until 1
  failed to parse value as time or duration: "yesterday"
  [1]
  $ docker events --since 0 --since 2020-13-01 --until 1
  parsing time "2020-13-01": month out of range
  [1]
  $ docker events --since 0 --since 99999999999 --until 1
  Error response from daemon: `since` time (99999999999) cannot be after `until` time (1)
  [1]
  $ docker events --since 0 --since 1h --since x --until 1
  failed to parse value as time or duration: "x"
  [1]
  $ docker events --since 0 --since --until 1
  docker: 'docker events' accepts no arguments

  Usage:  docker events [OPTIONS]

  Run 'docker events --help' for more information
  [1]
  $ docker events --since 0 --until 1h
