  % docker pull -q busybox:1.36; docker pull -q alpine:3.20; mkdir -p cb/app && cd cb; echo s3cret > tok.txt; echo data > app/data.txt
  $ printf 'FROM busybox:1.36 AS base\nARG V=none\nRUN --mount=type=secret,id=tok cat /run/secrets/tok | wc -c; echo "v=$V"\nRUN --mount=type=secret,id=envtok,env=T echo "t=$T"\nCOPY --from=extra hello.txt /h\nRUN cat /etc/hosts | tail -1; df /dev/shm | tail -1 | awk "{print \\$2}"; ulimit -n\nFROM base AS dev\nLABEL stage=dev\nFROM base AS prod\nLABEL stage=prod\n' > app/Dockerfile.x
  $ mkdir extra; echo hello > extra/hello.txt
  $ cat > compose.yaml <<'END'
  > services:
  >   app:
  >     image: cb/app:1
  >     build:
  >       context: ./app
  >       dockerfile: Dockerfile.x
  >       target: dev
  >       args:
  >         V: "9"
  >         FROMENV:
  >       labels:
  >         - com.example=x
  >       tags: ["cb/app:extra"]
  >       extra_hosts: ["db=10.0.0.5"]
  >       shm_size: 32m
  >       ulimits: {nofile: {soft: 99, hard: 199}}
  >       additional_contexts:
  >         extra: ./extra
  >       secrets:
  >         - tok
  >         - source: envsec
  >           target: envtok
  >   inline:
  >     build:
  >       context: .
  >       dockerfile_inline: |
  >         FROM cb
  >         RUN echo inline
  >       additional_contexts:
  >         cb: service:base
  >   base:
  >     build:
  >       context: .
  >       dockerfile_inline: "FROM busybox:1.36\nRUN echo base > /base\n"
  >   plain:
  >     image: busybox:1.36
  > secrets:
  >   tok: {file: ./tok.txt}
  >   envsec: {environment: MYENV}
  > END
  $ docker compose config app
  name: cb
  services:
    app:
      build:
        context: /root/lab/cb/app
        dockerfile: Dockerfile.x
        args:
          V: "9"
        labels:
          com.example: x
        additional_contexts:
          extra: /root/lab/cb/extra
        extra_hosts:
          - db=10.0.0.5
        target: dev
        secrets:
          - source: tok
          - source: envsec
            target: envtok
        shm_size: "33554432"
        tags:
          - cb/app:extra
        ulimits:
          nofile:
            soft: 99
            hard: 199
      image: cb/app:1
      networks:
        default: null
  networks:
    default:
      name: cb_default
  secrets:
    envsec:
      name: cb_envsec
      environment: MYENV
    tok:
      name: cb_tok
      file: /root/lab/cb/tok.txt
  % MYENV=secretval docker compose build --print
  % MYENV=secretval docker compose --progress plain build app
  $ docker inspect -f '{{json .Config.Labels}} {{json .RepoTags}}' cb/app:1
  {"com.docker.compose.project":"cb","com.docker.compose.service":"app","com.docker.compose.version":"5.5.0","com.example":"x","stage":"dev"} ["cb/app:1","cb/app:extra"]
  % docker compose build inline
  $ docker compose build plain
  WARN[0000] No services to build
  $ docker compose build nosuch
  no such service: nosuch
  [1]
  % docker compose build --check app
  % docker compose build --check inline base
  $ docker compose build --push base

  [+] Building 0.3s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 489B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [2/2] RUN echo base > /base                                                                                                                                                             0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:be5c699f658ccdf4835511e56d5175ca29295a889d4039874d2b1709816b58a2                                                                                                  0.0s
   => => exporting config sha256:0be04d3452575a873795bb82c5beff01e89badefb53bc81990f9e65f0f22821c                                                                                                    0.0s
   => => exporting attestation manifest sha256:6b6bfaee9df4ef2e886dd4496081453a9decbe0a288395bb96e8bb134719706d                                                                                      0.0s
   => => exporting manifest list sha256:b8b755f4f946b4e64f64840696904f8d42eba999ffd1eaed278807bb79453b40                                                                                             0.0s
   => => naming to docker.io/library/cb-base:latest                                                                                                                                                  0.0s
   => => unpacking to docker.io/library/cb-base:latest                                                                                                                                               0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image cb-base Built                                                                                                                                                                              0.4s
  % docker compose build --builder nosuch base
  $ docker compose build --ssh default base

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 532B                                                                                                                                                                     0.0s
  [+] build 0/1
   ⠙ Image cb-base Building                                                                                                                                                                           0.1s
  failed to convert agent config {default [] false}: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set
  [1]
  $ docker compose build --sbom true base

  [+] Building 0.4s (3/3) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 489B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/buildkit-syft-scanner:stable-1                                                                                                  0.0s
  ------
   > resolve image config for docker-image://docker.io/docker/buildkit-syft-scanner:stable-1:
  ------
  [+] build 0/1
   ⠙ Image cb-base Building                                                                                                                                                                           0.5s
  failed to solve: failed to resolve source metadata for docker.io/docker/buildkit-syft-scanner:stable-1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker compose build --provenance false -q base
  [+] build 1/1
   ✔ Image cb-base Built                                                      0.6s
  $ docker compose build -q base
  [+] build 1/1
   ✔ Image cb-base Built                                                      0.4s
  $ docker compose build --no-cache --pull base

  [+] Building 0.7s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 533B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/2] RUN echo base > /base                                                                                                                                                                    0.3s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:fa87407dbdb11a3deba2dcf2340714c3be12e26872b4930bdb83a92a3f0fee9e                                                                                                  0.0s
   => => exporting config sha256:18950ae515799a688b0b99031f37713dce364cc48ec55ccc12ea1bf0fa154b62                                                                                                    0.0s
   => => exporting attestation manifest sha256:0df59f85f572df2ccd22cd9f5a5e29363d554bfcbc7cc6cce17e1fe41d4c5e5c                                                                                      0.0s
   => => exporting manifest list sha256:62427d5196edd5afa248da017518d7c81d0dacc76ea4c655c868fb34d2bfd378                                                                                             0.0s
   => => naming to docker.io/library/cb-base:latest                                                                                                                                                  0.0s
   => => unpacking to docker.io/library/cb-base:latest                                                                                                                                               0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image cb-base Built                                                                                                                                                                              0.8s
  $ docker compose build --build-arg V=cli app

  [+] Building 2.2s (13/13) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 910B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile.x                                                                                                                                             0.0s
   => => transferring dockerfile: 385B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [context extra] load .dockerignore                                                                                                                                                             0.0s
   => => transferring extra: 2B                                                                                                                                                                      0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [context extra] load from client                                                                                                                                                               0.0s
   => => transferring extra: 30B                                                                                                                                                                     0.0s
   => CACHED [base 1/5] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                  0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [base 2/5] RUN --mount=type=secret,id=tok cat /run/secrets/tok | wc -c; echo "v=cli"                                                                                                           0.4s
   => [base 3/5] RUN --mount=type=secret,id=envtok,env=T echo "t=****"                                                                                                                               0.7s
   => [base 4/5] COPY --from=extra hello.txt /h                                                                                                                                                      0.1s
   => [base 5/5] RUN cat /etc/hosts | tail -1; df /dev/shm | tail -1 | awk "{print $2}"; ulimit -n                                                                                                   0.3s
   => exporting to image                                                                                                                                                                             0.4s
   => => exporting layers                                                                                                                                                                            0.2s
   => => exporting manifest sha256:d78f2403087014eee0ba9dbf123ca34388c361693b002d3edc2d2dfdf2fe6481                                                                                                  0.0s
   => => exporting config sha256:a091a6a43dfe5e59ff9dab89b7195c43ecc13a52effd6124b87f79a9c1fc502d                                                                                                    0.0s
   => => exporting attestation manifest sha256:941ab54d032acc463141ba95dd8eed867ddf92467a79635c75fc37e0db6536d5                                                                                      0.0s
   => => exporting manifest list sha256:270454a23c05d18d88ccb0e941e5bf99e0583b74aab04ab979c2cf92d76b3fd9                                                                                             0.0s
   => => naming to docker.io/cb/app:extra                                                                                                                                                            0.0s
   => => unpacking to docker.io/cb/app:extra                                                                                                                                                         0.1s
   => => naming to docker.io/cb/app:1                                                                                                                                                                0.0s
   => => unpacking to docker.io/cb/app:1                                                                                                                                                             0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image cb/app:1 Built                                                                                                                                                                             2.4s
  $ docker compose build --memory 1g base

  [+] Building 0.4s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 489B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [2/2] RUN echo base > /base                                                                                                                                                             0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:fa87407dbdb11a3deba2dcf2340714c3be12e26872b4930bdb83a92a3f0fee9e                                                                                                  0.0s
   => => exporting config sha256:18950ae515799a688b0b99031f37713dce364cc48ec55ccc12ea1bf0fa154b62                                                                                                    0.0s
   => => exporting attestation manifest sha256:8808cd5ac2b0f7c34e01515cefaf65ed1cdb503fc57fb68a37689d893d62fe5f                                                                                      0.0s
   => => exporting manifest list sha256:0ee732e4aa54631b4440ee1aacffbaa246d523d452d64116d089a8978a91dd2b                                                                                             0.0s
   => => naming to docker.io/library/cb-base:latest                                                                                                                                                  0.0s
   => => unpacking to docker.io/library/cb-base:latest                                                                                                                                               0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image cb-base Built                                                                                                                                                                              0.5s
  $ docker compose build --with-dependencies base

  [+] Building 0.4s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 489B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [2/2] RUN echo base > /base                                                                                                                                                             0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:fa87407dbdb11a3deba2dcf2340714c3be12e26872b4930bdb83a92a3f0fee9e                                                                                                  0.0s
   => => exporting config sha256:18950ae515799a688b0b99031f37713dce364cc48ec55ccc12ea1bf0fa154b62                                                                                                    0.0s
   => => exporting attestation manifest sha256:c052fd0e5af7d2a9d2fe5b679a9ed7de07400f5f996bd37969233a684ca67b91                                                                                      0.0s
   => => exporting manifest list sha256:caa745435e380ca7cd317e37e30deb62993162fdb5c7df76e779216a98e181f3                                                                                             0.0s
   => => naming to docker.io/library/cb-base:latest                                                                                                                                                  0.0s
   => => unpacking to docker.io/library/cb-base:latest                                                                                                                                               0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image cb-base Built                                                                                                                                                                              0.5s
  $ docker compose up -d --build base

  [+] Building 0.3s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 489B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [2/2] RUN echo base > /base                                                                                                                                                             0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:fa87407dbdb11a3deba2dcf2340714c3be12e26872b4930bdb83a92a3f0fee9e                                                                                                  0.0s
   => => exporting config sha256:18950ae515799a688b0b99031f37713dce364cc48ec55ccc12ea1bf0fa154b62                                                                                                    0.0s
   => => exporting attestation manifest sha256:fce3ed25af07770a0a4cdabc1116a134113afb157bfe60470ecf4fb6cc74d3bf                                                                                      0.0s
   => => exporting manifest list sha256:150abbdbb1340284af9defff773a7d7b9096c96009dd7790bdc50fccf6df1c97                                                                                             0.0s
   => => naming to docker.io/library/cb-base:latest                                                                                                                                                  0.0s
   => => unpacking to docker.io/library/cb-base:latest                                                                                                                                               0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] up 3/3
   ✔ Image cb-base       Built                                                                                                                                                                        0.4s
   ✔ Network cb_default  Created                                                                                                                                                                      0.0s
   ✔ Container cb-base-1 Started                                                                                                                                                                      0.4s
  $ docker compose up --no-build -d inline
  [+] up 1/1
   ✔ Container cb-inline-1 Started                                                                                                                                                                    0.4s
  $ docker compose images
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  cb-base-1           cb-base             latest              linux/amd64         150abbdbb134        3.09MB              6 seconds ago
  cb-inline-1         cb-inline           latest              linux/amd64         b68be563f9a4        3.1MB               13 seconds ago
  $ printf 'services:\n  a:\n    build: ./nodir\n' > bad.yaml
  $ docker compose -f bad.yaml build

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 458B                                                                                                                                                                     0.0s
  [+] build 0/1
   ⠙ Image cb-a Building                                                                                                                                                                              0.2s
  unable to prepare context: path "/root/lab/cb/nodir" not found
  [1]
  % docker compose -f bad.yaml up -d
  $ mkdir empty; printf 'services:\n  a:\n    build: ./empty\n' > bad.yaml
  $ docker compose -f bad.yaml build

  [+] Building 0.3s (2/2) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 458B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 2B                                                                                                                                                                 0.0s
  [+] build 0/1
   ⠙ Image cb-a Building                                                                                                                                                                              0.3s
  failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory
  [1]
  $ printf 'FROM busybox:1.36\nRUN false\n' > empty/Dockerfile
  $ docker compose -f bad.yaml build

  [+] Building 0.6s (6/6) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 458B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 65B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] RUN false                                                                                                                                                                          0.4s
  ------
   > [2/2] RUN false:
  ------
  [+] build 0/1
   ⠙ Image cb-a Building                                                                                                                                                                              0.7s
  Dockerfile:2

  --------------------

     1 |     FROM busybox:1.36

     2 | >>> RUN false

     3 |

  --------------------

  failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1
  [1]
  % docker compose -f bad.yaml up -d
  $ printf 'services:\n  a:\n    build:\n      context: ./empty\n      dockerfile: nosuch.Dockerfile\n' > bad.yaml
  $ docker compose -f bad.yaml build

  [+] Building 0.1s (2/2) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 465B                                                                                                                                                                     0.0s
   => [internal] load build definition from nosuch.Dockerfile                                                                                                                                        0.0s
   => => transferring dockerfile: 2B                                                                                                                                                                 0.0s
  [+] build 0/1
   ⠙ Image cb-a Building                                                                                                                                                                              0.3s
  failed to solve: failed to read dockerfile: open nosuch.Dockerfile: no such file or directory
  [1]
  $ printf 'services:\n  a:\n    build:\n      context: ./app\n      dockerfile: Dockerfile.x\n      target: nostage\n' > bad.yaml
  $ docker compose -f bad.yaml build

  [+] Building 0.1s (2/2) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 483B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile.x                                                                                                                                             0.0s
   => => transferring dockerfile: 385B                                                                                                                                                               0.0s
  [+] build 0/1
   ⠙ Image cb-a Building                                                                                                                                                                              0.2s
  failed to solve: target stage "nostage" could not be found
  [1]
  $ printf 'services:\n  a:\n    build:\n      context: ./app\n      secrets: [nosec]\n' > bad.yaml
  $ docker compose -f bad.yaml build
  service "a" refers to undefined build secret nosec: invalid compose project
  [1]
  $ printf 'services:\n  a:\n    build:\n      context: ./app\n      args: [1, 2]\n' > bad.yaml
  % docker compose -f bad.yaml config
  $ printf 'services:\n  a:\n    build:\n      dockerfile: X\n      dockerfile_inline: FROM busybox\n' > bad.yaml
  $ docker compose -f bad.yaml config
  service "a" declares mutualy exclusive dockerfile and dockerfile_inline: invalid compose project
  [1]
  $ printf 'services:\n  a:\n    build:\n      context: .\n      targe: x\n' > bad.yaml
  $ docker compose -f bad.yaml config
  validating /root/lab/cb/bad.yaml: services.a.build additional properties 'targe' not allowed
  [1]
  $ printf 'FROM busybox:1.36\nCMD echo plain cmd\n' > empty/Dockerfile
  $ printf 'services:\n  a:\n    build:\n      context: ./empty\n      network: none\n      no_cache: true\n      pull: true\n      platforms: [linux/amd64]\n      cache_from: [busybox:1.36]\n' > ok.yaml
  $ docker compose -f ok.yaml build

  [+] Building 0.4s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 633B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 74B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => importing cache manifest from busybox:1.36                                                                                                                                                     0.1s
   => => inferred cache manifest type: application/vnd.oci.image.index.v1+json                                                                                                                       0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.1s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:d9bd580b009d9c72224d075eaa5658ceeafd9f8a44675be3fafb389935310091                                                                                                  0.0s
   => => exporting config sha256:ef0429b587333a96f8e798b37027bf56bc95ad92f4c5796cc014c71e66a0a074                                                                                                    0.0s
   => => exporting attestation manifest sha256:ad6c5b01a4c6da432e9c8d2f4268b7e57ca9cda5a743c267834a43378404234f                                                                                      0.0s
   => => exporting manifest list sha256:bae8944cbc8dc6aaf9eee81feb91e8894f618cd74e9d37476278a52c9e2b6b59                                                                                             0.0s
   => => naming to docker.io/library/cb-a:latest                                                                                                                                                     0.0s
   => => unpacking to docker.io/library/cb-a:latest                                                                                                                                                  0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image cb-a Built                                                                                                                                                                                 0.5s
  % docker compose -f ok.yaml up
  $ docker compose -f ok.yaml down --rmi all
  [+] down 3/3
   ✔ Container cb-a-1   Removed                                                                                                                                                                       0.0s
   ✔ Image cb-a:latest  Removed                                                                                                                                                                       0.0s
   ✔ Network cb_default Removed                                                                                                                                                                       0.1s
  $ docker compose down --rmi local
  [+] down 5/5
   ✔ Container cb-base-1    Removed                                                                                                                                                                   0.1s
   ✔ Container cb-inline-1  Removed                                                                                                                                                                   0.1s
   ✔ Image cb/app:1         Removed                                                                                                                                                                   0.0s
   ✔ Image cb-base:latest   Removed                                                                                                                                                                   0.2s
   ✔ Image cb-inline:latest Removed                                                                                                                                                                   0.2s
