  % docker pull -q busybox:1.36
  % mkdir -p app && cd app && echo x > x
  $ printf 'FROM busybox:1.36\nRUN --mount=type=ssh ls $SSH_AUTH_SOCK\n' > Dockerfile
  $ docker build -t k .

  [+] Building 0.4s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 94B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [stage-0 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                      0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [stage-0 2/2] RUN --mount=type=ssh ls $SSH_AUTH_SOCK                                                                                                                                     0.3s
  ------
   > [stage-0 2/2] RUN --mount=type=ssh ls $SSH_AUTH_SOCK:
  0.322 ls: /run/buildkit/ssh_agent.0: No such file or directory
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=ssh ls $SSH_AUTH_SOCK
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c ls $SSH_AUTH_SOCK" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=ssh,id=git,target=/s echo $SSH_AUTH_SOCK\nRUN echo "[$SSH_AUTH_SOCK]"\n' > Dockerfile
  % docker build --progress plain -t k . 2>&1 | grep '^#[56]'
  $ printf 'FROM busybox:1.36\nRUN --mount=type=ssh,required=true ls $SSH_AUTH_SOCK\n' > Dockerfile
  $ docker build -t k .

  [+] Building 0.1s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 108B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [stage-0 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [stage-0 2/2] RUN --mount=type=ssh,required=true ls $SSH_AUTH_SOCK                                                                                                                       0.0s
  ------
   > [stage-0 2/2] RUN --mount=type=ssh,required=true ls $SSH_AUTH_SOCK:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=ssh,required=true ls $SSH_AUTH_SOCK
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unset ssh forward key default
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=ssh,id=git,required ls\n' > Dockerfile
  $ docker build -t k .

  [+] Building 0.2s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 95B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [stage-0 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [stage-0 2/2] RUN --mount=type=ssh,id=git,required ls                                                                                                                                    0.0s
  ------
   > [stage-0 2/2] RUN --mount=type=ssh,id=git,required ls:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=ssh,id=git,required ls
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unset ssh forward key git
  [1]
  % SSH_AUTH_SOCK=/nosuch docker build --ssh default -t k .
  $ SSH_AUTH_SOCK=/nosuch docker build -q -t k - <<< 'FROM busybox:1.36' | cut -c1-7
  sha256:
  $ echo no > key; docker build --ssh git=key .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to convert agent config {git [key] false}: failed to convert agent config for ID: "git": failed to parse key: ssh: no key found
  [1]
  $ docker build --ssh git= .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to convert agent config {git [] false}: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set
  [1]
  $ docker build --ssh '' .

  [+] Building 0.4s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 95B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [stage-0 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [stage-0 2/2] RUN --mount=type=ssh,id=git,required ls                                                                                                                                    0.0s
  ------
   > [stage-0 2/2] RUN --mount=type=ssh,id=git,required ls:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=ssh,id=git,required ls
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unset ssh forward key git
  [1]
  $ docker build --ssh a --ssh b=/nosuch .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to convert agent config {a [] false}: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=cache,target=/c,sharing=foo true\n' > Dockerfile
  $ docker build .

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 105B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.1s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=cache,target=/c,sharing=foo true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unsupported sharing value "foo"
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=bind,from=nosuch,target=/c true\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 104B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => ERROR [internal] load metadata for docker.io/library/nosuch:latest                                                                                                                             0.1s
  ------
   > [internal] load metadata for docker.io/library/nosuch:latest:
  ------
  ERROR: failed to build: failed to solve: nosuch: failed to resolve source metadata for docker.io/library/nosuch:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=target=/c,foo=bar true\n' > Dockerfile
  $ docker build .

  [+] Building 0.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 90B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=target=/c,foo=bar true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unexpected key 'foo' in 'foo=bar' (did you mean from?)
  [1]
  $ printf 'FROM busybox:1.36\nRUN --security=insecure id\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 82B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  ERROR: failed to build: failed to solve: failed to load LLB: security.insecure is not allowed
  [1]
  $ docker build --allow security.insecure .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to solve: granting entitlement security.insecure is not allowed by build daemon configuration
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mont=type=cache true\n' > Dockerfile
  % docker build .
