  % mkdir w; cd w
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:ro,z,rw"]}}
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
          source: /a
          target: /b
          bind:
            selinux: z
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:z,ro"]}}
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
          source: /a
          target: /b
          read_only: true
          bind:
            selinux: z
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:rw,ro"]}}
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
          source: /a
          target: /b
          read_only: true
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:Z,z"]}}
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
          source: /a
          target: /b
          bind:
            selinux: z
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:nope"]}}
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
          source: /a
          target: /b
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:ro,nope"]}}
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
          source: /a
          target: /b
          read_only: true
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:"]}}
  > END
  $ docker compose config
  invalid spec: /a:/b:: empty section between colons
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:ro:rw"]}}
  > END
  $ docker compose config
  invalid spec: /a:/b:ro:rw: too many colons
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:nocopy"]}}
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
          source: /a
          target: /b
          bind: {}
          volume:
            nocopy: true
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["v:/b:nocopy,ro"]}, }, volumes: {v: }}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C57: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:cached"]}}
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
          source: /a
          target: /b
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:delegated,ro"]}}
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
          source: /a
          target: /b
          read_only: true
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:rshared"]}}
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
          source: /a
          target: /b
          bind:
            propagation: rshared
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["/a:/b:rprivate,z"]}}
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
          source: /a
          target: /b
          bind:
            selinux: z
            propagation: rprivate
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [":/b"]}}
  > END
  $ docker compose config
  invalid spec: :/b: empty section between colons
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["a:"]}}
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
          target: 'a:'
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["~/x:/b"]}}
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
          source: /root/x
          target: /b
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["~:/b"]}}
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
          source: /root
          target: /b
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["~user/x:/b"]}}
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
          source: /root/user/x
          target: /b
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["C:\\x:/b"]}}
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
          source: C:\x
          target: /b
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: ["C:/x:/b:ro"]}}
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
          source: C:/x
          target: /b
          read_only: true
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: /a, target: /b, bind: {create_host_path: maybe}}]}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].volumes[0].bind.create_host_path' invalid boolean: maybe
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: /a, target: /b, bind: {create_host_path: 1}}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.volumes.0.bind.create_host_path must be a boolean or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: /a, target: /b, bind: {create_host_path: "true"}}]}}
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
          source: /a
          target: /b
          bind: {}
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: /a, target: /b, bind: {selinux: q}}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.volumes.0.bind.selinux value must be one of 'z', 'Z'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: /a, target: /b, bind: {propagation: q}}]}}
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
          source: /a
          target: /b
          bind:
            propagation: q
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: /a, target: /b, bind: {recursive: q}}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.volumes.0.bind.recursive value must be one of 'enabled', 'disabled', 'writable', 'readonly'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: /a, target: /b, read_only: "q"}]}}
  > END
  $ docker compose config
  error while interpolating services.a.volumes.[].read_only: failed to cast to expected type: invalid boolean: q
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: /a, target: /b, consistency: q}]}}
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
          source: /a
          target: /b
          consistency: q
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, target: /b}]}}
  > END
  $ docker compose config
  invalid mount config for type "bind": field Source must not be empty
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: bind, source: "", target: /b}]}}
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
          source: /root/lab/w
          target: /b
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: tmpfs, target: /b, tmpfs: {size: q}}]}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].volumes[0].tmpfs.size' invalid size: 'q'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: tmpfs, target: /b, tmpfs: {size: 5q}}]}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].volumes[0].tmpfs.size' invalid suffix: 'q'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: tmpfs, target: /b, tmpfs: {size: -5}}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.volumes.0.tmpfs.size must be greater than or equal to 0
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: tmpfs, target: /b, tmpfs: {size: 5m, mode: 0755}}]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: tmpfs
          target: /b
          tmpfs:
            size: "5242880"
            mode: 493
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: tmpfs, target: /b, tmpfs: {mode: "abc"}}]}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].volumes[0].tmpfs.mode' expected type 'uint32', got unconvertible type 'string'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: tmpfs, source: q, target: /b}]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: tmpfs
          source: q
          target: /b
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: volume, source: v, target: /b, volume: {nocopy: q}}]}}
  > END
  $ docker compose config
  error while interpolating services.a.volumes.[].volume.nocopy: failed to cast to expected type: invalid boolean: q
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: volume, source: v, target: /b, volume: {subpath: [a]}}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.volumes.0.volume.subpath must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: volume, source: v, target: /b, volume: {labels: 5}}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.volumes.0.volume.labels must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: image, source: v, target: /b, image: {subpath: 5}}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.volumes.0.image.subpath must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: npipe, source: v, target: /b}]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: npipe
          source: v
          target: /b
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: cluster, source: v, target: /b}]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      volumes:
        - type: cluster
          source: v
          target: /b
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{source: v, target: /b}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.volumes.0 must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes: [{type: volume}]}}
  > END
  $ docker compose config
  service volume services.a.volumes.[0] is missing a mount target
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: [{path: .e, required: maybe}]}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].env_file[0].required' invalid boolean: maybe
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: [{path: .e, required: "false"}]}}
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
  > services: {a: {image: x, env_file: [{path: .e, required: false}]}}
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
  > services: {a: {image: x, env_file: [{path: .e, format: raw, required: 0}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.env_file.0.required must be a boolean or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: [{path: .e, format: [x]}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.env_file.0.format must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: [{required: false}]}}
  > END
  $ docker compose config
  environment path attribute services.a.env_file.[0] is missing
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: [5]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.env_file.0 must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.env_file must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: {path: .e}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.env_file must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: ["", ""]}}
  > END
  $ docker compose config
  env file  not found: stat : no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: ""}}
  > END
  $ docker compose config
  env file  not found: stat : no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, env_file: .}}
  > END
  $ docker compose config
  failed to read /root/lab/w: read /root/lab/w: is a directory
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: 5q}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].mem_limit' invalid suffix: 'q'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: q}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].mem_limit' invalid size: 'q'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: -5}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      mem_limit: "-5"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: ""}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].mem_limit' invalid size: ''
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: 5.5m}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      mem_limit: "5767168"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: 5 mb}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      mem_limit: "5242880"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: "1.5.5g"}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].mem_limit' strconv.ParseFloat: parsing "1.5.5": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: [5]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.mem_limit must be a number or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: 5ib}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].mem_limit' invalid suffix: 'ib'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: 5bb}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].mem_limit' invalid suffix: 'bb'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_limit: 5KiB, memswap_limit: -1}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      mem_limit: "5120"
      memswap_limit: "-1"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, memswap_limit: q}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].memswap_limit' invalid size: 'q'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_reservation: 12xb}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].mem_reservation' invalid suffix: 'xb'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_swappiness: q}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].mem_swappiness' invalid size: 'q'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, mem_swappiness: 5.5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.mem_swappiness must be a integer or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, shm_size: 3z}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].shm_size' invalid suffix: 'z'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, shm_size: true}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.shm_size must be a number or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {resources: {limits: {memory: 5q}}}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].deploy.resources.limits.memory' invalid suffix: 'q'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {resources: {limits: {memory: 5}}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.deploy.resources.limits.memory must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {resources: {limits: {cpus: q}}}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].deploy.resources.limits.cpus' strconv.ParseFloat: parsing "q": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {resources: {limits: {pids: q}}}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].deploy.resources.limits.pids' strconv.ParseInt: parsing "q": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {resources: {reservations: {memory: 9y}}}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].deploy.resources.reservations.memory' invalid suffix: 'y'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {resources: {reservations: {devices: [{driver: q}]}}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.deploy.resources.reservations.devices.0 missing property 'capabilities'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: q}]}}}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].deploy.resources.reservations.devices[0].count' invalid value "q", the only value allowed is 'all' or a number
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: all, device_ids: ["0"]}]}}}}}
  > END
  $ docker compose config
  services.a.deploy.resources.reservations.devices.[]: "count" and "device_ids" attributes are exclusive
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {resources: {reservations: {generic_resources: [{discrete_resource_spec: {kind: g, value: q}}]}}}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].deploy.resources.reservations.generic_resources[0].discrete_resource_spec.Value' strconv.ParseInt: parsing "q": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: x}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].attach' invalid boolean: x
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: "true"}}
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
  > services: {a: {image: x, attach: 1}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.attach must be a boolean or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, attach: null}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.attach must be a boolean or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, blkio_config: {weight: x}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].blkio_config.weight' expected type 'uint16', got unconvertible type 'string'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, blkio_config: {weight: "10"}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].blkio_config.weight' expected type 'uint16', got unconvertible type 'string'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, blkio_config: {weight: 5.5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.blkio_config.weight must be a integer or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, blkio_config: {weight: 2000}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      blkio_config:
        weight: 2000
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, blkio_config: {weight_device: [{path: /dev/a, weight: x}]}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].blkio_config.weight_device[0].Weight' expected type 'uint16', got unconvertible type 'string'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, blkio_config: {weight_device: [{path: 5, weight: 5}]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.blkio_config.weight_device.0.path must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, blkio_config: {device_read_bps: [{path: /dev/a, rate: q}]}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].blkio_config.device_read_bps[0].Rate' invalid size: 'q'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, blkio_config: {device_read_bps: [{path: /dev/a, rate: 5m}]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      blkio_config:
        device_read_bps:
          - path: /dev/a
            rate: "5242880"
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, blkio_config: {device_write_iops: [{path: /dev/a, rate: 5q}]}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].blkio_config.device_write_iops[0].Rate' invalid suffix: 'q'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, blkio_config: {device_write_iops: [/dev/a]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.blkio_config.device_write_iops.0 must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, blkio_config: {bogus: 1}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.blkio_config additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, blkio_config: []}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.blkio_config must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, networks: {n: {external: {name: q}}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, volumes: {n: {external: {name: q}}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, volumes: {n: {external: {name: q}, name: z}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, networks: {n: {external: {name: n}}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, secrets: {n: {external: {name: q}}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, configs: {n: {external: {name: q}}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, networks: {n: {external: {bogus: q}}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, networks: {n: {external: maybe}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, networks: {n: {external: "true"}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, networks: {n: {external: 1}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, networks: {n: {external: false, driver: bridge}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, networks: {n: {external: true, driver: bridge}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, volumes: {n: {external: true, driver_opts: {a: b}}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, volumes: {n: {external: true, labels: [a=b]}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > include: [{bogus: 1}]
  > END
  $ docker compose config
  empty compose file
  [1]
  % cat > compose.yaml <<'END'
  > include: [{path: nope.yaml}]
  > END
  $ docker compose config
  open /root/lab/w/nope.yaml: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > include: [nope.yaml]
  > END
  $ docker compose config
  open /root/lab/w/nope.yaml: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > include: nope.yaml
  > END
  $ docker compose config
  `include` must be a list, got nope.yaml
  [1]
  % cat > compose.yaml <<'END'
  > include: []
  > END
  $ docker compose config
  empty compose file
  [1]
  % cat > compose.yaml <<'END'
  > include: [5]
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  '[0]' expected a map or struct, got "int"
  [1]
  % cat > compose.yaml <<'END'
  > include: [{path: 5}]
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  '[0].path' invalid type int for string list
  [1]
  % cat > compose.yaml <<'END'
  > include: [{path: []}]
  > END
  $ docker compose config
  empty compose file
  [1]
  % cat > compose.yaml <<'END'
  > include: [{path: [nope.yaml, n2.yaml]}]
  > END
  $ docker compose config
  open /root/lab/w/nope.yaml: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > include: [{path: nope.yaml, bogus: 1}]
  > END
  $ docker compose config
  open /root/lab/w/nope.yaml: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > include: [""]
  > END
  $ docker compose config
  read /root/lab/w: is a directory
  [1]
  % cat > compose.yaml <<'END'
  > include: [compose.yaml]
  > END
  $ docker compose config
  include cycle detected:
  /root/lab/w/compose.yaml
   include /root/lab/w/compose.yaml
  [1]
  % cat > compose.yaml <<'END'
  > include: {path: x}
  > END
  $ docker compose config
  `include` must be a list, got map[path:x]
  [1]
  % cat > compose.yaml <<'END'
  > include: [{path: inc.yaml, env_file: nope.env}]
  > END
  $ docker compose config
  stat /root/lab/w/nope.env: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > include: [{path: inc.yaml, project_directory: nope}]
  > END
  $ docker compose config
  open /root/lab/w/inc.yaml: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > include: [inc.yaml]
  > END
  $ docker compose config
  open /root/lab/w/inc.yaml: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > include: [{path: inc.yaml, env_file: [5]}]
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  '[0].env_file' invalid type []interface {} for string list
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: [FOO, a]}}}
  > END
  $ docker compose config
  healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: []}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      healthcheck: {}
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: [NONE, a]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      healthcheck:
        test:
          - NONE
          - a
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.healthcheck.test must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: a, interval: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.healthcheck.interval must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: a, interval: 5x}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].healthcheck.interval' time: unknown unit "x" in duration "5x"
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: a, interval: ""}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].healthcheck.interval' time: invalid duration ""
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: a, retries: x}}}
  > END
  $ docker compose config
  error while interpolating services.a.healthcheck.retries: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: a, retries: -1}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].healthcheck.retries' cannot parse value as 'uint64': -1 overflows uint
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: a, retries: "3"}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      healthcheck:
        test:
          - CMD-SHELL
          - a
        retries: 3
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: a, retries: 2.5}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      healthcheck:
        test:
          - CMD-SHELL
          - a
        retries: 2
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {disable: x}}}
  > END
  $ docker compose config
  error while interpolating services.a.healthcheck.disable: failed to cast to expected type: invalid boolean: x
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: a, disable: true}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      healthcheck:
        test:
          - CMD-SHELL
          - a
        disable: true
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, healthcheck: {test: a, start_period: -5s}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      healthcheck:
        test:
          - CMD-SHELL
          - a
        start_period: -5s
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, stop_grace_period: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.stop_grace_period must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, stop_grace_period: 1h5q}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].stop_grace_period' time: unknown unit "q" in duration "1h5q"
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, stop_grace_period: [1]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.stop_grace_period must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, stop_signal: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.stop_signal must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {nofile: x}}}
  > END
  $ docker compose config
  error while interpolating services.a.ulimits.nofile: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {nofile: {soft: 1}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.ulimits.nofile must be a integer or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {nofile: {soft: x, hard: 2}}}}
  > END
  $ docker compose config
  error while interpolating services.a.ulimits.nofile.soft: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {nofile: {soft: 5, hard: 2}}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      ulimits:
        nofile:
          soft: 5
          hard: 2
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {bogus: 5}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      ulimits:
        bogus: 5
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {nofile: "5"}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      ulimits:
        nofile: 5
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {nofile: 5.5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.ulimits.nofile must be a integer or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {nofile: -1}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      ulimits:
        nofile: -1
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: {NOFILE: 5}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      ulimits:
        NOFILE: 5
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ulimits: [a]}}
  > END
  $ docker compose config
  error while interpolating services.a.ulimits.[]: failed to cast to expected type: strconv.Atoi: parsing "a": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, sysctls: [a]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      sysctls:
        a: ""
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, sysctls: [a=1, a=1]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      sysctls:
        a: "1"
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, sysctls: {a: [1]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.sysctls.a must be a boolean, null, number or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, sysctls: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.sysctls must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, extra_hosts: [a]}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].extra_hosts' invalid additional host, missing IP: a
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, extra_hosts: ["a:"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      extra_hosts:
        - a=
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, extra_hosts: ["a=::1", "b:[::1]", "c:::1"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      extra_hosts:
        - a=::1
        - b=::1
        - c=::1
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, extra_hosts: {a: [1.2.3.4, 1.2.3.5]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      extra_hosts:
        - a=1.2.3.4
        - a=1.2.3.5
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, extra_hosts: {a: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.extra_hosts.a must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, extra_hosts: {a: nope}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      extra_hosts:
        - a=nope
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, extra_hosts: a}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.extra_hosts must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, dns: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.dns must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, dns: [5]}}
  > END
  $ docker compose config
  services.a.dns.[0]: unexpected type int
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, dns: [a, a]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      dns:
        - a
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, dns: {a: b}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.dns must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cap_add: [a, a]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      cap_add:
        - a
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cap_add: a}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.cap_add must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, devices: [a, {source: b}]}}
  > END
  $ docker compose config
  service device services.a.devices.[1] is missing a mount target
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, devices: ["/dev/a:/dev/b:q"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      devices:
        - source: /dev/a
          target: /dev/b
          permissions: q
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, devices: ["/dev/a:/dev/b:rw:x"]}}
  > END
  $ docker compose config
  confusing device mapping, please use long syntax: /dev/a:/dev/b:rw:x
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, devices: [""]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      devices:
        - permissions: rwm
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, devices: [5]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.devices.0 must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, devices: [vendor.com/class=name]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      devices:
        - source: vendor.com/class=name
          target: vendor.com/class=name
          permissions: rwm
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, gpus: some}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.gpus value must be 'all'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, gpus: all}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      gpus:
        - count: -1
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, gpus: [{count: x}]}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].gpus[0].count' invalid value "x", the only value allowed is 'all' or a number
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, gpus: [{driver: n, count: 2, device_ids: [a]}]}}
  > END
  $ docker compose config
  services.a.gpus.[]: "count" and "device_ids" attributes are exclusive
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, logging: {driver: [a]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.logging.driver must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, logging: {options: {a: [b]}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.logging.options.a must be a null, number or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, logging: x}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.logging must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, logging: {options: {a: true}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.logging.options.a must be a null, number or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, pull_policy: sometimes}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.pull_policy 'sometimes' does not match pattern 'always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, pull_policy: every_x}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.pull_policy 'every_x' does not match pattern 'always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, pull_policy: every_5d}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      pull_policy: every_5d
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, pull_policy: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.pull_policy must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, restart: sometimes}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      restart: sometimes
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, restart: "on-failure:x"}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      restart: on-failure:x
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, restart: no}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      restart: 'no'
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, restart: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.restart must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, pid: "service:nope"}}
  > END
  $ docker compose config
  service "a" depends on undefined service "nope": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ipc: "service:nope"}}
  > END
  $ docker compose config
  service "a" depends on undefined service "nope": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, network_mode: "service:nope"}}
  > END
  $ docker compose config
  service "a" depends on undefined service "nope": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, network_mode: "service:a"}}
  > END
  $ docker compose config
  dependency cycle detected: a -> a
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, network_mode: "service:"}}
  > END
  $ docker compose config
  service "a" depends on undefined service "": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, network_mode: "container:"}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      network_mode: 'container:'
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, network_mode: host, networks: [n]}}
  > END
  $ docker compose config
  service a declares mutually exclusive `network_mode` and `networks`: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, network_mode: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.network_mode must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, uts: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.uts must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes_from: ["nope"]}}
  > END
  $ docker compose config
  service "a" depends on undefined service "nope": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes_from: ["container:nope"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      volumes_from:
        - container:nope
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes_from: ["a"]}}
  > END
  $ docker compose config
  dependency cycle detected: a -> a
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes_from: ["b:q"]}, b: {image: y}}
  > END
  $ docker compose config
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
        - b:q
    b:
      image: 'y'
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, volumes_from: "b"}, b: {image: y}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.volumes_from must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, depends_on: [a]}}
  > END
  $ docker compose config
  dependency cycle detected: a -> a
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, depends_on: {b: {}}}, b: {image: y}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.depends_on.b missing property 'condition'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, depends_on: {b: {condition: nope}}}, b: {image: y}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.depends_on.b.condition value must be one of 'service_started', 'service_healthy', 'service_completed_successfully'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, depends_on: {b: {condition: service_started, required: q}}}, b: {image: y}}
  > END
  $ docker compose config
  error while interpolating services.a.depends_on.b.required: failed to cast to expected type: invalid boolean: q
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, depends_on: {b: {condition: service_started, restart: q}}}, b: {image: y}}
  > END
  $ docker compose config
  error while interpolating services.a.depends_on.b.restart: failed to cast to expected type: invalid boolean: q
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, depends_on: {b: {condition: service_started, restart: "true"}}}, b: {image: y}}
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
      networks:
        default: null
    b:
      image: 'y'
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, depends_on: {b: {condition: service_started, required: false}}}}
  > END
  $ docker compose config
  service "a" depends on undefined service "b": invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, depends_on: {b: }}, b: {image: y}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.depends_on.b must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, depends_on: b}, b: {image: y}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.depends_on must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, depends_on: [b, b]}, b: {image: y}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.depends_on items at 0 and 1 are equal
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, scale: x}}
  > END
  $ docker compose config
  error while interpolating services.a.scale: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, scale: -1}}
  > END
  $ docker compose config
  services.a.scale: must be greater than or equal to 0
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, scale: 1.5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.scale must be a integer or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, scale: 2, deploy: {replicas: 3}}}
  > END
  $ docker compose config
  services.a: can't set distinct values on 'scale' and 'deploy.replicas': invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, scale: 2, container_name: q}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.container_name 'q' does not match pattern '[a-zA-Z0-9][a-zA-Z0-9_.-]+'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {replicas: x}}}
  > END
  $ docker compose config
  error while interpolating services.a.deploy.replicas: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {mode: x}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      deploy:
        mode: x
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {mode: global, replicas: 3}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      deploy:
        mode: global
        replicas: 3
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {endpoint_mode: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.deploy.endpoint_mode must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {restart_policy: {condition: x}}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      deploy:
        restart_policy:
          condition: x
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {restart_policy: {delay: x}}}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].deploy.restart_policy.delay' time: invalid duration "x"
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {restart_policy: {max_attempts: x}}}}
  > END
  $ docker compose config
  error while interpolating services.a.deploy.restart_policy.max_attempts: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {restart_policy: {window: 5}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.deploy.restart_policy.window must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {update_config: {order: x}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.deploy.update_config.order value must be one of 'start-first', 'stop-first'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {update_config: {parallelism: x}}}}
  > END
  $ docker compose config
  error while interpolating services.a.deploy.update_config.parallelism: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {update_config: {max_failure_ratio: x}}}}
  > END
  $ docker compose config
  error while interpolating services.a.deploy.update_config.max_failure_ratio: failed to cast to expected type: strconv.ParseFloat: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {update_config: {failure_action: x}}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      deploy:
        update_config:
          failure_action: x
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {placement: {constraints: x}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.deploy.placement.constraints must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {placement: {preferences: [{spread: 5}]}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.deploy.placement.preferences.0.spread must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {placement: {max_replicas_per_node: x}}}}
  > END
  $ docker compose config
  error while interpolating services.a.deploy.placement.max_replicas_per_node: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {labels: [a]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      deploy:
        labels:
          a: ""
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: {bogus: 1}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.deploy additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, deploy: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.deploy must be a mapping or null
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, provider: {}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.provider missing property 'type'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, provider: {type: x}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      provider:
        type: x
      image: x
  % cat > compose.yaml <<'END'
  > services: {a: {provider: {type: x, options: {a: [1, 2]}}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      provider:
        type: x
        options:
          a:
            - "1"
            - "2"
  % cat > compose.yaml <<'END'
  > services: {a: {provider: {type: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.provider.type must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {provider: {type: x, options: 5}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.provider.options must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, models: [m]}}
  > END
  $ docker compose config
  service "a" refers to undefined model m: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, models: [m]}}, models: {m: {model: q}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C39: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, models: {m: {endpoint_var: 5}}}}, models: {m: {model: q}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C58: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, models: {m: {}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, models: {m: {model: q, context_size: x}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x}}, models: {m: {model: q, runtime_flags: x}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C26: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, develop: {watch: [{path: a}]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.develop.watch.0 missing property 'action'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, develop: {watch: [{action: sync, path: a}]}}}
  > END
  $ docker compose config
  services.a.develop.watch: target is required for non-rebuild actions: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, develop: {watch: [{action: nope, path: a}]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.develop.watch.0.action value must be one of 'rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, develop: {watch: [{action: rebuild}]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.develop.watch.0 missing property 'path'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, develop: {watch: [{action: rebuild, path: a, ignore: 5}]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.develop.watch.0.ignore must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, develop: {watch: [{action: sync+exec, path: a, target: /b}]}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      develop:
        watch:
          - path: /root/lab/w/a
            action: sync+exec
            target: /b
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, develop: {watch: [{action: sync+exec, path: a, target: /b, exec: {}}]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.develop.watch.0.exec missing property 'command'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, develop: {watch: [{action: restart, path: a, initial_sync: q}]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.develop.watch.0.initial_sync must be a boolean
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, develop: {watch: x}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.develop.watch must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, develop: {bogus: x}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.develop additional properties 'bogus' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, post_start: [{}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.post_start.0 missing property 'command'
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, post_start: [{command: 5}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.post_start.0.command must be a null
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, post_start: [{command: a, user: 5}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.post_start.0.user must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, pre_stop: [{command: a, privileged: x}]}}
  > END
  $ docker compose config
  decoding failed due to the following error(s):

  'services[a].pre_stop[0].privileged' invalid boolean: x
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, pre_stop: {command: a}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.pre_stop must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, pre_stop: [{command: a, working_dir: [5]}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.pre_stop.0.working_dir must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, pre_stop: [{command: a, environment: 5}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.pre_stop.0.environment must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, credential_spec: {}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      credential_spec: {}
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, credential_spec: {file: a, registry: b}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      credential_spec:
        file: a
        registry: b
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, credential_spec: {config: nope}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      credential_spec:
        config: nope
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [nope]}}
  > END
  $ docker compose config
  service "a" refers to undefined secret nope: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{source: nope}]}}
  > END
  $ docker compose config
  service "a" refers to undefined secret nope: invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{target: a}]}}, secrets: {a: {file: q}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C50: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{source: a, mode: x}]}}, secrets: {a: {file: q}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C59: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{source: a, mode: 0440}]}}, secrets: {a: {file: q}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C62: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{source: a, mode: "0440"}]}}, secrets: {a: {file: q}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C64: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{source: a, mode: 999}]}}, secrets: {a: {file: q}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C61: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [{source: a, uid: 5}]}}, secrets: {a: {file: q}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C58: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [{source: a, target: 5}]}}, configs: {a: {content: q}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C61: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [a]}}, configs: {a: {}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C40: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [a]}}, configs: {a: {content: q, file: b}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C40: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [a]}}, configs: {a: {environment: Q, file: b}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C40: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, configs: [a]}}, configs: {a: {content: 5}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C40: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [a]}}, secrets: {a: {environment: Q}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C40: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [a]}}, secrets: {a: {content: Q}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C40: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [a]}}, secrets: {a: {driver: q, template_driver: z}}
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C40: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [a]}}, secrets: {a: }
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C40: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, secrets: [a]}}, secrets: [a]
  > END
  $ docker compose config
  go-yaml load error in parser (while parsing a block mapping) at L1.C1-C40: did not find expected key
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: !bogus x}}
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
  > services: {a: !bogus {image: x}}
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
  > services: {a: {image: x, command: !reset null}}
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
  > services: {a: {image: x, ports: !override ["1:1"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
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
  > services: {a: {image: x, ports: !!set {a, b}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.ports must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: !!str 5}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: "5"
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: !!int q}}
  > END
  $ docker compose config
  failed to parse /root/lab/w/compose.yaml: yaml: construct errors: line 1: go-yaml load error in resolver at <unknown position>: cannot construct !!str `q` as a !!int
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: !!binary aGk=}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: hi
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: !!float 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.image must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, privileged: !!bool yes}}
  > END
  $ docker compose config
  failed to parse /root/lab/w/compose.yaml: yaml: construct errors: line 1: go-yaml load error in resolver at <unknown position>: cannot construct !!str `yes` as a !!bool
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, environment: {A: !!null x}}}
  > END
  $ docker compose config
  failed to parse /root/lab/w/compose.yaml: yaml: construct errors: line 1: go-yaml load error in resolver at <unknown position>: cannot construct !!str `x` as a !!null
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: &q x, hostname: *q, domainname: *z}}
  > END
  $ docker compose config
  go-yaml load error in composer at L1.C55: unknown anchor 'z' referenced
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: "${T:?}"}}
  > END
  $ docker compose config
  error while interpolating services.a.image: required variable T is missing a value
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: "${T?no tag}"}}
  > END
  $ docker compose config
  error while interpolating services.a.image: required variable T is missing a value: no tag
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: "${T:+x}y${U-}"}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: 'y'
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, labels: {"${K}": v}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      labels:
        $${K}: v
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cpus: x}}
  > END
  $ docker compose config
  error while interpolating services.a.cpus: failed to cast to expected type: strconv.ParseFloat: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cpu_count: x, cpu_percent: y}}
  > END
  $ docker compose config
  error while interpolating services.a.cpu_count: failed to cast to expected type: strconv.ParseInt: parsing "x": invalid syntax
  error while interpolating services.a.cpu_percent: failed to cast to expected type: strconv.ParseFloat: parsing "y": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cpu_count: -1}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.cpu_count must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cpu_percent: 500}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.cpu_percent must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cpu_shares: x}}
  > END
  $ docker compose config
  error while interpolating services.a.cpu_shares: failed to cast to expected type: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cpu_quota: x, cpu_period: 5s}}
  > END
  $ docker compose config
  error while interpolating services.a.cpu_period: failed to cast to expected type: strconv.ParseInt: parsing "5s": invalid syntax
  error while interpolating services.a.cpu_quota: failed to cast to expected type: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cpu_period: 50ms}}
  > END
  $ docker compose config
  error while interpolating services.a.cpu_period: failed to cast to expected type: strconv.ParseInt: parsing "50ms": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cpu_rt_runtime: x}}
  > END
  $ docker compose config
  error while interpolating services.a.cpu_rt_runtime: failed to cast to expected type: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, cpuset: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.cpuset must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, pids_limit: x}}
  > END
  $ docker compose config
  error while interpolating services.a.pids_limit: failed to cast to expected type: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, pids_limit: "5"}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      pids_limit: 5
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, pids_limit: 5, deploy: {resources: {limits: {pids: 6}}}}}
  > END
  $ docker compose config
  services.a: can't set distinct values on 'pids_limit' and 'deploy.resources.limits.pids': invalid compose project
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, oom_score_adj: 5000}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.oom_score_adj must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, oom_kill_disable: x}}
  > END
  $ docker compose config
  error while interpolating services.a.oom_kill_disable: failed to cast to expected type: invalid boolean: x
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, init: x}}
  > END
  $ docker compose config
  error while interpolating services.a.init: failed to cast to expected type: invalid boolean: x
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, read_only: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.read_only must be a boolean or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, tmpfs: [5]}}
  > END
  $ docker compose config
  services.a.tmpfs.[0]: unexpected type int
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, tmpfs: {a: b}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.tmpfs must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, userns_mode: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.userns_mode must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, security_opt: [a, a]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.security_opt items at 0 and 1 are equal
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, group_add: [5, 5]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.group_add items at 0 and 1 are equal
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, group_add: [5, a]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      group_add:
        - "5"
        - a
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, storage_opt: [a]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.storage_opt must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, storage_opt: {size: 5}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      storage_opt:
        size: "5"
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, platform: q/r/s/t}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      platform: q/r/s/t
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, platform: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.platform must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, isolation: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.isolation must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, runtime: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.runtime must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, use_api_socket: x}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.use_api_socket must be a boolean
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, use_api_socket: true}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      use_api_socket: true
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, label_file: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.label_file must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, label_file: nope}}
  > END
  $ docker compose config
  label file /root/lab/w/nope not found: stat /root/lab/w/nope: no such file or directory
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, labels: [5]}}
  > END
  $ docker compose config
  services.a.labels.[0]: unexpected type int
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, labels: ["=a"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      labels:
        "": a
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, labels: {a: [b]}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.labels.a must be a boolean, null, number or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, annotations: 5}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.annotations must be a mapping
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, environment: ["=a"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      environment:
        "": a
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, environment: {"": a}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.environment additional properties '' not allowed
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, environment: {"a b": c}}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      environment:
        a b: c
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, environment: [5]}}
  > END
  $ docker compose config
  services.a.environment.[0]: unexpected type int
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, environment: [a, a]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      environment:
        a: null
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, environment: {a: {b: c}}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.environment.a must be a boolean, null, number or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, expose: [x]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      expose:
        - x
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, expose: ["80/q"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      expose:
        - 80/q
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, expose: [80.5]}}
  > END
  $ docker compose config
  services.a.expose.[0]: unsupported expose value %!s(float64=80.5)
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, expose: ["80-70"]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      expose:
        - 80-70
      image: x
      networks:
        default: null
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: ["80-70"]}}
  > END
  $ docker compose config
  invalid containerPort: 80-70
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: ["80-82:90-91"]}}
  > END
  $ docker compose config
  invalid ranges specified for container and host Ports: 90-91 and 80-82
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: ["99999"]}}
  > END
  $ docker compose config
  invalid containerPort: 99999
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: ["1.2.3.4:80"]}}
  > END
  $ docker compose config
  invalid hostPort: 1.2.3.4
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: ["1.2.3:80:80"]}}
  > END
  $ docker compose config
  invalid IP address: 1.2.3
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: [{target: x}]}}
  > END
  $ docker compose config
  error while interpolating services.a.ports.[].target: failed to cast to expected type: strconv.Atoi: parsing "x": invalid syntax
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: [{target: 80, published: x}]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: x
          protocol: tcp
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: [{target: 80, published: 8080-8090}]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          published: 8080-8090
          protocol: tcp
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: [{target: 80, mode: q}]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      ports:
        - mode: q
          target: 80
          protocol: tcp
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: [{target: 80, protocol: q}]}}
  > END
  $ docker compose config
  name: w
  services:
    a:
      image: x
      networks:
        default: null
      ports:
        - mode: ingress
          target: 80
          protocol: q
  networks:
    default:
      name: w_default
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: [{published: 80}]}}
  > END
  $ docker compose config
  service ports services.a.ports.[0] is missing a target port
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: [{target: 80, app_protocol: 5}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.ports.0.app_protocol must be a string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: [{target: 80, host_ip: nope}]}}
  > END
  $ docker compose config
  services.a.ports.[]: invalid ip address: nope
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: [{target: 80.5}]}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.ports.0.target must be a integer or string
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: 80}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.ports must be a array
  [1]
  % cat > compose.yaml <<'END'
  > services: {a: {image: x, ports: {a: b}}}
  > END
  $ docker compose config
  validating /root/lab/w/compose.yaml: services.a.ports must be a array
  [1]
