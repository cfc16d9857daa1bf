  % mkdir -p cfg && cd cfg && export COMPOSE_MENU=false
  % t() { printf "$1" > compose.yaml; docker compose config; }
  $ t 'services:\n  web:\n    image: nginx\n    environment: 5\n'
  validating /root/lab/cfg/compose.yaml: services.web.environment must be a mapping
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    environment:\n      A: [1]\n'
  validating /root/lab/cfg/compose.yaml: services.web.environment.A must be a boolean, null, number or string
  [1]
  $ t 'services:\n  web:\n    image: 5\n'
  validating /root/lab/cfg/compose.yaml: services.web.image must be a string
  [1]
  $ t 'services:\n  web:\n    image: [nginx]\n'
  validating /root/lab/cfg/compose.yaml: services.web.image must be a string
  [1]
  $ t 'services:\n  - web\n'
  services must be a mapping
  [1]
  $ t 'services: web\n'
  services must be a mapping
  [1]
  $ t 'services:\n'
  services must be a mapping
  [1]
  $ t 'services: {}\n'
  name: cfg
  services: {}
  $ t 'services:\n  web: nginx\n'
  services.web must be a mapping
  [1]
  $ t 'web:\n  image: nginx\n'
  validating /root/lab/cfg/compose.yaml:  additional properties 'web' not allowed
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    ports:\n      - 80:80\n      - "8080"\n      - 443:443/udp\n      - "127.0.0.1:9000:9000"\n      - "3000-3002:3000-3002"\n'
  name: cfg
  services:
    web:
      image: nginx
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "80"
          protocol: tcp
        - mode: ingress
          target: 8080
          protocol: tcp
        - mode: ingress
          target: 443
          published: "443"
          protocol: udp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 9000
          published: "9000"
          protocol: tcp
        - mode: ingress
          target: 3000
          published: "3000"
          protocol: tcp
        - mode: ingress
          target: 3001
          published: "3001"
          protocol: tcp
        - mode: ingress
          target: 3002
          published: "3002"
          protocol: tcp
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  web:\n    image: nginx\n    ports: ["80:80:80:80"]\n'
  invalid IP address: 80:80
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    ports: ["99999:80"]\n'
  invalid hostPort: 99999
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    ports: ["1-3:5-6"]\n'
  invalid ranges specified for container and host Ports: 5-6 and 1-3
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    ports:\n      - target: 80\n        published: 8080\n        protocol: tcp\n        mode: host\n'
  name: cfg
  services:
    web:
      image: nginx
      networks:
        default: null
      ports:
        - mode: host
          target: 80
          published: "8080"
          protocol: tcp
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  web:\n    image: nginx\n    ports:\n      - published: 8080\n'
  service ports services.web.ports.[0] is missing a target port
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    depends_on:\n      db:\n        condition: service_ready\n  db: {image: redis}\n'
  validating /root/lab/cfg/compose.yaml: services.web.depends_on.db.condition value must be one of 'service_started', 'service_healthy', 'service_completed_successfully'
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    depends_on:\n      db: {}\n  db: {image: redis}\n'
  validating /root/lab/cfg/compose.yaml: services.web.depends_on.db missing property 'condition'
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    depends_on:\n      db: {condition: service_healthy, required: false}\n'
  service "web" depends on undefined service "db": invalid compose project
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    depends_on: [web]\n'
  dependency cycle detected: web -> web
  [1]
  $ t 'services:\n  a: {image: x, depends_on: [b]}\n  b: {image: x, depends_on: [c]}\n  c: {image: x, depends_on: [a]}\n'
  dependency cycle detected: a -> b -> c -> a
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    volumes:\n      - ./x:/y:ro\n      - /abs\n      - named:/z\n      - type: tmpfs\n        target: /t\n        tmpfs: {size: 10m}\nvolumes:\n  named: {driver: local, labels: {a: b}}\n'
  name: cfg
  services:
    web:
      image: nginx
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/cfg/x
          target: /y
          read_only: true
          bind: {}
        - type: volume
          target: /abs
          volume: {}
        - type: volume
          source: named
          target: /z
          volume: {}
        - type: tmpfs
          target: /t
          tmpfs:
            size: "10485760"
  networks:
    default:
      name: cfg_default
  volumes:
    named:
      name: cfg_named
      driver: local
      labels:
        a: b
  $ t 'services:\n  web:\n    image: nginx\n    volumes: [":/x"]\n'
  invalid spec: :/x: empty section between colons
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    volumes: ["a:b:c:d"]\n'
  name: cfg
  services:
    web:
      image: nginx
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/cfg/a:b
          target: c:d
          bind: {}
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  web:\n    image: nginx\n    volumes:\n      - type: foo\n        target: /x\n'
  validating /root/lab/cfg/compose.yaml: services.web.volumes.0.type value must be one of 'bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    healthcheck:\n      test: curl localhost\n      interval: 10\n'
  validating /root/lab/cfg/compose.yaml: services.web.healthcheck.interval must be a string
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    healthcheck:\n      test: ["curl","localhost"]\n      interval: 10s\n'
  healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    healthcheck:\n      test: ["CMD","curl"]\n      interval: 1x\n      retries: three\n'
  error while interpolating services.web.healthcheck.retries: failed to cast to expected type: strconv.Atoi: parsing "three": invalid syntax
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    healthcheck: {disable: true}\n'
  name: cfg
  services:
    web:
      healthcheck:
        disable: true
      image: nginx
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  web:\n    image: nginx\n    restart: 5\n'
  validating /root/lab/cfg/compose.yaml: services.web.restart must be a string
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    deploy:\n      replicas: two\n'
  error while interpolating services.web.deploy.replicas: failed to cast to expected type: strconv.Atoi: parsing "two": invalid syntax
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    deploy:\n      replicas: 2\n      resources:\n        limits: {cpus: "0.5", memory: 50M}\n'
  name: cfg
  services:
    web:
      deploy:
        replicas: 2
        resources:
          limits:
            cpus: 0.5
            memory: "52428800"
      image: nginx
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  web:\n    image: nginx\n    mem_limit: 10x\n'
  decoding failed due to the following error(s):

  'services[web].mem_limit' invalid suffix: 'x'
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    container_name: "bad name"\n'
  name: cfg
  services:
    web:
      container_name: bad name
      image: nginx
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  web:\n    image: nginx\n    scale: 2\n    container_name: one\n'
  services.scale: can't set container_name and web as container name must be unique: invalid compose project
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    network_mode: host\n    networks: [a]\nnetworks: {a: }\n'
  service web declares mutually exclusive `network_mode` and `networks`: invalid compose project
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    network_mode: service:db\n'
  service "web" depends on undefined service "db": invalid compose project
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    secrets: [s]\n'
  service "web" refers to undefined secret s: invalid compose project
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    secrets: [s]\nsecrets:\n  s: {file: ./s.txt}\n'
  name: cfg
  services:
    web:
      image: nginx
      networks:
        default: null
      secrets:
        - source: s
          target: /run/secrets/s
  networks:
    default:
      name: cfg_default
  secrets:
    s:
      name: cfg_s
      file: /root/lab/cfg/s.txt
  $ t 'services:\n  web:\n    image: nginx\n    configs: [c]\nconfigs:\n  c: {content: "hi"}\n'
  name: cfg
  services:
    web:
      configs:
        - source: c
      image: nginx
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  configs:
    c:
      name: cfg_c
      content: hi
  $ t 'secrets:\n  s: {}\nservices:\n  web: {image: nginx, secrets: [s]}\n'
  secrets.s: one of file|environment must be set
  [1]
  $ t 'services:\n  web:\n    build: .\n    image: my/web\n'
  name: cfg
  services:
    web:
      build:
        context: /root/lab/cfg
        dockerfile: Dockerfile
      image: my/web
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  web:\n    build:\n      context: ./web\n      dockerfile: D\n      args: [A=1, B]\n      target: t\n'
  name: cfg
  services:
    web:
      build:
        context: /root/lab/cfg/web
        dockerfile: D
        args:
          A: "1"
        target: t
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  web:\n    build:\n      contex: ./web\n'
  validating /root/lab/cfg/compose.yaml: services.web.build additional properties 'contex' not allowed
  [1]
  $ t 'services:\n  web:\n    build: {}\n'
  name: cfg
  services:
    web:
      build:
        context: /root/lab/cfg
        dockerfile: Dockerfile
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  web:\n    build:\n      dockerfile_inline: |\n        FROM busybox\n      dockerfile: x\n'
  service "web" declares mutualy exclusive dockerfile and dockerfile_inline: invalid compose project
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    command: [1, 2]\n'
  validating /root/lab/cfg/compose.yaml: services.web.command.0 must be a string
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    command: "unclosed \\"quote"\n'
  decoding failed due to the following error(s):

  'services[web].command' invalid command line string
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    labels:\n      - a=b\n      - c\n      - d: e\n'
  services.web.labels.[2]: unexpected type map[string]interface {}
  [1]
  % t 'services:\n  web:\n    image: nginx\n    user: 1000\n    working_dir: 5\n'
  $ t 'services:\n  web:\n    image: nginx\n    profiles: dev\n'
  validating /root/lab/cfg/compose.yaml: services.web.profiles must be a array
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    profiles: ["a b"]\n'
  name: cfg
  services: {}
  $ t 'services:\n  web:\n    image: nginx\n    ulimits: {nofile: {soft: 1, hard: 2}, nproc: 5}\n    sysctls: [a=1]\n    cap_add: [X]\n    dns: 8.8.8.8\n    extra_hosts: ["a:1.2.3.4"]\n    tmpfs: /x\n    stop_grace_period: 1m30s\n    init: true\n'
  name: cfg
  services:
    web:
      cap_add:
        - X
      dns:
        - 8.8.8.8
      extra_hosts:
        - a=1.2.3.4
      image: nginx
      init: true
      networks:
        default: null
      stop_grace_period: 1m30s
      sysctls:
        a: "1"
      tmpfs:
        - /x
      ulimits:
        nofile:
          soft: 1
          hard: 2
        nproc: 5
  networks:
    default:
      name: cfg_default
  $ t 'name: Bad Name\nservices:\n  web: {image: nginx}\n'
  name: badname
  services:
    web:
      image: nginx
      networks:
        default: null
  networks:
    default:
      name: badname_default
  $ t 'name: good\nversion: 3\nservices:\n  web: {image: nginx}\n'
  validating /root/lab/cfg/compose.yaml: version must be a string
  [1]
  $ t 'networks:\n  a:\n    driver: bridge\n    ipam:\n      config:\n        - subnet: 10.1.0.0/16\nservices:\n  web:\n    image: nginx\n    networks:\n      a:\n        ipv4_address: 10.1.0.5\n        aliases: [x]\n'
  name: cfg
  services:
    web:
      image: nginx
      networks:
        a:
          aliases:
            - x
          ipv4_address: 10.1.0.5
  networks:
    a:
      name: cfg_a
      driver: bridge
      ipam:
        config:
          - subnet: 10.1.0.0/16
  $ t 'networks:\n  a: {external: true}\nvolumes:\n  v: {external: true, name: real}\nservices:\n  web: {image: nginx, networks: [a], volumes: ["v:/v"]}\n'
  name: cfg
  services:
    web:
      image: nginx
      networks:
        a: null
      volumes:
        - type: volume
          target: v:/v
          volume: {}
  networks:
    a:
      name: a
      external: true
  $ t 'networks:\n  a: {external: true, driver: bridge}\nservices:\n  web: {image: nginx, networks: [a]}\n'
  name: cfg
  services:
    web:
      image: nginx
      networks:
        a: null
  networks:
    a:
      name: a
      driver: bridge
      external: true
  $ t 'services:\n  web:\n    image: nginx\n     ports: [1]\n'
  go-yaml load error in scanner at L4.C11: mapping values are not allowed in this context
  [1]
  $ t 'services:\n  web:\n  - image: nginx\n'
  services.web must be a mapping
  [1]
  $ t 'services:\n  web: {image: nginx\n'
  go-yaml load error in parser (while parsing a flow mapping) at L2.C8-L3.C1: did not find expected ',' or '}'
  [1]
  $ t 'services:\n  web:\n    image: "nginx\n'
  go-yaml load error in scanner (while scanning a quoted scalar) at L3.C12-L4.C1: found unexpected end of stream
  [1]
  $ t 'services:\n  web:\n    image: *x\n'
  go-yaml load error in composer at L3.C12: unknown anchor 'x' referenced
  [1]
  $ t 'services: &a\n  web: {image: nginx}\nx: 1\n'
  validating /root/lab/cfg/compose.yaml:  additional properties 'x' not allowed
  [1]
  % t '- a\n- b\n'
  $ t 'just text\n'
  yaml: construct errors: line 1: cannot construct !!str `just text` into cli.named
  [1]
  % t '---\nservices: {a: {image: x}}\n---\nservices: {b: {image: y}}\n'
  $ t 'services:\n  web:\n    image: nginx\n    develop:\n      watch:\n        - action: sync\n          path: ./src\n'
  services.web.develop.watch: target is required for non-rebuild actions: invalid compose project
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    develop:\n      watch:\n        - action: foo\n          path: ./src\n          target: /x\n'
  validating /root/lab/cfg/compose.yaml: services.web.develop.watch.0.action value must be one of 'rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'
  [1]
