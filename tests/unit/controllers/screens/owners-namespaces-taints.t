Owners, finalizers, namespaces, evictions by taints
  % mk() { kubectl apply -n $NS -f - <<< "$1"; }
  % ev() { kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,S:.source.component,M:.message --no-headers | grep -E "^${1:-[^ ]*} " | sed -E 's/ +/ /g'; }
  % cm() { mk '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"'$1'","ownerReferences":['$2']}}'; }
  % uid() { kubectl get $1 $2 -n $NS -o jsonpath='{.metadata.uid}'; }
  % ref() { echo '{"apiVersion":"v1","kind":"ConfigMap","name":"'$1'","uid":"'${2:-$(uid cm $1)}'"'$3'}'; }
  % ls() { kubectl get cm -n $NS -o jsonpath='{range .items[*]}{.metadata.name} {range .metadata.ownerReferences[*]}{.name},{.blockOwnerDeletion},{.controller} {end}{.metadata.finalizers} {.metadata.deletionGracePeriodSeconds}{"\n"}{end}' | grep -v kube-root; }
  % NS=gc; kubectl create ns $NS; sleep 2
  % cm a; cm b "$(ref a)"; cm c "$(ref b)"; cm d "$(ref a),$(ref c)"; cm e "$(ref gone 11111111-2222-3333-4444-555555555555)"; cm f "$(ref a 11111111-2222-3333-4444-555555555555)"; cm g "$(ref a),$(ref gone 11111111-2222-3333-4444-555555555555)"; mk '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"s","ownerReferences":[{"apiVersion":"v1","kind":"Namespace","name":"gc","uid":"'$(kubectl get ns gc -o jsonpath='{.metadata.uid}')'"}]}}'; mk '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"t","ownerReferences":[{"apiVersion":"v1","kind":"Node","name":"worker-9","uid":"123"}]}}';  sleep 4
  $ ls; ev; kubectl get secret -n $NS -o name
  a
  b a,,
  c b,,
  d a,, c,,
  g a,,
  secret/s
  % kubectl delete cm a -n $NS; sleep 3
  $ ls
  [1]
  % cm a; cm b "$(ref a '' ',"blockOwnerDeletion":true,"controller":true')"; cm c "$(ref b)"; cm d "$(ref a),$(ref b)"; kubectl patch cm b -n $NS --type=merge -p '{"metadata":{"finalizers":["x.io/f"]}}'; kubectl delete cm a -n $NS --cascade=foreground --wait=false; sleep 3
  % ls
  % kubectl patch cm b -n $NS --type=merge -p '{"metadata":{"finalizers":null}}'; sleep 3
  $ ls
  [1]
  % cm a; cm b "$(ref a '' ',"blockOwnerDeletion":true,"controller":true')"; cm c "$(ref b),$(ref a)"; kubectl delete cm a -n $NS --cascade=orphan; sleep 3
  $ ls
  b
  c b,,
  % kubectl create deploy w -n $NS --image=nginx:1.27 --replicas=2; sleep 4; kubectl delete deploy w -n $NS --cascade=foreground --wait=false; sleep 0.3
  $ kubectl get deploy,rs -n $NS -o jsonpath='{range .items[*]}{.kind} {.metadata.finalizers} {.metadata.deletionGracePeriodSeconds} {.spec.replicas}{"\n"}{end}'
  Deployment ["foregroundDeletion"] 0 2
  ReplicaSet ["foregroundDeletion"] 0 2
  % sleep 8
  $ kubectl get deploy,rs,pods -n $NS
  No resources found in gc namespace.
  % kubectl create ns stuck; kubectl create cm x -n stuck; kubectl patch cm x -n stuck --type=merge -p '{"metadata":{"finalizers":["x.io/f","y.io/g"]}}'; kubectl create secret generic y -n stuck; kubectl patch secret y -n stuck --type=merge -p '{"metadata":{"finalizers":["x.io/f"]}}'; kubectl run p -n stuck --image=nginx:1.27; sleep 3; kubectl patch pod p -n stuck --type=merge -p '{"metadata":{"finalizers":["z.io/f"]}}'; kubectl delete ns stuck --wait=false; sleep 12
  $ kubectl get ns stuck -o jsonpath='{.spec} {.status.phase}{range .status.conditions[*]}{"\n"}{.type}={.status},{.reason},{.message}{end}{"\n"}'; kubectl get all,cm,secret -n stuck -o name; kubectl get pod p -n stuck -o jsonpath='{.status.phase} {.metadata.deletionGracePeriodSeconds} {range .status.conditions[*]}{.type}={.status},{.reason} {end}{"\n"}'
  {"finalizers":["kubernetes"]} Terminating
  NamespaceDeletionDiscoveryFailure=False,ResourcesDiscovered,All resources successfully discovered
  NamespaceDeletionGroupVersionParsingFailure=False,ParsedGroupVersions,All legacy kube types successfully parsed
  NamespaceDeletionContentFailure=False,ContentDeleted,All content successfully deleted, may be waiting on finalization
  NamespaceContentRemaining=False,ContentRemoved,All content successfully removed
  NamespaceFinalizersRemaining=False,ContentHasNoFinalizers,All content-preserving finalizers finished
  pod/p
  configmap/kube-root-ca.crt
  configmap/x
  secret/y
  Succeeded 0 PodReadyToStartContainers=False,PodSandboxNotReady Initialized=True,PodCompleted Ready=False,PodCompleted ContainersReady=False,PodCompleted PodScheduled=True,
  % for k in cm/x secret/y pod/p; do kubectl patch $k -n stuck --type=merge -p '{"metadata":{"finalizers":null}}'; done; sleep 20
  $ kubectl get ns stuck
  Error from server (NotFound): namespaces "stuck" not found
  [1]
  % pod() { mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"'$1'","labels":{"a":"b"}},"spec":{"nodeName":"worker-1","tolerations":['$2'],"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27"}]}}'; }; E='"effect":"NoExecute"'; pod t1; pod t2 '{"key":"k",'$E',"operator":"Exists"}'; pod t3 '{"key":"k",'$E',"operator":"Exists","tolerationSeconds":6}'; pod t4 '{"key":"k",'$E',"value":"v","tolerationSeconds":20},{"operator":"Exists","tolerationSeconds":9,'$E'}'; pod t5 '{"operator":"Exists"}'; pod t6 '{"key":"k",'$E',"operator":"Exists","tolerationSeconds":0}'; pod t7 '{"key":"k",'$E',"operator":"Exists","tolerationSeconds":60}'; sleep 4; kubectl taint node worker-1 k=v:NoExecute; sleep 3
  $ kubectl get pod -n $NS -l a=b -o name; ev 't.' | grep -i taint
  pod/t2
  pod/t3
  pod/t4
  pod/t5
  pod/t7
  t1 Normal TaintManagerEviction taint-eviction-controller Marking for deletion Pod gc/t1
  t6 Normal TaintManagerEviction taint-eviction-controller Marking for deletion Pod gc/t6
  % sleep 4
  $ kubectl get pod -n $NS -l a=b -o name
  pod/t2
  pod/t4
  pod/t5
  pod/t7
  % sleep 3
  $ kubectl get pod -n $NS -l a=b -o name
  pod/t2
  pod/t4
  pod/t5
  pod/t7
  % kubectl taint node worker-1 k-; sleep 3
  $ kubectl get pod -n $NS -l a=b -o name; ev 't.' | grep -i taint
  pod/t2
  pod/t4
  pod/t5
  pod/t7
  t1 Normal TaintManagerEviction taint-eviction-controller Marking for deletion Pod gc/t1
  t6 Normal TaintManagerEviction taint-eviction-controller Marking for deletion Pod gc/t6
  t3 Normal TaintManagerEviction taint-eviction-controller Marking for deletion Pod gc/t3
  t4 Normal TaintManagerEviction taint-eviction-controller Cancelling deletion of Pod gc/t4
  t7 Normal TaintManagerEviction taint-eviction-controller Cancelling deletion of Pod gc/t7
  % kubectl delete ns $NS --wait=false
