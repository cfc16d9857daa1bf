  % docker pull -q busybox:1.36; docker pull -q nginx:1.27
  % mkdir u && cd u && printf 'FROM busybox:1.36\nRUN echo hi\n' > Dockerfile
  $ DOCKER_BUILDKIT=0 docker build
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  docker: 'docker build' requires 1 argument

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [1]
  $ DOCKER_BUILDKIT=0 docker build a b
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  docker: 'docker build' requires 1 argument

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [1]
  $ DOCKER_BUILDKIT=0 docker build --nope .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown flag: --nope

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --ulimit x .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument "x" for "--ulimit" flag: invalid ulimit argument: x

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  % DOCKER_BUILDKIT=0 docker build --help | head -20
  $ DOCKER_BUILDKIT=0 docker image build
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  docker: 'docker image build' requires 1 argument

  Usage:  docker image build [OPTIONS] PATH | URL | -

  Run 'docker image build --help' for more information
  [1]
  $ DOCKER_BUILDKIT=0 docker image build -z .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  unknown shorthand flag: 'z' in -z

  Usage:  docker image build [OPTIONS] PATH | URL | -

  Run 'docker image build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker builder build
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  docker: 'docker builder build' requires 1 argument

  Usage:  docker builder build [OPTIONS] PATH | URL | -

  Run 'docker builder build --help' for more information
  [1]
  $ DOCKER_BUILDKIT=0 docker buildx build
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ DOCKER_BUILDKIT=0 docker build -t
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  flag needs an argument: 't' in -t

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --memory x .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument "x" for "-m, --memory" flag: invalid size: 'x'

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=0 docker build --no-cache=maybe .
  DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
              BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
              environment-variable.

  invalid argument "maybe" for "--no-cache" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker build [OPTIONS] PATH | URL | -

  Run 'docker build --help' for more information
  [125]
  $ DOCKER_BUILDKIT=maybe docker build
  DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ docker build
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ docker image build
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ docker builder build a b
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ docker build --nope .
  unknown flag: --nope

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [125]
  $ cd ..
  $ docker network rm ''
  invalid network name or ID: value is empty
  exit status 1
  [1]
  $ docker network inspect ''
  []
  invalid network name or ID: value is empty
  [1]
  $ docker rm ''
  container name cannot be empty
  [1]
  $ docker rmi ''
  Error response from daemon: page not found
  [1]
  $ docker volume rm ''
  invalid volume name or ID: value is empty
  [1]
  $ docker volume inspect ''
  []
  invalid volume name or ID: value is empty
  [1]
  $ docker inspect ''
  []
  invalid container name or ID: value is empty
  [1]
  $ docker start ''
  invalid container name or ID: value is empty
  failed to start containers:
  [1]
  $ docker stop ''
  invalid container name or ID: value is empty
  [1]
  $ docker logs ''
  invalid container name or ID: value is empty
  [1]
  $ docker exec '' ls
  invalid container name or ID: value is empty
  [1]
  $ docker rename '' x
  failed to rename container: invalid container name or ID: value is empty
  [1]
  $ docker network connect '' x
  invalid network name or ID: value is empty
  [1]
  $ docker network connect x ''
  invalid container name or ID: value is empty
  [1]
  $ docker network create ''
  Error response from daemon: invalid name: name is empty
  [1]
  $ docker volume create ''
  bc2795b22d06f43e4a60772642ab4404da48c5c74f5d71a57fedee2e047227df
  $ docker tag busybox:1.36 sha256:abc
  Error response from daemon: refusing to create an ambiguous tag using digest algorithm as name
  [1]
  $ docker tag busybox:1.36 sha256:latest
  Error response from daemon: refusing to create an ambiguous tag using digest algorithm as name
  [1]
  $ docker tag busybox:1.36 ''
  error parsing reference: "" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag '' x
  error parsing reference: "" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 0123456789012345678901234567890123456789012345678901234567890123
  error parsing reference: "0123456789012345678901234567890123456789012345678901234567890123" is not a valid repository/tag: invalid repository name (0123456789012345678901234567890123456789012345678901234567890123), cannot specify 64-byte hexadecimal strings
  [1]
  $ docker tag busybox:1.36 a@sha256:0123456789012345678901234567890123456789012345678901234567890123
  refusing to create a tag with a digest reference
  [1]
  $ docker tag sha256:abc y
  Error response from daemon: No such image: sha256:abc
  [1]
  $ docker pull ''
  invalid reference format
  [1]
  $ docker push ''
  invalid reference format
  [1]
  $ docker run ''
  docker: invalid reference format

  Run 'docker run --help' for more information
  [125]
  $ docker create ''
  invalid reference format
  [1]
  % docker image inspect ''
  $ docker history ''
  Error response from daemon: page not found
  [1]
  $ docker save '' | cat
  Error response from daemon: invalid reference format
  $ docker kill ''
  invalid container name or ID: value is empty
  [1]
  $ docker pause ''
  invalid container name or ID: value is empty
  [1]
  $ docker wait ''
  invalid container name or ID: value is empty
  [1]
  $ docker top ''
  invalid container name or ID: value is empty
  [1]
  $ docker port ''
  invalid container name or ID: value is empty
  [1]
  $ docker diff ''
  invalid container name or ID: value is empty
  [1]
  $ docker export '' | cat
  invalid container name or ID: value is empty
  $ docker commit ''
  invalid container name or ID: value is empty
  [1]
  $ docker update -m 10m ''
  invalid container name or ID: value is empty
  [1]
  $ docker attach ''
  invalid container name or ID: value is empty
  [1]
  $ docker cp '' .
  source can not be empty
  [1]
  $ docker cp :/x .
  must specify at least one container source
  [1]
  $ docker stats --no-stream ''
  invalid container name or ID: value is empty
  [1]
  $ docker images ''
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.36   6bfcc8e8964e       3.14MB         1.04MB
  nginx:1.27     131811c9bc86       19.3MB         5.81MB
  $ docker images -f reference=
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE   ID             DISK USAGE   CONTENT SIZE   EXTRA
  $ docker context use ''
  context name cannot be empty
  [1]
  $ docker context rm ''
  context "" does not exist
  [1]
  $ docker context inspect ''
  []
  context "": context not found: open /root/.docker/contexts/meta/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855/meta.json: no such file or directory
  [1]
  $ docker context create ''
  context name cannot be empty
  [1]
  $ docker plugin inspect ''
  []
  invalid plugin name or ID: value is empty
  [1]
  $ docker buildx use ''
  ERROR: failed to find instance "": invalid name , name needs to start with a letter and may not contain symbols, except ._-
  [1]
  $ docker buildx rm ''
  failed to remove : context builder cannot be removed, run `docker context rm default` to remove this context
  ERROR: failed to remove one or more builders
  [1]
  % docker buildx inspect ''
  $ docker curl 2>&1 | head -2
  docker: unknown command: docker curl
  % docker pull -q registry:2
  $ docker buildx imagetools create -t nosuch/thing:1 busybox:1.36

  [+] Building 0.4s (1/1) FINISHED
   => ERROR [internal] pushing docker.io/nosuch/thing                                                                                                                                                0.4s
  ------
   > [internal] pushing docker.io/nosuch/thing:
  0.000 copying sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing
  0.003 copying sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to docker.io/nosuch/thing
  0.003 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing
  0.003 copying sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing
  ------
  ERROR: copy sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing:1: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker buildx imagetools create -t library/thing:1 busybox:1.36 2>&1 | cat
  #1 [internal] pushing docker.io/library/thing
  #1 0.000 copying sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to docker.io/library/thing
  #1 0.000 copying sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to docker.io/library/thing
  #1 0.000 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from docker.io/library/busybox:1.36 to docker.io/library/thing
  #1 0.000 copying sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to docker.io/library/thing
  #1 ERROR: copy sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to docker.io/library/thing:1: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  ------
   > [internal] pushing docker.io/library/thing:
  0.000 copying sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to docker.io/library/thing
  0.000 copying sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to docker.io/library/thing
  0.000 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from docker.io/library/busybox:1.36 to docker.io/library/thing
  0.000 copying sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to docker.io/library/thing
  ------
  ERROR: copy sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to docker.io/library/thing:1: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  % docker buildx imagetools create -t busybox:mine busybox:1.36 nginx:1.27
  $ docker buildx imagetools create -t localhost:5999/x:1 busybox:1.36

  [+] Building 0.1s (1/1) FINISHED
   => ERROR [internal] pushing localhost:5999/x                                                                                                                                                      0.1s
  ------
   > [internal] pushing localhost:5999/x:
  0.000 copying sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to localhost:5999/x
  0.001 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from docker.io/library/busybox:1.36 to localhost:5999/x
  0.001 copying sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to localhost:5999/x
  0.001 copying sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to localhost:5999/x
  ------
  ERROR: copy sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to localhost:5999/x:1: failed to do request: Head "http://localhost:5999/v2/x/blobs/sha256:d4b8b176b0bdd1d4435529b80cba9ae78a51b925337cb70079b3a4abecbe4d23": dial tcp 127.0.0.1:5999: connect: connection refused
  [1]
  $ docker buildx imagetools create --progress plain -t nosuch/thing:1 busybox:1.36
  #1 [internal] pushing docker.io/nosuch/thing
  #1 0.000 copying sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to docker.io/nosuch/thing
  #1 0.001 copying sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing
  #1 0.001 copying sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing
  #1 0.001 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing
  #1 ERROR: copy sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing:1: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  ------
   > [internal] pushing docker.io/nosuch/thing:
  0.000 copying sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to docker.io/nosuch/thing
  0.001 copying sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing
  0.001 copying sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing
  0.001 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing
  ------
  ERROR: copy sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing:1: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker buildx imagetools create --progress quiet -t nosuch/thing:1 busybox:1.36
  ERROR: copy sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing:1: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  % docker buildx imagetools create -t nosuch/a:1 -t nosuch/b:1 busybox:1.36
  $ docker buildx imagetools create --progress none -t nosuch/thing:1 busybox:1.36
  ERROR: copy sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to docker.io/nosuch/thing:1: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
