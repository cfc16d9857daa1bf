  % docker pull -q busybox:1.36
  $ docker login
  < u
  < p
  Failed to start web-based login - falling back to command line login...

  Log in with your Docker ID or email address to push and pull images from Docker Hub. If you don't have a Docker ID, head over to https://hub.docker.com/ to create one.
  You can log in with your password or a Personal Access Token (PAT). Using a limited-scope PAT grants better security and is required for organizations using SSO. Learn more at https://docs.docker.com/go/access-tokens/

  Username:
  i Info → A Personal Access Token (PAT) can be used instead.
           To create a PAT, visit https://app.docker.com/settings


  Password:
  Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password
  [1]
  $ docker login -u bob
  < pw

  i Info → A Personal Access Token (PAT) can be used instead.
           To create a PAT, visit https://app.docker.com/settings


  Password:
  Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password
  [1]
  $ docker login localhost:5000
  < u
  < p
  Username: Password:
  Error response from daemon: Get "http://localhost:5000/v2/": dial tcp 127.0.0.1:5000: connect: connection refused
  [1]
  $ docker login -p x
  < u
  WARNING! Using --password via the CLI is insecure. Use --password-stdin.
  Log in with your Docker ID or email address to push and pull images from Docker Hub. If you don't have a Docker ID, head over to https://hub.docker.com/ to create one.
  You can log in with your password or a Personal Access Token (PAT). Using a limited-scope PAT grants better security and is required for organizations using SSO. Learn more at https://docs.docker.com/go/access-tokens/

  Username: Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password
  [1]
  $ docker login < /dev/null
  error: cannot perform an interactive login from a non-TTY device
  [1]
  $ docker login -u bob < /dev/null
  error: cannot perform an interactive login from a non-TTY device
  [1]
  $ docker login -u bob localhost:5000 < /dev/null
  error: cannot perform an interactive login from a non-TTY device
  [1]
  $ docker run --rm -v x busybox:1.36 ls -d /x
  /x
  $ docker create --name vx -v x busybox:1.36
  0151f379d3cf24887d008a6bed5e08c3eea107c1483119cea055e0b8ce7bd6d1
  $ docker inspect -f '{{range .Mounts}}{{.Type}} {{.Destination}}{{end}} {{json .Config.Volumes}}' vx
  volume x {"x":{}}
  $ docker system prune -f --filter label=a
  Total reclaimed space: 0B
  $ docker volume prune -f --filter foo=1
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker run -d --name po -p 7001:80 busybox:1.36 sleep 100
  d48a7ac9a74b2743855136a02c59f84d8049acdb49818d06f5faf1f2df42516f
  $ docker run -d --name po2 -p 7001:80 busybox:1.36 sleep 100
  eac2cd30a20c0e08e33a119be62775389f8e580233d9999f53c7a858c6e7228e
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint po2 (707cc2c3e082e2f2b40c06d4c059b97dc4df52c90ffc90a4a43a182547ba1af0): Bind for 0.0.0.0:7001 failed: port is already allocated

  Run 'docker run --help' for more information
  [125]
  $ docker inspect -f '{{json .NetworkSettings.Networks}}' po2
  {}
  $ docker start po2
  po2
  $ docker inspect -f '{{json .NetworkSettings.Networks}} {{.State.Status}}' po2
  {} running
  $ docker exec po2 ip -o addr | wc -l
  2
  $ docker ps --format '{{.Names}} {{.Networks}} {{.Ports}}' --filter name=po
  po2
  po bridge 0.0.0.0:7001->80/tcp, [::]:7001->80/tcp
  $ docker restart -t 0 po2
  po2
  % docker network connect bridge po2
  $ docker start po2
  po2
  % docker ps --filter network=bridge --format '{{.Names}}'
  $ docker inspect -f '{{.State.Health}} {{.Config.StopTimeout}}' po
  <nil> <nil>
  $ docker network create nn
  0cc9f57c84517841d49a11218ddd6be7783c4369b8fb2a112aa8a1edd3812b95
  $ docker network create --subnet 10.77.0.0/24 n77
  abecf69cb501007878fa9400162982e59da875d814f706899122d0b0da44aea7
  $ docker run -d --name q1 --network n77 --ip 10.77.0.5 busybox:1.36 sleep 100
  91237cd04742e2268e03f0e10a2d7712fb2a110e539f3836708ac10487825c94
  $ docker run -d --name q2 --network n77 --ip 10.77.0.5 busybox:1.36 sleep 100
  c36cbf27ea7114d878a8d3e21388397d3d8f093b36cfb9297949b671cc542854
  docker: Error response from daemon: failed to set up container networking: Address already in use

  Run 'docker run --help' for more information
  [125]
  $ docker start q2
  Error response from daemon: failed to set up container networking: Address already in use
  failed to start containers: q2
  [1]
  $ docker rm -f q1
  q1
  $ docker start q2
  q2
  $ docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' q2
  10.77.0.5
  $ docker import -c 'FOO x' /etc/passwd a:b
  Error response from daemon: FOO is not a valid change command
  [1]
  % echo junk > j; docker import j
  $ docker load < j
  unexpected EOF
  [1]
  $ docker save -o /tmp busybox:1.36
  failed to save image: cannot write to a directory
  [1]
  $ docker export -o /tmp po
  failed to export container: cannot write to a directory
  [1]
  $ docker exec po cat /sys/class/net/eth0/mtu /sys/class/net/eth0/operstate
  1500
  up
  % docker exec po ls /sys/class/net/eth0 | wc -l
  $ docker exec po df -m / | head -1
  Filesystem           1M-blocks      Used Available Use% Mounted on
  $ docker exec po df -h / | head -1
  Filesystem                Size      Used Available Use% Mounted on
  $ docker exec po df -k / | head -1
  Filesystem           1K-blocks      Used Available Use% Mounted on
  % docker run --rm --tmpfs /t busybox:1.36 ls -ld /t
  % docker run --rm --tmpfs /t busybox:1.36 mount | grep ' /t '
  $ docker run --rm -v vv:/v busybox:1.36 mount | grep -c ' /v '
  1
  $ docker run --rm --shm-size 1m busybox:1.36 df -h /dev/shm
  Filesystem                Size      Used Available Use% Mounted on
  shm                       1.0M         0      1.0M   0% /dev/shm
  $ docker volume create --opt type=tmpfs --opt device=tmpfs --opt o=size=10m,uid=1000 tv
  tv
  % docker run --rm -v tv:/t busybox:1.36 sh -c 'df -m /t; ls -ldn /t'
  $ docker volume create --opt type=none --opt device=/root/lab/bdir --opt o=bind bv
  bv
  % docker run --rm -v bv:/t busybox:1.36 ls /t
  % docker run -d --name bvc -v bv:/t busybox:1.36 sleep 100
  % docker start bvc
  % mkdir bdir; echo 1 > bdir/f; docker start bvc; docker exec bvc cat /t/f
  % docker exec bvc sh -c 'echo 2 > /t/g'; ls bdir
  % docker volume inspect bv -f '{{json .Options}}'
  % docker rm -f bvc; docker volume rm bv; ls bdir
  $ docker volume create --opt type=nfs --opt device=:/x nfsv
  nfsv
  $ docker volume create --opt o=size=1m sz
  Error response from daemon: create sz: missing required option: "device"
  [1]
  $ docker volume create --opt foo=1 sz
  Error response from daemon: create sz: invalid option: "foo"
  [1]
  $ docker volume create --opt device=/x sz
  Error response from daemon: create sz: missing required option: "type"
  [1]
  $ docker volume create --opt type=ext4 --opt device=/dev/nosuch ex
  ex
  % docker run --rm -v ex:/t busybox:1.36 ls /t
