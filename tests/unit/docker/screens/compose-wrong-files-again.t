  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; mkdir p; cd p
  $ c() { printf "$1" > compose.yaml; docker compose config -q; }; c 'services:\n  a:\n    image: busybox:1.36\n    command: "sleep 5\n'
  go-yaml load error in scanner (while scanning a quoted scalar) at L4.C14-L5.C1: found unexpected end of stream
  [1]
  $ c 'services:\n  a:\n  image: busybox:1.36\n'
  services.image must be a mapping
  [1]
  $ c 'services:\n\ta:\n    image: busybox:1.36\n'
  go-yaml load error in scanner (while scanning for the next token) at L2.C1: found character that cannot start any token
  [1]
  $ c 'service:\n  a: {image: busybox:1.36}\n'
  validating /root/lab/p/compose.yaml:  additional properties 'service' not allowed
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, port: [80]}\n'
  validating /root/lab/p/compose.yaml: services.a additional properties 'port' not allowed
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, ports: ["80:"]}\n'
  no port specified: 80:<empty>
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, ports: ["a:80"]}\n'
  invalid hostPort: a
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, ports: [{target: 80, published: "x"}]}\n'
  $ c 'services:\n  a: {image: busybox:1.36, ports: [{target: 80, protocol: xyz}]}\n'
  $ c 'services:\n  a: {image: busybox:1.36, ports: [80, "90-91:80"]}\n'
  $ c 'services:\n  a: {image: busybox:1.36, volumes: ["v:"]}\n'
  $ c 'services:\n  a: {image: busybox:1.36, volumes: ["v:/x"]}\n'
  $ c 'services:\n  a: {image: busybox:1.36, volumes: ["./x:/x:zz"]}\n'
  $ c 'services:\n  a: {image: busybox:1.36, volumes: [{type: bogus, target: /x}]}\n'
  validating /root/lab/p/compose.yaml: services.a.volumes.0.type value must be one of 'bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, networks: [n]}\n'
  service "a" refers to undefined network n: invalid compose project
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, secrets: [s]}\n'
  service "a" refers to undefined secret s: invalid compose project
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, configs: [s]}\n'
  service "a" refers to undefined config s: invalid compose project
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, depends_on: [b]}\n'
  service "a" depends on undefined service "b": invalid compose project
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, depends_on: {b: {condition: bogus}}}\n  b: {image: busybox:1.36}\n'
  validating /root/lab/p/compose.yaml: services.a.depends_on.b.condition value must be one of 'service_started', 'service_healthy', 'service_completed_successfully'
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, depends_on: [b]}\n  b: {image: busybox:1.36, depends_on: [a]}\n'
  dependency cycle detected: a -> b -> a
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, depends_on: [a]}\n'
  dependency cycle detected: a -> a
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, network_mode: host, networks: [default]}\n'
  service a declares mutually exclusive `network_mode` and `networks`: invalid compose project
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, network_mode: "service:b"}\n'
  service "a" depends on undefined service "b": invalid compose project
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, healthcheck: {test: [x]}}\n'
  healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, healthcheck: {test: true, interval: 5x}}\n'
  validating /root/lab/p/compose.yaml: services.a.healthcheck.test must be a string
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, deploy: {replicas: 2}, container_name: x}\n'
  validating /root/lab/p/compose.yaml: services.a.container_name 'x' does not match pattern '[a-zA-Z0-9][a-zA-Z0-9_.-]+'
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, deploy: {replicas: 2}, scale: 3}\n'
  services.a: can't set distinct values on 'scale' and 'deploy.replicas': invalid compose project
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, mem_limit: 5x}\n'
  decoding failed due to the following error(s):

  'services[a].mem_limit' invalid suffix: 'x'
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, mem_limit: 5m, deploy: {resources: {limits: {memory: 6m}}}}\n'
  services.a: can't set distinct values on 'mem_limit' and 'deploy.resources.limits.memory': invalid compose project
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, cpus: 1, deploy: {resources: {limits: {cpus: "2"}}}}\n'
  services.a: can't set distinct values on 'cpus' and 'deploy.resources.limits.cpus': invalid compose project
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, restart: bogus}\n'
  $ c 'services:\n  a: {image: busybox:1.36, pull_policy: bogus}\n'
  validating /root/lab/p/compose.yaml: services.a.pull_policy 'bogus' does not match pattern 'always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+'
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, profiles: ["a b"]}\n'
  $ c 'services:\n  a: {image: "busybox:${TAG:?no tag}"}\n'
  error while interpolating services.a.image: required variable TAG is missing a value: no tag
  [1]
  $ c 'services:\n  a: {image: "busybox:${TAG-1.36}", command: "$X ${Y} $$Z"}\n'
  WARN[0000] The "X" variable is not set. Defaulting to a blank string.
  WARN[0000] The "Y" variable is not set. Defaulting to a blank string.
  $ c 'services:\n  a: {image: "busybox:${TAG"}\n'
  invalid interpolation format for services.a.image.
  You may need to escape any $ with another $.
  busybox:${TAG
  [1]
  $ c 'services:\n  a: {image: "busybox:${1}"}\n'
  invalid interpolation format for services.a.image.
  You may need to escape any $ with another $.
  busybox:${1}
  [1]
  $ c 'services:\n  a: {extends: {service: b}}\n'
  cannot extend service "a" in /root/lab/p/compose.yaml: service "b" not found
  [1]
  $ c 'services:\n  a: {extends: {file: nosuch.yml, service: b}}\n'
  open /root/lab/p/nosuch.yml: no such file or directory
  [1]
  $ c 'services:\n  a: {extends: a, image: x}\n'
  Circular reference:
    a in /root/lab/p/compose.yaml
    extends a in /root/lab/p/compose.yaml
  [1]
  $ c 'include: [nosuch.yml]\nservices: {}\n'
  open /root/lab/p/nosuch.yml: no such file or directory
  [1]
  % c 'include: [{path: [a.yml], bogus: 1}]\nservices: {}\n'
  $ c 'services: {}\n'
  $ c 'services:\n  a: {}\n'
  service "a" has neither an image nor a build context specified: invalid compose project
  [1]
  $ c 'services:\n  a: {image: Bad Name}\n'
  $ c 'services:\n  A: {image: busybox:1.36}\n  a.b: {image: busybox:1.36}\n'
  $ c 'name: Bad Name\nservices:\n  a: {image: busybox:1.36}\n'
  $ c 'name: ok\nservices:\n  a: &x {image: busybox:1.36}\n  b:\n    <<: *y\n'
  go-yaml load error in composer at L5.C9: unknown anchor 'y' referenced
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, image: x}\n'
  failed to parse /root/lab/p/compose.yaml: yaml: construct errors: line 1: line 2: mapping key "image" already defined at line 2
  [1]
  $ c 'services:\n  a: {image: busybox:1.36}\nsecrets:\n  s: {}\n'
  secrets.s: one of file|environment must be set
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, secrets: [s]}\nsecrets:\n  s: {file: a, environment: B}\n'
  secrets.s: file|environment attributes are mutually exclusive
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, configs: [s]}\nconfigs:\n  s: {content: a, file: B}\n'
  configs.s: file|environment|content attributes are mutually exclusive
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, networks: {n: {ipv4_address: x}}}\nnetworks: {n: {}}\n'
  $ c 'services:\n  a: {image: busybox:1.36, ulimits: {nofile: {soft: 5}}}\n'
  validating /root/lab/p/compose.yaml: services.a.ulimits.nofile must be a integer or string
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, environment: [A=1, A=2, B], labels: [x]}\n'
  $ c 'services:\n  a: {image: busybox:1.36, develop: {watch: [{path: ., action: sync}]}}\n'
  services.a.develop.watch: target is required for non-rebuild actions: invalid compose project
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, volumes_from: [b]}\n'
  service "a" depends on undefined service "b": invalid compose project
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, links: [b]}\n'
  service "a" depends on undefined service "b": invalid compose project
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, stop_grace_period: 5}\n'
  validating /root/lab/p/compose.yaml: services.a.stop_grace_period must be a string
  [1]
  $ c 'services:\n  a: {image: busybox:1.36, expose: ["80-x"]}\n'
  % c 'services:\n  a: {image: busybox:1.36, dns: [x]}\n' && docker compose up -d 2>&1 | tail -1
  $ c 'services:\n  a: {build: {dockerfile_inline: "FROM busybox:1.36", dockerfile: x}}\n'
  service "a" declares mutualy exclusive dockerfile and dockerfile_inline: invalid compose project
  [1]
  % c 'services:\n  a: {build: ./nosuch}\n' && docker compose build 2>&1 | tail -1
  % c 'services:\n  a: {build: {context: ., target: t}, image: x}\n' && docker compose up -d 2>&1 | tail -1
  $ docker compose -f nosuch.yml up
  open /root/lab/p/nosuch.yml: no such file or directory
  [1]
  $ docker compose -p 'Bad Name' up
  invalid project name "Bad Name": must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number
  [1]
  $ docker compose --profile nosuch config --services
  a
  $ docker compose --env-file nosuch config
  couldn't find env file: /root/lab/p/nosuch
  [1]
  $ docker compose --project-directory nosuch config
  name: nosuch
  services:
    a:
      build:
        context: /root/lab/p/nosuch
        dockerfile: Dockerfile
        target: t
      image: x
      networks:
        default: null
  networks:
    default:
      name: nosuch_default
  $ docker compose --ansi bogus ps
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose --progress bogus ps
  unsupported --progress value "bogus"
  [1]
  $ docker compose up nosuch
  no such service: nosuch
  [1]
  $ docker compose up -d --scale nosuch=2
  no such service: nosuch: not found
  [1]
  $ docker compose up -d --scale a
  invalid --scale option "a". Should be SERVICE=NUM
  [1]
  $ docker compose up -d --wait --abort-on-container-exit
  --wait cannot be combined with --abort-on-container-exit, --attach or --attach-dependencies
  [1]
  $ docker compose up -d --timeout x
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose up --exit-code-from nosuch
  no such service: nosuch: not found
  [1]
  $ docker compose run
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose run nosuch
  no such service: nosuch
  [1]
  $ docker compose exec
  requires at least 2 arg(s), only received 0
  [1]
  $ docker compose exec nosuch ls
  service "nosuch" is not running
  [1]
  $ docker compose exec --index 3 a ls
  service "a" is not running container #3
  [1]
  $ docker compose logs nosuch
  no such service: nosuch
  [1]
  $ docker compose stop nosuch
  no such service: nosuch
  [1]
  $ docker compose rm -f nosuch
  no such service: nosuch
  [1]
  $ docker compose kill -s BOGUS
  No container to kill
  $ docker compose port a
  requires at least 2 arg(s), only received 1
  [1]
  $ docker compose port a x
  strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ docker compose cp a b
  unknown copy direction
  [1]
  $ docker compose cp a:/x b:/y
  copying between services is not supported
  [1]
  $ docker compose top nosuch
  $ docker compose images nosuch
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  $ docker compose wait
  docker: 'docker compose wait' requires at least 1 argument

  Usage:  docker compose wait SERVICE [SERVICE...] [OPTIONS]

  See 'docker compose wait --help' for more information
  [1]
  $ docker compose scale
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose scale a=x
  invalid scale specifier: can't parse replica value as int: a=x
  [1]
  $ docker compose config --format bogus
  unsupported format "bogus"
  [1]
  $ docker compose config --hash nosuch
  no such service: nosuch
  [1]
  $ docker compose ls --format bogus
  format value "bogus" could not be parsed: parsing failed
  [1]
  $ docker compose ps --format bogus
  $ docker compose ps --status bogus
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose ps --filter x
  arguments to --filter should be in form KEY=VAL
  [1]
  $ docker compose down --rmi bogus
  invalid value for --rmi: "bogus"
  [1]
  $ docker compose down -t x
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose pull nosuch
  no such service: nosuch
  [1]
  $ docker compose push nosuch
  no such service: nosuch
  [1]
  $ docker compose build nosuch
  no such service: nosuch
  [1]
  $ docker compose watch nosuch
  no such service: nosuch
  [1]
  $ docker compose pause
  $ docker compose create --pull bogus
  invalid --pull option "bogus"
  [1]
  $ docker compose restart nosuch
  no such service: nosuch
  [1]
