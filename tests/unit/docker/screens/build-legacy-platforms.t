  % docker pull -q busybox:1.36
  % mkdir -p app && cd app && echo x > x
  % printf 'FROM scratch\nCOPY x /\n' | docker build --platform linux/arm64 -t a1 -f - . 2>&1 | tail -3
  % printf 'FROM busybox:1.36\nCOPY x /\n' | docker build --platform linux/arm64 -t a2 -f - . 2>&1 | tail -3
  % printf 'FROM busybox:1.36\nCOPY x /\n' | docker build --platform linux/arm64,linux/amd64 -t a3 -f - . 2>&1 | tail -3
  % printf 'FROM busybox:1.36\nENV A=1\n' | docker build --platform linux/arm64 --progress plain -t a4 - 2>&1 | tail -3
  % DOCKER_BUILDKIT=0 docker build --help | head -4
  $ DOCKER_BUILDKIT=0 docker build -o out .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown shorthand flag: 'o' in -o

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  % DOCKER_BUILDKIT=0 docker build
  $ DOCKER_BUILDKIT=false docker build -t X .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument "X" for "-t, --tag" flag: invalid reference format: repository name (library/X) must be lowercase

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker buildx build -q - <<< 'FROM busybox:1.36' | cut -c1-7
  sha256:
  $ DOCKER_BUILDKIT=0 docker image build -q - <<< 'FROM busybox:1.36' | cut -c1-7
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  sha256:
  $ DOCKER_BUILDKIT=1 docker build -q - <<< 'FROM busybox:1.36' | cut -c1-7
  sha256:
  $ printf 'FROM busybox:1.36\nRUN exit 7\n' > Dockerfile
  $ DOCKER_BUILDKIT=0 docker build .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/2 : FROM busybox:1.36
   ---> 4436f40eb70e
  Step 2/2 : RUN exit 7
   ---> Running in 3008251c9895
  The command '/bin/sh -c exit 7' returned a non-zero code: 7
  [7]
  $ DOCKER_BUILDKIT=0 docker build -q .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/2 : FROM busybox:1.36
   ---> 4436f40eb70e
  Step 2/2 : RUN exit 7
   ---> Running in 37a78e442ea0
  The command '/bin/sh -c exit 7' returned a non-zero code: 7
  [7]
  $ printf 'x\n' > .dockerignore; printf 'FROM busybox:1.36\nCOPY . /c\nRUN ls -A /c\n' > Dockerfile
  $ DOCKER_BUILDKIT=0 docker build -t l1 --iidfile id .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
   ---> 4436f40eb70e
  Step 2/3 : COPY . /c
   ---> 39cdfde1c94f
  Step 3/3 : RUN ls -A /c
   ---> Running in 384527c5f58c
  .dockerignore
  Dockerfile
   ---> Removed intermediate container 384527c5f58c
   ---> b7c8817e4167
  Successfully built b7c8817e4167
  Successfully tagged l1:latest
  $ cut -c1-7 id
  sha256:
  $ DOCKER_BUILDKIT=0 docker build --label a=b -f Dockerfile -t l2 . 2>&1 | tail -5
   ---> Running in 1bdfaa11b0f5
   ---> Removed intermediate container 1bdfaa11b0f5
   ---> c90021bac290
  Successfully built c90021bac290
  Successfully tagged l2:latest
  $ cat Dockerfile | DOCKER_BUILDKIT=0 docker build -f - . 2>&1 | tail -3
   ---> Removed intermediate container 5029f4c891f6
   ---> 1f661c10cdce
  Successfully built 1f661c10cdce
  $ docker images l1
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE       ID             DISK USAGE   CONTENT SIZE   EXTRA
  l1:latest   b7c8817e4167       3.09MB         1.03MB
  $ docker history l1 --format '{{.CreatedBy}}' | sed 's/file:[0-9a-f]*/F/;s/dir:[0-9a-f]*/D/'
  /bin/sh -c ls -A /c
  /bin/sh -c #(nop) COPY D…
  BusyBox 1.36.1 (glibc), Debian 12
  $ DOCKER_BUILDKIT=0 docker compose version | wc -l
  1
