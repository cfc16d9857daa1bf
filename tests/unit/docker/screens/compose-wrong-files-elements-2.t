  % mkdir w; cd w
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     command: ["a", 5]
  > END
  $ docker compose config #     command: ["a", 5]
  validating /root/lab/w/compose.yaml: services.a.command.1 must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     command: {a: b}
  > END
  $ docker compose config #     command: {a: b}
  validating /root/lab/w/compose.yaml: services.a.command must be a null
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     command: "a 'b"
  > END
  $ docker compose config #     command: "a b"
  decoding failed due to the following error(s):

  'services[a].command' invalid command line string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     entrypoint: []
  > END
  $ docker compose config #     entrypoint: []
  name: w
  services:
    a:
      entrypoint: []
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
  >     entrypoint: null
  > END
  $ docker compose config #     entrypoint: null
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
  >     command: ""
  > END
  $ docker compose config #     command: ""
  name: w
  services:
    a:
      command: []
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
  >     command: true
  > END
  $ docker compose config #     command: true
  validating /root/lab/w/compose.yaml: services.a.command must be a null
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     command: 5
  > END
  $ docker compose config #     command: 5
  validating /root/lab/w/compose.yaml: services.a.command must be a null
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     healthcheck: {test: []}
  > END
  $ docker compose config #     healthcheck: {test: []}
  name: w
  services:
    a:
      healthcheck: {}
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
  >     healthcheck: {test: [x]}
  > END
  $ docker compose config #     healthcheck: {test: [x]}
  healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     healthcheck: {test: [CMD]}
  > END
  $ docker compose config #     healthcheck: {test: [CMD]}
  name: w
  services:
    a:
      healthcheck:
        test:
          - CMD
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
  >     healthcheck: {test: "curl x", interval: 5}
  > END
  $ docker compose config #     healthcheck: {test: "curl x", interval: 5}
  validating /root/lab/w/compose.yaml: services.a.healthcheck.interval must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     healthcheck: {test: x, interval: 5x}
  > END
  $ docker compose config #     healthcheck: {test: x, interval: 5x}
  decoding failed due to the following error(s):

  'services[a].healthcheck.interval' time: unknown unit "x" in duration "5x"
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     healthcheck: {test: x, retries: many}
  > END
  $ docker compose config #     healthcheck: {test: x, retries: many}
  error while interpolating services.a.healthcheck.retries: failed to cast to expected type: strconv.Atoi: parsing "many": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     healthcheck: {disable: maybe}
  > END
  $ docker compose config #     healthcheck: {disable: maybe}
  error while interpolating services.a.healthcheck.disable: failed to cast to expected type: invalid boolean: maybe
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     healthcheck: {disable: true, test: x}
  > END
  $ docker compose config #     healthcheck: {disable: true, test: x}
  name: w
  services:
    a:
      healthcheck:
        test:
          - CMD-SHELL
          - x
        disable: true
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
  >     healthcheck: {test: [NONE]}
  > END
  $ docker compose config #     healthcheck: {test: [NONE]}
  name: w
  services:
    a:
      healthcheck:
        test:
          - NONE
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
  >     healthcheck: {interval: 1m30s, timeout: 1.5s, start_period: 500ms, retries: 3, test: [CMD-SHELL, "x"]}
  > END
  $ docker compose config #     healthcheck: {interval: 1m30s, timeout: 1.5s, 
  name: w
  services:
    a:
      healthcheck:
        test:
          - CMD-SHELL
          - x
        timeout: 1.5s
        interval: 1m30s
        retries: 3
        start_period: 500ms
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
  >     restart: bogus
  > END
  $ docker compose config #     restart: bogus
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      restart: bogus
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     restart: on-failure:x
  > END
  $ docker compose config #     restart: on-failure:x
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      restart: on-failure:x
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     restart: on-failure:3
  > END
  $ docker compose config #     restart: on-failure:3
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      restart: on-failure:3
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     restart: no
  > END
  $ docker compose config #     restart: no
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      restart: 'no'
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     restart: "no"
  > END
  $ docker compose config #     restart: "no"
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      restart: 'no'
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     restart: true
  > END
  $ docker compose config #     restart: true
  validating /root/lab/w/compose.yaml: services.a.restart must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     deploy: {replicas: -1}
  > END
  $ docker compose config #     deploy: {replicas: -1}
  services.a.deploy.replicas: must be greater than or equal to 0
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     deploy: {replicas: 1.5}
  > END
  $ docker compose config #     deploy: {replicas: 1.5}
  validating /root/lab/w/compose.yaml: services.a.deploy.replicas must be a integer or string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     deploy: {mode: bogus}
  > END
  $ docker compose config #     deploy: {mode: bogus}
  name: w
  services:
    a:
      deploy:
        mode: bogus
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
  >     deploy: {resources: {limits: {cpus: "0.5", memory: 50M}}}
  > END
  $ docker compose config #     deploy: {resources: {limits: {cpus: "0.5", mem
  name: w
  services:
    a:
      deploy:
        resources:
          limits:
            cpus: 0.5
            memory: "52428800"
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
  >     deploy: {resources: {reservations: {devices: [{driver: nvidia}]}}}
  > END
  $ docker compose config #     deploy: {resources: {reservations: {devices: [
  validating /root/lab/w/compose.yaml: services.a.deploy.resources.reservations.devices.0 missing property 'capabilities'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     deploy: {restart_policy: {condition: bogus}}
  > END
  $ docker compose config #     deploy: {restart_policy: {condition: bogus}}
  name: w
  services:
    a:
      deploy:
        restart_policy:
          condition: bogus
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
  >     deploy: {placement: {constraints: x}}
  > END
  $ docker compose config #     deploy: {placement: {constraints: x}}
  validating /root/lab/w/compose.yaml: services.a.deploy.placement.constraints must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     scale: x
  > END
  $ docker compose config #     scale: x
  error while interpolating services.a.scale: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     scale: 2
  >     deploy: {replicas: 3}
  > END
  $ docker compose config #     deploy: {replicas: 3}
  services.a: can't set distinct values on 'scale' and 'deploy.replicas': invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     scale: -1
  > END
  $ docker compose config #     scale: -1
  services.a.scale: must be greater than or equal to 0
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     mem_limit: 5q
  > END
  $ docker compose config #     mem_limit: 5q
  decoding failed due to the following error(s):

  'services[a].mem_limit' invalid suffix: 'q'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     mem_limit: 512m
  >     memswap_limit: 1g
  > END
  $ docker compose config #     memswap_limit: 1g
  name: w
  services:
    a:
      image: busybox:1.36
      mem_limit: "536870912"
      memswap_limit: "1073741824"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     cpus: x
  > END
  $ docker compose config #     cpus: x
  error while interpolating services.a.cpus: failed to cast to expected type: strconv.ParseFloat: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     cpus: 0.5
  >     deploy: {resources: {limits: {cpus: "1"}}}
  > END
  $ docker compose config #     deploy: {resources: {limits: {cpus: "1"}}}
  services.a: can't set distinct values on 'cpus' and 'deploy.resources.limits.cpus': invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     mem_limit: 1g
  >     deploy: {resources: {limits: {memory: 2g}}}
  > END
  $ docker compose config #     deploy: {resources: {limits: {memory: 2g}}}
  services.a: can't set distinct values on 'mem_limit' and 'deploy.resources.limits.memory': invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     cpu_shares: x
  > END
  $ docker compose config #     cpu_shares: x
  error while interpolating services.a.cpu_shares: failed to cast to expected type: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     pids_limit: x
  > END
  $ docker compose config #     pids_limit: x
  error while interpolating services.a.pids_limit: failed to cast to expected type: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     shm_size: 5q
  > END
  $ docker compose config #     shm_size: 5q
  decoding failed due to the following error(s):

  'services[a].shm_size' invalid suffix: 'q'
  [1]
