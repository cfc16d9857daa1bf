Hosts as people mistype them.

  $ docker -H 'tcp://x:y' ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://x:y": invalid port ":y" after host
  [1]
  $ docker -H 'tcp://:y' ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://:y": invalid port ":y" after host
  [1]
  $ docker -H 'tcp://' ps
  Cannot connect to the Docker daemon at tcp://localhost:2375. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://:' ps
  Cannot connect to the Docker daemon at tcp://localhost:2375. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://:2375' ps
  Cannot connect to the Docker daemon at tcp://localhost:2375. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://127.0.0.1' ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:2375. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://127.0.0.1:' ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:2375. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://127.0.0.1:1' ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://127.0.0.1:0' ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:0. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://127.0.0.1:99999' ps
  error during connect: Get "http://127.0.0.1:99999/v1.55/containers/json": dial tcp: address 99999: invalid port
  [1]
  $ docker -H 'tcp://127.0.0.1:-1' ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://127.0.0.1:-1": invalid port ":-1" after host
  [1]
  $ docker -H 'tcp://127.0.0.1:1/path' ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1/path. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://127.0.0.1:1/path/' ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1/path/. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://127.0.0.1:1?q=1' ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://127.0.0.1:1#frag' ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://user@127.0.0.1:1' ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://user:pw@127.0.0.1:1' ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://[::1]:1' ps
  Cannot connect to the Docker daemon at tcp://[::1]:1. Is the docker daemon running?
  [1]
  $ docker -H 'tcp://[::1]' ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: [::1]
  [1]
  $ docker -H 'tcp://::1:1' ps
  error during connect: Get "http://[::1:1]:2375/v1.55/containers/json": dial tcp [::1:1]:2375: connect: network is unreachable
  [1]
  $ docker -H 'tcp://[::1' ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://[::1": missing ']' in host
  [1]
  $ docker -H 'tcp://no-such-host:2375' ps
  failed to connect to the docker API at tcp://no-such-host:2375: lookup no-such-host on 127.0.0.1:53: no such host
  [1]
  $ docker -H 'tcp://no such host:2375' ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://no such host:2375": invalid character " " in host name
  [1]
  $ docker -H 'tcp://a%20b:2375' ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://a%20b:2375": invalid URL escape "%20"
  [1]
  $ docker -H 'tcp://%zz:2375' ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://%zz:2375": invalid URL escape "%zz"
  [1]
  $ docker -H 'tcp://127.0.0.1:1:2' ps
  Failed to initialize: parse "tcp://[127.0.0.1:1:2]:2375": invalid host: ParseAddr("127.0.0.1:1:2"): unexpected character (at ":1:2")
  [1]
  $ docker -H '127.0.0.1' ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:2375. Is the docker daemon running?
  [1]
  $ docker -H '127.0.0.1:1' ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker -H 'localhost:1' ps
  Cannot connect to the Docker daemon at tcp://localhost:1. Is the docker daemon running?
  [1]
  $ docker -H ':1' ps
  Cannot connect to the Docker daemon at tcp://localhost:1. Is the docker daemon running?
  [1]
  $ docker -H 'unix://' ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker -H 'unix:///' ps
  Cannot connect to the Docker daemon at unix:///. Is the docker daemon running?
  [1]
  $ docker -H 'unix:///nope.sock' ps
  failed to connect to the docker API at unix:///nope.sock; check if the path is correct and if the daemon is running: dial unix /nope.sock: connect: no such file or directory
  [1]
  $ docker -H 'unix://nope.sock' ps
  failed to connect to the docker API at unix://nope.sock; check if the path is correct and if the daemon is running: dial unix nope.sock: connect: no such file or directory
  [1]
  $ docker -H 'unix:/nope.sock' ps
  failed to connect to the docker API at tcp://unix:2375/nope.sock: lookup unix on 127.0.0.1:53: no such host
  [1]
  $ docker -H 'unix:///root/lab' ps
  Cannot connect to the Docker daemon at unix:///root/lab. Is the docker daemon running?
  [1]
  $ docker -H 'unix:///etc/hostname' ps
  Cannot connect to the Docker daemon at unix:///etc/hostname. Is the docker daemon running?
  [1]
  $ docker -H '/var/run/docker.sock' ps
  Cannot connect to the Docker daemon at tcp://localhost:2375/var/run/docker.sock. Is the docker daemon running?
  [1]
  $ docker -H 'http://127.0.0.1:1' ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: http://127.0.0.1:1
  [1]
  $ docker -H 'https://127.0.0.1:1' ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: https://127.0.0.1:1
  [1]
  $ docker -H 'http://' ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: http://
  [1]
  $ docker -H 'ftp://x' ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: ftp://x
  [1]
  $ docker -H 'ssh://' ps
  Failed to initialize: ssh host connection is not valid: invalid SSH URL: hostname is empty
  [1]
  $ docker -H 'ssh://user@host' ps
  error during connect: Get "http://docker.example.com/v1.55/containers/json": command [ssh -l user -o ConnectTimeout=30 -T -- host docker system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=ssh: Could not resolve hostname host: Name or service not known
  [1]
  $ docker -H 'ssh://user@host/var/run/docker.sock' ps
  error during connect: Get "http://docker.example.com/v1.55/containers/json": command [ssh -l user -o ConnectTimeout=30 -T -- host docker '--host=unix:///var/run/docker.sock' system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=ssh: Could not resolve hostname host: Name or service not known
  [1]
  $ docker -H 'ssh://user:pw@host' ps
  Failed to initialize: ssh host connection is not valid: invalid SSH URL: plain-text password is not supported
  [1]
  $ docker -H 'ssh://host:22/path?x=1' ps
  Failed to initialize: ssh host connection is not valid: invalid SSH URL: query parameters are not allowed: "x=1"
  [1]
  $ docker -H 'fd://' ps
  Failed to initialize: unable to parse docker host `fd://`
  [1]
  $ docker -H 'npipe:////./pipe/docker_engine' ps
  Failed to initialize: protocol not available
  [1]
  $ docker -H 'foo' ps
  failed to connect to the docker API at tcp://foo:2375: lookup foo on 127.0.0.1:53: no such host
  [1]
  $ docker -H 'foo://bar' ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: foo://bar
  [1]
  $ docker -H '://' ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: ://
  [1]
  $ docker -H 'tcp' ps
  failed to connect to the docker API at tcp://tcp:2375: lookup tcp on 127.0.0.1:53: no such host
  [1]
  $ docker -H 'tcp:' ps
  failed to connect to the docker API at tcp://tcp:2375: lookup tcp on 127.0.0.1:53: no such host
  [1]
  $ docker -H 'tcp:/' ps
  failed to connect to the docker API at tcp://tcp:2375/: lookup tcp on 127.0.0.1:53: no such host
  [1]
  $ docker -H 'tcp//x' ps
  failed to connect to the docker API at tcp://tcp:2375//x: lookup tcp on 127.0.0.1:53: no such host
  [1]
  $ docker -H ' ' ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ docker -H 'nope:nope' ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://nope:nope": invalid port ":nope" after host
  [1]
  $ docker -H 'unix://a b' ps
  Failed to initialize: parse "unix://a b": invalid character " " in host name
  [1]
  $ docker -H 'TCP://127.0.0.1:1' ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: TCP://127.0.0.1:1
  [1]
  $ docker -H 'UNIX:///var/run/docker.sock' ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: UNIX:///var/run/docker.sock
  [1]
  $ DOCKER_HOST='tcp://x:y' docker ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://x:y": invalid port ":y" after host
  [1]
  $ DOCKER_HOST='tcp://:y' docker ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://:y": invalid port ":y" after host
  [1]
  $ DOCKER_HOST='tcp://' docker ps
  Cannot connect to the Docker daemon at tcp://localhost:2375. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://:' docker ps
  Cannot connect to the Docker daemon at tcp://localhost:2375. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://:2375' docker ps
  Cannot connect to the Docker daemon at tcp://localhost:2375. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://127.0.0.1' docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:2375. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://127.0.0.1:' docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:2375. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://127.0.0.1:1' docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://127.0.0.1:0' docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:0. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://127.0.0.1:99999' docker ps
  error during connect: Get "http://127.0.0.1:99999/v1.55/containers/json": dial tcp: address 99999: invalid port
  [1]
  $ DOCKER_HOST='tcp://127.0.0.1:-1' docker ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://127.0.0.1:-1": invalid port ":-1" after host
  [1]
  $ DOCKER_HOST='tcp://127.0.0.1:1/path' docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1/path. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://127.0.0.1:1/path/' docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1/path/. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://127.0.0.1:1?q=1' docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://127.0.0.1:1#frag' docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://user@127.0.0.1:1' docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://user:pw@127.0.0.1:1' docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://[::1]:1' docker ps
  Cannot connect to the Docker daemon at tcp://[::1]:1. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='tcp://[::1]' docker ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: [::1]
  [1]
  $ DOCKER_HOST='tcp://::1:1' docker ps
  error during connect: Get "http://[::1:1]:2375/v1.55/containers/json": dial tcp [::1:1]:2375: connect: network is unreachable
  [1]
  $ DOCKER_HOST='tcp://[::1' docker ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://[::1": missing ']' in host
  [1]
  $ DOCKER_HOST='tcp://no-such-host:2375' docker ps
  failed to connect to the docker API at tcp://no-such-host:2375: lookup no-such-host on 127.0.0.1:53: no such host
  [1]
  $ DOCKER_HOST='tcp://no such host:2375' docker ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://no such host:2375": invalid character " " in host name
  [1]
  $ DOCKER_HOST='tcp://a%20b:2375' docker ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://a%20b:2375": invalid URL escape "%20"
  [1]
  $ DOCKER_HOST='tcp://%zz:2375' docker ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://%zz:2375": invalid URL escape "%zz"
  [1]
  $ DOCKER_HOST='tcp://127.0.0.1:1:2' docker ps
  Failed to initialize: parse "tcp://[127.0.0.1:1:2]:2375": invalid host: ParseAddr("127.0.0.1:1:2"): unexpected character (at ":1:2")
  [1]
  $ DOCKER_HOST='127.0.0.1' docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:2375. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='127.0.0.1:1' docker ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='localhost:1' docker ps
  Cannot connect to the Docker daemon at tcp://localhost:1. Is the docker daemon running?
  [1]
  $ DOCKER_HOST=':1' docker ps
  Cannot connect to the Docker daemon at tcp://localhost:1. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='unix://' docker ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ DOCKER_HOST='unix:///' docker ps
  Cannot connect to the Docker daemon at unix:///. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='unix:///nope.sock' docker ps
  failed to connect to the docker API at unix:///nope.sock; check if the path is correct and if the daemon is running: dial unix /nope.sock: connect: no such file or directory
  [1]
  $ DOCKER_HOST='unix://nope.sock' docker ps
  failed to connect to the docker API at unix://nope.sock; check if the path is correct and if the daemon is running: dial unix nope.sock: connect: no such file or directory
  [1]
  $ DOCKER_HOST='unix:/nope.sock' docker ps
  failed to connect to the docker API at tcp://unix:2375/nope.sock: lookup unix on 127.0.0.1:53: no such host
  [1]
  $ DOCKER_HOST='unix:///root/lab' docker ps
  Cannot connect to the Docker daemon at unix:///root/lab. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='unix:///etc/hostname' docker ps
  Cannot connect to the Docker daemon at unix:///etc/hostname. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='/var/run/docker.sock' docker ps
  Cannot connect to the Docker daemon at tcp://localhost:2375/var/run/docker.sock. Is the docker daemon running?
  [1]
  $ DOCKER_HOST='http://127.0.0.1:1' docker ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: http://127.0.0.1:1
  [1]
  $ DOCKER_HOST='https://127.0.0.1:1' docker ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: https://127.0.0.1:1
  [1]
  $ DOCKER_HOST='http://' docker ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: http://
  [1]
  $ DOCKER_HOST='ftp://x' docker ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: ftp://x
  [1]
  $ DOCKER_HOST='ssh://' docker ps
  Failed to initialize: ssh host connection is not valid: invalid SSH URL: hostname is empty
  [1]
  $ DOCKER_HOST='ssh://user@host' docker ps
  error during connect: Get "http://docker.example.com/v1.55/containers/json": command [ssh -l user -o ConnectTimeout=30 -T -- host docker system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=ssh: Could not resolve hostname host: Name or service not known
  [1]
  $ DOCKER_HOST='ssh://user@host/var/run/docker.sock' docker ps
  error during connect: Get "http://docker.example.com/v1.55/containers/json": command [ssh -l user -o ConnectTimeout=30 -T -- host docker '--host=unix:///var/run/docker.sock' system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=ssh: Could not resolve hostname host: Name or service not known
  [1]
  $ DOCKER_HOST='ssh://user:pw@host' docker ps
  Failed to initialize: ssh host connection is not valid: invalid SSH URL: plain-text password is not supported
  [1]
  $ DOCKER_HOST='ssh://host:22/path?x=1' docker ps
  Failed to initialize: ssh host connection is not valid: invalid SSH URL: query parameters are not allowed: "x=1"
  [1]
  $ DOCKER_HOST='fd://' docker ps
  Failed to initialize: unable to parse docker host `fd://`
  [1]
  $ DOCKER_HOST='npipe:////./pipe/docker_engine' docker ps
  Failed to initialize: protocol not available
  [1]
  $ DOCKER_HOST='foo' docker ps
  failed to connect to the docker API at tcp://foo:2375: lookup foo on 127.0.0.1:53: no such host
  [1]
  $ DOCKER_HOST='foo://bar' docker ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: foo://bar
  [1]
  $ DOCKER_HOST='://' docker ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: ://
  [1]
  $ DOCKER_HOST='tcp' docker ps
  failed to connect to the docker API at tcp://tcp:2375: lookup tcp on 127.0.0.1:53: no such host
  [1]
  $ DOCKER_HOST='tcp:' docker ps
  failed to connect to the docker API at tcp://tcp:2375: lookup tcp on 127.0.0.1:53: no such host
  [1]
  $ DOCKER_HOST='tcp:/' docker ps
  failed to connect to the docker API at tcp://tcp:2375/: lookup tcp on 127.0.0.1:53: no such host
  [1]
  $ DOCKER_HOST='tcp//x' docker ps
  failed to connect to the docker API at tcp://tcp:2375//x: lookup tcp on 127.0.0.1:53: no such host
  [1]
  $ DOCKER_HOST=' ' docker ps
  CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES
  $ DOCKER_HOST='nope:nope' docker ps
  Failed to initialize: unable to resolve docker endpoint: parse "tcp://nope:nope": invalid port ":nope" after host
  [1]
  $ DOCKER_HOST='unix://a b' docker ps
  Failed to initialize: parse "unix://a b": invalid character " " in host name
  [1]
  $ DOCKER_HOST='TCP://127.0.0.1:1' docker ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: TCP://127.0.0.1:1
  [1]
  $ DOCKER_HOST='UNIX:///var/run/docker.sock' docker ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: UNIX:///var/run/docker.sock
  [1]
