###
declare -A m; m[]=5; echo $?; declare -A n; n['']=x; echo $?
###
m=(1 2); m[]=5; echo "$?"; echo after
###
declare -n s=arr[1]; arr=(1 2); s=Z; echo "${arr[@]} $s"; s+=q; echo "${arr[@]}"; unset s; declare -p arr
###
declare -n self=self; echo $?; declare -n; echo $?
###
declare -n bad=1x; echo $?; declare -n e=''; echo $?; declare -n x=y; x=5; declare -p x y; declare -p -n x
###
trap 'echo R $?' RETURN; f() { return 3; }; f; echo $?
###
f() { trap 'echo ret $?' RETURN; false; return 3; }; f; f; trap - RETURN; f
###
declare -ft g; g() { echo g; }; declare -ft g; trap 'echo R2' RETURN; g; declare -F; declare -pf g
###
kill ''; echo $?; kill 0x; kill -- -x; kill @; kill %foo; kill %%; echo $?
###
getopts a 1x -a; echo $?; echo $OPTIND
###
shift 1 2; echo $?
###
printf -v; echo $?; printf '%Q|%.3Q|%.3q\n' 'a b' 'c def' 'x yz'
###
read -t 0.1 x < /dev/zero; echo $?
###
read -t 0 < /dev/null; echo $?; echo x | { sleep 0.1; read -t 0; echo $?; read l; echo $l; }
###
mapfile -n x a; echo $?
###
mapfile 1a < /dev/null; echo $?; mapfile -u 8 a; echo $?; declare -A as; mapfile as < /dev/null; echo $?; mapfile -O x a; mapfile -c x a; mapfile -s x a; mapfile -d; mapfile -z
###
coproc { cat; }; exec {COPROC[1]}>&-; wait; echo $?
###
x=<(echo y); echo ${x%/*}; ls -l --flag=<(echo); cat --file=<(echo) 2>&1 | sed 's/[0-9]*//g'
###
ls --color=<(echo) 2>&1 | sed 's/[0-9][0-9]*/N/g'; echo --file=<(:) a<(:)b 2>&1 | sed 's/[0-9][0-9]*/N/g'
###
exec {fd}> out; exec {fd}>&-; echo x >&$fd; echo $?; n=9; echo y >&$n; cat <&$n
###
(exec /etc/passwd); echo $?; (exec ./nofile); echo $?; touch t; (exec ./t); echo $?
###
(exec /tmp); echo $?; exec; echo $?; (exec -z); echo $?; (exec -a); echo $?
###
unset OLDPWD; cd -; echo $?; OLDPWD=; cd -; echo $?; pwd
###
pwd -x; echo $?; pwd extra; cd . . ; cd -e; cd -P -e .; echo $?
###
pushd; echo $?; pushd nope; pushd +9; popd; popd +9; dirs +9; dirs -x; pushd -x; popd a; dirs a
###
mkdir x y; pushd x; pushd ../y; pushd +9; popd +9; dirs +9; popd -9; pushd -1; dirs -l -v; dirs -p -l; pushd -0; pushd -n +1; dirs
###
mkdir x; pushd x >/dev/null; popd -n; dirs; popd; pushd -n x; pushd -n; dirs -c; pushd; popd 0; pushd x y; pushd ''
###
declare -z; declare 1a; declare -i n=abc n2=08; declare -r r=1; declare r=2; r=3; echo no
###
declare -r r=1; unset r; echo $?; unset -v r; unset -f r; unset 1x; echo $?; unset -z; unset; echo $?; unset nosuch; echo $?; unset -n nosuch; unset -vf x
###
return; echo $?; return 5; echo $?; f() { return x; }; f; echo $?; f() { return 300; }; f; echo $?; f() { return -1; }; f; echo $?; f() { return 1 2; echo in; }; f; echo $?
###
(exit x); echo $?; (exit 1 2; echo still); echo $?; (exit 257); echo $?; (exit -1); echo $?; (exit '') ; echo $?
###
wait 99999; echo $?; wait %1; echo $?; wait abc; echo $?; wait -n; echo $?; wait -z; sleep 0.1 & wait -n -p v; echo "$? ${v:+set}"; wait -p; wait -p 1x
###
sleep 0.2 & sleep 0.1 & wait -n; echo $?; jobs; wait; (exit 3) & wait $!; echo $?; (exit 4) & p=$!; wait -p who $p; echo $? $((who==p)); wait $p; echo $?; wait $p $p; echo $?
###
disown; disown %1; disown -a; disown -h; disown 999999; disown -z; sleep 1 & disown; jobs; disown %-
###
fg; fg %1; bg; bg %1; fg -x; set -m; fg; bg; fg %foo; sleep 0.1 & fg; echo $?; sleep 1 & bg; bg %1; kill %1; wait
###
umask; umask -S; umask 077; umask; umask u=rwx,g=rx,o=; umask -S; umask 999; umask abc; umask -p; umask -pS; umask g+w; umask; umask u=q; umask 0o22; umask -x
###
builtin; echo $?; builtin ls; builtin echo hi; builtin nosuch; builtin -x; builtin cd /; pwd; builtin if
###
bind -z; bind -q nosuch; bind -l | head -3; bind
###
complete -p; complete -W 'a b' foo; complete -p; complete -p foo; complete -p bar; compgen -W 'apple banana' b; compgen -W 'a' z; echo $?; compgen -b e; compgen -A function; compgen -k w; compgen -v BASH_V; complete -r foo; complete -r foo; complete -z; compgen -z; complete -F; complete -o bad x; compopt
###
shopt -s nosuch; shopt nosuch; shopt -q extglob; echo $?; shopt extglob nullglob; shopt -s extglob; shopt -p extglob; shopt -o errexit; shopt -so errexit; shopt -u -s x; shopt -z; shopt -o nosuch; shopt -s | head -3; echo $-
###
alias; alias ll='ls -l'; alias; alias ll; alias nosuch; unalias nosuch; unalias; unalias -a; alias; alias 'a b=c'; alias -p; alias -z; alias x=; alias x; unalias -z; alias a/b=c; alias 'q=it'"'"'s'; alias
###
echo $((16#ff)) $((2#101)) $((8#17)) $((36#z)) $((64#_)) $((0xff)) $((017)) $((10#08)); echo $((08)); echo next
###
echo $((2#2)); echo $?; echo $((65#1)); echo $((1#0)); echo $((99999999999999999999)); echo $((9223372036854775807+1)); echo $((-9223372036854775808/-1)); echo $((5%-3)) $((-5%3)) $((-7/2)) $((2**63)) $((2**-1)); echo
###
echo $((1/0)); echo a; echo $((5%0)); echo b; x=0; ((x/=0)); echo $?; ((1/x)) || echo c; [[ 1/0 -eq 1 ]]; echo d
###
echo $((x=5, y=x+2, x*y)) $((x>3?10:20)) $((x>9?1:x>4?2:3)) $((!x)) $((~x)) $((x<<2)) $((x>>1)) $((x&1)) $((x|8)) $((x^1)) $((x&&0)) $((0||y)) $((++x)) $((x--)) $x $((x+=3)) $((x<<=1)) $((x%=7)) $((- -x)) $((+ +x)) $((x==x)) $((1<2<3))
###
echo $((1+)); echo a; echo $((*2)); echo $((a b)); echo $((1 2)); echo $((5=6)); echo $((x++y)); echo $((3++)); echo $(( )); echo $((a[0]+1)); echo $((1.5)); echo $(("3"+4)); echo $(('3'+4))
###
x=y y=z z=7; echo $((x)); x=x; echo $((x)); echo b; a=1+2; echo $((a*2)) $(($a*2)); s='a b'; echo $((s)); e=; echo $((e+1)) $((unset_v)); a=(4 5 6); echo $((a[1]+a[-1])) $((a)) $((${#a[@]})) $((a[1]++)) ${a[1]}
###
for ((i=1;i<=3;i++; do echo; done
###
printf 'name,age,city\nann,30,Oslo\nbob,,Rome\n"x, y",5,Z\n' > people.csv
while IFS=, read -r name age city rest; do printf '%-10s|%3s|%s|%s\n' "$name" "${age:-?}" "$city" "$rest"; done < people.csv
while IFS= read -r -d, f || [[ -n $f ]]; do echo "<$f>"; done < people.csv
tail -n +2 people.csv | while read -r l; do ((n++)); done; echo "n=${n-unset}"
{ read -r head; while read -r l; do echo "$head -> $l"; done; } < people.csv
###
declare -A c; while read -ra w; do for x in "${w[@]}"; do ((c[$x]++)); done; done <<< 'the cat the dog
the end'
for k in $(printf '%s\n' "${!c[@]}" | sort); do echo "$k: ${c[$k]}"; done
echo "${#c[@]} ${c[the]:-0} ${c[none]:-0}"; unset 'c[the]'; echo "${#c[@]}"; [[ -v c[cat] ]] && echo has; [[ -v c[the] ]] || echo no; declare -p c
###
a=(zero one two [5]=five "six six"); echo "${a[@]}" "${!a[@]}" "${#a[@]}" "${#a[5]}" "${a[-1]}" "${a[@]:1:2}" "${a[@]: -2}" "${a[*]:0:1}"; a+=(x y); a[1]+=more; echo "${a[@]/o/0}"; echo "${a[@]^}"; unset 'a[0]'; echo "${a[0]-gone}" ${#a[@]}; b=("${a[@]}"); declare -p b; IFS=-; echo "${b[*]}"; echo ${b[*]}; unset IFS; echo ${a[9]:?bad index}
echo no
###
a=(1 2 3); echo ${a[-4]}; echo $?; a[-5]=x; echo $?; unset 'a[-9]'; echo $?; a[]=1; echo $?; echo ${a[]}; echo next; echo ${a[x y]}; echo more
###
declare -A m=([a]=1 ["b c"]=2 [$'t\tb']=3); m+=([d]=4); for k in "${!m[@]}"; do printf '%q=%q\n' "$k" "${m[$k]}"; done | sort; m[a]+=1; echo ${m[a]}; declare -A m2=(k1 v1 k2 v2 k3); declare -p m2; declare -A bad=(x); declare -p bad; m[]=5; echo $?; echo "${m[@]@k}" | wc -w
###
re='^([a-z]+)-([0-9]+)\.(tar\.)?gz$'; for f in foo-12.tar.gz bar-3.gz baz.zip; do if [[ $f =~ $re ]]; then echo "${BASH_REMATCH[0]} name=${BASH_REMATCH[1]} v=${BASH_REMATCH[2]} tar=${BASH_REMATCH[3]:-none} n=${#BASH_REMATCH[@]}"; else echo "no: $f ${#BASH_REMATCH[@]}"; fi; done; [[ a =~ ( ]]; echo $?; [[ "a.b" =~ a"."b ]]; echo $?; [[ axb =~ a"."b ]]; echo $?; [[ "x y" =~ x\ y ]]; echo $?; [[ abc =~ b ]] && echo "${BASH_REMATCH}"; x='['; [[ a =~ $x ]]; echo $?
###
f() { case $1 in [0-9]) echo digit ;& x) echo fall ;; [a-z]|[A-Z]) echo letter ;;& [aeiou]) echo vowel ;; "*") echo star;; ?(-)+([0-9])) echo int;; '') echo empty;; *) echo other; esac; }
for w in 5 a b x '*' '' 12 -7 . ; do echo "== $w"; f "$w"; done; shopt -s extglob; for w in 12 -7; do echo "== $w"; f "$w"; done
###
f() { local x=1 y; local -r z=9; local -i n=2+3; local -a arr=(a b); local -A as=([k]=v); local -u up=abc; local -l lo=ABC; echo "$x [${y-unset}] $z $n ${arr[1]} ${as[k]} $up $lo"; n+=5; echo $n; z=3; echo "not here"; }; f; echo "after $?"; local q=1; echo $?; g() { local -x E=1; env | grep ^E=; local -p; }; g; x=glob; h() { local x=$x; x+=2; echo $x; unset x; echo "${x-un}"; }; h; echo $x
###
f() { local -n ref=$1; ref+=(new); echo "${#ref[@]} ${!ref}"; }; arr=(1 2); f arr; echo "${arr[@]}"; declare -n r=v; r=5; echo $v ${!r}; unset -n r; echo ${r-gone} $v; declare -n s=arr[1]; echo $s; s=Z; echo "${arr[@]}"; for i in a b; do :; done; declare -n loop; for loop in v arr; do echo "$loop"; done; declare -p loop
###
trap 'echo bye $?' EXIT; trap 'echo err line $LINENO $BASH_COMMAND' ERR; false; ! true; false || echo or; if false; then :; fi; (exit 3); f() { false; echo in f; }; f; trap -p; trap - ERR; false; trap '' INT; trap; exit 4
###
trap 'echo "[$BASH_COMMAND]"' DEBUG; a=1; echo $a; for i in 1 2; do :; done; if [ $a = 1 ]; then echo y; fi; f() { echo inf; }; f; case $a in 1) echo c;; esac; ((a++)); [[ $a ]]; trap - DEBUG; echo end
###
set -T; trap 'echo "D:$FUNCNAME:$BASH_COMMAND"' DEBUG; trap 'echo "R:$FUNCNAME"' RETURN; g() { echo g; return 2; }; f() { echo a; g; }; f; x=$(echo sub); . /dev/null; trap - DEBUG RETURN; f
###
f() { trap 'echo ret $? $FUNCNAME' RETURN; echo body; return 3; }; f; echo $?; g() { echo g; }; g; declare -ft g; trap 'echo R2' RETURN; g; trap -p RETURN
###
trap 'echo got USR1' USR1; trap 'echo TERM; exit 9' TERM; kill -USR1 $$; echo after; (kill -USR1 $$); sleep 0.1; echo; bash -c 'kill -TERM $PPID'; sleep 1; echo unreachable
###
f() { local OPTIND=1 o; while getopts ':ab:c' o "$@"; do case $o in a) echo A;; b) echo "B=$OPTARG";; c) echo C;; :) echo "need arg: -$OPTARG";; \?) echo "bad: -$OPTARG";; esac; done; shift $((OPTIND-1)); echo "rest: $*"; }; f -a -b val x y; f -abval -c -- -a; f -b; f -z -a; f -ac x -b; set -- -x -y1 z; while getopts xy: o; do echo "$o ${OPTARG-none} $OPTIND"; done; getopts q v -r; echo "$? $v"; getopts; echo $?; getopts a: v -a; echo "$? $v ${OPTARG-unset}"; getopts a 1x -a; echo $?
###
parse() { while (( $# )); do case $1 in --name=*) name=${1#*=};; --name) name=$2; shift;; -v|--verbose) ((v++));; -vv*) v=${#1}; ((v--));; --) shift; break;; -*) echo "unknown option: $1" >&2; return 2;; *) pos+=("$1");; esac; shift; done; pos+=("$@"); echo "name=$name v=$v pos=(${pos[*]})"; }; parse --name=x -v a --verbose b -- -c; parse --bad; echo $?; shift 5; echo $?; shift -1; echo $?; shift x; echo $?; shift 1 2; echo $?
###
printf '%5d|%-5d|%05d|%+d|%x|%X|%o|%#x|%c|%s\n' 42 42 42 42 255 255 8 255 hello; printf '%.3f %e %g %10.2f|\n' 3.14159 12345.678 0.0001 2.5; printf '%s %s\n' a b c; printf '%b\n' 'a\tb\x41\0101'; printf '%q ' 'a b' "it's" '' $'x\ny' '$HOME' a=b '~' '#x' 'é'; echo; printf -v v '%03d' 7; echo $v; printf '%d\n' "'A" '"B' 0x1f 010 -5; printf '%*d|%-*d|\n' 6 42 6 42; printf '%%|%5%|\n'; printf '%d\n' abc; echo $?; printf '%d %d\n' 3x 4; printf; echo $?; printf '%z\n' 1; echo $?; printf '%s\n'; printf '%(%Y-%m-%d)T\n' 0; printf '%(%H)T' 3600; echo; printf -v 'arr[2]' x; declare -p arr; printf '\x41\u263a\n'; printf '%.2s|%.*s\n' abcdef 3 abcdef; printf -- '-%s\n' x; printf -v; printf '%Q %q\n' "a b" "c d" 
###
seq 5 > n; mapfile a < n; echo "${#a[@]} ${a[0]}"; mapfile -t a < n; echo "${a[*]}"; mapfile -t -n 2 a < n; echo "${a[*]}"; mapfile -t -s 3 a < n; echo "${a[*]}"; mapfile -t -O 3 a < n; declare -p a; mapfile -d , -t a <<< 'x,y,z'; declare -p a; cb() { echo "cb $1 $2"; }; mapfile -t -C cb -c 2 a < n; mapfile < n; echo ${#MAPFILE[@]}; readarray -t x < <(printf 'a\n\nb'); declare -p x; mapfile -n x a; echo $?; mapfile 1a < n; echo $?; mapfile -u 8 a; echo $?; mapfile -t a < nofile; echo $?; declare -A as; mapfile as < n; echo $?
###
x=val; cat <<E
$x \$x `echo cmd` $(echo sub) $((1+2)) "q" 'q' \\ \n
E
cat <<'E'
$x \$x `echo`
E
cat <<-E
	tabbed $x
		two
	E
cat <<"E" | tr a-z A-Z
lower $x
E
cat <<A; cat <<B
a
A
b
B
f() { cat; } <<E
func $1 input
E
f arg
cat <<E-F
odd name
E-F
if true; then cat <<E; fi
in if
E
cat <<E
unterminated
###
exec 3>&1; { echo out; echo err >&2; } 2>&1 >&3 | sed 's/^/piped: /'; exec 3>&-; ( echo o; echo e >&2 ) 3>&1 1>&2 2>&3 | sed 's/^/s:/'; exec 5<> rw; echo data >&5; exec 5<&-; cat rw; exec 4>&1 1> f; echo infile; exec 1>&4 4>&-; cat f; echo x 2>&1 1>/dev/null >&2; 3>&1 echo first; > new; [ -e new ] && echo made; exec 6<nofile; echo "still $?"
###
set -e; f() { false; echo "f goes on"; }; if f; then echo yes; fi; f || true; ! f; f && echo; echo before; x=$(false) || echo caught; local_x() { local y=$(false); echo local hides; }; local_x; (false; echo sub) || echo subcaught; false | true; echo pipe; set -o pipefail; if ! false | true; then echo pf; fi; [[ a == b ]] || echo t; ((0)) || echo arith; while false; do :; done; cat <(false); echo psub; echo $(false; echo in); y=$(false); echo never
###
set -e; trap 'echo exit $?' EXIT; f() { echo a; return 3; }; echo start; f; echo no
###
set -e; { false; echo x; } && echo y; echo z; ((1-1)); echo no
###
true | false | true; echo "$? ${PIPESTATUS[*]}"; set -o pipefail; true | (exit 3) | true; echo "$? ${PIPESTATUS[@]}"; ! false | true; echo $?; shopt -s lastpipe; echo x | read v; echo "v=$v"; seq 3 | while read n; do s=$((s+n)); done; echo "s=$s"; echo a | { read l; exit_=1; }; echo $l $exit_; exit 2 | exit 5; echo ${PIPESTATUS[@]}
###
cat > log <<'E'
2024-01-01 ERROR disk full
2024-01-02 INFO ok
2024-01-03 ERROR net down
E
while read -r date level msg; do [[ $level == ERROR ]] || continue; printf '%s: %s\n' "${date//-//}" "${msg^}"; ((count++)); done < log; echo "total=$count"; awk '{c[$2]++} END{for(k in c) print k, c[k]}' log | sort; grep -c ERROR log; cut -d' ' -f1 log | sort -r | head -1; mapfile -t lines < log; for i in "${!lines[@]}"; do echo "$((i+1)): ${lines[i]}"; done; IFS=$'\n' read -d '' -ra arr < log; echo ${#arr[@]}; sed -n '2p' log; tac log | tail -1
###
mkdir -p d/e; touch d/a.txt d/'b c.txt' d/e/x.log; for f in d/*.txt; do echo "<$f> $(basename "$f" .txt) ${f##*/} ${f%.*} ${f%/*}"; done; for f in d/*.none; do echo "[$f]"; done; shopt -s nullglob; for f in d/*.none; do echo "[$f]"; done; shopt -u nullglob; find d -type f | sort | while IFS= read -r f; do echo "$f"; done; find d -name '*.txt' -print0 | sort -z | while IFS= read -r -d '' f; do echo "0:$f"; done; for f in $(ls d); do echo $f; done; for d in */; do echo $d; done; ls d | wc -l; [ -d d ] && [ ! -e nope ] && echo ok; for f in d/*; do [[ -f $f ]] && echo file $f || echo dir $f; done; rename() { for f in d/*.txt; do mv -- "$f" "${f%.txt}.md"; done; }; rename; ls d
###
x=' a  b '; echo $x "$x" ${x// /_}; set -- a 'b c' d; echo ${@:2} "${@:2:1}" ${#@} "${*}" "${@/b/X}" "${@#a}" "${@^}" ${!#} ${@: -1}; IFS=,; echo "$*" $*; unset IFS; v=x; echo ${!v} ; p1=1 p2=2; echo ${!p*} "${!p@}"; a=(1 2 3); echo ${a[@]:1} ${a[@]%2} "${a[@]/#/n}" "${a[@]/%/.}" ${#a[*]} ${!a[@]}; echo ${a[@]:-none} ${b[@]:-none} "${b[@]-e}" ; declare -A m=([x]=1); echo ${!m[@]} ${m[@]} ${#m[@]} ${m[x]} "${m[y]-no}"
###
shopt -s extglob; f=aaabbbccc; echo ${f##+(a)} ${f%%+(c)} ${f//+(b)/-} ${f/@(aaa|ccc)/X} ${f#?(a)} ${f##*(a)}; x='  trim me  '; x=${x##+([[:space:]])}; x=${x%%+([[:space:]])}; echo "[$x]"; y=a.b.c; echo ${y//./ } ${y//[.]/\\} "${y//./\/}"; z='a/b/c'; echo ${z//\//:} "${z/\//|}"; q="x'y"; echo "${q//\'/\"}"; r='*.*'; echo "${r//\*/star}"; w=hello; echo ${w/l/[&]} ${w//l/<&&>} ${w/l/\&}; pat='l*'; echo ${w/$pat/X} ${w/"$pat"/X}; echo ${w//?/x} ${w/%?/!} ${w/#?/!}; echo "${w/nomatch/x}"; v=$'a\nb'; echo "${v//$'\n'/,}"
###
echo $'a\tb\x41\u00e9\101\e[0m\cA' | cat -v; echo $"hello"; echo 'a'"b"c\d; echo "a\b\$\`\"\\\n"; echo 'it'\''s'; echo "$(echo "nested "quotes"")"; x='a b'; echo "'$x'" '"$x"'; echo a\
b; echo "a\
b"; echo 'a\
b'; echo \# not comment # comment; echo a#b; echo "#"; echo $'\'' "\'" ; echo "!" ; printf '%s\n' "a
b"; echo $'multi\nline'; echo -- "-n"; echo "${x}s" $x's' "$xs"; echo \~ "~" ~root ~nosuchuser; echo * '*' "*" \*; echo "`echo \`echo deep\``" $(echo $(echo deep)); echo "$((1+1))$(echo x)`echo y`"; echo '$(x)' "\$(x)"
###
((a=5)); ((b=a++ + ++a)); echo $a $b; echo $((a>b?a:b)) $((a**2)) $((017+0x1f)) $((2#1010)) $((a&b|1)) $((~0)) $((-5/2)) $((-5%2)) $((1<<62)) $((1<<63)) $((1<<64)); let c=a+1 d=c*2; echo $c $d; declare -i e; e=a+b; echo $e; e+=1; echo $e; f=10; ((f+=5,f*=2)); echo $f; ((0)); echo $?; ((f==30)); echo $?; echo $((x)) $((x+1)); y=5; echo $(($y+1)) $((y+1)) $(("y"+1)); echo $(( (1+2)*3 )); i=0; while ((i<3)); do echo $i; ((i++)); done; for ((i=0;i<10;i+=3)); do echo -n "$i "; done; echo; echo $((10/3)) $(echo "scale=2; 10/3" | bc 2>/dev/null); z=08; echo $((10#$z)); ((z=08)); echo "st $?"; echo $((a=b=3)) $a; echo $((1,2,3)); r=$((RANDOM%10)); ((r>=0 && r<10)) && echo ok; [[ 2 -lt 10 && 2 > 10 ]] && echo lex
###
a=b; b=c; eval echo \$$a; eval "v_$a=5"; echo $v_b; cmd='echo "a  b"'; $cmd; eval "$cmd"; eval 'for i in 1 2; do echo $i; done'; eval; echo $?; eval false; echo $?; eval 'echo x; )' ; echo $?; eval "echo 'unterminated"; echo $?; x='$(echo no)'; echo $x; eval echo $x; printf -v "dyn_$a" %s val; echo $dyn_b; declare "d_$a=2"; echo $d_b; n=arr; declare -a arr=(1 2); t="$n[@]"; echo ${!t}; t="$n[1]"; echo ${!t}; echo ${!nosuch}; echo ${!1x}
###
x="it's a \$test"; echo ${x@Q}; printf '%s\n' "${x@E}" "${x@U}" "${x@u}" "${x@L}"; y=$'a\tb\n'; echo "${y@Q}"; p='\u@\w \$'; echo "${p@P}" | tail -c 3; declare -i n=5; echo "${n@a} ${n@A}"; a=(1 'b c'); echo "${a[@]@Q}" "${a[@]@A}" "${a[@]@a}" "${a@A}"; declare -A m=([k]='v w'); echo "${m[@]@K}" "${m[@]@A}" ; echo "${a[@]@K}"; for w in "${a[@]@k}"; do echo "<$w>"; done; echo ${x@Z}; echo next; e='\x41\n'; echo "${e@E}"; unset nn; echo "[${nn@Q}]" "[${nn@A}]"; readonly R=1; echo ${R@a} ${R@A}; declare -rx RX=2; echo ${RX@A}; set -- 'a b' c; echo "${@@Q}" ${*@U}
###
shopt -s nocasematch; [[ ABC == abc ]] && echo m; case FOO in foo) echo c;; esac; [[ ABC =~ b ]] && echo r; x=ABC; echo ${x/b/-}; shopt -u nocasematch; touch A.txt b.TXT; shopt -s nocaseglob; echo *.txt; shopt -u nocaseglob; shopt -s globstar; mkdir -p p/q; touch p/q/f; echo **/f; shopt -s dotglob; touch .hid; echo *; GLOBIGNORE='*.txt:p'; echo *; unset GLOBIGNORE; shopt -s failglob; echo zz*; echo unreached; set -f; echo *
###
printf '2\n\nx\n1\n' | { select o in apple "big pear" cherry; do echo "r=$REPLY o=$o"; [[ $o == apple ]] && break; done; echo "end $?"; }; PS3='> '; select x in a b; do echo $x; done <<< $'1\n2'; echo; select y in $(seq 1 12); do echo $y; break; done <<< 11; select z; do echo; done < /dev/null; set -- p q; select z; do echo $z; break; done <<< 2; COLUMNS=40; select k in one two three four five six seven eight nine ten eleven twelve; do break; done <<< 1
###
f() { echo "n=$# 0=$0 1=$1 @=$@"; shift; echo "after $*"; return $#; }; f a b c; echo $?; g() { local v=in; h; echo "g $v"; }; h() { echo "h $v"; v=changed; }; v=out; g; echo $v; r() { (( $1 <= 1 )) && { echo 1; return; }; echo $(( $1 * $(r $(($1-1))) )); }; r 5; k() { echo $FUNCNAME ${FUNCNAME[1]} $LINENO ${BASH_LINENO[0]}; }; w() { k; }; w; unset -f k; k; declare -F f nofn; echo $?; function z { echo z; }; z; function y() { echo y; }; y; x() ( cd /; echo sub; v=sub ); x; echo $v; q() { return; }; false; q; echo $?; t() { [[ $1 == a ]] || return 1; echo isa; }; t a; t b || echo nota; p() if true; then echo iffn; fi; p; out=$(f 1 2); echo "$out"; caller; c() { caller 0; caller; }; c
###
set -E; trap 'echo "ERR $? in ${FUNCNAME[0]:-main}:$LINENO"' ERR; f() { ls /nope 2>/dev/null; return 7; }
f
x=$(false); echo "x done"
( false )
f | cat
set +E
f
###
kill; echo $?; kill abc; echo $?; kill -9; echo $?; kill -FOO 1; echo $?; kill -l 9 15 130 HUP SIGINT; kill -l 99; echo $?; kill 99999999; echo $?; kill %1; echo $?; kill -s; echo $?; kill -n 9; kill -0 $$; echo $?; kill -l | head -3; kill -L | tail -1; kill -s XYZ 1; kill -1x 3; kill ''
###
coproc { while read -r l; do echo "got $l"; done; }; echo hi >&"${COPROC[1]}"; read -r r <&"${COPROC[0]}"; echo "$r"; exec {COPROC[1]}>&-; wait $COPROC_PID; echo $?; coproc MY { cat; }; echo x >&${MY[1]}; eval "exec ${MY[1]}>&-"; cat <&${MY[0]}; wait; echo "${MY[0]-gone}"
###
mkdir -p x y z; pushd x; pushd ../y; dirs; dirs -v; dirs -p; dirs -l; dirs +1; dirs -0; pushd +1; pushd -n /tmp; dirs; popd; popd +1; dirs; popd -n; pushd; popd; popd; echo $?; pushd nope; echo $?; pushd +9; echo $?; popd +9; echo $?; dirs +9; dirs -c; dirs; popd; pushd -x; popd a; dirs a; cd z; pushd /tmp >/dev/null; echo "${DIRSTACK[@]}" ~+ ~- ~1 ~0 ~-0
###
alias hi='echo hello'; hi 2>/dev/null; echo $?; shopt -s expand_aliases
alias hi='echo hello '
alias name=world
hi name
alias ls='ls -1'; alias
unalias hi; hi; \name; type name; alias e='echo $x'; x=5
e
