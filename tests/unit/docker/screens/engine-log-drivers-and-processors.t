  % docker pull -q busybox:1.36; docker run -d --name aa busybox:1.36 sleep 1000
  % docker exec --privileged aa grep -e Cap -e NoNew /proc/self/status
  $ docker exec aa grep -e Cap -e NoNew /proc/self/status
  CapInh: 0000000000000000
  CapPrm: 00000000a80425fb
  CapEff: 00000000a80425fb
  CapBnd: 00000000a80425fb
  CapAmb: 0000000000000000
  NoNewPrivs:     0
  % docker exec --privileged -u 1000 aa grep Cap /proc/self/status
  $ docker exec -u 1000 aa grep Cap /proc/self/status
  CapInh: 0000000000000000
  CapPrm: 0000000000000000
  CapEff: 0000000000000000
  CapBnd: 00000000a80425fb
  CapAmb: 0000000000000000
  $ docker run --rm -u 1000 busybox:1.36 grep Cap /proc/self/status
  CapInh: 0000000000000000
  CapPrm: 0000000000000000
  CapEff: 0000000000000000
  CapBnd: 00000000a80425fb
  CapAmb: 0000000000000000
  % docker run --rm --privileged -u 1000 busybox:1.36 grep Cap /proc/self/status
  $ docker run --rm --privileged busybox:1.36 grep Seccomp: /proc/self/status
  Seccomp:        0
  $ docker exec --privileged aa grep Seccomp: /proc/self/status
  Seccomp:        2
  $ docker run --rm --cpuset-cpus 0 busybox:1.36 nproc
  1
  $ docker run --rm --cpuset-cpus 1 busybox:1.36 grep Cpus_allowed_list /proc/self/status
  Cpus_allowed_list:      1
  $ docker run --rm --cpuset-cpus 0-1 busybox:1.36 sh -c 'nproc; grep Cpus_allowed_list /proc/self/status'
  2
  Cpus_allowed_list:      0-1
  $ docker run --rm --cpuset-cpus 0 busybox:1.36 sh -c 'nproc --all; grep -c ^processor /proc/cpuinfo'
  2
  2
  $ docker run --rm --cpuset-cpus 99 busybox:1.36 nproc
  docker: Error response from daemon: Requested CPUs are not available - requested 99, available: 0-1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpuset-cpus x busybox:1.36 nproc
  docker: Error response from daemon: Invalid value x for cpuset cpus: invalid format: x

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpuset-cpus 0-0 busybox:1.36 grep Cpus_allowed_list /proc/self/status
  Cpus_allowed_list:      0
  $ docker run --rm --cpuset-mems 0 busybox:1.36 grep Mems_allowed_list /proc/self/status
  Mems_allowed_list:      0
  $ docker run --rm --cpuset-mems 7 busybox:1.36 true
  docker: Error response from daemon: Requested memory nodes are not available - requested 7, available: 0

  Run 'docker run --help' for more information
  [125]
  $ docker update --cpuset-cpus 1 aa
  aa
  $ docker exec aa nproc
  1
  $ docker exec aa grep Cpus_allowed_list /proc/self/status
  Cpus_allowed_list:      1
  $ docker volume ls --cluster
  VOLUME NAME   GROUP     DRIVER    AVAILABILITY   STATUS
  $ docker volume ls --cluster -q
  $ docker volume ls --cluster --format '{{.Name}}'
  VOLUME NAME   GROUP     DRIVER    AVAILABILITY   STATUS
  $ docker volume ls --cluster --format json
  VOLUME NAME   GROUP     DRIVER    AVAILABILITY   STATUS
  $ docker run -d --name n1 --log-driver none busybox:1.36 echo hi
  3a79ff2ab165a5bee1a538fde144f0e60268b8f1e7cae4c039b8f70e305292db
  $ docker logs n1
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker logs -f n1
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker run --log-driver none --name n2 busybox:1.36 echo hi
  hi
  $ docker logs --tail 1 n2
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker inspect -f '{{json .HostConfig.LogConfig}} {{.LogPath}}' n1
  {"Type":"none","Config":{}}
  $ docker run --rm --log-driver nosuch busybox:1.36 true
  docker: Error response from daemon: error looking up logging plugin nosuch: plugin "nosuch" not found

  Run 'docker run --help' for more information
  [125]
  $ docker create --log-driver nosuch --name nn busybox:1.36 true
  Error response from daemon: error looking up logging plugin nosuch: plugin "nosuch" not found
  [1]
  $ docker start nn
  Error response from daemon: No such container: nn
  failed to start containers: nn
  [1]
  $ docker run --rm --log-opt x=1 busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'x' for json-file log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt x=1 --log-opt y=2 --log-driver local busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'x' for log driver local

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt x busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'x' for json-file log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt =x busybox:1.36 true
  docker: Error response from daemon: unknown log opt '' for json-file log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-size=abc busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: 'abc'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-size=-1 busybox:1.36 echo ok
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: '-1'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-size=0 busybox:1.36 echo ok
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: max-size must be a positive number

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-size= busybox:1.36 echo ok
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: ''

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-file=abc busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: strconv.Atoi: parsing "abc": invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-file=0 --log-opt max-size=1k busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: max-file cannot be less than 1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-file=3 busybox:1.36 echo ok
  ok
  $ docker run --rm --log-opt compress=maybe busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: strconv.ParseBool: parsing "maybe": invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt compress=true busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: compress cannot be true when max-file is less than 2 or max-size is not set

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt compress=true --log-opt max-size=1m busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: compress cannot be true when max-file is less than 2 or max-size is not set

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt compress=true --log-opt max-size=1m --log-opt max-file=2 busybox:1.36 echo ok
  ok
  $ docker run --rm --log-opt mode=x busybox:1.36 true
  docker: Error response from daemon: logger: logging mode not supported: x

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt mode=non-blocking --log-opt max-buffer-size=1m busybox:1.36 echo ok
  ok
  $ docker run --rm --log-opt max-buffer-size=1m busybox:1.36 true
  docker: Error response from daemon: logger: max-buffer-size option is only supported with 'mode=non-blocking'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt mode=non-blocking --log-opt max-buffer-size=x busybox:1.36 true
  docker: Error response from daemon: error parsing option max-buffer-size: invalid size: 'x'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver none --log-opt max-size=1m busybox:1.36 true
  docker: invalid logging opts for driver none

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver none --log-opt x=1 busybox:1.36 echo ok
  docker: invalid logging opts for driver none

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt labels=a,b --log-opt env=X --log-opt tag='{{.Name}}' --log-opt env-regex=x busybox:1.36 echo ok
  ok
  % docker run --rm --log-opt tag='{{.Nope}}' busybox:1.36 true
  % docker run --rm --log-opt tag='{{' busybox:1.36 true
  % docker run --rm --log-opt labels-regex='(' busybox:1.36 true
  $ docker run --rm --log-driver local --log-opt max-size=5x busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid value for max-size: 5x: invalid suffix: 'x'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver local --log-opt max-file=0 busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: compression cannot be enabled when max file count is 1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver local --log-opt compress=maybe busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid boolean value for compress: strconv.ParseBool: parsing "maybe": invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver syslog --log-opt syslog-address=nope busybox:1.36 true
  docker: Error response from daemon: unsupported scheme: ''

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver syslog --log-opt syslog-facility=nope busybox:1.36 true
  docker: Error response from daemon: invalid syslog facility

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver syslog --log-opt syslog-format=nope busybox:1.36 true
  docker: Error response from daemon: Invalid syslog format

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver syslog --log-opt x=nope busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'x' for syslog log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver journald --log-opt x=1 busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'x' for journald log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver gelf busybox:1.36 true
  docker: Error response from daemon: gelf-address is a required parameter

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver gelf --log-opt gelf-address=nope busybox:1.36 true
  docker: Error response from daemon: gelf: endpoint needs to be TCP or UDP

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver gelf --log-opt gelf-address=tcp://127.0.0.1:1 busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: gelf: cannot connect to GELF endpoint: 127.0.0.1:1 dial tcp 127.0.0.1:1: connect: connection refused

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver fluentd busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: dial tcp 127.0.0.1:24224: connect: connection refused

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver fluentd --log-opt x=1 busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'x' for fluentd log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver awslogs busybox:1.36 true
  docker: Error response from daemon: must specify a value for log opt 'awslogs-group'

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver awslogs --log-opt x=1 busybox:1.36 true
  docker: Error response from daemon: unknown log opt 'x' for awslogs log driver

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver splunk busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: splunk: splunk-url is expected

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver splunk --log-opt splunk-token=a busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: splunk: splunk-url is expected

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver gcplogs busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: No project was specified and couldn't read project from the metadata server. Please specify a project

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver etwlogs busybox:1.36 true
  docker: Error response from daemon: error looking up logging plugin etwlogs: plugin "etwlogs" not found

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver '' busybox:1.36 echo ok
  ok
  $ docker ps -a --format '{{.Names}} {{.Status}}' | grep -v 'Up '
  n2 Exited (0) About a minute ago
  n1 Exited (0) About a minute ago
  % docker rm -f aa n1 n2 nn
  % docker ps -aq | xargs docker rm -f
