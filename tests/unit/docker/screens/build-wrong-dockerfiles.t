  % docker pull -q busybox:1.36; docker pull -q nginx:latest; docker pull -q nginx:1.27
  % mkdir ctx; cd ctx; echo A > a.txt; echo B > b.txt; echo l > ignored.log; printf '*.log\n.dockerignore\n' > .dockerignore; echo s > ../secret.txt
  $ cat > Dockerfile <<'END'
  > FORM busybox:1.36
  > RUN echo hi
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 67B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> FORM busybox:1.36
     2 |     RUN echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: unknown instruction: FORM (did you mean FROM?)
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RNU echo hi
  > END
  $ docker build .

  [+] Building 0.3s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 67B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RNU echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown instruction: RNU (did you mean ENV?)
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN echo hi &&
  > CMD ["sh"]
  > END
  $ docker build .

  [+] Building 1.3s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 81B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.1s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => ERROR [2/2] RUN echo hi &&                                                                                                                                                                     0.8s
  ------
   > [2/2] RUN echo hi &&:
  0.729 /bin/sh: syntax error: unexpected end of file
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN echo hi &&
     3 |     CMD ["sh"]
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo hi &&" did not complete successfully: exit code: 2
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN echo hi && \
  >     nosuchprog --yes && \
  >     echo done
  > CMD sh
  > END
  % docker build .
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36 AS build
  > RUN mkdir /out
  > FROM busybox:1.36
  > COPY --from=biuld /out /out
  > END
  $ docker build .

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 125B                                                                                                                                                               0.0s
   => ERROR [internal] load metadata for docker.io/library/biuld:latest                                                                                                                              0.1s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
  ------
   > [internal] load metadata for docker.io/library/biuld:latest:
  ------
  Dockerfile:4
  --------------------
     2 |     RUN mkdir /out
     3 |     FROM busybox:1.36
     4 | >>> COPY --from=biuld /out /out
     5 |
  --------------------
  ERROR: failed to build: failed to solve: biuld: failed to resolve source metadata for docker.io/library/biuld:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed (did you mean build?)
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36 as Build
  > FROM build
  > RUN true
  > END
  $ docker build .

  [+] Building 1.1s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 84B                                                                                                                                                                0.0s
   => WARN: StageNameCasing: Stage name 'Build' should be lowercase (line 1)                                                                                                                         0.0s
   => WARN: FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 1)                                                                                                                     0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [build 1/1] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                 0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => [stage-1 1/1] RUN true                                                                                                                                                                         0.5s
   => exporting to image                                                                                                                                                                             0.4s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:3df3cba130988ea78e1bf5cd13b7bb18beb152c6d0038c4a63ef649cd3058b3f                                                                                                  0.0s
   => => exporting config sha256:861498547ca3b95236de4ab7ac68d7ffcc7e54a2dd41b68197ad6fac49823ad5                                                                                                    0.0s
   => => exporting attestation manifest sha256:025a9d41bf938ccb42efa9af577ce8f72d5f17923bc59c271878f35a16133ecd                                                                                      0.1s
   => => exporting manifest list sha256:80e4208f6683e9f40372236b91213611967b4e96c3066308291d5766ee3c3428                                                                                             0.0s
   => => naming to moby-dangling@sha256:80e4208f6683e9f40372236b91213611967b4e96c3066308291d5766ee3c3428                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:80e4208f6683e9f40372236b91213611967b4e96c3066308291d5766ee3c3428                                                                                          0.1s

   2 warnings found (use docker --debug to expand):
   - StageNameCasing: Stage name 'Build' should be lowercase (line 1)
   - FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 1)
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36 AS a
  > FROM busybox:1.36 AS a
  > RUN true
  > END
  $ docker build .

  [+] Building 0.4s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 92B                                                                                                                                                                0.0s
   => WARN: DuplicateStageName: Duplicate stage name "a", stage names should be unique (line 2)                                                                                                      0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [a 1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                            0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => CACHED [a 2/2] RUN true                                                                                                                                                                        0.0s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:3df3cba130988ea78e1bf5cd13b7bb18beb152c6d0038c4a63ef649cd3058b3f                                                                                                  0.0s
   => => exporting config sha256:861498547ca3b95236de4ab7ac68d7ffcc7e54a2dd41b68197ad6fac49823ad5                                                                                                    0.0s
   => => exporting attestation manifest sha256:3e5b64d0d0d00fb0180a8d662b0bac8ace2c3b573caf7ec262778ee783058f55                                                                                      0.0s
   => => exporting manifest list sha256:7dcfe394d45df625a48e501d620b0e86a9009e547c4aedf3fc344be4135550e9                                                                                             0.0s
   => => naming to moby-dangling@sha256:7dcfe394d45df625a48e501d620b0e86a9009e547c4aedf3fc344be4135550e9                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:7dcfe394d45df625a48e501d620b0e86a9009e547c4aedf3fc344be4135550e9                                                                                          0.0s

   1 warning found (use docker --debug to expand):
   - DuplicateStageName: Duplicate stage name "a", stage names should be unique (line 2)
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY ../secret.txt /
  > END
  $ docker build .

  [+] Building 0.2s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 76B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CANCELED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                     0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/2] COPY ../secret.txt /                                                                                                                                                               0.0s
  ------
   > [2/2] COPY ../secret.txt /:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY ../secret.txt /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref cm8a2lksg4du4k9kdo6d66ywk::6wxcyl1i4nco7um674jhxslgb: "/secret.txt": not found
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY /etc/passwd /x
  > END
  $ docker build .

  [+] Building 0.1s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 75B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/2] COPY /etc/passwd /x                                                                                                                                                                0.0s
  ------
   > [2/2] COPY /etc/passwd /x:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY /etc/passwd /x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref cm8a2lksg4du4k9kdo6d66ywk::nue8sdtaxlukegnijwi1gvzir: "/etc/passwd": not found
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY nope.txt also.txt /dst/
  > END
  $ docker build .

  [+] Building 0.3s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 84B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/2] COPY nope.txt also.txt /dst/                                                                                                                                                       0.0s
  ------
   > [2/2] COPY nope.txt also.txt /dst/:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY nope.txt also.txt /dst/
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref cm8a2lksg4du4k9kdo6d66ywk::skqwj9tuon8l1ctw2kzte0kct: "/nope.txt": not found
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY a.txt b.txt /dst
  > END
  $ docker build .

  [+] Building 0.9s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 70B                                                                                                                                                                   0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => [2/2] COPY a.txt b.txt /dst                                                                                                                                                                    0.1s
   => exporting to image                                                                                                                                                                             0.4s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:16154724b2fb79f94212d8e5d68fa6c097d42194d4c3c76ffe277ccf913dbede                                                                                                  0.0s
   => => exporting config sha256:81936ff89d364f0bae59ec103ebce16a12c4c54a47067c104f5109450bcf094a                                                                                                    0.0s
   => => exporting attestation manifest sha256:1f1f7030a60c79c8381429ac7599710037bd895f29a3dab68fe10ba437118a3f                                                                                      0.1s
   => => exporting manifest list sha256:5a9f2c2fb391e7864dea9799c9658b29380c2c0fc77e0e4b6aab1a875eb33a71                                                                                             0.0s
   => => naming to moby-dangling@sha256:5a9f2c2fb391e7864dea9799c9658b29380c2c0fc77e0e4b6aab1a875eb33a71                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:5a9f2c2fb391e7864dea9799c9658b29380c2c0fc77e0e4b6aab1a875eb33a71                                                                                          0.1s
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY a.txt
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY a.txt
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: COPY requires at least two arguments, but only one was provided. Destination could not be determined
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY --chwon=1:1 a.txt /
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 80B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --chwon=1:1 a.txt /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --chwon (did you mean chown?)
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY --chown=nosuch a.txt /
  > END
  $ docker build .

  [+] Building 0.9s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 83B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 26B                                                                                                                                                                   0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.2s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => [2/2] COPY --chown=nosuch a.txt /                                                                                                                                                              0.0s
   => exporting to image                                                                                                                                                                             0.3s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:a30993ac33585c5f306d79d31cd575e57397d21f53e9288b83d09f70da7302a2                                                                                                  0.0s
   => => exporting config sha256:f5b2ac1ff65202b615f2836e103cf1d33134d2ec7f639db8d333f516f9770bd5                                                                                                    0.0s
   => => exporting attestation manifest sha256:a2f04013af976e9b0ef4399cefe3ea7e044d9369177ee8221510e3ca1ed733fe                                                                                      0.1s
   => => exporting manifest list sha256:dc2ea9b1be286f2797c466089ade587dfa8656d2f4cbb19275a88d85ed49b7c5                                                                                             0.0s
   => => naming to moby-dangling@sha256:dc2ea9b1be286f2797c466089ade587dfa8656d2f4cbb19275a88d85ed49b7c5                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:dc2ea9b1be286f2797c466089ade587dfa8656d2f4cbb19275a88d85ed49b7c5                                                                                          0.0s
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY --chmod=999 a.txt /
  > END
  $ docker build .

  [+] Building 0.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 80B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --chmod=999 a.txt /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid chmod parameter: '999'. it should be octal string and between 0 and 07777
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > ADD http://127.0.0.1:9/x /x
  > END
  % docker build .
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > WORKDIR app
  > COPY a.txt .
  > RUN pwd && cat a.txt
  > END
  $ docker build .

  [+] Building 2.0s (9/9) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 101B                                                                                                                                                               0.0s
   => WARN: WorkdirRelativePath: Relative workdir "app" can have unexpected results if the base image changes (line 2)                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 26B                                                                                                                                                                   0.0s
   => CACHED [1/4] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => [2/4] WORKDIR app                                                                                                                                                                              0.1s
   => [3/4] COPY a.txt .                                                                                                                                                                             0.1s
   => [4/4] RUN pwd && cat a.txt                                                                                                                                                                     0.8s
   => exporting to image                                                                                                                                                                             0.8s
   => => exporting layers                                                                                                                                                                            0.4s
   => => exporting manifest sha256:fd3908ecc02c2f1f642adf4d5c9da810f9828e59b454f237d6fc2d756372301c                                                                                                  0.0s
   => => exporting config sha256:eb8bf9727ab8a715820b0bd217ff32b845b85b658cc1ac630fe38e8af3ee3705                                                                                                    0.0s
   => => exporting attestation manifest sha256:cdce2cfc12d3ad7184a398070acf10b71bc03020d4a5070ae99140a338591e26                                                                                      0.1s
   => => exporting manifest list sha256:057c4823b5c53a660d9e468516ee617c6c1917225539081c655acb4f06053900                                                                                             0.0s
   => => naming to moby-dangling@sha256:057c4823b5c53a660d9e468516ee617c6c1917225539081c655acb4f06053900                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:057c4823b5c53a660d9e468516ee617c6c1917225539081c655acb4f06053900                                                                                          0.1s

   1 warning found (use docker --debug to expand):
   - WorkdirRelativePath: Relative workdir "app" can have unexpected results if the base image changes (line 2)
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > ENV A
  > END
  $ docker build .

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
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > ENV A = b
  > RUN echo "[$A]"
  > END
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 81B done
  #1 WARN: LegacyKeyValueFormat: "ENV key=value" should be used instead of legacy "ENV key value" format (line 2)
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 60B done
  #3 DONE 0.0s

  #4 [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  #4 resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  #4 resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e 0.0s done
  #4 CACHED

  #5 [2/2] RUN echo "[= b]"
  #5 0.518 [= b]
  #5 DONE 0.6s

  #6 exporting to image
  #6 exporting layers
  #6 exporting layers 0.2s done
  #6 exporting manifest sha256:0f0397fbc1eea34af6b6a9267cffebef9b9586d0050ad676147a4879bc5c03aa 0.0s done
  #6 exporting config sha256:3264593b09234e25b595d7d4795df7cf8d3a6444b2ececa556a1fa8edb5f58a2 0.0s done
  #6 exporting attestation manifest sha256:b5f5bb68ae162af7821da45d4944c839aba98072a857b5cc77eb13762c93d380
  #6 exporting attestation manifest sha256:b5f5bb68ae162af7821da45d4944c839aba98072a857b5cc77eb13762c93d380 0.0s done
  #6 exporting manifest list sha256:a38c8e6d814804243c36ef6818944e8eaebc917d25d85edbdd4af9142da47720 0.1s done
  #6 naming to moby-dangling@sha256:a38c8e6d814804243c36ef6818944e8eaebc917d25d85edbdd4af9142da47720 done
  #6 unpacking to moby-dangling@sha256:a38c8e6d814804243c36ef6818944e8eaebc917d25d85edbdd4af9142da47720 0.0s done
  #6 DONE 0.5s

   1 warning found (use docker --debug to expand):
   - LegacyKeyValueFormat: "ENV key=value" should be used instead of legacy "ENV key value" format (line 2)
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > ENV A=b c
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 65B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV A=b c
     3 |
  --------------------
  ERROR: failed to build: failed to solve: Syntax error - can't find = in "c". Must be of the form: name=value
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > EXPOSE eighty
  > END
  $ docker build .

  [+] Building 0.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 69B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE eighty
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid containerPort: eighty
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > EXPOSE 80/tpc
  > END
  $ docker build .

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 69B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> EXPOSE 80/tpc
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid port: "80/tpc": invalid proto: tpc
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > EXPOSE 127.0.0.1:80:80
  > END
  $ docker build .

  [+] Building 0.5s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 78B                                                                                                                                                                0.0s
   => WARN: ExposeInvalidFormat: EXPOSE instruction should not define an IP address or host-port mapping, found '127.0.0.1:80:80' (line 2)                                                           0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:485760b362e14e23ac1c796c2b076d8292eeef28b8046caaab6623d42331a59b                                                                                                  0.0s
   => => exporting config sha256:467d93c4b99ae1b7bbe1d7b7baccb82a0929922f1380e2c2b81de130bc00ecee                                                                                                    0.0s
   => => exporting attestation manifest sha256:afa50d229312a979d1fccd005ca28ab8a016a8d8d7fcae19fc1cbeeadae28be3                                                                                      0.1s
   => => exporting manifest list sha256:6cfa51a52ec7daff042632819586b33215519e402a7bbf01bdb140341f15af96                                                                                             0.1s
   => => naming to moby-dangling@sha256:6cfa51a52ec7daff042632819586b33215519e402a7bbf01bdb140341f15af96                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:6cfa51a52ec7daff042632819586b33215519e402a7bbf01bdb140341f15af96                                                                                          0.0s

   1 warning found (use docker --debug to expand):
   - ExposeInvalidFormat: EXPOSE instruction should not define an IP address or host-port mapping, found '127.0.0.1:80:80' (line 2)
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > VOLUME
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
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
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > VOLUME [/data]
  > CMD [sh]
  > END
  $ docker build .

  [+] Building 0.7s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 79B                                                                                                                                                                0.0s
   => WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 3)                                                                    0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => exporting to image                                                                                                                                                                             0.4s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:324494301d04d591569cd4b859da5beee81c439026b9d86d900538e8f1e9b2ba                                                                                                  0.1s
   => => exporting config sha256:4f28be1842c2b9217dc615d4904b8696dd5929adbccf9f016c47f2db2a0424a4                                                                                                    0.0s
   => => exporting attestation manifest sha256:b392eca9f9e3b4ba8ed2ee967f31a6ad56d2ffb8f0527e043fed6236c79781db                                                                                      0.1s
   => => exporting manifest list sha256:34e52fd497da3eb10c9d9ed7b83d20b492b51ca7369c00c2209aef242dd08e62                                                                                             0.1s
   => => naming to moby-dangling@sha256:34e52fd497da3eb10c9d9ed7b83d20b492b51ca7369c00c2209aef242dd08e62                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:34e52fd497da3eb10c9d9ed7b83d20b492b51ca7369c00c2209aef242dd08e62                                                                                          0.0s

   1 warning found (use docker --debug to expand):
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 3)
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > CMD ['sh', '-c', 'echo hi']
  > END
  $ docker build .

  [+] Building 0.5s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 83B                                                                                                                                                                0.0s
   => WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 2)                                                                    0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:c53ecf5106abbe4e6967212e82b9675262faec4c9cd7a6b8b021913a1fc69771                                                                                                  0.0s
   => => exporting config sha256:0f28cfac443c0965bf1ce057b89b8a215cca3f5916f47dcd13a7487f8d7276f5                                                                                                    0.0s
   => => exporting attestation manifest sha256:e9aafe6e26083f942b37c18aa36e762327851f8669db23ba396247c451332d0d                                                                                      0.1s
   => => exporting manifest list sha256:0afab962947bfd76eb32fd65c60e0ae1fb33684dfda4bf97bf86e3bd27085589                                                                                             0.0s
   => => naming to moby-dangling@sha256:0afab962947bfd76eb32fd65c60e0ae1fb33684dfda4bf97bf86e3bd27085589                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:0afab962947bfd76eb32fd65c60e0ae1fb33684dfda4bf97bf86e3bd27085589                                                                                          0.0s

   1 warning found (use docker --debug to expand):
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 2)
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > CMD echo a
  > CMD echo b
  > ENTRYPOINT ["x"]
  > ENTRYPOINT ["y"]
  > END
  % docker build .
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > USER
  > END
  $ docker build .

  [+] Building 0.3s (1/1) FINISHED                                                                                                                                                         docker:default
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
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > USER nosuch
  > RUN id
  > END
  $ docker build .

  [+] Building 0.3s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 74B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
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
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > HEALTHCHECK curl localhost
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 82B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK curl localhost
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Unknown type "CURL" in HEALTHCHECK (try CMD)
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > HEALTHCHECK --interval=5 CMD true
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 89B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK --interval=5 CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: time: missing unit in duration "5"
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > HEALTHCHECK --intervall=5s CMD true
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 91B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK --intervall=5s CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --intervall (did you mean interval?)
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > HEALTHCHECK NONE now
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 76B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> HEALTHCHECK NONE now
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: HEALTHCHECK NONE takes no arguments
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > STOPSIGNAL NOPE
  > END
  $ docker build .

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 71B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> STOPSIGNAL NOPE
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid signal: NOPE
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > SHELL /bin/sh -c
  > RUN true
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 81B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> SHELL /bin/sh -c
     3 |     RUN true
     4 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: SHELL requires the arguments to be in JSON form
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > MAINTAINER me
  > LABEL a
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     MAINTAINER me
     3 | >>> LABEL a
     4 |
  --------------------
  ERROR: failed to build: failed to solve: LABEL must have two arguments
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > LABEL a b c
  > RUN true
  > END
  $ docker build .

  [+] Building 0.6s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 76B                                                                                                                                                                0.0s
   => WARN: LegacyKeyValueFormat: "LABEL key=value" should be used instead of legacy "LABEL key value" format (line 2)                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => CACHED [2/2] RUN true                                                                                                                                                                          0.0s
   => exporting to image                                                                                                                                                                             0.3s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:cd3e24352561b6270c400233444b550d3867d35305a71206dc8ee02a87e13747                                                                                                  0.0s
   => => exporting config sha256:19f47cdbff8eefaddc6c9abdef8b34dbf4619eca71119f1e0a2411ded42b7f2a                                                                                                    0.0s
   => => exporting attestation manifest sha256:c7b0a133d838b84b8e141b0fd125e79f21f11de6df811f5f1bb10b2753c2c9dd                                                                                      0.1s
   => => exporting manifest list sha256:9bed18544dd25c26b9c030b499c74c73641ce83ac27c667848014525a7ab8d0c                                                                                             0.0s
   => => naming to moby-dangling@sha256:9bed18544dd25c26b9c030b499c74c73641ce83ac27c667848014525a7ab8d0c                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:9bed18544dd25c26b9c030b499c74c73641ce83ac27c667848014525a7ab8d0c                                                                                          0.0s

   1 warning found (use docker --debug to expand):
   - LegacyKeyValueFormat: "LABEL key=value" should be used instead of legacy "LABEL key value" format (line 2)
  $ cat > Dockerfile <<'END'
  > ARG V=1.36
  > FROM busybox:$V
  > RUN echo "v=[$V]"
  > END
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 82B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 60B done
  #3 DONE 0.0s

  #4 [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  #4 resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e 0.0s done
  #4 CACHED

  #5 [2/2] RUN echo "v=[$V]"
  #5 0.857 v=[]
  #5 DONE 0.9s

  #6 exporting to image
  #6 exporting layers
  #6 exporting layers 0.2s done
  #6 exporting manifest sha256:de61772f7411cad6683873b575867e7239e5f308877b846af6e32cc137650a24
  #6 exporting manifest sha256:de61772f7411cad6683873b575867e7239e5f308877b846af6e32cc137650a24 0.1s done
  #6 exporting config sha256:db55e88e6aff7853fbe27c55b40508e18b65ea3af01a755f17ae9e9d1998cb1f 0.1s done
  #6 exporting attestation manifest sha256:8f1008ec5cdf696d577bf43cbc7eb92eebe9e28911cd2f77b547574e474e8e01 0.1s done
  #6 exporting manifest list sha256:8a015d28e0acf70ce7bdd797efd098a565eee1b98408fea57d3cd3660126d22f
  #6 exporting manifest list sha256:8a015d28e0acf70ce7bdd797efd098a565eee1b98408fea57d3cd3660126d22f 0.1s done
  #6 naming to moby-dangling@sha256:8a015d28e0acf70ce7bdd797efd098a565eee1b98408fea57d3cd3660126d22f done
  #6 unpacking to moby-dangling@sha256:8a015d28e0acf70ce7bdd797efd098a565eee1b98408fea57d3cd3660126d22f 0.0s done
  #6 DONE 0.6s
  $ cat > Dockerfile <<'END'
  > ARG V
  > FROM busybox:$V
  > END
  $ docker build .

  [+] Building 0.3s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 59B                                                                                                                                                                0.0s
   => WARN: InvalidDefaultArgInFrom: Default value for ARG busybox:$V results in empty or invalid base image name (line 2)                                                                           0.0s

   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG busybox:$V results in empty or invalid base image name (line 2)
  Dockerfile:2
  --------------------
     1 |     ARG V
     2 | >>> FROM busybox:$V
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "busybox:": invalid reference format
  [1]
  $ cat > Dockerfile <<'END'
  > ARG V
  > FROM busybox:$V
  > END
  $ docker build --build-arg V=1.36 .

  [+] Building 0.8s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 59B                                                                                                                                                                0.0s
   => WARN: InvalidDefaultArgInFrom: Default value for ARG busybox:$V results in empty or invalid base image name (line 2)                                                                           0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => exporting to image                                                                                                                                                                             0.4s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:488f1e6c9efe02233917ea6708e69b360ce2d98a5eac63a482aac2b5b605d04b                                                                                                  0.0s
   => => exporting config sha256:706ba5f6f6bc492b539710e01a0adc42f4684e32865965d2651b27eb4e3b05b7                                                                                                    0.0s
   => => exporting attestation manifest sha256:bce398392866a1106f91cb893093f6a961f9ef4a8ff76b4aec8c14112ac1946a                                                                                      0.1s
   => => exporting manifest list sha256:032f79120157440d45e074857de55c5c769484208d0c81caa1a2782b06a794b9                                                                                             0.1s
   => => naming to moby-dangling@sha256:032f79120157440d45e074857de55c5c769484208d0c81caa1a2782b06a794b9                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:032f79120157440d45e074857de55c5c769484208d0c81caa1a2782b06a794b9                                                                                          0.0s

   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG busybox:$V results in empty or invalid base image name (line 2)
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN echo "$X"
  > END
  $ docker build --build-arg X=1 .

  [+] Building 1.6s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 69B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => [2/2] RUN echo "$X"                                                                                                                                                                            0.5s
   => exporting to image                                                                                                                                                                             0.6s
   => => exporting layers                                                                                                                                                                            0.2s
   => => exporting manifest sha256:eba0117057a5d9af35fe61e309472fda855adc5332ed27762d290c742c64f598                                                                                                  0.1s
   => => exporting config sha256:aba7275d66ffefd5524e5726562ed6d044b48de995e5b4a7aaf6e1bd69751ec3                                                                                                    0.1s
   => => exporting attestation manifest sha256:d08c5feef46e2ef03fcbf283fe7fed43d051dcb254426e0606dce052aa9b7856                                                                                      0.1s
   => => exporting manifest list sha256:06c38e81a0110bb00ef2ee68c3d3da5810236281b92ef9d4409c178aad20782c                                                                                             0.0s
   => => naming to moby-dangling@sha256:06c38e81a0110bb00ef2ee68c3d3da5810236281b92ef9d4409c178aad20782c                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:06c38e81a0110bb00ef2ee68c3d3da5810236281b92ef9d4409c178aad20782c                                                                                          0.1s
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > ARG PASSWORD=x
  > ENV API_TOKEN=y
  > RUN true
  > END
  % docker build .
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN <<EOF
  > echo one
  > echo two
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 83B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN <<EOF
     3 | >>> echo one
     4 | >>> echo two
     5 |
  --------------------
  ERROR: failed to build: failed to solve: unterminated heredoc
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN <<EOF
  > echo one
  > false
  > EOF
  > END
  $ docker build .

  [+] Building 0.7s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 84B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/2] RUN <<EOF (echo one...)                                                                                                                                                            0.5s
  ------
   > [2/2] RUN <<EOF (echo one...):
  0.394 one
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN <<EOF
     3 | >>> echo one
     4 | >>> false
     5 | >>> EOF
     6 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo one\nfalse\n" did not complete successfully: exit code: 1
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN <<EOF
  > set -e
  > echo one
  > exit 4
  > EOF
  > RUN true
  > END
  $ docker build .

  [+] Building 0.7s (5/6)                                                                                                                                                                  docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 101B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/3] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/3] RUN <<EOF (set -e...)                                                                                                                                                              0.5s
  ------
   > [2/3] RUN <<EOF (set -e...):
  0.397 one
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN <<EOF
     3 | >>> set -e
     4 | >>> echo one
     5 | >>> exit 4
     6 | >>> EOF
     7 |     RUN true
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c set -e\necho one\nexit 4\n" did not complete successfully: exit code: 4
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY <<EOF
  > hi
  > EOF
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 73B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY <<EOF
     3 | >>> hi
     4 | >>> EOF
     5 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: COPY requires at least two arguments, but only one was provided. Destination could not be determined
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY <<a.txt <<b.txt /dst/
  > A
  > a.txt
  > B
  > b.txt
  > RUN cat /dst/*
  > END
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 113B done
  #1 DONE 0.1s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.1s

  #3 [internal] load .dockerignore
  #3 transferring context: 60B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  #4 resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e 0.0s done
  #4 CACHED

  #5 [internal] preparing inline document
  #5 DONE 0.0s

  #6 [internal] preparing inline document
  #6 DONE 0.1s

  #7 [2/3] COPY <<a.txt <<b.txt /dst/
  #7 DONE 0.1s

  #8 [3/3] RUN cat /dst/*
  #8 0.574 A
  #8 0.575 B
  #8 DONE 0.7s

  #9 exporting to image
  #9 exporting layers 0.1s done
  #9 exporting manifest sha256:76735e8c1f6ec721b0be503ef2b62fa4269d016127f2d907f0dc50677e2b505f
  #9 exporting manifest sha256:76735e8c1f6ec721b0be503ef2b62fa4269d016127f2d907f0dc50677e2b505f 0.0s done
  #9 exporting config sha256:dd8af0ed7cf328c422a626ac6ac6695fbb35e52ce36e9c01e7ffd556e11e890c 0.0s done
  #9 exporting attestation manifest sha256:ae0180b1ecbac4d60a7eda901add5f1c1e8811cce629a4c835250e2f7245ed73
  #9 exporting attestation manifest sha256:ae0180b1ecbac4d60a7eda901add5f1c1e8811cce629a4c835250e2f7245ed73 0.1s done
  #9 exporting manifest list sha256:25fb0b5ab835844cf753f0f3f975be2f5f33b07bf17d07fc15418e0207d18210 0.1s done
  #9 naming to moby-dangling@sha256:25fb0b5ab835844cf753f0f3f975be2f5f33b07bf17d07fc15418e0207d18210
  #9 naming to moby-dangling@sha256:25fb0b5ab835844cf753f0f3f975be2f5f33b07bf17d07fc15418e0207d18210 done
  #9 unpacking to moby-dangling@sha256:25fb0b5ab835844cf753f0f3f975be2f5f33b07bf17d07fc15418e0207d18210 0.1s done
  #9 DONE 0.6s
  $ cat > Dockerfile <<'END'
  > FROM scratch
  > RUN echo hi
  > END
  $ docker build .

  [+] Building 0.6s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 62B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => ERROR [1/1] RUN echo hi                                                                                                                                                                        0.5s
  ------
   > [1/1] RUN echo hi:
  0.402 runc run failed: unable to start container process: error during container init: exec: "/bin/sh": stat /bin/sh: no such file or directory
  ------
  Dockerfile:2
  --------------------
     1 |     FROM scratch
     2 | >>> RUN echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo hi" did not complete successfully: exit code: 1
  [1]
  $ cat > Dockerfile <<'END'
  > FROM scratch
  > COPY a.txt /
  > CMD ["/a.txt"]
  > END
  $ docker build .

  [+] Building 1.0s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 78B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.1s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 26B                                                                                                                                                                   0.0s
   => [1/1] COPY a.txt /                                                                                                                                                                             0.1s
   => exporting to image                                                                                                                                                                             0.5s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:92ef481e1222d3dc4eb7fda0d077cc6fa981cca22d729c37037ea71548f4ba37                                                                                                  0.1s
   => => exporting config sha256:526303ea1320b97f43613328979ca3bf6164298d62e0f49d83da7b65f22f400b                                                                                                    0.1s
   => => exporting attestation manifest sha256:a68e18f53c3d940b430a35117fa7af9cfa469ef95994e4e8954edfb92b7adfff                                                                                      0.1s
   => => exporting manifest list sha256:72007560521132d88a75bc59217de01f53f2f790878241313331eacb4f426774                                                                                             0.0s
   => => naming to moby-dangling@sha256:72007560521132d88a75bc59217de01f53f2f790878241313331eacb4f426774                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:72007560521132d88a75bc59217de01f53f2f790878241313331eacb4f426774                                                                                          0.0s
  $ cat > Dockerfile <<'END'
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 31B                                                                                                                                                                0.0s
  ERROR: failed to build: failed to solve: the Dockerfile cannot be empty
  [1]
  $ cat > Dockerfile <<'END'
  > # only a comment
  > END
  $ docker build .

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
  $ cat > Dockerfile <<'END'
  > RUN echo hi
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 49B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> RUN echo hi
     2 |
  --------------------
  ERROR: failed to build: failed to solve: no build stage in current context
  [1]
  $ cat > Dockerfile <<'END'
  > FROM
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 42B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> FROM
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36 build
  > END
  $ docker build .

  [+] Building 0.3s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 61B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 build
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36 AS 1st
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 62B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 AS 1st
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: invalid name for build stage: "1st", name can't start with a number or contain symbols
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busy box
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 51B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> FROM busy box
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ cat > Dockerfile <<'END'
  > FROM nosuchimage:1
  > RUN true
  > END
  $ docker build .

  [+] Building 0.3s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 65B                                                                                                                                                                0.0s
   => ERROR [internal] load metadata for docker.io/library/nosuchimage:1                                                                                                                             0.2s
  ------
   > [internal] load metadata for docker.io/library/nosuchimage:1:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM nosuchimage:1
     2 |     RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: nosuchimage:1: failed to resolve source metadata for docker.io/library/nosuchimage:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:9.99
  > RUN true
  > END
  $ docker build .

  [+] Building 0.4s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 64B                                                                                                                                                                0.0s
   => ERROR [internal] load metadata for docker.io/library/busybox:9.99                                                                                                                              0.1s
  ------
   > [internal] load metadata for docker.io/library/busybox:9.99:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:9.99
     2 |     RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: busybox:9.99: failed to resolve source metadata for docker.io/library/busybox:9.99: docker.io/library/busybox:9.99: not found
  [1]
  $ cat > Dockerfile <<'END'
  > FROM --platform=linux/amd46 busybox:1.36
  > RUN true
  > END
  $ docker build .

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 87B                                                                                                                                                                0.0s
   => WARN: FromPlatformFlagConstDisallowed: FROM --platform flag should not use constant value "linux/amd46" (line 1)                                                                               0.0s
   => ERROR [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                              0.0s
  ------
   > [internal] load metadata for docker.io/library/busybox:1.36:
  ------

   1 warning found (use docker --debug to expand):
   - FromPlatformFlagConstDisallowed: FROM --platform flag should not use constant value "linux/amd46" (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=linux/amd46 busybox:1.36
     2 |     RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: busybox:1.36: failed to resolve source metadata for docker.io/library/busybox:1.36: no match for platform in manifest: not found
  [1]
  $ cat > Dockerfile <<'END'
  > FROM Busybox:1.36
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
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
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > ONBUILD FROM x
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 70B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD FROM x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: FROM isn't allowed as an ONBUILD trigger
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > ONBUILD ONBUILD RUN true
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 80B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD ONBUILD RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN --mount=type=nope true
  > END
  $ docker build .

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 82B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=nope true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unsupported mount type "nope"
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN --mount=type=secret,id=s,required=true cat /run/secrets/s
  > END
  $ docker build .

  [+] Building 0.2s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 117B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [stage-0 1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [stage-0 2/2] RUN --mount=type=secret,id=s,required=true cat /run/secrets/s                                                                                                              0.0s
  ------
   > [stage-0 2/2] RUN --mount=type=secret,id=s,required=true cat /run/secrets/s:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=secret,id=s,required=true cat /run/secrets/s
     3 |
  --------------------
  ERROR: failed to build: failed to solve: secret s: not found
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN --mount=type=bind,source=nope,target=/x ls /x
  > END
  $ docker build .

  [+] Building 0.3s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 105B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CANCELED [stage-0 1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                             0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [stage-0 2/2] RUN --mount=type=bind,source=nope,target=/x ls /x                                                                                                                          0.0s
  ------
   > [stage-0 2/2] RUN --mount=type=bind,source=nope,target=/x ls /x:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=bind,source=nope,target=/x ls /x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref cm8a2lksg4du4k9kdo6d66ywk::jvt7w5vgc2yl1ih6xos6kcb9b: "/nope": not found
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN --network=nope true
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 79B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --network=nope true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: invalid network mode "nope"
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN ["sh", "-c", "exit 3"]
  > END
  $ docker build .

  [+] Building 0.7s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 82B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/2] RUN ["sh", "-c", "exit 3"]                                                                                                                                                         0.6s
  ------
   > [2/2] RUN ["sh", "-c", "exit 3"]:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN ["sh", "-c", "exit 3"]
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "sh -c exit 3" did not complete successfully: exit code: 3
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN ["nosuch"]
  > END
  $ docker build .

  [+] Building 0.8s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 70B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/2] RUN ["nosuch"]                                                                                                                                                                     0.6s
  ------
   > [2/2] RUN ["nosuch"]:
  0.525 runc run failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN ["nosuch"]
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "nosuch" did not complete successfully: exit code: 1
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN cd /nope
  > RUN cat /tmp/x | nosuch2
  > END
  $ docker build .

  [+] Building 0.7s (5/6)                                                                                                                                                                  docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 93B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/3] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/3] RUN cd /nope                                                                                                                                                                       0.5s
  ------
   > [2/3] RUN cd /nope:
  0.449 /bin/sh: cd: line 0: can't cd to /nope: No such file or directory
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN cd /nope
     3 |     RUN cat /tmp/x | nosuch2
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c cd /nope" did not complete successfully: exit code: 2
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > WORKDIR
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 63B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> WORKDIR
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: WORKDIR requires exactly one argument
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > WORKDIR /etc/passwd
  > END
  $ docker build .

  [+] Building 0.2s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 75B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/2] WORKDIR /etc/passwd                                                                                                                                                                0.0s
  ------
   > [2/2] WORKDIR /etc/passwd:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> WORKDIR /etc/passwd
     3 |
  --------------------
  ERROR: failed to build: failed to solve: mkdir /etc/passwd: not a directory
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY *.none /x/
  > END
  $ docker build .

  [+] Building 1.0s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 71B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [internal] load build context                                                                                                                                                                  0.1s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.1s
   => [2/2] COPY *.none /x/                                                                                                                                                                          0.1s
   => exporting to image                                                                                                                                                                             0.4s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:91df947a28be4162774bddc8f08054315f5075310ef92fc5410b9a8df84c4f03                                                                                                  0.0s
   => => exporting config sha256:7c6d64fcfba97326349a40c2e0f2d3c5ba59827c0f0e6f4d8840925222fec0d6                                                                                                    0.0s
   => => exporting attestation manifest sha256:e2ad63978d0ddf713472cafb4ad3cee5e71a03ac68ae3a50dcfa70631298a342                                                                                      0.1s
   => => exporting manifest list sha256:47cc377a08543dac37bb15b6eaed47bdde1723adc416dc8d3962e3c87015f3ba                                                                                             0.0s
   => => naming to moby-dangling@sha256:47cc377a08543dac37bb15b6eaed47bdde1723adc416dc8d3962e3c87015f3ba                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:47cc377a08543dac37bb15b6eaed47bdde1723adc416dc8d3962e3c87015f3ba                                                                                          0.0s
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY ignored.log /
  > END
  $ docker build .

  [+] Building 0.2s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 74B                                                                                                                                                                0.0s
   => WARN: CopyIgnoredFile: Attempting to Copy file "ignored.log" that is excluded by .dockerignore (line 2)                                                                                        0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CANCELED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                     0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/2] COPY ignored.log /                                                                                                                                                                 0.0s
  ------
   > [2/2] COPY ignored.log /:
  ------

   1 warning found (use docker --debug to expand):
   - CopyIgnoredFile: Attempting to Copy file "ignored.log" that is excluded by .dockerignore (line 2)
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY ignored.log /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref cm8a2lksg4du4k9kdo6d66ywk::d4lfik798mdsuan4k54khbofs: "/ignored.log": not found
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY . /all
  > RUN ls -A /all
  > END
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 82B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 60B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  #4 resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e 0.0s done
  #4 CACHED

  #5 [internal] load build context
  #5 transferring context: 154B done
  #5 DONE 0.0s

  #6 [2/3] COPY . /all
  #6 DONE 0.1s

  #7 [3/3] RUN ls -A /all
  #7 0.368 Dockerfile
  #7 0.368 a.txt
  #7 0.368 b.txt
  #7 DONE 0.5s

  #8 exporting to image
  #8 exporting layers 0.1s done
  #8 exporting manifest sha256:0b8ba3703e836b8db460230d4f568e4990a23728726082390ded3d34d78305b3 0.0s done
  #8 exporting config sha256:8289648c48b2dbbab517e9aa1ba8a2d2219209f945b2c0a363de287dc0a9b156
  #8 exporting config sha256:8289648c48b2dbbab517e9aa1ba8a2d2219209f945b2c0a363de287dc0a9b156 0.0s done
  #8 exporting attestation manifest sha256:94f934e5f5121589ce2ccff5449290dae857e56ff4a8b4d49d422ab7dd114fe1
  #8 exporting attestation manifest sha256:94f934e5f5121589ce2ccff5449290dae857e56ff4a8b4d49d422ab7dd114fe1 0.1s done
  #8 exporting manifest list sha256:d1e60ac0a61d0013b8a09376e41c8165f76c6977ca70b8a2cb5845b234fd6a1b 0.1s done
  #8 naming to moby-dangling@sha256:d1e60ac0a61d0013b8a09376e41c8165f76c6977ca70b8a2cb5845b234fd6a1b
  #8 naming to moby-dangling@sha256:d1e60ac0a61d0013b8a09376e41c8165f76c6977ca70b8a2cb5845b234fd6a1b done
  #8 unpacking to moby-dangling@sha256:d1e60ac0a61d0013b8a09376e41c8165f76c6977ca70b8a2cb5845b234fd6a1b 0.1s done
  #8 DONE 0.5s
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN true
  > END
  $ docker build --target nope .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 64B                                                                                                                                                                0.0s
  ERROR: failed to build: failed to solve: target stage "nope" could not be found
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36 AS base
  > FROM base AS final
  > RUN true
  > END
  $ docker build --target bsae .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 91B                                                                                                                                                                0.0s
  ERROR: failed to build: failed to solve: target stage "bsae" could not be found (did you mean base?)
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN true
  > END
  $ docker build -t Bad:Tag .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: invalid tag "Bad:Tag": repository name must be lowercase
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN true
  > END
  $ docker build --build-arg .
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN true
  > END
  $ docker build -f nope.Dockerfile .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from nope.Dockerfile                                                                                                                                          0.0s
   => => transferring dockerfile: 2B                                                                                                                                                                 0.0s
  ERROR: failed to build: failed to solve: failed to read dockerfile: open nope.Dockerfile: no such file or directory
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > run true
  > RUN true
  > Env A=1
  > END
  $ docker build --check .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 81B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
  Check complete, 2 warnings have been found!

  WARNING: ConsistentInstructionCasing - https://docs.docker.com/go/dockerfile/rule/consistent-instruction-casing/
  Command 'run' should match the case of the command majority (uppercase)
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> run true
     3 |     RUN true
     4 |     Env A=1
  --------------------

  WARNING: ConsistentInstructionCasing - https://docs.docker.com/go/dockerfile/rule/consistent-instruction-casing/
  Command 'Env' should match the case of the command majority (uppercase)
  Dockerfile:4
  --------------------
     2 |     run true
     3 |     RUN true
     4 | >>> Env A=1
     5 |
  --------------------
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36 as x
  > CMD sleep 1
  > ENV a b
  > EXPOSE 80/TCP
  > WORKDIR rel
  > END
  $ docker build --check .

  [+] Building 0.0s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 106B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
  Check complete, 5 warnings have been found!

  WARNING: FromAsCasing - https://docs.docker.com/go/dockerfile/rule/from-as-casing/
  'as' and 'FROM' keywords' casing do not match
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 as x
     2 |     CMD sleep 1
     3 |     ENV a b
  --------------------

  WARNING: JSONArgsRecommended - https://docs.docker.com/go/dockerfile/rule/json-args-recommended/
  JSON arguments recommended for CMD to prevent unintended behavior related to OS signals
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36 as x
     2 | >>> CMD sleep 1
     3 |     ENV a b
     4 |     EXPOSE 80/TCP
  --------------------

  WARNING: LegacyKeyValueFormat - https://docs.docker.com/go/dockerfile/rule/legacy-key-value-format/
  "ENV key=value" should be used instead of legacy "ENV key value" format
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36 as x
     2 |     CMD sleep 1
     3 | >>> ENV a b
     4 |     EXPOSE 80/TCP
     5 |     WORKDIR rel
  --------------------

  WARNING: ExposeProtoCasing - https://docs.docker.com/go/dockerfile/rule/expose-proto-casing/
  Defined protocol '80/TCP' in EXPOSE instruction should be lowercase
  Dockerfile:4
  --------------------
     2 |     CMD sleep 1
     3 |     ENV a b
     4 | >>> EXPOSE 80/TCP
     5 |     WORKDIR rel
     6 |
  --------------------

  WARNING: WorkdirRelativePath - https://docs.docker.com/go/dockerfile/rule/workdir-relative-path/
  Relative workdir "rel" can have unexpected results if the base image changes
  Dockerfile:5
  --------------------
     3 |     ENV a b
     4 |     EXPOSE 80/TCP
     5 | >>> WORKDIR rel
     6 |
  --------------------
  [1]
  $ cat > Dockerfile <<'END'
  > # escape=x
  > FROM busybox:1.36
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
  ERROR: failed to build: failed to solve: invalid escape token 'x' does not match ` or \
  [1]
  $ cat > Dockerfile <<'END'
  > # syntax=nosuch/dockerfile:1
  > FROM busybox:1.36
  > END
  $ docker build .

  [+] Building 0.2s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 84B                                                                                                                                                                0.0s
   => ERROR resolve image config for docker-image://docker.io/nosuch/dockerfile:1                                                                                                                    0.1s
  ------
   > resolve image config for docker-image://docker.io/nosuch/dockerfile:1:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=nosuch/dockerfile:1
     2 |     FROM busybox:1.36
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/nosuch/dockerfile:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ cat > Dockerfile <<'END'
  > # check=error=true
  > FROM busybox:1.36
  > CMD sleep 1
  > END
  $ docker build .

  [+] Building 0.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 86B                                                                                                                                                                0.0s
   => WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 3)                                                                    0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s

   1 warning found (use docker --debug to expand):
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 3)
  ERROR: failed to build: failed to solve: lint violation found for rules: JSONArgsRecommended
  [1]
  $ cat > Dockerfile <<'END'
  > # check=skip=JSONArgsRecommended;error=true
  > FROM busybox:1.36
  > CMD sleep 1
  > END
  $ docker build .

  [+] Building 0.6s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 111B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => exporting to image                                                                                                                                                                             0.3s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:09dc47ecaa4ad0c56208712a7bd8f40c206ded744bb226da7b8ef59cb797fc4b                                                                                                  0.0s
   => => exporting config sha256:23169b3026ce0d8f14db0d783b4d2d2e68cdb079a48097241eff3b7502deb272                                                                                                    0.0s
   => => exporting attestation manifest sha256:f68cae241ed6f88a99b36b6489f1467737546df3b6381a7383390126095cf607                                                                                      0.1s
   => => exporting manifest list sha256:89fdb853f6caa73ad0e04194232cd1c79c968c9f564efeb15cf8555433c97f7f                                                                                             0.0s
   => => naming to moby-dangling@sha256:89fdb853f6caa73ad0e04194232cd1c79c968c9f564efeb15cf8555433c97f7f                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:89fdb853f6caa73ad0e04194232cd1c79c968c9f564efeb15cf8555433c97f7f                                                                                          0.0s
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > 	RUN true
  >   COPY nofile /
  > END
  $ docker build .

  [+] Building 0.1s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 81B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CANCELED [1/3] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                     0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [2/3] RUN true                                                                                                                                                                          0.0s
   => ERROR [3/3] COPY nofile /                                                                                                                                                                      0.0s
  ------
   > [3/3] COPY nofile /:
  ------
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |          RUN true
     3 | >>>   COPY nofile /
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref cm8a2lksg4du4k9kdo6d66ywk::uqse21va2flmo3uzpm1nbqy8p: "/nofile": not found
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > RUN echo hi \
  >
  >   there
  > END
  $ docker build .

  [+] Building 1.6s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 78B                                                                                                                                                                0.0s
   => WARN: NoEmptyContinuation: Empty continuation line (line 4)                                                                                                                                    0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => [2/2] RUN echo hi   there                                                                                                                                                                      0.6s
   => exporting to image                                                                                                                                                                             0.6s
   => => exporting layers                                                                                                                                                                            0.2s
   => => exporting manifest sha256:ed8a0bbcd19937922f2295b951aa80cb76658d74a80212cd0ff209a6df85b76a                                                                                                  0.1s
   => => exporting config sha256:1d712c165a2d3bd11938be5ee909092b83ce808e01f39e8d6dd973f98392e58a                                                                                                    0.0s
   => => exporting attestation manifest sha256:081418715c309da4227fe712d328510a62473b468a289773a97b1de771c76722                                                                                      0.1s
   => => exporting manifest list sha256:fa27387b003aa897feaf9053a54064431512ede095c452ec79b12f2fe26bb025                                                                                             0.1s
   => => naming to moby-dangling@sha256:fa27387b003aa897feaf9053a54064431512ede095c452ec79b12f2fe26bb025                                                                                             0.1s
   => => unpacking to moby-dangling@sha256:fa27387b003aa897feaf9053a54064431512ede095c452ec79b12f2fe26bb025                                                                                          0.0s

   1 warning found (use docker --debug to expand):
   - NoEmptyContinuation: Empty continuation line (line 4)
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > FOO bar
  > BAR baz
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 71B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> FOO bar
     3 |     BAR baz
     4 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown instruction: FOO (did you mean FROM?)
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY --from=0 /x /y
  > END
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 75B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --from=0 /x /y
     3 |
  --------------------
  ERROR: failed to build: failed to solve: circular dependency detected on stage: stage-0
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY --from=1 /x /y
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 75B                                                                                                                                                                0.0s
  ERROR: failed to build: failed to solve: invalid stage index 1
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY --from=nginx /nope /y
  > END
  $ docker build .

  [+] Building 0.3s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 82B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/nginx:latest                                                                                                                                    0.1s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
   => FROM docker.io/library/nginx:latest@sha256:131811c9bc860179d5fd4b087120b16e431a5dd2f391839de47ce7fbd36b3e82                                                                                    0.1s
   => => resolve docker.io/library/nginx:latest@sha256:131811c9bc860179d5fd4b087120b16e431a5dd2f391839de47ce7fbd36b3e82                                                                              0.0s
   => CACHED [stage-0 1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [stage-0 2/2] COPY --from=nginx /nope /y                                                                                                                                                 0.0s
  ------
   > [stage-0 2/2] COPY --from=nginx /nope /y:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --from=nginx /nope /y
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref cm8a2lksg4du4k9kdo6d66ywk::2c35oq67pkk4q93evjchfiuwq: "/nope": not found
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY --link --parents a.txt /y/
  > RUN ls /y
  > END
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 97B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 60B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  #4 resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e 0.0s done
  #4 CACHED

  #5 [internal] load build context
  #5 transferring context: 34B done
  #5 DONE 0.0s

  #6 [2/3] COPY --link --parents a.txt /y/
  #6 merging 0.0s done
  #6 DONE 0.1s

  #7 [3/3] RUN ls /y
  #7 0.370 a.txt
  #7 DONE 0.4s

  #8 exporting to image
  #8 exporting layers
  #8 exporting layers 0.2s done
  #8 exporting manifest sha256:9ec3d42a44f2fd5ce3715579fd573c140009b5a8443c36455eb0c080fb2fcca4 0.0s done
  #8 exporting config sha256:f51b994f459d0059f77448f56dd565abb91da113914678bdb8a2e7966bea209e 0.0s done
  #8 exporting attestation manifest sha256:18e7de7806425d8d97a1306d8b22f459784cf748e8ba62aca7ec2da77b73fd28 0.1s done
  #8 exporting manifest list sha256:d78803d92e711f9b1b349d8fb0e25f598fafe884aeb6857f8d8729d456e8f57b
  #8 exporting manifest list sha256:d78803d92e711f9b1b349d8fb0e25f598fafe884aeb6857f8d8729d456e8f57b 0.1s done
  #8 naming to moby-dangling@sha256:d78803d92e711f9b1b349d8fb0e25f598fafe884aeb6857f8d8729d456e8f57b done
  #8 unpacking to moby-dangling@sha256:d78803d92e711f9b1b349d8fb0e25f598fafe884aeb6857f8d8729d456e8f57b 0.0s done
  #8 DONE 0.5s
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > ENV P=${Q:?must be set}
  > END
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 79B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV P=${Q:?must be set}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: Syntax error - can't find = in "be". Must be of the form: name=value
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > ENV P=${Q
  > END
  $ docker build .

  [+] Building 0.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 65B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV P=${Q
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${Q": unsupported modifier (�) in substitution
  [1]
  $ cat > Dockerfile <<'END'
  > FROM ${BASE:-busybox}:${V:-1.36}
  > ENV P=${Q:-d}
  > RUN echo $P
  > END
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 96B done
  #1 WARN: UndefinedArgInFrom: FROM argument 'BASE' is not declared (line 1)
  #1 WARN: UndefinedArgInFrom: FROM argument 'V' is not declared (line 1)
  #1 WARN: UndefinedVar: Usage of undefined variable '$Q' (line 2)
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 60B done
  #3 DONE 0.0s

  #4 [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  #4 resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e 0.0s done
  #4 CACHED

  #5 [2/2] RUN echo d
  #5 0.581 d
  #5 DONE 0.7s

  #6 exporting to image
  #6 exporting layers 0.1s done
  #6 exporting manifest sha256:215311889277641407f59b8a931a124f358336086680bd4bad0db3f151d9fd4b
  #6 exporting manifest sha256:215311889277641407f59b8a931a124f358336086680bd4bad0db3f151d9fd4b 0.0s done
  #6 exporting config sha256:25661824335f43f015b72b18827fe47b0e9aae1b274345b09baecf0ca79eb6f8 0.0s done
  #6 exporting attestation manifest sha256:af164b52a3f32b586bb0e46df496116803b6487f52bd557d5fd46f7d5846cee2 0.0s done
  #6 exporting manifest list sha256:709e34f51a1427cd902349b5d88cbc2327f21f17517ec3f903a9c640509bb190 0.1s done
  #6 naming to moby-dangling@sha256:709e34f51a1427cd902349b5d88cbc2327f21f17517ec3f903a9c640509bb190 done
  #6 unpacking to moby-dangling@sha256:709e34f51a1427cd902349b5d88cbc2327f21f17517ec3f903a9c640509bb190 0.0s done
  #6 DONE 0.3s

   3 warnings found (use docker --debug to expand):
   - UndefinedArgInFrom: FROM argument 'BASE' is not declared (line 1)
   - UndefinedArgInFrom: FROM argument 'V' is not declared (line 1)
   - UndefinedVar: Usage of undefined variable '$Q' (line 2)
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY "a b.txt" /
  > END
  $ docker build .

  [+] Building 0.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 72B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 60B                                                                                                                                                                   0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY "a b.txt" /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "\"a": unexpected end of statement while looking for matching double-quote
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > COPY ["a.txt", "/"
  > END
  % docker build .
  $ docker build
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ docker build nope

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: unable to prepare context: path "nope" not found
  [1]
  $ docker build a.txt

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: unable to prepare context: path "a.txt" not found
  [1]
  $ docker build - < a.txt

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 39B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> A
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: unknown instruction: A (did you mean ADD?)
  [1]
  $ docker build . .
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ docker build -t
  flag needs an argument: 't' in -t

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [125]
  $ docker build --foo .
  unknown flag: --foo

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [125]
  $ docker build --progress=nope .
  ERROR: invalid progress mode nope
  [1]
  $ docker build --output type=nope .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to solve: exporter "nope" could not be found
  [1]
  $ docker build --secret id=x,src=nope .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to stat nope: stat nope: no such file or directory
  [1]
  $ docker build --ssh default .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to convert agent config {default [] false}: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set
  [1]
  $ docker build --platform nope .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: "nope": unknown operating system or architecture: invalid argument
  [1]
  % docker build --no-cache-filter x --cache-from type=nope .
  $ docker build https://127.0.0.1:9/x.git

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => ERROR [internal] load git source https://127.0.0.1:9/x.git                                                                                                                                     0.1s
  ------
   > [internal] load git source https://127.0.0.1:9/x.git:
  0.072 fatal: unable to access 'https://127.0.0.1:9/x.git/': Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn't connect to server
  ------
  ERROR: failed to build: failed to stat policy file Dockerfile.rego: failed to load cache key: error fetching default branch for repository https://127.0.0.1:9/x.git: git stderr:
  fatal: unable to access 'https://127.0.0.1:9/x.git/': Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn't connect to server
  : exit status 128
  [1]
  $ rm Dockerfile; docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 2B                                                                                                                                                                 0.0s
  ERROR: failed to build: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory
  [1]
  % mkdir Dockerfile; docker build .
