Begins with: workloads.t

  $ kubectl cordon
  error: USAGE: cordon NODE [flags]
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl cordon nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl cordon worker-1
  node/worker-1 cordoned
  $ kubectl cordon worker-1
  node/worker-1 already cordoned
  $ kubectl cordon worker-1 worker-2 nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl cordon node/worker-1
  node/worker-1 already cordoned
  $ kubectl cordon -l nope=x
  $ kubectl cordon worker-1 -l a=b
  error: cannot specify both a node name and a --selector option
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl cordon worker-1 --dry-run=client
  node/worker-1 already cordoned (dry run)
  $ kubectl uncordon worker-1 --dry-run=client
  node/worker-1 uncordoned (dry run)
  $ kubectl uncordon worker-1 --dry-run=server
  node/worker-1 uncordoned (server dry run)
  $ kubectl uncordon worker-1 worker-2
  node/worker-1 uncordoned
  node/worker-2 already uncordoned
  $ kubectl uncordon worker-1
  node/worker-1 already uncordoned
  $ kubectl uncordon
  error: USAGE: uncordon NODE [flags]
  See 'kubectl uncordon -h' for help and examples
  [1]
  $ kubectl uncordon nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl drain
  error: USAGE: drain NODE [flags]
  See 'kubectl drain -h' for help and examples
  [1]
  $ kubectl drain nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl drain worker-1
  node/worker-1 cordoned
  error: unable to drain node "worker-1" due to error: [cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): default/ag-tjj5g, kube-system/kube-proxy-rcx8j, cannot delete Pods that declare no controller (use --force to override): default/alone, cannot delete Pods with local storage (use --delete-emptydir-data to override): default/web-77fb76c55f-rtgqk], continuing command...
  There are pending nodes to be drained:
   worker-1
  cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): default/ag-tjj5g, kube-system/kube-proxy-rcx8j
  cannot delete Pods that declare no controller (use --force to override): default/alone
  cannot delete Pods with local storage (use --delete-emptydir-data to override): default/web-77fb76c55f-rtgqk
  [1]
  $ kubectl uncordon worker-1
  node/worker-1 uncordoned
  $ kubectl drain worker-1 --ignore-daemonsets
  node/worker-1 cordoned
  error: unable to drain node "worker-1" due to error: [cannot delete Pods that declare no controller (use --force to override): default/alone, cannot delete Pods with local storage (use --delete-emptydir-data to override): default/web-77fb76c55f-rtgqk], continuing command...
  There are pending nodes to be drained:
   worker-1
  cannot delete Pods that declare no controller (use --force to override): default/alone
  cannot delete Pods with local storage (use --delete-emptydir-data to override): default/web-77fb76c55f-rtgqk
  [1]
  $ kubectl uncordon worker-1
  node/worker-1 uncordoned
  $ kubectl drain worker-1 --ignore-daemonsets --force --dry-run=client | sed 's/-[a-z0-9]*$//' | sort | head
  error: unable to drain node "worker-1" due to error: cannot delete Pods with local storage (use --delete-emptydir-data to override): default/web-77fb76c55f-rtgqk, continuing command...
  There are pending nodes to be drained:
   worker-1
  cannot delete Pods with local storage (use --delete-emptydir-data to override): default/web-77fb76c55f-rtgqk
  node/worker-1 cordoned (dry run)
  $ kubectl drain worker-1 --ignore-daemonsets --force --dry-run=server 2>&1 | grep -c evicting
  0
  [1]
  $ kubectl drain worker-1 --pod-selector='a in ('
  error: --pod-selector=<pod_selector> must be a valid label selector
  [1]
  $ kubectl drain worker-1 --pod-selector=app=nope
  node/worker-1 cordoned
  node/worker-1 drained
  $ kubectl uncordon worker-1
  node/worker-1 uncordoned
  $ kubectl drain worker-1 -l a=b
  error: cannot specify both a node name and a --selector option
  See 'kubectl drain -h' for help and examples
  [1]
  $ kubectl drain -l nope=x
  $ kubectl drain -l 'a in ('
  Error from server (BadRequest): Unable to find "/v1, Resource=nodes" that match label selector "a in (", field selector "": unable to parse requirement: found '', expected: ',', ')' or identifier
  [1]
  $ kubectl drain worker-1 --grace-period=x
  error: invalid argument "x" for "--grace-period" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl drain --help' for usage.
  [1]
  % kubectl drain worker-1 --timeout=-1s
  $ kubectl drain worker-1 --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl drain --help' for usage.
  [1]
  % kubectl drain worker-1 --chunk-size=-1 --ignore-daemonsets
  $ kubectl drain worker-1 --disable-eviction --ignore-daemonsets --force --dry-run=client | grep -c deleting
  error: unable to drain node "worker-1" due to error: cannot delete Pods with local storage (use --delete-emptydir-data to override): default/web-77fb76c55f-rtgqk, continuing command...
  There are pending nodes to be drained:
   worker-1
  cannot delete Pods with local storage (use --delete-emptydir-data to override): default/web-77fb76c55f-rtgqk
  0
  [1]
  $ kubectl drain worker-1 --delete-local-data
  error: unknown flag: --delete-local-data
  See 'kubectl drain --help' for usage.
  [1]
  % kubectl drain worker-1 --ignore-daemonsets --force --delete-emptydir-data --timeout=60s | sed 's/-[a-z0-9]*$//; s/-[a-z0-9]* evicted/ evicted/' | sort
  $ kubectl get nodes worker-1
  NAME       STATUS                     ROLES    AGE   VERSION
  worker-1   Ready,SchedulingDisabled   <none>   29m   v1.37.1
  $ kubectl uncordon worker-1
  node/worker-1 uncordoned
  % kubectl drain worker-2 --ignore-daemonsets --delete-emptydir-data --timeout=1s 2>&1 | tail -2 | sed 's/web-[a-z0-9-]*/P/g'
  $ kubectl uncordon worker-2
  node/worker-2 uncordoned
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
  $ kubectl taint node worker-1 a=b:NoSchedule
  node/worker-1 tainted
  $ kubectl taint node worker-1 a=b:NoSchedule
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 a=c:NoSchedule
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 a=c:NoSchedule --overwrite
  node/worker-1 modified
  $ kubectl taint node worker-1 a=c:Foo
  error: invalid taint effect: Foo, unsupported taint effect
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a=c:NoSchedule:x
  error: invalid taint spec: a=c:NoSchedule:x
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a:PreferNoSchedule
  node/worker-1 tainted
  $ kubectl taint node worker-1 a=b=c:NoSchedule
  error: invalid taint spec: a=b=c:NoSchedule
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a:NoSchedule-
  node/worker-1 untainted
  $ kubectl taint node worker-1 a:NoSchedule-
  error: taint "a:NoSchedule" not found
  [1]
  $ kubectl taint node worker-1 a-
  node/worker-1 untainted
  $ kubectl taint node worker-1 a-
  error: taint "a" not found
  [1]
  $ kubectl taint node worker-1 'a b=c:NoSchedule'
  error: invalid taint spec: a b=c:NoSchedule, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a=b:NoSchedule a=b:NoSchedule
  error: duplicated taints with the same key and effect: {a b NoSchedule <nil>}
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a=b:NoSchedule a-
  error: can not both modify and remove the following taint(s) in the same command: a=
  [1]
  $ kubectl taint node worker-1 worker-2 x=y:NoExecute --dry-run=client
  node/worker-1 tainted
  node/worker-2 tainted
  $ kubectl taint nodes --all x=y:NoSchedule --dry-run=server
  node/control-plane tainted
  node/worker-1 tainted
  node/worker-2 tainted
  $ kubectl taint nodes -l kubernetes.io/hostname=worker-2 q=:NoSchedule
  node/worker-2 tainted
  $ kubectl taint nodes worker-2 q-
  node/worker-2 untainted
  $ kubectl taint nodes -l nope=x q=:NoSchedule
  $ kubectl taint nodes worker-1 --all q=:NoSchedule
  node/control-plane tainted
  node/worker-1 tainted
  node/worker-2 tainted
  $ kubectl taint nodes --all -l a=b q=:NoSchedule
  error: setting 'all' parameter with a non empty selector is prohibited
  [1]
  $ kubectl taint nodes nope a=b:NoSchedule
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl taint pods alone a=b:NoSchedule
  error: invalid resource type pods, only node types are supported
  [1]
  $ kubectl taint worker-1 a=b:NoSchedule
  the server doesn't have a resource type "worker-1"
  [1]
  $ kubectl taint node worker-1 a=b:NoSchedule -o name
  node/worker-1
  $ kubectl taint node worker-1 a=b:NoSchedule- -o name
  node/worker-1
  $ kubectl taint node worker-1 a=b:NoSchedule --validate=foo
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl describe node worker-1 | head -30 | sed 's/[0-9]\{4,\}Ki/N/'
  Name:               worker-1
  Roles:              <none>
  Labels:             beta.kubernetes.io/arch=amd64
                      beta.kubernetes.io/os=linux
                      kubernetes.io/arch=amd64
                      kubernetes.io/hostname=worker-1
                      kubernetes.io/os=linux
  Annotations:        node.alpha.kubernetes.io/ttl: 0
                      volumes.kubernetes.io/controller-managed-attach-detach: true
  CreationTimestamp:  Fri, 20 Nov 2026 22:11:15 +0000
  Taints:             q:NoSchedule
  Unschedulable:      false
  Lease:
    HolderIdentity:  worker-1
    AcquireTime:     <unset>
    RenewTime:       Fri, 20 Nov 2026 22:14:14 +0000
  Conditions:
    Type             Status  LastHeartbeatTime                 LastTransitionTime                Reason                       Message
    ----             ------  -----------------                 ------------------                ------                       -------
    MemoryPressure   False   Fri, 20 Nov 2026 22:11:15 +0000   Fri, 20 Nov 2026 22:11:15 +0000   KubeletHasSufficientMemory   kubelet has sufficient memory available
    DiskPressure     False   Fri, 20 Nov 2026 22:11:15 +0000   Fri, 20 Nov 2026 22:11:15 +0000   KubeletHasNoDiskPressure     kubelet has no disk pressure
    PIDPressure      False   Fri, 20 Nov 2026 22:11:15 +0000   Fri, 20 Nov 2026 22:11:15 +0000   KubeletHasSufficientPID      kubelet has sufficient PID available
    Ready            True    Fri, 20 Nov 2026 22:11:15 +0000   Fri, 20 Nov 2026 22:11:15 +0000   KubeletReady                 kubelet is posting ready status
  Addresses:
    InternalIP:  172.18.0.3
    Hostname:    worker-1
  Capacity:
    cpu:                2
    ephemeral-storage:  270553174016
    hugepages-1Gi:      0
  $ kubectl auth can-i
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i get
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i get pods
  yes
  $ kubectl auth can-i get pods --as=jane
  yes
  $ kubectl auth can-i get pods -q; echo $?
  0
  $ kubectl auth can-i get pods -q --as=jane2; echo $?
  1
  $ kubectl auth can-i get pods/alone --as=jane
  yes
  $ kubectl auth can-i get pods --subresource=log --as=jane
  yes
  $ kubectl auth can-i get pods/log --as=jane
  yes
  $ kubectl auth can-i delete deployments.apps/web --as=jane
  yes
  $ kubectl auth can-i get deploy/web --as=jane
  yes
  $ kubectl auth can-i get nosuch
  Warning: the server doesn't have a resource type 'nosuch'

  yes
  $ kubectl auth can-i foo pods
  Warning: verb 'foo' is not a known verb

  yes
  $ kubectl auth can-i get nodes
  Warning: resource 'nodes' is not namespace scoped

  yes
  $ kubectl auth can-i get nodes -n default
  Warning: resource 'nodes' is not namespace scoped

  yes
  $ kubectl auth can-i '*' '*'
  yes
  $ kubectl auth can-i '*' '*' --as=jane
  no
  [1]
  $ kubectl auth can-i get pods -A
  yes
  $ kubectl auth can-i get pods --all-namespaces --as=jane
  no
  [1]
  $ kubectl auth can-i get /healthz
  yes
  $ kubectl auth can-i get /healthz --as=jane
  yes
  $ kubectl auth can-i get /x --subresource=y
  error: --subresource can not be used with NonResourceURL
  [1]
  $ kubectl auth can-i get pods a b
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i get pods alone --as=jane
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i --list --as=jane
  Resources                                       Non-Resource URLs   Resource Names   Verbs
  deployments.apps                                []                  [web]            [*]
  selfsubjectreviews.authentication.k8s.io        []                  []               [create]
  selfsubjectaccessreviews.authorization.k8s.io   []                  []               [create]
  selfsubjectrulesreviews.authorization.k8s.io    []                  []               [create]
  pods/log                                        []                  []               [get list]
  pods                                            []                  []               [get list]
                                                  [/api/*]            []               [get]
                                                  [/api]              []               [get]
                                                  [/apis/*]           []               [get]
                                                  [/apis]             []               [get]
                                                  [/healthz]          []               [get]
                                                  [/healthz]          []               [get]
                                                  [/livez]            []               [get]
                                                  [/livez]            []               [get]
                                                  [/openapi/*]        []               [get]
                                                  [/openapi]          []               [get]
                                                  [/readyz]           []               [get]
                                                  [/readyz]           []               [get]
                                                  [/version/]         []               [get]
                                                  [/version/]         []               [get]
                                                  [/version]          []               [get]
                                                  [/version]          []               [get]
  $ kubectl auth can-i --list --as=jane -n kube-system
  Resources                                       Non-Resource URLs   Resource Names   Verbs
  selfsubjectreviews.authentication.k8s.io        []                  []               [create]
  selfsubjectaccessreviews.authorization.k8s.io   []                  []               [create]
  selfsubjectrulesreviews.authorization.k8s.io    []                  []               [create]
                                                  [/api/*]            []               [get]
                                                  [/api]              []               [get]
                                                  [/apis/*]           []               [get]
                                                  [/apis]             []               [get]
                                                  [/healthz]          []               [get]
                                                  [/healthz]          []               [get]
                                                  [/livez]            []               [get]
                                                  [/livez]            []               [get]
                                                  [/openapi/*]        []               [get]
                                                  [/openapi]          []               [get]
                                                  [/readyz]           []               [get]
                                                  [/readyz]           []               [get]
                                                  [/version/]         []               [get]
                                                  [/version/]         []               [get]
                                                  [/version]          []               [get]
                                                  [/version]          []               [get]
  $ kubectl auth can-i --list --no-headers --as=system:serviceaccount:default:default | sort
                                                  [/.well-known/openid-configuration/]   []      [get]
                                                  [/.well-known/openid-configuration]    []      [get]
                                                  [/api/*]                               []      [get]
                                                  [/api]                                 []      [get]
                                                  [/apis/*]                              []      [get]
                                                  [/apis]                                []      [get]
                                                  [/healthz]                             []      [get]
                                                  [/healthz]                             []      [get]
                                                  [/livez]                               []      [get]
                                                  [/livez]                               []      [get]
                                                  [/openapi/*]                           []      [get]
                                                  [/openapi]                             []      [get]
                                                  [/openid/v1/jwks/]                     []      [get]
                                                  [/openid/v1/jwks]                      []      [get]
                                                  [/readyz]                              []      [get]
                                                  [/readyz]                              []      [get]
                                                  [/version/]                            []      [get]
                                                  [/version/]                            []      [get]
                                                  [/version]                             []      [get]
                                                  [/version]                             []      [get]
  clustertrustbundles.certificates.k8s.io         []                                     []      [get list watch]
  deployments.apps                                []                                     [web]   [*]
  pods                                            []                                     []      [get list]
  pods/log                                        []                                     []      [get list]
  selfsubjectaccessreviews.authorization.k8s.io   []                                     []      [create]
  selfsubjectreviews.authentication.k8s.io        []                                     []      [create]
  selfsubjectrulesreviews.authorization.k8s.io    []                                     []      [create]
  $ kubectl auth can-i --list get pods
  error: list option must be specified with no arguments
  [1]
  $ kubectl auth can-i get pods --no-headers
  error: --no-headers cannot be set without --list specified
  [1]
  $ kubectl auth whoami --as=jane --as-group=dev
  ATTRIBUTE   VALUE
  Username    jane
  Groups      [dev system:authenticated]
  $ kubectl auth whoami -o json --as=jane | jq -c .status
  {"userInfo":{"username":"jane","groups":["system:authenticated"]}}
  $ kubectl auth whoami -o jsonpath='{.status.userInfo.username}'
  kubernetes-admin
  $ kubectl auth reconcile
  error: must specify one of -f and -k
  [1]
  % kubectl auth reconcile -f all.yaml
  % printf 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: reader}\nrules: [{apiGroups: [""], resources: [pods], verbs: [get, watch]}]\n' > role.yaml; kubectl auth reconcile -f role.yaml
  % kubectl get role reader -o jsonpath='{.rules}'; echo
  % kubectl auth reconcile -f role.yaml
  % kubectl auth reconcile -f role.yaml --remove-extra-permissions
  % kubectl auth reconcile -f role.yaml --dry-run=client
  $ kubectl auth reconcile -f role.yaml --remove-extra-permissions --remove-extra-subjects --dry-run=server
  error: --dry-run=server for command reconcile is not supported yet
  [1]
  % kubectl auth reconcile -f role.yaml -o name
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n' | kubectl auth reconcile -f -
  $ kubectl wait
  error: unrecognized condition: []
  [1]
  $ kubectl wait pod/alone
  error: unrecognized condition: []
  [1]
  $ kubectl wait --for=condition=Ready
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl wait pod --for=condition=Ready
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl wait pod/nope --for=condition=Ready
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl wait pod/nope --for=delete
  $ kubectl wait pod -l app=nope --for=condition=Ready
  error: no matching resources found
  [1]
  $ kubectl wait pod -l app=nope --for=delete
  $ kubectl wait pod -l app=web --for=condition=Ready --timeout=60s | wc -l
  2
  $ kubectl wait node --all --for=condition=Ready
  node/control-plane condition met
  node/worker-1 condition met
  node/worker-2 condition met
  $ kubectl wait node/worker-1 --for=condition=ready
  node/worker-1 condition met
  $ kubectl wait node/worker-1 --for=condition=Ready=false --timeout=1s
  error: timed out waiting for the condition on nodes/worker-1
  [1]
  $ kubectl wait node/worker-1 --for=condition=Foo --timeout=0
  error: condition not met for nodes/worker-1
  [1]
  $ kubectl wait deploy/web --for=condition=Available=true
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=jsonpath='{.status.replicas}'=2
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=jsonpath=.status.replicas=2
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=jsonpath='{.status.replicas}'=7 --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.status.replicas}'
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=jsonpath='{.status.nope}' --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.status}'=x
  error: jsonpath leads to a nested object or list which is not supported
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.status.conditions[*].type}'=x
  error: given jsonpath expression matches more than one value
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.status.conditions[?(@.type=="Available")].status}'=True
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=jsonpath='{.a'=x
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.a[5]}'=x --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.spec.template.spec.containers[5].image}'=x --timeout=1s
  error: array index out of bounds: index 5, length 1
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.status.replicas}'=
  error: jsonpath wait has to have a value after equal sign, like --for=jsonpath='{.status.readyReplicas}'=3
  [1]
  $ kubectl wait deploy/web --for=foo
  error: unrecognized condition: "foo"
  [1]
  $ kubectl wait deploy/web --for=create
  deployment.apps/web condition met
  $ kubectl wait deploy/nope --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait deploy -l app=nope --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait deploy/web --for=condition=Available --for=condition=Progressing
  deployment.apps/web condition met
  deployment.apps/web condition met
  $ kubectl wait deploy/web pod/alone --for=condition=Available --timeout=1s
  deployment.apps/web condition met
  Error from server (NotFound): pods "alone" not found
  [1]
  $ kubectl wait job/once --for=condition=Complete -o name
  job.batch/once
  $ kubectl wait job/once --for=condition=complete -o yaml | head -2
  apiVersion: batch/v1
  kind: Job
  $ kubectl wait job --all --for=condition=complete -A
  job.batch/once condition met
  $ kubectl wait pods --all --for=condition=Ready --field-selector=metadata.name=alone
  error: no matching resources found
  [1]
  $ kubectl wait nosuch/x --for=delete
  error: the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl wait ns/default --for=jsonpath='{.status.phase}'=Active
  namespace/default condition met
  $ kubectl events --for
  error: flag needs an argument: --for
  See 'kubectl events --help' for usage.
  [1]
  $ kubectl events --for=pod
  error: --for must be in resource/name form
  [1]
  $ kubectl events --for=pod/nope
  No events found in default namespace.
  $ kubectl events --for=nosuch/x
  the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl events --for=pod/alone --no-headers | awk '{print $3}'
  Pulled
  Created
  Started
  Killing
  $ kubectl events --types=Foo
  error: valid --types are Normal or Warning
  [1]
  $ kubectl events --types=Warning -A | awk '{print NF>0}' | sort -u
  $ kubectl events --types=Normal --for=job/once -o name | wc -l
  0
  $ kubectl events -n nope
  No events found in nope namespace.
  $ kubectl events -o json | jq -r .kind
  EventList
  $ kubectl events -o wide
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl events --chunk-size=1 --for=pod/alone -o jsonpath='{.items[*].reason}'
  Pulled Created Started Killing
  $ kubectl certificate approve
  error: one or more CSRs must be specified as <name> or -f <filename>
  [1]
  $ kubectl certificate approve nope
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "nope" not found
  [1]
  $ kubectl certificate deny nope
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "nope" not found
  [1]
  % kubectl certificate approve -f all.yaml
