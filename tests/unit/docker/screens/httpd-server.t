Apache as its image starts it: pages, ranges, methods, folders, permission, redirects, hosts and mistakes in its configuration, as Apache 2.4 shows them (its version's words put in the place of Debian's).

  % docker run -d --name web -p 80:80 httpd:2.4 >/dev/null
  % sleep 1
  % ex() { docker exec web "$@"; }; logs() { docker logs web 2>&1; }; reload() { docker exec web httpd -k graceful; sleep 1; }; export U=localhost:80
  $ curl -s $U
  <html><body><h1>It works!</h1></body></html>
  $ curl -si $U/missing
  HTTP/1.1 404 Not Found
  Date: Sat, 21 Nov 2026 22:23:02 GMT
  Server: Apache/2.4.63 (Unix)
  Content-Length: 196
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
  <html><head>
  <title>404 Not Found</title>
  </head><body>
  <h1>Not Found</h1>
  <p>The requested URL was not found on this server.</p>
  </body></html>
  $ curl -sI $U/missing
  HTTP/1.1 404 Not Found
  Date: Sat, 21 Nov 2026 22:23:02 GMT
  Server: Apache/2.4.63 (Unix)
  Content-Type: text/html; charset=iso-8859-1
  $ curl -si $U/../etc/passwd --path-as-is
  HTTP/1.1 400 Bad Request
  Date: Sat, 21 Nov 2026 22:23:03 GMT
  Server: Apache/2.4.63 (Unix)
  Content-Length: 226
  Connection: close
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
  <html><head>
  <title>400 Bad Request</title>
  </head><body>
  <h1>Bad Request</h1>
  <p>Your browser sent a request that this server could not understand.<br />
  </p>
  </body></html>
  $ curl -si $U/%2e%2e/
  HTTP/1.1 400 Bad Request
  Date: Sat, 21 Nov 2026 22:23:03 GMT
  Server: Apache/2.4.63 (Unix)
  Content-Length: 226
  Connection: close
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
  <html><head>
  <title>400 Bad Request</title>
  </head><body>
  <h1>Bad Request</h1>
  <p>Your browser sent a request that this server could not understand.<br />
  </p>
  </body></html>
  $ curl -si $U/.htaccess
  HTTP/1.1 403 Forbidden
  Date: Sat, 21 Nov 2026 22:23:03 GMT
  Server: Apache/2.4.63 (Unix)
  Content-Length: 199
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
  <html><head>
  <title>403 Forbidden</title>
  </head><body>
  <h1>Forbidden</h1>
  <p>You don't have permission to access this resource.</p>
  </body></html>
  % ex mkdir -p htdocs/docs htdocs/empty htdocs/img
  % ex sh -c 'echo one > htdocs/docs/a.txt; echo "{}" > htdocs/docs/b.json; echo "body{}" > htdocs/docs/s.css; printf "0123456789" > htdocs/docs/noext; echo hi > htdocs/docs/page.HTML'
  $ curl -si $U/docs
  HTTP/1.1 301 Moved Permanently
  Date: Sat, 21 Nov 2026 22:23:03 GMT
  Server: Apache/2.4.63 (Unix)
  Location: http://localhost/docs/
  Content-Length: 230
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
  <html><head>
  <title>301 Moved Permanently</title>
  </head><body>
  <h1>Moved Permanently</h1>
  <p>The document has moved <a href="http://localhost/docs/">here</a>.</p>
  </body></html>
  $ curl -s $U/docs/ | sed -E 's/[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{5}/DATE/'
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
  <html>
   <head>
    <title>Index of /docs</title>
   </head>
   <body>
  <h1>Index of /docs</h1>
  <ul><li><a href="/"> Parent Directory</a></li>
  <li><a href="a.txt"> a.txt</a></li>
  <li><a href="b.json"> b.json</a></li>
  <li><a href="noext"> noext</a></li>
  <li><a href="page.HTML"> page.HTML</a></li>
  <li><a href="s.css"> s.css</a></li>
  </ul>
  </body></html>
  $ curl -s $U/empty/
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
  <html>
   <head>
    <title>Index of /empty</title>
   </head>
   <body>
  <h1>Index of /empty</h1>
  <ul><li><a href="/"> Parent Directory</a></li>
  </ul>
  </body></html>
  $ curl -s -H 'If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT' -o /dev/null -w '%{http_code}\n' $U/
  200
  $ curl -s -o /dev/null -w '%{http_code} %{content_type} %{size_download}\n' $U/docs/page.HTML
  200 text/html 3
  $ curl -s -o /dev/null -w '%{http_code}\n' "$U/docs/a.txt/extra"
  404
  $ curl -s -o /dev/null -w '%{http_code}\n' "$U/index.html/"
  404
  $ curl -s -o /dev/null -w '%{http_code}\n' "$U/?q=1"
  200
  $ ex chmod 000 htdocs/docs/a.txt
  % ex chmod 644 htdocs/docs/a.txt
  $ curl -s "$U/docs/?C=S;O=D" | grep -c href
  6
  $ curl -s $U/server-status
  <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
  <html><head>
  <title>404 Not Found</title>
  </head><body>
  <h1>Not Found</h1>
  <p>The requested URL was not found on this server.</p>
  </body></html>
  $ curl -s $U/cgi-bin/
  <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
  <html><head>
  <title>404 Not Found</title>
  </head><body>
  <h1>Not Found</h1>
  <p>The requested URL was not found on this server.</p>
  </body></html>
  $ curl -s $U/icons/
  <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
  <html><head>
  <title>404 Not Found</title>
  </head><body>
  <h1>Not Found</h1>
  <p>The requested URL was not found on this server.</p>
  </body></html>
  $ curl -s -H 'Host:' -i $U
  HTTP/1.1 400 Bad Request
  Date: Sat, 21 Nov 2026 22:23:05 GMT
  Server: Apache/2.4.63 (Unix)
  Content-Length: 226
  Connection: close
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
  <html><head>
  <title>400 Bad Request</title>
  </head><body>
  <h1>Bad Request</h1>
  <p>Your browser sent a request that this server could not understand.<br />
  </p>
  </body></html>
  $ printf 'GET / HTTP/1.1\r\n\r\n' | timeout 2 nc localhost 80
  HTTP/1.1 400 Bad Request
  Date: Sat, 21 Nov 2026 22:23:05 GMT
  Server: Apache/2.4.63 (Unix)
  Content-Length: 226
  Connection: close
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
  <html><head>
  <title>400 Bad Request</title>
  </head><body>
  <h1>Bad Request</h1>
  <p>Your browser sent a request that this server could not understand.<br />
  </p>
  </body></html>
  $ printf 'garbage\r\n\r\n' | timeout 2 nc localhost 80
  HTTP/1.1 400 Bad Request
  Date: Sat, 21 Nov 2026 22:23:05 GMT
  Server: Apache/2.4.63 (Unix)
  Content-Length: 226
  Connection: close
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
  <html><head>
  <title>400 Bad Request</title>
  </head><body>
  <h1>Bad Request</h1>
  <p>Your browser sent a request that this server could not understand.<br />
  </p>
  </body></html>
  $ httpd_v() { ex httpd -v | head -1 | cut -c1-22; }; httpd_v
  Server version: Apache
  $ ex httpd -t
  AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message
  Syntax OK
  $ ex httpd -k graceful
  AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message
  $ ex httpd -t -D DUMP_VHOSTS | head -2
  AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message
  VirtualHost configuration:

  % docker ps -aq | xargs -r docker rm -f -v >/dev/null

  % docker run -d --name web -p 80:80 httpd:2.4 >/dev/null
  % sleep 1
  % ex() { docker exec web "$@"; }; logs() { docker logs web 2>&1; }; reload() { docker exec web httpd -k graceful; sleep 1; }; export U=localhost:80
  % ex cp conf/httpd.conf conf/orig.conf
  % add() { ex sh -c "cp conf/orig.conf conf/httpd.conf; printf '%s\n' \"\$1\" >> conf/httpd.conf" x "$1"; }
  $ add 'IncludeOptional conf/none*.conf'; ex httpd -t
  AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message
  Syntax OK
  $ add 'ServerName web.example.com'; ex httpd -t
  Syntax OK
  $ ex httpd -f conf/nosuch.conf -t
  httpd: Could not open configuration file /usr/local/apache2/conf/nosuch.conf: No such file or directory
  [1]
  $ add 'ServerName web.example.com
  > ErrorDocument 404 "nothing here"
  > ErrorDocument 403 /forbidden.html
  > Alias /files /usr/local/apache2/files
  > <Directory /usr/local/apache2/files>
  >   Require all granted
  > </Directory>
  > Redirect /old /new
  > Redirect permanent /gone2 http://example.com/
  > RedirectMatch 301 ^/blog/(.*)$ /posts/$1
  > Redirect gone /dead
  > Header set X-Powered-By drydock
  > Header always set X-Frame-Options DENY
  > <Location /secret>
  >   Require all denied
  > </Location>
  > <Location /net>
  >   Require ip 10.1.2.3
  > </Location>
  > <Files "*.bak">
  >   Require all denied
  > </Files>
  > AddType text/markdown .md
  > DirectoryIndex home.html index.html'
  $ ex httpd -t
  Syntax OK
  % ex mkdir -p files htdocs/net htdocs/sub; ex sh -c 'echo f > files/f.txt; echo no > htdocs/forbidden.html; echo b > htdocs/x.bak; echo "# m" > htdocs/r.md; echo sub > htdocs/sub/home.html'
  $ reload
  $ curl -si $U/nothing | grep -v -i '^etag\|^last'
  HTTP/1.1 404 Not Found
  Date: Sat, 21 Nov 2026 22:26:10 GMT
  Server: Apache/2.4.63 (Unix)
  X-Frame-Options: DENY
  Content-Length: 12
  Content-Type: text/html; charset=iso-8859-1

  nothing here
  $ curl -s -o /dev/null -w '%{http_code}\n' $U/net/
  403
  $ curl -s $U/x.bak
  no
  $ curl -si $U/old/page?x=1 | grep -E 'HTTP|Location|<p>'
  HTTP/1.1 302 Found
  Location: http://localhost/new/page?x=1
  <p>The document has moved <a href="http://localhost/new/page?x=1">here</a>.</p>
  $ curl -sI $U/gone2/a
  HTTP/1.1 301 Moved Permanently
  Date: Sat, 21 Nov 2026 22:26:11 GMT
  Server: Apache/2.4.63 (Unix)
  X-Frame-Options: DENY
  Location: http://example.com//a
  Content-Type: text/html; charset=iso-8859-1
  $ curl -sI $U/blog/2024/x
  HTTP/1.1 301 Moved Permanently
  Date: Sat, 21 Nov 2026 22:26:11 GMT
  Server: Apache/2.4.63 (Unix)
  X-Frame-Options: DENY
  Location: http://localhost/posts/2024/x
  Content-Type: text/html; charset=iso-8859-1
  $ curl -si $U/dead
  HTTP/1.1 410 Gone
  Date: Sat, 21 Nov 2026 22:26:11 GMT
  Server: Apache/2.4.63 (Unix)
  X-Frame-Options: DENY
  Content-Length: 282
  Content-Type: text/html; charset=iso-8859-1

  <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
  <html><head>
  <title>410 Gone</title>
  </head><body>
  <h1>Gone</h1>
  <p>The requested resource is no longer available on this server and there is no forwarding address.
  Please remove all references to this resource.</p>
  </body></html>
  $ curl -sI $U/r.md | grep -v -i '^etag\|^last'
  HTTP/1.1 200 OK
  Date: Sat, 21 Nov 2026 22:26:11 GMT
  Server: Apache/2.4.63 (Unix)
  X-Frame-Options: DENY
  Accept-Ranges: bytes
  Content-Length: 4
  X-Powered-By: drydock
  Content-Type: text/markdown
  $ curl -s $U/sub/
  sub
  $ curl -s $U/files/f.txt
  f
  $ curl -s -o /dev/null -w '%{http_code}\n' $U/files/
  403
  $ curl -sI $U/ | grep -i '^x-'
  X-Frame-Options: DENY
  X-Powered-By: drydock
  $ logs | grep AH01630 | tail -1 | sed 's/^.*AH/AH/'
  AH01630: client denied by server configuration: /usr/local/apache2/htdocs/x.bak
  $ add 'ServerName main
  > <VirtualHost *:80>
  >   ServerName a.test
  >   DocumentRoot /usr/local/apache2/files
  >   <Directory /usr/local/apache2/files>
  >     Options +Indexes
  >     Require all granted
  >   </Directory>
  > </VirtualHost>
  > <VirtualHost *:80>
  >   ServerName b.test
  >   ServerAlias www.b.test
  >   DocumentRoot /usr/local/apache2/htdocs/sub
  >   DirectoryIndex home.html
  > </VirtualHost>'
  $ reload
  $ curl -s -H 'Host: b.test' $U
  sub
  $ curl -s -H 'Host: www.b.test' $U
  sub
  $ curl -s -H 'Host: a.test' $U/f.txt
  f
  $ curl -s -H 'Host: other' $U/f.txt
  f
  $ curl -s -H 'Host: a.test' $U/ | grep -c f.txt
  1
  $ add 'ServerName main
  > Listen 8081
  > ServerTokens Prod
  > <Directory /usr/local/apache2/htdocs>
  >   Options -Indexes
  >   AllowOverride All
  > </Directory>
  > LogFormat "%m %U%q %>s %B" short
  > CustomLog /proc/self/fd/1 short'
  $ reload
  $ curl -sI $U/ | grep -i ^server
  Server: Apache
  $ curl -s -o /dev/null -w '%{http_code}\n' $U/docs2/
  404
  % ex mkdir -p htdocs/empty2; ex sh -c 'printf "Redirect /empty2/a /b\nErrorDocument 404 gone\n" > htdocs/empty2/.htaccess'
  $ curl -s -o /dev/null -w '%{http_code}\n' $U/empty2/
  403
  $ curl -sI $U/empty2/a | head -4 | tail -1
  Location: http://localhost/b
  $ curl -s $U/empty2/zzz; echo
  gone
  $ ex sh -c 'echo "Foo bar" > htdocs/empty2/.htaccess'
  $ curl -s -o /dev/null -w '%{http_code}\n' $U/empty2/
  500
  $ logs | tail -2 | sed 's/^\[.*\] \(.*\)$/\1/' | head -1
  127.0.0.1 - - [21/Nov/2026:22:26:17 +0000] "GET /empty2/ HTTP/1.1" 500 528
  $ logs | grep AH01276 | tail -1 | sed 's/^.*AH/AH/'
  AH01276: Cannot serve directory /usr/local/apache2/htdocs/empty2/: No matching DirectoryIndex (index.html) found, and server-generated directory index forbidden by Options directive
  % ex cp conf/orig.conf conf/httpd.conf
  $ ex httpd -k restart
  AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message
