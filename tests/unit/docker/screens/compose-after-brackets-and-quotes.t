  % mkdir w; cd w
  % export COMPOSE_MENU=false
  % cat > compose.yaml <<'END'
  > a: 5
  > b: {b: c} d
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-L2.C11: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > x:
  >   a: [b] c
  >   d: 5
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L2.C3-C10: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > x:
  > - a: [b]]
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L2.C3-C9: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > x:
  > - [b]]
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-L2.C6: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > x:
  > - "b" d
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-L2.C7: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > a: {b: c} {d: e}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C11: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > a: "b" "c"
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C8: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > a: {b: "c" d}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a flow mapping) at L1.C4-C12: did not find expected ',' or '}'
  [1]
  % cat > compose.yaml <<'END'
  > a: b: c
  > END
  $ docker compose config
  go-yaml load error in scanner at L1.C5: mapping values are not allowed in this context
  [1]
  % cat > compose.yaml <<'END'
  > a: "b": c
  > END
  $ docker compose config
  go-yaml load error in scanner at L1.C7: mapping values are not allowed in this context
  [1]
  % cat > compose.yaml <<'END'
  > a: {b: c}: d
  > END
  $ docker compose config
  go-yaml load error in scanner at L1.C10: mapping values are not allowed in this context
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: "nginx" latest
  >     ports: ["80:80"]
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L3.C5-C20: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   web:
  >     ports: ["80:80"], ["81:81"]
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L3.C5-C21: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   web:
  >     ports: ["80:80"] "81:81"
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L3.C5-C22: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   web:
  >     ports: ["80:80"]]
  >     image: x
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L3.C5-C21: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   web:
  >     environment: {A: b}}
  >     image: x
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L3.C5-C24: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   web:
  >     command: "a" b
  >     image: x
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L3.C5-C18: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   web:
  >     command: 'it's'
  >     image: x
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L3.C5-C18: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   web:
  >     environment:
  >       - A="b" c
  >       - "A=b" c
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block collection) at L4.C7-L5.C15: did not find expected '-' indicator
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   web:
  >     environment:
  >       - "A=b": c
  > END
  $ docker compose config
  services.web.environment.[0]: unexpected type map[string]interface {}
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, build: {context: ""}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        dockerfile: Dockerfile
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, environment: {A: 1e6, B: 1234567.5, C: 1e21, D: 1.0, E: 0.00001}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      environment:
        A: "1e+06"
        B: "1.2345675e+06"
        C: "1e+21"
        D: "1"
        E: "1e-05"
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, labels: {A: 1e6}, cpus: 1e0}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      cpus: 1
      image: x
      labels:
        A: "1e+06"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: {n: {aliases: [a, a]}}}}
  > networks: {n: }
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        'n':
          aliases:
            - a
  networks:
    'n':
      name: w_n
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {ipam: {options: [a=1, a=2]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.ipam.options must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: {n: {link_local_ips: [a, a]}}}}
  > networks: {n: }
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        'n':
          link_local_ips:
            - a
  networks:
    'n':
      name: w_n
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., tags: [a, a], additional_contexts: [a=b, a=c]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        additional_contexts:
          a: /root/lab/w/c
        tags:
          - a
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., args: [A=b, A=c], labels: [a=b, a=b], cache_from: [a, a]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        args:
          A: c
        labels:
          a: b
        cache_from:
          - a
          - a
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {labels: [a=b, a=b]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      deploy:
        labels:
          a: b
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., secrets: [a, a]}}}
  > secrets: {a: {file: x}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        secrets:
          - source: a
          - source: a
      networks:
        default: null
  networks:
    default:
      name: w_default
  secrets:
    a:
      name: w_a
      file: /root/lab/w/x
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, group_add: [a, a]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.group_add items at 0 and 1 are equal
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, security_opt: [a, a]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.security_opt items at 0 and 1 are equal
  [1]
  % cat > compose.yaml <<'END'
  > x:
  >   - a
  >   - "A=b" c
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block collection) at L2.C3-L3.C11: did not find expected '-' indicator
  [1]
  % cat > compose.yaml <<'END'
  > x:
  >   - "A=b" c
  >   - d
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block collection) at L2.C3-C11: did not find expected '-' indicator
  [1]
  % cat > compose.yaml <<'END'
  > x:
  > - "A=b" c
  > - d
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-L2.C9: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > x:
  > - a
  > - "A=b" c
  > y: 5
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-L3.C9: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > x:
  >   - a
  >   - [b] c
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block collection) at L2.C3-L3.C9: did not find expected '-' indicator
  [1]
  % cat > compose.yaml <<'END'
  > x:
  >   - a
  >   - {b: c} d
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block collection) at L2.C3-L3.C12: did not find expected '-' indicator
  [1]
