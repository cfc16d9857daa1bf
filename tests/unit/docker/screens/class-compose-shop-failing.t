  % docker pull -q busybox:1.36; docker pull -q alpine:3.20; docker pull -q nginx:1.27; docker pull -q redis:7; docker pull -q httpd:2.4
  % mkdir shop; cd shop; mkdir html; echo '<h1>shop</h1>' > html/index.html
  $ cat > compose.yaml <<'END'
  > name: shop
  > x-common: &common
  >   restart: unless-stopped
  >   labels: {tier: back}
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports: ["8201:80", "127.0.0.1:8202:80"]
  >     volumes: ["./html:/usr/share/nginx/html:ro"]
  >     depends_on:
  >       cache: {condition: service_healthy}
  >       init: {condition: service_completed_successfully}
  >     env_file: [app.env]
  >     secrets: [tok]
  >     configs:
  >       - source: conf
  >         target: /etc/nginx/conf.d/x.conf
  >   cache:
  >     <<: *common
  >     image: redis:7
  >     healthcheck: {test: ["CMD","redis-cli","ping"], interval: 1s, timeout: 2s, retries: 5}
  >     volumes: [data:/data]
  >     networks: {default: {aliases: [kv, store]}}
  >   init:
  >     image: busybox:1.36
  >     command: sh -c 'echo initialising $$HOSTNAME_X; echo ${WHO:-nobody}'
  >   tools:
  >     image: busybox:1.36
  >     profiles: [debug]
  >     command: sleep 1000
  > volumes: {data: {}}
  > secrets: {tok: {file: ./tok.txt}}
  > configs:
  >   conf:
  >     content: |
  >       # listen ${PORT:-81}
  > END
  $ docker compose up -d
  env file /root/lab/shop/app.env not found: stat /root/lab/shop/app.env: no such file or directory
  [1]
  $ echo s3cr3t > tok.txt; docker compose config -q; printf 'A=1\nB="two words"\n' > app.env; docker compose config -q; docker compose config --services; docker compose config --volumes; docker compose config --images | sort; docker compose config --profiles; docker compose config --environment | grep -c COMPOSE; docker compose config --variables
  env file /root/lab/shop/app.env not found: stat /root/lab/shop/app.env: no such file or directory
  cache
  init
  web
  data
  busybox:1.36
  nginx:1.27
  redis:7
  debug
  2
  NAME                REQUIRED            DEFAULT VALUE       ALTERNATE VALUE
  PORT                false               81
  WHO                 false               nobody
  % docker compose up -d
  % docker compose ps --format 'table {{.Service}}\t{{.Status}}\t{{.Ports}}' | sed 's/Up [a-z0-9 ]* (/Up (/; s/Up [A-Za-z0-9 ]*second[s]*/Up/'
  % docker compose ps -a --format json | jq -r '[.Service,.State,.Health,.ExitCode]|@tsv' | sort
  % docker compose ps --status exited -a -q | wc -l; docker compose ps --filter status=running --services | sort; docker compose ps --filter foo=1; docker compose ps nosuch; docker compose ps --orphans=false -q | wc -l; docker compose ps web tools
  % curl -s localhost:8201; docker compose exec web cat /run/secrets/tok /etc/nginx/conf.d/x.conf; docker compose exec -T web env | grep -E '^[AB]='; docker compose exec web ls -l /run/secrets/tok | awk '{print $1}'
  % docker compose exec cache redis-cli set k v; docker compose exec web getent hosts kv store cache | awk '{print $2}'; docker compose run --rm tools nslookup kv 2>&1 | tail -3 | sed 's/172[0-9.]*/IP/'
  $ docker compose logs init; docker compose logs --no-color --no-log-prefix init; docker compose logs -t init | cut -d'|' -f1; docker compose logs nosuch; docker compose logs --tail 1 --since 1h init; docker compose logs --index 2 init; docker compose logs --until 1x init
  init-1  | initialising
  init-1  | nobody
  initialising
  nobody
  init-1
  init-1
  no such service: nosuch
  init-1  | nobody
  service "init" is not running container #2
  invalid value for "until": failed to parse value as time or duration: "1x"
  [1]
  % docker compose logs -f init cache
  < @2s ^C
  % docker compose --profile debug up -d; docker compose --profile debug ps --services | sort; docker compose stop tools; docker compose --profile '*' rm -f tools; docker compose --profile nosuch config --services | sort
  % docker compose up -d --scale cache=2 --no-recreate; docker compose scale cache=1; docker compose up -d --scale nosuch=2; docker compose up -d --scale cache=x; docker compose up -d --scale web=2; docker compose up -d web --no-deps
  $ docker compose restart cache -t 1; docker compose kill -s HUP web; docker compose kill -s NOPE web; docker compose pause web; docker compose exec web true; docker compose pause web; docker compose unpause web cache
  [+] restart 0/1
   ⠹ Container shop-cache-1 Restarting                                                                                                                                                                0.2s
  [+] kill 1/1
   ✔ Container shop-web-1 Killed                                                                                                                                                                      0.0s
  [+] kill 1/1
   ✘ Container shop-web-1 Error Error while Killing                                                                                                                                                   0.0s
  Error response from daemon: cannot kill container: cb7a770404ab6c69fd7ae5a776c25cd6c2ab6c75a5aebfd7802f9f242d5c5ac2: invalid signal: NOPE
  [+] pause 1/1
   ✔ Container shop-web-1 Paused                                                                                                                                                                      0.0s
  Error response from daemon: Container cb7a770404ab6c69fd7ae5a776c25cd6c2ab6c75a5aebfd7802f9f242d5c5ac2 is paused, unpause the container before exec
  Error response from daemon: container cb7a770404ab6c69fd7ae5a776c25cd6c2ab6c75a5aebfd7802f9f242d5c5ac2 is already paused
  [+] unpause 1/1
   ✔ Container shop-web-1 Unpaused                                                                                                                                                                    0.0s
  Error response from daemon: Container 75afea54130b873a5606d52a60e0431af912e0a95cad1a424f10c5f161678da1 is not paused
  [1]
  $ docker compose port web 80; docker compose port web 81; docker compose port --index 3 web 80; docker compose port --protocol udp web 80; docker compose port nosuch 80; docker compose port web
  0.0.0.0:8201
  no port 81/tcp for container shop-web-1: 80/tcp, 80/tcp, 80/tcp
  service "web" is not running container #3
  no port 80/udp for container shop-web-1: 80/tcp, 80/tcp, 80/tcp
  service "nosuch" is not running
  requires at least 2 arg(s), only received 1
  [1]
  % docker compose top cache | tail -2 | awk '{print $NF}'; docker compose images | awk '{print $1,$2,$3}' | sort; docker compose images -q | wc -l; docker compose images nosuch; docker compose stats --no-stream --format '{{.Name}}' | sort; docker compose volumes --format '{{.Name}}'; docker compose volumes -q web; docker compose ls --format json | jq -r '.[].Name'; docker compose ls --filter name=sh -q; docker compose ls --filter foo=1
  $ docker compose cp web:/etc/nginx/nginx.conf .; ls; docker compose cp nosuch:/x .; docker compose cp html/index.html web:/tmp/; docker compose cp web:/nosuch .; docker compose cp a b; docker compose cp --index 7 web:/tmp .
  [+] copy 1/1
   ✔ shop-web-1 Copied shop-web-1:/etc/nginx/nginx.conf to .                                                                                                                                          0.0s
  app.env  compose.yaml  html  nginx.conf  tok.txt
  no container found for service "nosuch"
  [+] copy 1/1
   ✔ shop-web-1 Copied html/index.html to shop-web-1:/tmp/                                                                                                                                            0.0s
  [+] copy 0/1
   ⠋ shop-web-1 Copying shop-web-1:/nosuch to .                                                                                                                                                       0.0s
  Error response from daemon: Could not find the file /nosuch in container cb7a770404ab6c69fd7ae5a776c25cd6c2ab6c75a5aebfd7802f9f242d5c5ac2
  unknown copy direction
  service "web" is not running container #7
  [1]
  % docker compose run --rm init; WHO=me docker compose run --rm init; docker compose run --rm -e Z=1 -v /tmp:/t -w /t --entrypoint env init | grep -E '^Z|PWD'; docker compose run --rm --name mine -d tools sleep 50 | tail -1; docker ps --filter name=mine --format '{{.Names}} {{.Image}}'; docker rm -f mine; docker compose run nosuch; docker compose run; docker compose run --rm -p 8209:80 --service-ports web true
  % sed -i 's/8201:80/8203:80/' compose.yaml; docker compose up -d --dry-run; docker compose up -d; docker compose port web 80; docker compose up -d --wait; docker compose up -d --wait --wait-timeout 1 web
  $ docker compose wait init; docker compose wait nosuch; docker compose wait --down-project init | head -1; docker compose events --json --since 1h --until 1s | jq -r .action 2>/dev/null | sort -u | head -3
  no containers for project "shop"
  no containers for project "shop"
  no containers for project "shop"
  EOF
  archive-path
  create
  destroy
  % docker compose up -d; docker compose down --rmi local --remove-orphans; docker volume ls -q; docker compose down -v; docker volume ls -q; docker compose down --rmi all -t 0; docker compose down --rmi foo; docker compose down nosuch
  $ docker compose start; docker compose stop; docker compose restart; docker compose kill; docker compose rm -f; docker compose pause; docker compose top; docker compose ps; docker compose logs; docker compose exec web sh; docker compose create; docker compose start cache; docker compose rm -fsv; docker compose rm
  service "cache" has no container to start
  No container to kill
  No stopped containers
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  service "web" is not running
  [+] create 28/28
   ✔ Image redis:7          Pulled                                                                                                                                                                    0.8s
   ✔ Image busybox:1.36     Pulled                                                                                                                                                                    0.8s
   ✔ Image nginx:1.27       Pulled                                                                                                                                                                    0.8s
   ✔ Network shop_default   Created                                                                                                                                                                   0.0s
   ✔ Volume shop_data       Created                                                                                                                                                                   0.0s
   ✔ Container shop-init-1  Created                                                                                                                                                                   0.0s
   ✔ Container shop-cache-1 Created                                                                                                                                                                   0.0s
   ✔ Container shop-web-1   Created                                                                                                                                                                   0.0s
  [+] start 1/1
   ✔ Container shop-cache-1 Started                                                                                                                                                                   0.1s
  [+] stop 3/3
  [+] remove 3/3hop-web-1   Stopped                                                                                                                                                                   0.0s
   ✔ Container shop-web-1   Removed                                                                                                                                                                   0.1s
   ✔ Container shop-cache-1 Removed                                                                                                                                                                   0.1s
   ✔ Container shop-init-1  Removed                                                                                                                                                                   0.1s
  No stopped containers
