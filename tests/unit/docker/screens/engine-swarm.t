  % docker pull -q busybox:1.36
  $ docker service ls
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker node ls
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker swarm leave
  Error response from daemon: This node is not part of a swarm
  [1]
  $ docker swarm join-token worker
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker swarm update --autolock
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker secret ls
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker stack ls
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker swarm init --advertise-addr foo
  Error response from daemon: advertise address must be a non-zero IP address or network interface (with optional port number)
  [1]
  % docker swarm init --listen-addr abc:xyz
  $ docker swarm init --availability foo
  invalid availability "foo", only active, pause and drain are supported
  [1]
  % docker swarm init --advertise-addr 127.0.0.1
  $ docker swarm init
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm join --token x 1.2.3.4:2377
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm join-token foo
  unknown role foo
  [1]
  $ docker swarm join-token
  docker: 'docker swarm join-token' requires 1 argument

  Usage:  docker swarm join-token [OPTIONS] (worker|manager)

  Run 'docker swarm join-token --help' for more information
  [1]
  $ docker swarm join-token -q worker | cut -c1-8
  SWMTKN-1
  % docker swarm update
  $ docker swarm update --task-history-limit x
  invalid argument "x" for "--task-history-limit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker swarm update [OPTIONS]

  Run 'docker swarm update --help' for more information
  [125]
  $ docker swarm update --task-history-limit 3
  Swarm updated.
  $ docker swarm unlock-key
  no unlock key is set
  [1]
  $ docker swarm unlock
  error: swarm is not locked
  [1]
  $ docker service create --name web -q busybox:1.36 sleep 1000 | wc -c
  26
  $ docker service create --name web busybox:1.36 sleep 1000
  Error response from daemon: rpc error: code = AlreadyExists desc = name conflicts with an existing object: service web already exists
  [1]
  $ docker service create --name 'a b' busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  $ docker service create --mode foo busybox:1.36
  unknown mode: foo, only replicated and global supported
  [1]
  $ docker service create --mode global --replicas 2 busybox:1.36
  replicas can only be used with replicated or replicated-job mode
  [1]
  $ docker service create --replicas -1 busybox:1.36
  invalid argument "-1" for "--replicas" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create --replicas abc busybox:1.36
  invalid argument "abc" for "--replicas" flag: strconv.ParseUint: parsing "abc": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create --publish abc busybox:1.36
  invalid argument "abc" for "-p, --publish" flag: invalid containerPort: abc

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create --constraint foo busybox:1.36
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service create --mount type=foo busybox:1.36
  Error response from daemon: invalid MountType: "foo"
  [1]
  $ docker service create --mount type=bind,src=/nope,dst=/x --detach --name bindy busybox:1.36 sleep 100 | wc -c
  26
  $ docker service create --network nope busybox:1.36
  Error response from daemon: network nope not found
  [1]
  $ docker service create --secret nope busybox:1.36
  secret not found: nope
  [1]
  $ docker service create --config nope busybox:1.36
  config not found: nope
  [1]
  $ docker service create --limit-memory 1m busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1048576: Must be at least 4MiB
  [1]
  $ docker service create --limit-cpu 0.0001 busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid cpu value 0.0001: Must be at least 0.001
  [1]
  $ docker service create --limit-memory abc busybox:1.36
  invalid argument "abc" for "--limit-memory" flag: invalid size: 'abc'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create --restart-condition foo busybox:1.36
  Error response from daemon: invalid RestartCondition: "foo"
  [1]
  $ docker service create --update-failure-action foo busybox:1.36
  Error response from daemon: unrecognized update failure action foo
  [1]
  $ docker service create --update-order foo busybox:1.36
  Error response from daemon: unrecognized update order foo
  [1]
  $ docker service create --endpoint-mode foo busybox:1.36
  Error response from daemon: invalid resolution mode: "foo"
  [1]
  $ docker service create --endpoint-mode dnsrr --publish 80:80 busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = EndpointSpec: port published with ingress mode can't be used with dnsrr mode
  [1]
  $ docker service create
  docker: 'docker service create' requires at least 1 argument

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  See 'docker service create --help' for more information
  [1]
  $ docker service create ''
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: image reference must be provided
  [1]
  $ docker service create BAD
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: "BAD" is not a valid repository/tag
  [1]
  % docker service ls --format '{{.Name}} {{.Mode}} {{.Image}} {{.Ports}}'
  $ docker service ls --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker service ls --filter mode=foo
  ID        NAME      MODE      REPLICAS   IMAGE     PORTS
  $ docker service ls --filter mode=replicated --filter name=we --format '{{.Name}}'
  web
  $ docker service ls --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *service.serviceContext
  [1]
  $ docker service ps nope
  no such service: nope
  [1]
  $ docker service ps web nope --format '{{.Name}} {{.DesiredState}}'
  web.1 Running
  no such service: nope
  [1]
  $ docker service ps web --filter desired-state=foo
  Error response from daemon: Invalid desired-state filter: 'foo'
  [1]
  $ docker service ps web --filter desired-state=running --format '{{.Name}} {{.Image}} {{.Node}} {{.Ports}}'
  web.1 busybox:1.36 lab
  % docker service ps web --filter node=nope
  $ docker service ps web --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker service inspect nope
  []
  no such service: nope
  [1]
  $ docker service inspect web -f '{{.Spec.Name}} {{json .Spec.Mode}}'
  web {"Replicated":{"Replicas":1}}
  % docker service inspect --pretty web | grep -v 'ID:'
  $ docker service inspect --pretty -f '{{.ID}}' web
  --format is incompatible with human friendly format
  [1]
  $ docker service scale web
  invalid scale specifier 'web'.
  See 'docker service scale --help'.

  Usage:  docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]

  Scale one or multiple replicated services
  [1]
  $ docker service scale web=x
  web: invalid replicas value x: strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ docker service scale nope=2
  nope: Error response from daemon: service nope not found
  [1]
  $ docker service scale web=-1
  web: invalid replicas value -1: strconv.ParseUint: parsing "-1": invalid syntax
  [1]
  $ docker service scale -d web=2 nope=1
  web scaled to 2
  nope: Error response from daemon: service nope not found
  [1]
  $ docker service update nope
  Error response from daemon: service nope not found
  [1]
  $ docker service update --replicas x web
  invalid argument "x" for "--replicas" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update --publish-add abc web
  invalid argument "abc" for "--publish-add" flag: invalid containerPort: abc

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update --env-add A=1 --label-add x=y -d web
  web
  $ docker service update --rollback --image x web
  other flags may not be combined with --rollback
  [1]
  $ docker service rollback nope
  Error response from daemon: service nope not found
  [1]
  $ docker service rm nope
  Error response from daemon: service nope not found
  [1]
  $ docker service rm web nope
  web
  Error response from daemon: service nope not found
  [1]
  $ docker service rm
  docker: 'docker service rm' requires at least 1 argument

  Usage:  docker service rm SERVICE [SERVICE...]

  See 'docker service rm --help' for more information
  [1]
  $ docker service logs nope
  no such task or service: nope
  [1]
  $ docker service logs
  docker: 'docker service logs' requires 1 argument

  Usage:  docker service logs [OPTIONS] SERVICE|TASK

  Run 'docker service logs --help' for more information
  [1]
  $ docker service create -q --name one --restart-condition none -d busybox:1.36 sh -c 'echo hi; exit 3' | wc -c
  26
  % sleep 5
  $ docker service ps one --format '{{.Name}} {{.DesiredState}} {{.Error}}'
  one.1 Shutdown "task: non-zero exit (3)"
  % docker service logs one 2>&1 | sed 's/[a-z0-9]\{25\}/ID/'
  $ docker service logs --raw one
  hi
  $ docker service create --mode replicated-job --name job -d busybox:1.36 echo done | wc -c
  26
  % sleep 5
  $ docker service ls --filter name=job --format '{{.Name}} {{.Mode}} {{.Replicas}}'
  job replicated job 0/1 (1/1 completed)
  $ docker service create --mode global-job --name gjob -d busybox:1.36 echo done | wc -c
  26
  $ docker service scale job=3
  job scaled to 3
  job progress: 3 out of 3 complete [==================================================>]
  active tasks: 0 out of 0 tasks
  1/3: complete  [==================================================>]
  2/3: complete  [==================================================>]
  3/3: complete  [==================================================>]
  job complete
  % docker service rollback job
  $ docker service create -d --name cons --constraint node.labels.x==y busybox:1.36 sleep 100 | wc -c
  26
  % sleep 2
  $ docker service ps cons --format '{{.Name}} {{.Node}} {{.Error}}' --no-trunc
  cons.1  "no suitable node (scheduling constraints not satisfied on 1 node)"
  % docker service ps bindy --format '{{.Name}} {{.DesiredState}} {{.Error}}' --no-trunc | head -n 1
  $ docker secret create s1
  secret file is required
  [1]
  $ docker secret create s1 nofile
  error reading from nofile: open nofile: no such file or directory
  [1]
  $ echo x | docker secret create s1 - | wc -c
  26
  $ echo x | docker secret create s1 -
  Error response from daemon: rpc error: code = AlreadyExists desc = secret s1 already exists
  [1]
  $ echo x | docker secret create 'a b' -
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid name, only 64 [a-zA-Z0-9-_.] characters allowed, and the start and end character must be [a-zA-Z0-9]
  [1]
  $ echo -n | docker secret create e1 -
  error reading from STDIN: data is empty
  [1]
  $ docker secret inspect nope
  []
  Error response from daemon: secret nope not found
  [1]
  $ docker secret inspect s1 --pretty | grep Name
  Name:              s1
  $ docker secret ls --format '{{.Name}} {{.Driver}}'
  s1
  $ docker secret ls --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker secret rm nope s1
  s1
  Error response from daemon: secret nope not found
  [1]
  $ echo x | docker config create c1 - | wc -c
  26
  $ echo x | docker config create c1 -
  Error response from daemon: rpc error: code = AlreadyExists desc = config c1 already exists
  [1]
  $ docker config inspect c1 --pretty | tail -n 2
  x
  $ docker config rm nope
  Error response from daemon: config nope not found
  [1]
  $ docker config ls -q | wc -l
  1
  $ docker config inspect nope
  []
  Error response from daemon: config nope not found
  [1]
  $ docker node inspect nope
  []
  Error response from daemon: node nope not found
  [1]
  $ docker node inspect self -f '{{.Spec.Role}} {{.Spec.Availability}}'
  manager active
  $ docker node update --availability foo self
  Error response from daemon: node self not found
  [1]
  $ docker node update --role foo self
  Error response from daemon: node self not found
  [1]
  $ docker node update --role worker self
  Error response from daemon: node self not found
  [1]
  $ docker node update --label-add x=y nope
  Error response from daemon: node nope not found
  [1]
  $ docker node update --label-add x=y $(docker node ls -q)
  j8pz58we3lfoq9vfpzyuximmk
  $ docker node update --label-rm nope self
  Error response from daemon: node self not found
  [1]
  $ docker node demote self
  Error response from daemon: node self not found
  [1]
  $ docker node promote self
  Error response from daemon: node self not found
  [1]
  $ docker node rm self
  Error response from daemon: node self not found
  [1]
  $ docker node rm nope
  Error response from daemon: node nope not found
  [1]
  $ docker node ps nope
  Error response from daemon: node nope not found
  [1]
  $ docker node ps --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker node ls --filter role=foo
  Error response from daemon: Invalid role filter: 'foo'
  [1]
  $ docker node ls --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker node ls --format '{{.Status}} {{.Availability}} {{.ManagerStatus}} {{.Self}}'
  Ready Active Leader true
  $ docker network create -d overlay ov | wc -c
  26
  % docker run --rm --network ov busybox:1.36 true
  $ docker network create -d overlay --attachable ova | wc -c
  26
  $ docker run --rm --network ova busybox:1.36 echo ok
  ok
  $ docker stack deploy s
  specify a Compose file (with --compose-file)
  [1]
  $ docker stack deploy -c nope s
  open nope: no such file or directory
  [1]
  $ docker stack ps nope
  nothing found in stack: nope
  [1]
  $ docker stack services nope
  Nothing found in stack: nope
  $ docker stack rm nope
  Nothing found in stack: nope
  % printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 100\n    build: .\n    container_name: x\n' > s.yml; docker stack deploy -d -c s.yml st
  % docker stack ls --format '{{.Name}} {{.Services}}'
  % docker stack services st --format '{{.Name}} {{.Mode}}'
  % docker stack ps st --format '{{.Name}} {{.Image}}'
  % docker stack rm st
  % docker stack config -c s.yml
  $ docker swarm leave
  Error response from daemon: You are attempting to leave the swarm on a node that is participating as a manager. Removing the last manager erases all current state of the swarm. Use `--force` to ignore this message.
  [1]
  $ docker swarm leave -f
  Node left the swarm.
  $ docker service ls
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
