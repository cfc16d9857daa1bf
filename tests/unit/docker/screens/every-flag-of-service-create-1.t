docker service create: every flag.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'services:\n  a:\n    image: alpine\n    command: sleep 1d\n' > st.yaml
  % docker pull -q alpine; docker swarm init --advertise-addr 127.0.0.1; docker service create -d --name sv alpine sleep 1d; echo hi | docker config create cf -; echo hi | docker secret create se -
  $ docker service create -d --name ss --cap-add NET_ADMIN alpine sleep 1d
  lz4p64equyxlpsgjwwderpoax
  % docker service rm ss
  $ docker service create -d --name ss --cap-add '' alpine sleep 1d
  j8yyylt4bmvq5p306eaxo27xu
  % docker service rm ss
  $ docker service create -d --name ss --cap-add x alpine sleep 1d
  qpqqnl29akp1qltzjme0zix46
  % docker service rm ss
  $ docker service create -d --name ss --cap-add ALL alpine sleep 1d
  r6h0i7ips389haki3mr5odwpc
  % docker service rm ss
  $ docker service create -d --name ss --cap-add CAP_NET_ADMIN alpine sleep 1d
  y9luamln87zjtwvp9qaqk1meu
  % docker service rm ss
  $ docker service create -d --name ss --cap-add net_admin alpine sleep 1d
  ojgqonj6na6szxya534sl04fk
  % docker service rm ss
  $ docker service create -d --name ss --cap-add cap_x alpine sleep 1d
  o6bzpow1fd4t1h3pmf6p32cxz
  % docker service rm ss
  $ docker service create -d --name ss --cap-add NET_ADMIN --cap-add x alpine sleep 1d
  2kx54fh99dz3isen9joh8s676
  % docker service rm ss
  $ docker service create -d --name ss --cap-add alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  ovln2tauth8kuteqdgsqjjhr1
  % docker service rm ss
  $ docker service create -d --name ss --cap-drop NET_ADMIN alpine sleep 1d
  fxtro4kka1w3dtcma0al93rw1
  % docker service rm ss
  $ docker service create -d --name ss --cap-drop '' alpine sleep 1d
  dw198q8l7yti4sbmzr0jhcbx5
  % docker service rm ss
  $ docker service create -d --name ss --cap-drop x alpine sleep 1d
  usyavy1ppn0aj52d490mvykp2
  % docker service rm ss
  $ docker service create -d --name ss --cap-drop ALL alpine sleep 1d
  m5smgwrksvphbvc835jj8ltml
  % docker service rm ss
  $ docker service create -d --name ss --cap-drop CAP_NET_ADMIN alpine sleep 1d
  inoh586xmuk1jqgvzz4cubhz0
  % docker service rm ss
  $ docker service create -d --name ss --cap-drop NET_ADMIN --cap-drop x alpine sleep 1d
  qebabn8zi0p1ybfvys6yvoqnv
  % docker service rm ss
  $ docker service create -d --name ss --cap-drop alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  o1s2wtkbsxycahhk9te2bclik
  % docker service rm ss
  $ docker service create -d --name ss --config nope alpine sleep 1d
  config not found: nope
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --config '' alpine sleep 1d
  invalid argument "" for "--config" flag: EOF

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --config x=y alpine sleep 1d
  invalid argument "x=y" for "--config" flag: invalid field in config request: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --config source=nope alpine sleep 1d
  config not found: nope
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --config source= alpine sleep 1d
  invalid argument "source=" for "--config" flag: source is required

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --config target=/a alpine sleep 1d
  invalid argument "target=/a" for "--config" flag: source is required

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --config source=a,mode=x alpine sleep 1d
  invalid argument "source=a,mode=x" for "--config" flag: invalid mode specified: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --config source=a,uid=x alpine sleep 1d
  config not found: a
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --config source=a,target=b,mode=0999 alpine sleep 1d
  invalid argument "source=a,target=b,mode=0999" for "--config" flag: invalid mode specified: strconv.ParseUint: parsing "0999": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --config source=a,foo=bar alpine sleep 1d
  invalid argument "source=a,foo=bar" for "--config" flag: invalid field in config request: foo

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --config '"' alpine sleep 1d
  invalid argument "\"" for "--config" flag: parse error on line 1, column 2: extraneous or missing " in quoted-field

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --config nope --config x=y alpine sleep 1d
  invalid argument "x=y" for "--config" flag: invalid field in config request: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --config alpine sleep 1d
  config not found: alpine
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --constraint node.role==manager alpine sleep 1d
  ejtrx4ax8aky7gfvkgb7wxfwc
  % docker service rm ss
  $ docker service create -d --name ss --constraint '' alpine sleep 1d
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --constraint x alpine sleep 1d
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --constraint node.role=manager alpine sleep 1d
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --constraint node.foo==x alpine sleep 1d
  dw29mw89kyv7ifkhirrxzv4ad
  % docker service rm ss
  $ docker service create -d --name ss --constraint a==b alpine sleep 1d
  Error response from daemon: rpc error: code = Unknown desc = key 'a' is invalid
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --constraint node.role!=x alpine sleep 1d
  pgew2m48h08k95j2uyw7q83qh
  % docker service rm ss
  $ docker service create -d --name ss --constraint node.ip==x alpine sleep 1d
  ok583xeu25olf841ep92oem0k
  % docker service rm ss
  $ docker service create -d --name ss --constraint node.labels.a==b alpine sleep 1d
  r34phto1dohwinrnemt9xaxhi
  % docker service rm ss
  $ docker service create -d --name ss --constraint == alpine sleep 1d
  Error response from daemon: rpc error: code = Unknown desc = key '' is invalid
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --constraint node.role== alpine sleep 1d
  Error response from daemon: rpc error: code = Unknown desc = value '' is invalid
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --constraint node.role==manager --constraint x alpine sleep 1d
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --constraint alpine sleep 1d
  Error response from daemon: rpc error: code = Unknown desc = constraint expected one operator from ==, !=
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --container-label a=b alpine sleep 1d
  66jqwpeiyci1zhxj76hm0pwys
  % docker service rm ss
  $ docker service create -d --name ss --container-label '' alpine sleep 1d
  invalid argument "" for "--container-label" flag: invalid label '': empty name

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --container-label a alpine sleep 1d
  hr1pukjd2wx1l5f36ufqowpro
  % docker service rm ss
  $ docker service create -d --name ss --container-label =b alpine sleep 1d
  invalid argument "=b" for "--container-label" flag: invalid label '=b': empty name

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --container-label a= alpine sleep 1d
  7j5ho7wdbuwc2x23l7vapmxrl
  % docker service rm ss
  $ docker service create -d --name ss --container-label a=b=c alpine sleep 1d
  ie2il4fc7ex40ru474jny9hf1
  % docker service rm ss
  $ docker service create -d --name ss --container-label ' a=b' alpine sleep 1d
  vtr9w0w2hiu06awydmfgkwbcy
  % docker service rm ss
  $ docker service create -d --name ss --container-label a=b --container-label a alpine sleep 1d
  0m5gomwozjpwtqllvn097ytay
  % docker service rm ss
  $ docker service create -d --name ss --container-label alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  m69i7gu54s8sp4mqpw9yls3j4
  % docker service rm ss
  $ docker service create -d --name ss --credential-spec x alpine sleep 1d
  invalid argument "x" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --credential-spec '' alpine sleep 1d
  4nb7yppnibt0ejaynwphyujs9
  % docker service rm ss
  % docker service create -d --name ss --credential-spec config://x alpine sleep 1d
  % docker service rm ss
  $ docker service create -d --name ss --credential-spec file://x alpine sleep 1d
  u6wanvpgc66lhfksqclmj7keu
  % docker service rm ss
  $ docker service create -d --name ss --credential-spec registry://x alpine sleep 1d
  wnul5jlmyzwuc9ska4060n3uc
  % docker service rm ss
  $ docker service create -d --name ss --credential-spec foo://x alpine sleep 1d
  invalid argument "foo://x" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  % docker service create -d --name ss --credential-spec config:// alpine sleep 1d
  % docker service rm ss
  $ docker service create -d --name ss --credential-spec x --credential-spec config://x alpine sleep 1d
  invalid argument "x" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --credential-spec alpine sleep 1d
  invalid argument "alpine" for "--credential-spec" flag: invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --dns 1.1.1.1 alpine sleep 1d
  jbse3hr3dxxfeocolj5qt4fel
  % docker service rm ss
  $ docker service create -d --name ss --dns '' alpine sleep 1d
  invalid argument "" for "--dns" flag: IP address is not correctly formatted:

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --dns x alpine sleep 1d
  invalid argument "x" for "--dns" flag: IP address is not correctly formatted: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --dns 1.1.1 alpine sleep 1d
  invalid argument "1.1.1" for "--dns" flag: IP address is not correctly formatted: 1.1.1

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --dns ::1 alpine sleep 1d
  v37ih72a5cjlj7qy9aioy1rn0
  % docker service rm ss
  $ docker service create -d --name ss --dns 1.1.1.1:53 alpine sleep 1d
  invalid argument "1.1.1.1:53" for "--dns" flag: IP address is not correctly formatted: 1.1.1.1:53

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --dns 1.1.1.1 --dns x alpine sleep 1d
  invalid argument "x" for "--dns" flag: IP address is not correctly formatted: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --dns alpine sleep 1d
  invalid argument "alpine" for "--dns" flag: IP address is not correctly formatted: alpine

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --dns-option ndots:2 alpine sleep 1d
  angrhzypndcpxqhxhtfo3rqhn
  % docker service rm ss
  $ docker service create -d --name ss --dns-option '' alpine sleep 1d
  9y81szh5p2lnnufrxjqi14t7b
  % docker service rm ss
  $ docker service create -d --name ss --dns-option x alpine sleep 1d
  ryxmhzziowuj606yo3dqnm6g1
  % docker service rm ss
  $ docker service create -d --name ss --dns-option ndots:2 --dns-option x alpine sleep 1d
  jrd025tj4jtrc6ps77gs4iun5
  % docker service rm ss
  $ docker service create -d --name ss --dns-option alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  ax2dltypfermtlu4yxssq8leu
  % docker service rm ss
  $ docker service create -d --name ss --dns-search example.com alpine sleep 1d
  qka4dsuxso89zcsr5oizvbs4s
  % docker service rm ss
  $ docker service create -d --name ss --dns-search '' alpine sleep 1d
  invalid argument "" for "--dns-search" flag:  is not a valid domain

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --dns-search . alpine sleep 1d
  mvdug5jwguaz9gjv600917ktm
  % docker service rm ss
  $ docker service create -d --name ss --dns-search 'a b' alpine sleep 1d
  invalid argument "a b" for "--dns-search" flag: a b is not a valid domain

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --dns-search=-x alpine sleep 1d
  invalid argument "-x" for "--dns-search" flag: -x is not a valid domain

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --dns-search a_b alpine sleep 1d
  invalid argument "a_b" for "--dns-search" flag: a_b is not a valid domain

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --dns-search example.com --dns-search . alpine sleep 1d
  v0ti9vdbs5mk33fvnv4ck0u96
  % docker service rm ss
  $ docker service create -d --name ss --dns-search alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  1vane6ui3yw4e1nbj7bo42wr7
  % docker service rm ss
  $ docker service create -d --name ss --endpoint-mode vip alpine sleep 1d
  k4n96av6frx2bapjzg2iaix5c
  % docker service rm ss
  $ docker service create -d --name ss --endpoint-mode '' alpine sleep 1d
  pph2juv2zxauihpkh5k9l9um6
  % docker service rm ss
  $ docker service create -d --name ss --endpoint-mode x alpine sleep 1d
  Error response from daemon: invalid resolution mode: "x"
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --endpoint-mode dnsrr alpine sleep 1d
  m9k11b5kcubfxhcnm75jbpvn7
  % docker service rm ss
  $ docker service create -d --name ss --endpoint-mode vip --endpoint-mode x alpine sleep 1d
  Error response from daemon: invalid resolution mode: "x"
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --endpoint-mode alpine sleep 1d
  Error response from daemon: invalid resolution mode: "alpine"
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --entrypoint echo alpine sleep 1d
  s167wncjgkzbeau3b43dxmdga
  % docker service rm ss
  $ docker service create -d --name ss --entrypoint '' alpine sleep 1d
  ga5ptb155hnjycot6app4wka3
  % docker service rm ss
  $ docker service create -d --name ss --entrypoint /nopath alpine sleep 1d
  cu7vxnmu3fwm8uspggkgvd3xu
  % docker service rm ss
  $ docker service create -d --name ss --entrypoint 'echo a' alpine sleep 1d
  uf9ltlfdnvxbntgfupw1vcwp3
  % docker service rm ss
  $ docker service create -d --name ss --entrypoint echo --entrypoint /nopath alpine sleep 1d
  ffwxdfqkpkmfqqzsaejvqt36i
  % docker service rm ss
  $ docker service create -d --name ss --entrypoint alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  syffe67r1jv8pulqmct21p7gf
  % docker service rm ss
  $ docker service create -d --name ss --env A=b alpine sleep 1d
  m7lv21qmq09owl90sp0088mee
  % docker service rm ss
  $ docker service create -d --name ss --env '' alpine sleep 1d
  invalid argument "" for "-e, --env" flag: invalid environment variable:

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --env A alpine sleep 1d
  hla0oyffyg2dj6t1nsymjxh48
  % docker service rm ss
  $ docker service create -d --name ss --env =b alpine sleep 1d
  invalid argument "=b" for "-e, --env" flag: invalid environment variable: =b

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --env A= alpine sleep 1d
  poc2ak4nmqxz3yewboy1we8a7
  % docker service rm ss
  $ docker service create -d --name ss --env 1A=b alpine sleep 1d
  z2mnlt3w5xnta1kh1xxhkr9vf
  % docker service rm ss
  $ docker service create -d --name ss --env 'A B=c' alpine sleep 1d
  vojyuuz1ycvwa40dwe426s01u
  % docker service rm ss
  $ docker service create -d --name ss --env HOME alpine sleep 1d
  if9z2qr6mbhgysvzbzo6elzjf
  % docker service rm ss
  $ docker service create -d --name ss --env A=b --env A alpine sleep 1d
  tk2uyl68a6xvhymg2padgn8ir
  % docker service rm ss
  $ docker service create -d --name ss --env alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  kqtjpi7f7gwb1421jjd25g5wm
  % docker service rm ss
  $ docker service create -d --name ss --env-file good.env alpine sleep 1d
  zlz7kmjefn58joacdsomyendw
  % docker service rm ss
  $ docker service create -d --name ss --env-file '' alpine sleep 1d
  open : no such file or directory
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --env-file /nopath alpine sleep 1d
  open /nopath: no such file or directory
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --env-file bad.env alpine sleep 1d
  invalid env file (bad.env): variable 'A B' contains whitespaces
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --env-file /root/lab alpine sleep 1d
  invalid env file (/root/lab): read /root/lab: is a directory
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --env-file good.env --env-file /nopath alpine sleep 1d
  open /nopath: no such file or directory
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --env-file alpine sleep 1d
  open alpine: no such file or directory
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --generic-resource a=1 alpine sleep 1d
  o4dmbr5vciraokftepglxv9xm
  % docker service rm ss
  $ docker service create -d --name ss --generic-resource '' alpine sleep 1d
  invalid argument "" for "--generic-resource" flag: invalid generic-resource format `` expected `name=value`

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --generic-resource x alpine sleep 1d
  invalid argument "x" for "--generic-resource" flag: invalid generic-resource format `x` expected `name=value`

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  % docker service create -d --name ss --generic-resource a= alpine sleep 1d
  % docker service rm ss
  % docker service create -d --name ss --generic-resource a=b alpine sleep 1d
  % docker service rm ss
  % docker service create -d --name ss --generic-resource a=-1 alpine sleep 1d
  % docker service rm ss
  $ docker service create -d --name ss --generic-resource a=1 --generic-resource x alpine sleep 1d
  invalid argument "x" for "--generic-resource" flag: invalid generic-resource format `x` expected `name=value`

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --generic-resource alpine sleep 1d
  invalid argument "alpine" for "--generic-resource" flag: invalid generic-resource format `alpine` expected `name=value`

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --group wheel alpine sleep 1d
  j27gpg6bu3gby49n0mr36z4tn
  % docker service rm ss
  $ docker service create -d --name ss --group '' alpine sleep 1d
  b5dvb977hzqhlnkng36sbo8fu
  % docker service rm ss
  $ docker service create -d --name ss --group x alpine sleep 1d
  o5qounia9k0r59jexb1etr2yd
  % docker service rm ss
  $ docker service create -d --name ss --group wheel --group x alpine sleep 1d
  afbl4y3itildhorf78x0leegz
  % docker service rm ss
  $ docker service create -d --name ss --group alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  j7o5ipfb68utrglzke2kboq8p
  % docker service rm ss
  $ docker service create -d --name ss --health-cmd true alpine sleep 1d
  7zcbu58allxyts40p9xmbv103
  % docker service rm ss
  $ docker service create -d --name ss --health-cmd '' alpine sleep 1d
  svsiy2hr0ul5bbkzwy26j9rf5
  % docker service rm ss
  $ docker service create -d --name ss --health-cmd 'a b' alpine sleep 1d
  v3u4keuqzyze2xe723f5w57o8
  % docker service rm ss
  $ docker service create -d --name ss --health-cmd NONE alpine sleep 1d
  61e9adskyqkfk9jg2p6sgqwtm
  % docker service rm ss
  $ docker service create -d --name ss --health-cmd true --health-cmd 'a b' alpine sleep 1d
  9u17bcptizfw4k5x8izd7k5sa
  % docker service rm ss
  $ docker service create -d --name ss --health-cmd alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  jkd65e37iwm2chjs5q3p1bk9e
  % docker service rm ss
  $ docker service create -d --name ss --health-interval 2s alpine sleep 1d
  7f340qv6jcyordrc61tumuyt7
  % docker service rm ss
  $ docker service create -d --name ss --health-interval '' alpine sleep 1d
  invalid argument "" for "--health-interval" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-interval x alpine sleep 1d
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-interval=-1s alpine sleep 1d
  invalid argument "-1s" for "--health-interval" flag: duration cannot be negative

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-interval 0 alpine sleep 1d
  mrpirp9fqucfl18pye0w3frn3
  % docker service rm ss
  $ docker service create -d --name ss --health-interval 5 alpine sleep 1d
  invalid argument "5" for "--health-interval" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-interval 1ns alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Interval in HealthConfig cannot be less than 1ms
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --health-interval 500us alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Interval in HealthConfig cannot be less than 1ms
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --health-interval 1h30m alpine sleep 1d
  080kyt5nkaqvf0v3k6asrorlm
  % docker service rm ss
  $ docker service create -d --name ss --health-interval 2s --health-interval x alpine sleep 1d
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-interval alpine sleep 1d
  invalid argument "alpine" for "--health-interval" flag: time: invalid duration "alpine"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-retries 1 alpine sleep 1d
  xg0862t3i8gp6qgmm7d8k9nim
  % docker service rm ss
  $ docker service create -d --name ss --health-retries '' alpine sleep 1d
  invalid argument "" for "--health-retries" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-retries x alpine sleep 1d
  invalid argument "x" for "--health-retries" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-retries=-1 alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Retries in HealthConfig cannot be negative
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --health-retries 0 alpine sleep 1d
  sz1mjvftb2630k29flz56l3aa
  % docker service rm ss
  $ docker service create -d --name ss --health-retries 1.5 alpine sleep 1d
  invalid argument "1.5" for "--health-retries" flag: strconv.ParseInt: parsing "1.5": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-retries 99999999999999999999 alpine sleep 1d
  invalid argument "99999999999999999999" for "--health-retries" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-retries 1 --health-retries x alpine sleep 1d
  invalid argument "x" for "--health-retries" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-retries alpine sleep 1d
  invalid argument "alpine" for "--health-retries" flag: strconv.ParseInt: parsing "alpine": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-interval 2s alpine sleep 1d
  vx6be5x1nx4lq4izibtsgsb5p
  % docker service rm ss
  $ docker service create -d --name ss --health-start-interval '' alpine sleep 1d
  invalid argument "" for "--health-start-interval" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-interval x alpine sleep 1d
  invalid argument "x" for "--health-start-interval" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-interval=-1s alpine sleep 1d
  invalid argument "-1s" for "--health-start-interval" flag: duration cannot be negative

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-interval 0 alpine sleep 1d
  funzdjbf8w92rtcndgsitamoh
  % docker service rm ss
  $ docker service create -d --name ss --health-start-interval 5 alpine sleep 1d
  invalid argument "5" for "--health-start-interval" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-interval 1ns alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: StartInterval in HealthConfig cannot be less than 1ms
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-interval 500us alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: StartInterval in HealthConfig cannot be less than 1ms
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-interval 1h30m alpine sleep 1d
  m58f1hpt2heq0o7oweicom3fk
  % docker service rm ss
  $ docker service create -d --name ss --health-start-interval 2s --health-start-interval x alpine sleep 1d
  invalid argument "x" for "--health-start-interval" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-interval alpine sleep 1d
  invalid argument "alpine" for "--health-start-interval" flag: time: invalid duration "alpine"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-period 2s alpine sleep 1d
  pk9c2epg24r3x47yacw3a23dw
  % docker service rm ss
  $ docker service create -d --name ss --health-start-period '' alpine sleep 1d
  invalid argument "" for "--health-start-period" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-period x alpine sleep 1d
  invalid argument "x" for "--health-start-period" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-period=-1s alpine sleep 1d
  invalid argument "-1s" for "--health-start-period" flag: duration cannot be negative

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-period 0 alpine sleep 1d
  h18dfw7nv8lmexiswfuvfcsry
  % docker service rm ss
  $ docker service create -d --name ss --health-start-period 5 alpine sleep 1d
  invalid argument "5" for "--health-start-period" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-period 1ns alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: StartPeriod in HealthConfig cannot be less than 1ms
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-period 500us alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: StartPeriod in HealthConfig cannot be less than 1ms
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-period 1h30m alpine sleep 1d
  86abszx6ugn178gp8zr7l319m
  % docker service rm ss
  $ docker service create -d --name ss --health-start-period 2s --health-start-period x alpine sleep 1d
  invalid argument "x" for "--health-start-period" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-start-period alpine sleep 1d
  invalid argument "alpine" for "--health-start-period" flag: time: invalid duration "alpine"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-timeout 2s alpine sleep 1d
  i2kv15sxgbaft8s0dnb6dxzt6
  % docker service rm ss
  $ docker service create -d --name ss --health-timeout '' alpine sleep 1d
  invalid argument "" for "--health-timeout" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-timeout x alpine sleep 1d
  invalid argument "x" for "--health-timeout" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-timeout=-1s alpine sleep 1d
  invalid argument "-1s" for "--health-timeout" flag: duration cannot be negative

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-timeout 0 alpine sleep 1d
  i51mof49yd8arkfnnyqr2ca0b
  % docker service rm ss
  $ docker service create -d --name ss --health-timeout 5 alpine sleep 1d
  invalid argument "5" for "--health-timeout" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-timeout 1ns alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Timeout in HealthConfig cannot be less than 1ms
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --health-timeout 500us alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = ContainerSpec: Timeout in HealthConfig cannot be less than 1ms
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --health-timeout 1h30m alpine sleep 1d
  eghwo3is12joizw4gg43bkoqs
  % docker service rm ss
  $ docker service create -d --name ss --health-timeout 2s --health-timeout x alpine sleep 1d
  invalid argument "x" for "--health-timeout" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --health-timeout alpine sleep 1d
  invalid argument "alpine" for "--health-timeout" flag: time: invalid duration "alpine"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --host a:1.2.3.4 alpine sleep 1d
  yar1wtrbun0a8rd2ot7lepqks
  % docker service rm ss
  $ docker service create -d --name ss --host '' alpine sleep 1d
  invalid argument "" for "--host" flag: bad format for add-host: ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --host a alpine sleep 1d
  invalid argument "a" for "--host" flag: bad format for add-host: "a"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --host a: alpine sleep 1d
  invalid argument "a:" for "--host" flag: invalid IP address in add-host: ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --host a:x alpine sleep 1d
  invalid argument "a:x" for "--host" flag: invalid IP address in add-host: "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --host a=1.2.3.4 alpine sleep 1d
  asu068m74qcvs9jzfud7al3ef
  % docker service rm ss
  $ docker service create -d --name ss --host a:host-gateway alpine sleep 1d
  mti2clsksaonuknxs3lcht3b5
  % docker service rm ss
  $ docker service create -d --name ss --host :1.2.3.4 alpine sleep 1d
  invalid argument ":1.2.3.4" for "--host" flag: bad format for add-host: ":1.2.3.4"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --host 'a:[::1]' alpine sleep 1d
  v3gc0rv04gbmngt0uh1iapfta
  % docker service rm ss
  $ docker service create -d --name ss --host a:::1 alpine sleep 1d
  g8a7pd2kfzeggyjc1tsogg6un
  % docker service rm ss
  $ docker service create -d --name ss --host a=::1 alpine sleep 1d
  l10gxnq5onr2fo8adwhp2m4ey
  % docker service rm ss
  $ docker service create -d --name ss --host a:1.2.3.4 --host a alpine sleep 1d
  invalid argument "a" for "--host" flag: bad format for add-host: "a"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --host alpine sleep 1d
  invalid argument "alpine" for "--host" flag: bad format for add-host: "alpine"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --hostname h1 alpine sleep 1d
  t9rlkerjd9wjgh7xw5qry8b3p
  % docker service rm ss
  $ docker service create -d --name ss --hostname '' alpine sleep 1d
  l7jwjtvv6e22opf0p4lws06c4
  % docker service rm ss
  $ docker service create -d --name ss --hostname a_b alpine sleep 1d
  i6vhmkjcs88imxonx7wqaoovn
  % docker service rm ss
  $ docker service create -d --name ss --hostname 'a b' alpine sleep 1d
  v2yvtz3pnizd284vprqkh3qux
  % docker service rm ss
  $ docker service create -d --name ss --hostname=-a alpine sleep 1d
  xh73f0mrm76hjp39ltayisip7
  % docker service rm ss
  $ docker service create -d --name ss --hostname aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa alpine sleep 1d
  k3tshwu4fe56sxnpmps2hj5kc
  % docker service rm ss
  $ docker service create -d --name ss --hostname a.b alpine sleep 1d
  k512t6t7ye84fugjnzvipthnt
  % docker service rm ss
  $ docker service create -d --name ss --hostname h1 --hostname a_b alpine sleep 1d
  wvh5nuuswdvve0ddl5isp6ktr
  % docker service rm ss
  $ docker service create -d --name ss --hostname alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  3gvwn6kyoxtn0qreaic3lzjct
  % docker service rm ss
  $ docker service create -d --name ss --init alpine sleep 1d
  p6nifxqa2mtm64b0seo3wsvjw
  % docker service rm ss
  $ docker service create -d --name ss --init=false alpine sleep 1d
  4c9dp3msyd51w1d8eq2vj7lkr
  % docker service rm ss
  $ docker service create -d --name ss --init=maybe alpine sleep 1d
  invalid argument "maybe" for "--init" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --init=1 alpine sleep 1d
  i9d5t4g46qjz9efoyzpoir4au
  % docker service rm ss
  $ docker service create -d --name ss --init= alpine sleep 1d
  invalid argument "" for "--init" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --init=TRUE alpine sleep 1d
  iyw4vq52h764pujy304qcc4q3
  % docker service rm ss
  $ docker service create -d --name ss --isolation default alpine sleep 1d
  rqyux58n3cde3lbo7dpypwvgj
  % docker service rm ss
  $ docker service create -d --name ss --isolation '' alpine sleep 1d
  bjqybpsiqz24p50kkd04pd908
  % docker service rm ss
  $ docker service create -d --name ss --isolation x alpine sleep 1d
  rkj3nw7gaoemh3ivt6dnf4ups
  % docker service rm ss
  $ docker service create -d --name ss --isolation process alpine sleep 1d
  ow43ro6zuh4g9oh2njic7vpxr
  % docker service rm ss
  $ docker service create -d --name ss --isolation default --isolation x alpine sleep 1d
  un6vuf4ju4pygpfw1rcoowk75
  % docker service rm ss
  $ docker service create -d --name ss --isolation alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  lk31q2l9yzrf5glp0ilahdmqw
  % docker service rm ss
  $ docker service create -d --name ss --label a=b alpine sleep 1d
  5ttc18r563itn9b91m4cgccqy
  % docker service rm ss
  $ docker service create -d --name ss --label '' alpine sleep 1d
  invalid argument "" for "-l, --label" flag: invalid label '': empty name

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --label a alpine sleep 1d
  uehsvpumdouqlebexwwt3tyfl
  % docker service rm ss
  $ docker service create -d --name ss --label =b alpine sleep 1d
  invalid argument "=b" for "-l, --label" flag: invalid label '=b': empty name

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --label a= alpine sleep 1d
  7ywpeix5dwiqzquti1t066zun
  % docker service rm ss
  $ docker service create -d --name ss --label a=b=c alpine sleep 1d
  txq4zg6a9l89h1d1rua9ds1i1
  % docker service rm ss
  $ docker service create -d --name ss --label ' a=b' alpine sleep 1d
  vi6we8nqkh6xexgx2zzhjgajt
  % docker service rm ss
  $ docker service create -d --name ss --label a=b --label a alpine sleep 1d
  v91lutdb0e1xqzjhn60xdj1oc
  % docker service rm ss
  $ docker service create -d --name ss --label alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  mpawu5u477putucff1s4cov0z
  % docker service rm ss
  $ docker service create -d --name ss --limit-cpu 0.5 alpine sleep 1d
  ns8jxxmbccylphc16ena42wgp
  % docker service rm ss
  $ docker service create -d --name ss --limit-cpu '' alpine sleep 1d
  invalid argument "" for "--limit-cpu" flag: failed to parse  as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-cpu x alpine sleep 1d
  invalid argument "x" for "--limit-cpu" flag: failed to parse x as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-cpu=-1 alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid cpu value -1: Must be at least 0.001
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --limit-cpu 0 alpine sleep 1d
  hpnmw3epklxmynhqh7ggrcxjp
  % docker service rm ss
  $ docker service create -d --name ss --limit-cpu 1000 alpine sleep 1d
  80e66mtzasoj5bpwjvzd9jpt2
  % docker service rm ss
  $ docker service create -d --name ss --limit-cpu 0.0000000001 alpine sleep 1d
  invalid argument "0.0000000001" for "--limit-cpu" flag: value is too precise

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-cpu 1e3 alpine sleep 1d
  ss3h9cajvptp4en7z1rw29hfc
  % docker service rm ss
  $ docker service create -d --name ss --limit-cpu 0.5 --limit-cpu x alpine sleep 1d
  invalid argument "x" for "--limit-cpu" flag: failed to parse x as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-cpu alpine sleep 1d
  invalid argument "alpine" for "--limit-cpu" flag: failed to parse alpine as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-memory 64m alpine sleep 1d
  ju67p34i9mhyh99uk2i64gnjn
  % docker service rm ss
  $ docker service create -d --name ss --limit-memory '' alpine sleep 1d
  invalid argument "" for "--limit-memory" flag: invalid size: ''

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-memory x alpine sleep 1d
  invalid argument "x" for "--limit-memory" flag: invalid size: 'x'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-memory=-1 alpine sleep 1d
  invalid argument "-1" for "--limit-memory" flag: invalid size: '-1'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --limit-memory 0 alpine sleep 1d
  fftdxarv28fevm7fn9xhg1f7r
  % docker service rm ss
  $ docker service create -d --name ss --limit-memory 1 alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1: Must be at least 4MiB
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --limit-memory 1.5g alpine sleep 1d
  oddgz77ldmzelj90bvpch9q63
  % docker service rm ss
  $ docker service create -d --name ss --limit-memory 10k alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 10240: Must be at least 4MiB
  [1]
  $ docker service ls --format "{{.Name}} {{.Mode}} {{.Replicas}}"
  sv replicated 1/1
