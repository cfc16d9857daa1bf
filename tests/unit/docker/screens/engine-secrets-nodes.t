  % docker pull -q busybox:1.36
  % docker swarm init
  $ echo pw1 | docker secret create --label a=b --label c pw - | wc -c
  26
  $ printf conf > f.txt; docker config create --label x=y cf f.txt | wc -c
  26
  $ docker secret create
  docker: 'docker secret create' requires at least 1 and at most 2 arguments

  Usage:  docker secret create [OPTIONS] SECRET [file|-]

  Run 'docker secret create --help' for more information
  [1]
  $ docker secret create a b c
  docker: 'docker secret create' requires at least 1 and at most 2 arguments

  Usage:  docker secret create [OPTIONS] SECRET [file|-]

  Run 'docker secret create --help' for more information
  [1]
  $ docker secret create x /nope
  error reading from /nope: open /nope: no such file or directory
  [1]
  % docker secret create x /tmp
  $ docker config create x nope
  error reading content from "nope": error reading from nope: open nope: no such file or directory
  [1]
  $ docker config create
  docker: 'docker config create' requires 2 arguments

  Usage:  docker config create [OPTIONS] CONFIG file|-

  Run 'docker config create --help' for more information
  [1]
  $ docker config create 'b@d' f.txt
  Error response from daemon: rpc error: code = InvalidArgument desc = invalid name, only 64 [a-zA-Z0-9-_.] characters allowed, and the start and end character must be [a-zA-Z0-9]
  [1]
  $ head -c 600000 /dev/zero > big; docker secret create big big
  Error response from daemon: rpc error: code = InvalidArgument desc = secret data must be larger than 0 and less than 512000 bytes
  [1]
  $ head -c 1100000 /dev/zero > big; docker config create big big
  Error response from daemon: rpc error: code = InvalidArgument desc = config data must be larger than 0 and less than 1024000 bytes
  [1]
  % docker secret create --driver foo drv
  $ docker secret create --template-driver golang tmpl f.txt | wc -c
  26
  $ docker config create --template-driver golang tmplc f.txt | wc -c
  26
  $ docker config create --template-driver foo tmpld f.txt
  rm1is2l6lp05pa3pid9uueo0x
  $ docker secret ls
  ID                          NAME      DRIVER    CREATED                  UPDATED
  7ff300qr9f3yad8ph0bpd4t6p   pw                  16 seconds ago           16 seconds ago
  1r3z45kbifd3uzpb0iladm7vg   tmpl                Less than a second ago   Less than a second ago
  $ docker secret ls -q | wc -l
  2
  $ docker secret ls --filter label=a=b --format '{{.Name}}'
  pw
  $ docker secret ls --filter name=p --format '{{.Name}} {{.Labels}}'
  pw a=b,c=
  $ docker secret ls --filter id=zzz
  ID        NAME      DRIVER    CREATED   UPDATED
  $ docker secret ls --format json | sed 's/"ID":"[a-z0-9]*"/ID/'
  {"CreatedAt":"16 seconds ago","Driver":"",ID,"Labels":"a=b,c=","Name":"pw","UpdatedAt":"16 seconds ago"}
  {"CreatedAt":"Less than a second ago","Driver":"",ID,"Labels":"","Name":"tmpl","UpdatedAt":"Less than a second ago"}
  $ docker secret ls --format '{{.Foo}}'
  template parsing error: template: :1:2: executing "" at <.Foo>: can't evaluate field Foo in type *secret.secretContext
  [1]
  % docker secret inspect pw
  $ docker secret inspect --pretty pw
  ID:              7ff300qr9f3yad8ph0bpd4t6p
  Name:              pw
  Labels:
   - a=b
   - c
  Driver:
  Created at:        2026-11-21 13:17:39.347534948 +0000 utc
  Updated at:        2026-11-21 13:17:39.347534948 +0000 utc
  $ docker secret inspect -f '{{.Spec.Name}}' pw nope
  pw
  Error response from daemon: secret nope not found
  [1]
  % docker secret inspect -f '{{.Spec.Data}}' pw
  $ docker secret inspect
  docker: 'docker secret inspect' requires at least 1 argument

  Usage:  docker secret inspect [OPTIONS] SECRET [SECRET...]

  See 'docker secret inspect --help' for more information
  [1]
  % docker config inspect cf
  $ docker config inspect --pretty cf
  ID:                     xqtxls3ejv145j19pim9d4h9o
  Name:                   cf
  Labels:
   - x=y
  Created at:             2026-11-21 13:17:39.439071419 +0000 utc
  Updated at:             2026-11-21 13:17:39.439071419 +0000 utc
  Data:
  conf
  % docker config inspect -f '{{.Spec.Name}} {{printf "%s" .Spec.Data}}' cf
  % docker config inspect --pretty -f x cf
  $ docker config ls --filter label=x
  ID                          NAME      CREATED          UPDATED
  xqtxls3ejv145j19pim9d4h9o   cf        17 seconds ago   17 seconds ago
  $ docker config ls --filter foo=x
  Error response from daemon: invalid filter 'foo'
  [1]
  $ docker config ls --format '{{json .}}' | sed 's/"ID":"[a-z0-9]*"/ID/'
  {"CreatedAt":"17 seconds ago",ID,"Labels":"x=y","Name":"cf","UpdatedAt":"17 seconds ago"}
  {"CreatedAt":"1 second ago",ID,"Labels":"","Name":"tmplc","UpdatedAt":"1 second ago"}
  {"CreatedAt":"1 second ago",ID,"Labels":"","Name":"tmpld","UpdatedAt":"1 second ago"}
  $ docker service create -q --name s1 --secret pw --config cf --stop-grace-period 1s busybox:1.36 sleep 1000 | wc -c
  26
  % docker exec $(docker ps -q --filter name=s1) sh -c 'cat /run/secrets/pw; ls -l /run/secrets | tail -n 1 | cut -c1-30; cat /cf; echo; mount | grep -e secrets -e " /cf"'
  $ docker secret rm pw
  Error response from daemon: rpc error: code = InvalidArgument desc = secret 'pw' is in use by the following service: s1
  [1]
  $ docker config rm cf
  Error response from daemon: rpc error: code = InvalidArgument desc = config 'cf' is in use by the following service: s1
  [1]
  $ docker secret rm pw nope
  Error response from daemon: rpc error: code = InvalidArgument desc = secret 'pw' is in use by the following service: s1
  Error response from daemon: secret nope not found
  [1]
  $ docker service update --secret-rm pw --secret-add source=pw,target=/x,uid=1000,gid=1001,mode=0400 -q s1
  s1
  % docker exec $(docker ps -q --filter name=s1) ls -ln /x
  $ docker service inspect s1 --pretty | sed -n '/Secrets/,$p'
  Secrets:
   Target:        /x
    Source:       pw
  Resources:
  Endpoint Mode:  vip
  $ docker service inspect s1 --format '{{json (index .Spec.TaskTemplate.ContainerSpec.Secrets 0).File}}'
  {"Name":"/x","UID":"1000","GID":"1001","Mode":256}
  $ docker service update --secret-rm nope -d s1
  s1
  $ docker service update --secret-add pw -d s1
  s1
  $ docker service update --secret-add nope -d s1
  secret not found: nope
  [1]
  $ docker service update --config-rm cf -d s1
  s1
  $ docker service update --config-add source=cf,target=/etc/y,mode=9 s1
  s1
  overall progress: 1 out of 1 tasks
  1/1: running   [==================================================>]
  verify: Service s1 converged
  $ docker service update --config-add cf,target s1
  invalid argument "cf,target" for "--config-add" flag: invalid field 'cf' must be a key=value pair

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service update --config-add foo=bar s1
  invalid argument "foo=bar" for "--config-add" flag: invalid field in config request: foo

  Usage:  docker service update [OPTIONS] SERVICE

  Run 'docker service update --help' for more information
  [125]
  $ docker service create --secret source=pw,target=/a --secret source=pw,target=/a busybox:1.36
  duplicate secret target for pw not allowed
  [1]
  $ docker service create --secret target=/a busybox:1.36
  invalid argument "target=/a" for "--secret" flag: source is required

  Usage:  docker service create [OPTIONS] IMAGE [COMMAND] [ARG...]

  Run 'docker service create --help' for more information
  [125]
  $ docker service create --secret source=pw,uid=x -d --name s9 busybox:1.36 true | wc -c
  26
  $ docker service rm s1 s9
  s1
  s9
  % sleep 3
  $ docker secret rm pw
  pw
  $ docker secret rm
  docker: 'docker secret rm' requires at least 1 argument

  Usage:  docker secret rm SECRET [SECRET...]

  See 'docker secret rm --help' for more information
  [1]
  $ docker secret rm tmpl nope nope2
  tmpl
  Error response from daemon: secret nope not found
  Error response from daemon: secret nope2 not found
  [1]
  $ docker config rm cf tmplc
  cf
  tmplc
  % docker node ls
  $ docker node ls -q | wc -l
  1
  % docker node inspect self --pretty | grep -v -e ID -e Joined -e Address -e CPUs -e Memory -e Engine
  % docker node inspect --pretty self nope
  $ docker node inspect
  docker: 'docker node inspect' requires at least 1 argument

  Usage:  docker node inspect [OPTIONS] self|NODE [NODE...]

  See 'docker node inspect --help' for more information
  [1]
  $ docker node inspect -f '{{.Status.State}} {{.ManagerStatus.Leader}} {{.Description.Hostname}}' self
  ready true lab
  $ docker node inspect lab -f '{{json .Spec}}'
  {"Labels":{},"Role":"manager","Availability":"active"}
  $ docker node update --label-add a --label-add b=c --label-add b=d lab
  lab
  $ docker node inspect lab -f '{{json .Spec.Labels}}'
  {"a":"","b":"d"}
  $ docker node ls --filter node.label=b=d --format '{{.Hostname}}'
  lab
  % docker node ls --filter label=b --format '{{.Hostname}}'
  % docker node ls --filter membership=accepted --format '{{.Hostname}}'
  % docker node ls --filter membership=foo
  $ docker node ls --filter name=l -q | wc -l
  1
  $ docker node ls --format '{{.TLSStatus}} {{.EngineVersion}}' | cut -d' ' -f1
  Ready
  $ docker node ls --format json | cut -c1-20
  {"Availability":"Act
  % docker node update --label-rm a --label-rm zz lab
  $ docker node update --label-add =x lab
  lab
  $ docker node update lab
  lab
  $ docker node update
  docker: 'docker node update' requires 1 argument

  Usage:  docker node update [OPTIONS] NODE

  Run 'docker node update --help' for more information
  [1]
  $ docker node update lab lab
  docker: 'docker node update' requires 1 argument

  Usage:  docker node update [OPTIONS] NODE

  Run 'docker node update --help' for more information
  [1]
  $ docker node update --availability drain lab
  lab
  $ docker node ls --format '{{.Hostname}} {{.Availability}}'
  lab Drain
  % docker service create -d --name d1 --replicas 2 busybox:1.36 sleep 1000 | wc -c
  % sleep 2
  $ docker service ps d1 --no-trunc --format '{{.Name}} {{.Node}} {{.DesiredState}} {{.CurrentState}} {{.Error}}'
  d1.1  Running Pending 2 seconds ago "no suitable node (1 node not available for new tasks)"
  d1.2  Running Pending 2 seconds ago "no suitable node (1 node not available for new tasks)"
  $ docker service ls --format '{{.Name}} {{.Replicas}}'
  d1 0/2
  $ docker node update --availability pause lab
  lab
  $ docker node update --availability active lab
  lab
  % sleep 3
  $ docker service ps d1 --format '{{.Name}} {{.Node}} {{.DesiredState}} {{.Error}}'
  d1.1 lab Running
  d1.2 lab Running
  $ docker node ps
  ID             NAME      IMAGE          NODE      DESIRED STATE   CURRENT STATE           ERROR     PORTS
  v5iqwryh9njt   d1.1      busybox:1.36   lab       Running         Running 2 seconds ago
  rt5q7ww4b4tu   d1.2      busybox:1.36   lab       Running         Running 2 seconds ago
  $ docker node ps self --format '{{.Name}} {{.Image}} {{.Node}} {{.DesiredState}}'
  d1.1 busybox:1.36 lab Running
  d1.2 busybox:1.36 lab Running
  $ docker node ps lab --filter desired-state=shutdown -q
  % docker node ps self nope --format '{{.Name}}'
  % docker node ps --no-trunc --filter name=d1.1 --format '{{.Name}} {{.Image}}'
  $ docker node ps --filter desired-state=foo
  Error response from daemon: Invalid desired-state filter: 'foo'
  [1]
  % docker node demote lab nope
  $ docker node demote
  docker: 'docker node demote' requires at least 1 argument

  Usage:  docker node demote NODE [NODE...]

  See 'docker node demote --help' for more information
  [1]
  % docker node promote lab lab
  $ docker node promote nope
  Error response from daemon: node nope not found
  [1]
  $ docker node rm lab
  Error response from daemon: rpc error: code = FailedPrecondition desc = node vb98do3169evwnjwxlqiri21v is a cluster manager and is a member of the raft cluster. It must be demoted to worker before removal
  [1]
  $ docker node rm --force lab
  Error response from daemon: rpc error: code = FailedPrecondition desc = node vb98do3169evwnjwxlqiri21v is a cluster manager and is a member of the raft cluster. It must be demoted to worker before removal
  [1]
  $ docker node rm
  docker: 'docker node rm' requires at least 1 argument

  Usage:  docker node rm [OPTIONS] NODE [NODE...]

  See 'docker node rm --help' for more information
  [1]
  $ docker service rm d1
  d1
  % docker swarm leave -f
  $ docker node ls
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker node promote x
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  % docker node ps
  % docker node inspect self
  $ docker secret create a f.txt
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker config ls
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker stack ps x
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker stack deploy -c nope.yml x
  open nope.yml: no such file or directory
  [1]
  $ docker service create busybox:1.36
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker service ps x
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker service rm x
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker service scale x=1
  x: Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker service logs x
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker service inspect x
  []
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker swarm ca
  Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  $ docker swarm unlock
  error: this node is not part of a swarm
  [1]
  $ docker swarm unlock-key
  could not fetch unlock key: Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.
  [1]
  % docker swarm join --token x 127.0.0.1:1
  $ docker swarm join
  docker: 'docker swarm join' requires 1 argument

  Usage:  docker swarm join [OPTIONS] HOST:PORT

  Run 'docker swarm join --help' for more information
  [1]
  $ docker swarm join 1.2.3.4 5
  docker: 'docker swarm join' requires 1 argument

  Usage:  docker swarm join [OPTIONS] HOST:PORT

  Run 'docker swarm join --help' for more information
  [1]
  % docker swarm join --token SWMTKN-1-648iwfgoulghb8bx1b2zihxpj127hn8dcvorkmn19qwk2em6xo-df32n5v48l3af71ysmmi2lkfz 127.0.0.1:1
  % docker swarm join --availability foo --token x 127.0.0.1:2377
  % docker swarm join --token '' 127.0.0.1:2377
  $ docker swarm init --force-new-cluster
  Swarm initialized: current node (njtxd4thpmkvzuez5048ualsa) is now a manager.

  To add a worker to this swarm, run the following command:

      docker swarm join --token SWMTKN-1-4zku1a99e2f0hzi8j96blumqcscnqv30awlx2aq54hzxfirg9a-15c5eekpbo236rr74ktptcopv 192.168.122.10:2377

  To add a manager to this swarm, run 'docker swarm join-token manager' and follow the instructions.
  % docker swarm init --default-addr-pool foo
  $ docker swarm init --default-addr-pool 10.0.0.0/8 --default-addr-pool-mask-length 4
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm init --data-path-port 80
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm init --data-path-port x
  invalid argument "x" for "--data-path-port" flag: strconv.ParseUint: parsing "x": invalid syntax

  Usage:  docker swarm init [OPTIONS]

  Run 'docker swarm init --help' for more information
  [125]
  $ docker swarm init --cert-expiry 1m
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm init --advertise-addr eth7
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm init --advertise-addr 0.0.0.0
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm init --advertise-addr 9.9.9.9:99999
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm init --listen-addr x
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  % docker swarm init --external-ca x
  $ docker swarm init --task-history-limit -1
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm init --task-history-limit=-1 --autolock --availability drain --advertise-addr eth0 | grep -v SWM
  Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.
  [1]
  $ docker swarm leave
  Error response from daemon: You are attempting to leave the swarm on a node that is participating as a manager. Removing the last manager erases all current state of the swarm. Use `--force` to ignore this message.
  [1]
  $ docker node ls --format '{{.Availability}}'
  Active
  $ docker swarm leave -f
  Node left the swarm.
