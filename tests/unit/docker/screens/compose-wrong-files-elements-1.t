  % mkdir w; cd w
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ports: [abc]
  > END
  $ docker compose config #     ports: [abc]
  invalid containerPort: abc
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ports: ["80:abc"]
  > END
  $ docker compose config #     ports: ["80:abc"]
  invalid containerPort: abc
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ports: ["99999:80"]
  > END
  $ docker compose config #     ports: ["99999:80"]
  invalid hostPort: 99999
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ports: ["80-82:80-81"]
  > END
  $ docker compose config #     ports: ["80-82:80-81"]
  invalid ranges specified for container and host Ports: 80-81 and 80-82
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ports: [":80"]
  > END
  $ docker compose config #     ports: [":80"]
  name: w
  services:
    a:
      image: busybox:1.36
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
  > services:
  >   a:
  >     image: busybox:1.36
  >     ports: ["1.2.3.4:80"]
  > END
  $ docker compose config #     ports: ["1.2.3.4:80"]
  invalid hostPort: 1.2.3.4
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ports: ["80/xyz"]
  > END
  $ docker compose config #     ports: ["80/xyz"]
  invalid proto: xyz
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ports: [{published: 80}]
  > END
  $ docker compose config #     ports: [{published: 80}]
  service ports services.a.ports.[0] is missing a target port
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ports: [{target: 80, mode: x, protocol: y}]
  > END
  $ docker compose config #     ports: [{target: 80, mode: x, protocol: y}]
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: x
          target: 80
          protocol: 'y'
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ports: [{target: 0}]
  > END
  $ docker compose config #     ports: [{target: 0}]
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          protocol: tcp
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ports: ["[::1]:80:80"]
  > END
  $ docker compose config #     ports: ["[::1]:80:80"]
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      ports:
        - mode: ingress
          host_ip: ::1
          target: 80
          published: "80"
          protocol: tcp
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ports: ["80:80:80:80"]
  > END
  $ docker compose config #     ports: ["80:80:80:80"]
  invalid IP address: 80:80
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     expose: [x]
  > END
  $ docker compose config #     expose: [x]
  name: w
  services:
    a:
      expose:
        - x
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     expose: ["80-90/tcp", 5]
  > END
  $ docker compose config #     expose: ["80-90/tcp", 5]
  name: w
  services:
    a:
      expose:
        - 80-90/tcp
        - "5"
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     expose: {a: b}
  > END
  $ docker compose config #     expose: {a: b}
  validating /root/lab/w/compose.yaml: services.a.expose must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     volumes: [":/x"]
  > END
  $ docker compose config #     volumes: [":/x"]
  invalid spec: :/x: empty section between colons
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     volumes: ["x"]
  > END
  $ docker compose config #     volumes: ["x"]
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      volumes:
        - type: volume
          target: x
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     volumes: ["x:y"]
  > END
  $ docker compose config #     volumes: ["x:y"]
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      volumes:
        - type: volume
          target: x:y
          volume: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     volumes: ["./x:/y:bogus"]
  > END
  $ docker compose config #     volumes: ["./x:/y:bogus"]
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/w/x
          target: /y
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     volumes: ["named:/y"]
  > END
  $ docker compose config #     volumes: ["named:/y"]
  service "a" refers to undefined volume named: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     volumes: [{type: bogus, target: /x}]
  > END
  $ docker compose config #     volumes: [{type: bogus, target: /x}]
  validating /root/lab/w/compose.yaml: services.a.volumes.0.type value must be one of 'bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     volumes: [{type: bind, target: /x}]
  > END
  $ docker compose config #     volumes: [{type: bind, target: /x}]
  invalid mount config for type "bind": field Source must not be empty
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     volumes: [{type: volume, source: nv, target: /x}]
  > END
  $ docker compose config #     volumes: [{type: volume, source: nv, target: /
  service "a" refers to undefined volume nv: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     volumes: [{type: tmpfs, target: /x, tmpfs: {size: 5x}}]
  > END
  $ docker compose config #     volumes: [{type: tmpfs, target: /x, tmpfs: {si
  decoding failed due to the following error(s):

  'services[a].volumes[0].tmpfs.size' invalid suffix: 'x'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     networks: [n]
  > END
  $ docker compose config #     networks: [n]
  service "a" refers to undefined network n: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     networks: {default: {ipv4_address: 300.1.1.1}}
  > END
  $ docker compose config #     networks: {default: {ipv4_address: 300.1.1.1}}
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default:
          ipv4_address: 300.1.1.1
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     network_mode: host
  >     networks: [default]
  > END
  $ docker compose config #     networks: [default]
  service a declares mutually exclusive `network_mode` and `networks`: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     network_mode: service:b
  > END
  $ docker compose config #     network_mode: service:b
  service "a" depends on undefined service "b": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     network_mode: bogus
  > END
  $ docker compose config #     network_mode: bogus
  name: w
  services:
    a:
      image: busybox:1.36
      network_mode: bogus
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     links: [b]
  > END
  $ docker compose config #     links: [b]
  service "a" depends on undefined service "b": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     depends_on: [b]
  > END
  $ docker compose config #     depends_on: [b]
  service "a" depends on undefined service "b": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     depends_on: [a]
  > END
  $ docker compose config #     depends_on: [a]
  dependency cycle detected: a -> a
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     depends_on: {b: {}}
  > END
  $ docker compose config #     depends_on: {b: {}}
  validating /root/lab/w/compose.yaml: services.a.depends_on.b missing property 'condition'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     depends_on: {b: {condition: service_started, required: false}}
  > END
  $ docker compose config #     depends_on: {b: {condition: service_started, r
  service "a" depends on undefined service "b": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     external_links: x
  > END
  $ docker compose config #     external_links: x
  validating /root/lab/w/compose.yaml: services.a.external_links must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     environment: ["=x"]
  > END
  $ docker compose config #     environment: ["=x"]
  name: w
  services:
    a:
      environment:
        "": x
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     environment: ["A B=c"]
  > END
  $ docker compose config #     environment: ["A B=c"]
  name: w
  services:
    a:
      environment:
        A B: c
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     environment: {A: [1]}
  > END
  $ docker compose config #     environment: {A: [1]}
  validating /root/lab/w/compose.yaml: services.a.environment.A must be a boolean, null, number or string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     environment: {A: 1.50, B: true, C: null, D: "", E: 0x10, F: 1e3, G: 010}
  > END
  $ docker compose config #     environment: {A: 1.50, B: true, C: null, D: ""
  name: w
  services:
    a:
      environment:
        A: "1.5"
        B: "true"
        C: null
        D: ""
        E: "16"
        F: "1000"
        G: "8"
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     env_file: nope.env
  > END
  $ docker compose config #     env_file: nope.env
  env file /root/lab/w/nope.env not found: stat /root/lab/w/nope.env: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     env_file: [{path: nope.env, required: false}]
  > END
  $ docker compose config #     env_file: [{path: nope.env, required: false}]
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     env_file: {path: x}
  > END
  $ docker compose config #     env_file: {path: x}
  validating /root/lab/w/compose.yaml: services.a.env_file must be a string
  [1]
