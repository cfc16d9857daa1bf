  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  % docker pull -q nginx:1.27
  $ docker run -d --name p1 -p 80 nginx:1.27
  f22db8821ba7bccfea958a5e9419a40a0fb426aa54299aeb46f309784450b199
  $ docker port p1 | sed 's/:[0-9]*$/:N/'
  80/tcp -> 0.0.0.0:N
  80/tcp -> [::]:N
  $ docker run -d --name p2 -P nginx:1.27
  e754b87af61226294f97fb2e8db772897dbcb46e00e0a6366253534d1effd90a
  $ docker port p2 | sed 's/:[0-9]*$/:N/'
  80/tcp -> 0.0.0.0:N
  80/tcp -> [::]:N
  $ docker run -d --name p3 -p 8000-8002:80-82 nginx:1.27
  4dee0e9d8e9821d32e5dad14db0f95d12609e318fa05464f88db2a7d68000af0
  $ docker port p3
  80/tcp -> 0.0.0.0:8000
  80/tcp -> [::]:8000
  81/tcp -> 0.0.0.0:8001
  81/tcp -> [::]:8001
  82/tcp -> 0.0.0.0:8002
  82/tcp -> [::]:8002
  $ docker ps --filter name=p3
  CONTAINER ID   IMAGE        COMMAND                  CREATED        STATUS                  PORTS                                                                                                                       NAMES
  4dee0e9d8e98   nginx:1.27   "/docker-entrypoint.…"   1 second ago   Up Less than a second   0.0.0.0:8000->80/tcp, [::]:8000->80/tcp, 0.0.0.0:8001->81/tcp, [::]:8001->81/tcp, 0.0.0.0:8002->82/tcp, [::]:8002->82/tcp   p3
  $ docker ps --filter name=p3 --format '{{.Ports}}'
  0.0.0.0:8000->80/tcp, [::]:8000->80/tcp, 0.0.0.0:8001->81/tcp, [::]:8001->81/tcp, 0.0.0.0:8002->82/tcp, [::]:8002->82/tcp
  $ docker port p3 81/tcp
  0.0.0.0:8001
  [::]:8001
  $ docker port p3 80/udp
  no public port '80/udp' published for p3
  [1]
  $ docker port p3 81/xyz
  no public port '81/xyz' published for p3
  [1]
  $ docker port p3 x
  invalid port 'x': invalid syntax
  [1]
  $ docker run -d --name p4 -p 8000-8003:80-82 nginx:1.27
  docker: invalid ranges specified for container and host Ports: 80-82 and 8000-8003

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name p5 -p 8010-8012:80 nginx:1.27
  3937fd8180de7ab54dd8acf39d4234f9abb1309427aed44a04d62c42e98a9a9c
  $ docker port p5
  80/tcp -> 0.0.0.0:8010
  80/tcp -> [::]:8010
  $ docker run -d --name p6 -p '[::1]:8020:80' nginx:1.27
  8778a3fdea86f5e5e1d9c12957a598d32fb7b0fa6943cea2d6255536bc0e9536
  $ docker port p6
  80/tcp -> [::1]:8020
  $ docker ps --filter name=p6 --format '{{.Ports}}'
  [::1]:8020->80/tcp
  $ docker run -d --name p7 -p 0.0.0.0:8021:80 -p 127.0.0.1::81/udp nginx:1.27
  69524eeaedabfbb618a58354208d0f716a3db4d29e56fdd510907d91170afb04
  $ docker port p7 80
  0.0.0.0:8021
  $ docker run -d --name p8 -p 10.9.9.9:8030:80 nginx:1.27
  b8d229284f56212dc47d3b4c21ae3610ea62fab1b23259bd0c0828a7da03ce12
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint p8 (eb244e9af2494342e3f513764fa7240b9f3938bea7f478225c00b1763dea7e22): failed to bind host port 10.9.9.9:8030/tcp: cannot assign requested address

  Run 'docker run --help' for more information
  [125]
  $ docker ps -a --filter name=p8 --format '{{.Names}} {{.Status}}'
  p8 Created
  $ docker start p8
  p8
  $ docker run -d --name p9 -p 8000:80 nginx:1.27
  31c6c30fd12e353b59c44a2c89397d43de5ff3fe77c43278791a7f93d8d1a931
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint p9 (4075bbf7b1c1ba3e31c78fbac4f30a9abba52e66299376ed61c2d6e79edae176): Bind for 0.0.0.0:8000 failed: port is already allocated

  Run 'docker run --help' for more information
  [125]
  $ docker rm -f p3
  p3
  $ docker start p9
  p9
  $ docker port p9
  $ docker ps --filter name=p9 --format '{{.Status}} {{.Ports}}'
  Up Less than a second
  $ docker run -p 0:80 --rm busybox:1.36 true
  $ docker run -p :80 --rm busybox:1.36 true
  $ docker run -p 80: --rm busybox:1.36 true
  docker: no port specified: 80:<empty>

  Run 'docker run --help' for more information
  [125]
  $ docker run -p '' --rm busybox:1.36 true
  docker: no port specified: <empty>

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 1.2.3:80:80 --rm busybox:1.36 true
  docker: invalid IP address: 1.2.3

  Run 'docker run --help' for more information
  [125]
  $ docker run -p localhost:80:80 --rm busybox:1.36 true
  docker: invalid IP address: localhost

  Run 'docker run --help' for more information
  [125]
  $ docker run -p a:b:c:d --rm busybox:1.36 true
  docker: invalid IP address: a:b

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 80-81:80-82 --rm busybox:1.36 true
  docker: invalid ranges specified for container and host Ports: 80-82 and 80-81

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 82-80:80-82 --rm busybox:1.36 true
  docker: invalid hostPort: 82-80

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 8040:0 --rm busybox:1.36 true
  docker: Error response from daemon: invalid port specification: "0/tcp"

  Run 'docker run --help' for more information
  [125]
  $ docker run -p 8040:99999 --rm busybox:1.36 true
  docker: invalid containerPort: 99999

  Run 'docker run --help' for more information
  [125]
  $ docker run -p -1:80 --rm busybox:1.36 true
  docker: invalid hostPort: -1

  Run 'docker run --help' for more information
  [125]
  $ docker run -p target=80,published=8041 --rm busybox:1.36 true
  $ docker run -p target=80,published=x --rm busybox:1.36 true
  docker: invalid hostPort: x

  Run 'docker run --help' for more information
  [125]
  $ docker run --expose 99 --expose 100-102/udp --name ex -d busybox:1.36 sleep 100
  28dd483797c38bcde7f749923969db2eadd155c0e25fec2200c0748c81466ddc
  $ docker ps --filter name=ex
  CONTAINER ID   IMAGE          COMMAND       CREATED        STATUS                  PORTS                 NAMES
  28dd483797c3   busybox:1.36   "sleep 100"   1 second ago   Up Less than a second   99/tcp, 100-102/udp   ex
  $ docker run --expose x --rm busybox:1.36 true
  docker: invalid range format for --expose: invalid start port 'x': invalid syntax

  Run 'docker run --help' for more information
  [125]
  $ docker run --expose 80/foo --rm busybox:1.36 true
  $ docker run --network host -p 8044:80 --name hh -d busybox:1.36 sleep 100
  WARNING: Published ports are discarded when using host network mode
  bca151704581e4d2cbe6f594d9876a45170429aa4e3f83183dc116946f8e9b43
  $ docker port hh
  $ docker ps --filter name=hh
  CONTAINER ID   IMAGE          COMMAND       CREATED                  STATUS                  PORTS     NAMES
  bca151704581   busybox:1.36   "sleep 100"   Less than a second ago   Up Less than a second             hh
  $ docker run --network none -p 8045:80 --name nn -d busybox:1.36 sleep 100
  6fb8d85faba596e04be1ee9a25764eabe192d695a1f88607534223abe79c51e0
  $ docker ps --filter name=nn
  CONTAINER ID   IMAGE          COMMAND       CREATED        STATUS                  PORTS     NAMES
  6fb8d85faba5   busybox:1.36   "sleep 100"   1 second ago   Up Less than a second             nn
  $ docker run --rm -e A=1 -e A=2 busybox:1.36 sh -c 'echo $A'
  2
  $ docker run --rm -e A busybox:1.36 env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=05449ee7823e
  HOME=/root
  $ docker run --rm -e 'A B=1' busybox:1.36 env | grep B
  A B=1
  $ docker run --rm -e PATH=/x busybox:1.36 /bin/env
  PATH=/x
  HOSTNAME=e55b097d9651
  HOME=/root
  $ docker run --rm -e PATH=/x busybox:1.36 env
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "env": executable file not found in $PATH

  Run 'docker run --help' for more information
  [127]
  $ printf 'A B=1\n' > bad.env; docker run --rm --env-file bad.env busybox:1.36 env
  docker: --env-file: invalid env file (bad.env): variable 'A B' contains whitespaces

  Run 'docker run --help' for more information
  [125]
  $ printf '=1\n' > bad.env; docker run --rm --env-file bad.env busybox:1.36 env
  docker: --env-file: invalid env file (bad.env): no variable name on line '=1'

  Run 'docker run --help' for more information
  [125]
  $ printf 'X="quoted"\nY=a b\n\n  # c\nZ\nHOME\n' > e.env; docker run --rm --env-file e.env busybox:1.36 env | sort
  HOME=/root
  HOSTNAME=8ba965346d3a
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  X="quoted"
  Y=a b
  $ docker run --rm --env-file e.env -e Y=over busybox:1.36 sh -c 'echo $Y'
  over
  $ printf 'L=1\n' > l2.env; docker run --rm --env-file e.env --env-file l2.env busybox:1.36 sh -c 'echo $L$Y'
  1a b
  $ docker run --rm --env-file . busybox:1.36 env
  docker: --env-file: invalid env file (.): read .: is a directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -w relative busybox:1.36 pwd
  docker: Error response from daemon: the working directory 'relative' is invalid, it needs to be an absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -w /new/dir busybox:1.36 pwd
  /new/dir
  $ docker run --rm -w /etc/passwd busybox:1.36 pwd
  docker: Error response from daemon: Cannot mkdir: /etc/passwd is not a directory

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -w '' busybox:1.36 pwd
  /
  $ docker run --rm -u nobody busybox:1.36 id
  uid=65534(nobody) gid=65534(nogroup) groups=65534(nogroup)
  $ docker run --rm -u 0:0 busybox:1.36 id
  uid=0(root) gid=0(root) groups=0(root)
  % docker run --rm -u :5 busybox:1.36 id
  $ docker run --rm -u 1000:nosuch busybox:1.36 id
  docker: Error response from daemon: unable to find group nosuch: no matching entries in group file

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u -1 busybox:1.36 id
  docker: Error response from daemon: uids and gids must be in range 0-2147483647

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 99999999999 busybox:1.36 id
  docker: Error response from daemon: uids and gids must be in range 0-2147483647

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --group-add 44 --group-add daemon busybox:1.36 id
  $ docker run --rm --group-add nosuch busybox:1.36 id
  docker: Error response from daemon: unable to find group nosuch: no matching entries in group file

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -l a=b --label-file nosuch busybox:1.36 true
  docker: --label-file: open nosuch: no such file or directory

  Run 'docker run --help' for more information
  [125]
  $ printf 'x=1\ny\n' > lab; docker run -d --name ll --label-file lab busybox:1.36 true; docker inspect -f '{{json .Config.Labels}}' ll
  e03b1a1aa65df06c4d368d89d6856faef8e1bb336e553ab659bd81bf6e0388c8
  {"x":"1"}
  $ docker inspect -f '{{json .NetworkSettings.Ports}}' p6
  {"80/tcp":[{"HostIp":"::1","HostPort":"8020"}]}
  $ docker inspect -f '{{json .NetworkSettings.Ports}}' p1 | sed 's/[0-9]\{5\}/N/g'
  {"80/tcp":[{"HostIp":"0.0.0.0","HostPort":"N"},{"HostIp":"::","HostPort":"N"}]}
  $ docker inspect -f '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostPort}}' p9

  template parsing error: template: :1:3: executing "" at <index (index .NetworkSettings.Ports "80/tcp") 0>: error calling index: index of untyped nil
  [1]
  $ docker inspect -f '{{(index (index .NetworkSettings.Ports "81/tcp") 0).HostPort}}' p9

  template parsing error: template: :1:3: executing "" at <index (index .NetworkSettings.Ports "81/tcp") 0>: error calling index: index of untyped nil
  [1]
  $ docker inspect -f '{{range $p, $c := .NetworkSettings.Ports}}{{$p}} -> {{(index $c 0).HostPort}} {{end}}' p9
  $ docker inspect -f '{{index .Config.Env 5}} {{.Config.WorkingDir}} {{.Config.User}}' p9
  DYNPKG_RELEASE=1~bookworm
  $ docker inspect -f '{{index .Config.Env 50}}' p9

  template parsing error: template: :1:2: executing "" at <index .Config.Env 50>: error calling index: index out of range: 50
  [1]
