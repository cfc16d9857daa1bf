  % docker pull -q busybox:1.36
  % mkdir -p k && cd k
  $ printf '# syntax=docker/dockerfile:nosuch\nFROM busybox:1.36\nRUN echo hi\n' > Dockerfile
  $ docker build -t k .

  [+] Building 0.2s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 101B                                                                                                                                                               0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:nosuch                                                                                                               0.1s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:nosuch:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:nosuch
     2 |     FROM busybox:1.36
     3 |     RUN echo hi
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:nosuch: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker build --progress=plain -t k .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 101B done
  #1 DONE 0.1s

  #2 resolve image config for docker-image://docker.io/docker/dockerfile:nosuch
  #2 ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:nosuch:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:nosuch
     2 |     FROM busybox:1.36
     3 |     RUN echo hi
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:nosuch: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ printf '# syntax=nosuch/thing\nFROM busybox:1.36\n' > Dockerfile
  $ docker build -t k .

  [+] Building 0.2s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
   => ERROR resolve image config for docker-image://docker.io/nosuch/thing:latest                                                                                                                    0.1s
  ------
   > resolve image config for docker-image://docker.io/nosuch/thing:latest:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=nosuch/thing
     2 |     FROM busybox:1.36
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/nosuch/thing:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ printf '# syntax=Foo:Bar:Baz\nFROM busybox:1.36\n' > Dockerfile
  % docker build -t k .
  $ printf '# syntax=busybox:1.36\nFROM busybox:1.36\n' > Dockerfile
  % docker build -t k .
  % docker build --progress=plain .
  $ printf '# syntax=busybox:1.36 \nFROM busybox:1.36\n' > Dockerfile
  % docker build -t k .
  $ printf 'FROM busybox:1.36\n# syntax=busybox:1.36\nRUN echo hi\n' > Dockerfile
  $ docker build -t k .

  [+] Building 0.8s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 89B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/2] RUN echo hi                                                                                                                                                                              0.5s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:87f1ae5538521e4dbfd9170c552c02562c78c4a4b61f837a693ae73adbee5516                                                                                                  0.0s
   => => exporting config sha256:6a391b0063719e03a0e2ab312b4578d105cb34eeadf98eb4187cacafa6513197                                                                                                    0.0s
   => => exporting attestation manifest sha256:2154d7b4b8c67f703c54474eb9b403530f3686ea58d21dc5f9480d4933310be9                                                                                      0.0s
   => => exporting manifest list sha256:47e9c375f6f2a326bf6d01eb4d55de9785794a74ead2c3cb4d3cefdc68863d91                                                                                             0.0s
   => => naming to docker.io/library/k:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/k:latest                                                                                                                                                     0.0s
  $ docker build --build-arg BUILDKIT_SYNTAX=docker/dockerfile:nosuch -t k .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:nosuch                                                                                                               0.1s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:nosuch:
  ------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:nosuch: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ printf '#!/usr/bin/env x\n# syntax=docker/dockerfile:nosuch\nFROM busybox:1.36\n' > Dockerfile
  $ docker build -t k .

  [+] Building 0.2s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 106B                                                                                                                                                               0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:nosuch                                                                                                               0.1s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:nosuch:
  ------
  Dockerfile:2
  --------------------
     1 |     #!/usr/bin/env x
     2 | >>> # syntax=docker/dockerfile:nosuch
     3 |     FROM busybox:1.36
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:nosuch: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ printf '// syntax=docker/dockerfile:nosuch\nFROM busybox:1.36\n' > Dockerfile
  $ docker build -t k .

  [+] Building 0.2s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 90B                                                                                                                                                                0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:nosuch                                                                                                               0.1s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:nosuch:
  ------
  Dockerfile:1
  --------------------
     1 | >>> // syntax=docker/dockerfile:nosuch
     2 |     FROM busybox:1.36
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:nosuch: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ printf '# escape=`\n# syntax=docker/dockerfile:nosuch\nFROM busybox:1.36\n' > Dockerfile
  $ docker build -t k .

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 100B                                                                                                                                                               0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:nosuch                                                                                                               0.0s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:nosuch:
  ------
  Dockerfile:2
  --------------------
     1 |     # escape=`
     2 | >>> # syntax=docker/dockerfile:nosuch
     3 |     FROM busybox:1.36
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:nosuch: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ printf '#syntax=docker/dockerfile:nosuch\nFROM busybox:1.36\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 88B                                                                                                                                                                0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:nosuch                                                                                                               0.1s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:nosuch:
  ------
  Dockerfile:1
  --------------------
     1 | >>> #syntax=docker/dockerfile:nosuch
     2 |     FROM busybox:1.36
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:nosuch: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker build -q .
  Dockerfile:1
  --------------------
     1 | >>> #syntax=docker/dockerfile:nosuch
     2 |     FROM busybox:1.36
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:nosuch: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker build --call outline .

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 88B                                                                                                                                                                0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:nosuch                                                                                                               0.1s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:nosuch:
  ------
  Dockerfile:1
  --------------------
     1 | >>> #syntax=docker/dockerfile:nosuch
     2 |     FROM busybox:1.36
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:nosuch: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ printf '{"syntax":"docker/dockerfile:nosuch"}\n' > Dockerfile
  % docker build -t k .
