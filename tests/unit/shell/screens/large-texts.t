What is long or large: recorded from bash 5.2 and GNU tar 1.34.

  $ x=$(printf '%3000s' | tr ' ' x); y=${x#*a}; echo ${#y}; y=${x#*x}; echo ${#y}; y=${x##*(x)}; echo ${#y}; set -- $x; echo $# ${#1}
  3000
  2999
  0
  1 3000
  $ z=aab; echo ${z##*(a)} ${z%%+(b)} ${z#!(b)} ${z//@(a|b)/c} ${z#*(a)} ${z#*a*b}.
  b aa aab ccc aab .
  $ IFS='-]^'; w='a-b]c^d'; printf '<%s>' $w; echo; unset IFS
  <a><b><c><d>
  $ mkdir d; echo a > d/a; tar cf d/x.tar d; tar tf d/x.tar
  tar: d/x.tar: file is the archive; not dumped
  d/
  d/a
  $ tar cf nodir/x.tar d missing
  tar: nodir/x.tar: Cannot open: No such file or directory
  tar: Error is not recoverable: exiting now
  [2]
  $ tar czf nodir/x.tgz d
  tar (child): nodir/x.tgz: Cannot open: No such file or directory
  tar (child): Error is not recoverable: exiting now
  tar: Child returned status 2
  tar: Error is not recoverable: exiting now
  [2]
  $ tar c missing
  tar: Refusing to write archive contents to terminal (missing -f option?)
  tar: Error is not recoverable: exiting now
  [2]
