Every flag of what acts on a container, running, stopped, paused and missing.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'a=b\nc\n' > good.lab; printf ' =x\n' > bad.lab
  % docker pull -q alpine; docker pull -q nginx
  % docker run -d --name run1 alpine sleep 1d; docker run --name stop1 alpine echo hi; docker run -d --name paus1 alpine sleep 1d; docker pause paus1; docker create --name made1 alpine; docker network create n1; docker volume create v1
  $ docker update --cpu-rt-period x run1
  invalid argument "x" for "--cpu-rt-period" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpu-rt-period=-1 run1
  run1
  $ docker update --cpu-rt-period '' --cpu-rt-period -1 run1
  invalid argument "" for "--cpu-rt-period" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpu-rt-period run1
  invalid argument "run1" for "--cpu-rt-period" flag: strconv.ParseInt: parsing "run1": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpu-rt-runtime '' run1
  invalid argument "" for "--cpu-rt-runtime" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpu-rt-runtime x run1
  invalid argument "x" for "--cpu-rt-runtime" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpu-rt-runtime=-1 run1
  run1
  $ docker update --cpu-rt-runtime '' --cpu-rt-runtime -1 run1
  invalid argument "" for "--cpu-rt-runtime" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpu-rt-runtime run1
  invalid argument "run1" for "--cpu-rt-runtime" flag: strconv.ParseInt: parsing "run1": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  % docker update --cpu-shares 1 run1
  $ docker update --cpu-shares '' run1
  invalid argument "" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpu-shares x run1
  invalid argument "x" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  % docker update --cpu-shares=-1 run1
  $ docker update --cpu-shares 0 run1
  run1
  $ docker update --cpu-shares 1.5 run1
  invalid argument "1.5" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpu-shares 99999999999999999999 run1
  invalid argument "99999999999999999999" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpu-shares 1 --cpu-shares x run1
  invalid argument "x" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpu-shares run1
  invalid argument "run1" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "run1": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpus 0.5 run1
  run1
  $ docker update --cpus '' run1
  invalid argument "" for "--cpus" flag: failed to parse  as a rational number

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpus x run1
  invalid argument "x" for "--cpus" flag: failed to parse x as a rational number

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpus=-1 run1
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker update --cpus 0 run1
  run1
  $ docker update --cpus 1000 run1
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker update --cpus 0.0000000001 run1
  invalid argument "0.0000000001" for "--cpus" flag: value is too precise

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpus 1e3 run1
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker update --cpus 0.5 --cpus x run1
  invalid argument "x" for "--cpus" flag: failed to parse x as a rational number

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpus run1
  invalid argument "run1" for "--cpus" flag: failed to parse run1 as a rational number

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --cpuset-cpus 0 run1
  run1
  $ docker update --cpuset-cpus '' run1
  run1
  $ docker update --cpuset-cpus x run1
  Error response from daemon: Invalid value x for cpuset cpus: invalid format: x
  [1]
  $ docker update --cpuset-cpus 0-1 run1
  run1
  $ docker update --cpuset-cpus 99 run1
  Error response from daemon: Requested CPUs are not available - requested 99, available: 0-1
  [1]
  $ docker update --cpuset-cpus 1-0 run1
  Error response from daemon: Invalid value 1-0 for cpuset cpus: invalid format: 1-0
  [1]
  $ docker update --cpuset-cpus 0,0 run1
  run1
  $ docker update --cpuset-cpus 0 --cpuset-cpus x run1
  Error response from daemon: Invalid value x for cpuset cpus: invalid format: x
  [1]
  $ docker update --cpuset-cpus run1
  docker: 'docker update' requires at least 1 argument

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker update --help' for more information
  [1]
  $ docker update --cpuset-mems 0 run1
  run1
  $ docker update --cpuset-mems '' run1
  run1
  $ docker update --cpuset-mems x run1
  Error response from daemon: Invalid value x for cpuset mems: invalid format: x
  [1]
  $ docker update --cpuset-mems 9 run1
  Error response from daemon: Requested memory nodes are not available - requested 9, available: 0
  [1]
  $ docker update --cpuset-mems 0 --cpuset-mems x run1
  Error response from daemon: Invalid value x for cpuset mems: invalid format: x
  [1]
  $ docker update --cpuset-mems run1
  docker: 'docker update' requires at least 1 argument

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker update --help' for more information
  [1]
  $ docker update --memory 64m run1
  Error response from daemon: Cannot update container 227f7398a5e5e2a0535e6786324791406057c434ef2b8adbba905a8864af0e09: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time
  [1]
  $ docker update --memory '' run1
  invalid argument "" for "-m, --memory" flag: invalid size: ''

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory x run1
  invalid argument "x" for "-m, --memory" flag: invalid size: 'x'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory=-1 run1
  invalid argument "-1" for "-m, --memory" flag: invalid size: '-1'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory 0 run1
  run1
  $ docker update --memory 1 run1
  Error response from daemon: Minimum memory limit allowed is 6MB
  [1]
  $ docker update --memory 1.5g run1
  Error response from daemon: Cannot update container 227f7398a5e5e2a0535e6786324791406057c434ef2b8adbba905a8864af0e09: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time
  [1]
  $ docker update --memory 10k run1
  Error response from daemon: Minimum memory limit allowed is 6MB
  [1]
  $ docker update --memory 1zb run1
  invalid argument "1zb" for "-m, --memory" flag: invalid suffix: 'zb'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory 64m --memory x run1
  invalid argument "x" for "-m, --memory" flag: invalid size: 'x'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory run1
  invalid argument "run1" for "-m, --memory" flag: strconv.ParseFloat: parsing "run1": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory-reservation 64m run1
  run1
  $ docker update --memory-reservation '' run1
  invalid argument "" for "--memory-reservation" flag: invalid size: ''

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory-reservation x run1
  invalid argument "x" for "--memory-reservation" flag: invalid size: 'x'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory-reservation=-1 run1
  invalid argument "-1" for "--memory-reservation" flag: invalid size: '-1'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory-reservation 0 run1
  run1
  $ docker update --memory-reservation 1 run1
  Error response from daemon: Minimum memory reservation allowed is 6MB
  [1]
  $ docker update --memory-reservation 1.5g run1
  run1
  $ docker update --memory-reservation 10k run1
  Error response from daemon: Minimum memory reservation allowed is 6MB
  [1]
  $ docker update --memory-reservation 1zb run1
  invalid argument "1zb" for "--memory-reservation" flag: invalid suffix: 'zb'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory-reservation 64m --memory-reservation x run1
  invalid argument "x" for "--memory-reservation" flag: invalid size: 'x'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory-reservation run1
  invalid argument "run1" for "--memory-reservation" flag: strconv.ParseFloat: parsing "run1": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  % docker update --memory-swap 64m run1
  $ docker update --memory-swap '' run1
  invalid argument "" for "--memory-swap" flag: invalid size: ''

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory-swap x run1
  invalid argument "x" for "--memory-swap" flag: invalid size: 'x'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory-swap=-1 run1
  run1
  $ docker update --memory-swap 0 run1
  run1
  % docker update --memory-swap 1 run1
  % docker update --memory-swap 1.5g run1
  % docker update --memory-swap 10k run1
  $ docker update --memory-swap 1zb run1
  invalid argument "1zb" for "--memory-swap" flag: invalid suffix: 'zb'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory-swap 64m --memory-swap x run1
  invalid argument "x" for "--memory-swap" flag: invalid size: 'x'

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --memory-swap run1
  invalid argument "run1" for "--memory-swap" flag: strconv.ParseFloat: parsing "run1": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --pids-limit 100 run1
  run1
  $ docker update --pids-limit '' run1
  invalid argument "" for "--pids-limit" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --pids-limit x run1
  invalid argument "x" for "--pids-limit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --pids-limit=-1 run1
  run1
  $ docker update --pids-limit 0 run1
  run1
  $ docker update --pids-limit=-2 run1
  run1
  $ docker update --pids-limit 100 --pids-limit x run1
  invalid argument "x" for "--pids-limit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --pids-limit run1
  invalid argument "run1" for "--pids-limit" flag: strconv.ParseInt: parsing "run1": invalid syntax

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  Run 'docker update --help' for more information
  [125]
  $ docker update --restart always run1
  run1
  $ docker update --restart '' run1
  run1
  $ docker update --restart x run1
  Error response from daemon: invalid restart policy: unknown policy 'x'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker update --restart no run1
  run1
  $ docker update --restart on-failure run1
  run1
  $ docker update --restart on-failure:3 run1
  run1
  $ docker update --restart on-failure:x run1
  invalid restart policy format: maximum retry count must be an integer
  [1]
  $ docker update --restart on-failure:-1 run1
  Error response from daemon: invalid restart policy: maximum retry count cannot be negative
  [1]
  $ docker update --restart on-failure: run1
  run1
  $ docker update --restart always:3 run1
  Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  [1]
  $ docker update --restart unless-stopped run1
  run1
  $ docker update --restart unless-stopped:1 run1
  Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  [1]
  $ docker update --restart no:1 run1
  Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  [1]
  $ docker update --restart on-failure:3:4 run1
  invalid restart policy format: maximum retry count must be an integer
  [1]
  $ docker update --restart ALWAYS run1
  Error response from daemon: invalid restart policy: unknown policy 'ALWAYS'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker update --restart always --restart x run1
  Error response from daemon: invalid restart policy: unknown policy 'x'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker update --restart run1
  docker: 'docker update' requires at least 1 argument

  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]

  See 'docker update --help' for more information
  [1]
  $ docker export --output o.tar run1
  $ docker export --output '' run1
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  % docker export --output /nope/x run1
  $ docker export --output /root/lab run1
  failed to export container: cannot write to a directory
  [1]
  $ docker export --output=- run1
  % docker export --output o.tar --output /nope/x run1
  $ docker export --output run1
  docker: 'docker export' requires 1 argument

  Usage:  docker export [OPTIONS] CONTAINER

  Run 'docker export --help' for more information
  [1]
  $ docker commit --author me run1
  sha256:f38c913e656171ba0b092874b498197ec3621fd2b70de1d27b83c354e0dca957
  $ docker commit --author '' run1
  sha256:96a0c3c861106770eb2abf7590d251978a5321bbac8cb19a789760fb873949ce
  $ docker commit --author 'a b <c@d>' run1
  sha256:a9e2b6a0c41537b9e8d25139296650bf7235a437116d0cbc5be6427b7974df89
  $ docker commit --author me --author 'a b <c@d>' run1
  sha256:81db469d3a21149ecf63a38cabc7978c952b027b25ac860915fd887a10215490
  $ docker commit --author run1
  docker: 'docker commit' requires at least 1 and at most 2 arguments

  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]

  Run 'docker commit --help' for more information
  [1]
  $ docker commit --change 'CMD a' run1
  sha256:32b6e02285a88223fac5ad0478395a5d91ae17213093ec4ca1c07dfa768e6117
  $ docker commit --change '' run1
  Error response from daemon: file with no instructions
  [1]
  $ docker commit --change x run1
  Error response from daemon: x is not a valid change command
  [1]
  $ docker commit --change 'FOO bar' run1
  Error response from daemon: FOO is not a valid change command
  [1]
  $ docker commit --change 'ENV a b' run1
  sha256:160ea1e844cb6af91c4c8dbcf2021e9e003beee652097bfdfd36fd796c836b9b
  $ docker commit --change 'ENV a' run1
  Error response from daemon: ENV must have two arguments
  [1]
  $ docker commit --change 'EXPOSE x' run1
  Error response from daemon: invalid containerPort: x
  [1]
  $ docker commit --change 'RUN x' run1
  Error response from daemon: RUN is not a valid change command
  [1]
  $ docker commit --change 'LABEL' run1
  Error response from daemon: LABEL requires at least one argument
  [1]
  $ docker commit --change 'CMD ["a"]' run1
  sha256:7bc8e2813ee80e41d0c84cb5f976dfc2c20a504c77d652c2110805311ccedc8f
  $ docker commit --change 'CMD ["a"' run1
  sha256:c223e6c4e898752345185a10ce809c95587557bf464200950d5e60e3d7bc93a0
  $ docker commit --change 'HEALTHCHECK NONE' run1
  sha256:52ea0f5526f069709aebc3b27522c7c1d410265fa5a84680cb8e4df94ce78e20
  $ docker commit --change 'VOLUME /a' run1
  sha256:28ad52bb147647032833352bbd58be11328dca863f85a8536c4d7e5ed185b081
  $ docker commit --change 'USER' run1
  Error response from daemon: USER requires exactly one argument
  [1]
  $ docker commit --change 'ONBUILD RUN a' run1
  sha256:2f5fe83a2cb0d412e5feb97a627744bdfab07247f5056a1bf7d96b328f343b8c
  $ docker commit --change 'FROM a' run1
  Error response from daemon: FROM is not a valid change command
  [1]
  $ docker commit --change 'WORKDIR a' run1
  sha256:3dc6d5b35a6181eeb853fdd13e3217cfdc00e3190db15e27b5bcd6486199ebaf
  $ docker commit --change 'ENTRYPOINT a' run1
  sha256:1198db2ea6c2e09d4975adb1bcbf7a137140b819b33dd63783f1638bb1c20d59
  $ docker commit --change 'STOPSIGNAL 9' run1
  sha256:d2574a19c26679f92e4464f5381e2444252cdc31ee5f64b49e9a726952aa9142
  $ docker commit --change 'SHELL ["a"]' run1
  Error response from daemon: SHELL is not a valid change command
  [1]
  $ docker commit --change 'COPY a b' run1
  Error response from daemon: COPY is not a valid change command
  [1]
  $ docker commit --change 'MAINTAINER a' run1
  Error response from daemon: MAINTAINER is not a valid change command
  [1]
  $ docker commit --change 'CMD a' --change x run1
  Error response from daemon: x is not a valid change command
  [1]
  $ docker commit --change run1
  docker: 'docker commit' requires at least 1 and at most 2 arguments

  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]

  Run 'docker commit --help' for more information
  [1]
  $ docker commit --message hi run1
  sha256:d98013622441aec52e13555f23a0a02930b80fd199f6701964602a748c100b43
  $ docker commit --message '' run1
  sha256:95a2c103e78f319511f44c70e3a98a92f874e8ef875c0c0f6315ae0bedb7fc38
  $ docker commit --message 'a "b"' run1
  sha256:d81f0c9bb2017a52ee9fa013179f91c0650ed3f58392abc992b7ced1a12081b8
  $ docker commit --message hi --message 'a "b"' run1
  sha256:9707e6772223808885d31d352f66e34a296b1a92cc2209ad7adb998a5f2f7c4f
  $ docker commit --message run1
  docker: 'docker commit' requires at least 1 and at most 2 arguments

  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]

  Run 'docker commit --help' for more information
  [1]
  $ docker commit --no-pause run1
  sha256:af14024c408b66419d0fff3c07ac0b27696f35306b680ec9c96bed36d1c439b4
  $ docker commit --no-pause=false run1
  sha256:ceaea96ae9f02ded2f9515228993e4d75ac63f8aa165b800c4bc80fcd47e0d7d
  $ docker commit --no-pause=maybe run1
  invalid argument "maybe" for "--no-pause" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]

  Run 'docker commit --help' for more information
  [125]
  $ docker commit --no-pause=1 run1
  sha256:e22bcf9e1c0c911f427ed69e93e1f24fa40fc7479b086ea9d17fc06fb4e748f1
  $ docker commit --no-pause= run1
  invalid argument "" for "--no-pause" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]

  Run 'docker commit --help' for more information
  [125]
  $ docker commit --no-pause=TRUE run1
  sha256:30cbf51d38bb26cb459135b47c551908555d3178275ed7c9f5b92221e22343c0
  % docker inspect --format json run1
  % docker inspect --format '' run1
  $ docker inspect --format x run1
  x
  % docker inspect --format '{{.}}' run1
  $ docker inspect --format '{{.Nope}}' run1

  template parsing error: template: :1:2: executing "" at <.Nope>: map has no entry for key "Nope"
  [1]
  $ docker inspect --format '{{' run1
  template parsing error: template: :1: unclosed action
  [64]
  $ docker inspect --format 'table {{.ID}}' run1
  table 227f7398a5e5e2a0535e6786324791406057c434ef2b8adbba905a8864af0e09
  $ docker inspect --format table run1
  table
  % docker inspect --format '{{json .}}' run1
  $ docker inspect --format '{{nope .}}' run1
  template parsing error: template: :1: function "nope" not defined
  [64]
  $ docker inspect --format raw run1
  raw
  $ docker inspect --format pretty run1
  pretty
  $ docker inspect --format 'table' run1
  table
  % docker inspect --format 'table {{json .}}' run1
  $ docker inspect --format '{{.ID}} ' run1
  227f7398a5e5e2a0535e6786324791406057c434ef2b8adbba905a8864af0e09
  % docker inspect --format '{{println .}}' run1
  $ docker inspect --format JSON run1
  JSON
  $ docker inspect --format json --format x run1
  x
  $ docker inspect --format run1
  docker: 'docker inspect' requires at least 1 argument

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  See 'docker inspect --help' for more information
  [1]
  % docker inspect --size run1
  % docker inspect --size=false run1
  $ docker inspect --size=maybe run1
  invalid argument "maybe" for "-s, --size" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  Run 'docker inspect --help' for more information
  [125]
  % docker inspect --size=1 run1
  $ docker inspect --size= run1
  invalid argument "" for "-s, --size" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  Run 'docker inspect --help' for more information
  [125]
  % docker inspect --size=TRUE run1
  % docker inspect --type container run1
  $ docker inspect --type '' run1
  type is empty: must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect --type x run1
  unknown type: "x": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect --type image run1
  []
  Error response from daemon: No such image: run1:latest
  [1]
  $ docker inspect --type network run1
  []
  Error response from daemon: network run1 not found
  [1]
  $ docker inspect --type volume run1
  []
  Error response from daemon: get run1: no such volume
  [1]
  $ docker inspect --type node run1
  []
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker inspect --type service run1
  []
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker inspect --type plugin run1
  []
  Error response from daemon: plugin "run1" not found
  [1]
  $ docker inspect --type config run1
  []
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker inspect --type secret run1
  []
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker inspect --type task run1
  []
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker inspect --type CONTAINER run1
  unknown type: "CONTAINER": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect --type container --type x run1
  unknown type: "x": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect --type run1
  docker: 'docker inspect' requires at least 1 argument

  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]

  See 'docker inspect --help' for more information
  [1]
  $ docker stats --no-stream --all run1
  CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O         BLOCK I/O   PIDS
  227f7398a5e5   run1      0.00%     332KiB / 23.54GiB   0.00%     1.11kB / 126B   0B / 0B     1
  $ docker stats --no-stream --all=false run1
  CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O         BLOCK I/O   PIDS
  227f7398a5e5   run1      0.00%     332KiB / 23.54GiB   0.00%     1.11kB / 126B   0B / 0B     1
  $ docker stats --no-stream --all=maybe run1
  invalid argument "maybe" for "-a, --all" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker stats [OPTIONS] [CONTAINER...]

  Run 'docker stats --help' for more information
  [125]
  $ docker stats --no-stream --all=1 run1
  CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O         BLOCK I/O   PIDS
  227f7398a5e5   run1      0.00%     332KiB / 23.54GiB   0.00%     1.11kB / 126B   0B / 0B     1
  $ docker stats --no-stream --all= run1
  invalid argument "" for "-a, --all" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker stats [OPTIONS] [CONTAINER...]

  Run 'docker stats --help' for more information
  [125]
  $ docker stats --no-stream --all=TRUE run1
  CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O         BLOCK I/O   PIDS
  227f7398a5e5   run1      0.00%     332KiB / 23.54GiB   0.00%     1.11kB / 126B   0B / 0B     1
  $ docker stats --no-stream --format json run1
  {"BlockIO":"0B / 0B","CPUPerc":"0.00%","Container":"run1","ID":"227f7398a5e5","MemPerc":"0.00%","MemUsage":"332KiB / 23.54GiB","Name":"run1","NetIO":"1.11kB / 126B","PIDs":"1"}
  $ docker stats --no-stream --format '' run1
  CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O         BLOCK I/O   PIDS
  227f7398a5e5   run1      0.00%     332KiB / 23.54GiB   0.00%     1.11kB / 126B   0B / 0B     1
  $ docker stats --no-stream --format x run1
  x
  % docker stats --no-stream --format '{{.}}' run1
  $ docker stats --no-stream --format '{{.Nope}}' run1
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *container.statsContext
  [1]
  $ docker stats --no-stream --format '{{' run1
  template parsing error: template: :1: unclosed action
  [1]
  $ docker stats --no-stream --format 'table {{.ID}}' run1
  CONTAINER ID
  227f7398a5e5
  $ docker stats --no-stream --format table run1
  CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O         BLOCK I/O   PIDS
  227f7398a5e5   run1      0.00%     332KiB / 23.54GiB   0.00%     1.11kB / 126B   0B / 0B     1
  $ docker stats --no-stream --format '{{json .}}' run1
  {"BlockIO":"0B / 0B","CPUPerc":"0.00%","Container":"run1","ID":"227f7398a5e5","MemPerc":"0.00%","MemUsage":"332KiB / 23.54GiB","Name":"run1","NetIO":"1.11kB / 126B","PIDs":"1"}
  $ docker stats --no-stream --format '{{nope .}}' run1
  template parsing error: template: :1: function "nope" not defined
  [1]
  $ docker stats --no-stream --format raw run1
  raw
  $ docker stats --no-stream --format pretty run1
  pretty
  $ docker stats --no-stream --format 'table' run1
  CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O         BLOCK I/O   PIDS
  227f7398a5e5   run1      0.00%     332KiB / 23.54GiB   0.00%     1.11kB / 126B   0B / 0B     1
  $ docker stats --no-stream --format 'table {{json .}}' run1

  {"BlockIO":"0B / 0B","CPUPerc":"0.00%","Container":"run1","ID":"227f7398a5e5","MemPerc":"0.00%","MemUsage":"332KiB / 23.54GiB","Name":"run1","NetIO":"1.18kB / 126B","PIDs":"1"}
  $ docker stats --no-stream --format '{{.ID}} ' run1
  227f7398a5e5
  % docker stats --no-stream --format '{{println .}}' run1
  $ docker stats --no-stream --format JSON run1
  JSON
  $ docker stats --no-stream --format json --format x run1
  x
  $ docker stats --no-stream --format run1
  run1
  run1
  $ docker stats --no-stream run1
  CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O         BLOCK I/O   PIDS
  227f7398a5e5   run1      0.00%     332KiB / 23.54GiB   0.00%     1.18kB / 126B   0B / 0B     1
  $ docker stats --no-stream --no-trunc run1
  CONTAINER ID                                                       NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O         BLOCK I/O   PIDS
  227f7398a5e5e2a0535e6786324791406057c434ef2b8adbba905a8864af0e09   run1      0.00%     332KiB / 23.54GiB   0.00%     1.18kB / 126B   0B / 0B     1
  $ docker stats --no-stream --no-trunc=false run1
  CONTAINER ID   NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O         BLOCK I/O   PIDS
  227f7398a5e5   run1      0.00%     332KiB / 23.54GiB   0.00%     1.18kB / 126B   0B / 0B     1
  $ docker stats --no-stream --no-trunc=maybe run1
  invalid argument "maybe" for "--no-trunc" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker stats [OPTIONS] [CONTAINER...]

  Run 'docker stats --help' for more information
  [125]
  $ docker stats --no-stream --no-trunc=1 run1
  CONTAINER ID                                                       NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O         BLOCK I/O   PIDS
  227f7398a5e5e2a0535e6786324791406057c434ef2b8adbba905a8864af0e09   run1      0.00%     332KiB / 23.54GiB   0.00%     1.18kB / 126B   0B / 0B     1
  $ docker stats --no-stream --no-trunc= run1
  invalid argument "" for "--no-trunc" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker stats [OPTIONS] [CONTAINER...]

  Run 'docker stats --help' for more information
  [125]
  $ docker stats --no-stream --no-trunc=TRUE run1
  CONTAINER ID                                                       NAME      CPU %     MEM USAGE / LIMIT   MEM %     NET I/O         BLOCK I/O   PIDS
  227f7398a5e5e2a0535e6786324791406057c434ef2b8adbba905a8864af0e09   run1      0.00%     332KiB / 23.54GiB   0.00%     1.18kB / 126B   0B / 0B     1
  $ docker exec --detach stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --detach=false stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --detach=maybe stop1 true
  invalid argument "maybe" for "-d, --detach" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  Run 'docker exec --help' for more information
  [125]
  $ docker exec --detach=1 stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --detach= stop1 true
  invalid argument "" for "-d, --detach" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  Run 'docker exec --help' for more information
  [125]
  $ docker exec --detach=TRUE stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --detach-keys ctrl-a stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --detach-keys '' stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --detach-keys x stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --env A=b stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --env '' stop1 true
  invalid argument "" for "-e, --env" flag: invalid environment variable:

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  Run 'docker exec --help' for more information
  [125]
  $ docker exec --env A stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --env-file good.env stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --env-file '' stop1 true
  open : no such file or directory
  [1]
  % docker exec --env-file /nope stop1 true
  $ docker exec --privileged stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --privileged=false stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --privileged=maybe stop1 true
  invalid argument "maybe" for "--privileged" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  Run 'docker exec --help' for more information
  [125]
  $ docker exec --privileged=1 stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --privileged= stop1 true
  invalid argument "" for "--privileged" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]

  Run 'docker exec --help' for more information
  [125]
  $ docker exec --privileged=TRUE stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --user root stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --user '' stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --user nope stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --workdir /tmp stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --workdir '' stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker exec --workdir rel stop1 true
  Error response from daemon: container a8a9ca461e258009f425ce171a937bacadec0ce804496ee700f1a2d04f9a3a52 is not running
  [1]
  $ docker logs --details stop1
   hi
  $ docker logs --details=false stop1
  hi
  $ docker logs --details=maybe stop1
  invalid argument "maybe" for "--details" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [125]
  $ docker logs --details=1 stop1
   hi
  $ docker logs --details= stop1
  invalid argument "" for "--details" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [125]
  $ docker logs --details=TRUE stop1
   hi
  $ docker logs --since 1h stop1
  hi
  $ docker logs --since '' stop1
  hi
  $ docker logs --since x stop1
  invalid value for "since": failed to parse value as time or duration: "x"
  [1]
  $ docker logs --tail 1 stop1
  hi
  $ docker logs --tail '' stop1
  hi
  $ docker logs --tail x stop1
  hi
  $ docker logs --timestamps stop1
  2026-11-22T23:29:05.073004016Z hi
  $ docker logs --timestamps=false stop1
  hi
  $ docker logs --timestamps=maybe stop1
  invalid argument "maybe" for "-t, --timestamps" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [125]
  $ docker logs --timestamps=1 stop1
  2026-11-22T23:29:05.073004016Z hi
  $ docker logs --timestamps= stop1
  invalid argument "" for "-t, --timestamps" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker logs [OPTIONS] CONTAINER

  Run 'docker logs --help' for more information
  [125]
  $ docker ps -a --format "{{.Names}} {{.State}}"
  made1 created
  paus1 paused
  stop1 exited
  run1 running
  $ docker volume ls -q
  v1
  $ docker network ls --format "{{.Name}} {{.Driver}}"
  bridge bridge
  host host
  n1 bridge
  none null
  $ docker images --format "{{.Repository}}:{{.Tag}}"
  nginx:latest
  alpine:latest
