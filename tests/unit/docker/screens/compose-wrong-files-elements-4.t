  % mkdir w; cd w
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     extra_hosts: ["a:1.2.3.4", "b=::1"]
  > END
  $ docker compose config #     extra_hosts: ["a:1.2.3.4", "b=::1"]
  name: w
  services:
    a:
      extra_hosts:
        - a=1.2.3.4
        - b=::1
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
  >     extra_hosts: {a: [1.1.1.1, 2.2.2.2]}
  > END
  $ docker compose config #     extra_hosts: {a: [1.1.1.1, 2.2.2.2]}
  name: w
  services:
    a:
      extra_hosts:
        - a=1.1.1.1
        - a=2.2.2.2
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
  >     sysctls: [x]
  > END
  $ docker compose config #     sysctls: [x]
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      sysctls:
        x: ""
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     sysctls: {a: 1}
  > END
  $ docker compose config #     sysctls: {a: 1}
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      sysctls:
        a: "1"
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     tmpfs: 5
  > END
  $ docker compose config #     tmpfs: 5
  validating /root/lab/w/compose.yaml: services.a.tmpfs must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     tmpfs: /t
  > END
  $ docker compose config #     tmpfs: /t
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      tmpfs:
        - /t
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     tmpfs: [/a, "/b:size=5m"]
  > END
  $ docker compose config #     tmpfs: [/a, "/b:size=5m"]
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      tmpfs:
        - /a
        - /b:size=5m
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     group_add: x
  > END
  $ docker compose config #     group_add: x
  validating /root/lab/w/compose.yaml: services.a.group_add must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     group_add: [5, x]
  > END
  $ docker compose config #     group_add: [5, x]
  name: w
  services:
    a:
      group_add:
        - "5"
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
  >     labels: [x]
  > END
  $ docker compose config #     labels: [x]
  name: w
  services:
    a:
      image: busybox:1.36
      labels:
        x: ""
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     labels: {a: [b]}
  > END
  $ docker compose config #     labels: {a: [b]}
  validating /root/lab/w/compose.yaml: services.a.labels.a must be a boolean, null, number or string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     labels: {com.docker.compose.project: x}
  > END
  $ docker compose config #     labels: {com.docker.compose.project: x}
  name: w
  services:
    a:
      image: busybox:1.36
      labels:
        com.docker.compose.project: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     label_file: nope
  > END
  $ docker compose config #     label_file: nope
  label file /root/lab/w/nope not found: stat /root/lab/w/nope: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     annotations: [a=b]
  > END
  $ docker compose config #     annotations: [a=b]
  name: w
  services:
    a:
      annotations:
        a: b
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
  >     logging: {driver: bogus}
  > END
  $ docker compose config #     logging: {driver: bogus}
  name: w
  services:
    a:
      image: busybox:1.36
      logging:
        driver: bogus
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     logging: {options: {a: 5}}
  > END
  $ docker compose config #     logging: {options: {a: 5}}
  name: w
  services:
    a:
      image: busybox:1.36
      logging:
        options:
          a: "5"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     secrets: [s]
  > END
  $ docker compose config #     secrets: [s]
  service "a" refers to undefined secret s: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     secrets: [{source: s}]
  > END
  $ docker compose config #     secrets: [{source: s}]
  service "a" refers to undefined secret s: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     configs: [c]
  > END
  $ docker compose config #     configs: [c]
  service "a" refers to undefined config c: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     profiles: x
  > END
  $ docker compose config #     profiles: x
  validating /root/lab/w/compose.yaml: services.a.profiles must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     profiles: ["a b"]
  > END
  $ docker compose config #     profiles: ["a b"]
  name: w
  services: {}
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     profiles: [x]
  > END
  $ docker compose config #     profiles: [x]
  name: w
  services: {}
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     extends: b
  > END
  $ docker compose config #     extends: b
  cannot extend service "a" in /root/lab/w/compose.yaml: service "b" not found
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     extends: {service: b}
  > END
  $ docker compose config #     extends: {service: b}
  cannot extend service "a" in /root/lab/w/compose.yaml: service "b" not found
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     extends: {service: b, file: nope.yaml}
  > END
  $ docker compose config #     extends: {service: b, file: nope.yaml}
  open /root/lab/w/nope.yaml: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     extends: {service: a}
  > END
  $ docker compose config #     extends: {service: a}
  Circular reference:
    a in /root/lab/w/compose.yaml
    extends a in /root/lab/w/compose.yaml
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     build: nope
  > END
  $ docker compose config #     build: nope
  name: w
  services:
    a:
      build:
        context: /root/lab/w/nope
        dockerfile: Dockerfile
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
  >     build: {context: .}
  > END
  $ docker compose config #     build: {context: .}
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
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
  >     build: {dockerfile: x}
  > END
  $ docker compose config #     build: {dockerfile: x}
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: x
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
  >     build: {dockerfile_inline: "FROM x", dockerfile: y}
  > END
  $ docker compose config #     build: {dockerfile_inline: "FROM x", dockerfil
  service "a" declares mutualy exclusive dockerfile and dockerfile_inline: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     build: {context: ., args: [A, B=c]}
  > END
  $ docker compose config #     build: {context: ., args: [A, B=c]}
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        args:
          B: c
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
  >     build: {context: ., target: [x]}
  > END
  $ docker compose config #     build: {context: ., target: [x]}
  validating /root/lab/w/compose.yaml: services.a.build.target must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     build: {context: ., platforms: [linux/arm64]}
  > END
  $ docker compose config #     build: {context: ., platforms: [linux/arm64]}
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        platforms:
          - linux/arm64
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
  >     build: {context: ., bogus: 1}
  > END
  $ docker compose config #     build: {context: ., bogus: 1}
  validating /root/lab/w/compose.yaml: services.a.build additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     build: {context: ., ssh: x}
  > END
  $ docker compose config #     build: {context: ., ssh: x}
  validating /root/lab/w/compose.yaml: services.a.build.ssh must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     build: {context: ., secrets: [s]}
  > END
  $ docker compose config #     build: {context: ., secrets: [s]}
  service "a" refers to undefined build secret s: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     build: {context: ., additional_contexts: {x: service:b}}
  > END
  $ docker compose config #     build: {context: ., additional_contexts: {x: s
  service "a" declares unknown service "b" as additional contexts x
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     develop: {watch: [{path: x}]}
  > END
  $ docker compose config #     develop: {watch: [{path: x}]}
  validating /root/lab/w/compose.yaml: services.a.develop.watch.0 missing property 'action'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     develop: {watch: [{action: bogus, path: x}]}
  > END
  $ docker compose config #     develop: {watch: [{action: bogus, path: x}]}
  validating /root/lab/w/compose.yaml: services.a.develop.watch.0.action value must be one of 'rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     develop: {watch: [{action: sync, path: x}]}
  > END
  $ docker compose config #     develop: {watch: [{action: sync, path: x}]}
  services.a.develop.watch: target is required for non-rebuild actions: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     post_start: [{command: x}]
  > END
  $ docker compose config #     post_start: [{command: x}]
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      post_start:
        - command:
            - x
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     pre_stop: [{}]
  > END
  $ docker compose config #     pre_stop: [{}]
  validating /root/lab/w/compose.yaml: services.a.pre_stop.0 missing property 'command'
  [1]
