Every command with its flags: usual, empty, wrong, twice, with what is there and what is not
  % export KUBE_EDITOR=true
  % cp /root/.kube/config /root/cfg.bak; printf 'A=1\nB=2\n' > e.env; mkdir k; printf 'resources: [cm.yaml]\nnamePrefix: p-\n' > k/kustomization.yaml; : > empty.yaml; printf 'a: [\n' > bad.yaml
  % cat > cm.yaml <<'Y'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   a: "1"
  > Y
  % cp cm.yaml k/cm.yaml; cp cm.yaml cm.bak; sed 's/conf/new/' cm.yaml > new.yaml
  % cat > rbac.yaml <<'Y'
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: Role
  > metadata: {name: r}
  > rules:
  > - {apiGroups: [""], resources: [pods], verbs: [get]}
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: RoleBinding
  > metadata: {name: rb}
  > roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: r}
  > subjects:
  > - {kind: User, name: bob, apiGroup: rbac.authorization.k8s.io}
  > Y
  % cat > base.yaml <<'Y'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web, labels: {app: web}}
  > spec:
  >   replicas: 2
  >   selector: {matchLabels: {app: web}}
  >   template:
  >     metadata: {labels: {app: web}}
  >     spec: {containers: [{name: nginx, image: "nginx:1.27"}]}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: web, labels: {app: web}}
  > spec: {selector: {app: web}, ports: [{port: 80}], clusterIP: 10.96.0.77}
  > ---
  > apiVersion: v1
  > kind: Secret
  > metadata: {name: sec}
  > stringData: {b: "2"}
  > ---
  > apiVersion: v1
  > kind: ServiceAccount
  > metadata: {name: bot}
  > ---
  > apiVersion: batch/v1
  > kind: CronJob
  > metadata: {name: tick}
  > spec: {schedule: "0 0 1 1 *", suspend: true, jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: "busybox:1.36", command: [sleep, "100000"]}]}}}}}
  > Y
  % printf 'kubectl replace -f base.yaml --force=false; kubectl replace -f rbac.yaml; kubectl replace -f cm.bak || kubectl apply -f cm.bak; kubectl delete cm/new --ignore-not-found; kubectl uncordon worker-2; kubectl taint node worker-2 a-; kubectl label cm conf a- zz-; kubectl annotate cm conf a-; kubectl delete pod -l app=none' > reset.sh
  % kubectl create -f base.yaml; kubectl create -f rbac.yaml; kubectl apply -f cm.yaml; kubectl run box --image=busybox:1.36 -- sleep 100000
  % sleep 8
  $ kubectl delete cm/conf --wait=true --now < /dev/null
  configmap "conf" deleted from default namespace
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl auth reconcile -f cm.yaml --recursive=maybe --dry-run=server -o name < /dev/null
  error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl auth reconcile --help' for usage.
  [1]
  $ kubectl debug node/worker-9 --image=busybox:1.36 --copy-to='' < /dev/null
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl delete cm/conf --filename=empty.yaml extra < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --allow-missing-template-keys --allow-missing-template-keys=false < /dev/null
  deployment.apps/web condition met
  $ kubectl describe cm conf --recursive maybe -o wide < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl describe --help' for usage.
  [1]
  $ kubectl exec deploy/nope -- ls --filename=nope.yaml --container=x < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl label cm conf a=b --all=true < /dev/null
  configmap/conf labeled
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create deployment web --image=nginx:1.27 --replicas=x -o yaml < /dev/null
  error: invalid argument "x" for "-r, --replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s -l='a b' < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  % kubectl create namespace n1 --dry-run=true < /dev/null
  $ kubectl cordon worker-2 -l -o name < /dev/null
  error: cannot specify both a node name and a --selector option
  See 'kubectl cordon -h' for help and examples
  [1]
  % kubectl annotate cm conf zz- --output=json < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl rollout undo deploy/web --dry-run=none --selector=x < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl create deployment d1 --image=nginx:1.27 --- < /dev/null
  error: bad flag syntax: ---
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl apply view-last-applied cm nope -l='a==b,c!=d' < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl scale deploy/web --dry-run=true < /dev/null
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl annotate cm nope a=b -R maybe < /dev/null
  error: all resources must be specified before annotation changes: maybe
  [1]
  $ kubectl set env deploy/nope A=1 --selector==x --as < /dev/null
  error: flag needs an argument: --as
  See 'kubectl set env --help' for usage.
  [1]
  $ kubectl certificate approve csr1 --force=1 -o jsonpath={.kind} < /dev/null
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "csr1" not found
  [1]
  $ kubectl rollout status deploy/web --selector='a b' < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl create service clusterip  a b c d --kuberc=cm.yaml < /dev/null
  error occurred while applying preferences kuberc error kuberc: no valid preferences found in cm.yaml, use --v=5 to see details
  [1]
  $ kubectl create poddisruptionbudget  --cluster=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create poddisruptionbudget -h' for help and examples
  [1]
  $ kubectl expose rc x --external-ip 1.2.3.4 --dry-run=client -o json < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  $ kubectl create secret generic  -v < /dev/null
  error: flag needs an argument: 'v' in -v
  See 'kubectl create secret generic --help' for usage.
  [1]
  $ kubectl get cm conf --watch=x < /dev/null
  error: invalid argument "x" for "-w, --watch" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl create secret generic s2 --from-literal=a=1 --show-managed-fields=false extra < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create secret generic -h' for help and examples
  [1]
  $ kubectl create secret docker-registry  --as= < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create secret docker-registry -h' for help and examples
  [1]
  % kubectl create service loadbalancer l1 --tcp=80 --field-manager='a b' -o yaml < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create job  a b c d --token=bad < /dev/null
  error: exactly one NAME is required, got 4
  See 'kubectl create job -h' for help and examples
  [1]
  $ kubectl delete cm/conf --filename=- --now=1 < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl get all --kustomize=. < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  % kubectl create service loadbalancer l1 --tcp=80 --dry-run < /dev/null
  $ kubectl get all --output=name --raw < /dev/null
  error: flag needs an argument: --raw
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get all --watch=maybe < /dev/null
  error: invalid argument "maybe" for "-w, --watch" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  % kubectl expose deploy web --port=80 --name=w2 --show-managed-fields --dry-run=client -o json < /dev/null
  $ kubectl rollout undo deploy/nope --selector='' < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl get all --subresource status --as=a --as-user-extra=x < /dev/null
  error: subresource cannot be used when bulk resources are specified
  [1]
  $ kubectl create role r1 --verb=get,list --resource=pods --field-manager < /dev/null
  error: flag needs an argument: --field-manager
  See 'kubectl create role --help' for usage.
  [1]
  $ kubectl taint node worker-9 a=b:NoSchedule --all=false extra < /dev/null
  error: all resources must be specified before taint changes: extra
  [1]
  $ kubectl logs pod/nope -c x --insecure-skip-tls-verify-backend maybe < /dev/null
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl get svc,cm --recursive=1 --recursive=TRUE < /dev/null
  NAME                 TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
  service/kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   92s
  service/web          ClusterIP   10.96.0.77   <none>        80/TCP    56s
  
  NAME                         DATA   AGE
  configmap/conf               1      35s
  configmap/kube-root-ca.crt   1      88s
  $ kubectl create service externalname e1 --external-name=a.com --output='jsonpath-as-json={.x}' --warnings-as-errors=x < /dev/null
  error: invalid argument "x" for "--warnings-as-errors" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl create service externalname --help' for usage.
  [1]
  $ kubectl create serviceaccount bot -o=name < /dev/null
  error: failed to create serviceaccount: serviceaccounts "bot" already exists
  [1]
  $ kubectl create deployment  a b c d --username=x --password=y < /dev/null
  error: required flag(s) "image" not set
  [1]
  $ kubectl apply set-last-applied -f cm.yaml --filename=cm.yaml < /dev/null
  error: no last-applied-configuration annotation found on resource: conf, to create the annotation, run the command with --create-annotation
  [1]
  $ kubectl scale deploy/web --replicas=2 --timeout < /dev/null
  error: flag needs an argument: --timeout
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl set env deploy web --list --template='' --dry-run=client -o json < /dev/null
  error: --list and --output may not be specified together
  [1]
  $ kubectl create serviceaccount sa1 --save-config=TRUE -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl events --for pod/nope -o='go-template={{.kind}}' < /dev/null
  No events found in default namespace.
  $ kubectl create secret generic sec --from-literal=a=1 --from-literal==x --type=true < /dev/null
  error: invalid literal source =x, expected key=value
  [1]
  $ kubectl label cm conf a=b --all-namespaces= < /dev/null
  error: invalid argument "" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl label --help' for usage.
  [1]
  $ kubectl get cm conf --as=bob < /dev/null
  Error from server (Forbidden): configmaps "conf" is forbidden: User "bob" cannot get resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --selector=a=b < /dev/null
  poddisruptionbudget.policy/p1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  % kubectl set env deploy/web A=1 --all=TRUE -o json < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl logs pod/nope -c x --prefix=TRUE < /dev/null
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl apply -f nope.yaml --openapi-patch=true --prune=1 < /dev/null
  error: all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If you did not mean to prune all resources, specify a label selector
  [1]
  $ kubectl apply -f nope.yaml --selector='a b' < /dev/null
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl run r1 --image=nginx:1.27 --image=UPPER --image=a=b < /dev/null
  error: invalid image name "a=b": invalid reference format
  [1]
  $ kubectl rollout restart deploy nope --filename cm.yaml < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl create serviceaccount sa1 --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl create serviceaccount --help' for usage.
  [1]
  $ kubectl set subject rolebinding rb --user=al --dry-run='' < /dev/null
  error: Invalid dry-run value (). Must be "none", "server", or "client".
  [1]
  $ kubectl annotate cm conf zz- --output='jsonpath-as-json={.x}' extra < /dev/null
  error: all resources must be specified before annotation changes: extra
  [1]
  $ kubectl kustomize nope --output -o jsonpath={.kind} < /dev/null
  error: specify one path to kustomization.yaml
  [1]
  $ kubectl label cm conf a=b --output=yaml --show-managed-fields= < /dev/null
  error: invalid argument "" for "--show-managed-fields" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl label --help' for usage.
  [1]
  % kubectl create cronjob cj1 --image=busybox:1.36 --schedule="*/5 * * * *" --dry-run --schedule=1 < /dev/null
  $ kubectl apply -f new.yaml --kustomize=nope --vmodule=a=1 < /dev/null
  error: only one of -f or -k can be specified
  [1]
  $ kubectl annotate cm conf zz- --field-selector='' --dry-run= < /dev/null
  error: Invalid dry-run value (). Must be "none", "server", or "client".
  [1]
  $ kubectl config get-contexts  -o=wide < /dev/null
  error: --output wide is not available in kubectl config get-contexts; resetting to default output format
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --show-managed-fields < /dev/null
  clusterrolebinding.rbac.authorization.k8s.io/crb1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl taint  a b c d --as < /dev/null
  error: flag needs an argument: --as
  See 'kubectl taint --help' for usage.
  [1]
  $ kubectl rollout history deploy/nope --kustomize k < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl expose rc x --selector=a=b < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --dry-run=Client < /dev/null
  error: Invalid dry-run value (Client). Must be "none", "server", or "client".
  [1]
  $ kubectl debug node/worker-9 --image=busybox:1.36 --custom='' < /dev/null
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --key='' < /dev/null
  error: key and cert must be specified
  [1]
  $ kubectl rollout undo deploy/web --dry-run=true --as < /dev/null
  error: flag needs an argument: --as
  See 'kubectl rollout undo --help' for usage.
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --selector app=web < /dev/null
  poddisruptionbudget.policy/p1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl debug nope --image=busybox:1.36 --image-pull-policy=x < /dev/null
  error: invalid image pull policy: x
  [1]
  $ kubectl set resources deploy nope --limits=cpu=1 --requests=cpu=2,memory=x < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl create serviceaccount sa1 --save-config=maybe < /dev/null
  error: invalid argument "maybe" for "--save-config" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create serviceaccount --help' for usage.
  [1]
  $ kubectl logs pod/nope -c x --tail 1 -o wide < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl apply -f cm.yaml --allow-missing-template-keys maybe extra < /dev/null
  error: Unexpected args: [maybe extra]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl run box --image=nginx:1.27 --restart='' < /dev/null
  Error from server (AlreadyExists): pods "box" already exists
  [1]
  % kubectl run r1 --image=nginx:1.27 --wait=1 --dry-run=client -o yaml < /dev/null
  $ kubectl delete cm/conf --all-namespaces maybe --request-timeout=1 < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl config unset contexts.nope --proxy-url=http://127.0.0.1:1 < /dev/null
  Property "contexts.nope" unset.
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  % kubectl annotate cm conf a=b --all-namespaces=false --dry-run=client -o yaml < /dev/null
  $ kubectl config get-contexts  --output=name < /dev/null
  kubernetes-admin@kubernetes
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl expose deploy/nope --port=80 --filename=nope.yaml -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl taint node worker-2 a=b:NoSchedule --template='{{' < /dev/null
  error: error parsing template {{, template: output:1: unclosed action
  [1]
  $ kubectl run r1 --image=nginx:1.27 --vmodule=x < /dev/null
  error: invalid argument "x" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl run r1 --image=nginx:1.27 -R=maybe -o name < /dev/null
  error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl run --help' for usage.
  [1]
  % kubectl annotate cm conf a=b --allow-missing-template-keys=1 -o json < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl apply -f new.yaml -k=k --kustomize='' < /dev/null
  configmap/new created
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --allow-missing-template-keys=true < /dev/null
  poddisruptionbudget.policy/p1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl rollout pause deploy/nope --output=nope < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl scale deploy nope --replicas=2 --as-group=x < /dev/null
  error: requesting uid, groups or user-extra for kubernetes-admin without impersonating a user
  [1]
  $ kubectl rollout restart deploy/web -R=false -o name < /dev/null
  deployment.apps/web
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl rollout undo deploy/nope --selector='!x' --dry-run=server < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl rollout resume deploy/web -o=kyaml --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl rollout resume --help' for usage.
  [1]
  $ kubectl config set-cluster  -Z < /dev/null
  error: unknown shorthand flag: 'Z' in -Z
  See 'kubectl config set-cluster --help' for usage.
  [1]
  $ kubectl patch cm nope -p '{"data":{"a":"2"}}' --output=yaml --output=name < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  % kubectl annotate cm conf zz- --field-manager me --profile-output=y < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create clusterrolebinding  --kuberc=nope < /dev/null
  error occurred while applying preferences kuberc error kuberc: open nope: no such file or directory
  [1]
  $ kubectl drain worker-2 --dry-run=client --dry-run=true --dry-run=client -o yaml < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl drain --help' for usage.
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --user=a=b -o jsonpath={.kind} < /dev/null
  ClusterRoleBinding
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl annotate cm conf a=b --output=wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl autoscale  --cluster=nope < /dev/null
  error: required flag(s) "max" not set
  [1]
  $ kubectl create cronjob  a b c d --vmodule= < /dev/null
  error: required flag(s) "image", "schedule" not set
  [1]
  $ kubectl explain nope --max-depth=1 < /dev/null
  error: --max-depth requires --recursive
  [1]
  $ kubectl create service clusterip web --tcp=80:8080 --dry-run client --password=x < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create service clusterip -h' for help and examples
  [1]
  $ kubectl delete cm zz --output=go-template -o json < /dev/null
  error: unexpected -o output mode: json. We only support '-o name'
  [1]
  $ kubectl config get-contexts  a b c d --help=x < /dev/null
  error: invalid argument "x" for "-h, --help" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl config get-contexts --help' for usage.
  [1]
  $ kubectl kustomize nope --network=false --helm-api-versions= < /dev/null
  error: must build at directory: not a valid directory: evalsymlink failure on 'nope' : lstat /root/lab/nope: no such file or directory
  [1]
  $ kubectl create rolebinding rb1 --role=r --user=bob --output=custom-columns=N:.kind --output=go-template-file=nope < /dev/null
  error: error reading --template nope, open nope: no such file or directory
  [1]
  $ kubectl expose deploy/nope --port=80 --port=80 -o jsonpath={.kind} < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl diff -f new.yaml --force-conflicts maybe -o yaml < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl create job j1 --image=busybox:1.36 --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl create job --help' for usage.
  [1]
  $ kubectl get all --template='' -o jsonpath={.kind} < /dev/null
  List
  $ kubectl set image deploy web x=y -o=kyaml < /dev/null
  error: unable to find container named "x"
  [1]
  $ kubectl run r1 --image=nginx:1.27 --timeout=1s --template= < /dev/null
  pod/r1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  % kubectl create configmap cm1 --from-literal=a=1 --output=json < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create deployment d1 --image=nginx:1.27 --output=plaintext-openapiv2 --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl apply -f new.yaml --force-conflicts=true --force-conflicts maybe < /dev/null
  error: Unexpected args: [maybe]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl config get-contexts nope -AA < /dev/null
  error: unknown shorthand flag: 'A' in -AA
  See 'kubectl config get-contexts --help' for usage.
  [1]
  $ kubectl attach nope -c c --pod-running-timeout < /dev/null
  error: flag needs an argument: --pod-running-timeout
  See 'kubectl attach --help' for usage.
  [1]
  $ kubectl create quota q1 --hard=pods=5 --show-managed-fields -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl set env deploy/nope A=1 --from=cronjob/nope < /dev/null
  Error from server (NotFound): cronjobs.batch "nope" not found
  [1]
  $ kubectl set serviceaccount deploy web bot --dry-run=client --dry-run=server -o name < /dev/null
  deployment.apps/web
  $ kubectl set image deploy web x=y --kustomize k -o yaml < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl set selector svc web app=web2 --as < /dev/null
  error: flag needs an argument: --as
  See 'kubectl set selector --help' for usage.
  [1]
  $ kubectl set subject rolebinding nope --user=al -l --kuberc=nope < /dev/null
  error occurred while applying preferences kuberc error kuberc: open nope: no such file or directory
  [1]
  $ kubectl kustomize k --env==x --env A=1 < /dev/null
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: p-conf
  $ kubectl get deploy nope --output --dry-run=client -o json < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl create deployment web --image=nginx:1.27 --port='' -o name < /dev/null
  error: invalid argument "" for "--port" flag: strconv.ParseInt: parsing "": invalid syntax
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl rollout pause deploy/web --output=go-template-file=nope < /dev/null
  error: error reading --template nope, open nope: no such file or directory
  [1]
  $ kubectl create secret generic s2 --from-literal=a=1 --type=ClusterIP --dry-run=client -o yaml < /dev/null
  apiVersion: v1
  data:
    a: MQ==
  kind: Secret
  metadata:
    name: s2
  type: ClusterIP
  $ kubectl create service clusterip c1 --tcp=80 --clusterip=x < /dev/null
  error: failed to create ClusterIP service: Service "c1" is invalid: spec.clusterIPs[0]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
  [1]
  $ kubectl get pods --raw=/api < /dev/null
  error: arguments may not be passed when --raw is specified
  [1]
  $ kubectl apply -f nope.yaml --all < /dev/null
  error: the path "nope.yaml" does not exist
  [1]
  % kubectl expose deploy web --port=80 --name=w2 --session-affinity='' --dry-run=client -o json < /dev/null
  $ kubectl rollout resume deploy/web --show-managed-fields maybe < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl label cm conf a=b --output='' < /dev/null
  configmap/conf labeled
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create quota q1 --hard=pods=5 --validate strict < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create quota -h' for help and examples
  [1]
  $ kubectl diff  --client-key=nope < /dev/null
  error: must specify one of -f and -k
  [2]
  $ kubectl create role r1 --verb=get,list --resource=pods --template '{{.kind}}' < /dev/null
  Role
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl port-forward nope 80 -v=x < /dev/null
  error: invalid argument "x" for "-v, --v" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl port-forward --help' for usage.
  [1]
  $ kubectl create service clusterip web --tcp=80:8080 --save-config=false < /dev/null
  error: failed to create ClusterIP service: services "web" already exists
  [1]
  $ kubectl create service clusterip web --tcp=80:8080 --output=go-template --output=nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl cluster-info dump --output-directory=o1 > /dev/null --output=jsonpath= --output='jsonpath-as-json={.x}' < /dev/null
  $ kubectl get deploy nope --chunk-size=1 < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 -k=nope < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl create job j1 --image=busybox:1.36 --template='{{' -o name < /dev/null
  job.batch/j1
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl delete deploy nope --grace-period=5 -Z < /dev/null
  error: unknown shorthand flag: 'Z' in -Z
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl get deploy nope --selector=a=b < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl create service externalname e1 --external-name=a.com --output -o wide < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create service externalname -h' for help and examples
  [1]
  $ kubectl label cm conf zz- --output=json=x -o jsonpath={.kind} < /dev/null
  label "zz" not found.
  ConfigMap
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl expose deploy web --port=80 --name=w2 --= < /dev/null
  error: bad flag syntax: --=
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl set serviceaccount deploy nope bot --dry-run=client < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --key --warnings-as-errors=x < /dev/null
  error: Cannot read file a.crt, open a.crt: no such file or directory
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 --allow-missing-template-keys= -o name < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl set image --help' for usage.
  [1]
  $ kubectl create configmap cm1 --from-literal=a=1 --output=json=x -o yaml < /dev/null
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    creationTimestamp: "2026-11-22T23:51:58Z"
    name: cm1
    namespace: default
    resourceVersion: "502"
    uid: 9a9cfc4c-fcef-48c1-80f3-f38b3f2a678d
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl scale deploy/web --output=custom-columns= < /dev/null
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl set serviceaccount deploy nope bot --output=go-template -o jsonpath={.kind} < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl label cm nope a=b -f=empty.yaml --dry-run=server < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl get cm conf --field-selector=nope=1 < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl apply -f nope.yaml --cascade=orphan < /dev/null
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl set subject rolebinding rb --user=al --allow-missing-template-keys=maybe -o jsonpath={.kind} < /dev/null
  error: invalid argument "maybe" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl set subject --help' for usage.
  [1]
  $ kubectl create configmap conf --from-literal=a=1 --from-env-file < /dev/null
  error: flag needs an argument: --from-env-file
  See 'kubectl create configmap --help' for usage.
  [1]
  $ kubectl create serviceaccount bot --save-config=1 < /dev/null
  error: failed to create serviceaccount: serviceaccounts "bot" already exists
  [1]
  $ kubectl edit cm nope -o=go-template-file=nope < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl get svc,cm --show-managed-fields= --dry-run=client -o yaml < /dev/null
  error: invalid argument "" for "--show-managed-fields" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --field-selector=nope=1 < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl get nodes --server-print=false --server-print < /dev/null
  NAME            STATUS   ROLES           AGE     VERSION
  control-plane   Ready    control-plane   3m42s   v1.37.1
  worker-1        Ready    <none>          3m40s   v1.37.1
  worker-2        Ready    <none>          3m39s   v1.37.1
  $ kubectl annotate cm conf zz- --field-selector -o yaml < /dev/null
  error: all resources must be specified before annotation changes: yaml
  [1]
  $ kubectl delete cm/conf --timeout=5 < /dev/null
  error: invalid argument "5" for "--timeout" flag: time: missing unit in duration "5"
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl uncordon worker-2 --client-key=nope < /dev/null
  error: unable to read client-key nope for kubernetes-admin due to open nope: no such file or directory
  [1]
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --validate strict --allow-missing-template-keys=1 < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create clusterrole -h' for help and examples
  [1]
  $ kubectl edit cm nope --kustomize=. --save-config=1 < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl auth reconcile -f rbac.yaml --match-server-version=x < /dev/null
  error: invalid argument "x" for "--match-server-version" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl auth reconcile --help' for usage.
  [1]
  % kubectl label cm conf a=b --output=kyaml -o yaml < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create namespace n1 -o=json=x < /dev/null
  error: unable to match a printer suitable for the output format "json=x", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  % kubectl autoscale deploy web --max=5 --template '{{.kind}}' -o json < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl taint node worker-2 a=b:NoSchedule --output=go-template --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl taint --help' for usage.
  [1]
  $ kubectl annotate cm conf a=b -l='!x' --context= < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s --output='jsonpath={.metadata.name}' --dry-run=client -o yaml < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl edit cm --validate=x < /dev/null
  error: invalid - validate option "x"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --template='{{.kind}}' -o name < /dev/null
  clusterrolebinding.rbac.authorization.k8s.io/crb1
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl debug node/worker-9 --image=busybox:1.36 --arguments-only < /dev/null
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl auth reconcile -f cm.yaml --remove-extra-subjects=false --dry-run=server < /dev/null
  error: --dry-run=server for command reconcile is not supported yet
  [1]
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --validate=x -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl config set-context x9 --user=a=b -o name < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config set-context --help' for usage.
  [1]
  % kubectl create service nodeport np1 --tcp=80 --dry-run=false --dry-run=false < /dev/null
  $ kubectl create namespace default --field-manager extra < /dev/null
  Error from server (AlreadyExists): namespaces "default" already exists
  [1]
  $ kubectl get deploy nope --show-managed-fields=false < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl replace -f cm.yaml --cascade --cascade='' < /dev/null
  error: invalid cascade value (). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl set env deploy/web A=1 --filename=- < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl auth whoami  --show-managed-fields maybe < /dev/null
  ATTRIBUTE                                           VALUE
  Username                                            kubernetes-admin
  Groups                                              [kubeadm:cluster-admins system:authenticated]
  Extra: authentication.kubernetes.io/credential-id   [X509SHA256=8a4575d1528373bae43290a1253d28614b4cb9f2b4afbed1af3b04c1a88e853e]
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl set subject rolebinding rb --user=al --dry-run=client --filename=true < /dev/null
  error: the path "true" does not exist
  [1]
  $ kubectl auth can-i list nope --as=a --as-group=b < /dev/null
  Warning: the server doesn't have a resource type 'nope'
  
  no
  [1]
  $ kubectl create serviceaccount  -o < /dev/null
  error: flag needs an argument: 'o' in -o
  See 'kubectl create serviceaccount --help' for usage.
  [1]
  $ kubectl cp nope/x:/a b --retries 1 < /dev/null
  Error from server (NotFound): pods "x" not found
  [1]
  $ kubectl set env deploy web --list --selector='a==b,c!=d' < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl run box --image=nginx:1.27 --rm=maybe --wait < /dev/null
  error: invalid argument "maybe" for "--rm" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl delete cm zz --output=nope < /dev/null
  error: unexpected -o output mode: nope. We only support '-o name'
  [1]
  $ kubectl create service nodeport np1 --tcp=80 --tcp=80:x < /dev/null
  error: failed to create NodePort service: Service "np1" is invalid: [spec.ports[1].nodePort: Duplicate value: 30766, spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}]
  [1]
  $ kubectl cp nope:/a b --no-preserve=maybe < /dev/null
  error: invalid argument "maybe" for "--no-preserve" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl cp --help' for usage.
  [1]
  $ kubectl expose deploy/nope --port=80 --output=yaml extra < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl apply -f nope.yaml --server-side=true -o jsonpath={.kind} < /dev/null
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl rollout resume deploy/nope --output='' --output='jsonpath={.metadata.name}' < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl config get-clusters  --request-timeout=-1s < /dev/null
  NAME
  kubernetes
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  % kubectl create secret generic s2 --from-literal=a=1 --template='{{.kind}}' -v 1 < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl expose rc x --output=jsonpath= < /dev/null
  error: template format specified but no template given
  [1]
  $ kubectl logs nope --all-containers=maybe extra < /dev/null
  error: invalid argument "maybe" for "--all-containers" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl explain nope --max-depth=0 < /dev/null
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl apply set-last-applied -f new.yaml --show-managed-fields=true --template=true < /dev/null
  Error from server (NotFound): configmaps "new" not found
  [1]
  $ kubectl auth reconcile -f cm.yaml --disable-compression=x < /dev/null
  error: invalid argument "x" for "--disable-compression" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl auth reconcile --help' for usage.
  [1]
  $ kubectl delete cm zz -R < /dev/null
  Error from server (NotFound): configmaps "zz" not found
  [1]
  $ kubectl replace -f cm.yaml --output=custom-columns=N:.kind < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=N:.kind", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl exec deploy/nope -- ls --quiet -o json < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout restart deploy nope --field-manager me < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s --for delete --dry-run=client -o json < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --validate=x --group= < /dev/null
  error: invalid - validate option "x"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl annotate cm conf zz- --all-namespaces maybe --output= < /dev/null
  error: all resources must be specified before annotation changes: maybe
  [1]
  $ kubectl events  -o=go-template < /dev/null
  error: template format specified but no template given
  [1]
  $ kubectl cluster-info dump --output-directory=o1 > /dev/null -v=99999999999 < /dev/null
  error: invalid argument "99999999999" for "-v, --v" flag: strconv.ParseInt: parsing "99999999999": value out of range
  See 'kubectl cluster-info dump --help' for usage.
  [1]
  $ kubectl rollout history deploy/nope --filename --filename=. < /dev/null
  error: the path "--filename=." does not exist
  [1]
  $ kubectl create secret docker-registry s1 --docker-username=u --docker-password=p --from-file=a=cm.yaml < /dev/null
  error: failed to create secret Secret "s1" is invalid: data[.dockerconfigjson]: Required value
  [1]
  $ kubectl config view  --output=plaintext-openapiv2 extra < /dev/null
  error: unexpected arguments: [extra]
  See 'kubectl config view -h' for help and examples
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --target-port=80 --dry-run=client < /dev/null
  service/w3 exposed (dry run)
  $ kubectl create namespace default --show-managed-fields= < /dev/null
  error: invalid argument "" for "--show-managed-fields" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl create namespace --help' for usage.
  [1]
  $ kubectl config get-contexts  -o=jsonpath= --dry-run=client < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl config get-contexts --help' for usage.
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 --selector app=web --selector='a in (b' < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl kustomize nope --helm-debug maybe --v=2 < /dev/null
  error: specify one path to kustomization.yaml
  [1]
  $ kubectl label cm conf zz- --recursive= < /dev/null
  error: invalid argument "" for "-R, --recursive" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl label --help' for usage.
  [1]
  $ kubectl delete pods -l app=none --kustomize=k < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl explain pods --output='go-template={{.kind}}' < /dev/null
  error: unrecognized format: go-template={{.kind}}
  [1]
  $ kubectl set env deploy/nope A=1 --all=maybe --dry-run=client -o json < /dev/null
  error: invalid argument "maybe" for "--all" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl set env --help' for usage.
  [1]
  $ kubectl run r1 --image=nginx:1.27 --cascade=orphan --request-timeout= < /dev/null
  pod/r1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl set image deploy web x=y --filename=nope.yaml --dry-run=client -o yaml < /dev/null
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl label cm conf zz- --show-managed-fields= < /dev/null
  error: invalid argument "" for "--show-managed-fields" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl label --help' for usage.
  [1]
  $ kubectl get nodes --ignore-not-found=maybe < /dev/null
  error: invalid argument "maybe" for "--ignore-not-found" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl delete pods -l app=none --all-namespaces=true -o wide < /dev/null
  error: unexpected -o output mode: wide. We only support '-o name'
  [1]
  $ kubectl autoscale deploy web --max=5 --cpu=50 --cpu=50% < /dev/null
  horizontalpodautoscaler.autoscaling/web autoscaled
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl debug node/worker-9 --image=busybox:1.36 --filename=. < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl create service nodeport np1 --tcp=80 --allow-missing-template-keys=1 < /dev/null
  service/np1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl get nodes --subresource=scale < /dev/null
  error: subresource cannot be used when bulk resources are specified
  [1]
  $ kubectl create job j1 --image=busybox:1.36 --validate='' extra < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create job -h' for help and examples
  [1]
  $ kubectl get pods --output -o name < /dev/null
  Error from server (NotFound): pods "name" not found
  [1]
  $ kubectl api-resources x --show-managed-fields=true --categories= < /dev/null
  error: unexpected arguments: [x]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl create priorityclass pc1 --value=10 --field-manager='a b' --output= < /dev/null
  priorityclass.scheduling.k8s.io/pc1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl debug nope --image=busybox:1.36 --share-processes= --share-processes=1 < /dev/null
  error: invalid argument "" for "--share-processes" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl cluster-info dump --output-directory=o1 > /dev/null --output='jsonpath={.metadata.name}' < /dev/null
  $ kubectl create configmap conf --from-literal=a=1 --append-hash maybe --namespace < /dev/null
  error: flag needs an argument: --namespace
  See 'kubectl create configmap --help' for usage.
  [1]
  $ kubectl debug nope --image=busybox:1.36 --same-node= < /dev/null
  error: invalid argument "" for "--same-node" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl rollout resume deploy/nope --show-managed-fields=1 --allow-missing-template-keys < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl create namespace n1 --certificate-authority=nope < /dev/null
  error: unable to read certificate-authority nope for kubernetes due to open nope: no such file or directory
  [1]
  $ kubectl cordon worker-9 --dry-run=client --dry-run=Client < /dev/null
  error: Invalid dry-run value (Client). Must be "none", "server", or "client".
  [1]
  $ kubectl config set users.u.token t --username=x --password=y < /dev/null
  Property "users.u.token" set.
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl uncordon worker-2 --dry-run=false --dry-run=client < /dev/null
  node/worker-2 already uncordoned (dry run)
  $ kubectl config delete-user nope --vmodule=x < /dev/null
  error: invalid argument "x" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl config delete-user --help' for usage.
  [1]
  $ kubectl wait  a b c d --warnings-as-errors < /dev/null
  error: unrecognized condition: []
  [1]
  $ kubectl get deploy nope --recursive < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl kustomize nope --env='' --env=A < /dev/null
  error: must build at directory: not a valid directory: evalsymlink failure on 'nope' : lstat /root/lab/nope: no such file or directory
  [1]
  $ kubectl drain worker-9 --ignore-daemonsets=1 < /dev/null
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl cluster-info dump --output-directory=o1 > /dev/null --pod-running-timeout='' -o json < /dev/null
  error: invalid argument "" for "--pod-running-timeout" flag: time: invalid duration ""
  See 'kubectl cluster-info dump --help' for usage.
  [1]
  $ kubectl delete pods -l app=none --filename=cm.yaml -oo < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl autoscale deploy nope --max=3 --memory=50% < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout pause deploy/web -l='!x' -o json < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl diff -f new.yaml --selector=app=web < /dev/null
  $ kubectl set resources deploy/web --limits=cpu=1 --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl set resources --help' for usage.
  [1]
  $ kubectl delete cm/conf --dry-run=server < /dev/null
  configmap "conf" deleted from default namespace (server dry run)
  $ kubectl drain worker-9 --skip-wait-for-delete-timeout=1 -o name < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl drain --help' for usage.
  [1]
  $ kubectl logs nope --tail=-1 < /dev/null
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl config delete-user nope -n=default < /dev/null
  error: cannot delete user nope, not in /root/.kube/config
  [1]
  % kubectl rollout undo deploy/web --kustomize='' --dry-run=client < /dev/null
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --output='jsonpath={.metadata.name}' --dry-run=client -o yaml < /dev/null
  error: Cannot read file a.crt, open a.crt: no such file or directory
  [1]
  $ kubectl create priorityclass pc1 --value=10 --output=jsonpath= --preemption-policy=1 < /dev/null
  error: template format specified but no template given
  [1]
  $ kubectl scale deploy/web --recursive=maybe --context= < /dev/null
  error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl create job j1 --image=busybox:1.36 --output=go-template-file=nope extra < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create job -h' for help and examples
  [1]
  $ kubectl scale deploy/web --replicas=2 -k='' < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl version x --output=plaintext-openapiv2 --output=x < /dev/null
  error: extra arguments: [x]
  [1]
  $ kubectl expose deploy web --port=80 --name=w2 --port='' < /dev/null
  error: couldn't find port via --port flag or introspection
  [1]
  $ kubectl taint node worker-2 a=b:NoSchedule --show-managed-fields=1 < /dev/null
  node/worker-2 tainted
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl run box --image=nginx:1.27 --env=1A=b < /dev/null
  error: invalid env: 1A=b
  [1]
  $ kubectl rollout resume deploy/web --filename=- --show-managed-fields < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl create service clusterip web --tcp=80:8080 --clusterip=10.96.0.200 < /dev/null
  error: failed to create ClusterIP service: services "web" already exists
  [1]
  $ kubectl set resources deploy/web --limits=cpu=1 --field-manager me --dry-run=client < /dev/null
  deployment.apps/web resource requirements updated (dry run)
  $ kubectl auth reconcile -f cm.yaml --output=nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  % kubectl config delete-cluster  -n nope < /dev/null
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl rollout history  a b c d --kubeconfig=cm.yaml < /dev/null
  error: error loading config file "cm.yaml": no kind "ConfigMap" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl set env deploy web --list --containers='' --dry-run=server < /dev/null
  Warning: Deployment/web does not have any containers matching ""
  $ kubectl events  --for=pod/web --for=a/ < /dev/null
  the server doesn't have a resource type "a"
  [1]
  $ kubectl set env deploy web --list --kustomize=nope < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl create cronjob cj1 --image=busybox:1.36 --schedule="*/5 * * * *" --save-config=maybe < /dev/null
  error: invalid argument "maybe" for "--save-config" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create cronjob --help' for usage.
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --allow-missing-template-keys=1 --dry-run=server < /dev/null
  error: Cannot read file a.crt, open a.crt: no such file or directory
  [1]
  $ kubectl label cm nope a=b --overwrite=false --dry-run=server < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl autoscale deploy nope --max=3 --save-config= --output < /dev/null
  error: invalid argument "" for "--save-config" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl autoscale --help' for usage.
  [1]
  $ kubectl config set  a b c d -v=99999999999 < /dev/null
  error: invalid argument "99999999999" for "-v, --v" flag: strconv.ParseInt: parsing "99999999999": value out of range
  See 'kubectl config set --help' for usage.
  [1]
  $ kubectl annotate cm conf a=b --filename=. < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl set env deploy web --list --template='{.x}' --context < /dev/null
  error: flag needs an argument: --context
  See 'kubectl set env --help' for usage.
  [1]
  $ kubectl api-resources  a b c d --insecure-skip-tls-verify < /dev/null
  error: unexpected arguments: [a b c d]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl set selector svc web app=web2 --filename=- --dry-run=server -o name < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl apply edit-last-applied cm nope --filename=cm.yaml --proxy-url=http://127.0.0.1:1 < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  % kubectl create service clusterip c1 --tcp=80 --save-config=TRUE --dry-run=1 < /dev/null
  $ kubectl set resources deploy/web --limits=cpu=1 --local=1 --dry-run=server < /dev/null
  error: you must specify resources by --filename when --local is set.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
  [1]
  $ kubectl set image deploy web x=y --local maybe < /dev/null
  error: all resources must be specified before image changes: maybe
  [1]
  $ kubectl create configmap conf --from-literal=a=1 --field-manager='' < /dev/null
  error: failed to create configmap: configmaps "conf" already exists
  [1]
  $ kubectl uncordon worker-2 --selector='a b' < /dev/null
  error: cannot specify both a node name and a --selector option
  See 'kubectl uncordon -h' for help and examples
  [1]
  $ kubectl cordon worker-9 --selector=a=b -o yaml < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl cordon --help' for usage.
  [1]
  $ kubectl replace -f cm.yaml --grace-period=5 < /dev/null
  error: --grace-period must have --force specified
  [1]
  $ kubectl expose deploy web --port=80 --name=w2 --recursive=maybe < /dev/null
  error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --labels=a=b --labels=-x=1 < /dev/null
  The Service "w3" is invalid: metadata.labels: Invalid value: "-x": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl create namespace  a b c d --vmodule=a=x < /dev/null
  error: invalid argument "a=x" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl create namespace --help' for usage.
  [1]
  $ kubectl expose deploy/nope --port=80 --target-port=80 < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl set env deploy web --list --filename=empty.yaml < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl create secret  a b c d --disable-compression < /dev/null
  error: unknown command "a b c d"
  See 'kubectl create secret -h' for help and examples
  [1]
  $ kubectl debug nope --image=busybox:1.36 --image-pull-policy Always --keep-readiness=1 < /dev/null
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl annotate cm conf zz- --local=TRUE < /dev/null
  error: can only use local files by -f rsrc.yaml or --filename=rsrc.json when --local=true is set
  [1]
  $ kubectl create token nobody --template='' -o json < /dev/null
  error: failed to create token: serviceaccounts "nobody" not found
  [1]
  $ kubectl patch  --kuberc=cm.yaml < /dev/null
  error occurred while applying preferences kuberc error kuberc: no valid preferences found in cm.yaml, use --v=5 to see details
  [1]
  $ kubectl delete cm zz --ignore-not-found=maybe --kuberc=cm.yaml < /dev/null
  error occurred while applying preferences kuberc error kuberc: no valid preferences found in cm.yaml, use --v=5 to see details
  [1]
  $ kubectl create  a b c d --vmodule=x < /dev/null
  error: invalid argument "x" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl create --help' for usage.
  [1]
  $ kubectl logs pod/nope -c x --all-pods=true < /dev/null
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  % kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --field-manager='a b' -o json < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create serviceaccount bot --save-config=false < /dev/null
  error: failed to create serviceaccount: serviceaccounts "bot" already exists
  [1]
  $ kubectl create -f new.yaml --raw='' extra < /dev/null
  error: Unexpected args: [extra]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl annotate cm nope a=b --kustomize --resource-version= < /dev/null
  error: the -k flag can't be used with -f or -R
  [1]
  $ kubectl set serviceaccount deploy web bot --kustomize=k < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl rollout restart deploy nope --output=yaml -o yaml < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl expose rc x --labels=a=b < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  $ kubectl kuberc  --kuberc=nope < /dev/null
  error occurred while applying preferences kuberc error kuberc: open nope: no such file or directory
  [1]
  $ kubectl api-resources  a b c d -h=x < /dev/null
  error: invalid argument "x" for "-h, --help" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl api-resources --help' for usage.
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --name nm --name < /dev/null
  error: flag needs an argument: --name
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl run r1 --image=nginx:1.27 --image-pull-policy Always --dry-run=client < /dev/null
  pod/r1 created (dry run)
  $ kubectl get nodes --filename=empty.yaml < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl expose deploy/nope --port=80 --external-ip=x --external-ip < /dev/null
  error: flag needs an argument: --external-ip
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl scale deploy/web --recursive=TRUE --recursive < /dev/null
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl create cronjob cj1 --image=busybox:1.36 --schedule="*/5 * * * *" --output=custom-columns= < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl config get-contexts nope --output=wide --kuberc=nope < /dev/null
  error occurred while applying preferences kuberc error kuberc: open nope: no such file or directory
  [1]
  $ kubectl create role r1 --verb=get,list --resource=pods --template='' --request-timeout=abc < /dev/null
  error: Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)
  [1]
  $ kubectl cluster-info dump > /dev/null --output='jsonpath={.metadata.name}' --output=go-template-file=nope < /dev/null
  error: error reading --template nope, open nope: no such file or directory
  [1]
  $ kubectl apply -f nope.yaml --filename < /dev/null
  error: flag needs an argument: --filename
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl kustomize nope --output=kyaml < /dev/null
  error: must build at directory: not a valid directory: evalsymlink failure on 'nope' : lstat /root/lab/nope: no such file or directory
  [1]
  $ kubectl edit cm nope --field-manager me < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl rollout history deploy/nope --show-managed-fields=false < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl taint node worker-2 zz- --all=true < /dev/null
  taint "zz" not found
  taint "zz" not found
  taint "zz" not found
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --recursive=TRUE < /dev/null
  service/w3 exposed
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl label cm conf zz- --list=1 < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl set selector svc nope a=b --output=custom-columns= --output=custom-columns= < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl label cm conf a=b --allow-missing-template-keys < /dev/null
  configmap/conf labeled
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl run box --image=nginx:1.27 --expose=1 --dry-run=client < /dev/null
  error: --port must be set when exposing a service
  [1]
  $ kubectl delete cm zz --wait=true -o yaml < /dev/null
  error: unexpected -o output mode: yaml. We only support '-o name'
  [1]
  $ kubectl kustomize k -e=1A=b --dry-run=client -o yaml < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl kustomize --help' for usage.
  [1]
  $ kubectl get all -o=kyaml --dry-run=client -o json < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl set env deploy/web A=1 --env='' extra < /dev/null
  error: all resources must be specified before environment changes: deploy/web A=1 extra
  [1]
  % kubectl scale deploy/web --replicas=2 --output=kyaml < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl certificate approve csr1 --template='{{.kind}}' < /dev/null
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "csr1" not found
  [1]
  $ kubectl create priorityclass pc1 --value=10 --allow-missing-template-keys maybe < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create priorityclass -h' for help and examples
  [1]
  $ kubectl get deploy nope --show-kind=true < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl debug nope --image=busybox:1.36 --keep-liveness= < /dev/null
  error: invalid argument "" for "--keep-liveness" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl get nodes --recursive < /dev/null
  NAME            STATUS   ROLES           AGE     VERSION
  control-plane   Ready    control-plane   5m39s   v1.37.1
  worker-1        Ready    <none>          5m37s   v1.37.1
  worker-2        Ready    <none>          5m36s   v1.37.1
  $ kubectl replace -f new.yaml --grace-period=0 < /dev/null
  error: --grace-period must have --force specified
  [1]
  $ kubectl delete cm zz --dry-run client --timeout=true < /dev/null
  error: invalid argument "true" for "--timeout" flag: time: invalid duration "true"
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl taint node worker-9 a=b:NoSchedule --output=custom-columns=N:.kind < /dev/null
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl config delete-cluster nope -v=0 < /dev/null
  error: cannot delete cluster nope, not in /root/.kube/config
  [1]
  $ kubectl logs pod/nope -c x --all-containers=false < /dev/null
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl wait pod/nope --for=condition=Ready --timeout=1s --for delete < /dev/null
  $ kubectl create service externalname e1 --external-name=a.com --output=jsonpath= < /dev/null
  error: template format specified but no template given
  [1]
  $ kubectl set resources deploy nope --limits=cpu=1 --recursive maybe < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  Error from server (NotFound): deployments.apps "maybe" not found
  [1]
  $ kubectl apply -f nope.yaml --output='go-template={{.kind}}' --dry-run=client -o yaml < /dev/null
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl top pod nope --selector app=web < /dev/null
  error: only one of NAME or selector can be provided
  [1]
  $ kubectl run r1 --image=nginx:1.27 --output='' -o name < /dev/null
  pod/r1
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl top node  --proxy-url=:: < /dev/null
  error: invalid 'proxy-url' "::" for cluster "kubernetes": could not parse: ::
  [1]
  $ kubectl cluster-info dump --output-directory=o1 > /dev/null --allow-missing-template-keys=true --allow-missing-template-keys= < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl cluster-info dump --help' for usage.
  [1]
  $ kubectl set image deploy/nope nginx=nginx:1.26 -f --dry-run=server < /dev/null
  error: the path "--dry-run=server" does not exist
  [1]
  $ kubectl describe cm nope --= < /dev/null
  error: bad flag syntax: --=
  See 'kubectl describe --help' for usage.
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --filename=- < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl auth reconcile -f rbac.yaml --allow-missing-template-keys= --allow-missing-template-keys=1 < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl auth reconcile --help' for usage.
  [1]
  $ kubectl get all --all-namespaces=maybe < /dev/null
  error: invalid argument "maybe" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl create service loadbalancer l1 --tcp=80 --allow-missing-template-keys maybe < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create service loadbalancer -h' for help and examples
  [1]
  $ kubectl taint node worker-2 a=b:NoSchedule --allow-missing-template-keys=1 -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl taint node worker-2 zz- --validate=warn < /dev/null
  error: taint "zz" not found
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --all maybe < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl create role r1 --verb=get,list --resource=pods --template='{.x}' < /dev/null
  {.x}
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl rollout undo deploy/web --selector='a in (b' < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl create priorityclass pc1 --value=10 --global-default=true --dry-run=client -o json < /dev/null
  {
      "kind": "PriorityClass",
      "apiVersion": "scheduling.k8s.io/v1",
      "metadata": {
          "name": "pc1"
      },
      "value": 10,
      "globalDefault": true,
      "preemptionPolicy": "PreemptLowerPriority"
  }
  $ kubectl set env deploy web --list --all=maybe -o json < /dev/null
  error: invalid argument "maybe" for "--all" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl set env --help' for usage.
  [1]
  $ kubectl kustomize . --env A=1 < /dev/null
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ kubectl scale deploy nope --replicas=2 --filename cm.yaml -o name < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl edit cm nope --recursive=false --save-config=x < /dev/null
  error: invalid argument "x" for "--save-config" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl edit --help' for usage.
  [1]
  $ kubectl version --client --output=jsonpath= < /dev/null
  error: --output must be 'yaml' or 'json'
  [1]
  $ kubectl replace -f cm.yaml --save-config=TRUE --dry-run=server < /dev/null
  configmap/conf replaced (server dry run)
  $ kubectl cp nope/x:/a b --no-preserve=maybe -o yaml < /dev/null
  error: invalid argument "maybe" for "--no-preserve" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl cp --help' for usage.
  [1]
  $ kubectl get deploy nope --raw=/version --raw='' < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl create token nobody --bound-object-uid=x --dry-run=client -o json < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl create token --help' for usage.
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --allow-missing-template-keys=maybe < /dev/null
  error: invalid argument "maybe" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create secret tls --help' for usage.
  [1]
  $ kubectl wait pod/nope --for=condition=Ready --timeout=1s --filename=bad.yaml --show-managed-fields=1 < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl taint node worker-2 a=b:NoSchedule --all=false --template=x < /dev/null
  x
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl config view x --flatten=maybe extra < /dev/null
  error: invalid argument "maybe" for "--flatten" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl config view --help' for usage.
  [1]
  $ kubectl kuberc set --section defaults --command get --option output=wide --name nm --dry-run=client < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl kuberc set --help' for usage.
  [1]
  $ kubectl label cm nope a=b --local= --local= < /dev/null
  error: invalid argument "" for "--local" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl label --help' for usage.
  [1]
  $ kubectl delete cm zz --kustomize=k -o json < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  % kubectl annotate cm conf zz- --all=TRUE -o json < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl apply -f cm.yaml --all=maybe < /dev/null
  error: invalid argument "maybe" for "--all" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl edit cm --output='jsonpath-as-json={.x}' --dry-run=client -o json < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl edit --help' for usage.
  [1]
  $ kubectl certificate deny csr1 --force=false < /dev/null
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "csr1" not found
  [1]
  $ kubectl kustomize . --helm-debug=false --dry-run=client -o json < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl kustomize --help' for usage.
  [1]
  $ kubectl create service loadbalancer l1 --tcp=80 --save-config=false --tcp=true < /dev/null
  error: strconv.ParseUint: parsing "true": invalid syntax
  [1]
  $ kubectl set subject rolebinding nope --user=al --filename=. --dry-run=server -o name < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl create token bot --bound-object-kind=x < /dev/null
  error: supported --bound-object-kind values are Node, Pod, Secret
  [1]
  $ kubectl logs nope --selector=app=web < /dev/null
  error: only a selector (-l) or a POD name is allowed
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl set subject rolebinding rb --user=al --local= -o name < /dev/null
  error: invalid argument "" for "--local" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl set subject --help' for usage.
  [1]
  $ kubectl get svc,cm --show-labels= < /dev/null
  error: invalid argument "" for "--show-labels" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl expose rc x --type=ClusterIP --template=x < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  $ kubectl certificate deny csr1 --template='{{.kind}}' --show-managed-fields=x < /dev/null
  error: invalid argument "x" for "--show-managed-fields" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl certificate deny --help' for usage.
  [1]
  $ kubectl get deploy nope --server-print= --server-print= < /dev/null
  error: invalid argument "" for "--server-print" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl top pod  --sort-by='{.spec.replicas}' --dry-run=client -o yaml < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl top pod --help' for usage.
  [1]
  $ kubectl patch cm nope -p '{"data":{"a":"2"}}' --kustomize='' -o wide < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl create service nodeport np1 --tcp=80 --save-config maybe extra < /dev/null
  error: exactly one NAME is required, got 3
  See 'kubectl create service nodeport -h' for help and examples
  [1]
  $ kubectl create serviceaccount bot --show-managed-fields --dry-run=client -o yaml < /dev/null
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: bot
  % kubectl set env deploy web --list --dry-run=true < /dev/null
  $ kubectl edit cm --filename='' < /dev/null
  Edit cancelled, no changes made.
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create configmap cm1 --from-literal=a=1 --dry-run='' < /dev/null
  error: Invalid dry-run value (). Must be "none", "server", or "client".
  [1]
  $ kubectl get all --template '{{.kind}}' < /dev/null
  List
  $ kubectl run box --image=nginx:1.27 --quiet=TRUE < /dev/null
  Error from server (AlreadyExists): pods "box" already exists
  [1]
  $ kubectl cluster-info dump --output-directory=o1 > /dev/null --all-namespaces=maybe extra < /dev/null
  error: invalid argument "maybe" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl cluster-info dump --help' for usage.
  [1]
  $ kubectl run box --image=nginx:1.27 --client-certificate=nope < /dev/null
  error: unable to read client-cert nope for kubernetes-admin due to open nope: no such file or directory
  [1]
  $ kubectl get deploy nope --allow-missing-template-keys maybe --allow-missing-template-keys= < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl replace -f new.yaml --recursive=maybe extra < /dev/null
  error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl replace --help' for usage.
  [1]
  $ kubectl rollout status deploy/nope --recursive= -o name < /dev/null
  error: invalid argument "" for "-R, --recursive" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl rollout status --help' for usage.
  [1]
  $ kubectl certificate deny c1 --force=1 --force= < /dev/null
  error: invalid argument "" for "--force" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl certificate deny --help' for usage.
  [1]
  $ kubectl create priorityclass pc1 --value=10 --value='' -o yaml < /dev/null
  error: invalid argument "" for "--value" flag: strconv.ParseInt: parsing "": invalid syntax
  See 'kubectl create priorityclass --help' for usage.
  [1]
  $ kubectl apply -f nope.yaml --validate='' < /dev/null
  error: invalid - validate option ""; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl logs nope --container=c < /dev/null
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl set image deploy web x=y --selector='!x' < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl annotate cm conf zz- --all-namespaces -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s --output=kyaml < /dev/null
  error: timed out waiting for the condition on configmaps/conf
  [1]
  $ kubectl set image deploy web x=y --kustomize=k --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl set image --help' for usage.
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --output='jsonpath-as-json={.x}' -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl replace -f new.yaml --recursive=false < /dev/null
  Error from server (NotFound): error when replacing "new.yaml": configmaps "new" not found
  [1]
  $ kubectl drain worker-9 --grace-period=x -o wide < /dev/null
  error: invalid argument "x" for "--grace-period" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl drain --help' for usage.
  [1]
  $ kubectl auth whoami  --show-managed-fields=1 --show-managed-fields= < /dev/null
  error: invalid argument "" for "--show-managed-fields" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl auth whoami --help' for usage.
  [1]
  $ kubectl certificate approve csr1 --show-managed-fields < /dev/null
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "csr1" not found
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --subresource status < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl top pod  --selector='a in (b' < /dev/null
  error: unable to parse requirement: found '', expected: ',' or ')'
  [1]
  $ kubectl expose deploy/nope --port=80 --dry-run='' --dry-run=server -o name < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl certificate deny csr1 --output=kyaml --output=plaintext-openapiv2 < /dev/null
  error: unable to match a printer suitable for the output format "plaintext-openapiv2", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl replace -f cm.yaml --raw=/api < /dev/null
  Error from server (MethodNotAllowed): the server does not allow this method on the requested resource
  [1]
  $ kubectl diff -f new.yaml --selector app=web < /dev/null
  $ kubectl autoscale deploy web --max=5 --output=custom-columns=N:.kind --kuberc=nope < /dev/null
  error occurred while applying preferences kuberc error kuberc: open nope: no such file or directory
  [1]
  $ kubectl describe pods nope --all-namespaces=1 --all-namespaces= < /dev/null
  error: invalid argument "" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl describe --help' for usage.
  [1]
  $ kubectl label cm conf zz- --field-selector='metadata.name!=x' -n=default < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl set resources deploy/web --limits=cpu=1 --selector='' < /dev/null
  deployment.apps/web resource requirements updated
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl set env deploy web --list --kustomize k < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl edit cm nope --output json --dry-run=client < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl edit --help' for usage.
  [1]
  $ kubectl create service nodeport np1 --tcp=80 --output=wide -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl taint node worker-2 a=b:NoSchedule --allow-missing-template-keys maybe --dry-run=server < /dev/null
  error: all resources must be specified before taint changes: maybe
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --field-selector='metadata.name!=x' < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --type=NodePort --dry-run= < /dev/null
  error: Invalid dry-run value (). Must be "none", "server", or "client".
  [1]
  $ kubectl apply edit-last-applied cm nope --validate=warn < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl logs pod/nope -c x --timestamps=1 extra < /dev/null
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl scale deploy nope --replicas=2 --output=custom-columns= --dry-run=server < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl apply -f cm.yaml --template='{.x}' < /dev/null
  Warning: resource configmaps/conf is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
  {.x}
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl delete deploy nope --all-namespaces=TRUE --dry-run=client -o json < /dev/null
  error: a resource cannot be retrieved by name across all namespaces
  [1]
  $ kubectl top pod  -l='a b' --context < /dev/null
  error: flag needs an argument: --context
  See 'kubectl top pod --help' for usage.
  [1]
  $ kubectl drain worker-9 --delete-emptydir-data < /dev/null
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl get all --recursive --dry-run=server < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl apply set-last-applied -f cm.yaml --show-managed-fields < /dev/null
  error: no last-applied-configuration annotation found on resource: conf, to create the annotation, run the command with --create-annotation
  [1]
  $ kubectl label cm conf zz- -R=TRUE < /dev/null
  label "zz" not found.
  configmap/conf not labeled
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --verb=get < /dev/null
  clusterrole.rbac.authorization.k8s.io/cr1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl set selector svc web app=web2 --output=jsonpath= -v=x < /dev/null
  error: invalid argument "x" for "-v, --v" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl set selector --help' for usage.
  [1]
  $ kubectl exec  a b c d --request-timeout= < /dev/null
  error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
  See 'kubectl exec -h' for help and examples
  [1]
  $ kubectl create ingress i1 --rule=a.com/x=web:80 --show-managed-fields < /dev/null
  ingress.networking.k8s.io/i1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl logs pod/nope -c x --all-containers --dry-run=client -o yaml < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl autoscale deploy web --max=5 --memory < /dev/null
  error: flag needs an argument: --memory
  See 'kubectl autoscale --help' for usage.
  [1]
  $ kubectl create secret generic sec --from-literal=a=1 --type=LoadBalancer --type=x < /dev/null
  error: failed to create secret secrets "sec" already exists
  [1]
  $ kubectl create role r1 --verb=get,list --resource=pods --resource-name='' --dry-run=client < /dev/null
  role.rbac.authorization.k8s.io/r1 created (dry run)
  $ kubectl rollout history deploy/nope --template='{.x}' < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl create rolebinding rb1 --role=r --user=bob --template --kubeconfig=nope < /dev/null
  --kubeconfig=nope
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl config view x --output=custom-columns=N:.kind --output=wide < /dev/null
  error: unexpected arguments: [x]
  See 'kubectl config view -h' for help and examples
  [1]
  $ kubectl kustomize k --helm-debug=TRUE < /dev/null
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: p-conf
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' -o=name extra < /dev/null
  configmap/conf
  Error from server (NotFound): configmaps "extra" not found
  [1]
  $ kubectl create service externalname e1 --external-name=a.com --allow-missing-template-keys=maybe --dry-run=x < /dev/null
  error: invalid argument "maybe" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create service externalname --help' for usage.
  [1]
  $ kubectl auth can-i get pods --all-namespaces=maybe < /dev/null
  error: invalid argument "maybe" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl auth can-i --help' for usage.
  [1]
  $ kubectl delete cm zz --all-namespaces=1 -o yaml < /dev/null
  error: a resource cannot be retrieved by name across all namespaces
  [1]
  $ kubectl set image deploy/nope nginx=nginx:1.26 --dry-run --dry-run=client < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl annotate cm conf zz- --resource-version=0 --dry-run=client < /dev/null
  configmap/conf annotated (dry run)
  $ kubectl annotate cm conf zz- --recursive=maybe -o wide < /dev/null
  error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl annotate --help' for usage.
  [1]
  $ kubectl replace -f cm.yaml --validate strict -o name < /dev/null
  configmap/conf
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl label cm conf a=b --vmodule=a=1,b < /dev/null
  error: invalid argument "a=1,b" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl label --help' for usage.
  [1]
  $ kubectl apply view-last-applied  a b c d -v=x < /dev/null
  error: invalid argument "x" for "-v, --v" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl apply view-last-applied --help' for usage.
  [1]
  $ kubectl expose deploy/nope --port=80 --filename --kustomize=x < /dev/null
  error: the path "--kustomize=x" does not exist
  [1]
  $ kubectl label cm nope a=b --show-managed-fields < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl api-resources x --output=go-template --output=go-template-file=nope < /dev/null
  error: unexpected arguments: [x]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl create secret generic sec --from-literal=a=1 --output=yaml --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl create secret generic --help' for usage.
  [1]
  $ kubectl rollout restart deploy/web --output='' < /dev/null
  deployment.apps/web restarted
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl wait cm/conf --for=delete --timeout=1s --show-managed-fields=1 < /dev/null
  error: timed out waiting for the condition on configmaps/conf
  [1]
  $ kubectl certificate approve csr1 -o='go-template={{.kind}}' --dry-run=server -o name < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl certificate approve --help' for usage.
  [1]
  $ kubectl set resources deploy/web --limits=cpu=1 --limits=cpu=1 --limits < /dev/null
  error: flag needs an argument: --limits
  See 'kubectl set resources --help' for usage.
  [1]
  $ kubectl run box --image=nginx:1.27 --image nginx:1.26 < /dev/null
  Error from server (AlreadyExists): pods "box" already exists
  [1]
  $ kubectl diff -f new.yaml --show-managed-fields=1 --dry-run=server < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl apply -f nope.yaml --kustomize=nope extra < /dev/null
  error: Unexpected args: [extra]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl apply -f cm.yaml --selector < /dev/null
  error: flag needs an argument: --selector
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl taint node worker-9 a=b:NoSchedule --all=1 < /dev/null
  node/control-plane tainted
  node/worker-1 tainted
  node/worker-2 tainted
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl logs nope --prefix=maybe --dry-run=server -o name < /dev/null
  error: invalid argument "maybe" for "--prefix" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl config delete-user  a b c d --log-flush-frequency=1s < /dev/null
  error: user to delete is required
  See 'kubectl config delete-user -h' for help and examples
  [1]
  $ kubectl get cm conf --allow-missing-template-keys maybe < /dev/null
  NAME   DATA   AGE
  conf   1      7m10s
  Error from server (NotFound): configmaps "maybe" not found
  [1]
  % kubectl set serviceaccount deploy web bot -o json < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl rollout restart deploy nope --field-manager=me --dry-run=client -o yaml < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl create configmap cm1 --from-literal=a=1 --from-literal=b= < /dev/null
  configmap/cm1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl expose rc x --labels='' < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  $ kubectl delete deploy nope --raw=/version < /dev/null
  Error from server (MethodNotAllowed): the server does not allow this method on the requested resource
  [1]
  $ kubectl create job j1 --image=busybox:1.36 --allow-missing-template-keys= --dry-run=client < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl create job --help' for usage.
  [1]
  $ kubectl cordon worker-9 -l='a==b,c!=d' < /dev/null
  error: cannot specify both a node name and a --selector option
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl get svc,cm --kustomize k < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl replace -f cm.yaml --filename='' < /dev/null
  configmap/conf replaced
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl uncordon worker-9 -v=99999999999 < /dev/null
  error: invalid argument "99999999999" for "-v, --v" flag: strconv.ParseInt: parsing "99999999999": value out of range
  See 'kubectl uncordon --help' for usage.
  [1]
  $ kubectl set subject rolebinding rb --user=al --allow-missing-template-keys=false --allow-missing-template-keys=maybe < /dev/null
  error: invalid argument "maybe" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl set subject --help' for usage.
  [1]
  $ kubectl apply set-last-applied -f new.yaml --dry-run client --dry-run=server < /dev/null
  Error from server (NotFound): configmaps "new" not found
  [1]
  $ kubectl create configmap conf --from-literal=a=1 --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl create configmap --help' for usage.
  [1]
  $ kubectl top pod  --sum maybe -o name < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl top pod --help' for usage.
  [1]
  $ kubectl set resources deploy/web --limits=cpu=1 --allow-missing-template-keys=maybe < /dev/null
  error: invalid argument "maybe" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl set resources --help' for usage.
  [1]
  $ kubectl create service clusterip c1 --tcp=80 --clusterip='' --dry-run=server -o name < /dev/null
  service/c1
  $ kubectl expose deploy/nope --port=80 --port=-1 --cluster-ip=1 < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl delete cm zz --timeout -o jsonpath={.kind} < /dev/null
  error: invalid argument "-o" for "--timeout" flag: time: invalid duration "-o"
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl taint node worker-9 a=b:NoSchedule --output=go-template < /dev/null
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl annotate cm nope a=b --list maybe --list=maybe < /dev/null
  error: invalid argument "maybe" for "--list" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl annotate --help' for usage.
  [1]
  $ kubectl create configmap cm1 --from-literal=a=1 --append-hash= --as-group=x < /dev/null
  error: invalid argument "" for "--append-hash" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl create configmap --help' for usage.
  [1]
  $ kubectl kustomize . --enable-alpha-plugins < /dev/null
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ kubectl describe svc nope --all-namespaces=false < /dev/null
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --output='jsonpath-as-json={.x}' --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl create clusterrole --help' for usage.
  [1]
  $ kubectl wait pod/nope --for=condition=Ready --timeout=1s --allow-missing-template-keys=TRUE < /dev/null
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl create rolebinding rb1 --role=r --user=bob --serviceaccount=a:b:c -o yaml < /dev/null
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl rollout history deploy/nope --output=custom-columns=N:.kind < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=N:.kind", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl version --client --client=true < /dev/null
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  $ kubectl get nodes --output --dry-run=server < /dev/null
  error: unable to match a printer suitable for the output format "--dry-run=server", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
  [1]
  $ kubectl replace -f cm.yaml --output=wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl auth reconcile -f rbac.yaml --remove-extra-subjects=maybe --output=1 < /dev/null
  error: invalid argument "maybe" for "--remove-extra-subjects" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl auth reconcile --help' for usage.
  [1]
  $ kubectl label cm nope a=b --allow-missing-template-keys= --allow-missing-template-keys=true < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl label --help' for usage.
  [1]
  $ kubectl delete deploy nope --output=json --password=x < /dev/null
  error: unexpected -o output mode: json. We only support '-o name'
  [1]
  $ kubectl expose rc x --type='' --dry-run=server -o name < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  $ kubectl create -f new.yaml --save-config=1 < /dev/null
  configmap/new created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl scale deploy/web --replicas=2 --selector='!x' --selector='a in (b' < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl rollout pause deploy/nope --selector='a b' < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl rollout pause deploy/web --filename --filename='' < /dev/null
  error: the path "--filename=" does not exist
  [1]
  $ kubectl edit cm nope -o=json=x < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl set resources deploy nope --limits=cpu=1 --template='{.x}' --template='{{' < /dev/null
  error: error parsing template {{, template: output:1: unclosed action
  [1]
  $ kubectl set image deploy/nope nginx=nginx:1.26 --allow-missing-template-keys=TRUE --recursive=true < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl set image deploy/nope nginx=nginx:1.26 --dry-run=client < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl set serviceaccount  --A < /dev/null
  error: unknown flag: --A
  See 'kubectl set serviceaccount --help' for usage.
  [1]
  $ kubectl create quota q1 --hard=pods=5 --validate < /dev/null
  resourcequota/q1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl replace -f new.yaml --filename='' --as-uid=1 < /dev/null
  error: requesting uid, groups or user-extra for kubernetes-admin without impersonating a user
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --selector='!x' < /dev/null
  error: unexpected label spec: !x
  [1]
  $ kubectl set serviceaccount deploy web bot --filename=empty.yaml < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --overrides='[]' < /dev/null
  error: couldn't get version/kind; json parse error: json: cannot unmarshal array into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl create secret generic sec --from-literal=a=1 --field-manager=me < /dev/null
  error: failed to create secret secrets "sec" already exists
  [1]
  $ kubectl get cm conf --all-namespaces=TRUE -o wide < /dev/null
  error: a resource cannot be retrieved by name across all namespaces
  [1]
  $ kubectl set subject rolebinding nope --user=al --show-managed-fields=TRUE --allow-missing-template-keys < /dev/null
  Error from server (NotFound): rolebindings.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl delete cm/conf --output=json=x --output=json < /dev/null
  error: unexpected -o output mode: json. We only support '-o name'
  [1]
  $ kubectl create configmap conf --from-literal=a=1 --from-file -o json < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl set selector svc nope a=b --dry-run=none < /dev/null
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl apply -f nope.yaml --kustomize < /dev/null
  error: flag needs an argument: --kustomize
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl set env deploy/nope A=1 -o=wide -o json < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl auth reconcile -f rbac.yaml --dry-run=Client --remove-extra-subjects=1 < /dev/null
  error: error accessing --dry-run flag for command reconcile: Invalid dry-run value (Client). Must be "none", "server", or "client".
  [1]
  $ kubectl kuberc set --section defaults --command get --option output=wide --allowlist-entry < /dev/null
  error: flag needs an argument: --allowlist-entry
  See 'kubectl kuberc set --help' for usage.
  [1]
  $ kubectl set env deploy/nope A=1 --resolve=maybe < /dev/null
  error: invalid argument "maybe" for "--resolve" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl set env --help' for usage.
  [1]
  $ kubectl completion  a b c d --tls-server-name=x < /dev/null
  error: Too many arguments. Expected only the shell type.
  See 'kubectl completion -h' for help and examples
  [1]
  $ kubectl get all --no-headers= < /dev/null
  error: invalid argument "" for "--no-headers" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl kustomize nope --as-current-user=maybe < /dev/null
  error: invalid argument "maybe" for "--as-current-user" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl kustomize --help' for usage.
  [1]
  $ kubectl create namespace n1 --validate=strict --allow-missing-template-keys < /dev/null
  namespace/n1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl set image deploy web x=y --allow-missing-template-keys= -o name < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl set image --help' for usage.
  [1]
  $ kubectl drain worker-9 --client-key=nope < /dev/null
  error: unable to read client-key nope for kubernetes-admin due to open nope: no such file or directory
  [1]
  $ kubectl rollout history deploy/nope --request-timeout=abc < /dev/null
  error: Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)
  [1]
  $ kubectl create serviceaccount bot --= < /dev/null
  error: bad flag syntax: --=
  See 'kubectl create serviceaccount --help' for usage.
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 --filename=nope.yaml < /dev/null
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl wait pod/nope --for=condition=Ready --timeout=1s --client-key=nope < /dev/null
  error: unable to read client-key nope for kubernetes-admin due to open nope: no such file or directory
  [1]
  $ kubectl set env deploy/nope A=1 --from=cronjob/tick < /dev/null
  error: unsupported resource specified in --from
  [1]
  $ kubectl run r1 --image=nginx:1.27 --port < /dev/null
  error: flag needs an argument: --port
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl expose rc x --name='a b' --dry-run=server -o name < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  $ kubectl label cm conf a=b --allow-missing-template-keys=TRUE --dry-run=server -o name < /dev/null
  configmap/conf
  $ kubectl annotate cm conf a=b --selector==x < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl set resources deploy nope --limits=cpu=1 -f=empty.yaml --dry-run=server -o name < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl config set-credentials u9 --exec-provide-cluster-info=TRUE < /dev/null
  User "u9" set.
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl diff -f new.yaml --show-secrets maybe < /dev/null
  error: Unexpected args: [maybe]
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl label cm conf zz- --output='go-template={{.kind}}' -o name < /dev/null
  label "zz" not found.
  configmap/conf
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create configmap conf --from-literal=a=1 --from-file='' < /dev/null
  error: failed to create configmap: configmaps "conf" already exists
  [1]
  $ kubectl create rolebinding rb1 --role=r --user=bob --show-managed-fields=TRUE --show-managed-fields < /dev/null
  rolebinding.rbac.authorization.k8s.io/rb1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl rollout pause deploy/nope --template='' < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl scale deploy/web --replicas=2 --replicas=x -v 1 < /dev/null
  error: invalid argument "x" for "--replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl exec nope -- ls --filename cm.yaml < /dev/null
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl debug node/worker-9 --image=busybox:1.36 --env=A < /dev/null
  error: invalid argument "A" for "--env" flag: A must be formatted as key=value
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --save-config=1 --save-config=false < /dev/null
  error: Cannot read file a.crt, open a.crt: no such file or directory
  [1]
  $ kubectl taint node worker-9 a=b:NoSchedule --validate=x < /dev/null
  error: invalid - validate option "x"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl auth reconcile -f cm.yaml --template='' --template='{{.kind}}' < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl auth reconcile -f cm.yaml --show-managed-fields maybe --dry-run=client -o json < /dev/null
  error: no arguments are allowed
  [1]
  $ kubectl delete cm zz --filename='' < /dev/null
  Error from server (NotFound): configmaps "zz" not found
  [1]
  $ kubectl debug nope --image=busybox:1.36 --target c --keep-labels=true < /dev/null
  Targeting container "c". If you don't see processes from this container it may be because the container runtime doesn't support this feature.
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl apply view-last-applied cm conf --output=name --dry-run=server -o name < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl apply view-last-applied --help' for usage.
  [1]
  $ kubectl set env deploy web --list --recursive=true < /dev/null
  # Deployment web, container nginx
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl config unset  a b c d -AA < /dev/null
  error: unknown shorthand flag: 'A' in -AA
  See 'kubectl config unset --help' for usage.
  [1]
  $ kubectl create -f cm.yaml --output=jsonpath= < /dev/null
  error: template format specified but no template given
  [1]
  % kubectl create -f new.yaml --output=json < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create quota q1 --hard=pods=5 --output=name < /dev/null
  resourcequota/q1
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl label cm conf a=b --output=go-template --all=x < /dev/null
  error: invalid argument "x" for "--all" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl label --help' for usage.
  [1]
  $ kubectl get deploy nope --sort-by='' --dry-run=client -o yaml < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl create cronjob cj1 --image=busybox:1.36 --schedule="*/5 * * * *" --output=json=x -o jsonpath={.kind} < /dev/null
  CronJob
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --output=json=x < /dev/null
  error: unable to match a printer suitable for the output format "json=x", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create serviceaccount bot --template='{{' --template='{{' < /dev/null
  error: error parsing template {{, template: output:1: unclosed action
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --field-manager='' extra < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create clusterrolebinding -h' for help and examples
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --dry-run=Client < /dev/null
  error: Invalid dry-run value (Client). Must be "none", "server", or "client".
  [1]
  $ kubectl annotate cm conf zz- --filename=cm.yaml --request-timeout=10s < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl set serviceaccount deploy web bot -f='' --field-manager=x < /dev/null
  error: the path "=" does not exist
  [1]
  $ kubectl describe svc nope --selector='a==b,c!=d' < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl kuberc view  --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl kuberc view --help' for usage.
  [1]
  $ kubectl kustomize k --helm-debug maybe -o wide < /dev/null
  error: specify one path to kustomization.yaml
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --max-unavailable < /dev/null
  error: flag needs an argument: --max-unavailable
  See 'kubectl create poddisruptionbudget --help' for usage.
  [1]
  % kubectl create namespace n1 -o=kyaml < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --validate=false < /dev/null
  error: Cannot read file a.crt, open a.crt: no such file or directory
  [1]
  $ kubectl get nodes --sort-by=.zz < /dev/null
  No resources found
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --patch='{}' --dry-run=server < /dev/null
  configmap/conf patched (no change)
  $ kubectl delete cm/conf --all-namespaces -o wide < /dev/null
  error: a resource cannot be retrieved by name across all namespaces
  [1]
  $ kubectl debug nope --image=busybox:1.36 --arguments-only=false < /dev/null
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl create namespace n1 --show-managed-fields=1 -o jsonpath={.kind} < /dev/null
  Error from server (AlreadyExists): object is being deleted: namespaces "n1" already exists
  [1]
  $ kubectl set serviceaccount deploy web bot --template='{{.kind}}' --client-certificate=nope < /dev/null
  error: unable to read client-cert nope for kubernetes-admin due to open nope: no such file or directory
  [1]
  $ kubectl expose deploy web --port=80 --name=w2 --selector==x < /dev/null
  error: unexpected empty label key
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --allow-missing-template-keys maybe < /dev/null
  configmap/conf patched
  Error from server (NotFound): configmaps "maybe" not found
  [1]
  $ kubectl logs nope --insecure-skip-tls-verify-backend=maybe < /dev/null
  error: invalid argument "maybe" for "--insecure-skip-tls-verify-backend" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl auth reconcile -f cm.yaml --recursive maybe < /dev/null
  error: no arguments are allowed
  [1]
  $ kubectl set env deploy/nope A=1 --kustomize k < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl certificate approve csr1 --recursive= --recursive=TRUE < /dev/null
  error: invalid argument "" for "-R, --recursive" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl certificate approve --help' for usage.
  [1]
  $ kubectl create cronjob cj1 --image=busybox:1.36 --schedule="*/5 * * * *" --as-user-extra=a=b < /dev/null
  error: requesting uid, groups or user-extra for kubernetes-admin without impersonating a user
  [1]
  $ kubectl create serviceaccount  a b c d --A < /dev/null
  error: unknown flag: --A
  See 'kubectl create serviceaccount --help' for usage.
  [1]
  $ kubectl create secret docker-registry s1 --docker-username=u --docker-password=p --template='{{.kind}}' < /dev/null
  Secret
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl apply set-last-applied -f new.yaml --output=custom-columns=N:.kind < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=N:.kind", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl describe pods nope --filename=nope.yaml --dry-run=client -o json < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl describe --help' for usage.
  [1]
  $ kubectl taint node worker-2 a=b:NoSchedule --output=wide --dry-run=server < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 --output=name --allow-missing-template-keys= < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl set image --help' for usage.
  [1]
  $ kubectl get svc,cm --request-timeout=0 < /dev/null
  NAME                 TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
  service/kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   9m40s
  service/web          ClusterIP   10.96.0.77   <none>        80/TCP    9m4s
  
  NAME                         DATA   AGE
  configmap/conf               1      8m43s
  configmap/kube-root-ca.crt   1      9m36s
  $ kubectl replace -f cm.yaml --request-timeout=10s < /dev/null
  configmap/conf replaced
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create serviceaccount sa1 --field-manager < /dev/null
  error: flag needs an argument: --field-manager
  See 'kubectl create serviceaccount --help' for usage.
  [1]
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl set env deploy/web A=1 --from=deploy/web --dry-run=client < /dev/null
  error: unsupported resource specified in --from
  [1]
  $ kubectl patch  -s=x < /dev/null
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  % kubectl expose svc web --port=80 --name=w3 --dry-run -o jsonpath={.kind} < /dev/null
  $ kubectl run box --image=nginx:1.27 --output=custom-columns=N:.kind --request-timeout= < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=N:.kind", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl expose rc x --show-managed-fields=1 --show-managed-fields=maybe < /dev/null
  error: invalid argument "maybe" for "--show-managed-fields" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl apply edit-last-applied cm nope --validate=strict -o json < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl rollout resume deploy/nope --kustomize='' --recursive=x < /dev/null
  error: invalid argument "x" for "-R, --recursive" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl rollout resume --help' for usage.
  [1]
  $ kubectl delete  --vmodule= < /dev/null
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl run r1 --image=nginx:1.27 --timeout < /dev/null
  error: flag needs an argument: --timeout
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl get pods --field-selector=nope=1 extra < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl rollout pause deploy/web --show-managed-fields=1 --show-managed-fields=1 < /dev/null
  deployment.apps/web paused
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl get svc,cm --selector='a==b,c!=d' < /dev/null
  No resources found in default namespace.
  $ kubectl scale deploy/web --show-managed-fields=true < /dev/null
  error: required flag(s) "replicas" not set
  [1]
  % kubectl set serviceaccount deploy web bot -R=false --v=2 < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
