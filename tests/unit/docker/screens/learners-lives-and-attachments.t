  % docker pull -q busybox:1.36
  $ docker create --name c1 -v $PWD/new:/x busybox:1.36 ls /x | wc -c; ls
  65
  $ docker start -a c1; ls
  new
  $ rmdir new; docker start -a c1; ls
  new
  $ mkdir m; docker create --name c2 --mount type=bind,src=$PWD/m,dst=/x busybox:1.36 ls /x | wc -c; rmdir m; docker start -a c2; ls
  65
  Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /root/lab/m
  new
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}' c2
  created 0
  $ docker run --name c3 -v vol1:/x -v vol2:/x busybox:1.36 true
  docker: Error response from daemon: Duplicate mount point: /x

  Run 'docker run --help' for more information
  [125]
  $ docker volume ls -q
  vol1
  $ docker run --name c1 -v vol3:/x busybox:1.36 true
  docker: Error response from daemon: Conflict. The container name "/c1" is already in use by container "6e3ebab79271c4f86c8621debdf474fa71ff880efd5e91f712ea5b2cb4fccc4e". You have to remove (or rename) that container to be able to reuse that name.

  Run 'docker run --help' for more information
  [125]
  $ docker run --name c1 -v ab:cd busybox:1.36 true
  docker: Error response from daemon: Conflict. The container name "/c1" is already in use by container "6e3ebab79271c4f86c8621debdf474fa71ff880efd5e91f712ea5b2cb4fccc4e". You have to remove (or rename) that container to be able to reuse that name.

  Run 'docker run --help' for more information
  [125]
  $ docker run --name c1 -v $PWD/other:/x --network nope busybox:1.36 true; ls
  docker: Error response from daemon: Conflict. The container name "/c1" is already in use by container "6e3ebab79271c4f86c8621debdf474fa71ff880efd5e91f712ea5b2cb4fccc4e". You have to remove (or rename) that container to be able to reuse that name.

  Run 'docker run --help' for more information
  new
  $ docker run --name c5 -v vol5:/x --network nope busybox:1.36 true; docker ps -a --format '{{.Names}} {{.Status}}' --filter name=c5; docker volume ls -q
  docker: Error response from daemon: failed to set up container networking: network nope not found

  Run 'docker run --help' for more information
  c5 Created
  vol1
  vol5
  $ docker run --name c6 -v vol6:/x -v /anon6 busybox:1.36 nosuch; docker ps -a --format '{{.Names}} {{.Status}}' --filter name=c6; docker volume ls -q | wc -l
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  c6 Created
  4
  $ docker rm -v c6; docker volume ls -q | wc -l
  c6
  3
  $ docker run --rm --name c7 -v vol7:/x -v /anon7 busybox:1.36 nosuch; docker ps -a --filter name=c7 -q; docker volume ls -q | wc -l
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH

  Run 'docker run --help' for more information
  4
  $ docker run -d --name p1 -p 8085:80 busybox:1.36 sleep 1000 | wc -c; docker run --name p2 -p 8085:80 -v vol8:/x busybox:1.36 sleep 1000; docker ps -a --format '{{.Names}} {{.State}}'
  65
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint p2 (beea50d3b4f90a698a535febf5ca7129afbece1a5fdc60ca24e3778691f7f701): Bind for 0.0.0.0:8085 failed: port is already allocated

  Run 'docker run --help' for more information
  p2 created
  p1 running
  c5 created
  c2 created
  c1 exited
  $ docker rm -f p1; docker start p2; docker ps --format '{{.Names}}'; docker rm -f p2
  p1
  p2
  p2
  p2
  $ docker run -d --name h1 --health-cmd 'test -f /ok' --health-interval 1s --health-retries 2 busybox:1.36 sleep 1000 | wc -c; sleep 4; docker inspect -f '{{.State.Health.Status}}' h1; docker exec h1 touch /ok; sleep 2; docker inspect -f '{{.State.Health.Status}} {{.State.Health.FailingStreak}}' h1
  65
  unhealthy
  healthy 0
  $ docker pause h1; docker exec h1 ls; docker stop -t 1 h1; docker ps -a --filter name=h1 --format '{{.State}}'
  h1
  Error response from daemon: Container h1 is paused, unpause the container before exec
  h1
  exited
  $ docker start h1; docker kill -s STOP h1; docker ps --filter name=h1 --format '{{.Names}} {{.State}}'; docker kill -s CONT h1; docker rm -f h1
  h1
  h1
  h1 running
  h1
  h1
  % docker run --name sig busybox:1.36 sh -c 'kill -INT $$; sleep 1; echo alive'; echo $?
  $ docker run -d --name t1 busybox:1.36 sh -c 'trap "exit 4" TERM; while :; do sleep 0.1; done' | wc -c; docker stop t1; docker inspect -f '{{.State.ExitCode}}' t1; docker wait t1
  65
  t1
  4
  4
  $ docker start t1; docker restart -t 0 t1; docker inspect -f '{{.RestartCount}} {{.State.Running}}' t1; docker rm -f t1
  t1
  t1
  0 true
  t1
  % docker run -d --name t2 --restart unless-stopped busybox:1.36 sh -c 'sleep 0.3; exit 7' | wc -c; sleep 2; docker inspect -f '{{.State.Restarting}} {{.State.ExitCode}}' t2 | tr -d 0-9; docker exec t2 ls; docker stop t2; docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' t2; docker rm t2
  $ docker run -d --name l1 --log-opt max-size=1k --log-opt max-file=1 busybox:1.36 sh -c 'for i in $(seq 100); do echo line number $i; done' | wc -c; sleep 1; docker logs l1 | tail -1; docker logs -n 2 l1; docker logs --since 1h l1 | tail -1; docker logs --until 1h l1
  65
  line number 100
  line number 99
  line number 100
  line number 100
  $ docker exec l1 ls; docker top l1; docker stats --no-stream --format '{{.Name}} {{.CPUPerc}} {{.MemUsage}}' l1; docker port l1; docker attach l1; docker cp l1:/etc/passwd - | tar tf -
  Error response from daemon: container 99871fbf593c71901080d1e61ce71866d4fd8325e89ddcb78964d94aff9ef6ae is not running
  Error response from daemon: container 99871fbf593c71901080d1e61ce71866d4fd8325e89ddcb78964d94aff9ef6ae is not running
  l1 0.00% 0B / 0B
  cannot attach to a stopped container, start it first
  passwd
  $ docker run -it --name d1 --detach-keys ctrl-x busybox:1.36 sh -c 'sleep 1; echo over'
  over
  $ docker run -d -it --name d2 busybox:1.36 sh | wc -c
  65
  $ docker attach --detach-keys=a,b d2
  < echo one
  < ab
  / # echo one
  one
  / # read escape sequence
  [1]
  $ docker ps --filter name=d2 --format '{{.Names}} {{.State}}'
  d2 running
  % docker attach --no-stdin --sig-proxy=false d2
  < x
  < ^C
  % docker exec -it --detach-keys=q d2 sh
  < q
  $ docker attach --detach-keys=ctrl-nope d2
  invalid detach keys (ctrl-nope): Unknown character: 'ctrl-nope'
  [1]
  $ docker attach d2
  < exit 3
  / # exit 3
  [3]
  $ echo; docker inspect -f '{{.State.ExitCode}}' d2

  3
  % docker start -ai d2
  < echo again
  < exit
  $ docker start -a d2 t2
  you cannot start and attach multiple containers at once
  [1]
  $ docker start d2 nope c3
  d2
  Error response from daemon: No such container: nope
  Error response from daemon: No such container: c3
  failed to start containers: nope, c3
  [1]
  $ docker network create --subnet 10.77.5.0/24 sn | wc -c; docker run -d --name s1 --network sn --ip 10.77.5.5 --network-alias web --network-alias www busybox:1.36 sleep 1000 | wc -c
  65
  65
  $ docker run --rm --network sn busybox:1.36 sh -c 'ping -c1 -w2 web | head -1; ping -c1 -w2 www | head -1; ping -c1 -w2 s1 | head -1'
  PING web (10.77.5.5): 56 data bytes
  PING www (10.77.5.5): 56 data bytes
  PING s1 (10.77.5.5): 56 data bytes
  $ docker run --name s2 --network sn --ip 10.77.5.5 busybox:1.36 true; docker ps -a --filter name=s2 --format '{{.Names}} {{.State}}'
  docker: Error response from daemon: failed to set up container networking: Address already in use

  Run 'docker run --help' for more information
  s2 created
  $ docker run --rm --network container:s1 busybox:1.36 hostname -i
  10.77.5.5
  $ docker run --rm --network container:s1 -p 80:80 busybox:1.36 true
  docker: Error response from daemon: conflicting options: port publishing and the container type network mode

  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:s1 --hostname x busybox:1.36 true
  docker: Error response from daemon: conflicting options: hostname and the network mode

  Run 'docker run --help' for more information
  [125]
  $ docker stop -t 0 s1; docker run --rm --network container:s1 busybox:1.36 true
  s1
  docker: Error response from daemon: cannot join network namespace of a non running container: container s1 is exited

  Run 'docker run --help' for more information
  [125]
  $ docker network rm sn; docker network rm -f nope; docker network inspect -f '{{len .Containers}}' sn
  sn

  Error response from daemon: network sn not found
  [1]
  $ docker rm s1 s2; docker network rm sn
  s1
  s2
  Error response from daemon: network sn not found
  exit status 1
  [1]
  % docker rm -f $(docker ps -aq); docker volume prune -af
