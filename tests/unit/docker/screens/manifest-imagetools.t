  % docker run -d -p 5000:5000 --name reg registry:2 >/dev/null; docker pull -q busybox:1.36; docker tag busybox:1.36 localhost:5000/app:amd64; docker push -q localhost:5000/app:amd64
  % docker pull -q --platform linux/arm64 busybox:1.36; docker tag busybox:1.36 localhost:5000/app:arm64; docker push -q localhost:5000/app:arm64
  $ docker manifest inspect localhost:5000/app:amd64
  no such manifest: localhost:5000/app:amd64
  [1]
  $ docker manifest inspect --insecure localhost:5000/app:amd64
  {
          "schemaVersion": 2,
          "mediaType": "application/vnd.oci.image.manifest.v1+json",
          "config": {
                  "mediaType": "application/vnd.oci.image.config.v1+json",
                  "digest": "sha256:1fddc123d273e2e989b7a61cca1f6f706fa813fc0d01b396a5f3c12466768e1c",
                  "size": 380
          },
          "layers": [
                  {
                          "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
                          "digest": "sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf",
                          "size": 1035285
                  }
          ]
  }
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
           "size": 405,
           "digest": "sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf",
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
  $ docker manifest push -p --insecure localhost:5000/list:1
  Pushed ref localhost:5000/list@sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf with digest: sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf
  sha256:300f61448f82d1673cb86c19122ef4e5b2db2843964024f381e0b5bbf4832978
  $ docker manifest inspect busybox:1.36
  {
     "schemaVersion": 2,
     "mediaType": "application/vnd.oci.image.index.v1+json",
     "manifests": [
        {
           "mediaType": "application/vnd.oci.image.manifest.v1+json",
           "size": 405,
           "digest": "sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf",
           "platform": {
              "architecture": "amd64",
              "os": "linux"
           }
        },
        {
           "mediaType": "application/vnd.oci.image.manifest.v1+json",
           "size": 463,
           "digest": "sha256:d7f0f0ea0c5cd8abf3f50df3e54ec36253c03db6e29f96cf8a5b5216849d12fe",
           "platform": {
              "architecture": "unknown",
              "os": "unknown"
           }
        },
        {
           "mediaType": "application/vnd.oci.image.manifest.v1+json",
           "size": 405,
           "digest": "sha256:b3099c36cc72daf5511038f83ac6e841f54cc531dabea0ffbf56f51e15791c17",
           "platform": {
              "architecture": "arm64",
              "os": "linux",
              "variant": "v8"
           }
        },
        {
           "mediaType": "application/vnd.oci.image.manifest.v1+json",
           "size": 463,
           "digest": "sha256:a12d59352c30da7b0fcb8e24d44af7ecb561cee3224b54f9c6bd9fd9586b3da3",
           "platform": {
              "architecture": "unknown",
              "os": "unknown"
           }
        }
     ]
  }
  $ docker manifest inspect -v busybox:1.36 | head -30
  [
          {
                  "Ref": "docker.io/library/busybox:1.36@sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf",
                  "Descriptor": {
                          "mediaType": "application/vnd.oci.image.manifest.v1+json",
                          "digest": "sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf",
                          "size": 405,
                          "platform": {
                                  "architecture": "amd64",
                                  "os": "linux"
                          }
                  },
                  "Raw": "eyJzY2hlbWFWZXJzaW9uIjoyLCJtZWRpYVR5cGUiOiJhcHBsaWNhdGlvbi92bmQub2NpLmltYWdlLm1hbmlmZXN0LnYxK2pzb24iLCJjb25maWciOnsibWVkaWFUeXBlIjoiYXBwbGljYXRpb24vdm5kLm9jaS5pbWFnZS5jb25maWcudjEranNvbiIsImRpZ2VzdCI6InNoYTI1NjoxZmRkYzEyM2QyNzNlMmU5ODliN2E2MWNjYTFmNmY3MDZmYTgxM2ZjMGQwMWIzOTZhNWYzYzEyNDY2NzY4ZTFjIiwic2l6ZSI6MzgwfSwibGF5ZXJzIjpbeyJtZWRpYVR5cGUiOiJhcHBsaWNhdGlvbi92bmQub2NpLmltYWdlLmxheWVyLnYxLnRhcitnemlwIiwiZGlnZXN0Ijoic2hhMjU2OmYwOTgxOGRkOTZkODhkZGQ4ZTg3YzhjOWY0ZDVmZDkwYTY3M2ExNDYxZWJkNmY2NjIxMDAxMzA0MDI5MzNlYmYiLCJzaXplIjoxMDM1Mjg1fV19",
                  "OCIManifest": {
                          "schemaVersion": 2,
                          "mediaType": "application/vnd.oci.image.manifest.v1+json",
                          "config": {
                                  "mediaType": "application/vnd.oci.image.config.v1+json",
                                  "digest": "sha256:1fddc123d273e2e989b7a61cca1f6f706fa813fc0d01b396a5f3c12466768e1c",
                                  "size": 380
                          },
                          "layers": [
                                  {
                                          "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
                                          "digest": "sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf",
                                          "size": 1035285
                                  }
                          ]
                  }
          },
  $ docker manifest inspect nosuch
  errors:
  denied: requested access to the resource is denied
  unauthorized: authentication required
  [1]
  $ docker manifest inspect busybox:nope
  no such manifest: docker.io/library/busybox:nope
  [1]
  $ docker manifest inspect nohost.example/a
  failed to configure transport: error pinging v2 registry: Get "https://nohost.example/v2/": dial tcp: lookup nohost.example on 10.0.2.3:53: no such host
  [1]
  $ docker manifest
  Usage:  docker manifest COMMAND

  Work with manifest lists

  Commands:
    annotate    Describe an entry of a manifest list
    create      Make a manifest list on this computer
    inspect     Show a manifest or a list of them
    push        Upload a manifest list
    rm          Delete manifest lists on this computer

  Run 'docker manifest COMMAND --help' for more information on a command.
  $ docker manifest create a
  docker: 'docker manifest create' requires at least 2 arguments

  Usage:  docker manifest create MANIFEST_LIST MANIFEST [MANIFEST...]

  See 'docker manifest create --help' for more information
  [1]
  $ docker manifest rm a Bad
  No such manifest: docker.io/library/a:latest
  invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ docker buildx imagetools inspect localhost:5000/app:amd64
  Name:      localhost:5000/app:amd64
  MediaType: application/vnd.oci.image.manifest.v1+json
  Digest:    sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf
  $ docker buildx imagetools create -t localhost:5000/x:1 localhost:5000/app:amd64 localhost:5000/app:arm64

  [+] Building 0.0s (1/1) FINISHED
   => [internal] pushing localhost:5000/x                                                                                                                                                             0.0s
  % docker buildx imagetools create --progress plain -t localhost:5000/y:1 -t localhost:5000/y:2 busybox:1.36
  $ docker buildx imagetools inspect localhost:5000/y:2
  Name:      localhost:5000/y:2
  MediaType: application/vnd.oci.image.index.v1+json
  Digest:    sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89

  Manifests:
    Name:        localhost:5000/y:2@sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf
    MediaType:   application/vnd.oci.image.manifest.v1+json
    Platform:    linux/amd64

    Name:        localhost:5000/y:2@sha256:d7f0f0ea0c5cd8abf3f50df3e54ec36253c03db6e29f96cf8a5b5216849d12fe
    MediaType:   application/vnd.oci.image.manifest.v1+json
    Platform:    unknown/unknown
    Annotations:
      vnd.docker.reference.digest: sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf
      vnd.docker.reference.type:   attestation-manifest

    Name:        localhost:5000/y:2@sha256:b3099c36cc72daf5511038f83ac6e841f54cc531dabea0ffbf56f51e15791c17
    MediaType:   application/vnd.oci.image.manifest.v1+json
    Platform:    linux/arm64/v8

    Name:        localhost:5000/y:2@sha256:a12d59352c30da7b0fcb8e24d44af7ecb561cee3224b54f9c6bd9fd9586b3da3
    MediaType:   application/vnd.oci.image.manifest.v1+json
    Platform:    unknown/unknown
    Annotations:
      vnd.docker.reference.digest: sha256:b3099c36cc72daf5511038f83ac6e841f54cc531dabea0ffbf56f51e15791c17
      vnd.docker.reference.type:   attestation-manifest
  $ docker buildx imagetools inspect localhost:5000/y:2 --format '{{json .}}' | head -50
  {
    "name": "localhost:5000/y:2",
    "manifest": {
      "schemaVersion": 2,
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "digest": "sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89",
      "size": 1260,
      "manifests": [
        {
          "mediaType": "application/vnd.oci.image.manifest.v1+json",
          "digest": "sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf",
          "size": 405,
          "platform": {
            "architecture": "amd64",
            "os": "linux"
          }
        },
        {
          "mediaType": "application/vnd.oci.image.manifest.v1+json",
          "digest": "sha256:d7f0f0ea0c5cd8abf3f50df3e54ec36253c03db6e29f96cf8a5b5216849d12fe",
          "size": 463,
          "annotations": {
            "vnd.docker.reference.digest": "sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf",
            "vnd.docker.reference.type": "attestation-manifest"
          },
          "platform": {
            "architecture": "unknown",
            "os": "unknown"
          }
        },
        {
          "mediaType": "application/vnd.oci.image.manifest.v1+json",
          "digest": "sha256:b3099c36cc72daf5511038f83ac6e841f54cc531dabea0ffbf56f51e15791c17",
          "size": 405,
          "platform": {
            "architecture": "arm64",
            "os": "linux",
            "variant": "v8"
          }
        },
        {
          "mediaType": "application/vnd.oci.image.manifest.v1+json",
          "digest": "sha256:a12d59352c30da7b0fcb8e24d44af7ecb561cee3224b54f9c6bd9fd9586b3da3",
          "size": 463,
          "annotations": {
            "vnd.docker.reference.digest": "sha256:b3099c36cc72daf5511038f83ac6e841f54cc531dabea0ffbf56f51e15791c17",
            "vnd.docker.reference.type": "attestation-manifest"
          },
          "platform": {
            "architecture": "unknown",
  $ docker buildx imagetools inspect localhost:5000/y:2 --format '{{json .Provenance}}' | head -50
  {
    "linux/amd64": {
      "SLSA": null
    },
    "linux/arm64": {
      "SLSA": null
    }
  }
  $ docker buildx imagetools create --dry-run -p linux/amd64 busybox:1.36
  {
    "schemaVersion": 2,
    "mediaType": "application/vnd.oci.image.index.v1+json",
    "manifests": [
      {
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "digest": "sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf",
        "size": 405,
        "platform": {
          "architecture": "amd64",
          "os": "linux"
        }
      },
      {
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "digest": "sha256:d7f0f0ea0c5cd8abf3f50df3e54ec36253c03db6e29f96cf8a5b5216849d12fe",
        "size": 463,
        "annotations": {
          "vnd.docker.reference.digest": "sha256:236b0c7c7de850d2a02ad8f831b069ac305616d77072c474da29057be03dc2cf",
          "vnd.docker.reference.type": "attestation-manifest"
        },
        "platform": {
          "architecture": "unknown",
          "os": "unknown"
        }
      }
    ]
  }
  % docker buildx imagetools create -t me/x:1 busybox:1.36
  % docker buildx imagetools create -t localhost:5001/x:1 busybox:1.36
  $ docker run --rm localhost:5000/y:2 echo works
  Unable to find image 'localhost:5000/y:2' locally
  2: Pulling from y
  Digest: sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  Status: Downloaded newer image for localhost:5000/y:2
  works
