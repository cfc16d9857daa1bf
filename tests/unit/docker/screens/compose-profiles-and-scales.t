  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker pull -q alpine:3.20; mkdir shop && cd shop
  $ cat > compose.yaml <<'Y'
  > services:
  >   web:
  >     image: nginx:1.27
  >     ports:
  >       - "8095:80"
  >       - target: 443
  >         published: "8096"
  >         protocol: tcp
  >         mode: host
  >     depends_on:
  >       api:
  >         condition: service_healthy
  >         restart: true
  >   api:
  >     build:
  >       context: ./api
  >       args:
  >         V: "1"
  >     environment:
  >       - MODE=dev
  >       - TOKEN
  >     healthcheck:
  >       test: ["CMD-SHELL", "test -f /tmp/ready"]
  >       interval: 1s
  >       timeout: 2s
  >       retries: 20
  >     depends_on:
  >       migrate:
  >         condition: service_completed_successfully
  >   migrate:
  >     image: busybox:1.36
  >     command: ["sh", "-c", "echo migrating; sleep 1; echo done"]
  >   tools:
  >     image: busybox:1.36
  >     profiles: ["debug"]
  >     command: sleep 1000
  >     stop_grace_period: 1s
  > Y
  $ mkdir api && printf 'FROM busybox:1.36\nARG V\nRUN echo v$V > /v\nCMD ["sh","-c","echo api $(cat /v) $MODE; touch /tmp/ready; trap exit TERM; sleep 1000 & wait"]\n' > api/Dockerfile
  $ docker compose config --services
  migrate
  api
  web
  $ docker compose build

  [+] Building 2.3s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 512B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 177B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.1s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => [2/2] RUN echo v1 > /v                                                                                                                                                                         0.9s
   => exporting to image                                                                                                                                                                             0.6s
   => => exporting layers                                                                                                                                                                            0.2s
   => => exporting manifest sha256:23a66f002821d38b39dd691d68a87c453b9db3abd5f666613eae7eee108f6004                                                                                                  0.0s
   => => exporting config sha256:05ba7ffcf251b072fce2497fede870a808b76fca84be91bfbe7db028e4f73752                                                                                                    0.0s
   => => exporting attestation manifest sha256:8fba2b7719e8cd7b3cc22b0ee7daed26a5f092837ec7b300b59be605d98978c8                                                                                      0.1s
   => => exporting manifest list sha256:ff9160d047b72f5d9b5789f13e30a52aadf509aadfd82cbac42e9bab61124b25                                                                                             0.0s
   => => naming to docker.io/library/shop-api:latest                                                                                                                                                 0.0s
   => => unpacking to docker.io/library/shop-api:latest                                                                                                                                              0.1s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image shop-api Built                                                                                                                                                                             2.8s
  $ docker compose images
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  $ docker compose up -d
  [+] up 4/4
   ✔ Network shop_default     Created                                                                                                                                                                 0.1s
   ✔ Container shop-migrate-1 Exited                                                                                                                                                                  2.4s
   ✔ Container shop-api-1     Healthy                                                                                                                                                                 4.5s
   ✔ Container shop-web-1     Started                                                                                                                                                                 5.5s
  $ docker compose ps
  NAME         IMAGE        COMMAND                  SERVICE   CREATED         STATUS                   PORTS
  shop-api-1   shop-api     "sh -c 'echo api $(c…"   api       7 seconds ago   Up 4 seconds (healthy)
  shop-web-1   nginx:1.27   "/docker-entrypoint.…"   web       7 seconds ago   Up 2 seconds             0.0.0.0:8095->80/tcp, [::]:8095->80/tcp, 0.0.0.0:8096->443/tcp, [::]:8096->443/tcp
  $ docker compose ps --services
  api
  web
  $ docker compose ps --all --services
  api
  migrate
  web
  $ docker compose ps --format 'table {{.Name}}\t{{.Status}}'
  NAME         STATUS
  shop-api-1   Up 8 seconds (healthy)
  shop-web-1   Up 6 seconds
  $ docker compose ps --format '{{json .}}' | jq -r .Service | sort
  api
  web
  $ docker compose ps api --format json | jq '{Name,Service,State,Health,ExitCode,Image,Project,Publishers}'
  {
    "Name": "shop-api-1",
    "Service": "api",
    "State": "running",
    "Health": "healthy",
    "ExitCode": 0,
    "Image": "shop-api",
    "Project": "shop",
    "Publishers": []
  }
  $ docker compose ps web --format json | jq .Publishers
  [
    {
      "URL": "0.0.0.0",
      "TargetPort": 80,
      "PublishedPort": 8095,
      "Protocol": "tcp"
    },
    {
      "URL": "::",
      "TargetPort": 80,
      "PublishedPort": 8095,
      "Protocol": "tcp"
    },
    {
      "URL": "0.0.0.0",
      "TargetPort": 443,
      "PublishedPort": 8096,
      "Protocol": "tcp"
    },
    {
      "URL": "::",
      "TargetPort": 443,
      "PublishedPort": 8096,
      "Protocol": "tcp"
    }
  ]
  $ docker compose ps --status running --status exited -q | wc -l
  3
  $ docker compose ps --filter status=exited
  NAME             IMAGE          COMMAND                  SERVICE   CREATED          STATUS                      PORTS
  shop-migrate-1   busybox:1.36   "sh -c 'echo migrati…"   migrate   18 seconds ago   Exited (0) 16 seconds ago
  $ docker compose ps --filter source=image
  not implemented
  [1]
  $ docker compose ps --filter status=paused
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose up -d
  [+] up 3/3
   ✔ Container shop-web-1     Running                                                                                                                                                                 0.0s
   ✔ Container shop-api-1     Healthy                                                                                                                                                                 2.7s
   ✔ Container shop-migrate-1 Exited                                                                                                                                                                  2.2s
  $ docker compose up -d --build

  [+] Building 0.7s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 512B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 177B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => CACHED [2/2] RUN echo v1 > /v                                                                                                                                                                  0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:23a66f002821d38b39dd691d68a87c453b9db3abd5f666613eae7eee108f6004                                                                                                  0.0s
   => => exporting config sha256:05ba7ffcf251b072fce2497fede870a808b76fca84be91bfbe7db028e4f73752                                                                                                    0.0s
   => => exporting attestation manifest sha256:4d6a654b8b936911a2813388c50068ec93476bda3dc244a013bbeb2d3b2d4670                                                                                      0.1s
   => => exporting manifest list sha256:162997c82ece7b91b080553178fed7b3939eb2b4273ee70f7c2686e1483b0716                                                                                             0.0s
   => => naming to docker.io/library/shop-api:latest                                                                                                                                                 0.0s
   => => unpacking to docker.io/library/shop-api:latest                                                                                                                                              0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] up 4/4
   ✔ Image shop-api           Built                                                                                                                                                                   1.8s
   ✔ Container shop-web-1     Running                                                                                                                                                                 0.0s
   ✔ Container shop-api-1     Healthy                                                                                                                                                                 2.7s
   ✔ Container shop-migrate-1 Exited                                                                                                                                                                  2.2s
  $ TOKEN=abc docker compose up -d
  [+] up 3/3
   ✔ Container shop-web-1     Started                                                                                                                                                                 7.0s
   ✔ Container shop-api-1     Healthy                                                                                                                                                                 5.4s
   ✔ Container shop-migrate-1 Exited                                                                                                                                                                  2.4s
  $ docker compose exec api printenv TOKEN MODE
  OCI runtime exec failed: exec failed: unable to start container process: exec: "printenv": executable file not found in $PATH
  [127]
  $ docker compose logs migrate
  migrate-1  | migrating
  migrate-1  | done
  migrate-1  | migrating
  migrate-1  | done
  migrate-1  | migrating
  migrate-1  | done
  migrate-1  | migrating
  migrate-1  | done
  $ docker compose logs --no-log-prefix api
  api v1 dev
  $ docker compose logs --tail 0
  $ docker compose logs --tail x api
  api-1  | api v1 dev
  $ docker compose logs --no-color --since 10m migrate
  migrate-1  | migrating
  migrate-1  | done
  migrate-1  | migrating
  migrate-1  | done
  migrate-1  | migrating
  migrate-1  | done
  migrate-1  | migrating
  migrate-1  | done
  $ docker compose logs nope
  no such service: nope
  [1]
  $ docker compose logs tools
  $ timeout 3 docker compose logs -f migrate
  migrate-1  | migrating
  migrate-1  | done
  migrate-1  | migrating
  migrate-1  | done
  migrate-1  | migrating
  migrate-1  | done
  migrate-1  | migrating
  migrate-1  | done
  [124]
  $ docker compose port web 80
  0.0.0.0:8095
  $ docker compose port web 443
  0.0.0.0:8096
  $ docker compose port --index 2 web 80
  service "web" is not running container #2
  [1]
  $ docker compose restart api
  [+] restart 1/2
   ✔ Container shop-api-1 Healthy                                                                                                                                                                     2.9s
   ⠧ Container shop-web-1 Restarting                                                                                                                                                                  1.7s
  $ docker compose restart --no-deps web
  [+] restart 0/1
   ⠸ Container shop-web-1 Restarting                                                                                                                                                                  2.3s
  $ docker compose stop web
  [+] stop 1/1
   ✔ Container shop-web-1 Stopped                                                                                                                                                                     0.5s
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}' | sort
  api running 0
  migrate exited 0
  web exited 0
  $ docker compose start web
  [+] start 3/3
   ✔ Container shop-migrate-1 Exited                                                                                                                                                                  2.2s
   ✔ Container shop-api-1     Healthy                                                                                                                                                                 0.5s
   ✔ Container shop-web-1     Started                                                                                                                                                                 1.3s
  $ docker compose start tools
  $ docker compose start nope
  no such service: nope
  [1]
  $ docker compose stop nope
  no such service: nope
  [1]
  $ docker compose kill web
  [+] kill 1/1
   ✔ Container shop-web-1 Killed                                                                                                                                                                      0.5s
  $ docker compose kill web
  No container to kill
  $ docker compose kill -s HUP api
  [+] kill 1/1
   ✔ Container shop-api-1 Killed                                                                                                                                                                      0.0s
  $ docker compose ps -a web
  NAME         IMAGE        COMMAND                  SERVICE   CREATED              STATUS                       PORTS
  shop-web-1   nginx:1.27   "/docker-entrypoint.…"   web       About a minute ago   Exited (137) 3 seconds ago
  $ docker compose rm -f web
  Going to remove shop-web-1
  [+] remove 1/1
   ✔ Container shop-web-1 Removed                                                                                                                                                                     0.1s
  $ docker compose rm -f
  Going to remove shop-migrate-1
  [+] remove 1/1
   ✔ Container shop-migrate-1 Removed                                                                                                                                                                 0.1s
  $ docker compose rm api
  < n
  No stopped containers
  $ docker compose up -d web
  [+] up 3/3
   ✔ Container shop-migrate-1 Exited                                                                                                                                                                  3.5s
   ✔ Container shop-api-1     Healthy                                                                                                                                                                 5.9s
   ✔ Container shop-web-1     Started                                                                                                                                                                 6.3s
  $ docker compose --profile debug up -d tools
  [+] up 1/1
   ✔ Container shop-tools-1 Started                                                                                                                                                                   1.4s
  $ docker compose ps
  NAME           IMAGE          COMMAND                  SERVICE   CREATED          STATUS                   PORTS
  shop-api-1     shop-api       "sh -c 'echo api $(c…"   api       11 seconds ago   Up 7 seconds (healthy)
  shop-tools-1   busybox:1.36   "sleep 1000"             tools     3 seconds ago    Up 2 seconds
  shop-web-1     nginx:1.27     "/docker-entrypoint.…"   web       10 seconds ago   Up 4 seconds             0.0.0.0:8095->80/tcp, [::]:8095->80/tcp, 0.0.0.0:8096->443/tcp, [::]:8096->443/tcp
  $ docker compose --profile debug ps --format '{{.Name}}'
  shop-api-1
  shop-tools-1
  shop-web-1
  $ docker compose up -d --scale api=3
  [+] up 5/5
   ✔ Container shop-web-1     Running                                                                                                                                                                 0.0s
   ✔ Container shop-api-1     Healthy                                                                                                                                                                 6.1s
   ✔ Container shop-api-3     Healthy                                                                                                                                                                 6.1s
   ✔ Container shop-api-2     Healthy                                                                                                                                                                 6.1s
   ✔ Container shop-migrate-1 Exited                                                                                                                                                                  2.5s
  $ docker compose up -d --scale api=2 --no-recreate
  [+] up 5/5
   ✔ Container shop-api-1     Healthy                                                                                                                                                                 4.2s
   ✔ Container shop-api-2     Healthy                                                                                                                                                                 4.2s
   ✔ Container shop-web-1     Running                                                                                                                                                                 0.0s
   ✔ Container shop-api-3     Removed                                                                                                                                                                 0.6s
   ✔ Container shop-migrate-1 Exited                                                                                                                                                                  2.7s
  $ docker compose ps --format '{{.Name}} {{.State}}' | sort
  shop-api-1 running
  shop-api-2 running
  shop-tools-1 running
  shop-web-1 running
  $ docker compose exec --index 2 api hostname | wc -c
  13
  $ docker compose exec --index 3 api true
  service "api" is not running container #3
  [1]
  $ docker compose scale api=1
  [+] scale 3/3
   ✔ Container shop-api-1     Running                                                                                                                                                                 0.0s
   ✔ Container shop-api-2     Removed                                                                                                                                                                 0.4s
   ✔ Container shop-migrate-1 Exited                                                                                                                                                                  1.3s
  $ docker compose scale api=1 web=2
  [+] scale 4/4
   ✔ Container shop-web-1     Running                                                                                                                                                                 0.0s
   ✔ Container shop-api-1     Healthy                                                                                                                                                                 3.0s
   ✔ Container shop-web-2     Created                                                                                                                                                                 0.2s
   ✔ Container shop-migrate-1 Exited                                                                                                                                                                  1.5s
  Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint shop-web-2 (60c977f56ebf9181d65b916e7ab0f1b34684eb7eac66a1b18540805a6938e31d): Bind for 0.0.0.0:8095 failed: port is already allocated
  [1]
  $ docker compose scale
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose scale api
  invalid scale specifier: api
  [1]
  $ docker compose ps --format '{{.Name}} {{.State}}' | sort
  shop-api-1 running
  shop-tools-1 running
  shop-web-1 running
  $ docker compose up -d --force-recreate --no-deps web
  [+] up 2/2
   ✔ Container shop-web-1 Started                                                                                                                                                                     1.8s
   ✔ Container shop-web-2 Removed                                                                                                                                                                     0.1s
  $ docker compose up -d --no-deps api
  [+] up 1/1
   ✔ Container shop-api-1 Running                                                                                                                                                                     0.0s
  $ docker compose up --no-start
  [+] create 2/2
   ✔ Container shop-web-1 Running                                                                                                                                                                     0.0s
   ✔ Container shop-api-1 Running                                                                                                                                                                     0.0s
  $ docker compose pause
  [+] pause 2/2
   ✔ Container shop-web-1 Paused                                                                                                                                                                      0.0s
   ✔ Container shop-api-1 Paused                                                                                                                                                                      0.0s
  $ docker compose ps --format '{{.Name}} {{.State}} {{.Status}}' | sort | sed 's/Up [^(]*/Up /'
  shop-api-1 paused Up (Paused)
  shop-tools-1 running Up
  shop-web-1 paused Up (Paused)
  $ docker compose exec api true
  Error response from daemon: Container c8d1e2ca76eb84d6856f36a17b6de2255c89c5e98a66d70a569ae93da5445551 is paused, unpause the container before exec
  [1]
  $ docker compose unpause
  [+] unpause 2/2
   ✔ Container shop-web-1 Unpaused                                                                                                                                                                    0.0s
   ✔ Container shop-api-1 Unpaused                                                                                                                                                                    0.0s
  $ docker compose unpause
  Error response from daemon: Container b1a00125e14069a7274059a5855bb989bfe31eadfc5d87080f123d178a62d0a1 is not paused
  [1]
  $ docker compose run --rm api echo hello
  [+]  1/1t 1/1
   ✔ Container shop-migrate-1 Started                                                                                                                                                                 1.0s
  Container shop-migrate-1 Waiting
  Container shop-migrate-1 Exited
  Container shop-api-run-871a6497a0ae Creating
  Container shop-api-run-871a6497a0ae Created
  hello
  $ docker compose run --rm --no-deps api sh -c 'cat /v; exit 4'
  Container shop-api-run-56318e39ed22 Creating
  Container shop-api-run-56318e39ed22 Created
  v1
  [4]
  $ docker compose run --rm --build migrate true
  Container shop-migrate-run-8907ea60674c Creating
  Container shop-migrate-run-8907ea60674c Created
  $ docker compose run --name one-off -d tools sleep 100
  Container one-off Creating
  Container one-off Created
  37242ad450d55db23da7815787fb0fa8205cb5e870eaf6f7846c5eded0246b2e
  $ docker compose ps
  NAME           IMAGE          COMMAND                  SERVICE   CREATED              STATUS                        PORTS
  shop-api-1     shop-api       "sh -c 'echo api $(c…"   api       About a minute ago   Up About a minute (healthy)
  shop-tools-1   busybox:1.36   "sleep 1000"             tools     About a minute ago   Up About a minute
  shop-web-1     nginx:1.27     "/docker-entrypoint.…"   web       28 seconds ago       Up 27 seconds                 0.0.0.0:8095->80/tcp, [::]:8095->80/tcp, 0.0.0.0:8096->443/tcp, [::]:8096->443/tcp
  $ docker compose ps --orphans=false
  NAME         IMAGE        COMMAND                  SERVICE   CREATED              STATUS                        PORTS
  shop-api-1   shop-api     "sh -c 'echo api $(c…"   api       About a minute ago   Up About a minute (healthy)
  shop-web-1   nginx:1.27   "/docker-entrypoint.…"   web       29 seconds ago       Up 28 seconds                 0.0.0.0:8095->80/tcp, [::]:8095->80/tcp, 0.0.0.0:8096->443/tcp, [::]:8096->443/tcp
  $ docker compose ps -a --format '{{.Name}}' | sort
  one-off
  shop-api-1
  shop-migrate-1
  shop-tools-1
  shop-web-1
  $ docker compose run --rm --entrypoint 'echo hi' migrate there
  Container shop-migrate-run-f5f27fc84723 Creating
  Container shop-migrate-run-f5f27fc84723 Created
  hi there
  $ docker compose run -T --rm migrate cat < api/Dockerfile | head -1
  Container shop-migrate-run-a19fcbb97a4c Creating
  Container shop-migrate-run-a19fcbb97a4c Created
  FROM busybox:1.36
  $ echo data | docker compose exec -T api cat
  data
  $ docker compose exec api sh -c 'tty; exit 9'
  /dev/pts/0
  [9]
  $ docker compose exec -it api true
  $ docker compose exec --privileged api sh -c 'id -u'
  0
  $ docker compose exec -w /nope api true
  OCI runtime exec failed: exec failed: unable to start container process: chdir to cwd ("/nope") set in config.json failed: no such file or directory
  [127]
  $ docker compose exec -u nope api true
  Error response from daemon: unable to find user nope: no matching entries in passwd file
  [1]
  $ docker compose exec api
  requires at least 2 arg(s), only received 1
  [1]
  $ docker compose exec
  requires at least 2 arg(s), only received 0
  [1]
  $ docker compose run
  requires at least 1 arg(s), only received 0
  [1]
  $ docker compose cp api:/v v.txt
  [+] copy 1/1
   ✔ shop-api-1 Copied shop-api-1:/v to v.txt                                                                                                                                                         0.0s
  $ cat v.txt
  v1
  $ docker compose cp v.txt api:/tmp/w
  [+] copy 1/1
   ✔ shop-api-1 Copied v.txt to shop-api-1:/tmp/w                                                                                                                                                     0.0s
  $ docker compose cp v.txt web:/tmp/
  [+] copy 1/1
   ✔ shop-web-1 Copied v.txt to shop-web-1:/tmp/                                                                                                                                                      0.0s
  $ docker compose cp api:/nope .
  [+] copy 0/1
   ⠋ shop-api-1 Copying shop-api-1:/nope to .                                                                                                                                                         0.0s
  Error response from daemon: Could not find the file /nope in container c8d1e2ca76eb84d6856f36a17b6de2255c89c5e98a66d70a569ae93da5445551
  [1]
  $ docker compose cp v.txt api:/nope/
  [+] copy 0/1
   ⠋ shop-api-1 Copying v.txt to shop-api-1:/nope/                                                                                                                                                    0.0s
  no such directory
  [1]
  $ docker compose cp --index 5 v.txt api:/
  service "api" is not running container #5
  [1]
  $ docker compose cp api:/v web:/v
  copying between services is not supported
  [1]
  $ docker compose cp v.txt
  docker: 'docker compose cp' requires 2 arguments

  Usage:  docker compose cp [OPTIONS] SERVICE:SRC_PATH DEST_PATH|-
          docker compose cp [OPTIONS] SRC_PATH|- SERVICE:DEST_PATH

  Run 'docker compose cp --help' for more information
  [1]
  $ docker compose images --format json | jq -c '.[]|[.ContainerName,.Repository,.Tag]' | sort
  ["one-off","busybox","1.36"]
  ["shop-api-1","shop-api","latest"]
  ["shop-migrate-1","busybox","1.36"]
  ["shop-tools-1","busybox","1.36"]
  ["shop-web-1","nginx","1.27"]
  $ docker compose images web
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  shop-web-1          nginx               1.27                linux/amd64         131811c9bc86        5.81MB              19 months ago
  $ docker compose images nope
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  $ docker compose images --format '{{.Repository}}'
  format value "{{.Repository}}" could not be parsed: parsing failed
  [1]
  $ docker compose ls
  NAME                STATUS              CONFIG FILES
  shop                running(4)          /root/lab/shop/compose.yaml
  $ docker compose ls -a
  NAME                STATUS                  CONFIG FILES
  shop                exited(1), running(4)   /root/lab/shop/compose.yaml
  $ docker compose ls --filter name=shop --format json | jq -c '.[]|[.Name,.Status]'
  ["shop","running(4)"]
  $ docker compose ls --filter nope=x
  invalid filter 'nope'
  [1]
  $ docker compose stats --no-stream nope
  $ docker compose stats --no-stream --format '{{.Name}}' | sort
  one-off
  shop-api-1
  shop-tools-1
  shop-web-1
  $ docker compose volumes
  DRIVER    VOLUME NAME
  $ docker compose wait migrate
  no containers for project "shop"
  [1]
  $ docker compose wait
  docker: 'docker compose wait' requires at least 1 argument

  Usage:  docker compose wait SERVICE [SERVICE...] [OPTIONS]

  See 'docker compose wait --help' for more information
  [1]
  $ docker compose attach --no-stdin nope
  service "nope" is not running
  [1]
  $ docker compose export migrate | tar tf - | grep -c etc/passwd
  service "migrate" is not running
  tar: This does not look like a tar archive
  tar: Exiting with failure status due to previous errors
  0
  [1]
  $ docker compose export -o
  flag needs an argument: 'o' in -o
  [1]
  $ docker compose commit -m msg -a me --pause=false api snap:1
  [+] commit 1/1
   ✔ shop-api-1 Committed as sha256:fdaa5a5a4378bc5f0497399432c52124e34af20ef4832eed82a8e588f8c442fa                                                                                                  0.6s
  $ docker compose commit api
  [+] commit 1/1
   ✔ shop-api-1 Committed as sha256:38245c009e329304c5794240bab344e52092df37df783877ea7d9e05e2c46025                                                                                                  0.4s
  $ docker compose pull
  [+] pull 3/3
   ✔ api                Skipped No image to be pulled                                                                                                                                                 0.0s
   ✔ Image nginx:1.27   Pulled                                                                                                                                                                        1.0s
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.7s
  $ docker compose pull web --include-deps
  [+] pull 3/3
   ✔ api                Skipped No image to be pulled                                                                                                                                                 0.0s
   ✔ Image nginx:1.27   Pulled                                                                                                                                                                        1.5s
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        1.4s
  $ docker compose pull nope
  no such service: nope
  [1]
  $ docker compose pull --ignore-pull-failures -q
  [+] pull 3/3
   ✔ api                Skipped No image to be pulled                                                                                                                                                 0.0s
   ✔ Image nginx:1.27   Pulled                                                                                                                                                                        0.8s
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.8s
  $ docker compose build --no-cache api

  [+] Building 2.7s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 536B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 177B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => [2/2] RUN echo v1 > /v                                                                                                                                                                         1.6s
   => exporting to image                                                                                                                                                                             0.4s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:9b3c1c313f466caa85be041a0e7614d2a725209ceb20b85295c1c7211e48f059                                                                                                  0.0s
   => => exporting config sha256:e48181564b4f7f3dfbddefc2a3c347ad325feb5aa05d638a8aae0177b5886c39                                                                                                    0.0s
   => => exporting attestation manifest sha256:ede21a1f49a9167fac53421aa6c48e4cbfe3ebda4ceec09fd1930e2fa8cf19bf                                                                                      0.0s
   => => exporting manifest list sha256:41166dbe3ba4727e3a3f8f5d12a20984bb9d544e8ecf6aa25c57eee8c039c46e                                                                                             0.0s
   => => naming to docker.io/library/shop-api:latest                                                                                                                                                 0.0s
   => => unpacking to docker.io/library/shop-api:latest                                                                                                                                              0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image shop-api Built                                                                                                                                                                             3.6s
  $ docker compose build --pull --progress plain api 2>&1 | tail -3
  #8 resolving provenance for metadata file
  #8 DONE 0.0s
   Image shop-api Built
  $ docker compose build web
  WARN[0000] No services to build
  $ docker compose build nope
  no such service: nope
  [1]
  $ docker compose build --build-arg V=9 api

  [+] Building 2.4s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 512B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 177B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => [2/2] RUN echo v9 > /v                                                                                                                                                                         1.1s
   => exporting to image                                                                                                                                                                             0.6s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:0b0b8cd8e62da31c66fdcd9b92a074afc52e759e54c882029d9b6913077dd4c9                                                                                                  0.1s
   => => exporting config sha256:0becd670bcd70762670f976df387a177787f523062b7abe50dc82e814fc2c0d4                                                                                                    0.1s
   => => exporting attestation manifest sha256:2c57962e3d01cfbc620dc4e5f517ec5a5926308a3178f6fbc166bc4e65abec5f                                                                                      0.1s
   => => exporting manifest list sha256:c69ada4f90849425950cdfeb865c405583accc76956a28ef45e74c808a81580c                                                                                             0.1s
   => => naming to docker.io/library/shop-api:latest                                                                                                                                                 0.0s
   => => unpacking to docker.io/library/shop-api:latest                                                                                                                                              0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.1s
  [+] build 1/1
   ✔ Image shop-api Built                                                                                                                                                                             2.7s
  $ docker compose build -q api
  [+] build 1/1
   ✔ Image shop-api Built                                                     1.5s
  $ docker compose build --print | jq -c .
  WARN[0000] No services to build
  {"group":{"default":{"targets":["api"]}},"target":{"api":{"context":"/root/lab/shop/api","dockerfile":"/root/lab/shop/api/Dockerfile","args":{"V":"1"},"labels":{"com.docker.compose.project":"shop","com.docker.compose.service":"api","com.docker.compose.version":"5.5.0"},"tags":["shop-api"],"output":["type=docker"]}}}
  $ docker compose create --build

  [+] Building 1.0s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 512B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 177B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => CACHED [2/2] RUN echo v1 > /v                                                                                                                                                                  0.0s
   => exporting to image                                                                                                                                                                             0.3s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:9b3c1c313f466caa85be041a0e7614d2a725209ceb20b85295c1c7211e48f059                                                                                                  0.0s
   => => exporting config sha256:e48181564b4f7f3dfbddefc2a3c347ad325feb5aa05d638a8aae0177b5886c39                                                                                                    0.0s
   => => exporting attestation manifest sha256:7509dd484492418d705961194dc47f1c0354abc4928fa4c631424dca42e8238b                                                                                      0.1s
   => => exporting manifest list sha256:8db9332ad779d3fa22c806d20eb1b044cee1c06af3764feb2258d267fafbe0c2                                                                                             0.0s
   => => naming to docker.io/library/shop-api:latest                                                                                                                                                 0.0s
   => => unpacking to docker.io/library/shop-api:latest                                                                                                                                              0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.1s
  [+] create 3/3
   ✔ Image shop-api       Built                                                                                                                                                                       1.7s
   ✔ Container shop-web-1 Stopped                                                                                                                                                                     0.4s
   ✔ Container shop-api-1 Recreated                                                                                                                                                                   0.7s
  $ docker compose create --nope
  unknown flag: --nope
  [1]
