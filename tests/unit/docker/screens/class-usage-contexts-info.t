  % docker pull -q busybox:1.36; docker pull -q nginx:1.27
  % docker run -d --name ww -v wv:/d -v /an nginx:1.27 | wc -c; docker run --name ss busybox:1.36 sh -c 'head -c 100000 /dev/zero > /f'; docker system df; docker system df --format '{{.Type}} {{.TotalCount}} {{.Active}}'; docker system df --format 'table {{.Type}}\t{{.Reclaimable}}' | awk '{print NF}'; docker system df -v | grep -v '^$' | awk '{print $1}'; docker system df -v --format '{{range .Containers}}{{.Names}} {{.LocalVolumes}}{{println}}{{end}}'; docker system df -v --format json | jq -r 'keys|join(" ")'; docker system df x; docker system df --format '{{.Foo}}'; docker system df -v --format '{{json .Volumes}}' | jq 'length'
  $ docker system prune -f --filter label=none; docker system prune -f --filter until=1h | tail -1 | cut -d: -f1; docker system prune --filter foo=1 -f; docker system prune --volumes --filter until=1h -f
  Total reclaimed space: 0B
  Total reclaimed space
  Error response from daemon: invalid filter 'foo'
  ERROR: The "until" filter is not supported with "--volumes"
  [1]
  $ docker system prune -a --volumes
  < n
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all anonymous volumes not used by at least one container
    - all images without at least one container associated to them
    - all build cache

  Are you sure you want to continue? [y/N]
  $ docker system prune -f | sed 's/^[0-9a-f]\{64\}$/ID/' | grep -v -e '^$' -e reclaimed; docker rm -f ww; docker system prune -af --volumes | sed 's/^[0-9a-f]\{64\}$/ID/; s/sha256:.*/D/' | sort | uniq | grep -v -e reclaimed
  Deleted Containers:
  ID
  ww

  Deleted Images:
  Deleted Volumes:
  ID
  deleted: D
  untagged: busybox:1.36
  untagged: nginx:1.27
  $ docker context ls; docker context create ca --docker host=tcp://1.2.3.4:2375 --description 'my a'; docker context create ca; docker context create cb --from ca; docker context create cc --docker host=foo; docker context create cd --docker foo=1; docker context create default; docker context ls --format '{{.Name}} {{.Current}} {{.DockerEndpoint}} {{.Description}}'; docker context ls -q; docker context show
  NAME        DESCRIPTION                               DOCKER ENDPOINT               ERROR
  default *   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock
  ca
  Successfully created context "ca"
  context "ca" already exists
  cb
  Successfully created context "cb"
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `foo`
  unable to create docker endpoint config: unrecognized config key: foo
  "default" is a reserved context name
  ca false tcp://1.2.3.4:2375 my a
  cb false tcp://1.2.3.4:2375 my a
  default true unix:///var/run/docker.sock Current DOCKER_HOST based configuration
  ca
  cb
  default
  default
  % docker context inspect ca | jq -c '.[0]|del(.Storage)'; docker context inspect ca cb nosuch -f '{{.Name}} {{.Endpoints.docker.Host}}'; docker context export ca - | tar t; docker context export ca; docker context export ca a2.tar; docker context export ca a2.tar; tar tf ca.dockercontext; docker context import zz ca.dockercontext; docker context import zz ca.dockercontext; docker context import yy nosuch; docker context inspect; docker context inspect -f '{{json .Metadata}}' zz
  $ docker context update ca --description new --docker host=tcp://127.0.0.1:1; docker context update nosuch; docker context use ca; docker ps; docker context show; docker context ls | cut -c1-40; docker --context default ps -q | wc -l; docker -c nosuch ps; DOCKER_CONTEXT=cb docker context show; DOCKER_HOST=tcp://127.0.0.1:1 docker context use default; docker context use nosuch; docker context rm ca; docker context use default; docker context rm ca cb; docker context rm nosuch; docker context rm default; docker context rm -f zz nosuch; docker context ls --format json | jq -r .Name
  ca
  Successfully updated context "ca"
  context "nosuch": context not found: open /root/.docker/contexts/meta/9e62f93eb7d2499903ac66232f187c56fc050eb74c765f90eb214360b21f0e96/meta.json: no such file or directory
  ca
  Current context is now "ca"
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  ca
  NAME      DESCRIPTION
  ca *      new
  cb        my a
  default   Current DOCKER_HOST based conf
  zz        my a
  0
  Failed to initialize: unable to resolve docker endpoint: context "nosuch": context not found: open /root/.docker/contexts/meta/9e62f93eb7d2499903ac66232f187c56fc050eb74c765f90eb214360b21f0e96/meta.json: no such file or directory
  cb
  default
  Current context is now "default"
  context "nosuch": context not found: open /root/.docker/contexts/meta/9e62f93eb7d2499903ac66232f187c56fc050eb74c765f90eb214360b21f0e96/meta.json: no such file or directory
  ca
  default
  Current context is now "default"
  cb
  context "ca" does not exist
  context "nosuch" does not exist
  context "default" cannot be removed
  zz
  nosuch
  default
  % docker info -f '{{.ServerVersion}} {{.Driver}} {{.OSType}} {{.LoggingDriver}} {{.DefaultRuntime}}'; docker info -f '{{range .ClientInfo.Plugins}}{{.Name}} {{end}}'; docker info -f '{{.Plugins.Network}} {{.Plugins.Volume}}'; docker info -f '{{.Nope}}'; docker info -f '{{json .RegistryConfig.IndexConfigs}}' | jq -r 'keys[]'; docker info -f json | jq -r '.Containers,.Images,.Swarm.LocalNodeState'; docker info x; docker info -f '{{.Isolation}}|{{.InitBinary}}|{{.LiveRestoreEnabled}}'; docker system info --format '{{.ClientInfo.Context}} {{.ClientInfo.Version}}'; docker info | grep -e '^ Containers' -e Running: -e Paused: -e Stopped: -e Images:
  % docker version -f '{{.Client.Version}} {{.Server.Version}} {{.Server.APIVersion}} {{.Server.MinAPIVersion}}'; docker version -f '{{range .Server.Components}}{{.Name}} {{end}}'; docker version -f json | jq -r '.Server.Os, .Client.Context'; docker version -f '{{.Foo}}'; docker version x; docker nosuch; docker --nosuch; docker run; docker help nosuch; docker pss; docker container nosuch; docker -H tcp://127.0.0.1:1 version -f '{{.Client.Version}}'; docker -l foo ps; docker --log-level debug ps -q 2>&1 | wc -l; docker -H foo ps; docker -H tcp://x:y ps; docker --tls ps 2>&1 | cut -c1-60; docker --config /nosuch ps -q | wc -l; docker -D ps -q; docker ps -h | head -1; docker --help | head -1; docker help | head -1; docker ps --help --foo | head -1
  $ docker login -u bob -p x localhost:9; docker login a b; docker login -u '' -p x; docker login -u bob --password-stdin -p x; docker login --password-stdin; echo x | docker login -u bob --password-stdin localhost:9; docker logout localhost:5000; docker logout nosuch.example; docker logout a b; docker logout --foo
  WARNING! Using --password via the CLI is insecure. Use --password-stdin.
  Error response from daemon: Get "http://localhost:9/v2/": dial tcp 127.0.0.1:9: connect: connection refused
  docker: 'docker login' requires at most 1 argument

  Usage:  docker login [OPTIONS] [SERVER]

  Run 'docker login --help' for more information
  username is empty
  conflicting options: cannot specify both --password and --password-stdin
  the --password-stdin option requires --username to be set
  Error response from daemon: Get "http://localhost:9/v2/": dial tcp 127.0.0.1:9: connect: connection refused
  Removing login credentials for localhost:5000
  Removing login credentials for nosuch.example
  docker: 'docker logout' requires at most 1 argument

  Usage:  docker logout [SERVER]

  Run 'docker logout --help' for more information
  unknown flag: --foo

  Usage:  docker logout [SERVER]

  Run 'docker logout --help' for more information
  [125]
  % docker events --since 10m --until 0s --filter type=container --format '{{.Action}} {{.Actor.Attributes.name}}' | sort | uniq -c; docker events --since 10m --until 0s --filter event=rename; docker events --filter foo=1 --until 0s; docker events --since foo; docker events --until 0s --format '{{.Nope}}' --since 10m | head -2; docker events --since 10m --until 0s --filter event=create --filter type=volume --format '{{json .}}' | head -1 | jq -r 'keys|join(" ")'; docker events x; docker events --since 10m --until 0s --filter image=nginx:1.27 --format '{{.Action}}' | sort | uniq -c;  docker events --since 10m --until 0s --filter type=network --format '{{.Action}} {{.Actor.Attributes.name}}' | sort | uniq -c; docker events --since 10m --until 0s --filter scope=swarm; docker events --since 10m --until 0s --filter label=maintainer --format '{{.Type}}' | sort | uniq -c
  $ docker stats --no-stream nosuch; docker run -d --name other busybox:1.36 sleep 1000 | wc -c; docker stats --no-stream --format json other | jq -r 'keys|join(" ")'; docker stats -a --no-stream --format '{{.Name}}' | sort; docker stats --no-trunc --no-stream --format '{{len .ID}}' other; docker stats --format '{{.Foo}}' --no-stream other; docker stats --format 'table {{.Name}}\t{{.PIDs}}' --no-stream
  Error response from daemon: No such container: nosuch
  Unable to find image 'busybox:1.36' locally
  1.36: Pulling from library/busybox
  c218e654c0dd: Pull complete
  7d87559742d0: Download complete
  a2bacf33a7ff: Download complete
  Digest: sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  Status: Downloaded newer image for busybox:1.36
  65
  BlockIO CPUPerc Container ID MemPerc MemUsage Name NetIO PIDs
  other
  64
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *container.statsContext
  NAME      PIDS
  other     1
