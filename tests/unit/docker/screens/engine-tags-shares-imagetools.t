The real docker CLI 29.7.2 beside the real engine: bad names, small shares of a processor, manifests that cannot be had.

  % docker pull -q busybox:1.36
  $ docker tag busybox:1.36 'Bad Name:1'
  error parsing reference: "Bad Name:1" is not a valid repository/tag: invalid reference format: repository name (library/Bad Name) must be lowercase
  [1]
  $ docker tag busybox:1.36 ''
  error parsing reference: "" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox:1.36 busybox@sha256:e246aa22ad2cbdfbd19e2a6ca2b275e26245a21920e2b2d0666324cee3f15549
  refusing to create a tag with a digest reference
  [1]
  $ docker tag nosuch x:1
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker tag '' x:1
  error parsing reference: "" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag BAD x:1
  error parsing reference: "BAD" is not a valid repository/tag: invalid reference format: repository name (library/BAD) must be lowercase
  [1]
  $ curl -s -i --unix-socket /var/run/docker.sock -X POST 'http://d/images/busybox:1.36/tag?repo=Bad%20Name&tag=1' | tr -d '\r' | grep -v -e Date -e Server -e Ostype -e Api -e Docker
  HTTP/1.1 400 Bad Request
  Content-Type: application/json
  Content-Length: 93

  {"message":"invalid reference format: repository name (library/Bad Name) must be lowercase"}
  $ curl -s --unix-socket /var/run/docker.sock -X POST 'http://d/images/busybox:1.36/tag?repo=good&tag=b%20d' -w ' %{http_code}\n'
  {"message":"invalid tag format"}
   400
  $ curl -s --unix-socket /var/run/docker.sock -X POST 'http://d/images/busybox:1.36/tag?repo=&tag=' -w ' %{http_code}\n'
   200
  $ curl -s --unix-socket /var/run/docker.sock -X POST 'http://d/images/nosuch/tag?repo=Bad&tag=' -w ' %{http_code}\n'
  {"message":"invalid reference format: repository name (library/Bad) must be lowercase"}
   400
  % docker run --rm --cpus 0.001 busybox:1.36 true
  % docker run --rm --cpus 0.009 busybox:1.36 true
  $ docker run --rm --cpus 0.01 busybox:1.36 echo ok
  ok
  $ docker run --rm --cpus -1 busybox:1.36 true
  docker: Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpus 0 busybox:1.36 echo ok
  ok
  $ docker run --rm --cpus x busybox:1.36 echo ok
  invalid argument "x" for "--cpus" flag: failed to parse x as a rational number

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpus 0.0000000001 busybox:1.36 echo ok
  invalid argument "0.0000000001" for "--cpus" flag: value is too precise

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpu-quota 10 busybox:1.36 true
  docker: Error response from daemon: CPU cfs quota can not be less than 1ms (i.e. 1000)

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpu-period 10 busybox:1.36 true
  docker: Error response from daemon: CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cpu-quota 1000 --cpu-period 1000 busybox:1.36 echo ok
  ok
  % docker create --name cpu --cpus 0.001 busybox:1.36 true | wc -c; docker start cpu; docker rm cpu
  % docker run -d --name cpu2 busybox:1.36 sleep 1000 | wc -c; docker update --cpus 0.001 cpu2; docker update --cpu-quota 10 cpu2; docker inspect -f '{{.HostConfig.NanoCpus}} {{.HostConfig.CpuQuota}}' cpu2; docker rm -f cpu2
  $ docker buildx imagetools inspect nosuch
  ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker buildx imagetools inspect busybox:nosuch
  ERROR: docker.io/library/busybox:nosuch: not found
  [1]
  $ docker buildx imagetools inspect nosuch/repo:1
  ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker buildx imagetools inspect --raw nosuch/repo:1
  ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker buildx imagetools inspect
  ERROR: docker: 'docker buildx imagetools inspect' requires 1 argument

  Usage:  docker buildx imagetools inspect [OPTIONS] NAME

  Run 'docker buildx imagetools inspect --help' for more information
  [1]
  $ docker buildx imagetools inspect Bad
  ERROR: invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker buildx imagetools inspect a b
  ERROR: docker: 'docker buildx imagetools inspect' requires 1 argument

  Usage:  docker buildx imagetools inspect [OPTIONS] NAME

  Run 'docker buildx imagetools inspect --help' for more information
  [1]
  $ docker buildx imagetools inspect 127.0.0.1:1/x
  ERROR: failed to do request: Head "http://127.0.0.1:1/v2/x/manifests/latest": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ docker buildx imagetools create
  ERROR: no sources specified
  [1]
  $ docker buildx imagetools create -t x/y:1
  ERROR: no sources specified
  [1]
  $ docker buildx imagetools create -t x/y:1 nosuch
  ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker buildx imagetools create -t x/y:1 busybox:nosuch
  ERROR: docker.io/library/busybox:nosuch: not found
  [1]
  % docker buildx imagetools create -t x/y:1 busybox:1.36
  % docker buildx imagetools create --dry-run busybox:1.36 | head -3
  $ docker buildx imagetools create --dry-run nosuch/x
  ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  % docker buildx imagetools create -t busybox:mine busybox:1.36
  $ docker buildx imagetools create -t Bad busybox:1.36
  ERROR: invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker buildx imagetools create --append busybox:1.36
  ERROR: can't push with no tags specified, please set --tag or --dry-run
  [1]
  $ docker buildx imagetools create --append -t x/y:1 busybox:1.36
  ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker buildx imagetools create -f nosuch.json -t x/y:1
  ERROR: open nosuch.json: no such file or directory
  [1]
  $ docker buildx imagetools create --platform linux/mips -t x/y:1 busybox:1.36
  ERROR: none of the manifests match the provided platforms
  [1]
  $ docker buildx imagetools create --dry-run --platform linux/amd64 busybox:1.36 | head -20
  {
    "schemaVersion": 2,
    "mediaType": "application/vnd.oci.image.index.v1+json",
    "manifests": [
      {
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "digest": "sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0",
        "size": 480,
        "platform": {
          "architecture": "amd64",
          "os": "linux"
        }
      },
      {
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "digest": "sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8",
        "size": 705,
        "annotations": {
          "vnd.docker.reference.digest": "sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0",
          "vnd.docker.reference.type": "attestation-manifest"
  $ docker manifest inspect nosuch
  errors:
  denied: requested access to the resource is denied
  unauthorized: authentication required
  [1]
  $ docker manifest inspect busybox:nosuch
  no such manifest: docker.io/library/busybox:nosuch
  [1]
