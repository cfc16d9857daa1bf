umask 022
cat > names.txt <<'X'
pear
apple
Banana
cherry
apple
date
fig
cherry
Apple
X
printf '10\n9\n2\n33\n1\n100\n-5\n2.5\n' > nums.txt
cat > data.csv <<'X'
id,name,team,age
1,kim,web,31
2,lee,db,28
3,park,web,45
4,choi,ops,28
5,jung,db,39
X
cat > access.log <<'X'
10.0.0.1 - - [21/Nov/2026:10:00:01 +0000] "GET / HTTP/1.1" 200 615 "-" "curl/8.5.0"
10.0.0.2 - - [21/Nov/2026:10:00:02 +0000] "GET /healthz HTTP/1.1" 200 2 "-" "kube-probe/1.37"
10.0.0.1 - - [21/Nov/2026:10:00:05 +0000] "POST /login HTTP/1.1" 401 12 "-" "curl/8.5.0"
10.0.0.3 - - [21/Nov/2026:10:00:09 +0000] "GET /missing HTTP/1.1" 404 153 "-" "Mozilla/5.0"
10.0.0.1 - - [21/Nov/2026:10:01:00 +0000] "GET / HTTP/1.1" 500 21 "-" "curl/8.5.0"
X
cat > people.json <<'X'
{"items":[{"name":"kim","age":31,"tags":["a","b"],"addr":{"city":"Seoul"}},{"name":"lee","age":28,"tags":[],"addr":null},{"name":"park","age":45,"tags":["c"],"addr":{"city":"Busan"}}],"total":3,"next":null}
X
cat > conf.ini <<'X'
# settings
[server]
port = 8080
host = localhost

[client]
timeout=30
#debug=true
X
cat > app.yaml <<'X'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    app: web
spec:
  replicas: 3
  template:
    spec:
      containers:
      - name: nginx
        image: nginx:1.27
        ports:
        - containerPort: 80
X
printf 'a\tb\tc\n1\t2\t3\nx\ty\tz\n' > tabs.txt
printf '안녕하세요\n컨테이너 쿠버네티스\nabc 가나다\n' > utf8.txt
printf 'one two  three\n\n\nfour   five\nsix\n' > words.txt
seq 1 30 > seq.txt
: > empty
printf 'no newline' > nonl
printf 'line1\r\nline2\r\n' > dos.txt
printf 'b 2\na 1\nc 3\n' > left; printf 'a x\nb y\nd z\n' > right
mkdir -p tree/src/lib tree/docs tree/.hidden
echo 'int main() { return 0; }' > tree/src/main.c
echo 'hello lib' > tree/src/lib/lib.c
echo '# Title' > tree/docs/README.md
echo secret > tree/.hidden/key
printf '#!/bin/sh\necho run\n' > tree/run.sh; chmod 755 tree/run.sh; chmod 644 tree/docs/README.md
ln -s docs/README.md tree/link; ln -s nowhere tree/broken
touch -d '2026-01-02 03:04:05Z' tree/src/main.c tree/docs/README.md names.txt nums.txt; touch -d '2025-06-01 12:00:00Z' data.csv
