  % f() { cat > bad.yaml; docker compose -f bad.yaml config; }
  $ f <<< 'services: {a: {image: x, ports: ["99999:80"]}}'
  invalid hostPort: 99999
  [1]
  $ f <<< 'services: {a: {image: x, ports: ["a:80"]}}'
  invalid hostPort: a
  [1]
  $ f <<< 'services: {a: {image: x, ports: ["80:80:80:80"]}}'
  invalid IP address: 80:80
  [1]
  $ f <<< 'services: {a: {image: x, ports: 80}}'
  validating /root/lab/bad.yaml: services.a.ports must be a array
  [1]
  $ f <<< 'services: {a: {image: x, ports: [{target: 80, published: "x"}]}}'
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: x
          protocol: tcp
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, ports: [{published: 80}]}}'
  service ports services.a.ports.[0] is missing a target port
  [1]
  $ f <<< 'services: {a: {image: x, ports: ["999.1.1.1:80:80"]}}'
  invalid IP address: 999.1.1.1
  [1]
  $ f <<< 'services: {a: {image: x, ports: [{target: 80, host_ip: foo}]}}'
  services.a.ports.[]: invalid ip address: foo
  [1]
  $ f <<< 'services: {a: {image: x, volumes: [":x"]}}'
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: volume
          target: :x
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, volumes: ["a:b:c:d"]}}'
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/a:b
          target: c:d
          bind: {}
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, volumes: ["a:/b"]}}'
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: volume
          target: a:/b
          volume: {}
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, volumes: [{type: bind, target: /x}]}}'
  invalid mount config for type "bind": field Source must not be empty
  [1]
  $ f <<< 'services: {a: {image: x, volumes: [{type: foo, target: /x}]}}'
  validating /root/lab/bad.yaml: services.a.volumes.0.type value must be one of 'bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'
  [1]
  $ f <<< 'services: {a: {image: x, volumes: ["/a:/x","/b:/x"]}}'
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: bind
          source: /b
          target: /x
          bind: {}
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, volumes: [{type: tmpfs, target: /x, tmpfs: {size: 10q}}]}}'
  decoding failed due to the following error(s):

  'services[a].volumes[0].tmpfs.size' invalid suffix: 'q'
  [1]
  $ f <<< 'services: {a: {image: x, mem_limit: abc}}'
  decoding failed due to the following error(s):

  'services[a].mem_limit' invalid size: 'abc'
  [1]
  $ f <<< 'services: {a: {image: x, mem_limit: 1x}}'
  decoding failed due to the following error(s):

  'services[a].mem_limit' invalid suffix: 'x'
  [1]
  $ f <<< 'services: {a: {image: x, cpus: abc}}'
  error while interpolating services.a.cpus: failed to cast to expected type: strconv.ParseFloat: parsing "abc": invalid syntax
  [1]
  $ f <<< 'services: {a: {image: x, restart: sometimes}}'
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
      restart: sometimes
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, restart: 5}}'
  validating /root/lab/bad.yaml: services.a.restart must be a string
  [1]
  $ f <<< 'services: {a: {image: x, stop_grace_period: abc}}'
  decoding failed due to the following error(s):

  'services[a].stop_grace_period' time: invalid duration "abc"
  [1]
  $ f <<< 'services: {a: {image: x, stop_grace_period: 10}}'
  validating /root/lab/bad.yaml: services.a.stop_grace_period must be a string
  [1]
  $ f <<< 'services: {a: {image: x, healthcheck: {test: [curl]}}}'
  healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"
  [1]
  $ f <<< 'services: {a: {image: x, healthcheck: {interval: 10}}}'
  validating /root/lab/bad.yaml: services.a.healthcheck.interval must be a string
  [1]
  $ f <<< 'services: {a: {image: x, healthcheck: {interval: 10x}}}'
  decoding failed due to the following error(s):

  'services[a].healthcheck.interval' time: unknown unit "x" in duration "10x"
  [1]
  $ f <<< 'services: {a: {image: x, healthcheck: {retries: abc}}}'
  error while interpolating services.a.healthcheck.retries: failed to cast to expected type: strconv.Atoi: parsing "abc": invalid syntax
  [1]
  $ f <<< 'services: {a: {image: x, healthcheck: {foo: abc}}}'
  validating /root/lab/bad.yaml: services.a.healthcheck additional properties 'foo' not allowed
  [1]
  $ f <<< 'services: {a: {image: x, healthcheck: {disable: 1}}}'
  validating /root/lab/bad.yaml: services.a.healthcheck.disable must be a boolean or string
  [1]
  $ f <<< 'services: {a: {image: x, deploy: {replicas: abc}}}'
  error while interpolating services.a.deploy.replicas: failed to cast to expected type: strconv.Atoi: parsing "abc": invalid syntax
  [1]
  $ f <<< 'services: {a: {image: x, deploy: {replicas: -1}}}'
  services.a.deploy.replicas: must be greater than or equal to 0
  [1]
  $ f <<< 'services: {a: {image: x, deploy: {foo: 1}}}'
  validating /root/lab/bad.yaml: services.a.deploy additional properties 'foo' not allowed
  [1]
  $ f <<< 'services: {a: {image: x, deploy: {resources: {foo: 1}}}}'
  validating /root/lab/bad.yaml: services.a.deploy.resources additional properties 'foo' not allowed
  [1]
  $ f <<< 'services: {a: {image: x, deploy: {resources: {limits: {foo: 1}}}}}'
  validating /root/lab/bad.yaml: services.a.deploy.resources.limits additional properties 'foo' not allowed
  [1]
  $ f <<< 'services: {a: {image: x, deploy: {resources: {limits: {cpus: abc}}}}}'
  decoding failed due to the following error(s):

  'services[a].deploy.resources.limits.cpus' strconv.ParseFloat: parsing "abc": invalid syntax
  [1]
  $ f <<< 'services: {a: {image: x, deploy: {restart_policy: {condition: foo}}}}'
  name: lab
  services:
    a:
      deploy:
        restart_policy:
          condition: foo
      image: x
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, scale: 2, deploy: {replicas: 3}}}'
  services.a: can't set distinct values on 'scale' and 'deploy.replicas': invalid compose project
  [1]
  $ f <<< 'services: {a: {image: x, scale: 2, container_name: b}}'
  validating /root/lab/bad.yaml: services.a.container_name 'b' does not match pattern '[a-zA-Z0-9][a-zA-Z0-9_.-]+'
  [1]
  $ f <<< 'services: {a: {image: x, container_name: b}, c: {image: x, container_name: b}}'
  validating /root/lab/bad.yaml: services.a.container_name 'b' does not match pattern '[a-zA-Z0-9][a-zA-Z0-9_.-]+'
  [1]
  $ f <<< 'services: {a: {image: x, container_name: "b c"}}'
  validating /root/lab/bad.yaml: services.a.container_name 'b c' does not match pattern '[a-zA-Z0-9][a-zA-Z0-9_.-]+'
  [1]
  $ f <<< 'services: {a: {image: x, depends_on: {b: {condition: foo}}}, b: {image: x}}'
  validating /root/lab/bad.yaml: services.a.depends_on.b.condition value must be one of 'service_started', 'service_healthy', 'service_completed_successfully'
  [1]
  $ f <<< 'services: {a: {image: x, depends_on: {b: {foo: foo}}}, b: {image: x}}'
  validating /root/lab/bad.yaml: services.a.depends_on.b additional properties 'foo' not allowed
  [1]
  $ f <<< 'services: {a: {image: x, depends_on: {b: }}, b: {image: x}}'
  validating /root/lab/bad.yaml: services.a.depends_on.b must be a mapping
  [1]
  $ f <<< 'services: {a: {image: x, depends_on: b}, b: {image: x}}'
  validating /root/lab/bad.yaml: services.a.depends_on must be a array
  [1]
  $ f <<< 'services: {a: {image: x, depends_on: [a]}}'
  dependency cycle detected: a -> a
  [1]
  $ f <<< 'services: {a: {image: x, depends_on: [b, b]}, b: {image: x}}'
  validating /root/lab/bad.yaml: services.a.depends_on items at 0 and 1 are equal
  [1]
  $ f <<< 'services: {a: {image: x, networks: [n]}}'
  service "a" refers to undefined network n: invalid compose project
  [1]
  $ f <<< 'services: {a: {image: x, networks: n}}'
  validating /root/lab/bad.yaml: services.a.networks must be a array
  [1]
  $ f <<< 'services: {a: {image: x, network_mode: host, networks: [n]}}'
  service a declares mutually exclusive `network_mode` and `networks`: invalid compose project
  [1]
  $ f <<< 'services: {a: {image: x, network_mode: "service:b"}}'
  service "a" depends on undefined service "b": invalid compose project
  [1]
  $ f <<< 'services: {a: {image: x, secrets: [s]}}'
  service "a" refers to undefined secret s: invalid compose project
  [1]
  $ f <<< 'services: {a: {image: x, secrets: [s]}}
  > secrets: {s: {}}'
  secrets.s: one of file|environment must be set
  [1]
  $ f <<< 'services: {a: {image: x}}
  > secrets: {s: {file: a, environment: b}}'
  secrets.s: file|environment attributes are mutually exclusive
  [1]
  $ f <<< 'services: {a: {image: x, configs: [c]}}'
  service "a" refers to undefined config c: invalid compose project
  [1]
  $ f <<< 'services: {a: {image: x}}
  > volumes: {v: {external: true, driver: local}}'
  volumes.v: conflicting parameters "external" and "driver" specified
  [1]
  $ f <<< 'services: {a: {image: x}}
  > volumes: [v]'
  validating /root/lab/bad.yaml: volumes must be a mapping
  [1]
  $ f <<< 'services: {a: {image: x}}
  > volumes: {v: {foo: 1}}'
  validating /root/lab/bad.yaml: volumes.v additional properties 'foo' not allowed
  [1]
  $ f <<< 'services: {a: {image: x}}
  > networks: {v: {ipam: {config: {subnet: 1}}}}'
  validating /root/lab/bad.yaml: networks.v.ipam.config must be a array
  [1]
  $ f <<< 'services: {a: {image: x}}
  > networks: {v: {driver: 5}}'
  validating /root/lab/bad.yaml: networks.v.driver must be a string
  [1]
  $ f <<< 'services: {a: {image: x, environment: [A=1, B]}}'
  name: lab
  services:
    a:
      environment:
        A: "1"
        B: null
      image: x
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, environment: {A: [1]}}}'
  validating /root/lab/bad.yaml: services.a.environment.A must be a boolean, null, number or string
  [1]
  $ f <<< 'services: {a: {image: x, environment: A=1}}'
  validating /root/lab/bad.yaml: services.a.environment must be a mapping
  [1]
  $ f <<< 'services: {a: {image: x, env_file: nosuch.env}}'
  env file /root/lab/nosuch.env not found: stat /root/lab/nosuch.env: no such file or directory
  [1]
  $ f <<< 'services: {a: {image: x, env_file: [{path: nosuch.env, required: false}]}}'
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, env_file: {path: a}}}'
  validating /root/lab/bad.yaml: services.a.env_file must be a string
  [1]
  $ f <<< 'services: {a: {image: x, command: {a: b}}}'
  validating /root/lab/bad.yaml: services.a.command must be a null
  [1]
  $ f <<< 'services: {a: {image: x, command: 5}}'
  validating /root/lab/bad.yaml: services.a.command must be a null
  [1]
  $ f <<< 'services: {a: {image: 5}}'
  validating /root/lab/bad.yaml: services.a.image must be a string
  [1]
  $ f <<< 'services: {a: {image: [x]}}'
  validating /root/lab/bad.yaml: services.a.image must be a string
  [1]
  $ f <<< 'services: {a: {image: "UPPER:x"}}'
  name: lab
  services:
    a:
      image: UPPER:x
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {}}'
  service "a" has neither an image nor a build context specified: invalid compose project
  [1]
  $ f <<< 'services: {a: }'
  validating /root/lab/bad.yaml: services.a must be a mapping
  [1]
  $ f <<< 'services: {a: 5}'
  services.a must be a mapping
  [1]
  $ f <<< 'services: [a]'
  services must be a mapping
  [1]
  $ f <<< 'services: '
  services must be a mapping
  [1]
  $ f <<< 'services: {}'
  name: lab
  services: {}
  $ f <<< '[]'
  yaml: construct errors: line 1: cannot construct !!seq into cli.named
  [1]
  $ f <<< 'foo'
  yaml: construct errors: line 1: cannot construct !!str `foo` into cli.named
  [1]
  $ f <<< ''
  empty compose file
  [1]
  $ f <<< 'x-a: 1'
  name: lab
  services: {}
  x-a: 1
  $ f <<< 'services: {"a b": {image: x}}'
  validating /root/lab/bad.yaml: services additional properties 'a b' not allowed
  [1]
  $ f <<< 'services: {a: {image: x, build: {context: 5}}}'
  validating /root/lab/bad.yaml: services.a.build.context must be a string
  [1]
  $ f <<< 'services: {a: {image: x, build: [a]}}'
  validating /root/lab/bad.yaml: services.a.build must be a string
  [1]
  $ f <<< 'services: {a: {image: x, build: {foo: a}}}'
  validating /root/lab/bad.yaml: services.a.build additional properties 'foo' not allowed
  [1]
  $ f <<< 'services: {a: {build: {dockerfile: a, dockerfile_inline: b}}}'
  service "a" declares mutualy exclusive dockerfile and dockerfile_inline: invalid compose project
  [1]
  $ f <<< 'services: {a: {image: x, labels: [a]}}'
  name: lab
  services:
    a:
      image: x
      labels:
        a: ""
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, labels: a}}'
  validating /root/lab/bad.yaml: services.a.labels must be a mapping
  [1]
  $ f <<< 'services: {a: {image: x, extends: b}}'
  cannot extend service "a" in /root/lab/bad.yaml: service "b" not found
  [1]
  $ f <<< 'services: {a: {image: x, extends: {service: b, file: nosuch.yaml}}}'
  open /root/lab/nosuch.yaml: no such file or directory
  [1]
  $ f <<< 'services: {a: {image: x, extends: {foo: b}}}'
  extends.a.service is required
  [1]
  $ f <<< 'services: {a: {extends: b}, b: {extends: a}}'
  Circular reference:
    a in /root/lab/bad.yaml
    extends b in /root/lab/bad.yaml
    extends a in /root/lab/bad.yaml
  [1]
  $ f <<< 'include: [nosuch.yaml]'
  open /root/lab/nosuch.yaml: no such file or directory
  [1]
  $ f <<< 'include: nosuch.yaml'
  `include` must be a list, got nosuch.yaml
  [1]
  $ f <<< 'services: {a: {image: x, develop: {watch: [{path: .}]}}}'
  validating /root/lab/bad.yaml: services.a.develop.watch.0 missing property 'action'
  [1]
  $ f <<< 'services: {a: {image: x, develop: {watch: [{path: ., action: foo}]}}}'
  validating /root/lab/bad.yaml: services.a.develop.watch.0.action value must be one of 'rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'
  [1]
  $ f <<< 'services: {a: {image: x, develop: {watch: [{path: ., action: sync}]}}}'
  services.a.develop.watch: target is required for non-rebuild actions: invalid compose project
  [1]
  $ f <<< 'services: {a: {image: x, develop: {foo: 1}}}'
  validating /root/lab/bad.yaml: services.a.develop additional properties 'foo' not allowed
  [1]
  $ f <<< 'services: {a: {image: x, ulimits: {nofile: abc}}}'
  error while interpolating services.a.ulimits.nofile: failed to cast to expected type: strconv.Atoi: parsing "abc": invalid syntax
  [1]
  $ f <<< 'services: {a: {image: x, ulimits: {nofile: {soft: 1}}}}'
  validating /root/lab/bad.yaml: services.a.ulimits.nofile must be a integer or string
  [1]
  $ f <<< 'services: {a: {image: x, tty: abc}}'
  error while interpolating services.a.tty: failed to cast to expected type: invalid boolean: abc
  [1]
  $ f <<< 'services: {a: {image: x, privileged: 5}}'
  validating /root/lab/bad.yaml: services.a.privileged must be a boolean or string
  [1]
  $ f <<< 'services: {a: {image: x, cap_add: NET}}'
  validating /root/lab/bad.yaml: services.a.cap_add must be a array
  [1]
  $ f <<< 'services: {a: {image: x, cap_add: [A, A]}}'
  name: lab
  services:
    a:
      cap_add:
        - A
      image: x
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, extra_hosts: [abc]}}'
  decoding failed due to the following error(s):

  'services[a].extra_hosts' invalid additional host, missing IP: abc
  [1]
  $ f <<< 'services: {a: {image: x, logging: json}}'
  validating /root/lab/bad.yaml: services.a.logging must be a mapping
  [1]
  $ f <<< 'services: {a: {image: x, logging: {foo: 1}}}'
  validating /root/lab/bad.yaml: services.a.logging additional properties 'foo' not allowed
  [1]
  $ f <<< 'services: {a: {image: x, sysctls: [a]}}'
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
      sysctls:
        a: ""
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, devices: [a:b:c:d]}}'
  confusing device mapping, please use long syntax: a:b:c:d
  [1]
  $ f <<< 'services: {a: {image: x, profiles: tools}}'
  validating /root/lab/bad.yaml: services.a.profiles must be a array
  [1]
  $ f <<< 'services: {a: {image: x, profiles: ["a b"]}}'
  name: lab
  services: {}
  $ f <<< 'services: {a: {image: x, pull_policy: foo}}'
  validating /root/lab/bad.yaml: services.a.pull_policy 'foo' does not match pattern 'always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+'
  [1]
  $ f <<< 'services: {a: {image: x, platform: foo}}'
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
      platform: foo
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: "${X:?need X}"}}'
  error while interpolating services.a.image: required variable X is missing a value: need X
  [1]
  $ f <<< 'services: {a: {image: "${X?}"}}'
  error while interpolating services.a.image: required variable X is missing a value
  [1]
  $ f <<< 'services: {a: {image: "${X"}}'
  invalid interpolation format for services.a.image.
  You may need to escape any $ with another $.
  ${X
  [1]
  $ f <<< 'services: {a: {image: "$"}}'
  name: lab
  services:
    a:
      image: $$
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: "$1"}}'
  name: lab
  services:
    a:
      image: $$1
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: "${X:-${Y:-z}}"}}'
  name: lab
  services:
    a:
      image: z
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: "x${X}"}}'
  WARN[0000] The "X" variable is not set. Defaulting to a blank string.
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'services: {a: {image: x, command: "echo $$HOME"}}'
  name: lab
  services:
    a:
      command:
        - echo
        - $$HOME
      image: x
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'name: Bad
  > services: {a: {image: x}}'
  name: bad
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: bad_default
  $ f <<< 'version: "3"
  > services: {a: {image: x}}'
  WARN[0000] /root/lab/bad.yaml: the attribute `version` is obsolete, it will be ignored, please remove it to avoid potential confusion
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'services:
  >  a:
  >   image: x
  >    ports: []'
  go-yaml load error in scanner at L4.C9: mapping values are not allowed in this context
  [1]
  $ f <<< 'services:
  >   a:
  >     image: "x'
  go-yaml load error in scanner (while scanning a quoted scalar) at L3.C12-L4.C1: found unexpected end of stream
  [1]
  $ f <<< 'services: {a: {image: x}'
  go-yaml load error in parser (while parsing a flow mapping) at L1.C11-L2.C1: did not find expected ',' or '}'
  [1]
  $ f <<< 'services:
  >   a:
  >     image: x
  >   - b'
  go-yaml load error in parser (while parsing a block mapping) at L2.C3-L4.C3: did not find expected key
  [1]
  $ f <<< 'services:
  >   a: &b
  >     image: x
  >   c:
  >     <<: *b
  >     command: [z]'
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
    c:
      command:
        - z
      image: x
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ f <<< 'services:
  >   a: *nosuch'
  go-yaml load error in composer at L2.C6: unknown anchor 'nosuch' referenced
  [1]
  $ f <<< 'services: {a: {image: x}, a: {image: y}}'
  failed to parse /root/lab/bad.yaml: yaml: construct errors: line 1: line 1: mapping key "a" already defined at line 1
  [1]
  $ docker compose -f bad.yaml -f nosuch.yaml config
  open /root/lab/nosuch.yaml: no such file or directory
  [1]
  $ cat > one.yaml <<'X'
  > services: {a: {image: x, command: [a], ports: ["80:80"], environment: {A: "1", B: "2"}, volumes: ["v:/x"], labels: [l=1]}}
  > volumes: {v: }
  > X
  $ cat > two.yaml <<'X'
  > services: {a: {image: y, command: [b, c], ports: ["81:80", "80:80"], environment: [A=3, C], volumes: ["./w:/x"], labels: {l: 2, m: 3}}, b: {image: z}}
  > X
  $ docker compose -f one.yaml -f two.yaml config
  name: lab
  services:
    a:
      command:
        - b
        - c
      environment:
        A: "3"
        B: "2"
        C: null
      image: 'y'
      labels:
        l: "2"
        m: "3"
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "80"
          protocol: tcp
        - mode: ingress
          target: 80
          published: "81"
          protocol: tcp
      volumes:
        - type: volume
          target: v:/x
          volume: {}
        - type: bind
          source: /root/lab/w
          target: /x
          bind: {}
    b:
      image: z
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ docker compose -f two.yaml -f one.yaml config
  name: lab
  services:
    a:
      command:
        - a
      environment:
        A: "1"
        B: "2"
        C: null
      image: x
      labels:
        l: "1"
        m: "3"
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "81"
          protocol: tcp
        - mode: ingress
          target: 80
          published: "80"
          protocol: tcp
      volumes:
        - type: bind
          source: /root/lab/w
          target: /x
          bind: {}
        - type: volume
          target: v:/x
          volume: {}
    b:
      image: z
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ printf 'services: {a: {image: q, ports: !override ["1:1"], environment: !reset {}, command: !reset null}}' > three.yaml; docker compose -f one.yaml -f three.yaml config
  name: lab
  services:
    a:
      image: q
      labels:
        l: "1"
      networks:
        default: null
      ports:
        - mode: ingress
          target: 1
          published: "1"
          protocol: tcp
      volumes:
        - type: volume
          target: v:/x
          volume: {}
  networks:
    default:
      name: lab_default
  $ printf 'services: {a: {image: q}}\n---\nservices: {b: {image: r}}\n' > multi.yaml; docker compose -f multi.yaml config
  name: lab
  services:
    a:
      image: q
      networks:
        default: null
    b:
      image: r
      networks:
        default: null
  networks:
    default:
      name: lab_default
  $ mkdir -p sub; printf 'services: {c: {image: "${SUBV:-d}", volumes: ["./x:/x"], env_file: e.env}}' > sub/compose.yaml; echo SUBV=fromenv > sub/.env; echo Z=1 > sub/e.env; printf 'include: [sub/compose.yaml]\nservices: {a: {image: x}}' > inc.yaml; docker compose -f inc.yaml config
  name: lab
  services:
    a:
      image: x
      networks:
        default: null
    c:
      environment:
        Z: "1"
      image: fromenv
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/sub/x
          target: /x
          bind: {}
  networks:
    default:
      name: lab_default
  $ printf 'services: {a: {extends: {file: sub/compose.yaml, service: c}, image: own}}' > ext.yaml; docker compose -f ext.yaml config
  name: lab
  services:
    a:
      environment:
        Z: "1"
      image: own
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/sub/x
          target: /x
          bind: {}
  networks:
    default:
      name: lab_default
  $ printf 'include: [inc2.yaml]\nservices: {a: {image: x}}' > inc2.yaml; docker compose -f inc2.yaml config
  include cycle detected:
  /root/lab/inc2.yaml
   include /root/lab/inc2.yaml
  [1]
  $ printf 'include: [sub/compose.yaml]\nservices: {c: {image: x}}' > inc3.yaml; docker compose -f inc3.yaml config
  name: lab
  services:
    c:
      environment:
        Z: "1"
      image: x
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/sub/x
          target: /x
          bind: {}
  networks:
    default:
      name: lab_default
  $ cat one.yaml | docker compose -f - config --services
  a
