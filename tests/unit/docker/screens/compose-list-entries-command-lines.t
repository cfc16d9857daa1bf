  % mkdir -p cfg && cd cfg && export COMPOSE_MENU=false
  % t() { printf "$1" > compose.yaml; docker compose config; }
  $ t 'services:\n  web:\n    image: nginx\n    environment:\n      - A: 1\n      - B=2\n'
  services.web.environment.[0]: unexpected type map[string]interface {}
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    environment:\n      - 5\n'
  services.web.environment.[0]: unexpected type int
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    environment:\n      - [a]\n'
  services.web.environment.[0]: unexpected type []interface {}
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    environment:\n      - true\n      - A=1\n      - A=2\n'
  services.web.environment.[0]: unexpected type bool
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    cap_add: [1]\n'
  services.web.cap_add.[0]: unexpected type int
  [1]
  $ t 'services:\n  web:\n    build:\n      context: .\n      args:\n        - A: 1\n'
  services.web.build.args.[0]: unexpected type map[string]interface {}
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    dns: [1.1.1.1, {a: b}]\n'
  services.web.dns.[1]: unexpected type map[string]interface {}
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    expose: [80, 81]\n'
  name: cfg
  services:
    web:
      expose:
        - "80"
        - "81"
      image: nginx
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  web:\n    image: nginx\n    volumes:\n      - a: b\n'
  service volume services.web.volumes.[0] is missing a mount target
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    ports:\n      - a: b\n'
  service ports services.web.ports.[0] is missing a target port
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    ports:\n      - true\n'
  validating /root/lab/cfg/compose.yaml: services.web.ports.0 must be a number
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    user: 1000\n'
  validating /root/lab/cfg/compose.yaml: services.web.user must be a string
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    hostname: 5\n'
  validating /root/lab/cfg/compose.yaml: services.web.hostname must be a string
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    command: echo "a\n'
  decoding failed due to the following error(s):

  'services[web].command' invalid command line string
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    command: "echo don\x27t"\n'
  decoding failed due to the following error(s):

  'services[web].command' invalid command line string
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    entrypoint: "sh -c \x27"\n'
  decoding failed due to the following error(s):

  'services[web].entrypoint' invalid command line string
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    command: "a \\\\"\n'
  decoding failed due to the following error(s):

  'services[web].command' invalid command line string
  [1]
  $ t 'services:\n  web:\n    image: nginx\n    command: "a | b; c && d > e `f` $$(g)"\n'
  name: cfg
  services:
    web:
      command:
        - a
      image: nginx
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  web:\n    build:\n      dockerfile: D\n'
  name: cfg
  services:
    web:
      build:
        context: /root/lab/cfg
        dockerfile: D
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  % t 'services:\n  web:\n    build:\n      context: ""\n'
  $ t 'services:\n  a: {extends: b, image: x}\n  b: {extends: c}\n  c: {extends: a}\n'
  Circular reference:
    a in /root/lab/cfg/compose.yaml
    extends b in /root/lab/cfg/compose.yaml
    extends c in /root/lab/cfg/compose.yaml
    extends a in /root/lab/cfg/compose.yaml
  [1]
  $ t 'services:\n  a: {extends: {service: b}}\n  b: {extends: {service: b}}\n'
  Circular reference:
    a in /root/lab/cfg/compose.yaml
    extends b in /root/lab/cfg/compose.yaml
    extends b in /root/lab/cfg/compose.yaml
  [1]
  % t 'services:\n  a: {extends: {service: b, foo: 1}}\n  b: {image: x}\n'
  $ t 'services:\n  a: {extends: {file: ./x/y.yaml, service: b}}\n'
  open /root/lab/cfg/x/y.yaml: no such file or directory
  [1]
  $ t 'services:\n  a: {image: x, ports: ["80:80","80:80"]}\n'
  name: cfg
  services:
    a:
      image: x
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "80"
          protocol: tcp
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  a: {image: x, ports: ["80:80","80:81"]}\n'
  name: cfg
  services:
    a:
      image: x
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: "80"
          protocol: tcp
        - mode: ingress
          target: 81
          published: "80"
          protocol: tcp
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  a: {image: x, volumes: ["./a:/x","./b:/x"]}\n'
  name: cfg
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/cfg/b
          target: /x
          bind: {}
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  a: {image: x, environment: [A=1, A=2]}\n'
  name: cfg
  services:
    a:
      environment:
        A: "2"
      image: x
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  a: {image: x, cap_add: [A, A], dns: [1.1.1.1, 1.1.1.1]}\n'
  name: cfg
  services:
    a:
      cap_add:
        - A
      dns:
        - 1.1.1.1
      image: x
      networks:
        default: null
  networks:
    default:
      name: cfg_default
  $ t 'services:\n  a: {image: x, networks: [n, n]}\nnetworks: {n: }\n'
  validating /root/lab/cfg/compose.yaml: services.a.networks items at 0 and 1 are equal
  [1]
  $ t 'services:\n  a: {image: x, depends_on: [b, b]}\n  b: {image: y}\n'
  validating /root/lab/cfg/compose.yaml: services.a.depends_on items at 0 and 1 are equal
  [1]
