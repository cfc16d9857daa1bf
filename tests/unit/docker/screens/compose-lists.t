  % docker pull -q busybox:1.36
  % mkdir -p app && cd app
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sh -c 'echo web up; sleep 1000'
  >     ports: ["8070:80", "127.0.0.1:8071:81/udp", "9000"]
  >     labels: { tier: front }
  >     init: true
  >     stop_grace_period: 1s
  >   worker:
  >     image: busybox:1.36
  >     command: sh -c 'echo worker $$HOSTNAME up | cut -c1-6; sleep 1000'
  >     deploy: { replicas: 2 }
  >     init: true
  >   once:
  >     image: busybox:1.36
  >     command: sh -c 'echo done; exit 3'
  > END
  $ docker compose up -d
  [+] up 5/5
   ✔ Network app_default    Created                                                                                                                                                                   0.0s
   ✔ Container app-worker-1 Started                                                                                                                                                                   2.1s
   ✔ Container app-worker-2 Started                                                                                                                                                                   0.9s
   ✔ Container app-once-1   Started                                                                                                                                                                   1.9s
   ✔ Container app-web-1    Started                                                                                                                                                                   1.7s
  $ docker compose ps
  NAME           IMAGE          COMMAND                  SERVICE   CREATED         STATUS         PORTS
  app-web-1      busybox:1.36   "sh -c 'echo web up;…"   web       2 seconds ago   Up 2 seconds   0.0.0.0:8070->80/tcp, [::]:8070->80/tcp, 127.0.0.1:8071->81/udp, 0.0.0.0:32768->9000/tcp, [::]:32768->9000/tcp
  app-worker-1   busybox:1.36   "sh -c 'echo worker …"   worker    2 seconds ago   Up 1 second
  app-worker-2   busybox:1.36   "sh -c 'echo worker …"   worker    2 seconds ago   Up 2 seconds
  $ docker compose ps -a
  NAME           IMAGE          COMMAND                  SERVICE   CREATED         STATUS                    PORTS
  app-once-1     busybox:1.36   "sh -c 'echo done; e…"   once      3 seconds ago   Exited (3) 1 second ago
  app-web-1      busybox:1.36   "sh -c 'echo web up;…"   web       3 seconds ago   Up 3 seconds              0.0.0.0:8070->80/tcp, [::]:8070->80/tcp, 127.0.0.1:8071->81/udp, 0.0.0.0:32768->9000/tcp, [::]:32768->9000/tcp
  app-worker-1   busybox:1.36   "sh -c 'echo worker …"   worker    3 seconds ago   Up 2 seconds
  app-worker-2   busybox:1.36   "sh -c 'echo worker …"   worker    3 seconds ago   Up 3 seconds
  $ docker compose ps -a --status exited
  NAME         IMAGE          COMMAND                  SERVICE   CREATED         STATUS                     PORTS
  app-once-1   busybox:1.36   "sh -c 'echo done; e…"   once      4 seconds ago   Exited (3) 2 seconds ago
  $ docker compose ps --services
  web
  worker
  $ docker compose ps --services --status running
  web
  worker
  % docker compose ps --format json web | head -c 400
  $ docker compose ps --format '{{.Name}} {{.Service}} {{.State}} {{.Status}}' worker
  app-worker-1 worker running Up 6 seconds
  app-worker-2 worker running Up 7 seconds
  $ docker compose ps --format 'table {{.Service}}\t{{.Ports}}'
  SERVICE   PORTS
  web       0.0.0.0:8070->80/tcp, [::]:8070->80/tcp, 127.0.0.1:8071->81/udp, 0.0.0.0:32768->9000/tcp, [::]:32768->9000/tcp
  worker
  worker
  $ docker compose ps --no-trunc
  NAME           IMAGE          COMMAND                                                      SERVICE   CREATED         STATUS         PORTS
  app-web-1      busybox:1.36   "sh -c 'echo web up; sleep 1000'"                            web       8 seconds ago   Up 7 seconds   0.0.0.0:8070->80/tcp, [::]:8070->80/tcp, 127.0.0.1:8071->81/udp, 0.0.0.0:32768->9000/tcp, [::]:32768->9000/tcp
  app-worker-1   busybox:1.36   "sh -c 'echo worker $HOSTNAME up | cut -c1-6; sleep 1000'"   worker    8 seconds ago   Up 7 seconds
  app-worker-2   busybox:1.36   "sh -c 'echo worker $HOSTNAME up | cut -c1-6; sleep 1000'"   worker    8 seconds ago   Up 7 seconds
  $ docker compose ps --filter status=exited
  NAME         IMAGE          COMMAND                  SERVICE   CREATED         STATUS                     PORTS
  app-once-1   busybox:1.36   "sh -c 'echo done; e…"   once      8 seconds ago   Exited (3) 6 seconds ago
  $ docker compose ps -q | wc -l
  3
  % docker compose top
  % docker compose top web
  $ docker compose top once
  $ docker compose port web 80
  0.0.0.0:8070
  $ docker compose port --protocol udp web 81
  127.0.0.1:8071
  $ docker compose port web 9999
  no port 9999/tcp for container app-web-1: 80/tcp, 80/tcp, 81/udp, 9000/tcp, 9000/tcp
  [1]
  % docker compose logs
  $ docker compose logs web worker
  web-1  | web up
  worker-1  | worker
  worker-2  | worker
  $ docker compose logs -n 0
  $ docker compose logs --index 2 worker
  worker-2  | worker
  $ docker compose logs --no-color --no-log-prefix
  done
  web up
  worker
  worker
  $ docker compose exec --index 2 worker hostname | wc -c
  13
  $ docker compose exec worker sh -c 'echo $0 from exec'
  sh from exec
  $ docker compose up -d --scale worker=3
  [+] up 5/5
   ✔ Container app-web-1    Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-1 Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-2 Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-3 Started                                                                                                                                                                   0.7s
   ✔ Container app-once-1   Started                                                                                                                                                                   0.4s
  $ docker compose up -d --scale worker=1 --no-recreate
  [+] up 5/5
   ✔ Container app-web-1    Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-1 Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-2 Removed                                                                                                                                                                   0.5s
   ✔ Container app-worker-3 Removed                                                                                                                                                                   0.4s
   ✔ Container app-once-1   Started                                                                                                                                                                   0.6s
  $ docker compose up -d --scale worker=0
  [+] up 3/3
   ✔ Container app-web-1    Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-1 Removed                                                                                                                                                                   0.3s
   ✔ Container app-once-1   Started                                                                                                                                                                   0.4s
  $ docker compose scale worker=2 web=1
  [+] scale 3/3
   ✔ Container app-web-1    Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-2 Created                                                                                                                                                                   0.1s
   ✔ Container app-worker-1 Created                                                                                                                                                                   0.1s
  $ docker compose scale --no-deps worker=1
  [+] scale 2/2
   ✔ Container app-worker-1 Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-2 Removed                                                                                                                                                                   0.2s
  $ docker compose up -d --scale web=2
  [+] up 4/5
   ✔ Container app-web-1    Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-1 Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-2 Started                                                                                                                                                                   0.8s
   ⠙ Container app-web-2    Starting                                                                                                                                                                  1.1s
   ✔ Container app-once-1   Started                                                                                                                                                                   0.9s
  Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint app-web-2 (e9e8ec341bade7dae6e120a5a323707a06593a1367548fadbf1e172b8354ea14): Bind for 0.0.0.0:8070 failed: port is already allocated
  [1]
  % docker compose ps -a --format '{{.Name}} {{.State}}'
  $ docker compose up -d --remove-orphans
  [+] up 5/5
   ✔ Container app-worker-1 Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-2 Running                                                                                                                                                                   0.0s
   ✔ Container app-web-1    Running                                                                                                                                                                   0.0s
   ✔ Container app-web-2    Removed                                                                                                                                                                   0.1s
   ✔ Container app-once-1   Started                                                                                                                                                                   0.4s
  $ docker compose stop worker
  [+] stop 2/2
   ✔ Container app-worker-1 Stopped                                                                                                                                                                   0.2s
   ✔ Container app-worker-2 Stopped                                                                                                                                                                   0.2s
  $ docker compose up -d worker
  [+] up 2/2
   ✔ Container app-worker-2 Started                                                                                                                                                                   0.4s
   ✔ Container app-worker-1 Started                                                                                                                                                                   0.4s
  $ docker compose rm -fsv worker
  [+] stop 2/2
  [+] remove 2/2pp-worker-1 Stopped                                                                                                                                                                   0.3s
   ✔ Container app-worker-1 Removed                                                                                                                                                                   0.6s
   ✔ Container app-worker-2 Removed                                                                                                                                                                   0.6s
  $ docker compose rm worker
  No stopped containers
  $ docker compose create
  [+] create 3/3
   ✔ Container app-web-1    Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-1 Created                                                                                                                                                                   0.0s
   ✔ Container app-worker-2 Created                                                                                                                                                                   0.0s
  $ docker compose create --force-recreate worker
  [+] create 2/2
   ✔ Container app-worker-1 Recreated                                                                                                                                                                 0.1s
   ✔ Container app-worker-2 Recreated                                                                                                                                                                 0.2s
  $ docker compose start worker
  [+] start 2/2
   ✔ Container app-worker-2 Started                                                                                                                                                                   0.4s
   ✔ Container app-worker-1 Started                                                                                                                                                                   0.4s
  $ docker compose restart
  [+] restart 0/4
   ⠇ Container app-worker-1 Restarting                                                                                                                                                                1.8s
   ⠇ Container app-once-1   Restarting                                                                                                                                                                1.8s
   ⠇ Container app-web-1    Restarting                                                                                                                                                                1.8s
   ⠇ Container app-worker-2 Restarting                                                                                                                                                                1.8s
  $ docker compose pause web
  [+] pause 1/1
   ✔ Container app-web-1 Paused                                                                                                                                                                       0.0s
  $ docker compose ps --format '{{.Name}} {{.State}} {{.Status}}' web
  app-web-1 paused Up 1 second (Paused)
  $ docker compose stop
  [+] stop 4/4
   ✔ Container app-once-1   Stopped                                                                                                                                                                   0.0s
   ✔ Container app-web-1    Stopped                                                                                                                                                                   0.5s
   ✔ Container app-worker-1 Stopped                                                                                                                                                                   0.3s
   ✔ Container app-worker-2 Stopped                                                                                                                                                                   0.5s
  $ docker compose up -d web
  [+] up 1/1
   ✔ Container app-web-1 Started                                                                                                                                                                      0.5s
  $ docker compose kill -s SIGTERM web
  [+] kill 1/1
   ✔ Container app-web-1 Killed                                                                                                                                                                       0.0s
  % docker compose ps -a
  $ docker compose cp compose.yaml web:/tmp/x
  [+] copy 1/1
   ✔ app-web-1 Copied compose.yaml to app-web-1:/tmp/x                                                                                                                                                0.0s
  $ docker compose cp web:/tmp/x - | tar t
  [+] copy 1/1
   ✔ app-web-1 Copied app-web-1:/tmp/x to -                                   0.0s
  x
  $ docker compose exec web ls
  service "web" is not running
  [1]
  $ docker compose start web; docker compose exec -T web cat /tmp/x | head -1
  [+] start 1/1
   ✔ Container app-web-1 Started                                                                                                                                                                      0.5s
  services:
  $ docker compose -f compose.yaml -f nosuch.yaml ps
  open /root/lab/app/nosuch.yaml: no such file or directory
  [1]
  $ printf 'services:\n  extra:\n    image: busybox:1.36\n    command: sleep 100\n  web:\n    environment: [A=1]\n' > more.yaml
  $ docker compose -f compose.yaml -f more.yaml up -d
  [+] up 5/5
   ✔ Container app-extra-1  Started                                                                                                                                                                   1.9s
   ✔ Container app-web-1    Started                                                                                                                                                                   1.4s
   ✔ Container app-worker-2 Started                                                                                                                                                                   1.1s
   ✔ Container app-once-1   Started                                                                                                                                                                   1.4s
   ✔ Container app-worker-1 Started                                                                                                                                                                   0.5s
  $ docker compose up -d
  WARN[0000] Found orphan containers (app-extra-1) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
  [+] up 4/4
   ✔ Container app-worker-1 Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-2 Running                                                                                                                                                                   0.0s
   ✔ Container app-web-1    Started                                                                                                                                                                   1.2s
   ✔ Container app-once-1   Started                                                                                                                                                                   0.8s
  $ docker compose up -d --remove-orphans
  [+] up 5/5
   ✔ Container app-web-1    Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-1 Running                                                                                                                                                                   0.0s
   ✔ Container app-worker-2 Running                                                                                                                                                                   0.0s
   ✔ Container app-extra-1  Removed                                                                                                                                                                  10.4s
   ✔ Container app-once-1   Started                                                                                                                                                                   0.3s
  $ docker compose -p other up -d once
  [+] up 2/2
   ✔ Network other_default  Created                                                                                                                                                                   0.1s
   ✔ Container other-once-1 Started                                                                                                                                                                   0.4s
  % docker compose ls -a
  $ docker compose -p other down
  [+] down 2/2
   ✔ Container other-once-1 Removed                                                                                                                                                                   0.4s
   ✔ Network other_default  Removed                                                                                                                                                                   0.1s
  $ docker compose down -t 0
  [+] down 5/5
   ✔ Container app-web-1    Removed                                                                                                                                                                   0.8s
   ✔ Container app-once-1   Removed                                                                                                                                                                   0.2s
   ✔ Container app-worker-1 Removed                                                                                                                                                                   0.8s
   ✔ Container app-worker-2 Removed                                                                                                                                                                   0.6s
   ✔ Network app_default    Removed                                                                                                                                                                   0.1s
  $ mkdir sub; printf 'services:\n  base:\n    image: busybox:1.36\n    command: echo from base\n    environment: {X: base}\n' > sub/base.yaml
  $ printf 'include:\n  - sub/base.yaml\nservices:\n  me:\n    extends: {file: sub/base.yaml, service: base}\n    environment: {Y: me}\n    depends_on: {base: {condition: service_completed_successfully}}\n' > inc.yaml
  $ docker compose -f inc.yaml config
  name: app
  services:
    base:
      command:
        - echo
        - from
        - base
      environment:
        X: base
      image: busybox:1.36
      networks:
        default: null
    me:
      command:
        - echo
        - from
        - base
      depends_on:
        base:
          condition: service_completed_successfully
          required: true
      environment:
        X: base
        'Y': me
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: app_default
  % docker compose -f inc.yaml up
  $ docker compose -f inc.yaml down
  [+] down 3/3
   ✔ Container app-me-1   Removed                                                                                                                                                                     0.1s
   ✔ Container app-base-1 Removed                                                                                                                                                                     0.1s
   ✔ Network app_default  Removed                                                                                                                                                                     0.1s
  $ COMPOSE_FILE=inc.yaml docker compose ps -a
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ COMPOSE_PROJECT_NAME=zed docker compose -f inc.yaml run --rm me env | grep -e X= -e Y=
  [+]  2/2t 2/22
   ✔ Network zed_default  Created                                             0.0s
   ✔ Container zed-base-1 Started                                             0.5s
  Container zed-base-1 Waiting
  Container zed-base-1 Exited
  Container zed-me-run-553135e1ee59 Creating
  Container zed-me-run-553135e1ee59 Created
  X=base
  Y=me
  $ docker compose -p zed down
  [+] down 2/2
   ✔ Container zed-base-1 Removed                                                                                                                                                                     0.1s
   ✔ Network zed_default  Removed                                                                                                                                                                     0.2s
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sh -c "echo hi; sleep 1"\n    restart: on-failure\n  b:\n    image: busybox:1.36\n    command: sh -c "exit 1"\n    restart: "on-failure:2"\n' > r.yaml
  % docker compose -f r.yaml up
  $ docker compose -f r.yaml ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}'
  a exited 0
  b exited 1
  $ docker compose -f r.yaml down
  [+] down 3/3
   ✔ Container app-b-1   Removed                                                                                                                                                                      0.1s
   ✔ Container app-a-1   Removed                                                                                                                                                                      0.1s
   ✔ Network app_default Removed                                                                                                                                                                      0.2s
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: nosuchcmd\n  b:\n    image: busybox:1.36\n    command: sleep 100\n    stop_signal: KILL\n' > f.yaml
  $ docker compose -f f.yaml up -d
  [+] up 2/3
   ✔ Network app_default Created                                                                                                                                                                      0.1s
   ✔ Container app-b-1   Started                                                                                                                                                                      0.8s
   ⠸ Container app-a-1   Starting                                                                                                                                                                     1.3s
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuchcmd": executable file not found in $PATH
  [1]
  $ docker compose -f f.yaml up
  [+] up 1/1
   ✔ Container app-b-1 Running                                                                                                                                                                        0.0s
  Attaching to a-1, b-1
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuchcmd": executable file not found in $PATH
  [1]
  $ docker compose -f f.yaml ps -a --format '{{.Service}} {{.State}}'
  a created
  b running
  $ docker compose -f f.yaml down
  [+] down 3/3
   ✔ Container app-a-1   Removed                                                                                                                                                                      0.0s
   ✔ Container app-b-1   Removed                                                                                                                                                                      0.2s
   ✔ Network app_default Removed                                                                                                                                                                      0.2s
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 100\n    networks: [ext]\nnetworks: { ext: { external: true } }\n' > e.yaml
  $ docker compose -f e.yaml up -d
  network ext declared as external, but could not be found
  [1]
  $ docker network create ext; docker compose -f e.yaml up -d
  ecae6569f65a7d60002b00ab81a81e35f0f7999c2d1191c5714221ca931eafed
  [+] up 1/1
   ✔ Container app-a-1 Started                                                                                                                                                                        0.8s
  $ docker compose -f e.yaml down -t 0; docker network rm ext
  [+] down 1/1
   ✔ Container app-a-1 Removed                                                                                                                                                                        0.5s
  ext
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 100\n    volumes: [ext:/x]\nvolumes: { ext: { external: true } }\n' > e.yaml
  $ docker compose -f e.yaml up -d
  external volume "ext" not found
  [1]
  $ docker volume create ext; docker compose -f e.yaml up -d
  ext
  [+] up 2/2
   ✔ Network app_default Created                                                                                                                                                                      0.2s
   ✔ Container app-a-1   Started                                                                                                                                                                      1.1s
  $ docker compose -f e.yaml down -v -t 0; docker volume ls -q
  [+] down 2/2
   ✔ Container app-a-1   Removed                                                                                                                                                                      0.3s
   ✔ Network app_default Removed                                                                                                                                                                      0.1s
  ext
  $ docker network create app_default; docker compose up -d once
  c84f57fcd0c7b15944f384cbda99e27205cf473158d879d759cf960c81e3f466
  WARN[0000] a network with name app_default exists but was not created by compose.
  Set `external: true` to use an existing network
  [+] up 1/1
   ✔ Container app-once-1 Started                                                                                                                                                                     0.4s
  $ docker compose down
  [+] down 1/1
   ✔ Container app-once-1 Removed                                                                                                                                                                     0.0s
  $ docker network rm app_default
  app_default
