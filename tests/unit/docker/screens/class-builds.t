  % docker pull -q busybox:1.36; docker pull -q alpine:3.20
  % mkdir app; cd app; printf 'hello\n' > a.txt; printf 'x\n' > b.txt
  $ cat > Dockerfile <<'END'
  > # syntax=docker/dockerfile:1
  > ARG BASE=alpine:3.20
  > FROM ${BASE} AS build
  > WORKDIR /src
  > COPY a.txt .
  > RUN tr a-z A-Z < a.txt > A.txt
  > COPY b.txt .
  > RUN cat A.txt b.txt > all.txt
  > FROM build AS test
  > RUN test "$(wc -l < all.txt)" -eq 2 && echo ok > /result
  > FROM busybox:1.36
  > LABEL org.opencontainers.image.title="demo" stage="final"
  > COPY --from=build --chmod=640 --chown=1000:1000 /src/all.txt /data/
  > ENV MODE=prod
  > USER 1000
  > CMD ["cat", "/data/all.txt"]
  > END
  $ docker build -t demo . 2>&1 | grep -v -e sha256 -e '^$'
  #0 building with "default" instance using docker driver
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 484B done
  #1 DONE 0.0s
  #2 resolve image config for docker-image://docker.io/docker/dockerfile:1
  #2 ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:1:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  $ docker build -t demo --progress=plain . 2>&1 | grep -c CACHED
  0
  [1]
  $ printf 'y\n' >> b.txt; docker build -t demo --progress=plain . 2>&1 | grep -A1 -e '^#[0-9]* \[' | grep -v -e '--' -e 'DONE' | sed 's/^#[0-9]* //'
  [internal] load build definition from Dockerfile
  transferring dockerfile: 484B done
  $ docker run --rm demo; docker run --rm demo ls -ln /data | tail -1 | awk '{print $1,$3,$4,$5}'
  Unable to find image 'demo:latest' locally
  docker: Error response from daemon: pull access denied for demo, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  Unable to find image 'demo:latest' locally
  docker: Error response from daemon: pull access denied for demo, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  $ docker build -q --target test . | wc -c; docker build -q --target nosuch .; docker build -q --target TEST . | wc -c; docker build --target=2 -q . | cut -c1-7
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  0
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  0
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  $ docker build -q --build-arg BASE=busybox:1.36 --target build -t bb . | wc -c; docker run --rm bb cat /etc/os-release; docker build --build-arg BASE=nosuch:1 -q .; docker build --build-arg UNUSED=1 -t demo . 2>&1 | grep -v -e sha256 -e CACHED -e '^$'
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  0
  Unable to find image 'bb:latest' locally
  docker: Error response from daemon: pull access denied for bb, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  #0 building with "default" instance using docker driver
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 484B done
  #1 DONE 0.0s
  #2 resolve image config for docker-image://docker.io/docker/dockerfile:1
  #2 ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:1:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  $ docker history --format '{{.CreatedBy}}' demo | cut -c1-60; docker inspect -f '{{json .Config.Labels}} {{.Config.User}}' demo
  Error response from daemon: No such image: demo:latest

  error: no such object: demo
  [1]
  $ docker build --no-cache-filter build -t demo --progress=plain . 2>&1 | grep -c CACHED; docker build --no-cache -q . | wc -c; docker build --pull -q . | wc -c
  0
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  0
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  0
  $ printf '*.txt\n!b.txt\n' > .dockerignore; docker build . 2>&1 | tail -12; rm .dockerignore
  #2 resolve image config for docker-image://docker.io/docker/dockerfile:1
  #2 ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:1:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  $ docker build --check .; printf 'from busybox:1.36 as x\nMAINTAINER me\nENV A b\nCMD echo hi\nCOPY a.txt /nosuch/../x\nWORKDIR rel\nEXPOSE 80/TCP\nARG TOKEN_SECRET\nENV API_KEY=1\n' > bad.Dockerfile; docker build --check -f bad.Dockerfile .

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 484B                                                                                                                                                               0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                    0.1s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:1:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [+] Building 0.0s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from bad.Dockerfile                                                                                                                                           0.0s
   => => transferring dockerfile: 181B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, 8 warnings have been found!

  WARNING: ConsistentInstructionCasing - https://docs.docker.com/go/dockerfile/rule/consistent-instruction-casing/
  Command 'from' should match the case of the command majority (uppercase)
  bad.Dockerfile:1
  --------------------
     1 | >>> from busybox:1.36 as x
     2 |     MAINTAINER me
     3 |     ENV A b
  --------------------

  WARNING: MaintainerDeprecated - https://docs.docker.com/go/dockerfile/rule/maintainer-deprecated/
  Maintainer instruction is deprecated in favor of using label
  bad.Dockerfile:2
  --------------------
     1 |     from busybox:1.36 as x
     2 | >>> MAINTAINER me
     3 |     ENV A b
     4 |     CMD echo hi
  --------------------

  WARNING: LegacyKeyValueFormat - https://docs.docker.com/go/dockerfile/rule/legacy-key-value-format/
  "ENV key=value" should be used instead of legacy "ENV key value" format
  bad.Dockerfile:3
  --------------------
     1 |     from busybox:1.36 as x
     2 |     MAINTAINER me
     3 | >>> ENV A b
     4 |     CMD echo hi
     5 |     COPY a.txt /nosuch/../x
  --------------------

  WARNING: JSONArgsRecommended - https://docs.docker.com/go/dockerfile/rule/json-args-recommended/
  JSON arguments recommended for CMD to prevent unintended behavior related to OS signals
  bad.Dockerfile:4
  --------------------
     2 |     MAINTAINER me
     3 |     ENV A b
     4 | >>> CMD echo hi
     5 |     COPY a.txt /nosuch/../x
     6 |     WORKDIR rel
  --------------------

  WARNING: WorkdirRelativePath - https://docs.docker.com/go/dockerfile/rule/workdir-relative-path/
  Relative workdir "rel" can have unexpected results if the base image changes
  bad.Dockerfile:6
  --------------------
     4 |     CMD echo hi
     5 |     COPY a.txt /nosuch/../x
     6 | >>> WORKDIR rel
     7 |     EXPOSE 80/TCP
     8 |     ARG TOKEN_SECRET
  --------------------

  WARNING: ExposeProtoCasing - https://docs.docker.com/go/dockerfile/rule/expose-proto-casing/
  Defined protocol '80/TCP' in EXPOSE instruction should be lowercase
  bad.Dockerfile:7
  --------------------
     5 |     COPY a.txt /nosuch/../x
     6 |     WORKDIR rel
     7 | >>> EXPOSE 80/TCP
     8 |     ARG TOKEN_SECRET
     9 |     ENV API_KEY=1
  --------------------

  WARNING: SecretsUsedInArgOrEnv - https://docs.docker.com/go/dockerfile/rule/secrets-used-in-arg-or-env/
  Do not use ARG or ENV instructions for sensitive data (ARG "TOKEN_SECRET")
  bad.Dockerfile:8
  --------------------
     6 |     WORKDIR rel
     7 |     EXPOSE 80/TCP
     8 | >>> ARG TOKEN_SECRET
     9 |     ENV API_KEY=1
    10 |
  --------------------

  WARNING: SecretsUsedInArgOrEnv - https://docs.docker.com/go/dockerfile/rule/secrets-used-in-arg-or-env/
  Do not use ARG or ENV instructions for sensitive data (ENV "API_KEY")
  bad.Dockerfile:9
  --------------------
     7 |     EXPOSE 80/TCP
     8 |     ARG TOKEN_SECRET
     9 | >>> ENV API_KEY=1
    10 |
  --------------------
  [1]
  $ docker build -q -f bad.Dockerfile . 2>&1 | wc -l; docker build --call=outline -f Dockerfile .; docker build --call=targets .; docker build --call=foo .; docker build --call=check,format=json -f bad.Dockerfile . | jq -r '.warnings[].ruleName' | sort | uniq -c
  1
  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 484B                                                                                                                                                               0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                    0.1s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:1:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 484B                                                                                                                                                               0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                    0.1s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:1:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 484B                                                                                                                                                               0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                    0.1s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:1:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |     ARG BASE=alpine:3.20
     3 |     FROM ${BASE} AS build
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [+] Building 0.0s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from bad.Dockerfile                                                                                                                                           0.0s
   => => transferring dockerfile: 181B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
        1 ConsistentInstructionCasing
        1 ExposeProtoCasing
        1 JSONArgsRecommended
        1 LegacyKeyValueFormat
        1 MaintainerDeprecated
        2 SecretsUsedInArgOrEnv
        1 WorkdirRelativePath
  $ cat > here.Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN <<EOF
  > echo one > /1
  > echo two >> /1
  > EOF
  > COPY <<'EOF' /etc/app.conf
  > user=$USER
  > EOF
  > COPY <<-"A" <<-"B" /many/
  > 	aa
  > 	A
  > 	bb
  > B
  > RUN <<SH cat > /2
  > from stdin $HOME
  > SH
  > END
  % docker build -t here -f here.Dockerfile . 2>&1 | tail -14
  $ sed -i 's/^\tA$/A/' here.Dockerfile; docker build -q -t here -f here.Dockerfile . | wc -c; docker run --rm here sh -c 'cat /1 /2 /etc/app.conf; ls /many; cat /many/*'
  72
  one
  two
  from stdin /root
  user=$USER
  A
  B
  aa
  bb
  % printf 'FROM busybox:1.36\nRUN --mount=type=secret,id=tok,env=TOK echo "$TOK" | wc -c\nRUN --mount=type=secret,id=tok cat /run/secrets/tok; ls -l /run/secrets | tail -1 | cut -c1-10\nRUN ls /run/secrets\n' > sec.Dockerfile; printf s3 > tok; docker build --progress=plain --no-cache --secret id=tok,src=tok -f sec.Dockerfile . 2>&1 | grep -E '^#[0-9]+ [0-9]|ERROR'
  $ docker build --secret id=tok,src=nosuch -f sec.Dockerfile .; docker build --secret tok=1 -f sec.Dockerfile .; docker build --secret id=tok,env=NOENV -q -f sec.Dockerfile . 2>&1 | tail -2; docker build -q -f sec.Dockerfile . 2>&1 | tail -3

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to stat nosuch: stat nosuch: no such file or directory
  ERROR: unexpected key 'tok' in 'tok=1'
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c ls /run/secrets" did not complete successfully: exit code: 1
     5 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c ls /run/secrets" did not complete successfully: exit code: 1
  % printf 'FROM busybox:1.36\nONBUILD RUN echo triggered > /t\nONBUILD COPY a.txt /a\nONBUILD ARG V=1\n' | docker build -q -t onb - | wc -c; docker inspect -f '{{json .Config.OnBuild}}' onb; printf 'FROM onb\nRUN cat /t /a; echo $V\n' > ob.Dockerfile; docker build --progress=plain -f ob.Dockerfile . 2>&1 | grep -E '^#[0-9]+ (\[|[0-9])'
  $ printf 'FROM busybox:1.36\nONBUILD ONBUILD RUN x\n' | docker build -q -; printf 'FROM busybox:1.36\nONBUILD FROM x\n' | docker build -q -; printf 'FROM busybox:1.36\nONBUILD\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD ONBUILD RUN x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD FROM x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: FROM isn't allowed as an ONBUILD trigger
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ONBUILD requires at least one argument
  [1]
  % printf 'FROM busybox:1.36\nARG A=1\nARG B=${A}2\nARG C=${B:-x}${D:+y}\nRUN echo $A $B $C ${C#1}\n' | docker build --progress=plain --no-cache --build-arg A=7 - 2>&1 | grep -E '^#[0-9]+ [0-9]'
  % printf 'FROM busybox:1.36\nENV P=/opt\nWORKDIR $P/x\nWORKDIR y\nRUN pwd\nENV P=/q R=$P\nRUN echo $P $R\nENTRYPOINT ["echo","$P"]\nCMD ["a"]\n' | docker build --progress=plain --no-cache -t envs - 2>&1 | grep -E '^#[0-9]+ [0-9]'; docker run --rm envs b; docker run --rm --entrypoint sh envs -c 'echo $R'
  $ printf 'FROM busybox:1.36\nRUN exit 9\n' | docker build -; printf 'FROM busybox:1.36\nRUN nosuchcmd --x\n' | docker build --progress=plain - 2>&1 | tail -12

  [+] Building 0.2s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/2] RUN exit 9                                                                                                                                                                         0.2s
  ------
   > [2/2] RUN exit 9:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN exit 9
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c exit 9" did not complete successfully: exit code: 9
  #5 ERROR: process "/bin/sh -c nosuchcmd --x" did not complete successfully: exit code: 127
  ------
   > [2/2] RUN nosuchcmd --x:
  0.152 /bin/sh: nosuchcmd: not found
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN nosuchcmd --x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c nosuchcmd --x" did not complete successfully: exit code: 127
  $ printf 'FROM busybox:1.36\nCOPY nosuch* /x/\n' | docker build -f - .; printf 'FROM busybox:1.36\nCOPY *.txt /x\n' | docker build -q -f - .; printf 'FROM busybox:1.36\nCOPY ../x /x\n' | docker build -q -f - .

  [+] Building 0.2s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 72B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => [2/2] COPY nosuch* /x/                                                                                                                                                                         0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:79ba83cc1fcb826295678348780cab2ccce79e885930791b748917a60fabd55e                                                                                                  0.0s
   => => exporting config sha256:c575b79d38deea5fa8b1a1c98eb0e42d3916dcfc35e2c85bc2239a9e0b88c65a                                                                                                    0.0s
   => => exporting attestation manifest sha256:a30ed5c536ee66aa4e4afdba4d5f41c433626119d9ab4616b4b5f15772e1a15d                                                                                      0.0s
   => => exporting manifest list sha256:9a1a83475412025e330227a196f2f80f4adc281b81fa50e51576b05af7b46e5c                                                                                             0.0s
   => => naming to moby-dangling@sha256:9a1a83475412025e330227a196f2f80f4adc281b81fa50e51576b05af7b46e5c                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:9a1a83475412025e330227a196f2f80f4adc281b81fa50e51576b05af7b46e5c                                                                                          0.0s
  sha256:043eb8250945ac9aa7c4ca535f126c81a5db95294065b1c985cdea19757123a8
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY ../x /x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref ahxkoujme4o5ytekt2sjzv53o::our7clba202hfbz1xuwoodaff: "/x": not found
  [1]
  $ printf 'FROM scratch\nCOPY a.txt /\n' > s.Dockerfile; docker build -q -t scr -f s.Dockerfile . | wc -c; docker run --rm scr; docker run --rm scr /a.txt; docker create --name sc scr x | wc -c; docker cp sc:/a.txt - | tar t; docker export sc | tar t | sort | head -4; docker rm sc
  72
  docker: Error response from daemon: no command specified

  Run 'docker run --help' for more information
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/a.txt": permission denied

  Run 'docker run --help' for more information
  65
  a.txt
  .dockerenv
  a.txt
  dev/
  dev/console
  sc
  $ docker build -o out -f s.Dockerfile . 2>&1 | tail -4; ls out; docker build -o - -f s.Dockerfile . | tar t; docker build -o type=tar,dest=o.tar -f s.Dockerfile -q .; tar tf o.tar; docker build -o type=foo -f s.Dockerfile .

  #5 exporting to client directory
  #5 copying files 34B done
  #5 DONE 0.0s
  a.txt
  [+] Building 0.0s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from s.Dockerfile                                                                                                                                             0.0s
   => => transferring dockerfile: 65B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 26B                                                                                                                                                                   0.0s
   => CACHED [1/1] COPY a.txt /                                                                                                                                                                      0.0s
   => exporting to client tarball                                                                                                                                                                    0.0s
   => => sending tarball                                                                                                                                                                             0.0s
  a.txt

  a.txt
  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to solve: exporter "foo" could not be found
  [1]
  % docker build -t a:1 -t b:2 --label v=1 --label w -q . | wc -c; docker inspect -f '{{json .Config.Labels}}' b:2 | jq -c .; docker build --iidfile iid --metadata-file md.json -q . | wc -c; wc -c < iid; jq -r 'keys[]' md.json | sort
  $ docker build; docker build a b; docker build nosuchdir; docker build -f nosuch .; docker build -f a.txt .; docker build - < a.txt; docker build -t 'B AD' .; docker build -t A:1 .; docker build --progress=foo .; docker build --network foo .; docker build --foo .
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: unable to prepare context: path "nosuchdir" not found
  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from nosuch                                                                                                                                                   0.0s
   => => transferring dockerfile: 2B                                                                                                                                                                 0.0s
  ERROR: failed to build: failed to solve: failed to read dockerfile: open nosuch: no such file or directory
  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from a.txt                                                                                                                                                    0.0s
   => => transferring dockerfile: 38B                                                                                                                                                                0.0s
  a.txt:1
  --------------------
     1 | >>> hello
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: unknown instruction: hello (did you mean shell?)
  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 43B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> hello
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: unknown instruction: hello (did you mean shell?)
  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: invalid tag "B AD": invalid reference format
  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: invalid tag "A:1": repository name must be lowercase
  ERROR: invalid progress mode foo
  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: network mode "foo" not supported by buildkit - you can define a custom network for your builder using the network driver-opt in buildx create
  unknown flag: --foo

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [125]
  % docker build --network none -q . | wc -c; docker build --add-host x:1.2.3.4 --progress=plain --no-cache -f - . <<< $'FROM busybox:1.36\nRUN tail -1 /etc/hosts' 2>&1 | grep -E '^#[0-9]+ [0-9]'; docker build --shm-size 1m --ulimit nofile=5:5 --progress=plain --no-cache -f - . <<< $'FROM busybox:1.36\nRUN ulimit -n; df -k /dev/shm | tail -1 | awk "{print \\$2}"' 2>&1 | grep -E '^#[0-9]+ [0-9]'
  $ printf 'FROM busybox:1.36 AS a\nRUN echo a\nFROM busybox:1.36 AS a\nRUN echo b\n' | docker build -q - 2>&1| cut -c1-7; printf 'FROM a AS b\nFROM b AS a\n' | docker build -q -; printf 'FROM busybox:1.36 AS 1x\n' | docker build -q -; printf 'FROM busybox:1.36 AS\n' | docker build -q -; printf 'FROM busybox:1.36 foo\n' | docker build -q -; printf 'FROM\n' | docker build -q -
  sha256:
  Dockerfile:1
  --------------------
     1 | >>> FROM a AS b
     2 |     FROM b AS a
     3 |
  --------------------
  ERROR: failed to build: failed to solve: a: failed to resolve source metadata for docker.io/library/a:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 AS 1x
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: invalid name for build stage: "1x", name can't start with a number or contain symbols
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 AS
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 foo
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  Dockerfile:1
  --------------------
     1 | >>> FROM
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ printf 'FROM busybox:1.36\nHEALTHCHECK --interval=1s --retries=2 CMD test -e /ok\nVOLUME ["/v","/w"]\nSTOPSIGNAL 9\nSHELL ["/bin/ash","-c"]\nEXPOSE 80 90-92/udp\n' | docker build -q -t misc - | wc -c; docker inspect misc | jq -c '.[0].Config|{Healthcheck,Volumes,StopSignal,Shell,ExposedPorts}'
  72
  {"Healthcheck":{"Test":["CMD-SHELL","test -e /ok"],"Interval":1000000000,"Retries":2},"Volumes":{"/v":{},"/w":{}},"StopSignal":"9","Shell":["/bin/ash","-c"],"ExposedPorts":{"80/tcp":{},"90/udp":{},"91/udp":{},"92/udp":{}}}
  $ printf 'FROM busybox:1.36\nHEALTHCHECK --foo CMD x\n' | docker build -q -; printf 'FROM busybox:1.36\nHEALTHCHECK NOPE\n' | docker build -q -; printf 'FROM busybox:1.36\nSTOPSIGNAL FOO\n' | docker build -q - ; printf 'FROM busybox:1.36\nEXPOSE a\n' | docker build -q -; printf 'FROM busybox:1.36\nUSER\n' | docker build -q -; printf 'FROM busybox:1.36\nENV A\n' | docker build -q -; printf 'FROM busybox:1.36\nRUNN x\n' | docker build -q -; printf 'FROM busybox:1.36\nVOLUME\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK --foo CMD x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --foo
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK NOPE
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Unknown type "NOPE" in HEALTHCHECK (try CMD)
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> STOPSIGNAL FOO
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid signal: FOO
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE a
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid containerPort: a
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> USER
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: USER requires exactly one argument
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV A
     3 |
  --------------------
  ERROR: failed to build: failed to solve: ENV must have two arguments
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUNN x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown instruction: RUNN (did you mean RUN?)
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> VOLUME
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: VOLUME requires at least one argument
  [1]
  $ docker builder prune -f | tail -1 | cut -d: -f1; docker buildx du | tail -1 | cut -d: -f1; docker buildx ls | awk '{print $1,$2}' | head -3; docker buildx history ls --format '{{.Status}}' | sort | uniq -c | awk '{print $2}'
  Total
  Total
  NAME/NODE DRIVER/ENDPOINT
  default* docker
  \_ default
  Completed
  Error
