  % docker pull -q busybox:1.36; docker pull -q nginx:1.26; docker pull -q nginx:1.27; docker swarm init --advertise-addr 127.0.0.1
  % for n in zeta alpha Mid beta10 beta2 a_1 a-1; do docker service create -q -d --name $n --label tier=$n busybox:1.36 sleep 1000 >/dev/null; done
  % docker service create -q -d --name glob --mode global --label tier= busybox:1.36 sleep 1000; docker service create -q -d --name job --mode replicated-job busybox:1.36 sleep 1000; docker service create -q -d --name web --replicas 3 -p 8085:80 -p 8086:81/udp nginx:1.27
  % sleep 15
  $ docker service ls --format '{{.Name}}'
  Mid
  a-1
  a_1
  alpha
  beta2
  beta10
  glob
  job
  web
  zeta
  $ docker service ls --format '{{.Name}} {{.Mode}} {{.Replicas}} {{.Image}} {{.Ports}}'
  Mid replicated 1/1 busybox:1.36
  a-1 replicated 1/1 busybox:1.36
  a_1 replicated 1/1 busybox:1.36
  alpha replicated 1/1 busybox:1.36
  beta2 replicated 1/1 busybox:1.36
  beta10 replicated 1/1 busybox:1.36
  glob global 1/1 busybox:1.36
  job replicated job 1/1 (0/1 completed) busybox:1.36
  web replicated 3/3 nginx:1.27 *:8085->80/tcp, *:8086->81/udp
  zeta replicated 1/1 busybox:1.36
  $ docker service ls --format table
  ID             NAME      MODE             REPLICAS              IMAGE          PORTS
  jouaz99q0ji1   Mid       replicated       1/1                   busybox:1.36
  n0ztwsz49ip3   a-1       replicated       1/1                   busybox:1.36
  ybe3kns6rmcs   a_1       replicated       1/1                   busybox:1.36
  3wwpn85rrawx   alpha     replicated       1/1                   busybox:1.36
  sfrmnsrx0opg   beta2     replicated       1/1                   busybox:1.36
  6mpcp1l0z3w7   beta10    replicated       1/1                   busybox:1.36
  kxvj6cwno8sk   glob      global           1/1                   busybox:1.36
  0gw0vq05pa1r   job       replicated job   1/1 (0/1 completed)   busybox:1.36
  xg5bfi54nt7u   web       replicated       3/3                   nginx:1.27     *:8085->80/tcp, *:8086->81/udp
  u43t31qgm05l   zeta      replicated       1/1                   busybox:1.36
  $ docker service ls --format 'table {{.Name}}\t{{.Ports}}'
  NAME      PORTS
  Mid
  a-1
  a_1
  alpha
  beta2
  beta10
  glob
  job
  web       *:8085->80/tcp, *:8086->81/udp
  zeta
  % docker service ls --format '{{json .}}' -f name=web
  % docker service ls --format json -f name=alpha
  $ docker service ls --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *service.serviceContext
  [1]
  $ docker service ls --format '{{.Name'
  template parsing error: template: :1: unclosed action
  [1]
  $ docker service ls -q --format '{{.Name}}'
  Mid
  a-1
  a_1
  alpha
  beta2
  beta10
  glob
  job
  web
  zeta
  $ docker service ls -q | wc -l
  10
  % docker service ls --format raw
  $ docker service ls --format pretty
  pretty
  pretty
  pretty
  pretty
  pretty
  pretty
  pretty
  pretty
  pretty
  pretty
  $ docker service ls -f name=a --format '{{.Name}}'
  a-1
  a_1
  alpha
  $ docker service ls -f name=a -f name=b --format '{{.Name}}'
  a-1
  a_1
  alpha
  beta2
  beta10
  $ docker service ls -f name=A --format '{{.Name}}'
  $ docker service ls -f mode=global --format '{{.Name}}'
  glob
  $ docker service ls -f mode=replicated --format '{{.Name}}'
  Mid
  a-1
  a_1
  alpha
  beta2
  beta10
  web
  zeta
  $ docker service ls -f mode=replicated-job --format '{{.Name}}'
  job
  $ docker service ls -f mode=global-job -f mode=global --format '{{.Name}}'
  glob
  $ docker service ls -f mode=bogus
  ID        NAME      MODE      REPLICAS   IMAGE     PORTS
  $ docker service ls -f mode=
  ID        NAME      MODE      REPLICAS   IMAGE     PORTS
  $ docker service ls -f label=tier --format '{{.Name}}'
  Mid
  a-1
  a_1
  alpha
  beta2
  beta10
  glob
  zeta
  $ docker service ls -f label=tier=zeta --format '{{.Name}}'
  zeta
  $ docker service ls -f label=tier= --format '{{.Name}}'
  Mid
  a-1
  a_1
  alpha
  beta2
  beta10
  glob
  zeta
  $ docker service ls -f label=tier=zeta -f label=tier=alpha --format '{{.Name}}'
  zeta
  $ docker service ls -f label=tier -f mode=global --format '{{.Name}}'
  glob
  $ docker service ls -f bogus=1
  Error response from daemon: invalid filter 'bogus'
  [1]
  $ docker service ls -f bogus
  invalid argument "bogus" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker service ls [OPTIONS]

  Run 'docker service ls --help' for more information
  [125]
  % docker service ls -f ''
  % docker service ls -f =x
  $ docker service ls -f 'NAME=web' --format '{{.Name}}'
  web
  $ docker service ls -f ' name = web ' --format '{{.Name}}'
  web
  $ docker service ls -f id= --format '{{.Name}}'
  Mid
  a-1
  a_1
  alpha
  beta2
  beta10
  glob
  job
  web
  zeta
  $ docker service ls -f id=$(docker service ls -qf name=zeta) --format '{{.Name}}'
  zeta
  $ docker service ls -f runtime=container --format '{{.Name}}'
  Mid
  a-1
  a_1
  alpha
  beta2
  beta10
  glob
  job
  web
  zeta
  $ docker service ls -f runtime=bogus
  ID        NAME      MODE      REPLICAS   IMAGE     PORTS
  $ docker service ls x
  docker: 'docker service ls' accepts no arguments

  Usage:  docker service ls [OPTIONS]

  Run 'docker service ls --help' for more information
  [1]
  $ docker service ls --no-trunc
  unknown flag: --no-trunc

  Usage:  docker service ls [OPTIONS]

  Run 'docker service ls --help' for more information
  [125]
  $ docker service ls --filter
  flag needs an argument: --filter

  Usage:  docker service ls [OPTIONS]

  Run 'docker service ls --help' for more information
  [125]
  $ docker service ps web --format '{{.Name}}'
  web.1
  web.2
  web.3
  $ docker service ps web alpha zeta --format '{{.Name}} {{.Image}} {{.Node}} {{.DesiredState}} {{.Error}}'
  alpha.1 busybox:1.36 lab Running
  web.1 nginx:1.27 lab Running
  web.2 nginx:1.27 lab Running
  web.3 nginx:1.27 lab Running
  zeta.1 busybox:1.36 lab Running
  $ docker service ps zeta alpha web --format '{{.Name}}'
  alpha.1
  web.1
  web.2
  web.3
  zeta.1
  $ docker service ps web nosuch --format '{{.Name}}'
  web.1
  web.2
  web.3
  no such service: nosuch
  [1]
  $ docker service ps nosuch
  no such service: nosuch
  [1]
  $ docker service ps nosuch other
  no such service: nosuch
  no such service: other
  [1]
  $ docker service ps
  docker: 'docker service ps' requires at least 1 argument

  Usage:  docker service ps [OPTIONS] SERVICE [SERVICE...]

  See 'docker service ps --help' for more information
  [1]
  $ docker service ps web -f name=web.1 --format '{{.Name}}'
  web.1
  $ docker service ps web -f name=web --format '{{.Name}}'
  web.1
  web.2
  web.3
  $ docker service ps web -f node=lab --format '{{.Name}}'
  web.1
  web.2
  web.3
  $ docker service ps web -f node=self --format '{{.Name}}'
  web.1
  web.2
  web.3
  $ docker service ps web -f node=nosuch
  Error response from daemon: node nosuch not found
  [1]
  $ docker service ps web -f desired-state=running --format '{{.Name}}'
  web.1
  web.2
  web.3
  $ docker service ps web -f desired-state=shutdown
  ID        NAME      IMAGE     NODE      DESIRED STATE   CURRENT STATE   ERROR     PORTS
  $ docker service ps web -f desired-state=accepted --format '{{.Name}}'
  $ docker service ps web -f desired-state=bogus
  Error response from daemon: Invalid desired-state filter: 'bogus'
  [1]
  $ docker service ps web -f desired-state=complete
  ID        NAME      IMAGE     NODE      DESIRED STATE   CURRENT STATE   ERROR     PORTS
  $ docker service ps job -f desired-state=completed --format '{{.Name}} {{.DesiredState}}' | sed 's/job.*\./job./'
  Error response from daemon: Invalid desired-state filter: 'completed'
  $ docker service ps web -f desired-state=RUNNING --format '{{.Name}}'
  web.1
  web.2
  web.3
  $ docker service ps web -f bogus=1
  Error response from daemon: invalid filter 'bogus'
  [1]
  $ docker service ps web -f id= --format '{{.Name}}'
  web.1
  web.2
  web.3
  $ docker service ps web -f label=x
  ID        NAME      IMAGE     NODE      DESIRED STATE   CURRENT STATE   ERROR     PORTS
  $ docker service ps web -f service=web
  ID             NAME      IMAGE        NODE      DESIRED STATE   CURRENT STATE            ERROR     PORTS
  p9u097f7azal   web.1     nginx:1.27   lab       Running         Running 30 seconds ago
  tsd3nk0ww8a4   web.2     nginx:1.27   lab       Running         Running 30 seconds ago
  g4awqvclvy0t   web.3     nginx:1.27   lab       Running         Running 30 seconds ago
  $ docker service ps web -f up-to-date=true --format '{{.Name}}'
  Error response from daemon: invalid filter 'up-to-date'
  [1]
  $ docker service ps web -f up-to-date=maybe
  Error response from daemon: invalid filter 'up-to-date'
  [1]
  $ docker service ps web -q | wc -l
  3
  $ docker service ps web -q --no-trunc | awk '{print length}' | uniq
  25
  $ docker service ps web -q | awk '{print length}' | uniq
  25
  $ docker service ps web --no-trunc --format '{{.Image}}' | uniq
  nginx:1.27@sha256:131811c9bc860179d5fd4b087120b16e431a5dd2f391839de47ce7fbd36b3e82
  $ docker service ps web --format json | head -1 | sed 's/"ID":"[^"]*"/ID/;s/[0-9]* seconds/N seconds/'
  {"CurrentState":"Running N seconds ago","DesiredState":"Running","Error":"",ID,"Image":"nginx:1.27","Name":"web.1","Node":"lab","Ports":""}
  $ docker service ps web --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *task.taskContext
  [1]
  $ docker service ps web --no-resolve --format '{{.Name}} {{.Node}}' | sed 's/[a-z0-9]\{25\}/ID/g'
  ID.1 ID
  ID.2 ID
  ID.3 ID
  $ docker service ps web -q --format '{{.Name}}' | wc -l
  3
  $ docker service update --image nginx:1.26 -q -d web >/dev/null; docker service scale -d alpha=0 >/dev/null; sleep 12
  % docker service ps web alpha --format '{{.Name}} {{.Image}} {{.DesiredState}}'
  $ docker service ps web --format '{{.Name}}' -f name=web.2
  web.2
  web.2
  $ docker service ps web --format '{{.Name}}' -f desired-state=shutdown
  web.1
  web.2
  web.3
  $ docker node ls --format '{{.Hostname}} {{.Status}} {{.Availability}} {{.ManagerStatus}} {{.EngineVersion}} {{.TLSStatus}} {{.Self}}'
  lab Ready Active Leader 29.7.2 Ready true
  $ docker node ls --format json | sed 's/"ID":"[^"]*"/ID/'
  {"Availability":"Active","EngineVersion":"29.7.2","Hostname":"lab",ID,"ManagerStatus":"Leader","Self":true,"Status":"Ready","TLSStatus":"Ready"}
  $ docker node ls -q | wc -c
  26
  $ docker node ls -f role=manager --format '{{.Hostname}}'
  lab
  $ docker node ls -f role=worker --format '{{.Hostname}}'
  $ docker node ls -f role=bogus
  Error response from daemon: Invalid role filter: 'bogus'
  [1]
  $ docker node ls -f membership=accepted --format '{{.Hostname}}'
  lab
  $ docker node ls -f membership=pending --format '{{.Hostname}}'
  $ docker node ls -f membership=bogus
  Error response from daemon: Invalid membership filter: 'bogus'
  [1]
  $ docker node ls -f name=la --format '{{.Hostname}}'
  lab
  $ docker node ls -f name=xx
  ID        HOSTNAME   STATUS    AVAILABILITY   MANAGER STATUS   ENGINE VERSION
  $ docker node ls -f label=x
  ID        HOSTNAME   STATUS    AVAILABILITY   MANAGER STATUS   ENGINE VERSION
  $ docker node ls -f node.label=x
  ID        HOSTNAME   STATUS    AVAILABILITY   MANAGER STATUS   ENGINE VERSION
  $ docker node ls -f node.label=tier=a --format '{{.Hostname}}'
  % docker node update --label-add tier=a lab
  $ docker node ls -f node.label=tier=a --format '{{.Hostname}}'
  lab
  $ docker node ls -f node.label=tier --format '{{.Hostname}}'
  lab
  $ docker node ls -f bogus=x
  Error response from daemon: invalid filter 'bogus'
  [1]
  $ docker node ls --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *node.nodeContext
  [1]
  $ docker node ls x
  docker: 'docker node ls' accepts no arguments

  Usage:  docker node ls [OPTIONS]

  Run 'docker node ls --help' for more information
  [1]
  $ docker node ps --format '{{.Name}}' -f name=web. -f desired-state=running
  web.1
  web.2
  web.3
  $ docker node ps --format '{{.Name}}' -f desired-state=running | sed 's/glob\..*/glob.ID/'
  Mid.1
  a-1.1
  a_1.1
  beta2.1
  beta10.1
  glob.ID
  web.1
  web.2
  web.3
  zeta.1
  $ docker node ps self -q | awk '{print length}' | uniq
  12
  $ docker node ps nosuch
  Error response from daemon: node nosuch not found
  [1]
  $ docker node ps lab nosuch -q | wc -l
  Error response from daemon: node nosuch not found
  14
  $ docker node ps -f bogus=1
  Error response from daemon: invalid filter 'bogus'
  [1]
  $ docker node ps -f desired-state=bogus
  Error response from daemon: Invalid desired-state filter: 'bogus'
  [1]
  $ docker node ps -f label=x --format '{{.Name}}'
  $ for n in zz aa MM b10 b2; do printf $n | docker secret create -l tier=$n $n - >/dev/null; printf $n | docker config create -l tier=$n $n - >/dev/null; done
  $ docker secret ls --format '{{.Name}}'
  MM
  aa
  b2
  b10
  zz
  $ docker config ls --format '{{.Name}}'
  MM
  aa
  b2
  b10
  zz
  $ docker secret ls --format '{{.Name}} {{.Driver}} {{.Labels}}'
  MM  tier=MM
  aa  tier=aa
  b2  tier=b2
  b10  tier=b10
  zz  tier=zz
  $ docker secret ls --format '{{.Name}} {{.Label "tier"}}'
  MM MM
  aa aa
  b2 b2
  b10 b10
  zz zz
  $ docker config ls --format '{{.Name}} {{.Labels}} {{.Label "tier"}}'
  MM tier=MM MM
  aa tier=aa aa
  b2 tier=b2 b2
  b10 tier=b10 b10
  zz tier=zz zz
  % docker secret ls --format json -f name=aa | sed 's/"ID":"[^"]*"/ID/;s/[0-9]* seconds\?/N/g;s/Less than a second/N/g'
  % docker config ls --format json -f name=aa | sed 's/"ID":"[^"]*"/ID/;s/[0-9]* seconds\?/N/g;s/Less than a second/N/g'
  $ docker secret ls -f name=b --format '{{.Name}}'
  b2
  b10
  $ docker config ls -f name=b --format '{{.Name}}'
  b2
  b10
  $ docker secret ls -f label=tier=zz --format '{{.Name}}'
  zz
  $ docker config ls -f label=tier=zz -f label=tier --format '{{.Name}}'
  zz
  $ docker secret ls -f bogus=1
  Error response from daemon: invalid filter 'bogus'
  [1]
  $ docker config ls -f bogus=1
  Error response from daemon: invalid filter 'bogus'
  [1]
  $ docker secret ls -f names=b --format '{{.Name}}'
  $ docker secret ls -q | awk '{print length}' | uniq
  25
  $ docker config ls -q | awk '{print length}' | uniq
  25
  $ docker secret ls --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *secret.secretContext
  [1]
  $ docker config ls --format '{{.Driver}}'
  template parsing error: template: :1:2: executing "" at <.Driver>: can't evaluate field Driver in type *config.configContext
  [1]
  $ docker secret ls -f id=
  ID                          NAME      DRIVER    CREATED         UPDATED
  x1ungzqjiqrmyfcpmspr654t3   MM                  6 seconds ago   6 seconds ago
  qkrnlgggy9u538w69wmzi668t   aa                  6 seconds ago   6 seconds ago
  s17g2aub9f4yi17zlnn6uoqpb   b2                  6 seconds ago   6 seconds ago
  41sowwiodnltj7i5g723iyuz9   b10                 6 seconds ago   6 seconds ago
  9iwyph46ffob9t3g81o96vsaq   zz                  7 seconds ago   7 seconds ago
  $ docker secret ls x
  docker: 'docker secret ls' accepts no arguments

  Usage:  docker secret ls [OPTIONS]

  Run 'docker secret ls --help' for more information
  [1]
  $ docker config ls --no-trunc
  unknown flag: --no-trunc

  Usage:  docker config ls [OPTIONS]

  Run 'docker config ls --help' for more information
  [125]
  $ cat > s.yaml <<'END'
  > services:
  >   web: {image: "nginx:1.26", deploy: {replicas: 2}}
  >   api: {image: "busybox:1.36", command: sleep 1000}
  >   job: {image: "busybox:1.36", command: sleep 1000, deploy: {mode: global}}
  > END
  $ for n in zstack astack Bstack s10 s2; do docker stack deploy -d -c s.yaml $n >/dev/null; done; sleep 8
  $ docker stack ls
  NAME      SERVICES
  Bstack    3
  astack    3
  s2        3
  s10       3
  zstack    3
  $ docker stack ls --format '{{.Name}} {{.Services}} {{.Orchestrator}}'
  template parsing error: template: :1:26: executing "" at <.Orchestrator>: can't evaluate field Orchestrator in type *stack.stackContext
  [1]
  $ docker stack ls --format '{{.Name}} {{.Services}}'
  Bstack 3
  astack 3
  s2 3
  s10 3
  zstack 3
  $ docker stack ls --format json
  {"Name":"Bstack","Services":"3"}
  {"Name":"astack","Services":"3"}
  {"Name":"s2","Services":"3"}
  {"Name":"s10","Services":"3"}
  {"Name":"zstack","Services":"3"}
  $ docker stack ls -q
  unknown shorthand flag: 'q' in -q

  Usage:  docker stack ls [OPTIONS]

  Run 'docker stack ls --help' for more information
  [125]
  $ docker stack ls --filter name=a
  unknown flag: --filter

  Usage:  docker stack ls [OPTIONS]

  Run 'docker stack ls --help' for more information
  [125]
  $ docker stack ls x
  docker: 'docker stack ls' accepts no arguments

  Usage:  docker stack ls [OPTIONS]

  Run 'docker stack ls --help' for more information
  [1]
  $ docker stack services zstack --format '{{.Name}} {{.Mode}} {{.Replicas}}'
  zstack_api replicated 1/1
  zstack_job global 1/1
  zstack_web replicated 2/2
  $ docker stack services zstack -f name=zstack_a --format '{{.Name}}'
  zstack_api
  $ docker stack services zstack -f name=web
  Nothing found in stack: zstack
  $ docker stack services zstack -f mode=global --format '{{.Name}}'
  zstack_job
  $ docker stack services zstack -f label=x
  Nothing found in stack: zstack
  $ docker stack services zstack -f bogus=1
  Error response from daemon: invalid filter 'bogus'
  [1]
  $ docker stack services zstack -q | wc -l
  3
  $ docker stack services nosuch
  Nothing found in stack: nosuch
  $ docker stack services nosuch -q
  Nothing found in stack: nosuch
  $ docker stack services
  docker: 'docker stack services' requires 1 argument

  Usage:  docker stack services [OPTIONS] STACK

  Run 'docker stack services --help' for more information
  [1]
  $ docker stack services zstack --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *service.serviceContext
  [1]
  $ docker stack services -- -x
  Nothing found in stack: -x
  $ docker stack ps zstack --format '{{.Name}} {{.Image}} {{.DesiredState}}' | sed 's/job\..*busy/job.ID busy/'
  zstack_api.1 busybox:1.36 Running
  zstack_job.ID busybox:1.36 Running
  zstack_web.1 nginx:1.26 Running
  zstack_web.2 nginx:1.26 Running
  $ docker stack ps zstack -f name=zstack_web --format '{{.Name}}'
  zstack_web.1
  zstack_web.2
  $ docker stack ps zstack -f name=zstack_web.1 --format '{{.Name}}'
  zstack_web.1
  $ docker stack ps zstack -f node=lab -q | wc -l
  4
  $ docker stack ps zstack -f desired-state=shutdown
  nothing found in stack: zstack
  [1]
  $ docker stack ps zstack -f desired-state=bogus
  Error response from daemon: Invalid desired-state filter: 'bogus'
  [1]
  $ docker stack ps zstack -f bogus=1
  Error response from daemon: invalid filter 'bogus'
  [1]
  $ docker stack ps zstack -f service=zstack_web --format '{{.Name}}'
  zstack_web.1
  zstack_web.2
  $ docker stack ps zstack -f id=x
  nothing found in stack: zstack
  [1]
  $ docker stack ps nosuch
  nothing found in stack: nosuch
  [1]
  $ docker stack ps
  docker: 'docker stack ps' requires 1 argument

  Usage:  docker stack ps [OPTIONS] STACK

  Run 'docker stack ps --help' for more information
  [1]
  $ docker stack ps 'a b'
  nothing found in stack: a b
  [1]
  $ docker stack ps zstack --no-trunc -q | awk '{print length}' | uniq
  25
  $ docker stack ps zstack --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *task.taskContext
  [1]
  $ docker stack ps zstack --no-resolve --format '{{.Node}}' | awk '{print length}' | uniq
  25
  $ docker service ls --format '{{.Name}}'
  Bstack_api
  Bstack_job
  Bstack_web
  Mid
  a-1
  a_1
  alpha
  astack_api
  astack_job
  astack_web
  beta2
  beta10
  glob
  job
  s2_api
  s2_job
  s2_web
  s10_api
  s10_job
  s10_web
  web
  zeta
  zstack_api
  zstack_job
  zstack_web
  $ docker service ls --format '{{.Name}}' -f label=com.docker.stack.namespace=s2
  s2_api
  s2_job
  s2_web
  $ docker config ls -f label=com.docker.stack.namespace=s2 -q
  $ docker network ls --format '{{.Name}}' -f driver=overlay
  Bstack_default
  astack_default
  ingress
  s2_default
  s10_default
  zstack_default
  $ docker network ls --format '{{.Name}}' -f scope=swarm -f name=stack
  Bstack_default
  astack_default
  zstack_default
  % docker stack rm zstack astack Bstack s10 s2; docker service rm $(docker service ls -q); docker swarm leave -f
