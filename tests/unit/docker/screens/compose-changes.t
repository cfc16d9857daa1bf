  % docker pull -q busybox:1.36
  % docker pull -q nginx:1.27
  % mkdir -p app && cd app
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports: ["8050:80"]
  >     depends_on: [api]
  >     networks: [front]
  >   api:
  >     image: busybox:1.36
  >     command: sleep 1000
  >     environment:
  >       LEVEL: ${LEVEL:-info}
  >     networks: [front, back]
  >     depends_on:
  >       db: { condition: service_healthy }
  >       init: { condition: service_completed_successfully }
  >   init:
  >     image: busybox:1.36
  >     command: "true"
  >     networks: [back]
  >   db:
  >     image: busybox:1.36
  >     command: sleep 1000
  >     volumes: ["data:/data"]
  >     networks: { back: { aliases: [database] } }
  >     healthcheck: { test: "true", interval: 1s, timeout: 1s }
  >   debug:
  >     image: busybox:1.36
  >     command: sleep 1000
  >     profiles: [debug]
  >     networks: [back]
  > networks:
  >   front: {}
  >   back: { internal: true }
  > volumes:
  >   data: {}
  > END
  $ docker compose up -d
  [+] up 7/7
   ✔ Network app_back     Created                                                                                                                                                                     0.1s
   ✔ Network app_front    Created                                                                                                                                                                     0.1s
   ✔ Volume app_data      Created                                                                                                                                                                     0.0s
   ✔ Container app-db-1   Healthy                                                                                                                                                                     2.4s
   ✔ Container app-init-1 Exited                                                                                                                                                                      1.4s
   ✔ Container app-api-1  Started                                                                                                                                                                     2.7s
   ✔ Container app-web-1  Started                                                                                                                                                                     3.1s
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.Health}} {{.Ports}}'
  api running
  db running healthy
  init exited
  web running  0.0.0.0:8050->80/tcp, [::]:8050->80/tcp
  $ docker compose ps --format 'table {{.Name}}\t{{.Service}}\t{{.Status}}'
  NAME        SERVICE   STATUS
  app-api-1   api       Up 2 seconds
  app-db-1    db        Up 4 seconds (healthy)
  app-web-1   web       Up 1 second
  $ docker compose exec api nslookup database 2>&1 | grep -c Name
  1
  $ docker compose up -d
  [+] up 4/4
   ✔ Container app-api-1  Running                                                                                                                                                                     0.0s
   ✔ Container app-db-1   Healthy                                                                                                                                                                     1.0s
   ✔ Container app-web-1  Running                                                                                                                                                                     0.0s
   ✔ Container app-init-1 Exited                                                                                                                                                                      0.9s
  $ LEVEL=debug docker compose up -d
  [+] up 4/4
   ✔ Container app-db-1   Healthy                                                                                                                                                                    11.2s
   ✔ Container app-web-1  Running                                                                                                                                                                     0.0s
   ✔ Container app-api-1  Started                                                                                                                                                                    11.7s
   ✔ Container app-init-1 Exited                                                                                                                                                                      0.8s
  $ LEVEL=debug docker compose exec api sh -c 'echo $LEVEL'
  debug
  $ docker compose --profile debug up -d
  [+] up 5/5
   ✔ Container app-db-1    Healthy                                                                                                                                                                   12.0s
   ✔ Container app-web-1   Running                                                                                                                                                                    0.0s
   ✔ Container app-debug-1 Started                                                                                                                                                                   11.5s
   ✔ Container app-api-1   Started                                                                                                                                                                   12.6s
   ✔ Container app-init-1  Exited                                                                                                                                                                     1.4s
  $ docker compose ps --services
  api
  db
  debug
  web
  $ docker compose --profile debug ps --services
  api
  db
  debug
  web
  $ docker compose up -d debug
  [+] up 1/1
   ✔ Container app-debug-1 Running                                                                                                                                                                    0.0s
  $ docker compose stop
  [+] stop 4/4
   ✔ Container app-web-1  Stopped                                                                                                                                                                    10.3s
   ✔ Container app-api-1  Stopped                                                                                                                                                                    10.2s
   ✔ Container app-db-1   Stopped                                                                                                                                                                    10.2s
   ✔ Container app-init-1 Stopped                                                                                                                                                                     0.0s
  $ docker compose --profile debug stop
  [+] stop 5/5
   ✔ Container app-web-1   Stopped                                                                                                                                                                    0.0s
   ✔ Container app-debug-1 Stopped                                                                                                                                                                   10.2s
   ✔ Container app-api-1   Stopped                                                                                                                                                                    0.0s
   ✔ Container app-init-1  Stopped                                                                                                                                                                    0.0s
   ✔ Container app-db-1    Stopped                                                                                                                                                                    0.0s
  $ docker compose start web
  [+] start 4/4
   ✔ Container app-init-1 Exited                                                                                                                                                                      1.5s
   ✔ Container app-db-1   Healthy                                                                                                                                                                     2.5s
   ✔ Container app-api-1  Started                                                                                                                                                                     0.7s
   ✔ Container app-web-1  Started                                                                                                                                                                     0.6s
  $ docker compose ps -a --format '{{.Service}} {{.State}}'
  api running
  db running
  debug exited
  init exited
  web running
  $ docker compose up -d --no-deps web
  [+] up 1/1
   ✔ Container app-web-1 Running                                                                                                                                                                      0.0s
  $ docker compose up -d --wait
  [+] up 4/4
   ✔ Container app-web-1  Healthy                                                                                                                                                                     1.7s
   ✔ Container app-api-1  Healthy                                                                                                                                                                     1.7s
   ✔ Container app-db-1   Healthy                                                                                                                                                                     1.7s
   ✔ Container app-init-1 Exited                                                                                                                                                                      1.6s
  $ docker compose up -d --wait --wait-timeout 3 web
  [+] up 4/4
   ✔ Container app-web-1  Healthy                                                                                                                                                                     1.5s
   ✔ Container app-api-1  Healthy                                                                                                                                                                     1.5s
   ✔ Container app-db-1   Healthy                                                                                                                                                                     1.5s
   ✔ Container app-init-1 Exited                                                                                                                                                                      1.4s
  $ sed -i 's/8050:80/8051:80/' compose.yaml
  $ docker compose up -d
  [+] up 4/4
   ✔ Container app-db-1   Healthy                                                                                                                                                                    11.8s
   ✔ Container app-api-1  Running                                                                                                                                                                     0.0s
   ✔ Container app-web-1  Started                                                                                                                                                                    12.4s
   ✔ Container app-init-1 Exited                                                                                                                                                                      1.2s
  $ docker compose port web 80
  0.0.0.0:8051
  $ sed -i 's/  front: {}/  front: { labels: { a: b } }/' compose.yaml
  $ docker compose up -d
  [+] up 5/5
   ✔ Container app-db-1   Healthy                                                                                                                                                                    11.8s
   ✔ Container app-api-1  Started                                                                                                                                                                    12.1s
   ✔ Container app-web-1  Started                                                                                                                                                                    12.8s
   ✔ Network app_front    Created                                                                                                                                                                     0.2s
   ✔ Container app-init-1 Exited                                                                                                                                                                      1.1s
  $ docker network inspect -f '{{.Labels.a}}' app_front
  b
  $ sed -i 's/  data: {}/  data: { labels: { a: b } }/' compose.yaml
  $ docker compose up -d -y
  [+] up 5/5
   ✔ Container app-web-1  Running                                                                                                                                                                     0.0s
   ✔ Container app-api-1  Running                                                                                                                                                                     0.0s
   ✔ Container app-db-1   Healthy                                                                                                                                                                    13.0s
   ✔ Volume app_data      Created                                                                                                                                                                     0.0s
   ✔ Container app-init-1 Exited                                                                                                                                                                      1.3s
  $ docker compose down debug
  [+] down 2/2
   ✔ Container app-debug-1 Removed                                                                                                                                                                    0.1s
   ! Network app_back      Resource is still in use                                                                                                                                                   0.0s
  $ docker compose down
  [+] down 6/6
   ✔ Container app-web-1  Removed                                                                                                                                                                    10.8s
   ✔ Container app-api-1  Removed                                                                                                                                                                    10.4s
   ✔ Container app-db-1   Removed                                                                                                                                                                    10.3s
   ✔ Container app-init-1 Removed                                                                                                                                                                     0.0s
   ✔ Network app_back     Removed                                                                                                                                                                     0.2s
   ✔ Network app_front    Removed                                                                                                                                                                     0.1s
  $ docker compose --profile '*' down -v
  [+] down 1/1
   ✔ Volume app_data Removed                                                                                                                                                                          0.0s
  $ docker volume ls -q
  $ cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     command: cat /run/secrets/tok /etc/app.conf /run/secrets/env /inline
  >     secrets: [tok, env]
  >     configs:
  >       - source: conf
  >         target: /etc/app.conf
  >       - source: inl
  >         target: /inline
  >         mode: 0400
  > secrets:
  >   tok: { file: tok.txt }
  >   env: { environment: TOKEN }
  > configs:
  >   conf: { file: app.conf }
  >   inl: { content: "inline ${WHO:-nobody}\n" }
  > END
  % docker compose up
  $ echo tokfile > tok.txt; echo conffile > app.conf
  $ docker compose up
  [+] up 1/1
   ✔ Container app-a-1 Created                                                                                                                                                                        0.1s
  Attaching to a-1
  environment variable "TOKEN" required by secret "app_env" is not set
  [1]
  $ TOKEN=envtok WHO=me docker compose up
  Attaching to a-1
  a-1  | tokfile
  a-1  | conffile
  a-1  | envtokinline me
  a-1 exited with code 0
  $ docker compose down
  [+] down 2/2
   ✔ Container app-a-1   Removed                                                                                                                                                                      0.5s
   ✔ Network app_default Removed                                                                                                                                                                      0.1s
  $ cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     command: env
  >     env_file: [a.env, b.env]
  >     environment: [C=3, PASSED]
  > END
  $ printf 'A=1\nB="two words"\n# c\nexport D=$A-x\nE='"'"'$A'"'"'\n' > a.env; printf 'A=9\nF=${B}\n' > b.env
  $ PASSED=yes docker compose run --rm a env | sort | grep -v -e PATH -e HOSTNAME
  [+]  1/1te 1/1
   ✔ Network app_default Created                                              0.1s
  Container app-a-run-1a0f8f6e9ad8 Creating
  Container app-a-run-1a0f8f6e9ad8 Created
  A=9
  B=two words
  C=3
  D=1-x
  E=$A
  F=two words
  HOME=/root
  PASSED=yes
  $ docker compose run --rm -e A=5 -e C a env | sort | grep -v -e PATH -e HOSTNAME
  Container app-a-run-818207f29543 Creating
  Container app-a-run-818207f29543 Created
  A=5
  B=two words
  C=3
  D=1-x
  E=$A
  F=two words
  HOME=/root
  $ printf 'A\n=x\n' > b.env; docker compose config
  name: app
  services:
    a:
      command:
        - env
      environment:
        "": x
        A: "1"
        B: two words
        C: "3"
        D: 1-x
        E: $$A
        PASSED: null
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: app_default
  $ printf 'A B=1\n' > b.env; docker compose config
  failed to read /root/lab/app/b.env: line 1: key cannot contain a space
  [1]
  $ printf 'A="x\n' > b.env; docker compose config
  failed to read /root/lab/app/b.env: line 2: unterminated quoted value "x
  [1]
  $ printf 'A=${Q:?missing q}\n' > b.env; docker compose config
  failed to read /root/lab/app/b.env: required variable Q is missing a value: missing q
  [1]
  $ rm b.env; docker compose up
  env file /root/lab/app/b.env not found: stat /root/lab/app/b.env: no such file or directory
  [1]
  $ printf 'WHO=dot\nTAG=1.36\n' > .env; printf 'WHO=other\n' > other.env
  $ printf 'services:\n  a:\n    image: busybox:${TAG}\n    command: echo ${WHO} ${UNSET} $${LIT} ${WHO:+set} ${UNSET-dflt} ${WHO/x/y}\n' > compose.yaml
  % docker compose config
  $ sed -i 's# ${WHO/x/y}##' compose.yaml; docker compose config
  WARN[0000] The "UNSET" variable is not set. Defaulting to a blank string.
  name: app
  services:
    a:
      command:
        - echo
        - dot
        - $${LIT}
        - set
        - dflt
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: app_default
  $ docker compose --env-file other.env config
  WARN[0000] The "TAG" variable is not set. Defaulting to a blank string.
  WARN[0000] The "UNSET" variable is not set. Defaulting to a blank string.
  name: app
  services:
    a:
      command:
        - echo
        - other
        - $${LIT}
        - set
        - dflt
      image: 'busybox:'
      networks:
        default: null
  networks:
    default:
      name: app_default
  $ docker compose --env-file .env --env-file other.env run --rm a
  WARN[0000] The "UNSET" variable is not set. Defaulting to a blank string.
  Container app-a-run-0d09966dbafc Creating
  Container app-a-run-0d09966dbafc Created
  other ${LIT} set dflt
  $ WHO=shell docker compose run --rm a
  WARN[0000] The "UNSET" variable is not set. Defaulting to a blank string.
  Container app-a-run-7c2b04ffcb31 Creating
  Container app-a-run-7c2b04ffcb31 Created
  shell ${LIT} set dflt
  $ docker compose config --environment | grep -e WHO -e TAG
  WARN[0000] The "UNSET" variable is not set. Defaulting to a blank string.
  TAG=1.36
  WHO=dot
  $ docker compose down
  WARN[0000] The "UNSET" variable is not set. Defaulting to a blank string.
  [+] down 1/1
   ✔ Network app_default Removed                                                                                                                                                                      0.2s
