  % docker pull -q busybox:1.36
  $ printf 'FROM busybox:1.36\nRUN --device=vendor.com/gpu echo hi\n' > Dockerfile
  % docker build --progress=plain . 2>&1 | sed 's/[0-9.]*s done/Ns/'
  $ printf 'FROM busybox:1.36\nRUN --device=vendor.com/gpu=all,required echo hi\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 104B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --device=vendor.com/gpu=all,required echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: device feature is only supported in Dockerfile frontend 1.14.0-labs or later
  [1]
  $ printf 'FROM busybox:1.36\nRUN --device=name=vendor.com/gpu,required=false echo hi\n' > Dockerfile
  $ docker build --progress=plain --no-cache .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 111B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --device=name=vendor.com/gpu,required=false echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: device feature is only supported in Dockerfile frontend 1.14.0-labs or later
  [1]
  $ docker build --allow device .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 111B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --device=name=vendor.com/gpu,required=false echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: device feature is only supported in Dockerfile frontend 1.14.0-labs or later
  [1]
  $ docker build --allow device=vendor.com/gpu .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 111B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --device=name=vendor.com/gpu,required=false echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: device feature is only supported in Dockerfile frontend 1.14.0-labs or later
  [1]
  $ printf 'FROM busybox:1.36\nRUN --device=vendor.com/gpu,required=maybe echo hi\n' > Dockerfile
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 106B                                                                                                                                                               0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --device=vendor.com/gpu,required=maybe echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: invalid value for required: maybe
  [1]
  $ printf 'FROM busybox:1.36\nRUN --device=vendor.com/gpu,foo=1 echo hi\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 97B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --device=vendor.com/gpu,foo=1 echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unexpected key 'foo' in 'foo=1'
  [1]
  $ printf 'FROM busybox:1.36\nRUN --device= echo hi\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --device= echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: failed to parse csv devices: EOF
  [1]
  $ printf 'FROM busybox:1.36\nRUN --device echo hi\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 76B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --device echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: missing a value on flag: --device
  [1]
  $ printf 'FROM busybox:1.36\nRUN --device=nope echo hi\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 81B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --device=nope echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: device feature is only supported in Dockerfile frontend 1.14.0-labs or later
  [1]
  $ printf 'FROM busybox:1.36\nRUN --device=nope,required=0 echo hi\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 92B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --device=nope,required=0 echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: device feature is only supported in Dockerfile frontend 1.14.0-labs or later
  [1]
  $ printf '# syntax=docker/dockerfile:1\nFROM busybox:1.36\nRUN --device=vendor.com/gpu echo hi\n' > Dockerfile
