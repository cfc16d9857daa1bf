  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.20
  % docker pull -q httpd:2.4
  $ docker network create back --label tier=db --internal
  04d7688145167e91ad090f2a19fa399c954c2d2a3082f310ac00225d88d760b5
  $ docker network create front -o com.docker.network.bridge.name=br0 --attachable
  d3d09a649ede26075d5df2843ea1d5fcc5b1a49a641f64763262d282a8110e09
  $ docker network create
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  $ docker network create a b
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  $ docker network create 'bad name'
  5180d1cd3b2343c857ede7c141073bf6903808c827270ed8ca05d0236a9c798c
  $ docker network create -d overlay ov
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker network create -d host hh
  Error response from daemon: only one instance of "host" network is allowed
  [1]
  $ docker network create -d null nn
  Error response from daemon: only one instance of "null" network is allowed
  [1]
  $ docker network create -d bridge --scope swarm sw
  Error response from daemon: cannot create a swarm scoped network when swarm is not active
  [1]
  $ docker network create host
  Error response from daemon: operation is not permitted on predefined host network
  [1]
  $ docker network create --opt nosuch=1 odd
  8603c3c644590037598132e5b374bd5a9915c04afa18b4a5ca69e2016d111876
  $ docker network create --opt com.docker.network.driver.mtu=abc mtu
  Error response from daemon: failed to parse com.docker.network.driver.mtu value: abc (strconv.Atoi: parsing "abc": invalid syntax)
  [1]
  $ docker network create --opt com.docker.network.driver.mtu=1400 mtu
  441553f632a57b55df536e2a7d627562b74296f448fa30024c37756d7a1f1511
  $ docker run --rm --network mtu busybox:1.36 cat /sys/class/net/eth0/mtu
  1400
  $ docker network create --config-only --subnet 10.50.0.0/16 cfgnet
  5b763b2e516f70cbedcee9a321a87b7d491c2224cde6f525a8ebdff6c1f51c51
  $ docker network create --config-from cfgnet real
  70692590371b71a562cd92794594953c201ce2f719c9064b110ab0dd6db701b9
  $ docker network inspect real -f '{{json .ConfigFrom}} {{json .IPAM.Config}}'
  {"Network":"cfgnet"} [{"Subnet":"10.50.0.0/16","Gateway":"10.50.0.1"}]
  $ docker network rm cfgnet
  Error response from daemon: error while removing network: configuration network "cfgnet" is in use
  exit status 1
  [1]
  $ docker network create --config-from nosuch x1
  Error response from daemon: configuration network "nosuch" does not exist
  [1]
  % docker network create -d macvlan mv
  % docker network create -d ipvlan iv
  $ docker run -d --name web --network front busybox:1.36 sleep 1000
  45d342813e7dca22e55eb217b49d098cc53a12ae00d0aaa3c68b28abb5e48d22
  $ docker run -d --name db --network back --network-alias sql --network-alias store busybox:1.36 sleep 1000
  2a096e19ca09ec4870a2a5eff64ba0379010a2d7df6ad4bb87ba3cbe1a7fa3d4
  $ docker exec web ping -c 1 db
  ping: bad address 'db'
  [1]
  $ docker exec web ping -c 1 -W 1 nosuch
  ping: bad address 'nosuch'
  [1]
  $ docker network connect --alias www --alias w back web
  $ docker exec db ping -c 1 w
  PING w (172.18.0.3): 56 data bytes
  64 bytes from 172.18.0.3: seq=0 ttl=64 time=0.109 ms

  --- w ping statistics ---
  1 packets transmitted, 1 packets received, 0% packet loss
  round-trip min/avg/max = 0.109/0.109/0.109 ms
  % docker exec web nslookup sql
  % docker exec web ip route
  $ docker exec web ip -o addr | awk '{print $2,$3}'
  lo inet
  lo inet6
  eth0 inet
  eth1 inet
  $ docker exec web cat /etc/hosts | tail -2 | cut -f2
  45d342813e7d
  45d342813e7d
  % docker exec web cat /etc/resolv.conf
  $ docker exec db ping -c 1 -W 1 8.8.8.8
  PING 8.8.8.8 (8.8.8.8): 56 data bytes
  ping: sendto: Network is unreachable
  [1]
  $ docker inspect web -f '{{range $k,$v := .NetworkSettings.Networks}}{{$k}} {{$v.Aliases}} {{$v.DNSNames}};{{end}}' | sed 's/[0-9a-f]\{12\}/ID/g'
  back [www w] [web www w ID];front [] [web ID];
  % docker network inspect back -f '{{range .Containers}}{{.Name}} {{end}}'
  $ docker network inspect back front -f '{{.Name}} {{.Internal}} {{.Attachable}} {{.Labels}} {{.Options}}'
  back true false map[tier:db] map[]
  front false true map[] map[com.docker.network.bridge.name:br0]
  $ docker network connect --ip 10.0.0.5 back web
  Error response from daemon: invalid endpoint settings:
  no configured subnet contains IP address 10.0.0.5
  [1]
  $ docker network connect --ip 10.0.0.5 front db
  Error response from daemon: invalid endpoint settings:
  no configured subnet contains IP address 10.0.0.5
  [1]
  $ docker network connect host web
  Error response from daemon: cannot connect container to host network - container must be created in host network mode
  [1]
  $ docker network connect none web
  Error response from daemon: container cannot be connected to multiple networks with one of the networks in private (none) mode
  [1]
  $ docker network connect --link db:data front db
  $ docker network connect front
  docker: 'docker network connect' requires 2 arguments

  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER

  Run 'docker network connect --help' for more information
  [1]
  $ docker network disconnect front nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker network disconnect -f front nosuch
  Error response from daemon: endpoint nosuch not found
  [1]
  $ docker network disconnect front db
  $ docker network disconnect front db
  Error response from daemon: container 2a096e19ca09ec4870a2a5eff64ba0379010a2d7df6ad4bb87ba3cbe1a7fa3d4 is not connected to network front
  [1]
  $ docker network rm front back
  Error response from daemon: error while removing network: network front has active endpoints (name:"web" id:"ffa995a74344")
  Error response from daemon: error while removing network: network back has active endpoints (name:"db" id:"9fdf8d189ab4", name:"web" id:"097b707f32eb")
  exit status 1
  [1]
  $ docker network rm -f nosuch; echo $?
  0
  $ docker network rm none host
  Error response from daemon: none is a pre-defined network and cannot be removed
  Error response from daemon: host is a pre-defined network and cannot be removed
  exit status 1
  [1]
  $ docker run -d --name hn --network host busybox:1.36 sleep 1000
  1f73c72db1d3f01973bf1717ffc4fcf1963c25f3e2368234fabe5900491bd3ad
  $ docker network connect front hn
  Error response from daemon: container sharing network namespace with another container or host cannot be connected to any other network
  [1]
  $ docker network disconnect host hn
  Error response from daemon: cannot disconnect container from host network - container was created in host network mode
  [1]
  $ docker run -d --name nn --network none busybox:1.36 sleep 1000
  cbc0d99862f4cc885c817e7e11895e9f8551d834a1a7c46c846ad719c42b86ce
  $ docker exec nn ip a
  1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
      inet 127.0.0.1/8 scope host lo
         valid_lft forever preferred_lft forever
      inet6 ::1/128 scope host
         valid_lft forever preferred_lft forever
  $ docker network connect front nn
  Error response from daemon: container cannot be connected to multiple networks with one of the networks in private (none) mode
  [1]
  $ docker network disconnect none nn && docker network connect front nn && docker exec nn ip -o -4 addr | awk '{print $2}'
  lo
  eth0
  $ docker run --rm --network container:nosuch busybox:1.36 true
  docker: Error response from daemon: joining network namespace of container: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:web -p 80:80 busybox:1.36 true
  docker: Error response from daemon: conflicting options: port publishing and the container type network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:web -h x busybox:1.36 true
  docker: Error response from daemon: conflicting options: hostname and the network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network host -p 80:80 busybox:1.36 true
  WARNING: Published ports are discarded when using host network mode
  $ docker run --rm --network none -p 80:80 busybox:1.36 true
  $ docker run --rm --network front --network back busybox:1.36 sh -c 'ip -o -4 addr | wc -l'
  3
  $ docker run --rm --network name=front,alias=zz busybox:1.36 true
  $ docker run --rm --network name=front,nosuch=zz busybox:1.36 true
  invalid argument "name=front,nosuch=zz" for "--network" flag: invalid field key nosuch

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network front --ip 1.2.3.4 busybox:1.36 true
  docker: Error response from daemon: invalid config for network front: invalid endpoint settings:
  no configured subnet contains IP address 1.2.3.4

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ip 172.17.0.99 busybox:1.36 true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  user-specified IP address is supported on user-defined networks only

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network-alias x busybox:1.36 true
  docker: network-scoped aliases are only supported for user-defined networks

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mac-address 02:11:22:33:44:55 busybox:1.36 cat /sys/class/net/eth0/address
  02:11:22:33:44:55
  $ docker run --rm --mac-address zz busybox:1.36 true
  docker: zz is not a valid mac address

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --dns 1.1.1.1 --dns-search example.com --dns-option ndots:3 busybox:1.36 cat /etc/resolv.conf
  # Generated by Docker Engine.
  # This file can be edited; Docker Engine will not make further changes once it
  # has been modified.

  nameserver 1.1.1.1
  search example.com
  options ndots:3

  # Based on host file: '/etc/resolv.conf' (legacy)
  # Overrides: [nameservers search options]
  # Option ndots from: override
  $ docker run --rm --dns nope busybox:1.36 true
  invalid argument "nope" for "--dns" flag: IP address is not correctly formatted: nope

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --add-host a:1.2.3.4 --add-host b=host-gateway --add-host c:5.6.7.8 busybox:1.36 tail -4 /etc/hosts
  1.2.3.4 a
  172.17.0.1      b
  5.6.7.8 c
  172.17.0.2      db95fe8b8d47
  $ docker run --rm --add-host a busybox:1.36 true
  invalid argument "a" for "--add-host" flag: bad format for add-host: "a"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --add-host a:b busybox:1.36 true
  invalid argument "a:b" for "--add-host" flag: invalid IP address in add-host: "b"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link web:w busybox:1.36 true
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  docker: Error response from daemon: container 45d342813e7dca22e55eb217b49d098cc53a12ae00d0aaa3c68b28abb5e48d22 not attached to default bridge network

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link nosuch:w busybox:1.36 true
  docker: Error response from daemon: could not get container for nosuch: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link web --network front busybox:1.36 ping -c 1 web
  PING web (172.19.0.2): 56 data bytes
  64 bytes from 172.19.0.2: seq=0 ttl=64 time=0.101 ms

  --- web ping statistics ---
  1 packets transmitted, 1 packets received, 0% packet loss
  round-trip min/avg/max = 0.101/0.101/0.101 ms
  $ docker network prune --filter label=tier -f
  $ docker network ls --filter name=ba --filter driver=bridge --format '{{.Name}}'
  back
  bad name
  % docker rm -f web db hn nn
  % docker network prune --filter label!=tier=db -f
  $ docker network prune
  < y
  WARNING! This will remove all custom networks not used by at least one container.
  Are you sure you want to continue? [y/N] Deleted Networks:
  back
  $ docker volume create data1
  data1
  $ docker run --rm -v data1:/d -v /e busybox:1.36 sh -c 'echo 1 > /d/x; echo 2 > /e/x'
  % docker volume ls -q | wc -l
  $ docker run -d --name keep -v data1:/d:ro -v /anon --mount source=data2,target=/t busybox:1.36 sleep 1000
  1fab894d1578b39d6c3c3990102da58a68efc764bfb259cd6ed1279c8006f67c
  % docker inspect keep -f '{{range .Mounts}}{{.Type}} {{.Destination}} {{.Mode}} {{.RW}} {{.Propagation}};{{end}}'
  $ docker inspect keep -f '{{json .HostConfig.Binds}} {{json .HostConfig.Mounts}} {{json .Config.Volumes}}'
  ["data1:/d:ro"] [{"Type":"volume","Source":"data2","Target":"/t"}] {"/anon":{}}
  $ docker run --rm --volumes-from keep busybox:1.36 sh -c 'cat /d/x; touch /d/y'
  1
  touch: /d/y: Read-only file system
  [1]
  $ docker run --rm --volumes-from keep:ro busybox:1.36 touch /t/x
  touch: /t/x: Read-only file system
  [1]
  $ docker run --rm --volumes-from keep:zz busybox:1.36 true
  docker: Error response from daemon: invalid mode: zz

  Run 'docker run --help' for more information
  [125]
  $ docker volume rm data1 data2
  Error response from daemon: remove data1: volume is in use - [1fab894d1578b39d6c3c3990102da58a68efc764bfb259cd6ed1279c8006f67c]
  Error response from daemon: remove data2: volume is in use - [1fab894d1578b39d6c3c3990102da58a68efc764bfb259cd6ed1279c8006f67c]
  [1]
  $ docker rm keep
  Error response from daemon: cannot remove container "keep": container is running: stop the container before removing or force remove
  [1]
  % docker rm -f keep; docker volume ls -q | wc -l
  $ docker run --rm -v data1:/d --mount type=volume,src=data1,dst=/d busybox:1.36 true
  docker: Error response from daemon: Duplicate mount point: /d

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,dst=/d,volume-nocopy busybox:1.36 true
  % docker run --rm --mount type=volume,src=data1,dst=/d,volume-subpath=nosuch busybox:1.36 true
  $ docker run --rm --mount type=tmpfs,dst=/t,tmpfs-size=1m,tmpfs-mode=700 busybox:1.36 sh -c 'df -k /t | tail -1 | awk "{print \$2}"; stat -c %a /t'
  1024
  700
  $ docker run --rm --mount type=tmpfs,src=x,dst=/t busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "tmpfs": field Source must not be specified

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=tmpfs,dst=/t,readonly busybox:1.36 touch /t/x
  touch: /t/x: Read-only file system
  [1]
  $ docker run --rm --mount dst=/t busybox:1.36 sh -c 'touch /t/x && echo ok'
  ok
  $ docker run --rm --mount type=bind,src=.,dst=/t busybox:1.36 ls /t
  $ docker run --rm --mount type=bind,src=rel/x,dst=/t busybox:1.36 ls /t
  docker: Error response from daemon: invalid mount config for type "bind": invalid mount path: 'rel/x' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=/tmp,dst=rel busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": invalid mount path: 'rel' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,dst=/t busybox:1.36 true
  docker: Error response from daemon: invalid mount config for type "bind": field Source must not be empty

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount src=/tmp,dst=/t busybox:1.36 true
  docker: Error response from daemon: create /tmp: "/tmp" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=/root/lab/mk,dst=/t,bind-create-src busybox:1.36 ls -d /t
  /t
  $ docker run --rm --mount foo busybox:1.36 true
  invalid argument "foo" for "--mount" flag: invalid field 'foo' must be a key=value pair

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker run --rm --mount type=image,src=alpine:3.20,dst=/img busybox:1.36 cat /img/etc/alpine-release
  $ docker run --rm --tmpfs /t:size=2m,mode=755 busybox:1.36 sh -c 'df -k /t | tail -1 | awk "{print \$2}"'
  2048
  $ docker run --rm --tmpfs rel busybox:1.36 true
  docker: Error response from daemon: invalid mount path: 'rel' mount path must be absolute

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /t:nope busybox:1.36 true
  docker: Error response from daemon: invalid tmpfs option "nope"

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v /nosuch/deep/dir:/x busybox:1.36 sh -c 'ls -A /x; touch /x/f'; ls /nosuch/deep/dir
  f
  $ echo hi > f.txt; docker run --rm -v ./f.txt:/f.txt busybox:1.36 cat /f.txt
  hi
  $ docker run --rm -v ./f.txt:/etc busybox:1.36 true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/root/lab/f.txt" to rootfs at "/etc": mount src=/root/lab/f.txt, dst=/etc, dstFd=/proc/thread-self/fd/16, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v ./f.txt:/new/dir/f busybox:1.36 cat /new/dir/f
  hi
  $ docker run --rm -v ~/lab:/l busybox:1.36 ls /l
  f.txt
  mk
  $ docker run --rm -v '$PWD:/l' busybox:1.36 ls /l
  docker: Error response from daemon: create $PWD: "$PWD" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v "" busybox:1.36 true
  docker: invalid empty volume spec

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v :/x busybox:1.36 true
  docker: invalid spec: :/x: empty section between colons

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v a: busybox:1.36 true
  % docker run --rm -v / busybox:1.36 true
  $ docker run --rm -v .:/x:ro,z busybox:1.36 touch /x/y
  touch: /x/y: Read-only file system
  [1]
  $ docker run --rm -v data3:/x:nocopy busybox:1.36 ls /x
  $ docker run --rm -v DATA:/x busybox:1.36 true; docker volume ls -q | grep -c DATA
  1
  $ docker run -d --name rs --restart on-failure busybox:1.36 sh -c 'exit 1'
  e27a7a81d6abba3aaa7364a6d653bf98556f1ec63f6513313b32a7d7af52439d
  % sleep 2
  $ docker inspect rs -f '{{.HostConfig.RestartPolicy}} {{gt .RestartCount 1}}'
  {on-failure 0} true
  $ docker stop rs; docker inspect rs -f '{{.State.Status}}'
  rs
  exited
  $ docker run -d --name al --restart=always busybox:1.36 true
  8510427eb354960e4f6f7fb39577f913822d16f46a93652936bc6fa764e4513e
  % sleep 2
  $ docker rm al
  Error response from daemon: cannot remove container "al": container is restarting: stop the container before removing or force remove
  [1]
  $ docker kill al; docker rm -f al
  al
  al
  $ docker run --restart on-failure:-1 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run --restart '' --rm busybox:1.36 echo ok
  ok
  $ docker run --restart unless-stopped:1 busybox:1.36 true
  docker: Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name h1 --health-cmd 'exit 1' --health-interval 1s --health-retries 2 --health-timeout 1s busybox:1.36 sleep 100
  c7f82dadc5738a4252d920960c9a7540cd571f281b4ec288b61172b9828a362a
  $ docker ps --filter name=h1 --format '{{.Status}}' | sed 's/Up .* (/Up (/'
  Up (health: starting)
  % sleep 3.5
  $ docker ps --filter health=unhealthy --format '{{.Names}}'
  h1
  $ docker inspect h1 -f '{{.State.Health.Status}} {{.State.Health.FailingStreak | lt 1}} {{(index .State.Health.Log 0).ExitCode}} [{{(index .State.Health.Log 0).Output}}]'
  unhealthy true 1 []
  $ docker run -d --name h2 --no-healthcheck busybox:1.36 sleep 100
  deb7bb1ea2d60d2353967cab41ad14bdb1e492c024fe1f693c0143215f2752be
  $ docker inspect h2 -f '{{json .Config.Healthcheck}} {{json .State.Health}}'
  {"Test":["NONE"]} null
  $ docker run -d --health-interval 1 busybox:1.36 true
  invalid argument "1" for "--health-interval" flag: time: missing unit in duration "1"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --health-interval 1us --health-cmd x busybox:1.36 true
  docker: Error response from daemon: Interval in Healthcheck cannot be less than 1ms

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --health-retries -1 --health-cmd x busybox:1.36 true
  docker: --health-retries cannot be negative

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --no-healthcheck --health-cmd x busybox:1.36 true
  docker: --no-healthcheck conflicts with --health-* options

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name h3 --health-start-period 5s --health-start-interval 1s --health-cmd true busybox:1.36 sleep 100
  d97829915ccd482321406466c6daacf5621df7c3c35c0ae7c3a6bcd3b6bf46d2
  $ docker inspect h3 -f '{{json .Config.Healthcheck}}'
  {"Test":["CMD-SHELL","true"],"StartPeriod":5000000000,"StartInterval":1000000000}
