  % docker pull -q busybox:1.36; docker pull -q nginx:1.27
  % mkdir vol; cd vol
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - a:/data
  > volumes:
  >   a:
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          target: a:/data
          volume: {}
  networks:
    default:
      name: vol_default
  $ docker compose up -d
  [+] up 2/3
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ⠋ Container vol-web-1 Creating                                                                                                                                                                     0.0s
   ✘ service:web:1       Error response from daemon: invalid mount config for type "volume": invalid mount path: 'a:/data' mount path must be absolute                                                0.0s
  Error response from daemon: invalid mount config for type "volume": invalid mount path: 'a:/data' mount path must be absolute
  [1]
  $ docker compose down -v
  [+] down 1/1
   ✔ Network vol_default Removed                                                                                                                                                                      0.2s
  $ docker volume ls -q
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - a:/data
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          target: a:/data
          volume: {}
  networks:
    default:
      name: vol_default
  $ docker compose up -d
  [+] up 2/3
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ⠋ Container vol-web-1 Creating                                                                                                                                                                     0.0s
   ✘ service:web:1       Error response from daemon: invalid mount config for type "volume": invalid mount path: 'a:/data' mount path must be absolute                                                0.0s
  Error response from daemon: invalid mount config for type "volume": invalid mount path: 'a:/data' mount path must be absolute
  [1]
  $ docker compose down -v
  [+] down 1/1
   ✔ Network vol_default Removed                                                                                                                                                                      0.5s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - ab:/data
  > END
  $ docker compose config
  service "web" refers to undefined volume ab: invalid compose project
  [1]
  $ docker compose up -d
  service "web" refers to undefined volume ab: invalid compose project
  [1]
  $ docker compose down -v
  service "web" refers to undefined volume ab: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - 'C:\x:/data'
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: bind
          source: C:\x
          target: /data
          bind: {}
  networks:
    default:
      name: vol_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - 'c:\x:/data:ro'
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: bind
          source: c:\x
          target: /data
          read_only: true
          bind: {}
  networks:
    default:
      name: vol_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - 'C:/x:/data'
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: bind
          source: C:/x
          target: /data
          bind: {}
  networks:
    default:
      name: vol_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - 'C:/x:D:/data'
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: bind
          source: C:/x
          target: D:/data
          bind: {}
  networks:
    default:
      name: vol_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - a:/data:ro
  > volumes:
  >   a:
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: bind
          source: a:/data
          target: ro
          bind: {}
  networks:
    default:
      name: vol_default
  $ docker compose up -d
  [+] up 2/3
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ⠋ Container vol-web-1 Creating                                                                                                                                                                     0.0s
   ✘ service:web:1       Error response from daemon: invalid volume specification: 'a:/data:ro:rw'                                                                                                    0.0s
  Error response from daemon: invalid volume specification: 'a:/data:ro:rw'
  [1]
  $ docker compose down -v
  [+] down 1/1
   ✔ Network vol_default Removed                                                                                                                                                                      0.2s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - A:/data
  > volumes:
  >   A:
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          target: A:/data
          volume: {}
  networks:
    default:
      name: vol_default
  $ docker compose up -d
  [+] up 2/3
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ⠋ Container vol-web-1 Creating                                                                                                                                                                     0.0s
   ✘ service:web:1       Error response from daemon: invalid mount config for type "volume": invalid mount path: 'A:/data' mount path must be absolute                                                0.0s
  Error response from daemon: invalid mount config for type "volume": invalid mount path: 'A:/data' mount path must be absolute
  [1]
  $ docker compose down -v
  [+] down 1/1
   ✔ Network vol_default Removed                                                                                                                                                                      0.1s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - a:data
  > volumes:
  >   a:
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          target: a:data
          volume: {}
  networks:
    default:
      name: vol_default
  $ docker compose up -d
  [+] up 2/3
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ⠋ Container vol-web-1 Creating                                                                                                                                                                     0.0s
   ✘ service:web:1       Error response from daemon: invalid mount config for type "volume": invalid mount path: 'a:data' mount path must be absolute                                                 0.0s
  Error response from daemon: invalid mount config for type "volume": invalid mount path: 'a:data' mount path must be absolute
  [1]
  $ docker compose down -v
  [+] down 1/1
   ✔ Network vol_default Removed                                                                                                                                                                      0.2s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - my.vol:/data
  > volumes:
  >   my.vol:
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          source: my.vol
          target: /data
          volume: {}
  networks:
    default:
      name: vol_default
  volumes:
    my.vol:
      name: vol_my.vol
  $ docker compose up -d
  [+] up 3/3
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ✔ Volume vol_my.vol   Created                                                                                                                                                                      0.0s
   ✔ Container vol-web-1 Started                                                                                                                                                                      0.9s
  $ docker compose down -v
  [+] down 3/3
   ✔ Container vol-web-1 Removed                                                                                                                                                                      0.3s
   ✔ Network vol_default Removed                                                                                                                                                                      0.2s
   ✔ Volume vol_my.vol   Removed                                                                                                                                                                      0.0s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - my_vol-1:/data
  > volumes:
  >   my_vol-1:
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          source: my_vol-1
          target: /data
          volume: {}
  networks:
    default:
      name: vol_default
  volumes:
    my_vol-1:
      name: vol_my_vol-1
  $ docker compose up -d
  [+] up 3/3
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ✔ Volume vol_my_vol-1 Created                                                                                                                                                                      0.0s
   ✔ Container vol-web-1 Started                                                                                                                                                                      0.6s
  $ docker compose down -v
  [+] down 3/3
   ✔ Container vol-web-1 Removed                                                                                                                                                                      0.3s
   ✔ Network vol_default Removed                                                                                                                                                                      0.2s
   ✔ Volume vol_my_vol-1 Removed                                                                                                                                                                      0.0s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - "my vol:/data"
  > volumes:
  >   "my vol":
  > END
  $ docker compose config
  validating /root/lab/vol/compose.yaml: volumes additional properties 'my vol' not allowed
  [1]
  $ docker compose up -d
  validating /root/lab/vol/compose.yaml: volumes additional properties 'my vol' not allowed
  [1]
  $ docker compose down -v
  validating /root/lab/vol/compose.yaml: volumes additional properties 'my vol' not allowed
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - -x:/data
  > volumes:
  >   -x:
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          source: -x
          target: /data
          volume: {}
  networks:
    default:
      name: vol_default
  volumes:
    -x:
      name: vol_-x
  $ docker compose up -d
  [+] up 3/3
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ✔ Volume vol_-x       Created                                                                                                                                                                      0.0s
   ✔ Container vol-web-1 Started                                                                                                                                                                      0.6s
  $ docker compose down -v
  [+] down 3/3
   ✔ Container vol-web-1 Removed                                                                                                                                                                      0.4s
   ✔ Network vol_default Removed                                                                                                                                                                      0.2s
   ✔ Volume vol_-x       Removed                                                                                                                                                                      0.0s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - vol$$x:/data
  > END
  $ docker compose config
  service "web" refers to undefined volume vol$x: invalid compose project
  [1]
  $ docker compose up -d
  service "web" refers to undefined volume vol$x: invalid compose project
  [1]
  $ docker compose down -v
  service "web" refers to undefined volume vol$x: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - data:/data
  > volumes:
  >   data:
  >     name: "odd name"
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
  networks:
    default:
      name: vol_default
  volumes:
    data:
      name: odd name
  % docker compose up -d
  $ docker compose down -v
  [+] down 1/1
   ✔ Network vol_default Removed                                                                                                                                                                      0.2s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - data:/data
  > volumes:
  >   data:
  >     name: a
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
  networks:
    default:
      name: vol_default
  volumes:
    data:
      name: a
  % docker compose up -d
  $ docker compose down -v
  [+] down 1/1
   ✔ Network vol_default Removed                                                                                                                                                                      0.2s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - data:/data
  > volumes:
  >   data:
  >     external: true
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
  networks:
    default:
      name: vol_default
  volumes:
    data:
      name: data
      external: true
  $ docker compose up -d
  external volume "data" not found
  [1]
  $ docker compose down -v
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - data:/data
  > volumes:
  >   data:
  >     external: true
  >     name: other
  >     driver: local
  > END
  $ docker compose config
  volumes.data: conflicting parameters "external" and "driver" specified
  [1]
  $ docker compose up -d
  volumes.data: conflicting parameters "external" and "driver" specified
  [1]
  $ docker compose down -v
  volumes.data: conflicting parameters "external" and "driver" specified
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - data:/data
  > volumes:
  >   data:
  >     driver: nosuch
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
  networks:
    default:
      name: vol_default
  volumes:
    data:
      name: vol_data
      driver: nosuch
  % docker compose up -d
  $ docker compose down -v
  [+] down 1/1
   ✔ Network vol_default Removed                                                                                                                                                                      0.2s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - data:/data:bogus
  > volumes:
  >   data:
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          source: data
          target: /data
          volume: {}
  networks:
    default:
      name: vol_default
  volumes:
    data:
      name: vol_data
  $ docker compose up -d
  [+] up 3/3
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ✔ Volume vol_data     Created                                                                                                                                                                      0.0s
   ✔ Container vol-web-1 Started                                                                                                                                                                      0.6s
  $ docker compose down -v
  [+] down 3/3
   ✔ Container vol-web-1 Removed                                                                                                                                                                      0.4s
   ✔ Volume vol_data     Removed                                                                                                                                                                      0.0s
   ✔ Network vol_default Removed                                                                                                                                                                      0.2s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - data:/data:ro:z
  > volumes:
  >   data:
  > END
  $ docker compose config
  invalid spec: data:/data:ro:z: too many colons
  [1]
  $ docker compose up -d
  invalid spec: data:/data:ro:z: too many colons
  [1]
  $ docker compose down -v
  invalid spec: data:/data:ro:z: too many colons
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - data
  > volumes:
  >   data:
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          target: data
          volume: {}
  networks:
    default:
      name: vol_default
  $ docker compose up -d
  [+] up 2/3
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ⠋ Container vol-web-1 Creating                                                                                                                                                                     0.0s
   ✘ service:web:1       Error response from daemon: invalid mount config for type "volume": invalid mount path: 'data' mount path must be absolute                                                   0.0s
  Error response from daemon: invalid mount config for type "volume": invalid mount path: 'data' mount path must be absolute
  [1]
  $ docker compose down -v
  [+] down 1/1
   ✔ Network vol_default Removed                                                                                                                                                                      0.1s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - /data
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          target: /data
          volume: {}
  networks:
    default:
      name: vol_default
  $ docker compose up -d
  [+] up 2/2
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ✔ Container vol-web-1 Started                                                                                                                                                                      0.6s
  $ docker compose down -v
  [+] down 2/2
   ✔ Container vol-web-1 Removed                                                                                                                                                                      0.5s
   ✔ Network vol_default Removed                                                                                                                                                                      0.1s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - "data:"
  > volumes:
  >   data:
  > END
  $ docker compose config
  invalid spec: data:: empty section between colons
  [1]
  $ docker compose up -d
  invalid spec: data:: empty section between colons
  [1]
  $ docker compose down -v
  invalid spec: data:: empty section between colons
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - ":/data"
  > END
  $ docker compose config
  invalid spec: :/data: empty section between colons
  [1]
  $ docker compose up -d
  invalid spec: :/data: empty section between colons
  [1]
  $ docker compose down -v
  invalid spec: :/data: empty section between colons
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - "~/x:/data"
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: bind
          source: /root/x
          target: /data
          bind: {}
  networks:
    default:
      name: vol_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - "..:/data"
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: bind
          source: /root/lab
          target: /data
          bind: {}
  networks:
    default:
      name: vol_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - .hidden:/data
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: bind
          source: /root/lab/vol/.hidden
          target: /data
          bind: {}
  networks:
    default:
      name: vol_default
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - ä:/data
  > volumes:
  >   ä:
  > END
  $ docker compose config
  validating /root/lab/vol/compose.yaml: volumes additional properties 'ä' not allowed
  [1]
  $ docker compose up -d
  validating /root/lab/vol/compose.yaml: volumes additional properties 'ä' not allowed
  [1]
  $ docker compose down -v
  validating /root/lab/vol/compose.yaml: volumes additional properties 'ä' not allowed
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - 1:/data
  > volumes:
  >   1:
  > END
  $ docker compose config
  non-string key in volumes: 1
  [1]
  $ docker compose up -d
  non-string key in volumes: 1
  [1]
  $ docker compose down -v
  non-string key in volumes: 1
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - 
  >           type: volume
  >           source: b
  >           target: /d
  > END
  $ docker compose config
  service "web" refers to undefined volume b: invalid compose project
  [1]
  $ docker compose up -d
  service "web" refers to undefined volume b: invalid compose project
  [1]
  $ docker compose down -v
  service "web" refers to undefined volume b: invalid compose project
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - 
  >           type: volume
  >           target: /d
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: volume
          target: /d
  networks:
    default:
      name: vol_default
  $ docker compose up -d
  [+] up 2/2
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ✔ Container vol-web-1 Started                                                                                                                                                                      0.8s
  $ docker compose down -v
  [+] down 2/2
   ✔ Container vol-web-1 Removed                                                                                                                                                                      0.6s
   ✔ Network vol_default Removed                                                                                                                                                                      0.2s
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - 
  >           type: volume
  >           source: b
  > END
  $ docker compose config
  service volume services.web.volumes.[0] is missing a mount target
  [1]
  $ docker compose up -d
  service volume services.web.volumes.[0] is missing a mount target
  [1]
  $ docker compose down -v
  service volume services.web.volumes.[0] is missing a mount target
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - 
  >           type: bogus
  >           source: b
  >           target: /d
  > END
  $ docker compose config
  validating /root/lab/vol/compose.yaml: services.web.volumes.0.type value must be one of 'bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'
  [1]
  $ docker compose up -d
  validating /root/lab/vol/compose.yaml: services.web.volumes.0.type value must be one of 'bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'
  [1]
  $ docker compose down -v
  validating /root/lab/vol/compose.yaml: services.web.volumes.0.type value must be one of 'bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - 
  >           type: bind
  >           target: /d
  > END
  $ docker compose config
  invalid mount config for type "bind": field Source must not be empty
  [1]
  $ docker compose up -d
  invalid mount config for type "bind": field Source must not be empty
  [1]
  $ docker compose down -v
  invalid mount config for type "bind": field Source must not be empty
  [1]
  $ cat > compose.yaml <<'END'
  > services:
  >   web:
  >     image: busybox:1.36
  >     command: sleep 100
  >     stop_grace_period: 0s
  >     volumes:
  >       - 
  >           type: tmpfs
  >           source: b
  >           target: /d
  > END
  $ docker compose config
  name: vol
  services:
    web:
      command:
        - sleep
        - "100"
      image: busybox:1.36
      networks:
        default: null
      stop_grace_period: 0s
      volumes:
        - type: tmpfs
          source: b
          target: /d
  networks:
    default:
      name: vol_default
  $ docker compose up -d
  [+] up 2/3
   ✔ Network vol_default Created                                                                                                                                                                      0.1s
   ⠋ Container vol-web-1 Creating                                                                                                                                                                     0.0s
   ✘ service:web:1       Error response from daemon: invalid mount config for type "tmpfs": field Source must not be specified                                                                        0.0s
  Error response from daemon: invalid mount config for type "tmpfs": field Source must not be specified
  [1]
  $ docker compose down -v
  [+] down 1/1
   ✔ Network vol_default Removed                                                                                                                                                                      0.2s
