set -u; a=(); echo "${#a[@]}"; declare -a b; echo "${#b[@]}"
###
set -u; x=1; echo "${#x[@]}"
###
set -u; echo "${#nothing[*]}"; echo no
###
shopt | head -4; shopt -p | head -2
###
for f in one two three; do printf '%-8s|%3d\n' "$f" "${#f}"; done
###
i=10; while [ $i -gt 0 ]; do printf '%d ' $i; i=$((i-3)); done; echo; until ((i >= 5)); do ((i+=2)); done; echo $i
###
for ((i=0, j=10; i<j; i+=3, j--)); do echo "$i $j"; done
###
for i in {1..10..3} {10..1..4} {a..i..2} {05..8} {-3..3..3}; do printf '%s ' "$i"; done; echo
###
echo {1..3}{a,b} pre{,fix}ed {a..c}{1..2} {x,y{1,2}} {1..a} {a..1} {..} {} {a,b
###
for x in a b c d e; do case $x in a|b) echo first; continue;; d) echo stop; break;; *) echo other $x;; esac; done
###
case abc in [[:upper:]]*) echo U;; a?c) echo match;;& abc) echo again;& zzz) echo fell;; *) echo no;; esac
###
shopt -s nocasematch; case ABC in abc) echo same;; esac; [[ FOO == foo ]] && echo eq; [[ FOO =~ ^f ]] && echo re
###
shopt -s extglob; for w in foo foofoo bar baz foobar; do case $w in +(foo)) echo "$w plus";; @(bar|baz)) echo "$w at";; !(foo*)) echo not;; *) echo "$w else";; esac; done
###
arr=(alpha beta "gamma delta" epsilon); echo "${arr[@]}" "${#arr[@]}" "${#arr[2]}"; unset 'arr[1]'; echo "${!arr[@]}"; arr+=(zeta eta); declare -p arr; echo "${arr[@]: -2}" "${arr[@]:1:2}" "${arr[-1]}"
###
declare -A m=([one]=1 [two]=2 ["three four"]=34); for k in "${!m[@]}"; do echo "$k=${m[$k]}"; done | sort; echo ${#m[@]}; unset 'm[one]'; [[ -v m[one] ]] || echo gone; [[ -v m[two] ]] && echo here
###
declare -A c; for w in a b a c b a; do ((c[$w]++)); done; for k in $(printf '%s\n' "${!c[@]}" | sort); do echo "$k ${c[$k]}"; done
###
a=(5 3 9 1); IFS=$'\n' sorted=($(sort -n <<<"${a[*]}")); unset IFS; echo "${sorted[@]}"
###
a=(1 2 3); b=("${a[@]/#/x}"); echo "${b[@]}" "${a[@]/%/y}" "${a[*]/2/two}"; echo "${a[@]@Q}" "${a[*]@A}"
###
mapfile -t lines < <(printf 'one\ntwo\n\nfour\n'); echo ${#lines[@]}; printf '[%s]' "${lines[@]}"; echo; mapfile -n 2 -s 1 -O 5 l2 <<< $'a\nb\nc\nd'; declare -p l2
###
mapfile -d, -t p <<< 'a,b,c'; declare -p p; cb() { echo "cb $1 <${2%$'\n'}>"; }; mapfile -c 2 -C cb q <<< $'1\n2\n3\n4'; readarray -t z < /dev/null; echo ${#z[@]}
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
count=0; while read -r line || [[ -n $line ]]; do ((++count)); done < <(printf 'a\nb\nc'); echo $count
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
cat <<E | tr a-z A-Z | sed 's/^/> /'
hello
$((6*7))
E
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
set -u; echo "${#arr[@]}"; arr=(); echo "${arr[@]}"; echo "$1"
###
set -o pipefail; false | true; echo $?; true | (exit 3) | true; echo $? ${PIPESTATUS[@]}; set +o pipefail; false | true; echo $? "${PIPESTATUS[*]}"
###
set -e -o pipefail; grep x /dev/null | sort; echo not reached
###
set -x; a=1; b="two words"; echo $a "$b" 'it'\''s' "" $'tab\t'; for i in 1 2; do :; done; [[ $a == 1 ]] && ((a++)); case $a in 2) :;; esac; x=(1 2); { set +x; } 2>/dev/null; echo done
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
x=abc; y=x; echo ${!y}; declare -n ref=x; ref=new; echo $x ${!ref}; aa=1 ab=2 ac=3; echo ${!a*} "${!a@}"
###
f() { local -n out=$1; out=(x y z); }; f res; declare -p res; unset -n out; declare -n r=arr; r[2]=q; declare -p arr; declare -n self=self
###
declare -i n=5; n+=3; echo $n; n=2*3+1; echo $n; n=abc; echo $n; declare -r ro=1; ro=2; echo $?; declare -l low=ABC; declare -u up=abc; echo $low $up; declare -p n ro low
###
readonly R=1; R=2; echo after; 
###
echo $((2**10)) $((16#ff)) $((2#1010)) $((8#17)) $((36#z)) $((64#@)) $((0x1F)) $((017)) $((5/2)) $((-5/2)) $((-5%3)) $((5%-3)) $((1<<4)) $((~5)) $((5^3)) $((5&3|8)) $((!0)) $((3>2?10:20))
###
echo $((08)); echo next $?
###
x=5; echo $((x++ + ++x)) $x $((x--)) $((--x)) $((x+=10)) $((x**2)) $((x=3, y=4, x*y)); ((x==3)) && echo three; let "z = x << 2" z+=1; echo $z; let z==0; echo $?
###
echo $((1/0)); echo after
###
echo $((10 % 0)) 2>&1; ((a=)); echo $((3 +)); echo $(( (2+3 ))
###
echo $((a b)); echo x; ((1+2; echo $?
###
a=3; b=a; c=b; echo $((c)) $((c+1)) $((arr[1]+1)); arr=(10 20); echo $((arr[0]+arr[1])) $((arr)); i=0; echo $((arr[i++])) $i
###
echo $((9223372036854775807+1)) $((-9223372036854775808)) $((1e3)); echo $?
###
if [ "$x" = "" ] && [ -z "$x" -o -n "$y" ]; then echo ok; fi; [ 5 -gt 3 -a 2 -lt 1 ]; echo $?; [ a \< b ] && echo less; [ ! -e nofile ] && echo none; [ -f ]; echo $?; [ ]; echo $?
###
[ 1 -eq a ]; echo $?; [ 1 2 ]; echo $?; [ a b c ]; echo $?; [ a = b; echo $?; test 1 -foo 2; echo $?; [ -n a b ]; echo $?; [[ 1 -eq a ]]; echo $?
###
x=; [ $x = a ]; echo $?; [ -n $x ] && echo 'unquoted true'; [ $x == ]; echo $?
###
[[ abc == a* ]] && echo glob; [[ abc == "a*" ]] || echo quoted; [[ a < b && ! b < a ]] && echo order; [[ 10 -gt 9 ]] && echo num; [[ "2024-01-15" =~ ^([0-9]+)-([0-9]+)-([0-9]+)$ ]] && echo "${BASH_REMATCH[@]:1}"; re='a b'; [[ 'xa by' =~ $re ]] && echo "${BASH_REMATCH[0]}"
###
touch new; mkdir d; ln -s new link; ln -s nowhere broken; for t in e f d L h r w x s; do for f in new d link broken; do [ -$t $f ] && printf '%s:%s ' $t $f; done; done; echo; [ new -ef link ] && echo same; touch -d yesterday old; [ new -nt old ] && echo newer; [ old -ot new ] && echo older
###
[[ -o errexit ]] || echo no errexit; [[ -t 0 ]] || echo no tty; [[ -v HOME ]] && echo set; [[ -R x ]]; echo $?; [[ a -nt b ]]; echo $?; [[ ( a == a || b == c ) && d == d ]] && echo grouped
###
exec 3> out.txt; echo to3 >&3; exec 3>&-; cat out.txt; exec 4< out.txt; read -u 4 l; echo $l; exec 4<&-; echo x >&3
###
{ echo out; echo err >&2; } > both 2>&1; cat both; { echo out; echo err >&2; } 2>&1 >only | sed 's/^/piped /'; cat only; ls nofile &> all; cat all; ls nofile &>> all; wc -l < all; ls nofile |& cat
###
echo hi > sub/dir/file; echo $?; cat < nofile; echo $?; > empty; wc -c < empty; echo a > f > g; cat f g; : > "$nothing"; echo $?
###
echo a 1>&2 2>/dev/null; echo b 3>&1 >&3; exec 5<> rw; echo data >&5; cat rw; exec {fd}> auto; echo $((fd >= 10)); echo t >&$fd; exec {fd}>&-; cat auto; cat <&7
###
cat <&-; echo $?; read x <&-; echo $?; echo x >&-; echo $?; exec 0<&-; cat; echo $?
###
diff <(echo a; echo b) <(echo a; echo c); echo $?; cat <(echo one) <(echo two); tee >(cat > copy) <<< data > /dev/null; sleep 0.1; cat copy; paste <(seq 3) <(seq 4 6)
###
while read -r a b; do sum=$((sum+b)); done < <(printf 'x 1\ny 2\n'); echo $sum; printf 'x 1\n' | while read a b; do s2=5; done; echo "[$s2]"; shopt -s lastpipe; printf '3\n' | read v; echo "[$v]"
###
sleep 0.1 & p=$!; jobs; wait $p; echo $?; (exit 5) & wait $!; echo $?; wait; echo $?; wait 99999; echo $?; wait %1; echo $?
###
for i in 3 1 2; do (sleep 0.$i; echo $i) & done; wait; echo all; sleep 0.2 & sleep 0.1 & wait -n; echo $?; jobs -r | wc -l; wait
###
fg; bg; jobs; disown; echo $?; fg %3; set -m; sleep 0.1 & fg; echo $?
###
f() { echo "$# args: $*"; echo "$1 ${2:-none} ${@: -1}"; shift; echo "$@"; shift 5; echo $?; return 42; }; f a 'b c' d; echo $?; f; type f | head -3; unset -f f; f
###
fact() { (( $1 <= 1 )) && echo 1 || echo $(( $1 * $(fact $(($1-1))) )); }; fact 10; fib() { if (($1<2)); then echo $1; else echo $(( $(fib $(($1-1))) + $(fib $(($1-2))) )); fi; }; fib 8
###
x=global; f() { local x=local; g; echo "f $x"; }; g() { echo "g $x"; x=changed; }; f; echo $x; local y=1; h() { local a b=2 c; echo "[$a][$b]"; local -i k=3+4; echo $k; }; h
###
while getopts ':ab:c' o; do case $o in a) echo A;; b) echo "B=$OPTARG";; :) echo "missing $OPTARG";; \?) echo "bad $OPTARG";; esac; done; echo $OPTIND
###
set -- -a -b val -x file -c; while getopts ab:c o; do echo "$o ${OPTARG-unset} $OPTIND"; done; shift $((OPTIND-1)); echo "rest $*"
###
set -- -abval -- -c; while getopts ab:c o; do echo "$o ${OPTARG-unset}"; done; shift $((OPTIND-1)); echo "rest $*"; OPTIND=1; set -- -b; getopts b: o; echo $? $o; OPTIND=1; OPTERR=0; getopts b: o; echo $o; getopts; echo $?
###
PS3='choose: '; select x in red green quit; do echo "got $x ($REPLY)"; [ "$x" = quit ] && break; done <<< $'1\n9\n\n3'
###
select x in a b; do echo $x; done < /dev/null; echo $?
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
echo $(( $(echo 3) + `echo 4` )); echo $(<nofile); echo hi > f; echo "$(<f)" $(cat f; exit 3); echo $?; x=$(exit 9); echo $?
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
pushd /tmp; pushd /; dirs; dirs -v; popd; popd; popd; echo $?; pushd; dirs -c; pushd nodir; echo ~+ ~-
###
alias ll='ls -l'; alias; alias nope; unalias ll; unalias ll; shopt -s expand_aliases; alias hi='echo hello'
hi there; alias e='echo ' w=world
e w; type hi; unalias -a; alias
###
export A=1; B=2; sh -c 'echo "[$A][$B]"'; C=3 sh -c 'echo $C'; echo "[$C]"; export -n A; sh -c 'echo "[$A]"'; env -i /bin/sh -c 'echo $HOME'; export -p | grep -c declare; unset B; echo "[$B]"; export 1x=2; echo $?
###
IFS=,; x='a,b,,c'; for w in $x; do echo "[$w]"; done; set -- $x; echo $#; echo "$*"; IFS=; echo "$*"; unset IFS; echo "$*"
###
set -- 'a b' c; for a in "$@"; do echo "<$a>"; done; for a in $@; do echo "<$a>"; done; for a in "$*"; do echo "<$a>"; done; echo "x$@y"; set --; for a in "$@"; do echo never; done; echo $#
###
touch a.txt b.txt .hidden 'sp ace' c1 c2 c10; echo *.txt; echo *; echo .*; echo c?; echo [ab]*; echo [!ab]*; echo *.nomatch; echo "*.txt"; shopt -s nullglob; echo *.none; shopt -u nullglob; shopt -s dotglob; echo *; shopt -s failglob; echo *.none; echo $?
###
mkdir -p d/e/f; touch d/1.c d/e/2.c d/e/f/3.c; echo **/*.c; shopt -s globstar; echo **/*.c; echo **; echo d/**/; for f in d/*/; do echo "$f"; done; GLOBIGNORE='*.c'; echo d/*
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
coproc { read l; echo "got $l"; }; echo hello >&${COPROC[1]}; read r <&${COPROC[0]}; echo $r; wait; coproc CAT { cat; }; exec {CAT[1]}>&-; wait $CAT_PID; echo $?
###
echo -e 'a\tb\nc\x41\u00e9\0101\cX'; echo; echo -n no; echo; echo -E 'a\tb'; echo -en 'x\n'; echo -z; echo -; echo --; echo -nz; echo -e '\e[1m' | cat -v; shopt -s xpg_echo; echo 'a\tb'
###
history; history | wc -l; fc -l; echo $?; set -o | head -3; set +o | head -2; shopt | head -2; shopt -s nosuchopt; set -o nosuch; echo $?; set -Z; echo $?
###
help nosuch; echo $?; help -d cd pwd; times | wc -l; enable -n echo; type -t echo; enable echo; enable nosuch; declare -F; declare -f nosuch; echo $?; declare -x | grep -c HOME; declare -Z; echo $?
###
eval 'echo a; echo b'; eval; echo $?; eval 'if'; echo $?; eval "x=1" "y=2"; echo $x$y; cmd='echo "a b"'; $cmd; eval $cmd; eval 'false'; echo $?
###
unset x; x+=abc; x+=def; echo $x; y=(a); y+=b; echo "${y[@]}"; y+=(c d); echo ${#y[@]}; declare -a e; echo ${#e[@]}; z[5]=x; echo ${!z[@]} ${#z[@]}; a=(1 2 3); a=("${a[@]:1}"); echo ${a[@]}; a=([3]=x [1]=y z); declare -p a
###
s='a:b:c'; IFS=: read -ra p <<< "$s"; echo ${#p[@]} "${p[1]}"; IFS=: ; echo "${p[*]}"; unset IFS; join() { local IFS=$1; shift; echo "$*"; }; join , a b c; printf -v out '%s, ' "${p[@]}"; echo "${out%, }"
###
str=$'line1\nline2\ttab'; echo "$str"; echo $str; echo "${str@Q}" "${str@E}" ; v=abc; echo "${v@U}" "${v@u}" "${v@A}" "${v@a}"; declare -ir n=5; echo "${n@a}" "${n@A}"; ps='\u@\h'; echo "${v@L}" "${v@K}"
###
for f in *.txt; do [ -e "$f" ] || { echo "no txt files"; break; }; echo "$f"; done; files=(*); echo ${#files[@]}; compgen -W 'apple banana avocado' a; compgen -b | head -2; compgen -v HOM
###
n=0; until [ $n -eq 3 ]; do n=$((n+1)); [ $n -eq 2 ] && continue; echo $n; done; while :; do ((n++ > 5)) && break; done; echo $n; for ((;;)); do break; done; for i in $(seq 1 3); do echo -n "$i "; done; echo
###
false && echo a || echo b; true && false || echo c; ! false && echo d; true; echo $?; false; echo $?; { false; true; }; echo $?; (false); echo $?; ! true; echo $?
