Begins with: workloads.t

  $ kubectl proxy --port=x
  error: invalid argument "x" for "-p, --port" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl proxy --help' for usage.
  [1]
  $ kubectl proxy --port=99999
  error: listen tcp: address 99999: invalid port
  [1]
  % (kubectl proxy --www=/nosuch --port=0 & sleep 1; kill $!)
  $ kubectl proxy --address=1.2.3.4
  error: listen tcp 1.2.3.4:8001: bind: cannot assign requested address
  [1]
  $ kubectl proxy --unix-socket=/nosuch/x
  error: listen unix /nosuch/x: bind: no such file or directory
  [1]
  $ (kubectl proxy --unix-socket=/tmp/ps & sleep 1; curl -s --unix-socket /tmp/ps http://x/api/v1/namespaces/default/configmaps/settings | head -3; kill $!)
  Starting to serve on /tmp/ps
  Forbidden
  $ (kubectl proxy --port=8041 & sleep 1; curl -s localhost:8041/version | tr -d " \n" | cut -c1-26; echo; curl -s -o /dev/null -w '%{http_code}\n' localhost:8041/nosuch; curl -s localhost:8041/nosuch; curl -s -o /dev/null -w '%{http_code}\n' -X POST localhost:8041/api/v1/namespaces/default/pods/alone/exec; curl -s localhost:8041/api/v1/namespaces/default/pods/alone/exec; curl -s localhost:8041/api/v1/namespaces/default/pods/alone/attach; curl -s -H 'Host: evil.example.com' localhost:8041/api; curl -s localhost:8041/static/x; kill $!)
  Starting to serve on 127.0.0.1:8041
  {"major":"1","minor":"37",

  404
  404 page not found
  403
  Forbidden
  Forbidden
  Forbidden
  404 page not found
  $ (kubectl proxy --port=8042 --api-prefix=/foo & sleep 1; curl -s localhost:8042/foo/api | tr -d " \n" | cut -c1-40; echo; curl -s localhost:8042/api; curl -s localhost:8042/foo; curl -s localhost:8042/; kill $!)
  Starting to serve on 127.0.0.1:8042
  {"kind":"APIVersions","versions":["v1"],

  404 page not found
  <a href="/foo/">Temporary Redirect</a>.

  404 page not found
  $ (mkdir www; echo hi > www/a.txt; echo '<p>' > www/index.html; kubectl proxy --port=8043 --www=www --www-prefix=/w/ & sleep 1; curl -s localhost:8043/w/a.txt; curl -s localhost:8043/w/; curl -s localhost:8043/w/none; curl -s localhost:8043/w; kill $!)
  Starting to serve on 127.0.0.1:8043
  hi
  <p>
  404 page not found
  <a href="/w/">Temporary Redirect</a>.
  $ (kubectl proxy --port=8044 --reject-methods='POST,PUT' --accept-paths='^/api/v1/namespaces' & sleep 1; curl -s -o /dev/null -w '%{http_code}\n' localhost:8044/api/v1/namespaces/default; curl -s localhost:8044/api/v1/nodes; curl -s -X POST localhost:8044/api/v1/namespaces; kill $!)
  Starting to serve on 127.0.0.1:8044
  200
  Forbidden
  Forbidden
  % (kubectl proxy --port=8045 --reject-paths='' & sleep 1; curl -s localhost:8045/api/v1/namespaces/default/pods/alone/exec | tr -d " \n"; echo; kill $!)
  % (kubectl proxy --port=8046 --disable-filter & sleep 1; curl -s -o /dev/null -w '%{http_code}\n' -H 'Host: evil' localhost:8046/api; kill $!)
  $ (kubectl proxy --port=8047 --append-server-path & sleep 1; curl -s localhost:8047/healthz; echo; kill $!)
  Starting to serve on 127.0.0.1:8047
  ok
  $ (kubectl proxy --port=8048 & sleep 1; kubectl proxy --port=8048; kill $!)
  Starting to serve on 127.0.0.1:8048
  error: listen tcp 127.0.0.1:8048: bind: address already in use
  $ kubectl proxy --port=8049 --keepalive=x
  error: invalid argument "x" for "--keepalive" flag: time: invalid duration "x"
  See 'kubectl proxy --help' for usage.
  [1]
  $ (kubectl proxy --port=8050 --api-prefix=foo & sleep 1; curl -s localhost:8050/foo/healthz; echo; kill $!)
  Starting to serve on 127.0.0.1:8050
  404 page not found
  $ (kubectl proxy --port=8051 --www=www & sleep 1; curl -s localhost:8051/static/a.txt; curl -s localhost:8051/static/; kill $!)
  Starting to serve on 127.0.0.1:8051
  hi
  <p>
  $ kubectl proxy --port=8011 --unix-socket=/tmp/x
  error: cannot set --unix-socket and --port at the same time
  [1]
  $ echo x > plain; kubectl proxy --unix-socket=plain
  error: listen unix plain: bind: address already in use
  [1]
  % (kubectl proxy --www=plain --unix-socket=/tmp/ps2 & sleep 1; ls -l /tmp/ps2 | cut -c1-10; curl -s --unix-socket /tmp/ps2 http://localhost/healthz; echo; kill $!)
  % mkdir www/sub; echo x > "www/a&b.txt"; rm www/index.html; (kubectl proxy --port=8060 --www=www & sleep 1; curl -s localhost:8060/static/; curl -si localhost:8060/static/sub | head -1; curl -s localhost:8060/static/sub/; curl -sI localhost:8060/static/a.txt | grep -i "^content"; kill $!)
