Tutorials' configurations at work beside nginx 1.22.1 (its version put in the place of Debian's): files, aliases, rewriting, proxies and upstreams with their ways of choosing, auth_request, referers, limits, and what both logs say.

  % docker run -d --name web nginx:1.27 sleep infinity >/dev/null
  % docker exec web sh -c 'mkdir -p /www/pics/dir /www/sub /www/spa/assets /www/docs /www/up; cd /www; echo welcome > index.html; echo "hello text" > a.txt; echo "not here" > 404.html; echo oops > 50x.html; echo pic > pics/p.txt; echo sub > sub/index.html; echo spa > spa/index.html; echo "console.log(1)" > spa/assets/app.js; echo doc > docs/guide.html; echo "{\"a\":1}" > data.json; echo "u:{PLAIN}pw" > .htpasswd; seq 1 400 > big.txt; echo "body{}" > style.css; echo secret > docs/secret.html; touch -d "2026-01-02 03:04:05" $(find /www -type f) /www/pics /www/sub /www/docs /www/pics/dir'
  % get() { u=$1; shift; docker exec web curl -s -i -m 5 "$@" "http://localhost:7780$u" | grep -avi '^date:\|^etag:\|^last-modified:\|^expires:'; }
  % cat_log() { docker exec web cat $1 | sed 's|^[0-9/]* [0-9:]* ||; s|[0-9]*#[0-9]*: ||; s|^\(\[[a-z]*\] \)\*[0-9]* |\1|' | grep -v '^.notice\|GET /gz\|GET /limit ' ; }
  % docker exec -i web sh -c 'cat > /tmp/ngt.conf' <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /tmp/err notice;
  > pid /tmp/ngt.pid;
  > events { worker_connections 64; }
  > http {
  > include /etc/nginx/mime.types;
  > default_type application/octet-stream;
  > log_format main '$remote_addr - $remote_user "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent" "$http_x_forwarded_for" up=$upstream_addr us=$upstream_status';
  > log_format js escape=json '{"uri":"$uri","args":"$args","status":$status,"host":"$host","agent":"$http_user_agent"}';
  > access_log /tmp/acc main;
  > sendfile on;
  > keepalive_timeout 65;
  > gzip on;
  > gzip_types text/plain application/json text/css;
  > gzip_min_length 100;
  > map $http_user_agent $mobile { default 0; ~*iphone 1; "~*(?<bot>bot)" 2; }
  > map $uri $new { default ""; /old /a.txt; ~^/legacy/(.*)$ /docs/$1; }
  > map $http_upgrade $connection_upgrade { default upgrade; '' close; }
  > geo $lan { default no; 127.0.0.0/8 yes; }
  > split_clients "${remote_addr}AAA" $variant { 50% a; * b; }
  > limit_req_zone $binary_remote_addr zone=one:1m rate=1r/s;
  > limit_conn_zone $binary_remote_addr zone=addr:1m;
  > upstream rr { server 127.0.0.1:7781; server 127.0.0.1:7782; }
  > upstream weighted { server 127.0.0.1:7781 weight=3; server 127.0.0.1:7782; }
  > upstream spare { server 127.0.0.1:7799; server 127.0.0.1:7782 backup; }
  > upstream least { least_conn; server 127.0.0.1:7781; server 127.0.0.1:7782; }
  > upstream hashed { hash $request_uri consistent; server 127.0.0.1:7781; server 127.0.0.1:7782; server 127.0.0.1:7783; }
  > upstream hashed2 { hash $request_uri; server 127.0.0.1:7781; server 127.0.0.1:7782; server 127.0.0.1:7783; }
  > upstream iphash { ip_hash; server 127.0.0.1:7781; server 127.0.0.1:7782; server 127.0.0.1:7783; }
  > upstream downed { server 127.0.0.1:7781 down; server 127.0.0.1:7782; }
  > upstream dead { server 127.0.0.1:7798; server 127.0.0.1:7799; }
  > server { listen 7781; default_type text/plain; location / { return 200 "b1 $request_method $request_uri host=$http_host xff=$http_x_forwarded_for xr=$http_x_real_ip conn=$http_connection proto=$server_protocol\n"; } location /500 { return 500; } location /hdr { add_header X-Powered-By php; add_header Set-Cookie a=b; add_header Cache-Control no-store; return 201 made; } location /redir { return 302 /login; } location /abs { return 301 http://127.0.0.1:7781/in; } location /auth { if ($http_authorization) { return 204; } return 401; } access_log off; }
  > server { listen 7782; default_type text/plain; location / { return 200 "b2 $request_uri\n"; } location /500 { return 500; } access_log off; }
  > server { listen 7783; default_type text/plain; location / { return 200 "b3 $request_uri\n"; } access_log off; }
  > server {
  > listen 7780; server_name localhost example.com www.example.com;
  > root /www; index index.html;
  > add_header X-Frame-Options SAMEORIGIN;
  > if ($new) { return 301 $new; }
  > location / { try_files $uri $uri/ =404; }
  > location /spa/ { try_files $uri /spa/index.html; }
  > location = /health { access_log off; return 200 "ok\n"; add_header Content-Type text/plain; }
  > location /static/ { alias /www/pics/; autoindex on; }
  > location ~ ^/dl/(.+)$ { alias /www/$1; add_header Content-Disposition attachment; }
  > location /list/ { alias /www/sub/../pics/; autoindex on; autoindex_format json; }
  > location ~* \.(css|js)$ { expires 7d; add_header Cache-Control public; }
  > location /api/ { proxy_pass http://127.0.0.1:7781/; proxy_set_header Host $host; proxy_set_header X-Real-IP $remote_addr; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; }
  > location /raw/ { proxy_pass http://127.0.0.1:7781; }
  > location /v1 { proxy_pass http://127.0.0.1:7781/v2; }
  > location /v3/ { rewrite ^/v3/(.*)$ /x/$1 break; proxy_pass http://127.0.0.1:7781; proxy_http_version 1.1; proxy_set_header Connection ""; }
  > location /var/ { set $b 127.0.0.1:7782; proxy_pass http://$b$request_uri; }
  > location /rr { proxy_pass http://rr; }
  > location /weighted { proxy_pass http://weighted; }
  > location /spare { proxy_pass http://spare; }
  > location /least { proxy_pass http://least; }
  > location /hashed { proxy_pass http://hashed; }
  > location /hm { proxy_pass http://hashed2; }
  > location /iphash { proxy_pass http://iphash; }
  > location /downed { proxy_pass http://downed; }
  > location /dead { proxy_pass http://dead; }
  > location /int { proxy_pass http://127.0.0.1:7781/500; proxy_intercept_errors on; error_page 500 502 503 504 /50x.html; }
  > location = /50x.html { internal; }
  > location /fb { error_page 404 = @fallback; }
  > location @fallback { return 200 "fallback $uri\n"; }
  > location /nf { error_page 404 /404.html; }
  > location /nf200 { error_page 404 =200 /404.html; }
  > location /gone { return 410; }
  > location /r302 { return 302 /a.txt?x=1; }
  > location /r301 { return 301 https://$host$request_uri; }
  > location /r307 { return 307 http://other/; }
  > location /txt { return 200 "m=$mobile bot=$bot lan=$lan v=$variant a=$arg_a args=$args is=$is_args q=$query_string m=$request_method s=$scheme h=$host sn=$server_name p=$server_port c=$cookie_id u=$uri ru=$request_uri d=$document_root rf=$request_filename l=$content_length ct=$content_type\n"; }
  > location /rw1 { rewrite ^/rw1/(.*)$ /sub/$1 last; }
  > location /rw2 { rewrite ^/rw2/(.*)$ /$1 redirect; }
  > location /rw3 { rewrite ^/rw3/(.*)$ /$1? permanent; }
  > location /rw4 { rewrite ^ /rw4/x last; }
  > location /deny { deny all; }
  > location /allow { allow 127.0.0.1; deny all; try_files /a.txt =404; }
  > location /basic { auth_basic "Members"; auth_basic_user_file /www/.htpasswd; try_files /a.txt =404; }
  > location /authreq { auth_request /_auth; try_files /a.txt =404; }
  > location = /_auth { internal; proxy_pass http://127.0.0.1:7781/auth; proxy_pass_request_body off; proxy_set_header Content-Length ""; }
  > location /limit { limit_req zone=one; try_files /a.txt =404; }
  > location /limit2 { limit_req zone=one burst=2 nodelay; limit_req_status 429; return 200 x; try_files /a.txt =404; }
  > location /only { limit_except GET { deny all; } try_files /a.txt =404; }
  > location /post { client_max_body_size 10; proxy_pass http://127.0.0.1:7781; }
  > location /hide { proxy_pass http://127.0.0.1:7781/hdr; proxy_hide_header X-Powered-By; add_header X-Cache MISS always; }
  > location /pr { proxy_pass http://127.0.0.1:7781/redir; proxy_redirect / /app/; }
  > location /pa { proxy_pass http://127.0.0.1:7781/abs; }
  > location /gz { alias /www/big.txt; default_type text/plain; }
  > location /json { access_log /tmp/acc js; return 200 "{}"; default_type application/json; }
  > location /sub_f { alias /www/a.txt; sub_filter hello bye; sub_filter_types *; }
  > location /stub { stub_status; }
  > location /wl { if ($request_method !~ ^(GET|HEAD)$) { return 405; } if ($arg_x = 1) { return 403 "no x\n"; } if (-f /www/a.txt) { return 200 "file\n"; } }
  > location /ref { valid_referers none blocked example.com *.test.com; if ($invalid_referer) { return 403; } try_files /a.txt =404; }
  > location /alias2 { alias /www/pics; }
  > location ^~ /pics/ { autoindex on; autoindex_exact_size off; autoindex_localtime on; }
  > location /http2 { add_header X-A 1; add_header X-B "two words" always; return 404; }
  > location /et { etag off; try_files /a.txt =404; }
  > }
  > server { listen 7780; server_name *.wild.com; return 200 "wild $host\n"; default_type text/plain; }
  > server { listen 7780; server_name ~^(?<sub>\w+)\.re\.com$; return 200 "re $sub\n"; default_type text/plain; }
  > server { listen 7780; server_name redirect.com; return 301 $scheme://www.example.com$request_uri; }
  > server { listen 7780; server_name closed.com; return 444; }
  > server { listen 7784 default_server; server_name _; server_tokens off; return 404; }
  > }
  > EOF
  % docker exec web nginx -c /tmp/ngt.conf
  $ get /
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 8
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  welcome
  $ get /index.html
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 8
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  welcome
  $ get /a.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  hello text
  $ get /a.txt -I
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes
  $ get /a.txt -H 'Range: bytes=0-4'
  HTTP/1.1 206 Partial Content
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 5
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Content-Range: bytes 0-4/11

  hello
  $ get /a.txt -H 'Range: bytes=-3'
  HTTP/1.1 206 Partial Content
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 3
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Content-Range: bytes 8-10/11

  xt
  $ get /a.txt -H 'Range: bytes=900-'
  HTTP/1.1 416 Requested Range Not Satisfiable
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 197
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Content-Range: bytes */11

  <html>
  <head><title>416 Requested Range Not Satisfiable</title></head>
  <body>
  <center><h1>416 Requested Range Not Satisfiable</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /a.txt -H 'If-Modified-Since: Fri, 02 Jan 2026 03:04:05 GMT'
  HTTP/1.1 304 Not Modified
  Server: nginx/1.27.5
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  $ get /a.txt -X POST
  HTTP/1.1 405 Not Allowed
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 157
  Connection: keep-alive

  <html>
  <head><title>405 Not Allowed</title></head>
  <body>
  <center><h1>405 Not Allowed</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /a.txt -X DELETE
  HTTP/1.1 405 Not Allowed
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 157
  Connection: keep-alive

  <html>
  <head><title>405 Not Allowed</title></head>
  <body>
  <center><h1>405 Not Allowed</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /a.txt -X FOO
  HTTP/1.1 405 Not Allowed
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 157
  Connection: keep-alive

  <html>
  <head><title>405 Not Allowed</title></head>
  <body>
  <center><h1>405 Not Allowed</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /a.txt -X OPTIONS
  HTTP/1.1 405 Not Allowed
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 157
  Connection: keep-alive

  <html>
  <head><title>405 Not Allowed</title></head>
  <body>
  <center><h1>405 Not Allowed</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /sub
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost:7780/sub/
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /sub/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 4
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  sub
  $ get '/sub?x=1'
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost:7780/sub/?x=1
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /nosuch
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive

  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /pics/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Transfer-Encoding: chunked
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>Index of /pics/</title></head>
  <body>
  <h1>Index of /pics/</h1><hr><pre><a href="../">../</a>
  <a href="dir/">dir/</a>                                               02-Jan-2026 03:04       -
  <a href="p.txt">p.txt</a>                                              02-Jan-2026 03:04       4
  </pre><hr></body>
  </html>
  $ get /pics
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost:7780/pics/
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /docs/
  HTTP/1.1 403 Forbidden
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive

  <html>
  <head><title>403 Forbidden</title></head>
  <body>
  <center><h1>403 Forbidden</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /spa/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 4
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  spa
  $ get /spa/any/route
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 4
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  spa
  $ get /spa/assets/app.js
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/javascript
  Content-Length: 15
  Connection: keep-alive
  Cache-Control: max-age=604800
  Cache-Control: public
  Accept-Ranges: bytes

  console.log(1)
  $ get /health
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/octet-stream
  Content-Length: 3
  Connection: keep-alive
  Content-Type: text/plain

  ok
  $ get /static/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Transfer-Encoding: chunked
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>Index of /static/</title></head>
  <body>
  <h1>Index of /static/</h1><hr><pre><a href="../">../</a>
  <a href="dir/">dir/</a>                                               02-Jan-2026 03:04                   -
  <a href="p.txt">p.txt</a>                                              02-Jan-2026 03:04                   4
  </pre><hr></body>
  </html>
  $ get /static/p.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  pic
  $ get /static/nosuch
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive

  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /static
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive

  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /dl/a.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  Content-Disposition: attachment
  Accept-Ranges: bytes

  hello text
  $ get /list/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/json
  Transfer-Encoding: chunked
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  [
  { "name":"dir", "type":"directory", "mtime":"Fri, 02 Jan 2026 03:04:05 GMT" },
  { "name":"p.txt", "type":"file", "mtime":"Fri, 02 Jan 2026 03:04:05 GMT", "size":4 }
  ]
  $ get /style.css
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/css
  Content-Length: 7
  Connection: keep-alive
  Cache-Control: max-age=604800
  Cache-Control: public
  Accept-Ranges: bytes

  body{}
  $ get /nosuch.css
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive

  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /api/users?x=1
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 86
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /users?x=1 host=localhost xff=127.0.0.1 xr=127.0.0.1 conn=close proto=HTTP/1.0
  $ get /api
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost:7780/api/
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /api/hdr
  HTTP/1.1 201 Created
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive
  X-Powered-By: php
  Set-Cookie: a=b
  Cache-Control: no-store
  X-Frame-Options: SAMEORIGIN

  made
  $ get /raw/users
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 73
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /raw/users host=127.0.0.1:7781 xff= xr= conn=close proto=HTTP/1.0
  $ get /v1/a
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 68
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /v2/a host=127.0.0.1:7781 xff= xr= conn=close proto=HTTP/1.0
  $ get /v1a
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 67
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /v2a host=127.0.0.1:7781 xff= xr= conn=close proto=HTTP/1.0
  $ get /v3/a/b?c=d
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 68
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /x/a/b?c=d host=127.0.0.1:7781 xff= xr= conn= proto=HTTP/1.1
  $ get /var/z?y
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 12
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b2 /var/z?y
  $ get /rr
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 54
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /rr host=rr xff= xr= conn=close proto=HTTP/1.0
  $ get /rr
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 7
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b2 /rr
  $ get /rr
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 54
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /rr host=rr xff= xr= conn=close proto=HTTP/1.0
  $ get /weighted
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 66
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /weighted host=weighted xff= xr= conn=close proto=HTTP/1.0
  $ get /weighted
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 66
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /weighted host=weighted xff= xr= conn=close proto=HTTP/1.0
  $ get /weighted
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 13
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b2 /weighted
  $ get /weighted
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 66
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /weighted host=weighted xff= xr= conn=close proto=HTTP/1.0
  $ get /spare
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 10
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b2 /spare
  $ get /spare
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 10
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b2 /spare
  $ get /least
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 60
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /least host=least xff= xr= conn=close proto=HTTP/1.0
  $ get /least
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 10
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b2 /least
  $ get /hashed/a
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 64
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /hashed/a host=hashed xff= xr= conn=close proto=HTTP/1.0
  $ get /hashed/b
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 13
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b2 /hashed/b
  $ get /hashed/c
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 64
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 GET /hashed/c host=hashed xff= xr= conn=close proto=HTTP/1.0
  $ get /hashed/d
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 13
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b2 /hashed/d
  $ get /hm/a
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 9
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b2 /hm/a
  $ get /hm/b
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 9
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b3 /hm/b
  $ get /hm/c
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 9
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b2 /hm/c
  $ get /iphash
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b3 /iphash
  $ get /downed
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b2 /downed
  $ get /dead
  HTTP/1.1 502 Bad Gateway
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 157
  Connection: keep-alive

  <html>
  <head><title>502 Bad Gateway</title></head>
  <body>
  <center><h1>502 Bad Gateway</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /dead
  HTTP/1.1 502 Bad Gateway
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 157
  Connection: keep-alive

  <html>
  <head><title>502 Bad Gateway</title></head>
  <body>
  <center><h1>502 Bad Gateway</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /int
  HTTP/1.1 500 Internal Server Error
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 5
  Connection: close

  oops
  $ get /50x.html
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive

  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /fb/x
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/octet-stream
  Content-Length: 15
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  fallback /fb/x
  $ get /nf/x
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 9
  Connection: keep-alive

  not here
  $ get /nf200/x
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 9
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  not here
  $ get /gone
  HTTP/1.1 410 Gone
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 143
  Connection: keep-alive

  <html>
  <head><title>410 Gone</title></head>
  <body>
  <center><h1>410 Gone</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /r302
  HTTP/1.1 302 Moved Temporarily
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 145
  Location: http://localhost:7780/a.txt?x=1
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get '/r301?a=b'
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Connection: keep-alive
  Location: https://localhost/r301?a=b
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /r307
  HTTP/1.1 307 Temporary Redirect
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 171
  Connection: keep-alive
  Location: http://other/
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>307 Temporary Redirect</title></head>
  <body>
  <center><h1>307 Temporary Redirect</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get '/txt?a=1&b=2' -A 'iPhone' -b 'id=7'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/octet-stream
  Content-Length: 151
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  m=1 bot= lan=yes v=b a=1 args=a=1&b=2 is=? q=a=1&b=2 m=GET s=http h=localhost sn=localhost p=7780 c=7 u=/txt ru=/txt?a=1&b=2 d=/www rf=/www/txt l= ct=
  $ get /txt -A 'Googlebot'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/octet-stream
  Content-Length: 129
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  m=2 bot=bot lan=yes v=b a= args= is= q= m=GET s=http h=localhost sn=localhost p=7780 c= u=/txt ru=/txt d=/www rf=/www/txt l= ct=
  $ get /txt -d 'x=1'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/octet-stream
  Content-Length: 161
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  m=0 bot= lan=yes v=b a= args= is= q= m=POST s=http h=localhost sn=localhost p=7780 c= u=/txt ru=/txt d=/www rf=/www/txt l=3 ct=application/x-www-form-urlencoded
  $ get /rw1/index.html
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 4
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  sub
  $ get '/rw2/a.txt?q=1'
  HTTP/1.1 302 Moved Temporarily
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 145
  Location: http://localhost:7780/a.txt?q=1
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get '/rw3/a.txt?q=1'
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost:7780/a.txt
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /rw4
  HTTP/1.1 500 Internal Server Error
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 177
  Connection: close

  <html>
  <head><title>500 Internal Server Error</title></head>
  <body>
  <center><h1>500 Internal Server Error</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /deny
  HTTP/1.1 403 Forbidden
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive

  <html>
  <head><title>403 Forbidden</title></head>
  <body>
  <center><h1>403 Forbidden</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /allow
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  hello text
  $ get /basic
  HTTP/1.1 401 Unauthorized
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 179
  Connection: keep-alive
  WWW-Authenticate: Basic realm="Members"

  <html>
  <head><title>401 Authorization Required</title></head>
  <body>
  <center><h1>401 Authorization Required</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /basic -u u:pw
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  hello text
  $ get /basic -u u:wrong
  HTTP/1.1 401 Unauthorized
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 179
  Connection: keep-alive
  WWW-Authenticate: Basic realm="Members"

  <html>
  <head><title>401 Authorization Required</title></head>
  <body>
  <center><h1>401 Authorization Required</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /basic -u nobody:x
  HTTP/1.1 401 Unauthorized
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 179
  Connection: keep-alive
  WWW-Authenticate: Basic realm="Members"

  <html>
  <head><title>401 Authorization Required</title></head>
  <body>
  <center><h1>401 Authorization Required</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /authreq
  HTTP/1.1 401 Unauthorized
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 179
  Connection: keep-alive

  <html>
  <head><title>401 Authorization Required</title></head>
  <body>
  <center><h1>401 Authorization Required</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /authreq -u a:b
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  hello text
  $ get /_auth
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive

  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /limit
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  hello text
  $ get /limit
  HTTP/1.1 503 Service Temporarily Unavailable
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 197
  Connection: keep-alive

  <html>
  <head><title>503 Service Temporarily Unavailable</title></head>
  <body>
  <center><h1>503 Service Temporarily Unavailable</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /only
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  hello text
  $ get /only -X PUT
  HTTP/1.1 403 Forbidden
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive

  <html>
  <head><title>403 Forbidden</title></head>
  <body>
  <center><h1>403 Forbidden</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /post -d 'a=1'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 69
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  b1 POST /post host=127.0.0.1:7781 xff= xr= conn=close proto=HTTP/1.0
  $ get /post -d 'aaaaaaaaaaaaaaaa=1'
  HTTP/1.1 413 Request Entity Too Large
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 183
  Connection: close

  <html>
  <head><title>413 Request Entity Too Large</title></head>
  <body>
  <center><h1>413 Request Entity Too Large</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /hide
  HTTP/1.1 201 Created
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive
  Set-Cookie: a=b
  Cache-Control: no-store
  X-Cache: MISS

  made
  $ get /pr
  HTTP/1.1 302 Moved Temporarily
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 145
  Connection: keep-alive
  Location: http://127.0.0.1:7781/login
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /pa
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Connection: keep-alive
  Location: http://127.0.0.1:7781/in
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /gz
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 1492
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  1
  2
  3
  4
  5
  6
  7
  8
  9
  10
  11
  12
  13
  14
  15
  16
  17
  18
  19
  20
  21
  22
  23
  24
  25
  26
  27
  28
  29
  30
  31
  32
  33
  34
  35
  36
  37
  38
  39
  40
  41
  42
  43
  44
  45
  46
  47
  48
  49
  50
  51
  52
  53
  54
  55
  56
  57
  58
  59
  60
  61
  62
  63
  64
  65
  66
  67
  68
  69
  70
  71
  72
  73
  74
  75
  76
  77
  78
  79
  80
  81
  82
  83
  84
  85
  86
  87
  88
  89
  90
  91
  92
  93
  94
  95
  96
  97
  98
  99
  100
  101
  102
  103
  104
  105
  106
  107
  108
  109
  110
  111
  112
  113
  114
  115
  116
  117
  118
  119
  120
  121
  122
  123
  124
  125
  126
  127
  128
  129
  130
  131
  132
  133
  134
  135
  136
  137
  138
  139
  140
  141
  142
  143
  144
  145
  146
  147
  148
  149
  150
  151
  152
  153
  154
  155
  156
  157
  158
  159
  160
  161
  162
  163
  164
  165
  166
  167
  168
  169
  170
  171
  172
  173
  174
  175
  176
  177
  178
  179
  180
  181
  182
  183
  184
  185
  186
  187
  188
  189
  190
  191
  192
  193
  194
  195
  196
  197
  198
  199
  200
  201
  202
  203
  204
  205
  206
  207
  208
  209
  210
  211
  212
  213
  214
  215
  216
  217
  218
  219
  220
  221
  222
  223
  224
  225
  226
  227
  228
  229
  230
  231
  232
  233
  234
  235
  236
  237
  238
  239
  240
  241
  242
  243
  244
  245
  246
  247
  248
  249
  250
  251
  252
  253
  254
  255
  256
  257
  258
  259
  260
  261
  262
  263
  264
  265
  266
  267
  268
  269
  270
  271
  272
  273
  274
  275
  276
  277
  278
  279
  280
  281
  282
  283
  284
  285
  286
  287
  288
  289
  290
  291
  292
  293
  294
  295
  296
  297
  298
  299
  300
  301
  302
  303
  304
  305
  306
  307
  308
  309
  310
  311
  312
  313
  314
  315
  316
  317
  318
  319
  320
  321
  322
  323
  324
  325
  326
  327
  328
  329
  330
  331
  332
  333
  334
  335
  336
  337
  338
  339
  340
  341
  342
  343
  344
  345
  346
  347
  348
  349
  350
  351
  352
  353
  354
  355
  356
  357
  358
  359
  360
  361
  362
  363
  364
  365
  366
  367
  368
  369
  370
  371
  372
  373
  374
  375
  376
  377
  378
  379
  380
  381
  382
  383
  384
  385
  386
  387
  388
  389
  390
  391
  392
  393
  394
  395
  396
  397
  398
  399
  400
  $ get /gz -H 'Accept-Encoding: gzip' -o /dev/null -w '%{http_code}\n' -D -
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Transfer-Encoding: chunked
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Content-Encoding: gzip

  200
  $ get /json -A 'a"b'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/json
  Content-Length: 2
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  {}
  $ get /sub_f
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/octet-stream
  Transfer-Encoding: chunked
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  bye text
  $ get /wl
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/octet-stream
  Content-Length: 5
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  file
  $ get /wl -X POST
  HTTP/1.1 405 Not Allowed
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 157
  Connection: keep-alive

  <html>
  <head><title>405 Not Allowed</title></head>
  <body>
  <center><h1>405 Not Allowed</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get '/wl?x=1'
  HTTP/1.1 403 Forbidden
  Server: nginx/1.27.5
  Content-Type: application/octet-stream
  Content-Length: 5
  Connection: keep-alive

  no x
  $ get /ref
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  hello text
  $ get /ref -e http://evil.com/
  HTTP/1.1 403 Forbidden
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive

  <html>
  <head><title>403 Forbidden</title></head>
  <body>
  <center><h1>403 Forbidden</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /ref -e http://a.test.com/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  hello text
  $ get /alias2/p.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  pic
  $ get /alias2../a.txt
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive

  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /http2
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive
  X-B: two words

  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /et
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  hello text
  $ get /old
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost:7780/a.txt
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /legacy/x.html
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost:7780/docs/x.html
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get //a.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  hello text
  $ get /a.txt/
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive

  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get '/%61.txt'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  hello text
  $ get '/a.txt?%zz'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  hello text
  $ get '/../a.txt' --path-as-is
  HTTP/1.1 400 Bad Request
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 157
  Connection: close

  <html>
  <head><title>400 Bad Request</title></head>
  <body>
  <center><h1>400 Bad Request</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get '/..%2f..%2fetc' --path-as-is
  HTTP/1.1 400 Bad Request
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 157
  Connection: close

  <html>
  <head><title>400 Bad Request</title></head>
  <body>
  <center><h1>400 Bad Request</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get / -H 'Host: x.wild.com'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 16
  Connection: keep-alive

  wild x.wild.com
  $ get / -H 'Host: foo.re.com'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 7
  Connection: keep-alive

  re foo
  $ get /p?q -H 'Host: redirect.com'
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Connection: keep-alive
  Location: http://www.example.com/p?q

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get / -H 'Host: closed.com'
  [1]
  $ get / -H 'Host: unknown'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 8
  Connection: keep-alive
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  welcome
  $ get / -H 'Host:'
  HTTP/1.1 400 Bad Request
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 157
  Connection: close

  <html>
  <head><title>400 Bad Request</title></head>
  <body>
  <center><h1>400 Bad Request</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get / -0
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 8
  Connection: close
  X-Frame-Options: SAMEORIGIN
  Accept-Ranges: bytes

  welcome
  $ get / -H 'Host: bad host'
  HTTP/1.1 400 Bad Request
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 157
  Connection: close

  <html>
  <head><title>400 Bad Request</title></head>
  <body>
  <center><h1>400 Bad Request</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ cat_log /tmp/acc
  127.0.0.1 - - "GET / HTTP/1.1" 200 8 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /index.html HTTP/1.1" 200 8 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /a.txt HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "HEAD /a.txt HTTP/1.1" 200 0 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /a.txt HTTP/1.1" 206 5 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /a.txt HTTP/1.1" 206 3 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /a.txt HTTP/1.1" 416 197 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /a.txt HTTP/1.1" 304 0 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "POST /a.txt HTTP/1.1" 405 157 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "DELETE /a.txt HTTP/1.1" 405 157 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "FOO /a.txt HTTP/1.1" 405 157 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "OPTIONS /a.txt HTTP/1.1" 405 157 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /sub HTTP/1.1" 301 169 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /sub/ HTTP/1.1" 200 4 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /sub?x=1 HTTP/1.1" 301 169 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /nosuch HTTP/1.1" 404 153 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /pics/ HTTP/1.1" 200 352 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /pics HTTP/1.1" 301 169 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /docs/ HTTP/1.1" 403 153 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /spa/ HTTP/1.1" 200 4 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /spa/any/route HTTP/1.1" 200 4 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /spa/assets/app.js HTTP/1.1" 200 15 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /static/ HTTP/1.1" 200 380 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /static/p.txt HTTP/1.1" 200 4 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /static/nosuch HTTP/1.1" 404 153 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /static HTTP/1.1" 404 153 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /dl/a.txt HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /list/ HTTP/1.1" 200 181 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /style.css HTTP/1.1" 200 7 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /nosuch.css HTTP/1.1" 404 153 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /api/users?x=1 HTTP/1.1" 200 86 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /api HTTP/1.1" 301 169 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /api/hdr HTTP/1.1" 201 4 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=201
  127.0.0.1 - - "GET /raw/users HTTP/1.1" 200 73 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /v1/a HTTP/1.1" 200 68 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /v1a HTTP/1.1" 200 67 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /v3/a/b?c=d HTTP/1.1" 200 68 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /var/z?y HTTP/1.1" 200 12 "-" "curl/7.88.1" "-" up=127.0.0.1:7782 us=200
  127.0.0.1 - - "GET /rr HTTP/1.1" 200 54 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /rr HTTP/1.1" 200 7 "-" "curl/7.88.1" "-" up=127.0.0.1:7782 us=200
  127.0.0.1 - - "GET /rr HTTP/1.1" 200 54 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /weighted HTTP/1.1" 200 66 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /weighted HTTP/1.1" 200 66 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /weighted HTTP/1.1" 200 13 "-" "curl/7.88.1" "-" up=127.0.0.1:7782 us=200
  127.0.0.1 - - "GET /weighted HTTP/1.1" 200 66 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /spare HTTP/1.1" 200 10 "-" "curl/7.88.1" "-" up=127.0.0.1:7799, 127.0.0.1:7782 us=502, 200
  127.0.0.1 - - "GET /spare HTTP/1.1" 200 10 "-" "curl/7.88.1" "-" up=127.0.0.1:7782 us=200
  127.0.0.1 - - "GET /least HTTP/1.1" 200 60 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /least HTTP/1.1" 200 10 "-" "curl/7.88.1" "-" up=127.0.0.1:7782 us=200
  127.0.0.1 - - "GET /hashed/a HTTP/1.1" 200 64 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /hashed/b HTTP/1.1" 200 13 "-" "curl/7.88.1" "-" up=127.0.0.1:7782 us=200
  127.0.0.1 - - "GET /hashed/c HTTP/1.1" 200 64 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "GET /hashed/d HTTP/1.1" 200 13 "-" "curl/7.88.1" "-" up=127.0.0.1:7782 us=200
  127.0.0.1 - - "GET /hm/a HTTP/1.1" 200 9 "-" "curl/7.88.1" "-" up=127.0.0.1:7782 us=200
  127.0.0.1 - - "GET /hm/b HTTP/1.1" 200 9 "-" "curl/7.88.1" "-" up=127.0.0.1:7783 us=200
  127.0.0.1 - - "GET /hm/c HTTP/1.1" 200 9 "-" "curl/7.88.1" "-" up=127.0.0.1:7782 us=200
  127.0.0.1 - - "GET /iphash HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=127.0.0.1:7783 us=200
  127.0.0.1 - - "GET /downed HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=127.0.0.1:7782 us=200
  127.0.0.1 - - "GET /dead HTTP/1.1" 502 157 "-" "curl/7.88.1" "-" up=127.0.0.1:7798, 127.0.0.1:7799 us=502, 502
  127.0.0.1 - - "GET /dead HTTP/1.1" 502 157 "-" "curl/7.88.1" "-" up=dead us=502
  127.0.0.1 - - "GET /int HTTP/1.1" 500 5 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=500
  127.0.0.1 - - "GET /50x.html HTTP/1.1" 404 153 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /fb/x HTTP/1.1" 200 15 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /nf/x HTTP/1.1" 404 9 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /nf200/x HTTP/1.1" 200 9 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /gone HTTP/1.1" 410 143 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /r302 HTTP/1.1" 302 145 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /r301?a=b HTTP/1.1" 301 169 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /r307 HTTP/1.1" 307 171 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /txt?a=1&b=2 HTTP/1.1" 200 151 "-" "iPhone" "-" up=- us=-
  127.0.0.1 - - "GET /txt HTTP/1.1" 200 129 "-" "Googlebot" "-" up=- us=-
  127.0.0.1 - - "POST /txt HTTP/1.1" 200 161 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /rw1/index.html HTTP/1.1" 200 4 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /rw2/a.txt?q=1 HTTP/1.1" 302 145 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /rw3/a.txt?q=1 HTTP/1.1" 301 169 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /rw4 HTTP/1.1" 500 177 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /deny HTTP/1.1" 403 153 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /allow HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /basic HTTP/1.1" 401 179 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - u "GET /basic HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - u "GET /basic HTTP/1.1" 401 179 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - nobody "GET /basic HTTP/1.1" 401 179 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /authreq HTTP/1.1" 401 179 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - a "GET /authreq HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /_auth HTTP/1.1" 404 153 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /only HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "PUT /only HTTP/1.1" 403 153 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "POST /post HTTP/1.1" 200 69 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=200
  127.0.0.1 - - "POST /post HTTP/1.1" 413 183 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /hide HTTP/1.1" 201 4 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=201
  127.0.0.1 - - "GET /pr HTTP/1.1" 302 145 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=302
  127.0.0.1 - - "GET /pa HTTP/1.1" 301 169 "-" "curl/7.88.1" "-" up=127.0.0.1:7781 us=301
  {"uri":"/json","args":"","status":200,"host":"localhost","agent":"a\"b"}
  127.0.0.1 - - "GET /sub_f HTTP/1.1" 200 19 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /wl HTTP/1.1" 200 5 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "POST /wl HTTP/1.1" 405 157 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /wl?x=1 HTTP/1.1" 403 5 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /ref HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /ref HTTP/1.1" 403 153 "http://evil.com/" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /ref HTTP/1.1" 200 11 "http://a.test.com/" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /alias2/p.txt HTTP/1.1" 200 4 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /alias2../a.txt HTTP/1.1" 404 153 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /http2 HTTP/1.1" 404 153 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /et HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /old HTTP/1.1" 301 169 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /legacy/x.html HTTP/1.1" 301 169 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET //a.txt HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /a.txt/ HTTP/1.1" 404 153 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /%61.txt HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /a.txt?%zz HTTP/1.1" 200 11 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /../a.txt HTTP/1.1" 400 157 "-" "-" "-" up=- us=-
  127.0.0.1 - - "GET /..%2f..%2fetc HTTP/1.1" 400 157 "-" "-" "-" up=- us=-
  127.0.0.1 - - "GET / HTTP/1.1" 200 16 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET / HTTP/1.1" 200 7 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET /p?q HTTP/1.1" 301 169 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET / HTTP/1.1" 444 0 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET / HTTP/1.1" 200 8 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET / HTTP/1.1" 400 157 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET / HTTP/1.0" 200 8 "-" "curl/7.88.1" "-" up=- us=-
  127.0.0.1 - - "GET / HTTP/1.1" 400 157 "-" "-" "-" up=- us=-
  $ cat_log /tmp/err
  [error] directory index of "/www/docs/" is forbidden, client: 127.0.0.1, server: localhost, request: "GET /docs/ HTTP/1.1", host: "localhost:7780"
  [error] open() "/www/pics/nosuch" failed (2: No such file or directory), client: 127.0.0.1, server: localhost, request: "GET /static/nosuch HTTP/1.1", host: "localhost:7780"
  [error] open() "/www/nosuch.css" failed (2: No such file or directory), client: 127.0.0.1, server: localhost, request: "GET /nosuch.css HTTP/1.1", host: "localhost:7780"
  [error] connect() failed (111: Connection refused) while connecting to upstream, client: 127.0.0.1, server: localhost, request: "GET /spare HTTP/1.1", upstream: "http://127.0.0.1:7799/spare", host: "localhost:7780"
  [warn] upstream server temporarily disabled while connecting to upstream, client: 127.0.0.1, server: localhost, request: "GET /spare HTTP/1.1", upstream: "http://127.0.0.1:7799/spare", host: "localhost:7780"
  [error] connect() failed (111: Connection refused) while connecting to upstream, client: 127.0.0.1, server: localhost, request: "GET /dead HTTP/1.1", upstream: "http://127.0.0.1:7798/dead", host: "localhost:7780"
  [warn] upstream server temporarily disabled while connecting to upstream, client: 127.0.0.1, server: localhost, request: "GET /dead HTTP/1.1", upstream: "http://127.0.0.1:7798/dead", host: "localhost:7780"
  [error] connect() failed (111: Connection refused) while connecting to upstream, client: 127.0.0.1, server: localhost, request: "GET /dead HTTP/1.1", upstream: "http://127.0.0.1:7799/dead", host: "localhost:7780"
  [warn] upstream server temporarily disabled while connecting to upstream, client: 127.0.0.1, server: localhost, request: "GET /dead HTTP/1.1", upstream: "http://127.0.0.1:7799/dead", host: "localhost:7780"
  [error] no live upstreams while connecting to upstream, client: 127.0.0.1, server: localhost, request: "GET /dead HTTP/1.1", upstream: "http://dead/dead", host: "localhost:7780"
  [error] open() "/www/fb/x" failed (2: No such file or directory), client: 127.0.0.1, server: localhost, request: "GET /fb/x HTTP/1.1", host: "localhost:7780"
  [error] open() "/www/nf/x" failed (2: No such file or directory), client: 127.0.0.1, server: localhost, request: "GET /nf/x HTTP/1.1", host: "localhost:7780"
  [error] open() "/www/nf200/x" failed (2: No such file or directory), client: 127.0.0.1, server: localhost, request: "GET /nf200/x HTTP/1.1", host: "localhost:7780"
  [error] rewrite or internal redirection cycle while processing "/rw4/x", client: 127.0.0.1, server: localhost, request: "GET /rw4 HTTP/1.1", host: "localhost:7780"
  [error] access forbidden by rule, client: 127.0.0.1, server: localhost, request: "GET /deny HTTP/1.1", host: "localhost:7780"
  [error] user "u": password mismatch, client: 127.0.0.1, server: localhost, request: "GET /basic HTTP/1.1", host: "localhost:7780"
  [error] user "nobody" was not found in "/www/.htpasswd", client: 127.0.0.1, server: localhost, request: "GET /basic HTTP/1.1", host: "localhost:7780"
  [error] access forbidden by rule, client: 127.0.0.1, server: localhost, request: "PUT /only HTTP/1.1", host: "localhost:7780"
  [error] client intended to send too large body: 18 bytes, client: 127.0.0.1, server: localhost, request: "POST /post HTTP/1.1", host: "localhost:7780"
  [error] open() "/www/pics../a.txt" failed (2: No such file or directory), client: 127.0.0.1, server: localhost, request: "GET /alias2../a.txt HTTP/1.1", host: "localhost:7780"
  % docker exec -i web sh -c 'cat > /tmp/b.conf' <<'EOF2'
  > error_log /tmp/berr notice;
  > pid /tmp/b1.pid;
  > events {}
  > http { server { listen 7790; } }
  > EOF2
  $ docker exec web nginx -c /tmp/b.conf; echo rc $?
  rc 0
  $ docker exec web nginx -c /tmp/b.conf 2>&1; echo rc $?
  nginx: [emerg] bind() to 0.0.0.0:7790 failed (98: Address already in use)
  nginx: [emerg] bind() to 0.0.0.0:7790 failed (98: Address already in use)
  nginx: [emerg] bind() to 0.0.0.0:7790 failed (98: Address already in use)
  nginx: [emerg] bind() to 0.0.0.0:7790 failed (98: Address already in use)
  nginx: [emerg] bind() to 0.0.0.0:7790 failed (98: Address already in use)
  nginx: [emerg] still could not bind()
  rc 1
  $ docker exec web sed 's|^[0-9/]* [0-9:]* ||; s|[0-9]*#[0-9]*: ||' /tmp/berr | grep bind
  [emerg] bind() to 0.0.0.0:7790 failed (98: Address already in use)
  [notice] try again to bind() after 500ms
  [emerg] bind() to 0.0.0.0:7790 failed (98: Address already in use)
  [notice] try again to bind() after 500ms
  [emerg] bind() to 0.0.0.0:7790 failed (98: Address already in use)
  [notice] try again to bind() after 500ms
  [emerg] bind() to 0.0.0.0:7790 failed (98: Address already in use)
  [notice] try again to bind() after 500ms
  [emerg] bind() to 0.0.0.0:7790 failed (98: Address already in use)
  [notice] try again to bind() after 500ms
  [emerg] still could not bind()
