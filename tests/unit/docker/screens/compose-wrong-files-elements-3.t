  % mkdir w; cd w
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ulimits: {nofile: 5}
  > END
  $ docker compose config #     ulimits: {nofile: 5}
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      ulimits:
        nofile: 5
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ulimits: {nofile: {soft: 5}}
  > END
  $ docker compose config #     ulimits: {nofile: {soft: 5}}
  validating /root/lab/w/compose.yaml: services.a.ulimits.nofile must be a integer or string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ulimits: {nofile: {soft: 9, hard: 5}}
  > END
  $ docker compose config #     ulimits: {nofile: {soft: 9, hard: 5}}
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      ulimits:
        nofile:
          soft: 9
          hard: 5
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ulimits: {nofile: x}
  > END
  $ docker compose config #     ulimits: {nofile: x}
  error while interpolating services.a.ulimits.nofile: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     stop_grace_period: x
  > END
  $ docker compose config #     stop_grace_period: x
  decoding failed due to the following error(s):

  'services[a].stop_grace_period' time: invalid duration "x"
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     stop_grace_period: 10
  > END
  $ docker compose config #     stop_grace_period: 10
  validating /root/lab/w/compose.yaml: services.a.stop_grace_period must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     stop_grace_period: 1m
  > END
  $ docker compose config #     stop_grace_period: 1m
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 1m0s
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     stop_signal: 9
  > END
  $ docker compose config #     stop_signal: 9
  validating /root/lab/w/compose.yaml: services.a.stop_signal must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     stop_signal: SIGFOO
  > END
  $ docker compose config #     stop_signal: SIGFOO
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      stop_signal: SIGFOO
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     init: yes
  > END
  $ docker compose config #     init: yes
  WARN[0000] "yes" for boolean is not supported by YAML 1.2, please use `true`
  name: w
  services:
    a:
      image: busybox:1.36
      init: true
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     tty: "true"
  > END
  $ docker compose config #     tty: "true"
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      tty: true
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     privileged: "x"
  > END
  $ docker compose config #     privileged: "x"
  error while interpolating services.a.privileged: failed to cast to expected type: invalid boolean: x
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     read_only: 1
  > END
  $ docker compose config #     read_only: 1
  validating /root/lab/w/compose.yaml: services.a.read_only must be a boolean or string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     user: 5
  > END
  $ docker compose config #     user: 5
  validating /root/lab/w/compose.yaml: services.a.user must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     user: [x]
  > END
  $ docker compose config #     user: [x]
  validating /root/lab/w/compose.yaml: services.a.user must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     working_dir: 5
  > END
  $ docker compose config #     working_dir: 5
  validating /root/lab/w/compose.yaml: services.a.working_dir must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     hostname: 5
  > END
  $ docker compose config #     hostname: 5
  validating /root/lab/w/compose.yaml: services.a.hostname must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     hostname: a_b
  > END
  $ docker compose config #     hostname: a_b
  name: w
  services:
    a:
      hostname: a_b
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
  >     domainname: 5
  > END
  $ docker compose config #     domainname: 5
  validating /root/lab/w/compose.yaml: services.a.domainname must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     mac_address: x
  > END
  $ docker compose config #     mac_address: x
  name: w
  services:
    a:
      image: busybox:1.36
      mac_address: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     container_name: "a b"
  > END
  $ docker compose config #     container_name: "a b"
  validating /root/lab/w/compose.yaml: services.a.container_name 'a b' does not match pattern '[a-zA-Z0-9][a-zA-Z0-9_.-]+'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     container_name: a/b
  > END
  $ docker compose config #     container_name: a/b
  validating /root/lab/w/compose.yaml: services.a.container_name 'a/b' does not match pattern '[a-zA-Z0-9][a-zA-Z0-9_.-]+'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     platform: bogus
  > END
  $ docker compose config #     platform: bogus
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      platform: bogus
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     pull_policy: bogus
  > END
  $ docker compose config #     pull_policy: bogus
  validating /root/lab/w/compose.yaml: services.a.pull_policy 'bogus' does not match pattern 'always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     pull_policy: every_5x
  > END
  $ docker compose config #     pull_policy: every_5x
  validating /root/lab/w/compose.yaml: services.a.pull_policy 'every_5x' does not match pattern 'always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     runtime: x
  > END
  $ docker compose config #     runtime: x
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      runtime: x
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     isolation: x
  > END
  $ docker compose config #     isolation: x
  name: w
  services:
    a:
      image: busybox:1.36
      isolation: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     cgroup: bogus
  > END
  $ docker compose config #     cgroup: bogus
  validating /root/lab/w/compose.yaml: services.a.cgroup value must be one of 'host', 'private'
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     ipc: bogus
  > END
  $ docker compose config #     ipc: bogus
  name: w
  services:
    a:
      image: busybox:1.36
      ipc: bogus
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     pid: bogus
  > END
  $ docker compose config #     pid: bogus
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      pid: bogus
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     userns_mode: bogus
  > END
  $ docker compose config #     userns_mode: bogus
  name: w
  services:
    a:
      image: busybox:1.36
      networks:
        default: null
      userns_mode: bogus
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     security_opt: x
  > END
  $ docker compose config #     security_opt: x
  validating /root/lab/w/compose.yaml: services.a.security_opt must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     cap_add: [BOGUS]
  > END
  $ docker compose config #     cap_add: [BOGUS]
  name: w
  services:
    a:
      cap_add:
        - BOGUS
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
  >     cap_drop: ALL
  > END
  $ docker compose config #     cap_drop: ALL
  validating /root/lab/w/compose.yaml: services.a.cap_drop must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     devices: ["/dev/x"]
  > END
  $ docker compose config #     devices: ["/dev/x"]
  name: w
  services:
    a:
      devices:
        - source: /dev/x
          target: /dev/x
          permissions: rwm
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
  >     devices: [x:y:z:w]
  > END
  $ docker compose config #     devices: [x:y:z:w]
  confusing device mapping, please use long syntax: x:y:z:w
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     device_cgroup_rules: [x]
  > END
  $ docker compose config #     device_cgroup_rules: [x]
  name: w
  services:
    a:
      device_cgroup_rules:
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
  >     dns: x
  > END
  $ docker compose config #     dns: x
  name: w
  services:
    a:
      dns:
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
  >     dns: [1.1.1.1, x]
  > END
  $ docker compose config #     dns: [1.1.1.1, x]
  name: w
  services:
    a:
      dns:
        - 1.1.1.1
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
  >     dns_search: x
  > END
  $ docker compose config #     dns_search: x
  name: w
  services:
    a:
      dns_search:
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
  >     dns_opt: x
  > END
  $ docker compose config #     dns_opt: x
  validating /root/lab/w/compose.yaml: services.a.dns_opt must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services:
  >   a:
  >     image: busybox:1.36
  >     extra_hosts: [x]
  > END
  $ docker compose config #     extra_hosts: [x]
  decoding failed due to the following error(s):

  'services[a].extra_hosts' invalid additional host, missing IP: x
  [1]
