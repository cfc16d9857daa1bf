  % docker pull -q busybox:1.36
  % mkdir -p app && cd app
  $ printf 'FORM busybox:1.36\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 55B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> FORM busybox:1.36
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: unknown instruction: FORM (did you mean FROM?)
  [1]
  $ printf 'FROM busybox:1.36\nRUNN echo\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nENTRYPONT ["sh"]\n' > Dockerfile
  % docker build --progress=plain -t e .
  $ printf 'RUN echo hi\nFROM busybox:1.36\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 67B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> RUN echo hi
     2 |     FROM busybox:1.36
     3 |
  --------------------
  ERROR: failed to build: failed to solve: no build stage in current context
  [1]
  $ printf 'FROM busybox:1.36\nEXPOSE abc\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
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
  $ printf 'FROM busybox:1.36\nEXPOSE 80/xyz\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 69B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE 80/xyz
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid port: "80/xyz": invalid proto: xyz
  [1]
  $ printf 'FROM busybox:1.36\nEXPOSE 70000\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 68B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE 70000
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid containerPort: 70000
  [1]
  $ printf 'FROM busybox:1.36\nEXPOSE 8080-8082 53/udp\n' > Dockerfile
  $ docker build -q -t e . | cut -c1-7
  sha256:
  $ docker inspect -f '{{json .Config.ExposedPorts}}' e
  {"53/udp":{},"8080/tcp":{},"8081/tcp":{},"8082/tcp":{}}
  $ printf 'FROM busybox:1.36\nENV\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nENV A=1 B\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
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
  $ printf 'FROM busybox:1.36\nENV A\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
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
  $ printf 'FROM busybox:1.36\nLABEL x\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 63B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> LABEL x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: LABEL must have two arguments
  [1]
  $ printf 'FROM busybox:1.36\nCOPY a\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nADD\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nUSER\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nVOLUME\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nVOLUME [""]\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nSTOPSIGNAL SIGNOPE\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 74B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> STOPSIGNAL SIGNOPE
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid signal: SIGNOPE
  [1]
  $ printf 'FROM busybox:1.36\nHEALTHCHECK CMD\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nHEALTHCHECK --interval=x CMD true\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nHEALTHCHECK --retries=-1 CMD true\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nHEALTHCHECK TEST true\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nONBUILD FROM x\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nONBUILD\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36 AS\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 58B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 AS
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ printf 'FROM busybox:1.36 AS 1a\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 AS 1a
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: invalid name for build stage: "1a", name can't start with a number or contain symbols
  [1]
  $ printf 'FROM busybox:1.36 A B C\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 A B C
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ printf 'FROM Busybox:1.36\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 55B                                                                                                                                                                0.0s
   => WARN: InvalidDefaultArgInFrom: Default value for ARG Busybox:1.36 results in empty or invalid base image name (line 1)                                                                         0.0s

   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG Busybox:1.36 results in empty or invalid base image name (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM Busybox:1.36
     2 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "Busybox:1.36": invalid reference format: repository name (library/Busybox) must be lowercase
  [1]
  $ printf 'FROM ${X}\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 47B                                                                                                                                                                0.0s
   => WARN: InvalidDefaultArgInFrom: Default value for ARG ${X} results in empty or invalid base image name (line 1)                                                                                 0.0s
   => WARN: UndefinedArgInFrom: FROM argument 'X' is not declared (line 1)                                                                                                                           0.0s

   2 warnings found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG ${X} results in empty or invalid base image name (line 1)
   - UndefinedArgInFrom: FROM argument 'X' is not declared (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM ${X}
     2 |
  --------------------
  ERROR: failed to build: failed to solve: base name (${X}) should not be blank
  [1]
  $ printf 'FROM busybox:${V}\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 55B                                                                                                                                                                0.0s
   => WARN: InvalidDefaultArgInFrom: Default value for ARG busybox:${V} results in empty or invalid base image name (line 1)                                                                         0.0s
   => WARN: UndefinedArgInFrom: FROM argument 'V' is not declared (line 1)                                                                                                                           0.0s

   2 warnings found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG busybox:${V} results in empty or invalid base image name (line 1)
   - UndefinedArgInFrom: FROM argument 'V' is not declared (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:${V}
     2 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "busybox:": invalid reference format
  [1]
  $ printf 'FROM --platform=foo busybox:1.36\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM --platfrom=linux/amd64 busybox:1.36\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 78B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> FROM --platfrom=linux/amd64 busybox:1.36
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: unknown flag: --platfrom (did you mean platform?)
  [1]
  $ printf 'FROM busybox:1.36\nCOPY --form=x a b\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:1.36\nRUN --mount=type=foo true\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 81B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=foo true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unsupported mount type "foo"
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=cache true\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 83B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=cache true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid mount target "/"
  [1]
  $ printf 'FROM busybox:1.36\nRUN --network=foo true\n' > Dockerfile
  % docker build -t e .
  $ printf 'FROM busybox:9.99\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 55B                                                                                                                                                                0.0s
   => ERROR [internal] load metadata for docker.io/library/busybox:9.99                                                                                                                              0.0s
  ------
   > [internal] load metadata for docker.io/library/busybox:9.99:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:9.99
     2 |
  --------------------
  ERROR: failed to build: failed to solve: busybox:9.99: failed to resolve source metadata for docker.io/library/busybox:9.99: docker.io/library/busybox:9.99: not found
  [1]
  $ printf 'FROM nosuchimage\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 54B                                                                                                                                                                0.0s
   => ERROR [internal] load metadata for docker.io/library/nosuchimage:latest                                                                                                                        0.0s
  ------
   > [internal] load metadata for docker.io/library/nosuchimage:latest:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM nosuchimage
     2 |
  --------------------
  ERROR: failed to build: failed to solve: nosuchimage: failed to resolve source metadata for docker.io/library/nosuchimage:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ printf '' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 31B                                                                                                                                                                0.0s
  ERROR: failed to build: failed to solve: the Dockerfile cannot be empty
  [1]
  $ printf '# only a comment\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 54B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> # only a comment
     2 |
  --------------------
  ERROR: failed to build: failed to solve: file with no instructions
  [1]
  $ printf 'ARG X=1\n' > Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 45B                                                                                                                                                                0.0s
  ERROR: failed to build: failed to solve: dockerfile contains no stages to build
  [1]
  $ rm Dockerfile
  $ docker build -t e .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 2B                                                                                                                                                                 0.0s
  ERROR: failed to build: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory
  [1]
  $ docker build
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ docker build . .
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ docker build -f .
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ docker build --target
  flag needs an argument: --target

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [125]
  $ docker build --buildarg A=1 .
  unknown flag: --buildarg

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [125]
