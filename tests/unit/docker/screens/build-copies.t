  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  % mkdir -p w && cd w && echo hello > a.txt && mkdir -p src/sub && echo one > src/one.txt && echo two > src/sub/two.txt && echo b > b.md && tar czf t.tgz src
  $ printf 'FROM busybox:1.36\nCOPY src /dst/\nCOPY src/sub /dst2\nCOPY *.txt b.md /many/\nRUN find /dst /dst2 /many -type f | sort\n' > Dockerfile
  $ docker build --progress=plain -t c1 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 153B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/5] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 done
  #4 DONE 0.0s

  #5 [internal] load build context
  #5 transferring context: 215B done
  #5 DONE 0.1s

  #6 [2/5] COPY src /dst/
  #6 DONE 0.0s

  #7 [3/5] COPY src/sub /dst2
  #7 DONE 0.0s

  #8 [4/5] COPY *.txt b.md /many/
  #8 DONE 0.0s

  #9 [5/5] RUN find /dst /dst2 /many -type f | sort
  #9 0.434 /dst/one.txt
  #9 0.434 /dst/sub/two.txt
  #9 0.434 /dst2/two.txt
  #9 0.434 /many/a.txt
  #9 0.434 /many/b.md
  #9 DONE 0.5s

  #10 exporting to image
  #10 exporting layers
  #10 exporting layers 0.3s done
  #10 exporting manifest sha256:c8277bae1cad554e205c9feacd30da78058c7aa66c7b0206a3f25ef3045d4678
  #10 exporting manifest sha256:c8277bae1cad554e205c9feacd30da78058c7aa66c7b0206a3f25ef3045d4678 0.0s done
  #10 exporting config sha256:533a42d2e022f8e30bf7a0d5b5eada3fa2b16eab510f689af40dd9b6bf9a1146 0.1s done
  #10 exporting attestation manifest sha256:3023139735d48a2ebf872ca85ae115172fcee75e52dbebc47c726324085f51d9 0.1s done
  #10 exporting manifest list sha256:9bf5b39c8fc9ac8d5261324a6dbc01a85188d4d5f07f8368ebd8ba3d305efa4a 0.0s done
  #10 naming to docker.io/library/c1:latest
  #10 naming to docker.io/library/c1:latest done
  #10 unpacking to docker.io/library/c1:latest
  #10 unpacking to docker.io/library/c1:latest 0.2s done
  #10 DONE 0.8s
  $ printf 'FROM busybox:1.36\nCOPY *.nope /x/\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.6s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 71B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/2] COPY *.nope /x/                                                                                                                                                                          0.1s
   => exporting to image                                                                                                                                                                             0.3s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:d067992580150a7883dec35a118c8bea5b6ae8c1badc2c76a6e3d5e4172ea4f0                                                                                                  0.0s
   => => exporting config sha256:376339bc1f4e0a480d45a6b3bde40ed29d8c95cdc927c614b59a5e697eb3787b                                                                                                    0.0s
   => => exporting attestation manifest sha256:2995bac3c41cdc782828da417443e65b4a8b84f5e3c7557c3f805ac56f13f780                                                                                      0.0s
   => => exporting manifest list sha256:df02d1d41b3649d38ba6ed484baafd685f1faa9dd076991ace7125fe16575598                                                                                             0.0s
   => => naming to docker.io/library/c2:latest                                                                                                                                                       0.0s
   => => unpacking to docker.io/library/c2:latest                                                                                                                                                    0.1s
  $ printf 'FROM busybox:1.36\nCOPY ../a.txt /x/\nRUN ls /x\n' > Dockerfile
  $ docker build --progress=plain -t c2 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 83B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 CACHED

  #5 [internal] load build context
  #5 transferring context: 38B done
  #5 DONE 0.0s

  #6 [2/3] COPY ../a.txt /x/
  #6 DONE 0.1s

  #7 [3/3] RUN ls /x
  #7 0.310 a.txt
  #7 DONE 0.4s

  #8 exporting to image
  #8 exporting layers
  #8 exporting layers 0.3s done
  #8 exporting manifest sha256:49aa85c6f8f74a3191b9fb60ef24addb87356eb8c29d5c3766f121967dd7702b
  #8 exporting manifest sha256:49aa85c6f8f74a3191b9fb60ef24addb87356eb8c29d5c3766f121967dd7702b 0.0s done
  #8 exporting config sha256:814606111f6bca3817c7782744b4e45cc74f739960117455b20e535f6ffa7717 0.1s done
  #8 exporting attestation manifest sha256:2b3e1e062a5ed93256b19506226a322d2a1742ee76011d087db4e9bef141fed9
  #8 exporting attestation manifest sha256:2b3e1e062a5ed93256b19506226a322d2a1742ee76011d087db4e9bef141fed9 0.0s done
  #8 exporting manifest list sha256:1c9adcfa2a9f8f470bcd49bb1aca28f32c6df15d0769ce2113f9ec737bdf01e4 0.0s done
  #8 naming to docker.io/library/c2:latest done
  #8 unpacking to docker.io/library/c2:latest 0.1s done
  #8 DONE 0.6s
  $ printf 'FROM busybox:1.36\nCOPY /a.txt /x\nCOPY a.txt b.md\nCOPY a.txt dir/\nRUN cat /x /b.md; ls /dir; ls -d /dir\n' > Dockerfile
  % docker build --progress=plain -t c2 .
  $ printf 'FROM busybox:1.36\nCOPY --chown=1000:1000 --chmod=640 a.txt /x\nCOPY --chown=nobody b.md /y\nRUN ls -ln /x /y | sed "s/[A-Z].*[0-9] //"\n' > Dockerfile
  $ docker build --progress=plain -t c2 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 172B 0.0s done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.1s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.1s

  #4 [1/4] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 CACHED

  #5 [internal] load build context
  #5 transferring context: 61B done
  #5 DONE 0.0s

  #6 [2/4] COPY --chown=1000:1000 --chmod=640 a.txt /x
  #6 DONE 0.1s

  #7 [3/4] COPY --chown=nobody b.md /y
  #7 DONE 0.1s

  #8 [4/4] RUN ls -ln /x /y | sed "s/[A-Z].*[0-9] //"
  #8 0.400 -rw-r-----    1 1000     1000             6 /x
  #8 0.400 -rw-r--r--    1 65534    65534            2 /y
  #8 DONE 0.5s

  #9 exporting to image
  #9 exporting layers
  #9 exporting layers 0.2s done
  #9 exporting manifest sha256:bccb57539efa9c228b5551e62e23ffbcdca1ef72c1b592cc0c514483af8c0b0c
  #9 exporting manifest sha256:bccb57539efa9c228b5551e62e23ffbcdca1ef72c1b592cc0c514483af8c0b0c 0.0s done
  #9 exporting config sha256:815440977ae279241cd3c524c513c461fe53bad98a7466fa272ce16296b12c84 0.1s done
  #9 exporting attestation manifest sha256:ff3394c1641fa557ac6572f443d5f6c1b605a460851deb1bc316b691f51411f8
  #9 exporting attestation manifest sha256:ff3394c1641fa557ac6572f443d5f6c1b605a460851deb1bc316b691f51411f8 0.0s done
  #9 exporting manifest list sha256:bb567ef3dc479e0e9d56f736f027ef3d6313e31a74caf12c9a56e2b1ac24d4fb 0.1s done
  #9 naming to docker.io/library/c2:latest 0.0s done
  #9 unpacking to docker.io/library/c2:latest 0.1s done
  #9 DONE 0.6s
  $ printf 'FROM busybox:1.36\nCOPY --chown=nosuch a.txt /x\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 1.2s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 84B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.1s
   => [internal] load .dockerignore                                                                                                                                                                  0.1s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 26B                                                                                                                                                                   0.0s
   => [2/2] COPY --chown=nosuch a.txt /x                                                                                                                                                             0.1s
   => exporting to image                                                                                                                                                                             0.7s
   => => exporting layers                                                                                                                                                                            0.2s
   => => exporting manifest sha256:586c9a9b188ec9376f5ee57c0b82fc75eb158cbfc35d3236ebb2b1b8c2555311                                                                                                  0.1s
   => => exporting config sha256:e873e9aac85899506ca955fc8ed7a0dd4f5b94b5b63992abb69393eedce4ed11                                                                                                    0.1s
   => => exporting attestation manifest sha256:c924fbef47762a5b728e3f7766cf86c26dc00b54fc2b06efa7c87913a8f5160a                                                                                      0.1s
   => => exporting manifest list sha256:0f3acc1a7066797dca3b639c285a6e9250bc49ea05538d39d30dccefbfff25d0                                                                                             0.0s
   => => naming to docker.io/library/c2:latest                                                                                                                                                       0.0s
   => => unpacking to docker.io/library/c2:latest                                                                                                                                                    0.1s
  $ printf 'FROM busybox:1.36\nCOPY --chmod=abc a.txt /x\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.3s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 81B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --chmod=abc a.txt /x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid syntax
  [1]
  $ printf 'FROM busybox:1.36\nCOPY --chmod=u+x,g-r a.txt /x\nRUN ls -l /x | cut -c1-10\n' > Dockerfile
  $ docker build --progress=plain -t c2 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 111B done
  #1 DONE 0.1s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.1s done
  #4 CACHED

  #5 [internal] load build context
  #5 transferring context: 26B done
  #5 DONE 0.0s

  #6 [2/3] COPY --chmod=u+x,g-r a.txt /x
  #6 DONE 0.2s

  #7 [3/3] RUN ls -l /x | cut -c1-10
  #7 0.310 -rwx---r--
  #7 DONE 0.3s

  #8 exporting to image
  #8 exporting layers
  #8 exporting layers 0.2s done
  #8 exporting manifest sha256:8f4bd0d916ccbd36aea3332c0a53ec332dacc61318b678c70dfed7d2698fecad 0.0s done
  #8 exporting config sha256:278835ef78811a7c993b4e7b70b0818f3991cdc189f520b565a9c691c1c47190 0.0s done
  #8 exporting attestation manifest sha256:19346d33e1b392f1ddf12572aec355fce29fece6e084d2cffa8ace347c716231
  #8 exporting attestation manifest sha256:19346d33e1b392f1ddf12572aec355fce29fece6e084d2cffa8ace347c716231 0.0s done
  #8 exporting manifest list sha256:7bdf1efcc155f34aea62bd13706d99ac57e3fe10d09a3974bf8c02f570f9f1ce 0.0s done
  #8 naming to docker.io/library/c2:latest 0.0s done
  #8 unpacking to docker.io/library/c2:latest 0.0s done
  #8 DONE 0.5s
  $ printf 'FROM busybox:1.36\nCOPY --foo=1 a.txt /x\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --foo=1 a.txt /x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --foo (did you mean from?)
  [1]
  $ printf 'FROM busybox:1.36\nCOPY --form=x a.txt /x\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 78B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY --form=x a.txt /x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --form (did you mean from?)
  [1]
  $ printf 'FROM busybox:1.36\nCOPY --link a.txt /x/\nCOPY --parents src/sub/two.txt src/one.txt /p/\nCOPY --exclude=*.txt src /e/\nRUN find /x /p /e\n' > Dockerfile
  $ docker build --progress=plain -t c2 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 173B 0.0s done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [internal] load build context
  #4 transferring context: 168B done
  #4 DONE 0.0s

  #5 [1/5] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #5 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #5 CACHED

  #6 [2/5] COPY --link a.txt /x/
  #6 merging 0.1s done
  #6 DONE 0.2s

  #7 [3/5] COPY --parents src/sub/two.txt src/one.txt /p/
  #7 DONE 0.1s

  #8 [4/5] COPY --exclude=*.txt src /e/
  #8 DONE 0.0s

  #9 [5/5] RUN find /x /p /e
  #9 0.239 /x
  #9 0.239 /x/a.txt
  #9 0.239 /p
  #9 0.239 /p/src
  #9 0.239 /p/src/one.txt
  #9 0.239 /p/src/sub
  #9 0.239 /p/src/sub/two.txt
  #9 0.239 /e
  #9 0.239 /e/sub
  #9 0.239 /e/sub/two.txt
  #9 DONE 0.3s

  #10 exporting to image
  #10 exporting layers
  #10 exporting layers 0.4s done
  #10 exporting manifest sha256:fca0affb7289f4ec21c0fe5ce293880eca37c2570b33816138c013cdd9106f63
  #10 exporting manifest sha256:fca0affb7289f4ec21c0fe5ce293880eca37c2570b33816138c013cdd9106f63 0.0s done
  #10 exporting config sha256:9ad2b83da3fcf845f29a48df33ebce6d49f3ff820fc87471d3de97610fb7a428 0.0s done
  #10 exporting attestation manifest sha256:075a861bf2acc20a828c33b94493b0717e88e71543c56348d4022e1ff3c06d9c 0.0s done
  #10 exporting manifest list sha256:9501839a1f5e3b8daa68442e079ec1b78f18a5a70086cef0566e2a6be1019114
  #10 exporting manifest list sha256:9501839a1f5e3b8daa68442e079ec1b78f18a5a70086cef0566e2a6be1019114 0.0s done
  #10 naming to docker.io/library/c2:latest done
  #10 unpacking to docker.io/library/c2:latest 0.1s done
  #10 DONE 0.7s
  $ printf 'FROM busybox:1.36\nADD t.tgz /t/\nADD a.txt /t/\nRUN find /t | sort\n' > Dockerfile
  $ docker build --progress=plain -t c2 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 102B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/4] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 done
  #4 CACHED

  #5 [internal] load build context
  #5 transferring context: 250B 0.0s done
  #5 DONE 0.1s

  #6 [2/4] ADD t.tgz /t/
  #6 DONE 0.1s

  #7 [3/4] ADD a.txt /t/
  #7 DONE 0.1s

  #8 [4/4] RUN find /t | sort
  #8 0.436 /t
  #8 0.436 /t/a.txt
  #8 0.436 /t/src
  #8 0.436 /t/src/one.txt
  #8 0.436 /t/src/sub
  #8 0.436 /t/src/sub/two.txt
  #8 DONE 0.5s

  #9 exporting to image
  #9 exporting layers
  #9 exporting layers 0.4s done
  #9 exporting manifest sha256:0cc5fde450c82c5ee978c2fde93cc11a1452d9465bfc423e2596e72590e3d546 0.1s done
  #9 exporting config sha256:106c29adbddf659a07e314513535fb7779f2588f02176e13667b1e7ceb5dbf58 0.0s done
  #9 exporting attestation manifest sha256:2007f26bce3dabc5bbfcd119d214ebd59ff1517b79e2fbb83d42159e1d157171
  #9 exporting attestation manifest sha256:2007f26bce3dabc5bbfcd119d214ebd59ff1517b79e2fbb83d42159e1d157171 0.1s done
  #9 exporting manifest list sha256:84bb148e8bd874cd2319922547d6e9075fb2697e36f9986a70c3c65595fdaf04 0.0s done
  #9 naming to docker.io/library/c2:latest done
  #9 unpacking to docker.io/library/c2:latest
  #9 unpacking to docker.io/library/c2:latest 0.3s done
  #9 DONE 1.0s
  $ printf 'FROM busybox:1.36\nADD --unpack=false t.tgz /t/\nRUN ls /t\n' > Dockerfile
  % docker build --progress=plain -t c2 .
  $ printf 'FROM busybox:1.36\nADD http://127.0.0.1:9/x /t/\n' > Dockerfile
  % docker build -t c2 . 2>&1 | tail -9
  $ printf 'FROM busybox:1.36\nCOPY http://x.y/z /t/\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY http://x.y/z /t/
     3 |
  --------------------
  ERROR: failed to build: failed to solve: source can't be a URL for COPY
  [1]
  $ printf 'FROM busybox:1.36\nCOPY --from=alpine:3.20 /etc/hostname /h\nCOPY --from=alpine:9.9 /etc/hostname /h\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.3s (4/4) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 136B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => ERROR [internal] load metadata for docker.io/library/alpine:9.9                                                                                                                                0.1s
   => [internal] load metadata for docker.io/library/alpine:3.20                                                                                                                                     0.0s
  ------
   > [internal] load metadata for docker.io/library/alpine:9.9:
  ------
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     COPY --from=alpine:3.20 /etc/hostname /h
     3 | >>> COPY --from=alpine:9.9 /etc/hostname /h
     4 |
  --------------------
  ERROR: failed to build: failed to solve: alpine:9.9: failed to resolve source metadata for docker.io/library/alpine:9.9: docker.io/library/alpine:9.9: not found
  [1]
  $ printf 'FROM busybox:1.36\nCOPY --from=alpine:3.20 /etc/nosuch /h\n' > Dockerfile
  % docker build -t c2 .
  $ printf 'FROM busybox:1.36 AS a\nRUN echo 1 > /one\nFROM busybox:1.36\nCOPY --from=0 /one /two\nRUN cat /two\n' > Dockerfile
  $ docker build --progress=plain -t c2 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 133B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [a 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 CACHED

  #5 [a 2/2] RUN echo 1 > /one
  #5 DONE 0.3s

  #6 [stage-1 2/3] COPY --from=0 /one /two
  #6 DONE 0.0s

  #7 [stage-1 3/3] RUN cat /two
  #7 0.362 1
  #7 DONE 0.4s

  #8 exporting to image
  #8 exporting layers 0.1s done
  #8 exporting manifest sha256:47b8136086ecef12bd4f4f2dbbc2f259b2123d8a4707f16e7146ee821a90581f 0.0s done
  #8 exporting config sha256:1c7f9ae170b94d476779773638d872d88fe5210283e7521cfc2cdece1d07bd06 0.0s done
  #8 exporting attestation manifest sha256:ef7080f07db8123ee628f8237c3234b4479015dccbd26e75f1c389397ba252a2 0.0s done
  #8 exporting manifest list sha256:6ba7cde50d2486d0e2ae1e031ee54545ab100cfc389bb46bbdc6aac630caa506
  #8 exporting manifest list sha256:6ba7cde50d2486d0e2ae1e031ee54545ab100cfc389bb46bbdc6aac630caa506 done
  #8 naming to docker.io/library/c2:latest done
  #8 unpacking to docker.io/library/c2:latest 0.0s done
  #8 DONE 0.3s
  $ printf 'FROM busybox:1.36 AS a\nRUN echo 1 > /one\nFROM busybox:1.36\nCOPY --from=7 /one /two\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 120B                                                                                                                                                               0.0s
  ERROR: failed to build: failed to solve: invalid stage index 7
  [1]
  $ printf 'FROM busybox:1.36 AS a\nCOPY --from=b /one /two\nFROM a AS b\nRUN true\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 105B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36 AS a
     2 | >>> COPY --from=b /one /two
     3 |     FROM a AS b
     4 |     RUN true
  --------------------
  ERROR: failed to build: failed to solve: cannot copy from stage "b", it needs to be defined before current stage "a"
  [1]
  $ printf 'FROM busybox:1.36 AS a\nCOPY --from=a /one /two\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 84B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36 AS a
     2 | >>> COPY --from=a /one /two
     3 |
  --------------------
  ERROR: failed to build: failed to solve: circular dependency detected on stage: a
  [1]
  $ printf 'FROM busybox:1.36 AS 9a\nRUN true\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 70B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 AS 9a
     2 |     RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: invalid name for build stage: "9a", name can't start with a number or contain symbols
  [1]
  $ printf 'FROM busybox:1.36 AS\nRUN true\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 67B                                                                                                                                                                0.0s
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 AS
     2 |     RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ printf 'FROM busybox:1.36 foo bar\nRUN true\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 72B                                                                                                                                                                0.0s
   => WARN: FromAsCasing: 'foo' and 'FROM' keywords' casing do not match (line 1)                                                                                                                    0.0s

   1 warning found (use docker --debug to expand):
   - FromAsCasing: 'foo' and 'FROM' keywords' casing do not match (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:1.36 foo bar
     2 |     RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ printf 'FROM busybox:1.36\nONBUILD COPY a.txt /ob\nONBUILD RUN cat /ob\n' > Dockerfile
  $ docker build -q -t ob .
  sha256:28c24089f1a8e3c68a8ff7692dbb866181faaf023021a30a1b1bd30898a3314e
  $ docker inspect -f '{{json .Config.OnBuild}}' ob
  ["COPY a.txt /ob","RUN cat /ob"]
  $ printf 'FROM ob\nRUN echo after\n' > Dockerfile
  % docker build --progress=plain -t obc .
  $ printf 'FROM busybox:1.36\nONBUILD FROM x\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 70B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD FROM x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: FROM isn't allowed as an ONBUILD trigger
  [1]
  $ printf 'FROM busybox:1.36\nONBUILD ONBUILD RUN x\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 77B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD ONBUILD RUN x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed
  [1]
  $ printf 'FROM busybox:1.36\nONBUILD MAINTAINER x\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 76B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD MAINTAINER x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: MAINTAINER isn't allowed as an ONBUILD trigger
  [1]
  $ printf 'FROM busybox:1.36\nONBUILD FOO x\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.6s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 69B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.1s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.1s
   => exporting to image                                                                                                                                                                             0.3s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:dc096ab4516e846e8ef54f5cf3e112ee2ecfdb1092b1b1c13f1edb1db48e8f51                                                                                                  0.1s
   => => exporting config sha256:cd903e58a05281206b1d7b6949328d8716c30a7bcea5227826804e3649626b75                                                                                                    0.1s
   => => exporting attestation manifest sha256:4e414b74b832d967aea1ceb449d2df16876c9c73083b50f7bc3471bcc0d1b08b                                                                                      0.0s
   => => exporting manifest list sha256:be7868fecb1bd0352c5c41dc964442f9671b7c11842b247fadbc81995404e025                                                                                             0.0s
   => => naming to docker.io/library/c2:latest                                                                                                                                                       0.0s
   => => unpacking to docker.io/library/c2:latest                                                                                                                                                    0.0s
  $ printf 'FROM busybox:1.36\nONBUILD\n' > Dockerfile
  $ docker build -t c2 .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 63B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ONBUILD
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ONBUILD requires at least one argument
  [1]
  $ cat > Dockerfile <<'E'
  > FROM busybox:1.36
  > COPY <<EOF /etc/app.conf
  > name = $NAME
  > EOF
  > COPY <<"EOF" /etc/raw.conf
  > name = $NAME
  > EOF
  > RUN <<E1 cat > /x
  > body of $HOME
  > E1
  > RUN cat /etc/app.conf /etc/raw.conf /x
  > RUN <<-E2
  > 	echo indented
  > 	E2
  > E
  % docker build --progress=plain -t hd .
  $ cat > Dockerfile <<'E'
  > FROM busybox:1.36
  > RUN <<EOT
  > echo never closed
  > E
  $ docker build -t hd .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 83B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN <<EOT
     3 | >>> echo never closed
     4 |
  --------------------
  ERROR: failed to build: failed to solve: unterminated heredoc
  [1]
  $ cat > Dockerfile <<'E'
  > FROM busybox:1.36
  > COPY <<a <<b /files/
  > one
  > a
  > two
  > b
  > RUN head /files/*
  > E
  % docker build --progress=plain -t hd .
  $ printf '*\n!a.txt\n' > .dockerignore
  $ printf 'FROM busybox:1.36\nCOPY . /c\nRUN find /c\n' > Dockerfile
  $ docker build --progress=plain -t di .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 77B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 49B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 done
  #4 CACHED

  #5 [internal] load build context
  #5 transferring context: 26B done
  #5 DONE 0.0s

  #6 [2/3] COPY . /c
  #6 DONE 0.0s

  #7 [3/3] RUN find /c
  #7 0.411 /c
  #7 0.411 /c/a.txt
  #7 DONE 0.4s

  #8 exporting to image
  #8 exporting layers
  #8 exporting layers 0.2s done
  #8 exporting manifest sha256:9c2f63b0969aea5ee5da2b0a18c0b5add3a9fa09a03cad5012f15b9d7ef8b2e7
  #8 exporting manifest sha256:9c2f63b0969aea5ee5da2b0a18c0b5add3a9fa09a03cad5012f15b9d7ef8b2e7 0.0s done
  #8 exporting config sha256:4bae1f88c83359478d5bfbef7e341c009abd93e405002bb8a3d0b76989922362 0.1s done
  #8 exporting attestation manifest sha256:0f53cd25dc579abc306b8b4622e055475e6e5f8af6cb96f001a0d2c74029ed59
  #8 exporting attestation manifest sha256:0f53cd25dc579abc306b8b4622e055475e6e5f8af6cb96f001a0d2c74029ed59 0.1s done
  #8 exporting manifest list sha256:06a334f26b9a72e3e6d7205880433768142de62bc820ca7946a6483d4b9dd912 0.0s done
  #8 naming to docker.io/library/di:latest
  #8 naming to docker.io/library/di:latest done
  #8 unpacking to docker.io/library/di:latest
  #8 unpacking to docker.io/library/di:latest 0.2s done
  #8 DONE 0.6s
  $ printf 'FROM busybox:1.36\nCOPY b.md /c\n' > Dockerfile
  $ docker build -t di .

  [+] Building 0.4s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 68B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.2s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 49B                                                                                                                                                                   0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] COPY b.md /c                                                                                                                                                                       0.0s
  ------
   > [2/2] COPY b.md /c:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY b.md /c
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref i9pvnoxw0rgdtmc5tujf00km6::zz0kr3u9plhb6nlwtzqm6vkxp: "/b.md": not found
  [1]
  $ printf 'a.txt\n' > Dockerfile.dockerignore
  $ printf 'FROM busybox:1.36\nCOPY . /c\nRUN find /c | sort\n' > Dockerfile
  % docker build --progress=plain -t di .
  $ rm Dockerfile.dockerignore; printf '[a\n' > .dockerignore
  $ docker build --progress=plain -t di .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 84B 0.0s done
  #1 DONE 0.1s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.1s

  #3 [internal] load .dockerignore
  #3 transferring context: 43B done
  #3 DONE 0.0s
  ERROR: failed to build: failed to solve: syntax error in pattern
  [1]
  $ printf '!\n' > .dockerignore
  $ docker build --progress=plain -t di .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 84B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.1s

  #3 [internal] load .dockerignore
  #3 transferring context: 42B done
  #3 DONE 0.0s
  ERROR: failed to build: failed to solve: illegal exclusion pattern: "!"
  [1]
  $ printf '**/*.txt\n# comment\nDockerfile\n.dockerignore\n' > .dockerignore
  % docker build --progress=plain -t di .
  $ printf 'src/*\n!src/sub\n' > .dockerignore
  $ docker build --progress=plain -t di .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 84B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.1s

  #3 [internal] load .dockerignore
  #3 transferring context: 55B done
  #3 DONE 0.0s

  #4 [internal] load build context
  #4 transferring context: 327B done
  #4 DONE 0.0s

  #5 [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #5 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #5 CACHED

  #6 [2/3] COPY . /c
  #6 DONE 0.1s

  #7 [3/3] RUN find /c | sort
  #7 0.294 /c
  #7 0.294 /c/.dockerignore
  #7 0.294 /c/Dockerfile
  #7 0.294 /c/a.txt
  #7 0.294 /c/b.md
  #7 0.294 /c/src
  #7 0.294 /c/src/sub
  #7 0.294 /c/src/sub/two.txt
  #7 0.294 /c/t.tgz
  #7 DONE 0.3s

  #8 exporting to image
  #8 exporting layers
  #8 exporting layers 0.3s done
  #8 exporting manifest sha256:2aeb724b7e70f9cbb10014628ebb853b04d2a00c5211db39c5d52bdce9de1f49 0.1s done
  #8 exporting config sha256:e37d0cc7b02bcd51e3c7863ae04c343627d17b7ae5adf38cfa75b67843f8e219 0.0s done
  #8 exporting attestation manifest sha256:1ab82223727d6f11f32e4476025e1c6a7ace841712a37c6f4a08a161fe789350 0.0s done
  #8 exporting manifest list sha256:7ab74780bc6be63558293706579017840e8572b99eaee25193b8c498e5b96734 0.0s done
  #8 naming to docker.io/library/di:latest done
  #8 unpacking to docker.io/library/di:latest 0.1s done
  #8 DONE 0.6s
