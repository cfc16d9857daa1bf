  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  % mkdir -p w && cd w && echo hello > a.txt && mkdir -p src/sub && echo one > src/one.txt && echo two > src/sub/two.txt
  $ printf 'FROM busybox:1.36\nUSER nobody\nWORKDIR /home/x\nRUN pwd && id -un && touch f\n' > Dockerfile
  % docker build --progress=plain -t u1 .
  $ printf 'FROM busybox:1.36\nWORKDIR /data\nWORKDIR sub\nRUN pwd\nUSER 1000:1000\nRUN id\n' > Dockerfile
  $ docker build --progress=plain -t u2 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 111B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/5] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 CACHED

  #5 [2/5] WORKDIR /data
  #5 DONE 0.0s

  #6 [3/5] WORKDIR sub
  #6 DONE 0.1s

  #7 [4/5] RUN pwd
  #7 0.360 /data/sub
  #7 DONE 0.4s

  #8 [5/5] RUN id
  #8 0.366 uid=1000 gid=1000 groups=1000
  #8 DONE 0.4s

  #9 exporting to image
  #9 exporting layers
  #9 exporting layers 0.4s done
  #9 exporting manifest sha256:d46595b761392be91ad74bd469ad22d1cd43d9e6d93088cb0429224976c99947
  #9 exporting manifest sha256:d46595b761392be91ad74bd469ad22d1cd43d9e6d93088cb0429224976c99947 0.0s done
  #9 exporting config sha256:c72a902bcb42a62d4bbaf15b78e633d9297e3ad574c6c35b6aacd2a5b5660825 0.1s done
  #9 exporting attestation manifest sha256:f1283a11739dac03f5232fea9ff1ec0f6bd427363e6cd88741f5a96b328de5cf 0.1s done
  #9 exporting manifest list sha256:6508fbfcc601bf7c2840e4098a8151e344d03ab9d3e4e2bfc511450974c96f36
  #9 exporting manifest list sha256:6508fbfcc601bf7c2840e4098a8151e344d03ab9d3e4e2bfc511450974c96f36 0.1s done
  #9 naming to docker.io/library/u2:latest done
  #9 unpacking to docker.io/library/u2:latest
  #9 unpacking to docker.io/library/u2:latest 0.3s done
  #9 DONE 1.1s
  $ docker run --rm u2 sh -c 'pwd; id'
  /data/sub
  uid=1000 gid=1000 groups=1000
  $ docker inspect -f '{{.Config.User}} {{.Config.WorkingDir}}' u2
  1000:1000 /data/sub
  $ printf 'FROM busybox:1.36\nUSER nosuch\nRUN id\n' > Dockerfile
  $ docker build -t u3 .

  [+] Building 0.3s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 74B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] RUN id                                                                                                                                                                             0.1s
  ------
   > [2/2] RUN id:
  ------
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     USER nosuch
     3 | >>> RUN id
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c id" did not complete successfully: unable to find user nosuch: no matching entries in passwd file
  [1]
  $ printf 'FROM busybox:1.36\nSHELL ["/bin/sh","-ec"]\nRUN false; echo never\n' > Dockerfile
  $ docker build -t sh1 .

  [+] Building 0.8s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 101B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] RUN false; echo never                                                                                                                                                              0.3s
  ------
   > [2/2] RUN false; echo never:
  ------
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     SHELL ["/bin/sh","-ec"]
     3 | >>> RUN false; echo never
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -ec false; echo never" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox:1.36\nSHELL ["/bin/sh","-xc"]\nRUN echo hi\nCMD echo shell\n' > Dockerfile
  % docker build --progress=plain -t sh2 .
  $ docker inspect -f '{{json .Config.Shell}} {{json .Config.Cmd}}' sh2
  ["/bin/sh","-xc"] ["/bin/sh","-xc","echo shell"]
  $ docker run --rm sh2
  + echo shell
  shell
  $ printf 'FROM busybox:1.36\nSHELL /bin/sh -c\n' > Dockerfile
  $ docker build -t sh3 .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 72B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> SHELL /bin/sh -c
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: SHELL requires the arguments to be in JSON form
  [1]
  $ printf 'FROM busybox:1.36\nHEALTHCHECK --interval=2s --timeout=1s --retries=2 --start-period=3s CMD wget -q localhost || exit 1\nCMD ["sleep","100"]\n' > Dockerfile
  $ docker build -q -t hc1 .
  sha256:eee2887f8a2fce62b0706293648b79a30038d6788b9d98c8c84ad79bb220e405
  $ docker inspect -f '{{json .Config.Healthcheck}}' hc1
  {"Test":["CMD-SHELL","wget -q localhost || exit 1"],"Interval":2000000000,"Timeout":1000000000,"StartPeriod":3000000000,"Retries":2}
  $ printf 'FROM hc1\nHEALTHCHECK NONE\n' | docker build -q -t hc2 -
  sha256:c24584a9b43de3d44bb46404171ceb1584f33cd797f3e625045717574e90e795
  $ docker inspect -f '{{json .Config.Healthcheck}}' hc2
  {"Test":["NONE"]}
  $ printf 'FROM busybox:1.36\nHEALTHCHECK --interval=foo CMD true\n' | docker build -t hc3 -

  [+] Building 0.3s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 91B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK --interval=foo CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: time: invalid duration "foo"
  [1]
  $ printf 'FROM busybox:1.36\nHEALTHCHECK --foo=1s CMD true\n' | docker build -t hc3 -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 85B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK --foo=1s CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --foo
  [1]
  $ printf 'FROM busybox:1.36\nHEALTHCHECK BAD true\n' | docker build -t hc3 -

  [+] Building 0.4s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 76B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK BAD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Unknown type "BAD" in HEALTHCHECK (try CMD)
  [1]
  $ printf 'FROM busybox:1.36\nHEALTHCHECK\n' | docker build -t hc3 -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 67B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: HEALTHCHECK requires at least one argument
  [1]
  $ printf 'FROM busybox:1.36\nHEALTHCHECK CMD\n' | docker build -t hc3 -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 71B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK CMD
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Missing command after HEALTHCHECK CMD
  [1]
  $ printf 'FROM busybox:1.36\nHEALTHCHECK NONE foo\n' | docker build -t hc3 -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 76B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK NONE foo
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: HEALTHCHECK NONE takes no arguments
  [1]
  $ printf 'FROM busybox:1.36\nHEALTHCHECK --retries=-1 CMD true\n' | docker build -t hc3 -

  [+] Building 0.3s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 89B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK --retries=-1 CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: --retries cannot be negative (-1)
  [1]
  $ printf 'FROM busybox:1.36\nHEALTHCHECK --interval=0.5ms CMD true\n' | docker build -t hc3 -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 93B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK --interval=0.5ms CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Interval "interval" cannot be less than 1ms
  [1]
  % printf 'FROM busybox:1.36\nHEALTHCHECK CMD true\nHEALTHCHECK CMD false\n' | docker build -t hc4 -
  $ printf 'FROM busybox:1.36\nSTOPSIGNAL SIGQUIT\nVOLUME /data\nVOLUME ["/a","/b c"]\nEXPOSE 80 443/tcp 53/udp\nEXPOSE 8000-8002\nLABEL a=b "c d"="e f" multi="x\\\ny"\n' > Dockerfile
  $ docker build -q -t meta .
  sha256:7c21ac5020fda9752c97d47a0eac53a7f30e104947fc2ec9a7b96df615a067e9
  $ docker inspect -f '{{json .Config}}' meta
  {"ExposedPorts":{"443/tcp":{},"53/udp":{},"80/tcp":{},"8000/tcp":{},"8001/tcp":{},"8002/tcp":{}},"Env":["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],"Cmd":["sh"],"Volumes":{"/a":{},"/b c":{},"/data":{}},"Labels":{"a":"b","c d":"e f","multi":"xy"},"StopSignal":"SIGQUIT"}
  $ docker history meta
  IMAGE          CREATED         CREATED BY                            SIZE      COMMENT
  7c21ac5020fd   19 months ago   LABEL a=b c d=e f multi=xy            0B        buildkit.dockerfile.v0
  <missing>      19 months ago   EXPOSE [8000/tcp 8001/tcp 8002/tcp]   0B        buildkit.dockerfile.v0
  <missing>      19 months ago   EXPOSE [443/tcp 53/udp 80/tcp]        0B        buildkit.dockerfile.v0
  <missing>      19 months ago   VOLUME [/a /b c]                      0B        buildkit.dockerfile.v0
  <missing>      19 months ago   VOLUME [/data]                        0B        buildkit.dockerfile.v0
  <missing>      19 months ago   STOPSIGNAL SIGQUIT                    0B        buildkit.dockerfile.v0
  <missing>      19 months ago   BusyBox 1.36.1 (glibc), Debian 12     2.04MB
  $ docker history --no-trunc --format '{{.CreatedBy}} {{.Size}} {{.Comment}}' meta
  LABEL a=b c d=e f multi=xy 0B buildkit.dockerfile.v0
  EXPOSE [8000/tcp 8001/tcp 8002/tcp] 0B buildkit.dockerfile.v0
  EXPOSE [443/tcp 53/udp 80/tcp] 0B buildkit.dockerfile.v0
  VOLUME [/a /b c] 0B buildkit.dockerfile.v0
  VOLUME [/data] 0B buildkit.dockerfile.v0
  STOPSIGNAL SIGQUIT 0B buildkit.dockerfile.v0
  BusyBox 1.36.1 (glibc), Debian 12 2.04MB
  $ printf 'FROM busybox:1.36\nSTOPSIGNAL FOO\n' | docker build -t x -

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 70B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> STOPSIGNAL FOO
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid signal: FOO
  [1]
  $ printf 'FROM busybox:1.36\nSTOPSIGNAL\n' | docker build -t x -

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> STOPSIGNAL
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: STOPSIGNAL requires exactly one argument
  [1]
  $ printf 'FROM busybox:1.36\nVOLUME\n' | docker build -t x -

  [+] Building 0.3s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 62B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> VOLUME
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: VOLUME requires at least one argument
  [1]
  $ printf 'FROM busybox:1.36\nVOLUME [""]\n' | docker build -t x -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 67B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> VOLUME [""]
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: VOLUME specified can not be an empty string
  [1]
  $ printf 'FROM busybox:1.36\nEXPOSE\n' | docker build -t x -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 62B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: EXPOSE requires at least one argument
  [1]
  $ printf 'FROM busybox:1.36\nEXPOSE abc\n' | docker build -t x -

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE abc
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid containerPort: abc
  [1]
  $ printf 'FROM busybox:1.36\nEXPOSE 80/foo\n' | docker build -t x -

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 69B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE 80/foo
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid port: "80/foo": invalid proto: foo
  [1]
  $ printf 'FROM busybox:1.36\nEXPOSE 80-70\n' | docker build -t x -

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 68B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE 80-70
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid containerPort: 80-70
  [1]
  $ printf 'FROM busybox:1.36\nLABEL\n' | docker build -t x -

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> LABEL
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: LABEL requires at least one argument
  [1]
  $ printf 'FROM busybox:1.36\nLABEL foo\n' | docker build -t x -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 65B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> LABEL foo
     3 |
  --------------------
  ERROR: failed to build: failed to solve: LABEL must have two arguments
  [1]
  $ printf 'FROM busybox:1.36\nLABEL =foo\n' | docker build -t x -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> LABEL =foo
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: LABEL names can not be blank
  [1]
  $ printf 'FROM busybox:1.36\nENV\n' | docker build -t x -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 59B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ENV requires at least one argument
  [1]
  $ printf 'FROM busybox:1.36\nENV A\n' | docker build -t x -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV A
     3 |
  --------------------
  ERROR: failed to build: failed to solve: ENV must have two arguments
  [1]
  $ printf 'FROM busybox:1.36\nENV =B\n' | docker build -t x -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 62B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV =B
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ENV names can not be blank
  [1]
  $ printf 'FROM busybox:1.36\nENV A=1 B\n' | docker build -t x -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 65B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV A=1 B
     3 |
  --------------------
  ERROR: failed to build: failed to solve: Syntax error - can't find = in "B". Must be of the form: name=value
  [1]
  $ printf 'FROM busybox:1.36\nENV A="b\n' | docker build -t x -

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 64B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV A="b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "\"b": unexpected end of statement while looking for matching double-quote
  [1]
  $ printf 'FROM busybox:1.36\nARG 1 A=\nARG A B=2 C\nRUN echo $A $B $C\n' | docker build --progress plain --build-arg A=7 -t x -
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 94B done
  #1 DONE 0.1s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.1s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 CACHED

  #5 [2/2] RUN echo 7 2 $C
  #5 0.452 7 2
  #5 DONE 0.5s

  #6 exporting to image
  #6 exporting layers
  #6 exporting layers 0.2s done
  #6 exporting manifest sha256:e83e3cb53100ad5d6c9b51680579551205c7ff0e62f179e7973e4f52b66ea8fb
  #6 exporting manifest sha256:e83e3cb53100ad5d6c9b51680579551205c7ff0e62f179e7973e4f52b66ea8fb 0.0s done
  #6 exporting config sha256:7e221cc6bd7c3408179e4e34a0031393d97efa5dbe35606c0beb2c0e13afdd4f 0.0s done
  #6 exporting attestation manifest sha256:7767ced01f93db26ae96b7619abb41ca59f5fc09b0f668a7a82131c82a2ab54b
  #6 exporting attestation manifest sha256:7767ced01f93db26ae96b7619abb41ca59f5fc09b0f668a7a82131c82a2ab54b 0.0s done
  #6 exporting manifest list sha256:85cfc7ac5567ffa453b80ea9e16a2c2cdaabfdf925485bc9693d46782a59c4bc 0.1s done
  #6 naming to docker.io/library/x:latest done
  #6 unpacking to docker.io/library/x:latest 0.1s done
  #6 DONE 0.4s
  $ printf 'FROM busybox:1.36\nUSER\n' | docker build -t x -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 60B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> USER
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: USER requires exactly one argument
  [1]
  $ printf 'FROM busybox:1.36\nUSER a b\n' | docker build -t x -

  [+] Building 0.8s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 64B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => exporting to image                                                                                                                                                                             0.3s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:de4723ced1d4be98b1505f081ab019c9fca52c683d25f672e856a899078aaa55                                                                                                  0.0s
   => => exporting config sha256:ffc986b67515ab974240613b51b41e18f34df85153c5c6d6be35a51de402d0b7                                                                                                    0.0s
   => => exporting attestation manifest sha256:a10db47006050f84ad3c5265c5a564a135138d4f5525def41ac727338138d94d                                                                                      0.0s
   => => exporting manifest list sha256:9da4a25979f8964178ddc5e923e267d070da33a9422eeb08b5298860c0d66995                                                                                             0.0s
   => => naming to docker.io/library/x:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/x:latest                                                                                                                                                     0.0s
  % printf 'FROM busybox:1.36\nWORKDIR a b\nRUN pwd\n' | docker build --progress plain -t x -
  $ printf 'FROM busybox:1.36\nENTRYPOINT\nCMD\n' | docker build -t x -

  [+] Building 0.7s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 70B                                                                                                                                                                0.0s
   => WARN: JSONArgsRecommended: JSON arguments recommended for ENTRYPOINT to prevent unintended behavior related to OS signals (line 2)                                                             0.1s
   => WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 3)                                                                    0.1s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => exporting to image                                                                                                                                                                             0.3s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:fcfa39f245fc317aef14f720050ec779a7fbd6700458b1888a870b4ca9592233                                                                                                  0.0s
   => => exporting config sha256:10b32b4fccf15c4f778eb7e1462644758cc7bc7b47ec2b01f0897f367f609b57                                                                                                    0.1s
   => => exporting attestation manifest sha256:a52dcffc9c1a441202d113d1712642e2104acf98828b865d1ba3cafbecff5236                                                                                      0.1s
   => => exporting manifest list sha256:f8a8bdba4cf73e6d87720402feeeba764bd99abc96fe6324c8aae376cea3c3c9                                                                                             0.1s
   => => naming to docker.io/library/x:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/x:latest                                                                                                                                                     0.0s

   2 warnings found (use docker --debug to expand):
   - JSONArgsRecommended: JSON arguments recommended for ENTRYPOINT to prevent unintended behavior related to OS signals (line 2)
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 3)
  $ docker inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}' x
  ["/bin/sh","-c",""] ["/bin/sh","-c",""]
  $ printf 'FROM busybox:1.36\nENTRYPOINT []\nCMD []\n' | docker build -q -t x -
  sha256:f45835ad8b0d75a46e893f269b015cd69e1d33c82930dd047cb30fe3fd6119c2
  $ docker run --rm x
  docker: Error response from daemon: no command specified

  Run 'docker run --help' for more information
  [125]
  $ printf 'FROM busybox:1.36\nRUN\n' | docker build -t x -

  [+] Building 1.4s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 59B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.1s
   => [2/2] RUN                                                                                                                                                                                      0.4s
   => exporting to image                                                                                                                                                                             0.5s
   => => exporting layers                                                                                                                                                                            0.2s
   => => exporting manifest sha256:9b5e026420a07bbab844d0b4c97172601b7e711eadb5df149f1f66404e4c7340                                                                                                  0.1s
   => => exporting config sha256:107932645ebddc12bcd67364860dc131c3ee25a910a2f6f2b57682715627106d                                                                                                    0.0s
   => => exporting attestation manifest sha256:e3c53c15b215a0f8a37430533915c003b3bdd044ed16a91bee8cc492dd4a4b73                                                                                      0.1s
   => => exporting manifest list sha256:0ecbe76b6732242c38656c069731cd6c8a94de0f93ca3af855ef38b842cb216b                                                                                             0.1s
   => => naming to docker.io/library/x:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/x:latest                                                                                                                                                     0.1s
  $ printf 'FROM busybox:1.36\nRUN []\n' | docker build -t x -

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 62B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  ERROR: failed to build: failed to solve: failed to marshal LLB definition: arguments are required
  [1]
  $ printf 'FROM busybox:1.36\nRUN ["echo","a b"]\nRUN ["nosuch"]\n' | docker build -t x -

  [+] Building 1.2s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 89B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/3] RUN ["echo","a b"]                                                                                                                                                                       0.4s
   => ERROR [3/3] RUN ["nosuch"]                                                                                                                                                                     0.5s
  ------
   > [3/3] RUN ["nosuch"]:
  0.408 runc run failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  ------
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     RUN ["echo","a b"]
     3 | >>> RUN ["nosuch"]
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "nosuch" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox:1.36\nCOPY\n' | docker build -t x -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 60B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: COPY requires at least two arguments, but only one was provided. Destination could not be determined
  [1]
  $ printf 'FROM busybox:1.36\nCOPY a\n' | docker build -t x -

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 62B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY a
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: COPY requires at least two arguments, but only one was provided. Destination could not be determined
  [1]
  $ printf 'FROM busybox:1.36\nADD a\n' | docker build -t x -

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ADD a
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ADD requires at least two arguments, but only one was provided. Destination could not be determined
  [1]
  $ printf 'FROM busybox:1.36\nMAINTAINER\n' | docker build -t x -

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
   => WARN: MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 2)                                                                                              0.0s

   1 warning found (use docker --debug to expand):
   - MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 2)
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> MAINTAINER
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: MAINTAINER requires exactly one argument
  [1]
  $ printf 'FROM busybox:1.36\nMAINTAINER ann <ann@x.org>\n' | docker build -q -t x -
  sha256:3b8e37e187f98c91ec8c1d250e96ffc5e112363588ad4c3a21be95b51cfeec25
  $ docker inspect -f '{{.Author}} {{.Config.Labels}}' x
  ann <ann@x.org> map[]
