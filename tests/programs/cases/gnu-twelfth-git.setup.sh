cat > g <<'G'
export HOME=$PWD GIT_AUTHOR_DATE='2026-01-02T03:04:05Z' GIT_COMMITTER_DATE='2026-01-02T03:04:05Z' GIT_CONFIG_NOSYSTEM=1
git config --global user.name Kim; git config --global user.email kim@example.com; git config --global init.defaultBranch main
n=5
c() { n=$((n + 1)); GIT_AUTHOR_DATE=2026-01-02T03:04:$(printf %02d $n)Z; GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE; printf '%b\n' "$2" > "$1"; git add "$1"; git commit -qm "$3"; }
two() { git init -q r; cd r; c a.txt 'one\ntwo\nthree' first; c b.txt bee 'second commit'; }
fork() { two; git checkout -q -b dev; c a.txt 'one\nTWO\nthree' 'dev change'; git checkout -q main; }
clash() { fork; c a.txt 'one\nzwei\nthree' 'main change'; }
served() { git init -q --bare hub.git; git clone -q hub.git r 2> /dev/null; cd r; c a.txt one first; git push -q -u origin main; }
G
