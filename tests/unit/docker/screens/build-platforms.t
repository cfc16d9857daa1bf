  % docker run -d -p 5000:5000 --name reg registry:2 >/dev/null; mkdir c; cd c; echo a > a.txt
  $ printf 'FROM scratch\nCOPY a.txt /\n' > M1; docker build --progress plain -f M1 --platform linux/amd64,linux/arm64 --push -t localhost:5000/mb:1 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from M1
  #1 transferring dockerfile: 62B done
  #1 DONE 0.0s

  #2 [internal] load .dockerignore
  #2 transferring context: 2B done
  #2 DONE 0.0s

  #3 [internal] load build context
  #3 transferring context: 32B done
  #3 DONE 0.0s

  #4 [linux/amd64 1/1] COPY a.txt /
  #4 DONE 0.0s

  #5 exporting to image
  #5 exporting layers done
  #5 exporting manifest sha256:50bfc739987e2838944c40dfee217d355e4284d451dd35f9d71874df0667a9dc done
  #5 exporting config sha256:62c5b4605b3ebb692f8b68f748512e5dd437d7915c387903d19b0392489f4e13 done
  #5 exporting attestation manifest sha256:482c894adf028ea3941e92e7e7debcaab3f3ed4b9c37ba414aad63de7bf85143 done
  #5 exporting manifest sha256:72960feebc5a72da0f38e002563b0f8a3de8746b365c5ea2314235360ba21439 done
  #5 exporting config sha256:f69ee50e401e4692af8557660c74f06536fb103377ed80d8438bf7ba5a419f08 done
  #5 exporting attestation manifest sha256:c8520741911e1f8aea6b22feb5bfc8984dc54b0d6d372511d440071baa78f4f9 done
  #5 exporting manifest list sha256:f71719b9ce827a1c45c042fdf1c0fcdc98090de246602a810670cb038c0cadf8 done
  #5 naming to localhost:5000/mb:1 done
  #5 pushing layers 0.1s done
  #5 pushing manifest for localhost:5000/mb:1@sha256:f71719b9ce827a1c45c042fdf1c0fcdc98090de246602a810670cb038c0cadf8 done
  #5 DONE 0.2s
  $ docker buildx imagetools inspect localhost:5000/mb:1 | grep Platform
    Platform:    linux/amd64
    Platform:    linux/arm64
    Platform:    unknown/unknown
    Platform:    unknown/unknown
  $ printf 'FROM localhost:5000/mb:1\nCOPY a.txt /b\n' > M2; docker build --progress plain -f M2 --platform linux/arm64 -t localhost:5000/m2:1 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from M2
  #1 transferring dockerfile: 75B done
  #1 DONE 0.0s

  #2 [internal] load metadata for localhost:5000/mb:1
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/2] FROM localhost:5000/mb:1@sha256:f71719b9ce827a1c45c042fdf1c0fcdc98090de246602a810670cb038c0cadf8
  #4 resolve localhost:5000/mb:1@sha256:f71719b9ce827a1c45c042fdf1c0fcdc98090de246602a810670cb038c0cadf8 done
  #4 DONE 0.0s

  #5 [internal] load build context
  #5 transferring context: 25B done
  #5 DONE 0.0s

  #6 [2/2] COPY a.txt /b
  #6 DONE 0.0s

  #7 exporting to image
  #7 exporting layers done
  #7 exporting manifest sha256:eaa40eb6808b63f8997aac5a7a22c43c7ecc6aa21d713085f5dcdf181cbed3e6 done
  #7 exporting config sha256:a253a3707fbe465b1b562452997f615419bdf8c1d0f6a49f63a5a93f0aa3b0a9 done
  #7 exporting attestation manifest sha256:b7a3deaad56183ee460cd7929894651038b6cf99ecf8221846e0f42b4866bd24 done
  #7 exporting manifest list sha256:10f197dcb36c3b112e5d7b9f212ace78b1d021e0d180d13e0bcc6514b4e49f63 done
  #7 naming to localhost:5000/m2:1 done
  #7 DONE 0.0s
  $ docker image inspect -f '{{.Architecture}} {{.Os}}' localhost:5000/m2:1; docker images --tree
  arm64 linux
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE                   ID             DISK USAGE   CONTENT SIZE   EXTRA
  localhost:5000/m2:1     10f197dcb36c       20.3kB         3.28kB
  └─ linux/arm64          eaa40eb6808b       17.9kB         1.48kB

  localhost:5000/mb:1     f71719b9ce82       22.7kB          5.2kB
  ├─ linux/amd64          50bfc739987e       9.17kB           979B
  └─ linux/arm64          72960feebc5a       9.17kB           979B

  registry:2              76b588a8de41        109MB         34.6MB    U
  ├─ linux/amd64          cb64d76d3bee        109MB         34.6MB    U
  └─ linux/arm64/v8       4b446dfc3603           0B             0B
  $ docker build --progress plain -f M2 --platform linux/amd64,linux/arm64 -t localhost:5000/m2:1 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from M2
  #1 transferring dockerfile: 75B done
  #1 DONE 0.0s

  #2 [linux/amd64 internal] load metadata for localhost:5000/mb:1
  #2 DONE 0.0s

  #3 [linux/arm64 internal] load metadata for localhost:5000/mb:1
  #3 DONE 0.0s

  #4 [internal] load .dockerignore
  #4 transferring context: 2B done
  #4 DONE 0.0s

  #5 [linux/amd64 1/2] FROM localhost:5000/mb:1@sha256:f71719b9ce827a1c45c042fdf1c0fcdc98090de246602a810670cb038c0cadf8
  #5 resolve localhost:5000/mb:1@sha256:f71719b9ce827a1c45c042fdf1c0fcdc98090de246602a810670cb038c0cadf8 done
  #5 CACHED

  #6 [internal] load build context
  #6 transferring context: 25B done
  #6 DONE 0.0s

  #7 [linux/amd64 2/2] COPY a.txt /b
  #7 DONE 0.0s

  #8 [linux/arm64 1/2] FROM localhost:5000/mb:1@sha256:f71719b9ce827a1c45c042fdf1c0fcdc98090de246602a810670cb038c0cadf8
  #8 resolve localhost:5000/mb:1@sha256:f71719b9ce827a1c45c042fdf1c0fcdc98090de246602a810670cb038c0cadf8 done
  #8 DONE 0.0s

  #9 [linux/arm64 2/2] COPY a.txt /b
  #9 CACHED

  #10 exporting to image
  #10 exporting layers done
  #10 exporting manifest sha256:4c83242395b99195d477569ee2046bbcce9ef1dad1fb32696e8e0a38f9cacaee done
  #10 exporting config sha256:c6fd94a0f5d84311aa88427ac306d39eda58c85512ab60fb933f803fba65a7b9 done
  #10 exporting attestation manifest sha256:e147bf4aa28f4150d48a1ac7d0bdd82198b5fa45409918088da8a656c219f4a1 done
  #10 exporting manifest sha256:eaa40eb6808b63f8997aac5a7a22c43c7ecc6aa21d713085f5dcdf181cbed3e6 done
  #10 exporting config sha256:a253a3707fbe465b1b562452997f615419bdf8c1d0f6a49f63a5a93f0aa3b0a9 done
  #10 exporting attestation manifest sha256:ee1ee4d9d2e09ff3e235f15f9e4e108fbc55bf1a2ac3bcd56b62b21b409f570a done
  #10 exporting manifest list sha256:3630d514547481dcf2d387de64ec02609abd1924fc0f6fcb099c526bafd3565b done
  #10 naming to localhost:5000/m2:1 done
  #10 unpacking to localhost:5000/m2:1 done
  #10 DONE 0.1s
  $ printf 'FROM --platform=$BUILDPLATFORM busybox:1.36 AS b\nARG TARGETARCH\nARG TARGETPLATFORM\nRUN echo $TARGETARCH > /arch\nFROM localhost:5000/mb:1\nCOPY --from=b /arch /arch\n' > M3; docker build --progress plain -f M3 --platform linux/amd64,linux/arm64 -o type=local,dest=om .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from M3
  #1 transferring dockerfile: 199B done
  #1 DONE 0.0s

  #2 [linux/amd64 internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.3s

  #3 [linux/amd64 internal] load metadata for localhost:5000/mb:1
  #3 DONE 0.0s

  #4 [linux/arm64 internal] load metadata for localhost:5000/mb:1
  #4 DONE 0.0s

  #5 [internal] load .dockerignore
  #5 transferring context: 2B done
  #5 DONE 0.0s

  #6 [linux/amd64 b 1/2] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  #6 resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89 done
  #6 sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf 1.04MB / 1.04MB done
  #6 extracting sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf done
  #6 DONE 0.4s

  #7 [linux/amd64 b 2/2] RUN echo amd64 > /arch
  #7 DONE 0.2s

  #8 [linux/amd64 stage-1 1/2] FROM localhost:5000/mb:1@sha256:f71719b9ce827a1c45c042fdf1c0fcdc98090de246602a810670cb038c0cadf8
  #8 resolve localhost:5000/mb:1@sha256:f71719b9ce827a1c45c042fdf1c0fcdc98090de246602a810670cb038c0cadf8 done
  #8 CACHED

  #9 [linux/amd64 stage-1 2/2] COPY --from=b /arch /arch
  #9 DONE 0.0s

  #10 [linux/amd64->arm64 b 2/2] RUN echo arm64 > /arch
  #10 DONE 0.2s

  #11 [linux/arm64 stage-1 1/2] FROM localhost:5000/mb:1@sha256:f71719b9ce827a1c45c042fdf1c0fcdc98090de246602a810670cb038c0cadf8
  #11 resolve localhost:5000/mb:1@sha256:f71719b9ce827a1c45c042fdf1c0fcdc98090de246602a810670cb038c0cadf8 done
  #11 CACHED

  #12 [linux/arm64 stage-1 2/2] COPY --from=b /arch /arch
  #12 DONE 0.0s

  #13 exporting to client directory
  #13 copying files linux/amd64 67B done
  #13 copying files linux/arm64 67B done
  #13 DONE 0.0s
  $ find om; cat om/*/arch
  om
  om/linux_amd64
  om/linux_amd64/a.txt
  om/linux_amd64/arch
  om/linux_arm64
  om/linux_arm64/a.txt
  om/linux_arm64/arch
  amd64
  arm64
  $ printf 'FROM busybox:1.36\nRUN echo hi\n' > M4; docker build -f M4 --platform linux/arm64 .

  [+] Building 0.8s (5/5) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from M4                                                                                                                                                        0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                 0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                     0.3s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.4s
   => => resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89                                                                               0.0s
   => => sha256:613e54ee5f8502c0461fa51885aa1fb24d0bcbf4c073fb618e2649f0ea7734d4 1.04MB / 1.04MB                                                                                                      0.0s
   => => extracting sha256:613e54ee5f8502c0461fa51885aa1fb24d0bcbf4c073fb618e2649f0ea7734d4                                                                                                           0.0s
   => ERROR [2/2] RUN echo hi                                                                                                                                                                         0.1s
  ------
   > [2/2] RUN echo hi:
  0.120 exec /bin/sh: exec format error
  ------
  M4:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo hi" did not complete successfully: exit code: 255
  [1]
  $ docker build -f M4 --platform linux/s390x .

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from M4                                                                                                                                                        0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                 0.0s
   => ERROR [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                               0.1s
  ------
   > [internal] load metadata for docker.io/library/busybox:1.36:
  ------
  M4:1
  --------------------
     1 | >>> FROM busybox:1.36
     2 |     RUN echo hi
     3 |
  --------------------
  ERROR: failed to build: failed to solve: busybox:1.36: failed to resolve source metadata for docker.io/library/busybox:1.36: no match for platform in manifest: not found
  [1]
  $ docker build -f M1 --platform foo/bar/baz/x .

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: "foo/bar/baz/x": cannot parse platform specifier: invalid argument
  [1]
  $ docker build -f M1 --platform foo .

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: "foo": unknown operating system or architecture: invalid argument
  [1]
  $ printf 'FROM --platform=linux/arm64 localhost:5000/mb:1\nCOPY a.txt /b\n' > M6; docker build --progress plain -f M6 -t m6 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from M6
  #1 transferring dockerfile: 91B done
  #1 WARN: FromPlatformFlagConstDisallowed: FROM --platform flag should not use constant value "linux/arm64" (line 1)
  #1 DONE 0.1s

  #2 [internal] load metadata for localhost:5000/mb:1
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [internal] load build context
  #4 transferring context: 26B done
  #4 DONE 0.0s

  #5 [1/2] FROM localhost:5000/mb:1@sha256:bd72375dbe1c81d03a885223c42011d2d492b4ababd91982ea701fd25698ca7b
  #5 resolve localhost:5000/mb:1@sha256:bd72375dbe1c81d03a885223c42011d2d492b4ababd91982ea701fd25698ca7b 0.0s done
  #5 DONE 0.0s

  #6 [2/2] COPY a.txt /b
  #6 CACHED

  #7 exporting to image
  #7 exporting layers done
  #7 exporting manifest sha256:01d98d4f808f83dc50fe466b2b867ab034f2cdb8a6747d101f4dfeef848bf3e6 done
  #7 exporting config sha256:52f208ff3e3aea68b237b45dd601fa4ec062f570a137395238e3e54832e5f9ca 0.0s done
  #7 exporting attestation manifest sha256:031dc9316f0e9501bddefe38890112d45d51c5711994957ed4fe3b1fc9ed3369
  #7 exporting attestation manifest sha256:031dc9316f0e9501bddefe38890112d45d51c5711994957ed4fe3b1fc9ed3369 0.1s done
  #7 exporting manifest list sha256:6a959e3ecdcb4fe40bd65c35910c06fc602ad4ed992ba94c97ef2a1bbb05dd0a 0.1s done
  #7 naming to docker.io/library/m6:latest
  #7 naming to docker.io/library/m6:latest done
  #7 unpacking to docker.io/library/m6:latest done
  #7 DONE 0.2s

   1 warning found (use docker --debug to expand):
   - FromPlatformFlagConstDisallowed: FROM --platform flag should not use constant value "linux/arm64" (line 1)
  $ docker run --rm m6 ls
  WARNING: The requested image's platform (linux/arm64) does not match the detected host platform (linux/amd64/v4) and no specific platform was requested
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "ls": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
