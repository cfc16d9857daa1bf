  $ docker swarm init --advertise-addr 127.0.0.1 --listen-addr bad:addr:x
  invalid argument "bad:addr:x" for "--listen-addr" flag: parse "tcp://bad:addr:x": invalid port ":x" after host

  Usage:  docker swarm init [OPTIONS]

  Run 'docker swarm init --help' for more information
  [125]
  $ docker swarm init --advertise-addr 127.0.0.1 --default-addr-pool 10.20.0.0/16 --default-addr-pool-mask-length 26 --task-history-limit 2 | head -1 | sed 's/(.*)/(ID)/'
  Swarm initialized: current node (ID) is now a manager.
  $ docker info --format '{{.Swarm.Nodes}} {{.Swarm.Cluster.Spec.Orchestration.TaskHistoryRetentionLimit}} {{.Swarm.Cluster.DefaultAddrPool}} {{.Swarm.Cluster.SubnetSize}} {{.Swarm.ControlAvailable}}'
  1 2 [10.20.0.0/16] 26 true
  $ docker swarm ca --ca-cert nosuch.pem
  invalid argument "nosuch.pem" for "--ca-cert" flag: open nosuch.pem: no such file or directory

  Usage:  docker swarm ca [OPTIONS]

  Run 'docker swarm ca --help' for more information
  [125]
  $ docker network create --scope swarm -d bridge sb
  lnxlv52fob1qmt6yhri0zg72s
  $ docker network ls --filter name=sb --format '{{.Name}} {{.Driver}} {{.Scope}}'
  sb bridge swarm
  % docker service create -q -d --name web --replicas 2 --publish 8088:80 --hostname "{{.Service.Name}}-{{.Task.Slot}}" busybox:1.36 sleep 600; sleep 5
  $ docker exec $(docker ps -qf name=web.1) hostname
  web-1
  $ docker service ps web --filter name=web.1 --filter node=nosuch
  Error response from daemon: node nosuch not found
  [1]
  % docker service update --publish-rm 8088 -q -d web
  $ docker service update --publish-add published=8089,target=80,mode=host -q -d web; docker service inspect web -f '{{json .Spec.EndpointSpec.Ports}}'
  web
  [{"Protocol":"tcp","TargetPort":80,"PublishedPort":8088,"PublishMode":"ingress"},{"Protocol":"tcp","TargetPort":80,"PublishedPort":8089,"PublishMode":"host"}]
  % docker service rm web
  % docker swarm leave -f
  $ docker network ls --format '{{.Name}}' | sort
  bridge
  docker_gwbridge
  host
  none
  % docker swarm init --advertise-addr 127.0.0.1
  $ docker secret create -d nosuchdrv s4
  Error response from daemon: rpc error: code = Unknown desc = plugin "nosuchdrv" not found
  [1]
