  % docker pull -q busybox:1.36; docker pull -q nginx:1.27; docker swarm init --advertise-addr 127.0.0.1 > /dev/null
  $ docker service create --name crash -d busybox:1.36 sh -c 'sleep 1; exit 3'
  va9bq7mydqsvn4wtehtlmj2mr
  % sleep 4
  % docker service ps crash --format '{{.Name}} {{.DesiredState}} {{.CurrentState}} {{.Error}}' | sed 's/[0-9]* seconds/N seconds/;s/less than a second/N seconds/;s/about a minute/N seconds/'
  % docker service ps crash
  $ docker service rm crash
  crash
  $ docker service create --name noimg -d nosuch/image:1
  image nosuch/image:1 could not be accessed on a registry to record
  its digest. Each node will access nosuch/image:1 independently,
  possibly leading to different nodes running different
  versions of the image.

  e1hhkol6c57ltkj28nhbdka62
  % sleep 3
  % docker service ps noimg --format '{{.Name}} {{.DesiredState}}'
  $ docker service rm noimg
  noimg
  $ docker service create --name healthy -d --health-cmd 'test -f /tmp/ok' --health-interval 1s --health-retries 2 busybox:1.36 sh -c 'sleep 4; touch /tmp/ok; sleep 1000'
  eu6cgjdel3sbd3caluumer3u3
  % sleep 2
  $ docker service ps healthy --format '{{.Name}} {{.DesiredState}} {{.CurrentState}}' | awk '{print $1,$2,$3}'
  healthy.1 Running Starting
  $ docker service ls --format '{{.Name}} {{.Replicas}}'
  healthy 0/1
  % sleep 10
  $ docker service ps healthy --no-trunc --format '{{.DesiredState}} {{.Error}}' | sort | uniq -c | sort -rn | head -2 | awk '{$1="";print}'
   Running
  $ docker service rm healthy
  healthy
  $ docker service create --name host -d --publish mode=host,target=80,published=8085 nginx:1.27
  8ubfn6iukxgrqqlt3hecz2flx
  % sleep 3
  $ docker service ps host
  ID             NAME      IMAGE        NODE      DESIRED STATE   CURRENT STATE          ERROR     PORTS
  kfaofgdhcomt   host.1    nginx:1.27   lab       Running         Running 1 second ago             *:8085->80/tcp,*:8085->80/tcp
  $ docker service ls
  ID             NAME      MODE         REPLICAS   IMAGE        PORTS
  8ubfn6iukxgr   host      replicated   1/1        nginx:1.27
  % docker ps --format '{{.Ports}} {{.Image}}' | sed 's/@.*//'
  $ docker service inspect host -f '{{json .Endpoint}}'
  {"Spec":{"Mode":"vip","Ports":[{"Protocol":"tcp","TargetPort":80,"PublishedPort":8085,"PublishMode":"host"}]},"Ports":[{"Protocol":"tcp","TargetPort":80,"PublishedPort":8085,"PublishMode":"host"}]}
  $ docker service create --name clash -d -p 8085:80 nginx:1.27
  Error response from daemon: rpc error: code = InvalidArgument desc = port '8085' is already in use by service 'host' (8ubfn6iukxgrqqlt3hecz2flx) as a host-published port
  [1]
  $ docker service scale host=2 -d
  host scaled to 2
  % sleep 2
  $ docker service ps host --format '{{.Name}} {{.CurrentState}} {{.Error}}' | sed 's/[0-9]* seconds/N seconds/;s/less than a second/N seconds/;s/about a minute/N seconds/' | sort
  host.1 Running N seconds ago
  host.2 Pending N seconds ago "no suitable node (host-mode p…"
  $ docker service rm host
  host
  $ docker service create --name once --restart-condition none -d busybox:1.36 sh -c 'exit 0'
  tdovx9jsnj3sk1bt8j760larh
  % sleep 3
  $ docker service ps once --format '{{.Name}} {{.DesiredState}} {{.CurrentState}}' | awk '{print $1,$2,$3}'
  once.1 Shutdown Complete
  $ docker node update --label-add a=b lab
  lab
  % sleep 2
  $ docker service ps once -q | wc -l
  1
  $ docker service update --force -d once
  once
  % sleep 3
  $ docker service ps once -q | wc -l
  2
  $ docker service rm once
  once
  $ docker service create --name job --mode replicated-job -d busybox:1.36 true
  lw1k7wev364z6rfl8d6f8upzl
  % sleep 3
  $ docker service ps job --format '{{.Name}}' | sed 's/\..*/.ID/'
  job.ID
  $ docker service logs job
  $ docker service create --name two --replicas 2 -d busybox:1.36 sh -c 'echo {{.Task.Slot}}; sleep 1000'
  pcpof2jaa1xp019aph7s8l5vn
  $ docker service create --name env -d --env 'S={{.Task.Slot}}' --env 'N={{.Service.Name}}' --hostname '{{.Node.Hostname}}-{{.Task.Slot}}' busybox:1.36 sh -c 'echo $S $N $(hostname); sleep 1000'
  nkypye78pabg6zixc0wgb9oiy
  % sleep 3
  $ docker service logs env --raw
  1 env lab-1
  $ docker service logs env 2>&1 | sed 's/\.[a-z0-9]*@/.ID@/'
  env.1.ID@lab    | 1 env lab-1
  $ docker service logs --no-task-ids env
  env.1@lab    | 1 env lab-1
  $ docker service logs --no-resolve --no-task-ids env | sed 's/^[a-z0-9]*/ID/;s/@[a-z0-9]*/@ID/'
  ID.1@ID    | 1 env lab-1
  $ docker service logs -t --raw -n 1 env | awk '{print $2,$3}'
  1 env
  $ docker service update --env-add X=1 --detach=false -q env
  env
  $ docker service update --update-parallelism 0 --update-delay 2s -d env; docker service inspect env -f '{{.Spec.UpdateConfig.Parallelism}} {{.Spec.UpdateConfig.Delay}}'
  env
  0 2s
  % docker service update --rollback env
  $ docker service update --rollback --image x env
  other flags may not be combined with --rollback
  [1]
  $ docker service update --limit-cpu 0.5 --limit-memory 32m --reserve-cpu 0.1 -d env; docker service inspect env -f '{{.Spec.TaskTemplate.Resources.Limits}} {{.Spec.TaskTemplate.Resources.Reservations.NanoCPUs}}'
  env
  {500000000 33554432 0} 100000000
  $ docker service update --limit-memory x env
  invalid argument "x" for "--limit-memory" flag: invalid size: 'x'

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update --mount-add type=volume,src=v,dst=/v -d env; docker service inspect env -f '{{range .Spec.TaskTemplate.ContainerSpec.Mounts}}{{.Type}} {{.Source}} {{.Target}}{{end}}'
  env
  volume v /v
  $ docker service update --mount-add type=bind,src=/nope,dst=/v2 -d env
  env
  % sleep 3
  % docker service ps env --no-trunc --format '{{.Error}}' | grep -v '^$' | head -1
  $ docker service rm env two job
  env
  two
  job
  $ docker service create --name l --label a=b --container-label c=d -d busybox:1.36 sleep 100
  d2iud09a8wfbhu3jlh5z70asi
  $ docker service ls --filter label=a
  ID             NAME      MODE         REPLICAS   IMAGE          PORTS
  d2iud09a8wfb   l         replicated   0/1        busybox:1.36
  $ docker service ls --filter id=zz
  ID        NAME      MODE      REPLICAS   IMAGE     PORTS
  $ docker service ls --format 'table {{.Name}}\t{{.Replicas}}'
  NAME      REPLICAS
  l         0/1
  $ docker service ls -q | wc -c
  13
  % docker ps --filter label=c=d --format '{{.Names}}' | sed 's/\.[a-z0-9]*$/.ID/'
  % docker rm -f $(docker ps -q) | wc -l
  % sleep 3
  % docker service ps l --format '{{.Name}} {{.DesiredState}} {{.Error}}'
  $ docker service rm l
  l
  $ docker swarm leave -f
  Node left the swarm.
