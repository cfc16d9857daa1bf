  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  $ docker swarm join-token worker
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker swarm leave -f
  Error response from daemon: This node is not part of a swarm
  [1]
  $ docker swarm join
  docker: 'docker swarm join' requires 1 argument

  Usage:  docker swarm join [OPTIONS] HOST:PORT

  Run 'docker swarm join --help' for more information
  [1]
  $ docker swarm update --autolock
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker service create busybox:1.36
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker stack deploy -c x.yml a
  open x.yml: no such file or directory
  [1]
  $ docker secret ls
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker swarm init --advertise-addr nosuch
  Error response from daemon: advertise address must be a non-zero IP address or network interface (with optional port number)
  [1]
  % docker swarm init --availability drain | head -1 | cut -c1-40
  $ docker node ls --format '{{.Hostname}} {{.Availability}} {{.ManagerStatus}} {{.EngineVersion}}' | awk '{print NF,$2,$3}'
  4 Drain Leader
  $ docker service create -d --name w busybox:1.36 sleep 1000
  ljkanhri322nfqag6m6yggwbl
  % sleep 2
  $ docker service ps w --format '{{.CurrentState}} {{.Error}}' | sed 's/ [0-9a-z ]* ago//'
  Pending "no suitable node (1 node not …"
  $ docker node update --availability active $(docker node ls -q)
  xk29g08foiugvf37n4uhb996n
  $ docker node update --label-add zone=a --label-add disk=ssd $(docker node ls -q) | wc -c
  26
  $ docker node inspect self -f '{{.Spec.Labels}} {{.Spec.Role}} {{.Spec.Availability}}'
  map[disk:ssd zone:a] manager active
  $ docker node inspect self --pretty | head -6 | sed 's/[0-9a-z]\{25\}/ID/'
  ID:                     ID
  Labels:
   - disk=ssd
   - zone=a
  Hostname:               lab
  Joined at:              2026-11-21 22:22:24.900254288 +0000 utc
  $ docker node ps --format '{{.Name}} {{.DesiredState}}'
  w.1 Running
  $ docker node promote self
  Error response from daemon: node self not found
  [1]
  $ docker node demote self
  Error response from daemon: node self not found
  [1]
  $ docker node demote nosuch
  Error response from daemon: node nosuch not found
  [1]
  $ docker node rm self
  Error response from daemon: node self not found
  [1]
  $ docker node update --role worker self
  Error response from daemon: node self not found
  [1]
  $ docker node update --availability nope self
  Error response from daemon: node self not found
  [1]
  $ docker node update --label-rm zone self
  Error response from daemon: node self not found
  [1]
  $ docker node inspect nosuch
  []
  Error response from daemon: node nosuch not found
  [1]
  $ docker service create --name web --replicas 2 -p 8080:80 --constraint node.labels.disk==ssd --env A=1 --label tier=front --mount type=volume,src=vol,dst=/v -q busybox:1.36 sleep 1000 | wc -c
  26
  $ docker service ls --format '{{.Name}} {{.Mode}} {{.Replicas}} {{.Image}} {{.Ports}}'
  w replicated 1/1 busybox:1.36
  web replicated 2/2 busybox:1.36 *:8080->80/tcp
  $ docker service ls --filter name=web --filter mode=replicated -q | wc -l
  1
  $ docker service ls --filter label=nope
  ID        NAME      MODE      REPLICAS   IMAGE     PORTS
  $ docker service ls --filter nope=x
  Error response from daemon: invalid filter 'nope'
  [1]
  $ docker service ps web --format '{{.Name}} {{.Node}} {{.DesiredState}}' | sort | sed 's/ [a-z]* Run/ N Run/'
  web.1 N Running
  web.2 N Running
  $ docker service ps web -f name=web.1 -q | wc -l
  1
  $ docker service ps web --filter desired-state=nope
  Error response from daemon: Invalid desired-state filter: 'nope'
  [1]
  $ docker service ps web nosuch -q | wc -l
  no such service: nosuch
  2
  $ docker service inspect web --pretty | grep -v ID

  Name:           web
  Labels:
   tier=front
  Service Mode:   Replicated
   Replicas:      2
  Placement:
   Constraints:   [node.labels.disk==ssd]
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
   Env:           A=1
   Init:          false
  Mounts:
   Target:        /v
    Source:       vol
    ReadOnly:     false
    Type:         volume
  Resources:
  Endpoint Mode:  vip
  Ports:
   PublishedPort = 8080
    Protocol = tcp
    TargetPort = 80
    PublishMode = ingress
  $ docker service inspect web -f '{{json .Spec.TaskTemplate.Placement}} {{json .Spec.EndpointSpec}} {{json .Spec.Labels}}'
  {"Constraints":["node.labels.disk==ssd"],"Platforms":[{"Architecture":"amd64","OS":"linux"},{"Architecture":"arm64","OS":"linux"}]} {"Mode":"vip","Ports":[{"Protocol":"tcp","TargetPort":80,"PublishedPort":8080,"PublishMode":"ingress"}]} {"tier":"front"}
  $ docker service inspect nosuch
  []
  no such service: nosuch
  [1]
  $ docker service inspect web nosuch -f '{{.Spec.Name}}'
  web
  no such service: nosuch
  [1]
  $ docker service create --name web2 -p 8080:80 -d busybox:1.36 sleep 1
  Error response from daemon: rpc error: code = InvalidArgument desc = port '8080' is already in use by service 'web' (9j5c67g480i5kgxnfey8kd15d) as an ingress port
  [1]
  $ docker service create --name 'bad name' busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  $ docker service create --replicas -1 busybox:1.36
  invalid argument "-1" for "--replicas" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create --replicas 2 --mode global busybox:1.36
  replicas can only be used with replicated or replicated-job mode
  [1]
  $ docker service create --mode nope busybox:1.36
  unknown mode: nope, only replicated and global supported
  [1]
  $ docker service create --restart-condition nope busybox:1.36
  Error response from daemon: invalid RestartCondition: "nope"
  [1]
  $ docker service create --update-failure-action nope busybox:1.36
  Error response from daemon: unrecognized update failure action nope
  [1]
  $ docker service create --limit-memory nope busybox:1.36
  invalid argument "nope" for "--limit-memory" flag: invalid size: 'nope'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create --limit-cpu x busybox:1.36
  invalid argument "x" for "--limit-cpu" flag: failed to parse x as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create --network nosuch busybox:1.36
  Error response from daemon: network nosuch not found
  [1]
  $ docker service create --secret nosuch busybox:1.36
  secret not found: nosuch
  [1]
  $ docker service create --config nosuch busybox:1.36
  config not found: nosuch
  [1]
  $ docker service create --publish 99999:80 busybox:1.36
  invalid argument "99999:80" for "-p, --publish" flag: invalid hostPort: 99999

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create --constraint 'node.nosuch==x' -d --name c1 busybox:1.36 sleep 10
  oxuuddwnummc3tn12guevsm6z
  $ docker service create --constraint 'xx' busybox:1.36
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service create --mount type=bind,src=/nosuch,dst=/x -d --name bm --restart-condition none busybox:1.36 sleep 10
  43m9nivcpt0etmrl75xnoobq9
  % sleep 2
  $ docker service rm bm c1
  bm
  c1
  $ docker service scale web=4 -d
  web scaled to 4
  $ docker service scale web=abc
  web: invalid replicas value abc: strconv.ParseUint: parsing "abc": invalid syntax
  [1]
  $ docker service scale web=-1
  web: invalid replicas value -1: strconv.ParseUint: parsing "-1": invalid syntax
  [1]
  $ docker service scale web
  invalid scale specifier 'web'.
  See 'docker service scale --help'.

  Usage:  docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]

  Scale one or multiple replicated services
  [1]
  $ docker service scale web=1 nosuch=2
  web scaled to 1
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service web converged
  nosuch: Error response from daemon: service nosuch not found
  [1]
  $ docker service scale web=1 w=1
  web scaled to 1
  w scaled to 1
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service web converged
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service w converged
  $ docker service update --env-add B=2 --env-rm A --label-rm tier --publish-rm 8080 -q web
  web
  $ docker service inspect web -f '{{.Spec.TaskTemplate.ContainerSpec.Env}} {{.Spec.Labels}} {{.Spec.EndpointSpec.Ports}} {{.UpdateStatus.State}}'
  [B=2] map[] [{ tcp 80 8080 ingress}] completed
  $ docker service create -d --name lg --restart-condition none busybox:1.36 sh -c 'echo out; echo err >&2'
  dj0trq3hghlyfluqqduop9dbc
  % sleep 2
  $ docker service logs lg 2>&1 | sed 's/lg.1.[0-9a-z]*@[^ ]*/TASK/' | sort
  TASK    | err
  TASK    | out
  $ docker service logs --raw lg 2>/dev/null
  out
  $ docker service logs --no-task-ids --raw -t lg 2>/dev/null | wc -l
  1
  $ docker service rm lg w nosuch
  lg
  w
  Error response from daemon: service nosuch not found
  [1]
  $ docker service rm
  docker: 'docker service rm' requires at least 1 argument

  Usage:  docker service rm SERVICE [SERVICE...]

  See 'docker service rm --help' for more information
  [1]
  $ echo s1 | docker secret create sec -
  pe023liyjy7k45z5k7b4oe0ud
  $ echo s2 > f; docker secret create sec2 f --label a=b
  vnnt61p7hn256kguceyd0hqkg
  $ docker secret create sec f
  Error response from daemon: rpc error: code = AlreadyExists desc = secret sec already exists
  [1]
  $ docker secret create sec3 nofile
  error reading from nofile: open nofile: no such file or directory
  [1]
  $ docker secret create
  docker: 'docker secret create' requires at least 1 and at most 2 arguments

  Usage:  docker secret create [OPTIONS] SECRET [file|-]

  Run 'docker secret create --help' for more information
  [1]
  $ docker secret create 'bad name' f
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid name, only 64 [a-zA-Z0-9-_.] characters allowed, and the start and end character must be [a-zA-Z0-9]
  [1]
  $ docker secret ls --format '{{.Name}} {{.Driver}}'
  sec
  sec2
  $ docker secret ls --filter name=sec2 -q | wc -l
  1
  % docker secret inspect sec2 -f '{{.Spec.Labels}} {{.Spec.Data}}'
  $ docker secret inspect sec --pretty | sed 's/[0-9a-z]\{25\}/ID/' | grep -v At
  ID:              ID
  Name:              sec
  Driver:
  Created at:        2026-11-21 22:23:22.937532309 +0000 utc
  Updated at:        2026-11-21 22:23:22.937532309 +0000 utc
  $ docker secret inspect nosuch
  []
  Error response from daemon: secret nosuch not found
  [1]
  $ docker config create conf f
  q5gt1qnvzl7eu12p49nth4w3f
  $ docker config inspect conf --pretty | tail -3
  Data:
  s2
  % docker config inspect conf -f '{{.Spec.Data}} {{printf "%s" .Spec.Data}}'
  $ docker service create -d --name rd --secret source=sec,target=/run/pw,mode=0400 --config source=conf,target=/etc/c.txt --restart-condition none busybox:1.36 sh -c 'cat /run/pw /etc/c.txt; ls -l /run/pw | cut -c1-10'
  0advhs83cl621l1casa7f1mlm
  % sleep 2
  $ docker service logs --raw rd
  s1
  s2
  -r--------
  $ docker secret rm sec sec2
  sec2
  Error response from daemon: rpc error: code = InvalidArgument desc = secret 'sec' is in use by the following service: rd
  [1]
  $ docker config rm conf
  Error response from daemon: rpc error: code = InvalidArgument desc = config 'conf' is in use by the following service: rd
  [1]
  $ docker service rm rd && docker secret rm sec && docker config rm conf nosuch
  rd
  sec
  conf
  Error response from daemon: config nosuch not found
  [1]
  $ docker service create -d --name job --mode replicated-job --replicas 2 --max-concurrent 1 busybox:1.36 true
  tudx2ptygyvcwzteker43s1ix
  % sleep 3
  $ docker service ls --filter name=job --format '{{.Mode}} {{.Replicas}}'
  replicated job 0/1 (2/2 completed)
  % docker service ps job --format '{{.Name}} {{.DesiredState}}' | sort
  $ docker service create -d --name gj --mode global-job busybox:1.36 true
  gqix2z4ca7mlzu25nrcgi3ku5
  $ docker service rm job gj web
  job
  gj
  web
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    stop_grace_period: 1s\n    deploy: {replicas: 2}\n  b:\n    image: busybox:1.36\n    command: sleep 1000\n    stop_grace_period: 1s\n    networks: [n]\nnetworks: {n: {}}\n' > s.yml
  $ docker stack deploy -c s.yml -d st
  Creating network st_default
  Creating network st_n
  Creating service st_a
  Creating service st_b
  % sleep 3
  $ docker stack services st --format '{{.Name}} {{.Replicas}}'
  st_a 2/2
  st_b 1/1
  $ docker stack services st --filter name=st_a -q | wc -l
  1
  $ docker stack ps st --format '{{.Name}} {{.CurrentState}}' | sed 's/ [0-9a-z]* [a-z]* ago//' | sort
  st_a.1 Running
  st_a.2 Running
  st_b.1 Running
  $ docker stack ps st -q | wc -l
  3
  $ docker stack ps st --no-resolve --filter name=st_a.1 --format '{{.Image}}'
  busybox:1.36
  $ docker stack ls --format '{{.Name}} {{.Services}} {{.Orchestrator}}'
  template parsing error: template: :1:26: executing "" at <.Orchestrator>: can't evaluate field Orchestrator in type *stack.stackContext
  [1]
  $ docker stack config -c s.yml | head -5
  version: "3.13"
  services:
    a:
      command:
        - sleep
  $ docker stack deploy -c s.yml --prune st -d
  Updating service st_a (id: 4nadyny0vb7hwwj5mqicdv808)
  Updating service st_b (id: v7n4ncqzds5jnnj66ttw6tm6g)
  $ docker stack deploy st
  specify a Compose file (with --compose-file)
  [1]
  $ docker stack deploy -c s.yml
  docker: 'docker stack deploy' requires 1 argument

  Usage:  docker stack deploy [OPTIONS] STACK

  Run 'docker stack deploy --help' for more information
  [1]
  $ docker stack deploy -c s.yml 'bad name'
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  Creating network bad name_default
  failed to create network bad name_default: Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  $ docker stack deploy -c s.yml UPPER -d
  Creating network UPPER_default
  Creating network UPPER_n
  Creating service UPPER_a
  Creating service UPPER_b
  % docker stack rm UPPER
  $ printf 'services:\n  a:\n    build: .\n' > b.yml; docker stack deploy -c b.yml x
  Ignoring unsupported options: build

  invalid image reference for service a: no image specified
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    depends_on: [b]\n    container_name: q\n' > b.yml; docker stack deploy -d -c b.yml x
  Ignoring deprecated options:

  container_name: Setting the container name is not supported.

  Creating network x_default
  Creating service x_a
  $ printf 'nope: 1\n' > b.yml; docker stack deploy -c b.yml x
  (root) Additional property nope is not allowed
  [1]
  % docker stack rm st
  $ docker network ls --filter name=st --format '{{.Name}}'
  host
  st_default
  st_n
  % sleep 4
  $ docker network ls --filter name=st --format '{{.Name}}'
  host
  st_default
  st_n
  $ docker stack rm x nosuch
  Removing service x_a
  Removing network x_default
  Nothing found in stack: nosuch
  $ docker stack rm
  docker: 'docker stack rm' requires at least 1 argument

  Usage:  docker stack rm [OPTIONS] STACK [STACK...]

  See 'docker stack rm --help' for more information
  [1]
  $ docker swarm ca | head -1
  -----BEGIN CERTIFICATE-----
  $ docker swarm unlock-key
  no unlock key is set
  [1]
  $ docker swarm update --task-history-limit 2 --cert-expiry 720h
  Swarm updated.
  $ docker swarm join-token nope
  unknown role nope
  [1]
  $ docker swarm join --token abc 127.0.0.1:2377
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm init
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm leave
  Error response from daemon: You are attempting to leave the swarm on a node that is participating as a manager. Removing the last manager erases all current state of the swarm. Use `--force` to ignore this message.
  [1]
  $ docker swarm leave --force
  Node left the swarm.
