declare -A stock=([apple]=3 [pear]=0)
for k in apple pear plum; do
  if [[ -v stock[$k] ]]; then printf '%-8s %3d\n' "$k" "${stock[$k]}"; else printf '%-8s %s\n' "$k" none; fi
done
stock[plum]=7; unset 'stock[pear]'
echo "${#stock[@]}"; for k in $(printf '%s\n' "${!stock[@]}" | sort); do echo "$k=${stock[$k]}"; done
### declare -p of everything
declare -i n=5; declare -r c=x; declare -x e=out; declare -a a=(1 'b c' [5]=q); declare -A m=([k]='v w'); declare -l low=ABC; declare -u up=abc
declare -n ref=n; f() { :; }
declare -p n c e a m low up ref nothing
declare -p f; declare -F f
### transformations
x="it's a \$test"; a=(one "two three"); declare -A m=([k]=v)
echo "${x@Q} ${x@U} ${x@u} ${x@L} ${x@A}"; echo "${a[@]@Q}"; echo "${a[@]@A}"; echo "${a@a} ${m@a}"; echo "${m[@]@K}"; p='\u@\h'; y='a\tb'; echo "${y@E}"
### names by prefix
app_a=1 app_b=2 app_c=3; echo "${!app_*}"; for v in "${!app_@}"; do echo "$v=${!v}"; done
### getopts
parse() { local OPTIND=1 o; while getopts ':vn:o:' o; do case $o in v) echo verbose;; n) echo "n=$OPTARG";; o) echo "o=$OPTARG";; :) echo "-$OPTARG needs a value";; \?) echo "unknown -$OPTARG";; esac; done; shift $((OPTIND - 1)); echo "rest: $*"; }
parse -v -n 3 a b; parse -vn4 -- -x; parse -q -o; parse
### getopts that complains itself
while getopts 'ab:' o -a -c -b; do echo "$o ${OPTARG-unset} $OPTIND"; done; echo "$?"
### traps
trap 'echo "ERR $? at $LINENO: $BASH_COMMAND"' ERR
trap 'echo EXIT $?' EXIT
false
f() { false; true; }
f
( exit 3 )
false || true
set -E
f
exit 4
### debug trap
trap 'echo "+ $BASH_COMMAND"' DEBUG
x=1
for i in a b; do echo $i; done
if [ $x = 1 ]; then echo yes; fi
trap - DEBUG
echo done
### set -e deaths
set -euo pipefail
grep nothing /dev/null | cat
echo not reached
### set -u in a function
set -u
f() {
  echo "$1"
  echo "$2"
}
f only
echo not reached
### xtrace with PS4
PS4='+${LINENO}:${FUNCNAME[0]:-main}: '
set -x
x='a b'; y=$x
f() { echo "$1" | tr a-z A-Z; }
f "$x"
[[ $x == a* && -n $y ]]
((x=1+2))
for i in 1 2; do :; done
case $x in 3) echo three;; esac
a=(1 "2 3")
set +x
### mapfile
mapfile -t lines < <(printf 'a b\nc\n\nd'); declare -p lines
mapfile -t -n 2 -s 1 some <<< $'1\n2\n3\n4'; declare -p some
readarray -d : -t parts <<< 'x:y:z'; declare -p parts
mapfile -t -O 2 some <<< new; declare -p some
each() { echo "call $1 [$2]"; }
mapfile -t -c 1 -C each z <<< $'p\nq'
### select
PS3='choose: '
select d in red green quit; do case $d in quit) break;; '') echo "bad $REPLY";; *) echo "$REPLY is $d";; esac; done <<< $'1\n9\n\n3'
### printf
printf -v x '%05.2f|%x|%#o|%+d|%e' 3.14159 255 8 5 12345.678; echo "$x"
printf '%s=%s\n' a 1 b 2 c; printf '%(%Y)T\n' 0; printf '%b|%q|%c|%%\n' 'a\tb' "it's" xyz
printf '%*d|%-*d|\n' 6 42 6 42; printf '%.3s|%10.3s|\n' abcdef abcdef; printf '%d\n' 0x1f 010 "'A" 12abc; echo $?
printf -v arr[2] '%s' q; declare -p arr
### reading with IFS
while IFS=: read -r user _ uid gid rest; do echo "$user $uid [$rest]"; done <<'X'
root:x:0:0:root:/root:/bin/sh
app:x:1000:1000::/home/app:
broken
X
IFS=, read -ra f <<< 'a,,b c,'; declare -p f
echo 'a\tb c' | { read x y; echo "$x|$y"; }; echo '  a  b  ' | { IFS= read -r l; echo "[$l]"; }
read -d ';' -r one <<< 'first;second'; echo "$one"; read -n 3 t <<< abcdef; echo $t
### string surgery
p=/srv/app/releases/v1.2.3/app.tar.gz
echo "${p##*/} ${p%/*} ${p%%.*} ${p##*.} ${p/app/APP} ${p//app/X} ${p/#\/srv/~} ${p/%gz/xz}"
s='hello world'; echo "${s^} ${s^^} ${s^^[lo]} ${s:6} ${s: -5:3} ${s:0:-6} ${#s}"; S=HELLO; echo "${S,} ${S,,}"
a=(one two three four); echo "${a[@]:1:2} ${a[-1]} ${a[@]/o/0} ${a[@]%e} ${#a[2]} ${!a[*]}"
### extended globs
shopt -s extglob
for w in foo.txt bar.md baz 007 -5 +3 x.y.z ''; do case $w in *.@(txt|md)) k=doc;; ?([-+])+([0-9])) k=int;; !(*.*)) k=plain;; *) k=other;; esac; echo "[$w] $k"; done
v=xxabcxx; echo "${v##+(x)} ${v%%+(x)} ${v//+(x)/-}"
### the script's arguments
set -- a 'b c' d; echo $# "$@"; for x; do echo "[$x]"; done; shift 2; echo "$1 $#"; shift 5; echo $?; set -- "${@:1}" z; echo "$*"; IFS=-; echo "$*"
### errors with line numbers from a file
cat > s <<'X'
#!/bin/bash
echo one
nosuch
cd /absent
f() {
  local x=$(( 1 / 0 ))
  echo "in f"
}
f
echo ${x?gone}
echo end
X
bash s; echo $?; chmod +x s; ./s 2>&1 | head -n 2; printf 'echo a\nif true; then\necho b\n' > t; bash t; echo $?; printf 'echo a\nfor i in 1 2\necho $i\ndone\n' > t; bash t; echo $?; printf 'echo "a\necho b\n' > t; bash t; echo $?; printf 'a=(1 2\necho\n' >t; bash t; printf 'echo a\n}\n' >t; bash t; printf 'case x in\nx) echo\n' >t; bash t; printf 'cat <<E\nx\n' >t; bash t
### wait
sleep 0.3 & a=$!; (sleep 0.1; exit 4) & b=$!; wait -n; echo $?; wait $a; echo $?; wait $b; echo $?; wait 99999; echo $?; wait -n; echo $?; (exit 9) & wait -n -p who; echo $? $([[ $who == $! ]] && echo same)
### coproc
coproc UP { while read -r l; do echo "${l^^}"; done; }; echo hello >&"${UP[1]}"; read -r r <&"${UP[0]}"; echo "$r"; eval "exec ${UP[1]}>&-"; wait $UP_PID; echo $?
### here-documents
name=you; cat <<A; cat <<'B'; cat <<-C
Hello $name $((1+1)) \$x `echo sub`
A
Hello $name
B
	tabbed $name
	C
cat <<"X Y"
$a
X Y
### bubble sort
a=(5 3 9 1); n=${#a[@]}; for ((i = 0; i < n; i++)); do for ((j = 0; j < n - i - 1; j++)); do if ((a[j] > a[j+1])); then t=${a[j]}; a[j]=${a[j+1]}; a[j+1]=$t; fi; done; done; echo "${a[*]}"
### arithmetic
echo $((2**10)) $((7/2)) $((-7/2)) $((-7%3)) $((0x1f)) $((010)) $((2#1011)) $((16#ff)) $((36#z)) $((1<<40)) $((~5)) $((!3)) $((5&3|8^1)) $((x=3,x+=4,x++)) $x; ((0)); echo $?; let 'y = 5 * 2' z=y+1; echo $y $z; let 0; echo $?; echo $((08)); echo next; echo $((1 +)); echo next; echo $((a b)); echo $((3#5)); echo $((2**-1)); ((1=2)); echo $?; $((5))
### retry with functions and local
attempt=0; try() { ((++attempt >= 3)); }; retry() { local max=$1 n=1; shift; until "$@"; do if ((n >= max)); then echo "gave up after $n"; return 1; fi; echo "attempt $n failed"; ((n++)); done; echo "worked at $n"; }; retry 5 try; attempt=-9; retry 2 try; echo $?
### readonly and unset
readonly R=1; R=2; echo "$? $R"; unset R; echo $?; f() { local R=3; }; f; echo $?; declare -r Q=1; declare Q=2; echo $?; readonly -p | grep ' R='; export R; unset -v nope; echo $?; unset 1x; echo $?; unset -f nofn; echo $?; local x=1; echo $?
### stack trace
trace() { local i; for ((i = 0; i < ${#FUNCNAME[@]}; i++)); do echo "${FUNCNAME[i]} ${BASH_LINENO[i]}"; done; caller 0; caller; }
a() { trace; }
b() {
  a
}
b; caller; echo $?
### descriptors
exec 3>log; echo one >&3; echo two >&3; exec 3>&-; cat log; echo x >&3; echo $?; exec 4<log; read -u 4 l; echo "$l"; read -u 4 l; echo "$l"; read -u 4 l; echo $?; exec {fd}<log; echo $((fd >= 10)); exec {fd}<&-; { echo out; echo err >&2; } 2>&1 >/dev/null | cat; set -C; echo x > log; echo $?; echo y >| log; cat log; cat < nofile; echo $?; echo a > /absent/x; echo $?; cat <&9; echo $?
### time and TIMEFORMAT
TIMEFORMAT='%0R'; time sleep 0.01; TIMEFORMAT=; time :; echo $?; time; TIMEFORMAT='done %%'; time { true; false; }; echo $?
### builtins' mistakes
cd a b; echo $?; cd -q; echo $?; shift x; echo $?; exit abc; echo no
