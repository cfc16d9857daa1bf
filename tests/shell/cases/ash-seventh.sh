trap 'echo exit $?' EXIT; f() { return 3; }; f; echo $?
###
f() { trap 'echo inner' EXIT; echo in; }; f; (trap; echo sub); echo out
###
trap 'echo "a b"' INT TERM; trap; trap - INT; trap; trap bad; echo $?; trap 'x' NOSUCH; echo $?
###
trap 'echo got' USR1; kill -USR1 $$; echo after; trap '' USR1; kill -USR1 $$; (trap); echo end; trap 'exit 4' TERM; kill $$; echo no
###
set -e; f() { false; echo "not"; }; f && echo yes; echo after; f; echo never
###
set -e; x=$(false); echo never
###
set -e; (false; echo a) || echo b; { false; echo c; } || echo d; false | true; echo e; while false; do :; done; [ 1 = 2 ] && echo; echo f; ! true; echo g; if false; then :; fi; (exit 3); echo never
###
set -u; echo ${x:-d}; echo $x; echo never
###
set -u; f() { echo $1; }; f; echo after
###
printf '%5s|%-5s|%05d|%+d|%x|%X|%#x|%o|%e|%g|%c|%%|%b\n' ab cd 42 7 255 255 255 8 1234.5 0.0001 xyz 'a\tb'
###
printf '%d\n' 0x1f 017 "'a" '"b' 1.5 abc ''; echo $?
###
printf '%s %s\n' a b c; printf '%s\n'; printf '%d\n'; printf 'x%*dy\n' 5 3; printf '%.*f\n' 2 3.14159; printf; echo $?; printf '%z\n' a; echo $?; printf '%s\q\n' a
###
printf '%q\n' 'a b'; echo $?; printf '%(%Y)T\n' 0; echo $?; printf -v x a; echo $? $x
###
case abc in a*) echo 1 ;; *c) echo 2 ;; esac; case x in esac; echo $?; case "" in "") echo e;; esac; case '*' in \*) echo star;; esac; case a in [!b-z]) echo cl;; esac; case ab in a|ab) echo alt;; esac
###
IFS=:; x=a:b::c:; set -- $x; echo $#; printf '<%s>' "$@"; echo; IFS=' :'; set -- $x; printf '<%s>' "$@"; echo; IFS=; set -- $x; echo $#; unset IFS; x=' a  b '; echo [$x] "$*"
###
IFS=,; set -- x y; y=$*; echo "$y"; y="$@"; echo "$y"; echo "$*" $*; for i; do echo $i; done; IFS=x; echo "$*"; v=axbxc; echo $v; echo "$v"; printf '[%s]' $v
###
read x y <<E
a\ b c\
d
E
echo "$x|$y"; read -r x y <<E
a\ b c\
E
echo "$x|$y"; read 1x; echo $?; read -t abc v; echo $?; printf abc | { read v; echo "$? $v"; }; IFS=, read g h <<E
a,b,c
E
echo "$g $h"; read -p 'P: ' q </dev/null; echo $?; read; echo $?
###
cat <<-'E' ; cat <<E2; cat <<"E 3"
	a $x
		b
	E
$((1+1)) `echo c` \$x "q" \\ \a
E2
lit $x
E 3
###
cat <<EOF
unfinished
###
x=$(cat <<E
in $(echo sub)
E
); echo "$x"; while read l; do echo "> $l"; done <<E
1
2
E
###
echo $((1/0)); echo next
###
echo $((08)); echo next
###
echo $((a=3, a*2)) ; echo n
###
a=3; echo $((a>3?10:20)) $((1<<3|1)) $((~5)) $((!3)) $((5%3)) $((-5/2)) $((-5%3)) $((0x1F)) $((010)) $((1 == 1 && 0 || 3)) $((a+=2)) $a $((a*=a)); echo $((a++)); echo $a
###
echo $((1+)); echo n
###
x=abc; echo $((x)); x='1+1'; echo $((x*2)); echo next
###
echo $((9223372036854775807+1)) $((9223372036854775808)); echo $((1e3)); echo n
###
echo $((2**3)); echo n
###
set -- -a -b x -z -b; while getopts ':ab:c' o; do echo "$o $OPTARG $OPTIND"; done; getopts; echo $?; getopts a; echo $?
###
set -- -x -b; while getopts 'ab:' o; do echo "$o ${OPTARG-unset}"; done; echo $OPTIND
###
exec 3>out; echo a >&3; exec 3>&-; echo b >&3; cat out; exec 4<out; read l <&4; echo $l; exec 4<&-; read l <&4; echo $?
###
exec 5<>rw; echo hello >&5; cat rw; exec 5>&-; { echo o; echo e >&2; } 2>&1 >/dev/null | cat; echo z 1>&2 2>/dev/null; ls nosuch 2>&1 | cat; echo y >| all; set -C; echo n > all; echo $?
###
exec 3< nosuch; echo after
###
exec nosuchcmd; echo never
###
echo hi >&9; echo $?; echo hi > nodir/x; echo $?; cat < nosuch; echo $?; : > /; echo $?; { echo a; } > nodir/y; echo b
###
(exit 3) & wait $!; echo $?; wait; echo $?; wait 99999; echo $?; wait %5; echo $?; sleep 0.1 & wait; echo $?; wait abc; echo $?
###
yes | head -1; true | false; echo $?; ! true; echo $?; yes | true; echo $?; (yes; echo $? >&2) | head -1 >/dev/null; set -o pipefail; echo $?
###
ulimit -n 50; ulimit -n; ulimit -Sn; ulimit -f; ulimit -z; echo $?
###
ulimit -n abc; echo $?
###
umask; umask -S; umask 027; umask -S; umask u=rwx,g=rx,o=; umask; umask g+w; umask; touch f; stat -c %a f; umask 9; echo $?
###
umask x; echo $?
###
type cd if f nosuch; f() { :; }; type f; command -v cd if f nosuch; command -V cd; command -V nosuch; hash; hash -r; hash nosuch; alias g=h; type g; command -v g; echo $?
###
f() { local x=1 y; echo $x ${y-un}; x=2; }; x=0; f; echo $x; g() { local x; echo "[$x]"; }; x=out; g; local z; echo $?
###
f() { local x=$(false); echo $?; local a=b c="d e"; echo "$a $c"; h; echo $a; }; h() { a=h; }; f; echo "[$a]"
###
echo "unclosed
###
echo 'x
###
for i in 1 2; echo $i; done
###
if [ 1 = 1 ] then echo yes; fi
###
while true do echo; done
###
foo() { echo a
###
case x in a) echo;; 
###
[ 1 -eq a ]; echo $?; [ a b ]; echo $?; [ -z ]; echo $?; [ ]; echo $?; [ 1 = 1; echo $?; [ ! ]; echo $?; [ 1 -foo 2 ]; echo $?; [ a = b -o c = c ] && echo o; [ '(' = '(' ] && echo p; [ -t 1 ]; echo $?; [ 1 -lt 2 -a 3 -gt 2 ] && echo t; [ a == a ] && echo eq; [ a \< b ] && echo lt
###
[ ( 1 ) ]
###
x=abcdef; echo ${#x} ${x#*c} ${x%d*} ${y:-def} ${y:=set} $y ${y:+alt} ${z+no} ${x##*[bd]} ${x%%[ce]*} ${x#"abc"}; echo "${x%'ef'}" ${x:+"a  b"} ${z:-a  b}
###
x=abcdef; echo ${x:2} ${x:1:3}; echo ${x/b/B}; echo ${x//[bd]/_}
###
x=abc; echo ${x^}; echo n
###
echo ${x?} ; echo after
###
echo ${x:?custom message}; echo after
###
readonly r=1; readonly -p; r=2; echo after
###
readonly r=1; unset r; echo after; (r=5; echo in); echo out
###
readonly r=1; f() { local r=3; echo $r; }; f; echo n; export r; read r <<E
x
E
echo $?
###
echo ~ ~root ~nosuch "~" a~ x=~; x=~/a:~/b; echo $x; echo {1..3} {a,b}; echo $'a\tb'; echo $"x"
###
echo `echo \`echo nested\`` $(echo $(echo deep)) "$(echo "q $(echo 'r')")" "`echo "a b"`"
###
alias ll='ls -l'; alias; alias ll nosuch; echo $?; unalias ll; unalias ll; echo $?; unalias -a
alias e='echo hi'
e there
\e x
###
eval 'echo a; b=2'; echo $b; eval; echo $?; eval 'if'; echo never?
###
. nosuch; echo $?
###
. ./nosuch; echo $?
###
echo 'echo in $1 $#; return 5; echo no' > s; . ./s arg; echo $? $#; PATH=/nowhere; . s; echo never
###
return; echo a
###
break; echo b; continue; echo c; for i in 1 2 3; do for j in a b; do [ $i = 2 ] && continue 2; [ $j = b ] && break; echo $i$j; done; done; for i in 1; do break 0; done; echo d
###
f() { return abc; }; f; echo $?; exit abc
###
f() { return 256; }; f; echo $?; f() { return -1; }; f; echo $?; exit 300
###
set -- a b c; shift 2; echo $*; shift 5; echo $?
###
shift x; echo n
###
set -q; echo n
###
set -o nosuch; echo n
###
set -o | head -5; set +o | head -3; set -- -n x; echo "$@"; set a b; echo $#; set --; echo $#; set -; echo $-
###
unset x y; echo $?; unset -f nof; echo $?; x=1; f() { unset x; echo ${x-no}; }; f; echo ${x-gone}; unset 1x; echo $?
###
export -p | grep HOME; export x=1; export -n x; echo $?; export 1=2; echo n
###
echo -e 'a\tb\c' x; echo -n x; echo -E 'a\n'; echo -ne '\x41\n'; echo -x; echo --; echo 'a\nb' '\101' '\0101'; echo -nn x; echo -n -e 'q\n'
###
nosuch; echo $?; ./nosuch; echo $?; touch ne; ./ne; echo $?; mkdir d; ./d; echo $?; "" ; echo $?; echo '#!/nosuch/interp' > sc; chmod +x sc; ./sc; echo $?
###
a=1 b=$a; echo $b; a=3 eval 'echo $a'; echo $a; x=1 y=$((x+1)); echo $y; a=b=c; echo $a; 1a=3; a =3; a= 3; a+=5; arr=(1 2); echo n
###
arr=(1 2)
###
function f { echo x; }; f
###
function f() { echo x; }; f; echo n
###
set -v
echo a
x=1 # comment
set +v
echo b
###
kill; echo $?; kill -l 9 TERM; kill -l 137; kill -0 $$; echo $?; kill -NOPE $$; echo $?; kill abc; echo $?; kill -9 99999; echo $?
###
kill %1; echo $?; fg; echo $?; bg; echo $?; jobs; jobs %1; echo $?
###
for i in; do echo x; done; echo $?; for i in "$@"; do echo; done; for 1x in a; do :; done
###
for i in a b
do echo $i; done; for i do echo $i; done; i=0; while [ $i -lt 3 ]; do i=$((i+1)); [ $i = 2 ] && continue; echo $i; done; until [ $i = 0 ]; do i=$((i-1)); done; echo $i
###
echo a && ; echo b
###
echo a | ; echo b
###
; echo a
###
echo a;; echo b
###
echo a & echo b; wait
###
( echo a; echo b
###
echo )
###
{ echo a }
###
if true; then fi
###
if; then echo; fi
###
else
###
echo $(echo a
###
echo ${x
###
echo `echo a
###
echo "${x-"a b"}" "${x-'q'}" ${x-'q'} "${x:-\"w\"}" "${x:-\a}" ${x:-\a}
###
f () ( echo sub; exit 3 ); f; echo $?; f() if true; then echo if; fi; f; f() for i in 1; do echo for; done; f; f() { echo redir; } > o; f; cat o; unset -f f; f
