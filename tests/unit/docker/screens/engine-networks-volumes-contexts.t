  % docker pull -q busybox:1.36
  $ docker network create n1 --label a=b | wc -c
  65
  $ docker network create n1
  Error response from daemon: network with name n1 already exists
  [1]
  $ docker network create
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  $ docker network create 'a b'
  9cbed8a43ae649ef833f5c0653c4582420b4794dbf4853c80b8a8fecde9ad64a
  $ docker network create ''
  Error response from daemon: invalid name: name is empty
  [1]
  $ docker network create host
  Error response from daemon: operation is not permitted on predefined host network
  [1]
  $ docker network create -d foo n2
  Error response from daemon: plugin "foo" not found
  [1]
  $ docker network create -d host n2
  Error response from daemon: only one instance of "host" network is allowed
  [1]
  $ docker network create -d null n2
  Error response from daemon: only one instance of "null" network is allowed
  [1]
  $ docker network create --subnet foo n2
  netip.ParsePrefix("foo"): no '/'
  [1]
  $ docker network create --subnet 10.9.0.0/24 --gateway 10.8.0.1 n2
  no matching subnet for gateway 10.8.0.1
  [1]
  $ docker network create --subnet 10.9.0.5/24 n2
  Error response from daemon: invalid network config:
  invalid subnet 10.9.0.5/24: it should be 10.9.0.0/24
  [1]
  $ docker network create --gateway 10.9.0.1 n2
  every ip-range or gateway must have a corresponding subnet
  [1]
  $ docker network create --ip-range 10.9.0.0/25 n2
  every ip-range or gateway must have a corresponding subnet
  [1]
  $ docker network create --subnet 10.9.0.0/24 --ip-range 10.8.0.0/25 n2
  no matching subnet for range 10.8.0.0/25
  [1]
  $ docker network create --subnet 10.9.0.0/24 --subnet 10.9.0.0/25 n2
  multiple overlapping subnet configuration is not supported
  [1]
  $ docker network create --subnet 10.9.0.0/33 n2
  netip.ParsePrefix("10.9.0.0/33"): prefix length out of range
  [1]
  % docker network create --subnet 10.9.0.0/24 --aux-address a=10.9.0.5 --aux-address b n2
  % docker network create --subnet 10.9.0.0/24 --aux-address a=10.9.0.5 --ip-range 10.9.0.128/25 --gateway 10.9.0.129 -o com.docker.network.bridge.name=brx n2 | wc -c
  % docker network inspect n2 -f '{{json .IPAM}} {{json .Options}}'
  $ docker network create --subnet 10.9.0.0/16 n3
  Error response from daemon: invalid pool request: Pool overlaps with other one on this address space
  [1]
  % docker network create -o com.docker.network.bridge.name=brx n3
  % docker network create -o foo n3 | wc -c
  $ docker network create --ipv6 n6 | wc -c
  65
  $ docker network create --ipv4=false n7
  Error response from daemon: IPv4 or IPv6 must be enabled
  [1]
  $ docker network create --ipv4=false --ipv6 n7 | wc -c
  65
  $ docker network create --scope swarm n8
  Error response from daemon: cannot create a swarm scoped network when swarm is not active
  [1]
  $ docker network create --scope foo n8
  e7d70da78283ec60f843d2cbf78790be13b3fce2156b03e5e60e168c74791977
  % docker network create --ingress n8
  $ docker network create --attachable n8
  Error response from daemon: network with name n8 already exists
  [1]
  $ docker network create --config-only cfg --subnet 10.7.0.0/24 | wc -c
  65
  $ docker network create --config-from cfg n9 | wc -c
  65
  $ docker network create --config-from nope n10
  Error response from daemon: configuration network "nope" does not exist
  [1]
  % docker network create --config-from cfg --subnet 10.6.0.0/24 n10
  $ docker network create --internal nint | wc -c
  65
  % docker network create --ipam-driver foo n10
  % docker network create --ipam-opt a=b n10 | wc -c
  % docker network create -d macvlan mv
  % docker network create -d macvlan -o parent=eth0 mv | wc -c
  % docker network create -d ipvlan -o parent=nope iv
  $ docker network create -d overlay ov
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  % docker network ls --format '{{.Name}} {{.Driver}} {{.Scope}} {{.Internal}} {{.IPv4}} {{.IPv6}} {{.Labels}}'
  % docker network ls --filter driver=bridge --format '{{.Name}}'
  $ docker network ls --filter name=n1 --format '{{.Name}}'
  n1
  n10
  $ docker network ls --filter label=a --format '{{.Name}}'
  n1
  % docker network ls --filter dangling=true --format '{{.Name}}'
  % docker network ls --filter dangling=x
  % docker network ls --filter type=custom -q | wc -l
  % docker network ls --filter type=x
  $ docker network ls --filter scope=x
  NETWORK ID   NAME      DRIVER    SCOPE
  $ docker network ls --filter foo=x
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker network ls --no-trunc --filter name=bridge --format '{{.ID}}' | wc -c
  65
  $ docker network ls x
  docker: 'docker network ls' accepts no arguments

  Usage:  docker network ls [OPTIONS]

  Run 'docker network ls --help' for more information
  [1]
  $ docker network inspect nope
  []
  Error response from daemon: network nope not found
  [1]
  $ docker network inspect n1 nope -f '{{.Name}}'
  n1
  Error response from daemon: network nope not found
  [1]
  $ docker network inspect n1 -v -f '{{.Name}}'
  n1
  $ docker network inspect --scope foo n1
  unknown flag: --scope

  Usage:  docker network inspect [OPTIONS] NETWORK [NETWORK...]

  Run 'docker network inspect --help' for more information
  [125]
  $ docker network inspect
  docker: 'docker network inspect' requires at least 1 argument

  Usage:  docker network inspect [OPTIONS] NETWORK [NETWORK...]

  See 'docker network inspect --help' for more information
  [1]
  $ docker run -d --name c1 --network n2 --ip 10.9.0.200 busybox:1.36 sleep 1000 | wc -c
  65
  % docker run --rm --network n2 --ip 10.9.0.200 busybox:1.36 true
  % docker run --rm --network n2 --ip 10.9.0.5 busybox:1.36 true
  $ docker run --rm --network n2 --ip 10.1.0.5 busybox:1.36 true
  docker: Error response from daemon: invalid config for network n2: invalid endpoint settings:
  no configured subnet contains IP address 10.1.0.5

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network n1 --ip 10.1.0.5 busybox:1.36 true
  docker: Error response from daemon: invalid config for network n1: invalid endpoint settings:
  no configured subnet contains IP address 10.1.0.5

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --network cfg busybox:1.36 true
  $ docker network connect nope c1
  Error response from daemon: network nope not found
  [1]
  $ docker network connect n1 nope
  Error response from daemon: No such container: nope
  [1]
  $ docker network connect n1
  docker: 'docker network connect' requires 2 arguments

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [1]
  $ docker network connect n1 c1
  $ docker network connect n1 c1
  Error response from daemon: endpoint with name c1 already exists in network n1
  [1]
  $ docker network connect host c1
  Error response from daemon: cannot connect container to host network - container must be created in host network mode
  [1]
  $ docker network connect none c1
  Error response from daemon: container cannot be connected to multiple networks with one of the networks in private (none) mode
  [1]
  $ docker network connect --ip x n3 c1
  invalid argument "x" for "--ip" flag: failed to parse IP: "x"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  $ docker network connect --alias foo --gw-priority 5 nint c1
  $ docker network connect --gw-priority x n3 c1
  invalid argument "x" for "--gw-priority" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  % docker network connect --driver-opt a n3 c1
  % docker inspect c1 -f '{{range $k, $v := .NetworkSettings.Networks}}{{$k}} {{json $v.Aliases}} {{$v.GwPriority}};{{end}}'
  $ docker network disconnect nope c1
  Error response from daemon: network nope not found
  [1]
  $ docker network disconnect n1 nope
  Error response from daemon: No such container: nope
  [1]
  $ docker network disconnect n1 c1
  $ docker network disconnect n1 c1
  Error response from daemon: container e61f0d03b69f524394ab955267de47698b0ad58a8765612a3b4ca6f381febd70 is not connected to network n1
  [1]
  $ docker network disconnect -f n1 c1
  Error response from daemon: container e61f0d03b69f524394ab955267de47698b0ad58a8765612a3b4ca6f381febd70 is not connected to network n1
  [1]
  $ docker network disconnect -f n1 nope
  Error response from daemon: endpoint nope not found
  [1]
  $ docker network disconnect n1
  docker: 'docker network disconnect' requires 2 arguments

  Usage:  docker network disconnect [OPTIONS] NETWORK CONTAINER

  Run 'docker network disconnect --help' for more information
  [1]
  $ docker network rm n2
  Error response from daemon: error while removing network: network n2 has active endpoints (name:"c1" id:"d551daf6ccbe")
  exit status 1
  [1]
  $ docker network rm bridge
  Error response from daemon: bridge is a pre-defined network and cannot be removed
  exit status 1
  [1]
  $ docker network rm nope
  Error response from daemon: network nope not found
  exit status 1
  [1]
  $ docker network rm -f nope
  $ docker network rm n1 nope n6
  n1
  Error response from daemon: network nope not found
  n6
  exit status 1
  [1]
  $ docker network rm
  docker: 'docker network rm' requires at least 1 argument

  Usage:  docker network rm NETWORK [NETWORK...]

  See 'docker network rm --help' for more information
  [1]
  $ docker network prune -f --filter foo=x
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker network prune -f --filter until=x
  Error response from daemon: failed to parse value as time or duration: invalid seconds "x": invalid syntax
  [1]
  $ docker network prune -f --filter label=zz
  $ docker rm -f c1
  c1
  % docker network rm cfg
  % docker network prune -f
  $ docker network prune x
  docker: 'docker network prune' accepts no arguments

  Usage:  docker network prune [OPTIONS]

  Run 'docker network prune --help' for more information
  [1]
  $ docker volume create
  945d5ba643dc03fc2822c5feecfaf32dfea83d0c73703804e926b278d51c10bc
  $ docker volume create v1
  v1
  $ docker volume create v1
  v1
  $ docker volume create v1 --label x=y
  v1
  $ docker volume create 'a b'
  Error response from daemon: create a b: "a b" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  $ docker volume create a
  Error response from daemon: create a: volume name is too short, names should be at least two alphanumeric characters
  [1]
  $ docker volume create -d foo v2
  Error response from daemon: create v2: error looking up volume plugin foo: plugin "foo" not found
  [1]
  $ docker volume create -o foo=bar v2
  Error response from daemon: create v2: invalid option: "foo"
  [1]
  $ docker volume create -o type=tmpfs v2
  Error response from daemon: create v2: missing required option: "device"
  [1]
  $ docker volume create -o type=tmpfs -o device=tmpfs -o o=size=1m v2
  v2
  % docker run --rm -v v2:/x busybox:1.36 sh -c 'df /x | tail -n 1 | cut -c1-10'
  $ docker volume create -o type=none -o device=/nope -o o=bind v3
  v3
  % docker run --rm -v v3:/x busybox:1.36 true
  $ docker volume create a b
  docker: 'docker volume create' requires at most 1 argument

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [1]
  $ docker volume create --label a=b --label c v4
  v4
  % docker volume create --scope single v5
  % docker volume create --type foo v5
  % docker volume create --availability foo v5
  $ docker volume inspect v4 -f '{{json .Labels}} {{.Scope}} {{.Driver}} {{json .Options}}'
  {"a":"b","c":""} local local null
  $ docker volume inspect nope
  []
  Error response from daemon: get nope: no such volume
  [1]
  $ docker volume inspect v1 nope -f '{{.Name}}'
  v1
  Error response from daemon: get nope: no such volume
  [1]
  $ docker volume inspect
  docker: 'docker volume inspect' requires at least 1 argument

  Usage:  docker volume inspect [OPTIONS] VOLUME [VOLUME...]

  See 'docker volume inspect --help' for more information
  [1]
  $ docker volume ls --filter name=v --format '{{.Name}} {{.Driver}} {{.Labels}} {{.Links}} {{.Size}} {{.Scope}}'
  v1 local  N/A N/A local
  v2 local  N/A N/A local
  v3 local  N/A N/A local
  v4 local a=b,c= N/A N/A local
  $ docker volume ls --filter label=a=b -q
  v4
  $ docker volume ls --filter dangling=x
  Error response from daemon: invalid filter 'dangling=[x]'
  [1]
  $ docker volume ls --filter driver=foo
  DRIVER    VOLUME NAME
  $ docker volume ls --filter foo=x
  Error response from daemon: invalid filter 'foo'
  [1]
  % docker volume ls --cluster
  % docker volume ls --format json --filter name=v4
  $ docker volume ls -f dangling=false
  DRIVER    VOLUME NAME
  $ docker run -d --name c2 -v v1:/a busybox:1.36 sleep 1000 | wc -c
  65
  $ docker volume ls --filter dangling=false -q
  v1
  $ docker volume rm v1
  Error response from daemon: remove v1: volume is in use - [5440a4c512fcdcd5396896139c2a42e17303e52bd5fde06fe357055e95422a19]
  [1]
  $ docker volume rm -f v1
  Error response from daemon: remove v1: volume is in use - [5440a4c512fcdcd5396896139c2a42e17303e52bd5fde06fe357055e95422a19]
  [1]
  $ docker volume rm nope
  Error response from daemon: get nope: no such volume
  [1]
  $ docker volume rm -f nope
  nope
  $ docker volume rm v4 nope
  v4
  Error response from daemon: get nope: no such volume
  [1]
  $ docker volume rm
  docker: 'docker volume rm' requires at least 1 argument

  Usage:  docker volume rm [OPTIONS] VOLUME [VOLUME...]

  See 'docker volume rm --help' for more information
  [1]
  $ docker volume update v1
  can only update cluster volumes
  [1]
  $ docker volume update nope --availability active
  Error response from daemon: get nope: no such volume
  [1]
  $ docker volume prune -f --filter foo=x
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker volume prune -f --filter label!=x
  Deleted Volumes:
  945d5ba643dc03fc2822c5feecfaf32dfea83d0c73703804e926b278d51c10bc

  Total reclaimed space: 0B
  $ docker volume prune -f --filter all=1 -a
  conflicting options: cannot specify both --all and --filter all=1
  [1]
  $ docker volume prune -a -f
  Total reclaimed space: 0B
  $ docker rm -fv c2
  c2
  $ docker volume prune -af
  Deleted Volumes:
  v1

  Total reclaimed space: 0B
  $ docker context ls
  NAME        DESCRIPTION                               DOCKER ENDPOINT               ERROR
  default *   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock
  $ docker context create
  docker: 'docker context create' requires 1 argument

  Usage:  docker context create [OPTIONS] CONTEXT

  Run 'docker context create --help' for more information
  [1]
  $ docker context create x
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create x --docker host=tcp://1.2.3.4:2375
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create x --docker host=tcp://1.2.3.4:2375
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create default
  "default" is a reserved context name
  [1]
  $ docker context create 'a b'
  context name "a b" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create y --docker foo=bar
  context name "y" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create y --docker host=foo
  context name "y" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create y --docker host=ssh://a@b
  context name "y" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create z --from x --description 'my z'
  context name "z" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create w --from nope
  context name "w" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create w --from x --docker host=tcp://1.1.1.1:1
  context name "w" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create w --docker ca=nofile,host=tcp://1.1.1.1:1
  context name "w" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create w --docker skip-tls-verify=x,host=tcp://1.1.1.1:1
  context name "w" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context ls
  NAME        DESCRIPTION                               DOCKER ENDPOINT               ERROR
  default *   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock
  $ docker context ls -q
  default
  $ docker context ls --format '{{.Name}} {{.Description}} {{.Error}}'
  default Current DOCKER_HOST based configuration
  % docker context inspect
  $ docker context inspect x -f '{{.Name}} {{.Endpoints.docker.Host}}'

  context "x": context not found: open /root/.docker/contexts/meta/2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881/meta.json: no such file or directory
  [1]
  $ docker context inspect nope
  []
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context inspect default x -f '{{.Name}}'
  default
  context "x": context not found: open /root/.docker/contexts/meta/2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881/meta.json: no such file or directory
  [1]
  $ docker context show
  default
  $ docker context use nope
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context use x
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context show
  default
  $ docker context rm x
  context "x" does not exist
  [1]
  $ docker context use default
  default
  Current context is now "default"
  % docker context use
  $ docker context update x
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context update x --description foo
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context update nope --description foo
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context update default --description foo
  "default" is a reserved context name
  [1]
  $ docker context export x
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context export x
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  % docker context export x - | tar t
  $ docker context export nope
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context export default
  Written file "default.dockercontext"
  $ docker context import x x.dockercontext
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context import x2 x.dockercontext
  open x.dockercontext: no such file or directory
  [1]
  $ docker context import x3 nofile
  open nofile: no such file or directory
  [1]
  $ docker context import
  docker: 'docker context import' requires 2 arguments

  Usage:  docker context import CONTEXT FILE|-

  Run 'docker context import --help' for more information
  [1]
  $ docker --context nope ps
  Failed to initialize: unable to resolve docker endpoint: context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ DOCKER_CONTEXT=nope docker ps
  Failed to initialize: unable to resolve docker endpoint: context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  % DOCKER_HOST=foo docker ps
  $ DOCKER_HOST=tcp://127.0.0.1:1 docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ DOCKER_HOST=unix:///nope.sock docker ps
  failed to connect to the docker API at unix:///nope.sock; check if the path is correct and if the daemon is running: dial unix /nope.sock: connect: no such file or directory
  [1]
  $ DOCKER_HOST=unix:///var/run/docker.sock docker context ls
  NAME        DESCRIPTION                               DOCKER ENDPOINT               ERROR
  default *   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock
  Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.
  $ DOCKER_HOST=unix:///var/run/docker.sock docker context use x
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  % docker -H foo:1:2 ps
  % docker -H tcp:// ps
  $ docker context rm y x
  context "y" does not exist
  context "x" does not exist
  [1]
  $ docker context rm default
  context "default" cannot be removed
  [1]
  $ docker context rm nope
  context "nope" does not exist
  [1]
  $ docker context rm -f nope
  nope
  $ docker context rm x z w x2
  context "x" does not exist
  context "z" does not exist
  context "w" does not exist
  context "x2" does not exist
  [1]
  $ docker context rm
  docker: 'docker context rm' requires at least 1 argument

  Usage:  docker context rm CONTEXT [CONTEXT...]

  See 'docker context rm --help' for more information
  [1]
