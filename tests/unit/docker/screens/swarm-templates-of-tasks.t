  % docker pull -q busybox:1.36; docker swarm init --advertise-addr 127.0.0.1
  $ docker service create -d -q --hostname '{{.Nope}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1:2: executing "expansion" at <.Nope>: can't evaluate field Nope in type *template.Context
  [1]
  $ docker service create -d -q --hostname '{{.Node' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1: unclosed action
  [1]
  $ docker service create -d -q --hostname '{{.Node.Nope}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1:7: executing "expansion" at <.Node.Nope>: can't evaluate field Nope in type struct { ID string; Hostname string; Platform template.Platform }
  [1]
  $ docker service create -d -q --hostname '{{nofunc}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1: function "nofunc" not defined
  [1]
  $ docker service create -d -q --hostname '{{}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1: missing value for command
  [1]
  $ docker service create -d -q --hostname 'a{{end}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1: unexpected {{end}}
  [1]
  $ docker service create -d -q --env 'A={{.Bad}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding env failed: expanding env "A={{.Bad}}": template: expansion:1:2: executing "expansion" at <.Bad>: can't evaluate field Bad in type *template.Context
  [1]
  $ docker service create -d -q --env 'A={{.Service.Nope}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding env failed: expanding env "A={{.Service.Nope}}": template: expansion:1:10: executing "expansion" at <.Service.Nope>: can't evaluate field Nope in type struct { ID string; Name string; Labels map[string]string }
  [1]
  $ docker service create -d -q --env '{{.Bad}}=1' busybox:1.36 sleep 100
  z4gqxpcq46k3w56nguflhvqk1
  $ docker service create -d -q --mount 'type=volume,source={{.Bad}},target=/x' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding mounts failed: expanding mount source "{{.Bad}}": template: expansion:1:2: executing "expansion" at <.Bad>: can't evaluate field Bad in type *template.Context
  [1]
  $ docker service create -d -q --mount 'type=volume,source=a,target=/{{.Task.Bad}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding mounts failed: expanding mount target "/{{.Task.Bad}}": template: expansion:1:8: executing "expansion" at <.Task.Bad>: can't evaluate field Bad in type struct { ID string; Name string; Slot string }
  [1]
  $ docker service create -d -q --mount 'type=bind,source=/tmp,target=/{{.X' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding mounts failed: expanding mount target "/{{.X": template: expansion:1: unclosed action
  [1]
  $ docker service create -d -q --mount 'type=volume,source=a,target=/x,volume-label=a={{.Bad}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding mounts failed: expanding volume labels: expanding map entry "a"="{{.Bad}}": template: expansion:1:2: executing "expansion" at <.Bad>: can't evaluate field Bad in type *template.Context
  [1]
  $ docker service create -d -q --mount 'type=volume,source=a,target=/x,volume-driver={{.Bad}}' busybox:1.36 sleep 100
  wrjkag4cgjvszxwhdn9zglixg
  $ docker service create -d -q --mount 'type=volume,source=a,target=/x,volume-opt=a={{.Bad}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding mounts failed: expanding volume driver config: expanding map entry "a"="{{.Bad}}": template: expansion:1:2: executing "expansion" at <.Bad>: can't evaluate field Bad in type *template.Context
  [1]
  $ docker service create -d -q --name ok --hostname '{{.Node.Hostname}}-{{.Task.Slot}}' --env 'A={{.Service.Name}}.{{.Task.Slot}}' --env 'B={{index .Service.Labels "tier"}}' --label tier=web --mount 'type=volume,source={{.Service.Name}}-{{.Task.Slot}},target=/x' busybox:1.36 sleep 100 | wc -c
  26
  % sleep 8
  $ docker exec $(docker ps -q --filter label=com.docker.swarm.service.name=ok) sh -c 'hostname; echo $A $B'
  lab-1
  ok.1 web
  $ docker volume ls -q
  ok-1
  $ docker service update -d --hostname '{{.Nope}}' ok
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1:2: executing "expansion" at <.Nope>: can't evaluate field Nope in type *template.Context
  [1]
  $ docker service update -d --env-add 'Z={{.Service.Nope}}' ok
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding env failed: expanding env "Z={{.Service.Nope}}": template: expansion:1:10: executing "expansion" at <.Service.Nope>: can't evaluate field Nope in type struct { ID string; Name string; Labels map[string]string }
  [1]
  $ docker service create -d -q --name ok2 --hostname '{{upper .Service.Name}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1: function "upper" not defined
  [1]
  $ docker service create -d -q --name ok3 --hostname '{{printf "%s-x" .Service.Name}}' --env 'A={{if .Task.Slot}}y{{else}}n{{end}}' --env 'B={{.Node.Platform.OS}}/{{.Node.Platform.Architecture}}' --env 'C={{.Task.Name | len}}' busybox:1.36 sleep 100 | wc -c
  26
  % sleep 8
  $ docker exec $(docker ps -q --filter label=com.docker.swarm.service.name=ok3) sh -c 'hostname; echo $A $B'
  ok3-x
  y linux/x86_64
  $ docker service create -d -q --env 'A={{env "X"}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding env failed: expanding env "A={{env \"X\"}}": template: expansion:1: function "env" not defined
  [1]
  $ docker service create -d -q --env 'A={{secret "X"}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding env failed: expanding env "A={{secret \"X\"}}": template: expansion:1: function "secret" not defined
  [1]
  $ docker service create -d -q --hostname '{{join .Service.Name}}' busybox:1.36 sleep 100
  xgjqdf2zuxsk45fzijtkplfch
  $ docker service create -d -q --hostname '{{.Service}}' --name svc busybox:1.36 sleep 100 | wc -c
  26
  $ docker service create -d -q --hostname '{{index .Service.Labels 1}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1:2: executing "expansion" at <index .Service.Labels 1>: error calling index: value has type int; should be string
  [1]
  $ docker service create -d -q --hostname '{{.Task.Slot.X}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1:7: executing "expansion" at <.Task.Slot.X>: can't evaluate field X in type string
  [1]
  $ docker service create -d -q --hostname '{{ .Task.Slot | nope }}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding hostname failed: template: expansion:1: function "nope" not defined
  [1]
  $ docker service create -d -q --hostname '{{.Service.Name' --env 'A={{.Bad}}' busybox:1.36 sleep 100
  Error response from daemon: rpc error: code = InvalidArgument desc = expanding env failed: expanding env "A={{.Bad}}": template: expansion:1:2: executing "expansion" at <.Bad>: can't evaluate field Bad in type *template.Context
  [1]
  % docker swarm leave -f
