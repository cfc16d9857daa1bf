  % docker swarm init
  % docker swarm ca --rotate
  $ docker swarm ca --rotate -q
  $ docker swarm ca --rotate -d
  $ docker swarm ca --rotate --cert-expiry 2h -d
  $ docker swarm ca --rotate --cert-expiry 2m -d
  Error response from daemon: rpc error: code = InvalidArgument desc = minimum certificate expiry time is: 1h0m0s
  [1]
  $ docker info --format '{{json .Swarm.Cluster.Spec.CAConfig}}'
  {"NodeCertExpiry":7200000000000,"ForceRotate":4}
  % docker swarm ca --rotate --external-ca protocol=cfssl,url=https://x
  % echo x > f; docker swarm ca --rotate --ca-cert f
  % docker swarm ca > cert; docker swarm ca --rotate --ca-cert cert
  $ docker swarm join-token worker | grep -c SWMTKN
  1
  $ docker node ls --format '{{.TLSStatus}}'
  Ready
  $ docker swarm init --cert-expiry 2m
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm update --task-history-limit -5
  Swarm updated.
  $ docker swarm update --dispatcher-heartbeat -1s
  Error response from daemon: rpc error: code = InvalidArgument desc = heartbeat time period cannot be a negative duration
  [1]
  $ docker swarm update --snapshot-interval 0
  Swarm updated.
  $ docker swarm update --cert-expiry 0
  Swarm updated.
  $ docker network create -d overlay ov1 | wc -c
  26
  $ docker network create -d overlay --attachable --subnet 10.55.0.0/24 --opt encrypted ov2 | wc -c
  26
  $ docker network create -d overlay ov1
  Error response from daemon: network with name ov1 already exists
  [1]
  $ docker network create -d overlay 'a b'
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  % docker network create --scope swarm sb | wc -c
  $ docker network create -d overlay --ingress ing2
  Error response from daemon: rpc error: code = AlreadyExists desc = ingress network (dl242xp0pirzmzffpx666t13g) is already present
  [1]
  $ docker network rm ingress
  < n
  WARNING! Before removing the routing-mesh network, make sure all the nodes in your swarm run the same docker engine version. Otherwise, removal may not be effective and functionality of newly create ingress networks will be impaired.
  Are you sure you want to continue? [y/N]
  % docker network ls --format '{{.Name}} {{.Driver}} {{.Scope}}'
  % docker network inspect ov2 -f '{{json .IPAM}} {{.Attachable}} {{json .Options}} {{json .Peers}}'
  $ docker network inspect ov1 -f '{{.Scope}} {{json .Containers}} {{json .IPAM.Config}}'
  swarm {} [{"Subnet":"10.0.1.0/24","Gateway":"10.0.1.1"}]
  % docker run --rm --network ov1 busybox:1.36 true
  $ docker service create -q --name s --network ov1 --network name=ov2,alias=zz --stop-signal SIGKILL busybox:1.36 sleep 1000 | wc -c
  26
  $ docker service inspect s --format '{{json (index .Spec.TaskTemplate.Networks 1).Aliases}} {{len .Endpoint.VirtualIPs}}'
  ["zz"] 2
  $ docker network rm ov1
  Error response from daemon: rpc error: code = FailedPrecondition desc = network p3va6e7zwzdrfia3tg93iujbr is in use by service un57ev8poquzv4g0304pl84yn
  exit status 1
  [1]
  % docker network inspect ov1 --verbose -f '{{len .Services}}'
  $ docker service update -q --network-rm ov1 s
  s
  $ docker service update -q --network-add nope s
  Error response from daemon: network nope not found
  [1]
  $ docker service update -d --network-add ov2 s
  service is already attached to network ov2
  [1]
  $ docker network rm ov1
  ov1
  $ docker service logs --tail 1 --timestamps s
  $ docker service logs --since x s
  invalid value for "since": failed to parse value as time or duration: "x"
  [1]
  $ docker service logs --details --no-trunc --no-task-ids --no-resolve s
  $ docker service rm s
  s
  % sleep 2
  $ docker network rm ov2 sb
  ov2
  sb
  $ docker network prune -f
  $ docker service create --name hc -q --stop-signal SIGKILL --health-cmd 'true' --health-interval 1s --health-retries 2 busybox:1.36 sleep 1000 | wc -c
  26
  $ docker service inspect hc --pretty | sed -n '/ContainerSpec/,$p'
  ContainerSpec:
   Image:         busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
   Args:          sleep 1000
   Init:          false
  Resources:
  Endpoint Mode:  vip
   Healthcheck:
    Interval = 1s
    Retries = 2
    StartPeriod = 0s
    Timeout =     0s
    Tests:
           Test = CMD-SHELL
           Test = true
  $ docker service update -q --health-cmd '' hc
  hc
  $ docker service update -q --no-healthcheck hc
  hc
  $ docker service update -q --no-healthcheck --health-cmd x hc
  --no-healthcheck conflicts with --health-* options
  [1]
  $ docker service update -d --mount-add type=volume,src=v,dst=/v --limit-memory 50m --reserve-cpu 0.1 --restart-condition on-failure --restart-max-attempts 2 --constraint-add node.role==manager --label-add l=1 --env-add A=1 --host-add a:1.2.3.4 --dns-add 1.1.1.1 --publish-add 8081:80 --cap-add NET_ADMIN --ulimit-add nofile=10:20 --sysctl-add net.core.somaxconn=10 --log-driver none --user 1 --workdir /tmp --hostname hh --read-only --stop-grace-period 3s --update-parallelism 2 --update-order start-first --update-failure-action rollback --rollback-parallelism 0 hc
  hc
  $ docker service inspect hc --pretty | grep -v -e ID: -e Created

  Name:           hc
  Labels:
   l=1
  Service Mode:   Replicated
   Replicas:      1
  UpdateStatus:
   State:         updating
   Started:       Less than a second ago
   Message:       update in progress
  Placement:
   Constraints:   [node.role==manager]
  UpdateConfig:
   Parallelism:   2
   On failure:    rollback
   Monitoring Period: 5s
   Max failure ratio: 0
   Update order:      start-first
  RollbackConfig:
   Parallelism:   0
   On failure:    pause
   Monitoring Period: 5s
   Max failure ratio: 0
   Rollback order:    stop-first
  ContainerSpec:
   Image:         busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
   Args:          sleep 1000
   Env:           A=1
   Dir:           /tmp
   Init:          false
   User: 1
  Capabilities:
   Add: CAP_NET_ADMIN
  SysCtls:
   net.core.somaxconn: 10
  Ulimits:
   nofile: 10:20
  Mounts:
   Target:        /v
    Source:       v
    ReadOnly:     false
    Type:         volume
  Log Driver:
   Name:          none

  Resources:
   Reservations:
    CPU:          0.1
   Limits:
    Memory:       50MiB
  Endpoint Mode:  vip
  Ports:
   PublishedPort = 8081
    Protocol = tcp
    TargetPort = 80
    PublishMode = ingress
   Healthcheck:
    Interval = 0s
    Retries = 0
    StartPeriod = 0s
    Timeout =     0s
    Tests:
           Test = NONE
  $ docker service update -d --mount-rm /v --constraint-rm node.role==manager --label-rm l --env-rm A --host-rm a:1.2.3.4 --dns-rm 1.1.1.1 --publish-rm 80 --cap-drop NET_ADMIN --ulimit-rm nofile --sysctl-rm net.core.somaxconn hc
  hc
  % docker service inspect hc --pretty | sed -n '/ContainerSpec/,$p'
  % docker service inspect hc --format '{{json .Spec.TaskTemplate.ContainerSpec}}'
  $ docker service rollback -d hc
  hc
  % docker service inspect hc --format '{{json .Spec.TaskTemplate.RestartPolicy}} {{json .Spec.TaskTemplate.Placement}} {{json .Spec.UpdateConfig}}'
  $ docker service rm hc
  hc
  $ docker service create -d --name bad --restart-max-attempts 1 --restart-delay 100ms busybox:1.36 nocmd | wc -c
  26
  % sleep 5
  % docker service ps bad --no-trunc --format '{{.Name}} {{.DesiredState}} {{.Error}}'
  $ docker service create -d --name noimg nope:1 | wc -c
  image nope:1 could not be accessed on a registry to record
  its digest. Each node will access nope:1 independently,
  possibly leading to different nodes running different
  versions of the image.

  26
  % sleep 3
  % docker service ps noimg --no-trunc --format '{{.Name}} {{.DesiredState}} {{.Error}}' | head -n 1
  $ docker service create --name fa -q --stop-signal SIGKILL --update-failure-action rollback --update-monitor 2s busybox:1.36 sleep 1000 | wc -c
  26
  % docker service update --args 'false' fa
  % docker service inspect fa --format '{{.UpdateStatus.State}}'
  $ docker service update --update-failure-action continue --args false -d fa
  fa
  $ docker service rm bad noimg fa
  bad
  noimg
  fa
  % docker swarm leave -f
