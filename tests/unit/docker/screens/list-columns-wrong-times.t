  % mkdir w; cd w
  % docker pull -q busybox:1.36
  % docker run -d --name c1 busybox:1.36 sleep 10000
  $ docker run --rm -w nope busybox:1.36 pwd
  docker: Error response from daemon: the working directory 'nope' is invalid, it needs to be an absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -w ./x busybox:1.36 pwd
  docker: Error response from daemon: the working directory './x' is invalid, it needs to be an absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -w '' busybox:1.36 pwd
  /
  $ docker create -w nope busybox:1.36 pwd
  Error response from daemon: the working directory 'nope' is invalid, it needs to be an absolute path
  [1]
  $ docker exec -w nope c1 pwd
  OCI runtime exec failed: exec failed: Cwd must be an absolute path
  [128]
  $ docker exec -w '' c1 pwd
  /
  $ docker run --rm -w / -w /tmp busybox:1.36 pwd
  /tmp
  $ docker logs --since nope c1
  invalid value for "since": failed to parse value as time or duration: "nope"
  [1]
  $ docker logs --since nope nothere
  Error response from daemon: No such container: nothere
  [1]
  $ docker logs --until nope c1
  invalid value for "until": failed to parse value as time or duration: "nope"
  [1]
  $ docker logs --until nope nothere
  Error response from daemon: No such container: nothere
  [1]
  $ docker logs --since 1h2x nothere
  Error response from daemon: No such container: nothere
  [1]
  $ docker logs --tail nope nothere
  Error response from daemon: No such container: nothere
  [1]
  $ docker logs --tail nope c1
  $ docker logs --tail -5 c1
  $ docker logs --since '' c1
  $ docker ps --format '{{.FullHeader}}'
  <no value>
  $ docker images --format '{{.FullHeader}}'
  <no value>
  $ docker network ls --format '{{.FullHeader}}'
  <no value>
  <no value>
  <no value>
  $ docker volume ls --format '{{.FullHeader}}'
  $ docker system df --format '{{.FullHeader}}'
  <no value>
  <no value>
  <no value>
  <no value>
  $ docker stats --no-stream --format '{{.FullHeader}}'
  <no value>
  $ docker images --format '{{json .Digest}}'
  "<none>"
  $ docker images --digests --format '{{json .Digest}}'
  "sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89"
  $ docker images --format '{{.Digest}}'
  sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  $ docker images --digests --format '{{.Digest}} {{.ID}}' --no-trunc
  sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89 sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  $ docker images --format '{{json .}}' | cut -c1-20
  {"Containers":"1","C
  $ docker images -q --digests
  6f86b990e87c
  $ docker images --format 'table {{.Digest}}\t{{.Repository}}'
  DIGEST                                                                    REPOSITORY
  sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89   busybox
  $ docker images --format 'table {{.Digest}}\t{{.Repository}}' --digests
  DIGEST                                                                    REPOSITORY
  sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89   busybox
  $ docker ps --format 'table {{.FullHeader}}'
  <no value>
  <no value>
  $ docker ps --format '{{.Nope}}'
  failed to execute template: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.ContainerContext
  [1]
  $ docker images --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.imageContext
  [1]
  $ docker network ls --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *network.networkContext
  [1]
  $ docker volume ls --format '{{.Nope}}'
  $ docker ps --format 'table'
  CONTAINER ID   IMAGE          COMMAND         CREATED         STATUS         PORTS     NAMES
  a1af153157a5   busybox:1.36   "sleep 10000"   3 seconds ago   Up 2 seconds             c1
  $ docker ps --format 'table '
  $ docker ps --format '{{table .ID}}'
  failed to parse template: template: :1: function "table" not defined
  [1]
  $ docker ps --format 'json '
  json
  $ docker ps --format JSON
  JSON
  $ docker ps --format '{{'
  failed to parse template: template: :1: unclosed action
  [1]
  $ docker ps --format '{{.Label}}'
  failed to execute template: template: :1:2: executing "" at <.Label>: wrong number of args for Label: want 1 got 0
  [1]
  $ docker ps --format '{{.Label "x"}}'
  $ docker network ls --format '{{.Label "x"}}|{{.IPv4}}|{{.IPv6}}|{{.Internal}}'
  |true|false|false
  |true|false|false
  |true|false|false
  $ docker volume ls --format '{{.Label "x"}}|{{.Links}}|{{.Size}}|{{.Availability}}|{{.Group}}|{{.Status}}'
  $ docker images --format '{{.SharedSize}} {{.UniqueSize}} {{.VirtualSize}}'
  template parsing error: template: :1:34: executing "" at <.VirtualSize>: can't evaluate field VirtualSize in type *formatter.imageContext
  [1]
  $ docker images --format '{{.Containers}}'
  1
  $ docker ps --format '{{.LocalVolumes}} {{.Mounts}} {{.Networks}} {{.Size}}'
  0  bridge 4.1kB (virtual 2.06MB)
  $ docker ps -s --format '{{.Size}}' | cut -d' ' -f3-
  2.06MB)
  $ docker ps --format '{{len .ID}} {{.ID | printf "%.3s" | len}}'
  12 3
  $ docker ps --format '{{upper .Names}} {{lower .Names}} {{title .Names}} {{pad .Names 2 3}}|{{truncate .Names 1}}|{{join (split .Image ":") "-"}}'
  C1 c1 C1   c1   |c|busybox-1.36
  $ docker ps --format '{{println .Names}}'
  c1
  $ docker ps --format '{{range $i, $e := (split .Image ":")}}{{$i}}={{$e}} {{end}}'
  0=busybox 1=1.36
  $ docker network inspect bridge --format '{{.FullHeader}}'

  template parsing error: template: :1:2: executing "" at <.FullHeader>: map has no entry for key "FullHeader"
  [1]
  $ docker version --format '{{.FullHeader}}'

  template: version:1:2: executing "version" at <.FullHeader>: can't evaluate field FullHeader in type system.versionInfo
  [1]
  $ docker info --format '{{.FullHeader}}'

  template: :1:2: executing "" at <.FullHeader>: can't evaluate field FullHeader in type system.dockerInfo
  [1]
  $ docker version --format '{{.}}' | head -c 5
  {{<ni
  $ docker search --format '{{.}}' --limit 1 nothinglikethis
  $ docker history --format '{{.FullHeader}}' busybox:1.36
  <no value>
  $ docker diff c1 --format x
  unknown flag: --format

  Usage:  docker diff CONTAINER

  Run 'docker diff --help' for more information
  [125]
  $ docker plugin ls --format '{{.FullHeader}}'
  $ docker node ls --format '{{.FullHeader}}'
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker service ls --format '{{.FullHeader}}'
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker checkpoint ls c1
  docker checkpoint ls is only supported on a Docker daemon with experimental features enabled
  [1]
  $ docker trust inspect x
  docker: unknown command: docker trust

  Run 'docker --help' for more information
  [1]
