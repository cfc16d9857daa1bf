# How coreutils 9.1 shows odd names in what it says, in a UTF-8 locale.

  $ cat 'my file' "it's" $'a\r' "a:b" "" "{" "~a" $'\ra' $'a\001\ab' "it's \$x"; true
  cat: 'my file': No such file or directory
  cat: "it's": No such file or directory
  cat: 'a'$'\r': No such file or directory
  cat: 'a:b': No such file or directory
  cat: '': No such file or directory
  cat: '{': No such file or directory
  cat: '~a': No such file or directory
  cat: ''$'\r''a': No such file or directory
  cat: 'a'$'\001\a''b': No such file or directory
  cat: 'it'\''s $x': No such file or directory
  $ ls $'a\tb' 'a b' "a'b" "a:b" "{"; true
  ls: cannot access 'a'$'\t''b': No such file or directory
  ls: cannot access 'a b': No such file or directory
  ls: cannot access "a'b": No such file or directory
  ls: cannot access 'a:b': No such file or directory
  ls: cannot access '{': No such file or directory
  $ wc -l $'a\r' "it's"; true
  wc: 'a'$'\r': No such file or directory
  wc: "it's": No such file or directory
  0 total
  $ head $'a\r' "it's"; true
  head: cannot open 'a'$'\r' for reading: No such file or directory
  head: cannot open "it's" for reading: No such file or directory
  $ tail "it's"; true
  tail: cannot open "it's" for reading: No such file or directory
  $ sort $'a\r'; true
  sort: cannot read: 'a'$'\r': No such file or directory
  $ sort 'my file'; true
  sort: cannot read: 'my file': No such file or directory
  $ rm $'a\r' "it's"; true
  rm: cannot remove 'a'$'\r': No such file or directory
  rm: cannot remove "it's": No such file or directory
  $ rmdir "it's"; true
  rmdir: failed to remove "it's": No such file or directory
  $ mkdir $'no/a\r' 'no/a\b' "no/it's"; true
  mkdir: cannot create directory ‘no/a\r’: No such file or directory
  mkdir: cannot create directory ‘no/a\\b’: No such file or directory
  mkdir: cannot create directory ‘no/it's’: No such file or directory
  $ cp "it's" x; true
  cp: cannot stat "it's": No such file or directory
  $ mv "it's" x; true
  mv: cannot stat "it's": No such file or directory
  $ touch "no/it's" $'no/a\r'; true
  touch: cannot touch "no/it's": No such file or directory
  touch: cannot touch 'no/a'$'\r': No such file or directory
  $ chmod 600 "it's"; true
  chmod: cannot access "it's": No such file or directory
  $ stat "it's"; true
  stat: cannot statx "it's": No such file or directory
  $ du "it's"; true
  du: cannot access "it's": No such file or directory
  $ truncate -s 1 "no/it's"; true
  truncate: cannot open "no/it's" for writing: No such file or directory
  $ readlink -v 'my file'; true
  readlink: 'my file': No such file or directory
  $ tee 'no/my file' < /dev/null; true
  tee: 'no/my file': No such file or directory
  $ shuf 'my file'; true
  shuf: 'my file': No such file or directory
  $ df 'my file'; true
  df: 'my file': No such file or directory
  $ realpath 'no/my file'; true
  realpath: 'no/my file': No such file or directory
  $ ln "it's" y; true
  ln: failed to access "it's": No such file or directory
  $ dd if="it's"; true
  dd: failed to open "it's": No such file or directory
  $ printf 'cat f\r\n' > s.sh; bash s.sh; true
  cat: 'f'$'\r': No such file or directory
  $ touch "it's" $'a\r' 'a b'; ls | cat; ls --quoting-style=shell-escape | cat; ls -Q | cat; rm -v "it's" 'a b' $'a\r'; true
  a
  a b
  it's
  s.sh
  'a'$'\r'
  'a b'
  "it's"
  s.sh
  "a\r"
  "a b"
  "it's"
  "s.sh"
  removed "it's"
  removed 'a b'
  removed 'a'$'\r'
