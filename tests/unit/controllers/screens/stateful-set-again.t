A stateful set updated by deletion, left without its pods, and made again.

  $ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"db"},"spec":{"serviceName":"db","replicas":2,"updateStrategy":{"type":"OnDelete"},"selector":{"matchLabels":{"app":"db"}},"template":{"metadata":{"labels":{"app":"db"}},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27"}]}}}}'
  statefulset.apps/db created
  $ kubectl wait --for=jsonpath={.status.readyReplicas}=2 sts/db --timeout=60s; kubectl set image sts/db c=nginx:1.26; sleep 2
  statefulset.apps/db condition met
  statefulset.apps/db image updated
  $ kubectl get sts db -o jsonpath='{.status.currentReplicas} {.status.updatedReplicas}{"\n"}'
  2 
  $ kubectl delete pod db-0 --wait; kubectl wait --for=condition=Ready pod/db-0; kubectl delete pod db-1; kubectl wait --for=jsonpath={.status.readyReplicas}=2 sts/db --timeout=60s; sleep 2
  pod "db-0" deleted from default namespace
  pod/db-0 condition met
  pod "db-1" deleted from default namespace
  statefulset.apps/db condition met
  $ kubectl get sts db -o jsonpath='{.status.currentReplicas} {.status.updatedReplicas} {.status.currentRevision} {.status.updateRevision}{"\n"}'
  2 2 db-6f6f769 db-6f6f769
  $ kubectl delete sts db --cascade=orphan; kubectl get pods,controllerrevisions
  statefulset.apps "db" deleted from default namespace
  NAME       READY   STATUS    RESTARTS   AGE
  pod/db-0   1/1     Running   0          5s
  pod/db-1   1/1     Running   0          3s
  
  NAME                                    CONTROLLER   REVISION   AGE
  controllerrevision.apps/db-6f6f769      <none>       2          8s
  controllerrevision.apps/db-76d8bd98c6   <none>       1          10s
  $ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"db"},"spec":{"serviceName":"db","replicas":3,"selector":{"matchLabels":{"app":"db"}},"template":{"metadata":{"labels":{"app":"db"}},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.26"}]}}}}'
  statefulset.apps/db created
  $ kubectl rollout status sts/db --timeout=60s | tail -1; kubectl get sts db -o jsonpath='{.status.replicas} {.status.currentReplicas} {.status.updatedReplicas} {.status.currentRevision}{"\n"}'
  partitioned roll out complete: 3 new pods have been updated...
  3 3 3 db-6f6f769
  $ kubectl rollout history sts/db; kubectl get controllerrevisions
  statefulset.apps/db 
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>
  
  NAME            CONTROLLER            REVISION   AGE
  db-6f6f769      statefulset.apps/db   2          15s
  db-76d8bd98c6   statefulset.apps/db   1          17s
  $ kubectl scale sts db --replicas=1; sleep 6; kubectl get pods; kubectl get sts
  statefulset.apps/db scaled
  NAME   READY   STATUS    RESTARTS   AGE
  db-0   1/1     Running   0          18s
  NAME   READY   AGE
  db     1/1     13s
  $ kubectl rollout undo sts/db; kubectl rollout status sts/db --timeout=60s | tail -1; kubectl get controllerrevisions
  Warning: resource statefulsets/db was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  statefulset.apps/db rolled back
  partitioned roll out complete: 1 new pods have been updated...
  NAME            CONTROLLER            REVISION   AGE
  db-6f6f769      statefulset.apps/db   2          23s
  db-76d8bd98c6   statefulset.apps/db   3          25s
