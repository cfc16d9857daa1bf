  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker swarm init --advertise-addr 127.0.0.1; docker network create -d overlay --attachable ov; echo s1 | docker secret create sec -; echo c1 | docker config create cfg -
  $ docker service create -q -d --name a --replicas 2 --update-delay 1s --update-parallelism 0 --update-order start-first --update-failure-action rollback --update-max-failure-ratio .2 --update-monitor 2s --rollback-parallelism 2 --rollback-order start-first --limit-cpu .5 --limit-memory 64m --reserve-memory 8m --restart-condition on-failure --restart-max-attempts 3 --restart-delay 2s --restart-window 1m --stop-grace-period 3s --stop-signal QUIT busybox:1.36 sleep 1000 | wc -c
  26
  $ docker service inspect --pretty a | grep -v -e ID: -e Image

  Name:           a
  Service Mode:   Replicated
   Replicas:      2
  Placement:
  UpdateConfig:
   Parallelism:   0
   Delay:         1s
   On failure:    rollback
   Monitoring Period: 2s
   Max failure ratio: 0.2
   Update order:      start-first
  RollbackConfig:
   Parallelism:   2
   On failure:    pause
   Monitoring Period: 5s
   Max failure ratio: 0
   Rollback order:    start-first
  ContainerSpec:
   Args:          sleep 1000
   Init:          false
  Resources:
   Reservations:
    Memory:       8MiB
   Limits:
    CPU:          0.5
    Memory:       64MiB
  Endpoint Mode:  vip
  $ docker service inspect -f '{{json .Spec.UpdateConfig}} {{json .Spec.RollbackConfig}} {{json .Spec.TaskTemplate.RestartPolicy}} {{json .Spec.TaskTemplate.Resources}}' a
  {"Parallelism":0,"Delay":1000000000,"FailureAction":"rollback","Monitor":2000000000,"MaxFailureRatio":0.2,"Order":"start-first"} {"Parallelism":2,"FailureAction":"pause","Monitor":5000000000,"MaxFailureRatio":0,"Order":"start-first"} {"Condition":"on-failure","Delay":2000000000,"MaxAttempts":3,"Window":60000000000} {"Limits":{"NanoCPUs":500000000,"MemoryBytes":67108864},"Reservations":{"MemoryBytes":8388608}}
  $ docker service create -d --replicas x busybox:1.36
  invalid argument "x" for "--replicas" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d --replicas -1 busybox:1.36
  invalid argument "-1" for "--replicas" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d --mode bogus busybox:1.36
  unknown mode: bogus, only replicated and global supported
  [1]
  $ docker service create -d --mode global --replicas 2 busybox:1.36
  replicas can only be used with replicated or replicated-job mode
  [1]
  $ docker service create -d --mode global-job --max-concurrent 2 busybox:1.36 true
  max-concurrent can only be used with replicated-job mode
  [1]
  $ docker service create -d --mode replicated-job --replicas 4 --max-concurrent 2 --name rj -q busybox:1.36 true | wc -c
  26
  $ docker service create -d --name a busybox:1.36
  Error response from daemon: rpc error: code = AlreadyExists desc = name conflicts with an existing object: service a already exists
  [1]
  $ docker service create -d --name 'a b' busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  $ docker service create -d --name a_b- busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  $ docker service create -d --network nosuch busybox:1.36
  Error response from daemon: network nosuch not found
  [1]
  $ docker service create -d --network bridge busybox:1.36
  vxs9nu342raq5rll2zen4khvs
  $ docker service create -d --secret nosuch busybox:1.36
  secret not found: nosuch
  [1]
  $ docker service create -d --config nosuch busybox:1.36
  config not found: nosuch
  [1]
  $ docker service create -d --secret src=sec busybox:1.36
  rkrp7elgbziihaup8lonkmqkr
  $ docker service create -d --config source=cfg,target=a,mode=9 busybox:1.36
  wb7rfqrq484vzq5qm3isillms
  $ docker service create -d --secret source=sec,target=x --secret source=sec,target=x busybox:1.36
  duplicate secret target for sec not allowed
  [1]
  $ docker service create -d --constraint 'node.role=manager' busybox:1.36
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service create -d --constraint 'bogus' busybox:1.36
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service create -d --constraint 'node.bogus==x' busybox:1.36
  zk4lz0ownhi01pmjlok8alkdt
  $ docker service create -d --placement-pref x=y busybox:1.36
  invalid argument "x=y" for "--placement-pref" flag: unsupported placement preference x (only spread is supported)

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d --placement-pref spread= busybox:1.36
  4wblst2r1imdf2ti27j7z1zs5
  $ docker service create -d --update-order bogus busybox:1.36
  Error response from daemon: unrecognized update order bogus
  [1]
  $ docker service create -d --update-failure-action bogus busybox:1.36
  Error response from daemon: unrecognized update failure action bogus
  [1]
  $ docker service create -d --update-max-failure-ratio 2 busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-maxfailureratio cannot be less than 0 or bigger than 1
  [1]
  $ docker service create -d --update-parallelism x busybox:1.36
  invalid argument "x" for "--update-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d --update-delay 5 busybox:1.36
  invalid argument "5" for "--update-delay" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d --restart-condition bogus busybox:1.36
  Error response from daemon: invalid RestartCondition: "bogus"
  [1]
  $ docker service create -d --restart-delay -1s busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-delay cannot be negative
  [1]
  $ docker service create -d --endpoint-mode bogus busybox:1.36
  Error response from daemon: invalid resolution mode: "bogus"
  [1]
  $ docker service create -d --endpoint-mode dnsrr -p 80:80 busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = EndpointSpec: port published with ingress mode can't be used with dnsrr mode
  [1]
  $ docker service create -d -p mode=bogus,target=80 busybox:1.36
  invalid argument "mode=bogus,target=80" for "-p, --publish" flag: invalid publish mode value (bogus): must be either 'ingress' or 'host'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d -p published=80 busybox:1.36
  invalid argument "published=80" for "-p, --publish" flag: missing mandatory field 'target'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d -p target=x busybox:1.36
  invalid argument "target=x" for "-p, --publish" flag: invalid target port (x): value must be an integer: invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d -p 80:80/xyz busybox:1.36
  invalid argument "80:80/xyz" for "-p, --publish" flag: invalid proto: xyz

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d --limit-cpu x busybox:1.36
  invalid argument "x" for "--limit-cpu" flag: failed to parse x as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d --limit-memory 1k busybox:1.36
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1024: Must be at least 4MiB
  [1]
  $ docker service create -d --reserve-cpu 500 --name big -q busybox:1.36 sleep 1000 | wc -c; sleep 2; docker service ps big --format '{{.CurrentState}} {{.Error}}' | sed 's/ [0-9a-zL].*ago//'
  26
  Pending "no suitable node (insufficien…"
  $ docker service create -d --mount type=bind,src=/nosuch,dst=/x --name bm -q busybox:1.36 sleep 100 | wc -c; sleep 3; docker service ps bm --no-trunc --format '{{.Error}}' | sort | tail -1
  26
  "invalid mount config for type "bind": bind source path does not exist: /nosuch"
  $ docker service create -d --user nosuch --name us -q busybox:1.36 sleep 100 | wc -c; sleep 4; docker service ps us --no-trunc --format '{{.DesiredState}} {{.Error}}' | sort -u
  26
  Ready
  Shutdown "starting container failed: unable to find user nosuch: no matching entries in passwd file"
  $ docker service create -d --health-cmd 'exit 1' --health-interval 1s --health-retries 1 --name hl -q busybox:1.36 sleep 100 | wc -c; sleep 9; docker service ps hl --no-trunc --format '{{.Error}}' | sort | tail -1
  26
  $ docker service rm big tpl bm us hl nosuch
  big
  bm
  us
  hl
  Error response from daemon: service tpl not found
  Error response from daemon: service nosuch not found
  [1]
  $ docker service update --replicas 3 --detach a
  a
  $ docker service update --replicas 1 -d --image nosuch:1 a
  a
  $ docker service update -d --force --update-parallelism 1 --args 'sleep 500' a
  a
  $ docker service inspect -f '{{.Spec.TaskTemplate.ContainerSpec.Args}} {{.Spec.TaskTemplate.ForceUpdate}} {{.Spec.Mode.Replicated.Replicas}}' a
  [sleep 500] 1 1
  $ docker service update -d --env-add A=1 --env-add B --env-rm C --label-add l=1 --container-label-add c=1 a && docker service inspect -f '{{.Spec.TaskTemplate.ContainerSpec.Env}} {{.Spec.Labels}} {{.Spec.TaskTemplate.ContainerSpec.Labels}}' a
  a
  [A=1 B] map[l:1] map[c:1]
  $ docker service update -d --env-rm A --label-rm l --label-rm nosuch a && docker service inspect -f '{{.Spec.TaskTemplate.ContainerSpec.Env}} {{.Spec.Labels}}' a
  a
  [B] map[]
  $ docker service update -d --publish-add 8090:80 --publish-add published=8091,target=81,mode=host a && docker service inspect -f '{{json .Spec.EndpointSpec.Ports}}' a
  a
  [{"Protocol":"tcp","TargetPort":80,"PublishedPort":8090,"PublishMode":"ingress"},{"Protocol":"tcp","TargetPort":81,"PublishedPort":8091,"PublishMode":"host"}]
  $ docker service update -d --publish-rm 80 --publish-rm 8091 a && docker service inspect -f '{{json .Spec.EndpointSpec}}' a
  a
  {"Mode":"vip","Ports":[{"Protocol":"tcp","TargetPort":81,"PublishedPort":8091,"PublishMode":"host"}]}
  $ docker service update -d --publish-rm 443 a
  a
  $ docker service update -d --publish-rm x a
  invalid argument "x" for "--publish-rm" flag: invalid containerPort: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --secret-add sec --config-add source=cfg,target=/etc/c a && docker service inspect -f '{{range .Spec.TaskTemplate.ContainerSpec.Secrets}}{{.SecretName}} {{.File.Name}} {{.File.Mode}}{{end}} {{range .Spec.TaskTemplate.ContainerSpec.Configs}}{{.ConfigName}} {{.File.Name}}{{end}}' a
  a
  sec sec -r--r--r-- cfg /etc/c
  % docker secret rm sec
  % docker config rm cfg
  $ docker service update -d --secret-rm sec --secret-rm nosuch --config-rm cfg a
  a
  $ docker service update -d --mount-add type=volume,src=v1,dst=/v --mount-rm /nosuch a && docker service inspect -f '{{json .Spec.TaskTemplate.ContainerSpec.Mounts}}' a
  a
  [{"Type":"volume","Source":"v1","Target":"/v"}]
  $ docker service update -d --mount-add type=volume,src=v2,dst=/v a; docker service update -d --mount-rm /v a; docker service inspect -f '{{json .Spec.TaskTemplate.ContainerSpec.Mounts}}' a
  a
  a
  null
  $ docker service update -d --constraint-add node.role==manager --constraint-rm x --placement-pref-add spread=node.labels.z a && docker service inspect -f '{{json .Spec.TaskTemplate.Placement}}' a | cut -c1-120
  a
  {"Constraints":["node.role==manager"],"Preferences":[{"Spread":{"SpreadDescriptor":"node.labels.z"}}],"Platforms":[{"Arc
  $ docker service update -d --network-add ov a && docker service update -d --network-rm ov a
  a
  a
  $ docker service update -d --network-add nosuch a
  Error response from daemon: network nosuch not found
  [1]
  $ docker service update -d --host-add h:1.2.3.4 --host-rm x:1.1.1.1 --dns-add 1.1.1.1 --dns-rm 2.2.2.2 a && docker service inspect -f '{{.Spec.TaskTemplate.ContainerSpec.Hosts}} {{json .Spec.TaskTemplate.ContainerSpec.DNSConfig}}' a
  a
  [1.2.3.4 h] {"Nameservers":["1.1.1.1"]}
  $ docker service update -d --cap-add NET_ADMIN --cap-drop ALL a && docker service inspect -f '{{.Spec.TaskTemplate.ContainerSpec.CapabilityAdd}} {{.Spec.TaskTemplate.ContainerSpec.CapabilityDrop}}' a
  a
  [CAP_NET_ADMIN] [ALL]
  $ docker service update -d --sysctl-add net.core.somaxconn=9 --ulimit-add nofile=100:200 a && docker service inspect -f '{{.Spec.TaskTemplate.ContainerSpec.Sysctls}} {{range .Spec.TaskTemplate.ContainerSpec.Ulimits}}{{.}}{{end}}' a
  a
  map[net.core.somaxconn:9] nofile=100:200
  $ docker service update -d --mode global a
  unknown flag: --mode

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --replicas 2 rj
  replicas can only be used with replicated mode
  [1]
  $ docker service update -d --rollback --replicas 2 a
  other flags may not be combined with --rollback
  [1]
  $ docker service update -d --rollback a
  a
  $ docker service rollback -d -q a
  a
  $ docker service rollback nosuch
  Error response from daemon: service nosuch not found
  [1]
  $ docker service scale a=1 rj=2 nosuch=3 -d
  a scaled to 1
  rj scaled to 2
  nosuch: Error response from daemon: service nosuch not found
  [1]
  $ docker service scale a
  invalid scale specifier 'a'.
  See 'docker service scale --help'.

  Usage:  docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]

  Scale one or multiple replicated services
  [1]
  $ docker service scale a=x
  a: invalid replicas value x: strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ docker service scale a=-1
  a: invalid replicas value -1: strconv.ParseUint: parsing "-1": invalid syntax
  [1]
  $ docker service logs nosuch
  no such task or service: nosuch
  [1]
  $ docker service logs --tail x a
  Error response from daemon: tail value must be a positive integer or "all"
  [1]
  % docker service ps a --filter desired-state=shutdown -q | wc -l
  % docker node update --availability drain lab && docker service ls --format '{{.Name}} {{.Replicas}}'
  $ docker node update --availability bogus lab
  Error response from daemon: invalid Availability: "bogus"
  [1]
  $ docker node update --role worker lab
  Error response from daemon: rpc error: code = FailedPrecondition desc = attempting to demote the last manager of the swarm
  [1]
  $ docker node update --role bogus lab
  Error response from daemon: invalid Role: "bogus"
  [1]
  $ docker node update --label-add a=1 --label-add b lab && docker node inspect -f '{{.Spec.Labels}} {{.Spec.Availability}}' lab
  lab
  map[a:1 b:] drain
  $ docker node update --label-rm a --label-rm nosuch lab
  key nosuch doesn't exist in node's labels
  [1]
  $ docker node update
  docker: 'docker node update' requires 1 argument

  Usage:  docker node update [OPTIONS] NODE

  Run 'docker node update --help' for more information
  [1]
  $ docker node demote lab
  Error response from daemon: rpc error: code = FailedPrecondition desc = attempting to demote the last manager of the swarm
  [1]
  $ docker node promote lab nosuch
  Node 39kbp4zj3r9209roicrj7zmxd is already a manager.
  Error response from daemon: node nosuch not found
  [1]
  $ docker node rm lab
  Error response from daemon: rpc error: code = FailedPrecondition desc = node 39kbp4zj3r9209roicrj7zmxd is a cluster manager and is a member of the raft cluster. It must be demoted to worker before removal
  [1]
  $ docker node rm -f lab
  Error response from daemon: rpc error: code = FailedPrecondition desc = node 39kbp4zj3r9209roicrj7zmxd is a cluster manager and is a member of the raft cluster. It must be demoted to worker before removal
  [1]
  $ docker node inspect lab nosuch --pretty | grep Availability
  Error response from daemon: node nosuch not found
  [1]
  % docker node ps nosuch lab -q | wc -l
  $ docker swarm init
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm init --advertise-addr nosuch0
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm join --token x 1.2.3.4:2377
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm join-token bogus
  unknown role bogus
  [1]
  $ docker swarm join-token -q worker | cut -c1-8
  SWMTKN-1
  $ docker swarm join-token --rotate -q manager | cut -c1-8
  SWMTKN-1
  $ docker swarm leave
  Error response from daemon: You are attempting to leave the swarm on a node that is participating as a manager. Removing the last manager erases all current state of the swarm. Use `--force` to ignore this message.
  [1]
  $ docker swarm unlock < /dev/null
  error: swarm is not locked
  [1]
  $ docker swarm unlock-key
  no unlock key is set
  [1]
  $ docker swarm update --autolock=true | head -3
  Swarm updated.
  To unlock a swarm manager after it restarts, run the `docker swarm unlock`
  command and provide the following key:
  $ docker swarm unlock-key -q | cut -c1-8
  SWMKEY-1
  $ docker swarm unlock-key --rotate -q | cut -c1-8
  SWMKEY-1
  $ docker swarm update --autolock=false --cert-expiry 1h --task-history-limit 2 --dispatcher-heartbeat 3s --snapshot-interval 500 --max-snapshots 1
  Swarm updated.
  % docker info --format '{{.Swarm.Cluster.Spec.Orchestration}} {{.Swarm.Cluster.Spec.CAConfig.NodeCertExpiry}} {{.Swarm.Cluster.Spec.Raft.SnapshotInterval}}'
  $ docker swarm update --cert-expiry 1s
  Error response from daemon: rpc error: code = InvalidArgument desc = minimum certificate expiry time is: 1h0m0s
  [1]
  $ docker swarm update --task-history-limit x
  invalid argument "x" for "--task-history-limit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker swarm update [OPTIONS]

  Run 'docker swarm update --help' for more information
  [125]
  $ docker swarm ca | head -1
  -----BEGIN CERTIFICATE-----
  $ docker swarm ca --ca-cert nosuch --rotate
  invalid argument "nosuch" for "--ca-cert" flag: open nosuch: no such file or directory

  Usage:  docker swarm ca [OPTIONS]

  Run 'docker swarm ca --help' for more information
  [125]
  $ docker swarm ca --ca-key x
  invalid argument "x" for "--ca-key" flag: open x: no such file or directory

  Usage:  docker swarm ca [OPTIONS]

  Run 'docker swarm ca --help' for more information
  [125]
  $ docker swarm ca --cert-expiry 1h
  `--cert-expiry` flag requires the `--rotate` flag to update the CA
  [1]
  $ docker swarm ca --rotate --cert-expiry 1s
  Error response from daemon: rpc error: code = InvalidArgument desc = minimum certificate expiry time is: 1h0m0s
  [1]
  $ docker swarm ca --rotate -q | head -1
  $ docker secret create sec x
  error reading from x: open x: no such file or directory
  [1]
  $ docker secret create sec /dev/null
  error reading from /dev/null: data is empty
  [1]
  $ echo x | docker secret create 'bad name' -
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid name, only 64 [a-zA-Z0-9-_.] characters allowed, and the start and end character must be [a-zA-Z0-9]
  [1]
  $ echo x | docker secret create -l a=b -l c s3 - | wc -c
  26
  $ docker secret create -d nosuch s4
  Error response from daemon: rpc error: code = Unknown desc = plugin "nosuch" not found
  [1]
  $ docker secret inspect s3 nosuch -f '{{.Spec.Name}} {{.Spec.Labels}}'
  s3 map[a:b c:]
  Error response from daemon: secret nosuch not found
  [1]
  $ docker secret ls -f label=a=b --format '{{.Name}}'
  s3
  $ docker secret rm s3 nosuch s3
  s3
  Error response from daemon: secret nosuch not found
  Error response from daemon: secret s3 not found
  [1]
  $ docker config inspect cfg -f '{{json .Spec.Data}} {{printf "%s" .Spec.Data}}'
  "YzEK" c1
  $ printf 'services:\n  w:\n    image: busybox:1.36\n    command: sleep 100\n    secrets: [nos]\n' > s.yml; docker stack deploy -c s.yml st
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  Creating network st_default
  service w: undefined secret "nos"
  [1]
  $ printf 'version: "3.8"\nservices:\n  w:\n    image: busybox:1.36\n    command: sleep 100\n    build: .\n    depends_on: [x]\n    container_name: q\n' > s.yml; docker stack deploy -d -c s.yml st
  Ignoring unsupported options: build

  Ignoring deprecated options:

  container_name: Setting the container name is not supported.

  Creating service st_w
  $ printf 'services:\n  w:\n    image: busybox:1.36\n    secrets: [e]\nsecrets:\n  e: {external: true, name: nosuch}\n' > s.yml; docker stack deploy -d -c s.yml st
  service w: secret not found: nosuch
  [1]
  $ printf 'services:\n  w:\n    image: busybox:1.36\n    networks: [e]\nnetworks:\n  e: {external: true, name: bridge}\n' > s.yml; docker stack deploy -d -c s.yml st
  Updating service st_w (id: x9x37guyqrupu25am8k6rzkwp)
  $ printf 'services:\n  w:\n    image: busybox:1.36\n    configs: [k]\nconfigs:\n  k: {file: ./nosuch}\n' > s.yml; docker stack deploy -d -c s.yml st
  open /root/lab/nosuch: no such file or directory
  [1]
  $ printf 'services:\n  w:\n    image: ${IMG:?need IMG}\n' > s.yml; docker stack deploy -d -c s.yml st
  invalid interpolation format for services.w.image: "required variable IMG is missing a value: need IMG"; you may need to escape any $ with another $
  [1]
  $ printf 'services:\n  w:\n    command: x\n' > s.yml; docker stack deploy -d -c s.yml st
  invalid image reference for service w: no image specified
  [1]
  $ printf 'services:\n  w: {image: busybox:1.36, deploy: {replicas: x}}\n' > s.yml; docker stack deploy -d -c s.yml st
  services.w.deploy.replicas must be a integer
  [1]
  $ printf 'services:\n  w: {image: busybox:1.36, bogus: x}\n' > s.yml; docker stack deploy -d -c s.yml st
  services.w Additional property bogus is not allowed
  [1]
  $ printf 'services:\n  w: {image: busybox:1.36, deploy: {mode: bogus}}\n' > s.yml; docker stack deploy -d -c s.yml st
  service w: unknown mode: bogus
  [1]
  $ printf 'name: x\nservices:\n  w: {image: busybox:1.36}\n' > s.yml; docker stack deploy -d -c s.yml st; docker stack rm st
  (root) Additional property name is not allowed
  Removing service st_w
  Removing network st_default
  $ docker stack deploy st
  specify a Compose file (with --compose-file)
  [1]
  $ docker stack deploy -c nosuch.yml st
  open nosuch.yml: no such file or directory
  [1]
  $ docker stack deploy -c s.yml 'a b'
  (root) Additional property name is not allowed
  [1]
  $ docker stack deploy -c s.yml --resolve-image bogus st
  (root) Additional property name is not allowed
  [1]
  $ docker stack deploy -c s.yml --prune -d st2 && docker stack services st2 --format '{{.Name}} {{.Image}}'; docker stack rm st2
  (root) Additional property name is not allowed
  Nothing found in stack: st2
  % docker service rm $(docker service ls -q); docker swarm leave -f
