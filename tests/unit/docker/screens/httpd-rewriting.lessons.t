Apache 2.4.68 built as its image builds it: what it tells of itself, rewriting, proxying, passwords, .htaccess, lists of folders, logs, expiry and headers.

  % docker run -d --name web -p 80:80 httpd:2.4.68 >/dev/null
  % sleep 1
  % ex() { docker exec web "$@"; }; logs() { docker logs web 2>&1; }; reload() { docker exec web httpd -k graceful; sleep 1; }; export U=localhost:80
  % ex cp conf/httpd.conf conf/orig.conf
  % on() { for m in "$@"; do ex sed -i "s|^#\(LoadModule ${m}_module\)|\1|" conf/httpd.conf; done; }
  % add() { ex sh -c "cp conf/orig.conf conf/httpd.conf; printf '%s\n' \"\$1\" >> conf/httpd.conf" x "$1"; }
  $ ex httpd -v | sed 2d
  Server version: Apache/2.4.68 (Unix)
  $ ex httpd -l
  Compiled in modules:
    core.c
    mod_so.c
    http_core.c
  $ ex httpd -M
  AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message
  Loaded Modules:
   core_module (static)
   so_module (static)
   http_module (static)
   mpm_event_module (shared)
   authn_file_module (shared)
   authn_core_module (shared)
   authz_host_module (shared)
   authz_groupfile_module (shared)
   authz_user_module (shared)
   authz_core_module (shared)
   access_compat_module (shared)
   auth_basic_module (shared)
   reqtimeout_module (shared)
   filter_module (shared)
   mime_module (shared)
   log_config_module (shared)
   env_module (shared)
   headers_module (shared)
   setenvif_module (shared)
   version_module (shared)
   unixd_module (shared)
   status_module (shared)
   autoindex_module (shared)
   dir_module (shared)
   alias_module (shared)
  $ ex httpd -S
  AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message
  VirtualHost configuration:
  ServerRoot: "/usr/local/apache2"
  Main DocumentRoot: "/usr/local/apache2/htdocs"
  Main ErrorLog: "/proc/self/fd/2"
  Mutex default: dir="/usr/local/apache2/logs/" mechanism=default
  PidFile: "/usr/local/apache2/logs/httpd.pid"
  Define: DUMP_VHOSTS
  Define: DUMP_RUN_CFG
  User: name="www-data" id=33
  Group: name="www-data" id=33
  $ ex httpd -V | sed -n '/compiled with/,$p'
  Server compiled with....
   -D APR_HAS_SENDFILE
   -D APR_HAS_MMAP
   -D APR_HAVE_IPV6 (IPv4-mapped addresses enabled)
   -D APR_USE_PROC_PTHREAD_SERIALIZE
   -D APR_USE_PTHREAD_SERIALIZE
   -D SINGLE_LISTEN_UNSERIALIZED_ACCEPT
   -D APR_HAS_OTHER_CHILD
   -D AP_HAVE_RELIABLE_PIPED_LOGS
   -D DYNAMIC_MODULE_LIMIT=256
   -D HTTPD_ROOT="/usr/local/apache2"
   -D SUEXEC_BIN="/usr/local/apache2/bin/suexec"
   -D DEFAULT_PIDLOG="logs/httpd.pid"
   -D DEFAULT_SCOREBOARD="logs/apache_runtime_status"
   -D DEFAULT_ERRORLOG="logs/error_log"
   -D AP_TYPES_CONFIG_FILE="conf/mime.types"
   -D SERVER_CONFIG_FILE="conf/httpd.conf"
  $ ex httpd -Z 2>&1 | head -2
  httpd: illegal option -- Z
  Usage: httpd [-D name] [-d directory] [-f file]
  $ ex httpd -k nosuch 2>&1 | head -2
  httpd: illegal option -- k
  Usage: httpd [-D name] [-d directory] [-f file]
  $ ex httpd -k 2>&1 | head -2
  httpd: illegal option -- k
  Usage: httpd [-D name] [-d directory] [-f file]
  $ ex httpd foo 2>&1 | head -2
  Usage: httpd [-D name] [-d directory] [-f file]
               [-C "directive"] [-c "directive"]
  $ ex httpd -X extra -Z 2>&1 | head -2
  Usage: httpd [-D name] [-d directory] [-f file]
               [-C "directive"] [-c "directive"]
  $ ex apachectl configtest
  AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message
  Syntax OK
  $ ex apachectl -h 2>&1 | head -3
  Usage: /usr/local/apache2/bin/httpd [-D name] [-d directory] [-f file]
                                      [-C "directive"] [-c "directive"]
                                      [-k start|restart|graceful|graceful-stop|stop]
  $ ex apachectl nosuch 2>&1 | head -2
  Usage: /usr/local/apache2/bin/httpd [-D name] [-d directory] [-f file]
                                      [-C "directive"] [-c "directive"]
  $ ex httpd -t -D DUMP_INCLUDES
  Included configuration files:
    (*) /usr/local/apache2/conf/httpd.conf
  AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message
  $ logs | sed -E 's/^\[[A-Z][^]]*\]/[TIME]/; s/:tid [0-9]+/:tid N/'
  AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message
  AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message
  [TIME] [mpm_event:notice] [pid 1:tid N] AH00489: Apache/2.4.68 (Unix) configured -- resuming normal operations
  [TIME] [core:notice] [pid 1:tid N] AH00094: Command line: 'httpd -D FOREGROUND'
  $ curl -s $U/ -o /dev/null; curl -s $U/none -o /dev/null; curl -sI $U/ -o /dev/null; curl -s -X DELETE $U/ -o /dev/null; curl -s -X OPTIONS $U/ -o /dev/null; logs | tail -5 | sed -E 's/\[.*\] "/[TIME] "/'
  172.17.0.1 - - [TIME] "GET / HTTP/1.1" 200 191
  172.17.0.1 - - [TIME] "GET /none HTTP/1.1" 404 236
  172.17.0.1 - - [TIME] "HEAD / HTTP/1.1" 200 -
  172.17.0.1 - - [TIME] "DELETE / HTTP/1.1" 405 263
  172.17.0.1 - - [TIME] "OPTIONS / HTTP/1.1" 200 -
  $ curl -si -X DELETE $U/ | grep -v Date
  HTTP/1.1 405 Method Not Allowed
  Server: Apache/2.4.68 (Unix)
  Allow: POST,OPTIONS,HEAD,GET,TRACE
  Content-Length: 263
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html><head>
  <title>405 Method Not Allowed</title>
  </head><body>
  <h1>Method Not Allowed</h1>
  <p>The requested method DELETE is not allowed for this URL.</p>
  </body></html>
  $ curl -si -X OPTIONS $U/ | grep -v Date
  HTTP/1.1 200 OK
  Server: Apache/2.4.68 (Unix)
  Allow: POST,OPTIONS,HEAD,GET,TRACE
  Content-Length: 0
  Content-Type: text/html
  $ curl -si -X TRACE $U/ -H 'X-A: b' -H 'User-Agent: me' | grep -v Date
  HTTP/1.1 200 OK
  Server: Apache/2.4.68 (Unix)
  Transfer-Encoding: chunked
  Content-Type: message/http

  TRACE / HTTP/1.1
  Host: localhost
  Accept: */*
  X-A: b
  User-Agent: me
  $ curl -si -X FOO $U/ | grep -v Date
  HTTP/1.1 501 Not Implemented
  Server: Apache/2.4.68 (Unix)
  Allow: POST,OPTIONS,HEAD,GET,TRACE
  Content-Length: 242
  Connection: close
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html><head>
  <title>501 Not Implemented</title>
  </head><body>
  <h1>Not Implemented</h1>
  <p>FOO not supported for current URL.<br />
  </p>
  </body></html>
  $ curl -si -d a=b $U/ | grep -v Date
  HTTP/1.1 200 OK
  Server: Apache/2.4.68 (Unix)
  Last-Modified: Fri, 07 Nov 2025 08:23:08 GMT
  ETag: "bf-642fce432f300"
  Accept-Ranges: bytes
  Content-Length: 191
  Content-Type: text/html

  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html>
  <head>
  <title>It works! Apache httpd</title>
  </head>
  <body>
  <p>It works!</p>
  </body>
  </html>
  $ curl -si -r 0-3 $U/ | grep -v Date
  HTTP/1.1 206 Partial Content
  Server: Apache/2.4.68 (Unix)
  Last-Modified: Fri, 07 Nov 2025 08:23:08 GMT
  ETag: "bf-642fce432f300"
  Accept-Ranges: bytes
  Content-Length: 4
  Content-Range: bytes 0-3/191
  Content-Type: text/html

  <!DO
  $ curl -si -r 5000- $U/ | grep -v Date
  HTTP/1.1 416 Requested Range Not Satisfiable
  Server: Apache/2.4.68 (Unix)
  Transfer-Encoding: chunked
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html><head>
  <title>416 Requested Range Not Satisfiable</title>
  </head><body>
  <h1>Requested Range Not Satisfiable</h1>
  <p>None of the range-specifier values in the Range
  request-header field overlap the current extent
  of the selected resource.</p>
  </body></html>
  $ curl -si -r -5 $U/ | tail -1
  tml>
  $ curl -s -r 0-1,4-5 $U/ -o /dev/null -w '%{http_code} %{content_type}\n' | sed 's/boundary=.*/boundary/'
  206 multipart/byteranges; boundary
  $ curl -sI $U/ | grep -v Date
  HTTP/1.1 200 OK
  Server: Apache/2.4.68 (Unix)
  Last-Modified: Fri, 07 Nov 2025 08:23:08 GMT
  ETag: "bf-642fce432f300"
  Accept-Ranges: bytes
  Content-Length: 191
  Content-Type: text/html
  $ T=$(curl -sI $U/ | tr -d '\r' | sed -n 's/^ETag: //p'); curl -si -H "If-None-Match: $T" $U/ | grep -v Date
  HTTP/1.1 304 Not Modified
  Server: Apache/2.4.68 (Unix)
  Last-Modified: Fri, 07 Nov 2025 08:23:08 GMT
  ETag: "bf-642fce432f300"
  Accept-Ranges: bytes
  $ curl -si -H "If-None-Match: \"abc\"" $U/ | head -1
  HTTP/1.1 200 OK
  $ L=$(curl -sI $U/ | tr -d '\r' | sed -n 's/^Last-Modified: //p'); curl -si -H "If-Modified-Since: $L" $U/ | grep -v Date
  HTTP/1.1 304 Not Modified
  Server: Apache/2.4.68 (Unix)
  Last-Modified: Fri, 07 Nov 2025 08:23:08 GMT
  ETag: "bf-642fce432f300"
  Accept-Ranges: bytes
  $ curl -si -H "If-Unmodified-Since: Mon, 01 Jan 2001 00:00:00 GMT" $U/ | grep -v Date
  HTTP/1.1 412 Precondition Failed
  Server: Apache/2.4.68 (Unix)
  Last-Modified: Fri, 07 Nov 2025 08:23:08 GMT
  ETag: "bf-642fce432f300"
  Accept-Ranges: bytes
  Content-Length: 0
  Content-Type: text/html
  $ curl -si -H 'If-Match: "zzz"' $U/ | head -1
  HTTP/1.1 412 Precondition Failed
  $ curl -si -H 'If-Range: "zzz"' -r 0-3 $U/ | head -1
  HTTP/1.1 200 OK
  $ curl -s -o /dev/null -w '%{http_code}\n' "$U/$(head -c 9000 /dev/zero | tr '\0' a)"
  414
  $ curl -s -o /dev/null -w '%{http_code}\n' -H "X: $(head -c 9000 /dev/zero | tr '\0' a)" $U/
  400
  $ curl -s -i $U/index.html%00 | head -1
  HTTP/1.1 404 Not Found
  $ curl -s -i $U/a%2Fb | head -1
  HTTP/1.1 404 Not Found
  $ curl -s "$U//index.html" | head -1
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  $ curl -s "$U/./index.html" --path-as-is
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html>
  <head>
  <title>It works! Apache httpd</title>
  </head>
  <body>
  <p>It works!</p>
  </body>
  </html>
  $ add 'ServerName localhost
  > <Directory /usr/local/apache2/htdocs>
  >   AllowOverride All
  > </Directory>'; on rewrite; ex httpd -t; reload
  Syntax OK
  % ex sh -c 'mkdir -p htdocs/app htdocs/pub; echo app > htdocs/app/index.html; echo front > htdocs/app/front.html; echo pub > htdocs/pub/p.txt'
  $ ex sh -c 'printf "RewriteEngine On\nRewriteRule ^old\$ new.html [R=301,L]\nRewriteRule ^in/(.*)\$ /app/\$1\nRewriteRule ^no\$ - [F]\nRewriteRule ^gone\$ - [G]\n" > htdocs/.htaccess'
  $ curl -si $U/old | grep -E 'HTTP|Location'
  HTTP/1.1 301 Moved Permanently
  Location: http://localhost/usr/local/apache2/htdocs/new.html
  $ curl -s $U/in/
  app
  $ curl -s $U/in/front.html
  front
  $ curl -s -o /dev/null -w '%{http_code}\n' $U/no
  403
  $ curl -s -o /dev/null -w '%{http_code}\n' $U/gone
  410
  $ ex sh -c 'printf "RewriteEngine On\nRewriteBase /app/\nRewriteCond %%{REQUEST_FILENAME} !-f\nRewriteCond %%{REQUEST_FILENAME} !-d\nRewriteRule . front.html [L]\n" > htdocs/app/.htaccess; rm htdocs/.htaccess'
  $ curl -s $U/app/some/where
  front
  $ curl -s $U/app/
  app
  $ add 'ServerName localhost
  > RewriteEngine On
  > RewriteCond %{HTTP_HOST} ^www\.(.+)$ [NC]
  > RewriteRule ^ http://%1%{REQUEST_URI} [R=301,L]
  > RewriteCond %{QUERY_STRING} ^id=([0-9]+)$
  > RewriteRule ^/item$ /items/%1? [R,L]
  > RewriteRule ^/q/(.+)$ /index.html?x=$1 [QSA,R]
  > RewriteCond %{HTTP_USER_AGENT} badbot [NC,OR]
  > RewriteCond %{REMOTE_ADDR} ^10\.
  > RewriteRule ^ - [F,L]
  > RewriteRule ^/env - [E=seen:yes]
  > RewriteRule "^/sp ace$" "/x y" [R,NE]
  > RewriteRule ^/up/(\w+)$ /index.html [PT,T=text/plain]
  > RewriteCond %{REQUEST_METHOD} ^(PUT|DELETE)$
  > RewriteRule .* - [R=405,L]
  > Header set X-Seen %{seen}e env=seen'; on rewrite; reload
  $ curl -si -H 'Host: www.a.test' "$U/x/y?z=1" | grep -E 'HTTP|Location'
  HTTP/1.1 301 Moved Permanently
  Location: http://a.test/x/y?z=1
  $ curl -si "$U/item?id=7" | grep -E 'HTTP|Location'
  HTTP/1.1 302 Found
  Location: http://localhost/items/7
  $ curl -si "$U/item?id=x" | grep -E 'HTTP|Location'
  HTTP/1.1 404 Not Found
  $ curl -si "$U/q/a%20b?k=v" | grep -E 'HTTP|Location'
  HTTP/1.1 302 Found
  Location: http://localhost/index.html?x=a%20b&k=v
  $ curl -s -A BadBot/1.0 -o /dev/null -w '%{http_code}\n' $U/
  403
  $ curl -si $U/sp%20ace | grep -E 'HTTP|Location'
  HTTP/1.1 302 Found
  Location: http://localhost/x y
  $ curl -si $U/up/abc | grep -E 'HTTP|Content-Type'
  HTTP/1.1 200 OK
  Content-Type: text/plain
  $ curl -s -o /dev/null -w '%{http_code}\n' -X PUT $U/
  405
  $ add 'RewriteRule ^/a$ /b'; ex httpd -t 2>&1 | sed -E 's/line [0-9]+ of/line N of/'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'RewriteRule', perhaps misspelled or defined by a module not included in the server configuration
  $ add 'RewriteRule ^/a( /b'; on rewrite; ex httpd -t 2>&1 | sed -E 's/line [0-9]+ of/line N of/'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  RewriteRule: cannot compile regular expression '^/a('
  $ add 'RewriteRule ^/a$ /b [ZZ]'; on rewrite; ex httpd -t 2>&1 | sed -E 's/line [0-9]+ of/line N of/'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  RewriteRule: unknown flag 'ZZ'
  $ add 'RewriteCond %{HTTP_HOST}'; on rewrite; ex httpd -t 2>&1 | sed -E 's/line [0-9]+ of/line N of/'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  RewriteCond: bad argument line '%{HTTP_HOST}'
  $ add 'RewriteEngine maybe'; on rewrite; ex httpd -t 2>&1 | sed -E 's/line [0-9]+ of/line N of/'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  RewriteEngine must be On or Off
  $ add 'RewriteRule ^/a$'; on rewrite; ex httpd -t 2>&1 | sed -E 's/line [0-9]+ of/line N of/'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  RewriteRule: bad argument line '^/a$'
  $ add 'RewriteRule ^/a$ /b [R=999]'; on rewrite; ex httpd -t 2>&1 | sed -E 's/line [0-9]+ of/line N of/'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  RewriteRule: invalid HTTP response code '999' for flag 'R'
  % docker run -d --name api httpd:2.4.68 >/dev/null
  % sleep 1; docker exec api sh -c 'mkdir -p htdocs/v1; echo backend > htdocs/v1/hello.txt; echo root > htdocs/index.html'
  $ add 'ServerName localhost
  > ProxyPass /api/ http://172.17.0.3/v1/
  > ProxyPassReverse /api/ http://172.17.0.3/v1/
  > ProxyPass /dead http://127.0.0.1:9/
  > ProxyPass /raw !
  > ProxyPass /raw http://172.17.0.3/'; on proxy proxy_http; ex httpd -t; reload
  Syntax OK
  $ curl -si $U/api/hello.txt | grep -vE 'Date|ETag|Last-'
  HTTP/1.1 200 OK
  Server: Apache/2.4.68 (Unix)
  Accept-Ranges: bytes
  Content-Length: 8
  Content-Type: text/plain

  backend
  $ curl -si $U/api/none | grep -vE 'Date'
  HTTP/1.1 404 Not Found
  Server: Apache/2.4.68 (Unix)
  Content-Length: 236
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html><head>
  <title>404 Not Found</title>
  </head><body>
  <h1>Not Found</h1>
  <p>The requested URL was not found on this server.</p>
  </body></html>
  $ curl -si $U/raw | head -1
  HTTP/1.1 404 Not Found
  $ curl -si $U/api | head -1
  HTTP/1.1 404 Not Found
  $ curl -si $U/dead | grep -v Date
  HTTP/1.1 503 Service Unavailable
  Server: Apache/2.4.68 (Unix)
  Content-Length: 339
  Connection: close
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html><head>
  <title>503 Service Unavailable</title>
  </head><body>
  <h1>Service Unavailable</h1>
  <p>The server is temporarily unable to service your
  request due to maintenance downtime or capacity
  problems. Please try again later.</p>
  </body></html>
  $ logs | grep -E 'AH00957|AH01114' | sed -E 's/^\[[A-Z][^]]*\]/[TIME]/; s/:tid [0-9]+/:tid N/; s/pid [0-9]+/pid N/; s/:[0-9]+\]/:PORT]/'
  [TIME] [proxy:error] [pid N:tid N] (111)Connection refused: AH00957: http: attempt to connect to 127.0.0.1:9 (127.0.0.1:9) failed
  [TIME] [proxy_http:error] [pid N:tid N] [client 172.17.0.1:PORT] AH01114: HTTP: failed to make connection to backend: 127.0.0.1
  $ curl -s -o /dev/null -w '%{http_code}\n' $U/dead/x; logs | grep 'proxy' | sed -E 's/^\[[A-Z][^]]*\]/[TIME]/; s/:tid [0-9]+/:tid N/; s/pid [0-9]+/pid N/; s/(client [0-9.]+):[0-9]+\]/\1:PORT]/'
  503
  [TIME] [proxy:error] [pid N:tid N] (111)Connection refused: AH00957: http: attempt to connect to 127.0.0.1:9 (127.0.0.1:9) failed
  [TIME] [proxy_http:error] [pid N:tid N] [client 172.17.0.1:PORT] AH01114: HTTP: failed to make connection to backend: 127.0.0.1
  [TIME] [proxy:error] [pid N:tid N] (111)Connection refused: AH00957: http: attempt to connect to 127.0.0.1:9 (127.0.0.1:9) failed
  [TIME] [proxy_http:error] [pid N:tid N] [client 172.17.0.1:PORT] AH01114: HTTP: failed to make connection to backend: 127.0.0.1
  $ docker exec api cat logs/httpd.pid; docker logs api 2>&1 | tail -2 | sed -E 's/\[.*\] "/[TIME] "/'
  1
  172.17.0.2 - - [TIME] "GET /v1/hello.txt HTTP/1.1" 200 8
  172.17.0.2 - - [TIME] "GET /v1/none HTTP/1.1" 404 236
  $ add 'ServerName localhost
  > ProxyPass /api/ http://172.17.0.3/v1/'; ex httpd -t 2>&1 | sed -E 's/line [0-9]+ of/line N of/'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'ProxyPass', perhaps misspelled or defined by a module not included in the server configuration
  $ add 'ServerName localhost
  > ProxyPass /api/ http://172.17.0.3/v1/'; on proxy; reload; curl -s -o /dev/null -w '%{http_code}\n' $U/api/hello.txt; logs | grep AH01144 | tail -1 | sed -E 's/^.*AH/AH/'
  500
  AH01144: No protocol handler was valid for the URL /api/hello.txt (scheme 'http'). If you are using a DSO version of mod_proxy, make sure the proxy submodules are included in the configuration using LoadModule.
  $ add 'ServerName localhost
  > ProxyPass /api'; on proxy; ex httpd -t 2>&1 | sed -E 's/line [0-9]+ of/line N of/'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  ProxyPass|ProxyPassMatch needs a path when not defined in a location
  $ add 'ServerName localhost
  > ProxyPass /api nosuch'; on proxy; ex httpd -t 2>&1 | sed -E 's/line [0-9]+ of/line N of/'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  ProxyPass URL must be absolute!: nosuch
  $ add 'ServerName localhost
  > <Proxy "balancer://pool">
  >   BalancerMember http://172.17.0.3
  >   BalancerMember http://172.17.0.2:8081
  > </Proxy>
  > Listen 8081
  > ProxyPreserveHost On
  > RewriteEngine on
  > RewriteRule ^/viaproxy/(.*)$ http://172.17.0.3/v1/$1 [P]
  > <VirtualHost *:80>
  >   ProxyPass /pool/ balancer://pool/
  > </VirtualHost>'; on proxy proxy_http proxy_balancer lbmethod_byrequests slotmem_shm rewrite; ex httpd -t; reload
  Syntax OK
  $ for i in 1 2 3 4; do curl -s $U/pool/; done
  root
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html>
  <head>
  <title>It works! Apache httpd</title>
  </head>
  <body>
  <p>It works!</p>
  </body>
  </html>
  root
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html>
  <head>
  <title>It works! Apache httpd</title>
  </head>
  <body>
  <p>It works!</p>
  </body>
  </html>
  $ curl -s $U/viaproxy/hello.txt | head -3
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html><head>
  <title>404 Not Found</title>
  % ex htpasswd -bc conf/users kim secret
  $ add 'ServerName localhost
  > <Location /private>
  >   AuthType Basic
  >   AuthName "Members only"
  >   AuthUserFile conf/users
  >   Require valid-user
  > </Location>
  > <Location /lee>
  >   AuthType Basic
  >   AuthName x
  >   AuthUserFile conf/users
  >   Require user lee
  > </Location>'; ex httpd -t; reload
  Syntax OK
  % ex sh -c 'mkdir -p htdocs/private htdocs/lee; echo inside > htdocs/private/index.html'
  $ curl -si $U/private/ | grep -v Date
  HTTP/1.1 401 Unauthorized
  Server: Apache/2.4.68 (Unix)
  WWW-Authenticate: Basic realm="Members only"
  Content-Length: 421
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html><head>
  <title>401 Unauthorized</title>
  </head><body>
  <h1>Unauthorized</h1>
  <p>This server could not verify that you
  are authorized to access the document
  requested.  Either you supplied the wrong
  credentials (e.g., bad password), or your
  browser doesn't understand how to supply
  the credentials required.</p>
  </body></html>
  $ curl -s -u kim:secret $U/private/
  inside
  $ curl -s -u kim:wrong -o /dev/null -w '%{http_code}\n' $U/private/
  401
  $ curl -s -u nobody:x -o /dev/null -w '%{http_code}\n' $U/private/
  401
  $ curl -s -u kim:secret -o /dev/null -w '%{http_code}\n' $U/lee/
  401
  $ logs | grep -E 'AH01617|AH01618|AH01663|AH01631' | sed -E 's/^\[[A-Z][^]]*\]/[TIME]/; s/:tid [0-9]+/:tid N/; s/pid [0-9]+/pid N/; s/client [0-9.]+:[0-9]+\]/client C]/'
  [TIME] [auth_basic:error] [pid N:tid N] [client C] AH01617: user kim: authentication failure for "/private/": Password Mismatch
  [TIME] [auth_basic:error] [pid N:tid N] [client C] AH01618: user nobody not found: /private/
  [TIME] [authz_core:error] [pid N:tid N] [client C] AH01631: user kim: authorization failure for "/lee/":
  $ logs | tail -4 | cut -d' ' -f1-3
  [Sun Nov 22
  172.17.0.1 - nobody
  [Sun Nov 22
  172.17.0.1 - kim
  $ add 'ServerName localhost
  > ProxyPass /py http://172.17.0.3/nosuch
  > ProxyPass /name http://nosuch.invalid/
  > <Location /loc>
  >   ProxyPass http://172.17.0.3/v1
  >   ProxyPassReverse http://172.17.0.3/v1
  > </Location>
  > ProxyPassMatch ^/m/(.*)$ http://172.17.0.3/v1/$1
  > RequestHeader set X-Via apache'; on proxy proxy_http; reload
  $ curl -si $U/py/x | head -1
  HTTP/1.1 404 Not Found
  $ curl -si $U/loc/hello.txt | tail -1
  backend
  $ curl -si $U/loc | grep -E 'HTTP|Location'
  HTTP/1.1 301 Moved Permanently
  Location: http://localhost/loc/
  $ curl -si $U/m/hello.txt | tail -1
  backend
  $ curl -s -o /dev/null -w '%{http_code}\n' -d a=b $U/m/hello.txt
  200
