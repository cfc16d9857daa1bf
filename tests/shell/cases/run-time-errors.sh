set -u; echo $!
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
eval '
set -u; echo $!
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; echo $!
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
set -u; echo $!
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; echo $!
echo in $?
EOS
bash s.sh
echo "st $?"
###
readonly r=1; r=2 echo hi
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
eval '
readonly r=1; r=2 echo hi
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; r=2 echo hi
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
readonly r=1; r=2 echo hi
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; r=2 echo hi
echo in $?
EOS
bash s.sh
echo "st $?"
###
readonly r=1; r=2 :
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
eval '
readonly r=1; r=2 :
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; r=2 :
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
readonly r=1; r=2 :
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; r=2 :
echo in $?
EOS
bash s.sh
echo "st $?"
###
readonly r=1; r=2 cat /dev/null
echo "st $?"
###
echo a
f() {
readonly r=1; r=2 cat /dev/null
echo "in $?"
}
f x
echo "st $?"
###
eval '
readonly r=1; r=2 cat /dev/null
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; r=2 cat /dev/null
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
readonly r=1; r=2 cat /dev/null
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; r=2 cat /dev/null
echo in $?
EOS
bash s.sh
echo "st $?"
###
readonly r=1; r=2 eval echo hi
echo "st $?"
###
echo a
f() {
readonly r=1; r=2 eval echo hi
echo "in $?"
}
f x
echo "st $?"
###
eval '
readonly r=1; r=2 eval echo hi
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; r=2 eval echo hi
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
readonly r=1; r=2 eval echo hi
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; r=2 eval echo hi
echo in $?
EOS
bash s.sh
echo "st $?"
###
echo a
f() {
while read l; do echo $l; done < /nosuch
echo "in $?"
}
f x
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
echo a
f() {
( echo a ) < /nosuch
echo "in $?"
}
f x
echo "st $?"
###
(
( echo a ) < /nosuch
echo in $?
)
echo "st $?"
###
exit 1 2
echo "st $?"
###
echo a
f() {
exit 1 2
echo "in $?"
}
f x
echo "st $?"
###
eval '
exit 1 2
echo in $?'
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
trap nosuchcmd EXIT
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
eval '
trap nosuchcmd EXIT
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap nosuchcmd EXIT
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
trap nosuchcmd EXIT
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap nosuchcmd EXIT
echo in $?
EOS
bash s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap 'cat < /nosuch' EXIT; exit 3
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
trap 'cat < /nosuch' EXIT; exit 3
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap 'cat < /nosuch' EXIT; exit 3
echo in $?
EOS
bash s.sh
echo "st $?"
###
read -u x y
echo "st $?"
###
echo a
f() {
read -u x y
echo "in $?"
}
f x
echo "st $?"
###
eval '
read -u x y
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
read -u x y
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
read -u x y
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
read -u x y
echo in $?
EOS
bash s.sh
echo "st $?"
###
set -u; echo ${10}
echo "st $?"
###
echo a
f() {
set -u; echo ${10}
echo "in $?"
}
f x
echo "st $?"
###
eval '
set -u; echo ${10}
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; echo ${10}
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
set -u; echo ${10}
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; echo ${10}
echo in $?
EOS
bash s.sh
echo "st $?"
###
echo a
f() {
select i in $((1/0)); do :; done
echo "in $?"
}
f x
echo "st $?"
###
(
select i in $((1/0)); do :; done
echo in $?
)
echo "st $?"
###
export a[1]=2
echo "st $?"
###
echo a
f() {
export a[1]=2
echo "in $?"
}
f x
echo "st $?"
###
eval '
export a[1]=2
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
export a[1]=2
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
export a[1]=2
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
export a[1]=2
echo in $?
EOS
bash s.sh
echo "st $?"
###
exit 1 2; echo after
echo "st $?"
###
echo a
f() {
exit 1 2; echo after
echo "in $?"
}
f x
echo "st $?"
###
eval '
exit 1 2; echo after
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
exit 1 2; echo after
echo in $?
EOS
. ./s.sh
echo "st $?"
###
return 1 2
echo "st $?"
###
echo a
f() {
return 1 2
echo "in $?"
}
f x
echo "st $?"
###
eval '
return 1 2
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
return 1 2
echo in $?
EOS
. ./s.sh
echo "st $?"
###
echo ${x:?}
echo "st $?"
###
(
echo ${x:?gone away}
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo ${x?}
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
y=; echo ${y:?empty} z
echo in $?'
echo "st $?"
###
echo a
f() {
echo ${1:?no arg}
echo "in $?"
}
f x
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
cat > s.sh <<'EOS'
:
echo ${x:}
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo ${a b}
echo in $?'
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
set -u; echo $nope
echo "st $?"
###
(
set -u; echo $1
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; echo ${nope}
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
set -u; echo ${nope#x}
echo in $?'
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
set -u; echo "$((nope+1))"
echo "st $?"
###
(
set -u; echo $@ $*
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; x=$nope
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
set -u; echo hi > $nope
echo in $?'
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
set -u; case $nope in a) ;; esac
echo "st $?"
###
(
set -u; f() { echo $1; }; f
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; (echo $nope); echo after $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
set -u; echo $(echo $nope; echo no) after
echo in $?'
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
set -u; nope2=1 echo $nope
echo "st $?"
###
(
set -u; echo ${nope:-d} ${nope+x} ${nope:=e} $nope
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; unset x; echo ${x%%*}
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
readonly r=1; r=2
echo in $?'
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
readonly r=1; unset r
echo "st $?"
###
(
readonly r=1; f() { local r=3; echo $r; }; f
echo in $?
)
echo "st $?"
###
eval '
readonly r=1; echo ${r:=2}
echo in $?'
echo "st $?"
###
echo a
f() {
readonly r; echo ${r:=2}
echo "in $?"
}
f x
echo "st $?"
###
eval '
readonly r=1; echo $((r=2))
echo in $?'
echo "st $?"
###
echo a
f() {
readonly r=1; echo $((r+=2))
echo "in $?"
}
f x
echo "st $?"
###
readonly r=1; for r in a b; do echo $r; done
echo "st $?"
###
(
readonly r=1; (r=2); echo sub $?
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; eval r=2
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
readonly r=1; x=$(r=2); echo "[$x]"
echo in $?'
echo "st $?"
###
echo a
f() {
readonly PATH; PATH=/bin
echo "in $?"
}
f x
echo "st $?"
###
readonly r=1; a=1 r=2 b=3; echo $a $b
echo "st $?"
###
(
readonly r=1; command eval r=2; echo no
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
cat < /nosuch
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo a > /nosuch/x
echo in $?'
echo "st $?"
###
echo a >> /
echo "st $?"
###
cat > s.sh <<'EOS'
:
exec 3< /nosuch
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
exec 3> /nosuch/y
echo in $?'
echo "st $?"
###
echo a
f() {
echo a >&7
echo "in $?"
}
f x
echo "st $?"
###
echo a <&7
echo "st $?"
###
(
cat <&9
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
exec 4>&8
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo a > ""
echo in $?'
echo "st $?"
###
echo a
f() {
cat < ""
echo "in $?"
}
f x
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
cat > s.sh <<'EOS'
:
exec 5>&-; echo x >&5
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo x 2>/nosuch/z
echo in $?'
echo "st $?"
###
echo a
f() {
> /nosuch/q
echo "in $?"
}
f x
echo "st $?"
###
if cat < /nosuch; then echo t; else echo e; fi
echo "st $?"
###
f() { echo in; } < /nosuch; f
echo "st $?"
###
(
f() { echo in > /nosuch/d; echo then; }; f
echo in $?
)
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
eval '
set -C; echo b > /dev/null
echo in $?'
echo "st $?"
###
echo a
f() {
echo x > c$(echo 1 > /nosuch/u)
echo "in $?"
}
f x
echo "st $?"
###
x=$(cat < /nosuch) ; echo "x $? [$x]"
echo "st $?"
###
(
echo a >&x; ls
echo in $?
)
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
eval '
cat <> /nosuch/h
echo in $?'
echo "st $?"
###
echo a
f() {
echo a >| /nosuch/x
echo "in $?"
}
f x
echo "st $?"
###
exec < /nosuch; echo after
echo "st $?"
###
(
exec /nosuch; echo after
echo in $?
)
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
echo a
f() {
: > /nosuch/x; echo after
echo "in $?"
}
f x
echo "st $?"
###
. /nosuch; echo after
echo "st $?"
###
(
. nosuch; echo after
echo in $?
)
echo "st $?"
###
eval '
cd /nosuch
echo in $?'
echo "st $?"
###
echo a
f() {
cd /etc/passwd
echo "in $?"
}
f x
echo "st $?"
###
cd ""
echo "st $?"
###
(
cd -
echo in $?
)
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
eval '
unset HOME; cd
echo in $?'
echo "st $?"
###
echo a
f() {
HOME=/nosuch cd
echo "in $?"
}
f x
echo "st $?"
###
HOME=; cd; pwd
echo "st $?"
###
(
CDPATH=/usr cd nosuch
echo in $?
)
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
eval '
nosuchcmd
echo in $?'
echo "st $?"
###
echo a
f() {
./nosuch
echo "in $?"
}
f x
echo "st $?"
###
/nosuch/x a
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
eval '
echo > f; ./f
echo in $?'
echo "st $?"
###
echo a
f() {
echo hi > f; chmod +x f; ./f
echo "in $?"
}
f x
echo "st $?"
###
printf "#!/nosuch\n" > f; chmod +x f; ./f
echo "st $?"
###
(
"a b"
echo in $?
)
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
eval '
$nope; echo $?
echo in $?'
echo "st $?"
###
echo a
f() {
x=1 nosuchcmd
echo "in $?"
}
f x
echo "st $?"
###
! nosuchcmd; echo $?
echo "st $?"
###
(
nosuchcmd | cat
echo in $?
)
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
eval '
command nosuchcmd
echo in $?'
echo "st $?"
###
echo a
f() {
nosuchcmd > /dev/null
echo "in $?"
}
f x
echo "st $?"
###
nosuchcmd 2> /dev/null; echo $?
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
eval '
[ a b ]
echo in $?'
echo "st $?"
###
echo a
f() {
[ a b c ]
echo "in $?"
}
f x
echo "st $?"
###
[ 1 -eq x ]
echo "st $?"
###
(
[ x -eq 1 ]
echo in $?
)
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
eval '
[ ( a ]
echo in $?'
echo "st $?"
###
echo a
f() {
[ a
echo "in $?"
}
f x
echo "st $?"
###
[ 1 -lt 2 -a ]
echo "st $?"
###
(
[ ! ]
echo in $?
)
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
eval '
[ -z a b ]
echo in $?'
echo "st $?"
###
echo a
f() {
test a b
echo "in $?"
}
f x
echo "st $?"
###
test 1 -gt
echo "st $?"
###
(
test -Q a
echo in $?
)
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
eval '
[ "" -eq 0 ]
echo in $?'
echo "st $?"
###
echo a
f() {
[ 99999999999999999999 -eq 1 ]
echo "in $?"
}
f x
echo "st $?"
###
printf
echo "st $?"
###
(
printf %d x
echo in $?
)
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
eval '
printf "%d\n" ""
echo in $?'
echo "st $?"
###
echo a
f() {
printf "%d\n" 99999999999999999999
echo "in $?"
}
f x
echo "st $?"
###
printf %q
echo "st $?"
###
(
printf %z a
echo in $?
)
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
eval '
printf "%x\n" -1
echo in $?'
echo "st $?"
###
echo a
f() {
printf "%*d\n" x 3
echo "in $?"
}
f x
echo "st $?"
###
printf "%f\n" abc
echo "st $?"
###
(
printf "%c" ""
echo in $?
)
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
eval '
printf -x
echo in $?'
echo "st $?"
###
echo a
f() {
printf "%b\n" "a\q"
echo "in $?"
}
f x
echo "st $?"
###
printf "%5","1"
echo "st $?"
###
(
trap x
echo in $?
)
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
eval '
trap "" KILL
echo in $?'
echo "st $?"
###
echo a
f() {
trap - NOSUCH
echo "in $?"
}
f x
echo "st $?"
###
trap x 99
echo "st $?"
###
(
trap x -1
echo in $?
)
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
eval '
umask x
echo in $?'
echo "st $?"
###
echo a
f() {
umask 999
echo "in $?"
}
f x
echo "st $?"
###
umask u=z
echo "st $?"
###
(
umask u?r
echo in $?
)
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
eval '
umask 1 2; umask
echo in $?'
echo "st $?"
###
eval '
getopts
echo in $?'
echo "st $?"
###
echo a
f() {
getopts a
echo "in $?"
}
f x
echo "st $?"
###
getopts a 1x -a
echo "st $?"
###
(
getopts a x -b; echo $x
echo in $?
)
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
eval '
getopts :a: x -a; echo $x $OPTARG
echo in $?'
echo "st $?"
###
echo a
f() {
getopts a x y
echo "in $?"
}
f x
echo "st $?"
###
shift 5
echo "st $?"
###
(
shift x
echo in $?
)
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
eval '
set -- a; shift; shift; echo $?
echo in $?'
echo "st $?"
###
echo a
f() {
return 5; echo after
echo "in $?"
}
f x
echo "st $?"
###
f() { return x; echo no; }; f; echo $?
echo "st $?"
###
(
f() { return 300; }; f; echo $?
echo in $?
)
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
eval '
exit -1
echo in $?'
echo "st $?"
###
echo a
f() {
exit 300
echo "in $?"
}
f x
echo "st $?"
###
(
exit 1 2
echo in $?
)
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
eval '
continue
echo in $?'
echo "st $?"
###
echo a
f() {
break x
echo "in $?"
}
f x
echo "st $?"
###
for i in 1; do break x; done; echo $?
echo "st $?"
###
(
for i in 1; do break 0; done; echo $?
echo in $?
)
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
eval '
unset 1x
echo in $?'
echo "st $?"
###
echo a
f() {
unset -x a
echo "in $?"
}
f x
echo "st $?"
###
unset a-b
echo "st $?"
###
(
export 1x=2
echo in $?
)
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
eval '
export -x
echo in $?'
echo "st $?"
###
echo a
f() {
readonly 1x
echo "in $?"
}
f x
echo "st $?"
###
local x
echo "st $?"
###
(
local
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
f() { local 1x=2; echo $?; }; f
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
alias x
echo in $?'
echo "st $?"
###
echo a
f() {
alias -x
echo "in $?"
}
f x
echo "st $?"
###
unalias x
echo "st $?"
###
(
unalias
echo in $?
)
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
eval '
hash -x
echo in $?'
echo "st $?"
###
echo a
f() {
type nosuch
echo "in $?"
}
f x
echo "st $?"
###
command -v nosuch; echo $?
echo "st $?"
###
(
command -V nosuch
echo in $?
)
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
eval '
jobs %1
echo in $?'
echo "st $?"
###
echo a
f() {
jobs -x
echo "in $?"
}
f x
echo "st $?"
###
fg
echo "st $?"
###
(
bg
echo in $?
)
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
echo a
f() {
eval "("
echo "in $?"
}
f x
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
cat > s.sh <<'EOS'
:
set -Q
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
set -o nosuch
echo in $?'
echo "st $?"
###
echo a
f() {
set +o nosuch
echo "in $?"
}
f x
echo "st $?"
###
set -e; false; echo no
echo "st $?"
###
(
set -e; nosuchcmd; echo no
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -e; x=$(false); echo no
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
set -e; cd /nosuch; echo no
echo in $?'
echo "st $?"
###
echo a
f() {
read 1x < /dev/null
echo "in $?"
}
f x
echo "st $?"
###
read -x
echo "st $?"
###
(
read a < /nosuch; echo $?
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
read -t x a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
read
echo in $?'
echo "st $?"
###
echo a
f() {
x=abc; echo ${x:1x}
echo "in $?"
}
f x
echo "st $?"
###
echo $((1/0))
echo "st $?"
###
(
echo $((1+))
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo $((a b))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo $((1 2))
echo in $?'
echo "st $?"
###
echo a
f() {
echo $((0x))
echo "in $?"
}
f x
echo "st $?"
###
echo $((08))
echo "st $?"
###
(
echo $(( ))
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo $((1=2))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
x=1+; echo $((x))
echo in $?'
echo "st $?"
###
echo a
f() {
x=x; echo $((x))
echo "in $?"
}
f x
echo "st $?"
###
x=y; y=x; echo $((x))
echo "st $?"
###
(
echo $((1//2))
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo "$((1%0))"
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
x=$((1/0)); echo no
echo in $?'
echo "st $?"
###
echo a
f() {
echo a$((1/0)); echo no
echo "in $?"
}
f x
echo "st $?"
###
f() { echo $((1/0)); echo no; }; f; echo no2
echo "st $?"
###
(
(echo $((1/0))); echo sub $?
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
if [ $((1/0)) = 1 ]; then :; fi; echo no
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo $((1 ? 2))
echo in $?'
echo "st $?"
###
echo a
f() {
echo $((1<<))
echo "in $?"
}
f x
echo "st $?"
###
echo $((--5)) $((++5))
echo "st $?"
###
(
echo $((5++))
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo $((2**3))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo $((1.5))
echo in $?'
echo "st $?"
###
echo a
f() {
echo $((1,2))
echo "in $?"
}
f x
echo "st $?"
###
echo $((~))
echo "st $?"
###
(
echo $((!))
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo $((a[1]))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo $((9223372036854775808))
echo in $?'
echo "st $?"
###
echo a
f() {
echo $(($))
echo "in $?"
}
f x
echo "st $?"
###
echo $((@))
echo "st $?"
###
(
echo ${x
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo `
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
f( { :; }
echo in $?'
echo "st $?"
###
echo a
f() {
f() (
echo "in $?"
}
f x
echo "st $?"
###
nosuchfunc() { nosuchcmd; }; nosuchfunc
echo "st $?"
###
(
f() { ${x:?bad}; echo no; }; f; echo no
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
f() { . /nosuch; echo no; }; f; echo after
echo in $?
EOS
. ./s.sh
echo "st $?"
###
echo a
f() {
eval "cat < /nosuch"
echo "in $?"
}
f x
echo "st $?"
###
eval 'echo ${x:?in}'; echo no
echo "st $?"
###
x=$(echo ${y:?in}); echo "$? [$x]"
echo "st $?"
###
(
echo $(nosuchcmd)
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo `nosuchcmd`
echo in $?
EOS
. ./s.sh
echo "st $?"
###
${x:?bad}
echo "st $?"
###
echo a
f() {
echo ${x@Z}
echo "in $?"
}
f x
echo "st $?"
###
echo ${!x}
echo "st $?"
###
(
echo ${!1x}
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
x="a b"; echo ${!x}
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo ${x[}
echo in $?'
echo "st $?"
###
echo a
f() {
a=(1 2); echo ${a[-5]}
echo "in $?"
}
f x
echo "st $?"
###
a=(1); a[-5]=3
echo "st $?"
###
(
a=(1); a[]=3
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
a=(1); unset a[-4]
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
declare -A A; A[]=3
echo in $?'
echo "st $?"
###
echo a
f() {
declare -A A=(1 2 3)
echo "in $?"
}
f x
echo "st $?"
###
declare -A A; A=(x)
echo "st $?"
###
(
declare -a a; declare -A a
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
declare -A a; declare -a a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
declare -i n; n=1+
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
declare -Z
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
declare 1x
echo in $?'
echo "st $?"
###
eval '
declare -n n=n
echo in $?'
echo "st $?"
###
echo a
f() {
declare -n n=1x
echo "in $?"
}
f x
echo "st $?"
###
declare -p nosuch
echo "st $?"
###
(
declare -f nosuch; echo $?
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo a > $nope
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
x="a b"; echo a > $x
echo in $?'
echo "st $?"
###
echo a
f() {
echo a > *
echo "in $?"
}
f x
echo "st $?"
###
cat < a b*; echo
echo "st $?"
###
(
touch b1 b2; cat < b*
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
x="a b"; cat < $x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
exec {1x}< /dev/null
echo in $?'
echo "st $?"
###
echo a
f() {
[[ 1 -eq x+ ]]
echo "in $?"
}
f x
echo "st $?"
###
[[ a =~ ( ]]
echo "st $?"
###
(
[[ a =~ [ ]]; echo $?
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
x="("; [[ a =~ $x ]]; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
[[ 1 -lt 08 ]]
echo in $?'
echo "st $?"
###
echo a
f() {
[[ -v a[ ]]
echo "in $?"
}
f x
echo "st $?"
###
(( 1/0 ))
echo "st $?"
###
(
(( x= ))
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
let
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
let 1/0
echo in $?'
echo "st $?"
###
echo a
f() {
let x=
echo "in $?"
}
f x
echo "st $?"
###
let "a b"
echo "st $?"
###
(
for ((i=0;i<1/0;i++)); do :; done; echo $?
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
mapfile < /nosuch
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
mapfile -n x
echo in $?'
echo "st $?"
###
echo a
f() {
mapfile 1x < /dev/null
echo "in $?"
}
f x
echo "st $?"
###
read -n x
echo "st $?"
###
(
read -t -1
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
read -u 9 x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
read -a 1x < /dev/null
echo in $?'
echo "st $?"
###
echo a
f() {
read -p
echo "in $?"
}
f x
echo "st $?"
###
pushd /nosuch
echo "st $?"
###
(
pushd
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
popd
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
dirs +5
echo in $?'
echo "st $?"
###
echo a
f() {
dirs -x
echo "in $?"
}
f x
echo "st $?"
###
shopt nosuch
echo "st $?"
###
(
shopt -s nosuch
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
shopt -x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
enable nosuch
echo in $?'
echo "st $?"
###
echo a
f() {
builtin nosuch
echo "in $?"
}
f x
echo "st $?"
###
builtin -x
echo "st $?"
###
(
caller x
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
complete -F
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
compgen -A nosuch
echo in $?'
echo "st $?"
###
echo a
f() {
compopt x
echo "in $?"
}
f x
echo "st $?"
###
bind nosuch
echo "st $?"
###
(
disown %1
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
disown
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
suspend
echo in $?'
echo "st $?"
###
echo a
f() {
logout
echo "in $?"
}
f x
echo "st $?"
###
history -d 5
echo "st $?"
###
(
history x
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
fc x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
help nosuch
echo in $?'
echo "st $?"
###
echo a
f() {
source
echo "in $?"
}
f x
echo "st $?"
###
source /nosuch
echo "st $?"
###
(
source -x
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
type -Z
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
exec -x
echo in $?'
echo "st $?"
###
echo a
f() {
exec -a
echo "in $?"
}
f x
echo "st $?"
###
printf -v
echo "st $?"
###
(
printf -v 1x a
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf -v a[ x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
trap -p NOSUCH
echo in $?'
echo "st $?"
###
(
test -v a[
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
x=5; echo ${x:0:-9}
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo ${x:0:-9}
echo in $?'
echo "st $?"
###
echo a
f() {
a=(1 2 3); echo ${a[@]:0:-1}
echo "in $?"
}
f x
echo "st $?"
###
set -u; echo ${a[0]}
echo "st $?"
###
(
set -u; a=(); echo "${a[@]}"
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; a=(1); echo ${a[5]}
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
set -u; declare -A A; echo ${A[k]}
echo in $?'
echo "st $?"
###
echo a
f() {
set -u; echo ${!nope}
echo "in $?"
}
f x
echo "st $?"
###
(
set -u; echo ${#nope[@]}
echo in $?
)
echo "st $?"
###
(
set -u; ((nope++)); echo $nope
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; [[ $nope ]]; echo no
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
set -u; [[ -n ${nope-} ]]
echo in $?'
echo "st $?"
###
echo a
f() {
set -u; a[nope]=3
echo "in $?"
}
f x
echo "st $?"
###
set -u; echo ${x:nope}
echo "st $?"
###
(
set -u; echo $9
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly a=(1 2); a[0]=3
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
readonly a=(1 2); a+=(3)
echo in $?'
echo "st $?"
###
echo a
f() {
readonly a=(1 2); unset a[0]
echo "in $?"
}
f x
echo "st $?"
###
readonly a=(1); mapfile a <<< x
echo "st $?"
###
(
readonly r=1; declare r=2
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; declare -i r
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
readonly r=1; declare +r r
echo in $?'
echo "st $?"
###
echo a
f() {
readonly r=1; typeset -x r=2
echo "in $?"
}
f x
echo "st $?"
###
readonly r=1; local r
echo "st $?"
###
readonly r=1; ((r=2)); echo $?
echo "st $?"
###
(
readonly r=1; let r=2; echo $?
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; r+=2
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
readonly r=1; r=(1 2)
echo in $?'
echo "st $?"
###
echo a
f() {
readonly r=1; f() { r=2; echo no; }; f; echo no2
echo "in $?"
}
f x
echo "st $?"
###
readonly f; f() { :; }; f
echo "st $?"
###
(
readonly BASHOPTS; BASHOPTS=x
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
UID=5
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
EUID=3; echo no
echo in $?'
echo "st $?"
###
echo a
f() {
PPID=1
echo "in $?"
}
f x
echo "st $?"
###
SHELLOPTS=a
echo "st $?"
###
(
BASH_VERSINFO=1
echo in $?
)
echo "st $?"
###
eval '
FUNCNAME=x; echo $?
echo in $?'
echo "st $?"
###
echo a
f() {
GROUPS=1; echo $?
echo "in $?"
}
f x
echo "st $?"
###
cat <(nosuchcmd)
echo "st $?"
###
(
cat < <(cat /nosuch)
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
cat <<< $((1/0))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
x=(1 $((1/0))); echo no
echo in $?'
echo "st $?"
###
echo a
f() {
echo {1..$((1/0))}
echo "in $?"
}
f x
echo "st $?"
###
case $((1/0)) in a) ;; esac; echo no
echo "st $?"
###
select r in a; do break; done < /dev/null; echo $?
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo a &> /nosuch/x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo a &>> /nosuch/x
echo in $?'
echo "st $?"
###
echo a
f() {
echo a |& nosuchcmd
echo "in $?"
}
f x
echo "st $?"
###
nosuchcmd |& cat
echo "st $?"
###
(
echo >&$nope
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo >&"a b"; ls
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo <&x
echo in $?'
echo "st $?"
###
echo a
f() {
echo <&"1 2"
echo "in $?"
}
f x
echo "st $?"
###
cat <&0-
echo "st $?"
###
(
echo 3>&x3
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
command_not_found_handle() { echo "h $*"; return 3; }; nosuchcmd a b; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
FUNCNEST=3; f() { f; }; f; echo $?
echo in $?'
echo "st $?"
###
echo a
f() {
set -o pipefail; nosuchcmd | cat; echo $?
echo "in $?"
}
f x
echo "st $?"
###
(
set -o posix; readonly r=1; r=2; echo no
echo in $?
)
echo "st $?"
###
(
set -o posix; cd /nosuch; echo ok
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -o posix; export 1x; echo no
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
set -r; cd /; echo $?
echo in $?'
echo "st $?"
###
set -r; /bin/ls
echo "st $?"
###
(
set -r; echo > f
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -r; exec ls
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
set -r; . /etc/passwd
echo in $?'
echo "st $?"
###
echo a
f() {
set -f nosuch; echo $1
echo "in $?"
}
f x
echo "st $?"
###
unset -n x; echo $?
echo "st $?"
###
(
unset a[1]; echo $?
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
unset -f nosuch; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
x[1]=a; unset x[-9]
echo in $?'
echo "st $?"
###
echo a
f() {
export -f nosuch
echo "in $?"
}
f x
echo "st $?"
###
export -n nosuch; echo $?
echo "st $?"
###
(
alias a-b=1; alias "a b"=1
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
alias a/b=1
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
return 1 2
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
cd -x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
cd -P -e /nosuch
echo in $?'
echo "st $?"
###
echo a
f() {
umask -S x
echo "in $?"
}
f x
echo "st $?"
###
(
jobs -Z
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
hash -p
echo in $?
EOS
. ./s.sh
echo "st $?"
###
echo a
f() {
hash -t nosuch
echo "in $?"
}
f x
echo "st $?"
###
type -p nosuch; echo $?
echo "st $?"
###
(
type -t nosuch; echo $?
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
getopts -x a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
getopts ab
echo in $?'
echo "st $?"
###
eval -x
echo "st $?"
###
(
eval "echo \${"
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
eval "x=("
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
eval "[["
echo in $?'
echo "st $?"
###
echo a
f() {
eval "if"; echo $?
echo "in $?"
}
f x
echo "st $?"
###
eval "for 1x in a; do :; done"; echo $?
echo "st $?"
###
eval "case"; echo $?
echo "st $?"
