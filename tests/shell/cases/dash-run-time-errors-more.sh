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
cat > s.sh <<'EOS'
:
readonly r=1; getopts a r -a
echo in $?
EOS
dash s.sh
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
cat > s.sh <<'EOS'
:
readonly OPTIND; getopts a x -a
echo in $?
EOS
dash s.sh
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
cat > s.sh <<'EOS'
:
readonly r=1; command eval r=2; echo no
echo in $?
EOS
dash s.sh
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
echo a >&x; ls
echo "st $?"
###
echo a
f() {
echo a >&x; ls
echo "in $?"
}
f x
echo "st $?"
###
eval '
echo a >&x; ls
echo in $?'
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
(
echo a >&x; ls
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo a >&x; ls
echo in $?
EOS
dash s.sh
echo "st $?"
###
echo a >& /nosuch/h
echo "st $?"
###
echo a
f() {
echo a >& /nosuch/h
echo "in $?"
}
f x
echo "st $?"
###
eval '
echo a >& /nosuch/h
echo in $?'
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
(
echo a >& /nosuch/h
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo a >& /nosuch/h
echo in $?
EOS
dash s.sh
echo "st $?"
###
[ 1 -lt 2 -a ]
echo "st $?"
###
echo a
f() {
[ 1 -lt 2 -a ]
echo "in $?"
}
f x
echo "st $?"
###
eval '
[ 1 -lt 2 -a ]
echo in $?'
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
(
[ 1 -lt 2 -a ]
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
[ 1 -lt 2 -a ]
echo in $?
EOS
dash s.sh
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
cat > s.sh <<'EOS'
:
f() { local 1x=2; echo $?; }; f
echo in $?
EOS
dash s.sh
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
set +o nosuch
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
eval '
set +o nosuch
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
set +o nosuch
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
set +o nosuch
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set +o nosuch
echo in $?
EOS
dash s.sh
echo "st $?"
###
echo $(( ))
echo "st $?"
###
echo a
f() {
echo $(( ))
echo "in $?"
}
f x
echo "st $?"
###
eval '
echo $(( ))
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo $(( ))
echo in $?
EOS
. ./s.sh
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
echo $(( ))
echo in $?
EOS
dash s.sh
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
cat > s.sh <<'EOS'
:
echo $((a[1]))
echo in $?
EOS
dash s.sh
echo "st $?"
###
echo a
f() {
echo `nosuchcmd`
echo "in $?"
}
f x
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
(
echo `nosuchcmd`
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo `nosuchcmd`
echo in $?
EOS
dash s.sh
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
cat > s.sh <<'EOS'
:
echo ${x:?$(nosuchcmd)}
echo in $?
EOS
dash s.sh
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
