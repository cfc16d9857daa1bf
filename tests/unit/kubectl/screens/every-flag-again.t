Every command with its flags once more: other values, other pairs
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
  $ kubectl annotate cm conf zz- -k=k -o jsonpath={.kind} < /dev/null
  error: the -k flag can't be used with -f or -R
  [1]
  $ kubectl scale deploy/web --replicas=2 --current-replicas=x < /dev/null
  error: invalid argument "x" for "--current-replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl apply -f cm.yaml --kustomize=. < /dev/null
  error: only one of -f or -k can be specified
  [1]
  $ kubectl label cm conf zz- --resource-version=x -o jsonpath={.kind} < /dev/null
  label "zz" not found.
  ConfigMap
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create rolebinding rb1 --role=r --user=bob -o='jsonpath={.metadata.name}' < /dev/null
  rb1
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl certificate deny c1 --kustomize k < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl create -f cm.yaml --selector app=web --dry-run=client < /dev/null
  error: no objects passed to create
  [1]
  $ kubectl get all -l < /dev/null
  error: flag needs an argument: 'l' in -l
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl debug node/worker-9 --image=busybox:1.36 --keep-labels maybe -Z < /dev/null
  error: unknown shorthand flag: 'Z' in -Z
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --protocol --overrides=x < /dev/null
  The Service "w3" is invalid: spec.ports[0].protocol: Unsupported value: "--overrides=x": supported values: "SCTP", "TCP", "UDP"
  [1]
  $ kubectl wait pod/nope --for=condition=Ready --timeout=1s --all-namespaces --dry-run=server -o name < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl run r1 --image=nginx:1.27 --cascade=background < /dev/null
  pod/r1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl label cm conf zz- --local= < /dev/null
  error: invalid argument "" for "--local" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl label --help' for usage.
  [1]
  $ kubectl create job j1 --image=busybox:1.36 --from cronjob/tick --dry-run=client -o yaml < /dev/null
  error: either --image or --from must be specified
  [1]
  $ kubectl edit cm --field-manager='' < /dev/null
  Edit cancelled, no changes made.
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create service loadbalancer  a b c d --disable-compression=x < /dev/null
  error: invalid argument "x" for "--disable-compression" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl create service loadbalancer --help' for usage.
  [1]
  $ kubectl get pods --raw=/nope < /dev/null
  error: arguments may not be passed when --raw is specified
  [1]
  $ kubectl events  --output=custom-columns= -o jsonpath={.kind} < /dev/null
  EventList
  $ kubectl rollout resume deploy/nope --output='jsonpath={.metadata.name}' -o wide < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl annotate cm conf zz- --dry-run=none < /dev/null
  configmap/conf annotated
  $ kubectl create configmap cm1 --from-literal=a=1 --kuberc=cm.yaml < /dev/null
  error occurred while applying preferences kuberc error kuberc: no valid preferences found in cm.yaml, use --v=5 to see details
  [1]
  $ kubectl kustomize . --enable-alpha-plugins=TRUE < /dev/null
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ kubectl get deploy nope --filename='' < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl set resources deploy nope --limits=cpu=1 --field-manager=me --filename=1 < /dev/null
  error: the path "1" does not exist
  [1]
  $ kubectl get deploy nope --output=name -o name < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl run box --image=nginx:1.27 --timeout='' < /dev/null
  error: invalid argument "" for "--timeout" flag: time: invalid duration ""
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl create token nobody --output=go-template < /dev/null
  error: template format specified but no template given
  [1]
  $ kubectl edit cm nope --template='{{' < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl edit cm --validate='' < /dev/null
  error: invalid - validate option ""; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl cluster-info dump > /dev/null --vmodule= < /dev/null
  $ kubectl delete cm/conf --filename='' -ndefault < /dev/null
  configmap "conf" deleted from default namespace
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create namespace default --allow-missing-template-keys=maybe < /dev/null
  error: invalid argument "maybe" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create namespace --help' for usage.
  [1]
  $ kubectl apply view-last-applied cm conf -h=x < /dev/null
  error: invalid argument "x" for "-h, --help" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl apply view-last-applied --help' for usage.
  [1]
  $ kubectl edit cm nope --kustomize k < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl run box --image=nginx:1.27 --grace-period=0 --dry-run=client < /dev/null
  pod/box created (dry run)
  $ kubectl certificate deny c1 --force=TRUE < /dev/null
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "c1" not found
  [1]
  $ kubectl create service clusterip web --tcp=80:8080 --save-config maybe < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create service clusterip -h' for help and examples
  [1]
  $ kubectl create -f cm.yaml --selector='a in (b' < /dev/null
  error: the provided selector "a in (b" is not valid: unable to parse requirement: found '', expected: ',' or ')'
  [1]
  $ kubectl auth reconcile -f cm.yaml --show-managed-fields=maybe < /dev/null
  error: invalid argument "maybe" for "--show-managed-fields" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl auth reconcile --help' for usage.
  [1]
  $ kubectl expose rc x --save-config=1 < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  $ kubectl logs nope --ignore-errors --follow=1 < /dev/null
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl top pod nope --use-protocol-buffers=maybe --use-protocol-buffers=true < /dev/null
  error: invalid argument "maybe" for "--use-protocol-buffers" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl top pod --help' for usage.
  [1]
  $ kubectl kuberc set --section defaults --command get --option output=wide --section=aliases < /dev/null
  error: --name is required when --section=aliases
  [1]
  $ kubectl rollout resume deploy/web --recursive=1 < /dev/null
  error: deployments.apps "web" is not paused
  [1]
  $ kubectl expose deploy web --port=80 --name=w2 --kustomize=nope < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl delete deploy nope --all=false < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl config get-users  --proxy-url=:: < /dev/null
  NAME
  kubernetes-admin
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl events --for pod/nope --show-managed-fields=maybe --vmodule=a=1,b < /dev/null
  error: invalid argument "maybe" for "--show-managed-fields" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl events --help' for usage.
  [1]
  $ kubectl apply set-last-applied -f new.yaml --dry-run=Client < /dev/null
  error: Invalid dry-run value (Client). Must be "none", "server", or "client".
  [1]
  % kubectl create secret generic s2 --from-literal=a=1 --dry-run=true < /dev/null
  $ kubectl create job j2 --from=cronjob/tick --show-managed-fields=1 < /dev/null
  job.batch/j2 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl set image deploy/nope nginx=nginx:1.26 --allow-missing-template-keys=TRUE < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  % kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --dry-run=true -o json < /dev/null
  $ kubectl create configmap conf --from-literal=a=1 --show-managed-fields=maybe --dry-run=server -o name < /dev/null
  error: invalid argument "maybe" for "--show-managed-fields" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create configmap --help' for usage.
  [1]
  $ kubectl auth can-i get pods --subresource=status < /dev/null
  yes
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl kustomize . --vmodule=a=1 < /dev/null
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ kubectl create role r1 --verb=get,list --resource=pods --show-managed-fields=TRUE extra < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create role -h' for help and examples
  [1]
  $ kubectl get pods --show-managed-fields= --show-managed-fields < /dev/null
  error: invalid argument "" for "--show-managed-fields" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl apply set-last-applied  --kuberc=cm.yaml < /dev/null
  error occurred while applying preferences kuberc error kuberc: no valid preferences found in cm.yaml, use --v=5 to see details
  [1]
  $ kubectl create rolebinding  --vmodule= < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create rolebinding -h' for help and examples
  [1]
  $ kubectl logs nope --limit-bytes=x < /dev/null
  error: invalid argument "x" for "--limit-bytes" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl get pods --ignore-not-found --ignore-not-found= < /dev/null
  error: invalid argument "" for "--ignore-not-found" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl config set-credentials  --log-flush-frequency=1 < /dev/null
  error: invalid argument "1" for "--log-flush-frequency" flag: parse error
  See 'kubectl config set-credentials --help' for usage.
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --show-managed-fields=maybe --recursive < /dev/null
  error: invalid argument "maybe" for "--show-managed-fields" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl certificate deny csr1 --filename=nope.yaml < /dev/null
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl create deployment d1 --image=nginx:1.27 --allow-missing-template-keys=TRUE < /dev/null
  deployment.apps/d1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl scale deploy nope --replicas=2 --output=kyaml < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --output=name < /dev/null
  clusterrolebinding.rbac.authorization.k8s.io/crb1
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl apply set-last-applied -f new.yaml --output --request-timeout=10s < /dev/null
  error: unable to match a printer suitable for the output format "--request-timeout=10s", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl kuberc view  --v=2 < /dev/null
  kuberc file not found at /root/.kube/kuberc
  Would you like to generate a default kuberc file with recommended options? (y/N):
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl label cm nope a=b --filename=bad.yaml < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl rollout pause deploy/nope --allow-missing-template-keys=maybe < /dev/null
  error: invalid argument "maybe" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl rollout pause --help' for usage.
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 --output=name < /dev/null
  deployment.apps/web
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl set env deploy web --list --allow-missing-template-keys=maybe --disable-compression=x < /dev/null
  error: invalid argument "maybe" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl set env --help' for usage.
  [1]
  $ kubectl run r1 --image=nginx:1.27 --grace-period --grace-period=-1 < /dev/null
  error: invalid argument "--grace-period=-1" for "--grace-period" flag: strconv.ParseInt: parsing "--grace-period=-1": invalid syntax
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl annotate cm nope a=b --show-managed-fields maybe < /dev/null
  error: all resources must be specified before annotation changes: maybe
  [1]
  $ kubectl edit cm nope --save-config=maybe --dry-run=client < /dev/null
  error: invalid argument "maybe" for "--save-config" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl edit --help' for usage.
  [1]
  $ kubectl logs pod/nope -c x --all-containers=TRUE --since=x < /dev/null
  error: invalid argument "x" for "--since" flag: time: invalid duration "x"
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl patch --help' for usage.
  [1]
  $ kubectl edit cm nope --subresource < /dev/null
  error: flag needs an argument: --subresource
  See 'kubectl edit --help' for usage.
  [1]
  $ kubectl rollout history deploy/nope --revision=-1 --dry-run=client -o json < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl rollout history --help' for usage.
  [1]
  % kubectl create -f new.yaml --save-config=1 -o json < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl rollout undo deploy/web --allow-missing-template-keys maybe < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set env deploy/nope A=1 --list=maybe --as-user-extra=a=b < /dev/null
  error: invalid argument "maybe" for "--list" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl set env --help' for usage.
  [1]
  % kubectl create clusterrole cr1 --verb=get --resource=pods -o=kyaml < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl delete cm zz --now maybe --now=false < /dev/null
  Error from server (NotFound): configmaps "zz" not found
  Error from server (NotFound): configmaps "maybe" not found
  [1]
  $ kubectl create service loadbalancer l1 --tcp=80 --allow-missing-template-keys=1 < /dev/null
  service/l1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl certificate deny c1 --template='' < /dev/null
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "c1" not found
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s --selector=app=web < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl apply -f new.yaml --cascade=false < /dev/null
  warning: --cascade=false is deprecated (boolean value) and can be replaced with --cascade=orphan.
  configmap/new created
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl rollout status deploy/nope --selector=a=b < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl create secret generic sec --from-literal=a=1 --from-literal b=2 --dry-run=server -o name < /dev/null
  error: failed to create secret secrets "sec" already exists
  [1]
  % kubectl set serviceaccount deploy web bot --dry-run=false --kubeconfig= < /dev/null
  $ kubectl expose rc x --field-manager --dry-run=client -o yaml < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  $ kubectl create quota q1 --hard=pods=5 --as= < /dev/null
  resourcequota/q1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl run r1 --image=nginx:1.27 --dry-run=server --dry-run=client < /dev/null
  pod/r1 created (dry run)
  $ kubectl replace  -s=x < /dev/null
  error: must specify one of -f and -k
  [1]
  $ kubectl apply -f nope.yaml --server-side maybe extra < /dev/null
  error: Unexpected args: [maybe extra]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl create service loadbalancer l1 --tcp=80 --save-config=false < /dev/null
  service/l1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl set resources deploy/web --limits=cpu=1 --selector='!x' --password=x < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl set subject rolebinding nope --user=al --selector=app=web --selector=a=b < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl apply -f nope.yaml --prune maybe < /dev/null
  error: Unexpected args: [maybe]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl set env deploy/nope A=1 --local=true -o jsonpath={.kind} < /dev/null
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl apply -f nope.yaml --grace-period < /dev/null
  error: flag needs an argument: --grace-period
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --validate=false extra < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create clusterrole -h' for help and examples
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --selector='a==b,c!=d' --save-config= < /dev/null
  error: invalid argument "" for "--save-config" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl create poddisruptionbudget --help' for usage.
  [1]
  $ kubectl expose rc x --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl describe pods nope -A= -o jsonpath={.kind} < /dev/null
  error: unknown shorthand flag: '=' in -=
  See 'kubectl describe --help' for usage.
  [1]
  $ kubectl apply -f nope.yaml --filename < /dev/null
  error: flag needs an argument: --filename
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl run box --image=nginx:1.27 --override-type=x < /dev/null
  Error from server (AlreadyExists): pods "box" already exists
  [1]
  $ kubectl rollout status deploy/nope -l='a in (b' extra < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl create ingress i1 --rule=a.com/x=web:80 --dry-run='' < /dev/null
  error: Invalid dry-run value (). Must be "none", "server", or "client".
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --min-available < /dev/null
  error: flag needs an argument: --min-available
  See 'kubectl create poddisruptionbudget --help' for usage.
  [1]
  $ kubectl rollout status deploy/nope --recursive= < /dev/null
  error: invalid argument "" for "-R, --recursive" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl rollout status --help' for usage.
  [1]
  $ kubectl cluster-info dump --output-directory=o1 > /dev/null -o=custom-columns=N:.kind < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=N:.kind", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create -f new.yaml --allow-missing-template-keys=TRUE < /dev/null
  configmap/new created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl drain worker-9 --force= --force=TRUE < /dev/null
  error: invalid argument "" for "--force" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl drain --help' for usage.
  [1]
  % kubectl run r1 --image=nginx:1.27 -v 1 < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl get all -w=maybe --dry-run=server < /dev/null
  error: invalid argument "maybe" for "-w, --watch" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl delete cm/conf --grace-period='' --grace-period=-1 < /dev/null
  error: invalid argument "" for "--grace-period" flag: strconv.ParseInt: parsing "": invalid syntax
  See 'kubectl delete --help' for usage.
  [1]
  % kubectl set serviceaccount deploy web bot --output=jsonpath= -o yaml < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create poddisruptionbudget  -v < /dev/null
  error: flag needs an argument: 'v' in -v
  See 'kubectl create poddisruptionbudget --help' for usage.
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s --show-managed-fields=false < /dev/null
  error: timed out waiting for the condition on configmaps/conf
  [1]
  % kubectl create token bot --audience --audience='' < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl annotate cm nope a=b --all-namespaces= < /dev/null
  error: invalid argument "" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl annotate --help' for usage.
  [1]
  $ kubectl apply edit-last-applied cm nope --filename=http:// --disable-compression < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 -oo < /dev/null
  error: unable to match a printer suitable for the output format "o", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl rollout restart deploy nope --output=nope < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl label cm nope a=b --local=TRUE --local=1 < /dev/null
  error: can only use local files by -f pod.yaml or --filename=pod.json when --local=true is set
  [1]
  $ kubectl run box --image=nginx:1.27 --cascade background --detach-keys=x < /dev/null
  Error from server (AlreadyExists): pods "box" already exists
  [1]
  $ kubectl annotate cm conf zz- --resource-version='' extra < /dev/null
  error: all resources must be specified before annotation changes: extra
  [1]
  $ kubectl config view x --merge < /dev/null
  error: unexpected arguments: [x]
  See 'kubectl config view -h' for help and examples
  [1]
  $ kubectl create namespace default --output=json=x -o yaml < /dev/null
  Error from server (AlreadyExists): namespaces "default" already exists
  [1]
  $ kubectl apply view-last-applied  -o < /dev/null
  error: flag needs an argument: 'o' in -o
  See 'kubectl apply view-last-applied --help' for usage.
  [1]
  $ kubectl kuberc view  --output=custom-columns=N:.kind -o jsonpath={.kind} < /dev/null
  kuberc file not found at /root/.kube/kuberc
  Would you like to generate a default kuberc file with recommended options? (y/N):
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl scale deploy/web --allow-missing-template-keys maybe < /dev/null
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl expose deploy/nope --port=80 --kustomize --dry-run=server -o name < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl get pods --subresource status -o json < /dev/null
  error: subresource cannot be used when bulk resources are specified
  [1]
  $ kubectl get all --template='{{' -o jsonpath={.kind} < /dev/null
  error: unable to match a printer suitable for the output format "jsonpath={.kind}", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
  [1]
  $ kubectl certificate approve csr1 --output=go-template-file=nope -s "" < /dev/null
  error: error reading --template nope, open nope: no such file or directory
  [1]
  $ kubectl create configmap conf --from-literal=a=1 --validate=true < /dev/null
  error: failed to create configmap: configmaps "conf" already exists
  [1]
  $ kubectl events --for pod/nope --no-headers=1 < /dev/null
  No events found in default namespace.
  $ kubectl apply  a b c d --proxy-url=http://127.0.0.1:1 < /dev/null
  error: Unexpected args: [a b c d]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl apply -f cm.yaml --filename --dry-run=server -o name < /dev/null
  error: the path "--dry-run=server" does not exist
  [1]
  $ kubectl set env deploy/nope A=1 -n "" < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl replace  a b c d --token=bad < /dev/null
  error: must specify one of -f and -k
  [1]
  $ kubectl certificate deny c1 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret docker-registry  --request-timeout=0 < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create secret docker-registry -h' for help and examples
  [1]
  $ kubectl config view  --output=nope --output=custom-columns= < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl top pod  --all-namespaces= < /dev/null
  error: invalid argument "" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl top pod --help' for usage.
  [1]
  $ kubectl rollout history deploy/nope --show-managed-fields= extra < /dev/null
  error: invalid argument "" for "--show-managed-fields" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl rollout history --help' for usage.
  [1]
  $ kubectl create configmap  a b c d --context=nope < /dev/null
  error: exactly one NAME is required, got 4
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl get all --show-kind=1 --show-kind maybe < /dev/null
  error: you must specify only one resource
  [1]
  $ kubectl get deploy nope --show-labels=TRUE < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl apply view-last-applied cm nope --filename=- --output=x < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl create serviceaccount sa1 --template='{{.kind}}' < /dev/null
  ServiceAccount
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl rollout restart deploy nope --selector='!x' < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl create serviceaccount bot --validate='' --validate='' < /dev/null
  error: invalid - validate option ""; must be one of: strict (or true), warn, ignore (or false)
  [1]
  % kubectl create service externalname e1 --external-name=a.com --dry-run=true < /dev/null
  $ kubectl get cm conf --all-namespaces --output=1 < /dev/null
  error: a resource cannot be retrieved by name across all namespaces
  [1]
  $ kubectl edit cm nope -f=nope.yaml --dry-run=client -o yaml < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl edit --help' for usage.
  [1]
  $ kubectl expose rc x --name nm --dry-run=client -o json < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl diff -f cm.yaml --recursive=1 --force-conflicts=true < /dev/null
  error: --force-conflicts only works with --server-side
  [2]
  $ kubectl api-resources x --output='' -o yaml < /dev/null
  error: unexpected arguments: [x]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl annotate cm nope a=b -o='jsonpath-as-json={.x}' < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl set env deploy/web A=1 --env==x -o jsonpath={.kind} < /dev/null
  error: "" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl create namespace n1 --dry-run=server < /dev/null
  namespace/n1 created (server dry run)
  $ kubectl annotate cm nope a=b --overwrite < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl version x -o=plaintext-openapiv2 --output=go-template < /dev/null
  error: extra arguments: [x]
  [1]
  $ kubectl rollout restart deploy/web --output=custom-columns= extra < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  % kubectl config delete-context  a b c d --password=x < /dev/null
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl create secret generic sec --from-literal=a=1 --allow-missing-template-keys=true < /dev/null
  error: failed to create secret secrets "sec" already exists
  [1]
  $ kubectl label cm nope a=b --resource-version 1 < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --protocol=x < /dev/null
  The Service "w3" is invalid: spec.ports[0].protocol: Unsupported value: "x": supported values: "SCTP", "TCP", "UDP"
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --token=bad < /dev/null
  error: Cannot read file a.crt, open a.crt: no such file or directory
  [1]
  $ kubectl diff -f cm.yaml --show-secrets=TRUE -o json < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl config set-credentials u9 --embed-certs= --embed-certs < /dev/null
  error: invalid argument "" for "--embed-certs" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl config set-credentials --help' for usage.
  [1]
  $ kubectl debug node/worker-9 --image=busybox:1.36 --filename=cm.yaml < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl attach nope --quiet=TRUE < /dev/null
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl api-versions  a b c d --client-certificate=nope < /dev/null
  error: unexpected arguments: [a b c d]
  See 'kubectl api-versions -h' for help and examples
  [1]
  $ kubectl label cm conf a=b --resource-version=0 < /dev/null
  configmap/conf labeled
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create secret generic sec --from-literal=a=1 --dry-run client -o jsonpath={.kind} < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create secret generic -h' for help and examples
  [1]
  $ kubectl create service clusterip c1 --tcp=80 --clusterip='' < /dev/null
  service/c1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl edit cm --windows-line-endings < /dev/null
  Edit cancelled, no changes made.
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl annotate cm conf zz- --all maybe --dry-run=client -o json < /dev/null
  error: all resources must be specified before annotation changes: maybe
  [1]
  $ kubectl set env deploy/nope A=1 --all=TRUE < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl auth whoami x --template='{.x}' -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl expose deploy web --port=80 --name=w2 --protocol TCP --token=bad < /dev/null
  service/w2 exposed
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl expose deploy/nope --port=80 --port 80 < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl api-resources x --api-group=nope < /dev/null
  error: unexpected arguments: [x]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --append-hash= --append-hash=TRUE < /dev/null
  error: invalid argument "" for "--append-hash" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl create secret tls --help' for usage.
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s --request-timeout=10s < /dev/null
  error: timed out waiting for the condition on configmaps/conf
  [1]
  $ kubectl expose deploy/nope --port=80 --kustomize=k < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl get nodes --chunk-size 1 < /dev/null
  NAME            STATUS   ROLES           AGE   VERSION
  control-plane   Ready    control-plane   28m   v1.37.1
  worker-1        Ready    <none>          28m   v1.37.1
  worker-2        Ready    <none>          28m   v1.37.1
  $ kubectl create secret generic sec --from-literal=a=1 --save-config=maybe --save-config=TRUE < /dev/null
  error: invalid argument "maybe" for "--save-config" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create secret generic --help' for usage.
  [1]
  $ kubectl drain worker-2 --dry-run=client --dry-run=true --skip-wait-for-delete-timeout=x < /dev/null
  error: invalid argument "x" for "--skip-wait-for-delete-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl drain --help' for usage.
  [1]
  $ kubectl create priorityclass pc1 --value=10 --output=name < /dev/null
  priorityclass.scheduling.k8s.io/pc1
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create job  a b c d --cluster=nope < /dev/null
  error: exactly one NAME is required, got 4
  See 'kubectl create job -h' for help and examples
  [1]
  $ kubectl rollout undo deploy/web --show-managed-fields=TRUE --recursive=true < /dev/null
  deployment.apps/web rolled back
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl taint node worker-2 zz- --validate='' --dry-run=server < /dev/null
  error: invalid - validate option ""; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl diff -f cm.yaml --show-secrets maybe < /dev/null
  error: Unexpected args: [maybe]
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl create deployment  --as-user-extra=a=b < /dev/null
  error: required flag(s) "image" not set
  [1]
  $ kubectl create ingress i1 --rule=a.com/x=web:80 --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl create ingress --help' for usage.
  [1]
  $ kubectl top node  a b c d --warnings-as-errors < /dev/null
  error: node [NAME | -l label]
  See 'kubectl top node -h' for help and examples
  [1]
  $ kubectl create secret generic sec --from-literal=a=1 --validate=false --validate='' < /dev/null
  error: invalid - validate option ""; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl apply view-last-applied cm nope -o=kyaml < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl replace -f cm.yaml --force=false --dry-run=client < /dev/null
  configmap/conf replaced (dry run)
  $ kubectl wait cm/conf --for=delete --timeout=1s --allow-missing-template-keys=1 --all-namespaces= < /dev/null
  error: invalid argument "" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl logs nope --pod-running-timeout 1s --pod-running-timeout=5 < /dev/null
  error: invalid argument "5" for "--pod-running-timeout" flag: time: missing unit in duration "5"
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl version --client -o=go-template --client=x < /dev/null
  error: invalid argument "x" for "--client" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --for delete < /dev/null
  deployment.apps/web condition met
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl label cm conf zz- --selector -AA < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl uncordon worker-9 --dry-run='' < /dev/null
  error: Invalid dry-run value (). Must be "none", "server", or "client".
  [1]
  $ kubectl create role  --token=bad < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create role -h' for help and examples
  [1]
  $ kubectl kuberc view  --show-managed-fields=maybe --proxy-url=:: < /dev/null
  error: invalid argument "maybe" for "--show-managed-fields" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl kuberc view --help' for usage.
  [1]
  $ kubectl replace -f cm.yaml --field-manager me < /dev/null
  configmap/conf replaced
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl rollout history deploy/nope --allow-missing-template-keys=TRUE < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout restart deploy/web --recursive=1 < /dev/null
  deployment.apps/web restarted
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl apply -f new.yaml --show-managed-fields=false --show-managed-fields < /dev/null
  configmap/new created
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl rollout  -v=99999999999 < /dev/null
  error: invalid argument "99999999999" for "-v, --v" flag: strconv.ParseInt: parsing "99999999999": value out of range
  See 'kubectl rollout --help' for usage.
  [1]
  $ kubectl set env deploy/web A=1 --filename=. --dry-run=client < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl apply view-last-applied cm nope --filename='' < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl edit cm nope --show-managed-fields -o name < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl rollout status deploy/nope --selector==x < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl scale deploy/web --replicas=2 --selector extra < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl api-resources x --api-group='' --dry-run=server -o name < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl api-resources --help' for usage.
  [1]
  $ kubectl set env deploy/web A=1 --selector='' < /dev/null
  deployment.apps/web env updated
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl scale deploy/web --recursive=1 < /dev/null
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl taint node worker-2 zz- --dry-run=x < /dev/null
  error: Invalid dry-run value (x). Must be "none", "server", or "client".
  [1]
  $ kubectl explain pods.spec.containers -o=go-template-file=nope extra < /dev/null
  error: We accept only this format: explain RESOURCE
  [1]
  $ kubectl diff  -v=99999999999 < /dev/null
  error: invalid argument "99999999999" for "-v, --v" flag: strconv.ParseInt: parsing "99999999999": value out of range
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl config get-contexts nope --output=name --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl config get-contexts --help' for usage.
  [1]
  $ kubectl create namespace default --output=nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl certificate deny csr1 -o=json=x < /dev/null
  error: unable to match a printer suitable for the output format "json=x", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  % kubectl run r1 --image=nginx:1.27 --dry-run=false < /dev/null
  $ kubectl create cronjob cj1 --image=busybox:1.36 --schedule="*/5 * * * *" --output='jsonpath={.metadata.name}' --field-manager= < /dev/null
  cj1
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl label cm nope a=b --filename cm.yaml --filename=nope.yaml < /dev/null
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl config get-contexts  --output=custom-columns=N:.kind < /dev/null
  error: --output custom-columns=N:.kind is not available in kubectl config get-contexts; resetting to default output format
  [1]
  $ kubectl apply -f cm.yaml --show-managed-fields=1 extra < /dev/null
  error: Unexpected args: [extra]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl create secret docker-registry s1 --docker-username=u --docker-password=p --save-config --docker-username= < /dev/null
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  $ kubectl cordon worker-9 --selector=app=web < /dev/null
  error: cannot specify both a node name and a --selector option
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl apply edit-last-applied cm nope --kustomize='' < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl annotate cm conf a=b --dry-run='' < /dev/null
  error: Invalid dry-run value (). Must be "none", "server", or "client".
  [1]
  $ kubectl top pod nope --containers= extra < /dev/null
  error: invalid argument "" for "--containers" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl top pod --help' for usage.
  [1]
  % kubectl create token bot --duration 10m < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl delete cm zz --ignore-not-found maybe < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl kustomize . --as-current-user=false < /dev/null
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ kubectl set subject rolebinding rb --user=al --output=go-template-file=nope -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --all maybe --all=TRUE < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl apply -f new.yaml --kustomize=k < /dev/null
  error: only one of -f or -k can be specified
  [1]
  $ kubectl set env  a b c d -s "" < /dev/null
  error: the server doesn't have a resource type "a"
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --all=maybe --all=true < /dev/null
  error: invalid argument "maybe" for "--all" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl wait pod/nope --for=condition=Ready --timeout=1s --template='' < /dev/null
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --show-managed-fields=TRUE < /dev/null
  configmap/conf patched
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl replace -f cm.yaml --filename=bad.yaml < /dev/null
  configmap/conf replaced
  error: error parsing bad.yaml: error converting YAML to JSON: yaml: line 1: did not find expected node content
  [1]
  $ kubectl scale deploy/web --replicas=2 --filename cm.yaml --dry-run=client < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl run box --image=nginx:1.27 --labels='' -o json < /dev/null
  Error from server (AlreadyExists): pods "box" already exists
  [1]
  $ kubectl get nodes --allow-missing-template-keys= < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl wait pod/nope --for=condition=Ready --timeout=1s --timeout='' -o wide < /dev/null
  error: invalid argument "" for "--timeout" flag: time: invalid duration ""
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl get svc,cm --allow-missing-template-keys < /dev/null
  NAME                 TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
  service/kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   28m
  service/web          ClusterIP   10.96.0.77   <none>        80/TCP    28m
  
  NAME                         DATA   AGE
  configmap/conf               1      6m51s
  configmap/kube-root-ca.crt   1      28m
  $ kubectl rollout status deploy/web --timeout=abc -o name < /dev/null
  error: invalid argument "abc" for "--timeout" flag: time: invalid duration "abc"
  See 'kubectl rollout status --help' for usage.
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --allow-missing-template-keys maybe extra < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl create -f cm.yaml --kustomize=nope --validate= < /dev/null
  error: invalid - validate option ""; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl auth can-i create deploy/web --subresource=Status --dry-run=server < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl auth can-i --help' for usage.
  [1]
  $ kubectl version --client --output=nope --context=nope < /dev/null
  error: --output must be 'yaml' or 'json'
  [1]
  $ kubectl replace -f new.yaml --grace-period < /dev/null
  error: flag needs an argument: --grace-period
  See 'kubectl replace --help' for usage.
  [1]
  $ kubectl get nodes --template='{{.kind}}' < /dev/null
  List
  $ kubectl diff -f cm.yaml --context < /dev/null
  error: flag needs an argument: --context
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl delete deploy nope --recursive=false < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --show-managed-fields=TRUE --show-managed-fields < /dev/null
  service/w3 exposed
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl get cm conf --show-labels=false < /dev/null
  NAME   DATA   AGE
  conf   1      6m54s
  $ kubectl delete deploy nope --request-timeout=abc < /dev/null
  error: Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)
  [1]
  $ kubectl config delete-user  a b c d --as-uid=1 < /dev/null
  error: user to delete is required
  See 'kubectl config delete-user -h' for help and examples
  [1]
  $ kubectl describe svc nope --show-events < /dev/null
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl run r1 --image=nginx:1.27 --privileged=TRUE < /dev/null
  pod/r1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl label cm conf a=b --kustomize=nope --kustomize='' < /dev/null
  configmap/conf labeled
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl api-resources  --no-headers maybe < /dev/null
  error: unexpected arguments: [maybe]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl delete cm zz --timeout=abc extra < /dev/null
  error: invalid argument "abc" for "--timeout" flag: time: invalid duration "abc"
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl rollout undo deploy/web --username=x < /dev/null
  deployment.apps/web rolled back
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create token  a b c d --log-flush-frequency=1s < /dev/null
  error: exactly one NAME is required, got 4
  See 'kubectl create token -h' for help and examples
  [1]
  $ kubectl get svc,cm --server-print < /dev/null
  NAME                 TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
  service/kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   29m
  service/web          ClusterIP   10.96.0.77   <none>        80/TCP    28m
  
  NAME                         DATA   AGE
  configmap/conf               1      7m2s
  configmap/kube-root-ca.crt   1      28m
  $ kubectl auth whoami  -o=kyaml --dry-run=client -o json < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl auth whoami --help' for usage.
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --output=custom-columns=N:.kind < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=N:.kind", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl scale deploy/web --replicas=2 --current-replicas --dry-run=client -o json < /dev/null
  error: invalid argument "--dry-run=client" for "--current-replicas" flag: strconv.ParseInt: parsing "--dry-run=client": invalid syntax
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl delete deploy nope --field-selector < /dev/null
  error: flag needs an argument: --field-selector
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --validate=true --clusterrole= < /dev/null
  error: failed to create clusterrolebinding: ClusterRoleBinding.rbac.authorization.k8s.io "crb1" is invalid: roleRef.name: Required value
  [1]
  $ kubectl delete cm/conf --wait maybe < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl drain worker-9 --pod-selector --dry-run=client -o json < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl drain --help' for usage.
  [1]
  $ kubectl create -f new.yaml --windows-line-endings=maybe < /dev/null
  error: invalid argument "maybe" for "--windows-line-endings" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create --help' for usage.
  [1]
  $ kubectl scale deploy nope --replicas=2 --output=jsonpath= extra < /dev/null
  error: template format specified but no template given
  [1]
  $ kubectl delete deploy nope --all maybe --dry-run=server < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --validate=x extra < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create clusterrolebinding -h' for help and examples
  [1]
  $ kubectl create job j2 --from=cronjob/tick --from=deploy/web -o name < /dev/null
  error: unknown object type *v1.Deployment
  [1]
  $ kubectl explain pods.spec.containers --api-version=apps/v1 --dry-run=server -o name < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl explain --help' for usage.
  [1]
  $ kubectl logs pod/nope -c x --timestamps=maybe --dry-run=client -o json < /dev/null
  error: invalid argument "maybe" for "--timestamps" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl apply -f nope.yaml --filename=. --output= < /dev/null
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl auth whoami  --allow-missing-template-keys=maybe < /dev/null
  error: invalid argument "maybe" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl auth whoami --help' for usage.
  [1]
  $ kubectl exec nope -- ls --quiet --dry-run=client -o json < /dev/null
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl describe cm conf --chunk-size --recursive=true < /dev/null
  error: invalid argument "--recursive=true" for "--chunk-size" flag: strconv.ParseInt: parsing "--recursive=true": invalid syntax
  See 'kubectl describe --help' for usage.
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --selector app=web < /dev/null
  poddisruptionbudget.policy/p1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --resource=pods/log --dry-run=server < /dev/null
  clusterrole.rbac.authorization.k8s.io/cr1 created (server dry run)
  $ kubectl kuberc view  --output='' --dry-run=server < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl kuberc view --help' for usage.
  [1]
  $ kubectl config delete-cluster nope --as=bob < /dev/null
  error: cannot delete cluster nope, not in /root/.kube/config
  [1]
  $ kubectl get deploy nope --all-namespaces=true --sort-by= < /dev/null
  error: a resource cannot be retrieved by name across all namespaces
  [1]
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --allow-missing-template-keys=maybe extra < /dev/null
  error: invalid argument "maybe" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create clusterrole --help' for usage.
  [1]
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --show-managed-fields --template=x < /dev/null
  x
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl auth can-i list nope --match-server-version < /dev/null
  Warning: the server doesn't have a resource type 'nope'
  
  yes
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create secret generic s2 --from-literal=a=1 -o=wide --vmodule=a=1,b < /dev/null
  error: invalid argument "a=1,b" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl create secret generic --help' for usage.
  [1]
  $ kubectl apply -f nope.yaml --force --force=x < /dev/null
  error: invalid argument "x" for "--force" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl config get-contexts  --no-headers=1 < /dev/null
  *     kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --allow-missing-template-keys=maybe < /dev/null
  error: invalid argument "maybe" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl create service loadbalancer l1 --tcp=80 -o=plaintext-openapiv2 --dry-run=client < /dev/null
  error: unable to match a printer suitable for the output format "plaintext-openapiv2", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl set resources deploy/web --limits=cpu=1 --recursive=true < /dev/null
  deployment.apps/web resource requirements updated
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl explain  --insecure-skip-tls-verify < /dev/null
  error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.
  [1]
  $ kubectl create quota q1 --hard=pods=5 --validate=x < /dev/null
  error: invalid - validate option "x"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl create secret docker-registry s1 --docker-username=u --docker-password=p --output=jsonpath= < /dev/null
  error: template format specified but no template given
  [1]
  $ kubectl certificate approve c1 --kustomize=nope --kustomize k < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl set serviceaccount deploy nope bot --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl set serviceaccount --help' for usage.
  [1]
  $ kubectl auth can-i get pods --list= < /dev/null
  error: invalid argument "" for "--list" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl auth can-i --help' for usage.
  [1]
  $ kubectl apply view-last-applied  -Z < /dev/null
  error: unknown shorthand flag: 'Z' in -Z
  See 'kubectl apply view-last-applied --help' for usage.
  [1]
  $ kubectl create configmap conf --from-literal=a=1 --save-config=true --save-config=true < /dev/null
  error: failed to create configmap: configmaps "conf" already exists
  [1]
  $ kubectl set subject rolebinding nope --user=al --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl set subject --help' for usage.
  [1]
  $ kubectl apply view-last-applied cm conf --selector < /dev/null
  error: flag needs an argument: --selector
  See 'kubectl apply view-last-applied --help' for usage.
  [1]
  $ kubectl config set-cluster c9 --tls-server-name x -o name < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config set-cluster --help' for usage.
  [1]
  $ kubectl certificate approve csr1 --show-managed-fields=TRUE --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl certificate approve --help' for usage.
  [1]
  $ kubectl scale deploy/web --replicas=2 --show-managed-fields=false < /dev/null
  deployment.apps/web scaled
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --all=TRUE < /dev/null
  deployment.apps/web condition met
  $ kubectl create service nodeport np1 --tcp=80 --vmodule= < /dev/null
  service/np1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl set env deploy/nope A=1 --list=TRUE < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl top pod  --sum=maybe < /dev/null
  error: invalid argument "maybe" for "--sum" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl top pod --help' for usage.
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s --for=condition --for=delete < /dev/null
  error: unrecognized condition: "condition"
  [1]
  $ kubectl create ingress i1 --rule=a.com/x=web:80 --rule --dry-run=client -o yaml < /dev/null
  error: rule --dry-run=client is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl auth can-i get pods --all-namespaces= < /dev/null
  error: invalid argument "" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl auth can-i --help' for usage.
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --filename=- --filename='' < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl set selector svc nope a=b --resource-version --request-timeout=-1s < /dev/null
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --load-balancer-ip < /dev/null
  error: flag needs an argument: --load-balancer-ip
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl create configmap  --kubeconfig=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create configmap -h' for help and examples
  [1]
  % kubectl delete pods -l app=none --profile-output=y < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl completion  --A < /dev/null
  error: unknown flag: --A
  See 'kubectl completion --help' for usage.
  [1]
  $ kubectl run  -s=x < /dev/null
  error: required flag(s) "image" not set
  [1]
  $ kubectl taint node worker-2 zz- --show-managed-fields= --selector=1 < /dev/null
  error: invalid argument "" for "--show-managed-fields" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl taint --help' for usage.
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --validate=true < /dev/null
  error: Cannot read file a.crt, open a.crt: no such file or directory
  [1]
  % kubectl create serviceaccount bot --dry-run --dry-run < /dev/null
  $ kubectl get cm conf --sort-by=.zz --dry-run=server < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl create secret generic s2 --from-literal=a=1 --field-manager me -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl attach nope --pod-running-timeout --container=1 < /dev/null
  error: invalid argument "--container=1" for "--pod-running-timeout" flag: time: invalid duration "--container=1"
  See 'kubectl attach --help' for usage.
  [1]
  $ kubectl kuberc view  a b c d --as=bob < /dev/null
  kuberc file not found at /root/.kube/kuberc
  Would you like to generate a default kuberc file with recommended options? (y/N):
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl certificate deny csr1 --allow-missing-template-keys=1 -o jsonpath={.kind} < /dev/null
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "csr1" not found
  [1]
  $ kubectl scale deploy/web --timeout='' extra < /dev/null
  error: invalid argument "" for "--timeout" flag: time: invalid duration ""
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl drain worker-2 --dry-run=server --proxy-url=:: < /dev/null
  error: invalid 'proxy-url' "::" for cluster "kubernetes": could not parse: ::
  [1]
  $ kubectl label cm nope a=b --allow-missing-template-keys=false --kustomize < /dev/null
  error: flag needs an argument: --kustomize
  See 'kubectl label --help' for usage.
  [1]
  $ kubectl auth reconcile -f rbac.yaml --output='go-template={{.kind}}' --dry-run=server -o name < /dev/null
  error: --dry-run=server for command reconcile is not supported yet
  [1]
  $ kubectl cp a nope:/b --no-preserve=maybe < /dev/null
  error: invalid argument "maybe" for "--no-preserve" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl cp --help' for usage.
  [1]
  $ kubectl delete cm zz --wait < /dev/null
  Error from server (NotFound): configmaps "zz" not found
  [1]
  $ kubectl taint node worker-9 a=b:NoSchedule --field-manager -o name < /dev/null
  error: all resources must be specified before taint changes: name
  [1]
  $ kubectl describe cm nope --chunk-size 1 < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl set serviceaccount deploy nope bot --template='{.x}' --dry-run=client < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl describe cm nope --show-events --filename=1 < /dev/null
  error: the path "1" does not exist
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --allow-missing-template-keys= < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl create secret tls --help' for usage.
  [1]
  $ kubectl describe svc nope --kubeconfig=nope < /dev/null
  error: stat nope: no such file or directory
  [1]
  $ kubectl auth reconcile -f cm.yaml --remove-extra-permissions=false < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl set image deploy/web nginx=nginx:1.26 -l=a=b < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl create secret generic sec --from-literal=a=1 --from-literal='' < /dev/null
  error: invalid literal source , expected key=value
  [1]
  $ kubectl set serviceaccount deploy web bot --dry-run client --dry-run=client -o json < /dev/null
  Error from server (NotFound): deployments.apps "bot" not found
  [1]
  $ kubectl set env deploy/web A=1 --allow-missing-template-keys=TRUE < /dev/null
  deployment.apps/web env updated
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl delete cm/conf --all < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl debug  --as-group=x < /dev/null
  error: requesting uid, groups or user-extra for kubernetes-admin without impersonating a user
  [1]
  $ kubectl create token bot --show-managed-fields= -o wide < /dev/null
  error: invalid argument "" for "--show-managed-fields" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl create token --help' for usage.
  [1]
  $ kubectl set image deploy/nope nginx=nginx:1.26 --vmodule=a=1,b < /dev/null
  error: invalid argument "a=1,b" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl set image --help' for usage.
  [1]
  $ kubectl rollout resume deploy/nope --filename='' --as-group=x < /dev/null
  error: requesting uid, groups or user-extra for kubernetes-admin without impersonating a user
  [1]
  $ kubectl create priorityclass pc1 --value=10 --global-default= < /dev/null
  error: invalid argument "" for "--global-default" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl create priorityclass --help' for usage.
  [1]
  $ kubectl create service clusterip c1 --tcp=80 --tcp=80:90:1 --tcp=0 < /dev/null
  error: failed to create ClusterIP service: Service "c1" is invalid: [spec.ports[2].port: Invalid value: 0: must be between 1 and 65535, inclusive, spec.ports[2].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive, spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}]
  [1]
  $ kubectl top pod  --sum= --show-swap=x < /dev/null
  error: invalid argument "" for "--sum" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl top pod --help' for usage.
  [1]
  $ kubectl auth whoami x --output=name < /dev/null
  selfsubjectreview.authentication.k8s.io/<unknown>
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl expose rc x --session-affinity ClientIP < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  $ kubectl annotate cm conf zz- --local=maybe --show-managed-fields < /dev/null
  error: invalid argument "maybe" for "--local" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl annotate --help' for usage.
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --filename --dry-run=server -o name < /dev/null
  error: the path "--dry-run=server" does not exist
  [1]
  $ kubectl taint node worker-9 a=b:NoSchedule --selector app=web < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create -f cm.yaml --output=plaintext-openapiv2 -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl expose rc x --show-managed-fields=true -o json < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  $ kubectl drain worker-9 --skip-wait-for-delete-timeout=1 < /dev/null
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl create service clusterip c1 --tcp=80 --template='' -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl rollout history deploy/web --output='go-template={{.kind}}' --match-server-version=x < /dev/null
  error: invalid argument "x" for "--match-server-version" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl rollout history --help' for usage.
  [1]
  $ kubectl delete cm zz --force=1 --force=1 < /dev/null
  Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
  Error from server (NotFound): configmaps "zz" not found
  [1]
  $ kubectl label cm conf zz- --selector==x < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl auth whoami  --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl auth whoami --help' for usage.
  [1]
  $ kubectl drain worker-2 --dry-run=server --dry-run=x < /dev/null
  error: Invalid dry-run value (x). Must be "none", "server", or "client".
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --recursive=false < /dev/null
  configmap/conf patched
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create serviceaccount bot --dry-run='' -o wide < /dev/null
  error: Invalid dry-run value (). Must be "none", "server", or "client".
  [1]
  $ kubectl delete cm/conf --cascade='' < /dev/null
  error: invalid cascade value (). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl autoscale deploy nope --max=3 --cpu=50% < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl certificate deny c1 --kustomize=nope < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl create -f cm.yaml --output='jsonpath={.metadata.name}' --dry-run=client < /dev/null
  conf
  $ kubectl explain pods.spec.containers -o=go-template < /dev/null
  error: unrecognized format: go-template
  [1]
  $ kubectl create token bot --bound-object-name=x --dry-run=server -o name < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl create token --help' for usage.
  [1]
  $ kubectl cp a nope:/b --retries=1 -o wide < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl cp --help' for usage.
  [1]
  $ kubectl api-resources x --show-managed-fields=TRUE < /dev/null
  error: unexpected arguments: [x]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl apply -f new.yaml --field-manager < /dev/null
  error: flag needs an argument: --field-manager
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl get nodes --sort-by='' -o jsonpath={.kind} < /dev/null
  List
  $ kubectl create token nobody --bound-object-name=x < /dev/null
  error: --bound-object-name can only be set if --bound-object-kind is provided
  [1]
  $ kubectl diff -f cm.yaml -f=empty.yaml < /dev/null
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --local=TRUE --field-manager=true < /dev/null
  error: cannot specify --local and server resources
  [1]
  $ kubectl drain worker-9 --timeout=1s < /dev/null
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl apply view-last-applied cm conf --kustomize < /dev/null
  error: flag needs an argument: --kustomize
  See 'kubectl apply view-last-applied --help' for usage.
  [1]
  $ kubectl label cm conf zz- --selector='a in (b' < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl certificate deny c1 -k=. < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl set env deploy/nope A=1 --env extra < /dev/null
  error: unknown environment variable: extra
  [1]
  $ kubectl auth reconcile -f cm.yaml -o=go-template -o yaml < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl apply view-last-applied cm conf --output=kyaml -o yaml < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl expose svc web --port=80 --name=w3 -f --dry-run=server < /dev/null
  error: the path "--dry-run=server" does not exist
  [1]
  $ kubectl create poddisruptionbudget  a b c d --as-group=x < /dev/null
  error: exactly one NAME is required, got 4
  See 'kubectl create poddisruptionbudget -h' for help and examples
  [1]
  $ kubectl apply edit-last-applied cm nope --filename=nope.yaml --dry-run=client -o json < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl apply edit-last-applied --help' for usage.
  [1]
  $ kubectl scale deploy nope --replicas=2 --allow-missing-template-keys=true < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --external-ip='' < /dev/null
  service/w3 exposed
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create token nobody --duration=-1s --audience= < /dev/null
  error: --duration must be greater than or equal to 0
  [1]
  $ kubectl taint node worker-9 a=b:NoSchedule --output json < /dev/null
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl set env deploy web --list --local=true -o json < /dev/null
  error: --list and --output may not be specified together
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s --output='go-template={{.kind}}' -o jsonpath={.kind} < /dev/null
  error: timed out waiting for the condition on configmaps/conf
  [1]
  $ kubectl patch cm nope -p '{"data":{"a":"2"}}' --dry-run=none < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl cluster-info dump --output-directory=o1 > /dev/null --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl cluster-info dump --help' for usage.
  [1]
  $ kubectl taint node worker-9 a=b:NoSchedule --allow-missing-template-keys= --dry-run=client -o json < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl taint --help' for usage.
  [1]
  $ kubectl expose svc web --port=80 --name=w3 --labels=-x=1 < /dev/null
  The Service "w3" is invalid: metadata.labels: Invalid value: "-x": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl create service clusterip c1 --tcp=80 --tcp=80:x < /dev/null
  error: failed to create ClusterIP service: Service "c1" is invalid: spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}
  [1]
  $ kubectl set image deploy/nope nginx=nginx:1.26 --all=maybe < /dev/null
  error: invalid argument "maybe" for "--all" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl set image --help' for usage.
  [1]
  $ kubectl diff -f cm.yaml --recursive= < /dev/null
  error: invalid argument "" for "-R, --recursive" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --subresource status --show-managed-fields < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl expose rc x --overrides='[]' < /dev/null
  Error from server (NotFound): replicationcontrollers "x" not found
  [1]
  $ kubectl edit cm nope --save-config maybe --dry-run=client < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl edit --help' for usage.
  [1]
  % kubectl label cm conf zz- -o json < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl top pod  --context < /dev/null
  error: flag needs an argument: --context
  See 'kubectl top pod --help' for usage.
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --output=json=x < /dev/null
  error: unable to match a printer suitable for the output format "json=x", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl explain nope --output=yaml < /dev/null
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl auth reconcile -f rbac.yaml --output=name extra < /dev/null
  error: no arguments are allowed
  [1]
  $ kubectl run r1 --image=nginx:1.27 --pod-running-timeout=1s < /dev/null
  pod/r1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl edit  a b c d --warnings-as-errors < /dev/null
  error: the server doesn't have a resource type "a"
  [1]
  $ kubectl edit cm nope --template='{{.kind}}' --template='{.x}' < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl autoscale deploy web --max=5 --cpu='' --save-config= < /dev/null
  error: invalid argument "" for "--save-config" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl autoscale --help' for usage.
  [1]
  $ kubectl rollout history deploy/nope --kustomize=nope < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl top node  --vmodule=x < /dev/null
  error: invalid argument "x" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl top node --help' for usage.
  [1]
  $ kubectl apply -f new.yaml --openapi-patch= -o yaml < /dev/null
  error: invalid argument "" for "--openapi-patch" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl debug node/worker-9 --image=busybox:1.36 --share-processes=1 -o yaml < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl set env deploy/web A=1 --env=A=1 --dry-run=server -o name < /dev/null
  deployment.apps/web
  $ kubectl wait cm/conf --for=delete --timeout=1s --output json < /dev/null
  error: timed out waiting for the condition on configmaps/conf
  [1]
  $ kubectl scale deploy nope --replicas=2 -o json < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl autoscale deploy nope --max=3 --template='' --name=true < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl apply -f nope.yaml --cascade < /dev/null
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl get svc,cm --recursive=maybe < /dev/null
  error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get deploy nope --show-labels=maybe -o jsonpath={.kind} < /dev/null
  error: invalid argument "maybe" for "--show-labels" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl create -f new.yaml --filename='' --filename < /dev/null
  error: flag needs an argument: --filename
  See 'kubectl create --help' for usage.
  [1]
  $ kubectl config view x --allow-missing-template-keys=false --raw=1 < /dev/null
  error: unexpected arguments: [x]
  See 'kubectl config view -h' for help and examples
  [1]
  $ kubectl scale deploy/web --replicas=2 --show-managed-fields --dry-run=server -o name < /dev/null
  deployment.apps/web
  $ kubectl apply view-last-applied cm nope -l='!x' < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl replace -f new.yaml --validate='' --dry-run=client < /dev/null
  error: invalid - validate option ""; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl logs pod/nope -c x --previous= < /dev/null
  error: invalid argument "" for "-p, --previous" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl top node  --user=nope < /dev/null
  error: auth info "nope" does not exist
  [1]
  $ kubectl get nodes --filename cm.yaml < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl rollout resume deploy/nope --template '{{.kind}}' < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl create configmap cm1 --from-literal=a=1 --from-file cm.yaml --dry-run=server -o name < /dev/null
  configmap/cm1
  $ kubectl create cronjob cj1 --image=busybox:1.36 --schedule="*/5 * * * *" --schedule='* * * * *' < /dev/null
  cronjob.batch/cj1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --allow-missing-template-keys < /dev/null
  deployment.apps/web condition met
  $ kubectl create service loadbalancer  a b c d --warnings-as-errors=x < /dev/null
  error: invalid argument "x" for "--warnings-as-errors" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl create service loadbalancer --help' for usage.
  [1]
  % kubectl run r1 --image=nginx:1.27 --annotations='' --dry-run=client -o yaml < /dev/null
  $ kubectl label cm nope a=b --username=x --password=y < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl create -f cm.yaml --save-config=1 < /dev/null
  Error from server (AlreadyExists): error when creating "cm.yaml": configmaps "conf" already exists
  [1]
  $ kubectl drain worker-9 --force=1 < /dev/null
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl delete deploy nope --ignore-not-found=1 --dry-run=client < /dev/null
  deployment.apps "nope" deleted from default namespace (dry run)
  $ kubectl create job j2 --from=cronjob/tick --template='' --show-managed-fields= < /dev/null
  error: invalid argument "" for "--show-managed-fields" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl create job --help' for usage.
  [1]
  $ kubectl delete deploy nope --cascade=foreground < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout pause deploy/web -f=. < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl create service clusterip c1 --tcp=80 --template='{.x}' < /dev/null
  {.x}
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl run box --image=nginx:1.27 --image=UPPER --dry-run=server < /dev/null
  error: invalid image name "UPPER": invalid reference format
  [1]
  $ kubectl create namespace default --template='{{.kind}}' --dry-run=client -o yaml < /dev/null
  apiVersion: v1
  kind: Namespace
  metadata:
    name: default
  spec: {}
  status: {}
  $ kubectl create secret  a b c d --namespace < /dev/null
  error: flag needs an argument: --namespace
  See 'kubectl create secret --help' for usage.
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --recursive=maybe < /dev/null
  error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl patch --help' for usage.
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --dry-run='' extra < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create secret tls -h' for help and examples
  [1]
  $ kubectl get cm conf --field-selector=metadata.name=web < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl autoscale deploy nope --max=3 --field-manager=me < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl cluster-info dump > /dev/null --output=nope --all-namespaces= < /dev/null
  error: invalid argument "" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl cluster-info dump --help' for usage.
  [1]
  $ kubectl set env deploy/nope A=1 --selector=a=b < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl create secret docker-registry s1 --docker-username=u --docker-password=p --docker-password x < /dev/null
  secret/s1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create -f cm.yaml --output='jsonpath-as-json={.x}' < /dev/null
  Error from server (AlreadyExists): error when creating "cm.yaml": configmaps "conf" already exists
  [1]
  $ kubectl create quota q1 --hard=pods=5 --validate=true < /dev/null
  resourcequota/q1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create ingress i1 --rule=a.com/x=web:80 --validate=strict --annotation= < /dev/null
  error: annotation  is invalid and should be in format key=[value]
  [1]
  $ kubectl get cm conf --filename='' -o wide < /dev/null
  NAME   DATA   AGE
  conf   1      7m47s
  $ kubectl cluster-info dump > /dev/null --show-managed-fields maybe --dry-run=server -o name < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl cluster-info dump --help' for usage.
  [1]
  $ kubectl get deploy nope --show-managed-fields=maybe --filename=x < /dev/null
  error: invalid argument "maybe" for "--show-managed-fields" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl version  -s "" < /dev/null
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  Server Version: v1.37.1
  $ kubectl run box --image=nginx:1.27 --image-pull-policy=Always < /dev/null
  Error from server (AlreadyExists): pods "box" already exists
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --save-config maybe < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create poddisruptionbudget -h' for help and examples
  [1]
  $ kubectl create service clusterip web --tcp=80:8080 --output=custom-columns= < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl get all --sort-by < /dev/null
  error: flag needs an argument: --sort-by
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl annotate cm conf a=b --resource-version < /dev/null
  error: flag needs an argument: --resource-version
  See 'kubectl annotate --help' for usage.
  [1]
  $ kubectl create deployment d1 --image=nginx:1.27 --save-config --field-manager=1 < /dev/null
  deployment.apps/d1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl drain worker-9 --selector='a b' --selector app=web < /dev/null
  error: cannot specify both a node name and a --selector option
  See 'kubectl drain -h' for help and examples
  [1]
  $ kubectl create secret docker-registry s1 --docker-username=u --docker-password=p --validate=false < /dev/null
  secret/s1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl apply -f nope.yaml --openapi-patch=1 < /dev/null
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --template='{.x}' -o name < /dev/null
  clusterrolebinding.rbac.authorization.k8s.io/crb1
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl auth reconcile -f cm.yaml --remove-extra-subjects=TRUE < /dev/null
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl delete cm/conf --interactive=maybe < /dev/null
  error: invalid argument "maybe" for "-i, --interactive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl rollout undo deploy/web --dry-run=Client --kustomize=true < /dev/null
  error: Invalid dry-run value (Client). Must be "none", "server", or "client".
  [1]
  $ kubectl kustomize nope --load-restrictor=LoadRestrictionsNone --load-restrictor=LoadRestrictionsNone < /dev/null
  error: must build at directory: not a valid directory: evalsymlink failure on 'nope' : lstat /root/lab/nope: no such file or directory
  [1]
  $ kubectl annotate cm nope a=b --field-selector metadata.name=web < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl create token  --as= < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create token -h' for help and examples
  [1]
  $ kubectl expose  a b c d --- < /dev/null
  error: bad flag syntax: ---
  See 'kubectl expose --help' for usage.
  [1]
  % kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --v=2 < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create secret generic sec --from-literal=a=1 --from-file=nope --dry-run=server < /dev/null
  error: error reading nope: no such file or directory
  [1]
  $ kubectl set env deploy web --list --output=wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl certificate approve csr1 --filename cm.yaml < /dev/null
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl patch cm nope -p '{"data":{"a":"2"}}' --allow-missing-template-keys=true < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl set subject rolebinding nope --user=al --show-managed-fields=1 < /dev/null
  Error from server (NotFound): rolebindings.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl replace -f new.yaml --A < /dev/null
  error: unknown flag: --A
  See 'kubectl replace --help' for usage.
  [1]
  $ kubectl set resources deploy nope --limits=cpu=1 --requests cpu=1 --requests < /dev/null
  error: flag needs an argument: --requests
  See 'kubectl set resources --help' for usage.
  [1]
  $ kubectl scale deploy/web --replicas=2 --show-managed-fields=1 < /dev/null
  deployment.apps/web scaled
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl wait cm/conf --for=delete --timeout=1s --recursive=false extra < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl annotate cm conf a=b -f=http:// < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl create role r1 --verb=get,list --resource=pods --resource=nope -o json < /dev/null
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl replace -f new.yaml --output=wide --output=nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl get all --show-labels=maybe < /dev/null
  error: invalid argument "maybe" for "--show-labels" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl annotate cm nope a=b -R=maybe < /dev/null
  error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl annotate --help' for usage.
  [1]
  $ kubectl apply -f cm.yaml --openapi-patch=1 -o wide < /dev/null
  Warning: resource configmaps/conf is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl set serviceaccount deploy web bot --template '{{.kind}}' --as < /dev/null
  error: flag needs an argument: --as
  See 'kubectl set serviceaccount --help' for usage.
  [1]
  $ kubectl create service nodeport np1 --tcp=80 --output=custom-columns= --output=custom-columns=N:.kind < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=N:.kind", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --filename='' < /dev/null
  configmap/conf patched
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl get deploy nope --sort-by=.metadata.name --sort-by='.[' < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl autoscale deploy web --max=5 --filename='' < /dev/null
  horizontalpodautoscaler.autoscaling/web autoscaled
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl apply -f new.yaml --kustomize=. -o json < /dev/null
  error: only one of -f or -k can be specified
  [1]
  $ kubectl cluster-info dump --output-directory=o1 > /dev/null --allow-missing-template-keys= < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl cluster-info dump --help' for usage.
  [1]
  $ kubectl config get-clusters  --password=x < /dev/null
  NAME
  kubernetes
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl run box --image=nginx:1.27 --cascade=foreground --dry-run=server -o name < /dev/null
  Error from server (AlreadyExists): pods "box" already exists
  [1]
  $ kubectl create rolebinding  --log-flush-frequency= < /dev/null
  error: invalid argument "" for "--log-flush-frequency" flag: parse error
  See 'kubectl create rolebinding --help' for usage.
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --for extra < /dev/null
  error: unrecognized condition: "extra"
  [1]
  $ kubectl describe pods nope -R=maybe -o json < /dev/null
  error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl describe --help' for usage.
  [1]
  $ kubectl wait pod/nope --for=condition=Ready --timeout=1s --recursive= -o name < /dev/null
  error: invalid argument "" for "-R, --recursive" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl kustomize k --enable-alpha-plugins --enable-alpha-plugins=TRUE < /dev/null
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: p-conf
  $ kubectl get svc,cm --output=custom-columns=N:.kind < /dev/null
  N
  Service
  Service
  ConfigMap
  ConfigMap
  $ kubectl drain worker-2 --dry-run=client --timeout='' --dry-run=server -o name < /dev/null
  error: invalid argument "" for "--timeout" flag: time: invalid duration ""
  See 'kubectl drain --help' for usage.
  [1]
  $ kubectl edit cm nope -o < /dev/null
  error: flag needs an argument: 'o' in -o
  See 'kubectl edit --help' for usage.
  [1]
  $ kubectl create ingress i1 --rule=a.com/x=web:80 --field-manager='' < /dev/null
  ingress.networking.k8s.io/i1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl label cm conf a=b --all < /dev/null
  configmap/conf labeled
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create ingress i1 --rule=a.com/x=web:80 --rule=x -o jsonpath={.kind} < /dev/null
  error: rule x is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl edit cm --windows-line-endings=1 -o yaml < /dev/null
  Edit cancelled, no changes made.
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --patch < /dev/null
  error: flag needs an argument: --patch
  See 'kubectl patch --help' for usage.
  [1]
  $ kubectl certificate approve csr1 -v < /dev/null
  error: flag needs an argument: 'v' in -v
  See 'kubectl certificate approve --help' for usage.
  [1]
  $ kubectl cluster-info dump > /dev/null --namespaces='' < /dev/null
  $ kubectl set subject rolebinding nope --user=al --output=go-template -o jsonpath={.kind} < /dev/null
  Error from server (NotFound): rolebindings.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl logs nope --timestamps=true < /dev/null
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl label cm conf a=b --kustomize < /dev/null
  error: flag needs an argument: --kustomize
  See 'kubectl label --help' for usage.
  [1]
  $ kubectl create deployment web --image=nginx:1.27 --validate=ignore < /dev/null
  error: failed to create deployment: deployments.apps "web" already exists
  [1]
  $ kubectl replace -f new.yaml --vmodule=a=x < /dev/null
  error: invalid argument "a=x" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl replace --help' for usage.
  [1]
  $ kubectl diff -f cm.yaml -f=. --dry-run=client -o yaml < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl api-resources x --output=go-template < /dev/null
  error: unexpected arguments: [x]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl explain nope --max-depth=0 --warnings-as-errors=x < /dev/null
  error: invalid argument "x" for "--warnings-as-errors" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl explain --help' for usage.
  [1]
  $ kubectl create deployment d1 --image=nginx:1.27 --save-config=maybe --dry-run=client < /dev/null
  error: invalid argument "maybe" for "--save-config" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl cluster-info dump --output-directory=o1 > /dev/null --allow-missing-template-keys maybe < /dev/null
  % kubectl create clusterrole cr1 --verb=get --resource=pods --output='' -o json < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl config delete-user  -s "" < /dev/null
  error: user to delete is required
  See 'kubectl config delete-user -h' for help and examples
  [1]
  % kubectl create secret generic s2 --from-literal=a=1 --dry-run=false < /dev/null
  $ kubectl get pods --no-headers=false --dry-run=server < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl exec deploy/nope -- ls --quiet=maybe --dry-run=client < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl drain worker-2 --dry-run=server --grace-period=0 -o wide < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl drain --help' for usage.
  [1]
  $ kubectl set env deploy/web A=1 -o='go-template={{.kind}}' --recursive= < /dev/null
  error: invalid argument "" for "-R, --recursive" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl set env --help' for usage.
  [1]
  $ kubectl certificate approve csr1 --filename=cm.yaml --dry-run=client -o yaml < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl certificate approve --help' for usage.
  [1]
  $ kubectl annotate cm conf a=b --resource-version='' -o < /dev/null
  error: flag needs an argument: 'o' in -o
  See 'kubectl annotate --help' for usage.
  [1]
  $ kubectl get svc,cm --show-kind=true --show-kind maybe < /dev/null
  Error from server (NotFound): services "maybe" not found
  Error from server (NotFound): configmaps "maybe" not found
  [1]
  $ kubectl set subject rolebinding rb --user=al --allow-missing-template-keys= -o name < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl set subject --help' for usage.
  [1]
  $ kubectl set env deploy/nope A=1 --output=go-template-file=nope < /dev/null
  error: error reading --template nope, open nope: no such file or directory
  [1]
  $ kubectl auth can-i create deploy/web -AA < /dev/null
  yes
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create serviceaccount bot --allow-missing-template-keys= --request-timeout=abc < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl create serviceaccount --help' for usage.
  [1]
  $ kubectl config set-credentials u9 --exec-api-version=v1 --exec-api-version='' < /dev/null
  User "u9" set.
  % cp /root/cfg.bak /root/.kube/config; rm -f /root/.kube/kuberc #onok
  $ kubectl run r1 --image=nginx:1.27 --allow-missing-template-keys= --override-type=true < /dev/null
  error: invalid argument "" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl auth whoami  --client-key=nope < /dev/null
  error: unable to read client-key nope for kubernetes-admin due to open nope: no such file or directory
  [1]
  $ kubectl api-resources x --cached=1 < /dev/null
  error: unexpected arguments: [x]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl create rolebinding rb1 --role=r --user=bob --save-config=maybe --dry-run=client < /dev/null
  error: invalid argument "maybe" for "--save-config" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create rolebinding --help' for usage.
  [1]
  $ kubectl logs deploy/nope --timestamps maybe -v=0 < /dev/null
  error: error from server (NotFound): deployments.apps "nope" not found in namespace "default"
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --allow-missing-template-keys=true < /dev/null
  poddisruptionbudget.policy/p1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl top node  --sort-by='.[' < /dev/null
  error: --sort-by accepts only cpu or memory
  [1]
  $ kubectl run r1 --image=nginx:1.27 --detach-keys < /dev/null
  error: flag needs an argument: --detach-keys
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=1s --all-namespaces=true < /dev/null
  error: a resource cannot be retrieved by name across all namespaces
  [1]
  $ kubectl expose deploy web --port=80 --name=w2 --type=json --port < /dev/null
  error: flag needs an argument: --port
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl scale deploy nope --replicas=2 --dry-run=Client --timeout=1 < /dev/null
  error: invalid argument "1" for "--timeout" flag: time: missing unit in duration "1"
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl logs nope --insecure-skip-tls-verify-backend --dry-run=client < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl create deployment d1 --image=nginx:1.27 --image --image nginx:1.26 < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create deployment -h' for help and examples
  [1]
  $ kubectl set serviceaccount deploy nope bot --filename=bad.yaml -o name < /dev/null
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl create token nobody --show-managed-fields=true -o yaml < /dev/null
  error: failed to create token: serviceaccounts "nobody" not found
  [1]
  $ kubectl scale deploy nope --replicas=2 --output=go-template -o json < /dev/null
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl run  a b c d --vmodule=a=1 < /dev/null
  error: required flag(s) "image" not set
  [1]
  $ kubectl kustomize . --mount=x --dry-run=client < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl kustomize --help' for usage.
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --show-managed-fields=maybe < /dev/null
  error: invalid argument "maybe" for "--show-managed-fields" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create clusterrolebinding --help' for usage.
  [1]
  $ kubectl create quota q1 --hard=pods=5 --output=custom-columns= --dry-run=client < /dev/null
  error: unable to match a printer suitable for the output format "custom-columns=", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl annotate cm conf zz- --template --template='' < /dev/null
  --template=
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create namespace default --validate strict --output= < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create namespace -h' for help and examples
  [1]
  $ kubectl run r1 --image=nginx:1.27 --quiet=true < /dev/null
  pod/r1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl kustomize nope --helm-kube-version=x < /dev/null
  error: must build at directory: not a valid directory: evalsymlink failure on 'nope' : lstat /root/lab/nope: no such file or directory
  [1]
  $ kubectl replace -f new.yaml --cascade=background extra < /dev/null
  Error from server (NotFound): error when replacing "new.yaml": configmaps "new" not found
  [1]
  $ kubectl run box --image=nginx:1.27 --grace-period=5 < /dev/null
  Error from server (AlreadyExists): pods "box" already exists
  [1]
  $ kubectl annotate cm conf a=b --all < /dev/null
  configmap/conf annotated
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl annotate cm conf a=b --overwrite=maybe < /dev/null
  error: invalid argument "maybe" for "--overwrite" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl annotate --help' for usage.
  [1]
  $ kubectl rollout pause deploy/nope --selector=app=web < /dev/null
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl kustomize . --enable-helm=TRUE --dry-run=server < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl kustomize --help' for usage.
  [1]
  $ kubectl create -f new.yaml --selector app=web --filename=1 < /dev/null
  error: the path "1" does not exist
  [1]
  % kubectl apply -f cm.yaml --filename='' --dry-run=client -o yaml < /dev/null
  $ kubectl create rolebinding rb1 --role=r --user=bob --template --cluster=nope < /dev/null
  --cluster=nope
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl get deploy nope --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl create rolebinding rb1 --role=r --user=bob --role=r -o wide < /dev/null
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl delete pods -l app=none --output=json < /dev/null
  error: unexpected -o output mode: json. We only support '-o name'
  [1]
  $ kubectl cluster-info dump --output-directory=o1 > /dev/null --output-directory - < /dev/null
  $ kubectl certificate deny c1 --kubeconfig=nope < /dev/null
  error: stat nope: no such file or directory
  [1]
  $ kubectl attach nope -q=1 < /dev/null
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl get all --subresource < /dev/null
  error: flag needs an argument: --subresource
  See 'kubectl get --help' for usage.
  [1]
  % kubectl create priorityclass pc1 --value=10 --save-config=false --dry-run < /dev/null
  $ kubectl annotate cm conf a=b --allow-missing-template-keys=true < /dev/null
  configmap/conf annotated
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl label cm nope a=b --show-managed-fields=1 < /dev/null
  Error from server (NotFound): configmaps "nope" not found
  [1]
  % kubectl create quota q1 --hard=pods=5 -o=yaml < /dev/null
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --validate < /dev/null
  poddisruptionbudget.policy/p1 created
  % kubectl delete --wait=false --ignore-not-found deploy/d1 deploy/j1 cm/cm1 cm/new job/j1 job/j2 cj/cj1 ing/i1 pdb/p1 quota/q1 role/r1 rolebinding/rb1 secret/s1 secret/s2 secret/s3 svc/c1 svc/e1 svc/l1 svc/np1 sa/sa1 svc/w2 svc/w3 svc/r1 hpa/web pc/pc1 clusterrole/cr1 clusterrolebinding/crb1 ns/n1 svc/nm hpa/nm pod/cp1 >/dev/null 2>&1; kubectl delete pod r1 --force --ignore-not-found > /dev/null 2>&1 #onok
  $ kubectl create ingress i1 --rule=a.com/x=web:80 --cluster=nope < /dev/null
  error: cluster "nope" does not exist
  [1]
  $ kubectl label cm conf zz- --dry-run='' < /dev/null
  error: Invalid dry-run value (). Must be "none", "server", or "client".
  [1]
  $ kubectl create service clusterip web --tcp=80:8080 --field-manager me --field-manager me < /dev/null
  error: failed to create ClusterIP service: services "web" already exists
  [1]
  $ kubectl set selector svc nope a=b -o=name < /dev/null
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl label cm conf a=b --list=true < /dev/null
  a=b
  % cp cm.bak cm.yaml; bash /root/lab/reset.sh > /dev/null 2>&1 #onok
  $ kubectl create configmap conf --from-literal=a=1 --dry-run client --template= < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl apply -f new.yaml --validate=x --cascade=x < /dev/null
  error: invalid cascade value (x). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl get svc,cm --match-server-version < /dev/null
  NAME                 TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
  service/kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   30m
  service/web          ClusterIP   10.96.0.77   <none>        80/TCP    30m
  
  NAME                         DATA   AGE
  configmap/conf               1      8m53s
  configmap/kube-root-ca.crt   1      30m
  $ kubectl create quota  a b c d --disable-compression < /dev/null
  error: exactly one NAME is required, got 4
  See 'kubectl create quota -h' for help and examples
  [1]
  $ kubectl cordon  --username=x --password=y < /dev/null
  error: USAGE: cordon NODE [flags]
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl delete deploy nope --ignore-not-found=TRUE --dry-run=server -o name < /dev/null
  $ kubectl apply -f new.yaml --force-conflicts=true --force-conflicts= < /dev/null
  error: invalid argument "" for "--force-conflicts" flag: strconv.ParseBool: parsing "": invalid syntax
  See 'kubectl apply --help' for usage.
  [1]
