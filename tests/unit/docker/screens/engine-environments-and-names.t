  % docker network create lab
  % docker run -d --name n1 --network lab --network-alias extra busybox:1.36 sleep 300
  $ docker run --rm --network lab busybox:1.36 nslookup extra | cat -A
  Server:^I^I127.0.0.11$
  Address:^I127.0.0.11:53$
  $
  Non-authoritative answer:$
  Name:^Iextra$
  Address: 172.18.0.2$
  $
  Non-authoritative answer:$
  $
  $ docker run --rm busybox:1.36 sh -c 'env; true'
  HOSTNAME=3a78751b4914
  SHLVL=1
  HOME=/root
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  PWD=/
  $ docker run --rm busybox:1.36 env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=49bd1f2cc5b8
  HOME=/root
  $ docker run --rm -it busybox:1.36 sh -c env
  HOSTNAME=d45d23232b26
  SHLVL=1
  HOME=/root
  TERM=xterm
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  PWD=/
