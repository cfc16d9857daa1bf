set -u; cat <<E
$nope
E
echo "st $?"
###
readonly r=1; getopts a r -a
echo "st $?"
###
echo a
f() {
readonly r=1; getopts a r -a
echo "in $?"
}
f x
echo "st $?"
###
eval '
readonly r=1; getopts a r -a
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; getopts a r -a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
readonly r=1; getopts a r -a
echo in $?
)
echo "st $?"
###
readonly OPTIND; getopts a x -a
echo "st $?"
###
echo a
f() {
readonly OPTIND; getopts a x -a
echo "in $?"
}
f x
echo "st $?"
###
eval '
readonly OPTIND; getopts a x -a
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly OPTIND; getopts a x -a
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
readonly OPTIND; getopts a x -a
echo in $?
)
echo "st $?"
###
readonly r=1; command eval r=2; echo no
echo "st $?"
###
echo a
f() {
readonly r=1; command eval r=2; echo no
echo "in $?"
}
f x
echo "st $?"
###
eval '
readonly r=1; command eval r=2; echo no
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; command eval r=2; echo no
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
readonly r=1; command eval r=2; echo no
echo in $?
)
echo "st $?"
###
eval '
echo a >&-
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo a >&-
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
echo a 1>&-; echo b
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo a 1>&-; echo b
echo in $?
EOS
. ./s.sh
echo "st $?"
###
( echo a ) < /nosuch
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
printf "%*d\n" x 3
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
eval '
printf "%*d\n" x 3
echo in $?'
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
(
printf "%*d\n" x 3
echo in $?
)
echo "st $?"
###
f() { local 1x=2; echo $?; }; f
echo "st $?"
###
echo a
f() {
f() { local 1x=2; echo $?; }; f
echo "in $?"
}
f x
echo "st $?"
###
eval '
f() { local 1x=2; echo $?; }; f
echo in $?'
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
(
f() { local 1x=2; echo $?; }; f
echo in $?
)
echo "st $?"
###
eval '
eval "("
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
eval "("
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
eval "echo )"
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
eval "echo )"
echo in $?
EOS
. ./s.sh
echo "st $?"
###
eval '
eval ")" ; echo after
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
eval ")" ; echo after
echo in $?
EOS
. ./s.sh
echo "st $?"
###
echo $((0x))
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
eval '
echo $((0x))
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo $((0x))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
echo $((0x))
echo in $?
)
echo "st $?"
###
x=x; echo $((x))
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
eval '
x=x; echo $((x))
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
x=x; echo $((x))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
x=x; echo $((x))
echo in $?
)
echo "st $?"
###
x=y; y=x; echo $((x))
echo "st $?"
###
echo a
f() {
x=y; y=x; echo $((x))
echo "in $?"
}
f x
echo "st $?"
###
eval '
x=y; y=x; echo $((x))
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
x=y; y=x; echo $((x))
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
x=y; y=x; echo $((x))
echo in $?
)
echo "st $?"
###
echo $((a[1]))
echo "st $?"
###
echo a
f() {
echo $((a[1]))
echo "in $?"
}
f x
echo "st $?"
###
eval '
echo $((a[1]))
echo in $?'
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
(
echo $((a[1]))
echo in $?
)
echo "st $?"
###
eval '
echo `nosuchcmd`
echo in $?'
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
echo ${x:?$(nosuchcmd)}
echo "st $?"
###
echo a
f() {
echo ${x:?$(nosuchcmd)}
echo "in $?"
}
f x
echo "st $?"
###
eval '
echo ${x:?$(nosuchcmd)}
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo ${x:?$(nosuchcmd)}
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
echo ${x:?$(nosuchcmd)}
echo in $?
)
echo "st $?"
###
cat <<E
${x:?here}
E
echo no
echo "st $?"
###
cat <<E
$((1/0))
E
echo no
echo "st $?"
