  % docker pull -q nginx:1.27
  % docker pull -q nginx:1.26
  % docker pull -q busybox:1.36
  $ docker swarm ca
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker swarm join-token worker
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker swarm unlock-key
  could not fetch unlock key: Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker swarm update --autolock
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  % docker node inspect self
  $ docker service create busybox:1.36
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker secret ls
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker config ls
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker stack ps x
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker swarm init --advertise-addr nosuch
  Error response from daemon: advertise address must be a non-zero IP address or network interface (with optional port number)
  [1]
  % docker swarm init --listen-addr foo:bar:baz
  $ docker swarm init --advertise-addr 127.0.0.1 --task-history-limit 2
  Swarm initialized: current node (xq034tkdbko5i8tf8cbd6oaek) is now a manager.

  To add a worker to this swarm, run the following command:

      docker swarm join --token SWMTKN-1-5u3304jf4f2s01pz8m3weh92s3gfny0zqwv52gduqw52p7vidc-3mf8pun4ctle2i9dqwbtgp2em 127.0.0.1:2377

  To add a manager to this swarm, run 'docker swarm join-token manager' and follow the instructions.
  $ docker swarm join-token worker
  To add a worker to this swarm, run the following command:

      docker swarm join --token SWMTKN-1-5u3304jf4f2s01pz8m3weh92s3gfny0zqwv52gduqw52p7vidc-3mf8pun4ctle2i9dqwbtgp2em 127.0.0.1:2377
  $ docker swarm join-token manager
  To add a manager to this swarm, run the following command:

      docker swarm join --token SWMTKN-1-5u3304jf4f2s01pz8m3weh92s3gfny0zqwv52gduqw52p7vidc-ce3yxkvt9x3cwc384220ahsmc 127.0.0.1:2377
  $ docker swarm join-token foo
  unknown role foo
  [1]
  $ docker swarm join-token
  docker: 'docker swarm join-token' requires 1 argument

  Usage:  docker swarm join-token [OPTIONS] (worker|manager)

  Run 'docker swarm join-token --help' for more information
  [1]
  $ docker swarm join-token --rotate worker
  Successfully rotated worker join token.

  To add a worker to this swarm, run the following command:

      docker swarm join --token SWMTKN-1-5u3304jf4f2s01pz8m3weh92s3gfny0zqwv52gduqw52p7vidc-72967yz2tdr9pyx4rr32sgzo2 127.0.0.1:2377
  $ docker swarm join-token -q --rotate manager | cut -c1-8
  SWMTKN-1
  $ docker swarm join --token foo 127.0.0.1:2377
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm ca | head -1
  -----BEGIN CERTIFICATE-----
  % docker swarm update
  $ docker swarm update --task-history-limit 3
  Swarm updated.
  $ docker swarm update --dispatcher-heartbeat 7s --cert-expiry 48h
  Swarm updated.
  % docker info --format '{{.Swarm.Cluster.Spec.Orchestration.TaskHistoryRetentionLimit}} {{.Swarm.Cluster.Spec.CAConfig.NodeCertExpiry}}'
  % docker swarm update --autolock=true
  $ docker swarm unlock-key -q | cut -c1-9
  SWMKEY-1-
  % docker swarm unlock-key
  % docker swarm unlock-key --rotate
  $ docker swarm update --autolock=false
  Swarm updated.
  $ docker swarm unlock-key
  no unlock key is set
  [1]
  $ docker swarm unlock
  error: swarm is not locked
  [1]
  % docker node ls
  $ docker node ls -q | wc -l
  1
  $ docker node ls --filter role=manager --format '{{.Hostname}} {{.Self}}'
  lab true
  $ docker node ls --filter role=worker
  ID        HOSTNAME   STATUS    AVAILABILITY   MANAGER STATUS   ENGINE VERSION
  $ docker node ls --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker node update --label-add zone=a --label-add disk=ssd lab
  lab
  $ docker node inspect -f '{{.Spec.Labels}} {{.Spec.Availability}}' self
  map[disk:ssd zone:a] active
  $ docker node inspect --pretty self | head -12
  ID:                     xq034tkdbko5i8tf8cbd6oaek
  Labels:
   - disk=ssd
   - zone=a
  Hostname:               lab
  Joined at:              2026-11-21 15:44:50.885628003 +0000 utc
  Status:
   State:                 Ready
   Availability:          Active
   Address:               127.0.0.1
  Manager Status:
   Address:               127.0.0.1:2377
  $ docker node update --label-rm disk --availability pause lab
  lab
  $ docker node update --label-rm nosuch lab
  key nosuch doesn't exist in node's labels
  [1]
  $ docker node update --availability foo lab
  Error response from daemon: invalid Availability: "foo"
  [1]
  $ docker node update --role worker lab
  Error response from daemon: rpc error: code = FailedPrecondition desc = attempting to demote the last manager of the swarm
  [1]
  $ docker node demote lab
  Error response from daemon: rpc error: code = FailedPrecondition desc = attempting to demote the last manager of the swarm
  [1]
  $ docker node promote lab
  Node xq034tkdbko5i8tf8cbd6oaek is already a manager.
  $ docker node promote nosuch
  Error response from daemon: node nosuch not found
  [1]
  $ docker node ls --format '{{.Availability}}'
  Pause
  $ docker service create -d --name p busybox:1.36 sleep 100
  k9n9ekuosb671g46cp0ruals0
  % sleep 3
  $ docker service ps p --no-trunc --format '{{.Name}} {{.CurrentState}} {{.Error}}'
  p.1 Pending 3 seconds ago "no suitable node (1 node not available for new tasks)"
  $ docker node update --availability active lab
  lab
  % sleep 4
  $ docker service ps p --format '{{.Name}} {{.DesiredState}} {{.Error}}'
  p.1 Running
  % docker service create --detach=false --name con --constraint node.labels.zone==b --replicas 1 busybox:1.36 sleep 100
  < @3s ^C
  $ docker service ps con --no-trunc --format '{{.Name}} {{.CurrentState}} {{.Error}}'
  con.1 Pending 2 seconds ago "no suitable node (scheduling constraints not satisfied on 1 node)"
  $ docker service update --constraint-rm node.labels.zone==b --constraint-add node.labels.zone==a con
  con
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service con converged
  $ docker service inspect --pretty con

  ID:             orhsdd7ypmpsuvqr1hog8ddo8
  Name:           con
  Service Mode:   Replicated
   Replicas:      1
  UpdateStatus:
   State:         completed
   Started:       6 seconds ago
   Completed:     Less than a second ago
   Message:       update completed
  Placement:
   Constraints:   [node.labels.zone==a]
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
   Args:          sleep 100
   Init:          false
  Resources:
  Endpoint Mode:  vip
  $ docker service inspect -f '{{.Spec.TaskTemplate.Placement.Constraints}}' con
  [node.labels.zone==a]
  $ docker service update --env-add A=1 --env-add B=2 --label-add x=y --container-label-add c=d con
  con
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service con converged
  $ docker service inspect -f '{{.Spec.TaskTemplate.ContainerSpec.Env}} {{.Spec.Labels}} {{.Spec.TaskTemplate.ContainerSpec.Labels}}' con
  [A=1 B=2] map[x:y] map[c:d]
  $ docker service update --env-rm A --args 'sleep 200' --hostname h --user nobody --workdir /tmp con
  con
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service con converged
  $ docker service inspect -f '{{.Spec.TaskTemplate.ContainerSpec.Env}} {{.Spec.TaskTemplate.ContainerSpec.Args}} {{.Spec.TaskTemplate.ContainerSpec.User}}' con
  [B=2] [sleep 200] nobody
  $ docker service ps con --format '{{.Name}} {{.Image}} {{.DesiredState}}'
  con.1 busybox:1.36 Running
  con.1 busybox:1.36 Shutdown
  con.1 busybox:1.36 Shutdown
  $ docker service update --force con
  con
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service con converged
  $ docker service update --replicas 3 --update-parallelism 2 --update-delay 1s con
  con
  overall progress: 3 out of 3 tasks
  1/3: running   [==================================================>]
  2/3: running   [==================================================>]
  3/3: running   [==================================================>]
  verify: Service con converged
  $ docker service update --limit-memory 32M --limit-cpu 0.5 --reserve-memory 16M con
  con
  overall progress: 3 out of 3 tasks
  1/3: running   [==================================================>]
  2/3: running   [==================================================>]
  3/3: running   [==================================================>]
  verify: Service con converged
  $ docker service inspect -f '{{json .Spec.TaskTemplate.Resources}}' con
  {"Limits":{"NanoCPUs":500000000,"MemoryBytes":33554432},"Reservations":{"MemoryBytes":16777216}}
  $ docker service update --publish-add 8060:80 con
  con
  overall progress: 3 out of 3 tasks
  1/3: running   [==================================================>]
  2/3: running   [==================================================>]
  3/3: running   [==================================================>]
  verify: Service con converged
  $ docker service ls
  ID             NAME      MODE         REPLICAS   IMAGE          PORTS
  orhsdd7ypmps   con       replicated   3/3        busybox:1.36   *:8060->80/tcp
  k9n9ekuosb67   p         replicated   1/1        busybox:1.36
  $ docker service update --publish-rm 80 con
  con
  overall progress: 3 out of 3 tasks
  1/3: running   [==================================================>]
  2/3: running   [==================================================>]
  3/3: running   [==================================================>]
  verify: Service con converged
  $ docker service inspect -f '{{json .Endpoint.Spec}}' con
  {"Mode":"vip"}
  $ docker service update --image nosuchimage:9 con
  < @4s ^C
  con
  overall progress: 0 out of 3 tasks
  1/3: preparing [=================================>                 ]
  2/3: preparing [=================================>                 ]
  3/3:
  service update paused: update paused due to failure or early termination of task izv95qec9e5id8fwlmsp2kfyo
  [1]
  $ docker service ls --format '{{.Name}} {{.Image}} {{.Replicas}}'
  con nosuchimage:9 3/3
  p busybox:1.36 1/1
  $ docker service inspect -f '{{.UpdateStatus.State}} {{.UpdateStatus.Message}}' con
  paused update paused due to failure or early termination of task izv95qec9e5id8fwlmsp2kfyo
  $ docker service rollback con
  con
  rollback: manually requested rollback
  overall progress: rolling back update: 3 out of 3 tasks
  1/3: running   [==================================================>]
  2/3: running   [==================================================>]
  3/3: running   [==================================================>]
  verify: Service con converged
  $ docker service rollback p
  Error response from daemon: rpc error: code = FailedPrecondition desc = service k9n9ekuosb671g46cp0ruals0 does not have a previous spec
  [1]
  $ docker service update nosuch
  Error response from daemon: service nosuch not found
  [1]
  $ docker service update
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update --replicas abc con
  invalid argument "abc" for "--replicas" flag: strconv.ParseUint: parsing "abc": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update --update-order foo con
  Error response from daemon: unrecognized update order foo
  [1]
  $ docker service scale con=1 p=2
  con scaled to 1
  p scaled to 2
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service con converged
  overall progress: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service p converged
  $ docker service scale con=abc
  con: invalid replicas value abc: strconv.ParseUint: parsing "abc": invalid syntax
  [1]
  $ docker service scale con
  invalid scale specifier 'con'.
  See 'docker service scale --help'.

  Usage:  docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]

  Scale one or multiple replicated services
  [1]
  $ docker service scale con=-1
  con: invalid replicas value -1: strconv.ParseUint: parsing "-1": invalid syntax
  [1]
  $ docker service scale con=0
  con scaled to 0
  overall progress: 0 out of 0 tasks
  verify: Service con converged
  % docker service ls
  % docker service ps con p --format '{{.Name}} {{.DesiredState}}' | sort
  % docker service ps -q p | wc -l
  $ docker service ps nosuch
  no such service: nosuch
  [1]
  $ docker service ps --filter foo=bar p
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker service ps --filter node=lab --format '{{.Node}}' p | sort -u
  lab
  $ docker service logs con
  $ docker service inspect nosuch
  []
  no such service: nosuch
  [1]
  $ docker service inspect --pretty p

  ID:             k9n9ekuosb671g46cp0ruals0
  Name:           p
  Service Mode:   Replicated
   Replicas:      2
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
   Args:          sleep 100
   Init:          false
  Resources:
  Endpoint Mode:  vip
  $ docker service rm con p nosuch
  con
  p
  Error response from daemon: service nosuch not found
  [1]
  $ docker swarm leave
  Error response from daemon: You are attempting to leave the swarm on a node that is participating as a manager. Removing the last manager erases all current state of the swarm. Use `--force` to ignore this message.
  [1]
  $ docker swarm leave -f
  Node left the swarm.
