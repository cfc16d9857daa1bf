cat <<X
$((n += 1)) ${q:=5}
X
echo "${n-unset} ${q-unset}"
### a function's are the shell's own
f() { cat; }
f <<X
$((n += 1)) ${q:=5}
X
echo "${n-unset} ${q-unset}"
### a builtin's too
read a <<< $((n += 2)); echo "$a $n"
### what fails, fails in the child
cat <<X
$((1/0))
X
echo after $?
### ${x?}
cat <<< ${u?gone}
echo after $?
### in a loop
for i in 1 2 3; do cat <<X
$i $((m += i))
X
done
echo "[$m]"
### assignments before the program
A=1 env <<< $((z=4)) | grep ^A=
A=2 cat <<< $((z=4)); echo "${z-no} ${A-no}"
### not found
nosuch <<X
$((n=1))
X
echo $? ${n-no}
### conditional
1 2>/dev/null
echo $((1?2:))
### conditional
echo $((1?:2))
### conditional
echo $((1?2))
### conditional
echo $((1?))
