echo ${!#}
###
set -- a b c; echo ${!#} "${!#}" ${!#:-x}; set --; echo "${!#}"
###
if true; then # comment
###
echo "a # b
###
for i in 1 2; do # c
echo $i
###
x=$(echo a # comment )
echo $x
###
x=$(echo a # comment
)
echo $x
###
case x in # comment
x) echo y;; # other
esac # e
###
f() { # comment
 echo a
###
while true # c
do # d
 break # e
###
( echo a # b
###
[[ "a b" == "c
###
[[ "a" -eq "b c" ]]
###
[[ 'a' =~ '(' ]] ; echo $?; [[ a =~ ( ]]; echo $?
###
[[ "a" "b" ]]; echo $?
###
[[ "a" == ]]; echo $?
###
[[ "$(echo "a b")" "c d" ]]
###
[[ a "b" c ]]
###
[[ a -foo 'b c' ]]
###
[[ ( 'a b' ]]
###
[[ -f "a b" c ]]
###
[[ ! 'x y' z ]]
###
[[ "a $(echo 'b "c"')" "d" ]]
###
[[ -z ]]
###
[[ ]]
###
[[ a = "b" "c" ]]
###
printf '%a %A %a %a %.2a\n' 1 1.5 0 -0.1 3.14159
###
printf '%a\n' abc; printf '%5a|%-20a|%020a\n' 1 2 3; printf '%a\n' inf nan 1e400 1e-400
###
kill -l
###
eval 'nosuch'
eval 'echo a
nosuch'
f() { nosuch; eval nosuch; }
f
eval 'eval nosuch; [ 1 -eq x ]; cd /nosuch; echo $((1+)); echo x'
###
eval 'cd /nosuch'; eval 'if'; echo no
###
cat > l.sh <<'E'
nosuch
eval nosuch
cd /nosuch
E
. ./l.sh; eval '. ./l.sh'; sh ./l.sh
###
for o in a b c d e f g h G L N O S k n o p r s t u v w x z R; do r=$([ -$o /dev/null ] 2>&1); echo "$o=$? $r"; done | tr '\n' ';'; echo
###
set -H; echo no
###
set -T; echo no
###
set -h; echo no
###
trap 'echo x' RETURN; echo $?; trap 'x' DEBUG ERR; echo $?
###
touch .a b; echo .* * .[a-z]* .?*; case abc in [^a]*) echo caret;; [!b]*) echo bang;; esac; x=abc; echo ${x#[^b]} ${x%[!b]}; echo [^a]*
###
x='a^b'; echo ${x##*[^a]}; case ^ in [^]) echo 1;; [^^]) echo 2;; [a^]) echo 3;; esac
###
{ echo o; echo e >&2; } &> both; wait; cat both; echo x &>> both; wait; cat both; echo a &> f; sleep .1; cat f; ls nosuch &>/dev/null; echo $?; wait
###
coproc { read x; echo "got"; }; echo hi
###
coproc cat; echo hi
###
alias b=1 a=2 zz=3 ll='ls -l' la='ls -A' grep='grep --color' ..='cd ..' gs='git status'; alias
###
exec -- echo a
###
OLDPWD=; cd -; unset OLDPWD; cd -; cd /tmp; cd -
###
set -- -abc -d x -e; while getopts abcd:e o; do echo "$o [$OPTARG] $OPTIND"; done; echo $OPTIND; OPTIND=1; set -- -ax y; while getopts :ab: o; do echo "$o [${OPTARG-unset}] $OPTIND"; done; OPTIND=1; set -- -b; while getopts :ab: o; do echo "$o [${OPTARG-unset}] $OPTIND"; done
###
PS4='$1> \w '; set -x; set -- z; echo a; PS4='$(echo hi) '; echo b
###
printf "%'d\n" 3; echo $?; printf '%q\n' a; printf '%b|%5b|%-5b|\n' 'a\tb' x y; printf '%s %s\n'; printf '%c' ''; printf '%c%c\n' hello; printf '%.2f %e %g %G\n' 1.005 12345.678 0.00001 1e20
###
printf '%a %A %a %a %.2a\n' 1 1.5 0 -0.1 3.14159; printf '%5a|%-20a|%020a\n' 1 2 3;
###
kill -l 99; kill -l nosuch; echo $?
###
kill -l 32; kill -l 160; kill -l 143; kill -l 2 9; kill -l TERM
###
cat < <(echo a)
###
f() { local a=(1 2); echo $a; }
###
a=(1 2 3); echo ${a[1]}
###
if true; then a=(1); fi
###
echo a; b+=(1)
###
echo ${x^^}
###
echo ${x@Q}
###
f() { echo ${x[1]}; }; echo ok; f
###
x=$(cat <<<hi); echo $x
###
echo a |& cat
###
for ((i=0;i<3;i++)); do echo $i; done
###
function f { echo fn; }; f
###
function f() { echo fn; }; f
###
select x in a b; do echo $x; done
###
[[ a == a ]] && echo yes; [[ abc == a* ]] && echo glob; [[ -z "" && -n x ]] && echo and; [[ a < b ]]; echo $?; ls
###
if [[ "$x" == "" ]]; then echo empty; fi
###
source /dev/null; echo $?
###
echo -e 'a\tb'; echo -n x; echo 'a\tb\c'; echo y; echo -ne 'z\n'; echo -E 'a\nb'; echo '\0101 \x41 \e[0m'
###
read -p 'name? ' x < /dev/null; echo $?; echo abc | { read -n 2 x; echo $x; }; echo abc | { read -s x; echo $x; }; read -t 1 x < /dev/null; echo $?; echo a b | { read -a arr; echo $arr; }; read -r < /dev/null; echo $?; echo 'x y' | { read -d ' ' z; echo "$z"; }
###
let x=1+2; echo $x; ((x++)); echo $x; echo $((x++)) $((++x)) $((2**3)); echo $((16#ff)); echo $((010)) $((0x1f))
###
echo $((2**3))
###
declare x=1; typeset y=2; echo $x $y; local z=3
###
printf -v x %s hi; echo $x
###
pushd /tmp; shopt -s extglob; mapfile x < /dev/null; echo $?
###
echo {1..3} {a,b}; echo $'a\tb' $"x"; echo ~root ~+ ~nosuch
###
trap 'echo bye' EXIT; trap 'echo int' INT; trap; kill -INT $$; trap - INT; trap; exit 3
###
x=5; readonly x; x=6; echo no
###
readonly a=1 b; readonly; export c=2; export -p | grep c=; unset a; echo $?
###
set -u; echo $nosuch; echo no
###
set -e; false || true; f() { false; echo in f; }; f || echo caught; if f; then :; fi; ! false; false; echo no
###
set -o pipefail; false | true; echo $?; set -o | grep pipefail
###
set -x; echo "a b" 'c' $((1+1)); x=1 y="2 3" true; for i in 1; do :; done; [ "$x" = 1 ]; case a in a) :;; esac
###
while :; do break 2; done; echo $?; break; continue; return 3 2>/dev/null; echo x
###
f() { return 300; }; f; echo $?; exit 256
###
return; echo after
###
shift; echo a; shift 1; echo b
###
. nosuch; echo no
###
. ./nosuch; echo no
###
command . ./nosuch; echo yes $?
###
unset -v x; unset -f f; unset 1x; echo $?
###
export 1x=2; echo $?
###
1x=2; echo $?
###
cd a b c; echo $?; cd /nosuch || echo fail; pwd -P; cd ""; echo $?
###
exec 3</nosuch; echo no
###
cat < /nosuch; echo $?; echo x > /nosuch/y; echo $?; : > /nosuch/y; echo no
###
nosuch; echo $?; ./nosuch; echo $?; /tmp; echo $?; touch f; ./f; echo $?; nosuch/x; echo $?
###
a=1 b=$a; echo $b; a=x env | grep ^a=; unset a; a=1 echo "$a"; IFS=: ; set -- $(echo a:b); echo $1; x="$*"; echo $x
###
wait nosuch; echo $?; wait 1; echo $?; jobs %3; echo $?; fg; echo $?
###
test -f; echo $?; test a = b -o c = c && echo or; [ a ]; echo $?; [ "" ]; echo $?; [ ! a ]; echo $?; [ a = a; echo $?; [ 1 -gt 08 ]; echo $?; [ ' 1' -eq '1 ' ]; echo $?; [ 1.5 -gt 1 ]; [ -n ] && echo n; [ '(' a ')' ] && echo p; [ a == a ]; echo $?; [ b '>' a ]; echo $?
###
echo "unterminated
###
echo 'unterminated
###
if true; then echo a
###
for i in 1 2; do echo $i
###
while true; do
###
case x in x) echo y
###
f() { echo a
###
(echo a
###
echo $(echo a
###
echo `echo a
###
echo ${x
###
echo $((1+2
###
fi
###
done
###
echo a; done; echo b
###
if; then echo; fi
###
if true; echo a; fi
###
for in 1; do :; done
###
for i in 1; echo $i; done
###
for 1x in a; do :; done
###
echo a b (c)
###
foo(bar) { :; }
###
}
###
;;
###
echo a;; echo b
###
& echo
###
| cat
###
a || && b
###
echo a > | cat
###
case x in esac; echo $?
###
case x in x) ;; y) esac; echo $?
###
{ echo a }
###
{echo a}
###
()
###
!; echo $?
###
! ;
###
declare -A m=([one]=1 [two]=2); declare -p m; for k in "${!m[@]}"; do echo "$k=${m[$k]}"; done | sort; unset 'm[one]'; echo ${#m[@]}; [[ -v m[two] ]] && echo has
###
a=(1 2 3); a+=(4 5); a[10]=x; echo ${!a[@]} ${#a[@]} "${a[@]:1:2}" "${a[-1]}"; unset 'a[0]'; declare -p a; a=("${a[@]}"); declare -p a
###
declare -a a=([2]=c [0]=a); declare -ar b=(1); declare -Ai c=([x]=1+2); declare -p a b c; b+=(2)
###
a=(b d a c); IFS=$'\n' sorted=($(sort <<<"${a[*]}")); unset IFS; echo "${sorted[@]}"; printf '%s\n' "${a[@]^}" "${a[@]/#/x}" "${a[@]/%/y}"
###
declare -n ref=target; target=5; ref=6; echo $target ${!ref}; declare -p ref; unset ref; echo "${target-unset}"; unset -n ref; declare -p ref
###
f() { local -n out=$1; out+=(x); }; arr=(1); f arr; declare -p arr; f out; declare -n self=self; self=1
###
f() { local x=1; local -r y=2; local -a z=(1 2); local -i n=3*4; declare -g G=global; local; echo; declare -p x y z n; }; f; echo $G; y=3; echo $y
###
f() { echo "${FUNCNAME[@]} ${BASH_LINENO[@]} $LINENO"; g; }
g() {
  caller; caller 0; caller 1; caller 5; echo $?
  echo "${FUNCNAME[*]}" "${BASH_SOURCE[*]}"
}
f
###
cat > s.sh <<'E'
#!/bin/bash
f() { caller 0; echo "${BASH_SOURCE[0]} ${BASH_SOURCE[1]} $0"; return 3; }
f; echo $?
nosuch
[ 1 -eq x ]
echo $((1/0))
echo after
E
bash s.sh; echo $?; chmod +x s.sh; ./s.sh a b; source s.sh; echo end
###
trap 'echo exit $?' EXIT; trap 'echo err $LINENO' ERR; trap -p; false; (false); ! false; false || true; if false; then :; fi; f() { false; }; f; set -E; f; exit 4
###
trap 'echo debug: $BASH_COMMAND' DEBUG; x=1; echo $x; for i in 1 2; do echo $i; done; trap - DEBUG; echo done
###
trap 'echo ret' RETURN; f() { echo in; }; f; set -T; f; . /dev/null; trap - RETURN; f
###
trap 'echo got term; exit 3' TERM; kill $$; echo no
###
trap '' INT; kill -INT $$; echo alive; trap - INT; kill -INT $$; echo dead
###
trap 'echo usr1' USR1; kill -USR1 $$; kill -s SIGUSR1 $$; kill -10 $$; trap; trap -l | head -3; trap 'x' NOSUCH; echo $?; trap -p USR1 EXIT
###
kill -l | head -4; kill -l 9; kill -l 137; kill -l TERM; kill -l SIGHUP; kill -l 99; kill -l nosuch; kill; echo $?; kill -9; kill 999999; kill %1; kill -NOPE 1; kill abc
###
set -euo pipefail; f() { false; echo not reached; }; f || echo "f failed"; x=$(false) || echo sub; echo "${nosuch:-d}"; echo "$nosuch"; echo no
###
set -e; if ! grep -q x /dev/null; then echo none; fi; false | true; echo ok1; set -o pipefail; (exit 3) | true; echo no
###
set -e; trap 'echo "line $LINENO status $?"' ERR; f() { cp nosuch there; }; f; echo no
###
set -e; x=$(exit 4); echo no
###
set -e; local_test() { local x=$(exit 4); echo "local hides $?"; }; local_test; ((i=0)); echo no
###
set -e; let 'x=1-1' || true; ((x++)) || echo zero; echo $x; while false; do :; done; echo a; [ -f x ] && echo f; echo b; test -f x; echo no
###
set -u; echo ${a:-}; echo ${#a[@]}; echo "$@" $#; b=(); echo "${b[@]}"; echo ${c[0]}; echo no
###
set -u; echo $1
###
set -x; x="a b"; echo "$x" 'q' $((1+1)) ${x/a/b}; for i in 1 2; do [ $i = 1 ] && [[ $i == 1 ]]; done; f() { local y=3; return 1; }; f z; case $x in a*) :;; esac; (( 1 )); x=(1 "2 3"); { set +x; } 2>/dev/null; echo end
###
PS4='$(echo X)\t>'; PS4='> \w '; set -x; echo a; cat <<E >/dev/null
x
E
[ a = b ] || echo n
###
set -v
echo a
for i in 1; do
 echo $i
done # x
###
bash -n -c 'echo a; if'; echo $?; bash -x -c 'echo $0 $1' name arg; bash -c 'echo $0 $@' a b c; bash -c; bash -Z; bash nosuch.sh; echo $?; bash .; bash -c 'exit 300'; echo $?; bash -o nosuch; bash --nosuch 2>&1 | head -2
###
echo 'echo $0 $1; exit 5' > s; sh s x; echo $?; bash < s; bash -s y < s; bash - s; . ./s; echo no
###
printf '%s %d %5.2f|%-8s|%08.3f|%+d|%x|%o|%e|%c%c\n' str 42 3.14159 left 3.14159 7 255 8 12345.678 xyz abc; printf '%(%Y)T\n' 0; printf '%q\n' "a b" $'x\ny' '' "it's"; printf '%b' 'a\tb\n\x41\u00e9\n'; printf '%s\n' a b c; printf '%s-%s\n' a b c; printf '%d\n' 0x1f 010 "'A" 3.5 abc ''; echo $?
###
printf; printf -v; printf -v x; printf -v 'a[1]' %s hi; echo "${a[1]}"; printf '%z\n'; printf '%'; printf '%*d|%-*d|%.*f\n' 5 42 5 42 2 3.14159; printf '\x41\101\e[0m\c'; printf 'no\n' ; printf -- '--\n'; printf -x
###
printf '%s %s %s\n' "a" ; printf '%d %s\n' 1; printf '%i\n' 99999999999999999999; printf '%u\n' -1; printf '%.3s|%.0s|%5s|\n' abcdef gone 한글; printf '%#x %#o %X\n' 255 8 255; printf "%'d\n" 1234567; printf '%5%|\n'; printf '% d\n' 5; printf '%s' ''; printf '\n'
###
read a b c <<< "1 2 3 4"; echo "$a|$b|$c"; IFS=: read -r u x uid rest <<< root:x:0:0:r:/root; echo $u $uid $rest; IFS=, read -ra arr <<< a,b,,c; declare -p arr; read -n 3 x <<< abcdef; echo $x; read -d : x <<< ab:cd; echo $x; read -N 4 x <<< $'a\nbcd'; echo "$x"; read x < /dev/null; echo $?; echo 'a\tb\
c' | { read x; echo "$x"; }; echo 'a\tb' | { read -r x; echo "$x"; }
###
while IFS='=' read -r k v; do echo "[$k] [$v]"; done <<'E'
a=1
b = 2=3
 c
E
printf 'no newline' | while read l; do echo "got $l"; done; printf 'x\nno newline' | while read l || [ -n "$l" ]; do echo "got $l"; done
###
read -t 0 x < /dev/null; echo $?; read -t 0.1 x < <(sleep 1); echo $?; read -p 'prompt ' x <<< y; echo $x; read -a; read -n x y <<< z; read -t abc y; read 1x; echo $?; read -u 9 x; echo $?; read -i foo; read -q
###
mapfile -t lines < <(printf 'a\nb\nc\n'); declare -p lines; mapfile -n 2 -s 1 l2 <<< $'1\n2\n3\n4'; declare -p l2; mapfile -O 5 -t l2 <<< x; declare -p l2; mapfile -C 'echo cb' -c 1 -t l3 <<< $'p\nq'; mapfile -d : -t l4 <<< a:b:c; declare -p l4; readarray -t; mapfile -x; mapfile 1a
###
select x in a b c; do echo "you chose $x ($REPLY)"; break; done <<< 2; select x in a b; do echo "$x $REPLY"; done <<< $'9\n1'; echo; PS3='pick> '; select f in *; do echo $f; done < /dev/null; echo $?
###
while getopts ':ab:c' o; do case $o in a|c) echo "-$o";; b) echo "b=$OPTARG";; :) echo "need $OPTARG";; \?) echo "bad $OPTARG";; esac; done; echo $OPTIND
###
set -- -a -b val -xc rest; while getopts ab:c o; do echo "$o ${OPTARG-none} $OPTIND"; done; shift $((OPTIND-1)); echo "$@"; OPTIND=1; set -- -b; getopts b: o; echo "$o $?"; getopts; getopts a; getopts a 1x -a; echo $?
###
coproc { read x; echo "got $x"; }; echo hi >&${COPROC[1]}; read y <&${COPROC[0]}; echo $y; wait $COPROC_PID; echo $?; coproc CAT { cat; }; echo "${#CAT[@]}"; echo foo >&"${CAT[1]}"; exec {fd}>&"${CAT[1]}"-; exec {fd}>&-; cat <&"${CAT[0]}"
###
exec 3> f; echo a >&3; exec 3>&-; cat f; echo b >&3; exec 4< f; read x <&4; echo $x; exec 4<&-; { echo o; echo e >&2; } > both 2>&1; cat both; { echo o; echo e >&2; } &> both; cat both; echo x &>> both; cat both; echo hi 2>&1 >/dev/null; ls nosuch 2>/dev/null || echo no; > empty; ls -l empty | cut -c1-10
###
set -o noclobber; echo a > f; echo b > f; echo $?; echo c >| f; cat f; echo d >> f; cat f; set +C; echo e > f; cat f; cat < nosuch; echo $?; echo > /nosuch/x; echo $?; echo > .; cat <&7; echo x >&7; echo $?; exec 9<nosuch; echo $?; : > "a b"; echo x > $y; echo x > *; echo x > {p,q}
###
diff <(echo a) <(echo b); echo $?; cat <(echo x) <(echo y); echo <(:) | sed 's/[0-9]*$/N/'; tee >(tr a-z A-Z > up) <<< hi >/dev/null; sleep .1; cat up; while read l; do echo "<$l>"; done < <(printf 'p\nq\n'); wc -l < <(seq 3)
###
cat <<-E
	tab $((1+1)) `echo bq` $(echo cs) \$x "q"
	E
cat <<'E'
$x `y` \z
E
cat <<E; echo after
a\
b $HOME
E
cat << "E F"
x
E F
###
cat <<E
unterminated
###
shopt -s extglob nullglob; touch a.txt b.txt c.md foobar; echo !(*.txt) ; echo @(a|b).txt ?(x)a* +([a-z]).md *(z)c.*; echo nosuch*; shopt -u nullglob; echo nosuch*; shopt -s failglob; echo nosuch*; echo $?; echo next
###
touch a1 a2 b1 ab '[x]' 'sp ace' 'new*'; echo a[0-9] a[!1] [[:alpha:]]1 \[x\] '[x]'* sp* "sp*" new\*; x='a*'; echo $x "$x"; set -f; echo a*; set +f; echo ?1 [a-b][1-2] [^a]*; ls a{1,2,3} 2>&1; for f in *; do printf '<%s>' "$f"; done; echo
###
echo {1..5} {5..1} {1..10..3} {a..e} {e..a..2} {01..10} {-2..2} a{b,c}d {a,b}{1,2} {a} {} {,} x{,y}z {a,b {1..a} {1..3}.{x,y} "{a,b}" \{a,b} {a\,b,c} $HOME{,/x} {1..3}{a..b} {z..z} {1..2..0} {A..c} {001..3} {1.5..3}
###
x=hello; echo ${x:1:3} ${x: -3} ${x: -3:2} ${x:1:-1} ${x:10} ${#x} ${x^} ${x^^} ${x^^[el]} ${x,,} ${x/l/L} ${x//l/L} ${x/#h/H} ${x/%o/O} ${x//l} ${x#h*l} ${x##h*l} ${x%l*} ${x%%l*} ${x:-d} ${x:+s} ${x/[aeiou]/<&>} ${x@U} ${x@u} ${x@Q} ${x~} ${x~~}
###
f=/usr/local/lib/foo.tar.gz; echo ${f##*/} ${f%/*} ${f%.*} ${f%%.*} ${f##*.} ${f#*.} ${f//\//:} ${f/#\/usr/~} ${f:0:4}; p='a/b'; echo ${p/\//|} "${p/b/"x y"}" ${p/a/&&} "${p/a/\&}"; y=; echo ${y:=new} $y ${nosuch?} ; echo no
###
echo ${nosuch:?custom message}; echo no
###
x=1; echo ${x:?} ${y:?'not set'}
###
echo $((16#ff)) $((2#101)) $((8#17)) $((36#zz)) $((64#_)) $((0xff)) $((010)) $((1e3))
###
echo $((08)); echo next
###
((x=5, y=x**2, z=y%7)); echo $x $y $z; let "a=1<<3" b=a+1; echo $a $b; echo $((x>3?x:3)) $((x++ + ++x)) $x $((~x)) $((!x)) $((x&&0||1)) $((x=y=2)); ((1/0)); echo $?; echo $((5 +)); echo no
###
i=0; while ((i<3)); do ((i++)); [ $i = 2 ] && continue; echo $i; done; until [ $i = 0 ]; do i=$((i-1)); done; for ((;;)); do break; done; for i in 1 2 3; do for j in a b; do [ $j = b ] && continue 2; [ $i = 3 ] && break 2; echo $i$j; done; done; break; continue; break 0; for i in 1; do break abc; done; echo $?
###
case abc in a) echo 1;; [a-c]b?) echo 2;& x) echo 3;;& *c) echo 4;; *) echo 5;; esac; case "" in "") echo empty;; esac; case 'a b' in a\ b) echo sp;; esac; shopt -s nocasematch; case ABC in abc) echo nc;; esac; [[ ABC == abc ]] && echo m; case x in (x|y) echo par;; esac
###
alias ll='echo aliased'; ll x; shopt -s expand_aliases; alias ll='echo aliased' g='grep x'; ll x; alias; alias ll; unalias g; alias g; unalias nosuch; alias -p; \ll; unalias -a; alias 'a b=c'; alias x=; eval 'll y'
###
set -o | head -4; set +o | head -3; set -o nosuch; set -Z; echo $-; set -fx; echo $-; set +fx; shopt | head -3; shopt -s | head -2; shopt nosuch; shopt -q extglob; echo $?; shopt -o errexit; shopt -p extglob; shopt -s nosuch; shopt -z; echo $SHELLOPTS $BASHOPTS | tr : '\n' | head -3
###
false | true | (exit 3); echo "${PIPESTATUS[@]}" $?; echo "${PIPESTATUS[@]}"; ! true; echo $?; (exit 5); echo $?; true && false || echo or; false; echo $? $?; echo $_; ls / > /dev/null; echo $_; : a b c; echo $_; x=1; echo "[$_]"
###
history; history 3; echo a; !!; fc -l; HISTFILE=h; history -w; cat h; set -o history; echo b; echo c; history; set -H; echo !!; !e; history -c; history -s 'x y'; history; history -d 1; history -d 99; history abc; history -a -r; fc -s; fc -l 1 2
###
[[ a < b && b > a ]] && echo lex; [[ abc =~ ^(a)(b.)$ ]] && echo "${BASH_REMATCH[@]}"; [[ 'a.c' == a.c ]]; [[ abc == "a*" ]] || echo quoted; p='a*'; [[ abc == $p ]] && echo unq; [[ -z $nosuch ]] && echo z; [[ 5 -gt 3 && ( 1 -eq 1 || x ) ]] && echo g; [[ 10 < 9 ]] && echo str; [[ a =~ [ ]]; echo $?; [[ 1+1 -eq 2 ]] && echo arith; [[ x -eq 0 ]]; echo $?; [[ 1x -eq 1 ]]; echo $?; r='^[0-9]+$'; [[ 123 =~ $r ]] && echo num; [[ ! a == b ]] && echo not
###
eval 'echo a; echo "b c"'; eval echo '$HOME' \$HOME; eval; eval 'if'; echo $?; eval "x=5; false"; echo $? $x; exec nosuch; echo not here
###
exec 2> err; ls nosuch; exec 1> out; echo hi; exec 2>&1 >/dev/tty
###
echo "a  b" a  b 'a"b' "a'b" a\ b $'a\tb' "a\$b" "a\nb" $"loc" "`echo "x y"`" "$(echo "x  y")" 'a\'; echo -e 'a\tb\c' x; echo; echo -n x; echo -E 'a\tb' -n; echo -ne '\x41\0101\u00e9\n'; echo -nx; echo -- a; echo \\ "\\" '\\' "\a"
###
IFS=:; x=a:b:c; set -- $x; echo $# "$*" $*; IFS=; echo "$*" $*; unset IFS; set -- 'a b' c; for i in "$@"; do echo "<$i>"; done; for i in $*; do echo "<$i>"; done; for i do echo "{$i}"; done; shift 5; echo $?; shift; echo $#; shift 2; shift abc; set -- ; shift; echo $?
