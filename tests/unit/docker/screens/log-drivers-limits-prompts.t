Log drivers, dangling images, ulimits, prompts that are interrupted.

  % docker pull -q alpine
  $ docker run -d --name l1 --log-driver local alpine sh -c 'for i in 1 2 3; do echo line $i; done; echo err >&2'
  dd50b0f893e4e7e1b662eaf8c82357d1222bec1d09a92d4e32a490acac80bd07
  % sleep 1
  % docker logs l1
  $ docker logs -t l1 | cut -c1-4
  2026-11-23T00:55:17.825293423Z err
  2026
  2026
  2026
  % docker logs -n 2 l1
  $ docker inspect -f '{{json .HostConfig.LogConfig}} {{.LogPath}}' l1
  {"Type":"local","Config":{}}
  $ docker run --name l2 --log-driver local --log-opt max-size=2k --log-opt max-file=2 alpine sh -c 'i=0; while [ $i -lt 300 ]; do echo "this is line number $i of the log"; i=$((i+1)); done' | tail -1
  this is line number 299 of the log
  % sleep 1
  $ docker logs l2 | head -1
  this is line number 264 of the log
  $ docker logs l2 | wc -l
  36
  $ docker run --name l3 --log-driver local --log-opt max-size=2k --log-opt max-file=1 --log-opt compress=false alpine sh -c 'i=0; while [ $i -lt 300 ]; do echo "this is line number $i of the log"; i=$((i+1)); done' | tail -1
  this is line number 299 of the log
  $ docker logs l3 | head -1
  this is line number 297 of the log
  $ docker logs l3 | wc -l
  3
  $ docker run --name l4 --log-driver json-file --log-opt max-size=2k --log-opt max-file=2 alpine sh -c 'i=0; while [ $i -lt 300 ]; do echo "this is line number $i of the log"; i=$((i+1)); done' | tail -1
  this is line number 299 of the log
  $ docker logs l4 | head -1
  this is line number 260 of the log
  $ docker logs l4 | wc -l
  40
  $ docker run --name l5 --log-driver local --log-opt max-file=1 alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: compression cannot be enabled when max file count is 1

  Run 'docker run --help' for more information
  [125]
  $ docker run --name l6 --log-driver local --log-opt max-size=0 alpine echo hi
  hi
  $ docker run --name l7 --log-driver local --log-opt max-size=-1 alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid value for max-size: -1: invalid size: '-1'

  Run 'docker run --help' for more information
  [125]
  $ docker run --name l8 --log-driver local --log-opt max-size=x alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid value for max-size: x: invalid size: 'x'

  Run 'docker run --help' for more information
  [125]
  $ docker run --name l9 --log-driver local --log-opt compress=x alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid boolean value for compress: strconv.ParseBool: parsing "x": invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --name l10 --log-driver local --log-opt foo=x alpine echo hi
  docker: Error response from daemon: unknown log opt 'foo' for log driver local

  Run 'docker run --help' for more information
  [125]
  $ docker run --name l11 --log-driver local --log-opt max-file=0 alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: compression cannot be enabled when max file count is 1

  Run 'docker run --help' for more information
  [125]
  $ docker run --name l12 --log-driver local --log-opt max-file=x alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid value for max-file: x: strconv.Atoi: parsing "x": invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --name l13 --log-driver local --log-opt labels=x --log-opt env=A alpine echo hi
  hi
  $ docker run --name l14 --log-driver local --log-opt tag='{{.Name}}' alpine echo hi
  hi
  $ docker ps -a --format '{{.Names}} {{.Status}}' | cut -d' ' -f1,2
  l14 Exited
  l13 Exited
  l12 Created
  l11 Created
  l9 Created
  l8 Created
  l7 Created
  l6 Exited
  l5 Created
  l4 Exited
  l3 Exited
  l2 Exited
  l1 Exited
  $ docker run -d --name n1 --log-driver none alpine echo hi
  ecdda36c5d8493994cfc1921ca940f41b8849cde5210d211a3008342ad8960e4
  % sleep 1
  $ docker logs n1
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker logs -f n1
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker inspect -f '{{json .HostConfig.LogConfig}} {{.LogPath}}' n1
  {"Type":"none","Config":{}}
  $ docker run --name n2 --log-driver none alpine echo hi
  hi
  $ docker run --name n3 --log-driver none --log-opt foo=bar alpine echo hi
  docker: invalid logging opts for driver none

  Run 'docker run --help' for more information
  [125]
  % docker run --name n4 --log-driver syslog alpine echo hi
  % docker logs n4
  $ docker run --name n5 --log-driver syslog --log-opt syslog-address=udp://127.0.0.1:5514 alpine echo hi
  hi
  $ docker logs n5
  hi
  $ docker inspect -f '{{json .HostConfig.LogConfig}} {{.LogPath}}' n5
  {"Type":"syslog","Config":{"syslog-address":"udp://127.0.0.1:5514"}}
  $ docker run --name n6 --log-driver syslog --log-opt syslog-address=udp://127.0.0.1:5514 --log-opt cache-disabled=true alpine echo hi
  hi
  $ docker logs n6
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker run --name n7 --log-driver syslog --log-opt syslog-address=tcp://127.0.0.1:5514 alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: dial tcp 127.0.0.1:5514: connect: connection refused

  Run 'docker run --help' for more information
  [125]
  $ docker logs n7
  Error response from daemon: dial tcp 127.0.0.1:5514: connect: connection refused
  [1]
  $ docker run --name n8 --log-driver syslog --log-opt syslog-address=foo alpine echo hi
  docker: Error response from daemon: unsupported scheme: ''

  Run 'docker run --help' for more information
  [125]
  $ docker run --name n9 --log-driver syslog --log-opt syslog-facility=foo --log-opt syslog-address=udp://127.0.0.1:5514 alpine echo hi
  docker: Error response from daemon: invalid syslog facility

  Run 'docker run --help' for more information
  [125]
  $ docker run --name n10 --log-driver syslog --log-opt syslog-format=foo --log-opt syslog-address=udp://127.0.0.1:5514 alpine echo hi
  docker: Error response from daemon: Invalid syslog format

  Run 'docker run --help' for more information
  [125]
  % docker run --name n11 --log-driver journald alpine echo hi
  % docker logs n11
  $ docker run --name n12 --log-driver gelf alpine echo hi
  docker: Error response from daemon: gelf-address is a required parameter

  Run 'docker run --help' for more information
  [125]
  $ docker run --name n13 --log-driver gelf --log-opt gelf-address=udp://127.0.0.1:12201 alpine echo hi
  hi
  $ docker logs n13
  hi
  $ docker run --name n14 --log-driver gelf --log-opt gelf-address=http://127.0.0.1:12201 alpine echo hi
  docker: Error response from daemon: gelf: endpoint needs to be TCP or UDP

  Run 'docker run --help' for more information
  [125]
  $ docker run --name n15 --log-driver fluentd alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: dial tcp 127.0.0.1:24224: connect: connection refused

  Run 'docker run --help' for more information
  [125]
  $ docker run --name n16 --log-driver fluentd --log-opt fluentd-async=true alpine echo hi
  hi
  $ docker logs n16
  hi
  $ docker run --name n17 --log-driver splunk alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: splunk: splunk-url is expected

  Run 'docker run --help' for more information
  [125]
  $ docker run --name n18 --log-driver awslogs alpine echo hi
  docker: Error response from daemon: must specify a value for log opt 'awslogs-group'

  Run 'docker run --help' for more information
  [125]
  $ docker run --name n19 --log-driver gcplogs alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: No project was specified and couldn't read project from the metadata server. Please specify a project

  Run 'docker run --help' for more information
  [125]
  $ docker run --name n20 --log-driver json-file --log-opt cache-disabled=true alpine echo hi
  hi
  $ docker run --name n21 --log-driver syslog --log-opt cache-max-size=x --log-opt syslog-address=udp://127.0.0.1:5514 alpine echo hi
  hi
  $ docker run --name n22 --log-driver syslog --log-opt cache-disabled=x --log-opt syslog-address=udp://127.0.0.1:5514 alpine echo hi
  docker: Error response from daemon: invalid value for option cache-disabled: x

  Run 'docker run --help' for more information
  [125]
  $ docker logs n22
  Error response from daemon: No such container: n22
  [1]
  $ docker run --name n23 --log-driver syslog --log-opt cache-max-file=1 --log-opt cache-max-size=1k --log-opt cache-compress=false --log-opt syslog-address=udp://127.0.0.1:5514 alpine sh -c 'for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do echo the line with number $i; done' | tail -1
  the line with number 30
  $ docker logs n23 | wc -l
  30
  % docker ps -a --format '{{.Names}} {{.Status}}' | cut -d' ' -f1,2
  $ docker run --name j1 --log-opt tag='{{' alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: template: log-tag:1: unclosed action

  Run 'docker run --help' for more information
  [125]
  $ docker run --name j2 --log-opt tag='{{.Nope}}' alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: template: log-tag:1:2: executing "log-tag" at <.Nope>: can't evaluate field Nope in type *logger.Info

  Run 'docker run --help' for more information
  [125]
  $ docker run --name j3 --log-opt tag='{{.Name}}/{{.ID}}' alpine echo hi
  hi
  $ docker run --name j4 --log-opt env-regex='(' alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: error parsing regexp: missing closing ): `(`

  Run 'docker run --help' for more information
  [125]
  $ docker run --name j5 --log-opt labels-regex='(' alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: error parsing regexp: missing closing ): `(`

  Run 'docker run --help' for more information
  [125]
  $ docker run --name j6 --log-opt labels-regex='^a' --label ab=1 alpine echo hi
  hi
  $ docker logs --details j6
  ab=1 hi
  $ docker run --name j7 --log-opt env-regex='[z-a]' alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: error parsing regexp: invalid character class range: `z-a`

  Run 'docker run --help' for more information
  [125]
  $ docker run --name j8 --log-opt env-regex='^(A|B)$' -e A=1 -e C=2 alpine echo hi
  hi
  $ docker logs --details j8
  A=1 hi
  $ docker run --name j9 --log-opt labels=x --label x=9 --log-opt env=E -e E=1 --log-opt tag='{{.ImageName}}' alpine echo hi
  hi
  $ docker logs --details j9
  E=1,tag=alpine,x=9 hi
  $ docker create --name j10 --log-opt tag='{{' alpine echo hi
  b127fad6f08cd49fe07027c19535b2fca55d59f578d454d8f4144ae729727130
  $ docker start j10
  Error response from daemon: failed to create task for container: failed to initialize logging driver: template: log-tag:1: unclosed action
  failed to start containers: j10
  [1]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}' j10
  created 128 failed to create task for container: failed to initialize logging driver: template: log-tag:1: unclosed action
  $ docker run --name j11 --log-opt max-buffer-size=1m alpine echo hi
  docker: Error response from daemon: logger: max-buffer-size option is only supported with 'mode=non-blocking'

  Run 'docker run --help' for more information
  [125]
  $ docker run --name j12 --log-opt mode=non-blocking --log-opt max-buffer-size=x alpine echo hi
  docker: Error response from daemon: error parsing option max-buffer-size: invalid size: 'x'

  Run 'docker run --help' for more information
  [125]
  $ docker run --name j13 --log-opt compress=true alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: compress cannot be true when max-file is less than 2 or max-size is not set

  Run 'docker run --help' for more information
  [125]
  $ docker run --name j14 --log-opt compress=true --log-opt max-size=1k --log-opt max-file=1 alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: compress cannot be true when max-file is less than 2 or max-size is not set

  Run 'docker run --help' for more information
  [125]
  $ docker run --name j15 --log-opt compress=x alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: strconv.ParseBool: parsing "x": invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --name j16 --log-opt max-size=1k --log-opt max-file=0 alpine echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: max-file cannot be less than 1

  Run 'docker run --help' for more information
  [125]
  $ docker run --name j17 --log-opt max-file=3 alpine echo hi
  hi
  $ docker ps -a --filter name=j1 --format '{{.Names}} {{.Status}}' | cut -d' ' -f1,2
  j17 Exited
  j16 Created
  j15 Created
  j14 Created
  j13 Created
  j10 Created
  j1 Created
  % docker run --rm alpine sh -c 'ulimit -n; ulimit -Hn; ulimit -Sn; ulimit -a'
  $ docker run --rm --ulimit nofile=100 alpine sh -c 'ulimit -n; ulimit -Hn'
  100
  100
  $ docker run --rm --ulimit nofile=100:200 alpine sh -c 'ulimit -n; ulimit -Hn'
  100
  200
  $ docker run -d --name x1 alpine sleep 1d
  2b0e11482b83a0de33ffc7adb8574c9f8eb4cc708965f08d1e7bafbd9b85ca93
  % docker exec x1 sh -c 'ulimit -n; ulimit -Hn; ulimit -u; ulimit -c'
  $ docker run -d --name x2 --ulimit nofile=64:128 --ulimit core=0 --ulimit nproc=500:600 alpine sleep 1d
  3ba28b9cc4f7d51da0238cfd431a244a73e4cba4eebbd3575745f32f69638924
  % docker exec x2 sh -c 'ulimit -n; ulimit -Hn; ulimit -c; ulimit -u; ulimit -p'
  % docker exec x2 grep -i 'open files' /proc/1/limits
  % docker exec x1 grep -i 'open files' /proc/1/limits
  % docker exec x2 sh -c 'ulimit -n 100; ulimit -n; ulimit -n 200; echo $?'
  % docker rm -f $(docker ps -aq)
  $ docker images --format '{{json .Digest}}'
  "<none>"
  $ docker images --format '{{.Digest}}'
  sha256:ec3d4f0ed81b76b58fcfe0edd312337b14ab23902ce93ea18ae8afd6a42b850d
  $ docker images --digests --format '{{json .Digest}}' | cut -c1-8
  "sha256:
  % docker images --digests --format '{{.Digest}}' | cut -c1-8
  $ docker images --format '{{json .}}' | tr , '\n' | grep Digest
  "Digest":"\u003cnone\u003e"
  $ docker images --format json | tr , '\n' | grep Digest
  "Digest":"\u003cnone\u003e"
  $ docker images --format 'table {{.Digest}}'
  DIGEST
  sha256:ec3d4f0ed81b76b58fcfe0edd312337b14ab23902ce93ea18ae8afd6a42b850d
  $ docker container prune
  < ^C
  WARNING! This will remove all stopped containers.
  Are you sure you want to continue? [y/N]
  $ docker volume prune
  < ^C
  WARNING! This will remove anonymous local volumes not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker network prune
  < ^C
  WARNING! This will remove all custom networks not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker image prune
  < ^C
  WARNING! This will remove all dangling images.
  Are you sure you want to continue? [y/N]
  $ docker system prune
  < ^C
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all dangling images
    - unused build cache

  Are you sure you want to continue? [y/N]
  $ docker volume prune
  < ^D
  WARNING! This will remove anonymous local volumes not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker volume prune
  < x
  WARNING! This will remove anonymous local volumes not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker builder prune
  < ^C
  WARNING! This will remove all dangling build cache. Are you sure you want to continue? [y/N] ERROR: got SIGTERM/SIGINT, forcing shutdown
  [1]
  $ docker plugin prune
  docker: unknown command: docker plugin prune

  Usage:  docker plugin

  Run 'docker plugin --help' for more information
  [1]
  % echo after $?
  $ printf 'FROM alpine\nRUN echo 1 > /a\n' | docker build -q -t d1 - | cut -c1-7
  sha256:
  $ docker run -d --name d1c d1 sleep 1d
  80887bd70ed8045d80533a1b658892a767da6d3c0446645cee112f2b536cdc00
  $ printf 'FROM alpine\nRUN echo 2 > /a\n' | docker build -q -t d1 - | cut -c1-7
  sha256:
  $ docker images -a --format '{{.Repository}}:{{.Tag}}'
  d1:latest
  alpine:latest
  $ docker images -f dangling=true --format '{{.Repository}}:{{.Tag}}'
  $ docker ps -a --format '{{.Names}} {{.Image}}'
  d1c 4affa543b38e
  $ docker inspect -f '{{.Config.Image}}' d1c
  d1
  $ docker rmi --no-prune d1 | cut -c1-9
  Untagged:
  Deleted:
  $ docker images -a --format '{{.Repository}}:{{.Tag}}'
  alpine:latest
  $ docker tag alpine a2; docker rmi --no-prune a2
  Untagged: a2:latest
  $ docker rmi --no-prune alpine | cut -c1-9
  Untagged:
  Deleted:
  $ docker rmi --no-prune=false nope
  Error response from daemon: No such image: nope:latest
  [1]
  $ docker rmi --no-prune nope nope2
  Error response from daemon: No such image: nope:latest
  Error response from daemon: No such image: nope2:latest
  [1]
  $ docker rmi --no-prune -f nope nope2
  Error response from daemon: No such image: nope:latest
  Error response from daemon: No such image: nope2:latest
  $ docker rm --no-prune nope
  unknown flag: --no-prune

  Usage:  docker rm [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker rm --help' for more information
  [125]
  $ docker images -a --format '{{.Repository}}:{{.Tag}}'
  $ docker rm -f d1c
  d1c
  $ docker images -a --format '{{.Repository}}:{{.Tag}}'
  $ docker image prune -f | cut -c1-9
  Total rec
