  % docker pull -q busybox:1.36
  % docker swarm init
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    command: sleep 1000\n    stop_grace_period: 1s\n    deploy:\n      replicas: 2\n      labels: {a: b}\n    networks: [n1]\n    secrets: [s1]\n    configs:\n      - source: c1\n        target: /etc/c1\n  db:\n    image: busybox:1.36\n    command: sleep 1000\n    stop_grace_period: 1s\n    volumes: [data:/data]\n    deploy:\n      mode: global\n      placement:\n        constraints: [node.role==manager]\nnetworks:\n  n1: {}\nvolumes:\n  data: {}\nsecrets:\n  s1:\n    file: ./s1.txt\nconfigs:\n  c1:\n    file: ./c1.txt\n' > st.yml; echo x > s1.txt; echo y > c1.txt
  $ docker stack config -c st.yml
  version: "3.13"
  services:
    db:
      command:
        - sleep
        - "1000"
      deploy:
        mode: global
        placement:
          constraints:
            - node.role==manager
      image: busybox:1.36
      stop_grace_period: 1s
      volumes:
        - type: volume
          source: data
          target: /data
    web:
      command:
        - sleep
        - "1000"
      configs:
        - source: c1
          target: /etc/c1
      deploy:
        replicas: 2
        labels:
          a: b
      image: busybox:1.36
      networks:
        n1: null
      secrets:
        - source: s1
      stop_grace_period: 1s
  networks:
    n1: {}
  volumes:
    data: {}
  secrets:
    s1:
      file: /root/lab/s1.txt
  configs:
    c1:
      file: /root/lab/c1.txt
  % docker stack deploy -c st.yml app
  $ docker stack ls
  NAME      SERVICES
  app       2
  $ docker stack services app
  ID             NAME      MODE         REPLICAS   IMAGE          PORTS
  qhl388hgvzyq   app_db    global       0/1        busybox:1.36
  e7d9mpytekmc   app_web   replicated   0/2        busybox:1.36
  $ docker stack services -q app | wc -l
  2
  $ docker stack services --filter name=app_web app
  ID             NAME      MODE         REPLICAS   IMAGE          PORTS
  e7d9mpytekmc   app_web   replicated   0/2        busybox:1.36
  % docker stack services --filter mode=global --format '{{.Name}} {{.Mode}} {{.Replicas}} {{.Image}} {{.Ports}}' app
  $ docker stack services --filter foo=bar app
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker stack services --filter label=x app
  Nothing found in stack: app
  % sleep 4
  $ docker stack ps app --format '{{.Name}} {{.DesiredState}} {{.CurrentState}} {{.Error}} {{.Ports}}'
  app_db.oj7dwkblbajvd2n7e7k4eaoyd Running Running 4 seconds ago
  app_web.1 Running Running 4 seconds ago
  app_web.2 Running Running 4 seconds ago
  $ docker stack ps -q app | wc -l
  3
  $ docker stack ps --filter name=app_web.1 --format '{{.Name}}' app
  app_web.1
  $ docker stack ps --filter desired-state=shutdown app
  nothing found in stack: app
  [1]
  $ docker stack ps --no-resolve --no-trunc --format '{{.Name}}' app
  e7d9mpytekmc8l54w8upwkrl4.1
  e7d9mpytekmc8l54w8upwkrl4.2
  qhl388hgvzyqa42l9ufahf4sx.oj7dwkblbajvd2n7e7k4eaoyd
  $ docker stack ls --format '{{.Name}} {{.Services}}'
  app 2
  $ docker stack ls --format json
  {"Name":"app","Services":"2"}
  $ docker stack ls --format '{{.Orchestrator}}'
  template parsing error: template: :1:2: executing "" at <.Orchestrator>: can't evaluate field Orchestrator in type *stack.stackContext
  [1]
  $ docker secret ls --format '{{.Name}}'
  app_s1
  $ docker config ls --format '{{.Name}} {{.Labels}}'
  app_c1 com.docker.stack.namespace=app
  $ docker network ls --filter scope=swarm --format '{{.Name}} {{.Driver}} {{.Scope}}'
  app_default overlay swarm
  app_n1 overlay swarm
  ingress overlay swarm
  $ docker volume ls
  DRIVER    VOLUME NAME
  local     app_data
  $ docker service inspect app_web --format '{{json .Spec.Labels}} {{json .Spec.TaskTemplate.ContainerSpec.Labels}}'
  {"a":"b","com.docker.stack.image":"busybox:1.36","com.docker.stack.namespace":"app"} {"com.docker.stack.namespace":"app"}
  $ docker service inspect app_web --pretty | grep -v -e ID -e Created

  Name:           app_web
  Labels:
   a=b
   com.docker.stack.image=busybox:1.36
   com.docker.stack.namespace=app
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
   Args:          sleep 1000
  Configs:
   Target:        /etc/c1
    Source:       app_c1
  Secrets:
   Target:        s1
    Source:       app_s1
  Resources:
  Networks: ts0k2y39saroj32ktfvpzalgk
  Endpoint Mode:  vip
  % docker stack deploy -c st.yml app
  % sed -i 's/replicas: 2/replicas: 1/' st.yml; docker stack deploy --detach=false -c st.yml app
  $ echo z > c1.txt; docker stack deploy -d -c st.yml app
  failed to update config app_c1: Error response from daemon: rpc error: code = InvalidArgument desc = only updates to Labels are allowed
  [1]
  $ echo y > c1.txt; docker secret rm app_s1
  Error response from daemon: rpc error: code = InvalidArgument desc = secret 'app_s1' is in use by the following service: app_web
  [1]
  $ docker config rm app_c1
  Error response from daemon: rpc error: code = InvalidArgument desc = config 'app_c1' is in use by the following service: app_web
  [1]
  $ docker network rm app_n1
  Error response from daemon: rpc error: code = FailedPrecondition desc = network ts0k2y39saroj32ktfvpzalgk is in use by service e7d9mpytekmc8l54w8upwkrl4
  exit status 1
  [1]
  $ docker service rm app_db
  app_db
  $ docker stack deploy --prune -d -c st.yml app
  Creating service app_db
  Updating service app_web (id: e7d9mpytekmc8l54w8upwkrl4)
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    command: sleep 1000\n    stop_grace_period: 1s\n' > two.yml; docker stack deploy --prune --detach -c two.yml app
  Removing service app_db
  Updating service app_web (id: e7d9mpytekmc8l54w8upwkrl4)
  $ docker stack services app --format '{{.Name}}'
  app_web
  % docker stack rm app nope
  $ docker stack rm
  docker: 'docker stack rm' requires at least 1 argument

  Usage:  docker stack rm [OPTIONS] STACK [STACK...]

  See 'docker stack rm --help' for more information
  [1]
  $ docker stack rm nope
  Nothing found in stack: nope
  $ docker stack rm 'a b'
  Nothing found in stack: a b
  % docker stack ps app
  $ docker stack deploy
  docker: 'docker stack deploy' requires 1 argument

  Usage:  docker stack deploy [OPTIONS] STACK

  Run 'docker stack deploy --help' for more information
  [1]
  $ docker stack deploy app
  specify a Compose file (with --compose-file)
  [1]
  $ docker stack deploy -c two.yml
  docker: 'docker stack deploy' requires 1 argument

  Usage:  docker stack deploy [OPTIONS] STACK

  Run 'docker stack deploy --help' for more information
  [1]
  $ docker stack deploy -c two.yml 'a b'
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  Creating network a b_default
  failed to create network a b_default: Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  $ docker stack deploy -c two.yml ''
  invalid stack name: ""
  [1]
  $ docker stack deploy -c two.yml --resolve-image foo app
  invalid option foo for flag --resolve-image
  [1]
  $ docker stack deploy -c two.yml --resolve-image never -d app2
  Creating network app2_default
  Creating service app2_web
  $ docker stack rm -d app2
  Removing service app2_web
  Removing network app2_default
  $ docker stack deploy -c two.yml --with-registry-auth -d app3
  Creating network app3_default
  Creating service app3_web
  $ docker stack rm -d=false app3
  Removing service app3_web
  Removing network app3_default
  $ cat two.yml | docker stack deploy -d -c - app4
  Creating network app4_default
  Creating service app4_web
  $ docker stack rm app4
  Removing service app4_web
  Removing network app4_default
  $ printf 'services:\n  web:\n    image: "busybox:${TAG}"\n' > v.yml; docker stack config -c v.yml
  version: "3.13"
  services:
    web:
      image: 'busybox:'
  $ TAG=1 docker stack config -c v.yml
  version: "3.13"
  services:
    web:
      image: busybox:1
  $ docker stack config --skip-interpolation -c v.yml
  version: "3.13"
  services:
    web:
      image: busybox:${TAG}
  $ docker stack deploy -c v.yml v
  invalid image reference for service web: invalid reference format
  [1]
  $ printf 'services:\n  web:\n    image: "busybox:${TAG:?need tag}"\n' > v.yml; docker stack config -c v.yml
  invalid interpolation format for services.web.image: "required variable TAG is missing a value: need tag"; you may need to escape any $ with another $
  [1]
  $ printf 'services:\n  web:\n    image: "busybox:${TAG:-7}"\n' > v.yml; docker stack config -c v.yml
  version: "3.13"
  services:
    web:
      image: busybox:7
  $ printf 'services:\n  web:\n    image: "busybox:${"\n' > v.yml; docker stack config -c v.yml
  invalid interpolation format for services.web.image: "busybox:${"; you may need to escape any $ with another $
  [1]
  $ docker stack config
  specify a Compose file (with --compose-file)
  [1]
  $ docker stack config -c nope.yml
  open nope.yml: no such file or directory
  [1]
  $ docker stack config -c two.yml -c st.yml
  version: "3.13"
  services:
    db:
      command:
        - sleep
        - "1000"
      deploy:
        mode: global
        placement:
          constraints:
            - node.role==manager
      image: busybox:1.36
      stop_grace_period: 1s
      volumes:
        - type: volume
          source: data
          target: /data
    web:
      command:
        - sleep
        - "1000"
      configs:
        - source: c1
          target: /etc/c1
      deploy:
        replicas: 1
        labels:
          a: b
      image: busybox:1.36
      networks:
        n1: null
      secrets:
        - source: s1
      stop_grace_period: 1s
  networks:
    n1: {}
  volumes:
    data: {}
  secrets:
    s1:
      file: /root/lab/s1.txt
  configs:
    c1:
      file: /root/lab/c1.txt
  $ printf 'version: "3.8"\nservices:\n  web:\n    image: nginx\n    ports:\n      - "8080:80"\n      - target: 443\n        published: 8443\n        mode: host\n    deploy:\n      replicas: 3\n      update_config: {parallelism: 2, delay: 10s, order: start-first, failure_action: rollback}\n      restart_policy: {condition: on-failure, max_attempts: 3}\n      resources: {limits: {cpus: "0.5", memory: 50M}}\n    healthcheck:\n      test: ["CMD", "true"]\n      interval: 1m30s\n    environment:\n      A: 1\n      B: "x"\n    command: ["a", "b c"]\n' > full.yml; docker stack config -c full.yml
  version: "3.8"
  services:
    web:
      command:
        - a
        - b c
      deploy:
        replicas: 3
        update_config:
          parallelism: 2
          delay: 10s
          failure_action: rollback
          order: start-first
        resources:
          limits:
            cpus: "0.5"
            memory: "52428800"
        restart_policy:
          condition: on-failure
          max_attempts: 3
      environment:
        A: "1"
        B: x
      healthcheck:
        test:
          - CMD
          - "true"
        interval: 1m30s
      image: nginx
      ports:
        - mode: ingress
          target: 80
          published: 8080
          protocol: tcp
        - mode: host
          target: 443
          published: 8443
  $ printf 'services:\n  web:\n    image: nginx\n    depends_on: [db]\n    links: [db]\n    restart: always\n    build: .\n    container_name: x\n    cap_add: [ALL]\n    privileged: true\n    network_mode: host\n    security_opt: [x]\n    devices: ["/dev/a"]\n    cgroup_parent: x\n    expose: ["80"]\n' > bad.yml; docker stack config -c bad.yml
  version: "3.13"
  services:
    web:
      build:
        context: .
      cap_add:
        - ALL
      cgroup_parent: x
      container_name: x
      depends_on:
        - db
      devices:
        - /dev/a
      expose:
        - "80"
      image: nginx
      links:
        - db
      network_mode: host
      privileged: true
      restart: always
      security_opt:
        - x
  $ docker stack deploy -d -c bad.yml bad
  Ignoring unsupported options: build, cgroup_parent, devices, links, network_mode, privileged, restart, security_opt

  Ignoring deprecated options:

  container_name: Setting the container name is not supported.

  expose: Exposing ports is unnecessary - services on the same network can access each other's containers on any port.

  Creating network bad_default
  Creating service bad_web
  $ docker stack rm bad
  Removing service bad_web
  Removing network bad_default
  $ printf 'services:\n  web:\n    imag: nginx\n' > b1.yml; docker stack deploy -c b1.yml b
  services.web Additional property imag is not allowed
  [1]
  $ printf 'services:\n  web:\n    image: [nginx]\n' > b1.yml; docker stack deploy -c b1.yml b
  services.web.image must be a string
  [1]
  $ printf 'services: []\n' > b1.yml; docker stack deploy -c b1.yml b
  services must be a mapping
  [1]
  $ printf 'version: "2"\nservices:\n  web:\n    image: nginx\n' > b1.yml; docker stack deploy -c b1.yml b
  unsupported Compose file version: 2
  [1]
  $ printf 'version: "9.9"\nservices:\n  web:\n    image: nginx\n' > b1.yml; docker stack deploy -c b1.yml b
  unsupported Compose file version: 9.9
  [1]
  $ printf 'version: 3\nservices:\n  web:\n    image: nginx\n' > b1.yml; docker stack config -c b1.yml
  version must be a string
  [1]
  $ printf 'services:\n  web:\n    image: nginx\n   x: y\n' > b1.yml; docker stack deploy -c b1.yml b
  yaml: line 1: did not find expected key
  [1]
  $ printf 'services:\n\tweb:\n' > b1.yml; docker stack deploy -c b1.yml b
  yaml: line 2: found character that cannot start any token
  [1]
  $ printf 'foo: bar\nservices:\n  web:\n    image: nginx\n' > b1.yml; docker stack deploy -c b1.yml b
  (root) Additional property foo is not allowed
  [1]
  $ printf 'services:\n  web:\n    command: x\n' > b1.yml; docker stack deploy -d -c b1.yml b
  invalid image reference for service web: no image specified
  [1]
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    networks: [nope]\n' > b1.yml; docker stack deploy -d -c b1.yml b
  Creating network b_nope
  service web: undefined network "nope"
  [1]
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    secrets: [nope]\n' > b1.yml; docker stack deploy -d -c b1.yml b
  Creating network b_default
  service web: undefined secret "nope"
  [1]
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    configs: [nope]\n' > b1.yml; docker stack deploy -d -c b1.yml b
  service web: undefined config "nope"
  [1]
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    volumes: ["nope:/x"]\n' > b1.yml; docker stack deploy -d -c b1.yml b
  service web: undefined volume "nope"
  [1]
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    ports: ["x:80"]\n' > b1.yml; docker stack deploy -d -c b1.yml b
  services.web.ports.0 Does not match format 'ports'
  [1]
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    deploy:\n      mode: foo\n' > b1.yml; docker stack deploy -d -c b1.yml b
  service web: unknown mode: foo
  [1]
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    deploy:\n      replicas: x\n' > b1.yml; docker stack deploy -d -c b1.yml b
  services.web.deploy.replicas must be a integer
  [1]
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    deploy:\n      replicas: 2\n      mode: global\n' > b1.yml; docker stack deploy -d -c b1.yml b
  service web: replicas can only be used with replicated or replicated-job mode
  [1]
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    environment: [A, 1]\n' > b1.yml; docker stack deploy -d -c b1.yml b
  services.web.environment.1 must be a string
  [1]
  $ printf 'services:\n  web:\n    image: busybox:1.36\nsecrets:\n  s:\n    external: true\n' > b1.yml; docker stack deploy -d -c b1.yml b
  Creating service b_web
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    networks: [n]\nnetworks:\n  n:\n    external: true\n' > b1.yml; docker stack deploy -d -c b1.yml b
  network "n" is declared as external, but could not be found. You need to create a swarm-scoped network before the stack is deployed
  [1]
  $ docker network create br0 | wc -c; printf 'services:\n  web:\n    image: busybox:1.36\n    networks: [br0]\nnetworks:\n  br0:\n    external: true\n' > b1.yml; docker stack deploy -d -c b1.yml b
  65
  network "br0" is declared as external, but it is not in the right scope: "local" instead of "swarm"
  [1]
  $ printf 'services:\n  web:\n    image: busybox:1.36\nsecrets:\n  s:\n    file: ./nofile\n' > b1.yml; docker stack deploy -d -c b1.yml b
  open /root/lab/nofile: no such file or directory
  [1]
  $ printf '' > b1.yml; docker stack deploy -d -c b1.yml b
  top-level object must be a mapping
  [1]
  $ printf 'a: b: c\n' > b1.yml; docker stack deploy -d -c b1.yml b
  yaml: mapping values are not allowed in this context
  [1]
  $ docker stack ls
  NAME      SERVICES
  b         1
  % docker swarm leave -f
