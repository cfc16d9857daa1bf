name="World"; echo 'Hello $name'; echo "Hello $name"; echo "Hello '$name'"; echo 'Hello "'$name'"'; echo Hello \$name
###
file="my file.txt"; touch $file; ls; touch "$file"; ls -1; rm $file; echo $?; rm -v "$file"
###
echo "It's 5 o'clock"; echo 'It'\''s'; echo "a\tb"; echo -e "a\tb"; echo $'a\tb\'c'
###
msg="line1
line2"; echo $msg; echo "$msg"; printf '%s\n' $msg; printf '%s|' "$msg"; echo
###
echo "unclosed
echo next
###
echo 'single $HOME `date`'; x=5; echo "cost: $$x" | tr -d 0-9; echo "cost: \$${x}"; echo "$xy|${x}y"
###
a="*"; cd /etc/..; cd - >/dev/null; touch 1.txt 2.txt; echo $a; echo "$a"; echo '*'; b=$a; echo "[$b]"; [ $a = "*" ]; echo $?
###
args="-l -a"; set -- $args; echo $#; set -- "$args"; echo $#; cmd="echo hi there"; $cmd; "$cmd"; echo $?
###
empty=""; [ -n $empty ] && echo "nonempty?"; [ -n "$empty" ] || echo empty; [ $empty == x ]; echo $?; [[ $empty == x ]]; echo $?
###
path="C:\new\table"; echo $path; echo "$path"; printf "$path\n"; printf '%s\n' "$path"; read -r l <<< 'a\tb'; echo "$l"; read l <<< 'a\tb'; echo "$l"
###
echo "nested: $(echo "inner $(echo "deep 'x'")")"; echo `echo \`echo old\``; echo "`echo "a  b"`"
###
echo a{b,c}d "a{b,c}d" {1..3} "{1..3}" {a,b}{1,2} {x} {} {1..10..3} {z..w} pre{,fix}
###
x='a b'; for i in $x; do echo "<$i>"; done; for i in "$x"; do echo "<$i>"; done; for i in "a b" c; do echo "<$i>"; done
###
echo "${undefined}x${undefined-d}y${undefined:-e}"; echo "$@"; echo "$#$*"; echo "$0" | tr a-z A-Z
###
echo "$((2+3)) is five"; echo '$((2+3))'; echo $((  010 + 0x10 )); echo "$[1+1]"; expr 2 + 3; expr 2+3; expr 2 '*' 3; expr 2 * 3 2>&1 | head -1
###
s="a;b;c"; echo $s; IFS=';'; echo $s; echo "$s"; set -- $s; echo $2; unset IFS; echo $s
###
echo Tom & Jerry 2>/dev/null; wait; echo "Tom & Jerry"; echo a;echo b; echo a\;b; echo "a" "b"  'c'd; echo a    b; echo "#no comment" #comment
###
echo "backslash at end \\"; echo 'ok\'; echo "a\
b"; echo a\
b; echo 'a\
b'; echo "\"quoted\" \`tick\` \$dollar \a \z"
###
touch "a b.log" c.log d.txt; for f in *.log; do echo "file: $f"; done; for f in $(ls *.log); do echo "bad: $f"; done; for f in *.xyz; do echo "none: $f"; done; shopt -s nullglob; for f in *.xyz; do echo never; done; echo end
###
for f in 1 2 3
do
  [ $f -eq 2 ] && continue
  echo "n=$f"
done
while read -r line; do echo "got $line"; done <<END
x y
  z
END
echo "$line"
###
printf 'a:1\nb:2\n' > f; while IFS=: read -r k v; do echo "$k=$v"; done < f; cat f | while read l; do n=$((n+1)); done; echo "n=$n"; while read l; do n=$((n+1)); done < f; echo "n=$n"
###
i=0; while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done; until [ $i -eq 0 ]; do ((i--)); done; echo $i; for ((i=0;i<3;i++)); do printf '%d ' $i; done; echo; for ((i=0,j=5;i<j;i++,j--)); do echo $i $j; done
###
for i in {1..3}; do for j in a b c; do [ $j = b ] && continue 2; echo $i$j; done; done; for i in 1 2 3; do for j in 1 2; do [ $i = 2 ] && break 2; echo $i.$j; done; done; break; continue; echo $?
###
for i in a b c; do echo $i; done | while read x; do echo "piped $x"; done | sort -r | head -2; for i in; do echo no; done; echo $?; for i; do echo "arg $i"; done; set -- p q; for i; do echo "arg $i"; done
###
select x in apple banana; do echo "you chose $x ($REPLY)"; [ -n "$x" ] && break; done <<< $'9\n2'
###
n=5; while ((n > 0)); do if ((n % 2)); then ((n--)); continue; fi; echo $n; ((n--)); done; seq 1 3 | while read n; do echo "n $n"; done; echo "after $n"
###
mkdir -p d/{a,b}; touch d/a/x.sh d/b/y.sh; for f in d/*/*.sh; do base=${f##*/}; dir=${f%/*}; echo "$dir -> ${base%.sh}.bak"; done; find d -name '*.sh' | sort | while read -r f; do echo "$(basename "$f" .sh)"; done
###
printf 'one two\nthree\n' > w; for w in $(cat w); do echo "[$w]"; done; for w in "$(cat w)"; do echo "[$w]"; done; mapfile -t L < w; echo "${#L[@]} ${L[0]}"; while read -a A; do echo "${A[1]:-none}"; done < w
###
for n in 01 08 09 10; do echo $((10#$n + 1)); done; for n in 08; do echo $((n+1)); done; echo after
###
for i in 1 2 3; do
  case $i in
    1) echo one;;
    2|3) echo many;&
    9) echo fall;;&
    *) echo any;;
  esac
done
###
x=3; while [ $x -gt 0 ]
do
  echo $x
  x=`expr $x - 1`
done
if [ $x -eq 0 ]; then echo done; elif [ $x -eq 1 ]; then echo one; else echo other; fi
###
while true; do ((c++ >= 3)) && break; echo "c=$c"; done; until (( c == 0 )); do c=$((c-1)); done; echo $c; for x in $(seq 3 -1 1); do printf "%s " $x; done; echo liftoff
###
name=Bob; cat <<EOF
Dear $name,
  today: $(echo now)
  \$5 and \`tick\` \\ "q" 'q'
EOF
cat <<'EOF'
Dear $name, $(no)
EOF
cat <<-EOF
	tabbed
	  $name
	EOF
###
cat > s.sh <<'X'
#!/bin/bash
echo "args: $#"
for a in "$@"; do echo "- $a"; done
X
chmod +x s.sh; ./s.sh one "two three"; bash s.sh; sh s.sh x; ./s.sh | cat
###
cat << EOF | grep b
abc
xyz
EOF
cat <<A; cat <<B
in a
A
in b
B
###
cat <<EOF
never closed
line
###
cat <<EOF
 EOF
end
EOF
echo "x" ; cat <<< "here $((1+1))" ; tr a-z A-Z <<< word; read a b <<< "1 2 3"; echo "$b"
###
f() { cat <<EOF
in f: $1
EOF
}; f arg; x=$(cat <<EOF
captured $((3*3))
EOF
); echo "$x"; while read l; do echo "> $l"; done <<EOF
$(printf '%s\n' a b)
EOF
###
cat <<EOF > out.txt
$(ls nosuch 2>&1)
${var:-default}
EOF
cat out.txt; cat <<"E O F"
spaces
E O F
wc -l <<EOF
1
2
EOF
###
greet() { local n=${1:?name needed}; echo "Hi $n"; return 3; }; greet Al; echo $?; greet; echo "still $?"
###
add() { echo $(($1 + $2)); }; r=$(add 2 3); echo $r; add 1; add a b; add 1 x2; echo $?
###
function f { echo "$FUNCNAME $# $*"; }; function g() { f "$@"; shift; f "$@"; }; g a "b c" d; type g; declare -F; unset -f f; g x
###
x=global; f() { x=changed; local y=loc; echo "in: $x $y"; }; f; echo "out: $x [$y]"; g() { local x=inner; h; }; h() { echo "h sees $x"; }; g; h
###
fact() { [ $1 -le 1 ] && { echo 1; return; }; local p=$(fact $(($1-1))); echo $(($1*p)); }; fact 6; fib() { (( $1 < 2 )) && echo $1 || echo $(( $(fib $(($1-1))) + $(fib $(($1-2))) )); }; fib 5
###
f() { return 256; }; f; echo $?; g() { return -1; }; g; echo $?; h() { return abc; }; h; echo $?; i() { false; }; i; echo $?; j() { :; }; j; echo $?; k() { return; }; false; k; echo $?
###
f() { echo "out"; echo "err" >&2; }; f > /dev/null; f 2>/dev/null; x=$(f 2>&1); echo "$x"; f() { echo redefined; }; f; unset -f f; f; echo $?
###
is_even() { (( $1 % 2 == 0 )); }; for n in 1 2 3 4; do if is_even $n; then echo "$n even"; else echo "$n odd"; fi; done; is_even; echo $?
###
f() {
  echo "line $LINENO"
  g
}
g() { echo "called from ${FUNCNAME[1]} at ${BASH_LINENO[0]}"; caller; caller 0; }
f
###
f() ( cd /; x=1; pwd ); f; echo "x=$x"; f() { echo }
###
myfunc {
echo hi
}
###
f() { }
f
###
f () echo hi
f
###
local x=5; echo $?; return 3; echo $?; f() { local a=1 b=2; local -i c=2+3; local -r d=4; d=5; echo $a$b$c; }; f; echo $?
###
usage() { cat >&2 <<EOF
Usage: ${0##*/} [-h] FILE
EOF
exit 1; }; [ $# -eq 1 ] || usage; echo never
###
a=(one two "three four"); echo ${a[0]} ${a[2]} ${#a[@]} ${#a[2]} "${a[@]:1}"; a+=(five); a[10]=ten; echo "${!a[@]}"; unset 'a[1]'; echo "${a[@]}" ${#a[@]}; for x in "${a[@]}"; do echo "<$x>"; done
###
declare -A m; m[apple]=red; m["two words"]=x; m+=([k]=v); echo ${m[apple]} ${#m[@]}; for k in "${!m[@]}"; do echo "$k=${m[$k]}"; done | sort; [[ -v m[apple] ]] && echo has; unset 'm[apple]'; echo ${m[apple]-gone}; declare -p m
###
a=(3 1 2); sorted=($(printf '%s\n' "${a[@]}" | sort -n)); echo "${sorted[*]}"; IFS=,; echo "${a[*]}"; echo "${a[@]}"; unset IFS; echo ${a[-1]} ${a[-4]}; echo ${a}; a=new; echo "${a[@]}"
###
a=(x y z); echo ${a[1]:0:1} ${a[@]/y/Y} ${a[@]#x} ${a[@]^^} ${a[@]:0:2}; i=1; echo ${a[i]} ${a[i+1]} ${a[$i-1]}; echo "last ${a[${#a[@]}-1]}"; b=("${a[@]}"); b[0]=q; echo ${a[0]}; echo "${a[@]@Q}"
###
str="a,b,c"; IFS=, read -ra parts <<< "$str"; echo ${#parts[@]} ${parts[1]}; printf '%s\n' "${parts[@]}"; arr=( $(echo 1 2 3) ); sum=0; for n in "${arr[@]}"; do ((sum+=n)); done; echo $sum; echo $((${arr[@]/%/+}0))
###
declare -a list=(a b); list=("${list[@]}" c); list=(zero "${list[@]}"); echo "${list[@]}"; echo ${list[@]:1:2}; unset list[0]; echo "${!list[@]}"; list=("${list[@]}"); echo "${!list[@]}"; unset list; echo "${#list[@]}"; list[5]=x; declare -p list
###
m[key]=1; m[other]=2; echo ${m[key]} ${!m[@]}; declare -A n=([a]=1 [b]=2); n=([c]=3); echo ${!n[@]}; declare -A bad=(x y z); echo ${bad[x]} "${bad[z]}"; declare -A e; e[]=1; echo $?
###
a=([2]=c [0]=a); echo "${a[@]}"; declare -p a; a=(a=1 b); echo "${a[0]}"; readonly -a r=(1 2); r[0]=5; echo $?; r+=(3); echo $?
###
matrix=("1 2 3" "4 5 6"); for row in "${matrix[@]}"; do for c in $row; do echo -n "$((c*2)) "; done; echo; done; s=(); s+=(1); s+=(2); echo "top ${s[-1]}"; unset 's[-1]'; echo ${#s[@]}; unset 's[-5]'; echo $?
###
words=(the cat the dog the); declare -A c; for w in "${words[@]}"; do ((c[$w]++)); done; for w in cat dog the; do echo "$w ${c[$w]}"; done; f() { local -n ref=$1; ref+=(new); echo ${#ref[@]}; }; f words; echo ${words[-1]}
###
trap 'echo bye' EXIT; echo work; exit 3
###
trap 'echo "caught INT"' INT; kill -INT $$; echo after; trap - INT; trap; trap -p EXIT; trap 'echo x' USR1 USR2; trap; kill -USR1 $$
###
cleanup() { rm -f "$tmp"; echo "cleaned ($?)"; }; tmp=t1; touch $tmp; trap cleanup EXIT; ls; (exit 7); echo $?; false
###
trap 'echo debug: $BASH_COMMAND' DEBUG; x=1; echo $x; [ $x = 1 ] && echo yes; trap - DEBUG; echo end
###
f() { trap 'echo ret' RETURN; echo in f; }; f; f2() { echo f2; }; f2; trap - RETURN; (trap 'echo sub exit' EXIT; echo sub); echo main; trap 'echo a' EXIT; trap 'echo b' EXIT
###
trap '' TERM; kill $$; echo survived; trap 'echo got TERM; exit 5' TERM; kill $$; echo never
###
trap 'echo bad' NOSUCH; echo $?; trap 'x' 99; echo $?; trap -l | head -2; trap 'echo z' 0; trap -p; trap - 0; trap 'echo int' SIGINT int 2; trap -p INT; trap 15 -- 2>&1; trap; echo $?
###
p() { local OPTIND o; while getopts "ab:c" o; do case $o in a) echo A;; b) echo "B=$OPTARG";; c) echo C;; \?) echo "bad";; esac; done; shift $((OPTIND-1)); echo "rest: $*"; }; p -a -b val file; p -abval -c x y; p -b; p -z; p -a -- -b; p
###
p() { OPTIND=1; while getopts ":f:v" o; do case $o in f) echo "f $OPTARG";; v) echo v;; :) echo "need arg for -$OPTARG";; \?) echo "unknown -$OPTARG";; esac; done; }; p -f; p -x -v; p -vf file; p -v file -f x; echo $OPTIND
###
set -- -n 5 -q file1 file2; quiet=0; while getopts n:q opt; do case "$opt" in n) n=$OPTARG;; q) quiet=1;; *) exit 2;; esac; done; shift $((OPTIND - 1)); echo "$n $quiet $1 $#"; getopts a; echo $?; getopts; echo $?
###
set -- --name=x --verbose -- a b; while [[ $1 == --* ]]; do case $1 in --name=*) echo "name ${1#*=}";; --verbose) echo verb;; --) shift; break;; esac; shift; done; echo "left: $@"; shift 5; echo $?; shift -1; echo $?; shift x; echo $?
###
a=7 b=2; echo $((a/b)) $((a%b)) $((a**b)) $((-a/b)) $((a<<b)) $((a>b)) $((a&b|1^3)) $((~a)) $((!a)); echo $((a>b?a:b)) $((a++ + ++b)) $a $b; echo $((a=5,b=6,a*b)); let "c = a + 1" d=c*2; echo $c $d
###
echo $((1/0)); echo "after $?"
###
echo $((1+)); echo after
###
echo $((5 5)); echo after
###
x=abc; echo $((x)); x=3y; echo $((x)); echo after
###
echo $((09)); echo after
###
echo $((2#1010)) $((16#ff)) $((0xFF)) $((8#17)) $((36#z)) $((64#_)); echo $((2#3)); echo n
###
echo $((1.5+2)); echo after
###
echo $((9223372036854775807+1)) $((-9223372036854775808)) $((2**63)) $((2**-1)); echo e
###
((x=5)); echo $? $x; ((x==6)); echo $?; ((0)); echo $?; ((y++)); echo $? $y; let x=0; echo $?; let "z = 3 > 2"; echo $z; (( x = 1 ? 2 : 3 )); echo $x; i=5; echo $((i+=2)) $((i-=1)) $((i*=3)) $((i/=4)) $((i%=3)) $((i<<=3))
###
echo "scale=2; 10/3" | bc; awk 'BEGIN{printf "%.2f\n", 10/3}'; printf '%.3f\n' 2.5; printf '%d\n' 2.5; printf '%d %d\n' 0x1f 017; [ 3 -gt 2.5 ]; echo $?; [[ 10 > 9 ]]; echo $?; [ 10 \> 9 ]; echo $?; (( 10 > 9 )); echo $?
###
declare -i n=5; n=n*2; echo $n; n="3+4"; echo $n; n=abc; echo $n; n+=1; echo $n; s=5; s+=1; echo $s; ((s+=1)); echo $s; n=1/0; echo $?
###
total=0; for p in 10 20 30; do total=$((total + p)); done; echo "avg $((total/3))"; x=5; x=$x+1; echo $x; echo $(($x)); x = 5; echo $((x )); (( x += 10 )) && echo ok; echo $(( x > 5 && x < 100 )) $(( (x) )) $(( - - 3 )) $((+3))
###
s="Hello, World"; echo ${#s} ${s:0:5} ${s:7} ${s: -5} ${s:(-5):3} ${s/World/Bash} ${s//o/0} ${s/#Hello/Bye} ${s/%World/All} ${s,,} ${s^^} ${s%,*} ${s#*, }
###
f=/usr/local/lib/file.tar.gz; echo ${f##*/} ${f%/*} ${f#*.} ${f##*.} ${f%.*} ${f%%.*} $(basename $f .gz) $(dirname $f); g=${f##*/}; echo ${g%%.*}; echo ${f//\//_}
###
v=; echo "${v:-d}|${v-d}|${v:+set}|${v+set}"; unset v; echo "${v:-d}|${v-d}|${v:+set}|${v+set}"; echo "${v:=assigned}" $v; : ${w:=x y}; echo "$w"; echo ${q:?}; echo not
###
echo ${q:?custom message}; echo never
###
s="a b  c"; set -- $s; echo $#; t=$(echo $s); echo "$t"; u="  trim me  "; u="${u#"${u%%[![:space:]]*}"}"; u="${u%"${u##*[![:space:]]}"}"; echo "[$u]"; read -r x <<< "  trim  "; echo "[$x]"; echo "[$(echo "  y " | xargs)]"
###
s=hello; echo ${s^} ${s^^[lo]} ${s:1:1} ${s:10}; r=; for ((i=${#s}-1;i>=0;i--)); do r+=${s:i:1}; done; echo $r; [[ $s == h*o ]] && echo glob; [[ $s == "h*o" ]] || echo literal; [[ $s =~ ^h(.)l ]] && echo ${BASH_REMATCH[1]}; [[ abc < abd ]] && echo less; printf '%-8s|%5s|%05d|%x|%o|%e\n' $s ab 42 255 8 1234.5
###
s="key=value=more"; echo ${s%%=*} ${s#*=} ${s##*=} ${s%=*}; IFS== read k v <<< "$s"; echo "$k|$v"; echo ${s/=/:} ${s//[ae]/_} ${s//[^a-z]}; echo "${s:0:${#s}-5}"; echo ${s:0:-5}; echo ${s: -100}x; echo ${s:3:-20}
###
if [[ "abc123" =~ ^[a-z]+[0-9]+$ ]]; then echo match; fi; re='([0-9]{4})-([0-9]{2})'; [[ "date 2024-05-06" =~ $re ]]; echo "${BASH_REMATCH[@]}"; r='['; [[ a =~ $r ]]; echo $?; [[ x == [[:alpha:]] ]]; echo $?; case Yes in [yY]*) echo y;; esac
###
s="one two three"; echo "${s%% *} ${s##* }"; words=($s); echo ${words[1]}; echo "$s" | awk '{print $NF, NF}'; echo "$s" | tr ' ' '\n' | tac | paste -sd' '; echo ${s@U} ${s@u} ${s@Q}; printf '%s\n' "${s// /$'\n'}"; printf '=%.0s' {1..10}; echo; printf '%*s|\n' 6 ab; printf '%s-%s\n' a b c
###
x="5 apples"; echo $((${x%% *} * 2)); y=${x//[!0-9]/}; echo $y; a=abc; b=${a/b}; echo $b; echo ${a/x/y}; c=$a$b; c+=d; echo $c; echo "${#c} ${#undefined}"; [ "$a" \< "b" ] && echo lt; [ -z "$undefined" ] && echo z; [ abc = ABC ] || echo case; echo ${a:?} ${a:+yes}
###
sleep 0.2 & echo started; wait; echo "done $?"; (exit 4) & wait $!; echo $?; sleep 0.1 & sleep 0.1 & wait; jobs; false & wait %1; echo $?; wait 99999; echo $?; wait %5; echo $?
###
for i in 1 2 3; do (sleep 0.$i; echo "job $i") & done; wait; echo all; sleep 10 & kill $!; wait $! 2>/dev/null; echo $?; kill %1; echo $?; kill 999999; echo $?; kill -0 $$; echo $?; kill -l 15; kill -l TERM; kill; echo $?
###
set -m; sleep 0.3 & jobs | sed 's/sleep.*/sleep/'; fg %1; echo $?; sleep 1 & bg; kill %%; wait; set +m; jobs; fg; echo $?; disown; echo $?; bg; echo $?
###
timeout 1 sleep 5; echo $?; timeout 2 echo ok; { sleep 0.1; echo bg; } & wait -n; echo $?; wait -n; echo $?; nohup echo hi 2>/dev/null; (sleep 0.1; exit 3) & p=$!; wait $p; echo "p $?"; wait $p; echo "again $?"
###
coproc cat; echo hello >&${COPROC[1]}; read -u ${COPROC[0]} x; echo $x; exec {COPROC[1]}>&-; wait 2>/dev/null; mkfifo p; (echo via fifo > p) & read y < p; echo $y; rm p; ls; (echo a; sleep 0.1; echo b) | while read l; do echo $l; done & wait; echo end
###
if [ 1 -eq 1 ]
  echo yes
fi
###
if true; then
  echo yes
###
for i in 1 2 3
  echo $i
done
###
while true; do
  echo x
  break
echo after
###
echo one
echo two )
echo three
###
x=$((1 + 2)
echo $x
###
case a in
  a) echo a
  b) echo b;;
esac
###
case x in
  x) echo found ;;
echo missing esac
###
echo "ok"
fi
echo no
###
then echo hi
###
echo hi;;
###
| grep x
###
echo a | | grep a
###
echo a &&
###
echo a & & echo b
###
( echo a
###
{ echo a }
###
for x in a b; do echo $x; done; done
###
function { echo x; }
###
echo $(echo a
###
echo `echo a
###
echo ${x
###
echo "${x"
###
if [ 1 = 1 ] then echo a; fi
###
if [1 = 1]; then echo a; fi
###
if [ 1 = 1]; then echo a; fi
###
if [ "a" = "a" && "b" = "b" ]; then echo both; fi
###
if [[ a = a ]] && [[ b = b ]] then echo x; fi
###
[[ a = a; echo $?
###
[[ -z ]] && echo x
###
[[ a == ]]; echo x
###
((x = 1 + ; echo x
###
x = 5; echo $?; x= 5; echo $?; x =5; echo $?; $x=5; echo $?; 5=x; echo $?; x-y=3; echo $?
###
while do echo; done
###
for i in 1 2; { echo $i; }
###
for 1x in a; do echo; done
###
f( { echo x; }
###
arr=(1 2 3; echo ${arr[0]}
###
elif true; then echo x; fi
###
if true; then else echo x; fi
###
until false; do break; done; esac
###
cat < > x
###
echo a > ; echo b
###
! ; echo x
###
select x in a b; echo $x; done
###
export 1a=2; echo $?; readonly x-y; echo $?; unset 1x; echo $?; local; declare 2=3; echo $?; read 1z <<< x; echo $?; alias 'a b=c'; echo $?; printf; echo $?; test 1 2; echo $?; [ a b c d ]; echo $?
