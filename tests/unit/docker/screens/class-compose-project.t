  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker pull -q alpine:3.20
  % mkdir shop; cd shop; mkdir html; echo '<h1>shop</h1>' > html/index.html
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports: ["8201:80"]
  >     volumes: ["./html:/usr/share/nginx/html:ro"]
  >     depends_on:
  >       db: {condition: service_healthy, restart: true}
  >       init: {condition: service_completed_successfully}
  >   db:
  >     image: busybox:1.36
  >     command: sh -c 'echo db up; sleep 2; touch /ok; exec sleep 1000'
  >     stop_grace_period: 1s
  >     healthcheck: {test: test -e /ok, interval: 1s, retries: 9}
  >     volumes: [data:/data]
  >   init:
  >     image: busybox:1.36
  >     command: sh -c 'echo ready > /data/x; exit $${CODE:-0}'
  >     environment: [CODE]
  >     volumes: [data:/data]
  >   tools: {image: busybox:1.36, profiles: [debug], command: sleep 1000, stop_grace_period: 0s}
  > volumes: {data: {}}
  > END
  % CODE=3 docker compose up -d
  $ docker compose ps -a --format 'table {{.Service}} {{.State}} {{.ExitCode}}'
  SERVICE STATE <no value>
  db running 0
  init exited 3
  web created 0
  $ docker compose up -d
  [+] up 3/3
   ✔ Container shop-db-1   Healthy                                                                                                                                                                    1.3s
   ✔ Container shop-init-1 Exited                                                                                                                                                                     0.8s
   ✔ Container shop-web-1  Started                                                                                                                                                                    0.2s
  $ docker compose up -d web
  [+] up 3/3
   ✔ Container shop-web-1  Running                                                                                                                                                                    0.0s
   ✔ Container shop-db-1   Healthy                                                                                                                                                                    0.7s
   ✔ Container shop-init-1 Exited                                                                                                                                                                     0.7s
  $ docker compose up -d --force-recreate web
  [+] up 3/3
   ✔ Container shop-db-1   Healthy                                                                                                                                                                    1.0s
   ✔ Container shop-web-1  Started                                                                                                                                                                    1.2s
   ✔ Container shop-init-1 Exited                                                                                                                                                                     0.7s
  $ docker compose restart db
  [+] restart 1/2
   ✔ Container shop-db-1  Healthy                                                                                                                                                                     2.8s
   ⠼ Container shop-web-1 Restarting                                                                                                                                                                  0.4s
  $ docker compose ps --format '{{.Service}} {{.State}} {{.Health}}'
  db running healthy
  web running
  $ docker compose up -d --scale db=2
  [+] up 4/4
   ✔ Container shop-web-1  Running                                                                                                                                                                    0.0s
   ✔ Container shop-db-1   Healthy                                                                                                                                                                    2.8s
   ✔ Container shop-db-2   Healthy                                                                                                                                                                    2.8s
   ✔ Container shop-init-1 Exited                                                                                                                                                                     0.8s
  $ docker compose up -d --scale db=2 --no-deps db
  [+] up 2/2
   ✔ Container shop-db-1 Running                                                                                                                                                                      0.0s
   ✔ Container shop-db-2 Running                                                                                                                                                                      0.0s
  $ docker compose scale db=1
  [+] scale 2/2
   ✔ Container shop-db-1 Running                                                                                                                                                                      0.0s
   ✔ Container shop-db-2 Removed                                                                                                                                                                      1.1s
  $ docker compose run --rm web echo hi
  [+]  2/2t 2/21
   ✔ Container shop-db-1   Running                                                                                                                                                                    0.0s
   ✔ Container shop-init-1 Started                                                                                                                                                                    0.2s
  Container shop-db-1 Waiting
  Container shop-init-1 Waiting
  Container shop-db-1 Healthy
  Container shop-init-1 Exited
  Container shop-web-run-774eda1e7fc4 Creating
  Container shop-web-run-774eda1e7fc4 Created
  hi
  $ docker compose run --rm --no-deps -T db cat /data/x
  Container shop-db-run-347966651297 Creating
  Container shop-db-run-347966651297 Created
  ready
  $ docker compose run -d --name bg tools
  Container bg Creating
  Container bg Created
  a21928037619aec05f0aa2d144e705e73db0aedb1f90efc31459f97d6171a063
  $ docker compose ps -a --format '{{.Name}}'
  bg
  shop-db-1
  shop-init-1
  shop-web-1
  $ docker compose ps --orphans=false --format '{{.Name}}'
  shop-db-1
  shop-web-1
  $ docker compose down --dry-run
  [+] down 4/4
   ✔ Container shop-web-1  Removed                                                                                                                                                                    0.0s
   ✔ Container shop-init-1 Removed                                                                                                                                                                    0.0s
   ✔ Container shop-db-1   Removed                                                                                                                                                                    0.0s
   ! Network shop_default  Resource is still in use                                                                                                                                                   0.0s
  % sed -i 's/8201:80/8203:80/' compose.yaml; docker compose up -d --dry-run
  $ docker compose up -d
  [+] up 3/3
   ✔ Container shop-db-1   Healthy                                                                                                                                                                    1.0s
   ✔ Container shop-web-1  Started                                                                                                                                                                    1.2s
   ✔ Container shop-init-1 Exited                                                                                                                                                                     0.7s
  $ docker compose up -d --wait
  [+] up 3/3
   ✔ Container shop-web-1  Healthy                                                                                                                                                                    1.2s
   ✔ Container shop-db-1   Healthy                                                                                                                                                                    1.2s
   ✔ Container shop-init-1 Exited                                                                                                                                                                     1.2s
  $ docker compose up -d --always-recreate-deps web
  [+] up 3/3
   ✔ Container shop-web-1  Started                                                                                                                                                                    4.5s
   ✔ Container shop-init-1 Exited                                                                                                                                                                     2.3s
   ✔ Container shop-db-1   Healthy                                                                                                                                                                    4.0s
  $ docker compose up -d -V db
  [+] up 1/1
   ✔ Container shop-db-1 Started                                                                                                                                                                      1.4s
  $ docker compose up -d --renew-anon-volumes --quiet-pull --pull missing
  [+] up 3/3
   ✔ Container shop-web-1  Started                                                                                                                                                                    4.5s
   ✔ Container shop-init-1 Exited                                                                                                                                                                     2.3s
   ✔ Container shop-db-1   Healthy                                                                                                                                                                    4.1s
  $ docker compose create --force-recreate db
  [+] create 1/1
   ✔ Container shop-db-1 Recreated                                                                                                                                                                    1.2s
  $ docker compose start --wait
  [+] start 3/3
   ✔ Container shop-db-1   Healthy                                                                                                                                                                    3.2s
   ✔ Container shop-init-1 Exited                                                                                                                                                                     3.2s
   ✔ Container shop-web-1  Healthy                                                                                                                                                                    0.5s
  $ docker compose stop -t 0 db
  [+] stop 1/1
   ✔ Container shop-db-1 Stopped                                                                                                                                                                      0.1s
  $ docker compose start web
  [+] start 2/2
   ✔ Container shop-init-1 Exited                                                                                                                                                                     0.7s
   ✔ Container shop-db-1   Healthy                                                                                                                                                                    1.7s
  $ docker compose kill db; docker compose ps -a --format '{{.Service}} {{.Status}}' | sed 's/ [a-zA-Z0-9]* [a-z]* ago//; s/Up .*/Up/'
  [+] kill 1/1
   ✔ Container shop-db-1 Killed                                                                                                                                                                       0.1s
  tools Up
  db Exited (137) Less than
  init Exited (0)
  web Up
  $ docker compose up --wait --wait-timeout 1
  [+] up 3/3
   ✔ Container shop-web-1  Running                                                                                                                                                                    0.0s
   ✔ Container shop-init-1 Exited                                                                                                                                                                     0.5s
   ✘ Container shop-db-1   Error dependency db failed to start                                                                                                                                        1.0s
  timeout waiting for dependencies
  [1]
  $ docker compose rm -f -s -v db
  [+] stop 1/1
  [+] remove 1/1hop-db-1 Stopped                                                                                                                                                                      1.1s
   ✔ Container shop-db-1 Removed                                                                                                                                                                      1.2s
  $ docker compose exec db true
  service "db" is not running
  [1]
  $ docker compose exec --index 2 web true
  service "web" is not running container #2
  [1]
  $ docker compose exec -d web touch /x; docker compose exec -u nobody -e A=1 -w /tmp web sh -c 'id -un; pwd; echo $A; ls /x'
  nobody
  /tmp
  1
  /x
  $ docker compose logs --tail 2 db nosuch
  no such service: nosuch
  [1]
  $ docker compose down --remove-orphans -v --rmi local
  [+] down 4/4
   ✔ Container shop-web-1  Removed                                                                                                                                                                    0.2s
   ✔ Container shop-init-1 Removed                                                                                                                                                                    0.0s
   ✔ Volume shop_data      Removed                                                                                                                                                                    0.0s
   ! Network shop_default  Resource is still in use                                                                                                                                                   0.0s
  $ docker compose down
  [+] down 1/1
   ! Network shop_default Resource is still in use                                                                                                                                                    0.0s
  $ cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     command: [sh, -c, "trap 'echo bye; exit 4' TERM; echo up; sleep 1000 & wait"]
  >   b: {image: busybox:1.36, command: sh -c "sleep 2; exit 3"}
  > END
  $ docker compose up --abort-on-container-exit
  [+] up 2/2
   ✔ Container shop-a-1 Created                                                                                                                                                                       0.1s
   ✔ Container shop-b-1 Created                                                                                                                                                                       0.1s
  Attaching to a-1, b-1
  a-1  | up
  b-1 exited with code 3
  Aborting on container exit...
  Container shop-b-1 Stopping
  Container shop-a-1 Stopping
  Container shop-b-1 Stopped
  a-1  | bye
  Container shop-a-1 Stopped
  a-1 exited with code 4
  [3]
  $ docker compose up --exit-code-from a
  Attaching to a-1, b-1
  a-1  | up
  b-1 exited with code 3
  Aborting on container exit...
  Container shop-b-1 Stopping
  Container shop-a-1 Stopping
  Container shop-b-1 Stopped
  a-1  | bye
  Container shop-a-1 Stopped
  a-1 exited with code 4
  [4]
  $ docker compose up --abort-on-container-failure
  Attaching to a-1, b-1
  a-1  | up
  b-1 exited with code 3
  Aborting on container exit...
  Container shop-a-1 Stopping
  Container shop-b-1 Stopping
  Container shop-b-1 Stopped
  a-1  | bye
  Container shop-a-1 Stopped
  a-1 exited with code 4
  [3]
  $ docker compose up --attach b
  < @4s ^C
  Attaching to b-1
  b-1 exited with code 3
  $ docker compose up --no-attach a
  < @4s ^C
  [+] up 1/1
   ✔ Container shop-a-1 Running                                                                                                                                                                       0.0s
  Attaching to b-1
  b-1 exited with code 3
  $ docker compose up --attach-dependencies b
  Attaching to b-1
  b-1 exited with code 3
  $ docker compose up; echo after $?
  < @4s ^C
  [+] up 1/1
   ✔ Container shop-a-1 Running                                                                                                                                                                       0.0s
  Attaching to a-1, b-1
  b-1 exited with code 3
  Gracefully Stopping... press Ctrl+C again to force
  Container shop-b-1 Stopping
  Container shop-a-1 Stopping
  Container shop-b-1 Stopped
  Container shop-a-1 Stopped

  after 130
  $ docker compose ps; docker compose stop; docker compose ps -a --format '{{.Service}} {{.ExitCode}}'
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  [+] stop 2/2
   ✔ Container shop-b-1 Stopped                                                                                                                                                                       0.0s
   ✔ Container shop-a-1 Stopped                                                                                                                                                                       0.0s
  tools 0
  a 4
  b 3
  $ docker compose up -d --remove-orphans; docker compose logs -f
  < @3s ^C
  [+] up 2/2
   ✔ Container shop-a-1 Started                                                                                                                                                                       0.2s
   ✔ Container shop-b-1 Started                                                                                                                                                                       0.3s
  a-1  | up
  a-1  | bye
  a-1  | up
  a-1  | bye
  a-1  | up
  a-1  | bye
  a-1  | up
  a-1  | bye
  a-1  | up
  b-1 exited with code 3
  [130]
  $ docker compose watch
  [+] up 1/1
   ✔ Container shop-a-1 Running                                                                                                                                                                       0.0s
  none of the selected services is configured for watch, consider setting a 'develop' section
  [1]
  $ docker compose up --watch
  [+] up 2/2
   ✔ Container shop-b-1 Running                                                                                                                                                                       0.0s
   ✔ Container shop-a-1 Running                                                                                                                                                                       0.0s
  none of the selected services is configured for watch, see https://docs.docker.com/compose/how-tos/file-watch/
  [1]
  $ docker compose down -t 0 b; docker compose ps --format '{{.Service}}'
  [+] down 2/2
   ✔ Container shop-b-1   Removed                                                                                                                                                                     0.2s
   ! Network shop_default Resource is still in use                                                                                                                                                    0.0s
  a
  $ docker compose down a b c
  no such service: c
  [1]
  $ printf 'services:\n  app:\n    build: .\n    image: my/app:1\n    command: [cat, /v]\n' > compose.yaml; printf 'FROM busybox:1.36\nARG V=none\nRUN echo $V > /v\n' > Dockerfile
  % docker compose pull
  $ docker compose pull --ignore-buildable
  [+] pull 1/1
   ✔ Image my/app:1 Skipped Image can be built                                                                                                                                                        0.0s
  % docker compose pull --ignore-pull-failures
  % docker compose pull -q
  % docker compose up --no-build -d
  % docker compose build -q; docker compose push
  $ docker compose push -q
  my/app:1 Pushing
  my/app:1 push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  % docker compose push --ignore-push-failures
  % docker compose up --pull always -d
  % docker compose up --pull never
  $ docker compose up --pull foo
  invalid --pull option "foo"
  [1]
  % printf 'services:\n  app:\n    build: !reset null\n    image: busybox:1.36\n    command: !override [echo, over]\n' > compose.override.yaml; docker compose config
  $ printf 'services:\n  app:\n    image: busybox:1.36\n    command: echo ${X} $$Y ${X:+alt} ${X/from/to}\n' > c2.yaml; docker compose -f c2.yaml config
  WARN[0000] The "X" variable is not set. Defaulting to a blank string.
  invalid interpolation format for services.app.command.
  You may need to escape any $ with another $.
   ${X/from/to}
  [1]
  % printf 'services:\n  app:\n    image: busybox:1.36\n    command: echo ${X:?} $Y\n' > c2.yaml; docker compose -f c2.yaml config
  $ printf 'services:\n  app:\n    image: busybox:1.36\n    command: echo ${X:-${Y:-z}} $1 ${\n' > c2.yaml; docker compose -f c2.yaml config
  invalid interpolation format for services.app.command.
  You may need to escape any $ with another $.
  echo ${X:-${Y:-z}} $1 ${
  [1]
  $ printf 'services:\n  app:\n    image: busybox:1.36\n    command: echo a ${} b\n' > c2.yaml; docker compose -f c2.yaml config
  invalid interpolation format for services.app.command.
  You may need to escape any $ with another $.
  echo a ${} b
  [1]
  $ printf 'services:\n  app:\n    image: busybox:1.36\n    command: echo a ${X-$$} ${Y-${Z?no z}} b\n' > c2.yaml; docker compose -f c2.yaml config
  error while interpolating services.app.command: required variable Z is missing a value: no z
  [1]
