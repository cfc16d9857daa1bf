  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker network create --label a=b n1; docker volume create --label a=b v1; docker run -d --name c1 -l a=b -p 8085:80 -v v1:/d -v /tmp:/t --network n1 nginx:1.27; docker run --name c2 busybox:1.36 sh -c 'echo hi > /x'; docker run -d --name c10 busybox:1.36 sleep 1000
  $ docker ps --format raw
  container_id: f06064c684fd
  image: busybox:1.36
  command: "sleep 1000"
  created_at: 2026-11-22 17:04:21 +0000 UTC
  state: running
  status: Up Less than a second
  names: c10
  labels:
  ports:

  container_id: 6f2d2ad3526e
  image: nginx:1.27
  command: "/docker-entrypoint.…"
  created_at: 2026-11-22 17:04:20 +0000 UTC
  state: running
  status: Up 2 seconds
  names: c1
  labels: a=b,maintainer=NGINX Docker Maintainers <docker-maint@nginx.com>
  ports: 0.0.0.0:8085->80/tcp, [::]:8085->80/tcp
  $ docker ps --format json --no-trunc | tr ',' '\n' | sed 's/[0-9a-f]\{64\}/ID/g; s/:"[^"]*"/:/'
  {"Command":sleep 1000\""
  "CreatedAt":
  "HealthStatus":
  "ID":
  "Image":
  "Labels":
  "LocalVolumes":
  "Mounts":
  "Names":
  "Networks":
  "Platform":{"architecture":
  "os":}
  "Ports":
  "RunningFor":
  "Size":
  "State":
  "Status":}
  {"Command":/docker-entrypoint.sh nginx -g 'daemon off;'\""
  "CreatedAt":
  "HealthStatus":
  "ID":
  "Image":
  "Labels":"a=b
  maintainer=NGINX Docker Maintainers \u003cdocker-maint@nginx.com\u003e"
  "LocalVolumes":
  "Mounts":"v1
  /tmp"
  "Names":
  "Networks":
  "Platform":{"architecture":
  "os":}
  "Ports":"0.0.0.0:8085-\u003e80/tcp
   [::]:8085-\u003e80/tcp"
  "RunningFor":
  "Size":
  "State":
  "Status":}
  $ docker ps -a -f name=c2 --format '{{json .}}' | tr ',' '\n' | cut -d: -f1
  {"Command"
  "CreatedAt"
  "HealthStatus"
  "ID"
  "Image"
  "Labels"
  "LocalVolumes"
  "Mounts"
  "Names"
  "Networks"
  "Platform"
  "os"
  "Ports"
  "RunningFor"
  "Size"
  "State"
  "Status"
  $ docker ps -s -f name=c2 -a --format '{{json .}}' | tr ',' '\n' | cut -d: -f1
  {"Command"
  "CreatedAt"
  "HealthStatus"
  "ID"
  "Image"
  "Labels"
  "LocalVolumes"
  "Mounts"
  "Names"
  "Networks"
  "Platform"
  "os"
  "Ports"
  "RunningFor"
  "Size"
  "State"
  "Status"
  $ docker ps --format '{{json .Labels}} {{json .Mounts}} {{json .Networks}} {{json .Ports}} {{json .Platform}}' --no-trunc
  "" "" "bridge" "" {"architecture":"amd64","os":"linux"}
  "a=b,maintainer=NGINX Docker Maintainers <docker-maint@nginx.com>" "v1,/tmp" "n1" "0.0.0.0:8085->80/tcp, [::]:8085->80/tcp" {"architecture":"amd64","os":"linux"}
  $ docker ps --format '{{.Label "a"}}|{{.LocalVolumes}}|{{.Names}}|{{.Image}}|{{.Command}}|{{.State}}|{{.HealthStatus}}|{{.Mounts}}'
  |0|c10|busybox:1.36|"sleep 1000"|running|none|
  b|1|c1|nginx:1.27|"/docker-entrypoint.…"|running|none|v1,/tmp
  $ docker ps --format '{{.Health}}'
  failed to execute template: template: :1:2: executing "" at <.Health>: can't evaluate field Health in type *formatter.ContainerContext
  [1]
  $ docker ps --format 'table {{.Names}}\t{{.LocalVolumes}}\t{{.Mounts}}\t{{.Networks}}\t{{.State}}\t{{.Platform}}\t{{.HealthStatus}}'
  NAMES     LOCAL VOLUMES   MOUNTS    NETWORKS   STATE     PLATFORM      HEALTH STATUS
  c10       0                         bridge     running   linux/amd64   none
  c1        1               v1,/tmp   n1         running   linux/amd64   none
  $ docker ps --format 'table {{.Label "a"}}\t{{.Labels}}'
  a         LABELS

  b         a=b,maintainer=NGINX Docker Maintainers <docker-maint@nginx.com>
  $ docker ps --format 'table {{json .Names}}'
  NAMES
  "c10"
  "c1"
  $ docker ps --format 'table {{.Names | upper}}'
  NAMES
  C10
  C1
  $ docker ps --format 'table{{.Names}}'
  NAMES
  c10
  c1
  $ docker ps --format ' table {{.Names}}'
  table c10
  table c1
  $ docker ps --format 'TABLE {{.Names}}'
  TABLE c10
  TABLE c1
  $ docker ps --format 'raw {{.Names}}'
  raw c10
  raw c1
  $ docker ps --format 'json {{.Names}}'
  json c10
  json c1
  $ docker ps --format JSON
  JSON
  JSON
  $ docker ps --format '{{println .Names}}'
  c10

  c1
  $ docker ps --format '{{.Names}}\n{{.State}}\ttab'
  c10
  running tab
  c1
  running tab
  $ docker ps --format ''
  CONTAINER ID   IMAGE          COMMAND                  CREATED         STATUS         PORTS                                     NAMES
  f06064c684fd   busybox:1.36   "sleep 1000"             6 seconds ago   Up 5 seconds                                             c10
  6f2d2ad3526e   nginx:1.27     "/docker-entrypoint.…"   7 seconds ago   Up 7 seconds   0.0.0.0:8085->80/tcp, [::]:8085->80/tcp   c1
  $ docker ps --format pretty
  pretty
  pretty
  $ docker images --format raw
  repository: nginx
  tag: 1.27
  image_id: 131811c9bc86
  created_at: 2025-04-28 00:05:59 +0000 UTC
  virtual_size: 19.3MB

  repository: busybox
  tag: 1.36
  image_id: 6bfcc8e8964e
  created_at: 2025-04-28 00:00:59 +0000 UTC
  virtual_size: 3.14MB
  $ docker images --format '{{json .}}' busybox | tr ',' '\n' | cut -d: -f1
  {"Containers"
  "CreatedAt"
  "CreatedSince"
  "Digest"
  "ID"
  "Repository"
  "SharedSize"
  "Size"
  "Tag"
  "UniqueSize"
  $ docker images --format json busybox | tr ',' '\n' | cut -d: -f1
  {"Containers"
  "CreatedAt"
  "CreatedSince"
  "Digest"
  "ID"
  "Repository"
  "SharedSize"
  "Size"
  "Tag"
  "UniqueSize"
  $ docker images --format '{{.Containers}} {{.SharedSize}} {{.UniqueSize}} {{.VirtualSize}} {{.Size}}' busybox
  template parsing error: template: :1:50: executing "" at <.VirtualSize>: can't evaluate field VirtualSize in type *formatter.imageContext
  [1]
  $ docker images --format 'table {{.Containers}}\t{{.SharedSize}}\t{{.UniqueSize}}\t{{.Digest}}\t{{.CreatedAt}}' busybox
  CONTAINERS   SHARED SIZE   UNIQUE SIZE   DIGEST                                                                    CREATED AT
  2            N/A           N/A           sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e   2025-04-28 00:00:59 +0000 UTC
  $ docker images --format '{{.Repository}}@{{.Digest}}' busybox
  busybox@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  $ docker images --digests --format raw
  repository: nginx
  tag: 1.27
  digest: sha256:131811c9bc860179d5fd4b087120b16e431a5dd2f391839de47ce7fbd36b3e82
  image_id: 131811c9bc86
  created_at: 2025-04-28 00:05:59 +0000 UTC
  virtual_size: 19.3MB

  repository: busybox
  tag: 1.36
  digest: sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  image_id: 6bfcc8e8964e
  created_at: 2025-04-28 00:00:59 +0000 UTC
  virtual_size: 3.14MB
  $ docker images --format pretty
  pretty
  pretty
  $ docker images -q --format raw
  image_id: 131811c9bc86
  image_id: 6bfcc8e8964e
  $ docker network ls --format raw -f name=n1
  network_id: a52c0f246e84
  name: n1
  driver: bridge
  scope: local
  $ docker network ls --format '{{json .}}' -f name=n1 | tr ',' '\n' | cut -d: -f1
  {"CreatedAt"
  "Driver"
  "ID"
  "IPv4"
  "IPv6"
  "Internal"
  "Labels"
  "Name"
  "Scope"
  $ docker network ls --format '{{.Label "a"}} {{.Labels}} {{.IPv4}} {{.IPv6}} {{.Internal}} {{.CreatedAt}}' -f name=n1 | cut -c1-30
  b a=b true false false 2026-11
  $ docker network ls --format 'table {{.Name}}\t{{.IPv4}}\t{{.IPv6}}\t{{.Internal}}\t{{.Labels}}' -f name=n1
  NAME      IPV4      IPV6      INTERNAL   LABELS
  n1        true      false     false      a=b
  $ docker volume ls --format raw
  name: v1
  driver: local
  $ docker volume ls --format '{{json .}}'
  {"Availability":"N/A","Driver":"local","Group":"N/A","Labels":"a=b","Links":"N/A","Mountpoint":"/var/lib/docker/volumes/v1/_data","Name":"v1","Scope":"local","Size":"N/A","Status":"N/A"}
  $ docker volume ls --format '{{.Label "a"}} {{.Links}} {{.Size}} {{.Status}} {{.Group}} {{.Availability}} {{.Scope}}'
  b N/A N/A N/A N/A N/A local
  $ docker volume ls --format 'table {{.Name}}\t{{.Links}}\t{{.Size}}\t{{.Status}}\t{{.Group}}\t{{.Availability}}\t{{.Mountpoint}}'
  VOLUME NAME   LINKS     SIZE      STATUS    GROUP     AVAILABILITY   MOUNTPOINT
  v1            N/A       N/A       N/A       N/A       N/A            /var/lib/docker/volumes/v1/_data
  $ docker volume ls --cluster
  VOLUME NAME   GROUP     DRIVER    AVAILABILITY   STATUS
  $ docker context create b10 --docker host=tcp://1.2.3.4:2375 >/dev/null; docker context create b2 --docker host=tcp://1.2.3.4:2375 >/dev/null; docker context create B1 --docker host=tcp://1.2.3.4:2375 >/dev/null; docker context create a-1 --description 'a b' --docker host=ssh://u@h >/dev/null
  Successfully created context "b10"
  Successfully created context "b2"
  Successfully created context "B1"
  Successfully created context "a-1"
  $ docker context ls
  NAME        DESCRIPTION                               DOCKER ENDPOINT               ERROR
  B1                                                    tcp://1.2.3.4:2375
  a-1         a b                                       ssh://u@h
  b2                                                    tcp://1.2.3.4:2375
  b10                                                   tcp://1.2.3.4:2375
  default *   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock
  $ docker context ls -q
  B1
  a-1
  b2
  b10
  default
  $ docker context ls --format raw
  raw
  raw
  raw
  raw
  raw
  $ docker context ls --format '{{json .}}'
  {"Current":false,"Description":"","DockerEndpoint":"tcp://1.2.3.4:2375","Error":"","Name":"B1"}
  {"Current":false,"Description":"a b","DockerEndpoint":"ssh://u@h","Error":"","Name":"a-1"}
  {"Current":false,"Description":"","DockerEndpoint":"tcp://1.2.3.4:2375","Error":"","Name":"b2"}
  {"Current":false,"Description":"","DockerEndpoint":"tcp://1.2.3.4:2375","Error":"","Name":"b10"}
  {"Current":true,"Description":"Current DOCKER_HOST based configuration","DockerEndpoint":"unix:///var/run/docker.sock","Error":"","Name":"default"}
  $ docker context ls --format json
  {"Current":false,"Description":"","DockerEndpoint":"tcp://1.2.3.4:2375","Error":"","Name":"B1"}
  {"Current":false,"Description":"a b","DockerEndpoint":"ssh://u@h","Error":"","Name":"a-1"}
  {"Current":false,"Description":"","DockerEndpoint":"tcp://1.2.3.4:2375","Error":"","Name":"b2"}
  {"Current":false,"Description":"","DockerEndpoint":"tcp://1.2.3.4:2375","Error":"","Name":"b10"}
  {"Current":true,"Description":"Current DOCKER_HOST based configuration","DockerEndpoint":"unix:///var/run/docker.sock","Error":"","Name":"default"}
  $ docker context ls --format '{{.Name}}{{if .Current}}*{{end}} {{.DockerEndpoint}} {{.Error}} {{.Description}}'
  B1 tcp://1.2.3.4:2375
  a-1 ssh://u@h  a b
  b2 tcp://1.2.3.4:2375
  b10 tcp://1.2.3.4:2375
  default* unix:///var/run/docker.sock  Current DOCKER_HOST based configuration
  $ docker context ls --format 'table {{.Name}}\t{{.Error}}\t{{.Current}}'
  NAME      ERROR     <no value>
  B1                  false
  a-1                 false
  b2                  false
  b10                 false
  default             true
  $ docker context ls --format '{{.ContextType}}'
  template parsing error: template: :1:2: executing "" at <.ContextType>: can't evaluate field ContextType in type *formatter.clientContextContext
  [1]
  $ docker context ls --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.clientContextContext
  [1]
  $ docker context rm b10 b2 B1 a-1
  b10
  b2
  B1
  a-1
  $ docker plugin ls --format raw
  $ docker plugin ls --format '{{json .}}'
  $ docker plugin ls --format 'table {{.ID}}\t{{.Name}}\t{{.PluginReference}}\t{{.Enabled}}\t{{.Description}}'
  ID        NAME      IMAGE     ENABLED   DESCRIPTION
  $ docker plugin ls --format '{{.Nope}}'
  $ docker plugin ls --format 'table {{.Nope}}'
  <no value>
  $ docker diff --format x c2
  unknown flag: --format

  Usage:  docker diff CONTAINER

  Run 'docker diff --help' for more information
  [125]
  $ docker history --format raw busybox:1.36
  raw
  $ docker history --format '{{json .}}' busybox:1.36 | tr ',' '\n' | cut -d: -f1
  {"Comment"
  "CreatedAt"
  "CreatedBy"
   Debian 12"
  "CreatedSince"
  "ID"
  "Size"
  $ docker history --format 'table {{.ID}}\t{{.Size}}\t{{.Comment}}\t{{.CreatedAt}}' busybox:1.36
  IMAGE          SIZE      COMMENT   CREATED AT
  6bfcc8e8964e   2.1MB               2025-04-28T00:00:59Z
  $ docker stats --no-stream --format '{{json .}}' c10 | tr ',' '\n' | cut -d: -f1
  {"BlockIO"
  "CPUPerc"
  "Container"
  "ID"
  "MemPerc"
  "MemUsage"
  "Name"
  "NetIO"
  "PIDs"
  $ docker stats --no-stream --format raw c10
  raw
  $ docker stats --no-stream --format 'table {{.Name}}\t{{.Container}}' c10 c1
  NAME      CONTAINER
  c10       c10
  c1        c1
  $ docker top c10 -o pid,comm | tail -1 | awk '{print $2}'
  sleep
  $ docker search --format '{{json .}}' busybox | head -1 | tr ',' '\n' | cut -d: -f1
  {"Description"
  "IsOfficial"
  "Name"
  "StarCount"
  $ docker search --format raw busybox | head -5
  raw
  $ docker system df --format '{{json .}}'
  {"Active":"2","Reclaimable":"0B (0%)","Size":"22.47MB","TotalCount":"2","Type":"Images"}
  {"Active":"2","Reclaimable":"8.192kB (11%)","Size":"73.73kB","TotalCount":"3","Type":"Containers"}
  {"Active":"1","Reclaimable":"0B","Size":"0B","TotalCount":"1","Type":"Local Volumes"}
  {"Active":"0","Reclaimable":"0B","Size":"0B","TotalCount":"0","Type":"Build Cache"}
  $ docker system df --format raw
  type: Images
  total: 2
  active: 2
  size: 22.47MB
  reclaimable: 0B (0%)

  type: Containers
  total: 3
  active: 2
  size: 73.73kB
  reclaimable: 8.192kB (11%)

  type: Local Volumes
  total: 1
  active: 1
  size: 0B
  reclaimable: 0B

  type: Build Cache
  total: 0
  active: 0
  size: 0B
  reclaimable: 0B
  $ docker system df --format 'table {{.Type}}\t{{.Reclaimable}}'
  TYPE            RECLAIMABLE
  Images          0B (0%)
  Containers      8.192kB (11%)
  Local Volumes   0B
  Build Cache     0B
  $ docker system df -v --format '{{json .}}' | tr ',' '\n' | cut -d: -f1 | sort -u
   [
  "BuildCache"
  "Containers"
  "CreatedAt"
  "CreatedSince"
  "Digest"
  "Driver"
  "Group"
  "HealthStatus"
  "ID"
  "Image"
  "Labels"
  "Links"
  "LocalVolumes"
  "Mountpoint"
  "Mounts"
  "Name"
  "Names"
  "Networks"
  "Platform"
  "Ports"
  "Repository"
  "RunningFor"
  "Scope"
  "SharedSize"
  "Size"
  "State"
  "Status"
  "Tag"
  "UniqueSize"
  "Volumes"
  /tmp"
  maintainer=NGINX Docker Maintainers \u003cdocker-maint@nginx.com\u003e"
  {"Command"
  {"Containers"
  {"Images"
  $ docker system df -v --format raw
  type: Image
  repository: nginx
  tag: 1.27
  digest:
  image_id: sha256:131811c9bc860179d5fd4b087120b16e431a5dd2f391839de47ce7fbd36b3e82
  created_at: 2025-04-28 00:05:59 +0000 UTC
  virtual_size: 19.3MB

  type: Image
  repository: busybox
  tag: 1.36
  digest:
  image_id: sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  created_at: 2025-04-28 00:00:59 +0000 UTC
  virtual_size: 3.14MB

  type: Container
  container_id: f06064c684fd5f127d96b59bb13d2070d6580478feb03e092a31d25fe1a885f2
  image: busybox:1.36
  command: "sleep 1000"
  created_at: 2026-11-22 17:04:21 +0000 UTC
  state: running
  status: Up 22 seconds
  names: c10
  labels:
  ports:
  size: 4.1kB

  type: Container
  container_id: 51995ed12f1ca0ca05b42d6f1a2e905004adda1c0ab2c2ee151dcafaa0e8b176
  image: busybox:1.36
  command: "sh -c 'echo hi > /x'"
  created_at: 2026-11-22 17:04:20 +0000 UTC
  state: exited
  status: Exited (0) 23 seconds ago
  names: c2
  labels:
  ports:
  size: 8.19kB

  type: Container
  container_id: 6f2d2ad3526ebf194f368e8fb52bef4caa6ff6e1c7165ad2be0cb3f32492ba2c
  image: nginx:1.27
  command: "/docker-entrypoint.sh nginx -g 'daemon off;'"
  created_at: 2026-11-22 17:04:20 +0000 UTC
  state: running
  status: Up 24 seconds
  names: c1
  labels: a=b,maintainer=NGINX Docker Maintainers <docker-maint@nginx.com>
  ports: 0.0.0.0:8085->80/tcp, [::]:8085->80/tcp
  size: 61.4kB

  type: Volume
  name: v1
  driver: local
  $ docker version --format raw
  raw
  $ docker version --format '{{json .Client}}' | tr ',' '\n' | cut -d: -f1
  {"Version"
  "ApiVersion"
  "DefaultAPIVersion"
  "GitCommit"
  "GoVersion"
  "Os"
  "Arch"
  "BuildTime"
  "Context"
  $ docker info --format raw
  raw
  $ docker compose ls --format raw
  format value "raw" could not be parsed: parsing failed
  [1]
  $ docker compose ls --format table
  NAME                STATUS              CONFIG FILES
  $ docker buildx ls --format raw
  raw
  raw
  $ docker buildx ls --format '{{.Name}} {{.DriverEndpoint}} {{.Status}} {{.Current}} {{.LastActivity}} {{.Error}}'
  ERROR: template parsing error: template: :1:44: executing "" at <.Current>: can't evaluate field Current in type *commands.lsContext
  [1]
  $ docker buildx ls --format 'table {{.Name}}\t{{.Platforms}}' | head -1
  NAME/NODE     PLATFORMS
  $ docker buildx ls --format 'table {{.Nope}}'
  ERROR: template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *commands.lsContext
  [1]
  % printf 'FROM busybox:1.36\nRUN echo hi\n' > Dockerfile; docker build -q -t im .
  $ docker buildx du --verbose --format json
  ERROR: --format and --verbose cannot be used together
  [1]
  $ docker buildx history ls --format '{{json .}}' | head -1 | tr ',' '\n' | cut -d: -f1
  {"cached_steps"
  "completed_at"
  "completed_steps"
  "created_at"
  "name"
  "ref"
  "status"
  "total_steps"
  $ docker buildx history ls --format json | head -1 | tr ',' '\n' | cut -d: -f1
  {"cached_steps"
  "completed_at"
  "completed_steps"
  "created_at"
  "name"
  "ref"
  "status"
  "total_steps"
  $ docker buildx history ls --format raw
  raw
  $ docker buildx history ls --format '{{.Name}} {{.Status}} {{.Ref}}' | cut -d/ -f1
  lab Completed ffv9phhgkiw6aqblf6ff974hb
  $ docker buildx history ls --format '{{.CompletedAt}} {{.NumTotalSteps}} {{.NumCompletedSteps}} {{.NumCachedSteps}}' | sed 's/^.* ago//'
  ERROR: template parsing error: template: :1:2: executing "" at <.CompletedAt>: can't evaluate field CompletedAt in type *history.lsContext
  $ docker buildx history ls --format 'table {{.Name}}\t{{.Status}}\t{{.Ref}}' | head -1
  NAME      STATUS      BUILD ID
  $ docker container ls --format
  flag needs an argument: --format

  Usage:  docker container ls [OPTIONS]

  Run 'docker container ls --help' for more information
  [125]
