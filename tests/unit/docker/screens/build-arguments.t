  % docker pull -q busybox:1.36; docker pull -q alpine:3.20; mkdir -p args && cd args
  $ printf 'ARG V=1.36\nARG UNUSED\nFROM busybox:$V\nRUN echo "[$V]"\nARG V\nRUN echo "[$V]"\nARG V=2\nRUN echo "[$V]"\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 137B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/4] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 DONE 0.0s

  #5 [2/4] RUN echo "[$V]"
  #5 0.229 []
  #5 DONE 0.3s

  #6 [3/4] RUN echo "[1.36]"
  #6 0.274 [1.36]
  #6 DONE 0.3s

  #7 [4/4] RUN echo "[2]"
  #7 0.431 [2]
  #7 DONE 0.5s

  #8 exporting to image
  #8 exporting layers 0.1s done
  #8 exporting manifest sha256:8001f15722861b94c7f71a5c3afd01a7d39bb86910f372a99e37d0aa4c815b89 0.0s done
  #8 exporting config sha256:d54bcfe4b592b1f8a2a536c578e193b9971856748ed3ea1e9692d905d0c7fce9 done
  #8 exporting attestation manifest sha256:2439d7cbad9dc43ae370ce9a48a12c717085cc76508a6d2101f133e058654718 0.0s done
  #8 exporting manifest list sha256:9c9bed37681f1170ba4da01bf2c4e2ca4f0cf3b07571b50cd7b6ed3745fad39e 0.0s done
  #8 naming to moby-dangling@sha256:9c9bed37681f1170ba4da01bf2c4e2ca4f0cf3b07571b50cd7b6ed3745fad39e done
  #8 unpacking to moby-dangling@sha256:9c9bed37681f1170ba4da01bf2c4e2ca4f0cf3b07571b50cd7b6ed3745fad39e 0.0s done
  #8 DONE 0.2s
  $ docker build --progress=plain --build-arg V=latest .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 137B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/4] FROM docker.io/library/busybox:latest@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:latest@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 done
  #4 DONE 0.0s

  #5 [2/4] RUN echo "[$V]"
  #5 CACHED

  #6 [3/4] RUN echo "[latest]"
  #6 0.197 [latest]
  #6 DONE 0.2s

  #7 [4/4] RUN echo "[latest]"
  #7 0.201 [latest]
  #7 DONE 0.2s

  #8 exporting to image
  #8 exporting layers 0.1s done
  #8 exporting manifest sha256:57eb4d5e063ea806331a0a84f86dd22ddc1bea9e41cd2494ac86785a790242ab
  #8 exporting manifest sha256:57eb4d5e063ea806331a0a84f86dd22ddc1bea9e41cd2494ac86785a790242ab 0.0s done
  #8 exporting config sha256:d67eab4fe9a6ad5f7cb72d7fa0a21ca26501323bc47d3505855afbf4c4c28f31 0.0s done
  #8 exporting attestation manifest sha256:212849da2768c833426f9f4a54a248b0f49c15415f55efb53a7a38a1069faadf 0.0s done
  #8 exporting manifest list sha256:52cf7eac56a815c82c3165f3e57c43fa400c4b6f3fe82a91fac40809023c2395 0.0s done
  #8 naming to moby-dangling@sha256:52cf7eac56a815c82c3165f3e57c43fa400c4b6f3fe82a91fac40809023c2395 done
  #8 unpacking to moby-dangling@sha256:52cf7eac56a815c82c3165f3e57c43fa400c4b6f3fe82a91fac40809023c2395 done
  #8 DONE 0.2s
  $ docker build --build-arg V= .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 137B                                                                                                                                                               0.0s
  Dockerfile:3
  --------------------
     1 |     ARG V=1.36
     2 |     ARG UNUSED
     3 | >>> FROM busybox:$V
     4 |     RUN echo "[$V]"
     5 |     ARG V
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "busybox:": invalid reference format
  [1]
  $ printf 'ARG TAG\nFROM busybox:$TAG\n' > Dockerfile
  $ docker build .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 63B                                                                                                                                                                0.0s
   => WARN: InvalidDefaultArgInFrom: Default value for ARG busybox:$TAG results in empty or invalid base image name (line 2)                                                                         0.0s

   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG busybox:$TAG results in empty or invalid base image name (line 2)
  Dockerfile:2
  --------------------
     1 |     ARG TAG
     2 | >>> FROM busybox:$TAG
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "busybox:": invalid reference format
  [1]
  $ docker build --check .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 63B                                                                                                                                                                0.0s
  Check complete, 1 warning has been found!

  WARNING: InvalidDefaultArgInFrom - https://docs.docker.com/go/dockerfile/rule/invalid-default-arg-in-from/
  Default value for ARG busybox:$TAG results in empty or invalid base image name
  Dockerfile:2
  --------------------
     1 |     ARG TAG
     2 | >>> FROM busybox:$TAG
     3 |
  --------------------

  ERROR: failed to parse stage name "busybox:": invalid reference format
  Dockerfile:2
  --------------------
     1 |     ARG TAG
     2 | >>> FROM busybox:$TAG
     3 |
  --------------------
  [1]
  $ printf 'ARG IMG\nFROM $IMG\n' > Dockerfile
  $ docker build .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 55B                                                                                                                                                                0.0s
   => WARN: InvalidDefaultArgInFrom: Default value for ARG $IMG results in empty or invalid base image name (line 2)                                                                                 0.0s

   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG $IMG results in empty or invalid base image name (line 2)
  Dockerfile:2
  --------------------
     1 |     ARG IMG
     2 | >>> FROM $IMG
     3 |
  --------------------
  ERROR: failed to build: failed to solve: base name ($IMG) should not be blank
  [1]
  $ docker build --check .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 55B                                                                                                                                                                0.0s
  Check complete, 1 warning has been found!

  WARNING: InvalidDefaultArgInFrom - https://docs.docker.com/go/dockerfile/rule/invalid-default-arg-in-from/
  Default value for ARG $IMG results in empty or invalid base image name
  Dockerfile:2
  --------------------
     1 |     ARG IMG
     2 | >>> FROM $IMG
     3 |
  --------------------

  ERROR: base name ($IMG) should not be blank
  Dockerfile:2
  --------------------
     1 |     ARG IMG
     2 | >>> FROM $IMG
     3 |
  --------------------
  [1]
  $ docker build -q --build-arg IMG=busybox:1.36 -t fromarg .
  sha256:09c1c5f607af0bae20c22c1babde88c92ae17c641485d65b6b7f203f9c63b8d5
  $ IMG=busybox:1.36 docker build -q --build-arg IMG -t fromarg .
  sha256:cba96ee5683012405127254ee13e9372573fc032c2e0754177cdece794f55ca9
  $ docker build --build-arg -t fromarg .
  ERROR: docker: 'docker buildx build' requires 1 argument

  Usage:  docker buildx build [OPTIONS] PATH | URL | -

  Run 'docker buildx build --help' for more information
  [1]
  $ docker build --build-arg =x -t fromarg .
  ERROR: invalid key-value pair "=x": empty key
  [1]
  $ cat > Dockerfile <<'END'
  > FROM busybox:1.36
  > ARG A=foo/bar/baz.txt
  > ARG EMPTY=
  > ENV P1=${A#*/} P2=${A##*/} P3=${A%/*} P4=${A%%/*} P5=${A/foo/X} P6=${A//a/_}
  > ENV D1=${NOPE:-def} D2=${NOPE-def} D3=${EMPTY:-def} D4=${EMPTY-def} D5=${A:+set} D6=${NOPE:+set} D7=${NOPE+set}
  > RUN env | grep -E '^[PD][0-9]' | sort
  > END
  $ docker build --progress=plain -t exp .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 317B done
  #1 WARN: UndefinedVar: Usage of undefined variable '$NOPE' (line 5)
  #1 WARN: UndefinedVar: Usage of undefined variable '$NOPE' (line 5)
  #1 WARN: UndefinedVar: Usage of undefined variable '$NOPE' (line 5)
  #1 WARN: UndefinedVar: Usage of undefined variable '$NOPE' (line 5)
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B 0.0s done
  #3 DONE 0.0s

  #4 [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 CACHED

  #5 [2/2] RUN env | grep -E '^[PD][0-9]' | sort
  #5 0.279 D1=def
  #5 0.279 D2=def
  #5 0.279 D3=def
  #5 0.279 D4=
  #5 0.279 D5=set
  #5 0.279 D6=
  #5 0.279 D7=
  #5 0.279 P1=bar/baz.txt
  #5 0.279 P2=baz.txt
  #5 0.279 P3=foo/bar
  #5 0.279 P4=foo
  #5 0.279 P5=X/bar/baz.txt
  #5 0.279 P6=foo/b_r/b_z.txt
  #5 DONE 0.3s

  #6 exporting to image
  #6 exporting layers 0.1s done
  #6 exporting manifest sha256:dfc483c8ee7769ddaad7331c50849f895520564456581db67f1327412af6322b 0.0s done
  #6 exporting config sha256:6ee295173921c8b66a88c1ab3dc35197e12c4c4095237fac625d96560b59c321
  #6 exporting config sha256:6ee295173921c8b66a88c1ab3dc35197e12c4c4095237fac625d96560b59c321 0.0s done
  #6 exporting attestation manifest sha256:53cd6d14e94073107094999aff01a4201747c53efa9d095252accc204eee9fa6 0.0s done
  #6 exporting manifest list sha256:5d24ab8219553aee1f407daafcfb696fb81cdeea9290e9b89b1ab4b959363df4 done
  #6 naming to docker.io/library/exp:latest done
  #6 unpacking to docker.io/library/exp:latest 0.0s done
  #6 DONE 0.2s

   1 warning found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$NOPE' (line 5)
  $ docker inspect -f '{{json .Config.Env}}' exp
  ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","P1=bar/baz.txt","P2=baz.txt","P3=foo/bar","P4=foo","P5=X/bar/baz.txt","P6=foo/b_r/b_z.txt","D1=def","D2=def","D3=def","D4=","D5=set","D6=","D7="]
  $ printf 'FROM busybox:1.36\nENV X=${NOPE:?must be set}\n' > Dockerfile
  $ docker build .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 82B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV X=${NOPE:?must be set}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: Syntax error - can't find = in "be". Must be of the form: name=value
  [1]
  $ printf 'FROM busybox:1.36\nENV X=${NOPE?}\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 70B                                                                                                                                                                0.0s
   => WARN: UndefinedVar: Usage of undefined variable '$NOPE' (line 2)                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s

   1 warning found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$NOPE' (line 2)
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV X=${NOPE?}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${NOPE?}": NOPE: is not allowed to be unset
  [1]
  $ printf 'FROM busybox:1.36\nENV X=${A:1:2}\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 70B                                                                                                                                                                0.0s
   => WARN: UndefinedVar: Usage of undefined variable '$A' (line 2)                                                                                                                                  0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s

   1 warning found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$A' (line 2)
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV X=${A:1:2}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${A:1:2}": unsupported modifier (:1) in substitution
  [1]
  $ printf 'FROM busybox:1.36\nENV X=${A^^}\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 68B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV X=${A^^}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${A^^}": unsupported modifier (^) in substitution
  [1]
  $ printf 'FROM busybox:1.36\nENV X=${A\n' > Dockerfile
  $ docker build .

  [+] Building 0.2s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 65B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV X=${A
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${A": unsupported modifier (�) in substitution
  [1]
  $ printf 'FROM busybox:1.36\nENV X="abc\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ENV X="abc
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "\"abc": unexpected end of statement while looking for matching double-quote
  [1]
  $ printf "FROM busybox:1.36\nENV X=\$\$ Y='\$HOME' Z=\\\\\$HOME W=\"\\\\\$HOME\"\n" > Dockerfile; cat Dockerfile
  FROM busybox:1.36
  ENV X=$$ Y='$HOME' Z=\$HOME W="\$HOME"
  $ docker build -t dollars .

  [+] Building 0.2s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 94B                                                                                                                                                                0.0s
   => WARN: UndefinedVar: Usage of undefined variable '$$' (line 2)                                                                                                                                  0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:a366b65f409b75e1eb1ab3abc0e94c18bc4f8a4a60487f3adfcb5ccdc24beaf9                                                                                                  0.0s
   => => exporting config sha256:33f9083f33e5b5014961f68801b20f901317f99688de04a0463b6057758bbd39                                                                                                    0.0s
   => => exporting attestation manifest sha256:49e2360030c4900c6ce999c8d709c7a90b422b1be2830d32531b2ea0a2cc3166                                                                                      0.0s
   => => exporting manifest list sha256:5b07da512457002c46e42cfacc1aa4051b94322b7399be01089d835e37ec08d5                                                                                             0.0s
   => => naming to docker.io/library/dollars:latest                                                                                                                                                  0.0s
   => => unpacking to docker.io/library/dollars:latest                                                                                                                                               0.0s

   1 warning found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$$' (line 2)
  $ docker inspect -f '{{json .Config.Env}}' dollars
  ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","X=","Y=$HOME","Z=$HOME","W=$HOME"]
  $ printf 'FROM busybox:1.36\nARG A=1 B=2 C\nRUN echo $A$B$C\n' > Dockerfile
  $ docker build --progress=plain --build-arg C=3 --build-arg B=9 .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 85B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 done
  #4 CACHED

  #5 [2/2] RUN echo 193
  #5 0.276 193
  #5 DONE 0.3s

  #6 exporting to image
  #6 exporting layers 0.1s done
  #6 exporting manifest sha256:4d79525c29959ddb46efa491046ee1f3244926c2dcc4fd359aca73ec244487ed
  #6 exporting manifest sha256:4d79525c29959ddb46efa491046ee1f3244926c2dcc4fd359aca73ec244487ed 0.0s done
  #6 exporting config sha256:62d72765c1c2f2b40adc1a2519521a69667421e1b52a201fa6e4adda8f263b82 0.1s done
  #6 exporting attestation manifest sha256:79e19aa4585199791c69fab98365d9b7d8aead5e8a868c55e94b702675353a44 0.0s done
  #6 exporting manifest list sha256:8e22cc2a10443c3daeb5a5787daf1a9bbb76f139870d84148593a5a0b02fe391
  #6 exporting manifest list sha256:8e22cc2a10443c3daeb5a5787daf1a9bbb76f139870d84148593a5a0b02fe391 done
  #6 naming to moby-dangling@sha256:8e22cc2a10443c3daeb5a5787daf1a9bbb76f139870d84148593a5a0b02fe391 done
  #6 unpacking to moby-dangling@sha256:8e22cc2a10443c3daeb5a5787daf1a9bbb76f139870d84148593a5a0b02fe391 done
  #6 DONE 0.2s
  $ printf 'FROM busybox:1.36\nARG A B=\n' > Dockerfile
  $ docker build -q --build-arg A=x -t ab .
  sha256:c2059f99a572f26490508f7823c6954d6b4027db8a6ab8ec7773ab508facefd6
  $ docker history --no-trunc --format '{{.CreatedBy}}' ab
  ARG A=x B=
  BusyBox 1.36.1 (glibc), Debian 12
  $ printf 'FROM busybox:1.36\nARG A-B=1\n' > Dockerfile
  $ docker build .

  [+] Building 0.3s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 65B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => exporting to image                                                                                                                                                                             0.1s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:918947dcc8733d5052d1ba84eb5b355b748f6df17096117523a91e8669840d99                                                                                                  0.0s
   => => exporting config sha256:30c6e4a8f70513a3cd262ea870d5b702794560aeaf29b09743dd18c55c99029d                                                                                                    0.0s
   => => exporting attestation manifest sha256:4c601966220eb7beb1a24cf91075c18a21b5f3f3f548f9bef4813d52883bf3ee                                                                                      0.0s
   => => exporting manifest list sha256:3b3e71e662470427ef862a6cd6e9ea16fe76b39517c3032e83af2f8bdb098861                                                                                             0.0s
   => => naming to moby-dangling@sha256:3b3e71e662470427ef862a6cd6e9ea16fe76b39517c3032e83af2f8bdb098861                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:3b3e71e662470427ef862a6cd6e9ea16fe76b39517c3032e83af2f8bdb098861                                                                                          0.0s
  $ printf 'FROM busybox:1.36\nARG A = 1\n' > Dockerfile
  $ printf 'FROM busybox:1.36\nARG "A=1 2"\nRUN echo $A\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 79B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ARG "A=1 2"
     3 |     RUN echo $A
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "1 2\"": unexpected end of statement while looking for matching double-quote
  [1]
  $ printf 'FROM busybox:1.36\nRUN echo $HTTP_PROXY $TARGETPLATFORM $TARGETOS/$BUILDARCH\nARG TARGETPLATFORM TARGETOS BUILDARCH BUILDPLATFORM TARGETARCH TARGETSTAGE\nRUN echo $HTTP_PROXY $TARGETPLATFORM $TARGETOS/$BUILDARCH $BUILDPLATFORM $TARGETARCH $TARGETSTAGE\n' > Dockerfile
  $ docker build --progress=plain --build-arg HTTP_PROXY=http://p:1 -t prox .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 288B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 done
  #4 CACHED

  #5 [2/3] RUN echo $HTTP_PROXY $TARGETPLATFORM $TARGETOS/$BUILDARCH
  #5 0.327 http://p:1 /
  #5 DONE 0.3s

  #6 [3/3] RUN echo $HTTP_PROXY linux/amd64 linux/amd64 linux/amd64 amd64 default
  #6 0.425 http://p:1 linux/amd64 linux/amd64 linux/amd64 amd64 default
  #6 DONE 0.5s

  #7 exporting to image
  #7 exporting layers 0.1s done
  #7 exporting manifest sha256:1aaad2d3591dad93c1a4292b199dd9771dc9c7049afb45bfb4f86042c46212bc 0.0s done
  #7 exporting config sha256:2a07fe80a9f39c081f03014bb97982b6fd6453961b756eac13eacdbc371c1cf0 0.0s done
  #7 exporting attestation manifest sha256:255c38eb9cd65a9597800bc36f25b797e349943a61f62a85c58e4937b02308b0 0.0s done
  #7 exporting manifest list sha256:dca7cb0d91f53c94500823c2c2c443684ddb801926d7264e155184b0a1734565
  #7 exporting manifest list sha256:dca7cb0d91f53c94500823c2c2c443684ddb801926d7264e155184b0a1734565 0.0s done
  #7 naming to docker.io/library/prox:latest done
  #7 unpacking to docker.io/library/prox:latest 0.1s done
  #7 DONE 0.3s
  $ docker history --no-trunc --format '{{.CreatedBy}}' prox
  RUN |6 TARGETPLATFORM=linux/amd64 TARGETOS=linux BUILDARCH=amd64 BUILDPLATFORM=linux/amd64 TARGETARCH=amd64 TARGETSTAGE=default /bin/sh -c echo $HTTP_PROXY $TARGETPLATFORM $TARGETOS/$BUILDARCH $BUILDPLATFORM $TARGETARCH $TARGETSTAGE # buildkit
  ARG TARGETPLATFORM=linux/amd64 TARGETOS=linux BUILDARCH=amd64 BUILDPLATFORM=linux/amd64 TARGETARCH=amd64 TARGETSTAGE=default
  RUN /bin/sh -c echo $HTTP_PROXY $TARGETPLATFORM $TARGETOS/$BUILDARCH # buildkit
  BusyBox 1.36.1 (glibc), Debian 12
  $ printf 'FROM busybox:1.36\nARG MYTOKEN\nENV PASSWORD=1\nARG api_key=2\nENV PUBLIC_KEY=3\n' > Dockerfile
  $ docker build .

  [+] Building 0.4s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 113B                                                                                                                                                               0.0s
   => WARN: SecretsUsedInArgOrEnv: Do not use ARG or ENV instructions for sensitive data (ENV "PASSWORD") (line 3)                                                                                   0.0s
   => WARN: SecretsUsedInArgOrEnv: Do not use ARG or ENV instructions for sensitive data (ARG "api_key") (line 4)                                                                                    0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/1] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:9e0c9c7042bc639fb37908d2ac4a6985e7a0f6e565c9581380bf4f9bb24bc647                                                                                                  0.0s
   => => exporting config sha256:a0d151332884b66c5b79f11787b051f531bed24c669345076f75fecaaa84c8c8                                                                                                    0.0s
   => => exporting attestation manifest sha256:4a868b0741e321f629e565ae9dca329dbb7770e443016821350a35a592290de4                                                                                      0.1s
   => => exporting manifest list sha256:2ef8bf5f9c00798a422dc483b4a53d2faae21421a8f20c8455285e38ad591059                                                                                             0.0s
   => => naming to moby-dangling@sha256:2ef8bf5f9c00798a422dc483b4a53d2faae21421a8f20c8455285e38ad591059                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:2ef8bf5f9c00798a422dc483b4a53d2faae21421a8f20c8455285e38ad591059                                                                                          0.0s

   2 warnings found (use docker --debug to expand):
   - SecretsUsedInArgOrEnv: Do not use ARG or ENV instructions for sensitive data (ENV "PASSWORD") (line 3)
   - SecretsUsedInArgOrEnv: Do not use ARG or ENV instructions for sensitive data (ARG "api_key") (line 4)
  $ docker build --check .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 113B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, 2 warnings have been found!

  WARNING: SecretsUsedInArgOrEnv - https://docs.docker.com/go/dockerfile/rule/secrets-used-in-arg-or-env/
  Do not use ARG or ENV instructions for sensitive data (ENV "PASSWORD")
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     ARG MYTOKEN
     3 | >>> ENV PASSWORD=1
     4 |     ARG api_key=2
     5 |     ENV PUBLIC_KEY=3
  --------------------

  WARNING: SecretsUsedInArgOrEnv - https://docs.docker.com/go/dockerfile/rule/secrets-used-in-arg-or-env/
  Do not use ARG or ENV instructions for sensitive data (ARG "api_key")
  Dockerfile:4
  --------------------
     2 |     ARG MYTOKEN
     3 |     ENV PASSWORD=1
     4 | >>> ARG api_key=2
     5 |     ENV PUBLIC_KEY=3
     6 |
  --------------------
  [1]
  $ printf 'FROM busybox:1.36 AS x\nARG A=1\nFROM x\nRUN echo "<$A>"\nFROM busybox:1.36\nRUN echo "<$A>"\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 125B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [stage-2 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 CACHED

  #5 [stage-2 2/2] RUN echo "<$A>"
  #5 0.286 <>
  #5 DONE 0.3s

  #6 exporting to image
  #6 exporting layers 0.1s done
  #6 exporting manifest sha256:e9e6ba83fb65cb95492512e16cfbd7635b299cc6acec12ef5ea18f4b30b59eac
  #6 exporting manifest sha256:e9e6ba83fb65cb95492512e16cfbd7635b299cc6acec12ef5ea18f4b30b59eac 0.0s done
  #6 exporting config sha256:2f8ce99e544aab1abc7b2c0d4ea5a15eae14fbef54868b0416b31f6711af0d38 0.0s done
  #6 exporting attestation manifest sha256:d5c28f7590cb853269ee66c4300ab8b55640bf7f736c885a47bfa8996ee3a602 0.0s done
  #6 exporting manifest list sha256:b20c51b1c185adc9afad8446b1ddb7195ed79a7f73b0850b3619f5ca87d96953 0.0s done
  #6 naming to moby-dangling@sha256:b20c51b1c185adc9afad8446b1ddb7195ed79a7f73b0850b3619f5ca87d96953 done
  #6 unpacking to moby-dangling@sha256:b20c51b1c185adc9afad8446b1ddb7195ed79a7f73b0850b3619f5ca87d96953 0.0s done
  #6 DONE 0.2s
  $ printf 'FROM busybox:1.36\nARG A=1\nENV A=2\nRUN echo $A\n' > Dockerfile
  $ printf 'FROM busybox:1.36\nENV A=1\nARG A=2\nRUN echo $A\n' > Dockerfile
  $ printf 'FROM busybox:1.36\nARG N=3\nEXPOSE ${N}000\nUSER ${N}\nWORKDIR /d$N\nVOLUME /v$N\nSTOPSIGNAL $N\nLABEL l=$N\nHEALTHCHECK CMD echo $N\nCMD echo $N\nENTRYPOINT ["$N"]\n' > Dockerfile
  $ docker build -q -t where .
  sha256:8500b59513643ef99c31f3adf6aafc8e7e3b5c4eb37b044936918c3d9383baaa
  $ docker inspect -f '{{json .Config}}' where | tr , '\n'
  {"User":"3"
  "ExposedPorts":{"3000/tcp":{}}
  "Env":["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]
  "Entrypoint":["$N"]
  "Cmd":["/bin/sh"
  "-c"
  "echo $N"]
  "Volumes":{"/v3":{}}
  "WorkingDir":"/d3"
  "Labels":{"l":"3"}
  "StopSignal":"3"
  "ArgsEscaped":true
  "Healthcheck":{"Test":["CMD-SHELL"
  "echo $N"]}}
  $ docker history where
  IMAGE          CREATED         CREATED BY                                      SIZE      COMMENT
  8500b5951364   1 second ago    ENTRYPOINT ["$N"]                               0B        buildkit.dockerfile.v0
  <missing>      1 second ago    CMD ["/bin/sh" "-c" "echo $N"]                  0B        buildkit.dockerfile.v0
  <missing>      1 second ago    HEALTHCHECK {Test:[CMD-SHELL echo $N] Interv…   0B        buildkit.dockerfile.v0
  <missing>      1 second ago    LABEL l=3                                       0B        buildkit.dockerfile.v0
  <missing>      1 second ago    STOPSIGNAL 3                                    0B        buildkit.dockerfile.v0
  <missing>      1 second ago    VOLUME [/v3]                                    0B        buildkit.dockerfile.v0
  <missing>      1 second ago    WORKDIR /d3                                     8.19kB    buildkit.dockerfile.v0
  <missing>      1 second ago    USER 3                                          0B        buildkit.dockerfile.v0
  <missing>      1 second ago    EXPOSE [3000/tcp]                               0B        buildkit.dockerfile.v0
  <missing>      1 second ago    ARG N=3                                         0B        buildkit.dockerfile.v0
  <missing>      19 months ago   BusyBox 1.36.1 (glibc), Debian 12               2.04MB
  $ docker build -q --label a=1 --label b --label =c -t lab .
  ERROR: invalid key-value pair "=c": empty key
  [1]
  $ docker build -q --label a=1 --label a=2 --label b -t lab .
  sha256:0f1864319697ec6bf97828526579024fac65689987cf959d65644f446e839663
  $ docker inspect -f '{{json .Config.Labels}}' lab
  {"a":"2","b":"","l":"3"}
