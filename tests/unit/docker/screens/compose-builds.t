  % docker pull -q busybox:1.36
  % mkdir -p app && cd app && mkdir a b
  $ printf 'FROM busybox:1.36\nARG WHO=nobody\nRUN echo $WHO > /who\nCMD ["sleep","1000"]\n' > a/Dockerfile
  $ printf 'FROM busybox:1.36 AS one\nRUN echo one > /x\nFROM one AS two\nRUN echo two > /x\nCMD ["sleep","1000"]\n' > b/Other
  $ cat > compose.yaml <<'END'
  > services:
  >   a:
  >     build:
  >       context: a
  >       args: { WHO: ann }
  >     stop_signal: SIGKILL
  >   b:
  >     build:
  >       context: b
  >       dockerfile: Other
  >       target: one
  >       labels: [x=y]
  >       tags: ["mine:extra"]
  >     image: mine:b
  >     command: sleep 1000
  >     stop_signal: SIGKILL
  > END
  % docker compose build
  $ docker compose build a

  [+] Building 0.3s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 500B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 112B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [2/2] RUN echo ann > /who                                                                                                                                                               0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:83d7086c3304c9e327970467933ee7439b5ad4da02906a6230850241e150b465                                                                                                  0.0s
   => => exporting config sha256:559eb7e41b92a8cc93bfe1adcc06e69d685ffc3e62e2cd097d61379e0f458d29                                                                                                    0.0s
   => => exporting attestation manifest sha256:776ced9e756cb19a10d8a46ac9ad59f09f5e95c6f63ea225084ff8faf08fab79                                                                                      0.0s
   => => exporting manifest list sha256:01a904f60bd25f147e06ba84d09844874aeef2b4194101f06aa98dfcfe792054                                                                                             0.0s
   => => naming to docker.io/library/app-a:latest                                                                                                                                                    0.0s
   => => unpacking to docker.io/library/app-a:latest                                                                                                                                                 0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image app-a Built                                                                                                                                                                                0.5s
  $ docker compose build --no-cache b

  [+] Building 0.9s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 537B                                                                                                                                                                     0.0s
   => [internal] load build definition from Other                                                                                                                                                    0.0s
   => => transferring dockerfile: 130B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [one 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                   0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [one 2/2] RUN echo one > /x                                                                                                                                                                    0.3s
   => exporting to image                                                                                                                                                                             0.3s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:89aa8982d22de030307472e864dbf51ea98c139d3390ef0c57a7abf49c10cc1f                                                                                                  0.0s
   => => exporting config sha256:5932a2bf3f56913bb7631c16028586a21d660b711bf9374e32f335f49c53cc68                                                                                                    0.0s
   => => exporting attestation manifest sha256:704927d39e4671117bb6d5cf25f25bd41eb2db361daf03149294f86ad2b1eab9                                                                                      0.0s
   => => exporting manifest list sha256:3320d099116411c585ce37fda4fff02dff7408c3271f559b4acd0ac00b9e248a                                                                                             0.0s
   => => naming to docker.io/library/mine:extra                                                                                                                                                      0.0s
   => => unpacking to docker.io/library/mine:extra                                                                                                                                                   0.1s
   => => naming to docker.io/library/mine:b                                                                                                                                                          0.0s
   => => unpacking to docker.io/library/mine:b                                                                                                                                                       0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image mine:b Built                                                                                                                                                                               1.1s
  $ docker compose build -q
  [+] build 2/2
   ✔ Image app-a  Built                                                       0.7s
   ✔ Image mine:b Built                                                       0.8s
  $ docker compose build --build-arg WHO=bob a

  [+] Building 1.0s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 500B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 112B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/2] RUN echo bob > /who                                                                                                                                                                      0.5s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:a3e84435f6dc51e614ee5fa7184c4ccd879fd6944f464ea9795d851de44acde6                                                                                                  0.0s
   => => exporting config sha256:8f53dbf88583f89044d9c61762def548fe3e539ed92444b1656f3e20d5fcbaab                                                                                                    0.0s
   => => exporting attestation manifest sha256:c0ecb90a501efd1fbc932cc2afed6c23bad14dca9240b3f7533fd9296b60e0c8                                                                                      0.0s
   => => exporting manifest list sha256:1930315e6291d730011b369a84acea1f61d03d87b6d9eedd8b5bcb509ed6c7ea                                                                                             0.0s
   => => naming to docker.io/library/app-a:latest                                                                                                                                                    0.0s
   => => unpacking to docker.io/library/app-a:latest                                                                                                                                                 0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image app-a Built                                                                                                                                                                                1.1s
  $ docker compose build --pull a

  [+] Building 0.5s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 520B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 112B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [2/2] RUN echo ann > /who                                                                                                                                                               0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:83d7086c3304c9e327970467933ee7439b5ad4da02906a6230850241e150b465                                                                                                  0.0s
   => => exporting config sha256:559eb7e41b92a8cc93bfe1adcc06e69d685ffc3e62e2cd097d61379e0f458d29                                                                                                    0.0s
   => => exporting attestation manifest sha256:ef7372f4a92274c2ae590f2ca2cc2e070e4d38639bc90a9973b2c3dae4418e5b                                                                                      0.0s
   => => exporting manifest list sha256:5af48b8cd18fdd39e4c94108974ec8225e20f599b354bc9d6705f24c0e3e0377                                                                                             0.0s
   => => naming to docker.io/library/app-a:latest                                                                                                                                                    0.0s
   => => unpacking to docker.io/library/app-a:latest                                                                                                                                                 0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image app-a Built                                                                                                                                                                                0.8s
  % docker compose build --progress plain a
  % docker compose --progress plain build a
  $ docker compose build --print
  {
    "group": {
      "default": {
        "targets": [
          "a",
          "b"
        ]
      }
    },
    "target": {
      "a": {
        "context": "/root/lab/app/a",
        "dockerfile": "/root/lab/app/a/Dockerfile",
        "args": {
          "WHO": "ann"
        },
        "labels": {
          "com.docker.compose.project": "app",
          "com.docker.compose.service": "a",
          "com.docker.compose.version": "5.5.0"
        },
        "tags": [
          "app-a"
        ],
        "output": [
          "type=docker"
        ]
      },
      "b": {
        "context": "/root/lab/app/b",
        "dockerfile": "/root/lab/app/b/Other",
        "labels": {
          "com.docker.compose.project": "app",
          "com.docker.compose.service": "b",
          "com.docker.compose.version": "5.5.0",
          "x": "y"
        },
        "tags": [
          "mine:extra",
          "mine:b"
        ],
        "target": "one",
        "output": [
          "type=docker"
        ]
      }
    }
  }
  WARN[0000] No services to build
  $ docker images --format '{{.Repository}}:{{.Tag}}' | sort
  app-a:latest
  busybox:1.36
  mine:b
  mine:extra
  $ docker compose up -d
  [+] up 3/3
   ✔ Network app_default Created                                                                                                                                                                      0.0s
   ✔ Container app-b-1   Started                                                                                                                                                                      0.7s
   ✔ Container app-a-1   Started                                                                                                                                                                      0.6s
  $ docker compose exec a cat /who
  ann
  $ docker compose exec b cat /x
  one
  $ docker compose images
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  app-a-1             app-a               latest              linux/amd64         fda91ceffb9c        3.09MB              13 seconds ago
  app-b-1             mine                b                   linux/amd64         0d1799da480b        3.09MB              10 seconds ago
  % docker compose images --format json
  $ sed -i 's/ann/eve/' compose.yaml
  $ docker compose up -d
  [+] up 2/2
   ✔ Container app-b-1 Running                                                                                                                                                                        0.0s
   ✔ Container app-a-1 Running                                                                                                                                                                        0.0s
  % docker compose up -d --build
  $ docker compose up -d --build a

  [+] Building 0.5s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 500B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 112B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [2/2] RUN echo eve > /who                                                                                                                                                               0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:3346692ba09db23655bfa8c5ddc4b759269a17baad1751ec380c7ea081eb6825                                                                                                  0.0s
   => => exporting config sha256:cec63a01776dc10c8ff71b99858b2fd329a5c7f14fc5b16aed2cb137c0b7c0e2                                                                                                    0.0s
   => => exporting attestation manifest sha256:1a4689047e1cc01edfca2804096223361acbe333b1721f3dfe26ff59ed5ffad3                                                                                      0.0s
   => => exporting manifest list sha256:4181feb61e757897d6c0aa4fdf55aacad10a28abeff78bfb5eadd2752b20f344                                                                                             0.0s
   => => naming to docker.io/library/app-a:latest                                                                                                                                                    0.0s
   => => unpacking to docker.io/library/app-a:latest                                                                                                                                                 0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.1s
  [+] up 2/2
   ✔ Image app-a       Built                                                                                                                                                                          0.8s
   ✔ Container app-a-1 Running                                                                                                                                                                        0.0s
  $ docker compose exec a cat /who
  eve
  $ docker compose up -d --no-build
  [+] up 2/2
   ✔ Container app-b-1 Running                                                                                                                                                                        0.0s
   ✔ Container app-a-1 Running                                                                                                                                                                        0.0s
  $ docker compose down --rmi local
  [+] down 5/5
   ✔ Container app-b-1   Removed                                                                                                                                                                      0.3s
   ✔ Container app-a-1   Removed                                                                                                                                                                      0.3s
   ✔ Image mine:b        Removed                                                                                                                                                                      0.0s
   ✔ Image app-a:latest  Removed                                                                                                                                                                      0.1s
   ✔ Network app_default Removed                                                                                                                                                                      0.2s
  $ docker compose up -d --no-build
  [+] up 3/5
   ! Image mine:b        pull access denied for mine, repository does not exist or may require 'docker login'                                                                                         0.0s
   ✔ Network app_default Created                                                                                                                                                                      0.0s
   ⠋ Container app-b-1   Creating                                                                                                                                                                     0.0s
   ⠋ Container app-a-1   Creating                                                                                                                                                                     0.0s
   ✘ service:a:1         Error response from daemon: No such image: app-a:latest                                                                                                                      0.0s
  Error response from daemon: No such image: app-a:latest
  [1]
  % docker compose up -d --pull never
  $ docker compose up -d --pull missing a
  [+] up 1/1
   ✔ Container app-a-1 Running                                                                                                                                                                        0.0s
  $ docker compose up -d --quiet-build --force-recreate
  [+] up 2/2
   ✔ Container app-a-1 Started                                                                                                                                                                        0.8s
   ✔ Container app-b-1 Started                                                                                                                                                                        0.9s
  % docker compose push
  % docker compose push --ignore-push-failures
  % docker compose pull
  % docker compose pull --ignore-buildable
  $ docker compose down --rmi all
  [+] down 5/5
   ✔ Container app-a-1   Removed                                                                                                                                                                      0.3s
   ✔ Container app-b-1   Removed                                                                                                                                                                      0.3s
   ✔ Image mine:b        Removed                                                                                                                                                                      0.0s
   ✔ Image app-a:latest  Removed                                                                                                                                                                      0.1s
   ✔ Network app_default Removed                                                                                                                                                                      0.1s
  $ sed -i 's/target: one/target: nope/' compose.yaml
  $ docker compose build b

  [+] Building 0.2s (2/2) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 514B                                                                                                                                                                     0.0s
   => [internal] load build definition from Other                                                                                                                                                    0.0s
   => => transferring dockerfile: 130B                                                                                                                                                               0.0s
  [+] build 0/1
   ⠙ Image mine:b Building                                                                                                                                                                            0.5s
  failed to solve: target stage "nope" could not be found (did you mean one?)
  [1]
  $ docker compose up -d b

  [+] Building 0.2s (2/2) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 514B                                                                                                                                                                     0.0s
   => [internal] load build definition from Other                                                                                                                                                    0.0s
   => => transferring dockerfile: 130B                                                                                                                                                               0.0s
  [+] up 0/1
   ⠙ Image mine:b Building                                                                                                                                                                            0.4s
  failed to solve: target stage "nope" could not be found (did you mean one?)
  [1]
  $ sed -i 's/target: nope/target: two/; s/Other/Nope/' compose.yaml
  $ docker compose build b

  [+] Building 0.2s (2/2) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 512B                                                                                                                                                                     0.0s
   => [internal] load build definition from Nope                                                                                                                                                     0.0s
   => => transferring dockerfile: 2B                                                                                                                                                                 0.0s
  [+] build 0/1
   ⠙ Image mine:b Building                                                                                                                                                                            0.5s
  failed to solve: failed to read dockerfile: open Nope: no such file or directory
  [1]
  $ sed -i 's/context: a/context: nodir/' compose.yaml
  $ docker compose build a

  [+] Building 0.1s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 508B                                                                                                                                                                     0.0s
  [+] build 0/1
   ⠙ Image app-a Building                                                                                                                                                                             0.3s
  unable to prepare context: path "/root/lab/app/nodir" not found
  [1]
  $ docker compose build

  [+] Building 0.1s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 933B                                                                                                                                                                     0.0s
  [+] build 0/2
   ⠙ Image app-a  Building                                                                                                                                                                            0.3s
   ⠙ Image mine:b Building                                                                                                                                                                            0.3s
  unable to prepare context: path "/root/lab/app/nodir" not found
  [1]
  $ printf 'services:\n  x:\n    build:\n      dockerfile_inline: |\n        FROM busybox:1.36\n        RUN echo inline > /i\n    command: cat /i\n' > compose.yaml
  $ docker compose up

  [+] Building 1.1s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 479B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 76B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/2] RUN echo inline > /i                                                                                                                                                                     0.6s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:242de70ea5d42d788e5ff1aa854f054f3b6b22b75fe4fb9272cc940d606ea1a4                                                                                                  0.0s
   => => exporting config sha256:8edba26d145b21a6c9484a435749c09e3686e75f5e39e7ba788d58296436d5c6                                                                                                    0.0s
   => => exporting attestation manifest sha256:5ded078da929c2a51c6445e6ef4e6cdad1d92b3d9e9372d3adab1133c5cf165c                                                                                      0.0s
   => => exporting manifest list sha256:029601e9482ac68a2c6c5ff6752aa8fcc860899f1611d372a1130fce463cbb07                                                                                             0.0s
   => => naming to docker.io/library/app-x:latest                                                                                                                                                    0.0s
   => => unpacking to docker.io/library/app-x:latest                                                                                                                                                 0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] up 3/3
   ✔ Image app-x         Built                                                                                                                                                                        1.5s
   ✔ Network app_default Created                                                                                                                                                                      0.1s
   ✔ Container app-x-1   Created                                                                                                                                                                      0.2s
  Attaching to x-1
  x-1  | inline
  x-1 exited with code 0
  $ docker compose run --rm x
  Container app-x-run-e2def4887ba9 Creating
  Container app-x-run-e2def4887ba9 Created
  inline
  $ printf 'services:\n  x:\n    build:\n      dockerfile_inline: |\n        FROM busybox:1.36\n        RUN false\n    command: cat /i\n' > compose.yaml
  $ docker compose up
  Attaching to x-1
  x-1  | inline
  x-1 exited with code 0
  % docker compose up -d --build
  % docker compose build --check
  % docker compose build --push
  % docker compose build --provenance=false
  % docker compose build --memory 1g
  % docker compose build --ssh default
  % docker compose build --builder nope
  $ docker compose down
  [+] down 2/2
   ✔ Container app-x-1   Removed                                                                                                                                                                      0.1s
   ✔ Network app_default Removed                                                                                                                                                                      0.1s
