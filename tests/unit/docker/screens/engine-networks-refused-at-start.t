  % mkdir w; cd w
  % docker pull busybox:1.36
  % docker network create n1
  $ docker run --rm --network=none --network=host busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: container sharing network namespace with another container or host cannot be connected to any other network

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network=none --network=n1 busybox:1.36 true
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network=n1 --network=none busybox:1.36 true
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network=n1 --network=host busybox:1.36 true
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network=host --network=n1 busybox:1.36 true
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network=bridge --network=n1 busybox:1.36 true
  docker: conflicting options: cannot attach both user-defined and non-user-defined network-modes

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link-local-ip=1.2.3.4 busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: invalid link local IP address: 1.2.3.4

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link-local-ip=169.254.5.5 busybox:1.36 true
  $ docker run --rm --network n1 --link-local-ip=10.0.0.1 busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: invalid link local IP address: 10.0.0.1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network name=n1,link-local-ip=10.0.0.1 busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: invalid link local IP address: 10.0.0.1

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network=n1 --network=n1 busybox:1.36 true
  docker: network "n1" is specified multiple times

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network=n1 --network=nope busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: network nope not found

  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name q1 busybox:1.36 sleep 1000 | wc -c
  65
  $ docker network connect --link-local-ip 10.1.1.1 n1 q1
  Error response from daemon: invalid link local IP address: 10.1.1.1
  [1]
  $ docker network connect host q1
  Error response from daemon: cannot connect container to host network - container must be created in host network mode
  [1]
  $ docker network connect none q1
  Error response from daemon: container cannot be connected to multiple networks with one of the networks in private (none) mode
  [1]
  $ docker rm -f q1
  q1
