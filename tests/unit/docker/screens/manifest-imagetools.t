  % docker pull -q registry:2; docker run -d -p 5000:5000 --name reg registry:2 >/dev/null; docker pull -q busybox:1.36; docker tag busybox:1.36 localhost:5000/app:amd64; sleep 2; docker push -q localhost:5000/app:amd64
  % docker pull -q --platform linux/arm64 busybox:1.36; docker tag busybox:1.36 localhost:5000/app:arm64; docker push -q localhost:5000/app:arm64
  $ docker manifest inspect localhost:5000/app:amd64
  no such manifest: localhost:5000/app:amd64
  [1]
  $ docker manifest create --insecure localhost:5000/list:1 localhost:5000/app:amd64 localhost:5000/app:arm64
  localhost:5000/app:arm64 is a manifest list
  [1]
  $ docker manifest inspect localhost:5000/list:1
  {
     "schemaVersion": 2,
     "mediaType": "application/vnd.oci.image.index.v1+json",
     "manifests": [
        {
           "mediaType": "application/vnd.oci.image.manifest.v1+json",
           "size": 480,
           "digest": "sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0",
           "platform": {
              "architecture": "amd64",
              "os": "linux"
           }
        }
     ]
  }
  $ docker manifest push localhost:5000/list:1
  failed to configure transport: error pinging v2 registry: Get "https://localhost:5000/v2/": http: server gave HTTP response to HTTPS client
  [1]
  $ docker manifest push -p --insecure localhost:5000/list:1 | sed 's/[0-9a-f]\{64\}/ID/g'
  Pushed ref localhost:5000/list@sha256:ID with digest: sha256:ID
  sha256:ID
  $ docker manifest inspect busybox:1.36 | grep -c digest
  4
  $ docker manifest inspect busybox:1.36 | head -8
  {
     "schemaVersion": 2,
     "mediaType": "application/vnd.oci.image.index.v1+json",
     "manifests": [
        {
           "mediaType": "application/vnd.oci.image.manifest.v1+json",
           "size": 480,
           "digest": "sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0",
  $ docker manifest inspect -v busybox:1.36 | head -10
  [
          {
                  "Ref": "docker.io/library/busybox:1.36@sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0",
                  "Descriptor": {
                          "mediaType": "application/vnd.oci.image.manifest.v1+json",
                          "digest": "sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0",
                          "size": 480,
                          "platform": {
                                  "architecture": "amd64",
                                  "os": "linux"
  $ docker manifest inspect nosuch
  errors:
  denied: requested access to the resource is denied
  unauthorized: authentication required
  [1]
  $ docker manifest inspect busybox:nope
  no such manifest: docker.io/library/busybox:nope
  [1]
  $ docker manifest create a
  docker: 'docker manifest create' requires at least 2 arguments

  Usage:  docker manifest create MANIFEST_LIST MANIFEST [MANIFEST...]

  See 'docker manifest create --help' for more information
  [1]
  $ docker manifest rm a Bad
  No such manifest: docker.io/library/a:latest
  invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker manifest rm
  docker: 'docker manifest rm' requires at least 1 argument

  Usage:  docker manifest rm MANIFEST_LIST [MANIFEST_LIST...]

  See 'docker manifest rm --help' for more information
  [1]
  $ docker manifest annotate
  docker: 'docker manifest annotate' requires 2 arguments

  Usage:  docker manifest annotate [OPTIONS] MANIFEST_LIST MANIFEST

  Run 'docker manifest annotate --help' for more information
  [1]
  $ docker manifest annotate a b
  manifest for image b does not exist in a
  [1]
  $ docker manifest annotate --arch bogus localhost:5000/list:1 localhost:5000/app:amd64
  manifest for image localhost:5000/app:amd64 does not exist in localhost:5000/list:1
  [1]
  $ docker manifest push nosuch:1
  No such manifest: docker.io/library/nosuch:1
  [1]
  $ D=$(docker buildx imagetools inspect busybox:1.36 --format '{{(index .Manifest.Manifests 0).Digest}}'); echo ${#D}
  71
  $ docker manifest create localhost:5000/list:2 localhost:5000/nosuch:1
  no such manifest: localhost:5000/nosuch:1
  [1]
  $ docker manifest create --insecure localhost:5000/list:2 localhost:5000/nosuch:1
  no such manifest: localhost:5000/nosuch:1
  [1]
  $ docker manifest create --insecure localhost:5000/list:2 busybox@$D
  Created manifest list localhost:5000/list:2
  $ docker manifest create --insecure localhost:5000/list:2 busybox@$D
  refusing to amend an existing manifest list with no --amend flag
  [1]
  $ docker manifest create -a --insecure localhost:5000/list:2 busybox@$D
  Created manifest list localhost:5000/list:2
  $ docker manifest annotate --os linux --arch arm64 --variant v8 localhost:5000/list:2 busybox@$D
  $ docker manifest inspect localhost:5000/list:2 | grep -A5 platform
  failed to assemble ManifestDescriptor: cannot use source images from a different registry than the target image: docker.io != localhost:5000
  [1]
  $ docker manifest rm localhost:5000/list:2 localhost:5000/list:2
  No such manifest: localhost:5000/list:2
  [1]
  $ docker manifest inspect
  docker: 'docker manifest inspect' requires at least 1 and at most 2 arguments

  Usage:  docker manifest inspect [OPTIONS] [MANIFEST_LIST] MANIFEST

  Run 'docker manifest inspect --help' for more information
  [1]
  $ docker buildx imagetools inspect localhost:5000/app:amd64
  Name:      localhost:5000/app:amd64
  MediaType: application/vnd.oci.image.manifest.v1+json
  Digest:    sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0
  $ docker buildx imagetools create --progress quiet -t localhost:5000/x:1 localhost:5000/app:amd64 localhost:5000/app:arm64
  $ docker buildx imagetools create --progress plain -t localhost:5000/x:1 localhost:5000/app:amd64 localhost:5000/app:arm64 2>&1 | sed 's/^#1 [0-9.]* /#1 0.0 /'
  #1 [internal] pushing localhost:5000/x
  #1 0.0 copying sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from localhost:5000/app:arm64 to localhost:5000/x
  #1 0.0 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from localhost:5000/app:arm64 to localhost:5000/x
  #1 0.0 copying sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from localhost:5000/app:arm64 to localhost:5000/x
  #1 0.0 copying sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from localhost:5000/app:arm64 to localhost:5000/x
  #1 0.0 pushing sha256:65f97eb1b3a71d8d8c023d1839cb7a2c85f59248f243d1328a9dd9f5645e9661 to localhost:5000/x:1
  #1 DONE 0.0s
  $ docker buildx imagetools create --progress plain -t localhost:5000/y:1 -t localhost:5000/y:2 busybox:1.36 2>&1 | sed 's/^#1 [0-9.]* /#1 0.0 /'
  #1 [internal] pushing localhost:5000/y
  #1 0.0 copying sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to localhost:5000/y
  #1 0.0 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from docker.io/library/busybox:1.36 to localhost:5000/y
  #1 0.0 copying sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to localhost:5000/y
  #1 0.0 copying sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to localhost:5000/y
  #1 0.0 pushing sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e to localhost:5000/y:1
  #1 0.0 pushing sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e to localhost:5000/y:2
  #1 DONE 0.3s
  $ docker buildx imagetools inspect localhost:5000/y:2 | sort | grep -v '^$'




      vnd.docker.reference.digest: sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0
      vnd.docker.reference.digest: sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a
      vnd.docker.reference.type:   attestation-manifest
      vnd.docker.reference.type:   attestation-manifest
    Annotations:
    Annotations:
    MediaType:   application/vnd.oci.image.manifest.v1+json
    MediaType:   application/vnd.oci.image.manifest.v1+json
    MediaType:   application/vnd.oci.image.manifest.v1+json
    MediaType:   application/vnd.oci.image.manifest.v1+json
    Name:        localhost:5000/y:2@sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0
    Name:        localhost:5000/y:2@sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8
    Name:        localhost:5000/y:2@sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3
    Name:        localhost:5000/y:2@sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a
    Platform:    linux/amd64
    Platform:    linux/arm64/v8
    Platform:    unknown/unknown
    Platform:    unknown/unknown
  Digest:    sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  Manifests:
  MediaType: application/vnd.oci.image.index.v1+json
  Name:      localhost:5000/y:2
  $ docker buildx imagetools inspect localhost:5000/y:2 --format '{{json .}}' | head -12
  {
    "name": "localhost:5000/y:2",
    "manifest": {
      "schemaVersion": 2,
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "digest": "sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e",
      "size": 1632,
      "manifests": [
        {
          "mediaType": "application/vnd.oci.image.manifest.v1+json",
          "digest": "sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0",
          "size": 480,
  $ docker buildx imagetools create --dry-run -p linux/amd64 busybox:1.36 | grep -c platform
  2
  $ docker buildx imagetools create --progress plain -t me/x:1 busybox:1.36 2>&1 | sed 's/^#1 [0-9.]* /#1 0.0 /'
  #1 [internal] pushing docker.io/me/x
  #1 0.0 copying sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to docker.io/me/x
  #1 0.0 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from docker.io/library/busybox:1.36 to docker.io/me/x
  #1 0.0 copying sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to docker.io/me/x
  #1 0.0 copying sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to docker.io/me/x
  #1 ERROR: copy sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to docker.io/me/x:1: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  ------
   > [internal] pushing docker.io/me/x:
  0.000 copying sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to docker.io/me/x
  0.000 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from docker.io/library/busybox:1.36 to docker.io/me/x
  0.000 copying sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to docker.io/me/x
  0.000 copying sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to docker.io/me/x
  ------
  ERROR: copy sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to docker.io/me/x:1: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  $ docker buildx imagetools create --progress plain -t localhost:5001/x:1 busybox:1.36 2>&1 | sed 's/^#1 [0-9.]* /#1 0.0 /'
  #1 [internal] pushing localhost:5001/x
  #1 0.0 copying sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to localhost:5001/x
  #1 0.0 copying sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to localhost:5001/x
  #1 0.0 copying sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to localhost:5001/x
  #1 0.0 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from docker.io/library/busybox:1.36 to localhost:5001/x
  #1 ERROR: copy sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to localhost:5001/x:1: failed to do request: Head "http://localhost:5001/v2/x/blobs/sha256:8bc173f58b5795f463327af9e885daf9e85eb9db95ff10de781bad87ce9abe0a": dial tcp 127.0.0.1:5001: connect: connection refused
  ------
   > [internal] pushing localhost:5001/x:
  0.000 copying sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to localhost:5001/x
  0.000 copying sha256:a2519cb03fdcd4519a66ff126b1cb81b0ea9c2d2255b7cd26a523f7e6a1743a3 from docker.io/library/busybox:1.36 to localhost:5001/x
  0.000 copying sha256:95973460807e1c4e46f7f2c3b816e11e222f5726394b0cac2d7eef6b0daf54f8 from docker.io/library/busybox:1.36 to localhost:5001/x
  0.000 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from docker.io/library/busybox:1.36 to localhost:5001/x
  ------
  ERROR: copy sha256:e1f4f464bfda52c42c9297b55118ef5d88441872ebb26f1c76245693a848141a from docker.io/library/busybox:1.36 to localhost:5001/x:1: failed to do request: Head "http://localhost:5001/v2/x/blobs/sha256:8bc173f58b5795f463327af9e885daf9e85eb9db95ff10de781bad87ce9abe0a": dial tcp 127.0.0.1:5001: connect: connection refused
  $ docker run --rm localhost:5000/y:2 echo works
  Unable to find image 'localhost:5000/y:2' locally
  2: Pulling from y
  Digest: sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  Status: Downloaded newer image for localhost:5000/y:2
  works
  $ docker buildx imagetools inspect --raw busybox:1.36 > d.json; docker buildx imagetools create --dry-run -f d.json 2>&1 | grep -o 'valid sources.*'
  valid sources are digests, references and descriptors: expected an OCI content descriptor, got a manifest or index (schemaVersion 2)
  $ echo '{' > bad.json; docker buildx imagetools create --dry-run -f bad.json
  ERROR: failed to parse source "{\n", valid sources are digests, references and descriptors: unexpected end of JSON input
  [1]
  $ docker buildx imagetools create --dry-run -f nosuch.json
  ERROR: open nosuch.json: no such file or directory
  [1]
  $ docker buildx imagetools create --dry-run -f ''
  ERROR: open : no such file or directory
  [1]
  $ docker buildx imagetools inspect busybox:1.36 --format '{{with (index .Manifest.Manifests 0)}}{"mediaType":"{{.MediaType}}","digest":"{{.Digest}}","size":{{.Size}}}{{end}}' > desc.json
  $ docker buildx imagetools create --dry-run -f desc.json
  ERROR: no repositories specified, please set a reference in tag or source
  [1]
  $ docker buildx imagetools create --progress plain -t localhost:5000/z:1 -f desc.json
  ERROR: httpReadSeeker: failed open: content at http://localhost:5000/v2/z/manifests/sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 not found: not found
  [1]
  $ docker buildx imagetools create --progress plain -t localhost:5000/app:z -f desc.json 2>&1 | sed 's/^#1 [0-9.]* /#1 0.0 /'
  #1 [internal] pushing localhost:5000/app
  #1 0.0 copying sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 from localhost:5000/app:latest to localhost:5000/app
  #1 0.0 pushing sha256:dede6326f93d68a5593673aa441f8a9c6b240fb5552c3e3aebbfec091538a421 to localhost:5000/app:z
  #1 DONE 0.0s
  $ docker buildx imagetools inspect localhost:5000/app:z
  Name:      localhost:5000/app:z
  MediaType: application/vnd.oci.image.index.v1+json
  Digest:    sha256:dede6326f93d68a5593673aa441f8a9c6b240fb5552c3e3aebbfec091538a421

  Manifests:
    Name:      localhost:5000/app:z@sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0
    MediaType: application/vnd.oci.image.manifest.v1+json
    Platform:  linux/amd64
  $ sed 's/"size":[0-9]*/"size":7/' desc.json > odd.json; docker buildx imagetools create --dry-run -f odd.json busybox:1.36 2>&1 | sed 's/[0-9]*$/N/'
  ERROR: invalid size mismatch for sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e, 7 != N
  $ docker buildx imagetools create --dry-run -p linux/arm64 busybox:1.36 | grep arch
          "architecture": "arm64",
          "architecture": "unknown",
  $ docker buildx imagetools create --dry-run -p linux/s390x busybox:1.36
  ERROR: none of the manifests match the provided platforms
  [1]
  $ docker buildx imagetools create --dry-run -p bogus busybox:1.36
  ERROR: invalid platform "bogus": "bogus": unknown operating system or architecture: invalid argument
  [1]
  $ docker buildx imagetools create --dry-run -p linux/bogus busybox:1.36
  ERROR: none of the manifests match the provided platforms
  [1]
  $ docker buildx imagetools create --dry-run --platform '' busybox:1.36
  ERROR: invalid platform "": "" is an invalid OS component of "": OSAndVersion specifier component must match "^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.%-]*)((?:\\+[A-Za-z0-9_.%-]+)*)\\))?$": invalid argument
  [1]
  $ docker buildx imagetools create --dry-run --annotation index:a=b busybox:1.36 | tail -5
    ],
    "annotations": {
      "a": "b"
    }
  }
  $ docker buildx imagetools create --dry-run --annotation a=b busybox:1.36 | tail -5
  ERROR: "" annotations are not supported yet
  $ docker buildx imagetools create --dry-run --annotation manifest:a=b busybox:1.36
  ERROR: "manifest" annotations are not supported yet
  [1]
  $ docker buildx imagetools create --dry-run --annotation nope busybox:1.36
  ERROR: failed to parse annotations: invalid annotation "nope", expected key=value
  [1]
  $ docker buildx imagetools create --append -t localhost:5000/y:1 --dry-run localhost:5000/app:amd64 | grep -c digest
  6
  $ docker buildx imagetools create busybox:1.36
  ERROR: can't push with no tags specified, please set --tag or --dry-run
  [1]
  $ docker buildx imagetools create
  ERROR: no sources specified
  [1]
  $ docker buildx imagetools create --dry-run nosuch/x:1
  ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker buildx imagetools create --dry-run busybox:nope
  ERROR: docker.io/library/busybox:nope: not found
  [1]
  $ docker buildx imagetools create --dry-run Bad
  ERROR: failed to parse source "Bad", valid sources are digests, references and descriptors: invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker buildx imagetools create --nope
  unknown flag: --nope

  Usage:  docker buildx imagetools create [OPTIONS] [SOURCE...]

  Run 'docker buildx imagetools create --help' for more information
  [125]
  $ docker buildx imagetools create -t
  flag needs an argument: 't' in -t

  Usage:  docker buildx imagetools create [OPTIONS] [SOURCE...]

  Run 'docker buildx imagetools create --help' for more information
  [125]
  $ docker buildx imagetools create --progress plain -t Bad busybox:1.36
  ERROR: invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker buildx imagetools create --metadata-file m.json --progress quiet -t localhost:5000/y:3 busybox:1.36; cat m.json
  {
    "containerimage.descriptor": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "digest": "sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e",
      "size": 1632
    },
    "image.name": "localhost:5000/y"
  }
  $ docker buildx imagetools inspect
  ERROR: docker: 'docker buildx imagetools inspect' requires 1 argument

  Usage:  docker buildx imagetools inspect [OPTIONS] NAME

  Run 'docker buildx imagetools inspect --help' for more information
  [1]
  $ docker buildx imagetools inspect nosuch/x
  ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  [1]
  $ docker buildx imagetools inspect busybox:nope
  ERROR: docker.io/library/busybox:nope: not found
  [1]
  $ docker buildx imagetools inspect a b
  ERROR: docker: 'docker buildx imagetools inspect' requires 1 argument

  Usage:  docker buildx imagetools inspect [OPTIONS] NAME

  Run 'docker buildx imagetools inspect --help' for more information
  [1]
  $ docker buildx imagetools inspect busybox:1.36 --format '{{.Nope}}'
  ERROR: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type imagetools.tplInputs
  [1]
  $ docker buildx imagetools inspect busybox:1.36 --format '{{.Name}} {{.Manifest.Digest}}'
  busybox:1.36 sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e
  $ docker buildx imagetools inspect busybox:1.36 --format raw
  raw
  $ docker buildx imagetools inspect busybox:1.36 --raw --format x
  ERROR: format and raw cannot be used together
  [1]
