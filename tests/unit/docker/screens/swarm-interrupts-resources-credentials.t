Keys that interrupt services and stacks on their way, and two flags of swarm.

  % docker pull -q alpine; docker swarm init --advertise-addr 127.0.0.1
  $ docker service create --name s1 alpine sleep 1d
  < @1s
  < ^C
  bovfakw23ay3wv29s6milpf0x
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Waiting 4 seconds to verify that tasks are stable...
  $ docker service ls --format '{{.Name}} {{.Replicas}}'
  s1 1/1
  % docker service create --name s2 --constraint node.labels.a==b alpine sleep 1d
  < @3s
  < ^C
  % docker service update --image alpine:nope s1
  < @2s
  < ^C
  % docker service update --env-add A=b --update-delay 30s s1
  < @2s
  < ^C
  % docker service scale s1=20
  < @1s
  < ^C
  % docker service scale s1=2 s2=3
  < @3s
  < ^C
  % docker service rollback s2
  < @3s
  < ^C
  $ docker service create --name s4 -q --constraint node.labels.a==b alpine sleep 1d
  < @3s
  < ^C
  oyshbykoqhoxshmyzigcgv15f
  % printf 'services:\n  a:\n    image: alpine\n    command: sleep 1d\n    deploy: {placement: {constraints: [node.labels.a==b]}}\n' > st.yaml
  $ docker stack deploy --detach=false -c st.yaml st
  < @4s
  < ^C
  Creating network st_default
  Creating service st_a
  overall progress: 0 out of 1 tasks
  1/1: no suitable node (scheduling constraints not satisfied on 1 node)
  Operation continuing in background.
  Use `docker service ps 6jkml95iuhohq9pnves99fko2` to check progress.
  $ docker service ls --format '{{.Name}} {{.Replicas}}'
  s1 0/2
  s2 0/1
  s4 0/1
  st_a 0/1
  $ docker stack rm --detach=false st
  Removing service st_a
  Removing network st_default
  $ docker service create -d --name g1 --generic-resource gpu=1 alpine sleep 1d
  v52059ciph6h2191ruddx7584
  $ docker service create -d --name g2 --generic-resource gpu alpine sleep 1d
  invalid argument "gpu" for "--generic-resource" flag: invalid generic-resource format `gpu` expected `name=value`

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d --name g3 --generic-resource '' alpine sleep 1d
  invalid argument "" for "--generic-resource" flag: invalid generic-resource format `` expected `name=value`

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d --name g4 --generic-resource gpu=x alpine sleep 1d
  invalid generic-resource request `gpu=x`, Named Generic Resources is not supported for service create or update
  [1]
  $ docker service create -d --name g5 --generic-resource gpu=0 alpine sleep 1d
  vjr6zf6jqbmn2mauf8qd2gj28
  $ docker service create -d --name g6 --generic-resource gpu=-1 alpine sleep 1d
  invalid generic resource specification: could not parse GenericResource: cannot ask for negative resource gpu
  [1]
  $ docker service create -d --name g7 --generic-resource gpu=1,ssd=2 alpine sleep 1d
  invalid generic resource specification: could not parse GenericResource: incorrect term gpu=1,ssd=2, missing '=' or malformed expression
  [1]
  $ docker service create -d --name g8 --generic-resource gpu=1 --generic-resource gpu=2 alpine sleep 1d
  invalid generic resource specification: could not parse GenericResource: mixed discrete and named resources in expression 'gpu=[1 2]'
  [1]
  $ docker service create -d --name g9 --generic-resource =1 alpine sleep 1d
  u17ajrbgsd86py3bx0rx63eis
  $ docker service create -d --name g10 --generic-resource gpu=a,b alpine sleep 1d
  invalid generic-resource request `gpu=a,b`, Named Generic Resources is not supported for service create or update
  [1]
  $ docker service create -d --name g11 --generic-resource gpu= alpine sleep 1d
  invalid generic-resource request `gpu=`, Named Generic Resources is not supported for service create or update
  [1]
  $ docker service create -d --name g12 --generic-resource gpu=1=2 alpine sleep 1d
  invalid generic resource specification: could not parse GenericResource: incorrect term gpu=1=2, missing '=' or malformed expression
  [1]
  $ docker service inspect -f '{{json .Spec.TaskTemplate.Resources}}' g1
  {"Limits":{},"Reservations":{"GenericResources":[{"DiscreteResourceSpec":{"Kind":"gpu","Value":1}}]}}
  $ docker service inspect -f '{{json .Spec.TaskTemplate.Resources}}' g8

  no such service: g8
  [1]
  % docker service ps --no-trunc --format '{{.CurrentState}}|{{.Error}}' g1 | cut -d' ' -f1,5-
  $ docker service update -d --generic-resource-add ssd=1 g1
  g1
  $ docker service inspect -f '{{json .Spec.TaskTemplate.Resources}}' g1
  {"Limits":{},"Reservations":{"GenericResources":[{"DiscreteResourceSpec":{"Kind":"gpu","Value":1}},{"DiscreteResourceSpec":{"Kind":"ssd","Value":1}}]}}
  $ docker service update -d --generic-resource-rm gpu g1
  g1
  $ docker service inspect -f '{{json .Spec.TaskTemplate.Resources}}' g1
  {"Limits":{},"Reservations":{"GenericResources":[{"DiscreteResourceSpec":{"Kind":"ssd","Value":1}}]}}
  $ docker service update -d --generic-resource-rm nope g1
  could not find generic-resource `nope` to remove it
  [1]
  $ docker service update -d --generic-resource-add x=y g1
  invalid generic-resource request `x=y`, Named Generic Resources is not supported for service create or update
  [1]
  $ docker service create -d --name c1 --credential-spec x alpine sleep 1d
  invalid argument "x" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d --name c2 --credential-spec '' alpine sleep 1d
  dx3mu925fqrp50n74jas4crj2
  $ docker service create -d --name c3 --credential-spec config://x alpine sleep 1d
  config not found: x
  [1]
  $ docker service create -d --name c4 --credential-spec file://x alpine sleep 1d
  0wiknxc38rmhnpu718q3onx6n
  $ docker service create -d --name c5 --credential-spec registry://x alpine sleep 1d
  xmhxbhag2554c00jwqb2lokkg
  $ docker service create -d --name c6 --credential-spec foo://x alpine sleep 1d
  invalid argument "foo://x" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create -d --name c7 --credential-spec config:// alpine sleep 1d
  Error response from daemon: invalid CredentialSpec: must either provide "file", "registry", or "config" for credential spec
  [1]
  $ docker service create -d --name c8 --credential-spec file:// alpine sleep 1d
  Error response from daemon: invalid CredentialSpec: must either provide "file", "registry", or "config" for credential spec
  [1]
  $ docker service create -d --name c9 --credential-spec registry:// alpine sleep 1d
  Error response from daemon: invalid CredentialSpec: must either provide "file", "registry", or "config" for credential spec
  [1]
  % echo x | docker config create cs -
  $ docker service create -d --name c10 --credential-spec config://cs alpine sleep 1d
  n6bk6sgjcda064etequr5ix58
  $ docker service inspect -f '{{json .Spec.TaskTemplate.ContainerSpec.Privileges}}' c4 c5
  {"CredentialSpec":{"Config":"","File":"x","Registry":""},"SELinuxContext":null,"NoNewPrivileges":false}
  {"CredentialSpec":{"Config":"","File":"","Registry":"x"},"SELinuxContext":null,"NoNewPrivileges":false}
  $ docker service update -d --credential-spec file://y c5
  c5
  $ docker service inspect -f '{{json .Spec.TaskTemplate.ContainerSpec.Privileges}}' c5
  {"CredentialSpec":{"Config":"","File":"y","Registry":""},"SELinuxContext":null,"NoNewPrivileges":false}
  $ docker service update -d --credential-spec foo c5
  invalid argument "foo" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --credential-spec '' c5
  c5
  % sleep 3
  $ docker service ps --no-trunc --format '{{.Error}}' c4 | head -1
  "invalid --security-opt 2: "credentialspec=file://x""
