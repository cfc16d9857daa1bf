greet() { local name=${1:?name required} greeting=${2:-Hello}; printf '%s, %s!\n' "$greeting" "$name"; }; greet World; greet Kim Hi; (greet); echo $?; greet; echo no
###
while IFS=, read -r id name _; do [[ $id == id ]] && continue; echo "$id -> ${name^^}"; done <<E
id,name,x
1,kim,a
2,lee,b
E
###
printf 'if true\nthen echo a\nelse\nfi\n' > s1.sh; bash s1.sh; sh s1.sh; printf 'for i in 1 2\n  echo $i\ndone\n' > s2.sh; bash s2.sh; sh s2.sh; printf 'echo "abc\necho x\n' > s3.sh; bash s3.sh; sh s3.sh; printf 'while true; do\necho a\n' > s4.sh; bash s4.sh; sh s4.sh; printf 'case x in\na) echo a\nb) echo b;;\nesac\n' > s5.sh; bash s5.sh; sh s5.sh
###
log() { printf '[%s] %s\n' "$1" "${*:2}" >&2; }; log INFO hello world 2>&1; { log ERR x; } 2> e.txt; cat e.txt; exec 3>&1; out=$(log X y 2>&1 1>&3); echo "[$out]"; exec 3>&-
###
lock=/tmp/l.$$; cleanup() { rm -rf "$lock"; echo cleaned; }; trap cleanup EXIT; mkdir "$lock" && echo locked; (exit 1) || echo handled; kill -TERM $$; echo unreached
###
trap 'echo "exit: $?"' EXIT; trap 'echo "err at $LINENO"' ERR; set -E; f() { false; }; f; g() { return 4; }; g || true; set -e; f; echo never
###
for sig in INT TERM HUP; do trap "echo got $sig" $sig; done; kill -HUP $$; kill -INT $$; kill -TERM $$; trap -p; trap '' HUP; kill -HUP $$; trap - HUP INT TERM; trap -p; trap 'x' NOSIG; trap -l | head -1; trap 5
###
printf '%x %o %X %#x %b %05.1f %+d %e\n' 255 8 255 255 'a\nb' 3.14159 7 1234.5; printf '%-10s|%10s|\n' left right; printf '%3d%%\n' 5 50 100; printf '%s=%d\n' a 1 b 2 c; printf '%c%c%c\n' abc def ghi; printf '%.3s|%5.1s|\n' abcdef xyz; printf '%d\n' 3.7; printf '%i\n' -5; printf '%5s|%-5s|%05d\n' '한글' é -42
###
path=/home/kim/docs/report.tar.gz; echo "${path##*/}" "${path%/*}" "${path##*.}" "${path%%.*}" "$(basename "$path" .tar.gz)" "$(dirname "$path")"; f=${path##*/}; echo "${f%%.*}" "${f#*.}" "${f/%.gz/.bz2}" "${f/#report/summary}"; url=https://user@host:8080/p?q=1; echo "${url#*://}" "${url%%:*}"; h=${url#*@}; echo "${h%%:*}" "${h#*:}"
###
a=1; { a=2; echo in $a; }; (a=3; echo sub $a); echo out $a; echo $a | { read x; a=9; }; echo $a; f() { a=5; }; f; echo $a; b=$(a=7; echo $a); echo $a $b; a=8 env | grep ^a=; echo $a; a=1 b=$a; echo $b
###
[ -z "" ] && echo empty; [ "a" = "a" -a 1 -lt 2 ] && echo both; [ ! -f x ] && echo nofile; test -d / && echo dir; [[ -e / && ! -L / ]] && echo ok; [ "$HOME" ] && echo set; [ abc \> abb ] && echo gt; [[ 5 > 10 ]] && echo string; [[ 5 -lt 10 ]] && echo num; [ 05 -eq 5 ] && echo eq; [[ a =~ ^[[:alpha:]]$ ]] && echo alpha; [ -n ] && echo n; [ ! ] ; echo $?; [ "" ]; echo $?; [ -a ]; echo $?; [ = ]; echo $?; [ a -a ]; echo $?; [ ( ]; echo $?
###
x='a;b|c&d'; echo "$x" $x 'single "double"' "double 'single'" \$x "\$x" '\$x' "a\
b" 'a\
b' a\
b; echo "tab	end" $'tab\tend\x41\101\u00e9' "new
line"; echo -- "--" '-n' "-e"; echo "$'not ansi'" $"locale"; echo ''"" | wc -c; echo "`echo "in \`echo deep\`"`" "$(echo ")")"; echo "${x:-"a b"}" "${u:-'q'}" ${u:-'q'} "${u:-\}}" ${u:-a  b}; echo !x "!x" a!b; echo {a,b}"{c,d}" '{e,f}' {g}; echo "*" '?' \* [x
###
echo $"locale" $'a\tb'; printf '%a\n' 1; echo $?
