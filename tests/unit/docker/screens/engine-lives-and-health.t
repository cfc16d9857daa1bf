  % docker pull -q busybox:1.36
  $ docker create --name j busybox:1.36 sleep 600
  Error response from daemon: Invalid container name (j), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker ps -a
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker start j
  Error response from daemon: No such container: j
  failed to start containers: j
  [1]
  $ docker pause j
  Error response from daemon: No such container: j
  [1]
  $ docker ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker ps --filter status=paused
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker exec j ls
  Error response from daemon: No such container: j
  [1]
  $ docker stop -t 1 j
  Error response from daemon: No such container: j
  [1]
  $ docker start j
  Error response from daemon: No such container: j
  failed to start containers: j
  [1]
  $ docker pause j j
  Error response from daemon: No such container: j
  Error response from daemon: No such container: j
  [1]
  $ docker unpause j
  Error response from daemon: No such container: j
  [1]
  $ docker kill -s TERM j
  Error response from daemon: cannot kill container: j: No such container: j
  [1]
  $ docker kill -s HUP j
  Error response from daemon: cannot kill container: j: No such container: j
  [1]
  $ docker ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker kill j
  Error response from daemon: cannot kill container: j: No such container: j
  [1]
  $ docker ps -a
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker kill --signal 9 j
  Error response from daemon: cannot kill container: j: No such container: j
  [1]
  $ docker restart -t 0 j
  Error response from daemon: No such container: j
  [1]
  $ docker restart -t 1 -s KILL j
  Error response from daemon: No such container: j
  [1]
  $ docker inspect -f '{{.State.Status}} {{.RestartCount}}' j

  error: no such object: j
  [1]
  $ docker rename j k
  failed to rename container: Error response from daemon: No such container: j
  [1]
  $ docker rename k k
  failed to rename container: Error response from daemon: No such container: k
  [1]
  $ docker rename k _x
  failed to rename container: Error response from daemon: No such container: k
  [1]
  $ docker rename k /slash
  failed to rename container: Error response from daemon: No such container: k
  [1]
  $ docker ps --format '{{.Names}}'
  $ docker rename slash k
  failed to rename container: Error response from daemon: No such container: slash
  [1]
  $ docker update --restart always k
  Error response from daemon: No such container: k
  [1]
  $ docker kill k
  Error response from daemon: cannot kill container: k: No such container: k
  [1]
  $ docker ps -a --format '{{.Names}} {{.State}}'
  $ docker start k
  Error response from daemon: No such container: k
  failed to start containers: k
  [1]
  $ docker update --memory 128m k
  Error response from daemon: No such container: k
  [1]
  $ docker update --memory 128m --memory-swap -1 k
  Error response from daemon: No such container: k
  [1]
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}}' k

  error: no such object: k
  [1]
  $ docker update --memory 256m k
  Error response from daemon: No such container: k
  [1]
  $ docker update --cpu-shares 10 --pids-limit 50 --blkio-weight 300 k
  Error response from daemon: No such container: k
  [1]
  $ docker update --cpuset-cpus 0-1 k
  Error response from daemon: No such container: k
  [1]
  $ docker inspect -f '{{.HostConfig.CpusetCpus}} {{.HostConfig.CpuShares}} {{.HostConfig.PidsLimit}}' k

  error: no such object: k
  [1]
  $ docker update --restart on-failure:x k
  invalid restart policy format: maximum retry count must be an integer
  [1]
  $ docker rm k
  Error response from daemon: No such container: k
  [1]
  $ docker stop -t 0 k
  Error response from daemon: No such container: k
  [1]
  $ docker wait k
  Error response from daemon: No such container: k
  [1]
  $ docker rm k k
  Error response from daemon: No such container: k
  Error response from daemon: No such container: k
  [1]
  $ docker run -d --name sg busybox:1.36 sh -c 'trap "echo got it; exit 3" TERM; while :; do sleep 0.1; done'
  f01f308c6f78593e91c6d3ab196234f244d02391b6ec84c8c67ba603dc5dadb0
  % sleep 0.5
  $ docker stop sg
  sg
  $ docker logs sg
  got it
  $ docker ps -a --filter name=sg
  CONTAINER ID   IMAGE          COMMAND                   CREATED         STATUS                              PORTS     NAMES
  f01f308c6f78   busybox:1.36   "sh -c 'trap \"echo g…"   2 seconds ago   Exited (3) Less than a second ago             sg
  $ docker wait sg
  3
  $ docker run -d --name si --stop-signal INT --stop-timeout 2 busybox:1.36 sh -c 'trap "exit 5" INT; while :; do sleep 0.1; done'
  8f49b5d8a79e040819a15963f831d2b526b7e20fd18f5f891141351d540d8584
  % sleep 0.5
  $ docker stop si
  si
  $ docker inspect -f '{{.State.ExitCode}} {{.Config.StopSignal}} {{.Config.StopTimeout}}' si
  5 INT 2
  $ docker run --rm --stop-signal FOO busybox:1.36 true
  docker: Error response from daemon: invalid signal: FOO

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --stop-signal 99 busybox:1.36 true
  $ docker run -d --name w busybox:1.36 sh -c 'sleep 1; exit 9'
  docker: Error response from daemon: Invalid container name (w), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  $ docker wait w
  Error response from daemon: No such container: w
  [1]
  $ docker wait w w
  Error response from daemon: No such container: w
  Error response from daemon: No such container: w
  [1]
  $ docker run -d --name w2 --rm busybox:1.36 sleep 1
  67c988a09d9384d29fbb5dd352f9d498bb73d287df53b0a36a5e5e9a0e85288c
  $ docker wait w2
  0
  $ docker wait w2
  Error response from daemon: No such container: w2
  [1]
  $ docker start sg si w
  sg
  si
  Error response from daemon: No such container: w
  failed to start containers: w
  [1]
  $ docker stop -t 0 $(docker ps -q) | wc -l
  2
  $ docker run --name again busybox:1.36 echo run
  run
  $ docker start again
  again
  % docker start -a again
  % docker logs again
  $ docker restart again
  again
  % docker logs -f again
  $ docker run -d --name oom -m 8m busybox:1.36 sh -c 'sleep 0.2; tail /dev/zero'
  0e3d3b56c25934a3ace91168502a6913ea8f783810f543a69b50d06724390cb5
  % sleep 2
  $ docker inspect -f '{{.State.OOMKilled}} {{.State.ExitCode}} {{.State.Status}}' oom
  true 137 exited
  $ docker ps -a --filter exited=137 --format '{{.Names}}'
  oom
  si
  sg
  $ docker run -d --name rp --restart on-failure busybox:1.36 sh -c 'exit 0'
  48fe8d05f15bc1912b6328f485f4ff1f2414c5cda3f5ac48171ab0d0b7cecd0f
  % sleep 1
  $ docker ps -a --filter name=rp --format '{{.Status}}' | sed 's/[0-9]* second.*/T/'
  Exited (0) T
  $ docker run -d --name ra --restart always busybox:1.36 sh -c 'exit 1'
  b20d8a4f8ad567f0c59a483c1a064c2945f860e6f12be41d93b1652726ba96f0
  % sleep 1
  % docker ps -a --filter name=ra --format '{{.State}}'
  $ docker ps --filter status=restarting --format '{{.Names}}'
  ra
  $ docker exec ra ls
  Error response from daemon: Container b20d8a4f8ad567f0c59a483c1a064c2945f860e6f12be41d93b1652726ba96f0 is restarting, wait until the container is running
  [1]
  $ docker rm ra
  Error response from daemon: cannot remove container "ra": container is restarting: stop the container before removing or force remove
  [1]
  $ docker stop ra
  ra
  $ docker rm ra
  ra
  $ docker run --restart unless-stopped:2 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart '' --rm busybox:1.36 echo none
  none
  $ docker run --restart no:1 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart on-failure:-1 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart on-failure:1:2 busybox:1.36 true
  docker: invalid restart policy format: maximum retry count must be an integer

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name hc --health-cmd 'exit 1' --health-interval 500ms --health-retries 2 --health-timeout 1s --health-start-period 100ms busybox:1.36 sleep 100
  30f2a5f6bc51dcbb45f8122bc17ffdd414076afb33ecc382b47ec151d4109e64
  % sleep 2.5
  % docker ps --filter name=hc --format '{{.Status}}' | sed 's/Up.*(/Up (/'
  % docker inspect -f '{{.State.Health.Status}} {{gt .State.Health.FailingStreak 1}}' hc
  % docker inspect -f '{{(index .State.Health.Log 0).ExitCode}} {{json (index .State.Health.Log 0).Output}}' hc
  $ docker inspect -f '{{json .State.Health}}' hc | jq -c 'keys'
  ["FailingStreak","Log","Status"]
  $ docker run -d --name hn --no-healthcheck busybox:1.36 sleep 100
  a06ee30f6b1031cfd134845940c51e8659b891a97197e725686c63fda6759884
  $ docker inspect -f '{{json .Config.Healthcheck}}' hn
  {"Test":["NONE"]}
  $ docker run --no-healthcheck --health-cmd true busybox:1.36 true
  docker: --no-healthcheck conflicts with --health-* options

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-interval x busybox:1.36 true
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-interval 1us --health-cmd true busybox:1.36 true
  docker: Error response from daemon: Interval in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  $ docker run --health-retries -1 --health-cmd true busybox:1.36 true
  docker: --health-retries cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name ht --health-cmd 'sleep 3' --health-interval 300ms --health-timeout 300ms --health-retries 1 busybox:1.36 sleep 100
  c33a1bf39d4c50a4e9090e22e41633151b50df89d72c7db15b5afb27a34851c0
  % sleep 2
  $ docker inspect -f '{{.State.Health.Status}} {{json (index .State.Health.Log 0).Output}} {{(index .State.Health.Log 0).ExitCode}}' ht
  unhealthy "Health check exceeded timeout (300ms)" -1
  $ docker events --since 5s --until 0s --filter container=hc --filter event=health_status --format '{{.Action}}' | sort -u
  $ docker container inspect -f '{{.State.StartedAt}} {{.State.FinishedAt}}' hc | sed 's/[0-9]\{4\}-[^ ]*Z/T/'
  T 0001-01-01T00:00:00Z
