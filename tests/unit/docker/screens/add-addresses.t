  % docker run -d --name web -p 8099:80 nginx:1.27 >/dev/null; docker exec web sh -c 'echo a > /usr/share/nginx/html/a.txt'
  % sleep 2; mkdir c; cd c; echo a > a.txt
  $ curl -s localhost:8099/a.txt
  a
  $ printf 'FROM busybox:1.36\nADD http://127.0.0.1:8099/a.txt /b.txt\nRUN cat /b.txt; ls -l /b.txt\n' | docker build --progress plain -o type=cacheonly -
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 122B done
  #1 DONE 0.0s

  #2 [internal] load metadata for docker.io/library/busybox:1.36
  #2 DONE 0.3s

  #3 [internal] load .dockerignore
  #3 transferring context: 2B done
  #3 DONE 0.0s

  #4 [1/3] FROM docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89
  #4 resolve docker.io/library/busybox:1.36@sha256:6f86b990e87c89e133fc987147441054541f0efe5e23bea2d51ed0eba1148c89 done
  #4 sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf 1.04MB / 1.04MB done
  #4 extracting sha256:f09818dd96d88ddd8e87c8c9f4d5fd90a673a1461ebd6f662100130402933ebf done
  #4 DONE 0.4s

  #5 [2/3] ADD http://127.0.0.1:8099/a.txt /b.txt
  #5 DONE 0.0s

  #6 [2/3] ADD http://127.0.0.1:8099/a.txt /b.txt
  #6 DONE 0.0s

  #7 [3/3] RUN cat /b.txt; ls -l /b.txt
  #7 0.120 a
  #7 0.120 -rw-------    1 root     root             2 Nov 20 22:40 /b.txt
  #7 DONE 0.2s
  $ printf 'FROM scratch\nADD http://127.0.0.1:8099/a.txt /dir/\n' | docker build --progress plain -o type=cacheonly -
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 87B done
  #1 DONE 0.0s

  #2 [internal] load .dockerignore
  #2 transferring context: 2B done
  #2 DONE 0.0s

  #3 [1/1] ADD http://127.0.0.1:8099/a.txt /dir/
  #3 CACHED

  #4 [1/1] ADD http://127.0.0.1:8099/a.txt /dir/
  #4 DONE 0.0s
  $ printf 'FROM scratch\nADD http://127.0.0.1:8099/nope.txt /dir/\n' | docker build --progress plain -o type=cacheonly -
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 90B done
  #1 DONE 0.0s

  #2 [internal] load .dockerignore
  #2 transferring context: 2B done
  #2 DONE 0.0s

  #3 [1/1] ADD http://127.0.0.1:8099/nope.txt /dir/
  #3 ERROR: invalid response status 404
  ------
   > [1/1] ADD http://127.0.0.1:8099/nope.txt /dir/:
  ------
  ERROR: failed to build: failed to solve: failed to load cache key: invalid response status 404
  [1]
  $ printf 'FROM scratch\nADD http://127.0.0.1:1/nope.txt /dir/\n' | docker build --progress plain -o type=cacheonly -
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 87B done
  #1 DONE 0.0s

  #2 [internal] load .dockerignore
  #2 transferring context: 2B done
  #2 DONE 0.0s

  #3 [1/1] ADD http://127.0.0.1:1/nope.txt /dir/
  #3 ERROR: Get "http://127.0.0.1:1/nope.txt": dial tcp 127.0.0.1:1: connect: connection refused
  ------
   > [1/1] ADD http://127.0.0.1:1/nope.txt /dir/:
  ------
  ERROR: failed to build: failed to solve: failed to load cache key: Get "http://127.0.0.1:1/nope.txt": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ printf 'FROM scratch\nADD https://nohost.example/nope.txt /dir/\n' | docker build -

  [+] Building 0.0s (3/3) FINISHED                                                                                                                                                          docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                                0.0s
   => => transferring dockerfile: 91B                                                                                                                                                                 0.0s
   => [internal] load .dockerignore                                                                                                                                                                   0.0s
   => => transferring context: 2B                                                                                                                                                                     0.0s
   => ERROR [1/1] ADD https://nohost.example/nope.txt /dir/                                                                                                                                           0.0s
  ------
   > [1/1] ADD https://nohost.example/nope.txt /dir/:
  ------
  ERROR: failed to build: failed to solve: failed to load cache key: Get "https://nohost.example/nope.txt": dial tcp: lookup nohost.example on 10.0.2.3:53: no such host
  [1]
  $ printf 'FROM scratch\nADD --checksum=sha256:73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac http://127.0.0.1:8099/a.txt /dir/\n' | docker build --progress plain -o type=cacheonly -
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 170B done
  #1 DONE 0.0s

  #2 [internal] load .dockerignore
  #2 transferring context: 2B done
  #2 DONE 0.0s

  #3 [1/1] ADD --checksum=sha256:73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac http://127.0.0.1:8099/a.txt /dir/
  #3 ERROR: digest mismatch sha256:87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7: sha256:73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac
  ------
   > [1/1] ADD --checksum=sha256:73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac http://127.0.0.1:8099/a.txt /dir/:
  ------
  ERROR: failed to build: failed to solve: digest mismatch sha256:87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7: sha256:73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac
  [1]
  $ printf 'FROM scratch\nADD --checksum=sha256:87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7 http://127.0.0.1:8099/a.txt /dir/\n' | docker build --progress plain -o type=cacheonly -
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 170B done
  #1 DONE 0.0s

  #2 [internal] load .dockerignore
  #2 transferring context: 2B done
  #2 DONE 0.0s

  #3 [1/1] ADD --checksum=sha256:87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7 http://127.0.0.1:8099/a.txt /dir/
  #3 CACHED

  #4 [1/1] ADD --checksum=sha256:87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7 http://127.0.0.1:8099/a.txt /dir/
  #4 CACHED
  $ printf 'FROM scratch\nADD --chmod=755 --chown=1:2 http://127.0.0.1:8099/a.txt a.txt /dir/\n' | docker build --progress plain -o type=cacheonly -f - .
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 117B done
  #1 DONE 0.0s

  #2 [internal] load .dockerignore
  #2 transferring context: 2B done
  #2 DONE 0.0s

  #3 [internal] load build context
  #3 transferring context: 32B done
  #3 DONE 0.0s

  #4 [1/1] ADD --chmod=755 --chown=1:2 http://127.0.0.1:8099/a.txt a.txt /dir/
  #4 CACHED

  #5 [1/1] ADD --chmod=755 --chown=1:2 http://127.0.0.1:8099/a.txt a.txt /dir/
  #5 DONE 0.0s
  $ printf 'FROM scratch\nADD https://github.com/foo/bar.git /dir/\n' | docker build --progress plain -o type=cacheonly -
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 90B done
  #1 DONE 0.0s

  #2 [internal] load .dockerignore
  #2 transferring context: 2B done
  #2 DONE 0.0s

  #3 [1/1] ADD https://github.com/foo/bar.git /dir/
  #3 0.000 fatal: unable to access 'https://github.com/foo/bar.git/': Could not resolve host: github.com
  #3 ERROR: error fetching default branch for repository https://github.com/foo/bar.git: git stderr:
  fatal: unable to access 'https://github.com/foo/bar.git/': Could not resolve host: github.com
  : exit status 128
  ------
   > [1/1] ADD https://github.com/foo/bar.git /dir/:
  0.000 fatal: unable to access 'https://github.com/foo/bar.git/': Could not resolve host: github.com
  ------
  ERROR: failed to build: failed to solve: failed to load cache key: error fetching default branch for repository https://github.com/foo/bar.git: git stderr:
  fatal: unable to access 'https://github.com/foo/bar.git/': Could not resolve host: github.com
  : exit status 128
  [1]
  $ printf 'FROM scratch\nADD git@github.com:foo/bar.git#main /dir/\n' | docker build --progress plain -o type=cacheonly -
  #0 building with "default" instance using docker driver

  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: 91B done
  #1 DONE 0.0s

  #2 [internal] load .dockerignore
  #2 transferring context: 2B done
  #2 DONE 0.0s

  #3 [1/1] ADD git@github.com:foo/bar.git#main /dir/
  #3 ERROR: unset ssh forward key default
  ------
   > [1/1] ADD git@github.com:foo/bar.git#main /dir/:
  ------
  ERROR: failed to build: failed to solve: unset ssh forward key default
  [1]
