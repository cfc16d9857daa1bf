The real docker CLI 29.7.2 beside the real engine: docker search, of a Hub that has the repositories of these recordings.

  $ docker search nosuchthing
  NAME      DESCRIPTION   STARS     OFFICIAL
  $ docker search
  docker: 'docker search' requires 1 argument

  Usage:  docker search [OPTIONS] TERM

  Run 'docker search --help' for more information
  [1]
  $ docker search a b
  docker: 'docker search' requires 1 argument

  Usage:  docker search [OPTIONS] TERM

  Run 'docker search --help' for more information
  [1]
  $ docker search busybox
  NAME      DESCRIPTION           STARS     OFFICIAL
  busybox   Busybox base image.   3400      [OK]
  $ docker search --limit 1 busybox
  NAME      DESCRIPTION           STARS     OFFICIAL
  busybox   Busybox base image.   3400      [OK]
  $ docker search --limit 0 n
  NAME      DESCRIPTION                                     STARS     OFFICIAL
  nginx     Official build of Nginx.                        21000     [OK]
  node      Node.js is a JavaScript-based platform for s…   14000     [OK]
  alpine    A minimal Docker image based on Alpine Linux…   11400     [OK]
  python    Python is an interpreted, interactive, objec…   10200     [OK]
  debian    Debian is a Linux distribution that's compos…   5200      [OK]
  $ docker search --limit 101 n
  Error response from daemon: limit 101 is outside the range of [1, 100]
  [1]
  $ docker search --limit=-1 n
  NAME      DESCRIPTION                                     STARS     OFFICIAL
  nginx     Official build of Nginx.                        21000     [OK]
  node      Node.js is a JavaScript-based platform for s…   14000     [OK]
  alpine    A minimal Docker image based on Alpine Linux…   11400     [OK]
  python    Python is an interpreted, interactive, objec…   10200     [OK]
  debian    Debian is a Linux distribution that's compos…   5200      [OK]
  $ docker search --limit 2 n
  NAME      DESCRIPTION                                     STARS     OFFICIAL
  nginx     Official build of Nginx.                        21000     [OK]
  node      Node.js is a JavaScript-based platform for s…   14000     [OK]
  $ docker search --no-trunc nginx
  NAME      DESCRIPTION                STARS     OFFICIAL
  nginx     Official build of Nginx.   21000     [OK]
  $ docker search --filter is-official=true nginx
  NAME      DESCRIPTION                STARS     OFFICIAL
  nginx     Official build of Nginx.   21000     [OK]
  $ docker search --filter is-official=false nginx
  NAME      DESCRIPTION   STARS     OFFICIAL
  $ docker search --filter is-official=x nginx
  Error response from daemon: invalid filter 'is-official=[x]'
  [1]
  $ docker search --filter is-automated=true nginx
  WARNING: the "is-automated" filter is deprecated, and searching for "is-automated=true" will not yield any results in future.
  NAME      DESCRIPTION   STARS     OFFICIAL
  $ docker search --filter stars=100 nginx
  NAME      DESCRIPTION                STARS     OFFICIAL
  nginx     Official build of Nginx.   21000     [OK]
  $ docker search --filter stars=x nginx
  Error response from daemon: invalid filter 'stars=x': strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ docker search --filter stars=99999999 nginx
  NAME      DESCRIPTION   STARS     OFFICIAL
  $ docker search --filter foo=x nginx
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker search --filter stars nginx
  invalid argument "stars" for "-f, --filter" flag: bad format of filter (expected name=value)

  Usage:  docker search [OPTIONS] TERM

  Run 'docker search --help' for more information
  [125]
  $ docker search -f stars=1 -f is-official=1 nginx
  NAME      DESCRIPTION                STARS     OFFICIAL
  nginx     Official build of Nginx.   21000     [OK]
  $ docker search --format '{{.Name}} {{.StarCount}} {{.IsOfficial}}' nginx
  nginx 21000 [OK]
  $ docker search --format json busybox
  {"Description":"Busybox base image.","IsOfficial":"true","Name":"busybox","StarCount":"3400"}
  $ docker search --format 'table {{.Name}}\t{{.IsAutomated}}\t{{.IsOfficial}}' busybox
  template parsing error: template: :1:12: executing "" at <.IsAutomated>: can't evaluate field IsAutomated in type *registry.searchContext
  [1]
  $ docker search --format '{{json .}}' busybox
  {"Description":"Busybox base image.","IsOfficial":"true","Name":"busybox","StarCount":"3400"}
  $ docker search --format '{{.Nosuch}}' busybox
  template parsing error: template: :1:2: executing "" at <.Nosuch>: can't evaluate field Nosuch in type *registry.searchContext
  [1]
  $ docker search localhost:5000/x
  Error response from daemon: invalid registry endpoint "http://localhost:5000/v1/". HTTPS attempt: Get "https://localhost:5000/v1/_ping": dial tcp 127.0.0.1:5000: connect: connection refused. HTTP attempt: Get "http://localhost:5000/v1/_ping": dial tcp 127.0.0.1:5000: connect: connection refused
  [1]
  $ docker search docker.io/busybox
  NAME      DESCRIPTION           STARS     OFFICIAL
  busybox   Busybox base image.   3400      [OK]
  $ docker search library/busybox
  NAME      DESCRIPTION           STARS     OFFICIAL
  busybox   Busybox base image.   3400      [OK]
  $ docker search -s 3 x
  unknown shorthand flag: 's' in -s

  Usage:  docker search [OPTIONS] TERM

  Run 'docker search --help' for more information
  [125]
  $ docker search 'BUSY'
  NAME      DESCRIPTION           STARS     OFFICIAL
  busybox   Busybox base image.   3400      [OK]
  $ docker search ''
  NAME          DESCRIPTION                                     STARS     OFFICIAL
  nginx         Official build of Nginx.                        21000     [OK]
  node          Node.js is a JavaScript-based platform for s…   14000     [OK]
  redis         Redis is the world’s fastest data platform f…   13400     [OK]
  alpine        A minimal Docker image based on Alpine Linux…   11400     [OK]
  python        Python is an interpreted, interactive, objec…   10200     [OK]
  debian        Debian is a Linux distribution that's compos…   5200      [OK]
  httpd         The Apache HTTP Server Project                  4900      [OK]
  registry      Distribution implementation for storing and …   4200      [OK]
  busybox       Busybox base image.                             3400      [OK]
  hello-world   Hello World! (an example of minimal Dockeriz…   2500      [OK]
  $ docker search 'a b c'
  NAME      DESCRIPTION   STARS     OFFICIAL
  $ curl -s --unix-socket /var/run/docker.sock 'http://d/images/search?term=busybox'
  [{"star_count":3400,"is_official":true,"name":"busybox","is_automated":false,"description":"Busybox base image."}]
  $ curl -s --unix-socket /var/run/docker.sock 'http://d/images/search'
  [{"star_count":21000,"is_official":true,"name":"nginx","is_automated":false,"description":"Official build of Nginx."},{"star_count":14000,"is_official":true,"name":"node","is_automated":false,"description":"Node.js is a JavaScript-based platform for server-side and networking applications."},{"star_count":13400,"is_official":true,"name":"redis","is_automated":false,"description":"Redis is the world’s fastest data platform for caching, vector search, and NoSQL databases."},{"star_count":11400,"is_official":true,"name":"alpine","is_automated":false,"description":"A minimal Docker image based on Alpine Linux with a complete package index and only 5 MB in size!"},{"star_count":10200,"is_official":true,"name":"python","is_automated":false,"description":"Python is an interpreted, interactive, object-oriented, open-source programming language."},{"star_count":5200,"is_official":true,"name":"debian","is_automated":false,"description":"Debian is a Linux distribution that's composed entirely of free and open-source software."},{"star_count":4900,"is_official":true,"name":"httpd","is_automated":false,"description":"The Apache HTTP Server Project"},{"star_count":4200,"is_official":true,"name":"registry","is_automated":false,"description":"Distribution implementation for storing and distributing of container images and artifacts"},{"star_count":3400,"is_official":true,"name":"busybox","is_automated":false,"description":"Busybox base image."},{"star_count":2500,"is_official":true,"name":"hello-world","is_automated":false,"description":"Hello World! (an example of minimal Dockerization)"}]
  $ curl -s --unix-socket /var/run/docker.sock 'http://d/images/search?term=x&limit=abc'
  {"message":"invalid limit specified: strconv.Atoi: parsing \"abc\": invalid syntax"}
  $ curl -s --unix-socket /var/run/docker.sock 'http://d/images/search?term=x&filters=x'
  {"message":"invalid filter"}
  % docker search registry.invalid/x
  $ docker search http://x/y
  Error response from daemon: invalid repository name: repository name (http://x/y) should not have a scheme
  [1]
  % docker pull -q registry:2; docker run -d --name r -p 5000:5000 registry:2; sleep 2
  $ docker search localhost:5000/x
  Error response from daemon: invalid registry endpoint "http://localhost:5000/v1/". HTTPS attempt: Get "https://localhost:5000/v1/_ping": dial tcp 127.0.0.1:5000: connect: connection refused. HTTP attempt: Get "http://localhost:5000/v1/_ping": dial tcp 127.0.0.1:5000: connect: connection refused
  [1]
