What bash 5.2 names when a ${…} means nothing: the text that it expands, not only the expansion.

  $ bash -c 'echo a${x y}b'
  bash: line 1: a${x y}b: bad substitution
  [1]

  $ bash -c 'echo "a${x y}b c"'
  bash: line 1: a${x y}b c: bad substitution
  [1]

  $ bash -c 'x=1; echo p${x!}q "z${a b}"'
  bash: line 1: p${x!}q: bad substitution
  [1]

  $ bash -c 'y=a${x y}b'
  bash: line 1: a${x y}b: bad substitution
  [1]

  $ bash -c 'echo a"q${x y}r"b'
  bash: line 1: q${x y}r: bad substitution
  [1]

  $ bash -c 'for i in a${x y}; do :; done'
  bash: line 1: a${x y}: bad substitution
  [1]

  $ bash -c 'case a${x y} in *) ;; esac'
  bash: line 1: a${x y}: bad substitution
  [1]

  $ bash -c '[[ a${x y}b = c ]]'
  bash: line 1: a${x y}b: bad substitution
  [1]

  $ bash -c 'cat <<< a${x y}b'
  bash: line 1: a${x y}b: bad substitution
  [1]

  $ bash -c 'echo > a${x y}b'
  bash: line 1: a${x y}b: bad substitution
  [1]

  $ bash -c '(( ${x y} + 1 ))'
  bash: line 1:  ${x y} + 1 : bad substitution
  [1]

  $ bash -c 'echo $(( 1 + ${x y} ))'
  bash: line 1:  1 + ${x y} : bad substitution
  [1]

  $ bash -c 'echo ${z:-a${x y}b}'
  bash: line 1: a${x y}b: bad substitution
  [1]

  $ bash -c 'arr=(a${x y}b c)'
  bash: line 1: a${x y}b: bad substitution
  [1]

  $ bash -c 'echo {a,${x y}}'
  bash: line 1: ${x y}: bad substitution
  [1]

  $ bash -c 'echo a{b,c}${x y}'
  bash: line 1: ab${x y}: bad substitution
  [1]

  $ bash -c 'echo $"a${x y}b"'
  bash: line 1: a${x y}b: bad substitution
  [1]

  $ bash -c 'echo "${z:-q${x y}r}s"'
  bash: line 1: q${x y}r: bad substitution
  [1]

  $ bash -c 'echo ${z/a${x y}/b}'


  $ bash -c 'z=1; echo ${z/a${x y}/b}c'
  bash: line 1: a${x y}: bad substitution
  [1]

  $ bash -c 'q[${x y}1]=2'
  bash: line 1: ${x y}1: bad substitution
  [1]

  $ bash -c 'echo ${q[${x y}]}'
  bash: line 1: ${x y}: bad substitution
  [1]

  $ bash -c 'eval "echo a\${x y}b"'
  bash: line 1: a${x y}b: bad substitution
  [1]

  $ bash -c 'echo `echo a${x y}b` c'
  bash: line 1: a${x y}b: bad substitution
  c

  $ bash -c 'PS4="${x y}+"; set -x; :'
  bash: line 1: ${x y}+: bad substitution
  [1]
