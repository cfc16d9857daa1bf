  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  % mkdir -p w && cd w && echo hello > a.txt && echo b > b.txt
  $ printf 'FROM busybox:1.36 AS a\nRUN echo 1 > /one\nFROM busybox:1.36 AS b\nRUN echo 2 > /two\nFROM busybox:1.36\nCOPY --from=a /one /\nCOPY --from=b /two /\n' > Dockerfile
  % docker build --progress=plain -t c2 .
  $ printf 'FROM busybox:1.36 AS a\nRUN echo 3 > /one\nFROM busybox:1.36 AS b\nRUN echo 4 > /two\nFROM busybox:1.36\nCOPY --from=b /two /\nCOPY --from=a /one /\n' > Dockerfile
  % docker build -t c2 .
  $ printf 'FROM busybox:1.36\nCOPY --from=busybox:1.36 /bin/sh /x\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 1.7s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 91B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                             0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [stage-0 2/2] COPY --from=busybox:1.36 /bin/sh /x                                                                                                                                              0.0s
   => exporting to image                                                                                                                                                                             1.4s
   => => exporting layers                                                                                                                                                                            1.1s
   => => exporting manifest sha256:441d9b426e38be82106af586b0c8adc7d4533d248d8c74fef64f4e1a0b0bb23f                                                                                                  0.0s
   => => exporting config sha256:0eccff17b9cc0b74af239b06d789663e9cfe3a2cb919433c34b21794cadea741                                                                                                    0.0s
   => => exporting attestation manifest sha256:4ed5c8fe56b061332fa1f67091a8e34ee809b033991bd87cf1d8c5d972a56c04                                                                                      0.0s
   => => exporting manifest list sha256:7abeafe77e3117e49bad96a458208ab3edfeccf55021ecae728dba4f24e45a72                                                                                             0.0s
   => => naming to docker.io/library/c2:latest                                                                                                                                                       0.0s
   => => unpacking to docker.io/library/c2:latest                                                                                                                                                    0.2s
  $ printf 'FROM busybox:1.36 AS a\nRUN true\nFROM a AS b\nRUN echo 5\nFROM a\nRUN --mount=from=b,target=/b echo 6\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 4.0s (8/8) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 135B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.1s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [a 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                     0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [a 2/2] RUN true                                                                                                                                                                               1.0s
   => [b 1/1] RUN echo 5                                                                                                                                                                             0.9s
   => [stage-2 1/1] RUN --mount=from=b,target=/b echo 6                                                                                                                                              0.9s
   => exporting to image                                                                                                                                                                             0.6s
   => => exporting layers                                                                                                                                                                            0.2s
   => => exporting manifest sha256:15de0d2d84b1e71e397c379a8e903ec20294a0195a2c8375ec3ab6200c746fec                                                                                                  0.0s
   => => exporting config sha256:100c056053e2c5da7c642fae4e1e6d9fbaa7147eed6d3e6d2672ab804db1e88c                                                                                                    0.0s
   => => exporting attestation manifest sha256:60b955ab7e83e48e44b33f693132704bd148fde74bbf3076503e8aa33d2322e9                                                                                      0.0s
   => => exporting manifest list sha256:98a29a2a64bb3a16b123ab8bc9720406d004b30d3b9654d1684739799c81e116                                                                                             0.0s
   => => naming to docker.io/library/c2:latest                                                                                                                                                       0.0s
   => => unpacking to docker.io/library/c2:latest                                                                                                                                                    0.2s
  $ printf 'FROM alpine:3.20 AS a\nRUN echo 9\nFROM busybox:1.36\nRUN --mount=type=bind,from=a,source=/etc,target=/e ls /e/hostname\nCOPY --from=alpine:3.20 /etc/hostname /h\n' > Dockerfile
  % docker build -t c2 .
  $ cat > Dockerfile <<'E'
  > FROM busybox:1.36
  > COPY <<EOF /a
  > one
  > EOF
  > COPY --chmod=755 <<EOF /b
  > #!/bin/sh
  > echo two
  > EOF
  > RUN <<EOF
  > #!/bin/sh
  > echo three
  > EOF
  > COPY a.txt /a.txt
  > RUN /b
  > E
  $ docker build -t hd .

  [+] Building 3.7s (14/14) FINISHED                                                                                                                                                       docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 188B                                                                                                                                                               0.1s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] preparing inline document                                                                                                                                                           0.0s
   => [internal] load build context                                                                                                                                                                  0.1s
   => => transferring context: 38B                                                                                                                                                                   0.0s
   => [internal] preparing inline document                                                                                                                                                           0.1s
   => [internal] preparing inline document                                                                                                                                                           0.1s
   => CACHED [1/6] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/6] COPY <<EOF /a                                                                                                                                                                            0.1s
   => [3/6] COPY --chmod=755 <<EOF /b                                                                                                                                                                0.1s
   => [4/6] RUN <<EOF (#!/bin/sh...)                                                                                                                                                                 1.0s
   => [5/6] COPY a.txt /a.txt                                                                                                                                                                        0.1s
   => [6/6] RUN /b                                                                                                                                                                                   1.2s
   => exporting to image                                                                                                                                                                             0.5s
   => => exporting layers                                                                                                                                                                            0.2s
   => => exporting manifest sha256:7898023fc40e7e90b70db441ede20a14729094cf9447b752c651439777cd4921                                                                                                  0.0s
   => => exporting config sha256:613e20407dbe05f9861fef69df5b610b0601aeec3a8c868fab0b92de0e583608                                                                                                    0.0s
   => => exporting attestation manifest sha256:dbc76bf072fefc180dbd56c1983146ba81eb8a1f4618bc876247668d33312cc9                                                                                      0.0s
   => => exporting manifest list sha256:d0adabc432a5608f476cf8d6021cdf141f24da67d134b4cf057041fb80c5f98e                                                                                             0.1s
   => => naming to docker.io/library/hd:latest                                                                                                                                                       0.0s
   => => unpacking to docker.io/library/hd:latest                                                                                                                                                    0.1s
  $ docker build -t hd .

  [+] Building 0.7s (14/14) FINISHED                                                                                                                                                       docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 188B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.2s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] preparing inline document                                                                                                                                                           0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 26B                                                                                                                                                                   0.0s
   => [internal] preparing inline document                                                                                                                                                           0.0s
   => [1/6] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [internal] preparing inline document                                                                                                                                                           0.0s
   => CACHED [2/6] COPY <<EOF /a                                                                                                                                                                     0.0s
   => CACHED [3/6] COPY --chmod=755 <<EOF /b                                                                                                                                                         0.0s
   => CACHED [4/6] RUN <<EOF (#!/bin/sh...)                                                                                                                                                          0.0s
   => CACHED [5/6] COPY a.txt /a.txt                                                                                                                                                                 0.0s
   => CACHED [6/6] RUN /b                                                                                                                                                                            0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:7898023fc40e7e90b70db441ede20a14729094cf9447b752c651439777cd4921                                                                                                  0.0s
   => => exporting config sha256:613e20407dbe05f9861fef69df5b610b0601aeec3a8c868fab0b92de0e583608                                                                                                    0.0s
   => => exporting attestation manifest sha256:c6b591c2aee8a3721b118a7e939363ffae06bc45f908aef18c76f94c0a35fefe                                                                                      0.0s
   => => exporting manifest list sha256:463140346737c0a79cf3c4919732fd6c93a850da9545bfeb0ea6afb18b6a5bd3                                                                                             0.0s
   => => naming to docker.io/library/hd:latest                                                                                                                                                       0.0s
   => => unpacking to docker.io/library/hd:latest                                                                                                                                                    0.0s
  $ sed -i 's/three/four/' Dockerfile
  % docker build --progress=plain -t hd .
  $ printf 'FROM busybox:1.36\nRUN echo 1 > /x\nCOPY --link a.txt /l/\nCOPY --link --chmod=600 b.txt /l/\nADD --link b.txt /m/\nRUN ls /l\n' > Dockerfile
  $ docker build -t ln .

  [+] Building 3.5s (15/15) FINISHED                                                                                                                                                       docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 158B                                                                                                                                                               0.1s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/6] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.2s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.2s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 62B                                                                                                                                                                   0.0s
   => [2/6] RUN echo 1 > /x                                                                                                                                                                          1.0s
   => [3/6] COPY --link a.txt /l/                                                                                                                                                                    0.3s
   => => merging                                                                                                                                                                                     0.1s
   => [4/6] COPY --link --chmod=600 b.txt /l/                                                                                                                                                        0.0s
   => [5/6] ADD --link b.txt /m/                                                                                                                                                                     0.3s
   => => merging                                                                                                                                                                                     0.1s
   => [6/6] RUN ls /l                                                                                                                                                                                0.8s
   => exporting to image                                                                                                                                                                             0.9s
   => => exporting layers                                                                                                                                                                            0.7s
   => => exporting manifest sha256:070ce618cd136d49a65265b91d87ab29d0e0ab3e34adf56f5ea9e53dc5508aa9                                                                                                  0.0s
   => => exporting config sha256:d287074ad48874e6ab916ac2805189313e94022fc9ed330d8455d1e516dca225                                                                                                    0.0s
   => => exporting attestation manifest sha256:046fd24bfeeb1ea590e3d7d963a44e3801b6a45e939310edbb143fa4dad0c5ea                                                                                      0.0s
   => => exporting manifest list sha256:d88bff0a6aceff7370abc6b35da932048fdf6205710fe6687c08c57899942981                                                                                             0.0s
   => => naming to docker.io/library/ln:latest                                                                                                                                                       0.0s
   => => unpacking to docker.io/library/ln:latest                                                                                                                                                    0.0s
  $ sed -i 's/echo 1/echo 2/' Dockerfile
  $ docker build -t ln .

  [+] Building 3.4s (15/15) FINISHED                                                                                                                                                       docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 158B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/6] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 50B                                                                                                                                                                   0.0s
   => [2/6] RUN echo 2 > /x                                                                                                                                                                          0.7s
   => [3/6] COPY --link a.txt /l/                                                                                                                                                                    0.1s
   => => merging                                                                                                                                                                                     0.0s
   => [4/6] COPY --link --chmod=600 b.txt /l/                                                                                                                                                        0.1s
   => [5/6] ADD --link b.txt /m/                                                                                                                                                                     0.0s
   => => merging                                                                                                                                                                                     0.0s
   => [6/6] RUN ls /l                                                                                                                                                                                1.1s
   => exporting to image                                                                                                                                                                             0.6s
   => => exporting layers                                                                                                                                                                            0.2s
   => => exporting manifest sha256:a33c3a157aeff6450252176d2c3046541468e0ba7eb2a15006c1b0d4b4562462                                                                                                  0.0s
   => => exporting config sha256:cb1adcaf78163820069c185169bc8d3225157571d99d9f00585f99f041b58fb4                                                                                                    0.1s
   => => exporting attestation manifest sha256:de2784383f66f34b893116273d8b630184ff896386e5b59657bdcf71a2bfd867                                                                                      0.0s
   => => exporting manifest list sha256:b053722adc7c11170202f211e62228340f7ab0d7e34b9cb0b6ecd92036dfa0b2                                                                                             0.0s
   => => naming to docker.io/library/ln:latest                                                                                                                                                       0.1s
   => => unpacking to docker.io/library/ln:latest                                                                                                                                                    0.1s
  $ docker history --format '{{.CreatedBy}}' ln
  RUN /bin/sh -c ls /l # buildkit
  ADD b.txt /m/ # buildkit
  COPY --chmod=600 b.txt /l/ # buildkit
  COPY a.txt /l/ # buildkit
  RUN /bin/sh -c echo 2 > /x # buildkit
  BusyBox 1.36.1 (glibc), Debian 12
  $ printf 'FROM busybox:1.36\nCOPY --link=false a.txt /l/\nCOPY --link --from=alpine:3.20 /etc/hostname /h\nWORKDIR /w\nCOPY --link b.txt .\n' > Dockerfile
  % docker build -t ln2 .
  % docker build -t ln2 .
  $ printf 'FROM busybox:1.36\nONBUILD ARG X=1\nONBUILD ENV Y=2\nONBUILD RUN echo $X $Y\n' | docker build -q -t ob -
  sha256:b7258e1ff685cd2b24babaf75e639333be69697d61a24e4b9a0d1a1eb50d8897
  % printf 'FROM ob\nRUN echo after $X $Y\n' | docker build -t oc -
  $ printf 'FROM ob AS m\nRUN echo after\nFROM m\nRUN echo last\n' | docker build -t oc -

  [+] Building 3.7s (8/8) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 86B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/ob:latest                                                                                                                                       0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [m 1/2] FROM docker.io/library/ob:latest@sha256:b7258e1ff685cd2b24babaf75e639333be69697d61a24e4b9a0d1a1eb50d8897                                                                               0.0s
   => => resolve docker.io/library/ob:latest@sha256:b7258e1ff685cd2b24babaf75e639333be69697d61a24e4b9a0d1a1eb50d8897                                                                                 0.0s
   => CACHED [m 2/5] ONBUILD RUN echo 1 2                                                                                                                                                            0.0s
   => [m 3/5] RUN echo after                                                                                                                                                                         1.3s
   => [stage-1 1/1] RUN echo last                                                                                                                                                                    1.0s
   => exporting to image                                                                                                                                                                             1.1s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:bc172b28fcd923d1a895e998d8047daf64f12dbd6fff21be2008c91e233935c8                                                                                                  0.1s
   => => exporting config sha256:fe497009f5233d322c79d772f3aa376b57bc86dd885687f8a64d364e9121f140                                                                                                    0.2s
   => => exporting attestation manifest sha256:5f3649c8b315a539fc3792d2695a6a6e588366bf66e2515f51629595a3e78add                                                                                      0.1s
   => => exporting manifest list sha256:25b53c8a4655d710ace24d6ec3f0de9fba388e590e904d5a49bfaa15ee0aecb4                                                                                             0.4s
   => => naming to docker.io/library/oc:latest                                                                                                                                                       0.1s
   => => unpacking to docker.io/library/oc:latest                                                                                                                                                    0.1s
  $ printf 'FROM busybox:1.36 AS m\nONBUILD RUN echo trig\nRUN echo own\nFROM m\nRUN echo last\n' | docker build --no-cache -t oc -

  [+] Building 4.2s (8/8) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 116B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [m 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                     0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [m 2/2] RUN echo own                                                                                                                                                                           0.6s
   => [stage-1 1/2] ONBUILD RUN echo trig                                                                                                                                                            1.0s
   => [stage-1 2/2] RUN echo last                                                                                                                                                                    1.5s
   => exporting to image                                                                                                                                                                             0.7s
   => => exporting layers                                                                                                                                                                            0.5s
   => => exporting manifest sha256:e29c7c60ab5022aa7cd1a8d2dc5565e12880c5844a7518eb5cf41baf00b64248                                                                                                  0.0s
   => => exporting config sha256:702cfc343523bfb8d6e86fb2fbdf17bf628336e80e8b5984bf817ce025e38c2a                                                                                                    0.0s
   => => exporting attestation manifest sha256:72b3fe7cd581d89409c5f4cb7e0596305b63194bf09585fc45dd92f8379a72f8                                                                                      0.0s
   => => exporting manifest list sha256:5b0adb271f0ff43e39bcc170961c567f6ea6f996ad39a531abc76647c83f5a1a                                                                                             0.0s
   => => naming to docker.io/library/oc:latest                                                                                                                                                       0.0s
   => => unpacking to docker.io/library/oc:latest                                                                                                                                                    0.1s
  $ printf 'FROM busybox:1.36\nONBUILD COPY --from=alpine:3.20 /etc/hostname /h\n' | docker build -q -t ob2 -
  sha256:415d8936e1d77fe2cca8519fb6c8dac0723059a6227f36c10b92d63febb364af
  % printf 'FROM ob2\nRUN cat /h\n' | docker build -t oc -
  $ printf 'FROM busybox:1.36\nUSER nosuch:nogroup\nRUN id\n' | docker build -t x -

  [+] Building 0.5s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 82B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] RUN id                                                                                                                                                                             0.2s
  ------
   > [2/2] RUN id:
  ------
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     USER nosuch:nogroup
     3 | >>> RUN id
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c id" did not complete successfully: unable to find user nosuch: no matching entries in passwd file
  [1]
  $ printf 'FROM busybox:1.36\nUSER 1000:nogrp\nRUN id\n' | docker build -t x -

  [+] Building 0.3s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 78B                                                                                                                                                                0.0s
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
     2 |     USER 1000:nogrp
     3 | >>> RUN id
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c id" did not complete successfully: unable to find group nogrp: no matching entries in group file
  [1]
  % printf 'FROM busybox:1.36\nUSER nosuch\nWORKDIR /wd\nUSER 0\nRUN ls -ld /wd | cut -c1-30\n' | docker build --progress plain -t x -
  $ printf 'FROM busybox:1.36\nCOPY --chown=nosuch:1234 a.txt /a\nCOPY --chown=55:nogrp a.txt /b\nCOPY --chown=nobody:nogrp a.txt /c\nCOPY --chown=:77 a.txt /d\nRUN ls -ln /a /b /c /d | cut -c1-30\n' > Dockerfile
  % docker build --progress plain -t x .
  $ printf 'FROM busybox:1.36\nRUN ["/nosuch/prog","x"]\n' | docker build -t x -

  [+] Building 1.1s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 80B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] RUN ["/nosuch/prog","x"]                                                                                                                                                           1.0s
  ------
   > [2/2] RUN ["/nosuch/prog","x"]:
  0.934 runc run failed: unable to start container process: error during container init: exec: "/nosuch/prog": stat /nosuch/prog: no such file or directory
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN ["/nosuch/prog","x"]
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/nosuch/prog x" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox:1.36\nRUN ["/etc/passwd"]\n' | docker build -t x -

  [+] Building 1.5s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 75B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] RUN ["/etc/passwd"]                                                                                                                                                                1.3s
  ------
   > [2/2] RUN ["/etc/passwd"]:
  1.238 runc run failed: unable to start container process: error during container init: exec: "/etc/passwd": permission denied
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN ["/etc/passwd"]
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/etc/passwd" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox:1.36\nRUN /etc/passwd\n' | docker build -t x -

  [+] Building 1.1s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 71B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] RUN /etc/passwd                                                                                                                                                                    0.9s
  ------
   > [2/2] RUN /etc/passwd:
  0.773 /bin/sh: /etc/passwd: Permission denied
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN /etc/passwd
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c /etc/passwd" did not complete successfully: exit code: 126
  [1]
  $ printf 'FROM scratch\nRUN echo hi\n' | docker build -t x -

  [+] Building 1.0s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 62B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => ERROR [1/1] RUN echo hi                                                                                                                                                                        0.8s
  ------
   > [1/1] RUN echo hi:
  0.767 runc run failed: unable to start container process: error during container init: exec: "/bin/sh": stat /bin/sh: no such file or directory
  ------
  Dockerfile:2
  --------------------
     1 |     FROM scratch
     2 | >>> RUN echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo hi" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM scratch\nCOPY a.txt /\nCMD ["/a.txt"]\n' > Dockerfile
  $ docker build -t x .

  [+] Building 0.5s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 78B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 26B                                                                                                                                                                   0.0s
   => [1/1] COPY a.txt /                                                                                                                                                                             0.0s
   => exporting to image                                                                                                                                                                             0.3s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:3daacaf1794d93148a907bd613c0b12956a69ef30550b064fd28b8af77e01442                                                                                                  0.0s
   => => exporting config sha256:a3ef768687885cf45bf02ba8c978b5dfbaad50bf84f0380fdae77b027b100287                                                                                                    0.0s
   => => exporting attestation manifest sha256:1bd36ff4335bd51d14062cebcc5bb799f0f139015401725c538e7aa6eb9eae35                                                                                      0.0s
   => => exporting manifest list sha256:9e3a3561f74dccf4390aea288880a2190959645e8a2a826b581c06112b57c020                                                                                             0.0s
   => => naming to docker.io/library/x:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/x:latest                                                                                                                                                     0.0s
  $ docker run --rm x
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/a.txt": permission denied

  Run 'docker run --help' for more information
  [126]
  $ printf 'FROM busybox:1.36\nSHELL ["/bin/bash","-c"]\nRUN echo hi\n' | docker build -t x -

  [+] Building 1.0s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 92B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] RUN echo hi                                                                                                                                                                        0.7s
  ------
   > [2/2] RUN echo hi:
  0.645 runc run failed: unable to start container process: error during container init: exec: "/bin/bash": stat /bin/bash: no such file or directory
  ------
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     SHELL ["/bin/bash","-c"]
     3 | >>> RUN echo hi
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/bash -c echo hi" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox:1.36\nRUN kill -9 $$\n' | docker build -t x -

  [+] Building 1.5s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 70B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/2] RUN kill -9 $$                                                                                                                                                                           1.0s
   => exporting to image                                                                                                                                                                             0.3s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:072973e0e350e00cfe525851228ffbb1da8d6c1666bfb393141fbf3657ae846c                                                                                                  0.0s
   => => exporting config sha256:6ff7116e3da24c3932083287cbbec2ef09c9b4bd8dc2b00635a835477a81a189                                                                                                    0.0s
   => => exporting attestation manifest sha256:1558e5f6dd95996f3998d2b70df815994ffafed5cfbd49abd0a27b3e9c505869                                                                                      0.0s
   => => exporting manifest list sha256:cda1947b78e5f84f52cdd1dcfdafaa120dcfd83ba83692155ad9da852117a841                                                                                             0.0s
   => => naming to docker.io/library/x:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/x:latest                                                                                                                                                     0.0s
  $ printf 'FROM busybox:1.36\nRUN kill -TERM $$\n' | docker build -t x -

  [+] Building 1.3s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 73B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/2] RUN kill -TERM $$                                                                                                                                                                        0.9s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:1c308a704911d7012ccc88db9c82444df161d78d08436410267814a5e25e6570                                                                                                  0.0s
   => => exporting config sha256:65d7ca3e57edf9697c51e2a8fdfc5760d01279b4bd6cd11ee0b28cd72d70f7ae                                                                                                    0.0s
   => => exporting attestation manifest sha256:f7c0af45afe734deaf3c5ede7fcd3cca7b41824ea6e4eba9a3c0328ed901770a                                                                                      0.0s
   => => exporting manifest list sha256:05cf3cc70312326cd13e1138a6ee87f0cb9f81bcf30b50c2ecf28a89baeee106                                                                                             0.0s
   => => naming to docker.io/library/x:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/x:latest                                                                                                                                                     0.0s
  % printf 'FROM busybox:1.36\nRUN echo a; echo b >&2; printf noeol\n' | docker build --progress plain -t x -
  $ printf 'FROM busybox:1.36\nRUN for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do echo line $i; done; exit 9\n' | docker build -t x -

  [+] Building 1.4s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 132B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] RUN for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do echo line $i; done; exit 9                                                                                                       1.2s
  ------
   > [2/2] RUN for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do echo line $i; done; exit 9:
  0.957 line 1
  0.957 line 2
  0.957 line 3
  0.957 line 4
  0.957 line 5
  0.957 line 6
  0.957 line 7
  0.957 line 8
  0.957 line 9
  0.957 line 10
  0.957 line 11
  0.957 line 12
  0.957 line 13
  0.957 line 14
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do echo line $i; done; exit 9
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do echo line $i; done; exit 9" did not complete successfully: exit code: 9
  [1]
  $ printf 'FROM busybox:1.36\nRUN []\n' | docker build --progress plain -t x -
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 62B 0.0s done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s
  ERROR: failed to build: failed to solve: failed to marshal LLB definition: arguments are required
  [1]
  $ printf 'FROM busybox:1.36\nRUN true\n' > Dockerfile; printf 'a[\n' > .dockerignore
  $ docker build -t x .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 64B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 43B                                                                                                                                                                   0.0s
  ERROR: failed to build: failed to solve: syntax error in pattern
  [1]
  $ printf 'FROM busybox:1.36\nCOPY a[ /\n' > Dockerfile; rm .dockerignore
  % docker build -t x .
  $ printf 'FROM busybox:1.36\nCOPY [ab].txt /q/\nRUN ls /q\n' > Dockerfile
  $ docker build --progress plain -t x .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 83B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 CACHED

  #5 [internal] load build context
  #5 transferring context: 74B done
  #5 DONE 0.1s

  #6 [2/3] COPY [ab].txt /q/
  #6 DONE 0.0s

  #7 [3/3] RUN ls /q
  #7 1.015 a.txt
  #7 1.015 b.txt
  #7 DONE 1.1s

  #8 exporting to image
  #8 exporting layers
  #8 exporting layers 0.3s done
  #8 exporting manifest sha256:e12a79beafba9d3e45265fa4a92069d58f8bea7122876d3ccc2993855339ea2f
  #8 exporting manifest sha256:e12a79beafba9d3e45265fa4a92069d58f8bea7122876d3ccc2993855339ea2f 0.0s done
  #8 exporting config sha256:36ff1690f0534adff1abe72f99013e80226c405450f176b5cc9324ed2f6ef2ae 0.0s done
  #8 exporting attestation manifest sha256:7a7298ff05830237e2137ba14e896675f8322f1205d8899ea57b50bf6d8141c6 0.0s done
  #8 exporting manifest list sha256:6049b538060128841ac30836e6cea0d43ecb59d44a3f725a5e63518009a2956b 0.0s done
  #8 naming to docker.io/library/x:latest done
  #8 unpacking to docker.io/library/x:latest 0.1s done
  #8 DONE 0.4s
  $ docker build --check . ; printf 'b.txt\n' > Dockerfile.dockerignore

  [+] Building 0.0s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 83B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, no warnings found.
  $ docker build -t x .

  [+] Building 1.9s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 141B                                                                                                                                                               0.1s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 26B                                                                                                                                                                   0.0s
   => CACHED [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/3] COPY [ab].txt /q/                                                                                                                                                                        0.1s
   => [3/3] RUN ls /q                                                                                                                                                                                1.3s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:9adc5c2df4fe885f36885883a1bb504f8496932e9b21fc92f2b3c4efdf7d3a87                                                                                                  0.0s
   => => exporting config sha256:c0a5c93e5f3aa93f619103ad23961b83245620ce952a0e84b90255f99515dcfd                                                                                                    0.0s
   => => exporting attestation manifest sha256:f7126661ed0d95107dd5025e44f2dd6e62e84324245d79748d0290eac4311a20                                                                                      0.0s
   => => exporting manifest list sha256:3b3426774dd997e5e45f8420312052cb1bcd04020c945e94d4b60fe3e63ef142                                                                                             0.0s
   => => naming to docker.io/library/x:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/x:latest                                                                                                                                                     0.0s
  $ docker build --no-cache -t x .

  [+] Building 2.5s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 141B                                                                                                                                                               0.1s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => CACHED [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 26B                                                                                                                                                                   0.0s
   => [2/3] COPY [ab].txt /q/                                                                                                                                                                        0.1s
   => [3/3] RUN ls /q                                                                                                                                                                                1.8s
   => exporting to image                                                                                                                                                                             0.3s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:c7064438547e3aca3e3b0b0448c806ed4ac55ad459d9313b0750623460045bc2                                                                                                  0.0s
   => => exporting config sha256:9196b3b413968fe325c5b4c8f3db3f9f28eb8fe01bef34e5cd1e18f499037a97                                                                                                    0.0s
   => => exporting attestation manifest sha256:c3a170cb411ac18d5990a0ae438b4e0305eba76dd6ea164a01e1fef7c2874c79                                                                                      0.0s
   => => exporting manifest list sha256:a4d2ebd8d58dcfd1180310ac9e08fe93871ea6f75c47af1cac50d730c976054b                                                                                             0.0s
   => => naming to docker.io/library/x:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/x:latest                                                                                                                                                     0.0s
