cat <<X
a $((1+1)) `echo bt` $(echo sub) \$no \\ "q" 'q' ${x:-def} \
joined
X
###
cat <<'X'
raw $x `ls` \$y \
X
###
cat <<"X Y"
quoted delim $x
X Y
###
cat <<\X
esc $x
X
###
cat <<-X
	tab
		tabs
	  mixed
	X
echo after
###
cat <<A <<B
first
A
second
B
###
cat <<A; echo mid; cat <<B
one
A
two
B
###
while read x; do echo "<$x>"; done <<X
1
2
X
###
x=$(cat <<X
in sub
X
)
echo "$x"
###
f() { cat <<X
in $1
X
}
f arg
###
if true; then cat <<X
in if
X
fi
###
cat <<X | tr a-z A-Z
pipe
X
###
cat <<X > f
to file
X
cat f
###
cat <<X && echo ok
and
X
###
cat <<X
${x:-"quoted"} ${y:-'single'} "${z:-"both"}"
X
###
cat <<X
a\
b
\\ \a \" \` \$
X
###
a=1; cat <<X
$a${a}$((a+1))$(echo $a)
X
###
cat <<''
empty delimiter line ends

echo next
###
cat <<X; echo "same line"
text
X
echo "next line"
###
cat <<X
line with trailing \\
and $'ansi'
X
###
{ cat; cat; } <<X
consumed once
X
###
cat <<X - <<<y
x
X
###
read a b <<X
one two three
X
echo "$b"
###
cat <<X
unterminated
