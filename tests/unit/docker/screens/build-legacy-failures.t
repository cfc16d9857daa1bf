The real docker CLI 29.7.2 beside the real engine: the old builder.

  % docker pull -q busybox:1.36
  % export DOCKER_BUILDKIT=0
  % printf 'FROM busybox:1.36\nCOPY --from=nosuch /a /b\n' > Dockerfile
  $ docker build .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : COPY --from=nosuch /a /b
  invalid from flag value nosuch: pull access denied for nosuch, repository does not exist or may require 'docker login'
  [1]
  % printf 'FROM busybox:1.36 AS a\nRUN echo 1 > /x\nFROM busybox:1.36\nCOPY --from=3 /x /y\n' > Dockerfile
  $ docker build .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/4 : FROM busybox:1.36 AS a
   ---> 6bfcc8e8964e
  Step 2/4 : RUN echo 1 > /x
   ---> Running in e7248638ae62
   ---> Removed intermediate container e7248638ae62
   ---> 35d8c05fe99d
  Step 3/4 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 4/4 : COPY --from=3 /x /y
  invalid from flag value 3: index out of bounds
  [1]
  % printf 'FROM busybox:1.36 AS a\nRUN echo 1 > /x\nFROM busybox:1.36\nCOPY --from=a /nosuch /y\n' > Dockerfile
  $ docker build .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/4 : FROM busybox:1.36 AS a
   ---> 6bfcc8e8964e
  Step 2/4 : RUN echo 1 > /x
   ---> Using cache
   ---> 35d8c05fe99d
  Step 3/4 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 4/4 : COPY --from=a /nosuch /y
  COPY failed: stat nosuch: file does not exist
  [1]
  % printf 'FROM busybox:1.36 AS a\nRUN echo 1 > /x\nFROM busybox:1.36\nCOPY --from=alpine:3.20 /etc/alpine-release /y\nRUN cat /y\n' > Dockerfile
  % docker build .
  % printf 'FROM busybox:1.36\nCOPY --from=alpine:nosuch /etc/alpine-release /y\n' > Dockerfile
  $ docker build .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : COPY --from=alpine:nosuch /etc/alpine-release /y
  invalid from flag value alpine:nosuch: failed to resolve reference "docker.io/library/alpine:nosuch": docker.io/library/alpine:nosuch: not found
  [1]
  % printf 'FROM busybox:1.36\nCOPY --from=0 /etc/passwd /y\n' > Dockerfile
  $ docker build .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : COPY --from=0 /etc/passwd /y
  invalid from flag value 0: refers to current build stage
  [1]
  % printf 'FROM busybox:1.36 AS me\nCOPY --from=me /etc/passwd /y\n' > Dockerfile
  $ docker build .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36 AS me
   ---> 6bfcc8e8964e
  Step 2/2 : COPY --from=me /etc/passwd /y
  invalid from flag value me: pull access denied for me, repository does not exist or may require 'docker login'
  [1]
  % docker images -a --format '{{.Repository}}:{{.Tag}}'
  $ docker ps -a --format '{{.Names}} {{.Status}}'
  % printf 'FROM busybox:1.36\nRUN echo hi > /a\nRUN echo failing; exit 3\n' > Dockerfile
  $ docker build -t failing .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : RUN echo hi > /a
   ---> Running in a161fdccf2dd
   ---> Removed intermediate container a161fdccf2dd
   ---> 211c23a96a13
  Step 3/3 : RUN echo failing; exit 3
   ---> Running in 410c2d6e4e65
  failing
  The command '/bin/sh -c echo failing; exit 3' returned a non-zero code: 3
  [3]
  $ docker ps -a --format '{{.Command}} {{.Status}}'
  "/bin/sh -c 'echo fa…" Exited (3) Less than a second ago
  % docker images -a --format '{{.Repository}}:{{.Tag}}'
  $ docker ps -a --format '{{.Image}}' | wc -c
  13
  $ docker diff $(docker ps -aq | head -1)
  $ docker commit $(docker ps -aq | head -1) debugme | cut -c1-7
  sha256:
  $ docker run --rm debugme cat /a
  hi
  $ docker build -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : RUN echo hi > /a
   ---> Using cache
   ---> 211c23a96a13
  Step 3/3 : RUN echo failing; exit 3
   ---> Running in 561dfd49226d
  failing
  The command '/bin/sh -c echo failing; exit 3' returned a non-zero code: 3
  [3]
  $ docker ps -a --format '{{.Command}} {{.Status}}'
  "/bin/sh -c 'echo fa…" Exited (3) Less than a second ago
  "/bin/sh -c 'echo fa…" Exited (3) 3 seconds ago
  $ docker build --rm=false -t keep . | grep -v Removed
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : RUN echo hi > /a
   ---> Using cache
   ---> 211c23a96a13
  Step 3/3 : RUN echo failing; exit 3
   ---> Running in 543517668e50
  failing
  The command '/bin/sh -c echo failing; exit 3' returned a non-zero code: 3
  $ docker ps -a --format '{{.Command}} {{.Status}}'
  "/bin/sh -c 'echo fa…" Exited (3) Less than a second ago
  "/bin/sh -c 'echo fa…" Exited (3) 1 second ago
  "/bin/sh -c 'echo fa…" Exited (3) 4 seconds ago
  $ docker build --force-rm -t keep .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : RUN echo hi > /a
   ---> Using cache
   ---> 211c23a96a13
  Step 3/3 : RUN echo failing; exit 3
   ---> Running in 23aaa4a14da6
  failing
   ---> Removed intermediate container 23aaa4a14da6
  The command '/bin/sh -c echo failing; exit 3' returned a non-zero code: 3
  [3]
  $ docker ps -a --format '{{.Command}} {{.Status}}'
  "/bin/sh -c 'echo fa…" Exited (3) 1 second ago
  "/bin/sh -c 'echo fa…" Exited (3) 2 seconds ago
  "/bin/sh -c 'echo fa…" Exited (3) 5 seconds ago
  % docker rm $(docker ps -aq)
  % printf 'FROM busybox:1.36\nRUN nosuchprogram\n' > Dockerfile
  $ docker build .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : RUN nosuchprogram
   ---> Running in b6b29539417a
  /bin/sh: nosuchprogram: not found
  The command '/bin/sh -c nosuchprogram' returned a non-zero code: 127
  [127]
  $ docker ps -a --format '{{.Command}} {{.Status}}'
  "/bin/sh -c nosuchpr…" Exited (127) Less than a second ago
  % printf 'FROM busybox:1.36\nRUN ["nosuchprogram"]\n' > Dockerfile
  $ docker build .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : RUN ["nosuchprogram"]
   ---> Running in 0a5d773e3121
  failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuchprogram": executable file not found in $PATH
  [1]
  $ docker ps -a --format '{{.Command}} {{.Status}}'
  "nosuchprogram" Created
  "/bin/sh -c nosuchpr…" Exited (127) 1 second ago
  % printf 'FROM busybox:1.36\nCOPY nosuch /x\n' > Dockerfile
  $ docker build .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : COPY nosuch /x
  COPY failed: file not found in build context or excluded by .dockerignore: stat nosuch: file does not exist
  [1]
  $ docker build https://nosuch.example.invalid/x.git
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: unable to 'git clone' to temporary context directory: error fetching: fatal: unable to access 'https://nosuch.example.invalid/x.git/': Could not resolve host: nosuch.example.invalid
  : exit status 128
  [1]
  $ docker build http://127.0.0.1:1/Dockerfile
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  1.024kB
  Error response from daemon: Cannot locate specified Dockerfile: Dockerfile
  [1]
  $ docker build https://127.0.0.1:1/x.tar.gz
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  1.024kB
  Error response from daemon: Cannot locate specified Dockerfile: Dockerfile
  [1]
  $ docker build http://127.0.0.1:1/x.git
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: unable to 'git clone' to temporary context directory: error fetching: fatal: unable to access 'http://127.0.0.1:1/x.git/': Failed to connect to 127.0.0.1 port 1 after 0 ms: Couldn't connect to server
  : exit status 128
  [1]
  $ docker build github.com/nosuch/nosuch
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: unable to 'git clone' to temporary context directory: error fetching: fatal: unable to access 'https://github.com/nosuch/nosuch/': Could not resolve host: github.com
  : exit status 128
  [1]
  $ docker build git://127.0.0.1:1/x
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: unable to 'git clone' to temporary context directory: error fetching: fatal: unable to connect to 127.0.0.1:
  127.0.0.1[0: 127.0.0.1]: errno=Connection refused

  : exit status 128
  [1]
  % docker build git@nosuch.example.invalid:x/y.git
  $ docker build - < /dev/null
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  1.536kB
  Error response from daemon: the Dockerfile (Dockerfile) cannot be empty
  [1]
  $ docker build - <<< 'FROM busybox:1.36'
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Step 1/1 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Successfully built 6bfcc8e8964e
  $ docker build - <<< 'garbage here'
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  2.048kB
  Error response from daemon: dockerfile parse error on line 1: unknown instruction: garbage
  [1]
  $ docker build -f x - <<< 'FROM busybox:1.36'
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context from STDIN: ambiguous Dockerfile source: both stdin and flag correspond to Dockerfiles
  [1]
  $ docker build -f - - <<< 'FROM busybox:1.36'
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument: can't use stdin for both build context and dockerfile
  [1]
  % mkdir c; printf 'FROM busybox:1.36\nCOPY a /a\nRUN cat /a\n' > c/Dockerfile; echo hello > c/a; tar -C c -cf c.tar .; tar -C c -czf c.tgz .
  $ docker build - < c.tar
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  10.24kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> 11a7e935db7a
  Step 3/3 : RUN cat /a
   ---> Running in d0221c69b472
  hello
   ---> Removed intermediate container d0221c69b472
   ---> 61c7dfde61a6
  Successfully built 61c7dfde61a6
  $ docker build -t tgz - < c.tgz
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon     213B
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> Using cache
   ---> 11a7e935db7a
  Step 3/3 : RUN cat /a
   ---> Using cache
   ---> 61c7dfde61a6
  Successfully built 61c7dfde61a6
  Successfully tagged tgz:latest
  $ docker build -f nosuch - < c.tar
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  10.24kB
  Error response from daemon: Cannot locate specified Dockerfile: nosuch
  [1]
  $ docker build -f ../c/Dockerfile c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /root/c: no such file or directory
  [1]
  $ docker build c.tar
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: context must be a directory: /root/lab/c.tar
  [1]
  $ docker build nosuch
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: path "nosuch" not found
  [1]
  $ docker build --target nosuch c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Error response from daemon: target stage "nosuch" could not be found
  [1]
  % docker build --network nosuch c
  $ docker build --cpu-quota 10 --no-cache c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> d577c4b43ee7
  Step 3/3 : RUN cat /a
  CPU cfs quota can not be less than 1ms (i.e. 1000)
  [1]
  $ docker build --memory 1m c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> Using cache
   ---> d577c4b43ee7
  Step 3/3 : RUN cat /a
  Minimum memory limit allowed is 6MB
  [1]
  % docker build --platform linux/arm64 c
  $ docker build --platform foo/bar c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
  no matching manifest for foo/bar in the manifest list entries: no match for platform in manifest: not found
  [1]
  $ docker build --squash c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  "--squash" is only supported on a Docker daemon with experimental features enabled
  [1]
  % docker build --ulimit nofile=1024:512 c
  $ docker build --cache-from nosuch c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> 611bf1711c41
  Step 3/3 : RUN cat /a
   ---> Running in e6e9b89a4031
  hello
   ---> Removed intermediate container e6e9b89a4031
   ---> d1b23a50c170
  Successfully built d1b23a50c170
  $ docker build --isolation hyperv c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Error response from daemon: unsupported isolation: "hyperv"
  [1]
  $ docker build --add-host x c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument "x" for "--add-host" flag: bad format for add-host: "x"

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ docker build --build-arg NOSUCH=1 c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> Using cache
   ---> 611bf1711c41
  Step 3/3 : RUN cat /a
   ---> Using cache
   ---> d1b23a50c170
  [Warning] One or more build-args [NOSUCH] were not consumed
  Successfully built d1b23a50c170
  $ docker build -t a:1 -t b:1 --label k=v c | tail -3
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Successfully built 3c08d2616eba
  Successfully tagged a:1
  Successfully tagged b:1
  $ docker build --compress c | tail -2
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

   ---> d1b23a50c170
  Successfully built d1b23a50c170
  $ docker build --pull c | head -4
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
  1.36: Pulling from library/busybox
  Digest: sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  $ docker build --security-opt seccomp=unconfined --no-cache c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Error response from daemon: security options are not supported on linux
  [1]
  $ docker build --shm-size 1 c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> Using cache
   ---> 611bf1711c41
  Step 3/3 : RUN cat /a
   ---> Using cache
   ---> d1b23a50c170
  Successfully built d1b23a50c170
  $ docker build -t Bad c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument "Bad" for "-t, --tag" flag: invalid reference format: repository name (library/Bad) must be lowercase

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ docker build -t a:1 --iidfile id c | tail -1; cut -c1-7 id
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Successfully tagged a:1
  sha256:
  % docker build a b
  % docker build
