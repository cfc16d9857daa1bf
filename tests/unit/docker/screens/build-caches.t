  % docker run -d -p 5000:5000 --name reg registry:2 >/dev/null; docker pull -q busybox:1.36
  % mkdir c; cd c; printf 'FROM busybox:1.36\nCOPY a.txt /\nRUN echo hi > /x\nCMD ["sh"]\n' > Dockerfile; echo a > a.txt
  $ docker build --progress plain --cache-to type=local,dest=cc -o type=cacheonly . 2>&1 | tail -14
  #6 DONE 0.0s

  #7 [3/3] RUN echo hi > /x
  #7 DONE 0.2s

  #8 exporting cache to client directory
  #8 preparing build cache for export done
  #8 sending cache export done
  #8 writing layer sha256:2f43a414ab87bf50fb41df90d5edf3c9cd08f3b7511b2fdef6495f8a41390251 done
  #8 writing layer sha256:99d29133a8985d1120164fca340e06e17c37f34764dfdd14832146d4cca7b32c done
  #8 writing layer sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf done
  #8 writing config sha256:27de7d9423a29c343610739a6ae7bca9e6c6e41bc14d83bbc2f0f18659b7b828 done
  #8 writing cache image manifest sha256:94f5eaa0720adf71fb0b8c94d74b98dbe9c8934c9ffb0fd6c6455a5a3a7e8cac done
  #8 DONE 0.0s
  $ find cc -type f | wc -l; cat cc/index.json
  7
  {"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:94f5eaa0720adf71fb0b8c94d74b98dbe9c8934c9ffb0fd6c6455a5a3a7e8cac","size":1221,"annotations":{"org.opencontainers.image.ref.name":"latest"}}]}
  % docker builder prune -af
  $ docker build --progress plain --cache-from type=local,src=cc -t x:1 . 2>&1 | sed 's|local:[0-9]*|local:N|'
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 95B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 importing cache manifest from local:N
  #4 inferred cache manifest type: application/vnd.oci.image.manifest.v1+json done
  #4 DONE 0.0s

  #5 [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  #5 resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89 done
  #5 DONE 0.0s

  #6 [internal] load build context
  #6 transferring context: 25B done
  #6 DONE 0.0s

  #7 [2/3] COPY a.txt /
  #7 CACHED

  #8 [3/3] RUN echo hi > /x
  #8 CACHED

  #9 exporting to image
  #9 exporting layers done
  #9 exporting manifest sha256:6c7a51d7ef1c037c22def215b164b7bf2ab8a50e8efcc80527483fc920d17fdc done
  #9 exporting config sha256:f140e576d2ad5812b00f86cddc29e1e2c23fce3093657ca096ccdad0b4098332 done
  #9 exporting attestation manifest sha256:a380bba5d4a35ff7836fd5092c4602ccb23efccbd954cc23287fd1aee63c8f8c done
  #9 exporting manifest list sha256:a6af1e4d862d5c0142ff372941c11e75a0cfc037900ae7ac403a4d14e392219e done
  #9 naming to docker.io/library/x:1 done
  #9 unpacking to docker.io/library/x:1 done
  #9 DONE 0.0s
  $ docker run --rm x:1 cat /x
  hi
  $ docker build --cache-from type=local,src=nope -t x:1 .

  [+] Building 0.1s (8/8) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 95B                                                                                                                                                                 0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                     0.0s
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
   => => exporting manifest sha256:6c7a51d7ef1c037c22def215b164b7bf2ab8a50e8efcc80527483fc920d17fdc                                                                                                   0.0s
   => => exporting config sha256:f140e576d2ad5812b00f86cddc29e1e2c23fce3093657ca096ccdad0b4098332                                                                                                     0.0s
   => => exporting attestation manifest sha256:6379781ebc9f76c996505b9b1160f3005ef7033c89bbc49f4e6bbc1e6288917e                                                                                       0.0s
   => => exporting manifest list sha256:cec0258ea448e7e0e5a01597d910d9e83a53d675f5ab798fc1d01af0fa03ba8e                                                                                              0.0s
   => => naming to docker.io/library/x:1                                                                                                                                                              0.0s
   => => unpacking to docker.io/library/x:1                                                                                                                                                           0.0s
  WARNING: local cache import at nope skipped due to err: could not read nope/index.json: open nope/index.json: no such file or directory
  $ docker build --cache-from type=local .

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: local cache importer requires src
  [1]
  $ docker build --cache-to type=local .

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: local cache exporter requires dest
  [1]
  $ docker build --cache-to type=foo .

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: failed to solve: unknown cache exporter: "foo"
  [1]
  $ docker build --cache-to type= .
  ERROR: type required for "type="
  [1]
  $ docker build --cache-to type=local,dest .
  ERROR: invalid value dest
  [1]
  $ docker build --cache-to type=registry .

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: registry cache exporter requires ref
  [1]
  $ docker build --progress plain --cache-to type=registry,ref=localhost:5000/cache:1,mode=max -t x:1 . 2>&1 | tail -22
  #7 [3/3] RUN echo hi > /x
  #7 CACHED

  #8 exporting to image
  #8 exporting layers done
  #8 exporting manifest sha256:6c7a51d7ef1c037c22def215b164b7bf2ab8a50e8efcc80527483fc920d17fdc done
  #8 exporting config sha256:f140e576d2ad5812b00f86cddc29e1e2c23fce3093657ca096ccdad0b4098332 done
  #8 exporting attestation manifest sha256:dc091a34766040b4f361b33a036d39349ad1682b0aaf3b84206fa04f6a3aa5f3 done
  #8 exporting manifest list sha256:bbb8d0a69e4e6954cca89c8633460c8e46dc4de4419adced8d2f04cfb45ea1a4 done
  #8 naming to docker.io/library/x:1 done
  #8 unpacking to docker.io/library/x:1 done
  #8 DONE 0.0s

  #9 exporting cache to registry
  #9 preparing build cache for export done
  #9 sending cache export done
  #9 writing layer sha256:2f43a414ab87bf50fb41df90d5edf3c9cd08f3b7511b2fdef6495f8a41390251 done
  #9 writing layer sha256:99d29133a8985d1120164fca340e06e17c37f34764dfdd14832146d4cca7b32c done
  #9 writing layer sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf done
  #9 writing config sha256:27de7d9423a29c343610739a6ae7bca9e6c6e41bc14d83bbc2f0f18659b7b828 done
  #9 writing cache image manifest sha256:94f5eaa0720adf71fb0b8c94d74b98dbe9c8934c9ffb0fd6c6455a5a3a7e8cac done
  #9 DONE 0.1s
  % docker builder prune -af
  $ docker build --progress plain --cache-from localhost:5000/cache:1 -t x:1 . 
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 95B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 importing cache manifest from localhost:5000/cache:1
  #4 inferred cache manifest type: application/vnd.oci.image.manifest.v1+json done
  #4 DONE 0.0s

  #5 [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  #5 resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89 done
  #5 DONE 0.0s

  #6 [internal] load build context
  #6 transferring context: 25B done
  #6 DONE 0.0s

  #7 [2/3] COPY a.txt /
  #7 CACHED

  #8 [3/3] RUN echo hi > /x
  #8 CACHED

  #9 exporting to image
  #9 exporting layers done
  #9 exporting manifest sha256:6c7a51d7ef1c037c22def215b164b7bf2ab8a50e8efcc80527483fc920d17fdc done
  #9 exporting config sha256:f140e576d2ad5812b00f86cddc29e1e2c23fce3093657ca096ccdad0b4098332 done
  #9 exporting attestation manifest sha256:2c640818be7cfe7dee05560c3c6d3ecf83a6fd9bae766e7cae67591f3a2d4659 done
  #9 exporting manifest list sha256:b5643f76c492e227a1c1e820ed7c93eb496028cedec4351b1d288d6379323714 done
  #9 naming to docker.io/library/x:1 done
  #9 unpacking to docker.io/library/x:1 done
  #9 DONE 0.0s
  $ docker build --cache-from localhost:5000/nope:1 -t x:1 . 

  [+] Building 0.1s (9/9) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 95B                                                                                                                                                                 0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                     0.0s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
   => ERROR importing cache manifest from localhost:5000/nope:1                                                                                                                                       0.0s
   => [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => [internal] load build context                                                                                                                                                                   0.0s
   => => transferring context: 25B                                                                                                                                                                    0.0s
   => CACHED [2/3] COPY a.txt /                                                                                                                                                                       0.0s
   => CACHED [3/3] RUN echo hi > /x                                                                                                                                                                   0.0s
   => exporting to image                                                                                                                                                                              0.0s
   => => exporting layers                                                                                                                                                                             0.0s
   => => exporting manifest sha256:6c7a51d7ef1c037c22def215b164b7bf2ab8a50e8efcc80527483fc920d17fdc                                                                                                   0.0s
   => => exporting config sha256:f140e576d2ad5812b00f86cddc29e1e2c23fce3093657ca096ccdad0b4098332                                                                                                     0.0s
   => => exporting attestation manifest sha256:5855c7f1433d46042459168aa82f3d106451d65841f7c7c7ddb88b1e89f1ce3b                                                                                       0.0s
   => => exporting manifest list sha256:37bf0cf114b87911b6e254fcef7f37da5d9c150f13d6579b960985551e9b5ef1                                                                                              0.0s
   => => naming to docker.io/library/x:1                                                                                                                                                              0.0s
   => => unpacking to docker.io/library/x:1                                                                                                                                                           0.0s
  ------
   > importing cache manifest from localhost:5000/nope:1:
  ------
  $ docker build --progress plain --cache-to type=inline --push -t localhost:5000/inl:1 . 2>&1 | tail -22

  #5 [internal] load build context
  #5 transferring context: 25B done
  #5 DONE 0.0s

  #6 [2/3] COPY a.txt /
  #6 CACHED

  #7 [3/3] RUN echo hi > /x
  #7 CACHED

  #8 exporting to image
  #8 exporting layers done
  #8 preparing layers for inline cache done
  #8 exporting manifest sha256:f991e7d20ab14b31fcabe9c8d6a348b1d788e985331cca478c5fc1b513ad786f done
  #8 exporting config sha256:44f8aca0aaf51280b86989c0185959fb3cd0ae08b3278c35be20863aa9f34f2e done
  #8 exporting attestation manifest sha256:059ba4933d73232d3aaffe8938a59cbc3303cbe23ccb86a3860e412f1535af85 done
  #8 exporting manifest list sha256:8031149781505f0929c2e0dfa6413fc630c302b8284aceff86ed5a8809b04f7a done
  #8 naming to localhost:5000/inl:1 done
  #8 pushing layers 0.2s done
  #8 pushing manifest for localhost:5000/inl:1@sha256:8031149781505f0929c2e0dfa6413fc630c302b8284aceff86ed5a8809b04f7a done
  #8 DONE 0.3s
  % docker builder prune -af; docker rmi -f localhost:5000/inl:1 x:1
  $ docker build --progress plain --cache-from localhost:5000/inl:1 -t x:2 . 
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 95B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 importing cache manifest from localhost:5000/inl:1
  #4 inferred cache manifest type: application/vnd.oci.image.index.v1+json done
  #4 DONE 0.0s

  #5 [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  #5 resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89 done
  #5 DONE 0.0s

  #6 [internal] load build context
  #6 transferring context: 25B done
  #6 DONE 0.0s

  #7 [2/3] COPY a.txt /
  #7 CACHED

  #8 [3/3] RUN echo hi > /x
  #8 CACHED

  #9 exporting to image
  #9 exporting layers done
  #9 exporting manifest sha256:6c7a51d7ef1c037c22def215b164b7bf2ab8a50e8efcc80527483fc920d17fdc done
  #9 exporting config sha256:f140e576d2ad5812b00f86cddc29e1e2c23fce3093657ca096ccdad0b4098332 done
  #9 exporting attestation manifest sha256:d7d0a6e95fc05ebed67aae6b021e0cdced0af0da643afbed322a92767e1ad43b done
  #9 exporting manifest list sha256:7322b9869a6dad72c99f130d2765bd164390cecad78b1f96d0da7ef83d295401 done
  #9 naming to docker.io/library/x:2 done
  #9 unpacking to docker.io/library/x:2 done
  #9 DONE 0.0s
  $ docker build --cache-to me/cache -t x:2 .  2>&1 | tail -5
  #9 ERROR: error writing layer blob: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  ------
   > exporting cache to registry:
  ------
  ERROR: failed to build: failed to solve: error writing layer blob: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
