Everyday lines.

  $ history -c; history

  $ help cd | head -1
  cd: cd [-L|[-P [-e]] [-@]] [dir]

  $ type -a echo
  echo is a shell builtin
  echo is /usr/bin/echo
  echo is /bin/echo

  $ type -t for; type -t nosuch; echo $?
  keyword
  1

  $ trap 'echo exit trap' EXIT; trap -p; trap - EXIT
  trap -- 'echo exit trap' EXIT

  $ trap 'echo chld' CHLD; sleep 0.1; trap - CHLD
  chld

  $ trap 'echo usr' USR1; kill -USR1 $$; trap - USR1
  usr

  $ bash -c 'trap "echo t" TERM; kill $$; echo after'
  t
  after

  $ bash -c 'sleep 10 & kill $!; wait $!; echo $?'
  143

  $ bash -c 'kill -INT $$; echo x'; echo $?
  [130]

  $ (kill -TERM $BASHPID); echo $?
  Terminated
  143

  $ sh -c 'kill -9 $$'
  Killed
  [137]

  $ sh -c 'sleep 5 & kill -9 $!; wait $!; echo $?'
  Killed
  137

  $ timeout 0.2 sleep 5; echo $?
  124

  $ timeout -s KILL 0.2 sleep 5; echo $?
  Killed
  137

  $ nohup sleep 0.1
  nohup: ignoring input and appending output to 'nohup.out'

  $ nice echo n; env -i echo e; env A=1 sh -c 'echo $A'
  n
  e
  1

  $ xargs -n1 echo <<< 'a b'
  a
  b

  $ echo {1..5} | xargs -n2
  1 2
  3 4
  5

  $ seq 3 | tee o.txt | wc -l; cat o.txt
  3
  1
  2
  3

  $ time true
  < 
  
  real	0m0.000s
  user	0m0.000s
  sys	0m0.000s

  $ [ -t 0 ] && echo tty; [ -t 1 ] && echo tty1
  tty
  tty1

  $ echo $PPID $$ | wc -w; echo $BASHPID $$ | awk '{print $1==$2}'
  2
  0

  $ declare -i n=3; n+=4; declare -p n; declare -r n; n=5
  declare -i n="7"
  bash: n: readonly variable
  [1]

  $ unset nosuch; unset -f nosuch; unset -v HOME; echo ~; HOME=/root
  /root

  $ { echo a; echo b >&2; } > /dev/null
  b

  $ ls nofile > all 2>&1; cat all
  ls: cannot access 'nofile': No such file or directory

  $ ls nofile 2>&1 > all; cat all
  ls: cannot access 'nofile': No such file or directory

  $ > empty; wc -c empty; : > empty; cat empty
  0 empty

  $ set -C; echo a > empty; echo b >| empty; set +C; cat empty
  bash: empty: cannot overwrite existing file
  b

  $ echo abc > "a file"; cat a\ file; rm 'a file'
  abc

  $ ls -la | head -1; ls -1
  total 16
  all
  empty
  nohup.out
  o.txt

  $ echo *; echo .*; echo [a-z]*; echo ?5; echo {x,y}5
  all empty nohup.out o.txt
  .*
  all empty nohup.out o.txt
  ?5
  x5 y5

  $ shopt -s nullglob; echo no*; shopt -u nullglob; echo no*
  nohup.out
  nohup.out

  $ shopt -s failglob; echo no*; shopt -u failglob
  nohup.out

  $ shopt -s extglob; ls !(o.txt)
  bash: syntax error near unexpected token `('
  [2]

  $ shopt -s globstar; mkdir -p p/q; touch p/q/z.txt; echo **/*.txt
  o.txt p/q/z.txt

  $ eval "x='a b'"; echo "$x"; eval 'for'
  a b
  bash: syntax error near unexpected token `newline'
  [2]

  $ source /dev/stdin <<< 'echo sourced; y=7'; echo $y
  sourced
  7

  $ f() { return 3; }; f || echo "f failed with $?"
  f failed with 3

  $ a=(1 2 3); echo ${a[5]} ${a[-1]} ${a[-7]}
  bash: a: bad array subscript
  3

  $ declare -A h; h[x]=1; h[y]=2; echo ${!h[@]} ${h[@]}
  y x 2 1

  $ echo ${PWD/#$HOME/\~}; dirs
  ~/lab
  ~/lab

  $ [[ 'abc' =~ ^(a)(b) ]] && echo ${BASH_REMATCH[@]}
  ab a b

  $ printf '%(%Y)T\n' 0; printf '%s\n' {a..c}; printf '%03d\n' 7
  1970
  a
  b
  c
  007

  $ mapfile -t < <(seq 2); echo ${MAPFILE[1]}
  2

  $ getopts ab: opt -b; echo $opt
  bash: option requires an argument -- b
  p

  $ OPTIND=1; getopts ab: opt -x; echo $opt $?
  bash: illegal option -- x
  p 0

  $ umask 077; touch pr; ls -l pr | cut -c1-10; umask 022
  -rw-------

  $ command -v cd ls if; command -V cd
  cd
  /usr/bin/ls
  if
  cd is a shell builtin

  $ alias; alias g='echo go'

  $ g; \g; unalias g
  go
  bash: g: command not found

  $ complete -W 'x y' foo; complete -p foo; compgen -W 'aa ab b' a
  complete -W 'x y' foo
  aa
  ab

  $ enable -n echo; type echo; enable echo
  echo is /usr/bin/echo

  $ test -v HOME; echo $?; [ -o errexit ]; echo $?
  0
  1

  $ let 'i=5' 'j=i*2'; echo $j; ((k=i>3)); echo $k
  10
  1

  $ while :; do sleep 1; done
  < ^C
  [130]

  $ sleep 10 | sleep 10
  < ^C
  [130]

  $ (trap '' INT; sleep 1; echo survived)
  < ^C
  survived

  $ cat | wc -l
  < a
  < b
  < ^D
  2

  $ read -t 1 x; echo $?
  142

