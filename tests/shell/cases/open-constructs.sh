echo a ${x[@]}) b
###
echo a ${x})b
###
for i in a; do echo; done ${x} b
###
echo $(echo a b) ) c
###
( echo a ) $(echo b c)
###
( echo a ) ${x:-b c} d
###
( echo a ) "b c" d
###
( echo a ) 'b c'd e
###
( echo a ) $((1 + 2)) d
###
( echo a ) `b c` d
###
( echo a ) <(b c) d
###
if true; then echo; fi a$(b c)d e
###
{ echo a; } ${x} # comment
###
(echo a # comment)
###
if true; then # fi
###
{ echo a # }
###
echo $(echo a # b)
###
case x in # a) esac
###
for i in a b; do echo $i # done
###
while false; do : # done
###
(echo a; # b
###
f() { echo; # }
###
echo "a # b
###
((--m--0))
###
echo $((--m--0))
###
m=3; echo $((--m--m))
###
echo $((m++0))
###
echo $((++m++))
###
echo $((m++ +0))
###
echo $((m-- - 0))
###
echo $((m--1))
###
m=4; echo $((1+m--2))
###
m=4; echo $((- --m--0))
###
echo $((++m--))
###
echo $((++m 3))
###
echo $((++m(3)))
###
echo $((m++3*2))
###
echo $((3++4))
###
echo $((3--4))
###
echo $((--3--4))
###
echo $((--m))
###
echo $((--m -- 0))
###
( echo a ) a"b c"d e
###
( echo a ) a\ b c
###
( echo a ) x=(1 2) c
###
x=1 (echo)
###
echo (a b)
###
echo a$(b)(c)
###
echo "a b"(c)
###
echo ${x:-a b}(c)
###
if true; then # fi
echo a
###
{ echo a # }
###
{ echo a # }
echo b
###
( echo a # )
echo b )
###
( echo a # )
###
( a ) # b
###
( a ) b # c
###
echo a; } # b
###
cat <<E
b
E
( a ) b
###
cat <<E | cat
b
c
E
:
( a ) b
###
f() {
cat <<E
b
E
}
( a ) b
###
read a <<< # b
###
echo > # b
###
case a in # b
a) echo x # ;; esac
###
case a in # b
a) echo x # ;; 
esac
###
for i in a b # c
do echo $i # done
done
###
for i in a b # c
do echo $i # done
###
while # true
false # b
do # c
: # d
done # e
echo ok # f
###
x=$(echo a # b
)
echo $x
###
x=$(echo a # b)
echo $x
###
x="$(echo a # b)
echo $x
###
echo `echo a # b`c
###
echo "`echo a # b`c"
###
echo ${x:- # b
}
###
echo $((1 # 2
))
###
((x = 1 # 2
))
echo $x
###
[[ a == a # b
]]
###
[[ a == a # b ]]
###
x=(a # b
c)
echo ${x[@]}
###
x=(a # b)
###
if # a
###
f() # x
{ echo a; }
f
###
f() # x
###
function f # x
{ echo b; }
f
###
! # x
###
echo a && # b
###
echo a | # b
###
echo a | # b
cat
###
echo a && # b
echo c
###
time # x
###
{ # x
###
( # x
###
(( # x
###
if true; then echo "a # b" ; # fi
###
echo a # "
###
echo a# "
###
if true # ; then echo
fi
###
case a in a) echo # ;;
###
case # a in
###
for # i in
###
for i # in a
do echo $i; done
###
for i in # a
do echo $i; done
###
select # i
###
coproc # a
###
if true; then echo a; else # b fi
###
{
###
{ 
 # x
###
(
###
( #
#
###
f() { # x
###
f() ( # x
###
if true; then { # x
###
x="$(echo a
echo b
###
x="$(echo a"
###
x="$(echo "a
b
###
x="a ${x
b
###
x="a ${x:-"b
b
###
x="a `b
b
###
x=$(echo "a
b
###
x=$(echo 'a
b
###
x=${x:-"a
b
###
x=${x:-$(a
b
###
echo `echo "a
b
###
echo "$(echo a # b)"
###
echo "a $((1 + 
2"
###
echo $(( $(echo 1
###
((x = 1 +
))
echo $x
###
((x = 1 + 
1
+ ))
echo $x
###
echo $((x = 1 + 
1
+ ))
echo $x
###
((x = 1
+ 4/0)) || echo $LINENO
echo $x $LINENO
###
if ((1 +
)); then echo; fi
