The old builder, by DOCKER_BUILDKIT=0.

  % docker pull -q busybox:1.36
  % mkdir -p k && cd k
  $ printf 'FROM busybox:1.36\nRUN echo hi\n' > Dockerfile
  $ DOCKER_BUILDKIT=0 docker build -t k .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 4436f40eb70e
  Step 2/2 : RUN echo hi
   ---> Running in a0d6e70a4f50
  hi
   ---> Removed intermediate container a0d6e70a4f50
   ---> 75c868e66b95
  Successfully built 75c868e66b95
  Successfully tagged k:latest
  $ DOCKER_BUILDKIT=0 docker build -t k .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 4436f40eb70e
  Step 2/2 : RUN echo hi
   ---> Using cache
   ---> 75c868e66b95
  Successfully built 75c868e66b95
  Successfully tagged k:latest
  $ printf 'FROM busybox:1.36\nRUN false\n' > Dockerfile
  $ DOCKER_BUILDKIT=0 docker build -t k .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 4436f40eb70e
  Step 2/2 : RUN false
   ---> Running in 5358ba51bca3
  The command '/bin/sh -c false' returned a non-zero code: 1
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=cache,target=/x true\n' > Dockerfile
  $ DOCKER_BUILDKIT=0 docker build -t k .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 4436f40eb70e
  Step 2/2 : RUN --mount=type=cache,target=/x true
  the --mount option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled
  [1]
  $ DOCKER_BUILDKIT=0 docker build --progress=plain -t k .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --progress

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --secret id=x .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --secret

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ printf 'FROM busybox:1.36 AS a\nARG X=1\nENV Y=$X\nLABEL a=b\nWORKDIR /w\nCOPY Dockerfile .\nFROM a\nCOPY --from=a /w/Dockerfile /d\nUSER nobody\nEXPOSE 80\nCMD ["sh"]\n' > Dockerfile
  $ DOCKER_BUILDKIT=0 docker build -t k2 .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/11 : FROM busybox:1.36 AS a
   ---> 4436f40eb70e
  Step 2/11 : ARG X=1
   ---> Running in 38599b53c56f
   ---> Removed intermediate container 38599b53c56f
   ---> 1bc3296157ab
  Step 3/11 : ENV Y=$X
   ---> Running in 1b976b6bc860
   ---> Removed intermediate container 1b976b6bc860
   ---> 0a9c8fcfab0a
  Step 4/11 : LABEL a=b
   ---> Running in 9d2cc1a104ab
   ---> Removed intermediate container 9d2cc1a104ab
   ---> 688ef802e4b8
  Step 5/11 : WORKDIR /w
   ---> Running in a9dcf1d2940b
   ---> Removed intermediate container a9dcf1d2940b
   ---> 4518b2edc791
  Step 6/11 : COPY Dockerfile .
   ---> f7f313f48917
  Step 7/11 : FROM a
   ---> f7f313f48917
  Step 8/11 : COPY --from=a /w/Dockerfile /d
   ---> 68ffad6c4f6e
  Step 9/11 : USER nobody
   ---> Running in abb40bae0e7e
   ---> Removed intermediate container abb40bae0e7e
   ---> 2aef1c5f944a
  Step 10/11 : EXPOSE 80
   ---> Running in f8c59d53a7bf
   ---> Removed intermediate container f8c59d53a7bf
   ---> 9b48ceb4800a
  Step 11/11 : CMD ["sh"]
   ---> Running in 407a7c558698
   ---> Removed intermediate container 407a7c558698
   ---> 0a692049794a
  Successfully built 0a692049794a
  Successfully tagged k2:latest
  $ DOCKER_BUILDKIT=0 docker build --no-cache -q -t k2 . | cut -c1-7
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  sha256:
  $ DOCKER_BUILDKIT=0 docker build --rm=false --target a -t k3 .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/6 : FROM busybox:1.36 AS a
   ---> 4436f40eb70e
  Step 2/6 : ARG X=1
   ---> Using cache
   ---> dc38d0bcc751
  Step 3/6 : ENV Y=$X
   ---> Using cache
   ---> 17f03a85f84e
  Step 4/6 : LABEL a=b
   ---> Using cache
   ---> 69efde70f75a
  Step 5/6 : WORKDIR /w
   ---> Using cache
   ---> d1ebea941166
  Step 6/6 : COPY Dockerfile .
   ---> Using cache
   ---> 4e1e102e8077
  Successfully built 4e1e102e8077
  Successfully tagged k3:latest
  $ DOCKER_BUILDKIT=x docker build .
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "x": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=0 docker build nosuch
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: path "nosuch" not found
  [1]
  $ DOCKER_BUILDKIT=0 docker build -f nosuch .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /root/lab/k/nosuch: no such file or directory
  [1]
  $ DOCKER_BUILDKIT=0 docker build - < Dockerfile 2>&1 | tail -3
   ---> Using cache
   ---> c265579f506c
  Successfully built c265579f506c
  $ DOCKER_BUILDKIT=0 docker build --build-arg Z=1 --target a . 2>&1 | tail -4
   ---> Using cache
   ---> 4e1e102e8077
  [Warning] One or more build-args [Z] were not consumed
  Successfully built 4e1e102e8077
  % DOCKER_BUILDKIT=0 docker build --platform linux/arm64 . 2>&1 | tail -4
  $ printf 'FROM nosuchimage\n' | DOCKER_BUILDKIT=0 docker build -
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/1 : FROM nosuchimage
  pull access denied for nosuchimage, repository does not exist or may require 'docker login'
  [1]
  % printf 'FROM busybox:1.36\nRUNN x\n' | DOCKER_BUILDKIT=0 docker build -
  $ printf 'FROM busybox:1.36\nCOPY nosuch /\n' > D2; DOCKER_BUILDKIT=0 docker build -f D2 .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/2 : FROM busybox:1.36
   ---> 4436f40eb70e
  Step 2/2 : COPY nosuch /
  COPY failed: file not found in build context or excluded by .dockerignore: stat nosuch: file does not exist
  [1]
  $ printf 'FROM busybox:1.36\nRUN <<E\necho hi\nE\n' > D2; DOCKER_BUILDKIT=0 docker build -f D2 .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/2 : FROM busybox:1.36
   ---> 4436f40eb70e
  Step 2/2 : RUN <<E
   ---> Running in a3060fcc93d8
   ---> Removed intermediate container a3060fcc93d8
   ---> dec435b5f17b
  Successfully built dec435b5f17b
  $ printf 'FROM busybox:1.36\nCOPY --chmod=600 D2 /\n' > D2; DOCKER_BUILDKIT=0 docker build -f D2 .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/2 : FROM busybox:1.36
   ---> 4436f40eb70e
  Step 2/2 : COPY --chmod=600 D2 /
  the --chmod option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled
  [1]
