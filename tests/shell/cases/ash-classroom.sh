for f in one two three; do printf '%-8s|%3d\n' "$f" "${#f}"; done
###
for i in {1..10..3} {10..1..4} {a..i..2} {05..8} {-3..3..3}; do printf '%s ' "$i"; done; echo
###
echo {1..3}{a,b} pre{,fix}ed {a..c}{1..2} {x,y{1,2}} {1..a} {a..1} {..} {} {a,b
###
for x in a b c d e; do case $x in a|b) echo first; continue;; d) echo stop; break;; *) echo other $x;; esac; done
###
while IFS=: read -r user x uid rest; do echo "$user has $uid"; done <<'E'
root:x:0:0:root
bin:x:1:1:bin
noeol
E
###
printf 'a b  c\n' | { read -r x y; echo "[$x][$y]"; }; echo '  lead trail  ' | { read -r l; echo "[$l]"; }; echo '  lead  ' | { IFS= read -r l; echo "[$l]"; }; echo 'a\tb' | { read l; echo "$l"; }
###
read -r -a words <<< "the quick brown fox"; echo "${words[2]} ${#words[@]}"; read -n 3 abc <<< abcdef; echo $abc; read -d : x <<< 'key:value'; echo $x $?; read -N 4 y <<< 'a b c d'; echo "[$y]"
###
read -t 0.1 x; echo "status $?"; read x < /dev/null; echo $?; read x y <<< ''; echo "$? [$x]"
###
cat <<EOF2
host: $(echo box) ${HOME} \$HOME `echo tick` "quotes" 'single' \\ \"
EOF2
cat <<'EOF2'
raw $HOME `no` \$
EOF2
cat <<-EOF2
	tab gone
	  spaces stay
	EOF2
###
cat <<A; cat <<B
first
A
second
B
###
f() { cat <<E
arg $1
E
}; f one; f two
###
cat <<E
no end here
###
trap 'echo bye' EXIT; echo hi; exit 3
###
trap 'echo "error on $LINENO: $BASH_COMMAND ($?)"' ERR
echo start
false
ls /nonexistent-x 2>/dev/null
true
(exit 7)
###
trap 'echo INT caught' INT; kill -INT $$; echo after; trap - INT; trap
###
trap 'echo usr1' USR1; trap 'echo term; exit 9' TERM; trap; kill -USR1 $$; kill -TERM $$; echo never
###
trap 'echo "debug: $BASH_COMMAND"' DEBUG; x=1; echo $x; trap - DEBUG; echo done
###
f() { trap 'echo return' RETURN; echo in f; }; f; echo out; f
###
(trap 'echo sub exit' EXIT; echo sub); echo main; trap 'rm -f /tmp/x.$$; echo cleaned' EXIT INT TERM
###
set -e; echo one; false || echo or; if false; then :; fi; ! true; echo two; false; echo three
###
set -e; f() { false; echo in f; }; f || echo caught; f && echo x; echo here; x=$(false); echo not
###
set -e; (false; echo sub); echo after
###
set -e; local_test() { local x=$(false); echo survived; }; local_test; export Y=$(false); echo again; z=$(exit 4); echo no
###
set -eu; echo ${UNSET:-default}; echo $UNSET; echo no
###
set -o pipefail; false | true; echo $?; true | (exit 3) | true; echo $? ${PIPESTATUS[@]}; set +o pipefail; false | true; echo $? "${PIPESTATUS[*]}"
###
set -e -o pipefail; grep x /dev/null | sort; echo not reached
###
PS4='+ line $LINENO: '; set -x
echo one
f() { echo in; }
f
###
set -n; echo nothing
###
set -v; echo shown
echo again
###
set -f; echo *; set +f; touch a b; echo *; set -C; echo x > a; echo $?; echo y >| a; cat a
###
printf '%5.2f|%-10s|%05d|%x|%X|%o|%e|%c|%%|%b|%q\n' 3.14159 left 42 255 255 8 12345.678 char 'a\tb' 'it is'
###
printf '%s %s\n' a b c; printf '%d\n' 0x1f 010 "'A" 12abc; echo $?; printf '%s\n'; printf '%d %s\n' 1
###
printf '%*d|%-*d|%.*s\n' 5 42 5 42 2 abcdef; printf '%+d % d %#x %#o\n' 5 5 255 8; printf '%(%Y)T\n' 0; printf -v v '%03d' 7; echo $v
###
printf '%q\n' 'a b' "it's" '' $'new\nline' 'a$b' '~' '#x' 'a=b' '*' 'é' 'x;y' '{a,b}' '!' $'\x01'; printf '%Q\n' 'a b'
###
printf '%s\n' "$(printf 'a\n\n\n')" | cat -A; printf '\x41\u00e9\101\n'; printf '%b\n' '\0101\x42\n'; printf '%s\0' a b | tr '\0' ' '; printf 'no newline'
###
printf "%d\n" 99999999999999999999; printf '%z\n'; echo $?; printf; echo $?; printf -- '-x\n'; printf '%s' 2>&1
###
echo "a"'b'c\ d "e\"f" 'g"h' "i'j" $'k\'l' "m\n" m\\n; echo "$(echo "nested "inner" x")"; echo "\$HOME \a \\"
###
x='a   b'; echo $x; echo "$x"; y=*; echo "$y"; z='$x'; echo $z; eval echo $z; eval "echo \"$z\""
###
s="hello world"; echo ${s:6} ${s:0:5} ${s: -5} ${s: -5:2} ${s:2:-3} ${#s} ${s^} ${s^^} ${s^^[lo]} ${s/o/0} ${s//o/0} ${s/#hello/bye} ${s/%world/all} ${s//[aeiou]}
###
p=/usr/local/lib/libx.so.1.2; echo ${p##*/} ${p%/*} ${p#*/} ${p%%.*} ${p##*.} ${p%.*} ${p/lib/LIB} ${p//lib/LIB}; b=${p##*/}; echo ${b%%.*} ${b#*.}
###
unset u; echo "${u:-def} ${u-def2} ${u:+alt} ${u:=assigned} $u"; e=; echo "[${e:-def}] [${e-def}] [${e:+alt}] [${e+alt}]"; echo ${nope:?is missing}; echo no
###
readonly R=1; R=2; echo after; 
###
if [ "$x" = "" ] && [ -z "$x" -o -n "$y" ]; then echo ok; fi; [ 5 -gt 3 -a 2 -lt 1 ]; echo $?; [ a \< b ] && echo less; [ ! -e nofile ] && echo none; [ -f ]; echo $?; [ ]; echo $?
###
x=; [ $x = a ]; echo $?; [ -n $x ] && echo 'unquoted true'; [ $x == ]; echo $?
###
[[ abc == a* ]] && echo glob; [[ abc == "a*" ]] || echo quoted; [[ a < b && ! b < a ]] && echo order; [[ 10 -gt 9 ]] && echo num; [[ "2024-01-15" =~ ^([0-9]+)-([0-9]+)-([0-9]+)$ ]] && echo "${BASH_REMATCH[@]:1}"; re='a b'; [[ 'xa by' =~ $re ]] && echo "${BASH_REMATCH[0]}"
###
touch new; mkdir d; ln -s new link; ln -s nowhere broken; for t in e f d L h r w x s; do for f in new d link broken; do [ -$t $f ] && printf '%s:%s ' $t $f; done; done; echo; [ new -ef link ] && echo same; touch -d yesterday old; [ new -nt old ] && echo newer; [ old -ot new ] && echo older
###
exec 3> out.txt; echo to3 >&3; exec 3>&-; cat out.txt; exec 4< out.txt; read -u 4 l; echo $l; exec 4<&-; echo x >&3
###
echo hi > sub/dir/file; echo $?; cat < nofile; echo $?; > empty; wc -c < empty; echo a > f > g; cat f g; : > "$nothing"; echo $?
###
cat <&-; echo $?; read x <&-; echo $?; echo x >&-; echo $?; exec 0<&-; cat; echo $?
###
fg; bg; jobs; disown; echo $?; fg %3; set -m; sleep 0.1 & fg; echo $?
###
f() { echo "$# args: $*"; echo "$1 ${2:-none} ${@: -1}"; shift; echo "$@"; shift 5; echo $?; return 42; }; f a 'b c' d; echo $?; f; type f | head -3; unset -f f; f
###
x=global; f() { local x=local; g; echo "f $x"; }; g() { echo "g $x"; x=changed; }; f; echo $x; local y=1; h() { local a b=2 c; echo "[$a][$b]"; local -i k=3+4; echo $k; }; h
###
while getopts ':ab:c' o; do case $o in a) echo A;; b) echo "B=$OPTARG";; :) echo "missing $OPTARG";; \?) echo "bad $OPTARG";; esac; done; echo $OPTIND
###
bash -c 'echo $0 $1 $#' name one two; bash -c 'echo $0'; echo 'echo script $1 $0; exit 4' > s.sh; bash s.sh arg; echo $?; sh s.sh x; chmod +x s.sh; ./s.sh y; bash -x s.sh z; bash -n s.sh; bash nofile.sh; echo $?; ./nofile; echo $?; bash .; echo $?
###
printf '#!/bin/bash\necho "I am $0 with $@"\n' > a.sh; ./a.sh; echo $?; chmod 755 a.sh; ./a.sh 1 2; printf '#!/no/such\n' > b.sh; chmod +x b.sh; ./b.sh; echo $?; mkdir dd; ./dd; echo $?; source a.sh; . ./nofile; echo $?; source; echo $?
###
echo 'x=5; return 3; echo no' > lib.sh; . ./lib.sh; echo $? $x; echo 'echo $1 $#' > args.sh; set -- orig; . ./args.sh new two; echo $1; return 1; echo $?
###
nosuchcmd; echo $?; nosuchcmd 2>/dev/null || echo fallback; /bin/nosuch; command nosuch; builtin nosuch; exec nosuch; echo no
###
if true; then echo x
###
echo 'one
###
for i in 1 2 3; echo $i; done
###
if [ 1 -eq 1 ]; echo; fi
###
echo a
echo b
fi
###
case x in x) echo a; esac; case x in esac; case y in (y) echo paren;; esac; case $z in '') echo empty;; esac
###
while false; do :; done; echo $?; for i in; do echo never; done; echo $?; for i; do echo $i; done; if false; then :; fi; echo $?
###
break; continue; echo $?; return; echo $?; for i in 1 2; do for j in a b; do [ $j = b ] && continue 2; echo $i$j; done; done; for i in 1; do break 0; done; echo $?; for i in 1; do break abc; done; echo no
###
shift 1; echo $?; shift -1; echo $?; set -- a b; shift x; echo $?; shift 3; echo $? $#
###
exit abc
###
exit 1 2
###
(exit 256); echo $?; (exit -1); echo $?; f() { return 300; }; f; echo $?; f() { return -1; }; f; echo $?
###
IFS=,; x='a,b,,c'; for w in $x; do echo "[$w]"; done; set -- $x; echo $#; echo "$*"; IFS=; echo "$*"; unset IFS; echo "$*"
###
set -- 'a b' c; for a in "$@"; do echo "<$a>"; done; for a in $@; do echo "<$a>"; done; for a in "$*"; do echo "<$a>"; done; echo "x$@y"; set --; for a in "$@"; do echo never; done; echo $#
###
echo ~ ~root ~nosuch ~/x "~" a~b x=~ ; y=~/z; echo $y; echo --dir=~/a; PATH=$PATH:~/bin; echo ${PATH##*:}
###
f() { caller; caller 0; g; }; g() { caller 0; caller 1; echo "${BASH_LINENO[@]}"; }
f
###
echo a | tee f1 f2 | cat - ; cat f1 f2; yes | head -2; seq 5 | while read n; do [ $n = 3 ] && break; echo $n; done; echo abc | (read x; echo $x); echo "$(echo a; echo b)" | wc -l
###
x=1; (x=2; echo $x); echo $x; { x=3; }; echo $x; x=4 | true; echo $x; y=$(x=9; echo $x); echo $x $y
###
eval 'echo a; echo b'; eval; echo $?; eval 'if'; echo $?; eval "x=1" "y=2"; echo $x$y; cmd='echo "a b"'; $cmd; eval $cmd; eval 'false'; echo $?
###
s='a:b:c'; IFS=: read -ra p <<< "$s"; echo ${#p[@]} "${p[1]}"; IFS=: ; echo "${p[*]}"; unset IFS; join() { local IFS=$1; shift; echo "$*"; }; join , a b c; printf -v out '%s, ' "${p[@]}"; echo "${out%, }"
###
false && echo a || echo b; true && false || echo c; ! false && echo d; true; echo $?; false; echo $?; { false; true; }; echo $?; (false); echo $?; ! true; echo $?
###
echo echo hi > l.sh; . l.sh; echo $?
###
echo echo hi > l.sh; source l.sh; echo $?
###
. nofile; echo $?
###
. /nofile; echo $?
###
jobs -r; echo $?; jobs -p; jobs -l; jobs -x; echo $?
###
set -m; echo $?; sleep 0 & fg; echo $?
###
set -m; sleep 0.1 & bg; echo $?; wait
###
x=5; [[ $x =~ [0-9] ]] && echo y; [[ $x =~ ^(a|5)$ ]] && echo z
###
[[ a == a && (b == b) ]]; echo $?
###
[[ $(echo a) == a ]]; echo $?
###
time { :; }
###
time (true)
###
time for i in 1; do :; done
###
time if true; then :; fi
###
time while false; do :; done
###
printf '\u00e9 %b\n' '\u00e9'; echo -e '\u00e9'; echo $'\u00e9'
###
printf '%d %d %u %x\n' 9223372036854775807 -9223372036854775809 18446744073709551615 18446744073709551616; echo $?
###
set -v
echo a
# c
if true; then
echo b
fi
###
set -x; echo if while in '' 'a b' do; for i in then; do echo $i; done; : fi else '!' '{' '}' '[['
###
echo x >&-; echo $?; printf y >&-; echo $?; pwd >&-; echo $?; read x <&-; echo $?
###
set --; echo "[${@: -1}]" "[${@:1}]" "[${@:0}]"; set a b; echo "[${@: -1}]" "[${@:1:1}]" "[${@:0:1}]" "[${*:2}]"
###
case a in a) echo x;& b) echo y;; esac
