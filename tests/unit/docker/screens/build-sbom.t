  $ printf 'FROM busybox:1.36\n' | docker build --sbom=true -

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 54B                                                                                                                                                                 0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/buildkit-syft-scanner:stable-1                                                                                                   0.1s
  ------
   > resolve image config for docker-image://docker.io/docker/buildkit-syft-scanner:stable-1:
  ------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/buildkit-syft-scanner:stable-1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ printf 'FROM busybox:1.36\n' | docker build --sbom=generator=nope/x --progress plain -
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 54B done
  #1 DONE 0.0s

  #2 resolve image config for docker-image://docker.io/nope/x:latest
  #2 ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  ------
   > resolve image config for docker-image://docker.io/nope/x:latest:
  ------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/nope/x:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
