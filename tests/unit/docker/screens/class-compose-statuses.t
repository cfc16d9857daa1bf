  % docker pull -q busybox:1.36
  $ cat > compose.yaml <<'END'
  > services:
  >   a: {image: busybox:1.36, command: sh -c "echo up; sleep 1000", stop_grace_period: 0s}
  >   b: {image: busybox:1.36, command: sh -c "sleep 1; exit 3"}
  > END
  $ docker compose up --abort-on-container-exit; echo "after $?"
  [+] up 3/3
   ✔ Network lab_default Created                                                                                                                                                                      0.0s
   ✔ Container lab-b-1   Created                                                                                                                                                                      0.1s
   ✔ Container lab-a-1   Created                                                                                                                                                                      0.1s
  Attaching to a-1, b-1
  a-1  | up
  b-1 exited with code 3
  Aborting on container exit...
  Container lab-b-1 Stopping
  Container lab-a-1 Stopping
  Container lab-b-1 Stopped
  Container lab-a-1 Stopped
  a-1 exited with code 137

  after 3
  $ docker compose up --exit-code-from b; echo "after $?"
  Attaching to a-1, b-1
  a-1  | up
  b-1 exited with code 3
  Aborting on container exit...
  Container lab-a-1 Stopping
  Container lab-b-1 Stopping
  Container lab-b-1 Stopped
  Container lab-a-1 Stopped
  a-1 exited with code 137

  after 3
  $ docker compose up -d; docker compose exec a sh -c 'exit 5'; echo "after $?"
  [+] up 2/2
   ✔ Container lab-a-1 Started                                                                                                                                                                        0.2s
   ✔ Container lab-b-1 Started                                                                                                                                                                        0.2s
  after 5
  $ docker compose exec -T a false; echo "after $?"; docker compose run --rm b sh -c 'exit 6'; echo "after $?"; docker compose run --rm b nosuch; echo "after $?"
  after 1
  Container lab-b-run-13abc97e7fd3 Creating
  Container lab-b-run-13abc97e7fd3 Created

  after 6
  Container lab-b-run-649053589b64 Creating
  Container lab-b-run-649053589b64 Created
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  after 1
  % docker compose wait b; echo "after $?"
  $ docker compose exec a nosuch; echo "after $?"
  OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuch": executable file not found in $PATH
  after 127
  $ docker compose logs -f; echo "after $?"
  < @2s ^C
  a-1  | up
  a-1  | up
  a-1  | up

  after 130
  $ docker compose events; echo "after $?"
  < @1s ^C

  after 130
  $ docker compose exec a sleep 100; echo "after $?"
  < @1s ^C
  ^Cafter 130
  $ docker compose config --nosuch; echo "after $?"; docker compose ps nosuch; echo "after $?"; docker compose -f nosuch ps; echo "after $?"; docker compose run; echo "after $?"; docker compose port a; echo "after $?"; docker compose port a 80; echo "after $?"; docker compose kill -s FOO; echo "after $?"
  unknown flag: --nosuch
  after 1
  no such service: nosuch
  after 1
  open /root/lab/nosuch: no such file or directory
  after 1
  requires at least 1 arg(s), only received 0
  after 1
  requires at least 2 arg(s), only received 1
  after 1
  no port 80/tcp for container lab-a-1:
  after 1
  [+] kill 1/1
   ✘ Container lab-a-1 Error Error while Killing                                                                                                                                                      0.0s
  Error response from daemon: cannot kill container: 18f0f4f0ba81778775e7bf316ecb9039115fc84b435df8afc61d12082ddbf886: invalid signal: FOO
  after 1
  $ docker compose up -d --scale a=3; docker compose exec --index 3 a hostname | wc -c; docker compose exec --index 4 a true; echo "after $?"; docker compose ps --format '{{.Name}}' | sort; docker compose stop -t 0; docker compose rm -f; docker compose up a --scale a=2 -d; docker compose restart --no-deps a; docker compose down -t 0
  [+] up 4/4
   ✔ Container lab-a-1 Running                                                                                                                                                                        0.0s
   ✔ Container lab-a-2 Started                                                                                                                                                                        0.6s
   ✔ Container lab-a-3 Started                                                                                                                                                                        0.4s
   ✔ Container lab-b-1 Started                                                                                                                                                                        0.3s
  13
  service "a" is not running container #4
  after 1
  lab-a-1
  lab-a-2
  lab-a-3
  lab-b-1
  [+] stop 4/4
   ✔ Container lab-b-1 Stopped                                                                                                                                                                        0.4s
   ✔ Container lab-a-3 Stopped                                                                                                                                                                        0.3s
   ✔ Container lab-a-2 Stopped                                                                                                                                                                        0.4s
   ✔ Container lab-a-1 Stopped                                                                                                                                                                        0.4s
  Going to remove lab-a-3, lab-a-2, lab-b-1, lab-a-1
  [+] remove 4/4
   ✔ Container lab-a-1 Removed                                                                                                                                                                        0.1s
   ✔ Container lab-a-3 Removed                                                                                                                                                                        0.1s
   ✔ Container lab-a-2 Removed                                                                                                                                                                        0.1s
   ✔ Container lab-b-1 Removed                                                                                                                                                                        0.1s
  [+] up 2/2
   ✔ Container lab-a-2 Started                                                                                                                                                                        0.3s
   ✔ Container lab-a-1 Started                                                                                                                                                                        0.5s
  [+] restart 0/2
   ⠦ Container lab-a-1 Restarting                                                                                                                                                                     0.6s
   ⠦ Container lab-a-2 Restarting                                                                                                                                                                     0.6s
  [+] down 3/3
   ✔ Container lab-a-1   Removed                                                                                                                                                                      0.3s
   ✔ Container lab-a-2   Removed                                                                                                                                                                      0.3s
   ✔ Network lab_default Removed                                                                                                                                                                      0.1s
  % docker compose up -d 2>&1 | cat; docker compose ps 2>&1 | cat | awk '{print $1}'; docker compose stop -t 0 2>&1 | cat; docker compose rm -f 2>&1 | cat; docker compose down 2>&1 | cat
  $ docker compose --progress plain up -d; docker compose --progress quiet restart -t 0; docker compose --progress json stop -t 0 2>&1 | jq -r .text | sort | uniq -c; docker compose --ansi never down; docker compose --progress foo ps
   Network lab_default Creating
   Network lab_default Creating
   Network lab_default Created
   Network lab_default Created
   Container lab-a-1 Creating
   Container lab-b-1 Creating
   Container lab-a-1 Created
   Container lab-b-1 Created
   Container lab-a-1 Starting
   Container lab-b-1 Starting
   Container lab-b-1 Started
   Container lab-a-1 Started
        2 Stopped
        2 Stopping
   Container lab-a-1 Stopping
   Container lab-b-1 Stopping
   Container lab-a-1 Stopped
   Container lab-a-1 Removing
   Container lab-b-1 Stopped
   Container lab-b-1 Removing
   Container lab-b-1 Removed
   Container lab-a-1 Removed
   Network lab_default Removing
   Network lab_default Removed
  unsupported --progress value "foo"
  [1]
  % docker rmi -f busybox:1.36
  $ docker compose pull
  [+] pull 4/4
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.8s
  % docker rmi -f busybox:1.36
  $ docker compose up -d
  [+] up 7/7
   ✔ Image busybox:1.36  Pulled                                                                                                                                                                       0.8s
   ✔ Network lab_default Created                                                                                                                                                                      0.1s
   ✔ Container lab-a-1   Started                                                                                                                                                                      0.4s
   ✔ Container lab-b-1   Started                                                                                                                                                                      0.4s
  % docker compose down -t 0; docker rmi -f busybox:1.36
  % docker compose up -d 2>&1 | cat | grep -v -e Downloading -e Extracting -e Waiting -e Verifying -e Pulling.fs
  % docker compose down -t 0; docker rmi -f busybox:1.36
  $ docker compose up -d --quiet-pull
  [+] up 4/4
   ✔ Image busybox:1.36  Pulled                                                                                                                                                                       1.1s
   ✔ Network lab_default Created                                                                                                                                                                      0.1s
   ✔ Container lab-b-1   Started                                                                                                                                                                      0.5s
   ✔ Container lab-a-1   Started                                                                                                                                                                      0.5s
  % docker compose down -t 0; docker rmi -f busybox:1.36
  $ docker compose create
  [+] create 7/7
   ✔ Image busybox:1.36  Pulled                                                                                                                                                                       1.0s
   ✔ Network lab_default Created                                                                                                                                                                      0.1s
   ✔ Container lab-b-1   Created                                                                                                                                                                      0.1s
   ✔ Container lab-a-1   Created                                                                                                                                                                      0.1s
  % docker compose down -t 0; docker rmi -f busybox:1.36
  $ docker compose run --rm -T b echo pulled 2>&1 | tail -3
   Container lab-b-run-131f510d32bf Creating
   Container lab-b-run-131f510d32bf Created
  pulled
  % docker compose down -t 0
  $ docker service scale x=1; docker swarm init --advertise-addr 127.0.0.1 | wc -l; docker service create -d --name x --replicas 0 --constraint node.labels.q==1 busybox:1.36 sleep 100 | wc -c; docker service scale x=2; echo "after $?"
  < @3s ^C
  x: Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  7
  26
  x scaled to 2
  overall progress: 0 out of 2 tasks
  1/2: no suitable node (scheduling constraints not satisfied on 1 node)
  2/2: no suitable node (scheduling constraints not satisfied on 1 node)
  Operation continuing in background.
  Use `docker service ps x` to check progress.
  x: context canceled
  after 1
  % docker service update --replicas 1 x; echo "after $?"
  < @3s ^C
  % docker service create --name y --constraint node.labels.q==1 busybox:1.36 sleep 100; echo "after $?"
  < @3s ^C
  $ docker service ps x --format '{{.Name}} {{.DesiredState}} {{.Error}}'; docker service rm x y; docker swarm leave -f
  x.1 Running "no suitable node (scheduling …"
  x
  y
  Node left the swarm.
