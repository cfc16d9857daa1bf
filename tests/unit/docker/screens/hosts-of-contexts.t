Hosts in contexts, and where flags, variables and contexts meet.

  $ docker context create c0 --docker host=tcp://x:y
  unable to create docker endpoint config: invalid docker endpoint options: parse "tcp://x:y": invalid port ":y" after host
  [1]
  $ docker --context c0 ps
  Failed to initialize: unable to resolve docker endpoint: context "c0": context not found: open /root/.docker/contexts/meta/122c597083bd438b7f6d72af75d025948899647711b806bdd2cd82fa69713db3/meta.json: no such file or directory
  [1]
  $ docker context create c1 --docker host=tcp://:y
  unable to create docker endpoint config: invalid docker endpoint options: parse "tcp://:y": invalid port ":y" after host
  [1]
  $ docker --context c1 ps
  Failed to initialize: unable to resolve docker endpoint: context "c1": context not found: open /root/.docker/contexts/meta/d0f631ca1ddba8db3bcfcb9e057cdc98d0379f1bee00e75a545147a27dadd982/meta.json: no such file or directory
  [1]
  $ docker context create c2 --docker host=tcp://
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `tcp://`
  [1]
  $ docker --context c2 ps
  Failed to initialize: unable to resolve docker endpoint: context "c2": context not found: open /root/.docker/contexts/meta/9c0abe51c6e6655d81de2d044d4fb194931f058c0426c67c7285d8f5657ed64a/meta.json: no such file or directory
  [1]
  $ docker context create c3 --docker host=tcp://:
  c3
  Successfully created context "c3"
  $ docker --context c3 ps
  Cannot connect to the Docker daemon at tcp://:. Is the docker daemon running?
  [1]
  $ docker context create c4 --docker host=tcp://:2375
  c4
  Successfully created context "c4"
  $ docker --context c4 ps
  Cannot connect to the Docker daemon at tcp://:2375. Is the docker daemon running?
  [1]
  $ docker context create c5 --docker host=tcp://127.0.0.1
  c5
  Successfully created context "c5"
  $ docker --context c5 ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1. Is the docker daemon running?
  [1]
  $ docker context create c6 --docker host=tcp://127.0.0.1:
  c6
  Successfully created context "c6"
  $ docker --context c6 ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:. Is the docker daemon running?
  [1]
  $ docker context create c7 --docker host=tcp://127.0.0.1:1
  c7
  Successfully created context "c7"
  $ docker --context c7 ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker context create c8 --docker host=tcp://127.0.0.1:0
  c8
  Successfully created context "c8"
  $ docker --context c8 ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:0. Is the docker daemon running?
  [1]
  $ docker context create c9 --docker host=tcp://127.0.0.1:99999
  c9
  Successfully created context "c9"
  $ docker --context c9 ps
  error during connect: Get "http://127.0.0.1:99999/v1.55/containers/json": dial tcp: address 99999: invalid port
  [1]
  $ docker context create c10 --docker host=tcp://127.0.0.1:-1
  unable to create docker endpoint config: invalid docker endpoint options: parse "tcp://127.0.0.1:-1": invalid port ":-1" after host
  [1]
  $ docker --context c10 ps
  Failed to initialize: unable to resolve docker endpoint: context "c10": context not found: open /root/.docker/contexts/meta/1f311134efe1f98d5a9e049b42d7c73c3f9d825abe3319e16e21cfa65fa368b7/meta.json: no such file or directory
  [1]
  $ docker context create c11 --docker host=tcp://127.0.0.1:1/path
  c11
  Successfully created context "c11"
  $ docker --context c11 ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1/path. Is the docker daemon running?
  [1]
  $ docker context create c12 --docker host=tcp://127.0.0.1:1/path/
  c12
  Successfully created context "c12"
  $ docker --context c12 ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1/path/. Is the docker daemon running?
  [1]
  $ docker context create c13 --docker host=tcp://127.0.0.1:1?q=1
  c13
  Successfully created context "c13"
  $ docker --context c13 ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1?q=1. Is the docker daemon running?
  [1]
  $ docker context create c14 --docker host=tcp://127.0.0.1:1#frag
  c14
  Successfully created context "c14"
  $ docker --context c14 ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1#frag. Is the docker daemon running?
  [1]
  $ docker context create c15 --docker host=tcp://user@127.0.0.1:1
  c15
  Successfully created context "c15"
  $ docker --context c15 ps
  Cannot connect to the Docker daemon at tcp://user@127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker context create c16 --docker host=tcp://user:pw@127.0.0.1:1
  c16
  Successfully created context "c16"
  $ docker --context c16 ps
  Cannot connect to the Docker daemon at tcp://user:pw@127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker context create c17 --docker host=tcp://[::1]:1
  c17
  Successfully created context "c17"
  $ docker --context c17 ps
  Cannot connect to the Docker daemon at tcp://[::1]:1. Is the docker daemon running?
  [1]
  $ docker context create c18 --docker host=tcp://[::1]
  c18
  Successfully created context "c18"
  $ docker --context c18 ps
  Cannot connect to the Docker daemon at tcp://[::1]. Is the docker daemon running?
  [1]
  $ docker context create c19 --docker host=tcp://::1:1
  c19
  Successfully created context "c19"
  $ docker --context c19 ps
  Cannot connect to the Docker daemon at tcp://::1:1. Is the docker daemon running?
  [1]
  $ docker context create c20 --docker host=tcp://[::1
  unable to create docker endpoint config: invalid docker endpoint options: parse "tcp://[::1": missing ']' in host
  [1]
  $ docker --context c20 ps
  Failed to initialize: unable to resolve docker endpoint: context "c20": context not found: open /root/.docker/contexts/meta/fc7fe9c12d74a4246c13f9200b5209ea8e4c96c0702c1b13a97ec9cdf467a214/meta.json: no such file or directory
  [1]
  $ docker context create c21 --docker host=tcp://no-such-host:2375
  c21
  Successfully created context "c21"
  $ docker --context c21 ps
  failed to connect to the docker API at tcp://no-such-host:2375: lookup no-such-host on 127.0.0.1:53: no such host
  [1]
  $ docker context create c22 --docker host='tcp://no such host:2375'
  unable to create docker endpoint config: invalid docker endpoint options: parse "tcp://no such host:2375": invalid character " " in host name
  [1]
  $ docker --context c22 ps
  Failed to initialize: unable to resolve docker endpoint: context "c22": context not found: open /root/.docker/contexts/meta/44bac339ae3a5d63babca7865ede63ce752a7f9895ecbac4f511524b179992c3/meta.json: no such file or directory
  [1]
  $ docker context create c23 --docker host=tcp://a%20b:2375
  unable to create docker endpoint config: invalid docker endpoint options: parse "tcp://a%20b:2375": invalid URL escape "%20"
  [1]
  $ docker --context c23 ps
  Failed to initialize: unable to resolve docker endpoint: context "c23": context not found: open /root/.docker/contexts/meta/0b5000b1e9479ad1a8271295bc977bbf8362cd109ee18999c2ff8d3095438b6c/meta.json: no such file or directory
  [1]
  $ docker context create c24 --docker host=tcp://%zz:2375
  unable to create docker endpoint config: invalid docker endpoint options: parse "tcp://%zz:2375": invalid URL escape "%zz"
  [1]
  $ docker --context c24 ps
  Failed to initialize: unable to resolve docker endpoint: context "c24": context not found: open /root/.docker/contexts/meta/601c218b06bd8acf858fae088f77b00c4bd04c67966215229cf838a692889f5c/meta.json: no such file or directory
  [1]
  $ docker context create c25 --docker host=tcp://127.0.0.1:1:2
  c25
  Successfully created context "c25"
  $ docker --context c25 ps
  failed to connect to the docker API at tcp://127.0.0.1:1:2: lookup 127.0.0.1:1: no such host
  [1]
  $ docker context create c26 --docker host=127.0.0.1
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `127.0.0.1`
  [1]
  $ docker --context c26 ps
  Failed to initialize: unable to resolve docker endpoint: context "c26": context not found: open /root/.docker/contexts/meta/16b21a8857e573d0a76b9675f2b6118b5c77d6fa8ad2122fad22bddd21c8b4d3/meta.json: no such file or directory
  [1]
  $ docker context create c27 --docker host=127.0.0.1:1
  unable to create docker endpoint config: invalid docker endpoint options: parse "127.0.0.1:1": first path segment in URL cannot contain colon
  [1]
  $ docker --context c27 ps
  Failed to initialize: unable to resolve docker endpoint: context "c27": context not found: open /root/.docker/contexts/meta/a1a7dd9c9f098d42fdf74982460899db4125049e1b98423d5c34efd59e996a72/meta.json: no such file or directory
  [1]
  $ docker context create c28 --docker host=localhost:1
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `localhost:1`
  [1]
  $ docker --context c28 ps
  Failed to initialize: unable to resolve docker endpoint: context "c28": context not found: open /root/.docker/contexts/meta/a23569cc57f667a1b8ea602875bf10651e964c2fc9512853da7fce2cbf27adf9/meta.json: no such file or directory
  [1]
  $ docker context create c29 --docker host=:1
  unable to create docker endpoint config: invalid docker endpoint options: parse ":1": missing protocol scheme
  [1]
  $ docker --context c29 ps
  Failed to initialize: unable to resolve docker endpoint: context "c29": context not found: open /root/.docker/contexts/meta/ccbc67e5618cedf55383939a12b4630078f5208b198a0931ea280166c9a1615e/meta.json: no such file or directory
  [1]
  $ docker context create c30 --docker host=unix://
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `unix://`
  [1]
  $ docker --context c30 ps
  Failed to initialize: unable to resolve docker endpoint: context "c30": context not found: open /root/.docker/contexts/meta/e6e2d858bd59da036652564d29a5601bd7d35ab74632f1084b90c787a99efc59/meta.json: no such file or directory
  [1]
  $ docker context create c31 --docker host=unix:///
  c31
  Successfully created context "c31"
  $ docker --context c31 ps
  Cannot connect to the Docker daemon at unix:///. Is the docker daemon running?
  [1]
  $ docker context create c32 --docker host=unix:///nope.sock
  c32
  Successfully created context "c32"
  $ docker --context c32 ps
  failed to connect to the docker API at unix:///nope.sock; check if the path is correct and if the daemon is running: dial unix /nope.sock: connect: no such file or directory
  [1]
  $ docker context create c33 --docker host=unix://nope.sock
  c33
  Successfully created context "c33"
  $ docker --context c33 ps
  failed to connect to the docker API at unix://nope.sock; check if the path is correct and if the daemon is running: dial unix nope.sock: connect: no such file or directory
  [1]
  $ docker context create c34 --docker host=unix:/nope.sock
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `unix:/nope.sock`
  [1]
  $ docker --context c34 ps
  Failed to initialize: unable to resolve docker endpoint: context "c34": context not found: open /root/.docker/contexts/meta/904b330673bbc2aa27ac4124a4015ffb259854668267d67ff943cf5fe3949d4b/meta.json: no such file or directory
  [1]
  $ docker context create c35 --docker host=unix:///root/lab
  c35
  Successfully created context "c35"
  $ docker --context c35 ps
  Cannot connect to the Docker daemon at unix:///root/lab. Is the docker daemon running?
  [1]
  $ docker context create c36 --docker host=unix:///etc/hostname
  c36
  Successfully created context "c36"
  $ docker --context c36 ps
  Cannot connect to the Docker daemon at unix:///etc/hostname. Is the docker daemon running?
  [1]
  $ docker context create c37 --docker host=/var/run/docker.sock
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `/var/run/docker.sock`
  [1]
  $ docker --context c37 ps
  Failed to initialize: unable to resolve docker endpoint: context "c37": context not found: open /root/.docker/contexts/meta/e37582d37f58d2734e6656a1a9cc327ef45e20dd32a65774cb3f7337f84a8bd5/meta.json: no such file or directory
  [1]
  $ docker context create c38 --docker host=http://127.0.0.1:1
  c38
  Successfully created context "c38"
  $ docker --context c38 ps
  Cannot connect to the Docker daemon at http://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker context create c39 --docker host=https://127.0.0.1:1
  c39
  Successfully created context "c39"
  $ docker --context c39 ps
  Cannot connect to the Docker daemon at https://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker context create c40 --docker host=http://
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `http://`
  [1]
  $ docker --context c40 ps
  Failed to initialize: unable to resolve docker endpoint: context "c40": context not found: open /root/.docker/contexts/meta/1912e1b5d55f3cd500dbe67e0217d2114161a989fbb3a280f06e27b4f95da56d/meta.json: no such file or directory
  [1]
  $ docker context create c41 --docker host=ftp://x
  c41
  Successfully created context "c41"
  $ docker --context c41 ps
  failed to connect to the docker API at ftp://x: lookup x on 127.0.0.1:53: no such host
  [1]
  $ docker context create c42 --docker host=ssh://
  unable to create docker endpoint config: invalid docker endpoint options: ssh host connection is not valid: invalid SSH URL: hostname is empty
  [1]
  $ docker --context c42 ps
  Failed to initialize: unable to resolve docker endpoint: context "c42": context not found: open /root/.docker/contexts/meta/438047d41c7eb3cfefe194799c57af84a900d84a3f23510056ac6052ccb03f20/meta.json: no such file or directory
  [1]
  $ docker context create c43 --docker host=ssh://user@host
  c43
  Successfully created context "c43"
  $ docker --context c43 ps
  error during connect: Get "http://docker.example.com/v1.55/containers/json": command [ssh -l user -o ConnectTimeout=30 -T -- host docker system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=ssh: Could not resolve hostname host: Name or service not known
  [1]
  $ docker context create c44 --docker host=ssh://user@host/var/run/docker.sock
  c44
  Successfully created context "c44"
  $ docker --context c44 ps
  error during connect: Get "http://docker.example.com/v1.55/containers/json": command [ssh -l user -o ConnectTimeout=30 -T -- host docker '--host=unix:///var/run/docker.sock' system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=ssh: Could not resolve hostname host: Name or service not known
  [1]
  $ docker context create c45 --docker host=ssh://user:pw@host
  unable to create docker endpoint config: invalid docker endpoint options: ssh host connection is not valid: invalid SSH URL: plain-text password is not supported
  [1]
  $ docker --context c45 ps
  Failed to initialize: unable to resolve docker endpoint: context "c45": context not found: open /root/.docker/contexts/meta/bca59ba1497b9e7fb22c3e1651606cb4123ac029077311b32a65d8651e95f865/meta.json: no such file or directory
  [1]
  $ docker context create c46 --docker host=ssh://host:22/path?x=1
  unable to create docker endpoint config: invalid docker endpoint options: ssh host connection is not valid: invalid SSH URL: query parameters are not allowed: "x=1"
  [1]
  $ docker --context c46 ps
  Failed to initialize: unable to resolve docker endpoint: context "c46": context not found: open /root/.docker/contexts/meta/4a17d94df67e099623e29ec3926fd27a1fa63b8fd8c4fc5189ede49195c378f8/meta.json: no such file or directory
  [1]
  $ docker context create c47 --docker host=fd://
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `fd://`
  [1]
  $ docker --context c47 ps
  Failed to initialize: unable to resolve docker endpoint: context "c47": context not found: open /root/.docker/contexts/meta/11e09b3654f3569ddfffff0cc5c7dda29a2fb046ac3c4ccb45aaa574ad1ddbc8/meta.json: no such file or directory
  [1]
  $ docker context create c48 --docker host=npipe:////./pipe/docker_engine
  unable to create docker endpoint config: unable to apply docker endpoint options: protocol not available
  [1]
  $ docker --context c48 ps
  Failed to initialize: unable to resolve docker endpoint: context "c48": context not found: open /root/.docker/contexts/meta/6cb95c3a87ff8e34b4a4a99be7d105ad6e4635c382a1803836bc5bd9fc774c4d/meta.json: no such file or directory
  [1]
  $ docker context create c49 --docker host=foo
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `foo`
  [1]
  $ docker --context c49 ps
  Failed to initialize: unable to resolve docker endpoint: context "c49": context not found: open /root/.docker/contexts/meta/b3ec4de5e581a3c6d827c819f547097686ef4e49c692f8cf8091e5d5ba1ab034/meta.json: no such file or directory
  [1]
  $ docker context create c50 --docker host=foo://bar
  c50
  Successfully created context "c50"
  $ docker --context c50 ps
  failed to connect to the docker API at foo://bar: lookup bar on 127.0.0.1:53: no such host
  [1]
  $ docker context create c51 --docker host=://
  unable to create docker endpoint config: invalid docker endpoint options: parse "://": missing protocol scheme
  [1]
  $ docker --context c51 ps
  Failed to initialize: unable to resolve docker endpoint: context "c51": context not found: open /root/.docker/contexts/meta/9f1ed8902275f4bc02fd0e1ab797ef7682e407840c0edadf8843aa03af2c7578/meta.json: no such file or directory
  [1]
  $ docker context create c52 --docker host=tcp
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `tcp`
  [1]
  $ docker --context c52 ps
  Failed to initialize: unable to resolve docker endpoint: context "c52": context not found: open /root/.docker/contexts/meta/2962871456dcd5698321bed48c5aa435330e7032c99172e7eec4a67ee03173da/meta.json: no such file or directory
  [1]
  $ docker context create c53 --docker host=tcp:
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `tcp:`
  [1]
  $ docker --context c53 ps
  Failed to initialize: unable to resolve docker endpoint: context "c53": context not found: open /root/.docker/contexts/meta/fd62d74a20f5c4e8af16a48726466642a4ba415a0b168dc27b565977f21425f1/meta.json: no such file or directory
  [1]
  $ docker context create c54 --docker host=tcp:/
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `tcp:/`
  [1]
  $ docker --context c54 ps
  Failed to initialize: unable to resolve docker endpoint: context "c54": context not found: open /root/.docker/contexts/meta/ff74add9f3b567f33cebc8cecbf968af334566cc3450838cc7e322aef4e6b3ae/meta.json: no such file or directory
  [1]
  $ docker context create c55 --docker host=tcp//x
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `tcp//x`
  [1]
  $ docker --context c55 ps
  Failed to initialize: unable to resolve docker endpoint: context "c55": context not found: open /root/.docker/contexts/meta/c8a5a33d81c536d7e7d20efe63aa84b7592482c0f0ae53bab8154b726041695c/meta.json: no such file or directory
  [1]
  $ docker context create c56 --docker host=' '
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host ` `
  [1]
  $ docker --context c56 ps
  Failed to initialize: unable to resolve docker endpoint: context "c56": context not found: open /root/.docker/contexts/meta/17099049915ae93633e804ef2a80b1d3f7582e8cce9827e7d7c32796e5ac0b02/meta.json: no such file or directory
  [1]
  $ docker context create c57 --docker host=nope:nope
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `nope:nope`
  [1]
  $ docker --context c57 ps
  Failed to initialize: unable to resolve docker endpoint: context "c57": context not found: open /root/.docker/contexts/meta/8fec6247a6a573de22327a4948f959ca8a6f553bfac64803cd77b2f64e2e3eb2/meta.json: no such file or directory
  [1]
  $ docker context create c58 --docker host='unix://a b'
  unable to create docker endpoint config: invalid docker endpoint options: parse "unix://a b": invalid character " " in host name
  [1]
  $ docker --context c58 ps
  Failed to initialize: unable to resolve docker endpoint: context "c58": context not found: open /root/.docker/contexts/meta/7dd2431650f65cfee5d408f440ef4f85d1fd5a02c5be820c6998a72bf8fde684/meta.json: no such file or directory
  [1]
  $ docker context create c59 --docker host=TCP://127.0.0.1:1
  c59
  Successfully created context "c59"
  $ docker --context c59 ps
  Cannot connect to the Docker daemon at TCP://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker context create c60 --docker host=UNIX:///var/run/docker.sock
  c60
  Successfully created context "c60"
  $ docker --context c60 ps
  failed to connect to the docker API at UNIX:///var/run/docker.sock: lookup /var/run/docker.sock: no such host
  [1]
  $ docker context ls
  NAME        DESCRIPTION                               DOCKER ENDPOINT                       ERROR
  c3                                                    tcp://:
  c4                                                    tcp://:2375
  c5                                                    tcp://127.0.0.1
  c6                                                    tcp://127.0.0.1:
  c7                                                    tcp://127.0.0.1:1
  c8                                                    tcp://127.0.0.1:0
  c9                                                    tcp://127.0.0.1:99999
  c11                                                   tcp://127.0.0.1:1/path
  c12                                                   tcp://127.0.0.1:1/path/
  c13                                                   tcp://127.0.0.1:1?q=1
  c14                                                   tcp://127.0.0.1:1#frag
  c15                                                   tcp://user@127.0.0.1:1
  c16                                                   tcp://user:pw@127.0.0.1:1
  c17                                                   tcp://[::1]:1
  c18                                                   tcp://[::1]
  c19                                                   tcp://::1:1
  c21                                                   tcp://no-such-host:2375
  c25                                                   tcp://127.0.0.1:1:2
  c31                                                   unix:///
  c32                                                   unix:///nope.sock
  c33                                                   unix://nope.sock
  c35                                                   unix:///root/lab
  c36                                                   unix:///etc/hostname
  c38                                                   http://127.0.0.1:1
  c39                                                   https://127.0.0.1:1
  c41                                                   ftp://x
  c43                                                   ssh://user@host
  c44                                                   ssh://user@host/var/run/docker.sock
  c50                                                   foo://bar
  c59                                                   TCP://127.0.0.1:1
  c60                                                   UNIX:///var/run/docker.sock
  default *   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock
  $ docker context create d1 --docker host=unix:///var/run/docker.sock
  d1
  Successfully created context "d1"
  $ docker --context d1 ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker -H unix:///var/run/docker.sock --context d1 ps
  conflicting options: cannot specify both --host and --context
  [1]
  $ DOCKER_HOST=tcp://127.0.0.1:1 docker --context d1 ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ DOCKER_CONTEXT=d1 docker ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ DOCKER_CONTEXT=nope docker ps
  Failed to initialize: unable to resolve docker endpoint: context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ DOCKER_CONTEXT=nope docker -H unix:///var/run/docker.sock ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker --context nope ps
  Failed to initialize: unable to resolve docker endpoint: context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker --context '' ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker --context 'a b' ps
  Failed to initialize: unable to resolve docker endpoint: context "a b": context not found: open /root/.docker/contexts/meta/c8687a08aa5d6ed2044328fa6a697ab8e96dc34291e8c2034ae8c38e6fcc6d65/meta.json: no such file or directory
  [1]
  $ docker -c nope context ls
  NAME      DESCRIPTION                               DOCKER ENDPOINT                       ERROR
  c3                                                  tcp://:
  c4                                                  tcp://:2375
  c5                                                  tcp://127.0.0.1
  c6                                                  tcp://127.0.0.1:
  c7                                                  tcp://127.0.0.1:1
  c8                                                  tcp://127.0.0.1:0
  c9                                                  tcp://127.0.0.1:99999
  c11                                                 tcp://127.0.0.1:1/path
  c12                                                 tcp://127.0.0.1:1/path/
  c13                                                 tcp://127.0.0.1:1?q=1
  c14                                                 tcp://127.0.0.1:1#frag
  c15                                                 tcp://user@127.0.0.1:1
  c16                                                 tcp://user:pw@127.0.0.1:1
  c17                                                 tcp://[::1]:1
  c18                                                 tcp://[::1]
  c19                                                 tcp://::1:1
  c21                                                 tcp://no-such-host:2375
  c25                                                 tcp://127.0.0.1:1:2
  c31                                                 unix:///
  c32                                                 unix:///nope.sock
  c33                                                 unix://nope.sock
  c35                                                 unix:///root/lab
  c36                                                 unix:///etc/hostname
  c38                                                 http://127.0.0.1:1
  c39                                                 https://127.0.0.1:1
  c41                                                 ftp://x
  c43                                                 ssh://user@host
  c44                                                 ssh://user@host/var/run/docker.sock
  c50                                                 foo://bar
  c59                                                 TCP://127.0.0.1:1
  c60                                                 UNIX:///var/run/docker.sock
  d1                                                  unix:///var/run/docker.sock
  default   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock
  nope *                                                                                    context "nope": context not found: open /roo…
  $ docker -H '' ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ DOCKER_HOST= docker ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker -H unix:///var/run/docker.sock -H tcp://127.0.0.1:1 ps
  invalid argument "tcp://127.0.0.1:1" for "-H, --host" flag: specify only one -H

  Usage:  docker [OPTIONS] COMMAND [ARG...]

  Run 'docker --help' for more information
  [125]
  % docker -H tcp://127.0.0.1:1 version
  % docker -H tcp://127.0.0.1:1 info
  $ docker -H tcp://127.0.0.1:1 run alpine
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker -H tcp://127.0.0.1:1 images
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker -H tcp://127.0.0.1:1 pull alpine
  Using default tag: latest
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker -H tcp://127.0.0.1:1 compose ls
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker -H tcp://x:y version
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://x:y": invalid port ":y" after host
  [1]
  $ docker -H tcp://x:y info
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://x:y": invalid port ":y" after host
  [1]
  $ docker -H tcp://x:y context ls
  parse "tcp://x:y": invalid port ":y" after host
  [1]
  $ docker -H tcp://x:y compose ls
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://x:y": invalid port ":y" after host
  [1]
  % docker -H foo version
  $ docker -H foo:1 context ls
  NAME        DESCRIPTION                               DOCKER ENDPOINT                       ERROR
  c3                                                    tcp://:
  c4                                                    tcp://:2375
  c5                                                    tcp://127.0.0.1
  c6                                                    tcp://127.0.0.1:
  c7                                                    tcp://127.0.0.1:1
  c8                                                    tcp://127.0.0.1:0
  c9                                                    tcp://127.0.0.1:99999
  c11                                                   tcp://127.0.0.1:1/path
  c12                                                   tcp://127.0.0.1:1/path/
  c13                                                   tcp://127.0.0.1:1?q=1
  c14                                                   tcp://127.0.0.1:1#frag
  c15                                                   tcp://user@127.0.0.1:1
  c16                                                   tcp://user:pw@127.0.0.1:1
  c17                                                   tcp://[::1]:1
  c18                                                   tcp://[::1]
  c19                                                   tcp://::1:1
  c21                                                   tcp://no-such-host:2375
  c25                                                   tcp://127.0.0.1:1:2
  c31                                                   unix:///
  c32                                                   unix:///nope.sock
  c33                                                   unix://nope.sock
  c35                                                   unix:///root/lab
  c36                                                   unix:///etc/hostname
  c38                                                   http://127.0.0.1:1
  c39                                                   https://127.0.0.1:1
  c41                                                   ftp://x
  c43                                                   ssh://user@host
  c44                                                   ssh://user@host/var/run/docker.sock
  c50                                                   foo://bar
  c59                                                   TCP://127.0.0.1:1
  c60                                                   UNIX:///var/run/docker.sock
  d1                                                    unix:///var/run/docker.sock
  default *   Current DOCKER_HOST based configuration   tcp://foo:1
  % docker -H tcp://127.0.0.1:99999 version
  % docker -H tcp://127.0.0.1:99999 info
  $ docker -H tcp://127.0.0.1:99999 run alpine
  error during connect: Get "http://127.0.0.1:99999/_ping": dial tcp: address 99999: invalid port
  [1]
  $ docker -H tcp://127.0.0.1:99999 exec a b
  error during connect: Get "http://127.0.0.1:99999/v1.55/containers/a/json": dial tcp: address 99999: invalid port
  [1]
  $ docker -H tcp://127.0.0.1:99999 volume ls
  error during connect: Get "http://127.0.0.1:99999/v1.55/volumes": dial tcp: address 99999: invalid port
  [1]
  $ docker -H tcp://127.0.0.1:99999 rm a b
  error during connect: Delete "http://127.0.0.1:99999/v1.55/containers/a": dial tcp: address 99999: invalid port
  error during connect: Delete "http://127.0.0.1:99999/v1.55/containers/b": dial tcp: address 99999: invalid port
  [1]
  $ docker -H tcp://127.0.0.1:99999 stop a
  error during connect: Post "http://127.0.0.1:99999/v1.55/containers/a/stop": dial tcp: address 99999: invalid port
  [1]
  $ docker -H tcp://127.0.0.1:99999 inspect a
  []
  error during connect: Get "http://127.0.0.1:99999/v1.55/containers/a/json": dial tcp: address 99999: invalid port
  [1]
  $ docker -H tcp://127.0.0.1:99999 logs a
  error during connect: Get "http://127.0.0.1:99999/v1.55/containers/a/json": dial tcp: address 99999: invalid port
  [1]
  $ docker -H tcp://127.0.0.1:99999 events
  error during connect: Get "http://127.0.0.1:99999/v1.55/events": dial tcp: address 99999: invalid port
  [1]
  % docker -H tcp://127.0.0.1:99999 login -u a -p b
  % docker -H tcp://127.0.0.1:99999 compose ls
  $ docker -H tcp://127.0.0.1:99999 attach a
  error during connect: Get "http://127.0.0.1:99999/v1.55/containers/a/json": dial tcp: address 99999: invalid port
  [1]
  $ docker --tls ps
  Failed to initialize: unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory
  [1]
  $ docker --tlsverify ps
  Failed to initialize: unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory
  [1]
  $ docker --tlsverify -H tcp://127.0.0.1:1 ps
  Failed to initialize: unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory
  [1]
  $ docker --tls -H tcp://127.0.0.1:1 ps
  Failed to initialize: unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory
  [1]
  $ docker --tls --tlscacert nope.pem -H tcp://127.0.0.1:1 ps
  Failed to initialize: unable to resolve docker endpoint: open nope.pem: no such file or directory
  [1]
  $ docker --tlscert nope.pem -H tcp://127.0.0.1:1 ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ DOCKER_TLS_VERIFY=1 docker -H tcp://127.0.0.1:1 ps
  Failed to initialize: unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory
  [1]
  $ DOCKER_TLS_VERIFY=1 docker ps
  Failed to initialize: unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory
  [1]
  $ DOCKER_API_VERSION=1.43 docker version --format '{{.Client.APIVersion}}'
  1.43
  $ DOCKER_API_VERSION=9.99 docker ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ DOCKER_API_VERSION=abc docker ps
  Failed to initialize: invalid API version (abc): must be formatted <major>.<minor>
  [1]
  $ DOCKER_API_VERSION=1.10 docker ps
  Error response from daemon: client version 1.10 is too old. Minimum supported API version is 1.40, please upgrade your client to a newer version
  [1]
  $ DOCKER_CERT_PATH=/nope docker --tls -H tcp://127.0.0.1:1 ps
  Failed to initialize: unable to resolve docker endpoint: open /nope/ca.pem: no such file or directory
  [1]
  $ docker --config /nope ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker --config '' ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker -l nope ps
  Unable to parse logging level: nope
  [1]
  $ docker -l '' ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker -D ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker context create e1 --docker host=tcp://127.0.0.1:1,ca=nope
  unable to create docker endpoint config: open nope: no such file or directory
  [1]
  $ docker context create e2 --docker nohost
  invalid argument "nohost" for "--docker" flag: nohost must be formatted as key=value

  Usage:  docker context create [OPTIONS] CONTEXT

  Run 'docker context create --help' for more information
  [125]
  $ docker context create e3 --docker nohost=1
  unable to create docker endpoint config: unrecognized config key: nohost
  [1]
  $ docker context create e4 --docker host=tcp://127.0.0.1:1,skip-tls-verify=maybe
  unable to create docker endpoint config: skip-tls-verify: parsing "maybe": invalid syntax
  [1]
  $ docker context create e5 --docker host=tcp://127.0.0.1:1,skip-tls-verify=true
  e5
  Successfully created context "e5"
  $ docker --context e5 ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker context create e6 --docker from=nope
  unable to create docker endpoint config: context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context create e7 --docker from=d1
  e7
  Successfully created context "e7"
  $ docker context create e8 --docker ''
  invalid argument "" for "--docker" flag:  must be formatted as key=value

  Usage:  docker context create [OPTIONS] CONTEXT

  Run 'docker context create --help' for more information
  [125]
  $ docker context create e9 --docker host=
  e9
  Successfully created context "e9"
  $ docker --context e9 ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker context create ''
  context name cannot be empty
  [1]
  $ docker context create 'a b'
  context name "a b" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context create default
  "default" is a reserved context name
  [1]
  $ docker context create d1
  context "d1" already exists
  [1]
  $ docker context create f1 --from nope
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context create f2 --from d1 --docker host=tcp://127.0.0.1:1
  cannot use --docker flag when --from is set
  [1]
  $ docker context update d1 --docker host=tcp://x:y
  unable to create docker endpoint config: invalid docker endpoint options: parse "tcp://x:y": invalid port ":y" after host
  [1]
  $ docker context update d1 --docker host=foo
  unable to create docker endpoint config: unable to apply docker endpoint options: unable to parse docker host `foo`
  [1]
  $ docker context update nope --description x
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context update default --description x
  "default" is a reserved context name
  [1]
  $ docker context use nope
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context use d1
  d1
  Current context is now "d1"
  $ docker ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker context show
  d1
  $ DOCKER_HOST=tcp://127.0.0.1:1 docker context use d1
  d1
  Current context is now "d1"
  Warning: DOCKER_HOST environment variable overrides the active context. To use "d1", either set the global --context flag, or unset DOCKER_HOST environment variable.
  $ DOCKER_HOST=tcp://127.0.0.1:1 docker context show
  default
  $ docker -H tcp://127.0.0.1:1 context show
  default
  $ docker context rm d1
  context "d1" is in use, set -f flag to force remove
  [1]
  $ docker context rm -f d1
  d1
  $ docker context rm nope
  context "nope" does not exist
  [1]
  $ docker context rm -f nope
  nope
  $ docker context rm default
  context "default" cannot be removed
  [1]
  $ docker context inspect nope
  []
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context inspect default nope
  [
      {
          "Name": "default",
          "Metadata": {},
          "Endpoints": {
              "docker": {
                  "Host": "unix:///var/run/docker.sock",
                  "SkipTLSVerify": false
              }
          },
          "TLSMaterial": {},
          "Storage": {
              "MetadataPath": "\u003cIN MEMORY\u003e",
              "TLSPath": "\u003cIN MEMORY\u003e"
          }
      }
  ]
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context export nope
  context "nope": context not found: open /root/.docker/contexts/meta/ca3704aa0b06f5954c79ee837faa152d84d6b2d42838f0637a15eda8337dbdce/meta.json: no such file or directory
  [1]
  $ docker context export e5 -
  cowardly refusing to export to a terminal, specify a file path
  [1]
  $ docker context import
  docker: 'docker context import' requires 2 arguments

  Usage:  docker context import CONTEXT FILE|-

  Run 'docker context import --help' for more information
  [1]
  $ docker context import x nope.tar
  context name "x" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"
  [1]
  $ docker context use default
  default
  Current context is now "default"
