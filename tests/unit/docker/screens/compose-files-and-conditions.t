  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; mkdir p3 && cd p3
  $ printf 'services:\n  a:\n    image: busybox:${TAG}\n    command: echo ${WHO:-world} $$HOME ${X-} ${Y+set}\n    environment:\n      P: ${P:?must be given}\n' > compose.yaml
  $ docker compose config
  WARN[0000] The "TAG" variable is not set. Defaulting to a blank string.
  error while interpolating services.a.environment.P: required variable P is missing a value: must be given
  [1]
  $ P=1 docker compose config
  WARN[0000] The "TAG" variable is not set. Defaulting to a blank string.
  name: p3
  services:
    a:
      command:
        - echo
        - world
        - $$HOME
      environment:
        P: "1"
      image: 'busybox:'
      networks:
        default: null
  networks:
    default:
      name: p3_default
  $ printf 'TAG=1.36\nP=from-file\nWHO="the env"\n' > .env
  $ docker compose config
  name: p3
  services:
    a:
      command:
        - echo
        - the
        - env
        - $$HOME
      environment:
        P: from-file
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p3_default
  $ WHO=shell docker compose config | grep echo -A 3
        - echo
        - shell
        - $$HOME
      environment:
  $ docker compose config --no-interpolate
  name: p3
  networks:
    default:
      name: p3_default
  services:
    a:
      command: echo ${WHO:-world} $$HOME ${X-} ${Y+set}
      environment:
        P: ${P:?must be given}
      image: busybox:${TAG}
      networks:
        default: null
  $ docker compose config --no-env-resolution
  name: p3
  services:
    a:
      command:
        - echo
        - the
        - env
        - $$HOME
      environment:
        P: from-file
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p3_default
  $ printf 'P=other\nTAG=latest\n' > other.env; docker compose --env-file other.env config
  name: p3
  services:
    a:
      command:
        - echo
        - world
        - $$HOME
      environment:
        P: other
      image: busybox:latest
      networks:
        default: null
  networks:
    default:
      name: p3_default
  $ docker compose --env-file .env --env-file other.env config --images
  busybox:latest
  $ printf 'BAD LINE\n' > bad.env; docker compose --env-file bad.env config
  failed to read /root/lab/p3/bad.env: line 1: key cannot contain a space
  [1]
  $ printf 'A="unclosed\n' > bad.env; docker compose --env-file bad.env config
  failed to read /root/lab/p3/bad.env: line 2: unterminated quoted value "unclosed
  [1]
  $ printf 'A=${B:?no b}\n' > bad.env; docker compose --env-file bad.env config
  failed to read /root/lab/p3/bad.env: required variable B is missing a value: no b
  [1]
  $ rm .env
  $ cat > compose.yaml <<'Y'
  > name: demo
  > x-common: &common
  >   restart: unless-stopped
  >   logging: {driver: json-file, options: {max-size: 10m}}
  > services:
  >   one:
  >     <<: *common
  >     image: busybox:1.36
  >     command: ["sh", "-c", "echo one; sleep 1000"]
  >     stop_grace_period: 1s
  >     volumes:
  >       - data:/data
  >       - ./src:/src:ro
  >       - type: tmpfs
  >         target: /scratch
  >         tmpfs: {size: 1048576}
  >     networks: [front, back]
  >     secrets: [pw]
  >     configs:
  >       - source: conf
  >         target: /etc/conf
  >         mode: 0440
  >   two:
  >     <<: *common
  >     image: busybox:1.36
  >     command: sleep 1000
  >     stop_signal: SIGKILL
  >     networks:
  >       back:
  >         aliases: [second]
  >         ipv4_address: 10.9.0.20
  > networks:
  >   front: {}
  >   back:
  >     ipam:
  >       config: [{subnet: 10.9.0.0/24}]
  > volumes:
  >   data:
  >     labels: [keep=yes]
  > secrets:
  >   pw: {file: ./pw.txt}
  > configs:
  >   conf:
  >     content: |
  >       level=${LEVEL:-info}
  > Y
  $ docker compose config
  name: demo
  services:
    one:
      command:
        - sh
        - -c
        - echo one; sleep 1000
      configs:
        - source: conf
          target: /etc/conf
          mode: "0440"
      image: busybox:1.36
      logging:
        driver: json-file
        options:
          max-size: 10m
      networks:
        back: null
        front: null
      restart: unless-stopped
      secrets:
        - source: pw
          target: /run/secrets/pw
      stop_grace_period: 1s
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: bind
          source: /root/lab/p3/src
          target: /src
          read_only: true
          bind: {}
        - type: tmpfs
          target: /scratch
          tmpfs:
            size: "1048576"
    two:
      command:
        - sleep
        - "1000"
      image: busybox:1.36
      logging:
        driver: json-file
        options:
          max-size: 10m
      networks:
        back:
          aliases:
            - second
          ipv4_address: 10.9.0.20
      restart: unless-stopped
      stop_signal: SIGKILL
  networks:
    back:
      name: demo_back
      ipam:
        config:
          - subnet: 10.9.0.0/24
    front:
      name: demo_front
  volumes:
    data:
      name: demo_data
      labels:
        keep: 'yes'
  secrets:
    pw:
      name: demo_pw
      file: /root/lab/p3/pw.txt
  configs:
    conf:
      name: demo_conf
      content: |
        level=info
  x-common:
    logging:
      driver: json-file
      options:
        max-size: 10m
    restart: unless-stopped
  $ docker compose config --format json | jq -c '.services.one|keys'
  ["command","configs","entrypoint","image","logging","networks","restart","secrets","stop_grace_period","volumes"]
  $ docker compose config --hash one | cut -c1-4
  one
  $ docker compose config --networks
  back
  front
  $ docker compose config --volumes
  data
  $ echo s3cret > pw.txt; mkdir -p src; echo x > src/f
  $ printf 'services:\n  one:\n    environment: {A: over}\n    command: !reset null\n    volumes: !override [other:/o]\nvolumes:\n  other: {}\n' > over.yaml
  $ docker compose -f compose.yaml -f over.yaml config one
  name: demo
  services:
    one:
      configs:
        - source: conf
          target: /etc/conf
          mode: "0440"
      environment:
        A: over
      image: busybox:1.36
      logging:
        driver: json-file
        options:
          max-size: 10m
      networks:
        back: null
        front: null
      restart: unless-stopped
      secrets:
        - source: pw
          target: /run/secrets/pw
      stop_grace_period: 1s
      volumes:
        - type: volume
          source: other
          target: /o
          volume: {}
  networks:
    back:
      name: demo_back
      ipam:
        config:
          - subnet: 10.9.0.0/24
    front:
      name: demo_front
  volumes:
    other:
      name: demo_other
  secrets:
    pw:
      name: demo_pw
      file: /root/lab/p3/pw.txt
  configs:
    conf:
      name: demo_conf
      content: |
        level=info
  x-common:
    logging:
      driver: json-file
      options:
        max-size: 10m
    restart: unless-stopped
  $ docker compose -f over.yaml config
  service "one" has neither an image nor a build context specified: invalid compose project
  [1]
  $ COMPOSE_FILE=compose.yaml:over.yaml docker compose config --volumes
  other
  $ COMPOSE_PROJECT_NAME=zeta docker compose config | head -1
  name: zeta
  $ docker compose -p omega config | head -1
  name: omega
  $ COMPOSE_PROJECT_NAME=Zeta docker compose config | head -1
  invalid project name "Zeta": must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number
  $ cd ..; docker compose ps; docker compose -f p3/compose.yaml config --services; docker compose --project-directory p3 config --services; cd p3
  no configuration file provided: not found
  one
  two
  one
  two
  $ printf 'services:\n  base:\n    image: busybox:1.36\n    environment: {A: "1", B: "2"}\n    ports: ["90"]\n  web:\n    extends: {service: base}\n    environment: {B: "3"}\n    command: env\n' > compose.yaml; docker compose config web
  name: p3
  services:
    web:
      command:
        - env
      environment:
        A: "1"
        B: "3"
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          target: 90
          protocol: tcp
  networks:
    default:
      name: p3_default
  $ mkdir -p sub; printf 'services:\n  inner:\n    image: busybox:1.36\n    volumes: ["./x:/x"]\n    env_file: e.env\n' > sub/compose.yaml; echo K=v > sub/e.env; printf 'include:\n  - sub/compose.yaml\nservices:\n  outer:\n    image: busybox:1.36\n    depends_on: [inner]\n' > compose.yaml; docker compose config | sed "s#$PWD#PWD#"
  name: p3
  services:
    inner:
      environment:
        K: v
      image: busybox:1.36
      networks:
        default: null
      volumes:
        - type: bind
          source: PWD/sub/x
          target: /x
          bind: {}
    outer:
      depends_on:
        inner:
          condition: service_started
          required: true
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p3_default
  $ printf 'include:\n  - path: [sub/compose.yaml, sub/nope.yaml]\n    project_directory: .\nservices: {}\n' > compose.yaml; docker compose config 2>&1 | sed "s#$PWD#PWD#"
  open PWD/sub/nope.yaml: no such file or directory
  $ printf 'include:\n  - sub/compose.yaml\nservices:\n  inner:\n    image: nginx\n' > compose.yaml; docker compose config --images
  nginx
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    depends_on:\n      b: {condition: service_maybe}\n  b:\n    image: busybox:1.36\n' > compose.yaml; docker compose config -q
  validating /root/lab/p3/compose.yaml: services.a.depends_on.b.condition value must be one of 'service_started', 'service_healthy', 'service_completed_successfully'
  [1]
  $ printf 'services:\n  a:\n    image: nosuch/image:1\n' > compose.yaml; docker compose up -d
  [+] up 1/1
   ✘ Image nosuch/image:1 Error pull access denied for nosuch/image, repository does not exist or may require 'docker login'                                                                          0.1s
  Error response from daemon: pull access denied for nosuch/image, repository does not exist or may require 'docker login'
  [1]
  $ docker compose pull
  [+] pull 1/1
   ✘ Image nosuch/image:1 Error pull access denied for nosuch/image, repository does not exist or may require 'docker login'                                                                          0.1s
  Error response from daemon: pull access denied for nosuch/image, repository does not exist or may require 'docker login'
  [1]
  $ docker compose pull -q
  [+] pull 1/1
   ✘ Image nosuch/image:1 Error pull access denied for nosuch/image, repository does not exist or may require 'docker login'                                                                          0.1s
  Error response from daemon: pull access denied for nosuch/image, repository does not exist or may require 'docker login'
  [1]
  $ docker compose pull --ignore-pull-failures
  [+] pull 1/1
   ✘ Image nosuch/image:1 Error pull access denied for nosuch/image, repository does not exist or may require 'docker login'                                                                          0.1s
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    pull_policy: sometimes\n' > compose.yaml; docker compose up
  validating /root/lab/p3/compose.yaml: services.a.pull_policy 'sometimes' does not match pattern 'always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+'
  [1]
  $ printf 'services:\n  a:\n    build: ./nope\n' > compose.yaml; docker compose build

  [+] Building 0.1s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 456B                                                                                                                                                                     0.0s
  [+] build 0/1
   ⠙ Image p3-a Building                                                                                                                                                                              0.8s
  unable to prepare context: path "/root/lab/p3/nope" not found
  [1]
  $ printf 'services:\n  a:\n    build: .\n' > compose.yaml; docker compose build

  [+] Building 0.5s (2/2) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 446B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 2B                                                                                                                                                                 0.0s
  [+] build 0/1
   ⠙ Image p3-a Building                                                                                                                                                                              1.2s
  failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory
  [1]
  $ printf 'FROM busybox:1.36\nRUN false\n' > Dockerfile; docker compose build

  [+] Building 2.0s (6/6) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 446B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 65B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.1s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/2] RUN false                                                                                                                                                                          1.5s
  ------
   > [2/2] RUN false:
  ------
  [+] build 0/1
   ⠙ Image p3-a Building                                                                                                                                                                              2.6s
  Dockerfile:2

  --------------------

     1 |     FROM busybox:1.36

     2 | >>> RUN false

     3 |

  --------------------

  failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox:1.36\nRUM x\n' > Dockerfile; docker compose up -d

  [+] Building 0.3s (2/2) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 446B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
  [+] up 0/1
   ⠙ Image p3-a Building                                                                                                                                                                              0.9s
  Dockerfile:2

  --------------------

     1 |     FROM busybox:1.36

     2 | >>> RUM x

     3 |

  --------------------

  failed to solve: dockerfile parse error on line 2: unknown instruction: RUM (did you mean RUN?)
  [1]
