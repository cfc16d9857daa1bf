for i in 1 2
do
 echo )
done
###
echo a
if true; then
 echo b
echo c
###
echo a
fi
echo b
###
echo "$(echo a"b")" `echo x\`echo y\``
###
x=1
y=2; z=${nope?bad}; echo same
echo next
###
echo $((1/0)); echo same
echo next
###
f() {
  echo $1
  return 3
}
f x
echo $?
f y && echo no
###
a='x y'; for w in $a; do echo "<$w>"; done; IFS=,; b=1,2,,3; for w in $b; do echo "<$w>"; done
###
cat << A; cat << B
one
A
two
B
###
while read -r line; do echo "l:$line"; done << 'X'
a\b
c d
X
###
if [ 1 = 1 ]; then
  echo yes
elif true; then
  echo no
else echo x
fi > out; cat out
###
echo start; { echo in; exit 4; } | cat; echo $?; (exit 5) | true; echo ${PIPESTATUS[0]}
###
set -euo pipefail
echo one
grep foo /etc/nonexist | cat
echo two
###
set -e
f() { false; echo in f; }
if f; then echo ok; fi
f || echo x
f
echo unreachable
###
set -e; x=$(false); echo no
###
set -e; local_test() { local x=$(false); echo survives; }; local_test; [ -z "" ] && echo q; ((0)) ; echo no
###
trap 'echo INT' INT; kill -INT $$; echo after; trap - INT; trap; trap 'echo x' TERM HUP; trap -p
###
( trap 'echo subexit' EXIT; echo in ); echo out
###
f() { echo "args: $@"; shift; echo "$#: $*"; }; f 1 "2 3" 4; set -- ; echo $#
###
echo $LINENO
echo $LINENO
f() { echo $LINENO; 
echo $LINENO; }
f
###
nosuch1
echo
nosuch2
###
printf "%s %s\n" a b c; printf "%d\n" abc; echo $?; printf "%03d|%+d|% d|%x|%#x|%#o\n" 5 5 5 255 255 8; printf '%5.2f|%-8s|%8s|\n' 3.14159 ab cd; printf '%s\n'; printf '%c%c\n' ab cd; printf "%*d\n" 5 42; printf -v v '%s-' a b; echo $v; printf '%(%Y)T\n' 0; printf '\x41\101\u00e9\n'; printf '%%|%5%|\n' 
###
x=10; while ((x-- > 7)); do echo $x; done; until ((x>9)); do ((x++)); done; echo $x
###
echo ${x:-$(echo cmd)} ${x:-"a  b"} ${x:-'q'} "${x:-'q'}" ${x:-a"b c"d}
###
s="a b c"; set -- $s; echo $#; echo "${s// /_}" ${s%% *} ${s#* }; t=$s; [[ $t = "$s" ]] && echo same
###
echo a >&2 2>&1 | cat; echo b 2>&1 >/dev/null | cat; ls nope 2>/dev/null || echo failed; echo x &> f; cat f; echo y &>> f; cat f
###
exec 5<<< "line1
line2"; read -u 5 a; read b <&5; echo $a $b; exec {fd}>ff; echo hi >&$fd; exec {fd}>&-; cat ff; echo $((fd>=10))
###
set -C; echo a > f; echo b > f; echo $?; echo c >| f; cat f
###
x=(); echo ${#x[@]} "${x[@]}" end; x[5]=a; echo ${#x[@]} ${!x[@]}; y=("${x[@]}"); echo ${!y[@]}; echo "${x[@]:0:1}" ${x[5]:0:1}
###
f() { local -a arr=(1 2); local n=${#arr[@]}; echo $n ${arr[1]}; declare -g gg=5; }; f; echo $gg "${arr-unset}"
###
declare -l low=ABC; declare -u up=abc; echo $low $up; low=XyZ; echo $low; declare -n ref=low; ref=QQ; echo $low $ref; echo ${!ref}
###
echo ${#} ${0} $0 $-; bash -c 'echo $-' ; set -f; echo *; echo $-
###
[[ -v x ]] || echo unset; x=1; [[ -v x ]] && echo set; [[ -e /tmp && -d /tmp ]] && echo dir; [[ a < b ]] && echo lt; [[ 1 -eq 01 ]] && echo eq; [[ ab =~ (a)(b) ]] && echo ${BASH_REMATCH[@]}; [[ "a.c" =~ a\.c ]] && echo esc; [[ abc == *"b"* ]] && echo has
###
case "$x" in "") echo empty;; esac; case abc in a?c) echo q;; esac; case x in [a-z]) echo range;; esac; case 5 in [!0-9]) echo nd;; *) echo digit;; esac; case a in b) ;; esac; echo $?
###
echo $(( 10 % 3 )) $(( 2 ** 3 ** 2 )) $(( -2 ** 2 )) $(( 5 & 3 | 4 ^ 1 )) $(( 1 << 3 >> 1 )) $((3 > 2 && 1 || 0)) $((a=3, b=a*2, b)) $a $b $((08)) 
###
echo $((16#ff)) $((36#z)) $((64#_)) $((9223372036854775807 + 1)) $((2**63)) $((-7 / 2)) $((-7 % 2)) $((1 ? 2 , 3 : 4))
###
let x=1+2 y=x*2; echo $x $y; let 'z = 5 > 3'; echo $z; let 0; echo $?
###
bash -c 'echo $BASH_VERSION | cut -c1-3; echo ${BASH_VERSINFO[0]}'; echo $SHLVL | grep -c .; echo $RANDOM | grep -cE '^[0-9]+$'; echo $UID $EUID; echo $PPID | grep -c .
###
TIMEFORMAT='%0lR'; time true
###
echo one two | { read a b; echo "$b $a"; }; echo "x y" | while read a b; do echo $b; done; read -a arr <<< "p q r"; echo ${arr[2]}; read -n 2 c <<< "abc"; echo $c; read -d : d <<< "ab:cd"; echo $d; read -r e <<< 'a\tb'; echo "$e"; read -p "prompt" f <<< z; echo $f; echo -n partial | { read x; echo "$? $x"; }
###
declare -f nofunc; echo $?; unset -f x; export -p | grep -c . | grep -c .; declare -p nope; hash; type -a echo | head -1
###
exec echo replaced; echo never
###
exec nosuchcmd; echo never
###
cd /; pushd /tmp; pushd /etc; dirs; popd; dirs -v; popd; popd
###
echo "a'b" 'c"d' e\ f "g\"h" 'i\j' "k\l" "m\$n" "o\`p" q\\r
###
echo ${PWD##*/} ; mkdir -p a/b; cd a/b; pwd; cd ..; pwd; cd ..; cd -P .; echo ~+ ~-
###
f() { return 0; echo no; }; f; g() { (exit 3); }; g; echo $?; h() { return; }; false; h; echo $?
###
! { false; }; echo $?; { true; } && echo g; (true) || echo n; if ! true; then echo a; else echo b; fi
###
x=5; (x=6; echo $x); echo $x; { x=7; }; echo $x; x=8 true; echo $x; x=9 eval 'echo $x'; echo $x; echo $x | x=10; echo $x
###
kill -0 $$; echo $?; kill -s NOPE 1; kill; kill abc; sleep 5 & kill $!; wait $!; echo $?
###
sleep 0.2 & sleep 0.1 & wait -n; echo $?; jobs; wait; jobs; echo done
###
(sleep 0.1; echo late) & echo early; wait; echo end
###
f() { local i; for i in 1 2; do eval "v$i=$i"; done; }; f; echo $v1 $v2; v=v1; echo ${!v}
###
echo {a..c}{1..2} {10..1..4} {z..w} a{b,c{d,e}}f {1..3}{,x} pre{}post {a} {a,b}{c,d} \{a,b\} {"a b",c}
###
[ -t 0 ]; echo $?; [ ! a ]; echo $?; [ a -a b -o c ]; echo $?; [ \( a = a \) ]; echo $?; [ -n ]; echo $?; [ ]; echo $?; [ a; echo $?; test 1 -lt; echo $?
###
coproc { read x; echo got $x; }; echo hi >&${COPROC[1]}; read y <&${COPROC[0]}; echo $y
###
unset PATH; ls; echo $?
###
enable | head -2; help nosuch; times | wc -l; caller
###
if true; then echo a; fi; if false; then echo b; fi; echo $?; while false; do :; done; echo $?; for i in; do :; done; echo $?
###
echo "${@:-none}" "${*:-none}"; set -- a b c; echo "${@:2}" "${@:1:1}" "${@: -1}" "${#@}" "${@#a}" "${*/b/X}"
###
cat <<EOF > f
line $HOME
