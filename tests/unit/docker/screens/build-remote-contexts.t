  % docker run -d --name web -p 8099:80 nginx:1.27 >/dev/null; mkdir c; cd c; echo a > a.txt; printf 'FROM busybox:1.36\nCOPY a.txt /\nRUN cat /a.txt\n' > Dockerfile; tar czf ../ctx.tgz Dockerfile a.txt; tar cf ../ctx.tar Dockerfile a.txt; docker cp -q ../ctx.tgz web:/usr/share/nginx/html/; docker cp -q Dockerfile web:/usr/share/nginx/html/plain; cp ../ctx.tgz .
  $ docker build --progress plain -o type=cacheonly - < ../ctx.tgz
  #0 building with "default" instance using docker driver

  #1 [internal] load remote build context
  #1 DONE 0.0s

  #2 copy /context /
  #2 DONE 0.0s

  #3 [internal] load metadata for docker.io/library/busybox:1.36
  #3 DONE 0.3s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  #4 resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89 done
  #4 sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf 1.04MB / 1.04MB done
  #4 extracting sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf done
  #4 DONE 0.4s

  #5 [2/3] COPY a.txt /
  #5 DONE 0.0s

  #6 [3/3] RUN cat /a.txt
  #6 0.120 a
  #6 DONE 0.2s
  $ docker build --progress plain -o type=cacheonly - < ../ctx.tar 2>&1 | head -7
  #0 building with "default" instance using docker driver

  #1 [internal] load remote build context
  #1 DONE 0.0s

  #2 copy /context /
  #2 DONE 0.0s
  $ docker build --progress plain -o type=cacheonly http://127.0.0.1:8099/ctx.tgz
  #0 building with "default" instance using docker driver

  #1 [internal] load remote build context
  #1 DONE 0.0s

  #2 copy /context /
  #2 DONE 0.0s

  #3 [internal] load metadata for docker.io/library/busybox:1.36
  #3 DONE 0.3s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  #4 resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89 done
  #4 DONE 0.0s

  #5 [2/3] COPY a.txt /
  #5 CACHED

  #6 [3/3] RUN cat /a.txt
  #6 CACHED
  $ docker build --progress plain -o type=cacheonly http://127.0.0.1:8099/plain
  #0 building with "default" instance using docker driver

  #1 [internal] load remote build context
  #1 DONE 0.0s

  #2 copy /context /
  #2 DONE 0.0s

  #3 [internal] load metadata for docker.io/library/busybox:1.36
  #3 DONE 0.3s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  #4 resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89 done
  #4 CANCELED

  #5 [2/3] COPY a.txt /
  #5 ERROR: failed to calculate checksum of ref ff9lw57666vfd5yd785rpi440::f6u7do45hysrerz0khtqxdog8: "/a.txt": not found
  ------
   > [2/3] COPY a.txt /:
  ------
  context:2
  --------------------
     1 |     FROM busybox:1.36
     2 | >>> COPY a.txt /
     3 |     RUN cat /a.txt
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref ff9lw57666vfd5yd785rpi440::f6u7do45hysrerz0khtqxdog8: "/a.txt": not found
  [1]
  $ docker build http://127.0.0.1:8099/nope

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                          docker:default
   => ERROR [internal] load remote build context                                                                                                                                                      0.0s
  ------
   > [internal] load remote build context:
  ------
  ERROR: failed to build: failed to stat policy file Dockerfile.rego: failed to load cache key: invalid response status 404
  [1]
  $ docker build https://github.com/foo/bar.git

  [+] Building 0.0s (1/1) FINISHED                                                                                                                                                          docker:default
   => ERROR [internal] load git source https://github.com/foo/bar.git                                                                                                                                 0.0s
  ------
   > [internal] load git source https://github.com/foo/bar.git:
  0.000 fatal: unable to access 'https://github.com/foo/bar.git/': Could not resolve host: github.com
  ------
  ERROR: failed to build: failed to stat policy file Dockerfile.rego: failed to load cache key: error fetching default branch for repository https://github.com/foo/bar.git: git stderr:
  fatal: unable to access 'https://github.com/foo/bar.git/': Could not resolve host: github.com
  : exit status 128
  [1]
  $ docker build github.com/foo/bar

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: unknown protocol
  [1]
  $ docker build git@github.com:foo/bar.git

  [+] Building 0.0s (0/0)                                                                                                                                                                   docker:default
  ERROR: failed to build: failed to convert agent config {default [] false}: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set
  [1]
  $ docker build -f nope - < ../ctx.tgz

  [+] Building 0.0s (2/2) FINISHED                                                                                                                                                          docker:default
   => [internal] load remote build context                                                                                                                                                            0.0s
   => copy /context /                                                                                                                                                                                 0.0s
  ERROR: failed to build: failed to solve: failed to read dockerfile: open nope: no such file or directory
  [1]
  $ printf 'FROM busybox:1.36\nADD ctx.tgz /x/\nRUN ls /x\n' | docker build --progress plain -f - -o type=cacheonly . 2>&1 | tail -4
  #7 [3/3] RUN ls /x
  #7 0.120 Dockerfile
  #7 0.120 a.txt
  #7 DONE 0.2s
  % docker pull -q busybox:1.36
  $ docker save busybox:1.36 | gzip > b.tgz; docker rmi busybox:1.36 >/dev/null; docker load -i b.tgz; docker load < b.tgz
  Loaded image: busybox:1.36
  Loaded image: busybox:1.36
  $ docker export web | gzip | docker import - imp:1; docker run --rm imp:1 ls /usr/share/nginx/html
  sha256:05febc794e1b15219e1a66277d4153a2ec6ffe8652f6b447661b31e3d2ea3ef6
  50x.html
  ctx.tgz
  index.html
  plain
