Begins with: workloads.t

  $ for i in a b c d e f; do kubectl create cm $i --from-literal=k=$i; kubectl label cm $i t=$i set=x; done > /dev/null
  $ kubectl delete
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl delete cm
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete cm a b
  configmap "a" deleted from default namespace
  configmap "b" deleted from default namespace
  $ kubectl delete cm a
  Error from server (NotFound): configmaps "a" not found
  [1]
  $ kubectl delete cm a c
  configmap "c" deleted from default namespace
  Error from server (NotFound): configmaps "a" not found
  [1]
  $ kubectl delete cm a --ignore-not-found
  $ kubectl delete cm/d secret/nope
  configmap "d" deleted from default namespace
  Error from server (NotFound): secrets "nope" not found
  [1]
  $ kubectl delete cm,secret nope
  Error from server (NotFound): configmaps "nope" not found
  Error from server (NotFound): secrets "nope" not found
  [1]
  $ kubectl delete cm -l set=nope
  No resources found
  $ kubectl delete cm -l t=e
  configmap "e" deleted from default namespace
  $ kubectl delete cm -l t=f --dry-run=client
  configmap "f" deleted from default namespace (dry run)
  $ kubectl delete cm -l t=f --dry-run=server
  configmap "f" deleted from default namespace (server dry run)
  $ kubectl delete cm -l t=f -o name
  configmap/f
  $ kubectl delete cm x -o yaml
  error: unexpected -o output mode: yaml. We only support '-o name'
  [1]
  $ kubectl delete cm x -o wide
  error: unexpected -o output mode: wide. We only support '-o name'
  [1]
  $ kubectl delete cm --all -l a=b
  error: setting 'all' parameter but found a non empty selector.
  [1]
  $ kubectl delete cm a --all
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl delete cm a -l t=a
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl delete cm --field-selector metadata.name=nope
  No resources found
  $ kubectl delete cm --field-selector data.x=nope
  Error from server (BadRequest): Unable to find "/v1, Resource=configmaps" that match label selector "", field selector "data.x=nope": "data.x" is not a known field selector: only "metadata.name", "metadata.namespace"
  [1]
  $ kubectl delete cm a --field-selector metadata.name=a
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl delete cm -A
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete cm a -A
  error: a resource cannot be retrieved by name across all namespaces
  [1]
  $ kubectl delete cm --all -A --dry-run=client | sort | tail -3
  configmap "kubeadm-config" deleted from kube-system namespace (dry run)
  configmap "kubelet-config" deleted from kube-system namespace (dry run)
  configmap "settings" deleted from default namespace (dry run)
  $ kubectl delete nosuch x
  error: the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl delete pod
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete pod alone --grace-period=-2
  pod "alone" deleted from default namespace
  $ kubectl delete pod alone --grace-period=x
  error: invalid argument "x" for "--grace-period" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl delete pod alone --force --grace-period=5
  error: --force and --grace-period greater than 0 cannot be specified together
  [1]
  $ kubectl delete pod alone --now --grace-period=5
  error: --now and --grace-period cannot be specified together
  [1]
  $ kubectl delete pod alone --now --force
  error: --force and --grace-period greater than 0 cannot be specified together
  [1]
  $ kubectl delete pod alone --cascade=x
  error: invalid cascade value (x). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl delete pod alone --cascade=true --dry-run=client
  warning: --cascade=true is deprecated (boolean value) and can be replaced with --cascade=background.
  pod "alone" deleted from default namespace (dry run)
  $ kubectl delete pod alone --cascade=false --dry-run=client
  warning: --cascade=false is deprecated (boolean value) and can be replaced with --cascade=orphan.
  pod "alone" deleted from default namespace (dry run)
  $ kubectl delete pod alone --cascade --dry-run=client
  pod "alone" deleted from default namespace (dry run)
  $ kubectl delete pod alone --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl delete pod alone --timeout=-1s --dry-run=client
  pod "alone" deleted from default namespace (dry run)
  $ kubectl delete pod alone --wait=false --grace-period=1
  Error from server (NotFound): pods "alone" not found
  [1]
  $ kubectl wait --for=delete pod/alone --timeout=60s
  $ kubectl run p1 --image=busybox:1.36 -- sleep 1000; kubectl wait --for=condition=Ready pod/p1
  pod/p1 created
  pod/p1 condition met
  $ kubectl delete pod p1 --grace-period=0
  pod "p1" deleted from default namespace
  $ kubectl run p2 --image=busybox:1.36 -- sleep 1000; kubectl wait --for=condition=Ready pod/p2
  pod/p2 created
  pod/p2 condition met
  $ kubectl delete pod p2 --grace-period=0 --force
  Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
  pod "p2" force deleted from default namespace
  $ kubectl run p3 --image=busybox:1.36 -- sleep 1000; kubectl wait --for=condition=Ready pod/p3
  pod/p3 created
  pod/p3 condition met
  $ kubectl delete pod p3 --timeout=1s
  pod "p3" deleted from default namespace
  error: timed out waiting for the condition on pods/p3
  [1]
  $ kubectl delete pod p3 --now
  pod "p3" deleted from default namespace
  $ kubectl run p4 --image=busybox:1.36 -- sleep 1000; kubectl wait --for=condition=Ready pod/p4
  pod/p4 created
  pod/p4 condition met
  $ kubectl delete pod p4 --force --wait
  Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
  pod "p4" force deleted from default namespace
  $ kubectl create cm i1; kubectl create cm i2
  configmap/i1 created
  configmap/i2 created
  $ kubectl delete cm i1 i2 -i
  < n
  You are about to delete the following 2 resource(s):
  configmap/i1
  configmap/i2
  Do you want to continue? (y/N): deletion is cancelled
  $ kubectl delete cm i1 i2 --interactive
  < y
  You are about to delete the following 2 resource(s):
  configmap/i1
  configmap/i2
  Do you want to continue? (y/N): configmap "i1" deleted from default namespace
  configmap "i2" deleted from default namespace
  $ kubectl create cm i1
  configmap/i1 created
  $ kubectl delete cm i1 -i
  < x
  You are about to delete the following 1 resource(s):
  configmap/i1
  Do you want to continue? (y/N): deletion is cancelled
  $ kubectl delete cm i1 -i
  < Y
  You are about to delete the following 1 resource(s):
  configmap/i1
  Do you want to continue? (y/N): configmap "i1" deleted from default namespace
  $ kubectl delete cm i1 -i
  < yes
  You are about to delete the following 1 resource(s):
  configmap/i1
  Do you want to continue? (y/N): deletion is cancelled
  $ kubectl delete cm i1 -i --dry-run=client
  < y
  You are about to delete the following 1 resource(s):
  configmap/i1
  Do you want to continue? (y/N): configmap "i1" deleted from default namespace (dry run)
  $ echo y | kubectl delete cm i1 -i
  You are about to delete the following 1 resource(s):
  configmap/i1
  Do you want to continue? (y/N): Error from server (NotFound): configmaps "i1" not found
  [1]
  $ kubectl delete cm nope -i
  < y
  You are about to delete the following 1 resource(s):
  configmap/nope
  Do you want to continue? (y/N): Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl delete cm --all -i -n kube-public
  < n
  You are about to delete the following 2 resource(s):
  configmap/cluster-info
  configmap/kube-root-ca.crt
  Do you want to continue? (y/N): deletion is cancelled
  $ kubectl delete --raw /api/v1/namespaces/default/configmaps/nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl create cm r1; kubectl delete --raw /api/v1/namespaces/default/configmaps/r1 | jq -c '[.kind,.status,.details.name]'
  configmap/r1 created
  ["Status","Success","r1"]
  $ kubectl delete --raw /x cm
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl delete --raw x
  error: --raw must be a valid URL path: parse "x": invalid URI for request
  [1]
  $ kubectl delete --raw /x -o name
  error: --raw and --output are mutually exclusive
  [1]
  $ kubectl delete --raw /api/v1/namespaces/default/configmaps/r1 -f all.yaml
  Error from server (BadRequest): couldn't get version/kind; json parse error: invalid character 'a' looking for beginning of value
  [1]
  $ kubectl delete deploy web --cascade=orphan
  deployment.apps "web" deleted from default namespace
  $ kubectl get rs,pods -l app=web -o name | sed 's/-[a-z0-9-]*$//'
  replicaset.apps/web
  pod/web
  pod/web
  $ kubectl delete rs -l app=web --cascade=foreground
  replicaset.apps "web-77fb76c55f" deleted from default namespace
  $ kubectl get rs,pods -l app=web
  No resources found in default namespace.
  $ kubectl delete -f all.yaml --ignore-not-found
  resourcequota "quota" deleted from default namespace
  limitrange "lr" deleted from default namespace
  configmap "settings" deleted from default namespace
  secret "db" deleted from default namespace
  service "web" deleted from default namespace
  job.batch "once" deleted from default namespace
  cronjob.batch "tick" deleted from default namespace
  statefulset.apps "st" deleted from default namespace
  daemonset.apps "ag" deleted from default namespace
  ingress.networking.k8s.io "ing" deleted from default namespace
  networkpolicy.networking.k8s.io "np" deleted from default namespace
  persistentvolume "pv1" deleted
  persistentvolumeclaim "pvc1" deleted from default namespace
  poddisruptionbudget.policy "pdb" deleted from default namespace
  role.rbac.authorization.k8s.io "reader" deleted from default namespace
  rolebinding.rbac.authorization.k8s.io "rb" deleted from default namespace
  serviceaccount "robot" deleted from default namespace
  priorityclass.scheduling.k8s.io "high" deleted
  storageclass.storage.k8s.io "fast" deleted
  horizontalpodautoscaler.autoscaling "web" deleted from default namespace
  $ kubectl delete -f all.yaml
  Error from server (NotFound): error when deleting "all.yaml": resourcequotas "quota" not found
  Error from server (NotFound): error when deleting "all.yaml": limitranges "lr" not found
  Error from server (NotFound): error when deleting "all.yaml": configmaps "settings" not found
  Error from server (NotFound): error when deleting "all.yaml": secrets "db" not found
  Error from server (NotFound): error when deleting "all.yaml": deployments.apps "web" not found
  Error from server (NotFound): error when deleting "all.yaml": services "web" not found
  Error from server (NotFound): error when deleting "all.yaml": pods "alone" not found
  Error from server (NotFound): error when deleting "all.yaml": jobs.batch "once" not found
  Error from server (NotFound): error when deleting "all.yaml": cronjobs.batch "tick" not found
  Error from server (NotFound): error when deleting "all.yaml": statefulsets.apps "st" not found
  Error from server (NotFound): error when deleting "all.yaml": daemonsets.apps "ag" not found
  Error from server (NotFound): error when deleting "all.yaml": ingresses.networking.k8s.io "ing" not found
  Error from server (NotFound): error when deleting "all.yaml": networkpolicies.networking.k8s.io "np" not found
  Error from server (NotFound): error when deleting "all.yaml": persistentvolumes "pv1" not found
  Error from server (NotFound): error when deleting "all.yaml": persistentvolumeclaims "pvc1" not found
  Error from server (NotFound): error when deleting "all.yaml": poddisruptionbudgets.policy "pdb" not found
  Error from server (NotFound): error when deleting "all.yaml": roles.rbac.authorization.k8s.io "reader" not found
  Error from server (NotFound): error when deleting "all.yaml": rolebindings.rbac.authorization.k8s.io "rb" not found
  Error from server (NotFound): error when deleting "all.yaml": serviceaccounts "robot" not found
  Error from server (NotFound): error when deleting "all.yaml": priorityclasses.scheduling.k8s.io "high" not found
  Error from server (NotFound): error when deleting "all.yaml": storageclasses.storage.k8s.io "fast" not found
  Error from server (NotFound): error when deleting "all.yaml": horizontalpodautoscalers.autoscaling "web" not found
  [1]
  $ kubectl delete all --all -n default
  pod "ag-58xns" deleted from default namespace
  pod "ag-ld45p" deleted from default namespace
  pod "st-0" deleted from default namespace
  service "kubernetes" deleted from default namespace
  $ kubectl delete svc kubernetes --dry-run=client
  service "kubernetes" deleted from default namespace (dry run)
  $ kubectl delete ns default
  Error from server (Forbidden): namespaces "default" is forbidden: this namespace may not be deleted
  [1]
  $ kubectl delete ns kube-system
  Error from server (Forbidden): namespaces "kube-system" is forbidden: this namespace may not be deleted
  [1]
  $ kubectl create ns tmp; kubectl delete ns tmp
  namespace/tmp created
  namespace "tmp" deleted
  $ kubectl create ns tmp2; kubectl delete ns/tmp2 --wait=false
  namespace/tmp2 created
  namespace "tmp2" deleted
  $ kubectl delete ns nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl delete node nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl delete node worker-2 --dry-run=server
  node "worker-2" deleted (server dry run)
  $ kubectl delete pv,pvc --all
  No resources found
  $ kubectl delete clusterrole nope; kubectl delete clusterrolebinding nope; kubectl delete sc nope; kubectl delete pc nope
  Error from server (NotFound): clusterroles.rbac.authorization.k8s.io "nope" not found
  Error from server (NotFound): clusterrolebindings.rbac.authorization.k8s.io "nope" not found
  Error from server (NotFound): storageclasses.storage.k8s.io "nope" not found
  Error from server (NotFound): priorityclasses.scheduling.k8s.io "nope" not found
  [1]
  $ kubectl delete crd nope.example.com
  Error from server (NotFound): customresourcedefinitions.apiextensions.k8s.io "nope.example.com" not found
  [1]
  $ kubectl delete pods --all
  No resources found
  $ kubectl delete pod x --as=jane
  Error from server (Forbidden): pods "x" is forbidden: User "jane" cannot delete resource "pods" in API group "" in the namespace "default"
  [1]
  $ kubectl delete cm --all --as=jane
  Error from server (Forbidden): configmaps is forbidden: User "jane" cannot list resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ kubectl delete -f - < all.yaml | tail -2
  Error from server (NotFound): error when deleting "STDIN": resourcequotas "quota" not found
  Error from server (NotFound): error when deleting "STDIN": limitranges "lr" not found
  Error from server (NotFound): error when deleting "STDIN": configmaps "settings" not found
  Error from server (NotFound): error when deleting "STDIN": secrets "db" not found
  Error from server (NotFound): error when deleting "STDIN": deployments.apps "web" not found
  Error from server (NotFound): error when deleting "STDIN": services "web" not found
  Error from server (NotFound): error when deleting "STDIN": pods "alone" not found
  Error from server (NotFound): error when deleting "STDIN": jobs.batch "once" not found
  Error from server (NotFound): error when deleting "STDIN": cronjobs.batch "tick" not found
  Error from server (NotFound): error when deleting "STDIN": statefulsets.apps "st" not found
  Error from server (NotFound): error when deleting "STDIN": daemonsets.apps "ag" not found
  Error from server (NotFound): error when deleting "STDIN": ingresses.networking.k8s.io "ing" not found
  Error from server (NotFound): error when deleting "STDIN": networkpolicies.networking.k8s.io "np" not found
  Error from server (NotFound): error when deleting "STDIN": persistentvolumes "pv1" not found
  Error from server (NotFound): error when deleting "STDIN": persistentvolumeclaims "pvc1" not found
  Error from server (NotFound): error when deleting "STDIN": poddisruptionbudgets.policy "pdb" not found
  Error from server (NotFound): error when deleting "STDIN": roles.rbac.authorization.k8s.io "reader" not found
  Error from server (NotFound): error when deleting "STDIN": rolebindings.rbac.authorization.k8s.io "rb" not found
  Error from server (NotFound): error when deleting "STDIN": serviceaccounts "robot" not found
  Error from server (NotFound): error when deleting "STDIN": priorityclasses.scheduling.k8s.io "high" not found
  Error from server (NotFound): error when deleting "STDIN": storageclasses.storage.k8s.io "fast" not found
  Error from server (NotFound): error when deleting "STDIN": horizontalpodautoscalers.autoscaling "web" not found
  $ kubectl delete -k .
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ kubectl delete pods,svc -l nope=x
  No resources found
  $ kubectl delete pods,svc
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete deploy/web rs/web
  Error from server (NotFound): deployments.apps "web" not found
  Error from server (NotFound): replicasets.apps "web" not found
  [1]
  $ kubectl delete deploy/web rs
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl delete cm '' 
  error: resource name may not be empty
  [1]
  $ kubectl delete cm i1 extra/slash
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
