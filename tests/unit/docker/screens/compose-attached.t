  % docker pull -q busybox:1.36
  % mkdir -p app && cd app
  $ cat > compose.yaml <<'END'
  > services:
  >   one:
  >     image: busybox:1.36
  >     command: sh -c 'echo one starts; sleep 1; echo one ends'
  >   second:
  >     image: busybox:1.36
  >     command: sh -c 'sleep 2; echo second ends >&2; exit 4'
  > END
  $ docker compose up
  [+] up 3/3
   ✔ Network app_default    Created                                                                                                                                                                   0.1s
   ✔ Container app-second-1 Created                                                                                                                                                                   0.1s
   ✔ Container app-one-1    Created                                                                                                                                                                   0.1s
  Attaching to one-1, second-1
  one-1  | one starts
  one-1  | one ends
  one-1 exited with code 0
  second-1  | second ends
  second-1 exited with code 4
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  one exited 0
  second exited 4
  $ docker compose up
  Attaching to one-1, second-1
  one-1  | one starts
  one-1  | one ends
  one-1 exited with code 0
  second-1  | second ends
  second-1 exited with code 4
  $ docker compose up --no-log-prefix one
  Attaching to one-1
  one starts
  one ends
  one-1 exited with code 0
  $ docker compose up --no-color one
  Attaching to one-1
  one-1  | one starts
  one-1  | one ends
  one-1 exited with code 0
  $ docker compose up --timestamps one | sed 's/2026[^ ]*/T/'
  Attaching to one-1
  one-1  | T one starts
  one-1  | T one ends
  one-1 exited with code 0
  $ docker compose up --attach one
  Attaching to one-1
  one-1  | one starts
  one-1  | one ends
  one-1 exited with code 0
  % docker compose up --no-attach one
  % docker compose up --abort-on-container-failure
  % docker compose up --abort-on-container-exit
  $ docker compose up --exit-code-from second
  Attaching to one-1, second-1
  one-1  | one starts
  one-1  | one ends
  one-1 exited with code 0
  Aborting on container exit...
  Container app-one-1 Stopping
  Container app-second-1 Stopping
  Container app-one-1 Stopped
  second-1  | second ends
  Container app-second-1 Stopped
  second-1 exited with code 4
  [4]
  $ docker compose up --exit-code-from one
  Attaching to one-1, second-1
  one-1  | one starts
  one-1  | one ends
  one-1 exited with code 0
  Aborting on container exit...
  Container app-one-1 Stopping
  Container app-second-1 Stopping
  Container app-one-1 Stopped
  second-1  | second ends
  Container app-second-1 Stopped
  second-1 exited with code 4
  $ docker compose up --menu=false --quiet-pull one
  Attaching to one-1
  one-1  | one starts
  one-1  | one ends
  one-1 exited with code 0
  $ docker compose up --remove-orphans one
  Attaching to one-1
  one-1  | one starts
  one-1  | one ends
  one-1 exited with code 0
  $ docker compose up --no-start
  $ docker compose start
  [+] start 2/2
   ✔ Container app-one-1    Started                                                                                                                                                                   0.6s
   ✔ Container app-second-1 Started                                                                                                                                                                   0.4s
  % docker compose logs
  % docker compose logs -t one | sed 's/2026[^ ]*/T/'
  % docker compose logs --since 1s
  % docker compose logs -f
  $ docker compose logs --until 1h one
  $ docker compose wait one
  no containers for project "app"
  [1]
  $ docker compose wait second; echo $?
  no containers for project "app"
  1
  $ docker compose wait one second; echo $?
  no containers for project "app"
  1
  $ docker compose rm -f one
  Going to remove app-one-1
  [+] remove 1/1
   ✔ Container app-one-1 Removed                                                                                                                                                                      0.1s
  $ docker compose rm -f
  Going to remove app-second-1
  [+] remove 1/1
   ✔ Container app-second-1 Removed                                                                                                                                                                   0.0s
  $ docker compose down
  [+] down 1/1
   ✔ Network app_default Removed                                                                                                                                                                      0.1s
  $ cat > compose.yaml <<'END'
  > name: long
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sh -c 'trap "echo bye; exit 0" TERM; echo up; while true; do sleep 0.1; done'
  >   db:
  >     image: busybox:1.36
  >     command: sh -c 'trap "echo closing; exit 2" TERM INT; echo ready; while true; do sleep 0.1; done'
  > END
  $ docker compose up
  < @2s ^C
  [+] up 3/3
   ✔ Network long_default Created                                                                                                                                                                     0.1s
   ✔ Container long-db-1  Created                                                                                                                                                                     0.2s
   ✔ Container long-web-1 Created                                                                                                                                                                     0.1s
  Attaching to db-1, web-1
  db-1  | ready
  web-1  | up
  Gracefully Stopping... press Ctrl+C again to force
  Container long-web-1 Stopping
  Container long-db-1 Stopping
  Container long-web-1 Stopped
  Container long-db-1 Stopped
  [130]
  $ docker compose ps -a --format '{{.Name}} {{.State}} {{.ExitCode}}'
  long-db-1 exited 2
  long-web-1 exited 0
  $ docker compose up web
  < @2s ^C
  Attaching to web-1
  web-1  | up
  Gracefully Stopping... press Ctrl+C again to force
  Container long-web-1 Stopping
  Container long-web-1 Stopped
  [130]
  $ docker compose up -d
  [+] up 2/2
   ✔ Container long-db-1  Started                                                                                                                                                                     0.4s
   ✔ Container long-web-1 Started                                                                                                                                                                     0.4s
  $ docker compose logs -f web
  < @1s ^C
  web-1  | up
  web-1  | bye
  web-1  | up
  web-1  | bye
  web-1  | up
  [130]
  % docker compose logs --tail 1
  % docker compose ps -a --format '{{.Name}} {{.State}} {{.ExitCode}}'
  % docker compose start
  $ docker compose stop -t 0 web
  [+] stop 1/1
   ✔ Container long-web-1 Stopped                                                                                                                                                                     0.2s
  $ docker compose kill
  [+] kill 1/1
   ✔ Container long-db-1 Killed                                                                                                                                                                       0.2s
  $ docker compose ps -a
  NAME         IMAGE          COMMAND                   SERVICE   CREATED          STATUS                                PORTS
  long-db-1    busybox:1.36   "sh -c 'trap \"echo c…"   db        11 seconds ago   Exited (137) Less than a second ago
  long-web-1   busybox:1.36   "sh -c 'trap \"echo b…"   web       11 seconds ago   Exited (137) Less than a second ago
  $ docker compose restart web
  [+] restart 0/1
   ⠼ Container long-web-1 Restarting                                                                                                                                                                  0.4s
  $ docker compose restart --no-deps db
  [+] restart 0/1
   ⠸ Container long-db-1 Restarting                                                                                                                                                                   0.3s
  $ docker compose down -t 1
  [+] down 3/3
   ✔ Container long-web-1 Removed                                                                                                                                                                     0.5s
   ✔ Container long-db-1  Removed                                                                                                                                                                     0.4s
   ✔ Network long_default Removed                                                                                                                                                                     0.2s
  $ docker compose up -d web
  [+] up 2/2
   ✔ Network long_default Created                                                                                                                                                                     0.1s
   ✔ Container long-web-1 Started                                                                                                                                                                     0.4s
  $ docker compose up -d db
  [+] up 1/1
   ✔ Container long-db-1 Started                                                                                                                                                                      0.4s
  $ docker compose down web
  [+] down 2/2
   ✔ Container long-web-1 Removed                                                                                                                                                                     0.3s
   ! Network long_default Resource is still in use                                                                                                                                                    0.0s
  $ docker compose ps --services
  db
  $ docker compose down --remove-orphans
  [+] down 2/2
   ✔ Container long-db-1  Removed                                                                                                                                                                     0.3s
   ✔ Network long_default Removed                                                                                                                                                                     0.2s
  $ docker compose run --rm web echo hello
  [+]  1/1te 1/1
   ✔ Network long_default Created                                                                                                                                                                     0.1s
  Container long-web-run-a211a7275b89 Creating
  Container long-web-run-a211a7275b89 Created
  hello
  $ docker compose run web echo hello
  Container long-web-run-471cb6344bf7 Creating
  Container long-web-run-471cb6344bf7 Created
  hello
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.Command}}'
  web exited "echo hello"
  $ docker compose run -d --name oneoff web sleep 100
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  Container oneoff Creating
  Container oneoff Created
  7a4565ba8083baa889cfecf8b3a90aa3a2d6c769acb9f5aa9bacc5fc26c78afd
  $ docker compose ps --format '{{.Name}}'
  $ docker compose ps -a --format '{{.Service}} {{.State}}' --orphans=false
  web exited
  web running
  $ docker compose up -d
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  [+] up 2/2
   ✔ Container long-web-1 Started                                                                                                                                                                     0.8s
   ✔ Container long-db-1  Started                                                                                                                                                                     0.6s
  $ docker compose down
  [+] down 3/3
   ✔ Container long-web-1 Removed                                                                                                                                                                     0.5s
   ✔ Container long-db-1  Removed                                                                                                                                                                     0.3s
   ! Network long_default Resource is still in use                                                                                                                                                    0.0s
  $ docker ps -a --format '{{.Names}}'
  oneoff
  long-web-run-471cb6344bf7
  $ docker rm -f oneoff
  oneoff
  $ docker compose run --rm -it web sh -c 'echo in; exit 7'
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  Container long-web-run-c87be569c263 Creating
  Container long-web-run-c87be569c263 Created
  in
  [7]
  $ docker compose run --rm nosuch
  no such service: nosuch
  [1]
  $ docker compose run --rm --service-ports web echo ports
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  Container long-web-run-25bc77654784 Creating
  Container long-web-run-25bc77654784 Created
  ports
  $ docker compose run --rm -p 8090:80 web echo p
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  Container long-web-run-592a6405eaf1 Creating
  Container long-web-run-592a6405eaf1 Created
  p
  $ docker compose run --rm -v /tmp:/x -w /x -u 1000 web sh -c 'pwd; id -u'
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  Container long-web-run-31aa2fd68456 Creating
  Container long-web-run-31aa2fd68456 Created
  /x
  1000
  $ docker compose run --rm --no-deps -l a=b --entrypoint 'echo ep' web one two
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  Container long-web-run-64f52050e0d7 Creating
  Container long-web-run-64f52050e0d7 Created
  ep one two
  $ docker compose run --rm web nosuchcmd
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  Container long-web-run-a85b60de9569 Creating
  Container long-web-run-a85b60de9569 Created
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuchcmd": executable file not found in $PATH
  [1]
  $ docker compose run --rm --build web true
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  Container long-web-run-052ca2b719eb Creating
  Container long-web-run-052ca2b719eb Created
  $ docker compose run --rm --env-from-file nosuch.env web true
  open nosuch.env: no such file or directory
  [1]
  $ docker compose run --rm --cap-add NET_ADMIN --cap-drop ALL web true
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  Container long-web-run-47a02b600f9b Creating
  Container long-web-run-47a02b600f9b Created
  $ docker compose run --rm --pull always web true
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  Image busybox:1.36 Pulling
  Image busybox:1.36 Pulled
  Container long-web-run-fe0de8c52a07 Creating
  Container long-web-run-fe0de8c52a07 Created
  $ docker compose run --rm -q --quiet-pull web echo quiet
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  quiet
  $ docker compose run -T web cat < compose.yaml | head -1
  WARN[0000] Found orphan containers (long-web-run-471cb6344bf7) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  Container long-web-run-bbf8bf06bfbb Creating
  Container long-web-run-bbf8bf06bfbb Created
  name: long
  $ docker compose down --rmi all -v -t 0
  [+] down 2/2
   ! Image busybox:1.36   Resource is still in use                                                                                                                                                    0.0s
   ✔ Network long_default Removed                                                                                                                                                                     0.1s
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36   4436f40eb70e       3.07MB         1.03MB    U
