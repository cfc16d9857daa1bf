  % mkdir w; cd w
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, environment: {A: "${NOPE}", B: "${NOPE3:-d}"}}}
  > END
  $ docker compose config
  WARN[0000] The "NOPE" variable is not set. Defaulting to a blank string.
  name: w
  services:
    a:
      environment:
        A: ""
        B: d
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: "x:${T}", command: "$T"}}
  > END
  $ docker compose config
  WARN[0000] The "T" variable is not set. Defaulting to a blank string.
  WARN[0000] The "T" variable is not set. Defaulting to a blank string.
  name: w
  services:
    a:
      command: []
      image: 'x:'
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: ["${P}:80"]}}
  > END
  $ docker compose config
  WARN[0000] The "P" variable is not set. Defaulting to a blank string.
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          protocol: tcp
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: "${M}"}}
  > END
  $ docker compose config
  WARN[0000] The "M" variable is not set. Defaulting to a blank string.
  decoding failed due to the following error(s):

  'services[a].mem_limit' invalid size: ''
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, privileged: "${M}"}}
  > END
  $ docker compose config
  WARN[0000] The "M" variable is not set. Defaulting to a blank string.
  error while interpolating services.a.privileged: failed to cast to expected type: invalid boolean:
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cpus: "${M}"}}
  > END
  $ docker compose config
  WARN[0000] The "M" variable is not set. Defaulting to a blank string.
  error while interpolating services.a.cpus: failed to cast to expected type: strconv.ParseFloat: parsing "": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: "${T:?no tag ${U}}"}}
  > END
  $ docker compose config
  WARN[0000] The "U" variable is not set. Defaulting to a blank string.
  error while interpolating services.a.image: required variable T is missing a value: no tag
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, stdin_open: yes}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      stdin_open: true
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {external: {name: q}}}
  > END
  $ docker compose config
  WARN[0000] networks.n: external.name is deprecated. Please set name and external: true
  name: w
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > volumes: {n: {external: {name: q}}}
  > END
  $ docker compose config
  WARN[0000] volumes.n: external.name is deprecated. Please set name and external: true
  name: w
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > volumes: {n: {external: {name: q}, name: z}}
  > END
  $ docker compose config
  WARN[0000] volumes.n: external.name is deprecated. Please set name and external: true
  volumes.n: name and external.name conflict; only use name
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > volumes: {n: {external: {name: z}, name: z}}
  > END
  $ docker compose config
  WARN[0000] volumes.n: external.name is deprecated. Please set name and external: true
  name: w
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > secrets: {n: {external: {name: q}}}
  > END
  $ docker compose config
  WARN[0000] secrets.n: external.name is deprecated. Please set name and external: true
  name: w
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > configs: {n: {external: {name: q}}}
  > END
  $ docker compose config
  WARN[0000] configs.n: external.name is deprecated. Please set name and external: true
  name: w
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > version: "3.8"
  > END
  $ docker compose config
  WARN[0000] /root/lab/w/compose.yaml: the attribute `version` is obsolete, it will be ignored, please remove it to avoid potential confusion
  name: w
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: "x:${T}"}, b: {image: "${T}"}}
  > END
  $ docker compose config
  WARN[0000] The "T" variable is not set. Defaulting to a blank string.
  WARN[0000] The "T" variable is not set. Defaulting to a blank string.
  service "b" has neither an image nor a build context specified: invalid compose project
  [1]
