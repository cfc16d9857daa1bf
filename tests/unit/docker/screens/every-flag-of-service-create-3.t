docker service create: every flag.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'services:\n  a:\n    image: alpine\n    command: sleep 1d\n' > st.yaml
  % docker pull -q alpine; docker swarm init --advertise-addr 127.0.0.1; docker service create -d --name sv alpine sleep 1d; echo hi | docker config create cf -; echo hi | docker secret create se -
  $ docker service create -d --name ss --reserve-cpu 0.5 --reserve-cpu x alpine sleep 1d
  invalid argument "x" for "--reserve-cpu" flag: failed to parse x as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-cpu alpine sleep 1d
  invalid argument "alpine" for "--reserve-cpu" flag: failed to parse alpine as a rational number

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-memory 64m alpine sleep 1d
  7a681cf8cony6rs1ajiqulycn
  % docker service rm ss
  $ docker service create -d --name ss --reserve-memory '' alpine sleep 1d
  invalid argument "" for "--reserve-memory" flag: invalid size: ''

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-memory x alpine sleep 1d
  invalid argument "x" for "--reserve-memory" flag: invalid size: 'x'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-memory=-1 alpine sleep 1d
  invalid argument "-1" for "--reserve-memory" flag: invalid size: '-1'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-memory 0 alpine sleep 1d
  91h295ance8a8ztyqr9l4mvbx
  % docker service rm ss
  $ docker service create -d --name ss --reserve-memory 1 alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1: Must be at least 4MiB
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-memory 1.5g alpine sleep 1d
  xx4bv6a1lralkn1fnkovzrsqm
  % docker service rm ss
  $ docker service create -d --name ss --reserve-memory 10k alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 10240: Must be at least 4MiB
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-memory 1zb alpine sleep 1d
  invalid argument "1zb" for "--reserve-memory" flag: invalid suffix: 'zb'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-memory 64m --reserve-memory x alpine sleep 1d
  invalid argument "x" for "--reserve-memory" flag: invalid size: 'x'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --reserve-memory alpine sleep 1d
  invalid argument "alpine" for "--reserve-memory" flag: invalid size: 'alpine'

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-condition any alpine sleep 1d
  yxjft674yrztu3q5q3j099fys
  % docker service rm ss
  $ docker service create -d --name ss --restart-condition '' alpine sleep 1d
  c97ab9kyq7u4tf2fje9kapxnh
  % docker service rm ss
  $ docker service create -d --name ss --restart-condition x alpine sleep 1d
  Error response from daemon: invalid RestartCondition: "x"
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --restart-condition none alpine sleep 1d
  djloqt18n9pc0wcfqx9r93cpn
  % docker service rm ss
  $ docker service create -d --name ss --restart-condition on-failure alpine sleep 1d
  bduqcvc2yybb29o9t820k44at
  % docker service rm ss
  $ docker service create -d --name ss --restart-condition any --restart-condition x alpine sleep 1d
  Error response from daemon: invalid RestartCondition: "x"
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --restart-condition alpine sleep 1d
  Error response from daemon: invalid RestartCondition: "alpine"
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --restart-delay 2s alpine sleep 1d
  62er44jgdwgixrana9ee5w4o5
  % docker service rm ss
  $ docker service create -d --name ss --restart-delay '' alpine sleep 1d
  invalid argument "" for "--restart-delay" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-delay x alpine sleep 1d
  invalid argument "x" for "--restart-delay" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-delay=-1s alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-delay cannot be negative
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --restart-delay 0 alpine sleep 1d
  j1rbnwe8s6wt97ddff1ezsrm9
  % docker service rm ss
  $ docker service create -d --name ss --restart-delay 5 alpine sleep 1d
  invalid argument "5" for "--restart-delay" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-delay 1ns alpine sleep 1d
  y8mq544srpvgizwrdguqswota
  % docker service rm ss
  $ docker service create -d --name ss --restart-delay 500us alpine sleep 1d
  laze3wrd7dooiwwbxje3dfnpm
  % docker service rm ss
  $ docker service create -d --name ss --restart-delay 1h30m alpine sleep 1d
  7dw6vlbyrtorl6knr5mkulimj
  % docker service rm ss
  $ docker service create -d --name ss --restart-delay 2s --restart-delay x alpine sleep 1d
  invalid argument "x" for "--restart-delay" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-delay alpine sleep 1d
  invalid argument "alpine" for "--restart-delay" flag: time: invalid duration "alpine"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-max-attempts 1 alpine sleep 1d
  q6b3xgvg9t8rm4o4spj4q5w5j
  % docker service rm ss
  $ docker service create -d --name ss --restart-max-attempts '' alpine sleep 1d
  invalid argument "" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-max-attempts x alpine sleep 1d
  invalid argument "x" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-max-attempts=-1 alpine sleep 1d
  invalid argument "-1" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-max-attempts 0 alpine sleep 1d
  hzr0flu328v4s9rue8ozlkagx
  % docker service rm ss
  $ docker service create -d --name ss --restart-max-attempts 1.5 alpine sleep 1d
  invalid argument "1.5" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "1.5": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-max-attempts 1 --restart-max-attempts x alpine sleep 1d
  invalid argument "x" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-max-attempts alpine sleep 1d
  invalid argument "alpine" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "alpine": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-window 2s alpine sleep 1d
  vbrr447wqrxhq9f5hfoj744ht
  % docker service rm ss
  $ docker service create -d --name ss --restart-window '' alpine sleep 1d
  invalid argument "" for "--restart-window" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-window x alpine sleep 1d
  invalid argument "x" for "--restart-window" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-window=-1s alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-window cannot be negative
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --restart-window 0 alpine sleep 1d
  xp2sjm4k3lllkd0wi3ykggneu
  % docker service rm ss
  $ docker service create -d --name ss --restart-window 5 alpine sleep 1d
  invalid argument "5" for "--restart-window" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-window 1ns alpine sleep 1d
  rwx1aeb4n1s10buwlfinfqc4v
  % docker service rm ss
  $ docker service create -d --name ss --restart-window 500us alpine sleep 1d
  99ppitdhoh5pl0fzs2zq9wway
  % docker service rm ss
  $ docker service create -d --name ss --restart-window 1h30m alpine sleep 1d
  q5p988ve1wsh8aqvcg1pa2rut
  % docker service rm ss
  $ docker service create -d --name ss --restart-window 2s --restart-window x alpine sleep 1d
  invalid argument "x" for "--restart-window" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --restart-window alpine sleep 1d
  invalid argument "alpine" for "--restart-window" flag: time: invalid duration "alpine"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-delay 2s alpine sleep 1d
  vpcmtumaez4imu2sruw26hfnk
  % docker service rm ss
  $ docker service create -d --name ss --rollback-delay '' alpine sleep 1d
  invalid argument "" for "--rollback-delay" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-delay x alpine sleep 1d
  invalid argument "x" for "--rollback-delay" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-delay=-1s alpine sleep 1d
  syjjk57olmzjm702l0vxqxk3y
  % docker service rm ss
  $ docker service create -d --name ss --rollback-delay 0 alpine sleep 1d
  d8s75ci3puktffdqvfbdq2wcv
  % docker service rm ss
  $ docker service create -d --name ss --rollback-delay 5 alpine sleep 1d
  invalid argument "5" for "--rollback-delay" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-delay 1ns alpine sleep 1d
  vvqdfvt882c3bk4lax5cfmiqb
  % docker service rm ss
  $ docker service create -d --name ss --rollback-delay 500us alpine sleep 1d
  q8qgsj9h7vv8xl8prpvbtzfk4
  % docker service rm ss
  $ docker service create -d --name ss --rollback-delay 1h30m alpine sleep 1d
  xlnhico35ui6g15tbsxgsibtb
  % docker service rm ss
  $ docker service create -d --name ss --rollback-delay 2s --rollback-delay x alpine sleep 1d
  invalid argument "x" for "--rollback-delay" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-delay alpine sleep 1d
  invalid argument "alpine" for "--rollback-delay" flag: time: invalid duration "alpine"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-failure-action pause alpine sleep 1d
  n5ve10rq3ad9trq6nwjufioql
  % docker service rm ss
  $ docker service create -d --name ss --rollback-failure-action '' alpine sleep 1d
  uk60bvir4wa6y7mpzuzlsawfv
  % docker service rm ss
  $ docker service create -d --name ss --rollback-failure-action x alpine sleep 1d
  Error response from daemon: unrecognized update failure action x
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-failure-action rollback alpine sleep 1d
  kvrg7iq70irou7nbn97kimjpe
  % docker service rm ss
  $ docker service create -d --name ss --rollback-failure-action continue alpine sleep 1d
  tscr1bcgdxp657yggcgbtvi6k
  % docker service rm ss
  $ docker service create -d --name ss --rollback-failure-action pause --rollback-failure-action x alpine sleep 1d
  Error response from daemon: unrecognized update failure action x
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-failure-action alpine sleep 1d
  Error response from daemon: unrecognized update failure action alpine
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-max-failure-ratio 0.5 alpine sleep 1d
  t62k24xhnoj509liimhm5jrev
  % docker service rm ss
  $ docker service create -d --name ss --rollback-max-failure-ratio '' alpine sleep 1d
  invalid argument "" for "--rollback-max-failure-ratio" flag: strconv.ParseFloat: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-max-failure-ratio x alpine sleep 1d
  invalid argument "x" for "--rollback-max-failure-ratio" flag: strconv.ParseFloat: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-max-failure-ratio=-1 alpine sleep 1d
  jn0giv9uan3jf45pbcvq3gezw
  % docker service rm ss
  $ docker service create -d --name ss --rollback-max-failure-ratio 2 alpine sleep 1d
  r9ztnzaruxqmta5mk9q1s7x1o
  % docker service rm ss
  $ docker service create -d --name ss --rollback-max-failure-ratio 0.5 --rollback-max-failure-ratio x alpine sleep 1d
  invalid argument "x" for "--rollback-max-failure-ratio" flag: strconv.ParseFloat: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-max-failure-ratio alpine sleep 1d
  invalid argument "alpine" for "--rollback-max-failure-ratio" flag: strconv.ParseFloat: parsing "alpine": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-monitor 2s alpine sleep 1d
  g7k7jor6vl4rrd1soon2soga9
  % docker service rm ss
  $ docker service create -d --name ss --rollback-monitor '' alpine sleep 1d
  invalid argument "" for "--rollback-monitor" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-monitor x alpine sleep 1d
  invalid argument "x" for "--rollback-monitor" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-monitor=-1s alpine sleep 1d
  o24sgjmmzurlopea9lwbcvbus
  % docker service rm ss
  $ docker service create -d --name ss --rollback-monitor 0 alpine sleep 1d
  ktfx0k35z18dp3sdrdwhct3id
  % docker service rm ss
  $ docker service create -d --name ss --rollback-monitor 5 alpine sleep 1d
  invalid argument "5" for "--rollback-monitor" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-monitor 1ns alpine sleep 1d
  5dq8yc9gel8ysc9ygn96mzz9h
  % docker service rm ss
  $ docker service create -d --name ss --rollback-monitor 500us alpine sleep 1d
  wq4iuq1fmgen4bgu5y0t478ua
  % docker service rm ss
  $ docker service create -d --name ss --rollback-monitor 1h30m alpine sleep 1d
  ur52ba3df50okshcaqn2laj6f
  % docker service rm ss
  $ docker service create -d --name ss --rollback-monitor 2s --rollback-monitor x alpine sleep 1d
  invalid argument "x" for "--rollback-monitor" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-monitor alpine sleep 1d
  invalid argument "alpine" for "--rollback-monitor" flag: time: invalid duration "alpine"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-order start-first alpine sleep 1d
  m5cp3vkpohgruheldh40nxjya
  % docker service rm ss
  $ docker service create -d --name ss --rollback-order '' alpine sleep 1d
  z23nhkjflc6d5oatz6yce3fla
  % docker service rm ss
  $ docker service create -d --name ss --rollback-order x alpine sleep 1d
  Error response from daemon: unrecognized update order x
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-order stop-first alpine sleep 1d
  fm7izmt1trt6uuxonuym2st6q
  % docker service rm ss
  $ docker service create -d --name ss --rollback-order start-first --rollback-order x alpine sleep 1d
  Error response from daemon: unrecognized update order x
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-order alpine sleep 1d
  Error response from daemon: unrecognized update order alpine
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-parallelism 1 alpine sleep 1d
  zbrxc97nhbudrhde054ulsdqt
  % docker service rm ss
  $ docker service create -d --name ss --rollback-parallelism '' alpine sleep 1d
  invalid argument "" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-parallelism x alpine sleep 1d
  invalid argument "x" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-parallelism=-1 alpine sleep 1d
  invalid argument "-1" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-parallelism 0 alpine sleep 1d
  2n2pztflcql5eml35qs2pwmp9
  % docker service rm ss
  $ docker service create -d --name ss --rollback-parallelism 1.5 alpine sleep 1d
  invalid argument "1.5" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "1.5": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-parallelism 1 --rollback-parallelism x alpine sleep 1d
  invalid argument "x" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --rollback-parallelism alpine sleep 1d
  invalid argument "alpine" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "alpine": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --secret nope alpine sleep 1d
  secret not found: nope
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --secret '' alpine sleep 1d
  invalid argument "" for "--secret" flag: EOF

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --secret x=y alpine sleep 1d
  invalid argument "x=y" for "--secret" flag: invalid field in secret request: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --secret source=nope alpine sleep 1d
  secret not found: nope
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --secret source= alpine sleep 1d
  invalid argument "source=" for "--secret" flag: source is required

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --secret target=/a alpine sleep 1d
  invalid argument "target=/a" for "--secret" flag: source is required

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --secret source=a,mode=x alpine sleep 1d
  invalid argument "source=a,mode=x" for "--secret" flag: invalid mode specified: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --secret source=a,uid=x alpine sleep 1d
  secret not found: a
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --secret source=a,target=b,mode=0999 alpine sleep 1d
  invalid argument "source=a,target=b,mode=0999" for "--secret" flag: invalid mode specified: strconv.ParseUint: parsing "0999": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --secret source=a,foo=bar alpine sleep 1d
  invalid argument "source=a,foo=bar" for "--secret" flag: invalid field in secret request: foo

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --secret '"' alpine sleep 1d
  invalid argument "\"" for "--secret" flag: parse error on line 1, column 2: extraneous or missing " in quoted-field

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --secret nope --secret x=y alpine sleep 1d
  invalid argument "x=y" for "--secret" flag: invalid field in secret request: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --secret alpine sleep 1d
  secret not found: alpine
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --stop-grace-period 2s alpine sleep 1d
  21no8kuemloa0ynmv4ykowf53
  % docker service rm ss
  $ docker service create -d --name ss --stop-grace-period '' alpine sleep 1d
  invalid argument "" for "--stop-grace-period" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --stop-grace-period x alpine sleep 1d
  invalid argument "x" for "--stop-grace-period" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --stop-grace-period=-1s alpine sleep 1d
  vmw4erj4jo5f0yrgfsxj4czev
  % docker service rm ss
  $ docker service create -d --name ss --stop-grace-period 0 alpine sleep 1d
  6yitlqun2a6ue4payczaye8x9
  % docker service rm ss
  $ docker service create -d --name ss --stop-grace-period 5 alpine sleep 1d
  invalid argument "5" for "--stop-grace-period" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --stop-grace-period 1ns alpine sleep 1d
  tdabvscksw1oi2fubt6ryoosc
  % docker service rm ss
  $ docker service create -d --name ss --stop-grace-period 500us alpine sleep 1d
  jwx5ifrebiw0ixy8qbhamyihf
  % docker service rm ss
  $ docker service create -d --name ss --stop-grace-period 1h30m alpine sleep 1d
  h6dn4iqxscn8yk1mdzblpatfm
  % docker service rm ss
  $ docker service create -d --name ss --stop-grace-period 2s --stop-grace-period x alpine sleep 1d
  invalid argument "x" for "--stop-grace-period" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --stop-grace-period alpine sleep 1d
  invalid argument "alpine" for "--stop-grace-period" flag: time: invalid duration "alpine"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --stop-signal SIGINT alpine sleep 1d
  moggwzqklu7x5vn9v1q7sa1b4
  % docker service rm ss
  $ docker service create -d --name ss --stop-signal '' alpine sleep 1d
  0mbyfrk6h15ej4antih5m01ua
  % docker service rm ss
  $ docker service create -d --name ss --stop-signal x alpine sleep 1d
  jo1gnioxlew1bpwm2a9vfgofm
  % docker service rm ss
  $ docker service create -d --name ss --stop-signal 9 alpine sleep 1d
  npyvc5npzmiy3f5a917wg9bml
  % docker service rm ss
  $ docker service create -d --name ss --stop-signal SIGFOO alpine sleep 1d
  r8xg9jfsle9k6d7hphma9mmh1
  % docker service rm ss
  $ docker service create -d --name ss --stop-signal KILL alpine sleep 1d
  41z3ai8bz7fgyalwhzv6gvxn4
  % docker service rm ss
  $ docker service create -d --name ss --stop-signal 0 alpine sleep 1d
  o1m4tgdiz4t6l1b0eu0m3y19l
  % docker service rm ss
  $ docker service create -d --name ss --stop-signal 99 alpine sleep 1d
  v8cb9c3pf8qubl1f8t47pkpjf
  % docker service rm ss
  $ docker service create -d --name ss --stop-signal SIGINT --stop-signal x alpine sleep 1d
  3imumuy2pqt7kmp2a661510o8
  % docker service rm ss
  $ docker service create -d --name ss --stop-signal alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  ozfcz4nr5o524bfhdpj4238kg
  % docker service rm ss
  $ docker service create -d --name ss --sysctl net.core.somaxconn=9 alpine sleep 1d
  m1sfrp1lf52fk6zye5vwidlhl
  % docker service rm ss
  $ docker service create -d --name ss --sysctl '' alpine sleep 1d
  gdwobzea574tz1mjnp4wp5xmu
  % docker service rm ss
  $ docker service create -d --name ss --sysctl x alpine sleep 1d
  2ktqliuq4zoir09p1d1yinqx7
  % docker service rm ss
  $ docker service create -d --name ss --sysctl a=b alpine sleep 1d
  bafk752qpb4ai0mh87q8pti83
  % docker service rm ss
  $ docker service create -d --name ss --sysctl kernel.hostname=x alpine sleep 1d
  pb4gqltgkwe5ssg1pv42c1kqn
  % docker service rm ss
  $ docker service create -d --name ss --sysctl = alpine sleep 1d
  h37oa7v4hiteyef2vo7lhppp3
  % docker service rm ss
  $ docker service create -d --name ss --sysctl net.ipv4.ip_forward=x alpine sleep 1d
  4lbgu96lfp6zzygevoaaoj935
  % docker service rm ss
  $ docker service create -d --name ss --sysctl net.core.somaxconn=9 --sysctl x alpine sleep 1d
  09ehni1shdzikb87i0gcgbkyo
  % docker service rm ss
  $ docker service create -d --name ss --sysctl alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  n90l4yumhn6cp869dk3516trg
  % docker service rm ss
  $ docker service create -d --name ss --tty alpine sleep 1d
  s6wney0xmumus6lelz8kq8omf
  % docker service rm ss
  $ docker service create -d --name ss --tty=false alpine sleep 1d
  pm9d917yj8d3xnb2dn63o4jqs
  % docker service rm ss
  $ docker service create -d --name ss --tty=maybe alpine sleep 1d
  invalid argument "maybe" for "-t, --tty" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --tty=1 alpine sleep 1d
  c9aqlrcf7lhywk8th9atn7two
  % docker service rm ss
  $ docker service create -d --name ss --tty= alpine sleep 1d
  invalid argument "" for "-t, --tty" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --tty=TRUE alpine sleep 1d
  zw589ovirb5dsfng787jmt4rl
  % docker service rm ss
  $ docker service create -d --name ss --ulimit nofile=100 alpine sleep 1d
  puh7jaanixz4q4sagew4252xn
  % docker service rm ss
  $ docker service create -d --name ss --ulimit '' alpine sleep 1d
  invalid argument "" for "--ulimit" flag: invalid ulimit argument:

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --ulimit x alpine sleep 1d
  invalid argument "x" for "--ulimit" flag: invalid ulimit argument: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --ulimit nofile alpine sleep 1d
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --ulimit nofile=x alpine sleep 1d
  invalid argument "nofile=x" for "--ulimit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --ulimit nofile=200:100 alpine sleep 1d
  invalid argument "nofile=200:100" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 200 > 100

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --ulimit nofile=100:200 alpine sleep 1d
  pkga2f6c3q7prq3y8jko3q0i7
  % docker service rm ss
  $ docker service create -d --name ss --ulimit foo=1 alpine sleep 1d
  invalid argument "foo=1" for "--ulimit" flag: invalid ulimit type: foo

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --ulimit nofile=-1 alpine sleep 1d
  hf74o1gkcp5fenh2pm7mtkfga
  % docker service rm ss
  $ docker service create -d --name ss --ulimit nofile= alpine sleep 1d
  invalid argument "nofile=" for "--ulimit" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --ulimit =1 alpine sleep 1d
  invalid argument "=1" for "--ulimit" flag: invalid ulimit type:

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --ulimit nofile=1:2:3 alpine sleep 1d
  invalid argument "nofile=1:2:3" for "--ulimit" flag: too many limit value arguments - 1:2:3, can only have up to two, `soft[:hard]`

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --ulimit nofile=100:x alpine sleep 1d
  invalid argument "nofile=100:x" for "--ulimit" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --ulimit nofile=-2 alpine sleep 1d
  4m1100rz8gcg1n630tzskrwvi
  % docker service rm ss
  $ docker service create -d --name ss --ulimit nofile=100 --ulimit x alpine sleep 1d
  invalid argument "x" for "--ulimit" flag: invalid ulimit argument: x

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --ulimit alpine sleep 1d
  invalid argument "alpine" for "--ulimit" flag: invalid ulimit argument: alpine

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-delay 2s alpine sleep 1d
  ju16038re8zxo88dcb2wjymgc
  % docker service rm ss
  $ docker service create -d --name ss --update-delay '' alpine sleep 1d
  invalid argument "" for "--update-delay" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-delay x alpine sleep 1d
  invalid argument "x" for "--update-delay" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-delay=-1s alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-delay cannot be negative
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --update-delay 0 alpine sleep 1d
  dtt5a140xrrcksstdu6qz6zft
  % docker service rm ss
  $ docker service create -d --name ss --update-delay 5 alpine sleep 1d
  invalid argument "5" for "--update-delay" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-delay 1ns alpine sleep 1d
  n27309uaz5ucfagk622kiucdd
  % docker service rm ss
  $ docker service create -d --name ss --update-delay 500us alpine sleep 1d
  xs7rxg42pv5g3wj6q2tbuo35h
  % docker service rm ss
  $ docker service create -d --name ss --update-delay 1h30m alpine sleep 1d
  w2lermli5o97cf5ss4t9ysmdd
  % docker service rm ss
  $ docker service create -d --name ss --update-delay 2s --update-delay x alpine sleep 1d
  invalid argument "x" for "--update-delay" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-delay alpine sleep 1d
  invalid argument "alpine" for "--update-delay" flag: time: invalid duration "alpine"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-failure-action pause alpine sleep 1d
  rvyohoirhwnibdecaaamkzeo8
  % docker service rm ss
  $ docker service create -d --name ss --update-failure-action '' alpine sleep 1d
  izfs86bz4tozcv8fc9259f2hj
  % docker service rm ss
  $ docker service create -d --name ss --update-failure-action x alpine sleep 1d
  Error response from daemon: unrecognized update failure action x
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --update-failure-action rollback alpine sleep 1d
  u0hwaloqj92l2k2mums07tzso
  % docker service rm ss
  $ docker service create -d --name ss --update-failure-action continue alpine sleep 1d
  o3x5ud2tn67wgrit5c0bobqa8
  % docker service rm ss
  $ docker service create -d --name ss --update-failure-action pause --update-failure-action x alpine sleep 1d
  Error response from daemon: unrecognized update failure action x
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --update-failure-action alpine sleep 1d
  Error response from daemon: unrecognized update failure action alpine
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --update-max-failure-ratio 0.5 alpine sleep 1d
  utwoz7m2v7wov0e52h4o06mw4
  % docker service rm ss
  $ docker service create -d --name ss --update-max-failure-ratio '' alpine sleep 1d
  invalid argument "" for "--update-max-failure-ratio" flag: strconv.ParseFloat: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-max-failure-ratio x alpine sleep 1d
  invalid argument "x" for "--update-max-failure-ratio" flag: strconv.ParseFloat: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-max-failure-ratio=-1 alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-maxfailureratio cannot be less than 0 or bigger than 1
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --update-max-failure-ratio 2 alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-maxfailureratio cannot be less than 0 or bigger than 1
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --update-max-failure-ratio 0.5 --update-max-failure-ratio x alpine sleep 1d
  invalid argument "x" for "--update-max-failure-ratio" flag: strconv.ParseFloat: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-max-failure-ratio alpine sleep 1d
  invalid argument "alpine" for "--update-max-failure-ratio" flag: strconv.ParseFloat: parsing "alpine": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-monitor 2s alpine sleep 1d
  sw1n93j9lvipps15w268jrrz8
  % docker service rm ss
  $ docker service create -d --name ss --update-monitor '' alpine sleep 1d
  invalid argument "" for "--update-monitor" flag: time: invalid duration ""

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-monitor x alpine sleep 1d
  invalid argument "x" for "--update-monitor" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-monitor=-1s alpine sleep 1d
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-monitor cannot be negative
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --update-monitor 0 alpine sleep 1d
  vzpy1tkhnn6il1sqz3dvw8pn4
  % docker service rm ss
  $ docker service create -d --name ss --update-monitor 5 alpine sleep 1d
  invalid argument "5" for "--update-monitor" flag: time: missing unit in duration "5"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-monitor 1ns alpine sleep 1d
  wobkk9mt3485b7uwt6xivbxpb
  % docker service rm ss
  $ docker service create -d --name ss --update-monitor 500us alpine sleep 1d
  pow8ppb5xedn6qysh4i5do0iz
  % docker service rm ss
  $ docker service create -d --name ss --update-monitor 1h30m alpine sleep 1d
  zfi0tk17pnnipro11wp15ldl5
  % docker service rm ss
  $ docker service create -d --name ss --update-monitor 2s --update-monitor x alpine sleep 1d
  invalid argument "x" for "--update-monitor" flag: time: invalid duration "x"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-monitor alpine sleep 1d
  invalid argument "alpine" for "--update-monitor" flag: time: invalid duration "alpine"

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-order start-first alpine sleep 1d
  hpq56d5t88w02y57j81c1jn7r
  % docker service rm ss
  $ docker service create -d --name ss --update-order '' alpine sleep 1d
  dwjfxwf1su59s0iuturykwddo
  % docker service rm ss
  $ docker service create -d --name ss --update-order x alpine sleep 1d
  Error response from daemon: unrecognized update order x
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --update-order stop-first alpine sleep 1d
  u3kv9h3231tm83hhvkuez2xkw
  % docker service rm ss
  $ docker service create -d --name ss --update-order start-first --update-order x alpine sleep 1d
  Error response from daemon: unrecognized update order x
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --update-order alpine sleep 1d
  Error response from daemon: unrecognized update order alpine
  [1]
  % docker service rm ss
  $ docker service create -d --name ss --update-parallelism 1 alpine sleep 1d
  vbfpn2dvq1hkljpil0v75cqma
  % docker service rm ss
  $ docker service create -d --name ss --update-parallelism '' alpine sleep 1d
  invalid argument "" for "--update-parallelism" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-parallelism x alpine sleep 1d
  invalid argument "x" for "--update-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-parallelism=-1 alpine sleep 1d
  invalid argument "-1" for "--update-parallelism" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-parallelism 0 alpine sleep 1d
  zds0z4wzeylv3dc1mjqr8usaj
  % docker service rm ss
  $ docker service create -d --name ss --update-parallelism 1.5 alpine sleep 1d
  invalid argument "1.5" for "--update-parallelism" flag: strconv.ParseUint: parsing "1.5": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-parallelism 1 --update-parallelism x alpine sleep 1d
  invalid argument "x" for "--update-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --update-parallelism alpine sleep 1d
  invalid argument "alpine" for "--update-parallelism" flag: strconv.ParseUint: parsing "alpine": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --user root alpine sleep 1d
  1hibjii1gknon13lfuwr8pfgw
  % docker service rm ss
  $ docker service create -d --name ss --user '' alpine sleep 1d
  i33bjw8d8ozoxobur3jpf4nb3
  % docker service rm ss
  $ docker service create -d --name ss --user nope alpine sleep 1d
  f0a2h3904iqdm9ig41ew7at5d
  % docker service rm ss
  $ docker service create -d --name ss --user 99 alpine sleep 1d
  ed7m960m005pawuspkonv92th
  % docker service rm ss
  $ docker service create -d --name ss --user 99:99 alpine sleep 1d
  q60uvi41w8jonwv4agz0yudhr
  % docker service rm ss
  $ docker service create -d --name ss --user root:nope alpine sleep 1d
  4divarlw8xanogsrb7cipbeme
  % docker service rm ss
  $ docker service create -d --name ss --user nope:root alpine sleep 1d
  ntsjkrl2b53d8cpjsqmbnyjqz
  % docker service rm ss
  $ docker service create -d --name ss --user : alpine sleep 1d
  l0k4wdya4id02b9fur2o4kg5c
  % docker service rm ss
  $ docker service create -d --name ss --user=-1 alpine sleep 1d
  q63xagvkxdbzb80pui9dfzvtg
  % docker service rm ss
  $ docker service create -d --name ss --user 99999999999 alpine sleep 1d
  zg56elq4ba3a1pjj1vgio83ij
  % docker service rm ss
  $ docker service create -d --name ss --user a:b:c alpine sleep 1d
  0lyaaghep2vc4bv5lmuu3sbgq
  % docker service rm ss
  $ docker service create -d --name ss --user root --user nope alpine sleep 1d
  avbeu60inztnlwi4of72hywn2
  % docker service rm ss
  $ docker service create -d --name ss --user alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  04bnlxq3y5cevrq2jhuibnmx4
  % docker service rm ss
  $ docker service create -d --name ss --with-registry-auth alpine sleep 1d
  1d8agq00mjd5818dmzy2xalln
  % docker service rm ss
  $ docker service create -d --name ss --with-registry-auth=false alpine sleep 1d
  ouaax4vq5mukx1e4kuojibu8a
  % docker service rm ss
  $ docker service create -d --name ss --with-registry-auth=maybe alpine sleep 1d
  invalid argument "maybe" for "--with-registry-auth" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --with-registry-auth=1 alpine sleep 1d
  vsibawobnl3jf2uv3bfywpya3
  % docker service rm ss
  $ docker service create -d --name ss --with-registry-auth= alpine sleep 1d
  invalid argument "" for "--with-registry-auth" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  % docker service rm ss
  $ docker service create -d --name ss --with-registry-auth=TRUE alpine sleep 1d
  udumj1ylla78uokk383h5ny2w
  % docker service rm ss
  $ docker service create -d --name ss --workdir /tmp alpine sleep 1d
  raalibgwske3hxcwuvi5hz9ze
  % docker service rm ss
  $ docker service create -d --name ss --workdir '' alpine sleep 1d
  i27hb9uyeltdd93wzsbsv0tuc
  % docker service rm ss
  $ docker service create -d --name ss --workdir rel alpine sleep 1d
  ctkv0wtvn8vhubp2s0hwnap06
  % docker service rm ss
  $ docker service create -d --name ss --workdir /nopath/a alpine sleep 1d
  hqcrkswk7r33f6iqqxqjx3oub
  % docker service rm ss
  $ docker service create -d --name ss --workdir '/a b' alpine sleep 1d
  854335j857wyuroohwtdw1ike
  % docker service rm ss
  $ docker service create -d --name ss --workdir /etc/passwd alpine sleep 1d
  higaeresoub6u8fv9zdv7plpq
  % docker service rm ss
  $ docker service create -d --name ss --workdir /tmp --workdir rel alpine sleep 1d
  yergwxumofc6ju6s8d9fj9xie
  % docker service rm ss
  $ docker service create -d --name ss --workdir alpine sleep 1d
  image sleep:latest could not be accessed on a registry to record
  its digest. Each node will access sleep:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  aee9h43077uqzmuozmlmkyazl
  % docker service rm ss
  $ docker service ls --format "{{.Name}} {{.Mode}} {{.Replicas}}"
  sv replicated 1/1
