  % docker pull -q busybox:1.37
  % mkdir -p k && cd k
  $ printf '# syntax=docker/dockerfile:1\nFROM busybox:1.37\nRUN echo hi\n' > Dockerfile
  $ docker build -t k .

  [+] Building 2.1s (8/8) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 96B                                                                                                                                                                0.0s
   => resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                          0.1s
   => docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                           0.8s
   => => resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                               0.0s
   => => sha256:d76100c7cba211f8fa1826b491ed0ab5d13ce7acc64aae4271b4a9aecba09e08 7.20MB / 7.20MB                                                                                                     0.2s
   => => extracting sha256:d76100c7cba211f8fa1826b491ed0ab5d13ce7acc64aae4271b4a9aecba09e08                                                                                                          0.6s
   => [internal] load metadata for docker.io/library/busybox:1.37                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/2] RUN echo hi                                                                                                                                                                              0.4s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:4b91b6b4abf8c354b6d28de52e80f271039b550fe970efd6043cdbd3a984e4b6                                                                                                  0.0s
   => => exporting config sha256:3f5feaf9bbcd93fb97fa048f47723eb5bce95394a5a97631a8411120447d234f                                                                                                    0.0s
   => => exporting attestation manifest sha256:c3b44181ca695d75655db687259103e85b13884afb39e3ff666de59c8e71fa68                                                                                      0.0s
   => => exporting manifest list sha256:a5728fc97735ecf375003b37ff1bc1eeee7befafb69c304806129a3ea4524cd3                                                                                             0.0s
   => => naming to docker.io/library/k:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/k:latest                                                                                                                                                     0.0s
  $ docker build -t k .

  [+] Building 0.6s (8/8) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 96B                                                                                                                                                                0.0s
   => resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                          0.1s
   => CACHED docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                    0.0s
   => => resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.37                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [2/2] RUN echo hi                                                                                                                                                                       0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:4b91b6b4abf8c354b6d28de52e80f271039b550fe970efd6043cdbd3a984e4b6                                                                                                  0.0s
   => => exporting config sha256:3f5feaf9bbcd93fb97fa048f47723eb5bce95394a5a97631a8411120447d234f                                                                                                    0.0s
   => => exporting attestation manifest sha256:308db1e89d4c899eb713d21338f9de71f29f9acfa51b18777d0a51f3cfbc5de4                                                                                      0.0s
   => => exporting manifest list sha256:531b2043cefb6989d86787332b13a224598ab9bf192a359a3181991838e0539e                                                                                             0.0s
   => => naming to docker.io/library/k:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/k:latest                                                                                                                                                     0.0s
  $ docker build --progress=plain -t k .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 96B done
  #1 DONE 0.0s

  #2 resolve image config for docker-image://docker.io/docker/dockerfile:1
  #2 DONE 0.0s

  #3 docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df
  #3 resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df 0.0s done
  #3 CACHED

  #4 [internal] load metadata for docker.io/library/busybox:1.37
  #4 DONE 0.0s

  #5 [internal] load .dockerignore
  #5 transferring context: 2B done
  #5 DONE 0.0s

  #6 [1/2] FROM docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #6 resolve docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #6 DONE 0.0s

  #7 [2/2] RUN echo hi
  #7 CACHED

  #8 exporting to image
  #8 exporting layers done
  #8 exporting manifest sha256:4b91b6b4abf8c354b6d28de52e80f271039b550fe970efd6043cdbd3a984e4b6 done
  #8 exporting config sha256:3f5feaf9bbcd93fb97fa048f47723eb5bce95394a5a97631a8411120447d234f done
  #8 exporting attestation manifest sha256:b6c026142c88119553d6a534802a7e373427606018709fa7a11cfb24635ea434 0.0s done
  #8 exporting manifest list sha256:e844d128c33e817369d1b601d4472fcf0c236de5a5c8844990da33c26d199916 0.0s done
  #8 naming to docker.io/library/k:latest done
  #8 unpacking to docker.io/library/k:latest 0.0s done
  #8 DONE 0.1s
  $ docker build --no-cache --progress=plain -t k .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 96B done
  #1 DONE 0.1s

  #2 resolve image config for docker-image://docker.io/docker/dockerfile:1
  #2 DONE 0.1s

  #3 docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df
  #3 resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df 0.0s done
  #3 CACHED

  #4 [internal] load metadata for docker.io/library/busybox:1.37
  #4 DONE 0.0s

  #5 [internal] load .dockerignore
  #5 transferring context: 2B done
  #5 DONE 0.0s

  #6 [1/2] FROM docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #6 resolve docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #6 CACHED

  #7 [2/2] RUN echo hi
  #7 0.322 hi
  #7 DONE 0.4s

  #8 exporting to image
  #8 exporting layers 0.1s done
  #8 exporting manifest sha256:9ebfce8edaded064c4c1233da45e513a8e6c0f52b6e852cd12b9a2014f1c0e94
  #8 exporting manifest sha256:9ebfce8edaded064c4c1233da45e513a8e6c0f52b6e852cd12b9a2014f1c0e94 0.0s done
  #8 exporting config sha256:044be7ff96cf992b1938ba009bdf0cdc457c44514d417a4e2bcdace0eee6cb87 0.1s done
  #8 exporting attestation manifest sha256:a731ce0b30f4ff68fb6b65975fa6b76fc42fe04cf394ea22ff8adb51c7ed60b0 0.0s done
  #8 exporting manifest list sha256:bd7b78e8465b7ac6442faa7220ef34438685e8c88ac1818cea59df3cbc6bfe62 0.1s done
  #8 naming to docker.io/library/k:latest
  #8 naming to docker.io/library/k:latest done
  #8 unpacking to docker.io/library/k:latest 0.1s done
  #8 DONE 0.4s
  $ docker images
                                                                                                                                                                                      i Info →   U  In Use
  IMAGE          ID             DISK USAGE   CONTENT SIZE   EXTRA
  busybox:1.37   4436f40eb70e       3.07MB         1.03MB
  k:latest       bd7b78e8465b       3.09MB         1.04MB
  $ docker buildx du | grep -c ID
  1
  % docker buildx du --verbose | grep Desc
  $ printf '# syntax=docker/dockerfile:nosuch\nFROM busybox:1.37\n' > Dockerfile
  $ docker build -t k .

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 89B                                                                                                                                                                0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:nosuch                                                                                                               0.0s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:nosuch:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:nosuch
     2 |     FROM busybox:1.37
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:nosuch: docker.io/docker/dockerfile:nosuch: not found
  [1]
  $ docker build --check .

  [+] Building 0.0s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 89B                                                                                                                                                                0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:nosuch                                                                                                               0.0s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:nosuch:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:nosuch
     2 |     FROM busybox:1.37
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:nosuch: docker.io/docker/dockerfile:nosuch: not found
  [1]
  $ docker build --call outline .

  [+] Building 0.0s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 89B                                                                                                                                                                0.0s
   => ERROR resolve image config for docker-image://docker.io/docker/dockerfile:nosuch                                                                                                               0.0s
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:nosuch:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:nosuch
     2 |     FROM busybox:1.37
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:nosuch: docker.io/docker/dockerfile:nosuch: not found
  [1]
  $ printf '# syntax=docker/dockerfile:1\nFROM busybox:1.37\nRUNN echo hi\n' > Dockerfile
  $ docker build -t k .

  [+] Building 0.4s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 97B                                                                                                                                                                0.0s
   => resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                          0.0s
   => CACHED docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                    0.0s
   => => resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                               0.0s
  Dockerfile:3
  --------------------
     1 |     # syntax=docker/dockerfile:1
     2 |     FROM busybox:1.37
     3 | >>> RUNN echo hi
     4 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 3: unknown instruction: RUNN (did you mean RUN?)
  [1]
  $ docker build --check .

  [+] Building 0.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 97B                                                                                                                                                                0.0s
   => resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                          0.0s
   => CACHED docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                    0.0s
   => => resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                               0.0s
  ERROR: dockerfile parse error on line 3: unknown instruction: RUNN (did you mean RUN?)
  Dockerfile:3
  --------------------
     1 |     # syntax=docker/dockerfile:1
     2 |     FROM busybox:1.37
     3 | >>> RUNN echo hi
     4 |
  --------------------
  [1]
  $ printf '# syntax=docker/dockerfile:1\n\nFROM busybox:1.37 as a\nRUN echo hi && false\n' > Dockerfile
  $ docker build -t k .

  [+] Building 1.0s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 111B                                                                                                                                                               0.0s
   => resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                          0.0s
   => CACHED docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                    0.0s
   => => resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.37                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] RUN echo hi && false                                                                                                                                                               0.6s
  ------
   > [2/2] RUN echo hi && false:
  0.539 hi
  ------

   1 warning found (use docker --debug to expand):
   - FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 3)
  Dockerfile:4
  --------------------
     2 |
     3 |     FROM busybox:1.37 as a
     4 | >>> RUN echo hi && false
     5 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo hi && false" did not complete successfully: exit code: 1
  [1]
  $ docker build --check .

  [+] Building 0.4s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 111B                                                                                                                                                               0.0s
   => resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                          0.0s
   => CACHED docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                    0.0s
   => => resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.37                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, 1 warning has been found!

  WARNING: FromAsCasing - https://docs.docker.com/go/dockerfile/rule/from-as-casing/
  'as' and 'FROM' keywords' casing do not match
  Dockerfile:3
  --------------------
     1 |     # syntax=docker/dockerfile:1
     2 |
     3 | >>> FROM busybox:1.37 as a
     4 |     RUN echo hi && false
     5 |
  --------------------
  [1]
  % docker build --call outline .
  $ docker build --call targets .

  [+] Building 0.5s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 111B                                                                                                                                                               0.0s
   => resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                          0.0s
   => CACHED docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                    0.0s
   => => resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                               0.0s
  TARGET      DESCRIPTION
  a (default)
  $ docker build --build-arg BUILDKIT_SYNTAX=docker/dockerfile:1.26 --target a -t k .

  [+] Building 1.1s (7/7) FINISHED                                                                                                                                                         docker:default
   => resolve image config for docker-image://docker.io/docker/dockerfile:1.26                                                                                                                       0.0s
   => CACHED docker-image://docker.io/docker/dockerfile:1.26@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                 0.0s
   => => resolve docker.io/docker/dockerfile:1.26@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                            0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 111B                                                                                                                                                               0.0s
   => WARN: FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 3)                                                                                                                     0.0s
   => [internal] load metadata for docker.io/library/busybox:1.37                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] RUN echo hi && false                                                                                                                                                               0.4s
  ------
   > [2/2] RUN echo hi && false:
  0.386 hi
  ------

   1 warning found (use docker --debug to expand):
   - FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 3)
  Dockerfile:4
  --------------------
     2 |
     3 |     FROM busybox:1.37 as a
     4 | >>> RUN echo hi && false
     5 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo hi && false" did not complete successfully: exit code: 1
  [1]
  $ printf '#syntax=docker/dockerfile:1\nFROM busybox:1.37\nCOPY x /\n' > Dockerfile; echo x > x
  $ docker build -t k .

  [+] Building 0.7s (9/9) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 92B                                                                                                                                                                0.0s
   => resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                          0.0s
   => CACHED docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                    0.0s
   => => resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.37                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 30B                                                                                                                                                                   0.0s
   => [2/2] COPY x /                                                                                                                                                                                 0.1s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:c2140558bd2afa0b2b87176354874e569596d257be010a64aa5894c84545d8c8                                                                                                  0.0s
   => => exporting config sha256:e02261dc7a9d3a5a4ac151c2179cce815d5acb259756160bea1f2572895968dd                                                                                                    0.0s
   => => exporting attestation manifest sha256:04212d0d36fe4ac5b9be2e58486477d37ff9b1db993f3f494fa246c01235da1c                                                                                      0.0s
   => => exporting manifest list sha256:5e464ad6b9e377c2dc2dcf810e035db0aedbf5b4e4dafc491939df900c222629                                                                                             0.0s
   => => naming to docker.io/library/k:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/k:latest                                                                                                                                                     0.0s
  $ docker build -t k .

  [+] Building 0.6s (9/9) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 92B                                                                                                                                                                0.0s
   => resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                          0.0s
   => CACHED docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                    0.0s
   => => resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.37                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 22B                                                                                                                                                                   0.0s
   => [1/2] FROM docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [2/2] COPY x /                                                                                                                                                                          0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:c2140558bd2afa0b2b87176354874e569596d257be010a64aa5894c84545d8c8                                                                                                  0.0s
   => => exporting config sha256:e02261dc7a9d3a5a4ac151c2179cce815d5acb259756160bea1f2572895968dd                                                                                                    0.0s
   => => exporting attestation manifest sha256:b9f2bc866737db999d1f7a766584dd82a1274abd695b57c375d1792a5b3913a3                                                                                      0.0s
   => => exporting manifest list sha256:fbc8194a60a8c9e58d588ef20d46835d7bff06c2e3abec5189770f43b72dcee4                                                                                             0.0s
   => => naming to docker.io/library/k:latest                                                                                                                                                        0.0s
   => => unpacking to docker.io/library/k:latest                                                                                                                                                     0.0s
  % docker build -t k --provenance=mode=max --metadata-file m.json . 2>&1 | tail -1; grep uri m.json
  $ printf '#syntax=docker/dockerfile:1\nFROM busybox:1.37\nENV A=1\n' | docker build -

  [+] Building 0.8s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 91B                                                                                                                                                                0.0s
   => resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                          0.0s
   => CACHED docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                    0.0s
   => => resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.37                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:c92ce0d0dfae0aefd92235dc408912f88bfe218764c7407b7f603065ad9d9ef5                                                                                                  0.0s
   => => exporting config sha256:afb7c7362155ba8eb1b0cc3a109e6720afb9e1aa80dab25945fa7135380bf0fe                                                                                                    0.0s
   => => exporting attestation manifest sha256:f93d76350e77b57a7f0111e83a9953c807fd60463c53ef89926074d3d8406ec7                                                                                      0.0s
   => => exporting manifest list sha256:6f443ed890d32112ae7fdccff614d2318da13f6eee21b0cdd4f555192c9aabf1                                                                                             0.0s
   => => naming to moby-dangling@sha256:6f443ed890d32112ae7fdccff614d2318da13f6eee21b0cdd4f555192c9aabf1                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:6f443ed890d32112ae7fdccff614d2318da13f6eee21b0cdd4f555192c9aabf1                                                                                          0.0s
  $ docker builder prune -af | tail -1
  Total:  27.15MB
  % docker build --progress=plain -t k .
  $ printf 'services:\n  a:\n    build: .\n' > compose.yaml
  $ docker compose build

  [+] Building 0.9s (11/11) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 442B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 92B                                                                                                                                                                0.0s
   => resolve image config for docker-image://docker.io/docker/dockerfile:1                                                                                                                          0.0s
   => CACHED docker-image://docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                    0.0s
   => => resolve docker.io/docker/dockerfile:1@sha256:37bec1cbcdd2c9896a600c941ff3b9e58b77d0c391eac5d742397eb339da53df                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.37                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 22B                                                                                                                                                                   0.0s
   => [1/2] FROM docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => => resolve docker.io/library/busybox:1.37@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => CACHED [2/2] COPY x /                                                                                                                                                                          0.0s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:a5df856edb57f8b9e5c7b27ece41f04a7e936eb86e7583febb33e71dff28b859                                                                                                  0.0s
   => => exporting config sha256:8c6fa113ab57976e3bb5e9936b1116705c471c66dca4fc53af5aaa45f317d0a4                                                                                                    0.0s
   => => exporting attestation manifest sha256:0ead2a0ea93c13a6ade5c5291839af3d6117ced0afa4e1b73b4b6294ef6fefec                                                                                      0.1s
   => => exporting manifest list sha256:699f2bc6a6ed44908b53c7dc83eac381a45d2058058b0ab525ed3b3d24686815                                                                                             0.1s
   => => naming to docker.io/library/k-a:latest                                                                                                                                                      0.0s
   => => unpacking to docker.io/library/k-a:latest                                                                                                                                                   0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  [+] build 1/1
   ✔ Image k-a Built                                                                                                                                                                                  1.1s
  $ docker compose up -d
  [+] up 2/2
   ✔ Network k_default Created                                                                                                                                                                        0.1s
   ✔ Container k-a-1   Started                                                                                                                                                                        0.3s
