  % docker pull -q nginx:1.27
  % docker pull -q nginx:1.26
  % docker pull -q busybox:1.36
  % docker swarm init --advertise-addr 127.0.0.1
  $ docker service create --name web --replicas 3 --update-delay 2s --update-parallelism 1 --publish 8085:80 nginx:1.27
  u0crau9d2kr0p6oy4cxhf9xbp
  overall progress: 3 out of 3 tasks
  1/3: running   [==================================================>]
  2/3: running   [==================================================>]
  3/3: running   [==================================================>]
  verify: Service u0crau9d2kr0p6oy4cxhf9xbp converged
  $ docker service ls
  ID             NAME      MODE         REPLICAS   IMAGE        PORTS
  u0crau9d2kr0   web       replicated   3/3        nginx:1.27   *:8085->80/tcp
  $ docker service ps web --format '{{.Name}} {{.Image}} {{.DesiredState}}'
  web.1 nginx:1.27 Running
  web.2 nginx:1.27 Running
  web.3 nginx:1.27 Running
  $ docker service inspect --pretty web

  ID:             u0crau9d2kr0p6oy4cxhf9xbp
  Name:           web
  Service Mode:   Replicated
   Replicas:      3
  Placement:
  UpdateConfig:
   Parallelism:   1
   Delay:         2s
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
   Image:         nginx:1.27@sha256:51dea035359328b1bb7a2198236be2c11fb68dc3e731208092ed7c8e9345b57d
   Init:          false
  Resources:
  Endpoint Mode:  vip
  Ports:
   PublishedPort = 8085
    Protocol = tcp
    TargetPort = 80
    PublishMode = ingress
  $ docker service scale web=5
  web scaled to 5
  overall progress: 5 out of 5 tasks
  1/5: running   [==================================================>]
  2/5: running   [==================================================>]
  3/5: running   [==================================================>]
  4/5: running   [==================================================>]
  5/5: running   [==================================================>]
  verify: Service web converged
  $ docker service scale web=2
  web scaled to 2
  overall progress: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  % sleep 3
  % docker service ps web --format '{{.Name}} {{.Image}} {{.DesiredState}}'
  $ docker service update --image nginx:1.26 web
  web
  overall progress: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  $ docker service ps web --format '{{.Name}} {{.Image}} {{.DesiredState}}'
  web.1 nginx:1.26 Running
  web.1 nginx:1.27 Shutdown
  web.2 nginx:1.26 Running
  web.2 nginx:1.27 Shutdown
  % docker service inspect --pretty web | grep -A4 -i updatestatus
  $ docker service update --rollback web
  web
  rollback: manually requested rollback
  overall progress: rolling back update: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  $ docker service inspect -f '{{.UpdateStatus.State}}: {{.UpdateStatus.Message}}' web
  rollback_completed: rollback completed
  $ docker service rollback web
  web
  rollback: manually requested rollback
  overall progress: rolling back update: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  $ docker service update --image nginx:1.99 -q web
  web
  service update paused: update paused due to failure or early termination of task a7py7ydjlm31gi2qm8e3o4k4l
  [1]
  $ docker service update --image nginx:1.27 --force web
  web
  overall progress: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  $ docker service create --name bad nosuchimg:1
  < @6s ^C
  image nosuchimg:1 could not be accessed on a registry to record
  its digest. Each node will access nosuchimg:1 independently,
  possibly leading to different nodes running different
  versions of the image.

  phz19lyvdqtntuas3sd8bhmxj
  overall progress: 0 out of 1 tasks
  1/1: pull access denied for nosuchimg, repository does not exist or may require…
  Operation continuing in background.
  Use `docker service ps phz19lyvdqtntuas3sd8bhmxj` to check progress.
  $ docker service ps bad --no-trunc --format '{{.Name}} {{.CurrentState}} {{.Error}}' | head -2
  bad.1 Rejected less than a second ago "pull access denied for nosuchimg, repository does not exist or may require 'docker login'"
  bad.1 Rejected 5 seconds ago "pull access denied for nosuchimg, repository does not exist or may require 'docker login'"
  $ docker service rm bad
  bad
  $ docker service create --name crash --restart-max-attempts 2 --restart-delay 1s -d busybox:1.36 sh -c 'echo dying; exit 7'
  rt6szoubzb6k6drcfq03s0kq8
  % sleep 8
  $ docker service ps crash --format '{{.Name}} {{.DesiredState}} {{.Error}}'
  crash.1 Shutdown "task: non-zero exit (7)"
  crash.1 Shutdown "task: non-zero exit (7)"
  crash.1 Shutdown "task: non-zero exit (7)"
  $ docker service ls --filter name=crash --format '{{.Replicas}}'
  0/1
  $ docker service logs --raw crash
  dying
  dying
  dying
  $ docker service rm crash
  crash
  $ docker service create --name job --mode replicated-job --replicas 2 busybox:1.36 echo done
  3h49npwju4csd8z8totkdfjmc
  job progress: 2 out of 2 complete [==================================================>]
  active tasks: 0 out of 0 tasks
  1/2: complete  [==================================================>]
  2/2: complete  [==================================================>]
  job complete
  $ docker service ls --filter name=job
  ID             NAME      MODE             REPLICAS              IMAGE          PORTS
  3h49npwju4cs   job       replicated job   0/2 (2/2 completed)   busybox:1.36
  % docker service ps job --format '{{.Name}} {{.DesiredState}}'
  $ docker service rm job
  job
  % docker service create --name glob --mode global busybox:1.36 sleep 1000
  $ docker service ps glob --format '{{.DesiredState}} {{.Node}}'
  Running lab
  $ docker service scale glob=2
  glob: scale can only be used with replicated or replicated-job mode
  [1]
  $ docker service update --replicas 2 glob
  replicas can only be used with replicated mode
  [1]
  $ docker node update --availability drain lab
  lab
  % sleep 12
  % docker service ls --format '{{.Name}} {{.Replicas}}'
  % docker service ps web --format '{{.Name}} {{.DesiredState}} {{.Error}}' | sort | uniq -c | sort -rn | head -4
  $ docker node ls --format '{{.Hostname}} {{.Availability}} {{.ManagerStatus}}'
  lab Drain Leader
  $ docker node update --availability active lab
  lab
  % sleep 12
  $ docker service ls --format '{{.Name}} {{.Replicas}}'
  glob 1/1
  web 2/2
  $ docker node ps --format '{{.Name}} {{.DesiredState}}' --filter desired-state=running | sort
  glob.szmk52kja199hv2q874qxx2lf Running
  web.1 Running
  web.2 Running
  $ docker node ps nosuch
  Error response from daemon: node nosuch not found
  [1]
  $ docker node inspect nosuch
  []
  Error response from daemon: node nosuch not found
  [1]
  $ docker node rm lab
  Error response from daemon: rpc error: code = FailedPrecondition desc = node szmk52kja199hv2q874qxx2lf is a cluster manager and is a member of the raft cluster. It must be demoted to worker before removal
  [1]
  $ docker node rm -f lab
  Error response from daemon: rpc error: code = FailedPrecondition desc = node szmk52kja199hv2q874qxx2lf is a cluster manager and is a member of the raft cluster. It must be demoted to worker before removal
  [1]
  $ docker service rm glob
  glob
  $ echo one | docker secret create s1 -
  3rpl8hn6proz4h24oayp25cjn
  $ echo two | docker secret create -l env=dev s2 - ; echo cfg | docker config create c1 -
  h5mtet8fw23iselyab7amk8uu
  s9ctukix8awbh5fiwuxvdy01i
  $ docker secret ls --format '{{.Name}}'
  s1
  s2
  $ docker secret ls --filter label=env=dev --format '{{.Name}}'
  s2
  $ docker secret ls --filter name=s
  ID                          NAME      DRIVER    CREATED                  UPDATED
  3rpl8hn6proz4h24oayp25cjn   s1                  Less than a second ago   Less than a second ago
  h5mtet8fw23iselyab7amk8uu   s2                  Less than a second ago   Less than a second ago
  $ docker secret create s3 nosuch.txt
  error reading from nosuch.txt: open nosuch.txt: no such file or directory
  [1]
  $ docker secret create
  docker: 'docker secret create' requires at least 1 and at most 2 arguments

  Usage:  docker secret create [OPTIONS] SECRET [file|-]

  Run 'docker secret create --help' for more information
  [1]
  $ docker secret create 's 4' /etc/hostname
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid name, only 64 [a-zA-Z0-9-_.] characters allowed, and the start and end character must be [a-zA-Z0-9]
  [1]
  $ docker secret create s5
  secret file is required
  [1]
  $ docker secret inspect --pretty s2
  ID:              h5mtet8fw23iselyab7amk8uu
  Name:              s2
  Labels:
   - env=dev
  Driver:
  Created at:        2026-11-21 16:54:40.019281324 +0000 utc
  Updated at:        2026-11-21 16:54:40.019281324 +0000 utc
  $ docker config inspect --pretty c1
  ID:                     s9ctukix8awbh5fiwuxvdy01i
  Name:                   c1
  Created at:             2026-11-21 16:54:40.088905987 +0000 utc
  Updated at:             2026-11-21 16:54:40.088905987 +0000 utc
  Data:
  cfg
  $ docker config inspect -f '{{json .Spec.Data}}' c1
  "Y2ZnCg=="
  % docker secret inspect s1 nosuch
  $ docker service create -d --name r --secret s1 --secret source=s2,target=/etc/two,mode=0400 --config source=c1,target=/c busybox:1.36 sh -c 'cat /run/secrets/s1 /etc/two /c; ls -l /etc/two | cut -c1-10; sleep 1000'
  sens2qbms2phnuqvdhafp61m0
  % sleep 4
  $ docker service logs --raw r
  one
  two
  cfg
  -r--------
  $ docker service inspect -f '{{range .Spec.TaskTemplate.ContainerSpec.Secrets}}{{.SecretName}}:{{.File.Name}} {{end}}' r
  s1:s1 s2:/etc/two
  $ docker secret rm s1 s2
  Error response from daemon: rpc error: code = InvalidArgument desc = secret 's1' is in use by the following service: r
  Error response from daemon: rpc error: code = InvalidArgument desc = secret 's2' is in use by the following service: r
  [1]
  $ docker config rm c1
  Error response from daemon: rpc error: code = InvalidArgument desc = config 'c1' is in use by the following service: r
  [1]
  $ docker service update --secret-rm s1 --secret-add s2 r
  r
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service r converged
  $ docker service update --secret-add nosuch r
  secret not found: nosuch
  [1]
  $ docker service update --config-rm c1 r
  r
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service r converged
  $ docker config rm c1
  c1
  $ docker service create --secret nosuch busybox:1.36
  secret not found: nosuch
  [1]
  $ docker service create --name x --mode foo busybox:1.36
  unknown mode: foo, only replicated and global supported
  [1]
  $ docker service create --name 'b@d' busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  $ docker service create --name x --replicas -1 busybox:1.36
  invalid argument "-1" for "--replicas" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create --name x --constraint foo busybox:1.36
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service create --name x --network nosuch busybox:1.36
  Error response from daemon: network nosuch not found
  [1]
  $ docker service create --name x --publish 8085:80 busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = port '8085' is already in use by service 'web' (u0crau9d2kr0p6oy4cxhf9xbp) as an ingress port
  [1]
  $ docker service create --name x --mount type=bind,source=/nosuch,target=/x -d busybox:1.36 true
  hr728jrvzz0h6aaqhqy3pl5kw
  % sleep 3
  $ docker service ps x --no-trunc --format '{{.Error}}' | head -1
  "invalid mount config for type "bind": bind source path does not exist: /nosuch"
  $ docker service rm x
  x
  $ docker network create -d overlay net1
  0p6i83vfdlwwchmcf0j7pjiob
  $ docker network create -d overlay --attachable net2
  vipn0utnbatmospbunrkxt7kb
  $ docker network ls --filter driver=overlay --format '{{.Name}} {{.Scope}}'
  ingress swarm
  net1 swarm
  net2 swarm
  $ docker run --rm --network net1 busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: Could not attach to network net1: rpc error: code = PermissionDenied desc = network net1 not manually attachable

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network net2 busybox:1.36 echo ok
  ok
  $ docker service create -d --name n --network net1 --network name=net2,alias=al busybox:1.36 sleep 1000
  xztglqw70fywok1yblf7cxd6e
  % sleep 4
  $ docker network rm net1
  Error response from daemon: rpc error: code = FailedPrecondition desc = network 0p6i83vfdlwwchmcf0j7pjiob is in use by service xztglqw70fywok1yblf7cxd6e
  exit status 1
  [1]
  $ docker service update --network-rm net2 n
  n
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service n converged
  $ docker network rm net2
  net2
  $ docker service rm r n web
  r
  n
  web
  % sleep 3
  $ docker network rm net1 
  net1
  $ docker service ls
  ID        NAME      MODE      REPLICAS   IMAGE     PORTS
