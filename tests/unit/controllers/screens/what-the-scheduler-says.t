What the scheduler says, claims, budgets, quotas, owners and namespaces
  % mk() { cat > o.yaml; kubectl apply -f o.yaml; }
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: sel}\nspec:\n  nodeSelector: {disk: ssd}\n  containers: [{name: c, image: "nginx:1.27"}]\n' | mk
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: big}\nspec:\n  containers: [{name: c, image: "nginx:1.27", resources: {requests: {cpu: "5"}}}]\n' | mk
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: bigmem}\nspec:\n  tolerations: [{operator: Exists}]\n  containers: [{name: c, image: "nginx:1.27", resources: {requests: {cpu: "5", memory: 100Gi, ephemeral-storage: 10Ti, nvidia.com/gpu: "1"}, limits: {nvidia.com/gpu: "1"}}}]\n' | mk
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: claimless}\nspec:\n  volumes: [{name: d, persistentVolumeClaim: {claimName: none}}]\n  containers: [{name: c, image: "nginx:1.27"}]\n' | mk
  % printf 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data}\nspec:\n  accessModes: [ReadWriteOnce]\n  resources: {requests: {storage: 1Gi}}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: unbound}\nspec:\n  volumes: [{name: d, persistentVolumeClaim: {claimName: data}}]\n  containers: [{name: c, image: "nginx:1.27"}]\n' | mk
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: aff}\nspec:\n  affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app: nobody}}}]}}\n  containers: [{name: c, image: "nginx:1.27"}]\n' | mk
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: gated}\nspec:\n  schedulingGates: [{name: example.com/wait}]\n  containers: [{name: c, image: "nginx:1.27"}]\n' | mk
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: named}\nspec:\n  nodeSelector: {kubernetes.io/hostname: control-plane}\n  containers: [{name: c, image: "nginx:1.27"}]\n' | mk
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: portly}\nspec:\n  nodeSelector: {kubernetes.io/hostname: worker-1}\n  containers: [{name: c, image: "nginx:1.27", ports: [{containerPort: 80, hostPort: 8080}]}]\n' | mk
  % sleep 4; sed 's/portly/portly2/' o.yaml | kubectl apply -f -
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: spread, labels: {app: s}}\nspec:\n  topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {app: s}}}]\n  containers: [{name: c, image: "nginx:1.27"}]\n' | mk
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: other}\nspec:\n  schedulerName: mine\n  containers: [{name: c, image: "nginx:1.27"}]\n' | mk
  % sleep 5
  $ for p in sel big bigmem claimless unbound aff gated named portly2 spread other; do kubectl get pod $p -o jsonpath='{.metadata.name} {.status.phase} {.status.conditions[?(@.type=="PodScheduled")].reason}: {.status.conditions[?(@.type=="PodScheduled")].message}{"\n"}'; done
  sel Pending Unschedulable: 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  big Pending Unschedulable: 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  bigmem Pending Unschedulable: 0/3 nodes are available: 3 Insufficient cpu, 3 Insufficient ephemeral-storage, 3 Insufficient memory, 3 Insufficient nvidia.com/gpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  claimless Pending Unschedulable: 0/3 nodes are available: persistentvolumeclaim "none" not found. not found
  unbound Pending Unschedulable: 0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims. not found
  aff Pending Unschedulable: 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod affinity rules. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  gated Pending SchedulingGated: Scheduling is blocked due to non-empty scheduling gates
  named Pending Unschedulable: 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  portly2 Pending Unschedulable: 0/3 nodes are available: 1 node(s) didn't have free ports for the requested pod ports, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.
  spread Pending Unschedulable: 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod topology spread constraints (missing required label). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  other Pending :
  $ kubectl get pods
  NAME        READY   STATUS            RESTARTS   AGE
  aff         0/1     Pending           0          16s
  big         0/1     Pending           0          19s
  bigmem      0/1     Pending           0          18s
  claimless   0/1     Pending           0          18s
  gated       0/1     SchedulingGated   0          16s
  named       0/1     Pending           0          15s
  other       0/1     Pending           0          9s
  portly      1/1     Running           0          14s
  portly2     0/1     Pending           0          10s
  sel         0/1     Pending           0          19s
  spread      0/1     Pending           0          9s
  unbound     0/1     Pending           0          17s
  $ for p in sel big bigmem claimless unbound aff gated named portly2 spread other; do kubectl describe pod $p | sed -n '/^Events/,$p'; done
  Events:
    Type     Reason            Age   From               Message
    ----     ------            ----  ----               -------
    Warning  FailedScheduling  19s   default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  Events:
    Type     Reason            Age   From               Message
    ----     ------            ----  ----               -------
    Warning  FailedScheduling  19s   default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  Events:
    Type     Reason            Age   From               Message
    ----     ------            ----  ----               -------
    Warning  FailedScheduling  19s   default-scheduler  0/3 nodes are available: 3 Insufficient cpu, 3 Insufficient ephemeral-storage, 3 Insufficient memory, 3 Insufficient nvidia.com/gpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  Events:
    Type     Reason            Age   From               Message
    ----     ------            ----  ----               -------
    Warning  FailedScheduling  19s   default-scheduler  0/3 nodes are available: persistentvolumeclaim "none" not found. not found
  Events:
    Type     Reason            Age   From               Message
    ----     ------            ----  ----               -------
    Warning  FailedScheduling  18s   default-scheduler  0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims. not found
  Events:
    Type     Reason            Age   From               Message
    ----     ------            ----  ----               -------
    Warning  FailedScheduling  18s   default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod affinity rules. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  Events:                      <none>
  Events:
    Type     Reason            Age   From               Message
    ----     ------            ----  ----               -------
    Warning  FailedScheduling  17s   default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  Events:
    Type     Reason            Age   From               Message
    ----     ------            ----  ----               -------
    Warning  FailedScheduling  12s   default-scheduler  0/3 nodes are available: 1 node(s) didn't have free ports for the requested pod ports, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.
  Events:
    Type     Reason            Age   From               Message
    ----     ------            ----  ----               -------
    Warning  FailedScheduling  12s   default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod topology spread constraints (missing required label). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  Events:                      <none>
  $ kubectl describe pvc data
  Name:          data
  Namespace:     default
  StorageClass:
  Status:        Pending
  Volume:
  Labels:        <none>
  Annotations:   <none>
  Finalizers:    [kubernetes.io/pvc-protection]
  Capacity:
  Access Modes:
  VolumeMode:    Filesystem
  Used By:       unbound
  Events:
    Type    Reason         Age               From                         Message
    ----    ------         ----              ----                         -------
    Normal  FailedBinding  0s (x3 over 20s)  persistentvolume-controller  no persistent volumes available for this claim and no storage class is set
  $ kubectl get pvc data -o jsonpath='{.status}'
  {"phase":"Pending"}
  % kubectl cordon worker-1; kubectl cordon worker-2; sleep 1; kubectl run cord --image=nginx:1.27; sleep 3
  $ kubectl get pod cord -o jsonpath='{.status.conditions[0].message}'
  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) were unschedulable. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  % kubectl uncordon worker-1; kubectl uncordon worker-2; sleep 4
  $ kubectl get pod cord
  NAME   READY   STATUS    RESTARTS   AGE
  cord   1/1     Running   0          9s
  % kubectl taint node worker-1 a=b:NoSchedule; kubectl taint node worker-2 a=b:NoExecute; sleep 4
  $ kubectl get pods cord portly
  NAME     READY   STATUS    RESTARTS   AGE
  cord     1/1     Running   0          14s
  portly   1/1     Running   0          33s
  % kubectl run late --image=nginx:1.27; sleep 3
  $ kubectl get pod late -o jsonpath='{.status.conditions[0].message}'
  0/3 nodes are available: 3 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  % kubectl taint node worker-1 a-; kubectl taint node worker-2 a-; sleep 4
  $ kubectl get pod late
  NAME   READY   STATUS    RESTARTS   AGE
  late   1/1     Running   0          9s
  % kubectl delete pods --all --wait=false; kubectl delete pvc data --wait=false; sleep 5
  $ kubectl get pods,pvc
  No resources found in default namespace.
  % kubectl create deployment fill --image=nginx:1.27 --replicas=4; kubectl set resources deploy fill --requests=cpu=900m; kubectl rollout status deploy fill --timeout=20s; kubectl create priorityclass vip --value=1000; sleep 3
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: vip}\nspec:\n  priorityClassName: vip\n  containers: [{name: c, image: "nginx:1.27", resources: {requests: {cpu: 900m}}}]\n' | mk
  % sleep 8
  $ kubectl get pod vip
  NAME   READY   STATUS    RESTARTS   AGE
  vip    1/1     Running   0          8s
  $ kubectl describe pod vip | sed -n '/^Events/,$p' | grep -v kubelet | sed 's/-[a-z0-9]*-[a-z0-9]* / X /'
  Events:
    Type     Reason            Age   From               Message
    -- X     ------            ----  ----               -------
    Warning  FailedScheduling  8s    default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: found a potential placement for pod on node worker-1, preempting 1 victims
    Normal   Scheduled         8s    default-scheduler  Successfully assigned default/vip to worker-1
  $ kubectl get events --no-headers -o custom-columns='R:.reason,T:.type,M:.message' | grep -i preempt | sort -u
  FailedScheduling       Warning   0/3 nodes are available: 1 Insufficient cpu, 1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 Insufficient cpu, 2 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) didn't have free ports for the requested pod ports, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) didn't have free ports for the requested pod ports, 1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) didn't have free ports for the requested pod ports, 2 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) didn't match Pod's node affinity/selector, 2 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) didn't match pod affinity rules, 1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) didn't match pod affinity rules, 2 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) didn't match pod topology spread constraints (missing required label), 1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) didn't match pod topology spread constraints (missing required label), 2 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: found a potential placement for pod on node worker-1, preempting 1 victims
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod affinity rules. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod topology spread constraints (missing required label). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) were unschedulable. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 1 node(s) were unschedulable, 2 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 3 Insufficient cpu, 3 Insufficient ephemeral-storage, 3 Insufficient memory, 3 Insufficient nvidia.com/gpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  FailedScheduling       Warning   0/3 nodes are available: 3 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  Preempted              Normal    Preempted by pod 784d9532-d81a-4664-bfe0-4a0e146bc6e2 on node worker-1
  $ kubectl get deploy fill
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  fill   3/4     4            3           17s
  % kubectl delete deploy fill; kubectl delete pod vip; kubectl delete priorityclass vip; sleep 3
