A dependency that fails is told of before the others of its service are healthy.


  $ docker pull -q busybox:1.36
  docker.io/library/busybox:1.36
  $ cat > compose.yaml <<'Y'
  > services:
  >   slow: {image: "busybox:1.36", command: sleep 300, init: true, healthcheck: {test: "test -e /ok", interval: 1s, retries: 30}, post_start: []}
  >   once: {image: "busybox:1.36", command: sh -c "sleep 1; exit 3"}
  >   app: {image: "busybox:1.36", command: sleep 300, depends_on: {slow: {condition: service_healthy}, once: {condition: service_completed_successfully}}}
  > Y
  $ time docker compose up -d 2>&1 | sort | uniq
   Container lab-app-1 Created
   Container lab-app-1 Creating
   Container lab-once-1 Created
   Container lab-once-1 Creating
   Container lab-once-1 Error service "once" didn't complete successfully: exit 3
   Container lab-once-1 Started
   Container lab-once-1 Starting
   Container lab-once-1 Waiting
   Container lab-slow-1 Created
   Container lab-slow-1 Creating
   Container lab-slow-1 Started
   Container lab-slow-1 Starting
   Container lab-slow-1 Waiting
   Network lab_default Created
   Network lab_default Creating
  service "once" didn't complete successfully: exit 3

  real    0m1.905s
  user    0m0.059s
  sys     0m0.051s
  $ docker compose ps -a --format '{{.Service}} {{.State}}'
  app created
  once exited
  slow running
  $ docker compose down -t 0
  [+] down 4/4
   ✔ Container lab-app-1  Removed                                                                                                                                                                     0.0s
   ✔ Container lab-slow-1 Removed                                                                                                                                                                     0.2s
   ✔ Container lab-once-1 Removed                                                                                                                                                                     0.1s
   ✔ Network lab_default  Removed                                                                                                                                                                     0.1s
  $ cat > compose.yaml <<'Y'
  > services:
  >   slow: {image: "busybox:1.36", command: sleep 300, init: true, healthcheck: {test: "test -e /ok", interval: 1s, retries: 30}}
  >   once: {image: "busybox:1.36", command: sh -c "sleep 1; exit 3"}
  >   app: {image: "busybox:1.36", command: sleep 300, depends_on: {once: {condition: service_completed_successfully}}}
  >   web: {image: "busybox:1.36", command: sleep 300, depends_on: {slow: {condition: service_healthy}}}
  > Y
  $ docker compose up -d; echo "after $?"
  [+] up 5/5
   ✔ Network lab_default  Created                                                                                                                                                                     0.0s
   ✘ Container lab-slow-1 Error dependency slow failed to start                                                                                                                                      33.0s
   ✘ Container lab-once-1 Error service "once" didn't complete successfully: exit 3                                                                                                                   1.5s
   ✔ Container lab-app-1  Created                                                                                                                                                                     0.1s
   ✔ Container lab-web-1  Created                                                                                                                                                                     0.1s
  service "once" didn't complete successfully: exit 3
  after 1
  $ docker compose ps -a --format '{{.Service}} {{.State}}'
  app created
  once exited
  slow running
  web created
  $ docker compose down -t 0
  [+] down 5/5
   ✔ Container lab-app-1  Removed                                                                                                                                                                     0.1s
   ✔ Container lab-web-1  Removed                                                                                                                                                                     0.1s
   ✔ Container lab-slow-1 Removed                                                                                                                                                                     0.3s
   ✔ Container lab-once-1 Removed                                                                                                                                                                     0.1s
   ✔ Network lab_default  Removed                                                                                                                                                                     0.1s
