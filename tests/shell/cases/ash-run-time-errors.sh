set -u; echo "$((nope+1))"
echo "st $?"
###
echo a
f() {
set -u; echo "$((nope+1))"
echo "in $?"
}
f x
echo "st $?"
###
eval '
set -u; echo "$((nope+1))"
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; echo "$((nope+1))"
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
set -u; echo "$((nope+1))"
echo in $?
)
echo "st $?"
###
eval '
while read l; do echo $l; done < /nosuch
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
while read l; do echo $l; done < /nosuch
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
{ echo a; } > /nosuch/b
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
{ echo a; } > /nosuch/b
echo in $?
EOS
. ./s.sh
echo "st $?"
###
echo ${x:?}
echo "st $?"
###
echo ${x:?gone away}
echo "st $?"
###
echo ${x?}
echo "st $?"
###
y=; echo ${y:?empty} z
echo "st $?"
###
echo ${1:?no arg}
echo "st $?"
###
echo ${x!}
echo "st $?"
###
(
echo ${}
echo in $?
)
echo "st $?"
###
(
echo ${x:}
echo in $?
)
echo "st $?"
###
echo a
f() {
echo ${x-
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; echo $nope
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; echo $1
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; echo ${nope}
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; echo ${nope#x}
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; echo ${#nope}
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; echo $@ $*
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; x=$nope
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; echo hi > $nope
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; for i in $nope; do :; done
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; case $nope in a) ;; esac
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; f() { echo $1; }; f
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; (echo $nope); echo after $?
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; echo $(echo $nope; echo no) after
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; [ $nope = a ]
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; nope2=1 echo $nope
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; echo ${nope:-d} ${nope+x} ${nope:=e} $nope
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; unset x; echo ${x%%*}
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
set -u; echo $!
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
readonly r=1; r=2
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
readonly r=1; r=2 echo hi
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
readonly r=1; r=2 :
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
readonly r=1; export r=3
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
readonly r=1; unset r
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
readonly r=1; f() { local r=3; echo $r; }; f
echo "in $?"
}
f x
echo "st $?"
###
readonly r=1; echo ${r:=2}
echo "st $?"
###
readonly r; echo ${r:=2}
echo "st $?"
###
readonly r=1; echo $((r=2))
echo "st $?"
###
readonly r=1; echo $((r+=2))
echo "st $?"
###
readonly r=1; for r in a b; do echo $r; done
echo "st $?"
###
readonly r=1; (r=2); echo sub $?
echo "st $?"
###
readonly r=1; r=2 cat /dev/null
echo "st $?"
###
readonly r=1; eval r=2
echo "st $?"
###
readonly r=1; r=2 eval echo hi
echo "st $?"
###
readonly r=1; x=$(r=2); echo "[$x]"
echo "st $?"
###
readonly PATH; PATH=/bin
echo "st $?"
###
readonly r=1; a=1 r=2 b=3; echo $a $b
echo "st $?"
###
cat < /nosuch
echo "st $?"
###
echo a > /nosuch/x
echo "st $?"
###
echo a >> /
echo "st $?"
###
exec 3< /nosuch
echo "st $?"
###
exec 3> /nosuch/y
echo "st $?"
###
echo a >&7
echo "st $?"
###
echo a <&7
echo "st $?"
###
cat <&9
echo "st $?"
###
exec 4>&8
echo "st $?"
###
echo a > ""
echo "st $?"
###
cat < ""
echo "st $?"
###
echo a >&-
echo "st $?"
###
(
echo a 1>&-; echo b
echo in $?
)
echo "st $?"
###
(
exec 5>&-; echo x >&5
echo in $?
)
echo "st $?"
###
(
echo x 2>/nosuch/z
echo in $?
)
echo "st $?"
###
(
> /nosuch/q
echo in $?
)
echo "st $?"
###
(
if cat < /nosuch; then echo t; else echo e; fi
echo in $?
)
echo "st $?"
###
echo a
f() {
{ echo a; } > /nosuch/b
echo "in $?"
}
f x
echo "st $?"
###
cat > s.sh <<'EOS'
:
f() { echo in; } < /nosuch; f
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
f() { echo in > /nosuch/d; echo then; }; f
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -C; echo a > c1; echo b > c1; echo $?; cat c1
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -C; echo b > /dev/null
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo x > c$(echo 1 > /nosuch/u)
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
x=$(cat < /nosuch) ; echo "x $? [$x]"
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo a >&x; ls
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo a >& /nosuch/h
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
cat <> /nosuch/h
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo a >| /nosuch/x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
exec < /nosuch; echo after
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
exec /nosuch; echo after
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
exec nosuchcmd; echo after
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
: > /nosuch/x; echo after
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
. /nosuch; echo after
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
. nosuch; echo after
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
cd /nosuch
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
cd /etc/passwd
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
cd ""
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
cd -
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
cd a b
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
unset HOME; cd
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
HOME=/nosuch cd
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
HOME=; cd; pwd
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
CDPATH=/usr cd nosuch
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
pwd -x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
mkdir d; cd d; rmdir ../d; pwd; cd .
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
nosuchcmd
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
./nosuch
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
/nosuch/x a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
./
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo > f; ./f
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo hi > f; chmod +x f; ./f
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "#!/nosuch\n" > f; chmod +x f; ./f
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
"a b"
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
$(echo nosuch1)
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
$nope; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
x=1 nosuchcmd
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
! nosuchcmd; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
nosuchcmd | cat
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
nosuchcmd && echo a || echo b
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
command nosuchcmd
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
nosuchcmd > /dev/null
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
nosuchcmd 2> /dev/null; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ a = ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ a b ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ a b c ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ 1 -eq x ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ x -eq 1 ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ -f ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ ( a ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ 1 -lt 2 -a ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ ! ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ a -foo b ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ -z a b ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
test a b
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
test 1 -gt
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
test -Q a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ 1 -eq 1.5 ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ "" -eq 0 ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ 99999999999999999999 -eq 1 ]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf %d x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf %d 1x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "%d\n" ""
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "%d\n" 99999999999999999999
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf %q
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf %z a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "%s %d\n" a b c
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "%x\n" -1
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "\x"
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "%f\n" abc
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "%c" ""
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf -- -a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf -x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "%b\n" "a\q"
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "%5","1"
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap x y
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap "" KILL
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap - NOSUCH
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap x 99
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap x -1
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap -x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
umask x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
umask 999
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
umask u=z
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
umask u?r
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
umask -x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
umask 1 2; umask
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
getopts
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
getopts a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
getopts a 1x -a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
getopts a x -b; echo $x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
getopts a: x -a; echo $x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
getopts :a: x -a; echo $x $OPTARG
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
getopts a x y
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
shift 5
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
shift x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
shift -1
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -- a; shift; shift; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
return 5; echo after
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
f() { return x; echo no; }; f; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
f() { return 300; }; f; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
exit x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
exit -1
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
exit 300
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
exit 1 2
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
break
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
continue
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
break x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
for i in 1; do break x; done; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
for i in 1; do break 0; done; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
for i in 1; do continue -1; done; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
unset 1x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
unset -x a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
unset a-b
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
export 1x=2
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
export a-b
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
export -x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly 1x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
local x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
local
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
alias x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
alias -x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
unalias x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
unalias
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
hash nosuch
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
hash -x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
type nosuch
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
command -v nosuch; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
command -V nosuch
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
command -x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
jobs %1
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
jobs -x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
fg
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
bg
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
fg %1
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval "echo )"
echo "st $?"
###
(
eval ")" ; echo after
echo in $?
)
echo "st $?"
###
(
set -Q
echo in $?
)
echo "st $?"
###
(
set -o nosuch
echo in $?
)
echo "st $?"
###
(
set +o nosuch
echo in $?
)
echo "st $?"
###
(
set -e; false; echo no
echo in $?
)
echo "st $?"
###
(
set -e; nosuchcmd; echo no
echo in $?
)
echo "st $?"
###
(
set -e; x=$(false); echo no
echo in $?
)
echo "st $?"
###
(
set -e; cd /nosuch; echo no
echo in $?
)
echo "st $?"
###
(
read 1x < /dev/null
echo in $?
)
echo "st $?"
###
(
read -x
echo in $?
)
echo "st $?"
###
(
read a < /nosuch; echo $?
echo in $?
)
echo "st $?"
###
(
read -t x a
echo in $?
)
echo "st $?"
###
(
read
echo in $?
)
echo "st $?"
###
(
x=abc; echo ${x:1x}
echo in $?
)
echo "st $?"
###
(
echo $((1/0))
echo in $?
)
echo "st $?"
###
(
echo $((1+))
echo in $?
)
echo "st $?"
###
(
echo $((a b))
echo in $?
)
echo "st $?"
###
(
echo $((1 2))
echo in $?
)
echo "st $?"
###
(
echo $((08))
echo in $?
)
echo "st $?"
###
(
echo $(( ))
echo in $?
)
echo "st $?"
###
(
echo $((1=2))
echo in $?
)
echo "st $?"
###
(
x=1+; echo $((x))
echo in $?
)
echo "st $?"
###
(
echo $((1//2))
echo in $?
)
echo "st $?"
###
(
echo "$((1%0))"
echo in $?
)
echo "st $?"
###
(
x=$((1/0)); echo no
echo in $?
)
echo "st $?"
###
(
echo a$((1/0)); echo no
echo in $?
)
echo "st $?"
###
(
f() { echo $((1/0)); echo no; }; f; echo no2
echo in $?
)
echo "st $?"
###
(
(echo $((1/0))); echo sub $?
echo in $?
)
echo "st $?"
###
(
if [ $((1/0)) = 1 ]; then :; fi; echo no
echo in $?
)
echo "st $?"
###
(
echo $((1 ? 2))
echo in $?
)
echo "st $?"
###
(
echo $((1<<))
echo in $?
)
echo "st $?"
###
(
echo $((--5)) $((++5))
echo in $?
)
echo "st $?"
###
(
echo $((5++))
echo in $?
)
echo "st $?"
###
(
echo $((2**3))
echo in $?
)
echo "st $?"
###
(
echo $((1.5))
echo in $?
)
echo "st $?"
###
(
echo $((1,2))
echo in $?
)
echo "st $?"
###
(
echo $((~))
echo in $?
)
echo "st $?"
###
(
echo $((!))
echo in $?
)
echo "st $?"
###
(
echo $((9223372036854775808))
echo in $?
)
echo "st $?"
###
(
echo $(($))
echo in $?
)
echo "st $?"
###
(
echo $((@))
echo in $?
)
echo "st $?"
###
(
echo ${x
echo in $?
)
echo "st $?"
###
(
echo `
echo in $?
)
echo "st $?"
###
(
f( { :; }
echo in $?
)
echo "st $?"
###
(
f() (
echo in $?
)
echo "st $?"
###
(
nosuchfunc() { nosuchcmd; }; nosuchfunc
echo in $?
)
echo "st $?"
###
(
f() { ${x:?bad}; echo no; }; f; echo no
echo in $?
)
echo "st $?"
###
(
f() { . /nosuch; echo no; }; f; echo after
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
eval "cat < /nosuch"
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
eval 'echo ${x:?in}'; echo no
echo in $?
)
echo "st $?"
###
(
x=$(echo ${y:?in}); echo "$? [$x]"
echo in $?
)
echo "st $?"
###
(
echo $(nosuchcmd)
echo in $?
)
echo "st $?"
###
trap 'echo ${x:?t}; echo no' EXIT
echo "st $?"
###
echo a
f() {
trap nosuchcmd EXIT
echo "in $?"
}
f x
echo "st $?"
###
echo a
f() {
trap 'cat < /nosuch' EXIT; exit 3
echo "in $?"
}
f x
echo "st $?"
###
eval '
${x:?bad}
echo in $?'
echo "st $?"
