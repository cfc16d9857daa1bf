Jobs, and what is typed into commands.

  $ { sleep 100 & } 2>/dev/null

  $ jobs
  [1]+  Running                 sleep 100 &

  $ { sleep 200 & sleep 300 & } 2>/dev/null

  $ jobs %2
  [2]-  Running                 sleep 200 &

  $ fg %3
  < ^Z
  sleep 300
  
  [3]+  Stopped                 sleep 300
  [148]

  $ jobs
  [1]   Running                 sleep 100 &
  [2]-  Running                 sleep 200 &
  [3]+  Stopped                 sleep 300

  $ bg
  [3]+ sleep 300 &

  $ jobs
  [1]   Running                 sleep 100 &
  [2]-  Running                 sleep 200 &
  [3]+  Running                 sleep 300 &

  % kill %1 %2 %3; sleep 0.3
  $ jobs

  $ cat
  < hello
  < ^D
  hello

  $ cat > f
  < one
  < two
  < ^D

  $ cat f
  one
  two

  $ sleep 5
  < ^C
  [130]

  $ echo $?
  130

  $ sleep 5
  < ^Z
  
  [1]+  Stopped                 sleep 5
  [148]

  $ echo $?
  148

  $ fg
  < ^C
  sleep 5
  [130]

  $ fg
  bash: fg: current: no such job
  [1]

  $ bg %4
  bash: bg: %4: no such job
  [1]

  $ { (sleep 0.3; exit 3) & } 2>/dev/null

  $ sleep 0.6
  [1]+  Exit 3                  ( sleep 0.3; exit 3 )

  $ true

  $ read -p 'Name: ' n
  < Bob
  Name:

  $ echo "hi $n"
  hi Bob

  $ read -s -p 'Pass: ' n; echo; echo $n
  < secret
  Pass:
  secret

  $ select x in a b c; do echo "got $x $REPLY"; break; done
  < 2
  1) a
  2) b
  3) c
  #? got b 2

  $ PS3='choose> '; select x in one two quit; do case $x in quit) break;; '') echo "bad $REPLY";; *) echo $x;; esac; done
  < 1
  < 9
  < 
  < 3
  1) one
  2) two
  3) quit
  choose> one
  choose> bad 9
  choose> 1) one
  2) two
  3) quit
  choose>

  $ for i in 1 2 3; do echo $i; sleep 1; done
  < ^C
  1
  [130]

  $ while read -r l; do echo "<$l>"; done
  < a b
  < c\d
  < ^D
  <a b>
  <c\d>

  $ trap 'echo caught' INT; sleep 3; echo after
  < ^C
  
  after

  $ trap - INT

  $ { { sleep 1; echo done; } & } 2>/dev/null; wait
  done
  [1]+  Done                    { sleep 1; echo done; }

  $ { sleep 0.2 & } 2>/dev/null; wait $!; echo $?
  [1]+  Done                    sleep 0.2
  0

  $ false; true | false; echo $?
  1

  $ exit_me() { return 3; }; exit_me
  [3]

  $ nosuchcmd
  bash: nosuchcmd: command not found
  [127]

  $ ./nofile
  bash: ./nofile: No such file or directory
  [127]

  $ /tmp
  bash: /tmp: Is a directory
  [126]

  $ touch x.sh; ./x.sh
  bash: ./x.sh: Permission denied
  [126]

  $ echo 'echo hi $1; exit 5' > x.sh; chmod +x x.sh; ./x.sh you
  hi you
  [5]

  $ sh x.sh a
  hi a
  [5]

  $ . ./f
  bash: one: command not found
  bash: two: command not found
  [127]

  $ if true; then
  > echo yes
  > fi
  yes

  $ cat <<E
  > a $HOME
  > E
  a /root

  $ echo "multi
  > line"
  multi
  line

  $ )
  bash: syntax error near unexpected token `)'
  [2]

  $ echo a; ; echo b
  bash: syntax error near unexpected token `;'
  [2]

  $ if then fi
  bash: syntax error near unexpected token `then'
  [2]

  $ for i in a b
  > do
  >   echo $i
  > done
  a
  b

  $ set -x; echo a b; set +x
  + echo a b
  a b
  + set +x

  $ set -u; echo $novar; echo hi
  bash: novar: unbound variable
  [1]

  $ set +u

  $ echo ${x y}
  bash: ${x y}: bad substitution
  [1]

  $ (exit 300); echo $?
  44

  $ bash -c 'kill -9 $$'
  Killed
  [137]

  $ bash -c 'kill -SEGV $$'
  Segmentation fault
  [139]

  $ { sleep 50 & } 2>/dev/null; disown; jobs

  $ kill -l 9; kill -l TERM
  KILL
  15

  $ time sleep 0.1 2>&1 | grep -c x
  0
  
  real	0m0.150s
  user	0m0.003s
  sys	0m0.000s
  [1]

  $ type cd ls ll
  cd is a shell builtin
  ls is /usr/bin/ls
  bash: type: ll: not found
  [1]

  $ declare -f exit_me
  exit_me ()
  {
      return 3
  }

  $ unset -f exit_me; exit_me
  bash: exit_me: command not found
  [127]

  $ cd nowhere
  bash: cd: nowhere: No such file or directory
  [1]

  $ cd /etc; cd -
  /root/lab

  $ cd ..; pwd; cd lab
  /root

  $ pushd /tmp; pushd /etc; popd; popd
  /tmp ~/lab
  /etc /tmp ~/lab
  /tmp ~/lab
  ~/lab

  $ umask; umask 022
  0022

  $ ulimit -n >/dev/null; echo $?
  0

  $ export FOO=bar; bash -c 'echo $FOO'; unset FOO
  bar

  $ exit 3 4
  exit
  bash: exit: too many arguments
  [1]

  $ return
  bash: return: can only `return' from a function or sourced script
  [2]

  $ break
  bash: break: only meaningful in a `for', `while', or `until' loop

  $ continue 2
  bash: continue: only meaningful in a `for', `while', or `until' loop

  $ local x
  bash: local: can only be used in a function
  [1]

  $ suspend -x
  bash: suspend: -x: invalid option
  suspend: usage: suspend [-f]
  [2]

  $ logout
  bash: logout: not login shell: use `exit'
  [1]

  $ sleep 3 | cat
  < ^Z
  
  [1]+  Stopped                 sleep 3 | cat
  [148]

  $ jobs
  [1]+  Stopped                 sleep 3 | cat

  $ jobs -p | wc -l
  1

  $ kill %%
  
  [1]+  Stopped                 sleep 3 | cat

  $ { sleep 20 & sleep 21 & sleep 22 & } 2>/dev/null
  [1]   Terminated              sleep 3 | cat

  $ jobs
  [2]   Running                 sleep 20 &
  [3]-  Running                 sleep 21 &
  [4]+  Running                 sleep 22 &

  $ kill %sleep
  bash: kill: sleep: ambiguous job spec
  [1]

  $ jobs
  [2]   Running                 sleep 20 &
  [3]-  Running                 sleep 21 &
  [4]+  Running                 sleep 22 &

