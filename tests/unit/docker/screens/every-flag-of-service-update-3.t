docker service update: every flag.

  % printf 'A=1\n# c\nB\n' > good.env; printf 'A B=1\n' > bad.env; printf 'services:\n  a:\n    image: alpine\n    command: sleep 1d\n' > st.yaml
  % docker pull -q alpine; docker swarm init --advertise-addr 127.0.0.1; docker service create -d --name sv alpine sleep 1d; echo hi | docker config create cf -; echo hi | docker secret create se -
  $ docker service update -d --replicas sv
  invalid argument "sv" for "--replicas" flag: strconv.ParseUint: parsing "sv": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --replicas-max-per-node 1 sv
  sv
  $ docker service update -d --replicas-max-per-node '' sv
  invalid argument "" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --replicas-max-per-node x sv
  invalid argument "x" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --replicas-max-per-node=-1 sv
  invalid argument "-1" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --replicas-max-per-node 0 sv
  sv
  $ docker service update -d --replicas-max-per-node 1.5 sv
  invalid argument "1.5" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "1.5": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --replicas-max-per-node 1 --replicas-max-per-node x sv
  invalid argument "x" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --replicas-max-per-node sv
  invalid argument "sv" for "--replicas-max-per-node" flag: strconv.ParseUint: parsing "sv": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --reserve-cpu 0.5 sv
  sv
  $ docker service update -d --reserve-cpu '' sv
  invalid argument "" for "--reserve-cpu" flag: failed to parse  as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --reserve-cpu x sv
  invalid argument "x" for "--reserve-cpu" flag: failed to parse x as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --reserve-cpu=-1 sv
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid cpu value -1: Must be at least 0.001
  [1]
  $ docker service update -d --reserve-cpu 0 sv
  sv
  $ docker service update -d --reserve-cpu 1000 sv
  sv
  $ docker service update -d --reserve-cpu 0.0000000001 sv
  invalid argument "0.0000000001" for "--reserve-cpu" flag: value is too precise

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --reserve-cpu 1e3 sv
  sv
  $ docker service update -d --reserve-cpu 0.5 --reserve-cpu x sv
  invalid argument "x" for "--reserve-cpu" flag: failed to parse x as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --reserve-cpu sv
  invalid argument "sv" for "--reserve-cpu" flag: failed to parse sv as a rational number

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --reserve-memory 64m sv
  sv
  $ docker service update -d --reserve-memory '' sv
  invalid argument "" for "--reserve-memory" flag: invalid size: ''

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --reserve-memory x sv
  invalid argument "x" for "--reserve-memory" flag: invalid size: 'x'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --reserve-memory=-1 sv
  invalid argument "-1" for "--reserve-memory" flag: invalid size: '-1'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --reserve-memory 0 sv
  sv
  $ docker service update -d --reserve-memory 1 sv
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1: Must be at least 4MiB
  [1]
  $ docker service update -d --reserve-memory 1.5g sv
  sv
  $ docker service update -d --reserve-memory 10k sv
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 10240: Must be at least 4MiB
  [1]
  $ docker service update -d --reserve-memory 1zb sv
  invalid argument "1zb" for "--reserve-memory" flag: invalid suffix: 'zb'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --reserve-memory 64m --reserve-memory x sv
  invalid argument "x" for "--reserve-memory" flag: invalid size: 'x'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --reserve-memory sv
  invalid argument "sv" for "--reserve-memory" flag: invalid size: 'sv'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-condition any sv
  sv
  $ docker service update -d --restart-condition '' sv
  sv
  $ docker service update -d --restart-condition x sv
  Error response from daemon: invalid RestartCondition: "x"
  [1]
  $ docker service update -d --restart-condition none sv
  sv
  $ docker service update -d --restart-condition on-failure sv
  sv
  $ docker service update -d --restart-condition any --restart-condition x sv
  Error response from daemon: invalid RestartCondition: "x"
  [1]
  $ docker service update -d --restart-condition sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --restart-delay 2s sv
  sv
  $ docker service update -d --restart-delay '' sv
  invalid argument "" for "--restart-delay" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-delay x sv
  invalid argument "x" for "--restart-delay" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-delay=-1s sv
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-delay cannot be negative
  [1]
  $ docker service update -d --restart-delay 0 sv
  sv
  $ docker service update -d --restart-delay 5 sv
  invalid argument "5" for "--restart-delay" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-delay 1ns sv
  sv
  $ docker service update -d --restart-delay 500us sv
  sv
  $ docker service update -d --restart-delay 1h30m sv
  sv
  $ docker service update -d --restart-delay 2s --restart-delay x sv
  invalid argument "x" for "--restart-delay" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-delay sv
  invalid argument "sv" for "--restart-delay" flag: time: invalid duration "sv"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-max-attempts 1 sv
  sv
  $ docker service update -d --restart-max-attempts '' sv
  invalid argument "" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-max-attempts x sv
  invalid argument "x" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-max-attempts=-1 sv
  invalid argument "-1" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-max-attempts 0 sv
  sv
  $ docker service update -d --restart-max-attempts 1.5 sv
  invalid argument "1.5" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "1.5": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-max-attempts 1 --restart-max-attempts x sv
  invalid argument "x" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-max-attempts sv
  invalid argument "sv" for "--restart-max-attempts" flag: strconv.ParseUint: parsing "sv": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-window 2s sv
  sv
  $ docker service update -d --restart-window '' sv
  invalid argument "" for "--restart-window" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-window x sv
  invalid argument "x" for "--restart-window" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-window=-1s sv
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: restart-window cannot be negative
  [1]
  $ docker service update -d --restart-window 0 sv
  sv
  $ docker service update -d --restart-window 5 sv
  invalid argument "5" for "--restart-window" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-window 1ns sv
  sv
  $ docker service update -d --restart-window 500us sv
  sv
  $ docker service update -d --restart-window 1h30m sv
  sv
  $ docker service update -d --restart-window 2s --restart-window x sv
  invalid argument "x" for "--restart-window" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --restart-window sv
  invalid argument "sv" for "--restart-window" flag: time: invalid duration "sv"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback sv
  sv
  $ docker service update -d --rollback=false sv
  sv
  $ docker service update -d --rollback=maybe sv
  invalid argument "maybe" for "--rollback" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback=1 sv
  sv
  $ docker service update -d --rollback= sv
  invalid argument "" for "--rollback" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback=TRUE sv
  sv
  $ docker service update -d --rollback-delay 2s sv
  sv
  $ docker service update -d --rollback-delay '' sv
  invalid argument "" for "--rollback-delay" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-delay x sv
  invalid argument "x" for "--rollback-delay" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-delay=-1s sv
  sv
  $ docker service update -d --rollback-delay 0 sv
  sv
  $ docker service update -d --rollback-delay 5 sv
  invalid argument "5" for "--rollback-delay" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-delay 1ns sv
  sv
  $ docker service update -d --rollback-delay 500us sv
  sv
  $ docker service update -d --rollback-delay 1h30m sv
  sv
  $ docker service update -d --rollback-delay 2s --rollback-delay x sv
  invalid argument "x" for "--rollback-delay" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-delay sv
  invalid argument "sv" for "--rollback-delay" flag: time: invalid duration "sv"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-failure-action pause sv
  sv
  $ docker service update -d --rollback-failure-action '' sv
  sv
  $ docker service update -d --rollback-failure-action x sv
  Error response from daemon: unrecognized update failure action x
  [1]
  $ docker service update -d --rollback-failure-action rollback sv
  sv
  $ docker service update -d --rollback-failure-action continue sv
  sv
  $ docker service update -d --rollback-failure-action pause --rollback-failure-action x sv
  Error response from daemon: unrecognized update failure action x
  [1]
  $ docker service update -d --rollback-failure-action sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --rollback-max-failure-ratio 0.5 sv
  sv
  $ docker service update -d --rollback-max-failure-ratio '' sv
  invalid argument "" for "--rollback-max-failure-ratio" flag: strconv.ParseFloat: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-max-failure-ratio x sv
  invalid argument "x" for "--rollback-max-failure-ratio" flag: strconv.ParseFloat: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-max-failure-ratio=-1 sv
  sv
  $ docker service update -d --rollback-max-failure-ratio 2 sv
  sv
  $ docker service update -d --rollback-max-failure-ratio 0.5 --rollback-max-failure-ratio x sv
  invalid argument "x" for "--rollback-max-failure-ratio" flag: strconv.ParseFloat: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-max-failure-ratio sv
  invalid argument "sv" for "--rollback-max-failure-ratio" flag: strconv.ParseFloat: parsing "sv": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-monitor 2s sv
  sv
  $ docker service update -d --rollback-monitor '' sv
  invalid argument "" for "--rollback-monitor" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-monitor x sv
  invalid argument "x" for "--rollback-monitor" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-monitor=-1s sv
  sv
  $ docker service update -d --rollback-monitor 0 sv
  sv
  $ docker service update -d --rollback-monitor 5 sv
  invalid argument "5" for "--rollback-monitor" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-monitor 1ns sv
  sv
  $ docker service update -d --rollback-monitor 500us sv
  sv
  $ docker service update -d --rollback-monitor 1h30m sv
  sv
  $ docker service update -d --rollback-monitor 2s --rollback-monitor x sv
  invalid argument "x" for "--rollback-monitor" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-monitor sv
  invalid argument "sv" for "--rollback-monitor" flag: time: invalid duration "sv"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-order start-first sv
  sv
  $ docker service update -d --rollback-order '' sv
  sv
  $ docker service update -d --rollback-order x sv
  Error response from daemon: unrecognized update order x
  [1]
  $ docker service update -d --rollback-order stop-first sv
  sv
  $ docker service update -d --rollback-order start-first --rollback-order x sv
  Error response from daemon: unrecognized update order x
  [1]
  $ docker service update -d --rollback-order sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --rollback-parallelism 1 sv
  sv
  $ docker service update -d --rollback-parallelism '' sv
  invalid argument "" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-parallelism x sv
  invalid argument "x" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-parallelism=-1 sv
  invalid argument "-1" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-parallelism 0 sv
  sv
  $ docker service update -d --rollback-parallelism 1.5 sv
  invalid argument "1.5" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "1.5": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-parallelism 1 --rollback-parallelism x sv
  invalid argument "x" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --rollback-parallelism sv
  invalid argument "sv" for "--rollback-parallelism" flag: strconv.ParseUint: parsing "sv": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --secret-add nope sv
  secret not found: nope
  [1]
  $ docker service update -d --secret-add '' sv
  invalid argument "" for "--secret-add" flag: EOF

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --secret-add x=y sv
  invalid argument "x=y" for "--secret-add" flag: invalid field in secret request: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --secret-add source=nope sv
  secret not found: nope
  [1]
  $ docker service update -d --secret-add source= sv
  invalid argument "source=" for "--secret-add" flag: source is required

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --secret-add target=/a sv
  invalid argument "target=/a" for "--secret-add" flag: source is required

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --secret-add source=a,mode=x sv
  invalid argument "source=a,mode=x" for "--secret-add" flag: invalid mode specified: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --secret-add source=a,uid=x sv
  secret not found: a
  [1]
  $ docker service update -d --secret-add source=a,target=b,mode=0999 sv
  invalid argument "source=a,target=b,mode=0999" for "--secret-add" flag: invalid mode specified: strconv.ParseUint: parsing "0999": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --secret-add source=a,foo=bar sv
  invalid argument "source=a,foo=bar" for "--secret-add" flag: invalid field in secret request: foo

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --secret-add '"' sv
  invalid argument "\"" for "--secret-add" flag: parse error on line 1, column 2: extraneous or missing " in quoted-field

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --secret-add nope --secret-add x=y sv
  invalid argument "x=y" for "--secret-add" flag: invalid field in secret request: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --secret-add sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --secret-rm x sv
  sv
  $ docker service update -d --secret-rm '' sv
  sv
  $ docker service update -d --secret-rm 'a b' sv
  sv
  $ docker service update -d --secret-rm a=b sv
  sv
  $ docker service update -d --secret-rm = sv
  sv
  $ docker service update -d --secret-rm a:b sv
  sv
  $ docker service update -d --secret-rm x --secret-rm 'a b' sv
  sv
  $ docker service update -d --secret-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --stop-grace-period 2s sv
  sv
  $ docker service update -d --stop-grace-period '' sv
  invalid argument "" for "--stop-grace-period" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --stop-grace-period x sv
  invalid argument "x" for "--stop-grace-period" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --stop-grace-period=-1s sv
  sv
  $ docker service update -d --stop-grace-period 0 sv
  sv
  $ docker service update -d --stop-grace-period 5 sv
  invalid argument "5" for "--stop-grace-period" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --stop-grace-period 1ns sv
  sv
  $ docker service update -d --stop-grace-period 500us sv
  sv
  $ docker service update -d --stop-grace-period 1h30m sv
  sv
  $ docker service update -d --stop-grace-period 2s --stop-grace-period x sv
  invalid argument "x" for "--stop-grace-period" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --stop-grace-period sv
  invalid argument "sv" for "--stop-grace-period" flag: time: invalid duration "sv"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --stop-signal SIGINT sv
  sv
  $ docker service update -d --stop-signal '' sv
  sv
  $ docker service update -d --stop-signal x sv
  sv
  $ docker service update -d --stop-signal 9 sv
  sv
  $ docker service update -d --stop-signal SIGFOO sv
  sv
  $ docker service update -d --stop-signal KILL sv
  sv
  $ docker service update -d --stop-signal 0 sv
  sv
  $ docker service update -d --stop-signal 99 sv
  sv
  $ docker service update -d --stop-signal SIGINT --stop-signal x sv
  sv
  $ docker service update -d --stop-signal sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --sysctl-add x sv
  sv
  $ docker service update -d --sysctl-add '' sv
  sv
  $ docker service update -d --sysctl-add 'a b' sv
  sv
  $ docker service update -d --sysctl-add a=b sv
  sv
  $ docker service update -d --sysctl-add = sv
  sv
  $ docker service update -d --sysctl-add a:b sv
  sv
  $ docker service update -d --sysctl-add x --sysctl-add 'a b' sv
  sv
  $ docker service update -d --sysctl-add sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --sysctl-rm x sv
  sv
  $ docker service update -d --sysctl-rm '' sv
  sv
  $ docker service update -d --sysctl-rm 'a b' sv
  sv
  $ docker service update -d --sysctl-rm a=b sv
  sv
  $ docker service update -d --sysctl-rm = sv
  sv
  $ docker service update -d --sysctl-rm a:b sv
  sv
  $ docker service update -d --sysctl-rm x --sysctl-rm 'a b' sv
  sv
  $ docker service update -d --sysctl-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --tty sv
  sv
  $ docker service update -d --tty=false sv
  sv
  $ docker service update -d --tty=maybe sv
  invalid argument "maybe" for "-t, --tty" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --tty=1 sv
  sv
  $ docker service update -d --tty= sv
  invalid argument "" for "-t, --tty" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --tty=TRUE sv
  sv
  $ docker service update -d --ulimit-add nofile=100 sv
  sv
  $ docker service update -d --ulimit-add '' sv
  invalid argument "" for "--ulimit-add" flag: invalid ulimit argument:

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --ulimit-add x sv
  invalid argument "x" for "--ulimit-add" flag: invalid ulimit argument: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --ulimit-add nofile sv
  invalid argument "nofile" for "--ulimit-add" flag: invalid ulimit argument: nofile

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --ulimit-add nofile=x sv
  invalid argument "nofile=x" for "--ulimit-add" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --ulimit-add nofile=200:100 sv
  invalid argument "nofile=200:100" for "--ulimit-add" flag: ulimit soft limit must be less than or equal to hard limit: 200 > 100

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --ulimit-add nofile=100:200 sv
  sv
  $ docker service update -d --ulimit-add foo=1 sv
  invalid argument "foo=1" for "--ulimit-add" flag: invalid ulimit type: foo

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --ulimit-add nofile=-1 sv
  sv
  $ docker service update -d --ulimit-add nofile= sv
  invalid argument "nofile=" for "--ulimit-add" flag: strconv.ParseInt: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --ulimit-add =1 sv
  invalid argument "=1" for "--ulimit-add" flag: invalid ulimit type:

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --ulimit-add nofile=1:2:3 sv
  invalid argument "nofile=1:2:3" for "--ulimit-add" flag: too many limit value arguments - 1:2:3, can only have up to two, `soft[:hard]`

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --ulimit-add nofile=100:x sv
  invalid argument "nofile=100:x" for "--ulimit-add" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --ulimit-add nofile=-2 sv
  sv
  $ docker service update -d --ulimit-add nofile=100 --ulimit-add x sv
  invalid argument "x" for "--ulimit-add" flag: invalid ulimit argument: x

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --ulimit-add sv
  invalid argument "sv" for "--ulimit-add" flag: invalid ulimit argument: sv

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --ulimit-rm x sv
  sv
  $ docker service update -d --ulimit-rm '' sv
  sv
  $ docker service update -d --ulimit-rm 'a b' sv
  sv
  $ docker service update -d --ulimit-rm a=b sv
  sv
  $ docker service update -d --ulimit-rm = sv
  sv
  $ docker service update -d --ulimit-rm a:b sv
  sv
  $ docker service update -d --ulimit-rm x --ulimit-rm 'a b' sv
  sv
  $ docker service update -d --ulimit-rm sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --update-delay 2s sv
  sv
  $ docker service update -d --update-delay '' sv
  invalid argument "" for "--update-delay" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-delay x sv
  invalid argument "x" for "--update-delay" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-delay=-1s sv
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-delay cannot be negative
  [1]
  $ docker service update -d --update-delay 0 sv
  sv
  $ docker service update -d --update-delay 5 sv
  invalid argument "5" for "--update-delay" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-delay 1ns sv
  sv
  $ docker service update -d --update-delay 500us sv
  sv
  $ docker service update -d --update-delay 1h30m sv
  sv
  $ docker service update -d --update-delay 2s --update-delay x sv
  invalid argument "x" for "--update-delay" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-delay sv
  invalid argument "sv" for "--update-delay" flag: time: invalid duration "sv"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-failure-action pause sv
  sv
  $ docker service update -d --update-failure-action '' sv
  sv
  $ docker service update -d --update-failure-action x sv
  Error response from daemon: unrecognized update failure action x
  [1]
  $ docker service update -d --update-failure-action rollback sv
  sv
  $ docker service update -d --update-failure-action continue sv
  sv
  $ docker service update -d --update-failure-action pause --update-failure-action x sv
  Error response from daemon: unrecognized update failure action x
  [1]
  $ docker service update -d --update-failure-action sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --update-max-failure-ratio 0.5 sv
  sv
  $ docker service update -d --update-max-failure-ratio '' sv
  invalid argument "" for "--update-max-failure-ratio" flag: strconv.ParseFloat: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-max-failure-ratio x sv
  invalid argument "x" for "--update-max-failure-ratio" flag: strconv.ParseFloat: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-max-failure-ratio=-1 sv
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-maxfailureratio cannot be less than 0 or bigger than 1
  [1]
  $ docker service update -d --update-max-failure-ratio 2 sv
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-maxfailureratio cannot be less than 0 or bigger than 1
  [1]
  $ docker service update -d --update-max-failure-ratio 0.5 --update-max-failure-ratio x sv
  invalid argument "x" for "--update-max-failure-ratio" flag: strconv.ParseFloat: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-max-failure-ratio sv
  invalid argument "sv" for "--update-max-failure-ratio" flag: strconv.ParseFloat: parsing "sv": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-monitor 2s sv
  sv
  $ docker service update -d --update-monitor '' sv
  invalid argument "" for "--update-monitor" flag: time: invalid duration ""

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-monitor x sv
  invalid argument "x" for "--update-monitor" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-monitor=-1s sv
  Error response from daemon: rpc error: code = InvalidArgument desc = TaskSpec: update-monitor cannot be negative
  [1]
  $ docker service update -d --update-monitor 0 sv
  sv
  $ docker service update -d --update-monitor 5 sv
  invalid argument "5" for "--update-monitor" flag: time: missing unit in duration "5"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-monitor 1ns sv
  sv
  $ docker service update -d --update-monitor 500us sv
  sv
  $ docker service update -d --update-monitor 1h30m sv
  sv
  $ docker service update -d --update-monitor 2s --update-monitor x sv
  invalid argument "x" for "--update-monitor" flag: time: invalid duration "x"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-monitor sv
  invalid argument "sv" for "--update-monitor" flag: time: invalid duration "sv"

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-order start-first sv
  sv
  $ docker service update -d --update-order '' sv
  sv
  $ docker service update -d --update-order x sv
  Error response from daemon: unrecognized update order x
  [1]
  $ docker service update -d --update-order stop-first sv
  sv
  $ docker service update -d --update-order start-first --update-order x sv
  Error response from daemon: unrecognized update order x
  [1]
  $ docker service update -d --update-order sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --update-parallelism 1 sv
  sv
  $ docker service update -d --update-parallelism '' sv
  invalid argument "" for "--update-parallelism" flag: strconv.ParseUint: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-parallelism x sv
  invalid argument "x" for "--update-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-parallelism=-1 sv
  invalid argument "-1" for "--update-parallelism" flag: strconv.ParseUint: parsing "-1": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-parallelism 0 sv
  sv
  $ docker service update -d --update-parallelism 1.5 sv
  invalid argument "1.5" for "--update-parallelism" flag: strconv.ParseUint: parsing "1.5": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-parallelism 1 --update-parallelism x sv
  invalid argument "x" for "--update-parallelism" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --update-parallelism sv
  invalid argument "sv" for "--update-parallelism" flag: strconv.ParseUint: parsing "sv": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --user root sv
  sv
  $ docker service update -d --user '' sv
  sv
  $ docker service update -d --user nope sv
  sv
  $ docker service update -d --user 99 sv
  sv
  $ docker service update -d --user 99:99 sv
  sv
  $ docker service update -d --user root:nope sv
  sv
  $ docker service update -d --user nope:root sv
  sv
  $ docker service update -d --user : sv
  sv
  $ docker service update -d --user=-1 sv
  sv
  $ docker service update -d --user 99999999999 sv
  sv
  $ docker service update -d --user a:b:c sv
  sv
  $ docker service update -d --user root --user nope sv
  sv
  $ docker service update -d --user sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  $ docker service update -d --with-registry-auth sv
  sv
  $ docker service update -d --with-registry-auth=false sv
  sv
  $ docker service update -d --with-registry-auth=maybe sv
  invalid argument "maybe" for "--with-registry-auth" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --with-registry-auth=1 sv
  sv
  $ docker service update -d --with-registry-auth= sv
  invalid argument "" for "--with-registry-auth" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update -d --with-registry-auth=TRUE sv
  sv
  $ docker service update -d --workdir /tmp sv
  sv
  $ docker service update -d --workdir '' sv
  sv
  $ docker service update -d --workdir rel sv
  sv
  $ docker service update -d --workdir /nopath/a sv
  sv
  $ docker service update -d --workdir '/a b' sv
  sv
  $ docker service update -d --workdir /etc/passwd sv
  sv
  $ docker service update -d --workdir /tmp --workdir rel sv
  sv
  $ docker service update -d --workdir sv
  docker: 'docker service update' requires 1 argument

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [1]
  % docker service ls --format "{{.Name}} {{.Mode}} {{.Replicas}}"
