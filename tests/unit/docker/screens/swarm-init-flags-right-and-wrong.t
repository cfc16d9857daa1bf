  % mkdir w; cd w
  $ docker swarm init --advertise-addr=x > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: advertise address must be a non-zero IP address or network interface (with optional port number)
  [1]
  $ docker swarm init --advertise-addr=1.2.3 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: advertise address must be a non-zero IP address or network interface (with optional port number)
  [1]
  $ docker swarm init --advertise-addr=lo > /dev/null; docker swarm leave -f >/dev/null 2>&1
  $ docker swarm init --advertise-addr=127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  $ docker swarm init --advertise-addr=nope0:1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: advertise address must be a non-zero IP address or network interface (with optional port number)
  [1]
  $ docker swarm init --advertise-addr=0.0.0.0 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: advertise address must be a non-zero IP address or network interface (with optional port number)
  [1]
  $ docker swarm init --advertise-addr=x --advertise-addr=1.2.3 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: advertise address must be a non-zero IP address or network interface (with optional port number)
  [1]
  $ docker swarm init --autolock=true --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  $ docker swarm init --autolock=maybe --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  invalid argument "maybe" for "--autolock" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker swarm init [OPTIONS]

  Run 'docker swarm init --help' for more information
  [1]
  $ docker swarm init --autolock= --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  invalid argument "" for "--autolock" flag: strconv.ParseBool: parsing "": invalid syntax

  Usage:  docker swarm init [OPTIONS]

  Run 'docker swarm init --help' for more information
  [1]
  $ docker swarm init --autolock=true --autolock=maybe --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  invalid argument "maybe" for "--autolock" flag: strconv.ParseBool: parsing "maybe": invalid syntax

  Usage:  docker swarm init [OPTIONS]

  Run 'docker swarm init --help' for more information
  [1]
  $ docker swarm init --availability= --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  invalid availability "", only active, pause and drain are supported
  [1]
  $ docker swarm init --availability=x --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  invalid availability "x", only active, pause and drain are supported
  [1]
  $ docker swarm init --availability=active --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  $ docker swarm init --availability=drain --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  $ docker swarm init --availability=pause --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  $ docker swarm init --availability=x --availability=active --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  $ docker swarm init --cert-expiry= --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  invalid argument "" for "--cert-expiry" flag: time: invalid duration ""

  Usage:  docker swarm init [OPTIONS]

  Run 'docker swarm init --help' for more information
  [1]
  $ docker swarm init --cert-expiry=1s --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: error updating cluster settings: rpc error: code = InvalidArgument desc = minimum certificate expiry time is: 1h0m0s
  $ docker swarm init --cert-expiry=59m --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: error updating cluster settings: rpc error: code = InvalidArgument desc = minimum certificate expiry time is: 1h0m0s
  $ docker swarm init --cert-expiry=x --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  invalid argument "x" for "--cert-expiry" flag: time: invalid duration "x"

  Usage:  docker swarm init [OPTIONS]

  Run 'docker swarm init --help' for more information
  [1]
  $ docker swarm init --cert-expiry=1s --cert-expiry=59m --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: error updating cluster settings: rpc error: code = InvalidArgument desc = minimum certificate expiry time is: 1h0m0s
  $ docker swarm init --data-path-addr= --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  $ docker swarm init --data-path-addr=x --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: data path address must be a non-zero IP address or network interface (without a port number)
  [1]
  $ docker swarm init --data-path-addr=1.2.3.4 --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  $ docker swarm init --data-path-addr=x --data-path-addr=1.2.3.4 --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  $ docker swarm init --data-path-port=5 --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: Datapath port number is not in valid range (1024-49151) : 5
  [1]
  $ docker swarm init --data-path-port=70000 --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: Datapath port number is not in valid range (1024-49151) : 70000
  [1]
  $ docker swarm init --data-path-port=x --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  invalid argument "x" for "--data-path-port" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker swarm init [OPTIONS]

  Run 'docker swarm init --help' for more information
  [1]
  $ docker swarm init --data-path-port=80 --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: Datapath port number is not in valid range (1024-49151) : 80
  [1]
  $ docker swarm init --data-path-port=5 --data-path-port=70000 --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  Error response from daemon: Datapath port number is not in valid range (1024-49151) : 70000
  [1]
  $ docker swarm init --default-addr-pool= --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  $ docker swarm init --default-addr-pool=10.0.0.0/8 --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  $ docker swarm init --default-addr-pool=x --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  invalid argument "x" for "--default-addr-pool" flag: invalid string being converted to CIDR: x

  Usage:  docker swarm init [OPTIONS]

  Run 'docker swarm init --help' for more information
  [1]
  $ docker swarm init --default-addr-pool=10.0.0.0 --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  invalid argument "10.0.0.0" for "--default-addr-pool" flag: invalid string being converted to CIDR: 10.0.0.0

  Usage:  docker swarm init [OPTIONS]

  Run 'docker swarm init --help' for more information
  [1]
  $ docker swarm init --default-addr-pool=10.0.0.0/8 --default-addr-pool=x --advertise-addr 127.0.0.1 > /dev/null; docker swarm leave -f >/dev/null 2>&1
  invalid argument "x" for "--default-addr-pool" flag: invalid string being converted to CIDR: x

  Usage:  docker swarm init [OPTIONS]

  Run 'docker swarm init --help' for more information
  [1]
