  % docker pull -q busybox:1.36; mkdir p; cd p
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    env_file: {path: x.env, format: xml}\n' > compose.yaml; echo A=1 > x.env
  $ docker compose config
  validating /root/lab/p/compose.yaml: services.a.env_file must be a string
  [1]
  $ docker compose down
  validating /root/lab/p/compose.yaml: services.a.env_file must be a string
  [1]
  $ docker compose up -d
  validating /root/lab/p/compose.yaml: services.a.env_file must be a string
  [1]
  $ docker compose ps
  validating /root/lab/p/compose.yaml: services.a.env_file must be a string
  [1]
  $ docker compose ls
  NAME                STATUS              CONFIG FILES
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    env_file:\n      - {path: x.env, format: xml}\n' > compose.yaml
  $ docker compose config
  unsupported env_file format "xml"
  [1]
  $ docker compose down
  $ docker compose up -d
  unsupported env_file format "xml"
  [1]
  $ docker compose ps
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose build
  WARN[0000] No services to build
  $ docker compose pull -q
  [+] pull 1/1
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.3s
  $ docker compose run --rm a env
  unsupported env_file format "xml"
  [1]
  $ docker compose create
  unsupported env_file format "xml"
  [1]
  $ docker compose stop
  $ docker compose rm -f
  No stopped containers
  $ docker compose logs
  $ docker compose config --services
  a
  $ docker compose config --images
  unsupported env_file format "xml"
  [1]
  $ docker compose config -q
  unsupported env_file format "xml"
  [1]
  $ docker compose images
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  $ docker compose top
  $ docker compose port a 80
  service "a" is not running
  [1]
  $ docker compose exec a ls
  service "a" is not running
  [1]
  $ docker compose events --json
  < @1s ^C
  [130]
  $ docker compose kill
  No container to kill
  $ docker compose pause
  $ docker compose restart
  $ docker compose start
  service "a" has no container to start
  [1]
  $ docker compose scale a=2
  unsupported env_file format "xml"
  [1]
  $ docker compose watch
  unsupported env_file format "xml"
  [1]
  $ docker compose wait a
  no containers for project "p"
  [1]
  $ docker compose cp a:/x .
  no container found for service "a"
  [1]
  $ docker compose version --short
  5.5.0
  $ docker compose push
  unsupported env_file format "xml"
  [1]
  $ docker compose volumes
  DRIVER    VOLUME NAME
  $ docker compose stats --no-stream
  $ docker compose attach a
  service "a" is not running
  [1]
  $ docker compose commit a x
  service "a" is not running
  [1]
  $ docker compose export a -o x
  service "a" is not running
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    env_file:\n      - {path: x.env, format: raw}\n' > compose.yaml; printf 'A="1" $X\nB=2 # c\n' > x.env
  $ docker compose config
  name: p
  services:
    a:
      command:
        - sleep
        - "1000"
      environment:
        A: '"1" $$X'
        B: '2 # c'
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p_default
  $ docker compose run --rm a env | grep '^[AB]='
  [+]  1/1te 1/1
   ✔ Network p_default Created                                                0.0s
  Container p-a-run-c2d1c997e0fd Creating
  Container p-a-run-c2d1c997e0fd Created
  A="1" $X
  B=2 # c
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    env_file:\n      - {path: nope.env}\n' > compose.yaml
  $ docker compose config
  env file /root/lab/p/nope.env not found: stat /root/lab/p/nope.env: no such file or directory
  [1]
  $ docker compose down
  [+] down 1/1
   ✔ Network p_default Removed                                                                                                                                                                        0.1s
  $ docker compose up -d
  env file /root/lab/p/nope.env not found: stat /root/lab/p/nope.env: no such file or directory
  [1]
  $ docker compose stop
  $ docker compose ps
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    env_file:\n      - {path: x.env, nope: raw}\n' > compose.yaml
  $ docker compose config
  validating /root/lab/p/compose.yaml: services.a.env_file.0 additional properties 'nope' not allowed
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    env_file:\n      - {format: raw}\n' > compose.yaml
  $ docker compose config
  environment path attribute services.a.env_file.[0] is missing
  [1]
  % printf 'services:\n  a:\n    image: 1\n    command: {a: b}\n    ports: 5\n' > compose.yaml; docker compose config
  % printf 'services:\n  b:\n    ports: 5\n    image: 1\n  a:\n    volumes: 3\n    zoo: 1\n' > compose.yaml; docker compose config
  % printf 'services:\n  b:\n    zoo: 5\n    image: 1\n  a:\n    image: [1]\n' > compose.yaml; docker compose config
  % printf 'services:\n  b:\n    zoo: 5\n    abc: 1\n' > compose.yaml; docker compose config
  $ printf 'foo: 1\nservices:\n  b:\n    image: 1\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml: services.b.image must be a string
  [1]
  $ printf 'foo: 1\nbar: 1\nservices:\n  b:\n    image: x\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml:  additional properties 'bar', 'foo' not allowed
  [1]
  $ printf 'networks: 1\nvolumes: 1\nservices:\n  b:\n    image: 1\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml: services.b.image must be a string
  [1]
  $ printf 'networks: {a: 1}\nvolumes: {b: 1}\nservices:\n  b:\n    image: x\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml: networks.a must be a mapping or null
  [1]
  $ printf 'services:\n  a:\n    image: x\n    deploy:\n      replicas: x\n      mode: 5\n    restart: 5\n' > compose.yaml; docker compose config
  error while interpolating services.a.deploy.replicas: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % printf 'services:\n  a:\n    image: x\n    healthcheck:\n      test: 5\n      interval: 5\n      nope: 1\n    build: 5\n' > compose.yaml; docker compose config
  $ printf 'services:\n  a:\n    image: x\n    ports:\n      - {target: x, published: [1]}\n      - {foo: 1}\n' > compose.yaml; docker compose config
  error while interpolating services.a.ports.[].target: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ printf 'services:\n  a:\n    image: x\n    volumes:\n      - {type: 1, source: 2}\n      - {foo: 1}\n' > compose.yaml; docker compose config
  service volume services.a.volumes.[0] is missing a mount target
  [1]
  $ printf 'services:\n  a:\n    image: x\n    depends_on: {b: 1, c: {condition: 5}}\n    networks: {x: 1}\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml: services.a.depends_on.c.condition must be a string
  [1]
  $ printf 'services:\n  a: 5\n  b: 6\n' > compose.yaml; docker compose config
  services.a must be a mapping
  [1]
  $ printf 'services:\n  a b: {image: x}\n  c: {image: 1}\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml: services.c.image must be a string
  [1]
  $ printf 'services:\n  a: {image: x, privileged: maybe, tty: 5, init: x, read_only: 1}\n' > compose.yaml; docker compose config
  error while interpolating services.a.init: failed to cast to expected type: invalid boolean: x
  error while interpolating services.a.privileged: failed to cast to expected type: invalid boolean: maybe
  [1]
  $ printf 'services:\n  a: {image: x, cpus: x, mem_limit: [1], pids_limit: x, oom_score_adj: x}\n' > compose.yaml; docker compose config
  error while interpolating services.a.cpus: failed to cast to expected type: strconv.ParseFloat: parsing "x": invalid syntax
  error while interpolating services.a.oom_score_adj: failed to cast to expected type: strconv.ParseInt: parsing "x": invalid syntax
  error while interpolating services.a.pids_limit: failed to cast to expected type: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  % printf 'services:\n  a: {image: x, environment: 5, labels: 5, dns: 5, expose: 5}\n' > compose.yaml; docker compose config
  $ printf 'services:\n  a: {image: x, environment: [5], labels: [5], dns: [5], expose: [x]}\n' > compose.yaml; docker compose config
  services.a.dns.[0]: unexpected type int
  [1]
  % printf 'services:\n  a: {image: x, logging: 5, secrets: 5, configs: 5, ulimits: 5}\n' > compose.yaml; docker compose config
  $ printf 'services:\n  a: {image: x, logging: {driver: 5, nope: 1}, ulimits: {nofile: x, nproc: {soft: 1}}}\n' > compose.yaml; docker compose config
  error while interpolating services.a.ulimits.nofile: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ printf 'name: 5\nservices:\n  a: {image: 5}\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml: services.a.image must be a string
  [1]
  $ printf 'version: 5\nservices:\n  a: {image: 5}\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml: services.a.image must be a string
  [1]
  $ printf 'services:\n  a: {image: x, cap_add: NET, cap_drop: [1], devices: [1], extra_hosts: 1}\n' > compose.yaml; docker compose config
  services.a.cap_drop.[0]: unexpected type int
  [1]
  $ printf 'secrets:\n  s: {file: 1, nope: 2}\nconfigs:\n  c: {file: 1, content: 2}\nservices:\n  a: {image: x}\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml: configs.c.content must be a string
  [1]
  $ printf 'networks:\n  n: {driver: 1, ipam: {config: 1, driver: 1}, nope: 1}\nservices:\n  a: {image: x}\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml: networks.n.ipam.config must be a array
  [1]
  $ printf 'volumes:\n  n: {driver: 1, nope: 1, external: x}\nservices:\n  a: {image: x}\n' > compose.yaml; docker compose config
  error while interpolating volumes.n.external: failed to cast to expected type: invalid boolean: x
  [1]
  % printf 'services:\n  a: {build: {context: 1, args: 1, nope: 1, target: 1}, image: 1}\n' > compose.yaml; docker compose config
  % printf 'services:\n  a: {image: x, develop: {watch: [{path: 1, action: nope}]}, deploy: {resources: {limits: {cpus: [1], memory: 5, nope: 1}}}}\n' > compose.yaml; docker compose config
  $ printf 'services:\n  a: {image: x, develop: {watch: [{action: rebuild}, {path: x}]}}\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml: services.a.develop.watch.0 missing property 'path'
  [1]
  $ printf 'services:\n  a: {image: x, restart: 5, stop_grace_period: 5, stop_signal: 5, user: 5, working_dir: 5}\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml: services.a.restart must be a string
  [1]
  % printf 'services:\n  a: {image: x, container_name: 5, hostname: 5, domainname: 5, ipc: 5, pid: 5}\n' > compose.yaml; docker compose config
  $ printf 'include: 5\nservices:\n  a: {image: 5}\n' > compose.yaml; docker compose config
  `include` must be a list, got %!s(int=5)
  [1]
  $ printf 'services:\n  a: {image: x, extends: 5}\n' > compose.yaml; docker compose config
  cannot extend service "a" in /root/lab/p/compose.yaml: service "" not found
  [1]
  $ printf 'services:\n  a: {image: x, profiles: 5}\n  b: {image: x, profiles: [5]}\n' > compose.yaml; docker compose config
  services.b.profiles.[0]: unexpected type int
  [1]
  $ printf 'services: []\nnetworks: []\n' > compose.yaml; docker compose config
  services must be a mapping
  [1]
  $ printf 'services:\n' > compose.yaml; docker compose config
  services must be a mapping
  [1]
  $ printf 'services: {}\nvolumes: 5\n' > compose.yaml; docker compose config
  validating /root/lab/p/compose.yaml: volumes must be a mapping
  [1]
  $ printf '[]\n' > compose.yaml; docker compose config
  yaml: construct errors: line 1: cannot construct !!seq into cli.named
  [1]
  $ printf 'services:\n  a: {image: x, scale: x, deploy: 5, links: 5, tmpfs: 5, sysctls: 5}\n' > compose.yaml; docker compose config
  error while interpolating services.a.scale: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % printf 'services:\n  a: {image: x, sysctls: {a: [1]}, tmpfs: [5], links: [5]}\n' > compose.yaml; docker compose config
  $ printf 'services:\n  a: {image: x, ports: [1, 1], expose: [1, 1], dns: [1.1.1.1, 1.1.1.1], cap_add: [A, A]}\n' > compose.yaml; docker compose config
  name: p
  services:
    a:
      cap_add:
        - A
      dns:
        - 1.1.1.1
      expose:
        - "1"
      image: x
      networks:
        default: null
      ports:
        - mode: ingress
          target: 1
          protocol: tcp
  networks:
    default:
      name: p_default
  $ printf 'services:\n  a: {image: busybox:1.36}\n' > compose.yaml; docker compose config
  name: p
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p_default
  $ docker compose bridge transformations create
  docker: 'docker compose bridge transformations create' requires 1 argument

  Usage:  docker compose bridge transformations create [OPTION] PATH

  Run 'docker compose bridge transformations create --help' for more information
  [1]
