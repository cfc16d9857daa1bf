  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker swarm init --advertise-addr 127.0.0.1; echo s | docker secret create -l a=b s1 -; echo c | docker config create -l a=b c1 -; docker service create -q -d --name web -l a=b -p 8085:80 --secret s1 --config c1 nginx:1.27; docker service create -q -d --name bad busybox:1.36 nosuch
  % printf 'services:\n  w2:\n    image: busybox:1.36\n    command: sleep 1000\n    networks: [n10, n2]\n    secrets: [s10, s2]\n    configs: [k10, k2]\n  w10:\n    image: busybox:1.36\n    command: sleep 1000\n  a1:\n    image: busybox:1.36\n    command: sleep 1000\n  Zed:\n    image: busybox:1.36\n    command: sleep 1000\nnetworks:\n  n10:\n  n2:\nsecrets:\n  s10: {file: ./f}\n  s2: {file: ./f}\nconfigs:\n  k10: {file: ./f}\n  k2: {file: ./f}\n' > st.yml; echo x > f
  $ docker stack deploy -d -c st.yml st | sort
  Creating config st_k10
  Creating config st_k2
  Creating network st_default
  Creating network st_n10
  Creating network st_n2
  Creating secret st_s10
  Creating secret st_s2
  Creating service st_Zed
  Creating service st_a1
  Creating service st_w10
  Creating service st_w2
  % sleep 12
  $ docker node ls --format raw | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  node_id: X
  hostname: lab
  status: Ready
  availability: Active
  manager_status: Leader
  $ docker node ls --format '{{json .}}' | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  {"Availability":"Active","EngineVersion":"29.7.2","Hostname":"lab","ID":"X","ManagerStatus":"Leader","Self":true,"Status":"Ready","TLSStatus":"Ready"}
  $ docker node ls --format json
  {"Availability":"Active","EngineVersion":"29.7.2","Hostname":"lab","ID":"m68yltt1lyoi0yde94k2xrrx2","ManagerStatus":"Leader","Self":true,"Status":"Ready","TLSStatus":"Ready"}
  $ docker node ls --format '{{.ID}} {{.Self}} {{.Hostname}} {{.Status}} {{.Availability}} {{.ManagerStatus}} {{.TLSStatus}} {{.EngineVersion}}' | cut -d' ' -f2-
  true lab Ready Active Leader Ready 29.7.2
  $ docker node ls --format 'table {{.Hostname}}\t{{.Self}}\t{{.TLSStatus}}'
  HOSTNAME             TLS STATUS
  lab        true      Ready
  $ docker node ls --format '{{.Role}}'
  template parsing error: template: :1:2: executing "" at <.Role>: can't evaluate field Role in type *node.nodeContext
  [1]
  $ docker node ps --format raw | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  id: X
  name: bad.1
  image: busybox:1.36
  node: lab
  desired_state: Ready
  current_state: Ready ago
  error:
  ports:

  id: X
  name: bad.1
  image: busybox:1.36
  node: lab
  desired_state: Shutdown
  current_state: Failed ago
  error: "starting container failed: fa…"
  ports:

  id: X
  name: bad.1
  image: busybox:1.36
  node: lab
  desired_state: Shutdown
  current_state: Failed ago
  error: "starting container failed: fa…"
  ports:

  id: X
  name: bad.1
  image: busybox:1.36
  node: lab
  desired_state: Shutdown
  current_state: Failed ago
  error: "starting container failed: fa…"
  ports:

  id: X
  name: st_Zed.1
  image: busybox:1.36
  node: lab
  desired_state: Running
  current_state: Running ago
  error:
  ports:

  id: X
  name: st_a1.1
  image: busybox:1.36
  node: lab
  desired_state: Running
  current_state: Running ago
  error:
  ports:

  id: X
  name: st_w2.1
  image: busybox:1.36
  node: lab
  desired_state: Running
  current_state: Running ago
  error:
  ports:

  id: X
  name: st_w10.1
  image: busybox:1.36
  node: lab
  desired_state: Running
  current_state: Running ago
  error:
  ports:

  id: X
  name: web.1
  image: nginx:1.27
  node: lab
  desired_state: Running
  current_state: Running ago
  error:
  ports:
  $ docker node ps --format '{{json .}}' -f name=web | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  {"CurrentState":"Running ago","DesiredState":"Running","Error":"","ID":"X","Image":"nginx:1.27","Name":"web.1","Node":"lab","Ports":""}
  $ docker node ps --format 'table {{.Name}}\t{{.Ports}}\t{{.Error}}' -f name=web
  NAME      PORTS     ERROR
  web.1
  $ docker service ls --format raw | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  id: X
  name: bad
  mode: replicated
  replicas: 0/1
  image: busybox:1.36
  ports:

  id: X
  name: st_Zed
  mode: replicated
  replicas: 1/1
  image: busybox:1.36
  ports:

  id: X
  name: st_a1
  mode: replicated
  replicas: 1/1
  image: busybox:1.36
  ports:

  id: X
  name: st_w2
  mode: replicated
  replicas: 1/1
  image: busybox:1.36
  ports:

  id: X
  name: st_w10
  mode: replicated
  replicas: 1/1
  image: busybox:1.36
  ports:

  id: X
  name: web
  mode: replicated
  replicas: 1/1
  image: nginx:1.27
  ports: *:8085->80/tcp
  $ docker service ls --format '{{json .}}' -f name=web | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  {"ID":"X","Image":"nginx:1.27","Mode":"replicated","Name":"web","Ports":"*:8085-\u003e80/tcp","Replicas":"1/1"}
  $ docker service ls --format '{{.Label "a"}} {{.Labels}}' -f name=web
  template parsing error: template: :1:2: executing "" at <.Label>: can't evaluate field Label in type *service.serviceContext
  [1]
  $ docker service ls --format 'table {{.Name}}\t{{.Labels}}\t{{.Label "a"}}' -f name=web
  template parsing error: template: :1:12: executing "" at <.Labels>: can't evaluate field Labels in type *service.serviceContext
  [1]
  $ docker service ps web --format raw | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  id: X
  name: web.1
  image: nginx:1.27
  node: lab
  desired_state: Running
  current_state: Running ago
  error:
  ports:
  $ docker service ps web --format '{{json .}}' | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  {"CurrentState":"Running ago","DesiredState":"Running","Error":"","ID":"X","Image":"nginx:1.27","Name":"web.1","Node":"lab","Ports":""}
  % docker service ps bad --format '{{json .}}' | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  $ docker service ps web --format '{{.Slot}}'
  template parsing error: template: :1:2: executing "" at <.Slot>: can't evaluate field Slot in type *task.taskContext
  [1]
  $ docker service ps web --format pretty
  pretty
  $ docker service ps web --format 'table {{.Name}}\t{{.Node}}\t{{.DesiredState}}\t{{.CurrentState}}\t{{.Error}}\t{{.Ports}}\t{{.Image}}'
  NAME      NODE      DESIRED STATE   CURRENT STATE            ERROR     PORTS     IMAGE
  web.1     lab       Running         Running 17 seconds ago                       nginx:1.27
  $ docker stack ls --format raw | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  raw
  $ docker stack ls --format '{{json .}}' | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  {"Name":"st","Services":"4"}
  $ docker stack ls --format json
  {"Name":"st","Services":"4"}
  $ docker stack ls --format 'table {{.Name}}\t{{.Services}}\t{{.Orchestrator}}'
  template parsing error: template: :1:26: executing "" at <.Orchestrator>: can't evaluate field Orchestrator in type *stack.stackContext
  [1]
  $ docker stack ls --format '{{.Namespace}}'
  template parsing error: template: :1:2: executing "" at <.Namespace>: can't evaluate field Namespace in type *stack.stackContext
  [1]
  $ docker stack ps st --format raw | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  id: X
  name: st_Zed.1
  image: busybox:1.36
  node: lab
  desired_state: Running
  current_state: Running ago
  error:
  ports:

  id: X
  name: st_a1.1
  image: busybox:1.36
  node: lab
  desired_state: Running
  current_state: Running ago
  error:
  ports:

  id: X
  name: st_w2.1
  image: busybox:1.36
  node: lab
  desired_state: Running
  current_state: Running ago
  error:
  ports:

  id: X
  name: st_w10.1
  image: busybox:1.36
  node: lab
  desired_state: Running
  current_state: Running ago
  error:
  ports:
  $ docker stack ps st --format '{{json .}}' | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  {"CurrentState":"Running ago","DesiredState":"Running","Error":"","ID":"X","Image":"busybox:1.36","Name":"st_Zed.1","Node":"lab","Ports":""}
  {"CurrentState":"Running ago","DesiredState":"Running","Error":"","ID":"X","Image":"busybox:1.36","Name":"st_a1.1","Node":"lab","Ports":""}
  {"CurrentState":"Running ago","DesiredState":"Running","Error":"","ID":"X","Image":"busybox:1.36","Name":"st_w2.1","Node":"lab","Ports":""}
  {"CurrentState":"Running ago","DesiredState":"Running","Error":"","ID":"X","Image":"busybox:1.36","Name":"st_w10.1","Node":"lab","Ports":""}
  $ docker stack ps st --format '{{.Name}}'
  st_Zed.1
  st_a1.1
  st_w2.1
  st_w10.1
  $ docker stack services st --format raw | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  id: X
  name: st_Zed
  mode: replicated
  replicas: 1/1
  image: busybox:1.36
  ports:

  id: X
  name: st_a1
  mode: replicated
  replicas: 1/1
  image: busybox:1.36
  ports:

  id: X
  name: st_w2
  mode: replicated
  replicas: 1/1
  image: busybox:1.36
  ports:

  id: X
  name: st_w10
  mode: replicated
  replicas: 1/1
  image: busybox:1.36
  ports:
  $ docker stack services st --format '{{json .}}' | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  {"ID":"X","Image":"busybox:1.36","Mode":"replicated","Name":"st_Zed","Ports":"","Replicas":"1/1"}
  {"ID":"X","Image":"busybox:1.36","Mode":"replicated","Name":"st_a1","Ports":"","Replicas":"1/1"}
  {"ID":"X","Image":"busybox:1.36","Mode":"replicated","Name":"st_w2","Ports":"","Replicas":"1/1"}
  {"ID":"X","Image":"busybox:1.36","Mode":"replicated","Name":"st_w10","Ports":"","Replicas":"1/1"}
  $ docker stack services st
  ID             NAME      MODE         REPLICAS   IMAGE          PORTS
  esfrrk6yr2u7   st_Zed    replicated   1/1        busybox:1.36
  nruez9dcd92k   st_a1     replicated   1/1        busybox:1.36
  kyz99dporro8   st_w2     replicated   1/1        busybox:1.36
  pi3lf1fvyfww   st_w10    replicated   1/1        busybox:1.36
  $ docker stack services st -q | wc -l
  4
  $ docker secret ls --format raw | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  raw
  raw
  raw
  $ docker secret ls --format '{{json .}}' -f name=s1 | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  {"CreatedAt":"21 seconds ago","Driver":"","ID":"X","Labels":"a=b","Name":"s1","UpdatedAt":"21 seconds ago"}
  $ docker secret ls --format '{{.Label "a"}} {{.Driver}} {{.Name}} {{.Labels}}' -f name=s1
  b  s1 a=b
  $ docker secret ls --format 'table {{.Name}}\t{{.Driver}}\t{{.Labels}}\t{{.Label "a"}}'
  NAME      DRIVER    LABELS                          a
  s1                  a=b                             b
  st_s2               com.docker.stack.namespace=st
  st_s10              com.docker.stack.namespace=st
  $ docker secret ls --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *secret.secretContext
  [1]
  $ docker config ls --format raw | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  raw
  raw
  raw
  $ docker config ls --format '{{json .}}' -f name=c1 | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  {"CreatedAt":"21 seconds ago","ID":"X","Labels":"a=b","Name":"c1","UpdatedAt":"21 seconds ago"}
  $ docker config ls --format '{{.Label "a"}} {{.Name}} {{.Labels}}' -f name=c1
  b c1 a=b
  $ docker config ls --format 'table {{.Name}}\t{{.Labels}}\t{{.Label "a"}}'
  NAME      LABELS                          a
  c1        a=b                             b
  st_k2     com.docker.stack.namespace=st
  st_k10    com.docker.stack.namespace=st
  $ docker config ls --format '{{.Driver}}'
  template parsing error: template: :1:2: executing "" at <.Driver>: can't evaluate field Driver in type *config.configContext
  [1]
  $ docker network ls -f scope=swarm --format '{{json .}}' | tr ',' '\n' | cut -d: -f1
  {"CreatedAt"
  "Driver"
  "ID"
  "IPv4"
  "IPv6"
  "Internal"
  "Labels"
  "Name"
  "Scope"
  {"CreatedAt"
  "Driver"
  "ID"
  "IPv4"
  "IPv6"
  "Internal"
  "Labels"
  "Name"
  "Scope"
  {"CreatedAt"
  "Driver"
  "ID"
  "IPv4"
  "IPv6"
  "Internal"
  "Labels"
  "Name"
  "Scope"
  {"CreatedAt"
  "Driver"
  "ID"
  "IPv4"
  "IPv6"
  "Internal"
  "Labels"
  "Name"
  "Scope"
  $ docker network ls -f scope=swarm --format raw | sed 's/\(id: \|"ID":"\)[0-9a-z]*/\1X/;s/ \(less than \)\?[0-9a-z]* [a-z]* ago/ ago/;s/less than a second ago/ago/'
  network_id: X
  name: ingress
  driver: overlay
  scope: swarm

  network_id: X
  name: st_default
  driver: overlay
  scope: swarm

  network_id: X
  name: st_n2
  driver: overlay
  scope: swarm

  network_id: X
  name: st_n10
  driver: overlay
  scope: swarm
  $ docker secret inspect --format raw s1
  raw
  $ docker secret inspect --format json s1 | tr ',' '\n' | cut -d: -f1
  [{"ID"
  "Version"
  "CreatedAt"
  "UpdatedAt"
  "Spec"
  "Labels"
  % docker service inspect --format raw web
  $ docker service inspect --format pretty web

  ID:             ghje89lqa4816pwxvefl57h6z
  Name:           web
  Labels:
   a=b
  Service Mode:   Replicated
   Replicas:      1
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
   Image:         nginx:1.27@sha256:131811c9bc860179d5fd4b087120b16e431a5dd2f391839de47ce7fbd36b3e82
   Init:          false
  Configs:
   Target:        c1
    Source:       c1
  Secrets:
   Target:        s1
    Source:       s1
  Resources:
  Endpoint Mode:  vip
  Ports:
   PublishedPort = 8085
    Protocol = tcp
    TargetPort = 80
    PublishMode = ingress
  % docker node inspect --format pretty self
  $ docker node inspect --format json self | tr ',' '\n' | cut -d: -f1 | sort -u
  "Addr"
  "Availability"
  "CertIssuerPublicKey"
  "CertIssuerSubject"
  "CreatedAt"
  "Description"
  "Engine"
  "ManagerStatus"
  "MemoryBytes"
  "Name"
  "OS"
  "Platform"
  "Plugins"
  "Reachability"
  "Resources"
  "Role"
  "Spec"
  "Status"
  "TLSInfo"
  "UpdatedAt"
  "Version"
  [{"ID"
  {"Type"
  $ docker secret inspect --format pretty s1
  ID:              z5h81harohump5h3km4nxopzd
  Name:              s1
  Labels:
   - a=b
  Driver:
  Created at:        2026-11-22 18:14:13.139845208 +0000 utc
  Updated at:        2026-11-22 18:14:13.139845208 +0000 utc
  $ docker config inspect --format pretty c1
  ID:                     p3zcvwd3xelz69hsmjabeenvv
  Name:                   c1
  Labels:
   - a=b
  Created at:             2026-11-22 18:14:13.304130802 +0000 utc
  Updated at:             2026-11-22 18:14:13.304130802 +0000 utc
  Data:
  c
  $ docker config inspect --pretty c1
  ID:                     p3zcvwd3xelz69hsmjabeenvv
  Name:                   c1
  Labels:
   - a=b
  Created at:             2026-11-22 18:14:13.304130802 +0000 utc
  Updated at:             2026-11-22 18:14:13.304130802 +0000 utc
  Data:
  c
  $ docker config inspect --pretty --format '{{.ID}}' c1
  ID:                     p3zcvwd3xelz69hsmjabeenvv
  Name:                   c1
  Labels:
   - a=b
  Created at:             2026-11-22 18:14:13.304130802 +0000 utc
  Updated at:             2026-11-22 18:14:13.304130802 +0000 utc
  Data:
  c
  $ docker stack config -c st.yml
  version: "3.13"
  services:
    Zed:
      command:
        - sleep
        - "1000"
      image: busybox:1.36
    a1:
      command:
        - sleep
        - "1000"
      image: busybox:1.36
    w2:
      command:
        - sleep
        - "1000"
      configs:
        - source: k10
        - source: k2
      image: busybox:1.36
      networks:
        n2: null
        n10: null
      secrets:
        - source: s10
        - source: s2
    w10:
      command:
        - sleep
        - "1000"
      image: busybox:1.36
  networks:
    n2: {}
    n10: {}
  secrets:
    s2:
      file: /root/lab/f
    s10:
      file: /root/lab/f
  configs:
    k2:
      file: /root/lab/f
    k10:
      file: /root/lab/f
  $ docker stack rm st | sort
  Removing config st_k10
  Removing config st_k2
  Removing network st_default
  Removing network st_n10
  Removing network st_n2
  Removing secret st_s10
  Removing secret st_s2
  Removing service st_Zed
  Removing service st_a1
  Removing service st_w10
  Removing service st_w2
  $ docker stack rm st nosuch | sort
  Failed to remove network me4wfh0gm6uui6oduwnuqtqir: Error response from daemon: network me4wfh0gm6uui6oduwnuqtqir not foundFailed to remove network pdq00bnng5sro0m1tyk99klqh: Error response from daemon: network pdq00bnng5sro0m1tyk99klqh not foundFailed to remove network pkha1v06dsxjibq0034c4gfas: Error response from daemon: network pkha1v06dsxjibq0034c4gfas not foundNothing found in stack: nosuch
  failed to remove some resources from stack: st
  Removing network st_default
  Removing network st_n10
  Removing network st_n2
  $ docker stack rm nosuch other | sort
  Nothing found in stack: nosuch
  Nothing found in stack: other
  % sleep 5
  $ docker stack rm st st2 | sort
  Failed to remove network me4wfh0gm6uui6oduwnuqtqir: Error response from daemon: network me4wfh0gm6uui6oduwnuqtqir not foundFailed to remove network pdq00bnng5sro0m1tyk99klqh: Error response from daemon: network pdq00bnng5sro0m1tyk99klqh not foundFailed to remove network pkha1v06dsxjibq0034c4gfas: Error response from daemon: network pkha1v06dsxjibq0034c4gfas not foundNothing found in stack: st2
  failed to remove some resources from stack: st
  Removing network st_default
  Removing network st_n10
  Removing network st_n2
  $ docker stack rm | sort
  docker: 'docker stack rm' requires at least 1 argument

  Usage:  docker stack rm [OPTIONS] STACK [STACK...]

  See 'docker stack rm --help' for more information
  % docker swarm leave -f
