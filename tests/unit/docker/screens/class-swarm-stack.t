  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker pull -q nginx:1.26; docker pull -q redis:7
  $ docker swarm init --advertise-addr 127.0.0.1 --availability active --autolock=false --task-history-limit 2 | grep -c docker; docker info --format '{{.Swarm.Nodes}} {{.Swarm.ControlAvailable}} {{.Swarm.Cluster.Spec.Orchestration.TaskHistoryRetentionLimit}}'; docker swarm init; docker swarm join 127.0.0.1:2377; docker swarm join --token x 127.0.0.1:2377
  2
  1 true 2
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ cat > stack.yml <<'END'
  > version: "3.9"
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports: ["8301:80"]
  >     networks: [front]
  >     configs: [{source: page, target: /usr/share/nginx/html/index.html, mode: 0444}]
  >     secrets: [pw]
  >     deploy:
  >       replicas: 2
  >       update_config: {parallelism: 1, delay: 1s, order: start-first, failure_action: rollback}
  >       restart_policy: {condition: on-failure, delay: 1s, max_attempts: 2}
  >       labels: {a: "1"}
  >       placement: {constraints: [node.role==manager], preferences: [{spread: node.labels.zone}]}
  >   kv:
  >     image: redis:7
  >     networks: {front: {aliases: [cache]}}
  >     volumes: [d:/data]
  >   agent:
  >     image: busybox:1.36
  >     command: sh -c 'echo agent $$HOSTNAME; sleep 1000'
  >     hostname: "{{.Node.Hostname}}-{{.Service.Name}}"
  >     deploy: {mode: global}
  >   once:
  >     image: busybox:1.36
  >     command: echo done
  >     deploy: {mode: replicated-job, replicas: 2}
  > networks: {front: {driver: overlay, attachable: true}}
  > volumes: {d: {}}
  > configs: {page: {file: ./page.html}}
  > secrets: {pw: {file: ./pw.txt}}
  > END
  % docker stack deploy -c stack.yml app; echo '<p>v1</p>' > page.html; printf pw > pw.txt; docker stack deploy -c stack.yml app
  % sleep 14
  $ docker stack ls; docker stack services app --format '{{.Name}} {{.Mode}} {{.Replicas}} {{.Ports}}' | sort; docker service ls --filter mode=global --format '{{.Name}}'; docker service ls --filter label=com.docker.stack.namespace=app -q | wc -l; docker stack ps app --format '{{.Name}} {{.DesiredState}}' | sed 's/\.[a-z0-9]\{25\}/.ID/' | sort; docker stack services app --filter name=app_kv --format '{{.Image}}' | cut -d@ -f1; docker stack services app --filter foo=1; docker stack services nosuch; docker stack ps nosuch; docker stack rm nosuch; docker stack services -q app | wc -l
  NAME      SERVICES
  app       4
  app_agent global 1/1
  app_kv replicated 0/1
  app_once replicated job 0/2 (2/2 completed)
  app_web replicated 2/2 *:8301->80/tcp
  app_agent
  4
  app_agent.ID Running
  app_kv.1 Ready
  app_kv.1 Shutdown
  app_once.1 Complete
  app_once.ID Complete
  app_web.1 Running
  app_web.2 Running
  redis:7
  Error response from daemon: invalid filter 'foo'
  Nothing found in stack: nosuch
  nothing found in stack: nosuch
  Nothing found in stack: nosuch
  4
  % curl -s localhost:8301; docker exec $(docker ps -q -f name=app_web.1) sh -c 'cat /run/secrets/pw; getent hosts cache kv app_kv tasks.web | awk "{print \$2}"'; docker service logs app_agent 2>&1 | cut -d'|' -f2; docker service logs --raw app_once | sort; docker service logs --no-trunc --no-task-ids -n 1 app_once | sed 's/^app_once[^|]*|/X|/'; docker service logs app; docker service logs -f --tail 1 app_agent
  < @2s ^C
  % echo '<p>v2</p>' > page.html; docker stack deploy -c stack.yml app; sed -i 's/: page,/: page2,/; s/^configs:.*/configs: {page2: {file: .\/page.html, name: app_page_v2}}/' stack.yml; docker stack deploy -d=true -c stack.yml app
  % sleep 12
  % curl -s localhost:8301; docker config ls --format '{{.Name}}'; docker config rm app_page app_page_v2; docker config inspect --pretty app_page_v2 | grep -v -i -e id -e at:; docker secret inspect -f '{{.Spec.Name}} {{.Spec.Labels}}' app_pw; docker secret rm app_pw; docker secret rm nosuch; docker secret create app_pw pw.txt; docker secret create x; docker secret create x nosuch.txt; docker secret ls --filter name=app -q | wc -l; echo a | docker secret create s1 - | wc -c; docker secret create -l a=b --template-driver golang s2 pw.txt | wc -c; docker secret ls --filter label=a --format '{{.Name}} {{.Driver}}'
  $ docker service inspect --pretty app_web | sed 's/@sha256:[0-9a-f]*//; s/^ID:.*/ID/' | grep -v -i -e ago -e 'VIP' ; docker service inspect -f '{{.Spec.Mode.Replicated.Replicas}} {{json .Spec.UpdateConfig}} {{range .Endpoint.Ports}}{{.PublishedPort}}/{{.PublishMode}}{{end}}' app_web

  ID
  Name:           app_web
  Labels:
   a=1
   com.docker.stack.image=nginx:1.27
   com.docker.stack.namespace=app
  Service Mode:   Replicated
   Replicas:      2
  UpdateStatus:
   State:         completed
   Message:       update completed
  Placement:
   Constraints:   [node.role==manager]
   Preferences:   [spread=node.labels.zone]
  UpdateConfig:
   Parallelism:   1
   Delay:         1s
   On failure:    rollback
   Monitoring Period: 5s
   Max failure ratio: 0
   Update order:      start-first
  RollbackConfig:
   Parallelism:   1
   On failure:    pause
   Monitoring Period: 5s
   Max failure ratio: 0
   Rollback order:    stop-first
  ContainerSpec:
   Image:         nginx:1.27
  Configs:
   Target:        /usr/share/nginx/html/index.html
    Source:       app_page_v2
  Secrets:
   Target:        pw
    Source:       app_pw
  Resources:
  Networks: 9bqf05i2fpr1mhoqil1o3refp
  Ports:
   PublishedPort = 8301
    Protocol = tcp
    TargetPort = 80
    PublishMode = ingress

  2 {"Parallelism":1,"Delay":1000000000,"FailureAction":"rollback","Monitor":5000000000,"MaxFailureRatio":0,"Order":"start-first"} 8301/ingress
  % docker service update --image nginx:1.26 --update-order stop-first --update-parallelism 0 -q app_web | wc -c; docker service ps app_web --format '{{.Name}} {{.Image}} {{.DesiredState}}' | sed 's/@.*:/ /' | sort | uniq -c | awk '{$1="";print}'; docker service rollback -q app_web | wc -c; docker service update --rollback -d app_web; docker service inspect -f '{{.Spec.TaskTemplate.ContainerSpec.Image}}' app_web | cut -d@ -f1
  $ docker service update --env-add A=1 --env-add B=2 --label-add x=y --container-label-add z --args 'sh -c "sleep 500"' --mount-add type=volume,src=q,dst=/q --host-add h:1.2.3.4 --limit-memory 32m --reserve-cpu .1 --constraint-add node.role==manager --publish-add 8302:81 --stop-grace-period 1s -d app_agent; docker service inspect app_agent | jq -c '.[0].Spec.TaskTemplate.ContainerSpec|del(.Image,.Isolation)'; docker service inspect -f '{{json .Spec.TaskTemplate.Resources}} {{json .Spec.EndpointSpec}}' app_agent
  app_agent
  {"Labels":{"com.docker.stack.namespace":"app","z":""},"Args":["sh","-c","sleep 500"],"Hostname":"{{.Node.Hostname}}-{{.Service.Name}}","Env":["A=1","B=2"],"Privileges":{"CredentialSpec":null,"SELinuxContext":null,"NoNewPrivileges":false},"Mounts":[{"Type":"volume","Source":"q","Target":"/q"}],"StopGracePeriod":1000000000,"Hosts":["1.2.3.4 h"],"DNSConfig":{}}
  {"Limits":{"MemoryBytes":33554432},"Reservations":{"NanoCPUs":100000000}} {"Mode":"vip","Ports":[{"Protocol":"tcp","TargetPort":81,"PublishedPort":8302,"PublishMode":"ingress"}]}
  $ docker service update --env-rm A --label-rm x --mount-rm /q --host-rm h:1.2.3.4 --publish-rm 81 --constraint-rm node.role==manager --force -d app_agent; docker service inspect -f '{{json .Spec.TaskTemplate.ContainerSpec.Env}} {{json .Spec.Labels}}' app_agent; docker service update --publish-rm nosuch -d app_agent; docker service update --replicas 2 -d app_agent; docker service update --secret-add nosuch -d app_agent; docker service update --network-add nosuch -d app_agent; docker service update --network-add app_front -d app_agent; docker service update --image 'BAD IMG' -d app_agent; docker service update nosuch; docker service update
  app_agent
  ["B=2"] {"com.docker.stack.image":"busybox:1.36","com.docker.stack.namespace":"app"}
  invalid argument "nosuch" for "--publish-rm" flag: invalid containerPort: nosuch

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  replicas can only be used with replicated mode
  secret not found: nosuch
  Error response from daemon: network nosuch not found
  app_agent
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: "BAD IMG" is not a valid repository/tag
  Error response from daemon: service nosuch not found
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  % docker node update --availability drain $(docker node ls -q) | wc -c; sleep 12; docker service ls --format '{{.Name}} {{.Replicas}}' | sort; docker service ps app_kv --format '{{.CurrentState}} {{.Error}}' | sed 's/ [a-z0-9]* [a-z]* ago//; s/about an hour ago//' | sort | uniq | head -4; docker ps -q | wc -l; docker node ls --format '{{.Availability}} {{.Status}}'; docker node ps --format '{{.Name}}' | wc -l; docker node inspect self --pretty | grep -A1 -i avail
  $ docker node update --availability active self; docker node update --availability active --label-add zone=a --label-add b $(docker info -f '{{.Swarm.NodeID}}') | wc -c; docker node inspect -f '{{json .Spec}}' self; docker node update --label-rm zone --label-rm nosuch $(docker node ls -q) | wc -c; docker node update --role worker $(docker node ls -q); docker node demote $(docker node ls -q); docker node promote $(docker node ls -q) | sed 's/[a-z0-9]\{25\}/ID/'; docker node ls --filter role=manager -q | wc -l; docker node ls --filter name=x -q; docker node ls --filter foo=1; docker node rm self; docker node inspect nosuch; docker node ps nosuch
  Error response from daemon: node self not found
  26
  {"Labels":{"b":"","zone":"a"},"Role":"manager","Availability":"active"}
  key nosuch doesn't exist in node's labels
  0
  Error response from daemon: rpc error: code = FailedPrecondition desc = attempting to demote the last manager of the swarm
  Error response from daemon: rpc error: code = FailedPrecondition desc = attempting to demote the last manager of the swarm
  Node ID is already a manager.
  1
  Error response from daemon: invalid filter 'foo'
  Error response from daemon: node self not found
  []
  Error response from daemon: node nosuch not found
  Error response from daemon: node nosuch not found
  [1]
  $ docker service create -d --name j --mode global-job busybox:1.36 sh -c 'echo job; exit 0' | wc -c; docker service create --name bad -d --replicas 2 --mode global nginx:1.27; docker service create --mode foo nginx:1.27; docker service create --name p1 -d -p published=8303,target=80,mode=host nginx:1.27 | wc -c; docker service create -d -p 8301:80 nginx:1.27; docker service create -d -p mode=foo,target=80 nginx:1.27; docker service create -d --network bridge nginx:1.27; docker service create -d --constraint 'node.role=manager' nginx:1.27; docker service create -d --restart-condition foo nginx:1.27; docker service create -d --name 'a b' nginx:1.27; docker service create -d --secret nosuch nginx:1.27; docker service create -d --config source=app_page,target=/x,mode=9 nginx:1.27; docker service create
  26
  replicas can only be used with replicated or replicated-job mode
  unknown mode: foo, only replicated and global supported
  26
  Error response from daemon: rpc error: code = InvalidArgument desc = port '8301' is already in use by service 'app_web' (zw0zuk1z92lrmudbpmn51m3wb) as an ingress port
  invalid argument "mode=foo,target=80" for "-p, --publish" flag: invalid publish mode value (foo): must be either 'ingress' or 'host'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  xz9740ofvf92mburwzvee0sz6
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  Error response from daemon: invalid RestartCondition: "foo"
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  secret not found: nosuch
  config not found: app_page
  docker: 'docker service create' requires at least 1 argument

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  See 'docker service create --help' for more information
  [1]
  % docker service create --name nope --constraint node.labels.gpu==1 -d nginx:1.27 | wc -c; sleep 3; docker service ps nope --no-trunc --format '{{.CurrentState}}|{{.Error}}' | sed 's/ [a-z0-9]* seconds* ago/ X/'; docker service create --name noimg -d nosuchimage:1 2>&1 | sed 's/^[a-z0-9]\{25\}$/ID/'; sleep 4; docker service ps noimg --format '{{.DesiredState}} {{.Error}}' --no-trunc | sort | uniq | head -3; docker service rm nope noimg j p1 nosuch
  $ docker stack config -c stack.yml | head -20; docker stack config -c nosuch.yml; docker stack deploy app; docker stack deploy -c nosuch.yml app; docker stack deploy -c stack.yml 'a b'; docker stack deploy -c stack.yml --prune -d --resolve-image never app | sort; docker stack deploy --compose-file - piped <<< $'version: "3"\nservices:\n  z:\n    image: busybox:1.36\n    command: sleep 99\n    build: .\n    container_name: q\n    restart: always\n'; docker stack rm app piped; docker stack ls
  version: "3.9"
  services:
    agent:
      command:
        - sh
        - -c
        - echo agent $HOSTNAME; sleep 1000
      deploy:
        mode: global
      hostname: '{{.Node.Hostname}}-{{.Service.Name}}'
      image: busybox:1.36
    kv:
      image: redis:7
      networks:
        front:
          aliases:
            - cache
      volumes:
        - type: volume
          target: d:/data
  open nosuch.yml: no such file or directory
  specify a Compose file (with --compose-file)
  open nosuch.yml: no such file or directory
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  Creating network a b_default
  failed to create network a b_default: Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  Updating service app_agent (id: wyu2jvgcxk60rhnytppsy4jw7)
  Updating service app_kv (id: 918e19uosctpqoeytveus0663)
  Updating service app_once (id: liudp7xzpihae91ru9fyoqh7d)
  Updating service app_web (id: zw0zuk1z92lrmudbpmn51m3wb)
  Ignoring unsupported options: build, restart

  Ignoring deprecated options:

  container_name: Setting the container name is not supported.

  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  Creating network piped_default
  Creating service piped_z
  Removing service app_agent
  Removing service app_kv
  Removing service app_once
  Removing service app_web
  Removing secret app_pw
  Removing config app_page_v2
  Removing network app_default
  Removing network app_front
  Removing service piped_z
  Removing network piped_default
  NAME      SERVICES
  % docker swarm update --task-history-limit 9 --cert-expiry 48h; docker swarm update; docker swarm join-token worker | grep -c SWMTKN; docker swarm join-token --rotate -q manager | cut -c1-6; docker swarm join-token boss; docker swarm unlock; docker swarm unlock-key; docker swarm update --autolock=true | grep -c SWMKEY; docker swarm unlock-key -q | cut -c1-6; docker swarm ca | head -1; docker swarm ca --rotate --detach | wc -l; docker swarm leave; docker swarm leave -f; docker stack ls; docker service create nginx; docker config ls; docker secret create x pw.txt; docker swarm ca; docker swarm update
