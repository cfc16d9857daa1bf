  % docker pull -q busybox:1.36; docker pull -q alpine:3.20; docker pull -q nginx:1.27
  $ docker network create --subnet 10.5.0.0/16 --ip-range 10.5.5.0/24 --gateway 10.5.5.254 --aux-address x=10.5.5.1 n1 | wc -c; docker network inspect -f '{{json .IPAM}}' n1
  65
  {"Driver":"default","Options":{},"Config":[{"Subnet":"10.5.0.0/16","IPRange":"10.5.5.0/24","Gateway":"10.5.5.254","AuxiliaryAddresses":{"x":"10.5.5.1"}}]}
  $ docker run -d --name a --network n1 --network-alias aa --network-alias ab busybox:1.36 sleep 1000 | wc -c; docker inspect -f '{{.NetworkSettings.Networks.n1.IPAddress}} {{.NetworkSettings.Networks.n1.Gateway}} {{json .NetworkSettings.Networks.n1.Aliases}} {{.NetworkSettings.Networks.n1.IPPrefixLen}}' a | grep -c 10.5.5.254
  docker: Error response from daemon: Invalid container name (a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  0
  error: no such object: a
  0
  [1]
  $ docker run --rm --network n1 busybox:1.36 nslookup aa | grep -A2 -i name; docker run --rm --network n1 busybox:1.36 ping -c1 -W1 ab | grep -c '1 packets received'; docker run --rm --network n1 busybox:1.36 nslookup a.n1 | grep -c Name
  ping: bad address 'ab'
  0
  0
  [1]
  $ docker run --rm --network n1 --ip 10.5.5.9 busybox:1.36 hostname -i; docker run --rm --network n1 --ip 10.6.5.9 busybox:1.36 hostname -i
  10.5.5.9
  docker: Error response from daemon: invalid config for network n1: invalid endpoint settings:
  no configured subnet contains IP address 10.6.5.9

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network n1 --ip 10.5.9.9 busybox:1.36 hostname -i; docker run --rm --ip 172.17.0.99 busybox:1.36 true; docker run --rm --network n1 --ip foo busybox:1.36 true; docker run --rm --network n1 --ip6 fe80::1 busybox:1.36 true
  10.5.9.9
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  user-specified IP address is supported on user-defined networks only

  Run 'docker run --help' for more information
  invalid argument "foo" for "--ip" flag: failed to parse IP: "foo"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  docker: Error response from daemon: invalid config for network n1: invalid endpoint settings:
  no configured subnet contains IP address fe80::1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network n1 --ip $(docker inspect -f '{{.NetworkSettings.Networks.n1.IPAddress}}' a) busybox:1.36 true
  error: no such object: a
  invalid argument "busybox:1.36" for "--ip" flag: failed to parse IP: "busybox:1.36"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network name=n1,alias=z,ip=10.5.5.77 busybox:1.36 hostname -i; docker run --rm --network name=n1,foo=z busybox:1.36 true; docker run --rm --network alias=z busybox:1.36 true; docker run --rm --network n1 --network n1 busybox:1.36 true; docker run --rm --network n1 --network host busybox:1.36 true
  10.5.5.77
  invalid argument "name=n1,foo=z" for "--network" flag: invalid field key foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  invalid argument "alias=z" for "--network" flag: network name/id is not specified

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  docker: network "n1" is specified multiple times

  Run 'docker run --help' for more information
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker network create n2 | wc -c; docker network connect --alias second --ip 10.9.9.9 n2 a; docker network connect --alias second n2 a; docker network connect n2 a; docker network connect n2 nosuch; docker network connect nosuch a; docker network connect host a; docker network connect none a; docker network connect bridge a; docker inspect -f '{{range $k,$v := .NetworkSettings.Networks}}{{$k}} {{end}}' a; docker exec a ip -o -4 addr | awk '{print $2}'
  65
  Error response from daemon: No such container: a
  Error response from daemon: No such container: a
  Error response from daemon: No such container: a
  Error response from daemon: No such container: nosuch
  Error response from daemon: No such container: a
  Error response from daemon: No such container: a
  Error response from daemon: No such container: a
  Error response from daemon: No such container: a

  error: no such object: a
  Error response from daemon: No such container: a
  % docker run --rm --network n2 busybox:1.36 nslookup second | grep -c Name; docker network disconnect n2 a; docker run --rm --network n2 busybox:1.36 nslookup second; docker network disconnect n2 a; docker network disconnect -f n2 a; docker network disconnect n2 nosuch; docker network disconnect nosuch a
  $ docker stop -t0 a; docker network disconnect n1 a; docker network connect --alias back n2 a; docker start a; docker inspect -f '{{range $k,$v := .NetworkSettings.Networks}}{{$k}} {{json .Aliases}} {{end}}' a
  Error response from daemon: No such container: a
  Error response from daemon: No such container: a
  Error response from daemon: No such container: a
  Error response from daemon: No such container: a
  failed to start containers: a

  error: no such object: a
  [1]
  $ docker network rm n1; docker network rm n2; docker network rm -f n2 nosuch; docker network rm nosuch n3; docker network rm bridge host; docker network ls --format '{{.Name}} {{.Driver}} {{.Scope}}' | sort; docker network ls -f driver=bridge -q | wc -l; docker network ls -f type=builtin --format '{{.Name}}'; docker network ls -f type=foo; docker network ls -f scope=global -q; docker network ls -f dangling=true --format '{{.Name}}'; docker network ls --no-trunc -q | head -1 | wc -c
  n1
  n2
  Error response from daemon: network nosuch not found
  Error response from daemon: network n3 not found
  exit status 1
  Error response from daemon: bridge is a pre-defined network and cannot be removed
  Error response from daemon: host is a pre-defined network and cannot be removed
  exit status 1
  bridge bridge local
  host host local
  none null local
  1
  bridge
  host
  none
  Error response from daemon: invalid filter: 'type'='foo'
  65
  $ docker network create --subnet 10.5.0.0/33 x; docker network create --subnet 10.5.0.1/16 x1 | wc -c; docker network create --subnet foo x; docker network create --gateway 1.2.3.4 x; docker network create --subnet 10.7.0.0/16 --gateway 10.8.0.1 x; docker network create --subnet 10.7.0.0/16 --ip-range 10.8.0.0/24 x; docker network create --subnet 10.5.0.0/24 x; docker network create -d foo x; docker network create -d host x; docker network create -d null x; docker network create bridge; docker network create x1; docker network create 'a b'; docker network create
  netip.ParsePrefix("10.5.0.0/33"): prefix length out of range
  Error response from daemon: invalid network config:
  invalid subnet 10.5.0.1/16: it should be 10.5.0.0/16
  0
  netip.ParsePrefix("foo"): no '/'
  every ip-range or gateway must have a corresponding subnet
  no matching subnet for gateway 10.8.0.1
  no matching subnet for range 10.8.0.0/24
  9b9801f11e98928e8e4aeb208e52151701b37729d2e460523a053908c341f697
  Error response from daemon: network with name x already exists
  Error response from daemon: network with name x already exists
  Error response from daemon: network with name x already exists
  Error response from daemon: operation is not permitted on predefined bridge network
  3b27b2d232ed6b341fe4b77dfa7d8cb6da7ed8ada2fc5e7e16a8c94592fe977e
  e85bc7cb047dc958d734ac7eb47adf037e1516215f57e2152edf84126acf9ad8
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  $ docker network create --subnet 10.7.0.0/30 tiny | wc -c; docker run -d --name t1 --network tiny busybox:1.36 sleep 1000 | wc -c; docker run -d --name t2 --network tiny busybox:1.36 sleep 1000; docker ps -a --filter network=tiny --format '{{.Names}} {{.State}}'; docker rm -f t1 t2
  65
  65
  9639b0fe488206b9cf2f85ac32ddf04c0cceae0fb5f83abf5f94a4cb90b16f4f
  docker: Error response from daemon: failed to set up container networking: no available IPv4 addresses on this network's address pools: tiny (f9a300c0d3323afca42ce1b49704c8c1b26d57ed108bf0ca20833b725f838e15)

  Run 'docker run --help' for more information
  t2 created
  t1 running
  t1
  t2
  $ docker network create --internal inn | wc -c; docker run --rm --network inn busybox:1.36 ping -c1 -W1 8.8.8.8; docker run --rm --network inn busybox:1.36 ip route; docker network create -o com.docker.network.bridge.name=br77 -o com.docker.network.driver.mtu=1400 --label k=v opt | wc -c; docker run --rm --network opt busybox:1.36 cat /sys/class/net/eth0/mtu; docker network inspect opt | jq -c '.[0]|{Options,Labels,Internal,Attachable,Driver,EnableIPv4,EnableIPv6}'; docker network create -o com.docker.network.bridge.name=br77 opt2
  65
  PING 8.8.8.8 (8.8.8.8): 56 data bytes
  ping: sendto: Network is unreachable
  172.20.0.0/16 dev eth0 scope link  src 172.20.0.2
  65
  1400
  {"Options":{"com.docker.network.bridge.name":"br77","com.docker.network.driver.mtu":"1400"},"Labels":{"k":"v"},"Internal":false,"Attachable":false,"Driver":"bridge","EnableIPv4":true,"EnableIPv6":false}
  Error response from daemon: cannot create network db96cbd109d68aa41ce8036154365f0edaa302b4c0ba2e6492b01f4716ad4d5a (br77): conflicts with network a64b08ff35dd36905be2ff7258d1da2a6b24f54c7cb185f6fe1f7272e0eb1ec5 (br77): networks have same bridge name
  [1]
  $ docker run --rm --network none busybox:1.36 ip -o addr | awk '{print $2,$4}'; docker run --rm --network host busybox:1.36 hostname; docker run -d --name base busybox:1.36 sleep 1000 | wc -c; docker run --rm --network container:base busybox:1.36 hostname | wc -c; docker run --rm --network container:nosuch busybox:1.36 true; docker run --rm --network container: busybox:1.36 true; docker run --rm --network container:base -p 80:80 busybox:1.36 true; docker run --rm --network container:base -h x busybox:1.36 true; docker run --rm --network host -p 80:80 busybox:1.36 true; docker run --rm --network container:base --dns 1.1.1.1 busybox:1.36 true; docker run --rm --network container:base --add-host a:1.1.1.1 busybox:1.36 true; docker run --rm --network host --mac-address 02:42:ac:11:00:02 busybox:1.36 true; docker run --rm --network container:base --link base busybox:1.36 true
  lo 127.0.0.1/8
  lo ::1/128
  lab
  65
  13
  docker: Error response from daemon: joining network namespace of container: No such container: nosuch

  Run 'docker run --help' for more information
  docker: Error response from daemon: invalid network mode: invalid container format container:<name|id>

  Run 'docker run --help' for more information
  docker: Error response from daemon: conflicting options: port publishing and the container type network mode

  Run 'docker run --help' for more information
  docker: Error response from daemon: conflicting options: hostname and the network mode

  Run 'docker run --help' for more information
  WARNING: Published ports are discarded when using host network mode
  docker: Error response from daemon: conflicting options: dns and the network mode

  Run 'docker run --help' for more information
  docker: Error response from daemon: conflicting options: custom host-to-IP mapping and the network mode

  Run 'docker run --help' for more information
  docker: Error response from daemon: conflicting options: container type network can't be used with links. This would result in undefined behavior

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --dns 1.1.1.1 --dns-search ex.org --dns-option ndots:2 busybox:1.36 cat /etc/resolv.conf; docker run --rm --dns foo busybox:1.36 true; docker run --rm --dns-search . busybox:1.36 grep search /etc/resolv.conf; docker run --rm --network n2 --dns 9.9.9.9 busybox:1.36 cat /etc/resolv.conf; docker run --rm --add-host db:10.0.0.1 --add-host gw:host-gateway --add-host v6=::1 busybox:1.36 tail -3 /etc/hosts; docker run --rm --add-host bad busybox:1.36 true; docker run --rm --add-host bad:1.2.3 busybox:1.36 true; docker run --rm --mac-address 02:42:ac:11:00:09 busybox:1.36 cat /sys/class/net/eth0/address; docker run --rm --mac-address foo busybox:1.36 true
  # Generated by Docker Engine.
  # This file can be edited; Docker Engine will not make further changes once it
  # has been modified.

  nameserver 1.1.1.1
  search ex.org
  options ndots:2

  # Based on host file: '/etc/resolv.conf' (legacy)
  # Overrides: [nameservers search options]
  # Option ndots from: override
  invalid argument "foo" for "--dns" flag: IP address is not correctly formatted: foo

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  # Overrides: [search]
  docker: Error response from daemon: failed to set up container networking: network n2 not found

  Run 'docker run --help' for more information
  172.17.0.1      gw
  ::1     v6
  172.17.0.3      212504cb61d1
  invalid argument "bad" for "--add-host" flag: bad format for add-host: "bad"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  invalid argument "bad:1.2.3" for "--add-host" flag: invalid IP address in add-host: "1.2.3"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  02:42:ac:11:00:09
  docker: foo is not a valid mac address

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link a busybox:1.36 true; docker run --rm --link base:db busybox:1.36 sh -c 'grep db /etc/hosts | cut -f2; env | grep ^DB_ | sort | cut -d= -f1'; docker run --rm --link nosuch:x busybox:1.36 true; docker run --rm --link base:x:y busybox:1.36 true
  docker: Error response from daemon: could not get container for a: No such container: a

  Run 'docker run --help' for more information
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  db 1e972e4ef80f base
  docker: Error response from daemon: could not get container for nosuch: No such container: nosuch

  Run 'docker run --help' for more information
  invalid argument "base:x:y" for "--link" flag: bad format for links: base:x:y

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  % docker network prune -f --filter label=k=w; docker network prune -f --filter label!=k; docker network prune -f --filter until=1h; docker network prune --filter foo=1 -f; docker network prune -f | sort; docker network prune
  < y
  $ docker network inspect bridge -f '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{end}}' | sed 's/172.17.0.[0-9]*/IP/g'; docker network inspect nosuch bridge -f '{{.Name}}'; docker network inspect; docker network inspect -v host -f '{{.Scope}} {{json .Status}}'; docker network inspect none | jq -r '.[0]|keys|join(" ")'; docker network inspect --format '{{json .IPAM.Config}}' none; docker network inspect -s host
  base IP/16
  bridge
  Error response from daemon: network nosuch not found
  docker: 'docker network inspect' requires at least 1 argument

  Usage:  docker network inspect [OPTIONS] NETWORK [NETWORK...]

  See 'docker network inspect --help' for more information
  local {"IPAM":{}}
  Attachable ConfigFrom ConfigOnly Containers Created Driver EnableIPv4 EnableIPv6 IPAM Id Ingress Internal Labels Name Options Scope Status
  null
  unknown shorthand flag: 's' in -s

  Usage:  docker network inspect [OPTIONS] NETWORK [NETWORK...]

  Run 'docker network inspect --help' for more information
  [125]
  $ docker volume create; docker volume create v1; docker volume create v1; docker volume create 'a b'; docker volume create -d foo v; docker volume create --label a=1 --label b -o type=tmpfs -o device=tmpfs -o o=size=1m vt; docker volume inspect vt | jq -c '.[0]|{Driver,Labels,Name,Options,Scope}'; docker volume create -o foo=bar vx; docker volume create -o type=nfs vn; docker volume create -o o=bind vn; docker volume create a b; docker volume create --name old; docker volume create x -d local -o type=none -o o=bind -o device=/nosuch; docker run --rm -v x:/x busybox:1.36 true
  f2d5e7b6051b544fc7301545caed5ae9c39c1f61a738a5bd531c36bee602b906
  v1
  v1
  Error response from daemon: create a b: "a b" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  Error response from daemon: create v: error looking up volume plugin foo: plugin "foo" not found
  vt
  {"Driver":"local","Labels":{"a":"1","b":""},"Name":"vt","Options":{"device":"tmpfs","o":"size=1m","type":"tmpfs"},"Scope":"local"}
  Error response from daemon: create vx: invalid option: "foo"
  Error response from daemon: create vn: missing required option: "device"
  Error response from daemon: create vn: missing required option: "device"
  docker: 'docker volume create' requires at most 1 argument

  Usage:  docker volume create [OPTIONS] [VOLUME]

  Run 'docker volume create --help' for more information
  old
  Error response from daemon: create x: volume name is too short, names should be at least two alphanumeric characters
  % docker run --rm -v vt:/t busybox:1.36 sh -c 'df -k /t | tail -1 | awk "{print \$2}"; dd if=/dev/zero of=/t/f bs=1M count=3'; docker volume create vt -o type=none; docker volume ls --format '{{.Name}}' | sort | grep -v '^[0-9a-f]\{64\}$'; docker volume ls -f dangling=true -q | wc -l; docker volume ls -f label=a=1 -q; docker volume ls -f name=v -q; docker volume ls -f driver=local -q | wc -l; docker volume ls -f foo=1; docker volume ls --format '{{json .}}' -f name=vt | jq -r 'keys|join(" ")'
  $ mkdir src; echo file > src/f; docker run --rm -v ./src:/s:ro busybox:1.36 sh -c 'cat /s/f; echo x > /s/g'; docker run --rm -v ./src:/s:ro,z busybox:1.36 cat /s/f; docker run --rm -v ./src:/s:rw,ro busybox:1.36 true; docker run --rm -v ./src:/s:foo busybox:1.36 true; docker run --rm -v ./src:s busybox:1.36 true; docker run --rm -v src:/ busybox:1.36 true; docker run --rm -v :/x busybox:1.36 true; docker run --rm -v a:b:c:d busybox:1.36 true; docker run --rm -v /s busybox:1.36 ls -d /s; docker run --rm -v src busybox:1.36 true; docker run --rm -v ./src/f:/etc/ff busybox:1.36 cat /etc/ff; docker run --rm -v ./src/f:/etc busybox:1.36 true; docker run --rm -v ./src:/etc/passwd busybox:1.36 true
  file
  sh: can't create /s/g: Read-only file system
  file
  docker: Error response from daemon: invalid mode: rw,ro

  Run 'docker run --help' for more information
  docker: Error response from daemon: invalid mode: foo

  Run 'docker run --help' for more information
  docker: Error response from daemon: invalid volume specification: '/root/lab/src:s': invalid mount config for type "bind": invalid mount path: 's' mount path must be absolute

  Run 'docker run --help' for more information
  docker: Error response from daemon: invalid volume specification: 'src:/': invalid mount config for type "volume": invalid specification: destination can't be '/'

  Run 'docker run --help' for more information
  docker: invalid spec: :/x: empty section between colons

  Run 'docker run --help' for more information
  docker: Error response from daemon: invalid volume specification: 'a:b:c:d'

  Run 'docker run --help' for more information
  /s
  file
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/root/lab/src/f" to rootfs at "/etc": mount src=/root/lab/src/f, dst=/etc, dstFd=/proc/thread-self/fd/16, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type

  Run 'docker run --help' for more information
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/root/lab/src" to rootfs at "/etc/passwd": mount src=/root/lab/src, dst=/etc/passwd, dstFd=/proc/thread-self/fd/16, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=./src,dst=/s,ro busybox:1.36 ls /s; docker run --rm --mount type=bind,src=$PWD/nope,dst=/s busybox:1.36 true; docker run --rm --mount type=bind,source=src,target=/s,readonly=maybe busybox:1.36 true; docker run --rm --mount type=volume,dst=/v,volume-nocopy busybox:1.36 ls -d /v; docker run --rm --mount type=foo,dst=/x busybox:1.36 true; docker run --rm --mount src=a busybox:1.36 true; docker run --rm --mount type=tmpfs,dst=/t,tmpfs-size=1m,tmpfs-mode=700 busybox:1.36 sh -c 'stat -c %a /t; df -k /t | tail -1 | awk "{print \$2}"'; docker run --rm --mount type=tmpfs,src=x,dst=/t busybox:1.36 true; docker run --rm --mount type=bind,dst=/t busybox:1.36 true; docker run --rm --mount foo=1,type=bind,dst=/t busybox:1.36 true; docker run --rm --mount type=bind,src=./src,dst=/s,bind-propagation=foo busybox:1.36 true; docker run --rm --mount type=bind,src=./src,dst=/s,volume-nocopy busybox:1.36 true; docker run --rm --mount type=bind,src=./src,dst=s busybox:1.36 true; docker run --rm --mount 'type=volume,"src=v q",dst=/s' busybox:1.36 true; docker run --rm --mount type=volume,src=v1,dst=/s,volume-subpath=no busybox:1.36 true
  f
  docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /root/lab/nope

  Run 'docker run --help' for more information
  invalid argument "type=bind,source=src,target=/s,readonly=maybe" for "--mount" flag: invalid value for 'readonly': invalid boolean value ("maybe"): must be one of "true", "1", "false", or "0" (default "true")

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  /v
  docker: Error response from daemon: invalid mount config for type "foo": mount type unknown

  Run 'docker run --help' for more information
  docker: Error response from daemon: invalid mount config for type "volume": field Target must not be empty

  Run 'docker run --help' for more information
  700
  1024
  docker: Error response from daemon: invalid mount config for type "tmpfs": field Source must not be specified

  Run 'docker run --help' for more information
  docker: Error response from daemon: invalid mount config for type "bind": field Source must not be empty

  Run 'docker run --help' for more information
  invalid argument "foo=1,type=bind,dst=/t" for "--mount" flag: unknown option 'foo' in 'foo=1'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  docker: Error response from daemon: invalid mount config for type "bind": invalid propagation mode: foo

  Run 'docker run --help' for more information
  invalid argument "type=bind,src=./src,dst=/s,volume-nocopy" for "--mount" flag: cannot mix 'volume-*' options with mount type 'bind'

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  docker: Error response from daemon: invalid mount config for type "bind": invalid mount path: 's' mount path must be absolute

  Run 'docker run --help' for more information
  docker: Error response from daemon: create v q: "v q" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path

  Run 'docker run --help' for more information
  docker: Error response from daemon: cannot access path /var/lib/docker/volumes/v1/_data/no: lstat /var/lib/docker/volumes/v1/_data/no: no such file or directory

  Run 'docker run --help' for more information
  [127]
  $ docker run --rm -v v1:/usr/share busybox:1.36 true; docker run --rm -v nc:/etc:nocopy busybox:1.36 ls /etc; docker run --rm -v cp:/etc busybox:1.36 ls /etc | wc -l; docker run --rm -v cp:/a alpine:3.20 ls /a | wc -l; docker run -d --name vf -v cp:/a:ro -v /anon busybox:1.36 sleep 1000 | wc -c; docker run --rm --volumes-from vf busybox:1.36 touch /a/x; docker run --rm --volumes-from vf:rw busybox:1.36 touch /a/x; docker run --rm --volumes-from nosuch busybox:1.36 true; docker run --rm --volumes-from vf:foo busybox:1.36 true; docker inspect -f '{{range .Mounts}}{{.Type}} {{.Destination}} {{.RW}} {{.Mode}};{{end}}' vf | tr ';' '\n' | sort
  hostname
  hosts
  resolv.conf
  8
  8
  65
  touch: /a/x: Read-only file system
  touch: /a/x: Read-only file system
  docker: Error response from daemon: No such container: nosuch

  Run 'docker run --help' for more information
  docker: Error response from daemon: invalid mode: foo

  Run 'docker run --help' for more information

  volume /a false ro
  volume /anon true
  $ docker run --rm -v cp:/d -v $PWD:/b busybox:1.36 tar czf /b/bk.tgz -C /d .; tar tzf bk.tgz | wc -l; docker run --rm -v new:/d -v $PWD:/b:ro busybox:1.36 tar xzf /b/bk.tgz -C /d; docker run --rm -v new:/d busybox:1.36 ls /d | wc -l; docker volume rm cp; docker volume rm -f cp nosuch; docker volume rm nosuch new; docker rm -fv vf; docker volume rm cp; docker volume ls -q | grep -c '^[0-9a-f]\{64\}$'
  9
  8
  Error response from daemon: remove cp: volume is in use - [a8218fdf7453bb6746abfae78d30f20db34a94706f46fd9e36353b4ff96f8aeb]
  nosuch
  Error response from daemon: remove cp: volume is in use - [a8218fdf7453bb6746abfae78d30f20db34a94706f46fd9e36353b4ff96f8aeb]
  new
  Error response from daemon: get nosuch: no such volume
  vf
  cp
  1
  % docker volume prune; docker volume prune -f --filter label=a; docker volume prune -f --filter label!=a | wc -l; docker volume prune -af --filter until=1h; docker volume prune -a --filter foo=1 -f; docker volume prune -a --filter all=1 -f; docker volume prune -af | sort | grep -v '^[0-9a-f]\{64\}$'; docker volume inspect nosuch; docker volume inspect; docker volume update x; docker volume; docker volume lss; docker volume rm
  < n
