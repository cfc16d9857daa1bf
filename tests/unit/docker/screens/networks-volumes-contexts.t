  % docker pull -q busybox:1.36; docker run -d --name base busybox:1.36 sleep 1000; docker network create n1; docker volume create v1
  $ docker network create n1
  Error response from daemon: network with name n1 already exists
  [1]
  $ docker network create
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  $ docker network create 'bad name'
  6d5ce47ea09f34be98be7bb645cfc3ef564ac51d72c7644c1bcbca8be02d64f9
  $ docker network create -d foo n2
  Error response from daemon: plugin "foo" not found
  [1]
  $ docker network create --subnet abc n2
  netip.ParsePrefix("abc"): no '/'
  [1]
  $ docker network create --subnet 10.5.0.0/24 --gateway 10.6.0.1 n2
  no matching subnet for gateway 10.6.0.1
  [1]
  $ docker network create --subnet 10.5.0.0/24 --gateway 10.5.0.1 --ip-range 10.5.0.128/25 --aux-address a=10.5.0.5 n3 | wc -c
  65
  $ docker network create --subnet 10.5.0.0/16 n4
  Error response from daemon: invalid pool request: Pool overlaps with other one on this address space
  [1]
  $ docker network create --gateway 10.5.0.1 n5
  every ip-range or gateway must have a corresponding subnet
  [1]
  $ docker network create --ip-range 10.7.0.0/24 n5
  every ip-range or gateway must have a corresponding subnet
  [1]
  $ docker network create --aux-address a=1.1.1.1 n5
  no matching subnet for aux-address 1.1.1.1
  [1]
  $ docker network create --internal --attachable --label a=b -o com.docker.network.bridge.name=br9 n6 | wc -c
  65
  $ docker network inspect -f '{{.Internal}} {{.Attachable}} {{json .Labels}} {{json .Options}}' n6
  true true {"a":"b"} {"com.docker.network.bridge.name":"br9"}
  $ docker network create --ipv6 n7 | wc -c
  65
  $ docker network create --ipv4=false n8
  Error response from daemon: IPv4 or IPv6 must be enabled
  [1]
  $ docker network create --ingress n9
  Error response from daemon: Ingress network can only be global scope network
  [1]
  $ docker network create --scope swarm n9
  Error response from daemon: cannot create a swarm scoped network when swarm is not active
  [1]
  $ docker network create --scope foo n9
  11e3d7453fec370f816dc880ab5f3fad4233a7cc3e62a9871cb12394985c3a52
  $ docker network create --config-only --subnet 10.99.0.0/24 conf | wc -c
  65
  $ docker network create --config-from conf n10
  1bcec8474c866bf53820ef2129ce6eee85f85b01acf417c4417909b68f6e6a04
  $ docker network create --config-from nosuch n11
  Error response from daemon: configuration network "nosuch" does not exist
  [1]
  $ docker network create --ipam-driver foo n12
  Error response from daemon: plugin "foo" not found
  [1]
  $ docker network create --ipam-opt a=b n13 | wc -c
  65
  $ docker network create -d overlay n14
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker network create -d macvlan n15 | wc -c
  65
  $ docker network create -d host n16
  Error response from daemon: only one instance of "host" network is allowed
  [1]
  $ docker network create -d none n16
  Error response from daemon: plugin "none" not found
  [1]
  $ docker network create bridge
  Error response from daemon: operation is not permitted on predefined bridge network
  [1]
  $ docker network create host
  Error response from daemon: operation is not permitted on predefined host network
  [1]
  $ docker network ls --format '{{.Name}} {{.Driver}} {{.Scope}}' | sort
  bad name bridge local
  bridge bridge local
  conf null local
  host host local
  n1 bridge local
  n10 bridge local
  n13 bridge local
  n15 macvlan local
  n3 bridge local
  n6 bridge local
  n7 bridge local
  n9 bridge foo
  none null local
  $ docker network ls --filter driver=bridge --format '{{.Name}}' | sort
  bad name
  bridge
  n1
  n10
  n13
  n3
  n6
  n7
  n9
  $ docker network ls --filter type=custom --format '{{.Name}}' | sort
  bad name
  conf
  n1
  n10
  n13
  n15
  n3
  n6
  n7
  n9
  $ docker network ls --filter type=foo
  Error response from daemon: invalid filter: 'type'='foo'
  [1]
  $ docker network ls --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker network ls --filter dangling=true --format '{{.Name}}' | sort
  bad name
  conf
  n1
  n10
  n13
  n15
  n3
  n6
  n7
  n9
  $ docker network ls --filter dangling=foo
  Error response from daemon: invalid value for filter 'dangling', must be "true" (or "1"), or "false" (or "0")
  [1]
  $ docker network ls --filter name=n1 -q | wc -l
  4
  $ docker network ls --filter scope=local --format '{{.Name}}' | wc -l
  12
  $ docker network ls --filter label=a=b --format '{{.Name}}'
  n6
  $ docker network ls --no-trunc -q | head -1 | wc -c
  65
  $ docker network inspect nosuch
  []
  Error response from daemon: network nosuch not found
  [1]
  $ docker network inspect n1 -f '{{range .IPAM.Config}}{{.Subnet}}{{end}}'
  172.18.0.0/16
  $ docker network inspect -v n1 -f '{{.Name}}'
  n1
  $ docker network inspect n1 nosuch -f '{{.Name}}'
  n1
  Error response from daemon: network nosuch not found
  [1]
  $ docker network connect
  docker: 'docker network connect' requires 2 arguments

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [1]
  $ docker network connect n1 nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker network connect nosuch base
  Error response from daemon: network nosuch not found
  [1]
  $ docker network connect --ip 1.2.3.4 n1 base
  Error response from daemon: invalid endpoint settings:
  no configured subnet contains IP address 1.2.3.4
  [1]
  $ docker network connect --ip abc n1 base
  invalid argument "abc" for "--ip" flag: failed to parse IP: "abc"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  $ docker network connect --alias x --alias y n1 base
  $ docker network connect n1 base
  Error response from daemon: endpoint with name base already exists in network n1
  [1]
  $ docker network connect --ip 10.5.0.77 n3 base
  $ docker network connect --link foo n6 base
  $ docker network connect --driver-opt a=b --gw-priority 5 n13 base
  $ docker network connect host base
  Error response from daemon: cannot connect container to host network - container must be created in host network mode
  [1]
  $ docker network connect none base
  Error response from daemon: container cannot be connected to multiple networks with one of the networks in private (none) mode
  [1]
  $ docker network disconnect n1 base
  $ docker network disconnect n1 base
  Error response from daemon: container ba5b000ec51ecfd4fc4bfd4ef26093df8b467315044a2c4fb0a8029de0b93a7c is not connected to network n1
  [1]
  $ docker network disconnect -f n1 nosuch
  Error response from daemon: endpoint nosuch not found
  [1]
  $ docker network disconnect nosuch base
  Error response from daemon: network nosuch not found
  [1]
  $ docker network disconnect bridge base
  $ docker network rm n3
  Error response from daemon: error while removing network: network n3 has active endpoints (name:"base" id:"078b1d8a10e4")
  exit status 1
  [1]
  $ docker network rm nosuch
  Error response from daemon: network nosuch not found
  exit status 1
  [1]
  $ docker network rm -f nosuch
  $ docker network rm bridge
  Error response from daemon: bridge is a pre-defined network and cannot be removed
  exit status 1
  [1]
  $ docker network rm n1 n7 n13
  n1
  n7
  Error response from daemon: error while removing network: network n13 has active endpoints (name:"base" id:"5b609eff29ea")
  exit status 1
  [1]
  $ docker network rm
  docker: 'docker network rm' requires at least 1 argument

  Usage:  docker network rm NETWORK [NETWORK...]

  See 'docker network rm --help' for more information
  [1]
  $ docker network prune -f --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  % docker network prune -f --filter label!=a=b
  $ docker network prune -f
  $ docker network foo
  docker: unknown command: docker network foo

  Usage:  docker network

  Run 'docker network --help' for more information
  [1]
  $ docker volume create v1
  v1
  $ docker volume create 'bad name'
  Error response from daemon: create bad name: "bad name" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  $ docker volume create -d foo v2
  Error response from daemon: create v2: error looking up volume plugin foo: plugin "foo" not found
  [1]
  $ docker volume create --label a=b -o type=tmpfs -o device=tmpfs -o o=size=10m v3
  v3
  $ docker volume create -o foo=bar v4
  Error response from daemon: create v4: invalid option: "foo"
  [1]
  $ docker volume create -o type=nfs v5
  Error response from daemon: create v5: missing required option: "device"
  [1]
  $ docker volume create --name v6
  v6
  $ docker volume create --name v7 v8
  conflicting options: cannot specify a volume-name through both --name and as a positional arg
  [1]
  $ docker volume create a b
  docker: 'docker volume create' requires at most 1 argument

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [1]
  $ docker volume create | wc -c
  65
  $ docker volume create -l foo v9
  unknown shorthand flag: 'l' in -l

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [125]
  $ docker volume create --label '' v9
  invalid argument "" for "--label" flag: invalid label '': empty name

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [125]
  $ docker volume ls --format '{{.Name}} {{.Driver}} {{.Scope}} {{.Mountpoint}} {{.Labels}}' | grep '^v'
  v1 local local /var/lib/docker/volumes/v1/_data
  v3 local local /var/lib/docker/volumes/v3/_data a=b
  v6 local local /var/lib/docker/volumes/v6/_data
  $ docker volume ls --filter dangling=true -q | grep '^v'
  v1
  v3
  v6
  $ docker volume ls --filter driver=local -q | grep -c .
  4
  $ docker volume ls --filter label=a -q
  v3
  $ docker volume ls --filter name=v1 -q
  v1
  $ docker volume ls --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker volume ls --filter dangling=maybe
  Error response from daemon: invalid filter 'dangling=[maybe]'
  [1]
  $ docker volume inspect v1 nosuch -f '{{.Name}}'
  v1
  Error response from daemon: get nosuch: no such volume
  [1]
  $ docker volume inspect v3 -f '{{json .Options}} {{.Labels.a}}'
  {"device":"tmpfs","o":"size=10m","type":"tmpfs"} b
  $ docker volume inspect
  docker: 'docker volume inspect' requires at least 1 argument

  Usage:  docker volume inspect [OPTIONS] VOLUME [VOLUME...]

  See 'docker volume inspect --help' for more information
  [1]
  $ docker volume update v1 --availability drain
  can only update cluster volumes
  [1]
  $ docker volume rm nosuch
  Error response from daemon: get nosuch: no such volume
  [1]
  $ docker volume rm -f nosuch
  nosuch
  $ docker run -d --name usev -v v1:/x busybox:1.36 sleep 100 | wc -c
  65
  $ docker volume rm v1
  Error response from daemon: remove v1: volume is in use - [192e1e3c76caf98ac8cd799d2bb67189f798eb130a80a5fc8b865c46e1b946eb]
  [1]
  $ docker volume rm -f v1
  Error response from daemon: remove v1: volume is in use - [192e1e3c76caf98ac8cd799d2bb67189f798eb130a80a5fc8b865c46e1b946eb]
  [1]
  $ docker volume rm v3 v4
  v3
  Error response from daemon: get v4: no such volume
  [1]
  $ docker volume prune -f --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker volume prune -f --filter label=zz
  Total reclaimed space: 0B
  $ docker volume prune -f | head -1
  Deleted Volumes:
  $ docker volume prune -a -f --filter label=a | tail -1
  Total reclaimed space: 0B
  $ docker volume prune --all --force --filter until=1h
  Error response from daemon: invalid filter 'until'
  [1]
  $ docker volume prune < /dev/null
  WARNING! This will remove anonymous local volumes not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker system df --format '{{.Type}} {{.TotalCount}} {{.Active}}'
  Images 1 1
  Containers 2 2
  Local Volumes 2 1
  Build Cache 0 0
  $ docker system df --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.diskUsageImagesContext
  [1]
  % docker system df -v --format '{{.Foo}}'
  % docker system df -v --format json | head -c 20
  $ docker system prune -f --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker system prune -f --volumes --filter until=1h
  ERROR: The "until" filter is not supported with "--volumes"
  [1]
  $ docker system prune -f --filter until=abc
  Error response from daemon: failed to parse value as time or duration: invalid seconds "abc": invalid syntax
  [1]
  $ docker system prune -f --filter label=zz
  Total reclaimed space: 0B
  $ docker system info -f '{{.Driver}} {{.ServerVersion}} {{.OSType}}'
  overlayfs 29.7.2 linux
  $ docker info -f '{{.Foo}}'

  template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type system.dockerInfo
  [1]
  $ docker info -f json | head -c 5
  {"ID"
  $ docker info extra
  docker: 'docker info' accepts no arguments

  Usage:  docker info [OPTIONS]

  Run 'docker info --help' for more information
  [1]
  $ docker version -f '{{.Client.Version}} {{.Server.Version}}'
  29.7.2 29.7.2
  $ docker version -f '{{.Foo}}'

  template: version:1:2: executing "version" at <.Foo>: can't evaluate field Foo in type system.versionInfo
  [1]
  $ docker version -f json | head -c 10
  {"Client":
  $ docker version --format '{{json .Client.Os}}'
  "linux"
  $ docker context create
  docker: 'docker context create' requires 1 argument

  Usage:  docker context create [OPTIONS] CONTEXT

  Run 'docker context create --help' for more information
  [1]
  $ docker context create c1
  c1
  Successfully created context "c1"
  $ docker context create c1 --docker host=foo
  context "c1" already exists
  [1]
  $ docker context create c1 --docker host=tcp://1.2.3.4:2375 --description 'a b'
  context "c1" already exists
  [1]
  $ docker context create c1 --docker host=tcp://1.2.3.4:2375
  context "c1" already exists
  [1]
  $ docker context create default
  "default" is a reserved context name
  [1]
  $ docker context create 'bad name'
  context name "bad name" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create c2 --from nosuch
  context "nosuch": context not found: open /root/.docker/contexts/meta/9e62f93eb7d2499903ac66232f187c56fc050eb74c765f90eb214360b21f0e96/meta.json: no such file or directory
  [1]
  $ docker context create c2 --from c1
  c2
  Successfully created context "c2"
  $ docker context create c3 --docker foo=bar
  unable to create docker endpoint config: unrecognized config key: foo
  [1]
  $ docker context create c3 --docker from=c1
  c3
  Successfully created context "c3"
  $ docker context inspect c1 --format '{{.Name}} {{.Endpoints.docker.Host}}'
  c1 unix:///var/run/docker.sock
  $ docker context inspect nosuch
  []
  context "nosuch": context not found: open /root/.docker/contexts/meta/9e62f93eb7d2499903ac66232f187c56fc050eb74c765f90eb214360b21f0e96/meta.json: no such file or directory
  [1]
  $ docker context update c1 --description x
  c1
  Successfully updated context "c1"
  $ docker context update nosuch --description x
  context "nosuch": context not found: open /root/.docker/contexts/meta/9e62f93eb7d2499903ac66232f187c56fc050eb74c765f90eb214360b21f0e96/meta.json: no such file or directory
  [1]
  $ docker context update default --description x
  "default" is a reserved context name
  [1]
  $ docker context show
  default
  $ docker context use nosuch
  context "nosuch": context not found: open /root/.docker/contexts/meta/9e62f93eb7d2499903ac66232f187c56fc050eb74c765f90eb214360b21f0e96/meta.json: no such file or directory
  [1]
  $ docker context export c1 -
  cowardly refusing to export to a terminal, specify a file path
  [1]
  $ docker context export c1 /tmp/c1.ctx; rm -f /tmp/c1.ctx
  Written file "/tmp/c1.ctx"
  $ docker context export nosuch
  context "nosuch": context not found: open /root/.docker/contexts/meta/9e62f93eb7d2499903ac66232f187c56fc050eb74c765f90eb214360b21f0e96/meta.json: no such file or directory
  [1]
  $ docker context import x /nosuch
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context rm c1 c2 nosuch
  c1
  c2
  context "nosuch" does not exist
  [1]
  $ docker context rm default
  context "default" cannot be removed
  [1]
  $ docker context rm -f nosuch
  nosuch
  $ docker --context nosuch ps
  Failed to initialize: unable to resolve docker endpoint: context "nosuch": context not found: open /root/.docker/contexts/meta/9e62f93eb7d2499903ac66232f187c56fc050eb74c765f90eb214360b21f0e96/meta.json: no such file or directory
  [1]
  % docker -H tcp://127.0.0.1:1 ps
  % docker -H foo ps
  $ docker -l foo ps
  Unable to parse logging level: foo
  [1]
  $ docker --tls ps
  Failed to initialize: unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory
  [1]
  $ docker --config /nosuch ps -q | wc -l
  2
  $ docker -D version -f '{{.Client.Version}}'
  29.7.2
  $ docker foo
  docker: unknown command: docker foo

  Run 'docker --help' for more information
  [1]
  $ docker --foo
  unknown flag: --foo

  Usage:  docker [OPTIONS] COMMAND [ARG...]

  Run 'docker --help' for more information
  [125]
  $ docker login -u a -p b localhost:9
  WARNING! Using --password via the CLI is insecure. Use --password-stdin.
  Error response from daemon: Get "http://localhost:9/v2/": dial tcp 127.0.0.1:9: connect: connection refused
  [1]
  $ docker login --password-stdin < /dev/null
  the --password-stdin option requires --username to be set
  [1]
  $ docker login -u a --password-stdin -p x
  conflicting options: cannot specify both --password and --password-stdin
  [1]
  $ docker logout nosuch
  Removing login credentials for nosuch
  $ docker logout
  Removing login credentials for https://index.docker.io/v1/
  $ docker search foo
  NAME      DESCRIPTION   STARS     OFFICIAL
  $ docker search --limit 500 foo
  Error response from daemon: limit 500 is outside the range of [1, 100]
  [1]
  $ docker search --filter foo=bar x
  Error response from daemon: invalid filter 'foo'
  [1]
