  % docker pull -q busybox:1.36; printf 'FROM busybox:1.36\nRUN echo hi\n' > Dockerfile
  $ DOCKER_BUILDKIT=maybe docker ps
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker images
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker version
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker build .
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker buildx ls
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker builder prune -f
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker builder build .
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker image build .
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker image ls -q | wc -l
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  0
  $ DOCKER_BUILDKIT=maybe docker run --rm busybox:1.36 echo hi
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker compose version
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker --version
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker nosuch
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker system df
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=maybe docker system
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ DOCKER_BUILDKIT= docker build -q . | wc -c
  72
  $ DOCKER_BUILDKIT=true docker build -q . | wc -c
  72
  $ DOCKER_BUILDKIT=T docker build -q . | wc -c
  72
  $ DOCKER_BUILDKIT=yes docker build -q .
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "yes": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=2 docker build -q .
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "2": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=' 1' docker build -q .
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing " 1": invalid syntax
  [1]
  $ DOCKER_BUILDKIT=FALSE docker build .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : RUN echo hi
   ---> Running in 2dbcc3c4622d
  hi
   ---> Removed intermediate container 2dbcc3c4622d
   ---> 6a368abef70b
  Successfully built 6a368abef70b
  $ DOCKER_BUILDKIT=0 docker builder prune -f
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Deleted build cache objects:
  xh1qisjedrlsz76c7q7owqj5b
  fxrzq85vddf33bhbd5h9ip9xz

  Total reclaimed space: 12.29kB
  $ DOCKER_BUILDKIT=0 docker builder ls
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  docker: unknown command: docker builder ls

  Usage:  docker builder

  Run 'docker builder --help' for more information
  [1]
  $ DOCKER_BUILDKIT=0 docker build --nope .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --nope

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build -q --rm=x .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument "x" for "--rm" flag: strconv.ParseBool: parsing "x": invalid syntax

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --isolation x -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Error response from daemon: unsupported isolation: "x"
  [1]
  $ DOCKER_BUILDKIT=0 docker build --cpu-quota x -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument "x" for "--cpu-quota" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --security-opt x -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Error response from daemon: security options are not supported on linux
  [1]
  $ DOCKER_BUILDKIT=0 docker build --squash -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  "--squash" is only supported on a Docker daemon with experimental features enabled
  [1]
  $ DOCKER_BUILDKIT=0 docker build --stream -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --stream

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --progress plain -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --progress

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --secret id=x -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --secret

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --ssh default -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --ssh

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --output x -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --output

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --load -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --load

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --cache-to x -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --cache-to

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --add-host x -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument "x" for "--add-host" flag: bad format for add-host: "x"

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --add-host x:1.2.3.4 -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  sha256:6a368abef70ba411846dfd889d2d562946cc975c9d35499158c44c03db29f512
  $ DOCKER_BUILDKIT=0 docker build --build-arg -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : RUN echo hi
   ---> Using cache
   ---> 6a368abef70b
  [Warning] One or more build-args [-q] were not consumed
  Successfully built 6a368abef70b
  $ DOCKER_BUILDKIT=0 docker build --label x -q . | wc -c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  72
  $ DOCKER_BUILDKIT=0 docker build --network nope -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  sha256:6a368abef70ba411846dfd889d2d562946cc975c9d35499158c44c03db29f512
  $ DOCKER_BUILDKIT=0 docker build --platform bogus -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  "bogus": unknown operating system or architecture: invalid argument
  [1]
  $ DOCKER_BUILDKIT=0 docker build --platform linux/arm64 -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  sha256:5573abf565f38a02219523e4f65a2e771604b8cf3e20c05cd2698eaff2dbbdb4
  $ DOCKER_BUILDKIT=0 docker build --pull -q . | wc -c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  72
  $ DOCKER_BUILDKIT=0 docker build --target nope -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Error response from daemon: target stage "nope" could not be found
  [1]
  $ DOCKER_BUILDKIT=0 docker build --iidfile x -q . | wc -c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  72
  $ DOCKER_BUILDKIT=0 docker build --compress -q . | wc -c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  72
  $ DOCKER_BUILDKIT=0 docker build --shm-size x -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument "x" for "--shm-size" flag: invalid size: 'x'

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build -m 1m -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  sha256:5573abf565f38a02219523e4f65a2e771604b8cf3e20c05cd2698eaff2dbbdb4
  $ DOCKER_BUILDKIT=0 docker build -c x -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument "x" for "-c, --cpu-shares" flag: strconv.ParseInt: parsing "x": invalid syntax

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --cgroup-parent x -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  sha256:5573abf565f38a02219523e4f65a2e771604b8cf3e20c05cd2698eaff2dbbdb4
  $ printf 'FROM --platform=bogus busybox:1.36\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=bogus busybox:1.36
     2 |
  --------------------
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=bogus busybox:1.36
     2 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse platform bogus: "bogus": unknown operating system or architecture: invalid argument
  [1]
  $ printf 'FROM --platform=bogus/x busybox:1.36\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=bogus/x busybox:1.36
     2 |
  --------------------
  ERROR: failed to build: failed to solve: busybox:1.36: failed to resolve source metadata for docker.io/library/busybox:1.36: no match for platform in manifest: not found
  [1]
  $ printf 'FROM --platform= busybox:1.36\n' | docker build -q - | wc -c
  72
  $ printf 'FROM --platform=linux/bogus busybox:1.36\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=linux/bogus busybox:1.36
     2 |
  --------------------
  ERROR: failed to build: failed to solve: busybox:1.36: failed to resolve source metadata for docker.io/library/busybox:1.36: no match for platform in manifest: not found
  [1]
  $ printf 'FROM --platform=linux/arm64 busybox:1.36\n' | docker build -q - | wc -c
  72
  $ printf 'FROM --platform=$X busybox:1.36\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=$X busybox:1.36
     2 |
  --------------------
  ERROR: failed to build: failed to solve: empty platform value from expression $X
  [1]
  $ printf 'FROM --nope=x busybox:1.36\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> FROM --nope=x busybox:1.36
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: unknown flag: --nope
  [1]
  $ printf 'FROM --platform=bogus busybox:1.36\nRUN echo\nFROM busybox:1.36\n' | docker build -q - | wc -c
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=bogus busybox:1.36
     2 |     RUN echo
     3 |     FROM busybox:1.36
  --------------------
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=bogus busybox:1.36
     2 |     RUN echo
     3 |     FROM busybox:1.36
  --------------------
  ERROR: failed to build: failed to solve: failed to parse platform bogus: "bogus": unknown operating system or architecture: invalid argument
  0
  $ printf 'FROM --platform=bogus busybox:1.36 AS a\nFROM busybox:1.36\nCOPY --from=a /x /y' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=bogus busybox:1.36 AS a
     2 |     FROM busybox:1.36
     3 |     COPY --from=a /x /y
  --------------------
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=bogus busybox:1.36 AS a
     2 |     FROM busybox:1.36
     3 |     COPY --from=a /x /y
  --------------------
  ERROR: failed to build: failed to solve: failed to parse platform bogus: "bogus": unknown operating system or architecture: invalid argument
  [1]
  $ docker build -q --platform bogus .
  ERROR: failed to build: "bogus": unknown operating system or architecture: invalid argument
  [1]
  $ docker build -q --platform linux/bogus .
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36
     2 |     RUN echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: busybox:1.36: failed to resolve source metadata for docker.io/library/busybox:1.36: no match for platform in manifest: not found
  [1]
  $ for n in 1 2 3 4 5; do echo "== $n"; docker run --rm --ulimit nofile=$n busybox:1.36 echo hi; echo "exit $?"; done
  == 1
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  exit 125
  == 2
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  exit 125
  == 3
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  exit 125
  == 4
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  exit 125
  == 5
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  exit 125
  $ docker run --rm --ulimit nofile=6 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=7 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=8 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=10 busybox:1.36 sh -c 'ulimit -n'
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=3 busybox:1.36 nosuch
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name u4 --ulimit nofile=4 busybox:1.36 sleep 100
  cf200287acfe593fa9bdc512060ee01fbd7d428ab64c1ff179903b1429273dd1
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker ps -a --format '{{.Names}} {{.Status}}'
  u4 Created
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}' u4
  created 128 failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files
  $ docker start u4
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files
  failed to start containers: u4
  [1]
  $ docker run --rm --ulimit nofile=0 busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=9:3 busybox:1.36 echo hi
  invalid argument "nofile=9:3" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 9 > 3

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit fsize=10 busybox:1.36 sh -c 'echo 12345678901234567890 > /x; echo $?'
  sh: write error: File too large
  1
  $ docker run --rm --ulimit nofile=5 -it busybox:1.36 echo hi
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: too many open files

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=1024 busybox:1.36 sh -c 'ulimit -n; ulimit -Hn'
  1024
  1024
