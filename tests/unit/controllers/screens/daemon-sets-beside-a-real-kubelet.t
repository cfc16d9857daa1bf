Daemon sets
  % ds() { kubectl apply -n $NS -f - <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"'$1'"},"spec":{'$2'"selector":{"matchLabels":{"app":"'$1'"}},"template":{"metadata":{"labels":{"app":"'$1'"}},"spec":{'$3'"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27"}]}}}}'; }
  % st() { kubectl get ds $1 -n $NS -o jsonpath='{.metadata.name} {.status.currentNumberScheduled}/{.status.desiredNumberScheduled}/{.status.numberReady}/{.status.numberAvailable}/{.status.numberUnavailable}/{.status.numberMisscheduled}/{.status.updatedNumberScheduled} gen {.status.observedGeneration} {.status.conditions} {.metadata.annotations.deprecated\.daemonset\.template\.generation}{"\n"}'; kubectl get pods -n $NS -l app=$1 -o custom-columns=N:.spec.nodeName,I:.spec.containers[0].image,X:.metadata.labels.pod-template-generation,P:.status.phase,T:.spec.tolerations[*].key --no-headers | sed -E 's/ +/ /g' | sort; }
  % ev() { kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,C:.count,S:.source.component,M:.message --no-headers | grep -E "^${1:-.*} " | sed -E 's/ +/ /g; s/(d[a-z])-[a-z0-9]{5}( |$)/\1-xxxxx\2/g'; }
  % NS=ds; kubectl create ns $NS; sleep 2
  % ds da; ds db '"updateStrategy":{"rollingUpdate":{"maxSurge":1,"maxUnavailable":0}},' '"tolerations":[{"operator":"Exists"}],'; ds dc '"updateStrategy":{"type":"OnDelete"},' '"nodeSelector":{"dsx":"yes"},'; ds dd '"minReadySeconds":3,"updateStrategy":{"rollingUpdate":{"maxUnavailable":"50%"}},' '"hostNetwork":true,'; ds de '' '"affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchFields":[{"key":"metadata.name","operator":"In","values":["worker-2"]}]}]}}},'; sleep 7
  $ for d in da db dc dd de; do st $d; ev $d; done
  da 2/2/2/2//0/2 gen 1  1
  worker-1 nginx:1.27 1 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-2 nginx:1.27 1 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  da Normal SuccessfulCreate 1 daemonset-controller Created pod: da-xxxxx
  da Normal SuccessfulCreate 1 daemonset-controller Created pod: da-xxxxx
  db 3/3/3/3//0/3 gen 1  1
  control-plane nginx:1.27 1 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-1 nginx:1.27 1 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-2 nginx:1.27 1 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  db Normal SuccessfulCreate 1 daemonset-controller Created pod: db-xxxxx
  db Normal SuccessfulCreate 1 daemonset-controller Created pod: db-xxxxx
  db Normal SuccessfulCreate 1 daemonset-controller Created pod: db-xxxxx
  dc 0/0/0///0/ gen 1  1
  dd 2/2/2/2//0/2 gen 1  1
  worker-1 nginx:1.27 1 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable,node.kubernetes.io/network-unavailable
  worker-2 nginx:1.27 1 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable,node.kubernetes.io/network-unavailable
  dd Normal SuccessfulCreate 1 daemonset-controller Created pod: dd-xxxxx
  dd Normal SuccessfulCreate 1 daemonset-controller Created pod: dd-xxxxx
  de 1/1/1/1//0/1 gen 1  1
  worker-2 nginx:1.27 1 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  de Normal SuccessfulCreate 1 daemonset-controller Created pod: de-xxxxx
  % for d in da db dc dd de; do kubectl set image ds/$d c=nginx:1.26 -n $NS; done; kubectl label node worker-1 dsx=yes; sleep 14
  $ for d in da db dc dd de; do st $d; done; ev dc; ev de
  da 2/2/2/2//0/2 gen 2  2
  worker-1 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-2 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  db 3/3/3/3//0/3 gen 2  2
  control-plane nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-1 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-2 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  dc 1/1/1/1//0/1 gen 2  2
  worker-1 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  dd 2/2/2/2//0/2 gen 2  2
  worker-1 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable,node.kubernetes.io/network-unavailable
  worker-2 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable,node.kubernetes.io/network-unavailable
  de 1/1/1/1//0/1 gen 2  2
  worker-2 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  dc Normal SuccessfulCreate 1 daemonset-controller Created pod: dc-xxxxx
  de Normal SuccessfulCreate 1 daemonset-controller Created pod: de-xxxxx
  de Normal SuccessfulDelete 1 daemonset-controller Deleted pod: de-xxxxx
  de Normal SuccessfulCreate 1 daemonset-controller Created pod: de-xxxxx
  % kubectl set image ds/dc c=nginx:1.27 -n $NS; kubectl label node worker-2 dsx=yes; sleep 4
  $ st dc
  dc 2/2/2/2//0/1 gen 3  3
  worker-1 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-2 nginx:1.27 3 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  % kubectl label node worker-1 dsx-; sleep 4
  $ st dc; ev dc
  dc 1/1/1/1//0/1 gen 3  3
  worker-2 nginx:1.27 3 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  dc Normal SuccessfulCreate 1 daemonset-controller Created pod: dc-xxxxx
  dc Normal SuccessfulCreate 1 daemonset-controller Created pod: dc-xxxxx
  dc Normal SuccessfulDelete 1 daemonset-controller Deleted pod: dc-xxxxx
  % kubectl taint node worker-2 dsx=1:NoSchedule; sleep 3
  $ st dc; st da
  dc 1/1/1/1//0/1 gen 3  3
  worker-2 nginx:1.27 3 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  da 2/2/2/2//0/2 gen 2  2
  worker-1 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-2 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  % kubectl taint node worker-2 dsx-; kubectl taint node worker-2 dsx=1:NoExecute; sleep 5
  $ st dc; st da; st db
  dc 0/0/0///0/ gen 3  3
  da 1/1/1/1//0/1 gen 2  2
  worker-1 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  db 3/3/3/3//0/3 gen 2  2
  control-plane nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-1 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-2 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  % kubectl taint node worker-2 dsx-; sleep 4
  $ st da
  da 2/2/2/2//0/2 gen 2  2
  worker-1 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-2 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  % kubectl patch ds da -n $NS -p '{"spec":{"template":{"spec":{"containers":[{"name":"c","resources":{"requests":{"cpu":"90"}}}]}}}}'; sleep 5
  % st da; kubectl rollout history ds da -n $NS
  % kubectl rollout undo ds da -n $NS; sleep 7
  % st da; kubectl rollout history ds da -n $NS
  % kubectl patch ds db -n $NS -p '{"spec":{"template":{"spec":{"containers":[{"name":"c","resources":{"requests":{"cpu":"90"}}}]}}}}'; sleep 5
  $ st db
  db 3/3/3/3//0/ gen 3  3
  <none> nginx:1.26 3 Pending node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  control-plane nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-1 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  worker-2 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
  % kubectl cordon worker-1; kubectl delete pod -n $NS -l app=dd; sleep 8
  $ st dd
  dd 2/2/2/2//0/2 gen 2  2
  worker-1 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable,node.kubernetes.io/network-unavailable
  worker-2 nginx:1.26 2 Running node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable,node.kubernetes.io/network-unavailable
  % kubectl uncordon worker-1; kubectl label node worker-2 dsx-; kubectl delete ns $NS --wait=false
