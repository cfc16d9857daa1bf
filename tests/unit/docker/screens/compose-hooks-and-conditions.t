  % docker pull -q busybox:1.36; docker pull -q redis:7; mkdir -p hk && cd hk
  $ cat > compose.yaml <<'END'
  > services:
  >   app:
  >     image: busybox:1.36
  >     command: sh -c 'trap "exit 0" TERM; while true; do sleep 0.1; done'
  >     post_start:
  >       - command: touch /tmp/started
  >         user: root
  >       - command: ["sh", "-c", "echo hook $$X > /tmp/hook"]
  >         environment:
  >           - X=1
  >     pre_stop:
  >       - command: sh -c 'echo stopping > /proc/1/fd/1'
  > END
  $ docker compose up -d
  [+] up 2/2
   ✔ Network hk_default Created                                                                                                                                                                       0.1s
   ✔ Container hk-app-1 Started                                                                                                                                                                       0.7s
  $ docker compose exec app cat /tmp/hook
  hook 1
  $ docker compose exec app ls /tmp
  hook     started
  % docker compose restart
  % docker compose logs app
  % docker compose stop
  % docker compose logs app
  % docker compose start
  % docker compose down
  % docker compose up
  < @3s ^C
  % docker compose down
  $ printf 'services:\n  app:\n    image: busybox:1.36\n    command: sleep 100\n    stop_signal: KILL\n    post_start:\n      - command: "false"\n' > compose.yaml
  % docker compose up -d
  $ docker compose ps -a --format '{{.Name}} {{.State}}'
  hk-app-1 running
  $ docker compose down
  [+] down 2/2
   ✔ Container hk-app-1 Removed                                                                                                                                                                       0.2s
   ✔ Network hk_default Removed                                                                                                                                                                       0.1s
  $ printf 'services:\n  app:\n    image: busybox:1.36\n    command: sleep 100\n    stop_signal: KILL\n    post_start:\n      - command: nosuchcmd\n' > compose.yaml
  $ docker compose up -d
  [+] up 1/2
   ✔ Network hk_default Created                                                                                                                                                                       0.0s
   ⠴ Container hk-app-1 Starting                                                                                                                                                                      0.5s
  Error response from daemon: OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuchcmd": executable file not found in $PATH
  [1]
  $ docker compose down
  [+] down 2/2
   ✔ Container hk-app-1 Removed                                                                                                                                                                       0.2s
   ✔ Network hk_default Removed                                                                                                                                                                       0.2s
  $ printf 'services:\n  app:\n    image: busybox:1.36\n    command: cat /v/x\n    volumes: ["v:/v"]\n    pre_start:\n      - command: sh -c "echo from-hook > /v/x"\nvolumes:\n  v:\n' > compose.yaml
  % docker compose up
  $ docker compose config
  name: hk
  services:
    app:
      command:
        - cat
        - /v/x
      image: busybox:1.36
      networks:
        default: null
      volumes:
        - type: volume
          target: v:/v
          volume: {}
      pre_start:
        - command:
            - sh
            - -c
            - echo from-hook > /v/x
          image: busybox:1.36
  networks:
    default:
      name: hk_default
  % docker compose down -v
  $ printf 'services:\n  app:\n    image: busybox:1.36\n    command: sleep 1\n    restart: on-failure:2\n  bad:\n    image: busybox:1.36\n    command: sh -c "echo try; exit 2"\n    restart: on-failure:2\n' > compose.yaml
  % docker compose up
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  app exited 0
  bad exited 2
  $ docker compose up -d
  [+] up 2/2
   ✔ Container hk-bad-1 Started                                                                                                                                                                       0.6s
   ✔ Container hk-app-1 Started                                                                                                                                                                       0.5s
  $ docker compose down
  [+] down 3/3
   ✔ Container hk-app-1 Removed                                                                                                                                                                       0.8s
   ✔ Container hk-bad-1 Removed                                                                                                                                                                       0.5s
   ✔ Network hk_default Removed                                                                                                                                                                       0.1s
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 100\n    stop_signal: KILL\n    depends_on:\n      b: {condition: service_healthy}\n  b:\n    image: busybox:1.36\n    command: sleep 100\n    stop_signal: KILL\n    healthcheck:\n      test: test -f /ok\n      interval: 500ms\n      retries: 100\n      start_period: 10s\n' > compose.yaml
  $ docker compose up -d --wait-timeout 2 --wait
  [+] up 3/3
   ✔ Network hk_default Created                                                                                                                                                                       0.0s
   ✘ Container hk-b-1   Error dependency b failed to start                                                                                                                                            2.4s
   ✔ Container hk-a-1   Created                                                                                                                                                                       0.0s
  timeout waiting for dependencies
  [1]
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.Health}}'
  a created
  b running starting
  $ docker compose exec b touch /ok
  $ docker compose up -d --wait
  [+] up 2/2
   ✔ Container hk-b-1 Healthy                                                                                                                                                                         3.5s
   ✔ Container hk-a-1 Healthy                                                                                                                                                                         0.9s
  $ docker compose ps --format '{{.Service}} {{.Status}}' | sed 's/[0-9]* second.*ago/N/;s/Up [^(]*/Up /'
  a Up
  b Up (healthy)
  $ docker compose up -d --no-deps --force-recreate a
  [+] up 1/1
   ✔ Container hk-a-1 Started                                                                                                                                                                         0.5s
  % docker compose up -d --force-recreate
  < @3s ^C
  $ docker compose down -t 0
  [+] down 3/3
   ✔ Container hk-a-1   Removed                                                                                                                                                                       0.0s
   ✔ Container hk-b-1   Removed                                                                                                                                                                       0.2s
   ✔ Network hk_default Removed                                                                                                                                                                       0.1s
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    network_mode: host\n    ports: ["80:80"]\n' > x.yaml
  $ docker compose -f x.yaml up -d
  [+] up 2/2
   ✔ Container hk-a-1 Started                                                                                                                                                                         0.2s
   ! a                Published ports are discarded when using host network mode                                                                                                                      0.0s
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    network_mode: service:b\n    command: hostname\n  b:\n    image: busybox:1.36\n    command: sleep 100\n    stop_signal: KILL\n    hostname: bee\n' > x.yaml
  $ docker compose -f x.yaml up -d
  [+] up 3/3
   ✔ Network hk_default Created                                                                                                                                                                       0.0s
   ✔ Container hk-b-1   Started                                                                                                                                                                       0.3s
   ✔ Container hk-a-1   Started                                                                                                                                                                       0.4s
  $ docker compose -f x.yaml logs a
  a-1  | bee
  $ docker compose -f x.yaml down
  [+] down 3/3
   ✔ Container hk-a-1   Removed                                                                                                                                                                       0.1s
   ✔ Container hk-b-1   Removed                                                                                                                                                                       0.2s
   ✔ Network hk_default Removed                                                                                                                                                                       0.1s
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    container_name: same\n    command: sleep 100\n    stop_signal: KILL\n  b:\n    image: busybox:1.36\n    container_name: same\n' > x.yaml
  % docker compose -f x.yaml config -q
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    volumes:\n      - type: tmpfs\n        target: /t\n        tmpfs: {size: 1m}\n      - type: bind\n        source: ./nodir\n        target: /b\n        bind: {create_host_path: false}\n' > x.yaml
  $ docker compose -f x.yaml up
  [+] up 2/3
   ✔ Network hk_default Created                                                                                                                                                                       0.0s
   ⠋ Container hk-a-1   Creating                                                                                                                                                                      0.0s
   ✘ service:a:1        Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /root/lab/hk/nodir                                                         0.0s
  Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /root/lab/hk/nodir
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: df /t\n    tmpfs: ["/t:size=1m"]\n    read_only: true\n    ulimits: {nofile: 50}\n    sysctls: {net.core.somaxconn: 512}\n    cap_drop: [ALL]\n    mem_limit: 64m\n    pids_limit: 20\n    init: true\n    extra_hosts: ["h:1.2.3.4"]\n    dns: 9.9.9.9\n' > x.yaml
  $ docker compose -f x.yaml up --no-log-prefix
  [+] up 1/1
   ✔ Container hk-a-1 Created                                                                                                                                                                         0.0s
  Attaching to a-1
  Filesystem           1K-blocks      Used Available Use% Mounted on
  tmpfs                     1024         0      1024   0% /t
  a-1 exited with code 0
  $ docker compose -f x.yaml run --rm a sh -c 'ulimit -n; tail -1 /etc/hosts; touch /x'
  Container hk-a-run-d55ff6955c79 Creating
  Container hk-a-run-d55ff6955c79 Created
  50
  172.18.0.2      673ae094a601
  touch: /x: Read-only file system
  [1]
  $ docker compose -f x.yaml down
  [+] down 2/2
   ✔ Container hk-a-1   Removed                                                                                                                                                                       0.1s
   ✔ Network hk_default Removed                                                                                                                                                                       0.1s
  $ docker run -d --name hk-z-1 busybox:1.36 sleep 50
  8a28a1e0e4cb3ad69e0c90d7102491bcd11d1b4fced681c15d73aafda604c619
  $ printf 'services:\n  z:\n    image: busybox:1.36\n' > x.yaml
  $ docker compose -f x.yaml up -d
  [+] up 2/3
   ✔ Network... Created                                                                                                                                                                               0.0s
   ⠋ Contain... Creating                                                                                                                                                                              0.0s
   ✘ service... Error response from daemon: Conflict. The container name "/hk-z-1" is already in use by container "8a28a1e0e4cb3ad69e0c90d7102491bcd11d1b4fced681c15d73aafda604c619". You have to remove (or rename) that container to be able to reuse that name. 0.0s
  Error response from daemon: Conflict. The container name "/hk-z-1" is already in use by container "8a28a1e0e4cb3ad69e0c90d7102491bcd11d1b4fced681c15d73aafda604c619". You have to remove (or rename) that container to be able to reuse that name.
  [1]
  % docker rm -f hk-z-1
  $ printf 'services:\n  z:\n    image: busybox:1.36\n    networks: [ext]\n    volumes: ["ev:/v"]\nnetworks:\n  ext: {external: true}\nvolumes:\n  ev: {external: true, name: myvol}\n' > x.yaml
  $ docker compose -f x.yaml up
  network ext declared as external, but could not be found
  [1]
  $ docker network create ext
  0be4030611bf9cd901fa1786022013de0fcf6eb295fe58dcf8248335e0510669
  $ docker compose -f x.yaml up
  external volume "myvol" not found
  [1]
  $ docker volume create myvol
  myvol
  $ docker compose -f x.yaml up
  [+] up 1/1
   ✔ Container hk-z-1 Created                                                                                                                                                                         0.1s
  Attaching to z-1
  z-1 exited with code 0
  $ docker compose -f x.yaml down -v
  [+] down 1/1
   ✔ Container hk-z-1 Removed                                                                                                                                                                         0.1s
  $ printf 'services:\n  z:\n    image: busybox:1.36\n    provider:\n      type: nosuchprovider\n' > x.yaml
  $ docker compose -f x.yaml up
  [+] up 1/1
   ✘ provider:z exec: "nosuchprovider": executable file not found in $PATH                                                                                                                            0.0s
  exec: "nosuchprovider": executable file not found in $PATH
  [1]
  $ printf 'services:\n  z:\n    image: busybox:1.36\n    models: [llm]\nmodels:\n  llm: {model: ai/smollm2}\n' > x.yaml
  $ docker compose -f x.yaml config
  name: hk
  services:
    z:
      image: busybox:1.36
      models:
        llm: null
      networks:
        default: null
  networks:
    default:
      name: hk_default
  models:
    llm:
      model: ai/smollm2
  $ docker compose -f x.yaml up
  'models' support requires Docker Model plugin
  [1]
  $ printf 'services:\n  z:\n    image: busybox:1.36\n    gpus: all\n' > x.yaml
  % docker compose -f x.yaml up
