x=5; echo "${x:-d}" ${y:-d e} "${y:-d  e}" ${y:=q} $y ${y:+z} ${u+z}|
###
echo ${u?}
###
echo ${u:?message here}; echo no
###
set -u; echo $nope; echo no
###
a=(1 2 "3 4" [7]=x); echo ${#a[@]} ${!a[@]} "${a[@]}" ${a[-1]} ${a[2]}; for i in "${a[@]}"; do echo "<$i>"; done
###
declare -A m=([a]=1 [b c]=2); m[z]=3; echo ${m[a]} "${m[b c]}" ${#m[@]}; for k in "${!m[@]}"; do echo $k; done | sort
###
for ((i=0;i<5;i++)); do ((i==3)) && continue; echo -n $i,; done; echo
###
f() { local x=$1; echo "in $x $# $*"; return 4; }; x=9; f a b; echo $? $x
###
case foo.txt in *.md) echo md;; *.t?t|x) echo txt;;& f*) echo f;; *) echo no;; esac
###
cat <<E
a $((1+1)) $(echo sub) \$x `echo bt` "q"
E
cat <<'E'
a $x
E
cat <<-E
	tabbed
	E
###
echo a > f; echo b >> f; cat < f; cat f 2>/dev/null | wc -l; ls nope 2>&1; echo $?
###
echo {1..10..3} {a..e} {05..7} x{,y}z {a,{b,c}d} "{a,b}" {a} {,}
###
x=hello.tar.gz; echo ${x%.*} ${x%%.*} ${x#*.} ${x##*.} ${x/l/L} ${x//l/L} ${x/#he/HE} ${x/%gz/GZ} ${x:1:3} ${x: -2} ${x^} ${x^^} ${#x} ${x:2}
###
echo $((2**10)) $((7/2)) $((-7%3)) $((1<<4|1)) $((x=5,x+1)) $((1?2:3)) $((0x1f)) $((010)) $((2#101)) $((!0)) $((~5)) $(( (1+2)*3 ))
###
echo $((1/0)); echo after
###
echo $((1+)); echo after
###
set -e; false; echo no
###
set -e; if false; then :; fi; false || true; ! true; echo yes; (false; echo sub); echo no
###
set -o pipefail; false | true; echo $? ${PIPESTATUS[@]}; true | false | true; echo ${PIPESTATUS[@]}
###
trap 'echo bye' EXIT; echo hi; exit 3
###
trap 'echo got' USR1; kill -USR1 $$; echo after
###
sleep 0.1 & wait $!; echo $?; (exit 7) & wait $!; echo $?
###
read a b c <<< "1 2 3 4"; echo "$a|$b|$c"; IFS=: read x y <<< "p:q:r"; echo "$x|$y"; printf 'a\nb\n' | while read l; do echo "[$l]"; done
###
printf '%s-%d-%5s|%-5s|%05d|%x|%o|%c|%.2f|%e|%%\n' a 42 b c 42 255 8 xyz 3.14159 12345.678; printf '%s\n' a b c; printf '%q\n' "a b'c"; printf '%b' 'a\tb\n'
###
[[ abc == a* ]] && echo 1; [[ abc =~ ^a(.)c$ ]] && echo ${BASH_REMATCH[1]}; [[ -z "" && ! -n "" ]] && echo 2; [[ 3 -lt 10 ]] && echo 3; [[ b > a ]] && echo 4
###
[ 1 -eq 1 -a 2 -gt 1 ] && echo y; test -d /tmp && echo d; [ a = b ] || echo n; [ "$x" ]; echo $?; [ x -eq 1 ]; echo $?; [ a b ]; echo $?
###
echo "a
b" | { read x; echo $x; read y; echo $y; }
###
foo() { echo "$FUNCNAME ${FUNCNAME[0]} $LINENO"; }; foo
###
eval 'echo $((1+1)); x=3'; echo $x; eval "echo 'a b'"
###
set -- a "b c" d; echo $# "$2"; shift; echo $1; for a; do echo $a; done; echo "$*" "$@"; IFS=,; echo "$*"
###
set -x; echo a 'b c' "d"; x=1; y="a b"
###
echo *; touch a.txt b.txt c.md; echo *.txt [ab]* ?.md *.zip "*.txt"; shopt -s nullglob; echo *.zip end
###
shopt -s extglob; touch foo bar baz; echo !(foo) @(foo|bar) b?(a)r +(b|a|r)
###
mkdir -p d/e/f; touch d/e/x d/y; shopt -s globstar; echo ** d/**/x
###
cd /nope; echo $?; cd /tmp && pwd; cd - ; echo $OLDPWD
###
nosuch; echo $?; /nosuch; echo $?; /tmp; echo $?; touch nox; ./nox; echo $?
###
echo "a b" c | tr ' ' '\n' | sort -r | head -2
###
f() { echo $1; [ $1 -gt 0 ] && f $(($1-1)); }; f 3; echo $?
###
x=$(echo a; exit 3); echo $? $x; echo $(echo 1; echo 2) "$(echo 1; echo 2)"
###
cat <(echo a) <(echo b); cat <(echo hi)
###
while true; do echo x; break; done; until [ "$n" = 3 ]; do n=$((n+1)); done; echo $n
###
for i in 1 2; do for j in a b; do [ $j = b ] && continue 2; echo $i$j; done; done
###
declare -i n=5+5; echo $n; n+=3; echo $n; declare -r ro=1; ro=2; echo $?; readonly q=1; q=2; echo no
###
declare -p x; x=1; declare -p x; export y="a b"; declare -p y; a=(1 2); declare -p a; declare -A m=([k]=v); declare -p m
###
unset x; echo "${x-unset}"; x=; echo "${x-unset}" "${x:-empty}"
###
type echo; type -t if; type cd ls 2>&1 | head -1; command -v echo; type nosuch
###
alias ll='ls -l'; alias ll; shopt -s expand_aliases
alias hi='echo hello'
hi there
###
exec 3> out; echo to3 >&3; exec 3>&-; cat out; echo x >&3
###
{ echo out; echo err >&2; } 2>&1 | sort; (echo a; echo b >&2) 2>/dev/null
###
let "a = 3 * 4"; echo $a; let a++; echo $a; ((a > 5)); echo $?; ((a > 50)); echo $?
###
getopts ab:c o -a -b val -c; echo $o $OPTIND; while getopts ab:c o -a -b val -x; do echo "$o $OPTARG"; done
###
mapfile -t arr <<< $'a\nb\nc'; echo ${#arr[@]} ${arr[1]}
###
echo "${!BASH_V*}" | head -1; n=x; x=val; echo ${!n}
###
if
###
echo a; fi
###
echo "abc
###
for i in 1 2 3; do echo $i
###
echo a | | b
###
( echo a
###
x=5; echo $x[1] ${x}y $xy "$x"'$x' \$x
###
echo ~ ~root ~/x x~ "~"; x=~/a:~/b; echo $x
###
echo -e 'a\tb\nc\x41\0101' ; echo -n abc; echo; echo -E 'a\n'
###
kill -l 9; kill -l TERM; kill -9 99999; kill %1
###
umask; umask 077; umask; umask -S
###
shift 5; echo $?; break; echo $?; return 3; echo $?
###
sh -c 'echo $0 $1' a b; bash -c 'exit 5'; echo $?
###
echo 'echo from script $1' > s.sh; chmod +x s.sh; ./s.sh arg; bash s.sh q; . ./s.sh; source s.sh z
###
select x in a b; do echo $x; break; done <<< 2
###
time -p true 2>&1 | wc -l
###
x=abc; [[ $x == "a*" ]] || echo no; p='a*'; [[ $x == $p ]] && echo yes; [[ $x == "$p" ]] || echo no
###
arr=(a b c); arr+=(d); echo ${arr[@]:1:2} ${arr[@]/b/X} ${arr[*]#a}; unset arr[1]; echo ${!arr[@]}; echo ${arr[@]^^}
###
(( 5 > 3 )) && echo yes; echo $(( 5 > 3 ? 10 : 20 )); i=1; echo $((i++)) $((++i)) $i $((i+=5)) $i
###
f() { trap 'echo ret' RETURN; echo in; }; f; echo out
###
trap 'echo err' ERR; false; true; false || true; echo end
###
echo ${x@Q} ; x="it's"; echo ${x@Q}; x='a\nb'; echo "${x@E}"; a=(1 2); echo ${a[@]@A}
###
exit 300
###
exit abc
###
true && false || echo x; ! false && echo y
###
ls | cat; ls -d . ; x=1 y=2 env | grep '^[xy]=' | sort
###
function foo { echo foo; }; foo; function bar() { echo bar; }; bar; declare -f foo
###
echo $'a\tb' $'\u00e9' $'it\'s'; echo "$'a'"
###
wait 12345; jobs; fg; bg
