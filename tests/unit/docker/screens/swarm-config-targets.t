  % docker pull -q busybox:1.36; docker swarm init --advertise-addr 127.0.0.1; echo c1 | docker config create cfg -; echo c > f; printf 'services:\n  w:\n    image: busybox:1.36\n    command: sleep 1000\n    configs: [k, {source: m, target: x/m}]\nconfigs:\n  k: {file: ./f}\n  m: {file: ./f}\n' > s.yml
  $ docker service create -q -d --name w --config cfg --config src=cfg,target=a/b busybox:1.36 sleep 1000 | wc -c
  26
  $ docker stack deploy -d -c s.yml st | sort
  Creating config st_k
  Creating config st_m
  Creating network st_default
  Creating service st_w
  % sleep 4
  $ docker service inspect -f '{{range .Spec.TaskTemplate.ContainerSpec.Configs}}{{.File.Name}} {{end}}' w st_w
  cfg a/b
  k x/m
  $ docker exec $(docker ps -qf name=w.1 | tail -1) sh -c 'ls -l /cfg /a/b /k /x/m 2>/dev/null | cut -c1-10'
  -r--r--r--
  -r--r--r--
  $ docker exec $(docker ps -qf name=st_w.1) sh -c 'ls /k /x/m'
  /k
  /x/m
