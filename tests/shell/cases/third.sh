### negative subscripts
a=(); echo "x${a[-1]}y" $?; unset q; echo "${q[-1]}"; b=(1 2); echo "${b[-3]}${b[-2]}"; echo ${b[-5]:-def}; s=str; echo ${s[-1]} ${s[-2]}; b[-9]=x; echo $?; unset 'b[-9]'; echo $?
### debug and return traps in functions
trap 'echo ret' RETURN; f() { echo in; }; f; . /dev/null; trap - RETURN; trap 'echo D $BASH_COMMAND' DEBUG; x=1; f; for i in a; do :; done; trap - DEBUG
### nameref loops
one=1; two=2; declare -n ref; for ref in one two; do echo "$ref ${!ref}"; ref=$((ref*10)); done; echo $one $two
### a loop in a function with a nameref argument
fill() { local -n out=$1; out=(x y "$2"); out[5]=z; }; fill arr "a b"; declare -p arr; inc() { local -n n=$1; ((n++)); n+=1; }; k=4; inc k; echo $k; show() { local -n m=$1; for q in "${!m[@]}"; do echo "$q=${m[$q]}"; done; }; declare -A h=([a]=1); show h; show arr
### bad function heads
eval 'print("hi")'; echo $?; eval 'f(x) { echo; }'; echo $?
### read loops
printf 'a b c\nd e\n\n f  g \n' > in; while read -r x y; do echo "[$x][$y]"; done < in; while IFS= read -r l; do echo "<$l>"; done < in; while IFS=: read -r u _ id rest; do echo "$u $id"; done <<< "root:x:0:0
bin:x:1"; read -r a b <<< "1 2 3"; echo $a/$b; read -a arr <<< "x y z"; echo ${arr[1]} ${#arr[@]}; IFS=, read -ra p <<< "a,b,,d,"; echo ${#p[@]}; read -n 2 q <<< hello; echo $q; read -d : r <<< "ab:cd"; echo $r; read < /dev/null; echo $?; echo "no newline" | { read x; echo "$? $x"; }; printf 'abc' | { read x; echo "$? $x"; }; read -p 'x? ' v <<< y; echo $v; read -t 0 <<< x; echo $?; read -N 3 z <<< "a b c"; echo "$z"; read x y z <<< 'a\ b c\
d'; echo "$x|$y|$z"
### mapfile
mapfile -t m < <(printf 'a\nb\nc\n'); echo "${#m[@]} ${m[*]}"; mapfile -n 2 m < <(seq 5); printf '%s' "${m[@]}"; mapfile -s 3 -t m < <(seq 5); echo "${m[@]}"; mapfile -O 2 -t m < <(seq 2); declare -p m; readarray -d , -t r <<< "a,b,c"; declare -p r; mapfile -C 'echo cb' -c 2 -t z < <(seq 4)
### printf
printf '%s\n' a b c; printf '%d %d\n' 1 2 3; printf '%5.2f|%-8s|%08d|%+d|%x|%X|%o|%e|%g\n' 3.14159 ab 42 7 255 255 8 12345.678 0.0001; printf '%c%c\n' abc def; printf '%%|%b|%q\n' 'a\tb' "it's \$x"; printf '%s %s\n' only; printf '%*d|%-*s|\n' 5 42 6 ab; printf '%.3s|\n' abcdef; printf '%d\n' 0x1f 010 "'A" abc; echo $?; printf '%(%Y)T\n' 0; printf -v v '%03d' 7; echo $v; printf '%i %u\n' -3 3; printf 'a\x41\101\u00e9\n'; printf '%s' ; printf '\n'; printf -- '-%s\n' x; printf '%5s|%-5s|\n' é 한; printf '%q ' '' 'a b' $'\n' '*' '~' 'a=b' '#c'; echo; printf '%d\n' ''; printf '%d\n' 9223372036854775808; printf '%z\n' 1; printf; echo $?
### case
for x in start stop 'a b' 12 '' abc.txt -h; do case $x in start|stop) echo "$x!";; [0-9]*) echo num;; *.txt) echo text;; -?) echo flag;; '') echo empty;; *\ *) echo blank;; *) echo other;; esac; done; case abc in a*) echo 1;;& *c) echo 2;& x) echo 3;; *) echo 4;; esac; shopt -s nocasematch; case ABC in abc) echo y;; esac; shopt -s extglob; case foobar in foo@(bar|baz)) echo ext;; esac; case x in !(y)) echo not;; esac
### arithmetic
echo $((7/2)) $((7%3)) $((-7/2)) $((-7%3)) $((2**10)) $((1<<4)) $((0x10+010)) $((5>3?1:0)) $((~5)) $((!0)) $((3&&0)) $((a=5,a+=2,a++)) $a $((16#ff)) $((2#101)) $((a++ + ++a)) $((1,2)) $(( (1+2)*3 )); ((x=5)); echo $? $x; ((x=0)); echo $?; let y=3*4; echo $y; echo $((1/0)); echo after; echo $((08)); echo $((1.5)); echo $((abc)); echo $((a b)); echo $(( 9223372036854775807 + 1 )); i=10; while ((i-->7)); do echo $i; done; echo $((2**-1))
### arrays
a=(one "two three" four); echo ${#a[@]} ${a[0]} ${a[-1]} "${a[@]:1:2}" ${!a[@]}; a+=(five); unset 'a[1]'; echo ${!a[@]} ${#a[@]}; for i in "${!a[@]}"; do echo "$i=${a[$i]}"; done; b=("${a[@]}"); declare -p b; echo ${#a[0]}; echo "${a[@]/o/0}" "${a[*]^^}"; IFS=,; echo "${a[*]}"; unset IFS; a[10]=x; echo ${#a[@]}; c=($(seq 3)); echo $((c[0]+c[2])); declare -A m; m[a]=1; m["b c"]=2; for k in "${!m[@]}"; do echo "$k"; done | sort; [[ -v m[a] ]] && echo has; [[ -v m[z] ]] || echo hasnt; echo ${a[99]-none}; a=(); echo ${#a[@]}; echo "${a[@]}" | wc -l; arr=([3]=x [1]=y); echo "${arr[@]}"; echo ${a[-1]}; x=(1 2 3); echo "${x[@]: -2}"; echo ${x[@]%2}; unset x; x[2]=5; declare -p x
### redirect errors
cat < nope; echo $?; echo x > /nope/x; echo $?; > dir/x; mkdir d; echo x > d; echo $?; cat d; exec 3< nope; echo still $?; echo a >&9; echo $?; set -C; echo 1 > f; echo 2 > f; echo $?; echo 3 >| f; cat f; : > "$undefined"; echo $?; x="a b"; echo > $x; echo $?; echo > *; ls; read x < nope || echo failed; { echo in; } > /nope/y || echo group failed; if cat < nope; then :; else echo else; fi; f() { echo f; }; f > /nope/z; echo $?; while read l; do :; done < nope; echo $?; echo hi 2> /nope/q; cat <<< x 5<&8; echo $?; nosuch > out 2>&1; cat out
### unknown commands
foo; echo $?; ./foo; echo $?; /nope/x; echo $?; touch t; ./t; echo $?; chmod +x t; ./t; echo $?; printf '#!/nope\n' > s; chmod +x s; ./s; echo $?; printf '#!/bin/bash\necho script $0 $1\nexit 4\n' > s; ./s a; echo $?; '' ; echo $?; ' '; echo $?; command foo; echo $?; exec foo; echo not here
### exits
bash -c 'exit 300'; echo $?; bash -c 'exit -1'; echo $?; bash -c 'exit abc'; echo $?; bash -c 'exit 1 2'; echo $?; bash -c 'return 3'; echo $?; (exit 5); echo $?; f() { return 256; }; f; echo $?; f() { return abc; }; f; echo $?; bash -c 'kill $$; sleep 1'; echo $?; false | true; echo $? ${PIPESTATUS[@]}; ! true; echo $?; true && false || echo x; bash -c 'set -e; false; echo no'; echo $?; bash -c 'break; echo a; continue; echo b'; for i in 1 2; do break 0; done; echo $?; for i in 1 2; do break 5; echo no; done; echo $?; shift 5; echo $?; shift -1; echo $?
### traps
trap 'echo exit $?' EXIT; trap 'echo int' INT; trap 'echo term; exit 9' TERM; trap; kill -INT $$; echo after; (trap - EXIT; exit 3); echo $?; trap -p INT; trap - INT; trap -p; trap 'echo err $LINENO' ERR; false; f() { false; }; f; trap - ERR; trap '' USR1; kill -USR1 $$; echo ignored; trap 'echo usr2 $1' USR2; kill -USR2 $$; trap foo BAR; echo $?; trap 'x' 99; kill -TERM $$; echo no
### traps 2
trap 'echo ret' RETURN; f() { echo in; }; f; . /dev/null; trap - RETURN; trap 'echo D $BASH_COMMAND' DEBUG; x=1; f; for i in a; do :; done; trap - DEBUG; bash -c 'trap "echo bye" 0; echo hi'; bash -c 'trap "echo bye; exit 7" EXIT; exit 3'; echo $?; bash -c 'trap "echo a" EXIT; exec true'; (trap 'echo sub' EXIT; :); trap -l | head -2; trap 'echo x' SIGHUP HUP 1; trap; trap -- - HUP
### functions
f() { echo "$# $1 $@ $FUNCNAME"; local a=1; b=2; g; echo $a; }; g() { echo "g sees $a from ${FUNCNAME[1]}"; a=9; }; f x y; echo "${a-unset} $b"; unset -f f; f; function h { return 3; }; h; echo $?; r() { [ $1 -le 1 ] && echo 1 && return; echo $(( $1 * $(r $(($1-1))) )); }; r 5; h() { h2() { echo inner; }; }; h; h2; f() { local IFS=,; echo "$*"; }; f a b; f() { shift; echo $1; }; f a b; f() { echo "${@:2}" "${!#}"; }; f 1 2 3; type -t f h ls if nosuch; f() { cat; }; echo piped | f; f() { echo err >&2; }; f 2>/dev/null; f() (cd /; x=5); f; echo ${x-unset} $PWD; local z=1; echo $?; f() { local -r c=1; c=2; echo no; }; f; echo after
### getopts
f() { local OPTIND=1; while getopts 'ab:c' o; do case $o in a) echo A;; b) echo "B=$OPTARG";; c) echo C;; ?) echo "bad $OPTARG"; return 1;; esac; done; shift $((OPTIND-1)); echo "rest: $*"; }; f -a -b x -c y z; f -ab x; f -x; f -b; f -- -a; f -a - b; set -- -a foo; getopts a o; echo $o $OPTIND; getopts a o; echo $? $o $OPTIND
### here docs
x=5; cat <<E
$x $(echo sub) \$x `echo bt` $((1+1)) "q" 'q' \\ \a
E
cat <<'E'
$x \n `x`
E
cat <<-E
	tab $x
		two
	E
cat <<E1; cat <<E2
one
E1
two
E2
cat <<< "str $x"; cat <<<$x; while read l; do echo "-$l"; done <<E
a
b
E
f() { cat <<E; }
in f $1
E
f arg; cat <<E | tr a-z A-Z
up
E
y=$(cat <<E
in sub
E
); echo $y; cat <<"A B"
x
A B
cat <<E > file; cat file
${x:-d} ${y^^}
E
### process substitution
diff <(echo a) <(echo b); cat <(echo 1) <(echo 2); while read x; do echo "got $x"; done < <(seq 2); tee >(cat > f) <<< hi >/dev/null; sleep 0.2; cat f; echo <(:) | sed 's/[0-9]*$/N/'; paste <(seq 2) <(seq 3 4); wc -l < <(seq 5)
### brace and glob
echo {1..5} {a..e} {1..10..3} {5..1} {01..03} x{a,b}y {a,b}{1,2} {} {a} {a,} "{a,b}" \{a,b} {1..3}{a,b} {-2..2} {z..w..2} {1..a} $x{a,b}; touch a1 a2 b1 .h 'c d'; echo * ; echo a* [ab]1 ?1 [!a]* .* nope*; echo "a*" 'a*' a\*; shopt -s nullglob; echo nope*; shopt -u nullglob; shopt -s failglob; echo nope*; echo after; shopt -u failglob; shopt -s dotglob; echo *; for f in *; do echo "<$f>"; done; mkdir -p s/t; touch s/t/u; shopt -s globstar; echo **; echo **/u; set -f; echo *; set +f; GLOBIGNORE='a*'; echo *
### expansions
x=hello.tar.gz; echo ${x%.*} ${x%%.*} ${x#*.} ${x##*.} ${x/l/L} ${x//l/L} ${x/#h/H} ${x/%gz/xz} ${x:1:3} ${x: -2} ${x:(-4):2} ${#x} ${x^} ${x^^} ${x,} ${x^^[aeiou]} ${u:-def} ${u-def} ${u:=set} $u ${x:+alt} ${n+alt} ${x@Q} ${x@U} ${!x*} ; y=x; echo ${!y}; e=; echo "[${e:-empty}] [${e-notset}] [${e:+x}] [${e+x}]"; echo ${nope:?my message}; echo not
### unset errors
set -u; echo $nope; echo after
### unset errors 2
echo ${nope?}; echo ${x:?is not set} || echo b; (echo ${y:?inner}); echo $?; echo ${1?no arg}; echo ok
### bad substitutions
echo ${x y}; echo $?; echo ${}; echo $?; echo ${x!}; echo ${x@Z}; echo ${!}; echo ${#}; echo ${-x}; echo done
### quoting
echo "a'b" 'a"b' a\ b "a\"b" 'a\b' "a\b" "\$x" "\\" $'a\'b\n' "`echo x`" "$(echo "in quotes")" a"b"'c'd; echo -e 'a\tb\\n'; echo -n no; echo; echo -E 'a\t'; echo -ne 'x\n'; echo -nx; echo -- x; echo "*" \*; echo "  sp  " sp   sp; x='a  b'; echo $x "$x"; x='*'; echo "$x"; echo 'multi
line'; echo "x
y"; echo a \
b; echo $'\x41\u4e2d'; echo ''; echo "" ''; echo "!" '!' \!
### test
[ a = a ]; echo $?; [ a == b ]; echo $?; [ 1 -eq 1 ]; echo $?; [ a -eq 1 ]; echo $?; [ ]; echo $?; [ x; echo $?; test; echo $?; [ -z ]; echo $?; [ a b ]; echo $?; [ a = ]; echo $?; [ a b c ]; echo $?; [ 1 -lt 2 -a 3 -lt 4 ]; echo $?; [ ! -e x ]; echo $?; [ "a b" = "a b" ]; x="a b"; [ $x = y ]; echo $?; [ -f /etc/passwd ] && echo f; [ -d / ] && echo d; [ a \< b ] && echo lt; [ 1 -foo 2 ]; echo $?; [ \( a = a \) ]; echo $?
### test 2
test -n a; echo $?; test a -nt b; echo $?; test 08 -eq 8; echo $?; test 1.5 -gt 1; echo $?; test -t 0; echo $?; test 'x' -a; echo $?; [ -x /bin/ls -o -x /nope ]; echo $?; [ "" -eq 0 ]; echo $?; [[ 1 -eq 1.0 ]]; echo $?; [[ a == a && b != c || d ]]; echo $?; [[ -z $nope ]]; echo $?; [[ "abc" == a?c ]]; echo $?; [[ "abc" == "a?c" ]]; echo $?; [[ abc =~ ^a(.)c$ ]]; echo $? ${BASH_REMATCH[1]}; [[ a < b ]]; echo $?; [[ ! a ]]; echo $?; [[ -o errexit ]]; echo $?; [[ abc -eq 0 ]]; echo $?; [[ 5 -gt 3 && ( a == b || c == c ) ]]; echo $?; [ 5 > 3 ]; ls; [ -e 3 ] && echo "file made"
