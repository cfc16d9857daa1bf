What controllers do: volumes, taints, the scheduler's words, priorities
  $ pv() { printf "apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: $1}\nspec: {capacity: {storage: $2}, accessModes: [ReadWriteOnce], persistentVolumeReclaimPolicy: $3, storageClassName: $4, hostPath: {path: /data}}\n" | kubectl apply -f -; }
  $ pvc() { printf "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: $1}\nspec: {accessModes: [$3], storageClassName: $4, resources: {requests: {storage: $2}}}\n" | kubectl apply -f -; }
  $ pv v1 1Gi Retain manual; pv v2 5Gi Delete manual; pvc c1 2Gi ReadWriteOnce manual; pvc c2 2Gi ReadWriteMany manual; pvc c3 1Gi ReadWriteOnce nosuch; sleep 3; kubectl get pv; kubectl get pvc
  persistentvolume/v1 created
  persistentvolume/v2 created
  persistentvolumeclaim/c1 created
  persistentvolumeclaim/c2 created
  persistentvolumeclaim/c3 created
  NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS      CLAIM        STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE
  v1     1Gi        RWO            Retain           Available                manual         <unset>                          5s
  v2     5Gi        RWO            Delete           Bound       default/c1   manual         <unset>                          4s
  NAME   STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
  c1     Bound     v2       5Gi        RWO            manual         <unset>                 4s
  c2     Pending                                      manual         <unset>                 3s
  c3     Pending                                      nosuch         <unset>                 3s
  $ kubectl get events --field-selector involvedObject.kind=PersistentVolumeClaim -o custom-columns=N:.involvedObject.name,T:.type,R:.reason,M:.message | sort
  N     T         R                    M
  c2    Warning   ProvisioningFailed   storageclass.storage.k8s.io "manual" not found
  c3    Warning   ProvisioningFailed   storageclass.storage.k8s.io "nosuch" not found
  $ kubectl delete pvc c1; sleep 4; kubectl get pv v2; kubectl describe pv v2 | tail -8; kubectl get events --field-selector involvedObject.kind=PersistentVolume -o custom-columns=N:.involvedObject.name,T:.type,R:.reason,M:.message
  persistentvolumeclaim "c1" deleted from default namespace
  NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS   CLAIM        STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE
  v2     5Gi        RWO            Delete           Failed   default/c1   manual         <unset>                          9s
  Source:
      Type:          HostPath (bare host directory volume)
      Path:          /data
      HostPathType:
  Events:
    Type     Reason              Age   From                         Message
    ----     ------              ----  ----                         -------
    Warning  VolumeFailedDelete  5s    persistentvolume-controller  host_path deleter only supports /tmp/.+ but received provided /data
  N     T         R                    M
  v2    Warning   VolumeFailedDelete   host_path deleter only supports /tmp/.+ but received provided /data
  $ pvc c4 1Gi ReadWriteOnce manual; sleep 3; kubectl get pvc c4; kubectl delete pvc c4; sleep 3; kubectl get pv v1; kubectl patch pv v1 --type=json -p '[{"op":"remove","path":"/spec/claimRef"}]'; sleep 2; kubectl get pv v1
  persistentvolumeclaim/c4 created
  NAME   STATUS   VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
  c4     Bound    v1       1Gi        RWO            manual         <unset>                 4s
  persistentvolumeclaim "c4" deleted from default namespace
  NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS     CLAIM        STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE
  v1     1Gi        RWO            Retain           Released   default/c4   manual         <unset>                          18s
  persistentvolume/v1 patched
  NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS      CLAIM   STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE
  v1     1Gi        RWO            Retain           Available           manual         <unset>                          20s
  $ printf 'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: wait}\nprovisioner: kubernetes.io/no-provisioner\nvolumeBindingMode: WaitForFirstConsumer\nallowVolumeExpansion: true\n' | kubectl apply -f -; pv v3 1Gi Retain wait; pvc c5 1Gi ReadWriteOnce wait; sleep 3; kubectl get pvc c5; kubectl get events --field-selector involvedObject.name=c5 -o custom-columns=R:.reason,M:.message
  storageclass.storage.k8s.io/wait created
  persistentvolume/v3 created
  persistentvolumeclaim/c5 created
  NAME   STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
  c5     Pending                                      wait           <unset>                 3s
  R                      M
  WaitForFirstConsumer   waiting for first consumer to be created before binding
  $ kubectl run u --image=nginx:1.27 --overrides='{"spec":{"volumes":[{"name":"v","persistentVolumeClaim":{"claimName":"c5"}}],"containers":[{"name":"u","image":"nginx:1.27"}]}}'; sleep 4; kubectl get pvc c5; kubectl patch pvc c5 -p '{"spec":{"resources":{"requests":{"storage":"2Gi"}}}}'; sleep 2; kubectl get pvc c5 -o jsonpath='{.status.conditions} {.status.capacity}{"\n"}' | sed 's/20[0-9TZ:-]*/T/g'; kubectl patch pvc c5 -p '{"spec":{"resources":{"requests":{"storage":"500Mi"}}}}'
  pod/u created
  NAME   STATUS   VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
  c5     Bound    v3       1Gi        RWO            wait           <unset>                 8s
  persistentvolumeclaim/c5 patched
  [{"lastProbeTime":null,"lastTransitionTime":"T","message":"A pod is currently referencing this PVC","reason":"PodUsingPVC","status":"False","type":"Unused"}] {"storage":"1Gi"}
  The PersistentVolumeClaim "c5" is invalid: spec.resources.requests.storage: Forbidden: field can not be less than status.capacity
  [1]
  $ kubectl delete pvc c5 --wait=false; sleep 2; kubectl get pvc c5; kubectl delete pod u --now; sleep 3; kubectl get pvc c5; kubectl get pv v3
  persistentvolumeclaim "c5" deleted from default namespace
  NAME   STATUS        VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
  c5     Terminating   v3       1Gi        RWO            wait           <unset>                 12s
  pod "u" deleted from default namespace
  Error from server (NotFound): persistentvolumeclaims "c5" not found
  NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS     CLAIM        STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE
  v3     1Gi        RWO            Retain           Released   default/c5   wait           <unset>                          18s
  $ kubectl run u2 --image=nginx:1.27 --overrides='{"spec":{"volumes":[{"name":"v","persistentVolumeClaim":{"claimName":"nosuch"}}],"containers":[{"name":"u","image":"nginx:1.27"}]}}'; kubectl run u3 --image=nginx:1.27 --overrides='{"spec":{"volumes":[{"name":"v","persistentVolumeClaim":{"claimName":"c3"}}],"containers":[{"name":"u","image":"nginx:1.27"}]}}'; sleep 3; for p in u2 u3; do kubectl get pod $p -o jsonpath='{.status.conditions[0].message}{"\n"}'; done; kubectl delete pod u2 u3 --now; kubectl delete pvc --all; kubectl delete pv --all; kubectl delete sc wait
  pod/u2 created
  pod/u3 created
  0/3 nodes are available: persistentvolumeclaim "nosuch" not found. not found
  0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims. not found
  pod "u2" deleted from default namespace
  pod "u3" deleted from default namespace
  persistentvolumeclaim "c2" deleted from default namespace
  persistentvolumeclaim "c3" deleted from default namespace
  persistentvolume "v1" deleted
  persistentvolume "v2" deleted
  persistentvolume "v3" deleted
  storageclass.storage.k8s.io "wait" deleted
  $ m() { kubectl run $1 --image=nginx:1.27 --overrides="{\"spec\":$2}"; sleep 2; kubectl get pod $1 -o jsonpath='{.status.conditions[0].reason}: {.status.conditions[0].message}{"\n"}'; }
  $ m a '{"nodeSelector":{"disk":"ssd"}}'; m b '{"affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchFields":[{"key":"metadata.name","operator":"In","values":["worker-9"]}]}]}}}}'; m c '{"affinity":{"podAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":[{"labelSelector":{"matchLabels":{"x":"y"}},"topologyKey":"kubernetes.io/hostname"}]}}}'
  pod/a created
  Unschedulable: 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  pod/b created
  Unschedulable: 0/3 nodes are available: 3 node(s) didn't satisfy plugin(s) [NodeAffinity]. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  pod/c created
  Unschedulable: 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod affinity rules. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ m d '{"containers":[{"name":"d","image":"nginx:1.27","resources":{"requests":{"cpu":"50","memory":"1Mi"}}}]}'; m e '{"containers":[{"name":"d","image":"nginx:1.27","resources":{"requests":{"example.com/gpu":"1"},"limits":{"example.com/gpu":"1"}}}]}'; m f '{"containers":[{"name":"d","image":"nginx:1.27","resources":{"requests":{"cpu":"50","memory":"5000Gi","ephemeral-storage":"900Ti"}}}]}'
  pod/d created
  Unschedulable: 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  pod/e created
  Unschedulable: 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient example.com/gpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  pod/f created
  Unschedulable: 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu, 2 Insufficient ephemeral-storage, 2 Insufficient memory. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ m g1 '{"nodeName":"worker-1","containers":[{"name":"d","image":"nginx:1.27","ports":[{"containerPort":80,"hostPort":8099}]}]}'; kubectl cordon worker-2; m g2 '{"containers":[{"name":"d","image":"nginx:1.27","ports":[{"containerPort":80,"hostPort":8099}]}]}'; kubectl uncordon worker-2
  pod/g1 created
  :
  node/worker-2 cordoned
  pod/g2 created
  Unschedulable: 0/3 nodes are available: 1 node(s) didn't have free ports for the requested pod ports, 1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.
  node/worker-2 uncordoned
  $ m h '{"schedulingGates":[{"name":"example.com/wait"}]}'; kubectl get pod h; kubectl patch pod h --type=json -p '[{"op":"remove","path":"/spec/schedulingGates"}]'; sleep 3; kubectl get pod h --no-headers | awk '{print $2,$3}'; m i '{"schedulerName":"nobody"}'
  pod/h created
  SchedulingGated: Scheduling is blocked due to non-empty scheduling gates
  NAME   READY   STATUS            RESTARTS   AGE
  h      0/1     SchedulingGated   0          2s
  pod/h patched
  1/1 Running
  pod/i created
  :
  $ m j '{"topologySpreadConstraints":[{"maxSkew":1,"topologyKey":"nosuch","whenUnsatisfiable":"DoNotSchedule","labelSelector":{"matchLabels":{"run":"j"}}}]}'; m k '{"runtimeClassName":"nosuch"}'; m l '{"priorityClassName":"nosuch"}'
  pod/j created
  Unschedulable: 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod topology spread constraints (missing required label). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  Error from server (Forbidden): pods "k" is forbidden: pod rejected: RuntimeClass "nosuch" not found
  Error from server (NotFound): pods "k" not found
  Error from server (Forbidden): pods "l" is forbidden: no PriorityClass with name nosuch was found
  Error from server (NotFound): pods "l" not found
  [1]
  $ kubectl delete pods --all --force --grace-period=0 2>/dev/null | wc -l
  11
  $ kubectl taint node worker-1 a=b:NoSchedule; kubectl taint node worker-2 c=d:NoExecute; sleep 4; m n '{}'; m o '{"tolerations":[{"key":"a","operator":"Equal","value":"x","effect":"NoSchedule"}]}'; kubectl get events --field-selector reason=TaintManagerEviction -o custom-columns=K:.involvedObject.kind,N:.involvedObject.name,T:.type,M:.message,S:.source.component | sort | uniq
  node/worker-1 tainted
  node/worker-2 tainted
  pod/n created
  Unschedulable: 0/3 nodes are available: 3 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  pod/o created
  Unschedulable: 0/3 nodes are available: 3 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  K     N     T     M     S
  $ kubectl taint node worker-1 a-; kubectl taint node worker-2 c-; kubectl delete pods --all --force --grace-period=0 2>/dev/null | wc -l
  node/worker-1 untainted
  node/worker-2 untainted
  2
  $ t() { kubectl run $1 --image=nginx:1.27 --overrides="{\"spec\":{\"nodeName\":\"worker-1\",\"tolerations\":$2}}"; }
  $ t never '[{"operator":"Exists"}]'; t short '[{"key":"x","operator":"Exists","effect":"NoExecute","tolerationSeconds":5}]'; t two '[{"key":"x","operator":"Exists","effect":"NoExecute","tolerationSeconds":60},{"key":"y","operator":"Exists","effect":"NoExecute","tolerationSeconds":6}]'; t zero '[{"key":"x","operator":"Exists","effect":"NoExecute","tolerationSeconds":0}]'; t none '[]'; sleep 4
  pod/never created
  pod/short created
  pod/two created
  pod/zero created
  pod/none created
  $ kubectl taint node worker-1 x=1:NoExecute; sleep 3; kubectl get pods -o name; sleep 5; kubectl get pods -o name; kubectl taint node worker-1 y=1:NoExecute; sleep 3; kubectl get pods -o name; sleep 7; kubectl get pods -o name
  node/worker-1 tainted
  pod/never
  pod/short
  pod/two
  pod/never
  pod/two
  node/worker-1 tainted
  pod/never
  pod/two
  pod/never
  pod/two
  $ t back '[{"key":"x","operator":"Exists","effect":"NoExecute","tolerationSeconds":6}]'; sleep 2; kubectl get pods -o name; kubectl taint node worker-1 y-; kubectl taint node worker-1 x-; sleep 2; kubectl get events --field-selector reason=TaintManagerEviction -o custom-columns=N:.involvedObject.name,T:.type,M:.message,S:.source.component | sort; kubectl delete pods --all --force --grace-period=0 2>/dev/null | wc -l
  pod/back created
  pod/never
  pod/two
  node/worker-1 untainted
  node/worker-1 untainted
  N       T        M                                        S
  back    Normal   Marking for deletion Pod default/back    taint-eviction-controller
  none    Normal   Marking for deletion Pod default/none    taint-eviction-controller
  short   Normal   Marking for deletion Pod default/short   taint-eviction-controller
  two     Normal   Cancelling deletion of Pod default/two   taint-eviction-controller
  zero    Normal   Marking for deletion Pod default/zero    taint-eviction-controller
  2
  $ kubectl create priorityclass high --value=1000; kubectl create priorityclass low --value=10 --preemption-policy=Never; kubectl create priorityclass d1 --value=5 --global-default; kubectl create priorityclass d2 --value=6 --global-default; kubectl create priorityclass system-x --value=1; kubectl create priorityclass huge --value=2000000000
  priorityclass.scheduling.k8s.io/high created
  priorityclass.scheduling.k8s.io/low created
  priorityclass.scheduling.k8s.io/d1 created
  error: failed to create priorityclass: priorityclasses.scheduling.k8s.io "d2" is forbidden: PriorityClass d1 is already marked as default. Only one default can exist
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "system-x" is invalid: metadata.name: Forbidden: priority class names with 'system-' prefix are reserved for system use only. error: system-x is not a known system priority class
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "huge" is invalid: value: Forbidden: maximum allowed value of a user defined priority is 1000000000
  [1]
  $ f() { kubectl run $1 --image=nginx:1.27 --overrides="{\"spec\":{\"terminationGracePeriodSeconds\":1,\"priorityClassName\":\"$2\",\"nodeSelector\":{\"kubernetes.io/hostname\":\"worker-1\"},\"containers\":[{\"name\":\"c\",\"image\":\"nginx:1.27\",\"resources\":{\"requests\":{\"cpu\":\"$3\"}}}]}}"; }
  $ f p1 d1 1500m; sleep 3; f p2 low 1; sleep 2; kubectl get pod p2 -o jsonpath='{.status.conditions[0].message} {.spec.priority} {.spec.preemptionPolicy}{"\n"}'; f p3 high 1; sleep 6; kubectl get pods --no-headers | awk '{print $1,$2,$3}'; kubectl get events --field-selector reason=Preempted -o custom-columns=N:.involvedObject.name,T:.type,R:.reason,M:.message | sed 's/pod [0-9a-f-]* on/pod U on/'
  pod/p1 created
  pod/p2 created
  0/3 nodes are available: 1 Insufficient cpu, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: not eligible due to preemptionPolicy=Never. 10 Never
  pod/p3 created
  p2 1/1 Running
  p3 1/1 Running
  N     T        R           M
  p1    Normal   Preempted   Preempted by pod U on node worker-1
  $ kubectl get pod p3 -o jsonpath='{.spec.priority} {.status.nominatedNodeName}{"\n"}'; kubectl delete pods --all --force --grace-period=0 2>/dev/null | wc -l; kubectl patch priorityclass high -p '{"value":5}'; kubectl delete priorityclass high low d1 d2 2>&1
  1000
  2
  The PriorityClass "high" is invalid: value: Forbidden: may not be changed in an update.
  priorityclass.scheduling.k8s.io "high" deleted
  priorityclass.scheduling.k8s.io "low" deleted
  priorityclass.scheduling.k8s.io "d1" deleted
  Error from server (NotFound): priorityclasses.scheduling.k8s.io "d2" not found
  [1]
  $ kubectl run fill --image=nginx:1.27 --overrides='{"spec":{"nodeName":"worker-1","containers":[{"name":"c","image":"nginx:1.27","resources":{"requests":{"cpu":"1900m"}}}]}}'
  pod/fill created
  $ printf "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: d}\nspec:\n  selector: {matchLabels: {app: d}}\n  template:\n    metadata: {labels: {app: d}}\n    spec: {containers: [{name: c, image: nginx:1.27, resources: {requests: {cpu: 500m}}}]}\n" | kubectl apply -f -; sleep 4; kubectl get pods -l app=d --no-headers | awk '{print $2,$3}' | sort; kubectl get pods -l app=d --field-selector status.phase=Pending -o jsonpath='{.items[0].status.conditions[0].message}{"\n"}'
  daemonset.apps/d created
  0/1 Pending
  1/1 Running
  0/3 nodes are available: 1 Insufficient cpu, 2 node(s) didn't satisfy plugin(s) [NodeAffinity]. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.
  $ kubectl delete ds d; kubectl delete pod fill --now
  daemonset.apps "d" deleted from default namespace
  pod "fill" deleted from default namespace
