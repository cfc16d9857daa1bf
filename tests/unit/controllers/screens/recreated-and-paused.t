Deployments: paused, recreated, rolled back, sharing a selector
  % dep() { kubectl apply -n $NS -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"'$1'"},"spec":{"replicas":'$2','$3'"selector":{"matchLabels":{"app":"'${4:-$1}'"}},"template":{"metadata":{"labels":{"app":"'${4:-$1}'"}},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27"}]}}}}'; }
  % hide() { sed -E 's/(d[0-9a-z]*)-[a-z0-9]{7,10}(-[a-z0-9]{5})?/\1-HASH/g'; }
  % st() { kubectl get deploy $1 -n $NS -o jsonpath='{.metadata.name}{" "}{.status.replicas}/{.status.updatedReplicas}/{.status.readyReplicas}/{.status.availableReplicas}/{.status.unavailableReplicas}/{.status.terminatingReplicas} gen {.status.observedGeneration} rev {.metadata.annotations.deployment\.kubernetes\.io/revision} coll {.status.collisionCount}{range .status.conditions[*]} {.type}={.status},{.reason},{.message}{end}{"\n"}' | hide; kubectl get rs -n $NS -l app=${2:-$1} -o jsonpath='{range .items[*]}{.metadata.annotations.deployment\.kubernetes\.io/revision} {.spec.replicas} {.status.replicas} {.status.readyReplicas} {.status.availableReplicas} desired {.metadata.annotations.deployment\.kubernetes\.io/desired-replicas} max {.metadata.annotations.deployment\.kubernetes\.io/max-replicas} hist {.metadata.annotations.deployment\.kubernetes\.io/revision-history} gen {.status.observedGeneration} {.metadata.ownerReferences[0].name} {.spec.minReadySeconds}{"\n"}{end}' | sort; }
  % ev() { kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,C:.count,S:.source.component,M:.message --no-headers | grep -E "^${1:-.*} " | hide | sed -E 's/ +/ /g'; }
  % NS=dep2; kubectl create ns $NS; sleep 2
  % dep da 2 '"paused":true,'; sleep 2
  $ st da; ev da
  da /////0 gen 1 rev  coll  Progressing=Unknown,DeploymentPaused,Deployment is paused Available=False,MinimumReplicasUnavailable,Deployment does not have minimum availability.
  % kubectl scale deploy da -n $NS --replicas=3; sleep 1; kubectl rollout resume deploy da -n $NS; sleep 5
  $ st da; ev da
  da 3/3/3/3//0 gen 3 rev 1 coll  Available=True,MinimumReplicasAvailable,Deployment has minimum availability. Progressing=True,NewReplicaSetAvailable,ReplicaSet "da-HASH" has successfully progressed.
  1 3 3 3 3 desired 3 max 4 hist  gen 1 da
  da Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set da-HASH from 0 to 3
  % kubectl rollout pause deploy da -n $NS; kubectl set image deploy/da c=nginx:1.26 -n $NS; kubectl scale deploy da -n $NS --replicas=5; sleep 4
  $ st da; ev da
  da 5//5/5//0 gen 6 rev 1 coll  Progressing=Unknown,DeploymentPaused,Deployment is paused Available=True,MinimumReplicasAvailable,Deployment has minimum availability.
  1 5 5 5 5 desired 5 max 7 hist  gen 2 da
  da Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set da-HASH from 0 to 3
  da Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set da-HASH from 3 to 5
  $ kubectl rollout undo deploy da -n $NS; kubectl rollout status deploy da -n $NS --timeout=1s; kubectl rollout history deploy da -n $NS
  Warning: resource deployments/da was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollout history found for deployment "da"
  Waiting for deployment "da" rollout to finish: 0 out of 5 new replicas have been updated...
  error: timed out waiting for the condition
  deployment.apps/da
  REVISION  CHANGE-CAUSE
  1         <none>
  % kubectl rollout resume deploy da -n $NS; sleep 9
  % st da
  % dep db 3 '"strategy":{"type":"Recreate"},'; sleep 5; kubectl set image deploy/db c=nginx:1.26 -n $NS; sleep 8
  % st db; ev db
  % kubectl patch deploy db -n $NS -p '{"spec":{"template":{"spec":{"nodeSelector":{"none":"such"}}}}}'; sleep 5
  $ st db; ev db
  db 3/3///3/0 gen 3 rev 3 coll  Available=False,MinimumReplicasUnavailable,Deployment does not have minimum availability. Progressing=True,ReplicaSetUpdated,ReplicaSet "db-HASH" is progressing.
  1 0 0   desired 3 max 3 hist  gen 2 db
  2 0 0   desired 3 max 3 hist  gen 2 db
  3 3 3   desired 3 max 3 hist  gen 1 db
  db Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set db-HASH from 0 to 3
  db Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set db-HASH from 3 to 0
  db Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set db-HASH from 0 to 3
  db Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set db-HASH from 3 to 0
  db Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set db-HASH from 0 to 3
  % kubectl rollout undo deploy db -n $NS; sleep 6
  $ st db; ev db; kubectl rollout history deploy db -n $NS
  db 3/3/3/3//0 gen 4 rev 4 coll  Available=True,MinimumReplicasAvailable,Deployment has minimum availability. Progressing=True,NewReplicaSetAvailable,ReplicaSet "db-HASH" has successfully progressed.
  1 0 0   desired 3 max 3 hist  gen 2 db
  3 0 0   desired 3 max 3 hist  gen 2 db
  4 3 3 3 3 desired 3 max 3 hist 2 gen 3 db
  db Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set db-HASH from 0 to 3
  db Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set db-HASH from 3 to 0
  db Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set db-HASH from 3 to 0
  db Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set db-HASH from 0 to 3
  db Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set db-HASH from 3 to 0
  db Normal ScalingReplicaSet 2 deployment-HASH Scaled up replica set db-HASH from 0 to 3
  deployment.apps/db
  REVISION  CHANGE-CAUSE
  1         <none>
  3         <none>
  4         <none>
  % dep dc 2 '"minReadySeconds":4,"progressDeadlineSeconds":9,"revisionHistoryLimit":0,'; sleep 2
  $ st dc
  dc 2/2/2//2/0 gen 1 rev 1 coll  Available=False,MinimumReplicasUnavailable,Deployment does not have minimum availability. Progressing=True,ReplicaSetUpdated,ReplicaSet "dc-HASH" is progressing.
  1 2 2 2  desired 2 max 3 hist  gen 1 dc 4
  % sleep 7
  $ st dc
  dc 2/2/2/2//0 gen 1 rev 1 coll  Available=True,MinimumReplicasAvailable,Deployment has minimum availability. Progressing=True,NewReplicaSetAvailable,ReplicaSet "dc-HASH" has successfully progressed.
  1 2 2 2 2 desired 2 max 3 hist  gen 1 dc 4
  % kubectl set image deploy/dc c=nginx:1.26 -n $NS; sleep 20
  $ st dc; ev dc; kubectl rollout undo deploy dc -n $NS; kubectl rollout history deploy dc -n $NS
  dc 2/2/2/2//0 gen 2 rev 2 coll  Available=True,MinimumReplicasAvailable,Deployment has minimum availability. Progressing=True,NewReplicaSetAvailable,ReplicaSet "dc-HASH" has successfully progressed.
  2 2 2 2 2 desired 2 max 3 hist  gen 2 dc 4
  dc Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set dc-HASH from 0 to 2
  dc Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set dc-HASH from 0 to 1
  dc Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set dc-HASH from 2 to 1
  dc Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set dc-HASH from 1 to 2
  dc Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set dc-HASH from 1 to 0
  Warning: resource deployments/dc was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollout history found for deployment "dc"
  deployment.apps/dc
  REVISION  CHANGE-CAUSE
  2         <none>
  $ kubectl patch deploy dc -n $NS -p '{"spec":{"minReadySeconds":9}}'; kubectl patch deploy dc -n $NS -p '{"spec":{"minReadySeconds":9,"progressDeadlineSeconds":10}}'; sleep 3
  The Deployment "dc" is invalid: spec.progressDeadlineSeconds: Invalid value: 9: must be greater than minReadySeconds
  deployment.apps/dc patched
  $ st dc
  dc 2/2/2/2//0 gen 3 rev 2 coll  Available=True,MinimumReplicasAvailable,Deployment has minimum availability. Progressing=True,NewReplicaSetAvailable,ReplicaSet "dc-HASH" has successfully progressed.
  2 2 2 2 2 desired 2 max 3 hist  gen 3 dc 9
  % dep dd1 1 '' dd; sleep 2; dep dd2 2 '' dd; sleep 4
  $ st dd1 dd; st dd2 dd; ev 'dd.'
  dd1 1/1/1/1//0 gen 1 rev 1 coll  Available=True,MinimumReplicasAvailable,Deployment has minimum availability. Progressing=True,NewReplicaSetAvailable,ReplicaSet "dd1-HASH" has successfully progressed.
  1 1 1 1 1 desired 1 max 2 hist  gen 1 dd1
  1 2 2 2 2 desired 2 max 3 hist  gen 1 dd2
  dd2 2/2/2/2//0 gen 1 rev 1 coll  Available=True,MinimumReplicasAvailable,Deployment has minimum availability. Progressing=True,NewReplicaSetAvailable,ReplicaSet "dd2-HASH" has successfully progressed.
  1 1 1 1 1 desired 1 max 2 hist  gen 1 dd1
  1 2 2 2 2 desired 2 max 3 hist  gen 1 dd2
  dd1 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set dd1-HASH from 0 to 1
  dd2 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set dd2-HASH from 0 to 2
  % kubectl delete deploy dd1 -n $NS --cascade=orphan; sleep 3
  $ st dd2 dd; ev 'dd.'
  dd2 2/2/2/2//0 gen 1 rev 2 coll  Available=True,MinimumReplicasAvailable,Deployment has minimum availability. Progressing=True,NewReplicaSetAvailable,ReplicaSet "dd1-HASH" has successfully progressed.
  1 0 0   desired 2 max 3 hist  gen 3 dd2
  2 2 2 2 2 desired 2 max 3 hist 1 gen 2 dd2
  dd1 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set dd1-HASH from 0 to 1
  dd2 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set dd2-HASH from 0 to 2
  dd2 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set dd2-HASH from 2 to 1
  dd2 Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set dd1-HASH from 1 to 2
  dd2 Normal ScalingReplicaSet 1 deployment-HASH Scaled down replica set dd2-HASH from 1 to 0
  % dep de 2; sleep 4; kubectl label pod -n $NS -l app=de app=gone --overwrite; sleep 4
  $ st de; kubectl get pods -n $NS -l app=gone -o jsonpath='{range .items[*]}{.metadata.ownerReferences}{.metadata.labels.app}{"\n"}{end}'
  de 2/2/2/2//0 gen 1 rev 1 coll  Progressing=True,NewReplicaSetAvailable,ReplicaSet "de-HASH" has successfully progressed. Available=True,MinimumReplicasAvailable,Deployment has minimum availability.
  1 2 2 2 2 desired 2 max 3 hist  gen 1 de
  gone
  gone
  % kubectl get rs -n $NS -l app=de -o name | xargs -I{} kubectl label {} -n $NS app=lost --overwrite; sleep 4
  $ st de; kubectl get rs -n $NS -l app=lost -o jsonpath='{range .items[*]}{.metadata.ownerReferences} {.spec.replicas} {.status.replicas}{"\n"}{end}'; ev de
  de 2/2/2/2//0 gen 1 rev 1 coll 1 Available=True,MinimumReplicasAvailable,Deployment has minimum availability. Progressing=True,NewReplicaSetAvailable,ReplicaSet "de-HASH" has successfully progressed.
  1 2 2 2 2 desired 2 max 3 hist  gen 1 de
   2 2
  de Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set de-HASH from 0 to 2
  de Normal ScalingReplicaSet 1 deployment-HASH Scaled up replica set de-HASH from 0 to 2
  % kubectl delete ns $NS --wait=false
