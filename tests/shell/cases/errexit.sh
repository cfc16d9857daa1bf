set -e; echo a; false; echo no
###
set -e; false || echo ok; true && false || echo ok2; if false; then :; fi; while false; do :; done; ! true; echo end
###
set -e; false && true; echo survives; (false && true); echo survives2
###
set -e; f() { false; echo in; }; f || echo or; if f; then echo if; fi; f && echo and; f; echo no
###
set -e; (echo sub; false; echo no); echo no2
###
set -e; x=$(false); echo no
###
set -e; echo $(false); echo "still $?"
###
set -e; true | false; echo no
###
set -e; false | true; echo yes; set -o pipefail; false | true; echo no
###
set -e; { false; echo no; } | cat; echo yes
###
set -e; for i in 1 2; do [ $i = 2 ]; echo $i; done; echo no
###
set -e; [ a = b ] && echo x; echo yes; [[ a = b ]]; echo no
###
set -e; ((1)); echo one; ((0)); echo no
###
set -e; let 0; echo no
###
set -e; trap 'echo exit $?' EXIT; false
###
set -e; trap 'echo err $?' ERR; f() { false; }; f; echo no
###
trap 'echo err $LINENO' ERR
false
true
(exit 3)
f() { false; }
f
set -E
f
###
set -e; if true; then false; echo no; fi; echo no2
###
set -e; case a in a) false; echo no;; esac
###
set -e; eval 'false; echo no'; echo no2
###
set -e; local_f() { local x=$(false); echo ok; }; local_f; export y=$(false); echo ok2; z=$(false)
###
set -u; echo ${x:-d}; echo "$@" $#; echo ${y-}; a=(); echo "${a[@]}"; echo $nope; echo no
###
set -u; f() { echo $1; }; f a; f; echo no
###
set -eu; x=1; [ -n "$x" ] && echo x; unset x; echo "${x}"; echo no
###
set -x; echo a "b c" 'd$e'; x=1 y="a b"; for i in 1 2; do echo $i; done; [ a = a ]; [[ a == a* ]]; ((1+1)); f() { echo f; }; f; case a in a) echo c;; esac; if true; then echo t; fi; x=$(echo sub); echo $x | cat; (echo s); echo '' "it's" '~' 'a;b' $'t\tx'; a=(1 2); export q=1; set +x; echo done
###
PS4='$LINENO> '; set -x; echo a
echo b
###
set -v; echo a
echo b
###
set -n; echo no
###
set -o errexit -o nounset -o pipefail; shopt -o errexit; echo $-; set +e; false; echo still
###
trap 'echo bye; exit 9' EXIT; exit 3
###
trap 'echo bye' EXIT; (echo sub); echo $(echo sub2); bash -c 'echo child'
###
trap 'echo a' EXIT; trap 'echo b' EXIT; trap - EXIT; trap 'echo c' 0
###
trap 'echo term' TERM; kill $$; echo after; kill -TERM $$; echo after2
###
trap 'echo int; exit 5' INT; kill -INT $$; echo no
###
trap '' TERM; kill $$; echo survived; bash -c 'kill $$; echo child survived'; trap - TERM; kill $$; echo no
###
bash -c 'kill -9 $$'; echo $?; bash -c 'kill -TERM $$'; echo $?; bash -c 'kill -INT $$'; echo $?; (kill -HUP $BASHPID); echo $?
###
trap 'echo usr1' USR1; (sleep 0.1; kill -USR1 $$) & sleep 0.3; echo end; wait
###
trap 'echo got' USR1; (sleep 0.1; kill -USR1 $$) & wait; echo "wait $?"; wait; echo end
###
trap 'echo chld' CHLD; sleep 0.05 & wait; true; (true); echo end
###
f() { trap 'echo ret' RETURN; echo body; }; f; g() { echo g; }; g; trap - RETURN; . /dev/null
###
trap 'echo "dbg: $BASH_COMMAND"' DEBUG; echo a; x=1; trap - DEBUG; echo b
###
x=1; trap 'echo $x' EXIT; x=2
###
f() { exit 4; }; trap 'f' EXIT; true
###
(trap 'echo inner' EXIT; exit 2); echo $?; { trap 'echo grp' EXIT; }; echo end
###
trap 'false' EXIT; exit 6
###
sleep 10 & kill -STOP $!; kill -CONT $!; kill $!; wait $!; echo $?
###
sleep 0.2 & sleep 0.1 & wait %1; echo $?; wait %2; echo $?; wait %3; echo $?
###
(sleep 0.1; exit 3) & (sleep 0.05; exit 4) & wait -n; echo $?; wait -n; echo $?; wait -n; echo $?
###
{ sleep 0.05; echo bg; } & echo fg; wait; echo a & echo b & wait
###
x=1; x=2 & wait; echo $x; (x=3) & wait; echo $x; f() { echo fbg $1; }; f 1 & wait
###
echo $! ; true & [ $! -gt 1 ] && echo pid; wait; echo "$!" | grep -c .
###
cat & wait; echo eof $?; read x & wait; echo ok
###
coproc cat; echo hi >&${COPROC[1]}; read x <&${COPROC[0]}; echo $x; eval "exec ${COPROC[1]}>&-"; wait; echo done
###
timeout 0.1 sleep 5; echo $?; (sleep 0.1 & wait); echo w; nohup true 2>/dev/null; sleep 0.1 && echo slept
###
if sleep 0.01 & then echo then; fi; wait; for i in 1 2 3; do (echo $i) & wait; done; while :; do break & wait; break; done; echo ok
