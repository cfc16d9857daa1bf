Stateful sets
  % sts() { kubectl apply -n $NS -f - <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"'$1'"},"spec":{"replicas":'$2','$3'"serviceName":"'$1'","selector":{"matchLabels":{"app":"'$1'"}},"template":{"metadata":{"labels":{"app":"'$1'"}},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27"}]}}}}'; }
  % st() { kubectl get sts $1 -n $NS -o jsonpath='{.metadata.name} {.status.replicas}/{.status.readyReplicas}/{.status.availableReplicas}/{.status.currentReplicas}/{.status.updatedReplicas} gen {.status.observedGeneration} coll {.status.collisionCount} {.status.conditions}{"\n"}'; kubectl get pods -n $NS -l app=$1 -o custom-columns=N:.metadata.name,I:.spec.containers[0].image,X:.metadata.labels.apps\\.kubernetes\\.io/pod-index,P:.status.phase --no-headers | sed -E 's/ +/ /g'; kubectl get controllerrevision -n $NS -l app=$1 -o jsonpath='{range .items[*]}{.revision} {end}{"\n"}'; }
  % ev() { kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,C:.count,S:.source.component,M:.message --no-headers | grep -E "^${1:-.*} " | sed -E 's/ +/ /g'; }
  % NS=sts; kubectl create ns $NS; sleep 2
  % sts sa 4 '"updateStrategy":{"rollingUpdate":{"partition":2}},'; sts sb 3 '"updateStrategy":{"type":"OnDelete"},'; sts sc 5 '"podManagementPolicy":"Parallel","updateStrategy":{"rollingUpdate":{"maxUnavailable":2}},'; sts sd 2 '"ordinals":{"start":7},"minReadySeconds":3,'; sts se 3 '"updateStrategy":{"rollingUpdate":{"maxUnavailable":"50%"}},'; sts sf 2 '"revisionHistoryLimit":1,'; sleep 16
  % for s in sa sb sc sd se sf; do st $s; done; ev s.
  % for s in sa sb sc sd se; do kubectl set image sts/$s c=nginx:1.26 -n $NS; done; sleep 18
  $ for s in sa sb sc sd se; do st $s; done
  sa 4/4/4/2/2 gen 2 coll 0
  sa-0 nginx:1.27 0 Running
  sa-1 nginx:1.27 1 Running
  sa-2 nginx:1.26 2 Running
  sa-3 nginx:1.26 3 Running
  1 2
  sb 3/3/3/3/ gen 2 coll 0
  sb-0 nginx:1.27 0 Running
  sb-1 nginx:1.27 1 Running
  sb-2 nginx:1.27 2 Running
  2 1
  sc 5/5/5/5/5 gen 2 coll 0
  sc-0 nginx:1.26 0 Running
  sc-1 nginx:1.26 1 Running
  sc-2 nginx:1.26 2 Running
  sc-3 nginx:1.26 3 Running
  sc-4 nginx:1.26 4 Running
  1 2
  sd 2/2/2/2/2 gen 2 coll 0
  sd-7 nginx:1.26 7 Running
  sd-8 nginx:1.26 8 Running
  2 1
  se 3/3/3/3/3 gen 2 coll 0
  se-0 nginx:1.26 0 Running
  se-1 nginx:1.26 1 Running
  se-2 nginx:1.26 2 Running
  2 1
  $ ev sa; ev sb; ev sd
  sa Normal SuccessfulCreate 1 statefulset-controller Create Pod sa-0 in StatefulSet sa successful
  sa Normal SuccessfulCreate 1 statefulset-controller Create Pod sa-1 in StatefulSet sa successful
  sa Normal SuccessfulDelete 1 statefulset-controller Delete Pod sa-3 in StatefulSet sa successful
  sa Normal SuccessfulCreate 2 statefulset-controller Create Pod sa-3 in StatefulSet sa successful
  sa Normal SuccessfulDelete 1 statefulset-controller Delete Pod sa-2 in StatefulSet sa successful
  sa Normal SuccessfulCreate 2 statefulset-controller Create Pod sa-2 in StatefulSet sa successful
  sb Normal SuccessfulCreate 1 statefulset-controller Create Pod sb-0 in StatefulSet sb successful
  sb Normal SuccessfulCreate 1 statefulset-controller Create Pod sb-1 in StatefulSet sb successful
  sb Normal SuccessfulCreate 1 statefulset-controller Create Pod sb-2 in StatefulSet sb successful
  sd Normal SuccessfulDelete 1 statefulset-controller Delete Pod sd-8 in StatefulSet sd successful
  sd Normal SuccessfulCreate 2 statefulset-controller Create Pod sd-8 in StatefulSet sd successful
  sd Normal SuccessfulDelete 1 statefulset-controller Delete Pod sd-7 in StatefulSet sd successful
  sd Normal SuccessfulCreate 2 statefulset-controller Create Pod sd-7 in StatefulSet sd successful
  % kubectl patch sts sa -n $NS -p '{"spec":{"updateStrategy":{"rollingUpdate":{"partition":9}}}}'; kubectl delete pod sb-1 -n $NS; kubectl patch sts sd -n $NS -p '{"spec":{"ordinals":{"start":8}}}'; sleep 9
  $ st sa; st sb; st sd; ev sd
  sa 4/4/4/2/2 gen 3 coll 0
  sa-0 nginx:1.27 0 Running
  sa-1 nginx:1.27 1 Running
  sa-2 nginx:1.26 2 Running
  sa-3 nginx:1.26 3 Running
  1 2
  sb 3/3/3/2/1 gen 2 coll 0
  sb-0 nginx:1.27 0 Running
  sb-1 nginx:1.26 1 Running
  sb-2 nginx:1.27 2 Running
  2 1
  sd 2/2/2/2/2 gen 3 coll 0
  sd-8 nginx:1.26 8 Running
  sd-9 nginx:1.26 9 Running
  2 1
  sd Normal SuccessfulDelete 1 statefulset-controller Delete Pod sd-8 in StatefulSet sd successful
  sd Normal SuccessfulCreate 2 statefulset-controller Create Pod sd-8 in StatefulSet sd successful
  sd Normal SuccessfulCreate 2 statefulset-controller Create Pod sd-7 in StatefulSet sd successful
  sd Normal SuccessfulCreate 1 statefulset-controller Create Pod sd-9 in StatefulSet sd successful
  sd Normal SuccessfulDelete 2 statefulset-controller Delete Pod sd-7 in StatefulSet sd successful
  % kubectl scale sts sa -n $NS --replicas=6; kubectl scale sts sb -n $NS --replicas=1; kubectl delete pod sa-0 sa-3 -n $NS; sleep 14
  % st sa; st sb; ev sa; ev sb
  % for v in 1 2 3 4; do kubectl patch sts sf -n $NS -p "{\"spec\":{\"template\":{\"metadata\":{\"annotations\":{\"v\":\"$v\"}}}}}"; sleep 6; done
  $ st sf; kubectl rollout history sts sf -n $NS
  sf 2/2/2/2/2 gen 5 coll 0
  sf-0 nginx:1.27 0 Running
  sf-1 nginx:1.27 1 Running
  5 4
  statefulset.apps/sf
  REVISION  CHANGE-CAUSE
  4         <none>
  5         <none>
  % kubectl rollout undo sts sf -n $NS; sleep 7
  $ st sf; kubectl rollout history sts sf -n $NS
  sf 2/2/2/2/2 gen 6 coll 0
  sf-0 nginx:1.27 0 Running
  sf-1 nginx:1.27 1 Running
  5 6
  statefulset.apps/sf
  REVISION  CHANGE-CAUSE
  5         <none>
  6         <none>
  % kubectl patch sts se -n $NS -p '{"spec":{"template":{"spec":{"nodeSelector":{"none":"such"}}}}}'; sleep 5
  $ st se
  se 3/2/2/2/1 gen 3 coll 0
  se-0 nginx:1.26 0 Running
  se-1 nginx:1.26 1 Running
  se-2 nginx:1.26 2 Pending
  2 3 1
  % kubectl rollout undo sts se -n $NS; sleep 6
  $ st se; ev se
  se 3/2/2/2/2 gen 4 coll 0
  se-0 nginx:1.26 0 Running
  se-1 nginx:1.26 1 Running
  se-2 nginx:1.26 2 Pending
  4 3 1
  se Normal SuccessfulDelete 1 statefulset-controller Delete Pod se-1 in StatefulSet se successful
  se Normal SuccessfulCreate 2 statefulset-controller Create Pod se-1 in StatefulSet se successful
  se Normal SuccessfulDelete 1 statefulset-controller Delete Pod se-0 in StatefulSet se successful
  se Normal SuccessfulCreate 2 statefulset-controller Create Pod se-0 in StatefulSet se successful
  se Normal SuccessfulDelete 2 statefulset-controller Delete Pod se-2 in StatefulSet se successful
  se Normal SuccessfulCreate 3 statefulset-controller Create Pod se-2 in StatefulSet se successful
  % kubectl patch sts sc -n $NS -p '{"spec":{"template":{"spec":{"nodeSelector":{"none":"such"}}}}}'; sleep 6
  $ st sc
  sc 5/3/3/3/2 gen 3 coll 0
  sc-0 nginx:1.26 0 Running
  sc-1 nginx:1.26 1 Running
  sc-2 nginx:1.26 2 Running
  sc-3 nginx:1.26 3 Pending
  sc-4 nginx:1.26 4 Pending
  1 3 2
  % kubectl rollout undo sts sc -n $NS; sleep 6
  $ st sc
  sc 5/5/5/5/5 gen 4 coll 0
  sc-0 nginx:1.26 0 Running
  sc-1 nginx:1.26 1 Running
  sc-2 nginx:1.26 2 Running
  sc-3 nginx:1.26 3 Running
  sc-4 nginx:1.26 4 Running
  1 3 4
  % kubectl scale sts sc -n $NS --replicas=2; sleep 4
  % st sc; ev sc | sort | uniq -c
  % kubectl delete sts sa -n $NS --cascade=orphan; sleep 2
  $ kubectl get pods -n $NS -l app=sa -o jsonpath='{range .items[*]}{.metadata.name} {.metadata.ownerReferences}{"\n"}{end}'; kubectl get controllerrevision -n $NS -l app=sa -o jsonpath='{range .items[*]}{.revision} {.metadata.ownerReferences}{"\n"}{end}'
  sa-0
  sa-1
  sa-2
  sa-3
  sa-4
  sa-5
  1
  2
  % sts sa 3 '"updateStrategy":{"rollingUpdate":{"partition":2}},'; sleep 9
  $ st sa
  sa 3/3/3/3/3 gen 1 coll 0
  sa-0 nginx:1.27 0 Running
  sa-1 nginx:1.27 1 Running
  sa-2 nginx:1.27 2 Running
  3 2
  $ kubectl get pods -n $NS -l app=sa -o jsonpath='{range .items[*]}{.metadata.name} {.metadata.ownerReferences[0].name}{"\n"}{end}'
  sa-0 sa
  sa-1 sa
  sa-2 sa
  % kubectl delete ns $NS --wait=false
