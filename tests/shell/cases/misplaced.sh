echo (
###
foo (
x
###
f( { echo x; }
###
f(a)
###
f ( | x
###
f() { }
f
###
f() ()
###
{ }
###
( )
###
echo a; ( ); echo b
###
if true; then { }; fi
###
f() {
}
###
{ ;}
###
arr=(1 2 3; echo ${arr[0]}
###
arr=("a;b" 'c|d' ${x}
echo
###
a=(1 & 2)
###
print("hello")
###
int main() { return 0; }
###
function foo() { echo (hi); }
###
echo hello (world)
###
echo hi (
###
if (x) { echo; }
###
for (i=0; i<3; i++); do echo; done
###
x = (1 2)
###
eval 'f( {'; echo $?
###
eval 'a=(1; 2)'; echo $?; eval 'echo ('; echo $?
###
printf "echo (\n" > bad; . ./bad; echo "bad $?"; bash bad; echo $?; printf "foo (\nx\n" > c; bash c; printf 'f() {\n}\n' > d; bash d; fc -l; echo $?; %; %1; echo $?; % x
###
mkdir x; touch x/a.c b.c x/b.h; GLOBIGNORE='*.c'; echo * x/*; GLOBIGNORE='x/*.h:b*'; echo * x/*; GLOBIGNORE=; echo *
