  % docker pull -q busybox:1.36; mkdir -p prog && cd prog
  $ printf 'services:\n  app:\n    image: busybox:1.36\n    command: sleep 600\n    stop_signal: SIGKILL\n  db:\n    image: busybox:1.36\n    command: sleep 600\n    stop_signal: SIGKILL\n    volumes: ["data:/data", "/anon"]\nvolumes:\n  data:\n' > compose.yaml
  $ docker compose --dry-run up -d
  [+] up 4/4
   ✔ Network prog_default Created                                                                                                                                                                     0.0s
   ✔ Volume prog_data     Created                                                                                                                                                                     0.0s
   ✔ Container prog-db-1  Started                                                                                                                                                                     0.0s
   ✔ Container prog-app-1 Started                                                                                                                                                                     0.0s
  $ docker compose --progress plain up -d
   Network prog_default Creating
   Network prog_default Creating
   Volume prog_data Creating
   Volume prog_data Creating
   Volume prog_data Created
   Volume prog_data Created
   Network prog_default Created
   Network prog_default Created
   Container prog-db-1 Creating
   Container prog-app-1 Creating
   Container prog-app-1 Created
   Container prog-db-1 Created
   Container prog-db-1 Starting
   Container prog-app-1 Starting
   Container prog-db-1 Started
   Container prog-app-1 Started
  $ docker compose --dry-run down -v
  [+] down 4/4
   ✔ Container prog-db-1  Removed                                                                                                                                                                     0.0s
   ✔ Container prog-app-1 Removed                                                                                                                                                                     0.0s
   ! Network prog_default Resource is still in use                                                                                                                                                    0.0s
   ✔ Volume prog_data     Removed                                                                                                                                                                     0.0s
  $ docker compose --dry-run stop app
  [+] stop 1/1
   ✔ Container prog-app-1 Stopped                                                                                                                                                                     0.0s
  $ docker compose --dry-run build
  WARN[0000] No services to build
  $ docker compose --dry-run pull
  [+] pull 1/1
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.0s
  $ docker compose --dry-run ps
  NAME         IMAGE          COMMAND       SERVICE   CREATED         STATUS        PORTS
  prog-app-1   busybox:1.36   "sleep 600"   app       2 seconds ago   Up 1 second
  prog-db-1    busybox:1.36   "sleep 600"   db        2 seconds ago   Up 1 second
  $ docker compose --dry-run exec app echo hi
  interactive exec is not supported in dry-run mode
  [1]
  $ docker compose --dry-run restart
  [+] restart 0/2
   ⠋ Container prog-db-1  Restarting                                                                                                                                                                  0.0s
   ⠋ Container prog-app-1 Restarting                                                                                                                                                                  0.0s
  $ docker compose --progress plain stop
   Container prog-app-1 Stopping
   Container prog-db-1 Stopping
   Container prog-db-1 Stopped
   Container prog-app-1 Stopped
  $ docker compose --progress plain start
   Container prog-db-1 Starting
   Container prog-app-1 Starting
   Container prog-app-1 Started
   Container prog-db-1 Started
  $ docker compose --progress quiet restart
  % docker compose --progress json down
  % docker compose --progress json up -d
  $ docker compose --progress fancy down
  unsupported --progress value "fancy"
  [1]
  $ docker compose --progress auto ps -q | wc -l
  2
  $ docker compose --ansi never up -d --force-recreate app
   Container prog-app-1 Recreate
   Container prog-app-1 Recreated
   Container prog-app-1 Starting
   Container prog-app-1 Started
  $ docker compose --ansi always ps -q | wc -l
  2
  $ docker compose --ansi sometimes ps -q | wc -l
  2
  $ docker compose --parallel 1 up -d --force-recreate
  [+] up 2/2
   ✔ Container prog-app-1 Started                                                                                                                                                                     0.6s
   ✔ Container prog-db-1  Started                                                                                                                                                                     0.7s
  $ docker compose --parallel x ps
  invalid argument "x" for "--parallel" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose --compatibility up -d
  [+] up 2/2
   ✔ Container prog-db-1  Running                                                                                                                                                                     0.0s
   ✔ Container prog-app-1 Running                                                                                                                                                                     0.0s
  $ docker compose ps --format '{{.Name}}' | sort
  prog-app-1
  prog-db-1
  $ docker compose --compatibility down
  [+] down 3/3
   ✔ Container prog-app-1 Removed                                                                                                                                                                     0.5s
   ✔ Container prog-db-1  Removed                                                                                                                                                                     0.4s
   ✔ Network prog_default Removed                                                                                                                                                                     0.2s
  $ docker compose -p other up -d
  [+] up 4/4
   ✔ Network other_default Created                                                                                                                                                                    0.0s
   ✔ Volume other_data     Created                                                                                                                                                                    0.0s
   ✔ Container other-db-1  Started                                                                                                                                                                    0.3s
   ✔ Container other-app-1 Started                                                                                                                                                                    0.3s
  $ docker compose -p other ps --format '{{.Name}}' | sort
  other-app-1
  other-db-1
  $ docker compose ls
  NAME                STATUS              CONFIG FILES
  other               running(2)          /root/lab/prog/compose.yaml
  $ docker compose -p OTHER ps
  NAME          IMAGE          COMMAND       SERVICE   CREATED                  STATUS                  PORTS
  other-app-1   busybox:1.36   "sleep 600"   app       Less than a second ago   Up Less than a second
  other-db-1    busybox:1.36   "sleep 600"   db        Less than a second ago   Up Less than a second
  $ docker compose -p 'Ot her' up -d
  invalid project name "Ot her": must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number
  [1]
  % docker compose -p -x ps
  $ docker compose -p other down -v
  [+] down 4/4
   ✔ Container other-db-1  Removed                                                                                                                                                                    0.6s
   ✔ Container other-app-1 Removed                                                                                                                                                                    0.7s
   ✔ Volume other_data     Removed                                                                                                                                                                    0.0s
   ✔ Network other_default Removed                                                                                                                                                                    0.2s
  $ docker compose --project-directory /tmp config | head -1
  no configuration file provided: not found
  % docker compose --project-directory nodir config | head -1
  $ docker compose --env-file nofile config -q
  couldn't find env file: /root/lab/prog/nofile
  [1]
  $ docker compose --file compose.yaml --file nofile.yaml config -q
  open /root/lab/prog/nofile.yaml: no such file or directory
  [1]
  $ printf 'services:\n  app:\n    environment:\n      A: ${A:-unset}\n    ports: !override ["81:81"]\n  db: !reset null\n' > over.yaml
  $ docker compose -f compose.yaml -f over.yaml config
  name: prog
  services:
    app:
      command:
        - sleep
        - "600"
      environment:
        A: unset
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          target: 81
          published: "81"
          protocol: tcp
      stop_signal: SIGKILL
  networks:
    default:
      name: prog_default
  $ COMPOSE_FILE=compose.yaml:over.yaml docker compose config --services
  app
  $ COMPOSE_PROJECT_NAME=envname docker compose config | head -1
  name: envname
  $ COMPOSE_PROFILES=x docker compose config --profiles
  $ echo 'COMPOSE_FILE=over.yaml' > .env
  $ docker compose config --services
  service "app" has neither an image nor a build context specified: invalid compose project
  [1]
  $ rm .env; printf 'A=from-file\nB="quoted $A"\nC='"'"'single $A'"'"'\nexport D=exp # comment\nE = spaced\n#F=1\nG=\nH\n' > my.env
  $ printf 'services:\n  app:\n    image: busybox:1.36\n    command: env\n    env_file: my.env\n' > e.yaml
  $ docker compose -f e.yaml config
  name: prog
  services:
    app:
      command:
        - env
      environment:
        A: from-file
        B: quoted from-file
        C: single $$A
        D: exp
        E: spaced
        G: ""
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: prog_default
  $ docker compose -f e.yaml run --rm app env | grep -E '^[A-H]=' | sort
  [+]  1/1te 1/1
   ✔ Network prog_default Created                                             0.0s
  Container prog-app-run-e31296bf6609 Creating
  Container prog-app-run-e31296bf6609 Created
  A=from-file
  B=quoted from-file
  C=single $A
  D=exp
  E=spaced
  G=
  $ printf 'services:\n  app:\n    image: busybox:1.36\n    command: env\n    env_file:\n      - path: missing.env\n        required: false\n      - path: my.env\n        format: raw\n' > e.yaml
  $ docker compose -f e.yaml config
  failed to parse env_file /root/lab/prog/my.env: variable 'export D' contains whitespaces
  [1]
  $ printf 'services:\n  app:\n    image: busybox:1.36\n    env_file: missing.env\n' > e.yaml
  $ docker compose -f e.yaml config
  env file /root/lab/prog/missing.env not found: stat /root/lab/prog/missing.env: no such file or directory
  [1]
  $ docker compose -f e.yaml config --no-env-resolution
  name: prog
  services:
    app:
      env_file:
        - path: /root/lab/prog/missing.env
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: prog_default
  $ printf 'A=1\n B C=2\n' > my.env; sed -i s/missing/my/ e.yaml
  % docker compose -f e.yaml config
  $ printf 'A="unclosed\n' > my.env
  % docker compose -f e.yaml config
  $ printf '2A=x\nA-B=y\n' > my.env
  $ docker compose -f e.yaml config
  name: prog
  services:
    app:
      environment:
        2A: x
        A-B: 'y'
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: prog_default
  $ printf 'services:\n  a:\n    image: ${IMG:?}\n' > i.yaml
  $ docker compose -f i.yaml config
  error while interpolating services.a.image: required variable IMG is missing a value
  [1]
  $ printf 'services:\n  a:\n    image: ${IMG?need it}\n' > i.yaml
  $ IMG= docker compose -f i.yaml config
  service "a" has neither an image nor a build context specified: invalid compose project
  [1]
  $ printf 'services:\n  a:\n    image: ${IMG:-busybox:${TAG:-1.36}}\n    command: echo $$HOME ${X:+x} ${Y+y}\n' > i.yaml
  $ Y= docker compose -f i.yaml config
  name: prog
  services:
    a:
      command:
        - echo
        - $$HOME
        - 'y'
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: prog_default
  $ docker compose -f i.yaml config --no-interpolate
  name: prog
  networks:
    default:
      name: prog_default
  services:
    a:
      command: echo $$HOME ${X:+x} ${Y+y}
      image: ${IMG:-busybox:${TAG:-1.36}}
      networks:
        default: null
  % docker compose -f i.yaml config --variables
  $ printf 'services:\n  a:\n    image: ${IMG\n' > i.yaml
  $ docker compose -f i.yaml config
  invalid interpolation format for services.a.image.
  You may need to escape any $ with another $.
  ${IMG
  [1]
  $ printf 'services:\n  a:\n    image: ${}\n' > i.yaml
  $ docker compose -f i.yaml config
  invalid interpolation format for services.a.image.
  You may need to escape any $ with another $.
  ${}
  [1]
  $ printf 'services:\n  a:\n    image: busybox\n    command: echo ${1X} $ a\n' > i.yaml
  $ docker compose -f i.yaml config
  invalid interpolation format for services.a.command.
  You may need to escape any $ with another $.
  echo ${1X} $ a
  [1]
  $ printf 'services:\n  a:\n    image: busybox\n    mem_limit: ${M:-abc}\n' > i.yaml
  $ docker compose -f i.yaml config
  decoding failed due to the following error(s):

  'services[a].mem_limit' invalid size: 'abc'
  [1]
  $ printf 'services:\n  a:\n    image: busybox\n    init: ${I:-maybe}\n' > i.yaml
  $ docker compose -f i.yaml config
  error while interpolating services.a.init: failed to cast to expected type: invalid boolean: maybe
  [1]
  $ printf 'services:\n  a:\n    image: busybox\n    privileged: ${P:-true}\n    cpus: ${C:-0.5}\n    scale: ${S:-2}\n' > i.yaml
  % docker compose -f i.yaml config
