# A repository, for the cases of gnu-git.
git init -q -b main r
cd r
git config user.name Kim
git config user.email kim@example.com
for i in 1 2 3 4 5 6 7 8; do
  echo "line $i" >> a.txt
  git add a.txt
  GIT_AUTHOR_DATE="2026-01-0$i 10:00:00 +0000" GIT_COMMITTER_DATE="2026-01-0$i 10:00:00 +0000" git commit -qm "change $i"
done
seq 60 >> a.txt
