Directives as nginx 1.26.3 follows them: try_files, alias, autoindex, limit_except, proxies and upstreams, limit_req, gzip, sub_filter, geo, split_clients, types, ranges (its version put in the place of Debian's).

  % docker run -d --name web nginx:1.27 sleep infinity >/dev/null
  % docker exec web sh -c 'mkdir -p /www/pics/dir /www/sub; cd /www; echo welcome > index.html; echo "hello text" > a.txt; echo "not here" > 404.html; echo pic > pics/p.txt; echo sub > sub/index.html; echo "u:{PLAIN}pw" > .htpasswd; head -c 2000 /dev/zero | tr "\0" y > "pics/long name & x.txt"; touch -d "2026-01-02 03:04:05" index.html a.txt 404.html pics/p.txt pics/dir pics/*x.txt sub/index.html pics sub'
  % get() { u=$1; shift; docker exec web curl -s -i -m 5 "$@" "http://localhost$u" | grep -avi '^date:\|^etag:\|^last-modified:\|^expires:'; }
  % conf() { docker exec web sh -c 'nginx -c /tmp/ng.conf -s stop 2>/dev/null'; docker exec -i web sh -c 'cat > /tmp/ng.conf'; docker exec web sh -c "nginx -c /tmp/ng.conf -g 'daemon off;' > /tmp/out 2>&1 &"; sleep 0.3; }
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > location / { return 200 "hi $request_method $uri $args $arg_a $http_x_y $host $server_port $scheme $request_uri\n"; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get '/a/b?a=1&b=2' -H X-Y:z
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 55
  Connection: keep-alive

  hi GET /a/b a=1&b=2 1 z localhost 80 http /a/b?a=1&b=2
  $ get / -X POST
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 33
  Connection: keep-alive

  hi POST /    localhost 80 http /
  $ get /%41%20b
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 42
  Connection: keep-alive

  hi GET /A b    localhost 80 http /%41%20b
  $ get //a//b
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 40
  Connection: keep-alive

  hi GET /a/b    localhost 80 http //a//b
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > map $arg_v $m { default d; 1 one; ~^2 two; hostnames; }
  > server {
  > listen 80;
  > server_name localhost;
  > location / { default_type text/plain; return 200 "$m\n"; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get '/?v=1'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  one
  $ get '/?v=23'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  two
  $ get /
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive

  d
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > location / { add_header X-A 1; add_header X-B 2 always; return 404; }
  > location /ok { add_header X-A 1; return 200 ok; }
  > location /r { return 302 /x?y; }
  > location /m { return 301 https://e.com/; }
  > location /c { return 204; }
  > location /t { return 418 tea; }
  > location /n { return 444; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive
  X-B: 2

  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /ok
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive
  X-A: 1

  ok
  $ get /r
  HTTP/1.1 302 Moved Temporarily
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 145
  Location: http://localhost/x?y
  Connection: keep-alive

  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /m
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Connection: keep-alive
  Location: https://e.com/

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /c
  HTTP/1.1 204 No Content
  Server: nginx/1.27.5
  Connection: keep-alive
  $ get /t
  HTTP/1.1 418
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 3
  Connection: keep-alive

  tea
  $ get /n
  [1]
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > root /www; error_page 404 /404.html; error_page 403 = @no; location @no { return 200 "named\n"; } location /priv { deny all; } location /404.html { internal; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /nosuch
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 9
  Connection: keep-alive

  not here
  $ get /priv
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 6
  Connection: keep-alive

  named
  $ get /404.html
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 9
  Connection: keep-alive

  not here
  $ get /
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 8
  Connection: keep-alive
  Accept-Ranges: bytes

  welcome
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > root /www; location /img/ { alias /www/pics/; } location /al { alias /www/pics; autoindex on; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /img/p.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive
  Accept-Ranges: bytes

  pic
  $ get /img/
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
  $ get /img/nosuch
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
  $ get /al/p.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive
  Accept-Ranges: bytes

  pic
  $ get /al/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Transfer-Encoding: chunked
  Connection: keep-alive

  <html>
  <head><title>Index of /al/</title></head>
  <body>
  <h1>Index of /al/</h1><hr><pre><a href="../">../</a>
  <a href="dir/">dir/</a>                                               02-Jan-2026 03:04                   -
  <a href="long%20name%20%26%20x.txt">long name &amp; x.txt</a>                                  02-Jan-2026 03:04                2000
  <a href="p.txt">p.txt</a>                                              02-Jan-2026 03:04                   4
  </pre><hr></body>
  </html>
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > root /www; location / { try_files $uri $uri/ /index.html; } location /api { try_files $uri =404; } location /f { try_files $uri @fb; } location @fb { return 200 "fb $uri\n"; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /nosuch
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 8
  Connection: keep-alive
  Accept-Ranges: bytes

  welcome
  $ get /sub
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost/sub/
  Connection: keep-alive

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
  Accept-Ranges: bytes

  sub
  $ get /api/x
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
  $ get /f/x
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 8
  Connection: keep-alive

  fb /f/x
  $ get /a.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  Accept-Ranges: bytes

  hello text
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > root /www; autoindex on; autoindex_exact_size off; autoindex_localtime on;
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /pics/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Transfer-Encoding: chunked
  Connection: keep-alive

  <html>
  <head><title>Index of /pics/</title></head>
  <body>
  <h1>Index of /pics/</h1><hr><pre><a href="../">../</a>
  <a href="dir/">dir/</a>                                               02-Jan-2026 03:04       -
  <a href="long%20name%20%26%20x.txt">long name &amp; x.txt</a>                                  02-Jan-2026 03:04    2000
  <a href="p.txt">p.txt</a>                                              02-Jan-2026 03:04       4
  </pre><hr></body>
  </html>
  $ get /pics
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost/pics/
  Connection: keep-alive

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > root /www; autoindex on; autoindex_format json;
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /pics/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/json
  Transfer-Encoding: chunked
  Connection: keep-alive

  [
  { "name":"dir", "type":"directory", "mtime":"Fri, 02 Jan 2026 03:04:05 GMT" },
  { "name":"long name & x.txt", "type":"file", "mtime":"Fri, 02 Jan 2026 03:04:05 GMT", "size":2000 },
  { "name":"p.txt", "type":"file", "mtime":"Fri, 02 Jan 2026 03:04:05 GMT", "size":4 }
  ]
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > root /www; location / { limit_except GET { deny all; } }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /a.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  Accept-Ranges: bytes

  hello text
  $ get /a.txt -X POST
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
  $ get /a.txt -X DELETE
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
  $ get /a.txt -I
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  Accept-Ranges: bytes
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > root /www; auth_basic "Secret place"; auth_basic_user_file /www/.htpasswd;
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /a.txt
  HTTP/1.1 401 Unauthorized
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 179
  Connection: keep-alive
  WWW-Authenticate: Basic realm="Secret place"

  <html>
  <head><title>401 Authorization Required</title></head>
  <body>
  <center><h1>401 Authorization Required</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /a.txt -u u:pw
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  Accept-Ranges: bytes

  hello text
  $ get /a.txt -u u:no
  HTTP/1.1 401 Unauthorized
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 179
  Connection: keep-alive
  WWW-Authenticate: Basic realm="Secret place"

  <html>
  <head><title>401 Authorization Required</title></head>
  <body>
  <center><h1>401 Authorization Required</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /a.txt -u x:pw
  HTTP/1.1 401 Unauthorized
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 179
  Connection: keep-alive
  WWW-Authenticate: Basic realm="Secret place"

  <html>
  <head><title>401 Authorization Required</title></head>
  <body>
  <center><h1>401 Authorization Required</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > root /www; client_max_body_size 10; location / { return 200 ok; } location /p { proxy_pass http://127.0.0.1:8081; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get / -d 12345678901234567890
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
  $ get /p -d 123456789012345
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
  $ get /p -d 12
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 45
  Connection: keep-alive
  X-Up: v

  up8081 /p host=127.0.0.1 xff= ip= conn=close
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > location /a/ { proxy_pass http://127.0.0.1:8081/; } location /b/ { proxy_pass http://127.0.0.1:8081; } location /c { proxy_pass http://127.0.0.1:8081/x/; proxy_set_header Host $host; proxy_set_header X-Real-IP $remote_addr; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_hide_header X-Up; } location /d { proxy_pass http://127.0.0.1:9; } location /e { proxy_pass http://127.0.0.1:8081; proxy_intercept_errors on; error_page 500 /50.html; } location /50.html { return 200 "mine\n"; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get '/a/x?y=1'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 49
  Connection: keep-alive
  X-Up: v

  up8081 /x?y=1 host=127.0.0.1 xff= ip= conn=close
  $ get /b/x
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 47
  Connection: keep-alive
  X-Up: v

  up8081 /b/x host=127.0.0.1 xff= ip= conn=close
  $ get /c/y
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 66
  Connection: keep-alive

  up8081 /x//y host=localhost xff=127.0.0.1 ip=127.0.0.1 conn=close
  $ get /d
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
  $ get /e/500
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 49
  Connection: keep-alive
  X-Up: v

  up8081 /e/500 host=127.0.0.1 xff= ip= conn=close
  $ get /a/500
  HTTP/1.1 500 Internal Server Error
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 177
  Connection: keep-alive

  <html>
  <head><title>500 Internal Server Error</title></head>
  <body>
  <center><h1>500 Internal Server Error</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /a/redir
  HTTP/1.1 302 Moved Temporarily
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 145
  Location: http://localhost/a/there
  Connection: keep-alive

  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /c -H X-Forwarded-For:9.9.9.9
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 73
  Connection: keep-alive

  up8081 /x/ host=localhost xff=9.9.9.9, 127.0.0.1 ip=127.0.0.1 conn=close
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > upstream u { server 127.0.0.1:9 max_fails=1; server 127.0.0.1:8081; }
  > server {
  > listen 80;
  > server_name localhost;
  > location / { proxy_pass http://u; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /1
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 37
  Connection: keep-alive
  X-Up: v

  up8081 /1 host=u xff= ip= conn=close
  $ get /2
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 37
  Connection: keep-alive
  X-Up: v

  up8081 /2 host=u xff= ip= conn=close
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > upstream u { server 127.0.0.1:9; server 127.0.0.1:10; }
  > server {
  > listen 80;
  > server_name localhost;
  > location / { proxy_pass http://u; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /1
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
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > upstream u { server 127.0.0.1:8081 weight=2; server 127.0.0.1:8082; }
  > server {
  > listen 80;
  > server_name localhost;
  > location / { proxy_pass http://u; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /1
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 37
  Connection: keep-alive
  X-Up: v

  up8081 /1 host=u xff= ip= conn=close
  $ get /2
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 37
  Connection: keep-alive
  X-Up: v

  up8082 /2 host=u xff= ip= conn=close
  $ get /3
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 37
  Connection: keep-alive
  X-Up: v

  up8081 /3 host=u xff= ip= conn=close
  $ get /4
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 37
  Connection: keep-alive
  X-Up: v

  up8081 /4 host=u xff= ip= conn=close
  $ get /5
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 37
  Connection: keep-alive
  X-Up: v

  up8082 /5 host=u xff= ip= conn=close
  $ get /6
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 37
  Connection: keep-alive
  X-Up: v

  up8081 /6 host=u xff= ip= conn=close
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > upstream u { server 127.0.0.1:8081 down; server 127.0.0.1:8082 backup; }
  > server {
  > listen 80;
  > server_name localhost;
  > location / { proxy_pass http://u; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /1
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 37
  Connection: keep-alive
  X-Up: v

  up8082 /1 host=u xff= ip= conn=close
  $ get /2
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 37
  Connection: keep-alive
  X-Up: v

  up8082 /2 host=u xff= ip= conn=close
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > location / { rewrite ^/old/(.*)$ /new/$1 last; rewrite ^/r/(.*) /x/$1 redirect; rewrite ^/p/(.*) /x/$1 permanent; rewrite ^/b /brk break; return 200 "root $uri\n"; } location /new { return 200 "new $uri $args\n"; } location /brk { return 200 "no\n"; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get '/old/a?z=1'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 15
  Connection: keep-alive

  new /new/a z=1
  $ get '/r/a?z=1'
  HTTP/1.1 302 Moved Temporarily
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 145
  Location: http://localhost/x/a?z=1
  Connection: keep-alive

  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /p/a
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost/x/a
  Connection: keep-alive

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /b
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
  $ get /other
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 12
  Connection: keep-alive

  root /other
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > location / { if ($request_method = POST) { return 405; } if ($http_user_agent ~* curl) { set $x curl; } if (-f /www/a.txt) { set $y file; } if ($arg_q) { return 200 "q\n"; } return 200 "x=$x y=$y\n"; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get / -d a=1
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
  $ get /
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 14
  Connection: keep-alive

  x=curl y=file
  $ get '/?q=1'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive

  q
  $ get '/?q='
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 14
  Connection: keep-alive

  x=curl y=file
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > location = /x { return 200 exact; } location /x { return 200 prefix; } location ^~ /x/y { return 200 strong; } location ~ ^/x/.*\.txt$ { return 200 re; } location ~* \.JPG$ { return 200 ire; } location / { return 200 root; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /x
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 5
  Connection: keep-alive

  exact
  $ get /x/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 6
  Connection: keep-alive

  prefix
  $ get /x/y/a.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 6
  Connection: keep-alive

  strong
  $ get /x/z.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive

  re
  $ get /a.jpg
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: image/jpeg
  Content-Length: 3
  Connection: keep-alive

  ire
  $ get /x/a.JPG
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: image/jpeg
  Content-Length: 3
  Connection: keep-alive

  ire
  $ get /q
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  root
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > gzip on; gzip_types text/plain; gzip_min_length 1; root /www;
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /a.txt -H Accept-Encoding:gzip -o /dev/null -D -
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Transfer-Encoding: chunked
  Connection: keep-alive
  Content-Encoding: gzip
  $ get /a.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  Accept-Ranges: bytes

  hello text
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > root /www; location ~ \.txt$ { expires 1h; } location / { expires -1; } location /max { expires max; return 200 a; } location /off { add_header Cache-Control no-store; return 200 a; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /a.txt -o /dev/null -D -
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  Cache-Control: max-age=3600
  Accept-Ranges: bytes
  $ get /index.html -o /dev/null -D -
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 8
  Connection: keep-alive
  Cache-Control: no-cache
  Accept-Ranges: bytes
  $ get /max
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 1
  Connection: keep-alive
  Cache-Control: max-age=315360000

  a
  $ get /off
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 1
  Connection: keep-alive
  Cache-Control: no-store

  a
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > limit_req_zone $binary_remote_addr zone=z:1m rate=1r/m;
  > server {
  > listen 80;
  > server_name localhost;
  > location / { limit_req zone=z; return 200 a; } location /l { limit_req zone=z burst=1 nodelay; limit_req_status 429; root /www; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /l/
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
  $ get /l/
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
  $ get /l/
  HTTP/1.1 429 Too Many Requests
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Connection: keep-alive

  <html>
  <head><title>429 Too Many Requests</title></head>
  <body>
  <center><h1>429 Too Many Requests</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /l/
  HTTP/1.1 429 Too Many Requests
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Connection: keep-alive

  <html>
  <head><title>429 Too Many Requests</title></head>
  <body>
  <center><h1>429 Too Many Requests</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > geo $g { default 0; 127.0.0.0/8 lo; }
  > server {
  > listen 80;
  > server_name localhost;
  > location / { return 200 "$g\n"; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 3
  Connection: keep-alive

  lo
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > location /s { stub_status; } location / { satisfy any; allow 127.0.0.1; deny all; return 200 ok; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /s
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 97
  Connection: keep-alive

  Active connections: 1
  server accepts handled requests
   1 1 1
  Reading: 0 Writing: 1 Waiting: 0
  $ get /
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive

  ok
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; server_name *.ex.com; return 200 wild; } server { listen 80; server_name ~^(?<n>.+)\.re$; return 200 "re $n"; } server { listen 80; server_name a.ex.com b.ex.com; return 200 exact; } server { listen 80 default_server; server_name _; return 200 def; }
  > server {
  > listen 80;
  > server_name localhost;
  > location / { return 200 first; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get / -H Host:x.ex.com
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  wild
  $ get / -H Host:a.ex.com
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 5
  Connection: keep-alive

  exact
  $ get / -H Host:q.re
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  re q
  $ get / -H Host:zzz
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 3
  Connection: keep-alive

  def
  $ get / -H Host:localhost
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 5
  Connection: keep-alive

  first
  $ get / -H Host:
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
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > root /www; index nosuch.html a.txt; location /sub { index q; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  Accept-Ranges: bytes

  hello text
  $ get /sub/
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
  $ get /pics/
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
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > root /www; location / { charset utf-8; } location /k { default_type application/json; return 200 '{"a":1}'; } types { text/css css; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /a.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain; charset=utf-8
  Content-Length: 11
  Connection: keep-alive
  Accept-Ranges: bytes

  hello text
  $ get /k
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/json
  Content-Length: 7
  Connection: keep-alive

  {"a":1}
  $ get /index.html
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain; charset=utf-8
  Content-Length: 8
  Connection: keep-alive
  Accept-Ranges: bytes

  welcome
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > split_clients $arg_i $v { 50% a; * b; }
  > server {
  > listen 80;
  > server_name localhost;
  > location / { return 200 "$v\n"; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get '/?i=1'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive

  a
  $ get '/?i=2'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive

  a
  $ get '/?i=3'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive

  b
  $ get '/?i=4'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive

  a
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > root /www; location / { sub_filter welcome WELCOME; sub_filter_once off; } location /m { mirror /mm; return 200 m; } location /mm { internal; return 200 x; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Transfer-Encoding: chunked
  Connection: keep-alive

  WELCOME
  $ get /m
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 1
  Connection: keep-alive

  m
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > if ($host != localhost) { return 301 $scheme://localhost$request_uri; } location / { return 200 ok; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get '/p?q' -H Host:other
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Connection: keep-alive
  Location: http://localhost/p?q

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive

  ok
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr notice;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > 
  > server {
  > listen 80;
  > server_name localhost;
  > location / { root /www; } error_page 405 =200 $uri;  location ~ /\. { deny all; return 404; }
  > }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host xff=$http_x_forwarded_for ip=$http_x_real_ip conn=$http_connection\n"; } location /500 { return 500; } location /redir { return 302 http://127.0.0.1:8081/there; } location /missing { return 404 "none\n"; } location /slow { return 200 s; } }
  > }
  > EOF
  $ get /a.txt -X POST
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  Accept-Ranges: bytes

  hello text
  $ get /.git/config
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
  $ get /a.txt -H Range:bytes=0-3
  HTTP/1.1 206 Partial Content
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive
  Content-Range: bytes 0-3/11

  hell
  $ get /a.txt -H Range:bytes=900-
  HTTP/1.1 416 Requested Range Not Satisfiable
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 197
  Connection: keep-alive
  Content-Range: bytes */11

  <html>
  <head><title>416 Requested Range Not Satisfiable</title></head>
  <body>
  <center><h1>416 Requested Range Not Satisfiable</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /a.txt -H Range:bytes=0-1,3-4
  HTTP/1.1 206 Partial Content
  Server: nginx/1.27.5
  Content-Type: multipart/byteranges; boundary=00000000000000000001
  Content-Length: 198
  Connection: keep-alive


  --00000000000000000001
  Content-Type: text/plain
  Content-Range: bytes 0-1/11

  he
  --00000000000000000001
  Content-Type: text/plain
  Content-Range: bytes 3-4/11

  lo
  --00000000000000000001--
