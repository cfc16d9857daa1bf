:
cat <<E
a
b
$( esac x)c
d
E
echo "status $?"
###
:
cat <<E
a
$(echo (
b)c
d
E
echo "status $?"
###
cat <<E
$(echo ${x
)c
E
echo "status $?"
###
:
cat <<E
a `echo ')'` $((1 + $(echo 2))) ${x:-$(echo 3)} \$( $(echo "$(echo 4)")
$(echo 
b
E
echo "status $?"
###
x() { cat <<E; echo in; }
"$(echo ")" 

 ;; )
E
x; echo "status $?"
x || echo no
###
f() { read x <<E
$(echo told >&2)
$(fi)
E
echo in $?
}; f; echo out
echo next
###
cat <<E
$(case a in a) echo )
E
cat <<E
$(case a in a) echo right;; esac; (echo too)) $( (echo three) )
E
echo "status $?"
