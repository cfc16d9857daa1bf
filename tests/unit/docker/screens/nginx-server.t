nginx as its image starts it: methods, ranges, locations, rewriting, variables, permission, hosts, other servers, logs and mistakes in its configuration, as nginx shows them (its version put in the place of Debian's, errors of the check on both of the image's logs).

  % docker run -d --name web -p 80:80 nginx:1.27 >/dev/null
  % sleep 1; docker exec web sh -c 'echo welcome > /usr/share/nginx/html/index.html; rm /usr/share/nginx/html/50x.html'
  % ex() { docker exec -i web "$@"; }; reload() { docker exec web nginx -s reload 2>/dev/null; sleep 1; }; export U=localhost:80; C=/etc/nginx/conf.d/default.conf; H=/usr/share/nginx/html; logs() { docker logs web 2>/dev/null | grep '"'; }
  $ curl -si $U/ | grep -vi '^etag\|^last-m'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:52 GMT
  Content-Type: text/html
  Content-Length: 8
  Connection: keep-alive
  Accept-Ranges: bytes

  welcome
  $ curl -sI $U/ | grep -vi '^etag\|^last-m'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:52 GMT
  Content-Type: text/html
  Content-Length: 8
  Connection: keep-alive
  Accept-Ranges: bytes
  $ curl -si $U/missing
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:53 GMT
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
  $ curl -sI $U/missing
  HTTP/1.1 404 Not Found
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:53 GMT
  Content-Type: text/html
  Content-Length: 153
  Connection: keep-alive
  $ curl -si -X POST $U/
  HTTP/1.1 405 Not Allowed
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:53 GMT
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
  $ curl -si -X DELETE $U/
  HTTP/1.1 405 Not Allowed
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:53 GMT
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
  $ curl -si -X OPTIONS $U/
  HTTP/1.1 405 Not Allowed
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:53 GMT
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
  $ curl -si -X FOO $U/
  HTTP/1.1 405 Not Allowed
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:53 GMT
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
  $ curl -si -X TRACE $U/
  HTTP/1.1 405 Not Allowed
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:53 GMT
  Content-Type: text/html
  Content-Length: 157
  Connection: close

  <html>
  <head><title>405 Not Allowed</title></head>
  <body>
  <center><h1>405 Not Allowed</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ curl -si $U/index.html -r 0-2 | grep -vi '^etag\|^last-m'
  HTTP/1.1 206 Partial Content
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:53 GMT
  Content-Type: text/html
  Content-Length: 3
  Connection: keep-alive
  Content-Range: bytes 0-2/8

  wel
  $ curl -si $U/index.html -r 100-200 | grep -vi '^etag\|^last-m'
  HTTP/1.1 416 Requested Range Not Satisfiable
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:53 GMT
  Content-Type: text/html
  Content-Length: 197
  Connection: keep-alive
  Content-Range: bytes */8

  <html>
  <head><title>416 Requested Range Not Satisfiable</title></head>
  <body>
  <center><h1>416 Requested Range Not Satisfiable</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ curl -si $U/../etc/passwd --path-as-is
  HTTP/1.1 400 Bad Request
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:53 GMT
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
  $ curl -si -H 'Host:' $U
  HTTP/1.1 400 Bad Request
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:54 GMT
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
  $ printf 'garbage\r\n\r\n' | timeout 2 nc localhost 80
  HTTP/1.1 400 Bad Request
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:54 GMT
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
  % ex mkdir -p $H/docs $H/empty
  % ex sh -c "echo one > $H/docs/a.txt; echo '{}' > $H/docs/b.json; printf 0123456789 > $H/docs/noext"
  $ curl -si $U/docs | grep -v '^Date'
  HTTP/1.1 301 Moved Permanently
  Server: nginx/1.27.5
  Content-Type: text/html
  Content-Length: 169
  Location: http://localhost/docs/
  Connection: keep-alive

  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ curl -si $U/docs/
  HTTP/1.1 403 Forbidden
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:54 GMT
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
  $ curl -si $U/docs/noext | grep -vi '^etag\|^last-m'
  HTTP/1.1 200 OK
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:54 GMT
  Content-Type: application/octet-stream
  Content-Length: 10
  Connection: keep-alive
  Accept-Ranges: bytes

  0123456789
  $ curl -sI $U/docs/b.json | grep -i type
  Content-Type: application/json
  $ curl -s -o /dev/null -w '%{http_code}\n' -H 'If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT' $U/docs/a.txt
  200
  $ ex chmod 000 $H/docs/a.txt
  $ curl -si $U/docs/a.txt
  HTTP/1.1 403 Forbidden
  Server: nginx/1.27.5
  Date: Sat, 21 Nov 2026 22:44:54 GMT
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
  % ex chmod 644 $H/docs/a.txt
  $ logs | tail -3 | cut -d'"' -f2-
  HEAD /docs/b.json HTTP/1.1" 200 0 "-" "curl/7.88.1" "-"
  GET /docs/a.txt HTTP/1.1" 200 4 "-" "curl/7.88.1" "-"
  GET /docs/a.txt HTTP/1.1" 403 153 "-" "curl/7.88.1" "-"
  $ ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  nginx: the configuration file /etc/nginx/nginx.conf syntax is ok
  nginx: configuration file /etc/nginx/nginx.conf test is successful
  $ ex nginx -T | head -3
  nginx: the configuration file /etc/nginx/nginx.conf syntax is ok
  nginx: configuration file /etc/nginx/nginx.conf test is successful
  # configuration file /etc/nginx/nginx.conf:

  user  nginx;
  $ ex nginx -T 2>/dev/null | grep -c '^# configuration file'
  3
  $ ex nginx -x
  nginx: invalid option: "x"
  [1]
  $ ex nginx -s foo
  nginx: invalid option: "-s foo"
  [1]
  $ ex nginx -s
  nginx: option "-s" requires parameter
  [1]
  $ ex nginx -t -q
  % site() { printf '%s\n' "$1" | ex tee $C >/dev/null; }
  $ site 'server { listen 80; root /usr/share/nginx/html; foo bar; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:55 [emerg] PID: unknown directive "foo" in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] unknown directive "foo" in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; root /usr/share/nginx/html }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:55 [emerg] PID: unexpected "}" in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] unexpected "}" in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; root /usr/share/nginx/html;'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:55 [emerg] PID: unexpected end of file, expecting "}" in /etc/nginx/conf.d/default.conf:2
  nginx: [emerg] unexpected end of file, expecting "}" in /etc/nginx/conf.d/default.conf:2
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; } }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:56 [emerg] PID: unexpected "}" in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] unexpected "}" in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'listen 80;'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:56 [emerg] PID: "listen" directive is not allowed here in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] "listen" directive is not allowed here in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen abc; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:56 [emerg] PID: host not found in "abc" of the "listen" directive in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] host not found in "abc" of the "listen" directive in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 99999; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:56 [emerg] PID: invalid port in "99999" of the "listen" directive in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] invalid port in "99999" of the "listen" directive in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; location { } }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:56 [emerg] PID: invalid number of arguments in "location" directive in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] invalid number of arguments in "location" directive in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; location / { return; } }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:56 [emerg] PID: invalid number of arguments in "return" directive in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] invalid number of arguments in "return" directive in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; location / { proxy_pass backend; } }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:56 [emerg] PID: invalid URL prefix in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] invalid URL prefix in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; location / { proxy_pass http://backend; } }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:56 [emerg] PID: host not found in upstream "backend" in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] host not found in upstream "backend" in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; location / { proxy_pass http://127.0.0.1:1234; } }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  nginx: the configuration file /etc/nginx/nginx.conf syntax is ok
  nginx: configuration file /etc/nginx/nginx.conf test is successful
  $ site 'server { listen 80; location / { } location / { } }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:56 [emerg] PID: duplicate location "/" in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] duplicate location "/" in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; listen 80; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:56 [emerg] PID: a duplicate listen 0.0.0.0:80 in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] a duplicate listen 0.0.0.0:80 in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; server_name a; } server { listen 80; server_name a; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:56 [warn] PID: conflicting server name "a" on 0.0.0.0:80, ignored
  nginx: [warn] conflicting server name "a" on 0.0.0.0:80, ignored
  nginx: the configuration file /etc/nginx/nginx.conf syntax is ok
  nginx: configuration file /etc/nginx/nginx.conf test is successful
  $ site 'server { listen 80; root; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:57 [emerg] PID: invalid number of arguments in "root" directive in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] invalid number of arguments in "root" directive in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; root a b; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:57 [emerg] PID: invalid number of arguments in "root" directive in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] invalid number of arguments in "root" directive in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; autoindex maybe; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:57 [emerg] PID: invalid value "maybe" in "autoindex" directive, it must be "on" or "off" in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] invalid value "maybe" in "autoindex" directive, it must be "on" or "off" in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; client_max_body_size 10x; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:57 [emerg] PID: "client_max_body_size" directive invalid value in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] "client_max_body_size" directive invalid value in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; location ~ ( { } }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:57 [emerg] PID: pcre2_compile() failed: missing closing parenthesis in "(" in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] pcre2_compile() failed: missing closing parenthesis in "(" in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; include /nosuch.conf; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:57 [emerg] PID: open() "/nosuch.conf" failed (2: No such file or directory) in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] open() "/nosuch.conf" failed (2: No such file or directory) in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; include /nosuch/*.conf; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  nginx: the configuration file /etc/nginx/nginx.conf syntax is ok
  nginx: configuration file /etc/nginx/nginx.conf test is successful
  $ site 'server { listen 80; rewrite ^/a; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:57 [emerg] PID: invalid number of arguments in "rewrite" directive in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] invalid number of arguments in "rewrite" directive in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; error_page 404; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:57 [emerg] PID: invalid number of arguments in "error_page" directive in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] invalid number of arguments in "error_page" directive in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; add_header X; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:57 [emerg] PID: invalid number of arguments in "add_header" directive in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] invalid number of arguments in "add_header" directive in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; set x 1; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:57 [emerg] PID: invalid variable name "x" in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] invalid variable name "x" in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; return 200 $nosuch; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:57 [emerg] PID: unknown "nosuch" variable
  nginx: [emerg] unknown "nosuch" variable
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 443 ssl; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:57 [emerg] PID: no "ssl_certificate" is defined for the "listen ... ssl" directive in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] no "ssl_certificate" is defined for the "listen ... ssl" directive in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'upstream u { } server { listen 80; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:58 [emerg] PID: no servers are inside upstream in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] no servers are inside upstream in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; root "unterminated; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:58 [emerg] PID: unexpected end of file, expecting ";" or "}" in /etc/nginx/conf.d/default.conf:2
  nginx: [emerg] unexpected end of file, expecting ";" or "}" in /etc/nginx/conf.d/default.conf:2
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'worker_processes 2; server { listen 80; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:58 [emerg] PID: "worker_processes" directive is not allowed here in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] "worker_processes" directive is not allowed here in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; worker_processes 2; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:58 [emerg] PID: "worker_processes" directive is not allowed here in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] "worker_processes" directive is not allowed here in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'http { server { listen 80; } }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:58 [emerg] PID: "http" directive is not allowed here in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] "http" directive is not allowed here in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; gzip on; gzip_types text/plain; keepalive_timeout 10s; sendfile off; server_tokens off; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  nginx: the configuration file /etc/nginx/nginx.conf syntax is ok
  nginx: configuration file /etc/nginx/nginx.conf test is successful
  $ site 'server { listen 80; if ($x) { return 1; } }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:58 [emerg] PID: unknown "x" variable
  nginx: [emerg] unknown "x" variable
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site 'server { listen 80; return 99999; }'; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  2026/11/21 22:44:58 [emerg] PID: invalid return code "99999" in /etc/nginx/conf.d/default.conf:1
  nginx: [emerg] invalid return code "99999" in /etc/nginx/conf.d/default.conf:1
  nginx: configuration file /etc/nginx/nginx.conf test failed
  $ site ''; ex nginx -t 2>&1 | sed 's/[0-9]*#[0-9]*/PID/'
  nginx: the configuration file /etc/nginx/nginx.conf syntax is ok
  nginx: configuration file /etc/nginx/nginx.conf test is successful

  % docker ps -aq | xargs -r docker rm -f -v >/dev/null

  % docker run -d --name web -p 80:80 nginx:1.27 >/dev/null
  % sleep 1; docker exec web sh -c 'echo welcome > /usr/share/nginx/html/index.html; rm /usr/share/nginx/html/50x.html'
  % ex() { docker exec -i web "$@"; }; reload() { docker exec web nginx -s reload 2>/dev/null; sleep 1; }; export U=localhost:80; C=/etc/nginx/conf.d/default.conf; H=/usr/share/nginx/html; logs() { docker logs web 2>/dev/null | grep '"'; }
  % site() { printf '%s\n' "$1" | ex tee $C >/dev/null; reload; }
  % get() { curl -s -o /tmp/body -D /tmp/head "$@"; head -1 /tmp/head | tr -d '\r'; grep -iE '^(location|x-|content-type|allow|cache|expires|www)' /tmp/head | tr -d '\r'; head -c 400 /tmp/body; }
  % ex mkdir -p $H/docs $H/empty /data/img; ex sh -c "echo one > $H/docs/a.txt; echo two > $H/two.html; echo img > /data/img/x.png; echo nope > $H/404.html; echo app > $H/app.html"
  $ site 'server { listen 80; return 200 "hello\n"; }'; get $U/
  HTTP/1.1 200 OK
  Content-Type: application/octet-stream
  hello
  $ get $U/any?x=1
  HTTP/1.1 200 OK
  Content-Type: application/octet-stream
  hello
  $ site 'server { listen 80; location / { return 301 https://example.com$request_uri; } }'; get $U/a?b=1
  HTTP/1.1 301 Moved Permanently
  Content-Type: text/html
  Location: https://example.com/a?b=1
  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ site 'server { listen 80; location / { return 302 /x; } }'; get $U/
  HTTP/1.1 302 Moved Temporarily
  Content-Type: text/html
  Location: http://localhost/x
  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ site 'server { listen 80; return 404; }'; get $U/
  HTTP/1.1 404 Not Found
  Content-Type: text/html
  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ site 'server { listen 80; return 204; }'; get $U/
  HTTP/1.1 204 No Content
  $ site 'server { listen 80; return 503 "down"; }'; get $U/
  HTTP/1.1 503 Service Temporarily Unavailable
  Content-Type: application/octet-stream
  down
  $ site 'server { listen 80; default_type text/plain; location = / { return 200 "exact\n"; } location / { return 200 "prefix $uri\n"; } location ^~ /static { return 200 "static\n"; } location ~ \.php$ { return 200 "php\n"; } location ~* \.(png|jpg)$ { return 200 "image\n"; } }'; get $U/
  HTTP/1.1 200 OK
  Content-Type: text/plain
  exact
  $ get $U/a
  HTTP/1.1 200 OK
  Content-Type: text/plain
  prefix /a
  $ get $U/static/x.php
  HTTP/1.1 200 OK
  Content-Type: text/plain
  static
  $ get $U/x.php
  HTTP/1.1 200 OK
  Content-Type: text/plain
  php
  $ get $U/x.PNG
  HTTP/1.1 200 OK
  Content-Type: image/png
  image
  $ get "$U/a%20b?q=1"
  HTTP/1.1 200 OK
  Content-Type: text/plain
  prefix /a b
  $ site 'server { listen 80; root /usr/share/nginx/html; autoindex on; }'; curl -s $U/docs/ | sed -E 's/[0-9]{2}-[A-Z][a-z]{2}-[0-9]{4} [0-9:]{5}/DATE/'
  <html>
  <head><title>Index of /docs/</title></head>
  <body>
  <h1>Index of /docs/</h1><hr><pre><a href="../">../</a>
  <a href="a.txt">a.txt</a>                                              DATE                   4
  </pre><hr></body>
  </html>
  $ curl -s $U/empty/
  <html>
  <head><title>Index of /empty/</title></head>
  <body>
  <h1>Index of /empty/</h1><hr><pre><a href="../">../</a>
  </pre><hr></body>
  </html>
  $ site 'server { listen 80; root /usr/share/nginx/html; location / { try_files $uri $uri/ /app.html; } }'; get $U/nosuch
  HTTP/1.1 200 OK
  Content-Type: text/html
  app
  $ get $U/two.html
  HTTP/1.1 200 OK
  Content-Type: text/html
  two
  $ get $U/docs/
  HTTP/1.1 403 Forbidden
  Content-Type: text/html
  <html>
  <head><title>403 Forbidden</title></head>
  <body>
  <center><h1>403 Forbidden</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ site 'server { listen 80; root /usr/share/nginx/html; location / { try_files $uri =404; } error_page 404 /404.html; }'; get $U/nosuch
  HTTP/1.1 404 Not Found
  Content-Type: text/html
  nope
  $ site 'server { listen 80; root /usr/share/nginx/html; error_page 404 =200 /404.html; }'; get $U/nosuch
  HTTP/1.1 200 OK
  Content-Type: text/html
  nope
  $ site 'server { listen 80; root /usr/share/nginx/html; error_page 404 /nothere.html; }'; get $U/nosuch
  HTTP/1.1 404 Not Found
  Content-Type: text/html
  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ site 'server { listen 80; location /img/ { alias /data/img/; } location /pics { root /data; } }'; get $U/img/x.png
  HTTP/1.1 200 OK
  Content-Type: image/png
  img
  $ get $U/pics/x.png
  HTTP/1.1 404 Not Found
  Content-Type: text/html
  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ site 'server { listen 80; root /usr/share/nginx/html; rewrite ^/old/(.*)$ /docs/$1 last; rewrite ^/moved/(.*)$ /docs/$1 permanent; rewrite ^/tmp$ /two.html redirect; }'; get $U/old/a.txt
  HTTP/1.1 200 OK
  Content-Type: text/plain
  one
  $ get $U/moved/a.txt
  HTTP/1.1 301 Moved Permanently
  Content-Type: text/html
  Location: http://localhost/docs/a.txt
  <html>
  <head><title>301 Moved Permanently</title></head>
  <body>
  <center><h1>301 Moved Permanently</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get $U/tmp
  HTTP/1.1 302 Moved Temporarily
  Content-Type: text/html
  Location: http://localhost/two.html
  <html>
  <head><title>302 Found</title></head>
  <body>
  <center><h1>302 Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ site 'server { listen 80; root /usr/share/nginx/html; add_header X-A one; add_header X-B $host always; expires 1h; }'; get $U/two.html
  HTTP/1.1 200 OK
  Content-Type: text/html
  Expires: Sat, 21 Nov 2026 23:45:29 GMT
  Cache-Control: max-age=3600
  X-A: one
  X-B: localhost
  two
  $ get $U/nosuch
  HTTP/1.1 404 Not Found
  Content-Type: text/html
  X-B: localhost
  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ site 'server { listen 80; location / { deny all; } location /ok { allow all; return 200 ok; } }'; get $U/
  HTTP/1.1 403 Forbidden
  Content-Type: text/html
  <html>
  <head><title>403 Forbidden</title></head>
  <body>
  <center><h1>403 Forbidden</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get $U/ok
  HTTP/1.1 200 OK
  Content-Type: application/octet-stream
  ok
  $ site 'server { listen 80; server_tokens off; root /usr/share/nginx/html; }'; curl -sI $U/two.html | grep -i server; curl -s $U/nosuch
  Server: nginx
  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx</center>
  </body>
  </html>
  $ site 'server { listen 80 default_server; return 200 default; } server { listen 80; server_name a.test *.b.test; return 200 "$server_name $host"; } server { listen 80; server_name ~^www\d+\.c\.test$; return 200 regex; }'; get $U
  HTTP/1.1 200 OK
  Content-Type: application/octet-stream
  default
  $ get -H 'Host: a.test' $U
  HTTP/1.1 200 OK
  Content-Type: application/octet-stream
  a.test a.test
  $ get -H 'Host: x.b.test' $U
  HTTP/1.1 200 OK
  Content-Type: application/octet-stream
  a.test x.b.test
  $ get -H 'Host: www12.c.test' $U
  HTTP/1.1 200 OK
  Content-Type: application/octet-stream
  regex
  $ site 'upstream back { server 127.0.0.1:8081; } server { listen 8081; default_type text/plain; return 200 "back $request_uri $http_host $http_x_real_ip\n"; } server { listen 80; location /api/ { proxy_pass http://back/; } location /raw { proxy_pass http://127.0.0.1:8081; proxy_set_header Host $host; proxy_set_header X-Real-IP 1.2.3.4; } location /dead { proxy_pass http://127.0.0.1:9; } }'; get $U/api/users?x=1
  HTTP/1.1 200 OK
  Content-Type: text/plain
  back /users?x=1 back
  $ get $U/raw/a
  HTTP/1.1 200 OK
  Content-Type: text/plain
  back /raw/a localhost 1.2.3.4
  $ get $U/dead
  HTTP/1.1 502 Bad Gateway
  Content-Type: text/html
  <html>
  <head><title>502 Bad Gateway</title></head>
  <body>
  <center><h1>502 Bad Gateway</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ site 'map $arg_v $out { default none; 1 one; ~^2 two; } server { listen 80; default_type text/plain; return 200 "$out $arg_v $args $request_method $scheme $server_port\n"; }'; get "$U/?v=1"
  HTTP/1.1 200 OK
  Content-Type: text/plain
  one 1 v=1 GET http 80
  $ get "$U/?v=22&z=3"
  HTTP/1.1 200 OK
  Content-Type: text/plain
  two 22 v=22&z=3 GET http 80
  $ get $U/
  HTTP/1.1 200 OK
  Content-Type: text/plain
  none   GET http 80
  $ site 'server { listen 80; default_type text/plain; set $a 5; if ($request_method = POST) { return 405; } if ($arg_x) { return 200 "x is $arg_x\n"; } return 200 "a is $a\n"; }'; get $U/
  HTTP/1.1 200 OK
  Content-Type: text/plain
  a is 5
  $ get -X POST $U/
  HTTP/1.1 405 Not Allowed
  Content-Type: text/html
  <html>
  <head><title>405 Not Allowed</title></head>
  <body>
  <center><h1>405 Not Allowed</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get "$U/?x=7"
  HTTP/1.1 200 OK
  Content-Type: text/plain
  x is 7
  $ site 'server { listen 80; root /usr/share/nginx/html; location = /status { stub_status; } location /up { client_max_body_size 5; return 200 up; } limit_rate 10k; }'; get $U/status | head -4
  HTTP/1.1 200 OK
  Content-Type: text/plain
  Active connections: 1
  server accepts handled requests
  $ get -d 0123456789 $U/up
  HTTP/1.1 413 Request Entity Too Large
  Content-Type: text/html
  <html>
  <head><title>413 Request Entity Too Large</title></head>
  <body>
  <center><h1>413 Request Entity Too Large</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ site 'log_format short "$request_method $uri $status $body_bytes_sent"; server { listen 80; access_log /tmp/short.log short; root /usr/share/nginx/html; location /quiet { access_log off; return 200 q; } }'; get $U/two.html
  HTTP/1.1 200 OK
  Content-Type: text/html
  two
  $ get $U/quiet
  HTTP/1.1 200 OK
  Content-Type: application/octet-stream
  q
  $ get $U/nosuch
  HTTP/1.1 404 Not Found
  Content-Type: text/html
  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ site 'server { listen 80; root /usr/share/nginx/html; index two.html; location /docs { index a.txt; } location /priv { auth_basic "Staff"; auth_basic_user_file /etc/nginx/pw; } }'; get $U/
  HTTP/1.1 200 OK
  Content-Type: text/html
  two
  $ get $U/docs/
  HTTP/1.1 200 OK
  Content-Type: text/plain
  one
  $ get $U/priv
  HTTP/1.1 401 Unauthorized
  Content-Type: text/html
  WWW-Authenticate: Basic realm="Staff"
  <html>
  <head><title>401 Authorization Required</title></head>
  <body>
  <center><h1>401 Authorization Required</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ ex sh -c 'printf "bob:{PLAIN}pw\n" > /etc/nginx/pw'
  $ get -u bob:pw $U/priv
  HTTP/1.1 404 Not Found
  Content-Type: text/html
  <html>
  <head><title>404 Not Found</title></head>
  <body>
  <center><h1>404 Not Found</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ get -u bob:no $U/priv
  HTTP/1.1 401 Unauthorized
  Content-Type: text/html
  WWW-Authenticate: Basic realm="Staff"
  <html>
  <head><title>401 Authorization Required</title></head>
  <body>
  <center><h1>401 Authorization Required</h1></center>
  <hr><center>nginx/1.27.5</center>
  </body>
  </html>
  $ site 'server { listen 80; location /a { return 200 "loc a\n"; } location /a/b { return 200 "loc ab\n"; } location @named { return 200 named; } error_page 404 @named; location /t { try_files /none @named; } }'; get $U/a/b/c
  HTTP/1.1 200 OK
  Content-Type: application/octet-stream
  loc ab
  $ get $U/t
  HTTP/1.1 200 OK
  Content-Type: application/octet-stream
  named
  $ get $U/ab
  HTTP/1.1 200 OK
  Content-Type: application/octet-stream
  loc a
