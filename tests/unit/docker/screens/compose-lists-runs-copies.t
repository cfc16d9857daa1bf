  % docker pull -q busybox:1.36
  % mkdir -p shop && cd shop && export COMPOSE_MENU=false
  % printf 'services:\n  web:\n    image: busybox:1.36\n    command: sh -c "trap exit TERM; i=0; while [ $$i -lt 3 ]; do echo line $$i; i=$$((i+1)); done; while :; do sleep 0.1; done"\n    ports: ["8061:80"]\n    environment: {MODE: dev}\n    working_dir: /tmp\n  db:\n    image: busybox:1.36\n    command: sh -c "echo ready; echo oops >&2; exit 2"\n    labels: {tier: data}\n' > compose.yaml
  $ docker compose up -d --quiet-pull
  [+] up 3/3
   ✔ Network shop_default Created                                                                                                                                                                     0.1s
   ✔ Container shop-web-1 Started                                                                                                                                                                     0.6s
   ✔ Container shop-db-1  Started                                                                                                                                                                     1.0s
  % sleep 1
  $ docker compose ps
  NAME         IMAGE          COMMAND                  SERVICE   CREATED         STATUS         PORTS
  shop-web-1   busybox:1.36   "sh -c 'trap exit TE…"   web       3 seconds ago   Up 2 seconds   0.0.0.0:8061->80/tcp, [::]:8061->80/tcp
  $ docker compose ps -a
  NAME         IMAGE          COMMAND                  SERVICE   CREATED         STATUS                     PORTS
  shop-db-1    busybox:1.36   "sh -c 'echo ready; …"   db        3 seconds ago   Exited (2) 2 seconds ago
  shop-web-1   busybox:1.36   "sh -c 'trap exit TE…"   web       3 seconds ago   Up 3 seconds               0.0.0.0:8061->80/tcp, [::]:8061->80/tcp
  $ docker compose ps -q | wc -l
  1
  $ docker compose ps --services
  web
  $ docker compose ps -a --services --filter status=exited
  db
  $ docker compose ps --status running
  NAME         IMAGE          COMMAND                  SERVICE   CREATED         STATUS         PORTS
  shop-web-1   busybox:1.36   "sh -c 'trap exit TE…"   web       6 seconds ago   Up 5 seconds   0.0.0.0:8061->80/tcp, [::]:8061->80/tcp
  $ docker compose ps --status nosuch
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose ps --filter foo=bar
  unknown filter foo
  [1]
  $ docker compose ps --filter foo
  arguments to --filter should be in form KEY=VAL
  [1]
  % docker compose ps --format json web
  $ docker compose ps --format 'table {{.Service}}\t{{.ExitCode}}' -a
  SERVICE   <no value>
  db        2
  web       0
  $ docker compose ps --format '{{.Nosuch}}'
  template parsing error: template: :1:2: executing "" at <.Nosuch>: can't evaluate field Nosuch in type *formatter.ContainerContext
  [1]
  $ docker compose ps --orphans=false nosuch
  no such service: nosuch
  [1]
  $ docker compose ps --no-trunc db -a
  NAME        IMAGE          COMMAND                                       SERVICE   CREATED          STATUS                     PORTS
  shop-db-1   busybox:1.36   "sh -c 'echo ready; echo oops >&2; exit 2'"   db        11 seconds ago   Exited (2) 9 seconds ago
  % docker compose logs
  $ docker compose logs web
  web-1  | line 0
  web-1  | line 1
  web-1  | line 2
  $ docker compose logs --tail 1 web
  web-1  | line 2
  % docker compose logs -n 1 --no-log-prefix
  % docker compose logs --no-color -t db | sed 's/[0-9T:.-]*Z/TIME/'
  $ docker compose logs --index 2 web
  service "web" is not running container #2
  [1]
  % docker compose logs --since 1h db
  $ docker compose logs --since foo db
  invalid value for "since": failed to parse value as time or duration: "foo"
  [1]
  $ docker compose logs nosuch
  no such service: nosuch
  [1]
  $ docker compose logs --tail foo web
  web-1  | line 0
  web-1  | line 1
  web-1  | line 2
  $ docker compose exec web pwd
  /tmp
  $ docker compose exec -T web env | grep MODE
  MODE=dev
  $ docker compose exec -e X=1 -w / web sh -c 'echo $X; pwd'
  1
  /
  $ docker compose exec --index 3 web true
  service "web" is not running container #3
  [1]
  $ docker compose exec db true
  service "db" is not running
  [1]
  $ docker compose exec nosuch true
  service "nosuch" is not running
  [1]
  $ docker compose exec web
  requires at least 2 arg(s), only received 1
  [1]
  $ docker compose exec web nosuchcmd
  OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuchcmd": executable file not found in $PATH
  [127]
  $ docker compose exec web sh -c 'exit 7'
  [7]
  $ docker compose exec -d web touch /tmp/x
  $ docker compose exec -u nobody web id -un
  nobody
  $ docker compose exec -u ghost web id
  Error response from daemon: unable to find user ghost: no matching entries in passwd file
  [1]
  $ docker compose run --rm web echo one-off
  Container shop-web-run-f547f8dee6f9 Creating
  Container shop-web-run-f547f8dee6f9 Created
  one-off
  $ docker compose run --rm --no-deps -T web pwd
  Container shop-web-run-2affed45601d Creating
  Container shop-web-run-2affed45601d Created
  /tmp
  $ docker compose run --rm -e A=b --entrypoint env web | grep -e A= -e MODE
  Container shop-web-run-5d0293fff32a Creating
  Container shop-web-run-5d0293fff32a Created
  MODE=dev
  A=b
  $ docker compose run --rm --name named -p 9001:80 web true
  Container named Creating
  Container named Created
  $ docker compose run --rm --service-ports web true
  Container shop-web-run-4f8a08da1b50 Creating
  Container shop-web-run-4f8a08da1b50 Created
  Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint shop-web-run-4f8a08da1b50 (71294cad735658ee53cc48820aeedfab422c6b79d3c20a0ac5b441927c509ca6): Bind for 0.0.0.0:8061 failed: port is already allocated
  [1]
  $ docker compose run -d --name bg web
  Container bg Creating
  Container bg Created
  61ad5165d0f6e1b83d772cb924dcde666a42ac26c4c8db1096632f97540b5776
  $ docker compose ps -a --format '{{.Name}} {{.Command}}'
  bg "sh -c 'trap exit TE…"
  shop-db-1 "sh -c 'echo ready; …"
  shop-web-1 "sh -c 'trap exit TE…"
  $ docker compose run nosuch
  no such service: nosuch
  [1]
  $ docker compose run
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose run --rm web nosuchcmd
  Container shop-web-run-a9bb1ababb77 Creating
  Container shop-web-run-a9bb1ababb77 Created
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuchcmd": executable file not found in $PATH
  [1]
  $ docker compose run --rm -w /etc web pwd
  Container shop-web-run-a861ad567ac2 Creating
  Container shop-web-run-a861ad567ac2 Created
  /etc
  $ docker compose cp web:/etc/hostname h.txt
  [+] copy 1/1
   ✔ shop-web-1 Copied shop-web-1:/etc/hostname to h.txt                                                                                                                                              0.0s
  $ docker compose cp compose.yaml web:/tmp/
  [+] copy 1/1
   ✔ shop-web-1 Copied compose.yaml to shop-web-1:/tmp/                                                                                                                                               0.0s
  % docker compose cp compose.yaml web:/nosuch/dir/
  $ docker compose cp nosuch web:/tmp
  [+] copy 0/1
   ⠋ shop-web-1 Copying nosuch to shop-web-1:/tmp                                                                                                                                                     0.0s
  lstat /root/lab/shop/nosuch: no such file or directory
  [1]
  $ docker compose cp web:/nosuch .
  [+] copy 0/1
   ⠋ shop-web-1 Copying shop-web-1:/nosuch to .                                                                                                                                                       0.0s
  Error response from daemon: Could not find the file /nosuch in container dd380a9be17f817b9e04ce141c0f89485e0a784cfaf82e31051b2c0695c4b201
  [1]
  $ docker compose cp a b
  unknown copy direction
  [1]
  $ docker compose cp db:/etc/passwd - | wc -c
  [+] copy 1/1
   ✔ shop-db-1 Copied shop-db-1:/etc/passwd to -                              0.0s
  2048
  $ docker compose port web 80
  0.0.0.0:8061
  $ docker compose port --protocol udp web 80
  no port 80/udp for container shop-web-1: 80/tcp, 80/tcp
  [1]
  $ docker compose port web 81
  no port 81/tcp for container shop-web-1: 80/tcp, 80/tcp
  [1]
  $ docker compose images
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  bg                  busybox             1.36                linux/amd64         4436f40eb70e        3.07MB              19 months ago
  shop-db-1           busybox             1.36                linux/amd64         4436f40eb70e        3.07MB              19 months ago
  shop-web-1          busybox             1.36                linux/amd64         4436f40eb70e        3.07MB              19 months ago
  % docker compose images --format json | head -c 100
  $ docker compose images -q | wc -l
  1
  $ docker compose pull
  [+] pull 1/1
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.1s
  $ docker compose pull -q
  [+] pull 1/1
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.1s
  $ docker compose pull nosuch
  no such service: nosuch
  [1]
  % docker compose push
  $ docker compose build
  WARN[0000] No services to build
  $ docker compose create
  [+] create 1/1
   ✔ Container shop-web-1 Running                                                                                                                                                                     0.0s
  $ docker compose start nosuch
  no such service: nosuch
  [1]
  $ docker compose restart nosuch
  no such service: nosuch
  [1]
  $ docker compose stop nosuch
  no such service: nosuch
  [1]
  $ docker compose up nosuch
  no such service: nosuch
  [1]
  $ docker compose down nosuch
  no such service: nosuch
  [1]
  % docker compose events --json --since 1m --until 0s | head -1 | cut -c1-20
  $ docker compose version
  Docker Compose version v5.5.0
  $ docker compose version -f json
  {"version":"v5.5.0"}
  $ docker compose -f nosuch.yaml ps
  open /root/lab/shop/nosuch.yaml: no such file or directory
  [1]
  $ docker compose --profile x ps -q | wc -l
  1
  $ docker compose -p other ps
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose --project-directory /tmp ps
  no configuration file provided: not found
  [1]
  $ docker compose --ansi never stop -t 0
   Container shop-web-1 Stopping
   Container shop-db-1 Stopping
   Container shop-db-1 Stopped
   Container shop-web-1 Stopped
  $ docker compose --progress plain up -d
   Container shop-db-1 Starting
   Container shop-web-1 Starting
   Container shop-db-1 Started
   Container shop-web-1 Started
  % docker compose --progress json up -d
  $ docker compose --progress quiet restart -t 0
  $ docker compose --progress foo up -d
  unsupported --progress value "foo"
  [1]
  $ docker compose --dry-run down
  [+] down 3/3
   ✔ Container shop-web-1 Removed                                                                                                                                                                     0.0s
   ✔ Container shop-db-1  Removed                                                                                                                                                                     0.0s
   ! Network shop_default Resource is still in use                                                                                                                                                    0.0s
  % docker compose --dry-run up -d --force-recreate
  $ docker compose --parallel 0 ps -q | wc -l
  1
  $ docker compose down -t 0 --rmi all
  [+] down 4/4
   ✔ Container shop-web-1 Removed                                                                                                                                                                     0.4s
   ✔ Container shop-db-1  Removed                                                                                                                                                                     0.1s
   ! Image busybox:1.36   Resource is still in use                                                                                                                                                    0.0s
   ! Network shop_default Resource is still in use                                                                                                                                                    0.0s
  $ docker compose down
  [+] down 1/1
   ! Network shop_default Resource is still in use                                                                                                                                                    0.0s
  $ cd /; docker compose ps
  no configuration file provided: not found
  [1]
  $ docker compose up
  no configuration file provided: not found
  [1]
  $ docker compose -p shop down
  [+] down 1/1
   ! Network shop_default Resource is still in use                                                                                                                                                    0.0s
