  % docker pull -q busybox:1.36; docker pull -q alpine:3.20; docker pull -q nginx:1.27; docker pull -q registry:2; mkdir -p class && cd class; printf 'hello class\n' > index.html; printf '#!/bin/sh\nwhile true; do echo tick; sleep 1; done\n' > tick.sh; chmod +x tick.sh
  $ printf 'FROM busybox:1.36 AS base\nWORKDIR /app\nCOPY tick.sh .\nFROM base AS test\nRUN test -x tick.sh && echo tested > /result\nFROM base AS final\nENV WHO=class\nLABEL org.example.class=a1\nEXPOSE 8080/tcp\nHEALTHCHECK --interval=1s CMD test -f tick.sh\nCMD ["./tick.sh"]\n' > Dockerfile
  $ docker build -q --target test -t ticker:test . | cut -c1-7
  sha256:
  $ docker build -q -t ticker:1 -t ticker:latest . | cut -c1-7
  sha256:
  $ docker image ls ticker --format '{{.Repository}}:{{.Tag}}' | sort
  ticker:1
  ticker:latest
  ticker:test
  $ docker run --rm ticker:test cat /result
  tested
  $ docker run -d --name t1 --hostname desk1 -e ROOM=12 ticker:1 | wc -c
  65
  % sleep 3
  $ docker ps --filter name=t1 --format '{{.Names}}|{{.Image}}|{{.Status}}|{{.Ports}}' | sed 's/Up [^(]*/Up /'
  t1|ticker:1|Up (healthy)|8080/tcp
  $ docker logs --tail 2 t1
  tick
  tick
  $ docker logs -t --tail 1 t1 | cut -d' ' -f2
  tick
  $ docker exec t1 sh -c 'echo $WHO $ROOM; hostname; pwd'
  class 12
  desk1
  /app
  $ docker exec -w /etc t1 ls -d hosts hostname
  hostname
  hosts
  $ docker exec -e A=5 t1 sh -c 'echo $A; exit 3'
  5
  [3]
  $ docker inspect -f '{{.State.Status}} {{.State.Health.Status}} {{.Config.Labels}} {{.Config.ExposedPorts}}' t1
  running healthy map[org.example.class:a1] map[8080/tcp:{}]
  $ docker port t1
  $ docker rename t1 teacher && docker ps --format '{{.Names}}'
  teacher
  $ docker rm teacher
  Error response from daemon: cannot remove container "teacher": container is running: stop the container before removing or force remove
  [1]
  $ docker stop -t 1 teacher
  teacher
  $ docker ps -a --filter status=exited --format '{{.Names}} {{.Status}}' | sed 's/ [0-9A-Za-z]* second.* ago//'
  teacher Exited (137) Less than
  $ docker start teacher && docker restart -t 0 teacher && docker kill -s KILL teacher && docker rm teacher
  teacher
  teacher
  teacher
  teacher
  $ docker run -d --name reg -p 5000:5000 registry:2 | wc -c
  65
  % sleep 2
  $ docker tag ticker:1 localhost:5000/class/ticker:1
  $ docker push localhost:5000/class/ticker:1 | tail -1 | sed 's/sha256:[0-9a-f]*/D/;s/size: [0-9]*/size: N/'
  1: digest: D size: N
  $ docker push -q localhost:5000/class/ticker:1
  localhost:5000/class/ticker:1
  $ docker push -q localhost:5000/class/ticker:2
  tag does not exist: localhost:5000/class/ticker:2
  [1]
  $ docker image rm localhost:5000/class/ticker:1 | head -1
  Untagged: localhost:5000/class/ticker:1
  $ docker pull -q localhost:5000/class/ticker:1
  localhost:5000/class/ticker:1
  $ docker pull localhost:5000/class/nosuch:1
  Error response from daemon: failed to resolve reference "localhost:5000/class/nosuch:1": localhost:5000/class/nosuch:1: not found
  [1]
  $ docker pull localhost:5000/class/ticker:9
  Error response from daemon: failed to resolve reference "localhost:5000/class/ticker:9": localhost:5000/class/ticker:9: not found
  [1]
  $ wget -qO- localhost:5000/v2/_catalog 2>/dev/null || curl -s localhost:5000/v2/_catalog
  {"repositories":["class/ticker"]}
  $ docker volume create notes
  notes
  $ docker run --rm -v notes:/n busybox:1.36 sh -c 'echo one > /n/a; echo two > /n/b; mkdir /n/d; ln -s a /n/l'
  $ docker run --rm -v notes:/n -v "$PWD":/out busybox:1.36 tar czf /out/notes.tgz -C /n .
  $ tar tzf notes.tgz | sort
  ./
  ./a
  ./b
  ./d/
  ./l
  $ docker volume rm notes && docker volume create notes2
  notes
  notes2
  $ docker run --rm -v notes2:/n -v "$PWD":/in:ro busybox:1.36 tar xzf /in/notes.tgz -C /n
  $ docker run --rm -v notes2:/n:ro busybox:1.36 sh -c 'cat /n/l; touch /n/x'
  one
  touch: /n/x: Read-only file system
  [1]
  $ docker run -d --name holder -v notes2:/n busybox:1.36 sleep 300 | wc -c
  65
  $ docker volume rm notes2 2>&1 | sed 's/[0-9a-f]\{64\}/ID/'
  Error response from daemon: remove notes2: volume is in use - [ID]
  $ docker run --rm --volumes-from holder busybox:1.36 ls -1 /n
  a
  b
  d
  l
  $ docker cp holder:/n/b - | tar tf -
  b
  $ docker cp holder:/n/d ./dd && ls -d dd
  Successfully copied 1.54kB to /root/lab/class/dd
  dd
  $ docker diff holder
  A /n
  $ docker network create --subnet 172.31.7.0/24 --gateway 172.31.7.1 classnet | wc -c
  65
  $ docker network connect --alias files --ip 172.31.7.20 classnet holder
  $ docker run --rm --network classnet busybox:1.36 ping -c 1 -W 2 files | head -2
  PING files (172.31.7.20): 56 data bytes
  64 bytes from 172.31.7.20: seq=0 ttl=64 time=0.100 ms
  $ docker network connect classnet holder
  Error response from daemon: endpoint with name holder already exists in network classnet
  [1]
  $ docker inspect holder -f '{{range $k, $v := .NetworkSettings.Networks}}{{$k}}={{$v.IPAddress}} {{end}}' | sed 's/bridge=[0-9.]*/bridge=IP/'
  bridge=IP classnet=172.31.7.20
  $ docker network rm classnet
  Error response from daemon: error while removing network: network classnet has active endpoints (name:"holder" id:"49475f115be3")
  exit status 1
  [1]
  $ docker network disconnect classnet holder && docker network disconnect classnet holder
  Error response from daemon: container d6e021b9a16036f372ea1a50ab53cf31c7b93b74e826cff959345df2cdc80a3f is not connected to network classnet
  [1]
  $ docker run --rm --network classnet busybox:1.36 ping -c 1 -W 2 files
  ping: bad address 'files'
  [1]
  $ docker network inspect classnet -f '{{range .IPAM.Config}}{{.Subnet}} {{.Gateway}}{{end}} {{len .Containers}}'
  172.31.7.0/24 172.31.7.1 0
  $ docker network rm classnet nosuch
  classnet
  Error response from daemon: network nosuch not found
  exit status 1
  [1]
  $ docker rm -fv holder && docker volume ls -q
  holder
  c19703922dc17fb75162e0fd8995a7282636f34a859bc301e75730403857766c
  notes2
  $ docker history --format '{{.CreatedBy}}' ticker:1 | head -6
  CMD ["./tick.sh"]
  HEALTHCHECK {Test:[CMD-SHELL test -f tick.sh…
  EXPOSE [8080/tcp]
  LABEL org.example.class=a1
  ENV WHO=class
  COPY tick.sh . # buildkit
  $ docker image inspect ticker:1 -f '{{.Config.Cmd}} {{.Config.WorkingDir}} {{.Config.Env}} {{json .Config.Healthcheck}}'
  [./tick.sh] /app [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin WHO=class] {"Test":["CMD-SHELL","test -f tick.sh"],"Interval":1000000000}
  $ docker save ticker:1 | tar tf - | grep -c blobs
  11
  $ docker run -it --rm busybox:1.36 tty
  /dev/pts/0
  $ docker run --rm -i busybox:1.36 wc -l < Dockerfile
  11
  $ docker run --rm --read-only busybox:1.36 touch /x
  touch: /x: Read-only file system
  [1]
  $ docker run --rm --user 1000:1000 busybox:1.36 id
  uid=1000 gid=1000 groups=1000
  $ docker run --name once busybox:1.36 sh -c 'exit 7'; echo $?; docker wait once; docker inspect -f '{{.State.ExitCode}}' once
  7
  7
  7
  $ docker commit -m 'after class' -c 'CMD ["date"]' once snap:1 | cut -c1-7; docker inspect -f '{{.Comment}} {{.Config.Cmd}}' snap:1
  sha256:
  after class [date]
  $ docker container prune -f | tail -1
  Total reclaimed space: 4.096kB
  $ docker image rm ticker:1 ticker:latest snap:1 | grep -c Deleted
  1
  % docker rm -f reg
