  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  % docker run -d --name up --label a=b -v vol:/v busybox:1.36 sleep 600
  % docker run --name down alpine:3.20 sh -c 'echo hi > /f'
  $ docker system df
  TYPE            TOTAL     ACTIVE    SIZE      RECLAIMABLE
  Images          2         2         3.079MB   0B (0%)
  Containers      2         1         16.38kB   8.192kB (50%)
  Local Volumes   1         1         0B        0B
  Build Cache     0         0         0B        0B
  $ docker system df -v
  Images space usage:

  REPOSITORY   TAG       IMAGE ID       CREATED         SIZE      SHARED SIZE   UNIQUE SIZE   CONTAINERS
  alpine       3.20      6797661d8b1d   19 months ago   3.07MB    3.072MB       1.931kB       1
  busybox      1.36      4436f40eb70e   19 months ago   3.07MB    3.072MB       1.718kB       1

  Containers space usage:

  CONTAINER ID   IMAGE          COMMAND                  LOCAL VOLUMES   SIZE      CREATED         STATUS                              NAMES
  e92fb41e8b5d   alpine:3.20    "sh -c 'echo hi > /f'"   0               8.19kB    1 second ago    Exited (0) Less than a second ago   down
  59d62ced3cfc   busybox:1.36   "sleep 600"              1               8.19kB    2 seconds ago   Up 1 second                         up

  Local Volumes space usage:

  VOLUME NAME   LINKS     SIZE
  vol           1         0B

  Build cache usage: 0B

  CACHE ID   CACHE TYPE   SIZE      CREATED   LAST USED   USAGE     SHARED
  $ docker system df --format json
  {"Active":"2","Reclaimable":"0B (0%)","Size":"3.079MB","TotalCount":"2","Type":"Images"}
  {"Active":"1","Reclaimable":"8.192kB (50%)","Size":"16.38kB","TotalCount":"2","Type":"Containers"}
  {"Active":"1","Reclaimable":"0B","Size":"0B","TotalCount":"1","Type":"Local Volumes"}
  {"Active":"0","Reclaimable":"0B","Size":"0B","TotalCount":"0","Type":"Build Cache"}
  $ docker system df --format 'table {{.Type}}\t{{.Size}}'
  TYPE            SIZE
  Images          3.079MB
  Containers      16.38kB
  Local Volumes   0B
  Build Cache     0B
  $ docker system df -v --format '{{json .}}' | jq -c keys
  ["BuildCache","Containers","Images","Volumes"]
  $ docker system df -v --format '{{range .Images}}{{.Repository}} {{.Tag}} {{.Containers}}{{println}}{{end}}'
  alpine 3.20 1
  busybox 1.36 1
  $ docker system df -v --format '{{range .Containers}}{{.Names}} {{.Image}} {{.LocalVolumes}}{{println}}{{end}}'
  down alpine:3.20 0
  up busybox:1.36 1
  $ docker system df -v --format '{{range .Volumes}}{{.Name}} {{.Links}}{{println}}{{end}}'
  vol 1
  $ docker system df -v --format '{{json .BuildCache}}'
  []
  $ docker system df -v --format 'table {{.Type}}'
  template: :1:2: executing "" at <.Type>: can't evaluate field Type in type *formatter.diskUsageContext
  [1]
  $ docker system df -v --format json | head -c 10
  {"Images":
  $ docker system df --format '{{.Nosuch}}'
  template parsing error: template: :1:2: executing "" at <.Nosuch>: can't evaluate field Nosuch in type *formatter.diskUsageImagesContext
  [1]
  $ docker system df x
  docker: 'docker system df' accepts no arguments

  Usage:  docker system df [OPTIONS]

  Run 'docker system df --help' for more information
  [1]
  $ docker system prune
  < n
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all dangling images
    - unused build cache

  Are you sure you want to continue? [y/N]
  $ docker system prune
  < y
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all dangling images
    - unused build cache

  Are you sure you want to continue? [y/N] Deleted Containers:
  e92fb41e8b5d4fa85807394ceebc1ae189434c9b54319086890d431ba1aa6ae8

  Total reclaimed space: 8.192kB
  $ docker system prune -a --volumes
  < n
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all anonymous volumes not used by at least one container
    - all images without at least one container associated to them
    - all build cache

  Are you sure you want to continue? [y/N]
  $ docker system prune --filter until=1h -f
  Total reclaimed space: 0B
  $ docker system prune --filter label=x --filter label!=y -f
  Total reclaimed space: 0B
  $ docker system prune --volumes -f
  Total reclaimed space: 0B
  % docker volume ls -q
  $ docker system prune -af --volumes
  Deleted Images:
  untagged: alpine:3.20
  deleted: sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0
  deleted: sha256:60094ce4dc4145a9ceef1cae05e5a53e360ed82da970b98b6a22fcf06f1fbe09
  deleted: sha256:5c4585b7cb347a7a22efc31f85a7bbec416cf4ad53c61908c050daba61b9a1e8

  Total reclaimed space: 3.251kB
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36   4436f40eb70e       3.07MB         1.03MB    U
  % docker info --format '{{.ServerVersion}} {{.CgroupVersion}} {{.CgroupDriver}} {{.LoggingDriver}} {{.DefaultRuntime}}' | cut -d' ' -f2-
  $ docker info --format '{{json .Plugins}}'
  {"Volume":["local"],"Network":["bridge","host","ipvlan","macvlan","null","overlay"],"Authorization":null,"Log":["awslogs","fluentd","gcplogs","gelf","journald","json-file","local","splunk","syslog"]}
  $ docker info --format '{{.ContainersRunning}} {{.ContainersPaused}} {{.ContainersStopped}} {{.Images}}'
  1 0 0 1
  $ docker info --format '{{json .Swarm.LocalNodeState}} {{.Swarm.NodeID}}'
  "inactive"
  $ docker info --format '{{range .ClientInfo.Plugins}}{{.Name}} {{end}}'
  buildx compose
  $ docker info --format '{{.ClientInfo.Context}} {{json .ClientInfo.Warnings}}'
  default null
  % docker info --format '{{.RegistryConfig.IndexConfigs}}' | cut -c1-20
  $ docker info --format '{{json .DriverStatus}}'
  [["driver-type","io.containerd.snapshotter.v1"]]
  % docker info --format '{{json .Runtimes}}'
  $ docker info --format '{{json .SecurityOptions}}'
  ["name=seccomp,profile=builtin"]
  % docker info | grep -E '^ ?(Containers|Running|Images|Storage|Logging|Cgroup)'
  % docker info | grep -A8 Plugins:
  $ docker version --format '{{.Client.APIVersion}} {{.Client.DefaultAPIVersion}}'
  1.55 1.55
  $ docker version --format '{{json .Client}}' | jq -c keys
  ["ApiVersion","Arch","BuildTime","Context","DefaultAPIVersion","GitCommit","GoVersion","Os","Version"]
  $ docker version --format '{{json .Server}}' | jq -c keys
  ["ApiVersion","Arch","BuildTime","Components","GitCommit","GoVersion","KernelVersion","MinAPIVersion","Os","Platform","Version"]
  $ docker version --format '{{.Foo}}'

  template: version:1:2: executing "version" at <.Foo>: can't evaluate field Foo in type system.versionInfo
  [1]
  % docker version --format '{{range .Server.Components}}{{.Name}} {{end}}'
  $ docker version x
  docker: 'docker version' accepts no arguments

  Usage:  docker version [OPTIONS]

  Run 'docker version --help' for more information
  [1]
  $ docker --version | cut -d, -f1
  Docker version 29.7.2
  $ docker -v x | cut -d, -f1
  Docker version 29.7.2
  $ docker context ls
  NAME        DESCRIPTION                               DOCKER ENDPOINT               ERROR
  default *   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock
  $ docker context create r --docker host=ssh://u@h
  context name "r" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create r2 --docker host=tcp://127.0.0.1:1 --description 'two words'
  r2
  Successfully created context "r2"
  $ docker context ls
  NAME        DESCRIPTION                               DOCKER ENDPOINT               ERROR
  default *   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock
  r2          two words                                 tcp://127.0.0.1:1
  $ docker context ls -q
  default
  r2
  $ docker context ls --format '{{.Name}} {{.Current}} {{.DockerEndpoint}}'
  default true unix:///var/run/docker.sock
  r2 false tcp://127.0.0.1:1
  $ docker context use r2
  r2
  Current context is now "r2"
  $ docker context show
  r2
  $ docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker context ls
  NAME      DESCRIPTION                               DOCKER ENDPOINT               ERROR
  default   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock
  r2 *      two words                                 tcp://127.0.0.1:1
  $ docker --context default ps -q
  59d62ced3cfc
  $ DOCKER_CONTEXT=default docker context show
  default
  $ DOCKER_HOST=tcp://127.0.0.1:2 docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:2. Is the docker daemon running?
  [1]
  $ DOCKER_HOST=tcp://127.0.0.1:2 docker context ls
  NAME        DESCRIPTION                               DOCKER ENDPOINT     ERROR
  default *   Current DOCKER_HOST based configuration   tcp://127.0.0.1:2
  r2          two words                                 tcp://127.0.0.1:1
  Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.
  % DOCKER_HOST=foo docker ps
  $ DOCKER_HOST=foo://x docker ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: foo://x
  [1]
  $ docker context rm r2
  context "r2" is in use, set -f flag to force remove
  [1]
  $ docker context rm -f r2
  r2
  $ docker context show
  default
  $ docker context inspect
  [
      {
          "Name": "default",
          "Metadata": {},
          "Endpoints": {
              "docker": {
                  "Host": "unix:///var/run/docker.sock",
                  "SkipTLSVerify": false
              }
          },
          "TLSMaterial": {},
          "Storage": {
              "MetadataPath": "\u003cIN MEMORY\u003e",
              "TLSPath": "\u003cIN MEMORY\u003e"
          }
      }
  ]
  $ docker context inspect r | jq -c '.[0].Endpoints'
  context "r": context not found: open /root/.docker/contexts/meta/454349e422f05297191ead13e21d3db520e5abef52055e4964b82fb213f593a1/meta.json: no such file or directory
  null
  $ docker context export r - | tar t
  context name "r" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  tar: This does not look like a tar archive
  tar: Exiting with failure status due to previous errors
  [2]
  $ docker context export r
  context name "r" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context export r
  context name "r" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context import r3 r.dockercontext
  open r.dockercontext: no such file or directory
  [1]
  $ docker context import r3 r.dockercontext
  open r.dockercontext: no such file or directory
  [1]
  $ docker context update r --docker host=tcp://1.2.3.4:5
  context name "r" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context update r --docker foo=bar
  context name "r" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context use default
  default
  Current context is now "default"
  $ docker context rm r r3
  context "r" does not exist
  context "r3" does not exist
  [1]
  $ docker context foo
  docker: unknown command: docker context foo

  Usage:  docker context

  Run 'docker context --help' for more information
  [1]
  % docker events --since 1h --until 0s --filter type=volume --format '{{.Action}}' | sort | uniq -c | sed 's/^ *//'
  % docker events --since 1h --until 0s --filter image=alpine:3.20 --format '{{.Type}} {{.Action}}' | sort -u
  % docker events --since 1h --until 0s --filter label=a=b --format '{{.Action}}' | head -3
  % docker events --since 1h --until 0s --filter foo=bar | head -1
  $ docker events --since 1h --until 0s --format json | head -1 | jq -c keys
  ["Action","Actor","Type","scope","time","timeNano"]
  $ docker events --since x
  failed to parse value as time or duration: "x"
  [1]
  $ docker events --until 0s --since 0s
  $ docker events x
  docker: 'docker events' accepts no arguments

  Usage:  docker events [OPTIONS]

  Run 'docker events --help' for more information
  [1]
  % docker system events --since 1h --until 0s --filter event=prune --format '{{.Type}} {{.Action}}' | sort -u
