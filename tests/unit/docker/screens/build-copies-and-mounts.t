  % docker pull -q busybox:1.36; docker pull -q alpine:3.20; mkdir -p copy && cd copy
  % mkdir -p src/a/b src/c docs; echo 1 > src/a/one.txt; echo 2 > src/a/b/two.txt; echo 3 > src/c/three.md; echo x > docs/readme.md; echo k > .hidden; tar czf arch.tgz -C src a; ln -s one.txt src/a/link; echo s > 'with space.txt'
  $ printf 'FROM busybox:1.36\nCOPY src /s1\nCOPY src/ /s2/\nCOPY src/a/*.txt src/c/three.md /flat/\nCOPY ["with space.txt", "/sp/"]\nRUN find /s1 /s2 /flat /sp | sort\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 190B 0.0s done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/6] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 done
  #4 DONE 0.0s

  #5 [internal] load build context
  #5 transferring context: 322B done
  #5 DONE 0.0s

  #6 [2/6] COPY src /s1
  #6 DONE 0.1s

  #7 [3/6] COPY src/ /s2/
  #7 DONE 0.0s

  #8 [4/6] COPY src/a/*.txt src/c/three.md /flat/
  #8 DONE 0.0s

  #9 [5/6] COPY [with space.txt, /sp/]
  #9 DONE 0.0s

  #10 [6/6] RUN find /s1 /s2 /flat /sp | sort
  #10 0.237 /flat
  #10 0.237 /flat/one.txt
  #10 0.237 /flat/three.md
  #10 0.237 /s1
  #10 0.237 /s1/a
  #10 0.237 /s1/a/b
  #10 0.237 /s1/a/b/two.txt
  #10 0.237 /s1/a/link
  #10 0.237 /s1/a/one.txt
  #10 0.237 /s1/c
  #10 0.237 /s1/c/three.md
  #10 0.237 /s2
  #10 0.237 /s2/a
  #10 0.237 /s2/a/b
  #10 0.237 /s2/a/b/two.txt
  #10 0.237 /s2/a/link
  #10 0.237 /s2/a/one.txt
  #10 0.237 /s2/c
  #10 0.237 /s2/c/three.md
  #10 0.237 /sp
  #10 0.237 /sp/with space.txt
  #10 DONE 0.3s

  #11 exporting to image
  #11 exporting layers
  #11 exporting layers 0.2s done
  #11 exporting manifest sha256:693960fee9ef3385324c6b520335321802efb0781ef4b544e9203ce88c979476
  #11 exporting manifest sha256:693960fee9ef3385324c6b520335321802efb0781ef4b544e9203ce88c979476 0.0s done
  #11 exporting config sha256:014851c5c71bb99473a98fdde5fd3259f9aa0fb9b149c85b7f7b6d639eb859ed 0.0s done
  #11 exporting attestation manifest sha256:b2d263a2b02f0cdeb646bdd367136544aea1ed0eb5ccee213acab09193e620d6 0.0s done
  #11 exporting manifest list sha256:dfa30ed375078dea511568f905e6978745af2da0a5bf743bd646239e0c9f90ec
  #11 exporting manifest list sha256:dfa30ed375078dea511568f905e6978745af2da0a5bf743bd646239e0c9f90ec 0.0s done
  #11 naming to moby-dangling@sha256:dfa30ed375078dea511568f905e6978745af2da0a5bf743bd646239e0c9f90ec done
  #11 unpacking to moby-dangling@sha256:dfa30ed375078dea511568f905e6978745af2da0a5bf743bd646239e0c9f90ec 0.1s done
  #11 DONE 0.4s
  $ printf 'FROM busybox:1.36\nCOPY --parents src/a/b/two.txt src/./c/three.md /p/\nCOPY --parents src/**/*.md /q/\nRUN find /p /q -type f | sort\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 170B 0.0s done
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
  #5 transferring context: 169B done
  #5 DONE 0.0s

  #6 [2/4] COPY --parents src/a/b/two.txt src/./c/three.md /p/
  #6 DONE 0.1s

  #7 [3/4] COPY --parents src/**/*.md /q/
  #7 DONE 0.0s

  #8 [4/4] RUN find /p /q -type f | sort
  #8 0.229 /p/c/three.md
  #8 0.229 /p/src/a/b/two.txt
  #8 0.229 /q/src/c/three.md
  #8 DONE 0.3s

  #9 exporting to image
  #9 exporting layers 0.1s done
  #9 exporting manifest sha256:892dde7816ec946b86c4e19bd9390fe0cc8a5f789e401b59b80045feeb9edaaa 0.0s done
  #9 exporting config sha256:85b2df6e480415224c18df1c72576b370b605eea415c5cbfd9f65bad137a34af 0.0s done
  #9 exporting attestation manifest sha256:1719787025f2478bd432bd5bface389e242636bf136ef8cff16351a266c354bb 0.0s done
  #9 exporting manifest list sha256:8cc62026225ec0243c4b6d10118973fd1c7b3c123aa7013de898478a26dd1338 0.0s done
  #9 naming to moby-dangling@sha256:8cc62026225ec0243c4b6d10118973fd1c7b3c123aa7013de898478a26dd1338 done
  #9 unpacking to moby-dangling@sha256:8cc62026225ec0243c4b6d10118973fd1c7b3c123aa7013de898478a26dd1338 0.1s done
  #9 DONE 0.2s
  $ printf 'FROM busybox:1.36\nCOPY --exclude=*.md --exclude=a/b src /e/\nRUN find /e | sort\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 116B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.1s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 CACHED

  #5 [internal] load build context
  #5 transferring context: 253B done
  #5 DONE 0.0s

  #6 [2/3] COPY --exclude=*.md --exclude=a/b src /e/
  #6 DONE 0.0s

  #7 [3/3] RUN find /e | sort
  #7 0.376 /e
  #7 0.376 /e/a
  #7 0.376 /e/a/link
  #7 0.376 /e/a/one.txt
  #7 0.376 /e/c
  #7 0.376 /e/c/three.md
  #7 DONE 0.4s

  #8 exporting to image
  #8 exporting layers 0.1s done
  #8 exporting manifest sha256:ab78948e772f47b5f51121009ab9d854cd224891f468ed7def54785f153ac90e
  #8 exporting manifest sha256:ab78948e772f47b5f51121009ab9d854cd224891f468ed7def54785f153ac90e done
  #8 exporting config sha256:c713a8276b11ee2ad6be52b7dd0ea68e790e324947c5803917f79921484b09d4 0.0s done
  #8 exporting attestation manifest sha256:1dd591905db0e5d727706576689a900da04d76ecf1493b79e53a07d6eacf3440 0.0s done
  #8 exporting manifest list sha256:7b309190ea40752d9f732546a1d9ad7addfa85118db0bb16175c75c94cf57f19 0.0s done
  #8 naming to moby-dangling@sha256:7b309190ea40752d9f732546a1d9ad7addfa85118db0bb16175c75c94cf57f19 done
  #8 unpacking to moby-dangling@sha256:7b309190ea40752d9f732546a1d9ad7addfa85118db0bb16175c75c94cf57f19 0.0s done
  #8 DONE 0.2s
  $ printf 'FROM busybox:1.36\nADD arch.tgz /t/\nCOPY arch.tgz /c/\nADD --unpack=false arch.tgz /u/\nRUN find /t /c /u | sort\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 147B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/5] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.0s done
  #4 CACHED

  #5 [internal] load build context
  #5 transferring context: 219B done
  #5 DONE 0.0s

  #6 [2/5] ADD arch.tgz /t/
  #6 DONE 0.0s

  #7 [3/5] COPY arch.tgz /c/
  #7 DONE 0.0s

  #8 [4/5] ADD --unpack=false arch.tgz /u/
  #8 DONE 0.0s

  #9 [5/5] RUN find /t /c /u | sort
  #9 0.357 /c
  #9 0.357 /c/arch.tgz
  #9 0.357 /t
  #9 0.357 /t/a
  #9 0.357 /t/a/b
  #9 0.357 /t/a/b/two.txt
  #9 0.357 /t/a/one.txt
  #9 0.357 /u
  #9 0.357 /u/arch.tgz
  #9 DONE 0.4s

  #10 exporting to image
  #10 exporting layers 0.1s done
  #10 exporting manifest sha256:dabaaef138b71bf8d3ffa202f081f7a49db4d8a74656a5a2fe251627ac6995cf done
  #10 exporting config sha256:9ed178ca93f607312dcd4772c77d31acdac5d13dd71c1d2056fd71ac328e240b 0.0s done
  #10 exporting attestation manifest sha256:6adb15873f23635f897c104ccd00e40a956e2ed07a504b1007c5a5846237e150 0.0s done
  #10 exporting manifest list sha256:f717639ad647143a4ff7a06c475e809f99b6fcaaad62e45ba52c26e281c94482 0.0s done
  #10 naming to moby-dangling@sha256:f717639ad647143a4ff7a06c475e809f99b6fcaaad62e45ba52c26e281c94482 done
  #10 unpacking to moby-dangling@sha256:f717639ad647143a4ff7a06c475e809f99b6fcaaad62e45ba52c26e281c94482 0.1s done
  #10 DONE 0.3s
  $ printf 'FROM busybox:1.36\nADD https://localhost:1/x.txt /x\n' > Dockerfile
  % docker build .
  $ printf 'FROM busybox:1.36\nADD --checksum=sha256:abc docs /x\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 89B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> ADD --checksum=sha256:abc docs /x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: checksum requires HTTP(S) or Git sources
  [1]
  $ printf 'FROM busybox:1.36\nADD --keep-git-dir docs /x\n' > Dockerfile
  $ docker build .

  [+] Building 0.4s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 82B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 71B                                                                                                                                                                   0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [2/2] ADD --keep-git-dir docs /x                                                                                                                                                               0.1s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:c60271960f72061126977d1b4de5756412ac944c27bb392f4e6a9fc6205658de                                                                                                  0.0s
   => => exporting config sha256:ab078c912bd710c9500b2731c2c529555dd36b83cac450fa7ef74a4a25c23f55                                                                                                    0.0s
   => => exporting attestation manifest sha256:155042b06d5ca757a2e2185ed5c395db314e4f1826139adbcfc6085f93345ee6                                                                                      0.0s
   => => exporting manifest list sha256:8c9e16d5c62710c93f5216a4b885c9d34b965d98efae0a99f7b3d3c228d4c483                                                                                             0.0s
   => => naming to moby-dangling@sha256:8c9e16d5c62710c93f5216a4b885c9d34b965d98efae0a99f7b3d3c228d4c483                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:8c9e16d5c62710c93f5216a4b885c9d34b965d98efae0a99f7b3d3c228d4c483                                                                                          0.0s
  $ printf 'FROM busybox:1.36\nCOPY src/a/one.txt docs/readme.md /both\n' > Dockerfile
  $ docker build .

  [+] Building 0.4s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 95B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 151B                                                                                                                                                                  0.0s
   => [2/2] COPY src/a/one.txt docs/readme.md /both                                                                                                                                                  0.0s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.1s
   => => exporting manifest sha256:59b338dafe9c0be986be8dbdf831fb946bb914bf181c7cdd0f8ec809accce66c                                                                                                  0.0s
   => => exporting config sha256:c2a4d8e88e611afa458de505253ed5e3f0083d1a190bdf1df278e75206c1d0d0                                                                                                    0.0s
   => => exporting attestation manifest sha256:baf77069a8e1e55fe38ed1a8d2c29bdb2b403ee92a3746a056da36b6ccad8662                                                                                      0.0s
   => => exporting manifest list sha256:d1a2fc9a5ff111f82890002f2004a6979d23cf38787448644ea82e9f8955b0f5                                                                                             0.0s
   => => naming to moby-dangling@sha256:d1a2fc9a5ff111f82890002f2004a6979d23cf38787448644ea82e9f8955b0f5                                                                                             0.0s
   => => unpacking to moby-dangling@sha256:d1a2fc9a5ff111f82890002f2004a6979d23cf38787448644ea82e9f8955b0f5                                                                                          0.0s
  $ printf 'FROM busybox:1.36\nCOPY src/a/one.txt /etc/passwd/\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 87B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 82B                                                                                                                                                                   0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] COPY src/a/one.txt /etc/passwd/                                                                                                                                                    0.0s
  ------
   > [2/2] COPY src/a/one.txt /etc/passwd/:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY src/a/one.txt /etc/passwd/
     3 |
  --------------------
  ERROR: failed to build: failed to solve: mkdir /etc/passwd: not a directory
  [1]
  $ printf 'FROM busybox:1.36\nCOPY src/a/one.txt /etc\nRUN cat /etc/one.txt\nCOPY docs /etc/passwd\n' > Dockerfile
  % docker build .
  $ printf 'FROM busybox:1.36\nWORKDIR /w\nCOPY src/a/one.txt .\nCOPY src/a/one.txt ./new/\nCOPY src/a/one.txt renamed\nCOPY . .\nRUN ls -A; ls new\n' > Dockerfile
  % docker build --progress=plain .
  $ printf '# comment\nsrc/**\n!src/a\nsrc/a/b\n*.tgz\n**/*.md\n.*\n' > .dockerignore
  $ docker build --progress=plain . 2>&1 | grep -v sha256
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 169B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 89B done
  #3 DONE 0.0s

  #4 DONE 0.0s

  #5 [internal] load build context
  #5 transferring context: 209B done
  #5 DONE 0.0s

  #6 [2/7] WORKDIR /w
  #6 CACHED

  #7 [3/7] COPY src/a/one.txt .
  #7 CACHED

  #8 [4/7] COPY src/a/one.txt ./new/
  #8 CACHED

  #9 [5/7] COPY src/a/one.txt renamed
  #9 CACHED

  #10 [6/7] COPY . .
  #10 DONE 0.0s

  #11 [7/7] RUN ls -A; ls new
  #11 0.207 Dockerfile
  #11 0.207 docs
  #11 0.207 new
  #11 0.207 one.txt
  #11 0.207 renamed
  #11 0.207 src
  #11 0.207 with space.txt
  #11 0.208 one.txt
  #11 DONE 0.2s

  #12 exporting to image
  #12 exporting layers 0.1s done
  #12 DONE 0.2s
  $ printf 'FROM busybox:1.36\nCOPY . /i\nRUN find /i | sort\n' > Dockerfile
  $ docker build --progress=plain . 2>&1 | grep -v sha256
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 84B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 89B done
  #3 DONE 0.0s

  #4 CACHED

  #5 [internal] load build context
  #5 transferring context: 261B done
  #5 DONE 0.0s

  #6 [2/3] COPY . /i
  #6 DONE 0.0s

  #7 [3/3] RUN find /i | sort
  #7 0.252 /i
  #7 0.252 /i/Dockerfile
  #7 0.252 /i/docs
  #7 0.252 /i/src
  #7 0.252 /i/src/a
  #7 0.252 /i/src/a/link
  #7 0.252 /i/src/a/one.txt
  #7 0.252 /i/with space.txt
  #7 DONE 0.3s

  #8 exporting to image
  #8 exporting layers 0.1s done
  #8 DONE 0.3s
  $ printf 'Dockerfile\n.dockerignore\n' > .dockerignore
  $ docker build -q -t ign .
  sha256:d871b99988bafef1e9c8ba7e5e65e3c730fe963e3684779372cfd2418c134177
  $ docker run --rm ign ls -A /i
  .hidden
  arch.tgz
  docs
  src
  with space.txt
  $ printf '*\n!docs\n' > .dockerignore
  % docker build --progress=plain . 2>&1 | grep '^#[67]'
  $ printf 'FROM busybox:1.36\nCOPY src /s\n' > Dockerfile
  % docker build .
  $ printf 'docs\n' > Dockerfile.dockerignore
  $ docker build -q .
  sha256:35427e99c8889f426539165eb9697331e99d14ea9fc8b8eafcc6db7425a56058
  $ printf '[a\n' > .dockerignore; rm Dockerfile.dockerignore
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 67B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 43B                                                                                                                                                                   0.0s
  ERROR: failed to build: failed to solve: syntax error in pattern
  [1]
  $ rm .dockerignore
  $ printf 'FROM busybox:1.36\nCOPY <<EOF <<"RAW" /h/\nhome is $HOME ${X:-none}\nEOF\nraw $HOME\nRAW\nCOPY <<-TAB /h/tab\n\tindented\nTAB\nRUN head /h/*\n' > Dockerfile
  % docker build --progress=plain .
  $ printf 'FROM busybox:1.36\nRUN <<EOF\nset -e\necho a\nfalse\necho b\nEOF\n' > Dockerfile
  $ docker build .

  [+] Building 0.6s (5/5) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.1s
   => => transferring dockerfile: 96B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [2/2] RUN <<EOF (set -e...)                                                                                                                                                              0.4s
  ------
   > [2/2] RUN <<EOF (set -e...):
  0.356 a
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN <<EOF
     3 | >>> set -e
     4 | >>> echo a
     5 | >>> false
     6 | >>> echo b
     7 | >>> EOF
     8 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c set -e\necho a\nfalse\necho b\n" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox:1.36\nRUN <<EOF sh -x\necho a\nEOF\nRUN cat <<EOF > /f && cat /f\nline\nEOF\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 120B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.0s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 done
  #4 CACHED

  #5 [2/3] RUN <<EOF sh -x
  #5 0.311 + echo a
  #5 0.311 a
  #5 DONE 0.3s

  #6 [3/3] RUN cat <<EOF > /f && cat /f
  #6 0.215 line
  #6 DONE 0.2s

  #7 exporting to image
  #7 exporting layers 0.1s done
  #7 exporting manifest sha256:e3c8683b48218da28ea47049207f662d8129a96df9383bc3769bfc768fcf1625 done
  #7 exporting config sha256:175901ed8f807d28452db8a809925c03b8de6067fd74cf96d6c0ae7e8b9b03a1
  #7 exporting config sha256:175901ed8f807d28452db8a809925c03b8de6067fd74cf96d6c0ae7e8b9b03a1 0.0s done
  #7 exporting attestation manifest sha256:8ea7def0092a8da8dc36751893209858ad5ec66f0f249a85ce5247dcd4954f0b done
  #7 exporting manifest list sha256:f15be20cc4b6e363afe00c8681a268c04b7f20f8d1bbba40e4ff7a248e3b62c0 done
  #7 naming to moby-dangling@sha256:f15be20cc4b6e363afe00c8681a268c04b7f20f8d1bbba40e4ff7a248e3b62c0 done
  #7 unpacking to moby-dangling@sha256:f15be20cc4b6e363afe00c8681a268c04b7f20f8d1bbba40e4ff7a248e3b62c0 0.0s done
  #7 DONE 0.1s
  $ printf 'FROM busybox:1.36\nRUN <<EOF\n#!/bin/sh\necho "I am $0"\nEOF\n' > Dockerfile
  $ docker build --progress=plain . 2>&1 | grep '^#5'
  #5 [internal] preparing inline document
  #5 DONE 0.0s
  $ printf 'FROM busybox:1.36\nRUN <<EOF\necho a\n' > Dockerfile
  $ docker build .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 72B                                                                                                                                                                0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN <<EOF
     3 | >>> echo a
     4 |
  --------------------
  ERROR: failed to build: failed to solve: unterminated heredoc
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=bind,source=docs,target=/d ls /d; touch /d/x\n' > Dockerfile
  % docker build .
  $ printf 'FROM busybox:1.36\nRUN --mount=type=bind,source=docs,target=/d,rw touch /d/x && ls /d\nRUN ls -d /d\n' > Dockerfile
  $ docker build .

  [+] Building 1.1s (7/7) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 135B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [stage-0 1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 59B                                                                                                                                                                   0.0s
   => [stage-0 2/3] RUN --mount=type=bind,source=docs,target=/d,rw touch /d/x && ls /d                                                                                                               0.4s
   => ERROR [stage-0 3/3] RUN ls -d /d                                                                                                                                                               0.4s
  ------
   > [stage-0 3/3] RUN ls -d /d:
  0.362 ls: /d: No such file or directory
  ------
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     RUN --mount=type=bind,source=docs,target=/d,rw touch /d/x && ls /d
     3 | >>> RUN ls -d /d
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c ls -d /d" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=tmpfs,target=/t,size=1m df /t | tail -1 | awk "{print \\$2}"\nRUN --mount=type=cache,target=/c,id=x,sharing=locked,mode=0700,uid=5 ls -ld /c | cut -c1-20; touch /c/y\nRUN --mount=type=cache,target=/z,id=x ls /z\n' > Dockerfile
  % docker build --progress=plain .
  $ printf 'FROM busybox:1.36\nRUN --mount=type=foo,target=/t true\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 91B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=foo,target=/t true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unsupported mount type "foo"
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=cache true\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 83B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=cache true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid mount target "/"
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=cache,target=/c,sharing=foo true\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 105B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=cache,target=/c,sharing=foo true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unsupported sharing value "foo"
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=bind,src=nosuch,target=/c true\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (6/6) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 103B                                                                                                                                                               0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [internal] load build context                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [stage-0 1/2] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                               0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6                                                                              0.0s
   => ERROR [stage-0 2/2] RUN --mount=type=bind,src=nosuch,target=/c true                                                                                                                            0.0s
  ------
   > [stage-0 2/2] RUN --mount=type=bind,src=nosuch,target=/c true:
  ------
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=type=bind,src=nosuch,target=/c true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref odnjtjpw5edwacoh3f3pyixd9::qnauv53awf1h73lcipto56k2p: "/nosuch": not found
  [1]
  $ printf 'FROM busybox:1.36\nRUN --mount=type=bind,from=alpine:3.20,source=/bin,target=/c ls /c | head -2\n' > Dockerfile
  % docker build --progress=plain . 2>&1 | tail -12
  $ printf 'FROM busybox:1.36\nRUN --mount=type=secret,id=a,env=TOK echo "<$TOK>"\nRUN --mount=type=secret,id=b,target=/s,mode=0444 cat /s; ls -l /s | cut -c1-10\n' > Dockerfile
  $ TOK1=v1 docker build --progress=plain --secret id=a,env=TOK1 --secret id=b,src=docs/readme.md .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 187B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.1s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B 0.0s done
  #3 DONE 0.0s

  #4 [stage-0 1/3] FROM docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6
  #4 resolve docker.io/library/busybox:1.36@sha256:4436f40eb70eb168a2d4b102ac553a5282d7b138877531eadb1d2dc3d6cff5b6 0.1s done
  #4 CACHED

  #5 [stage-0 2/3] RUN --mount=type=secret,id=a,env=TOK echo "<****>"
  #5 0.255 <v1>
  #5 DONE 0.3s

  #6 [stage-0 3/3] RUN --mount=type=secret,id=b,target=/s,mode=0444 cat /s; ls -l /s | cut -c1-10
  #6 0.223 x
  #6 0.224 -r--r--r--
  #6 DONE 0.2s

  #7 exporting to image
  #7 exporting layers 0.1s done
  #7 exporting manifest sha256:71e288554f7560747e0d98d455d3651efb5ca5286f1a081b4a4544df246477af
  #7 exporting manifest sha256:71e288554f7560747e0d98d455d3651efb5ca5286f1a081b4a4544df246477af 0.0s done
  #7 exporting config sha256:46fb264592b7fe500c18b48f13e468f8e155786443706bd242f79e221b3f2e12 0.0s done
  #7 exporting attestation manifest sha256:52c8e48c78de3751362928354d38e3ae1d4922d325c7c759781f6d995b0c9d51 0.0s done
  #7 exporting manifest list sha256:67e4ddb43826ca0a358aec7aad0dcad4d4396c2c25725e59b5fb091d1420b2fe done
  #7 naming to moby-dangling@sha256:67e4ddb43826ca0a358aec7aad0dcad4d4396c2c25725e59b5fb091d1420b2fe done
  #7 unpacking to moby-dangling@sha256:67e4ddb43826ca0a358aec7aad0dcad4d4396c2c25725e59b5fb091d1420b2fe 0.0s done
  #7 DONE 0.2s
  $ printf 'FROM busybox:1.36\nRUN --network=none ip a | grep -c inet\nRUN --network=foo true\n' > Dockerfile
  $ docker build .

  [+] Building 0.2s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 117B                                                                                                                                                               0.0s
  Dockerfile:3
  --------------------
     1 |     FROM busybox:1.36
     2 |     RUN --network=none ip a | grep -c inet
     3 | >>> RUN --network=foo true
     4 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 3: invalid network mode "foo"
  [1]
  $ printf 'FROM busybox:1.36\nRUN --security=insecure true\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 84B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  ERROR: failed to build: failed to solve: failed to load LLB: security.insecure is not allowed
  [1]
  $ docker build --allow security.insecure .

  [+] Building 0.0s (0/0)                                                                                                                                                                  docker:default
  ERROR: failed to build: failed to solve: granting entitlement security.insecure is not allowed by build daemon configuration
  [1]
  $ printf 'FROM busybox:1.36\nRUN --foo=bar true\n' > Dockerfile
  % docker build .
  $ printf 'FROM busybox:1.36\nRUN --mount=target=/x,foo true\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 86B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Dockerfile:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> RUN --mount=target=/x,foo true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid field 'foo' must be a key=value pair
  [1]
  $ printf '# escape=`\nFROM busybox:1.36\nRUN echo a `\n  b\nCOPY docs `\n /d\n' > Dockerfile
  % docker build --progress=plain . 2>&1 | grep -E '^#[0-9]+ (\[|0)'
  $ printf '# escape=x\nFROM busybox:1.36\n' > Dockerfile
  $ docker build .

  [+] Building 0.1s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
  ERROR: failed to build: failed to solve: invalid escape token 'x' does not match ` or \
  [1]
  $ printf '# check=skip=all\nfrom busybox:1.36\nMAINTAINER me\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.0s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 86B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, no warnings found.
  $ printf '# check=error=true\nFROM busybox:1.36\nMAINTAINER me\n' > Dockerfile
  $ docker build .

  [+] Building 0.0s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 88B                                                                                                                                                                0.0s
   => WARN: MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 3)                                                                                              0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s

   1 warning found (use docker --debug to expand):
   - MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 3)
  ERROR: failed to build: failed to solve: lint violation found for rules: MaintainerDeprecated
  [1]
  $ docker build --check .

  [+] Building 0.0s (3/3) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 88B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
  Check complete, 1 warning has been found!

  WARNING: MaintainerDeprecated - https://docs.docker.com/go/dockerfile/rule/maintainer-deprecated/
  Maintainer instruction is deprecated in favor of using label
  Dockerfile:3
  --------------------
     1 |     # check=error=true
     2 |     FROM busybox:1.36
     3 | >>> MAINTAINER me
     4 |
  --------------------

  ERROR: lint violation found for rules: MaintainerDeprecated
  [1]
  $ printf '# check=skip=NoSuchRule;error=maybe\nFROM busybox:1.36\n' > Dockerfile
  $ docker build --check .

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 91B                                                                                                                                                                0.0s
  ERROR: failed to parse check options: failed to parse check option "error=maybe": strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ printf '# syntax=docker/dockerfile:1\nFROM busybox:1.36\n' > Dockerfile
  % docker build .
