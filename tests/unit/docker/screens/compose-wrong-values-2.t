  % mkdir w; cd w
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {external: {bogus: q}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.external additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {external: maybe}}
  > END
  $ docker compose config
  error while interpolating networks.n.external: failed to cast to expected type: invalid boolean: maybe
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {external: "true"}}
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
  > services: {a: {image: x}}
  > networks: {n: {external: 1}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.external must be a boolean, mapping or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {external: false, driver: bridge}}
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
  > services: {a: {image: x}}
  > networks: {n: {external: true, driver: bridge}}
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
  > services: {a: {image: x}}
  > volumes: {n: {external: true, driver_opts: {a: b}}}
  > END
  $ docker compose config
  volumes.n: conflicting parameters "external" and "driver_opts" specified
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > volumes: {n: {external: true, labels: [a=b]}}
  > END
  $ docker compose config
  volumes.n: conflicting parameters "external" and "labels" specified
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, models: [m]}}
  > models: {m: {model: q}}
  > END
  $ docker compose config
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
      model: q
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, models: {m: {endpoint_var: 5}}}}
  > models: {m: {model: q}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.models.m.endpoint_var must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > models: {m: {}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: models.m missing property 'model'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > models: {m: {model: q, context_size: x}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: models.m.context_size must be a integer
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > models: {m: {model: q, runtime_flags: x}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: models.m.runtime_flags must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{target: a}]}}
  > secrets: {a: {file: q}}
  > END
  $ docker compose config
  service "a" refers to undefined secret : invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{source: a, mode: x}]}}
  > secrets: {a: {file: q}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].secrets[0].mode' strconv.ParseInt: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{source: a, mode: 0440}]}}
  > secrets: {a: {file: q}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      secrets:
        - source: a
          target: /run/secrets/a
          mode: "0440"
  networks:
    default:
      name: w_default
  secrets:
    a:
      name: w_a
      file: /root/lab/w/q
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{source: a, mode: "0440"}]}}
  > secrets: {a: {file: q}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      secrets:
        - source: a
          target: /run/secrets/a
          mode: "0440"
  networks:
    default:
      name: w_default
  secrets:
    a:
      name: w_a
      file: /root/lab/w/q
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{source: a, mode: 999}]}}
  > secrets: {a: {file: q}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      secrets:
        - source: a
          target: /run/secrets/a
          mode: "01747"
  networks:
    default:
      name: w_default
  secrets:
    a:
      name: w_a
      file: /root/lab/w/q
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{source: a, uid: 5}]}}
  > secrets: {a: {file: q}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.secrets.0.uid must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [a]}}
  > configs: {a: {}}
  > END
  $ docker compose config
  configs.a: one of file|environment|content must be set
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [a]}}
  > configs: {a: {content: q, file: b}}
  > END
  $ docker compose config
  configs.a: file|environment|content attributes are mutually exclusive
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [a]}}
  > configs: {a: {environment: Q, file: b}}
  > END
  $ docker compose config
  configs.a: file|environment|content attributes are mutually exclusive
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [a]}}
  > configs: {a: {content: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: configs.a.content must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [a]}}
  > secrets: {a: {environment: Q}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      secrets:
        - source: a
          target: /run/secrets/a
  networks:
    default:
      name: w_default
  secrets:
    a:
      name: w_a
      environment: Q
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [a]}}
  > secrets: {a: {content: Q}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: secrets.a additional properties 'content' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [a]}}
  > secrets: {a: {driver: q, template_driver: z}}
  > END
  $ docker compose config
  secret "a" must declare either `file` or `environment`: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [a]}}
  > secrets: {a: }
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: secrets.a must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [a]}}
  > secrets: [a]
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: secrets must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: [.e]}}
  > END
  $ docker compose config
  env file /root/lab/w/.e not found: stat /root/lab/w/.e: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, links: [nope]}}
  > END
  $ docker compose config
  service "a" depends on undefined service "nope": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, external_links: [q]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      external_links:
        - q
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, extends: b}}
  > END
  $ docker compose config
  cannot extend service "a" in /root/lab/w/compose.yaml: service "b" not found
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, extends: {service: b, file: nope.yaml}}}
  > END
  $ docker compose config
  open /root/lab/w/nope.yaml: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, extends: {file: nope.yaml}}}
  > END
  $ docker compose config
  extends.a.service is required
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, extends: 5}}
  > END
  $ docker compose config
  cannot extend service "a" in /root/lab/w/compose.yaml: service "" not found
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, extends: {service: a}}}
  > END
  $ docker compose config
  Circular reference:
    a in /root/lab/w/compose.yaml
    extends a in /root/lab/w/compose.yaml
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: [nope]}}
  > END
  $ docker compose config
  service "a" refers to undefined network nope: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: [default, default]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.networks items at 0 and 1 are equal
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: {default: {ipv4_address: nope}}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default:
          ipv4_address: nope
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: {default: {aliases: x}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.networks.default.aliases must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: {default: {priority: x}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.networks.default.priority must be a number
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: {default: {gw_priority: "5"}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.networks.default.gw_priority must be a number
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: {default: {mac_address: 5}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.networks.default.mac_address must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: {default: {bogus: 5}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.networks.default additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, networks: {default: {interface_name: 5}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.networks.default.interface_name must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mac_address: q}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      mac_address: q
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, hostname: [a]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.hostname must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, user: [a]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.user must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, user: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.user must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, working_dir: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.working_dir must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, entrypoint: {a: b}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.entrypoint must be a null
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, command: "a 'b"}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].command' invalid command line string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, command: 'a "b'}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].command' invalid command line string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, command: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.command must be a null
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, command: [5]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.command.0 must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, entrypoint: ""}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      entrypoint: []
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, entrypoint: []}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      entrypoint: []
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.image must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: ""}}
  > END
  $ docker compose config
  service "a" has neither an image nor a build context specified: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: [x]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.image must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: X:y}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: X:y
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: "x y"}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x y
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {}}
  > END
  $ docker compose config
  service "a" has neither an image nor a build context specified: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: null}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: []}
  > END
  $ docker compose config
  services.a must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: x}
  > END
  $ docker compose config
  services.a must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: []
  > END
  $ docker compose config
  services must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: x
  > END
  $ docker compose config
  services must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: null
  > END
  $ docker compose config
  services must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services:
  > END
  $ docker compose config
  services must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {}
  > END
  $ docker compose config
  name: w
  services: {}
  % cat > compose.yaml <<'END'
  > services: {"a b": {image: x}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services additional properties 'a b' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {"": {image: x}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services additional properties '' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {A.b-c_d: {image: x}}
  > END
  $ docker compose config
  name: w
  services:
    A.b-c_d:
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {"a/b": {image: x}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services additional properties 'a/b' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {5: {image: x}}
  > END
  $ docker compose config
  non-string key in services: 5
  [1]
  % cat > compose.yaml <<'END'
  > services: {true: {image: x}}
  > END
  $ docker compose config
  non-string key in services: true
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > bogus: 1
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml:  additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > x-a: 1
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
  x-a: 1
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > version: 3
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: version must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > name: 5
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: name must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > name: "A B"
  > END
  $ docker compose config
  name: ab
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: ab_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > name: ""
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
  > services: {a: {image: x}}
  > name: "_a"
  > END
  $ docker compose config
  name: a
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: a_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > name: a.b
  > END
  $ docker compose config
  name: ab
  services:
    a:
      image: x
      networks:
        default: null
  networks:
    default:
      name: ab_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, bogus: 1}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, x-foo: {b: 1}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      x-foo:
        b: 1
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, container_name: "a b"}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.container_name 'a b' does not match pattern '[a-zA-Z0-9][a-zA-Z0-9_.-]+'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, container_name: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.container_name must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: nope}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w/nope
        dockerfile: Dockerfile
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {bogus: 1}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., args: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.args must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., args: [5]}}}
  > END
  $ docker compose config
  services.a.build.args.[0]: unexpected type int
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., args: {a: [b]}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.args.a must be a boolean, null, number or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., dockerfile: a, dockerfile_inline: b}}}
  > END
  $ docker compose config
  service "a" declares mutualy exclusive dockerfile and dockerfile_inline: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., network: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.network must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., no_cache: x}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].build.no_cache' invalid boolean: x
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., shm_size: q}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].build.shm_size' invalid size: 'q'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., shm_size: 5}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        shm_size: "5"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., secrets: [nope]}}}
  > END
  $ docker compose config
  service "a" refers to undefined build secret nope: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., ssh: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.ssh must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., tags: x}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.tags must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., platforms: [q]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      build:
        context: /root/lab/w
        dockerfile: Dockerfile
        platforms:
          - q
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., platforms: x}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.platforms must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., cache_from: x}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.cache_from must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., labels: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.labels must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., target: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.target must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., extra_hosts: [a]}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].build.extra_hosts' invalid additional host, missing IP: a
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., privileged: x}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].build.privileged' invalid boolean: x
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., entitlements: x}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.entitlements must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., isolation: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.isolation must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., additional_contexts: {a: "service:nope"}}}}
  > END
  $ docker compose config
  service "a" declares unknown service "nope" as additional contexts a
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., provenance: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.provenance must be a boolean or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {build: {context: ., sbom: [x]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.build.sbom must be a boolean or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {driver: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.driver must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {driver_opts: [a]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.driver_opts must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {driver_opts: {a: [b]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.driver_opts.a must be a number or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {ipam: {config: [{subnet: 5}]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.ipam.config.0.subnet must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {ipam: {config: [{subnet: nope}]}}}
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
  > services: {a: {image: x}}
  > networks: {n: {ipam: {config: {subnet: x}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.ipam.config must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {ipam: {config: [{bogus: x}]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.ipam.config.0 additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {ipam: {bogus: x}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.ipam additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {internal: x}}
  > END
  $ docker compose config
  error while interpolating networks.n.internal: failed to cast to expected type: invalid boolean: x
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {enable_ipv6: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.enable_ipv6 must be a boolean or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {labels: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.labels must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {name: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n.name must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: 5}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n must be a mapping or null
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: [n]
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > networks: {n: {bogus: 1}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: networks.n additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > volumes: {n: {driver: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: volumes.n.driver must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > volumes: {n: {driver_opts: {a: 5}}}
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
  > services: {a: {image: x}}
  > volumes: {n: {labels: [a=b, a=c]}}
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
  > services: {a: {image: x}}
  > volumes: {n: {name: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: volumes.n.name must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > volumes: {n: x}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: volumes.n must be a mapping or null
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > volumes: [n]
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: volumes must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > volumes: {"a b": }
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: volumes additional properties 'a b' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}
  > volumes: {n: {bogus: 1}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: volumes.n additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["nope:/b"]}}
  > END
  $ docker compose config
  service "a" refers to undefined volume nope: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [n]}}
  > volumes: {n: }
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
          target: 'n'
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [5]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.volumes.0 must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: {a: b}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.volumes must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["n:b"]}}
  > volumes: {n: }
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
          target: n:b
          volume: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["./a:/b", "./c:/b"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: bind
          source: /root/lab/w/c
          target: /b
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, tmpfs: "/a:size=5"}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      tmpfs:
        - /a:size=5
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, profiles: x}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.profiles must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, profiles: ["a b"]}}
  > END
  $ docker compose config
  name: w
  services: {}
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, profiles: [5]}}
  > END
  $ docker compose config
  services.a.profiles.[0]: unexpected type int
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, privileged: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.privileged must be a boolean or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cgroup: q}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.cgroup value must be one of 'host', 'private'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cgroup_parent: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.cgroup_parent must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, device_cgroup_rules: [q]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      device_cgroup_rules:
        - q
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, device_cgroup_rules: ["c 1:2 rwm"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      device_cgroup_rules:
        - c 1:2 rwm
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, dns_search: "" }}
  > END
  $ docker compose config
  name: w
  services:
    a:
      dns_search:
        - ""
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, log_driver: q}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a additional properties 'log_driver' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volume_driver: q}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a additional properties 'volume_driver' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, net: host}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a additional properties 'net' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, dockerfile: q}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a additional properties 'dockerfile' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: x
  >    b: y
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L2.C3-L4.C4: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: x
  >       b: y
  > END
  $ docker compose config
  go-yaml load error in scanner at L4.C8: mapping values are not allowed in this context
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image x
  > END
  $ docker compose config
  services.a must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: x: y
  > END
  $ docker compose config
  go-yaml load error in scanner at L3.C13: mapping values are not allowed in this context
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: x
  >   a:
  >     image: y
  > END
  $ docker compose config
  failed to parse /root/lab/w/compose.yaml: yaml: construct errors: line 1: line 4: mapping key "a" already defined at line 2
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     ports:
  >       - 80
  >       - 80
  > END
  $ docker compose config
  service "a" has neither an image nor a build context specified: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: x
  >     ports:
  >     - 80:80
  >      - 81:81
  > END
  $ docker compose config
  invalid IP address: 80
  [1]
  % cat > compose.yaml <<'END'
  > services:
  > \ta:
  >
  > END
  $ docker compose config
  services must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a: {image: x
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a flow mapping) at L2.C6-L3.C1: did not find expected ',' or '}'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a: [image: x]
  > END
  $ docker compose config
  services.a must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     command: ["a", 'b]
  > END
  $ docker compose config
  go-yaml load error in scanner (while scanning a quoted scalar) at L3.C20-L4.C1: found unexpected end of stream
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: *q
  > END
  $ docker compose config
  go-yaml load error in composer at L3.C12: unknown anchor 'q' referenced
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a: &q
  >     image: x
  >   b:
  >     <<: *q
  >     hostname: h
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
    b:
      hostname: h
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     <<: {image: x}
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
  > services:
  >   a:
  >     <<: 5
  > END
  $ docker compose config
  failed to parse /root/lab/w/compose.yaml: yaml: construct errors: line 1: go-yaml load error in constructor at L3.C9: map merge requires map or sequence of maps as the value
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: x
  >     environment:
  >       - A: b
  > END
  $ docker compose config
  services.a.environment.[0]: unexpected type map[string]interface {}
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: x
  >     environment:
  >       A=b
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.environment must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: x
  >     environment:
  >       A: yes
  >       B: 012
  >       C: 1.50
  >       D: ~
  >       E: 2020-01-01
  > END
  $ docker compose config
  name: w
  services:
    a:
      environment:
        A: 'yes'
        B: "10"
        C: "1.5"
        D: null
        E: 2020-01-01 00:00:00 +0000 UTC
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: |
  >       x
  >     command: >
  >       a
  >       b
  > END
  $ docker compose config
  name: w
  services:
    a:
      command:
        - a
        - b
      image: |
        x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > - a
  > END
  $ docker compose config
  yaml: construct errors: line 1: cannot construct !!seq into cli.named
  [1]
  % cat > compose.yaml <<'END'
  > 5
  > END
  $ docker compose config
  yaml: construct errors: line 1: cannot construct !!int `5` into cli.named
  [1]
  % cat > compose.yaml <<'END'
  > "x"
  > END
  $ docker compose config
  yaml: construct errors: line 1: cannot construct !!str `x` into cli.named
  [1]
  % cat > compose.yaml <<'END'
  > {}
  > END
  $ docker compose config
  empty compose file
  [1]
  % cat > compose.yaml <<'END'
  > []
  > END
  $ docker compose config
  yaml: construct errors: line 1: cannot construct !!seq into cli.named
  [1]
