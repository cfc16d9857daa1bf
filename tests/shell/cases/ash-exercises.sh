echo "${q:?}"; echo not
###
unset v; v=; (echo ${v:?}); (echo ${v?}); (echo ${w?}); (echo ${w:?my words}); echo end
###
is_even() { (( $1 % 2 == 0 )); }; is_even 2; echo $?; ((x=5)); echo $?; ((echo a b)); ((0)); echo $?
###
for 1x in a; do echo; done
###
trap 'echo debug' DEBUG; echo $?; trap 'echo ret' RETURN; trap; echo end
###
echo "$[1+1]" $[1+1]; x=5; echo $[x]
###
case a in a) echo one;& b) echo two;; esac
###
echo (
###
foo ( x
###
f() { return 256; }; f; echo $?; f() { return 255; }; f; echo $?; f() { return 1000; }; f; echo $?
###
set -C; echo a > f; echo b > f; echo $?; cat f; echo c >| f; cat f
###
a=08; echo "$((10 + 1))"; sleep 0.1 & wait $!; echo $?
