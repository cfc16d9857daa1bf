Begins with: workloads.t

  $ kubectl debug
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug alone
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug alone --image=busybox:1.36 -c c -- true
  The Pod "alone" is invalid: spec.ephemeralContainers[0].name: Duplicate value: "c"
  [1]
  $ kubectl debug alone --image=busybox:1.36 -c d1 --profile=foo -- true
  error: unknown profile: foo
  [1]
  $ kubectl debug nosuch --image=busybox:1.36 -- true
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl debug alone --image=busybox:1.36 -c d1 -- sleep 100
  $ kubectl get pod alone -o jsonpath='{.spec.ephemeralContainers}'; echo
  [{"command":["sleep","100"],"image":"busybox:1.36","imagePullPolicy":"IfNotPresent","name":"d1","resources":{},"securityContext":{"capabilities":{"add":["SYS_PTRACE"]}},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}]
  $ kubectl debug alone --image=busybox:1.36 -c d1 -- sleep 100
  The Pod "alone" is invalid: spec.ephemeralContainers: Forbidden: existing ephemeral containers "d1" may not be changed
  @@ -30,6 +30,7 @@
    "SecurityContext": {
     "Capabilities": {
      "Add": [
  +    "SYS_PTRACE",
       "SYS_PTRACE"
      ],
      "Drop": null
  [1]
  $ kubectl debug alone --image=busybox:1.36 -c d2 --target=nosuch -- sleep 100
  Targeting container "nosuch". If you don't see processes from this container it may be because the container runtime doesn't support this feature.
  The Pod "alone" is invalid: spec.ephemeralContainers[1].targetContainerName: Not found: "nosuch"
  [1]
  $ kubectl debug alone --image=busybox:1.36 -c d3 --target=c --profile=general -- sleep 100
  Targeting container "c". If you don't see processes from this container it may be because the container runtime doesn't support this feature.
  $ kubectl debug alone --image=busybox:1.36 -c d4 --profile=baseline -- sleep 100
  $ kubectl debug alone --image=busybox:1.36 -c d5 --profile=restricted -- sleep 100
  $ kubectl debug alone --image=busybox:1.36 -c d6 --profile=netadmin -- sleep 100
  $ kubectl debug alone --image=busybox:1.36 -c d7 --profile=sysadmin -- sleep 100
  $ kubectl debug alone --image=busybox:1.36 -c d8 --profile=legacy -- sleep 100
  --profile=legacy is deprecated and planned to be removed in v1.39. It is recommended to specify other profile, for example "--profile=general".
  $ kubectl get pod alone -o json | jq -c '.spec.ephemeralContainers[]'
  {"command":["sleep","100"],"image":"busybox:1.36","imagePullPolicy":"IfNotPresent","name":"d1","resources":{},"securityContext":{"capabilities":{"add":["SYS_PTRACE"]}},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}
  {"command":["sleep","100"],"image":"busybox:1.36","imagePullPolicy":"IfNotPresent","name":"d3","resources":{},"securityContext":{"capabilities":{"add":["SYS_PTRACE"]}},"targetContainerName":"c","terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}
  {"command":["sleep","100"],"image":"busybox:1.36","imagePullPolicy":"IfNotPresent","name":"d4","resources":{},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}
  {"command":["sleep","100"],"image":"busybox:1.36","imagePullPolicy":"IfNotPresent","name":"d5","resources":{},"securityContext":{"allowPrivilegeEscalation":false,"capabilities":{"drop":["ALL"]},"runAsNonRoot":true,"seccompProfile":{"type":"RuntimeDefault"}},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}
  {"command":["sleep","100"],"image":"busybox:1.36","imagePullPolicy":"IfNotPresent","name":"d6","resources":{},"securityContext":{"capabilities":{"add":["NET_ADMIN","NET_RAW"]}},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}
  {"command":["sleep","100"],"image":"busybox:1.36","imagePullPolicy":"IfNotPresent","name":"d7","resources":{},"securityContext":{"privileged":true},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}
  {"command":["sleep","100"],"image":"busybox:1.36","imagePullPolicy":"IfNotPresent","name":"d8","resources":{},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}
  $ kubectl debug alone --image=busybox:1.36 -c d9 --env=A=b --env=C=d --image-pull-policy=Never -q -- sleep 100
  $ kubectl debug alone --image=busybox:1.36 -c da --env=A -- sleep 100
  error: invalid argument "A" for "--env" flag: A must be formatted as key=value
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl debug alone --image=busybox:1.36 -c Db -- sleep 100
  The Pod "alone" is invalid: spec.ephemeralContainers[8].name: Invalid value: "Db": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl debug alone --image='Bad Image' -c dc -- sleep 100
  error: invalid image name "Bad Image": invalid reference format
  [1]
  $ kubectl debug alone --image=busybox:1.36 -c dd --image-pull-policy=Foo -- sleep 100
  error: invalid image pull policy: Foo
  [1]
  $ echo '{"env":[{"name":"E","value":"v"}],"securityContext":{"runAsUser":7}}' > cus.json; kubectl debug alone --image=busybox:1.36 -c de --custom=cus.json -- sleep 100; kubectl get pod alone -o json | jq -c '.spec.ephemeralContainers[-1]'
  {"command":["sleep","100"],"env":[{"name":"E","value":"v"}],"image":"busybox:1.36","imagePullPolicy":"IfNotPresent","name":"de","resources":{},"securityContext":{"capabilities":{"add":["SYS_PTRACE"]},"runAsUser":7},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File"}
  $ echo 'env: [{name: F, value: w}]' > cus.yaml; kubectl debug alone --image=busybox:1.36 -c df --custom=cus.yaml -- sleep 100; kubectl get pod alone -o json | jq -c '.spec.ephemeralContainers[-1].env'
  [{"name":"F","value":"w"}]
  $ echo '{"name":"x"}' > bad.json; kubectl debug alone --image=busybox:1.36 -c dg --custom=bad.json -- sleep 100
  error: name, command, image, lifecycle and volume devices are not modifiable via custom profile
  [1]
  $ kubectl debug alone --image=busybox:1.36 -c dg --custom=nosuch.json -- sleep 100
  error: must pass a container spec json file for custom profile: open nosuch.json: no such file or directory
  [1]
  $ kubectl debug alone --copy-to=copy1
  error: you must specify --image, --set-image or command arguments.
  [1]
  $ kubectl debug alone --copy-to=copy1 --image=busybox:1.36 -c dbg -- sleep 50
  % kubectl debug alone --copy-to=copy1 --image=busybox:1.36 -- sleep 50
  $ kubectl debug alone --copy-to=copy2 --image=busybox:1.36 --same-node --share-processes -c dbg -- sleep 50; kubectl get pod copy2 -o json | jq -c '.spec.nodeName, .spec.shareProcessNamespace'
  "worker-1"
  true
  % kubectl debug alone --copy-to=copy3 --image=busybox:1.36 --share-processes=false -c dbg -- sleep 50; kubectl get pod copy3 -o json | jq -c '.spec.nodeName, .spec.shareProcessNamespace'
  $ kubectl debug alone --copy-to=copy4 -c c -- sleep 51; kubectl get pod copy4 -o json | jq -c '.spec.containers[].command'
  ["sleep","51"]
  $ kubectl debug alone --copy-to=copy5 --set-image=c=nginx:1.27; kubectl get pod copy5 -o json | jq -c '.spec.containers[].image'
  "nginx:1.27"
  $ kubectl debug alone --copy-to=copy6 --set-image='*=nginx:1.27'; kubectl get pod copy6 -o json | jq -c '.spec.containers[].image'
  "nginx:1.27"
  $ kubectl debug alone --copy-to=copy7 --set-image=nope=nginx:1.27
  $ kubectl debug alone --copy-to=copy7 --set-image=c
  error: invalid argument "c" for "--set-image" flag: c must be formatted as key=value
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl debug alone --set-image=c=nginx:1.27
  error: --set-image may only be used with --copy-to.
  [1]
  $ kubectl debug alone --set-image=c=nginx:1.27 --image=busybox:1.36
  error: --set-image may only be used with --copy-to.
  [1]
  $ kubectl debug alone --image=busybox:1.36 --replace
  error: --replace may only be used with --copy-to.
  [1]
  $ kubectl debug alone --image=busybox:1.36 --same-node
  error: --same-node may only be used with --copy-to.
  [1]
  % kubectl debug alone --image=busybox:1.36 --share-processes
  % kubectl debug alone --image=busybox:1.36 --keep-labels -- true
  $ kubectl debug web --copy-to=x --image=busybox:1.36
  Error from server (NotFound): pods "web" not found
  [1]
  $ kubectl debug alone --copy-to=copy8 --image=busybox:1.36 --keep-labels --keep-annotations --keep-liveness --keep-readiness --keep-startup --keep-init-containers=false -c dbg -- sleep 50; kubectl get pod copy8 -o json | jq -c '.metadata.labels, .metadata.annotations'
  {"app":"alone","env":"test"}
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"annotations\":{},\"labels\":{\"app\":\"alone\",\"env\":\"test\"},\"name\":\"alone\",\"namespace\":\"default\"},\"spec\":{\"containers\":[{\"command\":[\"sh\",\"-c\",\"echo hello; echo world; sleep 3600\"],\"image\":\"busybox:1.36\",\"name\":\"c\"}],\"nodeName\":\"worker-1\",\"restartPolicy\":\"Never\"}}\n","kubernetes.io/limit-ranger":"LimitRanger plugin set: cpu, memory request for container dbg; cpu, memory limit for container dbg"}
  $ kubectl debug alone --copy-to=copy9 --image=busybox:1.36 -c dbg --replace -- sleep 50; kubectl get pods -o name | grep -v web-
  pod/ag-nm226
  pod/ag-zrx59
  pod/copy1
  pod/copy2
  pod/copy3
  pod/copy4
  pod/copy5
  pod/copy6
  pod/copy7
  pod/copy8
  pod/copy9
  pod/once-mbtsd
  pod/st-0
  $ kubectl debug copy9 --copy-to=copyA --image=busybox:1.36 -c dbg -- sleep 50
  The Pod "copyA" is invalid: metadata.name: Invalid value: "copyA": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl debug copy8 --copy-to=copyB --profile=sysadmin --image=busybox:1.36 -c d2 -- sleep 50; kubectl get pod copyB -o json | jq -c '.spec.containers[] | [.name, .securityContext]'
  The Pod "copyB" is invalid: metadata.name: Invalid value: "copyB": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  Error from server (NotFound): pods "copyB" not found
  $ kubectl debug copy8 --copy-to=copyC --profile=restricted --image=busybox:1.36 -c d2 -- sleep 50; kubectl get pod copyC -o json | jq -c '.spec.containers[] | [.name, .securityContext]'
  The Pod "copyC" is invalid: metadata.name: Invalid value: "copyC": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  Error from server (NotFound): pods "copyC" not found
  $ kubectl debug copy8 --copy-to=copyD --profile=netadmin --image=busybox:1.36 -c d2 -- sleep 50; kubectl get pod copyD -o json | jq -c '[.spec.hostNetwork, .spec.hostPID, .spec.containers]' | cut -c1-60
  The Pod "copyD" is invalid: metadata.name: Invalid value: "copyD": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  Error from server (NotFound): pods "copyD" not found
  $ kubectl debug node/nosuch --image=busybox:1.36 -- sleep 50
  Error from server (NotFound): nodes "nosuch" not found
  [1]
  $ kubectl debug node/worker-1
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug node/worker-1 --image=busybox:1.36 -- sleep 50 | sed 's/debugger-worker-1-...../debugger-worker-1-X/'
  Creating debugging pod node-debugger-worker-1-X with container debugger on node worker-1.
  $ kubectl get pods -o name | grep debugger | sed 's/-.....$/-X/'
  pod/node-debugger-worker-1-X
  $ kubectl get $(kubectl get pods -o name | grep debugger) -o json | jq -c '.spec | del(.volumes[1], .nodeName) | [.containers, .volumes, .hostPID, .hostIPC, .hostNetwork, .tolerations, .restartPolicy]'
  [[{"command":["sleep","50"],"image":"busybox:1.36","imagePullPolicy":"IfNotPresent","name":"debugger","resources":{"limits":{"cpu":"100m","memory":"1Gi"},"requests":{"cpu":"10m","memory":"1Gi"}},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File","volumeMounts":[{"mountPath":"/host","name":"host-root"},{"mountPath":"/var/run/secrets/kubernetes.io/serviceaccount","name":"kube-api-access-vbltf","readOnly":true}]}],[{"hostPath":{"path":"/","type":""},"name":"host-root"}],true,true,true,[{"operator":"Exists"}],"Never"]
  $ kubectl delete $(kubectl get pods -o name | grep debugger) --now > /dev/null
  $ for p in general baseline restricted netadmin sysadmin legacy; do kubectl debug node/worker-1 --image=busybox:1.36 --profile=$p -q -- sleep 50 | sed 's/worker-1-...../worker-1-X/'; n=$(kubectl get pods -o name | grep debugger); kubectl get $n -o json | jq -c '.spec | [.containers[0].securityContext, .containers[0].volumeMounts[0], .volumes[0], .hostPID, .hostIPC, .hostNetwork]'; kubectl delete $n --now >/dev/null; done
  [null,{"mountPath":"/host","name":"host-root"},{"hostPath":{"path":"/","type":""},"name":"host-root"},true,true,true]
  [null,{"mountPath":"/var/run/secrets/kubernetes.io/serviceaccount","name":"kube-api-access-jrtqz","readOnly":true},{"name":"kube-api-access-jrtqz","projected":{"defaultMode":420,"sources":[{"serviceAccountToken":{"expirationSeconds":3607,"path":"token"}},{"configMap":{"items":[{"key":"ca.crt","path":"ca.crt"}],"name":"kube-root-ca.crt"}},{"downwardAPI":{"items":[{"fieldRef":{"apiVersion":"v1","fieldPath":"metadata.namespace"},"path":"namespace"}]}}]}},null,null,null]
  [{"allowPrivilegeEscalation":false,"capabilities":{"drop":["ALL"]},"runAsNonRoot":true,"seccompProfile":{"type":"RuntimeDefault"}},{"mountPath":"/var/run/secrets/kubernetes.io/serviceaccount","name":"kube-api-access-jw8tj","readOnly":true},{"name":"kube-api-access-jw8tj","projected":{"defaultMode":420,"sources":[{"serviceAccountToken":{"expirationSeconds":3607,"path":"token"}},{"configMap":{"items":[{"key":"ca.crt","path":"ca.crt"}],"name":"kube-root-ca.crt"}},{"downwardAPI":{"items":[{"fieldRef":{"apiVersion":"v1","fieldPath":"metadata.namespace"},"path":"namespace"}]}}]}},null,null,null]
  [{"capabilities":{"add":["NET_ADMIN","NET_RAW"]}},{"mountPath":"/var/run/secrets/kubernetes.io/serviceaccount","name":"kube-api-access-n9zwn","readOnly":true},{"name":"kube-api-access-n9zwn","projected":{"defaultMode":420,"sources":[{"serviceAccountToken":{"expirationSeconds":3607,"path":"token"}},{"configMap":{"items":[{"key":"ca.crt","path":"ca.crt"}],"name":"kube-root-ca.crt"}},{"downwardAPI":{"items":[{"fieldRef":{"apiVersion":"v1","fieldPath":"metadata.namespace"},"path":"namespace"}]}}]}},true,true,true]
  [{"privileged":true},{"mountPath":"/host","name":"host-root"},{"hostPath":{"path":"/","type":""},"name":"host-root"},true,true,true]
  --profile=legacy is deprecated and planned to be removed in v1.39. It is recommended to specify other profile, for example "--profile=general".
  [null,{"mountPath":"/host","name":"host-root"},{"hostPath":{"path":"/","type":""},"name":"host-root"},true,true,true]
  $ kubectl debug node/worker-1 --image=busybox:1.36 --copy-to=x -- sleep 50
  Creating debugging pod node-debugger-worker-1-zv7hd with container debugger on node worker-1.
  $ kubectl debug node/worker-1 --image=busybox:1.36 --target=x -- sleep 50
  Targeting container "x". If you don't see processes from this container it may be because the container runtime doesn't support this feature.
  Creating debugging pod node-debugger-worker-1-jxvxr with container debugger on node worker-1.
  $ kubectl debug node/worker-1 --image=busybox:1.36 --share-processes -- sleep 50
  Creating debugging pod node-debugger-worker-1-v8786 with container debugger on node worker-1.
  $ kubectl debug deploy/web --image=busybox:1.36 -- true
  error: "apps/v1, Kind=Deployment" not supported by debug
  [1]
  $ kubectl debug cm/settings --image=busybox:1.36 -- true
  error: "/v1, Kind=ConfigMap" not supported by debug
  [1]
  $ kubectl debug alone copy8 --image=busybox:1.36 -c multi -- sleep 5
  Error from server (NotFound): pods "alone" not found
  [1]
  $ kubectl debug -f all.yaml --image=busybox:1.36
  error: "/v1, Kind=ResourceQuota" not supported by debug
  [1]
  $ kubectl debug alone --image=busybox:1.36 --attach=x -- true
  error: invalid argument "x" for "--attach" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl debug alone -n nope --image=busybox:1.36 -- true
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl debug --image=busybox:1.36
  error: NAME or filename is required for debug
  [1]
  $ kubectl debug --image=busybox:1.36 -- true
  error: NAME or filename is required for debug
  [1]
  $ kubectl drain
  error: USAGE: drain NODE [flags]
  See 'kubectl drain -h' for help and examples
  [1]
  $ kubectl drain nosuch
  Error from server (NotFound): nodes "nosuch" not found
  [1]
  % kubectl drain worker-1
  % kubectl drain worker-1 --ignore-daemonsets
  % kubectl drain worker-1 --ignore-daemonsets --dry-run=client 2>&1 | sed 's/web-[a-z0-9-]*/web-X/' | sort
  % kubectl drain worker-1 --ignore-daemonsets --force --delete-emptydir-data --dry-run=client 2>&1 | sed 's/web-[a-z0-9-]*/web-X/' | sort | uniq
  % kubectl drain worker-1 --ignore-daemonsets --force --delete-emptydir-data --dry-run=server 2>&1 | sed 's/web-[a-z0-9-]*/web-X/' | sort | uniq
  $ kubectl drain worker-1 --pod-selector=app=nope
  node/worker-1 already cordoned
  node/worker-1 drained
  $ kubectl drain worker-1 --pod-selector='app in ('
  error: --pod-selector=<pod_selector> must be a valid label selector
  [1]
  $ kubectl drain worker-1 --selector=x=y
  error: cannot specify both a node name and a --selector option
  See 'kubectl drain -h' for help and examples
  [1]
  $ kubectl drain --selector=x=y
  $ kubectl drain worker-1 --grace-period=x
  error: invalid argument "x" for "--grace-period" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl drain --help' for usage.
  [1]
  $ kubectl drain worker-1 --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl drain --help' for usage.
  [1]
  % kubectl drain worker-1 --chunk-size=-1
  $ kubectl drain worker-1 --skip-wait-for-delete-timeout=5 --dry-run=foo
  error: Invalid dry-run value (foo). Must be "none", "server", or "client".
  [1]
  % kubectl drain worker-1 --force=false --ignore-daemonsets --delete-emptydir-data
  $ kubectl uncordon worker-1
  node/worker-1 uncordoned
  $ kubectl uncordon worker-1
  node/worker-1 already uncordoned
  $ kubectl uncordon nosuch
  Error from server (NotFound): nodes "nosuch" not found
  [1]
  $ kubectl cordon
  error: USAGE: cordon NODE [flags]
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl cordon worker-1 worker-2 --dry-run=client
  node/worker-1 cordoned (dry run)
  node/worker-2 cordoned (dry run)
  $ kubectl cordon -l x=y
  $ kubectl cordon worker-1 -l x=y
  error: cannot specify both a node name and a --selector option
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl cordon nosuch worker-1
  Error from server (NotFound): nodes "nosuch" not found
  [1]
  $ kubectl uncordon worker-1 worker-2
  node/worker-1 already uncordoned
  node/worker-2 already uncordoned
  $ kubectl taint
  error: one or more resources must be specified as <resource> <name>
  [1]
  $ kubectl taint node
  error: at least one taint update is required
  [1]
  $ kubectl taint node worker-1
  error: at least one taint update is required
  [1]
  $ kubectl taint node worker-1 a
  error: at least one taint update is required
  [1]
  $ kubectl taint node worker-1 a=b
  error: invalid taint spec: a=b, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a=b:Foo
  error: invalid taint effect: Foo, unsupported taint effect
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a:NoSchedule
  node/worker-1 tainted
  $ kubectl taint node worker-1 a:NoSchedule
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 a=c:NoSchedule
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 a=c:NoSchedule --overwrite
  node/worker-1 modified
  $ kubectl taint node worker-1 a:NoExecute-
  error: taint "a:NoExecute" not found
  [1]
  $ kubectl taint node worker-1 b-
  error: taint "b" not found
  [1]
  $ kubectl taint node worker-1 a- b=c:PreferNoSchedule
  node/worker-1 modified
  $ kubectl taint node worker-1 b=c:PreferNoSchedule- a=x:NoSchedule
  node/worker-1 modified
  $ kubectl taint node worker-1 a=x:NoSchedule a-
  error: can not both modify and remove the following taint(s) in the same command: a=
  [1]
  $ kubectl taint node worker-1 a-
  node/worker-1 untainted
  $ kubectl taint node worker-1 'a b=c:NoSchedule'
  error: invalid taint spec: a b=c:NoSchedule, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 'a=b c:NoSchedule'
  error: invalid taint spec: a=b c:NoSchedule, a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 '=c:NoSchedule'
  error: invalid taint spec: =c:NoSchedule, name part must be non-empty; name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a=b:NoSchedule:x
  error: invalid taint spec: a=b:NoSchedule:x
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node nosuch a=b:NoSchedule
  Error from server (NotFound): nodes "nosuch" not found
  [1]
  $ kubectl taint pod alone a=b:NoSchedule
  error: invalid resource type pod, only node types are supported
  [1]
  $ kubectl taint node --all z=y:PreferNoSchedule --dry-run=client
  node/control-plane tainted
  node/worker-1 tainted
  node/worker-2 tainted
  $ kubectl taint node --all z=y:PreferNoSchedule --dry-run=server
  node/control-plane tainted
  node/worker-1 tainted
  node/worker-2 tainted
  $ kubectl taint node -l x=y z=y:PreferNoSchedule
  $ kubectl taint nodes worker-1 worker-2 z=y:PreferNoSchedule
  node/worker-1 tainted
  node/worker-2 tainted
  $ kubectl taint nodes --all z:PreferNoSchedule-
  node/worker-1 untainted
  node/worker-2 untainted
  error: taint "z:PreferNoSchedule" not found
  [1]
  $ kubectl taint nodes worker-1 worker-1 z=y:PreferNoSchedule
  node/worker-1 tainted
  error: node worker-1 already has z taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl top pod nosuch
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl top pod --sort-by=foo
  error: --sort-by accepts only cpu or memory
  [1]
  $ kubectl top pod alone -l a=b
  error: only one of NAME or selector can be provided
  [1]
  $ kubectl top pod --no-headers -l app=nope
  No resources found in default namespace.
  $ kubectl top pod -l app=nope
  No resources found in default namespace.
  $ kubectl top node nosuch
  Error from server (NotFound): nodes "nosuch" not found
  [1]
  $ kubectl top node --sort-by=x
  error: --sort-by accepts only cpu or memory
  [1]
  $ kubectl top node a b
  error: node [NAME | -l label]
  See 'kubectl top node -h' for help and examples
  [1]
  $ kubectl top pod a b
  error: pod [NAME | -l label]
  See 'kubectl top pod -h' for help and examples
  [1]
  $ kubectl top pod --sum --containers -l app=nope
  No resources found in default namespace.
  $ kubectl top foo
  error: unknown command "foo"
  See 'kubectl top -h' for help and examples
  [1]
  $ kubectl events --for
  error: flag needs an argument: --for
  See 'kubectl events --help' for usage.
  [1]
  $ kubectl events --for pod
  error: --for must be in resource/name form
  [1]
  $ kubectl events --for nosuch/x
  the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl events --for pod/alone/x
  error: arguments in resource/name form may not have more than one slash
  [1]
  $ kubectl events --types=Foo
  error: valid --types are Normal or Warning
  [1]
  $ kubectl events --for pod/nosuch
  No events found in default namespace.
  $ kubectl events --for pod/nosuch -o name
  No events found in default namespace.
  $ kubectl events --for pod/alone -o name | wc -l
  0
  $ kubectl events -n nope
  No events found in nope namespace.
  $ kubectl events --chunk-size=x
  error: invalid argument "x" for "--chunk-size" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl events --help' for usage.
  [1]
  $ kubectl events -o foo
  error: unable to match a printer suitable for the output format "foo", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl events --for deploy/web -o jsonpath='{.items[*].reason}'; echo
  ScalingReplicaSet
