  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; st() { docker ps -a --format '{{.Names}} {{.State}}' | sort; docker volume ls -q | sed 's/^[0-9a-f]\{64\}$/ANON/' | sort; docker network ls --format '{{.Name}}' -f type=custom | sort; }
  $ docker run --name f1 -v fv1:/d -p 99999:80 busybox:1.36 true; st
  docker: invalid hostPort: 99999

  Run 'docker run --help' for more information
  $ docker run --name f2 -v fv2:/d -v /anon --network nosuch busybox:1.36 true; st
  docker: Error response from daemon: failed to set up container networking: network nosuch not found

  Run 'docker run --help' for more information
  f2 created
  ANON
  fv2
  $ docker run --name f3 -v fv3:/d busybox:1.36 nosuch; st
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  f2 created
  f3 created
  ANON
  fv2
  fv3
  $ docker run --rm --name f4 -v fv4:/d -v /anon2 busybox:1.36 nosuch; st
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  f2 created
  f3 created
  ANON
  fv2
  fv3
  fv4
  $ docker run -d --name f5 -p 7001:80 nginx:1.27 | wc -c; docker run -d --name f6 -v fv6:/d -p 7001:80 nginx:1.27 | wc -c; st
  65
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint f6 (000d5ddd96c9aaf53fa237a89b1392b46151c3358f92a19855748e6714c2cd55): Bind for 0.0.0.0:7001 failed: port is already allocated

  Run 'docker run --help' for more information
  65
  f2 created
  f3 created
  f5 running
  f6 created
  ANON
  fv2
  fv3
  fv4
  fv6
  $ docker start f6; docker rm -f f5; docker start f6; st
  f6
  f5
  f6
  f2 created
  f3 created
  f6 running
  ANON
  fv2
  fv3
  fv4
  fv6
  $ docker create --name f7 -v fv7:/d nosuch:1; st
  Unable to find image 'nosuch:1' locally
  Error response from daemon: pull access denied for nosuch, repository does not exist or may require 'docker login'
  f2 created
  f3 created
  f6 running
  ANON
  fv2
  fv3
  fv4
  fv6
  $ docker create --name f3 -v fv8:/d busybox:1.36; st
  Error response from daemon: Conflict. The container name "/f3" is already in use by container "5b2c4808ca927b32edb7cbb08cd37277041b8facf2077fff4ee246a4311765e2". You have to remove (or rename) that container to be able to reuse that name.
  f2 created
  f3 created
  f6 running
  ANON
  fv2
  fv3
  fv4
  fv6
  $ docker run --rm --name f9 -v fv9:/d -u nosuch busybox:1.36 true; st
  docker: Error response from daemon: unable to find user nosuch: no matching entries in passwd file

  Run 'docker run --help' for more information
  f2 created
  f3 created
  f6 running
  ANON
  fv2
  fv3
  fv4
  fv6
  fv9
  $ docker run --rm --name f10 --mount type=volume,src=fv10,dst=/a --mount type=bind,src=/nosuch,dst=/b busybox:1.36 true; st
  docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /nosuch

  Run 'docker run --help' for more information
  f2 created
  f3 created
  f6 running
  ANON
  fv2
  fv3
  fv4
  fv6
  fv9
  $ docker rm -v f3 f2 nosuch f1; st
  f3
  f2
  Error response from daemon: No such container: nosuch
  Error response from daemon: No such container: f1
  f6 running
  fv2
  fv3
  fv4
  fv6
  fv9
  $ docker rm -f -v f6; st
  f6
  fv2
  fv3
  fv4
  fv6
  fv9
  $ docker volume rm fv1 nosuch fv2; st
  fv2
  Error response from daemon: get fv1: no such volume
  Error response from daemon: get nosuch: no such volume
  fv3
  fv4
  fv6
  fv9
  $ docker network create n1; docker network create --subnet 10.55.0.0/24 n2; docker network create --subnet 10.55.0.0/16 n3; st
  47bc2a185079a7b635b835594d5832c370c5fdab5bf803bfe59459e765452ca5
  9d94a80303d15644e0ed972b3c0dd59ce08d68a5473f717b69ee300838313b36
  Error response from daemon: invalid pool request: Pool overlaps with other one on this address space
  fv3
  fv4
  fv6
  fv9
  n1
  n2
  $ docker network create n1; docker network create --subnet 10.66.0.0/99 n4; docker network create -d nosuch n5; st
  Error response from daemon: network with name n1 already exists
  netip.ParsePrefix("10.66.0.0/99"): prefix length out of range
  Error response from daemon: plugin "nosuch" not found
  fv3
  fv4
  fv6
  fv9
  n1
  n2
  $ docker run -d --name g1 --network n1 --ip 10.55.0.9 busybox:1.36 sleep 1000; st
  docker: Error response from daemon: invalid config for network n1: invalid endpoint settings:
  no configured subnet contains IP address 10.55.0.9

  Run 'docker run --help' for more information
  fv3
  fv4
  fv6
  fv9
  n1
  n2
  $ docker run -d --name g2 --network n2 busybox:1.36 sleep 1000 | wc -c; docker network connect nosuch g2; docker network connect n2 g2; docker network connect --ip 1.2.3.4 n2 g2; docker network disconnect n1 g2; docker inspect -f '{{range $k,$v := .NetworkSettings.Networks}}{{$k}} {{end}}' g2
  65
  Error response from daemon: network nosuch not found
  Error response from daemon: endpoint with name g2 already exists in network n2
  Error response from daemon: invalid endpoint settings:
  no configured subnet contains IP address 1.2.3.4
  Error response from daemon: container 7914bc71e8e0d2efc37dd052cc8f1107a21cea786e92f74b619209b9f895a864 is not connected to network n1
  n2
  $ docker network rm n1 n2 nosuch; st
  n1
  Error response from daemon: error while removing network: network n2 has active endpoints (name:"g2" id:"34d95a32e859")
  Error response from daemon: network nosuch not found
  exit status 1
  g2 running
  fv3
  fv4
  fv6
  fv9
  n2
  $ docker network disconnect n2 g2; docker network rm n2; docker inspect -f '{{len .NetworkSettings.Networks}} {{.HostConfig.NetworkMode}}' g2; st
  n2
  0 n2
  g2 running
  fv3
  fv4
  fv6
  fv9
  $ docker restart -t 0 g2; docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}' g2
  g2
  running 0
  $ docker rename g2 g3; docker start g3; st
  g3
  g3 running
  fv3
  fv4
  fv6
  fv9
  $ docker network create n2 >/dev/null; docker start g3; docker rm -f g3; st
  g3
  g3
  fv3
  fv4
  fv6
  fv9
  n2
  $ docker commit nosuch im; docker images -q im | wc -l
  Error response from daemon: No such container: nosuch
  0
  $ docker run --name h1 busybox:1.36 sh -c 'echo 1 > /x'; docker commit -c 'BOGUS x' h1 im; docker commit -c 'CMD ["a' h1 im; docker images -q im | wc -l
  Error response from daemon: BOGUS is not a valid change command
  sha256:3e8ac8dfc7cbe59c57c518eb575fe62a5949aa731554f08b38048778d396d109
  1
  $ docker commit -q h1 im >/dev/null; docker run -d --name h2 im sleep 1000 >/dev/null; docker rmi im; docker rmi -f im; docker ps --format '{{.Names}} {{.Image}}' | sed 's/[0-9a-f]\{12\}/ID/'; docker images -a -q | wc -l
  unknown shorthand flag: 'q' in -q

  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]

  Run 'docker commit --help' for more information
  Error response from daemon: conflict: unable to delete im:latest (must be forced) - container 65525673fc6e is using its referenced image 3e8ac8dfc7cb
  Untagged: im:latest
  h2 ID
  3
  $ docker tag busybox:1.36 a:1; docker tag busybox:1.36 a:2; docker rmi a:1 a:3 a:2; docker images --format '{{.Repository}}:{{.Tag}}' | sort
  Untagged: a:1
  Untagged: a:2
  Error response from daemon: No such image: a:3
  busybox:1.36
  nginx:1.27
  $ docker save busybox:1.36 nosuch > x.tar; wc -c < x.tar; docker save -o /nosuch/x.tar busybox:1.36; docker save -o . busybox:1.36; ls
  Error response from daemon: No such image: nosuch:latest
  0
  failed to save image: invalid output path: stat /nosuch: no such file or directory
  failed to save image: cannot write to a directory
  x.tar
  % echo garbage > g.tar; docker load -i g.tar; docker load -i nosuch.tar; docker load < /dev/null; docker import g.tar gi:1; docker import nosuch.tar; docker images -q gi | wc -l
  $ docker export h1 -o /nosuch/x; docker export nosuch -o y.tar; ls y.tar
  failed to export container: invalid output path: stat /nosuch: no such file or directory
  Error response from daemon: No such container: nosuch
  ls: cannot access 'y.tar': No such file or directory
  [2]
  $ docker cp h1:/x /nosuch/dir/x; docker cp h1:/nope ./z; ls z
  invalid output path: directory "/nosuch/dir" does not exist
  Error response from daemon: Could not find the file /nope in container h1
  ls: cannot access 'z': No such file or directory
  [2]
  % docker pull nosuch:1; docker pull busybox:nosuch; docker pull -a nosuch; docker pull busybox:1.36 nginx
  $ docker run -d --name k1 --restart on-failure:2 busybox:1.36 sh -c 'exit 3' >/dev/null; sleep 5; docker inspect -f '{{.State.Status}} {{.RestartCount}} {{.State.ExitCode}}' k1; docker rm k1; st
  exited 2 3
  k1
  h1 exited
  h2 running
  fv3
  fv4
  fv6
  fv9
  n2
  $ docker run -d --name k2 --restart always busybox:1.36 nosuch; docker inspect -f '{{.State.Status}} {{.RestartCount}}' k2; docker rm -f k2
  3f95f1955412e2524b91579927c13df71b102612236af688cb340c197eaa556f
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  created 0
  k2
  $ docker create --name k3 --link nosuch busybox:1.36; docker create --name k3 --volumes-from nosuch busybox:1.36; docker create --name k3 --device-cgroup-rule x busybox:1.36; docker create --name k3 --cpuset-cpus 77 busybox:1.36; st
  Error response from daemon: could not get container for nosuch: No such container: nosuch
  Error response from daemon: No such container: nosuch
  invalid argument "x" for "--device-cgroup-rule" flag: invalid device cgroup format 'x'

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  Error response from daemon: Requested CPUs are not available - requested 77, available: 0-1
  h1 exited
  h2 running
  fv3
  fv4
  fv6
  fv9
  n2
  $ docker exec h1 ls; docker exec h2 nosuch; docker exec -u nosuch h2 ls; docker exec -w /nosuch h2 ls; docker inspect -f '{{len .ExecIDs}}' h2
  Error response from daemon: container ddcb4c5631242524e63ea14b3c0eb100f6624bb6ddf4f24ca32b6cbadcff6c13 is not running
  OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuch": executable file not found in $PATH
  Error response from daemon: unable to find user nosuch: no matching entries in passwd file
  OCI runtime exec failed: exec failed: unable to start container process: chdir to cwd ("/nosuch") set in config.json failed: no such file or directory
  0
  $ docker update --restart always --cpus 99 h2; docker inspect -f '{{.HostConfig.RestartPolicy.Name}} {{.HostConfig.NanoCpus}}' h2
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  no 0
  $ docker rm h1 h2; docker container prune -f | sed 's/[0-9a-f]\{64\}/ID/'; st
  h1
  Error response from daemon: cannot remove container "h2": container is running: stop the container before removing or force remove
  Total reclaimed space: 0B
  h2 running
  fv3
  fv4
  fv6
  fv9
  n2
  % docker rm -f h2; docker volume prune -af; docker network prune -f; mkdir pj; cd pj
  $ printf 'services:\n  a: {image: busybox:1.36, command: sleep 1000, volumes: ["va:/x"], stop_grace_period: 0s}\n  b: {image: busybox:1.36, command: nosuch, depends_on: [a], networks: [nb]}\n  c: {image: busybox:1.36, depends_on: [b]}\nvolumes: {va: }\nnetworks: {nb: }\n' > compose.yaml; docker compose up -d 2>&1 | tail -1; st
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  pj-a-1 running
  pj-b-1 created
  pj-c-1 created
  pj_va
  pj_default
  pj_nb
  $ docker compose down; st
  [+] down 5/5
   ✔ Container pj-c-1   Removed                                                                                                                                                                       0.0s
   ✔ Container pj-b-1   Removed                                                                                                                                                                       0.0s
   ✔ Container pj-a-1   Removed                                                                                                                                                                       0.1s
   ✔ Network pj_default Removed                                                                                                                                                                       0.2s
   ✔ Network pj_nb      Removed                                                                                                                                                                       0.3s
  pj_va
  $ docker compose down -v; st
  [+] down 1/1
   ✔ Volume pj_va Removed                                                                                                                                                                             0.0s
  $ printf 'services:\n  a: {image: busybox:1.36, command: sleep 1000, stop_grace_period: 0s}\n  b: {image: "nosuch:1", depends_on: [a]}\n' > compose.yaml; docker compose up -d 2>&1 | tail -1; st
  Error response from daemon: pull access denied for nosuch, repository does not exist or may require 'docker login'
  $ printf 'services:\n  a: {image: busybox:1.36, command: sleep 1000, ports: ["7005:80"], stop_grace_period: 0s}\n  b: {image: busybox:1.36, command: sleep 1000, ports: ["7005:80"], depends_on: [a], stop_grace_period: 0s}\n' > compose.yaml; docker compose up -d 2>&1 | tail -1 | sed 's/[0-9a-f]\{64\}/ID/'; st; docker compose down 2>/dev/null; st
  Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint pj-b-1 (ID): Bind for 0.0.0.0:7005 failed: port is already allocated
  pj-a-1 running
  pj-b-1 created
  pj_default
  $ printf 'services:\n  a: {image: busybox:1.36, command: sh -c "exit 1"}\n  b: {image: busybox:1.36, command: sleep 1000, depends_on: {a: {condition: service_completed_successfully}}}\n' > compose.yaml; docker compose up -d 2>&1 | tail -1; st; docker compose down 2>/dev/null
  service "a" didn't complete successfully: exit 1
  pj-a-1 exited
  pj-b-1 created
  pj_default
  $ printf 'services:\n  a: {image: busybox:1.36, command: sleep 1000, stop_grace_period: 0s, healthcheck: {test: "false", interval: 1s, retries: 2}}\n  b: {image: busybox:1.36, command: sleep 1000, depends_on: {a: {condition: service_healthy}}}\n' > compose.yaml; docker compose up -d 2>&1 | tail -1; st; docker compose up -d --wait a 2>&1 | tail -1; docker compose down 2>/dev/null; st
  dependency failed to start: container pj-a-1 is unhealthy
  pj-a-1 running
  pj-b-1 created
  pj_default
  container pj-a-1 is unhealthy
  $ printf 'services:\n  a: {image: busybox:1.36, command: sleep 1000, volumes: ["ext:/x"]}\nvolumes: {ext: {external: true}}\n' > compose.yaml; docker compose up -d 2>&1 | tail -1; st
  external volume "ext" not found
  $ printf 'services:\n  a: {image: busybox:1.36, command: sleep 1000, networks: [ext]}\nnetworks: {ext: {external: true}}\n' > compose.yaml; docker compose up -d 2>&1 | tail -1; st
  network ext declared as external, but could not be found
  $ docker network create pj_default >/dev/null; printf 'services:\n  a: {image: busybox:1.36, command: sleep 1000, stop_grace_period: 0s}\n' > compose.yaml; docker compose up -d 2>&1 | tail -1; st; docker compose down; docker network rm pj_default
   Container pj-a-1 Started
  pj-a-1 running
  pj_default
  [+] down 1/1
   ✔ Container pj-a-1 Removed                                                                                                                                                                         0.2s
  pj_default
  $ docker run -d --name pj-a-1 busybox:1.36 sleep 1000 >/dev/null; docker compose up -d 2>&1 | tail -1 | sed 's/[0-9a-f]\{64\}/ID/'; st; docker rm -f pj-a-1; docker compose down 2>/dev/null; st
  Error response from daemon: Conflict. The container name "/pj-a-1" is already in use by container "ID". You have to remove (or rename) that container to be able to reuse that name.
  pj-a-1 running
  pj_default
  pj-a-1
