true; echo $?; false; echo $?; nosuchcmd; echo $?; ./nofile; echo $?; /etc; echo $?; touch nx; ./nx; echo $?; ls /nosuchx; echo $?; grep x /dev/null; echo $?; exit 300
###
false | true; echo $? ${PIPESTATUS[@]}; set -o pipefail; false | true; echo $?; true | (exit 3) | (exit 4) | true; echo $? "${PIPESTATUS[*]}"; ! true | false; echo $?; x=$(false); echo $?; local=$(exit 5) ; echo $?; echo $(false); echo $?
###
set -e; false && echo x; echo a; f() { false; echo "in f"; }; f || echo caught; if ! f; then echo no; fi; x=$(false) || echo sub; (false); echo never
###
set -u; echo ${x-ok}; echo "$#"; echo $x; echo never
###
set -u; a=(); echo "${#a[@]}"; echo "${a[@]}"; f() { echo $1; }; f; echo never
###
set -x; x=1; y="a b"; echo $x "$y"; for i in 1 2; do :; done; [ $x -eq 1 ] && f=z; a=(1 2); echo $((x+1)) | cat; set +x; echo off
###
set -v
echo hi # c
x=3
set +v
echo $x
###
set -f; echo *; set +f; touch q; echo *; set -o noclobber; echo a > q; echo $?; echo b >| q; cat q; set +C; echo c > q; cat q; set -o | head -3; set +o | head -2; set -o nosuch; echo $?; set -Z; echo $?
###
[ 1 -eq 1 -a 2 -eq 2 ] && echo both; [ 1 -eq 2 -o 2 -eq 2 ] && echo or; [ ! -f nosuch ] && echo nofile; [ a -eq 1 ]; echo $?; [ 1 -eq ]; echo $?; [ -f ]; echo $?; [ ]; echo $?; [ "" ]; echo $?; [; echo $?; test -e /etc -a -x /etc; echo $?
###
exit_with() { return $1; }; for c in 0 1 127 255 256; do exit_with $c; echo $?; done; bash -c 'exit 7'; echo $?; sh -c 'exit'; echo $?; (exit abc); echo $?; exit 1 2; echo "still $?"
###
ls / > /dev/null && echo ok || echo bad; true && false || echo fallback; { false; true; }; echo $?; (true; false); echo $?; if false; then echo; fi; echo $?; while false; do :; done; echo $?; case x in y) false;; esac; echo $?
###
echo out; echo err >&2; { echo o; echo e >&2; } > f 2>&1; cat f; { echo o; echo e >&2; } 2>&1 > f2 | cat; cat f2; ls nosuch &> all; cat all; ls nosuch >> all 2>&1; wc -l < all; echo x > /nosuchx/dir; echo $?; cat < nofile; echo $?
###
exec 3> log; echo one >&3; echo two >&3; exec 3>&-; cat log; echo x >&3; echo $?; exec 4< log; read a <&4; read b <&4; echo "$b $a"; exec 4<&-; exec 5<> log; read -u5 l; echo changed >&5; exec 5>&-; cat log; echo 1 2>&9; echo $?
###
echo a > "two words"; cat two\ words; f="x y"; echo c > $f; echo $?; echo d > "$f"; cat "x y"; echo e > ""; echo $?; echo f > .; echo $?; > empty; wc -c empty; echo hi >>empty; cat <empty; 2>/dev/null ls nosuch; echo $?
###
(echo a; echo b >&2) 2>/dev/null; echo swap 3>&1 1>&2 2>&3 3>&-; cat <(echo p1) <(echo p2); diff <(printf 'a\nb\n') <(printf 'a\nc\n'); echo log | tee t1 t2 >/dev/null; cat t1 t2; tee -a t1 <<< more > /dev/null; cat t1; paste <(seq 3) <(seq 4 6)
###
for i in 1 2; do echo $i; done > f; cat f; { read a; read b; echo $b; } < f; f2() { cat; } < f; f2; (cat; echo sub) < f | tail -1; echo a b > f 2>/dev/null c; cat f; printf '%s\n' x >f y; cat f; exec > file; echo to file; n=0; while read l; do ((n++)); done < file; echo $n >&2
###
printf 'Ann 30\nBob\n' | while read -r n a; do echo "$n is ${a:-unknown}"; done; echo "a b c" | { read x; echo "$x"; }; read -p 'name? ' v <<< in; echo $v; read -n 2 k <<< abcdef; echo $k; read -d, d <<< 'x,y'; echo $d; read -t 1 nothing < /dev/null; echo $?; IFS= read -r l <<< '  keep '; echo "[$l]"; read; echo $?
###
read a b c <<< "1 2"; echo "$a|$b|$c"; read x y < <(echo "p q r"); echo "$y"; echo 'a\' | { read -r z; echo "$z"; }; printf 'no newline' | { read q; echo "$? $q"; }; read -s pw <<< secret; echo ${#pw}; read -x; echo $?; read -n; echo $?; read -t abc z; echo $?; read -u 9 z; echo $?
###
printf '%s %s\n' a b c; printf '%d\n' abc; echo $?; printf '%5.2f|%-5s|%+d|%c\n' 3.14159 ab 5 xyz; printf '%b\n' 'a\tb\x41'; printf '%q\n' "a b" 'it'\''s' ''; printf '%%\n'; printf '%z\n'; echo $?; printf -v v '%03d' 7; echo $v; printf '%(%Y)T\n' 0; printf '%i %u\n' -3 3; printf "\x48\u00e9\n"; printf -- '-x\n'; printf '%.2s|\n' abcdef
###
echo -n no; echo; echo -e 'a\nb\c d'; echo; echo -E 'a\n'; echo -x; echo -ne 'x\n'; echo -- a; echo -e '\033[1mB\033[0m' | cat -v; echo "a" -n; echo -nope; echo '\t'; echo \\t; echo -e "\\\\"
###
x=5; (x=6; echo $x); echo $x; export E=1; bash -c 'echo $E'; F=2 bash -c 'echo $F'; echo ${F-unset}; E=3; sh -c 'echo $E'; unset E; sh -c 'echo ${E-gone}'; readonly R=1; R=2; echo $?; unset R; echo $?
###
readonly PI=3; PI=4; echo never
###
a=1; b=a; echo ${!b}; declare -n ref=a; ref=9; echo $a; eval "$b=7"; echo $a; eval echo \$$b; declare "dyn_$b=5"; echo $dyn_a; echo ${!d*}; declare -x EX=1; declare -p EX a; declare -u up=abc; echo $up; typeset -r ro=1; ro=2; echo $?
###
echo ${HOME} ~ ~root ~nosuchuser "~" a~; x=~; echo $x; y=~/z; echo $y; z="~/q"; echo $z; cd /; echo $OLDPWD | tail -c 6; env -i A=1 bash -c 'echo $A'; A=1 B=$A; echo "[$B]"; unset A; A=3 eval 'echo $A'; echo ${A-none}; f() { echo "f $A"; }; A=5 f; echo ${A-none}; export -n HOME; env | grep -c ^HOME
###
touch a1 a2 b1 .hid; mkdir sub; touch sub/x; echo *; echo a?; echo [ab]1; echo [!a]*; echo .h*; echo */; echo */*; echo nomatch*; echo "a"*; ls -d .*; shopt -s dotglob; echo *; shopt -s extglob; echo !(a*); echo @(a1|b1); echo +([ab])1; shopt -s failglob; echo zz*; echo after
###
source nosuch.sh; echo $?; echo 'v=1; echo "sourced $1"; return 4; echo no' > s; . ./s arg; echo $? $v; . s; source; echo $?; echo 'exit 9' > e; (. ./e); echo $?; eval 'echo a; echo b'; eval; eval 'if'; echo "after $?"; echo 'echo (' > bad; . ./bad; echo "bad $?"; bash bad; echo $?; bash nosuch; echo $?; bash -c; echo $?; bash -z; echo $?
###
umask; umask 022; touch f; mkdir d; ls -ld f d | cut -c1-10; umask -S; umask u=rwx,g=,o=; touch g; ls -l g | cut -c1-10; umask 9; echo $?; umask abc; echo $?; chmod u+x f; [ -x f ] && echo exec; chmod 999 g; echo $?; chmod +q g; echo $?; chmod; echo $?
###
cat > app.sh <<'E'
#!/bin/sh
set -eu
: "${1:?usage: app.sh NAME}"
case $1 in (-h|--help) echo "help"; exit 0;; esac
printf 'Hello %s\n' "$1"
log() { printf '[%s] %s\n' "$1" "$2" >&2; }
log INFO "done"
E
chmod +x app.sh; ./app.sh; echo $?; ./app.sh -h; ./app.sh Kim; sh -n app.sh && echo syntax ok; sh -x app.sh Q 2>&1 | tail -3; printf '#!/bin/nosuch\n' > n; chmod +x n; ./n; echo $?; printf 'echo plain $0\n' > p; chmod +x p; ./p; printf '#!/bin/bash\r\necho hi\r\n' > crlf; chmod +x crlf; ./crlf; echo $?; bash crlf | cat -A
###
cat > c.sh <<'E'
echo start
if [ "$1" = x ]; then
  echo x
else
  echo "not x
fi
echo end
E
bash c.sh; echo $?; cat > d.sh <<'E'
echo start
for i in 1 2; do
  echo $i
echo end
E
bash d.sh; echo $?; printf 'echo a\n}\necho b\n' > e.sh; bash e.sh; echo $?; printf 'f() {\n echo a\n' > g.sh; bash g.sh; echo $?; printf 'echo $((1+)\n' > h.sh; bash h.sh; echo $?; printf 'cat <<EOF\nhi\n' > i.sh; bash i.sh; echo $?
###
cat > t.sh <<'E'
#!/bin/bash
nosuch_a
x=5
y = 6
[ $z -eq 1 ]
cd /nosuchx
ls /nosuchx
echo $((1/0))
echo "end"
E
bash t.sh; echo $?; bash < t.sh; echo $?; cat t.sh | sh; echo $?; . ./t.sh; echo $?
###
printf 'root:x:0:0\nbin:x:1:1\nalice:x:1000:100\n' > p; while IFS=: read -r u _ id g; do (( id >= 1000 )) && printf '%-10s %5d\n' "$u" "$id"; done < p; awk -F: '$3 < 10 {print $1}' p; cut -d: -f1 p | sort | paste -sd,; grep -c '' p; sed -n '2p' p; sed 's/:.*//' p | head -1; tail -n +2 p | wc -l
###
printf '10.0.0.1 GET /a 200\n10.0.0.2 GET /b 404\n10.0.0.1 GET /c 200\n' > l; awk '{c[$1]++} END {for (i in c) print c[i], i}' l | sort -rn; grep -v ' 200$' l; cut -d' ' -f4 l | sort | uniq -c; while read ip m p s; do case $s in 2??) ok=$((ok+1));; 4??) bad=$((bad+1));; esac; done < l; echo "ok=$ok bad=$bad"; grep -oE '/[a-z]' l | tr '\n' ' '; echo
###
mkdir -p src/{lib,bin}; for n in 1 2 3; do echo "v$n" > src/lib/f$n.conf; done; find src -type f -name '*.conf' -exec grep -l v2 {} +; find src -type d | sort; find src -name 'f[12]*' -print0 | sort -z | xargs -0 -n1 basename; tar cf b.tar src; tar tf b.tar | grep -c conf; cp -r src bak; diff -r src bak && echo same; echo x >> bak/lib/f1.conf; diff -rq src bak; rm -rf src bak; ls
###
backup() { local f=$1 b="$1.$(date +%Y)"; [ -e "$f" ] || { echo "no $f" >&2; return 1; }; cp -- "$f" "${b%.*}.bak" && echo "backed up $f"; }; echo d > data; backup data; backup none; echo $?; ls; retry() { local n=0; until "$@"; do ((++n < 3)) || return 1; echo "retry $n"; done; }; retry false; echo $?; retry true && echo fine
###
lock=lk; if mkdir $lock 2>/dev/null; then echo got; else echo busy; fi; if mkdir $lock 2>/dev/null; then echo got; else echo busy; fi; rmdir $lock; [ "$(id -u)" -eq 0 ] && echo root; for c in ls nosuch; do if ! command -v "$c" >/dev/null 2>&1; then echo "missing: $c"; fi; done; date -d @0 -u +%F; date -u -d '2024-02-28 +2 days' +%a
###
cfg='# c
port = 80
name=web
'; declare -A C; while IFS='=' read -r k v; do k=${k// /}; v=${v# }; [[ -z $k || $k == \#* ]] && continue; C[$k]=$v; done <<< "$cfg"; for k in name port; do echo "$k:${C[$k]}"; done; echo "$cfg" | sed -e '/^#/d' -e '/^$/d' -e 's/ *= */=/' ; printf '%s' "$cfg" | grep -n port; echo "$cfg" | awk -F' *= *' '/=/{print $2}'
###
cp nosuch x; mv nosuch x; rm nosuch; mkdir a/b/c; rmdir nosuch; cat nosuch; ln -s target link; cat link; cd link; head -n x /etc/passwd; sort -z nosuch; wc nosuch; grep; grep '[' /dev/null; sed 'x/y' /dev/null; find nosuch; chmod 777 nosuch; cut /dev/null; tr a; date -x; sleep abc; seq; expr; basename; test -q x; kill abc; cp; mv a; rm
###
eco hi; cd..; ls-l; Echo hi; "ls -l"; ls -l | wc-l; ech$x; ./script.sh; ~/x; $(echo nosuch); `echo nosuch2` a; ''; " "; -l; =; a=b=c; echo $a; \ls nosuch; 123; .; /; //; @; %; ^; + ; , ; ???nosuch
###
if [ $undefined = "x" ]; then echo a; fi; if [ $undefined -gt 5 ]; then echo b; fi; x="a b"; if [ $x = "a b" ]; then echo c; fi; [ -f $x ]; [ 5 > 3 ]; ls; [ a=b ] && echo always; [ 1 -eq 1.0 ]; [ "1" -eq "one" ]; [ ! ]; echo $?; [ -n ]; echo $?; echo end
###
for i in 1..3; do echo $i; done; for i in {1..$n}; do echo $i; done; n=3; for i in $(seq 1 $n); do echo -n $i; done; echo; i=1; while [ $i < 3 ]; do echo $i; i=$((i+1)); break; done; for f in ls; do echo $f; done; echo $[i]; $i=5; i++; ((i++)); echo $i; let i = i + 1; let i=i+1; echo $i
###
function_name() { echo $1 }; function_name hi
###
name=John Smith; echo $?; name="John Smith"; echo name; echo ${name; }
###
echo 'He said "it's"'; echo done
###
ls | while read f; do count=$((count+1)); done; echo "count: $count"; echo "a" > f; cat f | tr a b > g; sort f > f; wc -c f; set a b c; echo $1; echo $10; echo ${10-none}; result = $(ls); echo $?; result=$(lss); echo $?; let; echo $?; return; exit -1
