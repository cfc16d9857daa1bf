  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker network prune -f; mkdir -p shop/web && cd shop
  $ printf 'FROM nginx:1.27\nCOPY index.html /usr/share/nginx/html/\n' > web/Dockerfile; echo shop > web/index.html; printf 'services:\n  web:\n    build: ./web\n    ports: ["80"]\n    depends_on: [db]\n    networks: [front, back]\n  db:\n    image: busybox:1.36\n    init: true\n    command: sh -c "echo ready; exec sleep 1000"\n    volumes: [data:/data]\n    networks:\n      back:\n        aliases: [store]\n  job:\n    image: busybox:1.36\n    command: sh -c "echo job; sleep 2"\n    profiles: [tools]\n    volumes: [jobs:/jobs]\nvolumes:\n  data:\n  jobs:\nnetworks:\n  front:\n  back:\n    internal: true\n' > compose.yaml
  $ docker compose config job | grep -v '^ *name:' | head -40
  services:
    job:
      profiles:
        - tools
      command:
        - sh
        - -c
        - echo job; sleep 2
      image: busybox:1.36
      networks:
        default: null
      volumes:
        - type: volume
          source: jobs
          target: /jobs
          volume: {}
  networks:
    default:
  volumes:
    jobs:
  $ docker compose build -q
  [+] build 1/1
   ✔ Image shop-web Built                                                     1.3s
  $ docker compose run --rm job
  [+]  2/2te 2/2
   ✔ Volume shop_jobs     Created                                                                                                                                                                     0.0s
   ✔ Network shop_default Created                                                                                                                                                                     0.1s
  Container shop-job-run-b9f66d0e976b Creating
  Container shop-job-run-b9f66d0e976b Created
  job
  $ docker network ls --filter name=shop --format '{{.Name}}'; docker volume ls -q --filter name=shop
  shop_default
  shop_jobs
  $ docker compose up job
  [+] up 1/1
   ✔ Container shop-job-1 Created                                                                                                                                                                     0.0s
  Attaching to job-1
  job-1  | job
  job-1 exited with code 0
  $ docker compose ps -a --format '{{.Service}} {{.State}}'
  job exited
  $ docker compose down -v
  $ docker compose --profile tools down -v
  [+] down 3/3
   ✔ Container shop-job-1 Removed                                                                                                                                                                     0.1s
   ✔ Network shop_default Removed                                                                                                                                                                     0.1s
   ✔ Volume shop_jobs     Removed                                                                                                                                                                     0.0s
  $ docker compose create job
  [+] create 3/3
   ✔ Network shop_default Created                                                                                                                                                                     0.0s
   ✔ Volume shop_jobs     Created                                                                                                                                                                     0.0s
   ✔ Container shop-job-1 Created                                                                                                                                                                     0.1s
  $ docker compose down -v job
  [+] down 3/3
   ✔ Container shop-job-1 Removed                                                                                                                                                                     0.0s
   ✔ Volume shop_jobs     Removed                                                                                                                                                                     0.0s
   ✔ Network shop_default Removed                                                                                                                                                                     0.1s
  $ docker compose up -d --quiet-pull 2>&1 | grep -c Started
  2
  $ docker compose ps --format '{{.Service}} {{.State}}'
  db running
  web running
  $ docker compose up -d --scale web=3 2>&1 | grep -c 'web-[23].*Started'
  2
  $ docker compose ps -q web | wc -l
  3
  $ docker compose exec db sh -c 'echo k > /data/k; ls /data'
  k
  $ docker compose exec -T --index 2 web cat /usr/share/nginx/html/index.html
  shop
  % docker compose run --rm --no-deps web ls /usr/share/nginx/html
  $ docker compose run --rm -v shop_x:/x job ls -d /x
  [+]  2/2te 2/2
   ✔ Volume shop_jobs     Created                                                                                                                                                                     0.0s
   ✔ Network shop_default Created                                                                                                                                                                     0.0s
  Container shop-job-run-5467148e1580 Creating
  Container shop-job-run-5467148e1580 Created
  /x
  $ docker compose logs --no-log-prefix --tail 1 db
  ready
  $ docker compose logs nosuch
  no such service: nosuch
  [1]
  $ docker compose top db | awk '{print $NF}'
  CMD
  1000
  1000
  $ docker compose scale web=1
  [+] scale 4/4
   ✔ Container shop-web-1 Running                                                                                                                                                                     0.0s
   ✔ Container shop-db-1  Running                                                                                                                                                                     0.0s
   ✔ Container shop-web-2 Removed                                                                                                                                                                     0.5s
   ✔ Container shop-web-3 Removed                                                                                                                                                                     0.6s
  $ docker compose port web 80 | sed 's/:[0-9]*$/:PORT/'
  0.0.0.0:PORT
  $ docker compose port db 80
  no port 80/tcp for container shop-db-1:
  [1]
  $ docker compose pause db && docker compose ps db --format '{{.State}}' && docker compose unpause db
  [+] pause 1/1
   ✔ Container shop-db-1 Paused                                                                                                                                                                       0.0s
  paused
  [+] unpause 1/1
   ✔ Container shop-db-1 Unpaused                                                                                                                                                                     0.0s
  $ docker compose stop -t 1 web && docker compose ps -a --format '{{.Service}} {{.State}}'
  [+] stop 1/1
   ✔ Container shop-web-1 Stopped                                                                                                                                                                     0.2s
  db running
  web exited
  $ docker compose start web 2>&1 | tail -1
   Container shop-web-1 Started
  $ docker compose restart -t 0 web 2>&1 | tail -1
   Container shop-web-1 Started
  $ docker compose kill db 2>&1 | tail -1; docker compose ps -a db --format '{{.State}} {{.ExitCode}}'
   Container shop-db-1 Killed
  exited 137
  $ docker compose rm -f db 2>&1 | tail -1
   Container shop-db-1 Removed
  $ docker compose up -d db 2>&1 | tail -1
   Container shop-db-1 Started
  $ docker compose rm -sfv web 2>&1 | tail -1
   Container shop-web-1 Removed
  $ docker compose ps --services
  db
  $ docker compose ps --services --status running
  db
  $ docker compose down -t 0
  [+] down 3/3
   ✔ Container shop-db-1 Removed                                                                                                                                                                      0.2s
   ✔ Network shop_back   Removed                                                                                                                                                                      0.3s
   ✔ Network shop_front  Removed                                                                                                                                                                      0.2s
  $ docker volume ls -q --filter name=shop; docker compose down -v; docker volume ls -q --filter name=shop_d
  shop_data
  shop_jobs
  shop_x
  [+] down 1/1
   ✔ Volume shop_data Removed                                                                                                                                                                         0.0s
  $ docker compose down --rmi local --remove-orphans
  [+] down 1/1
   ✔ Image shop-web:latest Removed                                                                                                                                                                    0.0s
  $ docker volume rm shop_x
  shop_x
