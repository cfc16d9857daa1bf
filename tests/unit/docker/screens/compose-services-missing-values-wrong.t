  % mkdir p; cd p; export COMPOSE_MENU=false
  % docker pull -q busybox:1.36
  % printf 'services:\n  a:\n    image: busybox:1.36\n    command: sh -c "echo hi; exec sleep 1000"\n    stop_grace_period: 0s\n    ports: ["18080:80"]\n  b:\n    image: busybox:1.36\n    command: sleep 1000\n    stop_grace_period: 0s\n  c:\n    image: busybox:1.36\n    profiles: [x]\n    command: sleep 1000\n    stop_grace_period: 0s\n' > compose.yaml
  $ docker compose up -d nope
  no such service: nope
  [1]
  $ docker compose run nope
  no such service: nope
  [1]
  $ docker compose exec nope ls
  service "nope" is not running
  [1]
  $ docker compose exec a ls
  service "a" is not running
  [1]
  $ docker compose stop nope
  no such service: nope
  [1]
  $ docker compose kill nope
  no such service: nope
  [1]
  $ docker compose rm nope
  no such service: nope
  [1]
  $ docker compose ps nope
  no such service: nope
  [1]
  $ docker compose logs nope
  no such service: nope
  [1]
  $ docker compose port nope 80
  service "nope" is not running
  [1]
  $ docker compose port a 80
  service "a" is not running
  [1]
  $ docker compose cp nope:/x .
  no container found for service "nope"
  [1]
  $ docker compose cp a:/x .
  no container found for service "a"
  [1]
  $ docker compose cp a b
  unknown copy direction
  [1]
  $ docker compose cp a
  docker: 'docker compose cp' requires 2 arguments

  Usage:  docker compose cp [OPTIONS] SERVICE:SRC_PATH DEST_PATH|-
          docker compose cp [OPTIONS] SRC_PATH|- SERVICE:DEST_PATH

  Run 'docker compose cp --help' for more information
  [1]
  $ docker compose up -d 2>&1 | sort
   Container p-a-1 Created
   Container p-a-1 Creating
   Container p-a-1 Started
   Container p-a-1 Starting
   Container p-b-1 Created
   Container p-b-1 Creating
   Container p-b-1 Started
   Container p-b-1 Starting
   Network p_default Created
   Network p_default Created
   Network p_default Creating
   Network p_default Creating
  $ docker compose up -d --scale a=x
  strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ docker compose up -d --scale a
  invalid --scale option "a". Should be SERVICE=NUM
  [1]
  $ docker compose up -d --scale a=-1
  [+] up 2/2
   ✔ Container p-b-1 Running                                                                                                                                                                          0.0s
   ✔ Container p-a-1 Removed                                                                                                                                                                          0.3s
  $ docker compose up -d --scale nope=2
  no such service: nope: not found
  [1]
  $ docker compose up -d --timeout x
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose up -d --pull sometimes
  invalid --pull option "sometimes"
  [1]
  $ docker compose up -d --wait-timeout x
  invalid argument "x" for "--wait-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose up -d --abort-on-container-exit
  --detach cannot be combined with --abort-on-container-exit, --abort-on-container-failure, --attach, --attach-dependencies or --watch
  [1]
  $ docker compose up --no-recreate --force-recreate
  --force-recreate and --no-recreate are incompatible
  [1]
  $ docker compose up --build --no-build
  --build and --no-build are incompatible
  [1]
  $ docker compose up --exit-code-from nope
  no such service: nope: not found
  [1]
  $ docker compose up -d --exit-code-from a
  --detach cannot be combined with --abort-on-container-exit, --abort-on-container-failure, --attach, --attach-dependencies or --watch
  [1]
  $ docker compose up --attach nope
  cannot attach to services not included in up: nope
  [1]
  $ docker compose up -d --attach-dependencies --no-attach
  flag needs an argument: --no-attach
  [1]
  $ docker compose up --menu=x
  invalid argument "x" for "--menu" flag: strconv.ParseBool: parsing "x": invalid syntax
  [1]
  $ docker compose up --nope
  unknown flag: --nope
  [1]
  $ docker compose up -d c 2>&1 | sort
   Container p-c-1 Created
   Container p-c-1 Creating
   Container p-c-1 Started
   Container p-c-1 Starting
  $ docker compose exec
  requires at least 2 arg(s), only received 0
  [1]
  $ docker compose exec a
  requires at least 2 arg(s), only received 1
  [1]
  $ docker compose exec --index 9 a ls
  service "a" is not running container #9
  [1]
  $ docker compose exec --index x a ls
  invalid argument "x" for "--index" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose exec --index -1 a true
  service "a" is not running
  [1]
  $ docker compose exec -T a nope
  service "a" is not running
  [1]
  $ docker compose exec -T -w /nope a ls
  service "a" is not running
  [1]
  $ docker compose exec -T -u nope a ls
  service "a" is not running
  [1]
  $ docker compose exec -T -e A a env | grep -c A=
  service "a" is not running
  0
  [1]
  $ docker compose exec -T a sh -c 'exit 7'
  service "a" is not running
  [1]
  $ docker compose exec -d a sleep 1
  service "a" is not running
  [1]
  $ docker compose run
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose run --rm -T a nope
  Container p-a-run-058a03f33638 Creating
  Container p-a-run-058a03f33638 Created
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nope": executable file not found in $PATH
  [1]
  % docker compose run --rm -T -w nope b ls
  $ docker compose run --rm -T -u nope b ls 2>&1 | grep -v Container
  Error response from daemon: unable to find user nope: no matching entries in passwd file
  $ docker compose run --rm -T -p abc b true
  invalid containerPort: abc
  [1]
  $ docker compose run --rm -T -p 18080:80 --service-ports b true
  --service-ports and --publish are incompatible
  [1]
  $ docker compose run --rm -T -v nope b true 2>&1 | grep -v Container
  Error response from daemon: invalid mount config for type "volume": invalid mount path: 'nope' mount path must be absolute
  $ docker compose run --rm -T -v /a:/b:zz b true
  Container p-b-run-7ff6e555b2d1 Creating
  Container p-b-run-7ff6e555b2d1 Created
  $ docker compose run --rm -T -e A=1 -l x b sh -c 'exit 3' 2>&1 | grep -v Container
  label must be set as KEY=VALUE
  $ docker compose run --rm -T --pull sometimes b true
  invalid --pull option "sometimes"
  [1]
  $ docker compose run --rm -T --entrypoint '"' b true
  invalid command line string
  [1]
  $ docker compose run --rm -T --name p-a-1 b true
  Container p-a-1 Creating
  Container p-a-1 Created
  $ docker compose run -d -T --rm --name ok1 b true 2>&1 | wc -l
  3
  $ docker compose stop -t x
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose kill -s 0 a
  No container to kill
  $ docker compose kill -s 99 a
  No container to kill
  $ docker compose kill --remove-orphans=x
  invalid argument "x" for "--remove-orphans" flag: strconv.ParseBool: parsing "x": invalid syntax
  [1]
  $ docker compose start nope
  no such service: nope
  [1]
  $ docker compose start
  $ docker compose restart nope
  no such service: nope
  [1]
  $ docker compose restart -t x
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose pause nope
  no such service: nope
  [1]
  $ docker compose pause a
  $ docker compose pause a
  $ docker compose exec -T a ls
  service "a" is not running
  [1]
  $ docker compose unpause a
  $ docker compose unpause a
  $ docker compose ps --format nope
  nope
  nope
  $ docker compose ps --filter x=1
  unknown filter x
  [1]
  $ docker compose ps --filter status
  arguments to --filter should be in form KEY=VAL
  [1]
  $ docker compose ps --filter status=nope
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose ps --status nope
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose ps --status exited -q
  $ docker compose ps --services --status paused
  $ docker compose ps --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.ContainerContext
  [1]
  $ docker compose ps --format '{{.Name'
  template parsing error: template: :1: unclosed action
  [1]
  $ docker compose logs --tail x a
  % docker compose logs --since nope a
  % docker compose logs --until nope a
  $ docker compose logs --index 9 a
  service "a" is not running container #9
  [1]
  $ docker compose logs --index x a
  invalid argument "x" for "--index" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose logs --tail -5 a
  $ docker compose logs a nope
  no such service: nope
  [1]
  $ docker compose port
  requires at least 2 arg(s), only received 0
  [1]
  $ docker compose port a
  requires at least 2 arg(s), only received 1
  [1]
  $ docker compose port a x
  strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ docker compose port a 80
  service "a" is not running
  [1]
  $ docker compose port a 81
  service "a" is not running
  [1]
  $ docker compose port --protocol udp a 80
  service "a" is not running
  [1]
  $ docker compose port --protocol nope a 80
  service "a" is not running
  [1]
  $ docker compose port --index 5 a 80
  service "a" is not running container #5
  [1]
  $ docker compose port b 80
  no port 80/tcp for container p-b-1:
  [1]
  $ docker compose cp a:/nope .
  no container found for service "a"
  [1]
  $ docker compose cp nope.txt a:/
  no container found for service "a"
  [1]
  $ docker compose cp a:/etc/hostname b:/x
  copying between services is not supported
  [1]
  $ docker compose cp x y z
  docker: 'docker compose cp' requires 2 arguments

  Usage:  docker compose cp [OPTIONS] SERVICE:SRC_PATH DEST_PATH|-
          docker compose cp [OPTIONS] SRC_PATH|- SERVICE:DEST_PATH

  Run 'docker compose cp --help' for more information
  [1]
  $ docker compose cp --index 9 a:/etc/passwd .
  service "a" is not running container #9
  [1]
  $ docker compose cp a:/etc/passwd /nope/x/y
  no container found for service "a"
  [1]
  $ docker compose cp a:/etc/passwd - | tar t
  no container found for service "a"
  tar: This does not look like a tar archive
  tar: Exiting with failure status due to previous errors
  [2]
  $ docker compose cp c:/etc/passwd .
  [+] copy 1/1
   ✔ p-c-1 Copied p-c-1:/etc/passwd to .                                                                                                                                                              0.0s
  $ docker compose top nope
  $ docker compose images nope
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  $ docker compose wait nope
  no containers for project "p"
  [1]
  $ docker compose wait
  docker: 'docker compose wait' requires at least 1 argument

  Usage:  docker compose wait SERVICE [SERVICE...] [OPTIONS]

  See 'docker compose wait --help' for more information
  [1]
  % docker compose events --since nope
  $ docker compose stats --no-stream nope
  $ docker compose scale a
  invalid scale specifier: a
  [1]
  $ docker compose scale a=x
  invalid scale specifier: can't parse replica value as int: a=x
  [1]
  $ docker compose scale nope=1
  no such service: nope
  [1]
  $ docker compose attach nope
  service "nope" is not running
  [1]
  $ docker compose attach --index 9 a
  service "a" is not running container #9
  [1]
  $ docker compose export nope
  service "nope" is not running
  [1]
  $ docker compose commit nope
  service "nope" is not running
  [1]
  $ docker compose commit
  accepts between 1 and 2 arg(s), received 0
  [1]
  $ docker compose export -o /nope/x a
  service "a" is not running
  [1]
  $ docker compose volumes nope
  no such service: nope
  [1]
  $ docker compose create nope
  no such service: nope
  [1]
  $ docker compose create --pull sometimes
  invalid --pull option "sometimes"
  [1]
  $ docker compose create --scale x
  invalid --scale option "x". Should be SERVICE=NUM
  [1]
  $ docker compose pull nope
  no such service: nope
  [1]
  $ docker compose push nope
  no such service: nope
  [1]
  $ docker compose build nope
  no such service: nope
  [1]
  $ docker compose build a
  WARN[0000] No services to build
  $ docker compose pull --policy nope
  [+] pull 1/1
   ✔ Image busybox:1.36 Skipped Image is already present locally                                                                                                                                      0.0s
  $ docker compose rm -f a
  No stopped containers
  $ docker compose rm -fs b
  [+] stop 1/1
  [+] remove 1/1-b-1 Stopped                                                                                                                                                                          0.2s
   ✔ Container p-b-1 Removed                                                                                                                                                                          0.2s
  $ docker compose rm -f
  No stopped containers
  $ docker compose down nope
  no such service: nope
  [1]
  $ docker compose down --rmi nope
  invalid value for --rmi: "nope"
  [1]
  $ docker compose down --rmi
  flag needs an argument: --rmi
  [1]
  $ docker compose down -t x
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose down -v x=1
  no such service: x=1
  [1]
  $ docker compose down -t 0 2>&1 | sort
   Network p_default Removing
   Network p_default Resource is still in use
  $ docker compose down
  [+] down 1/1
   ! Network p_default Resource is still in use                                                                                                                                                       0.0s
  $ docker compose stop
  $ docker compose kill
  No container to kill
  $ docker compose rm -f
  No stopped containers
  $ docker compose start
  $ docker compose restart
  $ docker compose pause
  $ docker compose unpause
  $ docker compose ps
  NAME      IMAGE          COMMAND        SERVICE   CREATED         STATUS         PORTS
  p-c-1     busybox:1.36   "sleep 1000"   c         2 minutes ago   Up 2 minutes
  $ docker compose logs
  % docker compose top
  $ docker compose images
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  p-c-1               busybox             1.36                linux/amd64         6bfcc8e8964e        1.04MB              19 months ago
  $ docker compose wait a
  no containers for project "p"
  [1]
  $ docker compose -p P ps
  NAME      IMAGE          COMMAND        SERVICE   CREATED         STATUS         PORTS
  p-c-1     busybox:1.36   "sleep 1000"   c         2 minutes ago   Up 2 minutes
  $ docker compose -p none ps
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose -p none down
  WARN[0000] Warning: No resource found to remove for project "none".
  $ docker compose -p none stop
  $ docker compose -p none logs
  $ docker compose -f nope.yaml ps
  open /root/lab/p/nope.yaml: no such file or directory
  [1]
  $ docker compose --profile nope ps
  NAME      IMAGE          COMMAND        SERVICE   CREATED         STATUS         PORTS
  p-c-1     busybox:1.36   "sleep 1000"   c         2 minutes ago   Up 2 minutes
  $ docker compose --progress nope up
  unsupported --progress value "nope"
  [1]
  $ docker compose --ansi nope ps
  NAME      IMAGE          COMMAND        SERVICE   CREATED         STATUS         PORTS
  p-c-1     busybox:1.36   "sleep 1000"   c         2 minutes ago   Up 2 minutes
  $ docker compose --parallel x ps
  invalid argument "x" for "--parallel" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose --env-file nope ps
  couldn't find env file: /root/lab/p/nope
  [1]
  $ docker compose --project-directory /nope ps
  no configuration file provided: not found
  [1]
