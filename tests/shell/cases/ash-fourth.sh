### a forgotten then
if [ 1 = 1 ]
  echo yes
fi
###
if [ -f x ]; then echo a; else if true; then echo b; fi
###
for i in 1 2 3
  echo $i
done
###
while read l
do echo $l
###
echo "unclosed
###
echo 'unclosed
echo b
###
echo $(echo a
###
echo ${x
###
echo ${x:-a b
###
echo `date
###
case x in a) echo a;; b) echo b
###
case x in a) echo a; b) echo b;; esac
###
case x in esac; echo $?
###
case in a) esac
###
f() { echo a
###
f( { echo a; }
###
function f { echo a; }; f
###
{ echo a }
###
{ echo a; } echo b
###
( echo a; ( echo b )
###
echo a; )
###
echo a & & echo b
###
echo a ;; echo b
###
echo a && || echo b
###
&& echo a
###
| cat
###
echo a |
###
echo a | | cat
###
echo a > 
###
echo a > > b
###
echo a 2>&
###
cat <<
###
cat <<E
text
###
cat <<E
a $(echo b) ${x:-c}
E
echo done
###
done
###
fi
###
then echo a
###
do echo a; done
###
esac
###
}
###
elif true; then echo; fi
###
if; then echo a; fi
###
if true; then fi
###
while; do echo; done
###
while true; do done
###
for; do echo; done
###
for i in a b; echo $i; done
###
for i in a b do echo $i; done
###
for $i in a; do echo; done
###
for a-b in 1; do echo; done
###
until false; do echo a; break; done; until true do echo; done
###
! ! true; echo $?
###
!; echo $?
###
echo $((1+))
###
echo $((1 +* 2))
###
echo $((a b))
###
echo $((1/0)); echo after
###
echo $((08)); echo $?
###
x=5; echo $((x++)); echo $?
###
x=3; echo $((++x)) $((x--)); echo $x
###
echo $((2**3)); echo after
###
echo ${x?}; echo after
###
echo ${x:?not set}; echo after
###
readonly r=1; r=2; echo after
###
readonly r=1; unset r; echo $?
###
export 1x=2; echo $?
###
1x=2; echo $?
###
x =5; echo $?
###
x= 5; echo $?
###
x[0]=1; echo $?
###
a=(1 2 3)
###
echo ${a[0]}
###
echo ${x^^}
###
echo ${x/a/b}
###
echo ${x:0:1}
###
echo ${!x}
###
[[ a = a ]] && echo yes
###
((1+1)); echo $?
###
echo {1..3} {a,b}
###
echo a |& cat
###
cat <<< hello
###
diff <(echo a) <(echo b)
###
source /dev/null; echo $?
###
. nosuch; echo after
###
. ./nosuch; echo after
###
echo -e 'a\tb'; echo -n x; echo -ne 'y\n'
###
printf '%s\n' a b; printf '%q\n' 'a b'; echo $?
###
printf '%d\n' x; echo $?
###
read -p 'x? ' x < /dev/null; echo $?
###
read -a x <<E
a b
E
echo $?
###
read; echo $?
###
local x=1; echo $?
###
f() { local x=1 y; x=2; echo $x$y; }; x=9; f; echo $x
###
return 3; echo after
###
break; echo $?; continue; echo $?
###
shift; echo $?; shift 2; echo after
###
set -- a b; shift 3; echo after
###
set -o pipefail; false | true; echo $?
###
set -o nosuch; echo after
###
set -Z; echo after
###
set -u; echo $nosuch; echo after
###
set -e; false; echo after
###
set -x; echo a b; x=1; for i in 1; do :; done
###
trap 'echo bye' EXIT; exit 3
###
trap 'echo x' NOSUCH; echo $?
###
trap; trap 'echo a' INT TERM; trap
###
kill -l 9; kill nosuch; echo $?; kill; echo $?
###
type cd if nosuch; echo $?
###
command -v cd if nosuch; echo $?
###
command nosuch; echo $?
###
nosuch; echo $?
###
./nosuch; echo $?; /; echo $?; . /; echo $?
###
cd nosuch; echo $?; cd /tmp /; echo $?; cd -; echo $?
###
umask; umask 999; echo $?; umask -S
###
ulimit -n x; echo $?; ulimit -Q; echo $?
###
test a -eq 1; echo $?; [ a; echo $?; [ a b ]; echo $?; [ 1 -foo 2 ]; echo $?; test 1 2 3 4; echo $?
###
exit abc
###
exit -1
###
exit 256; echo
###
eval 'echo a; )'; echo after
###
eval 'if'; echo after
###
alias ll='ls -l'; alias; alias nosuch; echo $?; unalias nosuch; echo $?
###
getopts; echo $?
###
getopts a; echo $?
###
set -- -x; getopts ab: o; echo $o $OPTARG $?; set -- -b; OPTIND=1; getopts ab: o; echo $o $?
###
wait 99999; echo $?; wait %5; echo $?; jobs %3; echo $?
###
fg; echo $?; bg; echo $?
###
unset -f nosuch; echo $?; unset 1a; echo $?; unset -v x y; echo $?
###
times | wc -l; hash -r; hash nosuch; echo $?
###
exec nosuch; echo after
###
exec 3< nosuch; echo after
###
echo a > /nosuch/x; echo $?; : > /nosuch/x; echo after
###
cat < nosuch; echo $?; read x < nosuch; echo $?
###
echo a >&5; echo $?; echo a 5>&-; cat <&7; echo $?
###
set -C; echo a > f; echo b > f; echo $?; echo c >| f; cat f
###
x=$(false); echo $?; y=$(exit 4) z=1; echo $? $z
###
echo "a\nb" 'c\td'; echo a\\nb
###
f() { f; }; f() { return 300; }; f; echo $?
###
f() { :; }; unset f; f; echo $?; unset -f f; f; echo $?
###
IFS=:; set -- $(echo a:b:c); echo $# $2; echo "$*"; unset IFS; echo "$*"
###
echo $LINENO; echo $0 $#; echo $PPID | grep -c .
###
echo "${x:=a}" $x "${#x}" "${x%a}" "${x#?}"
###
echo ${1a}; echo after
###
echo ${}; echo after
###
echo ${x!}; echo after
###
echo ~nosuch ~root ~+ ~-
###
select x in a b; do echo $x; done
###
let x=1+1; echo $?
###
declare x=1; echo $?
###
pushd /tmp; echo $?
###
echo $RANDOM | wc -l; echo $BASH_VERSION
###
shopt -s nullglob; echo $?
###
true; echo $? | cat; false & wait $!; echo $?
###
cat <<-E
	a
	  b
	E
###
cat <<'E'
$x `y` \
E
###
cat <<"E F"
a
E F
###
cat <<E; echo after
a
  E
E
###
if true; then echo a; fi; fi
###
case a in (a) echo p;; esac; case a in a|b) echo q;; esac; case "a b" in a*b) echo r;; esac
###
for i; do echo $i; done; set -- x y; for i do echo $i; done
###
while :; do break 2; done; echo $?; for i in 1 2; do continue 5; echo no; done; echo $?
###
f() { echo "$@"; echo "$*"; echo $#; }; f "a b" c; f; f ''
###
x='a b'; set -- $x; echo $#; set -- "$x"; echo $#; y=$x; echo $y; echo $x$y
###
x=*; echo $x "$x"; touch one two; echo *; echo "*"; echo o* n* '*'
###
trap 'echo t; exit 4' TERM; kill $$; echo no
###
(exit 3); echo $?; (echo a; exit 2) | cat; echo $?; { echo b; exit 5; }; echo no
###
true
###
printf 'echo hi\nnosuch\nif\n' > s.sh; chmod +x s.sh; ./s.sh; . ./s.sh; echo after
###
printf '#!/bin/sh\necho $0 $#\nexit 6\n' > t.sh; chmod +x t.sh; ./t.sh a b; echo $?
###
printf '#!/bin/nosuch\n' > u.sh; chmod +x u.sh; ./u.sh; echo $?; touch v.sh; ./v.sh; echo $?; mkdir d; ./d; echo $?
