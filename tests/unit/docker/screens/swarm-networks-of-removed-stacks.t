  % docker pull -q busybox:1.36
  % docker swarm init
  $ printf 'services:\n  a:\n    image: busybox:1.36\n    command: sleep 1000\n' > s9.yml
  $ docker stack deploy -d -c s9.yml st
  Creating network st_default
  Creating service st_a
  % sleep 4
  $ docker stack rm st
  Removing service st_a
  Removing network st_default
  $ docker network ls --filter name=st_ --format '{{.Name}}'
  st_default
  $ docker stack deploy -d -c s9.yml st
  Creating service st_a
  failed to create service st_a: Error response from daemon: network st_default not found
  [1]
  $ docker stack rm st
  Removing network st_default
  Failed to remove network fdcbl69xlnk3jhwba2hn3zr06: Error response from daemon: network fdcbl69xlnk3jhwba2hn3zr06 not foundfailed to remove some resources from stack: st
  [1]
  % sleep 14
  $ docker network ls --filter name=st_ --format '{{.Name}}'
  $ docker stack deploy -d -c s9.yml st
  Creating network st_default
  Creating service st_a
  % sleep 4
  $ docker service rm st_a
  st_a
  $ docker network rm st_default
  st_default
  $ docker network rm st_default
  Error response from daemon: network ie9bb9cm49d8nki67t4toyrdw not found
  exit status 1
  [1]
  $ docker swarm leave -f
  Node left the swarm.
  % docker network ls --filter name=st_ --format '{{.Name}}'
