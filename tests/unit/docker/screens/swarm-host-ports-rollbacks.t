  % docker volume ls --cluster
  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker swarm init --advertise-addr 127.0.0.1 > /dev/null
  % docker volume ls --cluster
  % docker volume ls --cluster -q
  $ docker volume ls --cluster --format json
  VOLUME NAME   GROUP     DRIVER    AVAILABILITY   STATUS
  % docker volume create --type mount --scope single x
  % docker volume create -d nosuch --type mount --scope single --sharing none --group g cv
  % sleep 1
  % docker volume ls --cluster
  % docker volume ls --cluster -q
  % docker volume ls --cluster --format '{{.Name}} {{.Group}} {{.Status}} {{.Availability}} {{.Driver}}'
  % docker volume ls
  % docker volume inspect cv | sed 's/"[0-9T:.-]*Z"/T/;s/"ID": .*/ID/;s/"Index": .*/N/'
  % docker volume update --availability drain cv
  % docker volume ls --cluster
  % docker volume update --availability x cv
  % docker volume update --availability pause nope
  % docker volume rm cv
  $ docker volume rm -f cv
  cv
  % docker volume ls --cluster
  $ docker service create --name noimg -d nosuch/image:1
  image nosuch/image:1 could not be accessed on a registry to record
  its digest. Each node will access nosuch/image:1 independently,
  possibly leading to different nodes running different
  versions of the image.

  kc3u99kzmn29mp5ojimhtql9l
  % sleep 3
  % docker service ps noimg --no-trunc --format '{{.Name}} {{.Image}} {{.DesiredState}} {{.Error}}' | sort | head -2
  $ docker service rm noimg
  noimg
  $ docker service create --name up -d --replicas 2 --update-failure-action rollback --update-monitor 2s --restart-delay 1s --stop-grace-period 0s busybox:1.36 sleep 1000
  wxyib81z4q8czupm6u6hxkp0c
  % sleep 5
  $ docker service update -q --detach=false --image nosuch/image:1 up
  up
  % docker service inspect up -f '{{.UpdateStatus.State}} {{.UpdateStatus.Message}}' | sed 's/task [a-z0-9]*/task ID/'
  % docker service ps up --format '{{.Name}} {{.Image}} {{.DesiredState}} {{.Error}}' | sort | uniq -c | awk '{$1="";print}'
  % docker service update --detach=false --image nosuch/image:2 up
  % docker service inspect --pretty up | grep -A4 UpdateStatus
  $ docker service update --rollback --detach=false up
  Error response from daemon: rpc error: code = FailedPrecondition desc = service wxyib81z4q8czupm6u6hxkp0c does not have a previous spec
  [1]
  % docker service inspect up -f '{{json .UpdateStatus.State}} {{.Spec.TaskTemplate.ContainerSpec.Image}}' | sed 's/@.*//'
  $ docker service rollback -d up
  Error response from daemon: rpc error: code = FailedPrecondition desc = service wxyib81z4q8czupm6u6hxkp0c does not have a previous spec
  [1]
  % docker service update --update-failure-action pause --detach=false --image nosuch/image:3 up
  % docker service inspect up -f '{{.UpdateStatus.State}} {{.UpdateStatus.Message}}' | sed 's/task [a-z0-9]*/task ID/'
  $ docker service rm up
  up
  $ docker service create --name one -d busybox:1.36 sleep 1000
  fledb50syz91kav08xs62dw33
  $ docker service rollback one
  Error response from daemon: rpc error: code = FailedPrecondition desc = service fledb50syz91kav08xs62dw33 does not have a previous spec
  [1]
  $ docker service update --rollback one
  Error response from daemon: rpc error: code = FailedPrecondition desc = service fledb50syz91kav08xs62dw33 does not have a previous spec
  [1]
  $ docker service update --rollback --image nginx:1.27 one
  other flags may not be combined with --rollback
  [1]
  $ docker service rm one
  one
  $ docker service create --name host -d --publish mode=host,target=80,published=8085 nginx:1.27
  a126jpdfp3buosduenaxswms3
  $ docker service create --name ing -d --publish 8086:80 nginx:1.27
  incmtcyis1zz66c49hfc70oem
  % sleep 4
  % docker ps --format '[{{.Ports}}] {{.Image}}' | sed 's/@.*//' | sort
  % docker ps --format '{{.Names}}' | sed 's/\.[a-z0-9]*$//' | sort
  $ docker port $(docker ps -q -f name=host.1)
  80/tcp -> 0.0.0.0:8085
  80/tcp -> [::]:8085
  $ docker inspect $(docker ps -q -f name=host.1) -f '{{json .HostConfig.PortBindings}} {{json .NetworkSettings.Ports}}'
  {"80/tcp":[{"HostIp":"","HostPort":"8085"}]} {"80/tcp":[{"HostIp":"0.0.0.0","HostPort":"8085"},{"HostIp":"::","HostPort":"8085"}]}
  $ docker inspect $(docker ps -q -f name=ing.1) -f '{{json .HostConfig.PortBindings}} {{json .NetworkSettings.Ports}} {{json .Config.ExposedPorts}}'
  {} {"80/tcp":null} {"80/tcp":{}}
  % docker network inspect ingress | sed 's/"[0-9a-f]\{12,64\}"/"H"/;s/"[0-9T:.-]*Z"/"T"/;s/[a-z0-9]\{25\}/I/'
  % docker network inspect ingress -v | sed 's/"[0-9a-f]\{12,64\}"/"H"/;s/"[0-9T:.-]*Z"/"T"/;s/[a-z0-9]\{25\}/I/g'
  % docker network inspect docker_gwbridge -f '{{range .Containers}}{{.Name}} {{end}}' | tr ' ' '\n' | sed 's/gateway_[0-9a-f]\{12\}/gateway_H/' | sort
  $ docker service rm host ing
  host
  ing
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    configs: [nope]\n' > s.yml
  $ docker stack deploy -c s.yml st
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  Creating network st_default
  service a: undefined config "nope"
  [1]
  $ docker stack config -c s.yml
  version: "3.13"
  services:
    a:
      command:
        - sleep
        - "1000"
      configs:
        - source: nope
      image: busybox:1.36
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    secrets: [nope]\n    networks: [nonet]\n' > s.yml
  $ docker stack deploy -c s.yml st
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  Creating network st_nonet
  service a: undefined secret "nope"
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    secrets: [nope]\n' > s.yml
  $ docker stack deploy -c s.yml st
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  service a: undefined secret "nope"
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    configs: [c]\nconfigs:\n  c:\n    external: true\n' > s.yml
  $ docker stack deploy -c s.yml st
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  service a: config not found: c
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    configs: [c]\nconfigs:\n  c:\n    file: ./nofile\n' > s.yml
  $ docker stack deploy -c s.yml st
  Since --detach=false was not specified, tasks will be created in the background.
  In a future release, --detach=false will become the default.
  open /root/lab/nofile: no such file or directory
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n    volumes: ["v:/x"]\n' > s.yml
  $ docker stack deploy -d -c s.yml st
  Creating service st_a
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    configs: [{source: c, target: /x, mode: 0440, foo: 1}]\nconfigs:\n  c: {}\n' > s.yml
  $ docker stack deploy -d -c s.yml st
  read /root/lab: is a directory
  [1]
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    configs: [c]\nconfigs:\n  c: {}\n' > s.yml
  $ docker stack deploy -d -c s.yml st
  read /root/lab: is a directory
  [1]
  % docker stack rm st
  % sleep 3
  % docker swarm leave -f
