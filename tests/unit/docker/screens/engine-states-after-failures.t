The real docker CLI 29.7.2 beside the real engine: what is left where something failed half-way.

  % docker pull -q busybox:1.36; docker network create net1 > /dev/null
  $ docker run -d --name a -p 8081:80 busybox:1.36 sleep 1000 | wc -c
  docker: Error response from daemon: Invalid container name (a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  0
  $ docker run -d --name b -p 8081:80 -v /anon busybox:1.36 sleep 1000 2>&1 | tail -3 | tr -d '0-9a-f'
  okr: Error rspons rom mon: Invli ontinr nm (), only [-zA-Z-][-zA-Z-_.-] r llow

  Run 'okr run --hlp' or mor inormtion
  $ docker ps -a --format '{{.Names}} {{.State}} {{.Status}}'; docker volume ls -q | wc -l; docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{len .NetworkSettings.Networks}} {{json .NetworkSettings.Ports}}' b
  0

  error: no such object: b
  [1]
  $ docker inspect -f '{{range $k, $v := .NetworkSettings.Networks}}{{$k}} {{$v.IPAddress}} {{$v.EndpointID}}{{end}}' b

  error: no such object: b
  [1]
  $ docker run --rm -p 8081:80 -v /anon2 busybox:1.36 true; docker ps -aq | wc -l; docker volume ls -q | wc -l
  0
  0
  $ docker run -d --name b busybox:1.36 sleep 5 2>&1 | cut -c1-70
  docker: Error response from daemon: Invalid container name (b), only [

  Run 'docker run --help' for more information
  $ docker rm -f a | cat; docker start b; docker ps --format '{{.Names}} {{.Ports}}'
  Error response from daemon: No such container: b
  failed to start containers: b
  $ docker rm -f -v b; docker volume ls -q | wc -l
  0
  $ docker create --name c1 -v named:/x --network nosuch busybox:1.36 true | wc -c; docker volume ls -q; docker start c1; docker ps -a --format '{{.Names}} {{.Status}}'; docker rm c1; docker volume rm named
  65
  named
  Error response from daemon: failed to set up container networking: network nosuch not found
  failed to start containers: c1
  c1 Created
  c1
  named
  $ docker create --name c2 -v named2:/x -m 1m busybox:1.36 true; docker volume ls -q; docker ps -aq --filter name=c2
  Error response from daemon: Minimum memory limit allowed is 6MB
  $ docker create --name c3 --mount type=bind,src=/nosuch,dst=/x -v named3:/y busybox:1.36 true; docker volume ls -q; docker ps -aq
  Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /nosuch
  $ docker create --name c4 -v named4:/y --workdir relative busybox:1.36 true; docker volume ls -q; docker ps -aq
  Error response from daemon: the working directory 'relative' is invalid, it needs to be an absolute path
  $ docker create --name c5 -v named5:/y --ip 1.2.3.4 busybox:1.36 true | wc -c; docker start c5; docker rm c5; docker volume rm named5
  Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user-specified IP address is supported on user-defined networks only
  * no configured subnet contains IP address 1.2.3.4
  0
  Error response from daemon: No such container: c5
  failed to start containers: c5
  Error response from daemon: No such container: c5
  Error response from daemon: get named5: no such volume
  [1]
  $ docker create --name c6 -v named6:/y busybox:1.36 '' | wc -c; docker start c6; docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}' c6; docker rm c6; docker volume rm named6
  65
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "": executable file not found in $PATH
  failed to start containers: c6
  created 127 failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "": executable file not found in $PATH
  c6
  named6
  $ docker create --name 'bad name' -v named7:/y busybox:1.36 true; docker volume ls -q
  Error response from daemon: Invalid container name (bad name), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  $ docker create --name c8 -v named8:relative busybox:1.36 true; docker volume ls -q
  Error response from daemon: invalid volume specification: 'named8:relative': invalid mount config for type "volume": invalid mount path: 'relative' mount path must be absolute
  $ docker create --name c9 --link nosuch -v named9:/y busybox:1.36 true; docker volume ls -q; docker ps -aq; docker volume prune -af | tail -1
  Error response from daemon: could not get container for nosuch: No such container: nosuch
  Total reclaimed space: 0B
  $ docker run --name d1 --network net1 --ip 10.1.1.1 busybox:1.36 true; docker ps -a --format '{{.Names}} {{.Status}}'; docker network inspect -f '{{len .Containers}}' net1; docker rm d1
  docker: Error response from daemon: invalid config for network net1: invalid endpoint settings:
  no configured subnet contains IP address 10.1.1.1

  Run 'docker run --help' for more information
  0
  Error response from daemon: No such container: d1
  [1]
  $ docker run --name d2 --user nosuch -v vol2:/v busybox:1.36 true; docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}' d2; docker rm -v d2; docker volume ls -q
  docker: Error response from daemon: unable to find user nosuch: no matching entries in passwd file

  Run 'docker run --help' for more information
  created 128 unable to find user nosuch: no matching entries in passwd file
  d2
  vol2
  $ docker run --name d3 busybox:1.36 nosuch; docker ps -a --format '{{.Names}} {{.Status}}'; docker start d3; docker inspect -f '{{.State.ExitCode}} {{.RestartCount}}' d3; docker rm d3
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  d3 Created
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  failed to start containers: d3
  127 0
  d3
  $ docker run -d --restart always --name d4 busybox:1.36 nosuch; docker ps -a --format '{{.Names}} {{.State}}'; docker rm -f d4
  5d6291224039bfd19cd2ada259c91004af8a26caebc8d169142964908954fd53
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  d4 created
  d4
  $ docker run -d --rm --name d5 busybox:1.36 nosuch; sleep 0.3; docker ps -aq | wc -l
  8f47ed2c5d649101aff887252b2cccf19aa49f0235b3f907d20cbbad3778bad9
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  0
  $ docker run -d --rm --name d6 -v vol6:/x -v /anon6 busybox:1.36 nosuch; sleep 0.3; docker ps -aq | wc -l; docker volume ls -q
  7117b1e5284e241377f8ff56bb69d9cfa553b4a8e7e08260ca586f6e2fc632ee
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  0
  vol2
  vol6
  $ docker pull nosuch; docker images -q | wc -l; docker pull busybox:nosuch; docker images -q | wc -l
  Using default tag: latest
  Error response from daemon: pull access denied for nosuch, repository does not exist or may require 'docker login'
  1
  Error response from daemon: failed to resolve reference "docker.io/library/busybox:nosuch": docker.io/library/busybox:nosuch: not found
  1
  $ docker run --name e1 nosuch; docker ps -aq | wc -l
  Unable to find image 'nosuch:latest' locally
  docker: Error response from daemon: pull access denied for nosuch, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  0
  $ docker run --name e2 --pull never alpine:3.20 true; docker ps -aq | wc -l
  docker: Error response from daemon: No such image: alpine:3.20

  Run 'docker run --help' for more information
  0
  $ docker commit nosuch x; docker images -q | wc -l
  Error response from daemon: No such container: nosuch
  1
  $ docker run --name e3 busybox:1.36 true; docker commit e3 Bad:x; docker commit -c 'NOSUCH x' e3 y; docker images --format '{{.Repository}}'; docker rm e3
  invalid reference format: repository name (library/Bad) must be lowercase
  Error response from daemon: NOSUCH is not a valid change command
  busybox
  e3
  % echo x > garbage; docker load -i garbage; docker import garbage imp; docker import garbage Bad; docker import nosuchfile imp; docker images -a --format '{{.Repository}}'
  % docker volume create v1; docker run -d --name f1 -v v1:/x busybox:1.36 sleep 1000 | wc -c; docker volume rm v1 2>&1 | cut -c1-60; docker volume rm -f v1 2>&1 | cut -c1-60; docker volume prune -af; docker volume ls -q
  % docker rm f1 2>&1; docker stop -t 0 f1; docker volume rm v1 2>&1 | cut -c1-60; docker rm f1; docker volume rm v1
  $ docker network rm net1 nosuch bridge; docker network ls -q | wc -l
  net1
  Error response from daemon: network nosuch not found
  Error response from daemon: bridge is a pre-defined network and cannot be removed
  exit status 1
  3
  % mkdir co; cd co; printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    volumes: [data:/d, /anon]\n  b:\n    image: busybox:1.36\n    command: nosuch\n    depends_on: [a]\nvolumes:\n  data:\n' > compose.yaml
  $ docker compose up -d
  [+] up 3/4
   ✔ Network co_default Created                                                                                                                                                                       0.1s
   ✔ Volume co_data     Created                                                                                                                                                                       0.0s
   ✔ Container co-a-1   Started                                                                                                                                                                       0.6s
   ⠴ Container co-b-1   Starting                                                                                                                                                                      0.9s
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  [1]
  $ docker compose ps -a --format '{{.Name}} {{.State}}'; docker volume ls -q | wc -l; docker network ls --format '{{.Name}}'
  co-a-1 running
  co-b-1 created
  2
  bridge
  co_default
  host
  none
  $ docker compose up -d
  [+] up 1/2
   ✔ Container co-a-1 Running                                                                                                                                                                         0.0s
   ⠸ Container co-b-1 Starting                                                                                                                                                                        0.4s
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  [1]
  $ docker compose down; docker volume ls -q | wc -l; docker compose down -v; docker volume ls -q | wc -l
  [+] down 3/3
   ✔ Container co-b-1   Removed                                                                                                                                                                       0.1s
   ✔ Container co-a-1   Removed                                                                                                                                                                      10.4s
   ✔ Network co_default Removed                                                                                                                                                                       0.1s
  2
  [+] down 1/1
   ✔ Volume co_data Removed                                                                                                                                                                           0.0s
  1
  % printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    ports: ["8082:80"]\n  b:\n    image: busybox:1.36\n    command: sleep 1000\n    ports: ["8082:80"]\n    depends_on: [a]\n' > compose.yaml
  $ docker compose up -d 2>&1 | tail -1
  Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint co-b-1 (71ec2f260c1f7d96d62705eb1fba0ca8804fd8418cfd563a8aa1eb91d3e9fccd): Bind for 0.0.0.0:8082 failed: port is already allocated
  $ docker compose ps -a --format '{{.Name}} {{.State}}'
  co-a-1 running
  co-b-1 created
  % docker compose up -d --wait 2>&1 | tail -1
  $ docker compose down
  [+] down 3/3
   ✔ Container co-b-1   Removed                                                                                                                                                                      10.4s
   ✔ Container co-a-1   Removed                                                                                                                                                                      10.4s
   ✔ Network co_default Removed                                                                                                                                                                       0.1s
  % printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n  b:\n    image: nosuch/x\n' > compose.yaml
  $ docker compose up -d
  [+] up 1/1
   ✘ Image nosuch/x Error pull access denied for nosuch/x, repository does not exist or may require 'docker login'                                                                                    0.1s
  Error response from daemon: pull access denied for nosuch/x, repository does not exist or may require 'docker login'
  [1]
  $ docker compose ps -a --format '{{.Name}} {{.State}}'; docker network ls --format '{{.Name}}'
  bridge
  host
  none
  % printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    networks: [ext]\nnetworks:\n  ext:\n    external: true\n' > compose.yaml
  $ docker compose up -d; docker compose ps -aq
  network ext declared as external, but could not be found
  % printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    volumes: [ext:/x]\nvolumes:\n  ext:\n    external: true\n' > compose.yaml
  $ docker compose up -d; docker compose ps -aq; docker network ls --format '{{.Name}}'; docker compose down
  external volume "ext" not found
  bridge
  host
  none
  % printf 'services:\n  a:\n    build: .\n  b:\n    image: busybox:1.36\n    command: sleep 100\n' > compose.yaml; printf 'FROM busybox:1.36\nRUN exit 3\n' > Dockerfile
  % docker compose up -d; docker compose ps -aq; docker network ls --format '{{.Name}}'
  % printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    healthcheck: {test: "false", interval: 0.3s, retries: 2}\n  b:\n    image: busybox:1.36\n    command: sleep 100\n    depends_on: {a: {condition: service_healthy}}\n' > compose.yaml
  $ docker compose up -d; docker compose ps -a --format '{{.Name}} {{.State}} {{.Health}}'; docker compose down -t 0
  [+] up 3/3
   ✔ Network co_default Created                                                                                                                                                                       0.1s
   ✘ Container co-a-1   Error dependency a failed to start                                                                                                                                            2.3s
   ✔ Container co-b-1   Created                                                                                                                                                                       0.1s
  dependency failed to start: container co-a-1 is unhealthy
  co-a-1 running unhealthy
  co-b-1 created
  [+] down 3/3
   ✔ Container co-b-1   Removed                                                                                                                                                                       0.1s
   ✔ Container co-a-1   Removed                                                                                                                                                                       0.3s
   ✔ Network co_default Removed                                                                                                                                                                       0.1s
  $ cd ..; docker build -t failed - <<< 'FROM nosuch'; docker images -q failed

  [+] Building 0.4s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 49B                                                                                                                                                                0.0s
   => ERROR [internal] load metadata for docker.io/library/nosuch:latest                                                                                                                             0.2s
  ------
   > [internal] load metadata for docker.io/library/nosuch:latest:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM nosuch
     2 |
  --------------------
  ERROR: failed to build: failed to solve: nosuch: failed to resolve source metadata for docker.io/library/nosuch:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  $ printf 'FROM busybox:1.36\nRUN echo ok > /f\nRUN exit 4\n' | docker build -q -t failed -; docker images -q failed; docker ps -aq; docker buildx du | tail -1 | cut -c1-6
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     RUN echo ok > /f
     3 | >>> RUN exit 4
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c exit 4" did not complete successfully: exit code: 4
  Total:
  $ docker tag busybox:1.36 keep:1; docker build -q -t keep:1 - <<< 'FROM nosuch'; docker images --format '{{.Repository}}:{{.Tag}}'
  Dockerfile:1
  --------------------
     1 | >>> FROM nosuch
     2 |
  --------------------
  ERROR: failed to build: failed to solve: nosuch: failed to resolve source metadata for docker.io/library/nosuch:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  imp:latest
  busybox:1.36
  keep:1
  $ docker swarm init | head -1 | cut -c1-30; docker service create -d --name s --replicas 1 busybox:1.36 sleep 1000 | wc -c; sleep 3; docker service update -d --image busybox:nosuch s; sleep 5; docker service ps s --format '{{.Image}} {{.DesiredState}}'; docker service ls --format '{{.Replicas}}'
  Swarm initialized: current nod
  26
  s
  busybox:nosuch Ready
  busybox:1.36 Shutdown
  1/1
  $ docker service update --force-nosuch s; docker service update --limit-memory x s; docker service update --publish-add 1:x s; docker service inspect -f '{{.Spec.TaskTemplate.ContainerSpec.Image}}' s | cut -c1-14
  unknown flag: --force-nosuch

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  invalid argument "x" for "--limit-memory" flag: invalid size: 'x'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  invalid argument "1:x" for "--publish-add" flag: invalid containerPort: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  busybox:nosuch
  $ docker service rm s; docker swarm leave -f
  s
  Node left the swarm.
