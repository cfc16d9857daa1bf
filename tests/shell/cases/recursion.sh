f() { (( $1 > 0 )) && f $(( $1 - 1 )); }; f 2000; echo $?
### a loop that ends itself
f() { if [ $1 -gt 0 ]; then f $(( $1 - 1 )); else echo bottom ${#FUNCNAME[@]}; fi; return 3; }; f 1500; echo $?
### exit, from deep
f() { (( $1 == 700 )) && exit 7; f $(( $1 + 1 )); }
trap 'echo left' EXIT
f 0
echo not reached
### locals at every depth
sum() { local n=$1; if (( n == 0 )); then total=0; else sum $((n - 1)); (( total += n )); fi; }
sum 1000; echo $total
### nesting limit
FUNCNEST=900
f() { (( n++ )); f; }
f
echo after
### the limit said, and how deep it was
FUNCNEST=250; n=0
f() { (( ++n )); f; }
( f ) 2>&1 | head -n 1
echo "$n"
### a pipeline from deep
f() { if (( $1 == 0 )); then echo one two | tr a-z A-Z; else f $(( $1 - 1 )); fi; }
f 450 | cat
