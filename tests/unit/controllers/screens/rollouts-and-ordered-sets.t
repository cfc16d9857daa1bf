What controllers do: deployments, replica sets, stateful sets
  $ kubectl create deployment w --image=nginx:1.27 --replicas=4; kubectl rollout status deployment/w --timeout=60s | tail -1; sleep 2
  deployment.apps/w created
  deployment "w" successfully rolled out
  $ kubectl patch deployment w -p '{"spec":{"strategy":{"rollingUpdate":{"maxSurge":"30%","maxUnavailable":"30%"}},"progressDeadlineSeconds":5}}'
  deployment.apps/w patched
  $ kubectl set image deployment/w nginx=nginx:nosuch; sleep 9; kubectl get deployment w
  deployment.apps/w image updated
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  w      3/4     3            3           12s
  $ kubectl get rs -l app=w --sort-by=.metadata.creationTimestamp -o custom-columns=D:.spec.replicas,C:.status.replicas,R:.status.readyReplicas
  D     C     R
  3     3     3
  3     3     <none>
  $ kubectl get deployment w -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Available True MinimumReplicasAvailable Deployment has minimum availability.
  Progressing False ProgressDeadlineExceeded ReplicaSet "w-5f55bbbff9" has timed out progressing.
  $ kubectl rollout status deployment/w
  error: deployment "w" exceeded its progress deadline
  [1]
  $ kubectl scale deployment w --replicas=8; sleep 3; kubectl get rs -l app=w --sort-by=.metadata.creationTimestamp -o custom-columns=D:.spec.replicas,C:.status.replicas,R:.status.readyReplicas
  deployment.apps/w scaled
  D     C     R
  5     5     5
  6     6     <none>
  $ kubectl rollout pause deployment/w; kubectl rollout undo deployment/w; kubectl set image deployment/w nginx=nginx:1.26; sleep 2; kubectl get deployment w -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  deployment.apps/w paused
  error: you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again
  deployment.apps/w image updated
  Available False MinimumReplicasUnavailable Deployment does not have minimum availability.
  Progressing Unknown DeploymentPaused Deployment is paused
  $ kubectl rollout resume deployment/w; kubectl rollout status deployment/w --timeout=60s | tail -1; kubectl rollout history deployment/w
  deployment.apps/w resumed
  deployment "w" successfully rolled out
  deployment.apps/w
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>
  3         <none>
  $ kubectl get deployment w -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}{.metadata.annotations}{"\n"}'
  Available True MinimumReplicasAvailable Deployment has minimum availability.
  Progressing True NewReplicaSetAvailable ReplicaSet "w-5c478fd7c6" has successfully progressed.
  {"deployment.kubernetes.io/revision":"3"}
  $ kubectl delete deployment w --cascade=orphan; sleep 2; kubectl get rs -o jsonpath='{range .items[*]}{.metadata.ownerReferences}{.spec.replicas} {end}{"\n"}'
  deployment.apps "w" deleted from default namespace
  8 0 0
  $ kubectl create deployment w --image=nginx:1.26 --replicas=8; sleep 3; kubectl get rs -o jsonpath='{range .items[*]}{.metadata.ownerReferences[0].kind} {.spec.replicas} {.metadata.annotations.deployment\.kubernetes\.io/revision}{"\n"}{end}' | sort
  deployment.apps/w created
  Deployment 0 1
  Deployment 0 2
  Deployment 8 3
  $ kubectl rollout history deployment/w
  deployment.apps/w
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>
  3         <none>
  $ kubectl patch deployment w -p '{"spec":{"strategy":{"type":"Recreate","rollingUpdate":null},"revisionHistoryLimit":0}}'; kubectl set image deployment/w nginx=nginx:1.27; sleep 12; kubectl get rs --no-headers | wc -l; kubectl get deployment w
  deployment.apps/w patched
  deployment.apps/w image updated
  1
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  w      8/8     8            8           16s
  $ kubectl label pod $(kubectl get pods -o name | head -1) app=other --overwrite | sed 's/w-.* /w- /'; sleep 3; kubectl get pods -l app=w --no-headers | wc -l; kubectl get pods -l app=other -o jsonpath='{.items[*].metadata.ownerReferences}{"\n"}'
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  8
  $ kubectl label pod -l app=other app=w --overwrite | sed 's/w-.* /w- /'; sleep 4; kubectl get pods --no-headers -l app=w | wc -l
  8
  $ kubectl delete deployment w; kubectl delete pods --all --force --grace-period=0 2>/dev/null | wc -l
  deployment.apps "w" deleted from default namespace
  8
  $ cat > sts.yaml <<'X'
  > apiVersion: v1
  > kind: Service
  > metadata: {name: db}
  > spec: {clusterIP: None, selector: {app: db}, ports: [{port: 80}]}
  > ---
  > apiVersion: apps/v1
  > kind: StatefulSet
  > metadata: {name: db}
  > spec:
  >   serviceName: db
  >   replicas: 3
  >   ordinals: {start: 5}
  >   selector: {matchLabels: {app: db}}
  >   persistentVolumeClaimRetentionPolicy: {whenDeleted: Delete, whenScaled: Delete}
  >   template:
  >     metadata: {labels: {app: db}}
  >     spec:
  >       terminationGracePeriodSeconds: 1
  >       containers: [{name: c, image: nginx:1.27}]
  > X
  $ kubectl apply -f sts.yaml; sleep 2; kubectl get pods -o name; kubectl rollout status sts/db --timeout=60s | tail -1
  service/db created
  statefulset.apps/db created
  pod/db-5
  pod/db-6
  pod/db-7
  partitioned roll out complete: 3 new pods have been updated...
  $ kubectl get pods -o custom-columns=N:.metadata.name,I:.metadata.labels.apps\\.kubernetes\\.io/pod-index,H:.spec.hostname,S:.spec.subdomain
  N      I     H      S
  db-5   5     db-5   db
  db-6   6     db-6   db
  db-7   7     db-7   db
  $ kubectl patch sts db -p '{"spec":{"ordinals":{"start":0}}}'; sleep 14; kubectl get pods -o name
  statefulset.apps/db patched
  pod/db-0
  pod/db-1
  pod/db-2
  $ kubectl get events --field-selector involvedObject.name=db -o custom-columns=R:.reason,M:.message
  R                  M
  SuccessfulCreate   Create Pod db-5 in StatefulSet db successful
  SuccessfulCreate   Create Pod db-6 in StatefulSet db successful
  SuccessfulCreate   Create Pod db-7 in StatefulSet db successful
  SuccessfulCreate   Create Pod db-0 in StatefulSet db successful
  SuccessfulCreate   Create Pod db-1 in StatefulSet db successful
  SuccessfulCreate   Create Pod db-2 in StatefulSet db successful
  SuccessfulDelete   Delete Pod db-7 in StatefulSet db successful
  SuccessfulDelete   Delete Pod db-6 in StatefulSet db successful
  SuccessfulDelete   Delete Pod db-5 in StatefulSet db successful
  $ kubectl patch sts db -p '{"spec":{"updateStrategy":{"rollingUpdate":{"partition":2}}}}'; kubectl set image sts/db c=nginx:1.26; sleep 6; kubectl get pods -o custom-columns=N:.metadata.name,I:.spec.containers[0].image
  statefulset.apps/db patched
  statefulset.apps/db image updated
  N      I
  db-0   nginx:1.27
  db-1   nginx:1.27
  db-2   nginx:1.26
  $ kubectl get sts db -o jsonpath='{.status.updatedReplicas} {.status.currentReplicas} {.status.replicas}{"\n"}'; kubectl rollout status sts/db
  1 2 3
  partitioned roll out complete: 1 new pods have been updated...
  $ kubectl patch sts db -p '{"spec":{"podManagementPolicy":"Parallel"}}'
  The StatefulSet "db" is invalid: spec.podManagementPolicy: Invalid value: "Parallel": field is immutable
  [1]
  $ kubectl patch sts db -p '{"spec":{"serviceName":"other"}}'
  The StatefulSet "db" is invalid: spec.serviceName: Invalid value: "other": field is immutable
  [1]
  $ kubectl set image sts/db c=nginx:nosuch; kubectl patch sts db -p '{"spec":{"updateStrategy":{"rollingUpdate":{"partition":0}}}}'; sleep 8; kubectl get pods --no-headers | awk '{print $1,$2}'
  statefulset.apps/db image updated
  statefulset.apps/db patched
  db-0 1/1
  db-1 1/1
  db-2 0/1
  $ kubectl rollout undo sts/db; sleep 8; kubectl get pods --no-headers | awk '{print $1,$2}'
  Warning: resource statefulsets/db was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  statefulset.apps/db rolled back
  db-0 1/1
  db-1 1/1
  db-2 0/1
  $ kubectl delete pod db-2 --now; kubectl rollout status sts/db --timeout=40s | tail -1; kubectl get pods -o custom-columns=N:.metadata.name,I:.spec.containers[0].image
  pod "db-2" deleted from default namespace
  partitioned roll out complete: 3 new pods have been updated...
  N      I
  db-0   nginx:1.26
  db-1   nginx:1.26
  db-2   nginx:1.26
  $ kubectl get controllerrevisions -o custom-columns=R:.revision | sort
  1
  3
  4
  R
  $ kubectl scale sts db --replicas=0; sleep 8; kubectl get pods; kubectl describe sts db | sed '/^Name:/,/^Replicas/d' | tail -12
  statefulset.apps/db scaled
  No resources found in default namespace.
    Normal  SuccessfulCreate  57s                statefulset-controller  Create Pod db-5 in StatefulSet db successful
    Normal  SuccessfulCreate  56s                statefulset-controller  Create Pod db-6 in StatefulSet db successful
    Normal  SuccessfulCreate  55s                statefulset-controller  Create Pod db-7 in StatefulSet db successful
    Normal  SuccessfulDelete  50s                statefulset-controller  Delete Pod db-7 in StatefulSet db successful
    Normal  SuccessfulDelete  50s                statefulset-controller  Delete Pod db-6 in StatefulSet db successful
    Normal  SuccessfulDelete  49s                statefulset-controller  Delete Pod db-5 in StatefulSet db successful
    Normal  SuccessfulCreate  14s (x4 over 51s)  statefulset-controller  Create Pod db-2 in StatefulSet db successful
    Normal  SuccessfulCreate  12s (x2 over 53s)  statefulset-controller  Create Pod db-1 in StatefulSet db successful
    Normal  SuccessfulCreate  10s (x2 over 54s)  statefulset-controller  Create Pod db-0 in StatefulSet db successful
    Normal  SuccessfulDelete  8s (x3 over 39s)   statefulset-controller  Delete Pod db-2 in StatefulSet db successful
    Normal  SuccessfulDelete  8s (x2 over 13s)   statefulset-controller  Delete Pod db-1 in StatefulSet db successful
    Normal  SuccessfulDelete  7s (x2 over 11s)   statefulset-controller  Delete Pod db-0 in StatefulSet db successful
  $ kubectl delete -f sts.yaml
  service "db" deleted from default namespace
  statefulset.apps "db" deleted from default namespace
