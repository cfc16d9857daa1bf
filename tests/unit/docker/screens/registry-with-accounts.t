  % docker pull -q busybox:1.36; docker pull -q registry:2
  $ mkdir auth; echo 'bob:$2y$05$abcdefghijklmnopqrstuuVrEdm4A1AlwAPfbgrA1Lrg2wUa2dG7i' > auth/htpasswd; echo 'ann:$2b$05$abcdefghijklmnopqrstuuKcS.CYWVYVaLiiCKrrc0A5s3mGesJ9O' >> auth/htpasswd
  $ docker run -d -p 5000:5000 --name reg -v $PWD/auth:/auth -e REGISTRY_AUTH=htpasswd -e REGISTRY_AUTH_HTPASSWD_REALM='Registry Realm' -e REGISTRY_AUTH_HTPASSWD_PATH=/auth/htpasswd registry:2 | wc -c
  65
  % sleep 2
  $ docker tag busybox:1.36 localhost:5000/bb:1
  $ docker push localhost:5000/bb:1
  The push refers to repository [localhost:5000/bb]
  c218e654c0dd: Unavailable
  push access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials
  [1]
  $ docker push -q localhost:5000/bb:1
  push access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials
  [1]
  $ docker pull localhost:5000/bb:1
  Error response from daemon: failed to resolve reference "localhost:5000/bb:1": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials
  [1]
  $ docker run --rm localhost:5000/other true
  Unable to find image 'localhost:5000/other:latest' locally
  docker: Error response from daemon: failed to resolve reference "localhost:5000/other:latest": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials

  Run 'docker run --help' for more information
  [125]
  $ curl -s -i localhost:5000/v2/ | tr -d '\r' | grep -v -i -e '^date' -e length
  HTTP/1.1 401 Unauthorized
  Content-Type: application/json; charset=utf-8
  Docker-Distribution-Api-Version: registry/2.0
  Www-Authenticate: Basic realm="Registry Realm"
  X-Content-Type-Options: nosniff

  {"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":null}]}
  $ curl -s -u ann:wrong localhost:5000/v2/_catalog
  {"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":[{"Type":"registry","Class":"","Name":"catalog","Action":"*"}]}]}
  $ curl -s -u ann:sesame localhost:5000/v2/_catalog
  {"repositories":[]}
  $ docker login localhost:5000 -u ann -p wrong
  WARNING! Using --password via the CLI is insecure. Use --password-stdin.
  Error response from daemon: login attempt to http://localhost:5000/v2/ failed with status: 401 Unauthorized
  [1]
  $ echo wrong | docker login localhost:5000 -u ann --password-stdin
  Error response from daemon: login attempt to http://localhost:5000/v2/ failed with status: 401 Unauthorized
  [1]
  $ echo sesame | docker login localhost:5000 -u nobody --password-stdin
  Error response from daemon: login attempt to http://localhost:5000/v2/ failed with status: 401 Unauthorized
  [1]
  $ echo sesame | docker login localhost:5000 -u ann --password-stdin

  WARNING! Your credentials are stored unencrypted in '/root/.docker/config.json'.
  Configure a credential helper to remove this warning. See
  https://docs.docker.com/go/credential-store/

  Login Succeeded
  $ cat /root/.docker/config.json
  {
          "auths": {
                  "localhost:5000": {
                          "auth": "YW5uOnNlc2FtZQ=="
                  }
          }
  }
  $ docker push -q localhost:5000/bb:1
  localhost:5000/bb:1

  i Info → Not all multiplatform-content is present and only the available single-platform image was pushed
           sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e -> sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0
  $ docker push localhost:5000/bb:1
  The push refers to repository [localhost:5000/bb]
  c218e654c0dd: Layer already exists
  1: digest: sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0 size: 480

  i Info → Not all multiplatform-content is present and only the available single-platform image was pushed
           sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e -> sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0
  $ curl -s -u ann:sesame localhost:5000/v2/_catalog
  {"repositories":["bb"]}
  $ curl -s -u ann:sesame localhost:5000/v2/bb/tags/list
  {"name":"bb","tags":["1"]}
  $ docker rmi localhost:5000/bb:1 | head -1
  Untagged: localhost:5000/bb:1
  $ docker pull localhost:5000/bb:1
  1: Pulling from bb
  Digest: sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0
  Status: Downloaded newer image for localhost:5000/bb:1
  localhost:5000/bb:1
  $ docker pull localhost:5000/bb:2
  Error response from daemon: failed to resolve reference "localhost:5000/bb:2": localhost:5000/bb:2: not found
  [1]
  $ docker pull localhost:5000/nope
  Using default tag: latest
  Error response from daemon: failed to resolve reference "localhost:5000/nope:latest": localhost:5000/nope:latest: not found
  [1]
  $ docker manifest inspect localhost:5000/bb:1 | head -3
  no such manifest: localhost:5000/bb:1
  $ docker logout localhost:5000
  Removing login credentials for localhost:5000
  $ cat /root/.docker/config.json
  {
          "auths": {}
  }
  $ docker logout localhost:5000
  Removing login credentials for localhost:5000
  $ docker logout nope
  Removing login credentials for nope
  $ docker pull localhost:5000/bb:1
  Error response from daemon: failed to resolve reference "localhost:5000/bb:1": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials
  [1]
  % docker push localhost:5000/bb:1
  $ printf 'FROM localhost:5000/bb:1\n' > Dockerfile; docker build -q .
  sha256:355d6aaaf483ebccddb8cba8992b33ac38e1beaf683bef6f95989d5d37260bb4
  $ docker rmi localhost:5000/bb:1 | head -1
  Untagged: localhost:5000/bb:1
  $ docker build .

  [+] Building 0.1s (2/2) FINISHED                                                                                                                                                         docker:default
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 62B                                                                                                                                                                0.0s
   => ERROR [internal] load metadata for localhost:5000/bb:1                                                                                                                                         0.0s
  ------
   > [internal] load metadata for localhost:5000/bb:1:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM localhost:5000/bb:1
     2 |
  --------------------
  ERROR: failed to build: failed to solve: localhost:5000/bb:1: failed to resolve source metadata for localhost:5000/bb:1: unexpected status from HEAD request to http://localhost:5000/v2/bb/manifests/1: 401 Unauthorized
  [1]
  $ docker login localhost:5001 -u ann -p sesame
  WARNING! Using --password via the CLI is insecure. Use --password-stdin.
  Error response from daemon: Get "http://localhost:5001/v2/": dial tcp 127.0.0.1:5001: connect: connection refused
  [1]
  $ docker login -u ann -p sesame http://localhost:5000
  WARNING! Using --password via the CLI is insecure. Use --password-stdin.

  WARNING! Your credentials are stored unencrypted in '/root/.docker/config.json'.
  Configure a credential helper to remove this warning. See
  https://docs.docker.com/go/credential-store/

  Login Succeeded
  $ docker login -u ann -p sesame localhost:5000/path
  WARNING! Using --password via the CLI is insecure. Use --password-stdin.
  Login Succeeded
  $ docker stop reg
  reg
  $ docker login -u ann -p sesame localhost:5000
  WARNING! Using --password via the CLI is insecure. Use --password-stdin.
  Error response from daemon: Get "http://localhost:5000/v2/": dial tcp 127.0.0.1:5000: connect: connection refused
  [1]
  $ docker push localhost:5000/bb:1
  The push refers to repository [localhost:5000/bb]
  tag does not exist: localhost:5000/bb:1
  [1]
  $ docker pull localhost:5000/bb:1
  Error response from daemon: failed to resolve reference "localhost:5000/bb:1": failed to do request: Head "https://localhost:5000/v2/bb/manifests/1": dial tcp 127.0.0.1:5000: connect: connection refused
  [1]
  % docker rm -f reg
