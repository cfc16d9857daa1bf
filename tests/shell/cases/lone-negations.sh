! && fo
###
! & fo
###
! || fo
###
! ! && fo
###
echo a; ! || b
###
{ echo a
! && b; }
###
echo $(! && b)
###
eval '! && fo'; echo $?; eval '! & fo'; echo $?; eval '! ; ! | x'; echo $?
###
! # && x
echo $?
###
! x && y || ! && z
###
! &>/dev/null
echo $?
