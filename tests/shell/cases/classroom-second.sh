names=(Kim Lee Park); for i in "${!names[@]}"; do printf '%d: %s\n' "$((i+1))" "${names[i]}"; done; echo "last: ${names[-1]} count: ${#names[@]} idx: ${!names[*]}"
###
declare -a matrix; for r in 0 1; do for c in 0 1 2; do matrix[r*3+c]=$((r*c)); done; done; echo "${matrix[*]}"; printf '%s\n' "${matrix[@]:3:3}" | paste -sd' '
###
stack=(); push() { stack+=("$1"); }; pop() { unset 'stack[-1]'; }; push a; push b; push c; pop; echo "${stack[@]}"; queue=(1 2 3); queue=("${queue[@]:1}"); echo "${queue[@]}"
###
greet() { local name=${1:?name required} greeting=${2:-Hello}; printf '%s, %s!\n' "$greeting" "$name"; }; greet World; greet Kim Hi; (greet); echo $?; greet; echo no
###
max() { local m=$1 x; shift; for x; do (( x > m )) && m=$x; done; echo "$m"; }; max 3 9 2 7; is_even() { (( $1 % 2 == 0 )); }; for n in 1 2; do is_even $n && echo "$n even" || echo "$n odd"; done
###
while IFS=, read -r id name _; do [[ $id == id ]] && continue; echo "$id -> ${name^^}"; done <<E
id,name,x
1,kim,a
2,lee,b
E
###
cat > err.sh <<'S'
echo start
cd /nonexistent
nosuch arg
[ 1 -gt x ]
echo $((1/0))
echo not reached?
foo() {
  false_cmd
}
foo
"$unset_cmd"
local x=1
return 3
echo end
S
bash err.sh; echo "status $?"; sh err.sh; echo "status $?"
###
printf 'if true\nthen echo a\nelse\nfi\n' > s1.sh; bash s1.sh; sh s1.sh; printf 'for i in 1 2\n  echo $i\ndone\n' > s2.sh; bash s2.sh; sh s2.sh; printf 'echo "abc\necho x\n' > s3.sh; bash s3.sh; sh s3.sh; printf 'while true; do\necho a\n' > s4.sh; bash s4.sh; sh s4.sh; printf 'case x in\na) echo a\nb) echo b;;\nesac\n' > s5.sh; bash s5.sh; sh s5.sh
###
log() { printf '[%s] %s\n' "$1" "${*:2}" >&2; }; log INFO hello world 2>&1; { log ERR x; } 2> e.txt; cat e.txt; exec 3>&1; out=$(log X y 2>&1 1>&3); echo "[$out]"; exec 3>&-
###
lock=/tmp/l.$$; cleanup() { rm -rf "$lock"; echo cleaned; }; trap cleanup EXIT; mkdir "$lock" && echo locked; (exit 1) || echo handled; kill -TERM $$; echo unreached
###
trap 'echo "exit: $?"' EXIT; trap 'echo "err at $LINENO"' ERR; set -E; f() { false; }; f; g() { return 4; }; g || true; set -e; f; echo never
###
for sig in INT TERM HUP; do trap "echo got $sig" $sig; done; kill -HUP $$; kill -INT $$; kill -TERM $$; trap -p; trap '' HUP; kill -HUP $$; trap - HUP INT TERM; trap -p; trap 'x' NOSIG; trap -l | head -1; trap 5
###
n=0; while true; do ((n++)); if ((n==2)); then continue; fi; if ((n>4)); then break; fi; echo "n=$n"; done; until [[ $n -le 0 ]]; do ((n-=2)); done; echo $n; for ((;n<3;n++)); do :; done; echo $n
###
echo $((0b101)) 
###
echo $((2#102)); echo after
###
echo $((16#FF + 8#77 + 2#11)) $((0xff)) $((36#Zz)) $((37#a)) $((62#Z)) $((1#0)); echo x
###
printf '%x %o %X %#x %b %05.1f %+d %e\n' 255 8 255 255 'a\nb' 3.14159 7 1234.5; printf '%-10s|%10s|\n' left right; printf '%3d%%\n' 5 50 100; printf '%s=%d\n' a 1 b 2 c; printf '%c%c%c\n' abc def ghi; printf '%.3s|%5.1s|\n' abcdef xyz; printf '%d\n' 3.7; printf '%i\n' -5; printf '%5s|%-5s|%05d\n' '한글' é -42
###
str="The quick brown fox"; echo "${str,,}" "${str^^}" "${str~~}" "${str#* }" "${str##* }" "${str% *}" "${str%% *}" "${str/quick/slow}" "${str: -3}" "${str:4:5}" "${str//[^a-z]/}" "${#str}"; w=($str); echo "${#w[@]} ${w[1]}"; [[ $str == *brown* ]] && echo has; [[ $str =~ (q[a-z]+) ]] && echo "${BASH_REMATCH[1]}"; echo "${str@Q}"; rev <<< "$str"; IFS=' ' read -r first rest <<< "$str"; echo "$first|$rest"
###
path=/home/kim/docs/report.tar.gz; echo "${path##*/}" "${path%/*}" "${path##*.}" "${path%%.*}" "$(basename "$path" .tar.gz)" "$(dirname "$path")"; f=${path##*/}; echo "${f%%.*}" "${f#*.}" "${f/%.gz/.bz2}" "${f/#report/summary}"; url=https://user@host:8080/p?q=1; echo "${url#*://}" "${url%%:*}"; h=${url#*@}; echo "${h%%:*}" "${h#*:}"
###
declare -A age=([kim]=31 [lee]=28); age[park]=45; for k in "${!age[@]}"; do echo "$k ${age[$k]}"; done | sort -k2n; [[ -n ${age[lee]+x} ]] && echo yes; [[ -v age[none] ]] || echo none; unset 'age[kim]'; echo "${#age[@]}"; declare -p age | tr ' ' '\n' | sort | head -3; age=(); echo "${#age[@]}"; declare -A bad; bad[]=x; echo $?; bad[a b]=1; echo "${bad[a b]}"
###
arr=(1 2 3); arr[10]=x; echo "${#arr[@]} ${!arr[@]}"; arr=("${arr[@]}"); echo "${!arr[@]}"; echo "${arr[@]:1:2}" "${arr[*]: -1}" "${arr[@]/x/y}" "${arr[@]#?}"; unset arr; echo "[${arr[@]}]"; a=(x 'y z'); b=("${a[@]}" w); printf '<%s>' "${b[@]}"; echo; c=(${a[@]}); echo ${#c[@]}; IFS=+; echo "${b[*]}"; a[-1]=last; echo "${a[1]}"; a[-5]=bad; echo $?; a=([2]=c [0]=a); echo "${a[@]}"; read -ra d <<< 'p+q+r'; echo ${#d[@]}
###
a=1; { a=2; echo in $a; }; (a=3; echo sub $a); echo out $a; echo $a | { read x; a=9; }; echo $a; f() { a=5; }; f; echo $a; b=$(a=7; echo $a); echo $a $b; a=8 env | grep ^a=; echo $a; a=1 b=$a; echo $b
###
[ -z "" ] && echo empty; [ "a" = "a" -a 1 -lt 2 ] && echo both; [ ! -f x ] && echo nofile; test -d / && echo dir; [[ -e / && ! -L / ]] && echo ok; [ "$HOME" ] && echo set; [ abc \> abb ] && echo gt; [[ 5 > 10 ]] && echo string; [[ 5 -lt 10 ]] && echo num; [ 05 -eq 5 ] && echo eq; [[ a =~ ^[[:alpha:]]$ ]] && echo alpha; [ -n ] && echo n; [ ! ] ; echo $?; [ "" ]; echo $?; [ -a ]; echo $?; [ = ]; echo $?; [ a -a ]; echo $?; [ ( ]; echo $?
###
set -- one "two three" four; echo $# "$2"; for i in 1 2; do shift; echo "$1"; done; set -- $(echo a b c); echo "$#:$*"; set -- "$@" d; echo "${@:2:2}" "${!#}" "${@: -1}" "${*:1:1}"; set --; echo $#; set -- -x; echo "$1"; f() { echo "$#"; }; f "$@"; f "$*"; f $*; f ""
###
eval 'x=$((1+2))'; echo $x; v=x; echo ${!v}; declare -n r=x; r=9; echo $x; unset -n r; printf -v "$v" 77; echo $x; declare "$v=5"; echo $x; export "$v"; env | grep ^x=; read -r "$v" <<< 66; echo $x; let "$v=3"; echo $x; indirect=arr[1]; arr=(a b); echo ${!indirect}; f() { declare -g G=1; local -r L=2; L=3; }; f; echo $G $L
###
echo a > f1; echo b >> f1; cat < f1 > f2; cat f2; ls nofile 2> err; wc -l < err; ls nofile > all 2>&1; wc -l < all; echo x 2>&1 >/dev/null | cat; (echo out; echo err >&2) 2>&1 | sort; exec 5> f5; echo five >&5; exec 5>&-; cat f5; cat <<< "here $((1+1))"; cat 0< f1; echo z > f1 2>/dev/null; noclobber() { set -C; echo y > f1; }; noclobber; echo $?; echo t >| f1; cat f1; : > f1; [ -s f1 ] || echo empty; echo hi >/dev/null; echo e >/dev/full; echo $?; < f2 cat; > f9; ls f9; cat f2 - <<< in; echo a >&9; echo b <&9; cat < /nodir/x; echo > /nodir/x; echo > .; echo $?
###
diff <(printf 'a\nb\n') <(printf 'a\nc\n'); comm -12 <(seq 1 5) <(seq 3 7); while read -r l; do echo "> $l"; done < <(printf '1\n2\n'); echo >(true) | grep -c '/dev/fd'; wc -l < <(seq 7); sort -m <(seq 1 2 5) <(seq 2 2 6) | paste -sd,; cat <(cat <(echo nested)); f() { cat "$1"; }; f <(echo arg); tee >(wc -c > cnt) <<< hello > /dev/null; sleep 0.1; cat cnt
###
for f in a.txt b.txt 'c d.txt'; do : > "$f"; done; for f in *.txt; do mv -- "$f" "${f%.txt}.md"; done; ls; for f in *; do case $f in *' '*) echo "space: $f";; ?.md) echo short;; esac; done; set -- *.md; echo $#; shopt -s nullglob; x=(*.zip); echo ${#x[@]}; echo [a-b].md {a,b}.md; ls *.zip; rm ./*; echo *
###
x=5; if ((x > 3)); then echo big; elif ((x == 3)); then echo three; else echo small; fi; ((x > 3 && x < 10)) && echo range; echo $((x > 3 ? x * 2 : 0)) $((x & 1)) $((x | 8)) $((x ^ 1)) $((x << 2)) $((~x)) $((-x)) $((x % 3)) $((x ** 3)); ((x += 5, x /= 2)); echo $x; echo $((x++)) $((++x)) $x; ((y = x > 3)); echo $y; echo $(( (1 + 2) * 3 )) $((1 + 2 * 3)); echo "$((10 / 3)).$((10 % 3))"; ((0)); echo $?; ((!0)); echo $?; i=a; a=4; echo $((i * 2)); echo $(($(echo 2) * 3)); n=08; echo $((10#$n)); echo $((n))
###
select opt in start stop quit; do case $opt in start) echo starting;; stop) echo stopping;; quit) break;; *) echo "invalid: $REPLY";; esac; done <<< $'1\n2\n7\nabc\n3' 2>&1
###
mapfile -t arr < <(seq 3); echo "${arr[@]}"; mapfile -t -O 3 arr < <(echo four); echo "${#arr[@]}"; mapfile -s 1 -n 1 -t one <<< $'a\nb\nc'; echo "${one[0]}"; readarray -d ' ' -t w <<< 'x y z'; printf '<%s>' "${w[@]}"; echo; mapfile -u 9 x; echo $?; mapfile -z; mapfile 1a; echo $?; mapfile < /dev/null; echo ${#MAPFILE[@]}; mapfile <<< "def"; echo "${MAPFILE[0]}"
###
x='a;b|c&d'; echo "$x" $x 'single "double"' "double 'single'" \$x "\$x" '\$x' "a\
b" 'a\
b' a\
b; echo "tab	end" $'tab\tend\x41\101\u00e9' "new
line"; echo -- "--" '-n' "-e"; echo "$'not ansi'" $"locale"; echo ''"" | wc -c; echo "`echo "in \`echo deep\`"`" "$(echo ")")"; echo "${x:-"a b"}" "${u:-'q'}" ${u:-'q'} "${u:-\}}" ${u:-a  b}; echo !x "!x" a!b; echo {a,b}"{c,d}" '{e,f}' {g}; echo "*" '?' \* [x
###
echo $BASH_SUBSHELL | cat; { echo $BASH_SUBSHELL; } | cat; (echo $BASH_SUBSHELL) | cat; echo $BASH_SUBSHELL & wait; x=$(echo $BASH_SUBSHELL); echo $x; f() { echo $BASH_SUBSHELL; }; f | cat; true | echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL | cat); { echo $BASH_SUBSHELL | cat; } | cat; if true; then echo $BASH_SUBSHELL; fi | cat; cat <(echo $BASH_SUBSHELL)
###
f() { false | true; }; f; echo "${PIPESTATUS[@]}"; g() { true | false; true; }; g; echo "${PIPESTATUS[@]}"; h() { return 3; }; h; echo "${PIPESTATUS[@]}"; { false | true; }; echo "${PIPESTATUS[@]}"; (false | true); echo "${PIPESTATUS[@]}"; false | true | f; echo "${PIPESTATUS[@]}"
###
f() { caller 0 | cat; echo "${PIPESTATUS[@]}"; caller; echo $?; }; f; caller; echo $?
###
false | true; :; echo "${PIPESTATUS[@]}"; false | true; ((0)); echo "${PIPESTATUS[@]}"; false | true; [[ a == b ]]; echo "${PIPESTATUS[@]}"; false | true; x=1; echo "${PIPESTATUS[@]}"; false | true; if true; then :; fi; echo "${PIPESTATUS[@]}"; false | true; for i in 1; do false; done; echo "${PIPESTATUS[@]}"; false | true; /bin/true; echo "${PIPESTATUS[@]}"; false | true; ! true; echo "${PIPESTATUS[@]}"; false | true; nosuch 2>/dev/null; echo "${PIPESTATUS[@]}"; false|true; if false; then :; fi; echo "${PIPESTATUS[@]}"; false | true | (exit 4) || echo "${PIPESTATUS[@]}"
###
f() { return 2; }; f; echo "${PIPESTATUS[@]}"; false | true; f; echo $? "${PIPESTATUS[@]}"; f | f; echo "${PIPESTATUS[@]}"; if f; then :; else echo "${PIPESTATUS[@]}"; fi; f || echo "${PIPESTATUS[@]}"; g() { false | true; echo in "${PIPESTATUS[@]}"; }; g; echo "${PIPESTATUS[@]}"; eval 'false | true'; echo "${PIPESTATUS[@]}"; x=$(false | true); echo "${PIPESTATUS[@]}"; while false; do :; done; echo "${PIPESTATUS[@]}"; case a in a) false;; esac; echo "${PIPESTATUS[@]}"; A=1 f; echo "${PIPESTATUS[@]}"
