  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  $ docker history --platform linux/arm64 busybox:1.36
  Error response from daemon: image with reference busybox:1.36 was found but does not provide the specified platform (linux/arm64)
  [1]
  $ docker history --platform linux/amd64 -q busybox:1.36
  4436f40eb70e
  $ docker history --platform foo busybox:1.36
  invalid platform: "foo": unknown operating system or architecture: invalid argument
  [1]
  $ docker save --platform linux/arm64 -o a.tar busybox:1.36
  Error response from daemon: no suitable export target found: image with reference busybox:1.36 was found but does not provide the specified platform (linux/arm64)
  [1]
  $ docker save --platform linux/amd64 -o a.tar busybox:1.36
  $ docker save --platform foo -o a.tar busybox:1.36
  invalid platform: "foo": unknown operating system or architecture: invalid argument
  [1]
  $ docker save --platform linux/amd64,linux/arm64 -o a2.tar busybox:1.36
  $ docker load --platform linux/arm64 -i a.tar
  image busybox:1.36 was loaded, but doesn't provide the requested platform ([linux/arm64])
  [1]
  $ docker load --platform linux/amd64 -i a.tar
  Loaded image: busybox:1.36
  $ docker load --platform foo -i a.tar
  invalid platform: "foo": unknown operating system or architecture: invalid argument
  [1]
  $ docker push --platform linux/arm64 localhost:5000/x

  i Info → Using --platform pushes only the specified platform manifest of a multi-platform image index.
           Other components, like attestations, will not be included.
           To push the complete multi-platform image, remove the --platform flag.

  Using default tag: latest
  The push refers to repository [localhost:5000/x]
  tag does not exist: localhost:5000/x:latest
  [1]
  $ docker push --platform foo localhost:5000/x
  Invalid platform foo"foo": unknown operating system or architecture: invalid argument
  [1]
  $ docker tag busybox:1.36 localhost:5000/x
  $ docker push --platform linux/arm64 localhost:5000/x

  i Info → Using --platform pushes only the specified platform manifest of a multi-platform image index.
           Other components, like attestations, will not be included.
           To push the complete multi-platform image, remove the --platform flag.

  Using default tag: latest
  The push refers to repository [localhost:5000/x]
  image with reference localhost:5000/x:latest was found but does not provide the specified platform (linux/arm64)
  [1]
  % docker push localhost:5000/x
  $ docker push -q localhost:5000/x
  failed to do request: Head "https://localhost:5000/v2/x/blobs/sha256:da7316e821c3ae60541fc0dbec6c90bf0b083d9bb252f56076ae2cf04a4bae53": dial tcp 127.0.0.1:5000: connect: connection refused
  [1]
  $ docker push -a localhost:5000/x:1
  tag can't be used with --all-tags/-a
  [1]
  $ docker push -a localhost:5000/nosuch
  The push refers to repository [localhost:5000/nosuch]
  An image does not exist locally with the tag: localhost:5000/nosuch
  [1]
  $ docker push
  docker: 'docker push' requires 1 argument

  Usage:  docker push [OPTIONS] NAME[:TAG]

  Run 'docker push --help' for more information
  [1]
  $ docker push a b
  docker: 'docker push' requires 1 argument

  Usage:  docker push [OPTIONS] NAME[:TAG]

  Run 'docker push --help' for more information
  [1]
  $ docker push BAD
  invalid reference format: repository name (library/BAD) must be lowercase
  [1]
  $ docker rmi --platform linux/arm64 busybox:1.36
  Error response from daemon: Content will be removed from all images referencing this variant. Use —-force to force delete.
  [1]
  % docker rmi -f --platform linux/arm64 busybox:1.36
  $ docker run --name c busybox:1.36 sh -c 'echo x > /x; mkdir /d; echo y > /d/y'
  docker: Error response from daemon: Invalid container name (c), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  $ docker export c | tar t | grep -E '^(x|d)'
  Error response from daemon: No such container: c
  tar: This does not look like a tar archive
  tar: Exiting with failure status due to previous errors
  [1]
  $ docker export c > e.tar
  Error response from daemon: No such container: c
  [1]
  $ docker import e.tar
  sha256:9e8009a86f0379b4700f1dec813e155f59ad6fb8f0802915e824e04786e2f028
  $ docker import --platform linux/arm64 e.tar im:arm
  sha256:9fd151f4060221f715d6aec6855a4306196dc8523104fae662e392d7b2648b5e
  $ docker image inspect im:arm -f '{{.Architecture}} {{.Os}}'
  arm64 linux
  $ docker import --platform foo e.tar im:foo
  "foo": unknown operating system or architecture: invalid argument
  [1]
  $ docker import -c 'ENTRYPOINT ["cat"]' -c 'CMD ["/x"]' -c 'WORKDIR /d' -c 'ENV A=1 B=2' -c 'EXPOSE 80/udp' -c 'USER 1000' -c 'LABEL a=b' -c 'VOLUME /v' e.tar im:1
  sha256:2c530d64bde83b4a49212c5a81c67b1bd21b014eff80b02347726f17f651ecbd
  $ docker run --rm im:1
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "cat": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm im:1 y
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "cat": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ docker image inspect im:1 -f '{{json .Config}}'
  {"User":"1000","ExposedPorts":{"80/udp":{}},"Env":["A=1","B=2"],"Entrypoint":["cat"],"Cmd":["/x"],"Volumes":{"/v":{}},"WorkingDir":"/d","Labels":{"a":"b"}}
  $ docker import -c 'RUN ls' e.tar im:2
  Error response from daemon: RUN is not a valid change command
  [1]
  $ docker import -c 'CMD' e.tar im:2
  sha256:d611f0ee15651c5de9aa316e4c8a1839715855bce941365bcf38c1f1fb700000
  $ docker import -m 'a message' e.tar im:3
  sha256:7178e1b647dce7295ae0fab74b2330c76f40fc0ad8f205a0e25854e984da85f1
  $ docker history im:3
  IMAGE          CREATED                  CREATED BY   SIZE      COMMENT
  7178e1b647dc   Less than a second ago                4.1kB     a message
  % docker import http://localhost:1/x.tar im:4
  $ docker import nosuch.tar
  open nosuch.tar: no such file or directory
  [1]
  % docker import /etc/passwd im:5
  $ docker import e.tar Bad:1
  invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  % docker images -f dangling=true
  % docker images im
  $ docker commit c cm
  Error response from daemon: No such container: c
  [1]
  $ docker commit -c 'ENTRYPOINT ["cat"]' -c 'HEALTHCHECK NONE' c cm:1
  Error response from daemon: No such container: c
  [1]
  $ docker run --rm cm:1 /x
  Unable to find image 'cm:1' locally
  docker: Error response from daemon: pull access denied for cm, repository does not exist or may require 'docker login'

  Run 'docker run --help' for more information
  [125]
  $ docker commit -c 'FROM x' c cm:2
  Error response from daemon: No such container: c
  [1]
  $ docker commit --author bob -m 'hello there' c cm:3
  Error response from daemon: No such container: c
  [1]
  $ docker image inspect cm:3 -f '{{.Author}}|{{.Comment}}|{{.Config.Cmd}}|{{len .RootFS.Layers}}'

  Error response from daemon: No such image: cm:3
  [1]
  $ docker history cm:3
  Error response from daemon: No such image: cm:3
  [1]
  $ docker history --no-trunc --format '{{.CreatedBy}}' cm:3 | head -1
  Error response from daemon: No such image: cm:3
  $ docker commit c
  Error response from daemon: No such container: c
  [1]
  % docker images -a
  $ docker save cm:3 alpine:3.20 | tar t | grep -v blobs
  Error response from daemon: No such image: cm:3
  tar: This does not look like a tar archive
  tar: Exiting with failure status due to previous errors
  [1]
  $ docker save $(docker images -q cm:3) -o id.tar
  docker: 'docker save' requires at least 1 argument

  Usage:  docker save [OPTIONS] IMAGE [IMAGE...]

  See 'docker save --help' for more information
  [1]
  $ docker rmi cm:3 | cut -c1-14
  Error response from daemon: No such image: cm:3
  % docker load < id.tar
  $ docker load -i id.tar -q
  open id.tar: no such file or directory
  [1]
  $ docker save alpine:3.20 | gzip > z.tar.gz; docker load -i z.tar.gz
  Loaded image: alpine:3.20
  $ docker load -i e.tar
  unrecognized image format
  [1]
  $ docker load < /dev/null
  unrecognized image format
  [1]
  $ docker load x
  docker: 'docker load' accepts no arguments

  Usage:  docker load [OPTIONS]

  Run 'docker load --help' for more information
  [1]
  $ docker save busybox:1.36 > b.tar; tar xOf b.tar manifest.json | jq -c '.[0].RepoTags'
  ["busybox:1.36"]
  % tar tf b.tar | grep -c blobs
  $ docker save -o d/x.tar busybox:1.36
  failed to save image: invalid output path: stat d: no such file or directory
  [1]
  $ docker save -o . busybox:1.36
  failed to save image: cannot write to a directory
  [1]
  $ docker save busybox
  cowardly refusing to save to a terminal. Use the -o flag or redirect
  [1]
  $ docker export -o c.tar c; ls -l c.tar | cut -c1-10
  Error response from daemon: No such container: c
  ls: cannot access 'c.tar': No such file or directory
  $ docker export c nosuch
  docker: 'docker export' requires 1 argument

  Usage:  docker export [OPTIONS] CONTAINER

  Run 'docker export --help' for more information
  [1]
  $ docker cp c:/x .; cat x
  Error response from daemon: No such container: c
  cat: x: No such file or directory
  [1]
  $ docker cp c:/d .; ls d
  Error response from daemon: No such container: c
  ls: cannot access 'd': No such file or directory
  [2]
  $ docker cp c:/d/. e; ls e
  Error response from daemon: No such container: c
  ls: cannot access 'e': No such file or directory
  [2]
  $ docker cp x c:/newfile
  lstat /root/lab/x: no such file or directory
  [1]
  $ docker cp d c:/newdir
  lstat /root/lab/d: no such file or directory
  [1]
  $ docker cp d c:/newdir
  lstat /root/lab/d: no such file or directory
  [1]
  $ docker cp c:/newdir - | tar t
  Error response from daemon: No such container: c
  tar: This does not look like a tar archive
  tar: Exiting with failure status due to previous errors
  [2]
  $ docker diff c
  Error response from daemon: No such container: c
  [1]
  $ docker cp c:/etc/nosuch x
  Error response from daemon: No such container: c
  [1]
  $ docker cp c:/x /nosuch/dir/
  invalid output path: directory "/nosuch" does not exist
  [1]
  $ docker cp x c:/nosuch/dir/
  lstat /root/lab/x: no such file or directory
  [1]
  $ docker cp x nosuch:/
  lstat /root/lab/x: no such file or directory
  [1]
  $ docker cp x d/y c:/
  docker: 'docker cp' requires 2 arguments

  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
          docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH

  Run 'docker cp --help' for more information
  [1]
  $ docker cp c:x c:/y
  copying between containers is not supported
  [1]
  $ docker cp c:/x c2:/y
  copying between containers is not supported
  [1]
  $ docker logout
  Removing login credentials for https://index.docker.io/v1/
  $ docker login -u a -p b
  WARNING! Using --password via the CLI is insecure. Use --password-stdin.
  Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password
  [1]
  $ docker login -u a -p b localhost:5000
  WARNING! Using --password via the CLI is insecure. Use --password-stdin.
  Error response from daemon: Get "http://localhost:5000/v2/": dial tcp 127.0.0.1:5000: connect: connection refused
  [1]
  $ echo b | docker login -u a --password-stdin localhost:5001
  Error response from daemon: Get "http://localhost:5001/v2/": dial tcp 127.0.0.1:5001: connect: connection refused
  [1]
