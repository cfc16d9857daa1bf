Claims of a pod that has ended, and of one that waits, are deleted.

  $ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"PersistentVolume","metadata":{"name":"disk"},"spec":{"capacity":{"storage":"1Gi"},"accessModes":["ReadWriteOnce"],"storageClassName":"m","hostPath":{"path":"/tmp/k3pv/disk","type":"DirectoryOrCreate"}}},{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"data"},"spec":{"accessModes":["ReadWriteOnce"],"storageClassName":"m","resources":{"requests":{"storage":"1Gi"}}}},{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"idle"},"spec":{"accessModes":["ReadWriteOnce"],"storageClassName":"m","resources":{"requests":{"storage":"1Gi"}}}}]}'
  persistentvolume/disk created
  persistentvolumeclaim/data created
  persistentvolumeclaim/idle created
  $ sleep 2; kubectl get pvc --no-headers | awk '{print $1,$2}'
  data Bound
  idle Pending
  $ kubectl run once --image=busybox:1.36 --restart=Never --overrides='{"spec":{"containers":[{"name":"once","image":"busybox:1.36","command":["sh","-c","echo hi > /v/x; sleep 1"],"volumeMounts":[{"name":"v","mountPath":"/v"}]}],"volumes":[{"name":"v","persistentVolumeClaim":{"claimName":"data"}}]}}'
  pod/once created
  $ kubectl run waits --image=nginx:1.27 --overrides='{"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"waits","image":"nginx:1.27","volumeMounts":[{"name":"v","mountPath":"/v"}]}],"volumes":[{"name":"v","persistentVolumeClaim":{"claimName":"idle"}}]}}'
  pod/waits created
  $ kubectl wait --for=jsonpath={.status.phase}=Succeeded pod/once --timeout=30s; sleep 2; kubectl get pvc data -o jsonpath='{.status.conditions[0].type} {.status.conditions[0].status} {.status.conditions[0].reason}{"\n"}'; kubectl describe pvc data | grep 'Used By'
  pod/once condition met
  Unused True NoPodsUsingPVC
  Used By:       once
  $ kubectl delete pvc data idle --wait=false; sleep 1; kubectl get pvc --no-headers | awk '{print $1,$2}'
  persistentvolumeclaim "data" deleted from default namespace
  persistentvolumeclaim "idle" deleted from default namespace
  data Terminating
  $ kubectl describe pod waits | grep -A9 ^Events | awk '/default-scheduler/{$3="";print}' | sort -u
  Warning FailedScheduling  default-scheduler 0/3 nodes are available: persistentvolumeclaim "idle" is being deleted. not found
  Warning FailedScheduling  default-scheduler 0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims. not found
  $ kubectl delete pod once; sleep 2; kubectl get pvc; kubectl get pv disk --no-headers | awk '{print $1,$5,$6}'
  pod "once" deleted from default namespace
  No resources found in default namespace.
  disk Released default/data
  $ kubectl delete pod waits --now; kubectl delete pv disk
  pod "waits" deleted from default namespace
  persistentvolume "disk" deleted
