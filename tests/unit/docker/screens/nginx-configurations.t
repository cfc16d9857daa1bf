Configurations as learners write them beside nginx 1.26.3: which location and server is taken, proxies with and without a path, upstreams, error pages, permission, maps, rewriting; what `nginx -t` says of mistakes (its version put in the place of Debian's).

  % docker run -d --name web nginx:1.27 sleep infinity >/dev/null
  % docker exec web sh -c 'mkdir -p /www/pics/dir /www/sub; cd /www; echo welcome > index.html; echo "hello text" > a.txt; echo "not here" > 404.html; echo pic > pics/p.txt; echo sub > sub/index.html; echo "u:{PLAIN}pw" > .htpasswd; touch -d "2026-01-02 03:04:05" index.html a.txt 404.html pics/p.txt pics/dir sub/index.html pics sub'
  % get() { u=$1; shift; docker exec web curl -s -i -m 5 "$@" "http://localhost$u" | grep -avi '^date:\|^etag:\|^last-modified:\|^expires:'; }
  % conf() { docker exec web sh -c 'nginx -c /tmp/ng.conf -s stop 2>/dev/null'; docker exec -i web sh -c 'cat > /tmp/ng.conf'; docker exec web sh -c "nginx -c /tmp/ng.conf -g 'daemon off;' > /tmp/out 2>&1 &"; sleep 0.3; }
  % try() { docker exec -i web sh -c 'cat > /tmp/t.conf'; docker exec web nginx -t -c /tmp/t.conf 2>&1 | grep -a '^nginx:'; }
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; root /www; location = / { return 200 "exact\n"; } location / { return 200 "root\n"; } location ^~ /img/ { return 200 "prefix\n"; } location ~ \.png$ { return 200 "re1\n"; } location ~* \.PNG$ { return 200 "re2\n"; } location /img { return 200 "img\n"; } location /abc { location ~ x$ { return 200 "nested\n"; } return 200 "abc\n"; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get /
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 6
  Connection: keep-alive

  exact
  $ get /a
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 5
  Connection: keep-alive

  root
  $ get /img/a.png
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: image/png
  Content-Length: 7
  Connection: keep-alive

  prefix
  $ get /img
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  img
  $ get /imgs.png
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: image/png
  Content-Length: 4
  Connection: keep-alive

  re1
  $ get /A.PNG
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: image/png
  Content-Length: 4
  Connection: keep-alive

  re2
  $ get /abc/yx
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 7
  Connection: keep-alive

  nested
  $ get /abcz
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  abc
  $ get '/?q'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 6
  Connection: keep-alive

  exact
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; root /www; location / { return 200 "$arg_a|$arg_B|$cookie_k|$is_args|$args|$uri|$http_user_agent\n"; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get '/?A=1&a=2' -b k=v=w -A me
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 22
  Connection: keep-alive

  1||v=w|?|A=1&a=2|/|me
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > map $arg_v $kind { default other; 1 one; ~^2(?<d>.) "two-$d"; ~*^X x; "" empty; }
  > map $host $h { hostnames; default d; .example.com e; www.* w; *.test.org t; }
  > server { listen 80; root /www; location / { return 200 "$kind $h\n"; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get '/?v=1'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 6
  Connection: keep-alive

  one d
  $ get '/?v=25'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 8
  Connection: keep-alive

  two-5 d
  $ get '/?v=xyz'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  x d
  $ get /
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 8
  Connection: keep-alive

  empty d
  $ get '/?v=9' -H Host:a.example.com
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 8
  Connection: keep-alive

  other e
  $ get / -H Host:www.x.y
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 8
  Connection: keep-alive

  empty w
  $ get / -H Host:example.com
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 8
  Connection: keep-alive

  empty e
  $ get / -H Host:q.test.org
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 8
  Connection: keep-alive

  empty t
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; server_name one.test; return 200 "one\n"; } server { listen 80 default_server; server_name two.test *.wild.test; return 200 "two $server_name $host\n"; } server { listen 80; server_name ~^(?<sub>\w+)\.re\.test$; return 200 "re $sub $server_name\n"; } server { listen 80; server_name mail.*; return 200 "mail\n"; } server { listen 80; server_name ""; return 200 "empty\n"; }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get / -H Host:one.test
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  one
  $ get / -H Host:zzz
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 17
  Connection: keep-alive

  two two.test zzz
  $ get / -H Host:a.wild.test
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 25
  Connection: keep-alive

  two two.test a.wild.test
  $ get / -H Host:abc.re.test
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 32
  Connection: keep-alive

  re abc ~^(?<sub>\w+)\.re\.test$
  $ get / -H Host:mail.x.y
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 5
  Connection: keep-alive

  mail
  $ get / -H Host:ONE.test:80
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  one
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
  $ get / -H Host:one.test.
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  one
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; root /www; location /api/ { proxy_pass http://127.0.0.1:8081/; } location /raw/ { proxy_pass http://127.0.0.1:8081; } location /sub { proxy_pass http://127.0.0.1:8081/x; } location /off/ { proxy_pass http://127.0.0.1:8081/; proxy_redirect off; } location /re/ { proxy_pass http://127.0.0.1:8081/; proxy_redirect http://127.0.0.1:8081/ https://shop.test/; } location ~ ^/v(\d)/(.*)$ { proxy_pass http://127.0.0.1:8081/$2?v=$1; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get '/api/a?b=1'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 33
  Connection: keep-alive
  X-Up: v

  up8081 /a?b=1 host=127.0.0.1 ck=
  $ get /raw/a%20b
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 37
  Connection: keep-alive
  X-Up: v

  up8081 /raw/a%20b host=127.0.0.1 ck=
  $ get /subway
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 32
  Connection: keep-alive
  X-Up: v

  up8081 /xway host=127.0.0.1 ck=
  $ get /api/redir
  HTTP/1.1 302 Moved Temporarily
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 145
  Location: http://localhost/api/there
  Connection: keep-alive

  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /off/redir
  HTTP/1.1 302 Moved Temporarily
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 145
  Connection: keep-alive
  Location: http://127.0.0.1:8081/there

  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /v2/x/y
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 35
  Connection: keep-alive
  X-Up: v

  up8081 /x/y?v=2 host=127.0.0.1 ck=
  $ get /api
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost/api/
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
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; root /www; error_page 404 /404.html; error_page 500 502 503 504 = @fall; location @fall { return 200 "fallback $status\n"; } location /i/ { proxy_intercept_errors on; proxy_pass http://127.0.0.1:8081/; } location /n/ { proxy_pass http://127.0.0.1:8081/; } location /dead { proxy_pass http://127.0.0.1:8099; } location /e { error_page 403 =200 /a.txt; return 403; } location /t { error_page 418 = @tea; return 418; } location @tea { return 503; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get /i/404
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 9
  Connection: keep-alive

  not here
  $ get /n/404
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 5
  Connection: keep-alive

  none
  $ get /n/500
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
  $ get /e
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  Accept-Ranges: bytes

  hello text
  $ get /t
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
  $ get /nosuch
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 9
  Connection: keep-alive

  not here
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; root /www; location / { satisfy any; deny all; auth_basic "closed"; auth_basic_user_file /www/.htpasswd; } location /all { deny all; auth_basic x; auth_basic_user_file /www/.htpasswd; } location /open { auth_basic off; return 200 "o\n"; } location /var { auth_basic "r $host"; auth_basic_user_file /www/.htpasswd; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get /a.txt
  HTTP/1.1 401 Unauthorized
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 179
  Connection: keep-alive
  WWW-Authenticate: Basic realm="closed"

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
  WWW-Authenticate: Basic realm="closed"

  <html>
  <head><title>401 Authorization Required</title></head>
  <body>
  <center><h1>401 Authorization Required</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /all -u u:pw
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
  $ get /var
  HTTP/1.1 401 Unauthorized
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 179
  Connection: keep-alive
  WWW-Authenticate: Basic realm="r localhost"

  <html>
  <head><title>401 Authorization Required</title></head>
  <body>
  <center><h1>401 Authorization Required</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /open
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive

  o
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; root /www; location /private/ { auth_request /check; proxy_pass http://127.0.0.1:8082/; } location = /check { internal; proxy_pass http://127.0.0.1:8081/auth; proxy_pass_request_body off; proxy_set_header Content-Length ""; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get /private/a -H X-Key:yes
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 29
  Connection: keep-alive
  X-Up: v

  up8082 /a host=127.0.0.1 ck=
  $ get /check
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
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; root /www; valid_referers none server_names *.good.test; server_name localhost; location / { if ($invalid_referer) { return 403; } return 200 "ok [$invalid_referer]\n"; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get /
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 6
  Connection: keep-alive

  ok []
  $ get / -e http://a.good.test/x
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 6
  Connection: keep-alive

  ok []
  $ get / -e http://localhost/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 6
  Connection: keep-alive

  ok []
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; root /www; rewrite ^/old/(.*)$ /new/$1 permanent; rewrite ^/tmp/(.*)$ /new/$1? redirect; location /r { rewrite ^/r/(\d+)/(.*)$ /s?id=$1&n=$2 last; return 404; } location /s { return 200 "s $args $uri $request_uri\n"; } location /b { rewrite ^ /a.txt break; } location /loop { rewrite ^ /loop last; } location /x { rewrite ^/x https://other.test$request_uri? ; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get '/old/a?b=1'
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost/new/a?b=1
  Connection: keep-alive

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get '/tmp/a?b=1'
  HTTP/1.1 302 Moved Temporarily
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 145
  Location: http://localhost/new/a
  Connection: keep-alive

  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get '/r/12/zz?k=v'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 33
  Connection: keep-alive

  s id=12&n=zz&k=v /s /r/12/zz?k=v
  $ get /b
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  Accept-Ranges: bytes

  hello text
  $ get '/x/y?z=1'
  HTTP/1.1 302 Moved Temporarily
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 145
  Connection: keep-alive
  Location: https://other.test/x/y?z=1

  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > upstream a { server 127.0.0.1:8081 weight=3; server 127.0.0.1:8082; server 127.0.0.1:8099 backup; }
  > upstream h { hash $arg_k consistent; server 127.0.0.1:8081; server 127.0.0.1:8082; }
  > upstream hp { hash $arg_k; server 127.0.0.1:8081; server 127.0.0.1:8082; }
  > upstream ih { ip_hash; server 127.0.0.1:8081; server 127.0.0.1:8082; }
  > upstream d { server 127.0.0.1:8081 down; server 127.0.0.1:8082 backup; }
  > upstream lc { least_conn; server 127.0.0.1:8081; server 127.0.0.1:8082; }
  > server { listen 80; root /www; location /a { proxy_pass http://a; }location /hp { proxy_pass http://hp; }location /h { proxy_pass http://h; }location /ih { proxy_pass http://ih; }location /d { proxy_pass http://d; }location /lc { proxy_pass http://lc; }}
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get /a
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 21
  Connection: keep-alive
  X-Up: v

  up8081 /a host=a ck=
  $ get /a
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 21
  Connection: keep-alive
  X-Up: v

  up8081 /a host=a ck=
  $ get /a
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 21
  Connection: keep-alive
  X-Up: v

  up8082 /a host=a ck=
  $ get /a
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 21
  Connection: keep-alive
  X-Up: v

  up8081 /a host=a ck=
  $ get /d
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 21
  Connection: keep-alive
  X-Up: v

  up8082 /d host=d ck=
  $ get /lc
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 23
  Connection: keep-alive
  X-Up: v

  up8081 /lc host=lc ck=
  $ get /lc
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 23
  Connection: keep-alive
  X-Up: v

  up8082 /lc host=lc ck=
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; root /www; location /c/ { proxy_cookie_path /app /; proxy_pass http://127.0.0.1:8081/; } location /m { proxy_method POST; proxy_pass http://127.0.0.1:8081; } location /hdr { add_header X-A 1; add_header X-B "$arg_b" always; return 404 "n\n"; } location /h2 { add_header X-A 1; return 200 "n\n"; } location /ph { proxy_hide_header X-Up; proxy_pass http://127.0.0.1:8081; } add_header X-Server s always; location /plain { return 204; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get '/hdr?b=2'
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive
  X-B: 2

  n
  $ get /h2
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive
  X-A: 1

  n
  $ get /ph
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 30
  Connection: keep-alive
  X-Server: s

  up8081 /ph host=127.0.0.1 ck=
  $ get /plain
  HTTP/1.1 204 No Content
  Server: nginx/1.27.5
  Connection: keep-alive
  X-Server: s

  $ get /hdr
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 2
  Connection: keep-alive

  n
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; root /www; client_max_body_size 5; location / { return 200 "m $request_method\n"; } location /big { client_max_body_size 0; return 200 "b $content_length\n"; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get / -d 12345
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 7
  Connection: keep-alive

  m POST
  $ get / -d 123456
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
  $ get /big -d 1234567
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  b 7
  $ get / -X PUT -d 1
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 6
  Connection: keep-alive

  m PUT
  $ get / -X DELETE
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 9
  Connection: keep-alive

  m DELETE
  $ get / -I
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 7
  Connection: keep-alive

  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; root /www; location /al/ { alias /www/sub/; } location /al2 { alias /www/sub; } location ~ ^/u/(.+)$ { alias /www/$1; } location /t { try_files $uri $uri/ =404; } location /sub { try_files $uri $uri/index.html /a.txt; } location /f { try_files /nosuch @b; } location @b { return 200 "named $uri\n"; } location /q { try_files $uri /s?x=$arg_a; } location /s { return 200 "$args\n"; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get /al/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 4
  Connection: keep-alive
  Accept-Ranges: bytes

  sub
  $ get /al
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
  $ get /al2/index.html
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 4
  Connection: keep-alive
  Accept-Ranges: bytes

  sub
  $ get /u/a.txt
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 11
  Connection: keep-alive
  Accept-Ranges: bytes

  hello text
  $ get /t
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
  $ get /sub
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 4
  Connection: keep-alive
  Accept-Ranges: bytes

  sub
  $ get /sub/
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 4
  Connection: keep-alive
  Accept-Ranges: bytes

  sub
  $ get /f
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 9
  Connection: keep-alive

  named /f
  $ get '/q?a=9'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 4
  Connection: keep-alive

  x=9
  $ get /al/no
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
  % conf <<'EOF'
  > user root;
  > worker_processes 1;
  > error_log /dev/stderr error;
  > events { }
  > http {
  > include /etc/nginx/mime.types;
  > access_log off;
  > server { listen 80; root /www; location /d { default_type application/json; return 200 "{}"; } location /e { types { } default_type text/css; return 200 "x\n"; } location /c { charset utf-8; return 200 "x\n"; } location /r { return https://a.test/; } location /r2 { return 301 /x; } location /r3 { return 308 $scheme://$host$request_uri; } location /n { return 204; } location /z { return 599 "odd\n"; } location /w { return 402; } location /4 { return 444; } location /k { return 200; } location /429 { return 429; } location /451 { return 451; } }
  > server { listen 8081; location / { add_header X-Up v; return 200 "up8081 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8081/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > server { listen 8082; location / { add_header X-Up v; return 200 "up8082 $request_uri host=$host ck=$http_cookie\n"; } location /500 { return 500; } location /404 { return 404 "none\n"; } location /redir { return 302 http://127.0.0.1:8082/there; } location /ck { add_header Set-Cookie "a=b; Path=/app"; return 204; } location /auth { if ($http_x_key = yes) { return 204; } return 403; } }
  > }
  > EOF
  $ get /d
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: application/json
  Content-Length: 2
  Connection: keep-alive

  {}
  $ get /e
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/css
  Content-Length: 2
  Connection: keep-alive

  x
  $ get /c
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain; charset=utf-8
  Content-Length: 2
  Connection: keep-alive

  x
  $ get /r
  HTTP/1.1 302 Moved Temporarily
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 145
  Connection: keep-alive
  Location: https://a.test/

  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /r2
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost/x
  Connection: keep-alive

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /r3
  HTTP/1.1 308 Permanent Redirect
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 171
  Connection: keep-alive
  Location: http://localhost/r3

  <html>
  <head><title>308 Permanent Redirect</title></head>
  <body>
  <center><h1>308 Permanent Redirect</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /n
  HTTP/1.1 204 No Content
  Server: nginx/1.27.5
  Connection: keep-alive

  $ get /w
  HTTP/1.1 402 Payment Required
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 167
  Connection: keep-alive

  <html>
  <head><title>402 Payment Required</title></head>
  <body>
  <center><h1>402 Payment Required</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get /k
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Content-Type: text/plain
  Content-Length: 0
  Connection: keep-alive

  $ get /429
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
  $ try <<'EOF'
  > events { }
  > http {
  > server {
  > listen 80;
  > location / {
  > proxy_pass 127.0.0.1:8081;
  > }
  > }
  > }
  > EOF
  nginx: [emerg] invalid URL prefix in /tmp/t.conf:6
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server {
  > listen abc:99999;
  > }
  > }
  > EOF
  nginx: [emerg] invalid port in "abc:99999" of the "listen" directive in /tmp/t.conf:4
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server {
  > listen 0;
  > }
  > }
  > EOF
  nginx: [emerg] invalid port in "0" of the "listen" directive in /tmp/t.conf:4
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server {
  > return;
  > }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "return" directive in /tmp/t.conf:4
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server {
  > return 200 a b;
  > }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "return" directive in /tmp/t.conf:4
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { location / { } location / { } }
  > }
  > EOF
  nginx: [emerg] duplicate location "/" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { location = /a { } location = /a { } }
  > }
  > EOF
  nginx: [emerg] duplicate location "/a" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { listen 80; listen 80; }
  > }
  > EOF
  nginx: [emerg] a duplicate listen 0.0.0.0:80 in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { listen 80 default_server; }
  > server { listen 80 default_server; }
  > }
  > EOF
  nginx: [emerg] a duplicate default server for 0.0.0.0:80 in /tmp/t.conf:4
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { listen 80 nosuch; }
  > }
  > EOF
  nginx: [emerg] invalid parameter "nosuch" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { listen 443 ssl; }
  > }
  > EOF
  nginx: [emerg] no "ssl_certificate" is defined for the "listen ... ssl" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { location ~ ( { } }
  > }
  > EOF
  nginx: [emerg] pcre2_compile() failed: missing closing parenthesis in "(" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { rewrite ^/(.*$ /x; }
  > }
  > EOF
  nginx: [emerg] pcre2_compile() failed: missing closing parenthesis in "^/(.*$" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { rewrite ^/a$ /x fast; }
  > }
  > EOF
  nginx: [emerg] invalid parameter "fast" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { if ($a) { return 200; } }
  > }
  > EOF
  nginx: [emerg] unknown "a" variable
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { if ($host) { proxy_pass http://127.0.0.1; } }
  > }
  > EOF
  nginx: [emerg] "proxy_pass" directive is not allowed here in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { if $host = a { return 200; } }
  > }
  > EOF
  nginx: [emerg] invalid condition "$host" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { if ($host == a) { return 200; } }
  > }
  > EOF
  nginx: [emerg] unexpected "==" in condition in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { set foo bar; }
  > }
  > EOF
  nginx: [emerg] invalid variable name "foo" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { set $foo; }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "set" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { location / { root /a; alias /b; } }
  > }
  > EOF
  nginx: [emerg] "alias" directive is duplicate, "root" directive was specified earlier in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { root /a; root /b; }
  > }
  > EOF
  nginx: [emerg] "root" directive is duplicate in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > limit_req_zone $binary_remote_addr zone=a:1m rate=1;
  > }
  > EOF
  nginx: the configuration file /tmp/t.conf syntax is ok
  nginx: configuration file /tmp/t.conf test is successful
  $ try <<'EOF'
  > events { }
  > http {
  > limit_req_zone $binary_remote_addr rate=1r/s;
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "limit_req_zone" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > upstream a { }
  > }
  > EOF
  nginx: [emerg] no servers are inside upstream in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > upstream a { server 127.0.0.1 weight=x; }
  > }
  > EOF
  nginx: [emerg] invalid parameter "weight=x" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > upstream a { server 127.0.0.1 foo; }
  > }
  > EOF
  nginx: [emerg] invalid parameter "foo" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { error_page 200 /x; }
  > }
  > EOF
  nginx: [emerg] value "200" must be between 300 and 599 in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { error_page foo /x; }
  > }
  > EOF
  nginx: [emerg] invalid value "foo" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { error_page 404; }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "error_page" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { add_header X; }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "add_header" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { add_header X a b; }
  > }
  > EOF
  nginx: [emerg] invalid parameter "b" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { client_max_body_size 10x; }
  > }
  > EOF
  nginx: [emerg] "client_max_body_size" directive invalid value in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { gzip yes; }
  > }
  > EOF
  nginx: [emerg] invalid value "yes" in "gzip" directive, it must be "on" or "off" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { gzip_comp_level 10; }
  > }
  > EOF
  nginx: [emerg] value must be between 1 and 9 in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { keepalive_timeout 5q; }
  > }
  > EOF
  nginx: [emerg] "keepalive_timeout" directive invalid value in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { location / { expires foo; } }
  > }
  > EOF
  nginx: [emerg] "expires" directive invalid value in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > log_format a "$nosuch";
  > }
  > EOF
  nginx: [emerg] unknown "nosuch" variable
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { access_log /tmp/a.log nosuch; }
  > }
  > EOF
  nginx: [emerg] unknown log format "nosuch" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { return 200 "$nosuch"; }
  > }
  > EOF
  nginx: [emerg] unknown "nosuch" variable
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { server_name ~(; }
  > }
  > EOF
  nginx: [emerg] pcre2_compile() failed: missing closing parenthesis in "(" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { location / { try_files $uri; } }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "try_files" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { location @a { proxy_pass http://127.0.0.1/x; } }
  > }
  > EOF
  nginx: [emerg] "proxy_pass" cannot have URI part in location given by regular expression, or inside named location, or inside "if" statement, or inside "limit_except" block in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { location ~ /a { proxy_pass http://127.0.0.1/x; } }
  > }
  > EOF
  nginx: [emerg] "proxy_pass" cannot have URI part in location given by regular expression, or inside named location, or inside "if" statement, or inside "limit_except" block in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { location / { proxy_pass http://127.0.0.1; proxy_pass http://127.0.0.1; } }
  > }
  > EOF
  nginx: [emerg] "proxy_pass" directive is duplicate in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { location a b c { } }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "location" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { autoindex maybe; }
  > }
  > EOF
  nginx: [emerg] invalid value "maybe" in "autoindex" directive, it must be "on" or "off" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { error_log /tmp/x nolevel; }
  > }
  > EOF
  nginx: [emerg] invalid log level "nolevel" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > include /nosuch.conf;
  > }
  > EOF
  nginx: [emerg] open() "/nosuch.conf" failed (2: No such file or directory) in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { return 1000; }
  > }
  > EOF
  nginx: [emerg] invalid return code "1000" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { return abc; }
  > }
  > EOF
  nginx: [emerg] invalid return code "abc" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { return 200 "a; }
  > }
  > EOF
  nginx: [emerg] unexpected end of file, expecting ";" or "}" in /tmp/t.conf:5
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > foo bar;
  > }
  > EOF
  nginx: [emerg] unknown directive "foo" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { location / { break; server_name x; } }
  > }
  > EOF
  nginx: [emerg] "server_name" directive is not allowed here in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { proxy_set_header A; }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "proxy_set_header" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { satisfy none; }
  > }
  > EOF
  nginx: [emerg] invalid value "none" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { default_type; }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "default_type" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { limit_rate 5z; }
  > }
  > EOF
  nginx: [emerg] "limit_rate" directive invalid value in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { types { text/x; } }
  > }
  > EOF
  nginx: the configuration file /tmp/t.conf syntax is ok
  nginx: configuration file /tmp/t.conf test is successful
  $ try <<'EOF'
  > events { }
  > http {
  > server { proxy_http_version 2; }
  > }
  > EOF
  nginx: [emerg] invalid value "2" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { proxy_read_timeout abc; }
  > }
  > EOF
  nginx: [emerg] "proxy_read_timeout" directive invalid value in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { index; }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "index" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { location / { proxy_pass ftp://a; } }
  > }
  > EOF
  nginx: [emerg] invalid URL prefix in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { stub_status on off; }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "stub_status" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { auth_basic; }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "auth_basic" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { rewrite ^a; }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "rewrite" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { valid_referers; }
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "valid_referers" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { http2 maybe; }
  > }
  > EOF
  nginx: [emerg] invalid value "maybe" in "http2" directive, it must be "on" or "off" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > proxy_cache_path /tmp/c;
  > }
  > EOF
  nginx: [emerg] invalid number of arguments in "proxy_cache_path" directive in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http {
  > server { server_tokens maybe; }
  > }
  > EOF
  nginx: [emerg] invalid value "maybe" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > EOF
  nginx: the configuration file /tmp/t.conf syntax is ok
  nginx: configuration file /tmp/t.conf test is successful
  $ try <<'EOF'
  > events { }
  > events { }
  > EOF
  nginx: [emerg] "events" directive is duplicate in /tmp/t.conf:2
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > worker_processes x;
  > events { }
  > EOF
  nginx: [emerg] "worker_processes" directive invalid value in /tmp/t.conf:1
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { worker_connections x; }
  > EOF
  nginx: [emerg] invalid number "x" in /tmp/t.conf:1
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { use nosuch; }
  > EOF
  nginx: [emerg] invalid event type "nosuch" in /tmp/t.conf:1
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http { }
  > http { }
  > EOF
  nginx: [emerg] "http" directive is duplicate in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > }
  > EOF
  nginx: [emerg] unexpected "}" in /tmp/t.conf:2
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > server { }
  > EOF
  nginx: [emerg] "server" directive is not allowed here in /tmp/t.conf:2
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > pid;
  > events { }
  > EOF
  nginx: [emerg] invalid number of arguments in "pid" directive in /tmp/t.conf:1
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > daemon maybe;
  > events { }
  > EOF
  nginx: [emerg] invalid value "maybe" in "daemon" directive, it must be "on" or "off" in /tmp/t.conf:1
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events { }
  > http { server { listen 80; }
  > EOF
  nginx: [emerg] unexpected end of file, expecting "}" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > worker_processes 0;
  > events { }
  > EOF
  nginx: the configuration file /tmp/t.conf syntax is ok
  nginx: configuration file /tmp/t.conf test is successful
  $ try <<'EOF'
  > env A=1;
  > events { }
  > EOF
  nginx: the configuration file /tmp/t.conf syntax is ok
  nginx: configuration file /tmp/t.conf test is successful
  $ try <<'EOF'
  > worker_processes 1;
  > worker_processes 2;
  > events { }
  > EOF
  nginx: [emerg] "worker_processes" directive is duplicate in /tmp/t.conf:2
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events
  > EOF
  nginx: [emerg] unexpected end of file, expecting ";" or "}" in /tmp/t.conf:2
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > events {
  >  worker_connections 10;
  > EOF
  nginx: [emerg] unexpected end of file, expecting "}" in /tmp/t.conf:3
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > error_log /tmp/e bad;
  > events { }
  > EOF
  nginx: [emerg] invalid log level "bad" in /tmp/t.conf:1
  nginx: configuration file /tmp/t.conf test failed
  $ try <<'EOF'
  > worker_rlimit_nofile x;
  > events { }
  > EOF
  nginx: [emerg] "worker_rlimit_nofile" directive invalid number in /tmp/t.conf:1
  nginx: configuration file /tmp/t.conf test failed
