  % docker pull -q busybox:1.36; docker pull -q nginx:1.27
  % mkdir wrongco; cd wrongco
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports:
  >       - target: eighty
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  error while interpolating services.web.ports.[].target: failed to cast to expected type: strconv.Atoi: parsing "eighty": invalid syntax
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports:
  >       - published: 80
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  service ports services.web.ports.[0] is missing a target port
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports:
  >       - 80:80/icmp
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  invalid proto: icmp
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     depends_on:
  >       db:
  >         condition: service_ready
  >   db:
  >     image: nginx:1.27
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.depends_on.db.condition value must be one of 'service_started', 'service_healthy', 'service_completed_successfully'
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     depends_on:
  >       db: {}
  >   db:
  >     image: nginx:1.27
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.depends_on.db missing property 'condition'
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     healthcheck:
  >       test: [curl, localhost]
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     healthcheck:
  >       test: [CMD-SHELL, a, b]
  >       interval: 10
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.healthcheck.interval must be a string
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     healthcheck:
  >       test: []
  >       start_interval: 5s
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  [+] up 2/3
   ✔ Network wrongco_default Created                                                                                                                                                                  0.1s
   ⠋ Container wrongco-web-1 Creating                                                                                                                                                                 0.0s
   ✘ service:web:1           healthcheck.start_interval requires healthcheck.start_period to be set                                                                                                   0.0s
  healthcheck.start_interval requires healthcheck.start_period to be set
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     environment:
  >       - A=1
  >       - B: 2
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  services.web.environment.[1]: unexpected type map[string]interface {}
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     environment:
  >       A: [1]
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.environment.A must be a boolean, null, number or string
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     env_file:
  >       path: a.env
  >       required: maybe
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.env_file must be a string
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     env_file:
  >       - path: a.env
  >         format: xml
  > END
  % docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     deploy:
  >       replicas: two
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  error while interpolating services.web.deploy.replicas: failed to cast to expected type: strconv.Atoi: parsing "two": invalid syntax
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     deploy:
  >       resources:
  >         limits:
  >           memory: lots
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  decoding failed due to the following error(s):

  'services[web].deploy.resources.limits.memory' invalid size: 'lots'
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     deploy:
  >       resources:
  >         limits:
  >           cpus: half
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  decoding failed due to the following error(s):

  'services[web].deploy.resources.limits.cpus' strconv.ParseFloat: parsing "half": invalid syntax
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     deploy:
  >       mode: many
  >     container_name: one
  >     scale: 2
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  services.scale: can't set container_name and web as container name must be unique: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     container_name: one
  >     scale: 2
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  services.scale: can't set container_name and web as container name must be unique: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     network_mode: host
  >     networks: [a]
  > networks:
  >   a:
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  service web declares mutually exclusive `network_mode` and `networks`: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     network_mode: service:db
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  service "web" depends on undefined service "db": invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     networks:
  >       a:
  >         ipv4_address: 10.0.0.300
  > networks:
  >   a:
  >     ipam:
  >       config:
  >         - subnet: 10.0.0.0/24
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  [+] up 2/3
   ✔ Network wrongco_a       Created                                                                                                                                                                  0.1s
   ⠋ Container wrongco-web-1 Creating                                                                                                                                                                 0.0s
   ✘ service:web:1           invalid IPv4 address: ParseAddr("10.0.0.300"): IPv4 field has value >255                                                                                                 0.0s
  invalid IPv4 address: ParseAddr("10.0.0.300"): IPv4 field has value >255
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     networks:
  >       a:
  >         ipv4_address: 10.1.0.3
  > networks:
  >   a:
  >     ipam:
  >       config:
  >         - subnet: 10.0.0.0/24
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  [+] up 2/3
   ✔ Network wrongco_a       Created                                                                                                                                                                  0.1s
   ⠋ Container wrongco-web-1 Creating                                                                                                                                                                 0.0s
   ✘ service:web:1           Error response from daemon: invalid config for network wrongco_a: invalid endpoint settings:
  no configured subnet contains IP address 10.1.0.3                           0.0s
  Error response from daemon: invalid config for network wrongco_a: invalid endpoint settings:
  no configured subnet contains IP address 10.1.0.3
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  > networks:
  >   a:
  >     ipam:
  >       config:
  >         subnet: 10.0.0.0/24
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: networks.a.ipam.config must be a array
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     secrets: [pw]
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  service "web" refers to undefined secret pw: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     secrets: [pw]
  > secrets:
  >   pw:
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: secrets.pw must be a mapping
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     secrets: [pw]
  > secrets:
  >   pw:
  >     file: ./pw.txt
  >     environment: PW
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  secrets.pw: file|environment attributes are mutually exclusive
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     configs:
  >       - source: c
  >         mode: rwx
  > configs:
  >   c:
  >     content: x
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  decoding failed due to the following error(s):

  'services[web].configs[0].mode' strconv.ParseInt: parsing "rwx": invalid syntax
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     restart: sometimes
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  [+] up 2/3
   ✔ Network wrongco_default Created                                                                                                                                                                  0.1s
   ⠋ Container wrongco-web-1 Creating                                                                                                                                                                 0.0s
   ✘ service:web:1           Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'                             0.0s
  Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     ulimits:
  >       nofile: { soft: 10 }
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.ulimits.nofile must be a integer or string
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     logging:
  >       driver: nosuch
  >       options:
  >         max-size: 10
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  [+] up 2/3
   ✔ Network wrongco_default Created                                                                                                                                                                  0.1s
   ⠙ Container wrongco-web-1 Creating                                                                                                                                                                15.0s
   ✘ service:web:1           Error response from daemon: error looking up logging plugin nosuch: plugin "nosuch" not found                                                                            0.0s
  Error response from daemon: error looking up logging plugin nosuch: plugin "nosuch" not found
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     extra_hosts:
  >       - somehost
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  decoding failed due to the following error(s):

  'services[web].extra_hosts' invalid additional host, missing IP: somehost
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     build:
  >       dockerfile_inline: FROM x
  >       dockerfile: D
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  service "web" declares mutualy exclusive dockerfile and dockerfile_inline: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     build:
  >       context: ./nosuch
  >       target: 5
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.build.target must be a string
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     labels: a=b
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.labels must be a mapping
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     sysctls:
  >       - net.core.somaxconn
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  [+] up 2/2
   ✔ Network wrongco_default Created                                                                                                                                                                  0.1s
   ✔ Container wrongco-web-1 Started                                                                                                                                                                  0.4s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     tmpfs: { a: b }
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.tmpfs must be a string
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web: &web
  >     image: nginx:1.27
  >   api:
  >     <<: *wbe
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  go-yaml load error in composer at L5.C9: unknown anchor 'wbe' referenced
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: "nginx:${TAG:?set TAG}"
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  error while interpolating services.web.image: required variable TAG is missing a value: set TAG
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: "nginx:${TAG"
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  invalid interpolation format for services.web.image.
  You may need to escape any $ with another $.
  nginx:${TAG
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: 5
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.image must be a string
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   Web.1:
  >     image: nginx:1.27
  >   'a b':
  >     image: nginx:1.27
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services additional properties 'a b' not allowed
  [1]
  $ cat > compose.yaml <<'END'
  > name: My Project
  > services:
  >   web:
  >     image: nginx:1.27
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  [+] up 2/2
   ✔ Network myproject_default Created                                                                                                                                                                0.1s
   ✔ Container myproject-web-1 Started                                                                                                                                                                0.6s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     profiles: dev
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.profiles must be a array
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     pull_policy: rarely
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.pull_policy 'rarely' does not match pattern 'always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+'
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     stop_grace_period: soon
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  decoding failed due to the following error(s):

  'services[web].stop_grace_period' time: invalid duration "soon"
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     mem_limit: 1x
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  decoding failed due to the following error(s):

  'services[web].mem_limit' invalid suffix: 'x'
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     develop:
  >       watch:
  >         - path: .
  >           action: copy
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.develop.watch.0.action value must be one of 'rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     extends:
  >       service: nope
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  cannot extend service "web" in /root/lab/wrongco/compose.yaml: service "nope" not found
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     extends:
  >       file: nope.yaml
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  extends.web.service is required
  [1]
  $ cat > compose.yaml <<'END'
  > include:
  >   - nope.yaml
  > services:
  >   web:
  >     image: nginx:1.27
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  open /root/lab/wrongco/nope.yaml: no such file or directory
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     links: [db]
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  service "web" depends on undefined service "db": invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     volumes_from: [db]
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  service "web" depends on undefined service "db": invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     cap_add: NET_ADMIN
  >     user: 1000
  >     tty: 'yes'
  > END
  % docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     command: 'echo "unclosed'
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  decoding failed due to the following error(s):

  'services[web].command' invalid command line string
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     gpus: some
  > END
  $ docker compose config -q && docker compose up -d; docker compose down -t 0 >/dev/null 2>&1
  validating /root/lab/wrongco/compose.yaml: services.web.gpus value must be 'all'
  [1]
