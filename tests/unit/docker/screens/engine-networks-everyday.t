  % docker pull -q busybox:1.36
  $ docker network create -d bridge n1
  269db98c07681f5dd21df88849891a2e057616efe18799c743fa8bdf60fa4104
  $ docker network create --internal in1
  9355dbf741492e1988adf46fe362e5ad6ae14fe0e61245034d3b9321662c5d55
  $ docker network create n1 n2
  docker: 'docker network create' requires 1 argument

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [1]
  $ docker network create --label a=b --attachable la
  6acdbb7082c265876a88bd9afc61dc11b6ab0044d779392c1b374a37c5d16d1e
  $ docker network inspect n1
  [
      {
          "Name": "n1",
          "Id": "269db98c07681f5dd21df88849891a2e057616efe18799c743fa8bdf60fa4104",
          "Created": "2026-11-21T15:49:31.617046305Z",
          "Scope": "local",
          "Driver": "bridge",
          "EnableIPv4": true,
          "EnableIPv6": false,
          "IPAM": {
              "Driver": "default",
              "Options": {},
              "Config": [
                  {
                      "Subnet": "172.18.0.0/16",
                      "Gateway": "172.18.0.1"
                  }
              ]
          },
          "Internal": false,
          "Attachable": false,
          "Ingress": false,
          "ConfigFrom": {
              "Network": ""
          },
          "ConfigOnly": false,
          "Options": {},
          "Labels": {},
          "Containers": {},
          "Status": {
              "IPAM": {
                  "Subnets": {
                      "172.18.0.0/16": {
                          "IPsInUse": 3,
                          "DynamicIPsAvailable": 65533
                      }
                  }
              }
          }
      }
  ]
  $ docker network inspect n1 in1 -f '{{.Name}} {{.Internal}} {{.Attachable}}'
  n1 false false
  in1 true false
  $ docker network inspect bridge | jq -c '.[0]|keys'
  ["Attachable","ConfigFrom","ConfigOnly","Containers","Created","Driver","EnableIPv4","EnableIPv6","IPAM","Id","Ingress","Internal","Labels","Name","Options","Scope","Status"]
  $ docker network inspect bridge -f '{{json .Options}}'
  {"com.docker.network.bridge.default_bridge":"true","com.docker.network.bridge.enable_icc":"true","com.docker.network.bridge.enable_ip_masquerade":"true","com.docker.network.bridge.host_binding_ipv4":"0.0.0.0","com.docker.network.bridge.name":"docker0","com.docker.network.driver.mtu":"1500"}
  $ docker network inspect host -f '{{json .IPAM}}'
  {"Driver":"default","Options":null,"Config":null}
  % docker network inspect -f '{{json .ConfigFrom}} {{json .Peers}}' n1
  $ docker network inspect nosuch bridge -f '{{.Name}}'
  bridge
  Error response from daemon: network nosuch not found
  [1]
  $ docker run -d --name a --network n1 busybox:1.36 sleep 500
  docker: Error response from daemon: Invalid container name (a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name b --network n1 --network-alias bee --network-alias b2 busybox:1.36 sleep 500
  docker: Error response from daemon: Invalid container name (b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed

  Run 'docker run --help' for more information
  [125]
  $ docker exec a ping -c 2 b
  Error response from daemon: No such container: a
  [1]
  $ docker exec a ping -c 1 bee
  Error response from daemon: No such container: a
  [1]
  $ docker exec a ping -c 1 nosuch
  Error response from daemon: No such container: a
  [1]
  $ docker exec a ping -c 1 $(docker inspect -f '{{.Id}}' b | cut -c1-12)
  error: no such object: b
  Error response from daemon: No such container: a
  [1]
  $ docker exec a nslookup b
  Error response from daemon: No such container: a
  [1]
  $ docker exec a nslookup nosuch
  Error response from daemon: No such container: a
  [1]
  $ docker exec a cat /etc/resolv.conf
  Error response from daemon: No such container: a
  [1]
  $ docker exec a cat /etc/hosts
  Error response from daemon: No such container: a
  [1]
  $ docker exec a hostname -i
  Error response from daemon: No such container: a
  [1]
  $ docker exec a ip route
  Error response from daemon: No such container: a
  [1]
  $ docker exec a ip -o -4 addr
  Error response from daemon: No such container: a
  [1]
  $ docker exec a ip addr show eth0
  Error response from daemon: No such container: a
  [1]
  $ docker exec a ifconfig eth0
  Error response from daemon: No such container: a
  [1]
  $ docker exec a netstat -tln
  Error response from daemon: No such container: a
  [1]
  $ docker exec a traceroute -n b
  Error response from daemon: No such container: a
  [1]
  $ docker exec a wget -qO- http://b/
  Error response from daemon: No such container: a
  [1]
  $ docker exec a wget -qO- -T 2 http://10.99.99.99/
  Error response from daemon: No such container: a
  [1]
  $ docker inspect -f '{{json .NetworkSettings.Networks.n1.Aliases}} {{json .NetworkSettings.Networks.n1.DNSNames}}' b

  error: no such object: b
  [1]
  $ docker inspect -f '{{json .NetworkSettings.Networks.n1}}' b | jq -c keys
  error: no such object: b
  $ docker network inspect n1 -f '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{println}}{{end}}' | sort
  $ docker network inspect n1 -f '{{len .Containers}}'
  0
  $ docker network connect --alias cc --ip 172.18.0.50 n1 a
  Error response from daemon: No such container: a
  [1]
  $ docker network connect in1 a
  Error response from daemon: No such container: a
  [1]
  $ docker network connect --ip 10.0.0.5 in1 b
  Error response from daemon: No such container: b
  [1]
  $ docker network disconnect -f in1 a
  Error response from daemon: endpoint a not found
  [1]
  $ docker network disconnect in1 a
  Error response from daemon: No such container: a
  [1]
  $ docker network disconnect in1 nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker network disconnect nosuch a
  Error response from daemon: No such container: a
  [1]
  $ docker network rm n1 in1 la
  n1
  in1
  la
  $ docker network prune
  < n
  WARNING! This will remove all custom networks not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker network prune
  < y
  WARNING! This will remove all custom networks not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker stop -t 0 a b
  Error response from daemon: No such container: a
  Error response from daemon: No such container: b
  [1]
  $ docker network rm n1
  Error response from daemon: network n1 not found
  exit status 1
  [1]
  $ docker start a
  Error response from daemon: No such container: a
  failed to start containers: a
  [1]
  $ docker ps -a --format '{{.Names}} {{.Status}} {{.Networks}}'
  $ docker network create n1
  618141340f877aeb1cece2428308b9907851f7b94f1a8a51f2a2842a75a7e748
  $ docker start a
  Error response from daemon: No such container: a
  failed to start containers: a
  [1]
  $ docker rm -f a b
  $ docker network create --subnet 10.10.0.0/16 --ip-range 10.10.5.0/24 --gateway 10.10.0.254 s1
  4c9f66ba940f4e8eed59c55cb18eff77ef7e95f9927676009bd5eaa59f0000f2
  $ docker run --rm --network s1 busybox:1.36 ip -4 -o addr show eth0
  2: eth0    inet 10.10.5.0/16 brd 10.10.255.255 scope global eth0\       valid_lft forever preferred_lft forever
  $ docker run --rm --network s1 busybox:1.36 ip route
  default via 10.10.0.254 dev eth0
  10.10.0.0/16 dev eth0 scope link  src 10.10.5.0
  $ docker run --rm --network s1 --ip 10.10.0.254 busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: Address already in use

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network s1 --ip 10.10.0.0 busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: Address already in use

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network s1 --ip 10.11.0.1 busybox:1.36 true
  docker: Error response from daemon: invalid config for network s1: invalid endpoint settings:
  no configured subnet contains IP address 10.11.0.1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ip 172.17.0.9 busybox:1.36 true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  user-specified IP address is supported on user-defined networks only

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name x1 --network s1 --ip 10.10.0.9 busybox:1.36 sleep 100
  0ef17d4c0199a482b057a0e3b7d6cd686170478b62ef6e3a4d99a381871b183f
  $ docker run --rm --network s1 --ip 10.10.0.9 busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: Address already in use

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network s1 --mac-address 02:42:ac:11:00:99 busybox:1.36 cat /sys/class/net/eth0/address
  02:42:ac:11:00:99
  $ docker run --rm --network s1 --mac-address zz busybox:1.36 true
  docker: zz is not a valid mac address

  Run 'docker run --help' for more information
  [125]
  $ docker network create --subnet 10.10.0.0/16 s2
  Error response from daemon: invalid pool request: Pool overlaps with other one on this address space
  [1]
  $ docker network create --subnet 10.20.0.5/16 s3
  Error response from daemon: invalid network config:
  invalid subnet 10.20.0.5/16: it should be 10.20.0.0/16
  [1]
  $ docker network create --subnet 300.0.0.0/8 s4
  netip.ParsePrefix("300.0.0.0/8"): ParseAddr("300.0.0.0"): IPv4 field has value >255
  [1]
  $ docker network create --subnet 10.30.0.0/33 s4
  netip.ParsePrefix("10.30.0.0/33"): prefix length out of range
  [1]
  $ docker network create --subnet 10.30.0.0/24 --gateway 10.31.0.1 s4
  no matching subnet for gateway 10.31.0.1
  [1]
  $ docker network create --subnet 10.30.0.0/24 --gateway x s4
  invalid argument "x" for "--gateway" flag: invalid string being converted to IP address: x

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  $ docker network create --subnet 10.30.0.0/24 --ip-range 10.31.0.0/24 s4
  no matching subnet for range 10.31.0.0/24
  [1]
  $ docker network create --subnet 10.40.0.0/24 --subnet 10.41.0.0/24 s5
  Error response from daemon: bridge driver doesn't support multiple subnets
  [1]
  $ docker network create --ipv6 --subnet fd00:1::/64 v6
  88cee683f6ce22b4ed042f4154b2fe7cbec874ad539e34f857209c77d82855db
  $ docker network inspect v6 -f '{{.EnableIPv6}} {{range .IPAM.Config}}{{.Subnet}} {{end}}' | sed 's/172[^ ]*/V4/'
  true fd00:1::/64 V4
  % docker run --rm --network v6 busybox:1.36 ip -6 -o addr show eth0 | grep -c fd00
  $ docker network create -o com.docker.network.bridge.name=br-my -o com.docker.network.driver.mtu=1400 mtu
  1ad6c9145cd31d354fe50142bd6dc658319c132d749c4b24d3afbc3b47cf70c0
  $ docker run --rm --network mtu busybox:1.36 cat /sys/class/net/eth0/mtu
  1400
  $ docker network create -o foo=bar fo
  9b4a74be94fca1598a3f272c6ec48687e19c25e562d7302b3e414f293d0f7632
  $ docker network create --opt com.docker.network.bridge.enable_icc=maybe ic
  Error response from daemon: failed to parse com.docker.network.bridge.enable_icc value: maybe (strconv.ParseBool: parsing "maybe": invalid syntax)
  [1]
  $ docker network ls
  NETWORK ID     NAME      DRIVER    SCOPE
  f932ec6cb8ff   bridge    bridge    local
  9b4a74be94fc   fo        bridge    local
  ed85e17135b1   host      host      local
  1ad6c9145cd3   mtu       bridge    local
  618141340f87   n1        bridge    local
  5f9075922cd5   none      null      local
  4c9f66ba940f   s1        bridge    local
  88cee683f6ce   v6        bridge    local
  $ docker network ls --no-trunc -q | wc -c
  520
  $ docker network ls -f name=s
  NETWORK ID     NAME      DRIVER    SCOPE
  ed85e17135b1   host      host      local
  4c9f66ba940f   s1        bridge    local
  $ docker network ls -f id=zzz
  NETWORK ID   NAME      DRIVER    SCOPE
  $ docker network ls --format 'table {{.Name}}\t{{.IPv4}}\t{{.IPv6}}\t{{.Internal}}'
  NAME      IPV4      IPV6      INTERNAL
  bridge    true      false     false
  fo        true      false     false
  host      true      false     false
  mtu       true      false     false
  n1        true      false     false
  none      true      false     false
  s1        true      false     false
  v6        true      true      false
  $ docker network ls --format json -f name=s1 | jq -c keys
  ["CreatedAt","Driver","ID","IPv4","IPv6","Internal","Labels","Name","Scope"]
  $ docker network ls --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *network.networkContext
  [1]
  $ docker network ls x
  docker: 'docker network ls' accepts no arguments

  Usage:  docker network ls [OPTIONS]

  Run 'docker network ls --help' for more information
  [1]
  $ docker run --rm --network host busybox:1.36 hostname
  lab
  $ docker run --rm --network none busybox:1.36 ip addr
  1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
      inet 127.0.0.1/8 scope host lo
         valid_lft forever preferred_lft forever
      inet6 ::1/128 scope host
         valid_lft forever preferred_lft forever
  $ docker run --rm --network none busybox:1.36 ping -c 1 1.1.1.1
  PING 1.1.1.1 (1.1.1.1): 56 data bytes
  ping: sendto: Network is unreachable
  [1]
  $ docker run --rm --network container:x1 busybox:1.36 hostname -i
  10.10.0.9
  $ docker run --rm --network container:nosuch busybox:1.36 true
  docker: Error response from daemon: joining network namespace of container: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:x1 -p 80:80 busybox:1.36 true
  docker: Error response from daemon: conflicting options: port publishing and the container type network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:x1 --hostname q busybox:1.36 true
  docker: Error response from daemon: conflicting options: hostname and the network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network s1 --network v6 busybox:1.36 ls /sys/class/net
  eth0
  eth1
  lo
  $ docker run --rm --network host --network s1 busybox:1.36 true
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network '' busybox:1.36 hostname -i | cut -c1-7
  docker: no name set for network

  Run 'docker run --help' for more information
  $ docker run --rm --network default busybox:1.36 hostname -i | cut -c1-7
  172.17.
  $ docker run --rm --network s1 --link x1:ex busybox:1.36 ping -c 1 ex
  PING ex (10.10.0.9): 56 data bytes
  64 bytes from 10.10.0.9: seq=0 ttl=64 time=0.158 ms

  --- ex ping statistics ---
  1 packets transmitted, 1 packets received, 0% packet loss
  round-trip min/avg/max = 0.158/0.158/0.158 ms
  $ docker run -d --name leg busybox:1.36 sleep 100
  4cd0383cc151732fcb34e565da60245b947f382236dd5c3412341dce2fdfbad4
  $ docker run --rm --link leg:old busybox:1.36 grep old /etc/hosts
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  172.17.0.2      old 4cd0383cc151 leg
  $ docker run --rm --link leg:old busybox:1.36 env | grep OLD
  WARNING: Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.
  [1]
  $ docker run --rm --link nosuch busybox:1.36 true
  docker: Error response from daemon: could not get container for nosuch: No such container: nosuch

  Run 'docker run --help' for more information
  [125]
  $ docker network rm -f nosuch s1
  Error response from daemon: error while removing network: network s1 has active endpoints (name:"x1" id:"bfa963e30347")
  exit status 1
  [1]
  $ docker network rm none
  Error response from daemon: none is a pre-defined network and cannot be removed
  exit status 1
  [1]
  $ docker network connect host leg
  Error response from daemon: cannot connect container to host network - container must be created in host network mode
  [1]
  $ docker network connect none leg
  Error response from daemon: container cannot be connected to multiple networks with one of the networks in private (none) mode
  [1]
  $ docker network nosuch
  docker: unknown command: docker network nosuch

  Usage:  docker network

  Run 'docker network --help' for more information
  [1]
  % docker network
