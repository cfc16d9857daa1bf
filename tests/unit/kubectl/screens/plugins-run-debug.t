Begins with: workloads.t

  $ kubectl api-resources --namespaced=false -o name | sort | head -5
  apiservices.apiregistration.k8s.io
  certificatesigningrequests.certificates.k8s.io
  clusterrolebindings.rbac.authorization.k8s.io
  clusterroles.rbac.authorization.k8s.io
  clustertrustbundles.certificates.k8s.io
  $ kubectl api-resources --api-group=apps
  NAME                  SHORTNAMES   APIVERSION   NAMESPACED   KIND
  controllerrevisions                apps/v1      true         ControllerRevision
  daemonsets            ds           apps/v1      true         DaemonSet
  deployments           deploy       apps/v1      true         Deployment
  replicasets           rs           apps/v1      true         ReplicaSet
  statefulsets          sts          apps/v1      true         StatefulSet
  $ kubectl api-resources --api-group=apps -o wide
  NAME                  SHORTNAMES   APIVERSION   NAMESPACED   KIND                 VERBS                                                        CATEGORIES
  controllerrevisions                apps/v1      true         ControllerRevision   create,delete,deletecollection,get,list,patch,update,watch
  daemonsets            ds           apps/v1      true         DaemonSet            create,delete,deletecollection,get,list,patch,update,watch   all
  deployments           deploy       apps/v1      true         Deployment           create,delete,deletecollection,get,list,patch,update,watch   all
  replicasets           rs           apps/v1      true         ReplicaSet           create,delete,deletecollection,get,list,patch,update,watch   all
  statefulsets          sts          apps/v1      true         StatefulSet          create,delete,deletecollection,get,list,patch,update,watch   all
  $ kubectl api-resources --api-group=nope
  NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
  $ kubectl api-resources --verbs=list,get --api-group=batch
  NAME       SHORTNAMES   APIVERSION   NAMESPACED   KIND
  cronjobs   cj           batch/v1     true         CronJob
  jobs                    batch/v1     true         Job
  $ kubectl api-resources --verbs=foo
  NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
  $ kubectl api-resources --sort-by=name --api-group=apps --no-headers
  controllerrevisions            apps/v1   true   ControllerRevision
  daemonsets            ds       apps/v1   true   DaemonSet
  deployments           deploy   apps/v1   true   Deployment
  replicasets           rs       apps/v1   true   ReplicaSet
  statefulsets          sts      apps/v1   true   StatefulSet
  $ kubectl api-resources --sort-by=kind --api-group=apps -o name
  controllerrevisions.apps
  daemonsets.apps
  deployments.apps
  replicasets.apps
  statefulsets.apps
  $ kubectl api-resources --sort-by=foo
  error: --sort-by accepts only name or kind
  [1]
  $ kubectl api-resources --categories=all --api-group=apps
  NAME           SHORTNAMES   APIVERSION   NAMESPACED   KIND
  daemonsets     ds           apps/v1      true         DaemonSet
  deployments    deploy       apps/v1      true         Deployment
  replicasets    rs           apps/v1      true         ReplicaSet
  statefulsets   sts          apps/v1      true         StatefulSet
  $ kubectl api-resources --categories=nope
  NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
  $ kubectl api-resources --cached --api-group=policy
  NAME                   SHORTNAMES   APIVERSION   NAMESPACED   KIND
  poddisruptionbudgets   pdb          policy/v1    true         PodDisruptionBudget
  $ kubectl api-resources -o yaml --api-group=policy
  apiVersion: v1
  groupVersion: ""
  kind: APIResourceList
  resources:
  - group: policy
    kind: PodDisruptionBudget
    name: poddisruptionbudgets
    namespaced: true
    shortNames:
    - pdb
    singularName: poddisruptionbudget
    verbs:
    - create
    - delete
    - deletecollection
    - get
    - list
    - patch
    - update
    - watch
    version: v1
  $ kubectl api-resources -o json --api-group=policy | head -12
  {
      "kind": "APIResourceList",
      "apiVersion": "v1",
      "groupVersion": "",
      "resources": [
          {
              "name": "poddisruptionbudgets",
              "singularName": "poddisruptionbudget",
              "namespaced": true,
              "group": "policy",
              "version": "v1",
              "kind": "PodDisruptionBudget",
  $ kubectl api-resources -o foo
  error: unable to match a printer suitable for the output format "foo", allowed formats are: json,kyaml,name,wide,yaml
  [1]
  $ kubectl api-resources x
  error: unexpected arguments: [x]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl api-resources --api-group='' --no-headers | wc -l
  17
  $ kubectl api-versions | head -4
  admissionregistration.k8s.io/v1
  apiextensions.k8s.io/v1
  apiregistration.k8s.io/v1
  apps/v1
  $ kubectl api-versions x
  error: unexpected arguments: [x]
  See 'kubectl api-versions -h' for help and examples
  [1]
  $ kubectl cluster-info
  Kubernetes control plane is running at https://172.18.0.2:6443
  CoreDNS is running at https://172.18.0.2:6443/api/v1/namespaces/kube-system/services/kube-dns:dns/proxy

  To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
  $ kubectl cluster-info x
  Kubernetes control plane is running at https://172.18.0.2:6443
  CoreDNS is running at https://172.18.0.2:6443/api/v1/namespaces/kube-system/services/kube-dns:dns/proxy

  To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
  $ kubectl cluster-info dump -n default -o json | head -3
  {
      "kind": "NodeList",
      "apiVersion": "v1",
  $ kubectl cluster-info dump --namespaces=default --output-directory=dump | tail -1; find dump -type f | sort | sed 's/-[a-z0-9]*\//\//; s/web-[a-z0-9-]*/web/; s/once-[a-z0-9]*/once/; s/ag-[a-z0-9]*/ag/' | sort -u
  Cluster info dumped to dump
  dump/default/ag/logs.txt
  dump/default/alone/logs.txt
  dump/default/daemonsets.json
  dump/default/deployments.json
  dump/default/events.json
  dump/default/once/logs.txt
  dump/default/pods.json
  dump/default/replicasets.json
  dump/default/replication-controllers.json
  dump/default/services.json
  dump/default/st/logs.txt
  dump/default/web/logs.txt
  dump/nodes.json
  $ kubectl cluster-info dump --namespaces=nope | head -5
  {
      "kind": "NodeList",
      "apiVersion": "v1",
      "metadata": {
          "resourceVersion": "662"
  $ kubectl version -o foo
  error: --output must be 'yaml' or 'json'
  [1]
  $ kubectl version x
  error: extra arguments: [x]
  [1]
  $ kubectl version --client -o json | jq -r '.clientVersion.major'
  1
  $ kubectl version | head -3
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  Server Version: v1.37.1
  % kubectl plugin list
  % kubectl plugin list --name-only
  $ mkdir -p bin; printf '#!/bin/sh\necho plug $@\n' > bin/kubectl-foo; chmod +x bin/kubectl-foo; printf 'x' > bin/kubectl-noexec; cp bin/kubectl-foo bin/kubectl-get; cp bin/kubectl-foo bin/kubectl-create-bar; cp bin/kubectl-foo bin/kubectl-a_b; PATH=$PWD/bin:/bin kubectl plugin list 2>&1 | grep -v Unable
  The following compatible plugins are available:

  /root/lab/bin/kubectl-a_b
  /root/lab/bin/kubectl-create-bar
    - warning: kubectl-create-bar overwrites existing command: "kubectl create"
  /root/lab/bin/kubectl-foo
  /root/lab/bin/kubectl-get
    - warning: kubectl-get overwrites existing command: "kubectl get"
  /root/lab/bin/kubectl-noexec
    - warning: /root/lab/bin/kubectl-noexec identified as a kubectl plugin, but it is not executable
  error: 3 plugin warnings were found
  $ PATH=$PWD/bin:$PATH kubectl foo a b --x
  plug a b --x
  $ PATH=$PWD/bin:$PATH kubectl a-b c
  plug c
  $ PATH=$PWD/bin:$PATH kubectl create bar x
  plug x
  $ PATH=$PWD/bin:$PATH kubectl foo-x
  error: unknown command "foo-x" for "kubectl"
  [1]
  $ PATH=$PWD/bin:$PATH kubectl -n x foo
  Error: flags cannot be placed before plugin name: -n
  [1]
  $ kubectl nosuch
  error: unknown command "nosuch" for "kubectl"
  [1]
  $ kubectl gett pods
  error: unknown command "gett" for "kubectl"

  Did you mean this?
          set
          get
  [1]
  $ kubectl ge
  error: unknown command "ge" for "kubectl"

  Did you mean this?
          set
          get
          cp
  [1]
  $ kubectl get pod --nosuch
  error: unknown flag: --nosuch
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pod --namespac=x
  error: unknown flag: --namespac
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl -x
  error: unknown shorthand flag: 'x' in -x
  See 'kubectl --help' for usage.
  [1]
  $ kubectl --foo get pods
  Error: flags cannot be placed before plugin name: --foo
  [1]
  % kubectl help nosuch
  $ kubectl completion
  error: Shell not specified.
  See 'kubectl completion -h' for help and examples
  [1]
  $ kubectl completion foo
  error: Unsupported shell type "foo".
  See 'kubectl completion -h' for help and examples
  [1]
  $ kubectl completion bash zsh
  error: Too many arguments. Expected only the shell type.
  See 'kubectl completion -h' for help and examples
  [1]
  $ kubectl completion zsh | head -1
  #compdef kubectl
  $ kubectl completion fish | grep -c complete | sed 's/[0-9]*/n/'
  n
  $ kubectl completion powershell > /dev/null; echo $?
  0
  $ kubectl alpha
  No alpha commands are available in this version of kubectl
  $ kubectl get cm settings
  NAME       DATA   AGE
  settings   2      49s
  $ kubectl get cm settings -o name
  configmap/settings
  $ printf 'apiVersion: kubectl.config.k8s.io/v1beta1\nkind: Preference\naliases:\n- name: k1\n  command: get\n  prependArgs: [pods]\n  appendArgs: [alone]\n  options:\n  - {name: output, default: name}\ndefaults:\n- command: delete\n  options:\n  - {name: interactive, default: "true"}\n' > rc.yaml
  % kubectl delete cm settings
  < n
  % kubectl delete cm settings --interactive=false --dry-run=client
  $ KUBECTL_KUBERC=false kubectl k1
  error: unknown command "k1" for "kubectl"

  Did you mean this?
          cp
  [1]
  $ KUBERC=off kubectl k1
  error: unknown command "k1" for "kubectl"

  Did you mean this?
          cp
  [1]
  $ unset KUBERC
  $ kubectl run
  error: required flag(s) "image" not set
  [1]
  $ kubectl run x
  error: required flag(s) "image" not set
  [1]
  $ kubectl run X --image=nginx
  The Pod "X" is invalid:
  * metadata.name: Invalid value: "X": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  * spec.containers[0].name: Invalid value: "X": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl run x --image=
  error: --image is required
  [1]
  $ kubectl run x --image='bad image'
  error: invalid image name "bad image": invalid reference format
  [1]
  $ kubectl run x --image=nginx --restart=Foo
  error: invalid restart policy: Foo, valid values are: Always, OnFailure, Never
  [1]
  $ kubectl run x --image=nginx --restart=OnFailure --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: x
    name: x
  spec:
    containers:
    - image: nginx
      name: x
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: OnFailure
  status: {}
  $ kubectl run x --image=nginx --port=x
  error: --port must be a number
  [1]
  $ kubectl run x --image=nginx --port=99999
  The Pod "x" is invalid: spec.containers[0].ports[0].containerPort: Invalid value: 99999: must be between 1 and 65535, inclusive
  [1]
  $ kubectl run x --image=nginx --port=80 --expose --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: x
    name: x
  spec:
    containers:
    - image: nginx
      name: x
      ports:
      - containerPort: 80
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: x
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      run: x
  status:
    loadBalancer: {}
  $ kubectl run x --image=nginx --expose
  error: --port must be set when exposing a service
  [1]
  $ kubectl run x --image=nginx --env=A
  error: invalid env: A
  [1]
  $ kubectl run x --image=nginx --env=A=B --env=C=D=E --labels=a=b,c=d --annotations=x=y --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    annotations:
      x: "y"
    labels:
      a: b
      c: d
    name: x
  spec:
    containers:
    - env:
      - name: A
        value: B
      - name: C
        value: D=E
      image: nginx
      name: x
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  $ kubectl run x --image=nginx --labels=a
  error: unexpected label spec: a
  [1]
  $ kubectl run x --image=nginx --overrides='{"spec":{"nodeName":"worker-1"}}' --dry-run=client -o jsonpath='{.spec.nodeName}'
  worker-1
  $ kubectl run x --image=nginx --overrides='{'
  error: Invalid JSON Patch
  [1]
  $ kubectl run x --image=nginx --overrides='[{"op":"add","path":"/spec/nodeName","value":"n"}]' --override-type=json --dry-run=client -o jsonpath='{.spec.nodeName}'
  n
  $ kubectl run x --image=nginx --overrides='{}' --override-type=foo
  error: invalid override type: foo
  [1]
  $ kubectl run x --image=nginx --image-pull-policy=Foo
  error: invalid image pull policy: Foo, valid values are: Always, IfNotPresent, Never
  [1]
  $ kubectl run x --image=nginx --image-pull-policy=Never --dry-run=client -o jsonpath='{.spec.containers[0].imagePullPolicy}'
  Never
  $ kubectl run x --image=busybox:1.36 --command
  pod/x created
  $ kubectl run x --image=busybox:1.36 --command --dry-run=client -o jsonpath='{.spec.containers[0]}' -- a b
  {"command":["a","b"],"image":"busybox:1.36","name":"x","resources":{}}
  $ kubectl run x --image=busybox:1.36 --dry-run=client -o jsonpath='{.spec.containers[0].args}' a b
  ["a","b"]
  $ kubectl run x --image=busybox:1.36 --rm -- true
  error: --rm should only be used for attached containers
  [1]
  $ kubectl run x --image=busybox:1.36 --rm -i --restart=Always -- true
  Error from server (AlreadyExists): pods "x" already exists
  [1]
  $ kubectl run x --image=busybox:1.36 --rm -i --restart=Never -- echo hi
  Error from server (AlreadyExists): pods "x" already exists
  [1]
  $ kubectl run x --image=busybox:1.36 --rm --attach --restart=Never -- sh -c 'exit 3'
  Error from server (AlreadyExists): pods "x" already exists
  [1]
  $ kubectl run x --image=busybox:1.36 --tty
  error: -i/--stdin is required for containers with -t/--tty=true
  [1]
  $ kubectl run x --image=busybox:1.36 -it --dry-run=client
  error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
  [1]
  $ kubectl run x --image=busybox:1.36 --privileged --dry-run=client -o jsonpath='{.spec.containers[0].securityContext}'
  {"privileged":true}
  $ kubectl run x --image=nginx:1.27 -l app=x -o name
  Error from server (AlreadyExists): pods "x" already exists
  [1]
  $ kubectl run x --image=nginx:1.27
  Error from server (AlreadyExists): pods "x" already exists
  [1]
  $ kubectl run x y --image=nginx
  Error from server (AlreadyExists): pods "x" already exists
  [1]
  $ kubectl run x --image=nginx --pod-running-timeout=0s
  error: --pod-running-timeout must be higher than zero
  [1]
  $ kubectl debug
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug alone
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug nope --image=busybox:1.36
  Error from server (NotFound): pods "nope" not found
  [1]
  % kubectl debug alone --image=busybox:1.36 -- true
  $ kubectl debug alone --image=busybox:1.36 -c dbg --target=nope
  Targeting container "nope". If you don't see processes from this container it may be because the container runtime doesn't support this feature.
  The Pod "alone" is invalid: spec.ephemeralContainers[1].targetContainerName: Not found: "nope"
  [1]
  $ kubectl debug alone --image=busybox:1.36 --profile=foo
  error: unknown profile: foo
  [1]
  $ kubectl debug alone --image=busybox:1.36 --copy-to=copy --dry-run
  error: unknown flag: --dry-run
  See 'kubectl debug --help' for usage.
  [1]
  % kubectl debug alone --image=busybox:1.36 --copy-to=copy -- sleep 5
  $ kubectl get pod copy -o jsonpath='{.spec.containers[*].name}' | sed 's/debugger-[a-z0-9]*/D/'
  c D
  $ kubectl debug alone --copy-to=copy2 --set-image=c=nginx:1.27 --same-node
  $ kubectl debug alone --copy-to=copy2 --set-image=*=nginx:1.27
  Error from server (AlreadyExists): pods "copy2" already exists
  [1]
  $ kubectl debug alone --set-image=c=nginx
  error: --set-image may only be used with --copy-to.
  [1]
  % kubectl debug alone --image=x --share-processes=false
  $ kubectl debug alone --same-node --image=x
  error: --same-node may only be used with --copy-to.
  [1]
  $ kubectl debug alone --replace --image=x
  error: --replace may only be used with --copy-to.
  [1]
  % kubectl debug alone --copy-to=alone --image=busybox:1.36
  $ kubectl debug alone --copy-to=c3 --container=c -- echo hi
  $ kubectl debug alone --copy-to=c4 --container=nope -- echo hi
  error: you must specify image when creating new container
  [1]
  $ kubectl debug node/worker-1
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug node/nope --image=busybox:1.36
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl debug node/worker-1 --image=busybox:1.36 --profile=sysadmin -- true | sed 's/worker-1-[a-z0-9]*/N/'
  Creating debugging pod node-debugger-N with container debugger on node worker-1.
  $ kubectl debug deploy/web --image=busybox:1.36
  error: "apps/v1, Kind=Deployment" not supported by debug
  [1]
  $ kubectl debug alone --image=busybox:1.36 --custom=nope.json
  error: must pass a container spec json file for custom profile: open nope.json: no such file or directory
  [1]
  $ printf '{"securityContext":{"runAsUser":5}}' > cust.json; kubectl debug alone --image=busybox:1.36 --custom=cust.json -c cust1 --profile=general -- true; kubectl get pod alone -o jsonpath='{.spec.ephemeralContainers[?(@.name=="cust1")].securityContext.runAsUser}'
  5
  $ kubectl debug alone --image=busybox:1.36 -c c
  The Pod "alone" is invalid: spec.ephemeralContainers[3].name: Duplicate value: "c"
  [1]
  $ kubectl debug alone --image=busybox:1.36 --env=A=B -q -- true
  $ kubectl explain
  error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.
  [1]
  $ kubectl explain nosuch
  the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl explain pod.nope
  KIND:       Pod
  VERSION:    v1

  error: field "nope" does not exist
  [1]
  $ kubectl explain pod.spec.nope.x
  KIND:       Pod
  VERSION:    v1

  error: field "x" does not exist
  [1]
  $ kubectl explain pods pods
  error: We accept only this format: explain RESOURCE
  [1]
  $ kubectl explain pod --api-version=v2
  error: couldn't find resource for "/v2, Resource=pods"
  [1]
  $ kubectl explain deploy --api-version=apps/v1 | head -4
  GROUP:      apps
  KIND:       Deployment
  VERSION:    v1
  $ kubectl explain pod --output=foo
  error: unrecognized format: foo
  [1]
  $ kubectl explain pod.spec.containers.ports.containerPort | head -5
  KIND:       Pod
  VERSION:    v1

  FIELD: containerPort <integer>
  $ kubectl explain deploy.spec.replicas --recursive | head -5
  GROUP:      apps
  KIND:       Deployment
  VERSION:    v1

  FIELD: replicas <integer>
  $ kubectl explain hpa | head -4
  GROUP:      autoscaling
  KIND:       HorizontalPodAutoscaler
  VERSION:    v2
  $ kubectl explain cj.spec.schedule | head -5
  GROUP:      batch
  KIND:       CronJob
  VERSION:    v1

  FIELD: schedule <string>
  $ kubectl proxy --port=x
  error: invalid argument "x" for "-p, --port" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl proxy --help' for usage.
  [1]
  % kubectl proxy --port=8017 > px.log 2>&1 & sleep 1; curl -s localhost:8017/api/v1/namespaces/default/configmaps/settings | jq -r .data.mode; curl -s -o /dev/null -w '%{http_code}\n' localhost:8017/api/v1/namespaces/default/pods/alone/exec; curl -s localhost:8017/x | head -3; kill %1; wait; cat px.log
  % kubectl proxy --port=8018 --api-prefix=/k8s > px.log 2>&1 & sleep 1; curl -s localhost:8018/k8s/api/v1/namespaces/default | jq -r .kind; curl -s -o /dev/null -w '%{http_code}\n' localhost:8018/api; kill %1; wait
  % mkdir www; echo hello > www/i.txt; kubectl proxy --port=8019 --www=www > px.log 2>&1 & sleep 1; curl -s localhost:8019/static/i.txt; curl -s localhost:8019/static/nope; curl -s localhost:8019/static/; kill %1; wait; cat px.log
  % kubectl proxy --port=8020 --www=www --www-prefix=/w/ --reject-methods='POST,PUT' > px.log 2>&1 & sleep 1; curl -s localhost:8020/w/i.txt; curl -s -X POST -o /dev/null -w '%{http_code}\n' localhost:8020/api; kill %1; wait
  % kubectl proxy --unix-socket=/tmp/kp.sock > px.log 2>&1 & sleep 1; curl -s --unix-socket /tmp/kp.sock http://x/version | jq -r .major; kill %1; wait; cat px.log
