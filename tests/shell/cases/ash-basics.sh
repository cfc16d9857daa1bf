echo hi $((1+2)) "$(echo sub)" `echo bt` ${x:-def}
###
nosuch; echo $?; ./nosuch; echo $?; /tmp; echo $?; nosuch arg | cat; echo $?
###
cd /nope; echo $?; cd /tmp; pwd; cd -; cd; pwd
###
x=hello.tar.gz; echo ${x%.*} ${x%%.*} ${x#*.} ${x##*.} ${#x} ${x:1:3} ${x/l/L} ${x//l/L}
###
for i in 1 2 3; do echo $i; done; i=0; while [ $i -lt 3 ]; do i=$((i+1)); done; echo $i; until [ $i = 0 ]; do i=$((i-1)); done; echo $i
###
case foo in f*) echo yes;; *) echo no;; esac; if [ a = a ]; then echo t; elif false; then :; else echo f; fi
###
f() { local x=1; echo $x $1 $#; return 3; }; x=0; f a b; echo $? $x
###
echo {1..3} {a,b} a{b}c
###
a=(1 2)
###
[[ a == a* ]] && echo yes; [[ -f /nope ]] || echo no; [[ a =~ b ]] || echo re
###
echo $RANDOM | grep -c .; echo $LINENO; echo $-; echo $0
###
trap 'echo bye' EXIT; echo hi; exit 3
###
trap 'echo got' USR1; kill -USR1 $$; echo after; trap
###
set -e; false; echo no
###
set -u; echo $nope; echo no
###
set -x; echo a 'b c'; x=1; y="a b"; [ a = a ]
###
echo ${x?}; echo no
###
echo ${x:?msg}; echo no
###
echo $((1/0)); echo next
###
echo $((1+)); echo next
###
x=5; readonly x; x=6; echo no
###
unset x; readonly y=1; unset y; echo $?
###
if
###
echo a; fi
###
echo )
###
echo "abc
###
for i in 1 2
###
( echo a
###
echo a | | b
###
echo > /nope/x; echo $?; cat < nofile; echo $?; echo a > f; cat f; echo b >> f; cat < f; ls nofile 2>/dev/null; echo $?
###
cat <<X
a $((1+1)) $(echo s) \$x
X
cat <<'X'
raw $x
X
cat <<-X
	tab
X
###
set -C; echo a > f; echo b > f; echo $?
###
echo a >&9; echo $?; exec 3>f; echo x >&3; exec 3>&-; cat f
###
type cd; type if; type nope; echo $?; command -v cd; command -v nope; echo $?; f() { :; }; type f
###
read a b <<X
1 2 3
X
echo "$b"; echo x | read y; echo "${y-unset}"; echo 'a\b' | { read -r z; echo $z; }; read x < /dev/null; echo $?
###
printf '%s-%d|%5s|%-5s|%05d\n' a 5 b c 42; printf '%d\n' abc; echo $?; printf '%x %o %c\n' 255 8 xyz; printf '\x41\101\n'; printf; echo $?
###
echo -e 'a\tb'; echo -n x; echo; echo -E 'a\n'; echo 'a\tb'; echo -- x
###
[ 1 -eq 1 ] && echo y; [ a ] && echo a; [ ]; echo $?; [ a = ]; echo $?; [ 1 -eq x ]; echo $?; test -d /tmp && echo d; [ a b ]; echo $?; [ a; echo $?
###
shift; echo $?; set -- a b; shift; echo $1; shift 5; echo $?; 
###
sleep 0.1 & wait $!; echo $?; (exit 3) & wait $!; echo $?; wait
###
kill -l TERM; kill -l 9; kill; echo $?; kill nope; echo $?; kill -0 $$; echo $?; kill 999999; echo $?; kill -NOPE 1; echo $?
###
umask; umask 077; umask; umask -S; ulimit -c; times | wc -l
###
alias x='echo al'
x hi
alias; unalias x; x; echo $?
###
eval 'echo a; false'; echo $?; . /nope; echo no
###
. nope; echo no
###
echo 'echo script $1' > s; sh s arg; chmod +x s; ./s q; . ./s; sh nofile; echo $?
###
sh -c 'echo $0 $1' a b; sh -c 'exit 3'; echo $?; sh -c 'nosuch'; echo $?; sh -c; echo $?
###
set -- "a b" c; for i in "$@"; do echo "<$i>"; done; for i in $*; do echo "<$i>"; done; echo "$*" $#; IFS=,; echo "$*"
###
echo ~ ~root "~"; x=~/a:~/b; echo $x; echo *; touch a b; echo [ab] ?; echo *.zip
###
local x=1; echo $?; return 3; echo $?
###
exit abc
###
export A=1; sh -c 'echo $A'; export -p | grep ' A='; readonly -p | grep -c .; B=2 sh -c 'echo $B'; echo ${B-none}
###
set | grep ^x=; x='a b'; set | grep ^x=; set -o | head -3; set -o nope; echo $?
###
getopts ab:c o -a; echo $o; while getopts ab: o -a -b x -z; do echo "$o $OPTARG"; done; echo $OPTIND
###
true | false; echo $?; false | true; echo $?; set -o pipefail; false | true; echo $?; ! true; echo $?
###
( exit 4 ); echo $?; { echo g; }; x=1; (x=2); echo $x; echo a | x=3; echo $x
###
break; echo $?; continue; echo $?; for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done; while :; do break; done; echo $?
###
echo $((2**3)) $((7/2)) $((7%3)) $((1<<3)) $((5>3)) $((1&&0)) $((!0)) $((~0)) $((0x10)) $((010)); x=3; echo $((x+=2)) $x $((x++)) $x $((1?2:3)); let x=1+1; echo $x
###
exec nope; echo no
###
exec echo replaced; echo no
###
sh -c 'kill -9 $$'; echo $?; sh -c 'kill -TERM $$'; echo $?
###
echo a & wait; echo $! | grep -c .; sleep 5 & kill $!; wait $!; echo $?
###
x='a b  c'; echo $x "$x"; set -- $x; echo $#; IFS=:; y=a:b::c; set -- $y; echo $#
###
command echo hi; command cd /; pwd; command nope; echo $?; builtin echo x; hash -r; hash nope; echo $?
###
f() { echo "$FUNCNAME-$1"; }; f x; function g { echo g; }; g; function h() { echo h; }; h; unset -f f; f; echo $?
###
echo $'a\tb'; echo "a\tb"; echo 'it'\''s' "q\"q" \$x
###
read -p prompt -t 1 x < /dev/null; echo $?; read -n 2 x <<X
abc
X
echo $x; cat <<< "here string"
###
source /dev/null; echo $?; printenv NOPE; echo $?; test x = x; echo $?; [ ! x ]; echo $?
###
ls /nope; echo $?; cat nofile; echo $?; ls -d /tmp; wc -l < /dev/null
###
while read l; do echo "<$l>"; done <<X
a
b
X
printf 'p\nq\n' | while read l; do echo $l; done
###
echo $(exit 3); echo $?; x=$(exit 4); echo $?; x=$(echo multi; echo line); echo "$x"; echo $x
###
set -e; if false; then :; fi; false || true; (false); echo no
###
trap 'echo int' INT; kill -INT $$; echo after; trap '' TERM; kill $$; echo survived; trap - TERM; trap
###
: ${v:=default}; echo $v; echo ${v:+alt} ${nope:+alt}; echo "${v:-x y}" ${nope:-x y}
###
x=abc; echo ${x:1} ${x: -1} ${x^^}
###
((1+1)); echo $?
###
for ((i=0;i<2;i++)); do :; done
###
cat <(echo a)
###
f() { cd /nope; nosuch; }; f; echo $?
###
read -q; echo $?; export 1a; echo x
###
set -Z; echo no
###
trap x NOPE; echo $?; wait abc; echo $?; umask 9; echo $?; unalias nope; echo $?; alias nope; echo $?
###
cd a b; echo $?; pwd -x; echo $?; fg; echo $?; bg; echo $?; let; echo $?; eval ")"; echo $?
###
echo $((08)); echo no
###
echo $((a b)); echo no
###
printf %d 5x; echo $?; printf %z; echo $?; test 1 2 3 4 5; echo $?; [ -f ]; echo $?; test -z; echo $?; test =; echo $?
###
sh -c 'cd /nope'; echo $?; sh -c 'echo $((1/0))'; echo $?; sh -c 'echo )'; echo $?; sh -c 'if true'; echo $?; sh -c 'echo "a'; echo $?; sh -c 'x=(1)'; echo $?; sh -c 'readonly x=1; x=2'; echo $?; sh -c 'set -u; echo $n'; echo $?; sh -c '. /nope'; echo $?; sh -c 'shift 5'; echo $?; sh -c 'echo ${n?}'; echo $?; sh -c 'exec nope'; echo $?; sh -c 'exit abc'; echo $?; sh -c 'local x'; echo $?; sh -c 'kill abc'; echo $?; sh -c '[ 1 -eq a ]'; echo $?; sh -c 'nope; echo $?
nope2'; echo $?; sh -c 'export 1a'; echo $?; sh -c 'unset 1a'; echo $?; sh -c 'wait abc'; echo $?; sh -c 'trap x NOPE'; echo $?; sh -c 'cat < nofile'; echo $?; sh -c 'echo > /nope/x'; echo $?; sh -c 'echo a >&9'; echo $?
