  % docker pull -q busybox:1.36
  $ docker swarm init
  Swarm initialized: current node (g17jlodwu469l6mu727bq9kti) is now a manager.

  To add a worker to this swarm, run the following command:

      docker swarm join --token SWMTKN-1-3wjtzlgeja2q006f8zigicf4syb7dj6gu4z60s3cagdmz2l2n0-cim8knpohx9tk3ef0acgqa7u7 192.168.122.10:2377

  To add a manager to this swarm, run 'docker swarm join-token manager' and follow the instructions.
  $ docker swarm join-token worker
  To add a worker to this swarm, run the following command:

      docker swarm join --token SWMTKN-1-3wjtzlgeja2q006f8zigicf4syb7dj6gu4z60s3cagdmz2l2n0-cim8knpohx9tk3ef0acgqa7u7 192.168.122.10:2377
  $ docker swarm join-token manager
  To add a manager to this swarm, run the following command:

      docker swarm join --token SWMTKN-1-3wjtzlgeja2q006f8zigicf4syb7dj6gu4z60s3cagdmz2l2n0-cc09utpwqt3t2y4ccmx5z40gb 192.168.122.10:2377
  $ docker swarm join-token --rotate worker
  Successfully rotated worker join token.

  To add a worker to this swarm, run the following command:

      docker swarm join --token SWMTKN-1-3wjtzlgeja2q006f8zigicf4syb7dj6gu4z60s3cagdmz2l2n0-8a0ghyg2vppl0w5ofw7t7cube 192.168.122.10:2377
  $ docker swarm join-token --rotate -q manager | cut -c1-8
  SWMTKN-1
  $ docker swarm join-token worker manager
  docker: 'docker swarm join-token' requires 1 argument

  Usage:  docker swarm join-token [OPTIONS] (worker|manager)

  Run 'docker swarm join-token --help' for more information
  [1]
  % docker swarm update --autolock
  $ docker swarm update --autolock=false
  Swarm updated.
  $ docker swarm update --autolock=maybe
  invalid argument "maybe" for "--autolock" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker swarm update [OPTIONS]

  Run 'docker swarm update --help' for more information
  [125]
  $ docker swarm update --cert-expiry 1h
  Swarm updated.
  $ docker swarm update --cert-expiry 10m
  Error response from daemon: rpc error: code = InvalidArgument desc = minimum certificate expiry time is: 1h0m0s
  [1]
  $ docker swarm update --dispatcher-heartbeat 0
  Swarm updated.
  $ docker swarm update --dispatcher-heartbeat 5s --snapshot-interval 100 --max-snapshots 2
  Swarm updated.
  $ docker swarm update --max-snapshots -1
  invalid argument "-1" for "--max-snapshots" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker swarm update [OPTIONS]

  Run 'docker swarm update --help' for more information
  [125]
  $ docker swarm update a
  docker: 'docker swarm update' accepts no arguments

  Usage:  docker swarm update [OPTIONS]

  Run 'docker swarm update --help' for more information
  [1]
  $ docker info --format '{{json .Swarm.Cluster.Spec}}'
  {"Name":"default","Labels":{},"Orchestration":{"TaskHistoryRetentionLimit":5},"Raft":{"SnapshotInterval":100,"KeepOldSnapshots":2,"LogEntriesForSlowFollowers":500,"ElectionTick":10,"HeartbeatTick":1},"Dispatcher":{"HeartbeatPeriod":5000000000},"CAConfig":{"NodeCertExpiry":3600000000000},"TaskDefaults":{},"EncryptionConfig":{"AutoLockManagers":false}}
  $ docker info --format '{{.Swarm.LocalNodeState}} {{.Swarm.ControlAvailable}} {{.Swarm.Managers}} {{.Swarm.Nodes}} {{.Swarm.Error}}'
  active true 1 1
  % docker info 2>/dev/null | sed -n '/Swarm/,/Runtimes/p'
  $ docker service create --detach=false --name web --stop-signal SIGKILL --replicas 2 busybox:1.36 sleep 1000
  nie9xaava0nswn678vfvjb9xs
  overall progress: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service nie9xaava0nswn678vfvjb9xs converged
  $ docker service ls
  ID             NAME      MODE         REPLICAS   IMAGE          PORTS
  nie9xaava0ns   web       replicated   2/2        busybox:1.36
  $ docker service ps web
  ID             NAME      IMAGE          NODE      DESIRED STATE   CURRENT STATE           ERROR     PORTS
  y0uo0864bpuv   web.1     busybox:1.36   lab       Running         Running 5 seconds ago
  qmf8pdsth9qn   web.2     busybox:1.36   lab       Running         Running 5 seconds ago
  $ docker service scale web=3
  web scaled to 3
  overall progress: 3 out of 3 tasks
  1/3: running   [==================================================>]
  2/3: running   [==================================================>]
  3/3: running   [==================================================>]
  verify: Service web converged
  $ docker service scale web=3 web=2
  web scaled to 3
  web scaled to 2
  overall progress: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  overall progress: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  $ docker service scale
  docker: 'docker service scale' requires at least 1 argument

  Usage:  docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]

  See 'docker service scale --help' for more information
  [1]
  $ docker service scale web=
  invalid scale specifier 'web='.
  See 'docker service scale --help'.

  Usage:  docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]

  Scale one or multiple replicated services
  [1]
  $ docker service scale =2
  invalid scale specifier '=2'.
  See 'docker service scale --help'.

  Usage:  docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]

  Scale one or multiple replicated services
  [1]
  $ docker service scale web=1.5
  web: invalid replicas value 1.5: strconv.ParseUint: parsing "1.5": invalid syntax
  [1]
  $ docker service scale web=0
  web scaled to 0
  overall progress: 0 out of 0 tasks
  verify: Service web converged
  $ docker service scale -d web=2
  web scaled to 2
  $ docker service update --image busybox:1.36 web
  web
  overall progress: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  $ docker service update --force web
  web
  overall progress: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  $ docker service update --args 'sleep 2000' --update-delay 1s --update-parallelism 1 web
  web
  overall progress: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  $ docker service ps web --format '{{.Name}} {{.DesiredState}}'
  web.1 Running
  web.1 Shutdown
  web.1 Shutdown
  web.1 Shutdown
  web.2 Running
  web.2 Shutdown
  web.2 Shutdown
  web.2 Shutdown
  % docker service inspect web --format '{{.UpdateStatus.State}} {{.UpdateStatus.Message}}'
  % docker service inspect --pretty web
  $ docker service rollback web
  web
  rollback: manually requested rollback
  overall progress: rolling back update: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  $ docker service inspect web --format '{{.UpdateStatus.State}} {{.UpdateStatus.Message}}'
  rollback_completed rollback completed
  $ docker service inspect --pretty web

  ID:             nie9xaava0nswn678vfvjb9xs
  Name:           web
  Service Mode:   Replicated
   Replicas:      2
  UpdateStatus:
   State:         rollback_completed
   Started:       8 seconds ago
   Message:       rollback completed
  Placement:
  UpdateConfig:
   Parallelism:   1
   On failure:    pause
   Monitoring Period: 5s
   Max failure ratio: 0
   Update order:      stop-first
  RollbackConfig:
   Parallelism:   1
   On failure:    pause
   Monitoring Period: 5s
   Max failure ratio: 0
   Rollback order:    stop-first
  ContainerSpec:
   Image:         busybox:1.36
   Args:          sleep 1000
   Init:          false
  Resources:
  Endpoint Mode:  vip
  $ docker service rollback -q web
  web
  $ docker service rollback -d web
  web
  % docker service rollback web
  $ docker service update --rollback web
  web
  rollback: manually requested rollback
  overall progress: rolling back update: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  $ docker service update --rollback --force web
  other flags may not be combined with --rollback
  [1]
  $ docker service update --rollback -d web
  web
  % docker service update web
  $ docker service update -d web
  web
  $ docker service update -q web
  web
  $ docker service rm web
  web
  $ docker service ls
  ID        NAME      MODE      REPLICAS   IMAGE     PORTS
  % docker service create --name web2 --mode global --hostname 'h-{{.Node.Hostname}}' --env 'S={{.Service.Name}}' --label a=b --container-label c=d -w /tmp -u 1000 --stop-grace-period 1s --stop-signal SIGKILL --init --read-only -t busybox:1.36 sleep 1000
  $ docker service inspect --pretty web2

  ID:             ppcl40i04tcoi8smp1uaxgrge
  Name:           web2
  Labels:
   a=b
  Service Mode:   Global
  Placement:
  UpdateConfig:
   Parallelism:   1
   On failure:    pause
   Monitoring Period: 5s
   Max failure ratio: 0
   Update order:      stop-first
  RollbackConfig:
   Parallelism:   1
   On failure:    pause
   Monitoring Period: 5s
   Max failure ratio: 0
   Rollback order:    stop-first
  ContainerSpec:
   Image:         busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
   Args:          sleep 1000
   Env:           S={{.Service.Name}}
   Dir:           /tmp
   Init:          true
   User: 1000
  Resources:
  Endpoint Mode:  vip
  % docker service ls
  % docker service ps --no-trunc --format '{{.Name}} {{.Image}}' web2 | sed 's/web2\.[a-z0-9]*/X/'
  % docker exec $(docker ps -q --filter label=c=d) sh -c 'hostname; echo $S; id -u; pwd'
  % docker ps --filter label=c=d --format '{{.Image}} {{.Command}} {{.Status}}'
  % docker inspect $(docker ps -q --filter label=c=d) --format '{{json .Config.Labels}}'
  $ docker service scale web2=2
  web2: scale can only be used with replicated or replicated-job mode
  [1]
  $ docker service update --replicas 2 web2
  replicas can only be used with replicated mode
  [1]
  % docker service update --replicas-max-per-node 2 web2
  $ docker service rm web2 web2
  web2
  Error response from daemon: service web2 not found
  [1]
  $ docker service create --mode replicated-job --name rj busybox:1.36 echo hi
  488rspakskvbtv2i3dqf4s9uf
  job progress: 1 out of 1 complete [==================================================>]
  active tasks: 0 out of 0 tasks
  1/1: complete  [==================================================>]
  job complete
  $ docker service ls
  ID             NAME      MODE             REPLICAS              IMAGE          PORTS
  488rspakskvb   rj        replicated job   0/1 (1/1 completed)   busybox:1.36
  % docker service ps rj
  $ docker service logs rj | sed 's/rj\.[a-z0-9.]*@/X@/'
  X@lab    | hi
  $ docker service inspect --pretty rj

  ID:             488rspakskvbtv2i3dqf4s9uf
  Name:           rj
  Service Mode:
  Placement:
  UpdateConfig:
   Parallelism:   1
   On failure:    pause
   Monitoring Period: 5s
   Max failure ratio: 0
   Update order:      stop-first
  RollbackConfig:
   Parallelism:   1
   On failure:    pause
   Monitoring Period: 5s
   Max failure ratio: 0
   Rollback order:    stop-first
  ContainerSpec:
   Image:         busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
   Args:          echo hi
   Init:          false
  Resources:
  Endpoint Mode:  vip
  $ docker service create --mode replicated-job --max-concurrent 1 --replicas 3 --name rj2 busybox:1.36 echo hi
  wt7rb7qmsvp66tbs1mxx5fxfd
  job progress: 3 out of 3 complete [==================================================>]
  active tasks: 0 out of 0 tasks
  1/3: complete  [==================================================>]
  2/3: complete  [==================================================>]
  3/3: complete  [==================================================>]
  job complete
  $ docker service ls
  ID             NAME      MODE             REPLICAS              IMAGE          PORTS
  488rspakskvb   rj        replicated job   0/1 (1/1 completed)   busybox:1.36
  wt7rb7qmsvp6   rj2       replicated job   0/1 (3/3 completed)   busybox:1.36
  $ docker service inspect rj2 --format '{{json .Spec.Mode}}'
  {"ReplicatedJob":{"MaxConcurrent":1,"TotalCompletions":3}}
  $ docker service create --mode global-job --name gj busybox:1.36 echo hi
  09gwk2yd15twvwnj71pcalfix
  job progress: 1 out of 1 complete [==================================================>]
  g17jlodwu469l6mu727bq9kti: complete  [==================================================>]
  job complete
  $ docker service ls --format '{{.Name}} {{.Mode}} {{.Replicas}}'
  gj global job 0/0 (1/1 completed)
  rj replicated job 0/1 (1/1 completed)
  rj2 replicated job 0/1 (3/3 completed)
  $ docker service rollback rj
  Error response from daemon: rpc error: code = FailedPrecondition desc = service 488rspakskvbtv2i3dqf4s9uf does not have a previous spec
  [1]
  $ docker service scale rj=2
  rj scaled to 2
  job progress: 2 out of 2 complete [==================================================>]
  active tasks: 0 out of 0 tasks
  1/2: complete  [==================================================>]
  2/2: complete  [==================================================>]
  job complete
  % docker service update --force rj
  $ docker service update --replicas 2 rj
  replicas can only be used with replicated mode
  [1]
  % docker service update --rollback rj
  $ docker service update --update-delay 1s rj
  Error response from daemon: rpc error: code = InvalidArgument desc = Jobs may not have an update config
  [1]
  $ docker service create --mode replicated-job --update-delay 1s busybox:1.36
  update and rollback configuration is not supported for jobs
  [1]
  $ docker service create --mode replicated-job --restart-condition any busybox:1.36 true
  4druvn4vrz4peqdw3x8otsfb3
  job progress: 1 out of 1 complete [==================================================>]
  active tasks: 0 out of 0 tasks
  1/1: complete  [==================================================>]
  job complete
  $ docker service create --mode replicated --max-concurrent 1 busybox:1.36
  max-concurrent can only be used with replicated-job mode
  [1]
  $ docker service create --mode global-job --replicas 2 busybox:1.36
  replicas can only be used with replicated or replicated-job mode
  [1]
  $ docker service create --mode global --max-concurrent 2 busybox:1.36
  max-concurrent can only be used with replicated-job mode
  [1]
  $ docker service rm rj rj2 gj
  rj
  rj2
  gj
  $ docker swarm leave
  Error response from daemon: You are attempting to leave the swarm on a node that is participating as a manager. Removing the last manager erases all current state of the swarm. Use `--force` to ignore this message.
  [1]
  $ docker swarm leave --force
  Node left the swarm.
  $ docker swarm leave --force
  Error response from daemon: This node is not part of a swarm
  [1]
