  % mkdir c; cd c; cat > Dockerfile <<'E2'
  > # check=skip=foo
  > ARG BASE=busybox:1.36
  > # VERSION of the thing
  > ARG VERSION=1.0
  >
  > # build makes it
  > FROM $BASE AS build
  > ARG VERSION
  > # NAME is who
  > ARG NAME
  > RUN --mount=type=secret,id=tok --mount=type=ssh echo $VERSION > /v
  > COPY a.txt /
  >
  > FROM scratch AS data
  > COPY a.txt /
  >
  > # app is last
  > FROM busybox:1.36 AS app
  > COPY --from=build /v /v
  > RUN --mount=type=cache,target=/c echo hi
  > E2
  % echo a > a.txt
  $ docker build --call outline . 2>/dev/null
  TARGET:      app
  DESCRIPTION: is last

  BUILD ARG   VALUE          DESCRIPTION
  BASE        busybox:1.36
  VERSION     1.0            of the thing
  NAME                       is who

  SECRET   REQUIRED
  tok

  SSH       REQUIRED
  default
  $ docker build --call outline,format=json . 2>/dev/null | md5sum
  4a31146e3b5b95a951a90813887ee7d0  -
  $ docker build --call outline,format=json . 2>/dev/null | head -60
  {
    "name": "app",
    "description": "is last",
    "args": [
      {
        "name": "BASE",
        "value": "busybox:1.36",
        "location": {
          "ranges": [
            {
              "start": {
                "line": 2
              },
              "end": {
                "line": 2
              }
            }
          ]
        }
      },
      {
        "name": "VERSION",
        "description": "of the thing",
        "value": "1.0",
        "location": {
          "ranges": [
            {
              "start": {
                "line": 4
              },
              "end": {
                "line": 4
              }
            }
          ]
        }
      },
      {
        "name": "NAME",
        "description": "is who",
        "location": {
          "ranges": [
            {
              "start": {
                "line": 10
              },
              "end": {
                "line": 10
              }
            }
          ]
        }
      }
    ],
    "secrets": [
      {
        "name": "tok",
        "location": {
          "ranges": [
            {
  $ docker build --call targets .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 407B                                                                                                                                                                0.0s
  TARGET        DESCRIPTION
  build         makes it
  data
  app (default) is last
  $ docker build --call targets,format=json . 2>/dev/null | head -20
  {
    "targets": [
      {
        "name": "build",
        "description": "makes it",
        "base": "$BASE",
        "location": {
          "ranges": [
            {
              "start": {
                "line": 7
              },
              "end": {
                "line": 7
              }
            }
          ]
        }
      },
      {
  $ docker build --call foo .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 407B                                                                                                                                                                0.0s
  ERROR: failed to build: failed to solve: unsupported request frontend.foo: unsupported request frontend.foo
  [1]
  $ docker build --call outline --target data . 

  [+] Building 0.0s (2/2) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 407B                                                                                                                                                                0.0s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
  TARGET: data
  $ docker build --call subrequests.describe . 

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 407B                                                                                                                                                                0.0s
  NAME                 VERSION DESCRIPTION
  outline              1.0.0   List all parameters current build target supports
  targets              1.0.0   List all targets current build supports
  subrequests.describe 1.0.0   List available subrequest types
