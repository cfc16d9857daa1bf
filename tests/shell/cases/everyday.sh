set -euo pipefail
cat > entrypoint.sh <<'X'
#!/bin/bash
set -eo pipefail
if [ "${1#-}" != "$1" ] || [ -z "$(command -v "$1" 2>/dev/null || true)" ]; then
  set -- echo server "$@"
fi
: "${PORT:=8080}" "${HOST:=0.0.0.0}"
export PORT HOST
echo "listen on $HOST:$PORT" >&2
exec "$@"
X
chmod +x entrypoint.sh
./entrypoint.sh --verbose -p 1
PORT=99 ./entrypoint.sh sh -c 'echo child $PORT $HOST'
./entrypoint.sh nosuchcommand a b
###
cat > access.log <<'X'
10.0.0.1 - - [01/Jan/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 612
10.0.0.2 - - [01/Jan/2026:10:00:01 +0000] "GET /a HTTP/1.1" 404 153
10.0.0.1 - - [01/Jan/2026:10:00:02 +0000] "POST /b HTTP/1.1" 500 20
10.0.0.3 - - [01/Jan/2026:10:00:03 +0000] "GET / HTTP/1.1" 200 612
X
declare -A hits codes
total=0
while read -r ip _ _ _ _ method path _ code size; do
  (( hits[$ip]++ )) || true
  codes[$code]=$(( ${codes[$code]:-0} + 1 ))
  (( total += size ))
  printf '%-10s %-5s %-4s %s\n' "$ip" "${method#\"}" "$path" "$code"
done < access.log
for k in $(printf '%s\n' "${!hits[@]}" | sort); do printf '%s=%d ' "$k" "${hits[$k]}"; done; echo
for k in $(printf '%s\n' "${!codes[@]}" | sort); do echo "$k: ${codes[$k]}"; done
echo "total $total bytes, $(( total / 4 )) on average"
awk '{print $9}' access.log | sort | uniq -c | sort -rn
###
usage() { cat <<X
Usage: ${0##*/} [-h] [-v] [-n NAME] [-o FILE] ARG...
X
exit "${1:-0}"; }
main() {
  local verbose=0 name=world out=/dev/fd/1 OPTIND opt
  while getopts ':hvn:o:' opt; do
    case $opt in
      h) usage ;;
      v) ((++verbose)) ;;
      n) name=$OPTARG ;;
      o) out=$OPTARG ;;
      :) echo "option -$OPTARG needs an argument" >&2; return 2 ;;
      \?) echo "unknown option -$OPTARG" >&2; return 2 ;;
    esac
  done
  shift $((OPTIND - 1))
  echo "hello $name v=$verbose args=$# [$*]" | if [ $out = /dev/fd/1 ]; then cat; else cat > "$out"; fi
}
main -vv -n bob a b; main -n; echo $?; main -x; echo $?; main -vn tom -- -z; main -o f -v q; cat f; (main -h; echo never); echo $?
###
parse() {
  local -a rest=(); local name= dry=false
  while [[ $# -gt 0 ]]; do
    case "$1" in
      -n|--name) name="$2"; shift 2;;
      --name=*) name="${1#*=}"; shift;;
      --dry-run) dry=true; shift;;
      --) shift; rest+=("$@"); break;;
      -*) echo "unknown flag: $1" >&2; return 64;;
      *) rest+=("$1"); shift;;
    esac
  done
  echo "name=$name dry=$dry rest(${#rest[@]})=${rest[*]@Q}"
}
parse -n a b --dry-run 'c d'; parse --name=x -- --y -z; parse --bad; echo $?; parse
###
retry() {
  local n=$1 delay=$2 i; shift 2
  for ((i = 1; i <= n; i++)); do
    if "$@"; then echo "ok after $i"; return 0; fi
    echo "attempt $i/$n failed with $?" >&2
    sleep "$delay"; delay=$((delay * 2))
  done
  return 1
}
flaky() { local c; c=$(cat count 2>/dev/null || echo 0); echo $((c + 1)) > count; [ "$c" -ge 2 ]; }
retry 5 0 flaky; rm count; retry 2 0 flaky; echo $?; retry 2 0 nosuch; echo $?
###
tmp=$(mktemp -d); cleanup() { local rc=$?; rm -rf "$tmp"; echo "cleaned rc=$rc"; exit $rc; }
trap cleanup EXIT
trap 'echo interrupted; exit 130' INT TERM
touch "$tmp/a"; ls "$tmp"
false || echo recovered
[ -d "$tmp" ] && echo there
exit 3
###
set -e
trap 'echo "error on line $LINENO: $BASH_COMMAND (status $?)" >&2' ERR
f() { false; }
echo start
if ! f; then echo handled; fi
ls /nonexistent 2>/dev/null || true
x=$(false) || echo sub
echo before
f
echo after
###
set -eE
trap 'echo "ERR $? in ${FUNCNAME[0]:-main} line $LINENO"' ERR
inner() { return 4; }
outer() { inner; echo no; }
outer
###
log() { printf '[%s] %s\n' "${1^^}" "${*:2}"; }
log info starting up; log warn "two  spaces"; log error 100% '\n'
###
arr=(one 'two words' three "" five)
echo "${#arr[@]} ${arr[1]} ${arr[-1]} ${arr[@]:1:2}"
for i in "${!arr[@]}"; do printf '%d:%s;' "$i" "${arr[i]}"; done; echo
arr+=(six); unset 'arr[3]'; echo "${!arr[*]}"; arr=("${arr[@]}"); echo "${!arr[*]}"
printf '<%s>' "${arr[@]/o/0}"; echo; printf '<%s>' "${arr[@]#t}"; echo; echo "${arr[*]^}"
IFS=,; echo "${arr[*]}"; unset IFS; joined=$(IFS='|'; echo "${arr[*]}"); echo "$joined"
###
mapfile -t lines < <(printf 'a\nb c\n\nd'); echo "${#lines[@]}"; declare -p lines
mapfile -t -s 1 -n 2 lines <<< $'1\n2\n3\n4'; declare -p lines; mapfile -d : parts <<< 'x:y:z'; declare -p parts
readarray -t -O 2 lines < <(echo q); declare -p lines; mapfile -C 'echo cb' -c 2 -t z < <(seq 5); echo ${z[@]}
###
select x in red green 'dark blue'; do echo "got ${x:-none} ($REPLY)"; [ -n "$x" ] && break; done <<< $'9\n3'
PS3='pick> '; select x in a b; do case $x in a) echo A;; b) break;; *) echo bad;; esac; done <<< $'1\n\n7\n2'; echo $?
###
modify() { local -n ref=$1; ref+=("$2"); ref[0]=changed; }
list=(a b); modify list c; declare -p list
declare -A conf=([host]=h); setkv() { local -n m=$1; m[$2]=$3; }; setkv conf port 80; for k in host port; do echo $k=${conf[$k]}; done
swap() { local -n a=$1 b=$2; local t=$a; a=$b; b=$t; }; p=1 q=2; swap p q; echo $p $q; declare -n r=p; r=9; echo $p ${!r}; unset -n r; echo ${r-unset} $p
###
x="it's a \"test\""; y=$'tab\there'; z=(a 'b c'); echo ${x@Q} ${y@Q} ${z[@]@Q}; echo "${x@U} ${x@u} ${x@L}"; echo ${z[@]@A}; declare -i n=5; echo ${n@a} ${z@a}; e='a\tb'; echo "${e@E}"; p='\u@x'; echo "${p@P}" | sed 's/^[a-z]*@/U@/'
###
read -t 0.1 x < <(sleep 1; echo late); echo $? "[$x]"; echo hi | { read -t 5 y; echo $? $y; }; read -n 3 z <<< abcdef; echo $z; read -N 4 z <<< $'ab\ncd'; echo "$z"; read -d ';' a b <<< 'x y z;w'; echo "$a|$b"; read -ra v <<< ' p  q r '; echo ${#v[@]} ${v[2]}; read -r c <<< 'a\tb'; echo "$c"; read d <<< 'a\tb'; echo "$d"; read -p 'prompt> ' e <<< z; echo $e; read -s f <<< secret; echo $f
###
IFS= read -r line <<< '  lead and trail  '; echo "[$line]"; read -r line <<< '  lead and trail  '; echo "[$line]"; IFS=: read -r a b c <<< 'x:y:z:w'; echo "$a $b [$c]"; IFS=, read -ra f <<< 'a,,b,'; echo ${#f[@]}; declare -p f; while IFS='=' read -r k v; do echo "$k -> $v"; done <<< $'A=1\nB=x=y'
while IFS= read -r l || [ -n "$l" ]; do echo "<$l>"; done < <(printf 'a\n b \nc')
###
coproc CAT { while read -r l; do echo "got $l"; done; }; echo one >&"${CAT[1]}"; read -r r <&"${CAT[0]}"; echo "$r"; eval "exec ${CAT[1]}>&-"; wait $CAT_PID; echo $?
###
coproc bc_like { while read -r a op b; do echo $((a $op b)); done; }
for e in '1 + 2' '6 * 7'; do echo "$e" >&${bc_like[1]}; read r <&${bc_like[0]}; echo "$e = $r"; done
###
pids=(); for i in 3 1 2; do (sleep 0.$i; exit $i) & pids+=($!); done; for n in 1 2 3; do wait -n; echo "one ended $?"; done; wait -n; echo $?
###
fail=0; for d in 0 1 0 2; do (exit $d) & p[$((++n))]=$!; done; for job in ${p[@]}; do wait $job || ((++fail)); done; echo "$fail failed"
###
printf '%-12s|%8s|%6s\n' NAME SIZE PCT; printf '%-12.5s|%8.2f|%5d%%\n' alphabet 3.14159 42 x 1e3 7; printf '%05d %+d %x %o %#x %e %c %b %q\n' 42 7 255 8 255 12345.678 word 'a\tb' "it's"; printf '%s-%s\n' a b c; printf '%*d|%-*d|\n' 5 42 5 42; printf '%(%Y)T\n' 0; printf -v var '%03d' 7; echo $var; printf '%d\n' "'A" 0x1f 010; printf '%s\n' "$(printf '%.3s' abcdef)"
###
cat <<-X
	tabs are gone
	  spaces stay $((1+1)) $(echo sub) `echo back`
	X
cat <<'X' | sed 's/^/> /'
$no expansion \n `here`
X
cat <<"A B"
quoted delimiter $x
A B
f() { cat <<X
in function $1
X
}; f arg; while read l; do echo "-$l"; done <<X
$(seq 3)
X
###
cat <<X && echo second; cat <<Y; echo third
first
X
inner
Y
cat <<X | while read -r a; do echo "[$a]"; done
a\
b
\$c
X
###
version_ge() { [ "$(printf '%s\n' "$1" "$2" | sort -V | tail -n 1)" = "$1" ]; }
for v in 1.9 1.10 1.10.1 2.0; do version_ge $v 1.10 && echo "$v ok" || echo "$v old"; done
IFS=. read -r major minor patch <<< 1.29.3; echo $((major * 10000 + minor * 100 + patch)); [[ 1.29.3 =~ ^([0-9]+)\.([0-9]+)\.([0-9]+)$ ]] && echo "${BASH_REMATCH[@]:1}"
###
url='https://user:pw@example.com:8443/a/b.tar.gz?x=1#frag'; proto=${url%%://*}; rest=${url#*://}; auth=${rest%%@*}; rest=${rest#*@}; hostport=${rest%%/*}; path=/${rest#*/}; echo "$proto|$auth|${hostport%:*}|${hostport##*:}|${path%%\?*}"; f=${path%%\?*}; f=${f##*/}; echo "${f%%.*} ${f#*.} ${f##*.}"
###
case $(uname -s)-$(uname -m) in Linux-x86_64) os=linux arch=amd64;; Linux-aarch64|Linux-arm64) os=linux arch=arm64;; Darwin-*) os=darwin;; *) echo unsupported; exit 1;; esac; echo "tool_${os}_${arch}.tar.gz"; case 3.5 in [0-9]) echo d;; [0-9].[0-9]) echo dd;; esac; case yes in [Yy]|[Yy][Ee][Ss]) echo y;; esac
###
need() { command -v "$1" >/dev/null 2>&1 || { echo >&2 "I require $1 but it's not installed.  Aborting."; return 1; }; }; need ls && echo ok; need frobnicate; echo $?; for t in sed awk frob; do type -P $t >/dev/null && echo "have $t" || echo "no $t"; done; hash nosuch; echo $?; type frobnicate; echo $?
###
[ $# -eq 0 ] && set -- help; cmd=$1; shift; cmd_help() { echo "commands: $(declare -F | awk '/cmd_/{sub(/.*cmd_/,"");print}' | xargs)"; }; cmd_build() { echo building "$@"; }; if declare -f "cmd_$cmd" >/dev/null; then "cmd_$cmd" "$@"; else echo "no command $cmd"; fi; cmd_build x; declare -F cmd_build; declare -f cmd_build
###
mkdir -p src/a src/b; touch src/a/1.txt 'src/b/2 3.txt' src/x.md; find src -name '*.txt' -print0 | sort -z | while IFS= read -r -d '' f; do echo "file: $f"; done; for f in src/*; do [ -d "$f" ] && echo "dir ${f##*/}" || echo "plain ${f##*/}"; done; shopt -s nullglob globstar; echo src/**/*.txt; for f in *.none; do echo never; done; shopt -u nullglob; echo *.none; shopt -s dotglob failglob; echo *.none; echo after
###
for f in a.jpeg b.jpeg 'c d.jpeg'; do touch "$f"; done; for f in *.jpeg; do mv -- "$f" "${f%.jpeg}.jpg"; done; ls -1; i=0; for f in *.jpg; do printf -v n '%03d.jpg' $((++i)); mv "$f" "$n"; done; ls; rename() { echo "$1" | tr '[:upper:] ' '[:lower:]_'; }; rename 'My File.TXT'
###
lock=/tmp/every.lock; if mkdir "$lock" 2>/dev/null; then trap 'rmdir "$lock"; echo unlocked' EXIT; echo locked; else echo busy; fi; ( mkdir $lock 2>&1 | sed 's/^/err: /' ); ( set -o noclobber; echo $$ > pid ) 2>/dev/null && echo got; ( set -C; echo 1 > pid ) 2>/dev/null || echo held
###
confirm() { local reply; read -r -p "${1:-Sure?} [y/N] " reply; [[ ${reply,,} =~ ^y(es)?$ ]]; }; confirm <<< YES && echo a; confirm 'Delete?' <<< n || echo b; confirm < /dev/null || echo "c $?"
###
spin() { local -a s=('|' '/' '-' '\'); for ((i=0;i<5;i++)); do printf '\r%s %d%%' "${s[i%4]}" $((i*25)); done; printf '\n'; }; spin | od -c | head -3; bar() { local n=$(( $1 * 10 / 100 )); printf "[%-10s] %3d%%\n" "$(printf '#%.0s' $(seq 1 $n))" $1; }; bar 30; bar 100
###
a=(5 3 9 1); sorted=($(printf '%s\n' "${a[@]}" | sort -n)); echo "${sorted[*]}"; max=${a[0]}; for n in "${a[@]}"; do (( n > max )) && max=$n; done; echo $max; for ((i=0;i<${#a[@]};i++)); do for ((j=0;j<${#a[@]}-i-1;j++)); do if ((a[j]>a[j+1])); then t=${a[j]}; a[j]=${a[j+1]}; a[j+1]=$t; fi; done; done; echo ${a[@]}; contains() { local e; for e in "${@:2}"; do [[ $e == "$1" ]] && return; done; return 1; }; contains 9 "${a[@]}" && echo yes; contains 4 "${a[@]}" || echo no
###
declare -A m; m[a]=1; m["b c"]=2; m+=([d]=3); [[ -v m[a] ]] && echo has; [[ -v m[zz] ]] || echo hasnt; unset 'm[a]'; echo ${#m[@]}; for k in "${!m[@]}"; do echo "$k=${m[$k]}"; done | sort; key=d; echo ${m[$key]} ${m[nope]:-default}; m=(); echo ${#m[@]}; declare -A n=(k1 v1 k2 v2); echo ${n[k1]} ${n[k2]}
###
json='{"name":"web","ports":[80,443],"env":{"A":"1"}}'; echo "$json" | jq -r '.name, .ports[1], (.env|to_entries[]|"\(.key)=\(.value)")'; jq -n --arg x "$json" '$x|fromjson|.ports|add'; echo "$json" | jq -c '.ports|map(.+1)'; while read -r p; do echo "port $p"; done < <(jq -r '.ports[]' <<< "$json"); echo '{bad' | jq . ; echo $?
###
# generate a config from a template
cat > t.conf <<'X'
server { listen @PORT@; name @NAME@; }
X
PORT=80 NAME='a/b'; sed -e "s|@PORT@|$PORT|" -e "s|@NAME@|$NAME|" t.conf; tpl=$(<t.conf); tpl=${tpl//@PORT@/$PORT}; echo "${tpl//@NAME@/$NAME}"; eval "cat <<X
$(sed 's/@\([A-Z]*\)@/${\1}/g' t.conf)
X"
###
set -u; echo "${UNDEF:-ok}"; f() { echo "${1-none}"; }; f; echo "${arr[@]-}"; a=(); echo "${a[@]}" "${#a[@]}"; echo ${UNDEF?must be set}; echo never
###
set -u; g() { echo $1; }; g; echo never
###
set -o pipefail; false | true; echo $?; true | false | true; echo "$? ${PIPESTATUS[*]}"; if ls /nope 2>/dev/null | grep -q x; then echo y; else echo "n ${PIPESTATUS[0]}"; fi; yes | head -1; echo $? ; { echo a; exit 3; } | cat; echo $?
###
exec 3> out.txt; echo to3 >&3; exec 3>&-; cat out.txt; exec 4< out.txt; read x <&4; echo $x; exec 4<&-; { echo o; echo e >&2; } 2>&1 >/dev/null | sed 's/^/err:/'; { echo o; echo e >&2; } > all 2>&1; cat all; echo x &>> all; wc -l < all; exec {fd}> dyn; echo $((fd >= 10)); echo d >&$fd; exec {fd}>&-; cat dyn; echo z >&3; echo $?
###
diff <(printf '1\n2\n3\n') <(printf '1\n3\n4\n'); echo $?; paste -d, <(seq 3) <(seq 4 6); comm -12 <(echo -e 'a\nb') <(echo -e 'b\nc'); while read -r x; do ((s+=x)); done < <(seq 10); echo $s; echo hello | tee >(tr a-z A-Z > up) > /dev/null; sleep 0.2; cat up
###
n=0; while ((n < 5)); do ((n++ == 2)) && continue; ((n == 5)) && break; echo -n "$n "; done; echo; until ping_ok; do ((++tries >= 3)) && break; done 2>&1; echo $tries; for x in {1..10..3} {c..a} {01..03}; do echo -n "$x "; done; echo; for ((i=10, j=0; i>j; i-=3, j++)); do echo "$i $j"; done
###
outer() { for i in 1 2 3; do for j in a b c; do [[ $i$j == 2b ]] && continue 2; [[ $i$j == 3b ]] && break 2; echo -n "$i$j "; done; done; echo; }; outer; fact() { (( $1 <= 1 )) && echo 1 || echo $(( $1 * $(fact $(( $1 - 1 ))) )); }; fact 10; fib() { local a=0 b=1 i; for ((i=0;i<$1;i++)); do echo -n "$a "; ((b+=a, a=b-a)); done; echo; }; fib 10; gcd() { local a=$1 b=$2; while ((b)); do ((t=a%b, a=b, b=t)); done; echo $a; }; gcd 48 36
###
x=5; ((x**=2)); echo $x $((x%7)) $((x<<2)) $((x>20?1:0)) $((~x)) $((x&0x0f)) $((2#1011)) $((36#zz)) $((0x1F)) $((010)); let 'y = x * 2' y++; echo $y; ((z = 1, w = z + 1)); echo $z $w; echo $((1/0)); echo next; echo $(( 08 )); echo after
###
s='Hello World'; echo ${#s} ${s:6} ${s:0:5} ${s: -3} ${s^^} ${s,,} ${s/o/0} ${s//o/0} ${s/#H/J} ${s/%d/t} ${s%o*} ${s%%o*} ${s#*o} ${s##*o}; v=s; echo ${!v} ${!s*}; echo ${nope:-def} ${nope:=set} $nope ${s:+alt} ; echo "${s/ /_}" "${s//[aeiou]}" "${s:0:-3}"; t='  trim  '; t="${t#"${t%%[![:space:]]*}"}"; echo "[${t%"${t##*[![:space:]]}"}]"; rev=; for ((i=${#s}-1;i>=0;i--)); do rev+=${s:i:1}; done; echo $rev
###
trap 'echo usr1' USR1; kill -USR1 $$; trap 'echo term; exit 7' TERM; (sleep 0.1; kill -TERM $$) & for i in 1 2 3 4 5 6 7 8 9; do sleep 0.05; done; echo not reached
###
trap 'echo exit $?' EXIT; trap 'echo dbg: $BASH_COMMAND' DEBUG; x=1; echo $x; trap - DEBUG; f() { trap 'echo ret' RETURN; echo in; }; f; f; trap -p | sort; (trap 'echo sub' EXIT; echo in sub); exit 5
###
timeout 0.2 sleep 5; echo $?; { timeout -s KILL 0.2 sleep 5; } 2>/dev/null; echo $?; timeout 5 true; echo $?; timeout 1 nosuch; echo $?; (sleep 0.1; echo bg) & wait; time_it() { local s=$SECONDS; "$@"; echo $((SECONDS - s)); }; time_it true
###
export A=1; B=2; env | grep -E '^[AB]='; (export B; sh -c 'echo $A $B'); A=9 sh -c 'echo $A'; echo $A; env -i X=1 sh -c 'echo ${A-none} $X'; env -u A sh -c 'echo ${A-gone}'; set -a; C=3; set +a; printenv C; declare -x D=4; sh -c 'echo $D'; export -n A; sh -c 'echo [$A]'; f() { echo exported; }; export -f f; bash -c f; readonly R=1; R=2; echo "still $R"
###
cat > .env <<'X'
# comment
DB_HOST=localhost
DB_NAME="my db"

export KEY='a=b'
X
set -a; . ./.env; set +a; sh -c 'echo $DB_HOST "$DB_NAME" $KEY'; grep -v '^#' .env | sed '/^$/d' | while IFS= read -r l; do echo "line: ${l%%=*}"; done; export $(grep -v '^#' .env | grep HOST | xargs); echo $DB_HOST
###
source /dev/stdin <<< 'v=sourced; g() { echo "g $1"; }'; echo $v; g x; cat > lib.sh <<'X'
[[ ${BASH_SOURCE[0]} == "$0" ]] && echo direct || echo sourced
lib() { echo "${FUNCNAME[0]} from ${BASH_SOURCE[0]##*/} called at ${BASH_LINENO[0]}"; }
return 3
X
. ./lib.sh; echo $?; lib; bash lib.sh; echo $?
###
printf '%s\n' a b c | xargs -I{} echo 'item {}'; seq 6 | xargs -n 2 echo; printf 'a b\0c\0' | xargs -0 -n1 echo; echo 'x y' | xargs sh -c 'echo $0 $1'; seq 3 | xargs -P2 -I{} sh -c 'exit 0'; echo $?; seq 3 | xargs sh -c 'exit 1'; echo $?; : | xargs echo empty; : | xargs -r echo none; xargs -a <(echo from file) echo
###
shopt -s extglob; ls() { command ls -1 "$@"; }; touch a1 a2 b1 c.tar.gz; echo !(a*) ; echo @(a|b)1; echo +([a-z])1; echo ?(c).tar.gz *.@(gz|zip); x=aaab; echo ${x##+(a)} ${x/%@(a|b)/X}; [[ foo123 == foo+([0-9]) ]] && echo m; ls a?; case file.tgz in *.t?(ar.)gz) echo tar;; esac
###
wait_for() { local i; for i in $(seq 1 "$2"); do [ -e "$1" ] && { echo "found after check"; return 0; }; sleep 0.1; done; echo "timeout waiting for $1"; return 1; }; (sleep 0.15; touch ready) & wait_for ready 10; wait_for never 2; echo $?
###
{ echo "$BASH_SUBSHELL"; (echo "$BASH_SUBSHELL"; (echo $BASH_SUBSHELL)); }; x=$(echo $BASH_SUBSHELL); echo $x; : $((v=3)); (v=4); echo $v; echo a | { read v; echo $v; }; echo $v; shopt -s lastpipe; echo b | read v; echo $v; [[ $BASHPID == $$ ]] && echo same; (([ $BASHPID != $$ ]) && echo differ); echo ${BASH_VERSINFO[0]} ${#DIRSTACK[@]} $0
###
if [[ -f /etc/passwd && -r /etc/passwd ]]; then echo f; fi; [[ -z "" && ! -n "" ]] && echo z; [ -e /nope -o -d / ] && echo d; [[ abc < abd ]] && echo lt; [[ 10 -gt 9 ]] && echo gt; [ 10 \> 9 ] || echo str; [[ -x /bin/ls ]] && echo x; touch o; sleep 0.01; touch n; [[ n -nt o ]] && echo newer; [[ $UNSET ]] || echo empty; [ a = b ]; echo $?; [ 1 -eq x ]; echo $?; [ 1 = ]; echo $?; [[ a =~ (b)?a ]] && echo "[${BASH_REMATCH[1]}]"; [ ]; echo $?; test; echo $?; [ x; echo $?
###
pushd /tmp > /dev/null; pwd; pushd / ; dirs -v; popd; popd > /dev/null; cd nosuch; echo $?; cd /tmp && cd - && pwd; (cd / && pwd); pwd; CDPATH=/; cd tmp; OLDPWD=/bin; cd -; cd ''; echo $?; cd a b; echo $?
###
alias ll='ls -l'; alias; shopt -s expand_aliases; alias hi='echo hello'
hi there; unalias hi; hi 2>/dev/null || echo gone; \ls -d /tmp; command -v ll; alias nope; type ll
###
PATH=$PWD:$PATH; printf '#!/bin/sh\necho mine "$@"\n' > mytool; mytool; echo $?; chmod +x mytool; mytool a 'b c'; hash -r; printf 'echo noshebang $0\n' > t2; chmod +x t2; t2 | sed 's|.*/||'; printf '#!/no/such\n' > t3; chmod +x t3; t3; echo $?; ./mytool2; echo $?; ./; echo $?; mkdir d; ./d; echo $?; printf '#!/bin/bash\necho "$BASH_VERSION" | cut -c1-2\n' > t4; chmod +x t4; ./t4
###
f() { echo "f $1 $x"; local y=2; }; g() { for i in 1 2; do f $i; done; }; export -f f g; x=out bash -c 'g; declare -F; declare -f f; bash -c "f deep"'; export -f nosuch; echo $?; export -nf f; bash -c f; echo $?; sh -c 'f' 2>/dev/null; echo $?
###
for i in 3 1 2; do (sleep 0.$i; echo $i) & done; wait; for i in a b; do { echo "$i"; } & wait; done; p=(); for i in 3 1 2; do (sleep 0.$i; exit $i) & p+=($!); done; for i in "${p[@]}"; do wait $i; echo $?; done
