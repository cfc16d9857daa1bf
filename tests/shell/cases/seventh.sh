trap 'echo exit $?' EXIT; f() { trap 'echo ret' RETURN; return 3; }; f; echo $?
###
f() { trap 'echo inner' EXIT; echo in; }; f; (trap; echo sub); echo out
###
trap 'echo err $LINENO $?' ERR
false
f() { false; }
f
set -E
f
! false
false || true
if false; then :; fi
(exit 4)
###
trap 'echo dbg $BASH_COMMAND' DEBUG; x=1; echo $x | cat; trap - DEBUG; echo off
###
trap -p; trap 'echo "a b"' INT TERM; trap; trap - INT; trap -p INT TERM
###
trap bad
###
trap 'x' NOSUCH
###
trap -l | head -2
###
set -e; f() { false; echo "not"; }; f && echo yes; echo after; f; echo never
###
set -e; x=$(false); echo never
###
set -e; local_() { local x=$(false); echo ok; }; local_; echo "${x:-unset}"; export y=$(false); echo y
###
set -e; (false; echo a) || echo b; { false; echo c; } || echo d; false | true; echo e; set -o pipefail; false | true; echo f
###
set -e; while false; do :; done; until true; do :; done; echo $((0)); ((0)) || echo zero; let 0 || echo let; ((0)); echo never
###
set -eu; echo ${x:-d}; echo $x; echo never
###
set -u; echo "${a[@]}"; echo "${a[0]}"; echo never
###
set -u; f() { echo $1; }; f; echo after
###
set -u; echo $# "$@" $* ${1-none}; echo ${#x}
###
declare -n r=t; t=5; echo $r; r=6; echo $t; declare -n; unset -n r; echo ${r-gone} $t
###
f() { local -n arr=$1; arr+=(x); echo ${!arr} ${#arr[@]}; }; a=(1 2); f a; echo "${a[@]}"
###
declare -n self=self; self=1; echo $self
###
declare -n 1x=y
###
mapfile -t l < <(printf 'a\nb\n\nc'); declare -p l; mapfile -n 2 -O 1 m <<< $'x\ny\nz'; declare -p m; mapfile -s 1 -d : -t k <<< 'a:b:c'; declare -p k
###
mapfile -C 'echo cb' -c 2 z <<< $'1\n2\n3\n4'; echo ${#z[@]}; readarray -u 9 q; mapfile -n x
###
coproc cat; echo hi >&${COPROC[1]}; read -r l <&${COPROC[0]}; echo "got $l"; eval "exec ${COPROC[1]}>&-"; wait $COPROC_PID; echo $?
###
coproc W { while read x; do echo "<$x>"; done; }; echo a >&"${W[1]}"; read y <&"${W[0]}"; echo $y; kill $W_PID; wait $W_PID 2>/dev/null; echo $?
###
printf '%q\n' 'a b' "it's" '' $'a\nb' '~x' 'a=b' '$x' 'é' '!' '{a,b}' '#c' 'a#c' '*'
###
printf '%(%Y-%m-%d)T %(%s)T\n' 0 86400; printf '%(%H)T\n' -1 | wc -c; TZ=UTC printf '%(%c)T\n' 1000
###
printf '%5s|%-5s|%05d|%+d|%x|%X|%#x|%o|%e|%g|%c|%%|%b\n' ab cd 42 7 255 255 255 8 1234.5 0.0001 xyz 'a\tb'
###
printf '%d\n' 0x1f 017 "'a" '"b' 1.5 abc ''; echo $?
###
printf '%s %s\n' a b c; printf '%s\n'; printf '%d\n'; printf 'x%*dy\n' 5 3; printf '%-*d|\n' 5 3; printf '%.*f\n' 2 3.14159
###
printf -v x '%03d' 7; echo $x; printf -v a[2] hi; declare -p a; printf -v 1x y; printf; printf -z
###
x='a b'; echo ${x@Q} ${x@U} ${x@u} ${x@L} ${x@A} ${x@a} ${x@K} ${x@P} ${x@E}; declare -ir n=5; echo ${n@A} ${n@a}
###
declare -A m=([k]=v ["a b"]=c); echo "${m[@]@Q}"; echo "${m[@]@A}"; echo "${m[@]@K}"; echo "${m[@]@k}"; a=(1 'x y'); echo "${a[@]@Q}" "${a[@]@A}" "${a[*]@K}"; set -- p 'q r'; echo "${@@Q}" "${*@Q}"
###
ab=1 abc=2 abd=3; echo ${!ab*} "${!ab@}"; v=abc; echo ${!v}; v='a[1]'; a=(x y); echo ${!v}; echo ${!nope}; v='1x'; echo ${!v}
###
a=([5]=x [2]=y z); echo "${!a[@]}" "${a[@]}" ${#a[@]} ${a[-1]}; unset 'a[2]'; a+=(w); declare -p a; echo ${a[-9]}
###
a=(1 2 3 4 5); echo ${a[@]:1:2} ${a[@]: -2} ${a[@]::2} ${a[*]/3/x} ${a[@]#1} ${#a[1]} ${a[@]/%/!}; a[10]=z; echo ${a[@]:5:2}; echo ${a[@]:1:-1}
###
declare -A m; m[b]=1; m[a]=2; m[c]=3; m[x y]=4; declare -p m; for k in "${!m[@]}"; do echo "$k=${m[$k]}"; done; unset 'm[a]'; echo ${#m[@]} ${m[a]-none}; [[ -v m[b] ]] && echo has; [[ -v m[zz] ]] || echo not
###
declare -A m; m[]=x; m=(a); echo "${m[@]}"; declare -A n=(a 1 b 2); declare -p n; declare -a n
###
case abc in a*) echo 1 ;;& *c) echo 2 ;& zzz) echo 3 ;; *) echo 4 ;; esac; case x in esac; echo $?; case "" in "") echo e;; esac
###
shopt -s extglob; x=foo.tar.gz; echo ${x%.@(gz|bz2)} ${x%%.*} ${x/+(o)/O} ${x//!([a-z])/_}; [[ ab == ?(a)b ]] && echo m; case 12a in +([0-9])) echo n;; *) echo o;; esac; echo ${x##*(f)o}
###
IFS=:; x=a:b::c:; set -- $x; echo $#; printf '<%s>' "$@"; echo; IFS=' :'; set -- $x; printf '<%s>' "$@"; echo; IFS=; set -- $x; echo $#; unset IFS; x=' a  b '; echo [$x] "$*"
###
IFS=,; a=(1 2 3); echo "${a[*]}" ${a[*]}; x="${a[@]}"; echo "$x"; echo "$*" ; set -- x y; y=$*; echo "$y"; y="$@"; echo "$y"
###
read -d : a <<< 'x y:z'; echo "[$a]"; read -n 3 b <<< abcdef; echo $b; read -N 4 c <<< $'a\nbcd'; printf '%q\n' "$c"; read -a d <<< 'p q r'; declare -p d; read -t 0.1 e < <(sleep 1); echo $?; read -p 'Name: ' f <<< x; echo $f; read <<< 'in  reply'; echo "$REPLY"; IFS=, read g h <<< a,b,c; echo $h
###
read x y <<< 'a\ b c\'; echo "$x|$y"; read -r x y <<< 'a\ b c\'; echo "$x|$y"; read -s z <<< q; echo $z; read 1x; read -t abc v; read -u 7 w; read -q; echo -n abc | { read v; echo "$? $v"; }
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
cat <<A <<B; echo
a
A
b
B
cat << EOF | tr a-z A-Z
piped
EOF
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
echo $((2**-1)) ; echo n
###
echo $((a=3, a*2, a++ + ++a)) $a $((a>3?10:20)) $((1<<3|1)) $((~5)) $((!3)) $((5%3)) $((-5/2)) $((-5%3)) $((0x1F)) $((2#101)) $((36#z)) $((64#_)) $((010)) $((1 == 1 && 0 || 3))
###
echo $((1+)); echo n
###
echo $((3#5)); echo n
###
((x=5)); let y=x+1 z=y*2; echo $x $y $z; let 'w = 1 +'; echo $?; let; echo $?; ((1+)) ; echo $?; x=abc; echo $((x)); x='1+1'; echo $((x*2)); x=y+; echo $((x))
###
echo $((9223372036854775807+1)) $((9223372036854775808)) $((1e3))
###
while getopts ':ab:c' o; do case $o in a) echo A;; b) echo "B $OPTARG";; :) echo "need $OPTARG";; \?) echo "bad $OPTARG";; esac; done; set -- -a -b x -z -b; OPTIND=1; while getopts ':ab:c' o; do echo "$o $OPTARG $OPTIND"; done; getopts; getopts a; echo $?
###
set -- -x -b; while getopts 'ab:' o; do echo "$o ${OPTARG-unset}"; done; echo $OPTIND
###
exec 3>out; echo a >&3; exec 3>&-; echo b >&3; cat out; exec 4<out; read l <&4; echo $l; exec 4<&-; read l <&4; exec {fd}>x; echo $fd; echo q >&$fd; exec {fd}>&-; cat x
###
exec 5<>rw; echo hello >&5; cat rw; exec 5>&-; { echo o; echo e >&2; } 2>&1 >/dev/null | cat; echo z 1>&2 2>/dev/null; ls nosuch 2>&1 | cat; ls nosuch &> all; cat all; echo y >| all; set -C; echo n > all; echo $?
###
exec 3< nosuch; echo after; exec nosuchcmd; echo never
###
diff <(echo a) <(echo b); cat <(echo x) - <<< y; echo <(:) | sed 's/[0-9]*$//'; tee >(cat > f) <<< hi >/dev/null; sleep 0.2; cat f; wc -l < <(seq 3)
###
sleep 0.1 & wait -n; echo $?; (exit 3) & (sleep 0.2; exit 4) & wait -n -p id; echo $? $((id>0)); wait; echo $?; wait 99999; echo $?; wait %5; echo $?; wait -n; echo $?
###
yes | head -1; echo ${PIPESTATUS[@]}; true | false | true; echo "${PIPESTATUS[@]}" $?; ! true; echo $?; set -o pipefail; yes | head -1 >/dev/null; echo $?
###
umask; umask -S; umask 027; umask -S; umask u=rwx,g=rx,o=; umask; umask -p; umask 9; umask g+w; umask; umask x; touch f; stat -c %a f
###
mkdir -p a/b c; pushd a; pushd b; dirs; dirs -v; pushd +1; popd; popd -n; dirs -p; popd; popd; pushd nosuch; pushd; dirs +3; dirs -c; dirs; cd -; pushd -x
###
f() { local -; set -x; :; }; f; echo $-; set -o | grep xtrace; local x; f2() { local x=1 y; declare -p x y; local -p; }; f2; local
###
shopt -s nosuch; shopt -q extglob; echo $?; shopt extglob nullglob; shopt -u nullglob; shopt -p nullglob; shopt -o errexit; shopt -so nounset; shopt -p -o nounset; shopt -s | head -3; shopt -z
###
shopt -s nullglob; echo *.none; shopt -u nullglob; echo *.none; shopt -s failglob; echo *.none; echo after
###
shopt -s dotglob globstar nocaseglob; mkdir -p d/e; touch d/e/.h d/X.TXT; echo ** ; echo d/*.txt; echo **/.*; GLOBIGNORE='d/*'; echo d/*; set -f; echo *
###
shopt -s lastpipe; echo x | read v; echo "$v"; shopt -s nocasematch; [[ ABC == abc ]] && echo ci; case X in x) echo cx;; esac; [[ FOO =~ ^f(o+)$ ]]; echo "${BASH_REMATCH[@]}"
###
select x in a b; do echo "$x $REPLY"; break; done <<< 2; select y in p q; do echo "[$y]"; done <<< $'9\n1'; echo $?; PS3='? '; select z; do :; done < /dev/null
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
[ 1 -eq a ]; [ a b ]; [ -z ]; [ ]; [ 1 = 1; [ ! ]; [ 1 -foo 2 ]; [ ( 1 ) ]
###
[[ 1 -eq a ]] || echo n; [[ a < b && ! b < a ]] && echo y; [[ -n "" || -z "" ]] && echo z; [[ $x == "" ]] && echo e; [[ a =~ [ ]]; echo $?; test 1 -lt 2 -a 3 -gt 2 && echo t; test -e / -o -e x && echo o; [[ x ]]; echo $?; [[ 010 -eq 8 ]] && echo oct; [[ a -nt b ]]; echo $?
###
f() { echo "$FUNCNAME ${FUNCNAME[1]} $BASH_LINENO $LINENO"; g; }; g() { echo "${FUNCNAME[*]}"; caller; caller 0; caller 1; caller 9; }; f
echo $LINENO
eval 'echo $LINENO
echo $LINENO'
###
x=abcdef; echo ${x:2} ${x:1:3} ${x: -2} ${x:0:-2} ${x:10} ${#x} ${x^} ${x^^} ${x^^[ace]} ${x,,} ${x/b/B} ${x//[bd]} ${x/#a/A} ${x/%f/F} ${x#*c} ${x%d*} ${y:-def} ${y:=set} $y ${y:+alt} ${z+no}; echo ${x:4:-4}
###
echo ${x?} ; echo after
###
echo ${x:?custom message}; echo after
###
readonly r=1; r=2; echo after; unset r; declare -r q=1; q=2; echo $?; f() { local r=3; echo $r; }; f; export r; readonly -p | grep ' r='; (r=5; echo in); readonly a=(1); a[0]=2
###
echo {1..5} {a..e..2} {01..10..3} {5..1} {a,b}{1,2} {a} {a,} x{,y} {1..a} "{1,2}" {-2..2} {z..a..5} $x{1,2} {1..3..0}
###
echo ~ ~root ~nosuch "~" a~ x=~ ~+ ~-; x=~/a:~/b; echo $x
###
echo `echo \`echo nested\`` $(echo $(echo deep)) "$(echo "q $(echo 'r')")"
###
time true; TIMEFORMAT='%R %U'; { time sleep 0.1; } 2>&1 | cut -c1-3; time -p sleep 0.1 2>/dev/null
###
alias ll='ls -l'; alias; alias ll nosuch; unalias ll; unalias ll; unalias -a; shopt -s expand_aliases
alias e='echo hi'
e there
\e x
###
enable -n echo; echo ext; enable echo; enable -n | head; builtin nosuch; builtin echo b; command echo c; command -p echo d; command nosuch; enable nosuch
###
history; fc -l; bind -x; disown; fg; bg; jobs -l; jobs %1; kill; kill %1; kill -l 9 TERM 137; kill -0 $$; echo $?; kill -NOPE $$; kill 0x; suspend
###
eval 'echo a; b=2'; echo $b; eval; eval 'if'; echo $?; eval "$(echo 'echo from; exit 3')"; echo never
###
. nosuch; echo $?; source; echo 'echo in $1 $#; return 5; echo no' > s; . ./s arg; echo $? $#; PATH=/bin . s; echo 'exit 7' > t; . ./t; echo never
###
return; echo a; break; echo b; continue; for i in 1 2 3; do for j in a b; do [ $i = 2 ] && continue 2; [ $j = b ] && break; echo $i$j; done; done; break 0; for i in 1; do break x; done; echo c; f() { return abc; }; f; echo $?; f() { return 256; }; f; echo $?; exit abc
###
shift; echo $?; set -- a b c; shift 2; echo $*; shift 5; echo $?; shift -1; echo $?; shift x; set -- -n x; echo "$@"; set -q; set -o nosuch; set +o | head -2
###
unset x y; unset -f nof; unset 1x; x=1; f() { unset x; echo ${x-no}; }; f; echo ${x-gone}; unset -v PATH; ls; unset -q
###
export -p | grep HOME; export x=1; export -n x; bash -c 'echo ${x-no}'; export 1=2; export -f f; f() { echo fn; }; export -f f; bash -c f; export nosuch; env | grep nosuch
###
cd nosuch; cd; pwd; cd - >/dev/null; cd a b; cd -L /; pwd -P; cd ''; OLDPWD=; cd -; CDPATH=/; cd tmp; cd -q; echo $?
###
echo -e 'a\tb\c' x; echo -n x; echo -E 'a\n'; echo -ne '\x41\n'; echo -x; echo --; echo - ; echo "-n"; echo -e '\0101\u00e9'
###
nosuch; echo $?; ./nosuch; echo $?; touch ne; ./ne; echo $?; /; echo $?; mkdir d; ./d; echo $?; "" ; echo $?; echo '#!/nosuch/interp' > sc; chmod +x sc; ./sc; echo $?; command_not_found_handle() { echo "no $1"; return 9; }; zzz; echo $?
###
a=1 b=$a; echo $b; a=2 env | grep '^a='; a=3 eval 'echo $a'; echo $a; x=1 y=$((x+1)); echo $y; IFS=: read p q <<< 1:2; echo $q; a+=5; echo $a; a=b=c; echo $a; 1a=3; a =3; a= 3
###
set -v
echo a
x=1 # comment
set +v
echo b
###
set -n; echo a
###
bash -c 'echo $0 $1' n a; bash -n -c 'if'; echo $?; bash -x -c 'echo x'; bash -o nosuch -c :; echo $?; bash nosuch; echo $?; echo 'echo in $0 $*' | bash -s a b; bash -e -c 'false; echo no'; echo $?; bash --nosuch; echo $?; bash -c; echo $?
