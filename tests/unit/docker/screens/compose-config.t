  $ mkdir -p shop/src other && cd shop && printf 'FOO=env\n' > .env && printf 'A=1\nB=two\n' > a.env && printf 'p\n' > pw.txt && printf 'x\n' > app.conf && touch index.html
  % cat > compose.yaml <<'EOF'
  > services:
  >   web:
  >     image: nginx:${TAG:-1.27}
  >     ports: ["8080:80", "127.0.0.1:9000-9001:90-91/udp", "443"]
  >     volumes:
  >       - ./src:/usr/share/nginx/html:ro
  >       - data:/data
  >       - /anon
  >       - type: tmpfs
  >         target: /t
  >         tmpfs: {size: 10m, mode: 1777}
  >     depends_on: [db]
  >     env_file: [a.env]
  >     environment:
  >       FOO: ${FOO}
  >       NUM: 5
  >       BOOL: "true"
  >       EMPTY:
  >     deploy:
  >       replicas: 2
  >       resources: {limits: {cpus: "0.5", memory: 64M}, reservations: {memory: 32m}}
  >     secrets: [pw]
  >     configs: [{source: app, target: /etc/app.conf, mode: 0440}]
  >     networks: {front: {aliases: [w]}, back: }
  >     profiles: []
  >     logging: {driver: json-file, options: {max-size: 10m}}
  >     ulimits: {nofile: {soft: 100, hard: 200}, nproc: 50}
  >     sysctls: {net.core.somaxconn: 1024}
  >     labels: {a.b: c}
  >     healthcheck: {test: "curl -f http://localhost", interval: 1m30s, retries: 3, start_period: 5s}
  >   db:
  >     image: postgres:17
  >     restart: unless-stopped
  >     command: postgres -c fsync=off
  >     entrypoint: ["sh","-c"]
  >     user: "1000:1000"
  >     cap_add: [NET_ADMIN]
  >     security_opt: [no-new-privileges:true]
  >     stop_grace_period: 90s
  >     mem_limit: 1g
  >     shm_size: 64m
  >     expose: [5432]
  >   cache:
  >     build: {context: ./src, args: {V: 1, FOO: }, target: prod, cache_from: [x:y], secrets: [pw], ssh: [default], shm_size: 5m, extra_hosts: ["a:1.2.3.4"]}
  >     profiles: [tools]
  >     develop:
  >       watch:
  >         - {action: sync, path: ./src, target: /app, ignore: [node_modules/]}
  >         - {action: rebuild, path: package.json}
  >         - {action: sync+exec, path: ./conf, target: /c, exec: {command: nginx -s reload}}
  > networks: {front: , back: {internal: true, driver_opts: {a: 1}, ipam: {config: [{subnet: 10.9.0.0/24}]}}}
  > volumes: {data: {labels: [x=y]}, ext: {external: true, name: realname}}
  > secrets: {pw: {file: ./pw.txt}, tok: {environment: FOO}}
  > configs: {app: {file: app.conf}, inl: {content: "hello ${FOO}\n"}}
  > x-thing: {a: 1}
  > EOF
  $ docker compose config
  name: shop
  services:
    db:
      cap_add:
        - NET_ADMIN
      command:
        - postgres
        - -c
        - fsync=off
      entrypoint:
        - sh
        - -c
      expose:
        - "5432"
      image: postgres:17
      mem_limit: "1073741824"
      networks:
        default: null
      restart: unless-stopped
      security_opt:
        - no-new-privileges:true
      shm_size: "67108864"
      stop_grace_period: 1m30s
      user: 1000:1000
    web:
      configs:
        - source: app
          target: /etc/app.conf
          mode: "0440"
      depends_on:
        db:
          condition: service_started
          required: true
      deploy:
        replicas: 2
        resources:
          limits:
            cpus: 0.5
            memory: "67108864"
          reservations:
            memory: "33554432"
      environment:
        A: "1"
        B: two
        BOOL: "true"
        EMPTY: null
        FOO: env
        NUM: "5"
      healthcheck:
        test:
          - CMD-SHELL
          - curl -f http://localhost
        interval: 1m30s
        retries: 3
        start_period: 5s
      image: nginx:1.27
      labels:
        a.b: c
      logging:
        driver: json-file
        options:
          max-size: 10m
      networks:
        back: null
        front:
          aliases:
            - w
      ports:
        - mode: ingress
          target: 80
          published: "8080"
          protocol: tcp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 90
          published: "9000"
          protocol: udp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 91
          published: "9001"
          protocol: udp
        - mode: ingress
          target: 443
          protocol: tcp
      secrets:
        - source: pw
          target: /run/secrets/pw
      sysctls:
        net.core.somaxconn: "1024"
      ulimits:
        nofile:
          soft: 100
          hard: 200
        nproc: 50
      volumes:
        - type: bind
          source: /root/lab/shop/src
          target: /usr/share/nginx/html
          read_only: true
          bind: {}
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: volume
          target: /anon
          volume: {}
        - type: tmpfs
          target: /t
          tmpfs:
            size: "10485760"
            mode: 1777
  networks:
    back:
      name: shop_back
      driver_opts:
        a: "1"
      ipam:
        config:
          - subnet: 10.9.0.0/24
      internal: true
    default:
      name: shop_default
    front:
      name: shop_front
  volumes:
    data:
      name: shop_data
      labels:
        x: 'y'
  secrets:
    pw:
      name: shop_pw
      file: /root/lab/shop/pw.txt
  configs:
    app:
      name: shop_app
      file: /root/lab/shop/app.conf
  x-thing:
    a: 1
  $ docker compose --profile tools config
  name: shop
  services:
    cache:
      profiles:
        - tools
      build:
        context: /root/lab/shop/src
        dockerfile: Dockerfile
        args:
          FOO: env
          V: "1"
        ssh:
          - default
        cache_from:
          - x:y
        extra_hosts:
          - a=1.2.3.4
        target: prod
        secrets:
          - source: pw
        shm_size: "5242880"
      develop:
        watch:
          - path: /root/lab/shop/src
            action: sync
            target: /app
            ignore:
              - node_modules/
          - path: /root/lab/shop/package.json
            action: rebuild
          - path: /root/lab/shop/conf
            action: sync+exec
            target: /c
            exec:
              command:
                - nginx
                - -s
                - reload
      networks:
        default: null
    db:
      cap_add:
        - NET_ADMIN
      command:
        - postgres
        - -c
        - fsync=off
      entrypoint:
        - sh
        - -c
      expose:
        - "5432"
      image: postgres:17
      mem_limit: "1073741824"
      networks:
        default: null
      restart: unless-stopped
      security_opt:
        - no-new-privileges:true
      shm_size: "67108864"
      stop_grace_period: 1m30s
      user: 1000:1000
    web:
      configs:
        - source: app
          target: /etc/app.conf
          mode: "0440"
      depends_on:
        db:
          condition: service_started
          required: true
      deploy:
        replicas: 2
        resources:
          limits:
            cpus: 0.5
            memory: "67108864"
          reservations:
            memory: "33554432"
      environment:
        A: "1"
        B: two
        BOOL: "true"
        EMPTY: null
        FOO: env
        NUM: "5"
      healthcheck:
        test:
          - CMD-SHELL
          - curl -f http://localhost
        interval: 1m30s
        retries: 3
        start_period: 5s
      image: nginx:1.27
      labels:
        a.b: c
      logging:
        driver: json-file
        options:
          max-size: 10m
      networks:
        back: null
        front:
          aliases:
            - w
      ports:
        - mode: ingress
          target: 80
          published: "8080"
          protocol: tcp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 90
          published: "9000"
          protocol: udp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 91
          published: "9001"
          protocol: udp
        - mode: ingress
          target: 443
          protocol: tcp
      secrets:
        - source: pw
          target: /run/secrets/pw
      sysctls:
        net.core.somaxconn: "1024"
      ulimits:
        nofile:
          soft: 100
          hard: 200
        nproc: 50
      volumes:
        - type: bind
          source: /root/lab/shop/src
          target: /usr/share/nginx/html
          read_only: true
          bind: {}
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: volume
          target: /anon
          volume: {}
        - type: tmpfs
          target: /t
          tmpfs:
            size: "10485760"
            mode: 1777
  networks:
    back:
      name: shop_back
      driver_opts:
        a: "1"
      ipam:
        config:
          - subnet: 10.9.0.0/24
      internal: true
    default:
      name: shop_default
    front:
      name: shop_front
  volumes:
    data:
      name: shop_data
      labels:
        x: 'y'
  secrets:
    pw:
      name: shop_pw
      file: /root/lab/shop/pw.txt
  configs:
    app:
      name: shop_app
      file: /root/lab/shop/app.conf
  x-thing:
    a: 1
  $ docker compose --profile tools config --format json
  {
    "configs": {
      "app": {
        "name": "shop_app",
        "file": "/root/lab/shop/app.conf"
      }
    },
    "name": "shop",
    "networks": {
      "back": {
        "name": "shop_back",
        "driver_opts": {
          "a": "1"
        },
        "ipam": {
          "config": [
            {
              "subnet": "10.9.0.0/24"
            }
          ]
        },
        "internal": true
      },
      "default": {
        "name": "shop_default",
        "ipam": {}
      },
      "front": {
        "name": "shop_front",
        "ipam": {}
      }
    },
    "secrets": {
      "pw": {
        "name": "shop_pw",
        "file": "/root/lab/shop/pw.txt"
      }
    },
    "services": {
      "cache": {
        "profiles": [
          "tools"
        ],
        "build": {
          "context": "/root/lab/shop/src",
          "dockerfile": "Dockerfile",
          "args": {
            "FOO": "env",
            "V": "1"
          },
          "ssh": [
            "default"
          ],
          "cache_from": [
            "x:y"
          ],
          "extra_hosts": [
            "a=1.2.3.4"
          ],
          "target": "prod",
          "secrets": [
            {
              "source": "pw"
            }
          ],
          "shm_size": "5242880"
        },
        "develop": {
          "watch": [
            {
              "path": "/root/lab/shop/src",
              "action": "sync",
              "target": "/app",
              "exec": {
                "command": null
              },
              "ignore": [
                "node_modules/"
              ]
            },
            {
              "path": "/root/lab/shop/package.json",
              "action": "rebuild",
              "exec": {
                "command": null
              }
            },
            {
              "path": "/root/lab/shop/conf",
              "action": "sync+exec",
              "target": "/c",
              "exec": {
                "command": [
                  "nginx",
                  "-s",
                  "reload"
                ]
              }
            }
          ]
        },
        "command": null,
        "entrypoint": null,
        "networks": {
          "default": null
        }
      },
      "db": {
        "cap_add": [
          "NET_ADMIN"
        ],
        "command": [
          "postgres",
          "-c",
          "fsync=off"
        ],
        "entrypoint": [
          "sh",
          "-c"
        ],
        "expose": [
          "5432"
        ],
        "image": "postgres:17",
        "mem_limit": "1073741824",
        "networks": {
          "default": null
        },
        "restart": "unless-stopped",
        "security_opt": [
          "no-new-privileges:true"
        ],
        "shm_size": "67108864",
        "stop_grace_period": "1m30s",
        "user": "1000:1000"
      },
      "web": {
        "command": null,
        "configs": [
          {
            "source": "app",
            "target": "/etc/app.conf",
            "mode": "0440"
          }
        ],
        "depends_on": {
          "db": {
            "condition": "service_started",
            "required": true
          }
        },
        "deploy": {
          "replicas": 2,
          "resources": {
            "limits": {
              "cpus": 0.5,
              "memory": "67108864"
            },
            "reservations": {
              "memory": "33554432"
            }
          },
          "placement": {}
        },
        "entrypoint": null,
        "environment": {
          "A": "1",
          "B": "two",
          "BOOL": "true",
          "EMPTY": null,
          "FOO": "env",
          "NUM": "5"
        },
        "healthcheck": {
          "test": [
            "CMD-SHELL",
            "curl -f http://localhost"
          ],
          "interval": "1m30s",
          "retries": 3,
          "start_period": "5s"
        },
        "image": "nginx:1.27",
        "labels": {
          "a.b": "c"
        },
        "logging": {
          "driver": "json-file",
          "options": {
            "max-size": "10m"
          }
        },
        "networks": {
          "back": null,
          "front": {
            "aliases": [
              "w"
            ]
          }
        },
        "ports": [
          {
            "mode": "ingress",
            "target": 80,
            "published": "8080",
            "protocol": "tcp"
          },
          {
            "mode": "ingress",
            "host_ip": "127.0.0.1",
            "target": 90,
            "published": "9000",
            "protocol": "udp"
          },
          {
            "mode": "ingress",
            "host_ip": "127.0.0.1",
            "target": 91,
            "published": "9001",
            "protocol": "udp"
          },
          {
            "mode": "ingress",
            "target": 443,
            "protocol": "tcp"
          }
        ],
        "secrets": [
          {
            "source": "pw",
            "target": "/run/secrets/pw"
          }
        ],
        "sysctls": {
          "net.core.somaxconn": "1024"
        },
        "ulimits": {
          "nofile": {
            "soft": 100,
            "hard": 200
          },
          "nproc": 50
        },
        "volumes": [
          {
            "type": "bind",
            "source": "/root/lab/shop/src",
            "target": "/usr/share/nginx/html",
            "read_only": true,
            "bind": {}
          },
          {
            "type": "volume",
            "source": "data",
            "target": "/data",
            "volume": {}
          },
          {
            "type": "volume",
            "target": "/anon",
            "volume": {}
          },
          {
            "type": "tmpfs",
            "target": "/t",
            "tmpfs": {
              "size": "10485760",
              "mode": 1777
            }
          }
        ]
      }
    },
    "volumes": {
      "data": {
        "name": "shop_data",
        "labels": {
          "x": "y"
        }
      }
    },
    "x-thing": {
      "a": 1
    }
  }
  $ docker compose config --no-path-resolution
  name: shop
  services:
    db:
      cap_add:
        - NET_ADMIN
      command:
        - postgres
        - -c
        - fsync=off
      entrypoint:
        - sh
        - -c
      expose:
        - "5432"
      image: postgres:17
      mem_limit: "1073741824"
      networks:
        default: null
      restart: unless-stopped
      security_opt:
        - no-new-privileges:true
      shm_size: "67108864"
      stop_grace_period: 1m30s
      user: 1000:1000
    web:
      configs:
        - source: app
          target: /etc/app.conf
          mode: "0440"
      depends_on:
        db:
          condition: service_started
          required: true
      deploy:
        replicas: 2
        resources:
          limits:
            cpus: 0.5
            memory: "67108864"
          reservations:
            memory: "33554432"
      environment:
        A: "1"
        B: two
        BOOL: "true"
        EMPTY: null
        FOO: env
        NUM: "5"
      healthcheck:
        test:
          - CMD-SHELL
          - curl -f http://localhost
        interval: 1m30s
        retries: 3
        start_period: 5s
      image: nginx:1.27
      labels:
        a.b: c
      logging:
        driver: json-file
        options:
          max-size: 10m
      networks:
        back: null
        front:
          aliases:
            - w
      ports:
        - mode: ingress
          target: 80
          published: "8080"
          protocol: tcp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 90
          published: "9000"
          protocol: udp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 91
          published: "9001"
          protocol: udp
        - mode: ingress
          target: 443
          protocol: tcp
      secrets:
        - source: pw
          target: /run/secrets/pw
      sysctls:
        net.core.somaxconn: "1024"
      ulimits:
        nofile:
          soft: 100
          hard: 200
        nproc: 50
      volumes:
        - type: bind
          source: ./src
          target: /usr/share/nginx/html
          read_only: true
          bind: {}
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: volume
          target: /anon
          volume: {}
        - type: tmpfs
          target: /t
          tmpfs:
            size: "10485760"
            mode: 1777
  networks:
    back:
      name: shop_back
      driver_opts:
        a: "1"
      ipam:
        config:
          - subnet: 10.9.0.0/24
      internal: true
    default:
      name: shop_default
    front:
      name: shop_front
  volumes:
    data:
      name: shop_data
      labels:
        x: 'y'
  secrets:
    pw:
      name: shop_pw
      file: ./pw.txt
  configs:
    app:
      name: shop_app
      file: app.conf
  x-thing:
    a: 1
  $ docker compose config --no-normalize
  name: shop
  services:
    db:
      cap_add:
        - NET_ADMIN
      command:
        - postgres
        - -c
        - fsync=off
      entrypoint:
        - sh
        - -c
      expose:
        - "5432"
      image: postgres:17
      mem_limit: "1073741824"
      restart: unless-stopped
      security_opt:
        - no-new-privileges:true
      shm_size: "67108864"
      stop_grace_period: 1m30s
      user: 1000:1000
    web:
      configs:
        - source: app
          target: /etc/app.conf
          mode: "0440"
      depends_on:
        db:
          condition: service_started
          required: true
      deploy:
        replicas: 2
        resources:
          limits:
            cpus: 0.5
            memory: "67108864"
          reservations:
            memory: "33554432"
      environment:
        A: "1"
        B: two
        BOOL: "true"
        EMPTY: null
        FOO: env
        NUM: "5"
      healthcheck:
        test:
          - CMD-SHELL
          - curl -f http://localhost
        interval: 1m30s
        retries: 3
        start_period: 5s
      image: nginx:1.27
      labels:
        a.b: c
      logging:
        driver: json-file
        options:
          max-size: 10m
      networks:
        back: null
        front:
          aliases:
            - w
      ports:
        - mode: ingress
          target: 80
          published: "8080"
          protocol: tcp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 90
          published: "9000"
          protocol: udp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 91
          published: "9001"
          protocol: udp
        - mode: ingress
          target: 443
          protocol: tcp
      secrets:
        - source: pw
          target: /run/secrets/pw
      sysctls:
        net.core.somaxconn: "1024"
      ulimits:
        nofile:
          soft: 100
          hard: 200
        nproc: 50
      volumes:
        - type: bind
          source: /root/lab/shop/src
          target: /usr/share/nginx/html
          read_only: true
          bind: {}
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: volume
          target: /anon
          volume: {}
        - type: tmpfs
          target: /t
          tmpfs:
            size: "10485760"
            mode: 1777
  networks:
    back:
      driver_opts:
        a: "1"
      ipam:
        config:
          - subnet: 10.9.0.0/24
      internal: true
    front: {}
  volumes:
    data:
      labels:
        x: 'y'
  secrets:
    pw:
      file: /root/lab/shop/pw.txt
  configs:
    app:
      file: /root/lab/shop/app.conf
  x-thing:
    a: 1
  $ docker compose config --no-consistency
  name: shop
  services:
    db:
      cap_add:
        - NET_ADMIN
      command:
        - postgres
        - -c
        - fsync=off
      entrypoint:
        - sh
        - -c
      expose:
        - "5432"
      image: postgres:17
      mem_limit: "1073741824"
      networks:
        default: null
      restart: unless-stopped
      security_opt:
        - no-new-privileges:true
      shm_size: "67108864"
      stop_grace_period: 1m30s
      user: 1000:1000
    web:
      configs:
        - source: app
          target: /etc/app.conf
          mode: "0440"
      depends_on:
        db:
          condition: service_started
          required: true
      deploy:
        replicas: 2
        resources:
          limits:
            cpus: 0.5
            memory: "67108864"
          reservations:
            memory: "33554432"
      environment:
        A: "1"
        B: two
        BOOL: "true"
        EMPTY: null
        FOO: env
        NUM: "5"
      healthcheck:
        test:
          - CMD-SHELL
          - curl -f http://localhost
        interval: 1m30s
        retries: 3
        start_period: 5s
      image: nginx:1.27
      labels:
        a.b: c
      logging:
        driver: json-file
        options:
          max-size: 10m
      networks:
        back: null
        front:
          aliases:
            - w
      ports:
        - mode: ingress
          target: 80
          published: "8080"
          protocol: tcp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 90
          published: "9000"
          protocol: udp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 91
          published: "9001"
          protocol: udp
        - mode: ingress
          target: 443
          protocol: tcp
      secrets:
        - source: pw
          target: /run/secrets/pw
      sysctls:
        net.core.somaxconn: "1024"
      ulimits:
        nofile:
          soft: 100
          hard: 200
        nproc: 50
      volumes:
        - type: bind
          source: /root/lab/shop/src
          target: /usr/share/nginx/html
          read_only: true
          bind: {}
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: volume
          target: /anon
          volume: {}
        - type: tmpfs
          target: /t
          tmpfs:
            size: "10485760"
            mode: 1777
  networks:
    back:
      name: shop_back
      driver_opts:
        a: "1"
      ipam:
        config:
          - subnet: 10.9.0.0/24
      internal: true
    default:
      name: shop_default
    front:
      name: shop_front
  volumes:
    data:
      name: shop_data
      labels:
        x: 'y'
  secrets:
    pw:
      name: shop_pw
      file: /root/lab/shop/pw.txt
  configs:
    app:
      name: shop_app
      file: /root/lab/shop/app.conf
  x-thing:
    a: 1
  $ docker compose config --no-interpolate
  configs:
    app:
      file: /root/lab/shop/app.conf
      name: shop_app
    inl:
      content: |
        hello ${FOO}
      name: shop_inl
  name: shop
  networks:
    back:
      driver_opts:
        a: 1
      internal: true
      ipam:
        config:
          - subnet: 10.9.0.0/24
      name: shop_back
    default:
      name: shop_default
    front:
      name: shop_front
  secrets:
    pw:
      file: /root/lab/shop/pw.txt
      name: shop_pw
    tok:
      environment: FOO
      name: shop_tok
  services:
    cache:
      build:
        args:
          V: 1
        cache_from:
          - x:y
        context: /root/lab/shop/src
        dockerfile: Dockerfile
        extra_hosts:
          - a:1.2.3.4
        secrets:
          - source: pw
        shm_size: 5m
        ssh:
          default: null
        target: prod
      develop:
        watch:
          - action: sync
            ignore:
              - node_modules/
            path: /root/lab/shop/src
            target: /app
          - action: rebuild
            path: /root/lab/shop/package.json
          - action: sync+exec
            exec:
              command: nginx -s reload
            path: /root/lab/shop/conf
            target: /c
      networks:
        default: null
      profiles:
        - tools
    db:
      cap_add:
        - NET_ADMIN
      command: postgres -c fsync=off
      entrypoint:
        - sh
        - -c
      expose:
        - 5432
      image: postgres:17
      mem_limit: 1g
      networks:
        default: null
      restart: unless-stopped
      security_opt:
        - no-new-privileges:true
      shm_size: 64m
      stop_grace_period: 90s
      user: 1000:1000
    web:
      configs:
        - mode: 288
          source: app
          target: /etc/app.conf
      depends_on:
        db:
          condition: service_started
          required: true
      deploy:
        replicas: 2
        resources:
          limits:
            cpus: "0.5"
            memory: 64M
          reservations:
            memory: 32m
      env_file:
        - path: /root/lab/shop/a.env
          required: true
      environment:
        BOOL: "true"
        EMPTY: null
        FOO: ${FOO}
        NUM: 5
      healthcheck:
        interval: 1m30s
        retries: 3
        start_period: 5s
        test: curl -f http://localhost
      image: nginx:${TAG:-1.27}
      labels:
        a.b: c
      logging:
        driver: json-file
        options:
          max-size: 10m
      networks:
        back: null
        front:
          aliases:
            - w
      ports:
        - mode: ingress
          protocol: tcp
          published: "8080"
          target: 80
        - host_ip: 127.0.0.1
          mode: ingress
          protocol: udp
          published: "9000"
          target: 90
        - host_ip: 127.0.0.1
          mode: ingress
          protocol: udp
          published: "9001"
          target: 91
        - mode: ingress
          protocol: tcp
          target: 443
      profiles: []
      secrets:
        - source: pw
          target: /run/secrets/pw
      sysctls:
        net.core.somaxconn: 1024
      ulimits:
        nofile:
          hard: 200
          soft: 100
        nproc: 50
      volumes:
        - bind:
            create_host_path: true
          read_only: true
          source: /root/lab/shop/src
          target: /usr/share/nginx/html
          type: bind
        - source: data
          target: /data
          type: volume
          volume: {}
        - target: /anon
          type: volume
          volume: {}
        - target: /t
          tmpfs:
            mode: 1777
            size: 10m
          type: tmpfs
  volumes:
    data:
      labels:
        - x=y
      name: shop_data
    ext:
      external: true
      name: realname
  x-thing:
    a: 1
  $ docker compose config --no-env-resolution
  name: shop
  services:
    db:
      cap_add:
        - NET_ADMIN
      command:
        - postgres
        - -c
        - fsync=off
      entrypoint:
        - sh
        - -c
      expose:
        - "5432"
      image: postgres:17
      mem_limit: "1073741824"
      networks:
        default: null
      restart: unless-stopped
      security_opt:
        - no-new-privileges:true
      shm_size: "67108864"
      stop_grace_period: 1m30s
      user: 1000:1000
    web:
      configs:
        - source: app
          target: /etc/app.conf
          mode: "0440"
      depends_on:
        db:
          condition: service_started
          required: true
      deploy:
        replicas: 2
        resources:
          limits:
            cpus: 0.5
            memory: "67108864"
          reservations:
            memory: "33554432"
      environment:
        BOOL: "true"
        EMPTY: null
        FOO: env
        NUM: "5"
      env_file:
        - path: /root/lab/shop/a.env
      healthcheck:
        test:
          - CMD-SHELL
          - curl -f http://localhost
        interval: 1m30s
        retries: 3
        start_period: 5s
      image: nginx:1.27
      labels:
        a.b: c
      logging:
        driver: json-file
        options:
          max-size: 10m
      networks:
        back: null
        front:
          aliases:
            - w
      ports:
        - mode: ingress
          target: 80
          published: "8080"
          protocol: tcp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 90
          published: "9000"
          protocol: udp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 91
          published: "9001"
          protocol: udp
        - mode: ingress
          target: 443
          protocol: tcp
      secrets:
        - source: pw
          target: /run/secrets/pw
      sysctls:
        net.core.somaxconn: "1024"
      ulimits:
        nofile:
          soft: 100
          hard: 200
        nproc: 50
      volumes:
        - type: bind
          source: /root/lab/shop/src
          target: /usr/share/nginx/html
          read_only: true
          bind: {}
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: volume
          target: /anon
          volume: {}
        - type: tmpfs
          target: /t
          tmpfs:
            size: "10485760"
            mode: 1777
  networks:
    back:
      name: shop_back
      driver_opts:
        a: "1"
      ipam:
        config:
          - subnet: 10.9.0.0/24
      internal: true
    default:
      name: shop_default
    front:
      name: shop_front
  volumes:
    data:
      name: shop_data
      labels:
        x: 'y'
  secrets:
    pw:
      name: shop_pw
      file: /root/lab/shop/pw.txt
  configs:
    app:
      name: shop_app
      file: /root/lab/shop/app.conf
  x-thing:
    a: 1
  $ docker compose config --no-interpolate --format json
  {
    "configs": {
      "app": {
        "file": "/root/lab/shop/app.conf",
        "name": "shop_app"
      },
      "inl": {
        "content": "hello ${FOO}\n",
        "name": "shop_inl"
      }
    },
    "name": "shop",
    "networks": {
      "back": {
        "driver_opts": {
          "a": 1
        },
        "internal": true,
        "ipam": {
          "config": [
            {
              "subnet": "10.9.0.0/24"
            }
          ]
        },
        "name": "shop_back"
      },
      "default": {
        "name": "shop_default"
      },
      "front": {
        "name": "shop_front"
      }
    },
    "secrets": {
      "pw": {
        "file": "/root/lab/shop/pw.txt",
        "name": "shop_pw"
      },
      "tok": {
        "environment": "FOO",
        "name": "shop_tok"
      }
    },
    "services": {
      "cache": {
        "build": {
          "args": {
            "V": 1
          },
          "cache_from": [
            "x:y"
          ],
          "context": "/root/lab/shop/src",
          "dockerfile": "Dockerfile",
          "extra_hosts": [
            "a:1.2.3.4"
          ],
          "secrets": [
            {
              "source": "pw"
            }
          ],
          "shm_size": "5m",
          "ssh": {
            "default": null
          },
          "target": "prod"
        },
        "develop": {
          "watch": [
            {
              "action": "sync",
              "ignore": [
                "node_modules/"
              ],
              "path": "/root/lab/shop/src",
              "target": "/app"
            },
            {
              "action": "rebuild",
              "path": "/root/lab/shop/package.json"
            },
            {
              "action": "sync+exec",
              "exec": {
                "command": "nginx -s reload"
              },
              "path": "/root/lab/shop/conf",
              "target": "/c"
            }
          ]
        },
        "networks": {
          "default": null
        },
        "profiles": [
          "tools"
        ]
      },
      "db": {
        "cap_add": [
          "NET_ADMIN"
        ],
        "command": "postgres -c fsync=off",
        "entrypoint": [
          "sh",
          "-c"
        ],
        "expose": [
          5432
        ],
        "image": "postgres:17",
        "mem_limit": "1g",
        "networks": {
          "default": null
        },
        "restart": "unless-stopped",
        "security_opt": [
          "no-new-privileges:true"
        ],
        "shm_size": "64m",
        "stop_grace_period": "90s",
        "user": "1000:1000"
      },
      "web": {
        "configs": [
          {
            "mode": 288,
            "source": "app",
            "target": "/etc/app.conf"
          }
        ],
        "depends_on": {
          "db": {
            "condition": "service_started",
            "required": true
          }
        },
        "deploy": {
          "replicas": 2,
          "resources": {
            "limits": {
              "cpus": "0.5",
              "memory": "64M"
            },
            "reservations": {
              "memory": "32m"
            }
          }
        },
        "env_file": [
          {
            "path": "/root/lab/shop/a.env",
            "required": true
          }
        ],
        "environment": {
          "BOOL": "true",
          "EMPTY": null,
          "FOO": "${FOO}",
          "NUM": 5
        },
        "healthcheck": {
          "interval": "1m30s",
          "retries": 3,
          "start_period": "5s",
          "test": "curl -f http://localhost"
        },
        "image": "nginx:${TAG:-1.27}",
        "labels": {
          "a.b": "c"
        },
        "logging": {
          "driver": "json-file",
          "options": {
            "max-size": "10m"
          }
        },
        "networks": {
          "back": null,
          "front": {
            "aliases": [
              "w"
            ]
          }
        },
        "ports": [
          {
            "mode": "ingress",
            "protocol": "tcp",
            "published": "8080",
            "target": 80
          },
          {
            "host_ip": "127.0.0.1",
            "mode": "ingress",
            "protocol": "udp",
            "published": "9000",
            "target": 90
          },
          {
            "host_ip": "127.0.0.1",
            "mode": "ingress",
            "protocol": "udp",
            "published": "9001",
            "target": 91
          },
          {
            "mode": "ingress",
            "protocol": "tcp",
            "target": 443
          }
        ],
        "profiles": [],
        "secrets": [
          {
            "source": "pw",
            "target": "/run/secrets/pw"
          }
        ],
        "sysctls": {
          "net.core.somaxconn": 1024
        },
        "ulimits": {
          "nofile": {
            "hard": 200,
            "soft": 100
          },
          "nproc": 50
        },
        "volumes": [
          {
            "bind": {
              "create_host_path": true
            },
            "read_only": true,
            "source": "/root/lab/shop/src",
            "target": "/usr/share/nginx/html",
            "type": "bind"
          },
          {
            "source": "data",
            "target": "/data",
            "type": "volume",
            "volume": {}
          },
          {
            "target": "/anon",
            "type": "volume",
            "volume": {}
          },
          {
            "target": "/t",
            "tmpfs": {
              "mode": 1777,
              "size": "10m"
            },
            "type": "tmpfs"
          }
        ]
      }
    },
    "volumes": {
      "data": {
        "labels": [
          "x=y"
        ],
        "name": "shop_data"
      },
      "ext": {
        "external": true,
        "name": "realname"
      }
    },
    "x-thing": {
      "a": 1
    }
  }
  $ docker compose config --services
  db
  web
  $ docker compose config --services --no-interpolate | sort
  cache
  db
  web
  $ docker compose config --volumes | sort
  data
  $ docker compose config --networks | sort
  back
  default
  front
  $ docker compose config --images | sort
  nginx:1.27
  postgres:17
  $ docker compose config --profiles
  tools
  $ docker compose config --models
  $ docker compose config --hash web | cut -d' ' -f1
  web
  $ docker compose config --hash '*' | cut -d' ' -f1
  db
  web
  $ docker compose config --hash nosuch
  no such service: nosuch
  [1]
  $ docker compose config --variables | sort
  FOO                 false
  NAME                REQUIRED            DEFAULT VALUE       ALTERNATE VALUE
  TAG                 false               1.27
  $ docker compose config --variables --format json
  {
      "FOO": {
          "Name": "FOO",
          "DefaultValue": "",
          "PresenceValue": "",
          "Required": false
      },
      "TAG": {
          "Name": "TAG",
          "DefaultValue": "1.27",
          "PresenceValue": "",
          "Required": false
      }
  }
  $ docker compose config --variables --format yaml
  FOO:
      name: FOO
      defaultvalue: ""
      presencevalue: ""
      required: false
  TAG:
      name: TAG
      defaultvalue: "1.27"
      presencevalue: ""
      required: false
  $ docker compose config web
  name: shop
  services:
    db:
      cap_add:
        - NET_ADMIN
      command:
        - postgres
        - -c
        - fsync=off
      entrypoint:
        - sh
        - -c
      expose:
        - "5432"
      image: postgres:17
      mem_limit: "1073741824"
      networks:
        default: null
      restart: unless-stopped
      security_opt:
        - no-new-privileges:true
      shm_size: "67108864"
      stop_grace_period: 1m30s
      user: 1000:1000
    web:
      configs:
        - source: app
          target: /etc/app.conf
          mode: "0440"
      depends_on:
        db:
          condition: service_started
          required: true
      deploy:
        replicas: 2
        resources:
          limits:
            cpus: 0.5
            memory: "67108864"
          reservations:
            memory: "33554432"
      environment:
        A: "1"
        B: two
        BOOL: "true"
        EMPTY: null
        FOO: env
        NUM: "5"
      healthcheck:
        test:
          - CMD-SHELL
          - curl -f http://localhost
        interval: 1m30s
        retries: 3
        start_period: 5s
      image: nginx:1.27
      labels:
        a.b: c
      logging:
        driver: json-file
        options:
          max-size: 10m
      networks:
        back: null
        front:
          aliases:
            - w
      ports:
        - mode: ingress
          target: 80
          published: "8080"
          protocol: tcp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 90
          published: "9000"
          protocol: udp
        - mode: ingress
          host_ip: 127.0.0.1
          target: 91
          published: "9001"
          protocol: udp
        - mode: ingress
          target: 443
          protocol: tcp
      secrets:
        - source: pw
          target: /run/secrets/pw
      sysctls:
        net.core.somaxconn: "1024"
      ulimits:
        nofile:
          soft: 100
          hard: 200
        nproc: 50
      volumes:
        - type: bind
          source: /root/lab/shop/src
          target: /usr/share/nginx/html
          read_only: true
          bind: {}
        - type: volume
          source: data
          target: /data
          volume: {}
        - type: volume
          target: /anon
          volume: {}
        - type: tmpfs
          target: /t
          tmpfs:
            size: "10485760"
            mode: 1777
  networks:
    back:
      name: shop_back
      driver_opts:
        a: "1"
      ipam:
        config:
          - subnet: 10.9.0.0/24
      internal: true
    default:
      name: shop_default
    front:
      name: shop_front
  volumes:
    data:
      name: shop_data
      labels:
        x: 'y'
  secrets:
    pw:
      name: shop_pw
      file: /root/lab/shop/pw.txt
  configs:
    app:
      name: shop_app
      file: /root/lab/shop/app.conf
  x-thing:
    a: 1
  $ docker compose config nosuch
  no such service: nosuch
  [1]
  $ docker compose config --no-interpolate web
  WARN[0000] service filtering is not applied when --no-interpolate is set, the full model will be rendered
  configs:
    app:
      file: /root/lab/shop/app.conf
      name: shop_app
    inl:
      content: |
        hello ${FOO}
      name: shop_inl
  name: shop
  networks:
    back:
      driver_opts:
        a: 1
      internal: true
      ipam:
        config:
          - subnet: 10.9.0.0/24
      name: shop_back
    default:
      name: shop_default
    front:
      name: shop_front
  secrets:
    pw:
      file: /root/lab/shop/pw.txt
      name: shop_pw
    tok:
      environment: FOO
      name: shop_tok
  services:
    cache:
      build:
        args:
          V: 1
        cache_from:
          - x:y
        context: /root/lab/shop/src
        dockerfile: Dockerfile
        extra_hosts:
          - a:1.2.3.4
        secrets:
          - source: pw
        shm_size: 5m
        ssh:
          default: null
        target: prod
      develop:
        watch:
          - action: sync
            ignore:
              - node_modules/
            path: /root/lab/shop/src
            target: /app
          - action: rebuild
            path: /root/lab/shop/package.json
          - action: sync+exec
            exec:
              command: nginx -s reload
            path: /root/lab/shop/conf
            target: /c
      networks:
        default: null
      profiles:
        - tools
    db:
      cap_add:
        - NET_ADMIN
      command: postgres -c fsync=off
      entrypoint:
        - sh
        - -c
      expose:
        - 5432
      image: postgres:17
      mem_limit: 1g
      networks:
        default: null
      restart: unless-stopped
      security_opt:
        - no-new-privileges:true
      shm_size: 64m
      stop_grace_period: 90s
      user: 1000:1000
    web:
      configs:
        - mode: 288
          source: app
          target: /etc/app.conf
      depends_on:
        db:
          condition: service_started
          required: true
      deploy:
        replicas: 2
        resources:
          limits:
            cpus: "0.5"
            memory: 64M
          reservations:
            memory: 32m
      env_file:
        - path: /root/lab/shop/a.env
          required: true
      environment:
        BOOL: "true"
        EMPTY: null
        FOO: ${FOO}
        NUM: 5
      healthcheck:
        interval: 1m30s
        retries: 3
        start_period: 5s
        test: curl -f http://localhost
      image: nginx:${TAG:-1.27}
      labels:
        a.b: c
      logging:
        driver: json-file
        options:
          max-size: 10m
      networks:
        back: null
        front:
          aliases:
            - w
      ports:
        - mode: ingress
          protocol: tcp
          published: "8080"
          target: 80
        - host_ip: 127.0.0.1
          mode: ingress
          protocol: udp
          published: "9000"
          target: 90
        - host_ip: 127.0.0.1
          mode: ingress
          protocol: udp
          published: "9001"
          target: 91
        - mode: ingress
          protocol: tcp
          target: 443
      profiles: []
      secrets:
        - source: pw
          target: /run/secrets/pw
      sysctls:
        net.core.somaxconn: 1024
      ulimits:
        nofile:
          hard: 200
          soft: 100
        nproc: 50
      volumes:
        - bind:
            create_host_path: true
          read_only: true
          source: /root/lab/shop/src
          target: /usr/share/nginx/html
          type: bind
        - source: data
          target: /data
          type: volume
          volume: {}
        - target: /anon
          type: volume
          volume: {}
        - target: /t
          tmpfs:
            mode: 1777
            size: 10m
          type: tmpfs
  volumes:
    data:
      labels:
        - x=y
      name: shop_data
    ext:
      external: true
      name: realname
  x-thing:
    a: 1
  $ docker compose config --format xml
  unsupported format "xml"
  [1]
  $ docker compose config -q; echo $?
  0
  $ docker compose config -o out.yaml; wc -l out.yaml
  141 out.yaml
  $ docker compose config --no-such
  unknown flag: --no-such
  [1]
  $ docker compose config --services web
  db
  web
  $ docker compose config cache
  name: shop
  services:
    cache:
      profiles:
        - tools
      build:
        context: /root/lab/shop/src
        dockerfile: Dockerfile
        args:
          FOO: env
          V: "1"
        ssh:
          - default
        cache_from:
          - x:y
        extra_hosts:
          - a=1.2.3.4
        target: prod
        secrets:
          - source: pw
        shm_size: "5242880"
      develop:
        watch:
          - path: /root/lab/shop/src
            action: sync
            target: /app
            ignore:
              - node_modules/
          - path: /root/lab/shop/package.json
            action: rebuild
          - path: /root/lab/shop/conf
            action: sync+exec
            target: /c
            exec:
              command:
                - nginx
                - -s
                - reload
      networks:
        default: null
  networks:
    default:
      name: shop_default
  secrets:
    pw:
      name: shop_pw
      file: /root/lab/shop/pw.txt
  x-thing:
    a: 1
  $ docker compose config -q nosuch
  no such service: nosuch
  [1]
  $ docker compose config --images db
  postgres:17
  $ docker compose config --profiles web
  tools
  $ docker compose --profile nosuch config --services
  db
  web
  $ docker compose config --resolve-image-digests db
  failed to resolve digest for docker.io/library/postgres:17: Error response from daemon: errors:
  denied: requested access to the resource is denied
  unauthorized: authentication required
  [1]
  $ docker compose config --lock-image-digests db
  failed to resolve digest for docker.io/library/postgres:17: Error response from daemon: errors:
  denied: requested access to the resource is denied
  unauthorized: authentication required
  [1]
  $ docker compose --nosuch
  unknown flag: --nosuch
  [1]
  $ docker compose -p 'Bad Name' config
  invalid project name "Bad Name": must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number
  [1]
  $ docker compose --project-directory ../other config
  no configuration file provided: not found
  [1]
  $ docker compose --env-file nosuch.env config
  couldn't find env file: /root/lab/shop/nosuch.env
  [1]
  $ docker compose --ansi foo config -q
  $ docker compose --parallel x config -q
  invalid argument "x" for "--parallel" flag: strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ docker compose version --short
  5.5.0
  $ docker compose version -f json
  {"version":"v5.5.0"}
  $ docker compose version -f xml
  Docker Compose version v5.5.0
