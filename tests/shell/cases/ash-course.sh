for i in 1 2 3; do for j in a b; do [ $j = b ] && continue 2; echo $i$j; done; done
###
while IFS=: read -r u _ uid _ rest; do echo "$u=$uid [$rest]"; done <<'X'
root:x:0:0:root:/root:/bin/bash
kim:x:1000:1000::/home/kim:/bin/sh
X
###
while read -r a b c; do echo "$a|$b|$c"; done <<< $'1 2 3 4\n5\n  6   7  '
###
read -n 3 x <<< abcdef; echo $x; read -d ';' y <<< 'p q;r'; echo "$y"; read -N 4 z <<< 'ab'; echo "$?[$z]"
###
read -a arr -r <<< 'x\y z'; echo "${arr[@]}"; read <<< 'in reply  '; echo "[$REPLY]"
###
case $(uname -s) in Linux) echo L;; [dD]arwin) echo D;; *) echo ?;; esac; case abc in a*) echo one;;& *c) echo two;;& x) echo no;; *) echo last; esac
###
case "$1" in start|stop) echo ss;; "") echo none;; esac; set -- stop; case "$1" in start | stop ) echo ss ;; esac
###
case x in (x) echo paren;; esac; case 'a b' in 'a b') echo sp;; esac; x='*'; case abc in $x) echo glob;; esac; case abc in "$x") echo lit;; *) echo nolit; esac
###
a=(one two three); echo ${a[1]} ${#a[@]} ${#a[0]} ${!a[@]}; a+=(four); a[7]=x; echo ${!a[@]}; unset 'a[1]'; echo "${a[@]}"; echo ${a[@]:1:2} ${a[-1]}
###
a=(b a c); IFS=$'\n'; sorted=($(sort <<< "${a[*]}")); unset IFS; echo "${sorted[@]}"; printf '%s\n' "${a[@]/#/pre-}" "${a[@]^^}"
###
a=(1 2 3); b=("${a[@]}"); b[0]=x; echo ${a[0]} ${b[0]}; echo "${a[@]:0:2}" "${a[*]: -1}"; a=(); echo "${#a[@]}" "${a[@]-empty}"
###
f() { local -n ref=$1; ref+=(new); }; arr=(a); f arr; echo "${arr[@]}"; g() { local -n r=$1; r=5; }; g v; echo $v
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
set -u; a=(); echo "${a[@]}" ok; echo "${#a[@]}"; echo "$1"
###
f() { echo "$FUNCNAME ${FUNCNAME[1]} $# $*"; return 5; }; f a 'b c'; echo $?; f() { return 300; }; f; echo $?; f() { return; }; false; f; echo $?
###
f() { local x=in; g; echo $x; }; g() { x=changed; }; x=out; f; echo $x; h() { local x; echo "[${x-unset}]"; x=1; }; h; echo $x
###
echo $((0x1f + 010 + 2#101 + 36#z)) $((16#ff)) $((1<<10)) $((5/2)) $((-5/2)) $((5%-3)) $((2**10)) $((~0)) $((!5)) $((1?2:3))
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
exec 3>out; echo three >&3; exec 3>&-; cat out; exec 4<out; read -u 4 l; echo "$l"; exec 4<&-; echo x >&4
###
{ echo o; echo e >&2; } > f 2>&1; cat f; { echo o; echo e >&2; } 2>&1 > f | sed 's/^/p:/'; cat f; ls nosuch > f 2>&1; echo $? $(wc -l < f); echo a &> f; echo b &>> f; cat f
###
echo a > f; echo b >> f; cat < f > g; cat g; set -C; echo c > f; echo $?; echo c >| f; cat f; : > g; wc -c < g; > h; ls h
###
echo hi 3>&1 1>&2 2>&3; echo out 2>/dev/null >&2; echo back >&1; echo "a" 1>&2 | cat; (echo sub; echo err >&2) 2>/dev/null
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
set -x; x=1; echo "a b" $x; [ $x = 1 ] && true; for i in 1; do :; done; (( x++ )); [[ a == b ]]; set +x; echo off
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
[[ 10 -gt 9 && 10 < 9 ]] && echo lex; [[ -e . && ! -L . ]] && echo e; [[ $nosuch ]]; echo $?; [[ a > b || c ]] && echo or; [[ 5 -lt x ]]; echo $?
###
x=$'a\nb'; echo $x; echo "$x"; printf '%s\n' "${x@Q}" "${x@E}" "${x@A}"; y='a\tb'; echo "${y@E}"; z=abc; echo ${z@U} ${z@u} ${z@L}; PS1='\u@\h'; echo "${#PS1}"
###
enable -n echo; type -t echo; enable echo; type -t echo; enable -a | wc -l > /dev/null; help true | head -2; help nosuch; builtin nosuch
###
exec 5<>f; echo write >&5; cat f; exec {fd}>g; echo $((fd >= 10)); echo via >&$fd; exec {fd}>&-; cat g; echo x >&9
###
unset IFS; x=' a  b '; set -- $x; echo $#; IFS=:; y='a::b:'; set -- $y; echo $#; for i in $y; do echo "[$i]"; done; IFS=' :'; z='a : b::c'; set -- $z; echo $# "$@"
###
var=$(printf 'a\n\n\n'); echo "[$var]"; echo "$(printf 'x\0y')" 2>/dev/null; echo `echo \`echo nested\`` $(echo $(echo deep)); $(echo echo) run; echo "$(<nosuch)"; echo c > fi; echo "$(<fi)"
###
echo a &>> f; cat f
###
echo a &> f; cat f; echo end
###
exec {fd}>g; echo x
###
echo hi > f; echo "[$(<f)]"
###
echo "[$(< nosuch)]"; echo $?
###
a=(1 2 3); echo $a
###
a+=(x)
###
f() { a+=(x); }
###
local -a x=(1 2)
###
export x=(1 2)
###
a[0]=x; echo ${a[0]}
###
echo ${a[@]}
###
cat <(echo a)
###
f() if true; then echo y; fi; f
###
echo $((2 ** 3)) $((2 ** -1))
###
echo $((2**-1))
###
for ((i=0;i<2;i++)); do echo $i; done
###
echo {1..3} {a,b}; echo ${x^^}; echo ${x,,}
###
x=abc; echo ${x:1:1} ${x/b/X} ${x//b}; echo ${x: -1}
###
echo $'a\tb'; echo $"loc"; read -r -p x y <<< a; echo $y
###
declare x=1; echo $x
###
let x=1+2; echo $x; ((x++)); echo $x
###
select x in a; do echo $x; done
###
echo ${!x}
###
function f { echo a; }; f
###
[ a == a ] && echo y; test a == b || echo n
###
echo a |& cat
###
shopt -s nullglob; mapfile x; declare -A y; typeset z
###
pushd /; dirs; popd
###
trap 'echo err' ERR; trap 'echo d' DEBUG; false
###
set -o pipefail; false | true; echo $?
###
x=5; (( x > 3 )) && echo big; if (( x == 5 )); then echo five; fi
###
while read -r a b; do echo "$b $a"; done <<E
1 2
3 4
E
###
disown; suspend; bind; complete; compgen; history | head -1; fc -l
###
echo "${x:0:1}" "${#x}" "${x%b}"; x=$(echo a; echo b); echo $x; echo `date +%Y | wc -c`
###
trap 'echo bye' 0; trap "echo x" SIGINT INT 2; trap; exit 2
###
f() { return 3; }; f; echo $?; f | cat; echo $?; (f); echo $?; ! f; echo $?
###
trap "echo x" SIGINT; echo $?; trap "echo y" FOO; echo $?; trap - SIGTERM; echo end
###
kill -s SIGTERM $$; echo $?
###
kill -SIGTERM $$; echo $?
###
kill -s NOPE $$; echo $?
###
[[ 5 > 3 ]]; echo $?; cat 3
###
[[ 5 < 3 ]]; echo $?
###
[[ a > b && c ]]; echo $?; cat b
###
[[ a < nosuch ]] || echo no
###
x="a b"; [[ $x = "a b" ]]; echo $?
###
[[ ab = a* ]]; echo $?; [[ ab =~ b ]]; echo $?;  [[ a && b ]]; echo $?; [[ "" || b ]]; echo $?; [[ a == a ]]; echo $?; [[ 1 -lt 2 ]]; echo $?; [[ -n "$y" ]]; echo $?
###
[[ $y = a ]]; echo $?; [[ -z $y ]]; echo $?; [[ ! -f nosuch ]]; echo $?
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
help | head -3
###
x=$(printf 'a\0b'); echo $x; echo "`printf '\0'`"; y=$(head -c 3 /dev/zero); echo ${#y}
###
echo "$(printf 'x\0y')" 2>/dev/null
###
cd ''; cd -; cd /tmp; cd ''; echo $? $PWD $OLDPWD
###
unset OLDPWD; cd -
###
