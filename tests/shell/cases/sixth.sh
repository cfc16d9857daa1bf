###
f() echo hi
f; f() cat
###
f() (echo sub)
f
###
f() if true; then echo y; fi; f
###
f() x=1; f; echo $x
###
f() [[ a = a ]]
f; echo $?
###
f() { echo a; } >&2
f
###
f() ! true; f; echo $?
###
f() 
echo next
###
f() for i in 1 2; do echo $i; done; f
###
f() echo a | cat; f
###
f() echo a && echo b; f
###
sleep 0.2 & wait; jobs; echo done
###
sleep 0.1 & p=$!; wait $p; echo $?; wait $p; echo $?
###
(exit 3) & p=$!; sleep 0.2; jobs; wait $p; echo $?; jobs
###
(exit 3) & p=$!; (exit 4) & q=$!; wait $p $q; echo $?; jobs; wait $p; echo $?
###
sleep 0.1 & sleep 0.3 & wait %1; echo $?; jobs; wait; jobs
###
false & wait %1; echo $?; wait %1; echo $?
###
true & wait $!; jobs; jobs
###
x=(a # b)
###
x=(a # b
c)
echo ${x[@]}
###
case # a
x in x) echo y;; esac
###
case # a
###
case x # a
in x) echo y;; esac
###
case x in # a
###
case x in # comment
 x) # more
 echo y # z
 ;; # zz
esac
###
for # i
###
for i # in
in 1 2; do echo $i; done
###
for i in 1 2 # c
do echo $i # do
done # fin
###
if # x
###
if true # then
then echo a; fi
###
while # x
###
while false # x
###
{ # x
###
( # x
###
( echo a # x )
###
$( # x
###
echo $(echo a # x)
###
echo $(echo a # x
)
###
echo `echo a # x`
###
f() # x
{ echo a; }; f
###
f() # x
###
function # x
###
[[ # x
###
[[ a = a # x
]]
###
[[ a = a # x ]]
###
true && # x
###
true | # x
###
true && # x
echo a
###
select # x
###
echo "a # b
###
(( 1 # 2
###
(( 1 + # 2 ))
###
time # x
###
! # x
###
echo ${x # a}
###
if true; then # x
###
until # x
###
sleep 0.1 & sleep 0.3 & jobs; wait; jobs
###
true & wait; ls; jobs; echo end
###
true & wait; (echo x); jobs; echo end
###
true & wait; x=$(echo x); jobs; echo end
###
true & wait; echo "$(jobs)"; echo end
###
true & sleep 0.1; echo "$(jobs)"; echo end; jobs
###
true & sleep 0.1; jobs | cat; echo end; jobs
###
true & sleep 0.1; (jobs); echo end
###
true & sleep 0.1; { jobs; } | cat; echo end
###
true & wait $!; sleep 0.2 & jobs; wait; jobs
###
(exit 7) & wait %1; echo $?; jobs; jobs; wait %1; echo $?
###
sleep 5 & kill $!; wait $!; echo $?; jobs
###
sleep 5 & kill %1; echo $?
###
sleep 5 & kill $!; wait; echo $?; jobs
###
sleep 5 & kill $!; sleep 0.1; jobs; echo $?; wait $!; echo $?
###
sleep 0.2 | (sleep 0.1; exit 3) & wait $!; echo $?; jobs
###
for i in 1 2 3; do sleep 0.$i & done; wait; echo all; jobs
###
for i in 1 2 3; do (exit $i) & pids="$pids $!"; done; for p in $pids; do wait $p; echo $?; done; jobs
###
sleep 0.1 & jobs -p | wc -l; jobs -l | wc -l; wait; jobs -p | wc -l
###
wait 99999; echo $?; wait %3; echo $?; echo a
###
true & wait -n; echo $?; wait -n; echo $?; jobs
###
sleep 0.1 & wait %+; echo $?; wait %%; echo $?; wait %-; echo $?
###
sleep 0.1 & wait %sleep; echo $?
###
sleep 0.3 & sleep 0.1 & wait %1 %2; echo $?; jobs; true; jobs
###
( sleep 0.1 & wait; jobs; sleep 0.1 & sleep 0.2; jobs )
###
sleep 0.1 & sh -c 'jobs'; wait; jobs
###
f() { echo "$FUNCNAME ${FUNCNAME[@]} ${BASH_LINENO[@]}"; caller; caller 0; }
f
###
echo 'g() { echo "${FUNCNAME[*]}|${BASH_SOURCE[*]}|${BASH_LINENO[*]}"; caller; caller 0; caller 1; caller 2; }
echo "in ${FUNCNAME[*]}|${BASH_SOURCE[*]}|${BASH_LINENO[*]}"
caller
caller 0
g' > lib.sh
. ./lib.sh
g
h() { . ./lib.sh; }
h
###
echo 'echo "${FUNCNAME[*]} ${#FUNCNAME[@]} $FUNCNAME ${BASH_SOURCE[0]} $LINENO"; return 3' > a.sh
source a.sh; echo $?
f() { source ./a.sh x; }
f; echo "$FUNCNAME."
###
echo 'caller; f() { caller 0; }; f
f' > s.sh
bash s.sh; source ./s.sh
###
caller; echo $?; caller 0; echo $?; caller x; echo $?; caller 0 1; echo $?; caller -x; echo $?
###
f() { caller x; caller -1; caller 9; echo $?; caller 0 foo; }; f
###
f() {
  ( cd /nonexist
    nosuch
    echo ${x?unset}
  )
  echo after $?
}
f
###
f() { (
  nosuch1
  (
   nosuch2
  )
  readonly r=1
  r=2
  echo no
 ); }
f
echo $?
###
f() {
  ( a=$((1/0)); echo x )
  ( echo ${y:?oops} )
  ( exit 3 ) || echo $?
  ( shift 5; return 4; ); echo $?
  ( local z=1; echo $z )
  ( break; echo b )
  ( export 1a=2 )
}
f
###
f() {
  (
    set -e
    false
    echo no
  )
  ( set -u
    echo $undefined )
  echo $?
}
f
###
((x = 1 +
2)) <<E
hello
###
case
###
case
x in x) echo y;; esac
###
x=(a
###
x=(a   
b)
###
function
###
function f
###
select
###
select x
###
time
###
time | cat
###
!
###
! | cat
###
(( 1 +
###
[[ a = a
]]
###
[[ a = a
###
f() echo hi; f() (g() echo in; g); f
###
f() g() echo in; f; g
###
f() ! true
###
f() echo a >x; f; cat x
###
f() cat <<E
body
E
f; f
###
f() "echo" 'a b' $1; f 7
###
f() { echo a; } > x; f; cat x
###
f() # c
 # d
 echo hi
f
###
f()
###
f() ;
###
f() |
###
f() &
###
((x = 1 +
2)) <<E
hello
E
echo $LINENO $x
nosuch
###
((1/0)) <<E
hello
E
nosuch
###
((a=1)); cat <<E
hi
E
nosuch; echo $LINENO
###
if ((1)); then cat <<E
a
E
nosuch
fi
###
case x in x) ((m+=-5)); echo $m;; esac
###
case x in
 x) ((m+=-5))
 nosuch;;
esac
echo $m
###
case a in a) ((m=3));; b) ((n=4)) ;; esac; echo $m $n
###
for i in $LINENO \
 $LINENO
do echo $i $LINENO; done
###
for i in a $LINENO b \
 $LINENO c $LINENO; do
 echo $i $LINENO
done
###

for i in $(echo $LINENO
echo $LINENO) $LINENO; do echo $i; done
###
echo $LINENO \
 $LINENO
echo "a
$LINENO" $LINENO
###
case $LINENO in
1) echo one $LINENO;; esac
while
 echo $LINENO; [ $((n++)) -lt 1 ]
do
 echo $LINENO
done
###
f() {
 echo $LINENO
 for i in $LINENO
 do echo $i $LINENO
 done
}

f
eval 'echo $LINENO
echo $LINENO'
###
x=(a b
nosuch $LINENO)
echo ${x[@]}
echo ${x[3]:?no}
###
(( 1 )) && cat <<A; (( 2 )) && cat <<B
a
A
b
B
nosuch
###
while ((i++ < 2)); do cat <<E
$i
E
done; nosuch
###
f() ( 
  nosuch1
  cd /nonexist
)
f
( f )
###
f() {
  ( : ${1:?need one} )
  ( let 'a=1/0' )
  ( [ a -eq b ] )
  ( [[ a -eq b+ ]] )
  ( printf %d x )
  ( read -z )
  ( unset -v 1x )
  ( declare -Z q )
  ( exit a )
  ( return x )
  ( shift x )
}
f
###
( 
 set -u
 echo "$undef"
); echo $?
( set -e; false; echo no ); echo $?
( echo ${x:?bad} ); echo $?
( readonly r=1; r=2; echo no ); echo $?
( . ./nofile; echo after ); echo $?
###
( exec nosuch; echo no ); echo $?
( exec 9<nofile; echo no ); echo $?
( cd nodir && echo no ); echo $?
( kill -9 99999999 ); echo $?
( trap 'echo bye' EXIT; exit 3 ); echo $?
( eval 'echo $((' ); echo $?
( eval 'if' ); echo $?
###
x="a
$LINENO"; echo "$x"
###
x=(a
$LINENO b
$LINENO
); echo "${x[@]}"; echo $LINENO
###
declare -a y=(
$LINENO
$LINENO
)
echo "${y[@]}"
###
let 'a=1/0'; echo $?
let a=08; echo $?
let; echo $?
let a=; echo $?
let 'a b'; echo $?
let 1+; echo $?
