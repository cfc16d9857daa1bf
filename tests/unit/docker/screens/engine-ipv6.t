  % docker pull -q busybox:1.36
  % docker pull -q alpine:3.21
  $ docker network create --ipv6 --subnet fd00:1::/64 six
  1f74fdb5196a2137649cbe29f0020bfcfbb5e68d045bfce01031bcd3a2094d0c
  $ docker network inspect six --format '{{.EnableIPv6}} {{.EnableIPv4}} {{json .IPAM}} {{json .Options}}'
  true true {"Driver":"default","Options":{},"Config":[{"Subnet":"fd00:1::/64","Gateway":"fd00:1::1"},{"Subnet":"172.18.0.0/16","Gateway":"172.18.0.1"}]} {}
  $ docker network inspect six
  [
      {
          "Name": "six",
          "Id": "1f74fdb5196a2137649cbe29f0020bfcfbb5e68d045bfce01031bcd3a2094d0c",
          "Created": "2026-11-21T21:44:05.897875783Z",
          "Scope": "local",
          "Driver": "bridge",
          "EnableIPv4": true,
          "EnableIPv6": true,
          "IPAM": {
              "Driver": "default",
              "Options": {},
              "Config": [
                  {
                      "Subnet": "fd00:1::/64",
                      "Gateway": "fd00:1::1"
                  },
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
                      },
                      "fd00:1::/64": {
                          "IPsInUse": 2,
                          "DynamicIPsAvailable": 18446744073709551614
                      }
                  }
              }
          }
      }
  ]
  $ docker run -d --name aa --network six busybox:1.36 sleep 600
  6fb5129c8e87c4c7dd0be80282e6e08c3961dcf8a9d5660db030bb5eea20881d
  $ docker inspect aa --format '{{json .NetworkSettings.Networks.six}}'
  {"IPAMConfig":null,"Links":null,"Aliases":null,"DriverOpts":null,"GwPriority":0,"NetworkID":"1f74fdb5196a2137649cbe29f0020bfcfbb5e68d045bfce01031bcd3a2094d0c","EndpointID":"28353be9fca57bbcb5b00cf36ddbc88769e197ace27cd6b5ad9cdadac0371c17","Gateway":"172.18.0.1","IPAddress":"172.18.0.2","MacAddress":"1e:6a:0c:66:ad:42","IPPrefixLen":16,"IPv6Gateway":"fd00:1::1","GlobalIPv6Address":"fd00:1::2","GlobalIPv6PrefixLen":64,"DNSNames":["aa","6fb5129c8e87"]}
  % docker exec aa ip a
  % docker exec aa ip -6 a
  $ docker exec aa ip -6 route
  fd00:1::/64 dev eth0  metric 256
  fe80::/64 dev eth0  metric 256
  default via fd00:1::1 dev eth0  metric 1024
  multicast ff00::/8 dev eth0  metric 256
  $ docker exec aa cat /etc/hosts
  127.0.0.1       localhost
  ::1     localhost ip6-localhost ip6-loopback
  fe00::  ip6-localnet
  ff00::  ip6-mcastprefix
  ff02::1 ip6-allnodes
  ff02::2 ip6-allrouters
  172.18.0.2      6fb5129c8e87
  fd00:1::2       6fb5129c8e87
  % docker run --rm --network six --ip6 fd00:1::99 busybox:1.36 ip -6 addr show eth0
  $ docker run --rm --network six --ip6 fd00:2::99 busybox:1.36 true
  docker: Error response from daemon: invalid config for network six: invalid endpoint settings:
  no configured subnet contains IP address fd00:2::99

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network six --ip6 fd00:1::2 busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: Address already in use

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network six --ip6 foo busybox:1.36 true
  invalid argument "foo" for "--ip6" flag: failed to parse IP: "foo"

  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network six busybox:1.36 ping -c 1 aa
  PING aa (fd00:1::2): 56 data bytes
  64 bytes from fd00:1::2: seq=0 ttl=64 time=0.097 ms

  --- aa ping statistics ---
  1 packets transmitted, 1 packets received, 0% packet loss
  round-trip min/avg/max = 0.097/0.097/0.097 ms
  $ docker run --rm --network six busybox:1.36 ping -6 -c 1 aa
  PING aa (fd00:1::2): 56 data bytes
  64 bytes from fd00:1::2: seq=0 ttl=64 time=0.118 ms

  --- aa ping statistics ---
  1 packets transmitted, 1 packets received, 0% packet loss
  round-trip min/avg/max = 0.118/0.118/0.118 ms
  % docker run --rm --network six busybox:1.36 nslookup aa
  $ docker network inspect six --format '{{range .Containers}}{{.Name}} {{.IPv4Address}} {{.IPv6Address}}{{end}}'
  aa 172.18.0.2/16 fd00:1::2/64
  $ docker network create --ipv6 six2
  693302c75149e97b0f5f1d0022bcd7b367d891aaf3e119bf2dc0dcd56eced148
  $ docker network inspect six2 --format '{{len .IPAM.Config}} {{.EnableIPv6}}'
  2 true
  $ docker network create --ipv6 --ipv4=false --subnet fd00:3::/64 only6
  d4e11d7db4087336e17778249d0931cd69f10c05ed1704607880ffde6113a3fa
  $ docker network inspect only6
  [
      {
          "Name": "only6",
          "Id": "d4e11d7db4087336e17778249d0931cd69f10c05ed1704607880ffde6113a3fa",
          "Created": "2026-11-21T21:44:08.541722953Z",
          "Scope": "local",
          "Driver": "bridge",
          "EnableIPv4": false,
          "EnableIPv6": true,
          "IPAM": {
              "Driver": "default",
              "Options": {},
              "Config": [
                  {
                      "Subnet": "fd00:3::/64",
                      "Gateway": "fd00:3::1"
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
                      "fd00:3::/64": {
                          "IPsInUse": 2,
                          "DynamicIPsAvailable": 18446744073709551614
                      }
                  }
              }
          }
      }
  ]
  % docker run --rm --network only6 busybox:1.36 ip a
  $ docker run --rm --network only6 busybox:1.36 cat /etc/hosts
  127.0.0.1       localhost
  ::1     localhost ip6-localhost ip6-loopback
  fe00::  ip6-localnet
  ff00::  ip6-mcastprefix
  ff02::1 ip6-allnodes
  ff02::2 ip6-allrouters
  fd00:3::2       a035d8cb143a
  $ docker run -d --name b6 --network only6 busybox:1.36 sleep 100
  3deccdc687d8533e3ed8e065b844f6faab392601876749dd5d6e2b1b7677c394
  $ docker inspect b6 --format '{{json .NetworkSettings.Networks}}'
  {"only6":{"IPAMConfig":null,"Links":null,"Aliases":null,"DriverOpts":null,"GwPriority":0,"NetworkID":"d4e11d7db4087336e17778249d0931cd69f10c05ed1704607880ffde6113a3fa","EndpointID":"5cdc1251c8a7feb84fba2b8085d184f0c376cc289e169219e782735187454afa","Gateway":"","IPAddress":"","MacAddress":"72:cf:4a:8b:17:66","IPPrefixLen":0,"IPv6Gateway":"fd00:3::1","GlobalIPv6Address":"fd00:3::2","GlobalIPv6PrefixLen":64,"DNSNames":["b6","3deccdc687d8"]}}
  $ docker inspect b6 --format '{{range .NetworkSettings.Networks}}{{.GlobalIPv6Address}}/{{.GlobalIPv6PrefixLen}} {{.IPv6Gateway}} [{{.IPAddress}}]{{end}}'
  fd00:3::2/64 fd00:3::1 [invalid IP]
  $ docker network ls --format 'table {{.Name}}\t{{.IPv4}}\t{{.IPv6}}'
  NAME      IPV4      IPV6
  bridge    true      false
  host      true      false
  none      true      false
  only6     false     true
  six       true      true
  six2      true      true
  $ docker network create --ipv4=false no
  Error response from daemon: IPv4 or IPv6 must be enabled
  [1]
  $ docker network create --subnet fd00:4::/64 four6
  245cbe65780d2cd826dc42b13ee435163be5c04cbb53614ef7a379358a252c4e
  $ docker network inspect four6 --format '{{.EnableIPv6}} {{json .IPAM.Config}}'
  false [{"Subnet":"172.20.0.0/16","Gateway":"172.20.0.1"}]
  $ docker network create --ipv6 --subnet fd00:5::/64 --gateway fd00:5::1 --ip-range fd00:5::/80 five
  43ff3a5af1fdd43c7b3a169418d739dff6dc2f26168bff8d2fb7b3ae668944a0
  $ docker network inspect five --format '{{json .IPAM.Config}}'
  [{"Subnet":"fd00:5::/64","IPRange":"fd00:5::/80","Gateway":"fd00:5::1"},{"Subnet":"172.21.0.0/16","Gateway":"172.21.0.1"}]
  % docker run --rm --network five busybox:1.36 ip -6 addr show dev eth0
  $ docker network create --ipv6 --subnet 172.30.0.0/16 --subnet fd00:6::/64 both
  90bf21922df8a730da15b055ef317fcb20f6255c5fb0308e8533e55559e951b2
  $ docker network inspect both --format '{{json .IPAM.Config}}'
  [{"Subnet":"172.30.0.0/16","Gateway":"172.30.0.1"},{"Subnet":"fd00:6::/64","Gateway":"fd00:6::1"}]
  $ docker network create --ipv6 --subnet fd00:6::/64 clash
  Error response from daemon: invalid pool request: Pool overlaps with other one on this address space
  [1]
  $ docker network create --ipv6 --subnet fd00:1::/48 clash
  Error response from daemon: invalid pool request: Pool overlaps with other one on this address space
  [1]
  $ docker network create --ipv6 --subnet fd00::/129 bad
  netip.ParsePrefix("fd00::/129"): prefix length out of range
  [1]
  $ docker network create --ipv6 --subnet fd00:7::5/64 hostbits
  Error response from daemon: invalid network config:
  invalid subnet fd00:7::5/64: it should be fd00:7::/64
  [1]
  $ docker network create --ipv6 --subnet fd00:7::/64 --gateway fd00:8::1 gw
  no matching subnet for gateway fd00:8::1
  [1]
  $ docker network create --ipv6 --subnet fe80::/64 ll
  4d2348a887507e71338815c45c9510a24c0f1b192f347ff77117602fdfacb119
  $ docker network create --aux-address x=10.1.1.1 aux
  no matching subnet for aux-address 10.1.1.1
  [1]
  $ docker network create --subnet 10.1.0.0/16 --aux-address x=10.2.1.1 aux
  no matching subnet for aux-address 10.2.1.1
  [1]
  $ docker network create --subnet 10.1.0.0/16 --aux-address x=10.1.0.5 --aux-address y=10.1.0.5 aux
  Error response from daemon: failed to allocate secondary ip address (y:10.1.0.5): Address already in use
  [1]
  $ docker network create --subnet 10.1.0.0/16 --aux-address x=10.1.0.5 --aux-address x=10.1.0.6 aux2
  78cf69f094771fc75f1c010b070aa6e82c4d83200b268fb9b4412d9b4cc63732
  $ docker network create --subnet 10.3.0.0/16 --aux-address 10.3.0.5 aux3
  40b2aafa1d7ef12e050718c029ec8b2155ae61d5a231926e81fc30553e7c9e77
  $ docker network create --subnet 10.3.0.0/16 --aux-address x=foo aux3
  ParseAddr("foo"): unable to parse IP
  [1]
  $ docker network create --subnet 10.3.0.0/16 --aux-address x=10.3.0.1 aux3
  Error response from daemon: network with name aux3 already exists
  [1]
  $ docker network inspect aux3 --format '{{json .IPAM.Config}}'
  [{"Subnet":"10.3.0.0/16","Gateway":"10.3.0.1"}]
  $ docker network create --gateway 10.4.0.1 gw4
  every ip-range or gateway must have a corresponding subnet
  [1]
  $ docker network create --ip-range 10.4.0.0/24 rg4
  every ip-range or gateway must have a corresponding subnet
  [1]
  $ docker network create --subnet 10.4.0.0/16 --ip-range 10.5.0.0/24 rg4
  no matching subnet for range 10.5.0.0/24
  [1]
  $ docker network create --subnet 10.4.0.0/16 --gateway 10.5.0.1 rg4
  no matching subnet for gateway 10.5.0.1
  [1]
  $ docker network create --subnet 10.4.0.0/16 --gateway 10.4.0.1 --gateway 10.4.0.2 rg4
  every ip-range or gateway must have a corresponding subnet
  [1]
  $ docker network create --subnet 10.4.0.0/16 --subnet 10.4.1.0/24 rg4
  multiple overlapping subnet configuration is not supported
  [1]
  $ docker network create --subnet 10.4.0.0/16 --subnet 10.6.0.0/16 rg4
  Error response from daemon: bridge driver doesn't support multiple subnets
  [1]
  $ docker network create --subnet 10.4.0.0 rg4
  netip.ParsePrefix("10.4.0.0"): no '/'
  [1]
  $ docker network create --subnet 10.4.0.0/33 rg4
  netip.ParsePrefix("10.4.0.0/33"): prefix length out of range
  [1]
  $ docker network create --subnet foo rg4
  netip.ParsePrefix("foo"): no '/'
  [1]
  $ docker network create --subnet 10.4.0.0/16 --gateway foo rg4
  invalid argument "foo" for "--gateway" flag: invalid string being converted to IP address: foo

  Usage:  docker network create [OPTIONS] NETWORK

  Run 'docker network create --help' for more information
  [125]
  $ docker network create --subnet 10.4.0.0/16 --gateway 10.4.0.0 rg4
  Error response from daemon: failed to allocate gateway (10.4.0.0): Address already in use
  [1]
  $ docker network create --subnet 10.7.0.0/31 tiny
  3e708b3b3e46633ccbd4694800b1798aa09a8af5d2b0279c4d234484d8392127
  $ docker network create --subnet 10.7.1.0/32 tiny2
  f206d8c43623a47ed705fcca6d8a03201423a47979ebe9cac8b2881c8edd4db3
  $ docker network create --subnet 10.7.2.5/24 hb
  Error response from daemon: invalid network config:
  invalid subnet 10.7.2.5/24: it should be 10.7.2.0/24
  [1]
  $ docker network inspect hb --format '{{json .IPAM.Config}}'

  Error response from daemon: network hb not found
  [1]
  $ docker network connect --ip6 fd00:1::77 six b6
  $ docker inspect b6 --format '{{json .NetworkSettings.Networks.six.IPAMConfig}}'
  {"IPv6Address":"fd00:1::77"}
  % docker exec b6 ip -6 addr
  $ docker network disconnect six aa
  $ docker exec aa ip a
  1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
      inet 127.0.0.1/8 scope host lo
         valid_lft forever preferred_lft forever
      inet6 ::1/128 scope host
         valid_lft forever preferred_lft forever
  % docker rm -f aa b6
  % docker network prune -f
