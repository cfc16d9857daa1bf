  % docker pull -q busybox:1.36; docker pull -q nginx:1.26; docker pull -q nginx:1.27
  $ docker swarm init --advertise-addr 127.0.0.1 | head -1 | sed 's/([a-z0-9]*)/(ID)/'
  Swarm initialized: current node (ID) is now a manager.
  $ docker network inspect ingress | sed 's/"[0-9a-f]\{64\}"/ID/;s/"EndpointID": .*/EP/;s/"MacAddress": .*/MAC/;s/"Created": .*/CREATED/;s/-[0-9a-f]\{12\}"/-ID"/;s/"ID": .*/PID/'
  [
      {
          "Name": "ingress",
          "Id": "yy5hnefdzqvmsz7fvt34dpetj",
          CREATED
          "Scope": "swarm",
          "Driver": "overlay",
          "EnableIPv4": true,
          "EnableIPv6": false,
          "IPAM": {
              "Driver": "default",
              "Options": null,
              "Config": [
                  {
                      "Subnet": "10.0.0.0/24",
                      "Gateway": "10.0.0.1"
                  }
              ]
          },
          "Internal": false,
          "Attachable": false,
          "Ingress": true,
          "ConfigFrom": {
              "Network": ""
          },
          "ConfigOnly": false,
          "Options": {
              "com.docker.network.driver.overlay.vxlanid_list": "4096"
          },
          "Labels": {},
          "Peers": [
              {
                  "Name": "acc447ba31e0",
                  "IP": "127.0.0.1"
              }
          ],
          "Containers": {
              "ingress-sbox": {
                  "Name": "ingress-endpoint",
                  EP
                  MAC
                  "IPv4Address": "10.0.0.2/24",
                  "IPv6Address": ""
              }
          },
          "Status": {
              "IPAM": {
                  "Subnets": {
                      "10.0.0.0/24": {
                          "IPsInUse": 4,
                          "DynamicIPsAvailable": 252
                      }
                  }
              }
          }
      }
  ]
  $ docker network inspect docker_gwbridge -f '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{end}}'
  gateway_ingress-sbox 172.18.0.2/16
  $ docker service create -q --name web --replicas 2 -p 8085:80 nginx:1.26 | wc -c
  26
  $ docker network inspect ingress -f '{{range .Containers}}{{.Name}} {{end}}' | tr ' ' '\n' | sed 's/\.[a-z0-9]*$/.ID/' | sort

  ingress-endpoint
  web.1.ID
  web.2.ID
  $ docker network inspect ingress -f '{{len .Peers}} {{.Services}}'
  1 map[]
  $ docker network inspect docker_gwbridge -f '{{range .Containers}}{{.Name}} {{end}}' | tr ' ' '\n' | sed 's/gateway_[a-z0-9]\{12\}/gateway_ID/' | sort

  gateway_ID
  gateway_ID
  gateway_ingress-sbox
  $ docker service update --image nginx:1.27 web
  web
  overall progress: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  $ docker service inspect web -f '{{.UpdateStatus.State}} {{.UpdateStatus.Message}}'
  completed update completed
  $ docker service update --image nginx:1.26 web | cat | uniq | head -12
  web
  overall progress: 0 out of 2 tasks
  1/2:
  2/2:
  overall progress: 0 out of 2 tasks
  overall progress: 1 out of 2 tasks
  overall progress: 2 out of 2 tasks
  verify: Waiting 5 seconds to verify that tasks are stable...
  verify: Waiting 4 seconds to verify that tasks are stable...
  verify: Waiting 3 seconds to verify that tasks are stable...
  verify: Waiting 2 seconds to verify that tasks are stable...
  verify: Waiting 1 seconds to verify that tasks are stable...
  % docker service update --image nginx:nope web
  $ docker service inspect web -f '{{.UpdateStatus.State}} {{.UpdateStatus.Message}}' | sed 's/task [a-z0-9]*/task ID/'
  paused update paused due to failure or early termination of task ID
  % docker service ps web --format '{{.Name}} {{.Image}} {{.DesiredState}} {{.Error}}' | sort | uniq
  % docker service rollback web
  $ docker service inspect web -f '{{.UpdateStatus.State}} {{.UpdateStatus.Message}}'
  rollback_completed rollback completed
  % docker service rollback web
  $ docker service update --image nginx:1.27 web
  web
  overall progress: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  verify: Service web converged
  $ docker service update --image nginx:nope --update-failure-action rollback web
  web
  overall progress: rolling back update: 2 out of 2 tasks
  1/2: running   [==================================================>]
  2/2: running   [==================================================>]
  rollback: update rolled back due to failure or early termination of task jjz6p0qjk2wrn4h3y10pb2uyr
  verify: Service web converged
  $ docker service inspect web -f '{{.UpdateStatus.State}} {{.UpdateStatus.Message}}' | sed 's/task [a-z0-9]*/task ID/'
  rollback_completed rollback completed
  % docker service rollback web
  % docker service rollback web
  $ docker service rollback -q web
  Error response from daemon: rpc error: code = FailedPrecondition desc = service w0obfbwf2wp6rcht11zz0jh3g does not have a previous spec
  [1]
  $ docker service rollback -d web
  Error response from daemon: rpc error: code = FailedPrecondition desc = service w0obfbwf2wp6rcht11zz0jh3g does not have a previous spec
  [1]
  $ docker service update --detach --env-add A=1 web
  web
  % docker service update --env-add A=2 --update-monitor 1s --update-failure-action continue web
  $ docker service update --image nosuch/x:1 --update-failure-action continue --update-monitor 1s -d web; sleep 12
  web
  % docker service ps web --format '{{.Name}} {{.Image}} {{.DesiredState}} {{.Error}}' | sort | uniq
  $ docker service inspect web -f '{{.UpdateStatus.State}} {{.UpdateStatus.Message}}' | sed 's/task [a-z0-9]*/task ID/'
  completed update completed
  $ docker service rm web
  web
  % docker service create --name once busybox:1.36 true
  < @9s ^C
  % docker service create --name crash --restart-max-attempts 2 --restart-delay 1s busybox:1.36 sh -c 'exit 3'
  < @12s ^C
  $ docker service ps crash --format '{{.Name}} {{.DesiredState}} {{.Error}}' | sort | uniq -c
        3 crash.1 Shutdown "task: non-zero exit (3)"
  $ docker service create -d --name slow --restart-delay 20s busybox:1.36 false | wc -c; sleep 4
  26
  $ docker service ps slow --format '{{.Name}} {{.DesiredState}} {{.CurrentState}} {{.Error}}' | sed 's/[0-9a-z]* seconds\?/N seconds/;s/less than a second/N seconds/'
  slow.1 Ready Ready N seconds ago
  slow.1 Shutdown Failed N seconds ago "task: non-zero exit (1)"
  $ docker ps -a --filter label=com.docker.swarm.service.name=slow --format '{{.Status}}' | sed 's/[0-9]* seconds/N seconds/;s/Less than a second/N seconds/'
  Created
  Exited (1) N seconds ago
  $ docker service create --name glob --mode global busybox:1.36 sleep 1000 | uniq | sed 's/^[a-z0-9]\{12\}:/NODE:/;s/[a-z0-9]\{25\}/ID/'
  ID
  overall progress: 0 out of 1 tasks
  overall progress: 1 out of 1 tasks
  verify: Waiting 5 seconds to verify that tasks are stable...
  verify: Waiting 4 seconds to verify that tasks are stable...
  verify: Waiting 3 seconds to verify that tasks are stable...
  verify: Waiting 2 seconds to verify that tasks are stable...
  verify: Waiting 1 seconds to verify that tasks are stable...
  verify: Service ID converged
  $ docker service update --force glob | cat | uniq | sed 's/^[a-z0-9]\{12\}:/NODE:/' | tail -5
  verify: Waiting 4 seconds to verify that tasks are stable...
  verify: Waiting 3 seconds to verify that tasks are stable...
  verify: Waiting 2 seconds to verify that tasks are stable...
  verify: Waiting 1 seconds to verify that tasks are stable...
  verify: Service glob converged
  $ docker service create -d --name job --mode replicated-job --replicas 2 busybox:1.36 true | wc -c; sleep 4
  26
  $ docker service update --force job
  job
  job progress: 2 out of 2 complete [==================================================>]
  active tasks: 0 out of 0 tasks
  1/2: complete  [==================================================>]
  2/2: complete  [==================================================>]
  job complete
  $ docker service ps job --format '{{.Name}} {{.DesiredState}} {{.CurrentState}}' | sed 's/ago//;s/[0-9]* seconds/N seconds/;s/less than a second/N seconds/' | sort
  job.1 Complete Complete N seconds
  job.1 Complete Complete N seconds
  job.ttcwigm09my1afmt3vw2yu2ub Complete Complete N seconds
  job.ttcwigm09my1afmt3vw2yu2ub Complete Complete N seconds
  $ docker service inspect job -f '{{json .JobStatus}}' | sed 's/[0-9]\+/N/g'
  {"JobIteration":{"Index":N},"LastExecution":"N-N-NTN:N:N.NZ"}
  $ docker service ls --format '{{.Name}} {{.Mode}} {{.Replicas}}' -f name=job
  job replicated job 0/2 (2/2 completed)
  $ docker service create -d --name hp --publish target=80,mode=host nginx:1.26 | wc -c; sleep 3
  26
  $ docker service inspect hp -f '{{json .Endpoint}}'
  {"Spec":{"Mode":"vip","Ports":[{"Protocol":"tcp","TargetPort":80,"PublishMode":"host"}]},"Ports":[{"Protocol":"tcp","TargetPort":80,"PublishMode":"host"}]}
  $ docker service ps hp --format '{{.Ports}}' | sed 's/:[0-9]*-/:PORT-/'
  *:PORT->80/tcp,*:32768->80/tcp
  $ docker ps -f label=com.docker.swarm.service.name=hp --format '{{.Ports}}' | sed 's/:[0-9]\{5\}-/:PORT-/g'
  0.0.0.0:PORT->80/tcp, [::]:PORT->80/tcp
  $ docker service ls -f name=hp --format '{{.Ports}}'
  $ docker service create --name noimg -q --detach nosuch/image:1 | wc -c; sleep 8
  image nosuch/image:1 could not be accessed on a registry to record
  its digest. Each node will access nosuch/image:1 independently,
  possibly leading to different nodes running different
  versions of the image.

  26
  % docker service ps noimg --no-trunc --format '{{.Name}} {{.Image}} {{.DesiredState}} {{.Error}}' | sort | uniq
  $ docker service create --name noimg2 -q --detach nosuch | wc -c; sleep 3
  image nosuch:latest could not be accessed on a registry to record
  its digest. Each node will access nosuch:latest independently,
  possibly leading to different nodes running different
  versions of the image.

  26
  % docker service ps noimg2 --no-trunc --format '{{.Name}} {{.Image}} {{.DesiredState}} {{.Error}}' | sort | uniq
  $ docker node update --availability drain lab; sleep 2
  lab
  $ docker service ps hp --format '{{.Name}} {{.DesiredState}} {{.Error}}'
  hp.1 Running "no suitable node (1 node not …"
  hp.1 Shutdown
  % docker node ps lab --format '{{.Name}} {{.DesiredState}}' | sed 's/glob\..*/glob.ID Shutdown/' | sort | uniq
  $ docker service scale hp=3
  < @4s ^C
  hp scaled to 3
  overall progress: 0 out of 3 tasks
  1/3: no suitable node (1 node not available for new tasks)
  2/3: no suitable node (1 node not available for new tasks)
  3/3: no suitable node (1 node not available for new tasks)
  Operation continuing in background.
  Use `docker service ps hp` to check progress.
  hp: context canceled
  [1]
  $ docker node update --availability active lab; sleep 6
  lab
  % docker service ps hp --format '{{.Name}} {{.DesiredState}} {{.Error}}' | sort
  $ docker service scale hp=0 web=2
  hp scaled to 0
  overall progress: 0 out of 0 tasks
  verify: Service hp converged
  web: Error response from daemon: service web not found
  [1]
  $ docker service scale hp=1
  hp scaled to 1
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service hp converged
  $ docker service rm $(docker service ls -q) | wc -l
  8
  $ docker swarm leave --force
  Node left the swarm.
