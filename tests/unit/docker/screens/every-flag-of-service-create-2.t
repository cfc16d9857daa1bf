docker service create: every flag.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'services:\n  a:\n    image: alpine\n    command: sleep 1d\n' > st.yaml
  % docker pull -q alpine; docker swarm init --advertise-addr 127.0.0.1; docker service create -d --name sv alpine sleep 1d; echo hi | docker config create cf -; echo hi | docker secret create se -
  % docker service rm ss
  $ docker service create -d --name ss --limit-memory 1zb alpine sleep 1d
  invalid argument "1zb" for "--limit-memory" flag: invalid suffix: 'zb'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-memory 64m --limit-memory x alpine sleep 1d
  invalid argument "x" for "--limit-memory" flag: invalid size: 'x'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-memory alpine sleep 1d
  invalid argument "alpine" for "--limit-memory" flag: invalid size: 'alpine'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-pids 1 alpine sleep 1d
  zj7c7nctjk6mlcrphrh17sm8h
  % docker service rm ss
  $ docker service create -d --name ss --limit-pids '' alpine sleep 1d
  invalid argument "" for "--limit-pids" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-pids x alpine sleep 1d
  invalid argument "x" for "--limit-pids" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-pids=-1 alpine sleep 1d
  tmslzz65d9wy9d7xguno1456v
  % docker service rm ss
  $ docker service create -d --name ss --limit-pids 0 alpine sleep 1d
  omj5dhhaynx1l6fvqvbu58i7s
  % docker service rm ss
  $ docker service create -d --name ss --limit-pids 1.5 alpine sleep 1d
  invalid argument "1.5" for "--limit-pids" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-pids 99999999999999999999 alpine sleep 1d
  invalid argument "99999999999999999999" for "--limit-pids" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-pids 1 --limit-pids x alpine sleep 1d
  invalid argument "x" for "--limit-pids" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-pids alpine sleep 1d
  invalid argument "alpine" for "--limit-pids" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --log-driver json-file alpine sleep 1d
  m6n4pt1s8dvnsrfvo3kfub8e2
  % docker service rm ss
  $ docker service create -d --name ss --log-driver '' alpine sleep 1d
  wyn3u3skaupdj7f3wg1taettc
  % docker service rm ss
  $ docker service create -d --name ss --log-driver x alpine sleep 1d
  vtc7fycly8si3i5hnwapjp7kp
  % docker service rm ss
  $ docker service create -d --name ss --log-driver none alpine sleep 1d
  zq87qafwlwsmx56izn9zjk5mx
  % docker service rm ss
  $ docker service create -d --name ss --log-driver local alpine sleep 1d
  vo0uslv9gf5nnmynltsleen6f
  % docker service rm ss
  $ docker service create -d --name ss --log-driver syslog alpine sleep 1d
  vuoyxqjo5ldj4gflbyyxegi4l
  % docker service rm ss
  $ docker service create -d --name ss --log-driver journald alpine sleep 1d
  uxao6d4zqhdirle5rhakyomli
  % docker service rm ss
  $ docker service create -d --name ss --log-driver gelf alpine sleep 1d
  sn2mis23eix2ree93op4sgpq5
  % docker service rm ss
  $ docker service create -d --name ss --log-driver fluentd alpine sleep 1d
  lvtvqo5vnvybag2jgw2h1dnm7
  % docker service rm ss
  $ docker service create -d --name ss --log-driver awslogs alpine sleep 1d
  m0euz28648ht8kmulrwc560oz
  % docker service rm ss
  $ docker service create -d --name ss --log-driver splunk alpine sleep 1d
  yy644wewu1jio92gsm457wxdx
  % docker service rm ss
  $ docker service create -d --name ss --log-driver etwlogs alpine sleep 1d
  xew5u7adj8cryku1hp8nd3aun
  % docker service rm ss
  $ docker service create -d --name ss --log-driver gcplogs alpine sleep 1d
  ih2up124vjxaos3wqpepvixeh
  % docker service rm ss
  $ docker service create -d --name ss --log-driver json-file --log-driver x alpine sleep 1d
  um3gz3hb4nmk4su6fmpkud3ob
  % docker service rm ss
  $ docker service create -d --name ss --log-driver alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  svk7zpo3u1rdj0goj5c0djt35
  % docker service rm ss
  $ docker service create -d --name ss --log-opt max-size=1m alpine sleep 1d
  qeg9wd4ol1xpqgby1ador7dik
  % docker service rm ss
  $ docker service create -d --name ss --log-opt '' alpine sleep 1d
  invalid argument "" for "--log-opt" flag: invalid environment variable:

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --log-opt x alpine sleep 1d
  iwextmgd615bl3uq3i85uaz5i
  % docker service rm ss
  $ docker service create -d --name ss --log-opt foo=bar alpine sleep 1d
  c976cai89qdla57if3016i8ji
  % docker service rm ss
  $ docker service create -d --name ss --log-opt max-size=x alpine sleep 1d
  60h9kpuv6hw2ax6jo9absnoly
  % docker service rm ss
  $ docker service create -d --name ss --log-opt max-file=x alpine sleep 1d
  yfgqsbwj9x037edjx8nyuw0cp
  % docker service rm ss
  $ docker service create -d --name ss --log-opt max-size=1m --log-opt max-file=0 alpine sleep 1d
  et1l5fpy5hqev5ncdqmhzkfvk
  % docker service rm ss
  $ docker service create -d --name ss --log-opt max-file=2 alpine sleep 1d
  qgebppt5gzrvysui1f097r03e
  % docker service rm ss
  $ docker service create -d --name ss --log-opt mode=non-blocking alpine sleep 1d
  ex6o94unaot5vsrvxyyplgffh
  % docker service rm ss
  $ docker service create -d --name ss --log-opt mode=x alpine sleep 1d
  xelkijzlueq5epwnv7jiuly95
  % docker service rm ss
  $ docker service create -d --name ss --log-opt max-buffer-size=1m alpine sleep 1d
  vkgnxf75turml62sg8il3d8qm
  % docker service rm ss
  $ docker service create -d --name ss --log-opt compress=true alpine sleep 1d
  0rcckpuy85vhrse2zpeheaxyi
  % docker service rm ss
  $ docker service create -d --name ss --log-opt labels=a alpine sleep 1d
  pwh1z3p5hgyy87hdt33pio85c
  % docker service rm ss
  $ docker service create -d --name ss --log-opt 'tag={{.Name}}' alpine sleep 1d
  lkl9ygrefm6acnxhaf6lhvvoo
  % docker service rm ss
  $ docker service create -d --name ss --log-opt 'tag={{' alpine sleep 1d
  1chtlde2j22yk8mbnjkb2djai
  % docker service rm ss
  $ docker service create -d --name ss --log-opt env=A alpine sleep 1d
  ixndi4nrxia3qp7a1mnt9rpfe
  % docker service rm ss
  $ docker service create -d --name ss --log-opt 'env-regex=(' alpine sleep 1d
  a7bcdbqryjmvfhl0g88at9lut
  % docker service rm ss
  $ docker service create -d --name ss --log-opt 'labels-regex=(' alpine sleep 1d
  yo8aburbpbwzku1agorl9qyrq
  % docker service rm ss
  $ docker service create -d --name ss --log-opt max-size=1m --log-opt x alpine sleep 1d
  ogzhzxvulpnka1guwlmfmns3r
  % docker service rm ss
  $ docker service create -d --name ss --log-opt alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  xpvo82j324q7w4lgz8pw8rw4y
  % docker service rm ss
  $ docker service create -d --name ss --max-concurrent 1 alpine sleep 1d
  max-concurrent can only be used with replicated-job mode
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --max-concurrent '' alpine sleep 1d
  invalid argument "" for "--max-concurrent" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --max-concurrent x alpine sleep 1d
  invalid argument "x" for "--max-concurrent" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --max-concurrent=-1 alpine sleep 1d
  invalid argument "-1" for "--max-concurrent" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --max-concurrent 0 alpine sleep 1d
  max-concurrent can only be used with replicated-job mode
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --max-concurrent 1.5 alpine sleep 1d
  invalid argument "1.5" for "--max-concurrent" flag: strconv.ParseUint: parsing "1.5": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --max-concurrent 1 --max-concurrent x alpine sleep 1d
  invalid argument "x" for "--max-concurrent" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --max-concurrent alpine sleep 1d
  invalid argument "alpine" for "--max-concurrent" flag: strconv.ParseUint: parsing "alpine": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swap 64m alpine sleep 1d
  Error response from daemon: memory swap provided, but no memory-limit was set
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swap '' alpine sleep 1d
  invalid argument "" for "--memory-swap" flag: invalid size: ''

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swap x alpine sleep 1d
  invalid argument "x" for "--memory-swap" flag: invalid size: 'x'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swap=-1 alpine sleep 1d
  invalid argument "-1" for "--memory-swap" flag: invalid size: '-1'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swap 0 alpine sleep 1d
  Error response from daemon: memory swap provided, but no memory-limit was set
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swap 1 alpine sleep 1d
  Error response from daemon: memory swap provided, but no memory-limit was set
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swap 1.5g alpine sleep 1d
  Error response from daemon: memory swap provided, but no memory-limit was set
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swap 10k alpine sleep 1d
  Error response from daemon: memory swap provided, but no memory-limit was set
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swap 1zb alpine sleep 1d
  invalid argument "1zb" for "--memory-swap" flag: invalid suffix: 'zb'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swap 64m --memory-swap x alpine sleep 1d
  invalid argument "x" for "--memory-swap" flag: invalid size: 'x'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swap alpine sleep 1d
  invalid argument "alpine" for "--memory-swap" flag: invalid size: 'alpine'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swappiness 60 alpine sleep 1d
  m55vbmda4zk757v5dvwxm068n
  % docker service rm ss
  $ docker service create -d --name ss --memory-swappiness '' alpine sleep 1d
  invalid argument "" for "--memory-swappiness" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swappiness x alpine sleep 1d
  invalid argument "x" for "--memory-swappiness" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swappiness=-2 alpine sleep 1d
  veb4tcet6ltm4h9244ynynl1l
  % docker service rm ss
  $ docker service create -d --name ss --memory-swappiness 101 alpine sleep 1d
  hyq91vatpnqwpsftc3pvu1tt4
  % docker service rm ss
  $ docker service create -d --name ss --memory-swappiness=-1 alpine sleep 1d
  sngglgjxy0tb36d5vhdxlfqza
  % docker service rm ss
  $ docker service create -d --name ss --memory-swappiness 60 --memory-swappiness x alpine sleep 1d
  invalid argument "x" for "--memory-swappiness" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --memory-swappiness alpine sleep 1d
  invalid argument "alpine" for "--memory-swappiness" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mode replicated alpine sleep 1d
  3mpe76933a8yf59blgnpvhjml
  % docker service rm ss
  $ docker service create -d --name ss --mode '' alpine sleep 1d
  unknown mode: , only replicated and global supported
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --mode x alpine sleep 1d
  unknown mode: x, only replicated and global supported
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --mode global alpine sleep 1d
  w1dxwc2hg5owxtizrus8osbn2
  % docker service rm ss
  $ docker service create -d --name ss --mode replicated-job alpine sleep 1d
  asgchgczl45s207n1tcox66v1
  % docker service rm ss
  $ docker service create -d --name ss --mode global-job alpine sleep 1d
  06gtuy55cyijc3qlqt29j28ir
  % docker service rm ss
  $ docker service create -d --name ss --mode replicated --mode x alpine sleep 1d
  unknown mode: x, only replicated and global supported
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --mode alpine sleep 1d
  unknown mode: alpine, only replicated and global supported
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,src=v9,dst=/a alpine sleep 1d
  0ye40uh6mw4ewdd7r84k5i9a7
  % docker service rm ss
  $ docker service create -d --name ss --mount '' alpine sleep 1d
  invalid argument "" for "--mount" flag: value is empty

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount x alpine sleep 1d
  invalid argument "x" for "--mount" flag: invalid field 'x' must be a key=value pair

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=bind alpine sleep 1d
  m1f5efctyhfiqikkl0hbw833q
  % docker service rm ss
  $ docker service create -d --name ss --mount type=bind,src=/nopath,dst=/a alpine sleep 1d
  p5e4h6hv5prg51d87i13kengd
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,dst= alpine sleep 1d
  invalid argument "type=volume,dst=" for "--mount" flag: invalid value for 'dst': value is empty

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=x,dst=/a alpine sleep 1d
  Error response from daemon: invalid MountType: "x"
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=tmpfs,dst=/a,tmpfs-size=x alpine sleep 1d
  invalid argument "type=tmpfs,dst=/a,tmpfs-size=x" for "--mount" flag: invalid value for tmpfs-size: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=tmpfs,dst=/a,tmpfs-mode=9 alpine sleep 1d
  invalid argument "type=tmpfs,dst=/a,tmpfs-mode=9" for "--mount" flag: invalid value for tmpfs-mode: 9

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=tmpfs,src=x,dst=/a alpine sleep 1d
  tnzo49z64akrib30df0ot12uo
  % docker service rm ss
  $ docker service create -d --name ss --mount dst=/a alpine sleep 1d
  qzhxjjd34qg0k7c0nsjc0ymm6
  % docker service rm ss
  $ docker service create -d --name ss --mount type=bind,src=rel,dst=/a alpine sleep 1d
  ja7z1ttrc87pq8y1qag7bsb5q
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,src=v9,dst=a alpine sleep 1d
  i2h00sz7e674rrgckto0i1ipk
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,src=v9,dst=/a,readonly=maybe alpine sleep 1d
  invalid argument "type=volume,src=v9,dst=/a,readonly=maybe" for "--mount" flag: invalid value for 'readonly': invalid boolean value ("maybe"): must be one of "true", "1", "false", or "0" (default "true")

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,src=v9,dst=/a,x=y alpine sleep 1d
  invalid argument "type=volume,src=v9,dst=/a,x=y" for "--mount" flag: unknown option 'x' in 'x=y'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=image,src=alpine,dst=/a alpine sleep 1d
  Error response from daemon: invalid MountType: "image"
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=image,src=nope,dst=/a alpine sleep 1d
  Error response from daemon: invalid MountType: "image"
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,dst=/ alpine sleep 1d
  t06r6aes0xjlrq9deitvyrcqp
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,dst=/a,volume-nocopy=x alpine sleep 1d
  invalid argument "type=volume,dst=/a,volume-nocopy=x" for "--mount" flag: invalid value for 'volume-nocopy': invalid boolean value ("x"): must be one of "true", "1", "false", or "0" (default "true")

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=bind,src=/etc,dst=/a,bind-propagation=x alpine sleep 1d
  Error response from daemon: invalid MountPropagation: "x"
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=bind,src=/etc,dst=/a,bind-recursive=x alpine sleep 1d
  invalid argument "type=bind,src=/etc,dst=/a,bind-recursive=x" for "--mount" flag: invalid value for bind-recursive: x (must be "enabled", "disabled", "writable", or "readonly")

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=bind,src=/etc,dst=/a,volume-nocopy alpine sleep 1d
  invalid argument "type=bind,src=/etc,dst=/a,volume-nocopy" for "--mount" flag: cannot mix 'volume-*' options with mount type 'bind'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount '"type=volume' alpine sleep 1d
  invalid argument "\"type=volume" for "--mount" flag: parse error on line 1, column 13: extraneous or missing " in quoted-field

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,dst=/a,volume-label=x alpine sleep 1d
  i2ko6l4mr1xwldmp4wudn5we9
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,dst=/a,volume-opt=x alpine sleep 1d
  m37z87qbyd5nlx4w67zykyt2o
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,dst=/a,volume-driver=nope alpine sleep 1d
  onh0idrkcqb37zcu3gpptmdam
  % docker service rm ss
  $ docker service create -d --name ss --mount type=bind,src=/etc,dst=/a,readonly,readonly=false alpine sleep 1d
  o8gynrhv4l1whomytx2alzrac
  % docker service rm ss
  $ docker service create -d --name ss --mount target=/a,source=v9 alpine sleep 1d
  o0cbcl7m0qsr9lz3v2js7r0zj
  % docker service rm ss
  $ docker service create -d --name ss --mount type=npipe,src=x,dst=/a alpine sleep 1d
  zfrlye22h8c3npco8jg63gyb7
  % docker service rm ss
  $ docker service create -d --name ss --mount type=cluster,src=x,dst=/a alpine sleep 1d
  95b5snc3htstbf9ogz3h1nh46
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,src=v9,dst=/a,volume-subpath=nope alpine sleep 1d
  89ip7q5eecrq8pxc7d20fleom
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,src=v9,dst=/a,volume-subpath=../x alpine sleep 1d
  hy3jfxjzpks84a5pdyskfjm0y
  % docker service rm ss
  $ docker service create -d --name ss --mount type=bind,source=/etc,target=/a,bind-nonrecursive=x alpine sleep 1d
  invalid argument "type=bind,source=/etc,target=/a,bind-nonrecursive=x" for "--mount" flag: bind-nonrecursive is deprecated, use bind-recursive=disabled instead

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=tmpfs,dst=/a,ro alpine sleep 1d
  tazrb967c7lms0sow1pm6z4qs
  % docker service rm ss
  $ docker service create -d --name ss --mount type=bind,src=/etc,dst=/a,consistency=x alpine sleep 1d
  6mai4gjrk38fdh9tgua7p9ye1
  % docker service rm ss
  $ docker service create -d --name ss --mount TYPE=bind,SRC=/etc,DST=/a alpine sleep 1d
  c602yuun4wam4xj6b0kgk8g1i
  % docker service rm ss
  $ docker service create -d --name ss --mount type=bind,src=/etc,,dst=/a alpine sleep 1d
  invalid argument "type=bind,src=/etc,,dst=/a" for "--mount" flag: invalid field '' must be a key=value pair

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount type=bind,src=/etc,dst=/a,readonly=true alpine sleep 1d
  rt43apkc4dmg7wu0vsz67dlx9
  % docker service rm ss
  $ docker service create -d --name ss --mount ' type=bind,src=/etc,dst=/a' alpine sleep 1d
  utbtnct35sbdxv5qn5wy3rsmx
  % docker service rm ss
  $ docker service create -d --name ss --mount type=volume,src=v9,dst=/a --mount x alpine sleep 1d
  invalid argument "x" for "--mount" flag: invalid field 'x' must be a key=value pair

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --mount alpine sleep 1d
  invalid argument "alpine" for "--mount" flag: invalid field 'alpine' must be a key=value pair

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name nm1 alpine sleep 1d
  tq7cg3nxb1q78xlnzfyekgq03
  % docker service rm ss
  $ docker service create -d --name '' alpine sleep 1d
  zrv1epzl03xsqbckqlr8296p6
  % docker service rm ss
  $ docker service create -d --name 'a b' alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  % docker service rm ss
  $ docker service create -d --name a alpine sleep 1d
  o7if3fm0tmhr0sb5ojiuygfiu
  % docker service rm ss
  $ docker service create -d --name=-x alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  % docker service rm ss
  $ docker service create -d --name a/b alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  % docker service rm ss
  $ docker service create -d --name /ab alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  % docker service rm ss
  $ docker service create -d --name a_b.c-d alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  % docker service rm ss
  $ docker service create -d --name run1 alpine sleep 1d
  iiox1uzj9w2dj9vyf95tsd236
  % docker service rm ss
  $ docker service create -d --name é alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  % docker service rm ss
  $ docker service create -d --name nm1 --name 'a b' alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component
  [1]
  % docker service rm ss
  $ docker service create -d --name alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  fwo15qbm7ag7r6i4flv24n7yi
  % docker service rm ss
  $ docker service create -d --name ss --network nope alpine sleep 1d
  Error response from daemon: network nope not found
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --network '' alpine sleep 1d
  invalid network name or ID: value is empty
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --network none alpine sleep 1d
  Error response from daemon: network none not found
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --network host alpine sleep 1d
  17lffpfqbz70ot0xfaygy2kwz
  % docker service rm ss
  $ docker service create -d --name ss --network bridge alpine sleep 1d
  ux8svv825silyazoue396lagd
  % docker service rm ss
  $ docker service create -d --name ss --network 'a b' alpine sleep 1d
  Error response from daemon: network a b not found
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --network name=bridge alpine sleep 1d
  mpd2dn2o00ep6mcuxy3t48qff
  % docker service rm ss
  $ docker service create -d --name ss --network name=bridge,alias=x alpine sleep 1d
  xi4sfi3bq9qu2ahwev894h1ki
  % docker service rm ss
  $ docker service create -d --name ss --network name= alpine sleep 1d
  Error response from daemon: network name= not found
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --network alias=x alpine sleep 1d
  invalid argument "alias=x" for "--network" flag: network name/id is not specified

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --network x=y alpine sleep 1d
  invalid argument "x=y" for "--network" flag: invalid field key x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --network name=bridge,ip=x alpine sleep 1d
  invalid argument "name=bridge,ip=x" for "--network" flag: ParseAddr("x"): unable to parse IP

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --network name=n1,driver-opt=a alpine sleep 1d
  invalid argument "name=n1,driver-opt=a" for "--network" flag: invalid key value pair format in driver options

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --network name=n1,driver-opt=a=b alpine sleep 1d
  Error response from daemon: network n1 not found
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --network container:nope alpine sleep 1d
  Error response from daemon: network container:nope not found
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --network container: alpine sleep 1d
  Error response from daemon: network container: not found
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --network nope --network none alpine sleep 1d
  Error response from daemon: network nope not found
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --network alpine sleep 1d
  Error response from daemon: network alpine not found
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --no-healthcheck alpine sleep 1d
  uchvwtnwfor28splnaf449obi
  % docker service rm ss
  $ docker service create -d --name ss --no-healthcheck=false alpine sleep 1d
  xii9aujgprjpr2gtx36hlarml
  % docker service rm ss
  $ docker service create -d --name ss --no-healthcheck=maybe alpine sleep 1d
  invalid argument "maybe" for "--no-healthcheck" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --no-healthcheck=1 alpine sleep 1d
  kp93j2x41lmlp80a4ggpvdeth
  % docker service rm ss
  $ docker service create -d --name ss --no-healthcheck= alpine sleep 1d
  invalid argument "" for "--no-healthcheck" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --no-healthcheck=TRUE alpine sleep 1d
  icf5cj7itxbsoyhnzw7kv86oj
  % docker service rm ss
  $ docker service create -d --name ss --no-resolve-image alpine sleep 1d
  miro8oww27622q9c6gjkkhmgw
  % docker service rm ss
  $ docker service create -d --name ss --no-resolve-image=false alpine sleep 1d
  xyia4wqxosodevxr6pjckb4mb
  % docker service rm ss
  $ docker service create -d --name ss --no-resolve-image=maybe alpine sleep 1d
  invalid argument "maybe" for "--no-resolve-image" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --no-resolve-image=1 alpine sleep 1d
  09z53l1uk26tbei4fbq71pgrg
  % docker service rm ss
  $ docker service create -d --name ss --no-resolve-image= alpine sleep 1d
  invalid argument "" for "--no-resolve-image" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --no-resolve-image=TRUE alpine sleep 1d
  1kez2f4vz3btqret008gsboxl
  % docker service rm ss
  $ docker service create -d --name ss --oom-score-adj 100 alpine sleep 1d
  dk86c0ttfvnp9e3a4co38vi9w
  % docker service rm ss
  $ docker service create -d --name ss --oom-score-adj '' alpine sleep 1d
  invalid argument "" for "--oom-score-adj" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --oom-score-adj x alpine sleep 1d
  invalid argument "x" for "--oom-score-adj" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --oom-score-adj=-1001 alpine sleep 1d
  dgwpuwjptzgj7dqz1j9cf81nw
  % docker service rm ss
  $ docker service create -d --name ss --oom-score-adj 1001 alpine sleep 1d
  gscaoryxhwjn6aumkmbbpv9b0
  % docker service rm ss
  $ docker service create -d --name ss --oom-score-adj 1000 alpine sleep 1d
  inc84vop4zygy9hw9s5aifv09
  % docker service rm ss
  $ docker service create -d --name ss --oom-score-adj 100 --oom-score-adj x alpine sleep 1d
  invalid argument "x" for "--oom-score-adj" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --oom-score-adj alpine sleep 1d
  invalid argument "alpine" for "--oom-score-adj" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --placement-pref spread=node.labels.a alpine sleep 1d
  qn5btwxcfzh5b062qft50wck0
  % docker service rm ss
  $ docker service create -d --name ss --placement-pref '' alpine sleep 1d
  invalid argument "" for "--placement-pref" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --placement-pref x alpine sleep 1d
  invalid argument "x" for "--placement-pref" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --placement-pref spread= alpine sleep 1d
  65j9grf8v7zgypel7pd6qyha0
  % docker service rm ss
  $ docker service create -d --name ss --placement-pref a=b alpine sleep 1d
  invalid argument "a=b" for "--placement-pref" flag: unsupported placement preference a (only spread is supported)

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --placement-pref spread=x=y alpine sleep 1d
  zeud1cp5zshl8yq4l5yknhq9k
  % docker service rm ss
  $ docker service create -d --name ss --placement-pref spread=node.labels.a --placement-pref x alpine sleep 1d
  invalid argument "x" for "--placement-pref" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --placement-pref alpine sleep 1d
  invalid argument "alpine" for "--placement-pref" flag: placement preference must be of the format "<strategy>=<arg>"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 8081:80 alpine sleep 1d
  pb9ajxowt7fzsbc3dfqdzm04j
  % docker service rm ss
  $ docker service create -d --name ss --publish '' alpine sleep 1d
  invalid argument "" for "-p, --publish" flag: no port specified: <empty>

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish x alpine sleep 1d
  invalid argument "x" for "-p, --publish" flag: invalid containerPort: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 80 alpine sleep 1d
  s9fdr00l91su0weih9hc6s47m
  % docker service rm ss
  $ docker service create -d --name ss --publish 8081:80/udp alpine sleep 1d
  wadbjrcv9gceizz2iyl0kona6
  % docker service rm ss
  $ docker service create -d --name ss --publish 8081:80/foo alpine sleep 1d
  invalid argument "8081:80/foo" for "-p, --publish" flag: invalid proto: foo

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 99999:80 alpine sleep 1d
  invalid argument "99999:80" for "-p, --publish" flag: invalid hostPort: 99999

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 80:99999 alpine sleep 1d
  invalid argument "80:99999" for "-p, --publish" flag: invalid containerPort: 99999

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 8081: alpine sleep 1d
  invalid argument "8081:" for "-p, --publish" flag: no port specified: 8081:<empty>

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 127.0.0.1:8081:80 alpine sleep 1d
  invalid argument "127.0.0.1:8081:80" for "-p, --publish" flag: hostip is not supported

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 127.0.0.1::80 alpine sleep 1d
  invalid argument "127.0.0.1::80" for "-p, --publish" flag: hostip is not supported

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 1.2.3:8081:80 alpine sleep 1d
  invalid argument "1.2.3:8081:80" for "-p, --publish" flag: invalid IP address: 1.2.3

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 8081-8082:80 alpine sleep 1d
  j3cv4mxtyiv2zz3xfu53k9o47
  % docker service rm ss
  $ docker service create -d --name ss --publish 8081-8082:80-81 alpine sleep 1d
  p4p9fhie4qaa84iahznfmvfj7
  % docker service rm ss
  $ docker service create -d --name ss --publish 8081-8083:80-81 alpine sleep 1d
  invalid argument "8081-8083:80-81" for "-p, --publish" flag: invalid ranges specified for container and host Ports: 80-81 and 8081-8083

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish a:b:c:d alpine sleep 1d
  invalid argument "a:b:c:d" for "-p, --publish" flag: invalid IP address: a:b

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish '[::1]:8081:80' alpine sleep 1d
  invalid argument "[::1]:8081:80" for "-p, --publish" flag: hostip is not supported

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish ::1:8081:80 alpine sleep 1d
  invalid argument "::1:8081:80" for "-p, --publish" flag: hostip is not supported

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 8081:80-81 alpine sleep 1d
  invalid argument "8081:80-81" for "-p, --publish" flag: invalid ranges specified for container and host Ports: 80-81 and 8081

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 0:80 alpine sleep 1d
  5wgwo5adqpv8savjsj1dihbj6
  % docker service rm ss
  $ docker service create -d --name ss --publish=-1:80 alpine sleep 1d
  invalid argument "-1:80" for "-p, --publish" flag: invalid hostPort: -1

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 8082-8081:80 alpine sleep 1d
  invalid argument "8082-8081:80" for "-p, --publish" flag: invalid hostPort: 8082-8081

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish :80 alpine sleep 1d
  nwf9j99rle0hn74a3j000kq7o
  % docker service rm ss
  $ docker service create -d --name ss --publish host:8081:80 alpine sleep 1d
  invalid argument "host:8081:80" for "-p, --publish" flag: invalid IP address: host

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish 8081:80 --publish x alpine sleep 1d
  invalid argument "x" for "-p, --publish" flag: invalid containerPort: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --publish alpine sleep 1d
  invalid argument "alpine" for "-p, --publish" flag: invalid containerPort: alpine

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --quiet alpine sleep 1d
  7h9xraua1msyh8njpzrpcyjv9
  % docker service rm ss
  $ docker service create -d --name ss --quiet=false alpine sleep 1d
  teen45m766ni1pv0543kcawuc
  % docker service rm ss
  $ docker service create -d --name ss --quiet=maybe alpine sleep 1d
  invalid argument "maybe" for "-q, --quiet" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --quiet=1 alpine sleep 1d
  ri4ujsaxmg7uzn6fvbjeyhcxg
  % docker service rm ss
  $ docker service create -d --name ss --quiet= alpine sleep 1d
  invalid argument "" for "-q, --quiet" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --quiet=TRUE alpine sleep 1d
  17inrpk4monww2hcijqg6k5xi
  % docker service rm ss
  $ docker service create -d --name ss --read-only alpine sleep 1d
  xlk47a0uqg952fpjqgyxln3mn
  % docker service rm ss
  $ docker service create -d --name ss --read-only=false alpine sleep 1d
  jfr2yil61j4g4x8sop4imfebk
  % docker service rm ss
  $ docker service create -d --name ss --read-only=maybe alpine sleep 1d
  invalid argument "maybe" for "--read-only" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --read-only=1 alpine sleep 1d
  yekcul8g3v1zym578pts2mn7c
  % docker service rm ss
  $ docker service create -d --name ss --read-only= alpine sleep 1d
  invalid argument "" for "--read-only" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --read-only=TRUE alpine sleep 1d
  si4l1681uvxkuarcpg76pqmcv
  % docker service rm ss
  $ docker service create -d --name ss --replicas 2 alpine sleep 1d
  sj04ba5bpb9qpwqhvg0i1k9uw
  % docker service rm ss
  $ docker service create -d --name ss --replicas '' alpine sleep 1d
  invalid argument "" for "--replicas" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --replicas x alpine sleep 1d
  invalid argument "x" for "--replicas" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --replicas=-1 alpine sleep 1d
  invalid argument "-1" for "--replicas" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --replicas 0 alpine sleep 1d
  1k1nmh59anb7md7x3gh2nycg3
  % docker service rm ss
  $ docker service create -d --name ss --replicas 2 --replicas x alpine sleep 1d
  invalid argument "x" for "--replicas" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --replicas alpine sleep 1d
  invalid argument "alpine" for "--replicas" flag: strconv.ParseUint: parsing "alpine": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --replicas-max-per-node 1 alpine sleep 1d
  jc3c7jb2kzzcvzu15i640sf3h
  % docker service rm ss
  $ docker service create -d --name ss --replicas-max-per-node '' alpine sleep 1d
  invalid argument "" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --replicas-max-per-node x alpine sleep 1d
  invalid argument "x" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --replicas-max-per-node=-1 alpine sleep 1d
  invalid argument "-1" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --replicas-max-per-node 0 alpine sleep 1d
  r5nsee5wqqnabb67gaa8dwj82
  % docker service rm ss
  $ docker service create -d --name ss --replicas-max-per-node 1.5 alpine sleep 1d
  invalid argument "1.5" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "1.5": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --replicas-max-per-node 1 --replicas-max-per-node x alpine sleep 1d
  invalid argument "x" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --replicas-max-per-node alpine sleep 1d
  invalid argument "alpine" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "alpine": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-cpu 0.5 alpine sleep 1d
  vw6597uooibcmrvwhldrasegu
  % docker service rm ss
  $ docker service create -d --name ss --reserve-cpu '' alpine sleep 1d
  invalid argument "" for "--reserve-cpu" flag: failed to parse  as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-cpu x alpine sleep 1d
  invalid argument "x" for "--reserve-cpu" flag: failed to parse x as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-cpu=-1 alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid cpu value -1: Must be at least 0.001
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-cpu 0 alpine sleep 1d
  kbzlr6ssrzf8ww5glj904myu6
  % docker service rm ss
  $ docker service create -d --name ss --reserve-cpu 1000 alpine sleep 1d
  ifusea12hzfkrok9z69y6qyyf
  % docker service rm ss
  $ docker service create -d --name ss --reserve-cpu 0.0000000001 alpine sleep 1d
  invalid argument "0.0000000001" for "--reserve-cpu" flag: value is too precise

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-cpu 1e3 alpine sleep 1d
  lde3xa9yntrxs9tny36dpkqmv
  % docker service rm ss
  % docker service ls --format "{{.Name}} {{.Mode}} {{.Replicas}}"
