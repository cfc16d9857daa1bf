  % docker pull -q busybox:1.36
  $ docker network create n1 | wc -c
  65
  $ docker network create n1
  Error response from daemon: network with name n1 already exists
  [1]
  $ docker network create 'a b'
  47aad419e73784f0757894c393ee0c5f06c83c19870c75786c9cbe4fdd9c213c
  $ docker network create ''
  Error response from daemon: invalid name: name is empty
  [1]
  $ docker network create -n
  unknown shorthand flag: 'n' in -n

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  $ docker network create bridge
  Error response from daemon: operation is not permitted on predefined bridge network
  [1]
  $ docker network create host
  Error response from daemon: operation is not permitted on predefined host network
  [1]
  $ docker network create --driver foo n2
  Error response from daemon: plugin "foo" not found
  [1]
  $ docker network create --driver host n2
  Error response from daemon: only one instance of "host" network is allowed
  [1]
  $ docker network create --driver none n2
  Error response from daemon: plugin "none" not found
  [1]
  $ docker network create --subnet abc n2
  netip.ParsePrefix("abc"): no '/'
  [1]
  $ docker network create --subnet 10.1.0.0 n2
  netip.ParsePrefix("10.1.0.0"): no '/'
  [1]
  $ docker network create --subnet 10.1.0.5/24 n2; docker network inspect -f '{{json .IPAM.Config}}' n2
  Error response from daemon: invalid network config:
  invalid subnet 10.1.0.5/24: it should be 10.1.0.0/24

  Error response from daemon: network n2 not found
  [1]
  $ docker network create --subnet 10.1.0.0/16 n3
  30f363023bc573557c535de96f7319d9cf05f31d0d920b87c65231a7a5e8958d
  $ docker network create --subnet 10.2.0.0/24 --gateway 10.3.0.1 n3
  no matching subnet for gateway 10.3.0.1
  [1]
  % docker network create --subnet 10.2.0.0/24 --gateway abc n3
  $ docker network create --gateway 10.2.0.1 n3
  every ip-range or gateway must have a corresponding subnet
  [1]
  $ docker network create --subnet 10.2.0.0/24 --ip-range 10.3.0.0/28 n3
  no matching subnet for range 10.3.0.0/28
  [1]
  $ docker network create --ip-range 10.3.0.0/28 n3
  every ip-range or gateway must have a corresponding subnet
  [1]
  $ docker network create --subnet 10.2.0.0/24 --ip-range 10.2.0.0/28 --aux-address a=10.2.0.3 --aux-address b=10.2.0.200 n3; docker network inspect -f '{{json .IPAM.Config}}' n3
  Error response from daemon: network with name n3 already exists
  [{"Subnet":"10.1.0.0/16","Gateway":"10.1.0.1"}]
  $ docker network create --subnet 10.4.0.0/24 --subnet 10.5.0.0/24 n4
  Error response from daemon: bridge driver doesn't support multiple subnets
  [1]
  $ docker network create --subnet 10.4.0.0/24 --subnet 10.4.0.0/25 n4
  multiple overlapping subnet configuration is not supported
  [1]
  % docker network create --ipv6 n6; docker network inspect -f '{{.EnableIPv6}} {{len .IPAM.Config}}' n6
  $ docker network create --ipv4=false n7
  Error response from daemon: IPv4 or IPv6 must be enabled
  [1]
  $ docker network create --opt foo=bar --label x=y --internal --attachable n8 >/dev/null; docker network inspect -f '{{.Options}} {{.Labels}} {{.Internal}} {{.Attachable}}' n8
  map[foo:bar] map[x:y] true true
  $ docker network create --opt com.docker.network.bridge.name=br0 n9 >/dev/null; docker network create --opt com.docker.network.bridge.name=br0 n10
  Error response from daemon: cannot create network afe7c8c2809cc99624b43dac827ecbb6334fd5f9bcdc2933ad137a6d8a435f0e (br0): conflicts with network d11d0303cb8017fc792cecfb64462ff3eccf339939b8c9f707a6e56f64127239 (br0): networks have same bridge name
  [1]
  $ docker network create --opt com.docker.network.driver.mtu=abc n10
  Error response from daemon: failed to parse com.docker.network.driver.mtu value: abc (strconv.Atoi: parsing "abc": invalid syntax)
  [1]
  $ docker network create --scope swarm n10
  Error response from daemon: cannot create a swarm scoped network when swarm is not active
  [1]
  $ docker network create -d overlay n10
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker network create --config-only co >/dev/null; docker network create --config-from co nc >/dev/null; docker network inspect -f '{{.ConfigFrom}} {{.ConfigOnly}}' nc
  {co} false
  $ docker network create --config-from nope nc2
  Error response from daemon: configuration network "nope" does not exist
  [1]
  $ docker network create --ingress n11
  Error response from daemon: Ingress network can only be global scope network
  [1]
  $ docker network ls --format '{{.Name}} {{.Driver}} {{.Scope}}'
  a b bridge local
  bridge bridge local
  co null local
  host host local
  n1 bridge local
  n3 bridge local
  n6 bridge local
  n8 bridge local
  n9 bridge local
  nc bridge local
  none null local
  $ docker network ls --filter driver=bridge --filter name=n --format '{{.Name}}'
  n1
  n3
  n6
  n8
  n9
  nc
  $ docker network ls --filter type=custom --format '{{.Name}}'
  a b
  co
  n1
  n3
  n6
  n8
  n9
  nc
  $ docker network ls --filter type=builtin --format '{{.Name}}'
  bridge
  host
  none
  % docker network ls --filter type=foo
  $ docker network ls --filter dangling=true --format '{{.Name}}' | wc -l
  8
  % docker network ls --filter dangling=foo
  $ docker network ls --filter scope=swarm
  NETWORK ID   NAME      DRIVER    SCOPE
  $ docker network ls --filter scope=foo
  NETWORK ID   NAME      DRIVER    SCOPE
  $ docker network ls --filter label=x --format '{{.Name}} {{.Labels}} {{.Label "x"}}'
  n8 x=y y
  $ docker network ls --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker network ls --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *network.networkContext
  [1]
  $ docker run -d --name one --network n1 busybox:1.36 sleep 1000 >/dev/null; docker run -d --name two busybox:1.36 sleep 1000 >/dev/null
  $ docker network connect n1 one
  Error response from daemon: endpoint with name one already exists in network n1
  [1]
  $ docker network connect n1 two
  $ docker network connect n1 two
  Error response from daemon: endpoint with name two already exists in network n1
  [1]
  $ docker network connect nope two
  Error response from daemon: network nope not found
  [1]
  $ docker network connect n1 nope
  Error response from daemon: No such container: nope
  [1]
  $ docker network connect host two
  Error response from daemon: cannot connect container to host network - container must be created in host network mode
  [1]
  $ docker network connect none two
  Error response from daemon: container cannot be connected to multiple networks with one of the networks in private (none) mode
  [1]
  $ docker network connect --ip 1.2.3.4 n2 two
  Error response from daemon: network n2 not found
  [1]
  $ docker network connect --ip 10.1.0.9 n2 two; docker inspect -f '{{.NetworkSettings.Networks.n2.IPAddress}}' two
  Error response from daemon: network n2 not found
  <no value>
  $ docker network connect --ip 10.1.0.9 n2 one
  Error response from daemon: network n2 not found
  [1]
  $ docker network connect --ip abc n2 one
  invalid argument "abc" for "--ip" flag: failed to parse IP: "abc"

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [125]
  $ docker network connect --alias web --link two:t n2 one; docker exec one ping -c1 -W1 t | head -n1 | cut -d' ' -f1,2
  Error response from daemon: network n2 not found
  ping: bad address 't'
  % docker network disconnect n2 nope
  $ docker network disconnect nope one
  Error response from daemon: network nope not found
  [1]
  $ docker network disconnect bridge one
  Error response from daemon: container a5dcd08b6260aaeab9d4eb31f4ac1317f03bf00311eb7f13f120ddcdc00c7aeb is not connected to network bridge
  [1]
  $ docker network disconnect -f n2 nope
  Error response from daemon: network n2 not found
  [1]
  $ docker network disconnect n2 one
  Error response from daemon: network n2 not found
  [1]
  $ docker network rm n1
  Error response from daemon: error while removing network: network n1 has active endpoints (name:"two" id:"8a90f0687b4a", name:"one" id:"dbd6dcdbe2d2")
  exit status 1
  [1]
  $ docker network rm bridge
  Error response from daemon: bridge is a pre-defined network and cannot be removed
  exit status 1
  [1]
  $ docker network rm nope n1 n3
  Error response from daemon: network nope not found
  Error response from daemon: error while removing network: network n1 has active endpoints (name:"one" id:"dbd6dcdbe2d2", name:"two" id:"8a90f0687b4a")
  n3
  exit status 1
  [1]
  $ docker network rm -f nope
  $ docker network rm -f nope n4
  $ docker exec one ping -c1 -W1 two | head -n1 | cut -d' ' -f1,2
  PING two
  $ docker exec one ping -c1 -W1 nope
  ping: bad address 'nope'
  [1]
  % docker exec two nslookup one 2>&1 | tail -n 3
  % docker network inspect -f '{{range .Containers}}{{.Name}} {{end}}' n1
  $ docker network inspect n1 nope bridge -f '{{.Name}}'
  n1
  bridge
  Error response from daemon: network nope not found
  [1]
  $ docker network inspect --verbose n1 -f '{{.Name}}'
  n1
  % docker stop -t 0 one; docker network rm n1; docker network disconnect n1 two; docker network rm n1; docker start one
  % docker network prune -f | sort
  $ docker network prune -f --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker network prune -f --filter until=abc
  Error response from daemon: failed to parse value as time or duration: invalid seconds "abc": invalid syntax
  [1]
  $ echo y | docker network prune
  WARNING! This will remove all custom networks not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker volume create v1
  v1
  $ docker volume create v1
  v1
  $ docker volume create | wc -c
  65
  $ docker volume create -d foo v2
  Error response from daemon: create v2: error looking up volume plugin foo: plugin "foo" not found
  [1]
  $ docker volume create 'a b'
  Error response from daemon: create a b: "a b" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  $ docker volume create x
  Error response from daemon: create x: volume name is too short, names should be at least two alphanumeric characters
  [1]
  $ docker volume create --label a=b --opt type=tmpfs --opt device=tmpfs --opt o=size=1m v3; docker volume inspect -f '{{.Labels}} {{.Options}}' v3
  v3
  map[a:b] map[device:tmpfs o:size=1m type:tmpfs]
  $ docker volume create --opt foo=bar v4
  Error response from daemon: create v4: invalid option: "foo"
  [1]
  $ docker volume create --opt type=tmpfs v4
  Error response from daemon: create v4: missing required option: "device"
  [1]
  $ docker volume create --opt device=/x v4
  Error response from daemon: create v4: missing required option: "type"
  [1]
  $ docker volume create --opt o=size=1m v4
  Error response from daemon: create v4: missing required option: "device"
  [1]
  $ docker volume create --name v5
  v5
  $ docker volume create --name v5 v6
  conflicting options: cannot specify a volume-name through both --name and as a positional arg
  [1]
  $ docker volume create --label a=c v3
  v3
  $ docker volume create --opt type=nfs --opt device=x v3
  v3
  $ docker volume create a b
  docker: 'docker volume create' requires at most 1 argument

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [1]
  $ docker volume ls -q --filter name=v
  v1
  v3
  v5
  $ docker volume ls -q --filter dangling=true | wc -l
  4
  $ docker volume ls -q --filter dangling=foo
  Error response from daemon: invalid filter 'dangling=[foo]'
  [1]
  $ docker volume ls -q --filter driver=local | wc -l
  4
  $ docker volume ls -q --filter label=a=b
  v3
  $ docker volume ls --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  % docker volume ls --format '{{.Name}} {{.Mountpoint}} {{.Scope}} {{.Labels}} {{.Links}} {{.Size}}' --filter name=v1
  $ docker volume ls --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.volumeContext
  [1]
  $ docker run -d --name vu -v v1:/x busybox:1.36 sleep 100 >/dev/null; docker volume rm v1
  Error response from daemon: remove v1: volume is in use - [4a15ded85b0f86dc3b0b4fa9ac09b59317d6edb7696e2a32574bace99006ec57]
  [1]
  $ docker volume rm -f v1
  Error response from daemon: remove v1: volume is in use - [4a15ded85b0f86dc3b0b4fa9ac09b59317d6edb7696e2a32574bace99006ec57]
  [1]
  $ docker volume rm nope v5 nope2
  v5
  Error response from daemon: get nope: no such volume
  Error response from daemon: get nope2: no such volume
  [1]
  $ docker volume rm -f nope
  nope
  $ docker volume inspect v1 | head -n3 | tail -n1 | cut -c1-20
          "CreatedAt":
  $ docker volume update v1
  can only update cluster volumes
  [1]
  $ docker volume prune -f | tail -n 2

  Total reclaimed space: 0B
  $ docker volume prune -f --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  % docker volume prune -f --filter all=maybe
  $ docker volume prune -af | sort | head -n 4
  Total reclaimed space: 0B
  $ docker volume prune -f --filter label!=keep | head -n1
  Total reclaimed space: 0B
  $ docker system df | cut -d' ' -f1,2
  TYPE
  Images
  Containers
  Local Volumes
  Build Cache
  $ docker system df --format '{{.Type}} {{.TotalCount}} {{.Active}}'
  Images 1 1
  Containers 3 2
  Local Volumes 1 1
  Build Cache 0 0
  $ docker system df --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *formatter.diskUsageImagesContext
  [1]
  % docker system df -v --format '{{json .}}' | wc -l
  $ docker system prune -f --filter foo=bar
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker system prune -f --volumes --filter until=1h
  ERROR: The "until" filter is not supported with "--volumes"
  [1]
  $ echo n | docker system prune
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all dangling images
    - unused build cache

  Are you sure you want to continue? [y/N]
  $ echo n | docker system prune -a --volumes --filter label=x
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all anonymous volumes not used by at least one container
    - all images without at least one container associated to them
    - all build cache

    Items to be pruned will be filtered with:
    - label=x

  Are you sure you want to continue? [y/N]
  $ docker system foo
  docker: unknown command: docker system foo

  Usage:  docker system

  Run 'docker system --help' for more information
  [1]
  $ docker system events --since 0 --until x
  failed to parse value as time or duration: "x"
  [1]
  $ docker events --since 1h --until 1s --filter type=foo
  $ docker events --since 1h --until 0s --filter type=volume --format '{{.Action}} {{.Actor.ID}}' | tail -n 2
  prune
  prune
  % docker events --since 1h --until 0s --filter container=one --format '{{.Action}}' | head -n 3
  % docker events --since 1h --until 0s --filter event=connect --format '{{.Type}} {{.Action}} {{index .Actor.Attributes "name"}}'
  % docker events --since 1h --until 0s --filter foo=bar
  $ docker events --since 1h --until 0s --filter network=n1 --format '{{.Action}}'
  create
  connect
  connect
  disconnect
  disconnect
  destroy
  $ docker events --since abc --until 0s
  failed to parse value as time or duration: "abc"
  [1]
  $ docker events --since 1h --until 0s --format '{{.Foo}}'
  Error parsing format: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *events.Message
  [64]
  % docker events --since 1h --until 0s --filter label=a=b --format json
  $ docker info --format '{{.Containers}} {{.ContainersRunning}} {{.Images}}'
  3 2 1
  $ docker info --format '{{.Foo}}'

  template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type system.dockerInfo
  [1]
  $ docker info x
  docker: 'docker info' accepts no arguments

  Usage:  docker info [OPTIONS]

  Run 'docker info --help' for more information
  [1]
  $ docker version --format '{{.Client.Os}} {{.Server.Os}}'
  linux linux
  $ docker version --format '{{.Foo}}'

  template: version:1:2: executing "version" at <.Foo>: can't evaluate field Foo in type system.versionInfo
  [1]
