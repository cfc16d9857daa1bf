if true; then echo a
###
while true; do echo x; done done
###
for i in 1 2; echo $i; done
###
case x in a) echo;; esac esac
###
echo a; fi
###
echo a)
###
( echo a
###
{ echo a
###
echo "unclosed
###
echo 'unclosed
###
echo `unclosed
###
echo $(unclosed
###
echo ${unclosed
###
echo $((1+2)
###
| cat
###
echo a |
###
echo a | | cat
###
&& echo
###
echo a &&
###
echo a && && echo b
###
echo a ;; echo b
###
; echo
###
echo a & & echo b
###
echo a > 
###
echo a >
echo b
###
> > f
###
if; then echo; fi
###
if true; then fi
###
while do done
###
for; do :; done
###
for 1x in a; do echo $1x; done
###
f() echo
###
function { echo; }
###
case x in
###
echo a
echo b
if
echo c
###
echo start
)
echo end
###
do echo; done
###
then
###
else
###
elif true; then :; fi
###
esac
###
}
###
{ echo a }
###
!
###
! !
###
((1+2
###
select x in; do break; done; echo ok
###
time
###
eval 'echo a; if'; echo $?
###
eval 'echo )'; echo $?
###
bash -c 'echo a; )'; echo $?; bash -c 'if'; echo $?
###
echo 'if true; then
echo x
' > s; bash s; echo $?; . ./s; echo $?
###
printf 'echo a\necho )\necho b\n' > s; bash s; echo $?; bash < s; echo $?; . ./s; echo $?
###
printf 'echo a\nfoo\nif x\n' | bash; echo $?
###
echo ${x!y}; echo next
echo line2
###
echo ${}; echo next
###
echo ${x y}; echo next
###
echo ${x:}; echo next
###
echo ${-x}; echo ${1a}; echo next
###
1x=2; echo $?; a-b=3; echo $?; x =1; echo $?; x= 1; echo $?
###
f-g() { echo dash; }; f-g; f.h() { echo dot; }; f.h; :() { echo colon; }; :; 
###
alias e='echo aliased'
shopt -s expand_aliases
alias e2='echo aliased2'
e a
e2 b
alias x='if true; then'
x echo xx; fi
###
# comment only
###

###
   echo leading spaces   
	echo tab	
###
echo a;

echo b

###
echo a \
  b \
  c
###
if true
then
  echo a
else
  echo b
fi
for i in 1 2
do
  echo $i
done
while false
do
  :
done
case x in
  x)
    echo x
    ;;
  *)
    echo other
esac
###
true &&
  echo a ||
  echo b
echo a |
  cat
###
f ()
{
  echo f
}
f
function g
{
  echo g
}
g
###
x=(
  a # comment
  b
  "c d"
)
echo ${#x[@]}
###
echo $(
  echo multi
  # comment
  echo line
)
###
echo $(case x in x) echo a;; esac) $( (echo subsub) ) $(echo ")") $(echo '(')
###
echo $(cat <<X
heredoc in sub
X
) after
###
cat <<X $(echo -)
nope
X
###
echo "a $(echo "b $(echo "c")")" `echo "d"`
###
[ "$(echo a)" = a ] && echo yes; [ `echo b` = b ] && echo yes
###
echo $((1+$(echo 2)*$((3))))
###
((x=1)) || echo no; (( x > 0 )) && echo pos; ((x++)); echo $x; ( (echo nested) ); ( ( ((1)) ) && echo t )
###
if ((1)); then echo a; fi; while ((x<3)); do ((x++)); done; echo $x; for ((i=0;i<2;i++)); do echo $i; done
