cat <(echo a\
b)
cat <(nofoo  >> '/none/${a
b')
cat <(nofoo 'a
b')
echo x | nofoo 'a
b'
nofoo 'a
b' | cat
nofoo 'a
b' &
wait
( nofoo 'a
b' )
( nofoo 'a
b'; true )
echo $(nofoo 'a
b')
nofoo 'a
b'
echo >(nofoo 'a
b')
cat <(nofoo 'a
b' ; true)
cat <(true; nofoo 'a
b')
cat <(nofoo 'a
b' | cat)
cat <(/none/x 'a
b')
cat <(cd 'a
b')
cat <(nofoo \
c)
cat <(
nofoo 'a
b'
)
echo $(
nofoo 'a
b')
###
cat <(nofoo\
b)
cat <(nofoo a\
b)
cat <(nofoo \
b)
cat <(nofoo > '/none/a
b')
cat <(nofoo x > '/none/a
b' y)
cat <(nofoo > /tmp/kept'
b')
cat <(nofoo > /tmp/kept'
b' x)
cat <(nofoo "
b" > /tmp/kept)
cat <(nofoo "
b" > /none/x)
cat <("no
foo")
cat <("no
foo" x)
cat <(no\
foo x)
cat <(nofoo a"
"b"
")
cat <(nofoo a"
" b"
")
cat <(nofoo $(echo
))
cat <(nofoo `echo
`)
cat <(nofoo <<E
E
)
cat <(nofoo <<E
$x
E
)
cat <(nofoo <<E
$x
E
nofoo 'a
b')
###
nofoo > '/none/a
b'
nofoo > /tmp/kept'
b'
nofoo 2> '/none/a
b' x
nofoo \
 > '/none/a
b' x
> '/none/a
b' nofoo 
nofoo >\
/none/x
nofoo {fd}> '/none/a
b' x
nofoo <<< 'a
b'
f() { nofoo > '/none/a
b'; }
f
( nofoo > '/none/a
b'; true )
if true; then nofoo > '/none/a
b'; fi
nofoo a\
b
no\
foo x
f() { echo a\
b 'c\
d' "e\
f"; }
declare -f f
echo $(nofoo\
b; nofoo)
echo $(nofoo a\
b; nofoo)
echo $(nofoo 'a\
b'; nofoo)
echo $(nofoo "a\
b"; nofoo)
echo "$(nofoo "a\
b"; nofoo)"
echo "$(nofoo a\\
nofoo)"
###
f() { echo a\
b "c \
$x\\
d" 'e\
f' $'g\
h' "it's \
x"; local q=1\
2; for i in a\
b; do > x\
y; done; case x\
y in a\
b) ;; esac; [[ a\
b == c\
d ]]; cat <<< a\
b; }
declare -f f
type f
