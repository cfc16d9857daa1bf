source /bin/env a b; echo $?; . /bin/env; echo $?; bash /bin/env; echo $?
###
(. /bin/env) 2>/dev/null; echo $?; bash -c '. /bin/env; echo after'
###
printf 'echo a\n\0b\n' > late; bash late; . ./late; printf 'nosuch\0x y\n' > early; bash early; echo $?; . ./early; echo $?; chmod +x early; ./early; echo $?
