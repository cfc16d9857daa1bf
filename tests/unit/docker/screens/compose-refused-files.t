  % docker pull -q busybox:1.36; mkdir p4 && cd p4
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    ports: ["80:x"]\n' > compose.yaml; docker compose config
  invalid containerPort: x
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    ports: [80, "81:81/udp", "127.0.0.1:82:82", "83-84:83-84", "[::1]:85:85", "0.0.0.0::86"]\n' > compose.yaml; docker compose config
  name: p4
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          protocol: tcp
        - mode: ingress
          target: 81
          published: "81"
          protocol: udp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 82
          published: "82"
          protocol: tcp
        - mode: ingress
          target: 83
          published: "83"
          protocol: tcp
        - mode: ingress
          target: 84
          published: "84"
          protocol: tcp
        - mode: ingress
          host_ip: ::1
          target: 85
          published: "85"
          protocol: tcp
        - mode: ingress
          host_ip: 0.0.0.0
          target: 86
          protocol: tcp
  networks:
    default:
      name: p4_default
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    ports: ["99999:80"]\n' > compose.yaml; docker compose config
  invalid hostPort: 99999
  [1]
  $ printf 'services:\n  a:\n    image: 5\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.image must be a string
  [1]
  $ printf 'services:\n  a:\n    image: [x]\n    command: 3\n    environment: 5\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.command must be a null
  [1]
  $ printf 'services:\n  a:\n    image: x\n    environment:\n      - A: b\n' > compose.yaml; docker compose config
  services.a.environment.[0]: unexpected type map[string]interface {}
  [1]
  $ printf 'services:\n  a:\n    image: x\n    environment: {A: [1]}\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.environment.A must be a boolean, null, number or string
  [1]
  $ printf 'services:\n  a:\n    image: x\n    volumes: [":/x"]\n' > compose.yaml; docker compose config
  invalid spec: :/x: empty section between colons
  [1]
  $ printf 'services:\n  a:\n    image: x\n    volumes: ["./a:b"]\n' > compose.yaml; docker compose config | sed "s#$PWD#PWD#"
  name: p4
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: bind
          source: PWD/a
          target: b
          bind: {}
  networks:
    default:
      name: p4_default
  $ printf 'services:\n  a:\n    image: x\n    volumes: [{type: bind, target: /x}]\n' > compose.yaml; docker compose config
  invalid mount config for type "bind": field Source must not be empty
  [1]
  $ printf 'services:\n  a:\n    image: x\n    volumes: [{type: nope, target: /x}]\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.volumes.0.type value must be one of 'bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'
  [1]
  $ printf 'services:\n  a:\n    image: x\n    volumes: [{source: y}]\n' > compose.yaml; docker compose config
  service volume services.a.volumes.[0] is missing a mount target
  [1]
  $ printf 'services:\n  a:\n    image: x\n    restart: sometimes\n' > compose.yaml; docker compose config; docker compose create
  name: p4
  services:
    a:
      image: x
      networks:
        default: null
      restart: sometimes
  networks:
    default:
      name: p4_default
  [+] create 1/1
   ✘ Image x Error pull access denied for x, repository does not exist or may require 'docker login'                                                                                                  0.2s
  Error response from daemon: pull access denied for x, repository does not exist or may require 'docker login'
  [1]
  $ printf 'services:\n  a:\n    image: x\n    restart: yes\n' > compose.yaml; docker compose config
  name: p4
  services:
    a:
      image: x
      networks:
        default: null
      restart: 'yes'
  networks:
    default:
      name: p4_default
  $ printf 'services:\n  a:\n    image: x\n    restart: no\n    privileged: maybe\n' > compose.yaml; docker compose config
  error while interpolating services.a.privileged: failed to cast to expected type: invalid boolean: maybe
  [1]
  $ printf 'services:\n  a:\n    image: x\n    mem_limit: lots\n' > compose.yaml; docker compose config
  decoding failed due to the following error(s):

  'services[a].mem_limit' invalid size: 'lots'
  [1]
  $ printf 'services:\n  a:\n    image: x\n    cpus: many\n' > compose.yaml; docker compose config
  error while interpolating services.a.cpus: failed to cast to expected type: strconv.ParseFloat: parsing "many": invalid syntax
  [1]
  $ printf 'services:\n  a:\n    image: x\n    healthcheck: {test: curl x, interval: soon}\n' > compose.yaml; docker compose config
  decoding failed due to the following error(s):

  'services[a].healthcheck.interval' time: invalid duration "soon"
  [1]
  $ printf 'services:\n  a:\n    image: x\n    healthcheck: {test: [curl, x]}\n' > compose.yaml; docker compose config
  healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"
  [1]
  $ printf 'services:\n  a:\n    image: x\n    healthcheck: {test: curl x, interval: 5}\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.healthcheck.interval must be a string
  [1]
  $ printf 'services:\n  a:\n    image: x\n    stop_grace_period: 5\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.stop_grace_period must be a string
  [1]
  $ printf 'services:\n  a:\n    image: x\n    deploy: {replicas: two}\n' > compose.yaml; docker compose config
  error while interpolating services.a.deploy.replicas: failed to cast to expected type: strconv.Atoi: parsing "two": invalid syntax
  [1]
  $ printf 'services:\n  a:\n    image: x\n    deploy: {resources: {limits: {cpus: 0.5, memory: 1G, nope: 1}}}\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.deploy.resources.limits additional properties 'nope' not allowed
  [1]
  $ printf 'services:\n  a:\n    image: x\n    deploy: {mode: global, replicas: 2}\n    scale: 3\n' > compose.yaml; docker compose config
  services.a: can't set distinct values on 'scale' and 'deploy.replicas': invalid compose project
  [1]
  $ printf 'services:\n  a:\n    image: x\n    network_mode: host\n    networks: [n]\nnetworks: {n: {}}\n' > compose.yaml; docker compose config
  service a declares mutually exclusive `network_mode` and `networks`: invalid compose project
  [1]
  $ printf 'services:\n  a:\n    image: x\n    network_mode: "service:b"\n' > compose.yaml; docker compose config
  service "a" depends on undefined service "b": invalid compose project
  [1]
  $ printf 'services:\n  a:\n    image: x\n    secrets: [{source: s, target: t, mode: "0400"}]\nsecrets:\n  s: {environment: SEC}\n' > compose.yaml; docker compose config; SEC=1 docker compose config | tail -4
  name: p4
  services:
    a:
      image: x
      networks:
        default: null
      secrets:
        - source: s
          target: t
          mode: "0400"
  networks:
    default:
      name: p4_default
  secrets:
    s:
      name: p4_s
      environment: SEC
  secrets:
    s:
      name: p4_s
      environment: SEC
  $ printf 'services:\n  a:\n    image: x\nsecrets:\n  s: {}\n' > compose.yaml; docker compose config
  secrets.s: one of file|environment must be set
  [1]
  $ printf 'services:\n  a:\n    image: x\nconfigs:\n  s: {file: ./f, content: x}\n' > compose.yaml; docker compose config
  configs.s: file|environment|content attributes are mutually exclusive
  [1]
  $ printf 'services:\n  a:\n    image: x\nvolumes:\n  v: {external: true, driver: local}\n' > compose.yaml; docker compose config
  volumes.v: conflicting parameters "external" and "driver" specified
  [1]
  $ printf 'services:\n  a:\n    image: x\nnetworks:\n  n: {driver: bridge, ipam: {config: [{subnet: nope}]}}\n' > compose.yaml; docker compose config
  name: p4
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: p4_default
  $ printf 'services:\n  a:\n    image: x\n  b:\n   image: y\n    command: z\n' > compose.yaml; docker compose config
  go-yaml load error in scanner at L6.C12: mapping values are not allowed in this context
  [1]
  $ printf 'services:\n  a:\n    image: x\n    command: "unclosed\n' > compose.yaml; docker compose config
  go-yaml load error in scanner (while scanning a quoted scalar) at L4.C14-L5.C1: found unexpected end of stream
  [1]
  $ printf 'services:\n  a:\n    image: x\n    command: sh -c "unclosed\n' > compose.yaml; docker compose config
  decoding failed due to the following error(s):

  'services[a].command' invalid command line string
  [1]
  $ printf 'services:\n- a\n' > compose.yaml; docker compose config
  services must be a mapping
  [1]
  $ printf 'services:\n  a: busybox\n' > compose.yaml; docker compose config
  services.a must be a mapping
  [1]
  $ printf 'services:\n  a:\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a must be a mapping
  [1]
  $ printf 'service:\n  a:\n    image: x\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml:  additional properties 'service' not allowed
  [1]
  $ printf 'services: {}\n' > compose.yaml; docker compose config; docker compose up
  name: p4
  services: {}
  no service selected
  [1]
  $ printf 'services:\n  "a b":\n    image: x\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services additional properties 'a b' not allowed
  [1]
  $ printf 'services:\n  1:\n    image: x\n' > compose.yaml; docker compose config
  non-string key in services: 1
  [1]
  $ printf 'services:\n  a:\n    image: x\n    labels: [a=b, a=c]\n    dns: [1.1.1.1, 1.1.1.1]\n' > compose.yaml; docker compose config
  name: p4
  services:
    a:
      dns:
        - 1.1.1.1
      image: x
      labels:
        a: c
      networks:
        default: null
  networks:
    default:
      name: p4_default
  $ printf 'services:\n  a:\n    image: x\n    extra_hosts: ["h"]\n' > compose.yaml; docker compose config
  decoding failed due to the following error(s):

  'services[a].extra_hosts' invalid additional host, missing IP: h
  [1]
  $ printf 'services:\n  a:\n    image: x\n    extra_hosts: ["h:1.2.3.4", "g=::1", "d:host-gateway"]\n    expose: ["80", 81, "82-83", "x"]\n' > compose.yaml; docker compose config
  name: p4
  services:
    a:
      expose:
        - "80"
        - "81"
        - 82-83
        - x
      extra_hosts:
        - d=host-gateway
        - g=::1
        - h=1.2.3.4
      image: x
      networks:
        default: null
  networks:
    default:
      name: p4_default
  $ printf 'services:\n  a:\n    image: x\n    ulimits: {nofile: {soft: 1}}\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.ulimits.nofile must be a integer or string
  [1]
  $ printf 'services:\n  a:\n    image: x\n    tmpfs: [/t, "/u:size=1m"]\n    shm_size: 64mb\n    read_only: true\n    user: 1000:1000\n    working_dir: /w\n    hostname: h\n    domainname: d\n    tty: true\n    stdin_open: true\n    security_opt: [no-new-privileges]\n    pid: host\n    ipc: host\n    cap_drop: [ALL]\n    devices: ["/dev/null:/dev/x"]\n    group_add: [mail]\n    oom_kill_disable: true\n    cpu_shares: 5\n    cpuset: "0"\n    mac_address: 02:00:00:00:00:01\n    platform: linux/amd64\n    runtime: runc\n    annotations: {a: b}\n    attach: false\n' > compose.yaml; docker compose config
  name: p4
  services:
    a:
      annotations:
        a: b
      attach: false
      cap_drop:
        - ALL
      cpuset: "0"
      cpu_shares: 5
      devices:
        - source: /dev/null
          target: /dev/x
          permissions: rwm
      domainname: d
      group_add:
        - mail
      hostname: h
      image: x
      ipc: host
      mac_address: '02:00:00:00:00:01'
      networks:
        default: null
      oom_kill_disable: true
      pid: host
      platform: linux/amd64
      read_only: true
      runtime: runc
      security_opt:
        - no-new-privileges
      shm_size: "67108864"
      stdin_open: true
      tmpfs:
        - /t
        - /u:size=1m
      tty: true
      user: 1000:1000
      working_dir: /w
  networks:
    default:
      name: p4_default
  $ printf 'services:\n  a:\n    image: ${A}-${B:-${C:-deep}}\n    command: ["$D", "${E:=assigned}", "${F:+alt}", "$$G"]\n' > compose.yaml; docker compose config
  WARN[0000] The "A" variable is not set. Defaulting to a blank string.
  WARN[0000] The "D" variable is not set. Defaulting to a blank string.
  invalid interpolation format for services.a.command.[].
  You may need to escape any $ with another $.
  ${E:=assigned}
  [1]
  $ printf 'services:\n  a:\n    image: ${A.b}\n' > compose.yaml; docker compose config
  invalid interpolation format for services.a.image.
  You may need to escape any $ with another $.
  ${A.b}
  [1]
  $ printf 'services:\n  a:\n    image: "${}"\n' > compose.yaml; docker compose config
  invalid interpolation format for services.a.image.
  You may need to escape any $ with another $.
  ${}
  [1]
  $ printf 'services:\n  a:\n    image: x\n    command: $1\n' > compose.yaml; docker compose config
  name: p4
  services:
    a:
      command:
        - $$1
      image: x
      networks:
        default: null
  networks:
    default:
      name: p4_default
  $ printf 'services:\n  a:\n    image: x\n    environment: {A: "${B?}"}\n' > compose.yaml; docker compose config
  error while interpolating services.a.environment.A: required variable B is missing a value
  [1]
  $ printf 'services:\n  a:\n    image: x\n    ports: ["${PORT:-8080}:80"]\n    privileged: ${PRIV:-true}\n    deploy: {replicas: ${N:-2}}\n' > compose.yaml; docker compose config; N=x docker compose config; PRIV=perhaps docker compose config
  go-yaml load error in parser (while parsing a flow mapping) at L6.C13-C25: did not find expected ',' or '}'
  go-yaml load error in parser (while parsing a flow mapping) at L6.C13-C25: did not find expected ',' or '}'
  go-yaml load error in parser (while parsing a flow mapping) at L6.C13-C25: did not find expected ',' or '}'
  [1]
  $ printf 'services:\n  a:\n    image: x\n    env_file: [a.env, {path: b.env, required: false}]\n' > compose.yaml; printf 'A=1\nB=${A}2\n# c\nexport C="x y"\nD='"'"'$A'"'"'\n' > a.env; docker compose config
  name: p4
  services:
    a:
      environment:
        A: "1"
        B: "12"
        C: x y
        D: $$A
      image: x
      networks:
        default: null
  networks:
    default:
      name: p4_default
  $ docker compose config --no-env-resolution | sed "s#$PWD#PWD#"
  name: p4
  services:
    a:
      env_file:
        - path: PWD/a.env
        - path: PWD/b.env
          required: false
      image: x
      networks:
        default: null
  networks:
    default:
      name: p4_default
  $ printf 'services:\n  a:\n    image: x\n    depends_on: {b: {}}\n  b:\n    image: y\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.depends_on.b missing property 'condition'
  [1]
  $ printf 'services:\n  a:\n    image: x\n    depends_on: [a]\n' > compose.yaml; docker compose config
  dependency cycle detected: a -> a
  [1]
  $ printf 'services:\n  a:\n    image: x\n    depends_on: [b]\n  b:\n    image: y\n    depends_on: [c]\n  c:\n    image: z\n    depends_on: [a]\n' > compose.yaml; docker compose config
  dependency cycle detected: a -> b -> c -> a
  [1]
  $ printf 'services:\n  a:\n    image: x\n    depends_on: [b]\n  b:\n    image: y\n    profiles: [p]\n' > compose.yaml; docker compose config; docker compose config a; docker compose --profile p config --services
  service "a" depends on undefined service "b": invalid compose project
  service "a" depends on undefined service "b": invalid compose project
  b
  a
  $ printf 'services:\n  a:\n    image: x\n    profiles: ["bad profile!"]\n' > compose.yaml; docker compose config
  name: p4
  services: {}
  $ printf 'services:\n  a:\n    image: x\n    links: [b]\n    volumes_from: [c]\n' > compose.yaml; docker compose config
  service "a" depends on undefined service "b": invalid compose project
  [1]
  $ printf 'services:\n  a:\n    image: x\n    build: {context: ., nope: 1}\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.build additional properties 'nope' not allowed
  [1]
  $ printf 'services:\n  a:\n    build: {context: ., dockerfile: D, dockerfile_inline: x}\n' > compose.yaml; docker compose config; docker compose build
  service "a" declares mutualy exclusive dockerfile and dockerfile_inline: invalid compose project
  service "a" declares mutualy exclusive dockerfile and dockerfile_inline: invalid compose project
  [1]
  $ printf 'services:\n  a:\n    build: {context: "https://example.com/x.git#main:sub", args: {A: 1, B: null}, labels: [l=1], cache_from: [x], tags: [t:1], platforms: [linux/arm64], network: host, no_cache: true, pull: true, shm_size: 1m, extra_hosts: {h: 1.1.1.1}, secrets: [s], ssh: [default], ulimits: {nofile: 5}, privileged: true, additional_contexts: {o: ../o}}\nsecrets: {s: {file: ./s}}\n' > compose.yaml; docker compose config | sed "s#$PWD#PWD#;s#$(dirname $PWD)#UP#"
  name: p4
  services:
    a:
      build:
        context: https://example.com/x.git#main:sub
        dockerfile: Dockerfile
        args:
          A: "1"
        ssh:
          - default
        labels:
          l: "1"
        cache_from:
          - x
        no_cache: true
        additional_contexts:
          o: UP/o
        pull: true
        extra_hosts:
          - h=1.1.1.1
        network: host
        secrets:
          - source: s
        shm_size: "1048576"
        tags:
          - t:1
        ulimits:
          nofile: 5
        platforms:
          - linux/arm64
        privileged: true
      networks:
        default: null
  networks:
    default:
      name: p4_default
  secrets:
    s:
      name: p4_s
      file: PWD/s
  $ printf 'services:\n  a:\n    image: x\n    x-foo: {b: 1}\nx-top: [1, 2]\n' > compose.yaml; docker compose config
  name: p4
  services:
    a:
      image: x
      networks:
        default: null
      x-foo:
        b: 1
  networks:
    default:
      name: p4_default
  x-top:
    - 1
    - 2
  $ printf 'services:\n  a: &a\n    image: x\n    environment: &e {A: 1}\n  b:\n    <<: *a\n    environment:\n      <<: *e\n      B: 2\n  c:\n    <<: [*a]\n' > compose.yaml; docker compose config
  name: p4
  services:
    a:
      environment:
        A: "1"
      image: x
      networks:
        default: null
    b:
      environment:
        A: "1"
        B: "2"
      image: x
      networks:
        default: null
    c:
      environment:
        A: "1"
      image: x
      networks:
        default: null
  networks:
    default:
      name: p4_default
  $ printf 'services:\n  a:\n    <<: *nope\n    image: x\n' > compose.yaml; docker compose config
  go-yaml load error in composer at L3.C9: unknown anchor 'nope' referenced
  [1]
  $ printf 'services:\n  a:\n    extends: {service: nope}\n' > compose.yaml; docker compose config
  cannot extend service "a" in /root/lab/p4/compose.yaml: service "nope" not found
  [1]
  $ printf 'services:\n  a:\n    extends: {file: f.yml, service: nope}\n' > compose.yaml; printf 'services: {z: {image: z}}\n' > f.yml; docker compose config 2>&1 | sed "s#$PWD#PWD#"
  cannot extend service "a" in PWD/compose.yaml: service "nope" not found in f.yml
  $ printf 'services:\n  a:\n    extends: {file: f.yml}\n' > compose.yaml; docker compose config
  extends.a.service is required
  [1]
  $ printf 'include: x.yml\nservices: {}\n' > compose.yaml; docker compose config
  `include` must be a list, got x.yml
  [1]
  $ printf 'include: [compose.yaml]\nservices: {a: {image: x}}\n' > compose.yaml; docker compose config 2>&1 | sed "s#$PWD#PWD#g"
  include cycle detected:
  PWD/compose.yaml
   include PWD/compose.yaml
  $ printf 'services:\n  a:\n    image: x\n---\nservices:\n  a:\n    command: y\n  b:\n    image: z\n' > compose.yaml; docker compose config
  name: p4
  services:
    a:
      command:
        - 'y'
      image: x
      networks:
        default: null
    b:
      image: z
      networks:
        default: null
  networks:
    default:
      name: p4_default
  $ printf 'services:\n  a:\n    image: x\n    develop: {watch: [{action: rebuild}]}\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.develop.watch.0 missing property 'path'
  [1]
  $ printf 'services:\n  a:\n    image: x\n    develop: {watch: [{action: nope, path: .}]}\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.develop.watch.0.action value must be one of 'rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'
  [1]
  $ printf 'services:\n  a:\n    image: x\n    post_start: [{command: echo hi, user: root}]\n    pre_stop: [{}]\n' > compose.yaml; docker compose config
  validating /root/lab/p4/compose.yaml: services.a.pre_stop.0 missing property 'command'
  [1]
  $ printf 'services:\n  a:\n    image: x\n    provider: {type: nope}\n' > compose.yaml; docker compose config
  name: p4
  services:
    a:
      provider:
        type: nope
      image: x
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    gpus: all\n' > compose.yaml; docker compose config
  name: p4
  services:
    a:
      gpus:
        - count: -1
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p4_default
  $ printf 'services:\n  a:\n    image: x\n    blkio_config: {weight: 5}\n    credential_spec: {file: x}\n    cgroup_parent: c\n    userns_mode: host\n    uts: host\n    storage_opt: {size: 1G}\n    device_cgroup_rules: ["c 1:3 r"]\n    isolation: x\n    memswap_limit: 1g\n    mem_swappiness: 5\n    mem_reservation: 1m\n    pids_limit: -1\n    oom_score_adj: 500\n    cgroup: host\n    init: true\n    label_file: l\n' > compose.yaml; echo a=b > l; docker compose config
  name: p4
  services:
    a:
      blkio_config:
        weight: 5
      cgroup_parent: c
      cgroup: host
      credential_spec:
        file: x
      device_cgroup_rules:
        - c 1:3 r
      image: x
      init: true
      isolation: x
      labels:
        a: b
      label_file:
        - /root/lab/p4/l
      mem_reservation: "1048576"
      memswap_limit: "1073741824"
      mem_swappiness: "5"
      networks:
        default: null
      oom_score_adj: 500
      pids_limit: -1
      storage_opt:
        size: 1G
      userns_mode: host
      uts: host
  networks:
    default:
      name: p4_default
  $ docker compose config --format yaml --output o.yaml && tail -1 o.yaml
      name: p4_default
  $ docker compose config --format toml
  unsupported format "toml"
  [1]
  $ docker compose config --models
  $ docker compose config a b
  no such service: b
  [1]
  $ docker compose --file compose.yaml --file nope.yaml config
  open /root/lab/p4/nope.yaml: no such file or directory
  [1]
  $ docker compose -f . config
  read /root/lab/p4: is a directory
  [1]
  $ docker compose version
  Docker Compose version v5.5.0
  $ docker compose version --format json
  {"version":"v5.5.0"}
  $ docker compose version --nope
  unknown flag: --nope
  [1]
  $ docker compose up --nope
  unknown flag: --nope
  [1]
  $ docker compose up -d --timeout x
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose up --wait --attach a
  --wait cannot be combined with --abort-on-container-exit, --attach or --attach-dependencies
  [1]
  $ docker compose up -d --attach a
  --detach cannot be combined with --abort-on-container-exit, --abort-on-container-failure, --attach, --attach-dependencies or --watch
  [1]
  $ docker compose up --attach nope
  cannot attach to services not included in up: nope
  [1]
  $ docker compose up --exit-code-from
  flag needs an argument: --exit-code-from
  [1]
  $ docker compose up --detach --exit-code-from a
  --detach cannot be combined with --abort-on-container-exit, --abort-on-container-failure, --attach, --attach-dependencies or --watch
  [1]
  $ docker compose up --always-recreate-deps --no-recreate
  --always-recreate-deps and --no-recreate are incompatible
  [1]
  $ docker compose up --no-build --build
  --build and --no-build are incompatible
  [1]
  $ docker compose up -V --renew-anon-volumes --no-recreate -d
  --no-recreate and --renew-anon-volumes are incompatible
  [1]
  $ docker compose up --scale a
  invalid --scale option "a". Should be SERVICE=NUM
  [1]
  $ docker compose up --scale a=b
  strconv.Atoi: parsing "b": invalid syntax
  [1]
  $ docker compose up --scale nope=2
  no such service: nope: not found
  [1]
  $ docker compose logs --nope
  unknown flag: --nope
  [1]
  $ docker compose down --nope
  unknown flag: --nope
  [1]
  $ docker compose down --rmi
  flag needs an argument: --rmi
  [1]
  $ docker compose exec -nope
  unknown shorthand flag: 'n' in -nope
  [1]
  $ docker compose ps --nope
  unknown flag: --nope
  [1]
  $ docker compose up --help | head -4
  Usage:  docker compose up [OPTIONS] [SERVICE...]

  Create and start containers
  $ docker compose up -h | head -3
  Flag shorthand -h has been deprecated, use --help
  Usage:  docker compose up [OPTIONS] [SERVICE...]
