  % mkdir w; cd w
  % export COMPOSE_MENU=false
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  $ docker compose config --hash '*'
  a d5457d0b2799957b606d2ac4ed52d85a1e75799490e56229948300b9a59e8953
  % cat > compose.yaml <<'END'
  > services: {a: {image: "x<y>&", command: echo hi, environment: {B: c, A: 5, N: }, ports: ["80:80", "127.0.0.1:8080:90/udp"], volumes: ["v:/v", "./x:/y:ro,z", {type: tmpfs, target: /t, tmpfs: {size: 5m, mode: 0755}}]}}
  > volumes: {v: }
  > END
  $ docker compose config
  name: w
  services:
    a:
      command:
        - echo
        - hi
      environment:
        A: "5"
        B: c
        'N': null
      image: x<y>&
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "80"
          protocol: tcp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 90
          published: "8080"
          protocol: udp
      volumes:
        - type: volume
          target: v:/v
          volume: {}
        - type: bind
          source: /root/lab/w/x
          target: /y
          read_only: true
          bind:
            selinux: z
        - type: tmpfs
          target: /t
          tmpfs:
            size: "5242880"
            mode: 493
  networks:
    default:
      name: w_default
  $ docker compose config --hash '*'
  a 0992149288745e18d5c9ee5f640def4735ec6c1a9818268f0e0d6632f2dd226b
  $ docker compose config --hash a
  a 0992149288745e18d5c9ee5f640def4735ec6c1a9818268f0e0d6632f2dd226b
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {replicas: 3, resources: {limits: {cpus: "0.5", memory: 5m}}}, healthcheck: {test: "x y", interval: 5s}, restart: always, labels: [a=b], cap_add: [X], dns: 8.8.8.8, extra_hosts: ["a:1.2.3.4"]}, b: {image: y, depends_on: [a], scale: 2, profiles: []}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      cap_add:
        - X
      deploy:
        replicas: 3
        resources:
          limits:
            cpus: 0.5
            memory: "5242880"
      dns:
        - 8.8.8.8
      extra_hosts:
        - a=1.2.3.4
      healthcheck:
        test:
          - CMD-SHELL
          - x y
        interval: 5s
      image: x
      labels:
        a: b
      networks:
        default: null
      restart: always
    b:
      depends_on:
        a:
          condition: service_started
          required: true
      image: 'y'
      networks:
        default: null
      scale: 2
  networks:
    default:
      name: w_default
  $ docker compose config --hash '*'
  a c3832d1028ff976d1db9a13613e2f0fcddb6959d8ff1df4272181e5d1075ad2d
  b feac2c1f81733e07f63676ddb086e48b42480dd5b1fc467681009441f85b414c
  $ docker compose config --hash b,a
  a c3832d1028ff976d1db9a13613e2f0fcddb6959d8ff1df4272181e5d1075ad2d
  b feac2c1f81733e07f63676ddb086e48b42480dd5b1fc467681009441f85b414c
  % cat > compose.yaml <<'END'
  > services: {a: {build: ., entrypoint: [a, b], env_file: [], stop_grace_period: 1m30s, cpus: 0.5, mem_limit: 1g, ulimits: {nofile: 5, nproc: {soft: 1, hard: 2}}, logging: {driver: x, options: {a: b}}, tmpfs: /a, secrets: [s], configs: [{source: c, target: /c, mode: 0440}], networks: {n: {aliases: [q], ipv4_address: 1.2.3.4}}, links: [b], devices: ["/dev/a:/dev/b"], gpus: all, sysctls: {a: 1}, tty: true, init: false, develop: {watch: [{path: ., action: rebuild}]}, post_start: [{command: x}], x-a: 5}, b: {image: x}}
  > networks: {n: }
  > secrets: {s: {file: ./s}}
  > configs: {c: {content: x}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
      develop:
        watch:
          - path: /root/lab/w
            action: rebuild
      cpus: 0.5
      configs:
        - source: c
          target: /c
          mode: "0440"
      depends_on:
        b:
          condition: service_started
          restart: true
          required: true
      devices:
        - source: /dev/a
          target: /dev/b
          permissions: rwm
      entrypoint:
        - a
        - b
      gpus:
        - count: -1
      init: false
      links:
        - b
      logging:
        driver: x
        options:
          a: b
      mem_limit: "1073741824"
      networks:
        'n':
          aliases:
            - q
          ipv4_address: 1.2.3.4
      secrets:
        - source: s
          target: /run/secrets/s
      stop_grace_period: 1m30s
      sysctls:
        a: "1"
      tmpfs:
        - /a
      tty: true
      ulimits:
        nofile: 5
        nproc:
          soft: 1
          hard: 2
      post_start:
        - command:
            - x
      x-a: 5
    b:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
    'n':
      name: w_n
  secrets:
    s:
      name: w_s
      file: /root/lab/w/s
  configs:
    c:
      name: w_c
      content: x
  $ docker compose config --hash '*'
  a 7df7e1a9c251a6f341f021e0822ff1af4b0f4b6811dc1734f1fbc75c164c4982
  b d5457d0b2799957b606d2ac4ed52d85a1e75799490e56229948300b9a59e8953
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, network_mode: host, pid: host, privileged: true, read_only: true, user: "5", working_dir: /x, stdin_open: true, hostname: h, domainname: d, mac_address: "aa:bb:cc:dd:ee:ff", platform: linux/amd64, pull_policy: always, runtime: r, shm_size: 64m, stop_signal: X, userns_mode: host, blkio_config: {weight: 5, device_read_bps: [{path: /dev/sda, rate: 1m}]}, storage_opt: {a: b}, annotations: {a: b}, attach: false, container_name: qq, cgroup: host, ipc: host, oom_score_adj: 5, pids_limit: 5, group_add: [a], expose: [80], labels: {a: "$$x"}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      annotations:
        a: b
      attach: false
      blkio_config:
        weight: 5
        device_read_bps:
          - path: /dev/sda
            rate: "1048576"
      cgroup: host
      container_name: qq
      domainname: d
      expose:
        - "80"
      group_add:
        - a
      hostname: h
      image: x
      ipc: host
      labels:
        a: $$x
      mac_address: aa:bb:cc:dd:ee:ff
      network_mode: host
      oom_score_adj: 5
      pid: host
      pids_limit: 5
      platform: linux/amd64
      privileged: true
      pull_policy: always
      read_only: true
      runtime: r
      shm_size: "67108864"
      stdin_open: true
      stop_signal: X
      storage_opt:
        a: b
      user: "5"
      userns_mode: host
      working_dir: /x
  $ docker compose config --hash '*'
  a e5ae55fd1fa7f4bea9e4ca3eec59d0a119d4bda68a76cea9c66d87a31c805fb2
