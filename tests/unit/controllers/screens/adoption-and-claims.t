What controllers do: adoption, claims of stateful sets, nodes that go, drains
  $ for i in 1 2 3; do kubectl run bare$i --image=nginx:1.27 -l app=ad; done; sleep 3; printf 'apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: ad}\nspec: {replicas: 2, selector: {matchLabels: {app: ad}}, template: {metadata: {labels: {app: ad}}, spec: {containers: [{name: c, image: "nginx:1.27"}]}}}\n' | kubectl apply -f -; sleep 4; kubectl get rs ad; kubectl get pods -l app=ad -o jsonpath='{range .items[*]}{.metadata.ownerReferences[0].name} {.metadata.ownerReferences[0].controller} {.metadata.ownerReferences[0].blockOwnerDeletion}{"\n"}{end}'
  pod/bare1 created
  pod/bare2 created
  pod/bare3 created
  replicaset.apps/ad created
  NAME   DESIRED   CURRENT   READY   AGE
  ad     2         2         2       4s
  ad true true
  ad true true
  $ kubectl get events --field-selector involvedObject.kind=ReplicaSet,involvedObject.name=ad -o custom-columns=T:.type,R:.reason,M:.message | sed 's/bare[123]/bareN/'; kubectl delete rs ad --cascade=orphan; sleep 2; kubectl get pods -l app=ad -o jsonpath='{.items[*].metadata.ownerReferences}{"\n"}'; kubectl delete pods -l app=ad --now | wc -l
  T        R                  M
  Normal   SuccessfulDelete   Deleted pod: bareN
  replicaset.apps "ad" deleted from default namespace
  
  2
  $ printf 'apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: min}\nspec: {replicas: 1, minReadySeconds: 6, selector: {matchLabels: {app: min}}, template: {metadata: {labels: {app: min}}, spec: {containers: [{name: c, image: "nginx:1.27"}]}}}\n' | kubectl apply -f -; sleep 4; kubectl get rs min -o jsonpath='{.status.readyReplicas} {.status.availableReplicas}{"\n"}'; sleep 6; kubectl get rs min -o jsonpath='{.status.readyReplicas} {.status.availableReplicas} {.status.fullyLabeledReplicas} {.status.observedGeneration}{"\n"}'; kubectl delete rs min
  replicaset.apps/min created
  1
  1 1 1 1
  replicaset.apps "min" deleted from default namespace
  $ kubectl create deployment a --image=nginx:1.27 --replicas=2; kubectl create deployment b --image=nginx:1.27; kubectl patch deployment b --type=json -p '[{"op":"replace","path":"/spec/selector/matchLabels/app","value":"a"}]'; sleep 3; kubectl annotate deployment a kubernetes.io/change-cause='first one'; kubectl set image deployment/a nginx=nginx:1.26; sleep 1; kubectl annotate deployment a kubernetes.io/change-cause='second one' --overwrite; sleep 6; kubectl rollout history deployment/a; kubectl rollout history deployment/a --revision=1 | sed 's/pod-template-hash=.*/pod-template-hash=H/'; kubectl rollout undo deployment/a --to-revision=1; sleep 6; kubectl rollout history deployment/a; kubectl rollout undo deployment/a --to-revision=9; kubectl rollout undo deployment/b; kubectl rollout restart deployment/b; sleep 4; kubectl rollout history deployment/b; kubectl delete deployment a b
  deployment.apps/a created
  deployment.apps/b created
  The Deployment "b" is invalid:
  * spec.template.metadata.labels: Invalid value: {"app":"b"}: `selector` does not match template `labels`
  * spec.selector: Invalid value: {"matchLabels":{"app":"a"}}: field is immutable
  deployment.apps/a annotated
  deployment.apps/a image updated
  deployment.apps/a annotated
  deployment.apps/a
  REVISION  CHANGE-CAUSE
  1         first one
  2         second one
  
  deployment.apps/a with revision #1
  Pod Template:
    Labels:       app=a
          pod-template-hash=H
    Annotations:  kubernetes.io/change-cause: first one
    Containers:
     nginx:
      Image:      nginx:1.27
      Port:       <none>
      Host Port:  <none>
      Environment:        <none>
      Mounts:     <none>
    Volumes:      <none>
    Node-Selectors:       <none>
    Tolerations:  <none>
  
  deployment.apps/a rolled back
  deployment.apps/a
  REVISION  CHANGE-CAUSE
  2         second one
  3         first one
  
  error: unable to find specified revision 9 in history
  error: no rollout history found for deployment "b"
  deployment.apps/b restarted
  deployment.apps/b
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>
  
  deployment.apps "a" deleted from default namespace
  deployment.apps "b" deleted from default namespace
  $ cat > sts.yaml <<'X'
  > apiVersion: apps/v1
  > kind: StatefulSet
  > metadata: {name: s}
  > spec:
  >   serviceName: s
  >   replicas: 2
  >   podManagementPolicy: Parallel
  >   minReadySeconds: 2
  >   selector: {matchLabels: {app: s}}
  >   persistentVolumeClaimRetentionPolicy: {whenDeleted: Retain, whenScaled: Delete}
  >   template:
  >     metadata: {labels: {app: s}}
  >     spec: {terminationGracePeriodSeconds: 1, containers: [{name: c, image: nginx:1.27, volumeMounts: [{name: data, mountPath: /d}]}]}
  >   volumeClaimTemplates: [{metadata: {name: data, labels: {l: m}}, spec: {accessModes: [ReadWriteOnce], storageClassName: manual, resources: {requests: {storage: 1Gi}}}}]
  > X
  $ for i in 1 2 3; do printf "apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: pv$i}\nspec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], storageClassName: manual, hostPath: {path: /data$i}}\n" | kubectl apply -f -; done; kubectl apply -f sts.yaml; sleep 9; kubectl get sts s; kubectl get pvc -o custom-columns=N:.metadata.name,L:.metadata.labels,P:.status.phase,O:.metadata.ownerReferences[*].name
  persistentvolume/pv1 created
  persistentvolume/pv2 created
  persistentvolume/pv3 created
  statefulset.apps/s created
  NAME   READY   AGE
  s      2/2     9s
  N          L                P       O
  data-s-0   map[app:s l:m]   Bound   <none>
  data-s-1   map[app:s l:m]   Bound   <none>
  $ kubectl scale sts s --replicas=1; sleep 6; kubectl get pvc -o custom-columns=N:.metadata.name,P:.status.phase; kubectl get pv --no-headers | awk '{print $5}' | sort; kubectl scale sts s --replicas=3; sleep 6; kubectl get sts s; kubectl get pvc -o custom-columns=N:.metadata.name,P:.status.phase
  statefulset.apps/s scaled
  N          P
  data-s-0   Bound
  Available
  Bound
  Released
  statefulset.apps/s scaled
  NAME   READY   AGE
  s      2/3     22s
  N          P
  data-s-0   Bound
  data-s-1   Bound
  data-s-2   Pending
  $ kubectl delete pod s-0 --now; sleep 5; kubectl get pod s-0 -o jsonpath='{.metadata.labels.statefulset\.kubernetes\.io/pod-name} {.metadata.generateName} {.spec.volumes[0].persistentVolumeClaim.claimName}{"\n"}'; kubectl delete sts s --cascade=orphan; sleep 2; kubectl get pods -l app=s -o jsonpath='{.items[*].metadata.ownerReferences}{"\n"}'; kubectl apply -f sts.yaml; sleep 5; kubectl get pods -l app=s -o jsonpath='{.items[*].metadata.ownerReferences[0].name}{"\n"}'; kubectl get sts s
  pod "s-0" deleted from default namespace
  s-0 s- data-s-0
  statefulset.apps "s" deleted from default namespace
  
  statefulset.apps/s created
  s s
  NAME   READY   AGE
  s      2/2     5s
  $ kubectl get events --field-selector involvedObject.name=s,involvedObject.kind=StatefulSet -o custom-columns=R:.reason,M:.message | sort | uniq -c | awk '{$1="";print}'; kubectl delete sts s; sleep 4; kubectl get pvc -o name; kubectl delete pvc --all; kubectl delete pv --all
   R M
   SuccessfulCreate Create Claim data-s-0 Pod s-0 in StatefulSet s success
   SuccessfulCreate Create Claim data-s-1 Pod s-1 in StatefulSet s success
   SuccessfulCreate Create Claim data-s-2 Pod s-2 in StatefulSet s success
   SuccessfulCreate Create Pod s-0 in StatefulSet s successful
   SuccessfulCreate Create Pod s-1 in StatefulSet s successful
   SuccessfulCreate Create Pod s-2 in StatefulSet s successful
   SuccessfulDelete Delete Pod s-1 in StatefulSet s successful
   SuccessfulDelete Delete Pod s-2 in StatefulSet s successful
  statefulset.apps "s" deleted from default namespace
  persistentvolumeclaim/data-s-0
  persistentvolumeclaim/data-s-1
  persistentvolumeclaim "data-s-0" deleted from default namespace
  persistentvolumeclaim "data-s-1" deleted from default namespace
  persistentvolume "pv1" deleted
  persistentvolume "pv2" deleted
  persistentvolume "pv3" deleted
