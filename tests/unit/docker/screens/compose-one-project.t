  % docker pull -q busybox:1.36; docker pull -q redis:7; docker pull -q httpd:2.4; mkdir -p blog && cd blog
  $ cat > compose.yaml <<'END'
  > x-common: &common
  >   image: busybox:1.36
  >   restart: unless-stopped
  >   environment: &env
  >     TZ: Asia/Seoul
  >     LEVEL: info
  > services:
  >   web:
  >     <<: *common
  >     command: ["httpd", "-f", "-p", "8080", "-h", "/www"]
  >     environment:
  >       <<: *env
  >       LEVEL: debug
  >     ports:
  >       - "127.0.0.1:8061:8080"
  >       - target: 9090
  >         published: "8062-8064"
  >         protocol: tcp
  >         mode: host
  >     configs:
  >       - source: page
  >         target: /www/index.html
  >     networks:
  >       front:
  >         aliases: [site, www]
  >       back:
  >   worker:
  >     <<: *common
  >     command: sleep 600
  >     secrets:
  >       - token
  >     networks: [back]
  >     deploy:
  >       replicas: 2
  >       resources:
  >         limits: {cpus: "0.5", memory: 64M}
  > networks:
  >   front:
  >   back:
  >     internal: true
  >     ipam:
  >       config:
  >         - subnet: 172.30.5.0/24
  >           gateway: 172.30.5.1
  > configs:
  >   page:
  >     content: |
  >       hello from ${WHO:-config}
  > secrets:
  >   token:
  >     environment: TOKEN
  > END
  $ docker compose config
  name: blog
  services:
    web:
      command:
        - httpd
        - -f
        - -p
        - "8080"
        - -h
        - /www
      configs:
        - source: page
          target: /www/index.html
      environment:
        LEVEL: debug
        TZ: Asia/Seoul
      image: busybox:1.36
      networks:
        back: null
        front:
          aliases:
            - site
            - www
      ports:
        - mode: ingress
          host_ip: 127.0.0.1
          target: 8080
          published: "8061"
          protocol: tcp
        - mode: host
          target: 9090
          published: 8062-8064
          protocol: tcp
      restart: unless-stopped
    worker:
      command:
        - sleep
        - "600"
      deploy:
        replicas: 2
        resources:
          limits:
            cpus: 0.5
            memory: "67108864"
      environment:
        LEVEL: info
        TZ: Asia/Seoul
      image: busybox:1.36
      networks:
        back: null
      restart: unless-stopped
      secrets:
        - source: token
          target: /run/secrets/token
  networks:
    back:
      name: blog_back
      ipam:
        config:
          - subnet: 172.30.5.0/24
            gateway: 172.30.5.1
      internal: true
    front:
      name: blog_front
  secrets:
    token:
      name: blog_token
      environment: TOKEN
  configs:
    page:
      name: blog_page
      content: |
        hello from config
  x-common:
    environment:
      LEVEL: info
      TZ: Asia/Seoul
    image: busybox:1.36
    restart: unless-stopped
  $ docker compose config --format json | head -40
  {
    "configs": {
      "page": {
        "name": "blog_page",
        "content": "hello from config\n"
      }
    },
    "name": "blog",
    "networks": {
      "back": {
        "name": "blog_back",
        "ipam": {
          "config": [
            {
              "subnet": "172.30.5.0/24",
              "gateway": "172.30.5.1"
            }
          ]
        },
        "internal": true
      },
      "front": {
        "name": "blog_front",
        "ipam": {}
      }
    },
    "secrets": {
      "token": {
        "name": "blog_token",
        "environment": "TOKEN"
      }
    },
    "services": {
      "web": {
        "command": [
          "httpd",
          "-f",
          "-p",
          "8080",
          "-h",
  $ docker compose up -d
  [+] up 5/5
   ✔ Network blog_back       Created                                                                                                                                                                  0.1s
   ✔ Network blog_front      Created                                                                                                                                                                  0.1s
   ✔ Container blog-worker-2 Created                                                                                                                                                                  0.1s
   ✔ Container blog-worker-1 Created                                                                                                                                                                  0.1s
   ✔ Container blog-web-1    Started                                                                                                                                                                  0.5s
  environment variable "TOKEN" required by secret "blog_token" is not set
  [1]
  $ TOKEN=abc docker compose up -d
  [+] up 3/3
   ✔ Container blog-web-1    Running                                                                                                                                                                  0.0s
   ✔ Container blog-worker-2 Started                                                                                                                                                                  0.3s
   ✔ Container blog-worker-1 Started                                                                                                                                                                  0.2s
  % docker compose ps --format 'table {{.Service}}\t{{.Ports}}\t{{.Status}}'
  $ curl -s 127.0.0.1:8061
  hello from config
  $ docker compose exec worker cat /run/secrets/token
  abc
  $ docker compose exec --index 2 worker hostname | wc -c
  13
  $ docker compose exec --index 3 worker true
  service "worker" is not running container #3
  [1]
  $ docker compose exec worker wget -qO- http://site:8080
  wget: bad address 'site:8080'
  [1]
  $ docker compose exec worker ping -c1 -W1 www
  ping: bad address 'www'
  [1]
  $ docker compose port web 8080
  127.0.0.1:8061
  % docker compose port web 9090
  $ docker compose port web 80
  no port 80/tcp for container blog-web-1: 8080/tcp, 9090/tcp, 9090/tcp
  [1]
  $ docker compose port worker 80
  no port 80/tcp for container blog-worker-1:
  [1]
  $ docker compose port nosuch 80
  service "nosuch" is not running
  [1]
  $ docker compose port web abc
  strconv.ParseUint: parsing "abc": invalid syntax
  [1]
  $ docker network inspect -f '{{.Internal}} {{json .IPAM.Config}}' blog_back
  true [{"Subnet":"172.30.5.0/24","Gateway":"172.30.5.1"}]
  $ docker compose ls
  NAME                STATUS              CONFIG FILES
  blog                running(3)          /root/lab/blog/compose.yaml
  $ docker compose ls --format json
  [{"Name":"blog","Status":"running(3)","ConfigFiles":"/root/lab/blog/compose.yaml"}]
  $ docker compose ls -q
  blog
  $ docker compose ls -a --filter name=bl
  NAME                STATUS              CONFIG FILES
  blog                running(3)          /root/lab/blog/compose.yaml
  $ docker compose ls --filter nome=bl
  invalid filter 'nome'
  [1]
  $ docker compose ps worker
  NAME            IMAGE          COMMAND       SERVICE   CREATED         STATUS         PORTS
  blog-worker-1   busybox:1.36   "sleep 600"   worker    6 seconds ago   Up 5 seconds
  blog-worker-2   busybox:1.36   "sleep 600"   worker    6 seconds ago   Up 5 seconds
  $ docker compose ps --status running -q | wc -l
  3
  $ docker compose ps --status bogus
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose ps --filter status=running --services
  web
  worker
  $ docker compose ps --filter name=x
  unknown filter name
  [1]
  $ docker compose ps --filter status
  arguments to --filter should be in form KEY=VAL
  [1]
  $ docker compose ps nosuch
  no such service: nosuch
  [1]
  $ docker compose ps --format json | wc -l
  3
  $ docker compose images
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  blog-web-1          busybox             1.36                linux/amd64         4436f40eb70e        3.07MB              19 months ago
  blog-worker-1       busybox             1.36                linux/amd64         4436f40eb70e        3.07MB              19 months ago
  blog-worker-2       busybox             1.36                linux/amd64         4436f40eb70e        3.07MB              19 months ago
  $ docker compose images --format json | tr , '\n' | grep -E 'Repository|Tag'
  "Repository":"busybox"
  "Tag":"1.36"
  "LastTagTime":"2026-11-21T18:44:16.729159901Z"}
  "Repository":"busybox"
  "Tag":"1.36"
  "LastTagTime":"2026-11-21T18:44:16.729159901Z"}
  "Repository":"busybox"
  "Tag":"1.36"
  "LastTagTime":"2026-11-21T18:44:16.729159901Z"}]
  $ docker compose images -q | wc -l
  1
  $ docker compose top worker | awk '{print $NF}'
  CMD
  600
  600
  $ docker compose scale worker=3
  [+] scale 3/3
   ✔ Container blog-worker-1 Running                                                                                                                                                                  0.0s
   ✔ Container blog-worker-2 Running                                                                                                                                                                  0.0s
   ✔ Container blog-worker-3 Created                                                                                                                                                                  0.0s
  environment variable "TOKEN" required by secret "blog_token" is not set
  [1]
  $ docker compose scale worker
  invalid scale specifier: worker
  [1]
  $ docker compose scale worker=x
  invalid scale specifier: can't parse replica value as int: worker=x
  [1]
  $ docker compose scale nosuch=1
  no such service: nosuch
  [1]
  $ docker compose scale worker=1 web=1
  [+] scale 4/4
   ✔ Container blog-worker-1 Running                                                                                                                                                                  0.0s
   ✔ Container blog-web-1    Running                                                                                                                                                                  0.0s
   ✔ Container blog-worker-2 Removed                                                                                                                                                                 10.1s
   ✔ Container blog-worker-3 Removed                                                                                                                                                                  0.0s
  $ docker compose stop nosuch
  no such service: nosuch
  [1]
  $ docker compose restart -t 0 worker
  [+] restart 0/1
   ⠹ Container blog-worker-1 Restarting                                                                                                                                                               0.2s
  $ docker compose kill -s SIGHUP worker
  [+] kill 1/1
   ✔ Container blog-worker-1 Killed                                                                                                                                                                   0.0s
  $ docker compose kill -s NOPE worker
  [+] kill 1/1
   ✘ Container blog-worker-1 Error Error while Killing                                                                                                                                                0.0s
  Error response from daemon: cannot kill container: d2b593d70ed259c30b8f6c5e6fc9a370ed5bad956bb02d855b71f6ca1a53824f: invalid signal: NOPE
  [1]
  $ docker compose pause worker
  [+] pause 1/1
   ✔ Container blog-worker-1 Paused                                                                                                                                                                   0.0s
  $ docker compose exec worker true
  Error response from daemon: Container d2b593d70ed259c30b8f6c5e6fc9a370ed5bad956bb02d855b71f6ca1a53824f is paused, unpause the container before exec
  [1]
  $ docker compose stop -t 0 worker
  [+] stop 1/1
   ✔ Container blog-worker-1 Stopped                                                                                                                                                                  0.1s
  $ docker compose unpause worker
  $ docker compose unpause worker
  $ docker compose rm worker < /dev/null
  Going to remove blog-worker-1
  $ docker compose rm -sf worker
  [+] stop 1/1
  [+] remove 1/1log-worker-1 Stopped                                                                                                                                                                  0.0s
   ✔ Container blog-worker-1 Removed                                                                                                                                                                  0.0s
  $ docker compose rm -v -f web
  No stopped containers
  $ docker compose create worker
  [+] create 2/2
   ✔ Container blog-worker-2 Created                                                                                                                                                                  0.0s
   ✔ Container blog-worker-1 Created                                                                                                                                                                  0.0s
  $ docker compose ps -a --format '{{.Name}} {{.State}}' | sort
  blog-web-1 running
  blog-worker-1 created
  blog-worker-2 created
  $ docker compose start worker
  environment variable "TOKEN" required by secret "blog_token" is not set
  [1]
  $ docker compose start
  environment variable "TOKEN" required by secret "blog_token" is not set
  [1]
  % docker compose events --since 1m --until 0s | wc -l
  $ docker compose wait web
  < @2s ^C
  [130]
  $ docker compose wait
  docker: 'docker compose wait' requires at least 1 argument

  Usage:  docker compose wait SERVICE [SERVICE...] [OPTIONS]

  See 'docker compose wait --help' for more information
  [1]
  $ docker compose down --remove-orphans -t 0
  [+] down 5/5
   ✔ Container blog-web-1    Removed                                                                                                                                                                  0.2s
   ✔ Container blog-worker-1 Removed                                                                                                                                                                  0.0s
   ✔ Container blog-worker-2 Removed                                                                                                                                                                  0.0s
   ✔ Network blog_front      Removed                                                                                                                                                                  0.2s
   ✔ Network blog_back       Removed                                                                                                                                                                  0.1s
  $ docker compose start
  service "web" has no container to start
  [1]
  $ docker compose stop
  $ docker compose restart
  $ docker compose kill
  No container to kill
  $ docker compose logs
  $ docker compose top
  $ docker compose images
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  $ docker compose rm -f
  No stopped containers
  $ docker compose pause
  $ docker compose unpause
  $ docker compose wait web
  no containers for project "blog"
  [1]
  $ docker compose port web 80
  service "web" is not running
  [1]
  $ docker compose cp web:/x .
  no container found for service "web"
  [1]
  $ docker compose exec web true
  service "web" is not running
  [1]
  $ docker compose attach web
  service "web" is not running
  [1]
  $ docker compose export web
  service "web" is not running
  [1]
  $ docker compose commit web x
  service "web" is not running
  [1]
  % docker compose events --since 1s --until 0s
  $ docker compose stats --no-stream
  $ docker compose volumes
  DRIVER    VOLUME NAME
  $ docker compose down --rmi foo
  invalid value for --rmi: "foo"
  [1]
  $ docker compose down --rmi all
  [+] down 1/1
   ✔ Image busybox:1.36 Removed                                                                                                                                                                       0.0s
  $ docker compose down -v --rmi local nosuch
  no such service: nosuch
  [1]
