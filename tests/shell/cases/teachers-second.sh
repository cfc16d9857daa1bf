###
timeout 0.3 bash -c 'trap "echo c" EXIT; sleep 5; echo no'; echo $?
###
bash -c 'trap "echo c" EXIT; read x; echo no' < <(sleep 3) & sleep 0.2; kill $!; wait $!; echo $?
###
bash -c 'trap "echo c" EXIT; trap "echo t" TERM; kill $$; echo goes on'; echo $?
###
bash -c 'trap "echo c" EXIT; trap - EXIT; kill $$; echo no'; echo $?
###
bash -c 'trap "echo c" EXIT; (kill $BASHPID; echo no); echo $?; exit 3'; echo $?
###
bash -c 'trap "echo c; exit 7" EXIT; kill $$'; echo $?
###
dash -c 'trap "echo c" EXIT; kill $$'; echo $?
###
bash -c 'f() { trap "echo f" EXIT; }; f; echo b; while :; do :; done' & sleep 0.2; kill $!; wait $!; echo $?
###
RANDOM=42; echo $RANDOM $RANDOM $RANDOM; RANDOM=1; for i in 1 2 3 4 5; do echo $((RANDOM % 6 + 1)); done; RANDOM=42; a=($RANDOM $RANDOM); echo ${a[@]}; RANDOM=0; echo $RANDOM; RANDOM=abc; echo $RANDOM; RANDOM=99999999999; echo $RANDOM
###
echo $(exit 3) $?; x=$(exit 4) y=$?; echo $y; f() { return $?; }; false; f $(exit 6); echo $?; false; true $(exit 2); echo $?; if [ $(exit 9) $? -eq 9 ]; then echo y; fi
###
for f in *; do echo "$f"; done; for f in *.txt; do [ -e "$f" ] || { echo none; continue; }; done
###
touch "a b" c; for f in $(ls); do echo "<$f>"; done; for f in *; do echo "<$f>"; done; ls | while read f; do echo "[$f]"; done; find . -type f -exec echo {} \; | sort; printf '%s\0' * | xargs -0 -n1 echo
###
x="a b"; touch $x; ls; rm $x; touch "$x"; ls; rm -- "$x"; ls | wc -l
###
echo ${x:=5} $((x*2)) ${y:-$((x+1))} ${z:-$(echo sub)} ${w:-"q u"} "${w:-'q u'}" ${w:-'a  b'} "${w:-"a  b"}" ${x:+"$x  $x"}
###
set -- one two three; for ((i=1;i<=$#;i++)); do echo "${!i}"; done; echo "${@:2:1}" "${*: -1}" "$#" "${10:-none}"; shift; echo $1; set -- "$@" four; echo $*; args=("$@"); echo ${#args[@]}; echo "${@:0:1}"
###
f() { echo "$#:$*"; }; f "$@"; f ""; f "" ""; f $empty; f "$empty"; f a\ b 'c d' "e f"; x=(1 "2 3"); f "${x[@]}"; f "${x[*]}"; f ${x[@]}; f "${x[@]:1}" z
###
a='x y z'; set -- $a; echo $#; IFS=,; b='1,2,,3'; set -- $b; echo $#; echo "$*"; IFS=; set -- $a; echo $#; unset IFS; c=$'l1\nl2'; set -- $c; echo $#; echo "$c"
###
echo "$(printf 'a\n\nb\n\n')" | wc -l; x=$(printf 'a\n\n\n'); echo "${#x}"; y="$(cat <<E
in sub $((1+1))
E
)"; echo "$y"
###
echo $(echo "a  b") "$(echo "a  b")" `echo 'c  d'`; echo "$(echo "$(echo "deep 'q' \"d\"")")"; echo '$(no)' "\`no\`"
###
cat << 'E' | sed 's/a/b/' | tr a-z A-Z
abc $x
E
###
while read -r a b c; do echo "$c|$b|$a"; done <<E
1 2 3
x y z w
E
###
cat <<E
a\
b \\ \$x \`c\` "q"
E
###
{ cat; echo end; } <<< "$(seq 2)"; cat <<< a <<< b; wc -c <<< ""; read x y <<< $'p\tq'; echo $y$x
###
if [ -f nofile ]; then echo a; elif [ -d / ]; then echo b; else echo c; fi; if ! true; then echo no; fi; if true && false || true; then echo yes; fi; if [[ -d / && ( -f x || 1 -eq 1 ) ]]; then echo grp; fi
###
case "hello world" in hello*) echo 1;; esac; case $'a\nb' in *$'\n'*) echo nl;; esac; case a in [!b]) echo neg;; esac; case "*" in \*) echo star;; esac; case x in (x) echo paren;; esac; case ab in a|ab) echo alt;; esac; case 5 in [0-4]) echo lo;; [5-9]) echo hi;; esac; case "" in "") echo empty;; esac; x='a*'; case abc in $x) echo glob;; esac; case abc in "$x") echo lit;; *) echo nolit;; esac
###
for i in 1 2 3; do [ $i = 2 ] && break; echo $i; done; echo "rc $? i=$i"; for i in; do echo x; done; echo $?; while true; do break; done; echo $?; i=0; while [ $i -lt 3 ]; do i=$((i+1)); [ $i -eq 2 ] && continue; echo $i; done; until [ $i -eq 0 ]; do i=$((i-1)); done; echo $i; for i in {a..c}{1,2}; do echo -n "$i "; done; echo; for i in $(seq 1 2 5); do echo -n $i; done; echo; for ((i=10;i>0;i-=4)); do echo -n "$i "; done; echo
###
f() { local a=1 b; local c=$a; b=2; echo $a$b$c; unset a; echo ${a-un}; }; f; g() { x=5; }; x=1; g; echo $x; (x=9); echo $x; h() { return $(( $1 > 5 )); }; h 6; echo $?; h 3 && echo ok; k() { k2() { echo nested; }; k2; }; k; k2; declare -f k2 | head -2; unset -f k; k 2>/dev/null || echo gone $?
###
echo a > f; echo b >> f; cat < f; wc -l < f; cat f f > g; sort -r g > h; cat h; : > f; [ -s f ] || echo empty; echo x 2> err; cat err; ls nope 2> err; cat err; ls nope &> both; cat both; ls nope > o 2> e; wc -c < o; { echo 1; echo 2; } > grp; cat grp; echo t | tee f g > /dev/null; cat f g; cat <f >k; cat k; exec 3>f; echo via3 >&3; exec 3>&-; cat f
###
echo a | cat | cat -n; echo -e "b\na" | sort | head -1; printf '3\n1\n2\n' | sort -n | tail -1; seq 10 | grep 1 | wc -l; echo "a:b:c" | cut -d: -f2; echo hello | tr a-z A-Z | rev; ls /nope 2>&1 | grep -c No; true | false; echo $?; false | true; echo $?; ! false; echo $?; echo x | { read y; echo $y; }; seq 3 | xargs echo; yes | head -2 | wc -l; echo "a b" | awk '{print $2}'; seq 5 | sed -n '2,3p'; printf 'a\na\nb\n' | uniq -c | awk '{print $1 $2}'
###
trap 'echo bye' EXIT; exit 3
###
trap 'rc=$?; echo "rc=$rc"; exit 9' EXIT; false
###
trap 'echo 1' EXIT; trap 'echo 2' EXIT; trap 'echo u' USR1; kill -USR1 $$; trap - EXIT; trap; kill -s USR1 $$; echo end
###
(trap 'echo sub' EXIT; echo in); echo out; f() { trap 'echo fexit' EXIT; }; f; echo after; bash -c 'trap "echo c" EXIT; kill -TERM $$'; echo $?; bash -c 'trap "echo t; exit 5" TERM; kill $$; sleep 1'; echo $?
###
trap 'echo "L$LINENO: $BASH_COMMAND"' DEBUG; x=1; echo a | cat; f() { :; }; f; for i in 1; do :; done; (echo sub); trap - DEBUG; :
###
set -e; f() { false; echo no; }; (f) || echo "caught $?"; f || echo c2; if f; then echo t; fi; f && echo x; x=$(false) || true; echo still; false; echo never
###
set -eo pipefail; false | true; echo no
###
set -eu; echo "${x:-ok}"; echo "${#x}"
###
set -u; a=(); echo "${a[@]}" ok; echo "${a[0]:-none}"; echo "$@"; echo "${1-}"; echo $1; echo no
###
set -x; a=1 b="x y"; echo "$a" $b; [[ $a == 1 && $b == x* ]]; ((a+=2)); for i in 1 2; do echo $i; done; case $a in 3) :;; esac; f() { return 2; }; f || true; x=$(echo hi); y=(1 "2 3"); echo ${y[@]} > /dev/null; cat <<< "$a"; export z='q r'; local_v=; { echo g; } 2>&1; (echo s); if [ "$a" -gt 1 ]; then :; fi; while ((a-- > 2)); do :; done; declare -i n=5; echo 'it'"'"'s' "tab	x" $'\n' ''
###
set -v; echo a; set +v; echo b
###
set -f; echo *; set +f; set -o noglob; echo *; set -a; av=1; env | grep ^av; set +a; set -h; set -k; echo $-; set +k; set -t; echo last; echo no
###
set -o | grep -E 'err|pipe|nou'; set +o | grep errexit; shopt -o | grep -c on; set -o vi; set -o | grep -E '^(vi|emacs)'; set -o emacs; set -o bad; echo $?; set -q; echo $?
###
alias ll='ls -l'; shopt -s expand_aliases; alias; unalias -a; alias | wc -l; type ll; alias a=b=c; alias a
###
readonly a=1; unset a; echo $?; a+=2; echo no
###
export A=1; bash -c 'echo $A'; A=2 bash -c 'echo $A'; echo $A; export -n A; bash -c 'echo ${A-none}'; B=3; bash -c 'echo ${B-none}'; export B; bash -c 'echo $B'; env C=4 bash -c 'echo $C'; unset B; bash -c 'echo ${B-none}'; f() { echo exported; }; export -f f; bash -c f; export -f | head -1; D=5 E=6; echo $D$E; F=7 eval 'echo $F'; echo ${F-un}; G=8 f; H=1 H=2 bash -c 'echo $H'; PATH= ls; echo $?
###
echo ${BASH_VERSINFO[0]} $BASH_SUBSHELL ${#BASH_VERSION} ${BASH##*/} $HOSTTYPE $OSTYPE $MACHTYPE; echo $((SECONDS<5)) $((EPOCHSECONDS>0)) ${EPOCHREALTIME%.*} | awk '{print NF}'; echo $UID $EUID ${GROUPS[0]}; echo ${#RANDOM}| grep -c .; RANDOM=1; echo $RANDOM $RANDOM; SRANDOM=1; echo $_; true x y; echo $_; echo ${PIPESTATUS[0]}; echo $LINENO; echo "$IFS" | od -c | head -1; echo $OPTIND $OPTERR; echo "${DIRSTACK[@]}"; echo $COLUMNS; echo "$PS4"; echo ${SHELLOPTS}; echo $BASHOPTS | tr : '\n' | head -2; echo $0; echo $- 
###
SECONDS=100; sleep 1; echo $SECONDS; unset SECONDS; SECONDS=5; echo $SECONDS; unset RANDOM; echo "[$RANDOM]"; LINENO=50; echo $LINENO; BASH_COMMAND=x; echo $BASH_COMMAND; PIPESTATUS=7; true; echo $PIPESTATUS; UID=5; echo $?
###
UID=5; echo no
###
PPID=1; echo no
###
echo -n; echo -e '\x41\u00e9\n\ttab\\'; echo -E '\n'; echo -ne 'x\n'; echo -en '\e[1mb\e[0m' | cat -v; echo; echo - ; echo --; echo -x; echo -n -e 'a\n'; echo "-n"; echo -nn; echo; echo -e 'a\0101\c b'; echo; echo $'a\x09b'; echo "tab\t"; echo 'single \\ back'; echo "double \\ back \$ \" \` \a"
###
a=5; a+=3; echo $a; declare -i n=5; n+=3; echo $n; s=ab; s+=cd; echo $s; arr=(1); arr+=2; echo "${arr[@]}"; arr+=(3); echo "${arr[@]}"; arr[1]+=x; echo ${arr[1]}; e=; e+=x; echo $e; b=1 c=$b; echo $c; x=1; x=2 y=$x; echo $y; z= echo "[$z]"; w=$(exit 3); echo $?; v=a=b=c; echo $v; q="a
b"; echo "$q"; r=~; echo $r; t=~/x:~/y; echo $t; u="~"; echo $u; 1x=5
###
a=(1 2 3 4 5); echo ${a[@]:1:3} ${a[@]: -2} ${a[@]:0:2} ${a[@]::1} ${a[*]:3}; echo ${#a[@]} ${#a} ${a} ${a[0]} ${a[-1]} ${a[$((1+1))]} ${a[1+1]} ${a[a[0]]}; i=3; echo ${a[i]} ${a[$i]} ${a["1"]} ${a[i-1]}; a[10]=x; echo ${!a[@]} ${#a[@]}; unset a[1]; echo ${a[@]}; unset 'a[-1]'; echo ${!a[@]}; a=(); echo ${#a[@]}; a=([2]=c [0]=a b); echo ${!a[@]} ${a[@]}; a=(x "${a[@]}" y); echo ${#a[@]}; b=(*); echo ${#b[@]}; c=($(echo p q)); echo ${c[1]}; d=("$(echo p q)"); echo ${#d[@]}; read -ra e <<< "m n"; echo ${e[1]}; unset a; echo ${a[0]-un}; f=(a b); for i in ${!f[@]}; do echo $i=${f[$i]}; done; echo "${f[@]/%/,}"; printf '<%s>' "${f[@]}"; echo; g=("${f[@]}" c); echo "${g[*]}"; ((h[2]=5)); declare -p h; echo ${h[2]}
###
echo ${nope[0]} ${nope[@]} "${#nope[@]}"; x=scalar; echo ${x[0]} ${x[@]} ${#x[@]} ${x[1]-un}; x[1]=two; declare -p x; y[3]=z; declare -p y; declare -a z=1; declare -p z; w=(a); w=b; declare -p w; local_a() { local -a l=(1 2); echo ${#l[@]}; }; local_a; arr=(a b c); arr=("${arr[@]:0:1}" "${arr[@]:2}"); echo ${arr[@]}; echo "${arr[@]}" | wc -w; [[ ${#arr[@]} -eq 2 ]] && echo two; [ -z "${arr[5]}" ] && echo empty; [[ -v arr[0] ]] && echo v0; [[ -v arr[9] ]] || echo nv9; [[ -v arr ]] && echo va; mapfile -t sorted < <(printf '%s\n' z y x | sort); echo ${sorted[@]}
###
echo {1..3}.txt {a,b}.{c,d} pre{x,y}post {1..10..3} {c..a} {01..03} {,x} a{,b,c} "{1..2}" {1..2}"x" {a,b}{c,d}{e,f} $(echo {1..2}) {1,2 3} x{1..2}{,y}; echo {a..c}{1..2} | wc -w; ls {nope1,nope2} 2>&1; echo {$((1)),b} {"a b",c} {a\,b,c} {-1..1} {1..-1} {5..5} {1.5..3} {a..} ..{a,b}
###
[[ abc == abc ]] && echo 1; [[ abc == "ab"* ]] && echo 2; [[ abc != abd ]] && echo 3; [[ a < b ]] && echo 4; [[ -z "" ]] && echo 5; [[ ! -e nope ]] && echo 6; [[ 5 -gt 3 ]] && echo 7; [[ 10 -eq 012 ]] && echo 8; [[ 10 -eq 8#12 ]] && echo 9; [[ "a b" == a*b ]] && echo 10; [[ abc =~ ^[a-c]+$ ]] && echo 11; [[ abc =~ (b)(c) ]] && echo "${BASH_REMATCH[*]}"; [[ a || b && c ]] && echo 12; [[ ( a == b || c == c ) && d ]] && echo 13; x=; [[ $x ]] || echo 14; [[ -n $x ]] || echo 15; [[ $x == "" ]] && echo 16; [[ a -lt 3 ]] && echo 17; [[ 1+1 -eq 2 ]] && echo 18; re='a.c'; [[ a.c =~ $re ]] && echo 19; [[ abc =~ "$re" ]] || echo 20; [[ 'a b' =~ a\ b ]] && echo 21; [[ é == ? ]] && echo 22; [[ abc == a?c ]] && echo 23; [[ abc == [[:alpha:]]* ]] && echo 24; [[ -t 1 ]] || echo 25; [[ x -ef y ]] || echo 26; [[ / -ef /. ]] && echo 27
###
x=5; (( x > 3 )) && echo a; (( x == 5 && x < 10 )) && echo b; (( !x )) || echo c; (( x++ )); echo $x; (( y = x * 2 )); echo $y; (( x > y ? (z=1) : (z=2) )); echo $z; echo $(( x > 3 ? 10 : 20 )); (( a[2] = 7 )); echo ${a[2]}; (( x += a[2] )); echo $x; echo $(( 2#11 + 0x1F + 010 )); (( 0 )); echo $?; (( 1 )); echo $?; ((x=7, y=8)); echo $x$y; if ((x<y)); then echo lt; fi; while ((x-- > 5)); do echo $x; done; echo $(( (1+2) * 3 )) $(( 7 / 2 )) $(( -7 / 2 )) $(( 7 % -3 )) $(( 2 ** 3 ** 2 )) $(( 1 - - 1 )); echo $(( 0x7fffffffffffffff + 1 )); echo $(( 1 / 0 ))
###
echo $((1 + )) ; echo $?; echo $((1 +* 2)); echo after
###
let a=5+3; echo $a; let "b = a * 2" c=b-1; echo $b $c; let a++; echo $a; let d=0; echo $?; let e=1/0; echo $?; let 'f = 1 <<
 3'; echo $f; let g; echo $?; let "1 +"; echo $?
###
pwd -P > /dev/null; echo $?; type cd pwd [ [[ if echo type nosuch 2>&1 | head -20; command -v cd; command -v if; command echo hi; builtin echo hi; command nosuch; builtin nosuch; enable | wc -l; hash; hash -r; times > /dev/null; umask; ulimit -c
###
jobs; sleep 0.1 & jobs; wait; jobs; sleep 0.1 & wait $!; echo $?; (exit 5) & wait $!; echo $?; sleep 1 & kill $!; wait $!; echo $?; kill -0 $$; echo $?; kill -0 999999; echo $?; wait; echo $?; sleep 0.1 & p=$!; wait $p $p; echo $?; for i in 1 2 3; do (sleep 0.0$i; exit $i) & done; wait; echo $?; for i in 1 2; do (exit $i) & pids+=($!); done; for p in "${pids[@]}"; do wait $p; echo $?; done; { sleep 0.1; echo bg; } & echo fg; wait; sleep 5 & disown; kill %1; echo $?
###
exec 2>/dev/null; nosuch; echo $?; ls /nope; echo $?
###
exec 3<<< "line1
line2"; read -u 3 a; read -u 3 b; echo $a $b; exec 3<&-; exec 4> f; echo x >&4; exec 4>&-; cat f; exec 5<>f; read -u 5 c; echo y >&5; exec 5>&-; cat f; exec 6>&1; echo dup >&6; exec 6>&-; echo x >&6
###
read -p "p: " x <<< v; echo $x; read -r -s x <<< sec; echo $x; read -n1 x <<< abc; echo $x; read -d, x <<< a,b; echo $x; read -a x <<< "1 2"; echo ${x[1]}; read x y z <<< "a b"; echo "[$z]"; read <<< hi; echo $REPLY; read -t 0 x; echo $?; echo "" | read x; echo $?; read x < /dev/null; echo $?; IFS=: read a b <<< "x:y:z"; echo "$b"; read -r x <<< 'a\b'; echo "$x"; read x <<< 'a\b'; echo "$x"; printf 'no newline' | { read x; echo "$? $x"; }; read -N 3 x <<< abcdef; echo $x; read -e x <<< ed; echo $x; read -i def x <<< i; echo $x; read -u 7 x; echo $?; read -a; echo $?; read "bad name"; echo $?
###
getopts ab: o -a; echo $o $OPTIND; OPTIND=1; getopts ab: o -b val; echo $o $OPTARG $OPTIND; OPTIND=1; getopts ab: o -c; echo $o; OPTIND=1; getopts :ab: o -c; echo $o $OPTARG; OPTIND=1; getopts ab: o -b; echo $o; OPTIND=1; getopts :ab: o -b; echo $o $OPTARG; OPTIND=1; getopts ab: o arg; echo $? $o; OPTERR=0; OPTIND=1; getopts ab: o -z; echo $o; OPTIND=1; while getopts "abc:" o -ab -c x -- -a; do echo "$o$OPTARG"; done; echo $OPTIND
###
shopt -s extglob; x=foobar.txt; echo ${x/@(foo|bar)/X} ${x%%.+([a-z])} ${x##+([!.])}; [[ foo == @(foo|bar) ]] && echo m; [[ foofoo == +(foo) ]] && echo p; [[ "" == ?(x) ]] && echo q; [[ abc == !(xyz) ]] && echo n; case 123 in +([0-9])) echo num;; esac; touch a1 b2 c3; echo !(a*) ?(a)1 *(x)b2 @(a|c)?; ls | grep -v x | wc -l
###
echo $(( $(echo 3) + 1 )); echo "$( (echo a; echo b) | wc -l )"; echo $((`echo 2`*3)); x=$(< nofile); echo $?; echo "$(cat nofile 2>&1)"; echo $(exit 3) $?; false; echo $(echo $?); x=$(echo a; exit 4); echo $? $x; echo "a$(echo b)c" 'a$(echo b)c'; $(echo echo run it); `echo echo bt`; "$(echo echo quoted)"; $(echo); echo $?
###
#!/bin/bash
set -euo pipefail
readonly DIR=$(mktemp -d); trap 'rm -rf "$DIR"; echo "cleanup rc=$?"' EXIT
log() { printf '[%s] %s\n' "$1" "${*:2}" >&2; }
die() { log ERROR "$@"; exit 1; }
usage() { cat <<USAGE
Usage: ${0##*/} [-v] [-o FILE] NAME...
  -v  verbose
USAGE
exit 2; }
verbose=0; out=
while getopts ':vo:h' opt; do case $opt in v) verbose=1;; o) out=$OPTARG;; h) usage;; \?) log WARN "bad option -$OPTARG"; usage;; :) die "-$OPTARG needs a value";; esac; done
shift $((OPTIND - 1))
(( $# )) || usage
###
#!/bin/bash
set -u
echo "start"
echo "${1:-none}"
echo "$1"
echo "never"
###
f() {
  echo "line $LINENO ${BASH_LINENO[*]} ${FUNCNAME[*]} ${BASH_SOURCE[*]}"
  caller 0
  caller 1
}
g() {
  f
}
g
f
caller
echo $LINENO
###
trap 'echo "Error on line $LINENO: $BASH_COMMAND (exit $?)"' ERR
false
ls /nonexistent
grep -q x /dev/null
if grep -q x /dev/null; then :; fi
f() { cd /nope; }
f
( exit 7 )
x=$(exit 3)
[[ a == b ]]
((0))
true | false
! true
echo done
###
set -e
trap 'echo "failed at $LINENO: $BASH_COMMAND"' ERR
step() {
  echo "step $1"
  [ "$1" -lt 3 ]
}
for i in 1 2 3 4; do
  step $i
done
echo unreachable
###
cleanup() { echo "cleanup $1"; }
trap 'cleanup exit' EXIT
trap 'cleanup int; exit 130' INT
trap 'cleanup term; exit 143' TERM
kill -TERM $$
echo "not here"
###
i=0
until ((i >= 3)); do ((i++)) || true; [[ $i -eq 2 ]] && continue; echo "i=$i"; done
for ((;;)); do break; done
for x in a b c; do for y in 1 2 3; do [[ $y == 2 ]] && continue 2; [[ $x == c ]] && break 2; echo $x$y; done; done
n=5; while (( n-- )); do case $n in 3) continue;; 1) break;; esac; echo n=$n; done
select_done=0
for f in *.sh; do echo "$f"; done
for w in "a b" c\ d 'e  f' $'g\th'; do echo "[$w]"; done
seq 3 | while read n; do total=$((total + n)); done; echo "total=${total:-unset}"
while read n; do total=$((total + n)); done < <(seq 3); echo "total=$total"
for i in {1..3}; do sum+=$i; done; echo $sum
for arg; do echo never; done; echo "args done"
###
declare -A capital=([France]=Paris [Japan]=Tokyo ["South Korea"]=Seoul)
for c in "${!capital[@]}"; do echo "$c => ${capital[$c]}"; done | sort
[[ -v capital[France] ]] && echo yes
[[ -n ${capital[Spain]+x} ]] || echo "no Spain"
capital[Spain]=Madrid
unset "capital[Japan]"
echo "${#capital[@]}"
printf '%s\n' "${capital[@]}" | sort
declare -p capital | tr ' ' '\n' | grep -c =
key="South Korea"; echo "${capital[$key]}" "${capital["South Korea"]}"
copy=("${capital[@]}"); echo "${#copy[@]}"
declare -A empty; echo "${#empty[@]} '${empty[@]}'"
capital+=([Italy]=Rome); echo ${capital[Italy]}
echo "${capital[nope]:-default}"
###
stack=(); push() { stack+=("$1"); }; pop() { local top=${stack[-1]}; unset 'stack[-1]'; echo "$top"; }
push a; push "b c"; push d; echo "${#stack[@]}"; pop; pop; echo "${stack[@]}"; declare -p stack
q=(1 2 3 4 5); q=("${q[@]:1}"); echo "${q[*]}"; q=("${q[@]::${#q[@]}-1}"); echo "${q[*]}"
a=(c a b); sorted=($(printf '%s\n' "${a[@]}" | sort)); echo "${sorted[@]}"
IFS=$'\n' sorted=($(sort -r <<<"${a[*]}")); unset IFS; echo "${sorted[*]}"
joined=$(IFS=,; echo "${a[*]}"); echo "$joined"; IFS=, read -ra parts <<< "$joined"; echo "${#parts[@]}"
m=( [3]=x [1]=y ); echo "${!m[@]}" "${m[@]}"; m[10]=z; echo "${#m[@]} ${m[*]: -1}"
for i in "${!m[@]}"; do echo "$i:${m[i]}"; done
[[ " ${a[*]} " == *" a "* ]] && echo contains
b=("${a[@]/a/X}"); echo "${b[@]}"; c=("${a[@]/#/pre-}"); echo "${c[@]}"
mapfile -t lines < <(printf 'x\ny z\n'); echo "${#lines[@]}:${lines[1]}"
unset a; echo "${a[@]-unset}"; a[5]=q; echo "${#a[@]} ${a[5]}"
readonly ro=(1 2); ro[0]=x
echo end
###
string="The quick brown fox"
echo ${string,,} ${string^^} ${#string} ${string:4:5} ${string/quick/slow} ${string//o/0} ${string#* } ${string##* } ${string% *} ${string%% *}
words=($string); echo ${#words[@]} ${words[-1]}
rev=; for ((i=${#string}-1; i>=0; i--)); do rev+=${string:i:1}; done; echo "$rev"
[[ $string == *quick* ]] && echo has; [[ $string =~ q[a-z]+ ]] && echo "${BASH_REMATCH[0]}"
case $string in *fox) echo ends;; esac
vowels=${string//[^aeiou]/}; echo ${#vowels}
printf '%s\n' "${string:0:1}" "${string: -1}" "${string:(-3):2}"
for ((i=0;i<5;i++)); do printf '%s.' "${string:i:1}"; done; echo
echo "${string// /_}" "${string/% */!}" "$(tr a-z A-Z <<< "$string")" "$(rev <<< "$string")"
x=" pad "; echo "[${x# }][${x% }][${x//[[:space:]]/}]"
printf '%-10s|%10s|%.3s|%05d|%x|%o|%e|%5.1f|%c|%%\n' left right truncate 42 255 8 1234.5 3.14159 char
printf '%s=%d\n' a 1 b 2; printf '%q\n' "a b'c"; printf '%b\n' 'a\nb'; printf -v pad '%*s' 5 x; echo "[$pad]"
echo "${string@U}" "${string@Q}" "${string@u}"
###
cat > config.ini <<'INI'
# comment
[server]
host = localhost
port=8080

[db]
name = test db
INI
section=
while IFS='=' read -r key value; do
  key=${key// /}; value=${value# }
  case $key in
    ''|\#*) continue ;;
    \[*\]) section=${key#[}; section=${section%]} ;;
    *) printf '%s.%s=%s\n' "$section" "$key" "$value" ;;
  esac
done < config.ini
declare -A conf; while IFS='= ' read -r k v; do [[ $k =~ ^[a-z]+$ ]] && conf[$k]=$v; done < config.ini
echo "${conf[host]} ${conf[port]} ${conf[name]}"
###
check() { if [ -z "$1" ]; then echo empty; elif [ "$1" -gt 10 ] 2>/dev/null; then echo big; elif [[ $1 =~ ^[0-9]+$ ]]; then echo small; else echo "not a number: $1"; fi; }
check; check 5; check 50; check abc; check -3
[ -f /etc/passwd ] && echo file; [ -d /etc ] && echo dir; [ ! -e /nope ] && echo missing
[ "a" \< "b" ] && echo less; [[ 10 > 9 ]] || echo lexical; (( 10 > 9 )) && echo numeric
[ 5 -gt 3 -a 2 -lt 4 ] && echo and; [ 5 -gt 9 -o 2 -lt 4 ] && echo or
if ! grep -q nobody /nonexistent 2>/dev/null; then echo "grep failed $?"; fi
if (exit 3); then :; else echo "else $?"; fi
x=5; [[ $x == 5 ]] && [[ $x != 6 ]] && echo chained
[ $x = 5 ] && echo yes || echo no
[[ -z $undefined ]] && echo undef; [ -n "$undefined" ] || echo undef2
[ $undefined == x ]
echo $?
if [ $x -eq ]; then echo bad; fi
if [[ $x -eq "abc" ]]; then echo zero; else echo nonzero; fi
test -e /etc/passwd; echo $?; test 3 -lt 2; echo $?
###
fib() { local n=$1; if (( n < 2 )); then echo $n; else echo $(( $(fib $((n-1))) + $(fib $((n-2))) )); fi; }
for i in {0..8}; do printf '%d ' $(fib $i); done; echo
fact() { local n=$1 r=1; for ((;n>1;n--)); do ((r*=n)); done; echo $r; }; fact 5; fact 20; fact 21
gcd() { local a=$1 b=$2; while ((b)); do local t=$((a%b)); a=$b; b=$t; done; echo $a; }; gcd 48 36
isprime() { local n=$1 i; ((n<2)) && return 1; for ((i=2;i*i<=n;i++)); do ((n%i==0)) && return 1; done; return 0; }
for n in {1..20}; do isprime $n && echo -n "$n "; done; echo
printf '%d in binary: ' 10; n=10; b=; while ((n)); do b=$((n%2))$b; ((n/=2)); done; echo $b
echo $((2#1010)) $((16#FF)) $((8#17)) $((0xff + 010)); printf '%x %o %X\n' 255 8 171
echo "$((10 / 3)) $((10 % 3)) $((-10 / 3)) $((2 ** 10)) $((1 << 4)) $((7 & 3)) $((7 | 8)) $((5 ^ 1)) $((!5)) $((~5))"
a=3; ((a += 2, a *= 3)); echo $a; echo $((a > 10 ? 1 : 0)); let "a = a - 1"; echo $a; ((a++)); echo $a; echo $((a--)) $a
bubble() { local -n arr=$1; local i j t n=${#arr[@]}; for ((i=0;i<n;i++)); do for ((j=0;j<n-i-1;j++)); do if ((arr[j]>arr[j+1])); then t=${arr[j]}; arr[j]=${arr[j+1]}; arr[j+1]=$t; fi; done; done; }
nums=(5 3 9 1 7); bubble nums; echo "${nums[@]}"
max=${nums[0]}; for n in "${nums[@]}"; do ((n > max)) && max=$n; done; echo $max
echo $(( RANDOM >= 0 )); echo $((010)); echo $((09))
echo never
###
echo "a b c" | { read x y; echo "$x/$y"; }
echo "one two" | read v; echo "v=[$v]"
read -r a b <<< "x y z"; echo "$b"; read -ra arr <<< "p q r"; echo "${arr[2]}"
IFS=: read -r user _ uid _ < /etc/passwd; echo "$user $uid"
while IFS=, read -r a b; do echo "$b-$a"; done <<< $'1,2\n3,4'
printf 'a\0b\0' | while IFS= read -r -d '' x; do echo "<$x>"; done
read -n 2 -r xx <<< abcdef; echo $xx; read -d ';' yy <<< 'p;q'; echo $yy; read -t 1 zz < <(echo quick); echo $zz $?
if read -t 0.2 zz < <(sleep 1); then echo got; else echo "timeout $?" | sed 's/1[0-9][0-9]/N/'; fi
mapfile -t -n 2 m < <(seq 5); echo "${m[@]}"; mapfile -s 3 -t m < <(seq 5); echo "${m[@]}"
{ read -r first; rest=$(cat); } <<< $'h\nt1\nt2'; echo "$first|$rest"
exec 3< <(printf 'l1\nl2\n'); read -u 3 p; read -u 3 q; exec 3<&-; echo "$p $q"
cat <<EOF | while read -r k v; do echo "$k:$v"; done
a 1
b 2 3
