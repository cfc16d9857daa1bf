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
cat > s.sh <<'EOS'
:
set -u; echo "$((nope+1))"
echo in $?
EOS
dash s.sh
echo "st $?"
###
> /nosuch/q
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
eval '
> /nosuch/q
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
> /nosuch/q
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
> /nosuch/q
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
> /nosuch/q
echo in $?
EOS
dash s.sh
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
(
while read l; do echo $l; done < /nosuch
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
while read l; do echo $l; done < /nosuch
echo in $?
EOS
dash s.sh
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
(
{ echo a; } > /nosuch/b
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
{ echo a; } > /nosuch/b
echo in $?
EOS
dash s.sh
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
eval '
( echo a ) < /nosuch
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
( echo a ) < /nosuch
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
( echo a ) < /nosuch
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
( echo a ) < /nosuch
echo in $?
EOS
dash s.sh
echo "st $?"
###
trap 'echo ${x:?t}; echo no' EXIT
echo "st $?"
###
echo a
f() {
trap 'echo ${x:?t}; echo no' EXIT
echo "in $?"
}
f x
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap 'echo ${x:?t}; echo no' EXIT
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
trap 'echo ${x:?t}; echo no' EXIT
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
trap 'echo ${x:?t}; echo no' EXIT
echo in $?
EOS
dash s.sh
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
dash s.sh
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
dash s.sh
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
set -u; echo $@ $*
echo "st $?"
###
(
set -u; x=$nope
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; echo hi > $nope
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
set -u; for i in $nope; do :; done
echo in $?'
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
set -u; f() { echo $1; }; f
echo "st $?"
###
(
set -u; (echo $nope); echo after $?
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; echo $(echo $nope; echo no) after
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
set -u; [ $nope = a ]
echo in $?'
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
set -u; echo ${nope:-d} ${nope+x} ${nope:=e} $nope
echo "st $?"
###
(
set -u; unset x; echo ${x%%*}
echo in $?
)
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
eval '
readonly r=1; r=2
echo in $?'
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
readonly r=1; r=2 :
echo "st $?"
###
(
readonly r=1; export r=3
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; unset r
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
readonly r=1; f() { local r=3; echo $r; }; f
echo in $?'
echo "st $?"
###
readonly r=1; echo ${r:=2}
echo "st $?"
###
(
readonly r; echo ${r:=2}
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; echo $((r=2))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
readonly r=1; echo $((r+=2))
echo in $?'
echo "st $?"
###
echo a
f() {
readonly r=1; for r in a b; do echo $r; done
echo "in $?"
}
f x
echo "st $?"
###
readonly r=1; (r=2); echo sub $?
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
readonly r=1; eval r=2
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
readonly r=1; r=2 eval echo hi
echo in $?'
echo "st $?"
###
echo a
f() {
readonly r=1; x=$(r=2); echo "[$x]"
echo "in $?"
}
f x
echo "st $?"
###
readonly PATH; PATH=/bin
echo "st $?"
###
(
readonly r=1; a=1 r=2 b=3; echo $a $b
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
echo a
f() {
echo a 1>&-; echo b
echo "in $?"
}
f x
echo "st $?"
###
eval '
exec 5>&-; echo x >&5
echo in $?'
echo "st $?"
###
echo a
f() {
echo x 2>/nosuch/z
echo "in $?"
}
f x
echo "st $?"
###
if cat < /nosuch; then echo t; else echo e; fi
echo "st $?"
###
echo a
f() {
f() { echo in; } < /nosuch; f
echo "in $?"
}
f x
echo "st $?"
###
f() { echo in > /nosuch/d; echo then; }; f
echo "st $?"
###
(
set -C; echo a > c1; echo b > c1; echo $?; cat c1
echo in $?
)
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
eval '
echo x > c$(echo 1 > /nosuch/u)
echo in $?'
echo "st $?"
###
echo a
f() {
x=$(cat < /nosuch) ; echo "x $? [$x]"
echo "in $?"
}
f x
echo "st $?"
###
cat <> /nosuch/h
echo "st $?"
###
(
echo a >| /nosuch/x
echo in $?
)
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
eval '
exec /nosuch; echo after
echo in $?'
echo "st $?"
###
echo a
f() {
exec nosuchcmd; echo after
echo "in $?"
}
f x
echo "st $?"
###
(
: > /nosuch/x; echo after
echo in $?
)
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
eval '
. nosuch; echo after
echo in $?'
echo "st $?"
###
cd /nosuch
echo "st $?"
###
(
cd /etc/passwd
echo in $?
)
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
eval '
cd -
echo in $?'
echo "st $?"
###
echo a
f() {
cd a b
echo "in $?"
}
f x
echo "st $?"
###
unset HOME; cd
echo "st $?"
###
(
HOME=/nosuch cd
echo in $?
)
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
eval '
CDPATH=/usr cd nosuch
echo in $?'
echo "st $?"
###
echo a
f() {
pwd -x
echo "in $?"
}
f x
echo "st $?"
###
mkdir d; cd d; rmdir ../d; pwd; cd .
echo "st $?"
###
(
nosuchcmd
echo in $?
)
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
eval '
/nosuch/x a
echo in $?'
echo "st $?"
###
./
echo "st $?"
###
(
echo > f; ./f
echo in $?
)
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
eval '
printf "#!/nosuch\n" > f; chmod +x f; ./f
echo in $?'
echo "st $?"
###
echo a
f() {
"a b"
echo "in $?"
}
f x
echo "st $?"
###
$(echo nosuch1)
echo "st $?"
###
(
$nope; echo $?
echo in $?
)
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
eval '
! nosuchcmd; echo $?
echo in $?'
echo "st $?"
###
echo a
f() {
nosuchcmd | cat
echo "in $?"
}
f x
echo "st $?"
###
nosuchcmd && echo a || echo b
echo "st $?"
###
(
command nosuchcmd
echo in $?
)
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
eval '
nosuchcmd 2> /dev/null; echo $?
echo in $?'
echo "st $?"
###
[ a = ]
echo "st $?"
###
(
[ a b ]
echo in $?
)
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
eval '
[ 1 -eq x ]
echo in $?'
echo "st $?"
###
echo a
f() {
[ x -eq 1 ]
echo "in $?"
}
f x
echo "st $?"
###
[ -f ]
echo "st $?"
###
(
[ ( a ]
echo in $?
)
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
eval '
[ ! ]
echo in $?'
echo "st $?"
###
echo a
f() {
[ a -foo b ]
echo "in $?"
}
f x
echo "st $?"
###
[ -z a b ]
echo "st $?"
###
(
test a b
echo in $?
)
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
eval '
test -Q a
echo in $?'
echo "st $?"
###
echo a
f() {
[ 1 -eq 1.5 ]
echo "in $?"
}
f x
echo "st $?"
###
[ "" -eq 0 ]
echo "st $?"
###
(
[ 99999999999999999999 -eq 1 ]
echo in $?
)
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
eval '
printf %d x
echo in $?'
echo "st $?"
###
echo a
f() {
printf %d 1x
echo "in $?"
}
f x
echo "st $?"
###
printf "%d\n" ""
echo "st $?"
###
(
printf "%d\n" 99999999999999999999
echo in $?
)
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
eval '
printf %z a
echo in $?'
echo "st $?"
###
echo a
f() {
printf "%s %d\n" a b c
echo "in $?"
}
f x
echo "st $?"
###
printf "%x\n" -1
echo "st $?"
###
(
printf "\x"
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "%*d\n" x 3
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
printf "%f\n" abc
echo in $?'
echo "st $?"
###
echo a
f() {
printf "%c" ""
echo "in $?"
}
f x
echo "st $?"
###
printf -- -a
echo "st $?"
###
(
printf -x
echo in $?
)
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
eval '
printf "%5","1"
echo in $?'
echo "st $?"
###
echo a
f() {
trap x
echo "in $?"
}
f x
echo "st $?"
###
trap x y
echo "st $?"
###
(
trap "" KILL
echo in $?
)
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
eval '
trap x 99
echo in $?'
echo "st $?"
###
echo a
f() {
trap x -1
echo "in $?"
}
f x
echo "st $?"
###
trap -x
echo "st $?"
###
(
umask x
echo in $?
)
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
eval '
umask u=z
echo in $?'
echo "st $?"
###
echo a
f() {
umask u?r
echo "in $?"
}
f x
echo "st $?"
###
umask -x
echo "st $?"
###
(
umask 1 2; umask
echo in $?
)
echo "st $?"
###
(
getopts
echo in $?
)
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
eval '
getopts a 1x -a
echo in $?'
echo "st $?"
###
echo a
f() {
getopts a x -b; echo $x
echo "in $?"
}
f x
echo "st $?"
###
getopts a: x -a; echo $x
echo "st $?"
###
(
getopts :a: x -a; echo $x $OPTARG
echo in $?
)
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
eval '
shift 5
echo in $?'
echo "st $?"
###
echo a
f() {
shift x
echo "in $?"
}
f x
echo "st $?"
###
shift -1
echo "st $?"
###
(
set -- a; shift; shift; echo $?
echo in $?
)
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
eval '
f() { return x; echo no; }; f; echo $?
echo in $?'
echo "st $?"
###
echo a
f() {
f() { return 300; }; f; echo $?
echo "in $?"
}
f x
echo "st $?"
###
exit x
echo "st $?"
###
(
exit -1
echo in $?
)
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
eval '
exit 1 2
echo in $?'
echo "st $?"
###
echo a
f() {
break
echo "in $?"
}
f x
echo "st $?"
###
continue
echo "st $?"
###
(
break x
echo in $?
)
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
eval '
for i in 1; do break 0; done; echo $?
echo in $?'
echo "st $?"
###
echo a
f() {
for i in 1; do continue -1; done; echo $?
echo "in $?"
}
f x
echo "st $?"
###
unset 1x
echo "st $?"
###
(
unset -x a
echo in $?
)
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
eval '
export 1x=2
echo in $?'
echo "st $?"
###
echo a
f() {
export a-b
echo "in $?"
}
f x
echo "st $?"
###
export -x
echo "st $?"
###
(
readonly 1x
echo in $?
)
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
eval '
local
echo in $?'
echo "st $?"
###
echo a
f() {
alias x
echo "in $?"
}
f x
echo "st $?"
###
alias -x
echo "st $?"
###
(
unalias x
echo in $?
)
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
eval '
hash nosuch
echo in $?'
echo "st $?"
###
echo a
f() {
hash -x
echo "in $?"
}
f x
echo "st $?"
###
type nosuch
echo "st $?"
###
(
command -v nosuch; echo $?
echo in $?
)
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
eval '
command -x
echo in $?'
echo "st $?"
###
echo a
f() {
jobs %1
echo "in $?"
}
f x
echo "st $?"
###
jobs -x
echo "st $?"
###
(
fg
echo in $?
)
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
eval '
fg %1
echo in $?'
echo "st $?"
###
(
eval "("
echo in $?
)
echo "st $?"
###
set -Q
echo "st $?"
###
(
set -o nosuch
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -e; false; echo no
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
set -e; nosuchcmd; echo no
echo in $?'
echo "st $?"
###
echo a
f() {
set -e; x=$(false); echo no
echo "in $?"
}
f x
echo "st $?"
###
set -e; cd /nosuch; echo no
echo "st $?"
###
(
read 1x < /dev/null
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
read -x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
read a < /nosuch; echo $?
echo in $?'
echo "st $?"
###
echo a
f() {
read -t x a
echo "in $?"
}
f x
echo "st $?"
###
read
echo "st $?"
###
(
x=abc; echo ${x:1x}
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo $((1/0))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo $((1+))
echo in $?'
echo "st $?"
###
echo a
f() {
echo $((a b))
echo "in $?"
}
f x
echo "st $?"
###
echo $((1 2))
echo "st $?"
###
(
echo $((0x))
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo $((08))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo $((1=2))
echo in $?'
echo "st $?"
###
echo a
f() {
x=1+; echo $((x))
echo "in $?"
}
f x
echo "st $?"
###
x=x; echo $((x))
echo "st $?"
###
(
x=y; y=x; echo $((x))
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo $((1//2))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo "$((1%0))"
echo in $?'
echo "st $?"
###
echo a
f() {
x=$((1/0)); echo no
echo "in $?"
}
f x
echo "st $?"
###
echo a$((1/0)); echo no
echo "st $?"
###
(
f() { echo $((1/0)); echo no; }; f; echo no2
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
(echo $((1/0))); echo sub $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
if [ $((1/0)) = 1 ]; then :; fi; echo no
echo in $?'
echo "st $?"
###
echo a
f() {
echo $((1 ? 2))
echo "in $?"
}
f x
echo "st $?"
###
echo $((1<<))
echo "st $?"
###
(
echo $((--5)) $((++5))
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo $((5++))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo $((2**3))
echo in $?'
echo "st $?"
###
echo a
f() {
echo $((1.5))
echo "in $?"
}
f x
echo "st $?"
###
echo $((1,2))
echo "st $?"
###
(
echo $((~))
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo $((!))
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
${x:?bad}
echo "st $?"
