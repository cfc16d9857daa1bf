Nodes that are lost, shut down or deleted: what the controllers do (nodes without a kubelet)
Nodes that are lost, shut down or deleted: what the controllers do (nodes without a kubelet)
  % kubectl delete events --all
  $ ghost() { printf "apiVersion: v1\nkind: Node\nmetadata: {name: $1, labels: {kubernetes.io/hostname: $1, ghost: x}}\nspec: {podCIDR: 10.244.9.0/24}\n" | kubectl create -f -; kubectl patch node $1 --subresource=status --type=merge -p '{"status":{"capacity":{"cpu":"2","memory":"4Gi","pods":"110"},"allocatable":{"cpu":"2","memory":"4Gi","pods":"110"},"conditions":[{"type":"Ready","status":"True","reason":"KubeletReady","message":"kubelet is posting ready status","lastHeartbeatTime":"'$(date -u +%FT%TZ)'","lastTransitionTime":"'$(date -u +%FT%TZ)'"}]}}'; }
  $ ghost ghost; sleep 2; kubectl get node ghost --no-headers | awk '{print $1,$2,$3}'; kubectl get node ghost -o jsonpath='{.spec}{"\n"}'
  node/ghost created
  node/ghost patched
  ghost Ready <none>
  {"podCIDR":"10.244.9.0/24","podCIDRs":["10.244.9.0/24"]}
  $ pod() { printf "apiVersion: v1\nkind: Pod\nmetadata: {name: $1}\nspec: {nodeName: ghost, terminationGracePeriodSeconds: 1, $2 containers: [{name: c, image: 'nginx:1.27'}]}\n" | kubectl create -f -; }
  $ pod a; pod b 'tolerations: [{operator: Exists}],'; sleep 1; kubectl get pods; kubectl get pod a -o jsonpath='{range .spec.tolerations[*]}{.key} {.effect} {.tolerationSeconds}{"\n"}{end}'
  pod/a created
  pod/b created
  NAME   READY   STATUS    RESTARTS   AGE
  a      0/1     Pending   0          1s
  b      0/1     Pending   0          1s
  node.kubernetes.io/not-ready NoExecute 300
  node.kubernetes.io/unreachable NoExecute 300
  % kubectl patch node ghost --subresource=status -p '{"status":{"conditions":[{"type":"Ready","status":"False","reason":"KubeletNotReady","message":"node is shutting down"}]}}'; sleep 6; kubectl get node ghost --no-headers | awk '{print $1,$2,$3}'; kubectl get node ghost -o jsonpath='{range .spec.taints[*]}{.key} {.effect} {.value}{"\n"}{end}' | sort
  $ kubectl get pod a b -o jsonpath='{range .items[*]}{.metadata.name} {.status.phase} {range .status.conditions[*]}{.type}={.status} {.reason} {end}{"\n"}{end}'
  a Pending
  b Pending
  $ kubectl delete pod a --wait=false; sleep 25; kubectl get pods
  pod "a" deleted from default namespace
  NAME   READY   STATUS        RESTARTS   AGE
  a      0/1     Terminating   0          33s
  b      0/1     Pending       0          33s
  $ kubectl taint node ghost node.kubernetes.io/out-of-service=nodeshutdown:NoExecute; sleep 25; kubectl get pods
  node/ghost tainted
  NAME   READY   STATUS    RESTARTS   AGE
  b      0/1     Pending   0          58s
  $ kubectl get node ghost -o jsonpath='{range .spec.taints[*]}{.key} {.effect} {.value}{"\n"}{end}' | sort
  node.kubernetes.io/out-of-service NoExecute nodeshutdown
  node.kubernetes.io/unreachable NoExecute
  node.kubernetes.io/unreachable NoSchedule
  $ pod c; sleep 2; kubectl get pods; sleep 24; kubectl get pods; kubectl taint node ghost node.kubernetes.io/out-of-service-; sleep 2; kubectl get pods
  pod/c created
  NAME   READY   STATUS        RESTARTS   AGE
  b      0/1     Pending       0          61s
  c      0/1     Terminating   0          2s
  NAME   READY   STATUS    RESTARTS   AGE
  b      0/1     Pending   0          85s
  node/ghost untainted
  NAME   READY   STATUS    RESTARTS   AGE
  b      0/1     Pending   0          87s
  $ kubectl get node ghost -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Ready Unknown NodeStatusUnknown Kubelet stopped posting node status.
  MemoryPressure Unknown NodeStatusNeverUpdated Kubelet never posted node status.
  DiskPressure Unknown NodeStatusNeverUpdated Kubelet never posted node status.
  PIDPressure Unknown NodeStatusNeverUpdated Kubelet never posted node status.
  $ sleep 45; kubectl get node ghost -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'; kubectl get node ghost -o jsonpath='{range .spec.taints[*]}{.key} {.effect} {.value}{"\n"}{end}' | sort
  Ready Unknown NodeStatusUnknown Kubelet stopped posting node status.
  MemoryPressure Unknown NodeStatusNeverUpdated Kubelet never posted node status.
  DiskPressure Unknown NodeStatusNeverUpdated Kubelet never posted node status.
  PIDPressure Unknown NodeStatusNeverUpdated Kubelet never posted node status.
  node.kubernetes.io/unreachable NoExecute
  node.kubernetes.io/unreachable NoSchedule
  $ kubectl get events --field-selector involvedObject.name=ghost -o custom-columns=T:.type,R:.reason,M:.message,S:.source.component | sort | uniq
  Normal   RegisteredNode   Node ghost event: Registered Node ghost in Controller   node-controller
  T        R                M                                                       S
  $ pod d; pod e 'tolerations: [{operator: Exists}],'; sleep 3; kubectl get pods --no-headers | awk '{print $1,$2,$3,$4}'; kubectl delete node ghost; sleep 65; kubectl get pods
  pod/d created
  pod/e created
  b 0/1 Pending 0
  d 0/1 Pending 0
  e 0/1 Pending 0
  node "ghost" deleted
  No resources found in default namespace.
  $ kubectl get events --field-selector involvedObject.name!=control-plane,involvedObject.name!=worker-1,involvedObject.name!=worker-2 -o custom-columns=K:.involvedObject.kind,N:.involvedObject.name,T:.type,R:.reason,M:.message,S:.source.component | sort | uniq
  K      N       T        R                      M                                                       S
  Node   ghost   Normal   RegisteredNode         Node ghost event: Registered Node ghost in Controller   node-controller
  Node   ghost   Normal   RemovingNode           Node ghost event: Removing Node ghost from Controller   node-controller
  Pod    a       Normal   TaintManagerEviction   Cancelling deletion of Pod default/a                    taint-eviction-controller
  Pod    a       Normal   TaintManagerEviction   Marking for deletion Pod default/a                      taint-eviction-controller
  Pod    c       Normal   TaintManagerEviction   Marking for deletion Pod default/c                      taint-eviction-controller
  Pod    d       Normal   TaintManagerEviction   Cancelling deletion of Pod default/d                    taint-eviction-controller
  $ ghost g2; printf "apiVersion: v1\nkind: Pod\nmetadata: {name: f, finalizers: [lab.example.com/keep]}\nspec: {nodeName: g2, tolerations: [{operator: Exists}], containers: [{name: c, image: 'nginx:1.27'}]}\n" | kubectl create -f -; sleep 1; kubectl delete node g2; sleep 65; kubectl get pod f --no-headers | awk '{print $1,$2,$3}'; kubectl get pod f -o jsonpath='{.status.phase} {.metadata.deletionGracePeriodSeconds}{"\n"}{range .status.conditions[*]}{.type} {.status} {.reason} {.message} {.observedGeneration}{"\n"}{end}'; kubectl patch pod f --type=merge -p '{"metadata":{"finalizers":null}}'; kubectl get pods
  node/g2 created
  node/g2 patched
  pod/f created
  node "g2" deleted
  f 0/1 Failed
  Failed 0
  DisruptionTarget True DeletionByPodGC PodGC: node no longer exists 1
  pod/f patched
  No resources found in default namespace.
