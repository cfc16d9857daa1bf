### type f
f() { echo a; echo b; }; type f; declare -f f
### kinds in a function
f() {
  local x=1 # comment
  if [ -f a ]; then echo yes; elif [ -d b ]; then echo dir; else echo no; fi
  for i in 1 2 3; do echo $i; done
  for ((i=0;i<3;i++)); do echo $i; done
  for x; do :; done
  while read -r l; do echo "$l"; done < file
  until false; do break; done
  case $x in
    a|b) echo ab; echo c ;;
    *) echo other ;&
    q) ;;
    (r) x ;;&
  esac
  (cd /; ls)
  { echo g; echo h; }
  a && b || c
  a | b |& c
  ! a
  cmd > out 2>&1 < in >> app 2>/dev/null &> both &>> more 3<&- <<< "here $x"
  cat <<E
text $x
  more
E
  cat <<-'Q' | sort
	tabbed
	Q
  x=(1 2 "3 4")
  [[ -n $x && $y == a* ]] && (( x++ ))
  sleep 1 &
  a & b
  function g { echo in; }
  h() ( sub )
  time ls
  return 3
}
declare -f f
### oneline kinds
g() { if a; then b; fi; }; declare -f g
h() ( echo a; echo b ); declare -f h
i() if true; then echo; fi; declare -f i
j() for x in a; do echo; done; declare -f j
k() { a; } > out; declare -f k
l() { echo "a
b"; echo 'c
d'; }; declare -f l
m() { a && { b; c; } || d; }; declare -f m
n() { ( a; b ) | { c; d; }; }; declare -f n
o() { while a; b; do c; d; done; }; declare -f o
p() { select x in a b; do echo; done; }; declare -f p
q() { [[ a == b || ! ( c -lt d ) ]]; }; declare -f q
r() { x=1 y=2 cmd a=b; A=1; b+=2 c[1]=3; }; declare -f r
s() { :; }; declare -f s
t() { if a; then if b; then c; fi; fi; for i in a; do for j in b; do c; done; done; }; declare -f t
u() { case a in b) c;; esac; case a in esac; }; declare -f u
v() { coproc X { a; }; coproc cat; }; declare -f v
w() { echo $'a\tb' $"loc" `ls` $(ls; pwd) ${x:-y} $((1+2)); }; declare -f w
x() { { a; }; }; declare -f x
y() { a; b & c; d & }; declare -f y
z() { ! a | b; ! { c; }; time -p a; time; }; declare -f z
aa() { cat <<A; echo mid; cat <<B
1
A
2
B
echo end
}; declare -f aa
bb() { if cat <<A
x
A
then b; fi; }; declare -f bb
cc() { cat <<A && b
x
A
}; declare -f cc
dd() { for i do a; done; exec 3<>f {fd}>x; a >| b; a 2>&1 | c; >f; a <(b) >(c); }; declare -f dd
ee() { function ff { a; } ; gg() { b; } ; }; declare -f ee
export -f s; declare -fx; declare -F; unset -f a b
### subshell pretty
f() { (a; if b; then c; fi; { d; }); ( for i in 1; do a; done ); { for i in 1; do a; done; }; a || ( b ); }; declare -f f
### jobs texts
{ sleep 1; } & jobs; ( sleep 1 ) & jobs; sleep   1   >x   2>&1 & jobs; for i in 1; do sleep 1; done & jobs; a=1 sleep 1 & jobs; sleep 1 | cat & jobs; sleep 1 && echo x >/dev/null & jobs; if sleep 1; then :; elif b; then :; fi & jobs; while sleep 1; do break; done & jobs; case a in a) sleep 1;; esac & jobs
### jobs texts 2
{ sleep 1; echo; } >/dev/null & jobs; { sleep 1; ( sleep 1; : ); } & jobs; cat <<E | sleep 1 &
hi
E
jobs; f() { sleep 1; }; f a "b c" & jobs; ! sleep 1 & jobs
