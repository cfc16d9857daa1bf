  % docker pull -q busybox:1.36; docker pull -q nginx:1.27
  % mkdir -p w/src w/conf && cd w && echo one > src/a.txt && echo c > conf/c.conf
  % echo 'sleep 5; echo two > src/b.txt; sleep 3; echo x > src/x.tmp; sleep 3; echo d > conf/d.conf; sleep 3; rm src/b.txt' > 1.sh; echo 'sleep 3; echo two > src/b.txt; echo three > src/c.txt' > 2.sh; echo 'sleep 3; mkdir src/sub; echo two > src/sub/z.txt; sleep 2; mv src/c.txt src/d.txt; sleep 2; rm -r src/sub' > 3.sh; echo 'sleep 5; echo q > src/q.txt' > 4.sh
  % printf 'services:\n  web:\n    image: nginx:1.27\n    develop:\n      watch:\n        - {path: ./src, action: sync, target: /app, ignore: ["*.tmp"]}\n        - {path: ./conf, action: sync+restart, target: /conf}\n        - {path: ./cfg, action: restart}\n  box:\n    image: busybox:1.36\n    command: sleep 1000\n    stop_grace_period: 0s\n' > compose.yaml
  $ docker compose watch nosuch
  no such service: nosuch
  [1]
  $ docker compose watch box
  < @4s ^C
  [+] up 2/2
   ✔ Network w_default Created                                                                                                                                                                        0.0s
   ✔ Container w-box-1 Created                                                                                                                                                                        0.0s
  none of the selected services is configured for watch, consider setting a 'develop' section
  [1]
  % sh 1.sh >/dev/null 2>&1 & disown
  $ docker compose watch web
  < @18s ^C
  [+] up 1/1
   ✔ Container w-web-1 Created                                                                                                                                                                        0.0s
  Watch enabled
  Syncing service "web" after 1 changes were detected
  Syncing service "web" after 1 changes were detected
  Container w-web-1 Restarting
  service(s) ["web"] restarted
  Syncing service "web" after 1 changes were detected
  [130]
  $ docker compose exec web ls /app /conf
  /app:

  /conf:
  d.conf
  $ docker compose ps --format '{{.Service}} {{.State}}'
  box running
  web running
  % sh 2.sh >/dev/null 2>&1 & disown
  $ docker compose watch --no-up
  < @7s ^C
  Watch enabled
  Syncing service "web" after 2 changes were detected
  [130]
  $ docker compose exec web ls /app /conf
  /app:
  b.txt  c.txt

  /conf:
  d.conf
  % sh 3.sh >/dev/null 2>&1 & disown
  $ docker compose watch --no-up --quiet web
  < @10s ^C
  Watch enabled
  Syncing service "web" after 2 changes were detected
  Syncing service "web" after 2 changes were detected
  Syncing service "web" after 2 changes were detected
  [130]
  $ docker compose exec web ls /app
  b.txt  d.txt
  $ docker compose down -t 0
  [+] down 3/3
   ✔ Container w-box-1 Removed                                                                                                                                                                        0.1s
   ✔ Container w-web-1 Removed                                                                                                                                                                        0.1s
   ✔ Network w_default Removed                                                                                                                                                                        0.1s
  % sh 4.sh >/dev/null 2>&1 & disown
  % docker compose down -t 0
  $ docker compose up --watch -d
  --detach cannot be combined with --abort-on-container-exit, --abort-on-container-failure, --attach, --attach-dependencies or --watch
  [1]
  $ docker compose up --watch box
  < @3s ^C
  [+] up 2/2
   ✔ Network w_default Created                                                                                                                                                                        0.0s
   ✔ Container w-box-1 Created                                                                                                                                                                        0.0s
  none of the selected services is configured for watch, see https://docs.docker.com/compose/how-tos/file-watch/
  [1]
  $ docker compose down -t 0
  [+] down 2/2
   ✔ Container w-box-1 Removed                                                                                                                                                                        0.0s
   ✔ Network w_default Removed                                                                                                                                                                        0.1s
  $ printf 'services:\n  web:\n    image: nginx:1.27\n    develop:\n      watch:\n        - {path: ./src, action: sync+exec, target: /app, exec: {command: "ls /app"}, initial_sync: true}\n        - {path: ./nosuch, action: sync, target: /z}\n' > compose.yaml
  % sh 4.sh >/dev/null 2>&1 & disown
  $ docker compose watch
  < @9s ^C
  [+] up 2/2
   ✔ Network w_default Created                                                                                                                                                                        0.0s
   ✔ Container w-web-1 Created                                                                                                                                                                        0.0s
  Watch enabled
  Syncing service "web" after 1 changes were detected
  q.txt
  [130]
  $ docker compose exec web ls /app
  q.txt
  $ printf 'services:\n  web:\n    image: nginx:1.27\n    develop:\n      watch:\n        - {path: ./src, action: rebuild}\n' > compose.yaml
  $ docker compose watch
  [+] up 1/1
   ✔ Container w-web-1 Recreated                                                                                                                                                                      0.1s
  can't watch service "web" with action rebuild without a build context
  [1]
  $ printf 'services:\n  web:\n    image: nginx:1.27\n    volumes: ["./src:/app"]\n    develop:\n      watch:\n        - {path: ./src, action: sync, target: /app}\n' > compose.yaml
  $ docker compose watch
  < @4s ^C
  [+] up 1/1
   ✔ Container w-web-1 Recreated                                                                                                                                                                      0.1s
  WARN[0000] path '/root/lab/w/src' also declared by a bind mount volume, this path won't be monitored!
  none of the selected services is configured for watch, consider setting a 'develop' section
  [1]
  $ docker compose down -t 0
  [+] down 2/2
   ✔ Container w-web-1 Removed                                                                                                                                                                        0.1s
   ✔ Network w_default Removed                                                                                                                                                                        0.1s
