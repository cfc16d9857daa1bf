  % docker pull -q nginx:1.27; docker pull -q redis:7; docker pull -q busybox:1.36; mkdir -p wp && cd wp
  $ cat > docker-compose.yml <<'END'
  > services:
  >   front:
  >     image: busybox:1.36
  >     command: httpd -f -p 80 -h /www
  >     ports: ["8091:80"]
  >     volumes: ["./html:/www:ro"]
  >     depends_on: [store]
  >     environment:
  >       - STORE=store
  >     networks: [pub, priv]
  >     stop_signal: SIGKILL
  >   store:
  >     image: busybox:1.36
  >     command: sleep 600
  >     stop_signal: SIGKILL
  >     volumes: [dbdata:/var/lib/x]
  >     networks: [priv]
  > networks: {pub: , priv: }
  > volumes: {dbdata: }
  > END
  $ docker compose up -d
  [+] up 5/5
   ✔ Network wp_priv      Created                                                                                                                                                                     0.1s
   ✔ Volume wp_dbdata     Created                                                                                                                                                                     0.0s
   ✔ Network wp_pub       Created                                                                                                                                                                     0.0s
   ✔ Container wp-store-1 Started                                                                                                                                                                     0.3s
   ✔ Container wp-front-1 Started                                                                                                                                                                     0.6s
  $ mkdir -p html; echo '<p>hi</p>' > html/index.html; curl -s localhost:8091
  <p>hi</p>
  $ docker compose ps
  NAME         IMAGE          COMMAND                  SERVICE   CREATED        STATUS                  PORTS
  wp-front-1   busybox:1.36   "httpd -f -p 80 -h /…"   front     1 second ago   Up Less than a second   0.0.0.0:8091->80/tcp, [::]:8091->80/tcp
  wp-store-1   busybox:1.36   "sleep 600"              store     1 second ago   Up Less than a second
  $ docker compose ps -a --format '{{.Names}}|{{.Image}}|{{.Command}}|{{.Ports}}'
  wp-front-1|busybox:1.36|"httpd -f -p 80 -h /…"|0.0.0.0:8091->80/tcp, [::]:8091->80/tcp
  wp-store-1|busybox:1.36|"sleep 600"|
  $ docker compose ps --format json | head -1 | tr ',' '\n' | grep -E '"(Service|State|ExitCode|Health|Project)"'
  "ExitCode":0
  "Health":""
  "Project":"wp"
  "Service":"front"
  "State":"running"
  $ docker compose ps --no-trunc -q | wc -c
  130
  % docker compose top
  $ docker compose exec front env | grep STORE
  STORE=store
  $ docker compose exec front ping -c 1 store | tail -1 | cut -c1-10
  round-trip
  $ docker compose exec -w /www front pwd
  /www
  $ docker compose exec -e A=b -u 99 front sh -c 'echo $A; id -u'
  b
  99
  $ docker compose exec -d front touch /tmp/x
  $ docker compose exec -T front cat /tmp/x
  $ docker compose exec front
  requires at least 2 arg(s), only received 1
  [1]
  $ docker compose run --rm front echo hello
  [+]  1/1t 1/11
   ✔ Container wp-store-1 Running                                                                                                                                                                     0.0s
  Container wp-front-run-c0f6a9a955b5 Creating
  Container wp-front-run-c0f6a9a955b5 Created
  hello
  % docker compose run -d front
  % docker compose run --rm -it store sh
  < hostname | wc -c
  < exit 3
  $ docker compose run --rm --service-ports front true
  [+]  1/1t 1/11
   ✔ Container wp-store-1 Running                                                                                                                                                                     0.0s
  Container wp-front-run-adc26f44f54d Creating
  Container wp-front-run-adc26f44f54d Created
  Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint wp-front-run-adc26f44f54d (ecca19e4c03f06d4183c5a7f9cdec9645876d7318c2ffbd76029e46118585917): Bind for 0.0.0.0:8091 failed: port is already allocated
  [1]
  $ docker compose run --rm --quiet store echo q
  q
  $ docker compose run -d store
  Container wp-store-run-1f8b6c2b5658 Creating
  Container wp-store-run-1f8b6c2b5658 Created
  7aa30f411fff9397e3be4871fb8e4f43554d66e4cb510c45ea919d4cb12e6701
  $ docker compose ps -a --format '{{.Service}} {{.State}}' | sort
  front running
  front running
  store running
  store running
  $ docker compose cp html/index.html store:/tmp/
  [+] copy 1/1
   ✔ wp-store-1 Copied html/index.html to wp-store-1:/tmp/                                                                                                                                            0.0s
  $ docker compose cp store:/tmp/index.html ./copy.html
  [+] copy 1/1
   ✔ wp-store-1 Copied wp-store-1:/tmp/index.html to ./copy.html                                                                                                                                      0.0s
  $ docker compose cp store:/nosuch .
  [+] copy 0/1
   ⠋ wp-store-1 Copying wp-store-1:/nosuch to .                                                                                                                                                       0.0s
  Error response from daemon: Could not find the file /nosuch in container 19f14ac0e16d71f2ff36f5371ba5eeef7a57a254607b62ca6a2c9cb4a5623e4e
  [1]
  $ docker compose cp nosuch:/x .
  no container found for service "nosuch"
  [1]
  $ docker compose cp a b
  unknown copy direction
  [1]
  $ docker compose logs
  $ docker compose logs -f --tail 0 store
  < @1s ^C
  [130]
  $ docker compose stop store
  [+] stop 1/1
   ✔ Container wp-store-1 Stopped                                                                                                                                                                     0.1s
  $ docker compose ps
  NAME         IMAGE          COMMAND                  SERVICE   CREATED          STATUS          PORTS
  wp-front-1   busybox:1.36   "httpd -f -p 80 -h /…"   front     46 seconds ago   Up 45 seconds   0.0.0.0:8091->80/tcp, [::]:8091->80/tcp
  $ docker compose start store
  [+] start 1/1
   ✔ Container wp-store-1 Started                                                                                                                                                                     0.3s
  $ docker compose restart front store
  [+] restart 0/2
   ⠇ Container wp-store-1 Restarting                                                                                                                                                                  0.7s
   ⠇ Container wp-front-1 Restarting                                                                                                                                                                  0.7s
  $ docker compose kill
  [+] kill 4/4
   ✔ Container wp-store-1                Killed                                                                                                                                                       0.4s
   ✔ Container wp-store-run-1f8b6c2b5658 Killed                                                                                                                                                       0.3s
   ✔ Container wp-front-run-0f3308769eed Killed                                                                                                                                                       0.5s
   ✔ Container wp-front-1                Killed                                                                                                                                                       0.4s
  $ docker compose up -d --remove-orphans
  [+] up 4/4
   ✔ Container wp-store-run-1f8b6c2b5658 Removed                                                                                                                                                      0.1s
   ✔ Container wp-front-run-0f3308769eed Removed                                                                                                                                                      0.1s
   ✔ Container wp-store-1                Started                                                                                                                                                      0.2s
   ✔ Container wp-front-1                Started                                                                                                                                                      0.3s
  $ docker compose up -d --force-recreate --no-deps front
  [+] up 1/1
   ✔ Container wp-front-1 Started                                                                                                                                                                     0.7s
  $ sed -i 's/8091/8092/' docker-compose.yml
  $ docker compose up -d
  [+] up 2/2
   ✔ Container wp-store-1 Running                                                                                                                                                                     0.0s
   ✔ Container wp-front-1 Started                                                                                                                                                                     0.7s
  $ docker compose port front 80
  0.0.0.0:8092
  $ docker compose up -d --scale store=3
  [+] up 4/4
   ✔ Container wp-front-1 Running                                                                                                                                                                     0.0s
   ✔ Container wp-store-1 Running                                                                                                                                                                     0.0s
   ✔ Container wp-store-3 Started                                                                                                                                                                     0.3s
   ✔ Container wp-store-2 Started                                                                                                                                                                     0.6s
  $ docker compose up -d --scale front=2
  [+] up 4/5
   ✔ Container wp-store-1 Running                                                                                                                                                                     0.0s
   ✔ Container wp-front-1 Running                                                                                                                                                                     0.0s
   ✔ Container wp-store-2 Removed                                                                                                                                                                     0.2s
   ✔ Container wp-store-3 Removed                                                                                                                                                                     0.3s
   ⠼ Container wp-front-2 Starting                                                                                                                                                                    0.4s
  Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint wp-front-2 (fac5299578351a2afab448cad374938ca4ea180f498b4c805582f7afb0cd3098): Bind for 0.0.0.0:8092 failed: port is already allocated
  [1]
  $ docker compose ps --format '{{.Name}}' | sort
  wp-front-1
  wp-store-1
  $ docker compose exec --index=2 store hostname | wc -c
  service "store" is not running container #2
  0
  $ docker compose pull
  [+] pull 1/1
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.1s
  $ docker compose pull -q store
  [+] pull 1/1
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.1s
  $ docker compose pull nosuch
  no such service: nosuch
  [1]
  $ docker compose push
  [+] push 2/2
   ✔ front Skipped                                                                                                                                                                                    0.0s
   ✔ store Skipped                                                                                                                                                                                    0.0s
  $ docker compose build
  WARN[0000] No services to build
  $ docker compose config --services
  store
  front
  $ docker compose config --volumes
  dbdata
  % docker compose config --networks
  $ docker compose config -q; echo $?
  0
  $ docker compose version
  Docker Compose version v5.5.0
  $ docker compose volumes
  DRIVER    VOLUME NAME
  local     wp_dbdata
  $ docker compose volumes --format '{{.Name}}' front
  $ docker compose images
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  wp-front-1          busybox             1.36                linux/amd64         4436f40eb70e        3.07MB              19 months ago
  wp-front-2          busybox             1.36                linux/amd64         4436f40eb70e        3.07MB              19 months ago
  wp-store-1          busybox             1.36                linux/amd64         4436f40eb70e        3.07MB              19 months ago
  $ docker compose ls -a
  NAME                STATUS                   CONFIG FILES
  wp                  created(1), running(2)   /root/lab/wp/docker-compose.yml
  $ docker compose events --json --since 1m --until 0s 2>/dev/null | wc -l | grep -c '[0-9]'
  1
  $ docker compose watch
  [+] up 3/3
   ✔ Container wp-front-1 Running                                                                                                                                                                     0.0s
   ✔ Container wp-store-1 Running                                                                                                                                                                     0.0s
   ✔ Container wp-front-2 Removed                                                                                                                                                                     0.2s
  none of the selected services is configured for watch, consider setting a 'develop' section
  [1]
  $ docker compose commit front my:img
  [+] commit 1/1
   ✔ wp-front-1 Committed as sha256:182a4660007c336cd3372fc3ecfd1e72a8d950b750e15089977fd49d04187863                                                                                                  0.1s
  $ docker compose export -o f.tar front; ls f.tar
  [+] export 0/1
   ⠋ wp-front-1 Exporting                                                                                                                                                                             0.0s
  f.tar
  % docker compose bridge convert
  % docker compose alpha
  $ docker compose down
  [+] down 4/4
   ✔ Container wp-front-1 Removed                                                                                                                                                                     0.4s
   ✔ Container wp-store-1 Removed                                                                                                                                                                     0.3s
   ✔ Network wp_pub       Removed                                                                                                                                                                     0.3s
   ✔ Network wp_priv      Removed                                                                                                                                                                     0.1s
  $ docker compose down -v
  [+] down 1/1
   ✔ Volume wp_dbdata Removed                                                                                                                                                                         0.0s
  $ docker volume ls -q | grep wp
  [1]
  $ docker compose up -d nosuch
  no such service: nosuch
  [1]
  $ docker compose stop nosuch
  no such service: nosuch
  [1]
  $ docker compose -f other.yml up
  open /root/lab/wp/other.yml: no such file or directory
  [1]
  $ cd html; docker compose ps; cd ..
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose up front
  < @3s ^C
  [+] up 5/5
   ✔ Network wp_priv      Created                                                                                                                                                                     0.0s
   ✔ Network wp_pub       Created                                                                                                                                                                     0.1s
   ✔ Volume wp_dbdata     Created                                                                                                                                                                     0.0s
   ✔ Container wp-store-1 Created                                                                                                                                                                     0.0s
   ✔ Container wp-front-1 Created                                                                                                                                                                     0.0s
  Attaching to front-1
  Gracefully Stopping... press Ctrl+C again to force
  Container wp-front-1 Stopping
  Container wp-front-1 Stopped
  [130]
  $ docker compose ps -a --format '{{.Service}} {{.State}} {{.ExitCode}}' | sort
  front exited 137
  store running 0
  $ docker compose down -v --rmi all --remove-orphans
  [+] down 7/7
   ✔ Container wp-front-1 Removed                                                                                                                                                                     0.1s
   ✔ Container wp-store-1 Removed                                                                                                                                                                     0.1s
   ✔ Image busybox:1.36   Removed                                                                                                                                                                     0.0s
   ✔ Image my:img         Removed                                                                                                                                                                     0.0s
   ✔ Network wp_pub       Removed                                                                                                                                                                     0.2s
   ✔ Volume wp_dbdata     Removed                                                                                                                                                                     0.0s
   ✔ Network wp_priv      Removed                                                                                                                                                                     0.1s
