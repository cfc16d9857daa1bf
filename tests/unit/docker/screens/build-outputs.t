  % mkdir c; cd c; printf 'FROM busybox:1.36\nCOPY a.txt /\nRUN echo hi > /x\nCMD ["sh"]\n' > Dockerfile; echo a > a.txt
  $ docker build --progress plain -o type=oci,dest=o.tar . 2>&1 | tail -7

  #8 exporting to oci image format
  #8 exporting layers done
  #8 exporting manifest sha256:6ef81859cab331a7062fcf832d0d1ac06f487e82103c391e51411522f883c84a done
  #8 exporting config sha256:9f0a7d844ca29743337c1434afc403a81fd90033dbccbcf79e8e8d7790e9b695 done
  #8 sending tarball done
  #8 DONE 0.0s
  $ docker build --progress plain -o type=docker,dest=d.tar -t x:1 . 2>&1 | tail -7

  #8 exporting to docker image format
  #8 exporting layers done
  #8 exporting manifest sha256:6ef81859cab331a7062fcf832d0d1ac06f487e82103c391e51411522f883c84a done
  #8 exporting config sha256:9f0a7d844ca29743337c1434afc403a81fd90033dbccbcf79e8e8d7790e9b695 done
  #8 sending tarball done
  #8 DONE 0.0s
  $ tar tf d.tar
  blobs/
  blobs/sha256/
  blobs/sha256/3655872ca74e205a84e0ecf65494924ff226c069605d8e14c21e7150304136de
  blobs/sha256/6ef81859cab331a7062fcf832d0d1ac06f487e82103c391e51411522f883c84a
  blobs/sha256/7f9a68783d604e84ca28c21f7736394d1b236527c3057972602ec3acdeb6f243
  blobs/sha256/9f0a7d844ca29743337c1434afc403a81fd90033dbccbcf79e8e8d7790e9b695
  blobs/sha256/f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf
  index.json
  manifest.json
  oci-layout
  $ tar xOf d.tar manifest.json index.json
  {"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:6ef81859cab331a7062fcf832d0d1ac06f487e82103c391e51411522f883c84a","size":713,"annotations":{"io.containerd.image.name":"docker.io/library/x:1","org.opencontainers.image.created":"2026-11-20T22:40:01Z","org.opencontainers.image.ref.name":"1"},"platform":{"architecture":"amd64","os":"linux"}}]}[{"Config":"blobs/sha256/9f0a7d844ca29743337c1434afc403a81fd90033dbccbcf79e8e8d7790e9b695","RepoTags":["x:1"],"Layers":["blobs/sha256/f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf","blobs/sha256/3655872ca74e205a84e0ecf65494924ff226c069605d8e14c21e7150304136de","blobs/sha256/7f9a68783d604e84ca28c21f7736394d1b236527c3057972602ec3acdeb6f243"]}]
  $ docker load -i o.tar
  Loaded image ID: sha256:6ef81859cab331a7062fcf832d0d1ac06f487e82103c391e51411522f883c84a
  $ docker load -i d.tar
  Loaded image: x:1
  $ docker run --rm x:1 cat /x
  hi
  $ docker build --progress plain -o out -o type=oci,dest=o2.tar . 2>&1 | tail -12
  #7 CACHED

  #8 exporting to client directory
  #8 copying files 250.92MB 1.7s done
  #8 DONE 1.7s

  #9 exporting to oci image format
  #9 exporting layers done
  #9 exporting manifest sha256:6ef81859cab331a7062fcf832d0d1ac06f487e82103c391e51411522f883c84a done
  #9 exporting config sha256:9f0a7d844ca29743337c1434afc403a81fd90033dbccbcf79e8e8d7790e9b695 done
  #9 sending tarball done
  #9 DONE 0.0s
  $ ls out o2.tar
  o2.tar

  out:
  a.txt  bin  dev  etc  home  lib  lib64  root  tmp  usr  var  x
  $ docker build --progress plain -o type=oci,dest=odir,tar=false . 2>&1 | tail -7; ls odir
  #7 CACHED

  #8 exporting to oci image format
  #8 exporting layers done
  #8 exporting manifest sha256:6ef81859cab331a7062fcf832d0d1ac06f487e82103c391e51411522f883c84a done
  #8 exporting config sha256:9f0a7d844ca29743337c1434afc403a81fd90033dbccbcf79e8e8d7790e9b695 done
  #8 DONE 0.0s
  blobs  index.json  oci-layout
  $ docker build --progress plain --provenance=true -o out3 . 2>&1 | tail -7; head -5 out3/provenance.json

  #7 [3/3] RUN echo hi > /x
  #7 CACHED

  #8 exporting to client directory
  #8 copying files 250.95MB 1.7s done
  #8 DONE 1.7s
  {
    "_type": "https://in-toto.io/Statement/v1",
    "predicateType": "https://slsa.dev/provenance/v1",
    "subject": [
      {
  $ docker build -o type=oci . 

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: dest file is required for oci exporter. refusing to write to console
  [1]
  $ docker build -o type=oci . | tar t | head -2

  [+] Building 0.4s (8/8) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 95B                                                                                                                                                                 0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                     0.3s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
   => [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => [internal] load build context                                                                                                                                                                   0.0s
   => => transferring context: 25B                                                                                                                                                                    0.0s
   => CACHED [2/3] COPY a.txt /                                                                                                                                                                       0.0s
   => CACHED [3/3] RUN echo hi > /x                                                                                                                                                                   0.0s
   => exporting to oci image format                                                                                                                                                                   0.0s
   => => exporting layers                                                                                                                                                                             0.0s
   => => exporting manifest sha256:6ef81859cab331a7062fcf832d0d1ac06f487e82103c391e51411522f883c84a                                                                                                   0.0s
   => => exporting config sha256:9f0a7d844ca29743337c1434afc403a81fd90033dbccbcf79e8e8d7790e9b695                                                                                                     0.0s
   => => sending tarball                                                                                                                                                                              0.0s
  blobs/
  blobs/sha256/
  $ docker build -o type=oci,dest=. .

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: destination file . is a directory
  [1]
  $ docker build -o type=docker -o type=local,dest=q -t zz . ; docker images

  [+] Building 2.1s (9/9) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 95B                                                                                                                                                                 0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                     0.3s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
   => [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => [internal] load build context                                                                                                                                                                   0.0s
   => => transferring context: 25B                                                                                                                                                                    0.0s
   => CACHED [2/3] COPY a.txt /                                                                                                                                                                       0.0s
   => CACHED [3/3] RUN echo hi > /x                                                                                                                                                                   0.0s
   => exporting to image                                                                                                                                                                              0.0s
   => => exporting layers                                                                                                                                                                             0.0s
   => => exporting manifest sha256:6ef81859cab331a7062fcf832d0d1ac06f487e82103c391e51411522f883c84a                                                                                                   0.0s
   => => exporting config sha256:9f0a7d844ca29743337c1434afc403a81fd90033dbccbcf79e8e8d7790e9b695                                                                                                     0.0s
   => => exporting attestation manifest sha256:b7c29514f04e7914e9d063343b94b8551bc5151e433d8eeb5f6cbb17a9fac3a2                                                                                       0.0s
   => => exporting manifest list sha256:1c701b5f3e0b6e161fb497a3896d703bc6f9224116468b0b2a1b25634568a5e6                                                                                              0.0s
   => => naming to docker.io/library/zz:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/zz:latest                                                                                                                                                     0.0s
   => exporting to client directory                                                                                                                                                                   1.7s
   => => copying files 250.92MB                                                                                                                                                                       1.7s
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE       ID             DISK USAGE   CONTENT SIZE   EXTRA
  x:1         6ef81859cab3       3.11MB         1.04MB
  zz:latest   1c701b5f3e0b       3.12MB         1.04MB
  $ docker build --attest type=foo .

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: failed to solve: unknown attestation type "foo"
  [1]
  $ docker build --provenance=mode=foo .

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: failed to solve: invalid mode "foo"
  [1]
  $ docker build --metadata-file m.json -t zz . ; cat m.json

  [+] Building 0.4s (9/9) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 95B                                                                                                                                                                 0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                     0.3s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
   => [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => [internal] load build context                                                                                                                                                                   0.0s
   => => transferring context: 25B                                                                                                                                                                    0.0s
   => CACHED [2/3] COPY a.txt /                                                                                                                                                                       0.0s
   => CACHED [3/3] RUN echo hi > /x                                                                                                                                                                   0.0s
   => exporting to image                                                                                                                                                                              0.0s
   => => exporting layers                                                                                                                                                                             0.0s
   => => exporting manifest sha256:6ef81859cab331a7062fcf832d0d1ac06f487e82103c391e51411522f883c84a                                                                                                   0.0s
   => => exporting config sha256:9f0a7d844ca29743337c1434afc403a81fd90033dbccbcf79e8e8d7790e9b695                                                                                                     0.0s
   => => exporting attestation manifest sha256:55b5eee479abc1a641cf3d25e1653d00b32c3c6719431cf2cf0b5bef041d296d                                                                                       0.0s
   => => exporting manifest list sha256:05b26f41567cae234c48b48644a51330bff0172c87b59e486b10c49752e98e49                                                                                              0.0s
   => => naming to docker.io/library/zz:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/zz:latest                                                                                                                                                     0.0s
   => resolving provenance for metadata file                                                                                                                                                          0.0s
  {
    "buildx.build.provenance": {
      "builder": {
        "id": ""
      },
      "buildType": "https://mobyproject.org/buildkit@v1",
      "materials": [
        {
          "uri": "pkg:docker/busybox@1.36?platform=linux%2Famd64",
          "digest": {
            "sha256": "6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89"
          }
        }
      ],
      "invocation": {
        "configSource": {
          "entryPoint": "Dockerfile"
        },
        "parameters": {
          "frontend": "dockerfile.v0",
          "locals": [
            {
              "name": "context"
            },
            {
              "name": "dockerfile"
            }
          ],
          "compatibilityVersion": 30
        },
        "environment": {
          "dockerfileVersion": "1.26.0",
          "platform": "linux/amd64"
        }
      }
    },
    "buildx.build.ref": "default/default/9a5143cf1f78412ba223fb718",
    "containerimage.descriptor": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "digest": "sha256:05b26f41567cae234c48b48644a51330bff0172c87b59e486b10c49752e98e49",
      "size": 666
    },
    "containerimage.digest": "sha256:05b26f41567cae234c48b48644a51330bff0172c87b59e486b10c49752e98e49",
    "image.name": "docker.io/library/zz:latest"
  }
  $ docker build --push .

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: tag is needed when pushing to registry
  [1]
