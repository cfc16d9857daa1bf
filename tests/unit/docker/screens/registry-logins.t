  % docker pull -q busybox:1.36; docker pull -q registry:2
  $ mkdir auth; echo 'ann:$2b$05$abcdefghijklmnopqrstuuKcS.CYWVYVaLiiCKrrc0A5s3mGesJ9O' > auth/htpasswd
  $ docker run -d -p 5000:5000 --name reg -v $PWD/auth:/auth -e REGISTRY_AUTH=htpasswd -e REGISTRY_AUTH_HTPASSWD_REALM='Registry Realm' -e REGISTRY_AUTH_HTPASSWD_PATH=/auth/htpasswd registry:2 | wc -c
  65
  % sleep 2
  $ echo sesame | docker login -u ann --password-stdin http://localhost:5000

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
  $ echo sesame | docker login -u ann --password-stdin localhost:5000/path
  Login Succeeded
  $ cat /root/.docker/config.json
  {
          "auths": {
                  "localhost:5000": {
                          "auth": "YW5uOnNlc2FtZQ=="
                  }
          }
  }
  $ echo sesame | docker login -u ann --password-stdin localhost:5000
  Login Succeeded
  $ docker login localhost:5000
  Authenticating with existing credentials... [Username: ann]

  i Info → To login with a different account, run 'docker logout' followed by 'docker login'


  Login Succeeded
  $ docker tag busybox:1.36 localhost:5000/bb:1; docker push -q localhost:5000/bb:1; docker rmi -f localhost:5000/bb:1 | head -1
  localhost:5000/bb:1

  i Info → Not all multiplatform-content is present and only the available single-platform image was pushed
           sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e -> sha256:3a1ab01324a78a280b4967b44a20f30b1e8e2105ac51bf830306cb1eb801bea0
  Untagged: localhost:5000/bb:1
  $ printf 'FROM localhost:5000/bb:1\nRUN true\n' > Dockerfile; docker build -q . | cut -c1-7
  sha256:
  $ docker build --progress=plain . 2>&1 | grep -c CACHED
  1
  $ printf 'services:\n  a:\n    image: localhost:5000/bb:1\n    command: echo hi\n' > compose.yaml; docker compose pull -q; docker compose run --rm -q a 2>&1 | tail -1
  [+] pull 1/1
   ✔ Image localhost:5000/bb:1 Pulled                                                                                                                                                                 0.0s
  hi
  $ docker buildx imagetools inspect localhost:5000/bb:1 | grep MediaType | head -1
  MediaType: application/vnd.oci.image.manifest.v1+json
  % docker search localhost:5000/bb
  $ docker logout http://localhost:5000
  Removing login credentials for localhost:5000
  $ cat /root/.docker/config.json
  {
          "auths": {}
  }
  $ docker logout localhost:5000
  Removing login credentials for localhost:5000
  $ docker rmi -f localhost:5000/bb:1 | head -1; docker compose pull
  Untagged: localhost:5000/bb:1
  [+] pull 1/1
   ✘ Image localhost:5000/bb:1 Error failed to resolve reference "localhost:5000/bb:1": pull access denied, repository does not exist or may require authorization: authorization failed: no basic... 0.0s
  Error response from daemon: failed to resolve reference "localhost:5000/bb:1": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials
  [1]
  $ docker compose up
  [+] up 1/1
   ✘ Image localhost:5000/bb:1 Error failed to resolve reference "localhost:5000/bb:1": pull access denied, repository does not exist or may require authorization: authorization failed: no basic... 0.0s
  Error response from daemon: failed to resolve reference "localhost:5000/bb:1": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials
  [1]
  $ docker run --rm localhost:5000/bb:1 true
  Unable to find image 'localhost:5000/bb:1' locally
  docker: Error response from daemon: failed to resolve reference "localhost:5000/bb:1": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials

  Run 'docker run --help' for more information
  [125]
  $ docker build --pull -q .
  Dockerfile:1
  --------------------
     1 | >>> FROM localhost:5000/bb:1
     2 |     RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: localhost:5000/bb:1: failed to resolve source metadata for localhost:5000/bb:1: unexpected status from HEAD request to http://localhost:5000/v2/bb/manifests/1: 401 Unauthorized
  [1]
  % docker buildx imagetools inspect localhost:5000/bb:1
  $ docker manifest inspect localhost:5000/bb:1
  no such manifest: localhost:5000/bb:1
  [1]
  $ docker login -u ann -p sesame localhost:5000 --nope
  unknown flag: --nope

  Usage:  docker login [OPTIONS] [SERVER]

  Run 'docker login --help' for more information
  [125]
  $ docker login a b
  docker: 'docker login' requires at most 1 argument

  Usage:  docker login [OPTIONS] [SERVER]

  Run 'docker login --help' for more information
  [1]
  $ docker logs reg 2>&1 | grep -c 'error authorizing context' | sed 's/[0-9]\{1,\}/n/'
  n
  % docker rm -f reg
