  % docker pull -q busybox:1.36; mkdir p; cd p; c() { printf "$1" > compose.yaml; }
  $ c 'services:\n  a: {build: ./nosuch}\n'; docker compose build

  [+] Building 0.1s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 456B                                                                                                                                                                     0.0s
  [+] build 0/1
   ⠙ Image p-a Building                                                                                                                                                                               0.1s
  unable to prepare context: path "/root/lab/p/nosuch" not found
  [1]
  $ docker compose up -d

  [+] Building 0.0s (1/1) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 456B                                                                                                                                                                     0.0s
  [+] up 0/1
   ⠋ Image p-a Building                                                                                                                                                                               0.1s
  unable to prepare context: path "/root/lab/p/nosuch" not found
  [1]
  % c 'services:\n  a: {build: {context: ., target: t}, image: x}\n'; docker compose up -d
  $ docker compose build

  [+] Building 0.1s (2/2) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 461B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 2B                                                                                                                                                                 0.0s
  [+] build 0/1
   ⠙ Image x Building                                                                                                                                                                                 0.1s
  failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory
  [1]
  $ printf 'FROM busybox:1.36\nRUN exit 5\n' > Dockerfile; c 'services:\n  a: {build: .}\n'; docker compose build

  [+] Building 0.4s (6/6) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 442B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/2] RUN exit 5                                                                                                                                                                         0.2s
  ------
   > [2/2] RUN exit 5:
  ------
  [+] build 0/1
   ⠙ Image p-a Building                                                                                                                                                                               0.4s
  Dockerfile:2

  --------------------

     1 |     FROM busybox:1.36

     2 | >>> RUN exit 5

     3 |

  --------------------

  failed to solve: process "/bin/sh -c exit 5" did not complete successfully: exit code: 5
  [1]
  $ docker compose up -d

  [+] Building 0.3s (6/6) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 442B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 66B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => CACHED [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                       0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => ERROR [2/2] RUN exit 5                                                                                                                                                                         0.2s
  ------
   > [2/2] RUN exit 5:
  ------
  [+] up 0/1
   ⠙ Image p-a Building                                                                                                                                                                               0.4s
  Dockerfile:2

  --------------------

     1 |     FROM busybox:1.36

     2 | >>> RUN exit 5

     3 |

  --------------------

  failed to solve: process "/bin/sh -c exit 5" did not complete successfully: exit code: 5
  [1]
  $ docker compose ps -a
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  % mkdir -p q/w; printf 'FROM busybox:1.36\nCOPY f w /dst\n' > q/Dockerfile; touch q/f q/g; docker build -q q 2>&1 | tail -1 | sed 's/buildkit[0-9]*/N/'
  $ printf 'FROM busybox:1.36\nCOPY f g /dst\nRUN ls -l /dst | cut -c1-10\n' > q/Dockerfile; docker build -q q 2>&1 | tail -1 | sed 's/buildkit[0-9]*/N/;s/[0-9a-f]\{64\}/ID/'
  sha256:ID
  % printf 'FROM busybox:1.36\nCOPY w /etc/passwd\n' > q/Dockerfile; docker build -q q 2>&1 | tail -1 | sed 's/buildkit[0-9]*/N/;s/[0-9a-f]\{64\}/ID/'
  $ printf 'FROM busybox:1.36\nCOPY f /etc/passwd/x\n' > q/Dockerfile; docker build -q q 2>&1 | tail -1 | sed 's/buildkit[0-9]*/N/;s/[0-9a-f]\{64\}/ID/'
  ERROR: failed to build: failed to solve: mkdir /etc/passwd: not a directory
  $ printf 'FROM busybox:1.36\nCOPY f /etc\n' > q/Dockerfile; docker build -q q 2>&1 | tail -1 | sed 's/buildkit[0-9]*/N/;s/[0-9a-f]\{64\}/ID/'
  sha256:ID
  $ printf 'FROM busybox:1.36\nCOPY f /etc/passwd/\n' > q/Dockerfile; docker build -q q 2>&1 | tail -1 | sed 's/buildkit[0-9]*/N/;s/[0-9a-f]\{64\}/ID/'
  ERROR: failed to build: failed to solve: mkdir /etc/passwd: not a directory
  $ printf 'FROM busybox:1.36\nWORKDIR /etc/passwd\n' > q/Dockerfile; docker build -q q 2>&1 | tail -1 | sed 's/buildkit[0-9]*/N/;s/[0-9a-f]\{64\}/ID/'
  ERROR: failed to build: failed to solve: mkdir /etc/passwd: not a directory
  $ printf 'FROM busybox:1.36\nADD w f /d2\n' > q/Dockerfile; docker build -q q 2>&1 | tail -1 | sed 's/buildkit[0-9]*/N/;s/[0-9a-f]\{64\}/ID/'
  sha256:ID
