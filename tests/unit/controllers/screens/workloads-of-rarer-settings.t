Workloads of rarer settings
  % mk() { kubectl create -n $NS -f - <<< "$1"; }; NS=wl; kubectl create ns $NS; sleep 2
  % norm() { sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/UID/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/TIME/g; s/(d[a-z]|s[a-z]|x[a-z])-[a-z0-9]{7,10}/\1-HASH/g; s/-[a-z0-9]{5}( |$|")/-xxxxx\1/g'; }
  % T() { echo '"metadata":{"labels":{"app":"'$1'"}},"spec":{"terminationGracePeriodSeconds":1,'"$2"'"containers":[{"name":"c","image":"nginx:1.27"}]}'; }
  % sts() { mk '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"'$1'"},"spec":{"replicas":2,"podManagementPolicy":"Parallel","serviceName":"x",'"$2"'"selector":{"matchLabels":{"app":"'$1'"}},"template":{'"$(T $1)"'},"volumeClaimTemplates":[{"metadata":{"name":"v"},"spec":{"accessModes":["ReadWriteOnce"],"storageClassName":"manual-none","resources":{"requests":{"storage":"1Gi"}}}}]}}'; }
  % dep() { mk '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"'$1'"},"spec":{'"$2"'"selector":{"matchLabels":{"app":"'${3:-$1}'"}},"template":{'"$(T ${3:-$1})"'}}}'; }
  % pvcs() { kubectl get pvc -n $NS -o jsonpath='{range .items[*]}{.metadata.name} {.metadata.labels} {.metadata.ownerReferences[*].kind}/{.metadata.ownerReferences[*].name} {.metadata.ownerReferences[*].controller} {.metadata.ownerReferences[*].blockOwnerDeletion}{"\n"}{end}'; }
  % ev() { kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,C:.count,M:.message --no-headers | grep -E "^$1" | grep -v -e FailedSch -e Scheduled | sed -E 's/ +/ /g' | norm | sort | uniq -c | sed 's/^ *//'; }
  % sts sa '"persistentVolumeClaimRetentionPolicy":{"whenDeleted":"Delete","whenScaled":"Retain"},'; sts sb '"persistentVolumeClaimRetentionPolicy":{"whenDeleted":"Retain","whenScaled":"Delete"},'; sts sc '"persistentVolumeClaimRetentionPolicy":{"whenDeleted":"Delete","whenScaled":"Delete"},'; sts sd ''; sleep 4
  $ pvcs; kubectl get sts -n $NS -o jsonpath='{range .items[*]}{.metadata.name} {.spec.persistentVolumeClaimRetentionPolicy} {.status}{"\n"}{end}' | norm
  v-sa-0 {"app":"sa"} StatefulSet/sa true true
  v-sa-1 {"app":"sa"} StatefulSet/sa true true
  v-sb-0 {"app":"sb"} /
  v-sb-1 {"app":"sb"} /
  v-sc-0 {"app":"sc"} StatefulSet/sc true true
  v-sc-1 {"app":"sc"} StatefulSet/sc true true
  v-sd-0 {"app":"sd"} /
  v-sd-1 {"app":"sd"} /
  sa {"whenDeleted":"Delete","whenScaled":"Retain"} {"availableReplicas":0,"collisionCount":0,"currentReplicas":2,"currentRevision":"sa-HASH","observedGeneration":1,"replicas":2,"updateRevision":"sa-HASH","updatedReplicas":2}
  sb {"whenDeleted":"Retain","whenScaled":"Delete"} {"availableReplicas":0,"collisionCount":0,"currentReplicas":2,"currentRevision":"sb-HASH","observedGeneration":1,"replicas":2,"updateRevision":"sb-HASH","updatedReplicas":2}
  sc {"whenDeleted":"Delete","whenScaled":"Delete"} {"availableReplicas":0,"collisionCount":0,"currentReplicas":2,"currentRevision":"sc-HASH","observedGeneration":1,"replicas":2,"updateRevision":"sc-HASH","updatedReplicas":2}
  sd {"whenDeleted":"Retain","whenScaled":"Retain"} {"availableReplicas":0,"collisionCount":0,"currentReplicas":2,"currentRevision":"sd-HASH","observedGeneration":1,"replicas":2,"updateRevision":"sd-HASH","updatedReplicas":2}
  % ev s
  % kubectl scale sts sa sb sc sd --replicas=1 -n $NS; sleep 5
  $ pvcs
  v-sa-0 {"app":"sa"} StatefulSet/sa true true
  v-sa-1 {"app":"sa"} StatefulSet/sa true true
  v-sb-0 {"app":"sb"} /
  v-sc-0 {"app":"sc"} StatefulSet/sc true true
  v-sd-0 {"app":"sd"} /
  v-sd-1 {"app":"sd"} /
  % kubectl patch sts sb -n $NS -p '{"spec":{"persistentVolumeClaimRetentionPolicy":{"whenDeleted":"Delete"}}}'; sleep 3
  $ pvcs | grep sb
  v-sb-0 {"app":"sb"} StatefulSet/sb true true
  % kubectl delete sts sa sb sd -n $NS; kubectl delete sts sc -n $NS --cascade=orphan; sleep 5
  $ pvcs; kubectl get pods -n $NS --no-headers | awk '{print $1,$3}'
  v-sc-0 {"app":"sc"} /
  v-sd-0 {"app":"sd"} /
  v-sd-1 {"app":"sd"} /
  sc-0 Pending
  % kubectl delete pods --all -n $NS; dep da '"replicas":3,"strategy":{"rollingUpdate":{"maxSurge":"34%","maxUnavailable":"34%"}},'; dep db '"replicas":2,"revisionHistoryLimit":0,'; dep dc '"replicas":2,"strategy":{"type":"Recreate"},'; dep dd '"replicas":1,"paused":true,'; dep de '"replicas":2,"minReadySeconds":4,"progressDeadlineSeconds":6,'; dep xa '"replicas":1,' same; sleep 3; dep xb '"replicas":2,' same; sleep 5
  $ kubectl get deploy -n $NS -o jsonpath='{range .items[*]}{.metadata.name} {.spec.strategy} {.status.replicas}/{.status.readyReplicas}/{.status.availableReplicas}/{.status.updatedReplicas}/{.status.unavailableReplicas} {range .status.conditions[*]}{.type}={.status} {.reason}; {end}{"\n"}{end}'; kubectl get rs -n $NS --no-headers | awk '{print $1,$2,$3,$4}' | norm
  da {"rollingUpdate":{"maxSurge":"34%","maxUnavailable":"34%"},"type":"RollingUpdate"} 3/3/3/3/ Available=True MinimumReplicasAvailable; Progressing=True NewReplicaSetAvailable;
  db {"rollingUpdate":{"maxSurge":"25%","maxUnavailable":"25%"},"type":"RollingUpdate"} 2/2/2/2/ Available=True MinimumReplicasAvailable; Progressing=True NewReplicaSetAvailable;
  dc {"type":"Recreate"} 2/2/2/2/ Available=True MinimumReplicasAvailable; Progressing=True NewReplicaSetAvailable;
  dd {"rollingUpdate":{"maxSurge":"25%","maxUnavailable":"25%"},"type":"RollingUpdate"} //// Progressing=Unknown DeploymentPaused; Available=False MinimumReplicasUnavailable;
  de {"rollingUpdate":{"maxSurge":"25%","maxUnavailable":"25%"},"type":"RollingUpdate"} 2/2/2/2/ Available=True MinimumReplicasAvailable; Progressing=True NewReplicaSetAvailable;
  xa {"rollingUpdate":{"maxSurge":"25%","maxUnavailable":"25%"},"type":"RollingUpdate"} 1/1/1/1/ Available=True MinimumReplicasAvailable; Progressing=True NewReplicaSetAvailable;
  xb {"rollingUpdate":{"maxSurge":"25%","maxUnavailable":"25%"},"type":"RollingUpdate"} 2/2/2/2/ Available=True MinimumReplicasAvailable; Progressing=True NewReplicaSetAvailable;
  da-HASH 3 3 3
  db-HASH 2 2 2
  dc-HASH 2 2 2
  de-HASH 2 2 2
  xa-HASH 1 1 1
  xb-HASH 2 2 2
  % for d in da db dc dd de; do kubectl set image deploy/$d c=nginx:1.26 -n $NS; done; sleep 12
  $ kubectl get deploy -n $NS -o jsonpath='{range .items[*]}{.metadata.name} {.metadata.generation}/{.status.observedGeneration} {.status.replicas}/{.status.readyReplicas}/{.status.availableReplicas}/{.status.updatedReplicas}/{.status.unavailableReplicas} {range .status.conditions[*]}{.type}={.status} {.reason} {.message}; {end}{"\n"}{end}' | norm
  da 2/2 3/3/3/3/ Available=True MinimumReplicasAvailable Deployment has minimum availability.; Progressing=True NewReplicaSetAvailable ReplicaSet "da-HASH" has successfully progressed.;
  db 2/2 2/2/2/2/ Available=True MinimumReplicasAvailable Deployment has minimum availability.; Progressing=True NewReplicaSetAvailable ReplicaSet "db-HASH" has successfully progressed.;
  dc 2/2 2/2/2/2/ Available=True MinimumReplicasAvailable Deployment has minimum availability.; Progressing=True NewReplicaSetAvailable ReplicaSet "dc-HASH" has successfully progressed.;
  dd 2/2 //// Progressing=Unknown DeploymentPaused Deployment is paused; Available=False MinimumReplicasUnavailable Deployment does not have minimum availability.;
  de 2/2 2/2/2/2/ Available=True MinimumReplicasAvailable Deployment has minimum availability.; Progressing=True NewReplicaSetAvailable ReplicaSet "de-HASH" has successfully progressed.;
  xa 1/1 1/1/1/1/ Available=True MinimumReplicasAvailable Deployment has minimum availability.; Progressing=True NewReplicaSetAvailable ReplicaSet "xa-HASH" has successfully progressed.;
  xb 1/1 2/2/2/2/ Available=True MinimumReplicasAvailable Deployment has minimum availability.; Progressing=True NewReplicaSetAvailable ReplicaSet "xb-HASH" has successfully progressed.;
  % ev d | sed -E 's/[0-9] (d)/\1/'
  $ kubectl rollout history deploy -n $NS; kubectl rollout undo deploy/db -n $NS; kubectl rollout undo deploy/dd -n $NS; kubectl rollout undo deploy/da -n $NS --to-revision=9
  deployment.apps/da
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>

  deployment.apps/db
  REVISION  CHANGE-CAUSE
  2         <none>

  deployment.apps/dc
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>

  deployment.apps/dd
  No rollout history found.
  deployment.apps/de
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>

  deployment.apps/xa
  REVISION  CHANGE-CAUSE
  1         <none>

  deployment.apps/xb
  REVISION  CHANGE-CAUSE
  1         <none>

  error: no rollout history found for deployment "db"
  error: no rollout history found for deployment "dd"
  error: unable to find specified revision 9 in history
  [1]
  % kubectl set image deploy/de c=nginx:nosuch -n $NS; sleep 12
  $ kubectl get deploy de -n $NS -o jsonpath='{range .status.conditions[*]}{.type}={.status} {.reason} {.message}{"\n"}{end}' | norm; kubectl rollout status deploy/de -n $NS
  Available=True MinimumReplicasAvailable Deployment has minimum availability.
  Progressing=False ProgressDeadlineExceeded ReplicaSet "de-HASH" has timed out progressing.
  error: deployment "de" exceeded its progress deadline
  [1]
  % kubectl rollout resume deploy/dd -n $NS; sleep 4
  $ kubectl get deploy dd -n $NS -o jsonpath='{range .status.conditions[*]}{.type}={.status} {.reason} {.message}{"\n"}{end}' | norm; kubectl get rs -n $NS -l app=dd --no-headers | awk '{print $1,$2,$3,$4}' | norm
  Available=True MinimumReplicasAvailable Deployment has minimum availability.
  Progressing=True NewReplicaSetAvailable ReplicaSet "dd-HASH" has successfully progressed.
  dd-HASH 1 1 1
  % mk '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"sx"},"spec":{"minReadySeconds":2,"updateStrategy":{"rollingUpdate":{"maxSurge":"50%","maxUnavailable":0}},"selector":{"matchLabels":{"app":"sx"}},"template":{'"$(T sx)"'}}}'; mk '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"sy"},"spec":{"updateStrategy":{"type":"OnDelete"},"selector":{"matchLabels":{"app":"sy"}},"template":{'"$(T sy)"'}}}'; sleep 7; for d in sx sy; do kubectl set image ds/$d c=nginx:1.26 -n $NS; done; sleep 14
  $ kubectl get ds -n $NS -o jsonpath='{range .items[*]}{.metadata.name} {.status}{"\n"}{end}'; ev 's[xy] '; kubectl rollout status ds/sy -n $NS; kubectl rollout history ds -n $NS
  sx {"currentNumberScheduled":2,"desiredNumberScheduled":2,"numberAvailable":2,"numberMisscheduled":0,"numberReady":2,"observedGeneration":2,"updatedNumberScheduled":2}
  sy {"currentNumberScheduled":2,"desiredNumberScheduled":2,"numberAvailable":2,"numberMisscheduled":0,"numberReady":2,"observedGeneration":2}
  4 sx Normal SuccessfulCreate 1 Created pod: sx-xxxxx
  2 sx Normal SuccessfulDelete 1 Deleted pod: sx-xxxxx
  2 sy Normal SuccessfulCreate 1 Created pod: sy-xxxxx
  error: rollout status is only available for RollingUpdate strategy type
  daemonset.apps/sx
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>

  daemonset.apps/sy
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>
  % kubectl delete ns $NS --wait=false
