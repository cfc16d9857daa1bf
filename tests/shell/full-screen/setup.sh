# Files that the cases look at; the real shell and ours make the same.
for i in $(seq 100); do echo "line $i of a text"; done > long.txt
for i in $(seq 10); do echo "short $i"; done > short.txt
for i in $(seq 40); do echo "wide $i aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb cccccccccccccccccccccc $i"; done > wide.txt
for i in $(seq 30); do echo "Alpha $i"; echo "beta $i"; echo; echo; done > mixed.txt
printf 'plain\n\033[31mred\033[0m and \033[1mbold\033[0m\ntab\there\nctrl \001 \033 x\nhangul \355\225\234\352\270\200 done\n' > colour.txt
: > empty.txt
printf 'one\ntwo' > nonl.txt
mkdir dir
