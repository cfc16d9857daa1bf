What bash says of scripts, files and lines that are not as they should be.

  % printf 'cd nowhere\necho ok\nnosuch\nreturn 4\n' > a.sh; printf 'echo start\nif true; then\n  echo x\ndone\n' > b.sh; printf 'echo one\nfor i in 1; do\n' > c.sh; printf 'f() {\n  local x=1\n  nosuch2\n  cd /nowhere\n  shift x\n}\n' > d.sh
  $ . ./a.sh
  bash: cd: nowhere: No such file or directory
  ok
  bash: nosuch: command not found
  [4]

  $ source b.sh
  start
  bash: b.sh: line 4: syntax error near unexpected token `done'
  bash: b.sh: line 4: `done'
  [2]

  $ . c.sh
  one
  bash: c.sh: line 3: syntax error: unexpected end of file
  [2]

  $ . ./d.sh; f
  bash: nosuch2: command not found
  bash: cd: /nowhere: No such file or directory
  bash: shift: x: numeric argument required
  [1]

  $ bash a.sh
  a.sh: line 1: cd: nowhere: No such file or directory
  ok
  a.sh: line 3: nosuch: command not found
  a.sh: line 4: return: can only `return' from a function or sourced script
  [2]

  $ bash b.sh
  start
  b.sh: line 4: syntax error near unexpected token `done'
  b.sh: line 4: `done'
  [2]

  $ bash c.sh
  one
  c.sh: line 3: syntax error: unexpected end of file
  [2]

  $ sh b.sh
  start
  b.sh: 4: Syntax error: "done" unexpected (expecting "fi")
  [2]

  $ sh c.sh
  one
  c.sh: 3: Syntax error: end of file unexpected (expecting "done")
  [2]

  $ (cd nowhere)
  bash: cd: nowhere: No such file or directory
  [1]

  $ echo $(cd nowhere; nosuch)
  bash: cd: nowhere: No such file or directory
  bash: nosuch: command not found

  $ eval 'echo hi; fi'
  bash: syntax error near unexpected token `fi'
  [2]

  $ eval 'nosuch'
  bash: nosuch: command not found
  [127]

  $ bash -c 'echo $0 $1' a b
  a b

  $ bash -c 'nosuch' prog
  prog: line 1: nosuch: command not found
  [127]

  $ bash -c 'if'
  bash: -c: line 2: syntax error: unexpected end of file
  [2]

  $ bash nofile.sh
  bash: nofile.sh: No such file or directory
  [127]

  $ bash /tmp
  /tmp: /tmp: Is a directory
  [126]

  $ bash -n b.sh
  b.sh: line 4: syntax error near unexpected token `done'
  b.sh: line 4: `done'
  [2]

  $ bash -x a.sh
  + cd nowhere
  a.sh: line 1: cd: nowhere: No such file or directory
  + echo ok
  ok
  + nosuch
  a.sh: line 3: nosuch: command not found
  + return 4
  a.sh: line 4: return: can only `return' from a function or sourced script
  [2]

  $ bash -v a.sh
  cd nowhere
  a.sh: line 1: cd: nowhere: No such file or directory
  echo ok
  ok
  nosuch
  a.sh: line 3: nosuch: command not found
  return 4
  a.sh: line 4: return: can only `return' from a function or sourced script
  [2]

  $ bash -u -c 'echo $1'
  bash: line 1: $1: unbound variable
  [127]

  $ bash -e -c 'false; echo no'
  [1]

  $ bash -o pipefail -c 'false | true; echo $?'
  1

  $ bash -o nosuch -c true
  bash: line 0: bash: nosuch: invalid option name
  [2]

  $ bash --nosuch
  bash: --nosuch: invalid option
  Usage:	bash [GNU long option] [option] ...
  	bash [GNU long option] [option] script-file ...
  GNU long options:
  	--debug
  	--debugger
  	--dump-po-strings
  	--dump-strings
  	--help
  	--init-file
  	--login
  	--noediting
  	--noprofile
  	--norc
  	--posix
  	--pretty-print
  	--rcfile
  	--restricted
  	--verbose
  	--version
  Shell options:
  	-ilrsD or -c command or -O shopt_option		(invocation only)
  	-abefhkmnptuvxBCEHPT or -o option
  [2]

  $ bash -O extglob -c 'echo !(a.sh)'
  b.sh c.sh d.sh

  $ bash -O nosuch -c 'echo x'
  bash: line 0: nosuch: invalid shell option name
  [2]

  $ echo 'echo from stdin $1; exit 3' | bash -s arg
  from stdin arg
  [3]

  $ bash < a.sh
  bash: line 1: cd: nowhere: No such file or directory
  ok
  bash: line 3: nosuch: command not found
  bash: line 4: return: can only `return' from a function or sourced script
  [2]

  $ printf '#!/bin/bash\necho $0 "$@" $#\n' > e.sh; chmod +x e.sh; ./e.sh 'a b' c; PATH=.:$PATH; e.sh; $PWD/e.sh
  ./e.sh a b c 2
  ./e.sh 0
  /root/lab/e.sh 0

  $ printf '#!/bin/sh\r\necho hi\r\n' > h.sh; chmod +x h.sh; ./h.sh
  bash: ./h.sh: cannot execute: required file not found
  [127]

  $ printf '#!/usr/bin/env bash\necho "$BASH_SOURCE $LINENO ${FUNCNAME[0]:-none}"\n' > j.sh; chmod +x j.sh; ./j.sh
  ./j.sh 2 none

  $ printf 'echo no shebang $0\n' > k.sh; chmod +x k.sh; ./k.sh
  no shebang ./k.sh

  $ chmod -x e.sh; ./e.sh; bash ./e.sh
  bash: ./e.sh: Permission denied
  ./e.sh 0

  $ mkdir dir.sh; ./dir.sh; bash dir.sh; . dir.sh
  bash: ./dir.sh: Is a directory
  dir.sh: dir.sh: Is a directory
  bash: .: dir.sh: is a directory
  [1]

  $ : > empty.sh; chmod +x empty.sh; ./empty.sh; echo $?
  0

  $ printf '#!/bin/bash -e\nfalse\necho no\n' > l.sh; chmod +x l.sh; ./l.sh
  [1]

  $ printf '#!/bin/cat\nhello\n' > m; chmod +x m; ./m
  #!/bin/cat
  hello

  $ exec nosuch
  bash: exec: nosuch: not found
  [127]

  $ echo still here
  still here

  $ command nosuch
  bash: nosuch: command not found
  [127]

  $ builtin nosuch
  bash: builtin: nosuch: not a shell builtin
  [1]

  $ type nosuch
  bash: type: nosuch: not found
  [1]

  $ which nosuch; which ls
  /usr/bin/ls

  $ command -v nosuch
  [1]

  $ nosuch | cat; echo ${PIPESTATUS[@]}
  bash: nosuch: command not found
  127 0

  $ wait

  $ ls nofile | wc -l
  ls: cannot access 'nofile': No such file or directory
  0

  $ cat < nofile
  bash: nofile: No such file or directory
  [1]

  $ echo x > /no/dir
  bash: /no/dir: No such file or directory
  [1]

  $ echo hi > dir.sh
  bash: dir.sh: Is a directory
  [1]

  $ readonly R=1; R=2
  bash: R: readonly variable
  [1]

  $ unset R
  bash: unset: R: cannot unset: readonly variable
  [1]

  $ declare -i n=5/0
  bash: declare: 5/0: division by 0 (error token is "0")
  [1]

  $ echo $((5/0))
  bash: 5/0: division by 0 (error token is "0")
  [1]

  $ let x=1/0
  bash: let: x=1/0: division by 0 (error token is "0")
  [1]

  $ [ 1 -eq a ]
  bash: [: a: integer expression expected
  [2]

  $ [ a = b
  bash: [: missing `]'
  [2]

  $ [[ a = b
  > ]]
  [1]

  $ test 1 2 3
  bash: test: 2: binary operator expected
  [2]

  $ [ -f ]; echo $?
  0

  $ [[ -f ]]
  bash: unexpected argument `]]' to conditional unary operator

  $ (( 1 + ))
  bash: ((: 1 + : syntax error: operand expected (error token is "+ ")
  [1]

  $ echo ${a.b}
  bash: ${a.b}: bad substitution
  [1]

  $ 1a=3
  bash: 1a=3: command not found
  [127]

  $ a =3
  bash: a: command not found
  [127]

  $ a= 3
  bash: 3: command not found
  [127]

  $ "a"=3
  bash: a=3: command not found
  [127]

  $ $x=3
  bash: =3: command not found
  [127]

  $ function 1f { echo hi; }; 1f
  hi

  $ f-g() { echo dash; }; f-g
  dash

  $ for 1x in a; do echo; done
  bash: `1x': not a valid identifier
  [1]

  $ for x in; do echo; done; echo $?
  0

  $ case a in esac

  $ case a in a) echo A ;; *) echo B; esac
  A

  $ while false; do :; done; echo $?
  0

  $ until true; do :; done; echo $?
  0

  $ { echo a }
  > }
  a }

  $ {echo a; }
  bash: syntax error near unexpected token `}'
  [2]

  $ (echo a
  > )
  a

  $ echo "a" 'b
  > c'
  a b
  c

  $ echo a && && echo b
  bash: syntax error near unexpected token `&&'
  [2]

  $ | ls
  bash: syntax error near unexpected token `|'
  [2]

  $ ls |
  > wc -l
  12

  $ && ls
  bash: syntax error near unexpected token `&&'
  [2]

  $ echo a &&
  > echo b
  a
  b

  $ > 
  bash: syntax error near unexpected token `newline'
  [2]

  $ cat <<< 'here string'
  here string

  $ cat <<EOF > out; cat out
  > a
  > EOF
  a

  $ echo ${#}; echo ${#@}; echo ${@}
  0
  0

  $ set -- a b 'c d'; echo $# "$2" "${@: -1}" "${*:1:2}"; shift 2; echo "$@"; shift 5; echo $?; set --
  3 b c d a b
  c d
  1

  $ echo "$(<out)"
  a

  $ times | wc -l
  2

  $ caller
  [1]

  $ getopts
  getopts: usage: getopts optstring name [arg ...]
  [2]

  $ read x y <<< 'a b c'; echo "$y"
  b c

  $ mapfile -t L < a.sh; echo ${#L[@]} "${L[1]}"
  4 echo ok

  $ printf '%s-%s\n' a b c
  a-b
  c-

  $ printf '%d\n' x
  bash: printf: x: invalid number
  0
  [1]

  $ printf
  printf: usage: printf [-v var] format [arguments]
  [2]

  $ echo -e 'a\tb\c'; echo; echo -n x; echo; echo -E '\t'
  a	b
  x
  \t

  $ trap

  $ trap 'echo x' NOSUCH
  bash: trap: NOSUCH: invalid signal specification
  [1]

  $ trap -l | head -2
   1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
   6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1

  $ kill -l | head -2
   1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
   6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1

  $ kill
  kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
  [2]

  $ kill abc
  bash: kill: abc: arguments must be process or job IDs
  [1]

  $ kill 99999
  bash: kill: (99999) - No such process
  [1]

  $ kill %1
  bash: kill: %1: no such job
  [1]

  $ fg
  bash: fg: current: no such job
  [1]

  $ bg
  bash: bg: current: no such job
  [1]

  $ disown
  bash: disown: current: no such job
  [1]

  $ jobs %3
  bash: jobs: %3: no such job
  [1]

  $ wait 99999
  bash: wait: pid 99999 is not a child of this shell
  [127]

  $ wait %1
  bash: wait: %1: no such job
  [127]

  $ cd a b
  bash: cd: too many arguments
  [1]

  $ cd -P /usr/../etc; pwd; cd - >/dev/null
  /etc

  $ export 1x
  bash: export: `1x': not a valid identifier
  [1]

  $ alias x
  bash: alias: x: not found
  [1]

  $ unalias x
  bash: unalias: x: not found
  [1]

  $ set -o nosuch
  bash: set: nosuch: invalid option name
  [2]

  $ set -Z
  bash: set: -Z: invalid option
  set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
  [2]

  $ shopt -s nosuch
  bash: shopt: nosuch: invalid shell option name
  [1]

  $ ulimit -Z
  bash: ulimit: -Z: invalid option
  ulimit: usage: ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]
  [2]

  $ umask 9
  bash: umask: 9: octal number out of range
  [1]

  $ help nosuch
  bash: help: no help topics match `nosuch'.  Try `help help' or `man -k nosuch' or `info nosuch'.
  [1]

  $ enable nosuch
  bash: enable: nosuch: not a shell builtin
  [1]

  $ hash nosuch
  bash: hash: nosuch: not found
  [1]

  $ source
  bash: source: filename argument required
  source: usage: source filename [arguments]
  [2]

  $ source nofile
  bash: nofile: No such file or directory
  [1]

