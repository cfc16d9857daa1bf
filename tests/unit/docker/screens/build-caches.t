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
  $ docker build --progress plain --cache-from type=local,src=cc -t x:1 . 
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 95B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 importing cache manifest from local:5893693588539457456
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
  #9 exporting attestation manifest sha256:c28bd2809234d3e42216024f7205dc128b7b19c3f46fc58f637b2fb108828dc4 done
  #9 exporting manifest list sha256:af7b0dae4c34cb8f6ffdacd7ab248ba88ce10c18d15274de857b7bbb9be4a34c done
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
   => => exporting attestation manifest sha256:88138d80a01e953b1c22a760531765ec0eabb9a5a461ee51559beced13118db4                                                                                       0.0s
   => => exporting manifest list sha256:37cc7e35db033eb660f57abe34fd38312cad9c722bc1af97d57e14e9e71029aa                                                                                              0.0s
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
  #8 exporting attestation manifest sha256:defcbe896172db35c2bc383c6284c09bb63661dc23e132dedfe8322a8311fc47 done
  #8 exporting manifest list sha256:08ca4edc21939b26fefd399ca6d27660f51aac78f23c5118a97de82a91cffe8b done
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
  #9 exporting attestation manifest sha256:9317e5f07cef0647a7342a20f0eafd38f4a0955517fbe37d783684063542a248 done
  #9 exporting manifest list sha256:9c590e23d36f7e8a598fb775c78f45b4b406d31ed78fe9b57ad7d8b2ad2b98af done
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
   => => exporting attestation manifest sha256:89225a9554a75fdf0bb7be657f2eee4153bdedeaaca8b1901cbb3c472c3521a2                                                                                       0.0s
   => => exporting manifest list sha256:b918e41c526bc64815b18929384124a83764a609e830445ad10c3d278dd21dd1                                                                                              0.0s
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
  #8 exporting attestation manifest sha256:7043a10f96569effb2efc5c9c587f913bef60197983ceb2d37f98acecbf6ff6b done
  #8 exporting manifest list sha256:89eb6a6021e8238149d665fb417ccc706e1f043a55a28cf00266d472c0350003 done
  #8 naming to localhost:5000/inl:1 done
  #8 pushing layers 0.2s done
  #8 pushing manifest for localhost:5000/inl:1@sha256:89eb6a6021e8238149d665fb417ccc706e1f043a55a28cf00266d472c0350003 done
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
  #9 exporting attestation manifest sha256:386de0750435af6f4212a3ab08ed945f9657097de46cf7cba58f6e5eeef9d5fe done
  #9 exporting manifest list sha256:552000a96d5e0e03559896d67ded948bdecfc28425da43c5b6b4d37f9e849d36 done
  #9 naming to docker.io/library/x:2 done
  #9 unpacking to docker.io/library/x:2 done
  #9 DONE 0.0s
  $ docker build --cache-to me/cache -t x:2 .  2>&1 | tail -5
  #9 ERROR: error writing layer blob: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
  ------
   > exporting cache to registry:
  ------
  ERROR: failed to build: failed to solve: error writing layer blob: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed
