  % mkdir w; cd w
  % docker swarm init --advertise-addr 127.0.0.1
  % echo a | docker secret create sec -
  % echo a | docker config create cfg -
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --config= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--config" flag: EOF

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --config=nope busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  config not found: nope
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --config=target=/x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "target=/x" for "--config" flag: source is required

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --config=cfg,foo=bar busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "cfg,foo=bar" for "--config" flag: invalid field 'cfg' must be a key=value pair

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --config=source=cfg,foo busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "source=cfg,foo" for "--config" flag: invalid field 'foo' must be a key=value pair

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --config=nope --config=cfg busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  config not found: nope
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --constraint= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --constraint=a busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --constraint=a==b busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = Unknown desc = key 'a' is invalid
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --constraint=a=b busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x '--constraint=node.id==@@' busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = Unknown desc = value '@@' is invalid
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --constraint=a --constraint=a==b busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --container-label= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--container-label" flag: invalid label '': empty name

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --container-label==b busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "=b" for "--container-label" flag: invalid label '=b': empty name

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --credential-spec=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --credential-spec=config://nope busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  config not found: nope
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --credential-spec=x --credential-spec=file://a busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --detach=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "-d, --detach" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --dns= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--dns" flag: IP address is not correctly formatted:

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --dns=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--dns" flag: IP address is not correctly formatted: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --dns=1.1.1.1 --dns=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--dns" flag: IP address is not correctly formatted: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --dns-search= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--dns-search" flag:  is not a valid domain

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x '--dns-search=a b' busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "a b" for "--dns-search" flag: a b is not a valid domain

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --dns-search=-a busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-a" for "--dns-search" flag: -a is not a valid domain

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --name x --endpoint-mode=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: invalid resolution mode: "x"
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x "--entrypoint=a 'b" busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "a 'b" for "--entrypoint" flag: EOF found when expecting closing quote

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x '--entrypoint=a b' "--entrypoint=a 'b" busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "a 'b" for "--entrypoint" flag: EOF found when expecting closing quote

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --env= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "-e, --env" flag: invalid environment variable:

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --env==b busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "=b" for "-e, --env" flag: invalid environment variable: =b

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --env-file= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  open : no such file or directory
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --env-file=nope busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  open nope: no such file or directory
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --env-file=/tmp busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid env file (/tmp): read /tmp: is a directory
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --env-file=nope --env-file=/dev/null busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  open nope: no such file or directory
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --generic-resource= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--generic-resource" flag: invalid generic-resource format `` expected `name=value`

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --generic-resource=a busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "a" for "--generic-resource" flag: invalid generic-resource format `a` expected `name=value`

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --generic-resource=a=b busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid generic-resource request `a=b`, Named Generic Resources is not supported for service create or update
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --generic-resource=a=1,b busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid generic-resource request `a=1,b`, Named Generic Resources is not supported for service create or update
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --generic-resource=a=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid generic resource specification: could not parse GenericResource: cannot ask for negative resource a
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --generic-resource=a --generic-resource=a=1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "a" for "--generic-resource" flag: invalid generic-resource format `a` expected `name=value`

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-interval= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--health-interval" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-interval=1us busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Interval in HealthConfig cannot be less than 1ms
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-interval=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-interval" flag: duration cannot be negative

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-interval=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-interval=5s --health-interval=1us busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Interval in HealthConfig cannot be less than 1ms
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-retries= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--health-retries" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-retries=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Retries in HealthConfig cannot be negative
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-retries=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--health-retries" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-retries=5 --health-retries=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Retries in HealthConfig cannot be negative
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-start-interval= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--health-start-interval" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-start-interval=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-start-interval" flag: duration cannot be negative

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-start-interval=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--health-start-interval" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-start-interval=5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--health-start-interval" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-start-interval=5s --health-start-interval=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-start-interval" flag: duration cannot be negative

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-start-period= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--health-start-period" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-start-period=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-start-period" flag: duration cannot be negative

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-start-period=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--health-start-period" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-start-period=5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--health-start-period" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-start-period=5s --health-start-period=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-start-period" flag: duration cannot be negative

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-timeout= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--health-timeout" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-timeout=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-timeout" flag: duration cannot be negative

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-timeout=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--health-timeout" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-timeout=5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--health-timeout" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --health-timeout=5s --health-timeout=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-timeout" flag: duration cannot be negative

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --host= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--host" flag: bad format for add-host: ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --host=a busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "a" for "--host" flag: bad format for add-host: "a"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --host=a:x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "a:x" for "--host" flag: invalid IP address in add-host: "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --host:1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  unknown flag: --host:1

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --host=a --host=a:1.2.3.4 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "a" for "--host" flag: bad format for add-host: "a"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x '--hostname={{.X}}' busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1:2: executing "expansion" at <.X>: can't evaluate field X in type *template.Context
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x '--hostname={{' busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1: unclosed action
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --init=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--init" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --init= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--init" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --init=true --init=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--init" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --label= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "-l, --label" flag: invalid label '': empty name

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --label==b busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "=b" for "-l, --label" flag: invalid label '=b': empty name

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-cpu= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--limit-cpu" flag: failed to parse  as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-cpu=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid cpu value -1: Must be at least 0.001
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-cpu=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--limit-cpu" flag: failed to parse x as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-cpu=1e-10 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "1e-10" for "--limit-cpu" flag: value is too precise

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-cpu=0.0001 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid cpu value 0.0001: Must be at least 0.001
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-cpu=.5 --limit-cpu=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid cpu value -1: Must be at least 0.001
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-memory= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--limit-memory" flag: invalid size: ''

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-memory=1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1: Must be at least 4MiB
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-memory=4095k busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 4193280: Must be at least 4MiB
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-memory=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--limit-memory" flag: invalid size: '-1'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-memory=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--limit-memory" flag: invalid size: 'x'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-memory=6m --limit-memory=1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1: Must be at least 4MiB
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-pids= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--limit-pids" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-pids=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--limit-pids" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-pids=1.5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "1.5" for "--limit-pids" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --limit-pids=99999999999999999999 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "99999999999999999999" for "--limit-pids" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --log-opt= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--log-opt" flag: invalid environment variable:

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --log-opt==b busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "=b" for "--log-opt" flag: invalid environment variable: =b

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --max-concurrent= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--max-concurrent" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --max-concurrent=5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  max-concurrent can only be used with replicated-job mode
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --max-concurrent=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--max-concurrent" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --max-concurrent=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--max-concurrent" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --max-concurrent=5 --max-concurrent=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--max-concurrent" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --memory-swap= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--memory-swap" flag: invalid size: ''

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --memory-swap=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--memory-swap" flag: invalid size: '-1'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --memory-swap=1m busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: memory swap provided, but no memory-limit was set
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --memory-swap=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--memory-swap" flag: invalid size: 'x'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --memory-swap=-1 --memory-swap=1m busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--memory-swap" flag: invalid size: '-1'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --memory-swappiness= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--memory-swappiness" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --memory-swappiness=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--memory-swappiness" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --name x --mode= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  unknown mode: , only replicated and global supported
  [1]
  $ docker service create -dq --no-resolve-image --name x --mode=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  unknown mode: x, only replicated and global supported
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --mount= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--mount" flag: value is empty

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --mount=type=x,dst=/y busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: invalid MountType: "x"
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --mount=foo busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "foo" for "--mount" flag: invalid field 'foo' must be a key=value pair

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --name x --mount=type=tmpfs,dst=/x,tmpfs-mode=9 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "type=tmpfs,dst=/x,tmpfs-mode=9" for "--mount" flag: invalid value for tmpfs-mode: 9

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --mount=type=bind,src=/a,dst=/b,volume-nocopy busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "type=bind,src=/a,dst=/b,volume-nocopy" for "--mount" flag: cannot mix 'volume-*' options with mount type 'bind'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --mount=type=image,src=a,dst=/b busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: invalid MountType: "image"
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --mount=type=bind,src=/tmp,dst=/x --mount=type=volume,dst=/x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: duplicate mount point: /x
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --network= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid network name or ID: value is empty
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --network=nope busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: network nope not found
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --network=name=ov,alias=a busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: network ov not found
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --network=name=ov,foo=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "name=ov,foo=x" for "--network" flag: invalid field key foo

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --network=alias=a busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "alias=a" for "--network" flag: network name/id is not specified

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --network=ov busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: network ov not found
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --network=none busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: network none not found
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --network=nope --network=bridge busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: network nope not found
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --no-healthcheck=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--no-healthcheck" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --no-healthcheck= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--no-healthcheck" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --no-healthcheck=true --no-healthcheck=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--no-healthcheck" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --no-resolve-image=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--no-resolve-image" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --oom-score-adj= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--oom-score-adj" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --oom-score-adj=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--oom-score-adj" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --oom-score-adj=1.5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "1.5" for "--oom-score-adj" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --oom-score-adj=99999999999999999999 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "99999999999999999999" for "--oom-score-adj" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --placement-pref= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--placement-pref" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --placement-pref=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--placement-pref" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --placement-pref=pack=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "pack=x" for "--placement-pref" flag: unsupported placement preference pack (only spread is supported)

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --placement-pref=x --placement-pref=spread=node.labels.a busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--placement-pref" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --publish= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "-p, --publish" flag: no port specified: <empty>

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --publish=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "-p, --publish" flag: invalid containerPort: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --publish=1:2:3 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "1:2:3" for "-p, --publish" flag: invalid IP address: 1

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --publish=published=80 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "published=80" for "-p, --publish" flag: missing mandatory field 'target'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --publish=published=x,target=80 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "published=x,target=80" for "-p, --publish" flag: invalid published port (x): value must be an integer: invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --name x --publish=target=80,mode=q busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "target=80,mode=q" for "-p, --publish" flag: invalid publish mode value (q): must be either 'ingress' or 'host'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --publish=target=80,protocol=q busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "target=80,protocol=q" for "-p, --publish" flag: invalid protocol value 'q'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --name x --publish=target=80,mode=host,published=70000 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "target=80,mode=host,published=70000" for "-p, --publish" flag: invalid published port (70000): value must be an integer: value out of range

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --publish=127.0.0.1:80:80 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "127.0.0.1:80:80" for "-p, --publish" flag: hostip is not supported

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --publish=80:80/foo busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "80:80/foo" for "-p, --publish" flag: invalid proto: foo

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --publish=target=80,foo=1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "target=80,foo=1" for "-p, --publish" flag: invalid field key: foo

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --name x --publish=target=80,mode busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "target=80,mode" for "-p, --publish" flag: invalid field: mode

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --quiet=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "-q, --quiet" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --read-only=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--read-only" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --read-only= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--read-only" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --read-only=true --read-only=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--read-only" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --name x --replicas= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--replicas" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --name x --replicas=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--replicas" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --name x --replicas=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--replicas" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --name x --replicas=-1 --replicas=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--replicas" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --replicas-max-per-node= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --replicas-max-per-node=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --replicas-max-per-node=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --replicas-max-per-node=5 --replicas-max-per-node=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --reserve-cpu= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--reserve-cpu" flag: failed to parse  as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --reserve-cpu=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--reserve-cpu" flag: failed to parse x as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --reserve-cpu=1e-10 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "1e-10" for "--reserve-cpu" flag: value is too precise

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --reserve-cpu=.5 --reserve-cpu=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--reserve-cpu" flag: failed to parse x as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --reserve-memory= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--reserve-memory" flag: invalid size: ''

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --reserve-memory=1m busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1048576: Must be at least 4MiB
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --reserve-memory=1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1: Must be at least 4MiB
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --reserve-memory=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--reserve-memory" flag: invalid size: 'x'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --reserve-memory=1m --reserve-memory=1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1: Must be at least 4MiB
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-condition=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: invalid RestartCondition: "x"
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-delay= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--restart-delay" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-delay=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-delay cannot be negative
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-delay=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--restart-delay" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-delay=5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--restart-delay" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-delay=5s --restart-delay=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-delay cannot be negative
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-max-attempts= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-max-attempts=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-max-attempts=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-max-attempts=5 --restart-max-attempts=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-window= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--restart-window" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-window=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-window cannot be negative
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-window=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--restart-window" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-window=5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--restart-window" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --restart-window=5s --restart-window=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-window cannot be negative
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-delay= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--rollback-delay" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-delay=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--rollback-delay" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-delay=5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--rollback-delay" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-failure-action=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update failure action x
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-failure-action=rollback --rollback-failure-action=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update failure action x
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-max-failure-ratio= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--rollback-max-failure-ratio" flag: strconv.ParseFloat: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-max-failure-ratio=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--rollback-max-failure-ratio" flag: strconv.ParseFloat: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-monitor= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--rollback-monitor" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-monitor=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--rollback-monitor" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-monitor=5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--rollback-monitor" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-order=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update order x
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-order=stop-first --rollback-order=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update order x
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-parallelism= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-parallelism=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-parallelism=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --rollback-parallelism=5 --rollback-parallelism=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --secret= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--secret" flag: EOF

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --secret=nope busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  secret not found: nope
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --secret=target=/x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "target=/x" for "--secret" flag: source is required

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --secret=sec,foo=bar busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "sec,foo=bar" for "--secret" flag: invalid field 'sec' must be a key=value pair

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --secret=source=sec,foo busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "source=sec,foo" for "--secret" flag: invalid field 'foo' must be a key=value pair

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --secret=nope --secret=sec busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  secret not found: nope
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --stop-grace-period= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--stop-grace-period" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --stop-grace-period=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--stop-grace-period" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --stop-grace-period=5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--stop-grace-period" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --tty=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "-t, --tty" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --tty= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "-t, --tty" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --tty=true --tty=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "-t, --tty" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --ulimit= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--ulimit" flag: invalid ulimit argument:

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --ulimit=nofile=5:3 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "nofile=5:3" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 5 > 3

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --ulimit=nofile busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --ulimit=x=5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x=5" for "--ulimit" flag: invalid ulimit type: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --ulimit=nofile=a busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "nofile=a" for "--ulimit" flag: strconv.ParseInt: parsing "a": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --ulimit=nofile=5:6:7 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "nofile=5:6:7" for "--ulimit" flag: too many limit value arguments - 5:6:7, can only have up to two, `soft[:hard]`

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --ulimit=nofile=5 --ulimit=nofile=5:3 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "nofile=5:3" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 5 > 3

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-delay= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--update-delay" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-delay=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-delay cannot be negative
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-delay=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--update-delay" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-delay=5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--update-delay" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-delay=5s --update-delay=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-delay cannot be negative
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-failure-action=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update failure action x
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-failure-action=rollback --update-failure-action=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update failure action x
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-max-failure-ratio= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--update-max-failure-ratio" flag: strconv.ParseFloat: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-max-failure-ratio=2 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-maxfailureratio cannot be less than 0 or bigger than 1
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-max-failure-ratio=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-maxfailureratio cannot be less than 0 or bigger than 1
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-max-failure-ratio=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--update-max-failure-ratio" flag: strconv.ParseFloat: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-max-failure-ratio=.5 --update-max-failure-ratio=2 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-maxfailureratio cannot be less than 0 or bigger than 1
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-monitor= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--update-monitor" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-monitor=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-monitor cannot be negative
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-monitor=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--update-monitor" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-monitor=5 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--update-monitor" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-monitor=5s --update-monitor=-1s busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-monitor cannot be negative
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-order=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update order x
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-order=start-first --update-order=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update order x
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-parallelism= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--update-parallelism" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-parallelism=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--update-parallelism" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-parallelism=x busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--update-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --update-parallelism=5 --update-parallelism=-1 busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--update-parallelism" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --with-registry-auth=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--with-registry-auth" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --with-registry-auth= busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--with-registry-auth" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --with-registry-auth=true --with-registry-auth=maybe busybox:1.36 true >/dev/null && docker service inspect x -f '{{json .Spec}}' ; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--with-registry-auth" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [1]
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image "--args=a 'b" x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "a 'b" for "--args" flag: EOF found when expecting closing quote

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image '--args=a b' "--args=a 'b" x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "a 'b" for "--args" flag: EOF found when expecting closing quote

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --config-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--config-add" flag: EOF

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --config-add=nope x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  config not found: nope
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --config-add=target=/x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "target=/x" for "--config-add" flag: source is required

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --config-add=cfg,foo=bar x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "cfg,foo=bar" for "--config-add" flag: invalid field 'cfg' must be a key=value pair

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --config-add=source=cfg,foo x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "source=cfg,foo" for "--config-add" flag: invalid field 'foo' must be a key=value pair

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --config-add=nope --config-add=cfg x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  config not found: nope
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --constraint-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --constraint-add=a x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --constraint-add=a==b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = Unknown desc = key 'a' is invalid
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --constraint-add=a --constraint-add=a==b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --container-label-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--container-label-add" flag: invalid label '': empty name

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --container-label-add==b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "=b" for "--container-label-add" flag: invalid label '=b': empty name

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --credential-spec=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --credential-spec=config://nope x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  config not found: nope
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --credential-spec=x --credential-spec=file://a x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --detach=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "-d, --detach" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --dns-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--dns-add" flag: IP address is not correctly formatted:

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --dns-add=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--dns-add" flag: IP address is not correctly formatted: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --dns-add=1.1.1.1 --dns-add=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--dns-add" flag: IP address is not correctly formatted: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --dns-search-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--dns-search-add" flag:  is not a valid domain

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image '--dns-search-add=a b' x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "a b" for "--dns-search-add" flag: a b is not a valid domain

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --endpoint-mode=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: invalid resolution mode: "x"
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image "--entrypoint=a 'b" x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "a 'b" for "--entrypoint" flag: EOF found when expecting closing quote

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image '--entrypoint=a b' "--entrypoint=a 'b" x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "a 'b" for "--entrypoint" flag: EOF found when expecting closing quote

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --env-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--env-add" flag: invalid environment variable:

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --env-add==b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "=b" for "--env-add" flag: invalid environment variable: =b

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --force=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--force" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --force= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--force" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --force=true --force=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--force" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --generic-resource-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--generic-resource-add" flag: invalid generic-resource format `` expected `name=value`

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --generic-resource-add=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--generic-resource-add" flag: invalid generic-resource format `x` expected `name=value`

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --generic-resource-add=a=b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid generic-resource request `a=b`, Named Generic Resources is not supported for service create or update
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --generic-resource-add==b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid generic-resource request `=b`, Named Generic Resources is not supported for service create or update
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --generic-resource-add=a:b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "a:b" for "--generic-resource-add" flag: invalid generic-resource format `a:b` expected `name=value`

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --generic-resource-add=x --generic-resource-add=a=b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--generic-resource-add" flag: invalid generic-resource format `x` expected `name=value`

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --generic-resource-rm= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  could not find generic-resource `` to remove it
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --generic-resource-rm=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  could not find generic-resource `x` to remove it
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --generic-resource-rm=a=b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  could not find generic-resource `a=b` to remove it
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --generic-resource-rm==b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  could not find generic-resource `=b` to remove it
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --generic-resource-rm=a:b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  could not find generic-resource `a:b` to remove it
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --generic-resource-rm=x --generic-resource-rm=a=b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  could not find generic-resource `x` to remove it
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-interval= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--health-interval" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-interval=1us x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Interval in HealthConfig cannot be less than 1ms
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-interval=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-interval" flag: duration cannot be negative

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-interval=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-interval=5s --health-interval=1us x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Interval in HealthConfig cannot be less than 1ms
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-retries= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--health-retries" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-retries=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Retries in HealthConfig cannot be negative
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-retries=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--health-retries" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-retries=5 --health-retries=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Retries in HealthConfig cannot be negative
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-start-interval= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--health-start-interval" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-start-interval=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-start-interval" flag: duration cannot be negative

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-start-interval=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--health-start-interval" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-start-interval=5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--health-start-interval" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-start-interval=5s --health-start-interval=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-start-interval" flag: duration cannot be negative

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-start-period= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--health-start-period" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-start-period=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-start-period" flag: duration cannot be negative

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-start-period=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--health-start-period" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-start-period=5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--health-start-period" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-start-period=5s --health-start-period=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-start-period" flag: duration cannot be negative

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-timeout= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--health-timeout" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-timeout=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-timeout" flag: duration cannot be negative

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-timeout=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--health-timeout" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-timeout=5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--health-timeout" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --health-timeout=5s --health-timeout=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1s" for "--health-timeout" flag: duration cannot be negative

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --host-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--host-add" flag: bad format for add-host: ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --host-add=a x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "a" for "--host-add" flag: bad format for add-host: "a"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --host-add=a:x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "a:x" for "--host-add" flag: invalid IP address in add-host: "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --host-add=a --host-add=a:1.2.3.4 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "a" for "--host-add" flag: bad format for add-host: "a"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image '--hostname={{.X}}' x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1:2: executing "expansion" at <.X>: can't evaluate field X in type *template.Context
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image '--hostname={{' x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1: unclosed action
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --image= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: image reference must be provided
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --image=a:b:c x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: "a:b:c" is not a valid repository/tag
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --image=UPPER x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: "UPPER" is not a valid repository/tag
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --image=a:b:c --image=UPPER x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: "UPPER" is not a valid repository/tag
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --init=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--init" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --init= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--init" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --init=true --init=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--init" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --label-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--label-add" flag: invalid label '': empty name

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --label-add==b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "=b" for "--label-add" flag: invalid label '=b': empty name

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image '--label-add=a b=c' x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "a b=c" for "--label-add" flag: label 'a b' contains whitespaces

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-cpu= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--limit-cpu" flag: failed to parse  as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-cpu=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid cpu value -1: Must be at least 0.001
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-cpu=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--limit-cpu" flag: failed to parse x as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-cpu=1e-10 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "1e-10" for "--limit-cpu" flag: value is too precise

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-cpu=0.0001 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid cpu value 0.0001: Must be at least 0.001
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-cpu=.5 --limit-cpu=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid cpu value -1: Must be at least 0.001
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-memory= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--limit-memory" flag: invalid size: ''

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-memory=1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1: Must be at least 4MiB
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-memory=4095k x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 4193280: Must be at least 4MiB
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-memory=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--limit-memory" flag: invalid size: '-1'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-memory=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--limit-memory" flag: invalid size: 'x'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-memory=6m --limit-memory=1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1: Must be at least 4MiB
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-pids= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--limit-pids" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-pids=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--limit-pids" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-pids=1.5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "1.5" for "--limit-pids" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --limit-pids=99999999999999999999 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "99999999999999999999" for "--limit-pids" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --log-opt= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--log-opt" flag: invalid environment variable:

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --log-opt==b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "=b" for "--log-opt" flag: invalid environment variable: =b

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --max-concurrent= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--max-concurrent" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --max-concurrent=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--max-concurrent" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --max-concurrent=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--max-concurrent" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --max-concurrent=5 --max-concurrent=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--max-concurrent" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --memory-swap= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--memory-swap" flag: invalid size: ''

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --memory-swap=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--memory-swap" flag: invalid size: '-1'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --memory-swap=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--memory-swap" flag: invalid size: 'x'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --memory-swap=-1 --memory-swap=1m x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--memory-swap" flag: invalid size: '-1'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --memory-swappiness= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--memory-swappiness" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --memory-swappiness=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--memory-swappiness" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --mount-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--mount-add" flag: value is empty

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --mount-add=type=x,dst=/y x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: invalid MountType: "x"
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --mount-add=foo x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "foo" for "--mount-add" flag: invalid field 'foo' must be a key=value pair

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --mount-add=type=tmpfs,dst=/x,tmpfs-mode=9 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "type=tmpfs,dst=/x,tmpfs-mode=9" for "--mount-add" flag: invalid value for tmpfs-mode: 9

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --mount-add=type=bind,src=/a,dst=/b,volume-nocopy x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "type=bind,src=/a,dst=/b,volume-nocopy" for "--mount-add" flag: cannot mix 'volume-*' options with mount type 'bind'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --mount-add=type=image,src=a,dst=/b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: invalid MountType: "image"
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --mount-add=type=bind,src=/tmp,dst=/x --mount-add=type=volume,dst=/x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  duplicate mount target
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --network-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid network name or ID: value is empty
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --network-add=nope x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: network nope not found
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --network-add=alias=a x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "alias=a" for "--network-add" flag: network name/id is not specified

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --network-add=none x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: network none not found
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --network-add=nope --network-add=bridge x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: network nope not found
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --network-rm= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid network name or ID: value is empty
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --network-rm=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: network x not found
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --network-rm=a=b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: network a=b not found
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --network-rm==b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: network =b not found
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --network-rm=a:b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: network a:b not found
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --network-rm=x --network-rm=a=b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: network x not found
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --no-healthcheck=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--no-healthcheck" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --no-healthcheck= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--no-healthcheck" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --no-healthcheck=true --no-healthcheck=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--no-healthcheck" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --no-resolve-image=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--no-resolve-image" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --oom-score-adj= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--oom-score-adj" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --oom-score-adj=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--oom-score-adj" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --oom-score-adj=1.5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "1.5" for "--oom-score-adj" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --oom-score-adj=99999999999999999999 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "99999999999999999999" for "--oom-score-adj" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --placement-pref-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--placement-pref-add" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --placement-pref-add=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--placement-pref-add" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --placement-pref-add=pack=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "pack=x" for "--placement-pref-add" flag: unsupported placement preference pack (only spread is supported)

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --placement-pref-add=x --placement-pref-add=spread=node.labels.a x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--placement-pref-add" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --placement-pref-rm= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--placement-pref-rm" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --placement-pref-rm=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--placement-pref-rm" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --placement-pref-rm=pack=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "pack=x" for "--placement-pref-rm" flag: unsupported placement preference pack (only spread is supported)

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --placement-pref-rm=x --placement-pref-rm=spread=node.labels.a x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--placement-pref-rm" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--publish-add" flag: no port specified: <empty>

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-add=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--publish-add" flag: invalid containerPort: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-add=1:2:3 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "1:2:3" for "--publish-add" flag: invalid IP address: 1

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-add=published=80 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "published=80" for "--publish-add" flag: missing mandatory field 'target'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-add=published=x,target=80 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "published=x,target=80" for "--publish-add" flag: invalid published port (x): value must be an integer: invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-add=target=80,mode=q x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "target=80,mode=q" for "--publish-add" flag: invalid publish mode value (q): must be either 'ingress' or 'host'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-add=target=80,protocol=q x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "target=80,protocol=q" for "--publish-add" flag: invalid protocol value 'q'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-add=target=80,mode=host,published=70000 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "target=80,mode=host,published=70000" for "--publish-add" flag: invalid published port (70000): value must be an integer: value out of range

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-add=127.0.0.1:80:80 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "127.0.0.1:80:80" for "--publish-add" flag: hostip is not supported

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-add=80:80/foo x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "80:80/foo" for "--publish-add" flag: invalid proto: foo

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-add=target=80,foo=1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "target=80,foo=1" for "--publish-add" flag: invalid field key: foo

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-add=target=80,mode x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "target=80,mode" for "--publish-add" flag: invalid field: mode

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-rm= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--publish-rm" flag: no port specified: <empty>

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-rm=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--publish-rm" flag: invalid containerPort: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-rm=a:b x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "a:b" for "--publish-rm" flag: invalid containerPort: b

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --publish-rm=80 --publish-rm=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--publish-rm" flag: invalid containerPort: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --quiet=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "-q, --quiet" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --read-only=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--read-only" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --read-only= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--read-only" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --read-only=true --read-only=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--read-only" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --replicas= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--replicas" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --replicas=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--replicas" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --replicas=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--replicas" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --replicas=-1 --replicas=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--replicas" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --replicas-max-per-node= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --replicas-max-per-node=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --replicas-max-per-node=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --replicas-max-per-node=5 --replicas-max-per-node=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --reserve-cpu= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--reserve-cpu" flag: failed to parse  as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --reserve-cpu=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--reserve-cpu" flag: failed to parse x as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --reserve-cpu=1e-10 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "1e-10" for "--reserve-cpu" flag: value is too precise

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --reserve-cpu=.5 --reserve-cpu=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--reserve-cpu" flag: failed to parse x as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --reserve-memory= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--reserve-memory" flag: invalid size: ''

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --reserve-memory=1m x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1048576: Must be at least 4MiB
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --reserve-memory=1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1: Must be at least 4MiB
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --reserve-memory=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--reserve-memory" flag: invalid size: 'x'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --reserve-memory=1m --reserve-memory=1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1: Must be at least 4MiB
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-condition=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: invalid RestartCondition: "x"
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-delay= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--restart-delay" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-delay=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-delay cannot be negative
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-delay=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--restart-delay" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-delay=5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--restart-delay" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-delay=5s --restart-delay=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-delay cannot be negative
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-max-attempts= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-max-attempts=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-max-attempts=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-max-attempts=5 --restart-max-attempts=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-window= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--restart-window" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-window=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-window cannot be negative
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-window=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--restart-window" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-window=5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--restart-window" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --restart-window=5s --restart-window=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-window cannot be negative
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback=true x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  other flags may not be combined with --rollback
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--rollback" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--rollback" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback=true --rollback=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--rollback" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-delay= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--rollback-delay" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-delay=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--rollback-delay" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-delay=5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--rollback-delay" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-failure-action=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update failure action x
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-failure-action=rollback --rollback-failure-action=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update failure action x
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-max-failure-ratio= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--rollback-max-failure-ratio" flag: strconv.ParseFloat: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-max-failure-ratio=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--rollback-max-failure-ratio" flag: strconv.ParseFloat: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-monitor= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--rollback-monitor" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-monitor=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--rollback-monitor" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-monitor=5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--rollback-monitor" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-order=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update order x
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-order=stop-first --rollback-order=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update order x
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-parallelism= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-parallelism=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-parallelism=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --rollback-parallelism=5 --rollback-parallelism=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --secret-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--secret-add" flag: EOF

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --secret-add=nope x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  secret not found: nope
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --secret-add=target=/x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "target=/x" for "--secret-add" flag: source is required

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --secret-add=sec,foo=bar x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "sec,foo=bar" for "--secret-add" flag: invalid field 'sec' must be a key=value pair

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --secret-add=source=sec,foo x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "source=sec,foo" for "--secret-add" flag: invalid field 'foo' must be a key=value pair

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --secret-add=nope --secret-add=sec x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  secret not found: nope
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --stop-grace-period= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--stop-grace-period" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --stop-grace-period=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--stop-grace-period" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --stop-grace-period=5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--stop-grace-period" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --tty=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "-t, --tty" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --tty= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "-t, --tty" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --tty=true --tty=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "-t, --tty" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --ulimit-add= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--ulimit-add" flag: invalid ulimit argument:

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --ulimit-add=nofile=5:3 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "nofile=5:3" for "--ulimit-add" flag: ulimit soft limit must be less than or equal to hard limit: 5 > 3

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --ulimit-add=nofile x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "nofile" for "--ulimit-add" flag: invalid ulimit argument: nofile

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --ulimit-add=x=5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x=5" for "--ulimit-add" flag: invalid ulimit type: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --ulimit-add=nofile=a x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "nofile=a" for "--ulimit-add" flag: strconv.ParseInt: parsing "a": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --ulimit-add=nofile=5:6:7 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "nofile=5:6:7" for "--ulimit-add" flag: too many limit value arguments - 5:6:7, can only have up to two, `soft[:hard]`

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --ulimit-add=nofile=5 --ulimit-add=nofile=5:3 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "nofile=5:3" for "--ulimit-add" flag: ulimit soft limit must be less than or equal to hard limit: 5 > 3

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-delay= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--update-delay" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-delay=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-delay cannot be negative
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-delay=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--update-delay" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-delay=5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--update-delay" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-delay=5s --update-delay=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-delay cannot be negative
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-failure-action=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update failure action x
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-failure-action=rollback --update-failure-action=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update failure action x
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-max-failure-ratio= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--update-max-failure-ratio" flag: strconv.ParseFloat: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-max-failure-ratio=2 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-maxfailureratio cannot be less than 0 or bigger than 1
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-max-failure-ratio=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-maxfailureratio cannot be less than 0 or bigger than 1
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-max-failure-ratio=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--update-max-failure-ratio" flag: strconv.ParseFloat: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-max-failure-ratio=.5 --update-max-failure-ratio=2 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-maxfailureratio cannot be less than 0 or bigger than 1
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-monitor= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--update-monitor" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-monitor=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-monitor cannot be negative
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-monitor=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--update-monitor" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-monitor=5 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "5" for "--update-monitor" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-monitor=5s --update-monitor=-1s x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-monitor cannot be negative
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-order=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update order x
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-order=start-first --update-order=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  Error response from daemon: unrecognized update order x
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-parallelism= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--update-parallelism" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-parallelism=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--update-parallelism" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-parallelism=x x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "x" for "--update-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --update-parallelism=5 --update-parallelism=-1 x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "-1" for "--update-parallelism" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --with-registry-auth=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--with-registry-auth" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --with-registry-auth= x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "" for "--with-registry-auth" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x busybox:1.36 >/dev/null; docker service update -dq --no-resolve-image --with-registry-auth=true --with-registry-auth=maybe x && docker service inspect x -f '{{json .Spec}}'; docker service rm x >/dev/null 2>&1
  invalid argument "maybe" for "--with-registry-auth" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  $ docker service create -dq --no-resolve-image --replicas 0 --name x --cap-add=RESET --cap-add=NET_ADMIN --cap-drop=CHOWN --cap-drop=NET_ADMIN busybox:1.36 | wc -c; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  26
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_NET_ADMIN"],"CapabilityDrop":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --cap-drop=NET_ADMIN x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"DNSConfig":{},"Isolation":"default","CapabilityDrop":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --cap-add=CHOWN x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"DNSConfig":{},"Isolation":"default"}
  $ docker service update -dq --no-resolve-image --cap-add=CHOWN --cap-add=SYS_ADMIN --cap-drop=CHOWN x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_CHOWN","CAP_SYS_ADMIN"]}
  $ docker service update -dq --no-resolve-image --cap-drop=ALL x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_CHOWN","CAP_SYS_ADMIN"],"CapabilityDrop":["ALL"]}
  $ docker service update -dq --no-resolve-image --cap-add=SYS_TIME x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_CHOWN","CAP_SYS_ADMIN","CAP_SYS_TIME"],"CapabilityDrop":["ALL"]}
  $ docker service update -dq --no-resolve-image --cap-drop=RESET --cap-drop=KILL x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_CHOWN","CAP_SYS_ADMIN","CAP_SYS_TIME"],"CapabilityDrop":["CAP_KILL"]}
  $ docker service update -dq --no-resolve-image --cap-add=ALL x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"DNSConfig":{},"Isolation":"default","CapabilityAdd":["ALL"],"CapabilityDrop":["CAP_KILL"]}
  $ docker service update -dq --no-resolve-image --cap-add=RESET x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"DNSConfig":{},"Isolation":"default","CapabilityDrop":["CAP_KILL"]}
  $ docker service update -dq --no-resolve-image --cap-drop=ALL --cap-add=ALL x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"DNSConfig":{},"Isolation":"default","CapabilityAdd":["ALL"],"CapabilityDrop":["CAP_KILL"]}
  $ docker service update -dq --no-resolve-image --cap-add=RESET --cap-drop=RESET --cap-add=CHOWN x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --health-start-interval=5s --health-retries=3 x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"Healthcheck":{"Retries":3},"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --health-cmd=true --health-retries=0 x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"Healthcheck":{"Test":["CMD-SHELL","true"]},"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --health-cmd= x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"Healthcheck":{},"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --no-healthcheck x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"Healthcheck":{"Test":["NONE"]},"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --health-retries=4 x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Init":false,"StopGracePeriod":10000000000,"Healthcheck":{"Retries":4},"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --group-add=z --group-add=b x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Groups":["b","z"],"Init":false,"StopGracePeriod":10000000000,"Healthcheck":{"Retries":4},"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --group-add=a --group-rm=b x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Groups":["a","z"],"Init":false,"StopGracePeriod":10000000000,"Healthcheck":{"Retries":4},"DNSConfig":{},"Isolation":"default","CapabilityAdd":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --dns-add=9.9.9.9 --dns-add=1.1.1.1 --dns-search-add=z --dns-search-add=b --dns-option-add=z --dns-option-add=c x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Groups":["a","z"],"Init":false,"StopGracePeriod":10000000000,"Healthcheck":{"Retries":4},"DNSConfig":{"Nameservers":["1.1.1.1","9.9.9.9"],"Search":["b","z"],"Options":["c","z"]},"Isolation":"default","CapabilityAdd":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --dns-rm=9.9.9.9 --dns-search-rm=z --dns-option-rm=z x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Groups":["a","z"],"Init":false,"StopGracePeriod":10000000000,"Healthcheck":{"Retries":4},"DNSConfig":{"Nameservers":["1.1.1.1"],"Search":["b"],"Options":["c"]},"Isolation":"default","CapabilityAdd":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --host-add=z:1.2.3.4 --host-add=b=::1 x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec.Hosts}}'
  x
  ["1.2.3.4 z","::1 b"]
  $ docker service update -dq --no-resolve-image --host-rm=z x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec.Hosts}}'
  x
  ["::1 b"]
  $ docker service update -dq --no-resolve-image --limit-memory=64m --memory-swap=128m --memory-swappiness=50 x; docker service inspect x -f '{{json .Spec.TaskTemplate.Resources}}'
  x
  {"Limits":{"MemoryBytes":67108864},"Reservations":{}}
  $ docker service update -dq --no-resolve-image --memory-swap=32m x; docker service inspect x -f '{{json .Spec.TaskTemplate.Resources}}'
  x
  {"Limits":{"MemoryBytes":67108864},"Reservations":{}}
  $ docker service update -dq --no-resolve-image --memory-swappiness=10 x; docker service inspect x -f '{{json .Spec.TaskTemplate.Resources}}'
  x
  {"Limits":{"MemoryBytes":67108864},"Reservations":{}}
  $ docker service update -dq --no-resolve-image --limit-memory=32m --memory-swappiness=20 x; docker service inspect x -f '{{json .Spec.TaskTemplate.Resources}}'
  x
  {"Limits":{"MemoryBytes":33554432},"Reservations":{}}
  $ docker service update -dq --no-resolve-image --mount-add type=volume,dst=/x --mount-add type=volume,dst=/y x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec.Mounts}}'
  x
  [{"Type":"volume","Target":"/x"},{"Type":"volume","Target":"/y"}]
  $ docker service update -dq --no-resolve-image --mount-add type=volume,src=q,dst=/x x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec.Mounts}}'
  x
  [{"Type":"volume","Target":"/y"},{"Type":"volume","Source":"q","Target":"/x"}]
  $ docker service update -dq --no-resolve-image --mount-add type=volume,src=q,dst=/z --mount-add type=tmpfs,dst=/z x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec.Mounts}}'
  duplicate mount target
  [{"Type":"volume","Target":"/y"},{"Type":"volume","Source":"q","Target":"/x"}]
  $ docker service update -dq --no-resolve-image --log-driver=json-file --log-opt max-size=5m x; docker service inspect x -f '{{json .Spec.TaskTemplate.LogDriver}}'
  x
  {"Name":"json-file","Options":{"max-size":"5m"}}
  $ docker service update -dq --no-resolve-image --log-driver= x; docker service inspect x -f '{{json .Spec.TaskTemplate.LogDriver}}'
  x
  {"Name":"json-file","Options":{"max-size":"5m"}}
  $ docker service update -dq --no-resolve-image --log-opt max-file=5 x; docker service inspect x -f '{{json .Spec.TaskTemplate.LogDriver}}'
  x
  {"Name":"json-file","Options":{"max-size":"5m"}}
  $ docker service update -dq --no-resolve-image --image docker.io/library/busybox x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec.Image}}'
  x
  "busybox:latest"
  $ docker service update -dq --no-resolve-image --image busybox:1.36 --stop-grace-period 3s --hostname h --user u --workdir /w x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Hostname":"h","Dir":"/w","User":"u","Groups":["a","z"],"Init":false,"Mounts":[{"Type":"volume","Target":"/y"},{"Type":"volume","Source":"q","Target":"/x"}],"StopGracePeriod":3000000000,"Healthcheck":{"Retries":4},"Hosts":["::1 b"],"DNSConfig":{"Nameservers":["1.1.1.1"],"Search":["b"],"Options":["c"]},"Isolation":"default","CapabilityAdd":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --hostname '' --user '' --workdir '' --stop-signal '' --stop-grace-period 0 x; docker service inspect x -f '{{json .Spec.TaskTemplate.ContainerSpec}}'
  x
  {"Image":"busybox:1.36","Groups":["a","z"],"Init":false,"Mounts":[{"Type":"volume","Target":"/y"},{"Type":"volume","Source":"q","Target":"/x"}],"StopGracePeriod":0,"Healthcheck":{"Retries":4},"Hosts":["::1 b"],"DNSConfig":{"Nameservers":["1.1.1.1"],"Search":["b"],"Options":["c"]},"Isolation":"default","CapabilityAdd":["CAP_CHOWN"]}
  $ docker service update -dq --no-resolve-image --publish-add 8080-8082:80 x; docker service inspect x -f '{{json .Spec.EndpointSpec}}'
  x
  {"Mode":"vip","Ports":[{"Protocol":"tcp","TargetPort":80,"PublishedPort":8080,"PublishMode":"ingress"},{"Protocol":"tcp","TargetPort":80,"PublishedPort":8081,"PublishMode":"ingress"},{"Protocol":"tcp","TargetPort":80,"PublishedPort":8082,"PublishMode":"ingress"}]}
  $ docker service update -dq --no-resolve-image --publish-rm 80 x; docker service inspect x -f '{{json .Spec.EndpointSpec}}'
  x
  {"Mode":"vip"}
  $ echo a | docker secret create --label '' q -
  invalid argument "" for "-l, --label" flag: invalid label '': empty name

  Usage:  docker secret create [OPTIONS] SECRET [file|-]

  Run 'docker secret create --help' for more information
  [125]
  $ echo a | docker secret create --label =b q -
  invalid argument "=b" for "-l, --label" flag: invalid label '=b': empty name

  Usage:  docker secret create [OPTIONS] SECRET [file|-]

  Run 'docker secret create --help' for more information
  [125]
  $ echo a | docker config create --label '' q -
  invalid argument "" for "-l, --label" flag: invalid label '': empty name

  Usage:  docker config create [OPTIONS] CONFIG file|-

  Run 'docker config create --help' for more information
  [125]
  $ echo a | docker config create --label =b q -
  invalid argument "=b" for "-l, --label" flag: invalid label '=b': empty name

  Usage:  docker config create [OPTIONS] CONFIG file|-

  Run 'docker config create --help' for more information
  [125]
  $ echo a | docker secret create --driver x q -
  when using secret driver secret data must be empty
  [1]
  $ docker secret create --driver x q
  Error response from daemon: rpc error: code = Unknown desc = plugin "x" not found
  [1]
  $ docker secret create --template-driver x q
  secret file is required
  [1]
  $ docker node update --label-add '' self
  Error response from daemon: node self not found
  [1]
  $ docker node update --label-add =b self
  Error response from daemon: node self not found
  [1]
  $ docker service create --label =b busybox:1.36
  invalid argument "=b" for "-l, --label" flag: invalid label '=b': empty name

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create --container-label '' busybox:1.36
  invalid argument "" for "--container-label" flag: invalid label '': empty name

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service inspect x --format table
  table
  $ docker stack deploy -c /tmp st
  read /tmp: is a directory
  [1]
  $ docker stack config -c /tmp
  read /tmp: is a directory
  [1]
  $ docker service rm x
  x
