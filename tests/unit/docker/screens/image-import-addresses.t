  % docker pull -q busybox:1.36
  % docker create --name base busybox:1.36 true
  % docker export base -o base.tar
  % mkdir -p www; mv base.tar www; echo junk > www/junk.tar
  % docker run -d --name srv -p 8077:80 -v /root/lab/www:/w busybox:1.36 httpd -f -h /w
  % sleep 1
  $ docker import http://localhost:8077/base.tar web:1
  Downloading from http://localhost:8077/base.tar
  sha256:2a27da4174e3578a1079cd65d69e41d3723b426c81b32ca5ad8798176b8976c6B/2.135MB
  $ docker run --rm web:1 echo imported
  imported
  $ docker image inspect -f '{{.Comment}} {{.RepoTags}}' web:1
  Imported from http://localhost:8077/base.tar [web:1]
  $ docker history web:1 --format '{{.CreatedBy}}|{{.Comment}}'
  |Imported from http://localhost:8077/base.tar
  $ docker import http://localhost:8077/nope.tar web:2
  Error response from daemon: failed to GET http://localhost:8077/nope.tar with status 404 Not Found: <HTML><HEAD><TITLE>404 Not Found</TITLE></HEAD>
  <BODY><H1>404 Not Found</H1>
  The requested URL was not found
  </BODY></HTML>
  [1]
  % docker import http://localhost:8077/junk.tar web:3
  $ docker import http://localhost:9/x.tar web:4
  Error response from daemon: Get "http://localhost:9/x.tar": dial tcp 127.0.0.1:9: connect: connection refused
  [1]
  $ docker import -m hello -c 'CMD ["sh"]' http://localhost:8077/base.tar
  Downloading from http://localhost:8077/base.tar
  sha256:7672b905cc3f87b4622f05b338d8a845a2e811c823b8d38b939e197dfe3ada5aB/2.135MB
  $ docker import localhost:8077/base.tar web:5
  open localhost:8077/base.tar: no such file or directory
  [1]
  $ docker import http:// web:6
  Error response from daemon: Get "http:": http: no Host in request URL
  [1]
  $ docker import ftp://localhost/x web:7
  open ftp://localhost/x: no such file or directory
  [1]
  $ docker import http://localhost:8077/base.tar BAD
  invalid reference format: repository name (library/BAD) must be lowercase
  [1]
