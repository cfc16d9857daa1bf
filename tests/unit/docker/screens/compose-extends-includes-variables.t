  % docker pull -q busybox:1.36
  % mkdir -p cfg && cd cfg && export COMPOSE_MENU=false
  $ printf 'x-common: &common\n  image: busybox:1.36\n  restart: unless-stopped\n  environment: &env\n    A: "1"\n    B: two\nservices:\n  one:\n    <<: *common\n    command: echo one\n  two:\n    <<: *common\n    environment:\n      <<: *env\n      B: three\n' > compose.yaml
  $ docker compose config
  name: cfg
  services:
    one:
      command:
        - echo
        - one
      environment:
        A: "1"
        B: two
      image: busybox:1.36
      networks:
        default: null
      restart: unless-stopped
    two:
      environment:
        A: "1"
        B: three
      image: busybox:1.36
      networks:
        default: null
      restart: unless-stopped
  networks:
    default:
      name: cfg_default
  x-common:
    environment:
      A: "1"
      B: two
    image: busybox:1.36
    restart: unless-stopped
  $ docker compose config --services
  one
  two
  % docker compose config --environment
  $ docker compose config --hash '*' | wc -l
  2
  $ docker compose config --format json one
  {
    "name": "cfg",
    "networks": {
      "default": {
        "name": "cfg_default",
        "ipam": {}
      }
    },
    "services": {
      "one": {
        "command": [
          "echo",
          "one"
        ],
        "entrypoint": null,
        "environment": {
          "A": "1",
          "B": "two"
        },
        "image": "busybox:1.36",
        "networks": {
          "default": null
        },
        "restart": "unless-stopped"
      }
    },
    "x-common": {
      "environment": {
        "A": "1",
        "B": "two"
      },
      "image": "busybox:1.36",
      "restart": "unless-stopped"
    }
  }
  $ printf 'services:\n  base:\n    image: busybox:1.36\n    environment: {A: 1}\n    labels: [x=y]\n    ports: ["8080:80"]\n' > base.yaml
  $ printf 'services:\n  web:\n    extends:\n      file: base.yaml\n      service: base\n    environment: {B: 2}\n    ports: ["9090:90"]\n' > compose.yaml
  $ docker compose config
  name: cfg
  services:
    web:
      environment:
        A: "1"
        B: "2"
      image: busybox:1.36
      labels:
        x: 'y'
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "8080"
          protocol: tcp
        - mode: ingress
          target: 90
          published: "9090"
          protocol: tcp
  networks:
    default:
      name: cfg_default
  $ printf 'services:\n  web:\n    extends:\n      file: base.yaml\n      service: nosuch\n' > compose.yaml
  $ docker compose config
  cannot extend service "web" in /root/lab/cfg/compose.yaml: service "nosuch" not found in base.yaml
  [1]
  $ printf 'services:\n  web:\n    extends:\n      file: nosuch.yaml\n      service: base\n' > compose.yaml
  $ docker compose config
  open /root/lab/cfg/nosuch.yaml: no such file or directory
  [1]
  $ printf 'services:\n  web:\n    extends: web\n' > compose.yaml
  $ docker compose config
  Circular reference:
    web in /root/lab/cfg/compose.yaml
    extends web in /root/lab/cfg/compose.yaml
  [1]
  $ printf 'services:\n  web:\n    extends: base\n' > compose.yaml
  $ docker compose config
  cannot extend service "web" in /root/lab/cfg/compose.yaml: service "base" not found
  [1]
  $ printf 'include:\n  - base.yaml\nservices:\n  web:\n    image: busybox:1.36\n    depends_on: [base]\n' > compose.yaml
  $ docker compose config
  name: cfg
  services:
    base:
      environment:
        A: "1"
      image: busybox:1.36
      labels:
        x: 'y'
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "8080"
          protocol: tcp
    web:
      depends_on:
        base:
          condition: service_started
          required: true
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ printf 'include:\n  - nosuch.yaml\nservices:\n  web:\n    image: busybox:1.36\n' > compose.yaml
  $ docker compose config
  open /root/lab/cfg/nosuch.yaml: no such file or directory
  [1]
  $ printf 'include:\n  - base.yaml\nservices:\n  base:\n    image: alpine:3.20\n' > compose.yaml
  $ docker compose config
  name: cfg
  services:
    base:
      environment:
        A: "1"
      image: alpine:3.20
      labels:
        x: 'y'
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "8080"
          protocol: tcp
  networks:
    default:
      name: cfg_default
  $ printf 'services:\n  web:\n    image: ${IMG}\n    environment:\n      X: ${X:-def}\n      Y: ${Y-def}\n      Z: ${Z:+set}\n      W: $$HOME ${HOME}\n' > compose.yaml
  $ docker compose config
  WARN[0000] The "IMG" variable is not set. Defaulting to a blank string.
  service "web" has neither an image nor a build context specified: invalid compose project
  [1]
  $ IMG=busybox X= Y= Z=1 docker compose config
  name: cfg
  services:
    web:
      environment:
        W: $$HOME /root
        X: def
        'Y': ""
        Z: set
      image: busybox
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ printf 'IMG=from-env\nX="quoted value"\nY=with # comment\n' > .env
  $ docker compose config
  name: cfg
  services:
    web:
      environment:
        W: $$HOME /root
        X: quoted value
        'Y': with
        Z: ""
      image: from-env
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ printf 'IMG=other\n' > prod.env
  $ docker compose --env-file prod.env config | grep image
      image: other
  $ docker compose --env-file nosuch.env config
  couldn't find env file: /root/lab/cfg/nosuch.env
  [1]
  $ printf 'IMG\nX=${IMG:?no}\n' > bad.env
  $ docker compose --env-file bad.env config
  failed to read /root/lab/cfg/bad.env: required variable IMG is missing a value: no
  [1]
  $ printf 'A B=1\n' > bad.env
  $ docker compose --env-file bad.env config
  failed to read /root/lab/cfg/bad.env: line 1: key cannot contain a space
  [1]
  $ printf 'services:\n  web:\n    image: ${IMG:?must be set}\n' > compose.yaml; rm .env
  $ docker compose config
  error while interpolating services.web.image: required variable IMG is missing a value: must be set
  [1]
  $ docker compose up -d
  error while interpolating services.web.image: required variable IMG is missing a value: must be set
  [1]
  $ printf 'services:\n  web:\n    image: ${IMG\n' > compose.yaml
  $ docker compose config
  invalid interpolation format for services.web.image.
  You may need to escape any $ with another $.
  ${IMG
  [1]
  $ printf 'services:\n  web:\n    image: ${1X}\n' > compose.yaml
  $ docker compose config
  invalid interpolation format for services.web.image.
  You may need to escape any $ with another $.
  ${1X}
  [1]
  $ printf 'services:\n  web:\n    image: $(pwd)\n' > compose.yaml
  $ docker compose config
  name: cfg
  services:
    web:
      image: $$(pwd)
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    env_file: nosuch.env\n' > compose.yaml
  $ docker compose config
  env file /root/lab/cfg/nosuch.env not found: stat /root/lab/cfg/nosuch.env: no such file or directory
  [1]
  $ printf 'services:\n  web:\n    image: busybox:1.36\n    env_file:\n      - path: nosuch.env\n        required: false\n      - prod.env\n    environment: [IMG, Q=1]\n' > compose.yaml
  $ docker compose config
  name: cfg
  services:
    web:
      environment:
        IMG: null
        Q: "1"
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ docker compose config --no-env-resolution
  name: cfg
  services:
    web:
      environment:
        IMG: null
        Q: "1"
      env_file:
        - path: /root/lab/cfg/nosuch.env
          required: false
        - path: /root/lab/cfg/prod.env
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ docker compose config --no-interpolate
  name: cfg
  networks:
    default:
      name: cfg_default
  services:
    web:
      env_file:
        - path: /root/lab/cfg/nosuch.env
          required: false
        - path: /root/lab/cfg/prod.env
          required: true
      environment:
        - IMG
        - Q=1
      image: busybox:1.36
      networks:
        default: null
  $ docker compose config --no-normalize
  name: cfg
  services:
    web:
      environment:
        IMG: null
        Q: "1"
      image: busybox:1.36
  $ docker compose config --no-path-resolution
  name: cfg
  services:
    web:
      environment:
        IMG: null
        Q: "1"
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ docker compose config --variables
  NAME                REQUIRED            DEFAULT VALUE       ALTERNATE VALUE
  $ docker compose config --volumes
  $ docker compose config --networks
  default
  $ docker compose config --profiles
  $ docker compose config --images
  busybox:1.36
  $ docker compose config -o out.yaml; head -3 out.yaml
  name: cfg
  services:
    web:
  $ docker compose config nosuch
  no such service: nosuch
  [1]
  $ docker compose config --nosuch
  unknown flag: --nosuch
  [1]
