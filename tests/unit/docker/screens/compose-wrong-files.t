  % docker pull -q busybox:1.36; docker pull -q nginx:1.27
  % mkdir shop; cd shop
  $ cat > compose.yaml <<'END'
  > service:
  >   web:
  >     image: nginx:1.27
  > END
  $ docker compose config
  validating /root/lab/shop/compose.yaml:  additional properties 'service' not allowed
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     imagee: nginx:1.27
  > END
  $ docker compose config
  validating /root/lab/shop/compose.yaml: services.web additional properties 'imagee' not allowed
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >   image: nginx:1.27
  > END
  $ docker compose config
  services.image must be a mapping
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >    ports:
  >       - 80:80
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L2.C3-L4.C4: did not find expected key
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  > 	web:
  >     image: nginx:1.27
  > END
  $ docker compose config
  go-yaml load error in scanner (while scanning for the next token) at L2.C1: found character that cannot start any token
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports: 8080:80
  > END
  $ docker compose config
  validating /root/lab/shop/compose.yaml: services.web.ports must be a array
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports:
  >       - 8080-80
  > END
  $ docker compose config
  invalid containerPort: 8080-80
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports:
  >       - "8080:eighty"
  > END
  $ docker compose config
  invalid containerPort: eighty
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports:
  >       - "80:80:80:80"
  > END
  $ docker compose config
  invalid IP address: 80:80
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     depends_on: db
  > END
  $ docker compose config
  validating /root/lab/shop/compose.yaml: services.web.depends_on must be a array
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     depends_on: [db]
  > END
  $ docker compose config
  service "web" depends on undefined service "db": invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: nginx:1.27
  >     depends_on: [b]
  >   b:
  >     image: nginx:1.27
  >     depends_on: [a]
  > END
  $ docker compose config
  dependency cycle detected: a -> b -> a
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     networks: [back]
  > END
  $ docker compose config
  service "web" refers to undefined network back: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     volumes: [data:/data]
  > END
  $ docker compose config
  service "web" refers to undefined volume data: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     secrets: [pw]
  > END
  $ docker compose config
  service "web" refers to undefined secret pw: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     configs: [c]
  > END
  $ docker compose config
  service "web" refers to undefined config c: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     env_file: nope.env
  > END
  $ docker compose config
  env file /root/lab/shop/nope.env not found: stat /root/lab/shop/nope.env: no such file or directory
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:${TAG}
  > END
  $ docker compose config
  WARN[0000] The "TAG" variable is not set. Defaulting to a blank string.
  name: shop
  services:
    web:
      image: 'nginx:'
      networks:
        default: null
  networks:
    default:
      name: shop_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:${TAG:?set the tag}
  > END
  $ docker compose config
  error while interpolating services.web.image: required variable TAG is missing a value: set the tag
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:${TAG
  > END
  $ docker compose config
  invalid interpolation format for services.web.image.
  You may need to escape any $ with another $.
  nginx:${TAG
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:$1
  > END
  $ docker compose config
  name: shop
  services:
    web:
      image: nginx:$$1
      networks:
        default: null
  networks:
    default:
      name: shop_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     build: ./nope
  > END
  $ docker compose up -d

  [+] Building 0.1s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 472B                                                                                                                                                                     0.0s
  [+] up 0/1
   ⠙ Image shop-web Building                                                                                                                                                                          0.4s
  unable to prepare context: path "/root/lab/shop/nope" not found
  [1]
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     build:
  >       context: .
  >       dockerfile: Nope
  > END
  $ docker compose up -d

  [+] Building 0.3s (2/2) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 456B                                                                                                                                                                     0.0s
   => [internal] load build definition from Nope                                                                                                                                                     0.0s
   => => transferring dockerfile: 2B                                                                                                                                                                 0.0s
  [+] up 0/1
   ⠙ Image shop-web Building                                                                                                                                                                          0.5s
  failed to solve: failed to read dockerfile: open Nope: no such file or directory
  [1]
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     command: echo hi
  > END
  $ docker compose config
  service "web" has neither an image nor a build context specified: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     environment:
  >       - A=1
  >       B: 2
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block collection) at L5.C7-L6.C7: did not find expected '-' indicator
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     environment:
  >       A: true
  >       B: 1.5
  >       C:
  > END
  $ docker compose config
  name: shop
  services:
    web:
      environment:
        A: "true"
        B: "1.5"
        C: null
      image: nginx:1.27
      networks:
        default: null
  networks:
    default:
      name: shop_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     restart: sometimes
  > END
  $ docker compose config
  name: shop
  services:
    web:
      image: nginx:1.27
      networks:
        default: null
      restart: sometimes
  networks:
    default:
      name: shop_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     restart: no
  > END
  $ docker compose config
  name: shop
  services:
    web:
      image: nginx:1.27
      networks:
        default: null
      restart: 'no'
  networks:
    default:
      name: shop_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     deploy:
  >       replicas: 2
  >     container_name: w
  >     ports: ["8080:80"]
  > END
  $ docker compose up -d
  validating /root/lab/shop/compose.yaml: services.web.container_name 'w' does not match pattern '[a-zA-Z0-9][a-zA-Z0-9_.-]+'
  [1]
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  validating /root/lab/shop/compose.yaml: services.web.container_name 'w' does not match pattern '[a-zA-Z0-9][a-zA-Z0-9_.-]+'
  [1]
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     healthcheck:
  >       test: [curl, localhost]
  >
  > END
  $ docker compose config
  healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     healthcheck:
  >       test: ["CMD", "true"]
  >       interval: 5
  > END
  $ docker compose config
  validating /root/lab/shop/compose.yaml: services.web.healthcheck.interval must be a string
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     extends:
  >       file: nope.yaml
  >       service: web
  > END
  $ docker compose config
  open /root/lab/shop/nope.yaml: no such file or directory
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     extends:
  >       service: base
  > END
  $ docker compose config
  cannot extend service "web" in /root/lab/shop/compose.yaml: service "base" not found
  [1]
  $ cat > compose.yaml <<'END'
  > include:
  >   - nope.yaml
  > services:
  >   web:
  >     image: nginx:1.27
  > END
  $ docker compose config
  open /root/lab/shop/nope.yaml: no such file or directory
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >   web:
  >     image: nginx:1.26
  > END
  $ docker compose config
  failed to parse /root/lab/shop/compose.yaml: yaml: construct errors: line 1: line 4: mapping key "web" already defined at line 2
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   Web App:
  >     image: nginx:1.27
  > END
  $ docker compose config
  validating /root/lab/shop/compose.yaml: services additional properties 'Web App' not allowed
  [1]
  $ cat > compose.yaml <<'END'
  > version: '3.8'
  > services:
  >   web:
  >     image: nginx:1.27
  > END
  $ docker compose config
  WARN[0000] /root/lab/shop/compose.yaml: the attribute `version` is obsolete, it will be ignored, please remove it to avoid potential confusion
  name: shop
  services:
    web:
      image: nginx:1.27
      networks:
        default: null
  networks:
    default:
      name: shop_default
  $ cat > compose.yaml <<'END'
  > name: My App
  > services:
  >   web:
  >     image: nginx:1.27
  > END
  $ docker compose config
  name: myapp
  services:
    web:
      image: nginx:1.27
      networks:
        default: null
  networks:
    default:
      name: myapp_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     network_mode: host
  >     networks: [default]
  > END
  $ docker compose config
  service web declares mutually exclusive `network_mode` and `networks`: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     network_mode: service:db
  > END
  $ docker compose config
  service "web" depends on undefined service "db": invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     volumes:
  >       - ./nope.conf:/etc/nginx/nginx.conf:rox
  > END
  $ docker compose config
  name: shop
  services:
    web:
      image: nginx:1.27
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/shop/nope.conf
          target: /etc/nginx/nginx.conf
          bind: {}
  networks:
    default:
      name: shop_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     volumes:
  >       - type: bind
  >         source: ./missing
  >         target: /x
  > END
  $ docker compose up -d
  [+] up 2/2
   ✔ Network shop_default Created                                                                                                                                                                     0.0s
   ✔ Container shop-web-1 Started                                                                                                                                                                     0.6s
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  web running 0
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     mem_limit: lots
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[web].mem_limit' invalid size: 'lots'
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     cpus: many
  > END
  $ docker compose config
  error while interpolating services.web.cpus: failed to cast to expected type: strconv.ParseFloat: parsing "many": invalid syntax
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nosuchimage:1
  > END
  $ docker compose up -d
  [+] up 1/1
   ✘ Image nosuchimage:1 Error pull access denied for nosuchimage, repository does not exist or may require 'docker login'                                                                            0.1s
  Error response from daemon: pull access denied for nosuchimage, repository does not exist or may require 'docker login'
  [1]
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: nosuchprog
  > END
  $ docker compose up -d
  [+] up 1/2
   ✔ Network shop_default Created                                                                                                                                                                     0.1s
   ⠼ Container shop-web-1 Starting                                                                                                                                                                    0.4s
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuchprog": executable file not found in $PATH
  [1]
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  web created 0
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sh -c 'echo hi; exit 3'
  > END
  $ docker compose up -d
  [+] up 2/2
   ✔ Network shop_default Created                                                                                                                                                                     0.0s
   ✔ Container shop-web-1 Started                                                                                                                                                                     0.9s
  % docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   db:
  >     image: busybox:1.36
  >     command: 'false'
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     depends_on:
  >       db:
  >         condition: service_completed_successfully
  > END
  $ docker compose up -d
  [+] up 3/3
   ✔ Network shop_default Created                                                                                                                                                                     0.0s
   ✘ Container shop-db-1  Error service "db" didn't complete successfully: exit 1                                                                                                                     1.3s
   ✔ Container shop-web-1 Created                                                                                                                                                                     0.0s
  service "db" didn't complete successfully: exit 1
  [1]
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  db exited 1
  web created 0
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   db:
  >     image: busybox:1.36
  >     command: sleep 1000
  >     healthcheck:
  >       test: 'false'
  >       interval: 1s
  >       retries: 1
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     depends_on:
  >       db:
  >         condition: service_healthy
  > END
  $ docker compose up -d
  [+] up 3/3
   ✔ Network shop_default Created                                                                                                                                                                     0.0s
   ✘ Container shop-db-1  Error dependency db failed to start                                                                                                                                         2.3s
   ✔ Container shop-web-1 Created                                                                                                                                                                     0.1s
  dependency failed to start: container shop-db-1 is unhealthy
  [1]
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  db running 0
  web created 0
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     networks:
  >       n:
  >         ipv4_address: 10.9.9.9
  > networks:
  >   n:
  > END
  $ docker compose up -d
  [+] up 2/3
   ✔ Network shop_n       Created                                                                                                                                                                     0.1s
   ⠋ Container shop-web-1 Creating                                                                                                                                                                    0.0s
   ✘ service:web:1        Error response from daemon: invalid config for network shop_n: invalid endpoint settings:
  no configured subnet contains IP address 10.9.9.9                                 0.0s
  Error response from daemon: invalid config for network shop_n: invalid endpoint settings:
  no configured subnet contains IP address 10.9.9.9
  [1]
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     networks: [n]
  > networks:
  >   n:
  >     external: true
  > END
  $ docker compose up -d
  network n declared as external, but could not be found
  [1]
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     volumes: [v:/v]
  > volumes:
  >   v:
  >     external: true
  > END
  % docker compose up -d
  % docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     secrets: [s]
  > secrets:
  >   s:
  >     file: ./nope.txt
  > END
  % docker compose up -d
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     profiles: [dev]
  > END
  $ docker compose up -d
  no service selected
  [1]
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     command: sleep 100
  >     ports: ["8090:80"]
  >   b:
  >     image: busybox:1.36
  >     command: sleep 100
  >     ports: ["8090:80"]
  > END
  % docker compose up -d
  % docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  % docker compose down -t 0
  $ cat > compose.yaml <<'END'
  > END
  $ docker compose config
  empty compose file
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  > END
  $ docker compose config
  services must be a mapping
  [1]
  $ cat > compose.yaml <<'END'
  > - a
  > - b
  > END
  $ docker compose config
  yaml: construct errors: line 1: cannot construct !!seq into cli.named
  [1]
  $ cat > compose.yaml <<'END'
  > services: &x
  >   web: *y
  > END
  $ docker compose config
  go-yaml load error in composer at L2.C8: unknown anchor 'y' referenced
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web: {image: nginx:1.27
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a flow mapping) at L2.C8-L3.C1: did not find expected ',' or '}'
  [1]
  % docker compose nope
  % docker compose
  $ docker compose up nope
  go-yaml load error in parser (while parsing a flow mapping) at L2.C8-L3.C1: did not find expected ',' or '}'
  [1]
  $ docker compose -f nope.yaml up
  open /root/lab/shop/nope.yaml: no such file or directory
  [1]
  $ docker compose exec
  requires at least 2 arg(s), only received 0
  [1]
  $ docker compose exec web
  requires at least 2 arg(s), only received 1
  [1]
  $ docker compose logs nope
  go-yaml load error in parser (while parsing a flow mapping) at L2.C8-L3.C1: did not find expected ',' or '}'
  [1]
  $ docker compose --nope up
  unknown flag: --nope
  [1]
  $ docker compose up --nope
  unknown flag: --nope
  [1]
  $ docker compose -p BAD up
  invalid project name "BAD": must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number
  [1]
  $ docker compose publish
  docker: 'docker compose publish' requires 1 argument

  Usage:  docker compose publish [OPTIONS] REPOSITORY[:TAG]

  Run 'docker compose publish --help' for more information
  [1]
  % docker compose publish x
  % docker compose bridge
  % docker compose bridge convert
  % docker compose bridge transformations
  % docker compose bridge transformations ls
  % docker compose alpha
  % docker compose alpha viz
  % docker compose alpha nope
  % docker compose publish --help
  % docker compose bridge --help
  % docker compose bridge convert --help
  % docker compose bridge transformations --help
  % docker compose alpha --help
  $ rm compose.yaml; docker compose up
  no configuration file provided: not found
  [1]
  $ docker compose ls -a
  NAME                STATUS              CONFIG FILES
  % docker swarm update
  $ docker swarm init | head -1
  Swarm initialized: current node (0nqm2wuukv3d6yys3vy4d4p6p) is now a manager.
  % docker swarm update
  $ docker swarm update --autolock=false
  Swarm updated.
  $ docker swarm update x
  docker: 'docker swarm update' accepts no arguments

  Usage:  docker swarm update [OPTIONS]

  Run 'docker swarm update --help' for more information
  [1]
  $ docker swarm update --task-history-limit x
  invalid argument "x" for "--task-history-limit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker swarm update [OPTIONS]

  Run 'docker swarm update --help' for more information
  [125]
  $ docker swarm leave
  Error response from daemon: You are attempting to leave the swarm on a node that is participating as a manager. Removing the last manager erases all current state of the swarm. Use `--force` to ignore this message.
  [1]
  % docker swarm leave -f
