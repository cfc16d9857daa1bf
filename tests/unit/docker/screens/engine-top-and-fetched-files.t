The real docker CLI 29.7.2 beside the real engine: top, what the old builder fetches, a name that is none.

  % docker pull -q busybox:1.36; docker run -d --name t busybox:1.36 sleep 1000; docker run -d --name web -p 8098:80 -v $PWD:/srv busybox:1.36 httpd -f -h /srv; echo hello > f; sleep 1
  $ docker top t
  Error response from daemon: No such container: t
  [1]
  $ docker top t -o pid,comm
  Error response from daemon: No such container: t
  [1]
  $ docker top t -o pid=,comm=
  Error response from daemon: No such container: t
  [1]
  $ docker top t o pid,comm
  Error response from daemon: No such container: t
  [1]
  $ docker top t -eo pid,args
  Error response from daemon: No such container: t
  [1]
  $ docker top t -eo pid=PROC,args=WHAT
  Error response from daemon: No such container: t
  [1]
  $ docker top t -ef
  Error response from daemon: No such container: t
  [1]
  $ docker top t aux | head -1
  Error response from daemon: No such container: t
  $ docker top t -x | head -1
  Error response from daemon: No such container: t
  $ docker top t -o nosuch
  Error response from daemon: No such container: t
  [1]
  $ docker top t -o comm
  Error response from daemon: No such container: t
  [1]
  $ docker top t --nosuch
  Error response from daemon: No such container: t
  [1]
  $ docker top t -Q
  Error response from daemon: No such container: t
  [1]
  $ docker top t -o pid -o comm
  Error response from daemon: No such container: t
  [1]
  $ docker top t -ww -o pid,args
  Error response from daemon: No such container: t
  [1]
  $ docker top t -H | head -1
  Error response from daemon: No such container: t
  $ docker top t axf | head -1
  Error response from daemon: No such container: t
  $ docker top t -l | head -1
  Error response from daemon: No such container: t
  $ docker top nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker top
  docker: 'docker top' requires at least 1 argument

  Usage:  docker top CONTAINER [ps OPTIONS]

  See 'docker top --help' for more information
  [1]
  % export DOCKER_BUILDKIT=0
  $ printf 'FROM busybox:1.36\nADD http://127.0.0.1:9/x /x\n' | docker build -
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : ADD http://127.0.0.1:9/x /x
  ADD failed: Get "http://127.0.0.1:9/x": dial tcp 127.0.0.1:9: connect: connection refused
  [1]
  $ printf 'FROM busybox:1.36\nADD http://127.0.0.1:8098/f /x/\nADD http://127.0.0.1:8098/f /y\nRUN cat /x/f /y; stat -c %%a /y\n' | docker build -
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/4 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/4 : ADD http://127.0.0.1:8098/f /x/

   ---> 529649c4631e
  Step 3/4 : ADD http://127.0.0.1:8098/f /y

   ---> 06a3546a002a
  Step 4/4 : RUN cat /x/f /y; stat -c %a /y
   ---> Running in 3d8f0ba68ec1
  hello
  hello
  600
   ---> Removed intermediate container 3d8f0ba68ec1
   ---> 67f9d9ea629e
  Successfully built 67f9d9ea629e
  $ printf 'FROM busybox:1.36\nADD http://127.0.0.1:8098/nosuch /x\n' | docker build -
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : ADD http://127.0.0.1:8098/nosuch /x
  ADD failed: failed to GET http://127.0.0.1:8098/nosuch with status 404 Not Found: <HTML><HEAD><TITLE>404 Not Found</TITLE></HEAD>
  <BODY><H1>404 Not Found</H1>
  The requested URL was not found
  </BODY></HTML>
  [1]
  $ printf 'FROM busybox:1.36\nADD http://127.0.0.1:8098/ /x/\n' | docker build -
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : ADD http://127.0.0.1:8098/ /x/
  ADD failed: failed to GET http://127.0.0.1:8098/ with status 404 Not Found: <HTML><HEAD><TITLE>404 Not Found</TITLE></HEAD>
  <BODY><H1>404 Not Found</H1>
  The requested URL was not found
  </BODY></HTML>
  [1]
  $ printf 'FROM busybox:1.36\nCOPY http://127.0.0.1:8098/f /x\n' | docker build -
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : COPY http://127.0.0.1:8098/f /x
  COPY failed: source can't be a URL for COPY
  [1]
  $ curl -s --unix-socket /var/run/docker.sock -X POST 'http://d/build?remote=http://127.0.0.1:9/x.tar'
  {"message":"error downloading remote context http://127.0.0.1:9/x.tar: Get \"http://127.0.0.1:9/x.tar\": dial tcp 127.0.0.1:9: connect: connection refused"}
  $ curl -s --unix-socket /var/run/docker.sock -X POST 'http://d/build?remote=http://127.0.0.1:8098/nosuch'
  {"message":"error downloading remote context http://127.0.0.1:8098/nosuch: failed to GET http://127.0.0.1:8098/nosuch with status 404 Not Found: <HTML><HEAD><TITLE>404 Not Found</TITLE></HEAD>\n<BODY><H1>404 Not Found</H1>\nThe requested URL was not found\n</BODY></HTML>"}
  $ curl -s --unix-socket /var/run/docker.sock -X POST 'http://d/images/Bad/tag?repo=x' -w '%{http_code}\n'
  {"message":"invalid reference format: repository name (library/Bad) must be lowercase"}
  404
