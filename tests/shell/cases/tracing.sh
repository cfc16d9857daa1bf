### xtrace of declarations
set -x; y="q r"; declare -a z=(1 "b $y" $y); declare -A m=([k]="$y" [j]=2); f() { local -a l=(1 "$y"); local p=3 q; readonly R=1; declare v=5; local -i n=3+4; export X=$y; local r=("$@"); }; f 1; arr=("$y" $y $(echo hi) *.nope); arr+=(x); m+=([z]="1 2"); typeset -r t=9; declare -x e=3 g; a[1+1]=5; m[$y]=3; z=(${z[@]/b/"c d"}); export -n X; readonly a
### xtrace of conditions
set -x; y="q r"; R=3; [[ "a b" == "a b"* ]]; [[ "a b" =~ ^a" "b ]]; [[ 1 -lt $R ]]; [[ $y < x ]]; (( y > 2 ? 1 : 0 )); (( R > 2 )); [[ ! ( -n a && -z b ) ]]; [[ ! -n a ]]; [[ -z "" || ! a == $R ]]; [[ $y ]]; [[ '' != '' ]]; [[ a =~ '' ]]; [[ $y == *"$y"* ]]; [[ "$y" == q\ r ]]
### xtrace of loops
set -x; R=3; for ((;;)); do break; done; for ((i=0, j=$R; i<2; i++)); do :; done; select s in a b; do break; done <<< 1; set -- p "q r"; for x; do :; done; for x in "$@" $R 'k l'; do :; done; case "$y" in *) ;; esac; case "a b"$R in *) ;; esac; while (( R-- > 2 )); do :; done
### xtrace of the rest
set -x; y="q r"; ! true; f=$(echo $y); f=`echo b`;echo $(< /dev/null); cat <(echo p) < /dev/null; eval "echo $y"; . /dev/null; x+=(1); let "x=1" y=2; unset x; [ ! -e "" -a b = c ]; echo a{1,2} >/dev/null;  exec 3>/dev/null; trap "echo T" EXIT; function g { echo $1; }; g "$(echo a; echo b)" ; wait; echo é 한 a% a^b a@b "a:~" ~ =~ a=b -- {} [] "]" "a-b" "a,b" "#" "a#" "" $'\e' a:~ '~' x=~ 'a~' 'x=' '{' '}' 'a}' '!' 'a!b' '=' '==' '$' '`' '\' '"' '<' '?' '*' '[' '^' '%' '+' ':' ';' '|' '&' $'\x01'
### xtrace assignment before
A=x; set -x; A=yy echo hi > /tmp/$A.q; A=1 B="2 3" eval 'echo $A'; A=2 true 2>/dev/null; A=5 cat /dev/null; nosuch 2>/dev/null; A=3 nosuch x; exec 4</nope; ls /tmp/*.q; rm -f /tmp/*.q /tmp/x.q; { echo a; } 2>/dev/null; ( echo b ) 2>/dev/null; f() { echo c; }; f 2>/dev/null; x=$(echo d 2>/dev/null); echo e | cat 2>/dev/null
### BASH_XTRACEFD
exec 7>t; BASH_XTRACEFD=7; set -x; echo a; x=1; set +x; cat t; unset BASH_XTRACEFD

### tildes
echo x=~ x=~/a x=a:~ x=~root/b x="~" x=\~ y=~:~ --x=~ -x=~; export x=~; echo $x; y=~/a:~/b; echo $y; echo ~+ ~- ~nosuch "~" a~ ~/'x y'
### tilde in declare
declare a=~ b=x:~; echo $a $b; local=~; env v=~ 2>/dev/null | grep ^v; alias q=~; alias q; printf '%s\n' o=~,~
