  % mkdir w; cd w
  % printf 'name: p\nservices:\n  a:\n    image: "x:${T:-1}"\n    environment: {B: "${BB}"}\n    profiles: [q]\n  b:\n    image: y\n    depends_on: [c]\n    volumes: [v:/d]\n    networks: [n]\n  c:\n    build: .\nvolumes: {v: }\nnetworks: {n: }\nconfigs: {k: {content: hi}}\nsecrets: {s: {environment: SS}}\n' > compose.yaml
  % printf 'BB=fromenv\nSS=1\n' > .env
  % printf 'BB=other\n' > o.env
  $ docker compose config --services
  c
  b
  $ docker compose config --volumes
  $ docker compose config --networks
  default
  n
  $ docker compose config --profiles
  q
  $ docker compose config --images
  y
  p-c
  $ docker compose config --models
  $ docker compose config --hash a
  no such service: a
  [1]
  $ docker compose config --hash nope
  no such service: nope
  [1]
  $ docker compose config --quiet
  $ docker compose config --quiet --services
  c
  b
  $ docker compose config --services --volumes
  c
  b
  $ docker compose config -q nope
  no such service: nope
  [1]
  $ docker compose config nope
  no such service: nope
  [1]
  $ docker compose config b
  name: p
  services:
    b:
      depends_on:
        c:
          condition: service_started
          required: true
      image: 'y'
      networks:
        'n': null
      volumes:
        - type: volume
          target: v:/d
          volume: {}
    c:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
      networks:
        default: null
  networks:
    default:
      name: p_default
    'n':
      name: p_n
  $ docker compose config --format json b
  {
    "name": "p",
    "networks": {
      "default": {
        "name": "p_default",
        "ipam": {}
      },
      "n": {
        "name": "p_n",
        "ipam": {}
      }
    },
    "services": {
      "b": {
        "command": null,
        "depends_on": {
          "c": {
            "condition": "service_started",
            "required": true
          }
        },
        "entrypoint": null,
        "image": "y",
        "networks": {
          "n": null
        },
        "volumes": [
          {
            "type": "volume",
            "target": "v:/d",
            "volume": {}
          }
        ]
      },
      "c": {
        "build": {
          "context": "/root/lab/w",
          "dockerfile": "Dockerfile"
        },
        "command": null,
        "entrypoint": null,
        "networks": {
          "default": null
        }
      }
    }
  }
  $ docker compose config --format xml
  unsupported format "xml"
  [1]
  $ docker compose config --format ''
  name: p
  services:
    b:
      depends_on:
        c:
          condition: service_started
          required: true
      image: 'y'
      networks:
        'n': null
      volumes:
        - type: volume
          target: v:/d
          volume: {}
    c:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
      networks:
        default: null
  networks:
    default:
      name: p_default
    'n':
      name: p_n
  $ docker compose config --format yaml --format json c
  {
    "name": "p",
    "networks": {
      "default": {
        "name": "p_default",
        "ipam": {}
      }
    },
    "services": {
      "c": {
        "build": {
          "context": "/root/lab/w",
          "dockerfile": "Dockerfile"
        },
        "command": null,
        "entrypoint": null,
        "networks": {
          "default": null
        }
      }
    }
  }
  $ docker compose config --no-normalize
  name: p
  services:
    b:
      depends_on:
        c:
          condition: service_started
          required: true
      image: 'y'
      networks:
        'n': null
      volumes:
        - type: volume
          target: v:/d
          volume: {}
    c:
      build:
        context: /root/lab/w
  networks:
    'n': {}
  $ docker compose config --no-path-resolution c
  name: p
  services:
    c:
      build:
        context: .
        dockerfile: Dockerfile
      networks:
        default: null
  networks:
    default:
      name: p_default
  $ docker compose config --no-consistency
  name: p
  services:
    b:
      depends_on:
        c:
          condition: service_started
          required: true
      image: 'y'
      networks:
        'n': null
      volumes:
        - type: volume
          target: v:/d
          volume: {}
    c:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
      networks:
        default: null
  networks:
    default:
      name: p_default
    'n':
      name: p_n
  $ docker compose config --no-env-resolution
  name: p
  services:
    b:
      depends_on:
        c:
          condition: service_started
          required: true
      image: 'y'
      networks:
        'n': null
      volumes:
        - type: volume
          target: v:/d
          volume: {}
    c:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
      networks:
        default: null
  networks:
    default:
      name: p_default
    'n':
      name: p_n
  $ docker compose config --output out.yaml; cat out.yaml | head -3
  name: p
  services:
    b:
  $ docker compose config --output nope/out.yaml
  open nope/out.yaml: no such file or directory
  [1]
  $ docker compose config -o ''
  name: p
  services:
    b:
      depends_on:
        c:
          condition: service_started
          required: true
      image: 'y'
      networks:
        'n': null
      volumes:
        - type: volume
          target: v:/d
          volume: {}
    c:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
      networks:
        default: null
  networks:
    default:
      name: p_default
    'n':
      name: p_n
  $ docker compose config --lock-image-digests --nope
  unknown flag: --nope
  [1]
  $ docker compose config --resolve-image-digests=maybe
  invalid argument "maybe" for "--resolve-image-digests" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ docker compose --env-file nope.env config
  couldn't find env file: /root/lab/w/nope.env
  [1]
  $ docker compose --env-file '' config --services
  /root/lab/w is a directory
  [1]
  $ docker compose --profile q config --services
  a
  c
  b
  $ docker compose --profile '*' config --services
  a
  c
  b
  $ docker compose --profile nope config --services
  c
  b
  $ docker compose --profile '' config --services
  c
  b
  $ docker compose -p X config --services
  invalid project name "X": must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number
  [1]
  $ docker compose -p '' config --services
  c
  b
  $ docker compose -p a.b config --services
  invalid project name "a.b": must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number
  [1]
  $ docker compose -p q config --format json c
  {
    "name": "q",
    "networks": {
      "default": {
        "name": "q_default",
        "ipam": {}
      }
    },
    "services": {
      "c": {
        "build": {
          "context": "/root/lab/w",
          "dockerfile": "Dockerfile"
        },
        "command": null,
        "entrypoint": null,
        "networks": {
          "default": null
        }
      }
    }
  }
  $ docker compose -f nope.yaml config
  open /root/lab/w/nope.yaml: no such file or directory
  [1]
  $ docker compose -f compose.yaml -f compose.yaml config --services
  c
  b
  $ docker compose -f '' config --services
  read /root/lab/w: is a directory
  [1]
  $ docker compose -f . config
  read /root/lab/w: is a directory
  [1]
  $ docker compose -f - config --services < compose.yaml
  c
  b
  $ docker compose --project-directory / config --services
  no configuration file provided: not found
  [1]
  $ docker compose --ansi nope config --services
  c
  b
  $ docker compose --progress nope config --services
  unsupported --progress value "nope"
  [1]
  $ docker compose --parallel x config --services
  invalid argument "x" for "--parallel" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose --parallel 0 config --services
  c
  b
  $ docker compose --compatibility config --services
  c
  b
  $ docker compose --all-resources config --volumes
  v
  $ docker compose --all-resources config --networks
  default
  n
  $ docker compose --verbose config --services
  c
  b
  $ docker compose --nope config
  unknown flag: --nope
  [1]
  $ docker compose up --scale a
  invalid --scale option "a". Should be SERVICE=NUM
  [1]
  $ docker compose up --scale a=x
  strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ docker compose up --scale nope=2
  no such service: nope: not found
  [1]
  $ docker compose up --scale a=-1
  no such service: a: disabled
  [1]
  $ docker compose up --abort-on-container-exit -d
  --detach cannot be combined with --abort-on-container-exit, --abort-on-container-failure, --attach, --attach-dependencies or --watch
  [1]
  $ docker compose up --attach a -d
  --detach cannot be combined with --abort-on-container-exit, --abort-on-container-failure, --attach, --attach-dependencies or --watch
  [1]
  $ docker compose up --exit-code-from nope
  no such service: nope: not found
  [1]
  $ docker compose up --force-recreate --no-recreate
  --force-recreate and --no-recreate are incompatible
  [1]
  $ docker compose up --pull sometimes
  invalid --pull option "sometimes"
  [1]
  $ docker compose up --build --no-build
  --build and --no-build are incompatible
  [1]
  $ docker compose up --timeout x
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose up --wait-timeout x
  invalid argument "x" for "--wait-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose up -d --wait --abort-on-container-exit
  --wait cannot be combined with --abort-on-container-exit, --attach or --attach-dependencies
  [1]
  $ docker compose up --no-deps nope
  no such service: nope
  [1]
  $ docker compose down --rmi some
  invalid value for --rmi: "some"
  [1]
  $ docker compose down -t x
  invalid argument "x" for "-t, --timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose logs --tail x --nope
  unknown flag: --nope
  [1]
  $ docker compose logs --since nope nope2
  no such service: nope2
  [1]
  $ docker compose exec
  requires at least 2 arg(s), only received 0
  [1]
  $ docker compose exec a
  requires at least 2 arg(s), only received 1
  [1]
  $ docker compose exec --index x a sh
  invalid argument "x" for "--index" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose run
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose run nope
  no such service: nope
  [1]
  $ docker compose run --publish x b
  invalid containerPort: x
  [1]
  $ docker compose run -e
  flag needs an argument: 'e' in -e
  [1]
  $ docker compose cp a b
  unknown copy direction
  [1]
  $ docker compose cp a:/x b:/y
  copying between services is not supported
  [1]
  $ docker compose port b
  requires at least 2 arg(s), only received 1
  [1]
  $ docker compose port b x
  strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ docker compose ps --filter x
  arguments to --filter should be in form KEY=VAL
  [1]
  $ docker compose ps --format
  flag needs an argument: --format
  [1]
  $ docker compose ls --filter x
  invalid argument "x" for "--filter" flag: bad format of filter (expected name=value)
  [1]
  $ docker compose kill -s
  flag needs an argument: 's' in -s
  [1]
  $ docker compose pause nope
  no such service: nope
  [1]
  $ docker compose wait
  docker: 'docker compose wait' requires at least 1 argument

  Usage:  docker compose wait SERVICE [SERVICE...] [OPTIONS]

  See 'docker compose wait --help' for more information
  [1]
  $ docker compose watch nope
  no such service: nope
  [1]
  $ docker compose version --format xml
  Docker Compose version v5.5.0
  $ docker compose version --short
  5.5.0
  $ docker compose version --format json
  {"version":"v5.5.0"}
  $ docker compose scale
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose scale a
  invalid scale specifier: a
  [1]
  $ docker compose scale a=x
  invalid scale specifier: can't parse replica value as int: a=x
  [1]
  $ docker compose scale nope=1
  no such service: nope
  [1]
  $ docker compose attach
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose attach --index x b
  invalid argument "x" for "--index" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose export
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose stats a b
  accepts at most 1 arg(s), received 2
  [1]
  $ docker compose volumes nope
  no such service: nope
  [1]
  $ docker compose publish
  docker: 'docker compose publish' requires 1 argument

  Usage:  docker compose publish [OPTIONS] REPOSITORY[:TAG]

  Run 'docker compose publish --help' for more information
  [1]
  $ docker compose build nope
  no such service: nope
  [1]
  $ docker compose build --memory x
  invalid argument "x" for "-m, --memory" flag: invalid size: 'x'
  [1]
  $ docker compose build --progress nope
  unsupported --progress value "nope"
  [1]
  $ docker compose build --ssh
  flag needs an argument: --ssh
  [1]
  $ docker compose build --print nope
  no such service: nope
  [1]
  $ docker compose pull nope
  no such service: nope
  [1]
  $ docker compose push nope
  no such service: nope
  [1]
  $ docker compose rm nope
  no such service: nope
  [1]
  $ docker compose start nope
  no such service: nope
  [1]
  $ docker compose stop nope
  no such service: nope
  [1]
  $ docker compose create --pull x
  invalid --pull option "x"
  [1]
  $ docker compose create --scale b
  invalid --scale option "b". Should be SERVICE=NUM
  [1]
  $ docker compose create nope
  no such service: nope
  [1]
