  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  % mkdir -p app && cd app && echo s3cret > tok
  $ printf 'FROM busybox:1.36\nRUN --mount=type=secret,id=tok cat /run/secrets/tok; ls -l /run/secrets\n' > Dockerfile
  % docker build --progress=plain --secret id=tok,src=tok .
  $ docker build --no-cache .

  [+] Building 0.6s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 127B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [stage-0 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [stage-0 2/2] RUN --mount=type=secret,id=tok cat /run/secrets/tok; ls -l /run/secrets                                                                                                    0.4s
  ------
   > [stage-0 2/2] RUN --mount=type=secret,id=tok cat /run/secrets/tok; ls -l /run/secrets:
  0.342 cat: can't open '/run/secrets/tok': No such file or directory
  0.346 ls: /run/secrets: No such file or directory
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=secret,id=tok cat /run/secrets/tok; ls -l /run/secrets
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c cat /run/secrets/tok; ls -l /run/secrets" did not complete successfully: exit code: 1
  [1]
  $ docker build --no-cache --secret id=tok,src=nosuch .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to stat nosuch: stat nosuch: no such file or directory
  [1]
  % TOK=fromenv docker build --no-cache --progress=plain --secret id=tok,env=TOK . 2>&1 | grep fromenv
  $ TOK=fromenv docker build --no-cache --progress=plain --secret type=env,id=TOK . 2>&1 | tail -3
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c cat /run/secrets/tok; ls -l /run/secrets" did not complete successfully: exit code: 1
  $ docker build --secret foo .
  ERROR: invalid field 'foo' must be a key=value pair
  [1]
  $ docker build --secret id= .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: secret missing ID
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=secret,id=tok,required cat /run/secrets/tok\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 116B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [stage-0 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [stage-0 2/2] RUN --mount=type=secret,id=tok,required cat /run/secrets/tok                                                                                                               0.0s
  ------
   > [stage-0 2/2] RUN --mount=type=secret,id=tok,required cat /run/secrets/tok:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=secret,id=tok,required cat /run/secrets/tok
     3 |
  --------------------
  ERROR: failed to build: failed to solve: secret tok: not found
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=secret,id=tok,env=TOKEN echo "$TOKEN"\nRUN --mount=type=secret,id=tok,target=/t,mode=0444,uid=5 ls -ln /t\n' > Dockerfile
  % docker build --no-cache --progress=plain --secret id=tok,src=tok . 2>&1 | grep '^#[56] '
  $ printf 'FROM busybox:1.36\nRUN --mount=type=cache,target=/c echo x >> /c/f && wc -l /c/f\nRUN --mount=type=bind,target=/src cat /src/tok && touch /src/x\n' > Dockerfile
  $ docker build .

  [+] Building 0.9s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 182B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [stage-0 1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 221B                                                                                                                                                                  0.0s
   => [stage-0 2/3] RUN --mount=type=cache,target=/c echo x >> /c/f && wc -l /c/f                                                                                                                    0.3s
   => ERROR [stage-0 3/3] RUN --mount=type=bind,target=/src cat /src/tok && touch /src/x                                                                                                             0.5s
  ------
   > [stage-0 3/3] RUN --mount=type=bind,target=/src cat /src/tok && touch /src/x:
  0.414 s3cret
  0.415 touch: /src/x: Read-only file system
  ------
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     RUN --mount=type=cache,target=/c echo x >> /c/f && wc -l /c/f
     3 | >>> RUN --mount=type=bind,target=/src cat /src/tok && touch /src/x
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c cat /src/tok && touch /src/x" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=bind,source=nosuch,target=/src ls\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 106B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CANCELED [stage-0 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                             0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [stage-0 2/2] RUN --mount=type=bind,source=nosuch,target=/src ls                                                                                                                         0.0s
  ------
   > [stage-0 2/2] RUN --mount=type=bind,source=nosuch,target=/src ls:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=bind,source=nosuch,target=/src ls
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref 2jan8vrnas8oxdtdrwqgu48gt::6znwhqplrv24b18iu09jywtbd: "/nosuch": not found
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=tmpfs,target=/t,size=1m df /t | wc -l\nRUN --network=none ip a | grep -c inet\n' > Dockerfile
  % docker build --progress=plain . 2>&1 | grep '^#[56] [0-9]'
  $ printf 'FROM busybox:1.36\nARG A\nARG B=two\nRUN echo "[$A][$B][$C]"\nENV B=env\nRUN echo "$B"\n' > Dockerfile
  $ docker build --progress=plain --build-arg A=1 --build-arg B=2 --build-arg C=3 . 
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 119B 0.0s done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 done
  #4 CACHED

  #5 [2/3] RUN echo "[1][2][$C]"
  #5 0.271 [1][2][]
  #5 DONE 0.3s

  #6 [3/3] RUN echo "env"
  #6 0.252 env
  #6 DONE 0.3s

  #7 exporting to image
  #7 exporting layers 0.1s done
  #7 exporting manifest sha256:3da4b4b4c87ea9dec0390cd32eea3a468b616d3b5a56e3a9cb7ef1b652ed13e9
  #7 exporting manifest sha256:3da4b4b4c87ea9dec0390cd32eea3a468b616d3b5a56e3a9cb7ef1b652ed13e9 0.0s done
  #7 exporting config sha256:556cec839e47e0ee05351104f1e24bee787a7e85f9a0d0b0d5be19db095aa81f 0.0s done
  #7 exporting attestation manifest sha256:fb7a003d34be76f553ca3f9c0c095334a332e38e7e92f4dd5912d5e16b24a240 0.0s done
  #7 exporting manifest list sha256:2ef899b239750ef95b62a6898612a4ea83b27831da8df50c8ef2bbd03e4dbb3d 0.0s done
  #7 naming to moby-dangling@sha256:2ef899b239750ef95b62a6898612a4ea83b27831da8df50c8ef2bbd03e4dbb3d
  #7 naming to moby-dangling@sha256:2ef899b239750ef95b62a6898612a4ea83b27831da8df50c8ef2bbd03e4dbb3d done
  #7 unpacking to moby-dangling@sha256:2ef899b239750ef95b62a6898612a4ea83b27831da8df50c8ef2bbd03e4dbb3d 0.1s done
  #7 DONE 0.3s
  % A=shell docker build --progress=plain --build-arg A . 2>&1 | grep '\['
  $ printf 'ARG TAG=1.36\nFROM busybox:${TAG}\nRUN echo "[$TAG]"\nARG TAG\nRUN echo "[$TAG]"\n' > Dockerfile
  % docker build --progress=plain . 2>&1 | grep ' \[[^0-9]*[0-9.]*\]$'
  $ docker build --build-arg TAG=9 .

  [+] Building 0.2s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 114B                                                                                                                                                               0.0s
   => ERROR [internal] load metadata for docker.io/library/busybox:9                                                                                                                                 0.0s
  ------
   > [internal] load metadata for docker.io/library/busybox:9:
  ------
  Dockerfile:2
  --------------------
     1 |     ARG TAG=1.36
     2 | >>> FROM busybox:${TAG}
     3 |     RUN echo "[$TAG]"
     4 |     ARG TAG
  --------------------
  ERROR: failed to build: failed to solve: busybox:9: failed to resolve source metadata for docker.io/library/busybox:9: docker.io/library/busybox:9: not found (did you mean busybox?)
  [1]
  $ printf 'FROM busybox:1.36\nARG TARGETPLATFORM\nARG TARGETARCH\nARG BUILDPLATFORM\nRUN echo $TARGETPLATFORM $TARGETARCH $BUILDPLATFORM\n' > Dockerfile
  % docker build --progress=plain . 2>&1 | grep ' linux/'
  $ printf 'FROM busybox:1.36\nENV P=/opt/${X:-def} Q="${Y:+yes}no" R=${Z?need}\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 104B                                                                                                                                                               0.0s
   => WARN: UndefinedVar: Usage of undefined variable '$X' (line 2)                                                                                                                                  0.0s
   => WARN: UndefinedVar: Usage of undefined variable '$Y' (line 2)                                                                                                                                  0.0s
   => WARN: UndefinedVar: Usage of undefined variable '$Z' (line 2)                                                                                                                                  0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s

   3 warnings found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$X' (line 2)
   - UndefinedVar: Usage of undefined variable '$Y' (line 2)
   - UndefinedVar: Usage of undefined variable '$Z' (line 2)
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV P=/opt/${X:-def} Q="${Y:+yes}no" R=${Z?need}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${Z?need}": Z: need
  [1]
  $ printf 'FROM busybox:1.36\nENV A=1 \\\n    B="two words" \\\n    C=three\\ words\nRUN env | sort | grep "^[ABC]="\n' > Dockerfile
  % docker build --progress=plain . 2>&1 | grep '[ABC]=' 
  $ printf 'FROM busybox:1.36\nHEALTHCHECK --interval=5s --timeout=2s --retries=3 --start-period=1s CMD wget -q localhost || exit 1\nSTOPSIGNAL SIGQUIT\nVOLUME /data /logs\nUSER 1000\nENTRYPOINT ["echo"]\nCMD ["hi"]\nSHELL ["/bin/sh","-ec"]\nONBUILD RUN echo child\n' > Dockerfile
  $ docker build -q -t cfg . | cut -c1-7
  sha256:
  $ docker inspect -f '{{json .Config.Healthcheck}} {{.Config.StopSignal}} {{json .Config.Volumes}} {{json .Config.Shell}} {{json .Config.OnBuild}}' cfg
  {"Test":["CMD-SHELL","wget -q localhost || exit 1"],"Interval":5000000000,"Timeout":2000000000,"StartPeriod":1000000000,"Retries":3} SIGQUIT {"/data":{},"/logs":{}} ["/bin/sh","-ec"] ["RUN echo child"]
  $ docker history cfg --format '{{.CreatedBy}}'
  SHELL [/bin/sh -ec]
  CMD ["hi"]
  ENTRYPOINT ["echo"]
  USER 1000
  VOLUME [/data /logs]
  STOPSIGNAL SIGQUIT
  HEALTHCHECK {Test:[CMD-SHELL wget -q localho…
  BusyBox 1.36.1 (glibc), Debian 12
  $ docker run --rm cfg
  hi
  $ docker run --rm cfg there
  there
  $ docker run --rm --entrypoint id cfg -u
  1000
  $ printf 'FROM cfg\nRUN echo own\n' > Dockerfile
  $ docker build -t child .

  [+] Building 1.0s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 59B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/cfg:latest                                                                                                                                      0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/cfg:latest@sha256:9f89a2cb2a5e6631e0de62b2131f0c772e10bff251e0f026933782deec61845e                                                                         0.0s
   => => resolve docker.io/library/cfg:latest@sha256:9f89a2cb2a5e6631e0de62b2131f0c772e10bff251e0f026933782deec61845e                                                                                0.0s
   => [2/3] ONBUILD RUN echo child                                                                                                                                                                   0.3s
   => [3/3] RUN echo own                                                                                                                                                                             0.4s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:1a1e35de5d1cc29b0b5628f5c49f573b2164016dd2b61ca87842541cbadcd586                                                                                                  0.0s
   => => exporting config sha256:067fb584053c80b3b083648344472513e8e197f376d7f00bb7f191f3d891fadd                                                                                                    0.0s
   => => exporting attestation manifest sha256:b305528eb7962c42576b36655040d4ab136bec4c09513ab9f18b0fcc4488a85e                                                                                      0.0s
   => => exporting manifest list sha256:a499aa6508479a1d9fa94b32bd91b2d1e82bce1099f3c948521280f7110164e6                                                                                             0.0s
   => => naming to docker.io/library/child:latest                                                                                                                                                    0.0s
   => => unpacking to docker.io/library/child:latest                                                                                                                                                 0.0s
  $ printf 'FROM busybox:1.36\nLABEL a=1 b="two words" c\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 81B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> LABEL a=1 b="two words" c
     3 |
  --------------------
  ERROR: failed to build: failed to solve: Syntax error - can't find = in "c". Must be of the form: name=value
  [1]
  $ printf 'FROM scratch\nCOPY tok /\n' > Dockerfile
  $ docker build -t s .

  [+] Building 0.4s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.1s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.1s
   => => transferring context: 37B                                                                                                                                                                   0.0s
   => [1/1] COPY tok /                                                                                                                                                                               0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:51c080360f12a5de647e73881509ea7c073013f1efe8401e6296b8a166160dfe                                                                                                  0.0s
   => => exporting config sha256:e0347420e309f422949b740500d2ffc1e20645b69dcc1f41d72815c823e3ca84                                                                                                    0.0s
   => => exporting attestation manifest sha256:07e9382310a95ba69da06492c64f47da3041a919d12fd1076a0ee1669bec8e8c                                                                                      0.0s
   => => exporting manifest list sha256:29f4e39547e8b538e2eeef6ee730b5346d6e05a0b10f9cdf6ad0a94918f28628                                                                                             0.0s
   => => naming to docker.io/library/s:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/s:latest                                                                                                                                                     0.0s
  $ docker run --rm s
  docker: Error response from daemon: no command specified

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm s /tok
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/tok": permission denied

  Run 'docker run --help' for more information
  [126]
  $ docker build --platform linux/arm64 -t arm .

  [+] Building 0.2s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 24B                                                                                                                                                                   0.0s
   => CACHED [1/1] COPY tok /                                                                                                                                                                        0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:52554667ae37826b4ce3e51f273f12a70cf62fa4012fe06b6c06d79f85af2347                                                                                                  0.0s
   => => exporting config sha256:429c5c0347ac9dcb4c5babdc87e737645b6648b2beefbae0d51851c88b0cf62f                                                                                                    0.0s
   => => exporting attestation manifest sha256:1f84f8ec0dbf27b352c8300416d1969e8b435bf11653063b0d413d01b5207250                                                                                      0.0s
   => => exporting manifest list sha256:6f536571503e45bbccdf5c53a6f329956ef1b9f83f0664de5d0772744af43406                                                                                             0.0s
   => => naming to docker.io/library/arm:latest                                                                                                                                                      0.0s
  $ docker image inspect -f '{{.Architecture}}' arm
  arm64
  $ docker build --output out . && ls out

  [+] Building 0.1s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 24B                                                                                                                                                                   0.0s
   => CACHED [1/1] COPY tok /                                                                                                                                                                        0.0s
   => exporting to client directory                                                                                                                                                                  0.0s
   => => copying files 33B                                                                                                                                                                           0.0s
  tok
  $ docker build -o type=tar,dest=o.tar . && tar tf o.tar

  [+] Building 0.1s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 24B                                                                                                                                                                   0.0s
   => CACHED [1/1] COPY tok /                                                                                                                                                                        0.0s
   => exporting to client tarball                                                                                                                                                                    0.0s
   => => sending tarball                                                                                                                                                                             0.0s
  tok
  $ docker build -o - . | tar t

  [+] Building 0.1s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 24B                                                                                                                                                                   0.0s
   => CACHED [1/1] COPY tok /                                                                                                                                                                        0.0s
   => exporting to client tarball                                                                                                                                                                    0.0s
   => => sending tarball                                                                                                                                                                             0.0s
  tok
  $ docker build -o type=foo .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to solve: exporter "foo" could not be found
  [1]
  $ docker build --add-host foo:1.2.3.4 --network host -t n . 2>&1 | tail -1
  #5 DONE 0.2s
  $ docker build --add-host foo .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: invalid host foo
  [1]
  $ docker build --network nosuch .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: network mode "nosuch" not supported by buildkit - you can define a custom network for your builder using the network driver-opt in buildx create
  [1]
  $ docker build --shm-size 1x .
  invalid argument "1x" for "--shm-size" flag: invalid suffix: 'x'

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [125]
  $ docker build --memory 100m -q . | cut -c1-7
  sha256:
  $ docker build --ulimit nofile=1024 -q . | cut -c1-7
  sha256:
  $ docker build --squash . 2>&1 | tail -1
  #5 DONE 0.1s
  $ docker build --cache-from nosuch/x . 

  [+] Building 0.3s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => ERROR importing cache manifest from nosuch/x                                                                                                                                                   0.1s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 24B                                                                                                                                                                   0.0s
   => CACHED [1/1] COPY tok /                                                                                                                                                                        0.0s
   => exporting to image                                                                                                                                                                             0.0s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:51c080360f12a5de647e73881509ea7c073013f1efe8401e6296b8a166160dfe                                                                                                  0.0s
   => => exporting config sha256:e0347420e309f422949b740500d2ffc1e20645b69dcc1f41d72815c823e3ca84                                                                                                    0.0s
   => => exporting attestation manifest sha256:19a9fd735bd3bcadb1e495414747033fdc81f6896d55ce409a3122d6db8f58ef                                                                                      0.0s
   => => exporting manifest list sha256:772e0f30c5188aadd833ee67668fb8236e3209b90aa2876c5e2c4f91632927c1                                                                                             0.0s
   => => naming to moby-dangling@sha256:772e0f30c5188aadd833ee67668fb8236e3209b90aa2876c5e2c4f91632927c1                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:772e0f30c5188aadd833ee67668fb8236e3209b90aa2876c5e2c4f91632927c1                                                                                          0.0s
  ------
   > importing cache manifest from nosuch/x:
  ------
  $ docker build --cache-to type=inline -t c . 2>&1 | tail -1
  #5 DONE 0.1s
  $ docker build --cache-to type=foo .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to solve: unknown cache exporter: "foo"
  [1]
  $ docker build --progress=foo .
  ERROR: invalid progress mode foo
  [1]
  $ docker build --progress=rawjson . 2>&1 | head -1 | cut -c1-20
  {"vertexes":[{"diges
  $ BUILDKIT_PROGRESS=plain docker build . 2>&1 | head -1
  #0 building with "default" instance using docker driver
  $ docker build --call=check . ; docker build --call=foo .

  [+] Building 0.0s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, no warnings found.
  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
  ERROR: failed to build: failed to solve: unsupported request frontend.foo: unsupported request frontend.foo
  [1]
  $ docker build --load -q . | cut -c1-7
  sha256:
  $ docker build --push -t localhost:1/x . 2>&1 | tail -3
   > exporting to image:
  ------
  ERROR: failed to build: failed to solve: failed to push localhost:1/x:latest: failed to do request: Head "https://localhost:1/v2/x/blobs/sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a": dial tcp 127.0.0.1:1: connect: connection refused
