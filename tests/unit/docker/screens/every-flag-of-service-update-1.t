docker service update: every flag.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'services:\n  a:\n    image: alpine\n    command: sleep 1d\n' > st.yaml
  % docker pull -q alpine; docker swarm init --advertise-addr 127.0.0.1; docker service create -d --name sv alpine sleep 1d; echo hi | docker config create cf -; echo hi | docker secret create se -
  $ docker service update -d --args a sv
  sv
  $ docker service update -d --args '' sv
  sv
  $ docker service update -d --args 'a "b' sv
  invalid argument "a \"b" for "--args" flag: EOF found when expecting closing quote

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --args a --args 'a "b' sv
  invalid argument "a \"b" for "--args" flag: EOF found when expecting closing quote

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --args sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --cap-add NET_ADMIN sv
  sv
  $ docker service update -d --cap-add '' sv
  sv
  $ docker service update -d --cap-add x sv
  sv
  $ docker service update -d --cap-add ALL sv
  sv
  $ docker service update -d --cap-add CAP_NET_ADMIN sv
  sv
  $ docker service update -d --cap-add net_admin sv
  sv
  $ docker service update -d --cap-add cap_x sv
  sv
  $ docker service update -d --cap-add NET_ADMIN --cap-add x sv
  sv
  $ docker service update -d --cap-add sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --cap-drop NET_ADMIN sv
  sv
  $ docker service update -d --cap-drop '' sv
  sv
  $ docker service update -d --cap-drop x sv
  sv
  $ docker service update -d --cap-drop ALL sv
  sv
  $ docker service update -d --cap-drop CAP_NET_ADMIN sv
  sv
  $ docker service update -d --cap-drop NET_ADMIN --cap-drop x sv
  sv
  $ docker service update -d --cap-drop sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --config-add nope sv
  config not found: nope
  [1]
  $ docker service update -d --config-add '' sv
  invalid argument "" for "--config-add" flag: EOF

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --config-add x=y sv
  invalid argument "x=y" for "--config-add" flag: invalid field in config request: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --config-add source=nope sv
  config not found: nope
  [1]
  $ docker service update -d --config-add source= sv
  invalid argument "source=" for "--config-add" flag: source is required

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --config-add target=/a sv
  invalid argument "target=/a" for "--config-add" flag: source is required

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --config-add source=a,mode=x sv
  invalid argument "source=a,mode=x" for "--config-add" flag: invalid mode specified: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --config-add source=a,uid=x sv
  config not found: a
  [1]
  $ docker service update -d --config-add source=a,target=b,mode=0999 sv
  invalid argument "source=a,target=b,mode=0999" for "--config-add" flag: invalid mode specified: strconv.ParseUint: parsing "0999": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --config-add source=a,foo=bar sv
  invalid argument "source=a,foo=bar" for "--config-add" flag: invalid field in config request: foo

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --config-add '"' sv
  invalid argument "\"" for "--config-add" flag: parse error on line 1, column 2: extraneous or missing " in quoted-field

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --config-add nope --config-add x=y sv
  invalid argument "x=y" for "--config-add" flag: invalid field in config request: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --config-add sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --config-rm x sv
  sv
  $ docker service update -d --config-rm '' sv
  sv
  $ docker service update -d --config-rm 'a b' sv
  sv
  $ docker service update -d --config-rm a=b sv
  sv
  $ docker service update -d --config-rm = sv
  sv
  $ docker service update -d --config-rm a:b sv
  sv
  $ docker service update -d --config-rm x --config-rm 'a b' sv
  sv
  $ docker service update -d --config-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --constraint-add node.role==manager sv
  sv
  $ docker service update -d --constraint-add '' sv
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service update -d --constraint-add x sv
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service update -d --constraint-add node.role=manager sv
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service update -d --constraint-add node.foo==x sv
  sv
  $ docker service update -d --constraint-add a==b sv
  Error response from daemon: rpc error: code = Unknown desc = key 'a' is invalid
  [1]
  $ docker service update -d --constraint-add node.role!=x sv
  sv
  $ docker service update -d --constraint-add node.ip==x sv
  sv
  $ docker service update -d --constraint-add node.labels.a==b sv
  sv
  $ docker service update -d --constraint-add == sv
  Error response from daemon: rpc error: code = Unknown desc = key '' is invalid
  [1]
  $ docker service update -d --constraint-add node.role== sv
  Error response from daemon: rpc error: code = Unknown desc = value '' is invalid
  [1]
  $ docker service update -d --constraint-add node.role==manager --constraint-add x sv
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  $ docker service update -d --constraint-add sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --constraint-rm x sv
  sv
  $ docker service update -d --constraint-rm '' sv
  sv
  $ docker service update -d --constraint-rm 'a b' sv
  sv
  $ docker service update -d --constraint-rm a=b sv
  sv
  $ docker service update -d --constraint-rm = sv
  sv
  $ docker service update -d --constraint-rm a:b sv
  sv
  $ docker service update -d --constraint-rm x --constraint-rm 'a b' sv
  sv
  $ docker service update -d --constraint-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --container-label-add a=b sv
  sv
  $ docker service update -d --container-label-add '' sv
  invalid argument "" for "--container-label-add" flag: invalid label '': empty name

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --container-label-add a sv
  sv
  $ docker service update -d --container-label-add =b sv
  invalid argument "=b" for "--container-label-add" flag: invalid label '=b': empty name

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --container-label-add a= sv
  sv
  $ docker service update -d --container-label-add a=b=c sv
  sv
  $ docker service update -d --container-label-add ' a=b' sv
  sv
  $ docker service update -d --container-label-add a=b --container-label-add a sv
  sv
  $ docker service update -d --container-label-add sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --container-label-rm x sv
  sv
  $ docker service update -d --container-label-rm '' sv
  sv
  $ docker service update -d --container-label-rm 'a b' sv
  sv
  $ docker service update -d --container-label-rm a=b sv
  sv
  $ docker service update -d --container-label-rm = sv
  sv
  $ docker service update -d --container-label-rm a:b sv
  sv
  $ docker service update -d --container-label-rm x --container-label-rm 'a b' sv
  sv
  $ docker service update -d --container-label-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --credential-spec x sv
  invalid argument "x" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --credential-spec '' sv
  sv
  % docker service update -d --credential-spec config://x sv
  $ docker service update -d --credential-spec file://x sv
  sv
  $ docker service update -d --credential-spec registry://x sv
  sv
  $ docker service update -d --credential-spec foo://x sv
  invalid argument "foo://x" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  % docker service update -d --credential-spec config:// sv
  $ docker service update -d --credential-spec x --credential-spec config://x sv
  invalid argument "x" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --credential-spec sv
  invalid argument "sv" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-add 1.1.1.1 sv
  sv
  $ docker service update -d --dns-add '' sv
  invalid argument "" for "--dns-add" flag: IP address is not correctly formatted:

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-add x sv
  invalid argument "x" for "--dns-add" flag: IP address is not correctly formatted: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-add 1.1.1 sv
  invalid argument "1.1.1" for "--dns-add" flag: IP address is not correctly formatted: 1.1.1

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-add ::1 sv
  sv
  $ docker service update -d --dns-add 1.1.1.1:53 sv
  invalid argument "1.1.1.1:53" for "--dns-add" flag: IP address is not correctly formatted: 1.1.1.1:53

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-add 1.1.1.1 --dns-add x sv
  invalid argument "x" for "--dns-add" flag: IP address is not correctly formatted: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-add sv
  invalid argument "sv" for "--dns-add" flag: IP address is not correctly formatted: sv

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-option-add x sv
  sv
  $ docker service update -d --dns-option-add '' sv
  sv
  $ docker service update -d --dns-option-add 'a b' sv
  sv
  $ docker service update -d --dns-option-add a=b sv
  sv
  $ docker service update -d --dns-option-add = sv
  sv
  $ docker service update -d --dns-option-add a:b sv
  sv
  $ docker service update -d --dns-option-add x --dns-option-add 'a b' sv
  sv
  $ docker service update -d --dns-option-add sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --dns-option-rm x sv
  sv
  $ docker service update -d --dns-option-rm '' sv
  sv
  $ docker service update -d --dns-option-rm 'a b' sv
  sv
  $ docker service update -d --dns-option-rm a=b sv
  sv
  $ docker service update -d --dns-option-rm = sv
  sv
  $ docker service update -d --dns-option-rm a:b sv
  sv
  $ docker service update -d --dns-option-rm x --dns-option-rm 'a b' sv
  sv
  $ docker service update -d --dns-option-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --dns-rm x sv
  sv
  $ docker service update -d --dns-rm '' sv
  sv
  $ docker service update -d --dns-rm 'a b' sv
  sv
  $ docker service update -d --dns-rm a=b sv
  sv
  $ docker service update -d --dns-rm = sv
  sv
  $ docker service update -d --dns-rm a:b sv
  sv
  $ docker service update -d --dns-rm x --dns-rm 'a b' sv
  sv
  $ docker service update -d --dns-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --dns-search-add x sv
  sv
  $ docker service update -d --dns-search-add '' sv
  invalid argument "" for "--dns-search-add" flag:  is not a valid domain

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-search-add 'a b' sv
  invalid argument "a b" for "--dns-search-add" flag: a b is not a valid domain

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-search-add a=b sv
  invalid argument "a=b" for "--dns-search-add" flag: a=b is not a valid domain

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-search-add = sv
  invalid argument "=" for "--dns-search-add" flag: = is not a valid domain

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-search-add a:b sv
  invalid argument "a:b" for "--dns-search-add" flag: a:b is not a valid domain

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-search-add x --dns-search-add 'a b' sv
  invalid argument "a b" for "--dns-search-add" flag: a b is not a valid domain

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --dns-search-add sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --dns-search-rm x sv
  sv
  $ docker service update -d --dns-search-rm '' sv
  sv
  $ docker service update -d --dns-search-rm 'a b' sv
  sv
  $ docker service update -d --dns-search-rm a=b sv
  sv
  $ docker service update -d --dns-search-rm = sv
  sv
  $ docker service update -d --dns-search-rm a:b sv
  sv
  $ docker service update -d --dns-search-rm x --dns-search-rm 'a b' sv
  sv
  $ docker service update -d --dns-search-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --endpoint-mode vip sv
  sv
  $ docker service update -d --endpoint-mode '' sv
  sv
  $ docker service update -d --endpoint-mode x sv
  Error response from daemon: invalid resolution mode: "x"
  [1]
  $ docker service update -d --endpoint-mode dnsrr sv
  sv
  $ docker service update -d --endpoint-mode vip --endpoint-mode x sv
  Error response from daemon: invalid resolution mode: "x"
  [1]
  $ docker service update -d --endpoint-mode sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --entrypoint echo sv
  sv
  $ docker service update -d --entrypoint '' sv
  sv
  $ docker service update -d --entrypoint /nopath sv
  sv
  $ docker service update -d --entrypoint 'echo a' sv
  sv
  $ docker service update -d --entrypoint echo --entrypoint /nopath sv
  sv
  $ docker service update -d --entrypoint sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --env-add A=b sv
  sv
  $ docker service update -d --env-add '' sv
  invalid argument "" for "--env-add" flag: invalid environment variable:

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --env-add A sv
  sv
  $ docker service update -d --env-add =b sv
  invalid argument "=b" for "--env-add" flag: invalid environment variable: =b

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --env-add A= sv
  sv
  $ docker service update -d --env-add 1A=b sv
  sv
  $ docker service update -d --env-add 'A B=c' sv
  sv
  $ docker service update -d --env-add HOME sv
  sv
  $ docker service update -d --env-add A=b --env-add A sv
  sv
  $ docker service update -d --env-add sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --env-rm x sv
  sv
  $ docker service update -d --env-rm '' sv
  sv
  $ docker service update -d --env-rm 'a b' sv
  sv
  $ docker service update -d --env-rm a=b sv
  sv
  $ docker service update -d --env-rm = sv
  sv
  $ docker service update -d --env-rm a:b sv
  sv
  $ docker service update -d --env-rm x --env-rm 'a b' sv
  sv
  $ docker service update -d --env-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --force sv
  sv
  $ docker service update -d --force=false sv
  sv
  $ docker service update -d --force=maybe sv
  invalid argument "maybe" for "--force" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --force=1 sv
  sv
  $ docker service update -d --force= sv
  invalid argument "" for "--force" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --force=TRUE sv
  sv
  $ docker service update -d --generic-resource-add x sv
  invalid argument "x" for "--generic-resource-add" flag: invalid generic-resource format `x` expected `name=value`

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --generic-resource-add '' sv
  invalid argument "" for "--generic-resource-add" flag: invalid generic-resource format `` expected `name=value`

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --generic-resource-add 'a b' sv
  invalid argument "a b" for "--generic-resource-add" flag: invalid generic-resource format `a b` expected `name=value`

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  % docker service update -d --generic-resource-add a=b sv
  % docker service update -d --generic-resource-add = sv
  $ docker service update -d --generic-resource-add a:b sv
  invalid argument "a:b" for "--generic-resource-add" flag: invalid generic-resource format `a:b` expected `name=value`

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --generic-resource-add x --generic-resource-add 'a b' sv
  invalid argument "x" for "--generic-resource-add" flag: invalid generic-resource format `x` expected `name=value`

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --generic-resource-add sv
  invalid argument "sv" for "--generic-resource-add" flag: invalid generic-resource format `sv` expected `name=value`

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  % docker service update -d --generic-resource-rm x sv
  % docker service update -d --generic-resource-rm '' sv
  % docker service update -d --generic-resource-rm 'a b' sv
  % docker service update -d --generic-resource-rm a=b sv
  % docker service update -d --generic-resource-rm = sv
  % docker service update -d --generic-resource-rm a:b sv
  % docker service update -d --generic-resource-rm x --generic-resource-rm 'a b' sv
  $ docker service update -d --generic-resource-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --group-add wheel sv
  sv
  $ docker service update -d --group-add '' sv
  sv
  $ docker service update -d --group-add nope sv
  sv
  $ docker service update -d --group-add 99 sv
  sv
  $ docker service update -d --group-add=-1 sv
  sv
  $ docker service update -d --group-add a:b sv
  sv
  $ docker service update -d --group-add wheel --group-add nope sv
  sv
  $ docker service update -d --group-add sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --group-rm x sv
  sv
  $ docker service update -d --group-rm '' sv
  sv
  $ docker service update -d --group-rm 'a b' sv
  sv
  $ docker service update -d --group-rm a=b sv
  sv
  $ docker service update -d --group-rm = sv
  sv
  $ docker service update -d --group-rm a:b sv
  sv
  $ docker service update -d --group-rm x --group-rm 'a b' sv
  sv
  $ docker service update -d --group-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --health-cmd true sv
  sv
  $ docker service update -d --health-cmd '' sv
  sv
  $ docker service update -d --health-cmd 'a b' sv
  sv
  $ docker service update -d --health-cmd NONE sv
  sv
  $ docker service update -d --health-cmd true --health-cmd 'a b' sv
  sv
  $ docker service update -d --health-cmd sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --health-interval 2s sv
  sv
  $ docker service update -d --health-interval '' sv
  invalid argument "" for "--health-interval" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-interval x sv
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-interval=-1s sv
  invalid argument "-1s" for "--health-interval" flag: duration cannot be negative

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-interval 0 sv
  sv
  $ docker service update -d --health-interval 5 sv
  invalid argument "5" for "--health-interval" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-interval 1ns sv
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Interval in HealthConfig cannot be less than 1ms
  [1]
  $ docker service update -d --health-interval 500us sv
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Interval in HealthConfig cannot be less than 1ms
  [1]
  $ docker service update -d --health-interval 1h30m sv
  sv
  $ docker service update -d --health-interval 2s --health-interval x sv
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-interval sv
  invalid argument "sv" for "--health-interval" flag: time: invalid duration "sv"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-retries 1 sv
  sv
  $ docker service update -d --health-retries '' sv
  invalid argument "" for "--health-retries" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-retries x sv
  invalid argument "x" for "--health-retries" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-retries=-1 sv
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Retries in HealthConfig cannot be negative
  [1]
  $ docker service update -d --health-retries 0 sv
  sv
  $ docker service update -d --health-retries 1.5 sv
  invalid argument "1.5" for "--health-retries" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-retries 99999999999999999999 sv
  invalid argument "99999999999999999999" for "--health-retries" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-retries 1 --health-retries x sv
  invalid argument "x" for "--health-retries" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-retries sv
  invalid argument "sv" for "--health-retries" flag: strconv.ParseInt: parsing "sv": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-start-interval 2s sv
  sv
  $ docker service update -d --health-start-interval '' sv
  invalid argument "" for "--health-start-interval" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-start-interval x sv
  invalid argument "x" for "--health-start-interval" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-start-interval=-1s sv
  invalid argument "-1s" for "--health-start-interval" flag: duration cannot be negative

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-start-interval 0 sv
  sv
  $ docker service update -d --health-start-interval 5 sv
  invalid argument "5" for "--health-start-interval" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  % docker service update -d --health-start-interval 1ns sv
  % docker service update -d --health-start-interval 500us sv
  $ docker service update -d --health-start-interval 1h30m sv
  sv
  $ docker service update -d --health-start-interval 2s --health-start-interval x sv
  invalid argument "x" for "--health-start-interval" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-start-interval sv
  invalid argument "sv" for "--health-start-interval" flag: time: invalid duration "sv"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-start-period 2s sv
  sv
  $ docker service update -d --health-start-period '' sv
  invalid argument "" for "--health-start-period" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-start-period x sv
  invalid argument "x" for "--health-start-period" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-start-period=-1s sv
  invalid argument "-1s" for "--health-start-period" flag: duration cannot be negative

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-start-period 0 sv
  sv
  $ docker service update -d --health-start-period 5 sv
  invalid argument "5" for "--health-start-period" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-start-period 1ns sv
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: StartPeriod in HealthConfig cannot be less than 1ms
  [1]
  $ docker service update -d --health-start-period 500us sv
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: StartPeriod in HealthConfig cannot be less than 1ms
  [1]
  $ docker service update -d --health-start-period 1h30m sv
  sv
  $ docker service update -d --health-start-period 2s --health-start-period x sv
  invalid argument "x" for "--health-start-period" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-start-period sv
  invalid argument "sv" for "--health-start-period" flag: time: invalid duration "sv"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-timeout 2s sv
  sv
  $ docker service update -d --health-timeout '' sv
  invalid argument "" for "--health-timeout" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-timeout x sv
  invalid argument "x" for "--health-timeout" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-timeout=-1s sv
  invalid argument "-1s" for "--health-timeout" flag: duration cannot be negative

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-timeout 0 sv
  sv
  $ docker service update -d --health-timeout 5 sv
  invalid argument "5" for "--health-timeout" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-timeout 1ns sv
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Timeout in HealthConfig cannot be less than 1ms
  [1]
  $ docker service update -d --health-timeout 500us sv
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Timeout in HealthConfig cannot be less than 1ms
  [1]
  $ docker service update -d --health-timeout 1h30m sv
  sv
  $ docker service update -d --health-timeout 2s --health-timeout x sv
  invalid argument "x" for "--health-timeout" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --health-timeout sv
  invalid argument "sv" for "--health-timeout" flag: time: invalid duration "sv"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --host-add a:1.2.3.4 sv
  sv
  $ docker service update -d --host-add '' sv
  invalid argument "" for "--host-add" flag: bad format for add-host: ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --host-add a sv
  invalid argument "a" for "--host-add" flag: bad format for add-host: "a"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --host-add a: sv
  invalid argument "a:" for "--host-add" flag: invalid IP address in add-host: ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --host-add a:x sv
  invalid argument "a:x" for "--host-add" flag: invalid IP address in add-host: "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --host-add a=1.2.3.4 sv
  sv
  $ docker service update -d --host-add a:host-gateway sv
  sv
  $ docker service update -d --host-add :1.2.3.4 sv
  invalid argument ":1.2.3.4" for "--host-add" flag: bad format for add-host: ":1.2.3.4"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --host-add 'a:[::1]' sv
  sv
  $ docker service update -d --host-add a:::1 sv
  sv
  $ docker service update -d --host-add a=::1 sv
  sv
  $ docker service update -d --host-add a:1.2.3.4 --host-add a sv
  invalid argument "a" for "--host-add" flag: bad format for add-host: "a"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --host-add sv
  invalid argument "sv" for "--host-add" flag: bad format for add-host: "sv"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --host-rm x sv
  sv
  $ docker service update -d --host-rm '' sv
  sv
  $ docker service update -d --host-rm 'a b' sv
  sv
  $ docker service update -d --host-rm a=b sv
  sv
  $ docker service update -d --host-rm = sv
  sv
  $ docker service update -d --host-rm a:b sv
  sv
  $ docker service update -d --host-rm x --host-rm 'a b' sv
  sv
  $ docker service update -d --host-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --hostname h1 sv
  sv
  $ docker service update -d --hostname '' sv
  sv
  $ docker service update -d --hostname a_b sv
  sv
  $ docker service ls --format "{{.Name}} {{.Mode}} {{.Replicas}}"
  sv replicated 0/1
