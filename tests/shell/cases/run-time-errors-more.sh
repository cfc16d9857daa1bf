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
bash s.sh
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
bash s.sh
echo "st $?"
###
printf "\x"
echo "st $?"
###
echo a
f() {
printf "\x"
echo "in $?"
}
f x
echo "st $?"
###
eval '
printf "\x"
echo in $?'
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
(
printf "\x"
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "\x"
echo in $?
EOS
bash s.sh
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
bash s.sh
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
bash s.sh
echo "st $?"
###
a=(1); echo ${a[]}
echo "st $?"
###
echo a
f() {
a=(1); echo ${a[]}
echo "in $?"
}
f x
echo "st $?"
###
eval '
a=(1); echo ${a[]}
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
a=(1); echo ${a[]}
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
a=(1); echo ${a[]}
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
a=(1); echo ${a[]}
echo in $?
EOS
bash s.sh
echo "st $?"
###
declare -i n=08
echo "st $?"
###
echo a
f() {
declare -i n=08
echo "in $?"
}
f x
echo "st $?"
###
eval '
declare -i n=08
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
declare -i n=08
echo in $?
EOS
. ./s.sh
echo "st $?"
###
declare -i n; n=1+
echo "st $?"
###
echo a
f() {
declare -i n; n=1+
echo "in $?"
}
f x
echo "st $?"
###
eval '
declare -i n; n=1+
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
declare -i n; n=1+
echo in $?
EOS
. ./s.sh
echo "st $?"
###
echo a
f() {
declare -n n=n
echo "in $?"
}
f x
echo "st $?"
###
echo {fd}>&9
echo "st $?"
###
echo a
f() {
echo {fd}>&9
echo "in $?"
}
f x
echo "st $?"
###
eval '
echo {fd}>&9
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo {fd}>&9
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
echo {fd}>&9
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo {fd}>&9
echo in $?
EOS
bash s.sh
echo "st $?"
###
exec {fd}<&9
echo "st $?"
###
echo a
f() {
exec {fd}<&9
echo "in $?"
}
f x
echo "st $?"
###
eval '
exec {fd}<&9
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
exec {fd}<&9
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
exec {fd}<&9
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
exec {fd}<&9
echo in $?
EOS
bash s.sh
echo "st $?"
###
printf "%(%Y)T\n" x
echo "st $?"
###
echo a
f() {
printf "%(%Y)T\n" x
echo "in $?"
}
f x
echo "st $?"
###
eval '
printf "%(%Y)T\n" x
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "%(%Y)T\n" x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
printf "%(%Y)T\n" x
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
printf "%(%Y)T\n" x
echo in $?
EOS
bash s.sh
echo "st $?"
###
set -u; echo ${nope@Q}
echo "st $?"
###
echo a
f() {
set -u; echo ${nope@Q}
echo "in $?"
}
f x
echo "st $?"
###
eval '
set -u; echo ${nope@Q}
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; echo ${nope@Q}
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
set -u; echo ${nope@Q}
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; echo ${nope@Q}
echo in $?
EOS
bash s.sh
echo "st $?"
###
set -u; echo ${#nope[@]}
echo "st $?"
###
echo a
f() {
set -u; echo ${#nope[@]}
echo "in $?"
}
f x
echo "st $?"
###
eval '
set -u; echo ${#nope[@]}
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; echo ${#nope[@]}
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -u; echo ${#nope[@]}
echo in $?
EOS
bash s.sh
echo "st $?"
###
readonly a=(1); read -a a <<< x
echo "st $?"
###
echo a
f() {
readonly a=(1); read -a a <<< x
echo "in $?"
}
f x
echo "st $?"
###
eval '
readonly a=(1); read -a a <<< x
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly a=(1); read -a a <<< x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
readonly a=(1); read -a a <<< x
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly a=(1); read -a a <<< x
echo in $?
EOS
bash s.sh
echo "st $?"
###
echo a
f() {
readonly r=1; printf -v r x
echo "in $?"
}
f x
echo "st $?"
###
(
readonly r=1; printf -v r x
echo in $?
)
echo "st $?"
###
readonly r=1; declare -n q=r; q=3
echo "st $?"
###
echo a
f() {
readonly r=1; declare -n q=r; q=3
echo "in $?"
}
f x
echo "st $?"
###
eval '
readonly r=1; declare -n q=r; q=3
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; declare -n q=r; q=3
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
readonly r=1; declare -n q=r; q=3
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; declare -n q=r; q=3
echo in $?
EOS
bash s.sh
echo "st $?"
###
readonly r=1; exec {r}< /dev/null; echo $?
echo "st $?"
###
echo a
f() {
readonly r=1; exec {r}< /dev/null; echo $?
echo "in $?"
}
f x
echo "st $?"
###
eval '
readonly r=1; exec {r}< /dev/null; echo $?
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; exec {r}< /dev/null; echo $?
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
readonly r=1; exec {r}< /dev/null; echo $?
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
readonly r=1; exec {r}< /dev/null; echo $?
echo in $?
EOS
bash s.sh
echo "st $?"
###
f() { :; }; readonly -f f; f() { echo x; }; f
echo "st $?"
###
echo a
f() {
f() { :; }; readonly -f f; f() { echo x; }; f
echo "in $?"
}
f x
echo "st $?"
###
eval '
f() { :; }; readonly -f f; f() { echo x; }; f
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
f() { :; }; readonly -f f; f() { echo x; }; f
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
f() { :; }; readonly -f f; f() { echo x; }; f
echo in $?
EOS
bash s.sh
echo "st $?"
###
f() { :; }; readonly -f f; unset -f f
echo "st $?"
###
echo a
f() {
f() { :; }; readonly -f f; unset -f f
echo "in $?"
}
f x
echo "st $?"
###
eval '
f() { :; }; readonly -f f; unset -f f
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
f() { :; }; readonly -f f; unset -f f
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
f() { :; }; readonly -f f; unset -f f
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
f() { :; }; readonly -f f; unset -f f
echo in $?
EOS
bash s.sh
echo "st $?"
###
echo >& ""
echo "st $?"
###
echo a
f() {
echo >& ""
echo "in $?"
}
f x
echo "st $?"
###
eval '
echo >& ""
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo >& ""
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
echo >& ""
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
echo >& ""
echo in $?
EOS
bash s.sh
echo "st $?"
###
set -o posix; readonly r=1; r=2; echo no
echo "st $?"
###
echo a
f() {
set -o posix; readonly r=1; r=2; echo no
echo "in $?"
}
f x
echo "st $?"
###
eval '
set -o posix; readonly r=1; r=2; echo no
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -o posix; readonly r=1; r=2; echo no
echo in $?
EOS
. ./s.sh
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -o posix; readonly r=1; r=2; echo no
echo in $?
EOS
bash s.sh
echo "st $?"
###
set -o posix; . /nosuch; echo no
echo "st $?"
###
echo a
f() {
set -o posix; . /nosuch; echo no
echo "in $?"
}
f x
echo "st $?"
###
eval '
set -o posix; . /nosuch; echo no
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -o posix; . /nosuch; echo no
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
set -o posix; . /nosuch; echo no
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -o posix; . /nosuch; echo no
echo in $?
EOS
bash s.sh
echo "st $?"
###
set -o posix; shift 5; echo no
echo "st $?"
###
echo a
f() {
set -o posix; shift 5; echo no
echo "in $?"
}
f x
echo "st $?"
###
eval '
set -o posix; shift 5; echo no
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -o posix; shift 5; echo no
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
set -o posix; shift 5; echo no
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -o posix; shift 5; echo no
echo in $?
EOS
bash s.sh
echo "st $?"
###
set -r; PATH=x
echo "st $?"
###
echo a
f() {
set -r; PATH=x
echo "in $?"
}
f x
echo "st $?"
###
eval '
set -r; PATH=x
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
set -r; PATH=x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
set -r; PATH=x
echo in $?
)
echo "st $?"
###
cd -L -@ x
echo "st $?"
###
echo a
f() {
cd -L -@ x
echo "in $?"
}
f x
echo "st $?"
###
eval '
cd -L -@ x
echo in $?'
echo "st $?"
###
cat > s.sh <<'EOS'
:
cd -L -@ x
echo in $?
EOS
. ./s.sh
echo "st $?"
###
(
cd -L -@ x
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
cd -L -@ x
echo in $?
EOS
bash s.sh
echo "st $?"
###
hash -d nosuch
echo "st $?"
###
echo a
f() {
hash -d nosuch
echo "in $?"
}
f x
echo "st $?"
###
eval '
hash -d nosuch
echo in $?'
echo "st $?"
###
(
hash -d nosuch
echo in $?
)
echo "st $?"
###
cat > s.sh <<'EOS'
:
hash -d nosuch
echo in $?
EOS
bash s.sh
echo "st $?"
