cat <<E
text without its end
###
eval 'cat <<E
text $(echo in a substitution)'
echo "status $?"
###
cat > s.sh <<'EOF'
echo a
: `nope2
nope3
{
nope4; }`
: "`echo \
`" `nope5`
nope6
cat <<E
$(nope7)

$((1 + $(nope8; echo 3))) `nope9`
`echo \`nope10\`
nope11`
E
: $((1 +
 `nope12`
 $(
nope13
 echo 3)))
f() {
  `nope14` ${x-$(
nope15)}
}
f
EOF
. ./s.sh
echo "status $?"
###
cat > s.sh <<'EOF'
nope1
:
: `
echo | | x`
EOF
. ./s.sh
###
cat > s.sh <<'EOF'
nope1
x[ a
]] a
y=1 x[ a b]
( ]]
 )
echo ]] a[ [b
$(z[ 1
echo ])
EOF
. ./s.sh
echo "status $?"
###
[ a = a ]x && echo yes
[ a = b ]]
echo "status $?"
[ a = b x]
echo "status $?"
###
case a in *) coproc   ;;
b) :;;
esac
###
echo ${${x} }; f() { echo a; }
f
###
cat > s.sh <<'EOF'
:
cat <<E; echo ${}
E
x
EOF
. ./s.sh
###
echo ${x y}
###
x=1; echo ${x:!3}
###
<<E
${
E
"``""``";}
###
eval "cat << ''
a
fi
{"
eval "cat << ''
a
fi

fi"
###
{ :; function } |
 cat -e
