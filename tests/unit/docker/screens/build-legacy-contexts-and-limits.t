The real docker CLI 29.7.2 beside the real engine: the old builder.

  % docker pull -q busybox:1.36
  % mkdir -p srv/c; printf 'FROM busybox:1.36\nCOPY a /a\nRUN cat /a\n' > srv/c/Dockerfile; echo hello > srv/c/a; tar -C srv/c -cf srv/c.tar .; tar -C srv/c -czf srv/c.tgz .; printf 'FROM busybox:1.36\nRUN echo alone\n' > srv/Dockerfile
  % docker run -d --name web -p 8099:80 -v $PWD/srv:/srv busybox:1.36 httpd -f -h /srv; sleep 1
  % export DOCKER_BUILDKIT=0
  % docker build http://127.0.0.1:8099/c.tar
  $ docker build -t tgz http://127.0.0.1:8099/c.tgz
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Downloading build context from remote url: http://127.0.0.1:8099/c.tgz [==================================================>]     213B/213B
  Sending build context to Docker daemon     213B
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> Using cache
   ---> b26ee3212af7
  Step 3/3 : RUN cat /a
   ---> Using cache
   ---> 6039c1beb10b
  Successfully built 6039c1beb10b
  Successfully tagged tgz:latest
  $ docker build http://127.0.0.1:8099/Dockerfile
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Downloading build context from remote url: http://127.0.0.1:8099/Dockerfile [==================================================>]      33B/33B
  Sending build context to Docker daemon  2.048kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : RUN echo alone
   ---> Running in 05850edbb3d9
  alone
   ---> Removed intermediate container 05850edbb3d9
   ---> dd4de6485471
  Successfully built dd4de6485471
  $ docker build -q http://127.0.0.1:8099/Dockerfile | cut -c1-7
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  sha256:
  % docker build -f sub/Dockerfile http://127.0.0.1:8099/c.tar
  % docker build -f x http://127.0.0.1:8099/Dockerfile
  $ docker build http://127.0.0.1:8099/nosuch
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  1.024kB
  Error response from daemon: Cannot locate specified Dockerfile: Dockerfile
  [1]
  % docker build http://127.0.0.1:8099/c.tar | cat
  $ docker build http://nosuch.invalid/x.tar
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  1.024kB
  Error response from daemon: Cannot locate specified Dockerfile: Dockerfile
  [1]
  $ docker build ftp://nosuch.invalid/x.tar
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: path "ftp://nosuch.invalid/x.tar" not found
  [1]
  % docker build http://127.0.0.1:8099/c.tar#x
  $ docker build http://127.0.0.1:8099/x.git#main:sub
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: unable to 'git clone' to temporary context directory: error fetching: fatal: repository 'http://127.0.0.1:8099/x.git/' not found
  : exit status 128
  [1]
  $ docker build git://127.0.0.1:1/x.git#main
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: unable to 'git clone' to temporary context directory: error fetching: fatal: unable to connect to 127.0.0.1:
  127.0.0.1[0: 127.0.0.1]: errno=Connection refused

  : exit status 128
  [1]
  $ docker build https://127.0.0.1:1/x.git#-main
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: unable to 'git clone' to temporary context directory: invalid refspec: -main
  [1]
  $ docker build -q https://127.0.0.1:1/x.git
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: unable to 'git clone' to temporary context directory: error fetching: fatal: unable to access 'https://127.0.0.1:1/x.git/': Failed to connect to 127.0.0.1 port 1 after 0 ms: Couldn't connect to server
  : exit status 128
  [1]
  $ docker build github.com
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: path "github.com" not found
  [1]
  $ docker build github.com/
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unable to prepare context: unable to 'git clone' to temporary context directory: error fetching: fatal: unable to access 'https://github.com/': Could not resolve host: github.com
  : exit status 128
  [1]
  $ docker build --squash .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  "--squash" is only supported on a Docker daemon with experimental features enabled
  [1]
  $ docker build --add-host x:1.2.3.4 --no-cache -f srv/Dockerfile srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  16.38kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : RUN echo alone
   ---> Running in 065cb644400b
  alone
   ---> Removed intermediate container 065cb644400b
   ---> 112b873ae75a
  Successfully built 112b873ae75a
  $ docker build --add-host x srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument "x" for "--add-host" flag: bad format for add-host: "x"

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  % docker build --isolation hyperv srv
  $ docker build --memory 10m --no-cache srv/c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> 9b0013013af7
  Step 3/3 : RUN cat /a
   ---> Running in 150cb357bb46
  hello
   ---> Removed intermediate container 150cb357bb46
   ---> 694808c34160
  Successfully built 694808c34160
  $ docker build --memory 10m --memory-swap 5m --no-cache srv/c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> 2f5f9562eaec
  Step 3/3 : RUN cat /a
  Minimum memoryswap limit should be larger than memory limit, see usage
  [1]
  % docker build --memory x srv
  $ docker build --cpuset-cpus 99 --no-cache srv/c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> aa4e97060e85
  Step 3/3 : RUN cat /a
  Requested CPUs are not available - requested 99, available: 0-1
  [1]
  $ docker build --cgroup-parent /x --no-cache srv/c | tail -2
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

   ---> 22a22d489b29
  Successfully built 22a22d489b29
  % docker build --shm-size x srv
  $ docker build --security-opt foo=bar --no-cache srv/c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Error response from daemon: security options are not supported on linux
  [1]
  $ docker build --network none --no-cache srv/c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> 7e6e623fa59c
  Step 3/3 : RUN cat /a
   ---> Running in 8fe44d5bef6a
  hello
   ---> Removed intermediate container 8fe44d5bef6a
   ---> 8a0246596faf
  Successfully built 8a0246596faf
  $ docker build --network container:web --no-cache srv/c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> 52ed084e3459
  Step 3/3 : RUN cat /a
   ---> Running in 6f80bae3edfd
  hello
   ---> Removed intermediate container 6f80bae3edfd
   ---> 1e72717f75ba
  Successfully built 1e72717f75ba
  $ docker build --network container:nosuch --no-cache srv/c
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  3.072kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : COPY a /a
   ---> 0d4fe6ab88bf
  Step 3/3 : RUN cat /a
   ---> Running in 2f1636f5c035
  joining network namespace of container: No such container: nosuch
  [1]
  % docker ps -a --format '{{.Command}} {{.Status}}'
  $ docker build --label x --no-cache -f srv/Dockerfile srv | head -12
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  16.38kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : RUN echo alone
   ---> Running in fcf4564994a0
  alone
   ---> Removed intermediate container fcf4564994a0
   ---> d0792af743b3
  Step 3/3 : LABEL x=
   ---> Running in 157cd0081e8b
   ---> Removed intermediate container 157cd0081e8b
   ---> 46264d50d7ae
  $ docker build --build-arg x --no-cache -f srv/Dockerfile srv | tail -3
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

   ---> 7e1421710c68
  [Warning] One or more build-args [x] were not consumed
  Successfully built 7e1421710c68
  $ docker build --progress plain srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --progress

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ docker build --secret id=a srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --secret

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ docker build --load srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --load

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ docker build -o out srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown shorthand flag: 'o' in -o

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  % printf 'FROM busybox:1.36\nRUN --mount=type=cache,target=/x true\n' > srv/Dockerfile
  $ docker build srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  16.38kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : RUN --mount=type=cache,target=/x true
  the --mount option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled
  [1]
  % printf 'FROM busybox:1.36\nRUN <<X\necho hi\nX\n' > srv/Dockerfile
  $ docker build srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  16.38kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : RUN <<X
   ---> Running in b02bbfb52d6c
   ---> Removed intermediate container b02bbfb52d6c
   ---> 4ce164ba9a53
  Successfully built 4ce164ba9a53
  % printf 'FROM busybox:1.36\nCOPY --link a /\nCOPY --parents a /\nADD --checksum=x a /\n' > srv/Dockerfile
  $ docker build srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  16.38kB
  Step 1/4 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/4 : COPY --link a /
  COPY failed: file not found in build context or excluded by .dockerignore: stat a: file does not exist
  [1]
  % printf '# syntax=docker/dockerfile:1\nFROM --platform=$BUILDPLATFORM busybox:1.36\nRUN echo $TARGETARCH $BUILDPLATFORM\n' > srv/Dockerfile
  $ docker build srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  16.38kB
  Step 1/2 : FROM --platform=$BUILDPLATFORM busybox:1.36
  failed to parse platform : "" is an invalid OS component of "": OSAndVersion specifier component must match "^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.%-]*)((?:\\+[A-Za-z0-9_.%-]+)*)\\))?$": invalid argument
  [1]
  % printf 'FROM busybox:1.36\nUSER nosuch\nRUN id\n' > srv/Dockerfile
  $ docker build srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  16.38kB
  Step 1/3 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/3 : USER nosuch
   ---> Running in 3de792079c03
   ---> Removed intermediate container 3de792079c03
   ---> 5cd09e460faa
  Step 3/3 : RUN id
   ---> Running in 6ea331037eb1
  unable to find user nosuch: no matching entries in passwd file
  [1]
  % printf 'FROM busybox:1.36\nVOLUME /data\nRUN echo 1 > /data/x; ls /data\nRUN ls /data; echo $HOSTNAME | wc -c\n' > srv/Dockerfile
  $ docker build srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  16.38kB
  Step 1/4 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/4 : VOLUME /data
   ---> Running in 49e5910a7942
   ---> Removed intermediate container 49e5910a7942
   ---> 6c869326b4d6
  Step 3/4 : RUN echo 1 > /data/x; ls /data
   ---> Running in 41639cc11d6a
  x
   ---> Removed intermediate container 41639cc11d6a
   ---> a1ce5aae3193
  Step 4/4 : RUN ls /data; echo $HOSTNAME | wc -c
   ---> Running in 058e509c0d44
  13
   ---> Removed intermediate container 058e509c0d44
   ---> ec956a37e224
  Successfully built ec956a37e224
  % printf 'FROM busybox:1.36\nENTRYPOINT ["echo","e"]\nHEALTHCHECK CMD true\nCMD ["c"]\nONBUILD RUN echo trig\nEXPOSE 80\nLABEL a=b c="d e"\nSTOPSIGNAL 9\nSHELL ["/bin/sh","-ec"]\nRUN echo run\nWORKDIR /w/x\nARG A=1\nENV B=$A C="x y"\nRUN echo $A $B $C; pwd\n' > srv/Dockerfile
  $ docker build --rm=false -t many srv
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  16.38kB
  Step 1/14 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/14 : ENTRYPOINT ["echo","e"]
   ---> Running in ef59237d2634
   ---> 49af8ca2398f
  Step 3/14 : HEALTHCHECK CMD true
   ---> Running in f08910656e8f
   ---> f0eaa9117ade
  Step 4/14 : CMD ["c"]
   ---> Running in fda5e460613c
   ---> b735384204c2
  Step 5/14 : ONBUILD RUN echo trig
   ---> Running in 067c397289fd
   ---> f3551f38cfd8
  Step 6/14 : EXPOSE 80
   ---> Running in b2e8936be70e
   ---> 013a8b60de00
  Step 7/14 : LABEL a=b c="d e"
   ---> Running in 536e76834768
   ---> ee072c459939
  Step 8/14 : STOPSIGNAL 9
   ---> Running in 134571ee81e2
   ---> ac74719c1917
  Step 9/14 : SHELL ["/bin/sh","-ec"]
   ---> Running in 533e73edf060
   ---> 7c282a1c5e55
  Step 10/14 : RUN echo run
   ---> Running in 5b8953d6ad4f
  run
   ---> e50f2594002f
  Step 11/14 : WORKDIR /w/x
   ---> Running in a47fefcf5c53
   ---> e9b2cc887697
  Step 12/14 : ARG A=1
   ---> Running in e47933abbfc3
   ---> c3358a1f1907
  Step 13/14 : ENV B=$A C="x y"
   ---> Running in 50f012da6249
   ---> 969e38642a56
  Step 14/14 : RUN echo $A $B $C; pwd
   ---> Running in 1a46b2270682
  1 1 x y
  /w/x
   ---> 23b4c57add10
  Successfully built 23b4c57add10
  Successfully tagged many:latest
  % docker ps -a --no-trunc --format '{{.Command}} {{.State}}'
  $ docker history --format '{{.CreatedBy}}' --no-trunc many
  |1 A=1 /bin/sh -ec echo $A $B $C; pwd
  /bin/sh -ec #(nop)  ENV B=1 C=x y
  /bin/sh -ec #(nop)  ARG A=1
  /bin/sh -ec #(nop) WORKDIR /w/x
  /bin/sh -ec echo run
  /bin/sh -ec #(nop)  SHELL [/bin/sh -ec]
  /bin/sh -c #(nop)  STOPSIGNAL 9
  /bin/sh -c #(nop)  LABEL a=b c=d e
  /bin/sh -c #(nop)  EXPOSE 80
  /bin/sh -c #(nop)  ONBUILD RUN echo trig
  /bin/sh -c #(nop)  CMD ["c"]
  /bin/sh -c #(nop)  HEALTHCHECK &{Test:[CMD-SHELL true] Interval:0s Timeout:0s StartPeriod:0s StartInterval:0s Retries:0}
  /bin/sh -c #(nop)  ENTRYPOINT ["echo" "e"]
  BusyBox 1.36.1 (glibc), Debian 12
  $ docker inspect -f '{{json .Config.Cmd}} {{json .Config.Entrypoint}} {{json .HostConfig.LogConfig}} {{json .Config.Healthcheck}}' $(docker ps -aq | head -2)
  ["/bin/sh","-ec","echo $A $B $C; pwd"] null {"Type":"none","Config":{}} {"Test":["NONE"]}
  ["/bin/sh","-ec","#(nop) ","ENV B=1 C=x y"] ["echo","e"] {"Type":"none","Config":{}} {"Test":["CMD-SHELL","true"]}
  % docker rm -f $(docker ps -aq) | wc -l
  % docker events --since 0 > /dev/null & sleep 0.2; kill %1
  % docker events --since $(date +%s) --until $(($(date +%s)+3)) --filter type=container --format '{{.Action}}' & sleep 0.5; printf 'FROM busybox:1.36\nRUN echo events\n' | docker build -q - | cut -c1-7; wait
  % printf 'FROM busybox:1.36\nRUN sleep 1000\n' > srv/Dockerfile
  $ docker build srv
  < @3s ^C
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  Sending build context to Docker daemon  16.38kB
  Step 1/2 : FROM busybox:1.36
   ---> 6bfcc8e8964e
  Step 2/2 : RUN sleep 1000
   ---> Running in 5ed515bd32f2
  [130]
  $ sleep 1; docker ps -a --format '{{.Command}} {{.State}}'
