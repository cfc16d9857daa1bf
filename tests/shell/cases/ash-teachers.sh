###
kill; echo $?; kill abc; echo $?; kill -FOO 1; echo $?; kill 999999; echo $?; kill %1; echo $?; kill -l | head -3; kill -l 9; kill -l TERM
###
echo a >&9; echo $?; echo b >&x; echo no
###
source /dev/null; echo $?; source nofile; echo $?
###
a=hello; echo ${a:1:3} ${a/l/L} ${a//l/L} ${a:2} ${a: -2} ${a/%o/0} ${a/#h/H}; echo ${a^}; echo no
###
echo -e 'a\tb\x41\0101\e[0m' | od -c | head -2; echo -en 'x\n'; echo -E 'a\tb'; echo -nE 'y\n'; echo; echo -x
###
read -t 1 x < /dev/null; echo $?; read -n 2 x <<E
abc
E
echo $x; read -s x <<E
s
E
echo $x; read -d : x <<E
a:b
E
echo $x; read -a x; echo $?; read -u 0 x <<E
u
E
echo $x
###
cat <<< hi; echo $((2**10)) $((x=3,x*2)) $((i++)) $((--i)) $RANDOM >/dev/null; echo $'a\tb'; let x=5+5; echo $x; let 'x=0'; echo $?; echo {a,b}
###
set -o pipefail; false | true; echo $?; set +o pipefail; false | true; echo $?
###
printf '%5.2f|%e|%g|%x|%c|%05d|%+d\n' 3.14159 1234.5 0.1 255 abc 42 7; printf '%s %s\n' a b c; printf '%d\n' 0x10 010 "'A" 1.5; printf '%q\n' 'a b'; echo $?; printf '%(%Y)T\n' 0
###
test -e /etc -a -d /etc; echo $?; [ 1 -lt 2 -o x ]; echo $?; [ a \> b ]; echo $?; [ -t 0 ]; echo $?; [ 1 -eq 1.0 ]; echo $?; [ "" -eq 0 ]; echo $?; [ a -nt b ]; echo $?
