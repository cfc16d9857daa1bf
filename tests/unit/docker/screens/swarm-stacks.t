  % docker pull -q nginx:1.27
  % docker pull -q busybox:1.36
  % docker swarm init --advertise-addr 127.0.0.1
  $ cat > stack.yml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports: ["8086:80"]
  >     deploy: { replicas: 2, labels: { a: b }, update_config: { parallelism: 1, delay: 1s } }
  >     networks: [front]
  >   worker:
  >     image: busybox:1.36
  >     command: sh -c 'cat /run/secrets/tok /conf; sleep 1000'
  >     environment: { LEVEL: "${LEVEL:-info}" }
  >     secrets: [tok]
  >     configs: [{ source: conf, target: /conf }]
  >     depends_on: [web]
  >     networks: [front]
  > networks: { front: {} }
  > secrets: { tok: { file: ./tok.txt } }
  > configs: { conf: { file: ./conf.txt } }
  > END
  $ docker stack deploy -c stack.yml app
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  Creating network app_front
  open /root/lab/tok.txt: no such file or directory
  [1]
  $ echo token > tok.txt; echo configured > conf.txt; docker stack config -c stack.yml
  version: "3.13"
  services:
    web:
      deploy:
        replicas: 2
        labels:
          a: b
        update_config:
          parallelism: 1
          delay: 1s
      image: nginx:1.27
      networks:
        front: null
      ports:
        - mode: ingress
          target: 80
          published: 8086
          protocol: tcp
    worker:
      command:
        - sh
        - -c
        - cat /run/secrets/tok /conf; sleep 1000
      configs:
        - source: conf
          target: /conf
      depends_on:
        - web
      environment:
        LEVEL: info
      image: busybox:1.36
      networks:
        front: null
      secrets:
        - source: tok
  networks:
    front: {}
  secrets:
    tok:
      file: /root/lab/tok.txt
  configs:
    conf:
      file: /root/lab/conf.txt
  $ docker stack deploy -d -c stack.yml app
  Creating secret app_tok
  Creating config app_conf
  Creating service app_web
  Creating service app_worker
  % sleep 6
  $ docker stack ls
  NAME      SERVICES
  app       2
  $ docker stack services app
  ID             NAME         MODE         REPLICAS   IMAGE          PORTS
  2ttgl4wdxndl   app_web      replicated   2/2        nginx:1.27     *:8086->80/tcp
  k6hzyylht3h0   app_worker   replicated   1/1        busybox:1.36
  $ docker stack services app --filter name=app_web
  ID             NAME      MODE         REPLICAS   IMAGE        PORTS
  2ttgl4wdxndl   app_web   replicated   2/2        nginx:1.27   *:8086->80/tcp
  $ docker stack services -q app | wc -l
  2
  $ docker stack ps app --format '{{.Name}} {{.Image}} {{.DesiredState}} {{.Error}}' | sort
  app_web.1 nginx:1.27 Running
  app_web.2 nginx:1.27 Running
  app_worker.1 busybox:1.36 Running
  $ docker stack ps app --filter desired-state=running -q | wc -l
  3
  $ docker service logs --raw app_worker
  token
  configured
  $ docker secret ls --format '{{.Name}}'; docker config ls --format '{{.Name}}'; docker network ls --filter name=app --format '{{.Name}}'
  app_tok
  app_conf
  app_front
  $ docker stack deploy -d -c stack.yml app
  Updating service app_web (id: 2ttgl4wdxndl09m5u7br64g6g)
  Updating service app_worker (id: k6hzyylht3h0i99xv94tukj8w)
  $ LEVEL=debug docker stack deploy -d -c stack.yml app
  Updating service app_web (id: 2ttgl4wdxndl09m5u7br64g6g)
  Updating service app_worker (id: k6hzyylht3h0i99xv94tukj8w)
  $ docker service inspect -f '{{.Spec.TaskTemplate.ContainerSpec.Env}}' app_worker
  [LEVEL=debug]
  $ echo changed > conf.txt; docker stack deploy -d -c stack.yml app
  failed to update config app_conf: Error response from daemon: rpc error: code = InvalidArgument desc = only updates to Labels are allowed
  [1]
  $ docker stack deploy --detach=false -c stack.yml app
  failed to update config app_conf: Error response from daemon: rpc error: code = InvalidArgument desc = only updates to Labels are allowed
  [1]
  $ sed -i '/worker:/,/networks: \[front\]/d' stack.yml; docker stack deploy -d --prune -c stack.yml app
  Removing service app_worker
  failed to update config app_conf: Error response from daemon: rpc error: code = InvalidArgument desc = only updates to Labels are allowed
  [1]
  $ docker stack services app --format '{{.Name}}'
  app_web
  $ printf 'version: "3"\nservices:\n  a:\n    build: .\n    image: x\n' > b.yml; docker stack deploy -c b.yml b
  Ignoring unsupported options: build

  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  Creating network b_default
  Creating service b_a
  $ printf 'services:\n  a:\n    imagee: x\n' > b.yml; docker stack deploy -c b.yml b
  services.a Additional property imagee is not allowed
  [1]
  $ printf 'services:\n  a:\n    command: x\n' > b.yml; docker stack deploy -c b.yml b
  invalid image reference for service a: no image specified
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    restart: always\n    container_name: z\n    privileged: true\n    links: [b]\n' > b.yml; docker stack deploy -d -c b.yml b
  Ignoring unsupported options: links, privileged, restart

  Ignoring deprecated options:

  container_name: Setting the container name is not supported.

  Updating service b_a (id: qmoug341hlsbuea4wkj4lcx55)
  $ docker stack rm b
  Removing service b_a
  Removing network b_default
  % printf 'services:\n  a:\n    image: busybox:1.36\n    secrets: [nope]\n' > b.yml; docker stack deploy -c b.yml b
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    networks: [nope]\n' > b.yml; docker stack deploy -c b.yml b
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  Creating network b_nope
  service a: undefined network "nope"
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    networks: [e]\nnetworks: {e: {external: true}}\n' > b.yml; docker stack deploy -c b.yml b
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  network "e" is declared as external, but could not be found. You need to create a swarm-scoped network before the stack is deployed
  [1]
  % printf 'services:\n  a:\n    image: busybox:1.36\n    secrets: [e]\nsecrets: {e: {external: true}}\n' > b.yml; docker stack deploy -c b.yml b
  $ docker stack deploy -c stack.yml 'b@d name'
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  Creating network b@d name_front
  failed to create network b@d name_front: Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  $ docker stack deploy app
  specify a Compose file (with --compose-file)
  [1]
  $ docker stack deploy -c nosuch.yml app
  open nosuch.yml: no such file or directory
  [1]
  $ docker stack rm
  docker: 'docker stack rm' requires at least 1 argument

  Usage:  docker stack rm [OPTIONS] STACK [STACK...]

  See 'docker stack rm --help' for more information
  [1]
  $ docker stack ps
  docker: 'docker stack ps' requires 1 argument

  Usage:  docker stack ps [OPTIONS] STACK

  Run 'docker stack ps --help' for more information
  [1]
  $ docker stack ls --format '{{.Name}} {{.Services}}'
  app 1
  $ docker stack rm app nosuch
  Removing service app_web
  Removing secret app_tok
  Removing config app_conf
  Removing network app_front
  Nothing found in stack: nosuch
  % sleep 3
  $ docker stack ls
  NAME      SERVICES
  $ docker secret ls -q | wc -l
  0
