  % docker pull -q busybox:1.36; docker pull -q alpine:3.20; docker pull -q nginx:1.27; docker pull -q redis:7
  % mkdir -p a b c d/e; cd a
  $ printf 'services:\n  app:\n    build: .\n    image: my/app:1\n    command: [cat, /v]\n    environment: {A: 1, B: null, C: "${C:?need C}"}\n' > compose.yaml; printf 'FROM busybox:1.36\nARG V=none\nRUN echo $V > /v\n' > Dockerfile; docker compose config
  error while interpolating services.app.environment.C: required variable C is missing a value: need C
  [1]
  % C=1 docker compose build -q; C=1 docker compose build --build-arg V=two 2>&1 | grep -v -e sha256 -e '^$'; C=1 docker compose up --no-log-prefix
  % export C=x; docker compose up --build -d; docker compose up -d --force-recreate --no-build; docker compose up --no-build --pull always; docker compose pull; docker compose push
  $ docker compose build nosuch; docker compose build --no-cache --progress plain 2>&1 | grep -c CACHED; docker compose build --foo; docker compose down --rmi local; docker images -q my/app
  no such service: nosuch
  1
  unknown flag: --foo
  [+] down 3/3
   ✔ Container a-app-1 Removed                                                                                                                                                                        0.0s
   ✔ Image my/app:1    Removed                                                                                                                                                                        0.0s
   ✔ Network a_default Removed                                                                                                                                                                        0.1s
  $ cat > compose.override.yaml <<'END'
  > services:
  >   app:
  >     command: !override ["echo","over"]
  >     environment: !reset null
  >     build: !reset null
  >     image: busybox:1.36
  >     ports: ["8211:80"]
  >   extra:
  >     extends: {service: app}
  >     labels: [x=1, y]
  > END
  % docker compose config; docker compose -f compose.yaml config --services; docker compose up; docker compose -f nosuch.yaml config; docker compose -f compose.yaml -f ../b config; COMPOSE_FILE=compose.yaml:nosuch docker compose ps
  $ cd ../b; printf 'services:\n  one:\n    extends: {file: base.yml, service: tmpl}\n    environment: [L=2]\n' > docker-compose.yml; printf 'services:\n  tmpl:\n    image: alpine:3.20\n    environment: [K=1, L=1]\n    volumes: ["./d:/d"]\n    command: env\n' > base.yml; docker compose config; docker compose up --no-log-prefix 2>&1 | grep -E '^[KL]='; sed -i s/tmpl/tmpx/ docker-compose.yml; docker compose config; rm base.yml; docker compose config
  name: b
  services:
    one:
      command:
        - env
      environment:
        K: "1"
        L: "2"
      image: alpine:3.20
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/b/d
          target: /d
          bind: {}
  networks:
    default:
      name: b_default
  K=1
  L=2
  cannot extend service "one" in /root/lab/b/docker-compose.yml: service "tmpx" not found in base.yml
  open /root/lab/b/base.yml: no such file or directory
  [1]
  $ cd ../c; printf 'X=fromdotenv\nY=${X}-y\nZ=\x27${X}\x27\n' > .env; printf 'services:\n  a:\n    image: busybox:1.36\n    command: echo ${X} $Y ${Z} ${N-def} ${X:+alt} $$X ${X/from/to}\n' > compose.yaml; docker compose config | grep -A8 command; sed -i 's/ ..X.from.*$//' compose.yaml; docker compose up --no-log-prefix 2>/dev/null; X=sh docker compose run --rm a; docker compose --env-file /dev/null run --rm a; docker compose --env-file nosuch config
  invalid interpolation format for services.a.command.
  You may need to escape any $ with another $.
   $$X ${X/from/to}
  Attaching to a-1
  fromdotenv fromdotenv-y ${X} def alt $X
  a-1 exited with code 0
  Container c-a-run-f0568a03606c Creating
  Container c-a-run-f0568a03606c Created
  sh sh-y ${X} def alt $X
  WARN[0000] The "X" variable is not set. Defaulting to a blank string.
  WARN[0000] The "Y" variable is not set. Defaulting to a blank string.
  WARN[0000] The "Z" variable is not set. Defaulting to a blank string.
  Container c-a-run-a9325b698607 Creating
  Container c-a-run-a9325b698607 Created
  def $X
  couldn't find env file: /root/lab/c/nosuch
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    env_file:\n      - path: no.env\n        required: false\n      - {path: raw.env, format: raw}\n    command: env\n' > compose.yaml; printf 'R="q$X"\nS=a b # c\n' > raw.env; docker compose run --rm a 2>&1 | grep -E '^[RS]='; sed -i s/false/true/ compose.yaml; docker compose config; docker compose up
  R="q$X"
  S=a b # c
  env file /root/lab/c/no.env not found: stat /root/lab/c/no.env: no such file or directory
  env file /root/lab/c/no.env not found: stat /root/lab/c/no.env: no such file or directory
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: [sh, -c, "trap \x27echo bye; exit 4\x27 TERM; echo up; sleep 1000 & wait"]\n    stop_grace_period: 2s\n  b:\n    image: busybox:1.36\n    command: sh -c "sleep 2; exit 3"\n' > compose.yaml; docker compose up --abort-on-container-exit; docker compose up --exit-code-from a; docker compose up --exit-code-from nosuch; docker compose up --abort-on-container-failure; echo $?
  [+] up 2/2
   ✔ Container c-b-1 Created                                                                                                                                                                          0.1s
   ✔ Container c-a-1 Recreated                                                                                                                                                                        0.1s
  Attaching to a-1, b-1
  a-1  | up
  b-1 exited with code 3
  Aborting on container exit...
  Container c-a-1 Stopping
  Container c-b-1 Stopping
  Container c-b-1 Stopped
  a-1  | bye
  Container c-a-1 Stopped
  a-1 exited with code 4

  Attaching to a-1, b-1
  a-1  | up
  b-1 exited with code 3
  Aborting on container exit...
  Container c-b-1 Stopping
  Container c-a-1 Stopping
  Container c-b-1 Stopped
  a-1  | bye
  Container c-a-1 Stopped
  a-1 exited with code 4

  no such service: nosuch: not found
  Attaching to a-1, b-1
  a-1  | up
  b-1 exited with code 3
  Aborting on container exit...
  Container c-a-1 Stopping
  Container c-b-1 Stopping
  Container c-b-1 Stopped
  a-1  | bye
  Container c-a-1 Stopped
  a-1 exited with code 4

  3
  $ docker compose up --attach a --no-color
  < @4s ^C
  Attaching to a-1
  a-1  | up
  Gracefully Stopping... press Ctrl+C again to force
  Container c-a-1 Stopping
  Container c-b-1 Stopping
  Container c-b-1 Stopped
  Container c-a-1 Stopped
  [130]
  $ docker compose up --no-attach a -t 1
  < @4s ^C
  Attaching to b-1
  b-1 exited with code 3
  $ docker compose down -t 0 2>&1 | tail -1; printf 'services:\n  a:\n    image: nginx:1.27\n    depends_on: [b]\n  b:\n    image: nginx:1.27\n    depends_on: [a]\n' > compose.yaml; docker compose up -d; sed -i 's/\[a\]/[zz]/' compose.yaml; docker compose up -d; printf 'services:\n  a:\n    image: nginx:1.27\n    volumes: [data:/x]\n    networks: [n]\n    secrets: [s]\n    configs: [q]\n' > compose.yaml;  docker compose config -q; printf 'volumes: {data: }\n' >> compose.yaml; docker compose config -q; printf 'networks: {n: }\n' >> compose.yaml; docker compose config -q; printf 'secrets: {s: {}}\n' >> compose.yaml; docker compose config -q
   Network c_default Removed
  dependency cycle detected: a -> b -> a
  service "b" depends on undefined service "zz": invalid compose project
  service "a" refers to undefined network n: invalid compose project
  service "a" refers to undefined network n: invalid compose project
  service "a" refers to undefined config q: invalid compose project
  secrets.s: one of file|environment must be set
  [1]
  % printf 'services:\n  a:\n    image: nginx:1.27\n    volumes: [ext:/x]\n    networks: [n]\nvolumes: {ext: {external: true}}\nnetworks: {n: {external: true, name: corp}}\n' > compose.yaml; docker compose up -d; docker network create corp | wc -c; docker compose up -d; docker volume create ext; docker compose up -d; docker compose down -v; docker volume ls -q; docker network ls --filter name=corp -q | wc -l
  $ printf 'services:\n  a:\n    image: nginx:1.27\n    ports: [80, "8221-8222:80-81", "8223:80/udp", "99999:80"]\n' > compose.yaml; docker compose config; printf 'services:\n  a:\n    image: nginx:1.27\n    ports: ["8221-8222:80-81", {target: 90, published: "8230-8239", protocol: udp, host_ip: 127.0.0.1, name: q, app_protocol: http}]\n    deploy: {replicas: 2, resources: {limits: {cpus: "0.5", memory: 64M, pids: 50}, reservations: {memory: 16m}}}\n    mem_limit: 1g\n' > compose.yaml; docker compose config; sed -i /mem_limit/d compose.yaml; docker compose up -d
  invalid hostPort: 99999
  services.a: can't set distinct values on 'mem_limit' and 'deploy.resources.limits.memory': invalid compose project
  [+] up 2/3
   ✔ Network c_default Created                                                                                                                                                                        0.0s
   ⠸ Container c-a-2   Starting                                                                                                                                                                       0.5s
   ✔ Container c-a-1   Started                                                                                                                                                                        0.3s
  Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint c-a-2 (6cfbb27aa8ea1e6887b89b4f199dd479ae83ad3440f62b0e2e56c5adc176f9e8): Bind for :::8221 failed: port is already allocated
  [1]
  $ docker compose ps -q | wc -l; docker compose down 2>&1 | grep -c Removed
  1
  3
  $ printf 'servces:\n  a: {image: x}\n' > compose.yaml; docker compose config; printf 'services:\n  a:\n    imge: x\n' > compose.yaml; docker compose config; printf 'services:\n  a:\n   image: x\n    ports: [1]\n' > compose.yaml; docker compose config; printf 'services:\n\ta: {image: x}\n' > compose.yaml; docker compose config; printf 'services:\n  a: {}\n' > compose.yaml; docker compose config; printf 'services: [a]\n' > compose.yaml; docker compose config; printf 'services:\n  A b: {image: x}\n' > compose.yaml; docker compose config; : > compose.yaml; docker compose config; printf 'services:\n  a: {image: x, ports: "80"}\n' > compose.yaml; docker compose config
  validating /root/lab/c/compose.yaml:  additional properties 'servces' not allowed
  validating /root/lab/c/compose.yaml: services.a additional properties 'imge' not allowed
  go-yaml load error in scanner at L4.C10: mapping values are not allowed in this context
  go-yaml load error in scanner (while scanning for the next token) at L2.C1: found character that cannot start any token
  service "a" has neither an image nor a build context specified: invalid compose project
  services must be a mapping
  validating /root/lab/c/compose.yaml: services additional properties 'A b' not allowed
  empty compose file
  validating /root/lab/c/compose.yaml: services.a.ports must be a array
  [1]
  $ printf 'services:\n  a: {image: x, restart: sometimes, cpus: many, mem_limit: 1q}\n' > compose.yaml; docker compose config; printf 'services:\n  a: {image: busybox:1.36, restart: sometimes}\n' > compose.yaml; docker compose up -d; printf 'services:\n  a: {image: busybox:1.36, healthcheck: {test: [X, y]}}\n' > compose.yaml; docker compose config; printf 'services:\n  a: {image: busybox:1.36, healthcheck: {test: curl x, interval: 1}}\n' > compose.yaml; docker compose config;  printf 'services:\n  a: {image: busybox:1.36, depends_on: {b: {condition: healthy}}}\n  b: {image: busybox:1.36}\n' > compose.yaml; docker compose config; printf 'services:\n  a: {image: busybox:1.36, environment: {A: [1]}}\n' > compose.yaml; docker compose config; printf 'services:\n  a: {image: busybox:1.36, volumes: [{type: bindd, source: ., target: /x}]}\n' > compose.yaml; docker compose config
  error while interpolating services.a.cpus: failed to cast to expected type: strconv.ParseFloat: parsing "many": invalid syntax
  [+] up 2/3
   ✔ Network c_default Created                                                                                                                                                                        0.0s
   ⠋ Container c-a-1   Creating                                                                                                                                                                       0.0s
   ✘ service:a:1       Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'                                   0.0s
  Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"
  validating /root/lab/c/compose.yaml: services.a.healthcheck.interval must be a string
  validating /root/lab/c/compose.yaml: services.a.depends_on.b.condition value must be one of 'service_started', 'service_healthy', 'service_completed_successfully'
  validating /root/lab/c/compose.yaml: services.a.environment.A must be a boolean, null, number or string
  validating /root/lab/c/compose.yaml: services.a.volumes.0.type value must be one of 'bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'
  [1]
  $ cd ../d/e; docker compose ps; printf 'services:\n  up: {image: busybox:1.36, command: echo parent}\n' > ../compose.yml; docker compose ps -a; docker compose up --no-color; docker compose -p Other up; docker compose -p x_1 up -d; docker compose --project-directory /tmp config | head -2; docker compose down; docker compose -p x_1 down; docker compose -p '' config --services; COMPOSE_PROJECT_NAME='a b' docker compose config
  no configuration file provided: not found
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  [+] up 2/2
   ✔ Network d_default Created                                                                                                                                                                        0.0s
   ✔ Container d-up-1  Created                                                                                                                                                                        0.0s
  Attaching to up-1
  up-1  | parent
  up-1 exited with code 0
  invalid project name "Other": must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number
  [+] up 2/2
   ✔ Network x_1_default Created                                                                                                                                                                      0.0s
   ✔ Container x_1-up-1  Started                                                                                                                                                                      0.2s
  no configuration file provided: not found
  [+] down 2/2
   ✔ Container d-up-1  Removed                                                                                                                                                                        0.0s
   ✔ Network d_default Removed                                                                                                                                                                        0.1s
  [+] down 2/2
   ✔ Container x_1-up-1  Removed                                                                                                                                                                      0.0s
   ✔ Network x_1_default Removed                                                                                                                                                                      0.1s
  up
  invalid project name "a b": must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number
  [1]
  % docker compose; docker compose nosuch; docker compose up --nosuch; docker compose -x; docker-compose up; docker compose version --short; docker compose version -f json; docker compose version --format foo; docker compose --version; docker compose help up | head -3; docker compose config --format json | jq -r .name; docker compose config --format toml; docker compose config --hash '*' | awk '{print $1}'; docker compose config --hash up,nosuch; docker compose config -o out.yml; wc -l < out.yml; docker compose config --no-path-resolution --resolve-image-digests | grep image | cut -c1-40; docker compose config --lock-image-digests | head -3
