Apache 2.4.68 built as its image builds it: lines of a configuration that it refuses, virtual hosts, lists of folders, logs of one's own, start and stop.

  % docker run -d --name web -p 80:80 httpd:2.4.68 >/dev/null
  % sleep 1
  % ex() { docker exec web "$@"; }; logs() { docker logs web 2>&1; }; reload() { docker exec web httpd -k graceful; sleep 1; }; export U=localhost:80
  % ex cp conf/httpd.conf conf/orig.conf; ex sh -c 'echo ServerName localhost >> conf/orig.conf; sed -i s/^Listen.*/Listen\ 80/ conf/orig.conf'
  % on() { for m in "$@"; do ex sed -i "s|^#\(LoadModule ${m}_module\)|\1|" conf/httpd.conf; done; }
  % try() { ex sh -c "cp conf/orig.conf conf/httpd.conf; printf '%s\n' \"\$1\" >> conf/httpd.conf" x "$1"; ex httpd -t 2>&1 | sed -E 's/line [0-9]+ of/line N of/; s/:[0-9]+:/:N:/; s/conf:[0-9]+$/conf:N/; s/^\[[A-Z][^]]*\]/[TIME]/; s/pid [0-9]+:tid [0-9]+/pid N:tid N/'; }
  $ try 'Lisen 8080'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'Lisen', perhaps misspelled or defined by a module not included in the server configuration
  $ try 'Listen'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Listen requires 1 or 2 arguments.
  $ try 'Listen abc'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Port must be specified
  $ try 'Listen 99999'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid address or port
  $ try 'DocumentRoot /nosuch'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  DocumentRoot '/nosuch' is not a directory, or is not readable
  $ try 'DocumentRoot'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  DocumentRoot takes one argument, Root directory of the document tree
  $ try 'DocumentRoot /a b c'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  DocumentRoot takes one argument, Root directory of the document tree
  $ try 'ServerName'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  ServerName takes one argument, The hostname and port of the server
  $ try '<VirtualHost *:80>'
  httpd: Syntax error on line N of /usr/local/apache2/conf/httpd.conf: /usr/local/apache2/conf/httpd.conf:N: <VirtualHost> was not closed.
  $ try '</VirtualHost>'
  httpd: Syntax error on line N of /usr/local/apache2/conf/httpd.conf: </VirtualHost> without matching <VirtualHost> section
  $ try '<Directory>
  > </Directory>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  <Directory> directive requires additional arguments
  $ try '<Directory /x
  > </Directory>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  <Directory> directive missing closing '>'
  $ try '<Directory /x>
  > </Location>'
  httpd: Syntax error on line N of /usr/local/apache2/conf/httpd.conf: Expected </Directory> but saw </Location>
  $ try 'Options Foo'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Illegal option Foo
  $ try 'Options +Indexes FollowSymLinks'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Either all Options must start with + or -, or no Option may.
  $ try 'Require all granted'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Require not allowed here
  $ try '<Directory /x>
  > Require all maybe
  > </Directory>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Argument for 'Require all' must be 'granted' or 'denied'
  $ try '<Directory /x>
  > Require
  > </Directory>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Unknown Authz provider:
  $ try '<Directory /x>
  > Require foo bar
  > </Directory>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Unknown Authz provider: foo
  $ try '<Directory /x>
  > Require ip 300.1.2.3
  > </Directory>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  ip address '300.1.2.3' appears to be invalid: The specified IP address is invalid.
  $ try 'AllowOverride All'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  AllowOverride not allowed here
  $ try '<Directory /x>
  > AllowOverride Foo
  > </Directory>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Illegal override option Foo
  $ try 'ErrorDocument 404'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  ErrorDocument takes two arguments, Change responses for HTTP errors
  $ try 'ErrorDocument 999 x'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Unsupported HTTP response code 999
  $ try 'ErrorDocument 4x4 x'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Unsupported HTTP response code 4x4
  $ try 'KeepAlive maybe'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  KeepAlive must be On or Off
  $ try 'KeepAliveTimeout abc'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  KeepAliveTimeout has wrong format
  $ try 'Timeout abc'
  Syntax OK
  $ try 'Timeout'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Timeout takes one argument, Timeout duration (sec)
  $ try 'LogLevel loud'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Log level keyword must be one of emerg/alert/crit/error/warn/notice/info/debug/trace1/.../trace8
  $ try 'LogLevel rewrite:trace9'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  rewrite:trace9: Log level keyword must be one of emerg/alert/crit/error/warn/notice/info/debug/trace1/.../trace8
  $ try 'LogLevel info nosuch:debug'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Cannot find module nosuch
  $ try 'CustomLog logs/x'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  CustomLog takes two or three arguments, a file name, a custom log format string or format name, and an optional "env=" or "expr=" clause (see docs)
  $ try 'CustomLog /nosuch/x common'
  (2)No such file or directory: AH02297: Cannot access directory '/nosuch/' for log file '/nosuch/x' defined at /usr/local/apache2/conf/httpd.conf:N
  AH00014: Configuration check failed
  $ try 'ErrorLog /nosuch/x'
  (2)No such file or directory: AH02291: Cannot access directory '/nosuch/' for main error log
  AH00014: Configuration check failed
  $ try 'LogFormat'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  LogFormat takes 1-2 arguments, a log format string (see docs) and an optional format name
  $ try 'ServerTokens Foo'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  ServerTokens takes 1 argument: 'Prod(uctOnly)', 'Major', 'Minor', 'Min(imal)', 'OS', or 'Full'
  $ try 'ServerSignature maybe'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  ServerSignature: use one of: off | on | email
  $ try 'Header foo X-A b'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  first argument must be 'add', 'set', 'setifempty', 'append', 'merge', 'unset', 'echo', 'note', 'edit', or 'edit*'.
  $ try 'Header set'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Header requires three arguments
  $ try 'Header set X-A'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Header requires three arguments
  $ try 'Header set "X A:" b'
  Syntax OK
  $ try 'RequestHeader'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  first argument must be 'add', 'set', 'setifempty', 'append', 'merge', 'unset', 'echo', 'note', 'edit', or 'edit*'.
  $ try 'Alias /x'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Alias must have two arguments when used globally
  $ try 'Alias'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Alias takes 1-2 arguments, a fakename and a realname, or a realname in a Location
  $ try 'Redirect'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Redirect takes one, two or three arguments, an optional status, then document to be redirected and destination URL
  $ try 'Redirect 999 /a'
  Syntax OK
  $ try 'Redirect 301 a /b'
  Syntax OK
  $ try 'Redirect /a b'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Redirect to non-URL
  $ try 'Redirect gone /a /b'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Redirect URL not valid for this status
  $ try 'RedirectMatch 301 ^/(a /b'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Regular expression could not be compiled.
  $ try 'AddType'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  AddType requires at least two arguments, a mime type followed by one or more file extensions
  $ try 'AddType text/html'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  AddType requires at least two arguments, a mime type followed by one or more file extensions
  $ try 'SetEnvIf a'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Missing regular expression for SetEnvIf
  $ try 'SetEnv'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  SetEnv takes 1-2 arguments, an environment variable name and optional value to pass to CGI.
  $ try 'DirectoryIndex'
  Syntax OK
  $ try 'LoadModule foo_module modules/mod_foo.so'
  httpd: Syntax error on line N of /usr/local/apache2/conf/httpd.conf: Cannot load modules/mod_foo.so into server: /usr/local/apache2/modules/mod_foo.so: cannot open shared object file: No such file or directory
  $ try 'LoadModule foo_module'
  httpd: Syntax error on line N of /usr/local/apache2/conf/httpd.conf: LoadModule takes two arguments, a module name and the name of a shared object file to load it from
  $ try 'LoadModule dir_module modules/mod_dir.so'
  [TIME] [so:warn] [pid N:tid N] AH01574: module dir_module is already loaded, skipping
  Syntax OK
  $ try 'Include conf/none.conf'
  httpd: Syntax error on line N of /usr/local/apache2/conf/httpd.conf: Could not open configuration file /usr/local/apache2/conf/none.conf: No such file or directory
  $ try 'Include conf/none*.conf'
  httpd: Syntax error on line N of /usr/local/apache2/conf/httpd.conf: Include/IncludeOptional: No matches for the wildcard 'none*.conf' in '/usr/local/apache2/conf', failing
  $ try 'Include'
  httpd: Syntax error on line N of /usr/local/apache2/conf/httpd.conf: Include takes one argument, Name(s) of the config file(s) to be included; fails if the wildcard does not match at least one file
  $ try '<IfModule mod_x.c>
  > Foo
  > </IfModule>'
  Syntax OK
  $ try '<IfModule mod_dir.c>
  > Foo
  > </IfModule>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration
  $ try '<IfModule>
  > </IfModule>'
  httpd: Syntax error on line N of /usr/local/apache2/conf/httpd.conf: <IfModule> directive requires additional arguments
  $ try '<IfVersion >= 2.4>
  > Foo
  > </IfVersion>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration
  $ try '<IfVersion < 2.4>
  > Foo
  > </IfVersion>'
  Syntax OK
  $ try '<Foo>
  > </Foo>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command '<Foo', perhaps misspelled or defined by a module not included in the server configuration
  $ try 'User nosuch'
  AH00543: httpd: bad user name nosuch
  $ try 'Group nosuch'
  AH00544: httpd: bad group name nosuch
  $ try 'StartServers 3 4'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  StartServers takes one argument, Number of child processes launched at server startup
  $ try 'Define'
  httpd: Syntax error on line N of /usr/local/apache2/conf/httpd.conf: Define takes 1-2 arguments, Define a variable, optionally to a value.  Same as passing -D to the command line.
  $ try 'ServerAdmin ${NOTDEFINED}'
  [TIME] [core:warn] [pid N:tid N] AH00111: Config variable ${NOTDEFINED} is not defined
  Syntax OK
  $ try 'Use Foo'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'Use', perhaps misspelled or defined by a module not included in the server configuration
  $ try 'SSLEngine on'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'SSLEngine', perhaps misspelled or defined by a module not included in the server configuration
  $ try 'AuthType Foo'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  AuthType not allowed here
  $ try 'ProxyPass / http://x/'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'ProxyPass', perhaps misspelled or defined by a module not included in the server configuration
  $ try 'php_value a b'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'php_value', perhaps misspelled or defined by a module not included in the server configuration
  $ try 'AddOutputFilterByType DEFLATE text/html'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Unknown filter provider DEFLATE
  $ try 'ExpiresActive On'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'ExpiresActive', perhaps misspelled or defined by a module not included in the server configuration
  $ try 'Protocols h2 http/1.1'
  Syntax OK
  $ try 'Listen 443 https foo'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Listen requires 1 or 2 arguments.
  $ try 'TraceEnable maybe'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  TraceEnable must be one of 'on', 'off', or 'extended'
  $ try 'UseCanonicalName maybe'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  parameter must be 'on', 'off', or 'dns'
  $ try 'LimitRequestBody abc'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  LimitRequestBody requires a non-negative integer.
  $ try 'LimitRequestFields -1'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  LimitRequestFields "-1" must be a non-negative integer (0 = no limit)
  $ try 'Error "not this way"'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  not this way
  $ try 'FileETag Foo'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Unknown keyword 'Foo' for FileETag directive
  $ try 'SetHandler'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  SetHandler takes one argument, a handler name that overrides any other configured handler
  $ try 'IndexOptions Foo'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid directory indexing option
  $ try 'IndexOptions FancyIndexing NameWidth=abc'
  Syntax OK
  $ try '<Limit GET FOO
  > </Limit>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  <Limit not allowed here
  $ try '<Limit>
  > </Limit>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  <Limit not allowed here
  $ try 'Order deny,permit'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  order not allowed here
  $ try 'Allow all'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  allow not allowed here
  $ try '<Directory /x>
  > Order deny,permit
  > </Directory>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  unknown order
  $ try '<Directory /x>
  > Allow all
  > </Directory>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  allow requires at least two arguments, 'from' followed by hostnames or IP-address wildcards
  $ try '<Location foo>
  > </Location>'
  Syntax OK
  $ try '<DirectoryMatch "[">
  > </DirectoryMatch>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Regex could not be compiled
  $ try '<VirtualHost *:80>
  > Listen 81
  > </VirtualHost>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Listen cannot occur within <VirtualHost> section
  $ try '<VirtualHost>
  > </VirtualHost>'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  <VirtualHost> directive requires additional arguments
  $ try '"Foo" bar'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration
  $ try 'ServerName "a b'
  Syntax OK
  $ try 'ServerRoot /nosuch'
  httpd: Syntax error on line N of /usr/local/apache2/conf/httpd.conf: ServerRoot must be a valid directory
  $ ex sh -c 'sed -i "s/^LoadModule mpm_event/#&/" conf/httpd.conf; sed -i "/nosuch/d" conf/httpd.conf; httpd -t'
  AH00534: httpd: Configuration error: No MPM loaded.
  [1]
  $ ex sh -c 'cp conf/orig.conf conf/httpd.conf; sed -i "/^Listen/d" conf/httpd.conf; httpd -t; httpd'
  Syntax OK
  httpd (pid 1) already running
  $ ex sh -c 'cp conf/orig.conf conf/httpd.conf; echo "LoadModule mpm_worker_module modules/mod_mpm_worker.so" >> conf/httpd.conf; httpd -t'
  AH00534: httpd: Configuration error: More than one MPM loaded.
  [1]
  $ ex sh -c 'cp conf/orig.conf conf/httpd.conf; echo Foo > conf/bad.conf; httpd -f conf/bad.conf -t'
  AH00534: httpd: Configuration error: No MPM loaded.
  [1]
  $ ex httpd -c 'Foo bar' -t
  AH00526: Syntax error on line 1 of -c/-C directives:
  Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration
  [1]
  $ ex httpd -C 'Foo bar' -t
  AH00526: Syntax error on line 1 of -c/-C directives:
  Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration
  [1]
  $ ex httpd -c 'ServerName other' -S
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
  $ try '<VirtualHost *:80>
  >   ServerName a.test
  > </VirtualHost>
  > <VirtualHost *:80>
  >   ServerName b.test
  >   ServerAlias www.b.test *.c.test
  >   DocumentRoot /usr/local/apache2/htdocs/b
  > </VirtualHost>
  > <VirtualHost *:8080>
  >   ServerName d.test
  > </VirtualHost>
  > <VirtualHost 127.0.0.1:80>
  >   ServerName e.test
  > </VirtualHost>'
  AH00112: Warning: DocumentRoot [/usr/local/apache2/htdocs/b] does not exist
  Syntax OK
  $ ex httpd -S 2>&1 | sed -E 's/conf:[0-9]+/conf:N/'
  AH00112: Warning: DocumentRoot [/usr/local/apache2/htdocs/b] does not exist
  VirtualHost configuration:
  127.0.0.1:80           e.test (/usr/local/apache2/conf/httpd.conf:N)
  *:80                   is a NameVirtualHost
           default server a.test (/usr/local/apache2/conf/httpd.conf:N)
           port 80 namevhost a.test (/usr/local/apache2/conf/httpd.conf:N)
           port 80 namevhost b.test (/usr/local/apache2/conf/httpd.conf:N)
                   alias www.b.test
                   wild alias *.c.test
  *:8080                 d.test (/usr/local/apache2/conf/httpd.conf:N)
  ServerRoot: "/usr/local/apache2"
  Main DocumentRoot: "/usr/local/apache2/htdocs"
  Main ErrorLog: "/proc/self/fd/2"
  Mutex default: dir="/usr/local/apache2/logs/" mechanism=default
  PidFile: "/usr/local/apache2/logs/httpd.pid"
  Define: DUMP_VHOSTS
  Define: DUMP_RUN_CFG
  User: name="www-data" id=33
  Group: name="www-data" id=33
  $ ex mkdir -p htdocs/b; ex httpd -S | sed -E 's/conf:[0-9]+/conf:N/'
  VirtualHost configuration:
  127.0.0.1:80           e.test (/usr/local/apache2/conf/httpd.conf:N)
  *:80                   is a NameVirtualHost
           default server a.test (/usr/local/apache2/conf/httpd.conf:N)
           port 80 namevhost a.test (/usr/local/apache2/conf/httpd.conf:N)
           port 80 namevhost b.test (/usr/local/apache2/conf/httpd.conf:N)
                   alias www.b.test
                   wild alias *.c.test
  *:8080                 d.test (/usr/local/apache2/conf/httpd.conf:N)
  ServerRoot: "/usr/local/apache2"
  Main DocumentRoot: "/usr/local/apache2/htdocs"
  Main ErrorLog: "/proc/self/fd/2"
  Mutex default: dir="/usr/local/apache2/logs/" mechanism=default
  PidFile: "/usr/local/apache2/logs/httpd.pid"
  Define: DUMP_VHOSTS
  Define: DUMP_RUN_CFG
  User: name="www-data" id=33
  Group: name="www-data" id=33
  $ try 'Alias /list /usr/local/apache2/list
  > <Directory /usr/local/apache2/list>
  >   Options +Indexes
  >   IndexOptions FancyIndexing NameWidth=* DescriptionWidth=*
  >   IndexIgnore *.bak
  >   AddDescription "a text" *.txt
  >   ReadmeName FOOTER.html
  >   HeaderName TOP.html
  >   Require all granted
  > </Directory>
  > Alias /table /usr/local/apache2/list
  > <Location /table>
  >   IndexOptions +HTMLTable +FoldersFirst +SuppressDescription
  > </Location>
  > Alias /plain /usr/local/apache2/list
  > <Location /plain>
  >   IndexOptions -FancyIndexing
  >   IndexOrderDefault Descending Size
  > </Location>'; reload
  Syntax OK
  % ex sh -c 'mkdir -p list/zdir list/adir; printf "%05000d" 1 > list/big.bin; echo a > list/a.txt; echo b > list/x.bak; echo "<p>top</p>" > list/TOP.html; echo "<p>foot</p>" > list/FOOTER.html; echo "&" > "list/a b&c.txt"; echo 1 > list/.hid; echo 1 > list/averyveryverylongfilename-with-much-in-it.tar.gz; touch -d "2026-01-02 03:04:05" list/* list/.hid'
  $ curl -s $U/list/
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html>
   <head>
    <title>Index of /list</title>
   </head>
   <body>
  <p>top</p>
  <pre>      <a href="?C=N;O=D">Name</a>                                             <a href="?C=M;O=A">Last modified</a>      <a href="?C=S;O=A">Size</a>  <a href="?C=D;O=A">Description</a><hr>      <a href="/">Parent Directory</a>                                                      -
        <a href=".hid">.hid</a>                                             2026-01-02 03:04    2
        <a href="FOOTER.html">FOOTER.html</a>                                      2026-01-02 03:04   12
        <a href="TOP.html">TOP.html</a>                                         2026-01-02 03:04   11
        <a href="a%20b&amp;c.txt">a b&amp;c.txt</a>                                        2026-01-02 03:04    2   a text
        <a href="a.txt">a.txt</a>                                            2026-01-02 03:04    2   a text
        <a href="adir/">adir/</a>                                            2026-01-02 03:04    -
        <a href="averyveryverylongfilename-with-much-in-it.tar.gz">averyveryverylongfilename-with-much-in-it.tar.gz</a> 2026-01-02 03:04    2
        <a href="big.bin">big.bin</a>                                          2026-01-02 03:04  4.9K
        <a href="zdir/">zdir/</a>                                            2026-01-02 03:04    -
  <hr></pre>
  <p>foot</p>
  </body></html>
  $ curl -s $U/table/
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html>
   <head>
    <title>Index of /table</title>
   </head>
   <body>
  <p>top</p>
    <table>
     <tr><th valign="top">&nbsp;</th><th><a href="?C=N;O=D">Name</a></th><th><a href="?C=M;O=A">Last modified</a></th><th><a href="?C=S;O=A">Size</a></th></tr>
     <tr><th colspan="4"><hr></th></tr>
  <tr><td valign="top">&nbsp;</td><td><a href="/">Parent Directory</a></td><td>&nbsp;</td><td align="right">  - </td></tr>
  <tr><td valign="top">&nbsp;</td><td><a href="adir/">adir/</a></td><td align="right">2026-01-02 03:04  </td><td align="right">  - </td></tr>
  <tr><td valign="top">&nbsp;</td><td><a href="zdir/">zdir/</a></td><td align="right">2026-01-02 03:04  </td><td align="right">  - </td></tr>
  <tr><td valign="top">&nbsp;</td><td><a href=".hid">.hid</a></td><td align="right">2026-01-02 03:04  </td><td align="right">  2 </td></tr>
  <tr><td valign="top">&nbsp;</td><td><a href="FOOTER.html">FOOTER.html</a></td><td align="right">2026-01-02 03:04  </td><td align="right"> 12 </td></tr>
  <tr><td valign="top">&nbsp;</td><td><a href="TOP.html">TOP.html</a></td><td align="right">2026-01-02 03:04  </td><td align="right"> 11 </td></tr>
  <tr><td valign="top">&nbsp;</td><td><a href="a%20b&amp;c.txt">a b&amp;c.txt</a></td><td align="right">2026-01-02 03:04  </td><td align="right">  2 </td></tr>
  <tr><td valign="top">&nbsp;</td><td><a href="a.txt">a.txt</a></td><td align="right">2026-01-02 03:04  </td><td align="right">  2 </td></tr>
  <tr><td valign="top">&nbsp;</td><td><a href="averyveryverylongfilename-with-much-in-it.tar.gz">averyveryverylongfilename-with-much-in-it.tar.gz</a></td><td align="right">2026-01-02 03:04  </td><td align="right">  2 </td></tr>
  <tr><td valign="top">&nbsp;</td><td><a href="big.bin">big.bin</a></td><td align="right">2026-01-02 03:04  </td><td align="right">4.9K</td></tr>
     <tr><th colspan="4"><hr></th></tr>
  </table>
  <p>foot</p>
  </body></html>
  $ curl -s "$U/plain/"
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html>
   <head>
    <title>Index of /plain</title>
   </head>
   <body>
  <p>top</p>
  <ul><li><a href="/"> Parent Directory</a></li>
  <li><a href="zdir/"> zdir/</a></li>
  <li><a href="big.bin"> big.bin</a></li>
  <li><a href="averyveryverylongfilename-with-much-in-it.tar.gz"> averyveryverylongfilename-with-much-in-it.tar.gz</a></li>
  <li><a href="adir/"> adir/</a></li>
  <li><a href="a.txt"> a.txt</a></li>
  <li><a href="a%20b&amp;c.txt"> a b&amp;c.txt</a></li>
  <li><a href="TOP.html"> TOP.html</a></li>
  <li><a href="FOOTER.html"> FOOTER.html</a></li>
  <li><a href=".hid"> .hid</a></li>
  </ul>
  <p>foot</p>
  </body></html>
  $ curl -s "$U/list/?C=S;O=D" | grep -o 'href="[^"]*"' | head -12
  href="?C=N;O=A"
  href="?C=M;O=A"
  href="?C=S;O=A"
  href="?C=D;O=A"
  href="/"
  href="big.bin"
  href="FOOTER.html"
  href="TOP.html"
  href="averyveryverylongfilename-with-much-in-it.tar.gz"
  href="a.txt"
  href="a%20b&amp;c.txt"
  href=".hid"
  $ curl -s "$U/list/?C=M&O=A&F=0" | head -3
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html>
   <head>
  $ curl -s "$U/list/?P=*.txt" | grep -c href
  3
  $ try 'LogFormat "%v %h %m %U%q %>s %B %{User-Agent}i %H" mine
  > CustomLog /proc/self/fd/1 mine
  > SetEnvIf Request_URI "\.png$" image
  > CustomLog /proc/self/fd/1 "img %U" env=image
  > CustomLog /proc/self/fd/1 "noimg %U" env=!image
  > CustomLog /proc/self/fd/1 "%{%Y}t %a %p %X %{X-Foo}i %u %f %s %D"'; reload; curl -s -A me "$U/a.png?x=1" -o /dev/null; curl -s -A me "$U/" -o /dev/null; logs | tail -8 | sed -E 's/ [0-9]+$/ USEC/; s/\[[0-9].*\] "/[TIME] "/'
  Syntax OK
  172.17.0.1 - - [TIME] "GET /a.png?x=1 HTTP/1.1" 404 USEC
  localhost 172.17.0.1 GET /a.png?x=1 404 236 me HTTP/1.1
  img /a.png
  2026 172.17.0.1 80 + - - /usr/local/apache2/htdocs/a.png 404 USEC
  172.17.0.1 - - [TIME] "GET / HTTP/1.1" 200 USEC
  localhost 172.17.0.1 GET /index.html 200 191 me HTTP/1.1
  noimg /index.html
  2026 172.17.0.1 80 + - - /usr/local/apache2/htdocs/index.html 200 USEC
  $ try 'ExpiresActive On
  > ExpiresByType text/html "access plus 1 hour"
  > ExpiresDefault A60'; on expires; reload; curl -sI $U/ | grep -iE 'cache-control|^expires' | sed 's/Expires: .*/Expires: X/'; curl -sI $U/index.html | grep -ic expires
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'ExpiresActive', perhaps misspelled or defined by a module not included in the server configuration
  Cache-Control: max-age=3600
  Expires: X
  1
  $ try 'AddOutputFilterByType DEFLATE text/html text/plain'; on deflate filter; reload; curl -s -H 'Accept-Encoding: gzip' -D - -o /dev/null $U/ | grep -iE "HTTP|encoding|vary|etag" | sed 's/"[^"]*"/TAG/'; curl -s --compressed $U/
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Unknown filter provider DEFLATE
  HTTP/1.1 200 OK
  ETag: TAG
  Vary: Accept-Encoding
  Content-Encoding: gzip
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html>
  <head>
  <title>It works! Apache httpd</title>
  </head>
  <body>
  <p>It works!</p>
  </body>
  </html>
  $ try 'ErrorDocument 404 /err.html
  > ErrorDocument 403 "no way"
  > ErrorDocument 500 http://other.test/
  > ServerSignature On
  > ServerAdmin kim@example.com'; reload; curl -s $U/none; curl -s -o /dev/null -w '%{http_code}\n' $U/none
  Syntax OK
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html><head>
  <title>404 Not Found</title>
  </head><body>
  <h1>Not Found</h1>
  <p>The requested URL was not found on this server.</p>
  <p>Additionally, a 404 Not Found
  error was encountered while trying to use an ErrorDocument to handle the request.</p>
  <hr>
  <address>Apache/2.4.68 (Unix) Server at localhost Port 80</address>
  </body></html>
  404
  $ try 'ServerSignature EMail
  > ServerTokens Minor'; reload; curl -s $U/none; curl -sI $U/ | grep Server
  Syntax OK
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html><head>
  <title>404 Not Found</title>
  </head><body>
  <h1>Not Found</h1>
  <p>The requested URL was not found on this server.</p>
  <hr>
  <address>Apache/2.4 Server at <a href="mailto:you@example.com">localhost</a> Port 80</address>
  </body></html>
  Server: Apache/2.4
  $ try '<Directory /usr/local/apache2/htdocs>
  > AllowOverride AuthConfig
  > </Directory>'; reload; ex sh -c 'echo "Options Indexes" > htdocs/.htaccess'; curl -s $U/ | head -3; logs | grep htaccess | tail -1 | sed -E 's/^\[[A-Z][^]]*\]/[TIME]/; s/:tid [0-9]+/:tid N/; s/pid [0-9]+/pid N/; s/client [0-9.]+:[0-9]+\]/client C]/'; ex rm htdocs/.htaccess
  Syntax OK
  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
  <html><head>
  <title>500 Internal Server Error</title>
  [TIME] [core:alert] [pid N:tid N] [client C] /usr/local/apache2/htdocs/.htaccess: Options not allowed here
  $ try '<Directory /usr/local/apache2/htdocs>
  > AllowOverride All
  > </Directory>'; reload; ex sh -c 'printf "<Directory /x>\n</Directory>\n" > htdocs/.htaccess'; curl -s -o /dev/null -w '%{http_code}\n' $U/; logs | grep htaccess | tail -1 | sed -E 's/^\[[A-Z][^]]*\]/[TIME]/; s/:tid [0-9]+/:tid N/; s/pid [0-9]+/pid N/; s/client [0-9.]+:[0-9]+\]/client C]/'; ex rm htdocs/.htaccess
  Syntax OK
  500
  [TIME] [core:alert] [pid N:tid N] [client C] /usr/local/apache2/htdocs/.htaccess: <Directory not allowed here
  $ ex sh -c 'cp conf/orig.conf conf/httpd.conf; httpd'; ex httpd -k start
  httpd (pid 1) already running
  httpd (pid 1) already running
  $ ex httpd -k restart; sleep 1; logs | tail -3 | sed -E 's/^\[[A-Z][^]]*\]/[TIME]/; s/:tid [0-9]+/:tid N/; s/pid [0-9]+/pid N/'
  [TIME] [mpm_event:notice] [pid N:tid N] AH00494: SIGHUP received.  Attempting to restart
  [TIME] [mpm_event:notice] [pid N:tid N] AH00489: Apache/2.4.68 (Unix) configured -- resuming normal operations
  [TIME] [core:notice] [pid N:tid N] AH00094: Command line: 'httpd -D FOREGROUND'
  $ ex sh -c 'echo Foo >> conf/httpd.conf'; ex httpd -k graceful 2>&1 | sed -E 's/line [0-9]+ of/line N of/'
  AH00526: Syntax error on line N of /usr/local/apache2/conf/httpd.conf:
  Invalid command 'Foo', perhaps misspelled or defined by a module not included in the server configuration
  $ ex cp conf/orig.conf conf/httpd.conf; ex httpd -k graceful-stop; sleep 1; logs | tail -1 | sed -E 's/^\[[A-Z][^]]*\]/[TIME]/; s/:tid [0-9]+/:tid N/; s/pid [0-9]+/pid N/'
  [TIME] [mpm_event:notice] [pid N:tid N] AH00492: caught SIGWINCH, shutting down gracefully
  $ docker run --rm httpd:2.4.68 httpd -t
  AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.3. Set the 'ServerName' directive globally to suppress this message
  Syntax OK
  $ docker run --rm httpd:2.4.68 httpd-foreground -t 2>&1 | tail -1
  Syntax OK
  $ docker run --rm httpd:2.4.68 httpd-foreground -Foo 2>&1 | head -2
  httpd: illegal option -- F
  Usage: httpd [-D name] [-d directory] [-f file]
