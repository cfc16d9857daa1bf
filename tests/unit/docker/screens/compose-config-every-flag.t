  % docker pull -q busybox:1.36; mkdir p sub; cd p; printf "A=one\nB=two # c\nC=\"q r\"\nD=$A-x\n" > .env; printf "A=alt\nE=5\n" > alt.env; printf "V=fromfile\nA=svc\n" > svc.env
  % cat > compose.yaml <<'END'
  > name: demo
  > services:
  >   web:
  >     image: busybox:1.36
  >     environment: {A: "${A}", B: "${B:-none}", X: "${X-unset}", E: "${E:-e}"}
  >     ports: ["8080:80"]
  >     labels: [a=1]
  >     command: ["sleep", "100"]
  >     profiles: [front]
  >   db:
  >     image: busybox:1.36
  >     env_file: [svc.env]
  >     volumes: [data:/data]
  >   job:
  >     image: busybox:1.36
  >     profiles: [tools]
  >     depends_on: [db]
  > volumes: {data: {}}
  > END
  % cat > compose.override.yaml <<'END'
  > services:
  >   db:
  >     environment: [V=over, NEW]
  >     volumes: [./x:/x, data:/other]
  >     ports: ["1:1"]
  > END
  % cat > extra.yaml <<'END'
  > services:
  >   db:
  >     image: !reset null
  >     ports: !override ["2:2"]
  >     volumes: !reset []
  >   web:
  >     labels: {b: "2"}
  >     command: echo hi
  >     ports: ["8080:80", "9090:90"]
  > END
  $ docker compose config
  name: demo
  services:
    db:
      environment:
        A: svc
        NEW: null
        V: over
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          target: 1
          published: "1"
          protocol: tcp
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: bind
          source: /root/lab/p/x
          target: /x
          bind: {}
        - type: volume
          source: data
          target: /other
          volume: {}
  networks:
    default:
      name: demo_default
  volumes:
    data:
      name: demo_data
  $ docker compose config --services
  db
  $ docker compose --profile tools config --services
  db
  job
  $ docker compose --profile "*" config --services
  db
  job
  web
  $ COMPOSE_PROFILES=front,tools docker compose config --services
  db
  job
  web
  $ docker compose config --profiles
  front
  tools
  $ docker compose config --volumes
  data
  $ docker compose config --networks
  default
  $ docker compose config --models
  $ docker compose config --images
  busybox:1.36
  $ docker compose --profile tools config --images
  busybox:1.36
  busybox:1.36
  % docker compose config --variables
  $ docker compose config --hash "*"
  db 42bd8400788f475fc563e580c5ee3720c05e279eaedada92c6cc2933f68ef48d
  $ docker compose config --hash db | wc -w
  2
  $ docker compose config --hash nope
  no such service: nope
  [1]
  $ docker compose config --format json | head -20
  {
    "name": "demo",
    "networks": {
      "default": {
        "name": "demo_default",
        "ipam": {}
      }
    },
    "services": {
      "db": {
        "command": null,
        "entrypoint": null,
        "environment": {
          "A": "svc",
          "NEW": null,
          "V": "over"
        },
        "image": "busybox:1.36",
        "networks": {
          "default": null
  $ docker compose config --format bogus
  unsupported format "bogus"
  [1]
  $ docker compose config -q; echo $?
  0
  $ docker compose config -o out.yaml; head -3 out.yaml
  name: demo
  services:
    db:
  $ docker compose config --no-interpolate
  name: demo
  networks:
    default:
      name: demo_default
  services:
    db:
      env_file:
        - path: /root/lab/p/svc.env
          required: true
      environment:
        - V=over
        - NEW
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          protocol: tcp
          published: "1"
          target: 1
      volumes:
        - source: data
          target: /data
          type: volume
          volume: {}
        - bind:
            create_host_path: true
          source: /root/lab/p/x
          target: /x
          type: bind
        - source: data
          target: /other
          type: volume
          volume: {}
    job:
      depends_on:
        db:
          condition: service_started
          required: true
      image: busybox:1.36
      networks:
        default: null
      profiles:
        - tools
    web:
      command:
        - sleep
        - "100"
      environment:
        A: ${A}
        B: ${B:-none}
        E: ${E:-e}
        X: ${X-unset}
      image: busybox:1.36
      labels:
        - a=1
      networks:
        default: null
      ports:
        - mode: ingress
          protocol: tcp
          published: "8080"
          target: 80
      profiles:
        - front
  volumes:
    data:
      name: demo_data
  $ docker compose config --no-normalize
  name: demo
  services:
    db:
      environment:
        A: svc
        NEW: null
        V: over
      image: busybox:1.36
      ports:
        - mode: ingress
          target: 1
          published: "1"
          protocol: tcp
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: bind
          source: /root/lab/p/x
          target: /x
          bind: {}
        - type: volume
          source: data
          target: /other
          volume: {}
  volumes:
    data: {}
  $ docker compose config --no-path-resolution
  name: demo
  services:
    db:
      environment:
        A: svc
        NEW: null
        V: over
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          target: 1
          published: "1"
          protocol: tcp
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: bind
          source: ./x
          target: /x
          bind: {}
        - type: volume
          source: data
          target: /other
          volume: {}
  networks:
    default:
      name: demo_default
  volumes:
    data:
      name: demo_data
  $ docker compose config --no-consistency
  name: demo
  services:
    db:
      environment:
        A: svc
        NEW: null
        V: over
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          target: 1
          published: "1"
          protocol: tcp
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: bind
          source: /root/lab/p/x
          target: /x
          bind: {}
        - type: volume
          source: data
          target: /other
          volume: {}
  networks:
    default:
      name: demo_default
  volumes:
    data:
      name: demo_data
  $ docker compose config --no-env-resolution
  name: demo
  services:
    db:
      environment:
        NEW: null
        V: over
      env_file:
        - path: /root/lab/p/svc.env
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          target: 1
          published: "1"
          protocol: tcp
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: bind
          source: /root/lab/p/x
          target: /x
          bind: {}
        - type: volume
          source: data
          target: /other
          volume: {}
  networks:
    default:
      name: demo_default
  volumes:
    data:
      name: demo_data
  $ docker compose config --resolve-image-digests
  name: demo
  services:
    db:
      environment:
        A: svc
        NEW: null
        V: over
      image: docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
      networks:
        default: null
      ports:
        - mode: ingress
          target: 1
          published: "1"
          protocol: tcp
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: bind
          source: /root/lab/p/x
          target: /x
          bind: {}
        - type: volume
          source: data
          target: /other
          volume: {}
  networks:
    default:
      name: demo_default
  volumes:
    data:
      name: demo_data
  $ docker compose config --lock-image-digests
  services:
    db:
      image: docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  $ docker compose config db
  name: demo
  services:
    db:
      environment:
        A: svc
        NEW: null
        V: over
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          target: 1
          published: "1"
          protocol: tcp
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: bind
          source: /root/lab/p/x
          target: /x
          bind: {}
        - type: volume
          source: data
          target: /other
          volume: {}
  networks:
    default:
      name: demo_default
  volumes:
    data:
      name: demo_data
  $ docker compose config web
  name: demo
  services:
    web:
      profiles:
        - front
      command:
        - sleep
        - "100"
      environment:
        A: one
        B: two
        E: e
        X: unset
      image: busybox:1.36
      labels:
        a: "1"
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "8080"
          protocol: tcp
  networks:
    default:
      name: demo_default
  $ docker compose config nope
  no such service: nope
  [1]
  $ docker compose config db job
  name: demo
  services:
    db:
      environment:
        A: svc
        NEW: null
        V: over
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          target: 1
          published: "1"
          protocol: tcp
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: bind
          source: /root/lab/p/x
          target: /x
          bind: {}
        - type: volume
          source: data
          target: /other
          volume: {}
    job:
      profiles:
        - tools
      depends_on:
        db:
          condition: service_started
          required: true
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: demo_default
  volumes:
    data:
      name: demo_data
  $ docker compose config --services db
  db
  $ docker compose -f compose.yaml config db
  name: demo
  services:
    db:
      environment:
        A: svc
        V: fromfile
      image: busybox:1.36
      networks:
        default: null
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
  networks:
    default:
      name: demo_default
  volumes:
    data:
      name: demo_data
  $ docker compose -f compose.yaml -f extra.yaml config
  service "db" has neither an image nor a build context specified: invalid compose project
  [1]
  $ docker compose -f extra.yaml -f compose.yaml config
  name: demo
  services:
    db:
      environment:
        A: svc
        V: fromfile
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          target: 2
          published: "2"
          protocol: tcp
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
  networks:
    default:
      name: demo_default
  volumes:
    data:
      name: demo_data
  $ docker compose -f compose.yaml -f nope.yaml config
  open /root/lab/p/nope.yaml: no such file or directory
  [1]
  $ docker compose -f extra.yaml config
  service "db" has neither an image nor a build context specified: invalid compose project
  [1]
  $ cat compose.yaml | docker compose -f - config --services
  db
  $ docker compose --env-file alt.env config db --format json | tail -3
      }
    }
  }
  $ docker compose --env-file alt.env --profile front config web
  name: demo
  services:
    web:
      profiles:
        - front
      command:
        - sleep
        - "100"
      environment:
        A: alt
        B: none
        E: "5"
        X: unset
      image: busybox:1.36
      labels:
        a: "1"
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "8080"
          protocol: tcp
  networks:
    default:
      name: demo_default
  $ docker compose --env-file nope config
  couldn't find env file: /root/lab/p/nope
  [1]
  $ docker compose --env-file .env --env-file alt.env --profile front config web | grep -e A: -e E:
        A: alt
        E: "5"
  $ A=shell docker compose --profile front config web | grep " A:"
        A: shell
  $ docker compose -p other config | head -1
  name: other
  $ COMPOSE_PROJECT_NAME=envp docker compose config | head -1
  name: envp
  $ docker compose -p "Bad Name" config
  invalid project name "Bad Name": must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number
  [1]
  $ docker compose --project-directory ../sub config | grep -A3 source
  no configuration file provided: not found
  [1]
  $ docker compose --project-directory ../nope config | head -3
  no configuration file provided: not found
  $ COMPOSE_FILE=compose.yaml:extra.yaml docker compose config --services
  service "db" has neither an image nor a build context specified: invalid compose project
  [1]
  $ COMPOSE_FILE=compose.yaml,extra.yaml COMPOSE_PATH_SEPARATOR=, docker compose config --services
  service "db" has neither an image nor a build context specified: invalid compose project
  [1]
  $ cd ../sub; docker compose config; cd ../p
  no configuration file provided: not found
  % docker compose convert --services
  $ docker compose config --quiet --services
  db
  $ docker compose config --hash
  flag needs an argument: --hash
  [1]
  $ docker compose config --bogus
  unknown flag: --bogus
  [1]
  % cat > base.yaml <<'END'
  > services:
  >   common:
  >     image: busybox:1.36
  >     environment: {L: base, M: base}
  >     ports: ["5:5"]
  >     labels: {x: base}
  >     volumes: [./d:/d]
  >     depends_on: [dep]
  >     healthcheck: {test: [CMD, "true"], interval: 5s}
  >   dep: {image: busybox:1.36}
  > END
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     extends: {file: base.yaml, service: common}
  >     environment: {M: own}
  >     ports: ["6:6"]
  > END
  $ docker compose -f q.yaml config
  service "a" depends on undefined service "dep": invalid compose project
  [1]
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     extends: {file: base.yaml, service: dep}
  >     command: x
  >     labels: [a=b]
  > END
  $ docker compose -f q.yaml config
  name: p
  services:
    a:
      command:
        - x
      image: busybox:1.36
      labels:
        a: b
      networks:
        default: null
  networks:
    default:
      name: p_default
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     extends: {file: base.yaml, service: nope}
  > END
  $ docker compose -f q.yaml config
  cannot extend service "a" in /root/lab/p/q.yaml: service "nope" not found in base.yaml
  [1]
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     extends: {file: nope.yaml, service: x}
  > END
  $ docker compose -f q.yaml config
  open /root/lab/p/nope.yaml: no such file or directory
  [1]
  % cat > q.yaml <<'END'
  > services:
  >   a: {extends: b}
  >   b: {extends: c}
  >   c: {image: busybox:1.36, tmpfs: /t, cap_add: [NET_ADMIN]}
  > END
  $ docker compose -f q.yaml config
  name: p
  services:
    a:
      cap_add:
        - NET_ADMIN
      image: busybox:1.36
      networks:
        default: null
      tmpfs:
        - /t
    b:
      cap_add:
        - NET_ADMIN
      image: busybox:1.36
      networks:
        default: null
      tmpfs:
        - /t
    c:
      cap_add:
        - NET_ADMIN
      image: busybox:1.36
      networks:
        default: null
      tmpfs:
        - /t
  networks:
    default:
      name: p_default
  % cat > q.yaml <<'END'
  > services:
  >   a: {extends: b}
  >   b: {extends: a}
  > END
  $ docker compose -f q.yaml config
  Circular reference:
    a in /root/lab/p/q.yaml
    extends b in /root/lab/p/q.yaml
    extends a in /root/lab/p/q.yaml
  [1]
  % cat > q.yaml <<'END'
  > include: [base.yaml]
  > services:
  >   a: {image: busybox:1.36, depends_on: [common]}
  > END
  $ docker compose -f q.yaml config
  name: p
  services:
    a:
      depends_on:
        common:
          condition: service_started
          required: true
      image: busybox:1.36
      networks:
        default: null
    common:
      depends_on:
        dep:
          condition: service_started
          required: true
      environment:
        L: base
        M: base
      healthcheck:
        test:
          - CMD
          - "true"
        interval: 5s
      image: busybox:1.36
      labels:
        x: base
      networks:
        default: null
      ports:
        - mode: ingress
          target: 5
          published: "5"
          protocol: tcp
      volumes:
        - type: bind
          source: /root/lab/p/d
          target: /d
          bind: {}
    dep:
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p_default
  % cat > q.yaml <<'END'
  > include:
  >   - path: [base.yaml]
  >     env_file: alt.env
  >     project_directory: ../sub
  > services:
  >   common: {image: x}
  > END
  $ docker compose -f q.yaml config
  name: p
  services:
    common:
      depends_on:
        dep:
          condition: service_started
          required: true
      environment:
        L: base
        M: base
      healthcheck:
        test:
          - CMD
          - "true"
        interval: 5s
      image: x
      labels:
        x: base
      networks:
        default: null
      ports:
        - mode: ingress
          target: 5
          published: "5"
          protocol: tcp
      volumes:
        - type: bind
          source: /root/lab/sub/d
          target: /d
          bind: {}
    dep:
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p_default
  % cat > q.yaml <<'END'
  > include:
  >   - base.yaml
  >   - path: base.yaml
  > services:
  >   a: {image: "q:${A}"}
  > END
  $ docker compose -f q.yaml config
  name: p
  services:
    a:
      image: q:one
      networks:
        default: null
    common:
      depends_on:
        dep:
          condition: service_started
          required: true
      environment:
        L: base
        M: base
      healthcheck:
        test:
          - CMD
          - "true"
        interval: 5s
      image: busybox:1.36
      labels:
        x: base
      networks:
        default: null
      ports:
        - mode: ingress
          target: 5
          published: "5"
          protocol: tcp
      volumes:
        - type: bind
          source: /root/lab/p/d
          target: /d
          bind: {}
    dep:
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p_default
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     image: "q:${A:?no A}"
  >     environment:
  >       - A
  >       - NOPE
  >       - Q=${D}
  >       - R=$$A
  >       - S=${A/one/two}
  > END
  $ docker compose -f q.yaml config
  invalid interpolation format for services.a.environment.[].
  You may need to escape any $ with another $.
  S=${A/one/two}
  [1]
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     image: "q:${NOPE:?no NOPE here}"
  > END
  $ docker compose -f q.yaml config
  error while interpolating services.a.image: required variable NOPE is missing a value: no NOPE here
  [1]
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     image: "q:${NOPE?}"
  > END
  $ docker compose -f q.yaml config
  error while interpolating services.a.image: required variable NOPE is missing a value
  [1]
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     image: "q${NOPE}"
  >     command: echo $NOPE $${x} ${B:+set} ${NOPE:+set} ${NOPE+set} ${A:-${B}}
  > END
  % docker compose -f q.yaml config
  % cat > q.yaml <<'END'
  > x-base: &base
  >   image: busybox:1.36
  >   environment: &env {K: v}
  > services:
  >   a:
  >     <<: *base
  >     environment:
  >       <<: *env
  >       K2: v2
  >   b:
  >     <<: [*base, {command: x}]
  > END
  $ docker compose -f q.yaml config
  name: p
  services:
    a:
      environment:
        K: v
        K2: v2
      image: busybox:1.36
      networks:
        default: null
    b:
      command:
        - x
      environment:
        K: v
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p_default
  x-base:
    environment:
      K: v
    image: busybox:1.36
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     environment: !reset {}
  >     ports: !bogus [x]
  > END
  % docker compose -f q.yaml config
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     deploy: {replicas: 2, resources: {limits: {cpus: "0.50", memory: 64M, pids: 5}, reservations: {memory: 32M}}, restart_policy: {condition: on-failure, delay: 5s, max_attempts: 3, window: 120s}, update_config: {parallelism: 2, delay: 10s, order: start-first}, labels: {a: b}, placement: {constraints: [node.role==manager]}, endpoint_mode: vip}
  > END
  $ docker compose -f q.yaml config
  name: p
  services:
    a:
      deploy:
        replicas: 2
        labels:
          a: b
        update_config:
          parallelism: 2
          delay: 10s
          order: start-first
        resources:
          limits:
            cpus: 0.5
            memory: "67108864"
            pids: 5
          reservations:
            memory: "33554432"
        restart_policy:
          condition: on-failure
          delay: 5s
          max_attempts: 3
          window: 2m0s
        placement:
          constraints:
            - node.role==manager
        endpoint_mode: vip
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p_default
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     build: {context: ., dockerfile: D, args: {X: 1, Y: null}, labels: [a=b], cache_from: [x], target: t, network: host, shm_size: 1g, extra_hosts: [a:1.1.1.1], tags: [q:1], secrets: [s], additional_contexts: {n: ./m}}
  > secrets: {s: {file: ./s.txt}}
  > END
  $ docker compose -f q.yaml config
  name: p
  services:
    a:
      build:
        context: /root/lab/p
        dockerfile: D
        args:
          X: "1"
        labels:
          a: b
        cache_from:
          - x
        additional_contexts:
          'n': /root/lab/p/m
        extra_hosts:
          - a=1.1.1.1
        network: host
        target: t
        secrets:
          - source: s
        shm_size: "1073741824"
        tags:
          - q:1
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p_default
  secrets:
    s:
      name: p_s
      file: /root/lab/p/s.txt
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     networks: {front: {aliases: [x], priority: 5, ipv4_address: 10.5.0.4, mac_address: "02:42:ac:11:00:02"}, back: null}
  >     dns: 1.1.1.1
  >     extra_hosts: [a:1.1.1.1]
  >     sysctls: [net.core.somaxconn=5]
  >     ulimits: {nproc: 5, nofile: {soft: 1, hard: 2}}
  >     logging: {driver: json-file, options: {max-size: 1m}}
  >     healthcheck: {test: curl x, interval: 1m30s, start_interval: 1s}
  >     stop_grace_period: 1m30s
  >     mem_limit: 1g
  >     cpus: 1.5
  >     init: true
  >     tmpfs: [/a, /b]
  >     devices: [/dev/null]
  >     secrets: [{source: s, target: t, mode: 0400, uid: "5"}]
  >     configs: [c]
  > networks:
  >   front: {ipam: {config: [{subnet: 10.5.0.0/16, gateway: 10.5.0.1}]}, internal: true, driver_opts: {a: 1}, labels: [x=y]}
  >   back: {external: true, name: real}
  > secrets: {s: {environment: A}}
  > configs: {c: {content: "hi ${A}\n"}}
  > END
  $ docker compose -f q.yaml config
  name: p
  services:
    a:
      cpus: 1.5
      configs:
        - source: c
      devices:
        - source: /dev/null
          target: /dev/null
          permissions: rwm
      dns:
        - 1.1.1.1
      extra_hosts:
        - a=1.1.1.1
      healthcheck:
        test:
          - CMD-SHELL
          - curl x
        interval: 1m30s
        start_interval: 1s
      image: busybox:1.36
      init: true
      logging:
        driver: json-file
        options:
          max-size: 1m
      mem_limit: "1073741824"
      networks:
        back: null
        front:
          aliases:
            - x
          ipv4_address: 10.5.0.4
          mac_address: 02:42:ac:11:00:02
          priority: 5
      secrets:
        - source: s
          target: t
          uid: "5"
          mode: "0400"
      stop_grace_period: 1m30s
      sysctls:
        net.core.somaxconn: "5"
      tmpfs:
        - /a
        - /b
      ulimits:
        nofile:
          soft: 1
          hard: 2
        nproc: 5
  networks:
    back:
      name: real
      external: true
    front:
      name: p_front
      driver_opts:
        a: "1"
      ipam:
        config:
          - subnet: 10.5.0.0/16
            gateway: 10.5.0.1
      internal: true
      labels:
        x: 'y'
  secrets:
    s:
      name: p_s
      environment: A
  configs:
    c:
      name: p_c
      content: |
        hi one
  % cat > q.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     volumes:
  >       - ./rel:/r:ro
  >       - ~/home:/h
  >       - /abs:/a:rw,z
  >       - named:/n:nocopy
  >       - /anon
  >       - {type: tmpfs, target: /t, tmpfs: {size: 5m, mode: 0755}}
  >       - {type: volume, source: named, target: /n2, volume: {nocopy: true, subpath: s}, read_only: true}
  >       - {type: bind, source: ./b, target: /b, bind: {propagation: rslave, create_host_path: false, selinux: z}}
  >     ports:
  >       - "80"
  >       - "81:81/udp"
  >       - "127.0.0.1:82:82"
  >       - "83-84:83-84"
  >       - "[::1]:85:85"
  >       - {target: 86, published: "186", protocol: udp, mode: host, host_ip: 0.0.0.0, name: n, app_protocol: http}
  >     expose: ["5", 6, "7-8"]
  > volumes: {named: {name: "real-${A}", driver: local, driver_opts: {o: bind}, labels: {a: b}}}
  > END
  $ docker compose -f q.yaml config
  name: p
  services:
    a:
      expose:
        - "5"
        - "6"
        - 7-8
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
        - name: 'n'
          mode: host
          host_ip: 0.0.0.0
          target: 86
          published: "186"
          protocol: udp
          app_protocol: http
      volumes:
        - type: bind
          source: /root/lab/p/rel
          target: /r
          read_only: true
          bind: {}
        - type: bind
          source: /root/home
          target: /h
          bind: {}
        - type: bind
          source: /abs
          target: /a
          bind:
            selinux: z
        - type: volume
          source: named
          target: /n
          volume:
            nocopy: true
        - type: volume
          target: /anon
          volume: {}
        - type: tmpfs
          target: /t
          tmpfs:
            size: "5242880"
            mode: 493
        - type: volume
          source: named
          target: /n2
          read_only: true
          volume:
            nocopy: true
            subpath: s
        - type: bind
          source: /root/lab/p/b
          target: /b
          bind:
            selinux: z
            propagation: rslave
            create_host_path: false
  networks:
    default:
      name: p_default
  volumes:
    named:
      name: real-one
      driver: local
      driver_opts:
        o: bind
      labels:
        a: b
  $ docker compose -f q.yaml config --no-interpolate
  name: p
  networks:
    default:
      name: p_default
  services:
    a:
      expose:
        - "5"
        - 6
        - 7-8
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          protocol: tcp
          target: 80
        - mode: ingress
          protocol: udp
          published: "81"
          target: 81
        - host_ip: 127.0.0.1
          mode: ingress
          protocol: tcp
          published: "82"
          target: 82
        - mode: ingress
          protocol: tcp
          published: "83"
          target: 83
        - mode: ingress
          protocol: tcp
          published: "84"
          target: 84
        - host_ip: ::1
          mode: ingress
          protocol: tcp
          published: "85"
          target: 85
        - app_protocol: http
          host_ip: 0.0.0.0
          mode: host
          name: 'n'
          protocol: udp
          published: "186"
          target: 86
      volumes:
        - bind:
            create_host_path: true
          read_only: true
          source: /root/lab/p/rel
          target: /r
          type: bind
        - bind:
            create_host_path: true
          source: /root/home
          target: /h
          type: bind
        - bind:
            create_host_path: true
            selinux: z
          source: /abs
          target: /a
          type: bind
        - source: named
          target: /n
          type: volume
          volume:
            nocopy: true
        - target: /anon
          type: volume
          volume: {}
        - target: /t
          tmpfs:
            mode: 493
            size: 5m
          type: tmpfs
        - read_only: true
          source: named
          target: /n2
          type: volume
          volume:
            nocopy: true
            subpath: s
        - bind:
            create_host_path: false
            propagation: rslave
            selinux: z
          source: /root/lab/p/b
          target: /b
          type: bind
  volumes:
    named:
      driver: local
      driver_opts:
        o: bind
      labels:
        a: b
      name: real-${A}
  $ docker compose -f q.yaml config --format json
  {
    "name": "p",
    "networks": {
      "default": {
        "name": "p_default",
        "ipam": {}
      }
    },
    "services": {
      "a": {
        "command": null,
        "entrypoint": null,
        "expose": [
          "5",
          "6",
          "7-8"
        ],
        "image": "busybox:1.36",
        "networks": {
          "default": null
        },
        "ports": [
          {
            "mode": "ingress",
            "target": 80,
            "protocol": "tcp"
          },
          {
            "mode": "ingress",
            "target": 81,
            "published": "81",
            "protocol": "udp"
          },
          {
            "mode": "ingress",
            "host_ip": "127.0.0.1",
            "target": 82,
            "published": "82",
            "protocol": "tcp"
          },
          {
            "mode": "ingress",
            "target": 83,
            "published": "83",
            "protocol": "tcp"
          },
          {
            "mode": "ingress",
            "target": 84,
            "published": "84",
            "protocol": "tcp"
          },
          {
            "mode": "ingress",
            "host_ip": "::1",
            "target": 85,
            "published": "85",
            "protocol": "tcp"
          },
          {
            "name": "n",
            "mode": "host",
            "host_ip": "0.0.0.0",
            "target": 86,
            "published": "186",
            "protocol": "udp",
            "app_protocol": "http"
          }
        ],
        "volumes": [
          {
            "type": "bind",
            "source": "/root/lab/p/rel",
            "target": "/r",
            "read_only": true,
            "bind": {}
          },
          {
            "type": "bind",
            "source": "/root/home",
            "target": "/h",
            "bind": {}
          },
          {
            "type": "bind",
            "source": "/abs",
            "target": "/a",
            "bind": {
              "selinux": "z"
            }
          },
          {
            "type": "volume",
            "source": "named",
            "target": "/n",
            "volume": {
              "nocopy": true
            }
          },
          {
            "type": "volume",
            "target": "/anon",
            "volume": {}
          },
          {
            "type": "tmpfs",
            "target": "/t",
            "tmpfs": {
              "size": "5242880",
              "mode": 493
            }
          },
          {
            "type": "volume",
            "source": "named",
            "target": "/n2",
            "read_only": true,
            "volume": {
              "nocopy": true,
              "subpath": "s"
            }
          },
          {
            "type": "bind",
            "source": "/root/lab/p/b",
            "target": "/b",
            "bind": {
              "selinux": "z",
              "propagation": "rslave",
              "create_host_path": false
            }
          }
        ]
      }
    },
    "volumes": {
      "named": {
        "name": "real-one",
        "driver": "local",
        "driver_opts": {
          "o": "bind"
        },
        "labels": {
          "a": "b"
        }
      }
    }
  }
