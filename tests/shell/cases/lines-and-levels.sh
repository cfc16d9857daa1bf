for ((i = 0; i < 2; i+))
do
  for ((j = 0; j < 2; j++))
  do echo $LINENO; done
done
{
for ((i = 0;  < 2; i++))
do :
  echo $(for ((j = 0; j < 1; j++)); do
   echo; done)
  x=$(
   for ((j = 0; j < 1; j++)); do
   echo; done)
done
}
for ((i = LINENO; i < LINENO + 1; echo LINENO, i++)); do
echo $i
for ((j = 0; j < 2; j++)); do :; done
break
done
echo $i
for ((i = 1; i < 2; i+)); do
:
nofoo
done
f() {
for ((i = 1; i < 2; i/0)); do
:
for ((;;)); do
break
done; done
for ((i = 1 +; i < 2; i/0)); do
:; done
}
f
PS4='$LINENO '
set -x
for ((i = 0; i < 1; i++))
do
for ((j = 0; j < 1; j++))
do :; done
done
###
cat > s.sh <<'END'
for ((i = 0; i < 2; i+))
do
  for ((j = 0; j < 2; j++))
  do echo $LINENO; done
done
{
for ((i = 0;  < 2; i++))
do :
  echo $(for ((j = 0; j < 1; j++)); do
   echo; done)
  x=$(
   for ((j = 0; j < 1; j++)); do
   echo; done)
done
}
for ((i = LINENO; i < LINENO + 1; echo LINENO, i++)); do
echo $i
for ((j = 0; j < 2; j++)); do :; done
break
done
echo $i
for ((i = 1; i < 2; i+)); do
:
nofoo
done
f() {
for ((i = 1; i < 2; i/0)); do
:
for ((;;)); do
break
done; done
for ((i = 1 +; i < 2; i/0)); do
:; done
}
f
PS4='$LINENO '
set -x
for ((i = 0; i < 1; i++))
do
for ((j = 0; j < 1; j++))
do :; done
done
END
. ./s.sh
###
echo 'echo a; set -x; echo b' > f
. ./f
set +x
eval 'set -x; echo c'
PS4='$LINENO '
echo d
eval 'echo e'
. ./f
