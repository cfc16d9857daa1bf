docker service update: every flag.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'services:\n  a:\n    image: alpine\n    command: sleep 1d\n' > st.yaml
  % docker pull -q alpine; docker swarm init --advertise-addr 127.0.0.1; docker service create -d --name sv alpine sleep 1d; echo hi | docker config create cf -; echo hi | docker secret create se -
  $ docker service update -d --hostname 'a b' sv
  sv
  $ docker service update -d --hostname=-a sv
  sv
  $ docker service update -d --hostname aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa sv
  sv
  $ docker service update -d --hostname a.b sv
  sv
  $ docker service update -d --hostname h1 --hostname a_b sv
  sv
  $ docker service update -d --hostname sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --image alpine sv
  sv
  $ docker service update -d --image '' sv
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: image reference must be provided
  [1]
  $ docker service update -d --image nope:1 sv
  sv
  $ docker service update -d --image 'A B' sv
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: "A B" is not a valid repository/tag
  [1]
  $ docker service update -d --image UPPER sv
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: "UPPER" is not a valid repository/tag
  [1]
  $ docker service update -d --image alpine --image nope:1 sv
  sv
  $ docker service update -d --image sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --init sv
  sv
  $ docker service update -d --init=false sv
  sv
  $ docker service update -d --init=maybe sv
  invalid argument "maybe" for "--init" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --init=1 sv
  sv
  $ docker service update -d --init= sv
  invalid argument "" for "--init" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --init=TRUE sv
  sv
  $ docker service update -d --isolation default sv
  sv
  $ docker service update -d --isolation '' sv
  sv
  $ docker service update -d --isolation x sv
  sv
  $ docker service update -d --isolation process sv
  sv
  $ docker service update -d --isolation default --isolation x sv
  sv
  $ docker service update -d --isolation sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --label-add a=b sv
  sv
  $ docker service update -d --label-add '' sv
  invalid argument "" for "--label-add" flag: invalid label '': empty name

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --label-add x sv
  sv
  $ docker service update -d --label-add =b sv
  invalid argument "=b" for "--label-add" flag: invalid label '=b': empty name

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --label-add node.x=y sv
  sv
  $ docker service update -d --label-add a=b --label-add x sv
  sv
  $ docker service update -d --label-add sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --label-rm a sv
  sv
  $ docker service update -d --label-rm '' sv
  sv
  $ docker service update -d --label-rm nope sv
  sv
  $ docker service update -d --label-rm a --label-rm nope sv
  sv
  $ docker service update -d --label-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --limit-cpu 0.5 sv
  sv
  $ docker service update -d --limit-cpu '' sv
  invalid argument "" for "--limit-cpu" flag: failed to parse  as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-cpu x sv
  invalid argument "x" for "--limit-cpu" flag: failed to parse x as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-cpu=-1 sv
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid cpu value -1: Must be at least 0.001
  [1]
  $ docker service update -d --limit-cpu 0 sv
  sv
  $ docker service update -d --limit-cpu 1000 sv
  sv
  $ docker service update -d --limit-cpu 0.0000000001 sv
  invalid argument "0.0000000001" for "--limit-cpu" flag: value is too precise

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-cpu 1e3 sv
  sv
  $ docker service update -d --limit-cpu 0.5 --limit-cpu x sv
  invalid argument "x" for "--limit-cpu" flag: failed to parse x as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-cpu sv
  invalid argument "sv" for "--limit-cpu" flag: failed to parse sv as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-memory 64m sv
  sv
  $ docker service update -d --limit-memory '' sv
  invalid argument "" for "--limit-memory" flag: invalid size: ''

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-memory x sv
  invalid argument "x" for "--limit-memory" flag: invalid size: 'x'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-memory=-1 sv
  invalid argument "-1" for "--limit-memory" flag: invalid size: '-1'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-memory 0 sv
  sv
  $ docker service update -d --limit-memory 1 sv
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1: Must be at least 4MiB
  [1]
  $ docker service update -d --limit-memory 1.5g sv
  sv
  $ docker service update -d --limit-memory 10k sv
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 10240: Must be at least 4MiB
  [1]
  $ docker service update -d --limit-memory 1zb sv
  invalid argument "1zb" for "--limit-memory" flag: invalid suffix: 'zb'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-memory 64m --limit-memory x sv
  invalid argument "x" for "--limit-memory" flag: invalid size: 'x'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-memory sv
  invalid argument "sv" for "--limit-memory" flag: invalid size: 'sv'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-pids 1 sv
  sv
  $ docker service update -d --limit-pids '' sv
  invalid argument "" for "--limit-pids" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-pids x sv
  invalid argument "x" for "--limit-pids" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-pids=-1 sv
  sv
  $ docker service update -d --limit-pids 0 sv
  sv
  $ docker service update -d --limit-pids 1.5 sv
  invalid argument "1.5" for "--limit-pids" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-pids 99999999999999999999 sv
  invalid argument "99999999999999999999" for "--limit-pids" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-pids 1 --limit-pids x sv
  invalid argument "x" for "--limit-pids" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --limit-pids sv
  invalid argument "sv" for "--limit-pids" flag: strconv.ParseInt: parsing "sv": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --log-driver json-file sv
  sv
  $ docker service update -d --log-driver '' sv
  sv
  $ docker service update -d --log-driver x sv
  sv
  $ docker service update -d --log-driver none sv
  sv
  $ docker service update -d --log-driver local sv
  sv
  $ docker service update -d --log-driver syslog sv
  sv
  $ docker service update -d --log-driver journald sv
  sv
  $ docker service update -d --log-driver gelf sv
  sv
  $ docker service update -d --log-driver fluentd sv
  sv
  $ docker service update -d --log-driver awslogs sv
  sv
  $ docker service update -d --log-driver splunk sv
  sv
  $ docker service update -d --log-driver etwlogs sv
  sv
  $ docker service update -d --log-driver gcplogs sv
  sv
  $ docker service update -d --log-driver json-file --log-driver x sv
  sv
  $ docker service update -d --log-driver sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --log-opt max-size=1m sv
  sv
  $ docker service update -d --log-opt '' sv
  invalid argument "" for "--log-opt" flag: invalid environment variable:

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --log-opt x sv
  sv
  $ docker service update -d --log-opt foo=bar sv
  sv
  $ docker service update -d --log-opt max-size=x sv
  sv
  $ docker service update -d --log-opt max-file=x sv
  sv
  $ docker service update -d --log-opt max-size=1m --log-opt max-file=0 sv
  sv
  $ docker service update -d --log-opt max-file=2 sv
  sv
  $ docker service update -d --log-opt mode=non-blocking sv
  sv
  $ docker service update -d --log-opt mode=x sv
  sv
  $ docker service update -d --log-opt max-buffer-size=1m sv
  sv
  $ docker service update -d --log-opt compress=true sv
  sv
  $ docker service update -d --log-opt labels=a sv
  sv
  $ docker service update -d --log-opt 'tag={{.Name}}' sv
  sv
  $ docker service update -d --log-opt 'tag={{' sv
  sv
  $ docker service update -d --log-opt env=A sv
  sv
  $ docker service update -d --log-opt 'env-regex=(' sv
  sv
  $ docker service update -d --log-opt 'labels-regex=(' sv
  sv
  $ docker service update -d --log-opt max-size=1m --log-opt x sv
  sv
  $ docker service update -d --log-opt sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --max-concurrent 1 sv
  sv
  $ docker service update -d --max-concurrent '' sv
  invalid argument "" for "--max-concurrent" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --max-concurrent x sv
  invalid argument "x" for "--max-concurrent" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --max-concurrent=-1 sv
  invalid argument "-1" for "--max-concurrent" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --max-concurrent 0 sv
  sv
  $ docker service update -d --max-concurrent 1.5 sv
  invalid argument "1.5" for "--max-concurrent" flag: strconv.ParseUint: parsing "1.5": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --max-concurrent 1 --max-concurrent x sv
  invalid argument "x" for "--max-concurrent" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --max-concurrent sv
  invalid argument "sv" for "--max-concurrent" flag: strconv.ParseUint: parsing "sv": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --memory-swap 64m sv
  sv
  $ docker service update -d --memory-swap '' sv
  invalid argument "" for "--memory-swap" flag: invalid size: ''

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --memory-swap x sv
  invalid argument "x" for "--memory-swap" flag: invalid size: 'x'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --memory-swap=-1 sv
  invalid argument "-1" for "--memory-swap" flag: invalid size: '-1'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --memory-swap 0 sv
  sv
  $ docker service update -d --memory-swap 1 sv
  sv
  $ docker service update -d --memory-swap 1.5g sv
  sv
  $ docker service update -d --memory-swap 10k sv
  sv
  $ docker service update -d --memory-swap 1zb sv
  invalid argument "1zb" for "--memory-swap" flag: invalid suffix: 'zb'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --memory-swap 64m --memory-swap x sv
  invalid argument "x" for "--memory-swap" flag: invalid size: 'x'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --memory-swap sv
  invalid argument "sv" for "--memory-swap" flag: invalid size: 'sv'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --memory-swappiness 60 sv
  sv
  $ docker service update -d --memory-swappiness '' sv
  invalid argument "" for "--memory-swappiness" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --memory-swappiness x sv
  invalid argument "x" for "--memory-swappiness" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --memory-swappiness=-2 sv
  sv
  $ docker service update -d --memory-swappiness 101 sv
  sv
  $ docker service update -d --memory-swappiness=-1 sv
  sv
  $ docker service update -d --memory-swappiness 60 --memory-swappiness x sv
  invalid argument "x" for "--memory-swappiness" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --memory-swappiness sv
  invalid argument "sv" for "--memory-swappiness" flag: strconv.ParseInt: parsing "sv": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add type=volume,src=v9,dst=/a sv
  sv
  $ docker service update -d --mount-add '' sv
  invalid argument "" for "--mount-add" flag: value is empty

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add x sv
  invalid argument "x" for "--mount-add" flag: invalid field 'x' must be a key=value pair

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add type=bind sv
  sv
  $ docker service update -d --mount-add type=bind,src=/nopath,dst=/a sv
  sv
  $ docker service update -d --mount-add type=volume,dst= sv
  invalid argument "type=volume,dst=" for "--mount-add" flag: invalid value for 'dst': value is empty

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add type=x,dst=/a sv
  Error response from daemon: invalid MountType: "x"
  [1]
  $ docker service update -d --mount-add type=tmpfs,dst=/a,tmpfs-size=x sv
  invalid argument "type=tmpfs,dst=/a,tmpfs-size=x" for "--mount-add" flag: invalid value for tmpfs-size: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add type=tmpfs,dst=/a,tmpfs-mode=9 sv
  invalid argument "type=tmpfs,dst=/a,tmpfs-mode=9" for "--mount-add" flag: invalid value for tmpfs-mode: 9

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add type=tmpfs,src=x,dst=/a sv
  sv
  $ docker service update -d --mount-add dst=/a sv
  sv
  $ docker service update -d --mount-add type=bind,src=rel,dst=/a sv
  sv
  $ docker service update -d --mount-add type=volume,src=v9,dst=a sv
  sv
  $ docker service update -d --mount-add type=volume,src=v9,dst=/a,readonly=maybe sv
  invalid argument "type=volume,src=v9,dst=/a,readonly=maybe" for "--mount-add" flag: invalid value for 'readonly': invalid boolean value ("maybe"): must be one of "true", "1", "false", or "0" (default "true")

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add type=volume,src=v9,dst=/a,x=y sv
  invalid argument "type=volume,src=v9,dst=/a,x=y" for "--mount-add" flag: unknown option 'x' in 'x=y'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add type=image,src=alpine,dst=/a sv
  Error response from daemon: invalid MountType: "image"
  [1]
  $ docker service update -d --mount-add type=image,src=nope,dst=/a sv
  Error response from daemon: invalid MountType: "image"
  [1]
  $ docker service update -d --mount-add type=volume,dst=/ sv
  sv
  $ docker service update -d --mount-add type=volume,dst=/a,volume-nocopy=x sv
  invalid argument "type=volume,dst=/a,volume-nocopy=x" for "--mount-add" flag: invalid value for 'volume-nocopy': invalid boolean value ("x"): must be one of "true", "1", "false", or "0" (default "true")

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add type=bind,src=/etc,dst=/a,bind-propagation=x sv
  Error response from daemon: invalid MountPropagation: "x"
  [1]
  $ docker service update -d --mount-add type=bind,src=/etc,dst=/a,bind-recursive=x sv
  invalid argument "type=bind,src=/etc,dst=/a,bind-recursive=x" for "--mount-add" flag: invalid value for bind-recursive: x (must be "enabled", "disabled", "writable", or "readonly")

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add type=bind,src=/etc,dst=/a,volume-nocopy sv
  invalid argument "type=bind,src=/etc,dst=/a,volume-nocopy" for "--mount-add" flag: cannot mix 'volume-*' options with mount type 'bind'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add '"type=volume' sv
  invalid argument "\"type=volume" for "--mount-add" flag: parse error on line 1, column 13: extraneous or missing " in quoted-field

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add type=volume,dst=/a,volume-label=x sv
  sv
  $ docker service update -d --mount-add type=volume,dst=/a,volume-opt=x sv
  sv
  $ docker service update -d --mount-add type=volume,dst=/a,volume-driver=nope sv
  sv
  $ docker service update -d --mount-add type=bind,src=/etc,dst=/a,readonly,readonly=false sv
  sv
  $ docker service update -d --mount-add target=/a,source=v9 sv
  sv
  $ docker service update -d --mount-add type=npipe,src=x,dst=/a sv
  sv
  $ docker service update -d --mount-add type=cluster,src=x,dst=/a sv
  sv
  $ docker service update -d --mount-add type=volume,src=v9,dst=/a,volume-subpath=nope sv
  sv
  $ docker service update -d --mount-add type=volume,src=v9,dst=/a,volume-subpath=../x sv
  sv
  $ docker service update -d --mount-add type=bind,source=/etc,target=/a,bind-nonrecursive=x sv
  invalid argument "type=bind,source=/etc,target=/a,bind-nonrecursive=x" for "--mount-add" flag: bind-nonrecursive is deprecated, use bind-recursive=disabled instead

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add type=tmpfs,dst=/a,ro sv
  sv
  $ docker service update -d --mount-add type=bind,src=/etc,dst=/a,consistency=x sv
  sv
  $ docker service update -d --mount-add TYPE=bind,SRC=/etc,DST=/a sv
  sv
  $ docker service update -d --mount-add type=bind,src=/etc,,dst=/a sv
  invalid argument "type=bind,src=/etc,,dst=/a" for "--mount-add" flag: invalid field '' must be a key=value pair

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add type=bind,src=/etc,dst=/a,readonly=true sv
  sv
  $ docker service update -d --mount-add ' type=bind,src=/etc,dst=/a' sv
  sv
  $ docker service update -d --mount-add type=volume,src=v9,dst=/a --mount-add x sv
  invalid argument "x" for "--mount-add" flag: invalid field 'x' must be a key=value pair

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-add sv
  invalid argument "sv" for "--mount-add" flag: invalid field 'sv' must be a key=value pair

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --mount-rm x sv
  sv
  $ docker service update -d --mount-rm '' sv
  sv
  $ docker service update -d --mount-rm 'a b' sv
  sv
  $ docker service update -d --mount-rm a=b sv
  sv
  $ docker service update -d --mount-rm = sv
  sv
  $ docker service update -d --mount-rm a:b sv
  sv
  $ docker service update -d --mount-rm x --mount-rm 'a b' sv
  sv
  $ docker service update -d --mount-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --network-add nope sv
  Error response from daemon: network nope not found
  [1]
  $ docker service update -d --network-add '' sv
  invalid network name or ID: value is empty
  [1]
  $ docker service update -d --network-add none sv
  Error response from daemon: network none not found
  [1]
  $ docker service update -d --network-add host sv
  sv
  $ docker service update -d --network-add bridge sv
  sv
  $ docker service update -d --network-add 'a b' sv
  Error response from daemon: network a b not found
  [1]
  $ docker service update -d --network-add name=bridge sv
  service is already attached to network bridge
  [1]
  $ docker service update -d --network-add name=bridge,alias=x sv
  service is already attached to network bridge
  [1]
  $ docker service update -d --network-add name= sv
  Error response from daemon: network name= not found
  [1]
  $ docker service update -d --network-add alias=x sv
  invalid argument "alias=x" for "--network-add" flag: network name/id is not specified

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --network-add x=y sv
  invalid argument "x=y" for "--network-add" flag: invalid field key x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --network-add name=bridge,ip=x sv
  invalid argument "name=bridge,ip=x" for "--network-add" flag: ParseAddr("x"): unable to parse IP

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --network-add name=n1,driver-opt=a sv
  invalid argument "name=n1,driver-opt=a" for "--network-add" flag: invalid key value pair format in driver options

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --network-add name=n1,driver-opt=a=b sv
  Error response from daemon: network n1 not found
  [1]
  $ docker service update -d --network-add container:nope sv
  Error response from daemon: network container:nope not found
  [1]
  $ docker service update -d --network-add container: sv
  Error response from daemon: network container: not found
  [1]
  $ docker service update -d --network-add nope --network-add none sv
  Error response from daemon: network nope not found
  [1]
  $ docker service update -d --network-add sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --network-rm x sv
  Error response from daemon: network x not found
  [1]
  $ docker service update -d --network-rm '' sv
  invalid network name or ID: value is empty
  [1]
  $ docker service update -d --network-rm 'a b' sv
  Error response from daemon: network a b not found
  [1]
  $ docker service update -d --network-rm a=b sv
  Error response from daemon: network a=b not found
  [1]
  $ docker service update -d --network-rm = sv
  Error response from daemon: network = not found
  [1]
  $ docker service update -d --network-rm a:b sv
  Error response from daemon: network a:b not found
  [1]
  $ docker service update -d --network-rm x --network-rm 'a b' sv
  Error response from daemon: network x not found
  [1]
  $ docker service update -d --network-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --no-healthcheck sv
  sv
  $ docker service update -d --no-healthcheck=false sv
  sv
  $ docker service update -d --no-healthcheck=maybe sv
  invalid argument "maybe" for "--no-healthcheck" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --no-healthcheck=1 sv
  sv
  $ docker service update -d --no-healthcheck= sv
  invalid argument "" for "--no-healthcheck" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --no-healthcheck=TRUE sv
  sv
  $ docker service update -d --no-resolve-image sv
  sv
  $ docker service update -d --no-resolve-image=false sv
  sv
  $ docker service update -d --no-resolve-image=maybe sv
  invalid argument "maybe" for "--no-resolve-image" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --no-resolve-image=1 sv
  sv
  $ docker service update -d --no-resolve-image= sv
  invalid argument "" for "--no-resolve-image" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --no-resolve-image=TRUE sv
  sv
  $ docker service update -d --oom-score-adj 100 sv
  sv
  $ docker service update -d --oom-score-adj '' sv
  invalid argument "" for "--oom-score-adj" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --oom-score-adj x sv
  invalid argument "x" for "--oom-score-adj" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --oom-score-adj=-1001 sv
  sv
  $ docker service update -d --oom-score-adj 1001 sv
  sv
  $ docker service update -d --oom-score-adj 1000 sv
  sv
  $ docker service update -d --oom-score-adj 100 --oom-score-adj x sv
  invalid argument "x" for "--oom-score-adj" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --oom-score-adj sv
  invalid argument "sv" for "--oom-score-adj" flag: strconv.ParseInt: parsing "sv": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --placement-pref-add spread=node.labels.a sv
  sv
  $ docker service update -d --placement-pref-add '' sv
  invalid argument "" for "--placement-pref-add" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --placement-pref-add x sv
  invalid argument "x" for "--placement-pref-add" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --placement-pref-add spread= sv
  sv
  $ docker service update -d --placement-pref-add a=b sv
  invalid argument "a=b" for "--placement-pref-add" flag: unsupported placement preference a (only spread is supported)

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --placement-pref-add spread=x=y sv
  sv
  $ docker service update -d --placement-pref-add spread=node.labels.a --placement-pref-add x sv
  invalid argument "x" for "--placement-pref-add" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --placement-pref-add sv
  invalid argument "sv" for "--placement-pref-add" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --placement-pref-rm spread=node.labels.a sv
  sv
  $ docker service update -d --placement-pref-rm '' sv
  invalid argument "" for "--placement-pref-rm" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --placement-pref-rm x sv
  invalid argument "x" for "--placement-pref-rm" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --placement-pref-rm spread= sv
  sv
  $ docker service update -d --placement-pref-rm a=b sv
  invalid argument "a=b" for "--placement-pref-rm" flag: unsupported placement preference a (only spread is supported)

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --placement-pref-rm spread=x=y sv
  sv
  $ docker service update -d --placement-pref-rm spread=node.labels.a --placement-pref-rm x sv
  invalid argument "x" for "--placement-pref-rm" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --placement-pref-rm sv
  invalid argument "sv" for "--placement-pref-rm" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add 80 sv
  sv
  $ docker service update -d --publish-add '' sv
  invalid argument "" for "--publish-add" flag: no port specified: <empty>

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add x sv
  invalid argument "x" for "--publish-add" flag: invalid containerPort: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add 80:80 sv
  sv
  $ docker service update -d --publish-add 8080:80/tcp sv
  sv
  $ docker service update -d --publish-add 99999:80 sv
  invalid argument "99999:80" for "--publish-add" flag: invalid hostPort: 99999

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add 80:99999 sv
  invalid argument "80:99999" for "--publish-add" flag: invalid containerPort: 99999

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add 80:80/foo sv
  invalid argument "80:80/foo" for "--publish-add" flag: invalid proto: foo

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add 80-81:80-82 sv
  invalid argument "80-81:80-82" for "--publish-add" flag: invalid ranges specified for container and host Ports: 80-82 and 80-81

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add 127.0.0.1:80:80 sv
  invalid argument "127.0.0.1:80:80" for "--publish-add" flag: hostip is not supported

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add published=80,target=80 sv
  sv
  % docker service update -d --publish-add target= sv
  $ docker service update -d --publish-add target=x sv
  invalid argument "target=x" for "--publish-add" flag: invalid target port (x): value must be an integer: invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add published=x,target=80 sv
  invalid argument "published=x,target=80" for "--publish-add" flag: invalid published port (x): value must be an integer: invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add protocol=x,target=80 sv
  invalid argument "protocol=x,target=80" for "--publish-add" flag: invalid protocol value 'x'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add mode=x,target=80 sv
  invalid argument "mode=x,target=80" for "--publish-add" flag: invalid publish mode value (x): must be either 'ingress' or 'host'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add x=y sv
  invalid argument "x=y" for "--publish-add" flag: invalid field key: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add target=80,mode=host sv
  sv
  $ docker service update -d --publish-add published=80 sv
  invalid argument "published=80" for "--publish-add" flag: missing mandatory field 'target'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add 80 --publish-add x sv
  invalid argument "x" for "--publish-add" flag: invalid containerPort: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-add sv
  invalid argument "sv" for "--publish-add" flag: invalid containerPort: sv

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-rm 80 sv
  sv
  $ docker service update -d --publish-rm '' sv
  invalid argument "" for "--publish-rm" flag: no port specified: <empty>

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-rm x sv
  invalid argument "x" for "--publish-rm" flag: invalid containerPort: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-rm 80/udp sv
  sv
  $ docker service update -d --publish-rm 80:80 sv
  sv
  $ docker service update -d --publish-rm target=80 sv
  sv
  $ docker service update -d --publish-rm 80/foo sv
  invalid argument "80/foo" for "--publish-rm" flag: invalid proto: foo

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-rm 80 --publish-rm x sv
  invalid argument "x" for "--publish-rm" flag: invalid containerPort: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --publish-rm sv
  invalid argument "sv" for "--publish-rm" flag: invalid containerPort: sv

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --quiet sv
  sv
  $ docker service update -d --quiet=false sv
  sv
  $ docker service update -d --quiet=maybe sv
  invalid argument "maybe" for "-q, --quiet" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --quiet=1 sv
  sv
  $ docker service update -d --quiet= sv
  invalid argument "" for "-q, --quiet" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --quiet=TRUE sv
  sv
  $ docker service update -d --read-only sv
  sv
  $ docker service update -d --read-only=false sv
  sv
  $ docker service update -d --read-only=maybe sv
  invalid argument "maybe" for "--read-only" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --read-only=1 sv
  sv
  $ docker service update -d --read-only= sv
  invalid argument "" for "--read-only" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --read-only=TRUE sv
  sv
  $ docker service update -d --replicas 2 sv
  sv
  $ docker service update -d --replicas '' sv
  invalid argument "" for "--replicas" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --replicas x sv
  invalid argument "x" for "--replicas" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --replicas=-1 sv
  invalid argument "-1" for "--replicas" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --replicas 0 sv
  sv
  $ docker service update -d --replicas 2 --replicas x sv
  invalid argument "x" for "--replicas" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service ls --format "{{.Name}} {{.Mode}} {{.Replicas}}"
  sv replicated 0/0
