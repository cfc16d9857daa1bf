a=(1 2 3); unset 'a[-1]'; echo "${a[@]}" $?; unset 'a[-9]'; echo $?; unset 'a[x'; echo $?; unset 'a[@]'; declare -p a
###
echo 'set -- x y z; echo in $# "$@"; shift; echo $@' > s; set -- a b; source ./s 1 2 3; echo out $# "$@"; f() { . ./s; echo "f $@"; . ./s k; echo "f $@"; }; f 1; echo $@
###
echo 'shift; echo in $@' > s; set -- a b; source ./s 1 2 3; echo $@; . ./s; echo $@
###
echo 'set -- x y z; echo in $# "$@"' > s; set -- a b; . ./s; echo out $# "$@"; . ./s q; echo out $# "$@"
###
declare -n self=self; echo $?; echo "$self"
###
declare -n self=self; self=3; echo $? "$self"; declare -p self
###
[[ x =~ [ ]]; echo $?; r='['; [[ x =~ $r ]]; echo $?; r='('; [[ x =~ $r ]]; echo $?; r='*a'; [[ x =~ $r ]]; echo $?; if [[ x =~ [ ]]; then echo y; else echo n $?; fi
###
cat <<X > s.sh
sleep 5 &
kill -9 \$!
sleep 0.1
echo after
bash -c 'kill -9 \$\$'
echo end \$?
sleep 5 &
kill \$!
wait \$!
echo term \$?
bash -c 'kill \$\$'
echo fg \$?
sleep 5 & kill -9 \$!; wait \$!
echo \$?
X
bash s.sh 2>&1 | sed 's/: *[0-9][0-9]* \([A-Z]\)/: N \1/'
###
(kill $BASHPID); echo $?; { (kill -SEGV $BASHPID); } 2>&1 | sed 's/: *[0-9][0-9]* / N /'; (kill -PIPE $BASHPID); echo $?
###
sleep 5 & p=$!; (sleep 0.1; kill $p) & wait -n $p; echo $?; wait; echo $?
