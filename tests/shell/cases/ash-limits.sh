ulimit -Sn 100; ulimit -n; ulimit -n 50; ulimit -Hn; ulimit -n hard; echo $?; ulimit -n abc; ulimit -n -5; echo $?; ulimit -n 0x10
###
ulimit -n 1 2; echo $?; ulimit -c 10; ulimit -c; ulimit -S -c 5; ulimit -Sc -Hc; ulimit -z; echo $?; ulimit -p 9; echo $?
###
ulimit -v 1000000 -n 40; ulimit -v; ulimit -n; ulimit 5; ulimit; ulimit -H; ulimit -S; ulimit -HS -n 34; ulimit -Hn; ulimit -a | head -1; ulimit -w; ulimit -R; ulimit -e
###
ulimit -n 4; cat 3</dev/null 4</dev/null; echo $?
###
ulimit -f 1; (while :; do echo hello; done > f); echo $?; wc -c < f
