  % docker network create lab
  $ docker network ls --format json --filter name=^lab$ | jq -c 'keys'
  ["CreatedAt","Driver","ID","IPv4","IPv6","Internal","Labels","Name","Scope"]
  % docker run -d --name tty -t busybox:1.36 sleep 300
  % mkdir -p out/b; echo x > out/b/c; docker exec tty sh -c "mkdir -p /a/b; echo x > /a/b/c"
  $ docker cp tty:/a/b/c nosuchdir/
  Successfully copied 2B (transferred 0B) to /root/lab/nosuchdir/
  no such directory
  [1]
  $ docker cp tty:/a out/b/c
  Successfully copied 0B to /root/lab/out/b/c
  cannot copy directory
  [1]
  $ docker run --rm --publish published=8300,target=80,foo=1 busybox:1.36 true
  $ docker rm --link a/b
  Error response from daemon: No such container: a/b
  [1]
  $ docker network create --config-only --subnet 10.61.0.0/24 cfg
  c56333fc506f08667f4e41f779338f120fdf87a7bac560018d2e92812990cbc5
  $ docker run --rm --network cfg busybox:1.36 true
  docker: Error response from daemon: failed to set up container networking: cannot create endpoint on configuration-only network

  Run 'docker run --help' for more information
  [125]
