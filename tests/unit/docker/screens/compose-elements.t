  % docker pull -q busybox:1.36; docker pull -q redis:7; docker pull -q httpd:2.4; mkdir -p el && cd el
  $ cat > base.yaml <<'END'
  > services:
  >   common:
  >     image: busybox:1.36
  >     environment: {A: "1", B: base}
  >     labels: [x=1]
  >     command: echo base
  >     ports: ["8001:80"]
  >     volumes: ["./data:/data"]
  >     depends_on: [dep]
  >   dep:
  >     image: redis:7
  > END
  $ cat > compose.yaml <<'END'
  > include:
  >   - path: inc/compose.yaml
  >     env_file: inc/my.env
  > services:
  >   web:
  >     extends:
  >       file: base.yaml
  >       service: common
  >     environment: {B: own}
  >     ports: ["8002:81"]
  >   dep:
  >     image: busybox:1.36
  > END
  $ mkdir inc; printf 'services:\n  inced:\n    image: busybox:${TAG}\n    volumes: ["./here:/h"]\n' > inc/compose.yaml; echo TAG=1.36 > inc/my.env
  $ docker compose config
  name: el
  services:
    dep:
      image: busybox:1.36
      networks:
        default: null
    inced:
      image: busybox:1.36
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/el/inc/here
          target: /h
          bind: {}
    web:
      command:
        - echo
        - base
      depends_on:
        dep:
          condition: service_started
          required: true
      environment:
        A: "1"
        B: own
      image: busybox:1.36
      labels:
        x: "1"
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "8001"
          protocol: tcp
        - mode: ingress
          target: 81
          published: "8002"
          protocol: tcp
      volumes:
        - type: bind
          source: /root/lab/el/data
          target: /data
          bind: {}
  networks:
    default:
      name: el_default
  $ printf 'name: Named\nservices:\n  a: {image: "busybox:1.36"}\n' > n.yaml
  $ docker compose -f n.yaml config
  name: named
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: named_default
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    depends_on:\n      b: {condition: healthy}\n  b: {image: x}\n' > e.yaml
  $ docker compose -f e.yaml config
  validating /root/lab/el/e.yaml: services.a.depends_on.b.condition value must be one of 'service_started', 'service_healthy', 'service_completed_successfully'
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    healthcheck: {test: "x", interval: 5}\n' > e.yaml
  $ docker compose -f e.yaml config
  validating /root/lab/el/e.yaml: services.a.healthcheck.interval must be a string
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    healthcheck: {test: [foo, x]}\n' > e.yaml
  $ docker compose -f e.yaml config
  healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"
  [1]
  $ docker compose -f e.yaml up
  healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    healthcheck: {disable: true}\n    stop_grace_period: 1m30s\n    mem_limit: 1g\n    cpus: 1.5\n    pid: host\n    ipc: shareable\n    security_opt: [no-new-privileges]\n    logging: {driver: json-file, options: {max-size: 10m}}\n    expose: ["80", 90/udp]\n    dns_search: x.y\n    devices: ["/dev/null:/dev/n"]\n    group_add: [1000]\n    hostname: hh\n    domainname: dd.com\n    mac_address: 02:42:ac:11:00:03\n    oom_score_adj: 100\n    platform: linux/amd64\n    runtime: runc\n    shm_size: 128M\n    stdin_open: true\n    tty: true\n    userns_mode: host\n    working_dir: /w\n    cap_add: [NET_ADMIN]\n    cgroup_parent: c\n    annotations: {a: b}\n    links: ["b:bb"]\n    attach: false\n  b:\n    image: busybox:1.36\n    scale: 2\n    cpu_count: 2\n    blkio_config: {weight: 300}\n    ulimits: {nproc: 65535, nofile: {soft: 20000, hard: 40000}}\n    storage_opt: {size: 1G}\n    sysctls: [net.core.somaxconn=1024]\n' > f.yaml
  $ docker compose -f f.yaml config
  name: el
  services:
    a:
      annotations:
        a: b
      attach: false
      cap_add:
        - NET_ADMIN
      cgroup_parent: c
      cpus: 1.5
      depends_on:
        b:
          condition: service_started
          restart: true
          required: true
      devices:
        - source: /dev/null
          target: /dev/n
          permissions: rwm
      dns_search:
        - x.y
      domainname: dd.com
      expose:
        - "80"
        - 90/udp
      group_add:
        - "1000"
      hostname: hh
      healthcheck:
        disable: true
      image: busybox:1.36
      ipc: shareable
      links:
        - b:bb
      logging:
        driver: json-file
        options:
          max-size: 10m
      mem_limit: "1073741824"
      mac_address: 02:42:ac:11:00:03
      networks:
        default: null
      oom_score_adj: 100
      pid: host
      platform: linux/amd64
      runtime: runc
      security_opt:
        - no-new-privileges
      shm_size: "134217728"
      stdin_open: true
      stop_grace_period: 1m30s
      tty: true
      userns_mode: host
      working_dir: /w
    b:
      blkio_config:
        weight: 300
      cpu_count: 2
      image: busybox:1.36
      networks:
        default: null
      scale: 2
      storage_opt:
        size: 1G
      sysctls:
        net.core.somaxconn: "1024"
      ulimits:
        nofile:
          soft: 20000
          hard: 40000
        nproc: 65535
  networks:
    default:
      name: el_default
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    ports:\n      - "80"\n      - "81:81/udp"\n      - "127.0.0.1::82"\n      - "90-92:90-92"\n      - "[::1]:99:99"\n      - {target: 100, host_ip: 1.2.3.4, published: 101, app_protocol: http, name: nn}\n' > p.yaml
  $ docker compose -f p.yaml config
  name: el
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
          protocol: tcp
        - mode: ingress
          target: 90
          published: "90"
          protocol: tcp
        - mode: ingress
          target: 91
          published: "91"
          protocol: tcp
        - mode: ingress
          target: 92
          published: "92"
          protocol: tcp
        - mode: ingress
          host_ip: ::1
          target: 99
          published: "99"
          protocol: tcp
        - name: nn
          mode: ingress
          host_ip: 1.2.3.4
          target: 100
          published: "101"
          protocol: tcp
          app_protocol: http
  networks:
    default:
      name: el_default
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    ports: ["99999:80"]\n' > p.yaml
  $ docker compose -f p.yaml config
  invalid hostPort: 99999
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    ports: ["80:80", "80:80"]\n' > p.yaml
  $ docker compose -f p.yaml config
  name: el
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "80"
          protocol: tcp
  networks:
    default:
      name: el_default
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    ports: ["1-3:1-2"]\n' > p.yaml
  $ docker compose -f p.yaml config
  invalid ranges specified for container and host Ports: 1-2 and 1-3
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    volumes:\n      - /anon\n      - ./rel:/rel:ro\n      - ~/home:/home:z\n      - named:/n:nocopy\n      - {type: volume, source: named, target: /s, volume: {subpath: x, nocopy: true}}\n      - {type: bind, source: ., target: /b, read_only: true, bind: {propagation: rshared}}\n      - {type: tmpfs, target: /t, tmpfs: {size: 10m, mode: 0o755}}\nvolumes:\n  named: {driver: local, driver_opts: {type: none, o: bind, device: /tmp}, labels: {l: v}}\n' > v.yaml
  $ docker compose -f v.yaml config
  name: el
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      volumes:
        - type: volume
          target: /anon
          volume: {}
        - type: bind
          source: /root/lab/el/rel
          target: /rel
          read_only: true
          bind: {}
        - type: bind
          source: /root/home
          target: /home
          bind:
            selinux: z
        - type: volume
          source: named
          target: /n
          volume:
            nocopy: true
        - type: volume
          source: named
          target: /s
          volume:
            nocopy: true
            subpath: x
        - type: bind
          source: /root/lab/el
          target: /b
          read_only: true
          bind:
            propagation: rshared
        - type: tmpfs
          target: /t
          tmpfs:
            size: "10485760"
            mode: 493
  networks:
    default:
      name: el_default
  volumes:
    named:
      name: el_named
      driver: local
      driver_opts:
        device: /tmp
        o: bind
        type: none
      labels:
        l: v
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    volumes: ["/a:/b:foo"]\n' > v.yaml
  $ docker compose -f v.yaml config
  name: el
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      volumes:
        - type: bind
          source: /a
          target: /b
          bind: {}
  networks:
    default:
      name: el_default
  $ docker compose -f v.yaml up
  [+] up 2/2
   ✔ Network el_default Created                                                                                                                                                                       0.0s
   ✔ Container el-a-1   Created                                                                                                                                                                       0.0s
  Attaching to a-1
  a-1 exited with code 0
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    volumes: ["a:b:c:d"]\n' > v.yaml
  $ docker compose -f v.yaml config
  name: el
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/el/a:b
          target: c:d
          bind: {}
  networks:
    default:
      name: el_default
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    volumes: [{type: foo, target: /x}]\n' > v.yaml
  $ docker compose -f v.yaml config
  validating /root/lab/el/v.yaml: services.a.volumes.0.type value must be one of 'bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    networks: {n: {ipv4_address: 172.31.0.9, priority: 5, driver_opts: {a: b}}, m: {aliases: [z]}}\n    command: sh -c "ip a | grep -o 172.31.0.9"\nnetworks:\n  n: {driver: bridge, ipam: {config: [{subnet: 172.31.0.0/24, ip_range: 172.31.0.0/25}]}, labels: [q=1], attachable: true}\n  m: {name: custom, enable_ipv6: false, driver_opts: {com.docker.network.bridge.name: brx}}\n' > nw.yaml
  $ docker compose -f nw.yaml config
  name: el
  services:
    a:
      command:
        - sh
        - -c
        - ip a | grep -o 172.31.0.9
      image: busybox:1.36
      networks:
        m:
          aliases:
            - z
        'n':
          driver_opts:
            a: b
          ipv4_address: 172.31.0.9
          priority: 5
  networks:
    m:
      name: custom
      driver_opts:
        com.docker.network.bridge.name: brx
      enable_ipv6: false
    'n':
      name: el_n
      driver: bridge
      ipam:
        config:
          - subnet: 172.31.0.0/24
            ip_range: 172.31.0.0/25
      attachable: true
      labels:
        q: "1"
  $ docker compose -f nw.yaml up
  [+] up 3/3
   ✔ Network custom   Created                                                                                                                                                                         0.1s
   ✔ Network el_n     Created                                                                                                                                                                         0.0s
   ✔ Container el-a-1 Recreated                                                                                                                                                                       0.1s
  Attaching to a-1
  a-1  | 172.31.0.9
  a-1 exited with code 0
  $ docker compose -f nw.yaml down
  [+] down 3/3
   ✔ Container el-a-1 Removed                                                                                                                                                                         0.0s
   ✔ Network custom   Removed                                                                                                                                                                         0.1s
   ✔ Network el_n     Removed                                                                                                                                                                         0.2s
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    network_mode: host\n    networks: [n]\nnetworks: {n: }\n' > nw.yaml
  $ docker compose -f nw.yaml config
  service a declares mutually exclusive `network_mode` and `networks`: invalid compose project
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    deploy: {replicas: 3, restart_policy: {condition: on-failure, max_attempts: 2}, update_config: {parallelism: 1}, placement: {constraints: [x==y]}, resources: {limits: {cpus: "0.25", memory: 50M, pids: 10}, reservations: {memory: 20M}}}\n    configs: [{source: c, target: /etc/c, mode: 0440, uid: "1"}]\n    secrets: [s]\n    develop: {watch: [{path: ., action: sync, target: /x, ignore: [n/]}]}\nconfigs: {c: {content: "hi ${X:-y}"}}\nsecrets: {s: {file: ./nosecret}}\n' > d.yaml
  $ docker compose -f d.yaml config
  name: el
  services:
    a:
      develop:
        watch:
          - path: /root/lab/el
            action: sync
            target: /x
            ignore:
              - n/
      configs:
        - source: c
          target: /etc/c
          uid: "1"
          mode: "0440"
      deploy:
        replicas: 3
        update_config:
          parallelism: 1
        resources:
          limits:
            cpus: 0.25
            memory: "52428800"
            pids: 10
          reservations:
            memory: "20971520"
        restart_policy:
          condition: on-failure
          max_attempts: 2
        placement:
          constraints:
            - x==y
      image: busybox:1.36
      networks:
        default: null
      secrets:
        - source: s
          target: /run/secrets/s
  networks:
    default:
      name: el_default
  secrets:
    s:
      name: el_s
      file: /root/lab/el/nosecret
  configs:
    c:
      name: el_c
      content: hi y
  % docker compose -f d.yaml up -d
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    develop: {watch: [{path: ., action: nuke}]}\n' > d.yaml
  $ docker compose -f d.yaml config
  validating /root/lab/el/d.yaml: services.a.develop.watch.0.action value must be one of 'rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    secrets: [nosuch]\n' > d.yaml
  $ docker compose -f d.yaml config
  service "a" refers to undefined secret nosuch: invalid compose project
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    configs: [nosuch]\n' > d.yaml
  $ docker compose -f d.yaml config
  service "a" refers to undefined config nosuch: invalid compose project
  [1]
  $ printf 'services:\n  a:\n    extends: nob\n' > d.yaml
  $ docker compose -f d.yaml config
  cannot extend service "a" in /root/lab/el/d.yaml: service "nob" not found
  [1]
  $ printf 'services:\n  a:\n    extends: {service: x, file: nofile.yaml}\n' > d.yaml
  $ docker compose -f d.yaml config
  open /root/lab/el/nofile.yaml: no such file or directory
  [1]
  $ printf 'include: [nofile.yaml]\nservices: {}\n' > d.yaml
  $ docker compose -f d.yaml config
  open /root/lab/el/nofile.yaml: no such file or directory
  [1]
  $ printf 'services: {}\n' > d.yaml
  $ docker compose -f d.yaml config
  name: el
  services: {}
  $ docker compose -f d.yaml up
  no service selected
  [1]
  $ printf 'services: []\n' > d.yaml
  $ docker compose -f d.yaml config
  services must be a mapping
  [1]
  $ printf 'services:\n  a: busybox\n' > d.yaml
  $ docker compose -f d.yaml config
  services.a must be a mapping
  [1]
  $ printf 'services:\n  a:\n    image: [x]\n' > d.yaml
  $ docker compose -f d.yaml config
  validating /root/lab/el/d.yaml: services.a.image must be a string
  [1]
  $ printf 'services:\n  a:\n    image: "BAD image"\n' > d.yaml
  $ docker compose -f d.yaml config
  name: el
  services:
    a:
      image: BAD image
      networks:
        default: null
  networks:
    default:
      name: el_default
  % docker compose -f d.yaml up -d
  $ printf 'services:\n  a:\n    image: busybox\n    environment: {A: [1]}\n' > d.yaml
  $ docker compose -f d.yaml config
  validating /root/lab/el/d.yaml: services.a.environment.A must be a boolean, null, number or string
  [1]
  $ printf 'services:\n  a:\n    image: busybox\n    environment: ["A B=1", C, =d]\n' > d.yaml
  $ docker compose -f d.yaml config
  name: el
  services:
    a:
      environment:
        "": d
        A B: "1"
        C: null
      image: busybox
      networks:
        default: null
  networks:
    default:
      name: el_default
  $ printf 'services:\n  a: &x\n    image: busybox\n  b: *y\n' > d.yaml
  $ docker compose -f d.yaml config
  go-yaml load error in composer at L4.C6: unknown anchor 'y' referenced
  [1]
  $ printf 'services:\n  a:\n    image: busybox\n    restart: no\n    privileged: yes\n' > d.yaml
  $ docker compose -f d.yaml config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: el
  services:
    a:
      image: busybox
      networks:
        default: null
      privileged: true
      restart: 'no'
  networks:
    default:
      name: el_default
  $ printf 'services:\n  a:\n    image: busybox\n    command: ["a", 1, true]\n' > d.yaml
  $ docker compose -f d.yaml config
  validating /root/lab/el/d.yaml: services.a.command.1 must be a string
  [1]
  $ printf 'services:\n  a:\n    image: busybox\n    entrypoint: ""\n    command: []\n' > d.yaml
  $ docker compose -f d.yaml config
  name: el
  services:
    a:
      command: []
      entrypoint: []
      image: busybox
      networks:
        default: null
  networks:
    default:
      name: el_default
  $ printf 'services:\n  a:\n    image: busybox\n    x-foo: {b: 1, a: 2}\nx-top: [1, two]\nfoo: bar\n' > d.yaml
  $ docker compose -f d.yaml config
  validating /root/lab/el/d.yaml:  additional properties 'foo' not allowed
  [1]
  $ printf 'COMPOSE_PROJECT_NAME=fromdot\nCOMPOSE_PROFILES=p1\n' > .env; printf 'services:\n  a: {image: busybox, profiles: [p1]}\n  b: {image: busybox, profiles: [p2]}\n  c: {image: busybox}\n' > compose.yaml
  $ docker compose config --services | sort
  a
  c
  $ docker compose config | head -1
  name: fromdot
  $ docker compose --profile p2 config --services | sort
  b
  c
  % docker compose ps -a nosuch
  $ docker compose up -d b c 2>/dev/null; docker compose ps -a --format '{{.Name}}' | sort
  fromdot-b-1
  fromdot-c-1
  $ docker compose down --remove-orphans; docker ps -aq | wc -l
  [+] down 2/2
   ✔ Container fromdot-c-1   Removed                                                                                                                                                                  0.1s
   ✔ Network fromdot_default Removed                                                                                                                                                                  0.1s
  1
