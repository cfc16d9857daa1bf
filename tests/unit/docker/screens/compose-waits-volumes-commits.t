  % docker pull -q busybox:1.36
  % docker pull -q redis:7
  % mkdir -p shop && cd shop && export COMPOSE_MENU=false
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    command: sleep 1000\n    volumes: ["data:/data"]\n  job:\n    image: busybox:1.36\n    command: sh -c "sleep 1; exit 3"\nvolumes:\n  data:\n' > compose.yaml
  $ docker compose up -d
  [+] up 4/4
   ✔ Volume shop_data     Created                                                                                                                                                                     0.0s
   ✔ Network shop_default Created                                                                                                                                                                     0.0s
   ✔ Container shop-job-1 Started                                                                                                                                                                     0.7s
   ✔ Container shop-web-1 Started                                                                                                                                                                     0.8s
  $ docker compose wait job
  container "3bcb53ba4a71b1b2f8109bb7a4b583f3e18a37a74a83c1f18673ec2687f019c7" exited with status code 3
  [3]
  $ docker compose wait job
  no containers for project "shop"
  [1]
  $ docker compose wait
  docker: 'docker compose wait' requires at least 1 argument

  Usage:  docker compose wait SERVICE [SERVICE...] [OPTIONS]

  See 'docker compose wait --help' for more information
  [1]
  $ docker compose wait nosuch
  no containers for project "shop"
  [1]
  $ docker compose wait --down-project job
  no containers for project "shop"
  [1]
  $ docker compose up -d
  [+] up 2/2
   ✔ Container shop-web-1 Running                                                                                                                                                                     0.0s
   ✔ Container shop-job-1 Started                                                                                                                                                                     0.3s
  % docker compose stats --no-stream --format '{{.Name}}'
  % docker compose stats nosuch --no-stream
  $ docker compose volumes
  DRIVER    VOLUME NAME
  local     shop_data
  $ docker compose volumes -q
  shop_data
  % docker compose volumes --format json
  $ docker compose volumes web
  DRIVER    VOLUME NAME
  local     shop_data
  $ docker compose volumes nosuch
  no such service: nosuch
  [1]
  $ docker compose commit web shop/web:snap
  [+] commit 1/1
   ✔ shop-web-1 Committed as sha256:72179c996139cabdba76aa3f7c2c6a85b170d188bf5ec3395dc598de7e2df08d                                                                                                  0.2s
  $ docker compose commit -m hi -a me web
  [+] commit 1/1
   ✔ shop-web-1 Committed as sha256:f3779ff0d7b740b01c0d23df283d14fe0c7a6be4a7632e3fdcf465ad5b820a6a                                                                                                  0.1s
  $ docker compose commit nosuch x
  service "nosuch" is not running
  [1]
  $ docker compose commit
  accepts between 1 and 2 arg(s), received 0
  [1]
  $ docker compose export web -o web.tar && tar tf web.tar | head -2
  [+] export 0/1
   ⠋ shop-web-1 Exporting                                                                                                                                                                             0.0s
  .dockerenv
  bin/
  $ docker compose export -o web.tar nosuch
  service "nosuch" is not running
  [1]
  $ docker compose export web | wc -c | grep -c .
  [+] export 0/1
   ⠋ shop-web-1 Exporting                                                     0.0s
  1
  $ docker compose export
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose attach nosuch
  service "nosuch" is not running
  [1]
  $ docker compose attach job
  service "job" is not running
  [1]
  $ docker compose attach
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose publish
  docker: 'docker compose publish' requires 1 argument

  Usage:  docker compose publish [OPTIONS] REPOSITORY[:TAG]

  Run 'docker compose publish --help' for more information
  [1]
  $ docker compose scale web=2
  [+] scale 2/2
   ✔ Container shop-web-1 Running                                                                                                                                                                     0.0s
   ✔ Container shop-web-2 Created                                                                                                                                                                     0.0s
  $ docker compose scale web
  invalid scale specifier: web
  [1]
  $ docker compose scale nosuch=2
  no such service: nosuch
  [1]
  $ docker compose scale web=x
  invalid scale specifier: can't parse replica value as int: web=x
  [1]
  $ docker compose port web 80
  no port 80/tcp for container shop-web-1:
  [1]
  $ docker compose port web
  requires at least 2 arg(s), only received 1
  [1]
  % docker compose top
  $ docker compose top nosuch
  $ docker compose pause web
  [+] pause 2/2
   ✔ Container shop-web-1 Paused                                                                                                                                                                      0.0s
   ✔ Container shop-web-2 Paused                                                                                                                                                                      0.0s
  $ docker compose ps
  NAME         IMAGE          COMMAND        SERVICE   CREATED          STATUS                   PORTS
  shop-web-1   busybox:1.36   "sleep 1000"   web       20 seconds ago   Up 20 seconds (Paused)
  shop-web-2   busybox:1.36   "sleep 1000"   web       3 seconds ago    Up 3 seconds (Paused)
  $ docker compose unpause web
  [+] unpause 2/2
   ✔ Container shop-web-2 Unpaused                                                                                                                                                                    0.0s
   ✔ Container shop-web-1 Unpaused                                                                                                                                                                    0.0s
  $ docker compose unpause web
  Error response from daemon: Container 84a357f6d100ccc14ea1b2fdf329d7da6f6977a8028eaee914c215d74bac3717 is not paused
  [1]
  $ docker compose kill -s HUP web
  [+] kill 2/2
   ✔ Container shop-web-1 Killed                                                                                                                                                                      0.0s
   ✔ Container shop-web-2 Killed                                                                                                                                                                      0.0s
  $ docker compose kill nosuch
  no such service: nosuch
  [1]
