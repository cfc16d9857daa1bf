  % docker pull -q busybox:1.36; docker pull -q alpine:3.20; mkdir -p flags && cd flags
  $ printf 'FROM busybox:1.36\nRUN cat /etc/hosts | tail -2; hostname\nRUN ulimit -n; df /dev/shm | tail -1 | awk "{print \\$2}"\nRUN ip a | grep -c inet\n' > Dockerfile
  $ docker build --progress=plain --add-host db:10.0.0.9 --add-host=web=10.0.0.10 --ulimit nofile=100:200 --shm-size 32m --network none .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 177B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/4] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 DONE 0.0s

  #5 [2/4] RUN cat /etc/hosts | tail -2; hostname
  #5 0.207 10.0.0.9       db
  #5 0.207 10.0.0.10      web
  #5 0.207 buildkitsandbox
  #5 DONE 0.2s

  #6 [3/4] RUN ulimit -n; df /dev/shm | tail -1 | awk "{print $2}"
  #6 0.191 100
  #6 0.193 32768
  #6 DONE 0.2s

  #7 [4/4] RUN ip a | grep -c inet
  #7 0.175 2
  #7 DONE 0.2s

  #8 exporting to image
  #8 exporting layers 0.1s done
  #8 exporting manifest sha256:329e90ed3043555490d326f61ed5d8531d2b1f8937de32366b826e7e39a9df5d 0.0s done
  #8 exporting config sha256:b261e2f474880fdcf3a7d51e14306dde5c1f70340b33bd84250eff66616f9788 0.0s done
  #8 exporting attestation manifest sha256:73a4f646997dd6685cf5c8c3829daf64f5785b276a157e25e7e6ab9acd680fb6 0.0s done
  #8 exporting manifest list sha256:e90696032dd89a5874f0571312dd247652a5fd2cb35aff6079b2f32becaa09aa
  #8 exporting manifest list sha256:e90696032dd89a5874f0571312dd247652a5fd2cb35aff6079b2f32becaa09aa 0.0s done
  #8 naming to moby-dangling@sha256:e90696032dd89a5874f0571312dd247652a5fd2cb35aff6079b2f32becaa09aa done
  #8 unpacking to moby-dangling@sha256:e90696032dd89a5874f0571312dd247652a5fd2cb35aff6079b2f32becaa09aa 0.1s done
  #8 DONE 0.4s
  $ docker build --add-host nope .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: invalid host nope
  [1]
  $ docker build --add-host db:notanip .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: invalid host db:notanip
  [1]
  $ docker build --ulimit nofile .
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [125]
  $ docker build --ulimit foo=1 .
  invalid argument "foo=1" for "--ulimit" flag: invalid ulimit type: foo

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [125]
  $ docker build --shm-size lots .
  invalid argument "lots" for "--shm-size" flag: invalid size: 'lots'

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [125]
  $ docker build --network nosuch .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: network mode "nosuch" not supported by buildkit - you can define a custom network for your builder using the network driver-opt in buildx create
  [1]
  $ docker build --network host -q .
  sha256:33e073f1b86fdbbd5ec2a81a53d3547c538b5537e71598eee00923cbf7ed05f9
  $ docker build --memory 1g -q .
  sha256:f8b7dd10771184852a6df6ccb09acc624009f938c991e28281c8ea2e9fdb2c88
  $ docker build --cpu-shares 10 -m 10m --squash -q .
  WARNING: experimental flag squash is removed with BuildKit. You should squash inside build using a multi-stage Dockerfile for efficiency.
  sha256:03168ed26be5ac066f188ae6ce22290bf247154cb88dab4fd73c5563b08dc1a2
  $ docker build --isolation=hyperv -q .
  WARNING: isolation flag is deprecated with BuildKit.
  sha256:9586163ebeb8feaca002e38b832ba6ccb6d1a149be5b4fda0e996108425c68ac
  $ docker build --compress -q .
  sha256:c43a55a8c3170abd7c1f8a9471f1907cf654752277ca51fb937df40fa3d7e722
  $ docker build --rm=false --force-rm -q .
  sha256:38c4775bd42f47f1ae542d72896f038281170092cecdc1a6635ee87f36bf4c25
  $ docker build --iidfile iid -q -t x . > out; cmp out iid; wc -c out iid
  cmp: EOF on iid after byte 71, in line 1
   72 out
   71 iid
  143 total
  $ docker build --iidfile nodir/iid -t x .

  [+] Building 0.2s (8/8) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 177B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/4] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [2/4] RUN cat /etc/hosts | tail -2; hostname                                                                                                                                            0.0s
   => CACHED [3/4] RUN ulimit -n; df /dev/shm | tail -1 | awk "{print $2}"                                                                                                                           0.0s
   => CACHED [4/4] RUN ip a | grep -c inet                                                                                                                                                           0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:ef3410ab928b443050c06578ee00f82fd2901b1dc3ad7e564b2d8c5e0f5706d1                                                                                                  0.0s
   => => exporting config sha256:0c2b299f5b8fcb0249c760d2fa1c30aa2ef5001b00aad55b91aecb7e4a6fb91f                                                                                                    0.0s
   => => exporting attestation manifest sha256:0d875e7fc0e4b229aaa81fc0b77fc920f1a3e50a34accc8598e76581c96ff0c8                                                                                      0.0s
   => => exporting manifest list sha256:a86ea63636122bbc14bd460e323d975005c180c31bc46b8cc8208a3af76a291d                                                                                             0.0s
   => => naming to docker.io/library/x:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/x:latest                                                                                                                                                     0.0s
  ERROR: writing image ID file: open nodir/iid: no such file or directory
  [1]
  $ docker build --metadata-file nodir/meta.json -q .
  sha256:146fdee222bb53cfdd2986be9332204ad210b382fd982e2ef5046c0152c33c15
  ERROR: invalid output path: stat nodir: no such file or directory
  [1]
  $ docker build --no-cache --no-cache-filter x .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: --no-cache and --no-cache-filter cannot currently be used together
  [1]
  $ printf 'FROM busybox:1.36 AS a\nRUN echo a > /a\nFROM busybox:1.36 AS b\nRUN echo b > /b\nCOPY --from=a /a /a\n' > Dockerfile
  $ docker build -q .
  sha256:33a4ea66cd947d64b7074abd84820c7ef76733bbe8f7f2e3b1762ccc15bce37c
  $ docker build --no-cache-filter a --progress=plain . 2>&1 | grep -E 'CACHED|\[[ab] '
  #4 [a 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 CACHED
  #5 [a 2/2] RUN echo a > /a
  #6 [b 2/3] RUN echo b > /b
  #6 CACHED
  #7 [b 3/3] COPY --from=a /a /a
  #7 CACHED
  $ docker build --pull -t pulled .

  [+] Building 0.3s (8/8) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 135B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [a 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                            0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [b 2/3] RUN echo b > /b                                                                                                                                                                 0.0s
   => CACHED [a 2/2] RUN echo a > /a                                                                                                                                                                 0.0s
   => CACHED [b 3/3] COPY --from=a /a /a                                                                                                                                                             0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:c066fcde9247d37235265820f41bd5cad5e058844853b0803d9f05b2735ed647                                                                                                  0.0s
   => => exporting config sha256:3d7cae2ae747f867314c7abedea6a6575b7918327a469ceac3200f08fa3d5ed0                                                                                                    0.0s
   => => exporting attestation manifest sha256:df3498fff99055d85ae2f429418078408c769a9fed75f63285bdf70c72686dc1                                                                                      0.0s
   => => exporting manifest list sha256:41c52cf45c28a50e9b5f6a7ac59ec672b0d4d0fd4bd60845db530002c5585e4c                                                                                             0.0s
   => => naming to docker.io/library/pulled:latest                                                                                                                                                   0.0s
   => => unpacking to docker.io/library/pulled:latest                                                                                                                                                0.0s
  $ docker build --target 0 -q .
  ERROR: failed to build: failed to solve: target stage "0" could not be found (did you mean a?)
  [1]
  $ docker build --target A -q .
  sha256:833fcce909f6f9c28482561081f7a06de3b62cd6905af971f074a5c9113676c2
  $ docker build --target c .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 135B                                                                                                                                                               0.0s
  ERROR: failed to build: failed to solve: target stage "c" could not be found (did you mean a?)
  [1]
  $ docker build --target '' -q .
  sha256:aaaeb6a451a876d4b59e5bfbeb77ac9cd9cbec771cc0d5f52a1203928f4936ae
  $ docker build -t a:b:c .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: invalid tag "a:b:c": invalid reference format
  [1]
  $ docker build -t UPPER .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: invalid tag "UPPER": repository name must be lowercase
  [1]
  $ docker build -t '' .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: invalid tag "": repository name must have at least one component
  [1]
  $ docker build -t -x .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: invalid tag "-x": invalid reference format
  [1]
  $ docker build -t registry.example.com:5000/team/app:v1 -q .
  sha256:34e8382f03a0812a955b91d37c7090ee8ba2474689f2d69a8aeef65018753e70
  $ docker build -t x@sha256:abc .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: invalid tag "x@sha256:abc": invalid reference format
  [1]
  $ ls out | head -3
  out
  $ docker build --push .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: tag is needed when pushing to registry
  [1]
  $ docker build --push -t x:1 .

  [+] Building 0.3s (8/8) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 135B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [a 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                            0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [b 2/3] RUN echo b > /b                                                                                                                                                                 0.0s
   => CACHED [a 2/2] RUN echo a > /a                                                                                                                                                                 0.0s
   => CACHED [b 3/3] COPY --from=a /a /a                                                                                                                                                             0.0s
   => ERROR exporting to image                                                                                                                                                                       0.2s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:c066fcde9247d37235265820f41bd5cad5e058844853b0803d9f05b2735ed647                                                                                                  0.0s
   => => exporting config sha256:3d7cae2ae747f867314c7abedea6a6575b7918327a469ceac3200f08fa3d5ed0                                                                                                    0.0s
   => => exporting attestation manifest sha256:ea1481d71f03bcba65c32d562ab67554b5c73bf21a3cd730b23e20380d6917b8                                                                                      0.0s
   => => exporting manifest list sha256:ad31fb113d565328684be32196e3913e1d306f667c67a06391cecb733fb783a0                                                                                             0.0s
   => => naming to docker.io/library/x:1                                                                                                                                                             0.0s
   => => pushing layers                                                                                                                                                                              0.1s
  ------
   > exporting to image:
  ------
  ERROR: failed to build: failed to solve: failed to push docker.io/library/x:1: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker build --load -q -t x:1 .
  sha256:d3bc50a44f2c3ae55bd29d25118beab1b40313528734f2909519521671dfbe32
  $ docker build --provenance=false --sbom=false -t noatt .

  [+] Building 0.1s (8/8) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 135B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [a 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                            0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [b 2/3] RUN echo b > /b                                                                                                                                                                 0.0s
   => CACHED [a 2/2] RUN echo a > /a                                                                                                                                                                 0.0s
   => CACHED [b 3/3] COPY --from=a /a /a                                                                                                                                                             0.0s
   => exporting to image                                                                                                                                                                             0.0s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:c066fcde9247d37235265820f41bd5cad5e058844853b0803d9f05b2735ed647                                                                                                  0.0s
   => => exporting config sha256:3d7cae2ae747f867314c7abedea6a6575b7918327a469ceac3200f08fa3d5ed0                                                                                                    0.0s
   => => naming to docker.io/library/noatt:latest                                                                                                                                                    0.0s
   => => unpacking to docker.io/library/noatt:latest                                                                                                                                                 0.0s
  $ docker build --provenance=mode=max -q -t att .
  sha256:14a0176df4dbb84520eebbd8b230779542cc877028d99d47d736d28b150afbdf
  $ docker build --attest type=provenance,disabled=true -q -t att .
  sha256:c066fcde9247d37235265820f41bd5cad5e058844853b0803d9f05b2735ed647
  $ docker build --attest type=foo -t att .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to solve: unknown attestation type "foo"
  [1]
  $ docker build --provenance=maybe -t att .
  ERROR: invalid value maybe
  [1]
  $ docker build --progress=fancy .
  ERROR: invalid progress mode fancy
  [1]
  $ docker build --progress=quiet .
  sha256:cd57ef6e57cc1aa86a4d24eb1db789f1212962dff4a1aabb12315ac2e8efae7a
  $ docker build --progress=rawjson . 2>&1 | head -1 | cut -c1-20
  {"vertexes":[{"diges
  $ docker build --progress=none .
  $ docker build --secret id=x,src=nofile -q .
  ERROR: failed to build: failed to stat nofile: stat nofile: no such file or directory
  [1]
  $ docker build --secret foo .
  ERROR: invalid field 'foo' must be a key=value pair
  [1]
  $ docker build --secret src=Dockerfile .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: secret missing ID
  [1]
  $ docker build --secret id=a,env=NOENV -q .
  sha256:6d410ad37d2c357c1ff883f04d13e58f77085d10b37e59ed437173543c17e475
  $ docker build --ssh default .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to convert agent config {default [] false}: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set
  [1]
  $ docker build --ssh x=/nofile .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to convert agent config {x [/nofile] false}: failed to convert agent config for ID: "x": stat /nofile: no such file or directory
  [1]
  $ docker build --build-context foo .
  ERROR: invalid context value: foo, expected key=value
  [1]
  $ docker build --build-context foo=./nodir .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to get build context foo: stat ./nodir: no such file or directory
  [1]
  $ docker build --build-context foo=docker-image://alpine:3.20 -q .
  sha256:308cafd9be2394dcf7f2b3ad95d2e3d43d462bb14e7b6abdfc24576b9d8cdd3d
  $ docker build --builder nosuch .
  ERROR: no builder "nosuch" found
  [1]
  $ docker build --allow network.host -q .
  sha256:5a7b94c20c157c2804b017d183e71a444397a826dc7993a134482a6ea21cb315
  $ docker build --allow foo .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: unknown entitlement foo
  [1]
  $ docker build --cgroup-parent x -q .
  sha256:abe4900afaa2be460294a318b196c145ea97f70bd2575c83dc4017121b1b2f8c
  $ docker build --annotation a=b -q -t ann .
  sha256:b8455054be350db5a5d3f4b6c0b5f7f143129303a1d60164ad7fe5233743f0cf
  $ docker build --annotation manifest:a=b --annotation index:c=d -q -t ann .
  sha256:8ed8388dd926e5e822aecf20a09ceb016fb8c409be7736588f2c7d2461fd656b
  $ docker build --annotation foo:a=b -t ann .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: parse annotations: unknown annotation type "foo"
  [1]
  $ docker build --call targets .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 135B                                                                                                                                                               0.0s
  TARGET      DESCRIPTION
  a
  b (default)
  $ docker build --call outline .

  [+] Building 0.0s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 135B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  TARGET: b
  $ docker build --call foo .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 135B                                                                                                                                                               0.0s
  ERROR: failed to build: failed to solve: unsupported request frontend.foo: unsupported request frontend.foo
  [1]
  $ docker build --call check .

  [+] Building 0.0s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 135B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, no warnings found.
  $ docker build --check -q .
  Check complete, no warnings found.
  $ docker build --debug .

  [+] Building 0.2s (8/8) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 135B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [a 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                            0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [b 2/3] RUN echo b > /b                                                                                                                                                                 0.0s
   => CACHED [a 2/2] RUN echo a > /a                                                                                                                                                                 0.0s
   => CACHED [b 3/3] COPY --from=a /a /a                                                                                                                                                             0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:c066fcde9247d37235265820f41bd5cad5e058844853b0803d9f05b2735ed647                                                                                                  0.0s
   => => exporting config sha256:3d7cae2ae747f867314c7abedea6a6575b7918327a469ceac3200f08fa3d5ed0                                                                                                    0.0s
   => => exporting attestation manifest sha256:b274fe2c4170377ec9e686aba6566ad5f79e38b4d04478398e2970cfe1279009                                                                                      0.0s
   => => exporting manifest list sha256:6171c5b9fa4e5a1b30c4602d15b98cea75c50b68b386416c8c8ec1cc189cc374                                                                                             0.0s
   => => naming to moby-dangling@sha256:6171c5b9fa4e5a1b30c4602d15b98cea75c50b68b386416c8c8ec1cc189cc374                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:6171c5b9fa4e5a1b30c4602d15b98cea75c50b68b386416c8c8ec1cc189cc374                                                                                          0.0s
  $ docker build -D -q .
  sha256:ce4e3c07a7e3abcf86b3a7fd31a979e76c01e27af71fccce8966e217f65a61be
  $ docker build --security-opt foo .
  WARNING: security-opt flag is deprecated. "RUN --security=insecure" should be used with BuildKit.
  [+] Building 0.2s (8/8) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 135B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [a 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                            0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [b 2/3] RUN echo b > /b                                                                                                                                                                 0.0s
   => CACHED [a 2/2] RUN echo a > /a                                                                                                                                                                 0.0s
   => CACHED [b 3/3] COPY --from=a /a /a                                                                                                                                                             0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:c066fcde9247d37235265820f41bd5cad5e058844853b0803d9f05b2735ed647                                                                                                  0.0s
   => => exporting config sha256:3d7cae2ae747f867314c7abedea6a6575b7918327a469ceac3200f08fa3d5ed0                                                                                                    0.0s
   => => exporting attestation manifest sha256:5a08e3603dd6d57c365a66e0f50a3c1b78cc6730e05afc245076529192aa1b9c                                                                                      0.0s
   => => exporting manifest list sha256:761552e530113942f9618b6689f9cf4cb9060f12dac821b62c6495eb5c50e292                                                                                             0.0s
   => => naming to moby-dangling@sha256:761552e530113942f9618b6689f9cf4cb9060f12dac821b62c6495eb5c50e292                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:761552e530113942f9618b6689f9cf4cb9060f12dac821b62c6495eb5c50e292                                                                                          0.0s
  $ docker build -f nodir/Dockerfile .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: resolve : lstat nodir: no such file or directory
  [1]
  $ docker build -f . .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from .                                                                                                                                                        0.1s
   => => transferring dockerfile: 7.25MB                                                                                                                                                             0.1s
  ERROR: failed to build: failed to solve: failed to read dockerfile: . is not a regular file
  [1]
  $ docker build -f Dockerfile -f Other .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Other                                                                                                                                                    0.0s
   => => transferring dockerfile: 2B                                                                                                                                                                 0.0s
  ERROR: failed to build: failed to solve: failed to read dockerfile: open Other: no such file or directory
  [1]
  $ docker build -f - . < Dockerfile 2>&1 | tail -3
  #8 naming to moby-dangling@sha256:f832d04b4853adbb0dab987c94c176b5dbb38fb26ccf6162d639959fb2137bb7 done
  #8 unpacking to moby-dangling@sha256:f832d04b4853adbb0dab987c94c176b5dbb38fb26ccf6162d639959fb2137bb7 done
  #8 DONE 0.1s
  $ docker build -f - - < Dockerfile

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: invalid argument: can't use stdin for both build context and dockerfile
  [1]
  $ docker build Dockerfile

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: unable to prepare context: path "Dockerfile" not found
  [1]
  $ docker build git@localhost:x/y.git

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to convert agent config {default [] false}: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set
  [1]
  $ docker build file:///root

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: unable to prepare context: path "file:///root" not found
  [1]
  $ docker build ''

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: please specify build context (e.g. "." for the current directory)
  [1]
  $ tar c Dockerfile | docker build -q -t tarred -
  sha256:244bfb6f91372820e11d5710609faf1292ae95269b0c732a0aa4016f357e3831
  $ tar cz Dockerfile | docker build -q -t tarred -
  sha256:d6da3a479814d77b732c2a32a6037d711fb6f7864624dadc55a057c2e2bba73c
  % tar c Dockerfile | docker build -f nope -
  $ echo hello | docker build -

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 43B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> hello
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: unknown instruction: hello (did you mean shell?)
  [1]
  $ docker build - < /dev/null

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => ERROR [internal] load build definition from Dockerfile                                                                                                                                         0.0s
   => => transferring dockerfile:                                                                                                                                                                    0.1s
  ------
   > [internal] load build definition from Dockerfile:
  ------
  ERROR: failed to build: failed to solve: failed to read dockerfile: no local sources enabled
  [1]