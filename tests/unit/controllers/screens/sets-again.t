Stateful sets and daemon sets as their controllers leave them
  % kubectl create svc clusterip db --clusterip=None
  % cat > sts.yaml <<'E'
  > apiVersion: apps/v1
  > kind: StatefulSet
  > metadata: {name: db}
  > spec:
  >   serviceName: db
  >   replicas: 3
  >   selector: {matchLabels: {app: db}}
  >   template:
  >     metadata: {labels: {app: db}}
  >     spec:
  >       containers: [{name: nginx, image: 'nginx:1.26'}]
  > E
  % kubectl apply -f sts.yaml; kubectl rollout status sts db; sleep 2
  $ kubectl describe sts db
  Name:                   db
  Namespace:              default
  CreationTimestamp:      Sun, 22 Nov 2026 11:12:02 +0000
  Selector:               app=db
  Labels:                 <none>
  Annotations:            <none>
  Service Name:           db
  Pod Management Policy:  OrderedReady
  Replicas:               3 desired | 3 total
  Update Strategy:        RollingUpdate
    Partition:            0
    MaxUnavailable:       1
  Persistent Volume Claim Retention Policy:
    WhenDeleted:  Retain
    WhenScaled:   Retain
  Pods Status:    3 Running / 0 Waiting / 0 Succeeded / 0 Failed
  Pod Template:
    Labels:  app=db
    Containers:
     nginx:
      Image:         nginx:1.26
      Port:          <none>
      Host Port:     <none>
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Volume Claims:     <none>
  Events:
    Type    Reason            Age   From                    Message
    ----    ------            ----  ----                    -------
    Normal  SuccessfulCreate  6s    statefulset-controller  Create Pod db-0 in StatefulSet db successful
    Normal  SuccessfulCreate  5s    statefulset-controller  Create Pod db-1 in StatefulSet db successful
    Normal  SuccessfulCreate  4s    statefulset-controller  Create Pod db-2 in StatefulSet db successful
  $ kubectl get sts db -o jsonpath='{.status}'
  {"availableReplicas":3,"collisionCount":0,"currentReplicas":3,"currentRevision":"db-fd9d85f8d","observedGeneration":1,"readyReplicas":3,"replicas":3,"updateRevision":"db-fd9d85f8d","updatedReplicas":3}
  $ kubectl get controllerrevisions
  NAME           CONTROLLER            REVISION   AGE
  db-fd9d85f8d   statefulset.apps/db   1          6s
  $ kubectl get pods -o jsonpath='{range .items[*]}{.metadata.name} {.metadata.labels}{"\n"}{end}'
  db-0 {"app":"db","apps.kubernetes.io/pod-index":"0","controller-revision-hash":"db-fd9d85f8d","statefulset.kubernetes.io/pod-name":"db-0"}
  db-1 {"app":"db","apps.kubernetes.io/pod-index":"1","controller-revision-hash":"db-fd9d85f8d","statefulset.kubernetes.io/pod-name":"db-1"}
  db-2 {"app":"db","apps.kubernetes.io/pod-index":"2","controller-revision-hash":"db-fd9d85f8d","statefulset.kubernetes.io/pod-name":"db-2"}
  % kubectl set image sts/db nginx=nginx:1.27; kubectl rollout status sts db; sleep 2
  $ kubectl get sts db -o jsonpath='{.status}'
  {"availableReplicas":3,"collisionCount":0,"currentReplicas":3,"currentRevision":"db-6fb8ddf98c","observedGeneration":2,"readyReplicas":3,"replicas":3,"updateRevision":"db-6fb8ddf98c","updatedReplicas":3}
  $ kubectl rollout history sts db
  statefulset.apps/db
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>
  $ kubectl get controllerrevisions
  NAME            CONTROLLER            REVISION   AGE
  db-6fb8ddf98c   statefulset.apps/db   2          9s
  db-fd9d85f8d    statefulset.apps/db   1          17s
  % kubectl describe sts db | sed -n '/^Events/,$p'
  % kubectl patch sts db -p '{"spec":{"updateStrategy":{"rollingUpdate":{"partition":2}}}}'; kubectl set image sts/db nginx=nginx:alpine; sleep 8
  $ kubectl rollout status sts db
  partitioned roll out complete: 1 new pods have been updated...
  $ kubectl get pods -o custom-columns=N:.metadata.name,I:.spec.containers[0].image
  N      I
  db-0   nginx:1.27
  db-1   nginx:1.27
  db-2   nginx:alpine
  $ kubectl get sts db -o jsonpath='{.status}'
  {"availableReplicas":3,"collisionCount":0,"currentReplicas":2,"currentRevision":"db-6fb8ddf98c","observedGeneration":4,"readyReplicas":3,"replicas":3,"updateRevision":"db-5b6c998f8d","updatedReplicas":1}
  % kubectl scale sts db --replicas=1; sleep 8
  $ kubectl get sts db -o jsonpath='{.status}'
  {"availableReplicas":1,"collisionCount":0,"currentReplicas":1,"currentRevision":"db-6fb8ddf98c","observedGeneration":5,"readyReplicas":1,"replicas":1,"updateRevision":"db-5b6c998f8d"}
  % kubectl describe sts db | sed -n '/^Events/,$p'
  % kubectl rollout undo sts db; sleep 5
  $ kubectl rollout history sts db
  statefulset.apps/db
  REVISION  CHANGE-CAUSE
  1         <none>
  3         <none>
  4         <none>
  $ kubectl get controllerrevisions
  NAME            CONTROLLER            REVISION   AGE
  db-5b6c998f8d   statefulset.apps/db   3          23s
  db-6fb8ddf98c   statefulset.apps/db   4          34s
  db-fd9d85f8d    statefulset.apps/db   1          42s
  % kubectl set image sts/db nginx=nginx:9.99; kubectl patch sts db -p '{"spec":{"replicas":3,"podManagementPolicy":"OrderedReady","updateStrategy":{"rollingUpdate":{"partition":0}}}}'; sleep 8
  % kubectl get pods
  $ kubectl get sts db
  NAME   READY   AGE
  db     1/3     51s
  $ kubectl rollout status sts db --timeout=2s
  Waiting for 2 pods to be ready...
  error: timed out waiting for the condition
  [1]
  % kubectl delete sts db --cascade=orphan; sleep 2
  % kubectl get pods,controllerrevisions
  $ kubectl get pods -o jsonpath='{range .items[*]}{.metadata.ownerReferences}{"\n"}{end}'
  % kubectl delete pods --all --wait=false; sleep 4
  % cat > ds.yaml <<'E'
  > apiVersion: apps/v1
  > kind: DaemonSet
  > metadata: {name: agent}
  > spec:
  >   selector: {matchLabels: {app: agent}}
  >   template:
  >     metadata: {labels: {app: agent}}
  >     spec:
  >       containers: [{name: nginx, image: 'nginx:1.26'}]
  > E
  % kubectl apply -f ds.yaml; kubectl rollout status ds agent; sleep 2
  $ kubectl describe ds agent
  Name:           agent
  Namespace:      default
  Selector:       app=agent
  Node-Selector:  <none>
  Labels:         <none>
  Annotations:    deprecated.daemonset.template.generation: 1
  Desired Number of Nodes Scheduled: 2
  Current Number of Nodes Scheduled: 2
  Number of Nodes Scheduled with Up-to-date Pods: 2
  Number of Nodes Scheduled with Available Pods: 2
  Number of Nodes Misscheduled: 0
  Pods Status:  2 Running / 0 Waiting / 0 Succeeded / 0 Failed
  Pod Template:
    Labels:  app=agent
    Containers:
     nginx:
      Image:         nginx:1.26
      Port:          <none>
      Host Port:     <none>
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:
    Type    Reason            Age   From                  Message
    ----    ------            ----  ----                  -------
    Normal  SuccessfulCreate  4s    daemonset-controller  Created pod: agent-h54xn
    Normal  SuccessfulCreate  4s    daemonset-controller  Created pod: agent-x4x9q
  $ kubectl get ds agent -o jsonpath='{.status}'
  {"currentNumberScheduled":2,"desiredNumberScheduled":2,"numberAvailable":2,"numberMisscheduled":0,"numberReady":2,"observedGeneration":1,"updatedNumberScheduled":2}
  $ kubectl get pods -l app=agent -o jsonpath='{.items[0].spec.tolerations}'
  [{"effect":"NoExecute","key":"node.kubernetes.io/not-ready","operator":"Exists"},{"effect":"NoExecute","key":"node.kubernetes.io/unreachable","operator":"Exists"},{"effect":"NoSchedule","key":"node.kubernetes.io/disk-pressure","operator":"Exists"},{"effect":"NoSchedule","key":"node.kubernetes.io/memory-pressure","operator":"Exists"},{"effect":"NoSchedule","key":"node.kubernetes.io/pid-pressure","operator":"Exists"},{"effect":"NoSchedule","key":"node.kubernetes.io/unschedulable","operator":"Exists"}]
  % kubectl get pods -l app=agent -o jsonpath='{.items[0].spec.affinity}'
  % kubectl set image ds/agent nginx=nginx:1.27; kubectl rollout status ds agent; sleep 2
  $ kubectl get ds agent -o jsonpath='{.status}'
  {"currentNumberScheduled":2,"desiredNumberScheduled":2,"numberAvailable":2,"numberMisscheduled":0,"numberReady":2,"observedGeneration":2,"updatedNumberScheduled":2}
  $ kubectl rollout history ds agent
  daemonset.apps/agent
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>
  $ kubectl get controllerrevisions -o custom-columns=N:.metadata.name,R:.revision,O:.metadata.ownerReferences[0].kind
  N                 R     O
  agent-f86f75d6c   2     DaemonSet
  agent-f988cd9b8   1     DaemonSet
  db-5b6c998f8d     3     <none>
  db-6fb8ddf98c     4     <none>
  db-874949fcd      5     <none>
  db-fd9d85f8d      1     <none>
  % kubectl label node worker-1 disk=ssd; kubectl patch ds agent -p '{"spec":{"template":{"spec":{"nodeSelector":{"disk":"ssd"}}}}}'; kubectl rollout status ds agent; sleep 4
  $ kubectl get ds agent
  NAME    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  agent   1         1         1       1            1           disk=ssd        16s
  $ kubectl describe ds agent | sed -n '/^Desired/,/Pod Template/p'
  Desired Number of Nodes Scheduled: 1
  Current Number of Nodes Scheduled: 1
  Number of Nodes Scheduled with Up-to-date Pods: 1
  Number of Nodes Scheduled with Available Pods: 1
  Number of Nodes Misscheduled: 0
  Pods Status:  1 Running / 0 Waiting / 0 Succeeded / 0 Failed
  Pod Template:
  $ kubectl describe ds agent | sed -n '/^Events/,$p'
  Events:
    Type    Reason            Age   From                  Message
    ----    ------            ----  ----                  -------
    Normal  SuccessfulCreate  16s   daemonset-controller  Created pod: agent-h54xn
    Normal  SuccessfulCreate  16s   daemonset-controller  Created pod: agent-x4x9q
    Normal  SuccessfulDelete  11s   daemonset-controller  Deleted pod: agent-h54xn
    Normal  SuccessfulCreate  11s   daemonset-controller  Created pod: agent-vklsx
    Normal  SuccessfulDelete  10s   daemonset-controller  Deleted pod: agent-x4x9q
    Normal  SuccessfulCreate  10s   daemonset-controller  Created pod: agent-dc8c8
    Normal  SuccessfulDelete  6s    daemonset-controller  Deleted pod: agent-dc8c8
    Normal  SuccessfulDelete  6s    daemonset-controller  Deleted pod: agent-vklsx
    Normal  SuccessfulCreate  6s    daemonset-controller  Created pod: agent-lndpc
  % kubectl label node worker-1 disk-; sleep 4
  $ kubectl get ds agent
  NAME    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  agent   0         0         0       0            0           disk=ssd        21s
  $ kubectl get pods -l app=agent
  No resources found in default namespace.
  % kubectl patch ds agent --type=json -p '[{"op":"remove","path":"/spec/template/spec/nodeSelector"}]'; kubectl patch ds agent -p '{"spec":{"template":{"spec":{"tolerations":[{"operator":"Exists"}]}}}}'; kubectl rollout status ds agent; sleep 3
  $ kubectl get ds agent
  NAME    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  agent   3         3         3       3            3           <none>          27s
  % kubectl set image ds/agent nginx=nginx:9.99; sleep 5
  $ kubectl get ds agent
  NAME    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  agent   3         3         2       1            2           <none>          33s
  $ kubectl rollout status ds agent --timeout=2s
  Waiting for daemon set "agent" rollout to finish: 1 out of 3 new pods have been updated...
  error: timed out waiting for the condition
  [1]
  % kubectl rollout undo ds agent; kubectl rollout status ds agent; sleep 3
  $ kubectl get ds agent -o jsonpath='{.status}'
  {"currentNumberScheduled":3,"desiredNumberScheduled":3,"numberAvailable":3,"numberMisscheduled":0,"numberReady":3,"observedGeneration":7,"updatedNumberScheduled":3}
  $ kubectl rollout history ds agent
  daemonset.apps/agent
  REVISION  CHANGE-CAUSE
  1         <none>
  3         <none>
  4         <none>
  6         <none>
  7         <none>
  % kubectl delete ds agent; kubectl delete svc db; sleep 3
