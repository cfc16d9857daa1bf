Every flag of lists, inspections and what acts on images, volumes and networks.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'a=b\nc\n' > good.lab; printf ' =x\n' > bad.lab
  % docker pull -q alpine; docker pull -q nginx
  % docker run -d --name run1 alpine sleep 1d; docker run --name stop1 alpine echo hi; docker run -d --name paus1 alpine sleep 1d; docker pause paus1; docker create --name made1 alpine; docker network create n1; docker volume create v1
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter =
  Error response from daemon: invalid filter
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter name=x
  Error response from daemon: invalid filter 'name'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter label
  invalid argument "label" for "--filter" flag: bad format of filter (expected name=value)

  Usage:  docker system prune [OPTIONS]

  Run 'docker system prune --help' for more information
  [125]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter label=a=b
  Total reclaimed space: 0B
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter status=running
  Error response from daemon: invalid filter 'status'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter dangling=maybe
  Error response from daemon: invalid filter 'dangling'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter dangling=true
  Error response from daemon: invalid filter 'dangling'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter until=1h
  Total reclaimed space: 0B
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter until=x
  Error response from daemon: failed to parse value as time or duration: invalid seconds "x": invalid syntax
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter id=zz
  Error response from daemon: invalid filter 'id'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter name=
  Error response from daemon: invalid filter 'name'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter 'reference=al*'
  Error response from daemon: invalid filter 'reference'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter type=local
  Error response from daemon: invalid filter 'type'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter driver=bridge
  Error response from daemon: invalid filter 'driver'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter scope=local
  Error response from daemon: invalid filter 'scope'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter 'name=['
  Error response from daemon: invalid filter 'name'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter before=nope
  Error response from daemon: invalid filter 'before'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter since=nope
  Error response from daemon: invalid filter 'since'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter ancestor=nope
  Error response from daemon: invalid filter 'ancestor'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter exited=x
  Error response from daemon: invalid filter 'exited'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter exited=0
  Error response from daemon: invalid filter 'exited'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter health=x
  Error response from daemon: invalid filter 'health'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter status=x
  Error response from daemon: invalid filter 'status'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter network=nope
  Error response from daemon: invalid filter 'network'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter publish=80
  Error response from daemon: invalid filter 'publish'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter publish=x
  Error response from daemon: invalid filter 'publish'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter is-task=x
  Error response from daemon: invalid filter 'is-task'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter volume=x
  Error response from daemon: invalid filter 'volume'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter type=x
  Error response from daemon: invalid filter 'type'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter scope=x
  Error response from daemon: invalid filter 'scope'
  [1]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter a=b --filter a
  invalid argument "a" for "--filter" flag: bad format of filter (expected name=value)

  Usage:  docker system prune [OPTIONS]

  Run 'docker system prune --help' for more information
  [125]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --filter
  flag needs an argument: --filter

  Usage:  docker system prune [OPTIONS]

  Run 'docker system prune --help' for more information
  [125]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --force
  Deleted Containers:
  5a6d2aa61b0b94b6a3414f3e24dcef2aecf1ff00097dbe5c3a898e59f1c46cc2
  81dc6b00ea36c321633d3bfae363eb1dd25d99f33a38414ed6f6e7f5466338f2

  Deleted Networks:
  n1

  Total reclaimed space: 8.192kB
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --force=maybe
  invalid argument "maybe" for "-f, --force" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker system prune [OPTIONS]

  Run 'docker system prune --help' for more information
  [125]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --force=1
  Deleted Containers:
  36b60aedc8077fbd54f3c922071c83234db6b658cbd8d1283e80227980f2ddb6
  5092a3bdcaf637aaed975aa2f74e4ca8bf3294e69db9ca7322845a71e44de801

  Deleted Networks:
  n1

  Total reclaimed space: 8.192kB
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --force=
  invalid argument "" for "-f, --force" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker system prune [OPTIONS]

  Run 'docker system prune --help' for more information
  [125]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --force=TRUE
  Deleted Containers:
  70ee394605bd4957667c873d1f56b533f124d6a0ce8b2c46c08255b767ca76bc
  45a23c4690f5068d9cbe2efbf68d7733ddcc033722be34c2b1fee11f99f023ec

  Deleted Networks:
  n1

  Total reclaimed space: 8.192kB
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --volumes
  Deleted Containers:
  4a8d8d7473f0ea70924d00a697349443edd170ea0ab3c6a0c1348804bd5a282d
  0d96d166283a021a3704a81b19f54ce61a5864c360bb930a9c06aecdd0eba77f

  Deleted Networks:
  n1

  Total reclaimed space: 8.192kB
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --volumes=false
  Deleted Containers:
  ac20c7b1936a6245fdec9e23222c30487b1f6063c34c61a3ff7253e416be859c
  2a27e5e120311f91f4d84b58341519cdc94e695181f1785acc6fc2e9d171b9c4

  Deleted Networks:
  n1

  Total reclaimed space: 8.192kB
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --volumes=maybe
  invalid argument "maybe" for "--volumes" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker system prune [OPTIONS]

  Run 'docker system prune --help' for more information
  [125]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --volumes=1
  Deleted Containers:
  1dc6d7c2bcbe7c53203b096aefdd0f56b61b1899a7b7a5ea1a179e86cf52221d
  104e98bf5f5633cdec1ea1dbc1ee78a1cf66284927e47bd82830fca7e8446868

  Deleted Networks:
  n1

  Total reclaimed space: 8.192kB
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --volumes=
  invalid argument "" for "--volumes" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker system prune [OPTIONS]

  Run 'docker system prune --help' for more information
  [125]
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  $ docker system prune -f --volumes=TRUE
  Deleted Containers:
  5e1e1ebafec7151f26d922be8bce18ac1370939cadfe9e0c80a6fa0b47c38f64
  83b293adc60c786df41fb6262785803a1a7ad481c08117ec8d1231d6cccb9d88

  Deleted Networks:
  n1

  Total reclaimed space: 8.192kB
  % docker network create n1; docker run --name stop1 alpine echo hi; docker create --name made1 alpine
  % docker volume create --driver bridge vv
  % docker volume rm -f vv
  $ docker volume create --driver '' vv
  vv
  % docker volume rm -f vv
  % docker volume create --driver x vv
  % docker volume rm -f vv
  $ docker volume create --driver local vv
  vv
  % docker volume rm -f vv
  % docker volume create --driver host vv
  % docker volume rm -f vv
  % docker volume create --driver overlay vv
  % docker volume rm -f vv
  % docker volume create --driver null vv
  % docker volume rm -f vv
  % docker volume create --driver none vv
  % docker volume rm -f vv
  % docker volume create --driver bridge --driver x vv
  % docker volume rm -f vv
  % docker volume create --driver vv
  % docker volume rm -f vv
  $ docker volume create --label a=b vv
  vv
  % docker volume rm -f vv
  $ docker volume create --label '' vv
  invalid argument "" for "--label" flag: invalid label '': empty name

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [125]
  % docker volume rm -f vv
  $ docker volume create --label a vv
  vv
  % docker volume rm -f vv
  $ docker volume create --label =b vv
  invalid argument "=b" for "--label" flag: invalid label '=b': empty name

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  [125]
  % docker volume rm -f vv
  $ docker volume create --label a= vv
  vv
  % docker volume rm -f vv
  $ docker volume create --label a=b=c vv
  vv
  % docker volume rm -f vv
  $ docker volume create --label ' a=b' vv
  vv
  % docker volume rm -f vv
  $ docker volume create --label a=b --label a vv
  vv
  % docker volume rm -f vv
  $ docker volume create --label vv
  dd20ed8bc887b71fb757ef020b4b854bd3fb800cb0f030c4852d1b9f13e76fc7
  % docker volume rm -f vv
  $ docker volume create --opt a=b vv
  Error response from daemon: create vv: invalid option: "a"
  [1]
  % docker volume rm -f vv
  $ docker volume create --opt '' vv
  Error response from daemon: create vv: invalid option: ""
  [1]
  % docker volume rm -f vv
  $ docker volume create --opt x vv
  Error response from daemon: create vv: invalid option: "x"
  [1]
  % docker volume rm -f vv
  $ docker volume create --opt = vv
  Error response from daemon: create vv: invalid option: ""
  [1]
  % docker volume rm -f vv
  $ docker volume create --opt com.docker.network.bridge.name=br9 vv
  Error response from daemon: create vv: invalid option: "com.docker.network.bridge.name"
  [1]
  % docker volume rm -f vv
  $ docker volume create --opt com.docker.network.bridge.enable_icc=x vv
  Error response from daemon: create vv: invalid option: "com.docker.network.bridge.enable_icc"
  [1]
  % docker volume rm -f vv
  $ docker volume create --opt com.docker.network.driver.mtu=x vv
  Error response from daemon: create vv: invalid option: "com.docker.network.driver.mtu"
  [1]
  % docker volume rm -f vv
  $ docker volume create --opt type=tmpfs --opt device=tmpfs --opt o=size=1m vv
  vv
  % docker volume rm -f vv
  $ docker volume create --opt type=x vv
  Error response from daemon: create vv: missing required option: "device"
  [1]
  % docker volume rm -f vv
  $ docker volume create --opt device=x vv
  Error response from daemon: create vv: missing required option: "type"
  [1]
  % docker volume rm -f vv
  $ docker volume create --opt o=x vv
  Error response from daemon: create vv: missing required option: "device"
  [1]
  % docker volume rm -f vv
  $ docker volume create --opt a=b --opt x vv
  Error response from daemon: create vv: invalid option: "a"
  [1]
  % docker volume rm -f vv
  $ docker volume create --opt vv
  Error response from daemon: create 5e41c9a1f01a5f414821eebab340d62c38446245f087a4b992b5802787e816e3: invalid option: "vv"
  [1]
  % docker volume rm -f vv
  $ docker network create --attachable nn
  887398c40d9e6c7941397107328e73ffaba3201d1a05c93d5692c62dc88ee6b0
  % docker network rm nn
  $ docker network create --attachable=false nn
  5ca4d03c50e4cdadef0bb5ae68b5d0a0649bcbe1643cb3d6a0bf8a84ea039b5c
  % docker network rm nn
  $ docker network create --attachable=maybe nn
  invalid argument "maybe" for "--attachable" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --attachable=1 nn
  10757a0bf8c1650e77df90b59e069d7671c363f86428ac9a7ce38fd472c62ad7
  % docker network rm nn
  $ docker network create --attachable= nn
  invalid argument "" for "--attachable" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --attachable=TRUE nn
  ba52d37cdb38cfdeae8962e68364e7e011e05863ca4e31a81b837ee7b76dae07
  % docker network rm nn
  $ docker network create --aux-address a=10.9.0.5 nn
  no matching subnet for aux-address 10.9.0.5
  [1]
  % docker network rm nn
  $ docker network create --aux-address '' nn
  9cea0f1a59db0b173ebff42722b16857a5cfc23a961204169241a6cee15cb614
  % docker network rm nn
  $ docker network create --aux-address x nn
  bdadb0b72874ffa148ed4d28269e1e4915ab451cdbab15100a8401a2b9fed5b2
  % docker network rm nn
  $ docker network create --aux-address a=x nn
  ParseAddr("x"): unable to parse IP
  [1]
  % docker network rm nn
  $ docker network create --aux-address a=10.8.0.1 nn
  no matching subnet for aux-address 10.8.0.1
  [1]
  % docker network rm nn
  $ docker network create --aux-address a=10.9.0.5 --aux-address x nn
  no matching subnet for aux-address 10.9.0.5
  [1]
  % docker network rm nn
  $ docker network create --aux-address nn
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  % docker network rm nn
  $ docker network create --config-from nope nn
  Error response from daemon: configuration network "nope" does not exist
  [1]
  % docker network rm nn
  $ docker network create --config-from '' nn
  ab4e663424ff5b217e11c84a20d4b9d0b76160f0406d9f8ef9f7ffd00af87777
  % docker network rm nn
  $ docker network create --config-from n1 nn
  Error response from daemon: configuration network "n1" does not exist
  [1]
  % docker network rm nn
  $ docker network create --config-from nope --config-from n1 nn
  Error response from daemon: configuration network "n1" does not exist
  [1]
  % docker network rm nn
  $ docker network create --config-from nn
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  % docker network rm nn
  $ docker network create --config-only nn
  559da201fae0e3371a7abe49195a37b077ecd410796c6e1b161179d972eba08b
  % docker network rm nn
  $ docker network create --config-only=false nn
  b7e0d192d2171546732a47e09be65f3f849addfbc323dcd19252cb129319c8a2
  % docker network rm nn
  $ docker network create --config-only=maybe nn
  invalid argument "maybe" for "--config-only" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --config-only=1 nn
  e280e687af7b5cef119314e25f4f47a41a2aa016759beeb22fb77279e2cf5e8a
  % docker network rm nn
  $ docker network create --config-only= nn
  invalid argument "" for "--config-only" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --config-only=TRUE nn
  6ef11212743abb15579b118b36e83a40c769cbf5e962a751899a23cdbf3cc826
  % docker network rm nn
  $ docker network create --driver bridge nn
  dbabe43ec60985dd4224b581ab872a4622665ecbbe8e38dae9a3934413014a75
  % docker network rm nn
  $ docker network create --driver '' nn
  8b33c34f258ff9cb45aad8f19c7168572cdd8506240a9de71d23b41130ef096e
  % docker network rm nn
  % docker network create --driver x nn
  % docker network rm nn
  % docker network create --driver local nn
  % docker network rm nn
  $ docker network create --driver host nn
  Error response from daemon: only one instance of "host" network is allowed
  [1]
  % docker network rm nn
  $ docker network create --driver overlay nn
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  % docker network rm nn
  $ docker network create --driver null nn
  Error response from daemon: only one instance of "null" network is allowed
  [1]
  % docker network rm nn
  % docker network create --driver none nn
  % docker network rm nn
  % docker network create --driver bridge --driver x nn
  % docker network rm nn
  $ docker network create --driver nn
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  % docker network rm nn
  $ docker network create --gateway 10.9.0.1 nn
  every ip-range or gateway must have a corresponding subnet
  [1]
  % docker network rm nn
  $ docker network create --gateway '' nn
  cd7704bec64d8f1814ca99a0d89dd5c9177c0b217c881234f285ec5101fdf939
  % docker network rm nn
  $ docker network create --gateway x nn
  invalid argument "x" for "--gateway" flag: invalid string being converted to IP address: x

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --gateway 10.9.0.1,10.9.0.2 nn
  every ip-range or gateway must have a corresponding subnet
  [1]
  % docker network rm nn
  $ docker network create --gateway 10.9.0.1 --gateway x nn
  invalid argument "x" for "--gateway" flag: invalid string being converted to IP address: x

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --gateway nn
  invalid argument "nn" for "--gateway" flag: invalid string being converted to IP address: nn

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --ingress nn
  Error response from daemon: Ingress network can only be global scope network
  [1]
  % docker network rm nn
  $ docker network create --ingress=false nn
  fed6d5f57d2c6186ce191ed157c0fe4a1dccf9973d3cb5c9ed0ae14215b0e968
  % docker network rm nn
  $ docker network create --ingress=maybe nn
  invalid argument "maybe" for "--ingress" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --ingress=1 nn
  Error response from daemon: Ingress network can only be global scope network
  [1]
  % docker network rm nn
  $ docker network create --ingress= nn
  invalid argument "" for "--ingress" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --ingress=TRUE nn
  Error response from daemon: Ingress network can only be global scope network
  [1]
  % docker network rm nn
  $ docker network create --internal nn
  19df2eadd1b050336e813fcf65ba09d1fbaed3f8a5bbceb82fe9c6336efd9b78
  % docker network rm nn
  $ docker network create --internal=false nn
  28706e0b9d63672e5348cdb806c0ec462f6a0d3322394a8a0db5b95263fdac71
  % docker network rm nn
  $ docker network create --internal=maybe nn
  invalid argument "maybe" for "--internal" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --internal=1 nn
  5214518b727d1c416cf202966b0db2f370cc66e5a656f0efcdc10f34eeaf42d7
  % docker network rm nn
  $ docker network create --internal= nn
  invalid argument "" for "--internal" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --internal=TRUE nn
  963d5c801a38e0af23924007d77c576af0ff1a6d0e40d219c26e78d03473b18a
  % docker network rm nn
  $ docker network create --ip-range 10.9.0.0/25 nn
  every ip-range or gateway must have a corresponding subnet
  [1]
  % docker network rm nn
  $ docker network create --ip-range '' nn
  4f5cf8a2241bd98ce39461a8ed50fd316e3620e05c7f4477fcb1ed3fe1154918
  % docker network rm nn
  $ docker network create --ip-range x nn
  invalid argument "x" for "--ip-range" flag: invalid string being converted to CIDR: x

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --ip-range 10.8.0.0/24 nn
  every ip-range or gateway must have a corresponding subnet
  [1]
  % docker network rm nn
  $ docker network create --ip-range 10.9.0.0/25 --ip-range x nn
  invalid argument "x" for "--ip-range" flag: invalid string being converted to CIDR: x

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --ip-range nn
  invalid argument "nn" for "--ip-range" flag: invalid string being converted to CIDR: nn

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --ipam-driver default nn
  7f514143d879eedc64f62f2cb32245e302bf514405c2112e48ba9c239e51fee8
  % docker network rm nn
  $ docker network create --ipam-driver '' nn
  c39d7a34c8c1ebc1ea918ed31cc413f155190b97925e00124db773b3c1542697
  % docker network rm nn
  % docker network create --ipam-driver x nn
  % docker network rm nn
  % docker network create --ipam-driver null nn
  % docker network rm nn
  % docker network create --ipam-driver default --ipam-driver x nn
  % docker network rm nn
  $ docker network create --ipam-driver nn
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  % docker network rm nn
  $ docker network create --ipam-opt a=b nn
  95ccd0d7cd1f2a337088eb39fabbc3b8f6f1f3cf68d2ad4ffdbe8595c47cf413
  % docker network rm nn
  $ docker network create --ipam-opt '' nn
  8efc1d7d8cdf22d7b1bcf6bf4a9cdebdb7ff4715debd607e642aeb5acba5ee37
  % docker network rm nn
  $ docker network create --ipam-opt x nn
  ac7c368247dcbb6a3d343f7739ebad96b01afa3e6685016f1b406309487c3cde
  % docker network rm nn
  $ docker network create --ipam-opt a=b --ipam-opt x nn
  0b4615a24123ca61da458c32b12dbcee603e5e0829bc7d8b2ce9958ac7b51ea7
  % docker network rm nn
  $ docker network create --ipam-opt nn
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  % docker network rm nn
  $ docker network create --ipv4 nn
  1600b80ffeae42d54580948c17e41f0dd0273560c70f0963b34da32c8cb9961c
  % docker network rm nn
  $ docker network create --ipv4=false nn
  Error response from daemon: IPv4 or IPv6 must be enabled
  [1]
  % docker network rm nn
  $ docker network create --ipv4=maybe nn
  invalid argument "maybe" for "--ipv4" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --ipv4=1 nn
  1203403b2b9d978da8679e618f262cfbe734a45b2786767578bd405dc1695754
  % docker network rm nn
  $ docker network create --ipv4= nn
  invalid argument "" for "--ipv4" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --ipv4=TRUE nn
  a575ce849daefeb329554c1fae96f2d521710f3738e25fa63c00b2effff8f791
  % docker network rm nn
  $ docker network create --ipv6 nn
  0f7616d40a28865a178176b55c13b6a677fa447adb4a0777e52e2f4cd8ee2917
  % docker network rm nn
  $ docker network create --ipv6=false nn
  c3a89476425beb39eab2710e38aca01f6c8619332aa1893769c16ab48ac5b519
  % docker network rm nn
  $ docker network create --ipv6=maybe nn
  invalid argument "maybe" for "--ipv6" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --ipv6=1 nn
  0c93fb9fc12a03ca9e93daf2a97889be130b60651e2228a03ada59ea263c2dbc
  % docker network rm nn
  $ docker network create --ipv6= nn
  invalid argument "" for "--ipv6" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --ipv6=TRUE nn
  997fac60bf8369b23920b8729e11dc2e58aa25c33587d51fda5a0e7f39e9d3c4
  % docker network rm nn
  $ docker network create --label a=b nn
  59ae52daeb1abc1ca1108aecadf2684c2095760d8cdd14a8dce8dd6ecea0f14c
  % docker network rm nn
  $ docker network create --label '' nn
  invalid argument "" for "--label" flag: invalid label '': empty name

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --label a nn
  17b980aa2108cb7227c47723315fe6515e4194a50739422af84434e169d5837c
  % docker network rm nn
  $ docker network create --label =b nn
  invalid argument "=b" for "--label" flag: invalid label '=b': empty name

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  % docker network rm nn
  $ docker network create --label a= nn
  99c1c14f74ee19a29fd0f78471d6147f38cb53399d4f0f76b790fc37c5e7c992
  % docker network rm nn
  $ docker network create --label a=b=c nn
  4cb416137911d7f575447a94664e9b6ad7b05e476c39e9de913756efbb0e3a1b
  % docker network rm nn
  $ docker network create --label ' a=b' nn
  daa5613cd60ea80e8b8df7ad5466fa158da00dde2d4aba296d45b70159911946
  % docker network rm nn
  $ docker network create --label a=b --label a nn
  d782d8c477eb575585f4ab45837e885ebbeded922146e5343eb95e1cee07e7b0
  % docker network rm nn
  $ docker network create --label nn
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  % docker network rm nn
  $ docker network create --opt a=b nn
  7998cacf0f24db21c676a7a557a0210a0bd2aa6803a1cf4009f6747f7c8d6615
  % docker network rm nn
  $ docker network create --opt '' nn
  6eb3bb27e259f3b21ec36d221ba574144076ca3bd6127c7c263510da1c838cc5
  % docker network rm nn
  $ docker network create --opt x nn
  b1ba15d4379faa5b01ba384360a9ecab5f91c7f64408e1df269f4c2d93e98be9
  % docker network rm nn
  $ docker network create --opt = nn
  2fab083e793ef5f4a975615d106689fad58e812a641b8e9e0215d7e6ddea3be1
  % docker network rm nn
  $ docker network create --opt com.docker.network.bridge.name=br9 nn
  7a1580c29f7a333354a653f457b175e1f9d85247aa512c534104c94f8890c98d
  % docker network rm nn
  $ docker network create --opt com.docker.network.bridge.enable_icc=x nn
  Error response from daemon: failed to parse com.docker.network.bridge.enable_icc value: x (strconv.ParseBool: parsing "x": invalid syntax)
  [1]
  % docker network rm nn
  $ docker network create --opt com.docker.network.driver.mtu=x nn
  Error response from daemon: failed to parse com.docker.network.driver.mtu value: x (strconv.Atoi: parsing "x": invalid syntax)
  [1]
  % docker network rm nn
  $ docker network create --opt type=tmpfs --opt device=tmpfs --opt o=size=1m nn
  2560760b116210d9b4dcc0246c25fc460a124b70ef7a12eac6b269dca88d6811
  % docker network rm nn
  $ docker network create --opt type=x nn
  99ec74f596182e8eb5d2c346319144853db741d99b6fd9fae0d3996ccde018fe
  % docker network rm nn
  $ docker network create --opt device=x nn
  8f036fb000b2dd848190f1246bf1a9ae07a340c6451a9ee5fd836a228dc7faa4
  % docker network rm nn
  $ docker network create --opt o=x nn
  dd6d5d7911c09762bcda4dce938ad921e0de3489d17a37e67fa6f15d9dcab887
  % docker network rm nn
  $ docker network create --opt a=b --opt x nn
  9076044facf67bae32c32e34f6e7856980d0389c45e15b9ef88d765e7cd7580f
  % docker network rm nn
  $ docker network create --opt nn
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  % docker network rm nn
  $ docker network create --scope local nn
  c28748dcab3f3caf9d461742491bfac644200c17c262690162884e3502eb83a0
  % docker network rm nn
  $ docker network create --scope '' nn
  95aa4cc974968b193451c7de0e3dfe57d27d1926c744ade86753bec00c02968d
  % docker network rm nn
  $ docker network create --scope x nn
  b28d2dfc453bb2115a4e3dad5146cf8e02ace369d50efe3b6e23d5cadd9e0056
  % docker network rm nn
  $ docker network create --scope swarm nn
  Error response from daemon: cannot create a swarm scoped network when swarm is not active
  [1]
  % docker network rm nn
  $ docker network create --scope global nn
  fdaf5cca2458e58592f2e4904ed6a39669ef0c23ae41959f7db4e3d902ead82c
  % docker network rm nn
  $ docker network create --scope local --scope x nn
  b4f32d963fb0b670d714b98ad373b4d85c414c0acdfe18f5eed8ff14d683eaee
  % docker network rm nn
  $ docker network create --scope nn
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  $ docker ps -a --format "{{.Names}} {{.State}}"
  made1 created
  stop1 exited
  paus1 paused
  run1 running
  $ docker volume ls -q
  dd20ed8bc887b71fb757ef020b4b854bd3fb800cb0f030c4852d1b9f13e76fc7
  v1
  $ docker network ls --format "{{.Name}} {{.Driver}}"
  bridge bridge
  host host
  n1 bridge
  none null
  $ docker images --format "{{.Repository}}:{{.Tag}}"
  nginx:latest
  alpine:latest
