for i in 1 2 3; do for j in a b; do [ $j = b ] && continue 2; echo $i$j; done; done
###
 
for ((i=0, j=10; i<j; i+=3, j-=2)); do echo "$i $j"; done; echo end $i $j
###
i=0; until ((i >= 3)); do ((i++)); [[ $i -eq 2 ]] && continue; echo $i; done
###
while IFS=: read -r u _ uid _ rest; do echo "$u=$uid [$rest]"; done <<'X'
root:x:0:0:root:/root:/bin/bash
kim:x:1000:1000::/home/kim:/bin/sh
X
###
while read -r line || [ -n "$line" ]; do echo "<$line>"; done < <(printf 'a\n b \nno end')
###
while read -r a b c; do echo "$a|$b|$c"; done <<< $'1 2 3 4\n5\n  6   7  '
###
IFS=, read -ra parts <<< "a,b,,c,"; echo ${#parts[@]}; declare -p parts
###
read -n 3 x <<< abcdef; echo $x; read -d ';' y <<< 'p q;r'; echo "$y"; read -N 4 z <<< 'ab'; echo "$?[$z]"
###
read -t 0.1 x < <(sleep 1); echo $?; read -p 'Name: ' n <<< Lee; echo $n
###
read -a arr -r <<< 'x\y z'; echo "${arr[@]}"; read <<< 'in reply  '; echo "[$REPLY]"
###
mapfile -t lines < <(seq 5); echo ${#lines[@]} ${lines[-1]}; mapfile -t -n 2 -s 1 l < <(seq 5); echo "${l[@]}"; mapfile -d : -t p <<< a:b:c; declare -p p
###
mapfile -t -O 3 a < <(echo x; echo y); declare -p a; mapfile -C 'echo cb' -c 2 b < <(seq 4); readarray -t r <<< ''; declare -p r
###
case $(uname -s) in Linux) echo L;; [dD]arwin) echo D;; *) echo ?;; esac; case abc in a*) echo one;;& *c) echo two;;& x) echo no;; *) echo last; esac
###
case "$1" in start|stop) echo ss;; "") echo none;; esac; set -- stop; case "$1" in start | stop ) echo ss ;; esac
###
case x in (x) echo paren;; esac; case 'a b' in 'a b') echo sp;; esac; x='*'; case abc in $x) echo glob;; esac; case abc in "$x") echo lit;; *) echo nolit; esac
###
shopt -s extglob; case file.tar.gz in *.@(zip|tar.gz)) echo arch;; esac; x=aaab; echo ${x##+(a)} ${x/+(a)/_}; [[ foo == !(bar) ]] && echo notbar; rm -f q1 q2 q3; touch q1 q2 q3; echo !(q2)
###
a=(one two three); echo ${a[1]} ${#a[@]} ${#a[0]} ${!a[@]}; a+=(four); a[7]=x; echo ${!a[@]}; unset 'a[1]'; echo "${a[@]}"; echo ${a[@]:1:2} ${a[-1]}
###
a=(b a c); IFS=$'\n'; sorted=($(sort <<< "${a[*]}")); unset IFS; echo "${sorted[@]}"; printf '%s\n' "${a[@]/#/pre-}" "${a[@]^^}"
###
declare -A m=([x]=1 [y]=2); m[z]=3; for k in x y z; do echo $k=${m[$k]}; done; echo ${#m[@]}; unset 'm[y]'; [[ -v m[y] ]] || echo gone; [[ -v m[x] ]] && echo there
###
declare -A m; m[a b]=1; k='a b'; echo "${m[$k]}"; m+=([c]=2); echo ${m[c]}; declare -A n=(k1 v1 k2 v2); echo ${n[k1]} ${n[k2]}
###
a=(1 2 3); b=("${a[@]}"); b[0]=x; echo ${a[0]} ${b[0]}; echo "${a[@]:0:2}" "${a[*]: -1}"; a=(); echo "${#a[@]}" "${a[@]-empty}"
###
f() { local -n ref=$1; ref+=(new); }; arr=(a); f arr; echo "${arr[@]}"; g() { local -n r=$1; r=5; }; g v; echo $v
###
declare -n r=t; t=1; r=2; echo $t; unset -n r; echo ${r-unset} $t; declare -n q; q=zz; zz=7; echo $q ${!q}
###
cat <<EOT
$HOME \$HOME `echo bt` $((1+2)) "q" 'sq' \\ \a
EOT
cat <<'EOT'
$HOME \$HOME `echo bt` $((1+2))
EOT
cat <<-EOT
	tab
	  sp $(echo sub)
	EOT
###
cat <<A; cat <<B
one
A
two
B
cat << "E F"
x
E F
###
cat <<EOF1 | tr a-z A-Z | sed 's/^/> /'
hello
world
EOF1
f() { cat; }; f <<X
to function
X
###
x=$(cat <<E
in subst "quoted" $((2*3))
E
); echo "[$x]"; while read l; do echo "- $l"; done <<E
a
b
E
###
trap 'echo bye' EXIT; echo hi; exit 3
###
trap 'echo int' INT; kill -INT $$; echo after; trap - INT; trap; trap 'echo x' TERM USR1; trap -p; trap -p USR1; trap '' HUP; trap
###
trap 'echo "line $LINENO: $BASH_COMMAND"' ERR; false; true; ls nosuch 2>/dev/null; (exit 4); echo $?
###
trap 'echo "dbg $BASH_COMMAND"' DEBUG; x=1; echo $x; trap - DEBUG; echo done
###
f() { trap 'echo ret' RETURN; echo in; }; f; f; trap 'echo exit $?' EXIT; (exit 7); (trap; echo sub)
###
set -e; f() { false; echo still; }; f || echo caught; f && echo and; if f; then echo if; fi; ! false; false | true; echo piped; false; echo never
###
set -e; x=$(false); echo never
###
set -e; local_test() { local y=$(false); echo "local ok"; }; local_test; export z=$(false); echo export ok; (false; echo sub); echo no
###
set -eu; echo ${x-ok}; echo ${y:-d}; echo $z; echo no
###
set -o pipefail; false | true; echo $?; true | false | true; echo $? ${PIPESTATUS[@]}; set +o pipefail; false | true; echo $? "${PIPESTATUS[*]}"
###
set -euo pipefail; trap 'echo "failed at $LINENO"' ERR; echo a; grep x /dev/null; echo b
###
set -u; a=(); echo "${a[@]}" ok; echo "${#a[@]}"; echo "$1"
###
f() { echo "$FUNCNAME ${FUNCNAME[1]} $# $*"; return 5; }; f a 'b c'; echo $?; f() { return 300; }; f; echo $?; f() { return; }; false; f; echo $?
###
f() { local x=in; g; echo $x; }; g() { x=changed; }; x=out; f; echo $x; h() { local x; echo "[${x-unset}]"; x=1; }; h; echo $x
###
f() (cd /; x=1; echo $PWD); x=0; f; echo $x; fact() { (( $1 <= 1 )) && echo 1 || echo $(( $1 * $(fact $(($1-1))) )); }; fact 6
###
unset -f nosuch; unset nosuch; f() { :; }; declare -f f; declare -F f; type -t f; unset -f f; type -t f; echo $?; type f
###
while getopts ':ab:c' o; do case $o in a) echo A;; b) echo "B=$OPTARG";; :) echo "need $OPTARG";; \?) echo "bad $OPTARG";; esac; done; shift $((OPTIND-1)); echo "$@"
###
set -- -a -b val -x -b; while getopts ':ab:c' o; do case $o in a) echo A;; b) echo "B=$OPTARG";; :) echo "need $OPTARG";; \?) echo "bad $OPTARG";; esac; done; shift $((OPTIND-1)); echo "rest $@"
###
set -- -z -b; while getopts ab: o; do echo "$o ${OPTARG-}"; done; echo $OPTIND
###
set -- -abfoo -- -c; while getopts ab:c o; do echo "$o ${OPTARG-}"; done; echo $OPTIND; f() { local OPTIND; getopts x o -x && echo $o; }; f; f
###
echo $((0x1f + 010 + 2#101 + 36#z)) $((16#ff)) $((1<<10)) $((5/2)) $((-5/2)) $((5%-3)) $((2**10)) $((~0)) $((!5)) $((1?2:3))
###
x=5; echo $((x++ + ++x)) $x; echo $((x+=2, x*3)); ((x == 9)) && echo nine; let y=3*4 z=y+1; echo $y $z; echo $((y > z ? y : z)); ((0)); echo $?
###
echo $((08)); echo after
###
echo $((1/0)); echo after $?
###
echo $((2 ** -1)); echo "$((1 +))"; echo x
###
x=abc; echo $((x)); y=x; x=4; echo $((y+1)); echo $((10#08 + 1)) $(( 'a' )); echo no
###
printf '%d %i %o %x %X %#x %#o %e %g %c %s|\n' 42 42 42 255 255 255 8 1234.5 0.0001 abc str
###
printf '%5d|%-5d|%05d|%+d|% d|%.3d|%8.3f|%-8s|%.2s|%*d\n' 42 42 42 42 42 7 3.14159 ab abc 6 9
###
printf '%s\n' a b c; printf '%s-%s\n' 1 2 3; printf '%d\n' 0x10 010 "'A" '"B'; printf '%b\n' 'a\tb\x41\101'; printf '%%|%5%|\n'
###
printf '%q\n' 'a b' "it's" '' $'n\nl' '$x' 'é' '~' '#c' 'a=b'; printf '%Q|%q\n' 'x y' 'x;y'; printf '%(%Y-%m-%d)T\n' 0; printf -v v '%03d' 7; echo $v
###
printf '%d\n' abc; echo $?; printf '%d\n' 12abc; echo $?; printf '%z\n'; echo $?; printf; echo $?; printf '%s %s\n' only
###
echo "a'b" 'c"d' a\ b "x\$y" $'t\tq\'z' "$(echo "in \"ner\"")" "`echo \"bt\"`" ""'' "a"'b'c
###
x='a  b'; echo $x "$x" '$x'; y="*"; echo "$y"; set -- "a b" c; for i in "$@"; do echo "[$i]"; done; for i in $*; do echo "<$i>"; done; IFS=-; echo "$*"
###
echo {1..5} {a..e} {5..1..2} {01..10..3} {a,b}{1,2} pre{x,y}post {1..3}{a..b} {a..e..2} {,x} {a} {1..} a{b,c{d,e}}f {-2..2} {z..x}
###
x=/usr/local/lib/libfoo.so.1; echo ${x##*/} ${x%/*} ${x%%.*} ${x#*/} ${x%.*}; echo ${x/lib/LIB} ${x//lib/L} ${x/#\/usr/U} ${x/%1/9} ${x//[aeiou]}
###
x=HelloWorld; echo ${x:5} ${x:0:5} ${x: -5} ${x:(-5):2} ${x:1:-2} ${#x} ${x,,} ${x^^} ${x,} ${x~~}; y=hello; echo ${y^} ${y^^[aeiou]}
###
unset x; echo ${x:-def} ${x-def} ${x:=set} $x ${x:+alt}; y=; echo "[${y:-d}]" "[${y-d}]" "[${y+s}]" "[${y:+s}]"; echo ${z:?custom msg}; echo not
###
unset z; echo ${z?}; echo $?;
###
x=1; x+=2; echo $x; declare -i n=5; n+=3; echo $n; n=abc; echo $n; n='2*3'; echo $n; declare -r ro=1; ro=2; echo after
###
declare -u U=abc; declare -l L=ABC; echo $U $L; declare -x E=1; env | grep ^E=; declare -p U L E; export -p | grep ' E='; readonly R=1; unset R; echo $?
###
select x in a b c; do echo "got $x $REPLY"; break; done <<< 2
###
PS3='pick> '; select x in one 'two words'; do [ -n "$x" ] && break; echo bad; done <<< $'9\n2'; echo "$x"
###
exec 3>out; echo three >&3; exec 3>&-; cat out; exec 4<out; read -u 4 l; echo "$l"; exec 4<&-; echo x >&4
###
{ echo o; echo e >&2; } > f 2>&1; cat f; { echo o; echo e >&2; } 2>&1 > f | sed 's/^/p:/'; cat f; ls nosuch > f 2>&1; echo $? $(wc -l < f); echo a &> f; echo b &>> f; cat f
###
echo a > f; echo b >> f; cat < f > g; cat g; set -C; echo c > f; echo $?; echo c >| f; cat f; : > g; wc -c < g; > h; ls h
###
cat <(echo 1) <(echo 2); diff <(printf 'a\nb\n') <(printf 'a\nc\n'); echo x | tee >(cat >&2) > /dev/null; sleep 0.1; wc -l < <(seq 7)
###
echo hi 3>&1 1>&2 2>&3; echo out 2>/dev/null >&2; echo back >&1; echo "a" 1>&2 | cat; (echo sub; echo err >&2) 2>/dev/null
###
time -p true; echo x | { read y; echo "got $y"; }; echo z | read w; echo "[$w]"; shopt -s lastpipe; echo v | read w; echo "[$w]"
###
sleep 0.2 & p=$!; jobs; wait $p; echo $?; (exit 9) & wait $!; echo $?; jobs; sleep 5 & kill $!; wait $!; echo $?
###
true & wait; echo $?; wait 99999; echo $?; kill 99999; echo $?; kill -l 9; kill -l TERM; kill -0 $$; echo $?; disown; bg
###
printf '#!/bin/bash\necho "$0: $LINENO"\nfoo\nls /nosuch\nif\n' > s.sh; bash s.sh; echo $?; bash -n s.sh; bash -x s.sh 2>&1 | head -3
###
echo 'x=1; return 3; echo no' > lib.sh; . ./lib.sh; echo $? $x; source lib.sh a b; echo $?; . nosuch.sh; echo $?
###
foo; echo $?; ./nosuch; echo $?; mkdir d; ./d; echo $?; touch nx; ./nx; echo $?; /etc/passwd; echo $?
###
if true; then echo a
###
for i in 1 2; do echo $i
###
echo "unclosed
###
echo $(echo a
###
fi
###
echo a; then echo b
###
for i in a b; echo $i; done
###
case x in y) echo; esac done
###
{ echo a }
###
f( { echo; }
###
echo a | | echo b
###
echo a && ; echo b
###
cd nosuch; cd a b; cd ''; cd -; cd /tmp; cd - > /dev/null; echo $OLDPWD; pushd / ; pushd /tmp; dirs -v; popd; popd; popd
###
echo *.nosuch; shopt -s nullglob; echo *.nosuch; shopt -u nullglob; shopt -s failglob; echo *.nosuch; echo after; shopt -u failglob; touch .h a1 b1; echo *; shopt -s dotglob; echo *; echo [ab]1 [!a]1 ?1
###
mkdir -p x/y/z; touch x/1 x/y/2 x/y/z/3; shopt -s globstar; echo **; echo **/; echo x/**/[0-9]; set -f; echo *; set +f; GLOBIGNORE='x*'; echo *
###
alias ll='ls -l'; alias; type ll; unalias ll; alias ll; shopt -s expand_aliases; alias e='echo aliased'
e 1
###
set -x; x=1; echo "a b" $x; [ $x = 1 ] && true; for i in 1; do :; done; (( x++ )); [[ a == b ]]; set +x; echo off
###
set -v
echo v
set +v
echo x # comment
: ${x:=1}; true; echo ${BASH_VERSINFO[0]} $BASH_SUBSHELL $(echo $BASH_SUBSHELL) $SHLVL ${#BASH_SOURCE[@]}
###
echo $- ; echo $# $0; shift; echo $?; shift 5; echo $?; set -- 1 2 3; shift 2; echo $@; set --; echo $#
###
x=1; (x=2; echo $x); echo $x; { x=3; }; echo $x; x=4 | cat; echo $x; y=$(x=9; echo $x); echo $x $y
###
umask; umask 027; umask; umask -S; touch u; stat -c %a u; umask u=rwx,g=,o=; umask
###
echo -e 'a\nb\tc\\d\x41\u00e9\c no'; echo -n no newline; echo; echo -E 'a\nb'; echo -ne 'x\n'; echo -- x; echo -z; echo -nx
###
test -f nosuch; echo $?; [ ]; echo $?; [ a ]; echo $?; [ a = ]; echo $?; [ 1 -eq a ]; echo $?; [ a b c ]; echo $?; test -n; echo $?; [ -z '' -a 1 -lt 2 ]; echo $?; [ ! a ]; echo $?
###
[[ abc =~ ^(a)(b)?(x)? ]] && declare -p BASH_REMATCH; [[ 'a b' =~ a\ b ]]; echo $?; re='[0-9]+$'; [[ v12 =~ $re ]] && echo ${BASH_REMATCH[0]}; [[ a =~ [ ]]; echo $?
###
[[ 10 -gt 9 && 10 < 9 ]] && echo lex; [[ -e . && ! -L . ]] && echo e; [[ $nosuch ]]; echo $?; [[ a > b || c ]] && echo or; [[ 5 -lt x ]]; echo $?
###
coproc cat; echo hi >&${COPROC[1]}; read -u ${COPROC[0]} l; echo "$l"; kill $COPROC_PID
###
echo ${BASH_SOURCE[0]-none}; caller; f() { caller 0; caller; }; f; g() { f; }; g
###
x=$'a\nb'; echo $x; echo "$x"; printf '%s\n' "${x@Q}" "${x@E}" "${x@A}"; y='a\tb'; echo "${y@E}"; z=abc; echo ${z@U} ${z@u} ${z@L}; PS1='\u@\h'; echo "${#PS1}"
###
f() { echo "${@:2}" "${*:1:1}" "${@: -1}"; echo "${!#}"; }; f a b c; set -- x y z; echo ${@:0:1} ${!1-none}; v=name; name=val; echo ${!v}; echo ${!na*} "${!BASH_V@}"
###
enable -n echo; type -t echo; enable echo; type -t echo; enable -a | wc -l > /dev/null; help true | head -2; help nosuch; builtin nosuch
###
exec 5<>f; echo write >&5; cat f; exec {fd}>g; echo $((fd >= 10)); echo via >&$fd; exec {fd}>&-; cat g; echo x >&9
###
wait -n; echo $?; (sleep 0.1; exit 3) & (sleep 0.3; exit 4) & wait -n; echo $?; wait -n; echo $?; wait -n; echo $?
###
let; echo $?; let x=; let 'x = 5 +'; echo $?; ((; echo a
###
unset IFS; x=' a  b '; set -- $x; echo $#; IFS=:; y='a::b:'; set -- $y; echo $#; for i in $y; do echo "[$i]"; done; IFS=' :'; z='a : b::c'; set -- $z; echo $# "$@"
###
var=$(printf 'a\n\n\n'); echo "[$var]"; echo "$(printf 'x\0y')" 2>/dev/null; echo `echo \`echo nested\`` $(echo $(echo deep)); $(echo echo) run; echo "$(<nosuch)"; echo c > fi; echo "$(<fi)"
###
function foo { echo foo; }; foo; function bar() { echo bar; }; bar; foo-bar() { echo dash; }; foo-bar; 1f() { echo digit; }; 1f; f() echo no
###
x=$(printf 'a\0b'); echo $x; echo "`printf '\0'`"; y=$(head -c 3 /dev/zero); echo ${#y}
###
echo "$(printf 'x\0y')" 2>/dev/null
###
cd ''; cd -; cd /tmp; cd ''; echo $? $PWD $OLDPWD
###
unset OLDPWD; cd -
###
echo $((a@b))
###
echo $((1+'a'))
###
echo $(("a"))
###
echo $((1 "a"))
###
echo $(('a'))
###
echo $((@))
###
echo $((1@))
###
echo $((1'a'))
###
x=; echo $((x.y))
###
echo $((1.5))
###
echo $((.5))
###
echo $((1+.5))
###
echo $((a b))
###
echo $((#))
###
echo $((1#))
###
echo $(($))
###
echo $((\n))
###
echo $((1 2))
###
echo $((;))
###
echo $((1;2))
###
echo $((]))
###
echo $((a[))
###
echo $((a[1))
###
echo $((a]))
###
echo $((_é))
###
echo $((é))
###
echo $((5é))
###
echo $((1 ? 2))
###
echo $((1 : 2))
###
echo $(({))
###
echo $((1+}))
###
[[ 5 > 3 ]]; echo $?; cat 3
###
[[ 5 < 3 ]]; echo $?
###
[[ a > b && c ]]; echo $?; cat b
###
[[ a < nosuch ]] || echo no
###
[[ a \< b ]]; echo $?; [[ b \> a ]]; echo $?
###
x="a b"; [[ $x = "a b" ]]; echo $?
###
[[ ab = a* ]]; echo $?; [[ ab =~ b ]]; echo $?;  [[ a && b ]]; echo $?; [[ "" || b ]]; echo $?; [[ a == a ]]; echo $?; [[ 1 -lt 2 ]]; echo $?; [[ -n "$y" ]]; echo $?
###
[[ $y = a ]]; echo $?; [[ -z $y ]]; echo $?; [[ ! -f nosuch ]]; echo $?
###
[[ a = b
###
[[ a ]; echo $?
###
x=5; if [[ $x > 3 && $x < 10 ]]; then echo between; fi
###
[[ ab = a* ]]; echo $?
###
[[ ab == a? ]]; echo $?
###
[[ ab = "a*" ]]; echo $?
###
[[ a != b* ]]; echo $?
###
[[ ab =~ ^a.$ ]]; echo $?
###
[[ ab =~ "b" ]]; echo $?
###
[[ a = b || c = c ]]; echo $?
###
[[ ! a = b ]]; echo $?
###
[[ a -eq b ]]; echo $?
###
[[ 08 -eq 8 ]]; echo $?
###
x=; [[ $x ]]; echo $?
###
x="a b"; [[ -n $x ]]; echo $?
###
[[ -e nosuch || -d . ]] && echo y
###
type [[; command -v [[
###
x=abc; [[ $x == *b* ]] && echo has
###
[[ -f /etc/passwd && -r /etc/passwd ]] && echo ok
###
[[ $(echo a) = a ]] && echo y; if [[ $# -eq 0 ]]; then echo none; fi; while [[ ${n:=0} -lt 2 ]]; do n=$((n+1)); echo $n; done
###
[[ -z "$1" ]] && echo "usage: x"; [[ "$1" == "" ]] || echo no
###
[[ abc == *.txt || 3 -gt 2 ]] && echo or; [[ a == a && 2 -gt 3 ]] || echo and
###
printf '%a %A\n' 1 0.5; printf '%a\n' 3.14 0 -1 100 1e10; printf '%.2a|%20a|%-12a|\n' 3.14 1 2
###
bash -rc 'cd /'; bash -rc 'echo hi > x'; bash -rc '/bin/ls'; bash -rc 'PATH=/x; echo $?'; bash -rc 'exec ls'; bash -rc 'source /etc/passwd'; bash --restricted -c 'echo $-; : 2>/dev/null; cd'; bash -rc '. ./f; command -p ls; hash -p /bin/ls x; set +r; enable -f x y; shopt restricted_shell; unset PATH'; set -r; cd ..; echo $?
###
readonly x=1; export x=2; declare x=3; export -n x=4; readonly x=5; echo $?
###
echo hello > f; { echo one; echo two > /dev/stderr; echo three >&2; } 2> f; cat f; { echo long line; echo a > /dev/stdout; } > f; cat f; { echo long line; echo a >> /dev/stdout; echo b; } > f; cat f; exec 3> h; echo one >&3; echo two > /dev/fd/3; echo three >&3; cat h
