  % mkdir w; cd w
  % export COMPOSE_MENU=false
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: 1e3}}
  > END
  $ docker compose config
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
  > services: {a: {image: x, mem_limit: 1e10}}
  > END
  $ docker compose config
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
  > services: {a: {image: x, mem_limit: 1.5e3}}
  > END
  $ docker compose config
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
  > services: {a: {image: x, mem_limit: "1e3"}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      mem_limit: "1000"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: 1.5}}
  > END
  $ docker compose config
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
  > services: {a: {image: x, mem_limit: 0x10}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      mem_limit: "16"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: 1_000}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      mem_limit: "1000"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, shm_size: 1e6}}
  > END
  $ docker compose config
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
  > services: {a: {image: x, mem_limit: 1e21}}
  > END
  $ docker compose config
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
  > services: {a: {image: x, mem_limit: 12345678.0}}
  > END
  $ docker compose config
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
  > services: {a: {image: x, memswap_limit: 1e3}}
  > END
  $ docker compose config
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
  > services: {a: {image: x, deploy: {resources: {limits: {memory: 1e3}}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.deploy.resources.limits.memory must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: "yes"}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      attach: true
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: yes}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      attach: true
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: "no"}}
  > END
  $ docker compose config
  WARN[0000] "no" for boolean is not supported by YAML 1.2, please use `false`
  name: w
  services:
    a:
      attach: false
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: "y"}}
  > END
  $ docker compose config
  WARN[0000] "y" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      attach: true
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: "on"}}
  > END
  $ docker compose config
  WARN[0000] "on" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      attach: true
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: "TRUE"}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      attach: true
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: "t"}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].attach' invalid boolean: t
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: "1"}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].attach' invalid boolean: 1
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: 1}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.attach must be a boolean or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: "maybe"}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].attach' invalid boolean: maybe
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: /a, target: /b, bind: {create_host_path: "yes"}}]}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: bind
          source: /a
          target: /b
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: /a, target: /b, bind: {create_host_path: "y"}}]}}
  > END
  $ docker compose config
  WARN[0000] "y" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: bind
          source: /a
          target: /b
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: /a, target: /b, bind: {create_host_path: "off"}}]}}
  > END
  $ docker compose config
  WARN[0000] "off" for boolean is not supported by YAML 1.2, please use `false`
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: bind
          source: /a
          target: /b
          bind:
            create_host_path: false
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: /a, target: /b, bind: {create_host_path: yes}}]}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: bind
          source: /a
          target: /b
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, build: {context: ., pull: "yes"}}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        pull: true
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, build: {context: ., pull: yes}}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        pull: true
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, build: {context: ., pull: "maybe"}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].build.pull' invalid boolean: maybe
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, build: {context: ., no_cache: "yes"}}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        no_cache: true
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, build: {context: ., privileged: "yes"}}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        privileged: true
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, build: {context: ., sbom: "yes"}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        sbom: 'yes'
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, build: {context: ., provenance: "yes"}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        provenance: 'yes'
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, privileged: "yes", init: "on", tty: "n", stdin_open: "off", read_only: "Y"}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  WARN[0000] "on" for boolean is not supported by YAML 1.2, please use `true`
  WARN[0000] "n" for boolean is not supported by YAML 1.2, please use `false`
  WARN[0000] "off" for boolean is not supported by YAML 1.2, please use `false`
  WARN[0000] "Y" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      image: x
      init: true
      networks:
        default: null
      privileged: true
      read_only: true
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, oom_kill_disable: "yes", use_api_socket: "yes"}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  validating /root/lab/w/compose.yaml: services.a.use_api_socket must be a boolean
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {disable: "yes"}}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      healthcheck:
        disable: true
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: volume, source: v, target: /b, volume: {nocopy: "yes"}}]}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  service "a" refers to undefined volume v: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: volume, source: v, target: /b, read_only: "yes"}]}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  service "a" refers to undefined volume v: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {external: "yes"}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
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
  > networks: {n: {internal: "yes", attachable: "y", enable_ipv6: "on"}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  WARN[0000] "y" for boolean is not supported by YAML 1.2, please use `true`
  WARN[0000] "on" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      image: x
      networks:
        'n': null
  networks:
    'n':
      name: w_n
      internal: true
      attachable: true
      enable_ipv6: true
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: [{path: .e, required: "no"}]}}
  > END
  $ docker compose config
  WARN[0000] "no" for boolean is not supported by YAML 1.2, please use `false`
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
  > services: {a: {image: x, develop: {watch: [{path: ., action: sync, target: /x, initial_sync: "yes"}]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.develop.watch.0.initial_sync must be a boolean
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, post_start: [{command: x, privileged: "yes"}]}}
  > END
  $ docker compose config
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      post_start:
        - command:
            - x
          privileged: true
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: [default]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        ssh:
          - default
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: ["k=./key"]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        ssh:
          - 'k: /root/lab/w/key'
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: ["k=key"]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        ssh:
          - 'k: /root/lab/w/key'
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: ["k=~/key"]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        ssh:
          - 'k: /root/key'
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: ["k=/key"]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        ssh:
          - 'k: /key'
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: {k: ./key}}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        ssh:
          - 'k: /root/lab/w/key'
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: default}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.ssh must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: ["k=a,b"]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        ssh:
          - 'k: /root/lab/w/a,b'
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: ["k"]}}}
  > END
  $ docker compose config
  invalid ssh key "k"
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: [5]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.ssh.0 must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: ["default", "default"]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.ssh must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: ["k=a", "k=b"]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        ssh:
          - 'k: /root/lab/w/b'
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., additional_contexts: [a]}}}
  > END
  $ docker compose config
  services.a.build.additional_contexts: invalid value a, expected key=value
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., additional_contexts: ["a=b"]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        additional_contexts:
          a: /root/lab/w/b
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., additional_contexts: ["a="]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        additional_contexts:
          a: ""
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., additional_contexts: {a: "service:b"}}}}
  > END
  $ docker compose config
  service "a" declares unknown service "b" as additional contexts a
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., additional_contexts: {a: "service:b"}}}, b: {build: .}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        additional_contexts:
          a: service:b
      networks:
        default: null
    b:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., additional_contexts: {a: "docker-image://x", c: "https://x/y", d: ../q, e: "~/q"}}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        additional_contexts:
          a: docker-image://x
          c: https://x/y
          d: /root/lab/q
          e: /root/q
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ulimits: {nofile: x}}}}
  > END
  $ docker compose config
  services.a.build.ulimits.nofile: invalid type string for external
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ulimits: {nofile: "5"}}}}
  > END
  $ docker compose config
  services.a.build.ulimits.nofile: invalid type string for external
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ulimits: {nofile: {soft: 1}}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.ulimits.nofile must be a integer or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ulimits: {nofile: 1.5}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.ulimits.nofile must be a integer or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {nofile: x}}}
  > END
  $ docker compose config
  error while interpolating services.a.ulimits.nofile: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {nofile: {soft: "x", hard: "5"}}}}
  > END
  $ docker compose config
  error while interpolating services.a.ulimits.nofile.soft: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {nofile: {soft: 1, hard: 2, k: 3}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.ulimits.nofile additional properties 'k' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {NoFile: 5}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      ulimits:
        NoFile: 5
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, links: ["b:c:d"]}, b: {image: x}}
  > END
  $ docker compose config
  service "a" depends on undefined service "b:c:d": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, links: ["b:"]}, b: {image: x}}
  > END
  $ docker compose config
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
        - 'b:'
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
  > services: {a: {image: x, links: [":b"]}, b: {image: x}}
  > END
  $ docker compose config
  service "a" depends on undefined service "": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, links: [""]}, b: {image: x}}
  > END
  $ docker compose config
  service "a" depends on undefined service "": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, links: ["z"]}, b: {image: x}}
  > END
  $ docker compose config
  service "a" depends on undefined service "z": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: [n]}}
  > networks: {n: {labels: ["a=1", "a=2"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        'n': null
  networks:
    'n':
      name: w_n
      labels:
        a: "2"
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: [n]}}
  > networks: {n: {labels: ["a=1", "a=1"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        'n': null
  networks:
    'n':
      name: w_n
      labels:
        a: "1"
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["v:/v"]}}
  > volumes: {v: {labels: ["a=1", "a=2"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: volume
          target: v:/v
          volume: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, labels: ["a=1", "a=2"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      labels:
        a: "2"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, labels: ["a=1", "a=1"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      labels:
        a: "1"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, annotations: ["a=1", "a=2"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      annotations:
        a: "2"
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., labels: ["a=1", "a=2"], args: ["b=1", "b=2"]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        args:
          b: "2"
        labels:
          a: "2"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {labels: ["a=1", "a=2"]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      deploy:
        labels:
          a: "2"
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, environment: ["a=1", "a=2"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      environment:
        a: "2"
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [s]}}
  > secrets: {s: {file: ./x, labels: ["a=1", "a=2"]}}
  > END
  $ docker compose config
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
      file: /root/lab/w/x
      labels:
        a: "2"
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, profiles: [""]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      profiles:
        - ""
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, profiles: ["", "b"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      profiles:
        - ""
        - b
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, profiles: ["b", "b"]}}
  > END
  $ docker compose config
  name: w
  services: {}
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, profiles: ["b c"]}}
  > END
  $ docker compose config
  name: w
  services: {}
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, profiles: []}, b: {image: y, profiles: [""]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
    b:
      profiles:
        - ""
      image: 'y'
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}, }, volumes: {v: }}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C28: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}, }, volumes: {v: }
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C28: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, volumes: {v: }
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x} }, volumes: {v: }}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C27: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}, b}, volumes: {v: }}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C29: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: [a], b: c
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C14: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["v:/b:nocopy,ro"]}, }, volumes: {v: }}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C57: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > a: {b: c}, d
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C10: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > a: {b: c}, d: e
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C10: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > a: {b: c} d: e
  > END
  $ docker compose config
  go-yaml load error in scanner at L1.C12: mapping values are not allowed in this context
  [1]
  % cat > compose.yaml <<'END'
  > a: {b: c} d
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C11: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > a: [b] c: d
  > END
  $ docker compose config
  go-yaml load error in scanner at L1.C9: mapping values are not allowed in this context
  [1]
  % cat > compose.yaml <<'END'
  > a: {b: c}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C10: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > a: [b]]
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C7: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > a: "b" c: d
  > END
  $ docker compose config
  go-yaml load error in scanner at L1.C9: mapping values are not allowed in this context
  [1]
  % cat > compose.yaml <<'END'
  > a: "b", c: d
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C7: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > a: 'b' c
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C8: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [{source: 5}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.configs.0.source must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [{target: x}]}}
  > END
  $ docker compose config
  service "a" refers to undefined config : invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: [5]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.env_file.0 must be a string
  [1]
