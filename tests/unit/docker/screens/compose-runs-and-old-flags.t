  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; mkdir p5 && cd p5
  $ printf 'services:\n  a:\n    image: x\n    environment: {1: x}\n' > compose.yaml; docker compose config
  non-string key in services.a.environment: 1
  [1]
  $ printf 'services:\n  a:\n    image: x\n    labels:\n      true: x\n' > compose.yaml; docker compose config
  non-string key in services.a.labels: true
  [1]
  $ printf '1: x\nservices:\n  a:\n    image: x\n' > compose.yaml; docker compose config
  non-string key at top level: 1
  [1]
  $ printf 'services:\n  a:\n    image: x\n    ports:\n      - 80: 80\n' > compose.yaml; docker compose config
  non-string key in services.a.ports[0]: 80
  [1]
  $ printf 'services:\n  a:\n    image: x\n    extra_hosts: {1.5: y}\n' > compose.yaml; docker compose config
  non-string key in services.a.extra_hosts: 1.5
  [1]
  $ printf 'services:\n  a:\n    image: x\n    labels: {a: b c: d}\n' > compose.yaml; docker compose config
  go-yaml load error in parser (while parsing a flow mapping) at L4.C13-C20: did not find expected ',' or '}'
  [1]
  $ printf 'services:\n  a:\n    image: x\n    dns: [a b: c d: e]\n' > compose.yaml; docker compose config
  go-yaml load error in parser (while parsing a flow sequence) at L4.C10-C19: did not find expected ',' or ']'
  [1]
  $ printf 'services:\n  a:\n    image: x\n    dns: [a, b\n    tty: true\n' > compose.yaml; docker compose config
  go-yaml load error in parser (while parsing a flow sequence) at L4.C10-L5.C8: did not find expected ',' or ']'
  [1]
  $ printf 'services:\n  a:\n    image: x\n    command: ["a" "b"]\n' > compose.yaml; docker compose config
  go-yaml load error in parser (while parsing a flow sequence) at L4.C14-C19: did not find expected ',' or ']'
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    deploy: {resources: {reservations: {devices: [{count: all, capabilities: [gpu]}]}}}\n' > compose.yaml; docker compose config
  name: p5
  services:
    a:
      deploy:
        resources:
          reservations:
            devices:
              - capabilities:
                  - gpu
                count: -1
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p5_default
  $ docker compose up -d
  [+] up 1/2
   ✔ Network p5_default Created                                                                                                                                                                       0.4s
   ⠹ Container p5-a-1   Starting                                                                                                                                                                      0.3s
  Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found
  [1]
  $ docker compose down
  [+] down 2/2
   ✔ Container p5-a-1   Removed                                                                                                                                                                       0.1s
   ✔ Network p5_default Removed                                                                                                                                                                       0.2s
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    gpus: all\n' > compose.yaml; docker compose up -d
  [+] up 1/2
   ✔ Network p5_default Created                                                                                                                                                                       0.1s
   ⠸ Container p5-a-1   Starting                                                                                                                                                                      0.3s
  Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found
  [1]
  $ docker compose down
  [+] down 2/2
   ✔ Container p5-a-1   Removed                                                                                                                                                                       0.1s
   ✔ Network p5_default Removed                                                                                                                                                                       0.1s
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    gpus: [{driver: nvidia, count: 2}]\n' > compose.yaml; docker compose config
  name: p5
  services:
    a:
      gpus:
        - driver: nvidia
          count: 2
      image: busybox:1.36
      networks:
        default: null
  networks:
    default:
      name: p5_default
  % printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 100\n    stop_grace_period: 0s\n  b:\n    image: busybox:1.36\n    profiles: [x]\n    command: sleep 100\n    stop_grace_period: 0s\n  c:\n    build: .\n    command: sh -c "echo c"\n' > compose.yaml; printf 'FROM busybox:1.36\nRUN echo built\n' > Dockerfile; docker compose build --progress=plain 2>&1 | grep -v DONE | head -4
  $ docker compose build --progress plain --no-cache --parallel --force-rm c > /dev/null 2>&1; echo $?
  0
  $ docker compose build --nope
  unknown flag: --nope
  [1]
  $ docker compose build --progress nope
  unsupported --progress value "nope"
  [1]
  $ docker compose build --compress=false -q
  [+] build 1/1
   ✔ Image p5-c Built                                                         1.8s
  $ docker compose build --no-rm -m 100m -q
  [+] build 1/1
   ✔ Image p5-c Built                                                         1.5s
  $ docker compose --progress=quiet build
  $ docker compose --progress plain up -d
   Network p5_default Creating
   Network p5_default Creating
   Network p5_default Created
   Network p5_default Created
   Container p5-c-1 Creating
   Container p5-a-1 Creating
   Container p5-c-1 Created
   Container p5-a-1 Created
   Container p5-c-1 Starting
   Container p5-a-1 Starting
   Container p5-a-1 Started
   Container p5-c-1 Started
  $ docker compose --ansi never up -d --force-recreate a
   Container p5-a-1 Recreate
   Container p5-a-1 Recreated
   Container p5-a-1 Starting
   Container p5-a-1 Started
  $ docker compose --progress json up -d --force-recreate a | head -1
  {"id":"Container p5-a-1","status":"Working","text":"Recreate"}
  {"id":"Container p5-a-1","status":"Done","text":"Recreated"}
  {"id":"Container p5-a-1","status":"Working","text":"Starting"}
  {"id":"Container p5-a-1","status":"Done","text":"Started"}
  $ docker compose --profile x up -d
  [+] up 3/3
   ✔ Container p5-a-1 Running                                                                                                                                                                         0.0s
   ✔ Container p5-b-1 Started                                                                                                                                                                         1.1s
   ✔ Container p5-c-1 Started                                                                                                                                                                         1.2s
  $ docker compose logs
  c-1  | c
  c-1  | c
  $ docker compose logs b
  % timeout 3 docker compose logs -f c; echo $?
  $ docker compose pause
  [+] pause 1/1
   ✔ Container p5-a-1 Paused                                                                                                                                                                          0.0s
  $ docker compose ps -a --format '{{.Service}} {{.State}}' | sort
  a paused
  b running
  c exited
  $ docker compose unpause
  [+] unpause 1/1
   ✔ Container p5-a-1 Unpaused                                                                                                                                                                        0.0s
  $ docker compose pause b
  [+] pause 1/1
   ✔ Container p5-b-1 Paused                                                                                                                                                                          0.0s
  $ docker compose unpause b
  [+] unpause 1/1
   ✔ Container p5-b-1 Unpaused                                                                                                                                                                        0.0s
  $ docker compose kill
  [+] kill 1/1
   ✔ Container p5-a-1 Killed                                                                                                                                                                          0.4s
  $ docker compose kill --remove-orphans
  [+] kill 1/1
   ✔ Container p5-b-1 Killed                                                                                                                                                                          0.3s
  $ docker compose start
  [+] start 2/2
   ✔ Container p5-c-1 Started                                                                                                                                                                         1.3s
   ✔ Container p5-a-1 Started                                                                                                                                                                         1.6s
  $ docker compose start b --wait
  [+] start 1/1
   ✔ Container p5-b-1 Healthy                                                                                                                                                                         1.6s
  $ docker compose start --wait --wait-timeout 2
  [+] start 1/2
   ⠴ Container p5-c-1 Waiting                                                                                                                                                                         1.5s
   ✔ Container p5-a-1 Healthy                                                                                                                                                                         0.5s
  container p5-c-1 exited (0)
  [1]
  $ docker compose stop
  [+] stop 2/2
   ✔ Container p5-c-1 Stopped                                                                                                                                                                         0.0s
   ✔ Container p5-a-1 Stopped                                                                                                                                                                         0.3s
  % docker compose rm -fa
  $ docker compose start
  $ docker compose start a
  $ docker compose -p nope start
  no container found for project "nope": not found
  [1]
  $ docker compose -p nope stop
  $ docker compose -p nope ps
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose -p nope down
  WARN[0000] Warning: No resource found to remove for project "nope".
  $ docker compose -p nope logs
  $ docker compose -p nope kill
  No container to kill
  $ docker compose -p nope restart
  $ docker compose -p nope images
  CONTAINER           REPOSITORY          TAG                 PLATFORM            IMAGE ID            SIZE                CREATED
  $ docker compose -p nope top
  $ docker compose -p nope port a 80
  service "a" is not running
  [1]
  $ docker compose -p nope exec a true
  service "a" is not running
  [1]
  % docker compose -p nope up
  $ docker compose pull --parallel -q a
  option '--parallel' is DEPRECATED and will be ignored.
  [+] pull 1/1
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.7s
  $ docker compose run -p x a
  invalid containerPort: x
  [1]
  $ docker compose run -p 8123:80 -d --name pp a
  Container pp Creating
  Container pp Created
  59b1e1e563a9405ba9f79f09b597cef37951861e3fd470eabafbfc4302450f40
  $ docker port pp
  80/tcp -> 0.0.0.0:8123
  80/tcp -> [::]:8123
  $ docker compose run --rm -v nope:/x a ls -d /x
  Container p5-a-run-83fd4b5c458a Creating
  Container p5-a-run-83fd4b5c458a Created
  /x
  $ docker compose run --rm -v ./sub:/x:ro a touch /x/f
  Container p5-a-run-3f5dc139cb56 Creating
  Container p5-a-run-3f5dc139cb56 Created
  touch: /x/f: Read-only file system
  [1]
  $ docker compose run --rm --cap-drop ALL a grep CapEff /proc/self/status
  Container p5-a-run-77224d390d0f Creating
  Container p5-a-run-77224d390d0f Created
  CapEff: 0000000000000000
  $ docker compose run --rm --env-from-file nope a true
  open nope: no such file or directory
  [1]
  $ docker compose run --rm --quiet a echo q
  q
  $ docker compose run --rm --no-TTY a tty
  Container p5-a-run-018001ae932c Creating
  Container p5-a-run-018001ae932c Created
  not a tty
  [1]
  $ docker compose run --rm --user nope a true
  Container p5-a-run-5c0e21b78a22 Creating
  Container p5-a-run-5c0e21b78a22 Created
  Error response from daemon: unable to find user nope: no matching entries in passwd file
  [1]
  $ docker compose run --rm a nope
  Container p5-a-run-7158d0cdb4bc Creating
  Container p5-a-run-7158d0cdb4bc Created
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nope": executable file not found in $PATH
  [1]
  $ docker compose run --rm --workdir /tmp --label l=1 --use-aliases a pwd
  Container p5-a-run-482715d210e6 Creating
  Container p5-a-run-482715d210e6 Created
  /tmp
  $ docker compose run --rm --build c true
  Image p5-c Building
  [+] Building 0.7s (8/8) FINISHED
   => [internal] load local bake definitions                                                                                                                                                         0.0s
   => => reading from stdin 446B                                                                                                                                                                     0.0s
   => [internal] load build definition from Dockerfile                                                                                                                                               0.0s
   => => transferring dockerfile: 70B                                                                                                                                                                0.0s
   => [internal] load metadata for docker.io/library/busybox:1.36                                                                                                                                    0.0s
   => [internal] load .dockerignore                                                                                                                                                                  0.0s
   => => transferring context: 2B                                                                                                                                                                    0.0s
   => [1/2] FROM docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => => resolve docker.io/library/busybox:1.36@sha256:6bfcc8e8964ebcc5cba22644974e5edbff599d00b83b13b17cc478f04b53af3e                                                                              0.0s
   => CACHED [2/2] RUN echo built                                                                                                                                                                    0.0s
   => exporting to image                                                                                                                                                                             0.2s
   => => exporting layers                                                                                                                                                                            0.0s
   => => exporting manifest sha256:b27b19a1f1e9ea68d7826811b7ee5a198ea361cc57093fd823a828f4f2efe90e                                                                                                  0.0s
   => => exporting config sha256:f8cfb4eb0b24ca1f6290483492ed1d3fed109d9071698d12a98a77e2335267aa                                                                                                    0.0s
   => => exporting attestation manifest sha256:a2cfc638c0eea3874fb7dbf190e8f486e0e57c641bcf568d134da96ef2697067                                                                                      0.1s
   => => exporting manifest list sha256:27f3ef41a35dea753052c16cf2f4e93278e65df487f19b2a46599f1efdeadaaa                                                                                             0.0s
   => => naming to docker.io/library/p5-c:latest                                                                                                                                                     0.0s
   => => unpacking to docker.io/library/p5-c:latest                                                                                                                                                  0.0s
   => resolving provenance for metadata file                                                                                                                                                         0.0s
  Image p5-c Built
  Container p5-c-run-fa77470d82ca Creating
  Container p5-c-run-fa77470d82ca Created
  $ docker compose run --rm --remove-orphans a true
  Container p5-a-run-52d0abbb338b Creating
  Container p5-a-run-52d0abbb338b Created
  % docker compose down --volume
  % docker compose up --y -d a
  % docker compose --dry-run up -d --force-recreate a
  % docker compose --dry-run stop
  $ docker compose --dry-run rm -f
  No stopped containers
  % docker compose --dry-run down
  % docker compose --dry-run build
  $ docker compose --dry-run pull
  [+] pull 2/2
   ✔ c                  Skipped No image to be pulled                                                                                                                                                 0.0s
   ✔ Image busybox:1.36 Pulled                                                                                                                                                                        0.3s
  % docker compose --dry-run restart a
  % docker compose --dry-run kill a
  % docker compose --dry-run exec a true
  $ docker compose --dry-run run --rm a true
  Container p5-a-run-7adcc8277f87 Creating
  Container p5-a-run-7adcc8277f87 Created
  interactive run is not supported in dry-run mode
  [1]
  % docker compose up -d --timeout 1 --scale a=2
  $ docker compose restart a
  [+] restart 0/2
   ⠼ Container p5-a-1 Restarting                                                                                                                                                                      3.3s
   ⠼ Container p5-a-2 Restarting                                                                                                                                                                      3.3s
  % docker compose events --json --since 5s --until 0s | head -1 | jq -c keys
  % docker compose top a | wc -l
  $ docker compose stats --no-stream a --format '{{.Name}}'
  p5-a-2
  p5-a-1
  pp
  $ docker compose stats --no-stream --no-trunc --format json a | jq -c keys
  ["BlockIO","CPUPerc","Container","ID","MemPerc","MemUsage","Name","NetIO","PIDs"]
  ["BlockIO","CPUPerc","Container","ID","MemPerc","MemUsage","Name","NetIO","PIDs"]
  ["BlockIO","CPUPerc","Container","ID","MemPerc","MemUsage","Name","NetIO","PIDs"]
  $ docker compose cp a:/etc/passwd - | tar t
  [+] copy 1/1
   ✔ p5-a-2 Copied p5-a-2:/etc/passwd to -                                    0.0s
  passwd
  % docker compose cp --all Dockerfile a:/tmp/
  $ docker compose exec --index 2 a ls /tmp
  Dockerfile
  % tar c Dockerfile | docker compose cp - a:/opt
  $ docker compose volumes --format '{{.Name}}'
  $ docker compose volumes --format json
  $ docker compose images a --format json | jq '.[0].Repository'
  "busybox"
  $ docker compose ps --format '{{.Names}}|{{.Image}}|{{.Command}}|{{.Ports}}|{{.Mounts}}|{{.Networks}}|{{.LocalVolumes}}|{{.Size}}'
  p5-a-1|busybox:1.36|"sleep 100"|||p5_default|0|0B
  p5-a-2|busybox:1.36|"sleep 100"|||p5_default|0|0B
  $ docker compose ps --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.ContainerContext
  [1]
  $ docker compose ps --format '{{json .Labels}}' a | head -c 20
  "com.docker.compose.
  $ docker compose ps --filter status=nope
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose ps --filter status
  arguments to --filter should be in form KEY=VAL
  [1]
  $ docker compose ps --status running --services
  a
  $ docker compose ps c
  NAME      IMAGE     COMMAND   SERVICE   CREATED   STATUS    PORTS
  $ docker compose ps -a c --format '{{.State}} {{.ExitCode}} {{.Status}}' | sed 's/[0-9]* seconds/N seconds/'
  exited 0 Exited (0) N seconds ago
  $ docker compose down -t 0 --rmi all -v
  [+] down 6/6
   ✔ Container p5-a-1   Removed                                                                                                                                                                       1.1s
   ✔ Container p5-c-1   Removed                                                                                                                                                                       0.3s
   ✔ Container p5-a-2   Removed                                                                                                                                                                       1.1s
   ✔ Image p5-c:latest  Removed                                                                                                                                                                       0.2s
   ! Network p5_default Resource is still in use                                                                                                                                                      0.0s
   ! Image busybox:1.36 Resource is still in use                                                                                                                                                      0.0s
  $ docker compose ls -a
  NAME                STATUS                  CONFIG FILES
  nope                exited(2)               /root/lab/p5/compose.yaml
  p5                  exited(1), running(1)   /root/lab/p5/compose.yaml
