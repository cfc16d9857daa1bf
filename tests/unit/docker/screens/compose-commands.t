  % docker pull -q busybox:1.36; docker pull -q nginx:1.27
  % mkdir -p app && cd app && printf 'services:\n  web:\n    image: nginx:1.27\n    ports: ["8080:80"]\n    volumes: [data:/data]\n  box:\n    image: busybox:1.36\n    command: sh -c "echo hi; sleep 1000"\n    stop_grace_period: 1s\n    depends_on: [web]\nvolumes: {data: }\n' > compose.yaml
  $ docker compose create
  [+] create 4/4
   ✔ Network app_default Created                                                                                                                                                                      0.0s
   ✔ Volume app_data     Created                                                                                                                                                                      0.0s
   ✔ Container app-web-1 Created                                                                                                                                                                      0.0s
   ✔ Container app-box-1 Created                                                                                                                                                                      0.0s
  $ docker compose ps -a
  NAME        IMAGE          COMMAND                  SERVICE   CREATED         STATUS    PORTS
  app-box-1   busybox:1.36   "sh -c 'echo hi; sle…"   box       3 seconds ago   Created
  app-web-1   nginx:1.27     "/docker-entrypoint.…"   web       3 seconds ago   Created
  $ docker compose up -d
  [+] up 2/2
   ✔ Container app-web-1 Started                                                                                                                                                                      0.1s
   ✔ Container app-box-1 Started                                                                                                                                                                      0.1s
  $ docker compose ps
  NAME        IMAGE          COMMAND                  SERVICE   CREATED         STATUS                  PORTS
  app-box-1   busybox:1.36   "sh -c 'echo hi; sle…"   box       3 seconds ago   Up Less than a second
  app-web-1   nginx:1.27     "/docker-entrypoint.…"   web       3 seconds ago   Up Less than a second   0.0.0.0:8080->80/tcp, [::]:8080->80/tcp
  $ docker compose ps --format json | head -c 100
  {"Command":"\"sh -c 'echo hi; sle…\"","CreatedAt":"2026-11-21 10:15:11 +0000 UTC","Engine":"","Exi
  $ docker compose ps -q | wc -l
  2
  $ docker compose ps --services
  box
  web
  $ docker compose ps --format '{{.Service}} {{.State}} {{.Publishers}}'
  box running []
  web running [{0.0.0.0 80 8080 tcp} {:: 80 8080 tcp}]
  $ docker compose ps --filter status=running --services
  box
  web
  $ docker compose ps --filter foo=bar
  unknown filter foo
  [1]
  $ docker compose ps --status exited
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose ps nosuch
  no such service: nosuch
  [1]
  $ docker compose ps --orphans=false
  NAME        IMAGE          COMMAND                  SERVICE   CREATED         STATUS        PORTS
  app-box-1   busybox:1.36   "sh -c 'echo hi; sle…"   box       4 seconds ago   Up 1 second
  app-web-1   nginx:1.27     "/docker-entrypoint.…"   web       4 seconds ago   Up 1 second   0.0.0.0:8080->80/tcp, [::]:8080->80/tcp
  $ docker compose ls
  NAME                STATUS              CONFIG FILES
  app                 running(2)          /root/lab/app/compose.yaml
  $ docker compose ls -q
  app
  $ docker compose ls -a --format json
  [{"Name":"app","Status":"running(2)","ConfigFiles":"/root/lab/app/compose.yaml"}]
  $ docker compose ls --filter name=ap
  NAME                STATUS              CONFIG FILES
  app                 running(2)          /root/lab/app/compose.yaml
  $ docker compose ls --filter name=zz
  NAME                STATUS              CONFIG FILES
  $ docker compose ls --filter foo=zz
  invalid filter 'foo'
  [1]
  $ docker compose ls --format table
  NAME                STATUS              CONFIG FILES
  app                 running(2)          /root/lab/app/compose.yaml
  $ docker compose ls --format '{{.Name}}'
  format value "{{.Name}}" could not be parsed: parsing failed
  [1]
  $ docker compose volumes
  DRIVER    VOLUME NAME
  local     app_data
  $ docker compose volumes -q
  app_data
  $ docker compose volumes web
  DRIVER    VOLUME NAME
  local     app_data
  $ docker compose volumes box
  DRIVER    VOLUME NAME
  $ docker compose volumes nosuch
  no such service: nosuch
  [1]
  $ docker compose volumes --format json
  {"Availability":"N/A","Driver":"local","Group":"N/A","Labels":"com.docker.compose.config-hash=d4f4cc9bcc8adb1014b3bfd8dcba21282b490b4abd5d696ca0bd3602aac03efd,com.docker.compose.project=app,com.docker.compose.version=5.5.0,com.docker.compose.volume=data","Links":"N/A","Mountpoint":"/var/lib/docker/volumes/app_data/_data","Name":"app_data","Scope":"local","Size":"N/A","Status":"N/A"}
  $ docker compose volumes --format '{{.Name}} {{.Driver}}'
  app_data local
  $ docker compose images
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  app-box-1           busybox             1.36                linux/amd64         6f86b990e87c        1.04MB              19 months ago
  app-web-1           nginx               1.27                linux/amd64         9016c215d04c        33.5MB              19 months ago
  $ docker compose images -q | wc -l
  2
  $ docker compose images --format json | head -c 60
  [{"ID":"sha256:9016c215d04cabc4ee1166137d29a249cdc40fbb38332
  $ docker compose images web
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  app-web-1           nginx               1.27                linux/amd64         9016c215d04c        33.5MB              19 months ago
  $ docker compose images --format foo
  format value "foo" could not be parsed: parsing failed
  [1]
  $ docker compose stats --no-stream --format '{{.Name}}'
  app-box-1
  app-web-1
  $ docker compose stats --no-stream web --format '{{.Name}}'
  app-web-1
  $ docker compose port web 80
  0.0.0.0:8080
  $ docker compose port web 81
  no port 81/tcp for container app-web-1: 80/tcp, 80/tcp
  [1]
  $ docker compose port nosuch 80
  service "nosuch" is not running
  [1]
  $ docker compose port web
  requires at least 2 arg(s), only received 1
  [1]
  $ docker compose port web foo
  strconv.ParseUint: parsing "foo": invalid syntax
  [1]
  $ docker compose port web 80 --protocol udp
  no port 80/udp for container app-web-1: 80/tcp, 80/tcp
  [1]
  $ docker compose port --index 2 web 80
  service "web" is not running container #2
  [1]
  $ docker compose pause
  [+] pause 2/2
   ✔ Container app-box-1 Paused                                                                                                                                                                       0.0s
   ✔ Container app-web-1 Paused                                                                                                                                                                       0.0s
  $ docker compose ps
  NAME        IMAGE          COMMAND                  SERVICE   CREATED          STATUS                  PORTS
  app-box-1   busybox:1.36   "sh -c 'echo hi; sle…"   box       10 seconds ago   Up 6 seconds (Paused)
  app-web-1   nginx:1.27     "/docker-entrypoint.…"   web       10 seconds ago   Up 6 seconds (Paused)   0.0.0.0:8080->80/tcp, [::]:8080->80/tcp
  $ docker compose pause
  Error response from daemon: container ba5b000ec51ecfd4fc4bfd4ef26093df8b467315044a2c4fb0a8029de0b93a7c is already paused
  [1]
  $ docker compose unpause
  [+] unpause 2/2
   ✔ Container app-web-1 Unpaused                                                                                                                                                                     0.0s
   ✔ Container app-box-1 Unpaused                                                                                                                                                                     0.0s
  $ docker compose unpause web
  Error response from daemon: Container ba5b000ec51ecfd4fc4bfd4ef26093df8b467315044a2c4fb0a8029de0b93a7c is not paused
  [1]
  $ docker compose pause nosuch
  no such service: nosuch
  [1]
  $ docker compose scale box=2
  [+] scale 3/3
   ✔ Container app-web-1 Running                                                                                                                                                                      0.0s
   ✔ Container app-box-1 Running                                                                                                                                                                      0.0s
   ✔ Container app-box-2 Created                                                                                                                                                                      0.0s
  $ docker compose scale box=abc
  invalid scale specifier: can't parse replica value as int: box=abc
  [1]
  $ docker compose scale box
  invalid scale specifier: box
  [1]
  $ docker compose scale
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose scale nosuch=2
  no such service: nosuch
  [1]
  $ docker compose scale box=1
  [+] scale 3/3
   ✔ Container app-box-1 Running                                                                                                                                                                      0.0s
   ✔ Container app-web-1 Running                                                                                                                                                                      0.0s
   ✔ Container app-box-2 Removed                                                                                                                                                                      1.1s
  $ docker compose export web -o x.tar; ls x.tar
  [+] export 0/1
   ⠋ app-web-1 Exporting                                                                                                                                                                              0.0s
  x.tar
  $ docker compose export nosuch
  service "nosuch" is not running
  [1]
  $ docker compose export
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose commit web my:img
  [+] commit 1/1
   ✔ app-web-1 Committed as sha256:ecd0841405ccb3ca10f692d990b4f02f43cddfaa31c0b7884ad29f206cee3c4a                                                                                                   0.1s
  $ docker compose commit web
  [+] commit 1/1
   ✔ app-web-1 Committed as sha256:98f45664e0052303250a422cd879bc92f45d82698a0fe9b8d0bd6b4e84038faa                                                                                                   0.1s
  $ docker compose commit -a me -m msg -c 'ENV A=1' web my:img2
  [+] commit 1/1
   ✔ app-web-1 Committed as sha256:ab44a7367c13ea09c504c9e7191c2ab481d6b809acbaac7de2a44c5e332d0c24                                                                                                   0.1s
  $ docker compose commit nosuch x
  service "nosuch" is not running
  [1]
  $ docker compose commit --index 3 web x
  service "web" is not running container #3
  [1]
  $ docker compose cp compose.yaml web:/tmp/c
  [+] copy 1/1
   ✔ app-web-1 Copied compose.yaml to app-web-1:/tmp/c                                                                                                                                                0.0s
  $ docker compose cp web:/tmp/c back.yaml; diff compose.yaml back.yaml
  [+] copy 1/1
   ✔ app-web-1 Copied app-web-1:/tmp/c to back.yaml                                                                                                                                                   0.0s
  $ docker compose cp web:/nosuch .
  [+] copy 0/1
   ⠋ app-web-1 Copying app-web-1:/nosuch to .                                                                                                                                                         0.0s
  Error response from daemon: Could not find the file /nosuch in container ba5b000ec51ecfd4fc4bfd4ef26093df8b467315044a2c4fb0a8029de0b93a7c
  [1]
  $ docker compose cp nosuch web:/tmp
  [+] copy 0/1
   ⠋ app-web-1 Copying nosuch to app-web-1:/tmp                                                                                                                                                       0.0s
  lstat /root/lab/app/nosuch: no such file or directory
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
  $ docker compose cp --index 4 compose.yaml web:/tmp
  service "web" is not running container #4
  [1]
  $ docker compose cp --all compose.yaml box:/tmp
  [+] copy 1/1
   ✔ app-box-1 Copied compose.yaml to app-box-1:/tmp                                                                                                                                                  0.0s
  $ docker compose exec web echo hi
  hi
  $ docker compose exec nosuch echo hi
  service "nosuch" is not running
  [1]
  $ docker compose exec web
  requires at least 2 arg(s), only received 1
  [1]
  $ docker compose exec --index 5 web true
  service "web" is not running container #5
  [1]
  $ docker compose exec -T -e A=1 -w /tmp -u nobody box sh -c 'pwd; id -un; echo $A'
  /tmp
  nobody
  1
  $ docker compose exec web nosuch
  OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuch": executable file not found in $PATH
  [127]
  $ docker compose exec -d box touch /tmp/d
  $ docker compose run --rm box echo run
  [+]  1/1t 1/11
   ✔ Container app-web-1 Running                                                                                                                                                                      0.0s
  Container app-box-run-cb7c5ba40f79 Creating
  Container app-box-run-cb7c5ba40f79 Created
  run
  $ docker compose run nosuch
  no such service: nosuch
  [1]
  $ docker compose run
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose run --rm -e X=1 --entrypoint env box | grep X=
  [+]  1/1t 1/11
   ✔ Container app-web-1 Running                                              0.0s
  Container app-box-run-bf7d813117e9 Creating
  Container app-box-run-bf7d813117e9 Created
  X=1
  $ docker compose run --rm --name foo -T box hostname -i | wc -l
  [+]  1/1t 1/11
   ✔ Container app-web-1 Running                                              0.0s
  Container foo Creating
  Container foo Created
  1
  $ docker compose logs box
  box-1  | hi
  $ docker compose logs --no-log-prefix box
  hi
  $ docker compose logs -n 1 --no-color box
  box-1  | hi
  $ docker compose logs nosuch
  no such service: nosuch
  [1]
  $ docker compose logs --tail abc box
  box-1  | hi
  $ docker compose logs --index 9 box
  service "box" is not running container #9
  [1]
  $ docker compose kill -s FOO box
  [+] kill 1/1
   ✘ Container app-box-1 Error Error while Killing                                                                                                                                                    0.0s
  Error response from daemon: cannot kill container: 192e1e3c76caf98ac8cd799d2bb67189f798eb130a80a5fc8b865c46e1b946eb: invalid signal: FOO
  [1]
  $ docker compose kill -s HUP box
  [+] kill 1/1
   ✔ Container app-box-1 Killed                                                                                                                                                                       0.0s
  $ docker compose kill nosuch
  no such service: nosuch
  [1]
  $ docker compose stop -t 1 box
  [+] stop 1/1
   ✔ Container app-box-1 Stopped                                                                                                                                                                      1.0s
  $ docker compose stop nosuch
  no such service: nosuch
  [1]
  $ docker compose start box
  [+] start 1/1
   ✔ Container app-box-1 Started                                                                                                                                                                      0.1s
  $ docker compose start nosuch
  no such service: nosuch
  [1]
  $ docker compose restart -t 0 box
  [+] restart 0/1
   ⠙ Container app-box-1 Restarting                                                                                                                                                                   0.1s
  $ docker compose restart nosuch
  no such service: nosuch
  [1]
  $ docker compose wait nosuch
  no containers for project "app"
  [1]
  $ docker compose wait
  docker: 'docker compose wait' requires at least 1 argument

  Usage:  docker compose wait SERVICE [SERVICE...] [OPTIONS]

  See 'docker compose wait --help' for more information
  [1]
  $ docker compose attach nosuch
  service "nosuch" is not running
  [1]
  $ docker compose attach
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose rm
  No stopped containers
  $ docker compose rm -f
  No stopped containers
  $ docker compose rm -sf box
  [+] stop 1/1
  [+] remove 1/1pp-box-1 Stopped                                                                                                                                                                      1.0s
   ✔ Container app-box-1 Removed                                                                                                                                                                      1.1s
  $ docker compose rm nosuch
  no such service: nosuch
  [1]
  $ docker compose pull box
  [+] pull 1/1
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.1s
  $ docker compose pull nosuch
  no such service: nosuch
  [1]
  $ docker compose pull -q
  [+] pull 2/2
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.1s
   ✔ Image nginx:1.27   Pulled                                                                                                                                                                        0.1s
  $ docker compose pull --policy foo
  [+] pull 2/2
   ✔ Image nginx:1.27   Skipped Image is already present locally                                                                                                                                      0.0s
   ✔ Image busybox:1.36 Skipped Image is already present locally                                                                                                                                      0.0s
  % docker compose push
  $ docker compose build
  WARN[0000] No services to build
  $ docker compose build nosuch
  no such service: nosuch
  [1]
  $ docker compose down nosuch
  no such service: nosuch
  [1]
  $ docker compose down --rmi foo
  invalid value for --rmi: "foo"
  [1]
  $ docker compose down -v --rmi local
  [+] down 5/5
   ✔ Container app-web-1 Removed                                                                                                                                                                      0.1s
   ✔ Image my:img        Removed                                                                                                                                                                      0.0s
   ✔ Image my:img2       Removed                                                                                                                                                                      0.0s
   ✔ Volume app_data     Removed                                                                                                                                                                      0.0s
   ✔ Network app_default Removed                                                                                                                                                                      0.1s
  $ docker compose down
  $ docker compose ps
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose ls
  NAME                STATUS              CONFIG FILES
  $ docker compose -p other ps
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose -p other down
  WARN[0000] Warning: No resource found to remove for project "other".
  $ docker compose up --no-such
  unknown flag: --no-such
  [1]
  $ docker compose up nosuch
  no such service: nosuch
  [1]
  $ docker compose up -d --scale box=abc
  strconv.Atoi: parsing "abc": invalid syntax
  [1]
  $ docker compose up -d --scale nosuch=2
  no such service: nosuch: not found
  [1]
  $ docker compose up --pull foo
  invalid --pull option "foo"
  [1]
  $ docker compose up -d --force-recreate --no-recreate
  --force-recreate and --no-recreate are incompatible
  [1]
  $ docker compose up -d --build --no-build
  --build and --no-build are incompatible
  [1]
  $ docker compose up -d --wait --wait-timeout 5
  [+] up 4/4
   ✔ Volume app_data     Created                                                                                                                                                                      0.0s
   ✔ Network app_default Created                                                                                                                                                                      0.0s
   ✔ Container app-web-1 Healthy                                                                                                                                                                      0.7s
   ✔ Container app-box-1 Healthy                                                                                                                                                                      0.7s
  $ docker compose up -d -V
  [+] up 2/2
   ✔ Container app-web-1 Started                                                                                                                                                                      1.2s
   ✔ Container app-box-1 Started                                                                                                                                                                      1.2s
  $ docker compose up -d --always-recreate-deps
  [+] up 2/2
   ✔ Container app-web-1 Running                                                                                                                                                                      0.0s
   ✔ Container app-box-1 Running                                                                                                                                                                      0.0s
  $ docker compose up -d --no-deps box
  [+] up 1/1
   ✔ Container app-box-1 Running                                                                                                                                                                      0.0s
  $ docker compose up -d --force-recreate box
  [+] up 2/2
   ✔ Container app-web-1 Running                                                                                                                                                                      0.0s
   ✔ Container app-box-1 Started                                                                                                                                                                      1.2s
  $ docker compose up -t 1 -d --force-recreate --always-recreate-deps box
  [+] up 2/2
   ✔ Container app-web-1 Started                                                                                                                                                                      1.3s
   ✔ Container app-box-1 Started                                                                                                                                                                      1.2s
  $ docker compose up --abort-on-container-exit -d
  --detach cannot be combined with --abort-on-container-exit, --abort-on-container-failure, --attach, --attach-dependencies or --watch
  [1]
  $ docker compose up --exit-code-from nosuch
  no such service: nosuch: not found
  [1]
  $ docker compose up --attach-dependencies --no-start
  [+] create 2/2
   ✔ Container app-box-1 Running                                                                                                                                                                      0.0s
   ✔ Container app-web-1 Running                                                                                                                                                                      0.0s
  $ docker compose --dry-run up -d
  [+] up 2/2
   ✔ Container app-web-1 Running                                                                                                                                                                      0.0s
   ✔ Container app-box-1 Running                                                                                                                                                                      0.0s
  $ docker compose --dry-run down
  [+] down 3/3
   ✔ Container app-box-1 Removed                                                                                                                                                                      0.0s
   ✔ Container app-web-1 Removed                                                                                                                                                                      0.0s
   ! Network app_default Resource is still in use                                                                                                                                                     0.0s
  $ docker compose --progress plain down -t 0
   Container app-box-1 Stopping
   Container app-box-1 Stopped
   Container app-box-1 Removing
   Container app-box-1 Removed
   Container app-web-1 Stopping
   Container app-web-1 Stopped
   Container app-web-1 Removing
   Container app-web-1 Removed
   Network app_default Removing
   Network app_default Removed
  $ docker compose --progress quiet down -t 0
  $ docker compose --ansi never up -d
   Network app_default Creating
   Network app_default Creating
   Network app_default Created
   Network app_default Created
   Container app-web-1 Creating
   Container app-web-1 Created
   Container app-box-1 Creating
   Container app-box-1 Created
   Container app-web-1 Starting
   Container app-web-1 Started
   Container app-box-1 Starting
   Container app-box-1 Started
  $ docker compose --ansi always down -t 0
  [+] down 3/3
   ✔ Container app-box-1 Removed                                                                                                                                                                      0.1s
   ✔ Container app-web-1 Removed                                                                                                                                                                      0.1s
   ✔ Network app_default Removed                                                                                                                                                                      0.1s
  $ cd /tmp && docker compose ps
  no configuration file provided: not found
  [1]
  $ docker compose -f nosuch.yaml ps
  open /tmp/nosuch.yaml: no such file or directory
  [1]
