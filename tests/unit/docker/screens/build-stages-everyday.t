  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  % mkdir -p app && cd app
  $ printf 'FROM alpine:3.20 AS base\nARG WHO=world\nENV GREETING="hello $WHO"\nFROM base AS dev\nRUN echo "$GREETING" > /g\nFROM base AS prod\nCOPY --from=dev /g /greeting\nCMD ["cat","/greeting"]\n' > Dockerfile
  $ docker build -t greet .

  [+] Building 0.9s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 218B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/alpine:3.20                                                                                                                                     0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [base 1/1] FROM docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0                                                                          0.0s
   => => resolve docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0                                                                               0.0s
   => [dev 1/1] RUN echo "hello world" > /g                                                                                                                                                          0.5s
   => [prod 1/1] COPY --from=dev /g /greeting                                                                                                                                                        0.0s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:be17b4da670cced3d03e8a45558a26c31d2692dd71765c495eff33e353737e63                                                                                                  0.0s
   => => exporting config sha256:47d8561d81bb88a42d40f2b1c47f7e5b60be7d191d982f6a380053b8db6083c1                                                                                                    0.0s
   => => exporting attestation manifest sha256:c6311e964f202af00872b203985cf8a12caf32d4ad0e3cfaf5432a448df48e9e                                                                                      0.0s
   => => exporting manifest list sha256:7e36476dd348cc635c795f14880da69d172b10561fbdb12cbd2512667e4b88eb                                                                                             0.0s
   => => naming to docker.io/library/greet:latest                                                                                                                                                    0.0s
   => => unpacking to docker.io/library/greet:latest                                                                                                                                                 0.0s
  $ docker run --rm greet
  hello world
  $ docker build --build-arg WHO=ann -t greet:ann .

  [+] Building 0.7s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 218B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/alpine:3.20                                                                                                                                     0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [base 1/1] FROM docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0                                                                   0.0s
   => => resolve docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0                                                                               0.0s
   => [dev 1/1] RUN echo "hello ann" > /g                                                                                                                                                            0.5s
   => [prod 1/1] COPY --from=dev /g /greeting                                                                                                                                                        0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:65e50679166ae2f617d9e397a65b08136b1b422c086539c5e20dbbbbd4030cfa                                                                                                  0.0s
   => => exporting config sha256:090b78dc5f2fcfa03e8a82051637f0c242e309058d8e50327445afcb0aa4ca6d                                                                                                    0.0s
   => => exporting attestation manifest sha256:0a7a3a3ee8119429c04cac0443d09d230c3f5da1f4cfc1c0c5b1150e0f44698a                                                                                      0.0s
   => => exporting manifest list sha256:85864323610c80e9c5bced6ef9c15623895cd976472c480f3df8d7f5182043aa                                                                                             0.0s
   => => naming to docker.io/library/greet:ann                                                                                                                                                       0.0s
   => => unpacking to docker.io/library/greet:ann                                                                                                                                                    0.0s
  $ docker run --rm greet:ann
  hello ann
  $ docker build --target dev -t greet:dev .

  [+] Building 0.2s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 218B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/alpine:3.20                                                                                                                                     0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [base 1/1] FROM docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0                                                                          0.0s
   => => resolve docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0                                                                               0.0s
   => CACHED [dev 1/1] RUN echo "hello world" > /g                                                                                                                                                   0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:171d00bb9b79047f7c0dc1c568d375ae0557944222e5fc247cfad62e1a151e0f                                                                                                  0.0s
   => => exporting config sha256:c2db07730500e6a023353b3ca62b401ec79fcef3b4ec5aa761df7bf71bdc4b2e                                                                                                    0.0s
   => => exporting attestation manifest sha256:ecb9ffa52e22a869daa75f37e20c8bfdc5c97d733efcfa9fb39a02e56bb4c03a                                                                                      0.0s
   => => exporting manifest list sha256:ce23cf23c9510f7317b36ba076cbca56c7c5fc7df42ab6f0f720d048c69b6ff7                                                                                             0.0s
   => => naming to docker.io/library/greet:dev                                                                                                                                                       0.0s
   => => unpacking to docker.io/library/greet:dev                                                                                                                                                    0.0s
  $ docker run --rm greet:dev cat /g
  hello world
  $ docker build --build-arg NOSUCH=1 -t greet .

  [+] Building 0.2s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 218B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/alpine:3.20                                                                                                                                     0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [base 1/1] FROM docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0                                                                          0.0s
   => => resolve docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0                                                                               0.0s
   => CACHED [dev 1/1] RUN echo "hello world" > /g                                                                                                                                                   0.0s
   => CACHED [prod 1/1] COPY --from=dev /g /greeting                                                                                                                                                 0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:be17b4da670cced3d03e8a45558a26c31d2692dd71765c495eff33e353737e63                                                                                                  0.0s
   => => exporting config sha256:47d8561d81bb88a42d40f2b1c47f7e5b60be7d191d982f6a380053b8db6083c1                                                                                                    0.0s
   => => exporting attestation manifest sha256:1d61a6ed823252f21036732c5c9c6ebfd26a9fc8ece6c84ca1404cb122396068                                                                                      0.0s
   => => exporting manifest list sha256:412944bd23229e5ace849cee9cf415377febf56f42451deec1c9e074c01444c8                                                                                             0.0s
   => => naming to docker.io/library/greet:latest                                                                                                                                                    0.0s
   => => unpacking to docker.io/library/greet:latest                                                                                                                                                 0.0s
  $ docker build --progress=plain --no-cache -t greet .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 218B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/alpine:3.20
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [base 1/1] FROM docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0
  #4 resolve docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0 done
  #4 CACHED

  #5 [dev 1/1] RUN echo "hello world" > /g
  #5 DONE 0.4s

  #6 [prod 1/1] COPY --from=dev /g /greeting
  #6 DONE 0.1s

  #7 exporting to image
  #7 exporting layers 0.1s done
  #7 exporting manifest sha256:3fc7396c2216d35040126a322f1098b328a56a16ef9c6df99c60c75f5da93c8c
  #7 exporting manifest sha256:3fc7396c2216d35040126a322f1098b328a56a16ef9c6df99c60c75f5da93c8c 0.0s done
  #7 exporting config sha256:93de5ff4ecee0e8eb777fa95e5b8c1f2e89e783d74cbb7522ca59a6c945742db done
  #7 exporting attestation manifest sha256:c4608d383c853b2ce1924b5d66d06cb6270585030445bc3688ad7d85fa53957a 0.0s done
  #7 exporting manifest list sha256:5e74936f613c55dd030c652a002df3c802f6ebb0ddebd837d8d5972e60c47c0a 0.0s done
  #7 naming to docker.io/library/greet:latest done
  #7 unpacking to docker.io/library/greet:latest 0.0s done
  #7 DONE 0.1s
  $ docker build --no-cache-filter dev --progress=plain -t greet .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 218B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/alpine:3.20
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [base 1/1] FROM docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0
  #4 resolve docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0 0.0s done
  #4 CACHED

  #5 [dev 1/1] RUN echo "hello world" > /g
  #5 DONE 0.3s

  #6 [prod 1/1] COPY --from=dev /g /greeting
  #6 CACHED

  #7 exporting to image
  #7 exporting layers done
  #7 exporting manifest sha256:3fc7396c2216d35040126a322f1098b328a56a16ef9c6df99c60c75f5da93c8c done
  #7 exporting config sha256:93de5ff4ecee0e8eb777fa95e5b8c1f2e89e783d74cbb7522ca59a6c945742db done
  #7 exporting attestation manifest sha256:8b4f4f4914cf1e62d24adaad40c2eb5678f3d264aa4a994358b80e6c07bed3d5 0.0s done
  #7 exporting manifest list sha256:6fdf9adb5889660d48f492420c010101da96cbfc557baa4588eab7475ab89727 0.0s done
  #7 naming to docker.io/library/greet:latest done
  #7 unpacking to docker.io/library/greet:latest
  #7 unpacking to docker.io/library/greet:latest done
  #7 DONE 0.1s
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20    6797661d8b1d       3.07MB         1.03MB
  busybox:1.36   4436f40eb70e       3.07MB         1.03MB
  greet:ann      85864323610c       3.08MB         1.04MB
  greet:dev      ce23cf23c951        3.1MB         1.04MB
  greet:latest   6fdf9adb5889       3.08MB         1.04MB
  $ docker images -a
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  alpine:3.20    6797661d8b1d       3.07MB         1.03MB
  busybox:1.36   4436f40eb70e       3.07MB         1.03MB
  greet:ann      85864323610c       3.08MB         1.04MB
  greet:dev      ce23cf23c951        3.1MB         1.04MB
  greet:latest   6fdf9adb5889       3.08MB         1.04MB
  $ docker image ls greet --format '{{.Tag}}' | sort
  ann
  dev
  latest
  $ docker history greet
  IMAGE          CREATED         CREATED BY                                      SIZE      COMMENT
  6fdf9adb5889   1 second ago    CMD ["cat" "/greeting"]                         0B        buildkit.dockerfile.v0
  <missing>      1 second ago    COPY /g /greeting # buildkit                    8.19kB    buildkit.dockerfile.v0
  <missing>      1 second ago    ENV GREETING=hello world                        0B        buildkit.dockerfile.v0
  <missing>      1 second ago    ARG WHO=world                                   0B        buildkit.dockerfile.v0
  <missing>      19 months ago   CMD ["/bin/sh"]                                 0B        buildkit.dockerfile.v0
  <missing>      19 months ago   ADD alpine-minirootfs-3.20.6-x86_64.tar.gz /…   2.04MB    buildkit.dockerfile.v0
  $ docker history --no-trunc --format '{{.CreatedBy}}' greet:ann
  CMD ["cat" "/greeting"]
  COPY /g /greeting # buildkit
  ENV GREETING=hello ann
  ARG WHO=ann
  CMD ["/bin/sh"]
  ADD alpine-minirootfs-3.20.6-x86_64.tar.gz / # buildkit
  $ docker inspect -f '{{json .Config.Env}} {{json .Config.Cmd}}' greet:ann
  ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","GREETING=hello ann"] ["cat","/greeting"]
  % docker build -t greet -f - . <<< 'FROM busybox:1.36'
  $ docker build - < Dockerfile

  [+] Building 0.3s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 218B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/alpine:3.20                                                                                                                                     0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [base 1/1] FROM docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0                                                                          0.0s
   => => resolve docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0                                                                               0.0s
   => CACHED [dev 1/1] RUN echo "hello world" > /g                                                                                                                                                   0.0s
   => CACHED [prod 1/1] COPY --from=dev /g /greeting                                                                                                                                                 0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:3fc7396c2216d35040126a322f1098b328a56a16ef9c6df99c60c75f5da93c8c                                                                                                  0.0s
   => => exporting config sha256:93de5ff4ecee0e8eb777fa95e5b8c1f2e89e783d74cbb7522ca59a6c945742db                                                                                                    0.0s
   => => exporting attestation manifest sha256:1c2f0932db862feef8416af70ec5066237401855b8ceebc479e4895c6676a292                                                                                      0.0s
   => => exporting manifest list sha256:5e3fa3d228013e69977256028f620d641a17a19e11cf03811a337e3e1ac859ed                                                                                             0.0s
   => => naming to moby-dangling@sha256:5e3fa3d228013e69977256028f620d641a17a19e11cf03811a337e3e1ac859ed                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:5e3fa3d228013e69977256028f620d641a17a19e11cf03811a337e3e1ac859ed                                                                                          0.0s
  $ echo 'RUN false' >> Dockerfile
  $ docker build -t greet .

  [+] Building 0.4s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 228B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/alpine:3.20                                                                                                                                     0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [base 1/1] FROM docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0                                                                          0.0s
   => => resolve docker.io/library/alpine:3.20@sha256:6797661d8b1d3bf68db50c9291b26c8e8e610fcde7f0ba93bfaaebd6693795c0                                                                               0.0s
   => CACHED [dev 1/1] RUN echo "hello world" > /g                                                                                                                                                   0.0s
   => CACHED [prod 1/2] COPY --from=dev /g /greeting                                                                                                                                                 0.0s
   => ERROR [prod 2/2] RUN false                                                                                                                                                                     0.2s
  ------
   > [prod 2/2] RUN false:
  ------
  Dockerfile:9
  --------------------
     7 |     COPY --from=dev /g /greeting
     8 |     CMD ["cat","/greeting"]
     9 | >>> RUN false
    10 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1
  [1]
  $ docker build -q . ; echo $?
  Dockerfile:9
  --------------------
     7 |     COPY --from=dev /g /greeting
     8 |     CMD ["cat","/greeting"]
     9 | >>> RUN false
    10 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1
  1
  $ docker build --target base -q -t b . | cut -c1-7
  sha256:
  $ docker build --label a=b --label c -t lab --target base . 2>&1 | tail -1
  #5 DONE 0.1s
  $ docker inspect -f '{{json .Config.Labels}}' lab
  {"a":"b","c":""}
  $ docker build --iidfile id.txt --target base -q . | cut -c1-7; cut -c1-7 id.txt
  sha256:
  sha256:
  % docker build --metadata-file m.json --target base -q . | cut -c1-7; grep -c . m.json
  $ docker build -t a:1 -t a:2 --target base . 2>&1 | grep naming | cut -c1-60
  #5 naming to docker.io/library/a:1 done
  #5 naming to docker.io/library/a:2 done
  $ docker builder prune -f | tail -1
  Total:  32.88kB
  $ docker rmi a:1 a:2 | cut -c1-15
  Untagged: a:1
  Untagged: a:2
  Deleted: sha256
