### syntax 0
if true; then
### syntax 1
if true
### syntax 2
if true; then echo; else
### syntax 3
if true; then :; elif
### syntax 4
while true
### syntax 5
while true; do
### syntax 6
for i in a; do echo; fi
### syntax 7
while :; do :; fi
### syntax 8
if a; then b; done
### syntax 9
case x in x) echo a
### syntax 10
case x in
### syntax 11
case x in x
### syntax 12
for i in a
### syntax 13
for i
### syntax 14
for
### syntax 15
f() {
### syntax 16
{ echo
### syntax 17
(echo
### syntax 18
echo >
### syntax 19
echo > ;
### syntax 20
echo a; then
### syntax 21
if a; b; fi
### syntax 22
echo ${x
### syntax 23
$(
### syntax 24
until
### syntax 25
fi
### syntax 26
esac
### syntax 27
}
### syntax 28
)
### syntax 29
do
### syntax 30
then
### syntax 31
a && && b
### syntax 32
a | | b
### syntax 33
&
### syntax 34
;
### syntax 35
a ;; b
### syntax 36
echo (a)
### syntax 37
f(a) { }
### syntax 38
if a; then b; else c; else d; fi
### syntax 40
case x in a) b;; c) d
### syntax 41
( ( a )
### syntax 43
while a; do b
### syntax 44
if a then b; fi
### syntax 46
echo a > > b
### syntax 47
cat <
### syntax 48
cat << 
### syntax 49
{ a; ) 
### syntax 50
( a; }
### syntax 51
if a; then (b; fi
### set -x
set -x; x=1; y="a b"; echo "$y" "" "it's" a=b "a~" ~ {a} "#" "é" "%" "!" "*"; A=1 B= echo hi 2>/dev/null; for i in 1 2; do :; done; case $x in 1) :;; esac; [ $x = 1 ]; z="x y" w=; f() { echo in; }; f 2>/dev/null; echo $(echo sub); : $((x+1)); eval "echo a"; nosuch; export q=1; x= ; readonly r="a b"; . /dev/null; (echo s); echo p | cat; while false; do :; done; set +x
### read loops
printf 'a b c\nd e\n\n f  g \n' > in; while read -r x y; do echo "[$x][$y]"; done < in; while IFS= read -r l; do echo "<$l>"; done < in; echo "root:x:0" | while IFS=: read -r u _ id; do echo "$u $id"; done; read < /dev/null; echo $?; echo "no newline" | { read x; echo "$? $x"; }; printf 'abc' | { read x; echo "$? $x"; }; echo hello | { read -n 2 q; echo $q; }; echo y | { read -p 'x? ' v; echo $v; }; echo 'a\ b' | { read x; echo "$x"; }; echo 'a\ b' | { read -r x; echo "$x"; }; read 1a; echo $?; read; echo $?
### printf
printf '%s\n' a b c; printf '%d %d\n' 1 2 3; printf '%5.2f|%-8s|%08d|%+d|%x|%X|%o\n' 3.14159 ab 42 7 255 255 8; printf '%c%c\n' abc def; printf '%%|%b\n' 'a\tb'; printf '%s %s\n' only; printf '%*d|\n' 5 42; printf '%d\n' 0x1f 010 "'A" abc; echo $?; printf 'a\x41\101\n'; printf '%z\n' 1; echo $?; printf; echo $?; echo -e 'a\tb'; echo -n x; echo; echo 'a\tb'; echo -E 'a\tb'; echo -ne 'x\n'
### arithmetic
echo $((7/2)) $((7%3)) $((-7/2)) $((2**10)) $((1<<4)) $((0x10+010)) $((5>3?1:0)) $((~5)) $((!0)) $((3&&0)); a=5; echo $((a+=2)) $((a++)) $a $((1,2)); let y=3*4; echo $y; i=0; while [ $i -lt 3 ]; do i=$((i+1)); echo $i; done; echo $((abc)); echo $((1/0)); echo after
### arithmetic 2
echo $((08)); echo after
### arithmetic 3
echo $((1.5)); echo after
### arithmetic 4
echo $((1 +)); echo after
### exec redirect fails
exec 3< nope; echo not here
### source missing
. ./nofile; echo not here
### traps
trap 'echo exit $?' EXIT; trap 'echo int' INT; trap 'echo term; exit 9' TERM; trap; kill -INT $$; echo after; (trap - EXIT; exit 3); echo $?; trap - INT; trap; trap '' USR1; kill -USR1 $$; echo ignored; trap 'echo usr2 $1' USR2; kill -USR2 $$; trap foo BAR; echo $?; kill -TERM $$; echo no
### functions
f() { echo "$# $1 $@"; local a=1; b=2; g; echo $a; }; g() { echo "g sees $a"; a=9; }; f x y; echo "${a-unset} $b"; unset -f f; f; r() { [ $1 -le 1 ] && echo 1 && return; echo $(( $1 * $(r $(($1-1))) )); }; r 5; f() { shift; echo $1; }; f a b; f() { echo err >&2; }; f 2>/dev/null; f() (cd /; x=5); f; echo ${x-unset} $PWD; function h { echo h; }; h; f() { local IFS=,; echo "$*"; }; f a b; type f; readonly c=1; c=2; echo not here
### local outside
local z=1; echo $?
### getopts
f() { OPTIND=1; while getopts 'ab:c' o; do case $o in a) echo A;; b) echo "B=$OPTARG";; c) echo C;; ?) echo "bad $OPTARG"; return 1;; esac; done; shift $((OPTIND-1)); echo "rest: $*"; }; f -a -b x -c y z; f -ab x; f -x; f -b; f -- -a; f -a - b; OPTIND=1; while getopts ':vn:' o -v -q -n; do echo "$o $OPTARG"; done
### here docs
x=5; cat <<E
$x $(echo sub) \$x `echo bt` $((1+1)) "q" 'q' \\ \a
E
cat <<'E'
$x \n `x`
E
cat <<-E
	tab $x
		two
	E
cat <<E1; cat <<E2
one
E1
two
E2
while read l; do echo "-$l"; done <<E
a
b
E
y=$(cat <<E
in sub
E
); echo $y; cat <<< "str $x"
### expansions
x=hello.tar.gz; echo ${x%.*} ${x%%.*} ${x#*.} ${x##*.} ${x/l/L} ${x//l/L} ${x:1:3} ${x: -2} ${#x} ${u:-def} ${u-def} ${u:=set} $u ${x:+alt} ${n+alt} ; e=; echo "[${e:-empty}] [${e-notset}] [${e:+x}] [${e+x}]"; echo ${x^^}; echo not
### indirect
x=y; y=1; echo ${!x}; echo not
### error expansions
echo ${nope:?my message}; echo not
### set -u
set -u; echo $nope; echo after
### set -o
set -o | head -5; set -e; set +e; echo $-; set -o nope; echo not
### brace and glob
echo {1..3} {a,b}; touch a1 a2 b1 .h; echo * a* [ab]1 ?1 [!a]* nope* "a*"; echo {a,b}$((1)); set -f; echo *; set +f
### background
sleep 0.2 & echo $! >/dev/null; wait $!; echo $?; (exit 3) & wait $!; echo $?; wait 99999; echo $?; sleep 5 & kill $!; wait $!; echo $?; kill -9 99999; echo $?; kill abc; echo $?; kill -l 15; kill -l | head -1; kill; echo $?
