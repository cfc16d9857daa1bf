Forms of what is known of a client, devices that are full, one port twice.

  $ docker info -f '{{.ClientInfo.Context}}'
  default
  $ docker info -f '{{.ClientInfo.Debug}}'
  false
  $ docker info -f '{{json .ClientInfo.Warnings}}'
  null
  $ docker info -f '{{.ClientInfo.Nothing}}'

  template: :1:13: executing "" at <.ClientInfo.Nothing>: can't evaluate field Nothing in type *system.clientInfo
  [1]
  $ docker info -f '{{range .ClientInfo.Plugins}}{{.Name}} {{end}}'
  buildx compose
  % docker context inspect -f '{{json .Metadata}}'
  $ docker context inspect -f '{{json .Endpoints}}'
  {"docker":{"Host":"unix:///var/run/docker.sock","SkipTLSVerify":false}}
  $ docker context inspect -f '{{json .Storage}}'
  {"MetadataPath":"<IN MEMORY>","TLSPath":"<IN MEMORY>"}
  $ docker context create own --description "an own one" --docker host=tcp://127.0.0.1:9
  own
  Successfully created context "own"
  % docker context inspect own -f '{{json .Metadata}}'
  % docker context inspect own -f '{{.Metadata.Description}}'
  $ docker context inspect own -f '{{json .}}'
  {"Name":"own","Metadata":{"Description":"an own one"},"Endpoints":{"docker":{"Host":"tcp://127.0.0.1:9","SkipTLSVerify":false}},"TLSMaterial":{},"Storage":{"MetadataPath":"/root/.docker/contexts/meta/5b3975651c3cab92d044c096dc30a1c2d9525497457472de48c51ecb363d1f4a","TLSPath":"/root/.docker/contexts/tls/5b3975651c3cab92d044c096dc30a1c2d9525497457472de48c51ecb363d1f4a"}}
  $ docker context inspect own -f '{{.Metadata}}'
  {own {an own one map[]} map[docker:{tcp://127.0.0.1:9 false}]}
  $ docker context inspect default own -f '{{.Name}} {{len .Endpoints}}'
  default 1
  own 1
  $ docker context rm own
  own
  % docker -H tcp://x:y ps
  % docker -H tcp://127.0.0.1:99999 ps
  $ docker -H tcp://127.0.0.1:1 ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  % docker -H tcp://:y ps
  $ docker run --rm alpine sh -c 'echo hello > /dev/full'
  Unable to find image 'alpine:latest' locally
  latest: Pulling from library/alpine
  0d9695206771: Pull complete
  b80422dc3c5c: Download complete
  9e160817f410: Download complete
  Digest: sha256:ec3d4f0ed81b76b58fcfe0edd312337b14ab23902ce93ea18ae8afd6a42b850d
  Status: Downloaded newer image for alpine:latest
  sh: write error: No space left on device
  [1]
  $ docker run --rm alpine sh -c 'ls -l /dev/full | cut -c1-10'
  crw-rw-rw-
  $ docker run --rm alpine head -c 3 /dev/full | od -c
  0000000  \0  \0  \0
  0000003
  $ docker run -d --name p2 -p 8081:80 -p 8081:80 nginx
  Unable to find image 'nginx:latest' locally
  latest: Pulling from library/nginx
  e1b3a71e6f62: Pull complete
  7c2ad31d2ad8: Pull complete
  42bf763a768b: Pull complete
  208c04818063: Pull complete
  55ed18b03034: Pull complete
  d70777682563: Pull complete
  4d25e52e818e: Pull complete
  a3cca284b61d: Download complete
  ac61c15e4b6b: Download complete
  Digest: sha256:131811c9bc860179d5fd4b087120b16e431a5dd2f391839de47ce7fbd36b3e82
  Status: Downloaded newer image for nginx:latest
  5f08ec7bf00842dc70f8f73ff4b03c8cd08a4f16dd7bb44fbd3d39dd9626cde6
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint p2 (e5547c5e0a3dcbc19b3e30ad38dfbbe34d5c524b2995fecd522f99241599b028): failed to bind host port 0.0.0.0:8081/tcp: address already in use

  Run 'docker run --help' for more information
  [125]
  $ docker port p2
  $ docker run -d --name p3 -p 8082:80 -p 8082:81 nginx
  dd87564e7069ab0fcfdfe54c929e43ad9932bbf00d8b6aa6f7cc4cb6f6d4c76c
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint p3 (4d0c5aaae0d2a6a30d7916a32bf17c57d074cc95e97342accc2cf9baab6bfa50): Bind for 0.0.0.0:8082 failed: port is already allocated

  Run 'docker run --help' for more information
  [125]
  $ docker ps -a --format '{{.Names}} {{.Ports}} {{.State}}'
  p3  created
  p2  created
  $ docker create --name p4 -p 127.0.0.1:8083:80 -p 8083:80 nginx
  b8ee9c6c529543d5b77db455c2c97b3bfceba523bf1f7d7e0cb509241c01f933
  $ docker start p4
  Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint p4 (6e3d9d38647dc2a0a3fdf0e3fb1ffc3b23c9ada4e341351e3c380f804912c273): failed to bind host port 127.0.0.1:8083/tcp: address already in use
  failed to start containers: p4
  [1]
  $ docker ps -a --format '{{.Names}} {{.Ports}}'
  p4
  p3
  p2
  $ docker run -d --name p5 -p 8084:80 -p 8085:80 nginx
  454a6b528518423fccaebb2ab116981e76587ea30b92a7c1b825e86183fae70f
  $ docker port p5
  80/tcp -> 0.0.0.0:8084
  80/tcp -> 0.0.0.0:8085
  80/tcp -> [::]:8084
  80/tcp -> [::]:8085
  $ docker rm -f p2 p3 p4 p5
  p2
  p3
  p4
  p5
  $ docker run --name l1 --log-opt max-size=1k --log-opt max-file=2 alpine seq 1 60
  1
  2
  3
  4
  5
  6
  7
  8
  9
  10
  11
  12
  13
  14
  15
  16
  17
  18
  19
  20
  21
  22
  23
  24
  25
  26
  27
  28
  29
  30
  31
  32
  33
  34
  35
  36
  37
  38
  39
  40
  41
  42
  43
  44
  45
  46
  47
  48
  49
  50
  51
  52
  53
  54
  55
  56
  57
  58
  59
  60
  $ docker logs l1 | wc -l
  18
  $ docker logs l1 | head -2
  43
  44
  $ docker logs --tail 3 l1
  58
  59
  60
  $ docker run --name l2 --log-opt max-size=1k alpine seq 1 60
  1
  2
  3
  4
  5
  6
  7
  8
  9
  10
  11
  12
  13
  14
  15
  16
  17
  18
  19
  20
  21
  22
  23
  24
  25
  26
  27
  28
  29
  30
  31
  32
  33
  34
  35
  36
  37
  38
  39
  40
  41
  42
  43
  44
  45
  46
  47
  48
  49
  50
  51
  52
  53
  54
  55
  56
  57
  58
  59
  60
  $ docker logs l2
  57
  58
  59
  60
  $ docker run --name l3 --log-opt max-size=1k --log-opt max-file=3 alpine seq 101 140 > /dev/null
  $ docker logs l3 | tr '\n' ' '
  101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140
  $ docker logs --tail 20 l3 | tr '\n' ' '
  121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140
  $ docker rm l1 l2 l3
  l1
  l2
  l3
