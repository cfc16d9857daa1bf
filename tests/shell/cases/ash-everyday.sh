set -eu
cat > entrypoint.sh <<'X'
#!/bin/sh
set -e
if [ "${1#-}" != "$1" ]; then set -- echo server "$@"; fi
if [ "$1" = echo ] && [ "$(id -u)" = 0 ]; then echo "dropping privileges"; fi
exec "$@"
X
chmod +x entrypoint.sh; sh entrypoint.sh --flag; sh entrypoint.sh sh -c 'echo $0 $#' a b; (sh entrypoint.sh nosuch x) 2>/dev/null || echo $?
###
while getopts 'ab:c' o -a -b val -x rest; do case $o in a) echo a;; b) echo "b=$OPTARG";; \?) echo bad;; esac; done; echo $OPTIND; OPTIND=1; while getopts ':b:' o -b; do echo "$o $OPTARG"; done
###
i=0; until nc -z nowhere 1 2>/dev/null; do i=$((i+1)); [ $i -ge 3 ] && { echo "gave up after $i"; break; }; sleep 0; done
###
trap 'echo cleanup $?' EXIT; trap 'echo int' INT; trap; f() { return 3; }; f || echo $?; exit 4
###
x=hello; echo ${#x} ${x%l*} ${x%%l*} ${x#*l} ${x##*l} ${x:-d} ${y:-d} ${x:+s} ${y:=set} $y ${x:1:3} ${x/l/L} ${x//l/L}; echo "${z?not set}"; echo never
###
a=(1 2); echo no
###
[[ a == a ]] && echo dbl; [[ abc == a* ]] && echo glob; [ a == a ] && echo eq; [ -n "" ]; echo $?; test 1 -lt 2 && echo lt; [ a -a b ] && echo and; [ 1 -eq x ]; echo $?; [ ; echo $?
###
echo -e 'a\tb\n\x41'; echo -n x; echo; echo '\n'; echo "a\tb"; printf '%s|%5d|%-5s|%05.1f|%x|%c\n' s 42 l 3.14159 255 word; printf '%b\n' 'a\tb'; printf '%d\n' abc; echo $?; printf '%q\n' "a b"; printf '%s %s\n' 1 2 3
###
cat <<-X
	tab $((2*3)) $(echo sub)
	X
cat <<'X'
$raw
X
while read -r a b; do echo "$b-$a"; done <<X
1 2 3
x
X
###
set -- a 'b c' d; for x; do echo "<$x>"; done; shift; echo $# "$1"; shift 5; echo never $?
###
for i in $(seq 3); do echo -n $i; done; echo; for f in *.none; do echo $f; done; echo {a,b} {1..3}; touch a1 a2; echo a? a[!1] [a-b]*; case abc in a*c) echo m;; esac; case x in y) ;; esac; echo $?
###
f() { local a=1 b; b=2; echo $a $b; }; a=out; f; echo $a ${b-unset}; f() { echo $# $*; }; f 'x y' z; unset -f f; f; echo $?; function g { echo func; }; g
###
false | true; echo $?; set -o pipefail; false | true; echo $?; set +o pipefail; ! true; echo $?; (exit 3); echo $?; { exit 2; } & wait $!; echo $?; set -o | grep -E 'pipefail|errexit'; echo $-
###
sleep 5 & kill $!; wait $!; echo $?; sleep 5 & kill -9 $!; wait; echo $?; sh -c 'kill -9 $$'; echo $?; sh -c 'kill $$'; echo $?; kill -0 999999; echo $?; kill nope; echo $?; jobs; kill %3; echo $?
###
read a b <<X
one two three
X
echo "$a|$b"; IFS=: read x y z <<X
1:2:3:4
X
echo "$x $y $z"; printf 'a\\b' | { read l; echo "$l"; }; printf 'a\\b' | { read -r l; echo "$l"; }; echo q | read w; echo "${w-lost}"; read -t 0 n < /dev/null; echo $?; read -p 'p> ' v < /dev/null; echo $?; echo abc | { read -n 2 k; echo $k; }
###
echo $((1+2*3)) $((7/2)) $((7%3)) $((1<<4)) $((5>3)) $((0x1f)) $((010)) $((~0)) $((1?2:3)) $((a=5)) $a $((a++)) $((++a)) $((2**8)); echo $((1/0)); echo never
###
echo $((1 +)); echo never
###
x=; echo ${x:?empty}; echo never
###
set -u; echo $nope; echo never
###
set -e; false || true; if false; then :; fi; echo ok; (false); echo never
###
set -x; x=1; echo "a b" $x; for i in 1 2; do :; done; [ $x = 1 ] && y='q r'; f() { echo inn; }; f | sed s/i/I/; set +x; echo off
###
type cd echo f if nosuch; echo $?; command -v cd nosuch; echo $?; command -V cd; f() { :; }; type f; alias l='ls -l'; type l; alias; unalias l; command -v l; echo $?
###
nosuch; echo $?; ./nosuch; echo $?; mkdir d; ./d; echo $?; touch f; ./f; echo $?; /etc; echo $?; cd nosuch; echo $?; > /nope/x; echo $?; < nosuch; echo $?; . ./nosuch; echo never
###
cd /tmp; pwd; cd -; cd; pwd; cd /etc/..; pwd; OLDPWD=/bin; cd -; cd a b; echo $?; pushd / 2>&1
###
exec 3> out; echo x >&3; exec 3>&-; cat out; echo y >&3; echo $?; exec 4< out; read l <&4; echo $l; { echo o; echo e >&2; } 2>&1 | sort; cd nosuch 2> err; cat err; echo z >> out; wc -l < out; echo both > b 2>&1; cat b; set -C; echo q > b; echo $?; echo q >| b; cat b
###
eval 'x=1; echo $x'; eval "echo 'a   b'"; eval; echo $?; eval 'if'; echo never
###
export A=1; sh -c 'echo $A'; B=2 sh -c 'echo $B'; echo ${B-none}; env -i sh -c 'echo ${A-none}'; readonly R=1; export -p | grep A=; unset A; echo ${A-gone}; R=2; echo never
###
umask; umask 077; touch p; ls -l p | cut -c1-10; umask 0022; umask -S; ulimit -n > /dev/null; echo $?; times | wc -l; hash -r; echo $?; true; : x y; echo $?; wait; echo $?
###
if true; then echo a; else echo b; fi; while :; do break; done; for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done; until true; do :; done; n=3; while [ $n -gt 0 ]; do n=$((n-1)); done; echo $n; case $n in 0|1) echo low;; *) echo high;; esac
###
if true; then echo a
###
echo "unclosed
###
for i in 1 2; do echo $i
###
echo a; done; echo b
###
echo $(echo a; echo b) "$(printf 'x\ny\n\n')" `echo c \`echo d\``; x=$(false); echo $?; echo $(< /dev/null)end; y="$(cat <<X
in doc
X
)"; echo "$y"; echo "$(echo ")")"
###
IFS=,; x=a,b,,c; for w in $x; do echo "<$w>"; done; set -- $x; echo $#; echo "$*"; unset IFS; x='  a  b '; set -- $x; echo $# "$*"; IFS=; set -- $x; echo $#
###
echo ~ ~root ~/x "~" a~ ; HOME=/h; echo ~; x=~/y; echo $x; PATH=~/bin:/bin; echo $PATH; echo *; echo '*' "*" \*
###
date -d @0 -u '+%Y-%m-%d %H:%M'; seq 1 2 7 | tr '\n' ' '; echo; expr 2 + 3; expr abc : 'a\(.*\)'; basename /a/b.txt .txt; dirname /a/b.txt; printf 'b\na\n' | sort; printf '1 a\n2 b\n' | awk '{print $2}'; echo abc | sed 's/b/B/'; echo a:b | cut -d: -f2; echo abc | tr a-z A-Z
###
{ time sleep 0; } 2>&1 | grep -c 0.00s; yes | head -2; seq 3 | xargs -n1 echo; seq 2 | while read x; do echo "n$x"; done; printf '%s\0' a b | xargs -0 echo; find . -type f | wc -l
###
_log() { printf '%s [%s] %s\n' 2026 "$1" "$2"; }; _log INFO 'ready for start up'; docker_process() { local f; for f; do case "$f" in *.sh) if [ -x "$f" ]; then echo "run $f"; "$f"; else echo "source $f"; . "$f"; fi;; *.sql) echo "sql $f";; *) echo "ignore $f";; esac; done; }; echo 'echo in-a' > a.sh; printf '#!/bin/sh\necho in-b\n' > b.sh; chmod +x b.sh; touch c.sql d; docker_process ./*
###
file_env() { local var="$1" fileVar="${1}_FILE" def="${2:-}" val; eval "val=\${$var:-}"; eval "f=\${$fileVar:-}"; if [ -n "$val" ] && [ -n "$f" ]; then echo "error: both $var and $fileVar are set" >&2; return 1; fi; [ -n "$f" ] && val=$(cat "$f"); export "$var"="${val:-$def}"; unset "$fileVar"; }; echo s3cret > pw; PASS_FILE=pw; file_env PASS; echo $PASS; file_env DB defaultdb; echo $DB; A=1 A_FILE=pw; file_env A; echo $?
###
echo 1 && { echo 2; false; } || echo 3; ! false && echo 4; true; echo $? $! ; echo $$ | grep -c . ; echo "$0"; sh -c 'echo $0 $1' n a; echo $PPID | grep -cE '^[0-9]+$'; echo ${LINENO}
echo $LINENO; getopts; echo $?; let x=1+2; echo $x; source /dev/null; echo $?
###
printf '%s\n' "$(printf 'a\0b' | wc -c)"; od -c <<X
hi
X
dd if=/dev/zero bs=4 count=2 2>/dev/null | wc -c; head -c 3 /dev/zero | od -An -tx1; test -t 0; echo $?; tty; [ -S /nope ] || echo no; mktemp -d > /dev/null && echo made; readlink -f /tmp/../tmp; echo a > s; ln -s s l; cat l; readlink l; ls -F
###
printf 'a%qb%s\n' x y; echo $?; printf '%z\n'; echo $?; printf 'a%'; echo $?; printf '%5'; echo $?; getopts a; echo $?
###
sh -c 'kill -INT $PPID; sleep 1'; echo never
###
fg %3; echo $?; bg %3; echo $?; wait %3; echo $?; jobs %3; echo $?; kill %3; echo $?; fg; echo $?; bg; echo $?; kill; echo $?; kill -9; echo $?; kill -l 9; echo $?; kill -x 1; echo $?; disown; echo $?
