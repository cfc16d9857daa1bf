###
echo -n a; echo; echo -e 'a\tb'; echo 'a\tb\\c\0101'; echo -n -n x; echo; echo '\c'; echo a; printf '%s\n' "$0"; echo $-; echo "${0##*/}"
###
x=hello; echo ${x#h} ${x%o} ${x##*l} ${#x} ${x:-d} ${u:-d} ${u:=e} $u ${x:+y}; echo ${x:1:2}; echo next
###
a=(1 2); echo $a
###
[[ a = a ]] && echo y; echo $?; ((1)); echo $?; let x=1; echo $?; source /dev/null; echo $?; function f { echo; }; echo $?
###
function f() { echo hi; }; f
###
echo $((1+2)) $((2**3)); echo after
###
echo $((5/0)); echo after
###
echo $((x++)) $x $((x+=5)) $((1,2)); echo after
###
echo $((0x1f)) $((010)) $((7%3)) $((-7/2)) $((1<2)) $((1?2:3)) $((!0)) $((~1)) $((a)) $((a+1)); a=5; echo $((a*a)) $(($a)); a=b; echo $((a)); echo x
###
cd /nowhere; echo $?; cd a b; echo $?; cd -; echo $?; cd; pwd; unset HOME; cd; echo $?; cd -x
###
export 1a=2; echo no
###
export a=1; readonly a; a=2; echo no
###
unset 1x; echo no
###
unset -z; echo no
###
shift 3; echo $?; set -- a; shift x; echo no
###
break; echo $?; continue; echo $?; for i in 1 2; do break 5; done; echo ok; for i in 1; do break x; done; echo no
###
set -z; echo no
###
set -o nosuch; echo no
###
set -o; set +o | head -3
###
set -x; echo a "b c" $((1+1)); x=1; x=2 echo y; for i in 1 2; do :; done; case a in a) echo c;; esac; if true; then :; fi; f() { echo "$1"; }; f 'q r'; set +x
###
trap 'echo bye' EXIT; trap 'echo int' INT; trap; kill -INT $$; trap - INT; trap; trap 'x' FOO; echo $?; trap -l; echo $?; trap x; exit 2
###
trap 'echo t' TERM; kill $$; echo after; trap '' HUP; kill -HUP $$; echo ok; trap 'echo e' ERR; echo $?
###
read x; echo $?; echo 'a b c' | { read x y; echo "$y"; }; echo 'a\nb' | { read x; echo $x; }; echo abc | { read -r -n 2 x; echo "$x $?"; }; read; echo $?
###
read -p 'x? ' y < /dev/null; echo $?; read -z x; echo $?; echo x | { read 1a; echo $?; }
###
getopts; echo $?; while getopts ab: o -a -b v -c; do echo "$o $OPTARG"; done; getopts :x: o -x; echo "$o $OPTARG"; getopts a 1b -a; echo $?
###
alias x='echo hi'; alias; alias x; alias y; echo $?; unalias x; unalias y; echo $?; unalias; unalias -a
###
wait 99999; echo $?; wait %1; echo $?; wait abc; echo $?; sleep 0.1 & wait; echo $?; (exit 3) & wait $!; echo $?
###
umask; umask 027; umask; umask -S; umask xyz; echo $?; umask 999; echo $?; umask u=rwx; umask
###
ulimit -n >/dev/null; echo $?; ulimit -Z; echo $?; ulimit -n abc; echo $?
###
test 1 -eq a; echo $?; [ a = b; echo $?; [ 1 2 3 ]; echo $?; [ -f ]; echo $?; [ a == a ]; echo $?; test -z; echo $?; [ ]; echo $?; [ a -foo b ]; echo $?; [ ! a ]; echo $?; [ a '<' b ]; echo $?
###
. nosuch; echo no
###
eval 'echo a; )'; echo no
###
eval; echo $?; eval 'false'; echo $?; exec nosuch; echo no
###
echo x > /no/d; echo $?; cat < nofile; echo $?; : > /no/d; echo no
###
exec < nofile; echo no
###
printf '%d\n' abc; echo $?; printf '%d %s\n' 1 a 2; printf; echo $?; printf '%z'; echo $?; printf '%s|%5s|%-5s|\n' a b c; printf '%b\n' 'a\tb'; printf '\x41\101\n'; printf '%q\n' x; echo $?
###
local x; echo no
###
f() { local x=1 y; echo "$x [$y]"; x=2; }; x=out; f; echo $x; f() { local a=$1; echo $a; }; f 'p q'; g() { local -r z=1; }; g; echo $?
###
echo {a,b} {1..3} $'a\tb' ~ ~root "$"; echo <(echo x)
###
cat <<< hi
###
echo a &> f; cat f
###
for ((i=0;i<3;i++)); do echo; done
###
echo "unterminated
###
echo a; ; echo b
###
echo a && ; echo b
###
for in a; do echo; done
###
for i in a b; echo $i; done
###
while true; echo; done
###
x=; ${x:?msg}; echo no
###
echo ${nope?}; echo no
###
echo ${x!}; echo no
###
###
f() { echo $FUNCNAME; }; f; declare x; echo $?; typeset y; pushd /; echo $?; shopt; echo $?; mapfile; echo $?; select x in a; do break; done; echo $?
###
a=1; a+=2; echo $a; b+=x; echo $b
###
i=0; while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done; until [ $i -eq 0 ]; do i=$((i-1)); done; echo $i; for x; do echo $x; done; set -- p q; for x do echo $x; done; set -- "a b" c; for x in "$@"; do echo "<$x>"; done; echo "$*" $#
###
IFS=:; x=a:b:c; set -- $x; echo $# $1; IFS=' '; echo "$*"; unset IFS; set -- ; echo $#; x='*'; echo "$x"; touch a1 a2; echo a* [ab]1 a? nope*; set -f; echo a*; set +f; echo "a*"
###
cat <<E
$((1+1)) `echo b` $(echo c) \$x
E
cat <<-E
	tab
	E
cat <<'E'
$x
E
cat <<E
no end
###
f() { echo f$1; }; f 1; unset -f f; f 2; echo $?; g() (exit 4); g; echo $?; h() { echo $#; shift; echo $1; }; h a b
###
command echo a; command -p ls /dev/null; command; echo $?; command nosuch; echo $?; builtin echo a; echo $?; exec echo done; echo no
###
sh -c 'echo $0 $1' a b; sh -c; echo $?; sh -x -c 'echo a'; sh -e -c 'false; echo no'; echo $?; sh nofile; echo $?; echo 'echo in $0' | sh; sh -c 'exit 7'; echo $?; sh -n -c 'if'; echo $?; sh --version; echo $?; sh -Z; echo $?; sh -o nosuch -c true; echo $?; sh -u -c 'echo $x'; echo $?
###
echo '\c'; echo a
###
echo 'a\tb\\c\0101'
###
echo 'x\0101\101\x41\e\q' | od -c
###
printf '\x41\101\e\q\n' | od -c
###
printf '%d\n' 5x 'abc' '' 0x1f 010 "'a"; echo $?
###
printf '%z'; echo $?; printf '%s|%5s|%-5s|%05d|%x|%o|%c|%u|%i\n' a b c 42 255 8 xyz 3 4; printf '%b|%q\n' 'a\tb' x; echo $?
###
printf '%5.2f|%e|%g\n' 3.14159 1234.5 0.1; printf '%s %s\n' a b c; printf -- '-%s\n' x; printf -v x y; echo $?; printf '%d %d\n' 1; printf '%%\n'; printf 'a\cb\n'; printf '%b' 'a\cb\n'; echo; printf '%*d|%-*d\n' 5 42 5 42
###
eval 'for'
###
sh --version; echo $?; sh --help; echo $?; sh -l -c 'echo $-'; sh -i -c 'echo hi' 2>/dev/null; sh -s a b <<X
echo \$1 \$2
X
sh +x -c 'echo ok'; sh -ec 'echo e; false; echo n'; echo $?; sh - -c 'echo' ; echo $?; sh -- nofile; sh -c -- 'echo dd'; sh -vc 'echo v'; sh -xv -c 'echo b'
###
set -- a b c; shift; echo $1 $#; shift 2; echo $#; set -x; : ; set +x; set -- -a -b; while getopts ab: o; do echo $o; done; echo $OPTIND; set -e; set +e; echo $-; set -eu; echo $-; set -- ; echo $#
###
cat > s.sh <<'X'
#!/bin/bash
arr=(1 2 3)
echo ${arr[1]}
X
sh s.sh; cat > t.sh <<'X'
#!/bin/sh
if [[ $1 == y ]]; then
  echo yes
else
  echo no
fi
for i in {1..3}; do echo $i; done
function hi { echo hi; }
hi
X
sh t.sh y; cat > u.sh <<'X'
source ./v.sh
echo ${x^^}
echo after
X
sh u.sh; echo 'x=1; echo "in v $x"' > v.sh; printf '. ./v.sh\necho $x\nlocal y\necho z\n' > w.sh; sh w.sh; printf 'read -p "n? " n\necho "got $n"\nselect x in a; do :; done\n' > y.sh; echo bob | sh y.sh; printf 'for ((i=0;i<3;i++)); do\n echo $i\ndone\n' > z.sh; sh z.sh; printf 'let x=1+1\necho $x\ni=0\ni=$((i+1)); echo $i; ((i++)); echo $i\n' > q.sh; sh q.sh; printf 'echo one\necho "two\nthree\n' > r.sh; sh r.sh; printf 'if true; then\n echo x\n' > e.sh; sh e.sh; printf 'echo a\nfi\n' > g.sh; sh g.sh; printf 'x=$(ls nofile)\necho $?\nset -o pipefail\necho no\n' > h.sh; sh h.sh; printf 'cat <<< "x"\n' > i.sh; sh i.sh; printf 'echo "$(( 1 + ))"\necho b\n' > j.sh; sh j.sh; printf 'diff <(echo a) <(echo b)\n' > k.sh; sh k.sh; printf 'echo start\ndeclare -A m\nm[a]=1\necho ${m[a]}\n' > l.sh; sh l.sh; printf 'trap "echo bye" EXIT\ntrap "echo err" ERR\nfalse\necho $RANDOM | wc -c\nexit 3\n' > m.sh; sh m.sh; echo $?; printf 'echo $0 $# $1\nshift 5\necho no\n' > n.sh; sh n.sh a; echo $?; printf 'set -e\ncd /nowhere\necho no\n' > o.sh; sh o.sh; echo $?; printf 'x=5\nif [ $x == 5 ]; then echo eq; else echo ne; fi\n[ "$x" -eq "a" ]\n[ $nope = a ]\n' > p.sh; sh p.sh; echo $?
