for i in {1..9000}; do echo "x=$i"; done > s; echo 'echo $x $LINENO; nosuch' >> s; . ./s; bash s; eval "$(cat s)"; echo $?
###
{ for i in {1..1300}; do printf 'f%d() {\n  echo f%d\n  if true; then\n    : pad pad pad\n  fi\n}\n' $i $i; done; echo 'f1; f700; f1300'; } > s; bash s; . ./s; declare -F | wc -l
###
{ echo 'cat <<X | tail -n 1'; for i in {1..8000}; do echo "line $i"; done; echo X; echo 'echo after $LINENO'; } > s; bash s; . ./s
###
{ for i in {1..10000}; do echo ": $i"; done; echo 'echo before'; echo 'if true; then echo no; fi; fi'; echo 'echo never'; } > s; bash s 2>&1; echo $?; . ./s 2>&1; echo $?
###
{ for i in {1..10000}; do echo ": $i"; done; echo 'x="never closed'; } > s; bash s; echo $?
###
{ for i in {1..10000}; do echo ": $i"; done; echo 'alias hi="echo aliased"'; for i in {1..10000}; do echo ": $i"; done; echo 'hi; return 4; echo no'; for i in {1..10000}; do echo ": $i"; done; } > s; shopt -s expand_aliases; . ./s; echo $?
###
/bin/ls $(seq 1000000); echo $?
nosuchcommand $(seq 1000000); echo $?
x=$(head -c 140000 /dev/zero | tr '\0' x)
/bin/echo "$x" | wc -c
y="$x" /bin/env | wc -l
echo "$x" | wc -c
/bin/env ls $(seq 1 1000000) 2>&1 | head -1
###
y=straße; echo ${y^^} ${y^}; z=ΣΑΣ; echo ${z,,} ${z,}
