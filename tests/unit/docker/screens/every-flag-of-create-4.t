docker create: every flag with values right and wrong.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'a=b\nc\n' > good.lab; printf ' =x\n' > bad.lab
  % docker pull -q alpine; docker pull -q nginx
  % docker run -d --name run1 alpine sleep 1d; docker run --name stop1 alpine echo hi; docker run -d --name paus1 alpine sleep 1d; docker pause paus1; docker create --name made1 alpine; docker network create n1; docker volume create v1
  $ docker create --name tt --pull Never alpine true
  docker: invalid pull option: 'Never': must be one of "always", "missing" or "never"

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --pull never --pull x alpine true
  docker: invalid pull option: 'x': must be one of "always", "missing" or "never"

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --pull alpine true
  docker: invalid pull option: 'alpine': must be one of "always", "missing" or "never"

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --quiet alpine true
  b611bd640ba3f264076eba399f1e316103aa9831143c25b3c40802ccfa25203c
  $ docker rm -f tt
  tt
  $ docker create --name tt --quiet=false alpine true
  ec4b2d9db3efca9375dc08df900ff4bdaf880e4a87f09b5e28289946b26c4855
  $ docker rm -f tt
  tt
  $ docker create --name tt --quiet=maybe alpine true
  invalid argument "maybe" for "-q, --quiet" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --quiet=1 alpine true
  fa5233996930bfa94162fcec8d1d478ef87c7f7dc3bdf8ac387d3dc46f714802
  $ docker rm -f tt
  tt
  $ docker create --name tt --quiet= alpine true
  invalid argument "" for "-q, --quiet" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --quiet=TRUE alpine true
  65430c63fa2544c95f6391dc95bafe2721d7bd261ca5009bfa0c05e795a70e3a
  $ docker rm -f tt
  tt
  $ docker create --name tt --read-only alpine true
  0f4d14662fa83b1fd638b3e773afa359c40a63e56cb1c3bd4862abac84077f8b
  $ docker rm -f tt
  tt
  $ docker create --name tt --read-only=false alpine true
  c0e6215e975b1eda63154022614c417b48731277da5e7b68b2c5263620726d07
  $ docker rm -f tt
  tt
  $ docker create --name tt --read-only=maybe alpine true
  invalid argument "maybe" for "--read-only" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --read-only=1 alpine true
  6117a54099b310663979acdb0233d2e1536e3be090bec15d5044c7857aebfd9b
  $ docker rm -f tt
  tt
  $ docker create --name tt --read-only= alpine true
  invalid argument "" for "--read-only" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --read-only=TRUE alpine true
  d8c3e5bd54fc6c9bd2dafcc301060f523e56bec92baf1e636f9f1a9a606fe616
  $ docker rm -f tt
  tt
  $ docker create --name tt --restart always alpine true
  dd7302314ea97b6276de00228dadc9893c6d0659f2a4342ea644cf1ff2cd6c0c
  $ docker rm -f tt
  tt
  $ docker create --name tt --restart '' alpine true
  03d11a41a80d23b1bd5fe0baebd79f03deac3fdb1008e092d4a85153aa9c0890
  $ docker rm -f tt
  tt
  $ docker create --name tt --restart x alpine true
  Error response from daemon: invalid restart policy: unknown policy 'x'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --restart no alpine true
  a6f620beeb27363a4021fefcdac1512d1454d4174cc99ecbe2dac73340eb28af
  $ docker rm -f tt
  tt
  $ docker create --name tt --restart on-failure alpine true
  94e02fbaa68a4c43c8137a63ab713d52ec3be59eab44ceded7e987680ebbc80f
  $ docker rm -f tt
  tt
  $ docker create --name tt --restart on-failure:3 alpine true
  08a762fd13f80fe5878ccb1764c94579aa183ad35d72bcf9975f684190058a6c
  $ docker rm -f tt
  tt
  $ docker create --name tt --restart on-failure:x alpine true
  docker: invalid restart policy format: maximum retry count must be an integer

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --restart on-failure:-1 alpine true
  Error response from daemon: invalid restart policy: maximum retry count cannot be negative
  [1]
  $ docker rm -f tt
  $ docker create --name tt --restart on-failure: alpine true
  12f7b519037e10d79cd25189603dae39c8e67571c2409736edc67cb15f1d1a41
  $ docker rm -f tt
  tt
  $ docker create --name tt --restart always:3 alpine true
  Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --restart unless-stopped alpine true
  170684b373996a5ec7e3881f355e49c9d4c1f6bd258e74cceb56fafef7185ab2
  $ docker rm -f tt
  tt
  $ docker create --name tt --restart unless-stopped:1 alpine true
  Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --restart no:1 alpine true
  Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --restart on-failure:3:4 alpine true
  docker: invalid restart policy format: maximum retry count must be an integer

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --restart ALWAYS alpine true
  Error response from daemon: invalid restart policy: unknown policy 'ALWAYS'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --restart always --restart x alpine true
  Error response from daemon: invalid restart policy: unknown policy 'x'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --restart alpine true
  Error response from daemon: invalid restart policy: unknown policy 'alpine'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --rm alpine true
  6de131e6779a571a0c767f1e676cd1e466bbcafea4e19ad1001061947d8cf5ce
  $ docker rm -f tt
  tt
  $ docker create --name tt --rm=false alpine true
  12deab63149ead0f75403bc8f21ff46bac347808aa499bf93321d29e8609f9b9
  $ docker rm -f tt
  tt
  $ docker create --name tt --rm=maybe alpine true
  invalid argument "maybe" for "--rm" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --rm=1 alpine true
  72794bfead810a832afe6e4f65a0c3819141dd795df35c743b1e6e9e95f1757b
  $ docker rm -f tt
  tt
  $ docker create --name tt --rm= alpine true
  invalid argument "" for "--rm" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --rm=TRUE alpine true
  37ac0d9114d18b0c0da338b11bb44cd51b21cea014379d816de929014bdfde22
  $ docker rm -f tt
  tt
  $ docker create --name tt --runtime runc alpine true
  89a3265244d5af1b48c686b0fd24b364887b8e4ed4926529ced2185a65fb4c2f
  $ docker rm -f tt
  tt
  $ docker create --name tt --runtime '' alpine true
  475e89e02ae54f541cfc43b1ce856963b508e70bff5435f7142f03768ef6eaa5
  $ docker rm -f tt
  tt
  $ docker create --name tt --runtime x alpine true
  Error response from daemon: unknown or invalid runtime name: x
  [1]
  $ docker rm -f tt
  $ docker create --name tt --runtime io.containerd.runc.v2 alpine true
  f967b8c9a0ce8f96b35be548209c8ddac76b498eb120d33e2ad173c51ed42de3
  $ docker rm -f tt
  tt
  $ docker create --name tt --runtime runc --runtime x alpine true
  Error response from daemon: unknown or invalid runtime name: x
  [1]
  $ docker rm -f tt
  $ docker create --name tt --runtime alpine true
  Error response from daemon: unknown or invalid runtime name: alpine
  [1]
  $ docker rm -f tt
  $ docker create --name tt --security-opt no-new-privileges alpine true
  c7bcde07ecf53579bd1bdcc734ae6c69d41005f63739d3de68ef39e9386d81ac
  $ docker rm -f tt
  tt
  $ docker create --name tt --security-opt '' alpine true
  docker: invalid --security-opt: ""

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --security-opt x alpine true
  docker: invalid --security-opt: "x"

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --security-opt no-new-privileges:true alpine true
  814bc98433ccd74d34031ba1540b355cb2ab3fcbf595253472a9f2b637afd7d0
  $ docker rm -f tt
  tt
  $ docker create --name tt --security-opt no-new-privileges:x alpine true
  Error response from daemon: invalid --security-opt 2: "no-new-privileges:x"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --security-opt no-new-privileges=false alpine true
  6a9afd89456c982f2c09c2ba94ae53daca5deb0b80a16eee02ee278a5dbcef55
  $ docker rm -f tt
  tt
  $ docker create --name tt --security-opt seccomp=unconfined alpine true
  e81ccd16ad065bcba68900fb2f6460a9a83b8073cdf8614fb8fa3fbb216e64f9
  $ docker rm -f tt
  tt
  % docker create --name tt --security-opt seccomp=/nope alpine true
  $ docker rm -f tt
  $ docker create --name tt --security-opt seccomp=bad.env alpine true
  docker: compacting json for seccomp profile (bad.env) failed: invalid character 'A' looking for beginning of value

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --security-opt label=disable alpine true
  c3bc8e61f55c2236713be58c51aad924e6112f8306dd34510979822ffde26912
  $ docker rm -f tt
  tt
  $ docker create --name tt --security-opt label:disable alpine true
  665026d1caf956d38cf23de76c76b9bdb1e21e8313553ccfdfcbb602f33c86f2
  $ docker rm -f tt
  tt
  $ docker create --name tt --security-opt apparmor=unconfined alpine true
  bb39ab7f8e76618e8e98a84ee09e7353a457edd924b61b5a7f680c4227c1c3f3
  $ docker rm -f tt
  tt
  $ docker create --name tt --security-opt systempaths=unconfined alpine true
  358b80ab5d2bffc70925f94eb4ee0d4b80863d1f449020272f1b46b7a7487d73
  $ docker rm -f tt
  tt
  $ docker create --name tt --security-opt systempaths=x alpine true
  Error response from daemon: invalid --security-opt 2: "systempaths=x"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --security-opt writable-cgroups=true alpine true
  a9902faf22c01125cd7b023cb6fa4adfb093a56e8e618be9f8f4dca959801be2
  $ docker rm -f tt
  tt
  $ docker create --name tt --security-opt writable-cgroups=x alpine true
  Error response from daemon: invalid --security-opt 2: "writable-cgroups=x"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --security-opt foo=bar alpine true
  Error response from daemon: invalid --security-opt 2: "foo=bar"
  [1]
  $ docker rm -f tt
  $ docker create --name tt --security-opt label=x alpine true
  e1c61757c8bf4eca4c707fe5c3dd077680c266765d44c7fdcb19c9314d639de3
  $ docker rm -f tt
  tt
  $ docker create --name tt --security-opt seccomp:unconfined alpine true
  8d329c41c6dfeb4415f7a5584b86f7e0aea2588122cc437927bab68be5f4dfb2
  $ docker rm -f tt
  tt
  $ docker create --name tt --security-opt apparmor=nope alpine true
  e472aad35df5f9faa56c1326331ff75752013d5790bba64f4c560e0cce7678ed
  $ docker rm -f tt
  tt
  $ docker create --name tt --security-opt no-new-privileges --security-opt x alpine true
  docker: invalid --security-opt: "x"

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --security-opt alpine true
  docker: invalid --security-opt: "alpine"

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --shm-size 64m alpine true
  371380642f6d7ddbf55088c17c62c8b75c5a05f69de804c3188813b62f8f49d7
  $ docker rm -f tt
  tt
  $ docker create --name tt --shm-size '' alpine true
  invalid argument "" for "--shm-size" flag: invalid size: ''

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --shm-size x alpine true
  invalid argument "x" for "--shm-size" flag: invalid size: 'x'

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --shm-size=-1 alpine true
  invalid argument "-1" for "--shm-size" flag: invalid size: '-1'

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --shm-size 0 alpine true
  e3d37348f6d724e5a8ce63a3406a74de52538832fdcb5187c2756b45eac62b73
  $ docker rm -f tt
  tt
  $ docker create --name tt --shm-size 1 alpine true
  9c07cb02341c23bca4fe75fcff645e1488f6c1c323dae66b9e14933f0ed33ba8
  $ docker rm -f tt
  tt
  $ docker create --name tt --shm-size 1.5g alpine true
  23678360dd29fe6e83977e0eb88470a03bc78150c1992a4cd24bd4c384384f46
  $ docker rm -f tt
  tt
  $ docker create --name tt --shm-size 10k alpine true
  a8d7b804732a44599395be32d13e388a0e1dc15ed91c84fef7b1d20ac5a4a28b
  $ docker rm -f tt
  tt
  $ docker create --name tt --shm-size 1zb alpine true
  invalid argument "1zb" for "--shm-size" flag: invalid suffix: 'zb'

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --shm-size 64m --shm-size x alpine true
  invalid argument "x" for "--shm-size" flag: invalid size: 'x'

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --shm-size alpine true
  invalid argument "alpine" for "--shm-size" flag: invalid size: 'alpine'

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --stop-signal SIGINT alpine true
  f09fbcad3a1080702f2eb25689c0c553e8218c8ac63d648db8ec99398783250c
  $ docker rm -f tt
  tt
  $ docker create --name tt --stop-signal '' alpine true
  e02b1300d05849fac62a13f52639669bc47fc17e0a814263fc7058ca045a4760
  $ docker rm -f tt
  tt
  $ docker create --name tt --stop-signal x alpine true
  Error response from daemon: invalid signal: x
  [1]
  $ docker rm -f tt
  $ docker create --name tt --stop-signal 9 alpine true
  25963bcb283a3fa19e83e0089febaf0ca665bf73162d4d29614990428f52ac72
  $ docker rm -f tt
  tt
  $ docker create --name tt --stop-signal SIGFOO alpine true
  Error response from daemon: invalid signal: SIGFOO
  [1]
  $ docker rm -f tt
  $ docker create --name tt --stop-signal KILL alpine true
  df8b2fb52f6a46e3ea007ed313f66d82f154c52ef8add2515e490b00c9049d6e
  $ docker rm -f tt
  tt
  $ docker create --name tt --stop-signal 0 alpine true
  Error response from daemon: invalid signal: 0
  [1]
  $ docker rm -f tt
  $ docker create --name tt --stop-signal 99 alpine true
  e905ca2d1fd33bc9ddb3bb9340858b9d988092b01940a96ae7192d55743495c5
  $ docker rm -f tt
  tt
  $ docker create --name tt --stop-signal SIGINT --stop-signal x alpine true
  Error response from daemon: invalid signal: x
  [1]
  $ docker rm -f tt
  $ docker create --name tt --stop-signal alpine true
  Error response from daemon: invalid signal: alpine
  [1]
  $ docker rm -f tt
  $ docker create --name tt --stop-timeout 5 alpine true
  5c9fb532eed7f6a13448194604f72bf9690db5956fc2a0ff225131ec63d9d548
  $ docker rm -f tt
  tt
  $ docker create --name tt --stop-timeout '' alpine true
  invalid argument "" for "--stop-timeout" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --stop-timeout x alpine true
  invalid argument "x" for "--stop-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --stop-timeout=-1 alpine true
  d15b7563c3dc5272fe7704ce1defded3abb964c68f72785b351e9a32b80f9678
  $ docker rm -f tt
  tt
  $ docker create --name tt --stop-timeout 0 alpine true
  c78d257371c9864fd4f84cf8a2e4abbe33d80ea52cc4c17736aad86c68ad0113
  $ docker rm -f tt
  tt
  $ docker create --name tt --stop-timeout 5 --stop-timeout x alpine true
  invalid argument "x" for "--stop-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --stop-timeout alpine true
  invalid argument "alpine" for "--stop-timeout" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --storage-opt size=1g alpine true
  b09011d44ab0c32ea8b68d9b06f9a41416de84af13de3562e8d4f091eb3e725f
  $ docker rm -f tt
  tt
  $ docker create --name tt --storage-opt '' alpine true
  docker: invalid storage option

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --storage-opt x alpine true
  docker: invalid storage option

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --storage-opt a=b alpine true
  033e59907d10a46f580a39089acfd0434fd3946f93d9b74da5eb61e53e39d165
  $ docker rm -f tt
  tt
  $ docker create --name tt --storage-opt size=x alpine true
  d5672d8b88958d9a08b8cc0588aec629093e286d8e24942e0f9628d0c49c5e0f
  $ docker rm -f tt
  tt
  $ docker create --name tt --storage-opt size=1g --storage-opt x alpine true
  docker: invalid storage option

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --storage-opt alpine true
  docker: invalid storage option

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --sysctl net.core.somaxconn=9 alpine true
  59445fac33b4fe451bf802b7d80dbce3ed3b505b61ffc48b67559e84964af4e8
  $ docker rm -f tt
  tt
  $ docker create --name tt --sysctl '' alpine true
  invalid argument "" for "--sysctl" flag: sysctl '' is not allowed

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --sysctl x alpine true
  invalid argument "x" for "--sysctl" flag: sysctl 'x' is not allowed

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --sysctl a=b alpine true
  invalid argument "a=b" for "--sysctl" flag: sysctl 'a=b' is not allowed

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --sysctl kernel.hostname=x alpine true
  invalid argument "kernel.hostname=x" for "--sysctl" flag: sysctl 'kernel.hostname=x' is not allowed

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --sysctl = alpine true
  invalid argument "=" for "--sysctl" flag: sysctl '=' is not allowed

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --sysctl net.ipv4.ip_forward=x alpine true
  a6dabc99029c05dbbf89d3b417936a699296d5f9cde07feaa072a46b041460f9
  $ docker rm -f tt
  tt
  $ docker create --name tt --sysctl net.core.somaxconn=9 --sysctl x alpine true
  invalid argument "x" for "--sysctl" flag: sysctl 'x' is not allowed

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --sysctl alpine true
  invalid argument "alpine" for "--sysctl" flag: sysctl 'alpine' is not allowed

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --tmpfs /t alpine true
  2537d103b4e01f75662ffcb6a34e5cee333ecc8a7e8e78647002d9ec54493032
  $ docker rm -f tt
  tt
  $ docker create --name tt --tmpfs '' alpine true
  Error response from daemon: invalid mount path: '' mount path must be absolute
  [1]
  $ docker rm -f tt
  $ docker create --name tt --tmpfs t alpine true
  Error response from daemon: invalid mount path: 't' mount path must be absolute
  [1]
  $ docker rm -f tt
  $ docker create --name tt --tmpfs /t:size=1m alpine true
  ff79e5ee9d6677243d625a8ca5331cd2bb98c1f1d553ba863fdd548a1c8db390
  $ docker rm -f tt
  tt
  $ docker create --name tt --tmpfs /t:x alpine true
  425151df58fa1e358f1b8d6b0bc120fddcfb7312f8b2af8ca8326fe7bb7458ba
  $ docker rm -f tt
  tt
  $ docker create --name tt --tmpfs /t:size=x alpine true
  e86db176586de39ade790e374add044d7d0fa7efe9032664c7766ea78957b57a
  $ docker rm -f tt
  tt
  $ docker create --name tt --tmpfs /t:ro,rw alpine true
  aefa029c7acf489ced6a73a700eeaa407daccb19551bf7ed1b08ee3bb0a66b67
  $ docker rm -f tt
  tt
  $ docker create --name tt --tmpfs / alpine true
  Error response from daemon: invalid specification: destination can't be '/'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --tmpfs t:ro alpine true
  Error response from daemon: invalid mount path: 't' mount path must be absolute
  [1]
  $ docker rm -f tt
  $ docker create --name tt --tmpfs /t:mode=777 alpine true
  32f65d2fe72586ad5b91edae0931b714e31ee1fcdbad4e3a400a5858fdf71a7c
  $ docker rm -f tt
  tt
  $ docker create --name tt --tmpfs /t:a:b alpine true
  e20b80c22cae21a0c536a92edc866edd9290d3f606461d5f4f9548a8d702979c
  $ docker rm -f tt
  tt
  $ docker create --name tt --tmpfs /t --tmpfs t alpine true
  Error response from daemon: invalid mount path: 't' mount path must be absolute
  [1]
  $ docker rm -f tt
  $ docker create --name tt --tmpfs alpine true
  Error response from daemon: invalid mount path: 'alpine' mount path must be absolute
  [1]
  $ docker rm -f tt
  $ docker create --name tt --tty alpine true
  0bca0b94d1248a2a4f177b04b6f56e04c487ab6c6470f67cddee5bf054532709
  $ docker rm -f tt
  tt
  $ docker create --name tt --tty=false alpine true
  923fd7a7441e1bc5c65b90ff4d84212f2c0b01c90ddc6c4ec2298f8fb2aeb35d
  $ docker rm -f tt
  tt
  $ docker create --name tt --tty=maybe alpine true
  invalid argument "maybe" for "-t, --tty" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --tty=1 alpine true
  d6a73e7f3eb7d050c5697754a0e6d3d21179b5bcb6fd1f2897f117dd140d03c4
  $ docker rm -f tt
  tt
  $ docker create --name tt --tty= alpine true
  invalid argument "" for "-t, --tty" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --tty=TRUE alpine true
  970d04307f9176fcecaac2fa0d97a4816dd55efe0e9d797e31bcb4a58a1b327b
  $ docker rm -f tt
  tt
  $ docker create --name tt --ulimit nofile=100 alpine true
  c1d9cc23a7c61e6d29960e3aff0fa04879567f51136addc8c1396907eaef497b
  $ docker rm -f tt
  tt
  $ docker create --name tt --ulimit '' alpine true
  invalid argument "" for "--ulimit" flag: invalid ulimit argument:

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ulimit x alpine true
  invalid argument "x" for "--ulimit" flag: invalid ulimit argument: x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ulimit nofile alpine true
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ulimit nofile=x alpine true
  invalid argument "nofile=x" for "--ulimit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ulimit nofile=200:100 alpine true
  invalid argument "nofile=200:100" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 200 > 100

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ulimit nofile=100:200 alpine true
  923775105a799d13f790385c9b0db56b495f33d28cb3c9d7b2831d1b6ea8ff89
  $ docker rm -f tt
  tt
  $ docker create --name tt --ulimit foo=1 alpine true
  invalid argument "foo=1" for "--ulimit" flag: invalid ulimit type: foo

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ulimit nofile=-1 alpine true
  fed9eb1559f9bb3b1d93d044815891e5f74cb1280c3b4ee21c2b19854ed383ee
  $ docker rm -f tt
  tt
  $ docker create --name tt --ulimit nofile= alpine true
  invalid argument "nofile=" for "--ulimit" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ulimit =1 alpine true
  invalid argument "=1" for "--ulimit" flag: invalid ulimit type:

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ulimit nofile=1:2:3 alpine true
  invalid argument "nofile=1:2:3" for "--ulimit" flag: too many limit value arguments - 1:2:3, can only have up to two, `soft[:hard]`

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ulimit nofile=100:x alpine true
  invalid argument "nofile=100:x" for "--ulimit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ulimit nofile=-2 alpine true
  533428707dd276ff56d810d2280c1db67eb4d886a6ff6716f84ca0a9977a67b7
  $ docker rm -f tt
  tt
  $ docker create --name tt --ulimit nofile=100 --ulimit x alpine true
  invalid argument "x" for "--ulimit" flag: invalid ulimit argument: x

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --ulimit alpine true
  invalid argument "alpine" for "--ulimit" flag: invalid ulimit argument: alpine

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --use-api-socket alpine true
  6d4eb1a338d3eb4563f38ef406eecac28383968c6c7a97c48b1d36e51963d69e
  $ docker rm -f tt
  tt
  $ docker create --name tt --use-api-socket=false alpine true
  1d17631f89b38220f96a388f8733c99b7ddad51e6c681dd42171dc1e90814aca
  $ docker rm -f tt
  tt
  $ docker create --name tt --use-api-socket=maybe alpine true
  invalid argument "maybe" for "--use-api-socket" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --use-api-socket=1 alpine true
  d720bb234279b2561fcd35855ac8b2f64b76ed3c39a01b5efa006d758a95736d
  $ docker rm -f tt
  tt
  $ docker create --name tt --use-api-socket= alpine true
  invalid argument "" for "--use-api-socket" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --use-api-socket=TRUE alpine true
  f2874dd37808a7ddb90ee4e31ba41a4ad2b5689cab0181543a6e085c8dae3d04
  $ docker rm -f tt
  tt
  $ docker create --name tt --user root alpine true
  41d791e92b4d28afb8f79ccd30b4e5a6c5cff05c281af3d101fd84f09f160f8d
  $ docker rm -f tt
  tt
  $ docker create --name tt --user '' alpine true
  4c040feeb1cd6deee555df569e5b6fc0b3751f1801d1cd5993fe7916b529477c
  $ docker rm -f tt
  tt
  $ docker create --name tt --user nope alpine true
  5e8b3942954389d766d07184b9239246c071b34219856bdfcf8510bd9ac25a1a
  $ docker rm -f tt
  tt
  $ docker create --name tt --user 99 alpine true
  f016a3c98c57fd5509afda660505ea118d583728f6240b32a3f98e4c315fd341
  $ docker rm -f tt
  tt
  $ docker create --name tt --user 99:99 alpine true
  2e57ff846dd7de681829253531cebab878b56f410b2b77d0a5f6ceaebb85d9a6
  $ docker rm -f tt
  tt
  $ docker create --name tt --user root:nope alpine true
  0bb3d256f5395b7f9d14fa7bf4a60362d0020d45422e3123cd28d3ed2a47840c
  $ docker rm -f tt
  tt
  $ docker create --name tt --user nope:root alpine true
  028b557a56f8026a5e447b3d49339c6a9934b428cf5c6cacca9a633fa2f53fdf
  $ docker rm -f tt
  tt
  $ docker create --name tt --user : alpine true
  f38a986776764b28ea7c299ce5ef03980d6438d58374a25b3e655520471217f6
  $ docker rm -f tt
  tt
  $ docker create --name tt --user=-1 alpine true
  009802b533e7fd9e01b0246b843832d9ef7119823fb18596619276255820d928
  $ docker rm -f tt
  tt
  $ docker create --name tt --user 99999999999 alpine true
  56009459d1327ebdf25911fc8750521a463c6c3371859988b94d882cff220aff
  $ docker rm -f tt
  tt
  $ docker create --name tt --user a:b:c alpine true
  6bca049386999f46e515475d2c29058421f6724284464e0622ab2746a064fde4
  $ docker rm -f tt
  tt
  $ docker create --name tt --user root --user nope alpine true
  db43ef1c28a363a4c153e3e5a7590ff2762a4f32c914bf5b6afdc5a6fd356177
  $ docker rm -f tt
  tt
  $ docker create --name tt --user alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --userns host alpine true
  6df174188303deba7b6153b1534478a47744fa4e988eea76129d6f96cbf501bc
  $ docker rm -f tt
  tt
  $ docker create --name tt --userns '' alpine true
  53c6b346e043c61ed7889996982b9f0913b0df10d4ba615e899162ee4b088e68
  $ docker rm -f tt
  tt
  $ docker create --name tt --userns x alpine true
  docker: --userns: invalid USER mode

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --userns private alpine true
  docker: --userns: invalid USER mode

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --userns host --userns x alpine true
  docker: --userns: invalid USER mode

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --userns alpine true
  docker: --userns: invalid USER mode

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --uts host alpine true
  a07a001740a5cfba999eaad466e43287bc6085c0b411af89df80406fd7391f3a
  $ docker rm -f tt
  tt
  $ docker create --name tt --uts '' alpine true
  e400062091aaa479539e1f8c84d94f50d1dbc675b106940e8a416bc1763fa98f
  $ docker rm -f tt
  tt
  $ docker create --name tt --uts x alpine true
  docker: --uts: invalid UTS mode

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --uts private alpine true
  docker: --uts: invalid UTS mode

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --uts host --uts x alpine true
  docker: --uts: invalid UTS mode

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --uts alpine true
  docker: --uts: invalid UTS mode

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --volume v8:/a alpine true
  1e58ef2778f8c004a80cd35a7bcfed2c13b25163e854675fb6ef3631e71f0ff4
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume '' alpine true
  docker: invalid empty volume spec

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --volume x alpine true
  8e71b96f4f42cb73c13182565e5cde8e67d4e83846543dcd848ecf8073675560
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume /a alpine true
  1f1f50c5d73368dd76f8c4867d8ab9a54173ac7322d6589e4ad2ef831c914210
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume v8:/a:ro alpine true
  a2c0b5b5df908448269114d566b66215f7349264411ba61916a059a49270753f
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume v8:/a:x alpine true
  Error response from daemon: invalid mode: x
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volume v8:a alpine true
  Error response from daemon: invalid volume specification: 'v8:a': invalid mount config for type "volume": invalid mount path: 'a' mount path must be absolute
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volume /etc:/a:ro alpine true
  b89395e1251cb3d83b454073b2ad6b60e82031f89bf5c0723aa9a9b3636c0de5
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume /nope1:/a alpine true
  c523f70e2811ab8e22c6f1e987e9e71b47e372128a262195d81794ff02c8e08b
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume v8:/a:ro:rw alpine true
  docker: invalid spec: v8:/a:ro:rw: too many colons

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --volume :/a alpine true
  docker: invalid spec: :/a: empty section between colons

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --volume v8: alpine true
  docker: invalid spec: v8:: empty section between colons

  Run 'docker create --help' for more information
  [125]
  $ docker rm -f tt
  $ docker create --name tt --volume rel/x:/a alpine true
  Error response from daemon: create rel/x: "rel/x" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volume ./rel:/a alpine true
  1ee858aeae5ec1c81dbcad2445f47a226a425400b8611990b5a7a529b867b8c0
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume ../rel:/a alpine true
  bf90876ea837902acf5adc215577ee702ae90e751238145b7c9377ea275f902d
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume v8:/ alpine true
  Error response from daemon: invalid volume specification: 'v8:/': invalid mount config for type "volume": invalid specification: destination can't be '/'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volume a:b:c:d alpine true
  Error response from daemon: invalid volume specification: 'a:b:c:d'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volume 'a b:/x' alpine true
  Error response from daemon: create a b: "a b" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volume v8:/a:nocopy alpine true
  4dbaa42bbb105d28a2a67d75709c844c0fd9c99ad9fa01961a5a544596ad041f
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume /etc:/a:nocopy alpine true
  Error response from daemon: invalid volume specification: '/etc:/a:nocopy': invalid mount config for type "bind": field VolumeOptions must not be specified
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volume v8:/a:ro,rw alpine true
  Error response from daemon: invalid mode: ro,rw
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volume v8:/a:z alpine true
  1dd78feabff16755184ae859b81bc1da85f47299634bac502f060289641d9c73
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume /etc:/a:shared alpine true
  a917f400149255e23c37ecaea61a5fdc4957f5291c3110aa9ff3e7647600392d
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume /etc:/a:foo alpine true
  Error response from daemon: invalid mode: foo
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volume '~/x:/a' alpine true
  Error response from daemon: create ~/x: "~/x" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volume v:/a alpine true
  8895621bcd2894cc5cdfee62a4837caf93da4ed097dca7690399a4005933eefd
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume v8:/a/../b alpine true
  8f66d7a86e1ad47848301f6804e56c228a7006f1b01d22403899ce5191748e34
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume v8:/a:/b alpine true
  Error response from daemon: invalid mode: /b
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volume v8:/a --volume x alpine true
  800b5fb315baf1ff51f521ba1581a0512691ab87e714a41d4acee14ca479d9b3
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volume-driver local alpine true
  0a053903b669f8703b69f531b0ec24106dc0438788cad425d99d1796558723d1
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume-driver '' alpine true
  24c00e28cd9d1fedd0bb10651514837fc661d72aeefe11327c6e75902d734cb5
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume-driver x alpine true
  459232e2d841fe5407c039775e36c86276537525eaf38305b7f6471b2a28d4a0
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume-driver local --volume-driver x alpine true
  371eb890747de730e42aeedd15035e561fd7f239bc9d28402836a790313c3029
  $ docker rm -f tt
  tt
  $ docker create --name tt --volume-driver alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volumes-from run1 alpine true
  045886b3e20f53b44e7afd9ed050428d9abeded776def8b6bbbc316b9e3419d6
  $ docker rm -f tt
  tt
  $ docker create --name tt --volumes-from '' alpine true
  Error response from daemon: volumes-from specification cannot be an empty string
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volumes-from nope alpine true
  Error response from daemon: No such container: nope
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volumes-from run1:ro alpine true
  e07d7c3bc3f9605a2fa8f7513425ae3ebac17cac60ecf5311aed7d8ced1bbd55
  $ docker rm -f tt
  tt
  $ docker create --name tt --volumes-from run1:x alpine true
  Error response from daemon: invalid mode: x
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volumes-from stop1:rw alpine true
  c329ac0976c5da993f2cee7aab3da4f2ba0192524d1b6591cfb70aba62a099e8
  $ docker rm -f tt
  tt
  $ docker create --name tt --volumes-from run1:ro:rw alpine true
  Error response from daemon: invalid mode: ro:rw
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volumes-from run1 --volumes-from nope alpine true
  Error response from daemon: No such container: nope
  [1]
  $ docker rm -f tt
  $ docker create --name tt --volumes-from alpine true
  Unable to find image 'true:latest' locally
  Error response from daemon: pull access denied for true, repository does not exist or may require 'docker login'
  [1]
  $ docker rm -f tt
  $ docker create --name tt --workdir /tmp alpine true
  02ccb049770be9a49fe9d213f0a92cc2b8d072aede215a23a2363130dab7adc4
  $ docker rm -f tt
  tt
  $ docker create --name tt --workdir '' alpine true
  5d54224a114e60774fc4ad750d204727d21ef55f5368d604accfab89c6538418
  $ docker rm -f tt
  tt
  $ docker create --name tt --workdir rel alpine true
  Error response from daemon: the working directory 'rel' is invalid, it needs to be an absolute path
  [1]
  $ docker rm -f tt
  $ docker create --name tt --workdir /nope/a alpine true
  e4c0d17a8bf2c94b342c34c480b8a34e5519e74ba5642cd06a3a470dc88a21b8
  $ docker rm -f tt
  tt
  $ docker create --name tt --workdir '/a b' alpine true
  f7dc64eec876f5ad1f6f8bc0d410d768a71b9f2409dbf3177b5f0942aec70d63
  $ docker rm -f tt
  tt
  $ docker create --name tt --workdir /etc/passwd alpine true
  Error response from daemon: Cannot mkdir: /etc/passwd is not a directory
  [1]
  $ docker rm -f tt
  $ docker create --name tt --workdir /tmp --workdir rel alpine true
  Error response from daemon: the working directory 'rel' is invalid, it needs to be an absolute path
  [1]
  $ docker rm -f tt
  $ docker create --name tt --workdir alpine true
  Error response from daemon: the working directory 'alpine' is invalid, it needs to be an absolute path
  [1]
  $ docker rm -f tt
  $ docker ps -a --format "{{.Names}} {{.State}}"
  made1 created
  paus1 paused
  stop1 exited
  run1 running
  % docker volume ls -q
  $ docker network ls --format "{{.Name}} {{.Driver}}"
  bridge bridge
  host host
  n1 bridge
  none null
  $ docker images --format "{{.Repository}}:{{.Tag}}"
  nginx:latest
  alpine:latest
