  % mkdir w; cd w
  % cat > compose.yaml <<'END'
  > services: {a: {image: "${1X}"}}
  > END
  $ docker compose config # services: {a: {image: "${1X}"}}
  invalid interpolation format for services.a.image.
  You may need to escape any $ with another $.
  ${1X}
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: "${X:}"}}
  > END
  $ docker compose config # services: {a: {image: "${X:}"}}
  invalid interpolation format for services.a.image.
  You may need to escape any $ with another $.
  ${X:}
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: "$"}}
  > END
  $ docker compose config # services: {a: {image: "$"}}
  name: w
  services:
    a:
      image: $$
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: "${}"}}
  > END
  $ docker compose config # services: {a: {image: "${}"}}
  invalid interpolation format for services.a.image.
  You may need to escape any $ with another $.
  ${}
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: "${X:-${Y:-z}}"}}
  > END
  $ docker compose config # services: {a: {image: "${X:-${Y:-z}}"}}
  name: w
  services:
    a:
      image: z
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {external: true, name: q, driver: bridge}}
  > END
  $ docker compose config # networks: {n: {external: true, name: q, driver: br
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
  > services: {a: {image: x, networks: [n]}}
  > networks: {n: {ipam: {config: [{subnet: x}]}}}
  > END
  $ docker compose config # networks: {n: {ipam: {config: [{subnet: x}]}}}
  name: w
  services:
    a:
      image: x
      networks:
        'n': null
  networks:
    'n':
      name: w_n
      ipam:
        config:
          - subnet: x
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: [n]}}
  > networks: {n: {ipam: {config: {subnet: x}}}}
  > END
  $ docker compose config # networks: {n: {ipam: {config: {subnet: x}}}}
  validating /root/lab/w/compose.yaml: networks.n.ipam.config must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: [n]}}
  > networks: {n: null}
  > END
  $ docker compose config # networks: {n: null}
  name: w
  services:
    a:
      image: x
      networks:
        'n': null
  networks:
    'n':
      name: w_n
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["v:/x"]}}
  > volumes: {v: {external: true, driver: x}}
  > END
  $ docker compose config # volumes: {v: {external: true, driver: x}}
  volumes.v: conflicting parameters "external" and "driver" specified
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["v:/x"]}}
  > volumes: {v: {driver_opts: [a]}}
  > END
  $ docker compose config # volumes: {v: {driver_opts: [a]}}
  validating /root/lab/w/compose.yaml: volumes.v.driver_opts must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["v:/x"]}}
  > volumes: [v]
  > END
  $ docker compose config # volumes: [v]
  validating /root/lab/w/compose.yaml: volumes must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [s]}}
  > secrets: {s: {}}
  > END
  $ docker compose config # secrets: {s: {}}
  secrets.s: one of file|environment must be set
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [s]}}
  > secrets: {s: {file: nope}}
  > END
  $ docker compose config # secrets: {s: {file: nope}}
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      secrets:
        - source: s
          target: /run/secrets/s
  networks:
    default:
      name: w_default
  secrets:
    s:
      name: w_s
      file: /root/lab/w/nope
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [s]}}
  > secrets: {s: {environment: NOPE}}
  > END
  $ docker compose config # secrets: {s: {environment: NOPE}}
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      secrets:
        - source: s
          target: /run/secrets/s
  networks:
    default:
      name: w_default
  secrets:
    s:
      name: w_s
      environment: NOPE
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [s]}}
  > secrets: {s: {external: true}}
  > END
  $ docker compose config # secrets: {s: {external: true}}
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      secrets:
        - source: s
          target: /run/secrets/s
  networks:
    default:
      name: w_default
  secrets:
    s:
      name: s
      external: true
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [c]}}
  > configs: {c: {content: hi, file: x}}
  > END
  $ docker compose config # configs: {c: {content: hi, file: x}}
  configs.c: file|environment|content attributes are mutually exclusive
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [{source: c, target: /c, mode: 0444, uid: 5}]}}
  > configs: {c: {content: hi}}
  > END
  $ docker compose config # configs: {c: {content: hi}}
  validating /root/lab/w/compose.yaml: services.a.configs.0.uid must be a string
  [1]
  % cat > compose.yaml <<'END'
  > include: [nope.yaml]
  > END
  $ docker compose config # include: [nope.yaml]
  open /root/lab/w/nope.yaml: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > include: [{path: nope.yaml}]
  > END
  $ docker compose config # include: [{path: nope.yaml}]
  open /root/lab/w/nope.yaml: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > include: nope.yaml
  > END
  $ docker compose config # include: nope.yaml
  `include` must be a list, got nope.yaml
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > foo: bar
  > END
  $ docker compose config # foo: bar
  validating /root/lab/w/compose.yaml:  additional properties 'foo' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > x-foo: bar
  > END
  $ docker compose config # x-foo: bar
  name: w
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  x-foo: bar
  % cat > compose.yaml <<'END'
  > services: {a: {depends_on: [b], image: x}, b: {depends_on: [a], image: x}}
  > END
  $ docker compose config # services: {a: {depends_on: [b], image: x}, b: {dep
  dependency cycle detected: a -> b -> a
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {depends_on: [b], image: x}, b: {image: x, profiles: [p]}}
  > END
  $ docker compose config # services: {a: {depends_on: [b], image: x}, b: {ima
  service "a" depends on undefined service "b": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {network_mode: "service:b", image: x}, b: {image: x}}
  > END
  $ docker compose config # services: {a: {network_mode: "service:b", image: x
  name: w
  services:
    a:
      depends_on:
        b:
          condition: service_started
          restart: true
          required: true
      image: x
      network_mode: service:b
    b:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {volumes_from: [b], image: x}, b: {image: x}}
  > END
  $ docker compose config # services: {a: {volumes_from: [b], image: x}, b: {i
  name: w
  services:
    a:
      depends_on:
        b:
          condition: service_started
          required: true
      image: x
      networks:
        default: null
      volumes_from:
        - b
    b:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {volumes_from: [c], image: x}, b: {image: x}}
  > END
  $ docker compose config # services: {a: {volumes_from: [c], image: x}, b: {i
  service "a" depends on undefined service "c": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {links: ["b:q"], image: x}, b: {image: x}}
  > END
  $ docker compose config # services: {a: {links: ["b:q"], image: x}, b: {imag
  name: w
  services:
    a:
      depends_on:
        b:
          condition: service_started
          restart: true
          required: true
      image: x
      links:
        - b:q
      networks:
        default: null
    b:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {container_name: c, image: x, scale: 2}}
  > END
  $ docker compose config # services: {a: {container_name: c, image: x, scale:
  validating /root/lab/w/compose.yaml: services.a.container_name 'c' does not match pattern '[a-zA-Z0-9][a-zA-Z0-9_.-]+'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {container_name: c, image: x}, b: {container_name: c, image: x}}
  > END
  $ docker compose config # services: {a: {container_name: c, image: x}, b: {c
  validating /root/lab/w/compose.yaml: services.a.container_name 'c' does not match pattern '[a-zA-Z0-9][a-zA-Z0-9_.-]+'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: ["80:80"]}, b: {image: x, ports: ["80:80"]}}
  > END
  $ docker compose config # services: {a: {image: x, ports: ["80:80"]}, b: {im
  name: w
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
    b:
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
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: ["80:80","80:80"]}}
  > END
  $ docker compose config # services: {a: {image: x, ports: ["80:80","80:80"]}
  name: w
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
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {extends: {service: b}}, b: {extends: {service: a}}}
  > END
  $ docker compose config # services: {a: {extends: {service: b}}, b: {extends
  Circular reference:
    a in /root/lab/w/compose.yaml
    extends b in /root/lab/w/compose.yaml
    extends a in /root/lab/w/compose.yaml
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {extends: {service: b}, image: y}, b: {image: x, environment: {A: 1}, ports: ["1:1"]}}
  > END
  $ docker compose config # services: {a: {extends: {service: b}, image: y}, b
  name: w
  services:
    a:
      environment:
        A: "1"
      image: 'y'
      networks:
        default: null
      ports:
        - mode: ingress
          target: 1
          published: "1"
          protocol: tcp
    b:
      environment:
        A: "1"
      image: x
      networks:
        default: null
      ports:
        - mode: ingress
          target: 1
          published: "1"
          protocol: tcp
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > models: {m: {model: ai/x}}
  > services: {a: {image: x, models: [m]}}
  > END
  $ docker compose config # services: {a: {image: x, models: [m]}}
  name: w
  services:
    a:
      image: x
      models:
        m: null
      networks:
        default: null
  networks:
    default:
      name: w_default
  models:
    m:
      model: ai/x
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}, b: {image: x}}
  > END
  $ docker compose config # services: {a: {image: x, depends_on: {b: {conditio
  name: w
  services:
    a:
      depends_on:
        b:
          condition: service_healthy
          required: true
      image: x
      networks:
        default: null
    b:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
