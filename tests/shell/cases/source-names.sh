echo 'f() { nof; cd /none; eval "fi"; eval "g() { nog; }"; }
h() { noh; }' > lib.sh
. ./lib.sh
f
g
k() { f; nok; . ./lib.sh; nok; }
k
echo 'nol; k; nom; k() { nok2; }; k' > lib2.sh
. ./lib2.sh
k
( f )
###
cat > s.sh <<'END'
echo 'f() { nof; cd /none; eval "fi"; eval "g() { nog; }"; }
h() { noh; }' > lib.sh
. ./lib.sh
f
g
k() { f; nok; . ./lib.sh; nok; }
k
echo 'nol; k; nom; k() { nok2; }; k' > lib2.sh
. ./lib2.sh
k
( f )
END
bash s.sh
###
cat > s.sh <<'END'
echo 'f() { nof; cd /none; eval "fi"; eval "g() { nog; }"; }
h() { noh; }' > lib.sh
. ./lib.sh
f
g
k() { f; nok; . ./lib.sh; nok; }
k
echo 'nol; k; nom; k() { nok2; }; k' > lib2.sh
. ./lib2.sh
k
( f )
END
bash < s.sh
###
echo 'eval "fi"
echo $(fi)
f() { eval "fi"
 eval "cat <<X
a"
nof; }
f
eval "f() {
 nog; }"
f
' > l1.sh
. ./l1.sh
f
eval ". ./l1.sh"
trap 'nox; f' EXIT
declare -F f; h() { f "$1"; echo "${BASH_SOURCE[@]}"; }; h
shopt -s extdebug; declare -F f; : >&77
###
cat > s.sh <<'END'
echo 'eval "fi"
echo $(fi)
f() { eval "fi"
 eval "cat <<X
a"
nof; }
f
eval "f() {
 nog; }"
f
' > l1.sh
. ./l1.sh
f
eval ". ./l1.sh"
trap 'nox; f' EXIT
declare -F f; h() { f "$1"; echo "${BASH_SOURCE[@]}"; }; h
shopt -s extdebug; declare -F f; : >&77
END
bash s.sh
###
cat > s.sh <<'END'
echo 'eval "fi"
echo $(fi)
f() { eval "fi"
 eval "cat <<X
a"
nof; }
f
eval "f() {
 nog; }"
f
' > l1.sh
. ./l1.sh
f
eval ". ./l1.sh"
trap 'nox; f' EXIT
declare -F f; h() { f "$1"; echo "${BASH_SOURCE[@]}"; }; h
shopt -s extdebug; declare -F f; : >&77
END
bash < s.sh
###
echo 'add() { echo $(($1 + )); }
need() { : "${1:?wanted}"; }
old() { local -r q=1; q=2; }
out() { return x; shift 9; echo > /none/x; cat < none; fg; }' > lib.sh
source lib.sh
(add 1)
(need)
(old)
out
add 1 | cat
x=$(out)
trap 'out; echo bye' EXIT
eval out
f() { (need); caller 0; bash -c 'q'; }
f
set -u
. ./none
add $none
###
cat > s.sh <<'END'
echo 'add() { echo $(($1 + )); }
need() { : "${1:?wanted}"; }
old() { local -r q=1; q=2; }
out() { return x; shift 9; echo > /none/x; cat < none; fg; }' > lib.sh
source lib.sh
(add 1)
(need)
(old)
out
add 1 | cat
x=$(out)
trap 'out; echo bye' EXIT
eval out
f() { (need); caller 0; bash -c 'q'; }
f
set -u
. ./none
add $none
END
bash s.sh
###
cat > s.sh <<'END'
echo 'add() { echo $(($1 + )); }
need() { : "${1:?wanted}"; }
old() { local -r q=1; q=2; }
out() { return x; shift 9; echo > /none/x; cat < none; fg; }' > lib.sh
source lib.sh
(add 1)
(need)
(old)
out
add 1 | cat
x=$(out)
trap 'out; echo bye' EXIT
eval out
f() { (need); caller 0; bash -c 'q'; }
f
set -u
. ./none
add $none
END
bash < s.sh
