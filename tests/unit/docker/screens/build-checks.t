  % docker pull -q busybox:1.36
  % mkdir -p w && cd w && echo hello > a.txt
  $ printf 'FROM busybox:1.36\nRUN true\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 64B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, no warnings found.
  $ docker build --call check .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 64B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, no warnings found.
  % docker build --call=check,format=json .
  $ printf 'FROM busybox:1.36 as b\nRUN true\nfrom b\ncmd echo hi\nCMD echo ho\nENTRYPOINT echo x\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 118B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, 7 warnings have been found!

  WARNING: FromAsCasing - https://docs.docker.com/go/dockerfile/rule/from-as-casing/
  'as' and 'FROM' keywords' casing do not match
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 as b
     2 |     RUN true
     3 |     from b
  --------------------

  WARNING: ConsistentInstructionCasing - https://docs.docker.com/go/dockerfile/rule/consistent-instruction-casing/
  Command 'from' should match the case of the command majority (uppercase)
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36 as b
     2 |     RUN true
     3 | >>> from b
     4 |     cmd echo hi
     5 |     CMD echo ho
  --------------------

  WARNING: ConsistentInstructionCasing - https://docs.docker.com/go/dockerfile/rule/consistent-instruction-casing/
  Command 'cmd' should match the case of the command majority (uppercase)
  Dockerfile:4
  --------------------
     2 |     RUN true
     3 |     from b
     4 | >>> cmd echo hi
     5 |     CMD echo ho
     6 |     ENTRYPOINT echo x
  --------------------

  WARNING: JSONArgsRecommended - https://docs.docker.com/go/dockerfile/rule/json-args-recommended/
  JSON arguments recommended for cmd to prevent unintended behavior related to OS signals
  Dockerfile:4
  --------------------
     2 |     RUN true
     3 |     from b
     4 | >>> cmd echo hi
     5 |     CMD echo ho
     6 |     ENTRYPOINT echo x
  --------------------

  WARNING: MultipleInstructionsDisallowed - https://docs.docker.com/go/dockerfile/rule/multiple-instructions-disallowed/
  Multiple CMD instructions should not be used in the same stage because only the last one will be used
  Dockerfile:4
  --------------------
     2 |     RUN true
     3 |     from b
     4 | >>> cmd echo hi
     5 |     CMD echo ho
     6 |     ENTRYPOINT echo x
  --------------------

  WARNING: JSONArgsRecommended - https://docs.docker.com/go/dockerfile/rule/json-args-recommended/
  JSON arguments recommended for CMD to prevent unintended behavior related to OS signals
  Dockerfile:5
  --------------------
     3 |     from b
     4 |     cmd echo hi
     5 | >>> CMD echo ho
     6 |     ENTRYPOINT echo x
     7 |
  --------------------

  WARNING: JSONArgsRecommended - https://docs.docker.com/go/dockerfile/rule/json-args-recommended/
  JSON arguments recommended for ENTRYPOINT to prevent unintended behavior related to OS signals
  Dockerfile:6
  --------------------
     4 |     cmd echo hi
     5 |     CMD echo ho
     6 | >>> ENTRYPOINT echo x
     7 |
  --------------------
  [1]
  % docker build --call=check,format=json .
  % docker build -t x .
  % docker build --progress plain -t x .
  $ printf '# check=error=true\nFROM busybox:1.36 as b\nRUN true\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 88B                                                                                                                                                                0.0s
   => WARN: FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 2)                                                                                                                     0.1s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s

   1 warning found (use docker --debug to expand):
   - FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 2)
  ERROR: failed to build: failed to solve: lint violation found for rules: FromAsCasing
  [1]
  $ docker build --check .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 88B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, 1 warning has been found!

  WARNING: FromAsCasing - https://docs.docker.com/go/dockerfile/rule/from-as-casing/
  'as' and 'FROM' keywords' casing do not match
  Dockerfile:2
  --------------------
     1 |     # check=error=true
     2 | >>> FROM busybox:1.36 as b
     3 |     RUN true
     4 |
  --------------------

  ERROR: lint violation found for rules: FromAsCasing
  [1]
  $ printf '# check=skip=FromAsCasing\nFROM busybox:1.36 as b\nRUN true\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 95B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, no warnings found.
  $ printf '# check=skip=all\nFROM busybox:1.36 as b\nRUN true\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 86B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, no warnings found.
  $ printf '# check=foo=all\nFROM busybox:1.36 as b\nRUN true\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 85B                                                                                                                                                                0.0s
  ERROR: failed to parse check options: invalid check option "foo"
  [1]
  $ printf 'FROM busybox:1.36 as b\nRUN true\n' > Dockerfile
  $ docker build --build-arg BUILDKIT_DOCKERFILE_CHECK=skip=all --check .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 69B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, no warnings found.
  $ docker build --build-arg BUILDKIT_DOCKERFILE_CHECK=error=true .

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 69B                                                                                                                                                                0.0s
   => WARN: FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 1)                                                                                                                     0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s

   1 warning found (use docker --debug to expand):
   - FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 1)
  ERROR: failed to build: failed to solve: lint violation found for rules: FromAsCasing
  [1]
  $ printf 'FROM --platform=linux/amd64 busybox:1.36\nENV PASSWORD=x\nARG API_TOKEN\nENV a b\nLABEL c d\nMAINTAINER me\nWORKDIR rel\nRUN cd /tmp && echo $FOO $HOME\nCOPY $BAR /x\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 197B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, 8 warnings have been found!

  WARNING: FromPlatformFlagConstDisallowed - https://docs.docker.com/go/dockerfile/rule/from-platform-flag-const-disallowed/
  FROM --platform flag should not use constant value "linux/amd64"
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=linux/amd64 busybox:1.36
     2 |     ENV PASSWORD=x
     3 |     ARG API_TOKEN
  --------------------

  WARNING: SecretsUsedInArgOrEnv - https://docs.docker.com/go/dockerfile/rule/secrets-used-in-arg-or-env/
  Do not use ARG or ENV instructions for sensitive data (ENV "PASSWORD")
  Dockerfile:2
  --------------------
     1 |     FROM --platform=linux/amd64 busybox:1.36
     2 | >>> ENV PASSWORD=x
     3 |     ARG API_TOKEN
     4 |     ENV a b
  --------------------

  WARNING: SecretsUsedInArgOrEnv - https://docs.docker.com/go/dockerfile/rule/secrets-used-in-arg-or-env/
  Do not use ARG or ENV instructions for sensitive data (ARG "API_TOKEN")
  Dockerfile:3
  --------------------
     1 |     FROM --platform=linux/amd64 busybox:1.36
     2 |     ENV PASSWORD=x
     3 | >>> ARG API_TOKEN
     4 |     ENV a b
     5 |     LABEL c d
  --------------------

  WARNING: LegacyKeyValueFormat - https://docs.docker.com/go/dockerfile/rule/legacy-key-value-format/
  "ENV key=value" should be used instead of legacy "ENV key value" format
  Dockerfile:4
  --------------------
     2 |     ENV PASSWORD=x
     3 |     ARG API_TOKEN
     4 | >>> ENV a b
     5 |     LABEL c d
     6 |     MAINTAINER me
  --------------------

  WARNING: LegacyKeyValueFormat - https://docs.docker.com/go/dockerfile/rule/legacy-key-value-format/
  "LABEL key=value" should be used instead of legacy "LABEL key value" format
  Dockerfile:5
  --------------------
     3 |     ARG API_TOKEN
     4 |     ENV a b
     5 | >>> LABEL c d
     6 |     MAINTAINER me
     7 |     WORKDIR rel
  --------------------

  WARNING: MaintainerDeprecated - https://docs.docker.com/go/dockerfile/rule/maintainer-deprecated/
  Maintainer instruction is deprecated in favor of using label
  Dockerfile:6
  --------------------
     4 |     ENV a b
     5 |     LABEL c d
     6 | >>> MAINTAINER me
     7 |     WORKDIR rel
     8 |     RUN cd /tmp && echo $FOO $HOME
  --------------------

  WARNING: WorkdirRelativePath - https://docs.docker.com/go/dockerfile/rule/workdir-relative-path/
  Relative workdir "rel" can have unexpected results if the base image changes
  Dockerfile:7
  --------------------
     5 |     LABEL c d
     6 |     MAINTAINER me
     7 | >>> WORKDIR rel
     8 |     RUN cd /tmp && echo $FOO $HOME
     9 |     COPY $BAR /x
  --------------------

  WARNING: UndefinedVar - https://docs.docker.com/go/dockerfile/rule/undefined-var/
  Usage of undefined variable '$BAR'
  Dockerfile:9
  --------------------
     7 |     WORKDIR rel
     8 |     RUN cd /tmp && echo $FOO $HOME
     9 | >>> COPY $BAR /x
    10 |
  --------------------
  [1]
  $ printf 'FROM busybox:1.36 AS scratch\nFROM busybox:1.36 AS Up\nFROM busybox:1.36 AS context\nFROM $BASE\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 130B                                                                                                                                                               0.0s
  Check complete, 5 warnings have been found!

  WARNING: ReservedStageName - https://docs.docker.com/go/dockerfile/rule/reserved-stage-name/
  Stage name should not use the same name as reserved stage "scratch"
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 AS scratch
     2 |     FROM busybox:1.36 AS Up
     3 |     FROM busybox:1.36 AS context
  --------------------

  WARNING: StageNameCasing - https://docs.docker.com/go/dockerfile/rule/stage-name-casing/
  Stage name 'Up' should be lowercase
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36 AS scratch
     2 | >>> FROM busybox:1.36 AS Up
     3 |     FROM busybox:1.36 AS context
     4 |     FROM $BASE
  --------------------

  WARNING: ReservedStageName - https://docs.docker.com/go/dockerfile/rule/reserved-stage-name/
  Stage name should not use the same name as reserved stage "context"
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36 AS scratch
     2 |     FROM busybox:1.36 AS Up
     3 | >>> FROM busybox:1.36 AS context
     4 |     FROM $BASE
     5 |
  --------------------

  WARNING: InvalidDefaultArgInFrom - https://docs.docker.com/go/dockerfile/rule/invalid-default-arg-in-from/
  Default value for ARG $BASE results in empty or invalid base image name
  Dockerfile:4
  --------------------
     2 |     FROM busybox:1.36 AS Up
     3 |     FROM busybox:1.36 AS context
     4 | >>> FROM $BASE
     5 |
  --------------------

  WARNING: UndefinedArgInFrom - https://docs.docker.com/go/dockerfile/rule/undefined-arg-in-from/
  FROM argument 'BASE' is not declared
  Dockerfile:4
  --------------------
     2 |     FROM busybox:1.36 AS Up
     3 |     FROM busybox:1.36 AS context
     4 | >>> FROM $BASE
     5 |
  --------------------

  ERROR: base name ($BASE) should not be blank
  Dockerfile:4
  --------------------
     2 |     FROM busybox:1.36 AS Up
     3 |     FROM busybox:1.36 AS context
     4 | >>> FROM $BASE
     5 |
  --------------------
  [1]
  $ printf 'ARG BASE\nARG V=1\nFROM busybox:$V\nFROM ${BASE}x\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 84B                                                                                                                                                                0.0s
   => ERROR [internal] load metadata for docker.io/library/busybox:1                                                                                                                                 0.2s
   => [internal] load metadata for docker.io/library/x:latest                                                                                                                                        0.0s
  ------
   > [internal] load metadata for docker.io/library/busybox:1:
  ------
  ERROR: busybox:1: failed to resolve source metadata for docker.io/library/busybox:1: docker.io/library/busybox:1: not found (did you mean busybox?)
  Dockerfile:3
  --------------------
     1 |     ARG BASE
     2 |     ARG V=1
     3 | >>> FROM busybox:$V
     4 |     FROM ${BASE}x
     5 |
  --------------------
  [1]
  $ printf 'FROM busybox:1.36\nRUN echo a \\\n\n  b\n# c\nrun echo x\nRuN echo y\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.0s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 99B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, 3 warnings have been found!

  WARNING: NoEmptyContinuation - https://docs.docker.com/go/dockerfile/rule/no-empty-continuation/
  Empty continuation line
  Dockerfile:4
  --------------------
     2 |     RUN echo a \
     3 |
     4 | >>>   b
     5 |     # c
     6 |     run echo x
  --------------------

  WARNING: ConsistentInstructionCasing - https://docs.docker.com/go/dockerfile/rule/consistent-instruction-casing/
  Command 'run' should match the case of the command majority (uppercase)
  Dockerfile:6
  --------------------
     4 |       b
     5 |     # c
     6 | >>> run echo x
     7 |     RuN echo y
     8 |
  --------------------

  WARNING: ConsistentInstructionCasing - https://docs.docker.com/go/dockerfile/rule/consistent-instruction-casing/
  Command 'RuN' should match the case of the command majority (uppercase)
  Dockerfile:7
  --------------------
     5 |     # c
     6 |     run echo x
     7 | >>> RuN echo y
     8 |
  --------------------
  [1]
  $ printf 'FROM busybox:1.36\nEXPOSE 80/TCP\nEXPOSE 127.0.0.1:80:80\nEXPOSE 8080:80\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 107B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, 3 warnings have been found!

  WARNING: ExposeProtoCasing - https://docs.docker.com/go/dockerfile/rule/expose-proto-casing/
  Defined protocol '80/TCP' in EXPOSE instruction should be lowercase
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE 80/TCP
     3 |     EXPOSE 127.0.0.1:80:80
     4 |     EXPOSE 8080:80
  --------------------

  WARNING: ExposeInvalidFormat - https://docs.docker.com/go/dockerfile/rule/expose-invalid-format/
  EXPOSE instruction should not define an IP address or host-port mapping, found '127.0.0.1:80:80'
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     EXPOSE 80/TCP
     3 | >>> EXPOSE 127.0.0.1:80:80
     4 |     EXPOSE 8080:80
     5 |
  --------------------

  WARNING: ExposeInvalidFormat - https://docs.docker.com/go/dockerfile/rule/expose-invalid-format/
  EXPOSE instruction should not define an IP address or host-port mapping, found '8080:80'
  Dockerfile:4
  --------------------
     2 |     EXPOSE 80/TCP
     3 |     EXPOSE 127.0.0.1:80:80
     4 | >>> EXPOSE 8080:80
     5 |
  --------------------
  [1]
  $ printf 'FROM busybox:1.36\nCOPPY a b\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 65B                                                                                                                                                                0.0s
  ERROR: dockerfile parse error on line 2: unknown instruction: COPPY (did you mean COPY?)
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPPY a b
     3 |
  --------------------
  [1]
  $ printf 'FROM nosuchimg:1\nRUN true\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 63B                                                                                                                                                                0.0s
   => ERROR [internal] load metadata for docker.io/library/nosuchimg:1                                                                                                                               0.1s
  ------
   > [internal] load metadata for docker.io/library/nosuchimg:1:
  ------
  ERROR: nosuchimg:1: failed to resolve source metadata for docker.io/library/nosuchimg:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  Dockerfile:1
  --------------------
     1 | >>> FROM nosuchimg:1
     2 |     RUN true
     3 |
  --------------------
  [1]
  $ printf 'FROM busybox:1.36\nCOPY nosuch /\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 69B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.1s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, no warnings found.
  $ printf 'FROM busybox:1.36\nARG X\nRUN echo $X $Y ${Z:-d} $HOSTNAME\nENV PATH=$PATH:/x Q=$Q\nUSER $U\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.0s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 125B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, 2 warnings have been found!

  WARNING: UndefinedVar - https://docs.docker.com/go/dockerfile/rule/undefined-var/
  Usage of undefined variable '$Q'
  Dockerfile:4
  --------------------
     2 |     ARG X
     3 |     RUN echo $X $Y ${Z:-d} $HOSTNAME
     4 | >>> ENV PATH=$PATH:/x Q=$Q
     5 |     USER $U
     6 |
  --------------------

  WARNING: UndefinedVar - https://docs.docker.com/go/dockerfile/rule/undefined-var/
  Usage of undefined variable '$U' (did you mean $Q?)
  Dockerfile:5
  --------------------
     3 |     RUN echo $X $Y ${Z:-d} $HOSTNAME
     4 |     ENV PATH=$PATH:/x Q=$Q
     5 | >>> USER $U
     6 |
  --------------------
  [1]
  $ printf 'FROM busybox:1.36\nHEALTHCHECK CMD true\nHEALTHCHECK CMD true\nSHELL ["sh","-c"]\nCMD echo\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 124B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, 1 warning has been found!

  WARNING: MultipleInstructionsDisallowed - https://docs.docker.com/go/dockerfile/rule/multiple-instructions-disallowed/
  Multiple HEALTHCHECK instructions should not be used in the same stage because only the last one will be used
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK CMD true
     3 |     HEALTHCHECK CMD true
     4 |     SHELL ["sh","-c"]
  --------------------
  [1]
  $ docker build --check -q .
  Check complete, 1 warning has been found!

  WARNING: MultipleInstructionsDisallowed - https://docs.docker.com/go/dockerfile/rule/multiple-instructions-disallowed/
  Multiple HEALTHCHECK instructions should not be used in the same stage because only the last one will be used
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK CMD true
     3 |     HEALTHCHECK CMD true
     4 |     SHELL ["sh","-c"]
  --------------------
  [1]
  $ docker build --check -f nosuch .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from nosuch                                                                                                                                                   0.0s
   => => transferring dockerfile: 2B                                                                                                                                                                 0.0s
  ERROR: failed to build: failed to solve: failed to read dockerfile: open nosuch: no such file or directory
  [1]
  $ docker build --check --target nope .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 124B                                                                                                                                                               0.0s
  ERROR: target stage "nope" could not be found
  [1]
  $ docker build --check nosuchdir

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: unable to prepare context: path "nosuchdir" not found
  [1]
  $ docker --debug build --check . 2>&1 | head -30
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 124B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s
  Check complete, 1 warning has been found!

  WARNING: MultipleInstructionsDisallowed - https://docs.docker.com/go/dockerfile/rule/multiple-instructions-disallowed/
  Multiple HEALTHCHECK instructions should not be used in the same stage because only the last one will be used
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK CMD true
     3 |     HEALTHCHECK CMD true
     4 |     SHELL ["sh","-c"]
  --------------------
  % docker -D build -t x . 
  $ printf 'a.txt\n' > .dockerignore
  $ printf 'FROM busybox:1.36\nCOPY a.txt /\nADD ./a.txt /b\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 83B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 46B                                                                                                                                                                   0.0s
  Check complete, 2 warnings have been found!

  WARNING: CopyIgnoredFile - https://docs.docker.com/go/dockerfile/rule/copy-ignored-file/
  Attempting to Copy file "a.txt" that is excluded by .dockerignore
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY a.txt /
     3 |     ADD ./a.txt /b
     4 |
  --------------------

  WARNING: CopyIgnoredFile - https://docs.docker.com/go/dockerfile/rule/copy-ignored-file/
  Attempting to Add file "a.txt" that is excluded by .dockerignore
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     COPY a.txt /
     3 | >>> ADD ./a.txt /b
     4 |
  --------------------
  [1]
  $ docker build -t x .

  [+] Building 0.1s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 83B                                                                                                                                                                0.0s
   => WARN: CopyIgnoredFile: Attempting to Copy file "a.txt" that is excluded by .dockerignore (line 2)                                                                                              0.0s
   => WARN: CopyIgnoredFile: Attempting to Add file "a.txt" that is excluded by .dockerignore (line 3)                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 46B                                                                                                                                                                   0.0s
   => CACHED [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => ERROR [2/3] COPY a.txt /                                                                                                                                                                       0.0s
   => ERROR [3/3] ADD ./a.txt /b                                                                                                                                                                     0.0s
  ------
   > [2/3] COPY a.txt /:
  ------
  ------
   > [3/3] ADD ./a.txt /b:
  ------

   2 warnings found (use docker --debug to expand):
   - CopyIgnoredFile: Attempting to Copy file "a.txt" that is excluded by .dockerignore (line 2)
   - CopyIgnoredFile: Attempting to Add file "a.txt" that is excluded by .dockerignore (line 3)
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY a.txt /
     3 |     ADD ./a.txt /b
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref i9pvnoxw0rgdtmc5tujf00km6::izla538gkyjohnp21m5nto37x: "/a.txt": not found
  [1]
  $ rm .dockerignore
  $ printf '# syntax=docker/dockerfile:1\nFROM busybox:1.36\nRUN true\n' > Dockerfile
  % docker build --progress plain -t x . 2>&1 | head -20
  $ printf '# escape=`\nFROM busybox:1.36\nRUN echo a `\n && echo b\n' > Dockerfile
  $ docker build --progress plain -t x .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 90B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 CACHED

  #5 [2/2] RUN echo a  && echo b
  #5 0.729 a
  #5 0.730 b
  #5 DONE 0.8s

  #6 exporting to image
  #6 exporting layers
  #6 exporting layers 0.1s done
  #6 exporting manifest sha256:3535bcbb7295beea26687bb33e098be3d7332e75ac7812e43cb54b2ceab6f116 0.0s done
  #6 exporting config sha256:affd97bb10e7fa9ad76ba5ac2c6d0ab4dc2a4972c669191da7036faed67db103
  #6 exporting config sha256:affd97bb10e7fa9ad76ba5ac2c6d0ab4dc2a4972c669191da7036faed67db103 0.1s done
  #6 exporting attestation manifest sha256:c06408d02fe351ddf9b21e65d63e0df3b4ae95fe4afee7411b784964ca6ab3f9 done
  #6 exporting manifest list sha256:bcc9c8b65e87b781f24a4097ff1153de4fb5a83043b26d41196760b965c63ee8 done
  #6 naming to docker.io/library/x:latest done
  #6 unpacking to docker.io/library/x:latest 0.0s done
  #6 DONE 0.3s
  $ printf '# escape=x\nFROM busybox:1.36\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
  ERROR: failed to build: failed to solve: invalid escape token 'x' does not match ` or \
  [1]
  $ printf '#escape=`\n# escape=`\nFROM busybox:1.36\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 76B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> #escape=`
     2 |     # escape=`
     3 |     FROM busybox:1.36
  --------------------
  ERROR: failed to build: failed to solve: only one escape parser directive can be used
  [1]
  $ printf '# foo=bar\n# escape=`\nFROM busybox:1.36\nRUN echo a `\n b\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 92B                                                                                                                                                                0.0s
  Dockerfile:5
  --------------------
     3 |     FROM busybox:1.36
     4 |     RUN echo a `
     5 | >>>  b
     6 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 5: unknown instruction: b
  [1]
  $ printf 'FROM busybox:1.36\nRUN echo a \\\n' > Dockerfile
  $ docker build -t x .

  [+] Building 2.0s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 68B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/2] RUN echo a                                                                                                                                                                               0.8s
   => exporting to image                                                                                                                                                                             1.0s
   => => exporting layers                                                                                                                                                                            0.2s
   => => exporting manifest sha256:3435912040ae5571bfcd5545ca6077e7ad51c371c67790cd3a6f1c522671ac13                                                                                                  0.0s
   => => exporting config sha256:c0bbcbe8cb8d0aa1bba2327e65bb1a784612b26fd9b4ab6112e5b61214c2ea73                                                                                                    0.0s
   => => exporting attestation manifest sha256:5a2880e917320890dad56e5648aa565eb5940414cec19d82b45369641a45743c                                                                                      0.0s
   => => exporting manifest list sha256:2be8fe9a5dd3cb6120bcbce446b9a9345497ae552a35ba309014b706b68020a7                                                                                             0.0s
   => => naming to docker.io/library/x:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/x:latest                                                                                                                                                     0.6s
  $ printf '\xef\xbb\xbfFROM busybox:1.36\r\nRUN echo a\r\n' > Dockerfile
  $ docker build --progress plain -t x .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 71B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 done
  #4 DONE 0.0s

  #5 [2/2] RUN echo a
  #5 CACHED

  #6 exporting to image
  #6 exporting layers done
  #6 exporting manifest sha256:3435912040ae5571bfcd5545ca6077e7ad51c371c67790cd3a6f1c522671ac13 done
  #6 exporting config sha256:c0bbcbe8cb8d0aa1bba2327e65bb1a784612b26fd9b4ab6112e5b61214c2ea73 done
  #6 exporting attestation manifest sha256:1eaee110fe6245ebb24f126f64cb77d1013fee34aae1df4e7432fcdfe38fd91b 0.0s done
  #6 exporting manifest list sha256:cb313e2f6d393f34a69f3e57ab3512d58bc8a4f6cb913f4ffb323f1049e30ce3 0.0s done
  #6 naming to docker.io/library/x:latest done
  #6 unpacking to docker.io/library/x:latest 0.0s done
  #6 DONE 0.1s
  $ printf 'FROM busybox:1.36\nFOO\nBAR\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 63B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> FOO
     3 |     BAR
     4 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown instruction: FOO (did you mean FROM?)
  [1]
  $ printf 'FROM busybox:1.36\nRUNN echo\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 65B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUNN echo
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown instruction: RUNN (did you mean RUN?)
  [1]
  $ printf 'FROM busybox:1.36\nENTRY ["a"]\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 67B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENTRY ["a"]
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown instruction: ENTRY
  [1]
  $ printf 'FROM busybox:1.36\nenv\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 59B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> env
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ENV requires at least one argument
  [1]
  $ printf 'ARG A=1\nRUN true\nFROM busybox:1.36\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 72B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     ARG A=1
     2 | >>> RUN true
     3 |     FROM busybox:1.36
     4 |
  --------------------
  ERROR: failed to build: failed to solve: no build stage in current context
  [1]
  $ printf 'ENV A=1\nFROM busybox:1.36\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 63B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> ENV A=1
     2 |     FROM busybox:1.36
     3 |
  --------------------
  ERROR: failed to build: failed to solve: no build stage in current context
  [1]
  $ printf '# only a comment\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 54B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> # only a comment
     2 |
  --------------------
  ERROR: failed to build: failed to solve: file with no instructions
  [1]
  $ printf 'FROM ""\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 45B                                                                                                                                                                0.0s
   => WARN: InvalidDefaultArgInFrom: Default value for ARG "" results in empty or invalid base image name (line 1)                                                                                   0.1s

   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG "" results in empty or invalid base image name (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM ""
     2 |
  --------------------
  ERROR: failed to build: failed to solve: base name ("") should not be blank
  [1]
  $ printf 'FROM busybox:\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.7s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 51B                                                                                                                                                                0.0s
   => WARN: InvalidDefaultArgInFrom: Default value for ARG busybox: results in empty or invalid base image name (line 1)                                                                             0.0s

   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG busybox: results in empty or invalid base image name (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:
     2 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "busybox:": invalid reference format
  [1]
  $ printf 'FROM BusyBox:1.36\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 55B                                                                                                                                                                0.0s
   => WARN: InvalidDefaultArgInFrom: Default value for ARG BusyBox:1.36 results in empty or invalid base image name (line 1)                                                                         0.0s

   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG BusyBox:1.36 results in empty or invalid base image name (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM BusyBox:1.36
     2 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "BusyBox:1.36": invalid reference format: repository name (library/BusyBox) must be lowercase
  [1]
  $ printf 'FROM busybox@sha256:123\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
   => WARN: InvalidDefaultArgInFrom: Default value for ARG busybox@sha256:123 results in empty or invalid base image name (line 1)                                                                   0.0s

   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG busybox@sha256:123 results in empty or invalid base image name (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox@sha256:123
     2 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "busybox@sha256:123": invalid reference format
  [1]
  $ printf 'FROM busybox:99.99\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.2s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 56B                                                                                                                                                                0.0s
   => ERROR [internal] load metadata for docker.io/library/busybox:99.99                                                                                                                             0.1s
  ------
   > [internal] load metadata for docker.io/library/busybox:99.99:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:99.99
     2 |
  --------------------
  ERROR: failed to build: failed to solve: busybox:99.99: failed to resolve source metadata for docker.io/library/busybox:99.99: docker.io/library/busybox:99.99: not found
  [1]
  $ printf 'FROM alpin\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.6s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 48B                                                                                                                                                                0.0s
   => ERROR [internal] load metadata for docker.io/library/alpin:latest                                                                                                                              0.4s
  ------
   > [internal] load metadata for docker.io/library/alpin:latest:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM alpin
     2 |
  --------------------
  ERROR: failed to build: failed to solve: alpin: failed to resolve source metadata for docker.io/library/alpin:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed (did you mean alpine?)
  [1]
  $ printf 'FROM scratch\n' > Dockerfile
  $ docker build -t x .

  [+] Building 1.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 50B                                                                                                                                                                0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => exporting to image                                                                                                                                                                             1.0s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:6cddc7c291e3d05059404a670e53a4e87166bd3f22ea50b9ae60f9d0c4423775                                                                                                  0.0s
   => => exporting config sha256:471a1b8817eefb6569017c1a76f288e0d4e5c8476eb199485c469d0b033168bf                                                                                                    0.1s
   => => naming to docker.io/library/x:latest                                                                                                                                                        0.0s
  $ printf 'FROM localhost:5999/a\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 59B                                                                                                                                                                0.0s
   => ERROR [internal] load metadata for localhost:5999/a:latest                                                                                                                                     0.0s
  ------
   > [internal] load metadata for localhost:5999/a:latest:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM localhost:5999/a
     2 |
  --------------------
  ERROR: failed to build: failed to solve: localhost:5999/a: failed to resolve source metadata for localhost:5999/a:latest: failed to do request: Head "https://localhost:5999/v2/a/manifests/latest": dial tcp 127.0.0.1:5999: connect: connection refused
  [1]
  $ printf 'FROM reg.example.com/a\n' > Dockerfile
  % docker build -t x .
