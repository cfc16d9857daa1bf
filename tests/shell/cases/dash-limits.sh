ulimit -Sn 100; ulimit -n; ulimit -n 50; ulimit -Hn; ulimit -n hard; echo $?
###
ulimit -n abc; echo $?
###
ulimit -n 1 2; echo $?
###
ulimit -c 10; ulimit -c; ulimit -S -c 5; ulimit -Sc -Hc; ulimit -Sc; ulimit 5; ulimit; ulimit -H; ulimit -S; ulimit -HSn 64; ulimit -p > /dev/null; ulimit -w; ulimit -r; ulimit -f 3; ulimit -f
###
ulimit -u
###
ulimit -a > f; cut -c1-20 f; ulimit -n 4; cat 3</dev/null 4</dev/null; echo $?
###
(ulimit -f 1; while :; do echo hello; done > f); echo $?; wc -c < f; ulimit -c 5; ulimit -S -c 6; echo $?
